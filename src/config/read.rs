//! Reads `pennon.yaml` and reports all its mistakes at once.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;

use crate::config::languages;
use crate::config::{
    Base, Config, FILE, Fallback, Host, Layout, Localized, MenuItem, Minify, Slugs,
    Taxonomy, Term,
};
use crate::diag::{Diagnostic, Diagnostics};
use crate::front_matter::{self, Budget, MapReader, Node, Yaml};
use crate::path::SourcePath;
use crate::source::{Span, strip_bom};
use crate::world::World;

const FALLBACKS: [(&str, Fallback); 3] =
    [("notice", Fallback::Notice), ("link", Fallback::Link), ("hide", Fallback::Hide)];

/// Reads the settings of the project. `None` when they cannot be read at all; the reason is reported.
pub fn load(world: &dyn World, diagnostics: &mut Diagnostics) -> Option<Config> {
    let path = SourcePath::new(FILE);
    let bytes = match world.read(&path) {
        Ok(bytes) => bytes,
        Err(_) => {
            diagnostics.push(
                Diagnostic::error("config/missing", format!("there is no `{FILE}` in this folder")).help(
                    "go to the folder of the project, name it with `--root`, or begin a new one with `pennon init FOLDER`",
                ),
            );
            return None;
        }
    };
    let Ok(text) = String::from_utf8(bytes) else {
        diagnostics.push(
            Diagnostic::error("file/utf8", "this file is not UTF-8 text")
                .in_file(&path)
                .help("save it as UTF-8 in your editor"),
        );
        return None;
    };
    let start = text.len() - strip_bom(&text).len();
    match front_matter::parse(&path, &text, start..text.len(), Budget::DOCUMENT) {
        Ok(node) => Some(read(&path, &node, diagnostics)),
        Err(mistakes) => {
            mistakes.into_iter().for_each(|mistake| diagnostics.push(mistake));
            None
        }
    }
}

fn read(path: &SourcePath, node: &Node, diagnostics: &mut Diagnostics) -> Config {
    let mut reader = MapReader::new(path, node);
    let base = read_base(path, &mut reader, diagnostics);
    let site = read_site(path, &mut reader, diagnostics);
    let nodes = reader.list("languages");
    if nodes.is_empty() {
        diagnostics.push(
            Diagnostic::error("config/language", "no languages are given")
                .in_file(path)
                .help("add for example `languages: [en, el]`"),
        );
    }
    let (languages, default) = languages::read(&nodes, &site, diagnostics);
    let markdown = reader.get("markdown").map(|node| markdown(path, node, diagnostics));
    let (raw_html, typography, figures) = markdown.unwrap_or((false, true, true));
    let funding = reader.get("funding").cloned();
    let params = reader.get("params").cloned();
    let config = Config {
        path: path.clone(),
        base: base
            .unwrap_or(Base { origin: "https://site.example".into(), path: "/".into() }),
        languages,
        default,
        theme: reader.text("theme").unwrap_or_else(|| "default".into()),
        layout: reader
            .choice("layout", &[("suffix", Layout::Suffix), ("folders", Layout::Folders)])
            .unwrap_or(Layout::Suffix),
        raw_html,
        typography,
        figures,
        slugs: reader
            .choice("slugs", &[("name", Slugs::Name), ("title", Slugs::Title)])
            .unwrap_or(Slugs::Name),
        per_page: reader.number("per_page", 1, 1000).unwrap_or(20),
        feed_limit: reader.number("feed_limit", 1, 1000).unwrap_or(20),
        minify: reader
            .choice(
                "minify",
                &[("off", Minify::Off), ("safe", Minify::Safe), ("full", Minify::Full)],
            )
            .unwrap_or(Minify::Safe),
        hosts: hosts(&mut reader),
        fallback: reader
            .get("fallback")
            .map(|node| fallback(path, node, diagnostics))
            .unwrap_or_default(),
        taxonomies: reader
            .get("taxonomies")
            .map(|node| taxonomies(path, node, diagnostics))
            .unwrap_or_default(),
        menus: reader
            .get("menus")
            .map(|node| menus(path, node, diagnostics))
            .unwrap_or_default(),
        zone: zone(path, &mut reader, diagnostics),
        funding,
        params: params.unwrap_or(Node { span: Span::default(), value: Yaml::Null }),
        allow: reader.texts("allow"),
    };
    reader.finish("config/unknown", diagnostics);
    config
}

/// The address of the site; its absence is a mistake.
fn read_base(
    path: &SourcePath,
    reader: &mut MapReader<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Base> {
    match reader.get("url") {
        Some(node) => base(path, node, diagnostics),
        None => {
            diagnostics.push(
                Diagnostic::error("config/url", "the address of the site is missing")
                    .in_file(path)
                    .help("add for example `url: https://project.example`"),
            );
            None
        }
    }
}

/// What of the settings the languages need.
fn read_site<'a>(
    path: &'a SourcePath,
    reader: &mut MapReader<'a>,
    diagnostics: &mut Diagnostics,
) -> languages::Site<'a> {
    let title = reader.get("title").map(|node| localized(path, node, diagnostics));
    if title.is_none() {
        diagnostics.push(
            Diagnostic::error("config/title", "the site has no `title`").in_file(path),
        );
    }
    let description =
        reader.get("description").map(|node| localized(path, node, diagnostics));
    languages::Site {
        path,
        title: title.unwrap_or_default(),
        description: description.unwrap_or_default(),
        default: reader.get("default_language"),
        default_prefix: reader.boolean("default_prefix").unwrap_or(false),
    }
}

/// Reads `https://host` or `https://host/path/`.
pub(crate) fn base(
    path: &SourcePath,
    node: &Node,
    out: &mut Diagnostics,
) -> Option<Base> {
    let text = node.text().unwrap_or_default();
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let bad =
        |c: char| c.is_whitespace() || matches!(c, '?' | '#' | '"' | '<' | '>' | '\\');
    let Some(rest) = rest
        .filter(|rest| !rest.is_empty() && !rest.starts_with('/') && !rest.contains(bad))
    else {
        out.push(
            Diagnostic::error("config/url", "this is not a full web address")
                .at(path, node.span)
                .help("write for example `https://project.example` or `https://name.example/project/`"),
        );
        return None;
    };
    let scheme = &text[..text.len() - rest.len()];
    let (host, folder) = rest.split_once('/').unwrap_or((rest, ""));
    let folder = folder.trim_matches('/');
    let folder = if folder.is_empty() { "/".to_owned() } else { format!("/{folder}/") };
    Some(Base { origin: format!("{scheme}{host}"), path: folder })
}

/// Reads a text, or a text for each language.
pub(crate) fn localized(
    path: &SourcePath,
    node: &Node,
    out: &mut Diagnostics,
) -> Localized {
    let mut localized = Localized::default();
    match &node.value {
        Yaml::Scalar { text, .. } => localized.any = Some(text.clone()),
        Yaml::Map(entries) => {
            for (key, value) in entries {
                match (key.text(), value.text()) {
                    (Some(tag), Some(text)) => {
                        localized.by_tag.insert(tag.to_owned(), text.to_owned());
                    }
                    _ => out.push(
                        Diagnostic::error(
                            "config/type",
                            "this must be a text for each language",
                        )
                        .at(path, value.span)
                        .help("write for example `{en: Topics, el: Θέματα}`"),
                    ),
                }
            }
        }
        Yaml::Null | Yaml::List(_) => {
            out.push(
                Diagnostic::error("config/type", "this must be a text")
                    .at(path, node.span),
            );
        }
    }
    localized
}

fn markdown(path: &SourcePath, node: &Node, out: &mut Diagnostics) -> (bool, bool, bool) {
    let mut reader = MapReader::new(path, node);
    let settings = (
        reader.boolean("raw_html").unwrap_or(false),
        reader.boolean("typography").unwrap_or(true),
        reader.boolean("figures").unwrap_or(true),
    );
    reader.finish("config/unknown", out);
    settings
}

fn hosts(reader: &mut MapReader<'_>) -> Vec<Host> {
    let known = [
        ("netlify", Host::Netlify),
        ("cloudflare", Host::Cloudflare),
        ("apache", Host::Apache),
        ("nginx", Host::Nginx),
    ];
    let mut hosts = Vec::new();
    for node in reader.list("hosts") {
        match known.iter().find(|(name, _)| node.text() == Some(name)) {
            Some((_, host)) => hosts.push(*host),
            None => reader.wrong(node, "`netlify`, `cloudflare`, `apache` or `nginx`"),
        }
    }
    hosts.sort_unstable();
    hosts.dedup();
    hosts
}

/// `fallback: link`, or `fallback: {event: notice, news: hide}`.
pub(crate) fn fallback(
    path: &SourcePath,
    node: &Node,
    out: &mut Diagnostics,
) -> BTreeMap<String, Fallback> {
    let mut policies = BTreeMap::new();
    let mut set = |name: &str, node: &Node, out: &mut Diagnostics| match FALLBACKS
        .iter()
        .find(|(word, _)| node.text() == Some(word))
    {
        Some((_, policy)) => {
            policies.insert(name.to_owned(), *policy);
        }
        None => out.push(
            Diagnostic::error("config/type", "this must be `notice`, `link` or `hide`")
                .at(path, node.span),
        ),
    };
    match &node.value {
        Yaml::Map(entries) => {
            for (key, value) in entries {
                set(key.text().unwrap_or_default(), value, out);
            }
        }
        Yaml::Null | Yaml::List(_) | Yaml::Scalar { .. } => set("*", node, out),
    }
    policies
}

fn taxonomies(
    path: &SourcePath,
    node: &Node,
    out: &mut Diagnostics,
) -> BTreeMap<String, Taxonomy> {
    let mut taxonomies = BTreeMap::new();
    for (key, value) in node.entries() {
        let Some(name) = key.text() else { continue };
        let mut reader = MapReader::new(path, value);
        let any = Localized { any: Some(name.to_owned()), by_tag: BTreeMap::new() };
        let title =
            reader.get("title").map(|node| localized(path, node, out)).unwrap_or(any);
        let slug =
            reader.get("slug").map(|node| localized(path, node, out)).unwrap_or_default();
        let terms = reader.get("terms").map(|node| terms(path, node, out));
        reader.finish("config/unknown", out);
        taxonomies.insert(name.to_owned(), Taxonomy { title, slug, terms });
    }
    taxonomies
}

fn terms(path: &SourcePath, node: &Node, out: &mut Diagnostics) -> Vec<Term> {
    let mut terms = Vec::new();
    if !matches!(node.value, Yaml::Map(_)) {
        let mistake =
            Diagnostic::error("config/type", "terms are words with their names");
        out.push(
            mistake
                .at(path, node.span)
                .help("write for example `terms: {paint: {en: Paint, el: Βαφή}}`"),
        );
    }
    for (key, value) in node.entries() {
        let Some(id) = key.text() else { continue };
        let (name, slug) = match value.get("name") {
            Some(name) => {
                let slug = value.get("slug").map(|node| localized(path, node, out));
                (localized(path, name, out), slug.unwrap_or_default())
            }
            None => (localized(path, value, out), Localized::default()),
        };
        terms.push(Term { id: id.to_owned(), name, slug });
    }
    terms
}

fn menus(
    path: &SourcePath,
    node: &Node,
    out: &mut Diagnostics,
) -> BTreeMap<String, Vec<MenuItem>> {
    let mut menus = BTreeMap::new();
    for (key, value) in node.entries() {
        let Some(name) = key.text() else { continue };
        let Yaml::List(items) = &value.value else {
            out.push(
                Diagnostic::error("config/type", "a menu is a list").at(path, value.span),
            );
            continue;
        };
        let items = items.iter().filter_map(|item| menu_item(path, item, out)).collect();
        menus.insert(name.to_owned(), items);
    }
    menus
}

fn menu_item(path: &SourcePath, node: &Node, out: &mut Diagnostics) -> Option<MenuItem> {
    if let Some(to) = node.text() {
        return Some(MenuItem {
            to: to.to_owned(),
            title: Localized::default(),
            span: node.span,
        });
    }
    let mut reader = MapReader::new(path, node);
    let to = reader.text("to");
    let title =
        reader.get("title").map(|node| localized(path, node, out)).unwrap_or_default();
    reader.finish("config/unknown", out);
    if to.is_none() {
        let mistake = Diagnostic::error("config/menu", "a menu entry needs `to`");
        out.push(
            mistake
                .at(path, node.span)
                .help("write the key of a document, such as `to: news`"),
        );
    }
    Some(MenuItem { to: to?, title, span: node.span })
}

fn zone(
    path: &SourcePath,
    reader: &mut MapReader<'_>,
    out: &mut Diagnostics,
) -> TimeZone {
    let Some(node) = reader.get("zone") else { return TimeZone::UTC };
    TimeZone::get(node.text().unwrap_or_default()).unwrap_or_else(|_| {
        out.push(
            Diagnostic::error("config/zone", "this is not a time zone")
                .at(path, node.span)
                .help("write for example `Europe/Athens`"),
        );
        TimeZone::UTC
    })
}
