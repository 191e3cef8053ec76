//! Integers with a range that the schema bounds.

use crate::invalid::InvalidValue;
use crate::json::{Element, EncodeError, Reader, Refused, Writer};
use crate::rule::Rule;

/// An integer from `MIN` to `MAX`, both included; a bound that the schema leaves out is that of `i64`.
///
/// No mode forgives a number outside: nobody knows what it should have been.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Integer<const MIN: i64, const MAX: i64 = { i64::MAX }>(i64);

impl<const MIN: i64, const MAX: i64> Integer<MIN, MAX> {
    /// The number itself.
    ///
    /// # Errors
    /// [`InvalidValue::Range`].
    pub fn new(value: i64) -> Result<Self, InvalidValue> {
        if (MIN..=MAX).contains(&value) {
            Ok(Self(value))
        } else {
            Err(InvalidValue::Range { min: MIN, max: MAX })
        }
    }

    /// The number.
    #[must_use]
    pub fn value(self) -> i64 {
        self.0
    }
}

impl<const MIN: i64, const MAX: i64> Element for Integer<MIN, MAX> {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let start = reader.position();
        // Ranges exist since OCPP 2.0.1, whose schemas are draft-06.
        let value = reader.whole_number()?;
        if value < MIN {
            return Err(reader.refuse_at(Rule::Minimum, start, "the number is below the lowest allowed"));
        }
        if value > MAX {
            return Err(reader.refuse_at(Rule::Maximum, start, "the number is above the highest allowed"));
        }
        Ok(Self(value))
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        Self::read(reader).map(drop)
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.integer(self.0);
        Ok(())
    }
}

impl<const MIN: i64, const MAX: i64> TryFrom<i64> for Integer<MIN, MAX> {
    type Error = InvalidValue;

    fn try_from(value: i64) -> Result<Self, InvalidValue> {
        Self::new(value)
    }
}

#[cfg(test)]
mod tests {
    use super::Integer;
    use crate::Rule;
    use crate::json::{Element, ReadMode, Reader};

    #[test]
    fn a_number_outside_its_range_is_refused_in_both_modes() {
        for mode in [ReadMode::Strict, ReadMode::Tolerant] {
            for (json, rule) in [
                ("0", None),
                ("100.0", None),
                ("1e1", None),
                ("-1", Some(Rule::Minimum)),
                ("101", Some(Rule::Maximum)),
                ("0.5", Some(Rule::Type)),
                ("1e40", Some(Rule::Maximum)),
                ("\"1\"", Some(Rule::Type)),
            ] {
                let mut reader = Reader::new(json, mode);
                let refused = Integer::<0, 100>::read(&mut reader).err();
                assert_eq!(refused.map(|refused| reader.violation(refused).rule), rule, "{json}");
            }
        }
    }
}
