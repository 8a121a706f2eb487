//! Reads YAML into nodes within a budget, and says what is wrong in the editor's words.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Range;

use saphyr_parser::{Event, Parser, ScalarStyle, Tag};

use crate::diag::Diagnostic;
use crate::front_matter::explain::{alias, explain};
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
                let at = builder.offsets.byte(error.marker().index());
                builder.mistakes.push(match error.info() {
                    "recursion limit exceeded" => {
                        deep(path, Span::new(at..at + 1), budget)
                    }
                    info => explain(path, text, range.clone(), at, info),
                });
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
    Map(Span, Entries, Option<Node>),
}

/// What of a mapping has been read, and its names: a data file may have hundreds of thousands.
#[derive(Default)]
struct Entries {
    pairs: Vec<(Node, Node)>,
    names: BTreeSet<String>,
}

type Refused = Result<(), Box<Diagnostic>>;

impl Builder<'_> {
    fn event(&mut self, event: Event<'_>, span: saphyr_parser::Span) -> Refused {
        let span = self.offsets.span(span);
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                self.refuse_extras(anchor, tag, span)?;
                let quoted = style != ScalarStyle::Plain;
                let null =
                    !quoted && matches!(&*text, "" | "~" | "null" | "Null" | "NULL");
                let text = text.into_owned();
                let value = if null { Yaml::Null } else { Yaml::Scalar { text, quoted } };
                self.add(Node { span, value })
            }
            Event::SequenceStart(anchor, tag) => {
                self.refuse_extras(anchor, tag, span)?;
                self.open(Frame::List(span, Vec::new()), span)
            }
            Event::MappingStart(anchor, tag) => {
                self.refuse_extras(anchor, tag, span)?;
                self.open(Frame::Map(span, Entries::default(), None), span)
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(span),
            Event::Alias(_) => Err(Box::new(alias(self.path, span))),
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

    /// Anchors may grow without bound, and tags mean programs to other readers of YAML.
    fn refuse_extras(
        &self,
        anchor: usize,
        tag: Option<Cow<'_, Tag>>,
        span: Span,
    ) -> Refused {
        if anchor != 0 {
            return Err(Box::new(alias(self.path, span)));
        }
        let Some(tag) = tag else { return Ok(()) };
        let core = tag.handle == "tag:yaml.org,2002:";
        let name = format!("{}{}", if core { "!!" } else { &tag.handle }, tag.suffix);
        let mistake = Diagnostic::error(
            "yaml/tag",
            format!("tags such as `{name}` are not used here"),
        )
        .at(self.path, span)
        .label("this value has a tag")
        .help("remove it; put text that begins with `!` in quotation marks");
        Err(Box::new(mistake))
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
            Some(Frame::Map(span, Entries { pairs: entries, .. }, _)) => {
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
                Some(key) => entries.pairs.push((key, node)),
                None => {
                    let name = node.text().unwrap_or_default().to_owned();
                    let duplicate = !entries.names.insert(name);
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
        return Some(mistake
            .at(path, key.span)
            .label("not a name")
            .help("a field is `name: value`; put text with special characters in quotation marks"));
    };
    duplicate.then(|| {
        Diagnostic::error("yaml/duplicate-key", format!("`{name}` is given twice"))
            .at(path, key.span)
            .label("the second one")
            .help("keep one of them")
    })
}
