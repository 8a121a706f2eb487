//! One language's messages, built from layers of files; what is wrong in the files is reported with its place.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use fluent_syntax::ast::{Entry, Message, Term};
use fluent_syntax::parser::{self, ErrorKind, ParserError};

use crate::i18n::WordError;
use crate::i18n::compile::{Compiler, Pattern, uses};
use crate::lang::Locale;

/// Braces and brackets within each other; beyond this the reader of Fluent would run out of stack.
const MAX_NESTING: usize = 40;

/// A file of words: `i18n/el.ftl`.
#[derive(Clone, Copy, Debug)]
pub struct WordFile<'a> {
    /// Its path, for messages.
    pub path: &'a str,
    /// Its text.
    pub text: &'a str,
}

/// The messages of one language.
#[derive(Debug)]
pub struct Catalog {
    locale: Arc<Locale>,
    /// By `id`, `id.attribute`, `-term`, `-term.attribute`.
    patterns: BTreeMap<Box<str>, Pattern>,
}

/// Where a name stands, to underline it.
struct Place {
    file: usize,
    span: Range<usize>,
}

impl Catalog {
    /// Reads files of which a later one overrides an earlier one, value by value: a site that says `search` anew keeps
    /// the theme's `search.placeholder`.
    ///
    /// All files are read to their ends; what is well-formed is in the catalogue even when the list of mistakes is
    /// not empty. Mistakes: what is not Fluent, a name given twice in one file, a function or option that does not
    /// exist, a reference to nothing, and messages that refer to themselves.
    #[must_use]
    pub fn load(locale: Arc<Locale>, layers: &[WordFile<'_>]) -> (Self, Vec<WordError>) {
        let mut builder = Builder::default();
        for (number, layer) in layers.iter().enumerate() {
            builder.read(number, layer.text);
        }
        builder.check_references();
        builder.check_cycles();
        let Builder { patterns, mut mistakes, .. } = builder;
        mistakes.sort_by_key(|(place, _)| (place.file, place.span.start));
        let errors = mistakes
            .into_iter()
            .map(|(place, message)| WordError {
                file: layers[place.file].path.to_owned(),
                span: place.span,
                message,
            })
            .collect();
        (Self { locale, patterns }, errors)
    }

    /// The language.
    #[must_use]
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// All messages and attributes of messages, in order, without terms.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.patterns.keys().map(|key| &**key).filter(|key| !key.starts_with('-'))
    }

    pub(crate) fn pattern(&self, id: &str) -> Option<&Pattern> {
        if id.starts_with('-') { None } else { self.patterns.get(id) }
    }

    pub(crate) fn pattern_or_term(&self, key: &str) -> Option<&Pattern> {
        self.patterns.get(key)
    }

    /// The variables that a message needs, with those of the messages it refers to.
    #[must_use]
    pub fn variables(&self, id: &str) -> Vec<&str> {
        let (mut variables, mut seen) = (Vec::new(), BTreeSet::new());
        let mut open: Vec<&str> =
            self.patterns.get_key_value(id).map(|(key, _)| &**key).into_iter().collect();
        while let Some(key) = open.pop() {
            if let Some(pattern) = self.pattern(key)
                && seen.insert(key)
            {
                uses(pattern, &mut variables, &mut open);
            }
        }
        variables.sort_unstable();
        variables.dedup();
        variables
    }
}

#[derive(Default)]
struct Builder {
    patterns: BTreeMap<Box<str>, Pattern>,
    /// Where each key was said last.
    places: BTreeMap<Box<str>, Place>,
    references: Vec<(Place, String)>,
    mistakes: Vec<(Place, String)>,
}

impl Builder {
    fn read(&mut self, file: usize, text: &str) {
        if let Some(at) = too_deep(text) {
            self.mistakes.push((
                Place { file, span: at..at + 1 },
                "too many braces within braces".to_owned(),
            ));
            return;
        }
        let start = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        let (resource, errors) = match parser::parse_runtime(&text[start..]) {
            Ok(resource) => (resource, Vec::new()),
            Err(recovered) => recovered,
        };
        for error in errors {
            let span = match &error.kind {
                ErrorKind::ForbiddenCallee => word_before(text, error.pos.start + start),
                _ => within(text, error.pos.start + start),
            };
            self.mistakes.push((Place { file, span }, explain(&error)));
        }
        let mut seen = BTreeSet::new();
        let mut compiler = Compiler::default();
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    self.message(file, text, message, &mut compiler, &mut seen);
                }
                Entry::Term(term) => {
                    self.term(file, text, term, &mut compiler, &mut seen);
                }
                _ => {}
            }
        }
        let place = |name: &str| Place { file, span: span_of(text, name) };
        self.mistakes
            .extend(compiler.mistakes.into_iter().map(|(name, why)| (place(name), why)));
        self.references.extend(
            compiler.references.into_iter().map(|(name, key)| (place(name), key)),
        );
    }

    fn message<'s>(
        &mut self,
        file: usize,
        text: &str,
        message: &Message<&'s str>,
        compiler: &mut Compiler<'s>,
        seen: &mut BTreeSet<String>,
    ) {
        let id = message.id.name;
        let values = message.value.iter().map(|value| (id, id.to_owned(), value)).chain(
            message
                .attributes
                .iter()
                .map(|a| (a.id.name, format!("{id}.{}", a.id.name), &a.value)),
        );
        for (name, key, value) in values {
            let place = Place { file, span: span_of(text, name) };
            self.insert(place, key, compiler.pattern(value), seen);
        }
    }

    fn term<'s>(
        &mut self,
        file: usize,
        text: &str,
        term: &Term<&'s str>,
        compiler: &mut Compiler<'s>,
        seen: &mut BTreeSet<String>,
    ) {
        let id = term.id.name;
        let values = std::iter::once((id, format!("-{id}"), &term.value)).chain(
            term.attributes
                .iter()
                .map(|a| (a.id.name, format!("-{id}.{}", a.id.name), &a.value)),
        );
        for (name, key, value) in values {
            let place = Place { file, span: span_of(text, name) };
            self.insert(place, key, compiler.pattern(value), seen);
        }
    }

    fn insert(
        &mut self,
        place: Place,
        key: String,
        pattern: Pattern,
        seen: &mut BTreeSet<String>,
    ) {
        if seen.insert(key.clone()) {
            self.patterns.insert(key.as_str().into(), pattern);
            self.places.insert(key.into(), place);
        } else {
            self.mistakes.push((
                place,
                format!("`{key}` is in this file twice; the first one is used"),
            ));
        }
    }

    fn check_references(&mut self) {
        for (place, key) in std::mem::take(&mut self.references) {
            if !self.patterns.contains_key(key.as_str()) {
                let what = if key.starts_with('-') { "term" } else { "message" };
                self.mistakes
                    .push((place, format!("there is no {what} `{key}` to refer to")));
            }
        }
    }

    /// Reports every key that can be reached from itself.
    fn check_cycles(&mut self) {
        let mut next: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (key, pattern) in &self.patterns {
            let mut references = Vec::new();
            uses(pattern, &mut Vec::new(), &mut references);
            if !references.is_empty() {
                next.insert(key, references);
            }
        }
        let mut found = Vec::new();
        for key in next.keys() {
            let (mut seen, mut open) = (BTreeSet::new(), next[key].clone());
            while let Some(reached) = open.pop() {
                if reached == *key {
                    found.push((*key).to_owned());
                    break;
                }
                if seen.insert(reached) {
                    open.extend(next.get(reached).into_iter().flatten());
                }
            }
        }
        for key in found {
            if let Some(place) = self.places.get(key.as_str()) {
                let place = Place { file: place.file, span: place.span.clone() };
                self.mistakes.push((place, format!("`{key}` refers to itself")));
            }
        }
    }
}

/// Names are slices of the text, so where they stand is known without a search.
fn span_of(text: &str, name: &str) -> Range<usize> {
    let start =
        (name.as_ptr() as usize).saturating_sub(text.as_ptr() as usize).min(text.len());
    start..(start + name.len()).min(text.len())
}

/// The character at a byte, or the last one before the end.
fn within(text: &str, at: usize) -> Range<usize> {
    let start = (0..=at.min(text.len().saturating_sub(1)))
        .rev()
        .find(|&at| text.is_char_boundary(at))
        .unwrap_or_default();
    start..start + text[start..].chars().next().map_or(0, char::len_utf8)
}

/// The name before the last `(` that stands before a byte.
fn word_before(text: &str, at: usize) -> Range<usize> {
    let name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let head = &text[..within(text, at).start];
    let head = &head[..head.rfind('(').unwrap_or(head.len())];
    let end = head.trim_end_matches(|c| !name(c)).len();
    head[..end].trim_end_matches(name).len()..end
}

/// Where nesting goes deeper than Fluent is read. A new entry, at the start of a line, closes everything.
fn too_deep(text: &str) -> Option<usize> {
    let (mut depth, mut line_start) = (0_usize, true);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' | b'(' => depth += 1,
            b'}' | b')' => depth = depth.saturating_sub(1),
            b'a'..=b'z' | b'A'..=b'Z' | b'-' | b'#' if line_start => depth = 0,
            _ => {}
        }
        if depth > MAX_NESTING {
            return Some(at);
        }
        line_start = byte == b'\n';
    }
    None
}

/// The parser's words in an editor's words.
fn explain(error: &ParserError) -> String {
    match &error.kind {
        ErrorKind::ExpectedToken(token) => format!("`{token}` is missing here"),
        ErrorKind::ExpectedCharRange { range } => format!("one of `{range}` is expected here"),
        ErrorKind::ExpectedMessageField { entry_id } => {
            format!("`{entry_id}` has no text; write it after `=`")
        }
        ErrorKind::ExpectedTermField { entry_id } => {
            format!("`-{entry_id}` has no text; write it after `=`")
        }
        ErrorKind::ForbiddenCallee => {
            "the name of a function is in capitals: `NUMBER($n)`".to_owned()
        }
        ErrorKind::MissingDefaultVariant => {
            "one of the variants must be marked with `*`: `*[other]`".to_owned()
        }
        ErrorKind::MissingValue => "text is missing here".to_owned(),
        ErrorKind::MultipleDefaultVariants => {
            "only one of the variants can be marked with `*`".to_owned()
        }
        ErrorKind::UnterminatedStringLiteral => {
            "a closing quotation mark `\"` is missing on this line".to_owned()
        }
        ErrorKind::UnbalancedClosingBrace => {
            "this `}` closes nothing; write `{\"}\"}` for the sign itself".to_owned()
        }
        ErrorKind::ExpectedInlineExpression => {
            "a variable like `$name`, a message or a text in quotation marks is expected after `{`"
                .to_owned()
        }
        other => {
            let text = other.to_string();
            let mut letters = text.chars();
            letters.next().map_or_else(String::new, |first| {
                first.to_lowercase().chain(letters).collect()
            })
        }
    }
}
