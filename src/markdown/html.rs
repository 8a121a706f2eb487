//! Writes web pages: HTML in one string, with slots for what is known only later.

use pulldown_cmark::{Alignment, BlockQuoteKind, CodeBlockKind, Tag, TagEnd};

use crate::markdown::escape::{escape_attribute, escape_text};
use crate::markdown::footnotes::Note;
use crate::markdown::walk::{HeadingAttributes, Writer};
use crate::markdown::{Component, Fragment, Image, Link, Slot, SlotKind};

mod notes;

/// The fragment being written, and those around it.
pub(crate) struct HtmlWriter {
    now: Fragment,
    outer: Vec<Fragment>,
    /// The slots of the open links.
    links: Vec<usize>,
    /// Behind `<h2` of the open heading, and its first slot.
    heading: (usize, usize),
    table: Table,
    /// Finished notes, by their index.
    notes: Vec<(usize, Fragment)>,
}

#[derive(Default)]
struct Table {
    alignments: Vec<Alignment>,
    column: usize,
    in_head: bool,
    has_rows: bool,
}

const HEADINGS: [[&str; 2]; 7] = [
    ["<h6", "</h6>\n"],
    ["<h1", "</h1>\n"],
    ["<h2", "</h2>\n"],
    ["<h3", "</h3>\n"],
    ["<h4", "</h4>\n"],
    ["<h5", "</h5>\n"],
    ["<h6", "</h6>\n"],
];

impl HtmlWriter {
    /// For a source of that many bytes.
    pub(crate) fn with_capacity(source: usize) -> Self {
        // Room for all but the rarest body; what is left is given back.
        let html = String::with_capacity(source * 2);
        Self {
            now: Fragment { html, slots: vec![] },
            outer: vec![],
            links: vec![],
            heading: (0, 0),
            table: Table::default(),
            notes: vec![],
        }
    }

    fn push(&mut self, html: &str) {
        self.now.html.push_str(html);
    }

    /// A block starts on a line of its own.
    fn push_block(&mut self, html: &str) {
        if !self.now.html.is_empty() && !self.now.html.ends_with('\n') {
            self.now.html.push('\n');
        }
        self.now.html.push_str(html);
    }

    fn slot(&mut self, kind: SlotKind) {
        self.now.slots.push(Slot { at: self.now.html.len(), kind });
    }

    fn word(&mut self, id: &'static str) {
        self.slot(SlotKind::Word { id });
    }

    fn open_fragment(&mut self) {
        self.outer.push(std::mem::take(&mut self.now));
    }

    fn close_fragment(&mut self) -> Fragment {
        let outer = self.outer.pop().unwrap_or_default();
        std::mem::replace(&mut self.now, outer)
    }

    fn alert(&mut self, kind: BlockQuoteKind) {
        let (class, word) = match kind {
            BlockQuoteKind::Note => ("note", "alert-note"),
            BlockQuoteKind::Tip => ("tip", "alert-tip"),
            BlockQuoteKind::Important => ("important", "alert-important"),
            BlockQuoteKind::Warning => ("warning", "alert-warning"),
            BlockQuoteKind::Caution => ("caution", "alert-caution"),
        };
        self.push_block("<div class=\"alert alert-");
        self.push(class);
        self.push("\" role=\"note\">\n<p class=\"alert-title\">");
        self.word(word);
        self.push("</p>\n");
    }

    fn code_block(&mut self, kind: &CodeBlockKind<'_>) {
        let info = match kind {
            CodeBlockKind::Fenced(info) => {
                info.split([' ', '\t']).next().unwrap_or_default()
            }
            CodeBlockKind::Indented => "",
        };
        self.push_block("<pre><code");
        if !info.is_empty() {
            self.push(" class=\"language-");
            escape_attribute(&mut self.now.html, info);
            self.push("\"");
        }
        self.push(">");
    }

    fn list(&mut self, start: Option<u64>) {
        match start {
            None => self.push_block("<ul>\n"),
            Some(1) => self.push_block("<ol>\n"),
            Some(start) => {
                self.push_block("<ol start=\"");
                self.push(&start.to_string());
                self.push("\">\n");
            }
        }
    }

    fn cell(&mut self) {
        self.push(if self.table.in_head { "<th scope=\"col\"" } else { "<td" });
        self.push(match self.table.alignments.get(self.table.column) {
            // `style` attributes would need a hole in the content security policy.
            Some(Alignment::Left) => " class=\"a-start\">",
            Some(Alignment::Center) => " class=\"a-center\">",
            Some(Alignment::Right) => " class=\"a-end\">",
            Some(Alignment::None) | None => ">",
        });
        self.table.column += 1;
    }

    fn table_row(&mut self) {
        self.table.column = 0;
        let first = !std::mem::replace(&mut self.table.has_rows, true);
        self.push(if first { "<tbody>\n<tr>" } else { "<tr>" });
    }

    fn end_table(&mut self) {
        let rows = self.table.has_rows;
        self.push(if rows { "</tbody></table>\n" } else { "</table>\n" });
    }
}

impl Writer for HtmlWriter {
    fn text(&mut self, text: &str) {
        escape_text(&mut self.now.html, text);
    }

    fn code(&mut self, text: &str) {
        self.push("<code>");
        escape_text(&mut self.now.html, text);
        self.push("</code>");
    }

    fn raw_html(&mut self, html: &str) {
        self.push(html);
    }

    fn soft_break(&mut self) {
        self.push("\n");
    }

    fn hard_break(&mut self) {
        self.push("<br>\n");
    }

    fn rule(&mut self) {
        self.push_block("<hr>\n");
    }

    fn task(&mut self, done: bool) {
        self.push("<input type=\"checkbox\" disabled");
        self.push(if done { " checked aria-label=\"" } else { " aria-label=\"" });
        self.word(if done { "task-done" } else { "task-open" });
        self.push("\"> ");
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Paragraph => self.push_block("<p>"),
            Tag::Emphasis => self.push("<em>"),
            Tag::Strong => self.push("<strong>"),
            Tag::Strikethrough => self.push("<del>"),
            Tag::Superscript => self.push("<sup>"),
            Tag::Subscript => self.push("<sub>"),
            Tag::List(start) => self.list(start),
            Tag::Item => self.push_block("<li>"),
            Tag::BlockQuote(Some(kind)) => self.alert(kind),
            Tag::BlockQuote(None) => self.push_block("<blockquote>\n"),
            Tag::CodeBlock(kind) => self.code_block(&kind),
            Tag::Table(alignments) => {
                self.table = Table { alignments, ..Table::default() };
                self.push_block("<table>");
            }
            Tag::TableHead => {
                self.table.in_head = true;
                self.push("<thead><tr>");
            }
            Tag::TableRow => self.table_row(),
            Tag::TableCell => self.cell(),
            Tag::DefinitionList => self.push_block("<dl>\n"),
            Tag::DefinitionListTitle => self.push_block("<dt>"),
            Tag::DefinitionListDefinition => self.push_block("<dd>"),
            Tag::HtmlBlock => self.push_block(""),
            // These have methods of their own, or are not asked for.
            Tag::Heading { .. }
            | Tag::FootnoteDefinition(_)
            | Tag::Link { .. }
            | Tag::Image { .. }
            | Tag::MetadataBlock(_) => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph => self.push("</p>\n"),
            TagEnd::Emphasis => self.push("</em>"),
            TagEnd::Strong => self.push("</strong>"),
            TagEnd::Strikethrough => self.push("</del>"),
            TagEnd::Superscript => self.push("</sup>"),
            TagEnd::Subscript => self.push("</sub>"),
            TagEnd::List(true) => self.push("</ol>\n"),
            TagEnd::List(false) => self.push("</ul>\n"),
            TagEnd::Item => self.push("</li>\n"),
            TagEnd::BlockQuote(Some(_)) => self.push_block("</div>\n"),
            TagEnd::BlockQuote(None) => self.push_block("</blockquote>\n"),
            TagEnd::CodeBlock => self.push("</code></pre>\n"),
            TagEnd::Table => self.end_table(),
            TagEnd::TableHead => {
                self.table.in_head = false;
                self.push("</tr></thead>\n");
            }
            TagEnd::TableRow => self.push("</tr>\n"),
            TagEnd::TableCell => {
                self.push(if self.table.in_head { "</th>" } else { "</td>" });
            }
            TagEnd::DefinitionList => self.push("</dl>\n"),
            TagEnd::DefinitionListTitle => self.push("</dt>\n"),
            TagEnd::DefinitionListDefinition => self.push("</dd>\n"),
            TagEnd::Heading(_)
            | TagEnd::HtmlBlock
            | TagEnd::FootnoteDefinition
            | TagEnd::Link
            | TagEnd::Image
            | TagEnd::MetadataBlock(_) => {}
        }
    }

    fn heading_start(&mut self, level: u8, attributes: &HeadingAttributes<'_>) {
        self.push_block(HEADINGS[usize::from(level.min(6))][0]);
        self.heading = (self.now.html.len(), self.now.slots.len());
        for (index, class) in attributes.classes.iter().enumerate() {
            self.push(if index == 0 { " class=\"" } else { " " });
            escape_attribute(&mut self.now.html, class);
        }
        if !attributes.classes.is_empty() {
            self.push("\"");
        }
        for (name, value) in &attributes.others {
            self.push(" ");
            self.push(name);
            self.push("=\"");
            escape_attribute(&mut self.now.html, value);
            self.push("\"");
        }
        self.push(">");
    }

    fn heading_end(&mut self, level: u8, id: &str) {
        let (at, first_slot) = self.heading;
        let mut attribute = String::with_capacity(id.len() + 6);
        attribute.push_str(" id=\"");
        escape_attribute(&mut attribute, id);
        attribute.push('"');
        self.now.html.insert_str(at, &attribute);
        for slot in &mut self.now.slots[first_slot..] {
            slot.at += attribute.len();
        }
        self.push(HEADINGS[usize::from(level.min(6))][1]);
    }

    fn link_start(&mut self, link: Link) {
        self.push("<a");
        self.links.push(self.now.slots.len());
        self.slot(SlotKind::Link(link));
        self.push(">");
    }

    fn link_end(&mut self) {
        self.push("</a>");
        if let Some(link) = self.links.pop() {
            self.slot(SlotKind::LinkEnd { link });
        }
    }

    fn image(&mut self, image: Image) {
        self.slot(SlotKind::Image(image));
    }

    fn figure(&mut self, image: Image, caption: &str) {
        self.push_block("<figure>");
        self.slot(SlotKind::Image(image));
        self.push("<figcaption>");
        escape_text(&mut self.now.html, caption);
        self.push("</figcaption></figure>\n");
    }

    fn component(&mut self, component: Component) {
        let block = component.block;
        if block {
            self.push_block("");
        }
        self.slot(SlotKind::Component(component));
        if block {
            self.push("\n");
        }
    }

    fn component_open(&mut self) {
        self.open_fragment();
    }

    fn component_close(&mut self, component: Component) {
        let body = Some(Box::new(self.close_fragment()));
        self.component(Component { body, ..component });
    }

    fn toc(&mut self) {
        self.push_block("");
        self.slot(SlotKind::Toc);
        self.push("\n");
    }

    fn footnote_reference(&mut self, note: &Note) {
        self.write_reference(note);
    }

    fn footnote_start(&mut self) {
        self.open_fragment();
    }

    fn footnote_end(&mut self, index: Option<usize>) {
        let note = self.close_fragment();
        if let Some(index) = index {
            self.notes.push((index, note));
        }
    }

    fn finish(mut self, notes: &[Note]) -> Fragment {
        self.write_notes(notes);
        self.now
    }
}
