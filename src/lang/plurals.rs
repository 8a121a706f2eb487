//! CLDR plural rules: conditions are read once and answered for a written number, never a text.

use crate::lang::data;

/// A plural category of CLDR; a language uses from one to all six.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Plural {
    /// None of something, where grammar has a form for it (Arabic, Latvian, Welsh).
    Zero,
    /// One, and in some languages 21, 31, or 0.
    One,
    /// Two.
    Two,
    /// A few: 2 to 4 in Czech, 2 to 4 and 22 to 24 in Ukrainian.
    Few,
    /// Many: 5 and more in Polish, 1 000 000 in Spanish.
    Many,
    /// Everything else; every language has it.
    Other,
}

impl Plural {
    /// All categories in CLDR's order.
    pub const ALL: [Self; 6] =
        [Self::Zero, Self::One, Self::Two, Self::Few, Self::Many, Self::Other];

    /// The name that CLDR and Fluent use: `one`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Zero => "zero",
            Self::One => "one",
            Self::Two => "two",
            Self::Few => "few",
            Self::Many => "many",
            Self::Other => "other",
        }
    }

    /// The category that CLDR and Fluent call by this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|plural| plural.as_str() == name)
    }
}

/// The operands of UTS 35, part 3, "Plural Operand Meanings"; the exponent is always 0 here.
#[derive(Clone, Copy, Debug, Default)]
struct Operands {
    integer: u64,
    fraction: u64,
    fraction_digits: u64,
    trimmed: u64,
    trimmed_digits: u64,
}

impl Operands {
    /// From digits with at most one full stop. Of long numbers the end is kept, which is all that rules look at.
    fn read(written: &str) -> Self {
        let (integer, fraction) = written.split_once('.').unwrap_or((written, ""));
        let trimmed = fraction.trim_end_matches('0');
        Self {
            integer: last_digits(integer),
            fraction: last_digits(fraction),
            fraction_digits: fraction.len() as u64,
            trimmed: last_digits(trimmed),
            trimmed_digits: trimmed.len() as u64,
        }
    }
}

fn last_digits(digits: &str) -> u64 {
    let value = |text: &str| {
        text.bytes()
            .fold(0, |sum: u64, b| sum * 10 + u64::from(b.saturating_sub(b'0').min(9)))
    };
    match digits.len().checked_sub(18) {
        Some(cut) if cut > 0 => 1_000_000_000_000_000_000 + value(&digits[cut..]),
        _ => value(digits),
    }
}

/// `n % 100 != 11..14`
#[derive(Debug)]
struct Relation {
    operand: u8,
    modulo: u64,
    negated: bool,
    ranges: Vec<(u64, u64)>,
}

impl Relation {
    fn read(text: &str) -> Option<Self> {
        let (left, right, negated) = match text.split_once("!=") {
            Some((left, right)) => (left, right, true),
            None => text.split_once('=').map(|(left, right)| (left, right, false))?,
        };
        let (operand, modulo) = match left.split_once('%') {
            Some((operand, modulo)) => (operand, modulo.trim().parse().ok()?),
            None => (left, 0),
        };
        let range = |text: &str| {
            let (from, to) = text.split_once("..").unwrap_or((text, text));
            Some((from.trim().parse().ok()?, to.trim().parse().ok()?))
        };
        let ranges = right.split(',').map(range).collect::<Option<_>>()?;
        Some(Self {
            operand: *operand.trim().as_bytes().first()?,
            modulo,
            negated,
            ranges,
        })
    }

    fn holds(&self, number: Operands) -> bool {
        let value = match self.operand {
            // `n` has its fraction, and no rule names a number with one.
            b'n' if number.trimmed_digits > 0 => return self.negated,
            b'n' | b'i' => number.integer,
            b'v' => number.fraction_digits,
            b'w' => number.trimmed_digits,
            b'f' => number.fraction,
            b't' => number.trimmed,
            _ => 0,
        };
        let value = if self.modulo == 0 { value } else { value % self.modulo };
        self.ranges.iter().any(|(from, to)| (*from..=*to).contains(&value))
            != self.negated
    }
}

/// The rules of one language, each a list of alternatives of relations that must all hold.
#[derive(Debug)]
pub(crate) struct Rules(Vec<(Plural, Vec<Vec<Relation>>)>);

impl Rules {
    /// `kind` is `cardinal` or `ordinal`; `chain` the tags to look for, nearest first.
    pub(crate) fn load<'a>(chain: impl Iterator<Item = &'a str>, kind: &str) -> Self {
        let all_of = |text: &str| text.split(" and ").map(Relation::read).collect();
        Self(
            data::plural_rules(chain, kind)
                .into_iter()
                .filter_map(|(category, condition)| {
                    let alternatives = condition
                        .split(" or ")
                        .map(all_of)
                        .collect::<Option<Vec<_>>>()?;
                    Some((Plural::from_name(category)?, alternatives))
                })
                .collect(),
        )
    }

    /// `written` are ASCII digits with at most one full stop; `1.0` is not `1`.
    pub(crate) fn category(&self, written: &str) -> Plural {
        self.answer(Operands::read(written))
    }

    pub(crate) fn category_of_integer(&self, integer: u64) -> Plural {
        self.answer(Operands { integer, ..Operands::default() })
    }

    fn answer(&self, number: Operands) -> Plural {
        self.0
            .iter()
            .find(|(_, any_of)| {
                any_of.iter().any(|all| all.iter().all(|r| r.holds(number)))
            })
            .map_or(Plural::Other, |(category, _)| *category)
    }
}
