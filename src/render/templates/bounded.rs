//! Where a template writes: an endless loop in one must neither fill the memory nor take for ever.

use std::io::{self, Write};
use std::time::{Duration, Instant};

/// The largest page in bytes. The longest book is a tenth of it.
const LARGEST: usize = 64 << 20;

/// The longest time for one page. A usual one takes a thousandth of a second.
const LONGEST: Duration = Duration::from_secs(60);

/// So many pieces are written between two looks at the clock.
const PIECES: usize = 4096;

/// What an endless loop is told as.
pub(crate) const ENDLESS: &str =
    "this page grows beyond 64 MB or takes longer than a minute";

/// A buffer that refuses to grow without end.
pub(crate) struct Bounded<'a> {
    out: &'a mut Vec<u8>,
    end: usize,
    pieces: usize,
    start: Option<Instant>,
}

impl<'a> Bounded<'a> {
    pub(crate) fn new(out: &'a mut Vec<u8>) -> Bounded<'a> {
        let end = out.len() + LARGEST;
        Bounded { out, end, pieces: 0, start: None }
    }

    fn is_late(&mut self) -> bool {
        self.pieces += 1;
        // A short page never asks for the time.
        self.pieces.is_multiple_of(PIECES)
            && self.start.get_or_insert_with(Instant::now).elapsed() > LONGEST
    }
}

impl Write for Bounded<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.out.len() + bytes.len() > self.end || self.is_late() {
            return Err(io::Error::other(ENDLESS));
        }
        self.out.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
