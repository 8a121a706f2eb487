//! Writes YAML that this program and every other reads alike: block style, one line a value. Never parses.

use std::fmt::Write;

use crate::front_matter::{Node, Yaml};
use crate::source::Span;

/// A value without a place.
pub(crate) fn node(value: Yaml) -> Node {
    Node { span: Span::default(), value }
}

/// A scalar as an editor types it; quoted where its text could be taken for something else.
pub(crate) fn scalar(text: &str) -> Node {
    node(Yaml::Scalar { text: text.to_owned(), quoted: false })
}

/// A text: `"true"` and `"2026"` stay texts in every reader of YAML.
pub(crate) fn text(text: &str) -> Node {
    node(Yaml::Scalar { text: text.to_owned(), quoted: is_ambiguous(text) })
}

/// A mapping.
pub(crate) fn map(entries: Vec<(String, Node)>) -> Node {
    let entries = entries.into_iter().map(|(name, value)| (scalar(&name), value));
    node(Yaml::Map(entries.collect()))
}

/// `name: value` with its line ending, and the lines of what is nested in it.
pub(crate) fn entry(name: &str, value: &Node) -> String {
    let mut out = String::new();
    write_entry(name, value, 0, &mut out);
    out
}

/// The entries of a mapping, one after the other.
pub(crate) fn entries(value: &Node) -> String {
    let mut out = String::new();
    write_map(value, 0, &mut out);
    out
}

fn write_map(value: &Node, indent: usize, out: &mut String) {
    for (key, value) in value.entries() {
        write_entry(key.text().unwrap_or_default(), value, indent, out);
    }
}

fn write_entry(name: &str, value: &Node, indent: usize, out: &mut String) {
    let pad = " ".repeat(indent);
    let name = inline(name, false);
    match &value.value {
        Yaml::Null => out.push_str(&format!("{pad}{name}:\n")),
        Yaml::Scalar { text, quoted } => {
            out.push_str(&format!("{pad}{name}: {}\n", inline(text, *quoted)));
        }
        Yaml::List(items) if items.iter().all(is_word) => {
            let words: Vec<&str> = items.iter().filter_map(Node::text).collect();
            out.push_str(&format!("{pad}{name}: [{}]\n", words.join(", ")));
        }
        Yaml::List(items) => {
            out.push_str(&format!("{pad}{name}:\n"));
            items.iter().for_each(|item| write_item(item, indent + 2, out));
        }
        Yaml::Map(entries) if entries.is_empty() => {
            out.push_str(&format!("{pad}{name}: {{}}\n"));
        }
        Yaml::Map(_) => {
            out.push_str(&format!("{pad}{name}:\n"));
            write_map(value, indent + 2, out);
        }
    }
}

/// `- value`; the first line of a mapping stands on the line of its hyphen.
fn write_item(item: &Node, indent: usize, out: &mut String) {
    let pad = " ".repeat(indent);
    match &item.value {
        Yaml::Scalar { text, quoted } => {
            out.push_str(&format!("{pad}- {}\n", inline(text, *quoted)));
        }
        Yaml::Null | Yaml::List(_) => out.push_str(&format!("{pad}-\n")),
        Yaml::Map(_) => {
            let mut inner = String::new();
            write_map(item, indent + 2, &mut inner);
            let rest = inner.get(indent + 2..).unwrap_or("{}\n");
            out.push_str(&format!("{pad}- {rest}"));
        }
    }
}

/// May it stand in `[a, b]` as it is?
fn is_word(item: &Node) -> bool {
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '/');
    match &item.value {
        Yaml::Scalar { text, quoted: false } => {
            text.starts_with(char::is_alphanumeric) && text.chars().all(plain)
        }
        Yaml::Scalar { .. } | Yaml::Null | Yaml::List(_) | Yaml::Map(_) => false,
    }
}

fn inline(text: &str, quoted: bool) -> String {
    if !quoted && is_plain(text) { text.to_owned() } else { double_quoted(text) }
}

/// Is it the same text without quotation marks (YAML 1.2, 7.3.3)? Says no where a person might doubt it.
fn is_plain(text: &str) -> bool {
    let fine = |c: char| {
        c.is_alphanumeric() || " -_./,()[]'’+@&;!?%…–—“”«»=".contains(c) || c == ':'
    };
    text.starts_with(|c: char| c.is_alphanumeric() || c == '/')
        && text.chars().all(fine)
        && !text.contains(": ")
        && !text.ends_with([':', ' '])
        && !is_null(text)
}

fn is_null(text: &str) -> bool {
    matches!(text, "null" | "Null" | "NULL")
}

/// Would some reader of YAML take it for a number, a day, a truth or nothing?
fn is_ambiguous(text: &str) -> bool {
    let word = text.to_ascii_lowercase();
    let named = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"];
    let number = text.starts_with(|c: char| c.is_ascii_digit())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || "-+._:,".contains(c));
    named.contains(&word.as_str()) || number
}

/// In double quotes every character has a way to be written (YAML 1.2, 7.3.1 and 5.7).
fn double_quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}' => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            c if c.is_control() => {
                let _ = write!(out, "\\x{:02x}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::front_matter::{Budget, Node, parse};
    use crate::path::SourcePath;
    use crate::scaffold::yaml;

    fn read(text: &str) -> Node {
        parse(&SourcePath::new("x.yaml"), text, 0..text.len(), Budget::DOCUMENT).unwrap()
    }

    #[test]
    fn titles_are_quoted_where_they_must_be() {
        for (title, written) in [
            ("Kick-off meeting", "Kick-off meeting"),
            ("Kick-off: the start", "\"Kick-off: the start\""),
            ("Is it #1?", "\"Is it #1?\""),
            ("- no list", "\"- no list\""),
            ("true", "\"true\""),
            ("null", "\"null\""),
            ("2026", "\"2026\""),
            ("2026 in pictures", "2026 in pictures"),
            ("\"Hello\" \\ {all}", "\"\\\"Hello\\\" \\\\ {all}\""),
            ("Ποιοι είμαστε;", "Ποιοι είμαστε;"),
            ("*bold* & <b>", "\"*bold* & <b>\""),
        ] {
            let line = yaml::entry("title", &yaml::text(title));
            assert_eq!(line, format!("title: {written}\n"));
            assert_eq!(read(&line).get("title").unwrap().text(), Some(title));
        }
    }

    #[test]
    fn what_is_nested_is_read_back() {
        let text = "a:\n  b: one\n  c:\n    - d: \"1: 2\"\n      e: [x, y]\n    - d: three\n  f: {}\ng:\n";
        assert_eq!(yaml::entries(&read(text)), text);
    }

    proptest! {
        #[test]
        fn any_title_survives(title in "\\PC{0,40}|[\\x00-\\x7f]{0,20}|.{0,30}") {
            let line = yaml::entry("title", &yaml::text(&title));
            prop_assert_eq!(line.matches('\n').count(), 1);
            let node = read(&line);
            prop_assert_eq!(node.get("title").unwrap().text(), Some(title.as_str()));
        }
    }
}
