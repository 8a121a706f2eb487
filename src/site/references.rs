//! Where links lead: to an item, a file, an anchor, the web, or nowhere. Checked here once, filled when rendered.

use crate::diag::{Diagnostic, Diagnostics, nearest, nearest_path};
use crate::document::{Document, Given, Value};
use crate::kind::{Field, FieldType};
use crate::markdown::{Body, Fragment, SlotKind};
use crate::path::{SourcePath, decode};
use crate::scan::{ASSETS, CONTENT, Key, Sources};
use crate::site::{DocId, ItemId, Site};
use crate::source::{Place, Span};

/// What a link leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// The web, a mail program, a telephone.
    Outside,
    /// An anchor of the same page.
    Anchor(String),
    /// An item; the document that was linked to tells which heading an anchor means.
    Item {
        /// The item.
        item: ItemId,
        /// The linked file's document; none if the link names no language.
        doc: Option<DocId>,
        /// An anchor in it.
        anchor: Option<String>,
    },
    /// A document that is not public now: its text stays, the link does not.
    NotPublic,
    /// A file of the project.
    File(SourcePath),
    /// An address from the root of the site, or relative to the page.
    Address(String),
    /// A Markdown file that does not exist.
    Missing(SourcePath),
    /// Out of the project.
    Escapes,
}

impl Site {
    /// Finds what `target`, written in the file `from`, leads to.
    pub fn resolve(&self, from: &SourcePath, target: &str) -> Target {
        if let Some(anchor) = target.strip_prefix('#') {
            return Target::Anchor(decode(anchor));
        }
        if has_scheme(target) || target.starts_with("//") {
            return Target::Outside;
        }
        let (path, anchor) = match target.split_once('#') {
            Some((path, anchor)) => (path, Some(decode(anchor))),
            None => (target, None),
        };
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let path = decode(path);
        let root = if path.starts_with("/assets/") { "" } else { CONTENT };
        let is_document = path.ends_with(".md");
        if path.starts_with('/') && !is_document && root == CONTENT || path.is_empty() {
            return Target::Address(target.to_owned());
        }
        let Some(resolved) = from.resolve(&path, root) else { return Target::Escapes };
        if is_document {
            return self.resolve_document(&resolved, anchor);
        }
        let inside = |folder: &str| {
            resolved
                .as_str()
                .strip_prefix(folder)
                .is_some_and(|rest| rest.starts_with('/'))
        };
        if !inside(CONTENT) && !inside(ASSETS) {
            return Target::Escapes;
        }
        // Without an ending it is an address, such as `../events/`; files have one.
        if query.is_empty() && resolved.file_name().contains('.') {
            Target::File(resolved)
        } else {
            Target::Address(target.to_owned())
        }
    }

    fn resolve_document(&self, path: &SourcePath, anchor: Option<String>) -> Target {
        match self.by_path.get(path) {
            Some(Some(doc)) => {
                return Target::Item {
                    item: self.docs[*doc].item,
                    doc: Some(*doc),
                    anchor,
                };
            }
            Some(None) => return self.hidden_file(path),
            None => {}
        }
        let inside =
            path.as_str().strip_prefix(CONTENT).map(|rest| rest.trim_start_matches('/'));
        let stem =
            inside.and_then(|inside| inside.strip_suffix(".md")).unwrap_or_default();
        let stem = stem.strip_suffix("/index").unwrap_or(if stem == "index" {
            ""
        } else {
            stem
        });
        match self.item(stem) {
            Some(item) => Target::Item { item, doc: None, anchor },
            None if self.census.iter().any(|one| &*one.key == stem) => Target::NotPublic,
            None => Target::Missing(path.clone()),
        }
    }

    /// A file that is not public may be one language of an item that is: its other languages are led to. An
    /// anchor would be one of the hidden file, so it goes.
    fn hidden_file(&self, path: &SourcePath) -> Target {
        let item = self.census.iter().find(|one| one.path == *path);
        match item.and_then(|one| self.item(&one.key)) {
            Some(item) => Target::Item { item, doc: None, anchor: None },
            None => Target::NotPublic,
        }
    }

    /// The anchor in `shown` that the `anchor` of `linked` means: the same one, or the heading in the same
    /// place of a translation with as many headings.
    pub fn anchor(
        &self,
        linked: Option<DocId>,
        shown: DocId,
        anchor: &str,
    ) -> Option<String> {
        let body = |doc: DocId| &self.docs[doc].document.body;
        if has_anchor(body(shown), anchor) {
            return Some(anchor.to_owned());
        }
        let (from, to) = (body(linked?), body(shown));
        let place = from.headings.iter().position(|heading| heading.id == anchor)?;
        let same = from.headings.len() == to.headings.len();
        same.then(|| to.headings[place].id.clone())
    }
}

fn has_anchor(body: &Body, anchor: &str) -> bool {
    body.ids.binary_search_by(|id| id.as_str().cmp(anchor)).is_ok()
}

/// `https:`, `mailto:`, `tel:` (RFC 3986, 3.1).
fn has_scheme(target: &str) -> bool {
    let Some(colon) = target.find(':') else { return false };
    let scheme = &target[..colon];
    scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
}

/// Every link and picture of a body, those inside shortcodes too.
pub(crate) fn visit(fragment: &Fragment, f: &mut dyn FnMut(&SlotKind)) {
    for slot in &fragment.slots {
        f(&slot.kind);
        if let SlotKind::Component(component) = &slot.kind
            && let Some(body) = &component.body
        {
            visit(body, f);
        }
    }
}

/// What a document uses of the site besides other documents.
#[derive(Debug, Default)]
pub(crate) struct Uses {
    /// Files beside documents and assets.
    pub(crate) files: Vec<SourcePath>,
    /// Addresses from the root of the site, each with its place.
    pub(crate) addresses: Vec<(String, Place)>,
}

/// Reports what the fields and the body of a document name that does not exist.
pub(crate) fn check(
    site: &Site,
    doc: DocId,
    sources: &Sources,
    out: &mut Diagnostics,
) -> Uses {
    let doc = &site.docs[doc];
    let mut checker =
        Checker { site, document: &doc.document, sources, uses: Uses::default() };
    for field in &doc.document.kind.fields {
        if let Some(given) = doc.document.fields.get(&field.name) {
            checker.field(field, &field.field_type, given, out);
        }
        if let Some(given) = doc.fields.get(&field.name) {
            checker.picture(&field.name, given, doc, out);
        }
    }
    visit(&doc.document.body.content, &mut |kind| match kind {
        SlotKind::Link(link) => {
            checker.link(&link.target, Span::new(link.span.clone()), out);
        }
        SlotKind::Image(image) => {
            checker.image(&image.src, Span::new(image.span.clone()), out);
        }
        _ => {}
    });
    checker.uses
}

struct Checker<'a> {
    site: &'a Site,
    document: &'a Document,
    sources: &'a Sources,
    uses: Uses,
}

impl Checker<'_> {
    fn error(&self, code: &'static str, message: String, span: Span) -> Diagnostic {
        Diagnostic::error(code, message).at(&self.document.path, span)
    }

    fn field(
        &mut self,
        field: &Field,
        field_type: &FieldType,
        given: &Given,
        out: &mut Diagnostics,
    ) {
        match (field_type, &given.value) {
            (FieldType::List(inner), Value::List(items)) => {
                items.iter().for_each(|item| self.field(field, inner, item, out));
            }
            (FieldType::Group(fields), Value::Group(members)) => {
                for (name, given) in members {
                    if let Some(member) =
                        fields.iter().find(|member| member.name == *name)
                    {
                        self.field(member, &member.field_type, given, out);
                    }
                }
            }
            (FieldType::Reference { kind }, Value::Reference(key)) => {
                self.reference(field, kind.as_deref(), key, given.span, out);
            }
            (_, Value::File(path)) => self.file(path, given.span, out),
            (_, Value::Picture(picture)) => {
                if let Some((path, span)) = &picture.file {
                    self.file(path, *span, out);
                }
            }
            (FieldType::Link, Value::Text(target)) => self.link(target, given.span, out),
            (FieldType::Markdown, Value::Markdown(body)) => {
                visit(&body.content, &mut |kind| match kind {
                    SlotKind::Link(link) => self.link(&link.target, given.span, out),
                    SlotKind::Image(image) => self.image(&image.src, given.span, out),
                    _ => {}
                });
            }
            _ => {}
        }
    }

    /// A picture needs its text in the language that shows it.
    fn picture(
        &self,
        name: &str,
        given: &Given,
        doc: &crate::site::Doc,
        out: &mut Diagnostics,
    ) {
        let Value::Picture(picture) = &given.value else { return };
        let Some(Value::Picture(own)) =
            doc.document.fields.get(name).map(|given| &given.value)
        else {
            return;
        };
        if own.alt.is_none() && !picture.decorative {
            out.push(
                self.error("picture/alt", format!("the picture `{name}` has no text"), given.span)
                    .label("what does it show?")
                    .help("write `{file: …, alt: what it shows}`, or `decorative: true` if it says nothing that the text does not"),
            );
        }
        if picture.file.is_none() {
            out.push(
                self.error(
                    "picture/file",
                    format!("the picture `{name}` names no file"),
                    given.span,
                )
                .label("`file` is missing")
                .help("write `{file: photo.jpg, alt: what it shows}`"),
            );
        }
    }

    fn reference(
        &self,
        field: &Field,
        kind: Option<&str>,
        key: &Key,
        span: Span,
        out: &mut Diagnostics,
    ) {
        if let Some(item) = self.site.item(key) {
            let found = &self.site.items[item].kind.name;
            if let Some(kind) = kind.filter(|kind| *kind != found) {
                let message = format!(
                    "`{}` wants a document of kind `{kind}`, this is of kind `{found}`",
                    field.name
                );
                let mistake = self.error("reference/kind", message, span);
                out.push(
                    mistake
                        .label(format!("is of kind `{found}`"))
                        .help(format!("name a document of kind `{kind}`")),
                );
            }
            return;
        }
        if self.site.census.iter().any(|one| one.key == *key) {
            return;
        }
        let candidates = self
            .site
            .items
            .iter()
            .filter(|item| kind.is_none_or(|kind| item.kind.name == kind));
        let names: Vec<&str> = candidates.map(|item| &*item.key).collect();
        let mistake = self
            .error("reference/missing", format!("there is no document `{key}`"), span)
            .label("it refers to nothing");
        out.push(match nearest_path(key, names) {
            Some(near) => {
                let short = near.rsplit_once('/').map_or(near, |(_, name)| name);
                let shown = if kind.is_some() { short } else { near };
                mistake.help(format!("did you mean `{shown}`?")).patch(span, shown)
            }
            None => mistake.help(
                "write the file name of the document without its language and `.md`",
            ),
        });
    }

    fn file(&mut self, path: &SourcePath, span: Span, out: &mut Diagnostics) {
        if self.sources.has(path) {
            self.uses.files.push(path.clone());
            return;
        }
        let folder = path.folder();
        let beside = self.sources.files.iter().chain(&self.sources.assets);
        let names: Vec<&str> = beside
            .filter(|file| file.folder() == folder)
            .map(SourcePath::file_name)
            .collect();
        let mistake = self
            .error("file/missing", format!("there is no file `{path}`"), span)
            .label("not found");
        let wanted = path.file_name();
        out.push(match nearest(wanted, names) {
            Some(near) => {
                let mistake = mistake.help(format!("did you mean `{near}`?"));
                // The name stands as it is at the end of what was written, if that is not encoded.
                let start = (span.end as usize).saturating_sub(wanted.len());
                match start >= span.start as usize && wanted.is_ascii() {
                    true => mistake.patch(Span::new(start..span.end as usize), near),
                    false => mistake,
                }
            }
            None => mistake.help("files lie beside their document, or under `assets/` (then write `/assets/…`)"),
        });
    }

    fn image(&mut self, target: &str, span: Span, out: &mut Diagnostics) {
        match self.site.resolve(&self.document.path, target) {
            Target::File(path) => self.file(&path, span, out),
            Target::Outside if !target.starts_with("data:image/") => {
                out.push(
                    self.error(
                        "picture/outside",
                        "this picture lies on another server".to_owned(),
                        span,
                    )
                    .label("visitors would be reported to that server")
                    .help("save the picture beside the document and name that file"),
                );
            }
            Target::Escapes => self.escapes(target, span, out),
            Target::Missing(path) => self.file(&path, span, out),
            _ => {}
        }
    }

    fn escapes(&self, target: &str, span: Span, out: &mut Diagnostics) {
        out.push(
            self.error(
                "path/outside",
                format!("`{target}` leads out of the site's folders"),
                span,
            )
            .label("leads out of the project")
            .help("link to a document of `content/` or a file under `assets/`"),
        );
    }

    fn link(&mut self, target: &str, span: Span, out: &mut Diagnostics) {
        match self.site.resolve(&self.document.path, target) {
            Target::Missing(path) => self.missing(&path, target, span, out),
            Target::Escapes => self.escapes(target, span, out),
            Target::File(path) => self.file(&path, span, out),
            Target::Anchor(anchor) => {
                self.anchor(self.document, &anchor, after_hash(target, span), out);
            }
            Target::Item { item, doc, anchor: Some(anchor) } => {
                let doc = doc.unwrap_or(self.site.items[item].source);
                let document = &self.site.docs[doc].document;
                self.anchor(document, &anchor, after_hash(target, span), out);
            }
            Target::Address(address) if address.starts_with('/') => {
                self.uses.addresses.push((address, Place::at(&self.document.path, span)));
            }
            _ => {}
        }
    }

    fn missing(
        &self,
        path: &SourcePath,
        target: &str,
        span: Span,
        out: &mut Diagnostics,
    ) {
        let mistake = self
            .error("link/missing", format!("there is no document `{path}`"), span)
            .label("this link leads nowhere");
        let paths = self.site.by_path.keys().map(SourcePath::as_str);
        let Some(near) = nearest_path(path.as_str(), paths) else {
            out.push(mistake.help("link to a Markdown file: relative to this one, or from `content/` with a `/` first"));
            return;
        };
        let folder = self.document.path.folder();
        let beside = near.strip_prefix(folder).and_then(|rest| rest.strip_prefix('/'));
        let near = match beside {
            Some(name) if !target.starts_with('/') => name.to_owned(),
            _ => near.trim_start_matches(CONTENT).to_owned(),
        };
        let anchor = target.find('#').map_or("", |at| &target[at..]);
        let mistake = mistake.help(format!("did you mean `{near}`?"));
        out.push(match span.range().len() == target.len() {
            true => mistake.patch(span, format!("{near}{anchor}")),
            false => mistake,
        });
    }

    fn anchor(&self, linked: &Document, anchor: &str, span: Span, out: &mut Diagnostics) {
        let body = &linked.body;
        if anchor.is_empty() || anchor == "top" || has_anchor(body, anchor) {
            return;
        }
        let place = if linked.path == self.document.path {
            "in this document".to_owned()
        } else {
            format!("in `{}`", linked.path)
        };
        let mistake = self
            .error(
                "link/anchor",
                format!("there is no heading `#{anchor}` {place}"),
                span,
            )
            .label("no such heading");
        let near = nearest(anchor, body.ids.iter().map(String::as_str));
        out.push(match near {
            Some(near) if span.range().len() == anchor.len() + 1 => mistake
                .help(format!("did you mean `#{near}`?"))
                .patch(span, format!("#{near}")),
            Some(near) => mistake.help(format!("did you mean `#{near}`?")),
            None => mistake.help("an anchor is a heading in lower case with hyphens; `{#name}` behind a heading fixes it"),
        });
    }
}

/// The anchor alone of a link that stands in the file as it is.
fn after_hash(target: &str, span: Span) -> Span {
    match target.find('#') {
        Some(at) if span.range().len() == target.len() => {
            Span::new(span.start as usize + at..span.end as usize)
        }
        _ => span,
    }
}
