//! Fields of a command's data: how each type reads, writes and shows itself.

mod body;
mod bytes;

pub(crate) use body::{body, parse_fixed, parse_varied};
pub(crate) use bytes::{Padded, Reader, Writer};

use crate::Data;
use crate::error::{DecodeError, EncodeError};
use crate::explain::{Rows, Value};
#[cfg(feature = "serde")]
use crate::json::{FieldError, Fields};

/// One field of a command's data. `write` fills exactly `size` bytes.
pub(crate) trait Field: Sized {
    /// The fewest bytes a value takes; for most types the only number.
    const LEAST: usize;

    /// Takes the field off the front; `None`: it is not all there.
    fn read(reader: &mut Reader<'_>) -> Option<Self>;

    #[inline]
    fn size(&self) -> usize {
        Self::LEAST
    }

    fn write(&self, writer: &mut Writer<'_>);

    /// Whether so many surplus bytes may stand behind this value and still be read as surplus.
    #[inline]
    fn may_precede(&self, _surplus: usize) -> bool {
        true
    }

    /// Adds the field's rows, in the names of the vectors.
    fn show(&self, name: &'static str, rows: &mut Rows);

    /// Takes the field out of its JSON form, which is what [`show`](Self::show) made of it.
    #[cfg(feature = "serde")]
    fn take(name: &'static str, fields: &mut Fields) -> Result<Self, FieldError>;

    /// Whether an optional field is there in the JSON form.
    #[cfg(feature = "serde")]
    fn is_in(name: &'static str, fields: &Fields) -> bool {
        fields.has(name)
    }
}

/// A field that always takes [`LEAST`](Field::LEAST) bytes, whatever they are.
pub(crate) trait Fixed: Field {
    fn get(padded: &mut Padded<'_>) -> Self;
}

/// A whole number as it stands on the wire.
pub(crate) trait Number: Fixed + Copy + Into<u64> + TryFrom<u64> {}

macro_rules! numbers {
    ($($number:ty)*) => {$(
        impl Field for $number {
            const LEAST: usize = size_of::<$number>();

            #[inline]
            fn read(reader: &mut Reader<'_>) -> Option<Self> {
                reader.array().map(Self::from_le_bytes)
            }

            #[inline]
            fn write(&self, writer: &mut Writer<'_>) {
                writer.put_array(self.to_le_bytes());
            }

            fn show(&self, name: &'static str, rows: &mut Rows) {
                rows.plain(name, Self::LEAST, Value::Number(u64::from(*self)));
            }

            #[cfg(feature = "serde")]
            fn take(name: &'static str, fields: &mut Fields) -> Result<Self, FieldError> {
                fields.number(name)
            }
        }

        impl Fixed for $number {
            #[inline(always)]
            fn get(padded: &mut Padded<'_>) -> Self {
                Self::from_le_bytes(padded.array())
            }
        }

        impl Number for $number {}
    )*};
}

numbers! { u8 u16 u32 }

/// Bytes without a known inner structure; hex in the JSON form.
impl<const N: usize> Field for [u8; N] {
    const LEAST: usize = N;

    #[inline]
    fn read(reader: &mut Reader<'_>) -> Option<Self> {
        reader.array()
    }

    #[inline]
    fn write(&self, writer: &mut Writer<'_>) {
        writer.put_kept(self);
    }

    fn show(&self, name: &'static str, rows: &mut Rows) {
        rows.plain(name, N, Value::hex(self));
    }

    #[cfg(feature = "serde")]
    fn take(name: &'static str, fields: &mut Fields) -> Result<Self, FieldError> {
        fields.hex_array(name)
    }
}

impl<const N: usize> Fixed for [u8; N] {
    #[inline(always)]
    fn get(padded: &mut Padded<'_>) -> Self {
        padded.array()
    }
}

/// Bytes of a command to be.
pub(crate) trait Payload {
    /// Whether the value has bytes that read back as the same value.
    fn check(&self) -> Result<(), EncodeError>;

    fn size(&self) -> usize;

    fn write(&self, writer: &mut Writer<'_>);
}

/// The data of a command without a known layout.
impl Payload for Data {
    fn check(&self) -> Result<(), EncodeError> {
        Ok(())
    }

    fn size(&self) -> usize {
        self.len()
    }

    #[inline(always)]
    fn write(&self, writer: &mut Writer<'_>) {
        writer.put_data(self);
    }
}

/// What a command carries, made by [`body!`] or by hand.
pub(crate) trait Body: Payload + Sized {
    fn parse(data: &Data) -> Result<Self, DecodeError>;

    /// The bytes behind the last known field.
    fn extra(&self) -> &Data;

    fn show(&self, rows: &mut Rows);

    #[cfg(feature = "serde")]
    fn from_fields(fields: &mut Fields, extra: Data) -> Result<Self, FieldError>;
}

/// Stands for the surplus of bodies that have none.
pub(crate) static NO_BYTES: Data = Data::new();
