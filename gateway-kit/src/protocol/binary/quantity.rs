//! Quantities of devices in the units of the contract: integers until the last step, and converted once.

use unified_model::Number;

/// So many tenths: 0.1 W, 0.1 V.
pub(in crate::protocol) fn per_ten(raw: impl Into<u32>) -> Number {
    quotient(raw.into(), 10)
}

/// So many thousandths: 0.001 A.
pub(in crate::protocol) fn per_thousand(raw: impl Into<u32>) -> Number {
    quotient(raw.into(), 1_000)
}

/// How many whole tens fit, and what is left: watt-hours in units of 10 Wh.
pub(in crate::protocol) fn down_to_tens(value: u64) -> (u64, u64) {
    (value / 10, value % 10)
}

/// A decimal with few digits. The division of two integers that a double holds exactly is rounded once, to the double that
/// stands for the decimal quotient, so the number is written as that decimal.
fn quotient(raw: u32, unit: u32) -> Number {
    Number::try_from(f64::from(raw) / f64::from(unit)).unwrap_or_else(|_| Number::from(raw))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_tenth_is_written_as_the_decimal_it_is(raw: u32) {
            prop_assert_eq!(per_ten(raw), Number::scaled(&raw.to_string(), -1).unwrap());
            prop_assert_eq!(per_thousand(raw), Number::scaled(&raw.to_string(), -3).unwrap());
        }

        #[test]
        fn nothing_is_lost_between_tens_and_the_rest(value: u64) {
            let (tens, rest) = down_to_tens(value);
            prop_assert!(rest < 10);
            prop_assert_eq!(tens * 10 + rest, value);
        }
    }
}
