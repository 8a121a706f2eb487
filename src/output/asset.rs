//! Files as they are, but for what a picture says of its maker and for scripts in drawings: the project's assets, files that documents show or link to, and the theme's styles and scripts
//! under names that hold a hash of their bytes.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Diagnostic, Diagnostics};
use crate::output::{
    OutputFormat, OutputSpec, Planner, Scene, Subject, picture, sitemap,
};
use crate::path::{SitePath, SourcePath};
use crate::render::Pictures;
use crate::scan::{CONTENT, Sources};
use crate::site::Site;
use crate::theme::Theme;
use crate::world::World;

/// Folders of a theme whose files are published.
const THEME_FOLDERS: [&str; 4] = ["styles/", "scripts/", "fonts/", "images/"];

pub(crate) struct Asset;

/// What is published besides pages.
#[derive(Debug, Default)]
pub struct Published {
    /// Files by their path in the project, or within the theme.
    pub assets: BTreeMap<String, SitePath>,
    /// Pictures in all their sizes.
    pub pictures: Pictures,
}

/// What is published and where.
pub fn collect(
    world: &dyn World,
    site: &Site,
    sources: &Sources,
    theme: &Theme,
    out: &mut Diagnostics,
) -> Published {
    let uses = picture::uses(site, sources, out);
    let pictures = picture::collect(world, &uses, out);
    let mut assets = BTreeMap::new();
    for folder in THEME_FOLDERS {
        for (name, layers) in theme.under(folder) {
            let Some(top) = layers.last() else { continue };
            let path = format!("{folder}{name}");
            add(&mut assets, &path, hashed(name, top.text.as_bytes()), &top.path, out);
        }
        for (name, bytes) in theme
            .binaries
            .range(folder.to_owned()..)
            .take_while(|(name, _)| name.starts_with(folder))
        {
            let target = hashed(&name[folder.len()..], bytes);
            add(&mut assets, name, target, &SourcePath::new(name), out);
        }
    }
    // A picture in its sizes needs no other file, unless somebody leads to that.
    let replaced = |path: &SourcePath| {
        let made = pictures.shown.get(path).is_some_and(|one| !one.variants.is_empty());
        made && uses.get(path).is_none_or(|one| one.linked.is_none() && !one.named)
    };
    for path in sources.assets.iter().filter(|path| !replaced(path)) {
        add(&mut assets, path.as_str(), path.as_str().to_owned(), path, out);
    }
    // What a shortcode shows is no file of the site's graph.
    let shown = uses.iter().filter(|(_, one)| one.shown.is_some()).map(|(path, _)| path);
    let files: BTreeSet<&SourcePath> = site.files.iter().chain(shown).collect();
    for path in files.into_iter().filter(|path| !replaced(path)) {
        if let Some(inside) = path.as_str().strip_prefix(CONTENT) {
            add(&mut assets, path.as_str(), format!("files{inside}"), path, out);
        }
    }
    Published { assets, pictures }
}

fn add(
    assets: &mut BTreeMap<String, SitePath>,
    source: &str,
    target: String,
    place: &SourcePath,
    out: &mut Diagnostics,
) {
    match SitePath::new(&target) {
        Ok(path) => {
            assets.insert(source.to_owned(), path);
        }
        Err(problem) => out.push(
            Diagnostic::error(
                "path/invalid",
                format!("this file cannot be published under its name: {problem}"),
            )
            .in_file(place)
            .help("rename it"),
        ),
    }
}

/// `site.css` as `theme/site.0123456789.css`.
fn hashed(name: &str, bytes: &[u8]) -> String {
    let hash = blake3::hash(bytes).to_hex();
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    format!("theme/{stem}.{}.{ending}", &hash[..10])
}

impl OutputFormat for Asset {
    fn plan(&self, scene: &Scene<'_>, outputs: &mut Planner<'_>) {
        let config = &scene.view.site.config;
        for lang in sitemap::host_languages(&scene.view.site) {
            // Each domain is a site of its own and asks no other for a style sheet.
            let folder = config.host_folder(lang);
            for (source, path) in &scene.view.assets {
                let target = if folder.is_empty() {
                    path.clone()
                } else {
                    SitePath::within(folder, path.as_str())
                };
                let in_project =
                    source.starts_with("assets/") || source.starts_with("content/");
                let place = SourcePath::new(source);
                if in_project {
                    outputs.add(
                        target,
                        Subject::ProjectFile(place.clone()),
                        Some(&place),
                    );
                } else {
                    outputs.add(target, Subject::ThemeFile(source.clone()), None);
                }
            }
        }
    }

    fn render(
        &self,
        scene: &Scene<'_>,
        output: &OutputSpec,
        out: &mut Vec<u8>,
    ) -> Result<(), Box<Diagnostic>> {
        match &output.subject {
            Subject::ThemeFile(name) => out.extend_from_slice(theme_file(scene, name)),
            Subject::ProjectFile(path) => {
                out.append(&mut project_file(scene, path)?);
            }
            _ => {}
        }
        Ok(())
    }
}

/// The bytes of a published file, by its path in the project or within the theme.
pub(crate) fn bytes(scene: &Scene<'_>, source: &str) -> Result<Vec<u8>, Box<Diagnostic>> {
    if source.starts_with("assets/") || source.starts_with("content/") {
        return project_file(scene, &SourcePath::new(source));
    }
    Ok(theme_file(scene, source).to_vec())
}

fn theme_file<'a>(scene: &Scene<'a>, name: &str) -> &'a [u8] {
    match scene.theme.top(name) {
        Some(top) => top.text.as_bytes(),
        None => scene.theme.binaries.get(name).map_or(&[], |bytes| bytes),
    }
}

fn project_file(
    scene: &Scene<'_>,
    path: &SourcePath,
) -> Result<Vec<u8>, Box<Diagnostic>> {
    let bytes = scene.world.read(path).map_err(|error| {
        let message = format!("this file cannot be read: {error}");
        Box::new(Diagnostic::error("file/read", message).in_file(path))
    })?;
    publish(path, bytes, scene.view.pictures.linked.contains(path))
}

/// A drawing goes out without scripts; a photo that no page leads to, without what it says of its maker and place.
fn publish(
    path: &SourcePath,
    bytes: Vec<u8>,
    linked: bool,
) -> Result<Vec<u8>, Box<Diagnostic>> {
    use crate::picture as bits;
    if path.file_name().to_ascii_lowercase().ends_with(".svg") {
        return bits::clean(&bytes).map_err(|problem| {
            let message = format!("this drawing cannot be published: {problem}");
            let mistake = Diagnostic::error(problem.code(), message).in_file(path);
            Box::new(mistake.help(problem.help()))
        });
    }
    let bare = (cfg!(feature = "pictures") && !linked && picture::is_raster(path))
        .then(|| bits::strip(&bytes, &bits::probe(&bytes).ok()?))
        .flatten();
    Ok(bare.unwrap_or(bytes))
}
