//! 0x3A, 0x3B: the radio between a host and its slaves.

use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::fmt;

use crate::Data;
use crate::PhysicalId;
use crate::error::InvalidValue;
use crate::explain::{Rows, Value};
use crate::field::{Field, Reader, Writer, body};
#[cfg(feature = "serde")]
use crate::json::{FieldError, Fields};
use crate::quantity::Megahertz;

body! {
    /// A host asks for its radio parameters 请求FSK参数, 0x3B up: 30 s after it started, then every 2 h. Answered with
    /// [`FskSetup`] under the command 0x3A.
    pub struct FskRequest {
        /// The frequency it uses 频率.
        pub frequency: Megahertz,
    }
}

body! {
    /// The radio parameters of a host 设置FSK参数, 0x3A down.
    ///
    /// | offset | size | field |
    /// |---|---|---|
    /// | 0 | 2 | frequency |
    /// | 2 | 3 | reserved |
    /// | 5 | 1 | slave_count = n |
    /// | 6 | 4 n | slave_ids |
    pub struct FskSetup {
        /// The frequency to use 频率.
        pub frequency: Megahertz,
        /// Unused.
        pub reserved: [u8; 3],
        /// Its slaves, behind their number.
        pub slave_ids: SlaveIds,
    }
    varied
}

impl FskSetup {
    /// These parameters.
    #[must_use]
    pub fn new(frequency: Megahertz, slave_ids: SlaveIds) -> Self {
        Self { frequency, reserved: [0; 3], slave_ids, extra: Data::new() }
    }
}

/// The slaves of a host 分机: their number in a byte, then their physical IDs.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct SlaveIds(Data);

impl SlaveIds {
    /// A list of up to 255 slaves. Hosts relay up to 50; what fits a frame is found out when it is encoded.
    ///
    /// # Errors
    /// There are more.
    pub fn new(ids: impl IntoIterator<Item = PhysicalId>) -> Result<Self, InvalidValue> {
        let bytes: Vec<u8> = ids.into_iter().flat_map(|id| u32::from(id).to_le_bytes()).collect();
        let count = bytes.len() / 4;
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

    /// The slaves, in order.
    pub fn iter(&self) -> impl Iterator<Item = PhysicalId> {
        self.0.as_chunks().0.iter().map(|id| PhysicalId::from(u32::from_le_bytes(*id)))
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> u8 {
        u8::try_from(self.0.len() / 4).unwrap_or(u8::MAX)
    }
}

impl fmt::Debug for SlaveIds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl Field for SlaveIds {
    const LEAST: usize = 1;

    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let count = u8::read(reader)?;
        reader.bytes(usize::from(count).saturating_mul(4)).map(Self)
    }

    fn size(&self) -> usize {
        self.0.len().saturating_add(1)
    }

    fn write(&self, writer: &mut Writer<'_>) {
        self.count().write(writer);
        writer.put(&self.0);
    }

    fn show(&self, name: &'static str, rows: &mut Rows) {
        self.count().show("slave_count", rows);
        let ids = self.iter().map(|id| Value::Text(id.to_string())).collect();
        let mut meaning = String::new();
        for id in self.iter() {
            let comma = if meaning.is_empty() { "" } else { ", " };
            meaning.push_str(&format!("{comma}number {}", id.number()));
        }
        rows.push(name, self.0.len(), Value::List(ids), "", meaning);
    }

    #[cfg(feature = "serde")]
    fn take(name: &'static str, fields: &mut Fields) -> Result<Self, FieldError> {
        let unfit = FieldError::Unfit { field: name, expected: "a list of up to 255 physical IDs" };
        let mut ids = Vec::new();
        for id in fields.list("slave_count", name)? {
            match id {
                Value::Text(id) => ids.push(id.parse::<PhysicalId>().map_err(|_| unfit)?),
                _ => return Err(unfit),
            }
        }
        Self::new(ids).map_err(|_| unfit)
    }
}
