//! The logos of brand.yml: files by name, and which of them stands where.

use crate::brand::read::{UNKNOWN, known};
use crate::brand::{Files, Logo, Logos, Variants};
use crate::diag::{Diagnostic, Diagnostics, nearest};
use crate::front_matter::{MapReader, Node, Yaml};
use crate::path::SourcePath;

/// Pictures that browsers show.
const ENDINGS: [&str; 6] = ["svg", "png", "webp", "avif", "jpg", "jpeg"];

/// Reads `logo:`, which may be one file for all.
pub(crate) fn read(
    path: &SourcePath,
    node: &Node,
    files: &Files,
    name: &str,
    out: &mut Diagnostics,
) -> Logos {
    let mut reader = Reader { path, files, name, named: Vec::new() };
    if node.text().is_some() || node.get("path").is_some() {
        let logo = reader.resource(node, out);
        let variants = Variants { light: logo.clone(), dark: None };
        let all = logo.map(|logo| ("logo".to_owned(), logo)).into_iter().collect();
        return Logos {
            small: variants.clone(),
            medium: variants.clone(),
            large: variants,
            all,
        };
    }
    let mut fields = MapReader::new(path, node);
    if let Some(images) = fields.get("images") {
        for (key, value) in images.entries() {
            let Some(name) = key.text() else { continue };
            if let Some(logo) = reader.resource(value, out) {
                reader.named.push((name.to_owned(), logo));
            }
        }
    }
    let [small, medium, large] = ["small", "medium", "large"].map(|size| {
        fields.get(size).map(|node| reader.variants(node, out)).unwrap_or_default()
    });
    fields.finish(UNKNOWN, out);
    let mut all = reader.named;
    for variants in [&small, &medium, &large] {
        for logo in variants.light.iter().chain(&variants.dark) {
            if !all.iter().any(|(_, other)| other.path == logo.path) {
                let file = logo.path.file_name();
                let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
                all.push((stem.to_owned(), logo.clone()));
            }
        }
    }
    Logos { small, medium, large, all }
}

struct Reader<'a> {
    path: &'a SourcePath,
    files: &'a Files,
    name: &'a str,
    named: Vec<(String, Logo)>,
}

impl Reader<'_> {
    /// A name of `images`, a path, or one of them for each ground.
    fn variants(&self, node: &Node, out: &mut Diagnostics) -> Variants {
        if let Yaml::Map(_) = node.value {
            if node.get("path").is_some() {
                return Variants { light: self.resource(node, out), dark: None };
            }
            known(self.path, node, &["light", "dark"], out);
            let mut one =
                |name: &str| node.get(name).and_then(|node| self.one(node, out));
            return Variants { light: one("light"), dark: one("dark") };
        }
        Variants { light: self.one(node, out), dark: None }
    }

    fn one(&self, node: &Node, out: &mut Diagnostics) -> Option<Logo> {
        let text = node.text().unwrap_or_default();
        if let Some((_, logo)) = self.named.iter().find(|(name, _)| name == text) {
            return Some(logo.clone());
        }
        let is_path = text.contains(['/', '.']);
        if node.text().is_some() && !is_path {
            let message = format!("there is no logo `{text}` under `images`");
            let mistake =
                Diagnostic::error("brand/logo", message).at(self.path, node.span);
            let names = self.named.iter().map(|(name, _)| name.as_str());
            out.push(match nearest(text, names) {
                Some(near) => {
                    mistake.help(format!("did you mean `{near}`?")).patch(node.span, near)
                }
                None => mistake.help("write the path of a file, or a name of `images`"),
            });
            return None;
        }
        self.resource(node, out)
    }

    /// A path, or a path with its alternative text.
    fn resource(&self, node: &Node, out: &mut Diagnostics) -> Option<Logo> {
        if let Yaml::Map(_) = node.value {
            known(self.path, node, &["path", "alt"], out);
            let target = node.get("path");
            let alt = node.get("alt").and_then(Node::text).map(str::to_owned);
            return match target {
                Some(target) => logo(
                    self.path,
                    target,
                    self.files,
                    alt.unwrap_or(self.name.to_owned()),
                    out,
                ),
                None => {
                    let message = "the path of the picture is missing";
                    out.push(
                        Diagnostic::error("brand/logo", message).at(self.path, node.span),
                    );
                    None
                }
            };
        }
        logo(self.path, node, self.files, self.name.to_owned(), out)
    }
}

/// The picture at a path that the brand file names.
fn logo(
    path: &SourcePath,
    node: &Node,
    files: &Files,
    alt: String,
    out: &mut Diagnostics,
) -> Option<Logo> {
    let problem = match node.text() {
        Some(target) => match files.find(path, target) {
            Ok(file) => {
                let ending = file.as_str().rsplit('.').next().unwrap_or_default();
                if ENDINGS.contains(&ending.to_ascii_lowercase().as_str()) {
                    return Some(Logo { path: file, alt, size: None });
                }
                format!("browsers show no `.{ending}` as a picture")
            }
            Err(problem) => problem,
        },
        None => format!("this must be the path of a picture, not {}", node.noun()),
    };
    out.push(
        Diagnostic::error("brand/logo", problem)
            .at(path, node.span)
            .help("paths are relative to the brand file; SVG is best"),
    );
    None
}
