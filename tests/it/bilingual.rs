//! A small site in two languages with every kind once: its whole output, as a reader and a search engine see it.

use std::fmt::Write;

use crate::fixture::Fixture;
use crate::html::{all_between, alternates, between};

#[test]
fn the_whole_site() {
    let built = Fixture::site("bilingual").good();
    assert_eq!(built.messages, "");
    let mut all = String::new();
    for (path, bytes) in &built.files {
        write!(all, "\n=== {}\n", hashless(path)).unwrap();
        let text = String::from_utf8_lossy(bytes);
        if path.starts_with("theme/") {
            continue;
        }
        if path.ends_with(".html") {
            outline(path, &text, &mut all);
        } else {
            writeln!(all, "{}", hashless(text.trim_end())).unwrap();
        }
    }
    insta::assert_snapshot!("bilingual", all);
}

#[test]
fn every_kind_is_there() {
    let kinds = Fixture::empty().put("content/index.en.md", "---\ntitle: Home\n---\n");
    let built = Fixture::site("bilingual").good();
    for kind in std::fs::read_dir("themes/default/kinds").unwrap() {
        let kind = kind.unwrap().file_name().into_string().unwrap().replace(".yaml", "");
        let class = format!("<body class=\"kind-{kind}\"");
        let found = built
            .files
            .keys()
            .filter(|path| path.ends_with(".html"))
            .any(|path| built.text(path).contains(&class));
        assert!(found || kind == "base", "no page of kind {kind}");
    }
    assert!(kinds.good().has("index.html"), "and one page alone is a site, too");
}

/// `site.0123456789.css` as `site.HASH.css`.
fn hashless(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("theme/") {
        let (before, after) = rest.split_at(at + 6);
        out.push_str(before);
        let end = after.find(['"', '\n', ' ']).unwrap_or(after.len());
        let parts: Vec<&str> = after[..end].split('.').collect();
        match parts[..] {
            [name, hash, ending] if hash.len() == 10 => {
                write!(out, "{name}.HASH.{ending}").unwrap();
            }
            _ => out.push_str(&after[..end]),
        }
        rest = &after[end..];
    }
    out + rest
}

fn outline(path: &str, page: &str, out: &mut String) {
    let root = between(page, "<html ", ">");
    writeln!(out, "{} | {}", between(page, "<title>", "</title>"), root.replace('"', ""))
        .unwrap();
    for (name, start) in [
        ("canonical", "<link rel=\"canonical\" href=\""),
        ("robots", "<meta name=\"robots\" content=\""),
        ("refresh", "<meta http-equiv=\"refresh\" content=\""),
    ] {
        for value in all_between(page, start, "\"") {
            writeln!(out, "{name}: {value}").unwrap();
        }
    }
    for link in alternates(page) {
        writeln!(out, "hreflang: {link}").unwrap();
    }
    for data in all_between(page, "<script type=\"application/ld+json\">", "</script>") {
        writeln!(out, "data: {data}").unwrap();
    }
    // What stands around every page is shown once for each language, on its home page.
    let whole = path.matches('/').count() < 2;
    let body = if whole {
        between(page, "<body", "</body>")
    } else {
        between(page, "<main", "</main>")
    };
    let body = body.split_once('>').unwrap().1;
    writeln!(out, "---\n{}", text(body)).unwrap();
}

/// Text with its headings, links, pictures and the languages of its parts.
fn text(html: &str) -> String {
    let (mut out, mut rest) = (String::new(), html);
    let mut targets = Vec::new();
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        let tag = between(&rest[at..], "<", ">");
        rest = &rest[at + tag.len() + 2..];
        let name = tag.split([' ', '\n']).next().unwrap();
        let value = |attribute: &str| {
            all_between(tag, &format!(" {attribute}=\""), "\"")
                .first()
                .map(|value| (*value).to_owned())
        };
        match name {
            "svg" => rest = rest.split_once("</svg>").unwrap().1,
            "a" => {
                targets.push(value("href").unwrap_or_default());
                out.push('[');
            }
            "/a" => write!(out, "]({})", targets.pop().unwrap_or_default()).unwrap(),
            "img" => write!(
                out,
                "![{}]({})",
                value("alt").unwrap_or_default(),
                value("src").unwrap_or_default()
            )
            .unwrap(),
            "h1" | "h2" | "h3" | "h4" => {
                write!(out, "\n{} ", "#".repeat(name[1..].parse().unwrap())).unwrap();
            }
            "li" => out.push_str("\n- "),
            "dd" | "td" | "th" => out.push_str(" | "),
            "span" | "/span" | "time" | "/time" | "b" | "em" | "/em" | "strong"
            | "/strong" | "bdi" | "/bdi" | "sup" | "/sup" | "small" | "/small"
            | "/li" => {}
            _ => out.push('\n'),
        }
        if let Some(lang) = value("lang") {
            write!(out, "{{{lang}}} ").unwrap();
        }
    }
    out.push_str(rest);
    let lines = out.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}
