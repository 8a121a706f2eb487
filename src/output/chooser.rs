//! The language chooser at `/`, where no language lives there itself.

use tera::Value;

use crate::diag::Diagnostic;
use crate::output::{
    Drawn, OutputFormat, OutputSpec, Planner, Scene, Subject, render_page,
};
use crate::path::SitePath;
use crate::render::PageKind;

pub(crate) struct Chooser;

impl OutputFormat for Chooser {
    fn plan(&self, scene: &Scene<'_>, outputs: &mut Planner<'_>) {
        if scene.view.has_chooser() {
            let path = SitePath::new("index.html").expect("a plain name");
            outputs.add(path, Subject::Language(scene.view.root_language()), None);
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
        let mut context =
            view.plain_context(lang, PageKind::Chooser, &output.path, None, &|other| {
                Some(view.home_path(other))
            });
        let site = view.site_value(lang);
        let choices = site
            .get_from_path("languages")
            .cloned()
            .unwrap_or_else(|| Value::from(Vec::<Value>::new()));
        context.insert_value("choices", choices);
        render_page(scene, &Drawn { name: "chooser.html", lang, output }, &context, out)
    }
}
