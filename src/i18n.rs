//! The words of the interface: Fluent messages in layers (a theme's, then a site's) and a chain of languages. Never
//! dates, names or numbers, which are in `lang`.

mod bundle;
mod catalog;
mod rewrite;

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use indexmap::IndexMap;
use rustc_hash::FxBuildHasher;

pub use crate::i18n::catalog::{Catalog, WordFile};
use crate::lang::LangTag;

/// What is wrong in a file of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordError {
    /// The path of the file, as it was given.
    pub file: String,
    /// The bytes of the file that are wrong; never outside it, and never within a character.
    pub span: Range<usize>,
    /// In lower case and without a full stop.
    pub message: String,
}

/// A value for a variable of a message.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Arg<'a> {
    /// Written as it is, and compared with the names of variants.
    Text(&'a str),
    /// Written as the language writes numbers; selects variants by number or plural category.
    Number(f64),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<f64> for Arg<'_> {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<i64> for Arg<'_> {
    #[expect(clippy::cast_precision_loss, reason = "counts of things are far below 2^53")]
    fn from(number: i64) -> Self {
        Self::Number(number as f64)
    }
}

impl From<i32> for Arg<'_> {
    fn from(number: i32) -> Self {
        Self::Number(f64::from(number))
    }
}

impl From<u32> for Arg<'_> {
    fn from(number: u32) -> Self {
        Self::Number(f64::from(number))
    }
}

impl From<usize> for Arg<'_> {
    #[expect(clippy::cast_precision_loss, reason = "counts of things are far below 2^53")]
    fn from(number: usize) -> Self {
        Self::Number(number as f64)
    }
}

/// Whether values are set apart from the text round them by U+2068 and U+2069.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Isolation {
    /// Never: attributes, addresses, plain data.
    Off,
    /// In languages written from right to left: text that readers see.
    RightToLeft,
}

/// Why a message could not be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FormatError {
    /// No language of the chain has the message.
    UnknownMessage {
        /// The message that was asked for.
        id: String,
    },
    /// The message needs a variable that was not given.
    MissingVariable {
        /// The message that was asked for.
        id: String,
        /// The variable, without `$`.
        name: String,
    },
    /// The message refers to a message or term that is not there.
    MissingReference {
        /// The message that was asked for.
        id: String,
        /// The message or term (`-name`) that it refers to.
        reference: String,
    },
    /// The message refers to itself, or grows without measure.
    TooLong {
        /// The message that was asked for.
        id: String,
    },
}

impl fmt::Display for FormatError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownMessage { id } => write!(f, "there is no message `{id}`"),
            Self::MissingVariable { id, name } => {
                write!(f, "the message `{id}` needs a value for `${name}`")
            }
            Self::MissingReference { id, reference } => {
                write!(
                    f,
                    "the message `{id}` refers to `{reference}`, which is not there"
                )
            }
            Self::TooLong { id } => {
                write!(f, "the message `{id}` refers to itself or becomes too long")
            }
        }
    }
}

impl std::error::Error for FormatError {}

/// The words for the readers of one language: its catalogue, then those of the languages it falls back to.
///
/// Shared between threads; nothing is loaded or changed after it is made.
#[derive(Debug)]
pub struct Words {
    chain: Vec<Arc<Catalog>>,
    /// Every message of any language of the chain, by id.
    entries: IndexMap<Box<str>, Entry, FxBuildHasher>,
}

#[derive(Debug)]
struct Entry {
    /// Place of the answering language in the chain.
    language: usize,
    /// The finished text, of messages without variables.
    plain: Option<Box<str>>,
}

impl Words {
    /// `chain` begins with the reader's own language. A message is answered by the first that has it.
    #[must_use]
    pub fn new(chain: Vec<Arc<Catalog>>) -> Self {
        let mut entries: IndexMap<Box<str>, Entry, FxBuildHasher> = IndexMap::default();
        for (language, catalog) in chain.iter().enumerate() {
            for id in catalog.ids() {
                if chain[..language].iter().all(|nearer| !nearer.has(id)) {
                    let text = catalog.format(id, &[], Isolation::Off);
                    let plain = text.ok().map(String::into_boxed_str);
                    entries.insert(id.into(), Entry { language, plain });
                }
            }
        }
        entries.sort_unstable_keys();
        Self { chain, entries }
    }

    /// The text of a message without variables, or of an attribute of one (`search.placeholder`). `None` when there
    /// is no such message or it has variables.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&str> {
        self.entries.get(id)?.plain.as_deref()
    }

    /// The text of a message with the values of its variables.
    ///
    /// # Errors
    ///
    /// When the message, a variable or something it refers to is missing; nothing half-written is ever returned.
    pub fn format(
        &self,
        id: &str,
        args: &[(&str, Arg<'_>)],
        isolation: Isolation,
    ) -> Result<String, FormatError> {
        let entry = self
            .entries
            .get(id)
            .ok_or_else(|| FormatError::UnknownMessage { id: id.to_owned() })?;
        match &entry.plain {
            Some(plain) => Ok(plain.to_string()),
            None => self.chain[entry.language].format(id, args, isolation),
        }
    }

    /// Which language answers for a message: the reader's own, or one it falls back to.
    #[must_use]
    pub fn language_of(&self, id: &str) -> Option<&LangTag> {
        Some(self.chain[self.entries.get(id)?.language].locale().tag())
    }

    /// All messages and attributes, in order.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.entries.keys().map(|id| &**id)
    }

    /// The variables that a message uses, in order; empty when there is no such message.
    #[must_use]
    pub fn variables(&self, id: &str) -> Vec<&str> {
        self.entries
            .get(id)
            .map(|entry| self.chain[entry.language].variables(id))
            .unwrap_or_default()
    }
}

#[cfg(test)]
mod tests;
