//! The one door to files and the clock: the disk, or memory in tests. Never knows what a file means.

use std::collections::BTreeMap;
use std::io::{self, Read};
use std::sync::Arc;

use camino::{Utf8Path, Utf8PathBuf};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

use crate::path::SourcePath;

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
    /// A name that is not valid Unicode, or that holds a backslash.
    BadName,
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
        Ok(Disk { root: root.to_owned(), canonical, today, now })
    }

    /// The folder of the project.
    pub fn root(&self) -> &Utf8Path {
        &self.root
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
        let walk = walkdir::WalkDir::new(&base)
            .sort_by_file_name()
            .into_iter()
            .filter_entry(|entry| entry.depth() == 0 || !hidden(entry.file_name()));
        let mut entries = Vec::new();
        for entry in walk.filter_map(Result::ok) {
            let kind = entry.file_type();
            if kind.is_dir() {
                continue;
            }
            let relative = entry.path().strip_prefix(&self.root).unwrap_or(entry.path());
            // Where `/` separates folders, a `\` in a name would become one and lead elsewhere.
            let plain =
                |path: &&str| std::path::MAIN_SEPARATOR == '\\' || !path.contains('\\');
            let Some(path) = relative.to_str().filter(plain) else {
                let path = SourcePath::new(&relative.to_string_lossy());
                entries.push(Entry { path, what: What::BadName });
                continue;
            };
            let inside = !kind.is_symlink() || self.is_inside(&self.root.join(path));
            let what = if inside { What::File } else { What::Outside };
            if what == What::File && kind.is_symlink() && !entry.path().is_file() {
                continue;
            }
            entries.push(Entry { path: SourcePath::new(path), what });
        }
        entries.sort_by(|a, b| a.path.cmp(&b.path));
        entries
    }

    fn read(&self, path: &SourcePath) -> io::Result<Vec<u8>> {
        let mut file = std::fs::File::open(self.root.join(path.as_str()))?;
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
}

/// Files in memory.
#[derive(Clone, Debug)]
pub struct Memory {
    /// Path and bytes.
    pub files: BTreeMap<SourcePath, Arc<[u8]>>,
    /// The day it is.
    pub today: Date,
}

impl Memory {
    /// An empty project on a day.
    pub fn new(today: Date) -> Memory {
        Memory { files: BTreeMap::new(), today }
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
}
