//! Fields that a kind does not have, lacks, or whose value is of another type.

use crate::mistakes::{Page, home, news};

#[test]
fn unknown_and_missing_fields() {
    Page::new("fields")
        .field("an unknown field with a near name", "descripton: What it is")
        .field("an unknown field in another case", "Description: What it is")
        .field("an unknown field with no near name", "zebra: 1")
        .field("a huge unknown field", &format!("{}: 1", "ab".repeat(50_000)))
        .field("an unknown name in a picture", "image: {file: a.jpg, alt: A, caption: B}")
        .news("no title", "---\ndate: 2026-05-03\n---\n")
        .news("an empty title", "---\ntitle:\ndate: 2026-05-03\n---\n")
        .news("no front matter at all", "The project starts.\n")
        .news("an empty file", "")
        .case("no title in a translation", &news("---\ntitle: A\ndate: 2026-05-03\n---\n").put("content/news/kick-off.el.md", "---\n---\n"))
        .case("a member of a group is missing", &home().put("content/events/a.en.md", "---\ntitle: A\nstart: 2026-05-03\ntype: meeting\nplace: {city: Porto}\n---\n"))
        .case("a member of an entry is missing", &home().put("content/events/a.en.md", "---\ntitle: A\nstart: 2026-05-03\ntype: meeting\nagenda:\n  - time: 09:00\n    title: Welcome\n  - time: 10:00\n---\n"))
        .case("an unknown kind", &home().put("content/a.en.md", "---\nkind: nwes\ntitle: A\n---\n"))
        .case("an unknown kind with no near name", &home().put("content/a.en.md", "---\nkind: zebra\ntitle: A\n---\n"))
        .case("a kind that is only there to be extended", &home().put("content/a.en.md", "---\nkind: base\ntitle: A\n---\n"))
        .case("an unknown term", &topics("topics: [trainig]"))
        .case("an unknown term with no near name", &topics("topics: [zebra]"))
        .check();
}

fn topics(line: &str) -> crate::fixture::Fixture {
    news(format!("---\ntitle: News\ndate: 2026-05-03\n{line}\n---\n")).put(
        "pennon.yaml",
        "url: https://site.example\ntitle: Site\nlanguages: [en]\ntaxonomies: {topics: {terms: {training: Training, water: Water}}}\n",
    )
}

/// A kind with a field of each type.
const KIND: &str =
    "kind: sample\nextends: base\nfolder: samples\ntemplate: page.html\nfields:
  text: {type: text}
  markdown: {type: markdown}
  path: {type: path}
  date: {type: date}
  datetime: {type: datetime}
  link: {type: link}
  email: {type: email}
  share: {type: number, min: 0, max: 100}
  least: {type: number, min: 1}
  number: {type: number}
  boolean: {type: boolean}
  choice: {type: choice, values: [meeting, workshop]}
  list: {type: list, of: {type: date}}
  group: {type: group, fields: {name: {type: text}, city: {type: text}}}
  groups: {type: list, of: {type: group, fields: {name: {type: text}}}}
  file: {type: file}
  reference: {type: reference, kind: partner}
  language: {type: language}
  country: {type: country}
";

fn sample(line: &str) -> crate::fixture::Fixture {
    home()
        .put("themes/default/kinds/sample.yaml", KIND)
        .put("content/samples/a.en.md", format!("---\ntitle: A\n{line}\n---\n"))
}

#[test]
fn values_of_another_type() {
    let mut page = Page::new("types");
    for line in [
        "text: [a, b]",
        "text: {a: b}",
        "markdown: [a]",
        "slug: Kick Off",
        "slug: ../secret",
        "slug: [a]",
        "path: old/address",
        "date: 2026-02-30",
        "date: 2026-13-01",
        "date: 31.12.2026",
        "date: 12/31/2026",
        "date: 2026-5-3",
        "date: 3 May 2026",
        "date: 2026-05-03T09:30",
        "date: [2026-05-03]",
        "datetime: 2026-05-03 25:00",
        "datetime: 2026-05-03T09:30[Europe/Atens]",
        "datetime: tomorrow",
        "link: www.project.example",
        "link: project.example/a b",
        "email: office",
        "email: office at project.example",
        "share: 101",
        "share: -1",
        "least: 0",
        "number: many",
        "number: 1,5",
        "number: .inf",
        "number: 1e999",
        "boolean: yes",
        "boolean: No",
        "boolean: perhaps",
        "choice: meting",
        "choice: zebra",
        "list: {a: b}",
        "list: [2026-05-03, 2026-02-30]",
        "group: Porto",
        "group: {nam: Porto}",
        "groups: Porto",
        "groups: [Porto]",
        "file: {a: b}",
        "image: [a.jpg]",
        "image: {alt: A boat}",
        "reference: [a]",
        "language: english",
        "country: Greece",
        "country: UKR",
        "country: [GR]",
        "topics: {a: b}",
        "topics: [[a]]",
        "visibility: intern",
        "draft: ja",
    ] {
        page = page.case(line, &sample(line));
    }
    page.check();
}

#[test]
fn contradictions_between_translations() {
    let source = "---\ntitle: A\nstart: 2026-05-03\ntype: meeting\nagenda:\n  - {time: '09:00', title: Welcome}\n  - {time: '10:00', title: End}\n---\n";
    let both = |front: &str| {
        home()
            .put("content/events/a.en.md", source)
            .put("content/events/a.el.md", format!("---\ntitle: Α\n{front}\n---\n"))
    };
    Page::new("translations")
        .case("a day of its own", &both("start: 2026-05-04"))
        .case("a field that the source has not", &both("participants: 12"))
        .case("fewer entries", &both("agenda:\n  - {title: Υποδοχή}"))
        .case(
            "an entry of its own",
            &both("agenda:\n  - {time: '09:30', title: Υποδοχή}\n  - {title: Τέλος}"),
        )
        .case("a kind of its own", &both("kind: news"))
        .check();
}
