//! `pennon list`.

use std::process::ExitCode;

use camino::Utf8Path;
use clap::{Args, ValueEnum};
use pennon::diag::{Diagnostic, Diagnostics, nearest};
use pennon::engine::{self, Options, Prepared};
use pennon::site::{Census, Site};
use pennon::world::Disk;
use serde_json::json;

use crate::cli::Day;
use crate::cli::print::{Terminal, count};

/// What to list; the help of the command says what each means.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Status {
    Draft,
    Scheduled,
    Embargoed,
    Expired,
    Internal,
    Untranslated,
}

#[derive(Args)]
#[command(
    after_help = "draft: not finished. scheduled, embargoed: its day has not come. expired: its day is over. internal: for the partners only. untranslated: not in every language.

Examples:
  pennon list
  pennon list untranslated --kind news
  pennon list scheduled --date 2027-06-01
  pennon list --language el --json"
)]
pub(crate) struct List {
    /// Only documents of this status
    #[arg(value_enum)]
    status: Option<Status>,
    /// Only documents of this kind
    #[arg(long, value_name = "KIND")]
    kind: Option<String>,
    /// Only documents in this language
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    #[command(flatten)]
    day: Day,
    /// As JSON
    #[arg(long)]
    json: bool,
}

impl List {
    pub(crate) fn run(self, root: &Utf8Path, terminal: &Terminal) -> ExitCode {
        let world = match Disk::new(root, self.day.date) {
            Ok(world) => world,
            Err(error) => {
                terminal.message(&format!(
                    "error: the folder `{root}` cannot be opened: {error}"
                ));
                return ExitCode::from(2);
            }
        };
        let options = Options { drafts: false, allow: Vec::new() };
        let mut diagnostics = Diagnostics::default();
        let Some(prepared) = engine::prepare(&world, &options, &mut diagnostics) else {
            diagnostics.sort();
            terminal.diagnostics(&diagnostics, |path| engine::text(&world, path));
            return ExitCode::FAILURE;
        };
        if let Some(mistake) = self.unknown(&prepared) {
            terminal.mistake(mistake);
            return ExitCode::from(2);
        }
        let site = &prepared.view.site;
        let rows: Vec<&Census> =
            site.census.iter().filter(|one| self.wants(one, site)).collect();
        if self.json {
            terminal.line(&as_json(&rows, site));
        } else {
            table(&rows, site, terminal);
            if diagnostics.errors() > 0 {
                terminal.message(&format!(
                    "The site has {}; `pennon build` shows them.",
                    count(&diagnostics)
                ));
            }
        }
        ExitCode::SUCCESS
    }

    /// A kind or language that the site does not have would give an empty list, which says something else.
    fn unknown(&self, prepared: &Prepared) -> Option<Diagnostic> {
        let kinds = prepared.kinds.keys().map(String::as_str);
        let languages = &prepared.view.site.config.languages;
        let tags = languages.iter().map(|language| language.tag.as_str());
        let check = |what: &str, given: &Option<String>, known: Vec<&str>| {
            let given = given.as_deref().filter(|given| !known.contains(given))?;
            let mistake = Diagnostic::error(
                "list/unknown",
                format!("there is no {what} `{given}`"),
            );
            Some(mistake.help(match nearest(given, known.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("one of {}", known.join(", ")),
            }))
        };
        check("kind", &self.kind, kinds.collect())
            .or_else(|| check("language", &self.language, tags.collect()))
    }

    fn wants(&self, one: &Census, site: &Site) -> bool {
        let status = one.status.name();
        let fits = match self.status {
            None => true,
            Some(Status::Untranslated) => {
                is_source(one, site) && !missing(one, site).is_empty()
            }
            Some(wanted) => {
                wanted.to_possible_value().is_some_and(|value| value.get_name() == status)
            }
        };
        let tag = site.config.languages[one.lang].tag.as_str();
        fits && self.kind.as_ref().is_none_or(|kind| one.kind.name == *kind)
            && self.language.as_ref().is_none_or(|language| language == tag)
    }
}

/// Is it the document that others are translated from?
fn is_source(one: &Census, site: &Site) -> bool {
    let languages =
        site.census.iter().filter(|other| other.key == one.key).map(|other| other.lang);
    let first =
        languages.clone().find(|lang| *lang == site.config.default).or(languages.min());
    first == Some(one.lang)
}

/// Languages in which it does not exist.
fn missing<'a>(one: &Census, site: &'a Site) -> Vec<&'a str> {
    let languages = site.config.languages.iter().enumerate();
    languages
        .filter(|(lang, _)| {
            !site.census.iter().any(|other| other.key == one.key && other.lang == *lang)
        })
        .map(|(_, language)| language.tag.as_str())
        .collect()
}

fn when(one: &Census) -> String {
    let life = &one.life;
    let mut parts = Vec::new();
    if let Some(day) = life.publish {
        parts.push(format!("from {day}"));
    }
    if let Some(embargo) = &life.embargo {
        parts.push(format!("embargo until {}", embargo.machine()));
    }
    if let Some(day) = life.expires {
        parts.push(format!("until {day}"));
    }
    parts.join(", ")
}

fn table(rows: &[&Census], site: &Site, terminal: &Terminal) {
    let width = |texts: &mut dyn Iterator<Item = usize>| texts.max().unwrap_or(0);
    let statuses = width(&mut rows.iter().map(|one| one.status.name().len()));
    let kinds = width(&mut rows.iter().map(|one| one.kind.name.len()));
    let paths = width(&mut rows.iter().map(|one| one.path.as_str().chars().count()));
    for one in rows {
        let missing = if is_source(one, site) { missing(one, site) } else { Vec::new() };
        let missing = if missing.is_empty() {
            String::new()
        } else {
            format!("  not in {}", missing.join(", "))
        };
        let when = when(one);
        let when = if when.is_empty() { when } else { format!("  ({when})") };
        terminal.line(&format!(
            "{:statuses$}  {:kinds$}  {:paths$}  {}{when}{missing}",
            one.status.name(),
            one.kind.name,
            one.path.as_str(),
            one.title,
        ));
    }
    terminal.message(&format!("{} documents", rows.len()));
}

fn as_json(rows: &[&Census], site: &Site) -> String {
    let documents: Vec<_> = rows
        .iter()
        .map(|one| {
            json!({
                "path": one.path.as_str(),
                "key": &*one.key,
                "kind": one.kind.name,
                "language": site.config.languages[one.lang].tag.as_str(),
                "title": one.title,
                "status": one.status.name(),
                "publish": one.life.publish.map(|day| day.to_string()),
                "expires": one.life.expires.map(|day| day.to_string()),
                "embargo": one.life.embargo.as_ref().map(pennon::document::Moment::machine),
                "missing": if is_source(one, site) { missing(one, site) } else { Vec::new() },
            })
        })
        .collect();
    serde_json::to_string_pretty(&json!({ "documents": documents })).unwrap_or_default()
}
