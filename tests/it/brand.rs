//! The brand: what is read, what is made from it, what is refused.

use pennon::brand::{
    self, Brand, DRIFT, GREY, Oklch, PAIRS, Rgb, Role, nearest_passing, passes,
};
use pennon::diag::Diagnostics;
use pennon::world::Memory;
use proptest::prelude::*;

use crate::fixture::{Built, Fixture};

const GOOD: &str = r##"
meta:
  name: {short: Lamp, full: Lamp of the coast}
  link: https://lamp.example
logo:
  images:
    mark: {path: logo.svg, alt: A lamp}
  small: mark
  medium: {light: mark, dark: logo-dark.svg}
color:
  palette:
    night: "#102a43"
    signal: "#b23a1e"
    sand: "#f7f1e6"
    ink: night
  foreground: ink
  background: white
  primary: signal
  light: sand
  dark: night
typography:
  base: Noto Sans
  headings: {family: "Georgia, serif", weight: semi-bold, color: night}
  monospace: {family: ui-monospace, size: 0.9em}
pennon:
  cmyk: {night: [76, 37, 0, 74]}
  clear-space: 25%
  minimum-width: {screen: 24px, print: 10mm}
"##;

const SVG: &str = r#"<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40" viewBox="0 0 120 40"><path d="M0 0h9v9z"/></svg>"#;

fn site() -> Fixture {
    Fixture::empty()
        .put("content/index.en.md", "---\ntitle: Home\n---\nText.\n")
        .put("content/index.el.md", "---\ntitle: Αρχική\n---\nΚείμενο.\n")
        .put("assets/brand/logo.svg", SVG)
        .put("assets/brand/logo-dark.svg", SVG)
}

fn with(text: &str) -> Fixture {
    site().put("assets/brand/brand.yml", text)
}

fn load(world: &Memory) -> (Brand, Diagnostics) {
    let mut diagnostics = Diagnostics::default();
    let brand = brand::load(world, None, &mut diagnostics);
    diagnostics.sort();
    (brand, diagnostics)
}

fn read(text: &str) -> (Brand, Diagnostics) {
    load(&with(text).world)
}

/// The style sheet of a build.
fn sheet(built: &Built) -> &str {
    let name = built.files.keys().find(|name| name.starts_with("theme/site."));
    built.text(name.unwrap_or_else(|| panic!("no style sheet\n{}", built.messages)))
}

fn color(text: &str) -> Rgb {
    Rgb::parse(text).unwrap()
}

#[test]
fn a_good_brand_is_read_whole() {
    let (brand, diagnostics) = read(GOOD);
    assert_eq!(diagnostics.iter().count(), 0, "{diagnostics:?}");
    assert_eq!((brand.name(), brand.full_name.as_str()), ("Lamp", "Lamp of the coast"));
    assert!(brand.own && brand.kit);
    assert_eq!(brand.palette[3].color, color("#102a43"), "a name stands for a colour");
    assert_eq!(brand.palette[0].cmyk, Some([76, 37, 0, 74]));
    let light = &brand.light;
    for (role, wanted) in [
        (Role::Surface, "#fff"),
        (Role::SurfaceRaised, "#f7f1e6"),
        (Role::Text, "#102a43"),
        (Role::Primary, "#b23a1e"),
        (Role::Link, "#b23a1e"),
        (Role::Deep, "#102a43"),
    ] {
        assert_eq!(light.color(role), color(wanted), "{role:?}");
    }
    let logo = brand.logos.main().light.as_ref().unwrap();
    assert_eq!((logo.alt.as_str(), logo.size), ("A lamp", Some((120, 40))));
    assert_eq!(brand.fonts.headings_weight, Some(600));
}

#[test]
fn the_style_sheet_opens_with_the_brand() {
    let built = with(GOOD).build();
    let sheet = sheet(&built);
    let root = sheet.lines().next().unwrap();
    assert!(
        root.contains("--primary:#b23a1e;") && root.contains("color-scheme:light dark;")
    );
    assert!(root.contains(r#"--font:"Noto Sans", system-ui, "#), "{root}");
    assert!(root.contains(r#"--font-heading:"Georgia", serif;"#), "{root}");
    assert!(root.contains("--weight-heading:600"));
    assert!(
        sheet.lines().nth(1).unwrap().starts_with("@media (prefers-color-scheme:dark)")
    );
    let page = built.text("index.html");
    assert!(
        page.contains("assets/brand/logo.svg\" alt=\"\" width=\"120\" height=\"40\""),
        "{page}"
    );
    assert!(page.contains("srcset=\"/assets/brand/logo-dark.svg\""));
    assert!(page.contains("rel=\"icon\""));
    assert_eq!(page.matches("rel=\"stylesheet\"").count(), 1);
}

#[test]
fn without_a_brand_the_theme_has_one() {
    let built = Fixture::empty()
        .put("content/index.en.md", "---\ntitle: Home\n---\nText.\n")
        .build();
    assert!(built.messages.is_empty(), "{}", built.messages);
    assert!(
        sheet(&built).starts_with(":root{color-scheme:light dark;--surface:#ffffff;")
    );
    assert!(!built.text("index.html").contains("rel=\"icon\""));
    assert!(!built.files.contains_key("brand/index.html"));
}

#[test]
fn another_theme_may_bring_another_brand() {
    let built = Fixture::empty()
        .put(
            "pennon.yaml",
            "url: https://site.example\ntitle: Site\nlanguages: [en]\ntheme: plum\n",
        )
        .put("content/index.en.md", "---\ntitle: Home\n---\nText.\n")
        .put("themes/plum/brand.yml", "color: {primary: \"#7a2a5c\"}\n")
        .build();
    assert!(built.messages.is_empty(), "{}", built.messages);
    assert!(sheet(&built).contains("--primary:#7a2a5c;"));
    assert!(!built.files.contains_key("brand/index.html"), "a kit is the project's own");
}

#[test]
fn every_property_that_the_theme_uses_is_defined() {
    let built = with(GOOD).build();
    let sheet = sheet(&built);
    let name = |rest: &str| -> String {
        rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect()
    };
    for (at, _) in sheet.match_indices("var(--") {
        let used = name(&sheet[at + 4..]);
        assert!(sheet.contains(&format!("{used}:")), "nothing defines {used}");
    }
    for (_, role) in Role::ALL {
        assert!(sheet.contains(&format!("--{role}:")));
    }
}

#[test]
fn a_pair_that_fails_is_told_with_a_colour_that_passes() {
    let bad = GOOD.replace("#b23a1e", "#f2b134");
    let built = with(&bad).build();
    assert!(built.files.is_empty(), "nothing is written");
    assert!(
        built.codes().iter().all(|code| *code == "brand/contrast"),
        "{}",
        built.messages
    );
    let on_surface =
        |message: &str| message.contains("`link` #f2b134 on `surface` #ffffff");
    let first = built.diagnostics.iter().find(|one| on_surface(&one.message)).unwrap();
    assert!(
        first.message.ends_with(
            "has a contrast of 1.88 to 1 on light pages; text needs 4.5 to 1: links in running text"
        ),
        "{}", first.message
    );
    assert!(built.messages.contains("primary: signal"), "{}", built.messages);
    let help = first.help.as_ref().unwrap();
    let suggestion = color(help.split('`').nth(1).unwrap());
    assert!(help.contains(&format!("add `link: \"{suggestion}\"`")), "{help}");
    assert!(suggestion.contrast(color("#fff")) >= 4.5);
    let (before, after) = (Oklch::from(color("#f2b134")), Oklch::from(suggestion));
    assert!(before.drift(after) <= DRIFT, "{before:?} {after:?}");
    // The help says how to give it, and with it the brand passes.
    let mended = bad.replace(
        "  primary: signal",
        &format!("  primary: signal\n  link: \"{suggestion}\""),
    );
    let (_, diagnostics) = read(&mended);
    assert_eq!(diagnostics.iter().count(), 0, "{diagnostics:?}");
}

#[test]
fn bad_colours_build_when_they_are_allowed() {
    let mut fixture = with(&GOOD.replace("#b23a1e", "#f2b134"));
    fixture.options.allow.push("brand/contrast".into());
    let built = fixture.build();
    assert!(built.diagnostics.warnings() > 0 && built.diagnostics.errors() == 0);
    assert!(sheet(&built).contains("--link:#f2b134;"));
}

#[test]
fn a_dark_ground_that_fails_is_told_for_dark_pages() {
    let text = format!("{GOOD}  colors:\n    dark: {{text: \"#777\"}}\n");
    let (_, diagnostics) = read(&text);
    let messages: Vec<&str> =
        diagnostics.iter().map(|one| one.message.as_str()).collect();
    assert!(
        messages.iter().any(|message| message.contains("on dark pages")),
        "{messages:?}"
    );
    let place = diagnostics.iter().next().unwrap().place.as_ref().unwrap().span.unwrap();
    assert_eq!(&text[place.range()], "\"#777\"");
}

#[test]
fn every_mistake_is_told_with_a_near_name() {
    let bad = r##"
colour: {}
logo:
  images:
    mark: logo.svg
  medium: marc
  small: logo-drak.svg
color:
  palette: {night: "#12"}
  forground: black
  primary: nigth
  secondary: tael
  tertiary: #0f7173
  link: "rgb(0 0 0 / 50%)"
typography:
  fonts:
    - {family: Inter, source: google}
  base: "x; } body { display: none"
pennon:
  colors: {light: {surfaces: white}}
  clear-space: wide
"##;
    let built = with(bad).build();
    insta::assert_snapshot!(built.messages);
}

#[test]
fn every_other_mistake_is_told_too() {
    let bad = |from: &str, to: &str| {
        assert!(GOOD.contains(from), "{from}");
        with(&GOOD.replace(from, to)).build().messages
    };
    let font =
        "  fonts: [{family: Lamp, source: file, files: [lamp.woff2, lamp.png]}]\n  base:";
    let tokens = r#"{"light": {"$type": "color", "text": {"$value": "{ink}"}, "ink": {"$value": [1]}}}"#;
    let texts = [
        bad("  primary: signal", "  primary: \"#f2b134\"\n  link: \"#777\""),
        bad("  primary: signal", "  primary: \"#f2b134\""),
        bad("[76, 37, 0, 74]", "[76, 37, 0, 740]"),
        bad("  base:", font),
        bad("weight: semi-bold", "weight: fat"),
        bad("logo-dark.svg}", "https://lamp.example/logo.svg}"),
        bad("logo-dark.svg}", "../../logo.svg}"),
        with(&GOOD.replace(
            "  base:",
            "  fonts: [{family: Lamp, source: file, files: [lamp.woff2]}]\n  base:",
        ))
        .put("assets/brand/lamp.woff2", [0_u8, 159])
        .build()
        .messages,
        with(GOOD).put("assets/brand/tokens.json", "{}").build().messages,
        site().put("assets/brand/tokens.json", tokens).build().messages,
    ];
    insta::assert_snapshot!(texts.join("----\n\n"));
}

#[test]
fn colours_are_read_as_css_writes_them() {
    for (text, wanted) in [
        ("#0F7173", "#0f7173"),
        ("#abc", "#aabbcc"),
        ("#aabbccff", "#aabbcc"),
        ("RebeccaPurple", "#663399"),
        ("rgb(15, 113, 115)", "#0f7173"),
        ("rgb(100% 0% none)", "#ff0000"),
        ("hsl(181deg 77% 25.5%)", "#0f7173"),
        ("oklch(1 0 0)", "#ffffff"),
        ("oklch(62.8% 0.2577 29.23)", "#ff0000"),
    ] {
        let found = color(text);
        let wanted = color(wanted);
        let near = found.0.iter().zip(wanted.0).all(|(a, b)| a.abs_diff(b) <= 1);
        assert!(near, "{text} is {found}, not {wanted}");
    }
    for wrong in [
        "",
        "#",
        "#12345",
        "#12345678",
        "tael",
        "rgb(1 2)",
        "rgb(a b c)",
        "rgb(0 0 0 / 0.5)",
        "lab(1 2 3)",
        "rgb(1e999 0 0)",
        "#ééé",
    ] {
        assert!(Rgb::parse(wrong).is_err(), "{wrong}");
    }
    // The values that WCAG's own examples give.
    assert!((color("#000").contrast(color("#fff")) - 21.0).abs() < 1e-9);
    assert!((color("#777").contrast(color("#fff")) - 4.478).abs() < 1e-3);
}

#[test]
fn tokens_say_the_same_brand() {
    let (brand, _) = read(GOOD);
    let tokens = brand::tokens(&brand);
    let world = site().put("assets/brand/tokens.json", &tokens).world;
    let (again, diagnostics) = load(&world);
    assert_eq!(diagnostics.iter().count(), 0, "{diagnostics:?}");
    for (name, first) in brand.light.iter() {
        let role = Role::named(name).unwrap();
        assert_eq!(again.light.color(role), first, "{name}");
        let dark = |brand: &Brand| brand.dark.as_ref().unwrap().color(role);
        assert_eq!(dark(&again), dark(&brand), "{name} on dark pages");
    }
    assert_eq!(again.fonts.headings, brand.fonts.headings);
    assert_eq!(again.name(), "Lamp");
    assert_eq!(
        again.logos.main().dark.as_ref().unwrap().path.file_name(),
        "logo-dark.svg"
    );
    let export = brand::tokens(&again);
    assert_eq!(export, tokens, "out, in and out again");
}

#[test]
fn tokens_of_others_are_understood() {
    let tokens = r##"{
  "color": {
    "$type": "color",
    "base": {"teal": {"$value": {"colorSpace": "oklch", "components": [0.5, 0.083, 196]}}},
    "primary": {"$value": "{color.base.teal}"},
    "foreground": {"$value": {"$ref": "#/color/base/ink/$value"}},
    "base2": {"p3": {"$value": {"colorSpace": "display-p3", "components": [1, 0, 0], "hex": "#ff0000"}}}
  },
  "space": {"$type": "dimension", "s": {"$value": {"value": 4, "unit": "px"}}}
}"##;
    let (brand, diagnostics) =
        load(&site().put("assets/brand/tokens.json", tokens).world);
    let messages: Vec<&str> =
        diagnostics.iter().map(|one| one.message.as_str()).collect();
    assert_eq!(messages, ["there is no token `color.base.ink`"]);
    assert_eq!(brand.palette[0].name, "base-teal");
    assert_eq!(brand.light.color(Role::Primary), brand.palette[0].color);
    assert_eq!(brand.palette[1].color, color("#f00"));
}

#[test]
fn one_of_two_brand_files_is_read() {
    let built = with(GOOD).put("assets/brand/tokens.json", "{}").build();
    assert_eq!(built.codes(), ["brand/two-files"]);
    assert!(sheet(&built).contains("--primary:#b23a1e"));
}

#[test]
fn a_brand_that_is_dark_by_day_stays_as_it_is() {
    let (brand, diagnostics) =
        read("color: {background: \"#101820\", foreground: white, primary: \"#7cc4ff\"}");
    assert_eq!(diagnostics.iter().count(), 0, "{diagnostics:?}");
    assert!(brand.dark.is_none());
    assert!(brand::properties(&brand).starts_with(":root{color-scheme:dark;"));
}

#[test]
fn fonts_of_the_project_are_loaded_from_it() {
    let text = format!("{GOOD}  fonts: {{Lamp Sans: {{licence: OFL-1.1}}}}\n").replace(
        "  base: Noto Sans",
        "  fonts:\n    - {family: Lamp Sans, source: file, files: [{path: fonts/lamp 1.woff2, weight: bold, style: italic}]}\n  base: Lamp Sans",
    );
    let built =
        with(&text).put("assets/brand/fonts/lamp 1.woff2", [0_u8, 159, 146]).build();
    assert!(built.messages.is_empty(), "{}", built.messages);
    let face = sheet(&built).lines().next().unwrap();
    assert_eq!(
        face,
        "@font-face{font-family:\"Lamp Sans\";src:url(\"../assets/brand/fonts/lamp%201.woff2\") format(\"woff2\");font-weight:700;font-style:italic;font-display:swap}"
    );
}

#[test]
fn any_file_is_an_answer_or_a_message() {
    for text in [
        "",
        "[]",
        "color: 1",
        "logo: []",
        "color: {palette: {a: b, b: a}, primary: a}",
        "typography: {base: [1]}",
        "pennon: {cmyk: [], colors: x, minimum-width: []}",
        "logo: {images: {a: }, small: {light: a}}",
        "meta: {name: [], link: []}",
    ] {
        let (brand, _) = read(text);
        assert!(brand::properties(&brand).starts_with(":root{"), "{text}");
        let (_, _) = load(&site().put("assets/brand/tokens.json", text).world);
    }
}

/// English, Arabic and, on a domain of its own, German.
fn three_languages() -> Fixture {
    let settings = "url: https://site.example/project/\ntitle: Site\nlanguages: [en, ar, {tag: de, domain: \"https://de.example\"}]\n";
    with(GOOD)
        .put("pennon.yaml", settings)
        .put("content/index.el.md", "")
        .put("content/index.ar.md", "---\ntitle: الرئيسية\n---\nنص.\n")
        .put("content/index.de.md", "---\ntitle: Start\n---\nText.\n")
}

fn remove(mut fixture: Fixture, path: &str) -> Fixture {
    fixture.world.files.remove(&pennon::path::SourcePath::new(path));
    fixture
}

#[test]
fn the_brand_kit_has_a_page_in_every_language() {
    let built = remove(three_languages(), "content/index.el.md").build();
    assert!(built.messages.is_empty(), "{}", built.messages);
    let english = built.text("brand/index.html");
    for part in [
        "<h1>Brand kit</h1>",
        "The logos, colours and fonts of Lamp,",
        "href=\"/project/brand/brand-kit.zip\" download",
        "href=\"/project/brand/tokens.json\"",
        "<bdi dir=\"ltr\">#102a43</bdi>",
        "<bdi dir=\"ltr\">16 42 67</bdi>",
        "<bdi dir=\"ltr\">76 37 0 74</bdi>",
        "Leave 25% of the logo’s height free",
        "at least 24\u{a0}px wide on a screen and 10\u{a0}mm on paper",
        "On dark pages",
        "hreflang=\"ar\" href=\"https://site.example/project/ar/brand/\"",
        "hreflang=\"de\" href=\"https://de.example/brand/\"",
    ] {
        assert!(english.contains(part), "{part}\n{english}");
    }
    let arabic = built.text("ar/brand/index.html");
    assert!(arabic.contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(arabic.contains("<h1>عناصر الهوية البصرية</h1>"));
    assert!(arabic.contains("<bdi dir=\"ltr\">#102a43</bdi>"), "{arabic}");
    assert!(!arabic.contains(">brand-"), "a word is missing");
    assert!(built.text("ar/index.html").contains("href=\"/project/ar/brand/\""));
    let german = built.text("de/brand/index.html");
    assert!(german.contains("href=\"/brand/brand-kit.zip\""), "{german}");
    assert!(built.files.contains_key("de/brand/brand-kit.zip"));
    assert!(
        built
            .text("sitemap.xml")
            .contains("<loc>https://site.example/project/ar/brand/</loc>")
    );
}

#[test]
fn the_brand_kit_is_one_archive_without_a_date() {
    let built = with(GOOD).build();
    let bytes = &built.files["brand/brand-kit.zip"];
    assert_eq!(bytes, &with(GOOD).build().files["brand/brand-kit.zip"]);
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let names: Vec<String> =
        archive.file_names().map(|name| name.unwrap().into_owned()).collect();
    assert_eq!(
        names,
        [
            "brand-kit/brand.yml",
            "brand-kit/colours/colours.css",
            "brand-kit/colours/colours.txt",
            "brand-kit/colours/tokens.json",
            "brand-kit/logos/logo-dark.svg",
            "brand-kit/logos/logo.svg",
        ]
    );
    let mut text = String::new();
    let mut file = archive.by_name("brand-kit/colours/colours.txt").unwrap();
    std::io::Read::read_to_string(&mut file, &mut text).unwrap();
    assert!(
        text.contains("night\n  HEX #102a43\n  RGB 16 42 67\n  CMYK 76 37 0 74\n"),
        "{text}"
    );
    assert_eq!(built.text("brand/tokens.json"), brand::tokens(&read(GOOD).0));
}

#[test]
fn a_document_or_a_setting_takes_the_place_of_the_brand_kit() {
    let built =
        with(GOOD).put("content/brand.en.md", "---\ntitle: Ours\n---\nText.\n").build();
    assert!(built.messages.is_empty(), "{}", built.messages);
    assert!(built.text("brand/index.html").contains("Ours"));
    assert!(!built.text("index.html").contains(">Brand kit<"));
    let built = with(&format!("{GOOD}  kit: false\n")).build();
    assert!(!built.files.keys().any(|name| name.starts_with("brand/")));
    assert!(!built.text("index.html").contains(">Brand kit<"));
}

fn any_color() -> impl Strategy<Value = Rgb> {
    any::<[u8; 3]>().prop_map(Rgb)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_nearest_passing_colour_passes_and_keeps_its_hue(front in any_color(), ground in any_color()) {
        for wanted in [3.0, 4.5] {
            // On any ground black or white has 4.58 to 1 at least, so there always is one.
            let found = nearest_passing(front, &[(ground, wanted)]).unwrap();
            prop_assert!(found.contrast(ground) >= wanted);
            let (before, after) = (Oklch::from(front), Oklch::from(found));
            if after.chroma > 2.0 * GREY {
                prop_assert!(before.drift(after) <= DRIFT, "{front} became {found}");
            }
            if passes(front, &[(ground, wanted)]) {
                prop_assert_eq!(found, front);
            }
        }
    }

    #[test]
    fn what_is_made_from_a_palette_passes(primary in any_color(), secondary in any_color(), tertiary in any_color(), light in any_color(), dark in any_color()) {
        let text = format!("color: {{primary: \"{primary}\", secondary: \"{secondary}\", tertiary: \"{tertiary}\", light: \"{light}\", dark: \"{dark}\"}}");
        let (brand, _) = read(&text);
        for roles in [Some(&brand.light), brand.dark.as_ref()].into_iter().flatten() {
            for meeting in roles.meetings() {
                let made = roles.source(meeting.pair.front).is_none() && roles.source(meeting.pair.ground).is_none();
                // A link made from a given one by day is given; at night all is made.
                prop_assert!(!made || meeting.passes(), "{:?} {} {}", meeting.pair, meeting.front, meeting.ground);
            }
        }
    }

    #[test]
    fn colours_survive_the_way_through_oklch(color in any_color()) {
        let there = Oklch::from(color).to_rgb();
        prop_assert!(color.0.iter().zip(there.0).all(|(a, b)| a.abs_diff(b) <= 1), "{color} {there}");
    }
}

#[test]
fn pairs_name_each_meeting_once() {
    for (at, one) in PAIRS.iter().enumerate() {
        let same = |other: &&brand::Pair| {
            (other.front, other.ground, other.need) == (one.front, one.ground, one.need)
        };
        assert_eq!(PAIRS.iter().position(|other| same(&other)), Some(at));
    }
}
