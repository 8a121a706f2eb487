//! New files for editors: written once, never over one that is there.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};

use camino::Utf8Path;

/// Writes a file that does not exist yet, with its folders.
///
/// # Errors
/// [`io::ErrorKind::AlreadyExists`] if it does, even as a link to nowhere; else as the file system says.
pub fn create(path: &Utf8Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    file.write_all(bytes).inspect_err(|_| {
        // Half a document would be taken for a whole one.
        let _ = fs::remove_file(path);
    })
}

/// May a project begin in this folder? It is missing, or holds nothing but what git keeps for itself.
///
/// # Errors
/// As the file system says, also if it is no folder.
pub fn is_vacant(folder: &Utf8Path) -> io::Result<bool> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(true),
        Err(error) => return Err(error),
    };
    for entry in entries {
        if entry?.file_name() != ".git" {
            return Ok(false);
        }
    }
    Ok(true)
}
