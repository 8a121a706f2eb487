//! Reads the flags and calls a command. Exit codes: 0 done, 1 mistakes in the site, 2 wrong use.

mod build;
mod list;
mod print;

use std::process::ExitCode;

use camino::Utf8PathBuf;
use clap::{Args, Parser, Subcommand};
use jiff::civil::Date;

/// Publishes a funded project in every project language: one folder of Markdown becomes a branded site.
#[derive(Parser)]
#[command(
    name = "pennon",
    version,
    propagate_version = true,
    arg_required_else_help = true
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    /// Folder of the project, the one with pennon.yaml
    #[arg(long, short = 'C', global = true, default_value = ".", value_name = "FOLDER")]
    root: Utf8PathBuf,
    /// Colours in messages
    #[arg(long, global = true, value_enum, default_value_t = Color::Auto)]
    color: Color,
}

/// When messages are coloured.
#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Color {
    /// When a person looks
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

#[derive(Subcommand)]
enum Command {
    /// Build the site into a folder for any static host
    Build(build::Build),
    /// List documents with their status: drafted, scheduled, expired, untranslated
    List(list::List),
}

/// What build and list have in common.
#[derive(Args, Clone)]
struct Day {
    /// Show drafts and what is not public yet
    #[arg(long)]
    drafts: bool,
    /// The day to build for, instead of today
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    date: Option<Date>,
}

fn day(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| "write a day such as 2027-06-01".to_owned())
}

/// Runs the program.
pub(crate) fn run() -> ExitCode {
    let cli = Cli::parse();
    let terminal =
        print::Terminal::new(cli.color == Color::Always, cli.color == Color::Never);
    match cli.command {
        Command::Build(build) => build.run(&cli.root, &terminal),
        Command::List(list) => list.run(&cli.root, &terminal),
    }
}
