//! Typed values of fields, and whether a document is public.

use std::sync::Arc;

use jiff::civil::Date;
use jiff::{Timestamp, Zoned};

use crate::markdown::Body;
use crate::path::SourcePath;
use crate::scan::Key;
use crate::source::Span;

/// A value and where it stands.
#[derive(Clone, Debug)]
pub struct Given {
    /// Its place in the document that gives it.
    pub span: Span,
    /// The value.
    pub value: Value,
}

/// The value of a field.
#[derive(Clone, Debug)]
pub enum Value {
    /// Text, slug, choice, path, address.
    Text(Arc<str>),
    /// Markdown.
    Markdown(Arc<Body>),
    /// A day or a moment.
    Moment(Moment),
    /// A number.
    Number(f64),
    /// True or false.
    Boolean(bool),
    /// A list.
    List(Vec<Given>),
    /// Fields by name, in the order of the kind.
    Group(Vec<(Arc<str>, Given)>),
    /// A picture.
    Picture(Picture),
    /// A file of the project.
    File(SourcePath),
    /// The key of another document.
    Reference(Key),
    /// A language tag.
    Language(Arc<str>),
    /// A country code, ISO 3166-1.
    Country(Arc<str>),
    /// Words of a taxonomy, each with its place.
    Terms(Vec<(Arc<str>, Span)>),
}

/// A picture: the file is shared by all translations, the text is each language's own.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Picture {
    /// The file; a translation has none of its own.
    pub file: Option<(SourcePath, Span)>,
    /// What it shows.
    pub alt: Option<Arc<str>>,
    /// It says nothing that the text does not.
    pub decorative: bool,
}

/// A day, or a point in time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Moment {
    /// A whole day.
    Day(Date),
    /// A point in time, in its zone.
    At(Zoned),
}

impl Moment {
    /// The day in its own zone.
    pub fn day(&self) -> Date {
        match self {
            Moment::Day(date) => *date,
            Moment::At(zoned) => zoned.date(),
        }
    }

    /// As in `<time datetime>`: RFC 3339, or the day alone.
    pub fn machine(&self) -> String {
        match self {
            Moment::Day(date) => date.to_string(),
            Moment::At(zoned) => {
                let offset = zoned.offset().seconds();
                let sign = if offset < 0 { '-' } else { '+' };
                let minutes = offset.abs() / 60;
                let time = zoned.strftime("%Y-%m-%dT%H:%M:%S");
                format!("{time}{sign}{:02}:{:02}", minutes / 60, minutes % 60)
            }
        }
    }
}

impl PartialEq for Value {
    /// Do two documents say the same? Places do not count.
    fn eq(&self, other: &Value) -> bool {
        match (self, other) {
            (Value::Text(a), Value::Text(b))
            | (Value::Language(a), Value::Language(b))
            | (Value::Country(a), Value::Country(b))
            | (Value::Reference(a), Value::Reference(b)) => a == b,
            (Value::Markdown(a), Value::Markdown(b)) => a.content == b.content,
            (Value::Moment(a), Value::Moment(b)) => a == b,
            (Value::Number(a), Value::Number(b)) => a == b,
            (Value::Boolean(a), Value::Boolean(b)) => a == b,
            (Value::Picture(a), Value::Picture(b)) => a == b,
            (Value::File(a), Value::File(b)) => a == b,
            (Value::List(a), Value::List(b)) => {
                a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.value == b.value)
            }
            (Value::Group(a), Value::Group(b)) => {
                a.len() == b.len()
                    && a.iter().zip(b).all(|(a, b)| a.0 == b.0 && a.1.value == b.1.value)
            }
            (Value::Terms(a), Value::Terms(b)) => {
                a.iter().map(|term| &term.0).eq(b.iter().map(|term| &term.0))
            }
            _ => false,
        }
    }
}

/// Whether and when a document is public, as it says itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Life {
    /// Not finished.
    pub draft: bool,
    /// For the partners only.
    pub internal: bool,
    /// Not before this day.
    pub publish: Option<Date>,
    /// Not from this day on.
    pub expires: Option<Date>,
    /// Not before this moment.
    pub embargo: Option<Moment>,
}

/// Why a document is not public.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// It is.
    Public,
    /// Not finished.
    Draft,
    /// Its day has not come.
    Scheduled,
    /// Under embargo.
    Embargoed,
    /// Its day is over.
    Expired,
    /// For the partners only.
    Internal,
}

impl Status {
    /// The word for it in `pennon list`.
    pub fn name(self) -> &'static str {
        match self {
            Status::Public => "public",
            Status::Draft => "draft",
            Status::Scheduled => "scheduled",
            Status::Embargoed => "embargoed",
            Status::Expired => "expired",
            Status::Internal => "internal",
        }
    }
}

impl Life {
    /// Is it public on that day, at that moment? Drafts count as public when `drafts` is set.
    pub fn status(&self, today: Date, now: Timestamp, drafts: bool) -> Status {
        if self.internal {
            return Status::Internal;
        }
        if self.draft && !drafts {
            return Status::Draft;
        }
        if self.expires.is_some_and(|day| day <= today) {
            return Status::Expired;
        }
        if self.publish.is_some_and(|day| day > today) && !drafts {
            return Status::Scheduled;
        }
        let embargoed = match &self.embargo {
            None => false,
            Some(Moment::Day(day)) => *day > today,
            Some(Moment::At(zoned)) => zoned.timestamp() > now,
        };
        if embargoed && !drafts { Status::Embargoed } else { Status::Public }
    }
}
