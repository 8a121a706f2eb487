//! What goes to the terminal: results to standard output, messages to standard error.
#![expect(clippy::print_stderr, reason = "this is the module that prints")]

use std::io::{IsTerminal, Write};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use pennon::diag::{self, Diagnostic, Diagnostics, Severity};
use pennon::path::SourcePath;

/// Where a person, a pipe or a log reads.
pub(crate) struct Terminal {
    color: bool,
    watched: bool,
}

impl Terminal {
    pub(crate) fn new(always: bool, never: bool) -> Terminal {
        let watched = std::io::stderr().is_terminal();
        #[expect(
            clippy::disallowed_methods,
            reason = "NO_COLOR is a wish of the terminal's user (no-color.org)"
        )]
        let unwanted =
            never || std::env::var("NO_COLOR").is_ok_and(|value| !value.is_empty());
        Terminal { color: always || watched && !unwanted, watched }
    }

    /// A bar for long work, if somebody watches.
    pub(crate) fn bar(&self, words: &'static str) -> ProgressBar {
        let target = if self.watched {
            ProgressDrawTarget::stderr()
        } else {
            ProgressDrawTarget::hidden()
        };
        let bar = ProgressBar::with_draw_target(None, target);
        let style = ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len}");
        if let Ok(style) = style {
            bar.set_style(style);
        }
        bar.set_message(words);
        bar
    }

    /// A line of the result.
    pub(crate) fn line(&self, text: &str) {
        // A reader that went away (`| head`) is no mistake.
        let _ = writeln!(std::io::stdout(), "{text}");
    }

    /// The result itself, ending as it ends.
    pub(crate) fn text(&self, text: &str) {
        let _ = write!(std::io::stdout(), "{text}");
    }

    /// One message about the command itself.
    pub(crate) fn mistake(&self, mistake: Diagnostic) {
        let mut diagnostics = Diagnostics::default();
        diagnostics.push(mistake);
        let text = diag::render(&diagnostics, self.color, |_| None);
        self.message(text.trim_end());
    }

    /// All messages with the text they speak of, and how many there are.
    pub(crate) fn diagnostics(
        &self,
        diagnostics: &Diagnostics,
        read: impl FnMut(&SourcePath) -> Option<String>,
    ) {
        if !diagnostics.is_empty() {
            eprint!("{}", diag::render(diagnostics, self.color, read));
        }
    }

    /// The line below the messages.
    pub(crate) fn message(&self, text: &str) {
        eprintln!("{text}");
    }
}

/// `3 errors in 2 files`.
pub(crate) fn count(diagnostics: &Diagnostics) -> String {
    let plural = |number: usize, word: &str| {
        if number == 1 { format!("1 {word}") } else { format!("{number} {word}s") }
    };
    let errors = diagnostics.errors();
    let mut files: Vec<&str> = diagnostics
        .iter()
        .filter(|one| one.severity == Severity::Error)
        .filter_map(|one| one.place.as_ref().map(|place| place.path.as_str()))
        .collect();
    files.sort_unstable();
    files.dedup();
    let within = if files.is_empty() {
        String::new()
    } else {
        format!(" in {}", plural(files.len(), "file"))
    };
    match diagnostics.warnings() {
        0 => format!("{}{within}", plural(errors, "error")),
        warnings if errors == 0 => plural(warnings, "warning"),
        warnings => format!(
            "{}{within}, {}",
            plural(errors, "error"),
            plural(warnings, "warning")
        ),
    }
}
