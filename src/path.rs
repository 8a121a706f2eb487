//! The two kinds of path: where a source file is, and where an output goes. Never absolute, never `..`.

use std::fmt;
use std::sync::Arc;

use unicode_normalization::UnicodeNormalization;

/// A file of the project, relative to its root, with `/` between segments.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourcePath(Arc<str>);

impl SourcePath {
    /// Takes a relative path as it is; backslashes become `/`.
    pub fn new(path: &str) -> SourcePath {
        if path.contains('\\') {
            return SourcePath(path.replace('\\', "/").into());
        }
        SourcePath(path.into())
    }

    /// The path as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The folder of the file, without a slash at its end; empty for the root.
    pub fn folder(&self) -> &str {
        self.0.rfind('/').map_or("", |at| &self.0[..at])
    }

    /// The last segment.
    pub fn file_name(&self) -> &str {
        self.0.rfind('/').map_or(&*self.0, |at| &self.0[at + 1..])
    }

    /// Resolves `target` as a link from this file: relative to its folder, or to `root` if it
    /// starts with `/`. `None` where it would leave the project.
    pub fn resolve(&self, target: &str, root: &str) -> Option<SourcePath> {
        match target.strip_prefix('/') {
            Some(rest) => normalize(root, rest),
            None => normalize(self.folder(), target),
        }
    }
}

impl fmt::Display for SourcePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn normalize(base: &str, target: &str) -> Option<SourcePath> {
    let mut segments: Vec<&str> =
        base.split('/').filter(|part| !part.is_empty()).collect();
    for part in target.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                segments.pop()?;
            }
            _ => segments.push(part),
        }
    }
    Some(SourcePath(segments.join("/").into()))
}

/// The longest path in bytes: with the output folder before it every file system can store it.
const MAX_LENGTH: usize = 900;

/// A file of the output, relative to the output folder, with `/` between segments.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SitePath(Arc<str>);

impl SitePath {
    /// Checks a path that came from an editor (a slug, an alias, an asset).
    ///
    /// # Errors
    /// Says in words why it cannot be a file of the site: it leaves the site, is empty, or holds
    /// what a file system or a host cannot store.
    pub fn new(path: &str) -> Result<SitePath, &'static str> {
        check_path(path)?;
        if path.len() > MAX_LENGTH {
            return Err("it is longer than 900 bytes");
        }
        Ok(SitePath(path.into()))
    }

    /// Does a path lie within the output folder, so that a file there may be removed?
    pub(crate) fn is_inside(path: &str) -> bool {
        check_path(path).is_ok()
    }

    /// A file beside or below a folder of the site, which may be empty. The name must be one that [`SitePath::new`]
    /// takes; the length is not asked for again.
    pub(crate) fn within(folder: &str, name: &str) -> SitePath {
        SitePath(if folder.is_empty() {
            name.into()
        } else {
            format!("{folder}/{name}").into()
        })
    }

    /// The path as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What file systems that ignore case and normal forms (macOS, Windows) take for the same name.
    pub fn folded(&self) -> String {
        if self.0.is_ascii() {
            return self.0.to_ascii_lowercase();
        }
        self.0.nfc().flat_map(char::to_lowercase).collect()
    }

    /// The address of the file within its host: percent-encoded, `index.html` left out.
    pub fn address(&self) -> String {
        let visible = match self.0.strip_suffix("index.html") {
            Some(folder) if folder.is_empty() || folder.ends_with('/') => folder,
            _ => &*self.0,
        };
        encode(visible)
    }
}

impl fmt::Display for SitePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn check_path(path: &str) -> Result<(), &'static str> {
    if path.is_empty() {
        return Err("it is empty");
    }
    if path.starts_with('/') {
        return Err("it is absolute");
    }
    path.split('/').try_for_each(check_segment)
}

fn check_segment(segment: &str) -> Result<(), &'static str> {
    if segment.is_empty() {
        return Err("it has an empty part");
    }
    if segment == ".." || segment == "." {
        return Err("it leaves the site");
    }
    if segment.len() > 240 {
        return Err("a part of it is longer than 240 bytes");
    }
    if segment.chars().any(|c| {
        c.is_control() || matches!(c, '\\' | ':' | '<' | '>' | '"' | '|' | '?' | '*')
    }) {
        return Err("it holds a character that file systems refuse");
    }
    let stem = segment.split('.').next().unwrap_or(segment).to_ascii_lowercase();
    if is_device(&stem) || segment.ends_with(['.', ' ']) {
        return Err("Windows cannot store a file with that name");
    }
    Ok(())
}

/// Names that Windows keeps for devices, with any ending (Microsoft, "Naming Files, Paths, and Namespaces").
fn is_device(stem: &str) -> bool {
    let numbered = stem.strip_prefix("com").or_else(|| stem.strip_prefix("lpt"));
    matches!(stem, "con" | "prn" | "aux" | "nul")
        || numbered.is_some_and(|number| matches!(number.as_bytes(), [b'1'..=b'9']))
}

/// Percent-encodes a path (RFC 3986: `pchar` and `/` stay).
pub fn encode(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for &byte in path.as_bytes() {
        let plain = byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@/".contains(&byte);
        if plain {
            out.push(char::from(byte));
        } else {
            const HEX: &[u8; 16] = b"0123456789ABCDEF";
            out.push('%');
            out.push(char::from(HEX[usize::from(byte >> 4)]));
            out.push(char::from(HEX[usize::from(byte & 15)]));
        }
    }
    out
}

/// Undoes percent-encoding; what is not valid stays as it is.
pub fn decode(text: &str) -> String {
    if !text.contains('%') {
        return text.to_owned();
    }
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = |byte: u8| char::from(byte).to_digit(16);
        match (bytes[at], bytes.get(at + 1), bytes.get(at + 2)) {
            (b'%', Some(&high), Some(&low))
                if hex(high).is_some() && hex(low).is_some() =>
            {
                let value = hex(high).unwrap_or(0) * 16 + hex(low).unwrap_or(0);
                out.push(u8::try_from(value).unwrap_or(b'%'));
                at += 3;
            }
            (byte, ..) => {
                out.push(byte);
                at += 1;
            }
        }
    }
    String::from_utf8(out).unwrap_or_else(|_| text.to_owned())
}
