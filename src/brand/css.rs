//! The brand as custom properties of a style sheet, and the families of its fonts.

use crate::brand::color::{BLACK, Rgb, WHITE};
use crate::brand::oklch::Oklch;
use crate::brand::{Brand, FontFile, Role, Roles};

/// The use of a list of families.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stack {
    /// Running text and headings.
    Text,
    /// Code.
    Code,
}

/// Families that come after a brand's own: the reader's system, with scripts that many fonts lack.
const TEXT: &str = "system-ui, -apple-system, \"Segoe UI\", roboto, \"Noto Sans\", \"Noto Sans Arabic\", arial, sans-serif";
const CODE: &str = "ui-monospace, \"Cascadia Mono\", \"SF Mono\", menlo, consolas, \"Noto Sans Mono\", monospace";

/// Generic families (CSS Fonts 4, section 2.1.3): never in quotation marks, and nothing comes after them.
const GENERIC: [&str; 10] = [
    "serif",
    "sans-serif",
    "monospace",
    "cursive",
    "fantasy",
    "system-ui",
    "ui-serif",
    "ui-sans-serif",
    "ui-monospace",
    "ui-rounded",
];

/// The value of `font-family` for the families that a brand names.
pub fn stack(families: &str, stack: Stack) -> String {
    let rest = match stack {
        Stack::Text => TEXT,
        Stack::Code => CODE,
    };
    let named = families.split(',').map(str::trim).filter(|name| !name.is_empty());
    let named: Vec<&str> = named.collect();
    match named.last().copied() {
        None | Some("system-ui" | "ui-monospace") if named.len() < 2 => rest.to_owned(),
        Some(last) if GENERIC.contains(&last) => join(&named),
        _ => format!("{}, {rest}", join(&named)),
    }
}

fn join(names: &[&str]) -> String {
    let quoted = names.iter().map(|name| {
        if GENERIC.contains(name) { (*name).to_owned() } else { format!("\"{name}\"") }
    });
    quoted.collect::<Vec<_>>().join(", ")
}

/// The head of a style sheet that is published in the folder `theme/`: fonts, then roles for light and dark pages.
pub fn properties(brand: &Brand) -> String {
    let mut out = String::new();
    for file in &brand.fonts.files {
        out.push_str(&face(file));
    }
    let fonts = &brand.fonts;
    let base = stack(&fonts.base, Stack::Text);
    let headings = if fonts.headings.is_empty() || fonts.headings == fonts.base {
        "var(--font)".to_owned()
    } else {
        stack(&fonts.headings, Stack::Text)
    };
    let by_day = Oklch::from(brand.light.color(Role::Surface)).lightness > 0.5;
    let schemes = match (&brand.dark, by_day) {
        (Some(_), _) => "light dark",
        (None, true) => "light",
        (None, false) => "dark",
    };
    out.push_str(&format!(":root{{color-scheme:{schemes};{}", colors(&brand.light)));
    out.push_str(&format!(
        "--font:{base};--font-heading:{headings};--font-code:{};--weight-heading:{}}}\n",
        stack(&fonts.monospace, Stack::Code),
        fonts.headings_weight.unwrap_or(700),
    ));
    if let Some(dark) = &brand.dark {
        out.push_str(&format!(
            "@media (prefers-color-scheme:dark){{:root{{{}}}}}\n",
            colors(dark).trim_end_matches(';')
        ));
    }
    out
}

fn colors(roles: &Roles) -> String {
    let mut out: String =
        roles.iter().map(|(name, color)| format!("--{name}:{color};")).collect();
    for (name, ground) in
        [("statement", Role::Surface), ("statement-on-deep", Role::Deep)]
    {
        out.push_str(&format!("--{name}:{};", statement(roles.color(ground))));
    }
    out
}

/// The colour of the funder's statement, which no brand settles: Reflex Blue, black or white (European Commission, "The use
/// of the EU emblem in the context of EU programmes 2021-2027"), the first that can be read on a ground.
fn statement(ground: Rgb) -> Rgb {
    let colors = [Rgb([0, 0x33, 0x99]), WHITE, BLACK];
    let readable = colors.into_iter().find(|color| color.contrast(ground) >= 4.5);
    readable.unwrap_or(BLACK)
}

/// A font of the project. Text is shown at once in the reader's own font and changes when it has come.
fn face(file: &FontFile) -> String {
    let ending = file.path.as_str().rsplit('.').next().unwrap_or_default();
    let format = match ending.to_ascii_lowercase().as_str() {
        "woff2" => "woff2",
        "woff" => "woff",
        "otf" => "opentype",
        _ => "truetype",
    };
    let weight = match file.weight {
        Some(weight) => weight.to_string(),
        // A file without a weight may be a variable font with all of them.
        None => "100 900".to_owned(),
    };
    format!(
        "@font-face{{font-family:\"{}\";src:url(\"../{}\") format(\"{format}\");font-weight:{weight};font-style:{};font-display:swap}}\n",
        file.family,
        crate::path::encode(file.path.as_str()),
        file.style,
    )
}
