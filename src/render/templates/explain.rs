//! What is wrong with a template, in its own file and line, in words of this project.

use std::collections::BTreeMap;

use tera::ErrorKind;

use crate::diag::{Diagnostic, nearest, nearest_path};
use crate::path::SourcePath;
use crate::render::templates::bounded;
use crate::source::Span;

/// Where each template stands and its text, by its name in the engine.
pub(crate) type Files = BTreeMap<String, (SourcePath, String)>;

/// What an endless page is told as.
const ENDLESS: &str = "components call each other without end";

/// The tags of the engine.
const TAGS: [&str; 19] = [
    "if",
    "elif",
    "else",
    "endif",
    "for",
    "endfor",
    "block",
    "endblock",
    "include",
    "extends",
    "set",
    "endset",
    "filter",
    "endfilter",
    "raw",
    "endraw",
    "component",
    "endcomponent",
    "continue",
];

/// A report of the engine: what, and where.
struct Report<'a> {
    message: &'a str,
    file: &'a str,
    line: usize,
    column: usize,
    width: usize,
}

/// All that an error of the engine tells; `name` is the template that was asked for.
pub(crate) fn diagnose(
    files: &Files,
    error: &tera::Error,
    name: &str,
) -> Vec<Diagnostic> {
    match error.kind() {
        ErrorKind::SyntaxError(report) => {
            vec![reported(files, "template/syntax", report, None)]
        }
        ErrorKind::RenderingError(report) => {
            let source = std::error::Error::source(error).map(ToString::to_string);
            vec![reported(files, "template/rendering", report, source)]
        }
        ErrorKind::MissingParent { current, parent } => {
            let message = format!("there is no template `{parent}` to extend");
            let mistake = Diagnostic::error("template/missing", message);
            let parent = format!("\"{parent}\"");
            vec![missing(files, in_text(files, current, &parent, mistake), &parent)]
        }
        ErrorKind::CircularInclude { tpl, include_chain } => {
            let names: Vec<&str> = include_chain.iter().map(|name| plain(name)).collect();
            vec![circle(files, tpl, &names, "includes")]
        }
        ErrorKind::CircularExtend { tpl, inheritance_chain } => {
            let mut names: Vec<&str> =
                inheritance_chain.iter().map(|name| plain(name)).collect();
            names.push(plain(tpl));
            vec![circle(files, tpl, &names, "extends")]
        }
        other => {
            let text = other.to_string();
            let reports = reports(&text);
            if reports.is_empty() {
                return vec![unplaced(files, &text, error, name)];
            }
            reports.into_iter().map(|report| unknown(files, &report)).collect()
        }
    }
}

fn reported(
    files: &Files,
    code: &'static str,
    report: &tera::ReportError,
    source: Option<String>,
) -> Diagnostic {
    let (message, rest) = match &source {
        Some(source) => (source.as_str(), ""),
        None => split_list(report.message()),
    };
    // Our own functions put what may have been meant behind what is wrong.
    let (message, meant) = match message.split_once("; did you mean ") {
        Some((message, meant)) => (message, Some(format!("did you mean {meant}"))),
        None => (message, None),
    };
    let mut diagnostic = Diagnostic::error(code, sentence(message));
    diagnostic.help = meant;
    if let Some(field) = between(message, "Field `", "` is not defined")
        .or_else(|| between(message, "Variable `", "` is not defined"))
    {
        diagnostic.message = format!("there is no `{field}` here");
        let known: Vec<&str> = rest.split(", ").filter(|name| !name.is_empty()).collect();
        diagnostic = match nearest(field, known.iter().copied()) {
            Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
            None if known.is_empty() => diagnostic,
            None => diagnostic.help(format!("known here: {}", known.join(", "))),
        };
    } else if message.contains("recursion depth for components") {
        diagnostic.message = ENDLESS.to_owned();
    } else if message == "Unexpected end of input" {
        diagnostic = diagnostic.help(
            "close every `{% if %}`, `{% for %}` and `{% block %}` with its `{% end… %}`",
        );
    }
    let Some((path, text)) = find(files, report.filename()) else {
        return diagnostic;
    };
    let span = report.span();
    let start = offset(text, span.start_line, span.start_col);
    let end = offset(text, span.end_line, span.end_col).max(start).min(text.len());
    if message == "Unknown tag"
        && let Some(near) = text.get(start..end).and_then(|word| nearest(word, TAGS))
    {
        diagnostic = diagnostic
            .help(format!("did you mean `{near}`?"))
            .patch(Span::new(start..end), near);
    }
    diagnostic.at(path, Span::new(start..end))
}

/// A name that nothing has: the engine says so of all templates at once.
fn unknown(files: &Files, report: &Report<'_>) -> Diagnostic {
    let (code, message) = match report.message.strip_prefix("Unknown ") {
        Some(what) if what.starts_with("template") => {
            ("template/missing", format!("there is no {what}"))
        }
        Some(what) => ("template/unknown", format!("there is no {what}")),
        None => ("template/error", sentence(report.message)),
    };
    let mut diagnostic = Diagnostic::error(code, message);
    if let Some((path, text)) = find(files, report.file) {
        let start = offset(text, report.line, report.column);
        let end = offset(text, report.line, report.column + report.width);
        diagnostic = diagnostic.at(path, Span::new(start..end));
    }
    match between(report.message, "template `", "`") {
        Some(name) => missing(files, diagnostic, name),
        None => diagnostic,
    }
}

/// Adds the template that may have been meant.
fn missing(files: &Files, diagnostic: Diagnostic, name: &str) -> Diagnostic {
    let names = files.keys().map(|name| plain(name));
    match nearest_path(name.trim_matches('"'), names) {
        Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
        None => diagnostic.help("templates lie in `templates/` of the theme"),
    }
}

fn circle(files: &Files, name: &str, chain: &[&str], verb: &str) -> Diagnostic {
    let message = format!("`{}` {verb} itself: {}", plain(name), chain.join(" → "));
    let next = format!("\"{}\"", chain.get(1).unwrap_or(&plain(name)));
    in_text(files, name, &next, Diagnostic::error("template/circle", message))
}

/// Places a mistake at the first occurrence of some text in a template.
fn in_text(
    files: &Files,
    name: &str,
    wanted: &str,
    diagnostic: Diagnostic,
) -> Diagnostic {
    let Some((path, text)) = find(files, name) else { return diagnostic };
    match text.find(wanted) {
        Some(at) => diagnostic.at(path, Span::new(at..at + wanted.len())),
        None => diagnostic.in_file(path),
    }
}

/// A mistake that the engine gives no place: the template that it names, or the one that was asked for.
fn unplaced(files: &Files, text: &str, error: &tera::Error, name: &str) -> Diagnostic {
    let mut message = text.to_owned();
    let mut source = std::error::Error::source(error);
    while let Some(inner) = source {
        message = format!("{message}: {inner}");
        source = inner.source();
    }
    let named = files.keys().find(|file| message.contains(file.as_str()));
    let file = named.map(String::as_str).unwrap_or(name);
    let mut said = sentence(&message);
    if message.contains("recursion depth for components") {
        said = ENDLESS.to_owned();
    }
    for (name, (path, _)) in files.iter().filter(|(name, _)| message.contains(*name)) {
        said = said.replace(name.as_str(), path.as_str());
    }
    let mut diagnostic = Diagnostic::error("template/error", said);
    if message.contains(bounded::ENDLESS) {
        diagnostic = Diagnostic::error("template/endless", bounded::ENDLESS)
            .help("look for a loop in this template that goes on too long");
    }
    match find(files, file) {
        Some((path, _)) => diagnostic.in_file(path),
        None => diagnostic,
    }
}

/// The reports in a text of the engine, which are meant for a terminal: message, place, line, marks.
fn reports(text: &str) -> Vec<Report<'_>> {
    let lines: Vec<&str> = text.lines().collect();
    let mut reports = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let Some(message) = line.strip_prefix("error: ") else { continue };
        let place =
            lines.get(at + 1).and_then(|line| line.trim_start().strip_prefix("--> "));
        let Some(place) = place else { continue };
        let mut parts = place.rsplitn(3, ':');
        let column = parts.next().and_then(|part| part.parse::<usize>().ok());
        let line = parts.next().and_then(|part| part.parse().ok());
        let (Some(file), Some(line), Some(column)) = (parts.next(), line, column) else {
            continue;
        };
        let width = lines.get(at + 4).map_or(1, |marks| marks.matches('^').count());
        reports.push(Report {
            message,
            file,
            line,
            column: column.saturating_sub(1),
            width,
        });
    }
    reports
}

fn find<'a>(files: &'a Files, name: &str) -> Option<&'a (SourcePath, String)> {
    let layers = ["", "site/", "theme/"];
    layers.iter().find_map(|layer| files.get(&format!("{layer}{name}")))
}

/// The name of a template as other templates write it.
fn plain(name: &str) -> &str {
    name.strip_prefix("site/").or_else(|| name.strip_prefix("theme/")).unwrap_or(name)
}

/// Splits `Field … is not defined. Available fields: a, b`.
fn split_list(message: &str) -> (&str, &str) {
    match message.split_once(" Available ") {
        Some((message, list)) => {
            (message, list.split_once(": ").map_or("", |(_, list)| list))
        }
        None => (message, ""),
    }
}

fn between<'a>(text: &'a str, before: &str, after: &str) -> Option<&'a str> {
    let start = text.find(before)? + before.len();
    let length = text[start..].find(after)?;
    Some(&text[start..start + length])
}

/// The engine's words as ours begin and end: lower case, no full stop, one line.
fn sentence(message: &str) -> String {
    let line = message.lines().next().unwrap_or_default();
    let line = line.strip_prefix("error: ").unwrap_or(line).trim_end_matches('.');
    let mut letters = line.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

/// The byte offset of a line (from 1) and a column (from 0, in characters).
fn offset(text: &str, line: usize, column: usize) -> usize {
    let start: usize =
        text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let rest = &text[start.min(text.len())..];
    start + rest.chars().take(column).map(char::len_utf8).sum::<usize>()
}
