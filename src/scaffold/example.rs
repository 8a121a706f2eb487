//! A value for every type of field, so that a new document builds and shows how things are written.

use jiff::civil::Date;

use crate::config::{Config, LangId};
use crate::document::Value;
use crate::front_matter::{Node, Yaml};
use crate::kind::{Field, FieldType, Kind, Role};
use crate::scaffold::yaml;
use crate::site::Site;

/// What stands where only the editor knows the word.
const BLANK: &str = "…";

/// What an example was made from.
pub(crate) struct Examples<'a> {
    pub(crate) site: &'a Site,
    pub(crate) kind: &'a Kind,
    pub(crate) lang: LangId,
    pub(crate) title: &'a str,
    pub(crate) name: &'a str,
}

/// A value, and whether an editor must look at it before anybody else does.
pub(crate) struct Example {
    pub(crate) node: Node,
    pub(crate) sure: bool,
}

fn sure(node: Node) -> Example {
    Example { node, sure: true }
}

fn guess(node: Node) -> Example {
    Example { node, sure: false }
}

impl Examples<'_> {
    fn config(&self) -> &Config {
        &self.site.config
    }

    /// The value that a new document starts with.
    pub(crate) fn of(&self, field: &Field) -> Example {
        if let Some(default) = &field.default {
            return sure(default.clone());
        }
        if *field.name == *"title" || self.kind.role(Role::Title) == Some(&*field.name) {
            return sure(yaml::text(self.title));
        }
        if self.kind.role(Role::Short) == Some(&*field.name) {
            return guess(yaml::text(&initials(self.title)));
        }
        if self.kind.role(Role::Number) == Some(&*field.name)
            && matches!(field.field_type, FieldType::Number { .. })
        {
            return sure(yaml::scalar(&self.next_number(&field.name).to_string()));
        }
        match &*field.name {
            "key" | "kind" | "template" => sure(yaml::scalar(&self.own(&field.name))),
            _ => self.of_type(&field.field_type),
        }
    }

    fn own(&self, name: &str) -> String {
        match name {
            "kind" => self.kind.name.clone(),
            "template" => self.kind.template.clone(),
            _ => match &self.kind.folder {
                Some(folder) => format!("{folder}/{}", self.name),
                None => self.name.to_owned(),
            },
        }
    }

    fn of_type(&self, field_type: &FieldType) -> Example {
        match field_type {
            FieldType::Text | FieldType::Markdown => guess(yaml::text(BLANK)),
            FieldType::Slug => sure(yaml::text(self.name)),
            FieldType::Path => sure(yaml::scalar(&format!("/{}/", self.name))),
            FieldType::Date => sure(yaml::scalar(&self.site.today.to_string())),
            FieldType::DateTime => guess(yaml::scalar(&self.moment(self.site.today))),
            FieldType::Link => guess(yaml::scalar("https://project.example")),
            FieldType::Email => guess(yaml::scalar("info@project.example")),
            FieldType::Number { min, max } => {
                let number = min.or(max.map(|max| max.min(1.0))).unwrap_or(1.0);
                guess(yaml::scalar(&number.to_string()))
            }
            FieldType::Boolean => sure(yaml::scalar("false")),
            FieldType::Choice { values, .. } => match values.first() {
                Some(first) => guess(yaml::scalar(first)),
                None => guess(yaml::text(BLANK)),
            },
            FieldType::List(inner) => {
                let inner = self.of_type(inner);
                let items =
                    if inner.node.is_null() { Vec::new() } else { vec![inner.node] };
                Example { node: yaml::node(Yaml::List(items)), sure: inner.sure }
            }
            FieldType::Group(fields) => {
                let members = fields.iter().map(|field| {
                    let node = match &field.default {
                        Some(default) => default.clone(),
                        None => self.of_type(&field.field_type).node,
                    };
                    (field.name.to_string(), node)
                });
                guess(yaml::map(members.collect()))
            }
            FieldType::Picture => guess(yaml::map(vec![
                ("file".into(), yaml::scalar("picture.jpg")),
                ("alt".into(), yaml::text(BLANK)),
            ])),
            FieldType::File => guess(yaml::scalar("document.pdf")),
            FieldType::Reference { kind } => guess(self.reference(kind.as_deref())),
            FieldType::Language => {
                sure(yaml::scalar(self.config().languages[self.lang].tag.as_str()))
            }
            FieldType::Country => guess(yaml::scalar(self.country())),
            FieldType::Terms { taxonomy } => guess(self.term(taxonomy)),
        }
    }

    /// What a required field starts with: never a file or document that is not there.
    pub(crate) fn of_required(&self, field: &Field) -> Example {
        let example = self.of(field);
        match &field.field_type {
            FieldType::Picture | FieldType::File => guess(yaml::node(Yaml::Null)),
            FieldType::Reference { kind } if self.first(kind.as_deref()).is_none() => {
                guess(yaml::node(Yaml::Null))
            }
            FieldType::Group(fields) => guess(self.required_members(fields)),
            FieldType::List(inner) => match inner.as_ref() {
                FieldType::Group(fields) => {
                    guess(yaml::node(Yaml::List(vec![self.required_members(fields)])))
                }
                FieldType::Reference { kind }
                    if self.first(kind.as_deref()).is_none() =>
                {
                    guess(yaml::node(Yaml::Null))
                }
                _ => example,
            },
            _ => example,
        }
    }

    fn required_members(&self, fields: &[Field]) -> Node {
        let members = fields.iter().filter(|field| field.required);
        let members =
            members.map(|field| (field.name.to_string(), self.of_required(field).node));
        yaml::map(members.collect())
    }

    fn moment(&self, day: Date) -> String {
        match self.config().zone.iana_name() {
            Some(zone) => format!("{day}T09:00[{zone}]"),
            None => format!("{day}T09:00"),
        }
    }

    /// The first document of a kind, as a field names it.
    fn first(&self, kind: Option<&str>) -> Option<String> {
        let items = &self.site.items;
        let wanted = |name: &str| kind.is_none_or(|kind| kind == name);
        let item =
            items.iter().find(|item| wanted(&item.kind.name) && !item.key.is_empty())?;
        let short =
            item.kind.folder.as_deref().filter(|_| kind.is_some()).and_then(|folder| {
                item.key.strip_prefix(folder)?.strip_prefix('/').map(str::to_owned)
            });
        Some(
            short
                .filter(|name| !name.contains('/'))
                .unwrap_or_else(|| item.key.to_string()),
        )
    }

    fn reference(&self, kind: Option<&str>) -> Node {
        let name = self.first(kind);
        yaml::scalar(
            &name.unwrap_or_else(|| format!("name-of-a-{}", kind.unwrap_or("document"))),
        )
    }

    /// A region that a language of the site names, or one that is as good as any.
    fn country(&self) -> &str {
        let languages = self.config().languages.iter();
        languages.filter_map(|language| language.tag.region()).next().unwrap_or("ES")
    }

    fn term(&self, taxonomy: &str) -> Node {
        let terms =
            self.config().taxonomies.get(taxonomy).and_then(|one| one.terms.as_ref());
        let term = terms.and_then(|terms| terms.first()).map_or(BLANK, |term| &term.id);
        yaml::node(Yaml::List(vec![yaml::scalar(term)]))
    }

    /// One more than the highest number of this kind so far.
    fn next_number(&self, field: &str) -> u64 {
        let numbers = self.site.docs.iter().filter_map(|doc| {
            let same = doc.document.kind.name == self.kind.name;
            match doc.fields.get(field).filter(|_| same).map(|given| &given.value) {
                Some(Value::Number(number)) if *number >= 0.0 && *number < 1e9 =>
                {
                    #[expect(
                        clippy::cast_possible_truncation,
                        clippy::cast_sign_loss,
                        reason = "within the bounds just checked"
                    )]
                    Some(*number as u64)
                }
                _ => None,
            }
        });
        numbers.max().unwrap_or(0) + 1
    }
}

/// `Port Alder Institute` is `PAI`.
fn initials(title: &str) -> String {
    let words = title.split(|c: char| !c.is_alphanumeric());
    let letters: String = words
        .filter_map(|word| word.chars().next())
        .filter(|letter| letter.is_uppercase() || !letter.is_lowercase())
        .collect();
    if letters.is_empty() { title.to_owned() } else { letters }
}
