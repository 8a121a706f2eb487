//! What an editor is told for every mistake, and that no input hangs, aborts or is taken wrongly.

mod codes;
mod commands;
mod config;
mod data;
mod disk;
mod fields;
mod fine;
mod limits;
mod links;
mod markdown;
mod paths;
mod templates;
mod whole;
mod yaml;

use crate::fixture::Fixture;

/// The messages of several small sites, in one snapshot that reads like a page.
pub(crate) struct Page {
    name: &'static str,
    text: String,
}

impl Page {
    pub(crate) fn new(name: &'static str) -> Page {
        Page { name, text: String::new() }
    }

    /// Builds a site that must be refused, or at least warned of.
    pub(crate) fn case(mut self, title: &str, fixture: &Fixture) -> Page {
        let built = fixture.build();
        let messages = match built.messages.trim_end() {
            "" => panic!("{title}: nothing is said"),
            messages => messages,
        };
        self.text.push_str(&format!("## {title}\n{messages}\n\n"));
        self
    }

    /// Messages that were made elsewhere.
    fn said(mut self, title: &str, messages: &str) -> Page {
        assert!(!messages.is_empty(), "{title}: nothing is said");
        self.text.push_str(&format!("## {title}\n{}\n\n", messages.trim_end()));
        self
    }

    /// One news document with this text.
    fn news(self, title: &str, text: impl AsRef<[u8]>) -> Page {
        self.case(title, &news(text))
    }

    /// One news document with these lines in its front matter, besides what it needs.
    fn field(self, title: &str, lines: &str) -> Page {
        self.news(title, format!("---\ntitle: News\ndate: 2026-05-03\n{lines}\n---\n"))
    }

    /// One news document with this body.
    fn body(self, title: &str, body: &str) -> Page {
        self.news(title, format!("---\ntitle: News\ndate: 2026-05-03\n---\n{body}\n"))
    }

    pub(crate) fn check(self) {
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path("snapshots");
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        let text = self.text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n");
        settings.bind(|| insta::assert_snapshot!(self.name, text));
    }
}

/// A home page, a section, and one news document with this text.
fn news(text: impl AsRef<[u8]>) -> Fixture {
    home().put("content/news/kick-off.en.md", text)
}

/// A home page alone.
fn home() -> Fixture {
    Fixture::empty().put("content/index.en.md", "---\ntitle: Home\n---\n")
}
