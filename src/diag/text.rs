//! The lines of a text that messages point into, and bytes as text.

use std::ops::Range;

use crate::diag::Diagnostic;
use crate::path::SourcePath;
use crate::source::Span;

/// Where the lines of a text begin, by LF, CRLF or a lone CR: found once, asked often.
#[derive(Clone, Debug)]
pub struct Lines {
    starts: Vec<usize>,
}

impl Lines {
    /// Finds the lines.
    pub fn new(text: &str) -> Lines {
        let bytes = text.as_bytes();
        let mut starts = vec![0];
        for (at, &byte) in bytes.iter().enumerate() {
            let ends =
                byte == b'\n' || byte == b'\r' && bytes.get(at + 1) != Some(&b'\n');
            if ends {
                starts.push(at + 1);
            }
        }
        Lines { starts }
    }

    /// The number of the line that holds a byte, from 0.
    pub(crate) fn number(&self, at: usize) -> usize {
        self.starts.partition_point(|&start| start <= at) - 1
    }

    /// A line without its ending; `text` is the one that the lines were found in.
    pub(crate) fn range(&self, text: &str, number: usize) -> Range<usize> {
        let start = self.starts[number].min(text.len());
        let end = self.starts.get(number + 1).copied().unwrap_or(text.len());
        start
            ..start
                + text[start..end.min(text.len())].trim_end_matches(['\n', '\r']).len()
    }

    /// Line and column of a byte offset, both from 1, columns in characters.
    pub fn line_column(&self, text: &str, at: usize) -> (usize, usize) {
        let at = text.floor_char_boundary(at);
        let number = self.number(at);
        let line = &text[self.starts[number]..at];
        (number + 1, line.trim_start_matches('\u{feff}').chars().count() + 1)
    }
}

/// Takes the bytes of a file for text.
///
/// # Errors
/// Where they stop being UTF-8.
pub fn read_utf8(path: &SourcePath, bytes: Vec<u8>) -> Result<String, Box<Diagnostic>> {
    let error = match String::from_utf8(bytes) {
        Ok(text) => return Ok(text),
        Err(error) => error,
    };
    let at = error.utf8_error().valid_up_to();
    let wide = error.as_bytes().starts_with(&[0xff, 0xfe])
        || error.as_bytes().starts_with(&[0xfe, 0xff]);
    let message = if wide {
        "this file is UTF-16 text, not UTF-8"
    } else {
        "this file is not UTF-8 text"
    };
    Err(Box::new(
        Diagnostic::error("file/utf8", message)
            .at(path, Span::new(at..at + 1))
            .label("this character was saved in another encoding")
            .help("save the file as UTF-8 in your editor"),
    ))
}
