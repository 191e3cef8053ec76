//! JSON numbers that stay the decimal they were.

use std::fmt;
use std::str::FromStr;

use serde::de::{Deserializer, Error, Visitor};
use serde::{Deserialize, Serialize, Serializer};

/// A finite number as JSON has it.
///
/// Whole numbers within ±2⁶³ are exact. Everything else is the nearest double, written in its shortest form, which is the
/// same decimal again for up to 15 significant digits. The text a device sent, where more is needed, is in `rawValue`.
#[derive(Clone, Copy, PartialEq)]
pub struct Number(Repr);

#[derive(Clone, Copy, PartialEq)]
enum Repr {
    Integer(i64),
    /// Finite, and not a whole number that `Integer` could hold exactly.
    Double(f64),
}

// The double is never NaN, so equality is reflexive.
impl Eq for Repr {}
impl Eq for Number {}

/// A text or value that is no finite decimal number.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("not a finite decimal number")]
#[non_exhaustive]
pub struct InvalidNumber;

/// Whole doubles up to here stand for themselves alone.
const EXACT_WHOLE: f64 = 9_007_199_254_740_992.0;
/// Longest decimal text read: far more than a meter sends, little enough to be no burden.
const MAX_TEXT: usize = 1_100;

impl Number {
    /// Reads decimal text (`11.2`, `-3`, `+4.`, `.5`, `1.5e3`) and multiplies it by ten to the power of `exponent`,
    /// exactly: the decimal point is moved before any rounding, so `"0.3"` kWh with exponent 3 is 300 Wh.
    ///
    /// # Errors
    ///
    /// [`InvalidNumber`] for anything else (hexadecimal, `NaN`, blanks inside) and for what is too large for a double.
    pub fn scaled(text: &str, exponent: i32) -> Result<Self, InvalidNumber> {
        let text = text.trim_ascii();
        if text.len() > MAX_TEXT {
            return Err(InvalidNumber);
        }
        let (mantissa, own_exponent) = match text.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().map_err(|_| InvalidNumber)?),
            None => (text, 0),
        };
        let (negative, digits) = match mantissa.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, mantissa.strip_prefix('+').unwrap_or(mantissa)),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        if (whole.is_empty() && fraction.is_empty())
            || !whole.bytes().chain(fraction.bytes()).all(|b| b.is_ascii_digit())
        {
            return Err(InvalidNumber);
        }
        let shift = own_exponent.saturating_add(exponent);
        let sign = if negative { "-" } else { "" };
        match whole_number(negative, whole, fraction, shift) {
            Some(integer) => Ok(Self(Repr::Integer(integer))),
            // Checked above to be digits with a point, which is read as it is.
            None if shift == 0 => Self::try_from(mantissa.parse::<f64>().map_err(|_| InvalidNumber)?),
            None => {
                let double =
                    format!("{sign}{whole}.{fraction}0e{shift}").parse::<f64>().map_err(|_| InvalidNumber)?;
                Self::try_from(double)
            }
        }
    }

    /// Whether the number that is read from this text is certainly written as this text again.
    pub(crate) fn keeps(text: &str) -> bool {
        /// Decimals of so many digits and doubles are one to one.
        const EXACT_DIGITS: usize = 15;
        let digits = text.strip_prefix('-').unwrap_or(text);
        let (whole, fraction) =
            digits.split_once('.').map_or((digits, None), |(whole, rest)| (whole, Some(rest)));
        let are_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        are_digits(whole)
            && (whole == "0" || !whole.starts_with('0'))
            && fraction.is_none_or(|fraction| are_digits(fraction) && !fraction.ends_with('0'))
            && whole.len().saturating_add(fraction.map_or(0, str::len)) <= EXACT_DIGITS
            && text != "-0"
    }

    /// The value as a double.
    pub fn as_f64(self) -> f64 {
        match self.0 {
            #[expect(clippy::cast_precision_loss, reason = "a double is what was asked for")]
            Repr::Integer(integer) => integer as f64,
            Repr::Double(double) => double,
        }
    }

    /// The value, when it is a whole number.
    pub const fn as_i64(self) -> Option<i64> {
        match self.0 {
            Repr::Integer(integer) => Some(integer),
            Repr::Double(_) => None,
        }
    }

    /// The nearest whole number, halves away from zero, held within ±2⁶³: registers are whole watt-hours.
    pub fn rounded(self) -> i64 {
        match self.0 {
            Repr::Integer(integer) => integer,
            #[expect(clippy::cast_possible_truncation, reason = "the cast saturates, as documented")]
            Repr::Double(double) => double.round() as i64,
        }
    }
}

/// The digits as an integer after the decimal point moved by `shift`, when nothing but zeros is left behind it.
fn whole_number(negative: bool, whole: &str, fraction: &str, shift: i32) -> Option<i64> {
    let digits = || whole.bytes().chain(fraction.bytes());
    if digits().all(|digit| digit == b'0') {
        return Some(0);
    }
    let point = i64::try_from(whole.len()).ok()?.checked_add(i64::from(shift))?;
    let kept = usize::try_from(point.max(0)).ok()?;
    if digits().skip(kept).any(|digit| digit != b'0') {
        return None;
    }
    let mut value: i64 = 0;
    for digit in digits().chain(std::iter::repeat(b'0')).take(kept) {
        let digit = i64::from(digit.checked_sub(b'0')?);
        value = value.checked_mul(10)?;
        value = if negative { value.checked_sub(digit)? } else { value.checked_add(digit)? };
    }
    Some(value)
}

impl From<i64> for Number {
    fn from(integer: i64) -> Self {
        Self(Repr::Integer(integer))
    }
}

impl From<i32> for Number {
    fn from(integer: i32) -> Self {
        Self(Repr::Integer(integer.into()))
    }
}

impl From<u32> for Number {
    fn from(integer: u32) -> Self {
        Self(Repr::Integer(integer.into()))
    }
}

impl TryFrom<f64> for Number {
    type Error = InvalidNumber;

    fn try_from(double: f64) -> Result<Self, InvalidNumber> {
        if !double.is_finite() {
            return Err(InvalidNumber);
        }
        if double.fract() == 0.0 && double.abs() <= EXACT_WHOLE {
            #[expect(clippy::cast_possible_truncation, reason = "whole and within 2^53")]
            return Ok(Self(Repr::Integer(double as i64)));
        }
        Ok(Self(Repr::Double(double)))
    }
}

impl FromStr for Number {
    type Err = InvalidNumber;

    fn from_str(text: &str) -> Result<Self, InvalidNumber> {
        Self::scaled(text, 0)
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Repr::Integer(integer) => integer.fmt(f),
            Repr::Double(double) => double.fmt(f),
        }
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Repr::Integer(integer) => serializer.serialize_i64(integer),
            Repr::Double(double) => serializer.serialize_f64(double),
        }
    }
}

impl<'de> Deserialize<'de> for Number {
    /// Reads a JSON number, or decimal text as OCPP 1.6 sends it (contract G-14: read both).
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct AnyNumber;

        impl Visitor<'_> for AnyNumber {
            type Value = Number;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a number")
            }

            fn visit_i64<E: Error>(self, integer: i64) -> Result<Number, E> {
                Ok(integer.into())
            }

            fn visit_u64<E: Error>(self, integer: u64) -> Result<Number, E> {
                match i64::try_from(integer) {
                    Ok(integer) => Ok(integer.into()),
                    #[expect(clippy::cast_precision_loss, reason = "beyond 2^63 a number is a double")]
                    Err(_) => Number::try_from(integer as f64).map_err(E::custom),
                }
            }

            fn visit_f64<E: Error>(self, double: f64) -> Result<Number, E> {
                Number::try_from(double).map_err(E::custom)
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Number, E> {
                text.parse().map_err(E::custom)
            }
        }

        deserializer.deserialize_any(AnyNumber)
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Number {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Number".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "number" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn written(text: &str, exponent: i32) -> String {
        serde_json::to_string(&Number::scaled(text, exponent).unwrap()).unwrap()
    }

    #[test]
    fn the_decimal_point_moves_before_anything_is_rounded() {
        assert_eq!(written("11.2", 3), "11200");
        assert_eq!(written("0.3", 3), "300");
        assert_eq!(written("1.1", 0), "1.1");
        assert_eq!(written("12345", -3), "12.345");
        assert_eq!(written("-0.0005", 3), "-0.5");
        assert_eq!(written("+007.50", 0), "7.5");
        assert_eq!(written(".5", 1), "5");
        assert_eq!(written("4.", 0), "4");
        assert_eq!(written("1.5e3", 0), "1500");
        assert_eq!(written("-0", 0), "0");
        assert_eq!(written("9223372036854775807", 0), "9223372036854775807");
        assert_eq!(written("-9223372036854775808", 0), "-9223372036854775808");
    }

    #[test]
    fn what_is_not_a_finite_decimal_is_refused() {
        for bad in ["", "-", ".", "NaN", "inf", "0x10", "1 2", "1,5", "1e", "1e400", "--1", "1.2.3", "١"] {
            assert_eq!(bad.parse::<Number>(), Err(InvalidNumber), "{bad}");
        }
        assert_eq!("9".repeat(MAX_TEXT + 1).parse::<Number>(), Err(InvalidNumber));
        assert_eq!(Number::scaled("1", i32::MAX), Err(InvalidNumber));
        assert_eq!(Number::scaled("1", i32::MIN), Ok(Number::from(0)), "too small for a double is nothing");
    }

    #[test]
    fn a_whole_double_is_the_same_number_as_the_integer() {
        assert_eq!(serde_json::from_str::<Number>("11200.0").unwrap(), Number::from(11_200));
        assert_eq!(serde_json::from_str::<Number>("1.12e4").unwrap(), Number::from(11_200));
        assert_eq!(serde_json::from_str::<Number>("\"11200\"").unwrap(), Number::from(11_200));
        assert_eq!(serde_json::from_str::<Number>("-0.0").unwrap(), Number::from(0));
    }

    #[test]
    fn rounding_is_away_from_zero() {
        assert_eq!("2.5".parse::<Number>().unwrap().rounded(), 3);
        assert_eq!("-2.5".parse::<Number>().unwrap().rounded(), -3);
        assert_eq!("1e300".parse::<Number>().unwrap().rounded(), i64::MAX);
    }

    proptest! {
        #[test]
        fn fifteen_digits_survive(coefficient in -999_999_999_999_999_i64..=999_999_999_999_999, places in 0..12_usize) {
            let digits = format!("{:0>width$}", coefficient.unsigned_abs(), width = places + 1);
            let (whole, fraction) = digits.split_at(digits.len() - places);
            let text = format!("{}{whole}.{fraction}", if coefficient < 0 { "-" } else { "" });
            let number: Number = text.parse().unwrap();
            let json = serde_json::to_string(&number).unwrap();
            prop_assert_eq!(serde_json::from_str::<Number>(&json).unwrap(), number);
            let scale = i32::try_from(places).unwrap();
            prop_assert_eq!(Number::scaled(&json, scale).unwrap().as_i64(), Some(coefficient));
        }

        #[test]
        fn a_text_that_is_kept_is_written_again(text in "-?(0|[0-9]{1,9})(\\.[0-9]{0,9})?") {
            let number: Number = text.parse().unwrap();
            if Number::keeps(&text) {
                prop_assert_eq!(number.to_string(), text);
            }
        }

        #[test]
        fn every_finite_double_is_read_again(double in proptest::num::f64::NORMAL | proptest::num::f64::ZERO) {
            let number = Number::try_from(double).unwrap();
            let json = serde_json::to_string(&number).unwrap();
            prop_assert_eq!(serde_json::from_str::<Number>(&json).unwrap(), number);
        }

        #[test]
        fn no_text_panics(text in ".{0,40}", exponent in any::<i32>()) {
            let _ = Number::scaled(&text, exponent);
        }
    }
}
