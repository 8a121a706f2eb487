//! Writing dates and times by CLDR patterns (UTS 35, part 4), never choosing which date.

use jiff::civil::{Date, Time};

use crate::lang::data::Formats;
use crate::lang::numbers::Numbers;

/// How much of a date is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DateStyle {
    /// With the day of the week: `Sunday, 3 May 2026`.
    Full,
    /// With the month as a word: `3 May 2026`.
    Long,
    /// `3 May 2026` or `03.05.2026`, as the language prefers.
    Medium,
    /// Digits alone: `03/05/2026`.
    Short,
}

impl DateStyle {
    const ALL: [Self; 4] = [Self::Full, Self::Long, Self::Medium, Self::Short];

    /// The style called `full`, `long`, `medium` or `short`.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|style| style.as_str() == name)
    }

    /// `full`, `long`, `medium` or `short`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Long => "long",
            Self::Medium => "medium",
            Self::Short => "short",
        }
    }
}

/// A piece of a pattern; the number is how often its letter stood there.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    Text(Box<str>),
    Era,
    Year(usize),
    Month(usize),
    MonthAlone(usize),
    Day(usize),
    Weekday(usize),
    WeekdayAlone(usize),
    /// Hour of 1 to 12, or of 0 to 11 with `true`.
    HalfDayHour(usize, bool),
    Hour(usize),
    Minute(usize),
    HalfDay,
}

impl Part {
    fn field(letter: char, count: usize) -> Option<Self> {
        Some(match letter {
            'G' => Self::Era,
            'y' => Self::Year(count),
            'M' => Self::Month(count),
            'L' => Self::MonthAlone(count),
            'd' => Self::Day(count),
            'E' => Self::Weekday(count),
            'c' => Self::WeekdayAlone(count),
            'h' => Self::HalfDayHour(count, false),
            'K' => Self::HalfDayHour(count, true),
            'H' => Self::Hour(count),
            'm' => Self::Minute(count),
            'a' => Self::HalfDay,
            _ => return None,
        })
    }
}

/// A compiled pattern; an interval pattern says where its second date begins.
#[derive(Debug, Default)]
struct Pattern {
    parts: Vec<Part>,
    second: Option<usize>,
}

impl Pattern {
    fn read(pattern: &str) -> Self {
        let mut parts: Vec<Part> = Vec::new();
        let (mut seen, mut second) = (Vec::new(), None);
        let mut letters = pattern.chars().peekable();
        let mut text = String::new();
        while let Some(letter) = letters.next() {
            if letter == '\'' {
                if letters.next_if_eq(&'\'').is_some() {
                    text.push('\'');
                    continue;
                }
                while let Some(quoted) = letters.next() {
                    if quoted != '\'' {
                        text.push(quoted);
                    } else if letters.next_if_eq(&'\'').is_some() {
                        text.push('\'');
                    } else {
                        break;
                    }
                }
                continue;
            }
            let mut count = 1;
            while letter.is_ascii_alphabetic() && letters.next_if_eq(&letter).is_some() {
                count += 1;
            }
            let Some(field) = Part::field(letter, count) else {
                text.extend(std::iter::repeat_n(letter, count));
                continue;
            };
            if !text.is_empty() {
                parts.push(Part::Text(std::mem::take(&mut text).into()));
            }
            // An interval pattern names its first date until a field comes a second time (UTS 35, part 4, 2.6.3).
            if seen.contains(&letter) && second.is_none() {
                second = Some(parts.len());
            }
            seen.push(letter);
            parts.push(field);
        }
        if !text.is_empty() {
            parts.push(Part::Text(text.into()));
        }
        Self { parts, second }
    }
}

/// Names and patterns of the Gregorian calendar in one language.
#[derive(Debug)]
pub(crate) struct Dates {
    months: [[&'static str; 12]; 4],
    days: [[&'static str; 7]; 4],
    halves: [&'static str; 2],
    era: &'static str,
    styles: [Pattern; 4],
    /// For each style: same month, same year, different year.
    ranges: [[Pattern; 3]; 4],
    range: [&'static str; 2],
    glue: [Vec<Glue>; 4],
    time: Pattern,
    month_year: Pattern,
}

/// A piece of what joins a date and a time.
#[derive(Debug)]
enum Glue {
    Text(String),
    Date,
    Time,
}

impl Dates {
    pub(crate) fn load(formats: &Formats) -> Self {
        let pattern = |key: &str| Pattern::read(formats.get(key));
        let style =
            |prefix: &str, style: DateStyle| format!("{prefix}.{}", style.as_str());
        let (start, end) = formats
            .get("range")
            .split_once("{0}")
            .map_or(("", ""), |(_, rest)| rest.split_once("{1}").unwrap_or((rest, "")));
        Self {
            months: ["months", "months.s", "months.a", "months.as"]
                .map(|key| formats.list(key)),
            days: ["days", "days.s", "days.a", "days.as"].map(|key| formats.list(key)),
            halves: formats.list("ampm"),
            era: formats.get("era"),
            styles: DateStyle::ALL.map(|s| pattern(&style("date", s))),
            ranges: DateStyle::ALL.map(|s| {
                ["day", "month", "year"]
                    .map(|unit| pattern(&format!("{}.{unit}", style("range", s))))
            }),
            range: [start, end],
            glue: DateStyle::ALL.map(|s| glue(formats.get(&style("glue", s)))),
            time: pattern("time"),
            month_year: pattern("month-year"),
        }
    }

    pub(crate) fn date(&self, numbers: &Numbers, date: Date, style: DateStyle) -> String {
        let mut out = String::with_capacity(40);
        self.push(&mut out, numbers, &self.styles[style as usize].parts, date, Time::MIN);
        out
    }

    pub(crate) fn time(&self, numbers: &Numbers, time: Time) -> String {
        let mut out = String::with_capacity(16);
        self.push(&mut out, numbers, &self.time.parts, Date::ZERO, time);
        out
    }

    pub(crate) fn date_time(
        &self,
        numbers: &Numbers,
        date: Date,
        time: Time,
        style: DateStyle,
    ) -> String {
        let day = &self.styles[style as usize].parts;
        let mut out = String::with_capacity(56);
        for part in &self.glue[style as usize] {
            match part {
                Glue::Text(text) => out.push_str(text),
                Glue::Date => self.push(&mut out, numbers, day, date, time),
                Glue::Time => self.push(&mut out, numbers, &self.time.parts, date, time),
            }
        }
        out
    }

    pub(crate) fn month_year(&self, numbers: &Numbers, date: Date) -> String {
        let mut out = String::with_capacity(32);
        self.push(&mut out, numbers, &self.month_year.parts, date, Time::MIN);
        out
    }

    pub(crate) fn range(
        &self,
        numbers: &Numbers,
        first: Date,
        last: Date,
        style: DateStyle,
    ) -> String {
        if first == last {
            return self.date(numbers, first, style);
        }
        let [day, month, year] = &self.ranges[style as usize];
        let pattern = match (first.year() == last.year(), first.month() == last.month()) {
            (true, true) => day,
            (true, false) => month,
            (false, _) => year,
        };
        let mut out = String::with_capacity(64);
        if let Some(second) = pattern.second {
            self.push(&mut out, numbers, &pattern.parts[..second], first, Time::MIN);
            self.push(&mut out, numbers, &pattern.parts[second..], last, Time::MIN);
        } else {
            let [between, after] = self.range;
            let whole = &self.styles[style as usize].parts;
            self.push(&mut out, numbers, whole, first, Time::MIN);
            out.push_str(between);
            self.push(&mut out, numbers, whole, last, Time::MIN);
            out.push_str(after);
        }
        out
    }

    fn push(
        &self,
        out: &mut String,
        numbers: &Numbers,
        parts: &[Part],
        date: Date,
        time: Time,
    ) {
        let month = usize::from(date.month().unsigned_abs().clamp(1, 12)) - 1;
        let weekday = usize::from(date.weekday().to_monday_zero_offset().unsigned_abs());
        for part in parts {
            match part {
                Part::Text(text) => out.push_str(text),
                Part::Era => out.push_str(self.era),
                Part::Year(2) => {
                    numbers.push_plain(out, i32::from(date.year()).rem_euclid(100), 2);
                }
                Part::Year(width) => {
                    numbers.push_plain(out, i32::from(date.year()), *width);
                }
                Part::Month(width) | Part::MonthAlone(width) if *width < 3 => {
                    numbers.push_plain(out, i32::from(date.month()), *width);
                }
                Part::Month(width) => {
                    out.push_str(self.months[usize::from(*width == 3)][month]);
                }
                Part::MonthAlone(width) => {
                    out.push_str(self.months[2 + usize::from(*width == 3)][month]);
                }
                Part::Day(width) => {
                    numbers.push_plain(out, i32::from(date.day()), *width);
                }
                Part::Weekday(width) => {
                    out.push_str(self.days[usize::from(*width < 4)][weekday]);
                }
                Part::WeekdayAlone(width) => {
                    out.push_str(self.days[2 + usize::from(*width < 4)][weekday]);
                }
                Part::HalfDayHour(width, from_zero) => {
                    let hour = i32::from(time.hour()) % 12;
                    numbers.push_plain(
                        out,
                        if hour == 0 && !from_zero { 12 } else { hour },
                        *width,
                    );
                }
                Part::Hour(width) => {
                    numbers.push_plain(out, i32::from(time.hour()), *width);
                }
                Part::Minute(width) => {
                    numbers.push_plain(out, i32::from(time.minute()), *width);
                }
                Part::HalfDay => {
                    out.push_str(self.halves[usize::from(time.hour() >= 12)]);
                }
            }
        }
    }
}

/// `{1} 'at' {0}`: the date, then the time; Vietnamese puts the time first.
fn glue(pattern: &str) -> Vec<Glue> {
    let mut parts = Vec::new();
    for piece in pattern.split_inclusive('}') {
        let (text, place) = piece.split_once('{').unwrap_or((piece, ""));
        if !text.is_empty() {
            parts.push(Glue::Text(text.replace('\'', "")));
        }
        match place {
            "1}" => parts.push(Glue::Date),
            "0}" => parts.push(Glue::Time),
            _ => {}
        }
    }
    parts
}
