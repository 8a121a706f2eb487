//! Checks that a finished page shows what the funder wants seen, and says which template left it out.

use crate::config::Minify;
use crate::diag::Diagnostic;
use crate::funding::Check;
use crate::output::{Drawn, Scene};
use crate::path::SourcePath;

/// What of the block is missing on a page, with the rules and their sources.
pub(crate) fn check(
    scene: &Scene<'_>,
    drawn: &Drawn<'_>,
    page: &[u8],
) -> Result<(), Box<Diagnostic>> {
    let Some(funding) = &scene.view.funding else { return Ok(()) };
    let Ok(html) = std::str::from_utf8(page) else { return Ok(()) };
    let picture = funding.picture(&funding.blocks[drawn.lang]);
    let address = scene.view.asset_url(drawn.lang, &picture).unwrap_or_default();
    // Folding takes comments out, so that they need no search.
    let comments = scene.view.site.config.minify == Minify::Off;
    let rules = funding.left_out(drawn.lang, html, &address, comments);
    if rules.is_empty() {
        return Ok(());
    }
    let what: Vec<&str> = rules
        .iter()
        .map(|rule| match rule.check {
            Some(Check::PageEmblem) => "the emblem",
            Some(Check::PageStatement) => "the statement",
            _ => "the disclaimer",
        })
        .collect();
    let reasons: Vec<String> = rules.iter().map(|rule| rule.reason()).collect();
    let message = format!(
        "the template `{}` leaves out what {} wants seen: {}",
        drawn.name,
        funding.name,
        what.join(", ")
    );
    let help = format!(
        "`{}` does not show it; write `{{% include \"partials/funding.html\" %}}` in the template, or `site.funding` in a way of its own\n{}",
        drawn.output.path,
        reasons.join("\n")
    );
    let fallback = SourcePath::new(&format!("templates/{}", drawn.name));
    let file = scene.templates.file(drawn.name).unwrap_or(&fallback);
    Err(Box::new(Diagnostic::error("funding/left-out", message).in_file(file).help(help)))
}
