//! A read-only table by name that answers in a few nanoseconds, whose order is that of the names.

/// Names with values, found by hash (64-bit FNV-1a, so that nothing depends on the run).
#[derive(Debug)]
pub(crate) struct Index<T> {
    entries: Vec<(Box<str>, T)>,
    /// Place of an entry plus one, or 0; as many as a power of two, at most half in use.
    slots: Vec<u32>,
}

impl<T> Index<T> {
    /// `entries` are in order and their names differ.
    pub(crate) fn new(entries: Vec<(Box<str>, T)>) -> Self {
        let mut slots = vec![0; (entries.len() * 2 + 1).next_power_of_two()];
        for (number, (name, _)) in (1..).zip(&entries) {
            let mut slot = hash(name) & (slots.len() - 1);
            while slots[slot] != 0 {
                slot = (slot + 1) & (slots.len() - 1);
            }
            slots[slot] = number;
        }
        Self { entries, slots }
    }

    pub(crate) fn get(&self, name: &str) -> Option<&T> {
        let mut slot = hash(name) & (self.slots.len() - 1);
        loop {
            let place = (self.slots[slot] as usize).checked_sub(1)?;
            let (known, value) = &self.entries[place];
            if **known == *name {
                return Some(value);
            }
            slot = (slot + 1) & (self.slots.len() - 1);
        }
    }

    pub(crate) fn keys(&self) -> impl Iterator<Item = &str> {
        self.entries.iter().map(|(name, _)| &**name)
    }
}

fn hash(name: &str) -> usize {
    let hash = name.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    #[expect(clippy::cast_possible_truncation, reason = "any bits of the hash will do")]
    let folded = (hash ^ (hash >> 32)) as usize;
    folded
}
