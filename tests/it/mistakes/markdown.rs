//! Mistakes in the text itself, and in calls of shortcodes.

use pennon::diag::{self, Diagnostic, Diagnostics};
use pennon::markdown::{Options, Typography, parse_inline};
use pennon::path::SourcePath;
use pennon::source::Span;

use crate::mistakes::{Page, home};

#[test]
fn in_the_text() {
    Page::new("markdown")
        .body("raw HTML", "Some <b>bold</b> text.")
        .body("a block of HTML", "<div class=\"box\">\n\nText.\n\n</div>")
        .body("a picture without a text", "![](boat.jpg)")
        .body("a heading that skips a level", "## Place\n\n#### Time")
        .body("an anchor twice", "## Place {#a}\n\n## Time {#a}")
        .body("an attribute of a heading", "## Place {style=big}")
        .body("a footnote that is missing", "Some text.[^1]")
        .body("a footnote that nothing refers to", "Some text.\n\n[^1]: A note.")
        .body("a footnote twice", "Some text.[^1]\n\n[^1]: A note.\n\n[^1]: Another.")
        .body("an unknown shortcode", "{{< buton to=\"/\" text=\"Home\" />}}")
        .body("an unknown shortcode with no near name", "{{< zebra />}}")
        .body("an unknown argument", "{{< button to=\"/\" txt=\"Home\" />}}")
        .body("a missing argument", "{{< button to=\"/\" />}}")
        .body("an argument of another type", "{{< button to=\"/\" text=3 />}}")
        .body("an argument twice", "{{< button to=\"/\" text=\"a\" text=\"b\" />}}")
        .body("an argument without quotation marks", "{{< button to=\"/\" text=Home />}}")
        .body("an argument without a name", "{{< button \"/\" />}}")
        .body("an argument without a value", "{{< button to= />}}")
        .body("a shortcode that does not end", "Some {{< button to=\"/\" text")
        .body("a shortcode that is not closed", "{{< note >}}\n\nText.")
        .body("a shortcode that closes nothing", "Text.\n\n{{< /note >}}")
        .body("the end of a shortcode in a line with text", "{{< note >}}\n\nText. {{< /note >}}")
        .body("a shortcode that ends elsewhere", "> {{< note >}}\n\n{{< /note >}}")
        .body("shortcodes within shortcodes", &format!("{}\n\nText.\n\n{}", "{{< note >}}\n\n".repeat(12), "{{< /note >}}\n\n".repeat(12)))
        .case("a list in a line of text", &home().put("themes/default/kinds/news.yaml", "extends: news\nkind: news\nfields: {teaser: {type: markdown}}\n").put("content/news/a.en.md", "---\ntitle: A\ndate: 2026-05-03\nteaser: \"Some <b>bold</b> text, a [link](nowhere.md), ![a boat](boat.jpg), {{< zebra />}}\"\n---\n"))
        .check();
}

#[test]
fn in_a_line_of_text() {
    let text = "# A heading\n";
    let parsed =
        parse_inline(text, 0..text.len(), &Typography::default(), &Options::default());
    let path = SourcePath::new("a.md");
    let mut diagnostics = Diagnostics::default();
    for mistake in parsed.mistakes {
        let error = Diagnostic::error(mistake.code, mistake.message);
        let error = error.at(&path, Span::new(mistake.span)).label(mistake.label);
        diagnostics.push(error.help(mistake.help.unwrap()));
    }
    let messages = diag::render(&diagnostics, false, |_| Some(text.to_owned()));
    Page::new("markdown-line").said("a heading where text belongs", &messages).check();
}
