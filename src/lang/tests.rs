//! What is decided here and no table of CLDR says.

use jiff::civil::date;

use crate::lang::{DateStyle, Direction, LangTag, ListKind, Locale, Plural, SHIPPED};

fn locale(tag: &str) -> Locale {
    Locale::new(&LangTag::parse(tag).unwrap())
}

#[test]
fn a_locale_is_shared_between_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Locale>();
}

#[test]
fn autonyms_of_the_union_are_spelled_as_its_style_guide_says() {
    for (tag, autonym) in [
        ("el", "ελληνικά"),
        ("et", "eesti keel"),
        ("lt", "lietuvių kalba"),
        ("lv", "latviešu valoda"),
        ("mt", "Malti"),
        ("tr", "Türkçe"),
        ("nb", "norsk bokmål"),
        ("no", "norsk"),
        ("sr", "српски"),
        ("sr-Latn", "srpski"),
        ("pt-BR", "português (Brasil)"),
        ("de-AT", "Deutsch (Österreich)"),
        ("zh-Hant", "繁體中文"),
        ("tlh", "tlh"),
    ] {
        assert_eq!(locale(tag).autonym(), autonym);
    }
}

#[test]
fn menus_have_the_order_of_the_union() {
    let mut menu: Vec<Locale> =
        ["uk", "en", "ar", "el", "es", "tr", "bg", "de", "sq", "de-AT"]
            .map(locale)
            .into();
    menu.sort_by_key(Locale::eu_order);
    let tags: Vec<&str> = menu.iter().map(|l| l.tag().as_str()).collect();
    assert_eq!(tags, ["bg", "es", "de", "de-AT", "el", "en", "ar", "sq", "tr", "uk"]);
}

#[test]
fn directions_are_known_for_every_tag() {
    for (tag, direction) in [
        ("ar", Direction::Rtl),
        ("he", Direction::Rtl),
        ("iw", Direction::Rtl),
        ("fa-AF", Direction::Rtl),
        ("az-Arab", Direction::Rtl),
        ("ckb", Direction::Rtl),
        ("syr", Direction::Rtl),
        ("ar-Latn", Direction::Ltr),
        ("el", Direction::Ltr),
        ("x-private", Direction::Ltr),
    ] {
        assert_eq!(locale(tag).direction(), direction, "{tag}");
    }
}

#[test]
fn names_of_countries_and_languages() {
    let greek = locale("el");
    assert_eq!(greek.country_name("EL"), Some("Ελλάδα"));
    assert_eq!(greek.country_name("gr"), Some("Ελλάδα"));
    assert_eq!(greek.country_name("UK"), greek.country_name("GB"));
    assert_eq!(greek.country_name("XX"), None);
    assert_eq!(locale("pt").country_name("PL"), Some("Polónia"));
    assert_eq!(locale("pt-BR").country_name("PL"), Some("Polônia"));
    assert_eq!(locale("tlh").country_name("GR"), Some("Greece"));
    let name =
        |said: &str, of: &str| locale(said).language_name(&LangTag::parse(of).unwrap());
    assert_eq!(name("en", "el"), "Greek");
    assert_eq!(name("de", "pt-BR"), "Portugiesisch (Brasilien)");
    assert_eq!(name("en", "el-CY"), "Greek (Cyprus)");
    assert_eq!(name("fr", "sr-Latn"), "serbe");
    assert_eq!(name("en", "tlh"), "tlh");
}

#[test]
fn the_unions_own_varieties_are_meant() {
    let (first, last) = (date(2026, 5, 3), date(2026, 5, 5));
    let range = |tag: &str| locale(tag).date_range(first, last, DateStyle::Long);
    assert_eq!(range("en"), "3–5 May 2026");
    assert_eq!(range("en-US"), "May 3\u{2009}–\u{2009}5, 2026");
    assert_eq!(range("el"), "3–5 Μαΐου 2026");
    assert_eq!(range("pt"), "3–5 de maio de 2026");
    assert_eq!(locale("pt").number(1234), "1234");
    assert_eq!(locale("pt-BR").number(1234), "1.234");
    assert_eq!(locale("pt").plural(0.0), Plural::Other);
    assert_eq!(locale("pt-BR").plural(0.0), Plural::One);
}

#[test]
fn a_tag_without_tables_is_answered_neutrally() {
    for tag in ["tlh", "x-private", "i-klingon", "qaa-Qaaa-QM-x-southern"] {
        let locale = locale(tag);
        assert_eq!(locale.date(date(2026, 5, 3), DateStyle::Full), "2026-05-03");
        assert_eq!(
            locale.date_range(date(2026, 5, 3), date(2026, 6, 5), DateStyle::Long),
            "2026-05-03\u{2009}–\u{2009}2026-06-05"
        );
        assert_eq!(locale.month_year(date(2026, 5, 3)), "2026-05");
        assert_eq!(locale.list(&["a", "b", "c"], ListKind::And), "a, b, c");
        assert_eq!(locale.plural(1.0), Plural::Other);
        assert_eq!(locale.file_size(1_500), "2 kB");
        assert_eq!(locale.slug("Grüße"), "grusse");
    }
    assert_eq!(
        locale("sr-Latn-ME").date(date(2026, 5, 3), DateStyle::Long),
        "3. maj 2026."
    );
    assert_eq!(locale("no").date(date(2026, 5, 3), DateStyle::Long), "3. mai 2026");
    assert_eq!(
        locale("zh-Hant-TW").date(date(2026, 5, 3), DateStyle::Long),
        "2026年5月3日"
    );
}

#[test]
fn file_sizes_have_two_or_three_digits() {
    let english = locale("en");
    for (bytes, size) in [
        (0, "0 bytes"),
        (1, "1 byte"),
        (999, "999 bytes"),
        (1_000, "1 kB"),
        (839_600, "840 kB"),
        (999_499, "999 kB"),
        (999_500, "1 MB"),
        (1_240_000, "1.2 MB"),
        (99_960_000, "100 MB"),
        (999_950_000, "1 GB"),
        (u64::MAX, "18,446,744,074 GB"),
    ] {
        assert_eq!(english.file_size(bytes), size);
    }
    assert_eq!(locale("fr").file_size(1_240_000), "1,2\u{202f}Mo");
}

#[test]
fn french_punctuation_has_its_spaces() {
    let french = locale("fr").typography();
    assert_eq!(french.quotes, ["«", "»", "“", "”"]);
    assert_eq!(french.spacing.colon, Some('\u{a0}'));
    assert_eq!(french.spacing.high, Some('\u{202f}'));
    assert_eq!(locale("fr-CH").typography().spacing.colon, Some('\u{202f}'));
    assert_eq!(locale("fr-CA").typography().spacing.high, None);
    for tag in SHIPPED {
        let typography = locale(tag).typography();
        assert!(typography.quotes.iter().all(|mark| mark.chars().count() == 1), "{tag}");
        assert_eq!(typography.spacing.colon.is_some(), tag == "fr", "{tag}");
    }
}

#[test]
fn every_table_is_whole() {
    for tag in SHIPPED {
        let locale = locale(tag);
        for style in ["full", "long", "medium", "short"] {
            let style = DateStyle::from_name(style).unwrap();
            for month in 1..=12 {
                assert!(!locale.date(date(2026, month, 21), style).is_empty());
            }
        }
        assert_ne!(locale.autonym(), tag);
        for other in SHIPPED {
            assert_ne!(locale.language_name(&LangTag::parse(other).unwrap()), other);
        }
    }
}
