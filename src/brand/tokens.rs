//! W3C design tokens (Design Tokens Format Module and Color Module 2025.10): a brand from them, and a brand as them.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::brand::color::Rgb;
use crate::brand::given::{FIELDS, Given, Placed, Shades};
use crate::brand::oklch::Oklch;
use crate::brand::read::{family, weight};
use crate::brand::roles::{Role, Roles, Scheme};
use crate::brand::{Brand, Files, Logo, Swatch, Variants};
use crate::diag::{Diagnostic, Diagnostics, nearest};
use crate::front_matter::{Node, Yaml};
use crate::path::SourcePath;

/// How many tokens may stand for one another in a row, and how deep groups go.
const DEPTH: usize = 16;

/// The name under which the brand keeps what tokens have no type for.
const EXTENSION: &str = "pennon";

/// All tokens of a file by path (`palette.deep-sea`), each with its type and value.
struct Tokens<'a> {
    path: &'a SourcePath,
    by_name: BTreeMap<String, (&'a str, &'a Node)>,
    order: Vec<String>,
}

/// Reads a brand. A colour in a group `light` or `dark` with the name of a role settles that role; one with a name of
/// brand.yml outside of `palette` is that field; every other one belongs to the palette.
pub(crate) fn read(
    path: &SourcePath,
    node: &Node,
    files: &Files,
    out: &mut Diagnostics,
) -> (Brand, Given) {
    let mut tokens = Tokens { path, by_name: BTreeMap::new(), order: Vec::new() };
    if !matches!(node.value, Yaml::Map(_)) {
        let message = "design tokens are a group of named tokens";
        out.push(Diagnostic::error("brand/tokens", message).at(path, node.span));
    }
    tokens.collect(node, "", "", 0);
    let mut brand = Brand { kit: true, ..Brand::default() };
    let mut given = Given::default();
    for name in &tokens.order {
        let (kind, value) = tokens.by_name[name];
        match kind {
            "color" => {
                let Some(color) = tokens.color(value, 0, out) else { continue };
                place(name, color, value, &mut brand, &mut given);
            }
            "fontFamily" => tokens.font(name, value, &mut brand, out),
            "fontWeight" if name.contains("heading") => {
                brand.fonts.headings_weight = weight(value);
            }
            _ => {}
        }
    }
    extension(node, &mut brand, &mut given);
    conventional(files, &mut brand);
    (brand, given)
}

impl<'a> Tokens<'a> {
    fn collect(&mut self, node: &'a Node, name: &str, inherited: &'a str, depth: usize) {
        let kind = node.get("$type").and_then(Node::text).unwrap_or(inherited);
        if let Some(value) = node.get("$value") {
            self.order.push(name.to_owned());
            self.by_name.insert(name.to_owned(), (kind, value));
            return;
        }
        for (key, inner) in node.entries() {
            let Some(key) = key.text().filter(|key| !key.starts_with('$')) else {
                continue;
            };
            if depth < DEPTH {
                let dot = if name.is_empty() { "" } else { "." };
                self.collect(inner, &format!("{name}{dot}{key}"), kind, depth + 1);
            }
        }
    }

    /// The value that an alias leads to: `{palette.ink}`, or `#/palette/ink/$value` as a JSON Pointer.
    fn follow(&self, node: &'a Node, out: &mut Diagnostics) -> Option<&'a Node> {
        let mut node = node;
        for _ in 0..DEPTH {
            let pointer = node.get("$ref").and_then(Node::text);
            let target = match (node.text(), pointer) {
                (Some(text), _) => {
                    text.strip_prefix('{').and_then(|text| text.strip_suffix('}'))
                }
                (None, Some(pointer)) => pointer.strip_prefix("#/"),
                (None, None) => None,
            };
            let Some(target) = target else { return Some(node) };
            let name = target.trim_end_matches("/$value").replace('/', ".");
            let Some((_, value)) = self.by_name.get(&name) else {
                let message = format!("there is no token `{name}`");
                let mistake =
                    Diagnostic::error("brand/tokens", message).at(self.path, node.span);
                let mut names = self.by_name.keys().map(String::as_str);
                let inner = format!(".{name}");
                let near = names.clone().find(|other| other.ends_with(&inner));
                let near = near.or_else(|| nearest(&name, &mut names));
                out.push(match near {
                    Some(near) => mistake.help(format!("did you mean `{near}`?")),
                    None => mistake,
                });
                return None;
            };
            node = value;
        }
        let message = "this token stands for itself";
        out.push(Diagnostic::error("brand/tokens", message).at(self.path, node.span));
        None
    }

    fn color(&self, node: &'a Node, depth: usize, out: &mut Diagnostics) -> Option<Rgb> {
        let value = self.follow(node, out)?;
        let found = match &value.value {
            Yaml::Scalar { text, .. } => Rgb::parse(text).map_err(str::to_owned),
            Yaml::Map(_) => components(value),
            Yaml::Null | Yaml::List(_) => Err("a colour is a group of fields".to_owned()),
        };
        match found {
            Ok(color) => Some(color),
            Err(problem) => {
                let message = format!("this is no colour: {problem}");
                let help = "write for example `{\"colorSpace\": \"srgb\", \"components\": [0.06, 0.44, 0.45]}`";
                out.push(
                    Diagnostic::error("brand/color", message)
                        .at(self.path, if depth == 0 { node.span } else { value.span })
                        .help(help),
                );
                None
            }
        }
    }

    fn font(&self, name: &str, node: &'a Node, brand: &mut Brand, out: &mut Diagnostics) {
        let Some(value) = self.follow(node, out) else { return };
        let families = match &value.value {
            Yaml::List(items) => {
                let names = items.iter().filter_map(|item| family(self.path, item, out));
                Some(names.collect::<Vec<String>>().join(", "))
            }
            _ => family(self.path, value, out),
        };
        let Some(families) = families else { return };
        let has = |words: &[&str]| words.iter().any(|word| name.contains(word));
        if has(&["heading"]) {
            brand.fonts.headings = families;
        } else if has(&["mono", "code"]) {
            brand.fonts.monospace = families;
        } else if has(&["base", "body", "text"]) {
            brand.fonts.base = families;
        }
    }
}

/// Gives a colour to what its name says.
fn place(name: &str, color: Rgb, node: &Node, brand: &mut Brand, given: &mut Given) {
    let segments: Vec<&str> = name.split('.').collect();
    let last = segments.last().copied().unwrap_or_default();
    let placed = || Placed { color, span: node.span, field: name.to_owned() };
    let groups = &segments[..segments.len().saturating_sub(1)];
    if groups.first() != Some(&"palette") {
        for (scheme, roles) in
            [(Scheme::Light, &mut given.light), (Scheme::Dark, &mut given.dark)]
        {
            if groups.contains(&scheme.name())
                && let Some(role) = Role::named(last)
            {
                roles.insert(role, placed());
                return;
            }
        }
        if let Some(field) = FIELDS.into_iter().find(|field| *field == last) {
            given.fields.insert(field, Shades { light: Some(placed()), dark: None });
            return;
        }
    }
    let outer = segments
        .iter()
        .position(|one| !matches!(*one, "palette" | "color" | "colors"))
        .unwrap_or(0);
    brand.palette.push(Swatch { name: segments[outer..].join("-"), color, cmyk: None });
}

/// Design Tokens Color Module 2025.10: three components in a colour space; only what a screen shows is known here.
fn components(node: &Node) -> Result<Rgb, String> {
    if let Some(alpha) = node.get("alpha").and_then(Node::text)
        && alpha.parse::<f64>() != Ok(1.0)
    {
        return Err("it is transparent; a brand's colours are opaque".into());
    }
    let space = node.get("colorSpace").and_then(Node::text).unwrap_or("srgb");
    let numbers: Vec<f64> = match node.get("components").map(|node| &node.value) {
        Some(Yaml::List(items)) => items
            .iter()
            .filter_map(|item| match item.text()? {
                "none" => Some(0.0),
                text => text.parse().ok().filter(|number: &f64| number.is_finite()),
            })
            .collect(),
        _ => Vec::new(),
    };
    let hex = node.get("hex").and_then(Node::text);
    match (space, numbers.as_slice(), hex) {
        ("srgb", &[red, green, blue], _) => Ok(Rgb::from_unit([red, green, blue])),
        ("oklch", &[lightness, chroma, hue], _) => {
            let hue = hue.rem_euclid(360.0);
            let chroma = chroma.clamp(0.0, 0.5);
            Ok(Oklch { lightness, chroma, hue }.to_rgb())
        }
        (_, _, Some(hex)) => Rgb::parse(hex).map_err(str::to_owned),
        ("srgb" | "oklch", ..) => Err("it has not three components".into()),
        (other, ..) => {
            Err(format!("the colour space `{other}` is not known here; give `hex` too"))
        }
    }
}

/// What the export keeps beside the tokens.
fn extension(node: &Node, brand: &mut Brand, given: &mut Given) {
    let Some(own) = node.get("$extensions").and_then(|node| node.get(EXTENSION)) else {
        return;
    };
    let text = |name: &str| own.get(name).and_then(Node::text).map(str::to_owned);
    brand.short_name = text("short-name").unwrap_or_default();
    brand.full_name = text("name").unwrap_or_default();
    given.single = text("dark-mode").as_deref() == Some("false");
}

/// Tokens name no files, so the logos stand beside them under names that say what they are.
fn conventional(files: &Files, brand: &mut Brand) {
    let alt = brand.name().to_owned();
    let mut find = |stem: &str| {
        let mut paths = ["svg", "png"]
            .map(|ending| format!("{}/{stem}.{ending}", crate::brand::FOLDER))
            .into_iter();
        let path = paths.find(|path| files.has(path))?;
        let logo = Logo { path: SourcePath::new(&path), alt: alt.clone(), size: None };
        brand.logos.all.push((stem.to_owned(), logo.clone()));
        Some(logo)
    };
    let medium = Variants { light: find("logo"), dark: find("logo-dark") };
    let small = Variants { light: find("icon"), dark: find("icon-dark") };
    brand.logos.medium = medium;
    brand.logos.small = small;
}

/// The brand as design tokens: its palette, the roles of each scheme, its fonts.
pub fn export(brand: &Brand) -> String {
    let mut palette = Map::new();
    palette.insert("$type".into(), json!("color"));
    for swatch in &brand.palette {
        // Names of tokens may hold none of these (Format Module, 5.1.1).
        let name = swatch.name.replace(['{', '}', '.'], "-");
        palette.insert(name.trim_start_matches('$').to_owned(), token(swatch.color));
    }
    let mut root = Map::new();
    root.insert(
        "$description".into(),
        json!(format!("The brand of {}", brand.full_name)),
    );
    let own = json!({
        "name": brand.full_name,
        "short-name": brand.short_name,
        "dark-mode": brand.dark.is_some(),
    });
    root.insert("$extensions".into(), json!({ EXTENSION: own }));
    root.insert("palette".into(), Value::Object(palette));
    root.insert("light".into(), roles(&brand.light));
    if let Some(dark) = &brand.dark {
        root.insert("dark".into(), roles(dark));
    }
    let fonts = &brand.fonts;
    // Without a family of its own the brand uses the reader's.
    let list = |families: &str, none: &str| {
        let families = if families.is_empty() { none } else { families };
        let names = families.split(',').map(|name| json!(name.trim()));
        json!({ "$value": names.collect::<Vec<_>>() })
    };
    let headings = if fonts.headings.is_empty() { &fonts.base } else { &fonts.headings };
    root.insert(
        "font".into(),
        json!({
            "$type": "fontFamily",
            "base": list(&fonts.base, "system-ui"),
            "headings": list(headings, "system-ui"),
            "monospace": list(&fonts.monospace, "ui-monospace"),
        }),
    );
    root.insert(
        "weight".into(),
        json!({ "$type": "fontWeight", "headings": { "$value": fonts.headings_weight.unwrap_or(700) } }),
    );
    let mut text = serde_json::to_string_pretty(&root).unwrap_or_default();
    text.push('\n');
    text
}

fn roles(roles: &Roles) -> Value {
    let mut group = Map::new();
    group.insert("$type".into(), json!("color"));
    for (name, color) in roles.iter() {
        group.insert(name.to_owned(), token(color));
    }
    Value::Object(group)
}

fn token(color: Rgb) -> Value {
    // Four decimals tell all 256 steps apart.
    let components =
        color.0.map(|channel| (f64::from(channel) / 255.0 * 1e4).round() / 1e4);
    json!({
        "$value": {
            "colorSpace": "srgb",
            "components": components,
            "hex": color.to_string(),
        }
    })
}
