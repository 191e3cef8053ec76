//! Numbers with their units. The number inside is the raw value of the wire; `Display` writes it scaled.
//!
//! | quantity | 中文 | type | raw unit |
//! |---|---|---|---|
//! | power | 功率 | [`DeciWatts`] | 0.1 W; in 0x82's full-power field [`Watts`] |
//! | voltage | 电压 | [`DeciVolts`] | 0.1 V |
//! | current | 电流 | [`MilliAmps`] | 0.001 A in 0x06; 0x17 uses [`CentiAmps`] |
//! | energy | 耗电量 | [`TenWattHours`] | 0.01 kWh |
//! | money | 金额 | [`Fen`] | 0.01 CNY |
//! | duration | 时长 | [`Seconds`] | s; occupancy and the full-power limit are [`Minutes`] |
//! | absolute time | 时间戳 | [`UnixSeconds`] | s since 1970-01-01 00:00 UTC |
//! | temperature | 温度 | [`Temperature`] | °C + 65, 0: no sensor; alarm thresholds are plain [`Celsius`] |
//! | frequency | 频率 | [`Megahertz`] | MHz |
//! | firmware version | 固件版本 | [`FirmwareVersion`] | 640 is V6.40 |

use alloc::string::ToString as _;
use core::fmt;

use crate::error::InvalidValue;
use crate::explain::{Rows, Value};
use crate::field::{Field, Fixed, Number, Padded, Reader, Writer};
#[cfg(feature = "serde")]
use crate::json::{FieldError, Fields};

macro_rules! quantities {
    ($( $(#[$meta:meta])* $name:ident<$default:ty>, $digits:literal $scaled:literal, $unit:literal; )*) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
        pub struct $name<T = $default>(pub T);

        impl<T: Copy + Into<u64>> fmt::Display for $name<T> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                scaled(f, self.0.into(), $digits, $scaled)
            }
        }

        impl<T: Number> Fixed for $name<T> {
            #[inline(always)]
            fn get(padded: &mut Padded<'_>) -> Self {
                Self(T::get(padded))
            }
        }

        impl<T: Number> Field for $name<T> {
            const LEAST: usize = T::LEAST;

            #[inline]
            fn read(reader: &mut Reader<'_>) -> Option<Self> {
                T::read(reader).map(Self)
            }

            #[inline]
            fn write(&self, writer: &mut Writer<'_>) {
                self.0.write(writer);
            }

            fn show(&self, name: &'static str, rows: &mut Rows) {
                rows.push(name, T::LEAST, Value::Number(self.0.into()), $unit, self.to_string());
            }

            #[cfg(feature = "serde")]
            fn take(name: &'static str, fields: &mut Fields) -> Result<Self, FieldError> {
                T::take(name, fields).map(Self)
            }
        }
    )*};
}

quantities! {
    /// Power 功率 in tenths of a watt.
    DeciWatts<u16>, 1 "W", "0.1 W";
    /// Power in whole watts.
    Watts<u8>, 0 "W", "W";
    /// Voltage 电压 in tenths of a volt.
    DeciVolts<u16>, 1 "V", "0.1 V";
    /// Current 电流 in thousandths of an ampere.
    MilliAmps<u16>, 3 "A", "0.001 A";
    /// Current 电流 in hundredths of an ampere.
    CentiAmps<u16>, 2 "A", "0.01 A";
    /// Energy 耗电量 in units of 10 Wh, that is 0.01 kWh.
    TenWattHours<u16>, 2 "kWh", "0.01 kWh";
    /// Money 金额 in hundredths of a yuan 分.
    Fen<u32>, 2 "CNY", "0.01 CNY";
    /// A duration 时长 in seconds.
    Seconds<u16>, 0 "s", "s";
    /// A duration in minutes.
    Minutes<u16>, 0 "min", "min";
    /// A radio frequency 频率.
    Megahertz<u16>, 0 "MHz", "MHz";
    /// A temperature threshold in plain degrees, without the offset of [`Temperature`].
    Celsius<u8>, 0 "°C", "°C";
}

impl<T: Copy + Into<u64>> TenWattHours<T> {
    /// The energy in watt hours.
    #[must_use]
    pub fn watt_hours(self) -> u64 {
        self.0.into().saturating_mul(10)
    }
}

fn scaled(f: &mut fmt::Formatter<'_>, raw: u64, digits: u32, unit: &str) -> fmt::Result {
    let one = 10u64.saturating_pow(digits);
    let whole = raw.checked_div(one).unwrap_or_default();
    match usize::try_from(digits) {
        Ok(width) if width > 0 => {
            let part = raw.checked_rem(one).unwrap_or_default();
            write!(f, "{whole}.{part:0width$} {unit}")
        }
        _ => write!(f, "{whole} {unit}"),
    }
}

/// Seconds since 1970-01-01 00:00 UTC 时间戳. Dates written *into* order numbers by devices are Beijing time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct UnixSeconds(pub u32);

/// `2018-03-01T00:58:32Z`.
impl fmt::Display for UnixSeconds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (days, second) = (self.0 / 86_400, self.0 % 86_400);
        // Days of a calendar whose years begin in March, counted from 0000-03-01 (a leap day is a year's last day).
        let days = days.saturating_add(719_468);
        let (era, day) = (days / 146_097, days % 146_097);
        let leaps = (day / 1_460).saturating_add(day / 146_096);
        let year = day.saturating_add(day / 36_524).saturating_sub(leaps) / 365;
        let before = year.saturating_mul(365).saturating_add(year / 4).saturating_sub(year / 100);
        let day = day.saturating_sub(before);
        let month = day.saturating_mul(5).saturating_add(2) / 153;
        let date = day.saturating_sub(month.saturating_mul(153).saturating_add(2) / 5).saturating_add(1);
        let next_year = month >= 10;
        let month = if next_year { month.saturating_sub(9) } else { month.saturating_add(3) };
        let year = era.saturating_mul(400).saturating_add(year).saturating_add(next_year.into());
        let (hour, minute, second) = (second / 3_600, second / 60 % 60, second % 60);
        write!(f, "{year:04}-{month:02}-{date:02}T{hour:02}:{minute:02}:{second:02}Z")
    }
}

/// A measured temperature 温度: degrees Celsius and 65.
///
/// ```
/// use ap3000_codec::quantity::Temperature;
///
/// assert_eq!(Temperature(90).celsius(), Some(25));
/// assert_eq!(Temperature(0).celsius(), None);
/// assert_eq!(Temperature::of_celsius(25), Ok(Temperature(90)));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct Temperature(pub u8);

impl Temperature {
    /// The device has no sensor.
    pub const NO_SENSOR: Self = Self(0);
    const OFFSET: i16 = 65;

    /// The raw value of a temperature.
    ///
    /// # Errors
    /// It is outside −64 to 190 °C.
    pub fn of_celsius(degrees: i16) -> Result<Self, InvalidValue> {
        match u8::try_from(degrees.saturating_add(Self::OFFSET)) {
            Ok(raw) if raw != 0 => Ok(Self(raw)),
            _ => Err(InvalidValue::OutOfRange {
                what: "a temperature",
                value: degrees.into(),
                least: -64,
                most: 190,
            }),
        }
    }

    /// Degrees Celsius; `None` without a sensor.
    #[must_use]
    pub fn celsius(self) -> Option<i16> {
        (self != Self::NO_SENSOR).then(|| i16::from(self.0).saturating_sub(Self::OFFSET))
    }
}

impl fmt::Display for Temperature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.celsius() {
            Some(degrees) => write!(f, "{degrees} °C"),
            None => f.write_str("no sensor"),
        }
    }
}

/// A version of firmware 固件版本: 126 is V1.26.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct FirmwareVersion(pub u16);

impl FirmwareVersion {
    /// The part before the point. Together with the recognition code it tells apart models of the same device type.
    #[must_use]
    pub fn major(self) -> u16 {
        self.0 / 100
    }

    /// The part behind the point.
    #[must_use]
    pub fn minor(self) -> u16 {
        self.0 % 100
    }
}

impl fmt::Display for FirmwareVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "V{}.{:02}", self.major(), self.minor())
    }
}

macro_rules! fields_with_words {
    ($($name:ident($number:ty) $unit:literal;)*) => {$(
        impl Fixed for $name {
            #[inline(always)]
            fn get(padded: &mut Padded<'_>) -> Self {
                Self(Fixed::get(padded))
            }
        }

        impl Field for $name {
            const LEAST: usize = <$number>::LEAST;

            #[inline]
            fn read(reader: &mut Reader<'_>) -> Option<Self> {
                Field::read(reader).map(Self)
            }

            #[inline]
            fn write(&self, writer: &mut Writer<'_>) {
                self.0.write(writer);
            }

            fn show(&self, name: &'static str, rows: &mut Rows) {
                rows.push(name, Self::LEAST, Value::Number(self.0.into()), $unit, self.to_string());
            }

            #[cfg(feature = "serde")]
            fn take(name: &'static str, fields: &mut Fields) -> Result<Self, FieldError> {
                Field::take(name, fields).map(Self)
            }
        }
    )*};
}

fields_with_words! {
    UnixSeconds(u32) "s";
    Temperature(u8) "°C + 65";
    FirmwareVersion(u16) "";
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::string::String;

    fn words(value: impl fmt::Display) -> String {
        value.to_string()
    }

    #[test]
    fn a_quantity_is_written_in_its_unit() {
        assert_eq!(words(DeciWatts(228u16)), "22.8 W");
        assert_eq!(words(DeciVolts(2212u16)), "221.2 V");
        assert_eq!(words(MilliAmps(455u16)), "0.455 A");
        assert_eq!(words(TenWattHours(48u16)), "0.48 kWh");
        assert_eq!(TenWattHours(48u16).watt_hours(), 480);
        assert_eq!(words(Fen(1010u32)), "10.10 CNY");
        assert_eq!(words(Watts(10u8)), "10 W");
        assert_eq!(words(FirmwareVersion(126)), "V1.26");
        assert_eq!(words(FirmwareVersion(101)), "V1.01");
        assert_eq!(words(Temperature(0)), "no sensor");
        assert_eq!(words(Temperature(32)), "-33 °C");
    }

    #[test]
    fn a_timestamp_is_written_as_a_date() {
        for (seconds, text) in [
            (0, "1970-01-01T00:00:00Z"),
            (951_782_400, "2000-02-29T00:00:00Z"),
            (951_868_800, "2000-03-01T00:00:00Z"),
            (1_519_865_912, "2018-03-01T00:58:32Z"),
            (1_604_914_697, "2020-11-09T09:38:17Z"),
            (1_764_547_200, "2025-12-01T00:00:00Z"),
            (1_709_164_799, "2024-02-28T23:59:59Z"),
            (u32::MAX, "2106-02-07T06:28:15Z"),
        ] {
            assert_eq!(words(UnixSeconds(seconds)), text);
        }
    }

    #[test]
    fn a_temperature_out_of_range_is_refused() {
        assert!(Temperature::of_celsius(-65).is_err());
        assert!(Temperature::of_celsius(191).is_err());
        assert_eq!(Temperature::of_celsius(-64), Ok(Temperature(1)));
        assert_eq!(Temperature::of_celsius(190), Ok(Temperature(255)));
    }
}
