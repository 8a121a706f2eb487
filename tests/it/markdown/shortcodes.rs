//! Shortcodes: where they can stand, and what is said about wrong ones.

use pennon::markdown::{ArgValue, Options, SlotKind};

use crate::markdown::{html, mistakes, parse_with};

#[test]
fn alone_and_in_text() {
    let text = "# Τίτλος\n\n{{< figure src=\"α.png\" alt=\"x *y* _z_\" />}}\n\nText {{<badge label=\"νέο\"/>}} and *[link](m.md)*.\n";
    assert_eq!(
        html(text),
        "<h1 id=\"τίτλος\">Τίτλος</h1>\n[figure src=String(\"α.png\") alt=String(\"x *y* _z_\") block]\n<p>Text [badge label=String(\"νέο\")] and <em><a href=\"m.md\">link</a></em>.</p>\n"
    );
    assert_eq!(mistakes(text), []);
    assert_eq!(
        html("- item {{<b l=\"a|b\"/>}}\n\n| a |\n|---|\n| {{<b l=\"c|d\"/>}} |\n"),
        "<ul>\n<li>item [b l=String(\"a|b\")]</li>\n</ul>\n<table><thead><tr><th scope=\"col\">a</th></tr></thead>\n<tbody>\n<tr><td>[b l=String(\"c|d\")]</td></tr>\n</tbody></table>\n"
    );
    assert_eq!(html("{{< a />}}\n{{< b />}}\n"), "[a block]\n[b block]\n");
    assert_eq!(html("{{< a />}} {{< b />}}\n"), "<p>[a] [b]</p>\n");
    assert_eq!(
        html("> {{< a\n>    x=1\n"),
        "<blockquote>\n<p>{{&lt; a\nx=1</p>\n</blockquote>\n"
    );
    assert_eq!(
        html("{{< a\n   x=1\n   y=\"2\"\n/>}}\n"),
        "[a x=Number(1.0) y=String(\"2\") block]\n"
    );
    assert_eq!(html("# A {{< b />}}\n"), "<h1 id=\"a\">A [b]</h1>\n");
    assert_eq!(
        html("**{{< b />}}** {{<b/>}}*x*"),
        "<p><strong>[b]</strong> [b]<em>x</em></p>\n"
    );
}

#[test]
fn values() {
    let text =
        "{{< x a=\"q \\\" />}} \\\\\" b=-1.5 c=true d=[\"a\", 'b', 3, [false]] e='' />}}";
    let parsed = parse_with(text, &Options::default());
    let [slot] = &parsed.body.content.slots[..] else { panic!("{parsed:?}") };
    let SlotKind::Component(component) = &slot.kind else { panic!("{slot:?}") };
    assert_eq!(component.span, 0..text.len());
    let values: Vec<_> = component.args.iter().map(|arg| arg.value.clone()).collect();
    assert_eq!(
        values,
        [
            ArgValue::String("q \" />}} \\".into()),
            ArgValue::Number(-1.5),
            ArgValue::Bool(true),
            ArgValue::List(vec![
                ArgValue::String("a".into()),
                ArgValue::String("b".into()),
                ArgValue::Number(3.0),
                ArgValue::List(vec![ArgValue::Bool(false)]),
            ]),
            ArgValue::String(String::new()),
        ]
    );
    assert_eq!(&text[component.args[1].span.clone()], "-1.5");
}

#[test]
fn with_a_body() {
    assert_eq!(
        html(
            "Before\n{{< note kind=\"tip\" >}}\n## In *it*\n\n- [a](b)\n{{< /note >}}\nAfter"
        ),
        "<p>Before</p>\n[note kind=String(\"tip\")|<h2 id=\"in-it\">In <em>it</em></h2>\n<ul>\n<li><a href=\"b\">a</a></li>\n</ul>\n| block]\n<p>After</p>\n"
    );
    assert_eq!(
        html("{{< a >}}\n{{< b >}}\nx\n{{< /b >}}\n\n{{< c />}}\n{{</ a >}}\n"),
        "[a|[b|<p>x</p>\n| block]\n[c block]\n| block]\n"
    );
    assert_eq!(
        html("- x\n\n  {{< a >}}\n  y\n  {{< /a >}}\n- z\n"),
        "<ul>\n<li>\n<p>x</p>\n[a|<p>y</p>\n| block]\n</li>\n<li>\n<p>z</p>\n</li>\n</ul>\n"
    );
    assert_eq!(
        html("> {{< a >}}\n> y\n> {{< /a >}}\n"),
        "<blockquote>\n[a|<p>y</p>\n| block]\n</blockquote>\n"
    );
    assert_eq!(
        html("{{< a >}}\r\ny\r\n{{< /a >}}\r\nz"),
        "[a|<p>y</p>\n| block]\n<p>z</p>\n"
    );
    let options = Options { raw_html: true, ..Options::default() };
    let text = "<div>\n{{< a >}}\n<b>\n{{< /a >}}\n</div>\n";
    let parsed = parse_with(text, &options);
    assert_eq!(parsed.mistakes, []);
    assert_eq!(
        crate::markdown::plain(&parsed.body.content),
        "<div>\n[a|<b>\n| block]\n</div>\n"
    );
}

#[test]
fn headings_in_bodies_are_listed() {
    let text = "# A\n\n{{< a >}}\n## B\n{{< /a >}}\n\n## B\n";
    let parsed = parse_with(text, &Options::default());
    let ids: Vec<_> = parsed.body.headings.iter().map(|h| h.id.as_str()).collect();
    assert_eq!(ids, ["a", "b", "b-2"]);
}

#[test]
fn not_in_code() {
    let text = "`{{< a />}}` ``x ` {{< b >}}``\n\n```\n{{< a >}}\n{{< /a >}}\n```\n\n    {{< a x=1 />}}\n\n~~~~\n~~~\n{{<\n~~~~\n\n\\{{< c />}} \\{{<d>}}\n";
    assert_eq!(mistakes(text), []);
    assert_eq!(
        html(text),
        "<p><code>{{&lt; a /&gt;}}</code> <code>x ` {{&lt; b &gt;}}</code></p>\n<pre><code>{{&lt; a &gt;}}\n{{&lt; /a &gt;}}\n</code></pre>\n<pre><code>{{&lt; a x=1 /&gt;}}\n</code></pre>\n<pre><code>~~~\n{{&lt;\n</code></pre>\n<p>{{&lt; c /&gt;}} {{&lt;d&gt;}}</p>\n"
    );
}

#[test]
fn table_of_contents() {
    assert_eq!(
        html("[TOC]\n\n{{< toc />}}\n\n[TOC] x\n"),
        "[table of contents]\n[table of contents]\n<p>[TOC] x</p>\n"
    );
}

#[test]
fn wrong_ones() {
    for (text, expected) in [
        ("a {{< b c", vec![("markdown/shortcode-unclosed", "{{<")]),
        ("a {{< b c=1 >}} d", vec![("markdown/shortcode-unclosed", "{{< b c=1 >}}")]),
        ("{{< b >}}\n\nx", vec![("markdown/shortcode-unclosed", "{{< b >}}")]),
        ("{{< /b >}}\n", vec![("markdown/shortcode-unopened", "{{< /b >}}")]),
        ("{{< b c=d />}}", vec![("markdown/shortcode-argument", "d")]),
        ("{{< b c=“d e” />}}", vec![("markdown/shortcode-argument", "“d")]),
        ("{{< b \"d\" />}}", vec![("markdown/shortcode-argument", "\"")]),
        ("{{< b c=\"d />}} x", vec![("markdown/shortcode-argument", "\"")]),
        ("{{< b c=[1 2] />}}", vec![("markdown/shortcode-argument", "2")]),
        ("{{< />}}", vec![("markdown/shortcode-argument", ">")]),
        ("{{< b c=1 c=2 />}}", vec![("markdown/shortcode-argument-twice", "c")]),
        (
            "- {{< b >}}\n  x\n\n{{< /b >}}\n",
            vec![
                ("markdown/shortcode-place", "{{< b >}}"),
                ("markdown/shortcode-place", "{{< /b >}}"),
            ],
        ),
        (
            "{{< b >}}\n\nx {{< /b >}}\n",
            vec![
                ("markdown/shortcode-unclosed", "{{< b >}}"),
                ("markdown/shortcode-line", "{{< /b >}}"),
            ],
        ),
    ] {
        assert_eq!(mistakes(text), expected, "{text}");
    }
    let deep = "{{< a >}}\n".repeat(9) + &"{{< /a >}}\n".repeat(9);
    assert_eq!(mistakes(&deep), [("markdown/shortcode-depth", "{{< a >}}")]);
    assert_eq!(html("x {{< b c=d />}} y"), "<p>x {{&lt; b c=d /&gt;}} y</p>\n");
}
