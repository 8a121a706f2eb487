//! Which colours meet on a page, and whether they can be told apart there (WCAG 2.2, 1.4.3 and 1.4.11).

use crate::brand::Brand;
use crate::brand::color::{Rgb, ratio};
use crate::brand::oklch::nearest;
use crate::brand::roles::{Role, Roles, Scheme, Source};
use crate::diag::{Diagnostic, Diagnostics};
use crate::path::SourcePath;

/// How well two colours must be told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Need {
    /// Text: 4.5 to 1 (WCAG 2.2, 1.4.3).
    Text,
    /// Text of 24 px, or 18.66 px and bold: 3 to 1 (1.4.3).
    LargeText,
    /// What must be seen to use or understand something: 3 to 1 (1.4.11).
    Sign,
}

impl Need {
    /// The ratio that is wanted.
    pub fn ratio(self) -> f64 {
        match self {
            Need::Text => 4.5,
            Need::LargeText | Need::Sign => 3.0,
        }
    }

    fn noun(self) -> &'static str {
        match self {
            Need::Text => "text",
            Need::LargeText => "large text",
            Need::Sign => "a sign that is not text",
        }
    }
}

/// Two roles that meet on a page.
#[derive(Clone, Copy, Debug)]
pub struct Pair {
    /// What is drawn.
    pub front: Role,
    /// What it is drawn on.
    pub ground: Role,
    /// How well they must be told apart.
    pub need: Need,
    /// Where they meet, for messages.
    pub place: &'static str,
}

const fn pair(front: Role, ground: Role, need: Need, place: &'static str) -> Pair {
    Pair { front, ground, need, place }
}

/// All pairs that meet on pages of the default theme. Lines between things, ornaments, the fill of a button (its words
/// are told apart from it) and the edges of alerts (their titles say what they are) need no contrast.
pub const PAIRS: [Pair; 23] = [
    pair(Role::Text, Role::Surface, Need::Text, "running text on the page"),
    pair(Role::Text, Role::SurfaceRaised, Need::Text, "text in panels and code"),
    pair(Role::Text, Role::Notice, Need::Text, "text in notices"),
    pair(Role::TextMuted, Role::Surface, Need::Text, "leads, dates and captions"),
    pair(Role::TextMuted, Role::SurfaceRaised, Need::Text, "small print in panels"),
    pair(Role::Heading, Role::Surface, Need::Text, "headings and titles of entries"),
    pair(Role::Heading, Role::SurfaceRaised, Need::Text, "headings of panels"),
    pair(Role::Heading, Role::Notice, Need::Text, "titles of notices"),
    pair(Role::Link, Role::Surface, Need::Text, "links in running text"),
    pair(Role::Link, Role::SurfaceRaised, Need::Text, "links in panels"),
    pair(Role::Link, Role::Notice, Need::Text, "links in notices"),
    pair(Role::LinkHover, Role::Surface, Need::Text, "links under the pointer"),
    pair(Role::LinkHover, Role::SurfaceRaised, Need::Text, "links under the pointer"),
    pair(Role::LinkVisited, Role::Surface, Need::Text, "links that were followed"),
    pair(Role::OnPrimary, Role::Primary, Need::Text, "words on buttons"),
    pair(Role::OnAccent, Role::Accent, Need::Text, "words on the accent colour"),
    pair(Role::OnDeep, Role::Deep, Need::Text, "links and statements in the footer"),
    pair(Role::OnDeep, Role::Deep, Need::LargeText, "the title of the home page"),
    pair(Role::OnDeepMuted, Role::Deep, Need::Text, "text in the footer"),
    pair(Role::Accent, Role::Surface, Need::Sign, "the mark of the current page"),
    pair(Role::Focus, Role::Surface, Need::Sign, "the ring around the focus"),
    pair(Role::Focus, Role::SurfaceRaised, Need::Sign, "the ring around the focus"),
    pair(Role::BorderStrong, Role::Surface, Need::Sign, "edges of menus and fields"),
];

/// A pair in a scheme, measured.
#[derive(Clone, Copy, Debug)]
pub struct Meeting {
    /// The pair.
    pub pair: Pair,
    /// The colour of what is drawn.
    pub front: Rgb,
    /// The colour of its ground.
    pub ground: Rgb,
    /// Their contrast.
    pub contrast: f64,
}

impl Meeting {
    /// Are they told apart well enough?
    pub fn passes(&self) -> bool {
        self.contrast >= self.pair.need.ratio()
    }
}

impl Roles {
    /// All pairs, measured.
    pub fn meetings(&self) -> impl Iterator<Item = Meeting> {
        PAIRS.iter().map(|&pair| {
            let (front, ground) = (self.color(pair.front), self.color(pair.ground));
            Meeting { pair, front, ground, contrast: front.contrast(ground) }
        })
    }
}

/// Reports every pair that fails, at the colour that the file gives.
pub(crate) fn check(path: &SourcePath, brand: &Brand, out: &mut Diagnostics) {
    let schemes =
        [(Scheme::Light, Some(&brand.light)), (Scheme::Dark, brand.dark.as_ref())];
    for (scheme, roles) in schemes {
        let Some(roles) = roles else { continue };
        let mut told = Vec::new();
        for meeting in roles.meetings().filter(|meeting| !meeting.passes()) {
            // Where two roles meet twice, the stricter need comes first and is enough.
            let roles_met = (meeting.pair.front, meeting.pair.ground);
            if !told.contains(&roles_met) {
                told.push(roles_met);
                out.push(report(path, scheme, roles, &meeting));
            }
        }
    }
}

fn report(
    path: &SourcePath,
    scheme: Scheme,
    roles: &Roles,
    meeting: &Meeting,
) -> Diagnostic {
    let Meeting { pair, front, ground, contrast } = *meeting;
    let (front_source, ground_source) =
        (roles.source(pair.front), roles.source(pair.ground));
    let message = format!(
        "`{}` {front} on `{}` {ground} has a contrast of {:.2} to 1 on {} pages; {} needs {} to 1: {}",
        pair.front.name(),
        pair.ground.name(),
        ratio(contrast),
        scheme.name(),
        pair.need.noun(),
        pair.need.ratio(),
        pair.place,
    );
    let mistake = Diagnostic::error("brand/contrast", message);
    // What is drawn is changed rather than its ground, if the file gives both.
    let (role, source) = match (front_source, ground_source) {
        (Some(source), _) => (pair.front, source),
        (None, Some(source)) => (pair.ground, source),
        (None, None) => {
            let help = format!(
                "both were made from other colours; settle one of them: `pennon: {{colors: {{{}: {{{}: …}}}}}}`",
                scheme.name(),
                pair.front.name()
            );
            return mistake.in_file(path).help(help);
        }
    };
    let mistake = mistake.at(path, source.span).label(label(role, source));
    match suggest(roles, meeting, role) {
        Some(color) => {
            let nearest =
                format!("the nearest colour of the same hue that passes is `{color}`");
            let allow = "`--allow brand/contrast` builds with the colours as they are";
            if rewrites(role, source) {
                let patch = format!("\"{color}\"");
                mistake.help(format!("{nearest}; {allow}")).patch(source.span, patch)
            } else {
                let own = format!("add `{}: \"{color}\"`", role.name());
                mistake.help(format!("{nearest}: {own}; {allow}"))
            }
        }
        None => mistake.help("no shade of this colour passes; choose another ground"),
    }
}

/// Is the place that of this role alone? `primary` is also the colour of links that have none.
fn rewrites(role: Role, source: &Source) -> bool {
    !(role == Role::Link && source.field == "color.primary")
}

fn label(role: Role, source: &Source) -> String {
    match source.field.rsplit('.').next() {
        _ if !rewrites(role, source) => {
            format!("`{}` is the colour of links too", source.field)
        }
        Some(name) if name == role.name() => String::new(),
        _ => format!("`{}` is `{}` on pages", source.field, role.name()),
    }
}

/// A colour for `role` that passes with all that it meets, or at least here.
fn suggest(roles: &Roles, meeting: &Meeting, role: Role) -> Option<Rgb> {
    let partners: Vec<(Rgb, f64)> = roles
        .meetings()
        .filter_map(|other| {
            let partner = match role {
                _ if other.pair.front == role => other.pair.ground,
                _ if other.pair.ground == role => other.pair.front,
                _ => return None,
            };
            // What is made from this colour follows it.
            let stays = roles.source(partner).is_some() || other.pair.front == role;
            stays.then(|| (roles.color(partner), other.pair.need.ratio()))
        })
        .collect();
    let here = if meeting.pair.front == role { meeting.ground } else { meeting.front };
    let need = meeting.pair.need.ratio();
    let color = roles.color(role);
    nearest(color, &partners).or_else(|| nearest(color, &[(here, need)]))
}
