//! Instants as the contract writes them: UTC, milliseconds, `Z`.

use std::fmt;
use std::str::FromStr;

use jiff::civil::DateTime;
use jiff::fmt::temporal::DateTimeParser;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// An instant in milliseconds since 1970-01-01T00:00:00Z.
///
/// It writes RFC 3339 in UTC with exactly three digits of a second (`2025-07-25T10:30:00.000Z`) and reads any number of
/// digits and any offset; what is finer than a millisecond is cut off, and a leap second counts as the second before it.
/// The range is the years 0 to 9999, which is what RFC 3339 can say.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Timestamp(i64);

/// A text that is not an RFC 3339 instant.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("not an RFC 3339 date-time with an offset, such as 2025-07-25T10:30:00.000Z")]
#[non_exhaustive]
pub struct InvalidTimestamp;

const PARSER: DateTimeParser = DateTimeParser::new();
/// Counting from here in civil time reaches the last second of 9999, which jiff's own instants do not.
const EPOCH: DateTime = DateTime::constant(1970, 1, 1, 0, 0, 0, 0);
const NANOS_PER_MILLI: i128 = 1_000_000;
/// More digits than a nanosecond has are legal in RFC 3339 and unknown to the parser below.
const MAX_FRACTION: usize = 9;
const SECONDS_PER_DAY: i64 = 86_400;
const MILLIS_PER_DAY: i64 = SECONDS_PER_DAY * 1000;

impl Timestamp {
    /// 0000-01-01T00:00:00.000Z.
    pub const MIN: Self = Self(-62_167_219_200_000);
    /// 9999-12-31T23:59:59.999Z.
    pub const MAX: Self = Self(253_402_300_799_999);

    /// The instant `millis` milliseconds after 1970-01-01T00:00:00Z; beyond [`MIN`](Self::MIN) and [`MAX`](Self::MAX) it
    /// is held at the bound, because no text could say it.
    pub const fn from_unix_millis(millis: i64) -> Self {
        if millis < Self::MIN.0 {
            Self::MIN
        } else if millis > Self::MAX.0 {
            Self::MAX
        } else {
            Self(millis)
        }
    }

    /// Milliseconds since 1970-01-01T00:00:00Z.
    pub const fn unix_millis(self) -> i64 {
        self.0
    }

    /// This instant moved by `millis` milliseconds (negative: earlier), held within the range of the type.
    #[must_use]
    pub const fn plus_millis(self, millis: i64) -> Self {
        Self::from_unix_millis(self.0.saturating_add(millis))
    }

    /// Milliseconds from `earlier` to this instant; negative when `earlier` is the later one.
    pub const fn millis_since(self, earlier: Self) -> i64 {
        self.0.saturating_sub(earlier.0)
    }
}

/// The text of an instant, which is always this long.
struct Text([u8; 24]);

impl Text {
    /// By hand: every event has a few of these, and the general formatter took a tenth of the time an event takes.
    fn of(instant: Timestamp) -> Self {
        let (year, month, day) = civil(instant.0.div_euclid(MILLIS_PER_DAY));
        let milli = instant.0.rem_euclid(MILLIS_PER_DAY);
        let (second, milli) = (milli / 1000, milli % 1000);
        let digit = |number: i64| u8::try_from(number % 10).unwrap_or_default() | b'0';
        let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
        #[rustfmt::skip]
        let text = [
            digit(year / 1000), digit(year / 100), digit(year / 10), digit(year), b'-',
            digit(month / 10), digit(month), b'-',
            digit(day / 10), digit(day), b'T',
            digit(hour / 10), digit(hour), b':',
            digit(minute / 10), digit(minute), b':',
            digit(second / 10), digit(second), b'.',
            digit(milli / 100), digit(milli / 10), digit(milli), b'Z',
        ];
        Self(text)
    }

    fn as_str(&self) -> &str {
        // Digits and punctuation only, so this cannot fail.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

/// Year, month and day of a day counted from 1970-01-01, in the Gregorian calendar. Years are counted from March, so that
/// the leap day is the last of its year and the months before it repeat every five: 153 days.
fn civil(day: i64) -> (i64, i64, i64) {
    /// From 0000-03-01 to 1970-01-01.
    const MARCH_0: i64 = 719_468;
    /// 400 years.
    const ERA: i64 = 146_097;
    let day = day.saturating_add(MARCH_0);
    let (era, of_era) = (day.div_euclid(ERA), day.rem_euclid(ERA));
    let leap_days = (of_era / 1460).saturating_sub(of_era / 36_524).saturating_add(of_era / 146_096);
    let year_of_era = of_era.saturating_sub(leap_days) / 365;
    let before =
        year_of_era.saturating_mul(365).saturating_add(year_of_era / 4).saturating_sub(year_of_era / 100);
    let of_year = of_era.saturating_sub(before);
    let from_march = of_year.saturating_mul(5).saturating_add(2) / 153;
    let first = from_march.saturating_mul(153).saturating_add(2) / 5;
    let month = if from_march < 10 { from_march.saturating_add(3) } else { from_march.saturating_sub(9) };
    let year = era.saturating_mul(400).saturating_add(year_of_era).saturating_add(i64::from(month <= 2));
    (year, month, of_year.saturating_sub(first).saturating_add(1))
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(Text::of(*self).as_str())
    }
}

impl FromStr for Timestamp {
    type Err = InvalidTimestamp;

    fn from_str(text: &str) -> Result<Self, InvalidTimestamp> {
        if !has_the_form(text.as_bytes()) {
            return Err(InvalidTimestamp);
        }
        let is_leap_second = text.get(17..19) == Some("60");
        let shorter = without_excess_digits(text);
        let text = shorter.as_deref().unwrap_or(text);
        let pieces = PARSER.parse_pieces(text).map_err(|_| InvalidTimestamp)?;
        let offset = pieces.to_numeric_offset().ok_or(InvalidTimestamp)?;
        let civil = DateTime::from_parts(pieces.date(), pieces.time().ok_or(InvalidTimestamp)?);
        let millis = civil.duration_since(EPOCH).as_nanos().div_euclid(NANOS_PER_MILLI);
        let millis = i64::try_from(millis).map_err(|_| InvalidTimestamp)?;
        let millis = millis.saturating_sub(i64::from(offset.seconds()).saturating_mul(1000));
        // RFC 3339 §5.7: a leap second is the last second of a UTC day. The parser takes it for the one before anywhere.
        if is_leap_second && millis.div_euclid(1000).rem_euclid(SECONDS_PER_DAY) != SECONDS_PER_DAY - 1 {
            return Err(InvalidTimestamp);
        }
        if (Self::MIN.0..=Self::MAX.0).contains(&millis) { Ok(Self(millis)) } else { Err(InvalidTimestamp) }
    }
}

/// Whether the text has the form of RFC 3339 §5.6. The parser knows the rest of ISO 8601 too, which the schemas do not.
fn has_the_form(text: &[u8]) -> bool {
    let digits = |bytes: &[u8]| !bytes.is_empty() && bytes.iter().all(u8::is_ascii_digit);
    let Some((civil, rest)) = text.split_first_chunk::<19>() else { return false };
    let separators = [(4, b"--"), (7, b"--"), (10, b"Tt"), (13, b"::"), (16, b"::")];
    let is_civil = civil.iter().enumerate().all(|(at, byte)| {
        separators
            .iter()
            .find(|(place, _)| *place == at)
            .map_or(byte.is_ascii_digit(), |(_, either)| either.contains(byte))
    });
    let zone_at = rest.iter().position(|byte| !byte.is_ascii_digit() && *byte != b'.').unwrap_or(rest.len());
    let (fraction, zone) = rest.split_at(zone_at);
    let is_fraction = fraction.is_empty() || matches!(fraction, [b'.', places @ ..] if digits(places));
    let is_zone = match zone {
        [b'Z' | b'z'] => true,
        [b'+' | b'-', hours @ .., b':', tens, ones] => {
            hours.len() == 2 && digits(hours) && hours < b"24" && digits(&[*tens, *ones]) && *tens < b'6'
        }
        _ => false,
    };
    is_civil && is_fraction && is_zone
}

/// `text` with its fraction cut to nine digits, when it has more.
fn without_excess_digits(text: &str) -> Option<String> {
    let (whole, rest) = text.split_once('.')?;
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    if digits <= MAX_FRACTION {
        return None;
    }
    Some(format!("{whole}.{}{}", rest.get(..MAX_FRACTION)?, rest.get(digits..)?))
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(Text::of(*self).as_str())
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::words::deserialize_str(deserializer, "an RFC 3339 date-time", |text| text.parse::<Self>())
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Timestamp {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Timestamp".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "format": "date-time" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str) -> i64 {
        text.parse::<Timestamp>().unwrap().unix_millis()
    }

    #[test]
    fn milliseconds_and_z_are_always_written() {
        let instant = Timestamp::from_unix_millis(1_753_439_400_000);
        assert_eq!(instant.to_string(), "2025-07-25T10:30:00.000Z");
        assert_eq!(serde_json::to_string(&instant).unwrap(), "\"2025-07-25T10:30:00.000Z\"");
        assert_eq!(Timestamp::from_unix_millis(-1).to_string(), "1969-12-31T23:59:59.999Z");
    }

    #[test]
    fn any_fraction_and_any_offset_are_read() {
        let expected = 1_753_439_400_000;
        for same in [
            "2025-07-25T10:30:00Z",
            "2025-07-25T10:30:00.0Z",
            "2025-07-25T10:30:00.000000000000Z",
            "2025-07-25T18:30:00+08:00",
            "2025-07-25T04:00:00.000-06:30",
            "2025-07-25t10:30:00z",
            "2025-07-25T10:30:00-00:00",
        ] {
            assert_eq!(read(same), expected, "{same}");
        }
        assert_eq!(read("2025-07-25T10:30:00.1239999999999Z"), expected + 123);
        assert_eq!(
            read("1969-12-31T23:59:59.9999Z"),
            -1,
            "finer than a millisecond is cut off, before 1970 too"
        );
    }

    #[test]
    fn a_leap_second_counts_as_the_second_before_it() {
        let last = read("2016-12-31T23:59:59.5Z");
        for leap in ["2016-12-31T23:59:60.5Z", "2017-01-01T07:59:60.5+08:00"] {
            assert_eq!(read(leap), last, "{leap}");
        }
    }

    #[test]
    fn what_names_no_instant_is_refused() {
        for bad in [
            "",
            "now",
            "2025-07-25",
            "2025-07-25T10:30:00",
            "2025-13-01T00:00:00Z",
            "-000001-01-01T00:00:00Z",
            "+002025-07-25T10:30:00Z",
            "2025-07-25 10:30:00Z",
            "2025-07-25T10Z",
            "2025-07-25T10:30Z",
            "20250725T103000Z",
            "2025-07-25T10:30:00,5Z",
            "2025-07-25T10:30:00.Z",
            "2025-07-25T10:30:00+08",
            "2025-07-25T10:30:00+0800",
            "2025-07-25T10:30:00+24:00",
            "2025-07-25T10:30:00+08:60",
            "2025-07-25T10:30:00+08:00:30",
            "2025-07-25T10:30:00Z[UTC]",
            "2025-07-25T10:30:60Z",
            "2025-07-25T23:59:60+08:00",
            "….",
        ] {
            assert_eq!(bad.parse::<Timestamp>(), Err(InvalidTimestamp), "{bad}");
        }
    }

    #[test]
    fn the_bounds_are_held_and_written() {
        assert_eq!(Timestamp::from_unix_millis(i64::MIN), Timestamp::MIN);
        assert_eq!(Timestamp::MIN.to_string(), "0000-01-01T00:00:00.000Z");
        assert_eq!(Timestamp::MAX.plus_millis(1), Timestamp::MAX);
        assert_eq!(Timestamp::MAX.to_string(), "9999-12-31T23:59:59.999Z");
        assert_eq!(
            "9999-12-31T23:59:59.999Z".parse(),
            Ok(Timestamp::MAX),
            "this is how senders write: never"
        );
    }

    #[test]
    fn every_day_of_four_centuries_is_written_as_jiff_writes_it() {
        let mut civil = EPOCH;
        for day in 0..146_097_i64 {
            let text = Timestamp::from_unix_millis(day * MILLIS_PER_DAY).to_string();
            assert_eq!(text, format!("{civil:.3}Z"));
            civil = civil.tomorrow().unwrap();
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(millis in Timestamp::MIN.0..=Timestamp::MAX.0) {
            let instant = Timestamp::from_unix_millis(millis);
            prop_assert_eq!(instant.to_string().parse::<Timestamp>(), Ok(instant));
        }

        #[test]
        fn it_is_written_as_jiff_writes_it(millis in Timestamp::MIN.0..=Timestamp::MAX.0) {
            let civil = EPOCH.checked_add(jiff::SignedDuration::from_millis(millis)).unwrap();
            let text = Timestamp::from_unix_millis(millis).to_string();
            prop_assert_eq!(text, format!("{civil:.3}Z"));
        }

        #[test]
        fn no_text_panics(text in ".{0,40}") {
            let _ = text.parse::<Timestamp>();
        }
    }
}
