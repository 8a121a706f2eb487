//! The quotation marks of a language and the spaces that its printers set, never replacing them in a text.

use crate::lang::data::Formats;
use crate::lang::tag::LangTag;

/// No-break space, as wide as a word space.
pub const NO_BREAK_SPACE: char = '\u{a0}';
/// Narrow no-break space.
pub const NARROW_NO_BREAK_SPACE: char = '\u{202f}';

/// Quotation marks and spaces before punctuation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Typography {
    /// Outer opening, outer closing, inner opening, inner closing mark (CLDR delimiters), without spaces.
    pub quotes: [&'static str; 4],
    /// Which no-break spaces stand at punctuation.
    pub spacing: Spacing,
}

/// Which no-break space stands where; `None` for none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spacing {
    /// Before `:`.
    pub colon: Option<char>,
    /// Before `;`, `?` and `!`.
    pub high: Option<char>,
    /// After `«` and before `»`.
    pub guillemets: Option<char>,
}

impl Typography {
    pub(crate) fn load(formats: &Formats, tag: &LangTag) -> Self {
        let quotes = match (tag.language(), tag.region()) {
            // CLDR has marks of the English form; the academies say these first (Ortografía de la lengua española, 2010;
            // Hrvatski pravopis, 2013).
            ("es", None | Some("ES")) => ["«", "»", "“", "”"],
            ("hr", _) => ["„", "”", "‚", "’"],
            // CLDR repeats the outer marks inside, so that a reader could not tell them apart.
            ("fr", Some("CH")) => ["«", "»", "‹", "›"],
            ("fr", _) => ["«", "»", "“", "”"],
            ("nl", _) => ["“", "”", "‘", "’"],
            ("bg" | "lt", _) => ["„", "“", "‚", "‘"],
            _ => formats.list("quotes"),
        };
        Self { quotes, spacing: Spacing::of(tag) }
    }
}

impl Spacing {
    fn of(tag: &LangTag) -> Self {
        let (wide, narrow) = (Some(NO_BREAK_SPACE), Some(NARROW_NO_BREAK_SPACE));
        match (tag.language(), tag.region()) {
            // Guide du typographe (Lausanne): a thin space everywhere, the colon too.
            ("fr", Some("CH")) => {
                Self { colon: narrow, high: narrow, guillemets: narrow }
            }
            // Office québécois de la langue française: none before the high marks.
            ("fr", Some("CA")) => Self { colon: wide, high: None, guillemets: wide },
            // Lexique des règles typographiques en usage à l'Imprimerie nationale.
            ("fr", _) => Self { colon: wide, high: narrow, guillemets: narrow },
            _ => Self::default(),
        }
    }
}
