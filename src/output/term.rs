//! The pages of taxonomies: the list of terms, and the items of each term.

use tera::Value;

use crate::diag::Diagnostic;
use crate::output::{
    Drawn, OutputFormat, OutputSpec, Planner, Scene, Subject, list_paths, render_page,
};
use crate::path::SitePath;
use crate::render::{Listing, PageKind, Pager};
use crate::site::Site;

pub(crate) struct TermPage;

impl OutputFormat for TermPage {
    fn plan(&self, scene: &Scene<'_>, outputs: &mut Planner<'_>) {
        let site = &scene.view.site;
        for (at, taxonomy) in site.taxonomies.iter().enumerate() {
            for lang in 0..site.config.languages.len() {
                if !shows(site, at, None, lang) {
                    continue;
                }
                let paths = list_paths(&taxonomy.folders[lang], 1);
                let subject = Subject::Term {
                    taxonomy: at,
                    term: None,
                    lang,
                    list: (0, paths.clone()),
                };
                outputs.add(paths[0].clone(), subject, Some(&site.config.path));
                for (term, value) in taxonomy.terms.iter().enumerate() {
                    if !shows(site, at, Some(term), lang) {
                        continue;
                    }
                    let pages = site.term_list(at, term, lang).pages();
                    let paths = list_paths(&value.folders[lang], pages);
                    for number in 0..pages {
                        let list = (number, paths.clone());
                        let subject =
                            Subject::Term { taxonomy: at, term: Some(term), lang, list };
                        outputs.add(
                            paths[number].clone(),
                            subject,
                            Some(&site.config.path),
                        );
                    }
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
        let Subject::Term { taxonomy, term, lang, list: (number, paths) } =
            &output.subject
        else {
            return Ok(());
        };
        let view = scene.view;
        let site = &view.site;
        let value = &site.taxonomies[*taxonomy];
        let (kind, template, total, items) = match term {
            Some(at) => {
                let list = site.term_list(*taxonomy, *at, *lang);
                let cards = view.cards(list.page(*number), *lang);
                (PageKind::Term(*taxonomy, *at), "term.html", list.items.len(), cards)
            }
            None => {
                let terms = terms(scene, *taxonomy, *lang);
                (
                    PageKind::Taxonomy(*taxonomy),
                    "taxonomy.html",
                    terms.len(),
                    Value::from(terms),
                )
            }
        };
        let pager =
            Pager { number: *number, pages: paths.len(), total, paths: paths.clone() };
        let listing = Listing { pager, items };
        let others = |other: usize| -> Option<SitePath> {
            shows(site, *taxonomy, *term, other).then(|| {
                let folder = match term {
                    Some(term) => &value.terms[*term].folders[other],
                    None => &value.folders[other],
                };
                Site::folder_page(folder)
            })
        };
        let context =
            view.plain_context(*lang, kind, &output.path, Some(&listing), &others);
        render_page(scene, &Drawn { name: template, lang: *lang, output }, &context, out)
    }
}

/// Has a language anything of a term, or of any term?
pub(crate) fn shows(
    site: &Site,
    taxonomy: usize,
    term: Option<usize>,
    lang: usize,
) -> bool {
    let terms = &site.taxonomies[taxonomy].terms;
    let has = |term: &crate::site::Term| {
        term.items.iter().any(|&item| site.entry(item, lang).is_some())
    };
    match term {
        Some(term) => has(&terms[term]),
        None => terms.iter().any(has),
    }
}

fn terms(scene: &Scene<'_>, taxonomy: usize, lang: usize) -> Vec<Value> {
    let site = &scene.view.site;
    let shown = site.taxonomies[taxonomy].terms.iter().filter_map(|term| {
        let count =
            term.items.iter().filter(|&&item| site.entry(item, lang).is_some()).count();
        (count > 0).then_some((term, count))
    });
    let mut shown: Vec<_> = shown.collect();
    let locale = &site.config.languages[lang].locale;
    shown.sort_by(|a, b| locale.compare(&a.0.names[lang], &b.0.names[lang]));
    shown
        .into_iter()
        .map(|(term, count)| {
            let mut value = tera::Map::new();
            value.insert("name".into(), Value::from(term.names[lang].as_str()));
            let url = site.url(lang, &Site::folder_page(&term.folders[lang]));
            value.insert("url".into(), Value::from(url));
            value.insert("count".into(), Value::from(count));
            Value::from(value)
        })
        .collect()
}
