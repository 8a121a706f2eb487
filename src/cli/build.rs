//! `pennon build`.

use std::collections::BTreeMap;
use std::process::ExitCode;
use std::time::Instant;

use camino::{Utf8Path, Utf8PathBuf};
use clap::Args;
use pennon::diag::{Diagnostics, Lines, Severity};
use pennon::emit;
use pennon::engine::{self, Options, Report};
use pennon::world::Disk;
use serde_json::json;

use crate::cli::Day;
use crate::cli::print::{Terminal, count};

#[derive(Args)]
#[command(after_help = "Examples:
  pennon build
  pennon build --drafts --out preview
  pennon build --date 2027-06-01        the site as it will be that day
  pennon build --allow picture/alt      missing picture texts as warnings

Only changed files are written. After an error nothing is written, and the last site stays as it was.")]
pub(crate) struct Build {
    /// Folder to write to, relative to the project
    #[arg(long, short, default_value = "public", value_name = "FOLDER")]
    out: Utf8PathBuf,
    /// Show drafts and what is not public yet
    #[arg(long)]
    drafts: bool,
    #[command(flatten)]
    day: Day,
    /// Take the errors with this code for warnings; may be repeated
    #[arg(long, value_name = "CODE")]
    allow: Vec<String>,
    /// Report for machines, as JSON on standard output
    #[arg(long)]
    json: bool,
    /// Say nothing when all is well
    #[arg(long, short)]
    quiet: bool,
}

impl Build {
    pub(crate) fn run(self, root: &Utf8Path, terminal: &Terminal) -> ExitCode {
        let start = Instant::now();
        let world = match Disk::new(root, self.day.date) {
            Ok(world) => world,
            Err(error) => {
                terminal.message(&format!(
                    "error: the folder `{root}` cannot be opened: {error}"
                ));
                return ExitCode::from(2);
            }
        };
        let out = root.join(&self.out);
        let options = Options { drafts: self.drafts, allow: self.allow.clone() };
        let mut diagnostics = Diagnostics::default();
        let bar = terminal.bar("pages");
        let progress = |done: usize, all: usize| {
            bar.set_length(all as u64);
            bar.set_position(done as u64);
        };
        let report =
            engine::build(&world, root, &out, &options, &progress, &mut diagnostics);
        bar.finish_and_clear();
        diagnostics.sort();
        let seconds = start.elapsed().as_secs_f64();
        let read = |path: &_| engine::text(&world, path);
        if self.json {
            terminal.line(&as_json(&report, &diagnostics, seconds, read));
        } else {
            terminal.diagnostics(&diagnostics, read);
            self.summary(root, terminal, &report, &diagnostics, seconds);
        }
        if report.outcome.is_some() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }

    fn summary(
        &self,
        root: &Utf8Path,
        terminal: &Terminal,
        report: &Report,
        diagnostics: &Diagnostics,
        seconds: f64,
    ) {
        let Some(outcome) = report.outcome else {
            let kept = if root.join(&self.out).join(emit::MANIFEST).exists() {
                "Nothing was written; the last good site is unchanged."
            } else {
                "Nothing was written."
            };
            terminal.message(&format!("{}. {kept}", count(diagnostics)));
            return;
        };
        if diagnostics.warnings() > 0 {
            terminal.message(&format!("{}.", count(diagnostics)));
        }
        if self.quiet {
            return;
        }
        let languages: Vec<String> = report
            .languages
            .iter()
            .map(|(tag, own, fallback)| match fallback {
                0 => format!("{tag} {own}"),
                _ => format!("{tag} {own} + {fallback} shown in another language"),
            })
            .collect();
        terminal.line(&format!("Pages: {}", languages.join(", ")));
        terminal.line(&format!(
            "Files: {} written, {} unchanged, {} removed in {seconds:.2} s",
            outcome.written, outcome.unchanged, outcome.removed
        ));
    }
}

fn as_json(
    report: &Report,
    diagnostics: &Diagnostics,
    seconds: f64,
    read: impl Fn(&pennon::path::SourcePath) -> Option<String>,
) -> String {
    let mut files = BTreeMap::new();
    let messages: Vec<_> = diagnostics
        .iter()
        .map(|one| {
            let place = one.place.as_ref();
            let span = place.and_then(|place| place.span);
            let position = place.zip(span).map(|(place, span)| {
                let (text, lines) = files.entry(&place.path).or_insert_with(|| {
                    let text = read(&place.path).unwrap_or_default();
                    let lines = Lines::new(&text);
                    (text, lines)
                });
                lines.line_column(text, span.start as usize)
            });
            json!({
                "code": one.code,
                "severity": if one.severity == Severity::Error { "error" } else { "warning" },
                "message": one.message,
                "help": one.help,
                "file": place.map(|place| place.path.as_str()),
                "line": position.map(|(line, _)| line),
                "column": position.map(|(_, column)| column),
            })
        })
        .collect();
    let languages: Vec<_> = report
        .languages
        .iter()
        .map(|(tag, own, fallback)| json!({"language": tag, "pages": own, "fallbacks": fallback}))
        .collect();
    let outcome = report.outcome.map(|outcome| {
        json!({"written": outcome.written, "unchanged": outcome.unchanged, "removed": outcome.removed})
    });
    let report = json!({
        "ok": report.outcome.is_some(),
        "seconds": (seconds * 1000.0).round() / 1000.0,
        "languages": languages,
        "files": outcome,
        "diagnostics": messages,
    });
    serde_json::to_string_pretty(&report).unwrap_or_default()
}
