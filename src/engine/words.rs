//! Loads the interface words of every language of a site, with the languages they fall back to.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::config::Config;
use crate::diag::{Diagnostic, Diagnostics};
use crate::i18n::{Catalog, WordFile, Words};
use crate::lang::{LangTag, Locale};
use crate::path::SourcePath;
use crate::source::Span;
use crate::theme::Theme;
use crate::world::World;

/// The words of each language, in the order of the settings. The theme's come first, the site's over them.
pub(crate) fn load(
    world: &dyn World,
    config: &Config,
    theme: &Theme,
    out: &mut Diagnostics,
) -> Vec<Words> {
    let mut catalogs: BTreeMap<LangTag, Arc<Catalog>> = BTreeMap::new();
    let mut words = Vec::with_capacity(config.languages.len());
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
                made.unwrap_or_else(|| Arc::new(catalog(world, &tag, theme, out)));
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
    if let Ok(bytes) = world.read(&path) {
        match String::from_utf8(bytes) {
            Ok(text) => files.push((path, text.into())),
            Err(_) => out.push(
                Diagnostic::error("file/utf8", "this file is not UTF-8 text")
                    .in_file(&path),
            ),
        }
    }
    let layers: Vec<WordFile<'_>> =
        files.iter().map(|(path, text)| WordFile { path: path.as_str(), text }).collect();
    let (catalog, mistakes) = Catalog::load(Arc::new(Locale::new(tag)), &layers);
    for mistake in mistakes {
        let path = SourcePath::new(&mistake.file);
        out.push(
            Diagnostic::error("words/fluent", mistake.message)
                .at(&path, Span::new(mistake.span))
                .help("words are Fluent messages: `name = text`"),
        );
    }
    catalog
}
