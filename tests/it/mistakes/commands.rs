//! Mistakes on the command line, as the program says them.

use std::process::Command;

use crate::mistakes::Page;

#[test]
fn what_commands_are_told_wrongly() {
    let folder = tempfile::tempdir().unwrap();
    let run = |args: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_pennon"));
        let output =
            command.args(args).current_dir(folder.path()).env_clear().output().unwrap();
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    };
    assert_eq!(run(&["init", ".", "--languages", "en,el"]).0, Some(0));
    let mut page = Page::new("commands");
    for (title, args) in [
        ("an unknown kind", &["new", "nwes", "We have begun"][..]),
        ("an unknown kind with no near name", &["new", "zebra", "We have begun"]),
        ("no title", &["new", "news", ""]),
        (
            "a language of another site",
            &["new", "news", "We have begun", "--language", "fr"],
        ),
        (
            "comments in no language",
            &["new", "news", "We have begun", "--comments", "greek!"],
        ),
        (
            "a translation of nothing",
            &["new", "news", "Αρχίσαμε", "--language", "el", "--of", "zebra"],
        ),
        ("a site in no language", &["init", "other", "--languages", "greek!"]),
        ("a list of an unknown kind", &["list", "--kind", "nwes"]),
    ] {
        let (code, messages) = run(args);
        assert_ne!(code, Some(0), "{title}");
        page = page.said(title, &messages);
    }
    assert_eq!(run(&["new", "news", "The second meeting"]).0, Some(0));
    let (code, messages) = run(&["new", "news", "The second meeting"]);
    assert_ne!(code, Some(0));
    page.said("a document that is there", &messages).check();
}
