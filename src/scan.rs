//! What stands in `content/` and `assets/`: documents with their key and language, and files. Reads no bytes.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::config::{Config, LangId, Layout};
use crate::diag::{Diagnostic, Diagnostics};
use crate::lang::LangTag;
use crate::path::SourcePath;
use crate::world::{What, World};

/// The folder of documents.
pub const CONTENT: &str = "content";
/// The folder of files that are published as they are.
pub const ASSETS: &str = "assets";

/// Identity of an item in all its languages: `events/kick-off`; empty for the home page.
pub type Key = Arc<str>;

/// A Markdown file, known by its path alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFile {
    /// Where it is.
    pub path: SourcePath,
    /// Which item it belongs to, unless its front matter says otherwise.
    pub key: Key,
    /// Its language.
    pub lang: LangId,
    /// Is it the `index` of its folder?
    pub is_index: bool,
}

/// All that a project holds.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    /// Markdown files in path order.
    pub documents: Vec<SourceFile>,
    /// Other files below `content/`.
    pub files: BTreeSet<SourcePath>,
    /// Files below `assets/`.
    pub assets: BTreeSet<SourcePath>,
}

impl Sources {
    /// Is there such a file, whether beside a document or among the assets?
    pub fn has(&self, path: &SourcePath) -> bool {
        self.files.contains(path) || self.assets.contains(path)
    }
}

/// Lists the project.
pub fn scan(
    world: &dyn World,
    config: &Config,
    diagnostics: &mut Diagnostics,
) -> Sources {
    let mut sources = Sources::default();
    for entry in world.walk(CONTENT) {
        match entry.what {
            What::File if entry.path.as_str().ends_with(".md") => {
                if let Some(file) = source_file(&entry.path, config, diagnostics) {
                    sources.documents.push(file);
                }
            }
            What::File => {
                sources.files.insert(entry.path);
            }
            what => diagnostics.push(what.refusal(&entry.path)),
        }
    }
    for entry in world.walk(ASSETS) {
        match entry.what {
            What::File => {
                sources.assets.insert(entry.path);
            }
            what => diagnostics.push(what.refusal(&entry.path)),
        }
    }
    sources
}

/// Finds key and language of a Markdown file from its path.
pub fn source_file(
    path: &SourcePath,
    config: &Config,
    out: &mut Diagnostics,
) -> Option<SourceFile> {
    let inside = path.as_str().strip_prefix(CONTENT)?.strip_prefix('/')?;
    let stem = inside.strip_suffix(".md")?;
    let (stem, lang) = match config.layout {
        Layout::Suffix => match stem.rsplit_once('.') {
            Some((rest, tag)) if !rest.ends_with('/') && is_tag(tag) => {
                (rest, language(path, tag, config, out)?)
            }
            _ => (stem, config.default),
        },
        Layout::Folders => match stem.split_once('/') {
            Some((tag, rest)) => (rest, language(path, tag, config, out)?),
            None => (stem, config.default),
        },
    };
    let (folder, name) = stem.rsplit_once('/').unwrap_or(("", stem));
    let is_index = name == "index";
    let key = if is_index { folder } else { stem };
    Some(SourceFile { path: path.clone(), key: key.into(), lang, is_index })
}

/// `report.v2` has no language; `report.el` and `report.pt-BR` have one, `report.old` would be one, too.
fn is_tag(text: &str) -> bool {
    let primary = text.split('-').next().unwrap_or(text);
    let letters = primary.bytes().all(|byte| byte.is_ascii_alphabetic());
    letters && (2..=3).contains(&primary.len()) && LangTag::parse(text).is_ok()
}

fn language(
    path: &SourcePath,
    tag: &str,
    config: &Config,
    out: &mut Diagnostics,
) -> Option<LangId> {
    let found = config.language(tag);
    if found.is_none() {
        let tags: Vec<&str> =
            config.languages.iter().map(|language| language.tag.as_str()).collect();
        let mistake = Diagnostic::error(
            "document/language",
            format!("the language `{tag}` is not configured"),
        )
        .in_file(path);
        let language =
            |tag: &str| tag.split('-').next().unwrap_or_default().to_lowercase();
        out.push(match tags.iter().find(|other| language(other) == language(tag)) {
            Some(near) => mistake.help(format!("put `{near}` in its place in the path, or add `{tag}` to `languages` in pennon.yaml")),
            None => mistake.help(format!(
                "the languages of this site are {}; add `{tag}` to `languages` in pennon.yaml, or rename the file",
                tags.join(", ")
            )),
        });
    }
    found
}
