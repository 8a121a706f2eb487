//! Whatever is typed: no panic, no slowness, no offset that points nowhere.

use std::time::{Duration, Instant};

use pennon::markdown::{Fragment, Options, Parsed, SlotKind, Typography, parse};
use proptest::prelude::*;

fn check(text: &str, parsed: &Parsed) {
    check_fragment(text, &parsed.body.content);
    let spans = parsed.mistakes.iter().map(|m| &m.span);
    let spans = spans.chain(parsed.body.headings.iter().map(|h| &h.span));
    for span in spans {
        assert!(text.get(span.clone()).is_some(), "{span:?} in {text:?}");
    }
}

fn check_fragment(text: &str, fragment: &Fragment) {
    let mut last = 0;
    for (index, slot) in fragment.slots.iter().enumerate() {
        assert!(slot.at >= last && fragment.html.is_char_boundary(slot.at), "{text:?}");
        last = slot.at;
        let span = match &slot.kind {
            SlotKind::Link(link) => {
                let (before, after) = fragment.html.split_at(slot.at);
                assert!(before.ends_with("<a") && after.starts_with('>'), "{text:?}");
                &link.span
            }
            SlotKind::LinkEnd { link } => {
                assert!(
                    *link < index && fragment.html[..slot.at].ends_with("</a>"),
                    "{text:?}"
                );
                assert!(
                    matches!(fragment.slots[*link].kind, SlotKind::Link(_)),
                    "{text:?}"
                );
                continue;
            }
            SlotKind::Image(image) => &image.span,
            SlotKind::Component(component) => {
                if let Some(body) = &component.body {
                    check_fragment(text, body);
                }
                for arg in &component.args {
                    assert!(text.get(arg.span.clone()).is_some(), "{text:?}");
                }
                &component.span
            }
            SlotKind::Word { .. } | SlotKind::Toc => continue,
        };
        assert!(text.get(span.clone()).is_some(), "{span:?} in {text:?}");
    }
}

const FRENCH: Typography = Typography {
    quotes: ["«", "»", "“", "”"],
    before: Some('\u{202f}'),
    before_colon: Some('\u{a0}'),
    inside_guillemets: Some('\u{202f}'),
};

fn parse_every_way(text: &str) {
    for raw_html in [false, true] {
        let options = Options { raw_html, ..Options::default() };
        for body in [0..text.len(), text.len() / 2..text.len()] {
            let parsed = parse(text, body, &FRENCH, &options);
            check(text, &parsed);
        }
    }
}

/// For 100 kB. Unoptimized, and beside other tests, everything takes many times as long.
const LIMIT: Duration =
    Duration::from_millis(if cfg!(debug_assertions) { 5000 } else { 100 });

const TOKENS: &[&str] = &[
    "# ",
    "## ",
    "- ",
    "1. ",
    "> ",
    "> [!NOTE]\n",
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    "    ",
    "\t",
    "*",
    "**",
    "_",
    "~~",
    "`",
    "```\n",
    "[",
    "](",
    ")",
    "![",
    "](a.png \"t\")",
    "](b.md)",
    "[^1]",
    "[^1]: ",
    "[x]",
    "[ ] ",
    "| a | b |\n|--|:-:|\n",
    "|",
    "<b>",
    "</div>\n",
    "<div>\n",
    "<!--",
    "-->",
    "{{< a />}}",
    "{{< a x=\"",
    "\" />}}",
    "{{< b >}}\n",
    "{{< /b >}}\n",
    "{{<",
    ">}}",
    "\\",
    "\"",
    "'",
    "«",
    "»",
    " ?",
    ":",
    "...",
    "--",
    "https://a.eu/b",
    "www.a.eu",
    "a@b.eu",
    "&amp;",
    "&",
    "\u{1a}",
    "\0",
    "\u{feff}",
    "é",
    "α",
    "字",
    "{#id}",
    "[TOC]",
    ": ",
    "term\n: ",
    "javascript:",
    "<?",
    "?>",
    "\u{1a}?>",
];

/// Text made of what means something, far more often than random characters would be.
fn markdown() -> impl Strategy<Value = String> {
    let token = prop_oneof![
        prop::sample::select(TOKENS).prop_map(str::to_owned),
        "[a-zà-ö ]{1,6}",
        any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(token, 0..40).prop_map(|tokens| tokens.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text(text in any::<String>()) {
        parse_every_way(&text);
    }

    #[test]
    fn any_markdown(text in markdown()) {
        parse_every_way(&text);
    }
}

const PATTERNS: &[&str] = &[
    ">",
    "> ",
    "- ",
    "* ",
    "1. ",
    "  - a\n",
    "[",
    "![",
    "[a](",
    "[a](b",
    "]",
    "*a ",
    "_a ",
    "**a *b ",
    "a**b ",
    "`",
    "\\`` ",
    "~~a ",
    "<",
    "<!--",
    "<a b='",
    "&",
    "&amp;",
    "|",
    "|-|\n",
    "{{<",
    "{{< a x=\"",
    "{{< a x='",
    "{{< a x=[",
    "{{< a >}}\n",
    "{{< a >}}\n{{< /a >}}\n",
    "{{< a />}}",
    "`{{<",
    "```\n{{<\n",
    "\\{{<",
    "'a ",
    " 'a",
    "\"a ",
    "\"",
    "[^1]",
    "[^a]: ",
    "[^1]: x\n\n",
    "www.",
    "(www.a",
    "http://a.b)",
    "http://",
    "a@",
    "a.b@c.d",
    "# a\n",
    "## a {#b}\n",
    "...",
    "-",
    "--a",
    "\u{1a}",
    "! ",
    " ?",
    "« ",
    "<?",
    "<div>\n",
    "[a]: b\n",
    "[a]",
    "![a](b \"c\")\n\n",
    "a\n: b\n",
    "> [!NOTE]\n",
    "$",
    "\r",
    "\0",
    "a;&",
    "http://a;",
    "(",
    "))",
    "- [ ] a\n",
    "\t",
    "<b>",
    "{#",
    "[TOC]\n\n",
    "*",
    "_",
    "é",
];

/// Parses a text, again while it takes too long: on a machine with other work, only a text that is slow each time is slow.
fn timed(text: &str) -> (Parsed, Duration) {
    let mut best = None;
    for _ in 0..6 {
        let start = Instant::now();
        let parsed = parse(text, 0..text.len(), &FRENCH, &Options::default());
        let time = start.elapsed();
        if best.as_ref().is_none_or(|(_, other)| time < *other) {
            best = Some((parsed, time));
        }
        if time <= LIMIT {
            break;
        }
    }
    best.expect("at least one try")
}

#[test]
fn pathological_texts_are_quick() {
    let size = 100_000;
    let mut slow = String::new();
    for pattern in PATTERNS {
        for (before, after) in [("", ""), ("http://a.b/", ""), ("{{<a/>}} ", " b")] {
            let text = format!("{before}{}{after}", pattern.repeat(size / pattern.len()));
            let (parsed, time) = timed(&text);
            if time > LIMIT {
                slow.push_str(&format!("{before}{pattern:?}: {time:?}\n"));
            }
            check(&text, &parsed);
        }
    }
    assert!(slow.is_empty(), "{slow}");
}

#[test]
fn nested_texts_are_quick() {
    for text in [
        (0..440).map(|depth| format!("{}- a\n", "  ".repeat(depth))).collect::<String>(),
        (0..440).map(|depth| format!("{}a\n", ">".repeat(depth))).collect(),
        format!("{}a{}", "[".repeat(50_000), "](b)".repeat(12_000)),
        format!("{}a{}", "![".repeat(25_000), "](b)".repeat(12_000)),
        format!("{}a{}", "*".repeat(50_000), "*".repeat(50_000)),
        format!("{}a{}", "*a **b ".repeat(7_000), "** *".repeat(7_000)),
        (0..5_000).map(|i| format!("[^{i}]: a[^{i}]\n\n")).collect(),
        (0..5_000).map(|i| format!("a[^{i}]\n\n[^{i}]: b\n\n")).collect(),
        (1..400).map(|n| "`".repeat(n) + " {{< ").collect(),
    ] {
        let (parsed, time) = timed(&text);
        check(&text, &parsed);
        assert!(time < LIMIT, "{}: {time:?}", &text[..20]);
    }
}
