//! Front matter that is not YAML, or YAML that is not front matter.

use crate::mistakes::Page;

#[test]
#[expect(clippy::too_many_lines, reason = "a page of cases")]
fn what_yaml_itself_forbids() {
    Page::new("yaml")
        .news("a colon in a title", "---\ntitle: Kick-off: the project starts\n---\n")
        .news(
            "the same with Windows lines",
            "---\r\ntitle: Kick-off: the project starts\r\ndate: 2026-05-03\r\n---\r\n",
        )
        .news(
            "the same with old Macintosh lines",
            "---\rtitle: Kick-off: the project starts\rdate: 2026-05-03\r---\r",
        )
        .news(
            "the same behind Greek",
            "---\nlead: Έναρξη του έργου\ntitle: Έναρξη: το έργο ξεκινά\n---\n",
        )
        .news(
            "a colon at the end",
            "---\ntitle: The project starts:\ndate: 2026-05-03\n---\n",
        )
        .news(
            "a colon in a title with quotation marks",
            "---\ntitle: The \"road show\": the project starts\n---\n",
        )
        .news(
            "a colon in an entry of a list",
            "---\ntitle: News\naliases:\n  - /a: b: c\n---\n",
        )
        .news("no space behind the colon", "---\ntitle:Kick-off\ndate: 2026-05-03\n---\n")
        .news("no colon", "---\ntitle Kick-off\ndate: 2026-05-03\n---\n")
        .news("no colon in the last line", "---\ntitle: Kick-off\ndate 2026-05-03\n---\n")
        .news("text alone", "---\nKick-off\n---\n")
        .news("a list", "---\n- title\n- date\n---\n")
        .news("a tab", "---\ntitle: Kick-off\nplace:\n\tname: Porto\n---\n")
        .news("a field too far right", "---\ntitle: Kick-off\n  date: 2026-05-03\n---\n")
        .news("a field too far left", "---\n  title: Kick-off\ndate: 2026-05-03\n---\n")
        .news(
            "a list too far left",
            "---\ntitle: Kick-off\npartners:\n    - a\n  - b\n---\n",
        )
        .news(
            "a field twice",
            "---\ntitle: Kick-off\ndate: 2026-05-03\ntitle: The project starts\n---\n",
        )
        .news(
            "a quotation mark that never closes",
            "---\ntitle: \"Kick-off\ndate: 2026-05-03\n---\n",
        )
        .news(
            "an apostrophe at the start",
            "---\ntitle: 'Kick-off\ndate: 2026-05-03\n---\nIt's on.\n",
        )
        .news(
            "text behind a closed quotation",
            "---\ntitle: \"Kick-off\" in Porto\ndate: 2026-05-03\n---\n",
        )
        .news(
            "an apostrophe in single quotation marks",
            "---\ntitle: 'It's on'\ndate: 2026-05-03\n---\n",
        )
        .news(
            "a backslash in quotation marks",
            "---\ntitle: \"C:\\projects\"\ndate: 2026-05-03\n---\n",
        )
        .news(
            "a bracket that never closes",
            "---\ntitle: News\npartners: [a, b\ndate: 2026-05-03\n---\n",
        )
        .news("a title in brackets", "---\ntitle: [EN] Kick-off\ndate: 2026-05-03\n---\n")
        .news(
            "a title that begins with an at sign",
            "---\ntitle: @home\ndate: 2026-05-03\n---\n",
        )
        .news(
            "a title that begins with a percent sign",
            "---\ntitle: %home\ndate: 2026-05-03\n---\n",
        )
        .news(
            "a title that begins with an asterisk",
            "---\ntitle: *Kick-off*\ndate: 2026-05-03\n---\n",
        )
        .news(
            "a title that begins with an ampersand",
            "---\ntitle: &more or less\ndate: 2026-05-03\n---\n",
        )
        .check();
}

#[test]
fn what_yaml_allows_and_front_matter_does_not() {
    Page::new("yaml-limits")
        .news("an anchor and its alias", "---\ntitle: &a News\ndescription: *a\n---\n")
        .news("an alias bomb", alias_bomb())
        .news("a merge key", "---\n<<: {title: News}\ndate: 2026-05-03\n---\n")
        .news("a name that is a list", "---\n? [a, b]\n: c\n---\n")
        .news("a name that is a group", "---\n{a: b}: c\n---\n")
        .news("a name that is nothing", "---\ntitle: News\n: c\n---\n")
        .news("a second document", "---\ntitle: News\n--- date\n---\n")
        .news(
            "a tag",
            "---\ntitle: !!python/object:os.system ls\ndate: 2026-05-03\n---\n",
        )
        .news(
            "a tag of nothing known",
            "---\ntitle: !secret a\ndate: !!timestamp 2026-05-03\n---\n",
        )
        .news(
            "100,000 nested brackets",
            format!("---\ntitle: {}\n---\n", "[".repeat(100_000)),
        )
        .news(
            "100,000 nested brackets with words",
            format!("---\ntitle: {}\n---\n", "[a,".repeat(100_000)),
        )
        .news(
            "100,000 nested braces",
            format!("---\ntitle: {}\n---\n", "{a: ".repeat(100_000)),
        )
        .news(
            "100,000 nested lists in one line",
            format!("---\ntitle: {}\n---\n", "- ".repeat(100_000)),
        )
        .news(
            "100,000 nested names in one line",
            format!("---\n{}\n---\n", "? ".repeat(100_000)),
        )
        .news(
            "too many values",
            format!("---\naliases: [{}]\n---\n", "a, ".repeat(20_000)),
        )
        .news("nested groups", nested_groups(3_000))
        .news("no end of the front matter", "---\ntitle: News\n\n# Kick-off\n")
        .check();
}

/// 100,000 groups within groups would be 10 GB; 3,000 are 9 MB.
fn nested_groups(depth: usize) -> String {
    let mut text = "---\n".to_owned();
    for level in 0..depth {
        text.push_str(&format!("{}a:\n", " ".repeat(level)));
    }
    text + "---\n"
}

fn alias_bomb() -> String {
    let mut text = "---\na: &a [x, x, x, x, x, x, x, x, x]\n".to_owned();
    for (name, below) in "bcdefghi".chars().zip("abcdefgh".chars()) {
        let list = vec![format!("*{below}"); 9].join(", ");
        text.push_str(&format!("{name}: &{name} [{list}]\n"));
    }
    text + "---\n"
}
