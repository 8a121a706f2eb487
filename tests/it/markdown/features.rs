//! What is added to `CommonMark`, and what an editor is told.

use pennon::markdown::{Options, SlotKind, Typography, parse, parse_inline};

use crate::markdown::{html, mistakes, parse_with, plain};

#[test]
fn heading_ids() {
    let text = "# Das *Projekt*: Überblick!\n\n## Ωραία Ημέρα ΤΗΣ ΑΘΗΝΑΣ\n\n## A\n\n## A\n\n## B {#a-2 .wide}\n\n## 你好 世界\n\n## हिन्दी\n\n## !!!\n\n## U\u{308}ber\n\n## don't / do\n";
    let parsed = parse_with(text, &Options::default());
    let ids: Vec<_> = parsed.body.headings.iter().map(|h| h.id.as_str()).collect();
    assert_eq!(
        ids,
        [
            "das-projekt-überblick",
            "ωραία-ημέρα-της-αθηνας",
            "a",
            "a-3",
            "a-2",
            "你好-世界",
            "हिन्दी",
            "section",
            "über",
            "dont-do",
        ]
    );
    assert_eq!(parsed.body.headings[0].text, "Das Projekt: Überblick!");
    assert_eq!(&text[parsed.body.headings[2].span.clone()], "## A");
    assert!(plain(&parsed.body.content).contains("<h2 id=\"a-2\" class=\"wide\">B</h2>"));
    assert_eq!(mistakes(text), []);
    assert_eq!(mistakes("# A {#x}\n\n## B {#x}"), [("markdown/id-twice", "## B {#x}")]);
    assert_eq!(mistakes("# A {onclick=b lang=de}")[0].0, "markdown/heading-attribute");
    assert_eq!(html("# A {onclick=b lang=de}"), "<h1 id=\"a\" lang=\"de\">A</h1>\n");
}

#[test]
fn skipped_heading_levels() {
    assert_eq!(
        mistakes("## A\n\n#### B\n\n##### C\n\n## D\n"),
        [("markdown/heading-skip", "#### B")]
    );
    assert_eq!(mistakes("### A\n"), [("markdown/heading-skip", "### A")]);
}

#[test]
fn links_inside_headings_keep_their_places() {
    let text = "## A [b](c.md) d\n\n[e](f.md)";
    assert_eq!(
        html(text),
        "<h2 id=\"a-b-d\">A <a href=\"c.md\">b</a> d</h2>\n<p><a href=\"f.md\">e</a></p>\n"
    );
}

#[test]
fn figures() {
    assert_eq!(
        html("![Alt *x*](a.png \"Cap & tion\")\n\nx"),
        "<figure><img src=\"a.png\" alt=\"Alt x\"><figcaption>Cap &amp; tion</figcaption></figure>\n<p>x</p>\n"
    );
    assert_eq!(html("![a](b)\n"), "<p><img src=\"b\" alt=\"a\"></p>\n");
    assert_eq!(
        html("![a](b \"c\") d\n"),
        "<p><img src=\"b\" alt=\"a\" title=\"c\"> d</p>\n"
    );
    assert_eq!(html("!\\[a](b \"c\")\n"), "<p>![a](b “c”)</p>\n");
    assert_eq!(mistakes("x ![](b.png)"), [("markdown/alt-missing", "![](b.png)")]);
}

#[test]
fn alerts() {
    assert_eq!(
        html("> [!NOTE]\n> Text\n"),
        "<div class=\"alert alert-note\" role=\"note\">\n<p class=\"alert-title\">alert-note</p>\n<p>Text</p>\n</div>\n"
    );
    assert_eq!(html("> [!CAUTION]\n> - a\n").matches("alert-caution").count(), 2);
}

#[test]
fn definition_lists() {
    assert_eq!(
        html("Term\n: What *it* is\n"),
        "<dl>\n<dt>Term</dt>\n<dd>What <em>it</em> is</dd>\n</dl>\n"
    );
}

#[test]
fn footnotes() {
    assert_eq!(
        mistakes("a[^x] b[^y]\n\n[^x]: X\n[^z]: Z\n"),
        [("markdown/footnote-missing", "[^y]"), ("markdown/footnote-unused", "[^z]")]
    );
    assert_eq!(mistakes("a \\[^x] `[^x]`"), []);
    let text = "# fn:a\n\na[^A b] c[^A b]\n\n[^a B]: See [l](m.md).\n\nend\n";
    let parsed = parse_with(text, &Options::default());
    assert_eq!(parsed.mistakes, []);
    let out = plain(&parsed.body.content);
    assert!(
        out.contains(
            "<li id=\"fn:a-b\">\n<p>See <a href=\"m.md\">l</a>. <a href=\"#fnref:a-b\""
        ),
        "{out}"
    );
    assert!(out.contains("id=\"fnref:a-b:2\""), "{out}");
    for (index, slot) in parsed.body.content.slots.iter().enumerate() {
        if let SlotKind::LinkEnd { link } = slot.kind {
            assert!(
                link < index
                    && matches!(parsed.body.content.slots[link].kind, SlotKind::Link(_))
            );
        }
    }
}

#[test]
fn raw_html() {
    let text = "<div class=\"x\">\nA & b\n</div>\n\nText <b>bold</b>.\n\n<!-- a\n\nb -->\n\nx <!-- c --> y\n";
    assert_eq!(
        mistakes(text),
        [
            ("markdown/raw-html", "<div class=\"x\">"),
            ("markdown/raw-html", "<b>"),
            ("markdown/raw-html", "</b>")
        ]
    );
    assert_eq!(
        html(text),
        "<p>&lt;div class=\"x\"&gt;\nA &amp; b\n&lt;/div&gt;</p>\n<p>Text &lt;b&gt;bold&lt;/b&gt;.</p>\n<p>x  y</p>\n"
    );
    let options = Options { raw_html: true, ..Options::default() };
    let parsed = parse_with("<div>\n[a](b)\n</div>\n\n*x <i>y</i>* [a](b)\n", &options);
    assert_eq!(parsed.mistakes, []);
    assert_eq!(
        plain(&parsed.body.content),
        "<div>\n[a](b)\n</div>\n<p><em>x <i>y</i></em> <a href=\"b\">a</a></p>\n"
    );
}

#[test]
fn unsafe_links() {
    for (text, target) in [
        ("[a](javascript:alert)", "javascript:alert"),
        ("[a](JAVA&#x9;SCRIPT:x)", "JAVA&#x9;SCRIPT:x"),
        ("<vbscript:x>", "vbscript:x"),
        ("![a](data:text/html,x)", "data:text/html,x"),
        ("[a][b]\n\n[b]: <javascript:x> 'y'", "javascript:x"),
    ] {
        assert_eq!(mistakes(text), [("markdown/unsafe-link", target)], "{text}");
        assert!(!html(text).contains("=\"javascript"));
    }
    assert_eq!(mistakes("![a](data:image/png;base64,x) [b](data.html) [c](x:y)"), []);
}

#[test]
fn spans_of_links() {
    let text = "---\nx\n---\n[a.md](a.md \"a.md\") ![i](<b c.png>) [r][r] <https://x.y> https://z.w [e](d\\_e)\n\n[r]: ../r.md 'r'\n";
    let parsed = parse(text, 10..text.len(), &Typography::default(), &Options::default());
    let spans: Vec<_> = parsed
        .body
        .content
        .slots
        .iter()
        .filter_map(|slot| match &slot.kind {
            SlotKind::Link(link) => Some(&text[link.span.clone()]),
            SlotKind::Image(image) => Some(&text[image.span.clone()]),
            _ => None,
        })
        .collect();
    assert_eq!(
        spans,
        ["a.md", "b c.png", "../r.md", "https://x.y", "https://z.w", "d\\_e"]
    );
    let SlotKind::Link(link) = &parsed.body.content.slots[0].kind else { panic!() };
    assert_eq!(link.span, 17..21);
}

#[test]
fn excerpt_and_words() {
    let text = "# Title here\n\nFirst *para* with `code` and \"quotes\".\nNext line.\n\n- item one\n\nSecond[^1] one.\n\n```\nno words\n```\n\n[^1]: a note\n";
    let parsed = parse_with(text, &Options::default());
    assert_eq!(
        parsed.body.excerpt,
        "First para with code and “quotes”. Next line. Second one."
    );
    assert_eq!(parsed.body.words, 2 + 6 + 2 + 2 + 2 + 2);
    let long = "word ".repeat(100);
    let excerpt = parse_with(&long, &Options::default()).body.excerpt;
    assert_eq!(excerpt.chars().count(), 240);
    assert!(excerpt.ends_with("word…"));
    let chinese = "字".repeat(500);
    let excerpt = parse_with(&chinese, &Options::default()).body.excerpt;
    assert_eq!(excerpt.chars().count(), 241);
}

#[test]
fn line_endings_and_odd_characters() {
    assert_eq!(
        html("a\r\nb\r\rc\r\n\r\n```\r\nd\r\ne\r\n```\r\n"),
        "<p>a\nb</p>\n<p>c</p>\n<pre><code>d\ne\n</code></pre>\n"
    );
    assert_eq!(
        html("\u{feff}# A\u{0}b\u{1a}\u{b}"),
        "<h1 id=\"ab\">A\u{fffd}b\u{fffd}\u{fffd}</h1>\n"
    );
}

#[test]
fn short_fields() {
    let inline = |text: &str| {
        let parsed = parse_inline(
            text,
            0..text.len(),
            &Typography::default(),
            &Options::default(),
        );
        let codes: Vec<_> = parsed.mistakes.iter().map(|m| m.code).collect();
        (plain(&parsed.body.content), codes)
    };
    assert_eq!(
        inline("An *em* \"q\" [l](m)"),
        ("An <em>em</em> “q” <a href=\"m\">l</a>".into(), vec![])
    );
    assert_eq!(inline("a\n\nb"), ("a<br>\nb".into(), vec![]));
    assert_eq!(inline("# a").1, ["markdown/block-in-line"]);
    assert_eq!(inline("1. a\n2. b").1, ["markdown/block-in-line"]);
}
