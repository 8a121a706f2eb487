//! Where the calendar files of items and sections are.

use crate::config::LangId;
use crate::kind::{Kind, Role};
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
        let starts = |kind: &Kind| kind.role(Role::Start).is_some();
        let this = &site.items[item];
        let file = if this.is_section && this.holds.iter().any(|kind| starts(kind)) {
            SECTION
        } else if starts(&this.kind) && site.docs[entry.doc].moment(Role::Start).is_some()
        {
            ENTRY
        } else {
            return None;
        };
        SitePath::new(&format!("{}/{file}", folder_of(&entry.path))).ok()
    }
}
