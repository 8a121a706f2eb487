//! The typography of brand.yml: families, their files and licences. Loads no font.

use crate::brand::read::{Colors, UNKNOWN, known};
use crate::brand::{Brand, Files, FontFile, Fonts};
use crate::diag::{Diagnostic, Diagnostics};
use crate::front_matter::{MapReader, Node, Yaml};
use crate::path::SourcePath;

/// The words of brand.yml for weights.
const WEIGHTS: [(&str, u16); 13] = [
    ("thin", 100),
    ("extra-light", 200),
    ("ultra-light", 200),
    ("light", 300),
    ("normal", 400),
    ("regular", 400),
    ("medium", 500),
    ("semi-bold", 600),
    ("demi-bold", 600),
    ("bold", 700),
    ("extra-bold", 800),
    ("ultra-bold", 800),
    ("black", 900),
];
const STYLES: [(&str, &str); 3] =
    [("normal", "normal"), ("italic", "italic"), ("oblique", "oblique")];

/// Reads `typography:`.
pub(crate) fn read(
    path: &SourcePath,
    node: &Node,
    files: &Files,
    colors: &mut Colors<'_>,
    out: &mut Diagnostics,
) -> Fonts {
    let mut reader = MapReader::new(path, node);
    let mut fonts = Fonts::default();
    for font in reader.list("fonts") {
        font_files(path, font, files, &mut fonts, out);
    }
    let known_to_all = ["family", "size", "weight"];
    let base = [&known_to_all[..], &["line-height"]].concat();
    let headings = ["family", "weight", "style", "color", "line-height"];
    let mono = [&known_to_all[..], &["color", "background-color"]].concat();
    let block = [&mono[..], &["line-height"]].concat();
    let link = ["weight", "color", "background-color", "decoration"];
    let parts: [(&'static str, &[&str]); 6] = [
        ("base", &base),
        ("headings", &headings),
        ("monospace", &mono),
        ("monospace-inline", &mono),
        ("monospace-block", &block),
        ("link", &link),
    ];
    for (name, fields) in parts {
        let Some(node) = reader.get(name) else { continue };
        let element = Element { path, name, node };
        element.check(fields, out);
        let family = element.family(out);
        match name {
            "base" => fonts.base = family,
            "headings" => {
                fonts.headings = family;
                fonts.headings_weight = node.get("weight").and_then(weight);
                if let Some(color) = node.get("color") {
                    colors.also("headings", "typography.headings.color", color, out);
                }
            }
            "monospace" => fonts.monospace = family,
            "link" => {
                if let Some(color) = node.get("color") {
                    colors.also("text-link", "typography.link.color", color, out);
                }
            }
            _ => {}
        }
    }
    reader.finish(UNKNOWN, out);
    fonts
}

struct Element<'a> {
    path: &'a SourcePath,
    name: &'static str,
    node: &'a Node,
}

impl Element<'_> {
    fn check(&self, fields: &[&str], out: &mut Diagnostics) {
        match &self.node.value {
            Yaml::Scalar { .. } | Yaml::Null => {}
            Yaml::Map(_) => known(self.path, self.node, fields, out),
            Yaml::List(_) => out.push(
                Diagnostic::error(
                    "brand/font",
                    "this must be a family or a group of fields",
                )
                .at(self.path, self.node.span),
            ),
        }
        if let Some(given) = self.node.get("weight")
            && weight(given).is_none()
        {
            out.push(wrong_weight(self.path, given));
        }
    }

    /// The family, given alone or as a field. A link has none.
    fn family(&self, out: &mut Diagnostics) -> String {
        let alone = self.node.text().is_some() && self.name != "link";
        let given = if alone { Some(self.node) } else { self.node.get("family") };
        given.and_then(|node| family(self.path, node, out)).unwrap_or_default()
    }
}

/// The name of a family, or some with commas between them.
pub(crate) fn family(
    path: &SourcePath,
    node: &Node,
    out: &mut Diagnostics,
) -> Option<String> {
    let text = node.text().map(str::trim).filter(|text| !text.is_empty());
    let safe = |text: &&str| {
        text.chars()
            .all(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_' | ',' | '.'))
    };
    let found = text.filter(safe).map(str::to_owned);
    if found.is_none() {
        out.push(
            Diagnostic::error("brand/font", "this is not the name of a font family")
                .at(path, node.span)
                .help("write it as the font does, without quotation marks inside: `Noto Sans`"),
        );
    }
    found
}

/// A number, or one of the words of brand.yml.
pub(crate) fn weight(node: &Node) -> Option<u16> {
    let text = node.text()?;
    let named = WEIGHTS.iter().find(|(name, _)| *name == text).map(|(_, weight)| *weight);
    named.or_else(|| text.parse().ok().filter(|weight| (1..=1000).contains(weight)))
}

fn wrong_weight(path: &SourcePath, node: &Node) -> Diagnostic {
    Diagnostic::error("brand/font", "a weight is a number from 1 to 1000, or a word")
        .at(path, node.span)
        .help("the words are thin, light, normal, medium, semi-bold, bold, extra-bold, black")
}

/// One entry of `fonts`.
fn font_files(
    path: &SourcePath,
    node: &Node,
    files: &Files,
    fonts: &mut Fonts,
    out: &mut Diagnostics,
) {
    let mut reader = MapReader::new(path, node);
    let family = reader.get("family").and_then(|node| family(path, node, out));
    let source = reader.get("source");
    let listed = reader.list("files");
    for name in ["weight", "style", "display"] {
        reader.get(name);
    }
    reader.finish(UNKNOWN, out);
    let kind = source.and_then(Node::text);
    match kind {
        Some("system") => return,
        Some("file") => {}
        None if !listed.is_empty() => {}
        _ => {
            out.push(elsewhere(path, source.unwrap_or(node), kind));
            return;
        }
    }
    let Some(family) = family else {
        let message = "the family of these files is missing";
        out.push(Diagnostic::error("brand/font", message).at(path, node.span));
        return;
    };
    for file in listed {
        if let Some(file) = font_file(path, file, &family, files, out) {
            fonts.files.push(file);
        }
    }
}

fn elsewhere(path: &SourcePath, node: &Node, kind: Option<&str>) -> Diagnostic {
    let message = match kind {
        Some("google" | "bunny") => {
            "fonts are never fetched from elsewhere: that would tell others who reads this site"
        }
        _ => {
            "a font comes from the project (`file`) or from the reader's system (`system`)"
        }
    };
    Diagnostic::error("brand/font-source", message).at(path, node.span).help(
        "put the font files into `assets/brand/fonts/` and name them: `source: file` and `files: [fonts/NAME.woff2]`",
    )
}

fn font_file(
    path: &SourcePath,
    node: &Node,
    family: &str,
    files: &Files,
    out: &mut Diagnostics,
) -> Option<FontFile> {
    let mut found = FontFile {
        family: family.to_owned(),
        path: path.clone(),
        weight: None,
        style: "normal",
    };
    let target = if let Yaml::Map(_) = node.value {
        let mut reader = MapReader::new(path, node);
        let target = reader.get("path");
        if let Some(node) = reader.get("weight") {
            found.weight = weight(node);
            if found.weight.is_none() {
                out.push(wrong_weight(path, node));
            }
        }
        found.style = reader.choice("style", &STYLES).unwrap_or("normal");
        reader.finish(UNKNOWN, out);
        target
    } else {
        Some(node)
    };
    let problem = match target.and_then(Node::text).map(|text| files.find(path, text)) {
        Some(Ok(file)) => {
            let ending = file.as_str().rsplit('.').next().unwrap_or_default();
            let known = ["woff2", "woff", "ttf", "otf"];
            if known.contains(&ending.to_ascii_lowercase().as_str()) {
                return Some(FontFile { path: file, ..found });
            }
            format!("browsers load no `.{ending}` as a font")
        }
        Some(Err(problem)) => problem,
        None => "the path of a font file is missing".to_owned(),
    };
    out.push(
        Diagnostic::error("brand/font", problem)
            .at(path, target.unwrap_or(node).span)
            .help("paths are relative to the brand file; WOFF2 is smallest"),
    );
    None
}

/// `fonts: {Family: {licence: OFL-1.1, file: fonts/OFL.txt}}`.
pub(crate) fn licences(
    path: &SourcePath,
    node: &Node,
    files: &Files,
    fonts: &mut Fonts,
    out: &mut Diagnostics,
) {
    for (key, value) in node.entries() {
        let Some(family) = key.text() else { continue };
        let mut reader = MapReader::new(path, value);
        let licence = reader.text("licence").unwrap_or_default();
        let mut text = None;
        if let Some(node) = reader.get("file") {
            match files.find(path, node.text().unwrap_or_default()) {
                Ok(file) => text = Some(file),
                Err(problem) => out.push(
                    Diagnostic::error("brand/font-licence", problem).at(path, node.span),
                ),
            }
        }
        reader.finish(UNKNOWN, out);
        fonts.licences.insert(family.to_owned(), (licence, text));
    }
}

/// A font that the site hands out has a licence, and the site says which.
pub(crate) fn check_licences(path: &SourcePath, brand: &Brand, out: &mut Diagnostics) {
    let fonts = &brand.fonts;
    let mut families: Vec<&str> =
        fonts.files.iter().map(|file| file.family.as_str()).collect();
    families.dedup();
    for family in families {
        if !fonts.licences.contains_key(family) {
            let message = format!("the licence of the font `{family}` is not given");
            out.push(
                Diagnostic::warning("brand/font-licence", message).in_file(path).help(format!(
                    "add `pennon: {{fonts: {{{family}: {{licence: OFL-1.1}}}}}}`, with the licence that came with the font"
                )),
            );
        }
    }
}
