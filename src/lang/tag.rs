//! Language tags: reading, canonical letter case and the chain of more general tags, never any locale data.

use std::borrow::Borrow;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use icu_locale::{LanguageIdentifier, LocaleExpander};

use crate::lang::data;

/// A well-formed BCP 47 language tag in canonical letter case (RFC 5646, 2.1.1): `pt-BR`, `sr-Latn`, `zh-Hant-TW`.
///
/// Cheap to clone. Ordered by its text.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LangTag(Arc<str>);

/// Why a text is not a language tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LangTagError {
    /// The text as it was given.
    pub given: String,
    /// What is wrong, in lower case and without a full stop: `` `e n` is not a language tag: ... ``.
    pub message: String,
}

impl fmt::Display for LangTagError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for LangTagError {}

/// Registered before the present grammar, and not covered by it (RFC 5646, 2.1, `irregular`).
const IRREGULAR: [&str; 17] = [
    "en-GB-oed",
    "i-ami",
    "i-bnn",
    "i-default",
    "i-enochian",
    "i-hak",
    "i-klingon",
    "i-lux",
    "i-mingo",
    "i-navajo",
    "i-pwn",
    "i-tao",
    "i-tay",
    "i-tsu",
    "sgn-BE-FR",
    "sgn-BE-NL",
    "sgn-CH-DE",
];

impl LangTag {
    /// Reads a tag written in any letter case. Underscores are refused with a hint, since HTML and feeds refuse them too.
    ///
    /// Languages of four to eight letters are well-formed in RFC 5646 but none is registered: they are refused, because
    /// `english` or `greek` is a mistake that an editor makes.
    ///
    /// # Errors
    ///
    /// When the text is not a well-formed tag; the message names the part that is wrong.
    pub fn parse(text: &str) -> Result<Self, LangTagError> {
        if let Some(tag) = IRREGULAR.iter().find(|tag| tag.eq_ignore_ascii_case(text)) {
            return Ok(Self(Arc::from(*tag)));
        }
        check(text).map_err(|why| LangTagError {
            given: text.to_owned(),
            message: format!("`{}` is not a language tag: {why}", text.escape_debug()),
        })?;
        Ok(Self(canonical_case(text).into()))
    }

    /// The tag as text, for `lang`, `hreflang` and paths.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The first subtag: `pt` of `pt-BR`.
    #[must_use]
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    /// The script subtag, when the tag has one: `Latn` of `sr-Latn`.
    #[must_use]
    pub fn script(&self) -> Option<&str> {
        self.plain_subtags().find(|part| part.len() == 4 && is_alpha(part))
    }

    /// The region subtag, when the tag has one: `BR` of `pt-BR`, `419` of `es-419`.
    #[must_use]
    pub fn region(&self) -> Option<&str> {
        self.plain_subtags().find(|part| {
            (part.len() == 2 && is_alpha(part))
                || (part.len() == 3 && part.bytes().all(|b| b.is_ascii_digit()))
        })
    }

    /// The subtags after the language and before extensions and private use.
    fn plain_subtags(&self) -> impl Iterator<Item = &str> {
        self.0.split('-').skip(1).take_while(|part| part.len() > 1)
    }

    /// The more general tags, nearest first, in which a reader of this one is served next.
    ///
    /// Each is what CLDR names as parent (`parentLocales`: `es-MX` has `es-419`, `es`; `pt-AO` has `pt-PT`, `pt`), else the
    /// tag without its last subtag: `zh-Hant-TW` has `zh-Hant`, `zh`. A script that is not the usual one of the
    /// language ends the chain, as in CLDR: `sr-Latn` does not fall back to Cyrillic `sr`. Chinese is the exception,
    /// since most readers of one script can read the other. Norwegian `no` and `nb` are two tags for the same
    /// language and stand in for each other; `nn` falls back to `nb`, `no`.
    #[must_use]
    pub fn parents(&self) -> Vec<LangTag> {
        let mut parents: Vec<LangTag> = Vec::new();
        let mut tag = self.as_str();
        while let Some(parent) = parent(tag) {
            if parent == self.as_str()
                || parents.iter().any(|known| known.as_str() == parent)
            {
                break;
            }
            parents.push(Self(Arc::from(parent)));
            tag = parent;
        }
        parents
    }

    /// The tag for ICU, which does not know extended language subtags or irregular tags.
    pub(crate) fn identifier(&self) -> LanguageIdentifier {
        let language = match self.language() {
            "iw" => "he",
            "no" => "nb",
            other => other,
        };
        let mut text = language.to_owned();
        for part in [self.script(), self.region()].into_iter().flatten() {
            text.push('-');
            text.push_str(part);
        }
        text.parse().unwrap_or(LanguageIdentifier::UNKNOWN)
    }
}

fn parent(tag: &str) -> Option<&str> {
    match tag {
        "no" => return Some("nb"),
        "nb" => return Some("no"),
        "nn" => return Some("nb"),
        // Deprecated tags that are still written: ISO 639 has new codes for the same languages.
        "iw" => return Some("he"),
        "in" => return Some("id"),
        "ji" => return Some("yi"),
        "mo" => return Some("ro"),
        "sh" => return Some("sr-Latn"),
        "tl" => return Some("fil"),
        _ => {}
    }
    if let Some(parent) = data::cldr_parent(tag) {
        return Some(parent);
    }
    let (mut shorter, last) = tag.rsplit_once('-')?;
    if shorter.len() > 2 && shorter.as_bytes()[shorter.len() - 2] == b'-' {
        // A singleton (`-x`, `-u`) never stands at the end of a tag.
        shorter = &shorter[..shorter.len() - 2];
    }
    let unusual_script = last.len() == 4
        && is_alpha(last)
        && shorter != "zh"
        && shorter.parse::<LanguageIdentifier>().is_ok_and(|language| {
            LocaleExpander::new_extended()
                .get_likely_script(&language)
                .is_some_and(|script| script.as_str() != last)
        });
    (!unusual_script && shorter != "x" && shorter != "i").then_some(shorter)
}

fn is_alpha(text: &str) -> bool {
    text.bytes().all(|b| b.is_ascii_alphabetic())
}

/// The grammar of RFC 5646, 2.1 (`langtag` and `privateuse`), read from left to right.
fn check(text: &str) -> Result<(), String> {
    if text.is_empty() {
        return Err("it is empty".to_owned());
    }
    if text.contains('_') {
        return Err(format!("write `-` in place of `_`: `{}`", text.replace('_', "-")));
    }
    let parts: Vec<&str> = text.split('-').collect();
    if let Some(part) = parts
        .iter()
        .find(|p| p.is_empty() || !p.bytes().all(|b| b.is_ascii_alphanumeric()))
    {
        return Err(if part.is_empty() {
            "a `-` stands between two parts, and never at an end or beside another `-`"
                .to_owned()
        } else {
            format!(
                "`{}` has other signs than the letters a to z and digits",
                part.escape_debug()
            )
        });
    }
    if let Some(part) = parts.iter().find(|p| p.len() > 8) {
        return Err(format!("`{part}` is longer than eight letters"));
    }
    let language = parts[0];
    if language.eq_ignore_ascii_case("x") {
        return after_singleton(&parts);
    }
    if !is_alpha(language) || !(2..=3).contains(&language.len()) {
        return Err(format!(
            "it begins with a language code of two or three letters, like `en`, not with `{language}`"
        ));
    }
    let mut at = 1;
    for _ in 0..3 {
        if language.len() <= 3
            && at < parts.len()
            && parts[at].len() == 3
            && is_alpha(parts[at])
        {
            at += 1;
        }
    }
    if at < parts.len() && parts[at].len() == 4 && is_alpha(parts[at]) {
        at += 1;
    }
    let region = |p: &str| {
        (p.len() == 2 && is_alpha(p))
            || (p.len() == 3 && p.bytes().all(|b| b.is_ascii_digit()))
    };
    if at < parts.len() && region(parts[at]) {
        at += 1;
    }
    check_variants(&parts, at)
}

fn check_variants(parts: &[&str], mut at: usize) -> Result<(), String> {
    let first = at;
    while at < parts.len() && parts[at].len() > 1 {
        let part = parts[at];
        if part.len() < 4 || (part.len() == 4 && !part.as_bytes()[0].is_ascii_digit()) {
            return Err(format!(
                "`{part}` does not fit there; the order is language, script, region: `zh-Hant-TW`"
            ));
        }
        if parts[first..at].iter().any(|p| p.eq_ignore_ascii_case(part)) {
            return Err(format!("`{part}` stands in it twice"));
        }
        at += 1;
    }
    let mut seen = Vec::new();
    while at < parts.len() {
        let singleton = parts[at].to_ascii_lowercase();
        if singleton == "x" {
            return after_singleton(&parts[at..]);
        }
        let end =
            (at + 1..parts.len()).find(|&i| parts[i].len() == 1).unwrap_or(parts.len());
        if end == at + 1 {
            return Err(format!("something is missing after `{singleton}`"));
        }
        if seen.contains(&singleton) {
            return Err(format!("`{singleton}` stands in it twice"));
        }
        seen.push(singleton);
        at = end;
    }
    Ok(())
}

fn after_singleton(parts: &[&str]) -> Result<(), String> {
    if parts.len() < 2 {
        Err("something is missing after `x`".to_owned())
    } else {
        Ok(())
    }
}

/// RFC 5646, 2.1.1: regions in capitals, scripts with a capital, the rest small; all small after a single letter.
fn canonical_case(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut extension = false;
    for (i, part) in text.split('-').enumerate() {
        if i > 0 {
            out.push('-');
        }
        let start = out.len();
        out.push_str(part);
        let written = &mut out[start..];
        written.make_ascii_lowercase();
        if i > 0 && !extension {
            match part.len() {
                2 => written.make_ascii_uppercase(),
                4 => written[..1].make_ascii_uppercase(),
                _ => {}
            }
        }
        extension |= part.len() == 1;
    }
    out
}

impl fmt::Display for LangTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for LangTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl FromStr for LangTag {
    type Err = LangTagError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl TryFrom<&str> for LangTag {
    type Error = LangTagError;

    fn try_from(text: &str) -> Result<Self, Self::Error> {
        Self::parse(text)
    }
}

impl AsRef<str> for LangTag {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl Borrow<str> for LangTag {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::lang::LangTag;

    fn parents(tag: &str) -> Vec<String> {
        LangTag::parse(tag).unwrap().parents().iter().map(ToString::to_string).collect()
    }

    #[test]
    fn letter_case_is_canonical() {
        for (given, tag) in [
            ("EN", "en"),
            ("pt-br", "pt-BR"),
            ("ZH-hANT-tw", "zh-Hant-TW"),
            ("sr-LATN-rs-EKAVSK", "sr-Latn-RS-ekavsk"),
            ("es-419", "es-419"),
            ("sl-1994", "sl-1994"),
            ("de-CH-U-CO-PHONEBK-X-AB", "de-CH-u-co-phonebk-x-ab"),
            ("x-Private", "x-private"),
            ("zh-cmn-HANS", "zh-cmn-Hans"),
            ("I-KLINGON", "i-klingon"),
        ] {
            assert_eq!(LangTag::parse(given).unwrap().as_str(), tag);
        }
    }

    #[test]
    fn mistakes_are_explained() {
        for (given, word) in [
            ("", "empty"),
            ("en_GB", "`en-GB`"),
            ("english", "two or three letters"),
            ("e", "two or three letters"),
            ("en-", "between"),
            ("en--GB", "between"),
            ("ελ", "other signs"),
            ("en GB", "other signs"),
            ("en-GB-Latn", "order"),
            ("en-x", "missing after `x`"),
            ("en-u", "missing after `u`"),
            ("sl-nedis-nedis", "twice"),
            ("en-abcdefghi", "longer"),
        ] {
            let error = LangTag::parse(given).unwrap_err();
            assert!(error.message.contains(word), "{given}: {error}");
        }
    }

    #[test]
    fn parents_lead_to_what_the_reader_can_read() {
        assert_eq!(parents("pt-BR"), ["pt"]);
        assert_eq!(parents("pt-AO"), ["pt-PT", "pt"]);
        assert_eq!(parents("zh-Hant-TW"), ["zh-Hant", "zh"]);
        assert_eq!(parents("es-MX"), ["es-419", "es"]);
        assert_eq!(parents("sr-Latn"), [""; 0]);
        assert_eq!(parents("sr-Latn-ME"), ["sr-Latn"]);
        assert_eq!(parents("sr-Cyrl"), ["sr"]);
        assert_eq!(parents("no"), ["nb"]);
        assert_eq!(parents("nb"), ["no"]);
        assert_eq!(parents("nn"), ["nb", "no"]);
        assert_eq!(parents("en-GB"), ["en-001", "en"]);
        assert_eq!(parents("de-CH-u-co-phonebk"), ["de-CH-u-co", "de-CH", "de"]);
        assert_eq!(parents("x-private"), [""; 0]);
        assert_eq!(parents("en"), [""; 0]);
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in "\\PC*") {
            if let Ok(tag) = LangTag::parse(&text) {
                prop_assert_eq!(LangTag::parse(tag.as_str()).unwrap(), tag.clone());
                prop_assert!(!tag.parents().contains(&tag));
            }
        }

        #[test]
        fn anything_like_a_tag_is_read_or_refused(text in "[a-zA-Z]{1,4}(-[a-zA-Z0-9_]{0,9}){0,5}") {
            if let Ok(tag) = LangTag::parse(&text) {
                prop_assert!(tag.as_str().eq_ignore_ascii_case(&text));
                for parent in tag.parents() {
                    LangTag::parse(parent.as_str()).unwrap();
                }
            }
        }
    }
}
