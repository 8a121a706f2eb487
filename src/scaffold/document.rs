//! One new document: its place, its front matter with comments, a line of text to begin with.

use crate::config::{Config, LangId};
use crate::diag::{Diagnostic, nearest};
use crate::engine::Prepared;
use crate::front_matter::{self, Budget, Node, Yaml};
use crate::kind::{Class, Field, Kind, Role};
use crate::lang::LangTag;
use crate::path::SourcePath;
use crate::scaffold::comments::Comments;
use crate::scaffold::example::Examples;
use crate::scaffold::place::{self, Place};
use crate::scaffold::{translation, yaml};
use crate::scan::source_file;
use crate::site::Census;
use crate::world::World;

/// What `pennon new` was asked for.
#[derive(Clone, Debug, Default)]
pub struct Request<'a> {
    /// The kind of the document.
    pub kind: &'a str,
    /// Its title; for a translation also the key, file name or title of what is translated.
    pub title: &'a str,
    /// The language that it is written in, if not the site's default.
    pub language: Option<&'a str>,
    /// The key, file name or title of the document that it translates.
    pub of: Option<&'a str>,
    /// `NAME/index.LANG.md`, with room for pictures beside it.
    pub folder_form: bool,
    /// The language of the comments.
    pub comments: Option<&'a str>,
    /// The language of the editor's system, for comments that the site's own language has no words for.
    pub environment: Option<&'a str>,
}

/// A document that is not written yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Where it goes.
    pub path: SourcePath,
    /// The whole file.
    pub text: String,
    /// Fields with an example that only stands in for the editor's own value.
    pub check: Vec<String>,
    /// Fields without any value; the site does not build before they have one.
    pub fill_in: Vec<String>,
    /// What it is a translation of.
    pub source: Option<SourcePath>,
    /// What else the editor should know.
    pub notes: Vec<String>,
}

/// Makes a document of a kind.
///
/// # Errors
/// If there is no such kind or language, if nothing of that name can be translated, or if the document is there
/// already.
pub fn document(
    world: &dyn World,
    prepared: &Prepared,
    request: &Request<'_>,
) -> Result<Draft, Box<Diagnostic>> {
    let config = &prepared.view.site.config;
    let title = one_line(request.title);
    if title.is_empty() {
        let mistake = Diagnostic::error("new/title", "a document needs a title");
        return Err(Box::new(
            mistake.help("write for example `pennon new news \"We have begun\"`"),
        ));
    }
    let maker = Maker {
        world,
        prepared,
        kind: find_kind(prepared, request.kind)?,
        lang: match request.language {
            Some(tag) => find_language(config, tag)?,
            None => config.default,
        },
        title: &title,
        comments: find_comments(world, prepared, request)?,
        folder_form: request.folder_form,
    };
    let mut draft = match maker.source(request)? {
        Some(source) => maker.translate(source, request.of.is_some())?,
        None => maker.begin()?,
    };
    if request.comments.is_some_and(|tag| !starts_with(maker.comments.tag(), tag)) {
        draft.notes.push(format!(
            "There are no comments in `{}`; these are in `{}`.",
            request.comments.unwrap_or_default(),
            maker.comments.tag()
        ));
    }
    Ok(draft)
}

/// `el` answers for `el-CY`.
fn starts_with(tag: &LangTag, wanted: &str) -> bool {
    LangTag::parse(wanted).is_ok_and(|wanted| wanted.language() == tag.language())
}

/// A title is one line, and no control character survives in a page or a feed.
fn one_line(title: &str) -> String {
    let words: Vec<String> = title
        .split_whitespace()
        .map(|word| word.chars().filter(|c| !c.is_control()).collect())
        .collect();
    words.join(" ").trim().to_owned()
}

fn find_kind<'a>(
    prepared: &'a Prepared,
    name: &str,
) -> Result<&'a Kind, Box<Diagnostic>> {
    let known = prepared.kinds.values().filter(|kind| !kind.is_abstract);
    if let Some(kind) = known.clone().find(|kind| kind.name == name) {
        return Ok(kind);
    }
    let names: Vec<&str> = known.map(|kind| kind.name.as_str()).collect();
    let mistake = Diagnostic::error("new/kind", format!("there is no kind `{name}`"));
    Err(Box::new(match nearest(name, names.iter().copied()) {
        Some(near) => mistake.help(format!("did you mean `{near}`?")),
        None => mistake.help(format!("the kinds of this site are {}", names.join(", "))),
    }))
}

fn find_language(config: &Config, tag: &str) -> Result<LangId, Box<Diagnostic>> {
    config.language(tag).ok_or_else(|| {
        let tags: Vec<&str> =
            config.languages.iter().map(|language| language.tag.as_str()).collect();
        let message = format!("the language `{tag}` is not configured");
        Box::new(Diagnostic::error("new/language", message).help(format!(
            "the languages of this site are {}; add it to `languages` in pennon.yaml",
            tags.join(", ")
        )))
    })
}

fn find_comments(
    world: &dyn World,
    prepared: &Prepared,
    request: &Request<'_>,
) -> Result<Comments, Box<Diagnostic>> {
    let config = &prepared.view.site.config;
    let mut wanted = Vec::new();
    if let Some(tag) = request.comments {
        wanted.push(LangTag::parse(tag).map_err(|problem| {
            Box::new(
                Diagnostic::error("new/comments", problem.to_string())
                    .help("use a BCP 47 tag such as `el` or `pt-BR`"),
            )
        })?);
    }
    wanted.push(config.languages[config.default].tag.clone());
    wanted.extend(request.environment.and_then(|tag| LangTag::parse(tag).ok()));
    Ok(Comments::load(world, &prepared.theme, &wanted))
}

/// Everything that a new document is made from.
struct Maker<'a> {
    world: &'a dyn World,
    prepared: &'a Prepared,
    kind: &'a Kind,
    lang: LangId,
    title: &'a str,
    comments: Comments,
    folder_form: bool,
}

impl<'a> Maker<'a> {
    fn config(&self) -> &'a Config {
        &self.prepared.view.site.config
    }

    /// The document to be translated, if one is meant.
    fn source(
        &self,
        request: &Request<'_>,
    ) -> Result<Option<&'a Census>, Box<Diagnostic>> {
        let site = &self.prepared.view.site;
        if let Some(of) = request.of {
            let found = place::find(site, self.kind, of);
            return found.map(Some).ok_or_else(|| {
                let message =
                    format!("there is no document `{of}` of kind `{}`", self.kind.name);
                let of_kind =
                    site.census.iter().filter(|one| one.kind.name == self.kind.name);
                let names = of_kind.flat_map(|one| [&*one.key, one.title.as_str()]);
                let names =
                    names.map(|name| (name, name.rsplit('/').next().unwrap_or(name)));
                let near = nearest(of, names.flat_map(|(key, name)| [name, key]))
                    .map(|near| format!("did you mean `{near}`?"));
                let help = near.unwrap_or_else(|| {
                    "`pennon list` shows the documents with their file names".into()
                });
                Box::new(Diagnostic::error("new/source", message).help(help))
            });
        }
        let found =
            request.language.and_then(|_| place::find(site, self.kind, self.title));
        Ok(found)
    }

    fn refuse_existing(
        &self,
        path: &SourcePath,
        key: &str,
        help: &str,
    ) -> Result<(), Box<Diagnostic>> {
        let census = &self.prepared.view.site.census;
        let same = census.iter().find(|one| *one.key == *key && one.lang == self.lang);
        let there = same.map(|one| &one.path);
        let there = there.or_else(|| self.world.size(path).is_some().then_some(path));
        match there {
            None => Ok(()),
            Some(there) => Err(Box::new(
                Diagnostic::error("new/exists", format!("`{there}` is there already"))
                    .help(help),
            )),
        }
    }

    /// A document that is no translation.
    fn begin(&self) -> Result<Draft, Box<Diagnostic>> {
        let config = self.config();
        let name = place::name(self.title, config, self.lang, self.kind);
        let place = Place {
            folder: self.kind.folder.as_deref().unwrap_or_default(),
            name: &name,
            folder_form: self.folder_form || self.kind.is_index,
        };
        let path = place.path(config, self.lang);
        let help = "give it another title; `--language TAG` makes a translation of what is there";
        self.refuse_existing(&path, &place.key(), help)?;
        let examples = Examples {
            site: &self.prepared.view.site,
            kind: self.kind,
            lang: self.lang,
            title: self.title,
            name: &name,
        };
        let (mut check, mut fill_in) = (Vec::new(), Vec::new());
        let mut head = String::new();
        for field in self.fields().filter(|field| field.required) {
            let example = examples.of_required(field);
            if example.node.is_null() {
                fill_in.push(field.name.to_string());
            } else if !example.sure {
                check.push(field.name.to_string());
            }
            self.comment(field, &mut head);
            head.push_str(&yaml::entry(&field.name, &example.node));
        }
        self.set_life(&mut head);
        for shared in [false, true] {
            self.heading(shared, &mut head);
            let fields = self.fields().filter(|field| !field.required);
            let fields = fields.filter(|field| !self.is_set(field));
            for field in fields.filter(|field| (field.class == Class::Shared) == shared) {
                head.push_str(&format!("# {}\n", self.comments.field(self.kind, field)));
                let example = examples.of(field).node;
                push_disabled(&yaml::entry(&field.name, &example), &mut head);
            }
        }
        let text = format!("---\n{head}---\n\n{}\n", self.body());
        Ok(Draft { path, text, check, fill_in, source: None, notes: Vec::new() })
    }

    /// The title, then the kind's own fields, then those that every kind has.
    fn fields(&self) -> impl Iterator<Item = &'a Field> {
        let title = self.kind.role(Role::Title);
        let bases = || self.prepared.kinds.values().filter(|kind| kind.is_abstract);
        let rank = move |field: &Field| {
            let common = bases().any(|base| base.field(&field.name).is_some());
            (title != Some(&*field.name), common)
        };
        let mut fields: Vec<&Field> = self.kind.fields.iter().collect();
        fields.sort_by_key(|field| rank(field));
        fields.into_iter()
    }

    /// Does the front matter set it in any case?
    fn is_set(&self, field: &Field) -> bool {
        *field.name == *"draft" || *field.name == *"kind" && self.names_kind()
    }

    /// No folder tells the kind of such a document.
    fn names_kind(&self) -> bool {
        self.kind.folder.is_none() && !self.kind.is_rest
    }

    /// A new document is a draft, so that nobody reads its examples on the site.
    fn set_life(&self, head: &mut String) {
        for (name, value) in [("kind", self.kind.name.as_str()), ("draft", "true")] {
            let Some(field) = self.kind.field(name) else { continue };
            if name == "kind" && !self.names_kind() {
                continue;
            }
            head.push_str(&format!("# {}\n", self.comments.field(self.kind, field)));
            head.push_str(&yaml::entry(name, &yaml::scalar(value)));
        }
    }

    fn comment(&self, field: &Field, head: &mut String) {
        let comment = self.comments.field(self.kind, field);
        let required = self.comments.word("new-required");
        if field.class == Class::Shared {
            let inherited = self.comments.word("new-inherited");
            head.push_str(&format!("# {comment} ({required}; {inherited})\n"));
        } else {
            head.push_str(&format!("# {comment} ({required})\n"));
        }
    }

    fn heading(&self, shared: bool, head: &mut String) {
        let optional = self.comments.word("new-optional");
        let inherited = self.comments.word("new-inherited");
        if shared {
            head.push_str(&format!("\n## {optional} ({inherited})\n\n"));
        } else {
            head.push_str(&format!("\n## {optional}\n\n"));
        }
    }

    /// The first line of the text, in the language of the document.
    fn body(&self) -> String {
        let tag = &self.config().languages[self.lang].tag;
        let words =
            Comments::load(self.world, &self.prepared.theme, std::slice::from_ref(tag));
        words.word("new-body").to_owned()
    }

    /// A document in another language of an item that exists.
    fn translate(
        &self,
        source: &Census,
        has_title: bool,
    ) -> Result<Draft, Box<Diagnostic>> {
        let config = self.config();
        let mut path = place::beside(source, config, self.lang);
        if self.folder_form && !source.path.file_name().starts_with("index.") {
            let (folder, name) = source.key.rsplit_once('/').unwrap_or(("", &source.key));
            path = Place { folder, name, folder_form: true }.path(config, self.lang);
        }
        let help = "open that file; nothing is ever written over it";
        self.refuse_existing(&path, &source.key, help)?;
        let front = self.front_matter(&source.path);
        let mut head = String::new();
        let tag = &config.languages[source.lang].tag;
        head.push_str(&format!(
            "# {}\n# -> {}\n",
            self.comments.translation(tag),
            source.path
        ));
        let mut check = Vec::new();
        for field in self.fields().filter(|field| field.required) {
            if field.class != Class::Text {
                continue;
            }
            let given = front.get(&field.name).cloned();
            let value = match (&*field.name, has_title) {
                ("title", true) => yaml::text(self.title),
                _ => given.unwrap_or_else(|| yaml::text(&source.title)),
            };
            if *field.name != *"title" || !has_title {
                check.push(field.name.to_string());
            }
            self.comment(field, &mut head);
            head.push_str(&yaml::entry(&field.name, &value));
        }
        let found = source_file(&path, config, &mut crate::diag::Diagnostics::default());
        if let Some(field) = self.kind.field("key")
            && found.is_none_or(|found| found.key != source.key)
        {
            head.push_str(&format!("# {}\n", self.comments.field(self.kind, field)));
            head.push_str(&yaml::entry("key", &yaml::text(&source.key)));
        }
        if let Some(field) = self.kind.field("draft") {
            head.push_str(&format!("# {}\n", self.comments.field(self.kind, field)));
            head.push_str(&yaml::entry("draft", &yaml::scalar("true")));
        }
        self.push_words(&front, &mut head);
        let text = format!("---\n{head}---\n\n{}\n", self.body());
        let source = Some(source.path.clone());
        Ok(Draft { path, text, check, fill_in: Vec::new(), source, notes: Vec::new() })
    }

    /// The source's words, to be translated one by one.
    fn push_words(&self, front: &Node, head: &mut String) {
        self.heading(false, head);
        for field in self.fields() {
            if field.required && field.class == Class::Text {
                continue;
            }
            let Some(given) = front.get(&field.name).filter(|node| !node.is_null())
            else {
                continue;
            };
            let Some(words) = translation::words(field, given) else { continue };
            head.push_str(&format!("# {}\n", self.comments.field(self.kind, field)));
            push_disabled(&yaml::entry(&field.name, &words), head);
        }
    }

    /// The fields as they stand in a document; none if it cannot be read.
    fn front_matter(&self, path: &SourcePath) -> Node {
        let empty = || yaml::node(Yaml::Map(Vec::new()));
        let Some(text) = crate::engine::text(self.world, path) else { return empty() };
        let split = front_matter::split(&text);
        let Some(range) = split.yaml else { return empty() };
        front_matter::parse(path, &text, range, Budget::DOCUMENT)
            .unwrap_or_else(|_| empty())
    }
}

/// Lines that an editor brings to life by taking `#` away.
fn push_disabled(lines: &str, head: &mut String) {
    for line in lines.lines() {
        head.push('#');
        head.push_str(line);
        head.push('\n');
    }
}
