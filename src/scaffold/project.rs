//! A small complete site to begin with, from texts inside the program. Every fact of it stands once: dates and
//! references beside the texts of all languages, words in each language's own folder.

use std::collections::BTreeMap;

use include_dir::{Dir, DirEntry, include_dir};
use jiff::ToSpan;
use jiff::civil::Date;

use crate::config;
use crate::diag::{Diagnostic, Diagnostics};
use crate::front_matter::{self, Budget, Node, Yaml};
use crate::lang::{LangTag, Locale};
use crate::path::SourcePath;
use crate::scaffold::yaml;
use crate::world::Memory;

static STARTER: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/scaffold/starter");

/// The language that every text of the starter is written in.
const FIRST: &str = "en";
/// The name of the invented project.
const TITLE: &str = "Open Bench";
/// An address that leads nowhere (RFC 2606).
const URL: &str = "https://project.example";

/// What `pennon init` was asked for.
#[derive(Clone, Copy, Debug)]
pub struct Start<'a> {
    /// Tags of the site's languages in order; the first that has texts is the one to translate from.
    pub languages: &'a [String],
    /// The name of the project.
    pub title: Option<&'a str>,
    /// The address of the site.
    pub url: Option<&'a str>,
    /// The day that its news and events lie around.
    pub today: Date,
}

/// A project that is not written yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Project {
    /// Its files by their path in the project's folder.
    pub files: BTreeMap<String, Vec<u8>>,
    /// What the editor should know.
    pub notes: Vec<String>,
}

/// Makes a project.
///
/// # Errors
/// If a language tag or the address cannot be used.
pub fn project(start: &Start<'_>) -> Result<Project, Box<Diagnostic>> {
    let languages = languages(start.languages)?;
    let source = languages.iter().position(|language| language.texts.is_some());
    let mut maker = Maker { start, languages, source: source.unwrap_or(0) };
    let mut project = Project { files: BTreeMap::new(), notes: maker.notes() };
    if source.is_none() {
        // Nothing could be shown in any language: the English texts stand in until they are translated.
        maker.languages[0].texts = Some(FIRST);
    }
    maker.settings(&mut project);
    maker.documents(&mut project);
    for file in files("files") {
        let path = file.path().strip_prefix("files").unwrap_or(file.path());
        let path =
            path.to_string_lossy().replace('\\', "/").replace("gitignore", ".gitignore");
        project.files.insert(path, file.contents().to_vec());
    }
    check(&project)?;
    Ok(project)
}

/// Settings that cannot be read back come from a flag: its message is shown instead of a site that fails.
fn check(project: &Project) -> Result<(), Box<Diagnostic>> {
    let mut world = Memory::new(Date::constant(2000, 1, 1));
    if let Some(bytes) = project.files.get(config::FILE) {
        world.put(config::FILE, bytes);
    }
    let mut found = Diagnostics::default();
    config::load(&world, &mut found);
    match found.iter().next() {
        None => Ok(()),
        Some(mistake) => {
            Err(Box::new(Diagnostic { place: None, patch: None, ..mistake.clone() }))
        }
    }
}

struct Language {
    tag: LangTag,
    /// The folder of its texts.
    texts: Option<&'static str>,
}

/// The languages that the starter has texts in.
fn known() -> impl Iterator<Item = &'static str> {
    let folders = STARTER.dirs().filter_map(|dir| dir.path().to_str());
    folders.filter(|name| !matches!(*name, "files" | "shared"))
}

fn languages(tags: &[String]) -> Result<Vec<Language>, Box<Diagnostic>> {
    let mut languages: Vec<Language> = Vec::new();
    for text in tags {
        let tag =
            LangTag::parse(text.trim()).map_err(|problem| {
                Box::new(Diagnostic::error("init/language", problem.to_string()).help(
                    "write for example `--languages en,el` or `--languages es,pt-PT`",
                ))
            })?;
        if languages.iter().any(|other| other.tag == tag) {
            continue;
        }
        let chain = std::iter::once(tag.clone()).chain(tag.parents());
        let mut found =
            chain.filter_map(|tag| known().find(|name| *name == tag.as_str()));
        languages.push(Language { texts: found.next(), tag });
    }
    if languages.is_empty() {
        let mistake = Diagnostic::error("init/language", "a site needs a language");
        return Err(Box::new(mistake.help("write for example `--languages en,el`")));
    }
    Ok(languages)
}

fn files(folder: &str) -> Vec<&'static include_dir::File<'static>> {
    fn collect(
        dir: &'static Dir<'static>,
        out: &mut Vec<&'static include_dir::File<'static>>,
    ) {
        for entry in dir.entries() {
            match entry {
                DirEntry::Dir(dir) => collect(dir, out),
                DirEntry::File(file) => out.push(file),
            }
        }
    }
    let mut out = Vec::new();
    if let Some(dir) = STARTER.get_dir(folder) {
        collect(dir, &mut out);
    }
    out.sort_by_key(|file| file.path());
    out
}

/// Front matter and body of a file of the starter.
fn read(name: &str) -> (Node, &'static str) {
    let empty = yaml::node(Yaml::Map(Vec::new()));
    let text = STARTER.get_file(name).and_then(|file| file.contents_utf8());
    let Some(text) = text else { return (empty, "") };
    let path = SourcePath::new(name);
    let split = front_matter::split(text);
    let (range, body) = match split.yaml {
        Some(range) => (range, &text[split.body]),
        None => (0..text.len(), ""),
    };
    (front_matter::parse(&path, text, range, Budget::DOCUMENT).unwrap_or(empty), body)
}

struct Maker<'a> {
    start: &'a Start<'a>,
    languages: Vec<Language>,
    source: usize,
}

impl Maker<'_> {
    fn title(&self) -> &str {
        self.start.title.unwrap_or(TITLE)
    }

    fn notes(&self) -> Vec<String> {
        let without: Vec<&str> = self
            .languages
            .iter()
            .filter(|language| language.texts.is_none())
            .map(|language| language.tag.as_str())
            .collect();
        if without.is_empty() {
            return Vec::new();
        }
        let known: Vec<&str> = known().collect();
        let shown = self.languages[self.source].texts.unwrap_or(FIRST);
        let tags = without.join(", ");
        vec![format!(
            "There are texts to begin with in {}. Until you translate them, pages in {tags} show those in `{shown}`.",
            known.join(", ")
        )]
    }

    /// `pennon.yaml`.
    fn settings(&self, project: &mut Project) {
        let tags: Vec<Node> = self
            .languages
            .iter()
            .map(|language| yaml::scalar(language.tag.as_str()))
            .collect();
        let mut text = String::from(
            "# The settings of the site. Everything here may be changed; `pennon build` says what does not fit.\n",
        );
        text.push_str(&yaml::entry("url", &yaml::text(self.start.url.unwrap_or(URL))));
        text.push_str(&yaml::entry("title", &yaml::text(self.title())));
        text.push_str(&yaml::entry("description", &self.localized(&["description"])));
        text.push_str(&yaml::entry("languages", &yaml::node(Yaml::List(tags))));
        let default = self.languages[self.source].tag.as_str();
        text.push_str(&yaml::entry("default_language", &yaml::scalar(default)));
        text.push_str(
            "# Every language has its own folder; `/` asks the reader which one.\ndefault_prefix: true\n",
        );
        text.push_str("# The time zone of events that name none.\n");
        let (shared, _) = read("shared/site.yaml");
        text.push_str(&yaml::entries(&shared));
        let topics = shared_topics();
        let terms = topics
            .iter()
            .map(|id| (id.clone(), self.localized(&["topics", "terms", id])));
        let taxonomy = yaml::map(vec![
            ("title".into(), self.localized(&["topics", "title"])),
            ("slug".into(), self.localized(&["topics", "slug"])),
            ("terms".into(), yaml::map(terms.collect())),
        ]);
        text.push_str(
            "# Words that documents are sorted by, with their names for readers.\n",
        );
        let taxonomies = yaml::map(vec![("topics".into(), taxonomy)]);
        text.push_str(&yaml::entry("taxonomies", &taxonomies));
        project.files.insert(config::FILE.to_owned(), text.into_bytes());
    }

    /// A text of `LANG/site.yaml` in every language that has one.
    fn localized(&self, path: &[&str]) -> Node {
        let texts = self.languages.iter().filter_map(|language| {
            let (site, _) = read(&format!("{}/site.yaml", language.texts?));
            let mut node = &site;
            for name in path {
                node = node.get(name)?;
            }
            Some((language.tag.as_str().to_owned(), self.filled(node, true)))
        });
        yaml::map(texts.collect())
    }

    fn documents(&self, project: &mut Project) {
        for file in files(FIRST) {
            let name = file.path().strip_prefix(FIRST).unwrap_or(file.path());
            let name = name.to_string_lossy().replace('\\', "/");
            let Some(stem) = name.strip_suffix(".md") else { continue };
            let (shared, _) = read(&format!("shared/{stem}.yaml"));
            for (at, language) in self.languages.iter().enumerate() {
                let Some(texts) = language.texts else { continue };
                let (words, body) = read(&format!("{texts}/{name}"));
                let front =
                    if at == self.source { merged(&words, &shared) } else { words };
                let front = yaml::entries(&self.filled(&front, false));
                let body = self.body(body, language);
                let path = format!("content/{stem}.{}.md", language.tag);
                project
                    .files
                    .insert(path, format!("---\n{front}---\n{body}").into_bytes());
            }
        }
    }

    /// Links lead to files of this language; the title is plain text, whatever it holds.
    fn body(&self, text: &str, language: &Language) -> String {
        let mut title = String::new();
        for c in self.title().chars() {
            if c.is_ascii_punctuation() {
                title.push('\\');
            }
            title.push(c);
        }
        let text = text.replace(".LANG.md", &format!(".{}.md", language.tag));
        let date = Locale::new(&language.tag)
            .date(self.start.today, crate::lang::DateStyle::Long);
        text.replace("{title}", &title).replace("{today}", &date)
    }

    /// Puts the project's title and days around today into values.
    fn filled(&self, node: &Node, quote: bool) -> Node {
        match &node.value {
            Yaml::Null => node.clone(),
            Yaml::Scalar { text, quoted } => {
                if text.contains("{title}") {
                    return yaml::text(&text.replace("{title}", self.title()));
                }
                match self.day(text) {
                    Some(day) => yaml::scalar(&day),
                    None if quote => yaml::text(text),
                    None => {
                        yaml::node(Yaml::Scalar { text: text.clone(), quoted: *quoted })
                    }
                }
            }
            Yaml::List(items) => yaml::node(Yaml::List(
                items.iter().map(|item| self.filled(item, quote)).collect(),
            )),
            Yaml::Map(entries) => yaml::node(Yaml::Map(
                entries
                    .iter()
                    .map(|(key, value)| (key.clone(), self.filled(value, quote)))
                    .collect(),
            )),
        }
    }

    /// `today-30` and `today+45T10:00` as the days that they are.
    fn day(&self, text: &str) -> Option<String> {
        let rest = text.strip_prefix("today")?;
        let (days, time) = match rest.split_once('T') {
            Some((days, time)) => (days, format!("T{time}")),
            None => (rest, String::new()),
        };
        let days: i64 = if days.is_empty() { 0 } else { days.parse().ok()? };
        let day = self.start.today.checked_add(days.days()).ok()?;
        Some(format!("{day}{time}"))
    }
}

/// The topics in the order of the first language.
fn shared_topics() -> Vec<String> {
    let (site, _) = read(&format!("{FIRST}/site.yaml"));
    let terms = site.get("topics").and_then(|topics| topics.get("terms"));
    let names = terms.map(Node::entries).unwrap_or_default().iter();
    names.filter_map(|(key, _)| key.text().map(str::to_owned)).collect()
}

/// Words and what all languages share, entry by entry and place by place.
fn merged(words: &Node, shared: &Node) -> Node {
    match (&words.value, &shared.value) {
        (Yaml::Map(a), Yaml::Map(b)) => {
            let mut entries: Vec<(Node, Node)> = a
                .iter()
                .map(|(key, value)| {
                    let other = shared.get(key.text().unwrap_or_default());
                    (
                        key.clone(),
                        other.map_or_else(|| value.clone(), |other| merged(value, other)),
                    )
                })
                .collect();
            let missing = b
                .iter()
                .filter(|(key, _)| words.get(key.text().unwrap_or_default()).is_none());
            entries.extend(missing.cloned());
            yaml::node(Yaml::Map(entries))
        }
        (Yaml::List(a), Yaml::List(b)) => {
            let items = a.iter().enumerate().map(|(at, item)| {
                b.get(at).map_or_else(|| item.clone(), |other| merged(item, other))
            });
            yaml::node(Yaml::List(items.collect()))
        }
        _ => words.clone(),
    }
}
