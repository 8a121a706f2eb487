//! Colours by lightness, chroma and hue (OKLCH, CSS Color 4), and the nearest one of a hue that can be read.

use crate::brand::color::Rgb;

/// A colour as eyes order it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Oklch {
    /// From 0, black, to 1, white.
    pub lightness: f64,
    /// From 0, grey, to about 0.37 on a screen.
    pub chroma: f64,
    /// Degrees from 0 to 360. Of a grey it means nothing.
    pub hue: f64,
}

/// Below this chroma a hue is not seen, and 8 bits cannot keep it.
pub const GREY: f64 = 0.02;
/// The most degrees by which a hue may drift when a colour is made to pass.
pub const DRIFT: f64 = 2.0;
/// The steps of lightness in which a colour is looked for.
const STEPS: u32 = 1_000;

impl From<Rgb> for Oklch {
    fn from(color: Rgb) -> Oklch {
        let [red, green, blue] =
            color.0.map(|channel| linear(f64::from(channel) / 255.0));
        // Björn Ottosson, "A perceptual color space for image processing" (2020), as in CSS Color 4, section 9.
        let long =
            0.412_221_470_8 * red + 0.536_332_536_3 * green + 0.051_445_992_9 * blue;
        let middle =
            0.211_903_498_2 * red + 0.680_699_545_1 * green + 0.107_396_956_6 * blue;
        let short =
            0.088_302_461_9 * red + 0.281_718_837_6 * green + 0.629_978_700_5 * blue;
        let [long, middle, short] = [long.cbrt(), middle.cbrt(), short.cbrt()];
        Oklch::from_lab([
            0.210_454_255_3 * long + 0.793_617_785_0 * middle - 0.004_072_046_8 * short,
            1.977_998_495_1 * long - 2.428_592_205_0 * middle + 0.450_593_709_9 * short,
            0.025_904_037_1 * long + 0.782_771_766_2 * middle - 0.808_675_766_0 * short,
        ])
    }
}

impl Oklch {
    /// From lightness and the two axes of `OKLab`.
    pub(crate) fn from_lab([lightness, a, b]: [f64; 3]) -> Oklch {
        let hue = b.atan2(a).to_degrees().rem_euclid(360.0);
        Oklch { lightness, chroma: a.hypot(b), hue }
    }

    /// Lightness and the two axes of `OKLab`.
    pub(crate) fn lab(self) -> [f64; 3] {
        let (sine, cosine) = self.hue.to_radians().sin_cos();
        [self.lightness, self.chroma * cosine, self.chroma * sine]
    }

    /// Channels from 0 to 1 with gamma; outside of it where a screen cannot show the colour.
    fn channels(self) -> [f64; 3] {
        let [lightness, a, b] = self.lab();
        let long = (lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
        let middle = (lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
        let short = (lightness - 0.089_484_177_5 * a - 1.291_485_548_0 * b).powi(3);
        [
            4.076_741_662_1 * long - 3.307_711_591_3 * middle + 0.230_969_929_2 * short,
            -1.268_438_004_6 * long + 2.609_757_401_1 * middle - 0.341_319_396_5 * short,
            -0.004_196_086_3 * long - 0.703_418_614_7 * middle + 1.707_614_701_0 * short,
        ]
        .map(gamma)
    }

    /// Can a screen show it?
    fn in_gamut(self) -> bool {
        self.channels().iter().all(|channel| (-0.0005..=1.0005).contains(channel))
    }

    /// The colour of the same lightness and hue with as much of its chroma as sRGB has.
    pub fn to_rgb(self) -> Rgb {
        let lightness = self.lightness.clamp(0.0, 1.0);
        let whole = Oklch { lightness, ..self };
        if whole.in_gamut() {
            return Rgb::from_unit(whole.channels());
        }
        let (mut inside, mut outside) = (0.0, self.chroma);
        for _ in 0..24 {
            let middle = f64::midpoint(inside, outside);
            if (Oklch { chroma: middle, ..whole }).in_gamut() {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        Rgb::from_unit(Oklch { chroma: inside, ..whole }.channels())
    }

    /// How far two colours are from each other in `OKLab`.
    fn distance(self, other: Oklch) -> f64 {
        let (one, two) = (self.lab(), other.lab());
        let square = |index: usize| (one[index] - two[index]).powi(2);
        (square(0) + square(1) + square(2)).sqrt()
    }

    /// Degrees between two hues; 0 where one of the colours is grey.
    pub fn drift(self, other: Oklch) -> f64 {
        if self.chroma < GREY || other.chroma < GREY {
            return 0.0;
        }
        let turn = (self.hue - other.hue).rem_euclid(360.0);
        turn.min(360.0 - turn)
    }
}

/// A channel with gamma, from 0 to 1, as light (sRGB, IEC 61966-2-1).
pub(crate) fn linear(channel: f64) -> f64 {
    if channel <= 0.040_45 {
        channel / 12.92
    } else {
        ((channel + 0.055) / 1.055).powf(2.4)
    }
}

fn gamma(light: f64) -> f64 {
    if light <= 0.003_130_8 {
        light * 12.92
    } else {
        1.055 * light.powf(1.0 / 2.4) - 0.055
    }
}

/// Has `color` at least the wanted contrast on every ground?
pub fn passes(color: Rgb, grounds: &[(Rgb, f64)]) -> bool {
    grounds.iter().all(|&(ground, wanted)| color.contrast(ground) >= wanted)
}

/// The colour nearest to `color` of the same hue that has the wanted contrast on every ground: itself, or a darker or
/// lighter one with as much chroma as it can keep. `None` where no colour of any lightness passes.
pub fn nearest(color: Rgb, grounds: &[(Rgb, f64)]) -> Option<Rgb> {
    if passes(color, grounds) {
        return Some(color);
    }
    let from = Oklch::from(color);
    let mut kept: Option<(f64, Rgb)> = None;
    let mut any: Option<(f64, Rgb)> = None;
    for step in 1..=STEPS {
        let change = f64::from(step) / f64::from(STEPS);
        // No colour further away in lightness alone can be nearer in all.
        if kept.is_some_and(|(distance, _)| change > distance) {
            break;
        }
        for lightness in [from.lightness - change, from.lightness + change] {
            if !(-0.001..=1.001).contains(&lightness) {
                continue;
            }
            let candidate = Oklch { lightness, ..from }.to_rgb();
            if !passes(candidate, grounds) {
                continue;
            }
            let shown = Oklch::from(candidate);
            let found = (from.distance(shown), candidate);
            let nearer =
                |best: Option<(f64, Rgb)>| best.is_none_or(|(other, _)| found.0 < other);
            if from.drift(shown) <= DRIFT && nearer(kept) {
                kept = Some(found);
            } else if nearer(any) {
                any = Some(found);
            }
        }
    }
    kept.or(any).map(|(_, color)| color)
}
