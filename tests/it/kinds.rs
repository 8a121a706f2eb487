//! Kinds are data: a site adds one, or a field to one, in its theme folder.

use crate::fixture::Fixture;
use crate::html::between;

/// A site about boats, with a kind of its own and an event that has a fee.
fn boats() -> Fixture {
    Fixture::site("own-kind")
}

#[test]
fn a_kind_of_the_sites_own() {
    let built = boats().good();
    let page = built.text("boats/alma/index.html");
    assert!(
        page.contains("<h1>Alma</h1>")
            && page.contains("<dd>6.4</dd>")
            && page.contains("<dd>Sloop</dd>"),
        "{page}"
    );
    let page = built.text("el/skafi/alma/index.html");
    assert!(
        page.contains("<h1>Άλμα</h1>")
            && page.contains("<dd>6,4</dd>")
            && page.contains("<dd>Μονοκάταρτο</dd>"),
        "{page}"
    );
    // Its section is found by its folder, lists it in its own order, and has a feed.
    let list = built.text("boats/index.html");
    assert!(
        list.find("Alma").unwrap() < list.find("Zephyr").unwrap(),
        "sorted by title: {list}"
    );
    let feed = built.text("boats/feed.xml");
    assert!(feed.contains("<title>Alma</title>"), "{feed}");
    // Where it has no translation its policy is its own: a link.
    assert!(!built.has("el/skafi/zephyr/index.html"));
    assert!(
        built
            .text("el/skafi/index.html")
            .contains("href=\"/boats/zephyr/\" hreflang=\"en\"")
    );
}

#[test]
fn its_structured_data_follows_its_declaration() {
    let built = boats().good();
    let json = between(
        built.text("boats/alma/index.html"),
        "<script type=\"application/ld+json\">",
        "</script>",
    );
    let data: serde_json::Value = serde_json::from_str(json).unwrap();
    assert_eq!(data["@type"], "Product");
    assert_eq!(data["name"], "Alma");
    assert_eq!(data.get("inLanguage"), None, "a product has no such property");
    assert_eq!(data["depth"], 6.4);
    assert_eq!(data["manufacturer"]["@type"], "Organization");
    assert_eq!(data["manufacturer"]["name"], "Sund Yard");
    assert_eq!(data["releaseDate"], "2026-05-01");
    let page = built.text("boats/alma/index.html");
    assert!(
        page.contains("<meta property=\"og:type\" content=\"article\">"),
        "it has a date: {page}"
    );
    assert!(page.contains("<meta property=\"og:title\" content=\"Alma\">"));
    assert!(
        page.contains("<meta property=\"og:description\" content=\"A small sloop.\">")
    );
}

#[test]
fn its_fields_are_checked_like_any_others() {
    let boats = boats();
    let codes = |from: &str, to: &str| {
        let built = boats.clone().edit("content/boats/alma.en.md", from, to).build();
        built.codes().into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(codes("length: 6.4\n", ""), ["field/missing"]);
    assert_eq!(codes("length: 6.4", "length: long"), ["field/type"]);
    assert_eq!(codes("length: 6.4", "length: 99"), ["field/type"]);
    assert_eq!(codes("rig: sloop", "rig: slop"), ["field/type"]);
    assert_eq!(codes("yard: sund", "yard: sud"), ["reference/missing"]);
    assert_eq!(codes("length: 6.4", "lenght: 6.4"), ["field/missing", "field/unknown"]);
    let shared = boats
        .clone()
        .edit("content/boats/alma.el.md", "slug:", "length: 7\nslug:")
        .build();
    assert_eq!(shared.codes(), ["field/shared"], "{}", shared.messages);
}

#[test]
fn its_references_work_in_both_directions() {
    let built = boats().good();
    assert!(
        built
            .text("boats/alma/index.html")
            .contains("<a href=\"/partners/sund/\">Sund Yard</a>")
    );
    let yard = built.text("partners/sund/index.html");
    assert!(yard.contains("href=\"/boats/alma/\"") && yard.contains("Boats"), "{yard}");
}

#[test]
fn a_field_of_the_sites_own_in_a_built_in_kind() {
    let built = boats().good();
    let page = built.text("events/regatta/index.html");
    assert!(page.contains("<p class=\"fee\">25</p>"), "{page}");
    assert!(page.contains("Port Alder"), "the built-in template is extended: {page}");
    assert!(
        built.text("el/events/regatta/index.html").contains("<p class=\"fee\">25</p>"),
        "it is shared"
    );
    let wrong =
        boats().edit("content/events/regatta.en.md", "fee: 25", "fee: free").build();
    assert_eq!(wrong.codes(), ["field/type"], "{}", wrong.messages);
    let elsewhere =
        boats().set("\n").edit("pennon.yaml", "theme: mine", "theme: default").build();
    assert!(
        elsewhere.codes().contains(&"field/unknown"),
        "without its theme the field is unknown"
    );
}

#[test]
fn another_kind_may_build_on_the_extended_one() {
    let built = boats()
        .put("themes/mine/kinds/cup.yaml", "kind: cup\nextends: event\nfolder: cups\ntemplate: event.html\n")
        .put("themes/mine/kinds/anniversary.yaml", "kind: anniversary\nextends: event\nfolder: anniversaries\ntemplate: event.html\n")
        .doc("cups/first.en.md", "title: Cup\nstart: 2026-07-01\ntype: meeting\nfee: 5", "")
        .doc("anniversaries/tenth.en.md", "title: Ten years\nstart: 2026-07-01\ntype: meeting\nfee: 5", "")
        .put("i18n/en.ftl", "kind-cup = Cup\nkind-cup-many = Cups\nkind-anniversary = Anniversary\nkind-anniversary-many = Anniversaries\n")
        .good();
    assert!(built.text("cups/first/index.html").contains("<p class=\"fee\">5</p>"));
    assert!(
        built.text("anniversaries/tenth/index.html").contains("<p class=\"fee\">5</p>")
    );
}

#[test]
fn mistakes_in_a_kind_are_told() {
    let with = |file: &str, text: &str| {
        let built = boats().put(&format!("themes/mine/kinds/{file}"), text).build();
        let codes = built.codes().into_iter().map(str::to_owned).collect::<Vec<_>>();
        (codes, built.messages)
    };
    let (codes, messages) = with("x.yaml", "kind: x\nextends: bas\n");
    assert_eq!(codes, ["kind/extends"], "{messages}");
    let (codes, messages) =
        with("x.yaml", "kind: x\nextends: base\nfields:\n  a: {type: texd}\n");
    assert_eq!(codes, ["kind/type"]);
    assert!(messages.contains("did you mean `text`?"), "{messages}");
    let (codes, _) = with(
        "x.yaml",
        "kind: x\nextends: base\nfields:\n  a: {type: reference, kind: boot}\n",
    );
    assert_eq!(codes, ["kind/reference"]);
    let (codes, _) =
        with("x.yaml", "kind: x\nextends: base\nschema: {type: Thing, name: titel}\n");
    assert_eq!(codes, ["kind/schema"]);
    let (codes, _) = with("x.yaml", "kind: x\nextends: base\nfolders: xs\n");
    assert_eq!(codes, ["kind/unknown"]);
}

#[test]
fn a_template_that_is_not_there_is_told() {
    let built =
        boats().edit("content/boats/alma.en.md", "rig:", "template: bote\nrig:").build();
    assert_eq!(built.codes(), ["document/template"], "{}", built.messages);
    assert!(
        built.messages.contains("content/boats/alma.en.md")
            && built.messages.contains("did you mean `boat`?"),
        "{}",
        built.messages
    );
    let built =
        boats().edit("content/boats/alma.en.md", "rig:", "template: page\nrig:").good();
    assert!(!built.text("boats/alma/index.html").contains("<dd>6.4</dd>"));
}
