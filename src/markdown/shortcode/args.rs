//! Reads one shortcode: its name and its typed arguments.

use std::ops::Range;

use crate::markdown::shortcode::CallKind;
use crate::markdown::{Arg, ArgValue, Mistake};

/// Lists in lists: a call is short, but not short enough to recurse without a bound.
const DEEPEST_LIST: usize = 4;

/// A cursor behind `{{<`.
pub(crate) struct Parser<'a> {
    text: &'a str,
    base: usize,
    pub(crate) at: usize,
    pub(crate) args: Vec<Arg>,
    pub(crate) mistakes: Vec<Mistake>,
}

impl<'a> Parser<'a> {
    /// `text` ends where the call has to end.
    pub(crate) fn new(text: &'a str, at: usize, base: usize) -> Self {
        Self { text, base, at, args: vec![], mistakes: vec![] }
    }

    /// Reads to the end of the call.
    pub(crate) fn call(&mut self) -> Result<(CallKind, String), Mistake> {
        self.space();
        let close = self.eat("/");
        self.space();
        let name = self.name();
        if name.is_empty() {
            return Err(self.wrong("a shortcode needs a name", "expected a name", None));
        }
        loop {
            let spaced = self.space();
            if self.eat("/>}}") {
                return Ok((
                    if close { CallKind::Close } else { CallKind::Whole },
                    name.into(),
                ));
            }
            if self.eat(">}}") {
                return Ok((
                    if close { CallKind::Close } else { CallKind::Open },
                    name.into(),
                ));
            }
            if close || !spaced {
                return Err(self.wrong(
                    "a shortcode is not written like this",
                    "not understood",
                    Some("write `{{< name argument=\"value\" />}}`"),
                ));
            }
            self.arg()?;
        }
    }

    fn arg(&mut self) -> Result<(), Mistake> {
        let start = self.at;
        let name = self.name();
        if name.is_empty()
            || !{
                self.space();
                self.eat("=")
            }
        {
            self.at = start;
            return Err(self.wrong(
                "an argument of a shortcode needs a name and a value",
                "expected `name=value`",
                Some("write `name=\"value\"`"),
            ));
        }
        self.space();
        let value_start = self.at;
        let value = self.value(0)?;
        let span = self.span(value_start..self.at);
        if self.args.iter().any(|arg| arg.name == name) {
            self.mistakes.push(Mistake {
                code: "markdown/shortcode-argument-twice",
                span: self.span(start..start + name.len()),
                message: format!("the argument `{name}` stands here twice"),
                label: "the first value counts".to_owned(),
                help: Some("remove one of them".to_owned()),
            });
        } else {
            let name_span = self.span(start..start + name.len());
            self.args.push(Arg { name: name.to_owned(), value, span, name_span });
        }
        Ok(())
    }

    fn value(&mut self, depth: usize) -> Result<ArgValue, Mistake> {
        match self.text.as_bytes().get(self.at) {
            Some(&quote @ (b'"' | b'\'')) => self.string(quote).map(ArgValue::String),
            Some(b'[') if depth < DEEPEST_LIST => self.list(depth),
            _ => self.word(),
        }
    }

    fn string(&mut self, quote: u8) -> Result<String, Mistake> {
        let start = self.at;
        self.at += 1;
        let mut value = String::new();
        let mut from = self.at;
        let bytes = self.text.as_bytes();
        while let Some(&byte) = bytes.get(self.at) {
            if byte == quote {
                value.push_str(&self.text[from..self.at]);
                self.at += 1;
                return Ok(value);
            }
            if byte == b'\\'
                && matches!(bytes.get(self.at + 1), Some(b'"' | b'\'' | b'\\'))
            {
                value.push_str(&self.text[from..self.at]);
                self.at += 1;
                from = self.at;
            }
            self.at += 1;
        }
        self.at = start;
        Err(self.wrong("this text has no closing quote", "opened here", None))
    }

    fn list(&mut self, depth: usize) -> Result<ArgValue, Mistake> {
        self.at += 1;
        let mut values = vec![];
        loop {
            self.space();
            if self.eat("]") {
                return Ok(ArgValue::List(values));
            }
            values.push(self.value(depth + 1)?);
            self.space();
            if !self.eat(",") && !self.text[self.at..].starts_with(']') {
                return Err(self.wrong(
                    "the values of a list have commas between them",
                    "expected `,` or `]`",
                    None,
                ));
            }
        }
    }

    fn word(&mut self) -> Result<ArgValue, Mistake> {
        let rest = &self.text[self.at..];
        let end = rest
            .find(|c: char| c.is_whitespace() || matches!(c, ',' | ']' | '/' | '>'))
            .unwrap_or(rest.len());
        let word = &rest[..end];
        let value = match word {
            "true" => Some(ArgValue::Bool(true)),
            "false" => Some(ArgValue::Bool(false)),
            // `f64::from_str` also knows `inf`, `nan` and exponents, which nobody means.
            _ if word.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'-' | b'.')) => {
                word.parse().ok().map(ArgValue::Number)
            }
            _ => None,
        };
        if let Some(value) = value {
            self.at += end;
            return Ok(value);
        }
        let help = if word.starts_with(['“', '”', '„', '«', '‘', '’']) {
            "use straight quotes: `\"text\"`".to_owned()
        } else {
            format!("write text in straight quotes: `\"{word}\"`")
        };
        let mut mistake = self.wrong(
            "the value of an argument is a text in quotes, a number, `true`, `false` or a list",
            "not a value",
            Some(&help),
        );
        mistake.span.end = mistake.span.start + end.max(1);
        Err(self.clamp(mistake))
    }

    fn name(&mut self) -> &'a str {
        let rest = &self.text[self.at..];
        let end = rest
            .find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_')
            .unwrap_or(rest.len());
        let name = &rest[..end];
        if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
            return "";
        }
        self.at += end;
        name
    }

    fn space(&mut self) -> bool {
        let rest = &self.text[self.at..];
        let spaces = rest.len() - rest.trim_start().len();
        self.at += spaces;
        spaces > 0
    }

    fn eat(&mut self, token: &str) -> bool {
        let found = self.text[self.at..].starts_with(token);
        self.at += if found { token.len() } else { 0 };
        found
    }

    fn span(&self, range: Range<usize>) -> Range<usize> {
        range.start + self.base..range.end + self.base
    }

    /// A mistake at the next character.
    fn wrong(&self, message: &str, label: &str, help: Option<&str>) -> Mistake {
        let next = self.text[self.at..].chars().next().map_or(0, char::len_utf8);
        Mistake {
            code: "markdown/shortcode-argument",
            span: self.span(self.at..self.at + next),
            message: message.to_owned(),
            label: label.to_owned(),
            help: help.map(str::to_owned),
        }
    }

    /// Never beyond the text, never inside a character.
    fn clamp(&self, mut mistake: Mistake) -> Mistake {
        let mut end = (mistake.span.end - self.base).min(self.text.len());
        while !self.text.is_char_boundary(end) {
            end += 1;
        }
        mistake.span.end = end + self.base;
        mistake
    }
}
