//! A programme: the data of a file `funding/NAME.yaml` of the theme, over the one that it extends.

use std::collections::BTreeMap;

use crate::diag::{Diagnostic, Diagnostics, nearest};
use crate::front_matter::{self, Budget, Node};
use crate::funding::agreement::Pattern;
use crate::funding::emblem::Drawing;
use crate::funding::rules::{Check, Rule};
use crate::funding::{FOLDER, read};
use crate::theme::Theme;

/// Everything that is known of a programme.
#[derive(Clone, Debug, Default)]
pub(crate) struct Programme {
    /// Could a file not be read? Then its mistake is reported, and nothing more can be said.
    pub(crate) broken: bool,
    pub(crate) name: String,
    /// Which text is the statement, by status.
    pub(crate) statements: BTreeMap<String, String>,
    /// The authority that stands in the disclaimers.
    pub(crate) named: String,
    /// May a site that names no authority keep that one?
    pub(crate) assumed: bool,
    pub(crate) emblem: Drawing,
    /// Width in parts of the height that official files may have.
    pub(crate) ratios: Vec<(f64, f64)>,
    /// The least height of an official raster file in pixels.
    pub(crate) min_height: u32,
    pub(crate) patterns: Vec<Pattern>,
    /// The public page of an agreement, with `{number}`.
    pub(crate) page: Option<String>,
    pub(crate) rules: BTreeMap<usize, Rule>,
    pub(crate) funders: BTreeMap<String, Funder>,
    pub(crate) texts: BTreeMap<String, Texts>,
}

/// The texts of one language.
#[derive(Clone, Debug, Default)]
pub(crate) struct Texts {
    /// `funded`, `co_funded`, `disclaimer`, and what a programme adds.
    pub(crate) texts: BTreeMap<String, String>,
    pub(crate) confidence: BTreeMap<String, Confidence>,
    /// What names the authority in the disclaimer, in order.
    pub(crate) spans: Vec<String>,
    pub(crate) note: Option<String>,
}

/// How far a text can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Confidence {
    NotFound,
    OneSite,
    Several,
    SecondHand,
    Official,
}

pub(crate) const CONFIDENCES: [(&str, Confidence); 5] = [
    ("not_found", Confidence::NotFound),
    ("one_site", Confidence::OneSite),
    ("several", Confidence::Several),
    ("official_second_hand", Confidence::SecondHand),
    ("official", Confidence::Official),
];

/// A funder that many sites have beside their programme.
#[derive(Clone, Debug, Default)]
pub(crate) struct Funder {
    pub(crate) name: String,
    pub(crate) url: Option<String>,
    pub(crate) language: String,
    pub(crate) statement: String,
}

impl Programme {
    /// The rule behind a check, a programme's own before that of what it extends; without one the check is not made.
    pub(crate) fn rule(&self, check: Check) -> Option<&Rule> {
        self.rules.values().rev().find(|rule| rule.check == Some(check))
    }

    /// A help text that ends with the rule behind a check.
    pub(crate) fn with_rule(&self, help: &str, check: Check) -> String {
        match self.rule(check) {
            Some(rule) => format!("{help}\n{}", rule.reason()),
            None => help.to_owned(),
        }
    }
}

/// How many files may extend each other in a row; more is a circle.
const DEPTH: usize = 8;

/// Reads a programme and those it extends. `None` when there is no such file; mistakes in files are reported.
pub(crate) fn load(
    theme: &Theme,
    name: &str,
    out: &mut Diagnostics,
) -> Option<Programme> {
    resolve(theme, name, usize::MAX, DEPTH, out)
}

/// `below`: only the layers of the theme under this one, so that a site's file may extend the built-in one of its own name.
fn resolve(
    theme: &Theme,
    name: &str,
    below: usize,
    depth: usize,
    out: &mut Diagnostics,
) -> Option<Programme> {
    let layers = theme.texts.get(&format!("{FOLDER}{name}.yaml"))?;
    let index = layers.len().min(below).checked_sub(1)?;
    let file = &layers[index];
    let text = &*file.text;
    let node = match front_matter::parse(&file.path, text, 0..text.len(), Budget::DATA) {
        Ok(node) => node,
        Err(mistakes) => {
            mistakes.into_iter().for_each(|mistake| out.push(mistake));
            return Some(Programme { broken: true, ..Programme::default() });
        }
    };
    let mut base = Programme::default();
    if let Some(parent) = node.get("extends") {
        let wanted = parent.text().unwrap_or_default();
        let below = if wanted == name { index } else { usize::MAX };
        let found =
            (depth > 0).then(|| resolve(theme, wanted, below, depth - 1, out)).flatten();
        match found {
            Some(found) => base = found,
            None => {
                let mistake = if depth == 0 {
                    Diagnostic::error(
                        "funding/data",
                        "these programmes extend each other",
                    )
                } else {
                    unknown(theme, wanted)
                };
                base.broken = true;
                out.push(mistake.at(&file.path, parent.span));
            }
        }
    }
    let mut made = read::programme(&file.path, &node, base, out);
    if made.name.is_empty() {
        made.name = name.to_owned();
    }
    Some(made)
}

/// There is no such programme: says which there are.
pub(crate) fn unknown(theme: &Theme, name: &str) -> Diagnostic {
    let names: Vec<&str> =
        theme.under(FOLDER).filter_map(|(file, _)| file.strip_suffix(".yaml")).collect();
    let mistake =
        Diagnostic::error("funding/programme", format!("there is no programme `{name}`"));
    match nearest(name, names.iter().copied()) {
        Some(near) => mistake.help(format!("did you mean `{near}`?")),
        None => mistake.help(format!(
            "known are {}; another one is a file `themes/NAME/{FOLDER}PROGRAMME.yaml`",
            names.join(", ")
        )),
    }
}

/// The text of a scalar, or nothing.
pub(crate) fn text(node: Option<&Node>) -> Option<String> {
    node.and_then(Node::text).map(str::to_owned)
}
