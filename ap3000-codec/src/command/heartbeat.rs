//! 0x21: the heartbeat.

use alloc::vec::Vec;
use core::fmt;

use crate::Data;
use crate::code::PortStatus;
use crate::error::InvalidValue;
use crate::explain::{Rows, Value};
use crate::field::{Field, Reader, Writer, body};
#[cfg(feature = "serde")]
use crate::json::{FieldError, Fields};
use crate::quantity::{DeciVolts, Temperature};

body! {
    /// The heartbeat 心跳包, 0x21 up, every 180 s unless 0x83 set another interval. Answered; after two that were not, the
    /// device counts itself offline. An unanswered one comes again after 15 s with the same message id.
    ///
    /// | offset | size | field |
    /// |---|---|---|
    /// | 0 | 2 | voltage |
    /// | 2 | 1 | port_count = n |
    /// | 3 | n | port_status |
    /// | 3 + n | 1 | signal |
    /// | 4 + n | 1 | temperature |
    pub struct Heartbeat {
        /// The mains voltage 电压.
        pub voltage: DeciVolts,
        /// What each port does 端口状态, behind their number.
        pub port_status: PortStates,
        /// The strength of the radio between host and slave 信号强度; 0: wired.
        pub signal: u8,
        /// The device's temperature 温度.
        pub temperature: Temperature,
    }
    varied
}

/// What each port does: their number in a byte, then a byte for each.
///
/// ```
/// use ap3000_codec::code::PortStatus;
/// use ap3000_codec::command::PortStates;
///
/// let ports = PortStates::new([PortStatus::Idle, PortStatus::Charging])?;
/// assert_eq!(ports.count(), 2);
/// assert_eq!(ports.iter().nth(1), Some(PortStatus::Charging));
/// # Ok::<(), ap3000_codec::InvalidValue>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct PortStates(Data);

impl PortStates {
    /// The states of up to 255 ports. What fits a frame is found out when it is encoded.
    ///
    /// # Errors
    /// There are more.
    pub fn new(states: impl IntoIterator<Item = PortStatus>) -> Result<Self, InvalidValue> {
        let bytes: Vec<u8> = states.into_iter().map(u8::from).collect();
        if u8::try_from(bytes.len()).is_err() {
            return Err(InvalidValue::Length {
                what: "the list of ports",
                length: bytes.len(),
                least: 0,
                most: 255,
            });
        }
        Ok(Self(bytes.into()))
    }

    /// The states, the first port first.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = PortStatus> {
        self.0.iter().copied().map(PortStatus::from)
    }

    /// How many ports there are 端口数量.
    #[must_use]
    pub fn count(&self) -> u8 {
        u8::try_from(self.0.len()).unwrap_or(u8::MAX)
    }
}

impl fmt::Debug for PortStates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl Field for PortStates {
    const LEAST: usize = 1;

    #[inline]
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let count = u8::read(reader)?;
        reader.bytes(count.into()).map(Self)
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

    fn show(&self, name: &'static str, rows: &mut Rows) {
        self.count().show("port_count", rows);
        let values = self.0.iter().map(|code| Value::Number((*code).into())).collect();
        let meaning: Vec<&str> = self.iter().map(PortStatus::meaning).collect();
        rows.push(name, self.0.len(), Value::List(values), "", meaning.join("; "));
    }

    #[cfg(feature = "serde")]
    fn take(name: &'static str, fields: &mut Fields) -> Result<Self, FieldError> {
        let states: Vec<u8> = fields.numbers("port_count", name)?;
        Ok(Self(states.into()))
    }
}
