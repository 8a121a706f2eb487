//! GitHub's extended autolinks: bare addresses in text, with the rules on what stands
//! around them (GFM 0.29, section 6.9).

use std::ops::Range;

/// An address found in text.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Found {
    /// Where it stands.
    pub(crate) range: Range<usize>,
    /// What its target has before the text.
    pub(crate) prefix: &'static str,
}

/// `at` is the dot behind `www`, or the colon of `http://`, or the `@` of an address; `floor`
/// is the first byte that is still free, `ceiling` the end of the text.
pub(crate) fn find(text: &str, floor: usize, at: usize, ceiling: usize) -> Option<Found> {
    match text.as_bytes()[at] {
        b'.' => www(text, floor, at, ceiling),
        b':' => scheme(text, floor, at, ceiling),
        b'@' => email(text, floor, at, ceiling),
        _ => None,
    }
}

fn www(text: &str, floor: usize, at: usize, ceiling: usize) -> Option<Found> {
    let bytes = text.as_bytes();
    let start = at.checked_sub(3).filter(|&start| start >= floor)?;
    if &bytes[start..at] != b"www" {
        return None;
    }
    let before = start.checked_sub(1).map(|before| bytes[before]);
    let free =
        before.is_none_or(|byte| byte.is_ascii_whitespace() || b"*_~(".contains(&byte));
    if !free {
        return None;
    }
    let domain = domain_end(text, start, ceiling, false)?;
    let end = trim(text, start, rest_end(text, domain, ceiling));
    (end > at + 1).then_some(Found { range: start..end, prefix: "http://" })
}

fn scheme(text: &str, floor: usize, at: usize, ceiling: usize) -> Option<Found> {
    let bytes = text.as_bytes();
    if !text[at..ceiling].starts_with("://") {
        return None;
    }
    let name =
        bytes[floor..at].iter().rev().take(6).take_while(|b| b.is_ascii_alphabetic());
    let start = at - name.count();
    if !matches!(&bytes[start..at], b"http" | b"https" | b"ftp") {
        return None;
    }
    let domain = domain_end(text, at + 3, ceiling, true)?;
    let end = trim(text, start, rest_end(text, domain, ceiling));
    (end > at + 3).then_some(Found { range: start..end, prefix: "" })
}

fn email(text: &str, floor: usize, at: usize, ceiling: usize) -> Option<Found> {
    let bytes = text.as_bytes();
    let local = bytes[floor..at]
        .iter()
        .rev()
        .take_while(|b| b.is_ascii_alphanumeric() || b".+-_".contains(b))
        .count();
    let mut start = at - local;
    // A backslash before it says that it is not meant.
    if local == 0 || start > 0 && matches!(bytes[start - 1], b'/' | b'\\') {
        return None;
    }
    let domain = bytes[at + 1..ceiling]
        .iter()
        .take_while(|b| b.is_ascii_alphanumeric() || b".-_".contains(b))
        .count();
    let mut end = at + 1 + domain;
    while bytes[end - 1] == b'.' {
        end -= 1;
    }
    let host = &bytes[at + 1..end];
    if !host.contains(&b'.') || matches!(host.last(), Some(b'-' | b'_')) {
        return None;
    }
    if bytes.get(end) == Some(&b'@') {
        return None;
    }
    let mut prefix = "mailto:";
    if text[floor..start].ends_with("mailto:") {
        start -= "mailto:".len();
        prefix = "";
    }
    Some(Found { range: start..end, prefix })
}

/// The end of a valid domain: segments of letters, digits, `-` and `_` with dots between
/// them, no `_` in the last two.
fn domain_end(text: &str, start: usize, ceiling: usize, short: bool) -> Option<usize> {
    let mut dots = 0_usize;
    let mut underscores = (0_usize, 0_usize);
    let mut end = start;
    for c in text[start..ceiling].chars() {
        match c {
            '.' if end > start => {
                dots += 1;
                underscores = (underscores.1, 0);
            }
            '_' => underscores.1 += 1,
            '-' => {}
            c if c.is_alphanumeric() => {}
            _ => break,
        }
        end += c.len_utf8();
    }
    let valid = end > start && underscores == (0, 0) && (short || dots > 0);
    valid.then_some(end)
}

fn rest_end(text: &str, from: usize, ceiling: usize) -> usize {
    text[from..ceiling]
        .find(|c: char| c.is_whitespace() || c == '<' || c == '\u{1a}')
        .map_or(ceiling, |end| from + end)
}

/// Takes away what ends the sentence rather than the address.
fn trim(text: &str, start: usize, mut end: usize) -> usize {
    let closing = text[start..end].bytes().filter(|&b| b == b')').count();
    let opening = text[start..end].bytes().filter(|&b| b == b'(').count();
    let mut surplus = closing.saturating_sub(opening);
    while let Some(last) = text[start..end].chars().next_back() {
        match last {
            '?' | '!' | '.' | ',' | ':' | '*' | '_' | '~' | '\'' | '"' => {}
            // Beyond GFM: marks of other scripts end a sentence just as well.
            '»' | '”' | '’' | '“' | '…' | '،' | '؛' | '؟' | '。' | '、' | '）' | '·' =>
                {}
            ')' if surplus > 0 => surplus -= 1,
            ';' => {
                let head = text[start..end - 1]
                    .trim_end_matches(|c: char| c.is_ascii_alphanumeric());
                if head.ends_with('&') && head.len() + 1 < end - start {
                    end = start + head.len() - 1;
                    continue;
                }
                break;
            }
            _ => break,
        }
        end -= last.len_utf8();
    }
    end
}
