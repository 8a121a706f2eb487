//! Where pages stand: prefixes, domains, folders of a host, layouts, keys, slugs.

use crate::fixture::Fixture;
use crate::html::{all_between, alternates, between, canonical};
use crate::languages::{languages, site, switcher};

#[test]
fn a_language_on_its_own_domain_is_a_site_of_its_own() {
    let fixture = languages("languages: [en, {tag: el, domain: 'https://site.example.gr'}, ar, pt, pt-BR]")
        .put("assets/mark.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
        .doc("about.en.md", "title: About\naliases: [/old/]", "See [news](news/start.en.md) and ![a mark](/assets/mark.svg).")
        .doc("about.el.md", "title: Σχετικά\naliases: [/palio/]", "Βλέπε [νέα](news/start.el.md), [English](news/english.en.md) ![σήμα](/assets/mark.svg).");
    let built = fixture.set("hosts: [netlify, apache, nginx]").good();
    let page = built.text("el/about/index.html");
    assert_eq!(canonical(page), "https://site.example.gr/about/");
    assert!(
        page.contains("<a href=\"/nea/archizoume/\">νέα</a>"),
        "no prefix in its addresses: {page}"
    );
    assert!(page.contains("src=\"/assets/mark.svg\"") && built.has("el/assets/mark.svg"));
    let style = between(page, "<link rel=\"stylesheet\" href=\"/", "\"");
    assert!(
        built.has(&format!("el/{style}")) && built.has(style),
        "each domain has its own style sheet"
    );
    let languages: Vec<_> =
        switcher(page).into_iter().map(|(tag, url, _)| (tag, url)).collect();
    assert_eq!(
        languages[..2],
        [("el", "/about/"), ("en", "https://site.example/about/")]
    );
    let english = built.text("about/index.html");
    assert_eq!(switcher(english)[0], ("el", "https://site.example.gr/about/", false));
    assert!(english.contains("<a href=\"/news/start/\">"));
    let robots = built.text("el/robots.txt");
    assert!(robots.contains("https://site.example.gr/sitemap.xml"), "{robots}");
    let sitemap = built.text("el/sitemap.xml");
    assert!(
        sitemap.contains("<loc>https://site.example.gr/nea/</loc>")
            && !sitemap.contains("<loc>https://site.example/"),
        "{sitemap}"
    );
    assert!(!built.text("sitemap.xml").contains("<loc>https://site.example.gr/"));
    assert!(
        built.text("el/feed.xml").contains("href=\"https://site.example.gr/feed.xml\"")
    );
    // Old addresses and rules of that domain lie in its folder, too.
    assert!(built.has("el/palio/index.html") && !built.has("palio/index.html"));
    assert!(
        built.text("el/_redirects").contains("/palio/ /about/ 301!")
            && !built.text("el/_redirects").contains("/old/")
    );
    assert!(
        built.text("_redirects").contains("/old/ /about/ 301!")
            && !built.text("_redirects").contains("palio")
    );
    assert!(built.text("el/nginx.conf").contains("error_page 404 /404.html"));
}

#[test]
fn links_across_domains_are_whole() {
    let fixture = languages(
        "languages: [en, {tag: el, domain: 'https://site.example.gr'}, ar, pt, pt-BR]",
    )
    .set("fallback: {news: link}")
    .doc("about.ar.md", "title: حول\n", "[a](news/greek.el.md) [b](news/start.en.md)")
    .doc("about.el.md", "title: Σχετικά", "[a](news/english.en.md)");
    let built = fixture.good();
    let page = built.text("ar/about/index.html");
    assert!(
        page.contains("href=\"https://site.example.gr/nea/greek/\" hreflang=\"el\""),
        "{page}"
    );
    let page = built.text("el/about/index.html");
    assert!(
        page.contains("href=\"https://site.example/news/english/\" hreflang=\"en\""),
        "{page}"
    );
}

#[test]
fn a_prefix_and_a_domain_contradict_each_other() {
    let built = languages("languages: [en, {tag: el, prefix: gr, domain: 'https://site.example.gr'}, ar, pt, pt-BR]").build();
    assert_eq!(built.codes(), ["config/language"], "{}", built.messages);
}

#[test]
fn a_site_in_a_folder_of_its_host() {
    let built = site()
        .edit("pennon.yaml", "https://site.example", "https://x.example/project/")
        .put("assets/mark.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
        .doc("about.en.md", "title: About\naliases: [/old/]", "[a](news/start.en.md) [b](/news/start/) ![m](/assets/mark.svg)")
        .set("hosts: [netlify, apache, nginx]\nmenus: {main: [{to: news}, {to: /about/, title: A}]}")
        .good();
    for (path, bytes) in built.files.iter().filter(|(path, _)| path.ends_with(".html")) {
        let text = String::from_utf8_lossy(bytes);
        for attribute in ["href=\"/", "src=\"/", "url=/"] {
            for address in all_between(&text, attribute, "\"") {
                assert!(address.starts_with("project/"), "{path}: {attribute}{address}");
            }
        }
        for address in all_between(&text, "https://x.example", "\"") {
            assert!(address.starts_with("/project/"), "{path}: {address}");
        }
    }
    assert!(built.has("about/index.html"), "the folder is the host's, not the output's");
    assert_eq!(
        built.text("about/index.html").matches("href=\"/project/news/start/\">").count(),
        2
    );
    assert!(built.text("robots.txt").contains("https://x.example/project/sitemap.xml"));
    assert!(built.text("_redirects").contains("/project/old/ /project/about/ 301!"));
    assert!(built.text("_headers").contains("\n/project/theme/*\n"));
    assert!(built.text("old/index.html").contains("url=/project/about/"));
}

#[test]
fn a_folder_for_each_language() {
    let built = Fixture::empty()
        .set("layout: folders")
        .doc(
            "en/index.md",
            "title: Home",
            "[a](news/start/index.md) [b](/el/news/start.md) [c](/news/start.md)",
        )
        .doc(
            "el/index.md",
            "title: Αρχική",
            "[a](news/start.md) [b](../en/news/start/index.md)",
        )
        .doc(
            "en/news/start/index.md",
            "title: Start\ndate: 2026-05-03\nimage: {file: boat.svg, alt: A boat}",
            "![Boat](boat.svg)",
        )
        .put(
            "content/en/news/start/boat.svg",
            "<svg xmlns='http://www.w3.org/2000/svg'/>",
        )
        .doc("el/news/start.md", "title: Αρχή\nimage: {alt: Βάρκα}", "Κείμενο.")
        .good();
    assert_eq!(
        built.text("index.html").matches("href=\"/news/start/\">").count(),
        4,
        "{}",
        built.text("index.html")
    );
    assert!(
        built.text("el/index.html").matches("href=\"/el/news/start/\">").count() >= 2
    );
    let page = built.text("el/news/start/index.html");
    assert!(
        page.contains("src=\"/files/en/news/start/boat.svg\" alt=\"Βάρκα\""),
        "{page}"
    );
    let unknown = Fixture::empty()
        .set("layout: folders")
        .doc("fr/index.md", "title: Accueil", "")
        .build();
    assert_eq!(unknown.codes(), ["document/language"]);
}

#[test]
fn a_key_links_translations_that_lie_elsewhere() {
    let built = site()
        .doc("contact.en.md", "title: Contact", "[k](κάτι/επαφή.el.md)")
        .doc(
            "κάτι/επαφή.el.md",
            "title: Επαφή\nkey: contact\nslug: epafi",
            "[e](../contact.en.md)",
        )
        .good();
    assert!(
        alternates(built.text("contact/index.html"))
            .contains(&"el https://site.example/el/epafi/".to_owned())
    );
    assert!(built.text("el/epafi/index.html").contains("<a href=\"/el/epafi/\">e</a>"));
    assert!(built.text("contact/index.html").contains("<a href=\"/contact/\">k</a>"));
    let twice = site()
        .doc("contact.el.md", "title: Α", "")
        .doc("other.el.md", "title: Β\nkey: contact", "")
        .build();
    assert_eq!(twice.codes(), ["document/twice"]);
}

#[test]
fn slugs_from_titles_where_a_site_wants_them() {
    let built = site()
        .set("slugs: title")
        .edit("content/news/start.el.md", "slug: archizoume\n", "")
        .good();
    assert!(built.has("el/nea/archizoume/index.html"), "{:?}", built.files.keys());
    assert!(built.has("news/start/index.html"), "the source keeps its file name");
    let built = site().edit("content/news/start.el.md", "slug: archizoume\n", "").good();
    assert!(built.has("el/nea/start/index.html"));
}

#[test]
fn the_default_language_with_and_without_prefix() {
    let without = site().good();
    assert!(
        without.has("index.html")
            && without.has("news/start/index.html")
            && without.has("404.html")
    );
    assert!(!without.has("en/index.html"));
    let with = site().set("default_prefix: true").good();
    assert!(
        with.has("en/index.html")
            && with.has("en/news/start/index.html")
            && !with.has("news/start/index.html")
    );
    assert!(with.has("en/404.html") && with.has("404.html"), "hosts look for /404.html");
    let chooser = with.text("index.html");
    for link in [
        "href=\"/en/\"",
        "href=\"/el/\" hreflang=\"el\" lang=\"el\"",
        "href=\"/ar/\" hreflang=\"ar\" lang=\"ar\" dir=\"rtl\"",
    ] {
        assert!(chooser.contains(link), "no {link} in {chooser}");
    }
    assert!(
        alternates(with.text("en/index.html"))
            .contains(&"x-default https://site.example/".to_owned())
    );
    // Another default language, and another first segment.
    let shared = "date: 2026-05-03\ntopics: [paint]\n";
    let greek = languages("default_language: el\nlanguages: [{tag: en, prefix: english}, el, ar, pt, pt-BR]")
        .edit("content/news/start.en.md", shared, "")
        .edit("content/news/start.el.md", "slug:", &format!("{shared}slug:"))
        .good();
    assert!(
        greek.has("nea/archizoume/index.html")
            && greek.has("english/news/start/index.html")
    );
    assert!(greek.text("index.html").starts_with("<!doctype html><html lang=\"el\""));
}
