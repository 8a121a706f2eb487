//! One language's messages, built from layers of files; what is wrong in the files is reported with its place.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{
    Attribute, Entry, Identifier, Message, Pattern, Resource, Term,
};
use fluent_syntax::parser::{self, ErrorKind, ParserError};
use fluent_syntax::serializer;

use crate::i18n::bundle::Bundle;
use crate::i18n::rewrite::{Key, Place, Rewriter};
use crate::i18n::{Arg, FormatError, Isolation, WordError};
use crate::lang::{Direction, Locale};

/// Braces and brackets within each other; beyond this the reader of Fluent would run out of stack.
const MAX_NESTING: usize = 40;

/// How many others a message may lead to; Fluent gives up sooner when it writes one.
const MAX_REACHED: usize = 64;

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
    bundle: Bundle,
    /// The same messages with values set apart, for languages that are written from right to left.
    isolating: Option<Bundle>,
    /// The variables of each message and attribute, with those of the messages it refers to.
    variables: BTreeMap<String, Vec<String>>,
}

impl Catalog {
    /// Reads files of which a later one overrides an earlier one, value by value: a site that says `search` anew keeps
    /// the theme's `search.placeholder`.
    ///
    /// All files are read to their ends; what is well-formed is in the catalogue even when the list of mistakes is
    /// not empty. Mistakes: what is not Fluent, a name given twice in one file or to a message and a term, a function
    /// or option that does not exist, a reference to nothing, and messages that refer to themselves.
    #[must_use]
    pub fn load(locale: Arc<Locale>, layers: &[WordFile<'_>]) -> (Self, Vec<WordError>) {
        let mut builder = Builder::default();
        for (number, layer) in layers.iter().enumerate() {
            builder.read(number, layer.text);
        }
        builder.check();
        let mut mistakes = std::mem::take(&mut builder.mistakes);
        mistakes.sort_by_key(|(place, _)| (place.file, place.span.start));
        let errors = mistakes
            .into_iter()
            .map(|(place, message)| WordError {
                file: layers[place.file].path.to_owned(),
                span: place.span,
                message,
            })
            .collect();
        let variables = builder.variables();
        let text = serializer::serialize(&builder.resource());
        let messages = FluentResource::try_new(text).unwrap_or_else(|(read, _)| read);
        let messages = Arc::new(messages);
        let bundle = Bundle::new(&locale, &messages, false);
        let isolating = (locale.direction() == Direction::Rtl)
            .then(|| Bundle::new(&locale, &messages, true));
        (Self { locale, bundle, isolating, variables }, errors)
    }

    /// The language.
    #[must_use]
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// All messages and attributes of messages, in order, without terms.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.variables.keys().map(String::as_str)
    }

    pub(crate) fn has(&self, id: &str) -> bool {
        self.variables.contains_key(id)
    }

    pub(crate) fn format(
        &self,
        id: &str,
        args: &[(&str, Arg<'_>)],
        isolation: Isolation,
    ) -> Result<String, FormatError> {
        let isolating = self.isolating.as_ref();
        let isolating = isolating.filter(|_| isolation == Isolation::RightToLeft);
        isolating.unwrap_or(&self.bundle).format(id, args)
    }

    /// The variables that a message needs, with those of the messages it refers to.
    #[must_use]
    pub fn variables(&self, id: &str) -> Vec<&str> {
        self.variables.get(id).into_iter().flatten().map(String::as_str).collect()
    }
}

/// What a key says.
struct Said<'s> {
    place: Place,
    pattern: Pattern<&'s str>,
    variables: BTreeSet<&'s str>,
    references: Vec<(Place, Key<'s>)>,
}

#[derive(Default)]
struct Builder<'s> {
    said: BTreeMap<Key<'s>, Said<'s>>,
    mistakes: Vec<(Place, String)>,
}

impl<'s> Builder<'s> {
    fn read(&mut self, file: usize, text: &'s str) {
        if let Some(at) = too_deep(text) {
            let place = Place { file, span: at..at + 1 };
            self.mistakes.push((place, "too many braces within braces".to_owned()));
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
                ErrorKind::ExpectedMessageField { entry_id }
                | ErrorKind::ExpectedTermField { entry_id } => {
                    let at = within(text, error.pos.start + start).start;
                    let at = text[at..].find(entry_id.as_str()).map_or(at, |up| at + up);
                    at..(at + entry_id.len()).min(text.len())
                }
                _ => within(text, error.pos.start + start),
            };
            self.mistakes.push((Place { file, span }, explain(&error)));
        }
        let mut seen = BTreeSet::new();
        for entry in resource.body {
            let (term, id, value, attributes) = match entry {
                Entry::Message(Message { id, value, attributes, .. }) => {
                    (false, id.name, value, attributes)
                }
                Entry::Term(Term { id, value, attributes, .. }) => {
                    (true, id.name, Some(value), attributes)
                }
                _ => continue,
            };
            let values = value.into_iter().map(|value| (None, value));
            let attributes = attributes.into_iter().map(|a| (Some(a.id.name), a.value));
            for (attribute, pattern) in values.chain(attributes) {
                let key = Key { term, id, attribute };
                let rewriter = Rewriter::new(file, text, term);
                self.insert(key, pattern, rewriter, seen.insert(key));
            }
        }
    }

    fn insert(
        &mut self,
        key: Key<'s>,
        mut pattern: Pattern<&'s str>,
        mut rewriter: Rewriter<'s>,
        is_first: bool,
    ) {
        rewriter.pattern(&mut pattern);
        let place = rewriter.place(key.attribute.unwrap_or(key.id));
        self.mistakes.append(&mut rewriter.mistakes);
        if is_first {
            let Rewriter { variables, references, .. } = rewriter;
            self.said.insert(key, Said { place, pattern, variables, references });
        } else {
            let why = format!("`{key}` is in this file twice; the first one is used");
            self.mistakes.push((place, why));
        }
    }

    /// References to nothing, keys that can be reached from themselves, and names of both a message and a term, which
    /// `fluent-bundle` keeps in one table.
    fn check(&mut self) {
        for (key, said) in &self.said {
            for (place, to) in &said.references {
                if !self.said.contains_key(to) {
                    let what = if to.term { "term" } else { "message" };
                    let why = format!("there is no {what} `{to}` to refer to");
                    self.mistakes.push((place.clone(), why));
                }
            }
            if self.reached(*key, true).contains(key) {
                let why = format!("`{key}` refers to itself");
                self.mistakes.push((said.place.clone(), why));
            }
            let message = Key { term: false, ..*key };
            let namesake = self.said.range(message..).next();
            if (key.term && key.attribute.is_none())
                && namesake.is_some_and(|(other, _)| !other.term && other.id == key.id)
            {
                let why =
                    format!("`{}` is a message; give the term another name", key.id);
                self.mistakes.push((said.place.clone(), why));
            }
        }
    }

    /// What can be reached from a key, at least one reference away.
    fn reached(&self, from: Key<'s>, through_terms: bool) -> BTreeSet<Key<'s>> {
        let (mut seen, mut open) = (BTreeSet::new(), vec![from]);
        while let Some(said) = open.pop().and_then(|key| self.said.get(&key)) {
            for (_, to) in &said.references {
                if (through_terms || !to.term)
                    && seen.len() < MAX_REACHED
                    && self.said.contains_key(to)
                    && seen.insert(*to)
                {
                    open.push(*to);
                }
            }
        }
        seen
    }

    fn variables(&self) -> BTreeMap<String, Vec<String>> {
        let messages = self.said.iter().filter(|(key, _)| !key.term);
        messages
            .map(|(key, said)| {
                // A term has variables of its own.
                let others = self.reached(*key, false).into_iter();
                let others = others.flat_map(|key| &self.said[&key].variables);
                let all: BTreeSet<&str> =
                    said.variables.iter().chain(others).copied().collect();
                (key.to_string(), all.into_iter().map(str::to_owned).collect())
            })
            .collect()
    }

    /// All layers as one file; keys come in the order of their messages, each value before its attributes.
    fn resource(self) -> Resource<&'s str> {
        let mut body: Vec<Entry<&'s str>> = Vec::new();
        for (key, Said { pattern, .. }) in self.said {
            let id = Identifier { name: key.id };
            let Some(name) = key.attribute else {
                let attributes = Vec::new();
                body.push(if key.term {
                    Entry::Term(Term { id, value: pattern, attributes, comment: None })
                } else {
                    let value = Some(pattern);
                    Entry::Message(Message { id, value, attributes, comment: None })
                });
                continue;
            };
            let attribute = Attribute { id: Identifier { name }, value: pattern };
            match body.last_mut() {
                Some(Entry::Message(message)) if !key.term && message.id == id => {
                    message.attributes.push(attribute);
                }
                Some(Entry::Term(term)) if key.term && term.id == id => {
                    term.attributes.push(attribute);
                }
                _ => {
                    let attributes = vec![attribute];
                    body.push(Entry::Message(Message {
                        id,
                        value: None,
                        attributes,
                        comment: None,
                    }));
                }
            }
        }
        Resource { body }
    }
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
