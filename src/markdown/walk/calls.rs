//! Shortcodes in the event stream: alone in a paragraph, inside text, with a body.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::CowStr;

use crate::markdown::Mistake;
use crate::markdown::shortcode::{CallKind, FILLER};
use crate::markdown::walk::{OpenComponent, Walk, Writer, component, is_toc};

impl<'a, W: Writer> Walk<'a, W> {
    /// The first call that starts at or behind a place.
    pub(crate) fn call_from(&self, at: usize) -> usize {
        self.source.calls.partition_point(|call| call.range.start < at)
    }

    /// Writes a paragraph that is nothing but calls, each on lines of its own; false when
    /// it is something else.
    pub(super) fn block_calls(&mut self, range: &Range<usize>) -> bool {
        let first = self.call_from(range.start);
        let mut index = first;
        let mut at = range.start;
        while let Some(call) = self.source.calls.get(index)
            && call.range.start < range.end
        {
            let gap = &self.source.masked[at..call.range.start];
            // The prefix of a quote or a list can stand before further lines.
            let apart = index == first || gap.contains(['\n', '\r']);
            let blank = gap.bytes().all(|b| b.is_ascii_whitespace() || b == b'>');
            if call.kind != CallKind::Whole || !apart || !blank {
                return false;
            }
            at = call.range.end;
            index += 1;
        }
        if index == first || !self.source.masked[at..range.end].trim().is_empty() {
            return false;
        }
        for index in first..index {
            self.call(index, true);
        }
        true
    }

    /// Writes a call.
    pub(crate) fn call(&mut self, index: usize, block: bool) {
        let source = self.source;
        let call = &source.calls[index];
        self.mistakes.extend(call.mistakes.iter().cloned());
        let written = &source.original[call.range.clone()];
        match call.kind {
            CallKind::Whole if is_toc(call) => self.writer.toc(),
            CallKind::Whole => self.writer.component(component(&source, call, block)),
            CallKind::Literal => self.emit(&written[1..]),
            CallKind::Broken => self.emit(written),
            CallKind::Open => {
                self.components.push(OpenComponent { call: index, depth: self.depth });
                self.writer.component_open();
            }
            CallKind::Close => self.close(index),
        }
    }

    fn close(&mut self, index: usize) {
        let call = &self.source.calls[index];
        let matches = self.components.last().is_some_and(|open| {
            open.depth == self.depth && self.source.calls[open.call].name == call.name
        });
        if matches {
            self.close_component();
            return;
        }
        let name = &call.name;
        self.mistake(Mistake {
            code: "markdown/shortcode-place",
            span: call.range.clone(),
            message: format!("the shortcode `{name}` does not end where it starts"),
            label: "its start is in another quote, list or shortcode".to_owned(),
            help: Some("indent both lines alike".to_owned()),
        });
    }

    fn close_component(&mut self) {
        if let Some(open) = self.components.pop() {
            let call = &self.source.calls[open.call];
            self.writer.component_close(component(&self.source, call, true));
        }
    }

    /// A container ends: so do the shortcodes that were opened in it.
    pub(super) fn close_components(&mut self, depth: usize) {
        while let Some(open) = self.components.last()
            && open.depth >= depth
        {
            let call = &self.source.calls[open.call];
            let name = &call.name;
            self.mistake(Mistake {
                code: "markdown/shortcode-place",
                span: call.range.clone(),
                message: format!("the shortcode `{name}` does not end where it starts"),
                label: "its end is in another quote, list or shortcode".to_owned(),
                help: Some("indent both lines alike".to_owned()),
            });
            self.close_component();
        }
    }

    /// Undoes the masks in code, addresses and titles.
    pub(super) fn restore<'t>(
        &self,
        text: CowStr<'t>,
        range: &Range<usize>,
    ) -> CowStr<'t> {
        if self.source.calls.is_empty() || !text.as_bytes().contains(&FILLER) {
            return text;
        }
        match restore(&self.source, &text, range) {
            Cow::Borrowed(_) => text,
            Cow::Owned(restored) => restored.into(),
        }
    }
}

/// Puts the calls of a range back, one after the other, where `text` has their masks.
fn restore<'t>(
    source: &crate::markdown::walk::Source<'_>,
    text: &'t str,
    range: &Range<usize>,
) -> Cow<'t, str> {
    let first = source.calls.partition_point(|call| call.range.start < range.start);
    let calls =
        source.calls[first..].iter().take_while(|call| call.range.start < range.end);
    let mut restored = String::new();
    let mut from = 0;
    for call in calls {
        let mask = &source.masked[call.range.clone()];
        let Some(found) = text[from..].find(mask) else { continue };
        restored.push_str(&text[from..from + found]);
        restored.push_str(&source.original[call.range.clone()]);
        from += found + mask.len();
    }
    if from == 0 {
        return Cow::Borrowed(text);
    }
    restored.push_str(&text[from..]);
    Cow::Owned(restored)
}
