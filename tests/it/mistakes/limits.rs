//! Whatever is in a file: no panic, no slowness, no span that points nowhere.

use std::time::{Duration, Instant};

use pennon::front_matter::{self, Budget, Node, Yaml};
use pennon::lang::{LangTag, Locale};
use pennon::path::{SitePath, SourcePath, decode, encode};
use proptest::prelude::*;

use crate::fixture::Fixture;
use crate::mistakes::home;

/// For one build. Unoptimized, and beside other tests, everything takes ten times as long.
const LIMIT: Duration = Duration::from_secs(if cfg!(debug_assertions) { 30 } else { 1 });

/// Builds, and checks that every message points into its file.
fn survives(fixture: &Fixture) {
    let start = Instant::now();
    let built = fixture.build();
    let time = start.elapsed();
    assert!(time < LIMIT, "{time:?}");
    for one in built.diagnostics.iter() {
        assert!(
            !one.message.is_empty() && !one.message.contains(['\n', '\r']),
            "{one:?}"
        );
        assert!(one.message.len() < 800, "{one:?}");
        let Some(place) = &one.place else { continue };
        let Some(span) = place.span else { continue };
        let bytes = fixture.world.files.get(&place.path).map(|bytes| bytes.to_vec());
        let Some(bytes) = bytes else { continue };
        assert!(
            span.start <= span.end && span.range().end <= bytes.len().max(1),
            "{one:?}"
        );
    }
}

const YAML: &[&str] = &[
    "title",
    "date",
    ": ",
    ":",
    "\n",
    "\n",
    "  ",
    "- ",
    "[",
    "]",
    "{",
    "}",
    ", ",
    "\"",
    "'",
    "|",
    ">",
    "&a ",
    "*a",
    "!t ",
    "# ",
    "---\n",
    "...\n",
    "? ",
    "\t",
    "\r",
    "\r\n",
    "ά",
    "é",
    "خ",
    "🎉",
    "\u{feff}",
    "\u{0}",
    "2026-05-03",
    "yes",
    "null",
    "~",
    "0x1f",
    "\\",
    "%",
    "@",
    "`",
    "image",
    "file",
    "slug",
    "partners",
    "\u{2028}",
    "\u{85}",
];

const TEMPLATE: &[&str] = &[
    "{{ ",
    " }}",
    "{% ",
    " %}",
    "{# ",
    " #}",
    "if ",
    "for a in ",
    "endif",
    "endfor",
    "block b ",
    "endblock",
    "include \"page.html\"",
    "extends \"base.html\"",
    "page.title",
    "site",
    "range(end=9)",
    "t(key=\"search\")",
    " | ",
    "upper",
    "date",
    "{{<own />}}",
    "{{<",
    "/>}}",
    "component a()",
    "endcomponent a",
    "<p>",
    "ά",
    "🎉",
    "\r\n",
    "(",
    ")",
    "[",
    "]",
    "\"",
    "'",
    "1",
    " / ",
    "0",
    " + ",
    "set x = 1",
    "raw",
    "endraw",
    "\u{0}",
    "continue",
    "break",
];

const FLUENT: &[&str] = &[
    "search",
    " = ",
    "text",
    "\n",
    "\n    ",
    "{ ",
    " }",
    "$n",
    " ->",
    "[one] ",
    "*[other] ",
    "-brand",
    "NUMBER(",
    ")",
    "\"",
    "# ",
    ".a",
    "ά",
    "🎉",
    "\t",
    "\r\n",
    "{",
    "}",
    "\\u0041",
    "menu",
    "\u{feff}",
    "\u{0}",
];

fn tokens(words: &'static [&'static str]) -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(words), 0..40)
        .prop_map(|words| words.concat())
}

/// Half of them nonsense, half almost right.
fn texts(words: &'static [&'static str]) -> impl Strategy<Value = Vec<u8>> {
    prop_oneof![
        prop::collection::vec(any::<u8>(), 0..200),
        tokens(words).prop_map(String::into_bytes),
        "\\PC{0,100}".prop_map(String::into_bytes),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_document(text in texts(YAML), fenced in any::<bool>()) {
        let mut whole = if fenced { b"---\n".to_vec() } else { Vec::new() };
        whole.extend(&text);
        if fenced {
            whole.extend(b"\n---\n");
            whole.extend(&text);
        }
        survives(&home().put("content/news/a.en.md", whole));
    }

    #[test]
    fn any_settings(text in texts(YAML)) {
        let mut whole = b"url: https://site.example\ntitle: Site\nlanguages: [en]\n".to_vec();
        survives(&home().put("pennon.yaml", &text));
        whole.extend(&text);
        survives(&home().put("pennon.yaml", whole));
    }

    #[test]
    fn any_kind(text in texts(YAML)) {
        let mut whole = b"kind: tour\nextends: base\nfields:\n  ship: {type: text}\n".to_vec();
        survives(&home().put("themes/default/kinds/tour.yaml", &text));
        whole.extend(&text);
        survives(&home().put("themes/default/kinds/tour.yaml", whole));
    }

    #[test]
    fn any_template(text in texts(TEMPLATE)) {
        let fixture = home().put("content/a.en.md", "---\ntitle: A\n---\n");
        survives(&fixture.put("themes/default/templates/page.html", text));
    }

    #[test]
    fn any_words(text in texts(FLUENT)) {
        survives(&home().put("i18n/en.ftl", text));
    }

    #[test]
    fn any_data(text in texts(YAML)) {
        let fixture = home().put("assets/a.yaml", &text).put("assets/a.json", &text);
        survives(&fixture.put("assets/a.csv", text));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn front_matter_is_split_and_read_within_its_file(text in prop_oneof![tokens(YAML), "\\PC*"]) {
        let split = front_matter::split(&text);
        prop_assert!(text.get(split.body.clone()).is_some());
        if let Some(yaml) = &split.yaml {
            prop_assert!(text.get(yaml.clone()).is_some() && yaml.end <= split.body.start);
        }
        prop_assert!(split.unclosed.is_none_or(|range| text.get(range).is_some()));
        for range in [split.yaml.unwrap_or(0..0), 0..text.len()] {
            match front_matter::parse(&SourcePath::new("a.md"), &text, range.clone(), Budget::DOCUMENT) {
                Ok(node) => check_node(&text, &node),
                Err(mistakes) => for one in mistakes {
                    let span = one.place.unwrap().span.unwrap();
                    prop_assert!(text.get(span.range()).is_some(), "{span:?} in {text:?}");
                    let patch = one.patch.map(|(span, _)| text.get(span.range()).is_some());
                    prop_assert!(patch != Some(false), "{text:?}");
                }
            }
        }
    }

    #[test]
    fn a_path_of_the_site_stays_in_it(text in prop_oneof!["[a-zA-Z./\\\\: ~%-]{0,20}", "\\PC{0,30}"]) {
        if let Ok(path) = SitePath::new(&text) {
            prop_assert_eq!(path.as_str(), &text);
            prop_assert!(!text.starts_with('/') && !text.contains('\\') && !text.contains(':'));
            prop_assert!(text.split('/').all(|part| part != ".." && part != "." && !part.is_empty()));
            let address = path.address();
            prop_assert!(address.is_ascii() && text.starts_with(&decode(&address)));
        }
        prop_assert_eq!(decode(&encode(&text)), text.clone());
        let from = SourcePath::new("content/news/a.md");
        if let Some(path) = from.resolve(&text, "content") {
            prop_assert!(path.as_str().split('/').all(|part| part != ".."));
        }
    }

    #[test]
    fn a_slug_is_part_of_an_address(text in "\\PC{0,60}", tag in prop::sample::select(vec!["en", "el", "de", "ar", "tr"])) {
        let locale = Locale::new(&LangTag::parse(tag).unwrap());
        let slug = locale.slug(&text);
        prop_assert!(!slug.is_empty() && slug.len() <= 80, "{slug}");
        prop_assert!(slug.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'), "{slug}");
        prop_assert!(!slug.starts_with('-') && !slug.ends_with('-') && !slug.contains("--"), "{slug}");
        prop_assert_eq!(locale.slug(&slug), slug.clone());
    }
}

fn check_node(text: &str, node: &Node) {
    assert!(text.get(node.span.range()).is_some(), "{:?} in {text:?}", node.span);
    if let (Some(at), Some(inner)) = (node.verbatim(), node.text()) {
        assert!(
            text[at..].starts_with(inner) || node.span.range().len() < inner.len() + 3,
            "{inner:?} in {text:?}"
        );
    }
    match &node.value {
        Yaml::Null | Yaml::Scalar { .. } => {}
        Yaml::List(items) => items.iter().for_each(|item| check_node(text, item)),
        Yaml::Map(entries) => {
            for (key, value) in entries {
                check_node(text, key);
                check_node(text, value);
            }
        }
    }
}

#[test]
#[expect(clippy::too_many_lines, reason = "a page of cases")]
fn large_and_deep_files_are_quick() {
    let front = |text: &str| format!("---\ntitle: A\n{text}\n---\n");
    let many = |of: &dyn Fn(usize) -> String, times: usize| {
        (0..times).map(of).collect::<String>()
    };
    let megabyte = "x".repeat(1_000_000);
    let cases: Vec<(&str, &str, String)> = vec![
        ("scalar", "content/a.en.md", front(&format!("description: {megabyte}"))),
        ("quoted", "content/a.en.md", front(&format!("description: \"{megabyte}"))),
        ("name", "content/a.en.md", front(&format!("{megabyte}: a"))),
        (
            "unknown names",
            "content/a.en.md",
            front(&many(&|n| format!("name{n}: a\n"), 9_000)),
        ),
        (
            "one list",
            "content/a.en.md",
            front(&format!("aliases: [{}]", "/a, ".repeat(15_000))),
        ),
        (
            "colons",
            "content/a.en.md",
            front(&format!("description: {}", "a: ".repeat(300_000))),
        ),
        ("quotes", "content/a.en.md", front(&"description: \"a\n".repeat(50_000))),
        ("brackets in lines", "content/a.en.md", front(&"- [\n".repeat(100_000))),
        (
            "flow pairs",
            "content/a.en.md",
            front(&format!("a: {}", "{a: [".repeat(50_000))),
        ),
        ("tabs", "content/a.en.md", front(&"\t".repeat(1_000_000))),
        ("hyphens", "content/a.en.md", "---\n".repeat(250_000)),
        ("carriage returns", "content/a.en.md", "\r".repeat(1_000_000)),
        ("names of data", "assets/a.yaml", many(&|n| format!("name{n}: a\n"), 100_000)),
        (
            "names of JSON",
            "assets/a.json",
            format!("{{{}\"z\": 1}}", many(&|n| format!("\"n{n}\": 1,"), 50_000)),
        ),
        (
            "cells",
            "assets/a.csv",
            format!("{}\n{}\n", many(&|n| format!("c{n},"), 20_000), "a,".repeat(20_000)),
        ),
        ("words", "i18n/en.ftl", many(&|n| format!("w{n} = {{ w{} }}\n", n + 1), 5_000)),
        (
            "laughs",
            "i18n/en.ftl",
            many(&|n| format!("w{n} = {{ w{m} }}{{ w{m} }}{{ w{m} }}\n", m = n + 1), 60)
                + "w60 = ha\nsearch = { w0 }\n",
        ),
        (
            "settings",
            "pennon.yaml",
            format!(
                "url: https://a.example\ntitle: A\nlanguages: [en]\nparams: {}",
                "[".repeat(100_000)
            ),
        ),
        ("comments", "themes/default/templates/page.html", "{# a #}".repeat(50_000)),
        (
            "expressions",
            "themes/default/templates/page.html",
            format!("{{{{ {}1 }}}}", "1 + ".repeat(50_000)),
        ),
    ];
    for (name, path, text) in cases {
        let fixture = home().put(path, text);
        let start = Instant::now();
        let built = fixture.build();
        let time = start.elapsed();
        assert!(time < LIMIT, "{name}: {time:?}");
        assert!(
            built.messages.len() < 300_000,
            "{name}: {} bytes of messages",
            built.messages.len()
        );
    }
}
