//! Checks the source tree against the layer table in `src/lib.rs`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The longest a source file may be before it must be split.
const MAX_LINES: usize = 600;

/// Files still over [`MAX_LINES`]. This list may only shrink.
const KNOWN_LONG: &[&str] = &[];

#[test]
fn modules_import_only_from_rows_above() {
    let rows = layer_table();
    let mut wrong = Vec::new();
    for file in library_files() {
        let importer = top_module(&file);
        let text = fs::read_to_string(&file).unwrap();
        let Some(&row) = rows.get(&importer) else {
            wrong.push(format!("{}: `{importer}` is not in the table", file.display()));
            continue;
        };
        if text.contains("super::") && !file.ends_with("tests.rs") {
            wrong.push(format!("{}: write `crate::`, not `super::`", file.display()));
        }
        for (line, imported) in imports(&text) {
            let fine = imported == importer
                || rows.get(&imported).is_some_and(|&other| other < row);
            if !fine {
                let at = format!("{}:{line}", file.display());
                wrong.push(format!("{at}: `{importer}` (row {row}) uses `{imported}`"));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn files_open_with_docs_and_stay_short() {
    let mut wrong = Vec::new();
    for file in library_files() {
        let text = fs::read_to_string(&file).unwrap();
        let name = file.display().to_string();
        if !text.starts_with("//!") {
            wrong.push(format!("{name}: say in a `//!` line what this file holds"));
        }
        if text.lines().count() > MAX_LINES && !KNOWN_LONG.contains(&name.as_str()) {
            wrong.push(format!("{name}: over {MAX_LINES} lines, split it"));
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

/// Reads `module -> row` from the table in the crate docs.
fn layer_table() -> BTreeMap<String, usize> {
    let text = fs::read_to_string("src/lib.rs").unwrap();
    let mut rows = BTreeMap::new();
    for line in text.lines().filter_map(|line| line.strip_prefix("//! | ")) {
        let mut cells = line.split(" | ");
        let Some(Ok(row)) = cells.next().map(str::parse) else { continue };
        for module in cells.next().unwrap().split('`').skip(1).step_by(2) {
            rows.insert(module.to_owned(), row);
        }
    }
    assert!(!rows.is_empty(), "no layer table in src/lib.rs");
    rows
}

/// Lists the library's files; the binary is left out, as rustc already keeps it
/// to the public API.
fn library_files() -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut dirs = vec![PathBuf::from("src")];
    while let Some(dir) = dirs.pop() {
        for entry in fs::read_dir(dir).unwrap() {
            let path = entry.unwrap().path();
            let is_binary = ["src/main.rs", "src/cli.rs", "src/cli"]
                .iter()
                .any(|file| path == Path::new(file));
            if is_binary || path == Path::new("src/lib.rs") {
                continue;
            } else if path.is_dir() {
                dirs.push(path);
            } else if path.extension().is_some_and(|ext| ext == "rs") {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}

/// `src/site/links.rs` and `src/site.rs` both belong to `site`.
fn top_module(file: &Path) -> String {
    let first = file.components().nth(1).unwrap().as_os_str().to_str().unwrap();
    first.trim_end_matches(".rs").to_owned()
}

/// Finds every top-level module named after `crate::`, with its line number, also
/// in groups: `use crate::{diag::Diagnostic, source::{self, Span}}`. Comments may
/// name any module.
fn imports(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (at, matched) in text.match_indices("crate::") {
        let line_start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
        if text[line_start..at].contains("//") {
            continue;
        }
        let line = text[..at].matches('\n').count() + 1;
        for path in group(&text[at + matched.len()..]) {
            let end = path.find(|c: char| !c.is_alphanumeric() && c != '_');
            found.push((line, path[..end.unwrap_or(path.len())].to_owned()));
        }
    }
    found
}

/// Splits `{a::b, c::{d, e}} ...` into `a::b` and `c::{d, e}`; gives back anything
/// that does not open a brace as it is.
fn group(text: &str) -> Vec<&str> {
    let Some(inner) = text.strip_prefix('{') else { return vec![text] };
    let mut items = Vec::new();
    let mut depth = 0;
    let mut start = 0;
    for (at, c) in inner.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth > 0 => depth -= 1,
            ',' | '}' if depth == 0 => {
                items.push(inner[start..at].trim());
                start = at + 1;
                if c == '}' {
                    break;
                }
            }
            _ => {}
        }
    }
    items.retain(|item| !item.is_empty());
    items
}
