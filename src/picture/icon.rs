//! The site's mark in the sizes that browsers and phones ask for.

use crate::picture::Problem;
use crate::picture::draw::{self, Fonts, Inner};

/// The sizes in `favicon.ico`, in pixels.
const ICO: [u16; 3] = [16, 32, 48];

/// A square PNG of the mark. `padding` is the free share of each side, from 0 to 0.4; without a background it is transparent.
///
/// # Errors
/// If the mark cannot be drawn.
pub fn png(
    mark: &[u8],
    size: u32,
    padding: f32,
    background: Option<&str>,
) -> Result<Vec<u8>, Problem> {
    let ground = background.map_or_else(String::new, |color| {
        let color = color.replace(['"', '<', '&'], "");
        format!("<rect width=\"100\" height=\"100\" fill=\"{color}\"/>")
    });
    let (from, side) = (padding * 100.0, 100.0 - padding * 200.0);
    let svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 100\">{ground}<image href=\"mark\" x=\"{from}\" y=\"{from}\" width=\"{side}\" height=\"{side}\" preserveAspectRatio=\"xMidYMid meet\"/></svg>"
    );
    let inner = Inner::from([("mark", mark)]);
    draw::png(&draw::pixels(&svg, &Fonts::new([]), &inner, size, size)?)
}

/// `favicon.ico` with three sizes, each a PNG, as every browser since 2011 reads it.
///
/// # Errors
/// If the mark cannot be drawn.
pub fn ico(mark: &[u8]) -> Result<Vec<u8>, Problem> {
    let pictures = ICO
        .iter()
        .map(|&size| Ok((size, png(mark, u32::from(size), 0.0, None)?)))
        .collect::<Result<Vec<_>, Problem>>()?;
    let count = u16::try_from(pictures.len()).unwrap_or(0);
    let mut out = vec![0, 0, 1, 0];
    out.extend(count.to_le_bytes());
    let mut at = 6 + 16 * pictures.len();
    for (size, bytes) in &pictures {
        let side = u8::try_from(*size).unwrap_or(0);
        // Side, side, no palette, reserved, one plane, 32 bits, length, place.
        out.extend([side, side, 0, 0, 1, 0, 32, 0]);
        out.extend(u32::try_from(bytes.len()).unwrap_or(0).to_le_bytes());
        out.extend(u32::try_from(at).unwrap_or(0).to_le_bytes());
        at += bytes.len();
    }
    for (_, bytes) in &pictures {
        out.extend(bytes);
    }
    Ok(out)
}
