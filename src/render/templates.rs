//! Loads a theme's templates and says in its own file and line what is wrong with one.

use std::collections::BTreeMap;

use tera::{Context, ErrorKind, Tera};

use crate::diag::{Diagnostic, Diagnostics};
use crate::path::SourcePath;
use crate::render::Shared;
use crate::render::functions;
use crate::render::parts::{self, Parts};
use crate::source::Span;
use crate::theme::Theme;

/// The folder of templates in a theme.
const FOLDER: &str = "templates/";

/// The templates of all layers, ready to render.
#[derive(Debug)]
pub struct Templates {
    tera: Tera,
    /// Where each template stands, by its name in the engine.
    files: BTreeMap<String, (SourcePath, String)>,
    /// The view that their functions read.
    pub shared: Shared,
    /// What each template needs of `page`.
    parts: BTreeMap<String, Parts>,
}

/// Loads the templates of a theme. A template of `themes/NAME` takes the place of the one in the built-in
/// theme, which stays there as `theme/page.html`.
pub fn load(theme: &Theme, diagnostics: &mut Diagnostics) -> Templates {
    let mut files = BTreeMap::new();
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
    functions::register(&mut tera, shared);
    tera
}

/// The engine stops at the first mistake: each template is asked alone for its own.
fn report_all(
    files: &BTreeMap<String, (SourcePath, String)>,
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
            out.push(diagnose(files, &error, name));
            found = true;
        }
    }
    if !found {
        out.push(diagnose(files, first, ""));
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
        let result = self.tera.render_to(name, context, out);
        result.map_err(|error| Box::new(diagnose(&self.files, &error, name)))
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
        result.map_err(|error| Box::new(diagnose(&self.files, &error, name)))
    }
}

fn diagnose(
    files: &BTreeMap<String, (SourcePath, String)>,
    error: &tera::Error,
    name: &str,
) -> Diagnostic {
    let report = match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => report,
        other => {
            let mut message = other.to_string();
            let mut source = std::error::Error::source(error);
            while let Some(inner) = source {
                message = format!("{message}: {inner}");
                source = inner.source();
            }
            let diagnostic = Diagnostic::error("template/error", first_line(&message));
            let named = files.keys().find(|file| message.contains(file.as_str()));
            let file = named.or_else(|| {
                files.keys().find(|file| file.ends_with(&format!("/{name}")))
            });
            return match file.map(|file| &files[file].0) {
                Some(path) => diagnostic.in_file(path).help(message),
                None => diagnostic.help(message),
            };
        }
    };
    let code = match error.kind() {
        ErrorKind::SyntaxError(_) => "template/syntax",
        _ => "template/rendering",
    };
    let mut message = report.message().to_owned();
    if let Some(source) = std::error::Error::source(error) {
        message = format!("{message}: {source}");
    }
    let diagnostic = Diagnostic::error(code, first_line(&message));
    let candidates = [
        report.filename().to_owned(),
        format!("site/{}", report.filename()),
        format!("theme/{}", report.filename()),
    ];
    let Some((path, text)) = candidates.iter().find_map(|name| files.get(name)) else {
        return diagnostic.help(format!("in the template `{}`", report.filename()));
    };
    let span = report.span();
    let start = offset(text, span.start_line, span.start_col);
    let end = offset(text, span.end_line, span.end_col).max(start + 1);
    diagnostic.at(path, Span::new(start..end.min(text.len().max(1)))).label("here")
}

fn first_line(message: &str) -> String {
    message.lines().next().unwrap_or_default().trim_end_matches('.').to_owned()
}

/// The byte offset of a line (from 1) and a column (from 0, in characters).
fn offset(text: &str, line: usize, column: usize) -> usize {
    let start: usize =
        text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let rest = &text[start.min(text.len())..];
    start + rest.chars().take(column).map(char::len_utf8).sum::<usize>()
}
