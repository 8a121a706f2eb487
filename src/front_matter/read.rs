//! Reads YAML into nodes within a budget, and says what is wrong in the editor's words.

use std::ops::Range;

use saphyr_parser::{Event, Parser, ScalarStyle, ScanError};

use crate::diag::Diagnostic;
use crate::front_matter::node::{Node, Yaml};
use crate::path::SourcePath;
use crate::source::Span;

/// How much a file may hold; more is a mistake or an attack.
#[derive(Clone, Copy, Debug)]
pub struct Budget {
    /// Nested lists and groups.
    pub depth: usize,
    /// Values in all.
    pub nodes: usize,
}

impl Budget {
    /// For front matter and settings.
    pub const DOCUMENT: Budget = Budget { depth: 24, nodes: 20_000 };
    /// For data files.
    pub const DATA: Budget = Budget { depth: 24, nodes: 1_000_000 };
}

/// Reads the YAML in `range` of `text`. An empty one is `Null`.
///
/// # Errors
/// The first thing that YAML itself forbids, and every duplicate key.
pub fn parse(
    path: &SourcePath,
    text: &str,
    range: Range<usize>,
    budget: Budget,
) -> Result<Node, Vec<Diagnostic>> {
    let yaml = &text[range.clone()];
    let offsets = Offsets { yaml, base: range.start };
    if let Some(diagnostic) = too_deep(path, yaml, range.start, budget) {
        return Err(vec![diagnostic]);
    }
    let normalized;
    let input = if yaml.contains('\r') {
        normalized = yaml.replace("\r\n", " \n").replace('\r', "\n");
        normalized.as_str()
    } else {
        yaml
    };
    let mut builder = Builder {
        path,
        offsets: Cursor { offsets: &offsets, chars: 0, bytes: 0, ascii: yaml.is_ascii() },
        stack: Vec::new(),
        root: None,
        nodes: 0,
        mistakes: Vec::new(),
        budget,
    };
    for event in Parser::new_from_str(input) {
        match event {
            Ok((event, span)) => {
                if let Err(diagnostic) = builder.event(event, span) {
                    builder.mistakes.push(*diagnostic);
                    break;
                }
            }
            Err(error) => {
                builder.mistakes.push(explain(path, text, &range, &error));
                break;
            }
        }
    }
    if !builder.mistakes.is_empty() {
        return Err(builder.mistakes);
    }
    let empty = Node { span: Span::new(range.start..range.start), value: Yaml::Null };
    Ok(builder.root.unwrap_or(empty))
}

/// Finds more open brackets than the budget allows before the scanner sees them: 100,000 of them would
/// cost it seconds.
fn too_deep(
    path: &SourcePath,
    yaml: &str,
    base: usize,
    budget: Budget,
) -> Option<Diagnostic> {
    let mut run = 0;
    for (at, byte) in yaml.bytes().enumerate() {
        match byte {
            b'[' | b'{' => run += 1,
            b' ' | b'\n' | b'\r' | b'\t' => {}
            _ => run = 0,
        }
        if run > budget.depth {
            return Some(deep(path, Span::new(base + at..base + at + 1), budget));
        }
    }
    None
}

fn deep(path: &SourcePath, span: Span, budget: Budget) -> Diagnostic {
    Diagnostic::error(
        "yaml/too-deep",
        format!("more than {} nested lists or groups", budget.depth),
    )
    .at(path, span)
    .label("nested too deeply")
    .help("no field needs this; remove the extra brackets")
}

/// Turns the scanner's character positions into byte positions of the file.
struct Offsets<'a> {
    yaml: &'a str,
    base: usize,
}

struct Cursor<'a> {
    offsets: &'a Offsets<'a>,
    chars: usize,
    bytes: usize,
    ascii: bool,
}

impl Cursor<'_> {
    /// Positions come nearly in order, so walking on from the last one is linear over a file.
    fn byte(&mut self, character: usize) -> usize {
        let yaml = self.offsets.yaml;
        if self.ascii {
            return self.offsets.base + character.min(yaml.len());
        }
        while self.chars > character {
            self.bytes = yaml.floor_char_boundary(self.bytes - 1);
            self.chars -= 1;
        }
        while self.chars < character && self.bytes < yaml.len() {
            self.bytes += yaml[self.bytes..].chars().next().map_or(1, char::len_utf8);
            self.chars += 1;
        }
        self.offsets.base + self.bytes
    }

    fn span(&mut self, span: saphyr_parser::Span) -> Span {
        let start = self.byte(span.start.index());
        let end = self.byte(span.end.index());
        let text = &self.offsets.yaml[start - self.offsets.base..end - self.offsets.base];
        Span::new(start..start + text.trim_end().len())
    }
}

struct Builder<'a> {
    path: &'a SourcePath,
    offsets: Cursor<'a>,
    stack: Vec<Frame>,
    root: Option<Node>,
    nodes: usize,
    mistakes: Vec<Diagnostic>,
    budget: Budget,
}

enum Frame {
    List(Span, Vec<Node>),
    Map(Span, Vec<(Node, Node)>, Option<Node>),
}

type Refused = Result<(), Box<Diagnostic>>;

impl Builder<'_> {
    fn event(&mut self, event: Event<'_>, span: saphyr_parser::Span) -> Refused {
        let span = self.offsets.span(span);
        match event {
            Event::Scalar(text, style, anchor, _) => {
                self.refuse_anchor(anchor, span)?;
                let quoted = style != ScalarStyle::Plain;
                let null =
                    !quoted && matches!(&*text, "" | "~" | "null" | "Null" | "NULL");
                let text = text.into_owned();
                let value = if null { Yaml::Null } else { Yaml::Scalar { text, quoted } };
                self.add(Node { span, value })
            }
            Event::SequenceStart(anchor, _) => {
                self.refuse_anchor(anchor, span)?;
                self.open(Frame::List(span, Vec::new()), span)
            }
            Event::MappingStart(anchor, _) => {
                self.refuse_anchor(anchor, span)?;
                self.open(Frame::Map(span, Vec::new(), None), span)
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(span),
            Event::Alias(_) => Err(Box::new(self.no_anchors(span))),
            Event::DocumentStart(true) if self.root.is_some() => Err(Box::new(
                Diagnostic::error(
                    "yaml/second-document",
                    "a second YAML document begins here",
                )
                .at(self.path, span)
                .help("keep one block of fields between the two lines of `---`"),
            )),
            Event::Nothing
            | Event::StreamStart
            | Event::StreamEnd
            | Event::DocumentStart(_)
            | Event::DocumentEnd => Ok(()),
        }
    }

    fn no_anchors(&self, span: Span) -> Diagnostic {
        Diagnostic::error(
            "yaml/alias",
            "anchors and aliases (`&name`, `*name`) are not used here",
        )
        .at(self.path, span)
        .label("anchor or alias")
        .help("write the value out; put text that begins with & or * in quotation marks")
    }

    fn refuse_anchor(&self, anchor: usize, span: Span) -> Refused {
        if anchor == 0 { Ok(()) } else { Err(Box::new(self.no_anchors(span))) }
    }

    fn open(&mut self, frame: Frame, span: Span) -> Refused {
        if self.stack.len() >= self.budget.depth {
            return Err(Box::new(deep(self.path, span, self.budget)));
        }
        self.stack.push(frame);
        Ok(())
    }

    fn close(&mut self, end: Span) -> Refused {
        let node = match self.stack.pop() {
            Some(Frame::List(span, items)) => {
                let last = items.last().map_or(end.end, |item| item.span.end);
                let span = Span {
                    start: span.start,
                    end: end.end.min(last.max(span.end) + 64).max(last),
                };
                Node { span, value: Yaml::List(items) }
            }
            Some(Frame::Map(span, entries, _)) => {
                let last = entries.last().map_or(end.end, |(_, value)| value.span.end);
                let start = entries
                    .first()
                    .map_or(span.start, |(key, _)| key.span.start.min(span.start));
                Node {
                    span: Span { start, end: last.max(span.end) },
                    value: Yaml::Map(entries),
                }
            }
            None => return Ok(()),
        };
        self.add(node)
    }

    fn add(&mut self, node: Node) -> Refused {
        self.nodes += 1;
        if self.nodes > self.budget.nodes {
            let message = format!("more than {} values in one file", self.budget.nodes);
            return Err(Box::new(
                Diagnostic::error("yaml/too-large", message).at(self.path, node.span),
            ));
        }
        match self.stack.last_mut() {
            None => self.root = Some(node),
            Some(Frame::List(_, items)) => items.push(node),
            Some(Frame::Map(_, entries, pending)) => match pending.take() {
                Some(key) => entries.push((key, node)),
                None => {
                    let duplicate =
                        entries.iter().any(|(key, _)| key.value == node.value);
                    if let Some(mistake) = key_mistake(self.path, &node, duplicate) {
                        self.mistakes.push(mistake);
                    }
                    *pending = Some(node);
                }
            },
        }
        Ok(())
    }
}

fn key_mistake(path: &SourcePath, key: &Node, duplicate: bool) -> Option<Diagnostic> {
    let Some(name) = key.text() else {
        let mistake = Diagnostic::error("yaml/key", "the name of a field must be a word");
        return Some(mistake.at(path, key.span).label("not a name"));
    };
    duplicate.then(|| {
        Diagnostic::error("yaml/duplicate-key", format!("`{name}` is given twice"))
            .at(path, key.span)
            .label("the second one")
            .help("keep one of them")
    })
}

/// Says what the scanner stumbled over. The commonest cases have words of their own.
fn explain(
    path: &SourcePath,
    text: &str,
    range: &Range<usize>,
    error: &ScanError,
) -> Diagnostic {
    let yaml = &text[range.clone()];
    let offsets = Offsets { yaml, base: range.start };
    let mut cursor =
        Cursor { offsets: &offsets, chars: 0, bytes: 0, ascii: yaml.is_ascii() };
    let at = cursor.byte(error.marker().index());
    let line_start =
        text[..at].rfind(['\n', '\r']).map_or(0, |newline| newline + 1).max(range.start);
    let line_end =
        text[at..range.end].find(['\n', '\r']).map_or(range.end, |length| at + length);
    let line = &text[line_start..line_end];
    let one = |at: usize| {
        Span::new(at..at + text[at..].chars().next().map_or(0, char::len_utf8))
    };
    if let Some(mistake) = colon_in_value(path, text, range, at) {
        return mistake;
    }
    let indent = line.len() - line.trim_start().len();
    if let Some(tab) = line[..indent].find('\t') {
        return Diagnostic::error("yaml/tab", "a tab stands where YAML wants spaces")
            .at(path, one(line_start + tab))
            .label("this is a tab")
            .help("indent with two spaces");
    }
    let info = error.info();
    if info.contains("mapping values are not allowed")
        || info.contains("block mapping")
        || info.contains("indent")
    {
        return Diagnostic::error(
            "yaml/indentation",
            "this line does not fit under the one above",
        )
        .at(path, Span::new(line_start + indent..line_end.max(line_start + indent)))
        .label("its indentation, or the line before it, is off")
        .help("fields of one group begin in the same column; a field is `name: value`");
    }
    if info.contains("quoted scalar") {
        return Diagnostic::error(
            "yaml/unclosed-quote",
            "a quotation mark is never closed",
        )
        .at(path, one(at.min(range.end)))
        .help("close it on the same line");
    }
    Diagnostic::error("yaml/syntax", format!("this is not YAML: {info}"))
        .at(path, one(at.min(range.end)))
        .label("YAML stumbles here")
        .help(
            "put text with special characters in quotation marks; indent with two spaces",
        )
}

/// `title: Kick-off: the project starts`: YAML takes the second colon for the start of another field.
fn colon_in_value(
    path: &SourcePath,
    text: &str,
    range: &Range<usize>,
    at: usize,
) -> Option<Diagnostic> {
    let mut line_end = at;
    for _ in 0..2 {
        let line_start =
            text[..line_end].rfind(['\n', '\r']).map_or(0, |newline| newline + 1);
        let line_start = line_start.max(range.start);
        let end = text[line_start..range.end]
            .find(['\n', '\r'])
            .map_or(range.end, |length| line_start + length);
        let line = &text[line_start..end];
        if let Some(first) = line.find(": ") {
            let value = line[first + 2..].trim();
            let value_start = line_start
                + first
                + 2
                + (line[first + 2..].len() - line[first + 2..].trim_start().len());
            let plain = !value.starts_with(['"', '\'', '[', '{', '|', '>', '#']);
            if let Some(second) =
                value.find(": ").or_else(|| value.ends_with(':').then(|| value.len() - 1))
                && plain
            {
                let colon = value_start + second;
                let name = line[..first].trim();
                let quoted =
                    format!("\"{}\"", value.replace('\\', "\\\\").replace('"', "\\\""));
                return Some(
                    Diagnostic::error(
                        "yaml/colon-in-value",
                        format!("a {name} with a colon in it needs quotes"),
                    )
                    .at(path, Span::new(colon..colon + 1))
                    .label("YAML takes this colon for the start of a second field")
                    .help(format!("put the whole {name} in quotes"))
                    .patch(Span::new(value_start..value_start + value.len()), quoted),
                );
            }
        }
        if line_start <= range.start {
            return None;
        }
        line_end = line_start - 1;
    }
    None
}
