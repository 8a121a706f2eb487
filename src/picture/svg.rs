//! Vector pictures: their size, and what of them is published: drawing and text, no scripts and nothing from elsewhere.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write;

use quick_xml::escape::{resolve_predefined_entity, unescape_with};
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;
use quick_xml::reader::NsReader;

use crate::picture::{Format, Info, MAX_SVG, Problem};

const SVG: &str = "http://www.w3.org/2000/svg";
const XLINK: &[u8] = b"http://www.w3.org/1999/xlink";
const XML: &[u8] = b"http://www.w3.org/XML/1998/namespace";

/// Elements that draw or describe (SVG 2). Not here: `script`, `foreignObject`, `iframe`; animations, which can set a link
/// later; `metadata`, which holds names of people. Of a link its contents stay.
const ELEMENTS: [&str; 60] = [
    "circle",
    "clipPath",
    "defs",
    "desc",
    "ellipse",
    "feBlend",
    "feColorMatrix",
    "feComponentTransfer",
    "feComposite",
    "feConvolveMatrix",
    "feDiffuseLighting",
    "feDisplacementMap",
    "feDistantLight",
    "feDropShadow",
    "feFlood",
    "feFuncA",
    "feFuncB",
    "feFuncG",
    "feFuncR",
    "feGaussianBlur",
    "feImage",
    "feMerge",
    "feMergeNode",
    "feMorphology",
    "feOffset",
    "fePointLight",
    "feSpecularLighting",
    "feSpotLight",
    "feTile",
    "feTurbulence",
    "filter",
    "g",
    "hatch",
    "hatchpath",
    "image",
    "line",
    "linearGradient",
    "marker",
    "mask",
    "mesh",
    "meshgradient",
    "meshpatch",
    "meshrow",
    "path",
    "pattern",
    "polygon",
    "polyline",
    "radialGradient",
    "rect",
    "solidcolor",
    "stop",
    "style",
    "svg",
    "switch",
    "symbol",
    "text",
    "textPath",
    "title",
    "tspan",
    "use",
];

/// Deeper than any drawing program nests.
const MAX_DEPTH: usize = 200;

fn broken(error: impl std::fmt::Display) -> Problem {
    Problem::Broken(error.to_string())
}

/// The size of a vector picture, in CSS pixels.
pub(crate) fn probe(bytes: &[u8]) -> Result<Info, Problem> {
    let text = text(bytes)?;
    let mut reader = NsReader::from_str(text);
    let mut entities = BTreeMap::new();
    loop {
        match reader.read_event().map_err(|_| Problem::Unknown)? {
            Event::DocType(doctype) => read_entities(&doctype, &mut entities),
            Event::Start(start) | Event::Empty(start) => {
                if start.local_name().as_ref() != b"svg" {
                    return Err(Problem::Unknown);
                }
                let (width, height) = size(&start, &entities);
                return Ok(Info {
                    format: Format::Svg,
                    width,
                    height,
                    orientation: 1,
                    position: false,
                    alpha: true,
                    animated: false,
                });
            }
            Event::Text(other) if other.iter().all(u8::is_ascii_whitespace) => {}
            Event::Eof | Event::Text(_) => return Err(Problem::Unknown),
            _ => {}
        }
    }
}

fn text(bytes: &[u8]) -> Result<&str, Problem> {
    if bytes.len() > MAX_SVG {
        return Err(Problem::TooManyBytes(bytes.len()));
    }
    let text = std::str::from_utf8(bytes).map_err(|_| Problem::Unknown)?;
    Ok(text.trim_start_matches('\u{feff}').trim_start())
}

/// Width and height as the root gives them, else as its `viewBox` does.
fn size(root: &BytesStart<'_>, entities: &BTreeMap<String, String>) -> (u32, u32) {
    let get = |name: &str| {
        let attribute = root.try_get_attribute(name).ok().flatten()?;
        value(&attribute.value, entities)
    };
    let view: Vec<f64> = get("viewBox")
        .unwrap_or_default()
        .split([' ', ',', '\n', '\t'])
        .filter_map(|number| number.parse().ok())
        .collect();
    let view = match view[..] {
        [_, _, width, height] if width > 0.0 && height > 0.0 => Some((width, height)),
        _ => None,
    };
    let width = get("width").and_then(|text| pixels(&text));
    let height = get("height").and_then(|text| pixels(&text));
    let (width, height) = match (width, height, view) {
        (Some(width), Some(height), _) => (width, height),
        (Some(width), None, Some((w, h))) => (width, width * h / w),
        (None, Some(height), Some((w, h))) => (height * w / h, height),
        (None, None, Some(view)) => view,
        _ => (0.0, 0.0),
    };
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "clamped before"
    )]
    let whole = |number: f64| number.round().clamp(0.0, 1e6) as u32;
    (whole(width), whole(height))
}

/// A length in CSS pixels; none for shares of something unknown.
fn pixels(text: &str) -> Option<f64> {
    const UNITS: [(&str, f64); 6] = [
        ("px", 1.0),
        ("pt", 96.0 / 72.0),
        ("pc", 16.0),
        ("mm", 96.0 / 25.4),
        ("cm", 96.0 / 2.54),
        ("in", 96.0),
    ];
    let text = text.trim();
    let (number, factor) = UNITS
        .iter()
        .find_map(|(unit, factor)| Some((text.strip_suffix(unit)?, *factor)))
        .unwrap_or((text, 1.0));
    let number: f64 = number.trim().parse().ok()?;
    (number.is_finite() && number > 0.0).then_some(number * factor)
}

/// `<!ENTITY name "value">`, which Adobe's programs write for the names of namespaces. An entity within one stays as it
/// is, so that nothing can grow.
fn read_entities(doctype: &[u8], entities: &mut BTreeMap<String, String>) {
    let text = String::from_utf8_lossy(doctype);
    for part in text.split("<!ENTITY").skip(1) {
        let mut quoted = part.split(['"', '\'']);
        let name = quoted.next().unwrap_or_default().trim();
        let value = quoted.next().unwrap_or_default();
        if !name.is_empty() && !name.contains(' ') && value.len() < 1000 {
            entities.insert(name.to_owned(), value.to_owned());
        }
    }
}

fn value(raw: &[u8], entities: &BTreeMap<String, String>) -> Option<String> {
    let raw = std::str::from_utf8(raw).ok()?;
    let resolve = |name: &str| {
        resolve_predefined_entity(name).or_else(|| entities.get(name).map(String::as_str))
    };
    unescape_with(raw, resolve).map(Cow::into_owned).ok()
}

/// The same picture with nothing in it that acts, or asks for something from elsewhere.
///
/// # Errors
/// If it is not well-formed, too large, or nested too deeply.
pub fn clean(bytes: &[u8]) -> Result<Vec<u8>, Problem> {
    let text = text(bytes)?;
    let mut reader = NsReader::from_str(text);
    reader.config_mut().check_end_names = true;
    let mut cleaner = Cleaner {
        out: String::with_capacity(text.len()),
        entities: BTreeMap::new(),
        open: Vec::new(),
        hidden: 0,
        css: None,
    };
    loop {
        let event = reader.read_event().map_err(broken)?;
        match event {
            Event::Start(start) => cleaner.start(&reader, &start, false)?,
            Event::Empty(start) => cleaner.start(&reader, &start, true)?,
            Event::End(_) => cleaner.end(),
            Event::Text(text) => cleaner.text(&text.decode().map_err(broken)?),
            Event::CData(data) => {
                let data = data.decode().map_err(broken)?;
                cleaner.text(&data);
            }
            Event::GeneralRef(name) => {
                let text = match name.resolve_char_ref() {
                    Ok(Some(letter)) => letter.to_string(),
                    _ => {
                        let name = name.decode().map_err(broken)?;
                        resolve_predefined_entity(&name)
                            .map(str::to_owned)
                            .or_else(|| cleaner.entities.get(&*name).cloned())
                            .unwrap_or_default()
                    }
                };
                cleaner.text(&text);
            }
            Event::DocType(doctype) => read_entities(&doctype, &mut cleaner.entities),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            Event::Eof => break,
        }
    }
    if !cleaner.open.is_empty() {
        return Err(Problem::Broken("it ends in the middle".into()));
    }
    cleaner.out.push('\n');
    Ok(cleaner.out.into_bytes())
}

struct Cleaner {
    out: String,
    entities: BTreeMap<String, String>,
    /// The elements around: the name that was written, or none where only the contents stay.
    open: Vec<Option<String>>,
    /// How deep in an element that is left out.
    hidden: usize,
    /// The text of the style sheet that is being read.
    css: Option<String>,
}

impl Cleaner {
    fn start(
        &mut self,
        reader: &NsReader<&[u8]>,
        start: &BytesStart<'_>,
        empty: bool,
    ) -> Result<(), Problem> {
        if self.open.len() + self.hidden > MAX_DEPTH {
            return Err(Problem::Broken("its parts are nested too deeply".into()));
        }
        let (namespace, local) = reader.resolver().resolve_element(start.name());
        let local = std::str::from_utf8(local.as_ref()).map_err(broken)?.to_owned();
        let ours = match namespace {
            ResolveResult::Bound(name) => {
                let name = value(name.0, &self.entities).unwrap_or_default();
                name == SVG
            }
            // A browser shows such a file only where it stands within a page; it means the same here.
            ResolveResult::Unbound => true,
            ResolveResult::Unknown(_) => false,
        };
        let known = ours && ELEMENTS.binary_search(&local.as_str()).is_ok();
        let link = ours && local == "a";
        if self.hidden > 0 || !(known || link) {
            self.hidden += usize::from(!empty);
            return Ok(());
        }
        if link {
            if !empty {
                self.open.push(None);
            }
            return Ok(());
        }
        let root = self.open.is_empty();
        self.out.push('<');
        self.out.push_str(&local);
        if root {
            let _ = write!(self.out, " xmlns=\"{SVG}\"");
        }
        self.attributes(reader, start, &local)?;
        match (empty, local.as_str()) {
            (true, _) => self.out.push_str("/>"),
            (false, name) => {
                self.out.push('>');
                self.css = (name == "style").then(String::new);
                self.open.push(Some(local));
            }
        }
        Ok(())
    }

    fn attributes(
        &mut self,
        reader: &NsReader<&[u8]>,
        start: &BytesStart<'_>,
        element: &str,
    ) -> Result<(), Problem> {
        let mut linked = false;
        for attribute in start.attributes() {
            let attribute = attribute.map_err(broken)?;
            let raw = attribute.key.as_ref();
            if raw == b"xmlns" || raw.starts_with(b"xmlns:") {
                continue;
            }
            let (namespace, local) = reader.resolver().resolve_attribute(attribute.key);
            let Ok(local) = std::str::from_utf8(local.as_ref()) else { continue };
            let name = match namespace {
                ResolveResult::Unbound => local.to_owned(),
                ResolveResult::Bound(space)
                    if space.0 == XML && matches!(local, "lang" | "space") =>
                {
                    format!("xml:{local}")
                }
                // `xlink:href` is written as `href` (SVG 2), so that no namespace needs to be declared.
                ResolveResult::Bound(space) if space.0 == XLINK && local == "href" => {
                    "href".to_owned()
                }
                ResolveResult::Unknown(prefix)
                    if prefix == b"xlink" && local == "href" =>
                {
                    "href".to_owned()
                }
                _ => continue,
            };
            let Some(value) = value(&attribute.value, &self.entities) else { continue };
            let lower = name.to_ascii_lowercase();
            if lower.starts_with("on")
                || lower.contains(':') && !lower.starts_with("xml:")
            {
                continue;
            }
            let value = if lower == "href" || lower == "src" {
                if linked || !is_inside(&value, element) {
                    continue;
                }
                linked = true;
                value
            } else {
                clean_css(&value)
            };
            let _ = write!(self.out, " {name}=\"");
            escape(&mut self.out, &value, true);
            self.out.push('"');
        }
        Ok(())
    }

    fn end(&mut self) {
        if self.hidden > 0 {
            self.hidden -= 1;
            return;
        }
        if let Some(css) = self.css.take() {
            escape(&mut self.out, &clean_css(&css), false);
        }
        if let Some(Some(name)) = self.open.pop() {
            let _ = write!(self.out, "</{name}>");
        }
    }

    fn text(&mut self, text: &str) {
        if self.hidden > 0 || self.open.is_empty() {
            return;
        }
        match &mut self.css {
            Some(css) => css.push_str(text),
            None => escape(&mut self.out, text, false),
        }
    }
}

/// Does a reference stay within the file: a part of it, or pixels that it holds itself?
fn is_inside(target: &str, element: &str) -> bool {
    let target = target.trim();
    target.starts_with('#') || matches!(element, "image" | "feImage") && is_pixels(target)
}

fn is_pixels(target: &str) -> bool {
    let lower: String = target.chars().take(24).collect::<String>().to_ascii_lowercase();
    ["png", "jpeg", "jpg", "webp", "gif"].iter().any(|format| {
        let rest =
            lower.strip_prefix("data:image/").and_then(|rest| rest.strip_prefix(format));
        rest.is_some_and(|rest| rest.starts_with([';', ',']))
    })
}

/// A style or a presentation attribute without `@import`, and with `none` for every `url()` that leaves the file.
fn clean_css(css: &str) -> String {
    let lower = css.to_ascii_lowercase();
    if !["url", "@import", "\\", "expression", "image", "javascript", "src"]
        .iter()
        .any(|word| lower.contains(word))
    {
        return css.to_owned();
    }
    // An escape can spell any of the words that are looked for; drawing programs write none.
    if css.contains('\\') || lower.contains("javascript:") || lower.contains("image-set")
    {
        return String::new();
    }
    let mut out = String::with_capacity(css.len());
    let mut at = 0;
    while let Some(found) = lower[at..].find(['u', '@', 's']).map(|found| at + found) {
        out.push_str(&css[at..found]);
        at = found;
        let rest = &lower[at..];
        if rest.starts_with("@import") {
            at += rest.find([';', '}']).map_or(rest.len(), |end| end + 1);
        } else if rest.starts_with("url(") || rest.starts_with("src(") {
            let end = closing(rest);
            let inner =
                rest.get(4..end).unwrap_or_default().trim_matches([' ', '"', '\'']);
            let own = inner.starts_with('#')
                || is_pixels(inner)
                || ["data:font/", "data:application/font", "data:application/x-font"]
                    .iter()
                    .any(|prefix| inner.starts_with(prefix));
            let whole = (end + 1).min(rest.len());
            out.push_str(if own { &css[at..at + whole] } else { "none" });
            at += whole;
        } else {
            out.push_str(&css[at..=at]);
            at += 1;
        }
    }
    out.push_str(&css[at..]);
    out
}

/// Where the parenthesis of `url(` closes, quotes heeded.
fn closing(text: &str) -> usize {
    let mut quote = None;
    for (at, letter) in text.char_indices().skip(4) {
        match (quote, letter) {
            (None, ')') => return at,
            (None, '"' | '\'') => quote = Some(letter),
            (Some(open), other) if open == other => quote = None,
            _ => {}
        }
    }
    text.len()
}

fn escape(out: &mut String, text: &str, attribute: bool) {
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' if attribute => out.push_str("&quot;"),
            '\n' | '\t' | '\r' if attribute => {
                let _ = write!(out, "&#{};", u32::from(letter));
            }
            // Nothing else below a space is XML (XML 1.0, 2.2).
            letter if letter < ' ' && !matches!(letter, '\n' | '\t' | '\r') => {}
            letter => out.push(letter),
        }
    }
}
