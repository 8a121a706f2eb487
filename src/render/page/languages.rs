//! The same page in other languages: for the switcher, and for search engines (hreflang).

use std::sync::Arc;

use tera::Value;

use crate::config::{LangId, Language};
use crate::path::SitePath;
use crate::render::{Object, View};
use crate::site::{ItemId, Shown};

/// What all languages of an item share: addresses for the switcher and for search engines.
#[derive(Debug)]
pub(crate) struct Switcher {
    /// For each language: address, and is it a translation?
    pub(in crate::render) languages: Vec<(String, bool)>,
    pub(in crate::render) alternates: Value,
}

impl View {
    pub(in crate::render) fn switcher(&self, item: ItemId) -> Arc<Switcher> {
        let made = self.translations[item].get_or_init(|| {
            let config = &self.site.config;
            let languages = (0..config.languages.len()).map(|lang| {
                match self.site.entry(item, lang) {
                    Some(entry) if entry.shown == Shown::Own => {
                        (self.site.permalink(lang, &entry.path), true)
                    }
                    Some(entry) if entry.shown == Shown::Notice => {
                        (self.site.permalink(lang, &entry.path), false)
                    }
                    _ => (self.site.permalink(lang, &self.home_path(lang)), false),
                }
            });
            Arc::new(Switcher {
                languages: languages.collect(),
                alternates: self.alternates(item),
            })
        });
        Arc::clone(made)
    }

    /// Every translation with its full address, and the default one for readers of no language here.
    pub fn alternate_links(&self, item: ItemId) -> Vec<(String, String)> {
        let config = &self.site.config;
        let mut links = Vec::new();
        for lang in 0..config.languages.len() {
            if let Some(entry) = self.site.entry(item, lang)
                && entry.shown == Shown::Own
            {
                let tag = config.languages[lang].tag.as_str().to_owned();
                links.push((tag, self.site.permalink(lang, &entry.path)));
            }
        }
        if links.is_empty() {
            return links;
        }
        let default = config.languages[config.default].tag.as_str();
        let chosen =
            links.iter().find(|(tag, _)| tag == default).unwrap_or(&links[0]).1.clone();
        // The home pages have a page of their own for everybody else: the chooser, where there is one.
        let chosen = if self.site.items[item].key.is_empty() && self.has_chooser() {
            format!("{}{}", config.base.origin, config.base.path)
        } else {
            chosen
        };
        links.push(("x-default".into(), chosen));
        links
    }

    /// Does `/` ask for the language? Only where no language lives there, and some live below.
    pub fn has_chooser(&self) -> bool {
        let languages = &self.site.config.languages;
        languages.iter().all(|language| !language.prefix.is_empty())
            && languages.iter().any(|language| language.domain.is_none())
    }

    /// The language in which the root of the site's own host speaks: the default one, if it lives there.
    pub fn root_language(&self) -> LangId {
        let config = &self.site.config;
        let here = |lang: &LangId| config.languages[*lang].domain.is_none();
        let all = std::iter::once(config.default).chain(0..config.languages.len());
        all.into_iter().find(here).unwrap_or(config.default)
    }

    pub(in crate::render) fn alternates(&self, item: ItemId) -> Value {
        let links = self.alternate_links(item).into_iter().map(|(tag, permalink)| {
            let mut link = Object::with_capacity(2);
            link.set("tag", tag);
            link.set("permalink", permalink);
            link.value()
        });
        Value::from(links.collect::<Vec<_>>())
    }

    /// The switcher of an item's page, seen from a language.
    pub(in crate::render) fn translations_value(
        &self,
        item: ItemId,
        lang: LangId,
    ) -> Value {
        let switcher = self.switcher(item);
        let config = &self.site.config;
        let origin = &config.base_of(lang).origin;
        let links = self.menu_order().into_iter().map(|other| {
            let (permalink, translated) = &switcher.languages[other];
            // `https://site.example` begins `https://site.example.gr/`, too: a path begins with a slash.
            let here = permalink.strip_prefix(origin.as_str());
            let url = here.filter(|url| url.starts_with('/')).unwrap_or(permalink);
            let mut link = language_value(&config.languages[other]);
            link.set("url", url);
            link.set("current", other == lang);
            link.set("missing", !translated);
            link.value()
        });
        Value::from(links.collect::<Vec<_>>())
    }

    /// The switcher of a page that is no item: to the same page of each language, if `paths` has one.
    pub(in crate::render) fn plain_translations(
        &self,
        lang: LangId,
        paths: &dyn Fn(LangId) -> Option<SitePath>,
    ) -> Value {
        let config = &self.site.config;
        let links = self.menu_order().into_iter().map(|other| {
            let path = paths(other);
            let same_host = config.host_folder(other) == config.host_folder(lang);
            let target = path.clone().unwrap_or_else(|| self.home_path(other));
            let url = if same_host {
                self.site.url(other, &target)
            } else {
                self.site.permalink(other, &target)
            };
            let mut link = language_value(&config.languages[other]);
            link.set("url", url);
            link.set("current", other == lang);
            link.set("missing", path.is_none());
            link.value()
        });
        Value::from(links.collect::<Vec<_>>())
    }

    pub(in crate::render) fn plain_alternates(
        &self,
        paths: &dyn Fn(LangId) -> Option<SitePath>,
    ) -> Vec<Value> {
        let config = &self.site.config;
        let mut links: Vec<(LangId, String)> = Vec::new();
        for lang in 0..config.languages.len() {
            if let Some(path) = paths(lang) {
                links.push((lang, self.site.permalink(lang, &path)));
            }
        }
        let default = links
            .iter()
            .find(|(lang, _)| *lang == config.default)
            .or(links.first())
            .cloned();
        let tagged = links
            .iter()
            .map(|(lang, link)| (config.languages[*lang].tag.as_str(), link.as_str()));
        let default = default.iter().map(|(_, link)| ("x-default", link.as_str()));
        tagged
            .chain(default)
            .map(|(tag, permalink)| {
                let mut link = Object::with_capacity(2);
                link.set("tag", tag);
                link.set("permalink", permalink);
                link.value()
            })
            .collect()
    }
}

pub(in crate::render) fn language_value(language: &Language) -> Object {
    let mut value = Object::with_capacity(6);
    value.set("tag", language.tag.as_str());
    value.set("name", language.locale.autonym());
    value.set("dir", language.locale.direction().as_str());
    value
}
