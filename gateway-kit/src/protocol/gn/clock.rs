//! The devices' local time: what they are told, and what they tell.

use gn_codec::bkv_codec::LocalTime;
use unified_model::Timestamp;

/// The local time at an instant, so many milliseconds ahead of UTC; `None` beyond the years 0 to 9999.
pub(super) fn local(at: Timestamp, offset_millis: i64) -> Option<LocalTime> {
    let text = at.plus_millis(offset_millis).to_string();
    text.get(..19)?.parse().ok()
}

/// The instant of a local time.
pub(super) fn instant(local: LocalTime, offset_millis: i64) -> Option<Timestamp> {
    let as_utc: Timestamp = format!("{local}Z").parse().ok()?;
    Some(as_utc.plus_millis(offset_millis.saturating_neg()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_device_in_china_is_eight_hours_ahead() {
        let at: Timestamp = "2026-11-20T23:59:59.999Z".parse().unwrap();
        let told = local(at, 480 * 60_000).unwrap();
        assert_eq!(told.to_string(), "2026-11-21T07:59:59");
        assert_eq!(instant(told, 480 * 60_000).unwrap().to_string(), "2026-11-20T23:59:59.000Z");
    }

    proptest! {
        #[test]
        fn what_a_device_is_told_it_tells_back_to_the_second(
            seconds in 0_i64..200_000_000_000, minutes in -720_i16..=840,
        ) {
            let offset = i64::from(minutes) * 60_000;
            let at = Timestamp::from_unix_millis(seconds * 1_000);
            prop_assert_eq!(local(at, offset).and_then(|told| instant(told, offset)), Some(at));
        }
    }
}
