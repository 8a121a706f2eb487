//! Pictures in the sizes that pages show. The file that an editor gave is published only where a page links to it: a
//! photo says where and by whom it was taken.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::diag::{Diagnostic, Diagnostics};
use crate::document::{Given, Value};
use crate::front_matter::Node;
use crate::kind::FieldType;
use crate::markdown::{ArgValue, Fragment, SlotKind};
use crate::output::{OutputFormat, OutputSpec, Planner, Scene, Subject, sitemap};
use crate::path::{SitePath, SourcePath};
use crate::picture::{self, Problem, RECIPE, Variant};
use crate::render::{Pictured, Pictures};
use crate::scan::{CONTENT, Sources};
use crate::site::{Doc, Site, Target};
use crate::source::{Place, Span};
use crate::world::World;

pub(crate) struct Picture;

/// Who uses a file, and how.
#[derive(Clone, Debug, Default)]
pub(crate) struct Use {
    /// A page shows it as a picture.
    pub(crate) shown: Option<Place>,
    /// A page leads to it: it is published as it is.
    pub(crate) linked: Option<Place>,
    /// The settings name it: templates may ask for it under its own name.
    pub(crate) named: bool,
}

/// Files by how they are used.
pub(crate) type Uses = BTreeMap<SourcePath, Use>;

/// What public documents and the settings show or link to.
pub(crate) fn uses(site: &Site, sources: &Sources, out: &mut Diagnostics) -> Uses {
    let mut collector = Collector { site, sources, uses: Uses::new(), out };
    for doc in &site.docs {
        collector.body(doc, &doc.document.body.content);
        for field in &doc.document.kind.fields {
            if let Some(given) = doc.document.fields.get(&field.name) {
                collector.field(doc, &field.field_type, given);
            }
        }
    }
    collector.settings(&site.config.params, &site.config.path);
    collector.uses
}

/// What of a text names a file.
#[derive(Clone, Copy)]
enum By {
    Picture,
    Link,
    Shortcode,
}

struct Collector<'a> {
    site: &'a Site,
    sources: &'a Sources,
    uses: Uses,
    out: &'a mut Diagnostics,
}

impl Collector<'_> {
    fn shown(&mut self, path: SourcePath, place: Place) {
        if self.sources.has(&path) {
            self.uses.entry(path).or_default().shown.get_or_insert(place);
        }
    }

    /// Fields and Markdown pictures are checked when the site is linked; what a shortcode shows, here.
    fn shown_by_shortcode(&mut self, path: SourcePath, place: Place) {
        if self.sources.has(&path) {
            self.shown(path, place);
            return;
        }
        let mut mistake =
            Diagnostic::error("file/missing", format!("there is no file `{path}`"))
                .label("not found")
                .help("files lie beside their document, or under `assets/` (then write `/assets/…`)");
        mistake.place = Some(place);
        self.out.push(mistake);
    }

    fn linked(&mut self, path: SourcePath, place: Place) {
        if self.sources.has(&path) {
            self.uses.entry(path).or_default().linked.get_or_insert(place);
        }
    }

    fn body(&mut self, doc: &Doc, fragment: &Fragment) {
        let from = &doc.document.path;
        let file = |target: &str| match self.site.resolve(from, target) {
            Target::File(path) => Some(path),
            _ => None,
        };
        let mut found = Vec::new();
        crate::site::visit(fragment, &mut |kind| match kind {
            SlotKind::Image(image) => {
                found.push((By::Picture, file(&image.src), image.span.clone()));
            }
            SlotKind::Link(link) => {
                found.push((By::Link, file(&link.target), link.span.clone()));
            }
            SlotKind::Component(component) => {
                for arg in &component.args {
                    if let ArgValue::String(text) = &arg.value
                        && arg.name == "src"
                    {
                        found.push((By::Shortcode, file(text), arg.span.clone()));
                    }
                }
            }
            _ => {}
        });
        for (by, path, span) in found {
            let Some(path) = path else { continue };
            let place = Place::at(from, Span::new(span));
            match by {
                By::Picture => self.shown(path, place),
                By::Link => self.linked(path, place),
                By::Shortcode => self.shown_by_shortcode(path, place),
            }
        }
    }

    fn field(&mut self, doc: &Doc, field_type: &FieldType, given: &Given) {
        let place = |span: Span| Place::at(&doc.document.path, span);
        match (field_type, &given.value) {
            (FieldType::List(inner), Value::List(items)) => {
                items.iter().for_each(|item| self.field(doc, inner, item));
            }
            (FieldType::Group(fields), Value::Group(members)) => {
                for (name, given) in members {
                    if let Some(member) =
                        fields.iter().find(|member| member.name == *name)
                    {
                        self.field(doc, &member.field_type, given);
                    }
                }
            }
            (_, Value::Picture(picture)) => {
                if let Some((path, span)) = &picture.file {
                    self.shown(path.clone(), place(*span));
                }
            }
            (_, Value::File(path)) => self.linked(path.clone(), place(given.span)),
            (FieldType::Link, Value::Text(target)) => {
                let from = &doc.document.path;
                if let Target::File(path) = self.site.resolve(from, target) {
                    self.linked(path, place(given.span));
                }
            }
            (_, Value::Markdown(body)) => self.body(doc, &body.content),
            _ => {}
        }
    }

    /// Templates ask for files of the settings by name, with `asset` or `picture`: both must find them.
    fn settings(&mut self, node: &Node, file: &SourcePath) {
        use crate::front_matter::Yaml;
        match &node.value {
            Yaml::Scalar { text, .. } => {
                let path = SourcePath::new(text);
                if self.sources.assets.contains(&path) && is_picture(&path) {
                    let place = Place::at(file, node.span);
                    self.shown(path.clone(), place);
                    self.uses.entry(path).or_default().named = true;
                }
            }
            Yaml::List(items) => items.iter().for_each(|item| self.settings(item, file)),
            Yaml::Map(entries) => {
                entries.iter().for_each(|(_, value)| self.settings(value, file));
            }
            Yaml::Null => {}
        }
    }
}

/// Reads and makes every picture that is shown; all that is wrong with them is reported where they are shown.
pub(crate) fn collect(world: &dyn World, uses: &Uses, out: &mut Diagnostics) -> Pictures {
    let shown: Vec<(&SourcePath, &Use)> =
        uses.iter().filter(|(_, one)| one.shown.is_some()).collect();
    let made: Vec<_> = shown
        .par_iter()
        .map(|(path, one)| (*path, *one, one_picture(world, path, one)))
        .collect();
    let mut pictures = Pictures::default();
    for (path, one, result) in made {
        match result {
            Ok(pictured) => {
                pictures.shown.insert(path.clone(), pictured);
            }
            Err(problem) => {
                let message = format!("the picture `{path}` cannot be used: {problem}");
                let mut mistake =
                    Diagnostic::error(problem.code(), message).help(problem.help());
                mistake.place = one.shown.clone();
                out.push(mistake);
            }
        }
    }
    let linked = uses.iter().filter(|(_, one)| one.linked.is_some());
    pictures.linked = linked.map(|(path, _)| path.clone()).collect();
    report_positions(world, uses, &pictures, out);
    pictures
}

fn one_picture(
    world: &dyn World,
    path: &SourcePath,
    one: &Use,
) -> Result<Pictured, Problem> {
    let bytes = world.read(path).map_err(|error| Problem::Broken(error.to_string()))?;
    let info = picture::probe(&bytes)?;
    if info.format == picture::Format::Svg {
        picture::clean(&bytes)?;
    }
    let mut hasher = blake3::Hasher::new();
    hasher.update(RECIPE.as_bytes());
    hasher.update(&bytes);
    let hash = hasher.finalize();
    let names = info.variants().into_iter().map(|variant| {
        let path = target(path, &variant, &hash);
        let path = SitePath::new(&path).map_err(|problem| {
            Problem::Broken(format!("it cannot be published under its name: {problem}"))
        });
        path.map(|path| (variant, path))
    });
    let variants = names.collect::<Result<Vec<_>, _>>()?;
    let color = if variants.is_empty() {
        None
    } else {
        made::color(world, &hash, &bytes, &info)?
    };
    Ok(Pictured { info, hash, variants, color, place: one.shown.clone() })
}

/// `content/news/boat.jpg` as `files/news/boat.800.01234567.webp`.
fn target(path: &SourcePath, variant: &Variant, hash: &blake3::Hash) -> String {
    let published = match path.as_str().strip_prefix(CONTENT) {
        Some(inside) => format!("files{inside}"),
        None => path.as_str().to_owned(),
    };
    let stem = match published.rfind('.') {
        Some(dot) if dot > published.rfind('/').unwrap_or(0) => &published[..dot],
        _ => &published,
    };
    let hash = hash.to_hex();
    format!("{stem}.{}.{}.{}", variant.width, &hash[..8], variant.format.ending())
}

/// A photo that pages link to goes out as it is: whoever gave it should know what it says.
fn report_positions(
    world: &dyn World,
    uses: &Uses,
    pictures: &Pictures,
    out: &mut Diagnostics,
) {
    for (path, one) in uses {
        let Some(place) = &one.linked else { continue };
        if !is_raster(path) {
            continue;
        }
        let position = match pictures.shown.get(path) {
            Some(pictured) => pictured.info.position,
            None => world
                .read(path)
                .ok()
                .and_then(|bytes| picture::probe(&bytes).ok())
                .is_some_and(|info| info.position),
        };
        if position {
            let mut mistake = Diagnostic::warning(
                "picture/position",
                format!("the photo `{path}` says where it was taken, and is published whole"),
            )
            .help("remove the position (most picture programs: export without location), or show the photo instead of linking to it");
            mistake.place = Some(place.clone());
            out.push(mistake);
        }
    }
}

fn is_picture(path: &SourcePath) -> bool {
    is_raster(path) || path.file_name().to_ascii_lowercase().ends_with(".svg")
}

/// Is it a file of pixels, by its name?
pub(crate) fn is_raster(path: &SourcePath) -> bool {
    let name = path.file_name().to_ascii_lowercase();
    [".jpg", ".jpeg", ".png", ".webp"].iter().any(|ending| name.ends_with(ending))
}

impl OutputFormat for Picture {
    fn plan(&self, scene: &Scene<'_>, outputs: &mut Planner<'_>) {
        let config = &scene.view.site.config;
        for lang in sitemap::host_languages(&scene.view.site) {
            let folder = config.host_folder(lang);
            for (source, pictured) in &scene.view.pictures.shown {
                for (index, (_, path)) in pictured.variants.iter().enumerate() {
                    let target = if folder.is_empty() {
                        path.clone()
                    } else {
                        SitePath::new(&format!("{folder}/{path}"))
                            .expect("a path below a language's folder")
                    };
                    let subject = Subject::Picture { source: source.clone(), index };
                    outputs.add(target, subject, Some(source));
                }
            }
        }
    }

    fn render(
        &self,
        scene: &Scene<'_>,
        output: &OutputSpec,
        out: &mut Vec<u8>,
    ) -> Result<(), Box<Diagnostic>> {
        let Subject::Picture { source, index } = &output.subject else { return Ok(()) };
        let Some(pictured) = scene.view.pictures.shown.get(source) else { return Ok(()) };
        made::variant(scene.world, source, pictured, *index, out).map_err(|problem| {
            let message = format!("the picture `{source}` cannot be used: {problem}");
            let mut mistake = Diagnostic::error(problem.code(), message);
            mistake.place = pictured.place.clone();
            Box::new(mistake)
        })
    }
}

/// What was made once is kept, under the hash of all that it was made from.
#[cfg(feature = "pictures")]
mod made {
    use crate::path::SourcePath;
    use crate::picture::{self, Info, Made, Problem, Variant};
    use crate::render::Pictured;
    use crate::world::World;

    fn facts_key(hash: &blake3::Hash) -> String {
        format!("picture {hash} facts")
    }

    fn variant_key(hash: &blake3::Hash, variant: &Variant) -> String {
        format!("picture {hash} {} {}", variant.format.ending(), variant.width)
    }

    /// The average colour of a picture; makes and keeps all its sizes where that was not done before.
    pub(super) fn color(
        world: &dyn World,
        hash: &blake3::Hash,
        bytes: &[u8],
        info: &Info,
    ) -> Result<Option<[u8; 3]>, Problem> {
        match world.recall(&facts_key(hash)).as_deref() {
            Some([]) => return Ok(None),
            Some(&[red, green, blue]) => return Ok(Some([red, green, blue])),
            _ => {}
        }
        Ok(make(world, hash, bytes, info)?.color)
    }

    fn make(
        world: &dyn World,
        hash: &blake3::Hash,
        bytes: &[u8],
        info: &Info,
    ) -> Result<Made, Problem> {
        let made = picture::make(bytes, info)?;
        for (variant, file) in info.variants().iter().zip(&made.files) {
            world.keep(&variant_key(hash, variant), file);
        }
        let facts = made.color.map(|color| color.to_vec()).unwrap_or_default();
        world.keep(&facts_key(hash), &facts);
        Ok(made)
    }

    pub(super) fn variant(
        world: &dyn World,
        source: &SourcePath,
        pictured: &Pictured,
        index: usize,
        out: &mut Vec<u8>,
    ) -> Result<(), Problem> {
        let (variant, _) = &pictured.variants[index];
        if let Some(bytes) = world.recall(&variant_key(&pictured.hash, variant)) {
            out.extend_from_slice(&bytes);
            return Ok(());
        }
        let bytes =
            world.read(source).map_err(|error| Problem::Broken(error.to_string()))?;
        let made = make(world, &pictured.hash, &bytes, &pictured.info)?;
        out.extend_from_slice(&made.files[index]);
        Ok(())
    }
}

/// Nothing is made: pictures are published as they are.
#[cfg(not(feature = "pictures"))]
mod made {
    use crate::path::SourcePath;
    use crate::picture::{Info, Problem};
    use crate::render::Pictured;
    use crate::world::World;

    pub(super) fn color(
        _: &dyn World,
        _: &blake3::Hash,
        _: &[u8],
        _: &Info,
    ) -> Result<Option<[u8; 3]>, Problem> {
        Ok(None)
    }

    pub(super) fn variant(
        _: &dyn World,
        _: &SourcePath,
        _: &Pictured,
        _: usize,
        _: &mut Vec<u8>,
    ) -> Result<(), Problem> {
        Ok(())
    }
}
