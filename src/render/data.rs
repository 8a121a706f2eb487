//! Data files for templates: YAML, JSON and CSV of the project, read once.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use tera::value::Key;
use tera::{Map, Value};

use crate::diag::{Diagnostic, Diagnostics, Lines, count, read_utf8};
use crate::front_matter::{self, Budget, Node, Yaml};
use crate::path::SourcePath;
use crate::source::{Span, strip_bom};
use crate::world::World;

/// All data files of the assets, by path.
pub type DataFiles = BTreeMap<SourcePath, Value>;

/// Reads every data file among `paths`.
pub fn load<'a>(
    world: &dyn World,
    paths: impl IntoIterator<Item = &'a SourcePath>,
    out: &mut Diagnostics,
) -> DataFiles {
    let mut files = DataFiles::new();
    for path in paths {
        let ending =
            path.as_str().rsplit_once('.').map(|(_, ending)| ending).unwrap_or_default();
        if !matches!(ending, "yaml" | "yml" | "json" | "csv") {
            continue;
        }
        let Ok(bytes) = world.read(path) else { continue };
        let read = read_utf8(path, bytes).map_err(|mistake| vec![*mistake]);
        let value = read.and_then(|text| match ending {
            "csv" => csv(path, &text).map_err(|mistake| vec![*mistake]),
            "json" => json(path, &text).map_err(|mistake| vec![*mistake]),
            _ => {
                let start = text.len() - strip_bom(&text).len();
                front_matter::parse(path, &text, start..text.len(), Budget::DATA)
                    .map(|node| value(&node))
            }
        });
        match value {
            Ok(value) => {
                files.insert(path.clone(), value);
            }
            Err(mistakes) => mistakes.into_iter().for_each(|mistake| out.push(mistake)),
        }
    }
    files
}

/// Rows as maps by the names of the first line.
fn csv(path: &SourcePath, text: &str) -> Result<Value, Box<Diagnostic>> {
    let inner = strip_bom(text);
    let start = text.len() - inner.len();
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .from_reader(inner.as_bytes());
    let mut names: Option<Vec<Arc<str>>> = None;
    let mut rows = Vec::new();
    // The text is UTF-8 and in memory: nothing else can go wrong in reading a record.
    for record in reader.records().map_while(Result::ok) {
        let Some(names) = &names else {
            names = Some(columns(path, text, &record)?);
            continue;
        };
        if record.len() != names.len() {
            let at = record.position().map_or(0, csv::Position::byte);
            let at = start + usize::try_from(at).unwrap_or(0);
            return Err(Box::new(cells(path, text, at, (record.len(), names.len()))));
        }
        let cells = names.iter().zip(record.iter());
        let row: Map = cells
            .map(|(name, cell)| (Key::String(Arc::clone(name)), plain(cell, false)))
            .collect();
        rows.push(Value::from(row));
    }
    Ok(Value::from(rows))
}

/// The names in the first line, each once.
fn columns(
    path: &SourcePath,
    text: &str,
    record: &csv::StringRecord,
) -> Result<Vec<Arc<str>>, Box<Diagnostic>> {
    let mut seen = BTreeSet::new();
    if let Some(twice) = record.iter().find(|name| !seen.insert(*name)) {
        let line = Lines::new(text).range(text, 0);
        let at = text[line.clone()].rfind(twice).map_or(line.start, |at| line.start + at);
        return Err(Box::new(
            Diagnostic::error("data/csv", format!("two columns are `{twice}`"))
                .at(path, Span::new(at..at + twice.len()))
                .label("the second one")
                .help("give every column a name of its own"),
        ));
    }
    Ok(record.iter().map(Arc::from).collect())
}

/// A row that does not fit the first line.
fn cells(
    path: &SourcePath,
    text: &str,
    at: usize,
    (found, wanted): (usize, usize),
) -> Diagnostic {
    let at = at + text[at..].find(|c| c != '\n' && c != '\r').unwrap_or(0);
    let end = text[at..].find(['\n', '\r']).map_or(text.len(), |length| at + length);
    let line = &text[at..end];
    let mistake = Diagnostic::error(
        "data/csv",
        format!(
            "this row has {}, the first line has {wanted}",
            count(found, "cell", "cells")
        ),
    )
    .at(path, Span::new(at..end));
    if line.matches('"').count() % 2 == 1 {
        return mistake
            .label("a quotation mark is never closed")
            .help("write two of them, `\"\"`, for the mark itself");
    }
    let semicolons = text.lines().next().is_some_and(|line| line.contains(';'));
    mistake.label("does not fit the first line").help(if semicolons {
        "separate the cells by commas, not by semicolons"
    } else {
        "put text with a comma in it in double quotation marks"
    })
}

/// JSON as it is; its reader bounds the nesting itself.
fn json(path: &SourcePath, text: &str) -> Result<Value, Box<Diagnostic>> {
    let inner = strip_bom(text);
    let start = text.len() - inner.len();
    let error = match serde_json::from_str::<serde_json::Value>(inner) {
        Ok(value) => {
            return Ok(
                Value::try_from_serializable(&value).unwrap_or_else(|_| Value::none())
            );
        }
        Err(error) => error,
    };
    let lines = inner.split_inclusive('\n').take(error.line().saturating_sub(1));
    let at =
        start + lines.map(str::len).sum::<usize>() + error.column().saturating_sub(1);
    let at = text.floor_char_boundary(at.min(text.len()));
    let next = text[at..].chars().next().map_or(0, char::len_utf8);
    let message = error.to_string();
    // ` at line 3 column 5` is said by the place.
    let message = message.rsplit_once(" at line ").map_or(&*message, |(what, _)| what);
    if inner.trim().is_empty() {
        let mistake = Diagnostic::error("data/json", "this data file is empty");
        return Err(Box::new(mistake.in_file(path).help("write `[]` for an empty list")));
    }
    Err(Box::new(
        Diagnostic::error("data/json", "this cannot be read as JSON")
            .at(path, Span::new(at..at + next))
            .label(message)
            .help("names and texts stand in double quotation marks, with no comma behind the last"),
    ))
}

/// A YAML value as YAML 1.2's core schema reads it.
pub(crate) fn value(node: &Node) -> Value {
    match &node.value {
        Yaml::Null => Value::none(),
        Yaml::Scalar { text, quoted } => plain(text, *quoted),
        Yaml::List(items) => Value::from(items.iter().map(value).collect::<Vec<_>>()),
        Yaml::Map(entries) => {
            let pairs = entries.iter().filter_map(|(key, item)| {
                Some((Key::String(Arc::from(key.text()?)), value(item)))
            });
            Value::from(pairs.collect::<Map>())
        }
    }
}

fn plain(text: &str, quoted: bool) -> Value {
    let leading_zero = text.len() > 1 && text.starts_with('0') && !text.starts_with("0.");
    if !quoted && !leading_zero {
        match text {
            "true" => return Value::from(true),
            "false" => return Value::from(false),
            _ => {}
        }
        if let Ok(number) = text.parse::<i64>() {
            return Value::from(number);
        }
        let numeric = text.starts_with(|c: char| c.is_ascii_digit() || c == '-');
        if let Some(number) =
            text.parse::<f64>().ok().filter(|number| numeric && number.is_finite())
        {
            return Value::from(number);
        }
    }
    Value::from(text)
}
