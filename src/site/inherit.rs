//! What a translation takes from its source document, and where it contradicts it.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diag::{Diagnostic, Diagnostics, count};
use crate::document::{Given, Value};
use crate::kind::{Class, Field, FieldType};
use crate::path::SourcePath;

/// The fields of a document over those of its source.
pub(crate) struct Inheritance<'a> {
    /// The translation.
    pub(crate) path: &'a SourcePath,
    /// Its source.
    pub(crate) source_path: &'a SourcePath,
}

type Fields = BTreeMap<Arc<str>, Given>;

impl Inheritance<'_> {
    /// `own` fields win where they are text, must agree where they are shared, and stand alone where they
    /// are the document's own.
    pub(crate) fn merge(
        &self,
        fields: &[Field],
        own: &Fields,
        source: &Fields,
        out: &mut Diagnostics,
    ) -> Fields {
        let mut merged = own.clone();
        for field in fields {
            let name = &field.name;
            let value = self.one(field, own.get(name), source.get(name), out);
            match value {
                Some(value) => merged.insert(Arc::clone(name), value),
                None => merged.remove(name),
            };
        }
        merged
    }

    fn one(
        &self,
        field: &Field,
        own: Option<&Given>,
        source: Option<&Given>,
        out: &mut Diagnostics,
    ) -> Option<Given> {
        if field.class == Class::Own {
            return own.cloned();
        }
        let Some(source) = source else {
            if let Some(own) = own.filter(|_| field.class == Class::Shared) {
                self.report_only_here(field, own, out);
            }
            return own.cloned();
        };
        let Some(own) = own else { return Some(source.clone()) };
        match (&field.field_type, &own.value, &source.value) {
            (
                FieldType::Picture,
                Value::Picture(own_picture),
                Value::Picture(picture),
            ) => {
                let mut merged = picture.clone();
                merged.alt = own_picture.alt.clone().or(merged.alt);
                merged.decorative |= own_picture.decorative;
                if own_picture.file.is_some() {
                    merged.file = own_picture.file.clone();
                }
                Some(Given { span: own.span, value: Value::Picture(merged) })
            }
            (FieldType::Group(fields), Value::Group(a), Value::Group(b)) => {
                Some(Given { span: own.span, value: self.group(fields, a, b, out) })
            }
            (FieldType::List(inner), Value::List(a), Value::List(b)) => match inner
                .as_ref()
            {
                FieldType::Group(fields) => self.list(field, fields, (own, a), b, out),
                _ if field.class == Class::Shared && own.value != source.value => {
                    self.report(field, own, out);
                    Some(source.clone())
                }
                _ => Some(own.clone()),
            },
            _ if field.class == Class::Text => Some(own.clone()),
            _ if own.value == source.value => Some(source.clone()),
            _ => {
                self.report(field, own, out);
                Some(source.clone())
            }
        }
    }

    fn group(
        &self,
        fields: &[Field],
        own: &[(Arc<str>, Given)],
        source: &[(Arc<str>, Given)],
        out: &mut Diagnostics,
    ) -> Value {
        let find = |list: &[(Arc<str>, Given)], name: &str| {
            list.iter()
                .find(|(other, _)| &**other == name)
                .map(|(_, given)| given.clone())
        };
        let mut merged = Vec::new();
        for field in fields {
            let (a, b) = (find(own, &field.name), find(source, &field.name));
            if let Some(value) = self.one(field, a.as_ref(), b.as_ref(), out) {
                merged.push((Arc::clone(&field.name), value));
            }
        }
        Value::Group(merged)
    }

    /// Entries of a list of groups belong together by their place.
    fn list(
        &self,
        field: &Field,
        fields: &[Field],
        (own, items): (&Given, &[Given]),
        source: &[Given],
        out: &mut Diagnostics,
    ) -> Option<Given> {
        if items.len() != source.len() {
            let message = format!(
                "`{}` has {} here but {} in the source document",
                field.name,
                count(items.len(), "entry", "entries"),
                source.len()
            );
            out.push(
                Diagnostic::error("field/entries", message).at(self.path, own.span).help(
                    format!(
                        "give one entry for each in `{}`, in the same order",
                        self.source_path
                    ),
                ),
            );
        }
        let mut merged = Vec::with_capacity(source.len());
        for (index, from) in source.iter().enumerate() {
            let value = match (items.get(index).map(|given| &given.value), &from.value) {
                (Some(Value::Group(a)), Value::Group(b)) => self.group(fields, a, b, out),
                _ => from.value.clone(),
            };
            let span = items.get(index).map_or(own.span, |given| given.span);
            merged.push(Given { span, value });
        }
        Some(Given { span: own.span, value: Value::List(merged) })
    }

    fn report(&self, field: &Field, own: &Given, out: &mut Diagnostics) {
        out.push(
            Diagnostic::error(
                "field/shared",
                format!("`{}` differs from the source document", field.name),
            )
            .at(self.path, own.span)
            .label("the same in every language")
            .help(format!("remove it here; it is taken from `{}`", self.source_path)),
        );
    }

    fn report_only_here(&self, field: &Field, own: &Given, out: &mut Diagnostics) {
        out.push(
            Diagnostic::error(
                "field/shared",
                format!("`{}` stands here but not in the source document", field.name),
            )
            .at(self.path, own.span)
            .label("the same in every language")
            .help(format!("move it to `{}`", self.source_path)),
        );
    }
}
