//! Atom (RFC 4287) and JSON Feed 1.1 for each language, and for each section whose kind is news.

use serde_json::json;

use crate::config::LangId;
use crate::diag::Diagnostic;
use crate::document::Moment;
use crate::kind::{Role, Sort};
use crate::markdown::escape_text;
use crate::output::{OutputFormat, OutputSpec, Planner, Scene, Subject};
use crate::render::{View, feed_path, folder_of};
use crate::site::{Doc, ItemId, Order, Shown};

pub(crate) struct Feed;

impl OutputFormat for Feed {
    fn plan(&self, scene: &Scene<'_>, outputs: &mut Planner<'_>) {
        let view = scene.view;
        let site = &view.site;
        let mut add = |folder: &str, section: Option<ItemId>, lang: LangId| {
            for (file, json) in [("feed.xml", false), ("feed.json", true)] {
                outputs.add(
                    feed_path(folder, file),
                    Subject::Feed { section, lang, json },
                    None,
                );
            }
        };
        for lang in 0..site.config.languages.len() {
            add(&site.config.languages[lang].prefix, None, lang);
            for item in 0..site.items.len() {
                let Some(entry) =
                    site.entry(item, lang).filter(|entry| entry.shown == Shown::Own)
                else {
                    continue;
                };
                if site.items[item].is_section && view.has_feed(item) {
                    add(folder_of(&entry.path), Some(item), lang);
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
        let Subject::Feed { section, lang, json } = output.subject else { return Ok(()) };
        let feed = Contents::new(scene.view, section, lang);
        if json {
            feed.json(output, out);
        } else {
            feed.atom(output, out);
        }
        Ok(())
    }
}

/// What stands in a feed: only what is in its language, the newest first.
struct Contents<'a> {
    view: &'a View,
    lang: LangId,
    title: String,
    home: String,
    entries: Vec<FeedEntry<'a>>,
}

struct FeedEntry<'a> {
    doc: &'a Doc,
    permalink: String,
    published: String,
    updated: String,
}

impl<'a> Contents<'a> {
    fn new(view: &'a View, section: Option<ItemId>, lang: LangId) -> Contents<'a> {
        let site = &view.site;
        let own = |&id: &ItemId| {
            site.items[id].kind.feed
                && site.entry(id, lang).is_some_and(|entry| entry.shown == Shown::Own)
        };
        let mut items: Vec<ItemId> = match section {
            Some(section) => {
                site.items[section].children.iter().copied().filter(own).collect()
            }
            None => (0..site.items.len()).filter(own).collect(),
        };
        site.sort(&mut items, Order { sort: Sort::Newest, lang });
        let is_dated = |id: &ItemId| dates(&site.docs[site.items[*id].source]).is_some();
        let items = items.into_iter().filter(is_dated).take(site.config.feed_limit);
        let site_title = site.config.languages[lang].title.clone();
        let (title, home) = match section.and_then(|section| site.entry(section, lang)) {
            Some(entry) => {
                let title = format!("{} – {site_title}", site.docs[entry.doc].title());
                (title, site.permalink(lang, &entry.path))
            }
            None => (site_title, site.permalink(lang, &view.home_path(lang))),
        };
        let entries = items.filter_map(|id| {
            let entry = site.entry(id, lang)?;
            let doc = &site.docs[entry.doc];
            let (published, updated) = dates(doc)?;
            Some(FeedEntry {
                doc,
                permalink: site.permalink(lang, &entry.path),
                published,
                updated,
            })
        });
        let entries = entries.collect();
        Contents { view, lang, title, home, entries }
    }

    /// The latest change of any entry; RFC 4287 wants one even of an empty feed.
    fn updated(&self) -> &str {
        let latest = self.entries.iter().map(|entry| entry.updated.as_str()).max();
        latest.unwrap_or("1970-01-01T00:00:00Z")
    }

    fn atom(&self, output: &OutputSpec, out: &mut Vec<u8>) {
        let site = &self.view.site;
        let tag = site.config.languages[self.lang].tag.as_str();
        let own = site.permalink(self.lang, &output.path);
        let mut xml = String::with_capacity(1024 + self.entries.len() * 700);
        xml.push_str("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"");
        xml.push_str(tag);
        xml.push_str("\">\n");
        element(&mut xml, "title", &self.title);
        element(&mut xml, "id", &own);
        element(&mut xml, "updated", self.updated());
        xml.push_str(&format!(
            "<link rel=\"self\" type=\"application/atom+xml\" href=\"{own}\"/>\n"
        ));
        xml.push_str(&format!(
            "<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>\n",
            self.home
        ));
        xml.push_str("<author>");
        element(&mut xml, "name", &site.config.languages[self.lang].title);
        xml.push_str(
            "</author>\n<generator uri=\"https://pennon.example\">pennon</generator>\n",
        );
        for entry in &self.entries {
            xml.push_str("<entry>\n");
            element(&mut xml, "title", entry.doc.title());
            element(&mut xml, "id", &entry.permalink);
            xml.push_str(&format!(
                "<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>\n",
                entry.permalink
            ));
            element(&mut xml, "published", &entry.published);
            element(&mut xml, "updated", &entry.updated);
            element(&mut xml, "summary", entry.doc.description());
            xml.push_str("</entry>\n");
        }
        xml.push_str("</feed>\n");
        out.extend_from_slice(xml.as_bytes());
    }

    fn json(&self, output: &OutputSpec, out: &mut Vec<u8>) {
        let site = &self.view.site;
        let tag = site.config.languages[self.lang].tag.as_str();
        let items: Vec<_> = self
            .entries
            .iter()
            .map(|entry| {
                let mut item = json!({
                    "id": entry.permalink,
                    "url": entry.permalink,
                    "title": entry.doc.title(),
                    "summary": entry.doc.description(),
                    "content_text": entry.doc.description(),
                    "date_published": entry.published,
                    "date_modified": entry.updated,
                    "language": tag,
                });
                if let Some(image) = self.view.image_permalink(entry.doc, self.lang) {
                    item["image"] = json!(image);
                }
                item
            })
            .collect();
        let feed = json!({
            "version": "https://jsonfeed.org/version/1.1",
            "title": self.title,
            "home_page_url": self.home,
            "feed_url": site.permalink(self.lang, &output.path),
            "language": tag,
            "authors": [{"name": site.config.languages[self.lang].title}],
            "items": items,
        });
        out.extend_from_slice(
            serde_json::to_string_pretty(&feed).unwrap_or_default().as_bytes(),
        );
        out.push(b'\n');
    }
}

fn element(xml: &mut String, name: &str, text: &str) {
    xml.push_str(&format!("<{name}>"));
    // XML 1.0 has no place for control characters, escaped or not.
    let clean: String = text.chars().filter(|c| !c.is_control() || *c == '\n').collect();
    escape_text(xml, &clean);
    xml.push_str(&format!("</{name}>\n"));
}

/// When it was published and last changed, as RFC 3339. What is dated by its start alone, as an event is, was published
/// on no day that is known, and belongs in a calendar.
fn dates(doc: &Doc) -> Option<(String, String)> {
    let date = doc.moment(Role::Date)?;
    let updated = doc.moment(Role::Updated).unwrap_or(date);
    Some((rfc3339(date), rfc3339(updated)))
}

fn rfc3339(moment: &Moment) -> String {
    match moment {
        Moment::Day(date) => format!("{date}T00:00:00Z"),
        Moment::At(_) => moment.machine(),
    }
}
