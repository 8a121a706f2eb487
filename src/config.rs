//! `pennon.yaml` as typed settings. Knows nothing of documents; every mistake names its place.

mod languages;
mod read;

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::tz::TimeZone;

use crate::front_matter::Node;
use crate::lang::{LangTag, Locale};
use crate::path::SourcePath;
use crate::source::Span;

pub use read::load;

/// The name of the settings file in the root of a project.
pub const FILE: &str = "pennon.yaml";

/// Index of a language in [`Config::languages`].
pub type LangId = usize;

/// Everything that `pennon.yaml` says.
#[derive(Debug)]
pub struct Config {
    /// Where the settings were read from.
    pub path: SourcePath,
    /// Address of the whole site.
    pub base: Base,
    /// All languages in menu order; the first is not special.
    pub languages: Vec<Language>,
    /// The language that documents are written in first, and that `/` may hold.
    pub default: LangId,
    /// Name of the theme folder under `themes/`, or `default` for the embedded one.
    pub theme: String,
    /// How the files of a translation are told apart.
    pub layout: Layout,
    /// May Markdown hold raw HTML?
    pub raw_html: bool,
    /// Quotes and spaces by language, figures: off for a site that wants its Markdown untouched.
    pub typography: bool,
    /// A picture alone in its paragraph with a title becomes a figure.
    pub figures: bool,
    /// Where a slug comes from when a document gives none.
    pub slugs: Slugs,
    /// Entries on a list page.
    pub per_page: usize,
    /// Entries of a feed.
    pub feed_limit: usize,
    /// How much of the white space goes.
    pub minify: Minify,
    /// Whose rule files are written.
    pub hosts: Vec<Host>,
    /// Policy for missing translations, for a kind or for all (`*`), over the kind's own.
    pub fallback: BTreeMap<String, (Fallback, Span)>,
    /// Taxonomies by name.
    pub taxonomies: BTreeMap<String, Taxonomy>,
    /// Menus by name.
    pub menus: BTreeMap<String, Vec<MenuItem>>,
    /// Zone of dates and times without one, such as `Europe/Athens`.
    pub zone: TimeZone,
    /// `funding:`, which is understood together with the programme's data.
    pub funding: Option<Node>,
    /// Values of the site's own, for templates: `site.params`.
    pub params: Node,
    /// Codes whose errors are warnings here.
    pub allow: Vec<String>,
}

/// A language of the site.
#[derive(Debug)]
pub struct Language {
    /// BCP 47.
    pub tag: LangTag,
    /// Its data.
    pub locale: Arc<Locale>,
    /// The site's title in it.
    pub title: String,
    /// One or two sentences about the site in it.
    pub description: String,
    /// First segment of its addresses; empty for the default language unless it asks for one.
    pub prefix: String,
    /// Its own domain, if it has one; its files then stand alone in the folder of its tag.
    pub domain: Option<Base>,
    /// Languages to fall back to, in order, without itself.
    pub chain: Vec<LangId>,
    /// Policy for missing translations, for a kind or for all (`*`), over the site's.
    pub fallback: BTreeMap<String, (Fallback, Span)>,
    /// Where it is named in the settings.
    pub span: Span,
}

/// Scheme, host and path under which files are reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Base {
    /// `https://host`, without a slash at its end.
    pub origin: String,
    /// `/` or `/project/`.
    pub path: String,
}

/// How the files of a translation are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// `content/news/kick-off.el.md`.
    Suffix,
    /// `content/el/news/kick-off.md`.
    Folders,
}

/// Where a slug comes from when a document gives none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slugs {
    /// The file name: the same in every language, and it stays when a title changes.
    Name,
    /// The title of each translation.
    Title,
}

/// How much of the white space of a page goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Minify {
    /// None.
    Off,
    /// All that no reader could see.
    Safe,
    /// Whatever `minify-html` removes; a page whose text it would change stays `Safe`.
    Full,
}

/// A kind of host whose rule files are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Host {
    /// `_redirects` and `_headers`; Cloudflare Pages reads the same files.
    Netlify,
    /// As Netlify, with Cloudflare's limits.
    Cloudflare,
    /// `.htaccess`.
    Apache,
    /// `nginx.conf` snippet.
    Nginx,
}

/// What is shown where a translation is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fallback {
    /// The page in another language, with a notice.
    Notice,
    /// A link in lists to the page in another language.
    Link,
    /// Nothing.
    Hide,
}

/// A way of sorting documents into terms.
#[derive(Debug)]
pub struct Taxonomy {
    /// Name for readers.
    pub title: Localized,
    /// Segment of its addresses.
    pub slug: Localized,
    /// Its terms in order; `None`: any word is a term.
    pub terms: Option<Vec<Term>>,
}

/// One word of a taxonomy.
#[derive(Debug)]
pub struct Term {
    /// What documents write.
    pub id: String,
    /// Name for readers.
    pub name: Localized,
    /// Segment of its address; made from the name if left out.
    pub slug: Localized,
}

/// An entry of a menu.
#[derive(Debug)]
pub struct MenuItem {
    /// Key of a document, path from the site's root, or full address.
    pub to: String,
    /// Its words, if not the title of what it leads to.
    pub title: Localized,
    /// Where it stands in the settings.
    pub span: Span,
}

/// A text for each language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Localized {
    /// For all languages that have none of their own.
    pub any: Option<String>,
    /// By language tag.
    pub by_tag: BTreeMap<String, String>,
}

impl Localized {
    /// The text for a language: its own, one of its fallback chain, or the one for all.
    pub fn get(&self, config: &Config, lang: LangId) -> Option<&str> {
        let language = &config.languages[lang];
        let chain = std::iter::once(lang).chain(language.chain.iter().copied());
        let mut found =
            chain.filter_map(|id| self.by_tag.get(config.languages[id].tag.as_str()));
        found.next().or(self.any.as_ref()).map(String::as_str)
    }

    /// Is no text given at all?
    pub fn is_empty(&self) -> bool {
        self.any.is_none() && self.by_tag.is_empty()
    }
}

impl Config {
    /// The language with this tag.
    pub fn language(&self, tag: &str) -> Option<LangId> {
        self.languages
            .iter()
            .position(|language| language.tag.as_str().eq_ignore_ascii_case(tag))
    }

    /// Where the files of a language are reached: its own domain or the site's.
    pub fn base_of(&self, lang: LangId) -> &Base {
        self.languages[lang].domain.as_ref().unwrap_or(&self.base)
    }

    /// The folder of the output under which a language's own domain stands; empty without one.
    pub fn host_folder(&self, lang: LangId) -> &str {
        let language = &self.languages[lang];
        if language.domain.is_some() { language.tag.as_str() } else { "" }
    }
}
