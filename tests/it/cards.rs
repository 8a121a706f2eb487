//! Social cards and icons: every title whole, in every script, and the mark in every size.

use pennon::picture::card::{self, Card};
use pennon::picture::{self, Fonts};

use crate::fixture::{Built, Fixture};

const MARK: &str = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 10'><rect width='20' height='10' fill='#00f'/></svg>";

fn fonts() -> Fonts {
    let folder = "themes/default/card/fonts";
    let files: Vec<Vec<u8>> = [
        "bold",
        "regular",
        "arabic-bold",
        "hebrew-bold",
        "georgian-bold",
        "armenian-bold",
    ]
    .iter()
    .map(|name| std::fs::read(format!("{folder}/noto-sans-{name}.ttf")).unwrap())
    .collect();
    Fonts::new(files.iter().map(Vec::as_slice))
}

fn draw(title: &str, rtl: bool, fonts: &Fonts) -> image::RgbImage {
    let card = Card {
        title,
        site: "Site & more",
        address: "site.example",
        lang: if rtl { "ar" } else { "en" },
        rtl,
        logo: Some(MARK.as_bytes()),
        emblem: None,
        colors: ["#ffffff", "#000000", "#ff0000"],
    };
    let png = card::card(&card, fonts).unwrap();
    if let Some(folder) = option_env!("PENNON_CARDS") {
        let name: String =
            title.chars().take(12).filter(|c| c.is_alphanumeric()).collect();
        std::fs::write(format!("{folder}/{name}.png"), &png).unwrap();
    }
    assert_eq!(png, card::card(&card, fonts).unwrap());
    image::load_from_memory(&png).unwrap().to_rgb8()
}

/// Is there ink in a box?
fn ink(
    image: &image::RgbImage,
    x: std::ops::Range<u32>,
    y: std::ops::Range<u32>,
) -> bool {
    let mut pixels = y.flat_map(|y| x.clone().map(move |x| (x, y)));
    pixels.any(|(x, y)| image.get_pixel(x, y).0 != [255, 255, 255])
}

#[test]
fn titles_are_whole_in_every_script() {
    let fonts = fonts();
    let long =
        "Δεξιότητες για καθαρά καρνάγια στα μικρά λιμάνια και για όλους ".repeat(9);
    let word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
    for (title, rtl) in [
        ("A", false),
        ("Clean boatyard skills for small harbours", false),
        (word, false),
        (&format!("Die {word} {word} in zwei Worten"), false),
        (long.trim(), false),
        ("Умения за чисти корабостроителници – „Варна“ 2026", false),
        ("Ğ ı ş Ǻ Ạ̈ ẞ: stacked accents fit, too; <b>&amp;</b>", false),
        ("უნარები პატარა ნავსადგურებისთვის", false),
        ("Հմտություններ փոքր նավահանգիստների համար", false),
        ("العمل النظيف في ورشات المراكب (2026) مع Tidemark في 12 ميناء", true),
        ("מיומנויות למספנות נקיות: 3 נמלים, Erasmus+ אחד", true),
        ("\u{202e}evil\u{0}\u{7}", false),
    ] {
        assert_eq!(fonts.lacks(title), None, "{title}");
        let image = draw(title, rtl, &fonts);
        assert_eq!((image.width(), image.height()), (card::WIDTH, card::HEIGHT));
        let (near, far) = if rtl { (1140..1176, 0..60) } else { (24..60, 1140..1200) };
        assert!(!ink(&image, near, 0..630), "{title} leaves its box at the start");
        assert!(!ink(&image, far, 0..630), "{title} leaves its box at the end");
        assert!(!ink(&image, 100..1100, 160..180), "{title} leaves its box above");
        assert!(!ink(&image, 100..1100, 516..540), "{title} leaves its box below");
        assert!(ink(&image, 72..1128, 186..500), "{title} is not there");
    }
    assert_eq!(fonts.lacks("日本"), Some('日'));
    assert_eq!(fonts.lacks("A 1 – „x“ 🙂"), None);
}

fn site() -> Fixture {
    Fixture::empty()
        .put("pennon.yaml", "url: https://site.example\ntitle: {en: Site, el: Τόπος}\nlanguages: [en, el]\ndefault_prefix: true\n")
        .put("assets/brand/brand.yml", "meta: {name: Site}\nlogo: mark.svg\n")
        .put("assets/brand/mark.svg", MARK)
        .put("content/index.en.md", "---\ntitle: Home\n---\n")
        .put("content/index.el.md", "---\ntitle: Αρχική\n---\n")
        .put("content/about.en.md", "---\ntitle: About\n---\n")
}

fn image_of(built: &Built, page: &str) -> String {
    let (_, rest) =
        built.text(page).split_once("property=\"og:image\" content=\"").unwrap();
    rest.split('"').next().unwrap().to_owned()
}

#[test]
fn every_page_has_a_card_in_its_language() {
    let built = site().build();
    assert_eq!(built.codes(), Vec::<&str>::new(), "{}", built.messages);
    for page in ["en/index.html", "el/index.html", "en/about/index.html"] {
        let image = image_of(&built, page);
        let path = image.strip_prefix("https://site.example/").unwrap();
        assert!(path.starts_with(&page[..2]), "{page} shows {image}");
        let info = picture::probe(&built.files[path]).unwrap();
        assert_eq!((info.width, info.height), (1200, 630));
        assert!(built.text(page).contains("og:image:width\" content=\"1200\""));
    }
    // What is shown in another language has that language's card.
    assert_eq!(
        image_of(&built, "el/about/index.html"),
        image_of(&built, "en/about/index.html")
    );
    let other = site().edit("content/about.en.md", "About", "About us").build();
    assert_ne!(
        image_of(&built, "en/about/index.html"),
        image_of(&other, "en/about/index.html")
    );
    let plain = site().edit("assets/brand/brand.yml", "logo: mark.svg", "").build();
    assert!(!plain.files.keys().any(|path| path.contains("card.")));
    let foreign = site().put("content/a.en.md", "---\ntitle: 日本\n---\n").build();
    assert_eq!(foreign.codes(), ["card/letters"], "{}", foreign.messages);
    insta::assert_snapshot!("card_letters", foreign.messages);
}

#[test]
fn the_mark_is_there_in_every_size() {
    let built = site().build();
    let ico = &built.files["favicon.ico"];
    assert_eq!(ico[..6], [0, 0, 1, 0, 3, 0]);
    for entry in 0..3 {
        let head = &ico[6 + entry * 16..][..16];
        let number = |at: usize| u32::from_le_bytes(head[at..at + 4].try_into().unwrap());
        let bytes = &ico[number(12) as usize..][..number(8) as usize];
        let info = picture::probe(bytes).unwrap();
        assert_eq!((info.width, info.height), (u32::from(head[0]), u32::from(head[1])));
        assert_eq!(head[0], [16, 32, 48][entry]);
    }
    for (name, side) in [
        ("apple-touch-icon", 180),
        ("icon-192", 192),
        ("icon-512", 512),
        ("icon-maskable-512", 512),
    ] {
        let image =
            image::load_from_memory(&built.files[&format!("{name}.png")]).unwrap();
        assert_eq!((image.width(), image.height()), (side, side));
        let image = image.to_rgba8();
        assert_eq!(image.get_pixel(side / 2, side / 2).0, [0, 0, 255, 255]);
        // The mark keeps its shape: above and below is room.
        let corner =
            if name.starts_with("icon-") && !name.contains("mask") { 0 } else { 255 };
        assert_eq!(image.get_pixel(side / 2, 2).0[3], corner, "{name}");
    }
    let manifest: serde_json::Value =
        serde_json::from_str(built.text("el/site.webmanifest")).unwrap();
    assert_eq!(manifest["lang"], "el");
    assert_eq!(manifest["start_url"], "/el/");
    let page = built.text("el/index.html");
    for address in
        ["/favicon.ico", "/icon.svg", "/apple-touch-icon.png", "/el/site.webmanifest"]
    {
        assert!(page.contains(&format!("href=\"{address}\"")), "{address} in {page}");
        assert!(built.files.contains_key(&address[1..]), "{address}");
    }
}
