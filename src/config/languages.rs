//! Reads the languages of a site: tags, prefixes, domains, fallback chains.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::config::read::{base, fallback, segment};
use crate::config::{Base, Fallback, LangId, Language, Localized};
use crate::diag::{Diagnostic, Diagnostics};
use crate::front_matter::{MapReader, Node, Yaml};
use crate::lang::{LangTag, Locale};
use crate::path::SourcePath;
use crate::source::Span;

struct Raw<'a> {
    tag: LangTag,
    span: Span,
    prefix: Option<String>,
    domain: Option<Base>,
    chain: Option<Vec<&'a Node>>,
    fallback: BTreeMap<String, (Fallback, Span)>,
    title: Option<String>,
    description: Option<String>,
}

/// What of the site's settings languages need.
pub(crate) struct Site<'a> {
    pub(crate) path: &'a SourcePath,
    pub(crate) title: Localized,
    pub(crate) description: Localized,
    pub(crate) default: Option<&'a Node>,
    pub(crate) default_prefix: bool,
}

/// Reads `languages:`. Always gives at least one language, so that later stages can go on reporting.
pub(crate) fn read(
    nodes: &[&Node],
    site: &Site<'_>,
    diagnostics: &mut Diagnostics,
) -> (Vec<Language>, LangId) {
    let mut raws: Vec<Raw<'_>> = Vec::new();
    for node in nodes {
        let Some(raw) = read_one(site.path, node, diagnostics) else { continue };
        if raws.iter().any(|other| other.tag == raw.tag) {
            let message = format!("the language `{}` is given twice", raw.tag);
            diagnostics.push(
                Diagnostic::error("config/language", message)
                    .at(site.path, raw.span)
                    .label("the second one")
                    .help("keep one of them"),
            );
            continue;
        }
        raws.push(raw);
    }
    if raws.is_empty() {
        let tag = LangTag::parse("en").expect("a valid tag");
        let span = Span::default();
        raws.push(Raw {
            tag,
            span,
            prefix: None,
            domain: None,
            chain: None,
            fallback: BTreeMap::new(),
            title: None,
            description: None,
        });
    }
    let default = default_language(&raws, site, diagnostics);
    let chains: Vec<Vec<LangId>> = (0..raws.len())
        .map(|id| chain(&raws, id, default, site.path, diagnostics))
        .collect();
    let languages = raws.iter().zip(chains).enumerate();
    let mut languages: Vec<Language> = languages
        .map(|(id, (raw, chain))| build(raw, chain, id == default, site))
        .collect();
    check_prefixes(&mut languages, site.path, diagnostics);
    (languages, default)
}

/// Two languages of one domain need two places.
fn check_prefixes(languages: &mut [Language], path: &SourcePath, out: &mut Diagnostics) {
    for id in 0..languages.len() {
        let language = &languages[id];
        let same = |other: &&Language| {
            other.prefix == language.prefix && other.domain == language.domain
        };
        if let Some(other) = languages[..id].iter().find(same) {
            let message = format!(
                "`{}` and `{}` have the same prefix `{}`",
                other.tag, language.tag, language.prefix
            );
            out.push(
                Diagnostic::error("config/language", message)
                    .at(path, language.span)
                    .label("its pages would take the place of the other's")
                    .help("give each language another `prefix`, or none"),
            );
            // One message is enough: not one for each page as well.
            languages[id].prefix = languages[id].tag.to_string();
        }
    }
}

fn default_language(
    raws: &[Raw<'_>],
    site: &Site<'_>,
    diagnostics: &mut Diagnostics,
) -> LangId {
    let Some(node) = site.default else { return 0 };
    let wanted = node.text().unwrap_or_default();
    let found = raws.iter().position(|raw| raw.tag.as_str() == wanted);
    if found.is_none() {
        let tags: Vec<&str> = raws.iter().map(|raw| raw.tag.as_str()).collect();
        diagnostics.push(
            Diagnostic::error(
                "config/language",
                format!("`{wanted}` is not among the languages"),
            )
            .at(site.path, node.span)
            .label("unknown language")
            .help(format!("the languages of this site are {}", tags.join(", "))),
        );
    }
    found.unwrap_or(0)
}

fn build(
    raw: &Raw<'_>,
    chain: Vec<LangId>,
    is_default: bool,
    site: &Site<'_>,
) -> Language {
    let tag = raw.tag.as_str();
    let pick = |own: &Option<String>, all: &Localized| {
        own.clone().or_else(|| all.by_tag.get(tag).cloned()).or_else(|| all.any.clone())
    };
    let first = |all: &Localized| all.by_tag.values().next().cloned().unwrap_or_default();
    let prefix = match &raw.prefix {
        Some(prefix) => prefix.clone(),
        None if raw.domain.is_some() => tag.to_owned(),
        None if is_default && !site.default_prefix => String::new(),
        None => tag.to_owned(),
    };
    Language {
        locale: Arc::new(Locale::new(&raw.tag)),
        title: pick(&raw.title, &site.title).unwrap_or_else(|| first(&site.title)),
        description: pick(&raw.description, &site.description).unwrap_or_default(),
        tag: raw.tag.clone(),
        prefix,
        domain: raw.domain.clone(),
        chain,
        fallback: raw.fallback.clone(),
        span: raw.span,
    }
}

fn read_one<'a>(
    path: &'a SourcePath,
    node: &'a Node,
    out: &mut Diagnostics,
) -> Option<Raw<'a>> {
    let mut reader;
    let (mut raw_domain, mut prefix, mut chain) = (None, None, None);
    let mut policies = BTreeMap::new();
    let (mut title, mut description) = (None, None);
    let tag_node = match &node.value {
        Yaml::Scalar { .. } => Some(node),
        Yaml::Map(_) | Yaml::List(_) | Yaml::Null => {
            reader = MapReader::new(path, node);
            let tag = reader.get("tag");
            title = reader.text("title");
            description = reader.text("description");
            prefix = reader.get("prefix").and_then(|node| match node.text() {
                Some("") => Some(String::new()),
                _ => segment(path, node, out),
            });
            raw_domain = reader.get("domain").and_then(|node| base(path, node, out));
            if reader.get("chain").is_some() {
                chain = Some(reader.list("chain"));
            }
            if let Some(node) = reader.get("fallback") {
                policies = fallback(path, node, out);
            }
            if let (Some(_), Some(node)) = (&raw_domain, reader.get("prefix")) {
                let mistake = Diagnostic::error(
                    "config/language",
                    "a language on its own domain has no prefix",
                );
                out.push(mistake.at(path, node.span).help("remove `prefix`"));
                prefix = None;
            }
            reader.finish("config/unknown", out);
            tag
        }
    };
    let Some(tag_node) = tag_node else {
        let mistake = Diagnostic::error("config/language", "a language needs a `tag`");
        out.push(
            mistake
                .at(path, node.span)
                .label("`tag` is missing")
                .help("write for example `- tag: el`"),
        );
        return None;
    };
    match LangTag::parse(tag_node.text().unwrap_or_default()) {
        Ok(tag) => {
            let span = tag_node.span;
            Some(Raw {
                tag,
                span,
                prefix,
                domain: raw_domain,
                chain,
                fallback: policies,
                title,
                description,
            })
        }
        Err(problem) => {
            out.push(
                Diagnostic::error("config/language", problem.to_string())
                    .at(path, tag_node.span)
                    .label("not a language tag")
                    .help("use a BCP 47 tag such as `el`, `pt-BR` or `sr-Latn`"),
            );
            None
        }
    }
}

/// The languages to try after `id`: as written, or its parents (`pt-BR`: `pt`) and then the default.
fn chain(
    raws: &[Raw<'_>],
    id: LangId,
    default: LangId,
    path: &SourcePath,
    out: &mut Diagnostics,
) -> Vec<LangId> {
    let mut chain = Vec::new();
    let add = |other: LangId, chain: &mut Vec<LangId>| {
        if other != id && !chain.contains(&other) {
            chain.push(other);
        }
    };
    let Some(nodes) = &raws[id].chain else {
        for parent in raws[id].tag.parents() {
            if let Some(other) = raws.iter().position(|raw| raw.tag == parent) {
                add(other, &mut chain);
            }
        }
        add(default, &mut chain);
        return chain;
    };
    for node in nodes {
        let tag = node.text().unwrap_or_default();
        match raws.iter().position(|raw| raw.tag.as_str() == tag) {
            Some(other) => add(other, &mut chain),
            None => out.push(
                Diagnostic::error(
                    "config/language",
                    format!("`{tag}` is not among the languages"),
                )
                .at(path, node.span)
                .label("unknown language")
                .help("a fallback chain names languages of this site"),
            ),
        }
    }
    chain
}
