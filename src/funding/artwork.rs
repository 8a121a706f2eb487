//! Official files of emblem and statement: are they there, whole, of the right language and status?

use crate::diag::{Diagnostic, Diagnostics, nearest};
use crate::funding::emblem::view_box;
use crate::funding::programme::Programme;
use crate::funding::rules::Check;
use crate::funding::settings::Given;
use crate::funding::{Input, Lockup, Status};
use crate::lang::{LangTag, Locale};
use crate::path::SourcePath;

/// The codes of the Union's languages: the first part of an official file's name.
const CODES: [&str; 24] = [
    "bg", "es", "cs", "da", "de", "et", "el", "en", "fr", "ga", "hr", "it", "lv", "lt",
    "hu", "mt", "nl", "pl", "pt", "ro", "sk", "sl", "fi", "sv",
];

/// Reads and checks the official file of a language.
pub(crate) fn load(
    input: &Input<'_>,
    programme: &Programme,
    tag: &LangTag,
    status: Status,
    given: &Given,
    out: &mut Diagnostics,
) -> Option<Lockup> {
    let (path, span) = given;
    let source = SourcePath::new(path);
    let mut report = |message: String, help: String| {
        let help = programme.with_rule(&help, Check::Artwork);
        out.push(
            Diagnostic::error("funding/artwork", message)
                .at(&input.config.path, *span)
                .help(help),
        );
    };
    if !input.sources.assets.contains(&source) {
        let known = input.sources.assets.iter().map(SourcePath::as_str);
        let help = match nearest(path, known) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "put the file into `assets/`, for example `assets/funding/`".into(),
        };
        report(format!("there is no file `{path}`"), help);
        return None;
    }
    let bytes = input.world.read(&source).unwrap_or_default();
    let Some((width, height)) = size(&bytes) else {
        let help = "browsers show SVG, PNG and JPEG; EPS is for print".to_owned();
        report(format!("`{path}` is not a picture that a page can show"), help);
        return None;
    };
    if programme.rule(Check::Artwork).is_some() {
        let named = source.file_name();
        let problems = [
            proportions(programme, width, height),
            too_small(programme, &bytes, height),
            wrong_language(named, tag),
            wrong_status(named, status),
        ];
        for (message, help) in problems.into_iter().flatten() {
            report(message, help);
        }
    }
    Some(Lockup { path: path.clone(), width, height })
}

type Problem = Option<(String, String)>;

fn proportions(programme: &Programme, width: u32, height: u32) -> Problem {
    let ratio = f64::from(width) / f64::from(height);
    let fits = |(low, high): &(f64, f64)| (*low..=*high).contains(&ratio);
    if programme.ratios.is_empty() || programme.ratios.iter().any(fits) {
        return None;
    }
    Some((
        format!(
            "this file is {width} x {height}, which are not the proportions of emblem and statement"
        ),
        "use the file as it was downloaded, not stretched or cropped".to_owned(),
    ))
}

fn too_small(programme: &Programme, bytes: &[u8], height: u32) -> Problem {
    let is_drawing = std::str::from_utf8(bytes).is_ok();
    (!is_drawing && height < programme.min_height).then(|| {
        let least = programme.min_height;
        (
            format!("this file is {height} pixels high, too few to be sharp"),
            format!("use one of at least {least} pixels"),
        )
    })
}

/// Official files are named `EN_Co-fundedbytheEU_RGB_POS.png`; the name of the language is understood too.
fn wrong_language(name: &str, tag: &LangTag) -> Problem {
    let english = Locale::new(&LangTag::parse("en").expect("a valid tag"));
    let wanted = [
        tag.language().to_lowercase(),
        english.language_name(tag).to_lowercase(),
        Locale::new(tag).autonym().to_lowercase(),
    ];
    let lower = name.to_lowercase();
    let stem = lower.rsplit_once('.').map_or(&*lower, |(stem, _)| stem);
    let mut words = stem.split(|c: char| !c.is_alphanumeric());
    if words.clone().any(|word| wanted.iter().any(|wanted| wanted == word)) {
        return None;
    }
    let other = words.next().filter(|first| CODES.contains(first));
    let message = match other {
        Some(code) => format!("`{name}` is named as a file in `{code}`, not `{tag}`"),
        None => format!("the name `{name}` does not say that it is in `{tag}`"),
    };
    let code = tag.language().to_uppercase();
    Some((message, format!("use the official file `{code}_...`, or name it so")))
}

fn wrong_status(name: &str, status: Status) -> Problem {
    let letters: String =
        name.to_lowercase().chars().filter(char::is_ascii_alphanumeric).collect();
    let named = match (letters.contains("cofunded"), letters.contains("funded")) {
        (true, _) => Status::CoFunded,
        (false, true) => Status::Funded,
        (false, false) => return None,
    };
    (named != status).then(|| {
        (
            format!(
                "`{name}` says {}, but this site is {}",
                named.as_str(),
                status.as_str()
            ),
            "use the file of the same status".to_owned(),
        )
    })
}

/// Width and height of an SVG (its view box), PNG or JPEG.
pub(crate) fn size(bytes: &[u8]) -> Option<(u32, u32)> {
    let found = if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        let number =
            |at: usize| Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
        (number(16)?, number(20)?)
    } else if bytes.starts_with(&[0xFF, 0xD8]) {
        jpeg(bytes)?
    } else {
        let text =
            std::str::from_utf8(bytes).ok().filter(|text| text.contains("<svg"))?;
        let [_, _, width, height] = view_box(text)?;
        let whole = |number: f64| number.round().clamp(1.0, 100_000.0);
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "clamped to what fits"
        )]
        let pixels = |number: f64| whole(number) as u32;
        (pixels(width), pixels(height))
    };
    (found.0 > 0 && found.1 > 0).then_some(found)
}

/// Walks the segments of a JPEG to its frame header (ITU T.81, B.2.2).
fn jpeg(bytes: &[u8]) -> Option<(u32, u32)> {
    let mut at = 2;
    loop {
        let marker = *bytes.get(at + 1)?;
        let number =
            |at: usize| Some(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?));
        let is_frame =
            (0xC0..=0xCF).contains(&marker) && ![0xC4, 0xC8, 0xCC].contains(&marker);
        if is_frame {
            return Some((u32::from(number(at + 7)?), u32::from(number(at + 5)?)));
        }
        at += 2 + usize::from(number(at + 2)?);
    }
}
