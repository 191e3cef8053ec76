//! 0x20: a device introduces itself.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use crate::code::{DeviceType, OperatingMode};
use crate::explain::{Rows, Value};
use crate::field::{Field, Fixed, Padded, Reader, Writer, body};
#[cfg(feature = "serde")]
use crate::json::{FieldError, Fields};
use crate::quantity::FirmwareVersion;

body! {
    /// A device introduces itself 注册包, 0x20 up: after power-up, and whenever a field changes. Answered; repeated until it
    /// is. Not the first thing to come: heartbeats and the question for the time may precede it.
    ///
    /// | offset | size | field |
    /// |---|---|---|
    /// | 0 | 2 | firmware_version |
    /// | 2 | 1 | port_count |
    /// | 3 | 1 | virtual_id |
    /// | 4 | 1 | device_type |
    /// | 5 | 1 | work_mode |
    /// | 6 | 2? | power_board_version |
    ///
    /// Firmware V6.38 to V6.40 sends 6 bytes. Behind the last field a later guide has a time-of-use flag; it stays in
    /// `extra`.
    pub struct Register {
        /// The device's firmware 固件版本.
        pub firmware_version: FirmwareVersion,
        /// How many ports it has 端口数量.
        pub port_count: u8,
        /// The address on the host's bus 虚拟ID, 0 to 49; 0 without a host.
        pub virtual_id: u8,
        /// The kind of device 设备类型.
        pub device_type: DeviceType,
        /// How it works 工作模式.
        pub work_mode: WorkMode,
    }
    optional {
        /// The firmware of the power board 电源板版本; 0: there is none.
        power_board_version: FirmwareVersion,
    }
}

/// How a device works 工作模式, as bits.
///
/// | bit | 0 | 1 |
/// |---|---|---|
/// | 0 | networked 联网 | card 刷卡 |
/// | 1 | meter chip RN8209 | meter chip BL0939 |
/// | 2 | | short-circuit pre-check 短路预检 |
/// | 3 | optocoupler detects the plug 光耦检测 | with light 带灯 |
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct WorkMode(pub u8);

impl WorkMode {
    /// Bit 0: networked, or cards alone.
    #[must_use]
    pub fn operating_mode(self) -> OperatingMode {
        OperatingMode::from(self.0 & 1)
    }

    /// Bit 1: the meter chip is a BL0939, not an RN8209.
    #[must_use]
    pub fn has_bl0939(self) -> bool {
        self.0 & 2 != 0
    }

    /// Bit 2: it looks for a short circuit before it charges.
    #[must_use]
    pub fn has_short_circuit_check(self) -> bool {
        self.0 & 4 != 0
    }

    /// Bit 3: with light; otherwise an optocoupler detects the plug.
    #[must_use]
    pub fn has_light(self) -> bool {
        self.0 & 8 != 0
    }
}

impl fmt::Display for WorkMode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut words: Vec<String> = Vec::new();
        words.push(format!("{}", self.operating_mode()));
        words.push(if self.has_bl0939() { "BL0939".into() } else { "RN8209".into() });
        if self.has_short_circuit_check() {
            words.push("short-circuit pre-check".into());
        }
        words.push(if self.has_light() { "with light".into() } else { "optocoupler".into() });
        f.write_str(&words.join(", "))
    }
}

impl Fixed for WorkMode {
    #[inline(always)]
    fn get(padded: &mut Padded<'_>) -> Self {
        Self(Fixed::get(padded))
    }
}

impl Field for WorkMode {
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
        rows.push(name, 1, Value::Number(self.0.into()), "bits", format!("{self}"));
    }

    #[cfg(feature = "serde")]
    fn take(name: &'static str, fields: &mut Fields) -> Result<Self, FieldError> {
        fields.number(name).map(Self)
    }
}
