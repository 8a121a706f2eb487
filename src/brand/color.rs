//! Colours as a screen shows them: read from CSS, written as HEX, RGB and CMYK, compared by contrast. Knows no roles.

use std::fmt;

use crate::brand::oklch::Oklch;

/// The colour names of CSS Color 4, section 6.1: name, tab, value.
static NAMES: &str = include_str!("data/names.tsv");

/// An opaque colour in sRGB, 8 bits for each channel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rgb(pub [u8; 3]);

/// White.
pub(crate) const WHITE: Rgb = Rgb([255; 3]);
/// Black.
pub(crate) const BLACK: Rgb = Rgb([0; 3]);

impl Rgb {
    /// Reads a CSS colour (CSS Color 4): `#rgb`, `#rrggbb`, with `f` or `ff` for alpha; a name; `rgb()`, `hsl()`,
    /// `oklch()`.
    ///
    /// # Errors
    /// What is wrong, in words.
    pub fn parse(text: &str) -> Result<Rgb, &'static str> {
        let text = text.trim().to_ascii_lowercase();
        if let Some(digits) = text.strip_prefix('#') {
            return hex(digits);
        }
        if let Some((name, rest)) = text.split_once('(') {
            let inside =
                rest.strip_suffix(')').ok_or("the closing bracket is missing")?;
            return function(name, inside);
        }
        let mut names = NAMES.lines().filter_map(|line| line.split_once('\t'));
        match names.find(|(name, _)| *name == text) {
            Some((_, value)) => hex(value.trim_start_matches('#')),
            None => Err("neither this brand nor CSS has one of that name"),
        }
    }

    /// All colour names of CSS.
    pub(crate) fn names() -> impl Iterator<Item = &'static str> {
        NAMES.lines().filter_map(|line| Some(line.split_once('\t')?.0))
    }

    /// From channels between 0 and 1; what is outside is cut.
    pub(crate) fn from_unit(channels: [f64; 3]) -> Rgb {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "the value is clamped to a byte"
        )]
        Rgb(channels.map(|channel| (channel.clamp(0.0, 1.0) * 255.0).round() as u8))
    }

    /// The share of light that it gives back, from 0 to 1 (WCAG 2.2, relative luminance).
    pub fn luminance(self) -> f64 {
        let [red, green, blue] =
            self.0.map(|channel| crate::brand::oklch::linear(f64::from(channel) / 255.0));
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// The contrast of two colours, from 1 to 21 (WCAG 2.2, contrast ratio).
    pub fn contrast(self, other: Rgb) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// The colour a share of the way from this one to another, as `OKLab` sees it.
    #[must_use]
    pub fn mix(self, other: Rgb, share: f64) -> Rgb {
        let (from, to) = (Oklch::from(self).lab(), Oklch::from(other).lab());
        let at = |index: usize| from[index] + (to[index] - from[index]) * share;
        Oklch::from_lab([at(0), at(1), at(2)]).to_rgb()
    }

    /// `255 255 255`, as design programs show it.
    pub fn rgb(self) -> String {
        let [red, green, blue] = self.0;
        format!("{red} {green} {blue}")
    }

    /// Percent of cyan, magenta, yellow and black by the plain formula without a colour profile. A print shop's own
    /// values are better: a brand can give them.
    pub fn cmyk(self) -> [u8; 4] {
        let channels = self.0.map(|channel| f64::from(channel) / 255.0);
        let light = channels.iter().fold(0.0_f64, |most, &channel| most.max(channel));
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a share between 0 and 1"
        )]
        let percent = |share: f64| (share * 100.0).round() as u8;
        if light == 0.0 {
            return [0, 0, 0, 100];
        }
        let [cyan, magenta, yellow] =
            channels.map(|channel| percent((light - channel) / light));
        [cyan, magenta, yellow, percent(1.0 - light)]
    }
}

impl fmt::Display for Rgb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

/// A ratio as it is shown: cut, never rounded up, so that 4.499 is not said to be 4.5.
pub fn ratio(contrast: f64) -> f64 {
    (contrast * 100.0).floor() / 100.0
}

fn hex(digits: &str) -> Result<Rgb, &'static str> {
    let wrong = "a colour in hexadecimal has 3 or 6 of the digits 0-9 and a-f";
    if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(wrong);
    }
    let wide: String = match digits.len() {
        3 | 4 => digits.chars().flat_map(|digit| [digit, digit]).collect(),
        6 | 8 => digits.to_owned(),
        _ => return Err(wrong),
    };
    if wide.len() == 8 && &wide[6..] != "ff" {
        return Err(TRANSPARENT);
    }
    let byte = |at: usize| u8::from_str_radix(&wide[at..at + 2], 16).map_err(|_| wrong);
    Ok(Rgb([byte(0)?, byte(2)?, byte(4)?]))
}

const TRANSPARENT: &str =
    "it is transparent; a brand's colours are opaque, so that their contrast is known";

fn function(name: &str, inside: &str) -> Result<Rgb, &'static str> {
    let parts: Vec<&str> = inside
        .split(|c: char| c == ',' || c == '/' || c.is_whitespace())
        .filter(|part| !part.is_empty())
        .collect();
    let (values, alpha) = match parts.as_slice() {
        [one, two, three] => ([*one, two, three], None),
        [one, two, three, alpha] => ([*one, two, three], Some(*alpha)),
        _ => return Err("three numbers stand between its brackets"),
    };
    if let Some(alpha) = alpha
        && !matches!(alpha, "1" | "1.0" | "100%")
    {
        return Err(TRANSPARENT);
    }
    match name {
        "rgb" | "rgba" => {
            let [red, green, blue] = values.map(|text| number(text, 1.0 / 255.0, 0.01));
            Ok(Rgb::from_unit([red?, green?, blue?]))
        }
        "hsl" | "hsla" => {
            let (hue, saturation, light) = (
                angle(values[0])?,
                number(values[1], 0.01, 0.01)?,
                number(values[2], 0.01, 0.01)?,
            );
            Ok(hsl(hue, saturation.clamp(0.0, 1.0), light.clamp(0.0, 1.0)))
        }
        "oklch" => Ok(Oklch {
            lightness: number(values[0], 1.0, 0.01)?.clamp(0.0, 1.0),
            chroma: number(values[1], 1.0, 0.004)?.clamp(0.0, 0.5),
            hue: angle(values[2])?,
        }
        .to_rgb()),
        _ => Err("only `#rrggbb`, names, `rgb()`, `hsl()` and `oklch()` are read here"),
    }
}

/// A number, or a percentage, each with its scale; `none` is 0 (CSS Color 4, section 4.4).
fn number(text: &str, plain: f64, percent: f64) -> Result<f64, &'static str> {
    let (digits, scale) = match text.strip_suffix('%') {
        Some(digits) => (digits, percent),
        None => (text, plain),
    };
    let number: f64 = match digits {
        "none" => 0.0,
        digits => digits.parse().map_err(|_| "one of its numbers is none")?,
    };
    if number.is_finite() {
        Ok(number * scale)
    } else {
        Err("one of its numbers is none")
    }
}

fn angle(text: &str) -> Result<f64, &'static str> {
    let degrees = number(text.strip_suffix("deg").unwrap_or(text), 1.0, 3.6)?;
    Ok(degrees.rem_euclid(360.0))
}

/// CSS Color 4, section 7.1.
fn hsl(hue: f64, saturation: f64, light: f64) -> Rgb {
    let channel = |offset: f64| {
        let at = (offset + hue / 30.0).rem_euclid(12.0);
        let reach = saturation * light.min(1.0 - light);
        light - reach * (at - 3.0).min(9.0 - at).clamp(-1.0, 1.0)
    };
    Rgb::from_unit([channel(0.0), channel(8.0), channel(4.0)])
}
