//! Files and addresses: twice, out of the site, not to be stored, not to be read.

use crate::mistakes::{Page, home, news};

const DOC: &str = "---\ntitle: A\ndate: 2026-05-03\n---\n";

#[test]
#[expect(clippy::too_many_lines, reason = "a page of cases")]
fn addresses() {
    let two = |one: &str, other: &str| home().put(one, "a").put(other, "b");
    let slug =
        |front: &str| news(format!("---\ntitle: A\ndate: 2026-05-03\n{front}\n---\n"));
    Page::new("addresses")
        .case(
            "two documents with one key and language",
            &home()
                .put("content/news/a.en.md", DOC)
                .put("content/news/a/index.en.md", DOC),
        )
        .case(
            "two documents with one key by its field",
            &home().put("content/news/a.en.md", DOC).put(
                "content/news/b.en.md",
                "---\ntitle: B\ndate: 2026-05-03\nkey: news/a\n---\n",
            ),
        )
        .case(
            "a document with and without a language",
            &home().put("content/news/a.en.md", DOC).put("content/news/a.md", DOC),
        )
        .case(
            "two outputs with one path",
            &home().put("content/news/a.en.md", DOC).put(
                "content/news/b.en.md",
                "---\ntitle: B\ndate: 2026-05-03\nslug: a\n---\n",
            ),
        )
        .case(
            "two pages that differ in case",
            &home().put("content/news/a.en.md", DOC).put("content/news/A.en.md", DOC),
        )
        .case("two files that differ in case", &two("assets/Logo.svg", "assets/logo.svg"))
        .case(
            "two files that differ in their normal form",
            &two("assets/caf\u{e9}.svg", "assets/cafe\u{301}.svg"),
        )
        .case("a file and a folder", &slug("aliases: [/assets.html, /assets.html/a]"))
        .case(
            "a file and a folder with names between",
            &home().put("assets/a", "a").put("assets/a-b", "b").put(
                "content/b.en.md",
                "---\ntitle: B\naliases: [/assets/a/b.html]\n---\n",
            ),
        )
        .case("an alias where a page is", &slug("aliases: [/]"))
        .case("an alias out of the site", &slug("aliases: [/../secret]"))
        .case("an alias of Windows", &slug("aliases: ['/C:/a']"))
        .case("an alias that is a colon", &slug("aliases: ['/:']"))
        .case("an alias that cannot be stored", &slug("aliases: [/con/, '/a?b', /a./]"))
        .case(
            "an alias that is too long",
            &slug(&format!("aliases: [/{}]", "a".repeat(300))),
        )
        .case(
            "an alias of too many folders",
            &slug(&format!("aliases: [/{}]", "a/".repeat(3000))),
        )
        .case("a slug that Windows cannot store", &slug("slug: con"))
        .case("a slug that is too long", &slug(&format!("slug: {}", "a".repeat(300))))
        .case(
            "a section that Windows cannot store",
            &home()
                .put("content/con/index.en.md", "---\ntitle: A\n---\n")
                .put("content/con/a.en.md", "---\ntitle: A\n---\n"),
        )
        .case(
            "a folder that Windows cannot store",
            &home().put("content/aux/a.en.md", "---\ntitle: A\n---\n"),
        )
        .case("a key that leaves", &slug("key: ../a"))
        .case("a key that is empty", &slug("key: ''"))
        .case("a key with slashes", &slug("key: /news//a/"))
        .check();
}

#[test]
fn files() {
    Page::new("files")
        .case(
            "a file that cannot be stored",
            &home()
                .put("assets/what?.txt", "a")
                .put("assets/aux.txt", "a")
                .put("assets/a:b.txt", "a")
                .put("assets/COM1.txt", "a"),
        )
        .case("a language that is not configured", &home().put("content/a.fr.md", DOC))
        .case(
            "a language with a near tag",
            &home()
                .edit("pennon.yaml", "[en, el]", "[en, pt-BR]")
                .put("content/a.pt.md", DOC),
        )
        .case(
            "a folder of a language that is not configured",
            &home()
                .edit("pennon.yaml", "title: Site", "title: Site\nlayout: folders")
                .put("content/fr/a.md", DOC),
        )
        .case("a document that is not UTF-8", &news(b"---\ntitle: Caf\xe9\n---\n"))
        .case(
            "other files that are not UTF-8",
            &home()
                .put("i18n/en.ftl", b"search = Caf\xe9\n")
                .put("assets/data.yaml", b"a: Caf\xe9\n")
                .put("assets/data.csv", b"a\nCaf\xe9\n")
                .put("assets/data.json", b"\"Caf\xe9\"\n")
                .put("themes/default/templates/page.html", b"<p>Caf\xe9\n")
                .put("themes/default/kinds/page.yaml", b"# Caf\xe9\n")
                .put("themes/default/i18n/en.ftl", b"search = Caf\xe9\n"),
        )
        .case(
            "settings that are not UTF-8",
            &home().put("pennon.yaml", b"title: Caf\xe9\n"),
        )
        .check();
}
