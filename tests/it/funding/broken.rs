//! Every rule that the program checks, once broken; and every mistake that settings and data can hold.

use std::collections::{BTreeMap, BTreeSet};

use pennon::diag::Diagnostics;
use pennon::engine;

use crate::fixture::Fixture;
use crate::funding::{PLAIN, png, site};
use crate::mistakes::Page;

const PROGRAMMES: [&str; 5] =
    ["eu", "erasmus-plus", "horizon-europe", "interreg", "nextgeneration-eu"];

const PAGE: &str = "<!doctype html><html lang='{{ lang }}'><title>x</title><body>";
const EMBLEM: &str = "<img src='{{ site.funding.emblem.url }}' alt=''>";
const STATEMENT: &str = "<p>{{ site.funding.statement }}</p>";
const DISCLAIMER: &str = "<p>{{ site.funding.disclaimer }}</p>";

/// A site whose home page has a template of its own.
fn template(parts: &[&str]) -> Fixture {
    let text = format!("{PAGE}{}</body></html>", parts.concat());
    site("en", PLAIN)
        .edit("pennon.yaml", "languages:", "theme: own\nlanguages:")
        .put("themes/own/templates/home.html", text)
}

fn emblem(from: &str, to: &str) -> Fixture {
    let svg = std::fs::read_to_string("themes/default/images/eu-emblem.svg").unwrap();
    site("en", PLAIN)
        .edit("pennon.yaml", "languages:", "theme: own\nlanguages:")
        .put("themes/own/images/eu-emblem.svg", svg.replace(from, to))
}

fn artwork(name: &str, width: u32, height: u32) -> Fixture {
    let path = format!("assets/{name}");
    site("en", &format!("{PLAIN}, artwork: {{en: {path}}}"))
        .put(&path, png(width, height))
}

/// Rule, code, and a site that breaks it.
fn broken() -> Vec<(&'static str, &'static str, Fixture)> {
    let named = "authority: EACEA";
    vec![
        ("emblem-geometry", "funding/emblem", emblem("150.00,22.22", "150.00,30.00")),
        ("emblem-colours", "funding/emblem", emblem("#FFCC00", "#FFFFFF")),
        ("emblem-on-page", "funding/left-out", template(&[STATEMENT, DISCLAIMER])),
        ("statement-on-page", "funding/left-out", template(&[EMBLEM, DISCLAIMER])),
        ("disclaimer-on-page", "funding/left-out", template(&[EMBLEM, STATEMENT])),
        ("statement-language", "funding/no-text", site("en, ar", PLAIN)),
        (
            "disclaimer-language",
            "funding/no-text",
            site("en, ar", &format!("{PLAIN}, texts: {{ar: {{statement: نص}}}}")),
        ),
        ("statement-status", "funding/status", site("en", "programme: eu")),
        (
            "disclaimer-authority",
            "funding/authority-form",
            site(
                "en, el",
                &format!(
                    "{PLAIN}, confirmed: el, authority: {{name: Example Agency (EXA), forms: {{en: [EXA]}}}}"
                ),
            ),
        ),
        ("text-confirmed", "funding/unconfirmed", site("da, sl", PLAIN)),
        ("official-artwork", "funding/artwork", artwork("EL_Co-funded.png", 1200, 252)),
        (
            "agreement-number",
            "funding/agreement",
            site("en", &format!("{PLAIN}, agreement: 2025-1-IE-KA220")),
        ),
        (
            "wording-of-the-period",
            "funding/period",
            site("en", &format!("{PLAIN}, agreement: 2019-1-DE03-KA229-059547")),
        ),
        (
            "programme-logo",
            "funding/artwork",
            site("en", &format!("programme: interreg, status: co-funded, {named}")),
        ),
        (
            "statement-fund",
            "funding/no-text",
            site("fr", &format!("programme: nextgeneration-eu, status: funded, {named}")),
        ),
    ]
}

/// Mistakes that break no rule of a funder.
fn mistaken() -> Vec<(&'static str, Fixture)> {
    let further = |text: &str| site("en", &format!("{PLAIN}, further: [{text}]"));
    let theme = |text: &str| {
        site("en", "programme: mine, status: funded")
            .edit("pennon.yaml", "languages:", "theme: own\nlanguages:")
            .put("themes/own/funding/mine.yaml", text)
    };
    vec![
        ("funding/programme", site("en", "programme: erasmus, status: funded")),
        ("funding/programme", site("en", "programme: zzz, status: funded")),
        ("funding/programme", site("en", "status: funded")),
        ("config/type", site("en", "programme: eu, status: half")),
        ("config/unknown", site("en", &format!("{PLAIN}, agrement: x"))),
        ("funding/language", site("en, el", &format!("{PLAIN}, confirmed: [el, de]"))),
        ("funding/authority", site("en", "programme: horizon-europe, status: funded")),
        (
            "funding/artwork",
            site("en", &format!("{PLAIN}, artwork: {{en: assets/EN.png}}")),
        ),
        ("funding/artwork", artwork("EN_Funded.png", 1200, 252)),
        ("funding/artwork", artwork("EN.png", 1200, 40)),
        ("funding/artwork", artwork("EN.png", 300, 60)),
        ("funding/artwork", artwork("logo.png", 1200, 252)),
        ("funding/further", further("ukry")),
        ("funding/further", further("{statement: x}")),
        ("funding/further", further("{name: x, logo: assets/x.svg}")),
        ("funding/programme", theme("extends: yours")),
        ("funding/data", theme("extends: eu\nrules: {a: {check: page-emblm}}")),
        (
            "funding/data",
            theme("extends: eu\nlanguages: {en: {confidence: {funded: sure}}}"),
        ),
        ("funding/data", theme("extends: eu\nlogo: x")),
        ("funding/emblem", theme("name: Mine\nemblem: {artwork: images/none.svg}")),
    ]
}

/// As a terminal shows them, once each.
#[test]
fn messages_are_as_recorded() {
    let mut page = Page::new("funding");
    for (rule, _, fixture) in broken() {
        page = page.case(rule, &fixture);
    }
    for (number, (code, fixture)) in mistaken().into_iter().enumerate() {
        page = page.case(&format!("{code}, mistake {}", number + 1), &fixture);
    }
    page.check();
}

fn checked_rules() -> BTreeSet<String> {
    let mut rules = BTreeSet::new();
    for programme in PROGRAMMES {
        let fixture = site(
            "en",
            &format!("programme: {programme}, status: funded, authority: EACEA"),
        );
        let mut diagnostics = Diagnostics::default();
        let prepared =
            engine::prepare(&fixture.world, &fixture.options, &mut diagnostics);
        let view = prepared.unwrap().view.clone();
        let funding = view.funding.as_ref();
        let all = &funding.unwrap_or_else(|| panic!("{programme}")).rules;
        for rule in all {
            assert!(!rule.source.is_empty() && !rule.text.is_empty(), "{}", rule.id);
        }
        let checked = all.iter().filter(|rule| rule.check.is_some());
        rules.extend(checked.map(|rule| rule.id.clone()));
    }
    rules
}

#[test]
fn every_rule_is_noticed_when_it_is_broken() {
    let mut ids = BTreeSet::new();
    for (rule, code, fixture) in broken() {
        let built = fixture.build();
        assert!(built.codes().contains(&code), "{rule}: {}", built.messages);
        let named = format!("rule `{rule}`: ");
        assert!(built.messages.contains(&named), "{rule}: {}", built.messages);
        ids.insert(rule.to_owned());
    }
    assert_eq!(ids, checked_rules(), "each checked rule is broken once");
}

#[test]
fn a_template_that_leaves_the_block_out_is_named_with_page_and_rule() {
    let built = template(&["{{ page.body }}"]).build();
    assert!(built.files.is_empty());
    for wanted in [
        "error[funding/left-out]: the template `home.html` leaves out what Erasmus+ wants seen: the emblem, the statement, the disclaimer",
        "--> themes/own/templates/home.html",
        "`index.html` does not show it",
        "rule `statement-on-page`",
        "Regulation (EU) 2021/1060, Annex IX",
    ] {
        assert!(built.messages.contains(wanted), "{wanted}\n{}", built.messages);
    }
    assert_eq!(template(&[EMBLEM, STATEMENT, DISCLAIMER]).build().codes(), [""; 0]);
}

#[test]
fn what_stands_in_a_comment_is_not_shown() {
    let parts = ["<!-- ", EMBLEM, STATEMENT, DISCLAIMER, " -->"];
    assert_eq!(template(&parts).build().codes(), ["funding/left-out"]);
    let unfolded = template(&parts).edit("pennon.yaml", "theme:", "minify: off\ntheme:");
    assert_eq!(unfolded.build().codes(), ["funding/left-out"]);
}

#[test]
fn every_mistake_has_its_message() {
    let mut all = String::new();
    for (code, fixture) in mistaken() {
        let built = fixture.build();
        assert!(built.codes().contains(&code), "{code}: {}", built.messages);
        all.push_str(&built.messages);
    }
    for (_, _, fixture) in broken() {
        all.push_str(&fixture.build().messages);
    }
    insta::assert_snapshot!(all);
}

#[test]
fn confirmation_is_asked_for_exactly_what_is_uncertain() {
    // Languages whose co-funded statement or disclaimer fewer than two sources agree on, or that has none.
    let unsure = [
        "cs", "da", "et", "el", "fr", "ga", "hr", "lv", "lt", "hu", "mt", "nl", "pl",
        "pt", "sk", "sl", "fi", "sv",
    ];
    let built = site(&crate::funding::OFFICIAL.join(", "), PLAIN).build();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for code in built.codes() {
        *counts.entry(code).or_default() += 1;
    }
    let wanted =
        BTreeMap::from([("funding/unconfirmed", unsure.len()), ("funding/no-text", 2)]);
    assert_eq!(counts, wanted, "{}", built.messages);
}
