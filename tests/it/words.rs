//! The words that pennon ships: the same in every language, as many forms as its grammar has, none missing, none idle.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::Arc;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use jiff::civil::date;
use pennon::diag::Diagnostics;
use pennon::i18n::{Catalog, WordFile};
use pennon::kind::{self, FieldType, Kinds};
use pennon::lang::{LangTag, Locale, Plural, SHIPPED};
use pennon::theme;
use pennon::world::Memory;

const FOLDERS: [&str; 2] = ["themes/default/i18n", "themes/default/i18n/editor"];

/// Choices that no reader is told of: settings of lists and of publishing, and sizes that are the same in every language.
const UNSAID: [(&str, &str); 4] =
    [("*", "visibility"), ("section", "lists"), ("section", "sort"), ("poster", "size")];

fn locale(tag: &str) -> Arc<Locale> {
    Arc::new(Locale::new(&LangTag::parse(tag).unwrap()))
}

fn file(folder: &str, tag: &str) -> String {
    let path = format!("{folder}/{tag}.ftl");
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn catalog(folder: &str, tag: &str, wrong: &mut Vec<String>) -> Catalog {
    let text = file(folder, tag);
    let (catalog, mistakes) =
        Catalog::load(locale(tag), &[WordFile { path: folder, text: &text }]);
    for mistake in mistakes {
        let line = text[..mistake.span.start].matches('\n').count() + 1;
        wrong.push(format!("{folder}/{tag}.ftl:{line}: {}", mistake.message));
    }
    catalog
}

fn all_fine(wrong: &[String]) {
    assert!(wrong.is_empty(), "{} mistakes:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_language_says_what_english_says() {
    let mut wrong = Vec::new();
    for folder in FOLDERS {
        let english = catalog(folder, "en", &mut wrong);
        let wanted: BTreeSet<&str> = english.ids().collect();
        for tag in SHIPPED {
            let catalog = catalog(folder, tag, &mut wrong);
            let said: BTreeSet<&str> = catalog.ids().collect();
            for id in wanted.difference(&said) {
                wrong.push(format!("{folder}/{tag}.ftl: `{id}` is missing"));
            }
            for id in said.difference(&wanted) {
                wrong.push(format!("{folder}/{tag}.ftl: `{id}` is not in en.ftl"));
            }
            for id in wanted.intersection(&said) {
                let (given, needed) = (catalog.variables(id), english.variables(id));
                if given != needed {
                    wrong.push(format!(
                        "{folder}/{tag}.ftl: `{id}` has {given:?}, en {needed:?}"
                    ));
                }
            }
        }
        let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let files = files.filter(|path| path.extension().is_some_and(|ext| ext == "ftl"));
        assert_eq!(files.count(), SHIPPED.len(), "{folder}: one file for each language");
    }
    all_fine(&wrong);
}

/// Integers that reach every category of every language: all of the first thousands, and round numbers.
fn integers() -> impl Iterator<Item = u32> {
    (0..=2_200).chain((3_000..1_000_000).step_by(997)).chain([10_000, 100_000, 1_000_000])
}

/// The selections of a pattern by a number, with the variable and the variants.
fn plurals<'p>(
    pattern: &'p Pattern<&'p str>,
    found: &mut Vec<(&'p str, &'p [Variant<&'p str>])>,
) {
    for element in &pattern.elements {
        let PatternElement::Placeable {
            expression: Expression::Select { selector, variants },
        } = element
        else {
            continue;
        };
        let variable = match selector {
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.first()
            }
            other => Some(other),
        };
        let by_number = variants.iter().any(|variant| match variant.key {
            VariantKey::Identifier { name } => Plural::from_name(name).is_some(),
            VariantKey::NumberLiteral { .. } => true,
        });
        if let Some(InlineExpression::VariableReference { id }) = variable
            && by_number
        {
            found.push((id.name, variants));
        }
        for variant in variants {
            plurals(&variant.value, found);
        }
    }
}

fn writes(pattern: &Pattern<&str>, variable: &str) -> bool {
    pattern.elements.iter().any(|element| match element {
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::VariableReference { id }),
        } => id.name == variable,
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::FunctionReference { .. }),
        } => true,
        _ => false,
    })
}

#[test]
fn plural_variants_are_those_of_the_language() {
    let mut wrong = Vec::new();
    let mut in_english: BTreeSet<String> = BTreeSet::new();
    for tag in ["en"].into_iter().chain(SHIPPED) {
        let locale = locale(tag);
        let mut numbers: BTreeMap<Plural, usize> = BTreeMap::new();
        for number in integers() {
            *numbers.entry(locale.plural(f64::from(number))).or_default() += 1;
        }
        let wanted: BTreeSet<&str> =
            numbers.keys().map(|plural| plural.as_str()).collect();
        let text = file(FOLDERS[0], tag);
        let resource = fluent_syntax::parser::parse_runtime(text.as_str()).unwrap();
        let mut here = BTreeSet::new();
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let mut found = Vec::new();
            message.value.iter().for_each(|value| plurals(value, &mut found));
            for (variable, variants) in found {
                let id = message.id.name;
                here.insert(id.to_owned());
                let mut said = BTreeSet::new();
                for variant in variants {
                    let VariantKey::Identifier { name } = variant.key else { continue };
                    said.insert(name);
                    let count = Plural::from_name(name).and_then(|p| numbers.get(&p));
                    if count.is_some_and(|&count| count > 1)
                        && !writes(&variant.value, variable)
                    {
                        wrong.push(format!("{tag} {id}[{name}]: says no `${variable}`"));
                    }
                }
                if said != wanted {
                    wrong.push(format!("{tag} {id}: {said:?}, not {wanted:?}"));
                }
            }
        }
        if tag == "en" {
            in_english.clone_from(&here);
        }
        for id in in_english.difference(&here) {
            wrong.push(format!("{tag} {id}: has no plural forms"));
        }
    }
    assert!(!in_english.is_empty());
    all_fine(&wrong);
}

fn kinds() -> Kinds {
    let mut diagnostics = Diagnostics::default();
    let world = Memory::new(date(2026, 6, 1));
    let theme = theme::load(&world, theme::DEFAULT, &mut diagnostics);
    let kinds = kind::load(&theme.layers("kinds/"), &mut diagnostics);
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
    kinds.into_iter().filter(|(_, kind)| !kind.is_abstract).collect()
}

/// The words that readers see of kinds and of choices, as `KIND-FIELD-VALUE`.
fn words_of_kinds(kinds: &Kinds) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    for kind in kinds.values() {
        let name = &kind.name;
        words.extend([format!("kind-{name}"), format!("kind-{name}-many")]);
        for field in &kind.fields {
            let unsaid = [("*", &*field.name), (name.as_str(), &*field.name)];
            if let FieldType::Choice { values, .. } = &field.field_type
                && !unsaid.iter().any(|field| UNSAID.contains(field))
            {
                words.extend(
                    values.iter().map(|value| format!("{name}-{}-{value}", field.name)),
                );
            }
        }
    }
    words
}

#[test]
fn kinds_choices_and_fields_have_words() {
    let (kinds, mut wrong) = (kinds(), Vec::new());
    let readers = catalog(FOLDERS[0], "en", &mut wrong);
    let said: BTreeSet<&str> = readers.ids().collect();
    for word in words_of_kinds(&kinds) {
        if !said.contains(word.as_str()) {
            wrong.push(format!("{}/en.ftl: `{word}` is missing", FOLDERS[0]));
        }
    }
    let editors = catalog(FOLDERS[1], "en", &mut wrong);
    let said: BTreeSet<&str> = editors.ids().collect();
    let mut fields: BTreeSet<String> = BTreeSet::new();
    for field in kinds.values().flat_map(|kind| &kind.fields) {
        fields.insert(format!("field-{}", field.name.replace('_', "-")));
    }
    for word in fields.iter().filter(|word| !said.contains(word.as_str())) {
        wrong.push(format!("{}/en.ftl: `{word}` is missing", FOLDERS[1]));
    }
    for word in said.iter().filter(|word| word.starts_with("field-")) {
        let (field, for_kind) = word.split_once('.').unwrap_or((word, ""));
        let for_kind = for_kind.trim_start_matches("for-");
        if !fields.contains(field)
            || !(for_kind.is_empty() || kinds.contains_key(for_kind))
        {
            wrong.push(format!("{}/en.ftl: no kind has `{word}`", FOLDERS[1]));
        }
    }
    all_fine(&wrong);
}

/// The texts of all files of a folder with an ending, by path.
fn texts(folder: &str, ending: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for entry in walkdir::WalkDir::new(folder) {
        let path = entry.unwrap().into_path();
        if path.is_file() && path.to_string_lossy().ends_with(ending) {
            found.insert(path.display().to_string(), fs::read_to_string(&path).unwrap());
        }
    }
    assert!(!found.is_empty(), "{folder}");
    found
}

/// What a template asks for after `t(key=`: texts and, as `None`, what is known only when it is rendered.
fn asked(mut rest: &str) -> Vec<Option<&str>> {
    let mut parts = Vec::new();
    loop {
        rest = rest.trim_start();
        let end = match rest.strip_prefix('"') {
            Some(literal) => {
                let end = literal.find('"').unwrap();
                parts.push(Some(&literal[..end]));
                end + 2
            }
            None => {
                parts.push(None);
                rest.find(['~', ',', ')']).unwrap()
            }
        };
        match rest[end..].trim_start().strip_prefix('~') {
            Some(more) => rest = more,
            None => return parts,
        }
    }
}

/// The words that templates ask for, each with a place. A part that is not known is the name of a kind.
fn asked_by_templates(
    kinds: &Kinds,
    wrong: &mut Vec<String>,
) -> BTreeMap<String, String> {
    let mut words = BTreeMap::new();
    for (path, text) in texts("themes/default/templates", ".html") {
        for (at, call) in text.match_indices("t(") {
            if text[..at].ends_with(|c: char| c.is_ascii_alphanumeric() || c == '_') {
                continue;
            }
            let place = format!("{path}:{}", text[..at].matches('\n').count() + 1);
            let Some(key) = text[at + call.len()..].trim_start().strip_prefix("key=")
            else {
                wrong.push(format!("{place}: write `t(key=…)` with the key first"));
                continue;
            };
            let parts = asked(key);
            for kind in kinds.keys() {
                let id: String = parts.iter().map(|part| part.unwrap_or(kind)).collect();
                words.insert(id, place.clone());
            }
        }
    }
    words
}

#[test]
fn words_that_are_asked_for_are_there_and_none_is_idle() {
    let (kinds, mut wrong) = (kinds(), Vec::new());
    let english = catalog(FOLDERS[0], "en", &mut wrong);
    let said: BTreeSet<&str> = english.ids().collect();
    let mut used = asked_by_templates(&kinds, &mut wrong);
    for (word, place) in used.iter().filter(|(word, _)| !said.contains(word.as_str())) {
        wrong.push(format!("{place}: there is no word `{word}` in en.ftl"));
    }
    used.extend(words_of_kinds(&kinds).into_iter().map(|word| (word, String::new())));
    for (path, text) in texts("themes/default/funding", ".yaml") {
        let alts = text.lines().filter_map(|line| line.strip_prefix("  alt: "));
        used.extend(alts.map(|word| (word.to_owned(), path.clone())));
    }
    let mut code = texts("src", ".rs");
    let asks = ["src/markdown", "src/render", "src/output"];
    code.retain(|path, _| {
        let name = Path::new(path).file_name().unwrap();
        asks.iter().any(|folder| path.starts_with(folder)) && name != "tests.rs"
    });
    for word in said.iter().filter(|word| !used.contains_key(**word)) {
        let quoted = format!("\"{word}\"");
        if !code.values().any(|text| text.contains(&quoted)) {
            wrong.push(format!("{}/en.ftl: nothing asks for `{word}`", FOLDERS[0]));
        }
    }
    all_fine(&wrong);
}
