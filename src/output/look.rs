//! Collects what icons and social cards are drawn with: marks, colours and fonts of the brand, emblems of the funder.

use std::sync::Arc;

use crate::brand::{Role, Variants};
use crate::funding::Block;
use crate::lang::{Direction, Locale};
use crate::path::SourcePath;
use crate::picture;
use crate::render::{Emblem, Look, View};
use crate::theme::Theme;
use crate::world::World;

/// Where a theme has the fonts of cards.
#[cfg(feature = "pictures")]
const THEME_FONTS: &str = "card/fonts/";

/// Reads the mark, the logo and the fonts. What cannot be read is reported where files are published.
pub fn collect(world: &dyn World, view: &View, theme: &Theme) -> Look {
    if !cfg!(feature = "pictures") {
        return Look::default();
    }
    let read = |variants: &Variants| -> Option<Arc<[u8]>> {
        let bytes = world.read(&variants.light.as_ref()?.path).ok()?;
        // A drawing is cleaned for what reads it next, too.
        Some(if is_svg(&bytes) {
            picture::clean(&bytes).ok()?.into()
        } else {
            bytes.into()
        })
    };
    let logos = &view.brand.logos;
    let (icon, logo) = (read(logos.icon()), read(logos.main()));
    let icon_is_svg = icon.as_ref().is_some_and(|bytes| is_svg(bytes));
    let roles = &view.brand.light;
    let colors = [Role::Surface, Role::Heading, Role::Accent]
        .map(|role| roles.color(role).to_string());
    let emblems = emblems(world, view, theme);
    let look = Look { icon, icon_is_svg, logo, emblems, colors, ..Look::default() };
    if look.logo.is_none() {
        return look;
    }
    with_fonts(look, world, view, theme)
}

fn is_svg(bytes: &[u8]) -> bool {
    picture::probe(bytes).is_ok_and(|info| info.format == picture::Format::Svg)
}

/// The official file of a language, which holds the statement, or else the emblem and the statement.
fn emblems(world: &dyn World, view: &View, theme: &Theme) -> Vec<Option<Emblem>> {
    let Some(funding) = &view.funding else { return Vec::new() };
    let emblem = |block: &Block| {
        let direction = Locale::new(&block.lang).direction();
        let statement = Some((block.statement.clone(), direction == Direction::Rtl));
        if let Some(lockup) = &block.lockup {
            let picture = world.read(&SourcePath::new(&lockup.path)).ok()?.into();
            return Some(Emblem { picture, statement: None });
        }
        let file = &funding.emblem.colour;
        let text = theme.texts.get(file).and_then(|layers| layers.last());
        let picture = match text {
            Some(top) => top.text.as_bytes().into(),
            None => Arc::clone(theme.binaries.get(file)?),
        };
        Some(Emblem { picture, statement })
    };
    funding.blocks.iter().map(emblem).collect()
}

/// The project's own fonts are asked first; the theme's have the letters that those lack.
#[cfg(feature = "pictures")]
fn with_fonts(mut look: Look, world: &dyn World, view: &View, theme: &Theme) -> Look {
    let is_font = |name: &str| {
        let name = name.to_ascii_lowercase();
        name.ends_with(".ttf") || name.ends_with(".otf")
    };
    let fonts = &view.brand.fonts;
    let families = if fonts.headings.is_empty() { &fonts.base } else { &fonts.headings };
    let mut own: Vec<&crate::brand::FontFile> =
        fonts.files.iter().filter(|file| is_font(file.path.as_str())).collect();
    // The family of headings first, upright, and as bold as there is.
    own.sort_by_key(|file| {
        let other = !families.contains(&file.family);
        (other, file.style != "normal", file.weight.unwrap_or(400).abs_diff(700))
    });
    let own = own.into_iter().filter_map(|file| world.read(&file.path).ok());
    let mut files: Vec<Arc<[u8]>> = own.map(Arc::from).collect();
    let mut themes: Vec<(&String, &Arc<[u8]>)> = theme
        .binaries
        .range(THEME_FONTS.to_owned()..)
        .take_while(|(path, _)| path.starts_with(THEME_FONTS))
        .filter(|(path, _)| is_font(path))
        .collect();
    // The shortest name is the font for most letters: `noto-sans-bold.ttf` before `noto-sans-hebrew-bold.ttf`.
    themes.sort_by_key(|(path, _)| (path.len(), path.as_str()));
    files.extend(themes.into_iter().map(|(_, bytes)| Arc::clone(bytes)));
    if !files.is_empty() {
        look.fonts = Some(picture::Fonts::new(files.iter().map(AsRef::as_ref)));
    }
    look.sealed(files.iter().map(AsRef::as_ref))
}

#[cfg(not(feature = "pictures"))]
fn with_fonts(look: Look, _: &dyn World, _: &View, _: &Theme) -> Look {
    look
}
