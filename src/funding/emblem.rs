//! The emblem: which files it is, and whether a drawing of it is right, star by star.

use std::f64::consts::TAU;

use crate::diag::{Diagnostic, Diagnostics};
use crate::funding::artwork::size;
use crate::funding::programme::Programme;
use crate::funding::rules::Check;
use crate::funding::{Emblem, Input};
use crate::path::SourcePath;

/// How far a corner may be from its place, in parts of the height: drawings are rounded.
const TOLERANCE: f64 = 0.002;

/// The files of an emblem and how it is drawn.
#[derive(Clone, Debug, Default)]
pub(crate) struct Drawing {
    pub(crate) artwork: String,
    pub(crate) black: String,
    pub(crate) white: String,
    pub(crate) blue: String,
    /// The word of its alternative text.
    pub(crate) alt: String,
    pub(crate) field: String,
    pub(crate) device: String,
    pub(crate) geometry: Option<Geometry>,
    /// Width in parts of the height, of an emblem without stars.
    pub(crate) width: Option<f64>,
}

/// Stars on a circle, in parts of the emblem's height (Council of Europe, technical characteristics of the European flag).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Geometry {
    /// Width of the field.
    pub width: f64,
    /// Radius of the circle that the centres of the stars lie on.
    pub circle: f64,
    /// Radius of the circle that a star fits.
    pub star: f64,
    /// Inner radius of a star in parts of the outer.
    pub inner: f64,
    /// How many stars, the first at the top.
    pub count: usize,
}

/// Finds the files of the emblem and checks the drawing.
pub(crate) fn load(
    input: &Input<'_>,
    programme: &Programme,
    out: &mut Diagnostics,
) -> Option<Emblem> {
    let drawing = &programme.emblem;
    let path = &drawing.artwork;
    let top = input.theme.texts.get(path).and_then(|layers| layers.last());
    let place = top.map_or_else(|| SourcePath::new(path), |layered| layered.path.clone());
    let bytes = match (top, input.theme.binaries.get(path)) {
        (Some(layered), _) => layered.text.as_bytes(),
        (None, Some(bytes)) => bytes,
        (None, None) => {
            let message = format!("the emblem of {} is missing", programme.name);
            let help = format!("the theme has no file `{path}`");
            out.push(Diagnostic::error("funding/emblem", message).help(help));
            return None;
        }
    };
    let Some((width, height)) = size(bytes) else {
        let message = "the size of this emblem cannot be read";
        out.push(
            Diagnostic::error("funding/emblem", message)
                .in_file(&place)
                .help("use an SVG with a `viewBox`, a PNG or a JPEG"),
        );
        return None;
    };
    if let Some(layered) = top {
        for (check, problem) in found(&layered.text, drawing) {
            if let Some(rule) = programme.rule(check) {
                out.push(
                    Diagnostic::error("funding/emblem", problem)
                        .in_file(&place)
                        .help(format!("keep the emblem of the theme\n{}", rule.reason())),
                );
            }
        }
    }
    let there = |path: &String| {
        (input.theme.texts.contains_key(path) || input.theme.binaries.contains_key(path))
            .then(|| path.clone())
    };
    Some(Emblem {
        colour: path.clone(),
        black: there(&drawing.black),
        white: there(&drawing.white),
        blue: there(&drawing.blue),
        alt: drawing.alt.clone(),
        width,
        height,
    })
}

fn found(svg: &str, drawing: &Drawing) -> Vec<(Check, String)> {
    let mut found = Vec::new();
    if let Some(geometry) = &drawing.geometry {
        let problems = problems(svg, geometry).into_iter();
        found.extend(problems.map(|problem| (Check::EmblemGeometry, problem)));
    }
    let colours: Vec<String> = attributes(svg, "fill")
        .filter(|fill| fill.starts_with('#'))
        .map(str::to_ascii_uppercase)
        .collect();
    let allowed = [&drawing.field, &drawing.device].map(|colour| colour.to_uppercase());
    if let Some(other) = colours.iter().find(|colour| !allowed.contains(colour))
        && !drawing.field.is_empty()
    {
        let problem = format!(
            "the emblem has the colour {other}; it has {} and {} only",
            drawing.field, drawing.device
        );
        found.push((Check::EmblemColours, problem));
    }
    found
}

/// What is wrong with a drawing of stars on a circle. A drawing without polygons is judged by its proportions alone.
pub fn problems(svg: &str, geometry: &Geometry) -> Vec<String> {
    let Some(view) = view_box(svg) else {
        return vec!["the drawing has no `viewBox`".to_owned()];
    };
    let [left, top, width, height] = view;
    let mut found = Vec::new();
    if (width / height - geometry.width).abs() > 0.01 {
        found.push(format!(
            "the emblem is {:.2} times as wide as high, not {:.2}",
            width / height,
            geometry.width
        ));
    }
    let polygons: Vec<Vec<(f64, f64)>> = attributes(svg, "points").map(points).collect();
    if polygons.is_empty() {
        return found;
    }
    if polygons.len() != geometry.count {
        let problem =
            format!("the emblem has {} stars, not {}", polygons.len(), geometry.count);
        found.push(problem);
        return found;
    }
    let middle = (left + width / 2.0, top + height / 2.0);
    for number in 0..geometry.count {
        let wanted = star(geometry, middle, height, number);
        let near = |a: (f64, f64), b: (f64, f64)| {
            (a.0 - b.0).hypot(a.1 - b.1) <= TOLERANCE * height
        };
        let drawn = polygons.iter().any(|polygon| {
            polygon.len() == wanted.len()
                && wanted
                    .iter()
                    .all(|&corner| polygon.iter().any(|&other| near(corner, other)))
        });
        if !drawn {
            let problem = format!(
                "the star at {} o'clock is not where it belongs or does not stand upright",
                if number == 0 { geometry.count } else { number }
            );
            found.push(problem);
        }
    }
    found
}

/// The ten corners of a star with one point straight up.
fn star(
    geometry: &Geometry,
    middle: (f64, f64),
    height: f64,
    number: usize,
) -> Vec<(f64, f64)> {
    let turn = |part: f64| (part * TAU).sin_cos();
    #[expect(clippy::cast_precision_loss, reason = "a handful of stars")]
    let (sin, cos) = turn(number as f64 / geometry.count as f64);
    let circle = geometry.circle * height;
    let centre = (middle.0 + circle * sin, middle.1 - circle * cos);
    (0..10u8)
        .map(|corner| {
            let inner = if corner % 2 == 0 { 1.0 } else { geometry.inner };
            let radius = geometry.star * height * inner;
            let (sin, cos) = turn(f64::from(corner) / 10.0);
            (centre.0 + radius * sin, centre.1 - radius * cos)
        })
        .collect()
}

fn points(text: &str) -> Vec<(f64, f64)> {
    let numbers: Vec<f64> = text
        .split(|c: char| c == ',' || c.is_whitespace())
        .filter_map(|number| number.parse().ok())
        .collect();
    numbers.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect()
}

/// The four numbers of the view box of an SVG.
pub(crate) fn view_box(svg: &str) -> Option<[f64; 4]> {
    let text = attributes(svg, "viewBox").next()?;
    let numbers: Vec<f64> = text
        .split(|c: char| c == ',' || c.is_whitespace())
        .filter_map(|number| number.parse().ok())
        .collect();
    let numbers: [f64; 4] = numbers.try_into().ok()?;
    (numbers[2] > 0.0 && numbers[3] > 0.0).then_some(numbers)
}

/// The values of all attributes of a name.
fn attributes<'a>(svg: &'a str, name: &str) -> impl Iterator<Item = &'a str> {
    let begin = format!(" {name}=");
    let mut rest = svg;
    std::iter::from_fn(move || {
        let at = rest.find(&begin)? + begin.len();
        let quote = rest[at..].chars().next().filter(|c| matches!(c, '"' | '\''))?;
        let value = &rest[at + 1..];
        let end = value.find(quote)?;
        rest = &value[end..];
        Some(&value[..end])
    })
}
