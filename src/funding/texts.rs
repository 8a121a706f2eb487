//! Chooses statement and disclaimer of each language, puts the authority's name in, and asks for confirmation of what is uncertain.

use std::collections::BTreeSet;

use crate::config::LangId;
use crate::diag::{Diagnostic, Diagnostics};
use crate::funding::programme::{Confidence, Programme, Texts};
use crate::funding::rules::Check;
use crate::funding::settings::{OwnTexts, Settings};
use crate::funding::{Block, Input, Lockup, Status, artwork, further};
use crate::lang::{LangTag, Locale};
use crate::source::Span;

/// What the texts of all languages are made from.
struct Maker<'a> {
    input: &'a Input<'a>,
    programme: &'a Programme,
    settings: &'a Settings,
    status: Status,
    /// Languages whose doubts were told already.
    told: BTreeSet<String>,
}

/// One text, and whether it came from the programme's data.
struct Chosen<'a> {
    text: String,
    data: Option<&'a Texts>,
    confidence: Confidence,
}

/// The blocks of all languages; `None` when none of them has a statement.
pub(crate) fn blocks(
    input: &Input<'_>,
    programme: &Programme,
    settings: &Settings,
    status: Status,
    out: &mut Diagnostics,
) -> Option<Vec<Block>> {
    let mut maker = Maker { input, programme, settings, status, told: BTreeSet::new() };
    if settings.authority.is_none()
        && !programme.assumed
        && programme.rule(Check::Authority).is_some()
    {
        let message =
            format!("the authority that grants is not named for {}", programme.name);
        let help = format!(
            "write `authority: {{name: ..., forms: {{en: [...]}}}}`, or `authority: {}` if it is that one",
            programme.named
        );
        out.push(
            Diagnostic::error("funding/authority", message)
                .at(&input.config.path, settings.span)
                .help(programme.with_rule(&help, Check::Authority)),
        );
    }
    let languages = 0..input.config.languages.len();
    let blocks: Vec<Option<Block>> =
        languages.map(|lang| maker.block(lang, out)).collect();
    // A missing text is reported. Whoever allows that sees another language's block rather than none.
    let spare = blocks.get(input.config.default).cloned().flatten();
    let spare = spare.or_else(|| blocks.iter().flatten().next().cloned())?;
    Some(blocks.into_iter().map(|block| block.unwrap_or_else(|| spare.clone())).collect())
}

impl<'a> Maker<'a> {
    fn block(&mut self, lang: LangId, out: &mut Diagnostics) -> Option<Block> {
        let language = &self.input.config.languages[lang];
        let own = language.tag.as_str();
        let (tag, span) = match self.settings.used.get(own) {
            Some((tag, span)) => (LangTag::parse(tag).ok()?, *span),
            None => (language.tag.clone(), language.span),
        };
        let key = self.statement_key();
        let statement = self.choose(&tag, &key, |texts| texts.statement.as_ref());
        let disclaimer =
            self.choose(&tag, "disclaimer", |texts| texts.disclaimer.as_ref());
        let wants = |check| self.programme.rule(check).is_some();
        let mut missing = Vec::new();
        if statement.is_none() {
            missing.push((
                format!("{} statement", self.status.as_str()),
                Check::StatementText,
            ));
        }
        if disclaimer.is_none() && wants(Check::DisclaimerText) {
            missing.push(("disclaimer".to_owned(), Check::DisclaimerText));
        }
        if !missing.is_empty() {
            self.no_text(&tag, &missing, span, out);
        }
        if self.told.insert(tag.as_str().to_owned()) {
            self.doubts(
                &tag,
                &[("statement", &statement), ("disclaimer", &disclaimer)],
                span,
                out,
            );
        }
        let disclaimer =
            disclaimer.map(|chosen| self.with_authority(&tag, chosen, span, out));
        let lockup = self.lockup(own, &tag, span, out);
        let further = further::list(self.input, self.programme, self.settings, lang);
        Some(Block { lang: tag, statement: statement?.text, disclaimer, lockup, further })
    }

    fn statement_key(&self) -> String {
        let status = self.status.as_str();
        let key = self.programme.statements.get(status);
        key.cloned().unwrap_or_else(|| status.replace('-', "_"))
    }

    /// The editor's own text, or else the programme's, of the language or of one it descends from (`pt-BR`: `pt`).
    fn choose(
        &self,
        tag: &LangTag,
        key: &str,
        own: impl Fn(&OwnTexts) -> Option<&String>,
    ) -> Option<Chosen<'a>> {
        if let Some(text) = self.settings.texts.get(tag.as_str()).and_then(own) {
            let text = text.clone();
            return Some(Chosen { text, data: None, confidence: Confidence::Official });
        }
        let data = self.data(tag)?;
        let text = data.texts.get(key)?.clone();
        let confidence = data.confidence.get(key).copied();
        let confidence = confidence.unwrap_or(Confidence::OneSite);
        Some(Chosen { text, data: Some(data), confidence })
    }

    fn data(&self, tag: &LangTag) -> Option<&'a Texts> {
        let parents = tag.parents();
        let mut tags = std::iter::once(tag).chain(&parents);
        tags.find_map(|tag| self.programme.texts.get(tag.as_str()))
    }

    fn no_text(
        &self,
        tag: &LangTag,
        missing: &[(String, Check)],
        span: Span,
        out: &mut Diagnostics,
    ) {
        let names: Vec<&str> = missing.iter().map(|(name, _)| name.as_str()).collect();
        let message = format!(
            "{} has no {} in {}",
            self.programme.name,
            names.join(" and no "),
            english_name(tag)
        );
        let known = |data: &Texts| {
            data.confidence.values().any(|one| *one == Confidence::NotFound)
        };
        let data = self.data(tag).filter(|data| known(data));
        let note = data.and_then(|data| data.note.as_ref());
        let note = note.map_or_else(String::new, |note| format!(" ({note})"));
        let help = format!(
            "give the text of your funder: `funding: {{texts: {{{tag}: {{statement: ..., disclaimer: ...}}}}}}`{note}, or show another language's: `use: {{{tag}: en}}`"
        );
        out.push(
            Diagnostic::error("funding/no-text", message)
                .at(&self.input.config.path, span)
                .label("this language")
                .help(self.programme.with_rule(&help, missing[0].1)),
        );
    }

    /// A text that fewer than two independent sources agree on is shown only when the editor has compared it.
    fn doubts(
        &self,
        tag: &LangTag,
        texts: &[(&str, &Option<Chosen<'_>>)],
        span: Span,
        out: &mut Diagnostics,
    ) {
        let confirmed =
            self.settings.confirmed.iter().any(|(one, _)| one == tag.as_str());
        if confirmed || self.programme.rule(Check::Confirmed).is_none() {
            return;
        }
        let unsure: Vec<(&str, &Chosen<'_>)> = texts
            .iter()
            .filter_map(|(name, chosen)| Some((*name, chosen.as_ref()?)))
            .filter(|(_, chosen)| chosen.confidence < Confidence::Several)
            .collect();
        let Some((_, first)) = unsure.first() else { return };
        let names: Vec<&str> = unsure.iter().map(|(name, _)| *name).collect();
        let message = format!(
            "no two independent sources agree on the {} {}",
            english_name(tag),
            names.join(" and the ")
        );
        let quoted: Vec<String> = unsure
            .iter()
            .map(|(name, chosen)| format!("{name}: “{}”", chosen.text))
            .collect();
        let note = first.data.and_then(|data| data.note.as_ref());
        let note = note.map_or_else(String::new, |note| format!("\nnote: {note}"));
        let help = format!(
            "compare with your grant agreement:\n{}{note}\nif it is the same, add `{tag}` to `confirmed` under `funding`; if not, give the right one: `texts: {{{tag}: {{{}: ...}}}}`",
            quoted.join("\n"),
            names[0]
        );
        out.push(
            Diagnostic::error("funding/unconfirmed", message)
                .at(&self.input.config.path, span)
                .label("shown in this language")
                .help(self.programme.with_rule(&help, Check::Confirmed)),
        );
    }

    /// Puts the forms of another authority's name in place of the one in the text, in order.
    fn with_authority(
        &self,
        tag: &LangTag,
        chosen: Chosen<'_>,
        span: Span,
        out: &mut Diagnostics,
    ) -> String {
        let (Some(authority), Some(data)) = (&self.settings.authority, chosen.data)
        else {
            return chosen.text;
        };
        if authority.name == self.programme.named {
            return chosen.text;
        }
        let given = authority.forms.get(tag.as_str());
        let forms = given.map_or(&[][..], |(forms, _)| forms);
        if forms.len() == data.spans.len() {
            return replace(&chosen.text, &data.spans, forms);
        }
        let message = match forms.len() {
            0 => format!(
                "`{}` is named in the {} disclaimer without its forms",
                authority.name,
                english_name(tag)
            ),
            count => format!(
                "the {} disclaimer names the authority {} times, but {count} given",
                english_name(tag),
                data.spans.len(),
                count = if count == 1 {
                    "1 form is".to_owned()
                } else {
                    format!("{count} forms are")
                }
            ),
        };
        let spans: Vec<String> =
            data.spans.iter().map(|span| format!("`{span}`")).collect();
        let help = format!(
            "names are inflected: write under `authority: {{forms: {{{tag}: [...]}}}}` what stands instead of {}\nin: “{}”",
            spans.join(" and of "),
            chosen.text
        );
        let place = given.map_or(span, |(_, span)| *span);
        if self.programme.rule(Check::Authority).is_some() {
            out.push(
                Diagnostic::error("funding/authority-form", message)
                    .at(&self.input.config.path, place)
                    .help(self.programme.with_rule(&help, Check::Authority)),
            );
        }
        chosen.text
    }

    fn lockup(
        &self,
        own: &str,
        tag: &LangTag,
        span: Span,
        out: &mut Diagnostics,
    ) -> Option<Lockup> {
        let artwork = &self.settings.artwork;
        let given = artwork.get(own).or_else(|| artwork.get(tag.as_str()));
        if let Some(given) = given {
            return artwork::load(
                self.input,
                self.programme,
                tag,
                self.status,
                given,
                out,
            );
        }
        if self.programme.rule(Check::Lockup).is_some() {
            let message = format!(
                "{} wants its own logo, and there is none in {}",
                self.programme.name,
                english_name(tag)
            );
            let help = format!("write `artwork: {{{tag}: assets/funding/FILE}}`");
            out.push(
                Diagnostic::error("funding/artwork", message)
                    .at(&self.input.config.path, span)
                    .help(self.programme.with_rule(&help, Check::Lockup)),
            );
        }
        None
    }
}

/// Replaces each span by its form, looking for each behind the one before.
fn replace(text: &str, spans: &[String], forms: &[String]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    for (span, form) in spans.iter().zip(forms) {
        let Some(at) = rest.find(span.as_str()) else { continue };
        out.push_str(&rest[..at]);
        out.push_str(form);
        rest = &rest[at + span.len()..];
    }
    out.push_str(rest);
    out
}

fn english_name(tag: &LangTag) -> String {
    let english = LangTag::parse("en").expect("a valid tag");
    Locale::new(&english).language_name(tag)
}
