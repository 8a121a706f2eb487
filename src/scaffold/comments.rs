//! What `pennon new` says over each field, in the editor's language. Never the words of the site's readers.

use std::sync::Arc;

use crate::i18n::{Arg, Catalog, Isolation, WordFile, Words};
use crate::kind::{Field, FieldType, Kind};
use crate::lang::{LangTag, Locale};
use crate::path::SourcePath;
use crate::theme::Theme;
use crate::world::World;

/// The editor's words and language.
pub(crate) struct Comments {
    words: Words,
    locale: Locale,
}

impl Comments {
    /// Of the languages `wanted`, the first that has words of its own; English for what it lacks.
    pub(crate) fn load(world: &dyn World, theme: &Theme, wanted: &[LangTag]) -> Comments {
        let english = LangTag::parse("en").expect("a valid tag");
        let with_parents = |tag: &LangTag| {
            std::iter::once(tag.clone()).chain(tag.parents()).collect::<Vec<_>>()
        };
        let known = wanted.iter().find(|tag| {
            with_parents(tag).iter().any(|tag| !texts(world, theme, tag).is_empty())
        });
        let tag = known.unwrap_or(&english);
        let mut chain = with_parents(tag);
        if !chain.contains(&english) {
            chain.push(english.clone());
        }
        let catalogs = chain.iter().map(|tag| Arc::new(catalog(world, theme, tag)));
        Comments { words: Words::new(catalogs.collect()), locale: Locale::new(tag) }
    }

    /// The language of the comments.
    pub(crate) fn tag(&self) -> &LangTag {
        self.locale.tag()
    }

    /// A word without variables.
    pub(crate) fn word(&self, id: &str) -> &str {
        self.words.get(id).unwrap_or_default()
    }

    /// What a field is for: the kind's own words for it, the words for all kinds, or what its type says.
    pub(crate) fn field(&self, kind: &Kind, field: &Field) -> String {
        let id = format!("field-{}", field.name.replace('_', "-"));
        let own = self.words.get(&format!("{id}.for-{}", kind.name));
        let found = own.or_else(|| self.words.get(&id)).map(str::to_owned);
        let mut comment = found.unwrap_or_else(|| field.field_type.noun());
        if let FieldType::Choice { values, .. } = &field.field_type {
            let values = values.join(", ");
            let list = self.words.format(
                "new-one-of",
                &[("values", Arg::from(&values))],
                Isolation::Off,
            );
            comment.push_str("; ");
            comment.push_str(&list.unwrap_or(values));
        }
        comment
    }

    /// Why a translation has so few fields.
    pub(crate) fn translation(&self, source: &LangTag) -> String {
        let language = self.locale.language_name(source);
        let args = [("language", Arg::from(&language))];
        self.words.format("new-translation", &args, Isolation::Off).unwrap_or_default()
    }
}

/// The files of a language, the theme's first, the site's over them.
fn texts(world: &dyn World, theme: &Theme, tag: &LangTag) -> Vec<(SourcePath, Arc<str>)> {
    let name = format!("i18n/editor/{tag}.ftl");
    let layers = theme.texts.get(&name).into_iter().flatten();
    let mut files: Vec<(SourcePath, Arc<str>)> =
        layers.map(|layer| (layer.path.clone(), Arc::clone(&layer.text))).collect();
    let path = SourcePath::new(&name);
    if let Some(text) =
        world.read(&path).ok().and_then(|bytes| String::from_utf8(bytes).ok())
    {
        files.push((path, text.into()));
    }
    files
}

/// Mistakes in comments are no reason not to write a document: what cannot be read is left out.
fn catalog(world: &dyn World, theme: &Theme, tag: &LangTag) -> Catalog {
    let files = texts(world, theme, tag);
    let layers: Vec<WordFile<'_>> =
        files.iter().map(|(path, text)| WordFile { path: path.as_str(), text }).collect();
    Catalog::load(Arc::new(Locale::new(tag)), &layers).0
}
