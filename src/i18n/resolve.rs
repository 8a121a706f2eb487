//! Writes a pattern with the values of its variables, within bounds that no file of words can break.

use crate::i18n::catalog::Catalog;
use crate::i18n::compile::{Key, Node, NumberStyle, Value, Variant};
use crate::i18n::{Arg, FormatError, Isolation};
use crate::lang::Direction;

/// How deep messages may refer to messages.
const MAX_DEPTH: usize = 20;
/// How long a message may become in bytes, and how many pieces it may have.
const MAX_BYTES: usize = 1 << 16;
const MAX_PIECES: usize = 2_000;

/// The values that a pattern may use: those of the caller, or those given to a term.
#[derive(Clone, Copy)]
struct Scope<'a> {
    args: &'a [(&'a str, Arg<'a>)],
    /// Within a term a variable may be missing: its default variant is meant.
    term: bool,
}

/// One message being written.
pub(crate) struct Resolver<'a> {
    catalog: &'a Catalog,
    id: &'a str,
    args: &'a [(&'a str, Arg<'a>)],
    isolate: bool,
    out: String,
    pieces: usize,
}

impl<'a> Resolver<'a> {
    pub(crate) fn new(
        catalog: &'a Catalog,
        id: &'a str,
        args: &'a [(&'a str, Arg<'a>)],
        isolation: Isolation,
    ) -> Self {
        let isolate = isolation == Isolation::RightToLeft
            && catalog.locale().direction() == Direction::Rtl;
        Self { catalog, id, args, isolate, out: String::new(), pieces: 0 }
    }

    pub(crate) fn message(mut self) -> Result<String, FormatError> {
        let pattern = self
            .catalog
            .pattern(self.id)
            .ok_or_else(|| FormatError::UnknownMessage { id: self.id.to_owned() })?;
        let scope = Scope { args: self.args, term: false };
        self.pattern(pattern, scope, 0)?;
        Ok(self.out)
    }

    fn pattern(
        &mut self,
        pattern: &[Node],
        scope: Scope<'_>,
        depth: usize,
    ) -> Result<(), FormatError> {
        if depth > MAX_DEPTH {
            return Err(self.too_long());
        }
        // A value alone needs no marks: there is no text round it.
        let isolate = self.isolate && pattern.len() > 1;
        for node in pattern {
            self.pieces += 1;
            if self.pieces > MAX_PIECES || self.out.len() > MAX_BYTES {
                return Err(self.too_long());
            }
            match node {
                Node::Text(text) => self.out.push_str(text),
                Node::Value(value) => self.value(value, scope, depth, isolate)?,
                Node::Select { value, variants, default } => {
                    let chosen = self.choose(value, variants, scope)?.unwrap_or(*default);
                    if let Some(variant) = variants.get(chosen) {
                        self.pattern(&variant.pattern, scope, depth + 1)?;
                    }
                }
            }
        }
        Ok(())
    }

    fn value(
        &mut self,
        value: &Value,
        scope: Scope<'_>,
        depth: usize,
        isolate: bool,
    ) -> Result<(), FormatError> {
        match value {
            Value::Text(text) => self.out.push_str(text),
            Value::Number(number, style) => self.push_number(*number, *style, false),
            Value::Nested(pattern) => self.pattern(pattern, scope, depth + 1)?,
            Value::Variable(name) | Value::Numbered(name, _) => {
                let style = style_of(value);
                match lookup(scope, name) {
                    Some(Arg::Number(number)) => self.push_number(number, style, isolate),
                    Some(Arg::Text(text)) if isolate => {
                        self.out.push('\u{2068}');
                        self.out.push_str(text);
                        self.out.push('\u{2069}');
                    }
                    Some(Arg::Text(text)) => self.out.push_str(text),
                    None => return Err(self.missing_variable(name)),
                }
            }
            Value::Reference(key, given) => {
                let catalog = self.catalog;
                let pattern = catalog.pattern_or_term(key).ok_or_else(|| {
                    FormatError::MissingReference {
                        id: self.id.to_owned(),
                        reference: key.to_string(),
                    }
                })?;
                if key.starts_with('-') {
                    let args: Vec<(&str, Arg<'_>)> = given
                        .iter()
                        .filter_map(|(name, value)| Some((&**name, literal(value)?)))
                        .collect();
                    self.pattern(pattern, Scope { args: &args, term: true }, depth + 1)?;
                } else {
                    self.pattern(pattern, scope, depth + 1)?;
                }
            }
        }
        Ok(())
    }

    fn push_number(&mut self, number: f64, style: NumberStyle, isolate: bool) {
        let written = self.catalog.locale().decimal_with(number, style.fraction);
        if isolate {
            self.out.push('\u{2068}');
        }
        self.out.push_str(&written);
        if isolate {
            self.out.push('\u{2069}');
        }
    }

    /// The place of the variant that fits; a number's own value goes before its plural category.
    fn choose(
        &self,
        value: &Value,
        variants: &[Variant],
        scope: Scope<'_>,
    ) -> Result<Option<usize>, FormatError> {
        let style = style_of(value);
        let selector = match value {
            Value::Variable(name) | Value::Numbered(name, _) => match lookup(scope, name)
            {
                Some(arg) => arg,
                None if scope.term => return Ok(None),
                None => return Err(self.missing_variable(name)),
            },
            Value::Reference(key, _) => {
                match self.catalog.pattern_or_term(key).map(Vec::as_slice) {
                    Some([Node::Text(text)]) => Arg::Text(text),
                    _ => return Ok(None),
                }
            }
            other => match literal(other) {
                Some(arg) => arg,
                None => return Ok(None),
            },
        };
        let place =
            |fits: &dyn Fn(&Key) -> bool| variants.iter().position(|v| fits(&v.key));
        Ok(match selector {
            Arg::Text(text) => {
                place(&|key| matches!(key, Key::Name(name) if **name == *text))
            }
            Arg::Number(number) => {
                let locale = self.catalog.locale();
                let exact = |key: &Key| matches!(key, Key::Number(n) if n.total_cmp(&(number + 0.0)).is_eq());
                place(&exact).or_else(|| {
                    let category = if style.ordinal {
                        locale.ordinal(number)
                    } else {
                        locale.plural_with(number, style.fraction)
                    };
                    place(&|key| matches!(key, Key::Name(name) if **name == *category.as_str()))
                })
            }
        })
    }

    fn missing_variable(&self, name: &str) -> FormatError {
        FormatError::MissingVariable { id: self.id.to_owned(), name: name.to_owned() }
    }

    fn too_long(&self) -> FormatError {
        FormatError::TooLong { id: self.id.to_owned() }
    }
}

fn lookup<'a>(scope: Scope<'a>, name: &str) -> Option<Arg<'a>> {
    scope.args.iter().find(|(known, _)| *known == name).map(|(_, arg)| *arg)
}

fn literal(value: &Value) -> Option<Arg<'_>> {
    match value {
        Value::Text(text) => Some(Arg::Text(text)),
        Value::Number(number, _) => Some(Arg::Number(*number)),
        _ => None,
    }
}

fn style_of(value: &Value) -> NumberStyle {
    match value {
        Value::Numbered(_, style) | Value::Number(_, style) => *style,
        _ => NumberStyle::default(),
    }
}
