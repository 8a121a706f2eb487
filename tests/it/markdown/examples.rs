//! The examples of `CommonMark` 0.31.2, and GitHub's extensions as cmark-gfm renders them.

use serde_json::Value;

use crate::markdown::{BARE, parse_with, plain};

/// Examples in which GitHub's bare autolinks, always on, find an address.
pub(crate) const AUTOLINKS: &[u64] = &[602, 608, 611, 612];

/// In a note that does not end with a paragraph, our way back stands in one of its own.
pub(crate) const BACK_IN_PARAGRAPH: &[u64] = &[40];

fn check(examples: &str, except: &[u64], normalise: impl Fn(&str) -> String) {
    let examples: Vec<Value> =
        serde_json::from_str(examples).expect("the data is as it was recorded");
    let mut failures = String::new();
    for example in &examples {
        let number = example["example"].as_u64().expect("the data is as it was recorded");
        let markdown =
            example["markdown"].as_str().expect("the data is as it was recorded");
        let expected =
            normalise(example["html"].as_str().expect("the data is as it was recorded"));
        let is = normalise(&plain(&parse_with(markdown, &BARE).body.content));
        let excepted = except.contains(&number);
        if (is != expected) != excepted {
            failures.push_str(&format!(
                "{number} {}\n{markdown:?}\n  is     {is:?}\n  should {expected:?}\n",
                example["section"]
            ));
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

/// What is written differently on purpose, and means the same:
/// - void elements have no slash (`<br>` for `<br />`): HTML's checker calls it useless;
/// - `"` stands as it is in text, where it needs no escape;
/// - headings have an id;
/// - the apostrophe in an address is `&#x27;` or plain: both are one character to a browser.
pub(crate) fn normalise(html: &str) -> String {
    let html = html.replace(" />", ">").replace("&quot;", "\"").replace("&#x27;", "'");
    let mut out = String::new();
    let mut rest = html.as_str();
    while let Some(at) = rest.find("<h") {
        let level =
            rest.as_bytes().get(at + 2).is_some_and(|b| (b'1'..=b'6').contains(b));
        let (head, tail) = rest.split_at(at + 2 + usize::from(level));
        out.push_str(head);
        rest = tail;
        if level && rest.starts_with(" id=\"") {
            rest = &rest[5..];
            rest = &rest[rest.find('"').expect("the data is as it was recorded") + 1..];
        }
    }
    out.push_str(rest);
    out
}

/// Further, in GitHub's extensions:
/// - no line breaks between tags;
/// - cells are aligned by a class instead of `align`, head cells have a `scope`;
/// - a task's checkbox has a name, and its attributes another order;
/// - footnotes have roles and other anchors; the ways back are named by an interface word.
pub(crate) fn normalise_gfm(html: &str) -> String {
    let mut out = normalise(html);
    for (ours, theirs) in [
        (">\n<", "><"),
        (" scope=\"col\"", ""),
        (" class=\"a-start\"", " align=\"left\""),
        (" class=\"a-center\"", " align=\"center\""),
        (" class=\"a-end\"", " align=\"right\""),
        (" disabled checked aria-label=\"task-done\"", " checked=\"\" disabled=\"\""),
        (" disabled aria-label=\"task-open\"", " disabled=\"\""),
        ("\"footnote-reference\"", "\"footnote-ref\""),
        (" data-footnotes", " role=\"doc-endnotes\" aria-label=\"footnotes\""),
        (" data-footnote-ref", " role=\"doc-noteref\""),
        ("footnote-backref\"", "footnote-back\""),
        (" data-footnote-backref", " role=\"doc-backlink\""),
        ("Back to reference", "footnote-back"),
        ("fn-", "fn:"),
        ("fnref-", "fnref:"),
        ("fnref:b-2", "fnref:b:2"),
        ("\u{fe0e}", ""),
        ("<sup class=\"footnote-ref\">2", "<sup>2"),
    ] {
        out = out.replace(ours, theirs);
    }
    for index in ["1", "1-2", "2"] {
        out = out.replace(&format!(" role=\"doc-backlink\"-idx=\"{index}\""), "");
    }
    out
}

#[test]
fn commonmark() {
    check(include_str!("../../data/commonmark-0.31.2.json"), AUTOLINKS, normalise);
}

#[test]
fn github_extensions() {
    check(
        include_str!("../../data/gfm-extensions.json"),
        BACK_IN_PARAGRAPH,
        normalise_gfm,
    );
}
