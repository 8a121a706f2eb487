//! Pictures: what is read of them, what is published of them, and what must not be.

use jpeg_encoder::{ColorType, Encoder};
use pennon::picture::{self, Format, Problem};

use crate::fixture::{Built, Fixture};

/// Something like a landscape: sky, sun, ground, and grain.
fn landscape(width: u32, height: u32) -> Vec<u8> {
    let mut pixels = Vec::with_capacity((width * height * 3) as usize);
    let mut noise = 1_u32;
    for y in 0..height {
        for x in 0..width {
            noise = noise.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let grain = i64::from(noise >> 28);
            let (x, y) = (i64::from(x * 1000 / width), i64::from(y * 1000 / height));
            let sun = (x - 700).pow(2) + (y - 250).pow(2) < 8000;
            let rgb = match (sun, y > 600) {
                (true, _) => [250, 230, 120],
                (false, false) => [90 + y / 8, 150 + y / 10, 230 - y / 20],
                (false, true) => [40 + x / 20, 110 - y / 30, 60],
            };
            pixels.extend(rgb.map(|value| u8::try_from(value + grain).unwrap_or(255)));
        }
    }
    pixels
}

/// TIFF (big endian) with orientation, a name and a position near Athens.
fn exif(orientation: u8) -> Vec<u8> {
    let mut tiff = b"MM\0*\0\0\0\x08".to_vec();
    let entry = |tag: u16, kind: u16, count: u32, value: [u8; 4]| {
        let mut bytes = tag.to_be_bytes().to_vec();
        bytes.extend(kind.to_be_bytes());
        bytes.extend(count.to_be_bytes());
        bytes.extend(value);
        bytes
    };
    tiff.extend(3_u16.to_be_bytes());
    // 8 + 2 + 3 * 12 + 4 = 50: the name, then the position.
    tiff.extend(entry(0x0112, 3, 1, [0, orientation, 0, 0]));
    tiff.extend(entry(0x013b, 2, 14, 50_u32.to_be_bytes()));
    tiff.extend(entry(0x8825, 4, 1, 64_u32.to_be_bytes()));
    tiff.extend([0; 4]);
    tiff.extend(b"SECRET author\0");
    tiff.extend(2_u16.to_be_bytes());
    tiff.extend(entry(1, 2, 2, *b"N\0\0\0"));
    tiff.extend(entry(2, 5, 3, 94_u32.to_be_bytes()));
    tiff.extend([0; 4]);
    for part in [37_u32, 1, 58, 1, 17, 1] {
        tiff.extend(part.to_be_bytes());
    }
    tiff
}

/// A photo as a phone makes it: EXIF, XMP, IPTC, a comment, and a film behind its end.
fn photo(width: u16, height: u16, orientation: u8) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, 90);
    encoder.add_exif_metadata(&exif(orientation)).unwrap();
    let xmp = b"http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude='SECRET'/>";
    encoder.add_app_segment(1, xmp.to_vec()).unwrap();
    encoder.add_app_segment(13, b"Photoshop 3.0\0SECRET city".to_vec()).unwrap();
    let pixels = landscape(u32::from(width), u32::from(height));
    encoder.encode(&pixels, width, height, ColorType::Rgb).unwrap();
    bytes.extend(b"ftypmp42 SECRET film \xff\xd9");
    bytes
}

fn png(width: u32, height: u32, alpha: bool) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    let rgb = image::RgbImage::from_raw(width, height, landscape(width, height)).unwrap();
    let image = image::DynamicImage::ImageRgb8(rgb);
    let image = if alpha { image.to_rgba8().into() } else { image };
    image.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    bytes.into_inner()
}

fn decoded(bytes: &[u8]) -> image::DynamicImage {
    image::load_from_memory(bytes).unwrap()
}

fn site() -> Fixture {
    Fixture::empty()
        .put("content/index.en.md", "---\ntitle: Home\n---\n")
        .put("content/index.el.md", "---\ntitle: Αρχική\n---\n")
}

fn names<'a>(built: &'a Built, part: &str) -> Vec<&'a str> {
    let names = built.files.keys().map(String::as_str);
    names.filter(|name| name.contains(part)).collect()
}

#[test]
fn nothing_of_a_photo_survives_but_its_pixels() {
    let built = site()
        .put("content/news/boat.en.md", "---\ntitle: Boat\ndate: 2026-01-01\nimage: {file: boat.jpg, alt: A boat}\n---\n![The boat](boat.jpg) and ![Dock](/assets/dock.jpg)\n")
        .put("content/news/boat.jpg", photo(1000, 750, 6))
        .put("assets/dock.jpg", photo(900, 600, 1))
        .put("assets/press/unused.jpg", photo(300, 200, 3))
        .build();
    assert_eq!(built.codes(), Vec::<&str>::new(), "{}", built.messages);
    for (path, bytes) in &built.files {
        let has = |word: &[u8]| bytes.windows(word.len()).any(|window| window == word);
        assert!(!has(b"SECRET"), "{path} tells a secret");
        assert!(!has(b"GPS"), "{path} has a position");
    }
    // Upright now: the sides have changed places, and so have sky and ground.
    let boats = names(&built, "files/news/boat.");
    let widths: Vec<&str> =
        boats.iter().map(|name| name.split('.').nth(1).unwrap()).collect();
    assert_eq!(widths, ["480", "750", "750"]);
    assert!(!built.files.contains_key("files/news/boat.jpg"));
    assert!(!built.files.contains_key("assets/dock.jpg"));
    let small = boats.iter().find(|name| name.contains(".480.")).unwrap();
    let small = decoded(&built.files[*small]).to_rgb8();
    assert_eq!((small.width(), small.height()), (480, 640));
    let (sky, ground) = (small.get_pixel(470, 300), small.get_pixel(10, 300));
    assert!(sky[2] > 180 && ground[2] < 120, "{sky:?} {ground:?}");
    // A file that no page shows or leads to keeps its side and its pixels, and nothing else.
    let unused = &built.files["assets/press/unused.jpg"];
    let info = picture::probe(unused).unwrap();
    assert_eq!((info.width, info.height, info.orientation), (300, 200, 3));
    assert!(!info.position);
    assert_eq!(decoded(unused).width(), 300);
}

#[test]
fn a_page_offers_every_size_and_nothing_jumps() {
    let built = site()
        .put("content/news/boat.en.md", "---\ntitle: Boat\ndate: 2026-01-01\nimage: {file: boat.jpg, alt: A boat}\n---\nText.\n\n![The boat](boat.jpg)\n\n![Again](boat.jpg)\n\n{{< figure src=\"logo.png\" alt=\"Logo\" />}}\n")
        .put("content/news/boat.jpg", photo(1000, 500, 1))
        .put("content/news/logo.png", png(200, 100, true))
        .build();
    assert_eq!(built.codes(), Vec::<&str>::new(), "{}", built.messages);
    let page = built.text("news/boat/index.html");
    let pictures: Vec<&str> = page
        .split("<picture>")
        .skip(1)
        .map(|part| part.split("</picture>").next().unwrap())
        .collect();
    assert_eq!(pictures.len(), 4, "{page}");
    assert!(pictures[0].contains("fetchpriority=\"high\""), "{}", pictures[0]);
    assert!(!pictures[0].contains("lazy"), "{}", pictures[0]);
    assert!(!pictures[1].contains("lazy"), "{}", pictures[1]);
    assert!(pictures[2].contains("loading=\"lazy\""), "{}", pictures[2]);
    for picture in &pictures[..3] {
        assert!(picture.contains("width=\"1000\" height=\"500\""), "{picture}");
        assert!(picture.contains("background-color:#"), "{picture}");
        assert!(picture.contains(" 480w, "), "{picture}");
        assert!(picture.contains("sizes=\""), "{picture}");
    }
    assert!(pictures[3].contains("width=\"200\" height=\"100\""), "{}", pictures[3]);
    assert!(!pictures[3].contains("background"), "{}", pictures[3]);
    // Every address that is offered is there.
    let offered = page.split([' ', '"', ',']).filter(|word| word.starts_with("/files/"));
    let offered: Vec<&str> = offered.collect();
    assert!(offered.len() >= 10, "{offered:?}");
    for address in offered {
        assert!(built.files.contains_key(address.trim_start_matches('/')), "{address}");
    }
    let again = built.files.clone();
    let second = site()
        .put("content/news/boat.jpg", photo(1000, 500, 1))
        .put(
            "content/news/other.en.md",
            "---\ntitle: Other\ndate: 2026-01-01\n---\n![The boat](boat.jpg)\n",
        )
        .build();
    for (path, bytes) in second.files.iter().filter(|(path, _)| path.contains("boat.")) {
        assert_eq!(again.get(path), Some(bytes), "{path} has other bytes");
    }
}

#[test]
fn a_photo_that_a_page_leads_to_is_published_whole_with_a_warning() {
    let bytes = photo(600, 400, 1);
    let built = site()
        .put("content/press.en.md", "---\ntitle: Press\n---\n[The photo](boat.jpg)\n")
        .put("content/boat.jpg", &bytes)
        .build();
    assert_eq!(built.codes(), ["picture/position"]);
    insta::assert_snapshot!("picture_position", built.messages);
    assert_eq!(built.files["files/boat.jpg"], bytes);
}

#[test]
fn damaged_and_foreign_pictures_are_named_where_they_are_shown() {
    let cut = {
        let whole = photo(800, 600, 1);
        whole[..whole.len() / 2].to_vec()
    };
    let mut bomb = png(10, 10, false);
    bomb[16..24].copy_from_slice(&[0, 1, 0, 0, 0, 1, 0, 0]);
    let mut torn = png(400, 300, false);
    let middle = torn.len() / 2;
    torn[middle..middle + 64].fill(0x55);
    let mut recorded = String::new();
    for (bytes, code, words) in [
        (cut, "picture/broken", "it ends in the middle"),
        (bomb, "picture/too-large", "65536 x 65536 pixels"),
        (torn, "picture/broken", "damaged"),
        (b"II*\0".to_vec(), "picture/format", "browsers cannot show TIFF"),
        (b"\0\0\0\x18ftypheic".to_vec(), "picture/format", "HEIC"),
        (b"<html>".to_vec(), "picture/format", "it is no picture"),
        (Vec::new(), "picture/format", "it is no picture"),
        (
            b"<svg xmlns='http://www.w3.org/2000/svg'><g>".to_vec(),
            "picture/broken",
            "ends",
        ),
    ] {
        let built = site()
            .put("content/a.en.md", "---\ntitle: A\n---\n\n![What it shows](bad.png)\n")
            .put("content/bad.png", bytes)
            .build();
        assert_eq!(built.codes(), [code], "{}", built.messages);
        assert!(built.messages.contains(words), "{}", built.messages);
        assert!(built.messages.contains("content/a.en.md:5:18"), "{}", built.messages);
        assert!(built.messages.contains("content/bad.png"), "{}", built.messages);
        recorded.push_str(&built.messages);
    }
    insta::assert_snapshot!("pictures", recorded);
    let built = site()
        .put(
            "content/a.en.md",
            "---\ntitle: A\n---\n{{< figure src=\"no.png\" alt=\"x\" />}}\n",
        )
        .build();
    assert_eq!(built.codes(), ["file/missing"], "{}", built.messages);
}

#[test]
fn no_cut_or_altered_file_stops_the_program() {
    for whole in [photo(64, 48, 6), png(40, 30, true), webp()] {
        let info = picture::probe(&whole).unwrap();
        for end in (0..whole.len()).step_by(7) {
            let _ = picture::probe(&whole[..end]);
            let _ = picture::strip(&whole[..end], &info);
            let _ = picture::clean(&whole[..end]);
        }
        for at in (0..whole.len()).step_by(29) {
            let mut altered = whole.clone();
            altered[at] ^= 0xff;
            if let Ok(info) = picture::probe(&altered) {
                let _ = picture::strip(&altered, &info);
                if info.width < 5000 && info.height < 5000 {
                    let _ = picture::make(&altered, &info);
                }
            }
        }
    }
}

fn webp() -> Vec<u8> {
    let pixels = landscape(60, 40);
    webp::Encoder::from_rgb(&pixels, 60, 40).encode(80.0).to_vec()
}

#[test]
fn heads_say_what_files_are() {
    for orientation in 1..=8 {
        let info = picture::probe(&photo(40, 30, orientation)).unwrap();
        let (width, height) = if orientation < 5 { (40, 30) } else { (30, 40) };
        assert_eq!((info.width, info.height), (width, height));
        assert_eq!(info.format, Format::Jpeg);
        assert!(info.position);
        let bare = picture::strip(&photo(40, 30, orientation), &info).unwrap();
        assert_eq!(picture::probe(&bare).unwrap().orientation, orientation);
    }
    let info = picture::probe(&png(7, 9, true)).unwrap();
    assert_eq!((info.width, info.height, info.alpha), (7, 9, true));
    let info = picture::probe(&webp()).unwrap();
    assert_eq!((info.format, info.width, info.height), (Format::WebP, 60, 40));
    for (svg, size) in [
        ("<svg width='10mm' height='20mm'/>", (38, 76)),
        ("<?xml version='1.0'?>\n<!-- a --><svg viewBox='0 0 300 100'/>", (300, 100)),
        ("<svg width='100%' viewBox='0,0,30,10'></svg>", (30, 10)),
        ("<svg width='60' viewBox='0 0 30 10'></svg>", (60, 20)),
        ("<svg></svg>", (0, 0)),
    ] {
        let info = picture::probe(svg.as_bytes()).unwrap();
        assert_eq!((info.width, info.height), size, "{svg}");
    }
    assert_eq!(
        picture::probe(b"GIF87"),
        Err(Problem::Broken("it ends in the middle".into()))
    );
}

#[test]
fn a_drawing_keeps_what_it_shows_and_nothing_that_acts() {
    let clean =
        |svg: &str| String::from_utf8(picture::clean(svg.as_bytes()).unwrap()).unwrap();
    let evil = "<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY ns_svg 'http://www.w3.org/2000/svg'>]>
<svg xmlns='&ns_svg;' xmlns:xlink='http://www.w3.org/1999/xlink' xmlns:i='http://inkscape.example' viewBox='0 0 100 40' onload='alert(1)' i:version='1'>
<title>Ωμέγα &amp; <![CDATA[<b>]]></title><metadata>Jane Doe</metadata><script>alert(2)</script>
<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'><iframe src='javascript:alert(3)'/></body></foreignObject>
<a xlink:href='javascript:alert(4)'><rect width='50' height='20' fill='url(#g)' onclick='x()'/></a>
<image href='/etc/passwd' width='9'/><image xlink:href='https://evil.example/x.png'/><image href='data:image/png;base64,AA=='/>
<image href='data:image/svg+xml,evil'/><use xlink:href='#g'/><use href='https://evil.example/#g'/><animate attributeName='href' to='x'/>
<text x='5' style='fill:red;background:url(https://evil.example/b)'>Text &#x3b1;</text>
<style>rect{fill:blue} @import url(https://evil.example/a.css); p{background:URL( 'https://evil.example/c' )} i{mask:url(#m)}</style>
<i:grid/><set attributeName='onload' to='x'/><style>a{b:\\75rl(https://evil.example)}</style></svg>";
    let text = clean(evil);
    for gone in [
        "alert",
        "evil",
        "javascript",
        "onload",
        "onclick",
        "script",
        "foreign",
        "iframe",
        "Jane",
        "passwd",
        "import",
        "animate",
        "inkscape",
        "<a",
        "<set",
        "DOCTYPE",
        "\\75",
    ] {
        assert!(!text.contains(gone), "`{gone}` in {text}");
    }
    for kept in [
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 40\">",
        "<title>Ωμέγα &amp; &lt;b&gt;</title>",
        "<rect width=\"50\" height=\"20\" fill=\"url(#g)\"/>",
        "data:image/png;base64,AA==",
        "<use href=\"#g\"/>",
        "fill:red;background:none",
        "Text α",
        "rect{fill:blue}",
        "mask:url(#m)",
    ] {
        assert!(text.contains(kept), "`{kept}` not in {text}");
    }
    assert_eq!(clean(&text), text);
    let deep = "<g>".repeat(5000);
    let svg = format!("<svg xmlns='http://www.w3.org/2000/svg'>{deep}");
    assert!(matches!(picture::clean(svg.as_bytes()), Err(Problem::Broken(_))));
}

#[test]
fn drawings_are_published_clean() {
    let built = site()
        .put("content/a.en.md", "---\ntitle: A\n---\n![Mark](/assets/mark.svg)\n")
        .put("assets/mark.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 64 32'><script>x()</script><title>Mark</title></svg>")
        .build();
    let svg = built.text("assets/mark.svg");
    assert!(!svg.contains("script") && svg.contains("<title>Mark"), "{svg}");
    assert!(built.text("a/index.html").contains("width=\"64\" height=\"32\""));
}
