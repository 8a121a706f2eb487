//! `pennon new`.

use std::io::ErrorKind;
use std::process::ExitCode;

use camino::Utf8Path;
use clap::Args;
use pennon::diag::{Diagnostic, Diagnostics};
use pennon::emit;
use pennon::engine::{self, Options, Prepared};
use pennon::scaffold::{self, Draft, Request};
use pennon::world::{Disk, World};

use crate::cli::print::Terminal;

#[derive(Args)]
#[command(after_help = "Examples:
  pennon new news \"We have begun\"
  pennon new event \"Open day\" --comments el
  pennon new news \"Hemos empezado\" --language es --of we-have-begun
  pennon new result \"The guide\" --folder-form --dry-run")]
pub(crate) struct New {
    /// What it is: page, news, event, result, partner, ... (docs/content.md tells of each)
    kind: String,
    /// Its title
    title: String,
    /// Write it in this language; a document of this name in another one becomes its source
    #[arg(long, short, value_name = "TAG")]
    language: Option<String>,
    /// The document that it translates: its file name, key or title
    #[arg(long, value_name = "NAME", requires = "language")]
    of: Option<String>,
    /// Make NAME/index.LANG.md, with room for its pictures
    #[arg(long)]
    folder_form: bool,
    /// Language of the comments over the fields [default: the site's]
    #[arg(long, value_name = "TAG")]
    comments: Option<String>,
    /// Print the file instead of writing it
    #[arg(long)]
    dry_run: bool,
}

impl New {
    pub(crate) fn run(self, root: &Utf8Path, terminal: &Terminal) -> ExitCode {
        let world = match Disk::new(root, None) {
            Ok(world) => world,
            Err(error) => {
                terminal.message(&format!(
                    "error: the folder `{root}` cannot be opened: {error}"
                ));
                return ExitCode::from(2);
            }
        };
        let mut diagnostics = Diagnostics::default();
        let options = Options { drafts: true, allow: Vec::new() };
        let Some(prepared) = engine::prepare(&world, &options, &mut diagnostics) else {
            diagnostics.sort();
            terminal.diagnostics(&diagnostics, |path| engine::text(&world, path));
            return ExitCode::FAILURE;
        };
        match self.draft(&world, &prepared) {
            Ok(draft) if self.dry_run => {
                terminal.text(&draft.text);
                tell(&draft, terminal);
                ExitCode::SUCCESS
            }
            Ok(draft) => write(&draft, root, terminal),
            Err(mistake) => {
                terminal.mistake(*mistake);
                ExitCode::from(2)
            }
        }
    }

    fn draft(
        &self,
        world: &dyn World,
        prepared: &Prepared,
    ) -> Result<Draft, Box<Diagnostic>> {
        let environment = environment_language();
        let request = Request {
            kind: &self.kind,
            title: &self.title,
            language: self.language.as_deref(),
            of: self.of.as_deref(),
            folder_form: self.folder_form,
            comments: self.comments.as_deref(),
            environment: environment.as_deref(),
        };
        scaffold::document(world, prepared, &request)
    }
}

/// `es_ES.UTF-8` is `es-ES`.
fn environment_language() -> Option<String> {
    #[expect(
        clippy::disallowed_methods,
        reason = "the editor's language is a matter of the terminal, not of the site"
    )]
    let value = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))?;
    let tag = value.split(['.', '@']).next().unwrap_or_default().replace('_', "-");
    (tag != "C" && tag != "POSIX").then_some(tag)
}

fn write(draft: &Draft, root: &Utf8Path, terminal: &Terminal) -> ExitCode {
    let path = match root.as_str() {
        "." => draft.path.as_str().into(),
        _ => root.join(draft.path.as_str()),
    };
    match emit::create(&path, draft.text.as_bytes()) {
        Ok(()) => {
            terminal.line(path.as_str());
            tell(draft, terminal);
            ExitCode::SUCCESS
        }
        Err(error) => {
            let why = match error.kind() {
                ErrorKind::AlreadyExists => "it is there already".to_owned(),
                _ => error.to_string(),
            };
            terminal.message(&format!("error: `{path}` cannot be written: {why}"));
            ExitCode::from(2)
        }
    }
}

/// What the editor does next.
fn tell(draft: &Draft, terminal: &Terminal) {
    for note in &draft.notes {
        terminal.message(note);
    }
    let list = |names: &[String]| {
        names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
    };
    if let Some(source) = &draft.source {
        terminal.message(&format!("Translates {source}."));
    }
    if !draft.fill_in.is_empty() {
        let fields = list(&draft.fill_in);
        terminal.message(&format!("Fill in {fields}: the site does not build before."));
    }
    if !draft.check.is_empty() {
        terminal.message(&format!("Replace the examples in {}.", list(&draft.check)));
    }
    terminal.message(
        "It is a draft: `pennon build --drafts` shows it. To publish it, remove the line `draft: true`.",
    );
}
