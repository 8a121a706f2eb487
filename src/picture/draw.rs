//! Drawings to pixels, with embedded fonts alone and no access to files.

use std::collections::{BTreeMap, BTreeSet};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{ImageHrefResolver, ImageKind, Options, Tree, fontdb};

use crate::picture::{Format, Problem, probe};

/// Fonts for text in drawings.
#[derive(Clone, Debug)]
pub struct Fonts {
    database: Arc<fontdb::Database>,
    family: String,
    /// Every letter that some font has.
    letters: BTreeSet<u32>,
}

impl Fonts {
    /// Takes TTF and OTF files; the first one's family is asked first, the others where it has no letter.
    pub fn new<'a>(files: impl IntoIterator<Item = &'a [u8]>) -> Fonts {
        let mut database = fontdb::Database::new();
        for file in files {
            database.load_font_data(file.to_vec());
        }
        let family = database
            .faces()
            .next()
            .and_then(|face| face.families.first())
            .map(|(name, _)| name.clone())
            .unwrap_or_default();
        let mut letters = BTreeSet::new();
        for face in database.faces() {
            database.with_face_data(face.id, |data, index| {
                let Ok(face) = ttf_parser::Face::parse(data, index) else { return };
                for table in
                    face.tables().cmap.into_iter().flat_map(|cmap| cmap.subtables)
                {
                    if table.is_unicode() {
                        table.codepoints(|letter| {
                            letters.insert(letter);
                        });
                    }
                }
            });
        }
        Fonts { database: Arc::new(database), family, letters }
    }

    /// The first letter of a text that no font has.
    pub fn lacks(&self, text: &str) -> Option<char> {
        text.chars().find(|&letter| {
            letter.is_alphanumeric() && !self.letters.contains(&u32::from(letter))
        })
    }

    pub(crate) fn family(&self) -> &str {
        &self.family
    }
}

/// Pictures within a drawing, by the name that it asks for them with.
pub(crate) type Inner<'a> = BTreeMap<&'a str, &'a [u8]>;

/// Reads a drawing.
pub(crate) fn tree(svg: &str, fonts: &Fonts, inner: &Inner<'_>) -> Result<Tree, Problem> {
    let options = Options {
        fontdb: Arc::clone(&fonts.database),
        font_family: fonts.family.clone(),
        image_href_resolver: ImageHrefResolver {
            resolve_data: ImageHrefResolver::default_data_resolver(),
            resolve_string: Box::new(|name, options| picture(inner.get(name)?, options)),
        },
        ..Options::default()
    };
    Tree::from_str(svg, &options).map_err(|error| Problem::Broken(error.to_string()))
}

fn picture(bytes: &[u8], options: &Options<'_>) -> Option<ImageKind> {
    let owned = || Arc::new(bytes.to_vec());
    Some(match probe(bytes).ok()?.format {
        Format::Svg => {
            let options = Options {
                fontdb: Arc::clone(&options.fontdb),
                font_family: options.font_family.clone(),
                image_href_resolver: ImageHrefResolver {
                    resolve_data: Box::new(|_, _, _| None),
                    resolve_string: Box::new(|_, _| None),
                },
                ..Options::default()
            };
            ImageKind::SVG(Tree::from_data(bytes, &options).ok()?)
        }
        Format::Png => ImageKind::PNG(owned()),
        Format::Jpeg => ImageKind::JPEG(owned()),
        Format::WebP => ImageKind::WEBP(owned()),
        Format::Gif | Format::Avif => return None,
    })
}

/// Draws into `width` x `height` pixels.
pub(crate) fn pixels(
    svg: &str,
    fonts: &Fonts,
    inner: &Inner<'_>,
    width: u32,
    height: u32,
) -> Result<Pixmap, Problem> {
    let draw = || {
        let tree = tree(svg, fonts, inner)?;
        let mut pixmap = Pixmap::new(width, height).ok_or(Problem::Unknown)?;
        let size = tree.size();
        #[expect(clippy::cast_precision_loss, reason = "a few hundred pixels")]
        let scale = Transform::from_scale(
            width as f32 / size.width(),
            height as f32 / size.height(),
        );
        resvg::render(&tree, scale, &mut pixmap.as_mut());
        Ok(pixmap)
    };
    // Whatever an editor's own drawing or font holds, the build goes on and says which it was.
    catch_unwind(AssertUnwindSafe(draw))
        .unwrap_or_else(|_| Err(Problem::Broken("it cannot be drawn".into())))
}

/// As PNG; without transparency where nothing is transparent.
pub(crate) fn png(pixmap: &Pixmap) -> Result<Vec<u8>, Problem> {
    use image::codecs::png::{CompressionType, FilterType, PngEncoder};
    use image::{ExtendedColorType, ImageEncoder};
    let opaque = pixmap.pixels().iter().all(|pixel| pixel.alpha() == u8::MAX);
    let channels = if opaque { 3 } else { 4 };
    let mut bytes =
        Vec::with_capacity(pixmap.width() as usize * pixmap.height() as usize * channels);
    for pixel in pixmap.pixels() {
        let color = pixel.demultiply();
        let rgba = [color.red(), color.green(), color.blue(), color.alpha()];
        bytes.extend_from_slice(&rgba[..channels]);
    }
    let color = if opaque { ExtendedColorType::Rgb8 } else { ExtendedColorType::Rgba8 };
    let mut out = Vec::new();
    // Filters help photos; of flat colours and letters they make more bytes.
    PngEncoder::new_with_quality(&mut out, CompressionType::Best, FilterType::NoFilter)
        .write_image(&bytes, pixmap.width(), pixmap.height(), color)
        .map_err(|error| Problem::Broken(error.to_string()))?;
    Ok(out)
}
