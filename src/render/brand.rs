//! The brand as templates see it: `site.brand` on every page, and `kit` on the brand kit page.

use std::sync::Arc;

use tera::Value;

use crate::brand::{Logo, Need, Role, Roles, Scheme, Swatch, Variants, ratio};
use crate::config::LangId;
use crate::i18n::Arg;
use crate::lang::Locale;
use crate::path::SitePath;
use crate::render::{Object, View};

/// The folder of the brand kit below a language's or the site's root, and of what is to be downloaded there.
pub(crate) const KIT: &str = "brand";

impl View {
    /// `site.brand`: names, logos, the colours of each role.
    pub(in crate::render) fn brand_value(&self, lang: LangId) -> Value {
        let brand = &self.brand;
        let mut value = Object::with_capacity(8);
        value.set("name", self.brand_name(lang));
        let full = Some(brand.full_name.as_str()).filter(|name| !name.is_empty());
        value.set("full_name", full.unwrap_or_else(|| self.brand_name(lang)));
        self.set_variants(&mut value, ["logo", "logo_dark"], brand.logos.main(), lang);
        self.set_variants(&mut value, ["icon", "icon_dark"], brand.logos.icon(), lang);
        let mut colors = Object::with_capacity(2);
        colors.set("light", roles(&brand.light));
        if let Some(dark) = &brand.dark {
            colors.set("dark", roles(dark));
        }
        value.set("colors", colors.value());
        if let Some(page) = self.kit_page(lang) {
            value.set("kit", self.site.url(lang, &page));
        }
        value.value()
    }

    /// The brand's name, or the site's title.
    fn brand_name(&self, lang: LangId) -> &str {
        let name = Some(self.brand.name()).filter(|name| !name.is_empty());
        name.unwrap_or(&self.site.config.languages[lang].title)
    }

    fn set_variants(
        &self,
        value: &mut Object,
        names: [&'static str; 2],
        variants: &Variants,
        lang: LangId,
    ) {
        for (name, logo) in names.into_iter().zip([&variants.light, &variants.dark]) {
            if let Some(logo) = logo.as_ref().and_then(|logo| self.logo(logo, lang)) {
                value.set(name, logo.value());
            }
        }
    }

    /// A logo with its address.
    fn logo(&self, logo: &Logo, lang: LangId) -> Option<Object> {
        let mut value = Object::with_capacity(8);
        value.set("url", self.asset_url(lang, logo.path.as_str())?);
        value.set("alt", logo.alt.as_str());
        if let Some((width, height)) = logo.size {
            value.set("width", u64::from(width));
            value.set("height", u64::from(height));
        }
        Some(value)
    }

    /// The brand kit page of a language: there if the project has a brand of its own and no document at that address.
    pub(crate) fn kit_page(&self, lang: LangId) -> Option<SitePath> {
        if !self.brand.kit {
            return None;
        }
        let prefix = &self.site.config.languages[lang].prefix;
        let folder =
            if prefix.is_empty() { KIT.to_owned() } else { format!("{prefix}/{KIT}") };
        let page = crate::site::Site::folder_page(&folder);
        let mut items = 0..self.site.items.len();
        let taken = items.any(|item| {
            self.site.entry(item, lang).is_some_and(|entry| entry.path == page)
        });
        (!taken).then_some(page)
    }

    /// One sentence about the page.
    pub(in crate::render) fn kit_lead(&self, lang: LangId) -> String {
        let name = Arg::Text(self.brand_name(lang));
        self.words_format(lang, "brand-kit-lead", &[("name", name)])
    }

    /// `kit`: everything that the brand kit page shows.
    pub(crate) fn kit_value(&self, lang: LangId) -> Value {
        let brand = &self.brand;
        let mut kit = Object::with_capacity(10);
        let base = &self.site.config.base_of(lang).path;
        kit.set("zip", format!("{base}{KIT}/{KIT}-kit.zip"));
        kit.set("tokens", format!("{base}{KIT}/tokens.json"));
        let logos = brand.logos.all.iter().filter_map(|(name, logo)| {
            let mut value = self.logo(logo, lang)?;
            value.set("name", name.replace(['-', '_'], " "));
            let ending = logo.path.as_str().rsplit('.').next().unwrap_or_default();
            value.set("type", ending.to_uppercase());
            value.set("size", self.sizes.get(&logo.path).copied().unwrap_or(0));
            value.set("on_dark", brand.logos.is_for_dark(logo));
            Some(value.value())
        });
        kit.set("logos", logos.collect::<Vec<_>>());
        kit.set("palette", brand.palette.iter().map(swatch).collect::<Vec<_>>());
        let mut schemes = Vec::new();
        for (scheme, roles) in
            [(Scheme::Light, Some(&brand.light)), (Scheme::Dark, brand.dark.as_ref())]
        {
            let Some(roles) = roles else { continue };
            let mut value = Object::with_capacity(2);
            value.set("name", scheme.name());
            value.set("pairs", pairs(roles));
            schemes.push(value.value());
        }
        kit.set("schemes", schemes);
        kit.set("fonts", self.kit_fonts(lang));
        let rules = &brand.rules;
        for (name, rule) in [
            ("clear_space", &rules.clear_space),
            ("minimum_screen", &rules.minimum_screen),
            ("minimum_print", &rules.minimum_print),
        ] {
            if let Some(rule) = rule {
                kit.set(name, spaced(rule));
            }
        }
        kit.set("funding", self.kit_funding());
        kit.set("has_dark_logo", brand.logos.main().dark.is_some());
        kit.value()
    }

    /// Statement and disclaimer of the funder in every language that the site shows them in.
    fn kit_funding(&self) -> Value {
        let blocks =
            self.funding.as_ref().map(|funding| funding.blocks.as_slice()).unwrap_or(&[]);
        let mut seen = Vec::new();
        let mut list = Vec::new();
        for block in blocks {
            if seen.contains(&&block.lang) {
                continue;
            }
            seen.push(&block.lang);
            let locale = Locale::new(&block.lang);
            let mut value = Object::with_capacity(5);
            value.set("lang", block.lang.as_str());
            value.set("dir", locale.direction().as_str());
            value.set("language", locale.autonym());
            value.set("statement", block.statement.as_str());
            if let Some(disclaimer) = &block.disclaimer {
                value.set("disclaimer", disclaimer.as_str());
            }
            list.push(value.value());
        }
        Value::from(list)
    }

    fn kit_fonts(&self, lang: LangId) -> Value {
        let fonts = &self.brand.fonts;
        let headings =
            if fonts.headings.is_empty() { &fonts.base } else { &fonts.headings };
        let uses =
            [("text", &fonts.base), ("headings", headings), ("code", &fonts.monospace)];
        let mut list = Vec::new();
        for (used, families) in uses {
            let family = families.split(',').next().unwrap_or_default().trim();
            let mut value = Object::with_capacity(4);
            value.set("for", used);
            let own = fonts.files.iter().any(|file| file.family == family);
            value.set("system", !own);
            if !matches!(family, "" | "system-ui" | "ui-monospace") {
                value.set("family", family);
            }
            if let Some((licence, file)) = fonts.licences.get(family) {
                value.set("licence", licence.as_str());
                let url =
                    file.as_ref().and_then(|file| self.asset_url(lang, file.as_str()));
                if let Some(url) = url {
                    value.set("url", url);
                }
            }
            list.push(value.value());
        }
        Value::from(list)
    }
}

fn roles(roles: &Roles) -> Value {
    let mut value = Object::default();
    for (name, color) in roles.iter() {
        value.set_field(&Arc::from(name), color.to_string());
    }
    value.value()
}

fn swatch(swatch: &Swatch) -> Value {
    let mut value = Object::with_capacity(4);
    value.set("name", swatch.name.replace(['-', '_'], " "));
    value.set("hex", swatch.color.to_string());
    value.set("rgb", swatch.color.rgb());
    let cmyk = swatch.cmyk.unwrap_or_else(|| swatch.color.cmyk());
    value.set("cmyk", cmyk.map(|part| part.to_string()).join(" "));
    value.value()
}

/// The colours that meet, each two once, the clearest first.
fn pairs(roles: &Roles) -> Value {
    let mut meetings: Vec<_> = roles.meetings().collect();
    meetings.sort_by(|a, b| b.contrast.total_cmp(&a.contrast));
    let mut seen = Vec::new();
    meetings.retain(|meeting| {
        let colors = (meeting.front, meeting.ground);
        let new = !seen.contains(&colors) && meeting.pair.front != Role::LinkHover;
        seen.push(colors);
        new
    });
    let values = meetings.iter().map(|meeting| {
        let mut value = Object::with_capacity(4);
        value.set("front", meeting.front.to_string());
        value.set("ground", meeting.ground.to_string());
        value.set("ratio", ratio(meeting.contrast));
        let fit = if meeting.contrast >= Need::Text.ratio() {
            "text"
        } else if meeting.contrast >= Need::LargeText.ratio() {
            "large"
        } else {
            "none"
        };
        value.set("fit", fit);
        value.value()
    });
    Value::from(values.collect::<Vec<_>>())
}

/// `24px` as `24 px`; a percentage stays as it is.
fn spaced(measure: &str) -> String {
    let digits = measure.trim_end_matches(char::is_alphabetic).trim();
    if digits.ends_with('%') {
        return digits.to_owned();
    }
    // A space that does not break, so that number and unit stay together.
    format!("{digits}\u{a0}{}", measure[digits.len()..].trim())
}
