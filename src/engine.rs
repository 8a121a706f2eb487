//! The stages in order: settings, sources, documents, site, plan, rendered, written.

mod words;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use camino::Utf8Path;
use rayon::prelude::*;

use crate::brand::{self, Brand};
use crate::config::{self, Config};
use crate::diag::{Diagnostic, Diagnostics};
use crate::document::{self, Document};
use crate::emit::{Emitter, Outcome};
use crate::funding;
use crate::kind::{self, Kinds};
use crate::output::{self, Plan, Scene};
use crate::render::{self, Shared, Templates, View, data};
use crate::scan::{self, Sources};
use crate::site::{self, Site};
use crate::source::strip_bom;
use crate::theme::{self, Theme};
use crate::world::World;

/// What a run is asked for.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Show drafts and what is not public yet.
    pub drafts: bool,
    /// Codes whose errors are warnings in this run.
    pub allow: Vec<String>,
}

/// A site that is ready to be rendered.
#[derive(Debug)]
pub struct Prepared {
    /// What templates see.
    pub view: Arc<View>,
    /// The templates.
    pub templates: Templates,
    /// The files of the theme.
    pub theme: Theme,
    /// The kinds of documents.
    pub kinds: Kinds,
    /// All outputs.
    pub plan: Plan,
}

/// What a build was.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// What happened to the output folder; none when nothing was written.
    pub outcome: Option<Outcome>,
    /// Pages for each language: tag, own pages, pages shown in another language.
    pub languages: Vec<(String, usize, usize)>,
}

/// Runs all stages up to the plan. `None` when the settings cannot be read.
pub fn prepare(
    world: &dyn World,
    options: &Options,
    diagnostics: &mut Diagnostics,
) -> Option<Prepared> {
    let config = Arc::new(config::load(world, diagnostics)?);
    let mut theme = theme::load(world, &config.theme, diagnostics);
    let brand = brand(world, &mut theme, diagnostics);
    let kinds = kind::load(&theme.layers("kinds/"), diagnostics);
    kind::check_settings(&config, &kinds, diagnostics);
    let sources = scan::scan(world, &config, diagnostics);
    let documents = documents(world, &config, &kinds, &sources, diagnostics);
    let input = site::Input {
        config: Arc::clone(&config),
        documents,
        today: world.today(),
        now: world.now(),
        drafts: options.drafts,
    };
    let site = site::link(input, &sources, diagnostics);
    let templates = render::load(&theme, diagnostics);
    let words = words::load(world, &config, &theme, diagnostics);
    let mut view = view(world, site, words, &sources, &theme, diagnostics);
    let (config, sources) = (&*config, &sources);
    let input = funding::Input { config, theme: &theme, sources, world };
    view.funding = funding::load(&input, diagnostics);
    view.brand = brand;
    view.look = output::collect_look(world, &view, &theme);
    let view = Arc::new(view);
    templates.shared.set(Arc::clone(&view));
    output::check_templates(&templates, &view, diagnostics);
    output::check_shortcodes(&templates, &view, diagnostics);
    let scene = Scene { view: &view, templates: &templates, theme: &theme, world };
    let plan = output::plan(&scene, diagnostics);
    Some(Prepared { view, templates, theme, kinds, plan })
}

/// The brand, whose properties open the style sheet of the theme.
fn brand(world: &dyn World, theme: &mut Theme, diagnostics: &mut Diagnostics) -> Brand {
    let default = theme.top(brand::IN_THEME).map(|file| (&file.path, &*file.text));
    let brand = brand::load(world, default, diagnostics);
    theme.prepend(theme::STYLE, &brand::properties(&brand));
    brand
}

fn documents(
    world: &dyn World,
    config: &Config,
    kinds: &Kinds,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) -> Vec<Document> {
    let read: Vec<(Option<document::Raw>, Diagnostics)> = sources
        .documents
        .par_iter()
        .map(|source| {
            let mut found = Diagnostics::default();
            (document::read(world, source, config, &mut found), found)
        })
        .collect();
    let mut raws = Vec::with_capacity(read.len());
    for (raw, found) in read {
        raws.extend(raw);
        diagnostics.append(found);
    }
    let pairs = document::assign(raws, kinds, config, diagnostics);
    let checked: Vec<(Document, Diagnostics)> = pairs
        .into_par_iter()
        .map(|(raw, kind)| {
            let mut found = Diagnostics::default();
            (document::check(raw, &kind, kinds, config, &mut found), found)
        })
        .collect();
    let mut documents = Vec::with_capacity(checked.len());
    for (document, found) in checked {
        documents.push(document);
        diagnostics.append(found);
    }
    documents
}

fn view(
    world: &dyn World,
    site: Site,
    words: Vec<crate::i18n::Words>,
    sources: &Sources,
    theme: &Theme,
    diagnostics: &mut Diagnostics,
) -> View {
    let published = output::collect_assets(world, &site, sources, theme, diagnostics);
    let data = data::load(world, &sources.assets, diagnostics);
    let mut sizes = BTreeMap::new();
    let shown = published.pictures.shown.keys();
    for path in site.files.iter().chain(&sources.assets).chain(shown) {
        if let Some(size) = world.size(path) {
            sizes.insert(path.clone(), size);
        }
    }
    let mut view = View::new(site, words, published.assets, data);
    view.pictures = published.pictures;
    view.sizes = sizes;
    view
}

/// Builds the site into `out`. Says everything in `diagnostics`; an error means that nothing was written.
pub fn build(
    world: &dyn World,
    project: &Utf8Path,
    out: &Utf8Path,
    options: &Options,
    progress: &(dyn Fn(usize, usize) + Sync),
    diagnostics: &mut Diagnostics,
) -> Report {
    let prepared = prepare(world, options, diagnostics);
    let mut allow = options.allow.clone();
    if let Some(prepared) = &prepared {
        allow.extend(prepared.view.site.config.allow.iter().cloned());
    }
    diagnostics.allow(&allow);
    let Some(prepared) = prepared else { return Report::default() };
    let mut report = Report { outcome: None, languages: count(&prepared.view.site) };
    if diagnostics.errors() > 0 {
        return report;
    }
    let emitter = match Emitter::open(out, project) {
        Ok(emitter) => emitter,
        Err(diagnostic) => {
            diagnostics.push(*diagnostic);
            return report;
        }
    };
    let failed = render_all(world, &prepared, &emitter, progress);
    for text in prepared.view.missing_words() {
        diagnostics.push(Diagnostic::warning("word/missing", text));
    }
    if !failed.is_empty() {
        failed.into_iter().for_each(|diagnostic| diagnostics.push(diagnostic));
        emitter.abort();
        return report;
    }
    match emitter.commit(prepared.plan.keys()) {
        Ok(outcome) => {
            report.outcome = Some(outcome);
            world.trim();
        }
        Err(diagnostic) => diagnostics.push(*diagnostic),
    }
    report
}

/// Renders and stages every output; what goes wrong, each cause once.
fn render_all(
    world: &dyn World,
    prepared: &Prepared,
    emitter: &Emitter,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Vec<Diagnostic> {
    thread_local! {
        static BUFFER: std::cell::RefCell<Vec<u8>> = const { std::cell::RefCell::new(Vec::new()) };
    }
    let scene = prepared.scene(world);
    let specs: Vec<_> = prepared.plan.values().collect();
    let done = AtomicUsize::new(0);
    let mut failed: Vec<Diagnostic> = specs
        .par_iter()
        .filter_map(|spec| {
            let result = BUFFER.with_borrow_mut(|buffer| {
                buffer.clear();
                output::render(&scene, spec, buffer)?;
                emitter.stage(&spec.path, buffer)
            });
            let count = done.fetch_add(1, Ordering::Relaxed) + 1;
            if count.is_multiple_of(64) {
                progress(count, specs.len());
            }
            result.err().map(|diagnostic| *diagnostic)
        })
        .collect();
    // A mistake in a template shows on every page: one is enough.
    failed.sort_by(|a, b| (&a.place, &a.message).cmp(&(&b.place, &b.message)));
    failed.dedup_by(|a, b| {
        a == b || a.place.is_some() && a.code == b.code && a.place == b.place
    });
    failed.truncate(50);
    failed
}

impl Prepared {
    /// What outputs are rendered from.
    pub fn scene<'a>(&'a self, world: &'a dyn World) -> Scene<'a> {
        Scene { view: &self.view, templates: &self.templates, theme: &self.theme, world }
    }
}

fn count(site: &Site) -> Vec<(String, usize, usize)> {
    let languages = site.config.languages.iter().enumerate();
    languages
        .map(|(lang, language)| {
            let entries = (0..site.items.len()).filter_map(|item| site.entry(item, lang));
            let (mut own, mut fallback) = (0, 0);
            for entry in entries {
                match entry.shown {
                    site::Shown::Own => own += 1,
                    site::Shown::Notice => fallback += 1,
                    site::Shown::Link => {}
                }
            }
            (language.tag.as_str().to_owned(), own, fallback)
        })
        .collect()
}

/// The view that template functions read, for those who keep a site in memory.
pub fn shared(prepared: &Prepared) -> &Shared {
    &prepared.templates.shared
}

/// The text of a file for a message: the project's, or the embedded theme's.
pub fn text(world: &dyn World, path: &crate::path::SourcePath) -> Option<String> {
    let Ok(bytes) = world.read(path) else {
        return theme::embedded_text(path).map(str::to_owned);
    };
    let text = String::from_utf8_lossy(&bytes).into_owned();
    // The theme's files are read without it, and so are the places in them.
    let of_theme = path.as_str().starts_with("themes/");
    Some(if of_theme { strip_bom(&text).to_owned() } else { text })
}
