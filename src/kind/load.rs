//! Reads the kinds of all layers of a theme, lets them extend each other, and reports their mistakes.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::config::Fallback;
use crate::diag::{Diagnostic, Diagnostics, nearest};
use crate::front_matter::{self, Budget, MapReader, Node, Yaml};
use crate::kind::{
    Class, Field, FieldType, Kind, Kinds, ROLES, Role, SORTS, Schema, Sort,
};
use crate::path::SourcePath;

const CLASSES: [(&str, Class); 3] =
    [("text", Class::Text), ("shared", Class::Shared), ("own", Class::Own)];
const FALLBACKS: [(&str, Fallback); 3] =
    [("notice", Fallback::Notice), ("link", Fallback::Link), ("hide", Fallback::Hide)];
const TYPES: [&str; 19] = [
    "text",
    "markdown",
    "slug",
    "path",
    "date",
    "datetime",
    "link",
    "email",
    "number",
    "boolean",
    "choice",
    "list",
    "group",
    "picture",
    "file",
    "reference",
    "language",
    "country",
    "terms",
];

/// Reads kind files, lower layers of the theme first. A file may extend a kind of its own name from a
/// lower layer: so a site adds a field to `event`.
pub fn load(files: &[(SourcePath, Arc<str>)], diagnostics: &mut Diagnostics) -> Kinds {
    let mut waiting: Vec<(SourcePath, Node)> = Vec::new();
    let is_kind = |path: &SourcePath| path.as_str().ends_with(".yaml");
    for (path, text) in files.iter().filter(|(path, _)| is_kind(path)) {
        match front_matter::parse(path, text, 0..text.len(), Budget::DOCUMENT) {
            Ok(node) if matches!(node.value, Yaml::Map(_)) => {
                waiting.push((path.clone(), node));
            }
            Ok(node) => diagnostics.push(
                Diagnostic::error(
                    "kind/type",
                    "a kind is a group of fields: `name: value`",
                )
                .at(path, node.span)
                .label(format!("this is {}", node.noun()))
                .help("write for example `kind: tour`, `extends: base`, `fields: {…}`"),
            ),
            Err(mistakes) => {
                mistakes.into_iter().for_each(|mistake| diagnostics.push(mistake));
            }
        }
    }
    let mut kinds = Kinds::new();
    // A file waits until its parent is read in all layers, and its own name in lower ones; rounds end when none
    // was read.
    loop {
        let before = waiting.len();
        let mut left: Vec<(SourcePath, Node)> = Vec::new();
        let mut rest = waiting.into_iter().collect::<std::collections::VecDeque<_>>();
        while let Some((path, node)) = rest.pop_front() {
            let name = name_of(&path, &node);
            let parent = node.get("extends").and_then(Node::text);
            let lower = is_named(&name, left.iter());
            let parent_waits = parent.is_some_and(|parent| {
                let later = parent != name && is_named(parent, rest.iter());
                later || is_named(parent, left.iter()) || !kinds.contains_key(parent)
            });
            if lower || parent_waits {
                left.push((path, node));
                continue;
            }
            let above = parent.and_then(|name| kinds.get(name));
            let kind = read(&path, &node, above, diagnostics);
            kinds.insert(kind.name.clone(), Arc::new(kind));
        }
        waiting = left;
        if waiting.is_empty() || waiting.len() == before {
            break;
        }
    }
    let names: Vec<String> =
        waiting.iter().map(|(path, node)| name_of(path, node)).collect();
    for (path, node) in &waiting {
        // Without a parent it waits for another file of its name, which is told.
        if let Some(parent) = node.get("extends") {
            report_orphan((path, node), parent, &names, &kinds, diagnostics);
        }
    }
    check_references(&kinds, diagnostics);
    kinds
}

fn is_named<'a>(
    name: &str,
    mut files: impl Iterator<Item = &'a (SourcePath, Node)>,
) -> bool {
    files.any(|(path, node)| name_of(path, node) == name)
}

/// What a file says that its kind is called, or its own name.
fn name_of(path: &SourcePath, node: &Node) -> String {
    let stem = || path.file_name().trim_end_matches(".yaml");
    node.get("kind").and_then(Node::text).unwrap_or_else(stem).to_owned()
}

/// A kind whose parent is not there, or waits for it in turn.
fn report_orphan(
    (path, node): (&SourcePath, &Node),
    parent: &Node,
    waiting: &[String],
    kinds: &Kinds,
    out: &mut Diagnostics,
) {
    let name = parent.text().unwrap_or_default();
    let own = name_of(path, node);
    if own == name {
        let message =
            format!("`{name}` extends itself, and there is no other `{name}` below");
        let mistake = Diagnostic::error("kind/extends", message).at(path, parent.span);
        out.push(
            mistake.label("this very kind").help("extend another one, such as `base`"),
        );
        return;
    }
    if waiting.iter().any(|other| other == name) {
        let message = format!("`{own}` extends `{name}`, which cannot be read before it");
        let mistake = Diagnostic::error("kind/extends", message).at(path, parent.span);
        out.push(
            mistake
                .label("extends this kind in turn, or is wrong itself")
                .help("let one of them extend another kind, such as `base`"),
        );
        return;
    }
    let message = format!("there is no kind `{name}` to extend");
    let mistake = Diagnostic::error("kind/extends", message)
        .at(path, parent.span)
        .label("unknown kind");
    out.push(match nearest(name, kinds.keys().map(String::as_str)) {
        Some(near) => {
            mistake.help(format!("did you mean `{near}`?")).patch(parent.span, near)
        }
        None => {
            let names: Vec<&str> = kinds.keys().map(String::as_str).collect();
            mistake.help(format!("one of {}", names.join(", ")))
        }
    });
}

fn read(
    path: &SourcePath,
    node: &Node,
    parent: Option<&Arc<Kind>>,
    out: &mut Diagnostics,
) -> Kind {
    let mut reader = MapReader::new(path, node);
    reader.get("extends");
    reader.text("kind");
    let name = name_of(path, node);
    let mut fields = parent.map(|parent| parent.fields.clone()).unwrap_or_default();
    let mut roles = parent.map(|parent| parent.roles.clone()).unwrap_or_default();
    if let Some(list) = reader.get("fields") {
        read_fields(path, list, &mut fields, &mut roles, out);
    }
    let same = parent.filter(|parent| parent.name == name);
    let folder =
        reader.text("folder").or_else(|| same.and_then(|same| same.folder.clone()));
    let kind = Kind {
        template: reader
            .text("template")
            .or_else(|| same.map(|same| same.template.clone()))
            .unwrap_or_else(|| format!("{name}.html")),
        schema: reader
            .get("schema")
            .map(|node| schema(path, node, &fields, out))
            .or_else(|| same.map(|same| same.schema.clone()))
            .unwrap_or_default(),
        fallback: reader
            .choice("fallback", &FALLBACKS)
            .or_else(|| same.map(|same| same.fallback))
            .unwrap_or(Fallback::Notice),
        sort: reader
            .choice("sort", &SORTS)
            .or_else(|| same.map(|same| same.sort))
            .unwrap_or(Sort::Newest),
        feed: reader
            .boolean("feed")
            .or_else(|| same.map(|same| same.feed))
            .unwrap_or(false),
        is_index: reader
            .boolean("index")
            .or_else(|| same.map(|same| same.is_index))
            .unwrap_or(false),
        is_rest: reader
            .boolean("rest")
            .or_else(|| same.map(|same| same.is_rest))
            .unwrap_or(false),
        is_abstract: reader.boolean("abstract").unwrap_or(false),
        path: path.clone(),
        name,
        folder,
        fields,
        roles,
    };
    reader.finish("kind/unknown", out);
    kind
}

fn schema(
    path: &SourcePath,
    node: &Node,
    fields: &[Field],
    out: &mut Diagnostics,
) -> Schema {
    if let Some(text) = node.text() {
        return Schema { type_name: text.to_owned(), properties: Vec::new() };
    }
    let mut schema = Schema::default();
    for (key, value) in node.entries() {
        let (Some(property), Some(field)) = (key.text(), value.text()) else { continue };
        if property == "type" {
            schema.type_name = field.to_owned();
        } else if fields.iter().any(|one| &*one.name == field) {
            schema.properties.push((property.to_owned(), field.to_owned()));
        } else {
            let mistake = Diagnostic::error(
                "kind/schema",
                format!("this kind has no field `{field}`"),
            );
            let mistake = mistake.at(path, value.span).label("unknown field");
            let names = fields.iter().map(|field| &*field.name);
            out.push(match nearest(field, names) {
                Some(near) => mistake
                    .help(format!("did you mean `{near}`?"))
                    .patch(value.span, near),
                None => {
                    mistake.help("a property names a field of this kind: `name: title`")
                }
            });
        }
    }
    schema
}

fn read_fields(
    path: &SourcePath,
    list: &Node,
    fields: &mut Vec<Field>,
    roles: &mut BTreeMap<Role, String>,
    out: &mut Diagnostics,
) {
    if !matches!(list.value, Yaml::Map(_)) {
        out.push(
            Diagnostic::error(
                "kind/type",
                "`fields` must be a group: each name with its type",
            )
            .at(path, list.span)
            .label(format!("this is {}", list.noun()))
            .help("write for example `fields: {ship: {type: text}}`"),
        );
    }
    for (key, value) in list.entries() {
        let Some(name) = key.text() else { continue };
        let inherited = fields.iter().position(|field| &*field.name == name);
        let Some(field) =
            read_field(path, name, value, inherited.map(|at| &fields[at]), roles, out)
        else {
            continue;
        };
        match inherited {
            Some(at) => fields[at] = field,
            None => fields.push(field),
        }
    }
}

fn read_field(
    path: &SourcePath,
    name: &str,
    node: &Node,
    inherited: Option<&Field>,
    roles: &mut BTreeMap<Role, String>,
    out: &mut Diagnostics,
) -> Option<Field> {
    if !matches!(node.value, Yaml::Map(_)) {
        let text = node.text().filter(|text| TYPES.contains(text));
        let mistake = Diagnostic::error(
            "kind/type",
            format!("the field `{name}` must be a group: `{name}: {{type: text}}`"),
        )
        .at(path, node.span)
        .label(format!("this is {}", node.noun()));
        out.push(match text {
            Some(text) => mistake
                .help("say that this is its type")
                .patch(node.span, format!("{{type: {text}}}")),
            None => mistake,
        });
        return None;
    }
    let mut reader = MapReader::new(path, node);
    let class = reader.choice("class", &CLASSES);
    let required = reader.boolean("required");
    let default = reader.get("default").cloned();
    let role = reader.choice("role", &ROLES);
    let field_type = match (node.get("type"), inherited) {
        (None, Some(field)) => Some(field.field_type.clone()),
        _ => read_type(path, node, &mut reader, out),
    };
    let has_own_type = node.get("type").is_some();
    if !has_own_type && inherited.is_some() {
        reader.get("type");
    }
    reader.finish("kind/unknown", out);
    if let Some(role) = role {
        roles.insert(role, name.to_owned());
    }
    Some(Field {
        name: name.into(),
        field_type: field_type?,
        class: class.or(inherited.map(|field| field.class)).unwrap_or(Class::Shared),
        required: required.or(inherited.map(|field| field.required)).unwrap_or(false),
        default: default.or_else(|| inherited.and_then(|field| field.default.clone())),
        span: node.span,
    })
}

/// Reads `type` and what goes with it from a field, or from the `of` of a list.
fn read_type(
    path: &SourcePath,
    node: &Node,
    reader: &mut MapReader<'_>,
    out: &mut Diagnostics,
) -> Option<FieldType> {
    let name = reader.text("type");
    let Some(name) = name else {
        let mistake = Diagnostic::error("kind/type", "a field needs a `type`");
        out.push(
            mistake
                .at(path, node.span)
                .label("`type` is missing")
                .help(format!("add `type: …`, one of {}", TYPES.join(", "))),
        );
        return None;
    };
    Some(match name.as_str() {
        "text" => FieldType::Text,
        "markdown" => FieldType::Markdown,
        "slug" => FieldType::Slug,
        "path" => FieldType::Path,
        "date" => FieldType::Date,
        "datetime" => FieldType::DateTime,
        "link" => FieldType::Link,
        "email" => FieldType::Email,
        "number" => {
            FieldType::Number { min: reader.float("min"), max: reader.float("max") }
        }
        "boolean" => FieldType::Boolean,
        "choice" => {
            let values = reader.texts("values");
            if values.is_empty() {
                out.push(
                    Diagnostic::error("kind/type", "a choice needs its `values`")
                        .at(path, node.span)
                        .label("nothing to choose from")
                        .help("for example `values: [draft, final]`"),
                );
            }
            FieldType::Choice { values, open: reader.boolean("open").unwrap_or(false) }
        }
        "list" => FieldType::List(Box::new(read_of(path, node, reader, out)?)),
        "group" => {
            let mut fields = Vec::new();
            let mut roles = BTreeMap::new();
            if let Some(list) = reader.get("fields") {
                read_fields(path, list, &mut fields, &mut roles, out);
            }
            FieldType::Group(fields)
        }
        "picture" => FieldType::Picture,
        "file" => FieldType::File,
        "reference" => FieldType::Reference { kind: reader.text("kind") },
        "language" => FieldType::Language,
        "country" => FieldType::Country,
        "terms" => FieldType::Terms {
            taxonomy: reader.text("taxonomy").unwrap_or_else(|| "topics".into()),
        },
        other => {
            let span = node.get("type").map_or(node.span, |node| node.span);
            let mistake = Diagnostic::error(
                "kind/type",
                format!("there is no field type `{other}`"),
            )
            .at(path, span)
            .label("unknown type");
            out.push(match nearest(other, TYPES) {
                Some(near) => {
                    mistake.help(format!("did you mean `{near}`?")).patch(span, near)
                }
                None => mistake.help(format!("one of {}", TYPES.join(", "))),
            });
            return None;
        }
    })
}

fn read_of(
    path: &SourcePath,
    node: &Node,
    reader: &mut MapReader<'_>,
    out: &mut Diagnostics,
) -> Option<FieldType> {
    let Some(of) = reader.get("of") else {
        let mistake =
            Diagnostic::error("kind/type", "a list says what it is a list `of`");
        out.push(
            mistake
                .at(path, node.span)
                .label("`of` is missing")
                .help("for example `of: {type: text}`"),
        );
        return None;
    };
    let mut reader = MapReader::new(path, of);
    let field_type = read_type(path, of, &mut reader, out);
    reader.finish("kind/unknown", out);
    field_type
}

/// A reference must name a kind that exists.
fn check_references(kinds: &Kinds, out: &mut Diagnostics) {
    fn check(
        kind: &Kind,
        field: &Field,
        field_type: &FieldType,
        kinds: &Kinds,
        out: &mut Diagnostics,
    ) {
        match field_type {
            FieldType::Reference { kind: Some(name) } if !kinds.contains_key(name) => {
                let message = format!(
                    "`{}` refers to the kind `{name}`, which does not exist",
                    field.name
                );
                let mistake = Diagnostic::error("kind/reference", message)
                    .at(&kind.path, field.span)
                    .label("unknown kind");
                out.push(match nearest(name, kinds.keys().map(String::as_str)) {
                    Some(near) => mistake.help(format!("did you mean `{near}`?")),
                    None => mistake,
                });
            }
            FieldType::List(inner) => check(kind, field, inner, kinds, out),
            FieldType::Group(fields) => {
                fields
                    .iter()
                    .for_each(|field| check(kind, field, &field.field_type, kinds, out));
            }
            _ => {}
        }
    }
    for kind in kinds.values() {
        kind.fields
            .iter()
            .for_each(|field| check(kind, field, &field.field_type, kinds, out));
    }
}
