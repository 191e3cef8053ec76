//! 0x35: the kinds of slaves behind a host.

use alloc::string::{String, ToString as _};
use alloc::vec;
use alloc::vec::Vec;
use core::fmt;

use crate::Data;
use crate::PhysicalId;
use crate::code::DeviceType;
use crate::error::InvalidValue;
use crate::explain::{Rows, Value};
use crate::field::{Field, Reader, Writer, body};
#[cfg(feature = "serde")]
use crate::json::{FieldError, Fields};
use crate::quantity::FirmwareVersion;

body! {
    /// For each kind of slave behind a host the lowest firmware, and one device that has it 分机版本, 0x35 up. Not answered.
    ///
    /// | offset | size | field |
    /// |---|---|---|
    /// | 0 | 1 | type_count = N |
    /// | 1 | 8 N | slaves |
    pub struct SlaveVersions {
        /// The kinds, behind their number.
        pub slaves: SlaveTypes,
    }
    varied
}

/// A kind of slave.
///
/// | offset | size | field |
/// |---|---|---|
/// | 0 | 1 | device_type |
/// | 1 | 1 | reserved |
/// | 2 | 2 | min_version |
/// | 4 | 4 | physical_id |
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct SlaveType {
    /// The kind 设备类型.
    pub device_type: DeviceType,
    /// Unused.
    pub reserved: u8,
    /// The lowest firmware among them 最低固件版本.
    pub min_version: FirmwareVersion,
    /// One that has it 物理ID.
    pub physical_id: PhysicalId,
}

const SIZE: usize = 8;

impl SlaveType {
    fn from_bytes([kind, reserved, v0, v1, p0, p1, p2, p3]: [u8; SIZE]) -> Self {
        Self {
            device_type: kind.into(),
            reserved,
            min_version: FirmwareVersion(u16::from_le_bytes([v0, v1])),
            physical_id: PhysicalId::from(u32::from_le_bytes([p0, p1, p2, p3])),
        }
    }

    fn to_bytes(self) -> [u8; SIZE] {
        let [v0, v1] = self.min_version.0.to_le_bytes();
        let [p0, p1, p2, p3] = u32::from(self.physical_id).to_le_bytes();
        [self.device_type.into(), self.reserved, v0, v1, p0, p1, p2, p3]
    }
}

/// Kinds of slaves: their number in a byte, then eight bytes for each.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct SlaveTypes(Data);

impl SlaveTypes {
    /// Up to 255 kinds. What fits a frame (30) is found out when it is encoded.
    ///
    /// # Errors
    /// There are more.
    pub fn new(types: impl IntoIterator<Item = SlaveType>) -> Result<Self, InvalidValue> {
        let bytes: Vec<u8> = types.into_iter().flat_map(SlaveType::to_bytes).collect();
        let count = bytes.len() / SIZE;
        if u8::try_from(count).is_err() {
            return Err(InvalidValue::Length {
                what: "the list of slaves",
                length: count,
                least: 0,
                most: 255,
            });
        }
        Ok(Self(bytes.into()))
    }

    /// The kinds, in order.
    pub fn iter(&self) -> impl Iterator<Item = SlaveType> {
        self.0.as_chunks().0.iter().copied().map(SlaveType::from_bytes)
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> u8 {
        u8::try_from(self.0.len() / SIZE).unwrap_or(u8::MAX)
    }
}

impl fmt::Debug for SlaveTypes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl Field for SlaveTypes {
    const LEAST: usize = 1;

    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let count = u8::read(reader)?;
        reader.bytes(usize::from(count).saturating_mul(SIZE)).map(Self)
    }

    fn size(&self) -> usize {
        self.0.len().saturating_add(1)
    }

    fn write(&self, writer: &mut Writer<'_>) {
        self.count().write(writer);
        writer.put(&self.0);
    }

    fn show(&self, name: &'static str, rows: &mut Rows) {
        self.count().show("type_count", rows);
        let types = self.iter().map(|slave| {
            Value::Object(vec![
                (String::from("device_type"), Value::Number(u8::from(slave.device_type).into())),
                (String::from("reserved"), Value::Number(slave.reserved.into())),
                (String::from("min_version"), Value::Number(slave.min_version.0.into())),
                (String::from("physical_id"), Value::Text(slave.physical_id.to_string())),
            ])
        });
        let types = types.collect();
        let meaning: Vec<&str> = self.iter().map(|slave| slave.device_type.meaning()).collect();
        rows.push(name, self.0.len(), Value::List(types), "", meaning.join("; "));
    }

    #[cfg(feature = "serde")]
    fn take(name: &'static str, fields: &mut Fields) -> Result<Self, FieldError> {
        let unfit = FieldError::Unfit { field: name, expected: "a list of up to 255 objects" };
        let mut types = Vec::new();
        for slave in fields.list("type_count", name)? {
            let Value::Object(slave) = slave else { return Err(unfit) };
            let mut slave = Fields::new(slave);
            types.push(SlaveType {
                device_type: DeviceType::take("device_type", &mut slave)?,
                reserved: slave.number("reserved")?,
                min_version: FirmwareVersion::take("min_version", &mut slave)?,
                physical_id: slave.text("physical_id")?.parse().map_err(|_| unfit)?,
            });
        }
        Self::new(types).map_err(|_| unfit)
    }
}
