//! Links and pictures: their targets, where these stand, and whether they are safe.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, LinkType};

use crate::markdown::walk::{Events, OpenImage, Walk, Writer, is_address};
use crate::markdown::{Image, Link, Mistake};

impl<'a, W: Writer> Walk<'a, W> {
    pub(super) fn link(
        &mut self,
        link_type: LinkType,
        dest: &CowStr<'a>,
        title: &CowStr<'a>,
        id: &CowStr<'a>,
        range: Range<usize>,
        events: &Events<'a>,
    ) {
        let place = self.place(link_type, dest, id, &range, events);
        let dest = self.restore(dest.clone(), &place);
        let title = self.restore(title.clone(), &range);
        let target = match link_type {
            LinkType::Email => format!("mailto:{dest}"),
            _ if self.is_unsafe(&dest, &place) => String::new(),
            _ => dest.into_string(),
        };
        let title = (!title.is_empty()).then(|| title.into_string());
        self.in_link = true;
        self.in_address = is_address(link_type);
        let span = self.file(place);
        self.writer.link_start(Link { target, title, span });
    }

    pub(super) fn image(
        &mut self,
        link_type: LinkType,
        dest: &CowStr<'a>,
        title: &CowStr<'a>,
        id: &CowStr<'a>,
        range: Range<usize>,
        events: &Events<'a>,
    ) {
        let place = self.place(link_type, dest, id, &range, events);
        let dest = self.restore(dest.clone(), &place);
        let title = self.restore(title.clone(), &range);
        let unsafe_src = self.is_unsafe(&dest, &place);
        self.image = Some(OpenImage {
            src: if unsafe_src { String::new() } else { dest.into_string() },
            alt: String::new(),
            title: title.into_string(),
            span: self.file(place),
            range,
            depth: 0,
            figure: false,
        });
    }

    /// Inside a picture everything becomes its alternative text.
    pub(super) fn event_in_image(&mut self, event: Event<'a>, range: Range<usize>) {
        let Some(image) = &mut self.image else { return };
        match event {
            Event::Start(_) => image.depth += 1,
            Event::End(_) if image.depth > 0 => image.depth -= 1,
            Event::End(_) => self.end_image(),
            Event::Code(text) | Event::InlineMath(text) | Event::DisplayMath(text) => {
                let text = self.restore(text, &range);
                if let Some(image) = &mut self.image {
                    image.alt.push_str(&text);
                }
            }
            Event::InlineHtml(html) => image.alt.push_str(&html),
            Event::SoftBreak | Event::HardBreak => image.alt.push(' '),
            Event::Text(_)
            | Event::Html(_)
            | Event::FootnoteReference(_)
            | Event::Rule
            | Event::TaskListMarker(_) => {}
        }
    }

    fn end_image(&mut self) {
        let Some(image) = self.image.take() else { return };
        if image.alt.trim().is_empty() {
            self.mistake(Mistake {
                code: "markdown/alt-missing",
                span: image.range,
                message: "this picture has no alternative text".to_owned(),
                label: "readers who cannot see it learn nothing".to_owned(),
                help: Some("say between the brackets what it shows".to_owned()),
            });
        }
        let OpenImage { src, alt, title, span, .. } = image;
        if image.figure {
            self.writer.figure(Image { src, alt, title: None, span }, &title);
        } else {
            let title = (!title.is_empty()).then_some(title);
            self.writer.image(Image { src, alt, title, span });
        }
    }

    /// Where the target stands, in the body: the smallest text that can be found.
    fn place(
        &self,
        link_type: LinkType,
        dest: &str,
        id: &str,
        range: &Range<usize>,
        events: &Events<'a>,
    ) -> Range<usize> {
        let whole = &self.source.masked[range.clone()];
        let (from, skip) = match link_type {
            LinkType::Inline => (range.start, whole.rfind("](").map(|at| at + 2)),
            LinkType::Autolink | LinkType::Email => (range.start, Some(0)),
            _ => match events.reference_definitions().get(id) {
                Some(definition) => {
                    let text = &self.source.masked[definition.span.clone()];
                    (definition.span.start, text.find("]:").map(|at| at + 2))
                }
                None => return range.clone(),
            },
        };
        let Some(skip) = skip else { return range.clone() };
        let rest = self.source.masked[from + skip..].trim_start();
        let rest = rest.strip_prefix('<').unwrap_or(rest);
        let start = self.source.masked.len() - rest.len();
        // An escaped or encoded target is longer in the source than the target.
        let length = if rest.starts_with(dest) {
            dest.len()
        } else {
            let stop = |c: char| c.is_whitespace() || matches!(c, ')' | '>');
            rest.find(stop).unwrap_or(rest.len())
        };
        start..start + length
    }

    fn is_unsafe(&mut self, dest: &str, place: &Range<usize>) -> bool {
        let unsafe_scheme = unsafe_scheme(dest);
        if let Some(scheme) = unsafe_scheme {
            self.mistake(Mistake {
                code: "markdown/unsafe-link",
                span: place.clone(),
                message: format!("a link cannot lead to a `{scheme}:` address"),
                label: "could run a program in the reader's browser".to_owned(),
                help: None,
            });
        }
        unsafe_scheme.is_some()
    }

    /// An address found in text.
    pub(crate) fn autolink(&mut self, range: Range<usize>, prefix: &str) {
        let text = &self.source.original[range.clone()];
        let span = self.file(range);
        let target = format!("{prefix}{text}");
        self.writer.link_start(Link { target, title: None, span });
        self.emit(text);
        self.writer.link_end();
    }
}

/// The scheme of an address that can run a script. Browsers ignore spaces and control
/// characters before the scheme, and tabs and line breaks inside it (WHATWG URL, 4.4).
fn unsafe_scheme(dest: &str) -> Option<&'static str> {
    if !dest.contains(':') {
        return None;
    }
    let mut start: String = dest
        .trim_start_matches(|c: char| c <= ' ')
        .chars()
        .filter(|c| !matches!(c, '\t' | '\n' | '\r'))
        .take(24)
        .collect();
    start.make_ascii_lowercase();
    if start.starts_with("javascript:") {
        Some("javascript")
    } else if start.starts_with("vbscript:") {
        Some("vbscript")
    } else if start.starts_with("data:") {
        let images =
            ["data:image/png", "data:image/gif", "data:image/jpeg", "data:image/webp"];
        (!images.iter().any(|image| start.starts_with(image))).then_some("data")
    } else {
        None
    }
}
