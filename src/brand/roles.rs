//! What each colour of a page is for, on light and on dark pages; made from the brand where its file does not say it.

use crate::brand::color::{BLACK, Rgb, WHITE};
use crate::brand::given::{Given, Placed};
use crate::brand::oklch::{Oklch, nearest, passes};
use crate::source::Span;

/// What a colour is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// The ground of a page.
    Surface,
    /// The ground of panels and cards on it.
    SurfaceRaised,
    /// The ground of notices.
    Notice,
    /// The ground of the foot of a page and of its head at home.
    Deep,
    /// Running text.
    Text,
    /// Captions, dates and leads.
    TextMuted,
    /// Headings and titles of entries.
    Heading,
    /// Text on `Deep`.
    OnDeep,
    /// Less important text on `Deep`.
    OnDeepMuted,
    /// Buttons.
    Primary,
    /// Text on buttons.
    OnPrimary,
    /// Marks: the current page, the edge of a notice, an ornament.
    Accent,
    /// Text on `Accent`.
    OnAccent,
    /// A link.
    Link,
    /// A link under the pointer.
    LinkHover,
    /// A link that was followed.
    LinkVisited,
    /// The ring around what has the keyboard.
    Focus,
    /// A line between things.
    Border,
    /// The edge of what can be used.
    BorderStrong,
    /// The edge of a note.
    Info,
    /// The edge of a tip.
    Success,
    /// The edge of a warning.
    Warning,
    /// The edge of a caution.
    Danger,
}

/// How many roles there are.
const COUNT: usize = 23;

impl Role {
    /// All roles, grounds first, with their names in brand files and style sheets.
    pub const ALL: [(Role, &'static str); COUNT] = [
        (Role::Surface, "surface"),
        (Role::SurfaceRaised, "surface-raised"),
        (Role::Notice, "notice"),
        (Role::Deep, "deep"),
        (Role::Text, "text"),
        (Role::TextMuted, "text-muted"),
        (Role::Heading, "heading"),
        (Role::OnDeep, "on-deep"),
        (Role::OnDeepMuted, "on-deep-muted"),
        (Role::Primary, "primary"),
        (Role::OnPrimary, "on-primary"),
        (Role::Accent, "accent"),
        (Role::OnAccent, "on-accent"),
        (Role::Link, "link"),
        (Role::LinkHover, "link-hover"),
        (Role::LinkVisited, "link-visited"),
        (Role::Focus, "focus"),
        (Role::Border, "border"),
        (Role::BorderStrong, "border-strong"),
        (Role::Info, "info"),
        (Role::Success, "success"),
        (Role::Warning, "warning"),
        (Role::Danger, "danger"),
    ];

    /// The name in brand files and style sheets: `text-muted`.
    pub fn name(self) -> &'static str {
        Role::ALL[self as usize].1
    }

    /// The role with a name.
    pub fn named(name: &str) -> Option<Role> {
        Role::ALL.iter().find(|(_, known)| *known == name).map(|(role, _)| *role)
    }
}

/// Light pages or dark ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scheme {
    /// Dark text on a light ground.
    Light,
    /// Light text on a dark ground.
    Dark,
}

impl Scheme {
    /// As brand files write it.
    pub fn name(self) -> &'static str {
        match self {
            Scheme::Light => "light",
            Scheme::Dark => "dark",
        }
    }
}

/// Where the brand file gives a colour.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// The field: `color.primary`.
    pub field: String,
    /// Where it is written.
    pub span: Span,
}

/// The colour of every role.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Roles {
    colors: [Rgb; COUNT],
    sources: [Option<Source>; COUNT],
}

impl Roles {
    /// The colour of a role.
    pub fn color(&self, role: Role) -> Rgb {
        self.colors[role as usize]
    }

    /// Where the file gives it; none if it was made from others.
    pub fn source(&self, role: Role) -> Option<&Source> {
        self.sources[role as usize].as_ref()
    }

    /// Each role with its name and colour.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, Rgb)> {
        Role::ALL.iter().map(|&(role, name)| (name, self.color(role)))
    }
}

/// The roles of both schemes.
pub(crate) fn both(given: &Given) -> (Roles, Option<Roles>) {
    let light = Maker { given, scheme: Scheme::Light, roles: Roles::default() }.light();
    // A brand that is dark by day is not made darker by night.
    let by_day = Oklch::from(light.color(Role::Surface)).lightness > 0.5;
    let dark = (by_day && !given.single).then(|| {
        Maker { given, scheme: Scheme::Dark, roles: Roles::default() }.dark(&light)
    });
    (light, dark)
}

/// The hue of a link that was followed: between the blue and the red that people know for it.
const VISITED: f64 = 310.0;
/// The same for a brand whose links have that hue already.
const VISITED_BESIDE: f64 = 355.0;

struct Maker<'a> {
    given: &'a Given,
    scheme: Scheme,
    roles: Roles,
}

impl Maker<'_> {
    fn color(&self, role: Role) -> Rgb {
        self.roles.color(role)
    }

    fn field(&self, name: &str) -> Option<Placed> {
        self.given.field(name, self.scheme).cloned()
    }

    /// What the file settles for the role itself, or else for the fields in turn, or else the colour made.
    fn set(&mut self, role: Role, fields: &[&str], made: impl FnOnce(&Self) -> Rgb) {
        let settled = self.given.role(role, self.scheme).cloned();
        let placed =
            settled.or_else(|| fields.iter().find_map(|field| self.field(field)));
        let at = role as usize;
        self.roles.colors[at] = match &placed {
            Some(placed) => placed.color,
            None => made(self),
        };
        self.roles.sources[at] =
            placed.map(|placed| Source { field: placed.field, span: placed.span });
    }

    /// The grounds on which text and links stand.
    fn grounds(&self, wanted: f64) -> [(Rgb, f64); 3] {
        [Role::Surface, Role::SurfaceRaised, Role::Notice]
            .map(|role| (self.color(role), wanted))
    }

    fn light(mut self) -> Roles {
        self.set(Role::Surface, &["background"], |_| WHITE);
        self.set(Role::Text, &["foreground"], |maker| {
            pick(maker.color(Role::Surface), &[Rgb([0x1a, 0x1a, 0x1e]), WHITE])
        });
        let (surface, text) = (self.color(Role::Surface), self.color(Role::Text));
        let named = |name: &str| self.field(name).map(|placed| placed.color);
        let [primary, secondary, tertiary] =
            ["primary", "secondary", "tertiary"].map(named);
        let base = primary.or(secondary).or(tertiary).unwrap_or(text);
        let (light, dark) = (named("light"), named("dark"));
        self.set(Role::SurfaceRaised, &[], |_| raised(surface, text, light, base));
        self.set(Role::Deep, &[], |_| deep(&[dark, secondary], base));
        let accents: Vec<Rgb> =
            [tertiary, secondary, primary].into_iter().flatten().collect();
        let mark = accents.first().copied().unwrap_or(text);
        self.set(Role::Notice, &[], |maker| notice(maker, mark));
        self.set(Role::Heading, &["headings"], |_| text);
        self.set(Role::Primary, &["primary"], |_| base);
        self.set(Role::Accent, &[], |maker| {
            let grounds = maker.grounds(3.0);
            let found = accents.iter().copied().find(|&color| passes(color, &grounds));
            found.or_else(|| nearest(mark, &grounds)).unwrap_or(text)
        });
        self.set(Role::Link, &["text-link", "link", "primary"], |maker| {
            maker.made(base, 4.5)
        });
        self.set(Role::OnDeep, &[], |maker| {
            let ground = maker.color(Role::Deep);
            pick(ground, &[surface, maker.color(Role::SurfaceRaised)])
        });
        self.set(Role::TextMuted, &[], |maker| maker.made(text.mix(surface, 0.27), 4.5));
        self.set(Role::Border, &[], |maker| {
            maker.color(Role::SurfaceRaised).mix(text, 0.12)
        });
        self.set(Role::BorderStrong, &[], |maker| {
            maker.made(text.mix(surface, 0.5), 3.0)
        });
        self.rest()
    }

    fn dark(mut self, light: &Roles) -> Roles {
        let night = Oklch::from(light.color(Role::Deep));
        let hue = night.hue;
        let shade = |lightness: f64, chroma: f64| {
            Oklch { lightness, chroma: chroma.min(night.chroma), hue }.to_rgb()
        };
        self.set(Role::Surface, &["background"], |_| shade(0.21, 0.028));
        self.set(Role::SurfaceRaised, &[], |maker| {
            let surface = Oklch::from(maker.color(Role::Surface));
            let lightness = surface.lightness + 0.045;
            let chroma = surface.chroma + 0.004;
            Oklch { lightness, chroma, ..surface }.to_rgb()
        });
        self.set(Role::Deep, &[], |_| shade(0.302, 0.048));
        let lifted = |role: Role, lightness: f64| lift(light.color(role), lightness);
        let mark = lifted(Role::Accent, 0.73);
        self.set(Role::Notice, &[], |maker| notice(maker, mark));
        self.set(Role::Text, &["foreground"], |maker| {
            let color = nearest(shade(0.935, 0.008), &maker.grounds(4.5));
            color.unwrap_or_else(|| pick(maker.color(Role::Surface), &[WHITE]))
        });
        let text = self.color(Role::Text);
        let brand_light =
            self.given.field("light", Scheme::Light).map(|placed| placed.color);
        self.set(Role::Heading, &["headings"], |maker| {
            let grounds = maker.grounds(7.0);
            brand_light.filter(|&color| passes(color, &grounds)).unwrap_or(text)
        });
        self.set(Role::Primary, &["primary"], |maker| {
            maker.made(lifted(Role::Primary, 0.78), 4.5)
        });
        self.set(Role::Accent, &[], |maker| maker.made(mark, 3.0));
        self.set(Role::Link, &["text-link", "link", "primary"], |maker| {
            maker.made(lifted(Role::Link, 0.78), 4.5)
        });
        self.set(Role::OnDeep, &[], |maker| pick(maker.color(Role::Deep), &[WHITE]));
        self.set(Role::TextMuted, &[], |maker| maker.made(shade(0.77, 0.018), 4.5));
        self.set(Role::Border, &[], |_| shade(0.355, 0.035));
        self.set(Role::BorderStrong, &[], |maker| maker.made(shade(0.6, 0.03), 3.0));
        self.rest()
    }

    /// What is made in the same way for both schemes.
    fn rest(mut self) -> Roles {
        let (surface, text) = (self.color(Role::Surface), self.color(Role::Text));
        let on = |ground: Rgb| pick(ground, &[surface, text]);
        self.set(Role::OnPrimary, &[], |maker| on(maker.color(Role::Primary)));
        self.set(Role::OnAccent, &[], |maker| on(maker.color(Role::Accent)));
        self.set(Role::OnDeepMuted, &[], |maker| {
            let ground = maker.color(Role::Deep);
            let color = maker.color(Role::OnDeep).mix(ground, 0.22);
            nearest(color, &[(ground, 4.5)]).unwrap_or(maker.color(Role::OnDeep))
        });
        self.set(Role::LinkHover, &[], |maker| {
            maker.made(maker.color(Role::Link).mix(maker.color(Role::Heading), 0.6), 4.5)
        });
        self.set(Role::LinkVisited, &[], |maker| {
            let link = Oklch::from(maker.color(Role::Link));
            let beside = (link.hue - VISITED).abs() < 30.0;
            let hue = if beside { VISITED_BESIDE } else { VISITED };
            maker.made(Oklch { chroma: link.chroma.max(0.1), hue, ..link }.to_rgb(), 4.5)
        });
        self.set(Role::Focus, &[], |maker| {
            let grounds = maker.grounds(3.0);
            let brand = [Role::Link, Role::Primary, Role::Accent];
            let mut colors = brand.into_iter().map(|role| maker.color(role));
            colors.find(|&color| passes(color, &grounds)).unwrap_or(text)
        });
        // Beside each of these stands a title in words, so no contrast is asked of them (WCAG 2.2, 1.4.11).
        let link = self.color(Role::Link);
        let lightness = if Oklch::from(surface).lightness > 0.5 { 0.55 } else { 0.75 };
        let state = |hue: f64| Oklch { lightness, chroma: 0.13, hue }.to_rgb();
        self.set(Role::Info, &["info"], |_| link);
        self.set(Role::Success, &["success"], |_| state(150.0));
        self.set(Role::Warning, &["warning"], |_| state(75.0));
        self.set(Role::Danger, &["danger"], |_| state(27.0));
        self.roles
    }

    /// A colour brought to a contrast on all grounds; text where no shade of it has that.
    fn made(&self, color: Rgb, wanted: f64) -> Rgb {
        nearest(color, &self.grounds(wanted)).unwrap_or(self.color(Role::Text))
    }
}

/// The first of some colours that can be read on a ground, or else black or white, of which one always can.
fn pick(ground: Rgb, colors: &[Rgb]) -> Rgb {
    let all = colors.iter().copied().chain([WHITE, BLACK]);
    let mut readable = all.filter(|&color| passes(color, &[(ground, 4.5)]));
    readable.next().unwrap_or(BLACK)
}

/// The brand's own light colour where it is one on which text can stand, or else a breath of its hue.
fn raised(surface: Rgb, text: Rgb, light: Option<Rgb>, base: Rgb) -> Rgb {
    let ground = Oklch::from(surface);
    let near = |color: &Rgb| {
        let difference = (Oklch::from(*color).lightness - ground.lightness).abs();
        *color != surface && difference < 0.12 && passes(text, &[(*color, 4.5)])
    };
    light.filter(near).unwrap_or_else(|| {
        let down = if ground.lightness > 0.5 { -0.035 } else { 0.045 };
        let hue = if ground.chroma < 0.005 { Oklch::from(base).hue } else { ground.hue };
        let chroma = ground.chroma.max(Oklch::from(base).chroma.min(0.008));
        Oklch { lightness: ground.lightness + down, chroma, hue }.to_rgb()
    })
}

/// The brand's own dark colour, or a dark shade of its first one.
fn deep(candidates: &[Option<Rgb>], base: Rgb) -> Rgb {
    let dark = |color: &Rgb| Oklch::from(*color).lightness < 0.45;
    candidates.iter().flatten().copied().find(dark).unwrap_or_else(|| {
        let base = Oklch::from(base);
        Oklch { lightness: 0.3, chroma: base.chroma.min(0.07), ..base }.to_rgb()
    })
}

/// The ground of a notice: a panel with a breath of the accent.
fn notice(maker: &Maker<'_>, mark: Rgb) -> Rgb {
    maker.color(Role::SurfaceRaised).mix(mark, 0.06)
}

/// The same hue, at least so light.
fn lift(color: Rgb, lightness: f64) -> Rgb {
    let color = Oklch::from(color);
    Oklch { lightness: color.lightness.max(lightness), ..color }.to_rgb()
}
