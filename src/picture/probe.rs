//! Reads the head of a picture: format, size, orientation. Decodes nothing, and trusts no length that it reads.

use crate::picture::exif::{self, Exif};
use crate::picture::{Format, Info, MAX_PIXELS, Problem, svg};

/// What the bytes of a file are.
///
/// # Errors
/// If it is no picture, of a format that is not shown, visibly damaged, or larger than what is decoded.
pub fn probe(bytes: &[u8]) -> Result<Info, Problem> {
    let info = match bytes {
        [0xff, 0xd8, 0xff, ..] => jpeg(bytes)?,
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => png(bytes)?,
        [b'G', b'I', b'F', b'8', ..] => gif(bytes)?,
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => webp(bytes)?,
        [b'I', b'I', b'*', 0, ..] | [b'M', b'M', 0, b'*', ..] => {
            return Err(Problem::Foreign("TIFF"));
        }
        [b'B', b'M', ..] => return Err(Problem::Foreign("BMP")),
        [b'%', b'P', b'D', b'F', ..] => return Err(Problem::Foreign("PDF as a picture")),
        [0, 0, _, _, b'f', b't', b'y', b'p', brand @ ..] => {
            return Err(Problem::Foreign(if brand.starts_with(b"avi") {
                "every AVIF"
            } else {
                "HEIC"
            }));
        }
        _ => return svg::probe(bytes),
    };
    if info.width == 0 || info.height == 0 {
        return Err(Problem::Broken("it has no width or no height".into()));
    }
    if u64::from(info.width) * u64::from(info.height) > MAX_PIXELS {
        return Err(Problem::TooManyPixels { width: info.width, height: info.height });
    }
    Ok(info)
}

fn info(format: Format, width: u32, height: u32, exif: Exif) -> Info {
    // From 5 on the picture lies on its side (JEITA CP-3451, 4.6.4).
    let (width, height) =
        if exif.orientation >= 5 { (height, width) } else { (width, height) };
    Info {
        format,
        width,
        height,
        orientation: exif.orientation,
        position: exif.position,
        alpha: false,
        animated: false,
    }
}

fn cut() -> Problem {
    Problem::Broken("it ends in the middle".into())
}

fn be16(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from(*bytes.get(at)?) << 8 | u32::from(*bytes.get(at + 1)?))
}

fn be32(bytes: &[u8], at: usize) -> Option<u32> {
    Some(be16(bytes, at)? << 16 | be16(bytes, at + 2)?)
}

fn le16(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from(*bytes.get(at + 1)?) << 8 | u32::from(*bytes.get(at)?))
}

fn le24(bytes: &[u8], at: usize) -> Option<u32> {
    Some(le16(bytes, at)? | u32::from(*bytes.get(at + 2)?) << 16)
}

fn le32(bytes: &[u8], at: usize) -> Option<u32> {
    Some(le16(bytes, at)? | le16(bytes, at + 2)? << 16)
}

/// A segment of a JPEG: its marker and its contents.
pub(crate) struct Segment<'a> {
    pub(crate) marker: u8,
    /// The whole, marker and length included.
    pub(crate) whole: &'a [u8],
    /// Without marker and length.
    pub(crate) body: &'a [u8],
}

/// The segments of a JPEG up to its picture data (T.81, B.1.1), and where those data start.
pub(crate) fn jpeg_segments(bytes: &[u8]) -> Result<(Vec<Segment<'_>>, usize), Problem> {
    let mut segments = Vec::new();
    let mut at = 2;
    loop {
        if bytes.get(at) != Some(&0xff) {
            return Err(if at >= bytes.len() {
                cut()
            } else {
                Problem::Broken("its parts do not follow each other".into())
            });
        }
        // Fill bytes may stand before a marker.
        while bytes.get(at + 1) == Some(&0xff) {
            at += 1;
        }
        let marker = *bytes.get(at + 1).ok_or_else(cut)?;
        if marker == 0xda || marker == 0xd9 {
            return Ok((segments, at));
        }
        let length = be16(bytes, at + 2).ok_or_else(cut)? as usize;
        let whole = bytes.get(at..at + 2 + length).ok_or_else(cut)?;
        let body = whole.get(4..).ok_or_else(cut)?;
        segments.push(Segment { marker, whole, body });
        at += 2 + length;
    }
}

fn jpeg(bytes: &[u8]) -> Result<Info, Problem> {
    let (segments, data) = jpeg_segments(bytes)?;
    let mut facts = Exif::default();
    let mut size = None;
    for segment in &segments {
        match segment.marker {
            0xe1 if segment.body.starts_with(b"Exif\0") => {
                facts = exif::read(segment.body);
            }
            0xe1 => facts.position |= exif::xmp_has_position(segment.body),
            // Start of frame, all kinds; C4, C8 and CC are tables.
            0xc0..=0xcf if ![0xc4, 0xc8, 0xcc].contains(&segment.marker) => {
                size = be16(segment.body, 3).zip(be16(segment.body, 1));
            }
            _ => {}
        }
    }
    let (width, height) =
        size.ok_or_else(|| Problem::Broken("it does not say how large it is".into()))?;
    // Phones add a film behind the end; a copy that was cut off has no end at all.
    if !bytes[data..].windows(2).rev().any(|pair| pair == [0xff, 0xd9]) {
        return Err(cut());
    }
    Ok(info(Format::Jpeg, width, height, facts))
}

/// A chunk of a PNG or a WebP.
pub(crate) struct Chunk<'a> {
    pub(crate) name: &'a [u8],
    pub(crate) body: &'a [u8],
    /// With its name, length and checksum or padding.
    pub(crate) whole: &'a [u8],
}

/// The chunks of a PNG (PNG, 5.3).
pub(crate) fn png_chunks(bytes: &[u8]) -> Result<Vec<Chunk<'_>>, Problem> {
    let mut chunks = Vec::new();
    let mut at = 8;
    loop {
        let length = be32(bytes, at).ok_or_else(cut)? as usize;
        let end = length.checked_add(at + 12).ok_or_else(cut)?;
        let whole = bytes.get(at..end).ok_or_else(cut)?;
        let name = &whole[4..8];
        chunks.push(Chunk { name, body: &whole[8..8 + length], whole });
        if name == b"IEND" {
            return Ok(chunks);
        }
        at = end;
    }
}

fn png(bytes: &[u8]) -> Result<Info, Problem> {
    let chunks = png_chunks(bytes)?;
    let Some(Chunk { name: b"IHDR", body: head, .. }) = chunks.first() else {
        return Err(Problem::Broken("it does not say how large it is".into()));
    };
    let (width, height) = be32(head, 0).zip(be32(head, 4)).ok_or_else(cut)?;
    let mut facts = Exif::default();
    let mut found = info(Format::Png, width, height, facts);
    found.alpha = matches!(head.get(9), Some(4 | 6));
    for Chunk { name, body, .. } in &chunks {
        match *name {
            b"eXIf" => {
                facts = exif::read(body);
                facts.position |= found.position;
                let was = found;
                found = info(Format::Png, width, height, facts);
                found.alpha = was.alpha;
                found.animated = was.animated;
            }
            b"iTXt" | b"tEXt" => found.position |= exif::xmp_has_position(body),
            b"tRNS" => found.alpha = true,
            b"acTL" => found.animated = true,
            _ => {}
        }
    }
    Ok(found)
}

fn gif(bytes: &[u8]) -> Result<Info, Problem> {
    let (width, height) = le16(bytes, 6).zip(le16(bytes, 8)).ok_or_else(cut)?;
    Ok(info(Format::Gif, width, height, Exif::default()))
}

/// The chunks of a WebP (RFC 9649, 2.3).
pub(crate) fn webp_chunks(bytes: &[u8]) -> Result<Vec<Chunk<'_>>, Problem> {
    let mut chunks = Vec::new();
    let length = le32(bytes, 4).ok_or_else(cut)? as usize;
    let end = length.saturating_add(8);
    if bytes.len() < end {
        return Err(cut());
    }
    let mut at = 12;
    while at + 8 <= end {
        let length = le32(bytes, at + 4).ok_or_else(cut)? as usize;
        let next = length.checked_add(at + 8 + length % 2).ok_or_else(cut)?;
        let whole = bytes.get(at..next.min(bytes.len())).ok_or_else(cut)?;
        let body = whole.get(8..8 + length).ok_or_else(cut)?;
        chunks.push(Chunk { name: &whole[..4], body, whole });
        at = next;
    }
    Ok(chunks)
}

fn webp(bytes: &[u8]) -> Result<Info, Problem> {
    let mut facts = Exif::default();
    let mut size = None;
    let (mut alpha, mut animated) = (false, false);
    for Chunk { name, body, .. } in webp_chunks(bytes)? {
        match name {
            b"VP8X" => {
                let flags = body.first().copied().unwrap_or(0);
                alpha |= flags & 0x10 != 0;
                animated |= flags & 0x02 != 0;
                size = le24(body, 4).zip(le24(body, 7)).map(|(w, h)| (w + 1, h + 1));
            }
            b"VP8 " => {
                let own = le16(body, 6).zip(le16(body, 8));
                size = size.or(own.map(|(w, h)| (w & 0x3fff, h & 0x3fff)));
            }
            b"VP8L" => {
                let bits = le32(body, 1).ok_or_else(cut)?;
                alpha |= bits >> 28 & 1 == 1;
                size = size.or(Some(((bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1)));
            }
            b"EXIF" => {
                let position = facts.position;
                facts = exif::read(body);
                facts.position |= position;
            }
            b"XMP " => facts.position |= exif::xmp_has_position(body),
            _ => {}
        }
    }
    let (width, height) =
        size.ok_or_else(|| Problem::Broken("it does not say how large it is".into()))?;
    Ok(Info { alpha, animated, ..info(Format::WebP, width, height, facts) })
}
