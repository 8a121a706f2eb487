//! Finds the kind of every document: what it says, what its folder says, or what is left.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::config::Config;
use crate::diag::{Diagnostic, Diagnostics, nearest};
use crate::document::Raw;
use crate::kind::{Kind, Kinds};
use crate::scan::Key;

/// Pairs each file with its kind. All files of one item have the same: a translation does not repeat it.
pub fn assign(
    raws: Vec<Raw>,
    kinds: &Kinds,
    config: &Config,
    out: &mut Diagnostics,
) -> Vec<(Raw, Arc<Kind>)> {
    let mut named: BTreeMap<Key, (bool, Arc<Kind>)> = BTreeMap::new();
    let mut parents: BTreeSet<Key> = BTreeSet::new();
    // What a translation says does not count beside its source; there it is a contradiction.
    let sources: BTreeSet<Key> = raws
        .iter()
        .filter(|raw| raw.source.lang == config.default)
        .map(Raw::key)
        .collect();
    for raw in &raws {
        if let Some((parent, _)) = raw.source.key.rsplit_once('/') {
            parents.insert(parent.into());
        }
        let Some((name, span)) = raw.kind_name() else { continue };
        match kinds.get(name).filter(|kind| !kind.is_abstract) {
            Some(kind) => {
                let first = raw.source.lang == config.default;
                if !first && sources.contains(&raw.key()) {
                    continue;
                }
                let entry =
                    named.entry(raw.key()).or_insert_with(|| (first, Arc::clone(kind)));
                if first {
                    *entry = (true, Arc::clone(kind));
                }
            }
            None => {
                let names = kinds
                    .values()
                    .filter(|kind| !kind.is_abstract)
                    .map(|kind| kind.name.as_str());
                let mistake = Diagnostic::error(
                    "document/kind",
                    format!("there is no kind `{name}`"),
                )
                .at(&raw.source.path, span)
                .label("unknown kind");
                out.push(match nearest(name, names.clone()) {
                    Some(near) => {
                        mistake.help(format!("did you mean `{near}`?")).patch(span, near)
                    }
                    None => mistake
                        .help(format!("one of {}", names.collect::<Vec<_>>().join(", "))),
                });
            }
        }
    }
    let rules = Rules::new(kinds, &parents);
    let pairs = raws.into_iter().filter_map(|raw| {
        let key = raw.key();
        let kind = named.get(&key).map(|(_, kind)| Arc::clone(kind));
        let kind = kind.or_else(|| rules.kind_of(&key, raw.source.is_index))?;
        Some((raw, kind))
    });
    pairs.collect()
}

struct Rules<'a> {
    kinds: &'a Kinds,
    parents: &'a BTreeSet<Key>,
    index: Option<&'a Arc<Kind>>,
    rest: Option<&'a Arc<Kind>>,
}

impl<'a> Rules<'a> {
    fn new(kinds: &'a Kinds, parents: &'a BTreeSet<Key>) -> Rules<'a> {
        let index = kinds.values().find(|kind| kind.is_index);
        let rest = kinds.values().find(|kind| kind.is_rest);
        Rules { kinds, parents, index, rest }
    }

    fn kind_of(&self, key: &str, is_index: bool) -> Option<Arc<Kind>> {
        let with_folder = |folder: &str| {
            self.kinds
                .values()
                .find(|kind| !kind.is_abstract && kind.folder.as_deref() == Some(folder))
        };
        let is_section = is_index && !key.is_empty();
        if is_section && (with_folder(key).is_some() || self.parents.contains(key)) {
            return self.index.cloned();
        }
        let mut folder = key;
        while let Some((parent, _)) = folder.rsplit_once('/') {
            if let Some(kind) = with_folder(parent) {
                return Some(Arc::clone(kind));
            }
            folder = parent;
        }
        self.rest.cloned()
    }
}
