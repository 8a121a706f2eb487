//! Where a new document goes, and which document a name means. Reads no file.

use crate::config::{Config, LangId, Layout};
use crate::kind::Kind;
use crate::path::SourcePath;
use crate::scan::CONTENT;
use crate::site::{Census, Site};

/// The parts of a new document's path.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place<'a> {
    /// Its folder below `content/`; empty for the top.
    pub(crate) folder: &'a str,
    /// Its file name without language and ending.
    pub(crate) name: &'a str,
    /// `NAME/index.LANG.md` instead of `NAME.LANG.md`.
    pub(crate) folder_form: bool,
}

impl Place<'_> {
    /// The key of a document there.
    pub(crate) fn key(self) -> String {
        join(self.folder, self.name)
    }

    /// The file in a language.
    pub(crate) fn path(self, config: &Config, lang: LangId) -> SourcePath {
        let key = self.key();
        let stem = if self.folder_form { join(&key, "index") } else { key };
        file(&stem, config, lang)
    }
}

fn join(folder: &str, name: &str) -> String {
    if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") }
}

fn file(stem: &str, config: &Config, lang: LangId) -> SourcePath {
    let tag = &config.languages[lang].tag;
    SourcePath::new(&match config.layout {
        Layout::Suffix => format!("{CONTENT}/{stem}.{tag}.md"),
        Layout::Folders => format!("{CONTENT}/{tag}/{stem}.md"),
    })
}

/// The translation's file beside its source, in the form that the source has.
pub(crate) fn beside(source: &Census, config: &Config, lang: LangId) -> SourcePath {
    let path = source.path.as_str();
    let inside = path.strip_prefix(CONTENT).unwrap_or(path).trim_start_matches('/');
    let stem = inside.strip_suffix(".md").unwrap_or(inside);
    let tag = config.languages[source.lang].tag.as_str();
    let own = match config.layout {
        Layout::Suffix => stem
            .rsplit_once('.')
            .filter(|(_, end)| end.eq_ignore_ascii_case(tag))
            .map(|(rest, _)| rest),
        Layout::Folders => stem
            .split_once('/')
            .filter(|(start, _)| start.eq_ignore_ascii_case(tag))
            .map(|(_, rest)| rest),
    };
    file(own.unwrap_or(stem), config, lang)
}

/// A file name for a title: `index` would be the folder's own document, and some names Windows cannot store.
pub(crate) fn name(title: &str, config: &Config, lang: LangId, kind: &Kind) -> String {
    const TAKEN: [&str; 5] = ["index", "con", "prn", "aux", "nul"];
    let slug = config.languages[lang].locale.slug(title);
    if TAKEN.contains(&slug.as_str()) { format!("{slug}-{}", kind.name) } else { slug }
}

/// The document of a kind that an editor means by `words`: its key, its file name, or its title in any language.
pub(crate) fn find<'a>(site: &'a Site, kind: &Kind, words: &str) -> Option<&'a Census> {
    let words = words.trim().trim_matches('/');
    let of_kind = || site.census.iter().filter(|one| one.kind.name == kind.name);
    let by_key = of_kind().find(|one| *one.key == *words);
    let by_name = || {
        of_kind().find(|one| one.key.rsplit('/').next().is_some_and(|name| name == words))
    };
    let by_title = || of_kind().find(|one| one.title == words);
    let by_slug = || {
        of_kind().find(|one| {
            let slug = site.config.languages[one.lang].locale.slug(words);
            one.key.rsplit('/').next().is_some_and(|name| name == slug)
        })
    };
    let found = by_key.or_else(by_name).or_else(by_title).or_else(by_slug)?;
    source(site, &found.key)
}

/// The document that the others of its item are translated from.
fn source<'a>(site: &'a Site, key: &str) -> Option<&'a Census> {
    let all = site.census.iter().filter(|one| *one.key == *key);
    all.min_by_key(|one| (one.lang != site.config.default, one.lang))
}
