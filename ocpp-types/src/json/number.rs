//! JSON numbers as exact decimals.

use std::cmp::Ordering;

/// A JSON number taken apart without loss: `±digits × 10^exponent`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Number<'a> {
    pub(crate) negative: bool,
    whole: &'a str,
    fraction: &'a str,
    exponent: i64,
}

impl<'a> Number<'a> {
    pub(crate) const ZERO: Number<'static> =
        Number { negative: false, whole: "0", fraction: "", exponent: 0 };

    /// Splits `text` when it is exactly one JSON number.
    pub(crate) fn parse(text: &'a str) -> Option<Self> {
        let (unsigned, negative) = match text.strip_prefix('-') {
            Some(rest) => (rest, true),
            None => (text, false),
        };
        let digits = |part: &str| part.bytes().take_while(u8::is_ascii_digit).count();
        let (whole, rest) = unsigned.split_at_checked(digits(unsigned))?;
        if whole.is_empty() || (whole.len() > 1 && whole.starts_with('0')) {
            return None;
        }
        let (fraction, rest) = match rest.strip_prefix('.') {
            Some(rest) => rest.split_at_checked(digits(rest)).filter(|(fraction, _)| !fraction.is_empty())?,
            None => ("", rest),
        };
        let exponent = match rest.strip_prefix(['e', 'E']) {
            Some(power) => {
                let unsigned = power.strip_prefix(['+', '-']).unwrap_or(power);
                if unsigned.is_empty() || !unsigned.bytes().all(|byte| byte.is_ascii_digit()) {
                    return None;
                }
                // Powers that do not fit are as good as infinite: no caller can hold such a number.
                let size = unsigned.bytes().fold(0_i64, |sum, digit| {
                    sum.saturating_mul(10).saturating_add(i64::from(digit.wrapping_sub(b'0')))
                });
                if power.starts_with('-') { size.saturating_neg() } else { size }
            }
            None if rest.is_empty() => 0,
            None => return None,
        };
        Some(Self { negative, whole, fraction, exponent })
    }

    /// The significant digits without leading and trailing zeros, and the power of ten of the last one.
    /// Zero has no digits.
    pub(crate) fn significant(&self) -> (impl Iterator<Item = u8> + Clone + use<'a>, usize, i64) {
        let all = || self.whole.bytes().chain(self.fraction.bytes());
        let total = self.whole.len().saturating_add(self.fraction.len());
        let leading = all().take_while(|digit| *digit == b'0').count();
        let trailing = if leading == total {
            0
        } else {
            self.fraction
                .bytes()
                .rev()
                .chain(self.whole.bytes().rev())
                .take_while(|digit| *digit == b'0')
                .count()
        };
        let count = total.saturating_sub(leading).saturating_sub(trailing);
        let fraction = i64::try_from(self.fraction.len()).unwrap_or(i64::MAX);
        let dropped = i64::try_from(trailing).unwrap_or(i64::MAX);
        let power = self.exponent.saturating_sub(fraction).saturating_add(dropped);
        let (whole, fraction) = (self.whole, self.fraction);
        let digits = whole.bytes().chain(fraction.bytes()).skip(leading).take(count);
        (digits, count, if count == 0 { 0 } else { power })
    }

    /// Whether the number is a multiple of `10^power`.
    pub(crate) fn is_multiple_of_power(&self, power: i64) -> bool {
        let (_, count, last) = self.significant();
        count == 0 || last >= power
    }

    /// The number rounded to an integer, halves away from zero.
    pub(crate) fn round_to_i64(&self) -> Option<i64> {
        let (mut digits, count, power) = self.significant();
        if power >= 0 {
            return self.to_i64();
        }
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        let whole_digits = count.saturating_add(power);
        if whole_digits < 0 {
            return Some(0);
        }
        let whole_digits = usize::try_from(whole_digits).ok().filter(|digits| *digits <= 19)?;
        let mut value = 0_i64;
        for digit in digits.by_ref().take(whole_digits) {
            value = value.checked_mul(10)?.checked_sub(i64::from(digit.wrapping_sub(b'0')))?;
        }
        if digits.next().is_some_and(|digit| digit >= b'5') {
            value = value.checked_sub(1)?;
        }
        if self.negative { Some(value) } else { value.checked_neg() }
    }

    /// Numeric order.
    pub(crate) fn compare(&self, other: &Number<'_>) -> Ordering {
        let (left, left_count, left_power) = self.significant();
        let (right, right_count, right_power) = other.significant();
        let sign = |negative: bool, count: usize| match (count, negative) {
            (0, _) => 0_i8,
            (_, false) => 1,
            (_, true) => -1,
        };
        let left_sign = sign(self.negative, left_count);
        let right_sign = sign(other.negative, right_count);
        if left_sign != right_sign || left_sign == 0 {
            return left_sign.cmp(&right_sign);
        }
        let magnitude =
            |count: usize, power: i64| power.saturating_add(i64::try_from(count).unwrap_or(i64::MAX));
        // Without trailing zeros the shorter of two digit runs with a common front is the smaller number.
        let order = magnitude(left_count, left_power)
            .cmp(&magnitude(right_count, right_power))
            .then_with(|| left.cmp(right));
        if left_sign < 0 { order.reverse() } else { order }
    }

    /// The number as an integer, when it is a whole one that `i64` holds.
    pub(crate) fn to_i64(self) -> Option<i64> {
        let (digits, count, power) = self.significant();
        if count == 0 {
            return Some(0);
        }
        let zeros = usize::try_from(power).ok().filter(|zeros| *zeros <= 19)?;
        let mut value = 0_i64;
        for digit in digits.chain(std::iter::repeat_n(b'0', zeros)) {
            let digit = i64::from(digit.wrapping_sub(b'0'));
            // Negative while summing, because i64 reaches one further down than up.
            value = value.checked_mul(10)?.checked_sub(digit)?;
        }
        if self.negative { Some(value) } else { value.checked_neg() }
    }
}

#[cfg(test)]
mod tests {
    use super::Number;

    #[test]
    fn the_grammar_is_that_of_json() {
        for good in ["0", "-0", "10", "0.5", "-1.25e+3", "1E-2", "1e400", "0.3000000000000000001"] {
            assert!(Number::parse(good).is_some(), "{good}");
        }
        for bad in ["", "-", "+1", "01", "1.", ".5", "1e", "1e+", "0x1", "1 ", "NaN", "--1", "1.2.3", "1e5.0"]
        {
            assert!(Number::parse(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn whole_numbers_become_integers_and_others_do_not() {
        for (text, value) in [
            ("0", Some(0)),
            ("-0.0e9", Some(0)),
            ("1.0", Some(1)),
            ("1e3", Some(1000)),
            ("1200e-2", Some(12)),
            ("9223372036854775807", Some(i64::MAX)),
            ("-9223372036854775808", Some(i64::MIN)),
            ("9223372036854775808", None),
            ("1.5", None),
            ("1e-1", None),
            ("1e99999999999999999999", None),
        ] {
            assert_eq!(Number::parse(text).unwrap().to_i64(), value, "{text}");
        }
    }
}
