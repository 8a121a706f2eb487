//! Which footnotes there are, how they are numbered, and which are of no use.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::markdown::ids::{Ids, slug};

/// A footnote.
#[derive(Debug)]
pub(crate) struct Note {
    /// The last part of its anchors, unique in the body.
    pub(crate) id: String,
    /// From 1, in the order of first references; 0 while there is none.
    pub(crate) number: usize,
    /// How many references there are so far.
    pub(crate) references: usize,
    /// The label of its definition, in the body.
    pub(crate) defined: Option<Range<usize>>,
}

/// All footnotes of a body, by the order in which they are first met.
#[derive(Debug, Default)]
pub(crate) struct Footnotes {
    notes: Vec<Note>,
    by_label: BTreeMap<String, usize>,
    referenced: usize,
}

impl Footnotes {
    /// The note of a label; labels differ neither by case nor by spaces.
    pub(crate) fn get(&mut self, label: &str, ids: &mut Ids) -> usize {
        let key = label.to_lowercase();
        if let Some(&index) = self.by_label.get(&key) {
            return index;
        }
        let mut base = slug(label);
        if base.is_empty() {
            base.push_str("note");
        }
        let id = ids.take(format!("fn:{base}"))["fn:".len()..].to_owned();
        let index = self.notes.len();
        self.notes.push(Note { id, number: 0, references: 0, defined: None });
        self.by_label.insert(key, index);
        index
    }

    /// Counts one more reference.
    pub(crate) fn refer(&mut self, index: usize) -> &Note {
        let note = &mut self.notes[index];
        if note.number == 0 {
            self.referenced += 1;
            note.number = self.referenced;
        }
        note.references += 1;
        note
    }

    /// Notes a definition; false when there is one already.
    pub(crate) fn define(&mut self, index: usize, range: Range<usize>) -> bool {
        let first = self.notes[index].defined.is_none();
        if first {
            self.notes[index].defined = Some(range);
        }
        first
    }

    /// All notes, the index being that of [`Footnotes::get`].
    pub(crate) fn notes(&self) -> &[Note] {
        &self.notes
    }
}

impl Note {
    /// The anchor of its `nth` reference, counted from 1.
    pub(crate) fn reference_id(&self, nth: usize) -> String {
        // Anchors made from headings have no colon, so none of these can meet them.
        match nth {
            0 | 1 => format!("fnref:{}", self.id),
            _ => format!("fnref:{}:{nth}", self.id),
        }
    }
}
