//! Every example of `CommonMark` 0.31.2 and of GitHub's extensions as a document of a whole site.

use serde_json::Value;

use crate::fixture::{Built, Fixture};
use crate::html::visible;
use crate::markdown::examples::{AUTOLINKS, BACK_IN_PARAGRAPH, normalise, normalise_gfm};

const COMMONMARK: &str = include_str!("../data/commonmark-0.31.2.json");
const GITHUB: &str = include_str!("../data/gfm-extensions.json");

/// Number, Markdown, HTML.
fn examples(data: &str) -> Vec<(u64, String, String)> {
    let data: Vec<Value> = serde_json::from_str(data).unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    data.iter()
        .map(|one| {
            (one["example"].as_u64().unwrap(), text(&one["markdown"]), text(&one["html"]))
        })
        .collect()
}

/// A site of all examples, each a page; links of theirs that lead nowhere are allowed.
fn site(data: &str, minify: &str) -> Built {
    let mut words = String::new();
    let mut fixture = Fixture::empty()
        .put(
            "pennon.yaml",
            format!(
                "url: https://site.example\ntitle: Site\nlanguages: [en]\nminify: {minify}\n\
                 markdown: {{raw_html: true, typography: false, figures: false}}\n\
                 allow: [link/missing, link/address, link/anchor, file/missing, picture/outside, path/outside, markdown/alt-missing, markdown/footnote-missing, markdown/footnote-unused]\n"
            ),
        )
        .put("themes/default/templates/page.html", "<title>{{ page.title }}</title><main>{{ page.body }}</main>");
    // The words that the examples' judge knows by their names.
    for word in ["task-done", "task-open", "footnotes", "footnote-back"] {
        words.push_str(&format!("{word} = {word}\n"));
    }
    fixture = fixture.put("i18n/en.ftl", words);
    for (number, markdown, _) in examples(data) {
        fixture = fixture.put(
            &format!("content/example-{number}.md"),
            format!("---\ntitle: Example\n---\n{markdown}"),
        );
    }
    fixture.good()
}

fn body(built: &Built, number: u64) -> &str {
    let page = built.text(&format!("example-{number}/index.html"));
    let (_, rest) = page.split_once("<main>").unwrap();
    rest.strip_suffix("</main>").unwrap()
}

fn check(data: &str, except: &[u64], normalise: impl Fn(&str) -> String) {
    let built = site(data, "off");
    let mut failures = String::new();
    for (number, markdown, html) in examples(data) {
        // How a picture is loaded is our own addition.
        let is = body(&built, number).replace(" loading=\"lazy\"", "");
        let is = is.replace(" decoding=\"async\"", "");
        let (is, should) = (normalise(&is), normalise(&html));
        if (is != should) != except.contains(&number) {
            failures.push_str(&format!(
                "{number}\n{markdown:?}\n  is     {is:?}\n  should {should:?}\n"
            ));
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

#[test]
fn all_examples_through_a_site() {
    check(COMMONMARK, AUTOLINKS, normalise);
}

#[test]
fn githubs_examples_through_a_site() {
    check(GITHUB, BACK_IN_PARAGRAPH, normalise_gfm);
}

#[test]
fn a_minified_example_shows_the_same_text() {
    let (plain, safe) = (site(COMMONMARK, "off"), site(COMMONMARK, "safe"));
    let mut failures = String::new();
    for (number, markdown, _) in examples(COMMONMARK) {
        let (before, after) =
            (visible(body(&plain, number)), visible(body(&safe, number)));
        if before != after {
            failures.push_str(&format!(
                "{number}\n{markdown:?}\n  before {before:?}\n  after  {after:?}\n"
            ));
        }
    }
    assert!(failures.is_empty(), "{failures}");
}
