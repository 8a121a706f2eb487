//! Markdown as editors write it and readers get it.

pub(crate) mod examples;
mod features;
mod limits;
mod shortcodes;
mod typography;

use pennon::markdown::{
    Fragment, Options, Parsed, SlotKind, Typography, escape_attribute, escape_href, parse,
};

/// What the specification wants in the slots: no language, no address of another page.
fn plain(fragment: &Fragment) -> String {
    let mut out = String::new();
    fragment.fill(&mut out, |_, kind, out| match kind {
        SlotKind::Link(link) => {
            out.push_str(" href=\"");
            escape_href(out, &link.target);
            out.push('"');
            title(out, link.title.as_deref());
        }
        SlotKind::LinkEnd { .. } => {}
        SlotKind::Image(image) => {
            out.push_str("<img src=\"");
            escape_href(out, &image.src);
            out.push_str("\" alt=\"");
            escape_attribute(out, &image.alt);
            out.push('"');
            title(out, image.title.as_deref());
            out.push('>');
        }
        SlotKind::Component(component) => {
            out.push_str(&format!("[{}", component.name));
            for arg in &component.args {
                out.push_str(&format!(" {}={:?}", arg.name, arg.value));
            }
            if let Some(body) = &component.body {
                out.push_str(&format!("|{}|", plain(body)));
            }
            out.push_str(if component.block { " block]" } else { "]" });
        }
        SlotKind::Word { id } => out.push_str(id),
        SlotKind::Toc => out.push_str("[table of contents]"),
    });
    out
}

fn title(out: &mut String, title: Option<&str>) {
    if let Some(title) = title {
        out.push_str(" title=\"");
        escape_attribute(out, title);
        out.push('"');
    }
}

/// Nothing of ours, as far as that can be turned off.
const BARE: Options = Options { raw_html: true, typography: false, figures: false };

fn parse_with(text: &str, options: &Options) -> Parsed {
    parse(text, 0..text.len(), &Typography::default(), options)
}

fn html(text: &str) -> String {
    plain(&parse_with(text, &Options::default()).body.content)
}

/// The codes of the mistakes, and the underlined texts.
fn mistakes(text: &str) -> Vec<(&'static str, &str)> {
    let parsed = parse_with(text, &Options::default());
    parsed.mistakes.into_iter().map(|m| (m.code, &text[m.span])).collect()
}
