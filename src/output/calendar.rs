//! Calendars (RFC 5545): one entry for each item that has a start, and one file with all entries of a section.

use crate::config::LangId;
use crate::diag::Diagnostic;
use crate::document::{Moment, Value};
use crate::kind::Role;
use crate::output::{OutputFormat, OutputSpec, Planner, Scene, Subject};
use crate::render::View;
use crate::site::{Doc, ItemId, Shown};

pub(crate) struct Calendar;

impl OutputFormat for Calendar {
    fn plan(&self, scene: &Scene<'_>, outputs: &mut Planner<'_>) {
        let site = &scene.view.site;
        for item in 0..site.items.len() {
            for lang in 0..site.config.languages.len() {
                let Some(path) = scene.view.calendar_path(item, lang) else { continue };
                let entry = site.entry(item, lang);
                let source = entry.map(|entry| &site.docs[entry.doc].document.path);
                outputs.add(path, Subject::Item { item, lang, list: None }, source);
            }
        }
    }

    fn render(
        &self,
        scene: &Scene<'_>,
        output: &OutputSpec,
        out: &mut Vec<u8>,
    ) -> Result<(), Box<Diagnostic>> {
        let Subject::Item { item, lang, .. } = output.subject else { return Ok(()) };
        let site = &scene.view.site;
        let mut writer = Writer { out };
        writer.line("BEGIN", "VCALENDAR");
        writer.line("VERSION", "2.0");
        writer.line("PRODID", "-//pennon//pennon//EN");
        writer.line("CALSCALE", "GREGORIAN");
        writer.line("METHOD", "PUBLISH");
        if site.items[item].is_section {
            if let Some(entry) = site.entry(item, lang) {
                writer.text("X-WR-CALNAME", site.docs[entry.doc].title());
            }
            for &child in &site.items[item].children {
                write_entry(scene.view, child, lang, &mut writer);
            }
        } else {
            write_entry(scene.view, item, lang, &mut writer);
        }
        writer.line("END", "VCALENDAR");
        Ok(())
    }
}

/// Only what is in the calendar's language: a reader who subscribes to Greek gets Greek.
fn write_entry(view: &View, item: ItemId, lang: LangId, writer: &mut Writer<'_>) {
    let site = &view.site;
    let Some(entry) = site.entry(item, lang).filter(|entry| entry.shown == Shown::Own)
    else {
        return;
    };
    let doc = &site.docs[entry.doc];
    let Some(start) = doc.moment(Role::Start) else { return };
    let tag = site.config.languages[lang].tag.as_str();
    let host = site.config.base.origin.split("//").nth(1).unwrap_or_default();
    let permalink = site.permalink(lang, &entry.path);
    writer.line("BEGIN", "VEVENT");
    writer.text("UID", &format!("{}.{tag}@{host}", doc.document.key.replace('/', ".")));
    // The moment of the build would change the bytes each time; RFC 5545, 3.8.7.2, asks when the entry was made.
    let stamp = doc.moment(Role::Updated).unwrap_or(start).day();
    writer.line("DTSTAMP", &format!("{}T000000Z", stamp.strftime("%Y%m%d")));
    write_time(writer, start, doc.moment(Role::End));
    writer.text("SUMMARY", doc.title());
    writer.text("DESCRIPTION", doc.description());
    if let Some(place) = place(doc) {
        writer.text("LOCATION", &place);
    }
    writer.line("URL", &permalink);
    writer.line("END", "VEVENT");
}

/// Days have no time; the end of days is the day after the last (RFC 5545, 3.6.1).
fn write_time(writer: &mut Writer<'_>, start: &Moment, end: Option<&Moment>) {
    match start {
        Moment::Day(first) => {
            let last = end.map_or(*first, Moment::day);
            let behind = last.tomorrow().unwrap_or(last);
            writer.line("DTSTART;VALUE=DATE", &first.strftime("%Y%m%d").to_string());
            writer.line("DTEND;VALUE=DATE", &behind.strftime("%Y%m%d").to_string());
        }
        Moment::At(start) => {
            let utc = |zoned: &jiff::Zoned| {
                zoned.timestamp().strftime("%Y%m%dT%H%M%SZ").to_string()
            };
            writer.line("DTSTART", &utc(start));
            match end {
                Some(Moment::At(end)) => writer.line("DTEND", &utc(end)),
                Some(Moment::Day(_)) | None => {}
            }
        }
    }
}

/// The texts of the group that says where, in its order.
fn place(doc: &Doc) -> Option<String> {
    match doc.role(Role::Place)? {
        Value::Text(text) => Some(text.to_string()),
        Value::Group(members) => {
            let texts = members.iter().filter_map(|(_, given)| match &given.value {
                Value::Text(text) | Value::Country(text) => Some(&**text),
                _ => None,
            });
            Some(texts.collect::<Vec<_>>().join(", "))
        }
        _ => None,
    }
}

/// Lines of at most 75 bytes, ended by CRLF (RFC 5545, 3.1).
struct Writer<'a> {
    out: &'a mut Vec<u8>,
}

impl Writer<'_> {
    fn text(&mut self, name: &str, text: &str) {
        let mut escaped = String::with_capacity(text.len() + 8);
        for c in text.chars() {
            match c {
                '\\' | ';' | ',' => escaped.extend(['\\', c]),
                '\n' => escaped.push_str("\\n"),
                c if c.is_control() => {}
                c => escaped.push(c),
            }
        }
        self.line(name, &escaped);
    }

    fn line(&mut self, name: &str, value: &str) {
        let line = format!("{name}:{value}");
        let mut rest = line.as_str();
        let mut room = 75;
        while rest.len() > room {
            let cut = rest.floor_char_boundary(room);
            self.out.extend_from_slice(&rest.as_bytes()[..cut]);
            self.out.extend_from_slice(b"\r\n ");
            rest = &rest[cut..];
            room = 74;
        }
        self.out.extend_from_slice(rest.as_bytes());
        self.out.extend_from_slice(b"\r\n");
    }
}
