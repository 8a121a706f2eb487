//! `minify: safe` changes nothing that a reader sees.

use pennon::render::minify::fold;
use proptest::prelude::*;

use crate::fixture::Fixture;
use crate::html::visible;

fn folded(html: &str) -> String {
    let mut out = Vec::new();
    fold(html.as_bytes(), &mut out);
    String::from_utf8(out).unwrap()
}

#[test]
fn spaces_go_only_where_nobody_sees_them() {
    for (html, expected) in [
        ("<p>a  b\n c</p>", "<p>a b c</p>"),
        ("<p>\n a <b> b </b> c\n</p>\n<p>d</p>", "<p>a <b> b </b> c</p><p>d</p>"),
        ("<ul>\n  <li>a</li>\n  <li>b</li>\n</ul>", "<ul><li>a</li><li>b</li></ul>"),
        ("<pre>\n a  b\n</pre>  <p>c</p>", "<pre>\n a  b\n</pre><p>c</p>"),
        (
            "<p>x <textarea>\n a  b\n</textarea> y</p>",
            "<p>x <textarea>\n a  b\n</textarea> y</p>",
        ),
        ("<p>a <!-- note --> b<!-- note -->c</p>", "<p>a bc</p>"),
        (
            "<p>a <img src=\"x\">  <img src=\"y\"> b</p>",
            "<p>a <img src=\"x\"> <img src=\"y\"> b</p>",
        ),
        ("<p>a <br> b</p>", "<p>a <br> b</p>"),
        ("<p title=\"a  b\"\n  class='c'>x</p>", "<p title=\"a  b\" class='c'>x</p>"),
        ("<p>1 < 2 &nbsp; 3</p>", "<p>1 < 2 &nbsp; 3</p>"),
        // HTML ends these comments at once (12.2.5.43).
        ("<p>a <!--> b --> c</p>", "<p>a b --> c</p>"),
        ("<p>a <!---> b --> c</p>", "<p>a b --> c</p>"),
        ("<pre>a  </prefix>  b</pre>", "<pre>a  </prefix>  b</pre>"),
        (
            "<script>if (a  <  b)  {}</script> <p>c</p>",
            "<script>if (a  <  b)  {}</script><p>c</p>",
        ),
    ] {
        assert_eq!(folded(html), expected);
    }
}

/// A piece of a page: text, white space, tags of every sort, comments, verbatim elements.
fn piece() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "a", "bc", "é", "1 < 2", "&amp;", "x>y", "\u{a0}", "«", "שלום",
    ]);
    let spaces = prop::sample::select(vec![" ", "  ", "\n", "\t", " \n ", "\r\n"]);
    let tags = prop::sample::select(vec![
        "<p>",
        "</p>",
        "<div class='a  b'>",
        "</div>",
        "<b>",
        "</b>",
        "<a\n href=\"x  y\" >",
        "</a>",
        "<br>",
        "<img alt=\"a > b\">",
        "<li>",
        "</li>",
        "<ul>",
        "</ul>",
        "<td>",
        "</td>",
        "<h2 id=x>",
        "</h2>",
        "<span>",
        "</span>",
        "<button>",
        "</button>",
        "<input>",
        "<time datetime=\"2026\">",
        "</time>",
        "<summary>",
        "</summary>",
        "<option>",
        "</option>",
        "<HR>",
        "<P>",
    ]);
    let comments = prop::sample::select(vec![
        "<!-- a  b -->",
        "<!---->",
        "<!-->",
        "<!--->",
        "<!--\n<p>x</p>-->",
    ]);
    let kept = prop::sample::select(vec![
        "<pre> a\n\n  b </pre>",
        "<pre>\n<code>x  y\n</code></pre>",
        "<textarea> a  b\n</textarea>",
        "<script>a  <  b</script>",
        "<PRE>  x </PRE>",
        "<style>p  {}</style>",
    ]);
    prop_oneof![
        4 => words.prop_map(str::to_owned),
        4 => spaces.prop_map(str::to_owned),
        4 => tags.prop_map(str::to_owned),
        1 => comments.prop_map(str::to_owned),
        1 => kept.prop_map(str::to_owned),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_seen_stays(pieces in prop::collection::vec(piece(), 0..24)) {
        let html = pieces.concat();
        let once = folded(&html);
        prop_assert_eq!(visible(&html), visible(&once), "{}", once);
        prop_assert!(once.len() <= html.len());
        prop_assert_eq!(&folded(&once), &once, "folding twice is folding once");
    }

    #[test]
    fn nothing_stops_it(html in "[<>/!a-p \"'=\n-]{0,80}") {
        let once = folded(&html);
        prop_assert!(once.len() <= html.len());
    }
}

#[test]
fn the_setting_decides() {
    let page = |minify: &str| {
        let fixture = Fixture::empty().set(&format!("minify: {minify}")).doc(
            "about.en.md",
            "title: About",
            "One *two*\nthree.\n\n```text\n  kept  as it is\n```",
        );
        fixture.good().text("about/index.html").to_owned()
    };
    let (off, safe, full) = (page("off"), page("safe"), page("full"));
    assert!(safe.len() < off.len());
    assert!(full.len() <= safe.len());
    for page in [&off, &safe, &full] {
        assert!(page.contains("  kept  as it is"), "{page}");
    }
    assert_eq!(visible(&off), visible(&safe));
    if !cfg!(feature = "minify-full") {
        assert_eq!(safe, full, "without the feature full is safe");
    }
}
