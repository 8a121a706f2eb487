//! Mistakes in `pennon.yaml` and in the kinds of a theme.

use crate::fixture::Fixture;
use crate::mistakes::{Page, home};

fn settings(text: &str) -> Fixture {
    home().put("pennon.yaml", text)
}

fn with(lines: &str) -> Fixture {
    settings(&format!(
        "url: https://site.example\ntitle: Site\nlanguages: [en, el]\n{lines}\n"
    ))
}

#[test]
fn settings_of_the_site() {
    let mut missing = home();
    missing.world.files.retain(|path, _| path.as_str() != "pennon.yaml");
    Page::new("config")
        .case("no settings", &missing)
        .case("an empty file", &settings(""))
        .case("a list", &settings("- a\n- b\n"))
        .case("text", &settings("site\n"))
        .case("bad YAML", &settings("url: https://site.example\ntitle: Site: the title\nlanguages: [en]\n"))
        .case("a tab", &settings("url: https://site.example\ntitle:\n\ten: Site\nlanguages: [en]\n"))
        .case("an unknown setting", &with("langauges: [en]\ntheme_name: a"))
        .case("no address", &settings("title: Site\nlanguages: [en]\n"))
        .case("half an address", &settings("url: site.example\ntitle: Site\nlanguages: [en]\n"))
        .case("an address that leaves", &settings("url: https://site.example/../a\ntitle: Site\nlanguages: [en]\n"))
        .case("no title", &settings("url: https://site.example\nlanguages: [en]\n"))
        .case("a title that is a list", &settings("url: https://site.example\ntitle: [a]\nlanguages: [en]\n"))
        .case("a title in an unknown language", &settings("url: https://site.example\ntitle: {en: Site, fr: Site}\nlanguages: [en]\n"))
        .case("no languages", &settings("url: https://site.example\ntitle: Site\n"))
        .case("a language twice", &settings("url: https://site.example\ntitle: Site\nlanguages: [en, el, en]\n"))
        .case("a language that is none", &settings("url: https://site.example\ntitle: Site\nlanguages: [en, greek!]\n"))
        .case("a language without a tag", &settings("url: https://site.example\ntitle: Site\nlanguages: [en, {title: A}]\n"))
        .case("a language that is a number", &settings("url: https://site.example\ntitle: Site\nlanguages: [en, [el]]\n"))
        .case("a default that is no language", &with("default_language: fr"))
        .case("a fallback that is no language", &settings("url: https://site.example\ntitle: Site\nlanguages: [en, {tag: el, fallback: [fr]}]\n"))
        .case("a prefix that leaves", &settings("url: https://site.example\ntitle: Site\nlanguages: [en, {tag: el, prefix: ../a}]\n"))
        .case("two languages with one prefix", &settings("url: https://site.example\ntitle: Site\nlanguages: [en, {tag: el, prefix: a}, {tag: de, prefix: a}]\n"))
        .case("half a domain", &settings("url: https://site.example\ntitle: Site\nlanguages: [en, {tag: el, domain: site.gr}]\n"))
        .case("a choice", &with("layout: folder\nminify: yes\nslugs: file\nhosts: [netlify, ftp]\nfallback: {news: show}"))
        .case("numbers", &with("per_page: 0\nfeed_limit: many"))
        .case("a boolean", &with("default_prefix: yes\nmarkdown: {raw_html: sometimes, smart: true}"))
        .case("a fallback for an unknown kind", &with("fallback: {nwes: hide}"))
        .case("a zone", &with("zone: Athens"))
        .case("an unknown theme", &with("theme: harbour").put("themes/harbor/templates/a.html", ""))
        .case("an unknown theme with no near name", &with("theme: zebra"))
        .case("a theme out of the project", &with("theme: ../../etc"))
        .case("menus", &with("menus: {main: news, footer: [{title: A}, {too: news}]}"))
        .case("menus that are a list", &with("menus: [news]"))
        .case("taxonomies", &with("taxonomies: [topics]"))
        .case("a taxonomy", &with("taxonomies: {topics: {tite: Topics, terms: [a, b]}}"))
        .case("a taxonomy that leaves", &with("taxonomies: {topics: {slug: ../a, terms: {a: A}}}"))
        .case("a term that leaves", &with("taxonomies: {topics: {terms: {a: {name: A, slug: ../a}}}}").put("content/b.en.md", "---\ntitle: B\ntopics: [a]\n---\n"))
        .check();
}

#[test]
fn kinds_of_a_theme() {
    let kind = |text: &str| home().put("themes/default/kinds/tour.yaml", text);
    Page::new("kinds")
        .case("bad YAML", &kind("kind: tour: a\nextends: base\n"))
        .case("a list", &kind("- a\n"))
        .case("an unknown setting", &kind("kind: tour\nextends: base\ntemplat: page.html\n"))
        .case("a missing parent", &kind("kind: tour\nextends: bsae\n"))
        .case("a circle of parents", &kind("kind: tour\nextends: trip\n").put("themes/default/kinds/trip.yaml", "kind: trip\nextends: tour\n"))
        .case("its own parent", &kind("kind: tour\nextends: tour\n"))
        .case("no type", &kind("kind: tour\nextends: base\nfields: {ship: {class: text}}\n"))
        .case("an unknown type", &kind("kind: tour\nextends: base\nfields: {ship: {type: txt}}\n"))
        .case("a type with no near name", &kind("kind: tour\nextends: base\nfields: {ship: {type: zebra}}\n"))
        .case("a list of nothing", &kind("kind: tour\nextends: base\nfields: {ships: {type: list}}\n"))
        .case("a field that is text", &kind("kind: tour\nextends: base\nfields: {ship: text}\n"))
        .case("fields that are a list", &kind("kind: tour\nextends: base\nfields: [ship]\n"))
        .case("unknown names in a field", &kind("kind: tour\nextends: base\nfields: {ship: {type: text, requird: true, class: txt, role: captain}}\n"))
        .case("bounds", &kind("kind: tour\nextends: base\nfields: {ship: {type: number, min: few}, mode: {type: choice}}\n"))
        .case("a reference to an unknown kind", &kind("kind: tour\nextends: base\nfields: {host: {type: reference, kind: partnr}}\n"))
        .case("a property of an unknown field", &kind("kind: tour\nextends: base\nschema: {type: Trip, name: titel}\n"))
        .case("choices", &kind("kind: tour\nextends: base\nsort: random\nfallback: show\nfeed: yes\n"))
        .case("a template that is missing", &kind("kind: tour\nextends: base\nfolder: tours\ntemplate: tuor.html\n").put("content/tours/a.en.md", "---\ntitle: A\n---\n"))
        .case("a document that names a missing template", &home().put("content/a.en.md", "---\ntitle: A\ntemplate: pgae.html\n---\n"))
        .check();
}
