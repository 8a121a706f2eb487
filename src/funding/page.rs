//! Does a finished page show what the rules want?

use std::collections::BTreeSet;

use crate::config::LangId;
use crate::funding::{Block, Check, Funding, Rule};

impl Funding {
    /// The rules that a finished text in a language breaks: emblem, statement or disclaimer are not in it. `emblem` is the address of
    /// the picture that the language shows. With `comments` what stands in `<!-- -->` does not count.
    pub fn left_out(
        &self,
        lang: LangId,
        html: &str,
        emblem: &str,
        comments: bool,
    ) -> Vec<&Rule> {
        let block = &self.blocks[lang];
        let holds = |text: &str| {
            written(text).iter().any(|text| {
                // The block stands at the end of most pages.
                html.rmatch_indices(text.as_str())
                    .any(|(at, _)| !comments || !in_comment(html, at))
            })
        };
        let missing = |rule: &&Rule| match rule.check {
            Some(Check::PageEmblem) => !holds(emblem),
            Some(Check::PageStatement) => !holds(&block.statement),
            Some(Check::PageDisclaimer) => {
                block.disclaimer.as_deref().is_some_and(|text| !holds(text))
            }
            _ => false,
        };
        self.rules.iter().filter(missing).collect()
    }

    /// The file of the picture that a language shows: its official one, or else the emblem.
    pub fn picture(&self, block: &Block) -> String {
        block.lockup.as_ref().map_or(&self.emblem.colour, |lockup| &lockup.path).clone()
    }
}

fn in_comment(html: &str, at: usize) -> bool {
    let before = &html[..at];
    before.rfind("<!--").is_some_and(|open| !before[open..].contains("-->"))
}

/// The ways in which templates and minifiers write a text.
fn written(text: &str) -> BTreeSet<String> {
    let plain = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let mut ways = BTreeSet::new();
    for quote in ["\"", "&quot;"] {
        for apostrophe in ["'", "&#39;", "&#x27;", "&apos;"] {
            ways.insert(plain.replace('"', quote).replace('\'', apostrophe));
        }
    }
    ways
}
