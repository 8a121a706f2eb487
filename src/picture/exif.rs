//! The two facts of EXIF that matter: which side is up, and whether it says where (JEITA CP-3451, TIFF 6.0).

/// Orientation (1 to 8) and whether there is a position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Exif {
    pub(crate) orientation: u8,
    pub(crate) position: bool,
}

impl Default for Exif {
    fn default() -> Exif {
        Exif { orientation: 1, position: false }
    }
}

const ORIENTATION: u16 = 0x0112;
const GPS: u16 = 0x8825;

/// Reads the first directory of a TIFF block; what is damaged counts as not there.
pub(crate) fn read(tiff: &[u8]) -> Exif {
    let mut exif = Exif::default();
    let tiff = tiff.strip_prefix(b"Exif\0\0").unwrap_or(tiff);
    let little = match tiff.get(..4) {
        Some(b"II*\0") => true,
        Some(b"MM\0*") => false,
        _ => return exif,
    };
    let short = |at: usize| -> Option<u16> {
        let bytes = [*tiff.get(at)?, *tiff.get(at + 1)?];
        Some(if little { u16::from_le_bytes(bytes) } else { u16::from_be_bytes(bytes) })
    };
    let long = |at: usize| -> Option<usize> {
        let bytes: [u8; 4] = tiff.get(at..at.checked_add(4)?)?.try_into().ok()?;
        let value =
            if little { u32::from_le_bytes(bytes) } else { u32::from_be_bytes(bytes) };
        usize::try_from(value).ok()
    };
    let Some(start) = long(4).filter(|start| *start < tiff.len()) else { return exif };
    for entry in 0..usize::from(short(start).unwrap_or(0)) {
        let at = start + 2 + entry * 12;
        let Some(tag) = short(at) else { break };
        if tag == ORIENTATION
            && let Some(value @ 1..=8) = short(at + 8)
        {
            exif.orientation = u8::try_from(value).unwrap_or(1);
        }
        exif.position |= tag == GPS;
    }
    exif
}

/// XMP says it in words of its own.
pub(crate) fn xmp_has_position(bytes: &[u8]) -> bool {
    let word = b"GPSL";
    bytes.windows(word.len()).any(|window| window == word)
}

/// An EXIF block that says nothing but which side is up.
pub(crate) fn orientation_only(orientation: u8) -> Vec<u8> {
    let mut block = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    block.push(orientation);
    block.extend_from_slice(&[0; 6]);
    block
}
