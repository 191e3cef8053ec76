//! 0x83, 0x84, 0x90, 0x91: how a device recognises that a battery is full or unplugged.

use alloc::string::String;
use core::fmt;

use crate::Data;
use crate::code::InvertedSwitch;
use crate::error::InvalidValue;
use crate::explain::{Rows, Value};
use crate::field::{Field, Fixed, Padded, Reader, Writer, body};
#[cfg(feature = "serde")]
use crate::json::{FieldError, Fields};
use crate::quantity::{Celsius, DeciWatts, Seconds};

body! {
    /// Operating parameters 1.1 运行参数1.1: set by 0x83 down, reported by 0x90 up.
    ///
    /// | offset | size | field | default |
    /// |---|---|---|---|
    /// | 0 | 2 | unplug_power | 0.3 W |
    /// | 2 | 2 | unplug_time | 10 s |
    /// | 4 | 1 | float_percent | 20 % |
    /// | 5 | 2 | float_detect_time | 1800 s |
    /// | 7 | 2 | float_time | 3600 s |
    /// | 9 | 2 | heartbeat_interval | 180 s |
    pub struct Parameters1 {
        /// Below this power the plug is pulled 拔出功率.
        pub unplug_power: DeciWatts,
        /// For how long it must be 拔出检测时间.
        pub unplug_time: Seconds,
        /// Below this part of the charging power the float phase begins 浮充功率百分比.
        pub float_percent: FloatPercent,
        /// For how long it must be 浮充检测时间.
        pub float_detect_time: Seconds,
        /// How long the float phase lasts 浮充时间.
        pub float_time: Seconds,
        /// How often 0x21 comes 心跳间隔.
        pub heartbeat_interval: Seconds,
    }
}

impl Default for Parameters1 {
    /// The vendor's defaults.
    fn default() -> Self {
        Self {
            unplug_power: DeciWatts(3),
            unplug_time: Seconds(10),
            float_percent: FloatPercent(20),
            float_detect_time: Seconds(1800),
            float_time: Seconds(3600),
            heartbeat_interval: Seconds(180),
            extra: Data::new(),
        }
    }
}

/// A part of the charging power, 1 to 100 %.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FloatPercent(u8);

impl FloatPercent {
    /// So many percent.
    ///
    /// # Errors
    /// None, or more than 100.
    pub fn new(percent: u8) -> Result<Self, InvalidValue> {
        if !(1..=100).contains(&percent) {
            return Err(InvalidValue::OutOfRange {
                what: "the float percentage",
                value: percent.into(),
                least: 1,
                most: 100,
            });
        }
        Ok(Self(percent))
    }

    /// The percentage. A device may report one that cannot be set.
    #[must_use]
    pub fn percent(self) -> u8 {
        self.0
    }
}

impl fmt::Display for FloatPercent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} %", self.0)
    }
}

impl Fixed for FloatPercent {
    #[inline(always)]
    fn get(padded: &mut Padded<'_>) -> Self {
        Self(Fixed::get(padded))
    }
}

impl Field for FloatPercent {
    const LEAST: usize = 1;

    #[inline]
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        Field::read(reader).map(Self)
    }

    #[inline]
    fn write(&self, writer: &mut Writer<'_>) {
        self.0.write(writer);
    }

    fn show(&self, name: &'static str, rows: &mut Rows) {
        rows.push(name, 1, Value::Number(self.0.into()), "%", String::new());
    }

    #[cfg(feature = "serde")]
    fn take(name: &'static str, fields: &mut Fields) -> Result<Self, FieldError> {
        fields.number(name).map(Self)
    }
}

body! {
    /// Operating parameters 1.2 运行参数1.2: set by 0x84 down, reported by 0x91 up.
    ///
    /// Since June 2021 neither the dynamic overload nor a temperature cuts the power any more.
    ///
    /// | offset | size | field (default) | | offset | size | field (default) |
    /// |---|---|---|---|---|---|---|
    /// | 0 | 2 | dyn_overload_power (80 W) | | 13 | 2 | min_power (30 W) |
    /// | 2 | 2 | dyn_overload_detect_time (30 s) | | 15 | 2 | min_power_timepoint (1800 s) |
    /// | 4 | 2 | dyn_overload_start_time (1800 s) | | 17 | 2 | second_max_power_timepoint (300 s) |
    /// | 6 | 1 | unplug_noise_power (1 W) | | 19 | 1? | ambient_alarm_temp (80 °C) |
    /// | 7 | 2 | unplug_noise_time (300 s) | | 20 | 1? | port_alarm_temp (80 °C) |
    /// | 9 | 2 | float_second_timepoint (10800 s) | | 21 | 1? | optocoupler_unplug (on) |
    /// | 11 | 2 | float_second_detect_time (300 s) | | 22 | 1? | qr_light (off) |
    pub struct Parameters2 {
        /// So much above the power so far is a dynamic overload 动态过载功率.
        pub dyn_overload_power: DeciWatts,
        /// For how long it must be 动态过载检测时间.
        pub dyn_overload_detect_time: Seconds,
        /// When the device begins to look for it 动态过载开始时间.
        pub dyn_overload_start_time: Seconds,
        /// Power below this is noise when the plug is pulled 拔出噪声功率.
        pub unplug_noise_power: DeciWatts<u8>,
        /// For how long 拔出噪声时间.
        pub unplug_noise_time: Seconds,
        /// When the second way to recognise the float phase begins 浮充第二判断时间点.
        pub float_second_timepoint: Seconds,
        /// How long it looks then 浮充第二判断检测时间.
        pub float_second_detect_time: Seconds,
        /// Less than this is too small to charge 最低功率.
        pub min_power: DeciWatts,
        /// When that is judged 最低功率时间点.
        pub min_power_timepoint: Seconds,
        /// Until when `second_max_power` of the settlement is taken 第二最大功率时间点.
        pub second_max_power_timepoint: Seconds,
    }
    optional {
        /// The surroundings are too hot above this 环境报警温度. Plain degrees.
        ambient_alarm_temp: Celsius,
        /// The port is too hot above this 端口报警温度. Plain degrees.
        port_alarm_temp: Celsius,
        /// Whether the optocoupler notices a pulled plug 光耦检测拔出.
        optocoupler_unplug: InvertedSwitch,
        /// The light of the QR code, also after a restart 二维码灯.
        qr_light: InvertedSwitch,
    }
}

impl Default for Parameters2 {
    /// The vendor's defaults, all fields.
    fn default() -> Self {
        Self {
            dyn_overload_power: DeciWatts(800),
            dyn_overload_detect_time: Seconds(30),
            dyn_overload_start_time: Seconds(1800),
            unplug_noise_power: DeciWatts(10),
            unplug_noise_time: Seconds(300),
            float_second_timepoint: Seconds(10_800),
            float_second_detect_time: Seconds(300),
            min_power: DeciWatts(300),
            min_power_timepoint: Seconds(1800),
            second_max_power_timepoint: Seconds(300),
            ambient_alarm_temp: Some(Celsius(80)),
            port_alarm_temp: Some(Celsius(80)),
            optocoupler_unplug: Some(InvertedSwitch::On),
            qr_light: Some(InvertedSwitch::Off),
            extra: Data::new(),
        }
    }
}
