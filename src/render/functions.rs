//! The functions and filters of the template contract.

use std::sync::Arc;

use jiff::civil::{Date, Time};
use tera::{Error, Kwargs, State, Tera, TeraResult, Value};

use crate::config::LangId;
use crate::diag::nearest;
use crate::i18n::{Arg, Isolation};
use crate::lang::{DateStyle, LangTag, ListKind};
use crate::path::SourcePath;
use crate::render::{Shared, View};
use crate::site::{ItemId, Order};

/// Registers everything. Templates that are loaded before would not find it.
pub(crate) fn register(tera: &mut Tera, shared: &Shared) {
    register_words(tera, shared);
    register_items(tera, shared);
    register_dates(tera, shared);
    register_numbers(tera, shared);
}

/// The view and the reader's language.
fn scene(shared: &Shared, state: &State<'_>) -> TeraResult<(Arc<View>, LangId)> {
    let view = shared.get().ok_or_else(|| Error::message("no site is linked yet"))?;
    let tag = state.get::<String>("lang")?.ok_or_else(|| {
        Error::message("`lang` is not known here; a component takes it as `@lang`")
    })?;
    let lang = view.site.config.language(&tag);
    let lang = lang
        .ok_or_else(|| Error::message(format!("`{tag}` is no language of this site")))?;
    Ok((view, lang))
}

fn register_words(tera: &mut Tera, shared: &Shared) {
    let words = shared.clone();
    tera.register_function(
        "t",
        move |kwargs: Kwargs, state: &State<'_>| -> TeraResult<Value> {
            let (view, lang) = scene(&words, state)?;
            let key = kwargs.must_get::<&str>("key")?;
            let mut args: Vec<(&str, Arg<'_>)> = Vec::new();
            for (name, value) in kwargs.iter() {
                let Some(name) = name.as_str().filter(|name| *name != "key") else {
                    continue;
                };
                if let Some(number) = value.as_f64() {
                    args.push((name, Arg::Number(number)));
                } else if let Some(text) = value.as_str() {
                    args.push((name, Arg::Text(text)));
                }
            }
            if args.is_empty()
                && let Some(text) = view.words[lang].get(key)
            {
                return Ok(Value::from(text));
            }
            match view.words[lang].format(key, &args, Isolation::RightToLeft) {
                Ok(text) => Ok(Value::from(text)),
                Err(error) => {
                    let near = nearest(key, view.words[lang].ids());
                    let hint = near
                        .map(|near| format!("; did you mean `{near}`?"))
                        .unwrap_or_default();
                    Err(Error::message(format!("{error}{hint}")))
                }
            }
        },
    );
    let assets = shared.clone();
    tera.register_function(
        "asset",
        move |kwargs: Kwargs, state: &State<'_>| -> TeraResult<Value> {
            let (view, lang) = scene(&assets, state)?;
            let path = kwargs.must_get::<&str>("path")?;
            match view.asset_url(lang, path) {
                Some(url) => Ok(Value::from(url)),
                None => {
                    let near = nearest(path, view.assets.keys().map(String::as_str));
                    let hint = near
                        .map(|near| format!("; did you mean `{near}`?"))
                        .unwrap_or_default();
                    Err(Error::message(format!(
                        "there is no file `{path}` in the theme or the assets{hint}"
                    )))
                }
            }
        },
    );
    let data = shared.clone();
    tera.register_function(
        "data",
        move |kwargs: Kwargs, state: &State<'_>| -> TeraResult<Value> {
            let (view, _) = scene(&data, state)?;
            let path = kwargs.must_get::<&str>("path")?;
            let found = view.data.get(&SourcePath::new(path)).cloned();
            found.ok_or_else(|| {
                Error::message(format!(
                    "there is no data file `{path}` (YAML, JSON or CSV under assets/)"
                ))
            })
        },
    );
}

fn register_items(tera: &mut Tera, shared: &Shared) {
    let items = shared.clone();
    tera.register_function(
        "items",
        move |kwargs: Kwargs, state: &State<'_>| -> TeraResult<Value> {
            let (view, lang) = scene(&items, state)?;
            let found = select(&view, lang, &kwargs)?;
            Ok(view.cards(&found, lang))
        },
    );
    let item = shared.clone();
    tera.register_function(
        "item",
        move |kwargs: Kwargs, state: &State<'_>| -> TeraResult<Value> {
            let (view, lang) = scene(&item, state)?;
            let key = kwargs.must_get::<&str>("key")?;
            let card = view.site.item(key).and_then(|item| view.card(item, lang));
            Ok(card.unwrap_or_else(Value::none))
        },
    );
}

/// `items(kind=, section=, topic=, when=, limit=)`.
fn select(view: &View, lang: LangId, kwargs: &Kwargs) -> TeraResult<Vec<ItemId>> {
    let site = &view.site;
    let kind = kwargs.get::<&str>("kind")?;
    let section = kwargs.get::<&str>("section")?;
    let topic = kwargs.get::<&str>("topic")?;
    let when = kwargs.get::<&str>("when")?;
    let limit = kwargs.get::<usize>("limit")?.unwrap_or(usize::MAX);
    let mut found: Vec<ItemId> = match section {
        Some(key) => match site.item(key) {
            Some(section) => site.children_shown(section, lang),
            None => Vec::new(),
        },
        None => {
            (0..site.items.len()).filter(|&id| site.entry(id, lang).is_some()).collect()
        }
    };
    if let Some(kind) = kind {
        found.retain(|&id| site.items[id].kind.name == kind);
    }
    if let Some(topic) = topic {
        let terms = site.taxonomies.iter().filter_map(|taxonomy| taxonomy.term(topic));
        let with: Vec<ItemId> =
            terms.flat_map(|term| term.items.iter().copied()).collect();
        found.retain(|id| with.contains(id));
    }
    let wanted = match when {
        None => None,
        Some("upcoming") => Some(false),
        Some("past") => Some(true),
        Some(other) => {
            return Err(Error::message(format!(
                "`when` is \"upcoming\" or \"past\", not \"{other}\""
            )));
        }
    };
    if let Some(past) = wanted {
        found.retain(|&id| site.is_past(id) == Some(past));
    }
    let own = found.first().map(|&id| site.items[id].kind.sort);
    let sort = match wanted {
        Some(false) => crate::kind::Sort::Oldest,
        _ => own.unwrap_or(crate::kind::Sort::Newest),
    };
    site.sort(&mut found, Order { sort, lang });
    found.truncate(limit);
    Ok(found)
}

/// The day of `2026-05-03` or `2026-05-03T09:00:00+02:00`.
fn day(text: &str) -> TeraResult<Date> {
    let day = text.get(..10).and_then(|day| day.parse().ok());
    day.ok_or_else(|| Error::message(format!("`{text}` is not a date")))
}

fn clock(text: &str) -> Option<Time> {
    text.get(11..16)?.parse().ok()
}

fn style(kwargs: &Kwargs) -> TeraResult<DateStyle> {
    match kwargs.get::<&str>("style")? {
        None => Ok(DateStyle::Long),
        Some(name) => DateStyle::from_name(name).ok_or_else(|| {
            Error::message(format!(
                "there is no date style \"{name}\": full, long, medium, short"
            ))
        }),
    }
}

fn register_dates(tera: &mut Tera, shared: &Shared) {
    let date = shared.clone();
    tera.register_filter(
        "date",
        move |text: &str, kwargs: Kwargs, state: &State<'_>| -> TeraResult<String> {
            let (view, lang) = scene(&date, state)?;
            Ok(view.site.config.languages[lang].locale.date(day(text)?, style(&kwargs)?))
        },
    );
    let time = shared.clone();
    tera.register_filter(
        "time",
        move |text: &str, _: Kwargs, state: &State<'_>| -> TeraResult<String> {
            let (view, lang) = scene(&time, state)?;
            let locale = &view.site.config.languages[lang].locale;
            Ok(clock(text).map(|time| locale.time(time)).unwrap_or_default())
        },
    );
    let range = shared.clone();
    tera.register_function(
        "date_range",
        move |kwargs: Kwargs, state: &State<'_>| -> TeraResult<Value> {
            let (view, lang) = scene(&range, state)?;
            let locale = &view.site.config.languages[lang].locale;
            let first = day(kwargs.must_get::<&str>("start")?)?;
            let last = match kwargs.get::<&str>("end")? {
                Some(end) if !end.is_empty() => day(end)?,
                _ => first,
            };
            let style = style(&kwargs)?;
            Ok(Value::from(if last > first {
                locale.date_range(first, last, style)
            } else {
                locale.date(first, style)
            }))
        },
    );
}

fn register_numbers(tera: &mut Tera, shared: &Shared) {
    let number = shared.clone();
    tera.register_filter(
        "number",
        move |value: f64, kwargs: Kwargs, state: &State<'_>| -> TeraResult<String> {
            let (view, lang) = scene(&number, state)?;
            let digits = kwargs.get::<usize>("digits")?.unwrap_or(2).min(12);
            Ok(view.site.config.languages[lang].locale.decimal(value, digits))
        },
    );
    let size = shared.clone();
    tera.register_filter(
        "file_size",
        move |bytes: u64, _: Kwargs, state: &State<'_>| -> TeraResult<String> {
            let (view, lang) = scene(&size, state)?;
            Ok(view.site.config.languages[lang].locale.file_size(bytes))
        },
    );
    let list = shared.clone();
    tera.register_filter(
        "and_list",
        move |items: Vec<String>, _: Kwargs, state: &State<'_>| -> TeraResult<String> {
            let (view, lang) = scene(&list, state)?;
            let items: Vec<&str> = items.iter().map(String::as_str).collect();
            Ok(view.site.config.languages[lang].locale.list(&items, ListKind::And))
        },
    );
    let language = shared.clone();
    tera.register_filter(
        "language_name",
        move |tag: &str, _: Kwargs, state: &State<'_>| -> TeraResult<String> {
            let (view, lang) = scene(&language, state)?;
            let name = LangTag::parse(tag)
                .map(|tag| view.site.config.languages[lang].locale.language_name(&tag));
            Ok(name.unwrap_or_else(|_| tag.to_owned()))
        },
    );
    let country = shared.clone();
    tera.register_filter(
        "country_name",
        move |code: &str, _: Kwargs, state: &State<'_>| -> TeraResult<String> {
            let (view, lang) = scene(&country, state)?;
            Ok(view.site.config.languages[lang]
                .locale
                .country_name(code)
                .unwrap_or(code)
                .to_owned())
        },
    );
}
