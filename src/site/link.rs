//! Makes one graph of all documents and reports what does not fit together.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use rayon::prelude::*;

use crate::config::Config;
use crate::diag::{Diagnostic, Diagnostics, nearest_path};
use crate::document::{Document, Given, Status, Value};
use crate::kind::{Class, FieldType};
use crate::path::SourcePath;
use crate::scan::{Key, Sources};
use crate::site::inherit::Inheritance;
use crate::site::{
    Census, Doc, DocId, Item, ItemId, Site, address, lists, references, terms,
};
use crate::source::Span;

/// What a site is linked from.
#[derive(Debug)]
pub struct Input {
    /// The settings.
    pub config: Arc<Config>,
    /// Checked documents in path order.
    pub documents: Vec<Document>,
    /// The day it is.
    pub today: Date,
    /// The moment it is.
    pub now: Timestamp,
    /// Show drafts, and what is not public yet?
    pub drafts: bool,
}

/// Links all documents.
pub fn link(input: Input, sources: &Sources, out: &mut Diagnostics) -> Site {
    let config = input.config;
    let groups = group(input.documents, &config, out);
    let mut site = Site {
        config: Arc::clone(&config),
        docs: Vec::new(),
        items: Vec::new(),
        by_key: BTreeMap::new(),
        by_path: BTreeMap::new(),
        entries: Vec::new(),
        taxonomies: Vec::new(),
        newest: Vec::new(),
        lists: lists::Lists::default(),
        census: Vec::new(),
        files: BTreeSet::new(),
        addresses: Vec::new(),
        today: input.today,
    };
    let clock = Clock { today: input.today, now: input.now, drafts: input.drafts };
    for (key, documents) in groups {
        add_item(&mut site, key, documents, clock, out);
    }
    connect(&mut site);
    address::entries(&mut site, out);
    terms::collect(&mut site, out);
    site.newest = lists::newest(&site);
    site.lists = lists::collect(&site);
    let reports: Vec<(references::Uses, Diagnostics)> = (0..site.docs.len())
        .into_par_iter()
        .map(|doc| {
            let mut found = Diagnostics::default();
            (references::check(&site, doc, sources, &mut found), found)
        })
        .collect();
    for (uses, report) in reports {
        out.append(report);
        site.files.extend(uses.files);
        site.addresses.extend(uses.addresses);
    }
    check_menus(&site, out);
    site
}

#[derive(Clone, Copy)]
struct Clock {
    today: Date,
    now: Timestamp,
    drafts: bool,
}

/// Documents by key, each language once.
fn group(
    documents: Vec<Document>,
    config: &Config,
    out: &mut Diagnostics,
) -> BTreeMap<Key, Vec<Document>> {
    let mut groups: BTreeMap<Key, Vec<Document>> = BTreeMap::new();
    for document in documents {
        let group = groups.entry(Arc::clone(&document.key)).or_default();
        if let Some(other) = group.iter().find(|other| other.lang == document.lang) {
            let tag = &config.languages[document.lang].tag;
            let message = format!(
                "two documents are `{}` in `{tag}`: this one and `{}`",
                document.key, other.path
            );
            out.push(
                Diagnostic::error("document/twice", message)
                    .in_file(&document.path)
                    .help("rename one of them, or give one another `key`"),
            );
            continue;
        }
        group.push(document);
    }
    groups
}

fn add_item(
    site: &mut Site,
    key: Key,
    documents: Vec<Document>,
    clock: Clock,
    out: &mut Diagnostics,
) {
    let config = Arc::clone(&site.config);
    let first = documents.iter().position(|document| document.lang == config.default);
    let source = first.unwrap_or_else(|| {
        let lowest =
            documents.iter().enumerate().min_by_key(|(_, document)| document.lang);
        lowest.map_or(0, |(at, _)| at)
    });
    let kind = Arc::clone(&documents[source].kind);
    let status = |document: &Document| {
        let life = &document.life;
        life.status(clock.today, clock.now, clock.drafts)
    };
    // A translation is public only while its source is: else it would tell what the source still hides.
    let hidden = match status(&documents[source]) {
        Status::Public => None,
        other => Some(other),
    };
    let source_fields = with_defaults(&documents[source]);
    let source_path = documents[source].path.clone();
    let id = site.items.len();
    let mut docs: Vec<Option<DocId>> = vec![None; config.languages.len()];
    let mut source_doc = None;
    for (at, document) in documents.into_iter().enumerate() {
        let status = hidden.unwrap_or_else(|| status(&document));
        let fields = if at == source {
            check_required(&document, &source_fields, out);
            source_fields.clone()
        } else {
            let inheritance =
                Inheritance { path: &document.path, source_path: &source_path };
            check_title(&document, out);
            inheritance.merge(&kind.fields, &document.fields, &source_fields, out)
        };
        let public = status == Status::Public;
        let doc = site.docs.len();
        site.by_path.insert(document.path.clone(), public.then_some(doc));
        let doc_entry = Doc { item: id, fields, document };
        site.census.push(census(&doc_entry, status));
        if public {
            docs[doc_entry.document.lang] = Some(doc);
            if at == source || source_doc.is_none() {
                source_doc = Some(doc);
            }
            site.docs.push(doc_entry);
        }
    }
    let Some(source) = source_doc else { return };
    site.by_key.insert(Arc::clone(&key), id);
    site.items.push(Item {
        key,
        docs,
        source,
        parent: None,
        children: Vec::new(),
        holds: Vec::new(),
        referenced_by: Vec::new(),
        refers_to: Vec::new(),
        is_section: kind.is_index,
        kind,
    });
}

fn census(doc: &Doc, status: Status) -> Census {
    let document = &doc.document;
    Census {
        path: document.path.clone(),
        key: Arc::clone(&document.key),
        kind: Arc::clone(&document.kind),
        lang: document.lang,
        title: doc.title().to_owned(),
        status,
        life: document.life.clone(),
    }
}

/// The fields of a source document with the defaults of its kind.
fn with_defaults(document: &Document) -> BTreeMap<Arc<str>, Given> {
    let mut fields = document.fields.clone();
    for field in &document.kind.fields {
        let Some(default) = &field.default else { continue };
        if fields.contains_key(&field.name) {
            continue;
        }
        let text = default.text().unwrap_or_default();
        let value = match &field.field_type {
            FieldType::Boolean => Value::Boolean(text == "true"),
            FieldType::Number { .. } => match text.parse() {
                Ok(number) => Value::Number(number),
                Err(_) => continue,
            },
            FieldType::Text | FieldType::Choice { .. } => Value::Text(text.into()),
            _ => continue,
        };
        fields.insert(Arc::clone(&field.name), Given { span: document.head, value });
    }
    fields
}

fn check_required(
    document: &Document,
    fields: &BTreeMap<Arc<str>, Given>,
    out: &mut Diagnostics,
) {
    for field in document.kind.fields.iter().filter(|field| field.required) {
        if !fields.contains_key(&field.name) && !document.wrong.contains(&field.name) {
            missing(document, &field.name, &field.field_type, out);
        }
    }
    // Members of groups and of lists of groups.
    for field in &document.kind.fields {
        let members = match &field.field_type {
            FieldType::Group(members) => members,
            FieldType::List(inner) => match inner.as_ref() {
                FieldType::Group(members) => members,
                _ => continue,
            },
            _ => continue,
        };
        let groups: Vec<&Given> = match fields.get(&field.name) {
            Some(given) => match &given.value {
                Value::List(items) => items.iter().collect(),
                _ => vec![given],
            },
            None => continue,
        };
        for given in groups {
            let Value::Group(values) = &given.value else { continue };
            for member in members.iter().filter(|member| member.required) {
                if !values.iter().any(|(name, _)| *name == member.name) {
                    let message =
                        format!("`{}` is missing in `{}`", member.name, field.name);
                    out.push(
                        Diagnostic::error("field/missing", message)
                            .at(&document.path, given.span)
                            .help(format!(
                                "add `{}: …` ({})",
                                member.name,
                                member.field_type.noun()
                            )),
                    );
                }
            }
        }
    }
}

fn missing(
    document: &Document,
    name: &str,
    field_type: &FieldType,
    out: &mut Diagnostics,
) {
    let message = format!(
        "`{name}` is missing: a document of kind `{}` needs it",
        document.kind.name
    );
    let mistake = Diagnostic::error("field/missing", message);
    let wanted = field_type.noun();
    out.push(match document.head {
        head if head.end > head.start => {
            mistake
                .at(&document.path, Span { end: head.start, ..head })
                .label("the fields begin here")
                .help(format!("add `{name}: …` ({wanted})"))
        }
        _ => mistake.in_file(&document.path).help(format!(
            "begin the file with a line of `---`, a line of `{name}: …` ({wanted}) and another line of `---`"
        )),
    });
}

/// A translation without a title of its own would show the source's in the wrong language.
fn check_title(document: &Document, out: &mut Diagnostics) {
    let required = document
        .kind
        .fields
        .iter()
        .filter(|field| field.required && field.class == Class::Text);
    for field in required {
        let known = document.fields.contains_key(&field.name);
        if !known && !document.wrong.contains(&field.name) {
            missing(document, &field.name, &field.field_type, out);
        }
    }
}

/// Sections, and references in both directions.
fn connect(site: &mut Site) {
    for id in 0..site.items.len() {
        let key = Arc::clone(&site.items[id].key);
        let parent = match key.rsplit_once('/') {
            Some((above, _)) => site.item(above),
            None => None,
        };
        site.items[id].parent = parent;
        if let Some(parent) = parent {
            site.items[parent].children.push(id);
            site.items[parent].is_section = true;
            let kind = Arc::clone(&site.items[id].kind);
            let holds = &mut site.items[parent].holds;
            if !holds.iter().any(|one| one.name == kind.name) {
                holds.push(kind);
            }
        }
        let mut targets: Vec<ItemId> = Vec::new();
        let source = site.items[id].source;
        for given in site.docs[source].fields.values() {
            collect_references(&given.value, &mut |key| targets.extend(site.item(key)));
        }
        targets.sort_unstable();
        targets.dedup();
        targets.retain(|&target| target != id);
        for &target in &targets {
            site.items[target].referenced_by.push(id);
        }
        site.items[id].refers_to = targets;
    }
}

fn collect_references(value: &Value, f: &mut dyn FnMut(&Key)) {
    match value {
        Value::Reference(key) => f(key),
        Value::List(items) => {
            items.iter().for_each(|item| collect_references(&item.value, f));
        }
        Value::Group(members) => {
            members.iter().for_each(|(_, given)| collect_references(&given.value, f));
        }
        _ => {}
    }
}

fn check_menus(site: &Site, out: &mut Diagnostics) {
    let config = &site.config;
    for item in config.menus.values().flatten() {
        let outside = item.to.starts_with("https://")
            || item.to.starts_with("http://")
            || item.to.starts_with('/');
        let known = site.by_key.contains_key(item.to.as_str());
        let taxonomy = config.taxonomies.contains_key(&item.to);
        if !outside
            && !known
            && !taxonomy
            && !site.census.iter().any(|one| *one.key == *item.to)
        {
            let mistake = Diagnostic::error(
                "menu/missing",
                format!("there is no document `{}`", item.to),
            )
            .at(&SourcePath::new(config.path.as_str()), item.span);
            let keys = site.by_key.keys().map(|key| &**key);
            out.push(match nearest_path(&item.to, keys) {
                Some(near) => {
                    mistake.help(format!("did you mean `{near}`?")).patch(item.span, near)
                }
                None => {
                    mistake.help("a menu names keys such as `news` or `project/about`")
                }
            });
        }
    }
}
