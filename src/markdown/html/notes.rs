//! Footnotes in HTML: references, and the list of notes at the end with its ways back.

use crate::markdown::escape::escape_attribute;
use crate::markdown::footnotes::Note;
use crate::markdown::html::HtmlWriter;
use crate::markdown::{Fragment, SlotKind};

impl HtmlWriter {
    pub(super) fn write_reference(&mut self, note: &Note) {
        self.push("<sup class=\"footnote-reference\"><a href=\"#fn:");
        escape_attribute(&mut self.now.html, &note.id);
        self.push("\" id=\"");
        escape_attribute(&mut self.now.html, &note.reference_id(note.references));
        self.push("\" role=\"doc-noteref\">");
        self.push(&note.number.to_string());
        self.push("</a></sup>");
    }

    /// Notes without a reference are left out: nobody would know where they belong.
    pub(super) fn write_notes(&mut self, notes: &[Note]) {
        let mut bodies = std::mem::take(&mut self.notes);
        bodies.retain(|(index, _)| notes.get(*index).is_some_and(|note| note.number > 0));
        if bodies.is_empty() {
            return;
        }
        bodies.sort_by_key(|(index, _)| notes[*index].number);
        self.push_block(
            "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"",
        );
        self.word("footnotes");
        self.push("\">\n<ol>\n");
        for (index, body) in bodies {
            self.write_note(&notes[index], body);
        }
        self.push("</ol>\n</section>\n");
    }

    fn write_note(&mut self, note: &Note, mut body: Fragment) {
        self.push("<li id=\"fn:");
        escape_attribute(&mut self.now.html, &note.id);
        self.push("\">\n");
        let in_paragraph = body.html.ends_with("</p>\n");
        if in_paragraph {
            body.html.truncate(body.html.len() - "</p>\n".len());
        }
        self.append(body);
        self.push(if in_paragraph { " " } else { "<p>" });
        for nth in 1..=note.references {
            if nth > 1 {
                self.push(" ");
            }
            self.push("<a href=\"#");
            escape_attribute(&mut self.now.html, &note.reference_id(nth));
            self.push("\" class=\"footnote-back\" role=\"doc-backlink\" aria-label=\"");
            self.word("footnote-back");
            self.push(" ");
            self.push(&note.number.to_string());
            if nth > 1 {
                self.push("-");
                self.push(&nth.to_string());
            }
            // Without the variation selector some systems draw a coloured picture.
            self.push("\">↩\u{fe0e}");
            if nth > 1 {
                self.push("<sup>");
                self.push(&nth.to_string());
                self.push("</sup>");
            }
            self.push("</a>");
        }
        self.push("</p>\n</li>\n");
    }

    /// Adds a fragment that was written apart.
    fn append(&mut self, fragment: Fragment) {
        let at = self.now.html.len();
        let first = self.now.slots.len();
        self.now.html.push_str(&fragment.html);
        for mut slot in fragment.slots {
            slot.at += at;
            if let SlotKind::LinkEnd { link } = &mut slot.kind {
                *link += first;
            }
            self.now.slots.push(slot);
        }
    }
}
