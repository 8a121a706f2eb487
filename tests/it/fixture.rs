//! Small sites in memory, built as `pennon build` does, without a disk.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::civil::date;
use pennon::diag::{self, Diagnostic, Diagnostics};
use pennon::engine::{self, Options};
use pennon::output;
use pennon::path::SourcePath;
use pennon::world::{Memory, World};

/// A project in memory.
#[derive(Clone, Debug)]
pub(crate) struct Fixture {
    pub(crate) world: Memory,
    pub(crate) options: Options,
}

/// What a build said and made.
#[derive(Debug)]
pub(crate) struct Built {
    pub(crate) diagnostics: Diagnostics,
    /// As the terminal shows them.
    pub(crate) messages: String,
    /// Output files; none when there are errors.
    pub(crate) files: BTreeMap<String, Vec<u8>>,
}

impl Fixture {
    /// Settings for English and Greek and nothing else. The day is 1 June 2026.
    pub(crate) fn empty() -> Fixture {
        let mut world = Memory::new(date(2026, 6, 1));
        world.put(
            "pennon.yaml",
            "url: https://site.example\ntitle: Site\nlanguages: [en, el]\n",
        );
        Fixture { world, options: Options::default() }
    }

    /// The site in `tests/sites/NAME`.
    pub(crate) fn site(name: &str) -> Fixture {
        let mut fixture = Fixture::empty();
        let root = Path::new("tests/sites").join(name);
        for entry in walkdir::WalkDir::new(&root) {
            let entry = entry.unwrap();
            if entry.file_type().is_file() {
                let path = entry.path().strip_prefix(&root).unwrap().to_str().unwrap();
                fixture.world.put(path, std::fs::read(entry.path()).unwrap());
            }
        }
        fixture
    }

    /// Adds or replaces a file.
    pub(crate) fn put(mut self, path: &str, text: impl AsRef<[u8]>) -> Fixture {
        self.world.put(path, text);
        self
    }

    /// Adds a document: its front matter without fences, its body.
    pub(crate) fn doc(self, path: &str, front: &str, body: &str) -> Fixture {
        self.put(
            &format!("content/{path}"),
            format!("---\n{}\n---\n{body}\n", front.trim()),
        )
    }

    /// Adds lines to the settings.
    pub(crate) fn set(mut self, lines: &str) -> Fixture {
        let path = SourcePath::new("pennon.yaml");
        let mut text = String::from_utf8(self.world.read(&path).unwrap()).unwrap();
        text.push_str(lines);
        text.push('\n');
        self.world.put("pennon.yaml", text);
        self
    }

    /// Takes a file away; it must be there.
    pub(crate) fn remove(mut self, path: &str) -> Fixture {
        assert!(self.world.files.remove(&SourcePath::new(path)).is_some(), "no {path}");
        self
    }

    /// Builds for another day.
    pub(crate) fn on(mut self, day: jiff::civil::Date) -> Fixture {
        self.world.today = day;
        self
    }

    /// Writes the project to a folder.
    pub(crate) fn write(&self, folder: &Path) {
        for (path, bytes) in &self.world.files {
            let file = folder.join(path.as_str());
            std::fs::create_dir_all(file.parent().unwrap()).unwrap();
            std::fs::write(file, bytes).unwrap();
        }
    }

    /// Replaces text in a file; it must be there.
    pub(crate) fn edit(mut self, path: &str, from: &str, to: &str) -> Fixture {
        let bytes = self.world.read(&SourcePath::new(path)).unwrap();
        let text = String::from_utf8(bytes).unwrap();
        assert!(text.contains(from), "`{from}` is not in {path}");
        self.world.put(path, text.replace(from, to));
        self
    }

    /// Runs all stages but the last.
    pub(crate) fn build(&self) -> Built {
        self.build_only(&|_| true)
    }

    /// As `build`, but must be without errors.
    pub(crate) fn good(&self) -> Built {
        let built = self.build();
        assert_eq!(built.diagnostics.errors(), 0, "{}", built.messages);
        built
    }

    /// Renders only some of the planned outputs.
    pub(crate) fn build_only(&self, wanted: &dyn Fn(&str) -> bool) -> Built {
        let mut diagnostics = Diagnostics::default();
        let prepared = engine::prepare(&self.world, &self.options, &mut diagnostics);
        let mut allow = self.options.allow.clone();
        if let Some(prepared) = &prepared {
            allow.extend(prepared.view.site.config.allow.iter().cloned());
        }
        diagnostics.allow(&allow);
        let mut files = BTreeMap::new();
        if let Some(prepared) = prepared.filter(|_| diagnostics.errors() == 0) {
            let scene = prepared.scene(&self.world);
            for (path, spec) in
                prepared.plan.iter().filter(|(path, _)| wanted(path.as_str()))
            {
                let mut bytes = Vec::new();
                match output::render(&scene, spec, &mut bytes) {
                    Ok(()) => {
                        files.insert(path.as_str().to_owned(), bytes);
                    }
                    Err(diagnostic) => diagnostics.push(*diagnostic),
                }
            }
            for text in prepared.view.missing_words() {
                diagnostics.push(Diagnostic::warning("word/missing", text));
            }
        }
        diagnostics.sort();
        if diagnostics.errors() > 0 {
            files.clear();
        }
        let messages =
            diag::render(&diagnostics, false, |path| engine::text(&self.world, path));
        Built { diagnostics, messages, files }
    }
}

impl Built {
    /// The text of an output; fails with the messages when it is not there.
    pub(crate) fn text(&self, path: &str) -> &str {
        let names: Vec<&String> = self.files.keys().collect();
        let bytes = self.files.get(path);
        let bytes = bytes
            .unwrap_or_else(|| panic!("no {path} among {names:?}\n{}", self.messages));
        std::str::from_utf8(bytes).unwrap()
    }

    /// Is there such an output?
    pub(crate) fn has(&self, path: &str) -> bool {
        self.files.contains_key(path)
    }

    /// Outputs that hold a text, in their bytes or in their path.
    pub(crate) fn holding(&self, text: &str) -> Vec<&str> {
        let holds =
            |bytes: &[u8]| bytes.windows(text.len()).any(|part| part == text.as_bytes());
        let files =
            self.files.iter().filter(|(path, bytes)| path.contains(text) || holds(bytes));
        files.map(|(path, _)| path.as_str()).collect()
    }

    /// The codes of all mistakes in order.
    pub(crate) fn codes(&self) -> Vec<&str> {
        self.diagnostics.iter().map(|one| one.code).collect()
    }
}
