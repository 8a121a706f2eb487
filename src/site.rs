//! The linked graph of all documents: items in their languages, sections, terms, references. Holds no file and no template.

mod address;
mod inherit;
mod link;
mod lists;
mod references;
mod related;
mod terms;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;

use crate::config::{Config, Fallback, LangId};
use crate::document::{Document, Given, Life, Moment, Picture, Status, Value};
use crate::kind::{Kind, Role};
use crate::path::{SitePath, SourcePath};
use crate::scan::Key;
use crate::source::Place;

pub use link::{Input, link};
pub use lists::{List, Order};
pub use references::Target;
pub(crate) use references::visit;
pub use terms::{Taxonomy, Term};

/// Index of an item in [`Site::items`].
pub type ItemId = usize;
/// Index of a document in [`Site::docs`].
pub type DocId = usize;

/// Everything that outputs are planned and rendered from.
#[derive(Debug)]
pub struct Site {
    /// The settings.
    pub config: Arc<Config>,
    /// Public documents, by key and language.
    pub docs: Vec<Doc>,
    /// Items by key.
    pub items: Vec<Item>,
    /// Where each item stands in [`Site::items`].
    pub by_key: BTreeMap<Key, ItemId>,
    /// Which document a file holds, public or not: `None` for one that is not.
    pub by_path: BTreeMap<SourcePath, Option<DocId>>,
    /// How each item shows itself in each language, `items x languages`.
    pub entries: Vec<Option<Entry>>,
    /// Taxonomies in the order of the settings.
    pub taxonomies: Vec<Taxonomy>,
    /// The place of each item among all, the newest first.
    pub newest: Vec<u32>,
    /// Lists of sections and terms.
    pub(crate) lists: lists::Lists,
    /// Every document with its status, for `list` and reports.
    pub census: Vec<Census>,
    /// Files that public documents show or link to. No other file beside a document is published.
    pub files: BTreeSet<SourcePath>,
    /// Links to addresses from the root of the site, to be checked against the plan.
    pub addresses: Vec<(String, Place)>,
    /// The day that the site is built for.
    pub today: Date,
}

/// A public document with what it inherits.
#[derive(Debug)]
pub struct Doc {
    /// What stands in the file.
    pub document: Document,
    /// Its item.
    pub item: ItemId,
    /// Its fields and those of its source document.
    pub fields: BTreeMap<Arc<str>, Given>,
}

/// One thing in all its languages.
#[derive(Debug)]
pub struct Item {
    /// Its identity.
    pub key: Key,
    /// What it is.
    pub kind: Arc<Kind>,
    /// Its document in each language.
    pub docs: Vec<Option<DocId>>,
    /// The document that translations inherit from.
    pub source: DocId,
    /// The section that it lies in.
    pub parent: Option<ItemId>,
    /// Items that lie in it.
    pub children: Vec<ItemId>,
    /// The kinds of what lies in it, each once.
    pub holds: Vec<Arc<Kind>>,
    /// Items whose fields refer to it.
    pub referenced_by: Vec<ItemId>,
    /// Items that its fields refer to.
    pub refers_to: Vec<ItemId>,
    /// Does it hold others?
    pub is_section: bool,
}

/// An item as one language shows it.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The document that is shown.
    pub doc: DocId,
    /// How.
    pub shown: Shown,
    /// The file of its page. For [`Shown::Link`] the page in the other language.
    pub path: SitePath,
    /// The address from this language's pages: from the root, or full where it is on another domain.
    pub url: Arc<str>,
}

/// How a language shows an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// In its own words.
    Own,
    /// In another language, with a notice.
    Notice,
    /// As a link to another language's page.
    Link,
}

/// A document and whether it is public, for `pennon list`.
#[derive(Clone, Debug)]
pub struct Census {
    /// Its file.
    pub path: SourcePath,
    /// Its item.
    pub key: Key,
    /// Its kind.
    pub kind: Arc<Kind>,
    /// Its language.
    pub lang: LangId,
    /// Its title, or its key.
    pub title: String,
    /// Is it public?
    pub status: Status,
    /// What its front matter says of that.
    pub life: Life,
}

impl Site {
    /// How `item` shows itself in `lang`.
    pub fn entry(&self, item: ItemId, lang: LangId) -> Option<&Entry> {
        self.entries[item * self.config.languages.len() + lang].as_ref()
    }

    /// The item with this key.
    pub fn item(&self, key: &str) -> Option<ItemId> {
        self.by_key.get(key).copied()
    }

    /// The full address of a file of the output.
    pub fn permalink(&self, lang: LangId, path: &SitePath) -> String {
        let base = self.config.base_of(lang);
        format!("{}{}{}", base.origin, base.path, self.host_address(lang, path))
    }

    /// The address of a file of the output from the root of its host.
    pub fn url(&self, lang: LangId, path: &SitePath) -> String {
        format!("{}{}", self.config.base_of(lang).path, self.host_address(lang, path))
    }

    fn host_address(&self, lang: LangId, path: &SitePath) -> String {
        let address = path.address();
        match self.config.host_folder(lang) {
            "" => address,
            folder => address
                .strip_prefix(&format!("{folder}/"))
                .map_or(address.clone(), str::to_owned),
        }
    }

    /// What a language shows of a kind where a translation is missing: as the language says, the site, the kind.
    pub fn policy(&self, kind: &Kind, lang: LangId) -> Fallback {
        let settings = [&self.config.languages[lang].fallback, &self.config.fallback];
        let found =
            settings.iter().find_map(|one| one.get(&kind.name).or_else(|| one.get("*")));
        found.map_or(kind.fallback, |(policy, _)| *policy)
    }
}

impl Doc {
    /// The value of the field that plays a role.
    pub fn role(&self, role: Role) -> Option<&Value> {
        let name = self.document.kind.role(role)?;
        self.fields.get(name).map(|given| &given.value)
    }

    /// The text of the field that plays a role.
    pub fn role_text(&self, role: Role) -> Option<&str> {
        match self.role(role)? {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Its title, or its key where it has none.
    pub fn title(&self) -> &str {
        self.role_text(Role::Title).unwrap_or(&self.document.key)
    }

    /// What it says of itself in a sentence or two.
    pub fn description(&self) -> &str {
        self.role_text(Role::Summary).unwrap_or(&self.document.body.excerpt)
    }

    /// The moment that a role gives.
    pub fn moment(&self, role: Role) -> Option<&Moment> {
        match self.role(role)? {
            Value::Moment(moment) => Some(moment),
            _ => None,
        }
    }

    /// The picture that a role gives.
    pub fn picture(&self, role: Role) -> Option<&Picture> {
        match self.role(role)? {
            Value::Picture(picture) => Some(picture),
            _ => None,
        }
    }

    /// The day by which lists sort it.
    pub fn day(&self) -> Option<Date> {
        let moment = self.moment(Role::Date).or_else(|| self.moment(Role::Start));
        moment.or_else(|| self.moment(Role::Updated)).map(Moment::day)
    }
}
