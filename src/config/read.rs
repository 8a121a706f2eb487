//! Reads `pennon.yaml` and reports all its mistakes at once.

use std::collections::BTreeMap;
use std::io::ErrorKind;

use jiff::tz::TimeZone;

use crate::config::languages;
use crate::config::{
    Base, Config, FILE, Fallback, Host, Language, Layout, Localized, MenuItem, Minify,
    Slugs, Taxonomy, Term,
};
use crate::diag::{Diagnostic, Diagnostics, read_utf8};
use crate::front_matter::{self, Budget, MapReader, Node, Yaml};
use crate::path::{SitePath, SourcePath};
use crate::source::{Span, strip_bom};
use crate::world::World;

const FALLBACKS: [(&str, Fallback); 3] =
    [("notice", Fallback::Notice), ("link", Fallback::Link), ("hide", Fallback::Hide)];

/// Reads the settings of the project. `None` when they cannot be read at all; the reason is reported.
pub fn load(world: &dyn World, diagnostics: &mut Diagnostics) -> Option<Config> {
    let path = SourcePath::new(FILE);
    let bytes = match world.read(&path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() != ErrorKind::NotFound => {
            diagnostics.push(
                Diagnostic::error(
                    "file/read",
                    format!("this file cannot be read: {error}"),
                )
                .in_file(&path),
            );
            return None;
        }
        Err(_) => {
            diagnostics.push(
                Diagnostic::error("config/missing", format!("there is no `{FILE}` in this folder")).help(
                    "go to the folder of the project, name it with `--root`, or begin a new one with `pennon init FOLDER`",
                ),
            );
            return None;
        }
    };
    let text = match read_utf8(&path, bytes) {
        Ok(text) => text,
        Err(mistake) => {
            diagnostics.push(*mistake);
            return None;
        }
    };
    let start = text.len() - strip_bom(&text).len();
    match front_matter::parse(&path, &text, start..text.len(), Budget::DOCUMENT) {
        Ok(node) if matches!(node.value, Yaml::Scalar { .. } | Yaml::List(_)) => {
            diagnostics.push(
                Diagnostic::error(
                    "config/type",
                    "the settings must be fields: `name: value`",
                )
                .at(&path, node.span)
                .label(format!("this is {}", node.noun()))
                .help("write for example `title: Tidemark` on a line of its own"),
            );
            None
        }
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
    check_all_tags(path, node, &languages, diagnostics);
    let markdown = reader.get("markdown").map(|node| markdown(path, node, diagnostics));
    let (raw_html, typography, figures) = markdown.unwrap_or((false, true, true));
    let params = reader.get("params").cloned();
    let config = Config {
        path: path.clone(),
        base: base
            .unwrap_or(Base { origin: "https://site.example".into(), path: "/".into() }),
        languages,
        default,
        theme: theme(path, &mut reader, diagnostics),
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
        funding: reader.get("funding").cloned(),
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
            Diagnostic::error("config/title", "the site has no `title`")
                .in_file(path)
                .help("add for example `title: Tidemark`, or `title: {en: …, el: …}`"),
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
                .label(if text.contains("://") { "not understood" } else { "`https://` is missing" })
                .help("write for example `https://project.example` or `https://name.example/project/`"),
        );
        return None;
    };
    let scheme = &text[..text.len() - rest.len()];
    let (host, folder) = rest.split_once('/').unwrap_or((rest, ""));
    let folder = folder.trim_matches('/');
    if let Err(problem) = SitePath::new(folder)
        && !folder.is_empty()
    {
        let message = format!("`{folder}` cannot be the path of a site: {problem}");
        out.push(
            Diagnostic::error("config/url", message)
                .at(path, node.span)
                .label("not understood")
                .help("write for example `https://name.example/project/`"),
        );
        return None;
    }
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
                        .label(format!("this is {}", value.noun()))
                        .help("write for example `{en: Topics, el: Θέματα}`"),
                    ),
                }
            }
        }
        Yaml::Null | Yaml::List(_) => {
            out.push(
                Diagnostic::error("config/type", "this must be text")
                    .at(path, node.span)
                    .label(format!("this is {}", node.noun())),
            );
        }
    }
    localized
}

/// Reads parts of addresses, as [`localized`] reads texts.
fn slugs(path: &SourcePath, node: &Node, out: &mut Diagnostics) -> Localized {
    let mut wrong = false;
    let values = node.entries().iter().map(|(_, value)| value);
    for value in values.chain(std::iter::once(node)) {
        wrong |= value.text().is_some() && segment(path, value, out).is_none();
    }
    if wrong { Localized::default() } else { localized(path, node, out) }
}

/// Reads a part of an address, which must not lead elsewhere.
pub(crate) fn segment(
    path: &SourcePath,
    node: &Node,
    out: &mut Diagnostics,
) -> Option<String> {
    let text = node.text().unwrap_or_default();
    match SitePath::new(text) {
        Ok(_) => Some(text.to_owned()),
        Err(problem) => {
            out.push(
                Diagnostic::error(
                    "config/path",
                    format!("`{text}` cannot be part of an address: {problem}"),
                )
                .at(path, node.span)
                .label("not this one")
                .help("use Latin letters, digits and hyphens"),
            );
            None
        }
    }
}

fn must_be_map(path: &SourcePath, node: &Node, message: &str, out: &mut Diagnostics) {
    if !matches!(node.value, Yaml::Map(_)) {
        out.push(
            Diagnostic::error("config/type", message)
                .at(path, node.span)
                .label(format!("this is {}", node.noun())),
        );
    }
}

/// As [`check_tags`], for all settings but those that hold no texts of the program's own.
fn check_all_tags(
    path: &SourcePath,
    node: &Node,
    languages: &[Language],
    diagnostics: &mut Diagnostics,
) {
    for (key, value) in node.entries() {
        // What the site keeps for its templates has whatever shape it likes.
        if key.text() != Some("params") && key.text() != Some("languages") {
            let one = Yaml::Map(vec![(key.clone(), value.clone())]);
            check_tags(
                path,
                &Node { span: value.span, value: one },
                languages,
                diagnostics,
            );
        }
    }
}

/// Reports texts for languages that the site does not have.
fn check_tags(
    path: &SourcePath,
    node: &Node,
    languages: &[Language],
    out: &mut Diagnostics,
) {
    const TEXTS: [&str; 4] = ["title", "description", "slug", "name"];
    let entries = node.entries().iter();
    for (key, value) in entries {
        let name = key.text().unwrap_or_default();
        if !TEXTS.contains(&name) {
            // A group in which a term stands with its names alone is one, too.
            check_tags(path, value, languages, out);
            if let Yaml::List(items) = &value.value {
                items.iter().for_each(|item| check_tags(path, item, languages, out));
            }
            continue;
        }
        for (tag, _) in value.entries() {
            let text = tag.text().unwrap_or_default();
            if languages.iter().any(|language| language.tag.as_str() == text) {
                continue;
            }
            let tags: Vec<&str> =
                languages.iter().map(|language| language.tag.as_str()).collect();
            out.push(
                Diagnostic::error(
                    "config/language",
                    format!("`{text}` is not among the languages"),
                )
                .at(path, tag.span)
                .label("unknown language")
                .help(format!("the languages of this site are {}", tags.join(", "))),
            );
        }
    }
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
        match known.iter().find(|(name, _)| node.text() == Some(*name)) {
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
) -> BTreeMap<String, (Fallback, Span)> {
    let mut policies = BTreeMap::new();
    let mut set =
        |name: &str, at: Span, node: &Node, out: &mut Diagnostics| match FALLBACKS
            .iter()
            .find(|(word, _)| node.text() == Some(*word))
        {
            Some((_, policy)) => {
                policies.insert(name.to_owned(), (*policy, at));
            }
            None => out.push(
                Diagnostic::error(
                    "config/type",
                    "a fallback must be `notice`, `link` or `hide`",
                )
                .at(path, node.span)
                .label("not one of them"),
            ),
        };
    match &node.value {
        Yaml::Map(entries) => {
            for (key, value) in entries {
                set(key.text().unwrap_or_default(), key.span, value, out);
            }
        }
        Yaml::Null | Yaml::List(_) | Yaml::Scalar { .. } => {
            set("*", node.span, node, out);
        }
    }
    policies
}

fn taxonomies(
    path: &SourcePath,
    node: &Node,
    out: &mut Diagnostics,
) -> BTreeMap<String, Taxonomy> {
    let mut taxonomies = BTreeMap::new();
    must_be_map(
        path,
        node,
        "`taxonomies` must be a group: each name with its settings",
        out,
    );
    for (key, value) in node.entries() {
        let Some(name) = key.text() else { continue };
        let mut reader = MapReader::new(path, value);
        let any = Localized { any: Some(name.to_owned()), by_tag: BTreeMap::new() };
        let title =
            reader.get("title").map(|node| localized(path, node, out)).unwrap_or(any);
        let slug =
            reader.get("slug").map(|node| slugs(path, node, out)).unwrap_or_default();
        let terms = reader.get("terms").map(|node| terms(path, node, out));
        reader.finish("config/unknown", out);
        taxonomies.insert(name.to_owned(), Taxonomy { title, slug, terms });
    }
    taxonomies
}

fn terms(path: &SourcePath, node: &Node, out: &mut Diagnostics) -> Vec<Term> {
    let mut terms = Vec::new();
    must_be_map(path, node, "`terms` must be a group: each id with its name", out);
    for (key, value) in node.entries() {
        let Some(id) = key.text() else { continue };
        let (name, slug) = match value.get("name") {
            Some(name) => {
                let slug = value.get("slug").map(|node| slugs(path, node, out));
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
    must_be_map(path, node, "`menus` must be a group: each name with a list", out);
    for (key, value) in node.entries() {
        let Some(name) = key.text() else { continue };
        let Yaml::List(items) = &value.value else {
            out.push(
                Diagnostic::error(
                    "config/type",
                    format!("the menu `{name}` must be a list"),
                )
                .at(path, value.span)
                .label(format!("this is {}", value.noun()))
                .help(format!("write for example `{name}: [news, events]`")),
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
                .label("leads nowhere")
                .help("write the key of a document, such as `to: news`"),
        );
    }
    Some(MenuItem { to: to?, title, span: node.span })
}

/// The name of a folder in `themes/`, never a way out of it.
fn theme(path: &SourcePath, reader: &mut MapReader<'_>, out: &mut Diagnostics) -> String {
    let Some(node) = reader.get("theme") else { return "default".into() };
    let name = node.text().unwrap_or_default();
    if SitePath::new(name).is_ok() && !name.contains('/') {
        return name.to_owned();
    }
    out.push(
        Diagnostic::error(
            "config/path",
            "`theme` must be the name of a folder in `themes/`",
        )
        .at(path, node.span)
        .label("not a name"),
    );
    "default".into()
}

fn zone(
    path: &SourcePath,
    reader: &mut MapReader<'_>,
    out: &mut Diagnostics,
) -> TimeZone {
    let Some(node) = reader.get("zone") else { return TimeZone::UTC };
    TimeZone::get(node.text().unwrap_or_default()).unwrap_or_else(|_| {
        out.push(
            Diagnostic::error("config/zone", "there is no such time zone")
                .at(path, node.span)
                .label("unknown zone")
                .help("write for example `Europe/Athens`"),
        );
        TimeZone::UTC
    })
}
