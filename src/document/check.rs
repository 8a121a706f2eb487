//! Checks the front matter of a document against its kind and types its values.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::Zoned;
use jiff::civil::{Date, DateTime};

use crate::config::Config;
use crate::diag::{Diagnostic, Diagnostics, nearest};
use crate::document::{Document, Given, Life, Moment, Picture, Raw, Value};
use crate::document::{markdown_mistake, options, typography};
use crate::front_matter::{Node, Yaml, report_unknown};
use crate::kind::{Field, FieldType, Kind, Kinds};
use crate::lang::LangTag;
use crate::markdown;
use crate::path::SourcePath;
use crate::scan::{ASSETS, CONTENT};
use crate::source::Span;

/// Types the fields of a document. Fields that are wrong are reported and left out.
pub fn check(
    raw: Raw,
    kind: &Arc<Kind>,
    kinds: &Kinds,
    config: &Config,
    out: &mut Diagnostics,
) -> Document {
    let key = raw.key();
    let source = raw.source;
    let mut checker = Checker {
        path: &source.path,
        kinds,
        config,
        lang: source.lang,
        entry: false,
        out,
    };
    let names: Vec<&str> = kind.fields.iter().map(|field| &*field.name).collect();
    report_unknown(&source.path, &raw.front, &names, "field/unknown", checker.out);
    let mut fields: BTreeMap<Arc<str>, Given> = BTreeMap::new();
    let mut wrong = BTreeSet::new();
    for field in &kind.fields {
        let Some(node) = raw.front.get(&field.name) else { continue };
        if node.is_null() {
            continue;
        }
        if let Some(value) = checker.value(field, &field.field_type, node) {
            fields.insert(Arc::clone(&field.name), Given { span: node.span, value });
        } else {
            wrong.insert(Arc::clone(&field.name));
        }
    }
    let life = life(&fields);
    if let Some(given) = fields.get("key")
        && text(given).is_some_and(|text| text != key)
    {
        out.push(
            Diagnostic::error("document/key", "this cannot be the key of a document")
                .at(&source.path, given.span)
                .label("names separated by single slashes, none at the ends")
                .help("write for example `key: news/kick-off`"),
        );
    }
    Document {
        key,
        path: source.path,
        lang: source.lang,
        is_index: source.is_index,
        kind: Arc::clone(kind),
        fields,
        wrong,
        life,
        body: raw.body,
        head: raw.front.span,
    }
}

fn text(given: &Given) -> Option<Arc<str>> {
    match &given.value {
        Value::Text(text) => Some(Arc::clone(text)),
        _ => None,
    }
}

fn life(fields: &BTreeMap<Arc<str>, Given>) -> Life {
    let day = |name: &str| match fields.get(name).map(|given| &given.value) {
        Some(Value::Moment(moment)) => Some(moment.clone()),
        _ => None,
    };
    Life {
        draft: matches!(
            fields.get("draft").map(|given| &given.value),
            Some(Value::Boolean(true))
        ),
        internal: fields.get("visibility").and_then(text).as_deref() == Some("internal"),
        publish: day("publish").map(|moment| moment.day()),
        expires: day("expires").map(|moment| moment.day()),
        embargo: day("embargo"),
    }
}

struct Checker<'a> {
    path: &'a SourcePath,
    kinds: &'a Kinds,
    config: &'a Config,
    lang: usize,
    /// Is it an entry of a list that is being read?
    entry: bool,
    out: &'a mut Diagnostics,
}

impl Checker<'_> {
    fn value(
        &mut self,
        field: &Field,
        field_type: &FieldType,
        node: &Node,
    ) -> Option<Value> {
        match field_type {
            FieldType::List(inner) => self.list(field, inner, node),
            FieldType::Group(fields) => self.group(field, fields, node),
            FieldType::Picture => self.picture(field, node),
            FieldType::Terms { .. } => self.terms(field, field_type, node),
            _ => self.scalar(field, field_type, node),
        }
    }

    fn wrong(&mut self, field: &Field, field_type: &FieldType, node: &Node) {
        let entry = if self.entry { "an entry of " } else { "" };
        let message = format!("{entry}`{}` must be {}", field.name, field_type.noun());
        let mistake = Diagnostic::error("field/type", message).at(self.path, node.span);
        let Some(text) = node.text() else {
            self.out.push(mistake.label(format!("this is {}", node.noun())));
            return;
        };
        let mistake = mistake.label(trouble(field_type, text));
        self.out.push(match self.suggestion(field_type, text) {
            Some(better) => {
                mistake.help(format!("did you mean `{better}`?")).patch(node.span, better)
            }
            None => mistake,
        });
    }

    fn list(&mut self, field: &Field, inner: &FieldType, node: &Node) -> Option<Value> {
        let Yaml::List(items) = &node.value else {
            // One value where a list of one is meant is what people write.
            if matches!(node.value, Yaml::Scalar { .. })
                && !matches!(inner, FieldType::Group(_))
            {
                let value = self.value(field, inner, node)?;
                return Some(Value::List(vec![Given { span: node.span, value }]));
            }
            self.wrong(field, &FieldType::List(Box::new(inner.clone())), node);
            return None;
        };
        let mut values = Vec::with_capacity(items.len());
        for item in items {
            self.entry = true;
            if let Some(value) = self.value(field, inner, item) {
                values.push(Given { span: item.span, value });
            }
        }
        self.entry = false;
        Some(Value::List(values))
    }

    fn group(&mut self, field: &Field, fields: &[Field], node: &Node) -> Option<Value> {
        if !matches!(node.value, Yaml::Map(_)) {
            let names: Vec<&str> = fields.iter().map(|field| &*field.name).collect();
            let entry = if self.entry { "an entry of " } else { "" };
            let message = format!(
                "{entry}`{}` must be a group of the fields {}",
                field.name,
                names.join(", ")
            );
            let mistake =
                Diagnostic::error("field/type", message).at(self.path, node.span);
            self.out.push(mistake.label(format!("this is {}", node.noun())));
            return None;
        }
        let names: Vec<&str> = fields.iter().map(|field| &*field.name).collect();
        report_unknown(self.path, node, &names, "field/unknown", self.out);
        self.entry = false;
        let mut values = Vec::new();
        for member in fields {
            let Some(value_node) = node.get(&member.name).filter(|node| !node.is_null())
            else {
                continue;
            };
            if let Some(value) = self.value(member, &member.field_type, value_node) {
                values.push((
                    Arc::clone(&member.name),
                    Given { span: value_node.span, value },
                ));
            }
        }
        Some(Value::Group(values))
    }

    /// `{file, alt}` or `{file, decorative: true}`; a file name alone is short for the first without a text.
    fn picture(&mut self, field: &Field, node: &Node) -> Option<Value> {
        if let Some(name) = node.text() {
            let file = self.file(name, node.span)?;
            return Some(Value::Picture(Picture {
                file: Some((file, node.span)),
                ..Picture::default()
            }));
        }
        if !matches!(node.value, Yaml::Map(_)) {
            self.wrong(field, &FieldType::Picture, node);
            return None;
        }
        report_unknown(
            self.path,
            node,
            &["file", "alt", "decorative"],
            "field/unknown",
            self.out,
        );
        let mut picture = Picture::default();
        let member = |name: &str, field_type: FieldType| Field {
            name: name.into(),
            field_type,
            ..field.clone()
        };
        let given = |name: &str| node.get(name).filter(|node| !node.is_null());
        if let Some(node) = given("file") {
            let file = member("file", FieldType::File);
            let Value::File(path) = self.scalar(&file, &file.field_type, node)? else {
                return None;
            };
            picture.file = Some((path, node.span));
        }
        if let Some(node) = given("alt") {
            let alt = member("alt", FieldType::Text);
            let Value::Text(text) = self.scalar(&alt, &alt.field_type, node)? else {
                return None;
            };
            picture.alt = (!text.trim().is_empty()).then_some(text);
        }
        if let Some(node) = given("decorative") {
            let decorative = member("decorative", FieldType::Boolean);
            let value = self.scalar(&decorative, &decorative.field_type, node)?;
            picture.decorative = value == Value::Boolean(true);
        }
        Some(Value::Picture(picture))
    }

    fn file(&mut self, name: &str, span: Span) -> Option<SourcePath> {
        let root = if name.starts_with("/assets/") { "" } else { CONTENT };
        let resolved = self.path.resolve(name, root);
        let inside = |path: &SourcePath| {
            let path = path.as_str();
            path.starts_with(&format!("{CONTENT}/"))
                || path.starts_with(&format!("{ASSETS}/"))
        };
        let resolved = resolved.filter(inside);
        if resolved.is_none() {
            self.out.push(
                Diagnostic::error(
                    "path/outside",
                    format!("`{name}` lies outside of the site's folders"),
                )
                .at(self.path, span)
                .help("files lie beside their document or under `assets/`"),
            );
        }
        resolved
    }

    fn terms(
        &mut self,
        field: &Field,
        field_type: &FieldType,
        node: &Node,
    ) -> Option<Value> {
        let one = std::slice::from_ref(node);
        let items = match &node.value {
            Yaml::List(items) => items.as_slice(),
            Yaml::Null | Yaml::Scalar { .. } | Yaml::Map(_) => one,
        };
        let mut terms = Vec::new();
        for item in items {
            let Some(text) = item.text() else {
                self.wrong(field, field_type, item);
                continue;
            };
            terms.push((Arc::from(text), item.span));
        }
        Some(Value::Terms(terms))
    }

    fn scalar(
        &mut self,
        field: &Field,
        field_type: &FieldType,
        node: &Node,
    ) -> Option<Value> {
        let Some(text) = node.text() else {
            self.wrong(field, field_type, node);
            return None;
        };
        let value = match field_type {
            FieldType::Text => Some(Value::Text(text.into())),
            FieldType::Markdown => Some(self.markdown(text, node)),
            FieldType::Slug => is_slug(text).then(|| Value::Text(text.into())),
            FieldType::Path => text.starts_with('/').then(|| Value::Text(text.into())),
            FieldType::Date => date(text).map(|date| Value::Moment(Moment::Day(date))),
            FieldType::DateTime => self.moment(text).map(Value::Moment),
            FieldType::Link => is_link(text).then(|| Value::Text(text.into())),
            FieldType::Email => is_email(text).then(|| Value::Text(text.into())),
            FieldType::Number { min, max } => text
                .parse::<f64>()
                .ok()
                .filter(|number| number.is_finite())
                .filter(|number| min.is_none_or(|min| *number >= min))
                .filter(|number| max.is_none_or(|max| *number <= max))
                .map(Value::Number),
            FieldType::Boolean => match text {
                "true" => Some(Value::Boolean(true)),
                "false" => Some(Value::Boolean(false)),
                _ => None,
            },
            FieldType::Choice { values, open } => {
                let known = *open || values.iter().any(|value| value == text);
                known.then(|| Value::Text(text.into()))
            }
            FieldType::File => return Some(Value::File(self.file(text, node.span)?)),
            FieldType::Reference { kind } => {
                Some(Value::Reference(self.reference(kind.as_deref(), text)))
            }
            FieldType::Language => {
                LangTag::parse(text).ok().map(|tag| Value::Language(tag.as_str().into()))
            }
            FieldType::Country => self.country(text),
            FieldType::List(_)
            | FieldType::Group(_)
            | FieldType::Picture
            | FieldType::Terms { .. } => None,
        };
        if value.is_none() {
            self.wrong(field, field_type, node);
        }
        value
    }

    fn markdown(&mut self, text: &str, node: &Node) -> Value {
        let parsed = markdown::parse(
            text,
            0..text.len(),
            &typography(self.config, self.lang),
            &options(self.config),
        );
        let base = node.verbatim();
        for mistake in parsed.mistakes {
            let inner = mistake.span.clone();
            let mistake = markdown_mistake(self.path, mistake);
            // Offsets inside a folded or escaped value are not offsets of the file: all of it is underlined.
            let span = base.map_or(node.span, |base| {
                Span::new(inner.start + base..inner.end + base)
            });
            self.out.push(mistake.at(self.path, span));
        }
        Value::Markdown(Arc::new(parsed.body))
    }

    /// A near value that would be right.
    fn suggestion(&self, field_type: &FieldType, text: &str) -> Option<String> {
        match field_type {
            FieldType::Choice { values, .. } => {
                nearest(text, values.iter().map(String::as_str)).map(str::to_owned)
            }
            FieldType::Boolean => match text.to_lowercase().as_str() {
                "yes" | "on" | "y" | "true" => Some("true".into()),
                "no" | "off" | "n" | "false" => Some("false".into()),
                _ => None,
            },
            FieldType::Date => iso_day(text).or_else(|| {
                text.get(..10).filter(|day| date(day).is_some()).map(Into::into)
            }),
            FieldType::DateTime => iso_day(text),
            FieldType::Number { .. } => {
                let better = text.replacen(',', ".", 1);
                let number =
                    better.parse::<f64>().ok().filter(|number| number.is_finite());
                number.filter(|_| better != text).map(|_| better)
            }
            FieldType::Link if text.starts_with("www.") => {
                Some(format!("https://{text}"))
            }
            FieldType::Path => {
                let path = format!("/{}", text.trim_start_matches('/'));
                (!path.contains(char::is_whitespace) && path.len() > 1).then_some(path)
            }
            FieldType::Slug => {
                let slug = self.config.languages[self.lang].locale.slug(text);
                (!text.contains(['/', '\\']) && is_slug(&slug)).then_some(slug)
            }
            FieldType::Country => {
                let mut languages = self.config.languages.iter();
                languages.find_map(|language| {
                    language.locale.country_code(text).map(str::to_owned)
                })
            }
            _ => None,
        }
    }

    fn moment(&self, text: &str) -> Option<Moment> {
        if let Some(date) = date(text) {
            return Some(Moment::Day(date));
        }
        if text.contains('[') || text.ends_with('Z') {
            return text.parse::<Zoned>().ok().map(Moment::At);
        }
        let local: DateTime = text.replacen(' ', "T", 1).parse().ok()?;
        self.config.zone.to_zoned(local).ok().map(Moment::At)
    }

    fn country(&self, code: &str) -> Option<Value> {
        let known = self.config.languages[self.lang].locale.country_name(code).is_some();
        known.then(|| {
            // The EU writes EL and UK where ISO 3166 has GR and GB.
            Value::Country(match code {
                "EL" => "GR".into(),
                "UK" => "GB".into(),
                other => other.to_ascii_uppercase().into(),
            })
        })
    }

    /// The key that a reference names: `kick-off` within the folder of its kind, or a whole key.
    fn reference(&self, kind: Option<&str>, text: &str) -> Arc<str> {
        let text = text.trim_matches('/').trim_end_matches(".md");
        let folder = kind
            .and_then(|kind| self.kinds.get(kind))
            .and_then(|kind| kind.folder.as_deref());
        match folder {
            Some(folder) if !text.contains('/') => format!("{folder}/{text}").into(),
            _ => text.into(),
        }
    }
}

/// Why a text is not what the field wants, as short as it can be said.
fn trouble(field_type: &FieldType, text: &str) -> &'static str {
    match field_type {
        FieldType::List(_) | FieldType::Group(_) => "this is text",
        FieldType::Date | FieldType::DateTime if is_written_as_day(text) => {
            "this day does not exist"
        }
        FieldType::Date if text.get(..10).and_then(date).is_some() => {
            "only the day belongs here"
        }
        FieldType::Number { min, max } => match text.parse::<f64>() {
            Ok(number) if min.is_some_and(|min| number < min) => "this is too small",
            Ok(number) if max.is_some_and(|max| number > max) => "this is too large",
            _ => "this is not a number",
        },
        FieldType::Choice { .. } => "not one of them",
        _ => "not understood",
    }
}

fn is_written_as_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let digits = |part: &str, length| {
        part.len() == length && part.bytes().all(|b| b.is_ascii_digit())
    };
    matches!(parts[..], [y, m, d] if digits(y, 4) && digits(m, 2) && digits(d, 2))
}

/// Strict: the day must exist.
fn date(text: &str) -> Option<Date> {
    let bytes = text.as_bytes();
    let plain = bytes.len() == 10 && bytes[4] == b'-' && bytes[7] == b'-';
    plain.then(|| text.parse().ok()).flatten()
}

fn is_slug(text: &str) -> bool {
    let fine =
        |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !text.is_empty()
        && text.bytes().all(fine)
        && !text.starts_with('-')
        && !text.ends_with('-')
}

fn is_link(text: &str) -> bool {
    let web = text.starts_with("https://") || text.starts_with("http://");
    let other =
        text.starts_with("mailto:") || text.starts_with('/') || text.ends_with(".md");
    (web || other) && !text.contains(char::is_whitespace)
}

fn is_email(text: &str) -> bool {
    let Some((name, host)) = text.split_once('@') else { return false };
    !name.is_empty()
        && host.contains('.')
        && !text.contains(char::is_whitespace)
        && !host.contains('@')
}

/// A day written in another way, as ISO 8601 writes it: `3.5.2026`, `03/05/2026`, `12/31/2026`, `2026-5-3`; the last
/// day of a month that has no such day.
fn iso_day(text: &str) -> Option<String> {
    let parts: Vec<u16> = text
        .split(['.', '/', '-'])
        .map(|part| part.trim().parse().ok())
        .collect::<Option<_>>()?;
    let [first, second, third] = parts[..] else { return None };
    let (year, month, day) = match (first, second) {
        (1000.., _) => (first, second, third),
        (_, 13..) => (third, first, second),
        _ => (third, second, first),
    };
    let written = |day: u16| format!("{year:04}-{month:02}-{day:02}");
    let possible = (28..=day.clamp(28, 31)).rev().map(written);
    if (29..=31).contains(&day) {
        return possible.into_iter().find(|written| date(written).is_some());
    }
    Some(written(day)).filter(|written| date(written).is_some())
}
