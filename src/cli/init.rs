//! `pennon init`.

use std::process::ExitCode;

use camino::{Utf8Path, Utf8PathBuf};
use clap::Args;
use pennon::emit;
use pennon::scaffold::{self, Start};
use pennon::world::{Disk, World};

use crate::cli::print::Terminal;

#[derive(Args)]
#[command(after_help = "Examples:
  pennon init my-project
  pennon init my-project --languages en,el,de --title \"Our project\"
  pennon init my-project --url https://our-project.example

The starter has texts in English, Spanish, Greek, German and French. Other languages show one of these until they are translated.")]
pub(crate) struct Init {
    /// Folder to make; it may exist if it is empty
    folder: Utf8PathBuf,
    /// Languages of the site, the one you write in first
    #[arg(long, value_name = "TAGS", value_delimiter = ',', default_value = "en,es")]
    languages: Vec<String>,
    /// Name of the project
    #[arg(long)]
    title: Option<String>,
    /// Address that the site will have
    #[arg(long)]
    url: Option<String>,
}

impl Init {
    pub(crate) fn run(self, root: &Utf8Path, terminal: &Terminal) -> ExitCode {
        let folder = match root.as_str() {
            "." => self.folder.clone(),
            _ => root.join(&self.folder),
        };
        match emit::is_vacant(&folder) {
            Ok(true) => {}
            Ok(false) => {
                terminal.message(&format!(
                    "error: the folder `{folder}` is not empty\nhelp: name a new one; a project begins in a folder of its own"
                ));
                return ExitCode::from(2);
            }
            Err(error) => {
                terminal.message(&format!("error: `{folder}` cannot be used: {error}"));
                return ExitCode::from(2);
            }
        }
        let today = match Disk::new(Utf8Path::new("."), None) {
            Ok(world) => world.today(),
            Err(error) => {
                terminal.message(&format!("error: this folder cannot be read: {error}"));
                return ExitCode::from(2);
            }
        };
        let start = Start {
            languages: &self.languages,
            title: self.title.as_deref(),
            url: self.url.as_deref(),
            today,
        };
        let project = match scaffold::project(&start) {
            Ok(project) => project,
            Err(mistake) => {
                terminal.mistake(*mistake);
                return ExitCode::from(2);
            }
        };
        for (path, bytes) in &project.files {
            let path = folder.join(path);
            if let Err(error) = emit::create(&path, bytes) {
                terminal.message(&format!("error: `{path}` cannot be written: {error}"));
                return ExitCode::from(2);
            }
        }
        terminal
            .message(&format!("{} files in `{folder}`. Next:\n", project.files.len()));
        if folder != "." {
            terminal.line(&format!("  cd {}", shell(folder.as_str())));
        }
        terminal.line("  pennon build");
        for note in &project.notes {
            terminal.message(&format!("\n{note}"));
        }
        ExitCode::SUCCESS
    }
}

/// A word that a shell takes as it is, or that word in quotation marks.
fn shell(word: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "-_./~".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("'{}'", word.replace('\'', "'\\''"))
    }
}
