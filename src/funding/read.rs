//! Reads the file of a programme over what it extends, and reports its mistakes with their places.

use std::collections::BTreeMap;

use crate::diag::{Diagnostic, Diagnostics, nearest};
use crate::front_matter::{self, MapReader, Node};
use crate::funding::agreement::Pattern;
use crate::funding::emblem::{Drawing, Geometry};
use crate::funding::programme::{CONFIDENCES, Funder, Programme, Texts, text};
use crate::funding::rules::{CHECKS, Rule};
use crate::path::SourcePath;

const CODE: &str = "funding/data";
const MARKS: [(&str, bool); 2] = [("read", true), ("usual", false)];
/// What stands in a language beside its texts.
const BESIDE: [&str; 5] =
    ["authority_spans", "confidence", "note", "variants", "sources"];

/// Lays a file over the programme that it extends.
pub(crate) fn programme(
    path: &SourcePath,
    node: &Node,
    base: Programme,
    out: &mut Diagnostics,
) -> Programme {
    let mut made = base;
    let mut reader = MapReader::new(path, node);
    reader.get("extends");
    if let Some(name) = reader.text("name") {
        made.name = name;
    }
    for (key, value) in reader.get("statements").map_or(&[][..], Node::entries) {
        if let (Some(status), Some(text)) = (key.text(), value.text()) {
            made.statements.insert(status.to_owned(), text.to_owned());
        }
    }
    if let Some(node) = reader.get("authority") {
        let mut inner = MapReader::new(path, node);
        made.named = inner.text("named").unwrap_or(made.named);
        made.assumed = inner.boolean("assumed").unwrap_or(made.assumed);
        inner.finish(CODE, out);
    }
    if let Some(node) = reader.get("emblem") {
        drawing(path, node, &mut made.emblem, out);
    }
    if let Some(node) = reader.get("artwork") {
        artwork(path, node, &mut made, out);
    }
    if let Some(node) = reader.get("agreement") {
        let mut inner = MapReader::new(path, node);
        made.page = inner.text("page").or(made.page);
        let patterns = inner.list("patterns");
        if !patterns.is_empty() {
            made.patterns = patterns
                .into_iter()
                .filter_map(|node| pattern(path, node, out))
                .collect();
        }
        inner.finish(CODE, out);
    }
    if let Some(node) = reader.get("rules") {
        rules(path, node, &mut made.rules, out);
    }
    for (key, value) in reader.get("funders").map_or(&[][..], Node::entries) {
        let Some(id) = key.text() else { continue };
        let base = made.funders.remove(id).unwrap_or_default();
        made.funders.insert(id.to_owned(), funder(path, value, base, out));
    }
    for (key, value) in reader.get("languages").map_or(&[][..], Node::entries) {
        let Some(tag) = key.text() else { continue };
        language(path, value, made.texts.entry(tag.to_owned()).or_default(), out);
    }
    reader.finish(CODE, out);
    made
}

fn drawing(path: &SourcePath, node: &Node, drawing: &mut Drawing, out: &mut Diagnostics) {
    let mut reader = MapReader::new(path, node);
    let mut take = |name: &'static str, place: &mut String| {
        if let Some(text) = reader.text(name) {
            *place = text;
        }
    };
    take("artwork", &mut drawing.artwork);
    take("black", &mut drawing.black);
    take("white", &mut drawing.white);
    take("blue", &mut drawing.blue);
    take("alt", &mut drawing.alt);
    take("field", &mut drawing.field);
    take("device", &mut drawing.device);
    let numbers = ["width", "circle", "star", "inner"].map(|name| {
        let node = reader.get(name)?;
        let number = number(node);
        if number.is_none() {
            reader.wrong(node, "a number");
        }
        number
    });
    let count = reader.number("count", 1, 100);
    reader.finish(CODE, out);
    if let ([Some(width), Some(circle), Some(star), Some(inner)], Some(count)) =
        (numbers, count)
    {
        drawing.geometry = Some(Geometry { width, circle, star, inner, count });
    } else if let [Some(width), ..] = numbers {
        drawing.width = Some(width);
        drawing.geometry = None;
    }
}

fn artwork(path: &SourcePath, node: &Node, made: &mut Programme, out: &mut Diagnostics) {
    let mut reader = MapReader::new(path, node);
    let ratios = reader.list("ratios");
    if !ratios.is_empty() {
        made.ratios.clear();
    }
    for node in ratios {
        let numbers: Vec<f64> = match &node.value {
            front_matter::Yaml::List(items) => items.iter().filter_map(number).collect(),
            _ => Vec::new(),
        };
        match numbers[..] {
            [low, high] => made.ratios.push((low, high)),
            _ => reader.wrong(node, "two numbers, such as `[2.6, 8]`"),
        }
    }
    if let Some(height) = reader.number("min_height", 0, 100_000) {
        made.min_height = u32::try_from(height).unwrap_or(u32::MAX);
    }
    reader.finish(CODE, out);
}

fn number(node: &Node) -> Option<f64> {
    node.text()?.parse().ok().filter(|number: &f64| number.is_finite())
}

fn pattern(path: &SourcePath, node: &Node, out: &mut Diagnostics) -> Option<Pattern> {
    let mut reader = MapReader::new(path, node);
    reader.choice("mark", &MARKS);
    let pattern = Pattern {
        mask: reader.text("mask").unwrap_or_default(),
        example: reader.text("example").unwrap_or_default(),
        about: reader.text("about").unwrap_or_default(),
        period: reader.text("period"),
    };
    reader.finish(CODE, out);
    (!pattern.mask.is_empty()).then_some(pattern)
}

/// Rules keep the order of the files; one that is there already is replaced in its place, and `NAME: null` takes it away.
fn rules(
    path: &SourcePath,
    node: &Node,
    rules: &mut BTreeMap<usize, Rule>,
    out: &mut Diagnostics,
) {
    for (key, value) in node.entries() {
        let Some(id) = key.text() else { continue };
        let place = rules.iter().find(|(_, rule)| rule.id == id).map(|(place, _)| *place);
        if value.is_null() {
            place.map(|place| rules.remove(&place));
            continue;
        }
        let next = rules.last_key_value().map_or(0, |(last, _)| last + 1);
        rules.insert(place.unwrap_or(next), rule(path, id, value, out));
    }
}

fn rule(path: &SourcePath, id: &str, node: &Node, out: &mut Diagnostics) -> Rule {
    let mut reader = MapReader::new(path, node);
    let check = reader.get("check").and_then(|node| {
        let name = node.text().unwrap_or_default();
        let found = CHECKS.iter().find(|(known, _)| *known == name);
        if found.is_none() {
            let mistake = Diagnostic::error(CODE, format!("there is no check `{name}`"))
                .at(path, node.span);
            let names = CHECKS.iter().map(|(known, _)| *known);
            out.push(match nearest(name, names) {
                Some(near) => mistake.help(format!("did you mean `{near}`?")),
                None => mistake.help(format!(
                    "one of {}",
                    CHECKS.map(|(known, _)| known).join(", ")
                )),
            });
        }
        found.map(|(_, check)| *check)
    });
    let rule = Rule {
        id: id.to_owned(),
        text: reader.text("text").unwrap_or_default(),
        source: reader.text("source").unwrap_or_default(),
        read: reader.choice("mark", &MARKS).unwrap_or(false),
        check,
    };
    reader.finish(CODE, out);
    rule
}

fn funder(path: &SourcePath, node: &Node, base: Funder, out: &mut Diagnostics) -> Funder {
    let mut reader = MapReader::new(path, node);
    reader.choice("confidence", &CONFIDENCES);
    reader.get("note");
    let funder = Funder {
        name: reader.text("name").unwrap_or(base.name),
        url: reader.text("url").or(base.url),
        language: reader.text("language").unwrap_or(base.language),
        statement: reader.text("statement").unwrap_or(base.statement),
    };
    reader.finish(CODE, out);
    funder
}

fn language(path: &SourcePath, node: &Node, texts: &mut Texts, out: &mut Diagnostics) {
    for (key, value) in node.entries() {
        let (Some(name), Some(text)) = (key.text(), value.text()) else { continue };
        if !BESIDE.contains(&name) {
            texts.texts.insert(name.to_owned(), text.to_owned());
        }
    }
    if let Some(spans) = node.get("authority_spans") {
        texts.spans = match &spans.value {
            front_matter::Yaml::List(items) => {
                items.iter().filter_map(|item| text(Some(item))).collect()
            }
            _ => Vec::new(),
        };
    }
    if let Some(note) = text(node.get("note")) {
        texts.note = Some(note);
    }
    for (key, value) in node.get("confidence").map_or(&[][..], Node::entries) {
        let word = value.text().unwrap_or_default();
        match CONFIDENCES.iter().find(|(known, _)| *known == word) {
            Some((_, confidence)) => {
                texts
                    .confidence
                    .insert(key.text().unwrap_or_default().to_owned(), *confidence);
            }
            None => out.push(
                Diagnostic::error(CODE, format!("`{word}` is no confidence"))
                    .at(path, value.span)
                    .help(format!(
                        "one of {}",
                        CONFIDENCES.map(|(known, _)| known).join(", ")
                    )),
            ),
        }
    }
}
