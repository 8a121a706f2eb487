//! Reads the flags and calls a command. Exit codes: 0 done, 1 mistakes in the site, 2 wrong use.

mod build;
mod init;
mod list;
mod new;
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
    arg_required_else_help = true,
    disable_help_subcommand = true,
    after_help = "Examples:
  pennon init my-project                begin a site in two languages
  pennon new news \"We have begun\"       add a document to it
  pennon list untranslated              see what is still to be done
  pennon build                          make the site in my-project/public

Exit codes: 0 done, 1 mistakes in the site, 2 wrong use. `pennon COMMAND --help` tells more."
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    /// Folder of the project, the one with pennon.yaml
    #[arg(
        long,
        short = 'C',
        global = true,
        default_value = ".",
        value_name = "FOLDER",
        help_heading = "Everywhere"
    )]
    root: Utf8PathBuf,
    /// Colours in messages
    #[arg(
        long,
        global = true,
        value_enum,
        default_value_t = Color::Auto,
        value_name = "WHEN",
        help_heading = "Everywhere"
    )]
    color: Color,
}

// Documentation of single values would spread the help of every command over two screens.
/// When messages are coloured; `auto` means when a person looks.
#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Color {
    Auto,
    Always,
    Never,
}

#[derive(Subcommand)]
enum Command {
    /// Begin a new site: a small complete one in two languages
    Init(init::Init),
    /// Add a document, with a comment over each of its fields
    New(new::New),
    /// Build the site into a folder for any static host
    Build(build::Build),
    /// List documents with their status: drafted, scheduled, expired, untranslated
    List(list::List),
}

/// What build and list have in common.
#[derive(Args, Clone)]
struct Day {
    /// Another day than today
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
        Command::Init(init) => init.run(&cli.root, &terminal),
        Command::New(new) => new.run(&cli.root, &terminal),
        Command::Build(build) => build.run(&cli.root, &terminal),
        Command::List(list) => list.run(&cli.root, &terminal),
    }
}
