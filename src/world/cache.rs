//! What took long to make, kept between builds in `.pennon/cache/` of the project. Everything in it can be made again: a
//! file that is missing, cut off or altered counts as not there, and a folder that cannot be written keeps nothing.
//!
//! A file is written under a name of its own and renamed, so that whoever reads sees it whole, whatever other builds do
//! or however this one ends. It starts with the hash of its contents.

use std::fs;
use std::io::Write;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use camino::{Utf8Path, Utf8PathBuf};

/// The folder in the project.
pub const FOLDER: &str = ".pennon/cache";
/// Bytes that are kept; what was not used for the longest time goes first.
const MAX_SIZE: u64 = 2 << 30;
/// How old a file's time may grow before it is set again: often enough to tell what is in use.
const FRESH: Duration = Duration::from_secs(24 * 3600);
/// A file that no build has renamed for so long belongs to one that was killed.
const ABANDONED: Duration = Duration::from_secs(3600);
const HASH: usize = 32;

/// A folder of kept files.
#[derive(Debug)]
pub(crate) struct Cache {
    root: Utf8PathBuf,
    next: AtomicU64,
}

impl Cache {
    pub(crate) fn new(project: &Utf8Path) -> Cache {
        Cache { root: project.join(FOLDER), next: AtomicU64::new(0) }
    }

    fn file(&self, key: &str) -> Utf8PathBuf {
        let name = blake3::hash(key.as_bytes()).to_hex();
        self.root.join(&name[..2]).join(&name[2..])
    }

    #[expect(clippy::disallowed_methods, reason = "part of the door to files")]
    pub(crate) fn recall(&self, key: &str) -> Option<Vec<u8>> {
        let path = self.file(key);
        let mut bytes = fs::read(&path).ok()?;
        if bytes.len() < HASH {
            return None;
        }
        let contents = bytes.split_off(HASH);
        if blake3::hash(&contents).as_bytes() != &bytes[..] {
            let _ = fs::remove_file(&path);
            return None;
        }
        touch(&path);
        Some(contents)
    }

    pub(crate) fn keep(&self, key: &str, bytes: &[u8]) {
        // A cache that cannot be written costs time, not the build.
        let _ = self.write(key, bytes);
    }

    fn write(&self, key: &str, bytes: &[u8]) -> std::io::Result<()> {
        let path = self.file(key);
        let folder = path.parent().unwrap_or(&self.root);
        fs::create_dir_all(folder)?;
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        let new = folder.join(format!("new-{}-{number}", std::process::id()));
        let written = fs::File::create(&new).and_then(|mut file| {
            file.write_all(blake3::hash(bytes).as_bytes())?;
            file.write_all(bytes)
        });
        let placed = written.and_then(|()| fs::rename(&new, &path));
        if placed.is_err() {
            let _ = fs::remove_file(&new);
        }
        placed
    }

    /// Removes what is left of killed builds, and the oldest files beyond the size that is kept.
    pub(crate) fn trim(&self) {
        self.trim_to(MAX_SIZE);
    }

    fn trim_to(&self, limit: u64) {
        let mut files = Vec::new();
        for entry in walkdir::WalkDir::new(&self.root).min_depth(2).max_depth(2) {
            let Ok(entry) = entry else { continue };
            let Ok(meta) = entry.metadata() else { continue };
            if !meta.is_file() {
                continue;
            }
            let modified = meta.modified().unwrap_or(SystemTime::UNIX_EPOCH);
            let new = entry.file_name().to_string_lossy().starts_with("new-");
            if new && age(modified) > ABANDONED {
                let _ = fs::remove_file(entry.path());
            } else if !new {
                files.push((modified, meta.len(), entry.into_path()));
            }
        }
        let mut total: u64 = files.iter().map(|(_, size, _)| size).sum();
        if total <= limit {
            return;
        }
        files.sort();
        // Down to three quarters, so that not every build has to clean.
        for (_, size, path) in files {
            if total <= limit / 4 * 3 {
                break;
            }
            if fs::remove_file(path).is_ok() {
                total -= size;
            }
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "how old a kept file is; no output knows")]
fn age(time: SystemTime) -> Duration {
    SystemTime::now().duration_since(time).unwrap_or_default()
}

#[expect(clippy::disallowed_methods, reason = "how old a kept file is; no output knows")]
fn touch(path: &Utf8Path) {
    let old = fs::metadata(path)
        .and_then(|meta| meta.modified())
        .is_ok_and(|time| age(time) > FRESH);
    if old && let Ok(file) = fs::File::options().append(true).open(path) {
        let _ = file.set_modified(SystemTime::now());
    }
}

#[cfg(test)]
mod tests {
    use camino::Utf8Path;

    use crate::world::cache::{Cache, fs};

    fn cache() -> (tempfile::TempDir, Cache) {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache::new(Utf8Path::from_path(folder.path()).unwrap());
        (folder, cache)
    }

    #[test]
    fn altered_and_cut_files_count_as_missing() {
        let (_folder, cache) = cache();
        assert_eq!(cache.recall("a"), None);
        cache.keep("a", b"bytes");
        assert_eq!(cache.recall("a").as_deref(), Some(&b"bytes"[..]));
        fs::write(cache.file("a"), b"short").unwrap();
        assert_eq!(cache.recall("a"), None);
        cache.keep("a", b"bytes");
        let file = fs::File::options().write(true).open(cache.file("a")).unwrap();
        file.set_len(34).unwrap();
        assert_eq!(cache.recall("a"), None);
        cache.keep("a", b"again");
        assert_eq!(cache.recall("a").as_deref(), Some(&b"again"[..]));
    }

    #[test]
    fn it_stays_within_its_size() {
        let (_folder, cache) = cache();
        for number in 0..40 {
            cache.keep(&number.to_string(), &[0; 1000]);
        }
        cache.trim_to(20_000);
        let left = (0..40).filter(|number| cache.recall(&number.to_string()).is_some());
        assert_eq!(left.count(), 14);
    }
}
