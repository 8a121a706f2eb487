//! The social card of every page that has no picture of its own, in its language.

use std::collections::BTreeSet;

use crate::diag::Diagnostic;
use crate::output::{OutputFormat, OutputSpec, Planner, Scene, Subject};
use crate::site::Shown;

pub(crate) struct Card;

impl OutputFormat for Card {
    fn plan(&self, scene: &Scene<'_>, outputs: &mut Planner<'_>) {
        let view = scene.view;
        let site = &view.site;
        if !view.look.has_cards() {
            return;
        }
        let mut warned = BTreeSet::new();
        for item in 0..site.items.len() {
            for lang in 0..site.config.languages.len() {
                let own = |entry: &&crate::site::Entry| entry.shown == Shown::Own;
                let Some(entry) = site.entry(item, lang).filter(own) else { continue };
                let doc = &site.docs[entry.doc];
                let source = &doc.document.path;
                if let Some(path) = view.card_path(item, lang) {
                    let subject = Subject::Item { item, lang, list: None };
                    outputs.add(path, subject, Some(source));
                } else if let Some(letter) = view.look.lacks(doc.title())
                    && warned.insert(lang)
                {
                    let message = format!(
                        "no font has the letter `{letter}`, so pages with such titles have no card"
                    );
                    outputs.refuse(
                        Diagnostic::warning("card/letters", message)
                            .in_file(source)
                            .help("give the brand a TTF or OTF font that has it (`typography.fonts` in brand.yml)"),
                    );
                }
            }
        }
    }

    #[cfg(feature = "pictures")]
    fn render(
        &self,
        scene: &Scene<'_>,
        output: &OutputSpec,
        out: &mut Vec<u8>,
    ) -> Result<(), Box<Diagnostic>> {
        use crate::picture::card;
        let Subject::Item { item, lang, .. } = output.subject else { return Ok(()) };
        let view = scene.view;
        let Some(entry) = view.site.entry(item, lang) else { return Ok(()) };
        let texts = view.card_texts(&view.site.docs[entry.doc]);
        let (Some(hash), Some(fonts)) = (view.card_hash(&texts), &view.look.fonts) else {
            return Ok(());
        };
        let key = format!("card {hash}");
        if let Some(bytes) = scene.world.recall(&key) {
            out.extend_from_slice(&bytes);
            return Ok(());
        }
        let [background, letters, accent] = &view.look.colors;
        let drawn = card::card(
            &card::Card {
                title: texts.title,
                site: texts.site,
                address: texts.address,
                lang: texts.lang,
                rtl: texts.rtl,
                logo: view.look.logo.as_deref(),
                emblem: texts.emblem.map(|emblem| card::Emblem {
                    picture: &emblem.picture,
                    statement: emblem
                        .statement
                        .as_ref()
                        .map(|(text, rtl)| (&**text, *rtl)),
                }),
                colors: [background, letters, accent],
            },
            fonts,
        );
        let bytes = drawn.map_err(|problem| {
            let message = format!("the card of this page cannot be drawn: {problem}");
            let mistake = Diagnostic::error("picture/broken", message);
            Box::new(match &output.source {
                Some(path) => mistake.in_file(path),
                None => mistake,
            })
        })?;
        scene.world.keep(&key, &bytes);
        out.extend_from_slice(&bytes);
        Ok(())
    }

    #[cfg(not(feature = "pictures"))]
    fn render(
        &self,
        _: &Scene<'_>,
        _: &OutputSpec,
        _: &mut Vec<u8>,
    ) -> Result<(), Box<Diagnostic>> {
        Ok(())
    }
}
