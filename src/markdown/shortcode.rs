//! Finds shortcodes in Markdown and masks them by as many bytes that Markdown leaves alone,
//! so that every later offset still points into the editor's own file.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::markdown::{Arg, Mistake};

mod args;

/// What a call inside text is masked with: neither a space nor punctuation to `CommonMark`.
pub(crate) const FILLER: u8 = 0x1a;

/// Longer ones are not calls. It bounds the work on a text of nothing but openings.
const LONGEST: usize = 8192;

/// More nested bodies than anyone writes, few enough for every recursion over them.
const DEEPEST: usize = 8;

/// A call in the source.
#[derive(Debug)]
pub(crate) struct Call {
    /// Bytes of the body, not of the file.
    pub(crate) range: Range<usize>,
    pub(crate) name: String,
    pub(crate) args: Vec<Arg>,
    pub(crate) kind: CallKind,
    /// Told only when the call turns out to stand in text, not in code.
    pub(crate) mistakes: Vec<Mistake>,
}

/// What a call does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum CallKind {
    /// `{{< name />}}`
    Whole,
    /// `{{< name >}}`, with its end further down.
    Open,
    /// `{{< /name >}}`
    Close,
    /// `\{{< … >}}`: shown without the backslash.
    Literal,
    /// Cannot be called; shown as it is.
    Broken,
}

/// The masked source, of the same length, and the calls in the order of their ranges.
#[derive(Debug)]
pub(crate) struct Scan {
    pub(crate) masked: String,
    pub(crate) calls: Vec<Call>,
}

/// None when there is no call at all, as in most texts.
pub(crate) fn scan(body: &str, base: usize) -> Option<Scan> {
    // A search for one byte is several times quicker than one for a word.
    let first = body.find('{')?;
    body[first..].find("{{<")?;
    let mut scanner = Scanner {
        body,
        base,
        at: 0,
        block_end: 0,
        unclosed: BTreeMap::new(),
        calls: vec![],
    };
    scanner.run();
    let mut calls = scanner.calls;
    pair(body, base, &mut calls);
    let mut masked = String::with_capacity(body.len());
    for call in &calls {
        masked.push_str(&body[masked.len()..call.range.start]);
        let fill = call.range.len();
        if matches!(call.kind, CallKind::Open | CallKind::Close) {
            // A processing instruction is the one block of CommonMark that interrupts a
            // paragraph and ends on its own line (HTML block, start condition 3).
            masked.push_str("<?");
            masked.extend(std::iter::repeat_n(char::from(FILLER), fill - 4));
            masked.push_str("?>");
        } else {
            masked.extend(std::iter::repeat_n(char::from(FILLER), fill));
        }
    }
    masked.push_str(&body[masked.len()..]);
    Some(Scan { masked, calls })
}

struct Scanner<'a> {
    body: &'a str,
    base: usize,
    at: usize,
    /// End of the text before the next blank line, computed when `at` has passed it.
    block_end: usize,
    /// By its length: up to where no run of backticks closes a code span. It keeps the search
    /// for what is not there from being repeated.
    unclosed: BTreeMap<usize, usize>,
    calls: Vec<Call>,
}

impl Scanner<'_> {
    fn run(&mut self) {
        let bytes = self.body.as_bytes();
        let mut line_start = true;
        while let Some(&byte) = bytes.get(self.at) {
            if line_start && self.skip_fence() {
                continue;
            }
            line_start = matches!(byte, b'\n' | b'\r');
            match byte {
                b'`' => self.skip_code_span(),
                b'\\' if self.body[self.at + 1..].starts_with("{{<") => self.literal(),
                b'\\' => {
                    self.at += 1 + usize::from(
                        bytes.get(self.at + 1).is_some_and(u8::is_ascii_punctuation),
                    );
                }
                b'{' if self.body[self.at..].starts_with("{{<") => self.call(),
                _ => self.at += 1,
            }
        }
    }

    /// At the start of a line: behind the markers of containers, is there a fence?
    fn skip_fence(&mut self) -> bool {
        let bytes = self.body.as_bytes();
        let markers =
            bytes[self.at..].iter().take(64).take_while(|&&b| is_marker(b)).count();
        let start = self.at + markers;
        let Some(&fence @ (b'`' | b'~')) = bytes.get(start) else { return false };
        let length = run_length(bytes, start);
        if length < 3 {
            return false;
        }
        let mut line = line_end(bytes, start);
        if fence == b'`' && bytes[start + length..line].contains(&b'`') {
            return false;
        }
        while line < bytes.len() {
            let from = line;
            line = line_end(bytes, from);
            let text =
                self.body[from..line].trim_start_matches([' ', '\t', '>']).trim_end();
            if text.len() >= length && text.bytes().all(|b| b == fence) {
                break;
            }
        }
        self.at = line;
        true
    }

    fn skip_code_span(&mut self) {
        let bytes = self.body.as_bytes();
        let length = run_length(bytes, self.at);
        let end = self.block_end();
        let mut at = self.at + length;
        self.at = at;
        if self.unclosed.get(&length).is_some_and(|&known| end <= known) {
            return;
        }
        while at < end {
            if bytes[at] != b'`' {
                at += 1;
                continue;
            }
            let closing = run_length(bytes, at);
            at += closing;
            if closing == length {
                self.at = at;
                return;
            }
        }
        self.unclosed.insert(length, end);
    }

    /// A call cannot go on behind a blank line.
    fn block_end(&mut self) -> usize {
        if self.block_end <= self.at {
            let bytes = self.body.as_bytes();
            let mut line = line_end(bytes, self.at);
            while line < bytes.len() {
                let next = line_end(bytes, line);
                if self.body[line..next]
                    .bytes()
                    .all(|b| b.is_ascii_whitespace() || b == b'>')
                {
                    break;
                }
                line = next;
            }
            self.block_end = line;
        }
        self.block_end
    }

    /// The part of the body in which the call at `start` has to end.
    fn window(&mut self, start: usize) -> usize {
        let mut end = self.block_end().min(start + LONGEST);
        while !self.body.is_char_boundary(end) {
            end -= 1;
        }
        end
    }

    fn literal(&mut self) {
        let start = self.at;
        self.at += 1;
        let end = self.window(start);
        let Some(found) = self.body[start..end].find(">}}") else { return };
        self.at = start + found + 3;
        self.push(start, CallKind::Literal, String::new(), vec![], vec![]);
    }

    fn call(&mut self) {
        let start = self.at;
        let window = self.window(start);
        let mut parser = args::Parser::new(&self.body[..window], start + 3, self.base);
        match parser.call() {
            Ok((kind, name)) => {
                self.at = parser.at;
                self.push(start, kind, name, parser.args, parser.mistakes);
            }
            Err(mistake) => {
                self.at = start + 3;
                let rest = &self.body[self.at..window];
                let next = rest.find("{{<").unwrap_or(rest.len());
                // Without an end it stays unmasked, and the walk tells of it.
                let Some(end) = rest[..next].find(">}}") else { return };
                self.at += end + 3;
                self.push(start, CallKind::Broken, String::new(), vec![], vec![mistake]);
            }
        }
    }

    fn push(
        &mut self,
        start: usize,
        kind: CallKind,
        name: String,
        args: Vec<Arg>,
        mistakes: Vec<Mistake>,
    ) {
        self.calls.push(Call { range: start..self.at, name, args, kind, mistakes });
    }
}

/// What can stand before a block on its line: quotes, list markers, spaces.
fn is_marker(byte: u8) -> bool {
    matches!(
        byte,
        b' ' | b'\t' | b'>' | b'-' | b'*' | b'+' | b'.' | b')' | b':' | b'0'..=b'9'
    )
}

fn run_length(bytes: &[u8], at: usize) -> usize {
    bytes[at..].iter().take_while(|&&b| b == bytes[at]).count()
}

/// The start of the next line.
fn line_end(bytes: &[u8], at: usize) -> usize {
    let Some(found) = bytes[at..].iter().position(|&b| matches!(b, b'\n' | b'\r')) else {
        return bytes.len();
    };
    let end = at + found;
    end + if bytes[end..].starts_with(b"\r\n") { 2 } else { 1 }
}

/// Finds the closing call of each opening one. What has no partner is broken.
fn pair(body: &str, base: usize, calls: &mut [Call]) {
    let mut open: Vec<usize> = vec![];
    for index in 0..calls.len() {
        match calls[index].kind {
            CallKind::Open if alone(body, &calls[index].range) => open.push(index),
            CallKind::Open => break_call(&mut calls[index], base, Reason::Unclosed),
            CallKind::Close => {
                let partner =
                    open.iter().rposition(|&open| calls[open].name == calls[index].name);
                match partner {
                    Some(partner) if alone(body, &calls[index].range) => {
                        for unclosed in open.drain(partner + 1..) {
                            break_call(&mut calls[unclosed], base, Reason::Unclosed);
                        }
                        if let Some(opening) = open.pop()
                            && partner >= DEEPEST
                        {
                            break_call(&mut calls[opening], base, Reason::Deep);
                            calls[index].kind = CallKind::Broken;
                        }
                    }
                    Some(_) => break_call(&mut calls[index], base, Reason::NotAlone),
                    None => break_call(&mut calls[index], base, Reason::Unopened),
                }
            }
            CallKind::Whole | CallKind::Literal | CallKind::Broken => {}
        }
    }
    for unclosed in open {
        break_call(&mut calls[unclosed], base, Reason::Unclosed);
    }
}

enum Reason {
    Unclosed,
    Unopened,
    NotAlone,
    Deep,
}

fn break_call(call: &mut Call, base: usize, reason: Reason) {
    call.kind = CallKind::Broken;
    let name = &call.name;
    let (code, message, label, help) = match reason {
        Reason::Unclosed => (
            "markdown/shortcode-unclosed",
            format!("the shortcode `{name}` is not closed"),
            "opened here",
            Some(format!(
                "end it with `/>}}}}`, or write `{{{{< /{name} >}}}}` on a line of its own further down"
            )),
        ),
        Reason::Unopened => (
            "markdown/shortcode-unopened",
            format!("no shortcode `{name}` is open here"),
            "closes nothing",
            Some(format!("write `{{{{< {name} >}}}}` on a line of its own before it")),
        ),
        Reason::NotAlone => (
            "markdown/shortcode-line",
            format!("the end of the shortcode `{name}` shares its line with text"),
            "needs a line of its own",
            None,
        ),
        Reason::Deep => (
            "markdown/shortcode-depth",
            format!("the shortcode `{name}` stands inside too many others"),
            "nested too deeply",
            Some(format!("at most {DEEPEST} shortcodes can be nested")),
        ),
    };
    call.mistakes.push(Mistake {
        code,
        span: call.range.start + base..call.range.end + base,
        message,
        label: label.to_owned(),
        help,
    });
}

/// Whether nothing but markers of containers shares the line.
fn alone(body: &str, range: &Range<usize>) -> bool {
    let bytes = body.as_bytes();
    let before =
        bytes[..range.start].iter().rev().take_while(|&&b| b != b'\n' && b != b'\r');
    let mut before = before.take(256);
    let after = line_end(bytes, range.end);
    before.all(|&b| is_marker(b))
        && bytes[range.end..after].iter().all(|&b| b.is_ascii_whitespace())
}
