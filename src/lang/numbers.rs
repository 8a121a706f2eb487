//! Writing numbers with a language's digits, signs and groups, never which word goes with them.

use crate::lang::data::Formats;

/// More digits after the point than any reader wants; a bound for numbers that templates and words ask for.
const MAX_FRACTION: usize = 20;

/// How a language writes numbers.
#[derive(Debug)]
pub(crate) struct Numbers {
    decimal: &'static str,
    group: &'static str,
    minus: &'static str,
    infinity: &'static str,
    nan: &'static str,
    min_grouping: usize,
    /// Digits of the group next to the point, and of the others: 3 and 2 in Hindi.
    groups: (usize, usize),
    digits: [char; 10],
}

impl Numbers {
    pub(crate) fn load(formats: &Formats) -> Self {
        let [decimal, group, minus, least, first, other, infinity, nan] =
            formats.list("number");
        let size = |text: &str| text.parse().unwrap_or(3_usize).max(1);
        let mut digits = formats.get("digits").chars();
        Self {
            decimal,
            group,
            minus,
            infinity,
            nan,
            min_grouping: least.parse().unwrap_or(1),
            groups: (size(first), size(other)),
            digits: std::array::from_fn(|_| digits.next().unwrap_or('0')),
        }
    }

    /// The number, at least `width` digits wide, without groups: for dates.
    pub(crate) fn push_plain(&self, out: &mut String, number: i32, width: usize) {
        let mut places = [0_usize; 12];
        let (mut rest, mut count) = (number.unsigned_abs() as usize, 0);
        while rest > 0 || count < width.clamp(1, 12) {
            places[count] = rest % 10;
            rest /= 10;
            count += 1;
        }
        if number < 0 {
            out.push_str(self.minus);
        }
        out.extend(places[..count].iter().rev().map(|&digit| self.digits[digit]));
    }

    pub(crate) fn integer(&self, number: i64) -> String {
        self.written(number < 0, &number.unsigned_abs().to_string())
    }

    /// Rounded half away from zero as a reader would, on the shortest decimal form of the number, like Intl.
    pub(crate) fn decimal(&self, number: f64, fraction: Fraction) -> String {
        if number.is_nan() {
            return self.nan.to_owned();
        }
        let negative = number < 0.0;
        if number.is_infinite() {
            return if negative {
                format!("{}{}", self.minus, self.infinity)
            } else {
                self.infinity.to_owned()
            };
        }
        let digits = fraction.write(number);
        self.written(
            negative && digits.bytes().any(|b| (b'1'..=b'9').contains(&b)),
            &digits,
        )
    }

    /// `digits` are ASCII digits with at most one full stop.
    fn written(&self, negative: bool, digits: &str) -> String {
        let (integer, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let (first, other) = self.groups;
        let grouped = integer.len() >= first + self.min_grouping;
        let mut out = String::with_capacity(digits.len() * 2 + 4);
        if negative {
            out.push_str(self.minus);
        }
        for (i, digit) in integer.bytes().enumerate() {
            let left = integer.len() - i;
            if grouped && i > 0 && left >= first && (left - first).is_multiple_of(other) {
                out.push_str(self.group);
            }
            out.push(self.digits[usize::from(digit.saturating_sub(b'0').min(9))]);
        }
        if !fraction.is_empty() {
            out.push_str(self.decimal);
            out.extend(
                fraction
                    .bytes()
                    .map(|b| self.digits[usize::from(b.saturating_sub(b'0').min(9))]),
            );
        }
        out
    }
}

/// How many digits after the point are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fraction {
    /// Zeros are added up to this many digits.
    pub min: usize,
    /// The number is rounded to this many digits.
    pub max: usize,
}

impl Fraction {
    /// As many digits as needed, at most `max`.
    #[must_use]
    pub fn up_to(max: usize) -> Self {
        Self { min: 0, max }
    }

    /// The size of a finite number in ASCII digits, with a full stop when there is a fraction.
    pub(crate) fn write(self, number: f64) -> String {
        let (max, min) = (self.max.min(MAX_FRACTION), self.min.min(MAX_FRACTION));
        let max = max.max(min);
        if let Some(integer) = whole(number).filter(|_| min == 0) {
            return integer.to_string();
        }
        // Rust writes the shortest decimal form that reads back as the same number, never with an exponent.
        let shortest = number.abs().to_string();
        let (integer, fraction) = shortest.split_once('.').unwrap_or((&shortest, ""));
        let mut digits =
            format!("0{integer}{}", &fraction[..fraction.len().min(max)]).into_bytes();
        let mut point = integer.len() + 1;
        if fraction.as_bytes().get(max).is_some_and(|next| *next >= b'5') {
            for digit in digits.iter_mut().rev() {
                if *digit == b'9' {
                    *digit = b'0';
                } else {
                    *digit += 1;
                    break;
                }
            }
        }
        if digits[0] == b'0' {
            digits.remove(0);
            point -= 1;
        }
        while digits.len() > point + min && digits.last() == Some(&b'0') {
            digits.pop();
        }
        digits.resize(digits.len().max(point + min), b'0');
        let mut out: String = digits.iter().map(|b| char::from(*b)).collect();
        if out.len() > point {
            out.insert(point, '.');
        }
        out
    }
}

/// The size of a number without a fraction, when it is small enough to be exact.
pub(crate) fn whole(number: f64) -> Option<u64> {
    let size = number.abs();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "checked just before"
    )]
    (size.fract() == 0.0 && size < 9e15).then_some(size as u64)
}

#[cfg(test)]
mod tests {
    use crate::lang::numbers::Fraction;

    #[test]
    fn rounding_is_half_away_from_zero_on_the_decimal_form() {
        let write = |n: f64, min, max| Fraction { min, max }.write(n);
        assert_eq!(write(1.005, 0, 2), "1.01");
        assert_eq!(write(2.5, 0, 0), "3");
        assert_eq!(write(9.99, 0, 1), "10");
        assert_eq!(write(999.5, 0, 0), "1000");
        assert_eq!(write(0.04, 0, 1), "0");
        assert_eq!(write(1.0, 2, 2), "1.00");
        assert_eq!(write(1.5, 3, 1), "1.500");
        assert_eq!(write(1.5, usize::MAX, usize::MAX).len(), 22);
        assert_eq!(write(1e300, 0, 3).len(), 301);
        assert_eq!(write(5e-324, 0, 3), "0");
    }
}
