//! Bytes to disk: only what changed, each file whole, nothing that pennon did not write touched.
//!
//! Changed files are staged inside the output folder and renamed into place when all are rendered; a rename is
//! atomic, so that whoever looks, at any instant, sees each file old or new. The manifest names what pennon wrote.

mod create;

use std::collections::BTreeSet;
use std::fs::{self, File, TryLockError};
use std::io::{self, Write};
use std::sync::Mutex;
use std::sync::PoisonError;
use std::sync::atomic::{AtomicUsize, Ordering};

use camino::{Utf8Component, Utf8Path, Utf8PathBuf};
use rayon::prelude::*;

use crate::diag::Diagnostic;
use crate::path::SitePath;

pub use create::{create, is_vacant};

/// The list of what pennon wrote, in the output folder.
pub const MANIFEST: &str = ".pennon-manifest";
const LOCK: &str = ".pennon-lock";
const STAGING: &str = ".pennon-new";
const HEADER: &str = "pennon manifest 1";

/// What a build did to the output folder.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Files that are new or differ.
    pub written: usize,
    /// Files that were right already.
    pub unchanged: usize,
    /// Files of an earlier build that nothing plans any more.
    pub removed: usize,
}

/// An output folder, locked for one build.
#[derive(Debug)]
pub struct Emitter {
    root: Utf8PathBuf,
    /// What earlier builds wrote.
    known: BTreeSet<String>,
    /// There was nothing in it, so that nothing can be in the way.
    vacant: bool,
    staged: Mutex<Vec<(SitePath, usize)>>,
    foreign: Mutex<Vec<SitePath>>,
    next: AtomicUsize,
    unchanged: AtomicUsize,
    lock: File,
}

fn broken(what: &str, path: &Utf8Path, error: &io::Error) -> Box<Diagnostic> {
    Box::new(Diagnostic::error(
        "output/write",
        format!("cannot {what} `{path}`: {error}"),
    ))
}

impl Emitter {
    /// Locks and checks the output folder of the project at `project`.
    ///
    /// # Errors
    /// If it holds the sources or files of somebody else, if another build is writing there, or if it cannot be
    /// written.
    pub fn open(root: &Utf8Path, project: &Utf8Path) -> Result<Emitter, Box<Diagnostic>> {
        refuse_sources(root, project)?;
        refuse_foreign(root)?;
        fs::create_dir_all(root)
            .map_err(|error| broken("make the folder", root, &error))?;
        let lock_path = root.join(LOCK);
        let lock = File::create(&lock_path)
            .map_err(|error| broken("write", &lock_path, &error))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(Box::new(
                    Diagnostic::error(
                        "output/busy",
                        format!("another build is writing to `{root}`"),
                    )
                    .help("wait for it to end, or write elsewhere with `--out`"),
                ));
            }
            // Some network file systems have no locks; the build is safe without, only not alone.
            Err(TryLockError::Error(_)) => {}
        }
        let known = read_manifest(root);
        let vacant = holds_nothing(root);
        let staging = root.join(STAGING);
        if staging.exists() {
            fs::remove_dir_all(&staging)
                .map_err(|error| broken("remove", &staging, &error))?;
        }
        fs::create_dir(&staging)
            .map_err(|error| broken("make the folder", &staging, &error))?;
        Ok(Emitter {
            root: root.to_owned(),
            known,
            vacant,
            staged: Mutex::default(),
            foreign: Mutex::default(),
            next: AtomicUsize::new(0),
            unchanged: AtomicUsize::new(0),
            lock,
        })
    }

    /// Keeps the bytes of an output for [`Emitter::commit`], unless they are there already.
    ///
    /// # Errors
    /// As the file system says.
    #[expect(
        clippy::disallowed_methods,
        reason = "the output is this module's own, no source"
    )]
    pub fn stage(&self, path: &SitePath, bytes: &[u8]) -> Result<(), Box<Diagnostic>> {
        let target = self.root.join(path.as_str());
        let known = self.known.contains(path.as_str());
        let there = if self.vacant { None } else { fs::symlink_metadata(&target).ok() };
        let is_folder = there.as_ref().is_some_and(fs::Metadata::is_dir);
        let foreign = match is_folder {
            true => !self.is_ours(&target),
            false => !known && there.is_some(),
        };
        if foreign {
            self.foreign
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .push(path.clone());
            return Ok(());
        }
        if known && !is_folder {
            let same_length = there.is_some_and(|there| {
                there.is_file() && there.len() == bytes.len() as u64
            });
            if same_length && fs::read(&target).is_ok_and(|old| old == bytes) {
                self.unchanged.fetch_add(1, Ordering::Relaxed);
                return Ok(());
            }
        }
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        let file = self.staged_file(number);
        let write = || File::create(&file)?.write_all(bytes);
        write().map_err(|error| broken("write", &file, &error))?;
        self.staged
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push((path.clone(), number));
        Ok(())
    }

    fn staged_file(&self, number: usize) -> Utf8PathBuf {
        self.root.join(STAGING).join(number.to_string())
    }

    /// Puts everything in place and removes what `planned` no longer holds.
    ///
    /// # Errors
    /// If a planned path holds a file of somebody else, and as the file system says.
    pub fn commit<'a>(
        mut self,
        planned: impl Iterator<Item = &'a SitePath>,
    ) -> Result<Outcome, Box<Diagnostic>> {
        let foreign = std::mem::take(&mut self.foreign)
            .into_inner()
            .unwrap_or_else(PoisonError::into_inner);
        let staged = std::mem::take(&mut self.staged)
            .into_inner()
            .unwrap_or_else(PoisonError::into_inner);
        let folders = folders_of(&staged);
        let first = foreign.iter().map(SitePath::as_str).min();
        if let Some(path) = first.or_else(|| self.foreign_way(&folders)) {
            let error = self.foreign(path);
            self.abort();
            return Err(error);
        }
        let planned: BTreeSet<&str> = planned.map(SitePath::as_str).collect();
        // First the manifest of old and new: whatever happens next, all files are known to be ours.
        let both: BTreeSet<&str> = planned
            .iter()
            .copied()
            .chain(self.known.iter().map(String::as_str))
            .collect();
        let stale: Vec<&str> = self
            .known
            .iter()
            .map(String::as_str)
            .filter(|path| !planned.contains(path))
            .collect();
        if !staged.is_empty() || !stale.is_empty() {
            self.write_manifest(&both)?;
        }
        self.clear_ways(&folders)?;
        staged.par_iter().try_for_each(|(path, number)| self.place(path, *number))?;
        let mut removed = 0;
        for path in stale {
            removed += usize::from(self.remove(path));
        }
        if both.len() != planned.len() {
            self.write_manifest(&planned)?;
        }
        self.abort();
        let unchanged = self.unchanged.load(Ordering::Relaxed);
        Ok(Outcome { written: staged.len(), unchanged, removed })
    }

    fn foreign(&self, path: &str) -> Box<Diagnostic> {
        let full = self.root.join(path);
        let message =
            format!("`{full}` was not written by pennon and would be overwritten");
        Box::new(
            Diagnostic::error("output/foreign", message).help(
                "move it away, or put it under `assets/` if it belongs to the site",
            ),
        )
    }

    /// Is everything in a folder what earlier builds wrote?
    fn is_ours(&self, folder: &Utf8Path) -> bool {
        let mut files = walkdir::WalkDir::new(folder).into_iter();
        files.all(|entry| {
            let Ok(entry) = entry else { return false };
            let inside = Utf8Path::from_path(entry.path())
                .and_then(|path| path.strip_prefix(&self.root).ok());
            entry.file_type().is_dir()
                || inside.is_some_and(|path| self.known.contains(path.as_str()))
        })
    }

    /// A folder that is needed but is a link or a file of somebody else.
    fn foreign_way<'a>(&self, folders: &BTreeSet<&'a str>) -> Option<&'a str> {
        let mut folders = folders.iter().copied().filter(|_| !self.vacant);
        folders.find(|folder| {
            fs::symlink_metadata(self.root.join(folder)).is_ok_and(|there| {
                !there.is_dir() && (there.is_symlink() || !self.known.contains(*folder))
            })
        })
    }

    /// Makes the folders of new files. An old file of ours that stands in the way goes first.
    fn clear_ways(&self, folders: &BTreeSet<&str>) -> Result<(), Box<Diagnostic>> {
        // Upper folders first, all of one depth at once.
        let mut levels: Vec<Vec<&str>> = Vec::new();
        for folder in folders {
            let depth = folder.matches('/').count();
            levels.resize_with(levels.len().max(depth + 1), Vec::new);
            levels[depth].push(folder);
        }
        let mut levels = levels.iter();
        levels.try_for_each(|level| level.par_iter().try_for_each(|one| self.folder(one)))
    }

    fn folder(&self, folder: &str) -> Result<(), Box<Diagnostic>> {
        let full = self.root.join(folder);
        let made = match fs::create_dir(&full) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                if full.is_dir() {
                    return Ok(());
                }
                fs::remove_file(&full)
                    .map_err(|error| broken("remove", &full, &error))?;
                fs::create_dir(&full)
            }
            made => made,
        };
        made.map_err(|error| broken("make the folder", &full, &error))
    }

    fn place(&self, path: &SitePath, number: usize) -> Result<(), Box<Diagnostic>> {
        let target = self.root.join(path.as_str());
        let staged = self.staged_file(number);
        let mut placed = fs::rename(&staged, &target);
        if placed.is_err() && target.is_dir() {
            // A folder of ours that is now a page: it is empty once its stale files are gone.
            self.remove_folder(&target);
            placed = fs::rename(&staged, &target);
        }
        placed.map_err(|error| broken("write", &target, &error))
    }

    fn remove_folder(&self, folder: &Utf8Path) {
        let prefix = folder
            .strip_prefix(&self.root)
            .map(|inside| format!("{inside}/"))
            .unwrap_or_default();
        for path in self.known.iter().filter(|path| path.starts_with(&prefix)) {
            self.remove(path);
        }
        // Fails when somebody else's files are in it; then the rename says so.
        let _ = fs::remove_dir(folder);
    }

    /// Removes a file of ours and the folders that it leaves empty.
    fn remove(&self, path: &str) -> bool {
        let file = self.root.join(path);
        // What lies behind a link is not ours, whatever its name.
        let above = file.ancestors().skip(1).take_while(|folder| *folder != self.root);
        if above.into_iter().any(Utf8Path::is_symlink) {
            return false;
        }
        let removed = fs::remove_file(&file).is_ok();
        let mut folder = file.parent();
        while let Some(one) = folder.filter(|one| *one != self.root) {
            if fs::remove_dir(one).is_err() {
                break;
            }
            folder = one.parent();
        }
        removed
    }

    fn write_manifest(&self, paths: &BTreeSet<&str>) -> Result<(), Box<Diagnostic>> {
        let mut text = String::with_capacity(paths.len() * 48 + 32);
        text.push_str(HEADER);
        text.push('\n');
        for path in paths {
            text.push_str(path);
            text.push('\n');
        }
        let new = self.root.join(STAGING).join("manifest");
        let target = self.root.join(MANIFEST);
        let write = || -> io::Result<()> {
            File::create(&new)?.write_all(text.as_bytes())?;
            fs::rename(&new, &target)
        };
        write().map_err(|error| broken("write", &target, &error))
    }

    /// Leaves the folder as it was, but for what was staged.
    pub fn abort(&self) {
        let _ = fs::remove_dir_all(self.root.join(STAGING));
        let _ = self.lock.unlock();
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "the output is this module's own, no source"
)]
fn read_manifest(root: &Utf8Path) -> BTreeSet<String> {
    let text = fs::read_to_string(root.join(MANIFEST)).unwrap_or_default();
    let mut lines = text.lines();
    if lines.next() != Some(HEADER) {
        return BTreeSet::new();
    }
    // A line that leaves the folder was not written by pennon.
    lines.filter(|line| SitePath::is_inside(line)).map(str::to_owned).collect()
}

/// Nothing but the lock?
fn holds_nothing(root: &Utf8Path) -> bool {
    let Ok(mut entries) = root.read_dir_utf8() else { return false };
    entries.all(|entry| entry.is_ok_and(|entry| entry.file_name() == LOCK))
}

/// All folders that the files lie in, upper ones first.
fn folders_of(files: &[(SitePath, usize)]) -> BTreeSet<&str> {
    let mut folders = BTreeSet::new();
    for (path, _) in files {
        let mut folder = path.as_str();
        while let Some((above, _)) = folder.rsplit_once('/') {
            if !folders.insert(above) {
                break;
            }
            folder = above;
        }
    }
    folders
}

/// Where a path really leads, though its end may not exist yet: links and `..` are followed.
fn real(path: &Utf8Path) -> Utf8PathBuf {
    let mut real = Utf8PathBuf::new();
    for part in path.components() {
        match part {
            Utf8Component::ParentDir => {
                real.pop();
            }
            other => real.push(other),
        }
        if let Ok(followed) = real.canonicalize_utf8() {
            real = followed;
        }
    }
    real
}

fn refuse_sources(root: &Utf8Path, project: &Utf8Path) -> Result<(), Box<Diagnostic>> {
    let absolute =
        |path: &Utf8Path| camino::absolute_utf8(path).unwrap_or_else(|_| path.to_owned());
    let (out, project) = (real(&absolute(root)), real(&absolute(project)));
    let folders = ["content", "assets", "themes", "i18n"];
    let inside_source =
        folders.iter().any(|folder| out.starts_with(project.join(folder)));
    if project.starts_with(&out) || inside_source {
        return Err(Box::new(
            Diagnostic::error(
                "output/sources",
                format!("the output folder `{root}` holds the sources of the site"),
            )
            .help("write to a folder of its own, such as `--out public`"),
        ));
    }
    Ok(())
}

/// Hidden files are fine (`.git` of a folder that is deployed by git); anything else must be ours.
fn refuse_foreign(root: &Utf8Path) -> Result<(), Box<Diagnostic>> {
    if !root.exists() || root.join(MANIFEST).exists() {
        return Ok(());
    }
    let entries = root.read_dir_utf8().map_err(|error| broken("read", root, &error))?;
    let foreign =
        entries.filter_map(Result::ok).find(|entry| !entry.file_name().starts_with('.'));
    match foreign {
        None => Ok(()),
        Some(entry) => Err(Box::new(
            Diagnostic::error(
                "output/foreign",
                format!(
                    "`{root}` holds files that pennon did not write, such as `{}`",
                    entry.file_name()
                ),
            )
            .help("choose an empty folder with `--out`, or empty this one yourself"),
        )),
    }
}
