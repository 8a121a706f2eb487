//! Which items are worth reading next: those that share terms and references. Bounded, so that a term of thousands costs no more.

use std::collections::BTreeMap;

use crate::config::LangId;
use crate::site::{ItemId, Site};

/// How many items of a term or a reference are looked at.
const NEIGHBOURS: usize = 24;

impl Site {
    /// Up to `limit` items that are shown in `lang`, the nearest first.
    pub fn related(&self, item: ItemId, lang: LangId, limit: usize) -> Vec<ItemId> {
        let mut scores: BTreeMap<ItemId, u32> = BTreeMap::new();
        let mut add = |others: &[ItemId], points: u32| {
            // Items have their keys' order; those around this one are as good as any others.
            let here = others.partition_point(|&other| other < item);
            let start = here.saturating_sub(NEIGHBOURS / 2);
            for &other in others.iter().skip(start).take(NEIGHBOURS) {
                *scores.entry(other).or_insert(0) += points;
            }
        };
        for (taxonomy, term) in self.terms_of(item) {
            add(&self.taxonomies[taxonomy].terms[term].items, 1);
        }
        for &target in &self.items[item].refers_to {
            add(&self.items[target].referenced_by, 2);
        }
        let linked = |other: &ItemId| {
            self.items[item].refers_to.contains(other)
                || self.items[item].referenced_by.contains(other)
        };
        scores.retain(|other, _| {
            *other != item
                && !linked(other)
                && !self.items[*other].is_section
                && self.entry(*other, lang).is_some()
        });
        let mut ranked: Vec<(ItemId, u32)> = scores.into_iter().collect();
        let day = |id: ItemId| self.docs[self.items[id].source].day();
        ranked.sort_by(|a, b| {
            b.1.cmp(&a.1).then_with(|| day(b.0).cmp(&day(a.0))).then(a.0.cmp(&b.0))
        });
        ranked.into_iter().take(limit).map(|(other, _)| other).collect()
    }
}
