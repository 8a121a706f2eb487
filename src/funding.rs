//! What a funder wants seen on everything: its texts and rules (data of the theme), the site's settings, and the block that each
//! language shows. Draws no page; finished pages are checked here too.

mod agreement;
mod artwork;
mod emblem;
mod further;
mod page;
mod programme;
mod read;
mod rules;
mod settings;
mod texts;

use crate::config::Config;
use crate::diag::{Diagnostic, Diagnostics};
use crate::lang::LangTag;
use crate::scan::Sources;
use crate::theme::Theme;
use crate::world::World;

pub use emblem::{Geometry, problems as emblem_problems};
pub use rules::{Check, Rule};

/// The folder of programmes in a theme.
pub(crate) const FOLDER: &str = "funding/";

/// What the funding block is made from.
#[derive(Clone, Copy)]
pub struct Input<'a> {
    /// The settings.
    pub config: &'a Config,
    /// Where the programmes and the emblem are.
    pub theme: &'a Theme,
    /// The project's assets: official artwork, logos.
    pub sources: &'a Sources,
    /// Where assets are read.
    pub world: &'a dyn World,
}

/// How much the programme pays. The grant agreement says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// All of it.
    Funded,
    /// A part of it.
    CoFunded,
}

impl Status {
    /// As it is written in settings and data.
    pub fn as_str(self) -> &'static str {
        match self {
            Status::Funded => "funded",
            Status::CoFunded => "co-funded",
        }
    }
}

/// All that is shown of the funding of a site.
#[derive(Clone, Debug)]
pub struct Funding {
    /// The programme's file, without its ending.
    pub programme: String,
    /// The programme's name.
    pub name: String,
    /// Funded or co-funded.
    pub status: Status,
    /// The number of the grant agreement.
    pub agreement: Option<String>,
    /// The public page of the agreement, where the programme has such pages.
    pub agreement_url: Option<String>,
    /// The emblem in its colours and in one colour.
    pub emblem: Emblem,
    /// What each language of the site shows, in the order of [`Config::languages`].
    pub blocks: Vec<Block>,
    /// The programme's rules, also those that only people can follow.
    pub rules: Vec<Rule>,
}

/// The emblem: files of the theme.
#[derive(Clone, Debug, Default)]
pub struct Emblem {
    /// In its colours.
    pub colour: String,
    /// In black on white, if there is such a file.
    pub black: Option<String>,
    /// In white, for dark grounds in one colour.
    pub white: Option<String>,
    /// In blue and white, if there is such a file.
    pub blue: Option<String>,
    /// The word of its alternative text.
    pub alt: String,
    /// Width in pixels, or in units of its view box.
    pub width: u32,
    /// Height in the same.
    pub height: u32,
}

/// The block of one language of the site.
#[derive(Clone, Debug)]
pub struct Block {
    /// The language of statement and disclaimer: the reader's own, or the one that is used for it.
    pub lang: LangTag,
    /// `Co-funded by the European Union`.
    pub statement: String,
    /// Whose opinions the pages hold, and whose not.
    pub disclaimer: Option<String>,
    /// The official file that holds emblem and statement, if the editor has one for this language.
    pub lockup: Option<Lockup>,
    /// Funders beside the programme.
    pub further: Vec<Further>,
}

/// An official file of emblem and statement.
#[derive(Clone, Debug)]
pub struct Lockup {
    /// The asset.
    pub path: String,
    /// Width in pixels, or in units of its view box.
    pub width: u32,
    /// Height in the same.
    pub height: u32,
}

/// A funder beside the programme.
#[derive(Clone, Debug)]
pub struct Further {
    /// Its name.
    pub name: String,
    /// Its address.
    pub url: Option<String>,
    /// What it wants to be said.
    pub statement: String,
    /// The language of that.
    pub lang: LangTag,
    /// An asset.
    pub logo: Option<String>,
}

/// Reads `funding:` and makes the block of every language. `None` when a site has no such settings, or when a mistake leaves nothing to
/// show; all mistakes are reported.
pub fn load(input: &Input<'_>, out: &mut Diagnostics) -> Option<Funding> {
    let node = input.config.funding.as_ref()?;
    let settings = settings::read(&input.config.path, node, out);
    let (name, span) = settings.programme.clone()?;
    let programme = match programme::load(input.theme, &name, out) {
        Some(programme) if programme.broken => return None,
        Some(programme) => programme,
        None => {
            let mistake = programme::unknown(input.theme, &name);
            out.push(mistake.at(&input.config.path, span));
            return None;
        }
    };
    settings::check_languages(input, &settings, out);
    further::check(input, &programme, &settings, out);
    agreement::check(&input.config.path, &programme, &settings, out);
    let emblem = emblem::load(input, &programme, out);
    let status = status(input, &programme, &settings, out)?;
    let blocks = texts::blocks(input, &programme, &settings, status, out);
    let number = settings.agreement.as_ref().map(|(number, _)| number.clone());
    Some(Funding {
        programme: name,
        name: programme.name.clone(),
        status,
        agreement_url: match (&programme.page, &number) {
            (Some(page), Some(number)) => Some(page.replace("{number}", number)),
            _ => None,
        },
        agreement: number,
        emblem: emblem?,
        blocks: blocks?,
        rules: programme.rules.into_values().collect(),
    })
}

fn status(
    input: &Input<'_>,
    programme: &programme::Programme,
    settings: &settings::Settings,
    out: &mut Diagnostics,
) -> Option<Status> {
    if settings.status.is_none() && !settings.bad_status {
        let mistake = Diagnostic::error(
            "funding/status",
            "`funding` does not say how much is paid",
        );
        let help = "write `status: funded` where the programme pays all, `status: co-funded` where it pays a part";
        out.push(
            mistake
                .at(&input.config.path, settings.span)
                .help(programme.with_rule(help, Check::Status)),
        );
    }
    settings.status
}
