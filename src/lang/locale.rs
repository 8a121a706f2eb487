//! One language ready for use: everything that depends on a language is asked here, never from a table elsewhere.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use icu_collator::options::CollatorOptions;
use icu_collator::{CollatorBorrowed, CollatorPreferences};
use icu_locale::{LanguageIdentifier, LocaleDirectionality};
use jiff::civil::{Date, Time};

use crate::lang::data::{self, Formats, Names};
use crate::lang::dates::Dates;
use crate::lang::lists::Lists;
use crate::lang::numbers::{Numbers, whole};
use crate::lang::plurals::Rules;
use crate::lang::slug::{self, Letters};
use crate::lang::{DateStyle, Fraction, LangTag, ListKind, Plural, Typography};

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left: Arabic, Hebrew, Persian, Urdu.
    Rtl,
}

impl Direction {
    /// The value of the HTML attribute `dir`: `ltr` or `rtl`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// Order, codes and autonyms of the Interinstitutional Style Guide, 7.2.1. The order is that of the formal titles
/// in their own writing, which is why `es` (castellano) follows `bg`.
const EU_LANGUAGES: [(&str, &str); 24] = [
    ("bg", "български"),
    ("es", "español"),
    ("cs", "čeština"),
    ("da", "dansk"),
    ("de", "Deutsch"),
    ("et", "eesti keel"),
    ("el", "ελληνικά"),
    ("en", "English"),
    ("fr", "français"),
    ("ga", "Gaeilge"),
    ("hr", "hrvatski"),
    ("it", "italiano"),
    ("lv", "latviešu valoda"),
    ("lt", "lietuvių kalba"),
    ("hu", "magyar"),
    ("mt", "Malti"),
    ("nl", "Nederlands"),
    ("pl", "polski"),
    ("pt", "português"),
    ("ro", "română"),
    ("sk", "slovenčina"),
    ("sl", "slovenščina"),
    ("fi", "suomi"),
    ("sv", "svenska"),
];

/// A place in a menu of languages: the Union's languages in the Union's order, then the others by autonym.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MenuRank(usize, String, LangTag);

/// All that is known of one language. Loaded once (well under a millisecond), then only read.
#[derive(Debug)]
pub struct Locale {
    tag: LangTag,
    direction: Direction,
    autonym: String,
    languages: BTreeMap<&'static str, &'static str>,
    countries: BTreeMap<&'static str, &'static str>,
    named: &'static str,
    numbers: Numbers,
    dates: Dates,
    lists: Lists,
    cardinals: Rules,
    ordinals: Rules,
    units: [Vec<(&'static str, &'static str)>; 4],
    collator: CollatorBorrowed<'static>,
    typography: Typography,
    letters: Letters,
}

impl Locale {
    /// Any tag is answered: what a tag's own tables do not say comes from its parents, and at last from neutral
    /// forms (dates as in ISO 8601, names in English).
    ///
    /// The bare tag of a language of the Union means the Union's variety: `en` is European English (CLDR `en-150`:
    /// `3 May 2026`, 24 hours), `pt` is European Portuguese. `en-US` and `pt-BR` are said as such.
    #[must_use]
    pub fn new(tag: &LangTag) -> Self {
        let parents = tag.parents();
        let tags: Vec<&str> =
            std::iter::once(tag).chain(&parents).map(LangTag::as_str).collect();
        let formats = Formats::load(tags.iter().copied());
        let identifier = tag.identifier();
        let names = |find: fn(&str) -> Option<Names>| {
            tags.iter()
                .copied()
                .chain(["en"])
                .find_map(find)
                .into_iter()
                .flat_map(Names::iter)
                .collect()
        };
        // Plurals do not depend on the script, so a language is asked even where its parent is not read.
        let plural_chain = || tags.iter().copied().chain([tag.language()]);
        let unit = |name: &str| units(formats.get(name));
        let mut locale = Self {
            tag: tag.clone(),
            direction: direction(&identifier),
            autonym: String::new(),
            languages: names(Names::languages),
            countries: names(Names::countries),
            named: formats.get("named"),
            numbers: Numbers::load(&formats),
            dates: Dates::load(&formats),
            lists: Lists::load(&formats, tag.language()),
            cardinals: Rules::load(plural_chain(), "cardinal"),
            ordinals: Rules::load(plural_chain(), "ordinal"),
            units: ["unit.byte", "unit.kilobyte", "unit.megabyte", "unit.gigabyte"]
                .map(unit),
            collator: collator(&identifier),
            typography: Typography::load(&formats, tag),
            letters: Letters::of(tag.language()),
        };
        locale.autonym = locale.own_name(&parents);
        locale
    }

    /// The tag that this was made for.
    #[must_use]
    pub fn tag(&self) -> &LangTag {
        &self.tag
    }

    /// Which way the language is written.
    #[must_use]
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// The language's name in itself, as language menus show it: `ελληνικά`, `português (Brasil)`.
    #[must_use]
    pub fn autonym(&self) -> &str {
        &self.autonym
    }

    fn own_name(&self, parents: &[LangTag]) -> String {
        let known = |tag: &str| {
            let eu =
                EU_LANGUAGES.iter().find(|(code, _)| *code == tag).map(|(_, name)| *name);
            eu.or_else(|| data::autonym(tag))
        };
        if let Some(name) = known(self.tag.as_str()) {
            return name.to_owned();
        }
        let base = parents.iter().find_map(|parent| known(parent.as_str()));
        base.map_or_else(
            || self.tag.to_string(),
            |name| self.with_region(name, &self.tag),
        )
    }

    fn with_region(&self, name: &str, tag: &LangTag) -> String {
        match tag.region() {
            Some(region) => {
                let region = self.country_name(region).unwrap_or(region);
                self.named.replace("{0}", name).replace("{1}", region)
            }
            None => name.to_owned(),
        }
    }

    /// Where the language stands in a menu of languages.
    #[must_use]
    pub fn eu_order(&self) -> MenuRank {
        let union =
            EU_LANGUAGES.iter().position(|(code, _)| *code == self.tag.language());
        let autonym: String = any_ascii::any_ascii(&self.autonym)
            .chars()
            .filter(char::is_ascii_alphanumeric)
            .map(|c| c.to_ascii_lowercase())
            .collect();
        MenuRank(union.unwrap_or(EU_LANGUAGES.len()), autonym, self.tag.clone())
    }

    /// What this language calls another one; the other's tag when no table has it.
    #[must_use]
    pub fn language_name(&self, tag: &LangTag) -> String {
        if let Some(name) = self.languages.get(tag.as_str()) {
            return (*name).to_owned();
        }
        match tag.parents().iter().find_map(|parent| self.languages.get(parent.as_str()))
        {
            Some(name) => self.with_region(name, tag),
            None => match self.languages.get(tag.language()) {
                Some(name) => self.with_region(name, tag),
                None => tag.to_string(),
            },
        }
    }

    /// What this language calls a country, by its ISO 3166-1 alpha-2 code in any letter case. `EL` and `UK`, which
    /// texts of the Union use, are understood as `GR` and `GB`; `XK` is Kosovo.
    #[must_use]
    pub fn country_name(&self, code: &str) -> Option<&str> {
        let code = code.to_ascii_uppercase();
        let code = match code.as_str() {
            "EL" => "GR",
            "UK" => "GB",
            other => other,
        };
        self.countries.get(code).copied()
    }

    /// The ISO 3166-1 alpha-2 code of a country by the name that this language has for it, in any letter case.
    #[must_use]
    pub fn country_code(&self, name: &str) -> Option<&str> {
        let name = name.to_lowercase();
        let mut countries = self.countries.iter();
        countries.find(|(_, known)| known.to_lowercase() == name).map(|(code, _)| *code)
    }

    /// A day.
    #[must_use]
    pub fn date(&self, date: Date, style: DateStyle) -> String {
        self.dates.date(&self.numbers, date, style)
    }

    /// A time of day, to the minute.
    #[must_use]
    pub fn time(&self, time: Time) -> String {
        self.dates.time(&self.numbers, time)
    }

    /// A day with a time: `3 May 2026 at 14:30`.
    #[must_use]
    pub fn date_time(&self, date: Date, time: Time, style: DateStyle) -> String {
        self.dates.date_time(&self.numbers, date, time, style)
    }

    /// From one day to another, saying nothing twice: `3–5 May 2026`. One day alone when both are the same.
    #[must_use]
    pub fn date_range(&self, first: Date, last: Date, style: DateStyle) -> String {
        self.dates.range(&self.numbers, first, last, style)
    }

    /// The month of a day: `May 2026`.
    #[must_use]
    pub fn month_year(&self, date: Date) -> String {
        self.dates.month_year(&self.numbers, date)
    }

    /// A whole number with its groups: `1 234 567`.
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        self.numbers.integer(number)
    }

    /// A number with at most `max_fraction` digits after the point, fewer when they would be zeros.
    #[must_use]
    pub fn decimal(&self, number: f64, max_fraction: usize) -> String {
        self.decimal_with(number, Fraction::up_to(max_fraction))
    }

    /// A number with the given digits after the point (20 at most).
    #[must_use]
    pub fn decimal_with(&self, number: f64, fraction: Fraction) -> String {
        self.numbers.decimal(number, fraction)
    }

    /// The size of a file in decimal units, to two or three digits: `840 kB`, `1.2 MB`.
    #[must_use]
    pub fn file_size(&self, bytes: u64) -> String {
        #[expect(clippy::cast_precision_loss, reason = "three digits are shown")]
        let size = bytes as f64;
        let (unit, value) = match bytes {
            0..1_000 => (0, size),
            1_000..999_500 => (1, size / 1e3),
            999_500..999_950_000 => (2, size / 1e6),
            _ => (3, size / 1e9),
        };
        let fraction = Fraction::up_to(usize::from(unit > 1 && value < 99.95));
        let category = self.cardinals.category(&fraction.write(value)).as_str();
        let forms = &self.units[unit];
        let form = forms.iter().find(|(key, _)| *key == category).or(forms.first());
        form.map_or("{0}", |(_, form)| form)
            .replace("{0}", &self.decimal_with(value, fraction))
    }

    /// The texts as one list; empty for none.
    #[must_use]
    pub fn list(&self, items: &[&str], kind: ListKind) -> String {
        self.lists.join(items, kind)
    }

    /// Which form of a word goes with so many things. A whole number counts as written without a fraction.
    #[must_use]
    pub fn plural(&self, number: f64) -> Plural {
        self.plural_with(number, Fraction::up_to(3))
    }

    /// Which form of a word goes with a number written with these digits after the point: `1.0` is not `1`.
    #[must_use]
    pub fn plural_with(&self, number: f64, fraction: Fraction) -> Plural {
        if !number.is_finite() {
            return Plural::Other;
        }
        match whole(number) {
            Some(integer) if fraction.min == 0 => {
                self.cardinals.category_of_integer(integer)
            }
            _ => self.cardinals.category(&fraction.write(number)),
        }
    }

    /// Which form goes with a place in an order: `1st`, `2nd`, `3rd`, `4th`.
    #[must_use]
    pub fn ordinal(&self, number: f64) -> Plural {
        if !number.is_finite() {
            return Plural::Other;
        }
        match whole(number) {
            Some(integer) => self.ordinals.category_of_integer(integer),
            None => self.ordinals.category(&Fraction::up_to(3).write(number)),
        }
    }

    /// The order of two texts in a dictionary of this language.
    #[must_use]
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.collator.compare(a, b)
    }

    /// Bytes that order texts as [`Self::compare`] does; better for long lists.
    #[must_use]
    pub fn sort_key(&self, text: &str) -> Vec<u8> {
        let mut key = Vec::with_capacity(text.len() * 2 + 4);
        let Ok(()) = self.collator.write_sort_key_to(text, &mut key);
        key
    }

    /// The language's quotation marks and spaces before punctuation.
    #[must_use]
    pub fn typography(&self) -> Typography {
        self.typography
    }

    /// The text as a part of an address: small ASCII letters, digits and single hyphens, at most 80 bytes, never
    /// empty. The same for the same text in every build.
    #[must_use]
    pub fn slug(&self, text: &str) -> String {
        slug::slug(text, self.letters)
    }

    /// The text as the `id` of a heading: letters of every script, small, in NFC, with single hyphens; never empty.
    #[must_use]
    pub fn heading_id(&self, text: &str) -> String {
        slug::heading_id(text, self.letters)
    }
}

fn direction(identifier: &LanguageIdentifier) -> Direction {
    if LocaleDirectionality::new_extended().is_right_to_left(identifier) {
        Direction::Rtl
    } else {
        Direction::Ltr
    }
}

fn collator(identifier: &LanguageIdentifier) -> CollatorBorrowed<'static> {
    let load = |identifier: &LanguageIdentifier| {
        let locale = icu_locale::Locale::from(identifier.clone());
        CollatorBorrowed::try_new(
            CollatorPreferences::from(&locale),
            CollatorOptions::default(),
        )
    };
    load(identifier)
        .or_else(|_| load(&LanguageIdentifier::UNKNOWN))
        .expect("the root collation is compiled into the program")
}

/// `{0} B|one={0} byte`: the form for `other` first.
fn units(forms: &'static str) -> Vec<(&'static str, &'static str)> {
    forms.split('|').map(|form| form.split_once('=').unwrap_or(("other", form))).collect()
}
