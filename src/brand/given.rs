//! The colours that a brand file gives, each with its place. What follows from them stands in `roles`.

use std::collections::BTreeMap;

use crate::brand::color::Rgb;
use crate::brand::roles::{Role, Scheme};
use crate::source::Span;

/// The colours of brand.yml beside its palette.
pub(crate) const FIELDS: [&str; 12] = [
    "foreground",
    "background",
    "primary",
    "secondary",
    "tertiary",
    "success",
    "info",
    "warning",
    "danger",
    "light",
    "dark",
    "link",
];

/// A colour at its place.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Placed {
    pub(crate) color: Rgb,
    /// Where it is written.
    pub(crate) span: Span,
    /// `color.primary`, for messages.
    pub(crate) field: String,
}

/// A colour on light and on dark pages.
#[derive(Clone, Debug, Default)]
pub(crate) struct Shades {
    pub(crate) light: Option<Placed>,
    pub(crate) dark: Option<Placed>,
}

impl Shades {
    pub(crate) fn of(&self, scheme: Scheme) -> Option<&Placed> {
        match scheme {
            Scheme::Light => self.light.as_ref(),
            Scheme::Dark => self.dark.as_ref(),
        }
    }
}

/// All colours that a file gives.
#[derive(Clone, Debug, Default)]
pub(crate) struct Given {
    /// By the names in [`FIELDS`], and `headings` and `text-link` from the typography.
    pub(crate) fields: BTreeMap<&'static str, Shades>,
    /// Roles that the file settles itself.
    pub(crate) light: BTreeMap<Role, Placed>,
    /// The same on dark pages.
    pub(crate) dark: BTreeMap<Role, Placed>,
    /// The brand has one look only.
    pub(crate) single: bool,
}

impl Given {
    /// The colour of a field in a scheme.
    pub(crate) fn field(&self, name: &str, scheme: Scheme) -> Option<&Placed> {
        self.fields.get(name).and_then(|shades| shades.of(scheme))
    }

    /// The role as the file settles it.
    pub(crate) fn role(&self, role: Role, scheme: Scheme) -> Option<&Placed> {
        match scheme {
            Scheme::Light => self.light.get(&role),
            Scheme::Dark => self.dark.get(&role),
        }
    }
}
