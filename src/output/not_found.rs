//! The page for addresses that do not exist, in each language; the default language's stands at the root too.

use crate::diag::Diagnostic;
use crate::output::{
    Drawn, OutputFormat, OutputSpec, Planner, Scene, Subject, render_page,
};
use crate::path::SitePath;
use crate::render::PageKind;

pub(crate) struct NotFound;

impl OutputFormat for NotFound {
    fn plan(&self, scene: &Scene<'_>, outputs: &mut Planner<'_>) {
        let config = &scene.view.site.config;
        for lang in 0..config.languages.len() {
            outputs.add(
                path(&config.languages[lang].prefix),
                Subject::Language(lang),
                None,
            );
        }
        // Hosts look for /404.html and know no other.
        if scene.view.has_chooser() {
            outputs.add(path(""), Subject::Language(scene.view.root_language()), None);
        }
    }

    fn render(
        &self,
        scene: &Scene<'_>,
        output: &OutputSpec,
        out: &mut Vec<u8>,
    ) -> Result<(), Box<Diagnostic>> {
        let Subject::Language(lang) = output.subject else { return Ok(()) };
        let view = scene.view;
        let context =
            view.plain_context(lang, PageKind::NotFound, &output.path, None, &|other| {
                Some(view.home_path(other))
            });
        render_page(scene, &Drawn { name: "404.html", lang, output }, &context, out)
    }
}

/// The file of a language's page.
pub(crate) fn path(prefix: &str) -> SitePath {
    let file =
        if prefix.is_empty() { "404.html".into() } else { format!("{prefix}/404.html") };
    SitePath::new(&file).expect("a name below a language's folder")
}
