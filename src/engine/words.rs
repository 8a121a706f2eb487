//! Loads the interface words of every language of a site, with the languages they fall back to.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::config::Config;
use crate::diag::{Diagnostic, Diagnostics, read_utf8};
use crate::i18n::{Catalog, WordFile, Words};
use crate::lang::{LangTag, Locale};
use crate::path::SourcePath;
use crate::source::Span;
use crate::theme::Theme;
use crate::world::{What, World};

/// The words of each language, in the order of the settings. The theme's come first, the site's over them.
pub(crate) fn load(
    world: &dyn World,
    config: &Config,
    theme: &Theme,
    out: &mut Diagnostics,
) -> Vec<Words> {
    let mut catalogs: BTreeMap<LangTag, Arc<Catalog>> = BTreeMap::new();
    let mut words = Vec::with_capacity(config.languages.len());
    let mut own = BTreeSet::new();
    for entry in world.walk("i18n") {
        if entry.what == What::File {
            own.insert(entry.path);
        } else {
            out.push(entry.what.refusal(&entry.path));
        }
    }
    for language in &config.languages {
        let mut chain: Vec<LangTag> = vec![language.tag.clone()];
        chain.extend(language.tag.parents());
        for &other in &language.chain {
            chain.push(config.languages[other].tag.clone());
        }
        chain.push(LangTag::parse("en").expect("a valid tag"));
        let mut seen: Vec<LangTag> = Vec::new();
        chain.retain(|tag| {
            !seen.contains(tag) && {
                seen.push(tag.clone());
                true
            }
        });
        let chain = chain.into_iter().map(|tag| {
            let made = catalogs.get(&tag).cloned();
            let catalog =
                made.unwrap_or_else(|| Arc::new(catalog(world, &tag, theme, &own, out)));
            catalogs.insert(tag, Arc::clone(&catalog));
            catalog
        });
        words.push(Words::new(chain.collect()));
    }
    words
}

fn catalog(
    world: &dyn World,
    tag: &LangTag,
    theme: &Theme,
    own: &BTreeSet<SourcePath>,
    out: &mut Diagnostics,
) -> Catalog {
    let name = format!("i18n/{tag}.ftl");
    let mut files: Vec<(SourcePath, Arc<str>)> = Vec::new();
    if let Some(layers) = theme.texts.get(&name) {
        files.extend(
            layers.iter().map(|layer| (layer.path.clone(), Arc::clone(&layer.text))),
        );
    }
    let path = SourcePath::new(&name);
    if own.contains(&path)
        && let Ok(bytes) = world.read(&path)
    {
        match read_utf8(&path, bytes) {
            Ok(text) => files.push((path, text.into())),
            Err(mistake) => out.push(*mistake),
        }
    }
    let layers: Vec<WordFile<'_>> =
        files.iter().map(|(path, text)| WordFile { path: path.as_str(), text }).collect();
    let (catalog, mistakes) = Catalog::load(Arc::new(Locale::new(tag)), &layers);
    for mistake in mistakes {
        let path = SourcePath::new(&mistake.file);
        let said = &mistake.message;
        let help = if said.contains("in this file twice") {
            "keep one of them"
        } else if said.contains("refers to itself") {
            "write the text out in one of them"
        } else if said.contains("to refer to") {
            "write the text out, or add what is missing"
        } else {
            "words are Fluent messages: `name = text`, longer texts indented by spaces below"
        };
        out.push(
            Diagnostic::error("words/fluent", mistake.message)
                .at(&path, Span::new(mistake.span))
                .help(help),
        );
    }
    catalog
}
