//! The kinds and their fields as a Markdown reference, from what the theme declares. States nothing of its own.

use std::fmt::Write;

use crate::kind::{Class, Field, FieldType, Kind, Kinds};
use crate::scaffold::comments::Comments;
use crate::theme::Theme;
use crate::world::World;

/// A section with the fields that all kinds have, and one for each kind.
pub fn kinds(world: &dyn World, theme: &Theme, kinds: &Kinds) -> String {
    let comments = Comments::load(world, theme, &[]);
    let mut out = String::new();
    let bases: Vec<&Kind> =
        kinds.values().filter(|kind| kind.is_abstract).map(AsRef::as_ref).collect();
    out.push_str("### Fields of every kind\n\n");
    for base in &bases {
        table(base, base.fields.iter(), &comments, &mut out);
    }
    for kind in kinds.values().filter(|kind| !kind.is_abstract) {
        let _ = write!(out, "\n### `{}`\n\n", kind.name);
        out.push_str(&place(kind));
        let own = |field: &&Field| {
            !bases.iter().any(|base| {
                base.field(&field.name).is_some_and(|same| same.span == field.span)
            })
        };
        if kind.fields.iter().any(|field| own(&field)) {
            out.push('\n');
            table(kind, kind.fields.iter().filter(own), &comments, &mut out);
        }
    }
    out
}

fn place(kind: &Kind) -> String {
    let place = match (&kind.folder, kind.is_index, kind.is_rest) {
        (Some(folder), ..) => format!("Documents in `content/{folder}/`."),
        (None, true, _) => "The `index.LANG.md` of a folder that holds documents.".into(),
        (None, _, true) => "Every document that no other kind claims.".into(),
        (None, ..) => format!("Documents that say `kind: {}`.", kind.name),
    };
    let fallback = match kind.fallback {
        crate::config::Fallback::Notice => "shown in another language, with a notice",
        crate::config::Fallback::Link => "linked to in lists, in another language",
        crate::config::Fallback::Hide => "left out",
    };
    let feed = if kind.feed { " It is in the feeds." } else { "" };
    format!("{place} Where it is not translated it is {fallback}.{feed}\n")
}

fn table<'a>(
    kind: &Kind,
    fields: impl Iterator<Item = &'a Field>,
    comments: &Comments,
    out: &mut String,
) {
    out.push_str("| Field | What it is | Write | Whose |\n|---|---|---|---|\n");
    for field in fields {
        let mut name = format!("`{}`", field.name);
        if field.required {
            name.push_str(" (required)");
        }
        let what = match field.field_type {
            FieldType::Choice { .. } => {
                let comment = comments.field(kind, field);
                comment.split("; one of").next().unwrap_or_default().to_owned()
            }
            _ => comments.field(kind, field),
        };
        let mut write = noun(&field.field_type);
        if let Some(default) = field.default.as_ref().and_then(|default| default.text()) {
            let _ = write!(write, "; `{default}` if left out");
        }
        let _ = writeln!(out, "| {name} | {what} | {write} | {} |", class(field));
    }
}

fn class(field: &Field) -> &'static str {
    match (field.class, &field.field_type) {
        (Class::Shared, FieldType::Picture) => "file shared, text translated",
        (Class::Text, _) => "translated",
        (Class::Shared, _) => "shared",
        (Class::Own, _) => "own",
    }
}

/// What to write, members of groups included.
fn noun(field_type: &FieldType) -> String {
    match field_type {
        FieldType::List(inner) => match inner.as_ref() {
            FieldType::Group(members) => format!("a list; each with {}", names(members)),
            inner => format!("a list; each {}", noun(inner)),
        },
        FieldType::Group(members) => format!("a group of {}", names(members)),
        other => other.noun().replace('|', "\\|"),
    }
}

fn names(members: &[Field]) -> String {
    let name = |member: &Field| {
        let required = if member.required { " (required)" } else { "" };
        let translated = if member.class == Class::Text { ", translated" } else { "" };
        format!("`{}`{required}{translated}", member.name)
    };
    members.iter().map(name).collect::<Vec<_>>().join("; ")
}
