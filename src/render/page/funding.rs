//! `site.funding` as templates see it.

use tera::Value;

use crate::config::LangId;
use crate::funding::{Block, Further};
use crate::lang::{LangTag, Locale};
use crate::render::{Object, View};

impl View {
    /// The funding block of a language.
    pub(in crate::render) fn funding_value(&self, lang: LangId) -> Option<Value> {
        let funding = self.funding.as_ref()?;
        let block = funding.blocks.get(lang)?;
        let mut value = Object::with_capacity(10);
        value.set("programme", funding.name.as_str());
        value.set("status", funding.status.as_str());
        if let Some(agreement) = &funding.agreement {
            value.set("agreement", agreement.as_str());
        }
        if let Some(url) = &funding.agreement_url {
            value.set("agreement_url", url.as_str());
        }
        value.set("statement", block.statement.as_str());
        if let Some(disclaimer) = &block.disclaimer {
            value.set("disclaimer", disclaimer.as_str());
        }
        value.set("lang", block.lang.as_str());
        value.set("dir", direction(&block.lang));
        value.set("emblem", self.emblem_value(lang, block)?);
        let further = block.further.iter();
        let further: Vec<Value> =
            further.map(|further| self.further_value(lang, further)).collect();
        value.set("further", further);
        Some(value.value())
    }

    /// The official file, which holds the statement, or else the emblem.
    fn emblem_value(&self, lang: LangId, block: &Block) -> Option<Value> {
        let funding = self.funding.as_ref()?;
        let emblem = &funding.emblem;
        let mut value = Object::with_capacity(7);
        value.set("url", self.asset_url(lang, &funding.picture(block))?);
        match &block.lockup {
            Some(lockup) => {
                value.set("alt", block.statement.as_str());
                value.set("width", u64::from(lockup.width));
                value.set("height", u64::from(lockup.height));
            }
            None => {
                value.set("alt", self.word(lang, &emblem.alt));
                value.set("width", u64::from(emblem.width));
                value.set("height", u64::from(emblem.height));
            }
        }
        value.set("official", block.lockup.is_some());
        for (name, file) in
            [("black", &emblem.black), ("white", &emblem.white), ("blue", &emblem.blue)]
        {
            let file = file.as_ref().and_then(|file| self.asset_url(lang, file));
            if let Some(url) = file {
                value.set(name, url);
            }
        }
        Some(value.value())
    }

    fn further_value(&self, lang: LangId, further: &Further) -> Value {
        let mut value = Object::with_capacity(6);
        value.set("name", further.name.as_str());
        if let Some(url) = &further.url {
            value.set("url", url.as_str());
        }
        value.set("statement", further.statement.as_str());
        value.set("lang", further.lang.as_str());
        value.set("dir", direction(&further.lang));
        let logo = further.logo.as_ref().and_then(|logo| self.asset_url(lang, logo));
        if let Some(url) = logo {
            value.set("logo", url);
        }
        value.value()
    }
}

fn direction(tag: &LangTag) -> &'static str {
    Locale::new(tag).direction().as_str()
}
