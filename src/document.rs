//! One source file: its front matter checked against its kind, its body parsed. Knows no other document.

mod assign;
mod check;
mod value;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::config::{Config, LangId};
use crate::diag::{Diagnostic, Diagnostics, read_utf8};
use crate::front_matter::{self, Budget, Node, Yaml};
use crate::kind::Kind;
use crate::markdown::{self, Body};
use crate::path::{SitePath, SourcePath};
use crate::scan::{Key, SourceFile};
use crate::source::Span;
use crate::world::World;

pub use assign::assign;
pub use check::check;
pub use value::{Given, Life, Moment, Picture, Status, Value};

/// A file that was read but whose kind is not known yet: a translation takes it from its source.
#[derive(Debug)]
pub struct Raw {
    /// What its path says.
    pub source: SourceFile,
    /// Its front matter.
    pub front: Node,
    /// Its parsed body.
    pub body: Arc<Body>,
}

impl Raw {
    /// The key that its front matter gives, if it can be one.
    pub(crate) fn key(&self) -> Key {
        match self.front.get("key").and_then(Node::text) {
            Some(key) if SitePath::new(key).is_ok() => key.into(),
            _ => Arc::clone(&self.source.key),
        }
    }

    /// The kind that its front matter names.
    pub fn kind_name(&self) -> Option<(&str, Span)> {
        let node = self.front.get("kind")?;
        Some((node.text()?, node.span))
    }
}

/// A checked source file.
#[derive(Debug)]
pub struct Document {
    /// Where it is.
    pub path: SourcePath,
    /// Its item.
    pub key: Key,
    /// Its language.
    pub lang: LangId,
    /// Is it the `index` of a folder?
    pub is_index: bool,
    /// What it is.
    pub kind: Arc<Kind>,
    /// The fields that it gives itself.
    pub fields: BTreeMap<Arc<str>, Given>,
    /// Names of fields that it gives wrongly; they have been reported.
    pub wrong: BTreeSet<Arc<str>>,
    /// Whether and when it is public.
    pub life: Life,
    /// Its body.
    pub body: Arc<Body>,
    /// Its front matter, to point at when something is missing.
    pub head: Span,
}

/// How the Markdown of a language is set.
pub fn typography(config: &Config, lang: LangId) -> markdown::Typography {
    let typography = config.languages[lang].locale.typography();
    markdown::Typography {
        quotes: typography.quotes,
        before: typography.spacing.high,
        before_colon: typography.spacing.colon,
        inside_guillemets: typography.spacing.guillemets,
    }
}

/// What Markdown may hold on this site.
pub fn options(config: &Config) -> markdown::Options {
    markdown::Options {
        raw_html: config.raw_html,
        typography: config.typography,
        figures: config.figures,
    }
}

/// Reads one file: front matter as nodes, body as HTML with slots. `None` when it cannot be read at all.
pub fn read(
    world: &dyn World,
    source: &SourceFile,
    config: &Config,
    out: &mut Diagnostics,
) -> Option<Raw> {
    let text = match world.read(&source.path) {
        Ok(bytes) => match read_utf8(&source.path, bytes) {
            Ok(text) => text,
            Err(mistake) => {
                out.push(*mistake);
                return None;
            }
        },
        Err(error) => {
            out.push(
                Diagnostic::error(
                    "file/read",
                    format!("this file cannot be read: {error}"),
                )
                .in_file(&source.path),
            );
            return None;
        }
    };
    let text = with_newlines(text);
    let split = front_matter::split(&text);
    if let Some(fence) = split.unclosed {
        out.push(
            Diagnostic::error("document/fence", "the front matter has no end")
                .at(&source.path, Span::new(fence))
                .label("it begins here")
                .help("close it with a line of three hyphens: `---`"),
        );
        return None;
    }
    let head = split.yaml.clone().unwrap_or(split.body.start..split.body.start);
    let front = match front_matter::parse(&source.path, &text, head, Budget::DOCUMENT) {
        Ok(node) => Some(node),
        Err(mistakes) => {
            mistakes.into_iter().for_each(|mistake| out.push(mistake));
            None
        }
    };
    let parsed = markdown::parse(
        &text,
        split.body,
        &typography(config, source.lang),
        &options(config),
    );
    for mistake in parsed.mistakes {
        out.push(markdown_mistake(&source.path, mistake));
    }
    let mut front = front?;
    if !matches!(front.value, Yaml::Map(_) | Yaml::Null) {
        out.push(
            Diagnostic::error(
                "document/front-matter",
                "the front matter must be fields: `name: value`",
            )
            .at(&source.path, front.span)
            .label(format!("this is {}", front.noun()))
            .help("write for example `title: …` on a line of its own"),
        );
        return None;
    }
    if front.is_null() {
        front.value = Yaml::Map(Vec::new());
    }
    Some(Raw { source: source.clone(), front, body: Arc::new(parsed.body) })
}

/// A lone carriage return ends a line (`CommonMark` 2.1), which the Markdown parser does not know; no offset changes.
fn with_newlines(text: String) -> String {
    if !text.contains('\r') {
        return text;
    }
    let mut bytes = text.into_bytes();
    for at in 0..bytes.len() {
        if bytes[at] == b'\r' && bytes.get(at + 1) != Some(&b'\n') {
            bytes[at] = b'\n';
        }
    }
    String::from_utf8(bytes).expect("one ASCII byte took the place of another")
}

/// A mistake of the Markdown module as one of this file.
pub(crate) fn markdown_mistake(
    path: &SourcePath,
    mistake: markdown::Mistake,
) -> Diagnostic {
    // A heading that skips a level is a matter of style until it is printed.
    let warning = mistake.code == "markdown/heading-skip";
    let base = if warning {
        Diagnostic::warning(mistake.code, mistake.message)
    } else {
        Diagnostic::error(mistake.code, mistake.message)
    };
    let diagnostic = base.at(path, Span::new(mistake.span)).label(mistake.label);
    match mistake.help {
        Some(help) => diagnostic.help(help),
        None => diagnostic,
    }
}
