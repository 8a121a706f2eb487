//! Quotes, dashes and spaces of the languages.

use pennon::markdown::{Options, Typography, parse};

use crate::markdown::plain;

const fn quotes(quotes: [&'static str; 4]) -> Typography {
    Typography { quotes, before: None, before_colon: None, inside_guillemets: None }
}

const EN: Typography = quotes(["“", "”", "‘", "’"]);
const DE: Typography = quotes(["„", "“", "‚", "‘"]);
const EL: Typography = quotes(["«", "»", "“", "”"]);
const ES: Typography = quotes(["«", "»", "“", "”"]);
const IS: Typography = quotes(["„", "“", "‚", "‘"]);
const AR: Typography = quotes(["”", "“", "’", "‘"]);
const PL: Typography = quotes(["„", "”", "«", "»"]);
const SV: Typography = quotes(["”", "”", "’", "’"]);
const FR: Typography = Typography {
    quotes: ["«", "»", "“", "”"],
    before: Some('\u{202f}'),
    before_colon: Some('\u{a0}'),
    inside_guillemets: Some('\u{202f}'),
};

/// Narrow no-break spaces are shown as `_`, no-break spaces as `~`.
fn set(text: &str, typography: &Typography) -> String {
    let parsed = parse(text, 0..text.len(), typography, &Options::default());
    let html =
        plain(&parsed.body.content).replace('\u{202f}', "_").replace('\u{a0}', "~");
    html.trim().trim_start_matches("<p>").trim_end_matches("</p>").to_owned()
}

#[test]
fn quotes_of_the_languages() {
    let text = "She said \"that is 'good' news\".";
    for (typography, expected) in [
        (EN, "She said “that is ‘good’ news”."),
        (DE, "She said „that is ‚good‘ news“."),
        (EL, "She said «that is “good” news»."),
        (ES, "She said «that is “good” news»."),
        (IS, "She said „that is ‚good‘ news“."),
        (AR, "She said ”that is ’good‘ news“."),
        (PL, "She said „that is «good» news”."),
        (SV, "She said ”that is ’good’ news”."),
        (FR, "She said «_that is “good” news_»."),
    ] {
        assert_eq!(set(text, &typography), expected);
    }
}

#[test]
fn quotes_around_markup() {
    assert_eq!(
        set("\"**fett**\" und **\"fett\"**", &DE),
        "„<strong>fett</strong>“ und <strong>„fett“</strong>"
    );
    assert_eq!(
        set("(\"a\") \"'b'\"-\"c\", \"[d](e)\"", &EN),
        "(“a”) “‘b’”-“c”, “<a href=\"e\">d</a>”"
    );
    assert_eq!(set("\"`x`\"", &EN), "“<code>x</code>”");
    assert_eq!(set("\"(x).\" \"Why?\" - \"...and\"", &EN), "“(x).” “Why?” - “…and”");
    assert_eq!(set("\"α\" και \"β\"", &EL), "«α» και «β»");
    assert_eq!(set("قال \"مرحبا\" ثم", &AR), "قال ”مرحبا“ ثم");
    assert_eq!(set("ord: \"ett 'två' tre\"", &SV), "ord: ”ett ’två’ tre”");
}

#[test]
fn apostrophes() {
    assert_eq!(
        set("l'été d'un *été* l'*été*", &FR),
        "l’été d’un <em>été</em> l’<em>été</em>"
    );
    assert_eq!(
        set("don't, the dogs' bone, rock 'n' roll, the '90s", &EN),
        "don’t, the dogs’ bone, rock ‘n’ roll, the ’90s"
    );
    assert_eq!(set("Hans' Auto und 'ne Sache", &DE), "Hans’ Auto und ’ne Sache");
    assert_eq!(set("Του το 'πε απλά", &EL), "Του το ’πε απλά");
    assert_eq!(set("απ' όλα", &EL), "απ’ όλα");
    assert_eq!(set("5' 10\" tall", &EN), "5′ 10″ tall");
    assert_eq!(set("צה\"ל", &EN), "צה״ל");
}

#[test]
fn dashes_and_ellipses() {
    assert_eq!(set("1--2 a---b a - b -- c... d", &EN), "1–2 a—b a - b – c… d");
    assert_eq!(set("x ------- y", &EN), "x ------- y");
    assert_eq!(set("a \\\"b\\\" \\'c\\' \\-- \\...", &EN), "a \"b\" 'c' -- ...");
}

#[test]
fn spaces_of_french() {
    assert_eq!(set("Quoi ? Oui ! Non ; si : là", &FR), "Quoi_? Oui_! Non_; si~: là");
    assert_eq!(set("Quoi? Oui! Non; si: là", &FR), "Quoi_? Oui_! Non_; si~: là");
    assert_eq!(
        set("Quoi?! **Oui**! [si](x): `c` ?", &FR),
        "Quoi_?! <strong>Oui</strong>_! <a href=\"x\">si</a>~: <code>c</code>_?"
    );
    assert_eq!(
        set("à 10:30, 16:9, https://a.eu/?b=c;d et a.b@c.eu: oui", &FR),
        "à 10:30, 16:9, <a href=\"https://a.eu/?b=c;d\">https://a.eu/?b=c;d</a> et <a href=\"mailto:a.b@c.eu\">a.b@c.eu</a>~: oui"
    );
    assert_eq!(
        set("« mot » «mot» \"mot\" « **mot** »", &FR),
        "«_mot_» «_mot_» «_mot_» «_<strong>mot</strong>_»"
    );
    assert_eq!(
        set("déjà\u{a0}: là\u{202f}! «\u{202f}x\u{202f}»", &FR),
        "déjà~: là_! «_x_»"
    );
    assert_eq!(
        set("`a ? \"b\"` <https://x.fr/?a>", &FR),
        "<code>a ? \"b\"</code> <a href=\"https://x.fr/?a\">https://x.fr/?a</a>"
    );
    assert_eq!(set("Quoi ? \"Oui\"", &EN), "Quoi ? “Oui”");
}

#[test]
fn nothing_when_turned_off() {
    let text = "\"a\" -- 'b'... c ? « d »";
    let options = Options { typography: false, ..Options::default() };
    let parsed = parse(text, 0..text.len(), &FR, &options);
    assert_eq!(parsed.body.content.html, "<p>\"a\" -- 'b'... c ? « d »</p>\n");
}

#[test]
fn headings_and_attributes() {
    let text = "# \"Quoi?\"\n\n![\"a\" ?](b.png \"c -- d\")";
    let parsed = parse(text, 0..text.len(), &FR, &Options::default());
    assert_eq!(parsed.body.headings[0].id, "quoi");
    assert_eq!(parsed.body.headings[0].text, "«\u{202f}Quoi\u{202f}?\u{202f}»");
    assert!(plain(&parsed.body.content).contains("alt=\"&quot;a&quot; ?\""));
}
