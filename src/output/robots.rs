//! `robots.txt` of each host (RFC 9309): everything may be read, and here is the sitemap.

use crate::diag::Diagnostic;
use crate::output::{OutputFormat, OutputSpec, Planner, Scene, Subject, sitemap};
use crate::path::SitePath;

pub(crate) struct Robots;

impl OutputFormat for Robots {
    fn plan(&self, scene: &Scene<'_>, outputs: &mut Planner<'_>) {
        for lang in sitemap::host_languages(&scene.view.site) {
            let folder = scene.view.site.config.host_folder(lang);
            let file = if folder.is_empty() {
                "robots.txt".into()
            } else {
                format!("{folder}/robots.txt")
            };
            let path = SitePath::new(&file).expect("a name below a language's folder");
            outputs.add(path, Subject::Language(lang), None);
        }
    }

    fn render(
        &self,
        scene: &Scene<'_>,
        output: &OutputSpec,
        out: &mut Vec<u8>,
    ) -> Result<(), Box<Diagnostic>> {
        let Subject::Language(lang) = output.subject else { return Ok(()) };
        let site = &scene.view.site;
        let sitemap = site.permalink(lang, &sitemap::path(site, lang, None));
        out.extend_from_slice(
            format!("User-agent: *\nAllow: /\n\nSitemap: {sitemap}\n").as_bytes(),
        );
        Ok(())
    }
}
