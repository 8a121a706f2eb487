//! The site's mark for browsers and phones: `favicon.ico`, an SVG, PNGs, and a web app manifest in each language.

use serde_json::json;

use crate::config::LangId;
use crate::diag::Diagnostic;
use crate::output::{OutputFormat, OutputSpec, Planner, Scene, Subject, sitemap};
use crate::path::SitePath;
use crate::picture::Problem;

pub(crate) struct Icon;

/// An icon, at the root of each host: browsers and phones ask for the first two there without being told.
#[derive(Clone, Copy)]
#[cfg_attr(not(feature = "pictures"), expect(dead_code, reason = "nothing is drawn"))]
enum Shape {
    /// 16, 32 and 48 pixels in one file.
    Ico,
    /// For phones: its side in pixels, on the background, with room around it that may be cut off.
    Filled(u32),
    /// Its side in pixels.
    Plain(u32),
    /// The drawing itself.
    Svg,
}

const FILES: [(&str, Shape); 6] = [
    ("favicon.ico", Shape::Ico),
    ("apple-touch-icon.png", Shape::Filled(180)),
    ("icon-192.png", Shape::Plain(192)),
    ("icon-512.png", Shape::Plain(512)),
    ("icon-maskable-512.png", Shape::Filled(512)),
    ("icon.svg", Shape::Svg),
];

impl OutputFormat for Icon {
    fn plan(&self, scene: &Scene<'_>, outputs: &mut Planner<'_>) {
        let view = scene.view;
        if view.look.icon.is_none() {
            return;
        }
        for lang in sitemap::host_languages(&view.site) {
            let folder = view.site.config.host_folder(lang);
            let slash = if folder.is_empty() { "" } else { "/" };
            for (index, (name, shape)) in FILES.iter().enumerate() {
                if matches!(shape, Shape::Svg) && !view.look.icon_is_svg {
                    continue;
                }
                let path = SitePath::new(&format!("{folder}{slash}{name}"))
                    .expect("a name below a language's folder");
                outputs.add(path, Subject::Icon(index), None);
            }
        }
        for lang in 0..view.site.config.languages.len() {
            outputs.add(view.manifest_path(lang), Subject::Language(lang), None);
        }
    }

    fn render(
        &self,
        scene: &Scene<'_>,
        output: &OutputSpec,
        out: &mut Vec<u8>,
    ) -> Result<(), Box<Diagnostic>> {
        match output.subject {
            Subject::Language(lang) => manifest(scene, lang, out),
            Subject::Icon(index) => {
                let drawn = draw(scene, FILES[index].1, out);
                drawn.map_err(|problem| broken(scene, &problem))?;
            }
            _ => {}
        }
        Ok(())
    }
}

fn broken(scene: &Scene<'_>, problem: &Problem) -> Box<Diagnostic> {
    let message = format!("the icon of the site cannot be drawn: {problem}");
    let file = &scene.view.site.config.path;
    Box::new(Diagnostic::error(problem.code(), message).in_file(file))
}

/// Name and icons for those who put the site on their phone's screen (W3C Web Application Manifest).
fn manifest(scene: &Scene<'_>, lang: LangId, out: &mut Vec<u8>) {
    let view = scene.view;
    let config = &view.site.config;
    let language = &config.languages[lang];
    let base = &config.base_of(lang).path;
    let icon = |name: &str, side: u32, purpose: &str| {
        json!({
            "src": format!("{base}{name}"),
            "sizes": format!("{side}x{side}"),
            "type": "image/png",
            "purpose": purpose,
        })
    };
    let home = view.home(lang, lang);
    let mut value = json!({
        "id": home,
        "name": language.title,
        "short_name": language.title,
        "description": language.description,
        "lang": language.tag.as_str(),
        "dir": language.locale.direction().as_str(),
        "start_url": home,
        "display": "browser",
        "background_color": view.look.colors[0],
        "theme_color": view.look.colors[2],
        "icons": [
            icon("icon-192.png", 192, "any"),
            icon("icon-512.png", 512, "any"),
            icon("icon-maskable-512.png", 512, "maskable"),
        ],
    });
    if language.description.is_empty()
        && let Some(fields) = value.as_object_mut()
    {
        fields.shift_remove("description");
    }
    out.extend_from_slice(value.to_string().as_bytes());
    out.push(b'\n');
}

#[cfg(feature = "pictures")]
fn draw(scene: &Scene<'_>, shape: Shape, out: &mut Vec<u8>) -> Result<(), Problem> {
    use crate::picture::icon;
    /// What phones may cut off, on each side (W3C manifest: a circle of 80 %).
    const PADDING: f32 = 0.18;
    let look = &scene.view.look;
    let (Some(mark), Some(hash)) = (&look.icon, &look.hash) else { return Ok(()) };
    let background = look.colors[0].as_str();
    let (name, side) = match shape {
        Shape::Svg => {
            out.extend_from_slice(mark);
            return Ok(());
        }
        Shape::Ico => ("ico", 0),
        Shape::Filled(side) => ("filled", side),
        Shape::Plain(side) => ("plain", side),
    };
    let key = format!("icon {hash} {name} {side}");
    if let Some(bytes) = scene.world.recall(&key) {
        out.extend_from_slice(&bytes);
        return Ok(());
    }
    let bytes = match shape {
        Shape::Filled(_) => icon::png(mark, side, PADDING, Some(background))?,
        Shape::Plain(_) => icon::png(mark, side, 0.0, None)?,
        Shape::Ico | Shape::Svg => icon::ico(mark)?,
    };
    scene.world.keep(&key, &bytes);
    out.extend_from_slice(&bytes);
    Ok(())
}

#[cfg(not(feature = "pictures"))]
fn draw(_: &Scene<'_>, _: Shape, _: &mut Vec<u8>) -> Result<(), Problem> {
    Ok(())
}
