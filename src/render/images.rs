//! Pictures in Markdown: every size of them, with width and height, so that the text around does not jump.

use crate::markdown::escape_attribute;
use crate::render::pictures::Pictured;

/// How wide a picture in running text is: the column of the built-in theme, or the window.
const SIZES: &str = "(min-width: 46rem) 42rem, 100vw";

/// A picture as a page shows it.
pub(crate) struct Image<'a> {
    pub(crate) url: &'a str,
    pub(crate) alt: &'a str,
    pub(crate) title: Option<&'a str>,
    /// What is known of it; nothing of an address.
    pub(crate) pictured: Option<&'a Pictured>,
    /// The path that addresses start with.
    pub(crate) base: &'a str,
    /// Is it in the first screen?
    pub(crate) first: bool,
}

fn attribute(out: &mut String, name: &str, value: &str) {
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
    escape_attribute(out, value);
    out.push('"');
}

/// Writes an `<img>`, within a `<picture>` where there is a choice.
pub(crate) fn write(out: &mut String, image: &Image<'_>) {
    let sources =
        image.pictured.map(|pictured| pictured.sources(image.base)).unwrap_or_default();
    if !sources.is_empty() {
        out.push_str("<picture>");
    }
    for source in &sources {
        out.push_str("<source");
        attribute(out, "type", source.media);
        attribute(out, "srcset", &source.srcset);
        attribute(out, "sizes", SIZES);
        out.push('>');
    }
    out.push_str("<img");
    attribute(out, "src", image.url);
    attribute(out, "alt", image.alt);
    if let Some(title) = image.title {
        attribute(out, "title", title);
    }
    if let Some(pictured) = image.pictured {
        let (width, height) = (pictured.info.width, pictured.info.height);
        if width > 0 && height > 0 {
            out.push_str(&format!(" width=\"{width}\" height=\"{height}\""));
        }
        if let Some(color) = pictured.placeholder() {
            attribute(out, "style", &format!("background-color:{color}"));
        }
    }
    if !image.first {
        out.push_str(" loading=\"lazy\"");
    }
    out.push_str(" decoding=\"async\">");
    if !sources.is_empty() {
        out.push_str("</picture>");
    }
}
