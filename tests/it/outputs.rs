//! Feeds, sitemaps, robots, chooser, redirects, host rules, hashed names, structured data.

use serde_json::Value;

use crate::fixture::{Built, Fixture};
use crate::html::{all_between, between, canonical};

fn site() -> Fixture {
    Fixture::empty()
        .doc("index.en.md", "title: Home", "")
        .doc("index.el.md", "title: Αρχική", "")
        .doc("news/index.en.md", "title: News & more", "")
        .doc("news/a.en.md", "title: A <b> & c\ndate: 2026-05-01\nupdated: 2026-05-20\naliases: [/old/a/, /older.html]", "First & foremost <3.")
        .doc("news/b.en.md", "title: B\ndate: 2026-05-02\ndescription: Said in brief.\nimage: {file: /assets/b.svg, alt: B}", "Text.")
        .doc("news/b.el.md", "title: Β\nslug: vita", "Κείμενο.")
        .doc("about.en.md", "title: About", "")
        .put("assets/b.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
}

/// Is it well-formed, so far as tags go? The public judges look closer.
fn assert_balanced(xml: &str) {
    let mut open: Vec<&str> = Vec::new();
    for tag in all_between(xml, "<", ">") {
        if tag.starts_with(['?', '!']) || tag.ends_with('/') {
            continue;
        }
        match tag.strip_prefix('/') {
            Some(name) => assert_eq!(open.pop(), Some(name), "{xml}"),
            None => open.push(tag.split(' ').next().unwrap()),
        }
    }
    assert!(open.is_empty(), "{open:?}");
    assert!(
        !xml.replace("&amp;", "")
            .replace("&lt;", "")
            .replace("&gt;", "")
            .replace("&quot;", "")
            .contains('&'),
        "{xml}"
    );
}

#[test]
fn atom() {
    let built = site().good();
    let feed = built.text("feed.xml");
    assert_balanced(feed);
    assert!(feed.starts_with("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\">"));
    assert!(feed.contains("<id>https://site.example/feed.xml</id>") && feed.contains("<link rel=\"self\" type=\"application/atom+xml\" href=\"https://site.example/feed.xml\"/>"));
    assert!(
        feed.contains("<updated>2026-05-20T00:00:00Z</updated>"),
        "the latest change: {feed}"
    );
    let entries = all_between(feed, "<entry>", "</entry>");
    assert_eq!(entries.len(), 2);
    assert!(
        entries[0].contains("<title>B</title>")
            && entries[0].contains("<summary>Said in brief.</summary>")
    );
    assert!(entries[1].contains("<title>A &lt;b&gt; &amp; c</title>"), "{}", entries[1]);
    assert!(
        entries[1].contains("<id>https://site.example/news/a/</id>")
            && entries[1].contains("<published>2026-05-01T00:00:00Z</published>")
    );
    assert!(
        entries[1].contains("<summary>First &amp; foremost &lt;3.</summary>"),
        "{}",
        entries[1]
    );
    // One for each section that holds news, one for each language.
    let section = built.text("news/feed.xml");
    assert!(
        section.contains("<title>News &amp; more – Site</title>")
            && section.contains("href=\"https://site.example/news/\""),
        "{section}"
    );
    assert!(built.text("el/feed.xml").contains("https://site.example/el/news/vita/"));
    assert!(
        !built.has("about/feed.xml") && !built.has("el/news/feed.xml"),
        "a section in another language has no feed here"
    );
    let limited = site().set("feed_limit: 1").good();
    assert_eq!(all_between(limited.text("feed.xml"), "<entry>", "</entry>").len(), 1);
    let head = between(built.text("news/a/index.html"), "<head>", "</head>").to_owned();
    assert!(head.contains("<link rel=\"alternate\" type=\"application/atom+xml\" title=\"News &amp; more\" href=\"/news/feed.xml\">"), "{head}");
}

#[test]
fn json_feed() {
    let built = site().good();
    let feed: Value = serde_json::from_str(built.text("feed.json")).unwrap();
    assert_eq!(feed["version"], "https://jsonfeed.org/version/1.1");
    assert_eq!(feed["feed_url"], "https://site.example/feed.json");
    assert_eq!(feed["home_page_url"], "https://site.example/");
    assert_eq!(feed["language"], "en");
    let items = feed["items"].as_array().unwrap();
    assert_eq!(items.len(), 2);
    assert_eq!(items[0]["image"], "https://site.example/assets/b.svg");
    assert_eq!(items[1]["title"], "A <b> & c");
    assert_eq!(items[1]["date_modified"], "2026-05-20T00:00:00Z");
    let greek: Value = serde_json::from_str(built.text("el/feed.json")).unwrap();
    assert_eq!(
        (&greek["language"], greek["items"].as_array().unwrap().len()),
        (&Value::from("el"), 1)
    );
}

#[test]
fn the_sitemap() {
    let built = site().good();
    let sitemap = built.text("sitemap.xml");
    assert_balanced(sitemap);
    let urls = all_between(sitemap, "<loc>", "</loc>");
    assert_eq!(
        urls,
        [
            "https://site.example/",
            "https://site.example/el/",
            "https://site.example/about/",
            "https://site.example/news/",
            "https://site.example/news/a/",
            "https://site.example/news/b/",
            "https://site.example/el/news/vita/"
        ]
    );
    assert!(
        sitemap.contains(
            "<loc>https://site.example/news/a/</loc><lastmod>2026-05-20</lastmod>"
        ),
        "{sitemap}"
    );
    assert_eq!(
        built.text("robots.txt"),
        "User-agent: *\nAllow: /\n\nSitemap: https://site.example/sitemap.xml\n"
    );
}

#[test]
fn a_large_sitemap_is_split() {
    let mut site = Fixture::empty().edit("pennon.yaml", "[en, el]", "[en]");
    for number in 0..5_001 {
        site = site.put(&format!("content/p{number}.en.md"), "---\ntitle: P\n---\n");
    }
    let built =
        site.build_only(&|path| path.starts_with("sitemap") || path == "robots.txt");
    assert_eq!(built.messages, "");
    let names: Vec<&str> = built.files.keys().map(String::as_str).collect();
    assert_eq!(names, ["robots.txt", "sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"]);
    assert_eq!(
        all_between(built.text("sitemap.xml"), "<loc>", "</loc>"),
        ["https://site.example/sitemap-1.xml", "https://site.example/sitemap-2.xml"]
    );
    assert!(built.text("sitemap.xml").contains("<sitemapindex "));
    let count = |path: &str| built.text(path).matches("<url>").count();
    assert_eq!((count("sitemap-1.xml"), count("sitemap-2.xml")), (5_000, 1));
    let one_less =
        site.remove("content/p7.en.md").build_only(&|path| path.starts_with("sitemap"));
    assert_eq!(one_less.files.len(), 1);
}

#[test]
fn aliases_are_redirect_pages() {
    let built = site().good();
    for path in ["old/a/index.html", "older.html"] {
        let page = built.text(path);
        assert!(
            page.contains("<meta http-equiv=\"refresh\" content=\"0; url=/news/a/\">"),
            "{page}"
        );
        assert!(page.contains("<a href=\"/news/a/\">") && page.contains("noindex"));
        assert_eq!(canonical(page), "https://site.example/news/a/");
    }
    let two = site()
        .edit("content/about.en.md", "title: About", "title: About\naliases: [/old/a/]")
        .build();
    assert_eq!(two.codes(), ["output/collision"], "{}", two.messages);
    let taken = site()
        .edit("content/about.en.md", "title: About", "title: About\naliases: [/news/]")
        .build();
    assert_eq!(taken.codes(), ["output/collision"], "{}", taken.messages);
    let outside = site()
        .edit("content/about.en.md", "title: About", "title: About\naliases: [/../up/]")
        .build();
    assert_eq!(outside.codes(), ["path/invalid"], "{}", outside.messages);
    let odd = site()
        .edit("content/about.en.md", "title: About", "title: About\naliases: ['/:']")
        .build();
    assert_eq!(odd.codes(), ["path/invalid"], "{}", odd.messages);
}

fn hosted(hosts: &str) -> Built {
    site().set(&format!("hosts: [{hosts}]\ndefault_prefix: true")).good()
}

#[test]
fn rules_for_netlify() {
    let built = hosted("netlify");
    insta::assert_snapshot!(
        "netlify",
        format!("{}\n---\n{}", built.text("_redirects"), built.text("_headers"))
    );
    assert!(!built.has(".htaccess") && !built.has("nginx.conf"));
    let plain = site().set("hosts: [netlify]").good();
    assert!(
        !plain.text("_redirects").contains("Language="),
        "`/` has a language of its own"
    );
    assert!(
        plain.text("_redirects").ends_with("/el/* /el/404.html 404\n/* /404.html 404\n"),
        "{}",
        plain.text("_redirects")
    );
}

#[test]
fn rules_for_cloudflare() {
    let built = hosted("cloudflare");
    let redirects = built.text("_redirects");
    assert!(redirects.contains("/old/a/ /en/news/a/ 301\n"));
    for line in
        redirects.lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
    {
        assert_eq!(line.split(' ').count(), 3, "no conditions: {line}");
        assert!(line.ends_with(" 301") || line.ends_with(" 302"), "no 404 rules: {line}");
    }
}

#[test]
fn rules_for_apache() {
    insta::assert_snapshot!("apache", hosted("apache").text(".htaccess"));
}

#[test]
fn rules_for_nginx() {
    insta::assert_snapshot!("nginx", hosted("nginx").text("nginx.conf"));
}

#[test]
fn old_addresses_may_hold_anything() {
    let built = site()
        .set("hosts: [netlify, apache, nginx]")
        .edit(
            "content/about.en.md",
            "title: About",
            "title: About\naliases: [/old page (1)/, /παλιό/]",
        )
        .good();
    assert!(built.has("old page (1)/index.html") && built.has("παλιό/index.html"));
    let redirects = built.text("_redirects");
    assert!(redirects.contains("/old%20page%20(1)/ /about/ 301!\n"), "{redirects}");
    assert!(
        redirects.contains("/%CF%80%CE%B1%CE%BB%CE%B9%CF%8C/ /about/ 301!\n"),
        "{redirects}"
    );
    let nginx = built.text("nginx.conf");
    assert!(
        nginx.contains("location = \"/old page (1)/\" {")
            && nginx.contains("location = /παλιό/ {"),
        "{nginx}"
    );
    let apache = built.text(".htaccess");
    assert!(apache.contains(r#"RewriteRule "^old page \(1\)/?$" "/about/""#), "{apache}");
}

#[test]
fn the_chooser_respects_the_browser_and_needs_no_script() {
    let built = site().set("default_prefix: true").good();
    let chooser = built.text("index.html");
    assert!(
        chooser.contains(
            "<a href=\"/en/\" hreflang=\"en\" lang=\"en\" dir=\"ltr\">English</a>"
        ),
        "{chooser}"
    );
    assert_eq!(canonical(chooser), "https://site.example/");
    let script = between(chooser, "<script src=\"/", "\"");
    assert!(built.text(script).contains("navigator.languages"));
    assert_eq!(chooser.matches("<script").count(), 1, "and it is only a help");
    assert!(
        !site().good().holding("theme/chooser").is_empty()
            || !site().good().has("en/index.html")
    );
}

#[test]
fn theme_files_have_names_that_change_with_their_bytes() {
    let style = |fixture: &Fixture| {
        let built = fixture.good();
        let page = built.text("about/index.html");
        let path = between(page, "<link rel=\"stylesheet\" href=\"/", "\"").to_owned();
        assert!(built.has(&path), "{path}");
        (path.clone(), built.text(&path).to_owned())
    };
    let (path, text) = style(&site());
    let stem = path
        .strip_prefix("theme/site.")
        .and_then(|rest| rest.strip_suffix(".css"))
        .unwrap();
    assert!(
        stem.len() == 10 && stem.bytes().all(|byte| byte.is_ascii_hexdigit()),
        "{path}"
    );
    assert_eq!(style(&site()).0, path);
    let other =
        site().put("themes/default/styles/site.css", format!("{text}\n/* more */"));
    assert_ne!(style(&other).0, path);
    // The published sheet begins with the brand, which the theme's own file has not.
    let own = std::fs::read("themes/default/styles/site.css").unwrap();
    let same = site().put("themes/default/styles/site.css", own);
    assert_eq!(style(&same).0, path);
    let asset = site().doc("about.en.md", "title: About", "![b](/assets/b.svg)").good();
    assert!(asset.has("assets/b.svg"), "files of the project keep their names");
    let binary = site().put("themes/default/fonts/a.woff2", [0_u8, 159, 146, 150]).good();
    assert!(
        binary
            .files
            .keys()
            .any(|path| path.starts_with("theme/a.") && path.ends_with(".woff2"))
    );
}

#[test]
fn structured_data_and_open_graph_of_a_news_item() {
    let built = site().good();
    let page = built.text("news/b/index.html");
    let json = between(page, "<script type=\"application/ld+json\">", "</script>");
    let data: Value = serde_json::from_str(json).unwrap();
    assert_eq!(data["@type"], "NewsArticle");
    assert_eq!(data["headline"], "B");
    assert_eq!(data["datePublished"], "2026-05-02");
    assert_eq!(data["inLanguage"], "en");
    assert_eq!(data["image"], "https://site.example/assets/b.svg");
    assert_eq!(data["url"], "https://site.example/news/b/");
    for meta in [
        "<meta property=\"og:title\" content=\"B\">",
        "<meta property=\"og:description\" content=\"Said in brief.\">",
        "<meta property=\"og:type\" content=\"article\">",
        "<meta property=\"og:url\" content=\"https://site.example/news/b/\">",
        "<meta property=\"og:image\" content=\"https://site.example/assets/b.svg\">",
        "<meta property=\"og:locale\" content=\"en\">",
        "<meta name=\"description\" content=\"Said in brief.\">",
    ] {
        assert!(page.contains(meta), "no {meta} in {page}");
    }
    let hostile = built.text("news/a/index.html");
    assert!(
        hostile.contains("\"headline\":\"A \\u003cb\\u003e \\u0026 c\""),
        "{hostile}"
    );
    assert!(hostile.contains("<title>A &lt;b&gt; &amp; c – Site</title>"), "{hostile}");
}

#[test]
fn structured_data_of_an_event() {
    let built = site()
        .doc("partners/sund.en.md", "title: Sund\nshort: S\ncountry: DE\nwebsite: https://sund.example", "")
        .doc("events/e.en.md", "title: Fair\nstart: 2026-07-01T10:00[Europe/Athens]\nend: 2026-07-01T12:00[Europe/Athens]\ntype: meeting\nmode: hybrid\norganiser: sund\nplace: {name: Hall, city: Kastri, country: GR}", "")
        .good();
    let data = between(
        built.text("events/e/index.html"),
        "<script type=\"application/ld+json\">",
        "</script>",
    );
    let data: Value = serde_json::from_str(data).unwrap();
    assert_eq!(data["startDate"], "2026-07-01T10:00:00+03:00");
    assert_eq!(data["location"]["address"]["addressCountry"], "GR");
    assert_eq!(data["organizer"]["url"], "https://sund.example");
    assert_eq!(
        data["eventAttendanceMode"],
        "https://schema.org/MixedEventAttendanceMode"
    );
    assert_eq!(data.get("inLanguage"), None, "an event has no such property");
}

#[test]
fn two_outputs_with_one_path_are_told() {
    let twice = site()
        .doc("Über.en.md", "title: A\nslug: x", "")
        .doc("other.en.md", "title: B\nslug: x", "")
        .build();
    assert_eq!(twice.codes(), ["output/collision"], "once for all languages");
    let folded = site().put("assets/a.txt", "").put("assets/A.txt", "").build();
    assert_eq!(folded.codes(), ["output/collision"], "{}", folded.messages);
    for [file, inside] in [["a", "a/b.txt"], ["a", "A/b.txt"]] {
        let folder = site()
            .put(&format!("assets/{file}"), "")
            .put("assets/a-b", "")
            .put(&format!("assets/{inside}"), "")
            .build();
        assert_eq!(folder.codes(), ["output/collision"], "{}", folder.messages);
    }
}
