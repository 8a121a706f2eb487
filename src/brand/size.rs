//! Width and height of a logo from the head of its file: SVG and PNG.

/// Width and height in pixels, where the file says them.
pub(crate) fn of(bytes: &[u8]) -> Option<(u32, u32)> {
    // Portable Network Graphics, third edition, 11.2.1: the header is the first chunk.
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        let number = |at: usize| {
            let four: [u8; 4] = bytes.get(at..at + 4)?.try_into().ok()?;
            Some(u32::from_be_bytes(four))
        };
        return Some((number(16)?, number(20)?))
            .filter(|&(width, height)| width > 0 && height > 0);
    }
    let head = bytes.get(..bytes.len().min(4096))?;
    svg(&String::from_utf8_lossy(head))
}

/// The size that the root element gives, or else that of its `viewBox` (SVG 2, section 8.2).
fn svg(text: &str) -> Option<(u32, u32)> {
    let start = text.find("<svg")?;
    let tag = &text[start..start + text[start..].find('>')?];
    let length = |name: &str| pixels(attribute(tag, name)?.trim_end_matches("px"));
    if let (Some(width), Some(height)) = (length("width"), length("height")) {
        return Some((width, height));
    }
    let mut parts = attribute(tag, "viewBox")?
        .split(|c: char| c == ',' || c.is_whitespace())
        .filter(|part| !part.is_empty())
        .skip(2);
    Some((pixels(parts.next()?)?, pixels(parts.next()?)?))
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let mut rest = tag;
    loop {
        let at = rest.find(name)?;
        let before = rest[..at].chars().next_back();
        rest = &rest[at + name.len()..];
        if !before.is_some_and(char::is_whitespace) {
            continue;
        }
        let Some(value) = rest.trim_start().strip_prefix('=') else { continue };
        let value = value.trim_start();
        let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        return value[1..].split(quote).next();
    }
}

fn pixels(text: &str) -> Option<u32> {
    let number: f64 = text.trim().parse().ok()?;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "checked to be small and positive"
    )]
    (0.5..1e5).contains(&number).then(|| number.round() as u32)
}
