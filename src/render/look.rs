//! What icons and social cards are drawn with, and where they are. The drawing is `picture`'s; who shows them, the templates'.

use std::sync::Arc;

use tera::Value;

use crate::config::LangId;
use crate::path::SitePath;
use crate::render::{Object, View, folder_of};
use crate::site::{Doc, ItemId, Shown};

/// Changes when the same texts would make another card, or the same mark other icons.
const RECIPE: &str = "1";

/// The parts of the brand that are drawn.
#[derive(Clone, Debug, Default)]
pub struct Look {
    /// The mark of icons, an SVG or pixels.
    pub icon: Option<Arc<[u8]>>,
    /// Is the mark an SVG?
    pub icon_is_svg: bool,
    /// The logo of cards; without one there are no cards.
    pub logo: Option<Arc<[u8]>>,
    /// The funder's emblem in each language.
    pub emblems: Vec<Option<Emblem>>,
    /// Background, letters and accent of cards and icons: CSS colours.
    pub colors: [String; 3],
    /// The fonts of cards.
    pub fonts: Fonts,
    /// The hash of all of it.
    pub hash: Option<blake3::Hash>,
}

/// An emblem as a card shows it.
#[derive(Clone, Debug)]
pub struct Emblem {
    /// An SVG or pixels.
    pub picture: Arc<[u8]>,
    /// What stands beside it, and whether that runs from right to left; none where the picture holds it.
    pub statement: Option<(String, bool)>,
}

/// The fonts of cards; none where no card can be drawn.
#[cfg(feature = "pictures")]
pub type Fonts = Option<crate::picture::Fonts>;
/// No card can be drawn.
#[cfg(not(feature = "pictures"))]
pub type Fonts = Option<std::convert::Infallible>;

/// The texts of a card.
pub(crate) struct CardTexts<'a> {
    pub(crate) title: &'a str,
    pub(crate) site: &'a str,
    pub(crate) address: &'a str,
    pub(crate) lang: &'a str,
    pub(crate) rtl: bool,
    pub(crate) emblem: Option<&'a Emblem>,
}

/// A picture that stands for a page in social networks.
pub(crate) struct SocialImage {
    pub(crate) url: String,
    pub(crate) size: Option<(u32, u32)>,
    pub(crate) alt: String,
}

impl Look {
    /// Sets the hash; the last step of making one. `fonts` are the bytes of its fonts.
    #[must_use]
    pub fn sealed<'a>(mut self, fonts: impl Iterator<Item = &'a [u8]>) -> Look {
        let mut hasher = blake3::Hasher::new();
        hasher.update(RECIPE.as_bytes());
        for part in [&self.icon, &self.logo] {
            hasher.update(blake3::hash(part.as_deref().unwrap_or_default()).as_bytes());
        }
        for color in &self.colors {
            hasher.update(color.as_bytes()).update(b"\0");
        }
        for font in fonts {
            hasher.update(blake3::hash(font).as_bytes());
        }
        self.hash = Some(hasher.finalize());
        self
    }

    /// Are there cards at all?
    pub fn has_cards(&self) -> bool {
        self.fonts.is_some() && self.logo.is_some() && self.hash.is_some()
    }

    /// The first letter of a title that cannot be drawn.
    #[cfg(feature = "pictures")]
    pub(crate) fn lacks(&self, title: &str) -> Option<char> {
        self.fonts.as_ref()?.lacks(title)
    }

    /// The first letter of a title that cannot be drawn.
    #[cfg(not(feature = "pictures"))]
    pub(crate) fn lacks(&self, _: &str) -> Option<char> {
        None
    }
}

impl View {
    /// The texts of the card of a document that is shown in its own language.
    pub(crate) fn card_texts<'a>(&'a self, doc: &'a Doc) -> CardTexts<'a> {
        let config = &self.site.config;
        let lang = doc.document.lang;
        let language = &config.languages[lang];
        let origin = config.base_of(lang).origin.as_str();
        CardTexts {
            title: doc.title(),
            site: &language.title,
            address: origin.split_once("://").map_or(origin, |(_, host)| host),
            lang: language.tag.as_str(),
            rtl: language.locale.direction().as_str() == "rtl",
            emblem: self.look.emblems.get(lang).and_then(Option::as_ref),
        }
    }

    /// The hash of everything that a card shows; its name holds it, as networks keep a picture by its address.
    pub(crate) fn card_hash(&self, texts: &CardTexts<'_>) -> Option<blake3::Hash> {
        let look = self.look.hash.filter(|_| self.look.has_cards())?;
        let mut hasher = blake3::Hasher::new();
        hasher.update(look.as_bytes());
        for text in [texts.title, texts.site, texts.address, texts.lang] {
            hasher.update(&(text.len() as u64).to_le_bytes()).update(text.as_bytes());
        }
        hasher.update(&[u8::from(texts.rtl)]);
        if let Some(emblem) = texts.emblem {
            hasher.update(blake3::hash(&emblem.picture).as_bytes());
            let statement = emblem.statement.as_ref();
            hasher.update(statement.map_or("", |(text, _)| text.as_str()).as_bytes());
        }
        Some(hasher.finalize())
    }

    /// The card of an item in a language: only where the item has that language, no picture of its own, and letters
    /// that can be drawn.
    pub(crate) fn card_path(&self, item: ItemId, lang: LangId) -> Option<SitePath> {
        let entry = self.site.entry(item, lang)?;
        let doc = &self.site.docs[entry.doc];
        if entry.shown != Shown::Own || self.raster(doc).is_some() {
            return None;
        }
        let texts = self.card_texts(doc);
        if self.look.lacks(texts.title).is_some() {
            return None;
        }
        let hash = self.card_hash(&texts)?.to_hex();
        let folder = folder_of(&entry.path);
        let slash = if folder.is_empty() { "" } else { "/" };
        SitePath::new(&format!("{folder}{slash}card.{}.png", &hash[..8])).ok()
    }

    /// The picture of a document, where it is one of pixels: networks show no drawings.
    fn raster(&self, doc: &Doc) -> Option<&crate::render::Pictured> {
        let (file, _) = doc.picture(crate::kind::Role::Image)?.file.as_ref()?;
        self.pictured(file.as_str()).filter(|pictured| !pictured.variants.is_empty())
    }

    /// What networks show of an item's page in a language.
    pub(crate) fn social_image(&self, item: ItemId, lang: LangId) -> Option<SocialImage> {
        let entry = self.site.entry(item, lang)?;
        let doc = &self.site.docs[entry.doc];
        if let Some(pictured) = self.raster(doc) {
            let (variant, path) = pictured.variants.last()?;
            let alt = doc.picture(crate::kind::Role::Image)?.alt.as_deref();
            return Some(SocialImage {
                url: self.site.permalink(lang, path),
                size: Some((variant.width, variant.height)),
                alt: alt.unwrap_or_default().to_owned(),
            });
        }
        // A page that is shown in another language has that language's card.
        let own = doc.document.lang;
        if let Some(path) = self.card_path(item, own) {
            return Some(SocialImage {
                url: self.site.permalink(own, &path),
                size: Some(CARD),
                alt: doc.title().to_owned(),
            });
        }
        let url = self.image_permalink(doc, lang)?;
        Some(SocialImage { url, size: None, alt: String::new() })
    }

    /// What networks show of a page that is no document: what they show of the home page.
    pub(crate) fn home_image(&self, lang: LangId) -> Option<SocialImage> {
        self.social_image(self.site.item("")?, lang)
    }

    /// Addresses of the icons: `ico`, `svg`, `touch`, `manifest`.
    pub(crate) fn icons(&self, lang: LangId) -> Option<Value> {
        self.look.icon.as_ref()?;
        let base = &self.site.config.base_of(lang).path;
        let mut icons = Object::with_capacity(4);
        icons.set("ico", format!("{base}favicon.ico"));
        if self.look.icon_is_svg {
            icons.set("svg", format!("{base}icon.svg"));
        }
        icons.set("touch", format!("{base}apple-touch-icon.png"));
        icons.set("manifest", self.site.url(lang, &self.manifest_path(lang)));
        icons.set("color", self.look.colors[2].as_str());
        Some(icons.value())
    }

    /// The web app manifest of a language.
    pub(crate) fn manifest_path(&self, lang: LangId) -> SitePath {
        let home =
            crate::site::Site::folder_page(&self.site.config.languages[lang].prefix);
        let folder = folder_of(&home);
        let slash = if folder.is_empty() { "" } else { "/" };
        SitePath::new(&format!("{folder}{slash}site.webmanifest"))
            .expect("a name in a language's folder")
    }
}

/// Width and height of a card in pixels.
#[cfg(feature = "pictures")]
const CARD: (u32, u32) = (crate::picture::card::WIDTH, crate::picture::card::HEIGHT);
#[cfg(not(feature = "pictures"))]
const CARD: (u32, u32) = (1200, 630);
