//! Which parts of `page` the templates of a page name. The others are not made for it: some cost as much as all the rest.

use std::collections::BTreeMap;

/// A part of `page` that takes work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    Alternates,
    Breadcrumbs,
    Calendar,
    Feeds,
    Jsonld,
    Referenced,
    Related,
    Social,
    Terms,
    Toc,
    Translations,
}

/// What each is called in a template.
const NAMES: [(Part, &str); 11] = [
    (Part::Alternates, "alternates"),
    (Part::Breadcrumbs, "breadcrumbs"),
    (Part::Calendar, "calendar"),
    (Part::Feeds, "feeds"),
    (Part::Jsonld, "jsonld"),
    (Part::Referenced, "referenced"),
    (Part::Related, "related"),
    (Part::Social, "social"),
    (Part::Terms, "terms"),
    (Part::Toc, "toc"),
    (Part::Translations, "translations"),
];

/// The parts that a template and all that it is made of name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Parts(u16);

impl Parts {
    pub(crate) fn has(self, part: Part) -> bool {
        self.0 & 1 << part as u16 != 0
    }

    /// Read from the text, so that a name too many is possible, but none too few: `page.toc`, `page?.toc`, `page["toc"]`.
    fn named_in(text: &str) -> Parts {
        let mut parts = 0;
        for (part, name) in NAMES {
            let mut found = text.match_indices(name);
            let is_named = found.any(|(at, _)| {
                let before = text[..at].chars().next_back();
                before.is_some_and(|c| matches!(c, '.' | '"' | '\'' | '`'))
            });
            parts |= u16::from(is_named) << part as u16;
        }
        Parts(parts)
    }
}

/// The parts of each template, by its name without its layer (`page.html`); `texts` holds the files of all layers.
///
/// A template is made of every other whose name stands in its text, and of the files with components, which are called
/// without naming a file.
pub(crate) fn collect<'a>(
    texts: impl Iterator<Item = (&'a str, &'a str)>,
) -> BTreeMap<String, Parts> {
    let mut files: BTreeMap<&str, String> = BTreeMap::new();
    for (name, text) in texts {
        files.entry(name).or_default().push_str(text);
    }
    let components: Vec<&str> = files
        .iter()
        .filter(|(_, text)| text.contains("endcomponent"))
        .map(|(name, _)| *name)
        .collect();
    let with_all_it_is_made_of = |name: &str| {
        let mut parts = 0;
        let mut seen: Vec<&str> = components.clone();
        seen.extend(files.get_key_value(name).map(|(name, _)| *name));
        let mut next = 0;
        while let Some(name) = seen.get(next) {
            let text = &files[name];
            parts |= Parts::named_in(text).0;
            let named = files.keys().filter(|other| text.contains(**other));
            for other in named {
                if !seen.contains(other) {
                    seen.push(other);
                }
            }
            next += 1;
        }
        Parts(parts)
    };
    files.keys().map(|name| ((*name).to_owned(), with_all_it_is_made_of(name))).collect()
}

#[cfg(test)]
mod tests {
    use crate::render::parts::{Part, collect};

    #[test]
    fn a_template_needs_what_it_and_its_pieces_name() {
        let files = [
            ("base.html", "{% include \"partials/head.html\" %}"),
            ("partials/head.html", "{{ page?.social?.title }} <p class=related> toc"),
            ("page.html", "{% extends \"base.html\" %} {{ page[\"toc\"] }}"),
            ("other.html", "{{ page.feeds }}"),
            (
                "parts.html",
                "{% component own(@page) %}{{ page.terms }}{% endcomponent %}",
            ),
            // The site's own layer of a template adds to what the theme's needs.
            ("other.html", "{% extends \"theme/other.html\" %} {{ page?.related }}"),
        ];
        let parts = collect(files.into_iter());
        let named = |name: &str, part| parts[name].has(part);
        assert!(named("page.html", Part::Toc) && named("page.html", Part::Social));
        assert!(named("page.html", Part::Terms) && !named("page.html", Part::Related));
        assert!(!named("base.html", Part::Toc));
        assert!(named("other.html", Part::Feeds) && named("other.html", Part::Related));
        assert!(!named("other.html", Part::Social));
    }
}
