//! What an editor is told: collected, sorted, printed with the guilty text underlined. Never printed from elsewhere.

use std::collections::BTreeMap;

use annotate_snippets::{AnnotationKind, Group, Level, Patch, Renderer, Snippet};

use crate::path::SourcePath;
use crate::source::{Place, Span};

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
            message: message.into(),
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
        self.label = label.into();
        self
    }

    /// How to mend it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Diagnostic {
        self.help = Some(help.into());
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
        self.list.dedup();
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

/// Prints all, with the text that `read` gives for a path.
pub fn render(
    diagnostics: &Diagnostics,
    color: bool,
    mut read: impl FnMut(&SourcePath) -> Option<String>,
) -> String {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let mut texts: BTreeMap<SourcePath, String> = BTreeMap::new();
    let mut out = String::new();
    for diagnostic in diagnostics.iter() {
        if let Some(place) = &diagnostic.place
            && !texts.contains_key(&place.path)
        {
            texts.insert(place.path.clone(), read(&place.path).unwrap_or_default());
        }
        let text = diagnostic.place.as_ref().map(|place| texts[&place.path].as_str());
        out.push_str(&render_one(&renderer, diagnostic, text));
        out.push_str("\n\n");
    }
    out
}

/// The longest stretch of a file that is handed to the renderer: long lines are cut around the mistake.
const CONTEXT: usize = 2_000;

fn render_one(
    renderer: &Renderer,
    diagnostic: &Diagnostic,
    text: Option<&str>,
) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(&*diagnostic.message).id(diagnostic.code);
    let Some(place) = &diagnostic.place else {
        let group = Group::with_title(title);
        let group = match &diagnostic.help {
            Some(help) => group.element(Level::HELP.message(help.as_str())),
            None => group,
        };
        return renderer.render(&[group]).to_string();
    };
    let text = text.unwrap_or_default();
    let Some(span) = place.span.filter(|_| !text.is_empty()) else {
        let mut group = Group::with_title(title)
            .element(annotate_snippets::Origin::path(place.path.as_str()));
        if let Some(help) = &diagnostic.help {
            group = group.element(Level::HELP.message(help.as_str()));
        }
        return renderer.render(&[group]).to_string();
    };
    let window = Window::around(text, span);
    let annotation = AnnotationKind::Primary.span(window.place(span));
    let annotation = if diagnostic.label.is_empty() {
        annotation
    } else {
        annotation.label(diagnostic.label.as_str())
    };
    let snippet = Snippet::source(window.text)
        .path(place.path.as_str())
        .line_start(window.line)
        .annotation(annotation);
    let mut groups = vec![Group::with_title(title).element(snippet)];
    if let Some(help) = &diagnostic.help {
        let help = Level::HELP.secondary_title(help.as_str());
        groups.push(match &diagnostic.patch {
            Some((span, text)) => Group::with_title(help).element(
                Snippet::source(window.text)
                    .path(place.path.as_str())
                    .line_start(window.line)
                    .patch(Patch::new(window.place(*span), text.as_str())),
            ),
            None => Group::with_title(help),
        });
    }
    renderer.render(&groups).to_string()
}

/// The lines around a mistake, so that a file of a megabyte costs no more than one of a page.
struct Window<'a> {
    text: &'a str,
    start: usize,
    line: usize,
}

impl<'a> Window<'a> {
    fn around(text: &'a str, span: Span) -> Window<'a> {
        let at = floor(text, (span.start as usize).min(text.len()));
        let line_start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
        let start =
            if at - line_start > CONTEXT { floor(text, at - 60) } else { line_start };
        let from =
            floor(text, (span.end as usize).clamp(at, text.len()).min(at + CONTEXT));
        let line_end =
            text[from..].find('\n').map_or(text.len(), |newline| from + newline);
        let end =
            if line_end - from > CONTEXT { floor(text, from + 60) } else { line_end };
        let line = text[..start].bytes().filter(|&byte| byte == b'\n').count() + 1;
        Window { text: &text[start..end], start, line }
    }

    fn place(&self, span: Span) -> std::ops::Range<usize> {
        let clamp = |at: u32| {
            let at = (at as usize).clamp(self.start, self.start + self.text.len())
                - self.start;
            floor(self.text, at)
        };
        clamp(span.start)..clamp(span.end).max(clamp(span.start))
    }
}

/// The next character boundary at or before `at`.
fn floor(text: &str, at: usize) -> usize {
    text.floor_char_boundary(at)
}

/// Line and column (both from 1, columns in characters) of a byte offset.
pub fn line_column(text: &str, at: usize) -> (usize, usize) {
    let at = floor(text, at.min(text.len()));
    let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let line = text[..start].bytes().filter(|&byte| byte == b'\n').count() + 1;
    (line, text[start..at].chars().count() + 1)
}

/// The nearest of `known` to `word`, if it is near enough to be what was meant.
pub fn nearest<'a>(
    word: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let mut best: Option<(f64, &str)> = None;
    for candidate in known {
        let score = strsim::jaro_winkler(word, candidate);
        if score > 0.78 && best.is_none_or(|(other, _)| score > other) {
            best = Some((score, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}
