//! A place in a source file: which file, which bytes. Never the text itself, which is read again to be shown.

use std::ops::Range;

use crate::path::SourcePath;

/// Bytes of one file, from `start` up to `end`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// The byte behind the last.
    pub end: u32,
}

impl Span {
    /// Offsets beyond 4 GiB are cut: no file of that size is read.
    pub fn new(range: Range<usize>) -> Span {
        let cut = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        Span { start: cut(range.start), end: cut(range.end) }
    }

    /// As a range of byte offsets.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// Where something stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file.
    pub path: SourcePath,
    /// The bytes in it; `None` means the file as a whole.
    pub span: Option<Span>,
}

impl Place {
    /// A place in a file.
    pub fn at(path: &SourcePath, span: Span) -> Place {
        Place { path: path.clone(), span: Some(span) }
    }

    /// The whole file.
    pub fn file(path: &SourcePath) -> Place {
        Place { path: path.clone(), span: None }
    }
}

/// Takes the byte order mark away that some editors write (Unicode 23.8).
pub fn strip_bom(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}
