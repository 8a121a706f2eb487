//! Loads a theme's templates and says in its own file and line what is wrong with one.

mod bounded;
mod explain;

use std::collections::BTreeMap;

use tera::{Context, ErrorKind, Tera};

use crate::diag::{Diagnostic, Diagnostics};
use crate::path::SourcePath;
use crate::render::Shared;
use crate::render::functions;
use crate::render::parts::{self, Parts};
use crate::render::templates::bounded::Bounded;
use crate::render::templates::explain::{Files, diagnose};
use crate::theme::Theme;

/// The folder of templates in a theme.
const FOLDER: &str = "templates/";

/// The templates of all layers, ready to render.
#[derive(Debug)]
pub struct Templates {
    tera: Tera,
    /// Where each template stands, by its name in the engine.
    files: Files,
    /// The view that their functions read.
    pub shared: Shared,
    /// What each template needs of `page`.
    parts: BTreeMap<String, Parts>,
}

/// Loads the templates of a theme. A template of `themes/NAME` takes the place of the one in the built-in
/// theme, which stays there as `theme/page.html`.
pub fn load(theme: &Theme, diagnostics: &mut Diagnostics) -> Templates {
    let mut files = Files::new();
    for (name, layers) in theme.under(FOLDER) {
        for layer in layers {
            let prefix = if layer.layer == 2 { "site/" } else { "theme/" };
            files.insert(
                format!("{prefix}{name}"),
                (layer.path.clone(), layer.text.to_string()),
            );
        }
    }
    let shared = Shared::default();
    let mut tera = engine(&shared);
    let names = files.iter().map(|(name, (_, text))| {
        let (_, within_layer) = name.split_once('/').unwrap_or(("", name));
        (within_layer, text.as_str())
    });
    let parts = parts::collect(names);
    let sources = files.iter().map(|(name, (_, text))| (name.as_str(), text.as_str()));
    if let Err(error) = tera.add_raw_templates(sources) {
        report_all(&files, &error, &shared, diagnostics);
    }
    Templates { tera, files, shared, parts }
}

fn engine(shared: &Shared) -> Tera {
    let mut tera = Tera::new();
    tera.autoescape_on(vec![".html", ".xml"]);
    tera.set_fallback_prefixes(["site/", "theme/"]).expect("no template is loaded yet");
    tera.set_escape_fn(escape);
    functions::register(&mut tera, shared);
    tera
}

/// As the engine escapes, and control characters, which HTML cannot hold, become U+FFFD as in Markdown.
fn escape(text: &str, out: &mut dyn std::io::Write) -> std::io::Result<()> {
    let is_control = |c: char| c < ' ' && !matches!(c, '\t' | '\n' | '\r');
    if text.contains(is_control) {
        return tera::escape_html(&text.replace(is_control, "\u{fffd}"), out);
    }
    tera::escape_html(text, out)
}

/// The engine stops at the first mistake: each template is asked alone for its own.
fn report_all(
    files: &Files,
    first: &tera::Error,
    shared: &Shared,
    out: &mut Diagnostics,
) {
    let mut found = false;
    for (name, (_, text)) in files {
        let mut alone = engine(shared);
        if let Err(error) = alone.add_raw_template(name, text)
            && matches!(error.kind(), ErrorKind::SyntaxError(_))
        {
            diagnose(files, &error, name).into_iter().for_each(|one| out.push(one));
            found = true;
        }
    }
    if !found {
        diagnose(files, first, "").into_iter().for_each(|one| out.push(one));
    }
}

impl Templates {
    /// Renders a template into `out`.
    ///
    /// # Errors
    /// What is wrong, in the template's own file.
    pub fn render(
        &self,
        name: &str,
        context: &Context,
        out: &mut Vec<u8>,
    ) -> Result<(), Box<Diagnostic>> {
        let result = self.tera.render_to(name, context, Bounded::new(out));
        result.map_err(|error| self.first(&error, name))
    }

    /// One page has one mistake at a time.
    fn first(&self, error: &tera::Error, name: &str) -> Box<Diagnostic> {
        let mistakes = diagnose(&self.files, error, name);
        let unsaid =
            || Diagnostic::error("template/error", "this template cannot be rendered");
        Box::new(mistakes.into_iter().next().unwrap_or_else(unsaid))
    }

    /// The parts of `page` that a template and all that it is made of name.
    pub fn parts(&self, name: &str) -> Parts {
        self.parts.get(name).copied().unwrap_or_default()
    }

    /// The file of a template, the upper layer's.
    pub fn file(&self, name: &str) -> Option<&SourcePath> {
        let layers = ["site/", "theme/"].map(|layer| format!("{layer}{name}"));
        layers.iter().find_map(|name| self.files.get(name)).map(|(path, _)| path)
    }

    /// Is there such a template?
    pub fn has(&self, name: &str) -> bool {
        self.tera.contains_template(name)
    }

    /// The names of all pages' templates as documents write them, without `.html`.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let names = self.files.keys().filter_map(|name| name.split_once('/'));
        names.filter_map(|(_, name)| {
            name.strip_suffix(".html").filter(|name| !name.contains('/'))
        })
    }

    /// The components that Markdown may call, with what they take.
    pub fn component(&self, name: &str) -> Option<tera::ComponentInfo> {
        self.tera.get_component_definition(name)
    }

    /// Their names.
    pub fn component_names(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self.tera.get_component_names().collect();
        names.sort_unstable();
        names
    }

    /// Renders a component.
    ///
    /// # Errors
    /// What is wrong, in the template's own file.
    pub fn render_component(
        &self,
        name: &str,
        args: &Context,
        implicits: &Context,
        body: Option<&str>,
    ) -> Result<String, Box<Diagnostic>> {
        let result =
            self.tera.render_component_with_implicits(name, args, implicits, body, true);
        result.map_err(|error| self.first(&error, name))
    }
}
