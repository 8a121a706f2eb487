//! How the letters of each language are spelled in ASCII.
//!
//! Greek after ELOT 743, Bulgarian after the Transliteration Act of 2009, Ukrainian after Resolution 55 of 2010,
//! Serbian, Macedonian and the Latin alphabets after their own custom; what is left after `any_ascii`.

use unicode_normalization::char::{decompose_canonical, is_combining_mark};

use crate::lang::slug::Hyphenated;

/// The languages whose letters have rules of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Letters {
    Arabic,
    Bulgarian,
    Elided,
    German,
    Macedonian,
    Nordic,
    Other,
    SouthSlavic,
    Turkic,
    Ukrainian,
}

impl Letters {
    pub(crate) fn of(language: &str) -> Self {
        match language {
            "ar" => Self::Arabic,
            "bg" => Self::Bulgarian,
            "fr" | "it" | "ca" | "ga" | "mt" => Self::Elided,
            "de" => Self::German,
            "mk" => Self::Macedonian,
            "da" | "nb" | "nn" | "no" => Self::Nordic,
            "sr" | "hr" | "bs" | "sh" => Self::SouthSlavic,
            "tr" | "az" => Self::Turkic,
            "uk" => Self::Ukrainian,
            _ => Self::Other,
        }
    }

    /// Whether `I` and `i` are two different letters.
    pub(crate) fn dotless_i(self) -> bool {
        self == Self::Turkic
    }

    /// Whether an apostrophe stands between two words, as in `l'été`.
    pub(crate) fn elides(self) -> bool {
        self == Self::Elided
    }
}

/// Spells small letters in NFC.
pub(crate) fn spell(lower: &[char], letters: Letters, out: &mut Hyphenated) {
    let mut at = 0;
    while at < lower.len() {
        let letter = lower[at];
        if letter.is_ascii() {
            out.push(letter, letters);
            at += 1;
            continue;
        }
        let (spelling, used) = match letter {
            '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => greek(lower, at),
            '\u{400}'..='\u{4ff}' => (cyrillic(lower, at, letters), 1),
            '\u{5d0}'..='\u{5ea}' => (hebrew(lower, at), 1),
            '\u{620}'..='\u{652}' => (arabic(lower, at), 1),
            _ => (latin(letter, letters), 1),
        };
        match spelling {
            Some(spelling) => out.push_spelling(spelling, letters),
            None if is_combining_mark(letter) => {}
            None if letter.is_alphanumeric() => {
                // Marks of modification in romanizations (ʼ, ʹ) are not gaps between words.
                for c in any_ascii::any_ascii_char(letter).chars() {
                    if c.is_ascii_alphanumeric() {
                        out.push(c, letters);
                    }
                }
            }
            None if matches!(
                letter,
                '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}'
            ) => {}
            None => {
                out.push(if letter == '’' || letter == 'ʼ' { '’' } else { '-' }, letters);
            }
        }
        at += used;
    }
}

fn is_letter(text: &[char], at: usize) -> bool {
    text.get(at).is_some_and(|c| c.is_alphabetic() || is_combining_mark(*c))
}

/// An apostrophe between letters does not part words here.
fn starts_word(text: &[char], at: usize) -> bool {
    let before = at.saturating_sub(1);
    let within = matches!(text[before], '\'' | '’' | 'ʼ')
        && before > 0
        && is_letter(text, before - 1);
    at == 0 || !(within || is_letter(text, before))
}

fn latin(letter: char, letters: Letters) -> Option<&'static str> {
    Some(match (letters, letter) {
        (Letters::German, 'ä') => "ae",
        (Letters::German, 'ö') => "oe",
        (Letters::German, 'ü') => "ue",
        (Letters::Nordic, 'å') => "aa",
        (Letters::Nordic, 'ø' | 'ö') => "oe",
        (Letters::Nordic, 'ä') | (_, 'æ') => "ae",
        (Letters::SouthSlavic, 'đ') => "dj",
        (_, 'œ') => "oe",
        (_, 'ß') => "ss",
        (_, 'þ') => "th",
        _ => return None,
    })
}

/// A Greek letter without its marks, and whether it had an accent and a dialytika.
fn greek_letter(letter: Option<&char>) -> (char, bool, bool) {
    let (mut base, mut accent, mut dialytika) = ('\0', false, false);
    if let Some(letter) = letter {
        decompose_canonical(*letter, |c| match c {
            '\u{300}' | '\u{301}' | '\u{342}' => accent = true,
            '\u{308}' => dialytika = true,
            _ if !is_combining_mark(c) => base = c,
            _ => {}
        });
    }
    (if base == 'ς' { 'σ' } else { base }, accent, dialytika)
}

/// ELOT 743: pairs of letters are read as one unless an accent on the first or a dialytika on the second parts them.
fn greek(text: &[char], at: usize) -> (Option<&'static str>, usize) {
    let (letter, accent, _) = greek_letter(text.get(at));
    let (next, _, parted) = greek_letter(text.get(at + 1));
    let pair = |spelling| (Some(spelling), 2);
    match (letter, next) {
        ('ο', 'υ') if !accent && !parted => return pair("ou"),
        ('α' | 'ε' | 'η', 'υ') if !accent && !parted => {
            let voiced = "αεηιουωβγδζλμνρ".contains(greek_letter(text.get(at + 2)).0);
            return pair(match (letter, voiced) {
                ('α', true) => "av",
                ('α', false) => "af",
                ('ε', true) => "ev",
                ('ε', false) => "ef",
                (_, true) => "iv",
                (_, false) => "if",
            });
        }
        ('μ', 'π') if starts_word(text, at) || !is_letter(text, at + 2) => {
            return pair("b");
        }
        ('γ', 'γ') => return pair("ng"),
        ('γ', 'ξ') => return pair("nx"),
        ('γ', 'χ') => return pair("nch"),
        _ => {}
    }
    let spelling = match letter {
        'α' => "a",
        'β' => "v",
        'γ' => "g",
        'δ' => "d",
        'ε' => "e",
        'ζ' => "z",
        'η' | 'ι' => "i",
        'θ' => "th",
        'κ' => "k",
        'λ' => "l",
        'μ' => "m",
        'ν' => "n",
        'ξ' => "x",
        'ο' | 'ω' => "o",
        'π' => "p",
        'ρ' => "r",
        'σ' => "s",
        'τ' => "t",
        'υ' => "y",
        'φ' => "f",
        'χ' => "ch",
        'ψ' => "ps",
        _ => return (None, 1),
    };
    (Some(spelling), 1)
}

fn cyrillic(text: &[char], at: usize, letters: Letters) -> Option<&'static str> {
    let letter = text[at];
    match letters {
        Letters::Bulgarian => bulgarian(text, at),
        Letters::Ukrainian => ukrainian(text, at),
        Letters::Macedonian => macedonian(letter).or_else(|| serbian(letter)),
        Letters::SouthSlavic => serbian(letter),
        _ => None,
    }
    .or_else(|| any_cyrillic(letter))
}

fn bulgarian(text: &[char], at: usize) -> Option<&'static str> {
    Some(match text[at] {
        'щ' => "sht",
        'ъ' => "a",
        'ь' | 'й' => "y",
        // София is Sofia: the ending -ия (article 5 of the act).
        'я' if at > 0 && text[at - 1] == 'и' && !is_letter(text, at + 1) => "a",
        _ => return None,
    })
}

fn ukrainian(text: &[char], at: usize) -> Option<&'static str> {
    let first = starts_word(text, at);
    Some(match text[at] {
        // зг is zgh, so that it is not read as ж.
        'г' if at > 0 && text[at - 1] == 'з' => "gh",
        'г' => "h",
        'ґ' => "g",
        'и' => "y",
        'і' => "i",
        'є' => ["ie", "ye"][usize::from(first)],
        'ї' | 'й' => ["i", "y"][usize::from(first && text[at] == 'й')],
        'ю' => ["iu", "yu"][usize::from(first)],
        'я' => ["ia", "ya"][usize::from(first)],
        _ => return None,
    })
    .map(|spelling| if text[at] == 'ї' && first { "yi" } else { spelling })
}

fn macedonian(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ж' => "zh",
        'ѕ' => "dz",
        'ч' => "ch",
        'ш' => "sh",
        _ => return None,
    })
}

fn serbian(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ж' => "z",
        'х' => "h",
        'ц' | 'ч' => "c",
        'ш' => "s",
        'џ' => "dz",
        _ => return None,
    })
}

/// What the Cyrillic languages have in common.
fn any_cyrillic(letter: char) -> Option<&'static str> {
    Some(match letter {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' | 'ґ' => "g",
        'д' => "d",
        'е' | 'э' => "e",
        'ё' => "yo",
        'ж' => "zh",
        'з' => "z",
        'и' | 'і' => "i",
        'й' | 'ы' => "y",
        'к' => "k",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' => "u",
        'ф' => "f",
        'х' => "kh",
        'ц' => "ts",
        'ч' => "ch",
        'ш' => "sh",
        'щ' => "shch",
        'ъ' | 'ь' => "",
        'ю' => "yu",
        'я' => "ya",
        'ђ' => "dj",
        'ѓ' => "gj",
        'ј' => "j",
        'љ' => "lj",
        'њ' => "nj",
        'ћ' => "c",
        'ќ' => "kj",
        'ў' => "w",
        _ => return None,
    })
}

/// A plain romanization of unpointed Hebrew: vav and yod are vowels between consonants.
fn hebrew(text: &[char], at: usize) -> Option<&'static str> {
    let (first, last) = (starts_word(text, at), !is_letter(text, at + 1));
    Some(match text[at] {
        'א' | 'ע' if matches!(text.get(at + 1), Some('ו' | 'י')) => "",
        'א' | 'ע' => "a",
        'ב' => ["v", "b"][usize::from(first)],
        'ג' => "g",
        'ד' => "d",
        'ה' => "h",
        'ו' => ["o", "v"][usize::from(first)],
        'ז' => "z",
        'ח' => "ch",
        'ט' | 'ת' => "t",
        'י' => ["i", "y"][usize::from(first)],
        'כ' | 'ך' => ["k", "kh"][usize::from(last)],
        'ל' => "l",
        'מ' | 'ם' => "m",
        'נ' | 'ן' => "n",
        'ס' => "s",
        'פ' | 'ף' => ["p", "f"][usize::from(last)],
        'צ' | 'ץ' => "ts",
        'ק' => "k",
        'ר' => "r",
        'ש' => "sh",
        _ => return None,
    })
}

/// A plain romanization of Arabic, whose short vowels are not written.
fn arabic(text: &[char], at: usize) -> Option<&'static str> {
    let next_is_vowel = matches!(text.get(at + 1), Some('ا' | 'ة' | 'ى' | 'آ'));
    let consonant = starts_word(text, at) || next_is_vowel;
    Some(match text[at] {
        'ا' | 'أ' | 'آ' | 'ة' | 'ى' | 'ع' | '\u{64e}' => "a",
        'إ' | '\u{650}' => "i",
        'ب' => "b",
        'ت' | 'ط' => "t",
        'ث' => "th",
        'ج' => "j",
        'ح' | 'ه' => "h",
        'خ' => "kh",
        'د' | 'ض' => "d",
        'ذ' => "dh",
        'ر' => "r",
        'ز' | 'ظ' => "z",
        'س' | 'ص' => "s",
        'ش' => "sh",
        'غ' => "gh",
        'ف' => "f",
        'ق' => "q",
        'ك' => "k",
        'ل' => "l",
        'م' => "m",
        'ن' => "n",
        'و' => ["u", "w"][usize::from(consonant)],
        'ي' => match (starts_word(text, at), next_is_vowel) {
            (true, _) => "y",
            (false, true) => "iy",
            (false, false) => "i",
        },
        'ؤ' | '\u{64f}' => "u",
        'ئ' => "i",
        'ء' | 'ـ' | '\u{64b}'..='\u{652}' => "",
        _ => return None,
    })
}
