//! The command line as a person meets it: help, exit codes, what goes to which stream.

use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

/// Runs the program in a folder, in a plain environment.
fn run(folder: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_pennon"))
        .args(args)
        .current_dir(folder)
        .env_clear()
        .output()
        .unwrap()
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn code(output: &Output) -> i32 {
    output.status.code().unwrap()
}

/// A project as `init` makes it.
fn project() -> TempDir {
    let folder = TempDir::new().unwrap();
    let output = run(folder.path(), &["init", "site", "--languages", "en,el"]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    folder
}

#[test]
fn help_is_short_and_ends_with_examples() {
    let here = TempDir::new().unwrap();
    for (name, args) in [
        ("pennon", &["--help"][..]),
        ("init", &["init", "--help"]),
        ("new", &["new", "--help"]),
        ("build", &["build", "--help"]),
        ("list", &["list", "--help"]),
    ] {
        let output = run(here.path(), args);
        assert_eq!(code(&output), 0);
        let help = out(&output);
        assert!(help.contains("\nExamples:\n"), "{name}");
        assert!(
            help.lines().count() < 60
                && help.lines().all(|line| line.chars().count() <= 140),
            "{name}"
        );
        insta::assert_snapshot!(format!("help_{name}"), help);
    }
}

#[test]
fn without_a_command_the_help_is_shown() {
    let here = TempDir::new().unwrap();
    let output = run(here.path(), &[]);
    assert_eq!(code(&output), 2);
    assert!(err(&output).contains("Usage:"));
}

#[test]
fn wrong_use_is_exit_code_2_with_a_hint() {
    let here = TempDir::new().unwrap();
    let project = project();
    let site = project.path().join("site");
    for (folder, args, hint) in [
        (here.path(), &["biuld"][..], "'build'"),
        (here.path(), &["lst"], "'list'"),
        (here.path(), &["build", "--draft"], "'--drafts'"),
        (here.path(), &["build", "--date", "tomorrow"], "2027-06-01"),
        (here.path(), &["new", "news"], "<TITLE>"),
        (here.path(), &["build", "-C", "nowhere"], "`nowhere` cannot be opened"),
        (here.path(), &["init", "x", "--languages", "??"], "--languages en,el"),
        (here.path(), &["init", "x", "--url", "x"], "https://"),
        (project.path(), &["init", "site"], "is not empty"),
        (&site, &["new", "evnt", "x"], "did you mean `event`?"),
        (&site, &["new", "news", "x", "--language", "fr"], "en, el"),
        (&site, &["new", "news", "We have begun"], "is there already"),
        (&site, &["new", "news", "x", "--of", "y"], "--language"),
        (&site, &["list", "drafts"], "'draft'"),
        (&site, &["list", "--kind", "evnt"], "did you mean `event`?"),
        (&site, &["list", "--language", "fr"], "one of en, el"),
    ] {
        let output = run(folder, args);
        assert_eq!(code(&output), 2, "{args:?}: {}", err(&output));
        assert!(err(&output).contains(hint), "{args:?}: {}", err(&output));
        assert_eq!(out(&output), "", "{args:?}");
    }
    assert!(!here.path().join("x").exists());
}

#[test]
fn mistakes_in_the_site_are_exit_code_1() {
    let here = TempDir::new().unwrap();
    for args in [&["build"][..], &["list"], &["new", "news", "x"]] {
        let output = run(here.path(), args);
        assert_eq!(code(&output), 1, "{args:?}");
        assert!(err(&output).contains("pennon init FOLDER"), "{}", err(&output));
    }
    let project = project();
    let site = project.path().join("site");
    std::fs::write(site.join("content/news/bad.en.md"), "---\ntitel: x\n---\n").unwrap();
    let output = run(&site, &["build"]);
    assert_eq!(code(&output), 1);
    assert!(err(&output).contains("did you mean `title`?"), "{}", err(&output));
    assert!(err(&output).contains("Nothing was written."), "{}", err(&output));
    assert!(!site.join("public").exists());
    let output = run(&site, &["build", "--json"]);
    assert_eq!(code(&output), 1);
    let report: serde_json::Value = serde_json::from_str(&out(&output)).unwrap();
    assert_eq!(report["ok"], false);
    assert_eq!(report["diagnostics"][0]["file"], "content/news/bad.en.md");
}

#[test]
fn from_nothing_to_a_site() {
    let here = TempDir::new().unwrap();
    let output = run(
        here.path(),
        &["init", "my site", "--languages", "es,it", "--title", "Ñandú: «sí»"],
    );
    assert_eq!(code(&output), 0, "{}", err(&output));
    assert_eq!(out(&output), "  cd 'my site'\n  pennon build\n");
    assert!(err(&output).contains("pages in it show those in `es`"), "{}", err(&output));
    let site = here.path().join("my site");
    let output = run(&site, &["build"]);
    assert_eq!((code(&output), err(&output).as_str()), (0, ""));
    assert!(out(&output).starts_with("Pages: es 18, it 0 + "), "{}", out(&output));
    let home = std::fs::read_to_string(site.join("public/es/index.html")).unwrap();
    assert!(home.contains("<title>Ñandú: «sí»</title>"));
    let again = run(&site, &["build", "--quiet"]);
    assert_eq!(
        (code(&again), out(&again), err(&again)),
        (0, String::new(), String::new())
    );
}

#[test]
fn a_project_may_begin_in_an_empty_repository() {
    let here = TempDir::new().unwrap();
    std::fs::create_dir(here.path().join(".git")).unwrap();
    let output = run(here.path(), &["init", "."]);
    assert_eq!(code(&output), 0, "{}", err(&output));
    assert_eq!(out(&output), "  pennon build\n");
    assert!(here.path().join(".gitignore").exists());
}

#[test]
fn new_writes_once_and_says_where() {
    let project = project();
    let site = project.path().join("site");
    let args = ["new", "news", "Day: one", "--comments", "el"];
    let dry = run(&site, &[&args[..], &["--dry-run"]].concat());
    assert_eq!(code(&dry), 0);
    let path = site.join("content/news/day-one.en.md");
    assert!(!path.exists());
    let output = run(&site, &args);
    assert_eq!(
        (code(&output), out(&output).as_str()),
        (0, "content/news/day-one.en.md\n")
    );
    assert_eq!(std::fs::read_to_string(&path).unwrap(), out(&dry));
    let again = run(&site, &args);
    assert_eq!(code(&again), 2);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), out(&dry));
    let folder =
        run(project.path(), &["-C", "site", "new", "result", "A guide", "--folder-form"]);
    assert_eq!(out(&folder), "site/content/results/a-guide/index.en.md\n");
    let output = run(&site, &["build", "--drafts"]);
    assert_eq!((code(&output), err(&output).as_str()), (0, ""));
    let list = run(&site, &["list", "draft"]);
    assert!(
        out(&list).contains("Day: one") && out(&list).contains("A guide"),
        "{}",
        out(&list)
    );
}

#[test]
fn new_writes_over_nothing_that_cannot_be_read() {
    let project = project();
    let site = project.path().join("site");
    // A file that the program does not know as a document of this key and language.
    let path = site.join("content/news/other.en.md");
    std::fs::write(&path, "---\ntitle: x\nkey: news/elsewhere\n").unwrap();
    let output = run(&site, &["new", "news", "Other"]);
    assert_eq!(code(&output), 2, "{}", out(&output));
    assert_eq!(
        std::fs::read_to_string(&path).unwrap(),
        "---\ntitle: x\nkey: news/elsewhere\n"
    );
}
