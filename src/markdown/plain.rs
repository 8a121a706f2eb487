//! What is kept of a body as plain text: its excerpt and the number of its words.

/// The length of an excerpt in characters.
const EXCERPT: usize = 240;

/// The plain text of the first paragraphs.
#[derive(Debug, Default)]
pub(crate) struct Excerpt {
    text: String,
    open: bool,
    full: bool,
}

impl Excerpt {
    /// A paragraph starts whose text belongs to the excerpt.
    pub(crate) fn open(&mut self) {
        self.open = !self.full;
        if self.open && !self.text.is_empty() && !self.text.ends_with(' ') {
            self.text.push(' ');
        }
    }

    /// The paragraph ends.
    pub(crate) fn close(&mut self) {
        self.open = false;
        self.full = self.full || self.text.chars().nth(EXCERPT).is_some();
    }

    /// Text inside the paragraph, if one is open. A long paragraph is not copied whole.
    #[inline]
    pub(crate) fn push(&mut self, text: &str) {
        if self.open {
            self.text.push_str(text);
            if self.text.len() > EXCERPT * 4 {
                self.close();
            }
        }
    }

    /// The excerpt, cut at a word.
    pub(crate) fn finish(mut self) -> String {
        self.text.truncate(self.text.trim_end().len());
        let Some((limit, _)) = self.text.char_indices().nth(EXCERPT) else {
            return self.text;
        };
        let head = &self.text[..limit];
        // A script without spaces between words is cut where it is.
        let cut = head.rfind(char::is_whitespace).filter(|&cut| cut * 3 > limit * 2);
        let head = head[..cut.unwrap_or(limit)]
            .trim_end_matches(|c: char| c.is_whitespace() || ",;:–—-([{«“„".contains(c));
        self.text.truncate(head.len());
        self.text.push('…');
        self.text
    }
}

/// Counts words: runs of anything but ASCII spaces.
#[derive(Debug, Default)]
pub(crate) struct Words {
    pub(crate) count: usize,
    inside: bool,
}

const fn is_space(byte: u8) -> bool {
    (byte == b' ') | (byte == b'\t') | (byte == b'\n') | (byte == b'\r')
}

impl Words {
    pub(crate) fn add(&mut self, text: &str) {
        let bytes = text.as_bytes();
        let (Some(&first), Some(&last)) = (bytes.first(), bytes.last()) else { return };
        self.count += usize::from(!self.inside && !is_space(first));
        // Without a branch and in bytes, so that the compiler can use vector instructions;
        // at most every second byte of a chunk starts a word, so the sum fits.
        for (before, after) in bytes.chunks(256).zip(bytes[1..].chunks(256)) {
            let starts = before.iter().zip(after);
            let starts = starts.map(|(&b, &a)| u8::from(is_space(b) & !is_space(a)));
            self.count += usize::from(starts.sum::<u8>());
        }
        self.inside = !is_space(last);
    }

    /// A line or a block ends, and with it the word.
    pub(crate) fn separate(&mut self) {
        self.inside = false;
    }
}
