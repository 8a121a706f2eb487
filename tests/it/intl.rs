//! Everything that `lang` writes in the shipped languages, compared with what Intl of Node wrote
//! (`tests/intl/record.mjs`, the same CLDR release).

use std::collections::BTreeMap;

use pennon::lang::{DateStyle, LangTag, ListKind, Locale};

fn answer(locale: &Locale, what: &str, input: &str) -> Option<String> {
    let (what, detail) = what.split_once('.').unwrap_or((what, ""));
    let style = DateStyle::from_name(detail).unwrap_or(DateStyle::Long);
    let number = || input.parse::<f64>().unwrap_or(f64::NAN);
    Some(match what {
        "date" => locale.date(input.parse().ok()?, style),
        "range" => {
            let (first, last) = input.split_once('/')?;
            locale.date_range(first.parse().ok()?, last.parse().ok()?, style)
        }
        "date-time" => {
            let (date, time) = input.split_once('T')?;
            locale.date_time(date.parse().ok()?, time.parse().ok()?, style)
        }
        "time" => locale.time(input.parse().ok()?),
        "month-year" => locale.month_year(input.parse().ok()?),
        "integer" => locale.number(input.parse().ok()?),
        "decimal" => locale.decimal(number(), detail.parse().ok()?),
        "unit" => {
            let factor = match detail {
                "byte" => 1.0,
                "kilobyte" => 1e3,
                "megabyte" => 1e6,
                _ => 1e9,
            };
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "small"
            )]
            locale.file_size((number() * factor).round() as u64)
        }
        "cardinal" => locale.plural(number()).as_str().to_owned(),
        "ordinal" => locale.ordinal(number()).as_str().to_owned(),
        "list" => {
            let kind = match detail {
                "and" => ListKind::And,
                "or" => ListKind::Or,
                _ => ListKind::Unit,
            };
            locale.list(&input.split('|').collect::<Vec<_>>(), kind)
        }
        "sorted" => {
            let mut words: Vec<&str> = input.split('|').collect();
            words.sort_by(|a, b| locale.compare(a, b));
            let mut by_key: Vec<&str> = input.split('|').collect();
            by_key.sort_by_key(|word| locale.sort_key(word));
            assert_eq!(words, by_key);
            words.join("|")
        }
        "language" => locale.language_name(&LangTag::parse(input).ok()?),
        "country" => locale.country_name(input)?.to_owned(),
        _ => return None,
    })
}

#[test]
fn equals_intl_in_every_shipped_language() {
    let mut locales = BTreeMap::new();
    let mut wrong = Vec::new();
    for row in include_str!("../intl/expected.tsv").lines() {
        let [tag, what, input, expected] =
            row.split('\t').collect::<Vec<_>>().try_into().unwrap();
        let locale = locales
            .entry(tag)
            .or_insert_with(|| Locale::new(&LangTag::parse(tag).unwrap()));
        let given = answer(locale, what, input);
        if given.as_deref() != Some(expected) {
            wrong.push(format!("{tag} {what} {input}: {given:?}, Intl {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
    assert_eq!(locales.len(), pennon::lang::SHIPPED.len());
}
