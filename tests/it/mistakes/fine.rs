//! Documents that are well as they are: nothing is said of them, and they are published.

use crate::fixture::Fixture;
use crate::mistakes::home;

fn published(fixture: &Fixture, path: &str) -> String {
    let built = fixture.build();
    assert!(built.diagnostics.is_empty(), "{}", built.messages);
    built.text(path).to_owned()
}

fn page(text: impl AsRef<[u8]>) -> String {
    published(&home().put("content/a.en.md", text), "a/index.html")
}

#[test]
fn line_endings_and_marks_of_other_systems() {
    let plain = "---\ntitle: The start\nlead: A day\n---\n# One\n\nText.\n\n- a\n- b\n";
    let expected = page(plain);
    assert!(expected.contains("The start") && expected.contains("<li>a</li>"));
    for other in [
        plain.replace('\n', "\r\n"),
        plain.replace('\n', "\r"),
        format!("\u{feff}{plain}"),
        format!("\u{feff}{}", plain.replace('\n', "\r\n")),
        format!("\n\n  \n{plain}"),
        format!("\r\n\r\n{}", plain.replace('\n', "\r\n")),
        plain.replace("---\n# One", "---   \n# One"),
        plain.replace("---\n# One", "...\n# One"),
        plain.replace("title: The start", "title: \"The start\"  # as agreed"),
    ] {
        assert_eq!(page(&other), expected, "{other:?}");
    }
}

#[test]
fn hyphens_in_the_text() {
    let text = page("---\ntitle: A\n---\nBefore.\n\n---\n\nAfter.\n\ntitle: B\n---\n");
    assert!(text.contains("<hr") && text.contains("After.") && text.contains("title: B"));
}

#[test]
fn only_front_matter() {
    for text in ["---\ntitle: A\n---", "---\ntitle: A\n---\n", "---\ntitle: A\n---\n\n\n"]
    {
        assert!(page(text).contains("<h1"));
    }
}

#[test]
fn nul_bytes_and_other_signs() {
    let text =
        page("---\ntitle: A\n---\nBefore\u{0}after \u{1b}[31m \u{202e}abc \u{fffe}\n");
    assert!(!text.contains('\u{0}'), "CommonMark 2.3: U+0000 is replaced");
    assert!(text.contains("Before\u{fffd}after"));
}

#[test]
fn names_in_every_script() {
    for (file, address) in [
        ("content/Final report.en.md", "final-report"),
        ("content/Café.en.md", "cafe"),
        ("content/Cafe\u{301}.en.md", "cafe"),
        ("content/Δελτίο τύπου.en.md", "deltio-typou"),
        ("content/خبر.en.md", "khbr"),
        ("content/50% & more.en.md", "50-more"),
        ("content/report.v2.en.md", "report-v2"),
    ] {
        let fixture = home().put(file, "---\ntitle: A\n---\nText.\n");
        let text = published(&fixture, &format!("{address}/index.html"));
        assert!(text.contains("Text."), "{file}");
    }
    // Without a letter there is still an address.
    let fixture = home().put("content/🎉.en.md", "---\ntitle: A\n---\nText.\n");
    let built = fixture.build();
    assert!(built.diagnostics.is_empty(), "{}", built.messages);
    let pages = built
        .files
        .values()
        .filter(|bytes| bytes.windows(5).any(|five| five == b"Text."));
    assert_eq!(pages.count(), 2, "in English and, as fallback, in Greek");
}

#[test]
fn very_long_texts() {
    let paragraph = "A sentence of the report, with *emphasis* and a [link](#top).\n\n";
    let body = paragraph.repeat(5_000_000 / paragraph.len());
    let text = page(format!("---\ntitle: A\n---\n{body}"));
    assert!(text.len() > body.len());
    let line = "word ".repeat(200_000);
    assert!(page(format!("---\ntitle: A\n---\n{line}\n")).contains("word word"));
    let title = "Long ".repeat(20_000);
    assert!(page(format!("---\ntitle: {title}\n---\n")).contains("Long Long"));
}

#[test]
fn values_that_need_no_quotes() {
    page("---\ntitle: 2026\ndescription: \"no\"\nlead: yes\n---\n");
    page("---\ntitle: null and void\ndescription: 12:30 to 13:45\nlead: -1\n---\n");
    page(
        "---\ntitle: |\n  Kick-off: the project starts\nlead: >-\n  one\n  two: three\n---\n",
    );
    page("---\ntitle: C# & more\nlead: https://project.example/a#b\n---\n");
}
