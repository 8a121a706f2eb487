//! Anchors: made from headings, unique in a body, in the letters of every script.

use std::collections::{BTreeMap, BTreeSet};

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The anchors of one body.
#[derive(Debug, Default)]
pub(crate) struct Ids {
    taken: BTreeSet<String>,
    /// Anchors that editors chose, known before the walk: made ones give way to them.
    chosen: BTreeSet<String>,
    /// The last number given to a repeated anchor, so that a long list of equal headings
    /// does not count up from 2 for each.
    last: BTreeMap<String, usize>,
}

impl Ids {
    /// Looks for anchors that are written out in the source. One too many (in a code
    /// block) does no harm.
    pub(crate) fn new(source: &str, raw_html: bool) -> Self {
        let mut chosen = BTreeSet::new();
        for (at, _) in source.match_indices('{') {
            let Some(rest) = source[at + 1..].strip_prefix('#') else { continue };
            let end = rest.find(|c: char| c.is_whitespace() || c == '}' || c == '{');
            if let Some(end) = end {
                chosen.insert(rest[..end].to_owned());
            }
        }
        if raw_html {
            for (at, _) in source.match_indices(" id=\"") {
                let rest = &source[at + 5..];
                if let Some(end) = rest.find(['"', '\n']) {
                    chosen.insert(rest[..end].to_owned());
                }
            }
        }
        Self { taken: BTreeSet::new(), chosen, last: BTreeMap::new() }
    }

    /// Takes an anchor that an editor chose; false when it stands there twice.
    pub(crate) fn take_chosen(&mut self, id: &str) -> bool {
        self.taken.insert(id.to_owned())
    }

    /// A free anchor: `base`, or `base-2`, `base-3` and so on.
    pub(crate) fn take(&mut self, base: String) -> String {
        if self.is_free(&base) {
            self.taken.insert(base.clone());
            return base;
        }
        let mut number = self.last.get(&base).copied().unwrap_or(1);
        let id = loop {
            number += 1;
            let id = format!("{base}-{number}");
            if self.is_free(&id) {
                break id;
            }
        };
        self.last.insert(base, number);
        self.taken.insert(id.clone());
        id
    }

    fn is_free(&self, id: &str) -> bool {
        !self.taken.contains(id) && !self.chosen.contains(id)
    }

    /// All anchors, sorted.
    pub(crate) fn finish(self) -> Vec<String> {
        self.taken.into_iter().collect()
    }
}

/// Letters, marks and digits of every script in lower case and NFC, the rest as single
/// hyphens; apostrophes and other marks vanish. Empty when nothing is left.
pub(crate) fn slug(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    let mut gap = false;
    let mut push = |c: char| {
        if c.is_alphanumeric() || is_combining_mark(c) || c == '_' {
            if gap && !slug.is_empty() {
                slug.push('-');
            }
            gap = false;
            slug.push(c);
        } else if c.is_whitespace() || matches!(c, '-' | '–' | '—' | '/' | '\u{2010}')
        {
            gap = true;
        }
    };
    if text.is_ascii() {
        text.chars().for_each(|c| push(c.to_ascii_lowercase()));
    } else {
        // Whole-string lower case knows the final sigma; NFC comes last because lower case
        // can take apart (İ).
        text.to_lowercase().nfc().for_each(push);
    }
    slug
}
