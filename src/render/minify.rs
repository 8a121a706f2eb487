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
        while self.at < self.source.len() {
            let rest = &self.source[self.at..];
            match rest[0] {
                b'<' if rest.starts_with(b"<!--") && !rest.starts_with(b"<!--[if") => {
                    self.at += comment_end(rest);
                }
                b'<' if rest.get(1).is_some_and(|&c| {
                    c.is_ascii_alphabetic() || c == b'/' || c == b'!'
                }) =>
                {
                    self.tag();
                }
                byte if byte.is_ascii_whitespace() => {
                    self.space = true;
                    self.at += 1;
                }
                _ => self.text(),
            }
        }
    }

    fn text(&mut self) {
        if self.space && !self.after_block {
            self.out.push(b' ');
        }
        self.space = false;
        self.after_block = false;
        let rest = &self.source[self.at..];
        let length =
            rest[1..].iter().position(|&byte| byte == b'<' || byte.is_ascii_whitespace());
        let length = length.map_or(rest.len(), |length| length + 1);
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
        let name = &rest[name_start..name_end];
        let end = tag_end(rest, name_end);
        let block = is_block(name);
        if self.space && !block && !self.after_block {
            self.out.push(b' ');
        }
        self.space = false;
        self.copy_tag(&rest[..end]);
        self.at += end;
        self.after_block = block;
        if !closing && is_verbatim(name) {
            let close = find_close(&self.source[self.at..], name);
            self.out.extend_from_slice(&self.source[self.at..self.at + close]);
            self.at += close;
            self.after_block = false;
        }
    }

    /// White space between attributes becomes one space; what is in quotes stays.
    fn copy_tag(&mut self, tag: &[u8]) {
        if !tag.iter().any(|byte| matches!(byte, b'\n' | b'\t' | b'\r'))
            && !has_double_space(tag)
        {
            self.out.extend_from_slice(tag);
            return;
        }
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

fn has_double_space(tag: &[u8]) -> bool {
    tag.windows(2).any(|pair| pair == b"  " || pair == b" >")
}

/// Behind the `>` that closes a tag; quoted ones do not count.
fn tag_end(rest: &[u8], from: usize) -> usize {
    let mut quote = 0;
    for (at, &byte) in rest.iter().enumerate().skip(from) {
        if quote != 0 {
            if byte == quote {
                quote = 0;
            }
        } else if byte == b'"' || byte == b'\'' {
            quote = byte;
        } else if byte == b'>' {
            return at + 1;
        }
    }
    rest.len()
}

fn is_verbatim(name: &[u8]) -> bool {
    [&b"pre"[..], b"textarea", b"script", b"style"]
        .iter()
        .any(|verbatim| name.eq_ignore_ascii_case(verbatim))
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
    const BLOCKS: [&[u8]; 54] = [
        b"!doctype",
        b"address",
        b"article",
        b"aside",
        b"base",
        b"blockquote",
        b"body",
        b"caption",
        b"col",
        b"colgroup",
        b"dd",
        b"details",
        b"dialog",
        b"div",
        b"dl",
        b"dt",
        b"fieldset",
        b"figcaption",
        b"figure",
        b"footer",
        b"form",
        b"h1",
        b"h2",
        b"h3",
        b"h4",
        b"h5",
        b"h6",
        b"head",
        b"header",
        b"hgroup",
        b"hr",
        b"html",
        b"legend",
        b"li",
        b"link",
        b"main",
        b"meta",
        b"nav",
        b"ol",
        b"optgroup",
        b"option",
        b"p",
        b"pre",
        b"section",
        b"summary",
        b"table",
        b"tbody",
        b"td",
        b"tfoot",
        b"th",
        b"thead",
        b"title",
        b"tr",
        b"ul",
    ];
    let mut lower = [0; 12];
    let Some(lower) = lower.get_mut(..name.len()) else { return false };
    for (to, from) in lower.iter_mut().zip(name) {
        *to = from.to_ascii_lowercase();
    }
    BLOCKS.binary_search(&&*lower).is_ok()
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
