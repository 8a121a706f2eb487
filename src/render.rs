//! What templates see, and the engine that fills them. Plans nothing and writes nothing.

mod body;
mod brand;
pub mod data;
mod functions;
mod images;
mod jsonld;
mod look;
pub mod minify;
mod page;
mod parts;
mod pictures;
mod templates;
mod values;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use tera::value::Key;
use tera::{Map, Value};

use crate::brand::Brand;
use crate::config::LangId;
use crate::funding::Funding;
use crate::i18n::{Arg, Isolation, Words};
use crate::path::{SitePath, SourcePath};
use crate::site::Site;

pub(crate) use body::{Components, argument};
pub(crate) use brand::KIT;
pub use data::DataFiles;
pub use look::{Emblem, Fonts, Look};
pub use page::{Context, Listing, PageKind, Pager, feed_path, folder_of};
pub use parts::Parts;
pub use pictures::{Pictured, Pictures};
pub use templates::{Templates, load};

/// Everything that templates may ask for.
#[derive(Debug)]
pub struct View {
    /// The linked site.
    pub site: Site,
    /// Interface words of each language.
    pub words: Vec<Words>,
    /// Published files: source path in the project or the theme (`styles/site.css`), and output.
    pub assets: BTreeMap<String, SitePath>,
    /// Pictures that are shown, in all their sizes.
    pub pictures: Pictures,
    /// What icons and cards are drawn with.
    pub look: Look,
    /// Length in bytes of files beside documents and assets.
    pub sizes: BTreeMap<SourcePath, u64>,
    /// Data files that templates read.
    pub data: DataFiles,
    /// What the funder wants seen, if the site has one.
    pub funding: Option<Funding>,
    /// Names, logos, colours and fonts.
    pub brand: Brand,
    /// `site` of each language, made once.
    pub(crate) site_values: Vec<OnceLock<Value>>,
    /// The switcher's data of each item, made once for all its languages.
    pub(crate) translations: Vec<OnceLock<Arc<page::Switcher>>>,
    /// Words that a template asked for and no language has.
    pub(crate) missing: RwLock<BTreeSet<String>>,
}

impl View {
    /// Puts together what was loaded.
    pub fn new(
        site: Site,
        words: Vec<Words>,
        assets: BTreeMap<String, SitePath>,
        data: DataFiles,
    ) -> View {
        let languages = site.config.languages.len();
        let items = site.items.len();
        View {
            words,
            assets,
            pictures: Pictures::default(),
            look: Look::default(),
            sizes: BTreeMap::new(),
            data,
            funding: None,
            brand: Brand::default(),
            site_values: (0..languages).map(|_| OnceLock::new()).collect(),
            translations: (0..items).map(|_| OnceLock::new()).collect(),
            missing: RwLock::default(),
            site,
        }
    }

    /// A word of the interface; its id, remembered as missing, where no language has it.
    pub fn word(&self, lang: LangId, id: &str) -> String {
        self.words_format(lang, id, &[])
    }

    /// A message with values.
    pub(crate) fn words_format(
        &self,
        lang: LangId,
        id: &str,
        args: &[(&str, Arg<'_>)],
    ) -> String {
        if args.is_empty()
            && let Some(text) = self.words[lang].get(id)
        {
            return text.to_owned();
        }
        match self.words[lang].format(id, args, Isolation::RightToLeft) {
            Ok(text) => text,
            Err(error) => {
                self.missing
                    .write()
                    .unwrap_or_else(PoisonError::into_inner)
                    .insert(error.to_string());
                id.to_owned()
            }
        }
    }

    /// Words that rendering asked for in vain, in order.
    pub fn missing_words(&self) -> Vec<String> {
        self.missing
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .iter()
            .cloned()
            .collect()
    }

    /// The address of a published file of the project or the theme; of a picture the size that all programs show.
    pub fn asset_url(&self, lang: LangId, source: &str) -> Option<String> {
        let path = match self.assets.get(source) {
            Some(path) => path,
            None => self.pictured(source)?.fallback()?,
        };
        let base = &self.site.config.base_of(lang).path;
        Some(format!("{base}{}", path.address()))
    }

    /// The full address of a published file.
    pub fn asset_permalink(&self, lang: LangId, source: &str) -> Option<String> {
        let base = self.site.config.base_of(lang);
        Some(format!("{}{}", base.origin, self.asset_url(lang, source)?))
    }
}

/// The view that template functions read. It is replaced as a whole when the site changes.
#[derive(Clone, Debug, Default)]
pub struct Shared(Arc<RwLock<Option<Arc<View>>>>);

impl Shared {
    /// Puts another view in place.
    pub fn set(&self, view: Arc<View>) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Some(view);
    }

    /// The view in place.
    pub fn get(&self) -> Option<Arc<View>> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// A map for templates.
#[derive(Default)]
pub(crate) struct Object(Map);

impl Object {
    pub(crate) fn with_capacity(capacity: usize) -> Object {
        Object(Map::with_capacity(capacity))
    }

    pub(crate) fn set(
        &mut self,
        key: &'static str,
        value: impl Into<Value>,
    ) -> &mut Object {
        self.0.insert(Key::Str(key), value.into());
        self
    }

    /// For names that come from a kind.
    pub(crate) fn set_field(
        &mut self,
        key: &Arc<str>,
        value: impl Into<Value>,
    ) -> &mut Object {
        self.0.insert(Key::String(Arc::clone(key)), value.into());
        self
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.0.contains_key(&Key::Str(key))
    }

    pub(crate) fn value(self) -> Value {
        Value::from(self.0)
    }
}
