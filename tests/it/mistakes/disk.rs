//! What only a disk can have: symbolic links, names that are no text, folders that are not ours to write.

use std::fs;
use std::path::Path;

use camino::Utf8Path;
use pennon::diag::{self, Diagnostics};
use pennon::emit::Emitter;
use pennon::engine::{self, Options};
use pennon::path::SitePath;
use pennon::world::Disk;

use crate::mistakes::Page;

struct Project {
    folder: tempfile::TempDir,
}

impl Project {
    fn new() -> Project {
        let project = Project { folder: tempfile::tempdir().unwrap() };
        let project = project.put(
            "pennon.yaml",
            "url: https://site.example
title: Site
languages: [en]
",
        );
        project.put("content/index.en.md", "---\ntitle: Home\n---\n")
    }

    fn put(self, path: &str, text: impl AsRef<[u8]>) -> Project {
        let file = self.root().join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
        self
    }

    fn root(&self) -> &Path {
        self.folder.path()
    }

    fn utf8(&self) -> &Utf8Path {
        Utf8Path::from_path(self.root()).unwrap()
    }

    /// Builds into a folder, and gives the messages without the name of this test's folder.
    fn build(&self, out: &str) -> String {
        let world = Disk::new(self.utf8(), Some(jiff::civil::date(2026, 6, 1))).unwrap();
        let mut diagnostics = Diagnostics::default();
        let out = self.utf8().join(out);
        let options = Options::default();
        engine::build(&world, self.utf8(), &out, &options, &|_, _| {}, &mut diagnostics);
        diagnostics.sort();
        self.messages(&diagnostics)
    }

    fn messages(&self, diagnostics: &Diagnostics) -> String {
        let world = Disk::new(self.utf8(), None).unwrap();
        let text = diag::render(diagnostics, false, |path| engine::text(&world, path));
        text.replace(self.utf8().as_str(), "PROJECT")
    }
}

#[cfg(unix)]
#[test]
fn links_and_special_files() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::symlink;

    let outside = tempfile::tempdir().unwrap();
    fs::write(outside.path().join("secret.md"), "---\ntitle: Secret\n---\n").unwrap();
    fs::create_dir(outside.path().join("theme")).unwrap();
    fs::write(outside.path().join("theme/a.html"), "").unwrap();
    let secret = outside.path().join("secret.md");
    let project = Project::new()
        .put("assets/a.txt", "a")
        .put("content/real.en.md", "---\ntitle: R\n---\n");
    let root = project.root();
    fs::create_dir_all(root.join("themes/default/templates")).unwrap();
    fs::create_dir_all(root.join("i18n")).unwrap();
    symlink(&secret, root.join("content/secret.en.md")).unwrap();
    symlink(&secret, root.join("assets/secret.txt")).unwrap();
    symlink(&secret, root.join("i18n/en.ftl")).unwrap();
    symlink(&secret, root.join("themes/default/templates/a.html")).unwrap();
    symlink(outside.path(), root.join("content/folder")).unwrap();
    symlink(root.join("content"), root.join("content/circle")).unwrap();
    symlink("nowhere.md", root.join("content/nowhere.en.md")).unwrap();
    symlink("real.en.md", root.join("content/inside.en.md")).unwrap();
    fs::write(root.join("assets").join(OsStr::from_bytes(b"caf\xe9.txt")), "a").unwrap();
    fs::write(root.join("assets/a\\b.txt"), "a").unwrap();
    let fifo = std::process::Command::new("mkfifo")
        .arg(root.join("content/pipe.en.md"))
        .status();
    assert!(fifo.is_ok_and(|status| status.success()), "mkfifo is part of POSIX");
    let big = fs::File::create(root.join("content/big.en.md")).unwrap();
    big.set_len(65 << 20).unwrap();
    let messages = project.build("public");
    assert!(
        !messages.contains("Secret") && !messages.contains("inside.en.md"),
        "{messages}"
    );
    assert!(!root.join("public").exists());
    Page::new("disk").said("links and special files", &messages).check();
}

#[cfg(unix)]
#[test]
fn a_folder_of_the_project_that_leads_out() {
    let outside = tempfile::tempdir().unwrap();
    fs::write(outside.path().join("a.txt"), "a").unwrap();
    let project = Project::new();
    std::os::unix::fs::symlink(outside.path(), project.root().join("assets")).unwrap();
    let messages = project.build("public");
    assert!(
        messages.contains("error[file/link]") && messages.contains("--> assets"),
        "{messages}"
    );
}

#[test]
fn output_folders_that_are_not_ours() {
    let project = Project::new().put("site/mine.txt", "a").put("file", "a");
    let page = Page::new("output")
        .said("the folder of the project", &project.build("."))
        .said("a folder of sources", &project.build("content/public"))
        .said("a folder with other files", &project.build("site"))
        .said("a file", &project.build("file"));
    assert_eq!(project.build("public"), "");
    let project = project
        .put("public/mine.html", "mine")
        .put("content/mine.en.md", "---\ntitle: Mine\naliases: [/mine.html]\n---\n");
    let page = page.said("a file of somebody else", &project.build("public"));
    assert_eq!(fs::read(project.root().join("public/mine.html")).unwrap(), b"mine");
    fs::remove_file(project.root().join("public/mine.html")).unwrap();
    let out = project.utf8().join("public");
    let busy = Emitter::open(&out, project.utf8()).unwrap();
    let page = page.said("another build at work", &project.build("public"));
    busy.abort();
    assert_eq!(project.build("public"), "");
    page.check();
}

#[test]
fn a_mistake_leaves_the_last_site_as_it_was() {
    let project = Project::new();
    assert_eq!(project.build("public"), "");
    let before = fs::read(project.root().join("public/index.html")).unwrap();
    let project = project
        .put("content/index.en.md", "---\ntitle: Another\n---\n")
        .put("themes/default/templates/404.html", "{{ page.nothing }}");
    assert!(project.build("public").contains("error[template/rendering]"));
    assert_eq!(fs::read(project.root().join("public/index.html")).unwrap(), before);
    assert!(SitePath::new("index.html").is_ok());
}
