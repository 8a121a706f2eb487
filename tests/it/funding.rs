//! The funding block: what pages show, what the data hold, and every rule once broken.

mod broken;
mod emblem;

use pennon::diag::Diagnostics;
use pennon::engine;

use crate::fixture::{Built, Fixture};

/// All that most sites write.
const PLAIN: &str = "programme: erasmus-plus, status: co-funded";

const OFFICIAL: [&str; 24] = [
    "bg", "es", "cs", "da", "de", "et", "el", "en", "fr", "ga", "hr", "it", "lv", "lt",
    "hu", "mt", "nl", "pl", "pt", "ro", "sk", "sl", "fi", "sv",
];

/// A site in some languages with these settings for its funding, as a YAML flow mapping.
fn site(languages: &str, funding: &str) -> Fixture {
    let settings = format!(
        "url: https://site.example\ntitle: Site\nlanguages: [{languages}]\nfunding: {{{funding}}}\n"
    );
    let mut fixture = Fixture::empty().put("pennon.yaml", settings);
    for tag in languages.split(", ") {
        let home = format!("content/index.{tag}.md");
        fixture = fixture.put(&home, "---\ntitle: Home\n---\nText.\n");
    }
    fixture
}

fn assert_holds(built: &Built, path: &str, wanted: &str) {
    let page = built.text(path);
    assert!(page.contains(wanted), "`{wanted}` is not in {path}:\n{page}");
}

#[test]
fn every_page_shows_the_block_of_its_language() {
    let built = site("en, de, it", PLAIN)
        .put("content/news/first.en.md", "---\ntitle: First\ndate: 2026-05-01\n---\n")
        .build();
    assert_eq!(built.codes(), [""; 0]);
    for (folder, statement, disclaimer) in [
        ("", "Co-funded by the European Union", "Executive Agency (EACEA). Neither"),
        ("de/", "Kofinanziert von der Europäischen Union", "noch die EACEA können"),
        ("it/", "Cofinanziato dall’Unione europea", "possono esserne ritenute"),
    ] {
        for page in ["index.html", "404.html"] {
            assert_holds(&built, &format!("{folder}{page}"), statement);
            assert_holds(&built, &format!("{folder}{page}"), disclaimer);
        }
    }
    assert_holds(&built, "news/first/index.html", "Co-funded by the European Union");
    let page = built.text("index.html");
    let emblem = page.matches("theme/eu-emblem.").count();
    assert_eq!(emblem, 2, "in the header and in the footer");
    assert!(page.contains("alt=\"Emblem of the European Union\""));
    let sheet = built.files.keys().find(|path| path.starts_with("theme/eu-emblem."));
    assert!(sheet.is_some(), "the emblem is a file of the site");
}

#[test]
fn a_site_without_the_setting_shows_nothing() {
    let built = Fixture::empty().put("content/index.en.md", "---\ntitle: Home\n---\n");
    let built = built.build();
    assert!(!built.text("index.html").contains("class=\"funding\""));
}

#[test]
fn another_authority_takes_the_place_of_each_mention() {
    let forms = OFFICIAL.map(|tag| format!("{tag}: [FIRST, SECOND]")).join(", ");
    // No source has these two co-funded statements.
    let texts = "ga: {statement: S}, mt: {statement: S}";
    let funding = format!(
        "{PLAIN}, texts: {{{texts}}}, confirmed: [{}], authority: {{name: X, forms: {{{forms}}}}}",
        OFFICIAL.join(", ")
    );
    let built = site(&OFFICIAL.join(", "), &funding).build();
    assert_eq!(built.codes(), [""; 0], "{}", built.messages);
    for tag in OFFICIAL {
        let path = format!("{tag}/index.html").replace("bg/", "");
        let page = built.text(&path);
        let first = page.find("FIRST").unwrap_or_else(|| panic!("no FIRST in {tag}"));
        assert!(page.find("SECOND").is_some_and(|second| second > first), "{tag}");
        assert!(!page.contains("EACEA"), "{tag}");
    }
}

#[test]
fn inflected_forms_stand_in_their_sentences() {
    let forms =
        "en: [the Example Agency (EXA), EXA], de: [der Beispielagentur (EXA), die EXA]";
    let funding =
        format!("{PLAIN}, authority: {{name: Example Agency (EXA), forms: {{{forms}}}}}");
    let built = site("en, de", &funding).build();
    assert_holds(
        &built,
        "index.html",
        "those of the European Union or the Example Agency (EXA). Neither the European Union nor EXA can",
    );
    assert_holds(
        &built,
        "de/index.html",
        "oder der Beispielagentur (EXA) wider. Weder die Europäische Union noch die EXA können",
    );
}

#[test]
fn a_language_without_texts_shows_those_of_another_in_their_own_direction() {
    let built = site("en, ar", &format!("{PLAIN}, use: {{ar: en}}")).build();
    assert_eq!(built.codes(), [""; 0], "{}", built.messages);
    let statement =
        "<span lang=\"en\" dir=\"ltr\">Co-funded by the European Union</span>";
    assert_holds(&built, "ar/index.html", statement);
    assert_holds(
        &built,
        "ar/index.html",
        "<p lang=\"en\" dir=\"ltr\">Funded by the European",
    );
    assert_holds(&built, "ar/index.html", "alt=\"شعار الاتحاد الأوروبي\"");
}

#[test]
fn a_regional_language_has_the_texts_of_its_parent() {
    let funding = format!("{PLAIN}, confirmed: [pt-BR]");
    let built = site("en, pt-BR", &funding).build();
    assert_holds(&built, "pt-BR/index.html", "Cofinanciado pela União Europeia");
}

#[test]
fn texts_of_the_editor_need_no_confirmation() {
    let funding =
        format!("{PLAIN}, texts: {{el: {{disclaimer: 'Το δικό μας κείμενο & άλλα.'}}}}");
    let built = site("en, el", &funding).build();
    assert_eq!(built.codes(), [""; 0], "{}", built.messages);
    assert_holds(&built, "el/index.html", "Το δικό μας κείμενο &amp; άλλα.");
}

#[test]
fn further_funders_say_their_own_words() {
    let further = "[{funder: ukri, number: '10052546'}, seri, {name: Town of Kastri, logo: assets/kastri.svg, statement: {en: With the help of Kastri., de: Mit Hilfe von Kastri.}}]";
    let built = site("en, de", &format!("{PLAIN}, further: {further}"))
        .put(
            "assets/kastri.svg",
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 3 2'/>",
        )
        .build();
    assert_eq!(built.codes(), [""; 0], "{}", built.messages);
    assert_holds(&built, "index.html", "funding guarantee [grant number 10052546].");
    assert_holds(
        &built,
        "de/index.html",
        "<p lang=\"en\" dir=\"ltr\">This project has received funding from the Swiss State Secretariat for Education, Research and Innovation (SERI).</p>",
    );
    assert_holds(&built, "de/index.html", "<p>Mit Hilfe von Kastri.</p>");
    assert_holds(&built, "de/index.html", "alt=\"Town of Kastri\"");
}

#[test]
fn an_official_file_stands_for_emblem_and_statement() {
    let funding = format!(
        "{PLAIN}, artwork: {{en: assets/funding/EN_Co-fundedbytheEU_RGB_POS.png}}"
    );
    let built = site("en", &funding)
        .put("assets/funding/EN_Co-fundedbytheEU_RGB_POS.png", png(1200, 252))
        .build();
    assert_eq!(built.codes(), [""; 0], "{}", built.messages);
    let page = built.text("index.html");
    assert!(page.contains(
        "alt=\"Co-funded by the European Union\" width=\"1200\" height=\"252\""
    ));
    assert!(!page.contains("<span>Co-funded"), "it is not set a second time");
}

#[test]
fn another_programme_is_a_file() {
    let built = site("en, el", "programme: harbour-fund, status: funded, agreement: HF-2026")
        .edit("pennon.yaml", "languages:", "theme: own\nlanguages:")
        .put(
            "themes/own/funding/harbour-fund.yaml",
            "name: Harbour Fund\nstatements: {funded: paid}\nemblem: {artwork: images/fund.svg, alt: home, width: 1}\nagreement: {patterns: [{mask: '@@-####', example: HF-2026}]}\nrules:\n  name-us: {text: name us, source: the fund's letter, mark: read, check: page-statement}\n  number: {text: as in the letter, source: the fund's letter, mark: read, check: agreement}\nlanguages:\n  en: {paid: Paid by the Harbour Fund, confidence: {paid: official}}\n  el: {paid: Πληρώθηκε από το Ταμείο Λιμένων, confidence: {paid: official}}\n",
        )
        .put("themes/own/images/fund.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'/>")
        .build();
    assert_eq!(built.codes(), [""; 0], "{}", built.messages);
    assert_holds(&built, "el/index.html", "Πληρώθηκε από το Ταμείο Λιμένων");
    assert!(!built.text("index.html").contains("European Union"));
}

#[test]
fn a_site_adds_a_rule_to_a_programme_of_the_theme() {
    let fixture = site("en", PLAIN)
        .edit("pennon.yaml", "languages:", "theme: own\nlanguages:")
        .put(
            "themes/own/funding/erasmus-plus.yaml",
            "extends: erasmus-plus\nname: Erasmus+ of our town\nrules:\n  open-resources: null\n  ask-us: {text: ask, source: us, mark: usual}\n",
        );
    let mut diagnostics = Diagnostics::default();
    let prepared = engine::prepare(&fixture.world, &fixture.options, &mut diagnostics);
    let view = prepared.unwrap().view.clone();
    let funding = view.funding.as_ref().unwrap();
    assert_eq!(funding.name, "Erasmus+ of our town");
    let ids: Vec<&str> = funding.rules.iter().map(|rule| rule.id.as_str()).collect();
    assert!(ids.contains(&"ask-us") && ids.contains(&"emblem-on-page"));
    assert!(!ids.contains(&"open-resources"));
}

#[test]
fn numbers_of_every_form_are_taken() {
    for (programme, number) in [
        ("erasmus-plus", "2025-1-IE01-KA220-VET-000000000"),
        ("erasmus-plus", "101055992"),
        ("horizon-europe", "101086109"),
        ("horizon-europe", "822735"),
        ("eu", "whatever 7"),
    ] {
        let funding = format!(
            "programme: {programme}, status: funded, authority: EACEA, agreement: '{number}'"
        );
        let built = site("en", &funding).build();
        assert_eq!(built.codes(), [""; 0], "{number}: {}", built.messages);
        assert_holds(&built, "index.html", number);
    }
}

/// The head of a PNG, which is all that is read of it here.
fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    bytes.extend(width.to_be_bytes());
    bytes.extend(height.to_be_bytes());
    bytes.extend([8, 6, 0, 0, 0, 0xFF]);
    bytes
}
