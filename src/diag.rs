//! What an editor is told: collected, sorted, printed with the guilty text underlined. Never printed from elsewhere.

mod nearest;
mod render;
mod text;

use crate::path::SourcePath;
use crate::source::{Place, Span};

pub use nearest::{nearest, nearest_path};
pub use render::render;
pub use text::{Lines, read_utf8};

/// How grave it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is written.
    Error,
    /// Worth a look; the site is written.
    Warning,
}

/// One mistake.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// `area/what`, stable: it is what `--allow` takes.
    pub code: &'static str,
    /// How grave.
    pub severity: Severity,
    /// What is wrong, in the editor's words, without a full stop.
    pub message: String,
    /// Where.
    pub place: Option<Place>,
    /// What stands under the marks.
    pub label: String,
    /// How to mend it.
    pub help: Option<String>,
    /// A replacement of some bytes of the same file, shown as the mended line.
    pub patch: Option<(Span, String)>,
}

impl Diagnostic {
    /// An error without a place; the methods below add to it.
    pub fn error(code: &'static str, message: impl Into<String>) -> Diagnostic {
        Diagnostic {
            code,
            severity: Severity::Error,
            message: one_line(message.into()),
            place: None,
            label: String::new(),
            help: None,
            patch: None,
        }
    }

    /// A warning without a place.
    pub fn warning(code: &'static str, message: impl Into<String>) -> Diagnostic {
        Diagnostic { severity: Severity::Warning, ..Diagnostic::error(code, message) }
    }

    /// Says where.
    #[must_use]
    pub fn at(mut self, path: &SourcePath, span: Span) -> Diagnostic {
        self.place = Some(Place::at(path, span));
        self
    }

    /// Says which file.
    #[must_use]
    pub fn in_file(mut self, path: &SourcePath) -> Diagnostic {
        self.place = Some(Place::file(path));
        self
    }

    /// What stands under the marks.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Diagnostic {
        self.label = one_line(label.into());
        self
    }

    /// How to mend it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Diagnostic {
        self.help = Some(one_line(help.into()));
        self
    }

    /// Shows the mended line.
    #[must_use]
    pub fn patch(mut self, span: Span, text: impl Into<String>) -> Diagnostic {
        self.patch = Some((span, text.into()));
        self
    }
}

/// All that a run has to say.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Adds one.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    /// Adds those of another task.
    pub fn append(&mut self, mut other: Diagnostics) {
        self.list.append(&mut other.list);
    }

    /// All of them at one place: they are about text that was taken from there.
    #[must_use]
    pub(crate) fn moved_to(mut self, path: &SourcePath, span: Span) -> Diagnostics {
        for one in &mut self.list {
            one.place = Some(Place::at(path, span));
            one.patch = None;
        }
        self
    }

    /// Calls the mistakes of one code by another: one reader serves settings and kinds.
    pub(crate) fn recode(&mut self, from: &str, to: &'static str) {
        self.list.iter_mut().filter(|one| one.code == from).for_each(|one| one.code = to);
    }

    /// Makes the named codes warnings. Returns the names that no mistake of this run has.
    pub fn allow<'a>(&mut self, codes: &'a [String]) -> Vec<&'a str> {
        let mut unused = Vec::new();
        for code in codes {
            let mut found = false;
            for diagnostic in self.list.iter_mut().filter(|one| one.code == code) {
                diagnostic.severity = Severity::Warning;
                found = true;
            }
            if !found {
                unused.push(code.as_str());
            }
        }
        unused
    }

    /// Sorted by file and place, each once.
    pub fn sort(&mut self) {
        self.list.sort_by(|a, b| {
            (&a.place, a.code, &a.message).cmp(&(&b.place, b.code, &b.message))
        });
        // The help may differ from page to page where the mistake of a template is one.
        self.list.dedup_by(|a, b| {
            (&a.place, a.code, &a.message) == (&b.place, b.code, &b.message)
        });
    }

    /// How many errors.
    pub fn errors(&self) -> usize {
        self.list.iter().filter(|one| one.severity == Severity::Error).count()
    }

    /// How many warnings.
    pub fn warnings(&self) -> usize {
        self.list.len() - self.errors()
    }

    /// Is there nothing to say?
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Each in turn.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.list.iter()
    }
}

/// The longest message, in bytes: a name of a megabyte in it would hide what is said.
const LONGEST: usize = 600;

/// A message is one line; what an editor wrote may hold anything.
fn one_line(mut text: String) -> String {
    if text.len() > LONGEST {
        let start = text.floor_char_boundary(LONGEST * 2 / 3);
        let end = text.ceil_char_boundary(text.len() - LONGEST / 3);
        text = format!("{} … {}", &text[..start], &text[end..]);
    }
    if text.contains(char::is_control) {
        text.replace(char::is_control, " ")
    } else {
        text
    }
}

/// Cuts a long text for a message.
pub(crate) fn shorten(text: &str) -> String {
    let mut characters = text.chars();
    let head: String = characters.by_ref().take(40).collect();
    if characters.next().is_some() { format!("{head}…") } else { head }
}

/// `1 entry`, `3 entries`.
pub(crate) fn count(number: usize, one: &str, many: &str) -> String {
    if number == 1 { format!("1 {one}") } else { format!("{number} {many}") }
}
