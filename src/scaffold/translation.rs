//! The fields of a new translation: those with words in them, with the source's words to start from.

use crate::front_matter::{Node, Yaml};
use crate::kind::{Class, Field, FieldType};
use crate::scaffold::yaml;

/// What of a source's field a translation has of its own; `None` for what it inherits as it is.
pub(crate) fn words(field: &Field, source: &Node) -> Option<Node> {
    if field.class == Class::Own {
        return None;
    }
    match (&field.field_type, &source.value) {
        (FieldType::Picture, Yaml::Map(_)) => {
            let alt = source.get("alt")?;
            Some(yaml::map(vec![("alt".into(), alt.clone())]))
        }
        (FieldType::Group(members), Yaml::Map(_)) => group(members, source),
        (FieldType::List(inner), Yaml::List(items)) => match inner.as_ref() {
            FieldType::Group(members) => {
                // Entries belong together by their place, so that one without words keeps its place.
                let entries: Vec<Option<Node>> =
                    items.iter().map(|item| group(members, item)).collect();
                entries.iter().any(Option::is_some).then(|| {
                    let empty = || yaml::node(Yaml::Map(Vec::new()));
                    let entries =
                        entries.into_iter().map(|one| one.unwrap_or_else(empty));
                    yaml::node(Yaml::List(entries.collect()))
                })
            }
            _ => is_text(field).then(|| source.clone()),
        },
        _ => is_text(field).then(|| source.clone()),
    }
}

fn is_text(field: &Field) -> bool {
    field.class == Class::Text
}

fn group(members: &[Field], source: &Node) -> Option<Node> {
    let members = members.iter().filter_map(|member| {
        let value = source.get(&member.name).filter(|value| !value.is_null())?;
        Some((member.name.to_string(), words(member, value)?))
    });
    let members: Vec<(String, Node)> = members.collect();
    (!members.is_empty()).then(|| yaml::map(members))
}
