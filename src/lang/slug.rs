//! Texts as parts of addresses: letters of every language in ASCII by that language's own rules, never the address
//! itself.

mod letters;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

pub(crate) use crate::lang::slug::letters::Letters;

/// Longest slug in bytes; longer ones are cut at a hyphen.
const MAX_BYTES: usize = 80;

pub(crate) fn slug(text: &str, letters: Letters) -> String {
    let mut out = Hyphenated::new(text.len());
    if text.is_ascii() {
        for byte in text.bytes() {
            out.push(char::from(byte), letters);
        }
    } else {
        let lower: Vec<char> = text.nfc().flat_map(char::to_lowercase).collect();
        letters::spell(&lower, letters, &mut out);
    }
    let slug = out.cut(MAX_BYTES);
    if slug.is_empty() { stand_in(text) } else { slug }
}

pub(crate) fn heading_id(text: &str, letters: Letters) -> String {
    let lower = if letters.dotless_i() {
        text.replace('I', "ı").replace('İ', "i").to_lowercase()
    } else {
        text.to_lowercase()
    };
    let mut out = String::with_capacity(lower.len());
    let mut gap = false;
    for letter in lower.nfc() {
        if letter.is_alphanumeric()
            || (is_combining_mark(letter) && !gap && !out.is_empty())
        {
            if gap && !out.is_empty() {
                out.push('-');
            }
            gap = false;
            out.push(letter);
        } else if !is_apostrophe(letter) {
            gap = true;
        }
    }
    if out.is_empty() { stand_in(text) } else { out }
}

/// Of a text without letters: 64 bits of FNV-1a, so that it is the same in every build.
fn stand_in(text: &str) -> String {
    let hash = text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("x{:08x}", (hash >> 32) ^ (hash & 0xffff_ffff))
}

fn is_apostrophe(letter: char) -> bool {
    matches!(letter, '\'' | '’' | 'ʼ' | '‘' | '`' | '´' | '׳' | '״')
}

/// Text that is built of small letters and digits, everything else having become single hyphens.
pub(crate) struct Hyphenated {
    out: String,
    gap: bool,
}

impl Hyphenated {
    fn new(capacity: usize) -> Self {
        Self { out: String::with_capacity(capacity + 8), gap: false }
    }

    /// One ASCII character or apostrophe of the text.
    pub(crate) fn push(&mut self, letter: char, letters: Letters) {
        if letter.is_ascii_alphanumeric() {
            if std::mem::take(&mut self.gap) && !self.out.is_empty() {
                self.out.push('-');
            }
            self.out.push(letter.to_ascii_lowercase());
        } else if !is_apostrophe(letter) || letters.elides() {
            self.gap = true;
        }
    }

    /// What a letter is written with; an empty spelling is a silent letter.
    pub(crate) fn push_spelling(&mut self, spelling: &str, letters: Letters) {
        for letter in spelling.chars() {
            self.push(letter, letters);
        }
    }

    fn cut(mut self, max: usize) -> String {
        if self.out.len() > max {
            let end = match self.out[..=max].rfind('-') {
                Some(hyphen) if hyphen > 0 => hyphen,
                _ => max,
            };
            self.out.truncate(end);
        }
        self.out
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::lang::{LangTag, Locale};

    fn slug(tag: &str, text: &str) -> String {
        Locale::new(&LangTag::parse(tag).unwrap()).slug(text)
    }

    #[test]
    fn every_language_has_its_own_spelling() {
        for (tag, text, expected) in [
            ("el", "Ενημερωτικό δελτίο: Μάρτιος 2026", "enimerotiko-deltio-martios-2026"),
            (
                "el",
                "Αυτό ευρωπαϊκή εύρημα μπάλα ντομάτα γάγγραινα ψυχή",
                "afto-evropaiki-evrima-bala-ntomata-gangraina-psychi",
            ),
            ("el", "ΕΥΡΩΠΑΪΚΗ ΕΝΩΣΗ", "evropaiki-enosi"),
            (
                "el",
                "άυλος λαμπάδα ουρανός ηύρα σφίγξ έλεγχος",
                "aylos-lampada-ouranos-ivra-sfinx-elenchos",
            ),
            ("en", "Σάμος and Αθήνα", "samos-and-athina"),
            ("bg", "Българска къща, щастие и София", "balgarska-kashta-shtastie-i-sofia"),
            (
                "uk",
                "Новини проєкту: щастя, їжак і Згорани",
                "novyny-proiektu-shchastia-yizhak-i-zghorany",
            ),
            ("uk", "Знам’янка", "znamianka"),
            ("sr", "Српски језик Ђорђе Љубљана", "srpski-jezik-djordje-ljubljana"),
            ("mk", "Македонски ќе ѓон", "makedonski-kje-gjon"),
            ("de", "Übergröße & Straße", "uebergroesse-strasse"),
            ("da", "Smørrebrød på Ærø", "smoerrebroed-paa-aeroe"),
            ("sv", "Smörgås på Åland", "smorgas-pa-aland"),
            ("is", "Þórður Ísland", "thordur-island"),
            ("tr", "İstanbul ılık ÇĞÖŞÜ", "istanbul-ilik-cgosu"),
            ("pl", "Zażółć gęślą jaźń", "zazolc-gesla-jazn"),
            ("hu", "Árvíztűrő tükörfúrógép", "arvizturo-tukorfurogep"),
            ("mt", "Ħaż-Żabbar", "haz-zabbar"),
            ("hr", "Đakovo i Čakovec", "djakovo-i-cakovec"),
            ("fr", "L’été à l'œuvre", "l-ete-a-l-oeuvre"),
            ("en", "Don't panic: 50% off!", "dont-panic-50-off"),
            ("ar", "العربية مرحبا", "alarbiya-mrhba"),
            ("he", "שלום עולם", "shlom-olm"),
            ("ru", "Привет, мир", "privet-mir"),
            ("fr", "e\u{301}cole", "ecole"),
        ] {
            assert_eq!(slug(tag, text), expected, "{tag} {text}");
        }
    }

    #[test]
    fn nothing_to_spell_is_still_an_address() {
        assert_eq!(slug("en", "   "), slug("el", "   "));
        assert_ne!(slug("en", "!"), slug("en", "?"));
    }

    #[test]
    fn long_texts_end_at_a_word() {
        let long = slug("en", &"word ".repeat(40));
        assert!(long.len() <= 80 && long.ends_with("word"), "{long}");
        assert_eq!(slug("en", &"a".repeat(200)).len(), 80);
    }

    #[test]
    fn heading_ids_keep_their_script() {
        let id = |tag: &str, text: &str| {
            Locale::new(&LangTag::parse(tag).unwrap()).heading_id(text)
        };
        assert_eq!(id("el", "Ποιοι ΕΙΜΑΣΤΕ;"), "ποιοι-ειμαστε");
        assert_eq!(id("en", "What's new -- in 2026?"), "whats-new-in-2026");
        assert_eq!(id("tr", "İLETİŞİM IŞIK"), "iletişim-ışık");
        assert_eq!(id("ar", "من نحن؟"), "من-نحن");
        assert!(!id("en", "?!").is_empty());
    }

    proptest! {
        #[test]
        fn slugs_are_safe(text in "\\PC{0,60}|[α-ωά-ώ ]{0,40}|[а-яѓ-џ' ]{0,40}|[א-ת ]{0,20}|[ء-ي ]{0,20}", which in 0_usize..6) {
            let tag = ["el", "bg", "uk", "de", "ar", "tr"][which];
            let made = slug(tag, &text);
            prop_assert!(!made.is_empty() && made.len() <= 80);
            prop_assert!(made.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'));
            prop_assert!(!made.starts_with('-') && !made.ends_with('-') && !made.contains("--"));
            prop_assert_eq!(slug(tag, &made), made.clone());
        }
    }
}
