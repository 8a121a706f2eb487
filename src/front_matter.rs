//! YAML with the place of every value: split from a document, read as nodes. What the fields mean is not known here.

mod explain;
mod node;
mod read;
mod reader;

pub use node::{Node, Yaml};
pub use read::{Budget, parse};
pub use reader::{MapReader, report_unknown};

use std::ops::Range;

/// Where the parts of a document are, in bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Split {
    /// The YAML between the fences; `None` without front matter.
    pub yaml: Option<Range<usize>>,
    /// The Markdown body.
    pub body: Range<usize>,
    /// The opening fence has no closing one: its place.
    pub unclosed: Option<Range<usize>>,
}

/// Finds the front matter: the first line that is not blank must be `---`; the next line that is `---`
/// (or YAML's `...`) closes it. A byte order mark and any kind of line ending are fine.
pub fn split(text: &str) -> Split {
    let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let mut lines = Lines { text, at: start };
    let whole = Split { yaml: None, body: start..text.len(), unclosed: None };
    let open = loop {
        let Some((line, _)) = lines.next() else { return whole };
        let content = text[line.clone()].trim_end();
        if content == "---" {
            break line;
        }
        if !content.is_empty() {
            return whole;
        }
    };
    let yaml_start = lines.at;
    while let Some((line, next)) = lines.next() {
        let content = text[line.clone()].trim_end();
        if content == "---" || content == "..." {
            return Split {
                yaml: Some(yaml_start..line.start),
                body: next..text.len(),
                unclosed: None,
            };
        }
    }
    Split { yaml: None, body: text.len()..text.len(), unclosed: Some(open) }
}

/// Lines by LF, CRLF or a lone CR.
struct Lines<'a> {
    text: &'a str,
    at: usize,
}

impl Lines<'_> {
    /// The line without its ending, and where the next one starts.
    fn next(&mut self) -> Option<(Range<usize>, usize)> {
        if self.at >= self.text.len() {
            return None;
        }
        let rest = &self.text.as_bytes()[self.at..];
        let length = rest.iter().position(|&byte| byte == b'\n' || byte == b'\r');
        let line = self.at..self.at + length.unwrap_or(rest.len());
        let ending = match length {
            None => 0,
            Some(at) if rest[at] == b'\r' && rest.get(at + 1) == Some(&b'\n') => 2,
            Some(_) => 1,
        };
        self.at = line.end + ending;
        Some((line, self.at))
    }
}
