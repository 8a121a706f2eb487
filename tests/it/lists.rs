//! Sections and terms: order, pages, what is related, what refers; data files.

use std::fmt::Write;

use crate::fixture::{Built, Fixture};
use crate::html::{all_between, between};

/// A list template that says just what it was given.
const PLAIN: &str = "{{ list.number }}/{{ list.pages }} of {{ list.total }}:{% for item in list.items %} {{ item.title }}{% endfor %}\
    |{{ list?.previous or \"-\" }}|{{ list?.next or \"-\" }}|{% for link in list.links %}{{ link.number }}={{ link.url }}{% if link.current %}*{% endif %} {% endfor %}|{{ page.canonical }}";

fn plain() -> Fixture {
    Fixture::empty()
        .set("minify: off\ntaxonomies: {topics: {}}")
        .put("themes/default/templates/section.html", PLAIN)
        .put("themes/default/templates/term.html", PLAIN)
        .doc("index.en.md", "title: Home", "")
}

fn titles<'a>(built: &'a Built, path: &str) -> &'a str {
    between(built.text(path), ": ", "|")
}

#[test]
fn pages_of_a_list_have_stable_addresses() {
    let mut site = plain().doc("news/index.en.md", "title: News\nper_page: 3", "").doc(
        "news/index.el.md",
        "title: Νέα\nslug: nea",
        "",
    );
    for number in 1..=7 {
        site = site.doc(
            &format!("news/n{number}.en.md"),
            &format!("title: N{number}\ndate: 2026-05-0{number}\ntopics: [t]"),
            "",
        );
    }
    let built = site.good();
    assert_eq!(
        built.text("news/index.html"),
        "1/3 of 7: N7 N6 N5|-|/news/page/2/|1=/news/* 2=/news/page/2/ 3=/news/page/3/ |https://site.example/news/"
    );
    assert_eq!(
        built.text("news/page/2/index.html"),
        "2/3 of 7: N4 N3 N2|/news/|/news/page/3/|1=/news/ 2=/news/page/2/* 3=/news/page/3/ |https://site.example/news/page/2/"
    );
    assert_eq!(
        built.text("news/page/3/index.html"),
        "3/3 of 7: N1|/news/page/2/|-|1=/news/ 2=/news/page/2/ 3=/news/page/3/* |https://site.example/news/page/3/"
    );
    assert!(
        built.text("el/nea/page/3/index.html").contains("N1")
            && !built.has("news/page/4/index.html")
            && !built.has("news/page/1/index.html")
    );
    // The settings say how long the lists of terms are, and those of sections that do not say it.
    let shorter = plain().set("per_page: 2");
    let mut shorter = shorter.doc("news/index.en.md", "title: News", "");
    for number in 1..=3 {
        shorter = shorter.doc(
            &format!("news/n{number}.en.md"),
            &format!("title: N{number}\ndate: 2026-05-0{number}\ntopics: [t]"),
            "",
        );
    }
    let built = shorter.good();
    assert_eq!(titles(&built, "news/page/2/index.html"), "N1");
    assert_eq!(titles(&built, "topics/t/index.html"), "N3 N2");
    assert_eq!(titles(&built, "topics/t/page/2/index.html"), "N1");
}

#[test]
fn a_long_list_names_its_ends_and_the_pages_around() {
    let mut site = plain().doc("news/index.en.md", "title: News\nper_page: 1", "");
    for number in 1..=9 {
        site = site.doc(
            &format!("news/n{number}.en.md"),
            &format!("title: N{number}\ndate: 2026-05-0{number}"),
            "",
        );
    }
    let page = site.good().text("news/page/5/index.html").to_owned();
    let numbers: Vec<&str> =
        all_between(page.rsplit_once("|").unwrap().0, " ", "=").into_iter().collect();
    assert_eq!(numbers.len(), 7, "1, 3 to 7, 9: {page}");
    let empty = plain().doc("news/index.en.md", "title: News", "").good();
    assert!(
        empty.text("news/index.html").starts_with("1/1 of 0:|-|-|1=/news/* |"),
        "{}",
        empty.text("news/index.html")
    );
}

#[test]
fn the_sort_orders() {
    let sorted = |sort: &str| {
        let built = plain()
            .doc("news/index.en.md", &format!("title: News\n{sort}"), "")
            .doc("news/b.en.md", "title: Zebra\ndate: 2026-05-03\nweight: 2", "")
            .doc("news/a.en.md", "title: apple\ndate: 2026-05-01\nweight: 3", "")
            .doc("news/d.en.md", "title: Éclair\ndate: 2026-05-03", "")
            .doc("news/c.en.md", "title: Fig\ndate: 2026-05-02\nweight: 1", "")
            .good();
        titles(&built, "news/index.html").to_owned()
    };
    assert_eq!(
        sorted(""),
        "Zebra Éclair Fig apple",
        "the kind's own order: the newest first, then by key"
    );
    assert_eq!(sorted("sort: newest"), "Zebra Éclair Fig apple");
    assert_eq!(sorted("sort: oldest"), "apple Fig Zebra Éclair");
    assert_eq!(
        sorted("sort: title"),
        "apple Éclair Fig Zebra",
        "as readers of the language expect it"
    );
    assert_eq!(sorted("sort: weight"), "Fig Zebra apple Éclair");
}

#[test]
fn each_language_sorts_its_own_titles() {
    let built = plain()
        .edit("pennon.yaml", "[en, el]", "[en, el, sv, de]")
        .doc("news/index.en.md", "title: News\nsort: title", "")
        .doc("news/a.en.md", "title: Ähre\ndate: 2026-05-01", "")
        .doc("news/b.en.md", "title: Zug\ndate: 2026-05-01", "")
        .doc("news/a.el.md", "title: Ώρα", "")
        .doc("news/b.el.md", "title: Άλφα", "")
        .good();
    assert_eq!(titles(&built, "news/index.html"), "Ähre Zug");
    assert_eq!(titles(&built, "de/news/index.html"), "Ähre Zug");
    assert_eq!(titles(&built, "sv/news/index.html"), "Zug Ähre");
    assert_eq!(titles(&built, "el/news/index.html"), "Άλφα Ώρα");
}

#[test]
fn a_section_may_list_one_kind_alone() {
    let site = plain()
        .doc("news/index.en.md", "title: News", "")
        .doc("news/a.en.md", "title: A\ndate: 2026-05-01", "")
        .doc("news/p.en.md", "title: P\nkind: page", "")
        .doc("news/deep/x.en.md", "title: X\ndate: 2026-05-01", "");
    assert_eq!(
        titles(&site.good(), "news/index.html"),
        "A P",
        "what lies deeper belongs to the folder there"
    );
    let only =
        site.edit("content/news/index.en.md", "title: News", "title: News\nlists: page");
    assert_eq!(titles(&only.good(), "news/index.html"), "P");
}

/// Three documents share topics and a partner; one shares nothing.
fn related() -> Fixture {
    Fixture::empty()
        .set("taxonomies: {topics: {title: {en: Topics, el: Θέματα}}, crafts: {}}")
        .put("themes/mine/kinds/base.yaml", "kind: base\nextends: base\nabstract: true\nfields:\n  crafts: {type: terms, class: shared, taxonomy: crafts}\n")
        .doc("partners/sund.en.md", "title: Sund\nshort: S\ncountry: DE", "")
        .doc("results/r1.en.md", "title: Report\ntype: report\npartners: [sund]\ntopics: [paint]", "")
        .doc("events/e1.en.md", "title: Fair\nstart: 2026-07-01\ntype: meeting\npartners: [sund]\nresults: [r1]", "")
        .doc("events/e1.el.md", "title: Γιορτή", "")
        .doc("news/n1.en.md", "title: First\ndate: 2026-05-01\ntopics: [paint, water]\nresults: [r1]", "")
        .doc("news/n2.en.md", "title: Second\ndate: 2026-05-02\ntopics: [paint, water]", "")
        .doc("news/n3.en.md", "title: Third\ndate: 2026-05-03\ntopics: [water]", "")
        .doc("news/n4.en.md", "title: Alone\ndate: 2026-05-04\ntopics: [steel]", "")
}

#[test]
fn related_documents_share_terms_and_references() {
    let template = "{% for item in page.related %}{{ item.title }} {% endfor %}";
    let built = related()
        .set("minify: off")
        .put("themes/default/templates/news.html", template)
        .good();
    assert_eq!(
        built.text("news/n1/index.html"),
        "Fair Second Third ",
        "a shared reference counts as two terms, then the later one comes first"
    );
    assert_eq!(built.text("news/n4/index.html"), "");
    assert_eq!(built.text("el/news/n1/index.html"), "Γιορτή Second Third ");
}

#[test]
fn references_work_in_both_directions() {
    let built = related().good();
    let partner = built.text("partners/sund/index.html");
    let main = between(partner, "<main", "</main>");
    assert!(
        main.contains("href=\"/events/e1/\">Fair</a>")
            && main.contains("href=\"/results/r1/\">Report</a>"),
        "{main}"
    );
    let greek =
        between(built.text("el/partners/sund/index.html"), "<main", "</main>").to_owned();
    assert!(greek.contains("href=\"/el/events/e1/\">Γιορτή</a>"), "{greek}");
    let event =
        between(built.text("events/e1/index.html"), "<main", "</main>").to_owned();
    assert!(
        event.contains("href=\"/partners/sund/\"")
            && event.contains("href=\"/results/r1/\""),
        "{event}"
    );
    let result =
        between(built.text("results/r1/index.html"), "<main", "</main>").to_owned();
    assert!(
        result.contains("href=\"/events/e1/\"") && result.contains("href=\"/news/n1/\""),
        "{result}"
    );
}

#[test]
fn terms_are_named_counted_and_linked_in_each_language() {
    let built = related()
        .edit("pennon.yaml", "topics: {title: {en: Topics, el: Θέματα}}", "topics: {title: {en: Topics, el: Θέματα}, slug: {el: themata}, terms: {water: {en: Water, el: Νερό}, paint: {name: {en: Paint, el: Βαφή}, slug: {el: vafi}}, steel: {en: Steel}, wood: {en: Wood}}}")
        .good();
    assert!(
        built
            .text("news/n1/index.html")
            .contains("<a rel=\"tag\" href=\"/topics/paint/\">Paint</a>")
    );
    assert!(
        built
            .text("el/news/n1/index.html")
            .contains("<a rel=\"tag\" href=\"/el/themata/vafi/\">Βαφή</a>")
    );
    let terms = built.text("topics/index.html");
    for term in ["/topics/water/", "/topics/paint/", "/topics/steel/"] {
        assert!(terms.contains(term), "{terms}");
    }
    assert!(
        !terms.contains("wood") && !built.has("topics/wood/index.html"),
        "an empty term has no page"
    );
    assert!(
        built.has("el/themata/nero/index.html"),
        "without a slug of its own the name makes it"
    );
    let term = built.text("topics/paint/index.html");
    assert!(
        term.contains("href=\"/news/n1/\"")
            && term.contains("href=\"/results/r1/\"")
            && !term.contains("/news/n3/")
    );
}

#[test]
fn a_term_belongs_to_its_taxonomy() {
    let built = related()
        .set("theme: mine")
        .edit(
            "content/news/n4.en.md",
            "topics: [steel]",
            "topics: [steel]\ncrafts: [paint]",
        )
        .good();
    let page = built.text("news/n4/index.html");
    assert!(
        page.contains("href=\"/crafts/paint/\"")
            && !page.contains("href=\"/topics/paint/\""),
        "{page}"
    );
    let page = built.text("news/n2/index.html");
    assert!(
        page.contains("href=\"/topics/paint/\"")
            && !page.contains("href=\"/crafts/paint/\""),
        "{page}"
    );
    assert!(!built.text("topics/paint/index.html").contains("/news/n4/"));
}

#[test]
fn unknown_terms_are_told() {
    let built = related()
        .edit("pennon.yaml", "crafts: {}", "crafts: {terms: {sail: Sail}}")
        .set("theme: mine");
    let built =
        built.edit("content/news/n4.en.md", "topics: [steel]", "crafts: [sial]").build();
    assert_eq!(built.codes(), ["term/unknown"]);
    assert!(built.messages.contains("did you mean `sail`?"), "{}", built.messages);
    let list =
        related().edit("pennon.yaml", "crafts: {}", "crafts: {terms: [sail]}").build();
    assert_eq!(list.codes(), ["config/type"], "{}", list.messages);
}

#[test]
fn data_files_are_read_from_templates() {
    let mut template = String::new();
    for (file, expression) in [
        ("ports.yaml", "data.ports[1].name ~ data.ports[1].yards"),
        ("ports.json", "data.ports[0].name ~ data.open"),
        ("ports.csv", "data[1].name ~ data[1].yards ~ data[0].code"),
    ] {
        write!(
            template,
            "{{% set data = data(path='assets/data/{file}') %}}{{{{ {expression} }}}};"
        )
        .unwrap();
    }
    let site = Fixture::empty()
        .set("minify: off")
        .put("themes/default/templates/page.html", &template)
        .put(
            "assets/data/ports.yaml",
            "ports:\n  - {name: Alder, yards: 3}\n  - {name: Sund, yards: 7}\n",
        )
        .put(
            "assets/data/ports.json",
            "{\"ports\": [{\"name\": \"Kastri\"}], \"open\": true}",
        )
        .put(
            "assets/data/ports.csv",
            "name,yards,code\nAlder,3,007\n\"Sund, North\",7,008\n",
        )
        .doc("about.en.md", "title: About", "");
    assert_eq!(site.good().text("about/index.html"), "Sund7;Kastritrue;Sund, North7007;");
    let ragged = site.clone().put("assets/data/ports.csv", "a,b\n1\n").build();
    assert_eq!(ragged.codes(), ["data/csv"], "{}", ragged.messages);
    let missing = site
        .put(
            "themes/default/templates/page.html",
            "{{ data(path='assets/data/prots.csv') }}",
        )
        .build();
    assert_eq!(missing.codes(), ["template/rendering"]);
    assert!(missing.messages.contains("assets/data/prots.csv"), "{}", missing.messages);
}

#[test]
fn templates_may_ask_for_items() {
    let ask = |call: &str| {
        let template =
            format!("{{% for item in {call} %}}{{{{ item.title }}}} {{% endfor %}}");
        let site = related()
            .set("minify: off")
            .put("themes/default/templates/partner.html", &template)
            .doc("events/index.en.md", "title: Events", "")
            .doc("events/e0.en.md", "title: Past\nstart: 2026-05-01\ntype: meeting", "")
            .doc("events/e2.en.md", "title: Soon\nstart: 2026-06-01\ntype: meeting", "")
            .doc(
                "events/e3.en.md",
                "title: Under way\nstart: 2026-05-20\nend: 2026-06-05\ntype: meeting",
                "",
            );
        site.good().text("partners/sund/index.html").to_owned()
    };
    assert_eq!(ask("items(kind='event', when='upcoming')"), "Under way Soon Fair ");
    assert_eq!(ask("items(kind='event', when='past')"), "Past ");
    assert_eq!(ask("items(section='events', limit=2)"), "Fair Soon ");
    assert_eq!(ask("items(kind='news', topic='water')"), "Third Second First ");
    assert_eq!(ask("[item(key='results/r1')]"), "Report ");
}
