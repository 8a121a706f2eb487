//! Markdown to HTML with slots: a body is parsed once, and what depends on the rest of the
//! site (links, pictures, shortcodes, interface words) is put into the slots when the site
//! is linked. This module knows no other document, no theme and no file.
//!
//! `shortcode` finds calls in the source, `walk` reads pulldown-cmark's events and adds
//! everything that is ours (`text` typography, `autolink`, `ids`, `footnotes`), and tells a
//! `walk::Writer` what to write; `html` is the writer for web pages.

use std::ops::Range;

mod autolink;
mod escape;
mod footnotes;
mod html;
mod ids;
mod plain;
mod shortcode;
mod text;
mod walk;

pub use crate::markdown::escape::{escape_attribute, escape_href, escape_text};

/// What a site allows in its Markdown. GitHub's extensions are always understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// HTML in the source is passed through; otherwise it is a mistake, and shown as text.
    pub raw_html: bool,
    /// Quotes, dashes, ellipses and spaces are set as the language wants them.
    pub typography: bool,
    /// A picture with a title, alone in its paragraph, becomes a figure with a caption.
    pub figures: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self { raw_html: false, typography: true, figures: true }
    }
}

/// The marks of one language, from CLDR's delimiters and its typographic tradition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Typography {
    /// Outer opening, outer closing, inner opening, inner closing mark.
    pub quotes: [&'static str; 4],
    /// The space before `;`, `!` and `?`: in French U+202F.
    pub before: Option<char>,
    /// The space before `:`: in French U+00A0.
    pub before_colon: Option<char>,
    /// The space inside « and »: in French U+202F. Also put inside `quotes`, unless these
    /// bring a space of their own.
    pub inside_guillemets: Option<char>,
}

impl Default for Typography {
    fn default() -> Self {
        Self {
            quotes: ["“", "”", "‘", "’"],
            before: None,
            before_colon: None,
            inside_guillemets: None,
        }
    }
}

/// A body and everything that is wrong with it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Parsed {
    /// Always usable, whatever the mistakes.
    pub body: Body,
    /// In the order of their spans.
    pub mistakes: Vec<Mistake>,
}

/// A parsed Markdown body.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Body {
    /// The HTML and its slots.
    pub content: Fragment,
    /// In reading order, those inside shortcodes included.
    pub headings: Vec<Heading>,
    /// Plain text of the first paragraphs, cut at a word after about 240 characters.
    pub excerpt: String,
    /// Words as a word processor counts them: what stands between spaces. No code blocks.
    pub words: usize,
    /// Every anchor of the body, sorted: headings and footnotes.
    pub ids: Vec<String>,
}

/// HTML with slots.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Fragment {
    /// HTML without the contents of its slots.
    pub html: String,
    /// In ascending order of `at`.
    pub slots: Vec<Slot>,
}

/// A place in the HTML that is filled later.
#[derive(Debug, Clone, PartialEq)]
pub struct Slot {
    /// Byte offset in [`Fragment::html`] where it is put in.
    pub at: usize,
    /// What belongs there.
    pub kind: SlotKind,
}

/// What a slot is filled with.
#[derive(Debug, Clone, PartialEq)]
pub enum SlotKind {
    /// Between `<a` and `>`: the filler writes ` href="…"` and further attributes.
    Link(Link),
    /// Just behind `</a>`, for a remark such as " (in Greek)".
    LinkEnd {
        /// Index of the link's slot in the same fragment.
        link: usize,
    },
    /// The filler writes the whole `<img>`.
    Image(Image),
    /// The filler writes what the theme makes of it.
    Component(Component),
    /// An interface word, escaped for attributes, in which some of these slots stand:
    /// `alert-note`, `alert-tip`, `alert-important`, `alert-warning`, `alert-caution`,
    /// `footnotes`, `footnote-back`, `task-done`, `task-open`.
    Word {
        /// The id of the word.
        id: &'static str,
    },
    /// The table of contents.
    Toc,
}

/// A link as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// Unescaped, not percent-encoded; empty when it was unsafe.
    pub target: String,
    /// The tooltip.
    pub title: Option<String>,
    /// Where the target stands in the file.
    pub span: Range<usize>,
}

/// A picture as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Image {
    /// Unescaped, not percent-encoded; empty when it was unsafe.
    pub src: String,
    /// Plain text, not escaped.
    pub alt: String,
    /// The tooltip; none in a figure, whose caption it is.
    pub title: Option<String>,
    /// Where the target stands in the file.
    pub span: Range<usize>,
}

/// A shortcode call.
#[derive(Debug, Clone, PartialEq)]
pub struct Component {
    /// The template's name.
    pub name: String,
    /// In the order in which they are written; no name occurs twice.
    pub args: Vec<Arg>,
    /// It stands between paragraphs, not in one.
    pub block: bool,
    /// What stands between the opening and the closing call.
    pub body: Option<Box<Fragment>>,
    /// The (opening) call in the file.
    pub span: Range<usize>,
    /// Its name in the file.
    pub name_span: Range<usize>,
}

/// An argument of a shortcode.
#[derive(Debug, Clone, PartialEq)]
pub struct Arg {
    /// Before the `=`.
    pub name: String,
    /// Behind the `=`.
    pub value: ArgValue,
    /// The value in the file.
    pub span: Range<usize>,
    /// The name in the file.
    pub name_span: Range<usize>,
}

/// The value of a shortcode's argument.
#[derive(Debug, Clone, PartialEq)]
pub enum ArgValue {
    /// `"text"` or `'text'`, unescaped.
    String(String),
    /// `3` or `-1.5`.
    Number(f64),
    /// `true` or `false`.
    Bool(bool),
    /// `["a", "b"]`.
    List(Vec<ArgValue>),
}

/// A heading of the body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// 1 to 6.
    pub level: u8,
    /// Its anchor, unique in the body.
    pub id: String,
    /// Plain text, with the language's typography.
    pub text: String,
    /// The whole heading in the file.
    pub span: Range<usize>,
}

/// Something that an editor should put right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// `markdown/…`.
    pub code: &'static str,
    /// Bytes of the whole file.
    pub span: Range<usize>,
    /// What is wrong.
    pub message: String,
    /// Stands at the underlined text.
    pub label: String,
    /// What to do.
    pub help: Option<String>,
}

impl Body {
    /// Gives back what was reserved while it was written: thousands of bodies are kept.
    fn shrink(&mut self) {
        self.content.html.shrink_to_fit();
        self.content.slots.shrink_to_fit();
        self.headings.shrink_to_fit();
        self.headings.iter_mut().for_each(|heading| heading.text.shrink_to_fit());
        self.excerpt.shrink_to_fit();
    }
}

impl Fragment {
    /// Copies the HTML to `out`; `f` gets the index and kind of each slot and writes its
    /// contents.
    pub fn fill(
        &self,
        out: &mut String,
        mut f: impl FnMut(usize, &SlotKind, &mut String),
    ) {
        out.reserve(self.html.len() + self.slots.len() * 48);
        let mut from = 0;
        for (index, slot) in self.slots.iter().enumerate() {
            out.push_str(&self.html[from..slot.at]);
            from = slot.at;
            f(index, &slot.kind, out);
        }
        out.push_str(&self.html[from..]);
    }
}

/// Parses the part `body` of the file `text`. All spans are byte ranges of the whole file.
#[must_use]
pub fn parse(
    text: &str,
    body: Range<usize>,
    typography: &Typography,
    options: &Options,
) -> Parsed {
    parse_as(text, body, typography, options, false)
}

/// Parses a short text, such as a field of the front matter, without paragraphs around it.
/// Headings, lists and other blocks are mistakes there.
#[must_use]
pub fn parse_inline(
    text: &str,
    body: Range<usize>,
    typography: &Typography,
    options: &Options,
) -> Parsed {
    parse_as(text, body, typography, options, true)
}

fn parse_as(
    text: &str,
    body: Range<usize>,
    typography: &Typography,
    options: &Options,
    inline: bool,
) -> Parsed {
    // A range that does not fit the text is the caller's error; an empty body is the
    // answer that cannot do harm.
    let original = text.get(body.clone()).unwrap_or_default();
    let (original, base) = match original.strip_prefix('\u{feff}') {
        Some(rest) => (rest, body.start + '\u{feff}'.len_utf8()),
        None => (original, body.start),
    };
    let scan = shortcode::scan(original, base);
    let (masked, calls) = match &scan {
        Some(scan) => (scan.masked.as_str(), scan.calls.as_slice()),
        None => (original, [].as_slice()),
    };
    let writer = html::HtmlWriter::with_capacity(original.len());
    let source = walk::Source { original, masked, base, calls };
    let mut parsed =
        walk::walk(source, walk::Settings { typography, options, inline }, writer);
    parsed.body.shrink();
    parsed
}
