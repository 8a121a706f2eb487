//! Joining texts to a list as a language does, never what the texts are.

use crate::lang::data::Formats;

/// What stands between the last two of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ListKind {
    /// All of them: `a, b and c`.
    And,
    /// One of them: `a, b or c`.
    Or,
    /// Measures that belong together: `a, b, c`.
    Unit,
}

/// A pattern of two places: what goes before, between and after them.
type Pair = [&'static str; 3];

#[derive(Debug)]
struct Patterns {
    start: Pair,
    middle: Pair,
    end: Pair,
    two: Pair,
}

/// The list patterns of a language.
#[derive(Debug)]
pub(crate) struct Lists {
    patterns: [Patterns; 3],
    rule: Rule,
}

/// Words that change before certain sounds (as in ICU's `ListFormatter`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Rule {
    None,
    /// `y` becomes `e` before the sound i, `o` becomes `u` before the sound o.
    Spanish,
    /// A hyphen comes between vav and a word in another script.
    Hebrew,
}

impl Lists {
    pub(crate) fn load(formats: &Formats, language: &str) -> Self {
        let pair = |pattern: &'static str| {
            let (before, rest) = pattern.split_once("{0}").unwrap_or(("", pattern));
            let (between, after) = rest.split_once("{1}").unwrap_or((rest, ""));
            [before, between, after]
        };
        let patterns = |key| {
            let [start, middle, end, two] = formats.list(key).map(pair);
            Patterns { start, middle, end, two }
        };
        Self {
            patterns: [patterns("list.and"), patterns("list.or"), patterns("list.unit")],
            rule: match language {
                "es" => Rule::Spanish,
                "he" | "iw" => Rule::Hebrew,
                _ => Rule::None,
            },
        }
    }

    pub(crate) fn join(&self, items: &[&str], kind: ListKind) -> String {
        let patterns = &self.patterns[kind as usize];
        let mut out =
            String::with_capacity(items.iter().map(|item| item.len() + 6).sum());
        for (i, item) in items.iter().enumerate() {
            if i == 0 {
                out.push_str(item);
                continue;
            }
            let [before, between, after] = match (i, items.len()) {
                (_, 2) => patterns.two,
                (last, count) if last + 1 == count => patterns.end,
                (1, _) => patterns.start,
                _ => patterns.middle,
            };
            out.insert_str(0, before);
            out.push_str(self.before(item, between));
            out.push_str(item);
            out.push_str(after);
        }
        out
    }

    fn before(&self, item: &str, between: &'static str) -> &'static str {
        match (self.rule, between) {
            (Rule::Spanish, " y ") if sounds_like_i(item) => " e ",
            (Rule::Spanish, " o ") if sounds_like_o(item) => " u ",
            (Rule::Hebrew, " ו") if !item.starts_with(is_hebrew) => " ו-",
            _ => between,
        }
    }
}

fn sounds_like_i(word: &str) -> bool {
    let start: String = word.chars().take(3).flat_map(char::to_lowercase).collect();
    let hi = start.starts_with("hi") && start != "hia" && start != "hie";
    start.starts_with('i') || start.starts_with('í') && !start.is_empty() || hi
}

fn sounds_like_o(word: &str) -> bool {
    let start: String = word.chars().take(3).flat_map(char::to_lowercase).collect();
    start.starts_with(['o', '8'])
        || start.starts_with("ho")
        || (start.starts_with("11") && !start[2..].starts_with(|c: char| c != ' '))
}

fn is_hebrew(letter: char) -> bool {
    matches!(letter, '\u{591}'..='\u{5f4}' | '\u{fb1d}'..='\u{fb4f}')
}
