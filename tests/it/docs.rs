//! The documentation says what the code does: names that the code has must stand in it, examples must be read without a mistake.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use pennon::brand::Role;
use pennon::config;
use pennon::diag::{self, Diagnostics};
use pennon::kind;
use pennon::scaffold;
use pennon::theme;

use crate::fixture::Fixture;

/// The texts between `before` and the next `"` in all files of a folder.
fn quoted(folder: &str, before: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for entry in walkdir::WalkDir::new(folder) {
        let entry = entry.unwrap();
        if entry.path().extension().is_none_or(|end| end != "rs") {
            continue;
        }
        // Line breaks of the formatter do not count.
        let text = fs::read_to_string(entry.path()).unwrap();
        let text: String = text.split_whitespace().collect();
        for (at, _) in text.match_indices(before) {
            let rest = &text[at + before.len()..];
            found.insert(rest.split('"').next().unwrap().to_owned());
        }
    }
    assert!(!found.is_empty(), "{before} is nowhere in {folder}");
    found
}

fn read(path: &str) -> String {
    fs::read_to_string(path).unwrap()
}

/// Names that stand nowhere in backticks, alone or at the start of a call.
fn unnamed(text: &str, names: &BTreeSet<String>) -> Vec<String> {
    let said = |name: &&String| {
        text.contains(&format!("`{name}`")) || text.contains(&format!("`{name}("))
    };
    names.iter().filter(|name| !said(name)).cloned().collect()
}

/// The code blocks of a language.
fn blocks<'a>(text: &'a str, language: &str) -> Vec<&'a str> {
    let fence = format!("\n```{language}\n");
    let blocks = text.split(fence.as_str()).skip(1);
    blocks.map(|rest| rest.split("```").next().unwrap()).collect()
}

#[test]
fn content_md_has_the_kinds_as_they_are() {
    const BEGIN: &str = "<!-- kinds: made by tests/it/docs.rs, do not edit -->\n";
    const END: &str = "<!-- end of kinds -->";
    let fixture = Fixture::empty();
    let mut diagnostics = Diagnostics::default();
    let theme = theme::load(&fixture.world, theme::DEFAULT, &mut diagnostics);
    let kinds = kind::load(&theme.layers("kinds/"), &mut diagnostics);
    let reference = scaffold::kinds(&fixture.world, &theme, &kinds);
    let text = read("docs/content.md");
    let (head, rest) = text.split_once(BEGIN).unwrap();
    let (_, tail) = rest.split_once(END).unwrap();
    let wanted = format!("{head}{BEGIN}\n{reference}\n{END}{tail}");
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write("docs/content.md", &wanted).unwrap();
    } else {
        assert!(
            text == wanted,
            "docs/content.md is out of date: run the tests with UPDATE_DOCS=1"
        );
    }
    for kind in kinds.values() {
        let fields = kind.fields.iter().map(|field| format!("| `{}`", field.name));
        assert!(
            fields.into_iter().all(|field| reference.contains(&field)),
            "{}",
            kind.name
        );
    }
}

#[test]
fn settings_md_names_every_setting() {
    let mut names = BTreeSet::new();
    for call in ["get", "text", "boolean", "list", "texts", "choice", "number"] {
        for receiver in ["reader", "value"] {
            let before = format!("{receiver}.{call}(\"");
            let folder = Path::new("src/config");
            let has = |file: &Path| {
                let text: String =
                    fs::read_to_string(file).unwrap().split_whitespace().collect();
                text.contains(&before)
            };
            if has(&folder.join("read.rs")) || has(&folder.join("languages.rs")) {
                names.extend(quoted("src/config", &before));
            }
        }
    }
    assert!(names.contains("per_page") && names.contains("domain"), "{names:?}");
    assert_eq!(unnamed(&read("docs/settings.md"), &names), Vec::<String>::new());
}

#[test]
fn funding_md_names_every_setting_and_what_templates_see() {
    let code: String = ["src/funding/settings.rs", "src/render/page/funding.rs"]
        .iter()
        .flat_map(|path| {
            read(path).split_whitespace().map(str::to_owned).collect::<Vec<_>>()
        })
        .collect();
    let mut names = BTreeSet::new();
    for before in [
        "reader.get(\"",
        "reader.text(\"",
        "reader.list(\"",
        "reader.choice(\"",
        "inner.text(\"",
        "(&mutreader,\"",
        "value.set(\"",
    ] {
        let found = code.split(before).skip(1);
        names.extend(found.map(|rest| rest.split('"').next().unwrap().to_owned()));
    }
    assert!(names.contains("authority") && names.contains("official"), "{names:?}");
    let text = read("docs/funding.md");
    let said = |name: &&String| {
        text.contains(&format!("`{name}`")) || text.contains(&format!("{name}:"))
    };
    let missing: Vec<&String> = names.iter().filter(|name| !said(name)).collect();
    assert_eq!(missing, Vec::<&String>::new());
}

#[test]
fn funding_md_has_right_examples() {
    let text = read("docs/funding.md");
    let blocks = blocks(&text, "yaml");
    let (mine, settings) = blocks.split_last().unwrap();
    let mut all = settings.concat().replace(
        "      statement: ...               # leave out what is right already\n",
        "",
    );
    all = all.replace("disclaimer: ...", "disclaimer: Vores tekst");
    assert!(all.starts_with("funding:") && all.contains("further:"));
    let settings = |funding: &str| {
        format!(
            "url: https://a.example\ntitle: A\nlanguages: [en, el, de, pt, da, ar]\ntheme: own\n{funding}"
        )
    };
    let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x04\xB0\0\0\0\xFC\x08\x06\xFF";
    let forms = "    forms:\n      pt: [A, B]\n";
    let fixture = Fixture::empty()
        .put("pennon.yaml", settings(&all.replace("    forms:\n", forms)))
        .put("content/index.en.md", "---\ntitle: Home\n---\n")
        .put("themes/own/templates/partials/none.html", "")
        .put("assets/brand/kastri.svg", "<svg viewBox='0 0 3 2'/>")
        .put("assets/funding/EN_Co-fundedbytheEU_RGB_POS.png", png)
        .put("assets/funding/EL_Co-fundedbytheEU_RGB_POS.png", png);
    let built = fixture.build();
    assert!(built.diagnostics.is_empty(), "{}", built.messages);
    let built = fixture
        .put("pennon.yaml", settings("funding: {programme: harbour-fund, status: funded, agreement: HF-2026, use: {ar: en}, confirmed: [el, de, pt, da]}"))
        .put("themes/own/funding/harbour-fund.yaml", mine)
        .put("themes/own/images/harbour-fund.svg", "<svg viewBox='0 0 20 10'/>")
        .build();
    assert_eq!(built.codes(), ["funding/no-text"; 4], "{}", built.messages);
}

#[test]
fn settings_md_has_right_examples() {
    let text = read("docs/settings.md");
    let blocks = blocks(&text, "yaml");
    assert!(blocks.len() > 4);
    for block in blocks {
        let mut settings = block.to_owned();
        for line in ["url: https://a.example", "title: A", "languages: [en, el]"] {
            let name = line.split(':').next().unwrap();
            if !block.lines().any(|line| line.starts_with(&format!("{name}:"))) {
                settings.push_str(line);
                settings.push('\n');
            }
        }
        let fixture = Fixture::empty().put("pennon.yaml", &settings);
        let mut found = Diagnostics::default();
        config::load(&fixture.world, &mut found);
        let messages = diag::render(&found, false, |_| Some(settings.clone()));
        assert!(found.is_empty(), "{messages}");
    }
}

#[test]
fn themes_md_names_everything_that_templates_see() {
    let text = read("docs/themes.md");
    let mut names = BTreeSet::new();
    for before in
        ["page.set(\"", "site.set(\"", "card.set(\"", "list.set(\"", "social.set(\""]
    {
        names.extend(quoted("src/render", before));
    }
    for before in ["insert_value(\"", "register_function(\"", "register_filter(\""] {
        names.extend(quoted("src/render", before));
    }
    names.extend(quoted("src/output", "insert_value(\""));
    for entry in fs::read_dir("themes/default/templates").unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        names.extend(name.ends_with(".html").then_some(name));
    }
    let shortcodes = read("themes/default/templates/shortcodes.html");
    let components = shortcodes.split("{%- component ").skip(1);
    names.extend(components.map(|rest| rest.split('(').next().unwrap().to_owned()));
    names.extend(kind::ROLES.iter().map(|(name, _)| (*name).to_owned()));
    assert!(names.contains("translations") && names.contains("base.html"), "{names:?}");
    assert_eq!(unnamed(&text, &names), Vec::<String>::new());
}

#[test]
fn themes_md_names_everything_that_a_kind_may_say() {
    let text = read("docs/themes.md");
    let mut names = BTreeSet::new();
    for call in ["get", "text", "boolean", "texts", "choice"] {
        names.extend(quoted("src/kind", &format!("reader.{call}(\"")));
    }
    assert!(names.contains("schema") && names.contains("abstract"), "{names:?}");
    assert_eq!(unnamed(&text, &names), Vec::<String>::new());
    let example = blocks(&text, "yaml")[0];
    let built = Fixture::empty()
        .put("content/index.en.md", "---\ntitle: Home\n---\n")
        .put("themes/default/kinds/machine.yaml", example)
        .put("themes/default/templates/machine.html", "{% extends \"page.html\" %}")
        .build();
    assert_eq!(built.messages, "");
}

#[test]
fn links_of_the_documentation_lead_somewhere() {
    for file in [
        "README.md",
        "CHANGELOG.md",
        "docs/brand.md",
        "docs/content.md",
        "docs/settings.md",
        "docs/themes.md",
    ] {
        let text = read(file);
        // Examples speak of documents that are not there.
        let text: String = text.split("```").step_by(2).collect();
        let text: String = text.split('`').step_by(2).collect();
        for (at, _) in text.match_indices("](") {
            let target = text[at + 2..].split(')').next().unwrap();
            // The picture is taken from the finished demonstration site.
            if target.starts_with("http") || target == "docs/screenshots/home.png" {
                continue;
            }
            let folder = Path::new(file).parent().unwrap();
            assert!(folder.join(target).exists(), "{file}: {target}");
        }
    }
}

#[test]
fn brand_md_says_what_a_brand_file_may_hold() {
    let text = read("docs/brand.md");
    let mut names: BTreeSet<String> =
        Role::ALL.iter().map(|(_, name)| (*name).to_owned()).collect();
    let own = fs::read_to_string("src/brand/read.rs").unwrap();
    let (_, own) = own.split_once("fn pennon(").unwrap();
    for rest in own.split("reader.").skip(1) {
        let call = rest.split(['(', ')']).nth(1).unwrap().trim();
        names
            .extend(call.strip_prefix('"').map(|name| name.trim_matches('"').to_owned()));
    }
    assert!(names.contains("minimum-width") && names.contains("dark-mode"), "{names:?}");
    assert_eq!(unnamed(&text, &names), Vec::<String>::new());
    for block in blocks(&text, "yaml") {
        let built = Fixture::empty()
            .put("content/index.en.md", "---\ntitle: Home\n---\n")
            .put("assets/brand/logo.svg", "<svg/>")
            .put("assets/brand/logo-dark.svg", "<svg/>")
            .put("assets/brand/fonts/Atkinson-Regular.woff2", "")
            .put("assets/brand/fonts/Atkinson-Bold.woff2", "")
            .put("assets/brand/fonts/OFL.txt", "")
            .put("assets/brand/brand.yml", block)
            .build();
        assert_eq!(built.messages, "");
    }
}
