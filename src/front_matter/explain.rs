//! What is wrong with YAML, in the editor's words: the line where it broke is read again, as a person would.

use std::ops::Range;

use crate::diag::Diagnostic;
use crate::path::SourcePath;
use crate::source::Span;

/// How many lines before the one where the reader stumbled may hold the cause.
const LOOK_BACK: usize = 40;

/// An anchor, or an alias of one.
pub(crate) fn alias(path: &SourcePath, span: Span) -> Diagnostic {
    Diagnostic::error(
        "yaml/alias",
        "anchors and aliases (`&name`, `*name`) are not used here",
    )
    .at(path, span)
    .label("anchor or alias")
    .help("write the value out; put text that begins with `&` or `*` in quotation marks")
}

/// Says what the scanner stumbled over at a byte of the file. The commonest cases have words of their own.
pub(crate) fn explain(
    path: &SourcePath,
    text: &str,
    range: Range<usize>,
    at: usize,
    info: &str,
) -> Diagnostic {
    let at = at.clamp(range.start, range.end);
    let lines = lines_back(text, &range, at);
    let context = Context { path, text, end: range.end };
    // What stands on the line itself explains more than what stands above it.
    let near = || lines.iter().take(4).copied();
    let mistake = near()
        .find_map(|line| context.tab(line).or_else(|| context.value(line)))
        .or_else(|| lines.iter().find_map(|line| context.unclosed(line.value()?)))
        .or_else(|| near().find_map(|line| context.colon_missing(line)))
        .or_else(|| context.indentation(*lines.first()?, *lines.get(1)?));
    if let Some(mistake) = mistake {
        return mistake;
    }
    let next = text[at..].chars().next().map_or(0, char::len_utf8);
    Diagnostic::error("yaml/syntax", "this cannot be read as YAML")
        .at(path, Span::new(at..at + next))
        .label(info)
        .help("a field is `name: value`; put text with special characters in quotation marks")
}

/// The line of a byte and those above it that are not blank, nearest first.
fn lines_back<'a>(text: &'a str, range: &Range<usize>, at: usize) -> Vec<Line<'a>> {
    let mut lines = Vec::new();
    let mut end =
        text[at..range.end].find(['\n', '\r']).map_or(range.end, |length| at + length);
    loop {
        let start = text[range.start..end].rfind(['\n', '\r']);
        let start = start.map_or(range.start, |newline| range.start + newline + 1);
        let line = &text[start..end];
        if !line.trim().is_empty() && !line.trim_start().starts_with('#') {
            lines.push(Line { text: line, start });
        }
        if start == range.start || lines.len() == LOOK_BACK {
            return lines;
        }
        end = start - 1;
    }
}

/// A piece of a line and where it begins in the file.
#[derive(Clone, Copy)]
struct Line<'a> {
    text: &'a str,
    start: usize,
}

impl<'a> Line<'a> {
    fn span(self) -> Span {
        Span::new(self.start..self.start + self.text.len())
    }

    fn skip(self, length: usize) -> Line<'a> {
        Line { text: &self.text[length..], start: self.start + length }
    }

    fn trimmed(self) -> Line<'a> {
        let line = self.skip(self.text.len() - self.text.trim_start().len());
        Line { text: line.text.trim_end(), ..line }
    }

    fn indent(self) -> usize {
        self.text.len() - self.text.trim_start().len()
    }

    /// Without its indentation and the hyphens of lists.
    fn content(self) -> Line<'a> {
        let mut line = self.trimmed();
        while let Some(rest) = line.text.strip_prefix("- ") {
            line = line.skip(line.text.len() - rest.len()).trimmed();
        }
        line
    }

    /// Name and value of `name: value`.
    fn field(self) -> Option<(&'a str, Line<'a>)> {
        let line = self.content();
        if line.text.starts_with(['"', '\'', '[', '{']) {
            return None;
        }
        let colon = line.text.find(": ").or_else(|| {
            line.text.ends_with(':').then(|| line.text.find(':')).flatten()
        })?;
        Some((line.text[..colon].trim_end(), line.skip(colon + 1).trimmed()))
    }

    /// What stands behind `name:` or a hyphen.
    fn value(self) -> Option<Line<'a>> {
        match self.field() {
            Some((_, value)) => Some(value),
            None if self.trimmed().text.starts_with("- ") => Some(self.content()),
            None => None,
        }
    }
}

struct Context<'a> {
    path: &'a SourcePath,
    text: &'a str,
    /// Where the YAML ends.
    end: usize,
}

impl Context<'_> {
    fn error(
        &self,
        code: &'static str,
        message: impl Into<String>,
        span: Span,
    ) -> Diagnostic {
        Diagnostic::error(code, message).at(self.path, span)
    }

    fn tab(&self, line: Line<'_>) -> Option<Diagnostic> {
        let indent = &line.text[..line.indent()];
        let tab = line.start + indent.find('\t')?;
        let spaces = indent.replace('\t', "  ");
        let mistake = self
            .error(
                "yaml/tab",
                "a tab stands where YAML wants spaces",
                Span::new(tab..tab + 1),
            )
            .label("this is a tab")
            .help("indent with two spaces");
        Some(mistake.patch(Span::new(line.start..line.start + indent.len()), spaces))
    }

    fn value(&self, line: Line<'_>) -> Option<Diagnostic> {
        let value = line.value()?;
        let name = line.field().map_or("text", |(name, _)| name);
        let is_word = |c: char| c.is_alphanumeric() || c == '_' || c == '-';
        let name =
            if name.chars().all(is_word) && !name.is_empty() { name } else { "text" };
        match value.text.chars().next()? {
            quote @ ('"' | '\'') => self.quoted(value, quote),
            open @ ('[' | '{') => self.bracketed(value, open, name),
            '|' | '>' | '#' => None,
            '&' | '*' => {
                let length = value.text.find(' ').unwrap_or(value.text.len());
                let span = Span::new(value.start..value.start + length);
                Some(alias(self.path, span).patch(value.span(), quoted(value.text)))
            }
            sign @ ('@' | '%' | '`' | ',' | ']' | '}') => Some(
                self.error(
                    "yaml/special-character",
                    format!(
                        "{} that begins with {} needs quotes",
                        article(name),
                        shown(sign)
                    ),
                    Span::new(value.start..value.start + 1),
                )
                .label("YAML keeps this character for itself")
                .help(format!("put the whole {name} in quotes"))
                .patch(value.span(), quoted(value.text)),
            ),
            _ => self.colon(value, name),
        }
    }

    /// `title: Kick-off: the project starts`: YAML takes the second colon for the start of another field.
    fn colon(&self, value: Line<'_>, name: &str) -> Option<Diagnostic> {
        let text = value.text;
        let colon =
            text.find(": ").or_else(|| text.ends_with(':').then(|| text.len() - 1))?;
        let colon = value.start + colon;
        Some(
            self.error(
                "yaml/colon-in-value",
                format!("{} with a colon in it needs quotes", article(name)),
                Span::new(colon..colon + 1),
            )
            .label("YAML takes this colon for the start of a second field")
            .help(format!("put the whole {name} in quotes"))
            .patch(value.span(), quoted(text)),
        )
    }

    fn quoted(&self, value: Line<'_>, quote: char) -> Option<Diagnostic> {
        let text = value.text;
        let mut letters = text.char_indices().skip(1).peekable();
        while let Some((at, letter)) = letters.next() {
            if letter == '\\' && quote == '"' {
                let (_, escaped) = letters.next()?;
                if !"0abtn\tvfre \"/\\N_LPxuU".contains(escaped) {
                    return Some(self.backslash(value, at));
                }
            } else if letter == quote {
                if quote == '\'' && letters.next_if(|(_, next)| *next == '\'').is_some() {
                    continue;
                }
                let rest = text[at + 1..].trim_start();
                let fine = rest.is_empty() || rest.starts_with(['#', ':', ',', ']', '}']);
                return (!fine).then(|| self.behind_quotation(value, at));
            }
        }
        None
    }

    fn backslash(&self, value: Line<'_>, at: usize) -> Diagnostic {
        let at = value.start + at;
        let inner = value.text.trim_matches('"');
        let mistake = self
            .error(
                "yaml/backslash",
                "a backslash in double quotation marks begins a special character",
                Span::new(at..at + 1),
            )
            .label("write two of them, or use single quotation marks");
        if inner.contains(['\'', '"']) {
            return mistake.help("double the backslash");
        }
        mistake
            .help("use single quotation marks: a backslash means nothing there")
            .patch(value.span(), format!("'{inner}'"))
    }

    fn behind_quotation(&self, value: Line<'_>, at: usize) -> Diagnostic {
        let span = Span::new(value.start + at..value.start + at + 1);
        let inner = match value.text.chars().next_back() {
            // `'It's on'`: the marks at both ends were meant, the one inside is an apostrophe.
            Some(last) if value.text.starts_with(last) => {
                value.text.trim_matches(last).replace("''", "'")
            }
            _ => value.text.to_owned(),
        };
        self.error(
            "yaml/quotation",
            "text stands behind the closing quotation mark",
            span,
        )
        .label("YAML takes this mark for the end of the text")
        .help("put other quotation marks around the whole text")
        .patch(value.span(), quoted(&inner))
    }

    fn bracketed(&self, value: Line<'_>, open: char, name: &str) -> Option<Diagnostic> {
        let close = if open == '[' { ']' } else { '}' };
        let end = value.text.rfind(close)?;
        let rest = value.text[end + 1..].trim_start();
        let balanced =
            value.text.matches(open).count() == value.text.matches(close).count();
        if rest.is_empty() || rest.starts_with(['#', ',', ':', ']', '}']) || !balanced {
            return None;
        }
        let what = if open == '[' { "list" } else { "group" };
        Some(
            self.error(
                "yaml/special-character",
                format!(
                    "{} that begins with {} needs quotes",
                    article(name),
                    shown(open)
                ),
                Span::new(value.start..value.start + 1),
            )
            .label(format!("YAML takes this for the start of a {what}"))
            .help(format!("put the whole {name} in quotes"))
            .patch(value.span(), quoted(value.text)),
        )
    }

    /// A quotation mark or bracket that is not closed down to the end.
    fn unclosed(&self, value: Line<'_>) -> Option<Diagnostic> {
        let open = value.text.chars().next()?;
        let span = Span::new(value.start..value.start + 1);
        match open {
            '"' | '\'' => {
                let rest = &value.text[1..];
                let closed = match open {
                    '"' => rest.replace("\\\\", "").replace("\\\"", "").contains('"'),
                    _ => rest.replace("''", "").contains('\''),
                };
                (!closed).then(|| {
                    let end = value.span().end as usize;
                    self.error(
                        "yaml/unclosed-quote",
                        "a quotation mark is never closed",
                        span,
                    )
                    .label("opened here")
                    .help("close it on the same line")
                    .patch(Span::new(end..end), open.to_string())
                })
            }
            '[' | '{' => {
                let close = if open == '[' { ']' } else { '}' };
                let rest = &self.text[value.start..self.end];
                let open_ones = rest.matches(open).count();
                (open_ones > rest.matches(close).count()).then(|| {
                    self.error("yaml/unclosed-bracket", "a bracket is never closed", span)
                        .label("opened here")
                        .help(format!("close it with {}", shown(close)))
                })
            }
            _ => None,
        }
    }

    fn colon_missing(&self, line: Line<'_>) -> Option<Diagnostic> {
        let content = line.content();
        let is_item = content.start > line.trimmed().start || line.trimmed().text == "-";
        if is_item
            || line.field().is_some()
            || content.text.starts_with(['"', '\'', '[', ']', '{', '}'])
        {
            return None;
        }
        let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
        let length = content.text.find(|c| !is_name(c)).unwrap_or(content.text.len());
        if length == 0 {
            return None;
        }
        let (name, rest) = content.text.split_at(length);
        let end = content.start + length;
        let tight = rest.starts_with(':');
        let message = if tight {
            format!("a space is missing behind the colon of `{name}`")
        } else {
            "a field needs a colon behind its name".to_owned()
        };
        let at = if tight { end..end + 1 } else { content.start..end };
        let behind = if tight { end + 1..end + 1 } else { end..end };
        Some(
            self.error("yaml/colon-missing", message, Span::new(at))
                .label(if tight {
                    "a space belongs here"
                } else {
                    "a colon belongs behind this"
                })
                .help("a field is `name: value`")
                .patch(Span::new(behind), if tight { " " } else { ":" }),
        )
    }

    fn indentation(&self, line: Line<'_>, above: Line<'_>) -> Option<Diagnostic> {
        let (indent, wanted) = (line.indent(), above.indent());
        if indent == wanted {
            return None;
        }
        let more = if indent > wanted { "more" } else { "less" };
        let start = line.start + indent;
        let span = Span::new(start..start + line.text.trim().len());
        let mistake = self
            .error(
                "yaml/indentation",
                format!("this line is indented {more} than the one above"),
                span,
            )
            .label("does not belong to anything above")
            .help("fields that belong together begin in the same column");
        let margin = Span::new(line.start..start);
        Some(mistake.patch(margin, &above.text[..wanted]))
    }
}

/// `a title`, `an event`.
fn article(name: &str) -> String {
    match name {
        "text" => "text".to_owned(),
        _ if name.starts_with(['a', 'e', 'i', 'o', 'u']) => format!("an {name}"),
        _ => format!("a {name}"),
    }
}

fn shown(sign: char) -> String {
    if sign == '`' { "a backtick".to_owned() } else { format!("`{sign}`") }
}

/// In double quotation marks, or in single ones where the text holds double ones itself.
fn quoted(text: &str) -> String {
    if text.contains(['"', '\\']) && !text.contains('\'') {
        return format!("'{text}'");
    }
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
