//! Where the calendar files of items and sections are.

use crate::config::LangId;
use crate::kind::Role;
use crate::path::SitePath;
use crate::render::{View, folder_of};
use crate::site::{ItemId, Shown};

/// The file beside an item's page.
const ENTRY: &str = "event.ics";
/// The file beside a section's page.
const SECTION: &str = "calendar.ics";

impl View {
    /// The calendar file of an item or a section in its own language; none for what has no start.
    pub fn calendar_path(&self, item: ItemId, lang: LangId) -> Option<SitePath> {
        let site = &self.site;
        let entry = site.entry(item, lang).filter(|entry| entry.shown == Shown::Own)?;
        let starts = |item: ItemId| site.items[item].kind.role(Role::Start).is_some();
        let children = &site.items[item].children;
        let file = if site.items[item].is_section
            && children.iter().any(|&child| starts(child))
        {
            SECTION
        } else if starts(item) && site.docs[entry.doc].moment(Role::Start).is_some() {
            ENTRY
        } else {
            return None;
        };
        SitePath::new(&format!("{}/{file}", folder_of(&entry.path))).ok()
    }
}
