//! Pictures in pages: for now the file as it is.

use crate::markdown::escape_attribute;

/// Writes an `<img>`.
pub(crate) fn write(out: &mut String, url: &str, alt: &str, title: Option<&str>) {
    out.push_str("<img src=\"");
    escape_attribute(out, url);
    out.push_str("\" alt=\"");
    escape_attribute(out, alt);
    out.push('"');
    if let Some(title) = title {
        out.push_str(" title=\"");
        escape_attribute(out, title);
        out.push('"');
    }
    out.push_str(" loading=\"lazy\" decoding=\"async\">");
}
