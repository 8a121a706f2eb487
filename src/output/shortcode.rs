//! Shortcodes: components of the theme called from Markdown. Checked before anything is rendered.

use std::cell::RefCell;

use crate::config::LangId;
use crate::diag::{Diagnostic, Diagnostics, nearest};
use crate::document::{Given, Value};
use crate::markdown::{ArgValue, Component, Fragment, SlotKind};
use crate::path::SourcePath;
use crate::render::{Components, Context, Object, Templates, View, argument};
use crate::site::{Doc, Target};
use crate::source::Span;

/// Renders calls and remembers the first thing that went wrong.
pub(crate) struct Renderer<'a> {
    pub(crate) view: &'a View,
    pub(crate) templates: &'a Templates,
    pub(crate) failed: RefCell<Option<Box<Diagnostic>>>,
}

impl Renderer<'_> {
    /// The file that `src` names, beside the document or under `assets/`, as templates see pictures.
    fn picture(&self, component: &Component, doc: &Doc, lang: LangId) -> tera::Value {
        let src = component.args.iter().find(|arg| arg.name == "src");
        let Some(ArgValue::String(target)) = src.map(|arg| &arg.value) else {
            return tera::Value::none();
        };
        let value = match self.view.site.resolve(&doc.document.path, target) {
            Target::File(path) => self.view.picture_value(path.as_str(), lang),
            _ => None,
        };
        value.map_or_else(tera::Value::none, Object::value)
    }
}

impl Components for Renderer<'_> {
    fn render(
        &self,
        component: &Component,
        body: Option<&str>,
        doc: &Doc,
        lang: LangId,
    ) -> String {
        let mut args = Context::new();
        for arg in &component.args {
            args.insert_value(arg.name.clone(), argument(&arg.value));
        }
        let mut implicits = Context::new();
        let language = &self.view.site.config.languages[lang];
        implicits.insert_value("lang", language.tag.as_str().into());
        implicits.insert_value("dir", language.locale.direction().as_str().into());
        implicits.insert_value("picture", self.picture(component, doc, lang));
        match self.templates.render_component(&component.name, &args, &implicits, body) {
            Ok(html) => html.trim().to_owned(),
            Err(mut diagnostic) => {
                if diagnostic.place.is_none() {
                    *diagnostic = diagnostic
                        .at(&doc.document.path, Span::new(component.span.clone()));
                }
                self.failed.borrow_mut().get_or_insert(diagnostic);
                String::new()
            }
        }
    }
}

/// Reports calls of what is not there, and arguments that do not fit.
pub(crate) fn check(templates: &Templates, view: &View, out: &mut Diagnostics) {
    for doc in &view.site.docs {
        let document = &doc.document;
        fragment(templates, &document.path, &document.body.content, None, out);
        for given in document.fields.values() {
            field(templates, &document.path, given, out);
        }
    }
}

/// The Markdown of a field: its calls are told by the whole value.
fn field(templates: &Templates, path: &SourcePath, given: &Given, out: &mut Diagnostics) {
    match &given.value {
        Value::Markdown(body) => {
            fragment(templates, path, &body.content, Some(given.span), out);
        }
        Value::List(items) => {
            items.iter().for_each(|item| field(templates, path, item, out));
        }
        Value::Group(members) => {
            members.iter().for_each(|(_, given)| field(templates, path, given, out));
        }
        _ => {}
    }
}

fn fragment(
    templates: &Templates,
    path: &SourcePath,
    fragment_: &Fragment,
    within: Option<Span>,
    out: &mut Diagnostics,
) {
    for slot in &fragment_.slots {
        if let SlotKind::Component(component) = &slot.kind {
            let mut found = Diagnostics::default();
            call(templates, path, component, &mut found);
            out.append(match within {
                Some(span) => found.moved_to(path, span),
                None => found,
            });
            if let Some(body) = &component.body {
                fragment(templates, path, body, within, out);
            }
        }
    }
}

fn call(
    templates: &Templates,
    path: &SourcePath,
    component: &Component,
    out: &mut Diagnostics,
) {
    let name_span = Span::new(component.name_span.clone());
    let name = &component.name;
    let Some(info) = templates.component(name) else {
        let names = templates.component_names();
        let mistake = Diagnostic::error(
            "shortcode/unknown",
            format!("there is no shortcode `{name}`"),
        )
        .at(path, name_span)
        .label("not in this theme");
        out.push(match nearest(name, names.iter().copied()) {
            Some(near) => {
                mistake.help(format!("did you mean `{near}`?")).patch(name_span, near)
            }
            None => mistake.help(format!("this theme has {}", names.join(", "))),
        });
        return;
    };
    let known: Vec<&str> = info
        .args()
        .iter()
        .filter(|arg| !arg.is_implicit())
        .map(tera::ComponentArg::name)
        .collect();
    let mut misspelt: Vec<&str> = Vec::new();
    for arg in &component.args {
        let span = Span::new(arg.span.clone());
        let Some(definition) = info.args().iter().find(|one| one.name() == arg.name)
        else {
            if info.rest_param().is_some() {
                continue;
            }
            let message = format!("the shortcode `{name}` takes no `{}`", arg.name);
            let span = Span::new(arg.name_span.clone());
            let mistake = Diagnostic::error("shortcode/argument", message)
                .at(path, span)
                .label("unknown argument");
            // What is misspelt is not missing as well.
            let near = nearest(&arg.name, known.iter().copied());
            misspelt.extend(near);
            out.push(match near {
                Some(near) => {
                    mistake.help(format!("did you mean `{near}`?")).patch(span, near)
                }
                None if known.is_empty() => mistake.help("it takes none: remove it"),
                None => mistake.help(format!("it takes {}", known.join(", "))),
            });
            continue;
        };
        let Some(wanted) = definition.arg_type().map(|wanted| wanted.as_str()) else {
            continue;
        };
        if !fits(&arg.value, wanted) {
            let message = format!("`{}` of `{name}` must be {}", arg.name, noun(wanted));
            out.push(
                Diagnostic::error("shortcode/type", message)
                    .at(path, span)
                    .label(format!("this is {}", given(&arg.value))),
            );
        }
    }
    required(path, component, &info, &misspelt, out);
}

/// Reports arguments that must be there and are not, nor misspelt.
fn required(
    path: &SourcePath,
    component: &Component,
    info: &tera::ComponentInfo,
    misspelt: &[&str],
    out: &mut Diagnostics,
) {
    let name_span = Span::new(component.name_span.clone());
    let name = &component.name;
    for definition in
        info.args().iter().filter(|arg| arg.is_required() && arg.name() != "body")
    {
        let wanted = definition.name();
        let is_given = component.args.iter().any(|arg| arg.name == wanted);
        if !is_given && !misspelt.contains(&wanted) {
            let message = format!("the shortcode `{name}` needs `{}`", definition.name());
            let example =
                definition.arg_type().map_or("\"…\"", |kind| example(kind.as_str()));
            out.push(
                Diagnostic::error("shortcode/missing", message)
                    .at(path, name_span)
                    .label(format!("needs `{wanted}`"))
                    .help(format!("add `{}={example}`", definition.name())),
            );
        }
    }
}

fn fits(value: &ArgValue, wanted: &str) -> bool {
    match (wanted, value) {
        ("string", ArgValue::String(_))
        | ("bool", ArgValue::Bool(_))
        | ("float" | "number", ArgValue::Number(_))
        | ("array", ArgValue::List(_)) => true,
        ("integer", ArgValue::Number(number)) => number.fract() == 0.0,
        (
            "string" | "bool" | "float" | "number" | "array" | "integer" | "map"
            | "bytes",
            _,
        ) => false,
        _ => true,
    }
}

fn given(value: &ArgValue) -> &'static str {
    match value {
        ArgValue::String(_) => "text",
        ArgValue::Number(_) => "a number",
        ArgValue::Bool(_) => "`true` or `false`",
        ArgValue::List(_) => "a list",
    }
}

fn noun(wanted: &str) -> &'static str {
    match wanted {
        "string" => "text in quotation marks",
        "bool" => "`true` or `false`",
        "array" => "a list such as `[\"a\", \"b\"]`",
        "integer" => "a whole number",
        _ => "a number",
    }
}

fn example(wanted: &str) -> &'static str {
    match wanted {
        "string" => "\"…\"",
        "bool" => "true",
        "array" => "[\"…\"]",
        _ => "1",
    }
}
