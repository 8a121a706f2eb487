//! Pictures, bytes to bytes: what a file is, which sizes of it are published, and those sizes. Knows no site and no folder.
//!
//! `probe` reads headers alone, so that a page can state a picture's size before anything is decoded. Whatever is
//! published is encoded anew: no metadata survives that, be it a position, a name or a camera's number.

mod exif;
mod probe;
mod strip;
mod svg;

#[cfg(feature = "pictures")]
pub mod card;
#[cfg(feature = "pictures")]
mod draw;
#[cfg(feature = "pictures")]
pub mod icon;
#[cfg(feature = "pictures")]
mod make;

use std::fmt;

#[cfg(feature = "pictures")]
pub use draw::Fonts;
#[cfg(feature = "pictures")]
pub use make::{Made, make};
pub use probe::probe;
pub use strip::strip;
pub use svg::clean;

/// Widths in pixels that a picture is published in: phones, phones and columns, screens, fine screens.
pub const WIDTHS: [u32; 4] = [480, 800, 1200, 1600];
/// The width of the one JPEG or PNG, for mail, feeds, social networks and browsers from before 2020.
const FALLBACK_WIDTH: u32 = 1200;
/// Pixels that are decoded at most; one of the largest phone cameras makes 200 million, which is no web picture.
pub const MAX_PIXELS: u64 = 100_000_000;
/// Bytes of a vector picture at most.
pub const MAX_SVG: usize = 8 << 20;
/// Changes when the same picture would be made into other bytes.
pub const RECIPE: &str = if cfg!(feature = "avif") { "2-avif" } else { "2" };

/// What a file is, by its bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// JPEG (ITU-T T.81).
    Jpeg,
    /// PNG.
    Png,
    /// WebP (RFC 9649).
    WebP,
    /// AVIF; written, never read.
    Avif,
    /// GIF.
    Gif,
    /// SVG.
    Svg,
}

impl Format {
    /// The media type.
    pub fn media(self) -> &'static str {
        match self {
            Format::Jpeg => "image/jpeg",
            Format::Png => "image/png",
            Format::WebP => "image/webp",
            Format::Avif => "image/avif",
            Format::Gif => "image/gif",
            Format::Svg => "image/svg+xml",
        }
    }

    /// The ending of file names.
    pub fn ending(self) -> &'static str {
        match self {
            Format::Jpeg => "jpg",
            Format::Png => "png",
            Format::WebP => "webp",
            Format::Avif => "avif",
            Format::Gif => "gif",
            Format::Svg => "svg",
        }
    }
}

/// What a file's head says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Info {
    /// Its format.
    pub format: Format,
    /// Pixels from left to right as it is shown, its orientation applied; 0 where a vector picture has no size.
    pub width: u32,
    /// Pixels from top to bottom as it is shown.
    pub height: u32,
    /// EXIF orientation, 1 to 8 (JEITA CP-3451, tag 0x0112).
    pub orientation: u8,
    /// Does it say where it was taken?
    pub position: bool,
    /// May it be transparent?
    pub alpha: bool,
    /// Does it move?
    pub animated: bool,
}

/// A size that a picture is published in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Variant {
    /// How it is encoded.
    pub format: Format,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
}

impl Info {
    /// Is it published as it is? Vector pictures and animations are.
    pub fn is_plain(&self) -> bool {
        self.animated || matches!(self.format, Format::Svg | Format::Gif)
    }

    /// The widths of its variants, ascending.
    fn widths(&self) -> Vec<u32> {
        let largest = self.width.min(WIDTHS[WIDTHS.len() - 1]);
        // A variant that is nearly as large as the picture itself saves nothing.
        let mut widths: Vec<u32> =
            WIDTHS.into_iter().filter(|width| width * 10 <= largest * 9).collect();
        widths.push(largest);
        widths
    }

    fn variant(&self, format: Format, width: u32) -> Variant {
        let height =
            u64::from(width) * u64::from(self.height) / u64::from(self.width.max(1));
        let height = u32::try_from(height.clamp(1, u64::from(u32::MAX))).unwrap_or(1);
        Variant { format, width, height }
    }

    /// What is published of it, the best formats first and the one that all can show last. Empty for a plain picture.
    pub fn variants(&self) -> Vec<Variant> {
        if self.is_plain() || !cfg!(feature = "pictures") {
            return Vec::new();
        }
        let mut variants = Vec::new();
        let modern: &[Format] = if cfg!(feature = "avif") {
            &[Format::Avif, Format::WebP]
        } else {
            &[Format::WebP]
        };
        for &format in modern {
            variants.extend(
                self.widths().into_iter().map(|width| self.variant(format, width)),
            );
        }
        let last = if self.alpha { Format::Png } else { Format::Jpeg };
        variants.push(self.variant(last, self.width.min(FALLBACK_WIDTH)));
        variants
    }
}

/// Why a file cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// No picture, or of a format that nobody knows.
    Unknown,
    /// A format that browsers do not show, or that is not read here.
    Foreign(&'static str),
    /// It is damaged; says how.
    Broken(String),
    /// More pixels than are decoded.
    TooManyPixels {
        /// As its head says.
        width: u32,
        /// As its head says.
        height: u32,
    },
    /// A vector picture with more bytes than are read.
    TooManyBytes(usize),
}

impl Problem {
    /// The code of the message.
    pub fn code(&self) -> &'static str {
        match self {
            Problem::Unknown | Problem::Foreign(_) => "picture/format",
            Problem::Broken(_) => "picture/broken",
            Problem::TooManyPixels { .. } | Problem::TooManyBytes(_) => {
                "picture/too-large"
            }
        }
    }

    /// What to do.
    pub fn help(&self) -> &'static str {
        match self {
            Problem::Unknown | Problem::Foreign(_) => {
                "save it as JPEG (photos), PNG (screens) or SVG (drawings); the site's smaller formats are made from it"
            }
            Problem::Broken(_) => {
                "open it in a picture program and save it again, or take a fresh copy"
            }
            Problem::TooManyPixels { .. } | Problem::TooManyBytes(_) => {
                "save a smaller copy; 2400 pixels from left to right are plenty"
            }
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Problem::Unknown => write!(f, "it is no picture"),
            Problem::Foreign(name) => write!(f, "browsers cannot show {name}"),
            Problem::Broken(how) => write!(f, "it is damaged: {how}"),
            Problem::TooManyPixels { width, height } => {
                write!(
                    f,
                    "it has {width} x {height} pixels, more than {} million",
                    MAX_PIXELS / 1_000_000
                )
            }
            Problem::TooManyBytes(bytes) => {
                write!(
                    f,
                    "this drawing has {} MB, more than {}",
                    bytes >> 20,
                    MAX_SVG >> 20
                )
            }
        }
    }
}
