//! The binary: exit codes, what it prints, `--json`.

use std::process::{Command, Output};

use serde_json::Value;

use crate::fixture::Fixture;

fn run(fixture: &Fixture, args: &[&str]) -> (Output, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    fixture.write(folder.path());
    let mut command = Command::new(env!("CARGO_BIN_EXE_pennon"));
    let output = command.args(args).current_dir(folder.path()).output().unwrap();
    (output, folder)
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn small() -> Fixture {
    Fixture::empty().doc("index.en.md", "title: Home", "Hello.").doc(
        "about.en.md",
        "title: About",
        "",
    )
}

fn broken() -> Fixture {
    small().doc("about.en.md", "titel: About", "[x](nowhere.md)")
}

#[test]
fn done_is_0_with_a_summary() {
    let (output, folder) = run(&small(), &["build", "--date", "2026-06-01"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let said = text(&output.stdout);
    assert!(said.contains("Pages: en 2, el 0 + 2 shown in another language"), "{said}");
    assert!(said.contains(" written, 0 unchanged, 0 removed in "), "{said}");
    assert_eq!(text(&output.stderr), "");
    assert!(folder.path().join("public/about/index.html").is_file());
    let (output, _) = run(&small(), &["build", "--quiet"]);
    assert_eq!((output.status.code(), text(&output.stdout)), (Some(0), String::new()));
}

#[test]
fn mistakes_are_1_and_nothing_is_written() {
    let (output, folder) = run(&broken(), &["build"]);
    assert_eq!(output.status.code(), Some(1));
    let said = text(&output.stderr);
    assert!(
        said.contains("error[field/unknown]") && said.contains("content/about.en.md:2:1"),
        "{said}"
    );
    assert!(
        said.contains("error[link/missing]") && said.contains("Nothing was written."),
        "{said}"
    );
    assert!(!folder.path().join("public").exists());
    let (output, _) = run(
        &broken(),
        &[
            "build",
            "--allow",
            "link/missing",
            "--allow",
            "field/unknown",
            "--allow",
            "field/missing",
        ],
    );
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert!(text(&output.stderr).contains("warning[link/missing]"));
}

#[test]
fn wrong_use_is_2() {
    for args in [
        &["bild"][..],
        &["build", "--nothing"],
        &["build", "--date", "2026-02-30"],
        &["build", "--root", "not/there"],
        &["list", "forgotten"],
        &[],
    ] {
        let (output, _) = run(&small(), args);
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(!output.stderr.is_empty() && output.stdout.is_empty(), "{args:?}");
    }
    for args in [&["--help"][..], &["build", "--help"], &["--version"]] {
        let (output, _) = run(&small(), args);
        assert_eq!(output.status.code(), Some(0), "{args:?}");
        assert!(output.stderr.is_empty() && !output.stdout.is_empty(), "{args:?}");
    }
}

#[test]
fn a_folder_without_settings_is_a_mistake_of_the_site() {
    let (output, folder) = run(&Fixture::empty().remove("pennon.yaml"), &["build"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("config/missing"), "{}", text(&output.stderr));
    assert!(!folder.path().join("public").exists());
}

#[test]
fn the_report_for_machines() {
    let (output, _) = run(&small(), &["build", "--json", "--out", "elsewhere"]);
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(report["ok"], true);
    assert_eq!(
        report["languages"][1],
        serde_json::json!({"language": "el", "pages": 0, "fallbacks": 2})
    );
    assert!(report["files"]["written"].as_u64().unwrap() > 5);
    assert_eq!(report["diagnostics"], serde_json::json!([]));
    assert!(report["seconds"].is_number());
    let (output, _) = run(&broken(), &["build", "--json"]);
    assert_eq!(output.status.code(), Some(1));
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((&report["ok"], &report["files"]), (&Value::Bool(false), &Value::Null));
    let unknown = report["diagnostics"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["code"] == "field/unknown")
        .unwrap();
    assert_eq!(unknown["file"], "content/about.en.md");
    assert_eq!(
        (&unknown["line"], &unknown["column"]),
        (&Value::from(2), &Value::from(1))
    );
    assert_eq!(unknown["severity"], "error");
    assert_eq!(text(&output.stderr), "");
}

#[test]
fn a_day_and_drafts_are_previewed() {
    let site = small()
        .doc(
            "news/later.en.md",
            "title: Later\ndate: 2027-06-01\npublish: 2027-06-01",
            "",
        )
        .doc("news/draft.en.md", "title: Draft\ndate: 2026-05-01\ndraft: true", "");
    let there = |args: &[&str]| {
        let (output, folder) = run(&site, args);
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        ["later", "draft"].map(|name| {
            folder.path().join(format!("public/news/{name}/index.html")).is_file()
        })
    };
    assert_eq!(there(&["build", "--date", "2027-05-31"]), [false, false]);
    assert_eq!(there(&["build", "--date", "2027-06-01"]), [true, false]);
    assert_eq!(there(&["build", "--drafts", "--date", "2027-05-31"]), [true, true]);
}

#[test]
fn the_list_shows_what_is_not_public_or_not_translated() {
    let site = small()
        .doc("about.el.md", "title: Σχετικά", "")
        .doc(
            "news/later.en.md",
            "title: Later\ndate: 2027-06-01\npublish: 2027-06-01",
            "",
        )
        .doc("news/gone.en.md", "title: Gone\ndate: 2026-01-01\nexpires: 2026-02-01", "")
        .doc(
            "news/wait.en.md",
            "title: Wait\ndate: 2026-01-01\nembargo: 2027-02-01T10:00[Europe/Athens]",
            "",
        )
        .doc("news/ours.en.md", "title: Ours\ndate: 2026-01-01\nvisibility: internal", "")
        .doc("news/draft.en.md", "title: Draft\ndate: 2026-05-01\ndraft: true", "");
    let list = |args: &[&str]| {
        let mut all = vec!["list", "--json", "--date", "2026-06-01"];
        all.extend(args);
        let (output, _) = run(&site, &all);
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        let rows: Value = serde_json::from_slice(&output.stdout).unwrap();
        let titles = rows["documents"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| row["title"].as_str().unwrap().to_owned());
        titles.collect::<Vec<_>>()
    };
    assert_eq!(list(&["draft"]), ["Draft"]);
    assert_eq!(list(&["scheduled"]), ["Later"]);
    assert_eq!(list(&["embargoed"]), ["Wait"]);
    assert_eq!(list(&["expired"]), ["Gone"]);
    assert_eq!(list(&["internal"]), ["Ours"]);
    assert_eq!(list(&["untranslated", "--kind", "page"]), ["Home"]);
    assert_eq!(list(&["--language", "el"]), ["Σχετικά"]);
    assert_eq!(list(&[]).len(), 8);
}
