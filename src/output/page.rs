//! The HTML page of every item in every language that shows it, with the pages of its list if it is a section.

use std::cell::RefCell;

use crate::diag::Diagnostic;
use crate::output::shortcode::Renderer;
use crate::output::{
    OutputFormat, OutputSpec, Planner, Scene, Subject, list_paths, render_template,
};
use crate::render::{Listing, Pager, folder_of};
use crate::site::{Doc, Shown};

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
        let context =
            view.item_context(*item, *lang, entry, &components, listing.as_ref());
        if let Some(diagnostic) = components.failed.into_inner() {
            return Err(diagnostic);
        }
        render_template(scene, &template(scene, doc, listing.is_some()), &context, out)
    }
}

/// The template of a document: its own, the home page's, its kind's, or the plain one.
fn template(scene: &Scene<'_>, doc: &Doc, is_list: bool) -> String {
    use crate::document::Value;
    if let Some(Value::Text(name)) = doc.fields.get("template").map(|given| &given.value)
    {
        return if name.ends_with(".html") {
            name.to_string()
        } else {
            format!("{name}.html")
        };
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
