//! Documents and their fields as templates see them: cards for lists, typed values for pages.

use std::sync::Arc;

use tera::Value;

use crate::config::LangId;
use crate::document::{Given, Moment, Picture, Value as FieldValue};
use crate::kind::{Field, FieldType, Role};
use crate::lang::LangTag;
use crate::path::SourcePath;
use crate::render::body::Filler;
use crate::render::{Object, View};
use crate::site::{Doc, ItemId, Shown};

/// How deep fields go: a card leaves out references and Markdown, so that lists stay flat.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Depth {
    Card,
    Page,
}

impl View {
    /// An item as lists show it in a language; `None` where it does not show itself.
    pub fn card(&self, item: ItemId, lang: LangId) -> Option<Value> {
        let entry = self.site.entry(item, lang)?;
        let doc = &self.site.docs[entry.doc];
        let kind = &doc.document.kind;
        let mut card = Object::with_capacity(20);
        card.set("title", doc.title());
        card.set("url", &*entry.url);
        card.set("description", doc.description());
        card.set("kind", kind.name.as_str());
        card.set("key", &*doc.document.key);
        self.set_language(&mut card, doc, lang);
        card.set("linked_only", entry.shown == Shown::Link);
        if let Some(past) = self.site.is_past(item) {
            card.set("past", past);
        }
        for field in &kind.fields {
            if let Some(given) = doc.fields.get(&field.name)
                && !card.has(&field.name)
                && let Some(value) =
                    self.field(field, &field.field_type, given, doc, lang, Depth::Card)
            {
                card.set_field(&field.name, value);
            }
        }
        Some(card.value())
    }

    /// Language and direction of a document's text, and the language's name where it is not the reader's.
    fn set_language(&self, object: &mut Object, doc: &Doc, lang: LangId) {
        let language = &self.site.config.languages[doc.document.lang];
        object.set("lang", language.tag.as_str());
        object.set("dir", language.locale.direction().as_str());
        if doc.document.lang != lang {
            object.set(
                "language",
                self.site.config.languages[lang].locale.language_name(&language.tag),
            );
        }
    }

    /// All fields of a document for its own page.
    pub(crate) fn set_fields(&self, object: &mut Object, doc: &Doc, lang: LangId) {
        for field in &doc.document.kind.fields {
            if let Some(given) = doc.fields.get(&field.name)
                && !object.has(&field.name)
                && let Some(value) =
                    self.field(field, &field.field_type, given, doc, lang, Depth::Page)
            {
                object.set_field(&field.name, value);
            }
        }
    }

    fn field(
        &self,
        field: &Field,
        field_type: &FieldType,
        given: &Given,
        doc: &Doc,
        lang: LangId,
        depth: Depth,
    ) -> Option<Value> {
        let locale = &self.site.config.languages[lang].locale;
        Some(match &given.value {
            FieldValue::Text(text) => match field_type {
                FieldType::Choice { .. } => {
                    self.choice(&doc.document.kind.name, &field.name, text, lang)
                }
                FieldType::Link => Value::from(self.link(doc, text, lang)),
                _ => Value::from(&**text),
            },
            FieldValue::Markdown(_) if depth == Depth::Card => return None,
            FieldValue::Markdown(body) => {
                let mut html = String::new();
                Filler::new(self, doc, lang).fill(&body.content, &mut html);
                Value::safe_string(&html)
            }
            FieldValue::Moment(moment) => Value::from(moment.machine()),
            FieldValue::Number(number) => number_value(*number),
            FieldValue::Boolean(flag) => Value::from(*flag),
            FieldValue::List(items) => {
                let inner = match field_type {
                    FieldType::List(inner) => inner.as_ref(),
                    other => other,
                };
                if depth == Depth::Card
                    && matches!(inner, FieldType::Group(_) | FieldType::Reference { .. })
                {
                    return None;
                }
                let values = items
                    .iter()
                    .filter_map(|item| self.field(field, inner, item, doc, lang, depth));
                Value::from(values.collect::<Vec<Value>>())
            }
            FieldValue::Group(members) => {
                let FieldType::Group(fields) = field_type else { return None };
                let mut group = Object::with_capacity(members.len());
                for (name, given) in members {
                    let Some(member) = fields.iter().find(|member| member.name == *name)
                    else {
                        continue;
                    };
                    if let Some(value) =
                        self.field(member, &member.field_type, given, doc, lang, depth)
                    {
                        group.set_field(name, value);
                    }
                }
                group.value()
            }
            FieldValue::Picture(picture) => self.picture(picture, lang)?,
            FieldValue::File(path) => self.file(path, lang)?,
            FieldValue::Reference(_) if depth == Depth::Card => return None,
            FieldValue::Reference(key) => self.card(self.site.item(key)?, lang)?,
            FieldValue::Language(tag) => {
                let mut language = Object::with_capacity(2);
                language.set("tag", &**tag);
                let name = LangTag::parse(tag).map(|tag| locale.language_name(&tag));
                language.set("name", name.unwrap_or_else(|_| tag.to_string()));
                language.value()
            }
            FieldValue::Country(code) => {
                let mut country = Object::with_capacity(2);
                country.set("code", &**code);
                country.set("name", locale.country_name(code).unwrap_or(code));
                country.value()
            }
            FieldValue::Terms(_) => return None,
        })
    }

    /// A choice with its label: the message `KIND-FIELD-VALUE`, or the value where there is none.
    fn choice(&self, kind: &str, field: &str, value: &str, lang: LangId) -> Value {
        let id = format!("{kind}-{field}-{value}");
        let label = self.words[lang].get(&id).unwrap_or(value);
        let mut choice = Object::with_capacity(2);
        choice.set("id", value);
        choice.set("label", label);
        choice.value()
    }

    /// The address of a link field: an item's, a file's, or as written.
    fn link(&self, doc: &Doc, target: &str, lang: LangId) -> String {
        Filler::new(self, doc, lang).address(target).unwrap_or_default()
    }

    fn picture(&self, picture: &Picture, lang: LangId) -> Option<Value> {
        let (file, _) = picture.file.as_ref()?;
        let mut value = self.picture_value(file.as_str(), lang)?;
        value.set("alt", picture.alt.as_deref().unwrap_or_default());
        value.set("decorative", picture.decorative);
        Some(value.value())
    }

    fn file(&self, path: &SourcePath, lang: LangId) -> Option<Value> {
        let name = path.file_name();
        let mut value = Object::with_capacity(4);
        value.set("url", self.asset_url(lang, path.as_str())?);
        value.set("name", name);
        let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_uppercase());
        value.set("type", ending.unwrap_or_default());
        value.set("size", self.sizes.get(path).copied().unwrap_or(0));
        Some(value.value())
    }

    /// The terms of an item with their addresses.
    pub(crate) fn terms(&self, item: ItemId, lang: LangId) -> Value {
        let terms = self.site.terms_of(item).into_iter().map(|(taxonomy, term)| {
            let taxonomy = &self.site.taxonomies[taxonomy];
            let term = &taxonomy.terms[term];
            let mut value = Object::with_capacity(4);
            value.set("taxonomy", taxonomy.name.as_str());
            value.set("id", &*term.id);
            value.set("name", term.names[lang].as_str());
            let page = crate::site::Site::folder_page(&term.folders[lang]);
            value.set("url", self.site.url(lang, &page));
            value.value()
        });
        Value::from(terms.collect::<Vec<_>>())
    }

    /// Items as cards.
    pub fn cards(&self, items: &[ItemId], lang: LangId) -> Value {
        Value::from(
            items.iter().filter_map(|&item| self.card(item, lang)).collect::<Vec<_>>(),
        )
    }

    /// The picture that stands for a document, in full address, for shared links.
    pub(crate) fn image_permalink(&self, doc: &Doc, lang: LangId) -> Option<String> {
        let (file, _) = doc.picture(Role::Image)?.file.as_ref()?;
        self.asset_permalink(lang, file.as_str())
    }
}

/// Whole numbers as such, so that templates print no `.0`.
pub(crate) fn number_value(number: f64) -> Value {
    #[expect(clippy::cast_possible_truncation, reason = "checked to be whole and small")]
    if number.fract() == 0.0 && number.abs() < 1e15 {
        Value::from(number as i64)
    } else {
        Value::from(number)
    }
}

/// A moment for structured data.
pub(crate) fn machine(moment: &Moment) -> Arc<str> {
    moment.machine().into()
}
