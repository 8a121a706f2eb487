//! The files of a theme in layers: embedded, then `themes/default/`, then `themes/NAME/`; the upper file wins.

use std::collections::BTreeMap;
use std::sync::Arc;

use include_dir::{Dir, include_dir};

use crate::config;
use crate::diag::{Diagnostic, Diagnostics, nearest, read_utf8};
use crate::path::SourcePath;
use crate::source::strip_bom;
use crate::world::{What, World};

static EMBEDDED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/themes/default");

/// The style sheet of every page. The brand's properties stand at its head: one request for both.
pub const STYLE: &str = "styles/site.css";

/// The name of the theme inside the binary.
pub const DEFAULT: &str = "default";

/// A theme with all its layers.
#[derive(Debug, Default)]
pub struct Theme {
    /// Text files of every layer, lowest first, by their path within a layer.
    pub texts: BTreeMap<String, Vec<Layered>>,
    /// Other files, the upper layer only.
    pub binaries: BTreeMap<String, Arc<[u8]>>,
}

/// One layer's version of a file.
#[derive(Clone, Debug)]
pub struct Layered {
    /// Where it is, for messages.
    pub path: SourcePath,
    /// 0 for the embedded theme, counted upwards.
    pub layer: usize,
    /// Its text.
    pub text: Arc<str>,
}

impl Theme {
    /// The text files under a folder of the theme (`templates/`), each with its layers.
    pub fn under<'a>(
        &'a self,
        folder: &'a str,
    ) -> impl Iterator<Item = (&'a str, &'a [Layered])> {
        let files = self.texts.range(folder.to_owned()..);
        let files = files.take_while(move |(path, _)| path.starts_with(folder));
        files.map(move |(path, layers)| (&path[folder.len()..], layers.as_slice()))
    }

    /// The version of a text file that is used.
    pub fn top(&self, path: &str) -> Option<&Layered> {
        self.texts.get(path)?.last()
    }

    /// Puts text before a file that the theme has.
    pub fn prepend(&mut self, path: &str, text: &str) {
        if let Some(top) = self.texts.get_mut(path).and_then(|layers| layers.last_mut()) {
            top.text = format!("{text}{}", top.text).into();
        }
    }

    /// All versions of the files under a folder, lower layers first.
    pub fn layers(&self, folder: &str) -> Vec<(SourcePath, Arc<str>)> {
        let mut files: Vec<&Layered> =
            self.under(folder).flat_map(|(_, layers)| layers).collect();
        files.sort_by(|a, b| (a.layer, &a.path).cmp(&(b.layer, &b.path)));
        files
            .into_iter()
            .map(|layered| (layered.path.clone(), Arc::clone(&layered.text)))
            .collect()
    }
}

/// The text of a file of the theme in the binary, by its path in messages.
pub fn embedded_text(path: &SourcePath) -> Option<&'static str> {
    let inside = path.as_str().strip_prefix("themes/default/")?;
    EMBEDDED.get_file(inside)?.contents_utf8()
}

/// Reads the embedded theme and what the project lays over it.
pub fn load(world: &dyn World, name: &str, diagnostics: &mut Diagnostics) -> Theme {
    let mut theme = Theme::default();
    add_embedded(&EMBEDDED, &mut theme);
    let mut found =
        add_folder(world, DEFAULT, 1, &mut theme, diagnostics) || name == DEFAULT;
    if name != DEFAULT {
        found = add_folder(world, name, 2, &mut theme, diagnostics);
    }
    if !found {
        report_missing(world, name, diagnostics);
    }
    theme
}

fn report_missing(world: &dyn World, name: &str, diagnostics: &mut Diagnostics) {
    let files = world.walk("themes");
    let mut names: Vec<&str> =
        files.iter().filter_map(|entry| entry.path.as_str().split('/').nth(1)).collect();
    names.push(DEFAULT);
    let mistake = Diagnostic::error(
        "theme/missing",
        format!("there is no theme `{name}` in `themes/`"),
    )
    .in_file(&SourcePath::new(config::FILE));
    diagnostics.push(match nearest(name, names) {
        Some(near) => mistake.help(format!("did you mean `{near}`?")),
        None => {
            mistake.help("leave `theme` out of pennon.yaml to use the one in the program")
        }
    });
}

fn add_embedded(dir: &Dir<'_>, theme: &mut Theme) {
    for file in dir.files() {
        let relative = file.path().to_string_lossy().replace('\\', "/");
        let path = SourcePath::new(&format!("themes/{DEFAULT}/{relative}"));
        add(theme, relative, path, 0, file.contents());
    }
    for folder in dir.dirs() {
        add_embedded(folder, theme);
    }
}

fn add_folder(
    world: &dyn World,
    name: &str,
    layer: usize,
    theme: &mut Theme,
    out: &mut Diagnostics,
) -> bool {
    let folder = format!("themes/{name}");
    let entries = world.walk(&folder);
    for entry in &entries {
        if entry.what != What::File {
            out.push(entry.what.refusal(&entry.path));
            continue;
        }
        match world.read(&entry.path) {
            Ok(bytes) => {
                let relative = entry.path.as_str()[folder.len() + 1..].to_owned();
                let is_text = ["templates/", "kinds/", "i18n/"]
                    .iter()
                    .any(|one| relative.starts_with(one));
                if is_text && std::str::from_utf8(&bytes).is_err() {
                    if let Err(mistake) = read_utf8(&entry.path, bytes) {
                        out.push(*mistake);
                    }
                } else {
                    add(theme, relative, entry.path.clone(), layer, &bytes);
                }
            }
            Err(error) => out.push(
                Diagnostic::error(
                    "file/read",
                    format!("this file cannot be read: {error}"),
                )
                .in_file(&entry.path),
            ),
        }
    }
    !entries.is_empty()
}

fn add(
    theme: &mut Theme,
    relative: String,
    path: SourcePath,
    layer: usize,
    bytes: &[u8],
) {
    match std::str::from_utf8(bytes) {
        Ok(text) => {
            let layers = theme.texts.entry(relative).or_default();
            let text: Arc<str> = strip_bom(text).into();
            // The theme in the project and the one in the binary may be the same file.
            if let Some(same) = layers.last_mut().filter(|lower| lower.text == text) {
                same.path = path;
            } else {
                layers.push(Layered { path, layer, text });
            }
        }
        Err(_) => {
            theme.binaries.insert(relative, bytes.into());
        }
    }
}
