//! Mistakes in templates and words, told in their own file and line.

use crate::fixture::Fixture;
use crate::mistakes::{Page, home};

fn page(text: &str) -> Fixture {
    home()
        .edit("pennon.yaml", "title: Site", "title: Site\ntheme: harbour")
        .put("content/about.en.md", "---\ntitle: About\n---\n")
        .put("themes/harbour/templates/page.html", text)
}

#[test]
fn templates() {
    Page::new("templates")
        .case("a tag that is not closed", &page("<h1>Title</h1>\n{% if page.title %}\n<p>{{ page.title }}</p>\n"))
        .case("an expression that is not closed", &page("<h1>Τίτλος: {{ page.title }</h1>\n"))
        .case("an unknown tag", &page("<h1>{% iff page.title %}</h1>\n"))
        .case("a missing variable", &page("<h1>Τίτλος {{ page.titel }}</h1>\n"))
        .case("a missing variable with Windows lines", &page("<h1>\r\nΤίτλος {{ page.titel }}</h1>\r\n"))
        .case("a missing variable behind a mark of byte order", &page("\u{feff}<h1>{{ page.titel }}</h1>\n"))
        .case("an unknown filter", &page("<h1>{{ page.title | upcase }}</h1>\n"))
        .case("an unknown function", &page("<h1>{{ tt(key=\"search\") }}</h1>\n"))
        .case("an unknown word", &page("<h1>{{ t(key=\"serch\") }}</h1>\n"))
        .case("an unknown file", &page("<link href=\"{{ asset(path=\"styles/sit.css\") }}\">\n"))
        .case("an unknown data file", &page("{{ data(path=\"assets/a.csv\") }}\n"))
        .case("a missing argument", &page("{{ asset() }}\n"))
        .case("a date that is none", &page("{{ page.title | date }}\n"))
        .case("a missing include", &page("{% include \"partials/hedaer.html\" %}\n"))
        .case("a missing parent", &page("{% extends \"bsae.html\" %}\n"))
        .case("a circle of includes", &page("{% include \"a.html\" %}\n").put("themes/harbour/templates/a.html", "{% include \"b.html\" %}\n").put("themes/harbour/templates/b.html", "{% include \"a.html\" %}\n"))
        .case("a template that includes itself", &page("{% include \"page.html\" %}\n"))
        .case("a template that extends itself", &page("{% extends \"page.html\" %}\n"))
        .case("an unknown component", &page("{{<dya date={page.title} />}}\n"))
        .case("a component that calls itself", &page("{% component endless() %}{{<endless />}}{% endcomponent endless %}{{<endless />}}\n"))
        .case("a component twice", &page("{% component a() %}{% endcomponent a %}").put("themes/harbour/templates/a.html", "{% component a() %}{% endcomponent a %}"))
        .case("a range that is too large", &page("{% for a in range(end=1000000000) %}{{ a }}{% endfor %}\n"))
        .case("a loop that never ends", &page("{% for a in range(end=99999) %}{% for b in range(end=99999) %}{{ a }} and {{ b }}, {% endfor %}{% endfor %}\n"))
        .case("a division by zero", &page("{{ 1 / 0 }}\n"))
        .case("many parentheses", &page(&format!("{{{{ {}1{} }}}}\n", "(".repeat(100_000), ")".repeat(100_000))))
        .case("many blocks", &page(&"{% if true %}".repeat(100_000)))
        .case("mistakes in two templates", &page("{% if %}\n").put("themes/harbour/templates/news.html", "{% for %}\n"))
        .check();
}

#[test]
fn words() {
    let words = |text: &str| home().put("i18n/en.ftl", text);
    Page::new("words")
        .case("no text", &words("search = Search\nmenu =\n"))
        .case("no equals sign", &words("search Search\n"))
        .case("a brace that is not closed", &words("search = Αναζήτηση { $name\n"))
        .case("a message twice", &words("search = Search\nsearch = Find\n"))
        .case(
            "no default variant",
            &words("search = { $n ->\n    [one] a\n    [other] b\n }\n"),
        )
        .case("a reference to nothing", &words("search = { serch }\nmenu = { -brand }\n"))
        .case("a circle", &words("search = { menu }\nmenu = { search }\n"))
        .case("a function that is none", &words("search = { UPPER($a) } { upper($a) }\n"))
        .case("an indentation by a tab", &words("search =\n\tSearch\n"))
        .case(
            "with a mark of byte order and Windows lines",
            &words("\u{feff}search = Search\r\nmenu = { $a\r\n"),
        )
        .case("a value that nobody gives", &words("not-found = { $what } is not here\n"))
        .case(
            "in the theme",
            &home().put("themes/default/i18n/el.ftl", "\u{feff}search = { $a\n"),
        )
        .case("100,000 braces", &words(&format!("search = {}\n", "{".repeat(100_000))))
        .check();
}
