//! 0x89: play voice.

use crate::Data;
use crate::code::Switch;
use crate::error::InvalidValue;
use crate::explain::{Rows, Value};
use crate::field::{Field, Reader, Writer, body};
#[cfg(feature = "serde")]
use crate::json::{FieldError, Fields};

body! {
    /// Play voice 语音播报, 0x89 down. The vendor reserves it: do not use it.
    ///
    /// | offset | size | field |
    /// |---|---|---|
    /// | 0 | 1 | interrupt |
    /// | 1 | 1 | segment_count = n |
    /// | 2 | n | segments |
    pub struct Voice {
        /// On: interrupt what is being said.
        pub interrupt: Switch,
        /// What to say, behind the number of segments.
        pub segments: VoiceSegments,
    }
    varied
}

/// Numbers of voice segments, behind a byte that counts them.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct VoiceSegments(Data);

impl VoiceSegments {
    /// Up to 255 segments.
    ///
    /// # Errors
    /// There are more.
    pub fn new(segments: impl Into<Data>) -> Result<Self, InvalidValue> {
        let segments = segments.into();
        if u8::try_from(segments.len()).is_err() {
            return Err(InvalidValue::Length {
                what: "the voice",
                length: segments.len(),
                least: 0,
                most: 255,
            });
        }
        Ok(Self(segments))
    }

    /// The segments.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

impl Field for VoiceSegments {
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
        u8::try_from(self.0.len()).unwrap_or(u8::MAX).show("segment_count", rows);
        rows.plain(name, self.0.len(), Value::hex(&self.0));
    }

    #[cfg(feature = "serde")]
    fn take(name: &'static str, fields: &mut Fields) -> Result<Self, FieldError> {
        fields.counted_hex("segment_count", name).map(Self)
    }
}
