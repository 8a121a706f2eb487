//! Messages as a terminal shows them: the guilty text underlined, the mended line below.

use std::collections::BTreeMap;
use std::ops::Range;

use annotate_snippets::{
    Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet,
};

use crate::diag::{Diagnostic, Diagnostics, Lines, Severity};
use crate::path::SourcePath;
use crate::source::Span;

/// The longest part of a line that is shown: more is cut around the mistake.
const CONTEXT: usize = 400;

/// So many messages of one file are shown; whoever has mended those asks again.
const PER_FILE: usize = 200;

/// Prints all, with the text that `read` gives for a path.
pub fn render(
    diagnostics: &Diagnostics,
    color: bool,
    mut read: impl FnMut(&SourcePath) -> Option<String>,
) -> String {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let mut files: BTreeMap<&SourcePath, (Option<File>, usize)> = BTreeMap::new();
    let mut out = String::new();
    for diagnostic in diagnostics.iter() {
        let file = diagnostic.place.as_ref().map(|place| {
            let file = files.entry(&place.path).or_insert_with(|| (None, 0));
            // Only what has a place in a text is shown with it.
            if place.span.is_some() && file.0.is_none() {
                file.0 = Some(File::new(read(&place.path).unwrap_or_default()));
            }
            file.1 += 1;
            file
        });
        match file {
            Some((_, shown)) if *shown > PER_FILE => continue,
            file => {
                let file = file.and_then(|(file, _)| file.as_ref());
                out.push_str(&render_one(&renderer, diagnostic, file));
                out.push_str("\n\n");
            }
        }
    }
    for (path, (_, shown)) in files {
        if shown > PER_FILE {
            out.push_str(&format!("… and {} more in {path}\n\n", shown - PER_FILE));
        }
    }
    out
}

struct File {
    text: String,
    lines: Lines,
}

impl File {
    fn new(text: String) -> File {
        File { lines: Lines::new(&text), text }
    }
}

fn render_one(
    renderer: &Renderer,
    diagnostic: &Diagnostic,
    file: Option<&File>,
) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let title = level.primary_title(&*diagnostic.message).id(diagnostic.code);
    let help = diagnostic.help.as_deref();
    let place = diagnostic.place.as_ref();
    let spanned = place.and_then(|place| Some((place, place.span?, file?)));
    let Some((place, span, file)) = spanned.filter(|(_, _, file)| !file.text.is_empty())
    else {
        let mut group = Group::with_title(title);
        if let Some(place) = place {
            group = group.element(Origin::path(place.path.as_str()));
        }
        let mut text = renderer.render(&[group]).to_string();
        if let Some(help) = help {
            let help = Group::with_title(Level::HELP.secondary_title(help));
            text = format!("{text}\n{}", renderer.render(&[help]));
        }
        return text;
    };
    let window = Window::around(file, span);
    let annotation = AnnotationKind::Primary.span(window.place(span));
    let annotation = if diagnostic.label.is_empty() {
        annotation
    } else {
        annotation.label(diagnostic.label.as_str())
    };
    let snippet = Snippet::source(window.text())
        .path(place.path.as_str())
        .line_start(window.number + 1)
        .annotation(annotation);
    let mut groups = vec![Group::with_title(title).element(snippet)];
    let mended =
        diagnostic.patch.as_ref().map(|(span, text)| Mended::new(file, *span, text));
    if let Some(help) = help {
        let help = Group::with_title(Level::HELP.secondary_title(help));
        groups.push(match &mended {
            Some(mended) => help.element(
                Snippet::<Annotation<'_>>::source(mended.text.as_str())
                    .line_start(mended.number + 1)
                    .fold(false),
            ),
            None => help,
        });
    }
    without_margin(renderer.render(&groups))
}

/// The renderer ends a mended line with an empty margin; nothing comes after it.
fn without_margin(mut text: String) -> String {
    if let Some(newline) = text.rfind('\n') {
        let mut last = String::new();
        let mut escape = false;
        for letter in text[newline + 1..].chars() {
            match letter {
                '\u{1b}' => escape = true,
                'm' if escape => escape = false,
                _ if escape => {}
                _ => last.push(letter),
            }
        }
        if last.trim() == "|" {
            text.truncate(newline);
        }
    }
    text
}

/// The line of a mistake, or what of it is near: a line of a megabyte costs no more than a short one.
struct Window<'a> {
    file: &'a File,
    range: Range<usize>,
    number: usize,
}

impl<'a> Window<'a> {
    fn around(file: &'a File, span: Span) -> Window<'a> {
        let text = &file.text;
        let at = text.floor_char_boundary(span.start as usize);
        let number = file.lines.number(at);
        let mut range = file.lines.range(text, number);
        if number == 0 && text.starts_with('\u{feff}') {
            range.start = '\u{feff}'.len_utf8().min(range.end);
        }
        let at = at.clamp(range.start, range.end);
        if at - range.start > CONTEXT {
            range.start = text.floor_char_boundary(at - 60);
        }
        let end = (span.end as usize).clamp(at, range.end).min(at + CONTEXT);
        if range.end - end > CONTEXT {
            range.end = text.ceil_char_boundary(end + 60).min(range.end);
        }
        Window { file, range, number }
    }

    fn text(&self) -> &'a str {
        &self.file.text[self.range.clone()]
    }

    /// What of a span stands on this line. Only its first line is underlined.
    fn place(&self, span: Span) -> Range<usize> {
        let within =
            |at: usize| at.clamp(self.range.start, self.range.end) - self.range.start;
        let text = self.text();
        let start = text.floor_char_boundary(within(span.start as usize));
        let end = text.ceil_char_boundary(within(span.end as usize)).max(start);
        start..start + text[start..end].trim_end().len()
    }
}

/// A line as it should be.
struct Mended {
    text: String,
    number: usize,
}

impl Mended {
    fn new(file: &File, span: Span, replacement: &str) -> Mended {
        let text = &file.text;
        let start = text.floor_char_boundary(span.start as usize);
        let end = text.floor_char_boundary(span.end as usize).max(start);
        let number = file.lines.number(start);
        let first = file.lines.range(text, number);
        let last = file.lines.range(text, file.lines.number(end));
        let head =
            text[first.start..start.max(first.start)].trim_start_matches('\u{feff}');
        let tail = &text[end..last.end.max(end)];
        let mended = format!("{head}{replacement}{tail}");
        let cut = mended.floor_char_boundary(CONTEXT);
        let text =
            if cut < mended.len() { format!("{}…", &mended[..cut]) } else { mended };
        Mended { text, number }
    }
}
