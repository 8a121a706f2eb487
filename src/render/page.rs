//! The context of a page: everything that the templates of the contract see.

mod calendar;
mod funding;
mod languages;
mod site;

use std::sync::Arc;

use tera::Value;

use crate::config::LangId;
use crate::kind::Role;
use crate::path::SitePath;
use crate::render::body::{Components, Filler};
use crate::render::look::SocialImage;
use crate::render::parts::{Part, Parts};
use crate::render::{Object, View};
use crate::site::{Entry, ItemId, Shown};

pub(crate) use languages::Switcher;
pub use tera::Context;

/// What a page shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageKind {
    /// A document.
    Item(ItemId),
    /// A taxonomy's list of terms.
    Taxonomy(usize),
    /// A term's list of items.
    Term(usize, usize),
    /// No page at this address.
    NotFound,
    /// Which language?
    Chooser,
    /// The parts of the brand.
    BrandKit,
}

/// One page of a list.
#[derive(Clone, Debug)]
pub struct Pager {
    /// This page, from 0.
    pub number: usize,
    /// How many.
    pub pages: usize,
    /// How many items in all.
    pub total: usize,
    /// The path of each page of the list.
    pub paths: Arc<[SitePath]>,
}

/// What a list shows.
#[derive(Clone, Debug)]
pub struct Listing {
    /// Its page.
    pub pager: Pager,
    /// The items of this page.
    pub items: Value,
}

impl View {
    /// The context of an item's page.
    pub(crate) fn item_context(
        &self,
        item: ItemId,
        lang: LangId,
        entry: &Entry,
        components: &dyn Components,
        listing: Option<&Listing>,
        parts: Parts,
    ) -> Context {
        let site = &self.site;
        let doc = &site.docs[entry.doc];
        let document = &doc.document;
        let config = &site.config;
        let content = &config.languages[document.lang];
        let own = entry.shown == Shown::Own;
        let path = listing
            .map_or(&entry.path, |listing| &listing.pager.paths[listing.pager.number]);
        let permalink = site.permalink(lang, path);
        let canonical = self.canonical(item, entry, &permalink);
        let mut page = Object::with_capacity(48);
        page.set("title", doc.title());
        page.set("description", doc.description());
        page.set("excerpt", document.body.excerpt.as_str());
        page.set("url", site.url(lang, path));
        page.set("canonical", canonical.as_str());
        page.set("kind", document.kind.name.as_str());
        page.set("key", &*document.key);
        page.set("top", document.key.split('/').next().unwrap_or_default());
        page.set("is_home", document.key.is_empty());
        page.set("published", true);
        page.set("lang", content.tag.as_str());
        page.set("dir", content.locale.direction().as_str());
        let mut html = String::with_capacity(document.body.content.html.len() * 5 / 4);
        Filler::new(self, doc, lang)
            .with(components, &document.body)
            .fill(&document.body.content, &mut html);
        page.set("body", Value::safe_string(&html));
        let later_page = listing.is_some_and(|listing| listing.pager.number > 0);
        if !own || later_page {
            page.set("alternates", Vec::<Value>::new());
        } else {
            if parts.has(Part::Alternates) {
                page.set("alternates", self.switcher(item).alternates.clone());
            }
            if parts.has(Part::Jsonld)
                && let Some(jsonld) = self.jsonld(item, doc, lang, &permalink)
            {
                page.set("jsonld", Value::safe_string(&jsonld));
            }
        }
        if !own {
            let mut fallback = Object::with_capacity(2);
            fallback.set("tag", content.tag.as_str());
            fallback.set(
                "language",
                config.languages[lang].locale.language_name(&content.tag),
            );
            page.set("fallback", fallback.value());
            page.set("robots", "noindex");
        }
        page.set("permalink", permalink);
        self.set_parts(&mut page, item, lang, entry, parts);
        self.set_fields(&mut page, doc, lang);
        self.context(lang, page, listing)
    }

    /// A page in another language names that language's page as the one to be found.
    fn canonical(&self, item: ItemId, entry: &Entry, permalink: &str) -> String {
        if entry.shown == Shown::Own {
            return permalink.to_owned();
        }
        let other = self.site.docs[entry.doc].document.lang;
        match self.site.entry(item, other) {
            Some(source) => self.site.permalink(other, &source.path),
            None => permalink.to_owned(),
        }
    }

    fn set_parts(
        &self,
        page: &mut Object,
        item: ItemId,
        lang: LangId,
        entry: &Entry,
        parts: Parts,
    ) {
        if parts.has(Part::Breadcrumbs) {
            page.set("breadcrumbs", self.breadcrumbs(item, lang));
        }
        if parts.has(Part::Terms) {
            page.set("terms", self.terms(item, lang));
        }
        if parts.has(Part::Translations) {
            page.set("translations", self.translations_value(item, lang));
        }
        if parts.has(Part::Feeds) {
            page.set("feeds", self.feeds(Some(item), lang));
        }
        if parts.has(Part::Calendar)
            && let Some(calendar) = self.calendar_path(item, lang)
        {
            page.set("calendar", self.site.url(lang, &calendar));
        }
        if parts.has(Part::Social) {
            let doc = &self.site.docs[entry.doc];
            let image = self.social_image(item, lang);
            let article = doc.role(Role::Date).is_some();
            let social =
                self.social(doc.title(), doc.description(), image, lang, article);
            page.set("social", social);
        }
        if parts.has(Part::Toc) {
            let headings = &self.site.docs[entry.doc].document.body.headings;
            let toc = headings.iter().map(|heading| {
                let mut value = Object::with_capacity(3);
                value.set("level", u64::from(heading.level));
                value.set("id", heading.id.as_str());
                value.set("text", heading.text.as_str());
                value.value()
            });
            page.set("toc", toc.collect::<Vec<_>>());
        }
        if parts.has(Part::Referenced) {
            page.set("referenced", self.referenced(item, lang));
        }
        if parts.has(Part::Related) {
            page.set("related", self.cards(&self.site.related(item, lang, 4), lang));
        }
    }

    fn referenced(&self, item: ItemId, lang: LangId) -> Value {
        let mut by_kind: std::collections::BTreeMap<&str, Vec<ItemId>> =
            std::collections::BTreeMap::new();
        for &other in &self.site.items[item].referenced_by {
            by_kind.entry(&self.site.items[other].kind.name).or_default().push(other);
        }
        let mut value = Object::default();
        for (kind, mut items) in by_kind {
            let sort = self.site.items[items[0]].kind.sort;
            self.site.sort(&mut items, crate::site::Order { sort, lang });
            value.set_field(&Arc::from(kind), self.cards(&items, lang));
        }
        value.value()
    }

    fn breadcrumbs(&self, item: ItemId, lang: LangId) -> Value {
        let mut crumbs = Vec::new();
        let mut above = self.site.items[item].parent;
        while let Some(id) = above {
            crumbs.extend(self.crumb(id, lang).map(Object::value));
            above = self.site.items[id].parent;
        }
        if !self.site.items[item].key.is_empty() {
            crumbs.push(self.home_crumb(lang));
        }
        crumbs.reverse();
        Value::from(crumbs)
    }

    fn home_crumb(&self, lang: LangId) -> Value {
        let mut home = Object::with_capacity(3);
        home.set("title", self.word(lang, "home"));
        home.set("url", self.home(lang, lang));
        home.set("key", "");
        home.value()
    }

    fn social(
        &self,
        title: &str,
        description: &str,
        image: Option<SocialImage>,
        lang: LangId,
        article: bool,
    ) -> Value {
        let mut social = Object::with_capacity(5);
        social.set("title", title);
        social.set("description", description);
        if let Some(image) = image {
            social.set("image", image.url);
            if let Some((width, height)) = image.size {
                social.set("image_width", u64::from(width));
                social.set("image_height", u64::from(height));
            }
            social.set("image_alt", image.alt);
        }
        social.set("type", if article { "article" } else { "website" });
        // Open Graph writes el_GR; without a region the language alone.
        social.set(
            "locale",
            self.site.config.languages[lang].tag.as_str().replace('-', "_"),
        );
        social.value()
    }

    /// The context of a page that is no document.
    pub(crate) fn plain_context(
        &self,
        lang: LangId,
        kind: PageKind,
        path: &SitePath,
        listing: Option<&Listing>,
        other_paths: &dyn Fn(LangId) -> Option<SitePath>,
    ) -> Context {
        let config = &self.site.config;
        let language = &config.languages[lang];
        let (title, name) = match kind {
            PageKind::Taxonomy(taxonomy) => {
                (self.site.taxonomies[taxonomy].titles[lang].clone(), "taxonomy")
            }
            PageKind::Term(taxonomy, term) => {
                (self.site.taxonomies[taxonomy].terms[term].names[lang].clone(), "term")
            }
            PageKind::NotFound => (self.word(lang, "not-found"), "not-found"),
            PageKind::Chooser => (language.title.clone(), "chooser"),
            PageKind::BrandKit => (self.word(lang, "brand-kit"), "brand"),
            PageKind::Item(_) => (String::new(), "page"),
        };
        let permalink = self.site.permalink(lang, path);
        let mut page = Object::with_capacity(28);
        page.set("title", title.as_str());
        let description = match kind {
            PageKind::Chooser => language.description.clone(),
            PageKind::BrandKit => self.kit_lead(lang),
            _ => String::new(),
        };
        page.set(
            "social",
            self.social(&title, &description, self.home_image(lang), lang, false),
        );
        page.set("description", description);
        page.set("url", self.site.url(lang, path));
        page.set("canonical", permalink.as_str());
        page.set("permalink", permalink.as_str());
        page.set("kind", name);
        page.set("key", "");
        page.set("top", "");
        page.set("is_home", false);
        page.set("lang", language.tag.as_str());
        page.set("dir", language.locale.direction().as_str());
        page.set("body", Value::safe_string(""));
        page.set("feeds", self.feeds(None, lang));
        page.set("terms", Vec::<Value>::new());
        page.set("toc", Vec::<Value>::new());
        page.set("translations", self.plain_translations(lang, other_paths));
        page.set("breadcrumbs", self.plain_crumbs(kind, lang));
        let has_own = |lang: LangId| self.has_own_list(kind, lang) == Some(true);
        let first = listing.is_none_or(|listing| listing.pager.number == 0);
        let home = self.site.item("").filter(|_| kind == PageKind::Chooser);
        let alternates = match home {
            // Readers of no language here are led to the chooser: it is the home page's `x-default`.
            Some(home) => self.alternates(home),
            None if has_own(lang) && first => {
                let own = |lang: LangId| other_paths(lang).filter(|_| has_own(lang));
                Value::from(self.plain_alternates(&own))
            }
            None => Value::from(Vec::<Value>::new()),
        };
        page.set("alternates", alternates);
        if kind == PageKind::NotFound || self.has_own_list(kind, lang) == Some(false) {
            page.set("robots", "noindex");
        }
        self.context(lang, page, listing)
    }

    /// Does a list of terms or of their items hold something in its own language? `None` for other pages.
    fn has_own_list(&self, kind: PageKind, lang: LangId) -> Option<bool> {
        match kind {
            PageKind::Taxonomy(taxonomy) => Some(self.site.has_own(taxonomy, None, lang)),
            PageKind::Term(taxonomy, term) => {
                Some(self.site.has_own(taxonomy, Some(term), lang))
            }
            PageKind::BrandKit => Some(true),
            PageKind::Item(_) | PageKind::NotFound | PageKind::Chooser => None,
        }
    }

    fn plain_crumbs(&self, kind: PageKind, lang: LangId) -> Vec<Value> {
        let mut crumbs = vec![self.home_crumb(lang)];
        if let PageKind::Term(taxonomy, _) = kind {
            let taxonomy = &self.site.taxonomies[taxonomy];
            let page = crate::site::Site::folder_page(&taxonomy.folders[lang]);
            let mut crumb = Object::with_capacity(3);
            crumb.set("title", taxonomy.titles[lang].as_str());
            crumb.set("url", self.site.url(lang, &page));
            crumb.set("key", taxonomy.name.as_str());
            crumbs.push(crumb.value());
        }
        crumbs
    }

    fn context(&self, lang: LangId, page: Object, listing: Option<&Listing>) -> Context {
        let language = &self.site.config.languages[lang];
        let mut context = Context::new();
        context.insert_value("lang", Value::from(language.tag.as_str()));
        context.insert_value("dir", Value::from(language.locale.direction().as_str()));
        context.insert_value("site", self.site_value(lang));
        context.insert_value("page", page.value());
        if let Some(listing) = listing {
            context.insert_value("list", self.list_value(lang, listing));
        }
        context
    }

    fn list_value(&self, lang: LangId, listing: &Listing) -> Value {
        let pager = &listing.pager;
        let url = |number: usize| self.site.url(lang, &pager.paths[number]);
        let mut list = Object::with_capacity(7);
        list.set("items", listing.items.clone());
        list.set("total", pager.total);
        list.set("number", pager.number + 1);
        list.set("pages", pager.pages);
        if pager.number > 0 {
            list.set("previous", url(pager.number - 1));
        }
        if pager.number + 1 < pager.pages {
            list.set("next", url(pager.number + 1));
        }
        // A long list names its ends and the pages around this one.
        let near = |number: &usize| {
            *number == 0
                || number + 1 == pager.pages
                || number.abs_diff(pager.number) <= 2
        };
        let links = (0..pager.pages).filter(near).map(|number| {
            let mut link = Object::with_capacity(3);
            link.set("number", number + 1);
            link.set("url", url(number));
            link.set("current", number == pager.number);
            link.value()
        });
        list.set("links", links.collect::<Vec<_>>());
        list.value()
    }

    /// The feeds that a page announces: the language's, and its section's.
    fn feeds(&self, item: Option<ItemId>, lang: LangId) -> Value {
        let site = &self.site;
        let mut feeds = Vec::new();
        let mut add = |title: &str, folder: &str| {
            for (file, media) in [
                ("feed.xml", "application/atom+xml"),
                ("feed.json", "application/feed+json"),
            ] {
                let path = feed_path(folder, file);
                let mut feed = Object::with_capacity(3);
                feed.set("title", title);
                feed.set("url", site.url(lang, &path));
                feed.set("type", media);
                feeds.push(feed.value());
            }
        };
        add(&site.config.languages[lang].title, &site.config.languages[lang].prefix);
        let section = item.and_then(|item| {
            let is_section = site.items[item].is_section;
            if is_section { Some(item) } else { site.items[item].parent }
        });
        if let Some(section) = section
            && let Some(entry) = site.entry(section, lang)
            && entry.shown == Shown::Own
            && self.has_feed(section)
        {
            add(site.docs[entry.doc].title(), folder_of(&entry.path));
        }
        Value::from(feeds)
    }

    /// Does a section hold news? A kind says so.
    pub fn has_feed(&self, section: ItemId) -> bool {
        let section = &self.site.items[section];
        !section.key.is_empty() && section.holds.iter().any(|kind| kind.feed)
    }
}

/// The folder of an `index.html`.
pub fn folder_of(path: &SitePath) -> &str {
    path.as_str()
        .strip_suffix("index.html")
        .unwrap_or(path.as_str())
        .trim_end_matches('/')
}

/// The file of a feed in a folder.
pub fn feed_path(folder: &str, file: &str) -> SitePath {
    SitePath::within(folder, file)
}
