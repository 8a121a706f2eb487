//! Many mistakes at once: all are told, in the order of the files, and nothing falls over.

use crate::mistakes::{Page, home};

/// Files with one mistake each, of many sorts, and the same again in other languages and places.
fn broken(number: usize) -> (String, String) {
    const TEXTS: [&str; 15] = [
        "---\ntitle: A: b\ndate: 2026-05-03\n---\n",
        "---\ntitle: A\ndate: 2026-02-30\n---\n",
        "---\ntitel: A\ntitle: A\ndate: 2026-05-03\n---\n",
        "---\ndate: 2026-05-03\n---\n",
        "---\ntitle: \"A\ndate: 2026-05-03\n---\n",
        "---\ntitle: A\ndate: 2026-05-03\ntitle: B\n---\n",
        "---\ntitle: A\ndate: 2026-05-03\n---\n[a](nowhere.md)\n",
        "---\ntitle: A\ndate: 2026-05-03\n---\n[a](#nowhere)\n",
        "---\ntitle: A\ndate: 2026-05-03\n---\n{{< nothing />}}\n",
        "---\ntitle: A\ndate: 2026-05-03\npartners: [nobody]\n---\n",
        "---\ntitle: A\ndate: 2026-05-03\nplace:\n\tname: B\n---\n",
        "---\ntitle: A\ndate: 2026-05-03\n---\n<b>a</b>\n",
        "---\ntitle: A\ndate: 2026-05-03\n---\n![](a.jpg)\n",
        "---\ntitle: A\ndate: 2026-05-03\nslug: con\n---\n",
        "---\ntitle: A\ndate: 2026-05-03\n",
    ];
    (format!("content/news/n{number:03}.en.md"), TEXTS[number % TEXTS.len()].to_owned())
}

#[test]
fn three_hundred_broken_files_give_three_hundred_messages() {
    let mut fixture = home();
    for number in 0..300 {
        let (path, text) = broken(number);
        fixture = fixture.put(&path, text);
    }
    let built = fixture.build();
    let files: Vec<&str> = built
        .diagnostics
        .iter()
        .filter_map(|one| one.place.as_ref())
        .map(|place| place.path.as_str())
        .collect();
    for number in 0..300 {
        let (path, _) = broken(number);
        assert!(files.contains(&path.as_str()), "nothing is said of {path}");
    }
    assert!(files.is_sorted(), "the messages are not in the order of the files");
    assert!(built.diagnostics.errors() >= 300);
    assert!(built.files.is_empty());
    assert!(built.messages.matches("\nerror[").count() + 1 >= 300);
}

#[test]
fn mistakes_of_every_stage_are_told_in_one_run() {
    let fixture = home()
        .edit(
            "pennon.yaml",
            "title: Site",
            "title: Site\nper_page: none\nmenus: {main: [nowhere]}",
        )
        .put("content/news/a.en.md", "---\ntitle: A: b\n---\n")
        .put("content/news/b.en.md", "---\ntitle: B\ndate: soon\n---\n[a](nowhere.md)\n")
        .put("content/c.fr.md", "---\ntitle: C\n---\n")
        .put("i18n/en.ftl", "search = {\n")
        .put("assets/a.json", "[")
        .put("assets/con.txt", "")
        .put("themes/default/kinds/tour.yaml", "extends: nothing\n")
        .put("themes/default/templates/page.html", "{% if %}");
    Page::new("whole").case("a mistake of every stage", &fixture).check();
}

#[test]
fn a_file_with_too_many_mistakes_is_cut_short() {
    let body = "[a](nowhere.md)\n\n".repeat(500);
    let text = format!("---\ntitle: A\ndate: 2026-05-03\n---\n{body}");
    let built = home().put("content/news/a.en.md", text).build();
    assert_eq!(built.diagnostics.errors(), 500);
    assert_eq!(built.messages.matches("error[link/missing]").count(), 200);
    assert!(built.messages.contains("… and 300 more in content/news/a.en.md"));
}
