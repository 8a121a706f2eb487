//! HTML that stands in the Markdown: passed through or refused; comments never show.

use std::ops::Range;

use pulldown_cmark::{Tag, TagEnd};

use crate::markdown::Mistake;
use crate::markdown::shortcode::CallKind;
use crate::markdown::walk::{Walk, Writer};

impl<'a, W: Writer> Walk<'a, W> {
    /// A line of an HTML block, which may be the opening or closing call of a shortcode.
    pub(super) fn html_line(&mut self, range: Range<usize>) {
        let mut at = range.start;
        let mut any_paired = false;
        let mut index = self.call_from(at);
        while let Some(call) = self.source.calls.get(index)
            && call.range.end <= range.end
        {
            let paired = matches!(call.kind, CallKind::Open | CallKind::Close);
            if paired || self.settings.options.raw_html {
                self.add_html(at..call.range.start);
                self.flush_html();
                at = call.range.end;
                self.call(index, paired);
                any_paired |= paired;
            }
            index += 1;
        }
        // The line of an opening or closing call leaves no empty line behind.
        if !any_paired || !self.source.masked[at..range.end].trim().is_empty() {
            self.add_html(at..range.end);
        }
    }

    fn add_html(&mut self, range: Range<usize>) {
        if self.settings.options.raw_html {
            // Line by line, so that the prefixes of a quote or a list stay out of it.
            self.writer.raw_html(&self.source.original[range]);
        } else if self.html.is_empty() {
            self.html = range;
        } else {
            self.html.end = range.end;
        }
    }

    /// The end of an HTML block that is not allowed.
    pub(super) fn flush_html(&mut self) {
        let range = std::mem::replace(&mut self.html, 0..0);
        let source = &self.source.original[range.clone()];
        let text = without_comments(source);
        if text.trim().is_empty() {
            return;
        }
        let lead = source.len() - source.trim_start().len();
        self.raw_html_mistake(range.start + lead..range.end);
        self.writer.start(Tag::Paragraph);
        self.emit(text.trim());
        self.writer.end(TagEnd::Paragraph);
    }

    pub(super) fn inline_html(&mut self, html: &str, range: Range<usize>) {
        let original = self.source.original;
        if self.settings.options.raw_html {
            let masked = self.source.masked[range.clone()].len() == html.len();
            self.writer.raw_html(if masked { &original[range] } else { html });
        } else if !html.starts_with("<!--") {
            self.raw_html_mistake(range.clone());
            self.emit(&original[range]);
        }
    }

    fn raw_html_mistake(&mut self, range: Range<usize>) {
        let text = &self.source.original[range.clone()];
        // The first line is enough to find it.
        let line = text.find(['\n', '\r']).unwrap_or(text.len());
        self.mistake(Mistake {
            code: "markdown/raw-html",
            span: range.start..range.start + line,
            message: "HTML is not allowed in this site's Markdown".to_owned(),
            label: "is shown as text".to_owned(),
            help: Some("use Markdown or a shortcode, or write `&lt;` for `<`".to_owned()),
        });
    }
}

fn without_comments(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some(start) = rest.find("<!--") {
        text.push_str(&rest[..start]);
        let Some(end) = rest[start..].find("-->") else { return text };
        rest = &rest[start + end + 3..];
    }
    text.push_str(rest);
    text
}
