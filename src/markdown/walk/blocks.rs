//! Paragraphs, headings and notes: what they can be besides what `CommonMark` makes of them.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, Tag, TagEnd};

use crate::markdown::ids::slug;
use crate::markdown::shortcode::FILLER;
use crate::markdown::walk::{Events, HeadingAttributes, OpenHeading, Walk, Writer};
use crate::markdown::{Heading, Mistake};

impl<'a, W: Writer> Walk<'a, W> {
    pub(super) fn paragraph(&mut self, range: Range<usize>, events: &mut Events<'a>) {
        let source = self.source.masked[range.clone()].trim_end();
        if self.settings.inline {
            if self.inline_paragraphs > 0 {
                self.writer.hard_break();
            }
            self.inline_paragraphs += 1;
            self.excerpt.open();
            return;
        }
        match source.as_bytes().first() {
            Some(&FILLER) if self.block_calls(&range) => return skip_paragraph(events),
            Some(b'[') if source == "[TOC]" => {
                self.writer.toc();
                return skip_paragraph(events);
            }
            Some(b'!') if source.starts_with("![") && self.settings.options.figures => {
                let inner = range.start..range.start + source.len();
                if let Some((event, at)) = events.next() {
                    let title = match &event {
                        Event::Start(Tag::Image { title, .. }) => title.as_ref(),
                        _ => "",
                    };
                    let figure = at == inner && !title.trim().is_empty();
                    if !figure {
                        self.open_paragraph();
                    }
                    self.event(event, at, events);
                    if figure && let Some(image) = &mut self.image {
                        image.figure = true;
                        self.skip_paragraph_end = true;
                    }
                }
                return;
            }
            _ => {}
        }
        self.open_paragraph();
    }

    fn open_paragraph(&mut self) {
        if self.depth == 0 && self.components.is_empty() {
            self.excerpt.open();
        }
        self.writer.start(Tag::Paragraph);
    }

    pub(super) fn no_block_here(&mut self, range: &Range<usize>) {
        self.mistake(Mistake {
            code: "markdown/block-in-line",
            span: range.clone(),
            message: "only running text can stand here".to_owned(),
            label: "this starts a heading, a list or another block".to_owned(),
            help: Some("write a backslash before its first character".to_owned()),
        });
    }

    pub(super) fn attributes(
        &mut self,
        classes: Vec<CowStr<'a>>,
        attrs: Vec<(CowStr<'a>, Option<CowStr<'a>>)>,
        range: &Range<usize>,
    ) -> HeadingAttributes<'a> {
        let mut others = vec![];
        for (name, value) in attrs {
            match (name.as_ref(), value) {
                ("lang" | "dir", Some(value)) => others.push((name, value)),
                _ => self.mistake(Mistake {
                    code: "markdown/heading-attribute",
                    span: range.clone(),
                    message: format!("a heading cannot have the attribute `{name}`"),
                    label: "in the braces of this heading".to_owned(),
                    help: Some(
                        "`#id`, `.class`, `lang=…` and `dir=…` are possible".to_owned(),
                    ),
                }),
            }
        }
        HeadingAttributes { classes, others }
    }

    pub(super) fn start_heading(
        &mut self,
        level: u8,
        id: Option<CowStr<'a>>,
        attributes: &HeadingAttributes<'a>,
        range: Range<usize>,
    ) {
        if level > self.last_level + 1 {
            self.mistake(Mistake {
                code: "markdown/heading-skip",
                span: range,
                message: format!(
                    "this heading of level {level} follows one of level {}",
                    self.last_level
                ),
                label: format!("expected level {} or less", self.last_level + 1),
                help: Some(format!(
                    "write {}",
                    &"######"[..usize::from(self.last_level) + 1]
                )),
            });
        }
        self.last_level = level;
        let id = id.filter(|id| !id.is_empty()).map(CowStr::into_string);
        self.heading = Some(OpenHeading { id, text: String::new() });
        self.writer.heading_start(level, attributes);
    }

    pub(super) fn end_heading(&mut self, level: u8, range: Range<usize>) {
        let Some(OpenHeading { id, mut text }) = self.heading.take() else { return };
        text.truncate(text.trim_end().len());
        let id = match id {
            Some(id) => {
                if !self.ids.take_chosen(&id) {
                    self.mistake(Mistake {
                        code: "markdown/id-twice",
                        span: range.clone(),
                        message: format!("the anchor `{id}` stands here twice"),
                        label: "in the braces of this heading".to_owned(),
                        help: Some("choose another".to_owned()),
                    });
                }
                id
            }
            None => {
                let mut base = slug(&text);
                if base.is_empty() {
                    base.push_str("section");
                }
                self.ids.take(base)
            }
        };
        self.writer.heading_end(level, &id);
        let trimmed = self.source.original[range.clone()].trim_end().len();
        let span = self.file(range.start..range.start + trimmed);
        self.headings.push(Heading { level, id, text, span });
    }

    pub(super) fn start_note(&mut self, label: &str, range: &Range<usize>) {
        self.depth += 1;
        let index = self.footnotes.get(label, &mut self.ids);
        let first = self.footnotes.define(index, range.clone());
        self.open_notes.push(first.then_some(index));
        if !first {
            self.mistake(Mistake {
                code: "markdown/footnote-twice",
                span: range.start..range.start + label.len() + 3,
                message: format!("the footnote `{label}` stands here twice"),
                label: "the first one counts".to_owned(),
                help: None,
            });
        }
        self.writer.footnote_start();
    }
}

/// Passes over the rest of a paragraph.
fn skip_paragraph(events: &mut Events<'_>) {
    events.find(|(event, _)| matches!(event, Event::End(TagEnd::Paragraph)));
}
