//! Which number the next transaction of a charge point gets (G-13).

use unified_model::Timestamp;

/// 2020-01-01T00:00:00Z in unix seconds.
const EPOCH: i64 = 1_577_836_800;

/// `max(last + 1, seconds since 2020-01-01T00:00:00Z)`, at least 1; `None` once 31 bits are used up.
///
/// The clock keeps a number from being handed out twice where the memory of the last one was lost.
pub(crate) fn next_number(last: i32, now: Timestamp) -> Option<i32> {
    let seconds = now.unix_millis().div_euclid(1000).saturating_sub(EPOCH);
    // A clock beyond 2088 cannot be followed; the numbers then go on by one.
    let clock = i32::try_from(seconds).unwrap_or(if seconds < 0 { 1 } else { 0 }).max(1);
    Some(last.checked_add(1)?.max(clock))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn a_number_is_the_clock_or_the_last_one_plus_one() {
        assert_eq!(next_number(0, at("2020-01-01T00:00:05.900Z")), Some(5));
        assert_eq!(next_number(5, at("2020-01-01T00:00:05.900Z")), Some(6));
        assert_eq!(next_number(100, at("2020-01-01T00:00:05Z")), Some(101));
        assert_eq!(next_number(0, at("2026-11-21T00:00:00Z")), Some(217_382_400));
    }

    #[test]
    fn a_number_is_positive_and_fits_31_bits_whatever_the_clock_says() {
        assert_eq!(next_number(0, at("1970-01-01T00:00:00Z")), Some(1));
        assert_eq!(next_number(41, at("9999-12-31T23:59:59Z")), Some(42));
        assert_eq!(next_number(i32::MAX, at("2026-11-21T00:00:00Z")), None);
    }
}
