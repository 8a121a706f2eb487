//! One file of `src/output/` for each output format. A format plans its outputs from the site and renders one.

mod alias;
mod asset;
mod brand_kit;
mod calendar;
mod card;
mod chooser;
mod feed;
mod funding;
mod hosts;
mod icon;
mod look;
mod not_found;
mod page;
mod picture;
mod robots;
mod shortcode;
mod sitemap;
mod term;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::config::LangId;
use crate::diag::{Diagnostic, Diagnostics};
use crate::path::{SitePath, SourcePath};
use crate::render::{Templates, View};
use crate::site::ItemId;
use crate::theme::Theme;
use crate::world::World;

pub use asset::{Published, collect as collect_assets};
pub use look::collect as collect_look;
pub(crate) use page::check as check_templates;
pub(crate) use shortcode::check as check_shortcodes;

/// All formats. A new one is a file and a line here.
pub const FORMATS: [&dyn OutputFormat; 15] = [
    &page::Page,
    &term::TermPage,
    &feed::Feed,
    &calendar::Calendar,
    &brand_kit::BrandKit,
    &sitemap::Sitemap,
    &robots::Robots,
    &not_found::NotFound,
    &chooser::Chooser,
    &alias::Alias,
    &hosts::Hosts,
    &asset::Asset,
    &picture::Picture,
    &icon::Icon,
    &card::Card,
];

/// A way of rendering.
pub trait OutputFormat: Sync {
    /// The outputs that the site has in this format.
    fn plan(&self, scene: &Scene<'_>, outputs: &mut Planner<'_>);

    /// The bytes of one of them, appended to `out`.
    ///
    /// # Errors
    /// What is wrong, with its place.
    fn render(
        &self,
        scene: &Scene<'_>,
        output: &OutputSpec,
        out: &mut Vec<u8>,
    ) -> Result<(), Box<Diagnostic>>;
}

/// What formats plan and render from.
#[derive(Clone, Copy)]
pub struct Scene<'a> {
    /// The linked site with its words.
    pub view: &'a View,
    /// The theme's templates.
    pub templates: &'a Templates,
    /// The theme's files.
    pub theme: &'a Theme,
    /// Where assets are read.
    pub world: &'a dyn World,
}

/// One file of the output.
#[derive(Clone, Debug)]
pub struct OutputSpec {
    /// Where it goes.
    pub path: SitePath,
    /// Index in [`FORMATS`].
    pub format: usize,
    /// What it shows.
    pub subject: Subject,
    /// The source that an editor would look at.
    pub source: Option<SourcePath>,
}

/// What an output shows. Formats read only their own.
#[derive(Clone, Debug)]
pub enum Subject {
    /// An item in a language, one page of its list if it has one.
    Item {
        /// The item.
        item: ItemId,
        /// The reader's language.
        lang: LangId,
        /// The page of its list, from 0, and the paths of all.
        list: Option<(usize, Arc<[SitePath]>)>,
    },
    /// A taxonomy's or a term's page.
    Term {
        /// The taxonomy.
        taxonomy: usize,
        /// The term; none for the list of terms.
        term: Option<usize>,
        /// The reader's language.
        lang: LangId,
        /// The page of its list, from 0, and the paths of all.
        list: (usize, Arc<[SitePath]>),
    },
    /// Something of a language.
    Language(LangId),
    /// A feed of a language, or of a section in it.
    Feed {
        /// The section.
        section: Option<ItemId>,
        /// The language.
        lang: LangId,
        /// JSON Feed, or else Atom.
        json: bool,
    },
    /// A part of the sitemap of a host, or its index.
    Sitemap {
        /// A language of that host.
        lang: LangId,
        /// Which addresses; none for the index.
        part: Option<usize>,
    },
    /// An old address that leads to an item.
    Alias {
        /// The item.
        item: ItemId,
        /// Its language.
        lang: LangId,
    },
    /// A rule file of a host.
    Rules {
        /// For which server.
        host: crate::config::Host,
        /// A language of the domain that it serves.
        lang: LangId,
    },
    /// A file that says something by being there.
    Empty,
    /// A size of a picture.
    Picture {
        /// The file.
        source: SourcePath,
        /// Which of its sizes.
        index: usize,
    },
    /// An icon of the site.
    Icon(usize),
    /// A file of the theme, by its path there.
    ThemeFile(String),
    /// A file of the project.
    ProjectFile(SourcePath),
}

/// Collects outputs and reports two that want the same path.
pub struct Planner<'a> {
    format: usize,
    outputs: BTreeMap<SitePath, OutputSpec>,
    folded: BTreeMap<String, SitePath>,
    /// Sources that were told to collide: once is enough for all languages and pages.
    told: BTreeSet<(SourcePath, SourcePath)>,
    diagnostics: &'a mut Diagnostics,
}

impl Planner<'_> {
    /// Adds an output.
    pub fn add(&mut self, path: SitePath, subject: Subject, source: Option<&SourcePath>) {
        let folded = path.folded();
        if let Some(other) = self.folded.get(&folded) {
            let other = &self.outputs[other];
            if let (Some(one), Some(source)) = (&other.source, source)
                && !self.told.insert((one.clone(), source.clone()))
            {
                return;
            }
            self.diagnostics.push(collision(other, &path, source));
            return;
        }
        self.folded.insert(folded, path.clone());
        let spec = OutputSpec {
            path: path.clone(),
            format: self.format,
            subject,
            source: source.cloned(),
        };
        self.outputs.insert(path, spec);
    }

    /// Reports a path that cannot be a file of the site.
    pub fn refuse(&mut self, mistake: Diagnostic) {
        self.diagnostics.push(mistake);
    }
}

fn collision(
    other: &OutputSpec,
    path: &SitePath,
    source: Option<&SourcePath>,
) -> Diagnostic {
    let what = |source: Option<&SourcePath>| match source {
        Some(source) => format!("`{source}`"),
        None => "a file of the program's own".to_owned(),
    };
    let (one, two) = (what(other.source.as_ref()), what(source));
    let same = other.path == *path;
    let message = match (same, one == two) {
        (true, true) => format!("{one} becomes `{path}` twice"),
        (true, false) => format!("{one} and {two} both become `{path}`"),
        (false, _) if one == format!("`{}`", other.path) => {
            format!("{one} and {two} are one file on many systems")
        }
        (false, _) => format!(
            "{one} and {two} become one file on many systems: `{}` and `{path}`",
            other.path
        ),
    };
    let mistake = Diagnostic::error("output/collision", message).help(if same {
        "give one of them another `slug`, file name or alias"
    } else {
        "rename one of them: letter case and the way accents are stored do not count there"
    });
    match source.or(other.source.as_ref()) {
        Some(path) => mistake.in_file(path),
        None => mistake,
    }
}

/// All outputs by path.
pub type Plan = BTreeMap<SitePath, OutputSpec>;

/// Asks every format for its outputs, then checks links to addresses against them.
pub fn plan(scene: &Scene<'_>, diagnostics: &mut Diagnostics) -> Plan {
    let mut planner = Planner {
        format: 0,
        outputs: BTreeMap::new(),
        folded: BTreeMap::new(),
        told: BTreeSet::new(),
        diagnostics,
    };
    for (index, format) in FORMATS.iter().enumerate() {
        planner.format = index;
        format.plan(scene, &mut planner);
    }
    let (outputs, folded) = (planner.outputs, planner.folded);
    check_folders(&outputs, &folded, diagnostics);
    check_addresses(scene, &outputs, diagnostics);
    outputs
}

/// A path cannot be a file and a folder at once, whatever its case.
fn check_folders(
    plan: &Plan,
    folded: &BTreeMap<String, SitePath>,
    out: &mut Diagnostics,
) {
    let mut folders: BTreeMap<&str, &SitePath> = BTreeMap::new();
    for (name, path) in folded {
        let mut folder = name.as_str();
        while let Some((above, _)) = folder.rsplit_once('/') {
            if folders.insert(above, path).is_some() {
                break;
            }
            folder = above;
        }
    }
    for (name, path) in folded {
        let Some(inside) = folders.get(name.as_str()) else { continue };
        let message =
            format!("`{path}` would be a file, and a folder that holds `{inside}`");
        let mistake = Diagnostic::error("output/collision", message)
            .help("give one of them another `slug`, file name or alias");
        let source = |path| plan.get(path).and_then(|spec| spec.source.as_ref());
        out.push(match source(path).or_else(|| source(inside)) {
            Some(source) => mistake.in_file(source),
            None => mistake,
        });
    }
}

/// Links to addresses from the root must lead to an output.
fn check_addresses(scene: &Scene<'_>, plan: &Plan, out: &mut Diagnostics) {
    for (address, place) in &scene.view.site.addresses {
        let path =
            address.split(['?', '#']).next().unwrap_or_default().trim_start_matches('/');
        let path = crate::path::decode(path);
        let folder = path.trim_end_matches('/');
        let index = if folder.is_empty() {
            "index.html".to_owned()
        } else {
            format!("{folder}/index.html")
        };
        let known = [path.as_str(), &index]
            .iter()
            .any(|path| SitePath::new(path).is_ok_and(|path| plan.contains_key(&path)));
        if known {
            continue;
        }
        let mut mistake = Diagnostic::error(
            "link/address",
            format!("the site has no address `{address}`"),
        );
        mistake.place = Some(place.clone());
        let mistake = mistake.label("this link leads nowhere");
        let names =
            plan.keys().map(SitePath::as_str).filter(|path| path.ends_with("index.html"));
        let near = crate::diag::nearest_path(&index, names);
        out.push(match near {
            Some(near) => mistake.help(format!("did you mean `/{}`? A link to a Markdown file leads to the reader's language", near.trim_end_matches("index.html"))),
            None => mistake.help("link to a Markdown file, or add the scheme (`https://`) to an address elsewhere"),
        });
    }
}

/// Renders one output.
///
/// # Errors
/// What is wrong, with its place.
pub fn render(
    scene: &Scene<'_>,
    output: &OutputSpec,
    out: &mut Vec<u8>,
) -> Result<(), Box<Diagnostic>> {
    FORMATS[output.format].render(scene, output, out)
}

/// Which page is rendered by which template.
struct Drawn<'a> {
    /// The template.
    name: &'a str,
    /// The reader's language.
    lang: LangId,
    /// The page.
    output: &'a OutputSpec,
}

/// Renders a page for readers, which must show what the funder wants seen.
fn render_page(
    scene: &Scene<'_>,
    drawn: &Drawn<'_>,
    context: &crate::render::Context,
    out: &mut Vec<u8>,
) -> Result<(), Box<Diagnostic>> {
    let start = out.len();
    render_template(scene, drawn.name, context, out)?;
    funding::check(scene, drawn, &out[start..])
}

/// Renders a template, minified as the site wants it.
fn render_template(
    scene: &Scene<'_>,
    name: &str,
    context: &crate::render::Context,
    out: &mut Vec<u8>,
) -> Result<(), Box<Diagnostic>> {
    use crate::config::Minify;
    use crate::render::minify;
    thread_local! {
        static PAGE: std::cell::RefCell<Vec<u8>> = const { std::cell::RefCell::new(Vec::new()) };
    }
    match scene.view.site.config.minify {
        Minify::Off => scene.templates.render(name, context, out),
        mode => PAGE.with_borrow_mut(|page| {
            page.clear();
            scene.templates.render(name, context, page)?;
            let start = out.len();
            minify::fold(page, out);
            if mode == Minify::Full {
                minify::full(out, start);
            }
            Ok(())
        }),
    }
}

/// The list pages of a folder: `FOLDER/index.html`, `FOLDER/page/2/index.html`.
fn list_paths(folder: &str, pages: usize) -> Arc<[SitePath]> {
    let path = |number: usize| match number {
        0 => SitePath::within(folder, "index.html"),
        _ => SitePath::within(folder, &format!("page/{}/index.html", number + 1)),
    };
    (0..pages).map(path).collect()
}
