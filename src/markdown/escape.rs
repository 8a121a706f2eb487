//! Escaping of text for HTML: body text, attributes and addresses.

/// Bytes that text cannot hold as they are. Control characters are no HTML (and no XML, so
/// a feed would break): they are shown as U+FFFD, as `CommonMark` wants it for NUL.
const fn is_special(byte: u8, quote: bool) -> bool {
    (byte == b'<')
        | (byte == b'>')
        | (byte == b'&')
        | (byte < 9)
        | (byte == 0x0b)
        | (byte.wrapping_sub(14) < 18)
        | (quote & (byte == b'"'))
}

/// The first special byte at or after `at`. Whole chunks are tested without a branch, so
/// that the compiler can use vector instructions.
fn next_special(bytes: &[u8], mut at: usize, quote: bool) -> Option<usize> {
    while let Some(chunk) = bytes[at..].first_chunk::<16>() {
        if chunk.iter().fold(false, |hit, &byte| hit | is_special(byte, quote)) {
            break;
        }
        at += 16;
    }
    bytes[at..].iter().position(|&byte| is_special(byte, quote)).map(|found| at + found)
}

fn escape(out: &mut String, text: &str, quote: bool) {
    let bytes = text.as_bytes();
    let mut from = 0;
    while let Some(at) = next_special(bytes, from, quote) {
        out.push_str(&text[from..at]);
        out.push_str(match bytes[at] {
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'&' => "&amp;",
            b'"' => "&quot;",
            _ => "\u{fffd}",
        });
        from = at + 1;
    }
    out.push_str(&text[from..]);
}

/// Appends `text` as body text.
pub fn escape_text(out: &mut String, text: &str) {
    escape(out, text, false);
}

/// Appends `text` as the value of an attribute in double quotes.
pub fn escape_attribute(out: &mut String, text: &str) {
    escape(out, text, true);
}

/// Appends an address as the value of an attribute in double quotes: what RFC 3986 does not
/// allow in an address is percent-encoded, what already is stays.
pub fn escape_href(out: &mut String, address: &str) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    for &byte in address.as_bytes() {
        match byte {
            b'&' => out.push_str("&amp;"),
            b'\'' => out.push_str("&#x27;"),
            b'a'..=b'z'
            | b'A'..=b'Z'
            | b'0'..=b'9'
            | b'!'
            | b'#'..=b'%'
            | b'('..=b';'
            | b'='
            | b'?'
            | b'@'
            | b'_'
            | b'~' => out.push(char::from(byte)),
            _ => {
                out.push('%');
                out.push(char::from(HEX[usize::from(byte >> 4)]));
                out.push(char::from(HEX[usize::from(byte & 15)]));
            }
        }
    }
}
