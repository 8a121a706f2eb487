//! The one place that knows languages: tags, names, direction, dates, numbers, lists, plurals, sorting, slugs. Never
//! the words of an interface, which are in `i18n`.

mod data;
mod dates;
mod lists;
mod locale;
mod numbers;
mod plurals;
mod slug;
mod tag;
mod typography;

pub use crate::lang::dates::DateStyle;
pub use crate::lang::lists::ListKind;
pub use crate::lang::locale::{Direction, Locale, MenuRank};
pub use crate::lang::numbers::Fraction;
pub use crate::lang::plurals::Plural;
pub use crate::lang::tag::{LangTag, LangTagError};
pub use crate::lang::typography::{
    NARROW_NO_BREAK_SPACE, NO_BREAK_SPACE, Spacing, Typography,
};

/// The languages with full tables: the Union's in its own order (Interinstitutional Style Guide, 7.2.1), then others.
pub const SHIPPED: [&str; 38] = [
    "bg", "es", "cs", "da", "de", "et", "el", "en", "fr", "ga", "hr", "it", "lv", "lt",
    "hu", "mt", "nl", "pl", "pt", "ro", "sk", "sl", "fi", "sv", "ar", "he", "uk", "tr",
    "nb", "nn", "is", "sr", "mk", "sq", "bs", "ca", "eu", "gl",
];

#[cfg(test)]
mod tests;
