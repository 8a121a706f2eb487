//! Links to Markdown files lead to the item in the reader's language, or say in which language it is.

use crate::fixture::{Built, Fixture};
use crate::html::{all_between, between};

fn site() -> Fixture {
    Fixture::empty()
        .doc("index.en.md", "title: Home", "")
        .doc("guide/index.en.md", "title: Guide", "## How to begin\n\nText.\n\n## How to go on\n\nText.\n\n### Fixed {#fixed}\n\nText.")
        .doc("guide/index.el.md", "title: Οδηγός\nslug: odigos", "## Πώς αρχίζετε\n\nText.\n\n## Πώς συνεχίζετε\n\nText.\n\n### Σταθερό {#fixed}\n\nText.")
        .doc("guide/english.en.md", "title: English alone", "## Part\n\nText.")
        .doc("guide/greek.el.md", "title: Μόνο ελληνικά", "## Μέρος\n\nΚείμενο.")
        .put("content/guide/plan.txt", "plan")
        .put("assets/papers/form.txt", "form")
}

fn with(body: &str) -> Fixture {
    site().doc("guide/start.en.md", "title: Start", body).doc(
        "guide/start.el.md",
        "title: Αρχή",
        body,
    )
}

/// The links in the body of the page, in English and in Greek.
fn links(built: &Built) -> [Vec<String>; 2] {
    ["guide/start/index.html", "el/odigos/start/index.html"].map(|path| {
        let body = between(built.text(path), "<div class=\"prose\">", "</div>");
        // What stands behind a link in its line belongs to it.
        let links = all_between(body, "<a", "</p>").into_iter();
        links.map(|link| link.replacen("</a>", "", 1)).collect()
    })
}

#[track_caller]
fn assert_links(body: &str, english: &str, greek: &str) {
    let built = with(body).good();
    assert_eq!(
        links(&built),
        [vec![english.to_owned()], vec![greek.to_owned()]],
        "{body}"
    );
}

#[test]
fn they_lead_to_the_readers_language() {
    let (english, greek) = (" href=\"/guide/\">x", " href=\"/el/odigos/\">x");
    for target in [
        "index.en.md",
        "index.el.md",
        "./index.en.md",
        "../guide/index.en.md",
        "/guide/index.en.md",
        "/guide/index.el.md",
        "/guide/index.md",
        "/guide.md",
        "%69ndex.en.md",
        "<index.en.md>",
    ] {
        assert_links(&format!("[x]({target})"), english, greek);
    }
    assert_links("[x][ref]\n\n[ref]: index.en.md", english, greek);
    assert_links(
        "[x](index.en.md \"a title\")",
        " href=\"/guide/\" title=\"a title\">x",
        " href=\"/el/odigos/\" title=\"a title\">x",
    );
}

#[test]
fn anchors_lead_to_the_same_heading_of_the_translation() {
    let (english, greek) =
        (" href=\"/guide/#how-to-go-on\">x", " href=\"/el/odigos/#πώς-συνεχίζετε\">x");
    let greek = greek.replace("πώς-συνεχίζετε", &pennon::path::encode("πώς-συνεχίζετε"));
    assert_links("[x](index.en.md#how-to-go-on)", english, &greek);
    assert_links("[x](index.el.md#πώς-συνεχίζετε)", english, &greek);
    assert_links(
        "[x](index.en.md#fixed)",
        " href=\"/guide/#fixed\">x",
        " href=\"/el/odigos/#fixed\">x",
    );
    // A translation with other headings: the page, without the anchor.
    let fewer = with("[x](index.en.md#how-to-go-on)").edit(
        "content/guide/index.el.md",
        "## Πώς αρχίζετε\n",
        "",
    );
    assert_eq!(links(&fewer.good())[1], [" href=\"/el/odigos/\">x"]);
}

#[test]
fn what_is_only_in_another_language_says_so() {
    let fallback = with("[x](english.en.md#part)").good();
    assert_eq!(
        links(&fallback)[1],
        [
            " href=\"/el/odigos/english/#part\" hreflang=\"en\">x <span class=\"in-language\">(στα Αγγλικά)</span>"
        ]
    );
    assert_eq!(links(&fallback)[0], [" href=\"/guide/english/#part\">x"]);
    // A Greek page is shown to no reader of English: the link leads to the Greek site.
    let greek = with("[x](greek.el.md)").good();
    assert_eq!(
        links(&greek)[0],
        [
            " href=\"/el/odigos/greek/\" hreflang=\"el\">x <span class=\"in-language\">(in Greek)</span>"
        ]
    );
    for policy in ["link", "hide"] {
        let built = with("[x](english.en.md)").set(&format!("fallback: {policy}")).good();
        assert_eq!(
            links(&built)[1],
            [
                " href=\"/guide/english/\" hreflang=\"en\">x <span class=\"in-language\">(στα Αγγλικά)</span>"
            ],
            "{policy}"
        );
    }
    // On a page shown as fallback the remark is the reader's words in the midst of a foreign text.
    let foreign = site()
        .doc("guide/note.en.md", "title: Note", "[x](english.en.md) and [y](index.en.md)")
        .good();
    let body = between(
        foreign.text("el/odigos/note/index.html"),
        "<div class=\"prose\"",
        "</div>",
    )
    .to_owned();
    assert!(body.starts_with(" lang=\"en\" dir=\"ltr\">"), "{body}");
    assert!(
        body.contains(
            "<span class=\"in-language\" lang=\"el\" dir=\"ltr\">(στα Αγγλικά)</span>"
        ),
        "{body}"
    );
    assert!(body.contains("<a href=\"/el/odigos/\">y</a>"), "{body}");
}

#[test]
fn files_beside_a_document_and_assets() {
    assert_links(
        "[x](plan.txt)",
        " href=\"/files/guide/plan.txt\">x",
        " href=\"/files/guide/plan.txt\">x",
    );
    assert_links(
        "[x](/assets/papers/form.txt)",
        " href=\"/assets/papers/form.txt\">x",
        " href=\"/assets/papers/form.txt\">x",
    );
    assert_links(
        "[x](../../assets/papers/form.txt)",
        " href=\"/assets/papers/form.txt\">x",
        " href=\"/assets/papers/form.txt\">x",
    );
    assert!(with("[x](plan.txt)").good().has("files/guide/plan.txt"));
}

#[test]
fn others_stay_as_they_are() {
    for target in [
        "https://other.example/a?b=c#d",
        "mailto:info@site.example",
        "tel:+3531234",
        "#a",
    ] {
        let body = format!("[x]({target})\n\n## A\n");
        let link = format!(" href=\"{target}\">x");
        assert_links(&body, &link, &link);
    }
    assert_links(
        "[x](/guide/start/)",
        " href=\"/guide/start/\">x",
        " href=\"/guide/start/\">x",
    );
}

#[test]
fn dead_ones_are_told_with_the_nearest_right_one() {
    for (target, code, help) in [
        ("indx.en.md", "link/missing", "did you mean `index.en.md`?"),
        ("/guide/strat.en.md", "link/missing", "did you mean `/guide/start.en.md`?"),
        ("index.en.md#how-to-go-in", "link/anchor", "did you mean `#how-to-go-on`?"),
        ("#nowhere", "link/anchor", ""),
        ("plann.txt", "file/missing", "did you mean `plan.txt`?"),
        ("/guide/strat/", "link/address", "did you mean `/guide/start/`?"),
        ("../../../etc/passwd.txt", "path/outside", ""),
        ("../../pennon.yaml", "path/outside", ""),
    ] {
        let built = site()
            .doc("guide/start.en.md", "title: Start", &format!("Text.\n\n[x]({target})"))
            .build();
        assert_eq!(built.codes(), [code], "{target}: {}", built.messages);
        assert!(built.messages.contains(help), "{target}: {}", built.messages);
        assert!(
            built.messages.contains("content/guide/start.en.md:6:"),
            "{target}: {}",
            built.messages
        );
    }
}

#[test]
fn pictures_of_the_folder_form() {
    let built = site()
        .doc(
            "trips/sea/index.en.md",
            "title: Sea\nimage: {file: sea.svg, alt: Waves}",
            "![Waves](sea.svg \"The sea\")\n\n[big](sea.svg)",
        )
        .doc(
            "trips/sea/index.el.md",
            "title: Θάλασσα\nslug: thalassa\nimage: {alt: Κύματα}",
            "![Κύματα](sea.svg)",
        )
        .put("content/trips/sea/sea.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
        .good();
    let page = built.text("trips/sea/index.html");
    assert!(
        page.contains("<img src=\"/files/trips/sea/sea.svg\" alt=\"Waves\""),
        "{page}"
    );
    assert!(page.contains("<figcaption>The sea</figcaption>"), "{page}");
    assert!(page.contains("<meta property=\"og:image\" content=\"https://site.example/files/trips/sea/sea.svg\">"));
    let page = built.text("el/trips/thalassa/index.html");
    assert!(page.contains("alt=\"Κύματα\"") && !page.contains("Waves"), "{page}");
    let copies: Vec<_> =
        built.files.keys().filter(|path| path.ends_with("sea.svg")).collect();
    assert_eq!(copies, ["files/trips/sea/sea.svg"], "one file for all languages");
}

#[test]
fn links_in_fields_lead_like_those_of_the_text() {
    let built = site()
        .doc("events/fair.en.md", "title: Fair\nstart: 2026-07-01\ntype: meeting\nregistration: /guide/index.en.md", "")
        .doc("newsletters/one.en.md", "title: One\nnumber: 1\ndate: 2026-05-01\nsections:\n  - {title: A, intro: 'See [x](/guide/index.en.md).', items: [guide/english]}", "")
        .doc("newsletters/one.el.md", "title: Ένα\nsections:\n  - {title: Α, intro: 'Βλέπε [x](/guide/index.en.md).'}", "")
        .good();
    assert!(built.text("events/fair/index.html").contains("href=\"/guide/\""));
    assert!(built.text("el/events/fair/index.html").contains("href=\"/el/odigos/\""));
    let page = built.text("el/newsletters/one/index.html");
    assert!(
        page.contains("<a href=\"/el/odigos/\">x</a>")
            && page.contains("href=\"/el/odigos/english/\" hreflang=\"en\""),
        "{page}"
    );
}
