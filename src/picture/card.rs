//! The picture that stands for a page when its address is shared: title, name of the site, logo, room for the emblem.

use std::fmt::Write;

use resvg::usvg::Node;

use crate::picture::Problem;
use crate::picture::draw::{self, Fonts, Inner};

/// What Open Graph's readers ask for (1.91:1), in pixels.
pub const WIDTH: u32 = 1200;
/// In pixels.
pub const HEIGHT: u32 = 630;

/// Nothing that matters stands nearer to the edge: some networks cut it, or round the corners.
const MARGIN: f32 = 72.0;
const TITLE_WIDTH: f32 = 1200.0 - 2.0 * MARGIN;
/// Where the title may stand.
const TITLE_TOP: f32 = 186.0;
const TITLE_HEIGHT: f32 = 312.0;
/// Of the letters' height; Arabic and stacked accents need it.
const LEADING: f32 = 1.26;
const SIZES: [f32; 16] = [
    78.0, 72.0, 66.0, 60.0, 54.0, 50.0, 46.0, 42.0, 38.0, 34.0, 30.0, 26.0, 22.0, 18.0,
    14.0, 10.0,
];
/// The size at which words are measured.
const MEASURE: f32 = 100.0;
/// Where the emblem's box begins, and how high it is.
const EMBLEM_TOP: f32 = 520.0;
const EMBLEM_HEIGHT: f32 = 72.0;
/// The room for a statement beside the emblem, and the size of its letters.
const STATEMENT_WIDTH: f32 = 430.0;
const STATEMENT_SIZES: [f32; 4] = [26.0, 22.0, 19.0, 16.0];

/// What stands on a card.
#[derive(Clone, Copy, Debug)]
pub struct Card<'a> {
    /// The title of the page.
    pub title: &'a str,
    /// The name of the site.
    pub site: &'a str,
    /// The host, at the foot.
    pub address: &'a str,
    /// The language of the texts.
    pub lang: &'a str,
    /// Do they run from right to left?
    pub rtl: bool,
    /// An SVG or pixels.
    pub logo: Option<&'a [u8]>,
    /// The funder's emblem.
    pub emblem: Option<Emblem<'a>>,
    /// Background, letters, accent: CSS colours.
    pub colors: [&'a str; 3],
}

/// The funder's emblem.
#[derive(Clone, Copy, Debug)]
pub struct Emblem<'a> {
    /// An SVG or pixels.
    pub picture: &'a [u8],
    /// What stands beside it, and whether that runs from right to left; none where the picture holds it.
    pub statement: Option<(&'a str, bool)>,
}

/// Draws a card as PNG.
///
/// # Errors
/// If the logo or the emblem cannot be drawn.
pub fn card(card: &Card<'_>, fonts: &Fonts) -> Result<Vec<u8>, Problem> {
    let words = words(card.title);
    let (widths, space) = measure(&words, fonts)?;
    let (size, lines) = fit(&words, &widths, space);
    let mut svg = drawing(card, fonts, size, &lines);
    if let Some(emblem) = &card.emblem {
        draw_emblem(&mut svg, emblem, card.rtl, fonts)?;
    }
    svg.push_str("</svg>");
    let mut inner = Inner::new();
    inner.extend(card.logo.map(|logo| ("logo", logo)));
    inner.extend(card.emblem.map(|emblem| ("emblem", emblem.picture)));
    draw::png(&draw::pixels(&svg, fonts, &inner, WIDTH, HEIGHT)?)
}

/// Words by the spaces that may break a line; a no-break space keeps its neighbours together.
fn words(title: &str) -> Vec<String> {
    // Marks that turn the direction of a whole text mean nothing for its lines (Unicode UAX #9, 2.2).
    let visible = |letter: &char| {
        !letter.is_control() && !('\u{202a}'..='\u{202e}').contains(letter)
    };
    title
        .split([' ', '\n', '\t', '\u{2003}', '\u{200b}'])
        .map(|word| word.chars().filter(visible).collect::<String>())
        .filter(|word| !word.is_empty())
        .collect()
}

/// How wide words and a space are at [`MEASURE`], shaped as they will be drawn.
fn measure(words: &[String], fonts: &Fonts) -> Result<(Vec<f32>, f32), Problem> {
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\" font-family=\"{}\" font-weight=\"700\" font-size=\"{MEASURE}\">",
        escape(fonts.family())
    );
    let probes = ["x", "x x"].into_iter().chain(words.iter().map(String::as_str));
    for (index, word) in probes.enumerate() {
        let _ = write!(svg, "<text id=\"t{index}\">{}</text>", escape(word));
    }
    svg.push_str("</svg>");
    let tree = draw::tree(&svg, fonts, &Inner::new())?;
    let mut widths = vec![0.0; words.len() + 2];
    collect(tree.root(), &mut widths);
    let space = (widths[1] - 2.0 * widths[0]).max(MEASURE / 5.0);
    Ok((widths.split_off(2), space))
}

fn collect(group: &resvg::usvg::Group, widths: &mut [f32]) {
    for node in group.children() {
        match node {
            Node::Group(group) => collect(group, widths),
            Node::Text(text) => {
                let index = text.id().strip_prefix('t').and_then(|id| id.parse().ok());
                if let Some(width) = index.and_then(|index: usize| widths.get_mut(index))
                {
                    *width = text.bounding_box().width();
                }
            }
            Node::Path(_) | Node::Image(_) => {}
        }
    }
}

/// The largest size at which all words stand in the box, and the lines then.
fn fit(words: &[String], widths: &[f32], space: f32) -> (f32, Vec<String>) {
    let mut best = (SIZES[SIZES.len() - 1], Vec::new());
    for size in SIZES {
        let scale = size / MEASURE;
        let (lines, broken) = wrap(words, widths, space, TITLE_WIDTH / scale);
        #[expect(clippy::cast_precision_loss, reason = "a few lines")]
        let fits = lines.len() as f32 * size * LEADING <= TITLE_HEIGHT;
        best = (size, lines);
        // A word is divided only where smaller letters would be hard to read.
        if fits && (!broken || size <= 42.0) {
            return (size, balance(words, widths, space, TITLE_WIDTH / scale, best.1));
        }
    }
    best
}

/// Lines of nearly the same width are easier to read than a full one and a single word.
fn balance(
    words: &[String],
    widths: &[f32],
    space: f32,
    limit: f32,
    lines: Vec<String>,
) -> Vec<String> {
    let (mut low, mut high) = (limit / 2.0, limit);
    let mut best = lines;
    for _ in 0..8 {
        let middle = f32::midpoint(low, high);
        let (lines, broken) = wrap(words, widths, space, middle);
        if lines.len() <= best.len() && !broken {
            best = lines;
            high = middle;
        } else {
            low = middle;
        }
    }
    best
}

/// Fills lines one after the other. Tells whether a word had to be divided.
fn wrap(words: &[String], widths: &[f32], space: f32, limit: f32) -> (Vec<String>, bool) {
    let mut lines: Vec<String> = Vec::new();
    let (mut used, mut broken) = (0.0, false);
    for (word, &width) in words.iter().zip(widths) {
        if width > limit {
            broken = true;
            lines.extend(divide(word, width, limit));
            used = limit;
            continue;
        }
        match lines.last_mut() {
            Some(line) if used + space + width <= limit => {
                line.push(' ');
                line.push_str(word);
                used += space + width;
            }
            _ => {
                lines.push(word.clone());
                used = width;
            }
        }
    }
    (lines, broken)
}

/// A word that is wider than a line, in parts of about the same width.
fn divide(word: &str, width: f32, limit: f32) -> Vec<String> {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "small and positive"
    )]
    // Letters differ in width: a tenth is kept free.
    let parts = (width / (limit * 0.9)).ceil().max(1.0) as usize;
    let letters: Vec<char> = word.chars().collect();
    let each = letters.len().div_ceil(parts).max(1);
    let mut parts: Vec<String> =
        letters.chunks(each).map(|part| part.iter().collect()).collect();
    if let Some((_, firsts)) = parts.split_last_mut() {
        for part in firsts {
            // Latin, Greek and Cyrillic divide with a hyphen.
            if part.ends_with(|letter: char| letter.is_alphabetic() && letter < '\u{530}')
            {
                part.push('-');
            }
        }
    }
    parts
}

fn drawing(card: &Card<'_>, fonts: &Fonts, size: f32, lines: &[String]) -> String {
    let [background, letters, accent] = card.colors.map(escape);
    let family = escape(fonts.family());
    let side = Side { rtl: card.rtl };
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\" font-family=\"{family}\" fill=\"{letters}\" xml:lang=\"{}\"><rect width=\"100%\" height=\"100%\" fill=\"{background}\"/><rect x=\"{}\" width=\"20\" height=\"100%\" fill=\"{accent}\"/>",
        escape(card.lang),
        side.place(0.0, 20.0),
    );
    let mut name_at = MARGIN;
    if card.logo.is_some() {
        let box_ = 92.0;
        let _ = write!(
            svg,
            "<image href=\"logo\" x=\"{}\" y=\"56\" width=\"{box_}\" height=\"{box_}\" preserveAspectRatio=\"xMidYMid meet\"/>",
            side.place(MARGIN, box_)
        );
        name_at += box_ + 24.0;
    }
    side.text(&mut svg, name_at, 114.0, 34.0, 700, card.site);
    #[expect(clippy::cast_precision_loss, reason = "a few lines")]
    let height = lines.len() as f32 * size * LEADING;
    let top = TITLE_TOP + (TITLE_HEIGHT - height).max(0.0) / 2.0;
    for (index, line) in lines.iter().enumerate() {
        #[expect(clippy::cast_precision_loss, reason = "a few lines")]
        let y = top + index as f32 * size * LEADING + size;
        side.text(&mut svg, MARGIN, y, size, 700, line);
    }
    // Half of the foot belongs to the emblem.
    let small = if card.address.chars().count() > 26 { 20.0 } else { 28.0 };
    side.text(&mut svg, MARGIN, 566.0, small, 400, card.address);
    svg
}

const WIDTH_F: f32 = 1200.0;

/// The emblem in the lower corner at the end of the lines, its statement beside it in the direction of its language.
fn draw_emblem(
    svg: &mut String,
    emblem: &Emblem<'_>,
    card_rtl: bool,
    fonts: &Fonts,
) -> Result<(), Problem> {
    // On the left of a card that runs from right to left.
    let left = |width: f32| if card_rtl { MARGIN } else { WIDTH_F - MARGIN - width };
    let Some((statement, rtl)) = emblem.statement else {
        let width = STATEMENT_WIDTH;
        let align = if card_rtl { "xMinYMid" } else { "xMaxYMid" };
        let _ = write!(
            svg,
            "<image href=\"emblem\" x=\"{}\" y=\"{EMBLEM_TOP}\" width=\"{width}\" height=\"{EMBLEM_HEIGHT}\" preserveAspectRatio=\"{align} meet\"/>",
            left(width)
        );
        return Ok(());
    };
    let words = words(statement);
    let (widths, space) = measure(&words, fonts)?;
    let mut chosen = (STATEMENT_SIZES[0], Vec::new());
    for size in STATEMENT_SIZES {
        let limit = STATEMENT_WIDTH * MEASURE / size;
        let lines = wrap(&words, &widths, space, limit).0;
        #[expect(clippy::cast_precision_loss, reason = "a few lines")]
        let fits = lines.len() as f32 * size * LEADING <= EMBLEM_HEIGHT;
        chosen = (size, balance(&words, &widths, space, limit, lines));
        if fits {
            break;
        }
    }
    let (size, lines) = chosen;
    let widest = lines
        .iter()
        .map(|line| line_width(line, &words, &widths, space) * size / MEASURE)
        .fold(0.0, f32::max);
    // The emblem is three to two; its neighbour keeps off by more than the clear space that rules ask for.
    let (picture, gap) = (EMBLEM_HEIGHT * 1.5, 20.0);
    let start = left(picture + gap + widest);
    let (picture_at, text_at) = if rtl {
        (start + widest + gap, start + widest)
    } else {
        (start, start + picture + gap)
    };
    let _ = write!(
        svg,
        "<image href=\"emblem\" x=\"{picture_at}\" y=\"{EMBLEM_TOP}\" width=\"{picture}\" height=\"{EMBLEM_HEIGHT}\" preserveAspectRatio=\"xMidYMid meet\"/>"
    );
    #[expect(clippy::cast_precision_loss, reason = "a few lines")]
    let height = lines.len() as f32 * size * LEADING;
    let top = EMBLEM_TOP + (EMBLEM_HEIGHT - height) / 2.0;
    for (index, line) in lines.iter().enumerate() {
        #[expect(clippy::cast_precision_loss, reason = "a few lines")]
        let y = top + index as f32 * size * LEADING + size;
        let from = if rtl { WIDTH_F - text_at } else { text_at };
        Side { rtl }.text(svg, from, y, size, 700, line);
    }
    Ok(())
}

/// How wide a line of whole words is at [`MEASURE`].
fn line_width(line: &str, words: &[String], widths: &[f32], space: f32) -> f32 {
    let width = |word: &str| {
        let index = words.iter().position(|one| one == word);
        index.map_or(0.0, |index| widths[index] + space)
    };
    line.split(' ').map(width).sum::<f32>() - space
}

/// The side that lines start at.
struct Side {
    rtl: bool,
}

impl Side {
    /// The left edge of a box that stands `from` pixels behind the start.
    fn place(&self, from: f32, width: f32) -> f32 {
        if self.rtl { WIDTH_F - from - width } else { from }
    }

    fn text(
        &self,
        svg: &mut String,
        from: f32,
        y: f32,
        size: f32,
        weight: u16,
        text: &str,
    ) {
        let (anchor, x) =
            if self.rtl { ("end", WIDTH_F - from) } else { ("start", from) };
        // The renderer takes every line for one that runs from left to right; the marks say otherwise (Unicode UAX #9).
        let (open, close) = if self.rtl { ("\u{202b}", "\u{202c}") } else { ("", "") };
        let _ = write!(
            svg,
            "<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\" font-size=\"{size}\" font-weight=\"{weight}\">{open}{}{close}</text>",
            escape(text)
        );
    }
}

fn escape(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_control()).fold(
        String::with_capacity(text.len()),
        |mut out, letter| {
            match letter {
                '&' => out.push_str("&amp;"),
                '<' => out.push_str("&lt;"),
                '>' => out.push_str("&gt;"),
                '"' => out.push_str("&quot;"),
                _ => out.push(letter),
            }
            out
        },
    )
}
