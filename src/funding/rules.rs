//! The rules of a programme: what is wanted, who says so, and which check of this program stands behind it.

/// One rule of a programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its name in messages.
    pub id: String,
    /// What is wanted.
    pub text: String,
    /// Where that is written.
    pub source: String,
    /// Was it read in that source? Otherwise it is usual practice.
    pub read: bool,
    /// The check that enforces it; without one it is for people.
    pub check: Option<Check>,
}

/// What this program can check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Check {
    /// The drawing of the emblem.
    EmblemGeometry,
    /// Its colours.
    EmblemColours,
    /// Every page shows the emblem.
    PageEmblem,
    /// Every page holds the statement.
    PageStatement,
    /// Every page holds the disclaimer.
    PageDisclaimer,
    /// There is a statement in each language.
    StatementText,
    /// There is a disclaimer in each language.
    DisclaimerText,
    /// Funded or co-funded is said.
    Status,
    /// The authority is named in the right form.
    Authority,
    /// An uncertain text was compared with the grant agreement.
    Confirmed,
    /// An official file fits its language, the status and the usual proportions.
    Artwork,
    /// There is an official file for each language.
    Lockup,
    /// The number of the agreement looks like one.
    Agreement,
    /// The number is of an earlier period, which had other words.
    Period,
}

/// The names of the checks in data files.
pub(crate) const CHECKS: [(&str, Check); 14] = [
    ("emblem-geometry", Check::EmblemGeometry),
    ("emblem-colours", Check::EmblemColours),
    ("page-emblem", Check::PageEmblem),
    ("page-statement", Check::PageStatement),
    ("page-disclaimer", Check::PageDisclaimer),
    ("statement-text", Check::StatementText),
    ("disclaimer-text", Check::DisclaimerText),
    ("status", Check::Status),
    ("authority", Check::Authority),
    ("confirmed", Check::Confirmed),
    ("artwork", Check::Artwork),
    ("lockup", Check::Lockup),
    ("agreement", Check::Agreement),
    ("period", Check::Period),
];

impl Rule {
    /// The rule as a message ends with it.
    pub fn reason(&self) -> String {
        let source = if self.read { "" } else { "usual practice: " };
        format!("rule `{}`: {} ({source}{})", self.id, self.text, self.source)
    }
}
