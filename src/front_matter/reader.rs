//! Takes settings out of a mapping by name, and reports what nobody took.

use crate::diag::{Diagnostic, Diagnostics, nearest, shorten};
use crate::front_matter::node::{Node, Yaml};
use crate::path::SourcePath;

/// Reads one mapping. `finish` reports names that were never asked for.
pub struct MapReader<'a> {
    path: &'a SourcePath,
    node: &'a Node,
    asked: Vec<&'static str>,
    /// What was found wrong.
    pub diagnostics: Diagnostics,
}

impl<'a> MapReader<'a> {
    /// Begins; anything but a mapping (or nothing) is reported.
    pub fn new(path: &'a SourcePath, node: &'a Node) -> MapReader<'a> {
        let mut reader = MapReader {
            path,
            node,
            asked: Vec::new(),
            diagnostics: Diagnostics::default(),
        };
        if !matches!(node.value, Yaml::Map(_) | Yaml::Null) {
            reader.wrong(node, "a group of fields (`name: value`)");
        }
        reader
    }

    /// The value of `name`, if it is there and not empty.
    pub fn get(&mut self, name: &'static str) -> Option<&'a Node> {
        self.asked.push(name);
        self.node.get(name).filter(|value| !value.is_null())
    }

    /// A text.
    pub fn text(&mut self, name: &'static str) -> Option<String> {
        let node = self.get(name)?;
        let text = node.text().map(str::to_owned);
        if text.is_none() {
            self.wrong(node, "text");
        }
        text
    }

    /// `true` or `false`.
    pub fn boolean(&mut self, name: &'static str) -> Option<bool> {
        let node = self.get(name)?;
        match node.text() {
            Some("true") => Some(true),
            Some("false") => Some(false),
            text => {
                let near = match text.map(str::to_lowercase).as_deref() {
                    Some("yes" | "on" | "true") => Some("true"),
                    Some("no" | "off" | "false") => Some("false"),
                    _ => None,
                };
                self.wrong_but(node, "`true` or `false`", near);
                None
            }
        }
    }

    /// A whole number within bounds.
    pub fn number(
        &mut self,
        name: &'static str,
        min: usize,
        max: usize,
    ) -> Option<usize> {
        let node = self.get(name)?;
        let number = node.text().and_then(|text| text.parse().ok());
        let number = number.filter(|number| (min..=max).contains(number));
        if number.is_none() {
            self.wrong(node, &format!("a whole number from {min} to {max}"));
        }
        number
    }

    /// Any number.
    pub fn float(&mut self, name: &'static str) -> Option<f64> {
        let node = self.get(name)?;
        let number = node.text().and_then(|text| text.parse().ok());
        let number = number.filter(|number: &f64| number.is_finite());
        if number.is_none() {
            self.wrong(node, "a number");
        }
        number
    }

    /// One of some words.
    pub fn choice<T: Copy>(
        &mut self,
        name: &'static str,
        values: &[(&'static str, T)],
    ) -> Option<T> {
        let node = self.get(name)?;
        let found = values.iter().find(|(word, _)| node.text() == Some(*word));
        if found.is_none() {
            let words: Vec<String> =
                values.iter().map(|(word, _)| format!("`{word}`")).collect();
            let near = node
                .text()
                .and_then(|text| nearest(text, values.iter().map(|(word, _)| *word)));
            self.wrong_but(node, &format!("one of {}", words.join(", ")), near);
        }
        found.map(|(_, value)| *value)
    }

    /// The items of a list; a single text counts as a list of one.
    pub fn list(&mut self, name: &'static str) -> Vec<&'a Node> {
        let Some(node) = self.get(name) else { return Vec::new() };
        match &node.value {
            Yaml::List(items) => items.iter().collect(),
            Yaml::Scalar { .. } => vec![node],
            Yaml::Null | Yaml::Map(_) => {
                self.wrong(node, "a list");
                Vec::new()
            }
        }
    }

    /// A list of texts.
    pub fn texts(&mut self, name: &'static str) -> Vec<String> {
        let mut texts = Vec::new();
        for node in self.list(name) {
            match node.text() {
                Some(text) => texts.push(text.to_owned()),
                None => self.wrong(node, "text"),
            }
        }
        texts
    }

    /// Reports a value of the wrong type.
    pub fn wrong(&mut self, node: &Node, wanted: &str) {
        self.wrong_but(node, wanted, None);
    }

    /// Reports a value of the wrong type, and the right one that it is like.
    pub fn wrong_but(&mut self, node: &Node, wanted: &str, near: Option<&str>) {
        let name = self.node.entries().iter().find(|(_, value)| value.span == node.span);
        let name = match name.and_then(|(key, _)| key.text()) {
            Some(name) => format!("`{}`", shorten(name)),
            None => "this".to_owned(),
        };
        let mistake =
            Diagnostic::error("config/type", format!("{name} must be {wanted}"))
                .at(self.path, node.span)
                .label(match node.text() {
                    Some(_) if !wanted.starts_with("a group") => {
                        "not understood".to_owned()
                    }
                    _ => format!("this is {}", node.noun()),
                });
        self.diagnostics.push(match near {
            Some(near) => {
                mistake.help(format!("did you mean `{near}`?")).patch(node.span, near)
            }
            None => mistake,
        });
    }

    /// Reports every name that was not asked for, with the nearest one that exists.
    pub fn finish(self, code: &'static str, out: &mut Diagnostics) {
        let mut diagnostics = self.diagnostics;
        if code.starts_with("kind/") {
            diagnostics.recode("config/type", "kind/type");
        }
        report_unknown(self.path, self.node, &self.asked, code, &mut diagnostics);
        out.append(diagnostics);
    }
}

/// Reports the names of a mapping that are not among `known`.
pub fn report_unknown(
    path: &SourcePath,
    node: &Node,
    known: &[&str],
    code: &'static str,
    out: &mut Diagnostics,
) {
    for (key, _) in node.entries() {
        let Some(name) = key.text() else { continue };
        if known.contains(&name) {
            continue;
        }
        let mistake = Diagnostic::error(code, format!("there is no field `{name}` here"))
            .at(path, key.span);
        out.push(match nearest(name, known.iter().copied()) {
            Some(other) => mistake
                .label("unknown name")
                .help(format!("did you mean `{other}`?"))
                .patch(key.span, other),
            None => {
                let mut names: Vec<&str> = known.to_vec();
                names.sort_unstable();
                mistake
                    .label("unknown name")
                    .help(format!("known here: {}", names.join(", ")))
            }
        });
    }
}
