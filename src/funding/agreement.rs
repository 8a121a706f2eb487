//! Does the number of a grant agreement look like one of the programme?

use crate::diag::{Diagnostic, Diagnostics};
use crate::funding::programme::Programme;
use crate::funding::rules::Check;
use crate::funding::settings::Settings;
use crate::path::SourcePath;

/// A form that numbers have.
#[derive(Clone, Debug, Default)]
pub(crate) struct Pattern {
    /// `#` is a digit, `@` a capital letter, everything else itself.
    pub(crate) mask: String,
    pub(crate) example: String,
    /// Which projects have it.
    pub(crate) about: String,
    /// The years in which it was given, if they are over.
    pub(crate) period: Option<String>,
}

impl Pattern {
    fn fits(&self, number: &str) -> bool {
        let fits = |(mask, given): (char, char)| match mask {
            '#' => given.is_ascii_digit(),
            '@' => given.is_ascii_uppercase(),
            other => other == given,
        };
        self.mask.chars().count() == number.chars().count()
            && self.mask.chars().zip(number.chars()).all(fits)
    }
}

/// Reports a number that has none of the programme's forms, and warns of one from an earlier period.
pub(crate) fn check(
    path: &SourcePath,
    programme: &Programme,
    settings: &Settings,
    out: &mut Diagnostics,
) {
    let Some((number, span)) = &settings.agreement else { return };
    let fitting = programme.patterns.iter().find(|pattern| pattern.fits(number));
    if programme.rule(Check::Agreement).is_some()
        && fitting.is_none()
        && !programme.patterns.is_empty()
    {
        let known: Vec<String> = programme
            .patterns
            .iter()
            .map(|pattern| format!("`{}` ({})", pattern.example, pattern.about))
            .collect();
        let message = format!("this is no agreement number of {}", programme.name);
        let help = format!("numbers look like {}", known.join(", "));
        out.push(
            Diagnostic::error("funding/agreement", message)
                .at(path, *span)
                .help(programme.with_rule(&help, Check::Agreement)),
        );
    }
    if let Some(period) = fitting.and_then(|pattern| pattern.period.as_ref())
        && programme.rule(Check::Period).is_some()
    {
        let message = format!("this is an agreement of {period}, which has other words");
        let help = "give the statement of that period for each language under `texts`";
        out.push(
            Diagnostic::warning("funding/period", message)
                .at(path, *span)
                .help(programme.with_rule(help, Check::Period)),
        );
    }
}
