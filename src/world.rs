//! The one door to files and the clock: the disk, or memory in tests. Never knows what a file means.

mod cache;

use std::collections::BTreeMap;
use std::io::{self, Read};
use std::sync::{Arc, Mutex, PoisonError};

use camino::{Utf8Path, Utf8PathBuf};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

use crate::diag::Diagnostic;
use crate::path::SourcePath;
use crate::world::cache::Cache;

pub use cache::FOLDER as CACHE;

/// A file that a walk found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Relative to the project.
    pub path: SourcePath,
    /// What it is.
    pub what: What,
}

/// What a walk found at a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// A plain file, or a link to one inside the project.
    File,
    /// A symbolic link that leads out of the project, or nowhere.
    Outside,
    /// A symbolic link to a folder: who follows it may walk in circles.
    FolderLink,
    /// A name that is not valid Unicode, or that holds a backslash.
    BadName,
    /// Neither file nor folder: reading it might never end.
    Special,
    /// The system does not let it be read.
    Unreadable,
}

impl What {
    /// Why what was found at a path is not read.
    pub fn refusal(self, path: &SourcePath) -> Diagnostic {
        let (code, message, help) = match self {
            What::BadName => (
                "file/name",
                "the name of this file cannot be read on every system",
                "rename it with letters, digits and hyphens",
            ),
            What::FolderLink => (
                "file/link",
                "this symbolic link leads to a folder",
                "put the folder itself here",
            ),
            What::Special => (
                "file/special",
                "this is neither a file nor a folder",
                "remove it; only files are published",
            ),
            What::Unreadable => (
                "file/read",
                "the system does not let this be read",
                "ask for the right to read it, or remove it",
            ),
            What::Outside | What::File => (
                "file/link",
                "this symbolic link leads out of the project, or to nothing",
                "put the file itself here, so that everyone who builds the site has it",
            ),
        };
        Diagnostic::error(code, message).in_file(path).help(help)
    }
}

/// What the stages may ask of the machine.
pub trait World: Sync + Send {
    /// All files below `folder` (relative to the project), in path order; none if it is missing.
    fn walk(&self, folder: &str) -> Vec<Entry>;
    /// The bytes of a file.
    ///
    /// # Errors
    /// As the file system says.
    fn read(&self, path: &SourcePath) -> io::Result<Vec<u8>>;
    /// Today, unless `--date` says otherwise.
    fn today(&self) -> Date;
    /// This moment; the end of the day that `--date` names.
    fn now(&self) -> Timestamp;
    /// The length of a file in bytes, if it is there.
    fn size(&self, path: &SourcePath) -> Option<u64>;
    /// What was kept under a key, whole and as it was, if it still is.
    fn recall(&self, key: &str) -> Option<Vec<u8>> {
        let _ = key;
        None
    }
    /// Keeps what took long to make, for as long as there is room. A key names everything that the bytes depend on.
    fn keep(&self, key: &str, bytes: &[u8]) {
        let _ = (key, bytes);
    }
    /// Throws away what was kept and not used for long.
    fn trim(&self) {}
}

/// The largest source file that is read whole; a larger one is a mistake, not a document.
pub const MAX_FILE: u64 = 64 << 20;

/// A folder on disk.
#[derive(Debug)]
pub struct Disk {
    root: Utf8PathBuf,
    canonical: Utf8PathBuf,
    today: Date,
    now: Timestamp,
    cache: Cache,
}

/// The last second of a day, UTC.
fn end_of(day: Date) -> Timestamp {
    let next = day.saturating_add(1.day()).to_zoned(TimeZone::UTC);
    next.map(|zoned| {
        zoned.timestamp().saturating_sub(1.second()).unwrap_or(Timestamp::MAX)
    })
    .unwrap_or(Timestamp::MAX)
}

impl Disk {
    /// Opens the project at `root`.
    ///
    /// # Errors
    /// If the folder does not exist or its path is not Unicode.
    pub fn new(root: &Utf8Path, today: Option<Date>) -> io::Result<Disk> {
        let canonical = root.canonicalize_utf8()?;
        let (today, now) = match today {
            Some(day) => (day, end_of(day)),
            None => (jiff::Zoned::now().date(), Timestamp::now()),
        };
        let cache = Cache::new(root);
        Ok(Disk { root: root.to_owned(), canonical, today, now, cache })
    }

    /// The folder of the project.
    pub fn root(&self) -> &Utf8Path {
        &self.root
    }

    fn what(&self, entry: &walkdir::DirEntry) -> What {
        let kind = entry.file_type();
        if !kind.is_symlink() {
            return if kind.is_file() { What::File } else { What::Special };
        }
        match Utf8Path::from_path(entry.path()) {
            Some(path) if self.is_inside(path) && path.is_file() => What::File,
            Some(path) if self.is_inside(path) && path.is_dir() => What::FolderLink,
            _ => What::Outside,
        }
    }

    fn is_inside(&self, path: &Utf8Path) -> bool {
        path.canonicalize_utf8().is_ok_and(|real| real.starts_with(&self.canonical))
    }
}

impl World for Disk {
    fn walk(&self, folder: &str) -> Vec<Entry> {
        let base = self.root.join(folder);
        let hidden = |name: &std::ffi::OsStr| {
            name.to_str().is_some_and(|name| name.starts_with('.'))
        };
        if base.is_symlink() && !self.is_inside(&base) {
            return vec![Entry { path: SourcePath::new(folder), what: What::Outside }];
        }
        let walk = walkdir::WalkDir::new(&base)
            .sort_by_file_name()
            .into_iter()
            .filter_entry(|entry| entry.depth() == 0 || !hidden(entry.file_name()));
        let mut entries = Vec::new();
        for entry in walk {
            let (path, what) = match &entry {
                Ok(entry) if entry.file_type().is_dir() => continue,
                Ok(entry) => (entry.path(), None),
                Err(error) if error.depth() == 0 => continue,
                Err(error) => match error.path() {
                    Some(path) => (path, Some(What::Unreadable)),
                    None => continue,
                },
            };
            let relative = path.strip_prefix(&self.root).unwrap_or(path);
            let name = relative.to_string_lossy();
            let bad =
                relative.to_str().is_none() || cfg!(not(windows)) && name.contains('\\');
            let what = match (what, &entry) {
                (Some(what), _) => what,
                _ if bad => What::BadName,
                (None, Ok(entry)) => self.what(entry),
                (None, Err(_)) => What::Unreadable,
            };
            entries.push(Entry { path: SourcePath::new(&name), what });
        }
        entries.sort_by(|a, b| a.path.cmp(&b.path));
        entries
    }

    fn read(&self, path: &SourcePath) -> io::Result<Vec<u8>> {
        let file = self.root.join(path.as_str());
        let meta = std::fs::symlink_metadata(&file)?;
        if meta.is_symlink() && !self.is_inside(&file) {
            return Err(io::Error::other("it leads out of the project"));
        }
        if !meta.is_file() && !file.is_file() {
            // A pipe or a device might never end.
            return Err(io::Error::other("it is not a file"));
        }
        let mut file = std::fs::File::open(file)?;
        let length = file.metadata()?.len();
        if length > MAX_FILE {
            return Err(io::Error::other(format!(
                "it is larger than {} MB",
                MAX_FILE >> 20
            )));
        }
        // One byte more than there is, so that one call reads all and another finds the end.
        let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or(0) + 1);
        file.read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    fn today(&self) -> Date {
        self.today
    }

    fn now(&self) -> Timestamp {
        self.now
    }

    fn size(&self, path: &SourcePath) -> Option<u64> {
        let meta = std::fs::metadata(self.root.join(path.as_str())).ok()?;
        meta.is_file().then_some(meta.len())
    }

    fn recall(&self, key: &str) -> Option<Vec<u8>> {
        self.cache.recall(key)
    }

    fn keep(&self, key: &str, bytes: &[u8]) {
        self.cache.keep(key, bytes);
    }

    fn trim(&self) {
        self.cache.trim();
    }
}

/// Files in memory.
#[derive(Clone, Debug)]
pub struct Memory {
    /// Path and bytes.
    pub files: BTreeMap<SourcePath, Arc<[u8]>>,
    /// The day it is.
    pub today: Date,
    /// What was kept.
    kept: Kept,
}

/// Kept bytes by their key; copies of a project share them.
type Kept = Arc<Mutex<BTreeMap<String, Arc<[u8]>>>>;

impl Memory {
    /// An empty project on a day.
    pub fn new(today: Date) -> Memory {
        Memory { files: BTreeMap::new(), today, kept: Kept::default() }
    }

    /// Adds or replaces a file.
    pub fn put(&mut self, path: &str, text: impl AsRef<[u8]>) {
        self.files.insert(SourcePath::new(path), text.as_ref().into());
    }
}

impl World for Memory {
    fn walk(&self, folder: &str) -> Vec<Entry> {
        let prefix = format!("{folder}/");
        let inside = |path: &&SourcePath| path.as_str().starts_with(&prefix);
        let entry = |path: &SourcePath| Entry { path: path.clone(), what: What::File };
        self.files.keys().filter(inside).map(entry).collect()
    }

    fn read(&self, path: &SourcePath) -> io::Result<Vec<u8>> {
        let missing = || io::Error::new(io::ErrorKind::NotFound, "no such file");
        self.files.get(path).map(|bytes| bytes.to_vec()).ok_or_else(missing)
    }

    fn today(&self) -> Date {
        self.today
    }

    fn now(&self) -> Timestamp {
        end_of(self.today)
    }

    fn size(&self, path: &SourcePath) -> Option<u64> {
        self.files.get(path).map(|bytes| bytes.len() as u64)
    }

    fn recall(&self, key: &str) -> Option<Vec<u8>> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.get(key).map(|bytes| bytes.to_vec())
    }

    fn keep(&self, key: &str, bytes: &[u8]) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.insert(key.to_owned(), bytes.into());
    }
}
