//! The output folder: only what changed, whole files, nobody else's files, the same bytes every time.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, SystemTime};

use camino::Utf8Path;
use jiff::civil::date;
use pennon::diag::Diagnostics;
use pennon::emit::{Emitter, Outcome};
use pennon::engine::{self, Options};
use pennon::world::Disk;
use tempfile::TempDir;

use crate::fixture::Fixture;

/// A project on disk.
struct Project {
    folder: TempDir,
}

/// What a build did, or the codes of its mistakes.
type Result = std::result::Result<Outcome, Vec<&'static str>>;

impl Project {
    fn new(fixture: &Fixture) -> Project {
        let folder = tempfile::tempdir().unwrap();
        fixture.write(folder.path());
        Project { folder }
    }

    fn path(&self, path: &str) -> std::path::PathBuf {
        self.folder.path().join(path)
    }

    fn put(&self, path: &str, text: &str) {
        let file = self.path(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }

    fn build(&self) -> Result {
        self.build_to("public")
    }

    fn build_to(&self, out: &str) -> Result {
        self.build_from(self.folder.path(), out)
    }

    fn build_from(&self, root: &Path, out: &str) -> Result {
        let root = Utf8Path::from_path(root).unwrap();
        let world = Disk::new(root, Some(date(2026, 6, 1))).unwrap();
        let mut diagnostics = Diagnostics::default();
        let report = engine::build(
            &world,
            root,
            &root.join(out),
            &Options::default(),
            &|_, _| {},
            &mut diagnostics,
        );
        report.outcome.ok_or_else(|| diagnostics.iter().map(|one| one.code).collect())
    }

    /// Every file of the output that a visitor could ask for, with its bytes.
    fn tree(&self) -> BTreeMap<String, Vec<u8>> {
        tree(&self.path("public"))
    }

    fn program(&self, threads: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_pennon"));
        command
            .args(["build", "--quiet", "--date", "2026-06-01", "--root"])
            .arg(self.folder.path());
        command
            .env("RAYON_NUM_THREADS", threads)
            .stdout(Stdio::null())
            .stderr(Stdio::piped());
        command
    }
}

fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = walkdir::WalkDir::new(folder).into_iter().filter_map(|entry| {
        let entry = entry.ok().filter(|entry| entry.file_type().is_file())?;
        let path = entry.path().strip_prefix(folder).ok()?.to_str()?.to_owned();
        (!path.starts_with(".pennon-") && !path.starts_with(".git"))
            .then(|| Some((path, fs::read(entry.path()).ok()?)))?
    });
    files.collect()
}

fn small() -> Fixture {
    Fixture::empty()
        .doc("index.en.md", "title: Home", "Hello.")
        .doc("index.el.md", "title: Αρχική", "Γεια.")
        .doc("about.en.md", "title: About", "About us.")
        .doc("news/index.en.md", "title: News", "")
        .doc("news/one.en.md", "title: One\ndate: 2026-05-01", "Text.")
        .put("assets/mark.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
}

fn long_ago() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000)
}

fn age(folder: &Path) {
    for path in tree(folder).keys() {
        File::options()
            .write(true)
            .open(folder.join(path))
            .unwrap()
            .set_modified(long_ago())
            .unwrap();
    }
}

fn touched(folder: &Path) -> Vec<String> {
    let is_new = |path: &String| {
        fs::metadata(folder.join(path)).unwrap().modified().unwrap() != long_ago()
    };
    tree(folder).into_keys().filter(is_new).collect()
}

#[test]
fn only_what_changed_is_written() {
    let project = Project::new(&small());
    let first = project.build().unwrap();
    assert_eq!((first.unchanged, first.removed), (0, 0));
    assert_eq!(first.written, project.tree().len());
    let public = project.path("public");
    age(&public);
    assert_eq!(
        project.build(),
        Ok(Outcome { written: 0, unchanged: first.written, removed: 0 })
    );
    assert_eq!(touched(&public), [""; 0]);
    project.put("content/about.en.md", "---\ntitle: About\n---\nAbout them.\n");
    let third = project.build().unwrap();
    assert_eq!(touched(&public), ["about/index.html", "el/about/index.html"]);
    assert_eq!((third.written, third.unchanged), (2, first.written - 2));
    assert!(
        fs::read_dir(&public)
            .unwrap()
            .all(|entry| entry.unwrap().file_name() != ".pennon-new")
    );
}

#[test]
fn what_nothing_plans_any_more_is_removed_and_nothing_else() {
    let project = Project::new(&small());
    project.build().unwrap();
    project.put("public/news/one/theirs.txt", "theirs");
    project.put("public/theirs/index.html", "theirs");
    project.put("public/.git/HEAD", "theirs");
    fs::remove_file(project.path("content/news/one.en.md")).unwrap();
    fs::remove_file(project.path("content/about.en.md")).unwrap();
    let outcome = project.build().unwrap();
    assert_eq!(
        outcome.removed,
        4 + 2,
        "two pages in two languages, the feeds of the section"
    );
    assert!(!project.path("public/about").exists(), "an empty folder goes, too");
    assert!(!project.path("public/news/one/index.html").exists());
    for theirs in
        ["public/news/one/theirs.txt", "public/theirs/index.html", "public/.git/HEAD"]
    {
        assert_eq!(fs::read(project.path(theirs)).unwrap(), b"theirs");
    }
}

#[test]
fn a_file_of_somebody_else_is_not_overwritten() {
    let project = Project::new(&small());
    project.build().unwrap();
    project.put("content/new.en.md", "---\ntitle: New\n---\n");
    project.put("public/new/index.html", "theirs");
    let before = project.tree();
    assert_eq!(project.build(), Err(vec!["output/foreign"]));
    assert_eq!(project.tree(), before);
    fs::remove_file(project.path("public/new/index.html")).unwrap();
    project.build().unwrap();
}

#[cfg(unix)]
#[test]
fn nothing_is_written_through_a_link_of_somebody_else() {
    let project = Project::new(&small());
    let elsewhere = tempfile::tempdir().unwrap();
    fs::write(elsewhere.path().join("index.html"), "theirs").unwrap();
    project.build().unwrap();
    let news = project.path("public/news");
    fs::remove_dir_all(&news).unwrap();
    std::os::unix::fs::symlink(elsewhere.path(), &news).unwrap();
    assert_eq!(project.build(), Err(vec!["output/foreign"]));
    assert_eq!(
        tree(elsewhere.path()),
        BTreeMap::from([("index.html".to_owned(), b"theirs".to_vec())])
    );
    fs::remove_file(project.path("content/news/index.en.md")).unwrap();
    fs::remove_file(project.path("content/news/one.en.md")).unwrap();
    project.build().unwrap();
    assert_eq!(
        tree(elsewhere.path()),
        BTreeMap::from([("index.html".to_owned(), b"theirs".to_vec())])
    );
}

#[test]
fn a_folder_of_somebody_else_is_refused() {
    let project = Project::new(&small());
    project.put("public/holiday.jpg", "theirs");
    assert_eq!(project.build(), Err(vec!["output/foreign"]));
    assert_eq!(project.tree().into_keys().collect::<Vec<_>>(), ["holiday.jpg"]);
    fs::remove_file(project.path("public/holiday.jpg")).unwrap();
    project.put("public/.git/HEAD", "theirs");
    project.build().unwrap();
    project.put("plain", "a file");
    assert_eq!(project.build_to("plain"), Err(vec!["output/write"]));
}

#[test]
fn a_folder_that_holds_the_sources_is_refused() {
    let project = Project::new(&small());
    let before = tree(project.folder.path());
    for out in [
        "",
        ".",
        "..",
        "content",
        "content/new",
        "content/new/deep",
        "assets",
        "assets/x",
        "themes",
        "themes/x",
        "i18n",
        "public/../content/new",
        "./content/../.",
        "nowhere/../i18n/x",
    ] {
        assert_eq!(project.build_to(out), Err(vec!["output/sources"]), "`{out}`");
        assert_eq!(tree(project.folder.path()), before, "`{out}`");
    }
}

#[cfg(unix)]
#[test]
fn a_link_does_not_hide_the_sources() {
    let project = Project::new(&small());
    let elsewhere = tempfile::tempdir().unwrap();
    let link = elsewhere.path().join("link");
    std::os::unix::fs::symlink(project.folder.path(), &link).unwrap();
    for out in ["content/new", "."] {
        assert_eq!(
            project.build_from(&link, out),
            Err(vec!["output/sources"]),
            "`{out}`"
        );
    }
    let outside = format!("{}/content/new", link.display());
    assert_eq!(project.build_to(&outside), Err(vec!["output/sources"]));
    assert!(!project.path("content/new").exists());
    project.build_from(&link, "public").unwrap();
}

#[test]
fn a_mistake_leaves_the_last_site_untouched() {
    let project = Project::new(&small());
    project.build().unwrap();
    let before = project.tree();
    age(&project.path("public"));
    project.put("content/about.en.md", "---\ntitel: About\n---\nNew text.\n");
    assert!(project.build().is_err());
    project.put("content/about.en.md", "---\ntitle: About\n---\nNew text.\n");
    // This one is found only when pages are rendered and others staged.
    project.put("themes/default/templates/news.html", "{{ page.nothing.at.all }}");
    assert_eq!(project.build(), Err(vec!["template/rendering"]));
    assert_eq!(project.tree(), before);
    assert_eq!(touched(&project.path("public")), [""; 0]);
    assert!(!project.path("public/.pennon-new").exists());
    fs::remove_file(project.path("themes/default/templates/news.html")).unwrap();
    project.build().unwrap();
}

#[test]
fn a_file_becomes_a_folder_and_back() {
    let project = Project::new(&small());
    project.put("assets/thing", "a file");
    project.build().unwrap();
    fs::remove_file(project.path("assets/thing")).unwrap();
    project.put("assets/thing/inner/leaf.txt", "in a folder");
    project.build().unwrap();
    assert_eq!(
        fs::read(project.path("public/assets/thing/inner/leaf.txt")).unwrap(),
        b"in a folder"
    );
    fs::remove_dir_all(project.path("assets/thing")).unwrap();
    project.put("assets/thing", "a file again");
    project.build().unwrap();
    assert_eq!(fs::read(project.path("public/assets/thing")).unwrap(), b"a file again");
    // With somebody else's file in the folder it stays a folder, and that is told.
    fs::remove_file(project.path("assets/thing")).unwrap();
    project.put("assets/thing/inner.txt", "in a folder");
    project.build().unwrap();
    project.put("public/assets/thing/theirs.txt", "theirs");
    fs::remove_dir_all(project.path("assets/thing")).unwrap();
    project.put("assets/thing", "a file");
    assert!(project.build().is_err());
    assert_eq!(
        fs::read(project.path("public/assets/thing/theirs.txt")).unwrap(),
        b"theirs"
    );
}

#[cfg(unix)]
#[test]
fn a_name_with_a_backslash_leads_nowhere() {
    let outer = tempfile::tempdir().unwrap();
    fs::write(outer.path().join("secret.en.md"), "---\ntitle: Secret\n---\n").unwrap();
    let folder = tempfile::tempdir_in(outer.path()).unwrap();
    let project = Project { folder };
    small().write(project.folder.path());
    project.put("content/x\\..\\..\\..\\secret.en.md", "---\ntitle: Plain\n---\n");
    assert_eq!(project.build(), Err(vec!["file/name"]));
}

#[test]
fn the_second_of_two_builds_says_so() {
    let project = Project::new(&small());
    project.build().unwrap();
    let root = Utf8Path::from_path(project.folder.path()).unwrap();
    let first = Emitter::open(&root.join("public"), root).unwrap();
    assert_eq!(project.build(), Err(vec!["output/busy"]));
    let output = project.program("2").output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let message = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(message.contains("another build is writing"), "{message}");
    first.abort();
    project.build().unwrap();
}

/// Two states of a site that differ in every file, in their pages, and in what is a file and what a folder.
fn states() -> [Fixture; 2] {
    let mut one = small().set("hosts: [netlify]").put("assets/thing", "a file");
    let mut two = small()
        .edit("pennon.yaml", "title: Site", "title: Another")
        .put("assets/thing/inner.txt", "in a folder")
        .put("assets/mark.svg", "<svg xmlns='http://www.w3.org/2000/svg' id='other'/>");
    for number in 0..12 {
        one = one.doc(
            &format!("news/n{number}.en.md"),
            "title: Old\ndate: 2026-05-01",
            "Old text.",
        );
        two = two.doc(
            &format!("news/m{number}.en.md"),
            "title: New\ndate: 2026-05-01",
            "New text.",
        );
    }
    [one, two]
}

fn replace(project: &Project, fixture: &Fixture) {
    for folder in ["content", "assets"] {
        fs::remove_dir_all(project.path(folder)).unwrap();
    }
    fixture.write(project.folder.path());
}

fn kill(mut child: Child) -> bool {
    let ended = child.try_wait().unwrap().is_some();
    let _ = child.kill();
    child.wait().unwrap();
    ended
}

#[test]
fn killed_at_any_instant_every_file_is_whole() {
    let states = states();
    let whole: Vec<_> = states
        .iter()
        .map(|state| {
            let project = Project::new(state);
            project.build().unwrap();
            project.tree()
        })
        .collect();
    let project = Project::new(&states[0]);
    assert!(project.program("2").status().unwrap().success());
    // As long as a build takes here, and a little more.
    let start = std::time::Instant::now();
    replace(&project, &states[1]);
    assert!(project.program("2").status().unwrap().success());
    let long = start.elapsed();
    let (mut cut, rounds) = (0, 40_u32);
    for round in 0..rounds {
        let state = (round % 2) as usize;
        replace(&project, &states[state]);
        let child = project.program("2").spawn().unwrap();
        std::thread::sleep(long * (round * 7 % rounds) / rounds);
        cut += usize::from(!kill(child));
        for (path, bytes) in project.tree() {
            let known = whole.iter().any(|tree| tree.get(&path) == Some(&bytes));
            assert!(known, "{path} is neither old nor new after {round} rounds");
        }
        if round % 3 == 2 {
            let output = project.program("2").output().unwrap();
            assert!(
                output.status.success(),
                "{}",
                String::from_utf8_lossy(&output.stderr)
            );
            assert!(project.tree() == whole[state], "the next build mends everything");
            assert!(!project.path("public/.pennon-new").exists());
        }
    }
    assert!(cut > 1, "builds were cut: {cut}");
}

#[test]
fn the_first_build_of_a_folder_may_be_killed_too() {
    let states = states();
    for round in 0..12_u64 {
        let project = Project::new(&states[0]);
        let child = project.program("2").spawn().unwrap();
        std::thread::sleep(Duration::from_millis(round * 9));
        kill(child);
        project.build().unwrap();
    }
}

#[test]
fn the_same_bytes_every_time() {
    let site = Fixture::site("bilingual");
    let mut first = None;
    for threads in ["1", "4", "2", "1"] {
        let folder = tempfile::tempdir().unwrap();
        // The order in which files are made is the order in which some file systems list them.
        let mut files: Vec<_> = site.world.files.iter().collect();
        if threads == "4" {
            files.reverse();
        }
        for (path, bytes) in files {
            let file = folder.path().join(path.as_str());
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, bytes).unwrap();
        }
        let project = Project { folder };
        let output = project.program(threads).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let tree = project.tree();
        let first = first.get_or_insert_with(|| tree.clone());
        assert!(first.keys().eq(tree.keys()));
        for (path, bytes) in &tree {
            assert!(first[path] == *bytes, "{path} differs with {threads} threads");
        }
    }
    let memory: BTreeMap<String, Vec<u8>> = site.good().files;
    assert!(first.unwrap() == memory, "in memory and on disk");
}
