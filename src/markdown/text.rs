//! Running text: the language's quotes, dashes and spaces, bare addresses, and the calls of
//! shortcodes inside it.

use std::ops::Range;

use crate::markdown::shortcode::FILLER;
use crate::markdown::walk::{Walk, Writer};
use crate::markdown::{Mistake, Options, Typography, autolink};

/// Which bytes of text mean something.
pub(crate) struct Classes([bool; 256]);

impl Classes {
    pub(crate) fn new(typography: &Typography, options: &Options) -> Self {
        let mut classes = [false; 256];
        let mut set = |bytes: &[u8]| {
            for &byte in bytes {
                classes[usize::from(byte)] = true;
            }
        };
        set(&[b'.', b':', b'@', b'{', b'[', FILLER]);
        if options.typography {
            set(b"\"'-");
            if typography.before.is_some() {
                set(b";!?");
            }
            if typography.inside_guillemets.is_some() {
                set(&[GUILLEMET]);
            }
        }
        Self(classes)
    }

    /// The first byte at or behind `at` that means something. Whole chunks of letters and
    /// spaces are passed over without a branch, so that the compiler can use vector
    /// instructions.
    fn next(&self, bytes: &[u8], mut at: usize) -> Option<usize> {
        while let Some(chunk) = bytes[at..].first_chunk::<16>() {
            if chunk.iter().fold(false, |hit, &byte| hit | may_mean(byte))
                && let Some(found) = self.position(chunk)
            {
                return Some(at + found);
            }
            at += chunk.len();
        }
        self.position(&bytes[at..]).map(|found| at + found)
    }

    fn position(&self, bytes: &[u8]) -> Option<usize> {
        bytes.iter().position(|&byte| self.0[usize::from(byte)])
    }
}

/// Every byte of [`Classes::new`], and few others that are frequent in text.
const fn may_mean(byte: u8) -> bool {
    (byte.wrapping_sub(b'!') <= b'@' - b'!')
        | (byte == b'[')
        | (byte == b'{')
        | (byte == FILLER)
        | (byte == GUILLEMET)
}

/// The first byte of « and », in UTF-8.
const GUILLEMET: u8 = 0xc2;

/// The quotes that are open in a block.
#[derive(Debug, Default)]
pub(crate) struct Quotes {
    double: bool,
    single: bool,
    /// Just behind an opening mark.
    opened: Option<usize>,
}

/// What takes the place of a range of text.
struct Piece {
    range: Range<usize>,
    with: With,
}

enum With {
    Text(&'static str),
    /// A space and the text of the range.
    Before(char, Range<usize>),
    /// A space and a closing mark.
    Closing(char, &'static str),
    /// An opening mark and a space.
    After(&'static str, char),
    /// The range as it is.
    Keep,
    Link(&'static str),
    Call(usize),
}

impl<'a, W: Writer> Walk<'a, W> {
    /// Writes a slice of the source that is text.
    pub(crate) fn text_run(&mut self, run: Range<usize>) {
        let text = self.source.masked;
        let bytes = text.as_bytes();
        let mut from = run.start;
        let mut at = run.start;
        while let Some(found) = self.classes.next(&bytes[..run.end], at) {
            at = found;
            let Some(piece) = self.piece(from, at, run.end) else {
                at += 1;
                continue;
            };
            self.emit(&text[from..piece.range.start]);
            from = piece.range.end;
            at = from;
            self.write_piece(piece);
        }
        self.emit(&text[from..run.end]);
    }

    fn write_piece(&mut self, piece: Piece) {
        match piece.with {
            With::Text(text) => self.emit(text),
            With::Before(space, rest) => {
                self.emit_char(space);
                let text = self.source.masked;
                self.emit(&text[rest]);
            }
            With::Closing(space, mark) => {
                self.emit_char(space);
                self.emit(mark);
            }
            With::Keep => {
                let text = self.source.masked;
                self.emit(&text[piece.range]);
            }
            With::After(mark, space) => {
                self.emit(mark);
                self.emit_char(space);
            }
            With::Link(prefix) => self.autolink(piece.range, prefix),
            With::Call(index) => self.call(index, false),
        }
    }

    fn emit_char(&mut self, c: char) {
        self.emit(c.encode_utf8(&mut [0; 4]));
    }

    /// What the special byte at `at` becomes; nothing before `from` can be touched.
    fn piece(&mut self, from: usize, at: usize, end: usize) -> Option<Piece> {
        let typography = self.settings.options.typography && !self.in_address;
        let byte = self.source.masked.as_bytes()[at];
        match byte {
            FILLER => return self.call_at(at),
            b'{' => self.unclosed_call(at, end),
            b'[' => self.missing_note(at, end),
            b'.' | b':' | b'@' if !self.in_link => {
                if let Some(found) = autolink::find(self.source.masked, from, at, end) {
                    return Some(Piece {
                        range: found.range,
                        with: With::Link(found.prefix),
                    });
                }
            }
            _ => {}
        }
        if !typography || self.is_escaped(at) {
            return None;
        }
        match byte {
            b'"' => self.double_quote(from, at, end),
            b'\'' => self.single_quote(from, at, end),
            b'-' => dashes(self.source.masked.as_bytes(), at, end),
            b'.' if self.source.masked[at..end].starts_with("...") => {
                Some(Piece { range: at..at + 3, with: With::Text("…") })
            }
            b':' => self.space_before(self.settings.typography.before_colon, from, at),
            b';' | b'!' | b'?' => {
                self.space_before(self.settings.typography.before, from, at)
            }
            GUILLEMET => self.guillemet(from, at, end),
            _ => None,
        }
    }

    fn call_at(&self, at: usize) -> Option<Piece> {
        let index = self.call_from(at);
        let call = self.source.calls.get(index).filter(|call| call.range.start == at)?;
        Some(Piece { range: call.range.clone(), with: With::Call(index) })
    }

    fn unclosed_call(&mut self, at: usize, end: usize) {
        if self.source.masked[at..end].starts_with("{{<") && !self.is_escaped(at) {
            self.mistake(Mistake {
                code: "markdown/shortcode-unclosed",
                span: at..at + 3,
                message: "this shortcode does not end".to_owned(),
                label: "opened here".to_owned(),
                help: Some("end it with `/>}}` in the same paragraph".to_owned()),
            });
        }
    }

    /// A defined note never gets here: the parser makes it a reference.
    fn missing_note(&mut self, at: usize, end: usize) {
        let text = &self.source.masked[at..end];
        if !text.starts_with("[^") || self.is_escaped(at) {
            return;
        }
        let label =
            text[2..].find([']', '[', ' ', '\t']).map(|length| &text[2..2 + length]);
        if let Some(label) = label.filter(|label| !label.is_empty())
            && text[2 + label.len()..].starts_with(']')
        {
            self.mistake(Mistake {
                code: "markdown/footnote-missing",
                span: at..at + label.len() + 3,
                message: format!("there is no footnote `{label}`"),
                label: "refers to nothing".to_owned(),
                help: Some(format!("write it on a line of its own: `[^{label}]: …`")),
            });
        }
    }

    /// The parser takes away the backslash, so only the source knows of it.
    fn is_escaped(&self, at: usize) -> bool {
        let before = self.source.masked.as_bytes()[..at].iter().rev();
        before.take_while(|&&byte| byte == b'\\').take(16).count() % 2 == 1
    }

    fn double_quote(&mut self, from: usize, at: usize, end: usize) -> Option<Piece> {
        let (before, after) = self.around(at);
        let (can_open, can_close) = self.flanks(at, before, after);
        let open = match (can_open, can_close) {
            (true, true) | (false, false) => {
                if !self.quotes.double
                    && before.is_alphanumeric()
                    && after.is_alphanumeric()
                {
                    // Gershayim in Hebrew abbreviations; elsewhere nobody knows.
                    let hebrew = ('\u{5d0}'..='\u{5ea}').contains(&before);
                    return hebrew
                        .then_some(Piece { range: at..at + 1, with: With::Text("״") });
                }
                !self.quotes.double
            }
            (open, _) => open,
        };
        if !open && !self.quotes.double && before.is_numeric() {
            return Some(Piece { range: at..at + 1, with: With::Text("″") });
        }
        self.quotes.double = open;
        Some(self.mark(usize::from(!open), from, at, end))
    }

    fn single_quote(&mut self, from: usize, at: usize, end: usize) -> Option<Piece> {
        let (before, after) = self.around(at);
        let apostrophe = Some(Piece { range: at..at + 1, with: With::Text("’") });
        if before.is_alphanumeric() && after.is_alphanumeric() {
            return apostrophe;
        }
        let (can_open, can_close) = self.flanks(at, before, after);
        if can_open && !(can_close && self.quotes.single) {
            // 'n', '90s and the like open nothing.
            if self.quotes.single || !self.closes_later(at) {
                return apostrophe;
            }
            self.quotes.single = true;
            return Some(self.mark(2, from, at, end));
        }
        if can_close && self.quotes.single {
            self.quotes.single = false;
            return Some(self.mark(3, from, at, end));
        }
        if before.is_numeric() {
            return Some(Piece { range: at..at + 1, with: With::Text("′") });
        }
        apostrophe
    }

    /// Whether a single quote further down can close one at `at`. The look is short: a
    /// quotation inside a quotation is.
    fn closes_later(&self, at: usize) -> bool {
        let bytes = self.source.masked.as_bytes();
        let rest = &bytes[at + 1..bytes.len().min(at + 400)];
        let mut before = b' ';
        for (index, &byte) in rest.iter().enumerate() {
            let after = rest.get(index + 1).copied().unwrap_or(b' ');
            if byte == b'\'' && !before.is_ascii_whitespace() && is_boundary(after) {
                return true;
            }
            if byte == b'\n' && before == b'\n' {
                return false;
            }
            before = byte;
        }
        false
    }

    /// A quotation mark of the language, with the space that belongs inside « and ».
    fn mark(&mut self, index: usize, from: usize, at: usize, end: usize) -> Piece {
        let mark = self.settings.typography.quotes[index];
        let bytes = self.source.masked.as_bytes();
        let range = at..at + 1;
        if index.is_multiple_of(2) {
            self.quotes.opened = Some(at + 1);
        }
        match self.settings.typography.inside_guillemets {
            Some(space) if index.is_multiple_of(2) && mark.ends_with('«') => {
                let typed = at + 1 < end && bytes[at + 1] == b' ';
                Piece {
                    range: at..at + 1 + usize::from(typed),
                    with: With::After(mark, space),
                }
            }
            Some(space) if !index.is_multiple_of(2) && mark.starts_with('»') => {
                let typed = at > from && bytes[at - 1] == b' ';
                Piece {
                    range: at - usize::from(typed)..at + 1,
                    with: With::Closing(space, mark),
                }
            }
            _ => Piece { range, with: With::Text(mark) },
        }
    }

    /// The characters on both sides, emphasis marks passed over.
    fn around(&self, at: usize) -> (char, char) {
        let text = self.source.masked;
        let marks = |c: &char| !matches!(c, '*' | '_' | '~');
        let before = text[..at].chars().rev().take(8).find(marks).unwrap_or('\n');
        let after = text[at + 1..].chars().take(8).find(marks).unwrap_or('\n');
        (before, after)
    }

    /// Whether a quote can open, whether it can close.
    fn flanks(&self, at: usize, before: char, after: char) -> (bool, bool) {
        let space_before = before.is_whitespace();
        let space_after = after.is_whitespace();
        let quote_before = matches!(before, '"' | '\'');
        let opening_before = quote_before && self.quotes.opened == Some(at);
        let closing_before = (quote_before && !opening_before)
            || matches!(
                before,
                '.' | ',' | ';' | ':' | '!' | '?' | ')' | ']' | '}' | '%'
            )
            || matches!(before, '»' | '”' | '…');
        let can_open = !space_after
            && (space_before
                || opening_before
                || !(before.is_alphanumeric() || closing_before));
        let can_close =
            !space_before && !opening_before && (space_after || !after.is_alphanumeric());
        (can_open, can_close)
    }

    /// The space that French wants before a mark: put in, or made a no-break one.
    fn space_before(&self, space: Option<char>, from: usize, at: usize) -> Option<Piece> {
        let space = space?;
        let text = self.source.masked;
        // Not in `a?b=1`, `10:30`, `a:b`.
        let after = text[at + 1..].chars().next().unwrap_or('\n');
        let byte = text.as_bytes()[at];
        let free = if byte == b':' {
            after.is_whitespace() || matches!(after, '*' | '_' | '"' | '«' | ')')
        } else {
            !after.is_alphanumeric() && !matches!(after, '/' | '=' | '&')
        };
        if !free {
            return None;
        }
        if at > from && text.as_bytes()[at - 1] == b' ' {
            let start = text[from..at].trim_end_matches(' ').len() + from;
            return Some(Piece {
                range: start..at + 1,
                with: With::Before(space, at..at + 1),
            });
        }
        let before = text[..at].chars().next_back().unwrap_or('\n');
        let attached = before.is_alphanumeric()
            || matches!(
                before,
                ')' | ']' | '}' | '*' | '_' | '~' | '`' | '"' | '\'' | '%'
            )
            || matches!(before, '»' | '”' | '’' | '…' | '€' | '°' | '>')
            || before == char::from(FILLER);
        attached
            .then_some(Piece { range: at..at + 1, with: With::Before(space, at..at + 1) })
    }

    fn guillemet(&self, from: usize, at: usize, end: usize) -> Option<Piece> {
        let space = self.settings.typography.inside_guillemets?;
        let text = self.source.masked;
        let width = '«'.len_utf8();
        if text[at..end].starts_with('«') {
            let rest = &text[at + width..];
            let next = rest.chars().next().unwrap_or('\n');
            let typed = next == ' ' && at + width < end;
            if next.is_whitespace() && !typed {
                return None;
            }
            let range = at..at + width + usize::from(typed);
            return Some(Piece { range, with: With::After("«", space) });
        }
        if text[at..end].starts_with('»') {
            let before = text[..at].chars().next_back().unwrap_or('\n');
            let typed = before == ' ' && at > from;
            if before.is_whitespace() && !typed {
                return None;
            }
            let range = at - usize::from(typed)..at + width;
            return Some(Piece { range, with: With::Before(space, at..at + width) });
        }
        None
    }
}

/// What can follow a closing quote.
fn is_boundary(byte: u8) -> bool {
    byte.is_ascii_whitespace() || byte.is_ascii_punctuation()
}

/// `--` is an en dash, `---` an em dash, longer runs a row of them, as smart punctuation of
/// `CommonMark`'s reference implementation has it.
fn dashes(bytes: &[u8], at: usize, end: usize) -> Option<Piece> {
    const EN: [&str; 3] = ["", "–", "––"];
    let count = bytes[at..end].iter().take_while(|&&byte| byte == b'-').count();
    let range = at..at + count;
    let with = match count {
        0 | 1 => return None,
        2 | 4 => EN[count / 2],
        3 => "—",
        5 => "—–",
        6 => "——",
        // Nobody means a dash any more.
        _ => return Some(Piece { range, with: With::Keep }),
    };
    Some(Piece { range, with: With::Text(with) })
}
