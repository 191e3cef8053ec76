//! JSON read straight into typed values and written straight from them.
//!
//! There is no document tree in between. [`Reader`] walks over the text once; what it refuses is remembered as an
//! offset and turned into pointer, rule and message only when somebody asks ([`Reader::violation`]), so text without
//! faults pays nothing for good error reports.

mod any;
mod number;
mod pointer;
mod reader;
#[cfg(feature = "serde")]
mod serde;
mod string;
mod writer;

pub use any::AnyJson;
pub use reader::{Object, ReadMode, Reader, Refused};
#[cfg(feature = "serde")]
pub use serde::{deserialize, serialize};
pub use writer::{EncodeError, Writer};

pub(crate) use number::Number;

/// How deep arrays and objects may nest.
pub const MAX_DEPTH: u32 = 64;

/// A value that knows how to read, check and write itself.
///
/// Implemented by the checked types of this crate and by everything generated from a schema.
pub trait Element: Sized {
    /// Reads one value.
    ///
    /// # Errors
    /// [`Refused`] when the text breaks a rule that the reader's mode does not forgive; the reader knows which.
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused>;

    /// Reads one value straight to where it is kept; `slot` is empty.
    ///
    /// # Errors
    /// As [`read`](Self::read).
    #[inline]
    fn read_into(reader: &mut Reader<'_>, slot: &mut Option<Self>) -> Result<(), Refused> {
        *slot = Some(Self::read(reader)?);
        Ok(())
    }

    /// Reads one value without keeping it; accepts exactly what [`read`](Self::read) accepts.
    ///
    /// # Errors
    /// As [`read`](Self::read).
    fn check(reader: &mut Reader<'_>) -> Result<(), Refused>;

    /// Appends the value's JSON.
    ///
    /// # Errors
    /// [`EncodeError`] when the value came from a tolerant reading and breaks its own schema.
    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError>;
}

/// Reads any notation of a whole number, as draft-06 of JSON Schema does; see [`Reader::integer`] for draft-04.
impl Element for i64 {
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        reader.whole_number()
    }

    #[inline]
    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.whole_number().map(drop)
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.integer(*self);
        Ok(())
    }
}

/// What is large and rare stands behind a pointer.
impl<T: Element> Element for Box<T> {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        T::read(reader).map(Self::new)
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        T::check(reader)
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        T::write(self, writer)
    }
}

impl Element for bool {
    #[inline]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        reader.boolean()
    }

    #[inline]
    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.boolean().map(drop)
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.boolean(*self);
        Ok(())
    }
}
