//! White space that goes from a page, and white space that a reader would miss.

use pennon::render::minify::fold;

fn folded(html: &str) -> String {
    let mut out = Vec::new();
    fold(html.as_bytes(), &mut out);
    String::from_utf8(out).unwrap()
}

#[test]
fn only_what_no_reader_sees_goes() {
    let cases = [
        ("<p>\n  one  two\n</p>\n\n<p>three</p>\n", "<p>one two</p><p>three</p>"),
        ("<div>t <a>A</a> <a>B</a> </div>", "<div>t <a>A</a> <a>B</a></div>"),
        ("<p>a <b> b </b>\n c</p>", "<p>a <b> b </b> c</p>"),
        ("<P>x </P> y", "<P>x</P>y"),
        ("a < b  <  c", "a < b < c"),
        ("one\ttwo \r\n three ", "one two three"),
        (
            "<pre>\n a  b\n</pre> <textarea> x </textarea>",
            "<pre>\n a  b\n</pre><textarea> x </textarea>",
        ),
        (
            "<script>a  <  b</script>\n<style>a  {}</style>",
            "<script>a  <  b</script> <style>a  {}</style>",
        ),
        (
            "a<!-- gone -->b<!--[if IE]> stays <![endif]-->",
            "ab<!--[if IE]> stays <![endif]-->",
        ),
        (
            "<a\n  href=\"x  y\"\ttitle='>  <'  >z</a>",
            "<a href=\"x  y\" title='>  <'>z</a>",
        ),
        ("<br> x <img src=a> y", "<br> x <img src=a> y"),
        ("<a href=x", "<a href=x"),
        ("&nbsp; a\u{a0} b\u{2003}  c", "&nbsp; a\u{a0} b\u{2003} c"),
        ("", ""),
    ];
    for (html, expected) in cases {
        assert_eq!(folded(html), expected, "of {html:?}");
    }
}

/// Text is copied in chunks: a space may stand anywhere in one.
#[test]
fn long_text_is_as_short_text() {
    for length in 1..70 {
        let word = "α".repeat(length);
        let html = format!("<p>{word}  {word} <b>{word}</b>  {word} </p> {word}");
        let expected = format!("<p>{word} {word} <b>{word}</b> {word}</p>{word}");
        assert_eq!(folded(&html), expected);
    }
}

#[test]
fn folding_twice_changes_nothing() {
    let page = std::fs::read_to_string("tests/judges/sample/en/index.html").unwrap();
    let once = folded(&page);
    assert_eq!(folded(&once), once);
    assert!(once.len() < page.len());
}
