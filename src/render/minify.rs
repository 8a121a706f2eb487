//! Takes white space out of HTML that no reader could see: one pass, no tree, so nothing to overflow.
//!
//! Runs of white space become one space; a space goes entirely only next to a tag that begins or ends a block.
//! Comments go, but not conditional ones. `pre`, `textarea`, `script` and `style` stay as they are.

/// Appends the folded form of `source` to `out`.
pub fn fold(source: &[u8], out: &mut Vec<u8>) {
    let mut folder = Folder { source, at: 0, out, space: false, after_block: true };
    folder.run();
}

struct Folder<'a> {
    source: &'a [u8],
    at: usize,
    out: &'a mut Vec<u8>,
    /// White space was seen and not yet written.
    space: bool,
    /// What was written last begins or ends a block, so that a space would not show.
    after_block: bool,
}

impl Folder<'_> {
    fn run(&mut self) {
        while let Some(&byte) = self.source.get(self.at) {
            let rest = &self.source[self.at..];
            match byte {
                b'<' => match rest.get(1) {
                    Some(b'!')
                        if rest.starts_with(b"<!--") && !rest.starts_with(b"<!--[if") =>
                    {
                        self.at += comment_end(rest);
                    }
                    Some(b'/' | b'!' | b'a'..=b'z' | b'A'..=b'Z') => self.tag(),
                    _ => self.text(),
                },
                byte if byte.is_ascii_whitespace() => {
                    self.space = true;
                    self.at += 1;
                }
                _ => self.text(),
            }
        }
    }

    /// At a byte that is no white space.
    fn text(&mut self) {
        if self.space && !self.after_block {
            self.out.push(b' ');
        }
        self.space = false;
        self.after_block = false;
        let rest = &self.source[self.at..];
        let length = 1 + as_it_is(&rest[1..]);
        self.out.extend_from_slice(&rest[..length]);
        self.at += length;
    }

    fn tag(&mut self) {
        let rest = &self.source[self.at..];
        let closing = rest[1] == b'/';
        let name_start = 1 + usize::from(closing);
        let name_end = rest[name_start..]
            .iter()
            .position(|byte| {
                !(byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'!'))
            })
            .map_or(rest.len(), |length| name_start + length);
        let mut lower = [0; 12];
        let name = lower_case(&rest[name_start..name_end], &mut lower);
        let (end, loose) = tag_end(rest, name_end);
        let block = is_block(name);
        if self.space && !block && !self.after_block {
            self.out.push(b' ');
        }
        self.space = false;
        if loose {
            self.copy_loose(&rest[..end]);
        } else {
            self.out.extend_from_slice(&rest[..end]);
        }
        self.at += end;
        self.after_block = block;
        if !closing && matches!(name, b"pre" | b"textarea" | b"script" | b"style") {
            let close = find_close(&self.source[self.at..], name);
            self.out.extend_from_slice(&self.source[self.at..self.at + close]);
            self.at += close;
            self.after_block = false;
        }
    }

    /// White space between attributes becomes one space; what is in quotes stays.
    fn copy_loose(&mut self, tag: &[u8]) {
        let (mut quote, mut space) = (0, false);
        for &byte in tag {
            if quote != 0 {
                if byte == quote {
                    quote = 0;
                }
                self.out.push(byte);
                continue;
            }
            if byte.is_ascii_whitespace() {
                space = true;
                continue;
            }
            if space && byte != b'>' {
                self.out.push(b' ');
            }
            space = false;
            if byte == b'"' || byte == b'\'' {
                quote = byte;
            }
            self.out.push(byte);
        }
    }
}

/// How much of text can be copied whole: up to a tag, or to white space that is more than one space between words.
/// Chunks are tested without a branch, so that the compiler can use vector instructions.
fn as_it_is(text: &[u8]) -> usize {
    const CHUNK: usize = 16;
    let mut at = 0;
    while let Some(window) = text[at..].first_chunk::<{ CHUNK + 1 }>() {
        let pairs = window[..CHUNK].iter().zip(&window[1..]);
        if pairs.fold(false, |hit, (&byte, &next)| hit | is_end(byte, next)) {
            break;
        }
        at += CHUNK;
    }
    let rest = &text[at..];
    // What comes behind the last byte counts as white space, so that text never ends with a space.
    let next = rest.iter().skip(1).chain(std::iter::once(&b' '));
    let end = rest.iter().zip(next).position(|(&byte, &next)| is_end(byte, next));
    at + end.unwrap_or(rest.len())
}

/// A tag begins, or white space that must not be copied: but for a single space between two words.
fn is_end(byte: u8, next: u8) -> bool {
    let space = byte == b' ';
    let white = (byte == b'\n') | (byte == b'\t') | (byte == b'\r') | (byte == 0x0c);
    let next_ends = (next <= b' ') | (next == b'<');
    (byte == b'<') | white | (space & next_ends)
}

/// Behind the `>` that closes a tag (quoted ones do not count), and whether there is more white space than one space
/// between attributes.
fn tag_end(rest: &[u8], from: usize) -> (usize, bool) {
    let (mut quote, mut space, mut loose) = (0, false, false);
    for (at, &byte) in rest.iter().enumerate().skip(from) {
        if quote != 0 {
            if byte == quote {
                quote = 0;
            }
            continue;
        }
        match byte {
            b'"' | b'\'' => quote = byte,
            b'>' => return (at + 1, loose | space),
            _ => {}
        }
        let white = byte.is_ascii_whitespace();
        loose |= white & (space | (byte != b' '));
        space = white;
    }
    (rest.len(), loose)
}

/// The name of an element in lower case; empty for a name that is longer than any that matters here.
fn lower_case<'a>(name: &[u8], lower: &'a mut [u8; 12]) -> &'a [u8] {
    let Some(lower) = lower.get_mut(..name.len()) else { return b"" };
    for (to, from) in lower.iter_mut().zip(name) {
        *to = from.to_ascii_lowercase();
    }
    lower
}

/// Behind a comment. `<!-->` and `<!--->` are whole ones, `--!>` ends one too (HTML 13.2.5.43 to 52).
fn comment_end(rest: &[u8]) -> usize {
    for short in [&b"<!-->"[..], b"<!--->"] {
        if rest.starts_with(short) {
            return short.len();
        }
    }
    let end = |mark: &[u8]| find(&rest[4..], mark).map(|at| at + 4 + mark.len());
    let ends = [end(b"-->"), end(b"--!>")];
    ends.into_iter().flatten().min().unwrap_or(rest.len())
}

/// Where the end tag of a verbatim element begins.
fn find_close(rest: &[u8], name: &[u8]) -> usize {
    let mut at = 0;
    while let Some(open) = find(&rest[at..], b"</") {
        let start = at + open;
        let candidate = rest.get(start + 2..start + 2 + name.len());
        let next = rest.get(start + 2 + name.len());
        if candidate.is_some_and(|candidate| candidate.eq_ignore_ascii_case(name))
            && next.is_none_or(|c| c.is_ascii_whitespace() || matches!(c, b'>' | b'/'))
        {
            return start;
        }
        at = start + 2;
    }
    rest.len()
}

fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    haystack.windows(needle.len()).position(|window| window == needle)
}

/// Elements that no browser lays out within a line, or not at all. Not `br`, `img`, `button`, `input`: a space
/// next to these shows.
fn is_block(name: &[u8]) -> bool {
    matches!(
        name,
        b"!doctype"
            | b"address"
            | b"article"
            | b"aside"
            | b"base"
            | b"blockquote"
            | b"body"
            | b"caption"
            | b"col"
            | b"colgroup"
            | b"dd"
            | b"details"
            | b"dialog"
            | b"div"
            | b"dl"
            | b"dt"
            | b"fieldset"
            | b"figcaption"
            | b"figure"
            | b"footer"
            | b"form"
            | b"h1"
            | b"h2"
            | b"h3"
            | b"h4"
            | b"h5"
            | b"h6"
            | b"head"
            | b"header"
            | b"hgroup"
            | b"hr"
            | b"html"
            | b"legend"
            | b"li"
            | b"link"
            | b"main"
            | b"meta"
            | b"nav"
            | b"ol"
            | b"optgroup"
            | b"option"
            | b"p"
            | b"pre"
            | b"section"
            | b"summary"
            | b"table"
            | b"tbody"
            | b"td"
            | b"tfoot"
            | b"th"
            | b"thead"
            | b"title"
            | b"tr"
            | b"ul"
    )
}

/// Lets `minify-html` have the page from `start` on, unless that would change what a reader sees.
#[cfg(feature = "minify-full")]
pub fn full(out: &mut Vec<u8>, start: usize) {
    // It recurses once a nesting level, and would end the program on a page of thousands.
    const MAX_DEPTH: usize = 400;
    let page = &out[start..];
    if depth(page) > MAX_DEPTH {
        return;
    }
    let mut settings = minify_html::Cfg::new();
    settings.keep_closing_tags = true;
    settings.keep_html_and_head_opening_tags = true;
    let small = minify_html::minify(page, &settings);
    if visible(&small) == visible(page) {
        out.truncate(start);
        out.extend_from_slice(&small);
    }
}

/// Without the feature `minify: full` is `minify: safe`.
#[cfg(not(feature = "minify-full"))]
pub fn full(_out: &mut Vec<u8>, _start: usize) {}

#[cfg(feature = "minify-full")]
fn depth(page: &[u8]) -> usize {
    let (mut depth, mut most) = (0_usize, 0);
    for pair in page.windows(2) {
        match pair {
            [b'<', b'/'] => depth = depth.saturating_sub(1),
            [b'<', c] if c.is_ascii_alphabetic() => depth += 1,
            _ => {}
        }
        most = most.max(depth);
    }
    most
}

/// The text of a page as words, so that a space more or less between them counts.
#[cfg(feature = "minify-full")]
fn visible(page: &[u8]) -> Vec<u8> {
    let mut folded = Vec::with_capacity(page.len());
    fold(page, &mut folded);
    let (mut text, mut inside) = (Vec::new(), false);
    for &byte in &folded {
        match byte {
            b'<' => inside = true,
            b'>' if inside => inside = false,
            _ if !inside => text.push(byte),
            _ => {}
        }
    }
    text
}
