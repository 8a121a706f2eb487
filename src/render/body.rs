//! Fills the slots of a parsed body for one reader: links in their language, pictures, interface words, shortcodes.

use tera::Value;

use crate::config::LangId;
use crate::i18n::Arg;
use crate::markdown::{
    self, ArgValue, Body, Component, Fragment, SlotKind, escape_attribute, escape_href,
    escape_text,
};
use crate::render::{View, images};
use crate::site::{Doc, Shown, Target};

/// What a fragment is filled for.
pub(crate) struct Filler<'a> {
    view: &'a View,
    doc: &'a Doc,
    /// The reader's language; the text may be in another.
    lang: LangId,
    components: Option<&'a dyn Components>,
    body: Option<&'a Body>,
}

/// Renders shortcodes; what goes wrong is remembered there.
pub(crate) trait Components {
    /// The HTML of a call.
    fn render(
        &self,
        component: &Component,
        body: Option<&str>,
        doc: &Doc,
        lang: LangId,
    ) -> String;
}

/// A link that was found, and how it is written.
struct Resolved {
    href: Option<String>,
    /// The language of what it leads to, where it is not the reader's.
    language: Option<LangId>,
}

impl<'a> Filler<'a> {
    pub(crate) fn new(view: &'a View, doc: &'a Doc, lang: LangId) -> Filler<'a> {
        Filler { view, doc, lang, components: None, body: None }
    }

    /// With shortcodes and a table of contents.
    pub(crate) fn with(
        self,
        components: &'a dyn Components,
        body: &'a Body,
    ) -> Filler<'a> {
        Filler { components: Some(components), body: Some(body), ..self }
    }

    pub(crate) fn fill(&self, fragment: &Fragment, out: &mut String) {
        let mut open: Option<LangId> = None;
        fragment.fill(out, |index, kind, out| match kind {
            SlotKind::Link(link) => {
                let resolved = self.resolve(&link.target);
                open = resolved.language;
                self.link(&resolved, link, out);
            }
            SlotKind::LinkEnd { .. } => {
                if let Some(language) = open.take() {
                    self.language_name(language, out);
                }
            }
            SlotKind::Image(image) => {
                // The head of the page fills most of the first screen; with little text before it a picture is in there.
                let first = index == 0 && fragment.slots[index].at < 800;
                self.image(image, first && self.body.is_some(), out);
            }
            SlotKind::Component(component) => self.component(component, out),
            // The words belong to the text, so they are in its language.
            SlotKind::Word { id } => {
                escape_attribute(out, &self.view.word(self.doc.document.lang, id));
            }
            SlotKind::Toc => self.toc(out),
        });
    }

    fn link(&self, resolved: &Resolved, link: &markdown::Link, out: &mut String) {
        if let Some(href) = &resolved.href {
            out.push_str(" href=\"");
            escape_href(out, href);
            out.push('"');
        }
        if let Some(title) = &link.title {
            out.push_str(" title=\"");
            escape_attribute(out, title);
            out.push('"');
        }
        if let Some(language) = resolved.language {
            out.push_str(" hreflang=\"");
            out.push_str(self.view.site.config.languages[language].tag.as_str());
            out.push('"');
        }
    }

    fn language_name(&self, language: LangId, out: &mut String) {
        let config = &self.view.site.config;
        let name = config.languages[self.lang]
            .locale
            .language_name(&config.languages[language].tag);
        let reader = &config.languages[self.lang];
        out.push_str(" <span class=\"in-language\"");
        if self.lang != self.doc.document.lang {
            out.push_str(&format!(
                " lang=\"{}\" dir=\"{}\"",
                reader.tag,
                reader.locale.direction().as_str()
            ));
        }
        out.push_str(">(");
        let text = self.view.words_format(
            self.lang,
            "in-language",
            &[("language", Arg::Text(&name))],
        );
        escape_text(out, &text);
        out.push_str(")</span>");
    }

    /// The address that a link is written with.
    pub(crate) fn address(&self, target: &str) -> Option<String> {
        self.resolve(target).href
    }

    fn resolve(&self, target: &str) -> Resolved {
        let site = &self.view.site;
        let plain = |href: String| Resolved { href: Some(href), language: None };
        match site.resolve(&self.doc.document.path, target) {
            Target::Outside => plain(target.to_owned()),
            Target::Anchor(anchor) => plain(format!("#{anchor}")),
            Target::NotPublic => Resolved { href: None, language: None },
            Target::File(path) => match self.view.asset_url(self.lang, path.as_str()) {
                Some(url) => plain(url),
                None => plain(target.to_owned()),
            },
            Target::Address(address) => plain(match address.strip_prefix('/') {
                Some(rest) => format!("{}{rest}", site.config.base_of(self.lang).path),
                None => address,
            }),
            Target::Missing(_) | Target::Escapes => plain(target.to_owned()),
            Target::Item { item, doc: linked, anchor } => {
                let (mut href, shown, language) = match site.entry(item, self.lang) {
                    Some(entry) => {
                        let lang = site.docs[entry.doc].document.lang;
                        let foreign = entry.shown != Shown::Own;
                        (entry.url.to_string(), entry.doc, foreign.then_some(lang))
                    }
                    None => {
                        // Hidden in this language: the reader is led to the source, and told.
                        let doc = linked.unwrap_or(site.items[item].source);
                        let lang = site.docs[doc].document.lang;
                        let Some(entry) = site.entry(item, lang) else {
                            return Resolved { href: None, language: None };
                        };
                        let same_host = site.config.host_folder(lang)
                            == site.config.host_folder(self.lang);
                        let href = if same_host {
                            entry.url.to_string()
                        } else {
                            site.permalink(lang, &entry.path)
                        };
                        (href, doc, Some(lang))
                    }
                };
                if let Some(anchor) = anchor
                    && let Some(anchor) = site.anchor(
                        linked.or(Some(site.items[item].source)),
                        shown,
                        &anchor,
                    )
                {
                    href.push('#');
                    href.push_str(&anchor);
                }
                Resolved { href: Some(href), language }
            }
        }
    }

    fn image(&self, image: &markdown::Image, first: bool, out: &mut String) {
        let mut pictured = None;
        let base = &self.view.site.config.base_of(self.lang).path;
        let url = match self.view.site.resolve(&self.doc.document.path, &image.src) {
            Target::File(path) => {
                pictured = self.view.pictured(path.as_str());
                let small = pictured.and_then(|pictured| pictured.fallback());
                match small {
                    Some(path) => Some(format!("{base}{}", path.address())),
                    None => self.view.asset_url(self.lang, path.as_str()),
                }
            }
            Target::Address(address) => match address.strip_prefix('/') {
                Some(rest) => Some(format!("{base}{rest}")),
                None => Some(address),
            },
            _ => None,
        };
        let mut href = String::new();
        match url {
            Some(url) => href.push_str(&url),
            None => escape_href(&mut href, &image.src),
        }
        let shown = images::Image {
            url: &href,
            alt: &image.alt,
            title: image.title.as_deref(),
            pictured,
            base,
            first,
        };
        images::write(out, &shown);
    }

    fn component(&self, component: &Component, out: &mut String) {
        let body = component.body.as_ref().map(|fragment| {
            let mut html = String::new();
            self.fill(fragment, &mut html);
            html
        });
        if let Some(components) = self.components {
            out.push_str(&components.render(
                component,
                body.as_deref(),
                self.doc,
                self.lang,
            ));
        }
    }

    fn toc(&self, out: &mut String) {
        let Some(body) = self.body.filter(|body| !body.headings.is_empty()) else {
            return;
        };
        out.push_str("<ul class=\"toc\">");
        for heading in &body.headings {
            out.push_str(&format!("<li class=\"toc-{}\"><a href=\"#", heading.level));
            escape_href(out, &heading.id);
            out.push_str("\">");
            escape_text(out, &heading.text);
            out.push_str("</a></li>");
        }
        out.push_str("</ul>");
    }
}

/// A shortcode's argument as its template sees it.
pub(crate) fn argument(value: &ArgValue) -> Value {
    match value {
        ArgValue::String(text) => Value::from(text.as_str()),
        ArgValue::Number(number) => crate::render::values::number_value(*number),
        ArgValue::Bool(flag) => Value::from(*flag),
        ArgValue::List(items) => {
            Value::from(items.iter().map(argument).collect::<Vec<_>>())
        }
    }
}
