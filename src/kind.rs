//! What a document can be. A kind is data: a YAML file of a theme; no Rust code knows one by name.

mod load;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::config::Fallback;
use crate::front_matter::Node;
use crate::path::SourcePath;
use crate::source::Span;

pub use load::load;

use crate::config::Config;
use crate::diag::{Diagnostic, Diagnostics, nearest};

/// Reports kinds that the settings name and that do not exist.
pub fn check_settings(config: &Config, kinds: &Kinds, out: &mut Diagnostics) {
    let languages = config.languages.iter().flat_map(|language| &language.fallback);
    for (name, (_, span)) in config.fallback.iter().chain(languages) {
        if name == "*" || kinds.contains_key(name) {
            continue;
        }
        let mistake =
            Diagnostic::error("config/kind", format!("there is no kind `{name}`"))
                .at(&config.path, *span)
                .label("unknown kind");
        let names = kinds.values().filter(|kind| !kind.is_abstract);
        let names: Vec<&str> = names.map(|kind| kind.name.as_str()).collect();
        out.push(match nearest(name, names.iter().copied()) {
            Some(near) => {
                mistake.help(format!("did you mean `{near}`?")).patch(*span, near)
            }
            None => mistake.help(format!("one of {}, or `*` for all", names.join(", "))),
        });
    }
}

/// All kinds of a site by name.
pub type Kinds = BTreeMap<String, Arc<Kind>>;

/// What a document is: its fields and what they mean.
#[derive(Debug)]
pub struct Kind {
    /// Its name: `event`.
    pub name: String,
    /// The folder of `content/` whose documents are of this kind unless they say otherwise.
    pub folder: Option<String>,
    /// The template that shows one.
    pub template: String,
    /// How search engines are told of it.
    pub schema: Schema,
    /// What is shown where a translation is missing.
    pub fallback: Fallback,
    /// The order of its lists.
    pub sort: Sort,
    /// Is it news, so that it belongs in feeds?
    pub feed: bool,
    /// Only there to be extended.
    pub is_abstract: bool,
    /// Is it what the index document of a folder is?
    pub is_index: bool,
    /// Is it what a document is that nothing else claims?
    pub is_rest: bool,
    /// Its fields in the order of the file.
    pub fields: Vec<Field>,
    /// Which field plays which role.
    pub roles: BTreeMap<Role, String>,
    /// The file that declares it.
    pub path: SourcePath,
}

/// A schema.org type and which field fills which of its properties.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Schema {
    /// `Event`; empty for none.
    pub type_name: String,
    /// Property and field.
    pub properties: Vec<(String, String)>,
}

/// The order of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sort {
    /// By date, the latest first.
    Newest,
    /// By date, the earliest first.
    Oldest,
    /// By the field `weight`, then by title.
    Weight,
    /// By title, as the language sorts.
    Title,
}

/// The words for [`Sort`].
pub const SORTS: [(&str, Sort); 4] = [
    ("newest", Sort::Newest),
    ("oldest", Sort::Oldest),
    ("weight", Sort::Weight),
    ("title", Sort::Title),
];

/// One entry of the front matter.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name.
    pub name: Arc<str>,
    /// What it holds.
    pub field_type: FieldType,
    /// Whose it is.
    pub class: Class,
    /// Must a source document have it?
    pub required: bool,
    /// What holds if it is not given.
    pub default: Option<Node>,
    /// Where it is declared.
    pub span: Span,
}

/// Whose a field is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Translated: each language has its own, and shows the source's until it has.
    Text,
    /// The same in all languages: it stands in the source document alone.
    Shared,
    /// Belongs to one document and is never inherited.
    Own,
}

/// What a field holds.
#[derive(Clone, Debug)]
pub enum FieldType {
    /// One line.
    Text,
    /// Markdown.
    Markdown,
    /// The last segment of an address.
    Slug,
    /// A path from the root of the site.
    Path,
    /// A day.
    Date,
    /// A day, or a moment with its zone.
    DateTime,
    /// An address on the web, or a link to a document.
    Link,
    /// An e-mail address.
    Email,
    /// A number between bounds.
    Number {
        /// The least.
        min: Option<f64>,
        /// The greatest.
        max: Option<f64>,
    },
    /// True or false.
    Boolean,
    /// One of some words.
    Choice {
        /// The words.
        values: Vec<String>,
        /// Are other words fine too?
        open: bool,
    },
    /// A list.
    List(Box<FieldType>),
    /// Fields of its own.
    Group(Vec<Field>),
    /// A picture with a text for those who do not see it.
    Picture,
    /// A file to download.
    File,
    /// Another document, of one kind or of any.
    Reference {
        /// The kind that it must be.
        kind: Option<String>,
    },
    /// A language tag.
    Language,
    /// An ISO 3166-1 code.
    Country,
    /// Words of a taxonomy.
    Terms {
        /// Its name in the settings.
        taxonomy: String,
    },
}

impl FieldType {
    /// What an editor is told to write.
    pub fn noun(&self) -> String {
        match self {
            FieldType::Text => "text".into(),
            FieldType::Markdown => "Markdown text".into(),
            FieldType::Slug => "a word of Latin letters, digits and hyphens".into(),
            FieldType::Path => "a path such as `/old/address/`".into(),
            FieldType::Date => "a day such as 2026-05-03".into(),
            FieldType::DateTime => {
                "a day such as 2026-05-03, or a moment such as 2026-05-03T09:30[Europe/Athens]".into()
            }
            FieldType::Link => "a web address such as https://project.example".into(),
            FieldType::Email => "an e-mail address such as office@project.example".into(),
            FieldType::Number { min, max } => match (min, max) {
                (Some(min), Some(max)) => format!("a number from {min} to {max}"),
                (Some(min), None) => format!("a number from {min} up"),
                (None, Some(max)) => format!("a number up to {max}"),
                (None, None) => "a number".into(),
            },
            FieldType::Boolean => "`true` or `false`".into(),
            FieldType::Choice { values, .. } => {
                let values: Vec<String> = values.iter().map(|value| format!("`{value}`")).collect();
                format!("one of {}", values.join(", "))
            }
            FieldType::List(_) => "a list".into(),
            FieldType::Group(_) => "a group of fields".into(),
            FieldType::Picture => "a picture: `{file: photo.jpg, alt: what it shows}`".into(),
            FieldType::File => "the name of a file such as `leaflet.pdf`".into(),
            FieldType::Reference { kind: Some(kind) } => format!("the file name of a document of kind `{kind}`"),
            FieldType::Reference { kind: None } => "the path of a document, such as `news/kick-off`".into(),
            FieldType::Language => "a language tag such as `el`".into(),
            FieldType::Country => "a country code such as `GR`".into(),
            FieldType::Terms { taxonomy } => format!("words of the taxonomy `{taxonomy}`"),
        }
    }
}

/// What a field is for, whatever its name: outputs ask for a role, never for a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Its name everywhere.
    Title,
    /// One or two sentences.
    Summary,
    /// Its picture.
    Image,
    /// Its rank in lists.
    Weight,
    /// The day it is dated.
    Date,
    /// When its text last changed.
    Updated,
    /// When it begins: it is a calendar entry.
    Start,
    /// When it ends.
    End,
    /// Where it happens.
    Place,
    /// Who holds it.
    Organiser,
    /// What happens in it.
    Agenda,
    /// Who made it.
    Authors,
    /// Its number in a series.
    Number,
    /// The line under the subject of a mail.
    Teaser,
    /// What a mail is made of.
    Parts,
    /// The sheet that it is printed on.
    Sheet,
    /// How the sheet lies.
    Orientation,
    /// Its short name.
    Short,
    /// Its own web site.
    Website,
}

/// The words for [`Role`].
pub const ROLES: [(&str, Role); 19] = [
    ("title", Role::Title),
    ("summary", Role::Summary),
    ("image", Role::Image),
    ("weight", Role::Weight),
    ("date", Role::Date),
    ("updated", Role::Updated),
    ("start", Role::Start),
    ("end", Role::End),
    ("place", Role::Place),
    ("organiser", Role::Organiser),
    ("agenda", Role::Agenda),
    ("authors", Role::Authors),
    ("number", Role::Number),
    ("teaser", Role::Teaser),
    ("parts", Role::Parts),
    ("sheet", Role::Sheet),
    ("orientation", Role::Orientation),
    ("short", Role::Short),
    ("website", Role::Website),
];

impl Kind {
    /// The field with this name.
    pub fn field(&self, name: &str) -> Option<&Field> {
        self.fields.iter().find(|field| &*field.name == name)
    }

    /// The name of the field that plays a role.
    pub fn role(&self, role: Role) -> Option<&str> {
        self.roles.get(&role).map(String::as_str)
    }
}
