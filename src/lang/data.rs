//! The embedded tables of CLDR 48 (licence Unicode-3.0; made by `tools/locale-data.py`) and finding a row in them,
//! never what is done with it.

use std::collections::BTreeMap;
use std::sync::LazyLock;

type Table = LazyLock<BTreeMap<&'static str, &'static str>>;

static PARENTS: Table = LazyLock::new(|| rows(include_str!("data/parents.tsv")));
static AUTONYMS: Table = LazyLock::new(|| rows(include_str!("data/autonyms.tsv")));
static LANGUAGES: Table = LazyLock::new(|| rows(include_str!("data/languages.tsv")));
static COUNTRIES: Table = LazyLock::new(|| rows(include_str!("data/countries.tsv")));
static FORMATS: Table = LazyLock::new(|| blocks(include_str!("data/formats.tsv")));
static PLURALS: &str = include_str!("data/plurals.tsv");

/// First column to the rest of the line.
fn rows(text: &'static str) -> BTreeMap<&'static str, &'static str> {
    text.lines().filter_map(|line| line.split_once('\t')).collect()
}

/// First column to all the neighbouring lines that begin with it.
fn blocks(text: &'static str) -> BTreeMap<&'static str, &'static str> {
    let mut found = BTreeMap::new();
    let (mut start, mut at, mut current) = (0, 0, "");
    for line in text.split_inclusive('\n') {
        let tag = line.split('\t').next().unwrap_or_default();
        if tag != current {
            found.insert(current, &text[start..at]);
            (start, current) = (at, tag);
        }
        at += line.len();
    }
    found.insert(current, &text[start..]);
    found
}

/// What CLDR's `parentLocales` says, for tags whose parent is not simply the tag without its last part.
pub(crate) fn cldr_parent(tag: &str) -> Option<&'static str> {
    PARENTS.get(tag).copied()
}

/// The language's own name for itself.
pub(crate) fn autonym(tag: &str) -> Option<&'static str> {
    AUTONYMS.get(tag).copied()
}

/// The names of a table in one language, by code.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Names {
    header: &'static str,
    row: &'static str,
}

impl Names {
    /// The names of languages, said in the language `tag`.
    pub(crate) fn languages(tag: &str) -> Option<Self> {
        Self::find(&LANGUAGES, tag)
    }

    /// The names of countries, said in the language `tag`.
    pub(crate) fn countries(tag: &str) -> Option<Self> {
        Self::find(&COUNTRIES, tag)
    }

    fn find(table: &'static Table, tag: &str) -> Option<Self> {
        Some(Self { header: table.get("tag")?, row: table.get(tag)? })
    }

    /// All codes and names, in the order of the codes.
    pub(crate) fn iter(self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.header
            .split('\t')
            .zip(self.row.split('\t'))
            .filter(|(_, name)| !name.is_empty())
    }
}

/// The texts and patterns of one language, its parents' under its own.
#[derive(Debug)]
pub(crate) struct Formats(BTreeMap<&'static str, &'static str>);

impl Formats {
    /// `chain` is the tag and its parents, nearest first. What none of them says is said by `und`: dates in the
    /// form of ISO 8601, neutral lists.
    pub(crate) fn load<'a>(chain: impl DoubleEndedIterator<Item = &'a str>) -> Self {
        let mut values = BTreeMap::new();
        for tag in std::iter::once("und").chain(chain.rev()) {
            for line in FORMATS.get(tag).copied().unwrap_or_default().lines() {
                let mut columns = line.splitn(3, '\t').skip(1);
                if let (Some(key), Some(value)) = (columns.next(), columns.next()) {
                    values.insert(key, value);
                }
            }
        }
        Self(values)
    }

    pub(crate) fn get(&self, key: &str) -> &'static str {
        self.0.get(key).copied().unwrap_or_default()
    }

    /// A value of `N` texts with `|` between them.
    pub(crate) fn list<const N: usize>(&self, key: &str) -> [&'static str; N] {
        let mut texts = self.get(key).split('|');
        std::array::from_fn(|_| texts.next().unwrap_or_default())
    }
}

/// The plural rules of the first tag of the chain that has any: category and condition, in CLDR's order.
pub(crate) fn plural_rules<'a>(
    chain: impl Iterator<Item = &'a str>,
    kind: &str,
) -> Vec<(&'static str, &'static str)> {
    for tag in chain {
        let rules: Vec<_> = PLURALS
            .lines()
            .filter_map(|line| {
                let mut columns = line.split('\t');
                let matches = columns.next() == Some(tag) && columns.next() == Some(kind);
                matches.then(|| columns.next().zip(columns.next())).flatten()
            })
            .collect();
        if !rules.is_empty() {
            return rules;
        }
    }
    Vec::new()
}
