//! `site` as templates see it: titles, languages, menus. Made once for each language.

use std::sync::Arc;

use tera::Value;

use crate::config::LangId;
use crate::path::SitePath;
use crate::render::page::languages::language_value;
use crate::render::{Object, View};
use crate::site::{ItemId, Shown};

impl View {
    /// `site` as a language's templates see it.
    pub fn site_value(&self, lang: LangId) -> Value {
        self.site_values[lang].get_or_init(|| self.build_site_value(lang)).clone()
    }

    pub(in crate::render) fn build_site_value(&self, lang: LangId) -> Value {
        let config = &self.site.config;
        let language = &config.languages[lang];
        let mut site = Object::default();
        site.set("title", language.title.as_str());
        site.set("description", language.description.as_str());
        site.set("home", self.home(lang, lang));
        site.set("base", config.base_of(lang).path.as_str());
        site.set("origin", config.base_of(lang).origin.as_str());
        site.set("generator", concat!("pennon ", env!("CARGO_PKG_VERSION")));
        let languages: Vec<Value> = self
            .menu_order()
            .into_iter()
            .map(|other| {
                let mut value = language_value(&config.languages[other]);
                let home = self.home(other, lang);
                value.set("home", home.as_str());
                value.set("url", home);
                value.value()
            })
            .collect();
        site.set("languages", languages);
        let mut menus = Object::default();
        for (name, items) in &config.menus {
            let items: Vec<Value> =
                items.iter().filter_map(|item| self.menu_item(item, lang)).collect();
            menus.set_field(&Arc::from(name.as_str()), items);
        }
        if !config.menus.contains_key("main") {
            menus.set("main", self.section_menu(lang));
        }
        site.set("menus", menus.value());
        if let Some(funding) = self.funding_value(lang) {
            site.set("funding", funding);
        }
        site.set("brand", self.brand_value(lang));
        if let Some(icons) = self.icons(lang) {
            site.set("icons", icons);
        }
        site.set("params", crate::render::data::value(&config.params));
        site.value()
    }

    /// Languages in the order that the EU's style guide gives them.
    pub(in crate::render) fn menu_order(&self) -> Vec<LangId> {
        let mut order: Vec<LangId> = (0..self.site.config.languages.len()).collect();
        order.sort_by_key(|&lang| self.site.config.languages[lang].locale.eu_order());
        order
    }

    /// Without a menu in the settings the top sections are the menu.
    pub(in crate::render) fn section_menu(&self, lang: LangId) -> Value {
        let mut items: Vec<ItemId> = (0..self.site.items.len())
            .filter(|&id| {
                let item = &self.site.items[id];
                item.is_section && !item.key.is_empty() && item.parent.is_none()
            })
            .filter(|&id| self.site.entry(id, lang).is_some())
            .collect();
        self.site.sort(
            &mut items,
            crate::site::Order { sort: crate::kind::Sort::Weight, lang },
        );
        Value::from(
            items
                .iter()
                .filter_map(|&id| Some(self.crumb(id, lang)?.value()))
                .collect::<Vec<_>>(),
        )
    }

    pub(in crate::render) fn menu_item(
        &self,
        item: &crate::config::MenuItem,
        lang: LangId,
    ) -> Option<Value> {
        let config = &self.site.config;
        let title = item.title.get(config, lang);
        let mut value = Object::default();
        if let Some(id) = self.site.item(&item.to) {
            return match title {
                None => Some(self.crumb(id, lang)?.value()),
                Some(title) => {
                    let entry = self.site.entry(id, lang)?;
                    value.set("title", title);
                    value.set("url", &*entry.url);
                    value.set("key", &*self.site.items[id].key);
                    Some(value.value())
                }
            };
        }
        if let Some(taxonomy) =
            self.site.taxonomies.iter().find(|one| one.name == item.to)
        {
            value.set("title", title.unwrap_or(&taxonomy.titles[lang]));
            let page = crate::site::Site::folder_page(&taxonomy.folders[lang]);
            value.set("url", self.site.url(lang, &page));
            value.set("key", item.to.as_str());
            return Some(value.value());
        }
        let outside = item.to.starts_with("http");
        if !outside && !item.to.starts_with('/') {
            return None;
        }
        let url = match item.to.strip_prefix('/') {
            Some(rest) => format!("{}{rest}", config.base_of(lang).path),
            None => item.to.clone(),
        };
        value.set("title", title.unwrap_or(&item.to));
        value.set("url", url);
        value.set("key", item.to.as_str());
        value.set("external", outside);
        Some(value.value())
    }

    pub(in crate::render) fn crumb(&self, id: ItemId, lang: LangId) -> Option<Object> {
        let entry = self.site.entry(id, lang)?;
        let doc = &self.site.docs[entry.doc];
        let mut value = Object::with_capacity(4);
        value.set("title", doc.title());
        value.set("url", &*entry.url);
        value.set("key", &*self.site.items[id].key);
        if doc.document.lang != lang {
            let language = &self.site.config.languages[doc.document.lang];
            value.set("lang", language.tag.as_str());
            value.set("dir", language.locale.direction().as_str());
        }
        Some(value)
    }

    /// The home page of `lang`, as a page in `from` links to it.
    pub fn home(&self, lang: LangId, from: LangId) -> String {
        let config = &self.site.config;
        let path = self.home_path(lang);
        if config.host_folder(lang) == config.host_folder(from) {
            self.site.url(lang, &path)
        } else {
            self.site.permalink(lang, &path)
        }
    }

    /// The file of a language's home page.
    pub fn home_path(&self, lang: LangId) -> SitePath {
        let entry = self.site.item("").and_then(|home| self.site.entry(home, lang));
        match entry.filter(|entry| entry.shown != Shown::Link) {
            Some(entry) => entry.path.clone(),
            None => {
                crate::site::Site::folder_page(&self.site.config.languages[lang].prefix)
            }
        }
    }
}
