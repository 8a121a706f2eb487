//! Every code that the sources can give has a message that was read and recorded.

use std::collections::BTreeSet;
use std::fs;

#[test]
fn every_code_has_a_recorded_message() {
    let mut codes = BTreeSet::new();
    for entry in walkdir::WalkDir::new("src").sort_by_file_name() {
        let entry = entry.unwrap();
        if entry.path().extension().is_some_and(|ending| ending == "rs") {
            let text = fs::read_to_string(entry.path()).unwrap();
            codes.extend(
                text.split('"')
                    .skip(1)
                    .step_by(2)
                    .filter(|text| is_code(text))
                    .map(str::to_owned),
            );
            // A character `'"'` turns literals and what stands between them round.
            codes.extend(
                text.split('"')
                    .step_by(2)
                    .filter(|text| is_code(text))
                    .map(str::to_owned),
            );
        }
    }
    assert!(codes.len() > 60, "codes are no longer found in the sources: {codes:?}");
    let mut recorded = String::new();
    for entry in walkdir::WalkDir::new("tests/it").sort_by_file_name() {
        let entry = entry.unwrap();
        if entry.path().extension().is_some_and(|ending| ending == "snap") {
            recorded.push_str(&fs::read_to_string(entry.path()).unwrap());
        }
    }
    let unread: Vec<&String> = codes
        .iter()
        .filter(|code| {
            !["error", "warning"]
                .iter()
                .any(|level| recorded.contains(&format!("{level}[{code}]")))
        })
        .collect();
    assert!(unread.is_empty(), "without a snapshot: {unread:?}");
}

/// `area/what`, and nothing that is a path or a media type.
fn is_code(text: &str) -> bool {
    let Some((area, what)) = text.split_once('/') else { return false };
    let small = |part: &str, extra: &str| {
        !part.is_empty()
            && part.chars().all(|c| c.is_ascii_lowercase() || extra.contains(c))
            && !part.ends_with('-')
    };
    let not_codes = ["text/html", "text/css", "application/json", "assets/brand"];
    small(area, "")
        && small(what, "-0123456789")
        && !not_codes.contains(&text)
        && area != "image"
}
