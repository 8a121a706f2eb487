//! Taxonomies and their terms, in every language: names, addresses, and which items have them.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::config::LangId;
use crate::diag::{Diagnostic, Diagnostics, nearest};
use crate::document::Value;
use crate::kind::{Field, FieldType};
use crate::path::SitePath;
use crate::site::{ItemId, Shown, Site};

/// A way of sorting documents.
#[derive(Debug)]
pub struct Taxonomy {
    /// Its name in the settings.
    pub name: String,
    /// Its name for readers, in each language.
    pub titles: Vec<String>,
    /// The folder of its pages in each language.
    pub folders: Vec<String>,
    /// Its terms, in the order of the settings; free ones by name.
    pub terms: Vec<Term>,
}

/// One word of a taxonomy.
#[derive(Debug)]
pub struct Term {
    /// What documents write.
    pub id: Arc<str>,
    /// Its name in each language.
    pub names: Vec<String>,
    /// The folder of its pages in each language.
    pub folders: Vec<String>,
    /// Items that have it.
    pub items: Vec<ItemId>,
}

impl Taxonomy {
    /// The term with this id.
    pub fn term(&self, id: &str) -> Option<&Term> {
        self.terms.iter().find(|term| &*term.id == id)
    }
}

impl Site {
    /// The first page of a folder of the site.
    pub fn folder_page(folder: &str) -> SitePath {
        let file = if folder.is_empty() {
            "index.html".into()
        } else {
            format!("{folder}/index.html")
        };
        SitePath::new(&file)
            .unwrap_or_else(|_| SitePath::new("index.html").expect("a valid path"))
    }

    /// The terms of an item: taxonomy and term, in the order of the document.
    pub fn terms_of(&self, item: ItemId) -> Vec<(usize, usize)> {
        let doc = &self.docs[self.items[item].source];
        let mut found = Vec::new();
        for (field, given) in &doc.fields {
            let Value::Terms(terms) = &given.value else { continue };
            let Some(at) = self.taxonomy_of(doc.document.kind.field(field)) else {
                continue;
            };
            let known = &self.taxonomies[at].terms;
            let places = terms
                .iter()
                .filter_map(|(id, _)| known.iter().position(|term| term.id == *id));
            found.extend(places.map(|term| (at, term)));
        }
        found
    }

    /// Has a language something of its own in a term, or in any? Else that page links to other languages alone,
    /// and no search engine needs it.
    pub fn has_own(&self, taxonomy: usize, term: Option<usize>, lang: LangId) -> bool {
        let terms = &self.taxonomies[taxonomy].terms;
        let own = |term: &Term| {
            let mut entries =
                term.items.iter().filter_map(|&item| self.entry(item, lang));
            entries.any(|entry| entry.shown == Shown::Own)
        };
        match term {
            Some(term) => own(&terms[term]),
            None => terms.iter().any(own),
        }
    }

    fn taxonomy_of(&self, field: Option<&Field>) -> Option<usize> {
        let FieldType::Terms { taxonomy } = &field?.field_type else { return None };
        self.taxonomies.iter().position(|one| one.name == *taxonomy)
    }
}

/// Collects the terms of all items. A term that the settings do not list is a mistake, unless they list none.
pub(crate) fn collect(site: &mut Site, out: &mut Diagnostics) {
    let config = Arc::clone(&site.config);
    let mut taxonomies = Vec::new();
    for (name, settings) in &config.taxonomies {
        let mut items: BTreeMap<Arc<str>, Vec<ItemId>> = BTreeMap::new();
        let listed = settings.terms.as_ref();
        for terms in listed.into_iter().flatten() {
            items.insert(terms.id.as_str().into(), Vec::new());
        }
        gather(site, name, listed.is_some(), &mut items, out);
        let languages = 0..config.languages.len();
        let titles: Vec<String> = languages
            .clone()
            .map(|lang| settings.title.get(&config, lang).unwrap_or(name).to_owned())
            .collect();
        let folders: Vec<String> = languages
            .map(|lang| {
                let slug = settings.slug.get(&config, lang).map(str::to_owned);
                let slug =
                    slug.unwrap_or_else(|| config.languages[lang].locale.slug(name));
                join(&config.languages[lang].prefix, &slug)
            })
            .collect();
        let mut order: Vec<Arc<str>> = match listed {
            Some(terms) => terms.iter().map(|term| term.id.as_str().into()).collect(),
            None => items.keys().cloned().collect(),
        };
        order.dedup();
        let terms = order.into_iter().map(|id| {
            let listed =
                listed.and_then(|terms| terms.iter().find(|term| term.id == *id));
            let name = |lang: LangId| {
                let name = listed.and_then(|term| term.name.get(&config, lang));
                name.unwrap_or(&id).to_owned()
            };
            let folder = |lang: LangId| {
                let own = listed
                    .and_then(|term| term.slug.get(&config, lang))
                    .map(str::to_owned);
                let slug = own
                    .unwrap_or_else(|| config.languages[lang].locale.slug(&name(lang)));
                join(&folders[lang], &slug)
            };
            let languages = 0..config.languages.len();
            Term {
                names: languages.clone().map(name).collect(),
                folders: languages.map(folder).collect(),
                items: items.remove(&id).unwrap_or_default(),
                id,
            }
        });
        let terms = terms.collect();
        taxonomies.push(Taxonomy { name: name.clone(), titles, folders, terms });
    }
    site.taxonomies = taxonomies;
}

fn join(above: &str, slug: &str) -> String {
    if above.is_empty() { slug.to_owned() } else { format!("{above}/{slug}") }
}

fn gather(
    site: &Site,
    taxonomy: &str,
    closed: bool,
    items: &mut BTreeMap<Arc<str>, Vec<ItemId>>,
    out: &mut Diagnostics,
) {
    for (id, item) in site.items.iter().enumerate() {
        let doc = &site.docs[item.source];
        for (field, given) in &doc.fields {
            let of_this = doc.document.kind.field(field).is_some_and(|field| {
                matches!(&field.field_type, FieldType::Terms { taxonomy: name } if name == taxonomy)
            });
            let Value::Terms(terms) = &given.value else { continue };
            if !of_this {
                continue;
            }
            for (term, span) in terms {
                if closed && !items.contains_key(term) {
                    let mistake = Diagnostic::error(
                        "term/unknown",
                        format!("`{term}` is not a term of `{taxonomy}`"),
                    )
                    .at(&doc.document.path, *span)
                    .label("unknown term");
                    let known: Vec<&str> = items.keys().map(|key| &**key).collect();
                    out.push(match nearest(term, known.iter().copied()) {
                        Some(near) => mistake
                            .help(format!("did you mean `{near}`?"))
                            .patch(*span, near),
                        None => mistake.help(format!(
                            "one of {}; or add it to pennon.yaml",
                            known.join(", ")
                        )),
                    });
                    continue;
                }
                let list = items.entry(Arc::clone(term)).or_default();
                if list.last() != Some(&id) {
                    list.push(id);
                }
            }
        }
    }
}
