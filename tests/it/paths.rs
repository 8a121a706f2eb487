//! Paths and slugs never leave their place, whatever an editor writes.

use camino::Utf8Path;
use pennon::front_matter;
use pennon::lang::{LangTag, Locale};
use pennon::path::{SitePath, SourcePath, decode, encode};
use proptest::prelude::*;

use crate::fixture::Fixture;

fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

/// Parts of paths, good ones and bad ones.
fn path() -> impl Strategy<Value = String> {
    let part = prop_oneof![
        3 => prop::sample::select(vec!["..", ".", "", "a", "b.md", "news", "C:", "con", "x\\y", "é", "%2e%2e", "..\\..", "a b", "~"])
            .prop_map(str::to_owned),
        1 => "\\PC{0,6}",
    ];
    prop::collection::vec(part, 0..6).prop_map(|parts| parts.join("/"))
}

proptest! {
    #![proptest_config(cases(2_000))]

    #[test]
    fn an_output_stays_in_its_folder(path in path()) {
        if let Ok(path) = SitePath::new(&path) {
            let full = Utf8Path::new("/out").join(path.as_str());
            prop_assert!(full.starts_with("/out") && full.components().count() == path.as_str().split('/').count() + 2);
            let parts: Vec<&str> = path.as_str().split('/').collect();
            prop_assert!(parts.iter().all(|part| !matches!(*part, "" | "." | "..")));
        }
    }

    #[test]
    fn a_link_stays_in_the_project(path in path(), from in path()) {
        // What a walk finds is plain.
        prop_assume!(from.split(['/', '\\']).all(|part| !matches!(part, "." | "..")));
        for root in ["", "content"] {
            if let Some(found) = SourcePath::new(&from).resolve(&path, root) {
                let parts: Vec<&str> = found.as_str().split('/').collect();
                prop_assert!(parts.iter().all(|part| !matches!(*part, "." | "..")), "{found}");
            }
        }
    }

    #[test]
    fn encoding_is_undone(text in "\\PC{0,20}") {
        let encoded = encode(&text);
        prop_assert!(encoded.is_ascii());
        prop_assert_eq!(decode(&encoded), text);
        prop_assert_eq!(decode(&decode(&encoded)).is_empty(), encoded.is_empty());
    }

    #[test]
    fn a_slug_is_one_plain_part_of_an_address(text in "\\PC{0,40}", tag in prop::sample::select(vec!["en", "el", "de", "ar", "uk", "tr", "bg", "sr"])) {
        let locale = Locale::new(&LangTag::parse(tag).unwrap());
        let slug = locale.slug(&text);
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        prop_assert!(slug.bytes().all(plain), "{slug:?}");
        prop_assert!(!slug.starts_with('-') && !slug.ends_with('-') && !slug.contains("--"), "{slug:?}");
        prop_assert!(!slug.is_empty() && SitePath::new(&slug).is_ok(), "{slug:?} of {text:?}");
        prop_assert_eq!(locale.slug(&slug), slug.clone(), "the slug of a slug is itself");
    }

    #[test]
    fn front_matter_and_body_are_the_whole_file(head in "[a-z: \n\"'\\[\\]{}#é-]{0,60}", body in "[a-z#\n -]{0,60}", newline in prop::sample::select(vec!["\n", "\r\n", "\r"])) {
        let text = format!("---\n{head}\n---\n{body}").replace('\n', newline);
        let split = front_matter::split(&text);
        prop_assert!(text.is_char_boundary(split.body.start) && split.body.end == text.len());
        if let Some(yaml) = split.yaml {
            prop_assert!(yaml.start <= yaml.end && yaml.end <= split.body.start);
        }
    }
}

proptest! {
    #![proptest_config(cases(150))]

    #[test]
    fn whatever_a_file_is_called_the_build_ends(name in "\\PC{1,20}", title in "\\PC{0,20}") {
        let name = name.replace('/', "-");
        let built = Fixture::empty()
            .put(&format!("content/{name}.en.md"), format!("---\ntitle: {title}\n---\n{title}\n"))
            .build();
        for path in built.files.keys() {
            prop_assert!(SitePath::new(path).is_ok(), "{path}");
        }
        prop_assert!(built.diagnostics.errors() > 0 || !built.files.is_empty());
    }
}
