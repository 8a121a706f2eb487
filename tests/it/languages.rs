//! Translations, fallbacks, hreflang, domains, prefixes: each language's reader gets what is there, and is told the rest.

use crate::fixture::{Built, Fixture};
use crate::html::{all_between, alternates, between, canonical};

/// English, Greek, Arabic, two sorts of Portuguese; some news in some of them.
pub(crate) fn site() -> Fixture {
    Fixture::empty()
        .put(
            "pennon.yaml",
            "url: https://site.example\ntitle: {en: Site, el: Τόπος, ar: موقع, pt: Sítio}\n\
             languages: [en, el, ar, pt, pt-BR]\nfeed_limit: 50\n\
             taxonomies: {topics: {title: {en: Topics, el: Θέματα}, slug: {el: themata}, terms: {paint: {en: Paint, el: Χρώμα}}}}\n",
        )
        .doc("index.en.md", "title: Home", "Welcome.")
        .doc("index.el.md", "title: Αρχική", "Καλώς ήρθατε.")
        .doc("news/index.en.md", "title: News", "")
        .doc("news/index.el.md", "title: Νέα\nslug: nea", "")
        .doc("news/start.en.md", "title: We start\ndate: 2026-05-03\ntopics: [paint]\nplace: Port Alder", "## Why\n\nText.")
        .doc("news/start.el.md", "title: Αρχίζουμε\nslug: archizoume\nplace: Λιμάνι", "## Γιατί\n\nΚείμενο.")
        .doc("news/english.en.md", "title: English alone\ndate: 2026-05-04", "Text.")
        .doc("news/both.en.md", "title: Both\ndate: 2026-05-05", "Text.")
        .doc("news/both.pt.md", "title: Ambos", "Texto.")
        .doc("news/greek.el.md", "title: Μόνο ελληνικά\ndate: 2026-05-06", "Κείμενο.")
}

/// Replaces the settings' languages.
pub(crate) fn languages(lines: &str) -> Fixture {
    site().edit("pennon.yaml", "languages: [en, el, ar, pt, pt-BR]", lines)
}

fn head(page: &str) -> &str {
    between(page, "<head>", "</head>")
}

/// Name, address and remark of each language in the switcher.
pub(crate) fn switcher(page: &str) -> Vec<(&str, &str, bool)> {
    let nav = between(page, "<nav class=\"languages\"", "</nav>");
    let entries = all_between(nav, "<li><a href=\"", "</li>").into_iter();
    let entries = entries.map(|entry| {
        let url = entry.split('"').next().unwrap();
        (between(entry, "hreflang=\"", "\""), url, entry.contains("<small>"))
    });
    entries.collect()
}

#[test]
fn a_translation_inherits_what_is_shared() {
    let built = site().good();
    let page = built.text("el/nea/archizoume/index.html");
    assert!(page.contains("<time datetime=\"2026-05-03\">3 Μαΐου 2026</time>"), "{page}");
    assert!(page.contains("Λιμάνι") && !page.contains("Port Alder"));
    assert!(
        page.contains("href=\"/el/themata/chroma/\">Χρώμα</a>"),
        "its terms are those of its source: {page}"
    );
    // The remaining classes and groups are a matter of `site/inherit.rs`.
    let contradicts = site()
        .edit("content/news/start.el.md", "place:", "date: 2026-05-09\nplace:")
        .build();
    assert_eq!(contradicts.codes(), ["field/shared"], "{}", contradicts.messages);
    let repeats = site()
        .edit("content/news/start.el.md", "place:", "date: 2026-05-03\nplace:")
        .build();
    assert_eq!(repeats.diagnostics.errors(), 0, "{}", repeats.messages);
}

#[test]
fn groups_inherit_entry_by_entry() {
    let event = "title: Fair\nstart: 2026-07-01\ntype: meeting\nplace: {name: Town hall, city: Port Alder, country: IE}\n\
                 agenda:\n  - {time: '9:00', title: Words}\n  - {time: '10:30', title: Deeds, speaker: PAI}";
    let fixture = site()
        .doc("events/fair.en.md", event, "")
        .doc("events/fair.el.md", "title: Γιορτή\nplace: {name: Δημαρχείο}\nagenda:\n  - {title: Λόγια}\n  - {title: Έργα}", "");
    let built = fixture.good();
    let page = built.text("el/events/fair/index.html");
    for text in
        ["Δημαρχείο", "Port Alder", "Ιρλανδία", "9:00", "Λόγια", "10:30", "Έργα", "PAI"]
    {
        assert!(page.contains(text), "no {text} in {page}");
    }
    for text in ["Town hall", "Words", "Deeds"] {
        assert!(!page.contains(text), "{text} in {page}");
    }
    let short =
        fixture.edit("content/events/fair.el.md", "  - {title: Λόγια}\n", "").build();
    assert_eq!(short.codes(), ["field/entries"], "{}", short.messages);
}

#[test]
fn the_switcher_leads_to_the_same_item_or_says_that_it_is_not_translated() {
    let built = site().good();
    let page = built.text("news/start/index.html");
    assert_eq!(
        switcher(page),
        [
            ("el", "/el/nea/archizoume/", false),
            ("en", "/news/start/", false),
            ("pt", "/pt/news/start/", true),
            ("pt-BR", "/pt-BR/news/start/", true),
            ("ar", "/ar/news/start/", true),
        ]
    );
    // Where the item is hidden, to that language's home page.
    let built = site().set("fallback: {news: hide}").good();
    let languages = switcher(built.text("news/start/index.html"));
    assert_eq!(languages[4], ("ar", "/ar/", true));
    let page = built.text("el/themata/chroma/index.html");
    let languages: Vec<_> =
        switcher(page).into_iter().map(|(tag, url, _)| (tag, url)).collect();
    assert_eq!(languages[..2], [("el", "/el/themata/chroma/"), ("en", "/topics/paint/")]);
}

#[test]
fn a_page_shown_in_another_language_says_so() {
    let built = site().good();
    let page = built.text("ar/news/start/index.html");
    assert!(page.starts_with("<!doctype html><html lang=\"ar\" dir=\"rtl\">"), "{page}");
    assert_eq!(canonical(page), "https://site.example/news/start/");
    assert_eq!(alternates(page), [""; 0]);
    assert!(head(page).contains("<meta name=\"robots\" content=\"noindex\">"));
    assert!(page.contains("<h1 lang=\"en\" dir=\"ltr\">We start</h1>"), "{page}");
    assert!(page.contains("<div class=\"prose\" lang=\"en\" dir=\"ltr\">"), "{page}");
    assert!(between(page, "<aside class=\"notice\"", "</aside>").contains("الإنجليزية"));
    assert!(
        !page.contains("application/ld+json"),
        "the source page alone describes the item"
    );
    // What its menu and its list take from another language is marked, too.
    let menu = between(page, "<nav class=\"menu\"", "</nav>");
    assert!(menu.contains("lang=\"en\" dir=\"ltr\">News<"), "{menu}");
    let list = built.text("ar/news/index.html");
    assert!(list.contains("href=\"/ar/news/start/\" hreflang=\"en\" lang=\"en\" dir=\"ltr\">We start</a>"), "{list}");
    let own = built.text("el/nea/index.html");
    assert!(own.contains("href=\"/el/nea/archizoume/\">Αρχίζουμε</a>"), "{own}");
}

#[test]
fn the_chain_decides_in_which_language() {
    let built = site().good();
    // pt-BR, pt, en.
    let page = built.text("pt-BR/news/both/index.html");
    assert!(page.contains("<h1 lang=\"pt\" dir=\"ltr\">Ambos</h1>"), "{page}");
    assert_eq!(canonical(page), "https://site.example/pt/news/both/");
    let page = built.text("pt-BR/news/start/index.html");
    assert!(page.contains("<h1 lang=\"en\" dir=\"ltr\">We start</h1>"), "{page}");
    // What stands in no language of the chain is not there.
    assert!(
        !built.has("pt-BR/news/greek/index.html") && !built.has("news/greek/index.html")
    );
    assert!(built.has("el/nea/greek/index.html"));
    let chained = languages(
        "languages: [en, {tag: el, chain: []}, {tag: ar, chain: [el]}, pt, {tag: pt-BR, chain: [el, pt]}]",
    );
    let built = chained.good();
    assert!(built.text("pt-BR/nea/archizoume/index.html").contains("Αρχίζουμε"));
    assert!(built.text("pt-BR/nea/both/index.html").contains("Ambos"));
    assert!(!built.has("pt-BR/nea/english/index.html"));
    assert!(!built.has("el/nea/english/index.html"));
    assert!(built.text("ar/nea/greek/index.html").contains("Μόνο ελληνικά"));
}

fn list_of(built: &Built) -> String {
    let page = built.text("ar/news/index.html");
    between(page, "<main", "</main>").to_owned()
}

#[test]
fn the_policy_of_a_kind_and_of_the_site() {
    let notice = site().set("fallback: notice").good();
    assert!(notice.has("ar/news/start/index.html"));
    let link = site().set("fallback: {news: link}").good();
    assert!(!link.has("ar/news/start/index.html"));
    assert!(
        list_of(&link).contains(
            "<a href=\"/news/start/\" hreflang=\"en\" lang=\"en\" dir=\"ltr\">"
        ),
        "{}",
        list_of(&link)
    );
    assert!(
        list_of(&link).contains("الإنجليزية"),
        "the list says in which language it is"
    );
    let hide = site().set("fallback: {news: hide}").good();
    assert!(!hide.has("ar/news/start/index.html"));
    assert!(!list_of(&hide).contains("We start"));
    let all = site().set("fallback: hide").good();
    assert!(!all.has("ar/news/index.html"));
    assert!(all.text("ar/index.html").contains("noindex"), "a home there must be");
    let language = languages("languages: [en, el, {tag: ar, fallback: hide}, {tag: pt, fallback: {news: link}}, pt-BR]").good();
    assert!(
        !language.has("ar/news/start/index.html")
            && !language.has("pt/news/start/index.html")
    );
    assert!(
        language.has("pt/news/index.html") && language.has("pt-BR/news/start/index.html")
    );
    // A kind of its own says it itself: a leaflet is linked, never shown.
    let leaflet =
        site().doc("leaflets/dl.en.md", "title: Leaflet\nformat: dl", "").good();
    assert!(
        leaflet.has("leaflets/dl/index.html")
            && !leaflet.has("ar/leaflets/dl/index.html")
    );
    let theme = site()
        .put(
            "themes/default/kinds/news.yaml",
            "kind: news\nextends: news\nfallback: hide\n",
        )
        .good();
    assert!(!theme.has("ar/news/start/index.html"));
}

#[test]
fn a_fallback_page_is_in_no_hreflang_sitemap_or_feed() {
    for policy in ["notice", "link", "hide"] {
        let built = site().set(&format!("fallback: {policy}")).good();
        let sitemap = built.text("sitemap.xml");
        for address in [
            "/ar/news/start/",
            "/pt/news/start/",
            "/el/nea/english/",
            "/ar/news/",
            "/ar/\"",
        ] {
            assert!(
                !sitemap.contains(&format!("https://site.example{address}")),
                "{address} in {sitemap}"
            );
        }
        for (path, bytes) in &built.files {
            let text = String::from_utf8_lossy(bytes);
            if path.ends_with(".html") {
                assert!(
                    alternates(&text).iter().all(|link| !link.contains("/ar/")),
                    "{path}"
                );
            }
            if path.starts_with("el/") && path.contains("feed.") {
                assert!(
                    text.contains("Αρχίζουμε") && !text.contains("English alone"),
                    "{path}: {text}"
                );
            }
        }
        let feed = built.text("ar/feed.xml");
        assert!(
            feed.contains("xml:lang=\"ar\"")
                && feed.contains("<title>موقع</title>")
                && !feed.contains("<entry>"),
            "{feed}"
        );
    }
}

/// Every page that is named as a translation names all the same ones back, and the sitemap says the same.
#[track_caller]
fn assert_reciprocal(built: &Built) {
    let mut pages: Vec<(String, Vec<String>)> = Vec::new();
    for (path, bytes) in built.files.iter().filter(|(path, _)| path.ends_with(".html")) {
        let text = String::from_utf8_lossy(bytes);
        let links = alternates(&text);
        if links.is_empty() {
            continue;
        }
        let own = canonical(&text).to_owned();
        let here = links.iter().find(|link| link.ends_with(&format!(" {own}")));
        assert!(here.is_some(), "{path} does not name itself: {links:?}");
        assert_eq!(
            links.iter().filter(|link| link.starts_with("x-default ")).count(),
            1,
            "{path}: {links:?}"
        );
        pages.push((own, links));
    }
    for (own, links) in &pages {
        for link in links {
            let (_, address) = link.split_once(' ').unwrap();
            let other = pages.iter().find(|(page, _)| page == address);
            let other = other
                .unwrap_or_else(|| panic!("{own} names {address}, which names nobody"));
            assert_eq!(&other.1, links, "{own} and {address}");
        }
    }
    let sitemaps: Vec<&str> = built
        .files
        .keys()
        .filter(|path| path.ends_with("sitemap.xml"))
        .map(|path| built.text(path))
        .collect();
    let listed: Vec<&str> = sitemaps
        .iter()
        .flat_map(|text| all_between(text, "<url><loc>", "</url>"))
        .collect();
    assert_eq!(
        listed.len(),
        pages.len(),
        "the sitemap holds the pages that can be found"
    );
    for entry in listed {
        let own = entry.split('<').next().unwrap();
        let links =
            all_between(entry, "<xhtml:link rel=\"alternate\" hreflang=\"", "\"/>");
        let links: Vec<String> =
            links.into_iter().map(|link| link.replace("\" href=\"", " ")).collect();
        let page = pages
            .iter()
            .find(|(page, _)| page == own)
            .unwrap_or_else(|| panic!("{own} is no page"));
        assert_eq!(page.1, links, "{own}");
    }
}

#[test]
fn hreflang_is_reciprocal() {
    let built = site().good();
    assert_reciprocal(&built);
    assert_eq!(
        alternates(built.text("news/start/index.html")),
        [
            "en https://site.example/news/start/",
            "el https://site.example/el/nea/archizoume/",
            "x-default https://site.example/news/start/"
        ]
    );
    assert_eq!(
        alternates(built.text("el/nea/greek/index.html")),
        [
            "el https://site.example/el/nea/greek/",
            "x-default https://site.example/el/nea/greek/"
        ]
    );
    assert_reciprocal(&site().set("default_prefix: true").good());
    assert_reciprocal(
        &site().edit("pennon.yaml", "site.example", "site.example/project/").good(),
    );
    assert_reciprocal(&languages("languages: [en, {tag: el, domain: 'https://site.example.gr'}, ar, pt, pt-BR]").good());
}

#[test]
fn each_language_has_its_title_feed_and_page_for_what_is_missing() {
    let built = site().good();
    assert!(built.text("index.html").contains("<title>Site</title>"));
    assert!(built.text("el/nea/index.html").contains("<title>Νέα – Τόπος</title>"));
    assert!(built.text("ar/index.html").contains("<title>موقع</title>"));
    let missing = built.text("el/404.html");
    assert!(
        missing.contains("<html lang=\"el\" dir=\"ltr\">")
            && missing.contains("noindex")
            && missing.contains("href=\"/el/\"")
    );
    assert!(built.text("ar/404.html").contains("<html lang=\"ar\" dir=\"rtl\">"));
    let feed = built.text("el/feed.xml");
    assert!(
        feed.contains("<title>Τόπος</title>")
            && feed.contains("https://site.example/el/nea/archizoume/")
    );
    assert!(built.text("el/nea/feed.xml").contains("<title>Νέα – Τόπος</title>"));
}

/// Narrow and fixed ones as plain ones, so that the texts above are read as they look.
fn spaces(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}', '\u{2009}'], " ")
}

#[test]
fn dates_numbers_and_ranges_in_each_language() {
    let built = site()
        .put(
            "themes/default/templates/page.html",
            "{{ '2026-05-03' | date }}|{{ '2026-05-03' | date(style='full') }}|{{ 1234567.5 | number }}|\
             {{ date_range(start='2026-05-03', end='2026-05-05') }}|{{ date_range(start='2026-04-30', end='2026-05-02') }}|\
             {{ ['a', 'b', 'c'] | and_list }}|{{ '2026-05-03T18:05:00+02:00' | time }}|{{ 'el' | language_name }}|{{ 'GR' | country_name }}",
        )
        .doc("about.en.md", "title: About", "")
        .set("minify: off")
        .good();
    assert_eq!(
        spaces(built.text("about/index.html")),
        "3 May 2026|Sunday, 3 May 2026|1,234,567.5|3–5 May 2026|30 April – 2 May 2026|a, b and c|18:05|Greek|Greece"
    );
    assert_eq!(
        spaces(built.text("el/about/index.html")),
        "3 Μαΐου 2026|Κυριακή 3 Μαΐου 2026|1.234.567,5|3–5 Μαΐου 2026|30 Απριλίου – 2 Μαΐου 2026|a, b και c|6:05 μ.μ.|Ελληνικά|Ελλάδα"
    );
    assert!(built.text("ar/about/index.html").contains("مايو"));
}

#[test]
fn the_words_of_the_site_stand_over_those_of_the_theme() {
    let built =
        site().put("i18n/el.ftl", "skip-to-content = Πήδα\nkind-news = Είδηση\n").good();
    let page = built.text("el/nea/archizoume/index.html");
    assert!(page.contains(">Πήδα</a>") && page.contains("Είδηση"), "{page}");
    assert!(!built.text("news/start/index.html").contains("Πήδα"));
    let broken = site().put("i18n/el.ftl", "skip-to-content = {\n").build();
    assert_eq!(broken.codes(), ["words/fluent"], "{}", broken.messages);
}

#[test]
fn menus_from_sections_and_from_the_settings() {
    let menu = |built: &Built, path: &str| {
        let nav = between(built.text(path), "<nav class=\"menu\"", "</nav>").to_owned();
        let links = all_between(&nav, "<a href=\"", "</a>");
        links
            .iter()
            .map(|link| {
                format!(
                    "{} {}",
                    link.split('"').next().unwrap(),
                    link.rsplit('>').next().unwrap()
                )
            })
            .collect::<Vec<_>>()
    };
    let sections =
        site().doc("partners/index.en.md", "title: Partners\nweight: 1", "").good();
    assert_eq!(menu(&sections, "index.html"), ["/partners/ Partners", "/news/ News"]);
    assert_eq!(
        menu(&sections, "el/index.html"),
        ["/el/partners/ Partners", "/el/nea/ Νέα"]
    );
    let set = "menus:\n  main:\n    - {to: news/start, title: {en: First, el: Πρώτα}}\n    - {to: topics}\n    - {to: 'https://funder.example/', title: Funder}\n    - {to: /feed.xml, title: Feed}\n";
    let settings = site().set(set).good();
    assert_eq!(
        menu(&settings, "index.html"),
        [
            "/news/start/ First",
            "/topics/ Topics",
            "https://funder.example/ Funder",
            "/feed.xml Feed"
        ]
    );
    assert_eq!(
        menu(&settings, "el/index.html")[..2],
        ["/el/nea/archizoume/ Πρώτα", "/el/themata/ Θέματα"]
    );
    let wrong = site().set("menus: {main: [{to: newz}]}").build();
    assert_eq!(wrong.codes(), ["menu/missing"]);
}
