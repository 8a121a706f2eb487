//! `pennon new` and `pennon init`: what they write must build.

use jiff::civil::date;
use pennon::diag::{Diagnostic, Diagnostics};
use pennon::engine::{self, Options};
use pennon::scaffold::{self, Draft, Project, Request, Start};

use crate::fixture::{Built, Fixture};

const KINDS: [&str; 10] = [
    "event",
    "leaflet",
    "news",
    "newsletter",
    "page",
    "partner",
    "poster",
    "press-release",
    "result",
    "section",
];

fn draft(fixture: &Fixture, request: &Request<'_>) -> Result<Draft, Box<Diagnostic>> {
    let options = Options { drafts: true, allow: Vec::new() };
    let prepared =
        engine::prepare(&fixture.world, &options, &mut Diagnostics::default()).unwrap();
    scaffold::document(&fixture.world, &prepared, request)
}

/// The site with the document in it.
fn with(fixture: Fixture, draft: &Draft) -> Fixture {
    let path = draft.path.as_str().to_owned();
    assert!(!fixture.world.files.contains_key(&draft.path), "{path} is there already");
    fixture.put(&path, &draft.text)
}

fn build(mut fixture: Fixture, drafts: bool) -> Built {
    fixture.options.drafts = drafts;
    fixture.build()
}

fn home() -> Fixture {
    Fixture::empty().put("content/index.en.md", "---\ntitle: Home\n---\n")
}

#[test]
fn a_new_document_of_every_kind_builds() {
    for (title, comments) in [
        ("Kick-off: the \"start\" #1", "en"),
        ("Έναρξη", "el"),
        ("- [x] {a: b} & 'c' \\ %", "de"),
        ("null", "ar"),
        ("index", "lv"),
    ] {
        let mut fixture = home();
        for kind in KINDS {
            // A section of the same name as a page would be the same item.
            let title = if kind == "section" { &format!("{title} 2") } else { title };
            let request =
                Request { kind, title, comments: Some(comments), ..Request::default() };
            let draft = draft(&fixture, &request).unwrap();
            assert_eq!(draft.fill_in, Vec::<String>::new(), "{kind}");
            fixture = with(fixture, &draft);
        }
        assert_eq!(build(fixture.clone(), false).messages, "");
        let built = build(fixture, true);
        assert_eq!(built.messages, "", "{title}");
        let own =
            |path: &&String| !path.starts_with("el/") && path.ends_with("index.html");
        assert!(built.files.keys().filter(own).count() > KINDS.len(), "{title}");
    }
}

#[test]
fn every_optional_field_shows_how_it_is_written() {
    for kind in KINDS {
        let request = Request { kind, title: "A title", ..Request::default() };
        let mut new = draft(&home(), &request).unwrap();
        // What an editor does: take away the `#` that stands before a field and not before a comment.
        let lines = new.text.lines().map(|line| match line.strip_prefix('#') {
            Some(rest) if !rest.starts_with(" ") || rest.starts_with("  ") => rest,
            _ => line,
        });
        let lines: Vec<&str> = lines.filter(|line| !line.starts_with('#')).collect();
        new.text = lines.join("\n");
        let built = build(with(home(), &new), true);
        // Files and documents of the examples are not there; that is all.
        let fine = ["file/missing", "picture/file", "reference/missing", "term/unknown"];
        for one in built.diagnostics.iter() {
            assert!(fine.contains(&one.code), "{kind}: {}\n{}", built.messages, new.text);
        }
    }
}

#[test]
fn an_event_has_its_fields_and_comments() {
    let request = Request {
        kind: "event",
        title: "Kick-off: the start",
        comments: Some("el"),
        ..Request::default()
    };
    let draft = draft(&home(), &request).unwrap();
    assert_eq!(draft.path.as_str(), "content/events/kick-off-the-start.en.md");
    assert_eq!(draft.check, ["start", "type"]);
    insta::assert_snapshot!(draft.text);
}

#[test]
fn a_translation_has_the_words_of_its_source() {
    let source = "---\ntitle: Open day\nstart: 2026-07-01\ntype: meeting\nplace: {name: Hall, country: IE}\n\
                  agenda: [{time: \"09:00\", title: Doors open}, {time: \"10:00\", title: \"Talk: why\"}]\n---\n";
    let fixture = home().put("content/events/open-day.en.md", source);
    let request = Request {
        kind: "event",
        title: "Ανοιχτή ημέρα",
        language: Some("el"),
        of: Some("open-day"),
        comments: Some("en"),
        ..Request::default()
    };
    let new = draft(&fixture, &request).unwrap();
    assert_eq!(new.path.as_str(), "content/events/open-day.el.md");
    assert_eq!(new.source.as_ref().unwrap().as_str(), "content/events/open-day.en.md");
    insta::assert_snapshot!(new.text);
    let finished = new
        .text
        .replace("draft: true\n", "")
        .replace("\n#place", "\nplace")
        .replace("\n#  name", "\n  name");
    let built = fixture.clone().put(new.path.as_str(), finished).build();
    assert_eq!(built.messages, "");
    assert!(built.text("el/events/open-day/index.html").contains("Ανοιχτή ημέρα"));
    // Its own name is enough to find it, and a second one is refused.
    let named = Request { title: "Open day", of: None, ..request.clone() };
    assert_eq!(draft(&fixture, &named).unwrap().path, new.path);
    let again = draft(&with(fixture, &new), &named).unwrap_err();
    assert_eq!(again.code, "new/exists");
}

#[test]
fn translations_keep_the_form_and_key_of_their_source() {
    let front = "---\ntitle: Report\ntype: report\n---\n";
    let fixture = home().put("content/results/report/index.en.md", front).put(
        "content/results/old-name.en.md",
        "---\ntitle: Tool\ntype: tool\nkey: results/tool\n---\n",
    );
    let request = Request {
        kind: "result",
        title: "report",
        language: Some("el"),
        ..Request::default()
    };
    let new = draft(&fixture, &request).unwrap();
    assert_eq!(new.path.as_str(), "content/results/report/index.el.md");
    let tool = Request { title: "Tool", ..request.clone() };
    let other = draft(&fixture, &tool).unwrap();
    assert_eq!(other.path.as_str(), "content/results/old-name.el.md");
    assert!(other.text.contains("\nkey: results/tool\n"), "{}", other.text);
    let built = build(with(with(fixture.clone(), &new), &other), true);
    assert_eq!(built.messages, "");
    let folders =
        fixture.edit("pennon.yaml", "title: Site", "title: Site\nlayout: folders");
    let folders = folders.put("content/en/results/guide.md", front);
    let guide = Request { title: "guide", folder_form: true, ..request };
    let new = draft(&folders, &guide).unwrap();
    assert_eq!(new.path.as_str(), "content/el/results/guide/index.md");
}

#[test]
fn wrong_use_is_told_with_the_nearest_name() {
    let fixture = home()
        .put("content/news/we-begin.en.md", "---\ntitle: Begin\ndate: 2026-05-01\n---\n");
    let news = Request { kind: "news", title: "x", ..Request::default() };
    let code = |request: &Request<'_>| {
        let mistake = draft(&fixture, request).unwrap_err();
        (mistake.code, mistake.help.unwrap_or_default())
    };
    assert_eq!(
        code(&Request { kind: "evnt", ..news.clone() }),
        ("new/kind", "did you mean `event`?".into())
    );
    assert!(code(&Request { kind: "base", ..news.clone() }).0 == "new/kind");
    assert!(code(&Request { language: Some("fr"), ..news.clone() }).1.contains("en, el"));
    assert_eq!(code(&Request { title: " \n\t", ..news.clone() }).0, "new/title");
    assert_eq!(code(&Request { comments: Some("?"), ..news.clone() }).0, "new/comments");
    assert_eq!(code(&Request { title: "We begin", ..news.clone() }).0, "new/exists");
    let of = Request { of: Some("we-begn"), language: Some("el"), ..news };
    assert_eq!(code(&of), ("new/source", "did you mean `we-begin`?".into()));
}

#[test]
fn a_kind_of_the_site_is_made_like_the_others() {
    let kind = "kind: machine\nextends: base\nfields:\n  owner: {type: reference, kind: partner, required: true}\n  \
                photo: {type: picture, required: true}\n  parts: {type: list, required: true, of: {type: group, fields: \
                {name: {type: text, class: text, required: true}, size: {type: number}}}}\n";
    let fixture = home()
        .edit("pennon.yaml", "title: Site", "title: Site\ntheme: own")
        .put("themes/own/kinds/machine.yaml", kind)
        .put("themes/own/i18n/editor/en.ftl", "field-owner = who may lend it\nfield-number = number\n    .for-machine = its plate\n")
        .put("themes/own/templates/machine.html", "{{ page.title }}");
    let request = Request { kind: "machine", title: "Lathe", ..Request::default() };
    let new = draft(&fixture, &request).unwrap();
    assert_eq!(new.path.as_str(), "content/lathe.en.md");
    assert_eq!(new.fill_in, ["owner", "photo"]);
    assert!(new.text.contains("# who may lend it (required"), "{}", new.text);
    assert!(new.text.contains("kind: machine\n"), "{}", new.text);
    // The build says exactly what is to be filled in.
    let built = build(with(fixture, &new), true);
    assert_eq!(built.codes(), ["field/missing", "field/missing"], "{}", built.messages);
    for name in ["`owner` is missing", "`photo` is missing"] {
        assert!(built.messages.contains(name), "{}", built.messages);
    }
}

#[test]
fn comments_are_in_the_editors_language() {
    let language = |site: &str, comments: Option<&str>, environment: Option<&str>| {
        let settings =
            format!("url: https://site.example\ntitle: Site\nlanguages: [{site}]\n");
        let fixture = Fixture::empty().put("pennon.yaml", settings);
        let request = Request {
            kind: "news",
            title: "x",
            comments,
            environment,
            ..Request::default()
        };
        let text = draft(&fixture, &request).unwrap().text;
        let optional = [("en", "optional"), ("de", "Pflichtfeld"), ("el", "υποχρεωτικό")];
        optional.iter().rev().find(|(_, word)| text.contains(word)).unwrap().0
    };
    assert_eq!(language("el", None, Some("de")), "el");
    assert_eq!(language("el", Some("de"), None), "de");
    assert_eq!(language("de-AT", None, None), "de");
    assert_eq!(language("cy", None, Some("de-DE")), "de");
    assert_eq!(language("cy", Some("cy"), None), "en");
}

fn start(
    languages: &[&str],
    title: Option<&str>,
    url: Option<&str>,
) -> Result<Project, Box<Diagnostic>> {
    let languages: Vec<String> = languages.iter().map(|&tag| tag.to_owned()).collect();
    scaffold::project(&Start {
        languages: &languages,
        title,
        url,
        today: date(2026, 6, 1),
    })
}

fn load(project: &Project) -> Fixture {
    let mut fixture = Fixture::empty();
    for (path, bytes) in &project.files {
        fixture = fixture.put(path, bytes);
    }
    fixture
}

#[test]
fn a_new_project_builds_without_a_message() {
    for (languages, notes) in [
        (&["en", "es"][..], 0),
        (&["en", "el"], 0),
        (&["el", "de"], 0),
        (&["fr", "en"], 0),
        (&["de-AT", "es-MX"], 0),
        (&["en", "es", "el", "de", "fr"], 0),
        (&["en", "it"], 1),
        (&["it", "el"], 1),
        (&["pl", "lt"], 1),
        (&["ar", "fr"], 1),
        (&["es"], 0),
    ] {
        let project = start(languages, None, None).unwrap();
        assert_eq!(project.notes.len(), notes, "{languages:?}");
        let built = load(&project).build();
        assert_eq!(built.messages, "", "{languages:?}");
        for tag in languages {
            for page in
                ["", "about/", "contact/", "privacy/", "imprint/", "accessibility/"]
            {
                let page = format!("{tag}/{page}index.html");
                assert!(built.files.contains_key(&page), "{page} of {languages:?}");
            }
        }
    }
}

#[test]
fn a_new_project_has_every_text_in_every_language() {
    let project = start(&["en", "es", "el", "de", "fr"], None, None).unwrap();
    let documents = |tag: &str| {
        let ending = format!(".{tag}.md");
        let paths = project.files.keys().filter_map(|path| path.strip_suffix(&ending));
        paths.map(str::to_owned).collect::<Vec<_>>()
    };
    let english = documents("en");
    assert_eq!(english.len(), 18, "{english:?}");
    for tag in ["es", "el", "de", "fr"] {
        assert_eq!(documents(tag), english, "{tag}");
    }
    let built = load(&project).build();
    for tag in ["en", "es", "el", "de", "fr"] {
        let home = built.text(&format!("{tag}/index.html"));
        assert!(!home.contains("fallback-title"), "{tag}");
        assert!(!home.contains("{title}") && !home.contains("LANG.md"), "{tag}");
    }
}

#[test]
fn a_new_project_takes_any_title() {
    for title in
        ["Σύμπραξη: *A* & <b>", "null", "a \"b\" #c `d` [e](f)", "{{ x }}", "2026"]
    {
        let project =
            start(&["en", "el"], Some(title), Some("https://a.example/b/")).unwrap();
        let built = load(&project).build();
        assert_eq!(built.messages, "", "{title}");
        let page = built.text("en/newsletters/issue-1/index.html");
        let escaped =
            title.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        let in_body = format!("newsletter of {escaped}");
        let straight = page.replace(['“', '”'], "\"").replace("&quot;", "\"");
        assert!(straight.contains(&in_body), "{title}: {straight}");
        assert!(page.contains("/b/en/"), "{title}");
    }
}

#[test]
fn a_new_project_refuses_what_cannot_work() {
    assert_eq!(start(&["en", "e_l?"], None, None).unwrap_err().code, "init/language");
    assert_eq!(start(&[], None, None).unwrap_err().code, "init/language");
    assert_eq!(
        start(&["en"], None, Some("project.example")).unwrap_err().code,
        "config/url"
    );
}
