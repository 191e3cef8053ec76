//! Points in time as OCPP writes them.

use std::fmt;
use std::str::FromStr;

use compact_str::CompactString;

use crate::invalid::InvalidValue;
use crate::json::{Element, EncodeError, Reader, Refused, Writer};
use crate::rule::Rule;

/// An RFC 3339 date-time: the text as sent, and the instant it means.
///
/// The tolerant reader completes what chargers leave out (the zone, read as UTC; the minutes of the offset; the
/// seconds), so the text is always RFC 3339.
///
/// ```
/// use ocpp_types::DateTime;
///
/// let sent: DateTime = "2026-11-21T09:30:00.250+01:00".parse()?;
/// let ours = DateTime::from_unix_millis(sent.unix_millis());
/// assert_eq!(ours.as_str(), "2026-11-21T08:30:00Z");
/// # Ok::<(), ocpp_types::InvalidValue>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct DateTime {
    text: CompactString,
    unix_millis: i64,
}

impl DateTime {
    /// The instant in whole seconds with `Z`, because chargers in the field refuse milliseconds.
    ///
    /// Instants outside the years 0000 to 9999 become the nearest one inside.
    #[must_use]
    pub fn from_unix_millis(unix_millis: i64) -> Self {
        let seconds = unix_millis.div_euclid(1000).clamp(-62_167_219_200, 253_402_300_799);
        let (days, in_day) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
        let (year, month, day) = civil_from_days(days);
        let (hour, minute, second) =
            (in_day.div_euclid(3600), in_day.rem_euclid(3600).div_euclid(60), in_day.rem_euclid(60));
        let ([y, e], [a, r]) = (digits(year / 100), digits(year % 100));
        let ([m, o], [d, b]) = (digits(month), digits(day));
        let ([h, u], [i, n], [s, c]) = (digits(hour), digits(minute), digits(second));
        let text = [y, e, a, r, b'-', m, o, b'-', d, b, b'T', h, u, b':', i, n, b':', s, c, b'Z'];
        let text = std::str::from_utf8(&text).unwrap_or_default();
        Self { text: CompactString::new(text), unix_millis: seconds.saturating_mul(1000) }
    }

    /// The text as sent.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Milliseconds since 1970-01-01T00:00:00Z; finer fractions are cut off.
    #[must_use]
    pub fn unix_millis(&self) -> i64 {
        self.unix_millis
    }
}

/// A number below 100 as two digits.
fn digits(number: i64) -> [u8; 2] {
    let number = u8::try_from(number).unwrap_or_default();
    [number / 10, number % 10].map(|digit| b'0'.saturating_add(digit))
}

impl FromStr for DateTime {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        let civil = Civil::parse(text.as_bytes()).ok_or(InvalidValue::DateTime)?;
        Ok(Self { text: CompactString::new(text), unix_millis: civil.unix_millis() })
    }
}

impl fmt::Debug for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

const NO_DATE_TIME: &str = "the text is no RFC 3339 date-time";

impl DateTime {
    /// Reads what is no plain RFC 3339 text: completed where the mode allows it.
    #[cold]
    fn read_unusual(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let start = reader.position();
        let text = reader.string()?;
        if let Some(civil) = Civil::parse(text.as_bytes()) {
            return Ok(Self { unix_millis: civil.unix_millis(), text: CompactString::from(text) });
        }
        match completed(&text).and_then(|completed| completed.parse().ok()) {
            Some(completed) => {
                reader.repaired(Rule::Format, start, NO_DATE_TIME)?;
                Ok(completed)
            }
            None => Err(reader.refuse_at(Rule::Format, start, NO_DATE_TIME)),
        }
    }
}

impl Element for DateTime {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        match reader.quoted_text(Civil::parse) {
            Some((text, civil)) => {
                Ok(Self { text: CompactString::new(text), unix_millis: civil.unix_millis() })
            }
            None => Self::read_unusual(reader),
        }
    }

    #[inline]
    fn read_into(reader: &mut Reader<'_>, slot: &mut Option<Self>) -> Result<(), Refused> {
        match reader.quoted_text(Civil::parse) {
            Some((text, civil)) => {
                *slot = Some(Self { text: CompactString::new(text), unix_millis: civil.unix_millis() });
            }
            None => *slot = Some(Self::read_unusual(reader)?),
        }
        Ok(())
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        match reader.quoted(Civil::parse) {
            Some(_) => Ok(()),
            None => Self::read_unusual(reader).map(drop),
        }
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.word(&self.text);
        Ok(())
    }
}

/// The parts of a date-time.
struct Civil {
    year: i64,
    month: i64,
    day: i64,
    /// Of the day, in UTC; below zero or beyond the day when the offset makes it so.
    minute: i64,
    second: i64,
    millis: i64,
}

impl Civil {
    /// The parts of an RFC 3339 date-time; `None` for any other text.
    #[inline]
    fn parse(text: &[u8]) -> Option<Self> {
        let (date_and_time, rest) = text.split_first_chunk::<19>()?;
        let [y1, y2, y3, y4, s1, m1, m2, s2, d1, d2, t, time @ ..] = *date_and_time;
        let t = if t == b't' { b'T' } else { t };
        let [century, _, year, ..] =
            pairs([y1, y2, y3, y4, s1, m1, m2, s2], *b"0000-00-", [D, D, D, D, S, D, D, S])?;
        let [_, _, month, _, _, day, ..] =
            pairs([y4, s1, m1, m2, s2, d1, d2, t], *b"0-00-00T", [D, S, D, D, S, D, D, S])?;
        let [hour, _, _, minute, _, _, second, _] = pairs(time, *b"00:00:00", [D, D, S, D, D, S, D, D])?;
        let (millis, zone) = fraction(rest)?;
        let offset = offset(zone)?;
        let year = century.wrapping_mul(100).wrapping_add(year);
        let valid = (1..=12).contains(&month)
            && day >= 1
            && (day <= 28 || day <= days_in_month(year, month))
            && hour < 24
            && minute < 60
            && second <= 60;
        let minute = hour.wrapping_mul(60).wrapping_add(minute).wrapping_sub(offset);
        // RFC 3339 §5.7: a leap second is the last second of a UTC day.
        if !valid || (second == 60 && minute.rem_euclid(1440) != 1439) {
            return None;
        }
        Some(Self { year, month, day, minute, second, millis })
    }

    fn unix_millis(&self) -> i64 {
        days_from_civil(self.year, self.month, self.day)
            .wrapping_mul(1440)
            .wrapping_add(self.minute)
            .wrapping_mul(60)
            .wrapping_add(self.second)
            .wrapping_mul(1000)
            .wrapping_add(self.millis)
    }
}

/// What may be added to a digit's value without a ninth bit in the way: its highest bit stays clear.
const D: u8 = 0x7f - 9;
/// The same for a separator, of which nothing is left.
const S: u8 = 0x7f;

/// The numbers that each two neighbours of `text` make, when it has digits where `form` has zeros, and else is like `form`.
/// `room` says the same as `form` in terms of [`D`] and [`S`].
#[inline]
fn pairs(text: [u8; 8], form: [u8; 8], room: [u8; 8]) -> Option<[i64; 8]> {
    // Digits become their values, separators become zero.
    let values = u64::from_le_bytes(text) ^ u64::from_le_bytes(form);
    let excess = (values.wrapping_add(u64::from_le_bytes(room)) | values) & 0x8080_8080_8080_8080;
    if excess != 0 {
        return None;
    }
    let pairs = values.wrapping_mul(10).wrapping_add(values >> 8);
    Some(pairs.to_le_bytes().map(i64::from))
}

/// The milliseconds that a text begins with, and what follows them.
#[inline]
fn fraction(text: &[u8]) -> Option<(i64, &[u8])> {
    let [b'.', digits @ ..] = text else { return Some((0, text)) };
    let (mut millis, mut weight, mut rest) = (0_i64, 100_i64, digits);
    while let [digit @ b'0'..=b'9', after @ ..] = rest {
        millis = millis.wrapping_add(i64::from(digit & 0x0f).wrapping_mul(weight));
        weight = weight.wrapping_div(10);
        rest = after;
    }
    if rest.len() == digits.len() { None } else { Some((millis, rest)) }
}

/// The minutes that a zone is ahead of UTC.
#[inline]
fn offset(zone: &[u8]) -> Option<i64> {
    let [sign @ (b'+' | b'-'), h1, h2, b':', m1, m2] = *zone else {
        return matches!(zone, [b'Z' | b'z']).then_some(0);
    };
    let [hours, _, _, minutes, ..] =
        pairs([h1, h2, b':', m1, m2, b':', b'0', b'0'], *b"00:00:00", [D, D, S, D, D, S, D, D])?;
    if hours >= 24 || minutes >= 60 {
        return None;
    }
    let offset = hours.wrapping_mul(60).wrapping_add(minutes);
    Some(if sign == b'-' { offset.wrapping_neg() } else { offset })
}

/// The text with the parts that chargers leave out: seconds, zone (UTC), minutes of the offset.
fn completed(text: &str) -> Option<String> {
    let (date, rest) = text.split_at_checked(10)?;
    let rest = rest.strip_prefix(['T', 't', ' '])?;
    let zone_at = rest.find(['Z', 'z', '+', '-']).unwrap_or(rest.len());
    let (time, zone) = rest.split_at_checked(zone_at)?;
    let seconds = if time.len() == 5 { ":00" } else { "" };
    let zone = match zone.len() {
        0 => "Z".to_owned(),
        3 => format!("{zone}:00"),
        5 => {
            let (hours, minutes) = zone.split_at_checked(3)?;
            format!("{hours}:{minutes}")
        }
        _ => zone.to_owned(),
    };
    Some(format!("{date}T{time}{seconds}{zone}"))
}

fn is_leap(year: i64) -> bool {
    year.rem_euclid(4) == 0 && (year.rem_euclid(100) != 0 || year.rem_euclid(400) == 0)
}

fn days_in_month(year: i64, month: i64) -> i64 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days since 1970-01-01 in the proleptic Gregorian calendar, for years 0000 to 9999.
fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    // Years begin in March, so that the leap day is the last one.
    let year = if month <= 2 { year.wrapping_sub(1) } else { year };
    let (era, in_era) = (year.div_euclid(400), year.rem_euclid(400));
    let month = month.wrapping_add(9).rem_euclid(12);
    let in_year = month.wrapping_mul(153).wrapping_add(2).div_euclid(5).wrapping_add(day).wrapping_sub(1);
    let in_era = in_era
        .wrapping_mul(365)
        .wrapping_add(in_era.div_euclid(4))
        .wrapping_sub(in_era.div_euclid(100))
        .wrapping_add(in_year);
    era.wrapping_mul(146_097).wrapping_add(in_era).wrapping_sub(719_468)
}

/// The inverse of [`days_from_civil`].
fn civil_from_days(days: i64) -> (i64, i64, i64) {
    let days = days.wrapping_add(719_468);
    let (era, in_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year_of_era = in_era
        .wrapping_sub(in_era.div_euclid(1460))
        .wrapping_add(in_era.div_euclid(36_524))
        .wrapping_sub(in_era.div_euclid(146_096))
        .div_euclid(365);
    let in_year = in_era
        .wrapping_sub(year_of_era.wrapping_mul(365))
        .wrapping_sub(year_of_era.div_euclid(4))
        .wrapping_add(year_of_era.div_euclid(100));
    let month = in_year.wrapping_mul(5).wrapping_add(2).div_euclid(153);
    let day = in_year.wrapping_sub(month.wrapping_mul(153).wrapping_add(2).div_euclid(5)).wrapping_add(1);
    let month = if month < 10 { month.wrapping_add(3) } else { month.wrapping_sub(9) };
    let year = era.wrapping_mul(400).wrapping_add(year_of_era);
    (if month <= 2 { year.wrapping_add(1) } else { year }, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::ReadMode;
    use proptest::prelude::*;

    #[test]
    fn rfc_3339_texts_have_their_instant() {
        for (text, millis) in [
            ("1970-01-01T00:00:00Z", 0),
            ("2026-11-21T01:21:35Z", 1_795_224_095_000),
            ("2000-02-29T23:59:59.1234567+00:00", 951_868_799_123),
            ("1969-12-31T23:59:59.9z", -100),
            ("2024-01-01t01:30:00-01:30", 1_704_078_000_000),
            ("0001-01-01T00:00:00Z", -62_135_596_800_000),
            ("2016-12-31T23:59:60Z", 1_483_228_800_000),
            ("2017-01-01T00:59:60+01:00", 1_483_228_800_000),
        ] {
            assert_eq!(text.parse::<DateTime>().unwrap().unix_millis(), millis, "{text}");
        }
    }

    #[test]
    fn other_texts_are_refused() {
        for text in [
            "",
            "...",
            "2026-11-21",
            "2026-11-21T01:21:35",
            "2026-11-21 01:21:35Z",
            "2026-13-01T00:00:00Z",
            "2023-02-29T00:00:00Z",
            "2026-11-21T24:00:00Z",
            "2026-11-21T01:60:00Z",
            "2026-11-21T01:21:61Z",
            "2026-11-21T01:21:60Z",
            "2026-11-21T01:21:35.Z",
            "2026-11-21T01:21:35+02",
            "2026-11-21T01:21:35+0200",
            "2026-11-21T01:21:35+24:00",
            "2026-11-21T01:21:35Zx",
            "26-11-21T01:21:35Z",
            "2026-11-00T01:21:35Z",
            "２０２６-11-21T01:21:35Z",
        ] {
            assert!(text.parse::<DateTime>().is_err(), "{text}");
        }
    }

    #[test]
    fn the_tolerant_reader_completes_what_chargers_leave_out() {
        for (sent, completed) in [
            ("2018-05-29T17:37:05.495259", "2018-05-29T17:37:05.495259Z"),
            ("2026-11-21T01:21:35+02", "2026-11-21T01:21:35+02:00"),
            ("2026-11-21T01:21:35-0330", "2026-11-21T01:21:35-03:30"),
            ("2026-11-21T01:21", "2026-11-21T01:21:00Z"),
            ("2026-11-21T01:21Z", "2026-11-21T01:21:00Z"),
            ("2026-11-21 01:21:35", "2026-11-21T01:21:35Z"),
        ] {
            let json = format!("{sent:?}");
            let mut reader = Reader::new(&json, ReadMode::Tolerant);
            assert_eq!(DateTime::read(&mut reader).unwrap().as_str(), completed);
            assert_eq!(reader.deviations()[0].was, json);
            assert!(DateTime::read(&mut Reader::new(&json, ReadMode::Strict)).is_err());
        }
        for sent in ["", "...", "yesterday at noon", "2026-11-21T1:2:3", "2026-02-30T00:00:00"] {
            let json = format!("{sent:?}");
            assert!(DateTime::read(&mut Reader::new(&json, ReadMode::Tolerant)).is_err(), "{sent}");
        }
    }

    proptest! {
        #![proptest_config(crate::trials::trials(crate::trials::USUAL))]

        #[test]
        fn an_instant_survives_its_text(seconds in -62_167_219_200_i64..253_402_300_799, millis in 0_i64..1000) {
            let written = DateTime::from_unix_millis(seconds * 1000 + millis);
            prop_assert_eq!(written.unix_millis(), seconds * 1000);
            prop_assert_eq!(written.as_str().parse::<DateTime>().unwrap(), written);
        }

        #[test]
        fn any_instant_has_a_text(millis: i64) {
            prop_assert!(DateTime::from_unix_millis(millis).as_str().parse::<DateTime>().is_ok());
        }

        #[test]
        fn any_text_is_a_date_time_or_refused(text in "\\PC*|[0-9TZ:.+-]{0,30}") {
            let _ = text.parse::<DateTime>();
            let _ = completed(&text);
        }
    }
}
