//! 0x8B, 0x8C: the device's EEPROM.

use crate::Data;
use crate::code::ResultCode;
use crate::error::InvalidValue;
use crate::explain::{Rows, Value};
use crate::field::{Field, Reader, Writer, body};
#[cfg(feature = "serde")]
use crate::json::{FieldError, Fields};

const MOST: usize = 32;

fn too_many(length: usize) -> InvalidValue {
    InvalidValue::Length { what: "the EEPROM block", length, least: 1, most: MOST }
}

body! {
    /// Read from the EEPROM 读EEPROM, 0x8B down.
    ///
    /// | offset | size | field |
    /// |---|---|---|
    /// | 0 | 2 | address |
    /// | 2 | 1 | length, at most 32 |
    pub struct EepromRead {
        /// The first byte's address.
        pub address: u16,
        length: u8,
    }
}

impl EepromRead {
    /// Asks for `length` bytes.
    ///
    /// # Errors
    /// None, or more than 32.
    pub fn new(address: u16, length: u8) -> Result<Self, InvalidValue> {
        if !(1..=MOST).contains(&usize::from(length)) {
            return Err(too_many(length.into()));
        }
        Ok(Self { address, length, extra: Data::new() })
    }

    /// How many bytes are asked for.
    #[must_use]
    pub fn length(&self) -> u8 {
        self.length
    }
}

body! {
    /// The answer to 0x8B, up: the result and the bytes.
    pub struct EepromAnswer {
        /// 0: success.
        pub result: ResultCode,
    }
    rest {
        /// The bytes read.
        pub eeprom
    }
}

body! {
    /// Write to the EEPROM 写EEPROM, 0x8C down.
    ///
    /// | offset | size | field |
    /// |---|---|---|
    /// | 0 | 2 | address |
    /// | 2 | 1 | length = N, at most 32 |
    /// | 3 | N | eeprom |
    pub struct EepromWrite {
        /// The first byte's address.
        pub address: u16,
        /// The bytes, behind their number.
        pub eeprom: EepromBytes,
    }
    varied
}

impl EepromWrite {
    /// Writes these bytes.
    ///
    /// # Errors
    /// None, or more than 32.
    pub fn new(address: u16, bytes: impl Into<Data>) -> Result<Self, InvalidValue> {
        Ok(Self { address, eeprom: EepromBytes::new(bytes)?, extra: Data::new() })
    }
}

/// Bytes for the EEPROM, behind a byte that counts them.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct EepromBytes(Data);

impl EepromBytes {
    /// Up to 32 bytes.
    ///
    /// # Errors
    /// None, or more.
    pub fn new(bytes: impl Into<Data>) -> Result<Self, InvalidValue> {
        let bytes = bytes.into();
        if !(1..=MOST).contains(&bytes.len()) {
            return Err(too_many(bytes.len()));
        }
        Ok(Self(bytes))
    }

    /// The bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

impl Field for EepromBytes {
    const LEAST: usize = 1;

    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        let count = u8::read(reader)?;
        reader.bytes(count.into()).map(Self)
    }

    fn size(&self) -> usize {
        self.0.len().saturating_add(1)
    }

    fn write(&self, writer: &mut Writer<'_>) {
        writer.put(&[u8::try_from(self.0.len()).unwrap_or(u8::MAX)]);
        writer.put(&self.0);
    }

    fn show(&self, name: &'static str, rows: &mut Rows) {
        u8::try_from(self.0.len()).unwrap_or(u8::MAX).show("length", rows);
        rows.plain(name, self.0.len(), Value::hex(&self.0));
    }

    #[cfg(feature = "serde")]
    fn take(name: &'static str, fields: &mut Fields) -> Result<Self, FieldError> {
        fields.counted_hex("length", name).map(Self)
    }
}
