//! Redirect pages at old addresses.

use tera::Value;

use crate::diag::Diagnostic;
use crate::document;
use crate::output::{OutputFormat, OutputSpec, Planner, Scene, Subject, render_template};
use crate::path::SitePath;
use crate::render::PageKind;
use crate::site::{Shown, Site};

pub(crate) struct Alias;

impl OutputFormat for Alias {
    fn plan(&self, scene: &Scene<'_>, outputs: &mut Planner<'_>) {
        each(&scene.view.site, &mut |item, lang, alias, span| {
            let site = &scene.view.site;
            let Some(entry) = site.entry(item, lang) else { return };
            let source = &site.docs[entry.doc].document.path;
            match file(alias, site.config.host_folder(lang)) {
                Ok(path) => {
                    outputs.add(path, Subject::Alias { item, lang }, Some(source));
                }
                Err(problem) => outputs.refuse(
                    Diagnostic::error(
                        "path/invalid",
                        format!(
                            "the alias `{}` cannot be an address: {problem}",
                            crate::diag::shorten(alias)
                        ),
                    )
                    .at(source, span)
                    .label("not this one")
                    .help(
                        "write a path from the root of the site, such as `/old/address/`",
                    ),
                ),
            }
        });
    }

    fn render(
        &self,
        scene: &Scene<'_>,
        output: &OutputSpec,
        out: &mut Vec<u8>,
    ) -> Result<(), Box<Diagnostic>> {
        let Subject::Alias { item, lang } = output.subject else { return Ok(()) };
        let view = scene.view;
        let Some(entry) = view.site.entry(item, lang) else { return Ok(()) };
        let mut context =
            view.plain_context(lang, PageKind::Item(item), &output.path, None, &|_| None);
        context.insert_value("target", Value::from(&*entry.url));
        context.insert_value(
            "canonical",
            Value::from(view.site.permalink(lang, &entry.path)),
        );
        render_template(scene, "redirect.html", &context, out)
    }
}

/// Calls `f` with item, language, alias and its place, for every alias of every page.
pub(crate) fn each(
    site: &Site,
    f: &mut dyn FnMut(usize, usize, &str, crate::source::Span),
) {
    for (id, item) in site.items.iter().enumerate() {
        for lang in 0..site.config.languages.len() {
            let Some(doc) = item.docs[lang] else { continue };
            if !site.entry(id, lang).is_some_and(|entry| entry.shown == Shown::Own) {
                continue;
            }
            let Some(given) = site.docs[doc].document.fields.get("aliases") else {
                continue;
            };
            let document::Value::List(aliases) = &given.value else { continue };
            for alias in aliases {
                if let document::Value::Text(path) = &alias.value {
                    f(id, lang, path, alias.span);
                }
            }
        }
    }
}

/// Below the folder of the language's own domain, if it has one.
fn file(alias: &str, folder: &str) -> Result<SitePath, &'static str> {
    let path = alias.trim_start_matches('/');
    let path =
        if folder.is_empty() { path.to_owned() } else { format!("{folder}/{path}") };
    if path.ends_with(".html") {
        return SitePath::new(&path);
    }
    let folder = path.trim_end_matches('/');
    SitePath::new(&if folder.is_empty() {
        "index.html".to_owned()
    } else {
        format!("{folder}/index.html")
    })
}
