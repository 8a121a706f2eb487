//! The colours of a brand file: the palette, the named fields, the roles. A colour may be the name of another.

use crate::brand::Swatch;
use crate::brand::color::Rgb;
use crate::brand::given::{FIELDS, Given, Placed, Shades};
use crate::brand::read::{UNKNOWN, known};
use crate::brand::roles::{Role, Scheme};
use crate::diag::{Diagnostic, Diagnostics, nearest, shorten};
use crate::front_matter::{MapReader, Node, Yaml};
use crate::path::SourcePath;

/// How many names may stand for one another in a row.
const DEPTH: usize = 8;

/// Reads colours, and knows those read before by name.
pub(crate) struct Colors<'a> {
    path: &'a SourcePath,
    node: &'a Node,
    palette: Vec<Swatch>,
    given: Given,
}

impl<'a> Colors<'a> {
    pub(crate) fn new(path: &'a SourcePath, node: &'a Node) -> Colors<'a> {
        Colors { path, node, palette: Vec::new(), given: Given::default() }
    }

    /// `color:` with its palette and fields.
    pub(crate) fn read(&mut self, out: &mut Diagnostics) {
        let mut reader = MapReader::new(self.path, self.node);
        if let Some(palette) = reader.get("palette") {
            let mut inner = MapReader::new(self.path, palette);
            for (key, value) in palette.entries() {
                let Some(name) = key.text() else { continue };
                if let Some(color) = self.color(value, &[name], out) {
                    let name = name.to_owned();
                    self.palette.push(Swatch { name, color, cmyk: None });
                }
            }
            out.append(std::mem::take(&mut inner.diagnostics));
        }
        for name in FIELDS {
            // YAML takes what follows a `#` without quotation marks for a remark.
            if let Some(node) = self.node.get(name).filter(|node| node.is_null()) {
                self.color(node, &[], out);
            }
            if let Some(node) = reader.get(name) {
                let field = format!("color.{name}");
                let shades = self.shades(node, &field, &[name], out);
                self.given.fields.insert(name, shades);
            }
        }
        reader.finish(UNKNOWN, out);
    }

    /// A colour of the typography, kept under a name of its own.
    pub(crate) fn also(
        &mut self,
        name: &'static str,
        field: &str,
        node: &Node,
        out: &mut Diagnostics,
    ) {
        let shades = self.shades(node, field, &[], out);
        self.given.fields.insert(name, shades);
    }

    /// One colour, or one for light and one for dark pages, as Quarto 1.8 writes it.
    fn shades(
        &self,
        node: &Node,
        field: &str,
        seen: &[&str],
        out: &mut Diagnostics,
    ) -> Shades {
        let mut shades = Shades::default();
        let placed = |node: &Node, out: &mut Diagnostics| {
            let color = self.color(node, seen, out)?;
            Some(Placed { color, span: node.span, field: field.to_owned() })
        };
        if let Yaml::Map(_) = node.value {
            known(self.path, node, &["light", "dark"], out);
            shades.light = node.get("light").and_then(|node| placed(node, out));
            shades.dark = node.get("dark").and_then(|node| placed(node, out));
        } else {
            shades.light = placed(node, out);
        }
        shades
    }

    /// Roles that the file settles itself: `light: {border: …}`.
    pub(crate) fn roles(&mut self, node: &Node, out: &mut Diagnostics) {
        known(self.path, node, &["light", "dark"], out);
        for scheme in [Scheme::Light, Scheme::Dark] {
            let Some(roles) = node.get(scheme.name()) else { continue };
            let names = Role::ALL.map(|(_, name)| name);
            known(self.path, roles, &names, out);
            for (key, value) in roles.entries() {
                let Some(role) = key.text().and_then(Role::named) else { continue };
                let Some(color) = self.color(value, &[], out) else { continue };
                let field = format!("pennon.colors.{}.{}", scheme.name(), role.name());
                self.settle(role, scheme, Placed { color, span: value.span, field });
            }
        }
    }

    pub(crate) fn settle(&mut self, role: Role, scheme: Scheme, placed: Placed) {
        match scheme {
            Scheme::Light => self.given.light.insert(role, placed),
            Scheme::Dark => self.given.dark.insert(role, placed),
        };
    }

    /// The brand has one look only.
    pub(crate) fn single(&mut self) {
        self.given.single = true;
    }

    /// Percent of cyan, magenta, yellow and black for colours of the palette.
    pub(crate) fn cmyk(&mut self, node: &Node, out: &mut Diagnostics) {
        let names: Vec<String> =
            self.palette.iter().map(|swatch| swatch.name.clone()).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        known(self.path, node, &names, out);
        for (key, value) in node.entries() {
            let named = |swatch: &&mut Swatch| key.text() == Some(swatch.name.as_str());
            let Some(swatch) = self.palette.iter_mut().find(named) else { continue };
            swatch.cmyk = percents(value);
            if swatch.cmyk.is_none() {
                let message =
                    "the parts of a printed colour are four numbers from 0 to 100";
                out.push(
                    Diagnostic::error("brand/cmyk", message)
                        .at(self.path, value.span)
                        .help("write cyan, magenta, yellow and black: `[85, 18, 0, 71]`"),
                );
            }
        }
    }

    /// A colour of CSS, or the name of another one of this file. `seen` are names that may not be meant again.
    fn color(&self, node: &Node, seen: &[&str], out: &mut Diagnostics) -> Option<Rgb> {
        let Some(text) = node.text() else {
            let message = if node.is_null() {
                "there is no colour here; YAML takes what follows a `#` for a remark"
                    .into()
            } else {
                format!("a colour is one word or number, not {}", node.noun())
            };
            out.push(
                Diagnostic::error("brand/color", message)
                    .at(self.path, node.span)
                    .help("write for example `\"#0f7173\"`, in quotation marks"),
            );
            return None;
        };
        match self.resolve(text, seen) {
            Ok(color) => Some(color),
            Err(problem) => {
                out.push(self.refuse(node, text, problem));
                None
            }
        }
    }

    fn resolve(&self, text: &str, seen: &[&str]) -> Result<Rgb, &'static str> {
        if seen.len() > DEPTH {
            return Err("it stands for itself");
        }
        if !seen.contains(&text) {
            let palette = self.node.get("palette").and_then(|node| node.get(text));
            let field = FIELDS.contains(&text).then(|| self.node.get(text)).flatten();
            if let Some(node) = palette.or(field) {
                let seen: Vec<&str> = seen.iter().copied().chain([text]).collect();
                let node = node.get("light").unwrap_or(node);
                let text =
                    node.text().ok_or("the colour that it names cannot be read")?;
                return self.resolve(text, &seen);
            }
        }
        Rgb::parse(text)
    }

    fn refuse(&self, node: &Node, text: &str, problem: &str) -> Diagnostic {
        let message = format!("`{}` is no colour: {problem}", shorten(text));
        let mistake = Diagnostic::error("brand/color", message).at(self.path, node.span);
        let palette = self.node.get("palette").map(Node::entries).unwrap_or_default();
        let own = palette.iter().filter_map(|(key, _)| key.text());
        let near = nearest(text, own.clone()).or_else(|| nearest(text, Rgb::names()));
        match near {
            Some(near) => {
                mistake.help(format!("did you mean `{near}`?")).patch(node.span, near)
            }
            None if text
                .trim_start_matches('#')
                .chars()
                .all(|c| c.is_ascii_hexdigit()) =>
            {
                mistake.help("write it as `\"#0f7173\"`, in quotation marks")
            }
            None => {
                let names: Vec<&str> = own.collect();
                mistake.help(match names.as_slice() {
                    [] => "write it as `\"#0f7173\"`".to_owned(),
                    names => format!(
                        "write it as `\"#0f7173\"`, or as a name of the palette: {}",
                        names.join(", ")
                    ),
                })
            }
        }
    }

    pub(crate) fn finish(self) -> (Vec<Swatch>, Given) {
        (self.palette, self.given)
    }
}

fn percents(node: &Node) -> Option<[u8; 4]> {
    let Yaml::List(items) = &node.value else { return None };
    let numbers = items.iter().map(|item| {
        let number: u8 = item.text()?.trim().parse().ok()?;
        (number <= 100).then_some(number)
    });
    numbers.collect::<Option<Vec<u8>>>()?.try_into().ok()
}
