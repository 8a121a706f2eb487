//! Takes metadata out of a picture without decoding it, for files that are published as they are.

use crate::picture::probe::{Chunk, jpeg_segments, png_chunks, webp_chunks};
use crate::picture::{Format, Info, exif};

/// The same picture without what it says of its maker, its place and its time. `None` where there is nothing to take
/// away, or nothing that is understood.
pub fn strip(bytes: &[u8], info: &Info) -> Option<Vec<u8>> {
    let stripped = match info.format {
        Format::Jpeg => jpeg(bytes, info),
        Format::Png => png(bytes),
        Format::WebP => webp(bytes),
        Format::Gif | Format::Svg | Format::Avif => None,
    }?;
    (stripped != bytes).then_some(stripped)
}

/// Keeps what decoders need: JFIF, colour profile (APP2 `ICC_PROFILE`), Adobe's colour transform (APP14).
fn jpeg(bytes: &[u8], info: &Info) -> Option<Vec<u8>> {
    let (segments, data) = jpeg_segments(bytes).ok()?;
    let mut out = Vec::with_capacity(bytes.len());
    out.extend_from_slice(bytes.get(..2)?);
    if info.orientation != 1 {
        let block = exif::orientation_only(info.orientation);
        out.extend_from_slice(&[0xff, 0xe1]);
        let length = u16::try_from(block.len() + 2).unwrap_or(2);
        out.extend_from_slice(&length.to_be_bytes());
        out.extend_from_slice(&block);
    }
    for segment in segments {
        let keep = match segment.marker {
            0xe0 => segment.body.starts_with(b"JFIF\0"),
            0xe2 => segment.body.starts_with(b"ICC_PROFILE\0"),
            0xee => segment.body.starts_with(b"Adobe"),
            0xe1..=0xef | 0xfe => false,
            _ => true,
        };
        if keep {
            out.extend_from_slice(segment.whole);
        }
    }
    // What stands behind the end is another picture or a film, with metadata of its own.
    let rest = &bytes[data..];
    out.extend_from_slice(&rest[..end_of_data(rest)?]);
    Some(out)
}

/// Where the first end marker stands; within data `FF` is followed by 0, a restart marker or another scan's tables.
fn end_of_data(data: &[u8]) -> Option<usize> {
    data.windows(2).position(|pair| pair == [0xff, 0xd9]).map(|at| at + 2)
}

fn png(bytes: &[u8]) -> Option<Vec<u8>> {
    const DROPPED: [&[u8]; 5] = [b"eXIf", b"tEXt", b"iTXt", b"zTXt", b"tIME"];
    let mut out = bytes.get(..8)?.to_vec();
    for Chunk { name, whole, .. } in png_chunks(bytes).ok()? {
        if !DROPPED.contains(&name) {
            out.extend_from_slice(whole);
        }
    }
    Some(out)
}

fn webp(bytes: &[u8]) -> Option<Vec<u8>> {
    /// EXIF and XMP in the flags of `VP8X`.
    const METADATA: u8 = 0x08 | 0x04;
    let mut out = b"RIFF\0\0\0\0WEBP".to_vec();
    for Chunk { name, whole, .. } in webp_chunks(bytes).ok()? {
        if name == b"EXIF" || name == b"XMP " {
            continue;
        }
        let start = out.len();
        out.extend_from_slice(whole);
        if name == b"VP8X" {
            *out.get_mut(start + 8)? &= !METADATA;
        }
    }
    let length = u32::try_from(out.len() - 8).ok()?;
    out[4..8].copy_from_slice(&length.to_le_bytes());
    Some(out)
}
