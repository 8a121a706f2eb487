//! Reads `funding:` of the settings. What is possible is known only with the programme, and checked elsewhere.

use std::collections::BTreeMap;

use crate::diag::{Diagnostic, Diagnostics, nearest};
use crate::front_matter::{MapReader, Node, Yaml};
use crate::funding::{Input, Status};
use crate::lang::LangTag;
use crate::path::SourcePath;
use crate::source::Span;

/// A text of the settings with its place.
pub(crate) type Given = (String, Span);

/// `funding:` as it was written.
#[derive(Debug, Default)]
pub(crate) struct Settings {
    /// The whole of it.
    pub(crate) span: Span,
    pub(crate) programme: Option<Given>,
    pub(crate) status: Option<Status>,
    /// Was something written that is no status?
    pub(crate) bad_status: bool,
    pub(crate) agreement: Option<Given>,
    pub(crate) authority: Option<Authority>,
    pub(crate) further: Vec<FurtherGiven>,
    /// Official files by language.
    pub(crate) artwork: BTreeMap<String, Given>,
    pub(crate) texts: BTreeMap<String, OwnTexts>,
    pub(crate) confirmed: Vec<Given>,
    /// Whose texts a language shows.
    pub(crate) used: BTreeMap<String, Given>,
    /// Every language tag that is named, with its place.
    pub(crate) tags: Vec<Given>,
}

/// Who grants, instead of the one in the texts.
#[derive(Debug)]
pub(crate) struct Authority {
    pub(crate) name: String,
    pub(crate) span: Span,
    /// What takes the place of each mention, by language.
    pub(crate) forms: BTreeMap<String, (Vec<String>, Span)>,
}

/// An editor's own texts in a language.
#[derive(Debug, Default)]
pub(crate) struct OwnTexts {
    pub(crate) statement: Option<String>,
    pub(crate) disclaimer: Option<String>,
}

/// A funder beside the programme, as written.
#[derive(Debug)]
pub(crate) struct FurtherGiven {
    pub(crate) span: Span,
    /// One of the programme's data.
    pub(crate) funder: Option<Given>,
    pub(crate) number: Option<String>,
    pub(crate) name: Option<String>,
    pub(crate) url: Option<String>,
    pub(crate) logo: Option<Given>,
    /// For all languages.
    pub(crate) statement: Option<String>,
    pub(crate) statements: BTreeMap<String, String>,
}

const STATUSES: [(&str, Status); 2] =
    [("funded", Status::Funded), ("co-funded", Status::CoFunded)];

/// Reads the settings and reports what is unknown or of the wrong type.
pub(crate) fn read(path: &SourcePath, node: &Node, out: &mut Diagnostics) -> Settings {
    let mut reader = MapReader::new(path, node);
    let mut settings = Settings { span: node.span, ..Settings::default() };
    settings.programme = given(&mut reader, "programme");
    if let Some((_, span)) = &settings.programme {
        settings.span = *span;
    }
    settings.status = reader.choice("status", &STATUSES);
    settings.bad_status = node.get("status").is_some_and(|status| !status.is_null());
    settings.agreement = given(&mut reader, "agreement");
    settings.authority = reader
        .get("authority")
        .map(|node| authority(path, node, &mut settings.tags, out));
    for node in reader.list("further") {
        settings.further.push(further(path, node, &mut settings.tags, out));
    }
    settings.artwork = by_tag(&mut reader, "artwork", &mut settings.tags);
    settings.used = by_tag(&mut reader, "use", &mut settings.tags);
    for (key, value) in reader.get("texts").map_or(&[][..], Node::entries) {
        let Some(tag) = key.text() else { continue };
        settings.tags.push((tag.to_owned(), key.span));
        let mut inner = MapReader::new(path, value);
        let texts = OwnTexts {
            statement: inner.text("statement"),
            disclaimer: inner.text("disclaimer"),
        };
        inner.finish("config/unknown", out);
        settings.texts.insert(tag.to_owned(), texts);
    }
    for node in reader.list("confirmed") {
        match node.text() {
            Some(tag) => settings.confirmed.push((tag.to_owned(), node.span)),
            None => reader.wrong(node, "a language"),
        }
    }
    settings.tags.extend(settings.confirmed.iter().cloned());
    reader.finish("config/unknown", out);
    if settings.programme.is_none() {
        let mistake =
            Diagnostic::error("funding/programme", "`funding` names no programme");
        out.push(
            mistake
                .at(path, node.span)
                .help("write for example `programme: erasmus-plus`"),
        );
    }
    settings
}

fn given(reader: &mut MapReader<'_>, name: &'static str) -> Option<Given> {
    let text = reader.text(name)?;
    let node = reader.get(name)?;
    Some((text.trim().to_owned(), node.span))
}

fn by_tag(
    reader: &mut MapReader<'_>,
    name: &'static str,
    tags: &mut Vec<Given>,
) -> BTreeMap<String, Given> {
    let mut found = BTreeMap::new();
    let Some(node) = reader.get(name) else { return found };
    if node.entries().is_empty() {
        reader.wrong(node, "a value for each language");
    }
    for (key, value) in node.entries() {
        let (Some(tag), Some(text)) = (key.text(), value.text()) else {
            reader.wrong(value, "text");
            continue;
        };
        tags.push((tag.to_owned(), key.span));
        found.insert(tag.to_owned(), (text.to_owned(), value.span));
    }
    found
}

fn authority(
    path: &SourcePath,
    node: &Node,
    tags: &mut Vec<Given>,
    out: &mut Diagnostics,
) -> Authority {
    let mut authority = Authority {
        name: node.text().unwrap_or_default().to_owned(),
        span: node.span,
        forms: BTreeMap::new(),
    };
    if node.text().is_some() {
        return authority;
    }
    let mut reader = MapReader::new(path, node);
    match given(&mut reader, "name") {
        Some((name, span)) => {
            authority.name = name;
            authority.span = span;
        }
        None => out.push(
            Diagnostic::error("funding/authority", "the authority has no `name`")
                .at(path, node.span),
        ),
    }
    for (key, value) in reader.get("forms").map_or(&[][..], Node::entries) {
        let Some(tag) = key.text() else { continue };
        tags.push((tag.to_owned(), key.span));
        let nodes: Vec<&Node> = match &value.value {
            Yaml::List(items) => items.iter().collect(),
            Yaml::Scalar { .. } => vec![value],
            Yaml::Null | Yaml::Map(_) => {
                reader.wrong(value, "a list of texts");
                continue;
            }
        };
        let forms =
            nodes.iter().filter_map(|node| node.text()).map(str::to_owned).collect();
        authority.forms.insert(tag.to_owned(), (forms, value.span));
    }
    reader.finish("config/unknown", out);
    authority
}

fn further(
    path: &SourcePath,
    node: &Node,
    tags: &mut Vec<Given>,
    out: &mut Diagnostics,
) -> FurtherGiven {
    let mut made = FurtherGiven {
        span: node.span,
        funder: None,
        number: None,
        name: None,
        url: None,
        logo: None,
        statement: None,
        statements: BTreeMap::new(),
    };
    if let Some(name) = node.text() {
        made.funder = Some((name.to_owned(), node.span));
        return made;
    }
    let mut reader = MapReader::new(path, node);
    made.funder = given(&mut reader, "funder");
    made.number = reader.text("number");
    made.name = reader.text("name");
    made.url = reader.text("url");
    made.logo = given(&mut reader, "logo");
    if let Some(node) = reader.get("statement") {
        made.statement = node.text().map(str::to_owned);
        for (key, value) in node.entries() {
            let (Some(tag), Some(text)) = (key.text(), value.text()) else { continue };
            tags.push((tag.to_owned(), key.span));
            made.statements.insert(tag.to_owned(), text.to_owned());
        }
    }
    reader.finish("config/unknown", out);
    made
}

/// Every language that is named must be one of the site, or one whose texts are used.
pub(crate) fn check_languages(
    input: &Input<'_>,
    settings: &Settings,
    out: &mut Diagnostics,
) {
    let mut known: Vec<&str> =
        input.config.languages.iter().map(|language| language.tag.as_str()).collect();
    known.extend(settings.used.values().map(|(tag, _)| tag.as_str()));
    for (tag, span) in settings.used.values() {
        if let Err(problem) = LangTag::parse(tag) {
            let message = format!("this is not a language tag: {problem}");
            out.push(
                Diagnostic::error("funding/language", message)
                    .at(&input.config.path, *span)
                    .help("name the language whose texts are shown: `use: {ar: en}`"),
            );
        }
    }
    for (tag, span) in &settings.tags {
        if known.contains(&tag.as_str()) {
            continue;
        }
        let message = format!("the site does not show `{tag}`");
        let mistake =
            Diagnostic::error("funding/language", message).at(&input.config.path, *span);
        out.push(match nearest(tag, known.iter().copied()) {
            Some(near) => mistake.help(format!("did you mean `{near}`?")),
            None => mistake
                .help(format!("the languages of this site are {}", known.join(", "))),
        });
    }
}
