//! What somebody may have meant: the nearest of the names that exist.

use strsim::{jaro_winkler, osa_distance};

/// How alike two words must be at least, from 0 to 1, for one to be taken for the other misspelt.
const ENOUGH: f64 = 0.6;

/// No name is longer; it bounds the work on what was never a name.
const LONGEST: usize = 100;

/// The nearest of `known` to `word`, if it is near enough to be what was meant.
pub fn nearest<'a>(
    word: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let mut best: Option<(f64, &str)> = None;
    if word.len() > LONGEST {
        return None;
    }
    let word = word.to_lowercase();
    for candidate in known {
        let score = likeness(&word, candidate);
        if score > ENOUGH && best.is_none_or(|(other, _)| score > other) {
            best = Some((score, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// The nearest of `known` to `path`: their last segments must be alike, and of two such the one in the more
/// alike folder is meant.
pub fn nearest_path<'a>(
    path: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let mut best: Option<(f64, &str)> = None;
    if path.len() > LONGEST * 4 {
        return None;
    }
    let path = path.to_lowercase();
    for candidate in known {
        let score = likeness(name(&path), name(candidate));
        if score <= ENOUGH {
            continue;
        }
        let score = score * 2.0 + likeness(&path, candidate);
        if best.is_none_or(|(other, _)| score > other) {
            best = Some((score, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// The last segment of a path without its language and ending, which all have.
fn name(path: &str) -> &str {
    let path = path.strip_suffix("/index.html").unwrap_or(path);
    let path = path.trim_end_matches('/');
    let name = path.rsplit_once('/').map_or(path, |(_, name)| name);
    match name.find('.') {
        Some(dot) if dot > 0 => &name[..dot],
        _ => name,
    }
}

/// 1 for the same, 0 for nothing in common; an exchange of two letters is one change.
fn likeness(word: &str, candidate: &str) -> f64 {
    let longer = word.len().max(candidate.len());
    let shorter = word.len().min(candidate.len());
    // Every missing byte is a change: the distance cannot be small enough.
    if longer == 0 || (shorter as f64) < ENOUGH * longer as f64 / 4.0 {
        return 0.0;
    }
    let candidate = candidate.to_lowercase();
    let longest = word.chars().count().max(candidate.chars().count());
    let changes = 1.0 - osa_distance(word, &candidate) as f64 / longest as f64;
    // Short words that begin alike may differ by more: `bote` and `boat`.
    let start = jaro_winkler(word, &candidate);
    if start > 0.86 { changes.max(start) } else { changes }
}
