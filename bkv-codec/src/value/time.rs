//! Points in local time, and times of the day.

use core::fmt;

use crate::error::OutOfRange;

/// A point in the local time of the device, which is what the platform told it last; in practice UTC+8.
///
/// Always a date of the calendar.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocalTime {
    year: u16,
    month: u8,
    day: u8,
    hour: u8,
    minute: u8,
    second: u8,
}

impl LocalTime {
    /// A point in time.
    ///
    /// # Errors
    ///
    /// No such date or time of day; years have at most four digits.
    pub fn new(year: u16, month: u8, day: u8, hour: u8, minute: u8, second: u8) -> Result<Self, OutOfRange> {
        let refuse = |what, value: u16, allowed| Err(OutOfRange { what, value: u64::from(value), allowed });
        let leap = year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400);
        let days = match month {
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => 31,
        };
        match () {
            () if year > 9999 => refuse("year", year, "0–9999"),
            () if !(1..=12).contains(&month) => refuse("month", month.into(), "1–12"),
            () if !(1..=days).contains(&day) => refuse("day", day.into(), "a day of its month"),
            () if hour > 23 => refuse("hour", hour.into(), "0–23"),
            () if minute > 59 => refuse("minute", minute.into(), "0–59"),
            () if second > 59 => refuse("second", second.into(), "0–59"),
            () => Ok(Self { year, month, day, hour, minute, second }),
        }
    }

    /// The year.
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, 1–12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    pub fn day(self) -> u8 {
        self.day
    }

    /// The hour, 0–23.
    pub fn hour(self) -> u8 {
        self.hour
    }

    /// The minute, 0–59.
    pub fn minute(self) -> u8 {
        self.minute
    }

    /// The second, 0–59.
    pub fn second(self) -> u8 {
        self.second
    }
}

/// `2020-07-30T16:45:45`.
impl fmt::Display for LocalTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { year, month, day, hour, minute, second } = *self;
        write!(f, "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}")
    }
}

impl fmt::Debug for LocalTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// From `2020-07-30T16:45:45`, and nothing else.
impl core::str::FromStr for LocalTime {
    type Err = OutOfRange;

    fn from_str(text: &str) -> Result<Self, OutOfRange> {
        let number = |range: core::ops::Range<usize>| {
            text.get(range)
                .filter(|digits| digits.bytes().all(|digit| digit.is_ascii_digit()))?
                .parse::<u16>()
                .ok()
        };
        let small = |range| u8::try_from(number(range)?).ok();
        let separators = [(4, "-"), (7, "-"), (10, "T"), (13, ":"), (16, ":")];
        let parts = || {
            let ordered = text.len() == 19
                && separators
                    .iter()
                    .all(|(at, mark)| text.get(*at..).is_some_and(|rest| rest.starts_with(mark)));
            ordered.then_some(())?;
            Some((number(0..4)?, small(5..7)?, small(8..10)?, small(11..13)?, small(14..16)?, small(17..19)?))
        };
        match parts() {
            Some((year, month, day, hour, minute, second)) => {
                Self::new(year, month, day, hour, minute, second)
            }
            None => Err(OutOfRange {
                what: "length of a time",
                value: text.len() as u64,
                allowed: "2020-07-30T16:45:45",
            }),
        }
    }
}

/// A point in local time as 7 bytes of packed decimal 压缩BCD码: `20 20 07 30 16 45 45`.
///
/// Used by the heartbeat's answer and the keys 0x06 and 0x2E. GN 0x18 has plain binary in the same place.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct BcdTime(pub [u8; 7]);

impl BcdTime {
    /// The time; `None` if the bytes are no decimal digits or no date.
    pub fn local(self) -> Option<LocalTime> {
        let [century, year, month, day, hour, minute, second] = self.0.map(decimal);
        let year = u16::from(century?).saturating_mul(100).saturating_add(u16::from(year?));
        LocalTime::new(year, month?, day?, hour?, minute?, second?).ok()
    }
}

impl From<LocalTime> for BcdTime {
    fn from(time: LocalTime) -> Self {
        let [century, year] = [time.year / 100, time.year % 100].map(|part| u8::try_from(part).unwrap_or(0));
        Self([century, year, time.month, time.day, time.hour, time.minute, time.second].map(packed))
    }
}

impl fmt::Debug for BcdTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.local() {
            Some(time) => time.fmt(f),
            None => write!(f, "{:02x?}", self.0),
        }
    }
}

fn decimal(packed: u8) -> Option<u8> {
    let (tens, ones) = (packed >> 4, packed & 0x0F);
    (tens <= 9 && ones <= 9).then(|| tens.wrapping_mul(10).wrapping_add(ones))
}

fn packed(decimal: u8) -> u8 {
    ((decimal / 10) << 4) | (decimal % 10)
}

/// A time of the day, two bytes of plain binary: `17 3b` is 23:59.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct ClockTime {
    hour: u8,
    minute: u8,
}

impl ClockTime {
    /// 00:00.
    pub const MIDNIGHT: Self = Self { hour: 0, minute: 0 };
    /// 23:59, the end of a day in this protocol.
    pub const END_OF_DAY: Self = Self { hour: 23, minute: 59 };

    /// A time of the day.
    ///
    /// # Errors
    ///
    /// Not 00:00–23:59.
    pub fn new(hour: u8, minute: u8) -> Result<Self, OutOfRange> {
        match (hour, minute) {
            (0..=23, 0..=59) => Ok(Self { hour, minute }),
            (0..=23, _) => Err(OutOfRange { what: "minute", value: minute.into(), allowed: "0–59" }),
            _ => Err(OutOfRange { what: "hour", value: hour.into(), allowed: "0–23" }),
        }
    }

    /// As a device sent it, in range or not.
    pub const fn from_wire([hour, minute]: [u8; 2]) -> Self {
        Self { hour, minute }
    }

    /// The two bytes.
    pub const fn to_wire(self) -> [u8; 2] {
        [self.hour, self.minute]
    }

    /// The hour.
    pub const fn hour(self) -> u8 {
        self.hour
    }

    /// The minute.
    pub const fn minute(self) -> u8 {
        self.minute
    }
}

/// `23:59`.
impl fmt::Display for ClockTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)
    }
}

impl fmt::Debug for ClockTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packed_decimal_reads_and_writes_the_guides_clock() {
        let bytes = [0x20, 0x20, 0x07, 0x30, 0x16, 0x45, 0x45];
        let time = BcdTime(bytes).local().unwrap();
        assert_eq!(time.to_string(), "2020-07-30T16:45:45");
        assert_eq!(BcdTime::from(time).0, bytes);
        assert_eq!("2020-07-30T16:45:45".parse(), Ok(time));
    }

    #[test]
    fn what_is_no_date_keeps_its_bytes_and_has_no_time() {
        for bytes in [[0x20, 0x20, 0x0A, 1, 1, 1, 1], [0x20, 0x23, 0x02, 0x29, 0, 0, 0], [0xFF; 7]] {
            assert_eq!(BcdTime(bytes).local(), None);
        }
        assert!(LocalTime::new(2024, 2, 29, 0, 0, 0).is_ok());
        assert!(LocalTime::new(1900, 2, 29, 0, 0, 0).is_err());
        assert!("2020-07-30 16:45:45".parse::<LocalTime>().is_err());
        assert!("+020-07-30T16:45:45".parse::<LocalTime>().is_err());
    }
}
