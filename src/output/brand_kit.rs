//! The brand kit: a page in each language, and for every host its design tokens and one archive with all of it.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::brand::{self, Brand};
use crate::diag::Diagnostic;
use crate::output::{
    OutputFormat, OutputSpec, Planner, Scene, Subject, asset, render_template, sitemap,
};
use crate::path::SitePath;
use crate::render::{KIT, PageKind};

pub(crate) struct BrandKit;

impl OutputFormat for BrandKit {
    fn plan(&self, scene: &Scene<'_>, outputs: &mut Planner<'_>) {
        let view = scene.view;
        let site = &view.site;
        if !view.brand.kit {
            return;
        }
        let source = view.brand.path.as_ref();
        for lang in 0..site.config.languages.len() {
            if let Some(path) = view.kit_page(lang) {
                outputs.add(path, Subject::Language(lang), source);
            }
        }
        for lang in sitemap::host_languages(site) {
            let folder = match site.config.host_folder(lang) {
                "" => String::new(),
                folder => format!("{folder}/"),
            };
            for name in ["tokens.json".to_owned(), format!("{KIT}-kit.zip")] {
                let path = SitePath::new(&format!("{folder}{KIT}/{name}"));
                let path = path.expect("plain names below a language's folder");
                outputs.add(path, Subject::Language(lang), source);
            }
        }
    }

    fn render(
        &self,
        scene: &Scene<'_>,
        output: &OutputSpec,
        out: &mut Vec<u8>,
    ) -> Result<(), Box<Diagnostic>> {
        let Subject::Language(lang) = output.subject else { return Ok(()) };
        let view = scene.view;
        let name = output.path.as_str();
        if name.ends_with(".json") {
            out.extend_from_slice(brand::tokens(&view.brand).as_bytes());
            return Ok(());
        }
        if name.ends_with(".zip") {
            return archive(scene, out);
        }
        let others = |other| view.kit_page(other);
        let kind = PageKind::BrandKit;
        let mut context = view.plain_context(lang, kind, &output.path, None, &others);
        context.insert_value("kit", view.kit_value(lang));
        render_template(scene, "brand.html", &context, out)
    }
}

/// All parts of the brand in one archive. Nothing in it is packed and nothing tells when it was made, so that the same
/// parts are the same bytes with every version of the packer.
fn archive(scene: &Scene<'_>, out: &mut Vec<u8>) -> Result<(), Box<Diagnostic>> {
    let brand = &scene.view.brand;
    let mut files: Vec<(String, Vec<u8>)> = vec![
        ("colours/colours.txt".into(), palette(brand).into_bytes()),
        ("colours/colours.css".into(), variables(brand).into_bytes()),
        ("colours/tokens.json".into(), brand::tokens(brand).into_bytes()),
    ];
    let logos = brand.logos.all.iter().map(|(_, logo)| ("logos", &logo.path));
    let fonts = brand.fonts.files.iter().map(|font| ("fonts", &font.path));
    let licences = brand.fonts.licences.values().filter_map(|(_, file)| file.as_ref());
    let licences = licences.map(|file| ("fonts", file));
    for (folder, path) in logos.chain(fonts).chain(licences) {
        let bytes = asset::bytes(scene, path.as_str())?;
        files.push((format!("{folder}/{}", path.file_name()), bytes));
    }
    if let Some(path) = &brand.path {
        let bytes = asset::bytes(scene, path.as_str())?;
        files.push((path.file_name().to_owned(), bytes));
    }
    funding(scene, &mut files)?;
    files.sort();
    files.dedup_by(|a, b| a.0 == b.0);
    pack(&files, out).map_err(|error| {
        let message = format!("the brand kit cannot be packed: {error}");
        Box::new(Diagnostic::error("file/read", message))
    })
}

fn pack(files: &[(String, Vec<u8>)], out: &mut Vec<u8>) -> zip::result::ZipResult<()> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .last_modified_time(zip::DateTime::default())
        .unix_permissions(0o644);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        writer.start_file(format!("{KIT}-kit/{name}"), options)?;
        writer.write_all(bytes)?;
    }
    out.append(&mut writer.finish()?.into_inner());
    Ok(())
}

/// The palette for people.
fn palette(brand: &Brand) -> String {
    let mut text = format!("{}\n\n", brand.full_name);
    for swatch in &brand.palette {
        let cmyk = swatch.cmyk.unwrap_or_else(|| swatch.color.cmyk());
        let cmyk = cmyk.map(|part| part.to_string()).join(" ");
        text.push_str(&format!(
            "{}\n  HEX {}\n  RGB {}\n  CMYK {cmyk}\n",
            swatch.name,
            swatch.color,
            swatch.color.rgb()
        ));
    }
    text
}

/// The palette for style sheets.
fn variables(brand: &Brand) -> String {
    let mut text = String::from(":root {\n");
    for swatch in &brand.palette {
        let name: String = swatch
            .name
            .chars()
            .map(|c| if c.is_alphanumeric() || c == '_' { c } else { '-' })
            .collect();
        text.push_str(&format!("  --{name}: {};\n", swatch.color));
    }
    text.push_str("}\n");
    text
}

/// The funder's emblem, official files, and the statement in each language of the site.
fn funding(
    scene: &Scene<'_>,
    files: &mut Vec<(String, Vec<u8>)>,
) -> Result<(), Box<Diagnostic>> {
    let Some(funding) = &scene.view.funding else { return Ok(()) };
    let emblem = &funding.emblem;
    let more = [&emblem.black, &emblem.white, &emblem.blue].into_iter().flatten();
    let official = funding.blocks.iter().filter_map(|block| block.lockup.as_ref());
    let pictures = [&emblem.colour].into_iter().chain(more);
    for source in pictures.chain(official.map(|lockup| &lockup.path)) {
        let name = source.rsplit('/').next().unwrap_or(source);
        files.push((format!("funding/{name}"), asset::bytes(scene, source)?));
    }
    for block in &funding.blocks {
        let disclaimer = block.disclaimer.as_deref().unwrap_or_default();
        let text = format!("{}\n\n{disclaimer}\n", block.statement);
        let name = format!("funding/{}.txt", block.lang);
        files.push((name, (text.trim_end().to_owned() + "\n").into_bytes()));
    }
    Ok(())
}
