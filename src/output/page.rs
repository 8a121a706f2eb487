//! The HTML page of every item in every language that shows it, with the pages of its list if it is a section.

use std::cell::RefCell;
use std::collections::BTreeMap;

use crate::diag::{Diagnostic, Diagnostics, nearest_path};
use crate::document::Value;
use crate::output::shortcode::Renderer;
use crate::output::{
    Drawn, OutputFormat, OutputSpec, Planner, Scene, Subject, list_paths, render_page,
};
use crate::render::{Listing, Pager, Templates, View, folder_of};
use crate::site::{Doc, Shown};
use crate::source::Span;

pub(crate) struct Page;

impl OutputFormat for Page {
    fn plan(&self, scene: &Scene<'_>, outputs: &mut Planner<'_>) {
        let site = &scene.view.site;
        for item in 0..site.items.len() {
            for lang in 0..site.config.languages.len() {
                let Some(entry) =
                    site.entry(item, lang).filter(|entry| entry.shown != Shown::Link)
                else {
                    continue;
                };
                check_template(scene, &site.docs[entry.doc], outputs);
                let source = &site.docs[entry.doc].document.path;
                if !site.items[item].is_section || site.items[item].key.is_empty() {
                    let subject = Subject::Item { item, lang, list: None };
                    outputs.add(entry.path.clone(), subject, Some(source));
                    continue;
                }
                let pages = site.section_list(item, lang).pages();
                let paths = list_paths(folder_of(&entry.path), pages);
                for number in 0..pages {
                    let list = Some((number, paths.clone()));
                    outputs.add(
                        paths[number].clone(),
                        Subject::Item { item, lang, list },
                        Some(source),
                    );
                }
            }
        }
    }

    fn render(
        &self,
        scene: &Scene<'_>,
        output: &OutputSpec,
        out: &mut Vec<u8>,
    ) -> Result<(), Box<Diagnostic>> {
        let Subject::Item { item, lang, list } = &output.subject else { return Ok(()) };
        let view = scene.view;
        let Some(entry) = view.site.entry(*item, *lang) else { return Ok(()) };
        let doc = &view.site.docs[entry.doc];
        let listing = list.as_ref().map(|(number, paths)| {
            let section = view.site.section_list(*item, *lang);
            let pager = Pager {
                number: *number,
                pages: paths.len(),
                total: section.items.len(),
                paths: paths.clone(),
            };
            Listing { pager, items: view.cards(section.page(*number), *lang) }
        });
        let components =
            Renderer { view, templates: scene.templates, failed: RefCell::default() };
        let template = template(scene, doc, listing.is_some());
        let parts = scene.templates.parts(&template);
        let context =
            view.item_context(*item, *lang, entry, &components, listing.as_ref(), parts);
        if let Some(diagnostic) = components.failed.into_inner() {
            return Err(diagnostic);
        }
        render_page(scene, &Drawn { name: &template, lang: *lang, output }, &context, out)
    }
}

/// Reports kinds that name a template which is not there. The one that is called like the kind may be missing: then
/// the plain one shows it.
pub(crate) fn check(templates: &Templates, view: &View, out: &mut Diagnostics) {
    let kinds = view.site.docs.iter().map(|doc| &doc.document.kind);
    let kinds: BTreeMap<&str, _> = kinds.map(|kind| (kind.name.as_str(), kind)).collect();
    for kind in kinds.into_values() {
        let name = &kind.template;
        if templates.has(name) || *name == format!("{}.html", kind.name) {
            continue;
        }
        let mistake =
            Diagnostic::error("kind/template", format!("there is no template `{name}`"))
                .in_file(&kind.path);
        out.push(match nearest_path(name, templates.names()) {
            Some(near) => mistake.help(format!("did you mean `{near}`?")),
            None => mistake.help("templates are in `templates/` of the theme"),
        });
    }
}

/// The template of a document: its own, the home page's, its kind's, or the plain one.
fn template(scene: &Scene<'_>, doc: &Doc, is_list: bool) -> String {
    if let Some((name, _)) = named_template(doc) {
        return name;
    }
    if doc.document.key.is_empty() && scene.templates.has("home.html") {
        return "home.html".into();
    }
    let name = &doc.document.kind.template;
    match name {
        // A folder's index of any kind is a list too, if its kind's template is not there.
        _ if scene.templates.has(name) => name.clone(),
        _ if is_list => "section.html".into(),
        _ => "page.html".into(),
    }
}

/// The template that a document names, and where.
fn named_template(doc: &Doc) -> Option<(String, Span)> {
    let given = doc.fields.get("template")?;
    let Value::Text(name) = &given.value else { return None };
    let name = name.strip_suffix(".html").unwrap_or(name);
    Some((format!("{name}.html"), given.span))
}

/// Told once, in the document that names it.
fn check_template(scene: &Scene<'_>, doc: &Doc, outputs: &mut Planner<'_>) {
    let Some((name, span)) = named_template(doc) else { return };
    if scene.templates.has(&name) || !doc.document.fields.contains_key("template") {
        return;
    }
    let name = name.trim_end_matches(".html");
    let mistake =
        Diagnostic::error("document/template", format!("there is no template `{name}`"))
            .at(&doc.document.path, span)
            .label("not found");
    outputs.refuse(match nearest_path(name, scene.templates.names()) {
        Some(near) => mistake.help(format!("did you mean `{near}`?")).patch(span, near),
        None => mistake.help("templates are in `templates/` of the theme; leave `template` out for the one of its kind"),
    });
}
