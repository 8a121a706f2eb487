//! The brand as templates see it: `site.brand` on every page, and the parts of the brand kit page.

use std::sync::Arc;

use tera::Value;

use crate::brand::{Logo, Roles, Variants};
use crate::config::LangId;
use crate::render::{Object, View};

impl View {
    /// `site.brand`: names, logos, the colours of each role.
    pub(in crate::render) fn brand_value(&self, lang: LangId) -> Value {
        let brand = &self.brand;
        let mut value = Object::with_capacity(8);
        value.set("name", brand.name());
        value.set("full_name", brand.full_name.as_str());
        self.set_variants(&mut value, ["logo", "logo_dark"], brand.logos.main(), lang);
        self.set_variants(&mut value, ["icon", "icon_dark"], brand.logos.icon(), lang);
        let mut colors = Object::with_capacity(2);
        colors.set("light", roles(&brand.light));
        if let Some(dark) = &brand.dark {
            colors.set("dark", roles(dark));
        }
        value.set("colors", colors.value());
        value.value()
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
                value.set(name, logo);
            }
        }
    }

    /// A logo with its address.
    pub(in crate::render) fn logo(&self, logo: &Logo, lang: LangId) -> Option<Value> {
        let mut value = Object::with_capacity(4);
        value.set("url", self.asset_url(lang, logo.path.as_str())?);
        value.set("alt", logo.alt.as_str());
        if let Some((width, height)) = logo.size {
            value.set("width", u64::from(width));
            value.set("height", u64::from(height));
        }
        Some(value.value())
    }
}

fn roles(roles: &Roles) -> Value {
    let mut value = Object::default();
    for (name, color) in roles.iter() {
        value.set_field(&Arc::from(name), color.to_string());
    }
    value.value()
}
