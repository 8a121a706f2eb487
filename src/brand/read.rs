//! Reads brand.yml: its published fields, and under `pennon:` what they lack. Derives nothing.

mod colors;
mod fonts;
mod logos;

use crate::brand::given::Given;
use crate::brand::{Brand, Files, Rules};
use crate::diag::{Diagnostic, Diagnostics};
use crate::front_matter::{MapReader, Node, Yaml, report_unknown};
use crate::path::SourcePath;

pub(crate) use colors::Colors;
pub(crate) use fonts::{family, weight};

/// The code of a field that does not exist.
pub(crate) const UNKNOWN: &str = "brand/unknown";

/// Everything of a file that does not depend on other colours.
pub(crate) fn read(
    path: &SourcePath,
    node: &Node,
    files: &Files,
    out: &mut Diagnostics,
) -> (Brand, Given) {
    let mut reader = MapReader::new(path, node);
    let mut brand = Brand { kit: true, ..Brand::default() };
    let empty = Node { span: node.span, value: Yaml::Null };
    if let Some(meta) = reader.get("meta") {
        meta_fields(path, meta, &mut brand, out);
    }
    if let Some(logo) = reader.get("logo") {
        brand.logos = logos::read(path, logo, files, brand.name(), out);
    }
    let color = reader.get("color").unwrap_or(&empty);
    let typography = reader.get("typography").unwrap_or(&empty);
    let own = reader.get("pennon").unwrap_or(&empty);
    // Settings of other programs: brand.yml leaves them open.
    reader.get("defaults");
    let mut colors = Colors::new(path, color);
    colors.read(out);
    brand.fonts = fonts::read(path, typography, files, &mut colors, out);
    pennon(path, own, files, &mut colors, &mut brand, out);
    reader.finish(UNKNOWN, out);
    let (palette, given) = colors.finish();
    brand.palette = palette;
    (brand, given)
}

/// `meta` is open: other programs keep fields of their own in it.
fn meta_fields(path: &SourcePath, node: &Node, brand: &mut Brand, out: &mut Diagnostics) {
    let mut reader = MapReader::new(path, node);
    if let Some(name) = reader.get("name") {
        match name.text() {
            Some(text) => {
                brand.short_name = text.to_owned();
                brand.full_name = text.to_owned();
            }
            None => {
                let mut names = MapReader::new(path, name);
                brand.short_name = names.text("short").unwrap_or_default();
                brand.full_name = names.text("full").unwrap_or_default();
                names.finish(UNKNOWN, out);
            }
        }
    }
    if brand.full_name.is_empty() {
        brand.full_name.clone_from(&brand.short_name);
    }
    if let Some(link) = reader.get("link") {
        match link.text() {
            Some(text) => brand.links.push(("home".into(), text.to_owned())),
            None => {
                for (name, value) in link.entries() {
                    if let (Some(name), Some(text)) = (name.text(), value.text()) {
                        brand.links.push((name.to_owned(), text.to_owned()));
                    }
                }
            }
        }
    }
    out.append(reader.diagnostics);
}

/// What brand.yml lacks.
fn pennon(
    path: &SourcePath,
    node: &Node,
    files: &Files,
    colors: &mut Colors<'_>,
    brand: &mut Brand,
    out: &mut Diagnostics,
) {
    let mut reader = MapReader::new(path, node);
    if let Some(roles) = reader.get("colors") {
        colors.roles(roles, out);
    }
    if reader.boolean("dark-mode") == Some(false) {
        colors.single();
    }
    if let Some(cmyk) = reader.get("cmyk") {
        colors.cmyk(cmyk, out);
    }
    if let Some(fonts) = reader.get("fonts") {
        fonts::licences(path, fonts, files, &mut brand.fonts, out);
    }
    brand.kit = reader.boolean("kit").unwrap_or(true);
    brand.rules = rules(path, &mut reader, out);
    reader.finish(UNKNOWN, out);
    fonts::check_licences(path, brand, out);
}

fn rules(path: &SourcePath, reader: &mut MapReader<'_>, out: &mut Diagnostics) -> Rules {
    let mut rules = Rules::default();
    if let Some(node) = reader.get("clear-space") {
        rules.clear_space = measure(path, node, &["%"], out);
    }
    if let Some(node) = reader.get("minimum-width") {
        match &node.value {
            Yaml::Map(_) => {
                let mut sizes = MapReader::new(path, node);
                if let Some(node) = sizes.get("screen") {
                    rules.minimum_screen = measure(path, node, &["px"], out);
                }
                if let Some(node) = sizes.get("print") {
                    rules.minimum_print = measure(path, node, &["mm", "cm"], out);
                }
                sizes.finish(UNKNOWN, out);
            }
            Yaml::Null | Yaml::Scalar { .. } | Yaml::List(_) => {
                rules.minimum_screen = measure(path, node, &["px"], out);
            }
        }
    }
    rules
}

/// A number with one of some units, as it was written.
fn measure(
    path: &SourcePath,
    node: &Node,
    units: &[&str],
    out: &mut Diagnostics,
) -> Option<String> {
    let text = node.text().unwrap_or_default().trim();
    let number = units.iter().find_map(|unit| text.strip_suffix(unit));
    let fits = |digits: &str| {
        digits.trim().parse::<f64>().is_ok_and(|number| (0.1..1e4).contains(&number))
    };
    if number.is_some_and(fits) {
        return Some(text.to_owned());
    }
    let wanted: Vec<String> = units.iter().map(|unit| format!("`25{unit}`")).collect();
    out.push(
        Diagnostic::error("brand/measure", "this is no measure that is known here")
            .at(path, node.span)
            .help(format!("write for example {}", wanted.join(" or "))),
    );
    None
}

/// Reports fields of a mapping that brand.yml does not know.
pub(crate) fn known(
    path: &SourcePath,
    node: &Node,
    names: &[&str],
    out: &mut Diagnostics,
) {
    report_unknown(path, node, names, UNKNOWN, out);
}
