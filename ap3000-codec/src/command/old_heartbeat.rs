//! 0x01: the old heartbeat.

use alloc::string::ToString as _;
use alloc::vec::Vec;
use core::fmt;

use crate::Data;
use crate::code::{DeviceType, PortStatus};
use crate::error::InvalidValue;
use crate::explain::{Rows, Value};
use crate::field::{Field, Reader, Writer, body};
#[cfg(feature = "serde")]
use crate::json::{FieldError, Fields};
use crate::quantity::{DeciVolts, DeciWatts, FirmwareVersion, Temperature};

body! {
    /// The old heartbeat 设备心跳包, 0x01 up, with the power of each port.
    ///
    /// Answer 0x21 and ignore this: once 0x21 is answered the device stops sending it. Answering only this selects the
    /// old heartbeat; never answer both. As long as neither is answered both keep coming, and 0x20 too.
    ///
    /// | offset | size | field |
    /// |---|---|---|
    /// | 0 | 2 | firmware_version |
    /// | 2 | 2 | voltage |
    /// | 4 | 1 | port_count = n |
    /// | 5 | n | port_status |
    /// | 5 + n | 2 n | port_power |
    /// | 5 + 3 n | 2 n | port_peak_power |
    /// | 5 + 5 n | 1 | virtual_id |
    /// | 6 + 5 n | 1? | signal |
    /// | 7 + 5 n | 1? | device_type |
    /// | 8 + 5 n | 1? | temperature |
    /// | 9 + 5 n | 1? | work_mode |
    pub struct OldHeartbeat {
        /// The device's firmware 固件版本.
        pub firmware_version: FirmwareVersion,
        /// The mains voltage 电压.
        pub voltage: DeciVolts,
        /// The ports, behind their number.
        pub ports: OldPorts,
        /// The address on the host's bus 虚拟ID, 0 to 49.
        pub virtual_id: u8,
    }
    optional {
        /// The strength of the radio between host and slave 信号强度; 0: wired.
        signal: u8,
        /// The kind of device 设备类型. The oldest do not say.
        device_type: DeviceType,
        /// Its temperature 温度.
        temperature: Temperature,
        /// Ignore it: 0 in the field even when 0x20 says something else. That of 0x20 counts.
        work_mode: u8,
    }
    varied
}

/// The ports of an old heartbeat: all states, then all powers, then all peaks.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct OldPorts(Data);

/// One port of an old heartbeat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct OldPort {
    /// What it does 端口状态.
    pub status: PortStatus,
    /// Its power now 当前功率.
    pub power: DeciWatts,
    /// Its greatest power since the charge began 峰值功率.
    pub peak_power: DeciWatts,
}

const PER_PORT: usize = 5;

impl OldPorts {
    /// Up to 255 ports. What fits a frame is found out when it is encoded.
    ///
    /// # Errors
    /// There are more.
    pub fn new(ports: impl IntoIterator<Item = OldPort>) -> Result<Self, InvalidValue> {
        let ports: Vec<OldPort> = ports.into_iter().collect();
        if u8::try_from(ports.len()).is_err() {
            return Err(InvalidValue::Length {
                what: "the list of ports",
                length: ports.len(),
                least: 0,
                most: 255,
            });
        }
        let mut bytes: Vec<u8> = ports.iter().map(|port| port.status.into()).collect();
        bytes.extend(ports.iter().flat_map(|port| port.power.0.to_le_bytes()));
        bytes.extend(ports.iter().flat_map(|port| port.peak_power.0.to_le_bytes()));
        Ok(Self(bytes.into()))
    }

    /// The ports, the first first.
    pub fn iter(&self) -> impl Iterator<Item = OldPort> {
        let (states, powers, peaks) = self.columns();
        states.iter().zip(powers).zip(peaks).map(|((status, power), peak)| OldPort {
            status: PortStatus::from(*status),
            power: DeciWatts(u16::from_le_bytes(*power)),
            peak_power: DeciWatts(u16::from_le_bytes(*peak)),
        })
    }

    /// How many ports there are 端口数量.
    #[must_use]
    pub fn count(&self) -> u8 {
        u8::try_from(self.0.len() / PER_PORT).unwrap_or(u8::MAX)
    }

    fn columns(&self) -> (&[u8], &[[u8; 2]], &[[u8; 2]]) {
        let count = usize::from(self.count());
        let (states, powers) = self.0.split_at_checked(count).unwrap_or_default();
        let powers = powers.as_chunks().0;
        let (powers, peaks) = powers.split_at_checked(count).unwrap_or_default();
        (states, powers, peaks)
    }
}

impl fmt::Debug for OldPorts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl Field for OldPorts {
    const LEAST: usize = 1;

    #[inline]
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let count = u8::read(reader)?;
        reader.bytes(usize::from(count).saturating_mul(PER_PORT)).map(Self)
    }

    #[inline]
    fn size(&self) -> usize {
        self.0.len().saturating_add(1)
    }

    #[inline]
    fn write(&self, writer: &mut Writer<'_>) {
        self.count().write(writer);
        writer.put(&self.0);
    }

    fn show(&self, _: &'static str, rows: &mut Rows) {
        self.count().show("port_count", rows);
        let states = self.iter().map(|port| Value::Number(u8::from(port.status).into())).collect();
        let meaning: Vec<&str> = self.iter().map(|port| port.status.meaning()).collect();
        rows.push("port_status", self.count().into(), Value::List(states), "", meaning.join("; "));
        let mut column = |name, power: fn(&OldPort) -> DeciWatts| {
            let powers: Vec<DeciWatts> = self.iter().map(|port| power(&port)).collect();
            let values = powers.iter().map(|power| Value::Number(power.0.into())).collect();
            let meaning: Vec<_> = powers.iter().map(|power| power.to_string()).collect();
            let size = powers.len().saturating_mul(2);
            rows.push(name, size, Value::List(values), "0.1 W", meaning.join("; "));
        };
        column("port_power", |port| port.power);
        column("port_peak_power", |port| port.peak_power);
    }

    #[cfg(feature = "serde")]
    fn take(_: &'static str, fields: &mut Fields) -> Result<Self, FieldError> {
        let states: Vec<u8> = fields.numbers("port_count", "port_status")?;
        let powers: Vec<u16> = fields.numbers("port_count", "port_power")?;
        let peaks: Vec<u16> = fields.numbers("port_count", "port_peak_power")?;
        if states.len() != powers.len() || states.len() != peaks.len() {
            return Err(FieldError::Unfit { field: "port_power", expected: "one power for each port" });
        }
        let ports = states.into_iter().zip(powers).zip(peaks);
        Self::new(ports.map(|((status, power), peak)| OldPort {
            status: status.into(),
            power: DeciWatts(power),
            peak_power: DeciWatts(peak),
        }))
        .map_err(|_| FieldError::Unfit { field: "port_status", expected: "up to 255 ports" })
    }
}
