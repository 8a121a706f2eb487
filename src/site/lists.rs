//! Which items a list shows in a language, in which order, on which pages.

use std::cmp::{Ordering, Reverse};
use std::collections::BTreeMap;

use crate::config::LangId;
use crate::document::{Moment, Value};
use crate::kind::{Role, SORTS, Sort};
use crate::site::{ItemId, Site};

/// Items of a section or a term in the order of a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// All of them.
    pub items: Vec<ItemId>,
    /// How many on a page.
    pub per_page: usize,
}

/// An order with what breaks its ties.
#[derive(Clone, Copy, Debug)]
pub struct Order {
    /// The order.
    pub sort: Sort,
    /// The language that sorts titles.
    pub lang: LangId,
}

/// Every list of a site, sorted once: planning and each of its pages only read them.
#[derive(Debug, Default)]
pub(crate) struct Lists {
    sections: BTreeMap<(ItemId, LangId), List>,
    terms: BTreeMap<(usize, usize, LangId), List>,
}

static EMPTY: List = List { items: Vec::new(), per_page: 1 };

/// Makes all lists of a site whose items, entries and terms are known.
pub(crate) fn collect(site: &Site) -> Lists {
    let languages = 0..site.config.languages.len();
    let mut lists = Lists::default();
    for section in (0..site.items.len()).filter(|&item| site.items[item].is_section) {
        for lang in languages.clone() {
            lists.sections.insert((section, lang), site.sorted_section(section, lang));
        }
    }
    for (at, taxonomy) in site.taxonomies.iter().enumerate() {
        for (number, term) in taxonomy.terms.iter().enumerate() {
            for lang in languages.clone() {
                lists
                    .terms
                    .insert((at, number, lang), site.sorted_term(&term.items, lang));
            }
        }
    }
    lists
}

/// The place of each item among all items, the newest first. Ties fall to the key, whose order items have.
pub(crate) fn newest(site: &Site) -> Vec<u32> {
    let mut order: Vec<ItemId> = (0..site.items.len()).collect();
    order.sort_by_cached_key(|&id| Reverse(site.instant(id)));
    let mut places = vec![0; order.len()];
    for (place, id) in (0..).zip(order) {
        places[id] = place;
    }
    places
}

impl List {
    /// How many pages it fills: at least one, so that an empty list has its page too.
    pub fn pages(&self) -> usize {
        self.items.len().div_ceil(self.per_page).max(1)
    }

    /// The items of a page, counted from 0.
    pub fn page(&self, number: usize) -> &[ItemId] {
        let start = (number * self.per_page).min(self.items.len());
        &self.items[start..(start + self.per_page).min(self.items.len())]
    }
}

impl Site {
    /// The list of a section's page in a language; an empty one for what is no section.
    pub fn section_list(&self, section: ItemId, lang: LangId) -> &List {
        self.lists.sections.get(&(section, lang)).unwrap_or(&EMPTY)
    }

    /// The list of a term's page in a language.
    pub fn term_list(&self, taxonomy: usize, term: usize, lang: LangId) -> &List {
        self.lists.terms.get(&(taxonomy, term, lang)).unwrap_or(&EMPTY)
    }

    fn sorted_section(&self, section: ItemId, lang: LangId) -> List {
        let item = &self.items[section];
        let doc = &self.docs[item.source];
        let text = |name: &str| match doc.fields.get(name).map(|given| &given.value) {
            Some(Value::Text(text)) => Some(text.to_string()),
            _ => None,
        };
        let only = text("lists").filter(|kind| kind != "all");
        let mut items: Vec<ItemId> = self.children_shown(section, lang);
        items.retain(|&child| {
            only.as_ref().is_none_or(|kind| self.items[child].kind.name == *kind)
        });
        let named =
            text("sort").and_then(|sort| SORTS.iter().find(|(name, _)| *name == sort));
        let of_kind = items.first().map(|&child| self.items[child].kind.sort);
        let sort = named.map(|(_, sort)| *sort).or(of_kind).unwrap_or(Sort::Newest);
        self.sort(&mut items, Order { sort, lang });
        let per_page = match doc.fields.get("per_page").map(|given| &given.value) {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "the kind bounds it"
            )]
            Some(Value::Number(number)) => (*number as usize).max(1),
            _ => self.config.per_page,
        };
        List { items, per_page }
    }

    fn sorted_term(&self, items: &[ItemId], lang: LangId) -> List {
        let mut items: Vec<ItemId> = items
            .iter()
            .copied()
            .filter(|&item| self.entry(item, lang).is_some())
            .collect();
        self.sort(&mut items, Order { sort: Sort::Newest, lang });
        List { items, per_page: self.config.per_page }
    }

    /// What lies in a section and shows itself in a language.
    pub fn children_shown(&self, section: ItemId, lang: LangId) -> Vec<ItemId> {
        let children = self.items[section].children.iter().copied();
        children.filter(|&child| self.entry(child, lang).is_some()).collect()
    }

    /// Sorts items as a language's reader expects them. Ties fall to the key (whose order ids have), so that bytes are
    /// stable.
    pub fn sort(&self, items: &mut [ItemId], order: Order) {
        match order.sort {
            Sort::Newest => items.sort_unstable_by_key(|&id| self.newest[id]),
            Sort::Oldest => items.sort_by_cached_key(|&id| (self.instant(id), id)),
            Sort::Weight => items.sort_by(|&a, &b| {
                self.weight(a)
                    .total_cmp(&self.weight(b))
                    .then_with(|| self.by_title(a, b, order.lang))
            }),
            Sort::Title => items.sort_by(|&a, &b| self.by_title(a, b, order.lang)),
        }
    }

    /// Date and time by which an item is sorted; undated ones last among the newest.
    fn instant(&self, id: ItemId) -> Option<(jiff::civil::Date, i64)> {
        let doc = &self.docs[self.items[id].source];
        let moment = doc.moment(Role::Date).or_else(|| doc.moment(Role::Start))?;
        let second = match moment {
            Moment::Day(_) => 0,
            Moment::At(zoned) => i64::from(zoned.hour()) * 60 + i64::from(zoned.minute()),
        };
        Some((moment.day(), second))
    }

    fn weight(&self, id: ItemId) -> f64 {
        match self.docs[self.items[id].source].role(Role::Weight) {
            Some(Value::Number(weight)) => *weight,
            _ => f64::MAX,
        }
    }

    fn by_title(&self, a: ItemId, b: ItemId, lang: LangId) -> Ordering {
        let title = |id: ItemId| {
            let doc =
                self.entry(id, lang).map_or(self.items[id].source, |entry| entry.doc);
            self.docs[doc].title()
        };
        let locale = &self.config.languages[lang].locale;
        locale
            .compare(title(a), title(b))
            .then_with(|| self.items[a].key.cmp(&self.items[b].key))
    }

    /// Is it over on the day of the build? Only what has a start can be.
    pub fn is_past(&self, id: ItemId) -> Option<bool> {
        let doc = &self.docs[self.items[id].source];
        let start = doc.moment(Role::Start)?;
        let last = doc.moment(Role::End).unwrap_or(start);
        Some(last.day() < self.today)
    }
}
