//! Data files for templates: YAML, JSON and CSV of the project, read once.

use std::collections::BTreeMap;
use std::sync::Arc;

use tera::value::Key;
use tera::{Map, Value};

use crate::diag::{Diagnostic, Diagnostics};
use crate::front_matter::{self, Budget, Node, Yaml};
use crate::path::SourcePath;
use crate::source::strip_bom;
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
        let Ok(text) = String::from_utf8(bytes) else {
            out.push(
                Diagnostic::error("file/utf8", "this data file is not UTF-8 text")
                    .in_file(path),
            );
            continue;
        };
        let text = strip_bom(&text);
        let value = match ending {
            "csv" => csv(path, text, out),
            // JSON is YAML 1.2, and so has the same places and bounds.
            _ => match front_matter::parse(path, text, 0..text.len(), Budget::DATA) {
                Ok(node) => Some(value(&node)),
                Err(mistakes) => {
                    mistakes.into_iter().for_each(|mistake| out.push(mistake));
                    None
                }
            },
        };
        files.extend(value.map(|value| (path.clone(), value)));
    }
    files
}

/// Rows as maps by the names of the first line.
fn csv(path: &SourcePath, text: &str, out: &mut Diagnostics) -> Option<Value> {
    let mut reader = csv::ReaderBuilder::new().from_reader(text.as_bytes());
    let headers: Vec<Arc<str>> = reader.headers().ok()?.iter().map(Arc::from).collect();
    let mut rows = Vec::new();
    for record in reader.records() {
        match record {
            Ok(record) => {
                let cells = headers.iter().zip(record.iter());
                let row: Map = cells
                    .map(|(name, cell)| {
                        (Key::String(Arc::clone(name)), plain(cell, false))
                    })
                    .collect();
                rows.push(Value::from(row));
            }
            Err(error) => {
                out.push(
                    Diagnostic::error(
                        "data/csv",
                        format!("this is not a table: {error}"),
                    )
                    .in_file(path)
                    .help("every line needs as many cells as the first"),
                );
                return None;
            }
        }
    }
    Some(Value::from(rows))
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
