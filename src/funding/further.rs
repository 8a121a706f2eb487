//! Funders beside the programme: those of the data with their own words, and any other that the settings name.

use crate::config::LangId;
use crate::diag::{Diagnostic, Diagnostics, nearest};
use crate::funding::programme::{Funder, Programme};
use crate::funding::settings::{FurtherGiven, Settings};
use crate::funding::{Further, Input};
use crate::lang::LangTag;
use crate::path::SourcePath;
use crate::source::Span;

/// Reports funders that are unknown or have no name, and logos that are not there.
pub(crate) fn check(
    input: &Input<'_>,
    programme: &Programme,
    settings: &Settings,
    out: &mut Diagnostics,
) {
    let mut report = |message: String, span: Span, help: String| {
        let mistake = Diagnostic::error("funding/further", message);
        out.push(mistake.at(&input.config.path, span).help(help));
    };
    for given in &settings.further {
        if let Some((logo, span)) = &given.logo
            && !has_asset(input, logo)
        {
            let known = input.sources.assets.iter().map(SourcePath::as_str);
            let help = nearest(logo, known).map_or_else(
                || "put the logo into `assets/`".to_owned(),
                |near| format!("did you mean `{near}`?"),
            );
            report(format!("there is no file `{logo}`"), *span, help);
        }
        let Some((id, span)) = &given.funder else {
            if given.name.is_none() {
                let help = "write `name: ...`, or `funder: ukri`".to_owned();
                report("a further funder needs a name".to_owned(), given.span, help);
            }
            continue;
        };
        if !programme.funders.contains_key(id) {
            let names: Vec<&str> = programme.funders.keys().map(String::as_str).collect();
            let help = match nearest(id, names.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!(
                    "known are {}; any other has a `name` and a `statement`",
                    names.join(", ")
                ),
            };
            report(format!("there is no funder `{id}`"), *span, help);
        }
    }
}

fn has_asset(input: &Input<'_>, path: &str) -> bool {
    input.sources.assets.contains(&SourcePath::new(path))
}

/// The further funders as a language shows them.
pub(crate) fn list(
    input: &Input<'_>,
    programme: &Programme,
    settings: &Settings,
    lang: LangId,
) -> Vec<Further> {
    let one = |given: &FurtherGiven| {
        let id = given.funder.as_ref().map(|(id, _)| id);
        let known = id.and_then(|id| programme.funders.get(id));
        let name = given.name.clone().or_else(|| known.map(|funder| funder.name.clone()));
        let said = own_statement(input, settings, lang, given)
            .or_else(|| known_statement(known?, given.number.as_deref()));
        // A name alone is no sentence of any language.
        let (statement, tag) = said
            .unwrap_or_else(|| (String::new(), input.config.languages[lang].tag.clone()));
        let url = given.url.clone().or_else(|| known?.url.clone());
        let logo = given.logo.as_ref().map(|(logo, _)| logo.clone());
        let logo = logo.filter(|logo| has_asset(input, logo));
        Some(Further { name: name?, url, statement, lang: tag, logo })
    };
    settings.further.iter().filter_map(one).collect()
}

/// The editor's own words: in the language, in the one that is used for it, along its chain, or the one text for all.
fn own_statement(
    input: &Input<'_>,
    settings: &Settings,
    lang: LangId,
    given: &FurtherGiven,
) -> Option<(String, LangTag)> {
    let config = input.config;
    let language = &config.languages[lang];
    let used = settings.used.get(language.tag.as_str());
    let used = used.and_then(|(tag, _)| LangTag::parse(tag).ok());
    let others = language.chain.iter().map(|&other| config.languages[other].tag.clone());
    for tag in std::iter::once(language.tag.clone()).chain(used).chain(others) {
        if let Some(text) = given.statements.get(tag.as_str()) {
            return Some((text.clone(), tag));
        }
    }
    let text = given.statement.clone()?;
    Some((text, config.languages[config.default].tag.clone()))
}

/// `funded[ under contract {number}].`: the part in brackets stays only with a number.
fn known_statement(funder: &Funder, number: Option<&str>) -> Option<(String, LangTag)> {
    let tag = LangTag::parse(&funder.language).ok()?;
    let statement = &funder.statement;
    let (Some(open), Some(close)) = (statement.find('['), statement.rfind(']')) else {
        let text = statement.replace("{number}", number.unwrap_or_default());
        return Some((text, tag));
    };
    let (before, after) = (&statement[..open], &statement[(close + 1).max(open)..]);
    let inside = statement.get(open + 1..close).filter(|_| number.is_some());
    let inside = inside.unwrap_or_default();
    let inside = inside.replace("{number}", number.unwrap_or_default());
    Some((format!("{before}{inside}{after}"), tag))
}
