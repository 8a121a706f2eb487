//! Looks into HTML with string functions, so that no parser hides what it mends.

/// All stretches between `start` and the next `end`.
pub(crate) fn all_between<'a>(text: &'a str, start: &str, end: &str) -> Vec<&'a str> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(start) {
        rest = &rest[at + start.len()..];
        let Some(stop) = rest.find(end) else { break };
        found.push(&rest[..stop]);
        rest = &rest[stop..];
    }
    found
}

/// The only or first stretch between `start` and `end`.
#[track_caller]
pub(crate) fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    all_between(text, start, end)
        .first()
        .copied()
        .unwrap_or_else(|| panic!("no `{start}`…`{end}` in\n{text}"))
}

/// `tag address` of every hreflang in the head of a page.
pub(crate) fn alternates(page: &str) -> Vec<String> {
    let links = all_between(page, "<link rel=\"alternate\" hreflang=\"", "\">");
    links.into_iter().map(|link| link.replace("\" href=\"", " ")).collect()
}

/// The canonical address of a page.
#[track_caller]
pub(crate) fn canonical(page: &str) -> &str {
    between(page, "<link rel=\"canonical\" href=\"", "\"")
}

/// What a reader sees of a page, naively: every tag that ends a line is a line break, the others are nothing;
/// white space counts as one space, but in `pre` and `textarea` as it is.
pub(crate) fn visible(html: &str) -> String {
    const INLINE: [&str; 30] = [
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins",
        "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strong", "sub",
        "sup", "time", "u", "var", "img", "input", "button", "textarea",
    ];
    let (mut out, mut rest, mut kept) = (String::new(), html, 0_usize);
    while let Some(first) = rest.chars().next() {
        if rest.starts_with("<!-->") {
            rest = &rest[5..];
        } else if rest.starts_with("<!--->") {
            rest = &rest[6..];
        } else if let Some(comment) = rest.strip_prefix("<!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
        } else if let Some((name, length)) = tag(rest) {
            let (closing, name) =
                name.strip_prefix('/').map_or((false, name), |name| (true, name));
            let name = name.to_ascii_lowercase();
            rest = &rest[length..];
            if name == "script" || name == "style" {
                if !closing {
                    rest = rest.find(&format!("</{name}")).map_or("", |end| &rest[end..]);
                }
                continue;
            }
            if name == "pre" || name == "textarea" {
                kept = if closing { kept.saturating_sub(1) } else { kept + 1 };
            }
            match name.as_str() {
                "img" | "input" | "button" => out.push('\u{fffc}'),
                "br" => out.push('\u{2028}'),
                name if INLINE.contains(&name) => {}
                _ => out.push('\n'),
            }
        } else {
            out.push(match (kept > 0, first.is_ascii_whitespace()) {
                (true, true) => kept_space(first),
                (false, true) => ' ',
                (_, false) => first,
            });
            rest = &rest[first.len_utf8()..];
        }
    }
    lines(&out)
}

/// White space that must stay, told apart from what may go.
fn kept_space(c: char) -> char {
    match c {
        '\n' => '\u{2424}',
        '\t' => '\u{2409}',
        _ => '\u{2420}',
    }
}

/// Name and length of a tag.
fn tag(rest: &str) -> Option<(&str, usize)> {
    let inside = rest.strip_prefix('<')?;
    let name_end = inside
        .find(|c: char| !c.is_ascii_alphanumeric() && !"/!-".contains(c))
        .unwrap_or(inside.len());
    let name = &inside[..name_end];
    let starts = name
        .trim_start_matches('/')
        .starts_with(|c: char| c.is_ascii_alphabetic() || c == '!');
    if !starts {
        return None;
    }
    let mut quote = None;
    for (at, c) in inside.char_indices().skip(name_end) {
        match (quote, c) {
            (Some(open), c) if open == c => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(c),
            (None, '>') => return Some((name, at + 2)),
            (None, _) => {}
        }
    }
    Some((name, rest.len()))
}

/// Lines without the white space that no browser shows: at their ends, and more than one in a row.
fn lines(text: &str) -> String {
    let text: Vec<String> = text
        .split('\n')
        .map(|line| {
            let words: Vec<&str> = line
                .split(|c: char| c.is_ascii_whitespace())
                .filter(|word| !word.is_empty())
                .collect();
            words.join(" ")
        })
        .filter(|line| !line.is_empty())
        .collect();
    text.join("\n")
}
