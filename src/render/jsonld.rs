//! Structured data for search engines (JSON-LD 1.1, schema.org), from what a kind declares.

use serde_json::{Map, Value, json};

use crate::config::LangId;
use crate::document::{Picture, Value as FieldValue};
use crate::kind::Role;
use crate::render::View;
use crate::render::values::machine;
use crate::site::{Doc, ItemId};

/// Types that have `inLanguage`: what schema.org derives from `CreativeWork`, as far as sites publish it.
const WORKS: [&str; 44] = [
    "AboutPage",
    "Article",
    "AudioObject",
    "BlogPosting",
    "Book",
    "Chapter",
    "CollectionPage",
    "Comment",
    "ContactPage",
    "Course",
    "CreativeWork",
    "DataCatalog",
    "Dataset",
    "DigitalDocument",
    "EducationalOccupationalCredential",
    "Episode",
    "FAQPage",
    "Guide",
    "HowTo",
    "ImageObject",
    "ItemPage",
    "LearningResource",
    "Legislation",
    "Map",
    "MediaObject",
    "NewsArticle",
    "Periodical",
    "PodcastEpisode",
    "Poster",
    "PresentationDigitalDocument",
    "ProfilePage",
    "PublicationIssue",
    "QAPage",
    "Quiz",
    "Recipe",
    "Report",
    "Review",
    "ScholarlyArticle",
    "SoftwareApplication",
    "TechArticle",
    "Thesis",
    "VideoObject",
    "WebPage",
    "WebSite",
];

impl View {
    /// The graph of an item's page, safe inside `<script>`.
    pub(crate) fn jsonld(
        &self,
        item: ItemId,
        doc: &Doc,
        lang: LangId,
        permalink: &str,
    ) -> Option<String> {
        let schema = &doc.document.kind.schema;
        if schema.type_name.is_empty() {
            return None;
        }
        let config = &self.site.config;
        let mut graph = Map::new();
        graph.insert("@context".into(), json!("https://schema.org"));
        graph.insert("@type".into(), json!(schema.type_name));
        graph.insert("@id".into(), json!(permalink));
        if !doc
            .document
            .kind
            .schema
            .properties
            .iter()
            .any(|(property, _)| property == "url")
        {
            graph.insert("url".into(), json!(permalink));
        }
        if WORKS.contains(&schema.type_name.as_str()) {
            let tag = &config.languages[doc.document.lang].tag;
            graph.insert("inLanguage".into(), json!(tag.as_str()));
        }
        for (property, field) in &schema.properties {
            let Some(given) = doc.fields.get(field.as_str()) else { continue };
            if let Some(value) = self.schema_value(&given.value, lang) {
                graph.insert(property.clone(), value);
            }
        }
        if schema.type_name == "Event" {
            self.add_event(&mut graph, doc);
        }
        let _ = item;
        Some(escape(&Value::Object(graph).to_string()))
    }

    /// What schema.org wants of every event: where it is, and that it takes place.
    fn add_event(&self, graph: &mut Map<String, Value>, doc: &Doc) {
        graph.insert("eventStatus".into(), json!("https://schema.org/EventScheduled"));
        let mode = match doc.fields.get("mode").map(|given| &given.value) {
            Some(FieldValue::Text(mode)) if &**mode == "online" => {
                "OnlineEventAttendanceMode"
            }
            Some(FieldValue::Text(mode)) if &**mode == "hybrid" => {
                "MixedEventAttendanceMode"
            }
            _ => "OfflineEventAttendanceMode",
        };
        graph.insert(
            "eventAttendanceMode".into(),
            json!(format!("https://schema.org/{mode}")),
        );
    }

    fn schema_value(&self, value: &FieldValue, lang: LangId) -> Option<Value> {
        Some(match value {
            FieldValue::Text(text) => json!(&**text),
            FieldValue::Moment(moment) => json!(&*machine(moment)),
            FieldValue::Number(number) if number.fract() == 0.0 => {
                json!(format!("{number:.0}"))
            }
            FieldValue::Number(number) => json!(number),
            FieldValue::Boolean(flag) => json!(flag),
            FieldValue::List(items) => Value::Array(
                items
                    .iter()
                    .filter_map(|item| self.schema_value(&item.value, lang))
                    .collect(),
            ),
            FieldValue::Picture(Picture { file: Some((file, _)), .. }) => {
                json!(self.asset_permalink(lang, file.as_str())?)
            }
            FieldValue::File(path) => json!(self.asset_permalink(lang, path.as_str())?),
            FieldValue::Reference(key) => self.schema_reference(key, lang)?,
            FieldValue::Group(members) => self.schema_place(members, lang),
            FieldValue::Language(tag) => json!(&**tag),
            FieldValue::Country(code) => json!(&**code),
            FieldValue::Picture(_) | FieldValue::Markdown(_) | FieldValue::Terms(_) => {
                return None;
            }
        })
    }

    fn schema_reference(&self, key: &str, lang: LangId) -> Option<Value> {
        let item = self.site.item(key)?;
        let entry = self.site.entry(item, lang)?;
        let doc = &self.site.docs[entry.doc];
        let at = doc.document.lang;
        let own = self.site.entry(item, at)?;
        let mut reference = Map::new();
        let type_name = match doc.document.kind.schema.type_name.as_str() {
            "" => "Thing",
            name => name,
        };
        reference.insert("@type".into(), json!(type_name));
        reference.insert("@id".into(), json!(self.site.permalink(at, &own.path)));
        reference.insert("name".into(), json!(doc.title()));
        if let Some(website) = doc.role_text(Role::Website) {
            reference.insert("url".into(), json!(website));
        }
        Some(Value::Object(reference))
    }

    fn schema_place(
        &self,
        members: &[(std::sync::Arc<str>, crate::document::Given)],
        lang: LangId,
    ) -> Value {
        let find = |wanted: &str| {
            let member = members.iter().find(|(name, _)| &**name == wanted)?;
            self.schema_value(&member.1.value, lang)
        };
        let mut address = Map::new();
        address.insert("@type".into(), json!("PostalAddress"));
        let parts = [
            ("streetAddress", "address"),
            ("addressLocality", "city"),
            ("addressCountry", "country"),
        ];
        for (property, name) in parts {
            if let Some(value) = find(name) {
                address.insert(property.into(), value);
            }
        }
        let mut place = Map::new();
        place.insert("@type".into(), json!("Place"));
        if let Some(name) = find("name") {
            place.insert("name".into(), name);
        }
        if address.len() > 1 {
            place.insert("address".into(), Value::Object(address));
        }
        Value::Object(place)
    }
}

/// `</script>` must not end the element (HTML 4.12.1.3).
fn escape(json: &str) -> String {
    json.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026")
}
