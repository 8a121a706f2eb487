//! A project's brand: its names, logos, colours by role and fonts, read from one file. Draws and writes nothing.
//!
//! | file | holds |
//! | --- | --- |
//! | `assets/brand/brand.yml` | the format of <https://posit-dev.github.io/brand-yml/>, and under `pennon:` what it lacks |
//! | `assets/brand/tokens.json` | instead of it, W3C design tokens (Design Tokens Format Module 2025.10) |
//! | `brand.yml` of the theme | the look of a site that has neither |

mod color;
mod contrast;
mod css;
mod given;
mod oklch;
mod read;
mod roles;
mod size;
mod tokens;

use std::collections::BTreeMap;

use crate::diag::{Diagnostic, Diagnostics, nearest};
use crate::front_matter::{self, Budget};
use crate::path::SourcePath;
use crate::source::strip_bom;
use crate::world::{What, World};

pub use color::{Rgb, ratio};
pub use contrast::{Meeting, Need, PAIRS, Pair};
pub use css::{Stack, properties, stack};
pub use oklch::{DRIFT, GREY, Oklch, nearest as nearest_passing, passes};
pub use roles::{Role, Roles, Scheme};
pub use tokens::export as tokens;

/// The folder of a project's brand.
pub const FOLDER: &str = "assets/brand";
/// The brand of a project.
pub const FILE: &str = "assets/brand/brand.yml";
/// Design tokens, read where there is no [`FILE`].
pub const TOKENS: &str = "assets/brand/tokens.json";
/// The brand of a theme, by its path there.
pub const IN_THEME: &str = "brand.yml";

/// Everything that a brand says.
#[derive(Clone, Debug, Default)]
pub struct Brand {
    /// Where it was read from; none in tests that need no brand.
    pub path: Option<SourcePath>,
    /// Does the project give it, or the theme?
    pub own: bool,
    /// The name in running text.
    pub short_name: String,
    /// The whole name.
    pub full_name: String,
    /// Name and address, such as `home`.
    pub links: Vec<(String, String)>,
    /// Its pictures.
    pub logos: Logos,
    /// Named colours in the order of the file.
    pub palette: Vec<Swatch>,
    /// Roles on a light page.
    pub light: Roles,
    /// Roles on a dark page; none where the brand has one look only.
    pub dark: Option<Roles>,
    /// Its fonts.
    pub fonts: Fonts,
    /// How the logo is to be used.
    pub rules: Rules,
    /// Is a page with the brand's parts wanted?
    pub kit: bool,
}

/// A named colour.
#[derive(Clone, Debug, PartialEq)]
pub struct Swatch {
    /// As the file names it: `deep-sea`.
    pub name: String,
    /// What a screen shows.
    pub color: Rgb,
    /// What a print shop is told, in percent; none for the plain formula.
    pub cmyk: Option<[u8; 4]>,
}

/// A picture of a brand.
#[derive(Clone, Debug, PartialEq)]
pub struct Logo {
    /// The file, among the assets.
    pub path: SourcePath,
    /// What it shows, for those who do not see it.
    pub alt: String,
    /// Width and height in pixels, where the file says them.
    pub size: Option<(u32, u32)>,
}

/// A picture for light grounds and its counterpart for dark ones.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Variants {
    /// On a light ground.
    pub light: Option<Logo>,
    /// On a dark ground.
    pub dark: Option<Logo>,
}

/// The pictures of a brand.
#[derive(Clone, Debug, Default)]
pub struct Logos {
    /// For small spaces: an icon.
    pub small: Variants,
    /// For the head of a page.
    pub medium: Variants,
    /// For a cover.
    pub large: Variants,
    /// All files with their names, in the order of the brand file.
    pub all: Vec<(String, Logo)>,
}

impl Logos {
    /// For the head of a page: the medium one, or what there is.
    pub fn main(&self) -> &Variants {
        let by_size = [&self.medium, &self.large, &self.small];
        by_size.into_iter().find(|one| one.light.is_some()).unwrap_or(&self.medium)
    }

    /// For a tab of a browser: the small one, or what there is.
    pub fn icon(&self) -> &Variants {
        let by_size = [&self.small, &self.medium, &self.large];
        by_size.into_iter().find(|one| one.light.is_some()).unwrap_or(&self.small)
    }
}

/// The fonts of a brand.
#[derive(Clone, Debug, Default)]
pub struct Fonts {
    /// Families of running text; the reader's system font if it is empty.
    pub base: String,
    /// Families of headings; those of running text if it is empty.
    pub headings: String,
    /// Weight of headings, 100 to 900.
    pub headings_weight: Option<u16>,
    /// Families of code.
    pub monospace: String,
    /// The files that the project brings.
    pub files: Vec<FontFile>,
    /// Licence of a family, and the file that holds its text.
    pub licences: BTreeMap<String, (String, Option<SourcePath>)>,
}

/// A font file among the assets.
#[derive(Clone, Debug, PartialEq)]
pub struct FontFile {
    /// The family that it belongs to.
    pub family: String,
    /// Where it is.
    pub path: SourcePath,
    /// 100 to 900; none for a variable font.
    pub weight: Option<u16>,
    /// `normal`, `italic` or `oblique`.
    pub style: &'static str,
}

/// How a logo is to be used.
#[derive(Clone, Debug, Default)]
pub struct Rules {
    /// Free space around it, as a share of its height: `25%`.
    pub clear_space: Option<String>,
    /// Its smallest width on a screen: `24px`.
    pub minimum_screen: Option<String>,
    /// Its smallest width on paper: `10mm`.
    pub minimum_print: Option<String>,
}

/// Reads the brand of a project, or else that of the theme. Says what is wrong in it, contrast too.
pub fn load(
    world: &dyn World,
    theme: Option<(&SourcePath, &str)>,
    diagnostics: &mut Diagnostics,
) -> Brand {
    let (file, json) = (SourcePath::new(FILE), SourcePath::new(TOKENS));
    let found = [&file, &json].map(|path| world.size(path).is_some());
    let (path, own, text) = match (found, theme) {
        ([false, false], Some((path, text))) => (path.clone(), false, text.to_owned()),
        ([false, false], None) => return Brand::default(),
        ([true, also], _) => {
            if also {
                diagnostics.push(two_files(&json));
            }
            let Some(text) = text(world, &file, diagnostics) else {
                return Brand::default();
            };
            (file, true, text)
        }
        ([false, true], _) => {
            let Some(text) = text(world, &json, diagnostics) else {
                return Brand::default();
            };
            (json, true, text)
        }
    };
    let files = Files::new(world);
    let mut brand = parse(&path, &text, &files, diagnostics);
    brand.own = own;
    brand.kit &= own;
    for logo in brand.logos.each() {
        logo.size = world.read(&logo.path).ok().and_then(|bytes| size::of(&bytes));
    }
    brand
}

fn two_files(json: &SourcePath) -> Diagnostic {
    Diagnostic::warning(
        "brand/two-files",
        "these design tokens are not read, because there is a `brand.yml` beside them",
    )
    .in_file(json)
    .help(
        "remove one of the two files; the site writes its tokens to `brand/tokens.json`",
    )
}

fn text(world: &dyn World, path: &SourcePath, out: &mut Diagnostics) -> Option<String> {
    let bytes = match world.read(path) {
        Ok(bytes) => bytes,
        Err(error) => {
            let message = format!("this file cannot be read: {error}");
            out.push(Diagnostic::error("file/read", message).in_file(path));
            return None;
        }
    };
    let text = String::from_utf8(bytes).ok();
    if text.is_none() {
        out.push(
            Diagnostic::error("file/utf8", "this file is not UTF-8 text")
                .in_file(path)
                .help("save it as UTF-8 in your editor"),
        );
    }
    text
}

/// Reads a brand from its text: design tokens if the name of the file ends in `.json`.
pub fn parse(
    path: &SourcePath,
    text: &str,
    files: &Files,
    diagnostics: &mut Diagnostics,
) -> Brand {
    let start = text.len() - strip_bom(text).len();
    // JSON is YAML (YAML 1.2, section 1.2), and as such has places.
    let node = match front_matter::parse(path, text, start..text.len(), Budget::DOCUMENT)
    {
        Ok(node) => node,
        Err(mistakes) => {
            mistakes.into_iter().for_each(|mistake| diagnostics.push(mistake));
            return Brand::default();
        }
    };
    let mut found = Diagnostics::default();
    let (mut brand, given) = if path.as_str().ends_with(".json") {
        tokens::read(path, &node, files, &mut found)
    } else {
        read::read(path, &node, files, &mut found)
    };
    brand.path = Some(path.clone());
    let (light, dark) = roles::both(&given);
    brand.light = light;
    brand.dark = dark;
    // A colour that could not be read has no contrast to speak of.
    if found.errors() == 0 {
        contrast::check(path, &brand, &mut found);
    }
    diagnostics.append(found);
    brand
}

/// The assets that a brand may name.
#[derive(Debug, Default)]
pub struct Files {
    paths: Vec<SourcePath>,
}

impl Files {
    fn new(world: &dyn World) -> Files {
        let files = world.walk("assets").into_iter();
        let files = files.filter(|entry| entry.what == What::File);
        Files { paths: files.map(|entry| entry.path).collect() }
    }

    /// The file that a brand file names, relative to itself; in words what is wrong with it.
    pub(crate) fn find(
        &self,
        from: &SourcePath,
        target: &str,
    ) -> Result<SourcePath, String> {
        if target.contains("://") {
            return Err(
                "a brand's files stand in the project; nothing is fetched from elsewhere"
                    .into(),
            );
        }
        let Some(path) = from.resolve(target, "") else {
            return Err("this path leaves the project".into());
        };
        if self.paths.binary_search(&path).is_ok() {
            return Ok(path);
        }
        if !path.as_str().starts_with("assets/") {
            return Err("only files below `assets/` are published".into());
        }
        // The folder says nothing about what was meant.
        let names = self.paths.iter().map(SourcePath::file_name);
        let near = nearest(path.file_name(), names);
        let near = near
            .and_then(|name| self.paths.iter().find(|other| other.file_name() == name));
        Err(match near {
            Some(near) => format!("there is no file `{path}`; did you mean `{near}`?"),
            None => format!("there is no file `{path}`"),
        })
    }

    /// Is there such an asset?
    pub(crate) fn has(&self, path: &str) -> bool {
        self.paths.binary_search(&SourcePath::new(path)).is_ok()
    }
}

impl Logos {
    /// Is it made for dark grounds alone?
    pub fn is_for_dark(&self, logo: &Logo) -> bool {
        let variants = [&self.small, &self.medium, &self.large];
        let is =
            |one: &Option<Logo>| one.as_ref().is_some_and(|one| one.path == logo.path);
        variants.iter().any(|one| is(&one.dark))
            && !variants.iter().any(|one| is(&one.light))
    }

    fn each(&mut self) -> impl Iterator<Item = &mut Logo> {
        let variants = [&mut self.small, &mut self.medium, &mut self.large];
        let sized = variants
            .into_iter()
            .flat_map(|one| one.light.iter_mut().chain(one.dark.iter_mut()));
        sized.chain(self.all.iter_mut().map(|(_, logo)| logo))
    }
}

impl Brand {
    /// The name in running text; the whole one if there is no other.
    pub fn name(&self) -> &str {
        if self.short_name.is_empty() { &self.full_name } else { &self.short_name }
    }
}
