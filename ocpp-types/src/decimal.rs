//! Exact decimal numbers.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use compact_str::CompactString;

use crate::invalid::InvalidValue;
use crate::json::{Element, EncodeError, Number, Reader, Refused, Writer};
use crate::rule::Rule;

/// A JSON number with every digit it was sent with.
///
/// Equality and order are numeric (`1.0 == 1`), [`as_str`](Self::as_str) is the notation. There is no detour over
/// binary floating point.
///
/// ```
/// use ocpp_types::Decimal;
///
/// let kilowatt_hours: Decimal = "12.3450".parse()?;
/// assert_eq!(kilowatt_hours.scaled(3), Decimal::from(12_345));
/// assert_eq!(kilowatt_hours.scaled(3).to_i64(), Some(12_345));
/// assert_eq!(kilowatt_hours.as_str(), "12.3450");
/// # Ok::<(), ocpp_types::InvalidValue>(())
/// ```
#[derive(Clone)]
pub struct Decimal(CompactString);

impl Decimal {
    /// The number as it is written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The number that `token` is; the caller knows it for one.
    #[inline]
    pub(crate) fn from_token(token: &str) -> Self {
        Self(CompactString::new(token))
    }

    fn number(&self) -> Number<'_> {
        // The text was a number when it came in.
        Number::parse(&self.0).unwrap_or(Number::ZERO)
    }

    /// The nearest binary floating-point number; infinite beyond its range.
    #[must_use]
    pub fn to_f64(&self) -> f64 {
        self.0.parse().unwrap_or(0.0)
    }

    /// The number as an integer, when it is a whole one that fits.
    #[must_use]
    pub fn to_i64(&self) -> Option<i64> {
        self.number().to_i64()
    }

    /// The number rounded to an integer, halves away from zero; `None` when that does not fit.
    #[must_use]
    pub fn round_to_i64(&self) -> Option<i64> {
        self.number().round_to_i64()
    }

    /// The number times `10^power`, exactly.
    #[must_use]
    pub fn scaled(&self, power: i32) -> Self {
        let number = self.number();
        let (digits, count, last) = number.significant();
        if count == 0 {
            return Self::from(0);
        }
        let last = last.saturating_add(i64::from(power));
        let mut out = CompactString::default();
        if number.negative {
            out.push('-');
        }
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        let before_point = count.saturating_add(last);
        // Far from the point an exponent is shorter than zeros.
        if !(-25..=25).contains(&last) || before_point > 40 {
            out.extend(digits.map(char::from));
            out.push_str(&format!("e{last}"));
        } else if last >= 0 {
            out.extend(digits.map(char::from));
            out.extend((0..last).map(|_| '0'));
        } else if before_point <= 0 {
            out.push_str("0.");
            out.extend((before_point..0).map(|_| '0'));
            out.extend(digits.map(char::from));
        } else {
            for (index, digit) in (0_i64..).zip(digits) {
                if index == before_point {
                    out.push('.');
                }
                out.push(char::from(digit));
            }
        }
        Self(out)
    }

    /// Whether the number has at most `places` decimal places, that is, is a multiple of `10^-places`.
    ///
    /// Decided on the decimal digits: `0.3` has one place although no binary fraction equals it.
    #[must_use]
    pub fn has_places_at_most(&self, places: u8) -> bool {
        self.number().is_multiple_of_power(i64::from(places).wrapping_neg())
    }
}

impl Element for Decimal {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(Self::from_token(reader.number()?))
    }

    #[inline]
    fn read_into(reader: &mut Reader<'_>, slot: &mut Option<Self>) -> Result<(), Refused> {
        let token = reader.number()?;
        *slot = Some(Self::from_token(token));
        Ok(())
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.number().map(drop)
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.verbatim(&self.0);
        Ok(())
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Decimal {}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        self.number().compare(&other.number())
    }
}

impl From<i64> for Decimal {
    fn from(value: i64) -> Self {
        Self(CompactString::from(value.to_string()))
    }
}

impl FromStr for Decimal {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        Number::parse(text).map(|_| Self(CompactString::new(text))).ok_or(InvalidValue::Number)
    }
}

impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// A multiple of 0.1, the step of charging limits in OCPP 1.6.
///
/// The tolerant reader keeps other numbers as they are: see [`exceeds`](Self::exceeds).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tenths(Decimal);

impl Tenths {
    /// The number itself.
    ///
    /// # Errors
    /// [`InvalidValue::Tenths`] when it has more than one decimal place.
    pub fn new(value: Decimal) -> Result<Self, InvalidValue> {
        if value.has_places_at_most(1) { Ok(Self(value)) } else { Err(InvalidValue::Tenths) }
    }

    /// `tenths / 10`.
    #[must_use]
    pub fn from_tenths(tenths: i64) -> Self {
        Self(Decimal::from(tenths).scaled(-1))
    }

    /// The number.
    #[must_use]
    pub fn as_decimal(&self) -> &Decimal {
        &self.0
    }

    /// Whether the tolerant reader kept a number that is no multiple of 0.1. Encoding refuses it.
    #[must_use]
    pub fn exceeds(&self) -> bool {
        !self.0.has_places_at_most(1)
    }
}

impl Element for Tenths {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let start = reader.position();
        let value = Decimal::read(reader)?;
        if !value.has_places_at_most(1) {
            reader.repaired(Rule::MultipleOf, start, "the number is no multiple of 0.1")?;
        }
        Ok(Self(value))
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let start = reader.position();
        let exact = Number::parse(reader.number()?).is_some_and(|number| number.is_multiple_of_power(-1));
        if exact {
            Ok(())
        } else {
            reader.repaired(Rule::MultipleOf, start, "the number is no multiple of 0.1")
        }
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if self.exceeds() {
            return Err(writer.refuse(Rule::MultipleOf));
        }
        self.0.write(writer)
    }
}

impl From<i64> for Tenths {
    fn from(value: i64) -> Self {
        Self(Decimal::from(value))
    }
}

impl FromStr for Tenths {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        Self::new(text.parse()?)
    }
}

impl fmt::Debug for Tenths {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl fmt::Display for Tenths {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

#[cfg(test)]
mod tests {
    use super::{Decimal, Tenths};
    use proptest::prelude::*;

    fn decimal(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn comparison_is_numeric_and_exact() {
        for (left, right) in
            [("1", "1.0"), ("0", "-0e7"), ("1e3", "1000"), ("0.010", "1E-2"), ("-5.50", "-55e-1")]
        {
            assert_eq!(decimal(left), decimal(right), "{left} {right}");
        }
        for (less, more) in [
            ("0.3", "0.3000000000000000001"),
            ("-1", "0"),
            ("-2", "-1"),
            ("9", "10"),
            ("1e400", "1e401"),
            ("-1e401", "-1e400"),
            ("0.09", "0.1"),
            ("12", "12.5"),
        ] {
            assert!(decimal(less) < decimal(more), "{less} {more}");
        }
    }

    #[test]
    fn every_tenth_up_to_a_thousand_is_a_multiple_of_a_tenth() {
        // Miri takes its time.
        for tenths in (0..=10_000_i64).step_by(if cfg!(miri) { 997 } else { 1 }) {
            let text = format!("{}.{}", tenths / 10, tenths % 10);
            assert_eq!(text.parse::<Tenths>().unwrap(), Tenths::from_tenths(tenths));
        }
        for off in ["0.05", "8.11", "1e-2", "0.3000000000000000001"] {
            assert!(off.parse::<Tenths>().is_err(), "{off}");
        }
        for exact in ["0.10000", "100e-3", "1e400", "-0.0"] {
            assert!(exact.parse::<Tenths>().is_ok(), "{exact}");
        }
    }

    #[test]
    fn rounding_goes_away_from_zero_at_the_half() {
        for (text, rounded) in [
            ("0.5", Some(1)),
            ("-0.5", Some(-1)),
            ("0.49999999999999999999", Some(0)),
            ("1234.5", Some(1235)),
            ("99.95", Some(100)),
            ("1e-30", Some(0)),
            ("1e30", None),
            ("9223372036854775807.4", Some(i64::MAX)),
            ("9223372036854775807.5", None),
            ("-9223372036854775808.4", Some(i64::MIN)),
        ] {
            assert_eq!(decimal(text).round_to_i64(), rounded, "{text}");
        }
    }

    proptest! {
        #![proptest_config(crate::trials::trials(crate::trials::USUAL))]

        #[test]
        fn scaling_there_and_back_keeps_the_number(mantissa: i64, power in -40_i32..40, by in -60_i32..60) {
            let number = decimal(&format!("{mantissa}e{power}"));
            let scaled = number.scaled(by);
            prop_assert_eq!(&scaled.scaled(-by), &number);
            prop_assert!(scaled.as_str().parse::<Decimal>().is_ok());
        }

        #[test]
        fn integers_compare_like_integers(left: i64, right: i64, zeros in 0_usize..4) {
            let text = format!("{left}.{}0", "0".repeat(zeros));
            prop_assert_eq!(decimal(&text).cmp(&Decimal::from(right)), left.cmp(&right));
            prop_assert_eq!(decimal(&text).to_i64(), Some(left));
        }

        #[test]
        fn any_text_is_a_number_or_refused(text in "\\PC*") {
            let _ = text.parse::<Decimal>();
        }
    }
}
