//! The messages of one language in `fluent-bundle`: the functions that ask `lang` for numbers and plurals, and bounds
//! that no file of words can break.

use std::fmt::{self, Write};
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};

use crate::i18n::rewrite::{NUMBER, PLURAL};
use crate::i18n::{Arg, FormatError};
use crate::lang::{Fraction, Locale};

/// How long a message may become in bytes; the library bounds its pieces (100) and finds references in a circle.
const MAX_BYTES: usize = 1 << 16;
/// Stands round the name of a variable that has no value. A noncharacter, which Unicode keeps for use inside programs:
/// the library reports no missing variable within a term.
const MISSING: char = '\u{fdd0}';

/// Messages ready to be written.
pub(crate) struct Bundle(FluentBundle<Arc<FluentResource>>);

impl fmt::Debug for Bundle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bundle").finish_non_exhaustive()
    }
}

impl Bundle {
    /// `messages` are rewritten ones. `isolating` sets values apart from the text round them.
    pub(crate) fn new(
        locale: &Arc<Locale>,
        messages: &Arc<FluentResource>,
        isolating: bool,
    ) -> Self {
        // No language is named: the library's own plural rules, wrong in lt, lv, ro, mt and ar, are never asked.
        let mut bundle = FluentBundle::new_concurrent(Vec::new());
        bundle.set_use_isolating(isolating);
        let (numbers, plurals) = (Arc::clone(locale), Arc::clone(locale));
        bundle
            .add_function(NUMBER, move |given, options| number(&numbers, given, options))
            .expect("the bundle is empty");
        bundle
            .add_function(PLURAL, move |given, options| plural(&plurals, given, options))
            .expect("nothing else has this name");
        // The catalogue has said which names are used twice.
        let _double = bundle.add_resource(Arc::clone(messages));
        Self(bundle)
    }

    pub(crate) fn format(
        &self,
        id: &str,
        args: &[(&str, Arg<'_>)],
    ) -> Result<String, FormatError> {
        let (name, attribute) =
            id.split_once('.').map_or((id, None), |(name, rest)| (name, Some(rest)));
        let message = self.0.get_message(name);
        let pattern = message.and_then(|message| match attribute {
            None => message.value(),
            Some(attribute) => {
                message.get_attribute(attribute).map(|found| found.value())
            }
        });
        let unknown = || FormatError::UnknownMessage { id: id.to_owned() };
        let pattern = pattern.ok_or_else(unknown)?;
        let args: FluentArgs<'_> = args
            .iter()
            .map(|(name, arg)| match *arg {
                Arg::Text(text) => (*name, FluentValue::from(text)),
                Arg::Number(number) => (*name, FluentValue::from(number)),
            })
            .collect();
        let (mut out, mut errors) = (Bounded(String::new()), Vec::new());
        let written = self.0.write_pattern(&mut out, pattern, Some(&args), &mut errors);
        if let Some(error) = errors.into_iter().next() {
            return Err(explain(id, error));
        }
        written.map_err(|_| FormatError::TooLong { id: id.to_owned() })?;
        match out.0.split(MISSING).nth(1) {
            Some(name) => Err(FormatError::MissingVariable {
                id: id.to_owned(),
                name: name.to_owned(),
            }),
            None => Ok(out.0),
        }
    }
}

/// A text that does not grow without measure.
struct Bounded(String);

impl Write for Bounded {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if self.0.len() + text.len() > MAX_BYTES {
            return Err(fmt::Error);
        }
        self.0.push_str(text);
        Ok(())
    }
}

/// A number as the language writes it, and a text as it is. `given[1]` is the name of the variable.
fn number<'a>(
    locale: &Locale,
    given: &[FluentValue<'a>],
    options: &FluentArgs<'_>,
) -> FluentValue<'a> {
    match given {
        [FluentValue::Number(number), ..] => {
            locale.decimal_with(number.value, fraction(number, options)).into()
        }
        [text @ FluentValue::String(_), ..] => text.clone(),
        [_, FluentValue::String(name)] => format!("{MISSING}{name}{MISSING}").into(),
        _ => FluentValue::None,
    }
}

/// The variant that a number means: one of `given[1..]` if equal, else its plural category. Texts are their own names.
fn plural<'a>(
    locale: &Locale,
    given: &[FluentValue<'a>],
    options: &FluentArgs<'_>,
) -> FluentValue<'a> {
    let Some(FluentValue::Number(number)) = given.first() else {
        return given.first().cloned().unwrap_or(FluentValue::Error);
    };
    let same = |other: &&FluentValue<'a>| matches!(other, FluentValue::Number(other) if (other.value - number.value).abs() == 0.0);
    if let Some(same) = given[1..].iter().find(same) {
        return same.clone();
    }
    let ordinal = matches!(options.get("type"), Some(FluentValue::String(text)) if text == "ordinal");
    let category = if ordinal {
        locale.ordinal(number.value)
    } else {
        locale.plural_with(number.value, fraction(number, options))
    };
    category.as_str().into()
}

/// A literal number keeps the digits that it has: `1.0` its zero.
fn fraction(number: &FluentNumber, options: &FluentArgs<'_>) -> Fraction {
    let own = number.options.minimum_fraction_digits;
    let digits = |name: &str| match options.get(name.to_owned()) {
        Some(FluentValue::Number(digits)) => Some(usize::from(digits)),
        _ => own,
    };
    let min = digits("minimumFractionDigits").unwrap_or(0);
    Fraction { min, max: digits("maximumFractionDigits").unwrap_or(3).max(min) }
}

fn explain(id: &str, error: FluentError) -> FormatError {
    let id = id.to_owned();
    let reference = match error {
        FluentError::ResolverError(ResolverError::Reference(kind)) => match kind {
            ReferenceKind::Variable { id: name } => {
                return FormatError::MissingVariable { id, name };
            }
            ReferenceKind::Message { id, attribute: None }
            | ReferenceKind::Function { id } => id,
            ReferenceKind::Message { id, attribute: Some(attribute) } => {
                format!("{id}.{attribute}")
            }
            ReferenceKind::Term { id, attribute: None } => format!("-{id}"),
            ReferenceKind::Term { id, attribute: Some(attribute) } => {
                format!("-{id}.{attribute}")
            }
        },
        FluentError::ResolverError(ResolverError::NoValue(id)) => id,
        _ => return FormatError::TooLong { id },
    };
    FormatError::MissingReference { id, reference }
}
