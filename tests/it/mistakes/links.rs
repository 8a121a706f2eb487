//! Links, references, pictures and files that lead nowhere.

use crate::mistakes::{Page, home, news};

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

#[test]
fn what_leads_nowhere() {
    let partner = "---\ntitle: Harbour school\ncountry: GR\n---\n";
    let event = |lines: &str| {
        home().put("content/partners/harbour-school.en.md", partner).put(
            "content/events/a.en.md",
            format!("---\ntitle: A\nstart: 2026-05-03\ntype: meeting\n{lines}\n---\n"),
        )
    };
    let picture = |lines: &str| {
        news(format!("---\ntitle: A\ndate: 2026-05-03\n{lines}\n---\n"))
            .put("content/news/boat.jpg", PNG)
    };
    Page::new("links")
        .body("a dead link", "See [the start](kickoff.en.md).")
        .body("a dead link with no near name", "See [the start](zebra.md).")
        .body("a dead link from the root", "See [the start](/news/kickoff.md).")
        .body("a dead anchor of the same page", "# Place and time\n\nSee [below](#place-and-tim).")
        .body("a dead anchor of another page", "See [home](../index.en.md#start).")
        .body("a dead address", "See [the start](/news/kickof/).")
        .body("a dead address with no near one", "See [the start](/zebra).")
        .body("a dead file", "See [the plan](plan.pdf).")
        .body("a link out of the project", "See [passwords](../../../etc/passwd).")
        .body("a link to the settings", "See [settings](../../pennon.yaml).")
        .body("a link that runs a program", "See [it](javascript:alert).")
        .case("a dead reference", &event("organiser: harbor-school"))
        .case("a dead reference with no near name", &event("organiser: zebra"))
        .case("a reference to another kind", &event("organiser: events/a"))
        .case("a dead reference in a list", &event("partners: [harbour-school, zebra]"))
        .body("a missing picture", "![A boat](boat.jpg)")
        .case("a missing picture with a near name", &picture("image: {file: baot.jpg, alt: A boat}"))
        .body("a picture from elsewhere", "![A boat](https://pictures.example/boat.jpg)")
        .case("a picture without a text", &picture("image: boat.jpg"))
        .case("a picture without a text in a translation", &picture("image: {file: boat.jpg, alt: A boat}").put("content/news/kick-off.el.md", "---\ntitle: Α\nimage: {file: boat.jpg}\n---\n"))
        .case("a picture without a file", &picture("image: {alt: A boat}"))
        .case("a picture outside", &picture("image: {file: ../../../boat.jpg, alt: A boat}"))
        .case("a missing file", &home().put("content/results/a.en.md", "---\ntitle: A\ndate: 2026-05-03\ntype: guide\nfiles:\n  - {file: guide.pdf, title: Guide}\n---\n"))
        .case("a menu entry that leads nowhere", &home().edit("pennon.yaml", "title: Site", "title: Site\nmenus: {main: [nwes]}").put("content/news/index.en.md", "---\ntitle: News\n---\n"))
        .check();
}
