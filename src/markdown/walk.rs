//! One pass over the events of pulldown-cmark: adds what `CommonMark` does not know and tells
//! a [`Writer`] what to write. Nothing here knows HTML, so that print and mail can have
//! writers of their own.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, LinkType, OffsetIter, Parser, Tag, TagEnd};

use crate::markdown::footnotes::{Footnotes, Note};
use crate::markdown::ids::Ids;
use crate::markdown::plain::{Excerpt, Words};
use crate::markdown::shortcode::{Call, CallKind};
use crate::markdown::text::{Classes, Quotes};
use crate::markdown::{
    Body, Component, Fragment, Heading, Image, Link, Mistake, Options, Parsed, Typography,
};

mod blocks;
mod calls;
mod html_source;
mod links;

/// What a body is written with. Text is given unescaped.
pub(crate) trait Writer {
    fn text(&mut self, text: &str);
    /// Inline code.
    fn code(&mut self, text: &str);
    /// HTML from the source, as it is.
    fn raw_html(&mut self, html: &str);
    fn soft_break(&mut self);
    fn hard_break(&mut self);
    fn rule(&mut self);
    fn task(&mut self, done: bool);
    /// Everything that has no method of its own: blocks, lists, tables, emphasis.
    fn start(&mut self, tag: Tag<'_>);
    fn end(&mut self, tag: TagEnd);
    fn heading_start(&mut self, level: u8, attributes: &HeadingAttributes<'_>);
    /// The id is known only now: it is made from the text.
    fn heading_end(&mut self, level: u8, id: &str);
    fn link_start(&mut self, link: Link);
    fn link_end(&mut self);
    fn image(&mut self, image: Image);
    fn figure(&mut self, image: Image, caption: &str);
    fn component(&mut self, component: Component);
    /// What follows, up to `component_close`, is the component's body.
    fn component_open(&mut self);
    fn component_close(&mut self, component: Component);
    fn toc(&mut self);
    fn footnote_reference(&mut self, note: &Note);
    /// What follows, up to `footnote_end`, is a note and stands at the end of the body.
    fn footnote_start(&mut self);
    /// `None` for a note that is not wanted.
    fn footnote_end(&mut self, index: Option<usize>);
    /// Puts the notes at the end and hands over the whole.
    fn finish(self, notes: &[Note]) -> Fragment;
}

/// What an editor has written behind a heading in braces.
#[derive(Debug, Default)]
pub(crate) struct HeadingAttributes<'a> {
    pub(crate) classes: Vec<CowStr<'a>>,
    /// `lang` and `dir`, the only ones let through.
    pub(crate) others: Vec<(CowStr<'a>, CowStr<'a>)>,
}

/// The text in its two forms, of the same length: as written, and with calls masked.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Source<'a> {
    pub(crate) original: &'a str,
    pub(crate) masked: &'a str,
    /// Where the body starts in the file.
    pub(crate) base: usize,
    pub(crate) calls: &'a [Call],
}

/// What the caller wants.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Settings<'a> {
    pub(crate) typography: &'a Typography,
    pub(crate) options: &'a Options,
    /// No paragraphs, no blocks.
    pub(crate) inline: bool,
}

/// The state of the pass.
pub(crate) struct Walk<'a, W> {
    pub(crate) writer: W,
    pub(crate) source: Source<'a>,
    pub(crate) settings: Settings<'a>,
    pub(crate) classes: Classes,
    pub(crate) quotes: Quotes,
    pub(crate) mistakes: Vec<Mistake>,
    /// Neighbouring text events that together are one slice of the source.
    run: Range<usize>,
    words: Words,
    excerpt: Excerpt,
    headings: Vec<Heading>,
    ids: Ids,
    footnotes: Footnotes,
    /// None for a note that is defined a second time.
    open_notes: Vec<Option<usize>>,
    heading: Option<OpenHeading>,
    last_level: u8,
    image: Option<OpenImage>,
    /// Nested containers: quotes, lists, items, notes.
    depth: usize,
    components: Vec<OpenComponent>,
    /// HTML of the source that has not been handled yet, in the body.
    html: Range<usize>,
    in_code_block: bool,
    pub(crate) in_link: bool,
    /// The text of a link is an address: it is left alone.
    pub(crate) in_address: bool,
    /// The paragraph around a figure is not written.
    skip_paragraph_end: bool,
    /// In an inline body: something has been written.
    inline_paragraphs: usize,
}

struct OpenHeading {
    id: Option<String>,
    text: String,
}

struct OpenImage {
    src: String,
    alt: String,
    title: String,
    span: Range<usize>,
    range: Range<usize>,
    depth: usize,
    figure: bool,
}

struct OpenComponent {
    call: usize,
    depth: usize,
}

type Events<'a> = OffsetIter<'a, pulldown_cmark::DefaultBrokenLinkCallback>;

/// Walks over the whole source.
pub(crate) fn walk<'a, W: Writer>(
    source: Source<'a>,
    settings: Settings<'a>,
    writer: W,
) -> Parsed {
    use pulldown_cmark::Options as P;
    let extensions = P::ENABLE_TABLES
        | P::ENABLE_FOOTNOTES
        | P::ENABLE_STRIKETHROUGH
        | P::ENABLE_TASKLISTS
        | P::ENABLE_HEADING_ATTRIBUTES
        | P::ENABLE_GFM
        | P::ENABLE_DEFINITION_LIST;
    // Its smart punctuation is English only, and would cut addresses to pieces.
    let mut events = Parser::new_ext(source.masked, extensions).into_offset_iter();
    let mut walk = Walk {
        writer,
        source,
        settings,
        classes: Classes::new(settings.typography, settings.options),
        quotes: Quotes::default(),
        mistakes: vec![],
        run: 0..0,
        words: Words::default(),
        excerpt: Excerpt::default(),
        headings: vec![],
        ids: Ids::new(source.masked, settings.options.raw_html),
        footnotes: Footnotes::default(),
        open_notes: vec![],
        heading: None,
        last_level: 1,
        image: None,
        depth: 0,
        components: vec![],
        html: 0..0,
        in_code_block: false,
        in_link: false,
        in_address: false,
        skip_paragraph_end: false,
        inline_paragraphs: 0,
    };
    while let Some((event, range)) = events.next() {
        walk.event(event, range, &mut events);
    }
    walk.finish()
}

impl<'a, W: Writer> Walk<'a, W> {
    fn event(&mut self, event: Event<'a>, range: Range<usize>, events: &mut Events<'a>) {
        if let Event::Text(text) = event {
            return self.text_event(&text, range);
        }
        self.flush_run();
        if self.image.is_some() {
            return self.event_in_image(event, range);
        }
        match event {
            Event::Text(_) => {}
            Event::Start(tag) => self.start(tag, range, events),
            Event::End(tag) => self.end(tag, range),
            Event::Code(text) => {
                let text = self.restore(text, &range);
                self.writer.code(&text);
                self.words.add(&text);
                self.keep(&text);
            }
            Event::SoftBreak => {
                self.writer.soft_break();
                self.line_break();
            }
            Event::HardBreak => {
                self.writer.hard_break();
                self.line_break();
            }
            Event::Rule => {
                if self.settings.inline {
                    self.no_block_here(&range);
                }
                self.writer.rule();
            }
            Event::TaskListMarker(done) => self.writer.task(done),
            Event::Html(_) => self.html_line(range),
            Event::InlineHtml(html) => self.inline_html(&html, range),
            Event::FootnoteReference(label) => {
                let index = self.footnotes.get(&label, &mut self.ids);
                let note = self.footnotes.refer(index);
                self.writer.footnote_reference(note);
            }
            // Not asked for.
            Event::InlineMath(text) | Event::DisplayMath(text) => self.emit(&text),
        }
    }

    fn text_event(&mut self, text: &CowStr<'a>, range: Range<usize>) {
        let verbatim = range.len() == text.len()
            && self.source.masked.as_bytes()[range.start..].as_ptr() == text.as_ptr();
        if self.in_code_block {
            let text = self.restore(text.clone(), &range);
            return self.writer.text(&text);
        }
        if verbatim {
            if self.run.end != range.start || self.run.is_empty() {
                self.flush_run();
                self.run = range;
            } else {
                self.run.end = range.end;
            }
            return;
        }
        self.flush_run();
        match &mut self.image {
            Some(image) => image.alt.push_str(text),
            None => {
                self.words.add(text);
                self.emit(text);
            }
        }
    }

    /// Writes the collected text.
    fn flush_run(&mut self) {
        if self.run.is_empty() {
            return;
        }
        let run = std::mem::replace(&mut self.run, 0..0);
        match &mut self.image {
            Some(image) => image.alt.push_str(&self.source.original[run]),
            None => {
                self.words.add(&self.source.original[run.clone()]);
                self.text_run(run);
            }
        }
    }

    /// Finished text: to the writer, and to whoever keeps plain text.
    pub(crate) fn emit(&mut self, text: &str) {
        if !text.is_empty() {
            self.writer.text(text);
            self.keep(text);
        }
    }

    /// Text for the heading or the excerpt, whichever is open.
    fn keep(&mut self, text: &str) {
        if let Some(heading) = &mut self.heading {
            heading.text.push_str(text);
        } else {
            self.excerpt.push(text);
        }
    }

    fn line_break(&mut self) {
        self.words.separate();
        self.keep(" ");
    }

    fn start(&mut self, tag: Tag<'a>, range: Range<usize>, events: &mut Events<'a>) {
        match tag {
            Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript => return self.writer.start(tag),
            Tag::Link { link_type, dest_url, title, id } => {
                return self.link(link_type, &dest_url, &title, &id, range, events);
            }
            Tag::Image { link_type, dest_url, title, id } => {
                return self.image(link_type, &dest_url, &title, &id, range, events);
            }
            _ => {}
        }
        self.words.separate();
        self.quotes = Quotes::default();
        if self.settings.inline && self.depth == 0 && is_block(&tag) {
            self.no_block_here(&range);
        }
        match tag {
            Tag::Paragraph => self.paragraph(range, events),
            Tag::Heading { level, id, classes, attrs } => {
                let attributes = self.attributes(classes, attrs, &range);
                self.start_heading(level as u8, id, &attributes, range);
            }
            Tag::CodeBlock(_) => {
                self.in_code_block = true;
                self.writer.start(tag);
            }
            Tag::HtmlBlock => {
                self.html = range.start..range.start;
                if self.settings.options.raw_html {
                    self.writer.start(tag);
                }
            }
            Tag::FootnoteDefinition(label) => self.start_note(&label, &range),
            Tag::BlockQuote(_)
            | Tag::List(_)
            | Tag::Item
            | Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition => {
                self.depth += 1;
                self.writer.start(tag);
            }
            _ => self.writer.start(tag),
        }
    }

    fn end(&mut self, tag: TagEnd, range: Range<usize>) {
        match tag {
            TagEnd::Paragraph => {
                self.excerpt.close();
                if self.settings.inline || std::mem::take(&mut self.skip_paragraph_end) {
                    return;
                }
                self.writer.end(tag);
            }
            TagEnd::Heading(level) => self.end_heading(level as u8, range),
            TagEnd::CodeBlock => {
                self.in_code_block = false;
                self.writer.end(tag);
            }
            TagEnd::HtmlBlock => self.flush_html(),
            TagEnd::Link => {
                self.in_link = false;
                self.in_address = false;
                self.writer.link_end();
            }
            TagEnd::FootnoteDefinition => {
                self.leave_container();
                if let Some(index) = self.open_notes.pop() {
                    self.writer.footnote_end(index);
                }
            }
            TagEnd::BlockQuote(_)
            | TagEnd::List(_)
            | TagEnd::Item
            | TagEnd::DefinitionList
            | TagEnd::DefinitionListTitle
            | TagEnd::DefinitionListDefinition => {
                self.leave_container();
                self.writer.end(tag);
            }
            _ => self.writer.end(tag),
        }
    }

    fn leave_container(&mut self) {
        self.close_components(self.depth);
        self.depth = self.depth.saturating_sub(1);
    }

    /// Notes a mistake whose span is in the body; it is told in the file.
    pub(crate) fn mistake(&mut self, mut mistake: Mistake) {
        let body = self.source.original;
        let mut span = mistake.span;
        span.end = span.end.clamp(span.start, body.len());
        if let Some(text) = body.get(span.clone()) {
            // Blocks end behind their last line.
            span.end =
                span.start + text.trim_end().len().max(usize::from(!text.is_empty()));
        }
        if !body.is_char_boundary(span.end) {
            span.end = body.len();
        }
        mistake.span = self.file(span);
        self.mistakes.push(mistake);
    }

    /// From the body to the file.
    pub(crate) fn file(&self, range: Range<usize>) -> Range<usize> {
        range.start + self.source.base..range.end + self.source.base
    }

    fn finish(mut self) -> Parsed {
        self.flush_run();
        self.close_components(0);
        let unused: Vec<Range<usize>> = self
            .footnotes
            .notes()
            .iter()
            .filter(|note| note.references == 0)
            .filter_map(|note| note.defined.clone())
            .collect();
        for range in unused {
            let text = &self.source.original[range.clone()];
            let end = text.find(':').map_or(range.end, |colon| range.start + colon);
            self.mistake(Mistake {
                code: "markdown/footnote-unused",
                span: range.start..end,
                message: "nothing refers to this footnote".to_owned(),
                label: "is not shown".to_owned(),
                help: Some(format!(
                    "write {} where it belongs",
                    &text[..end - range.start]
                )),
            });
        }
        self.mistakes.sort_by_key(|mistake| (mistake.span.start, mistake.span.end));
        let content = self.writer.finish(self.footnotes.notes());
        Parsed {
            body: Body {
                content,
                headings: self.headings,
                excerpt: self.excerpt.finish(),
                words: self.words.count,
                ids: self.ids.finish(),
            },
            mistakes: self.mistakes,
        }
    }
}

/// Whether a tag starts something that is no running text.
fn is_block(tag: &Tag<'_>) -> bool {
    matches!(
        tag,
        Tag::Heading { .. }
            | Tag::BlockQuote(_)
            | Tag::CodeBlock(_)
            | Tag::List(_)
            | Tag::DefinitionList
            | Tag::FootnoteDefinition(_)
            | Tag::Table(_)
    )
}

/// Whether a link's text is its own address.
fn is_address(link_type: LinkType) -> bool {
    matches!(link_type, LinkType::Autolink | LinkType::Email)
}

/// A call, as a writer gets it.
fn component(source: &Source<'_>, call: &Call, block: bool) -> Component {
    let base = source.base;
    // Behind `{{<`, perhaps with spaces.
    let before = source.original[call.range.clone()].find(&call.name).unwrap_or(0);
    let name_start = call.range.start + before + base;
    Component {
        name_span: name_start..name_start + call.name.len(),
        name: call.name.clone(),
        args: call.args.clone(),
        block,
        body: None,
        span: call.range.start + base..call.range.end + base,
    }
}

/// Whether a call is the table of contents.
fn is_toc(call: &Call) -> bool {
    call.kind == CallKind::Whole && call.name == "toc" && call.args.is_empty()
}
