//! Numbers with a range that the schema bounds.

use std::fmt;
use std::str::FromStr;

use compact_str::ToCompactString as _;

use crate::decimal::Decimal;
use crate::invalid::InvalidValue;
use crate::json::{Element, EncodeError, Number, Reader, Refused, Writer};
use crate::rule::Rule;

/// A number from `MIN` to `MAX`, both included, with every digit it was sent with; a bound that the schema leaves out is
/// that of `i64`, which then bounds nothing.
///
/// No mode forgives a number outside: nobody knows what it should have been.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct DecimalIn<const MIN: i64, const MAX: i64>(Decimal);

impl<const MIN: i64, const MAX: i64> DecimalIn<MIN, MAX> {
    /// The number itself.
    ///
    /// # Errors
    /// [`InvalidValue::Range`].
    pub fn new(value: Decimal) -> Result<Self, InvalidValue> {
        match Number::parse(value.as_str()).and_then(|number| broken::<MIN, MAX>(&number)) {
            None => Ok(Self(value)),
            Some(_) => Err(InvalidValue::Range { min: MIN, max: MAX }),
        }
    }

    /// The number.
    #[must_use]
    pub fn as_decimal(&self) -> &Decimal {
        &self.0
    }
}

/// The broken rule, and how to say so.
fn broken<const MIN: i64, const MAX: i64>(number: &Number<'_>) -> Option<(Rule, &'static str)> {
    // The text of an i64 lives inline.
    let beyond = |bound: i64| {
        Number::parse(&bound.to_compact_string()).map_or(std::cmp::Ordering::Equal, |it| number.compare(&it))
    };
    if MIN != i64::MIN && beyond(MIN).is_lt() {
        Some((Rule::Minimum, "the number is below the lowest allowed"))
    } else if MAX != i64::MAX && beyond(MAX).is_gt() {
        Some((Rule::Maximum, "the number is above the highest allowed"))
    } else {
        None
    }
}

fn token<'a, const MIN: i64, const MAX: i64>(reader: &mut Reader<'a>) -> Result<&'a str, Refused> {
    let start = reader.position();
    let token = reader.number()?;
    match Number::parse(token).and_then(|number| broken::<MIN, MAX>(&number)) {
        None => Ok(token),
        Some((rule, message)) => Err(reader.refuse_at(rule, start, message)),
    }
}

impl<const MIN: i64, const MAX: i64> Element for DecimalIn<MIN, MAX> {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(Self(Decimal::from_token(token::<MIN, MAX>(reader)?)))
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        token::<MIN, MAX>(reader).map(drop)
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        self.0.write(writer)
    }
}

impl<const MIN: i64, const MAX: i64> TryFrom<Decimal> for DecimalIn<MIN, MAX> {
    type Error = InvalidValue;

    fn try_from(value: Decimal) -> Result<Self, InvalidValue> {
        Self::new(value)
    }
}

impl<const MIN: i64, const MAX: i64> FromStr for DecimalIn<MIN, MAX> {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        Self::new(text.parse()?)
    }
}

impl<const MIN: i64, const MAX: i64> fmt::Debug for DecimalIn<MIN, MAX> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl<const MIN: i64, const MAX: i64> fmt::Display for DecimalIn<MIN, MAX> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

#[cfg(test)]
mod tests {
    use super::DecimalIn;
    use crate::Rule;
    use crate::json::{Element, ReadMode, Reader};

    type Percent = DecimalIn<0, 100>;
    type Discharge = DecimalIn<{ i64::MIN }, 0>;

    fn refused<T: Element>(json: &str) -> Option<Rule> {
        let mut reader = Reader::new(json, ReadMode::Tolerant);
        let read = T::read(&mut reader).err().map(|refused| reader.violation(refused).rule);
        let mut reader = Reader::new(json, ReadMode::Strict);
        let checked = T::check(&mut reader).err().map(|refused| reader.violation(refused).rule);
        assert_eq!(read, checked, "{json}");
        read
    }

    #[test]
    fn a_number_outside_its_range_is_refused_to_the_last_digit() {
        for (json, rule) in [
            ("0", None),
            ("-0.0", None),
            ("100.000", None),
            ("1e2", None),
            ("99.9999999999999999999999", None),
            ("100.0000000000000000000001", Some(Rule::Maximum)),
            ("-0.0000000000000000000001", Some(Rule::Minimum)),
            ("1e400", Some(Rule::Maximum)),
            ("true", Some(Rule::Type)),
        ] {
            assert_eq!(refused::<Percent>(json), rule, "{json}");
            assert_eq!(json.parse::<Percent>().is_ok(), rule.is_none(), "{json}");
        }
        assert_eq!(refused::<Discharge>("-1e400"), None);
        assert_eq!(refused::<Discharge>("1e-400"), Some(Rule::Maximum));
    }

    #[test]
    fn a_number_in_quotes_is_held_against_its_range_too() {
        for (mode, json, rule) in [
            (ReadMode::Strict, "\"1\"", Some(Rule::Type)),
            (ReadMode::Tolerant, "\"1\"", None),
            (ReadMode::Tolerant, "\"101\"", Some(Rule::Maximum)),
        ] {
            let mut reader = Reader::new(json, mode);
            let refused = Percent::read(&mut reader).err().map(|refused| reader.violation(refused).rule);
            assert_eq!(refused, rule, "{mode:?} {json}");
        }
    }
}
