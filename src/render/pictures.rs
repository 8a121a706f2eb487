//! Pictures of the site as templates and Markdown show them: every size, nothing that jumps, a colour until it is there.

use std::collections::{BTreeMap, BTreeSet};

use tera::Value;

use crate::config::LangId;
use crate::path::{SitePath, SourcePath};
use crate::picture::{Info, Variant};
use crate::render::{Object, View};
use crate::source::Place;

/// Pictures that public documents or the settings show, by their file.
#[derive(Clone, Debug, Default)]
pub struct Pictures {
    /// Each with its sizes.
    pub shown: BTreeMap<SourcePath, Pictured>,
    /// Files of any kind that documents lead to: they are published as they are.
    pub linked: BTreeSet<SourcePath>,
}

/// One picture and what is published of it.
#[derive(Clone, Debug)]
pub struct Pictured {
    /// What its head says.
    pub info: Info,
    /// Of its bytes and of how it is made.
    pub hash: blake3::Hash,
    /// Its sizes; none where the file is published as it is.
    pub variants: Vec<(Variant, SitePath)>,
    /// Its average colour.
    pub color: Option<[u8; 3]>,
    /// Who shows it first.
    pub place: Option<Place>,
}

/// Addresses of one format in several widths.
pub(crate) struct Source {
    pub(crate) media: &'static str,
    pub(crate) srcset: String,
}

impl Pictured {
    /// The size that every program can show.
    pub fn fallback(&self) -> Option<&SitePath> {
        self.variants.last().map(|(_, path)| path)
    }

    /// `#0a1b2c`.
    pub(crate) fn placeholder(&self) -> Option<String> {
        self.color.map(|[red, green, blue]| format!("#{red:02x}{green:02x}{blue:02x}"))
    }

    /// What stands in `<source>`: every format but the last, each with its widths.
    pub(crate) fn sources(&self, base: &str) -> Vec<Source> {
        let Some((_, modern)) = self.variants.split_last() else { return Vec::new() };
        let mut sources: Vec<Source> = Vec::new();
        for (variant, path) in modern {
            let media = variant.format.media();
            if sources.last().is_none_or(|source| source.media != media) {
                sources.push(Source { media, srcset: String::new() });
            }
            if let Some(source) = sources.last_mut() {
                if !source.srcset.is_empty() {
                    source.srcset.push_str(", ");
                }
                // A comma in a name would end the address there (HTML, srcset).
                let address = path.address().replace(',', "%2C");
                source.srcset.push_str(&format!("{base}{address} {}w", variant.width));
            }
        }
        sources
    }
}

impl View {
    /// A picture of the site; none for other files.
    pub fn pictured(&self, path: &str) -> Option<&Pictured> {
        self.pictures.shown.get(&SourcePath::new(path))
    }

    /// A picture for templates: `url`, `sources` (each `type` and `srcset`), `width`, `height`, `placeholder`.
    pub(crate) fn picture_value(&self, path: &str, lang: LangId) -> Option<Object> {
        let mut value = Object::with_capacity(8);
        let Some(pictured) = self.pictured(path) else {
            value.set("url", self.asset_url(lang, path)?);
            return Some(value);
        };
        let base = &self.site.config.base_of(lang).path;
        match pictured.fallback() {
            Some(small) => value.set("url", format!("{base}{}", small.address())),
            None => value.set("url", self.asset_url(lang, path)?),
        };
        if pictured.info.width > 0 && pictured.info.height > 0 {
            value.set("width", u64::from(pictured.info.width));
            value.set("height", u64::from(pictured.info.height));
        }
        if let Some(color) = pictured.placeholder() {
            value.set("placeholder", color);
        }
        let sources = pictured.sources(base).into_iter().map(|source| {
            let mut one = Object::with_capacity(2);
            one.set("type", source.media);
            one.set("srcset", source.srcset);
            one.value()
        });
        let sources: Vec<Value> = sources.collect();
        if !sources.is_empty() {
            value.set("sources", sources);
        }
        Some(value)
    }
}
