//! What is not public is in no output at all; what was public or will be is, on its day.

use jiff::civil::{Date, date};

use crate::fixture::Fixture;
use crate::html::all_between;

/// English and Greek news in the folder form with a picture and a file; `status` is a line of its front matter.
fn site(status: &str) -> Fixture {
    let front = |title: &str, shared: &str| {
        format!("title: {title}\ndescription: Zanzibar story\n{shared}")
    };
    let shared = format!(
        "date: 2026-05-01\ntopics: [quokka]\naliases: [/old/wombat/]\nimage: {{file: capybara.svg, alt: Ocelot}}\npartners: [yard]\n{status}"
    );
    Fixture::empty()
        .set("taxonomies: {topics: {title: Topics}}\nhosts: [netlify, apache, nginx]")
        .doc("index.en.md", "title: Home", "Read [the story](news/wombat/index.en.md#axolotl).")
        .doc("news/index.en.md", "title: News", "")
        .doc("news/public.en.md", "title: Public\ndate: 2026-04-01\ntopics: [open]", "See [it](wombat/index.el.md).")
        .doc("partners/yard.en.md", "title: Yard\nshort: Y\ncountry: IE", "")
        .doc("events/fair.en.md", "title: Fair\nstart: 2026-07-01\ntype: meeting\nplace: {name: Town}", "")
        .doc("posters/fair.en.md", "title: Poster\nsize: A1\nevent: fair", "")
        .doc(
            "newsletters/one.en.md",
            "title: One\nnumber: 1\ndate: 2026-04-02\nsections:\n  - title: First\n    items: [news/wombat, news/public]",
            "",
        )
        .doc("news/wombat/index.en.md", &front("Wombat", &shared), "## Axolotl\n\nText and [a file](iguana.txt).")
        .doc("news/wombat/index.el.md", &front("Φάσκωλο", "slug: faskolo"), "## Αξολότλ\n\nΚείμενο.")
        .put("content/news/wombat/capybara.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
        .put("content/news/wombat/iguana.txt", "Iguana")
        .put("content/news/wombat/lemur.txt", "nobody links to me")
}

/// All that the hidden documents are known by, and their files.
const TRACES: [&str; 11] = [
    "Wombat",
    "wombat",
    "Φάσκωλο",
    "faskolo",
    "Zanzibar",
    "quokka",
    "capybara",
    "Ocelot",
    "iguana",
    "xolotl",
    "Αξολότλ",
];

#[track_caller]
fn assert_hidden(site: &Fixture) {
    let built = site.good();
    for trace in TRACES {
        let found = built.holding(trace);
        // The text of a link is the text of the document that holds it; that is public.
        assert!(found.is_empty(), "`{trace}` is in {found:?}");
    }
    let home = built.text("index.html");
    assert!(
        home.contains("Read <a>the story</a>."),
        "the words stay, the link goes: {home}"
    );
}

#[track_caller]
fn assert_shown(site: &Fixture) {
    let built = site.good();
    for trace in TRACES {
        assert!(!built.holding(trace).is_empty(), "`{trace}` is nowhere");
    }
    assert!(
        built.has("news/wombat/index.html") && built.has("el/news/faskolo/index.html")
    );
    assert!(built.has("old/wombat/index.html") && built.has("topics/quokka/index.html"));
    assert!(
        built
            .text("index.html")
            .contains("<a href=\"/news/wombat/#axolotl\">the story</a>")
    );
    assert!(built.has("files/news/wombat/iguana.txt"));
    assert!(
        built.holding("lemur").is_empty(),
        "a file that no document uses is not published"
    );
}

#[test]
fn a_public_document_is_everywhere() {
    assert_shown(&site(""));
}

#[test]
fn a_draft_is_nowhere_but_with_the_option() {
    let mut site = site("draft: true");
    assert_hidden(&site);
    site.options.drafts = true;
    assert_shown(&site);
}

#[test]
fn nothing_is_shown_before_its_day() {
    let mut site = site("publish: 2026-06-02");
    assert_hidden(&site);
    assert_shown(&site.clone().on(date(2026, 6, 2)));
    site.options.drafts = true;
    assert_shown(&site);
}

#[test]
fn nothing_is_shown_from_the_day_it_expires() {
    let mut site = site("expires: 2026-06-01");
    assert_hidden(&site);
    assert_shown(&site.clone().on(date(2026, 5, 31)));
    site.options.drafts = true;
    assert_hidden(&site);
}

#[test]
fn an_embargo_ends_at_its_moment() {
    // `--date` means the end of that day, UTC.
    let moment = "embargo: 2026-06-02T00:30[Europe/Athens]";
    assert_shown(&site(moment));
    let later = "embargo: 2026-06-02T09:00[Europe/Athens]";
    assert_hidden(&site(later));
    assert_shown(&site(later).on(date(2026, 6, 2)));
    assert_hidden(&site("embargo: 2026-06-02"));
    assert_shown(&site("embargo: 2026-06-01"));
}

#[test]
fn what_is_internal_is_never_shown() {
    let mut site = site("visibility: internal");
    assert_hidden(&site);
    site.options.drafts = true;
    assert_hidden(&site);
    assert_hidden(&site.on(date(2030, 1, 1)));
}

#[test]
fn the_translation_of_a_hidden_source_stays_hidden() {
    for status in [
        "draft: true",
        "publish: 2027-01-01",
        "expires: 2026-01-01",
        "visibility: internal",
    ] {
        let built = site(status).good();
        assert!(!built.has("el/news/faskolo/index.html"), "{status}");
    }
}

/// A translation may be a draft of its own; then readers get the source, with a notice.
#[test]
fn a_draft_translation_falls_back() {
    let site = site("").edit(
        "content/news/wombat/index.el.md",
        "slug: faskolo",
        "slug: faskolo\ndraft: true",
    );
    let built = site.good();
    for trace in ["Φάσκωλο", "faskolo", "Αξολότλ"] {
        assert!(built.holding(trace).is_empty(), "{trace} {:?}", built.holding(trace));
    }
    let page = built.text("el/news/wombat/index.html");
    assert!(page.contains("noindex") && page.contains("Axolotl"));
    // A link to the hidden file leads to the item, which is public in English.
    let public = built.text("news/public/index.html");
    assert!(public.contains("See <a href=\"/news/wombat/\">it</a>"), "{public}");
}

#[test]
fn a_hidden_section_takes_its_list_and_feed_along_but_not_its_documents() {
    let built = site("")
        .edit("content/news/index.en.md", "title: News", "title: News\ndraft: true")
        .good();
    assert!(!built.has("news/index.html") && !built.has("news/feed.xml"));
    assert!(built.has("news/public/index.html"));
    let page = built.text("news/public/index.html");
    assert!(!page.contains("\"/news/\""), "no breadcrumb or menu leads there: {page}");
}

#[test]
fn a_hidden_home_page_breaks_nothing() {
    let built = site("")
        .edit("content/index.en.md", "title: Home", "title: Home\ndraft: true")
        .build();
    assert_eq!(built.diagnostics.errors(), 0, "{}", built.messages);
    assert!(!built.has("index.html"));
}

#[test]
fn the_day_decides_what_is_past() {
    let page =
        |day: Date| site("").on(day).good().text("partners/yard/index.html").to_owned();
    let home = |day: Date| site("").on(day).good().text("index.html").to_owned();
    assert!(home(date(2026, 7, 1)).contains("Fair"), "it is upcoming on its last day");
    assert!(!home(date(2026, 7, 2)).contains("Fair"));
    assert_eq!(
        page(date(2026, 6, 1)),
        page(date(2026, 6, 2)),
        "nothing else depends on the day"
    );
}

#[test]
fn menus_skip_what_is_hidden() {
    let site = site("draft: true").set("menus: {main: [{to: news/wombat}, {to: news}]}");
    let built = site.good();
    let home = built.text("index.html");
    let menu = all_between(home, "<nav class=\"menu\"", "</nav>").concat();
    assert!(menu.contains("/news/") && !menu.contains("wombat"), "{menu}");
}
