//! Where the page of an item stands in each language. A slug comes from the document or its file name.

use std::sync::Arc;

use crate::config::{Config, Fallback, LangId, Slugs};
use crate::diag::{Diagnostic, Diagnostics};
use crate::document::Value;
use crate::path::SitePath;
use crate::site::{Doc, DocId, Entry, Item, ItemId, Shown, Site};

/// Fills [`Site::entries`]: first what each language shows, then where.
pub(crate) fn entries(site: &mut Site, out: &mut Diagnostics) {
    let languages = site.config.languages.len();
    let mut entries = vec![None; site.items.len() * languages];
    // Parents have shorter keys and so come first: their segments are there when a child asks.
    let mut folders: Vec<Option<Arc<str>>> = vec![None; site.items.len() * languages];
    for item in 0..site.items.len() {
        for lang in 0..languages {
            let folder = folder(site, item, lang, &folders);
            folders[item * languages + lang] = Some(folder);
        }
        for lang in 0..languages {
            let placed = entry(site, item, lang, &folders);
            entries[item * languages + lang] = placed.unwrap_or_else(|problem| {
                refuse(site, item, lang, &folders, problem, out);
                None
            });
        }
    }
    site.entries = entries;
}

/// The document that a language shows: its own, or the first along its fallback chain.
fn shown(site: &Site, item: &Item, lang: LangId) -> Option<(DocId, bool)> {
    if let Some(doc) = item.docs[lang] {
        return Some((doc, true));
    }
    let chain = &site.config.languages[lang].chain;
    chain.iter().find_map(|&other| item.docs[other]).map(|doc| (doc, false))
}

fn entry(
    site: &Site,
    id: ItemId,
    lang: LangId,
    folders: &[Option<Arc<str>>],
) -> Result<Option<Entry>, &'static str> {
    let item = &site.items[id];
    let Some((doc, own)) = shown(site, item, lang) else { return Ok(None) };
    let shown = match (own, site.policy(&item.kind, lang)) {
        (true, _) => Shown::Own,
        // Every page leads home, and so does the switcher of other languages: a home there must be.
        (false, _) if item.key.is_empty() => Shown::Notice,
        (false, Fallback::Notice) => Shown::Notice,
        (false, Fallback::Link) => Shown::Link,
        (false, Fallback::Hide) => return Ok(None),
    };
    let at = if shown == Shown::Link { site.docs[doc].document.lang } else { lang };
    let folder =
        folders[id * site.config.languages.len() + at].as_deref().unwrap_or_default();
    let file = if folder.is_empty() {
        "index.html".to_owned()
    } else {
        format!("{folder}/index.html")
    };
    let path = SitePath::new(&file)?;
    let same_host = site.config.host_folder(at) == site.config.host_folder(lang);
    let url = if same_host { site.url(at, &path) } else { site.permalink(at, &path) };
    Ok(Some(Entry { doc, shown, path, url: url.into() }))
}

/// Reports an address that cannot be: once for each document, and not for what lies below one.
fn refuse(
    site: &Site,
    id: ItemId,
    lang: LangId,
    folders: &[Option<Arc<str>>],
    problem: &str,
    out: &mut Diagnostics,
) {
    let item = &site.items[id];
    let Some(doc) = item.docs[lang] else { return };
    let languages = site.config.languages.len();
    let folder =
        |item: ItemId| folders[item * languages + lang].as_deref().unwrap_or_default();
    let above = item.parent.map_or("", folder);
    if !above.is_empty() && SitePath::new(above).is_err() {
        return;
    }
    let document = &site.docs[doc].document;
    let address = crate::diag::shorten(folder(id));
    let mistake = Diagnostic::error(
        "path/invalid",
        format!("`{address}/` cannot be an address: {problem}"),
    );
    out.push(match document.fields.get("slug") {
        Some(given) => mistake
            .at(&document.path, given.span)
            .label("not this one")
            .help("choose another `slug`"),
        None => mistake
            .in_file(&document.path)
            .help("rename the file or its folder, or give the document a `slug`"),
    });
}

/// The folder of an item's page: prefix, the slugs of its sections, its own slug.
fn folder(
    site: &Site,
    id: ItemId,
    lang: LangId,
    folders: &[Option<Arc<str>>],
) -> Arc<str> {
    let item = &site.items[id];
    let config = &site.config;
    if item.key.is_empty() {
        return config.languages[lang].prefix.as_str().into();
    }
    let slug = match shown(site, item, lang) {
        Some((doc, _)) => slug(config, &site.docs[doc], &item.key),
        None => last_segment(&item.key).to_owned(),
    };
    let above = match item.parent {
        Some(parent) => folders[parent * config.languages.len() + lang]
            .as_deref()
            .unwrap_or_default()
            .to_owned(),
        None => orphan_folder(config, &item.key, lang),
    };
    if above.is_empty() { slug.into() } else { format!("{above}/{slug}").into() }
}

/// Without an index document the folders of the source are the folders of the address.
fn orphan_folder(config: &Config, key: &str, lang: LangId) -> String {
    let prefix = config.languages[lang].prefix.as_str();
    let above = key.rsplit_once('/').map_or("", |(above, _)| above);
    let locale = &config.languages[lang].locale;
    let mut folder = prefix.to_owned();
    for segment in above.split('/').filter(|segment| !segment.is_empty()) {
        if !folder.is_empty() {
            folder.push('/');
        }
        folder.push_str(&locale.slug(segment));
    }
    folder
}

fn last_segment(key: &str) -> &str {
    key.rsplit_once('/').map_or(key, |(_, name)| name)
}

fn slug(config: &Config, doc: &Doc, key: &str) -> String {
    let document = &doc.document;
    let locale = &config.languages[document.lang].locale;
    if let Some(given) = document.fields.get("slug")
        && let Value::Text(slug) = &given.value
    {
        return slug.to_string();
    }
    let name = last_segment(key);
    match config.slugs {
        Slugs::Title if document.lang != config.default => locale.slug(doc.title()),
        Slugs::Title | Slugs::Name if is_plain(name) => name.to_owned(),
        Slugs::Title | Slugs::Name => locale.slug(name),
    }
}

fn is_plain(name: &str) -> bool {
    let fine =
        |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !name.is_empty() && name.bytes().all(fine)
}
