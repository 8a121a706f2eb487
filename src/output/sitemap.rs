//! The sitemap of each host (sitemaps.org 0.9) with translations (hreflang), split when it grows large.

use std::collections::BTreeMap;

use crate::config::LangId;
use crate::diag::Diagnostic;
use crate::kind::Role;
use crate::markdown::escape_text;
use crate::output::{OutputFormat, OutputSpec, Planner, Scene, Subject};
use crate::path::SitePath;
use crate::site::{ItemId, Shown, Site};

/// Addresses in one file. The format allows 50,000 and 50 MB; with 24 translations each the second comes first.
const MAX_ADDRESSES: usize = 5_000;

pub(crate) struct Sitemap;

/// One address that search engines should know.
enum Listed {
    Item(ItemId, LangId),
    Term(usize, Option<usize>, LangId),
    BrandKit(LangId),
    /// The home page of readers whose language is not here.
    Chooser,
}

impl OutputFormat for Sitemap {
    fn plan(&self, scene: &Scene<'_>, outputs: &mut Planner<'_>) {
        for lang in host_languages(&scene.view.site) {
            let parts = listed(scene, lang).len().div_ceil(MAX_ADDRESSES).max(1);
            outputs.add(
                path(&scene.view.site, lang, None),
                Subject::Sitemap { lang, part: (parts == 1).then_some(0) },
                None,
            );
            if parts > 1 {
                for part in 0..parts {
                    let file = path(&scene.view.site, lang, Some(part));
                    outputs.add(file, Subject::Sitemap { lang, part: Some(part) }, None);
                }
            }
        }
    }

    fn render(
        &self,
        scene: &Scene<'_>,
        output: &OutputSpec,
        out: &mut Vec<u8>,
    ) -> Result<(), Box<Diagnostic>> {
        let Subject::Sitemap { lang, part } = output.subject else { return Ok(()) };
        let site = &scene.view.site;
        let listed = listed(scene, lang);
        let mut xml = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        match part {
            None => {
                xml.push_str("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
                for part in 0..listed.len().div_ceil(MAX_ADDRESSES) {
                    let address = site.permalink(lang, &path(site, lang, Some(part)));
                    xml.push_str("<sitemap><loc>");
                    escape_text(&mut xml, &address);
                    xml.push_str("</loc></sitemap>\n");
                }
                xml.push_str("</sitemapindex>\n");
            }
            Some(part) => {
                xml.push_str("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
                for one in listed.iter().skip(part * MAX_ADDRESSES).take(MAX_ADDRESSES) {
                    write(scene, one, &mut xml);
                }
                xml.push_str("</urlset>\n");
            }
        }
        out.extend_from_slice(xml.as_bytes());
        Ok(())
    }
}

/// One language of each host: the first without a domain stands for the main one.
pub(crate) fn host_languages(site: &Site) -> Vec<LangId> {
    let mut hosts: BTreeMap<&str, LangId> = BTreeMap::new();
    for lang in (0..site.config.languages.len()).rev() {
        hosts.insert(site.config.host_folder(lang), lang);
    }
    hosts.into_values().collect()
}

/// The file of a host's sitemap, or of a part of it.
pub(crate) fn path(site: &Site, lang: LangId, part: Option<usize>) -> SitePath {
    let folder = match site.config.host_folder(lang) {
        "" => String::new(),
        folder => format!("{folder}/"),
    };
    let file = match part {
        None => format!("{folder}sitemap.xml"),
        Some(part) => format!("{folder}sitemap-{}.xml", part + 1),
    };
    SitePath::new(&file).expect("a name below a language's folder")
}

fn listed(scene: &Scene<'_>, host: LangId) -> Vec<Listed> {
    let site = &scene.view.site;
    let on_host =
        |lang: &LangId| site.config.host_folder(*lang) == site.config.host_folder(host);
    let languages: Vec<LangId> =
        (0..site.config.languages.len()).filter(on_host).collect();
    let mut listed = Vec::new();
    let on_main = site.config.host_folder(host).is_empty();
    if on_main && scene.view.has_chooser() && site.item("").is_some() {
        listed.push(Listed::Chooser);
    }
    for item in 0..site.items.len() {
        for &lang in &languages {
            if site.entry(item, lang).is_some_and(|entry| entry.shown == Shown::Own) {
                listed.push(Listed::Item(item, lang));
            }
        }
    }
    for (at, taxonomy) in site.taxonomies.iter().enumerate() {
        for &lang in &languages {
            let terms = std::iter::once(None).chain((0..taxonomy.terms.len()).map(Some));
            let shown = terms.filter(|term| site.has_own(at, *term, lang));
            listed.extend(shown.map(|term| Listed::Term(at, term, lang)));
        }
    }
    let kits = languages.into_iter().filter(|&lang| scene.view.kit_page(lang).is_some());
    listed.extend(kits.map(Listed::BrandKit));
    listed
}

fn write(scene: &Scene<'_>, listed: &Listed, xml: &mut String) {
    let site = &scene.view.site;
    xml.push_str("<url><loc>");
    match listed {
        Listed::Chooser => {
            escape_text(
                xml,
                &format!("{}{}", site.config.base.origin, site.config.base.path),
            );
            xml.push_str("</loc>");
            for (tag, permalink) in site
                .item("")
                .map(|home| scene.view.alternate_links(home))
                .unwrap_or_default()
            {
                alternate(xml, &tag, &permalink);
            }
        }
        Listed::Item(item, lang) => {
            let Some(entry) = site.entry(*item, *lang) else { return };
            escape_text(xml, &site.permalink(*lang, &entry.path));
            xml.push_str("</loc>");
            let doc = &site.docs[entry.doc];
            let changed = doc.moment(Role::Updated).or_else(|| doc.moment(Role::Date));
            if let Some(day) =
                changed.map(crate::document::Moment::day).filter(|day| *day <= site.today)
            {
                xml.push_str(&format!("<lastmod>{day}</lastmod>"));
            }
            for (tag, permalink) in scene.view.alternate_links(*item) {
                alternate(xml, &tag, &permalink);
            }
        }
        Listed::Term(taxonomy, term, lang) => {
            let value = &site.taxonomies[*taxonomy];
            let page = |lang: LangId| {
                let folder = match term {
                    Some(term) => &value.terms[*term].folders[lang],
                    None => &value.folders[lang],
                };
                site.permalink(lang, &Site::folder_page(folder))
            };
            let has = |lang: &LangId| site.has_own(*taxonomy, *term, *lang);
            translated(site, *lang, &has, &page, xml);
        }
        Listed::BrandKit(lang) => {
            let path = |lang: LangId| scene.view.kit_page(lang);
            let page = |lang: LangId| {
                path(lang).map(|path| site.permalink(lang, &path)).unwrap_or_default()
            };
            translated(site, *lang, &|lang| path(*lang).is_some(), &page, xml);
        }
    }
    xml.push_str("</url>\n");
}

/// A page that is no item, and the same one of every language that has it.
fn translated(
    site: &Site,
    lang: LangId,
    has: &dyn Fn(&LangId) -> bool,
    page: &dyn Fn(LangId) -> String,
    xml: &mut String,
) {
    escape_text(xml, &page(lang));
    xml.push_str("</loc>");
    let shown: Vec<LangId> = (0..site.config.languages.len()).filter(has).collect();
    for &other in &shown {
        alternate(xml, site.config.languages[other].tag.as_str(), &page(other));
    }
    let default = shown.iter().find(|&&other| other == site.config.default);
    if let Some(&default) = default.or(shown.first()) {
        alternate(xml, "x-default", &page(default));
    }
}

fn alternate(xml: &mut String, tag: &str, permalink: &str) {
    xml.push_str(&format!("<xhtml:link rel=\"alternate\" hreflang=\"{tag}\" href=\""));
    escape_text(xml, permalink);
    xml.push_str("\"/>");
}
