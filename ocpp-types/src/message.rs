//! Whole payloads: read, checked and written by one call each.

use crate::json::{Element, EncodeError, ReadMode, Reader, Refused, Writer};
use crate::violation::{Deviation, Violation};

/// The payload of a request or a response.
pub trait Message: Element {
    /// The type's name, which is also the schema's: `BootNotificationRequest`.
    const NAME: &'static str;
}

/// The payload of a CALL.
pub trait Request: Message {
    /// The action's name on the wire.
    const ACTION: &'static str;

    /// The payload of the CALLRESULT that answers it.
    type Response: Message;
}

/// The payload of a SEND (2.1), which is not answered.
pub trait Notice: Message {
    /// The action's name on the wire.
    const ACTION: &'static str;
}

/// Who sends a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// The charge point.
    FromStation,
    /// The central system.
    FromCsms,
    /// Either.
    Both,
}

/// A message and what had to be forgiven to read it.
#[derive(Debug, Clone, PartialEq)]
pub struct Parsed<T> {
    /// The message.
    pub message: T,
    /// In the order of the places they name; empty when the text satisfies the schema.
    pub deviations: Vec<Deviation>,
}

impl<T> Parsed<T> {
    /// The same deviations with another message.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Parsed<U> {
        Parsed { message: change(self.message), deviations: self.deviations }
    }
}

/// Reads a payload.
///
/// The strict reading always comes first. Only when it is refused and the mode is tolerant, the text is read again by
/// the tolerant reader, so clean text costs the same in both modes.
///
/// # Errors
/// The first fault that the mode does not forgive.
pub fn parse<T: Element>(text: &str, mode: ReadMode) -> Result<Parsed<T>, Violation> {
    let mut reader = Reader::new(text, ReadMode::Strict);
    match whole(&mut reader, T::read) {
        Ok(message) => Ok(Parsed { message, deviations: Vec::new() }),
        Err(refused) => refused_once(text, mode, &reader, refused),
    }
}

#[cold]
fn refused_once<T: Element>(
    text: &str,
    mode: ReadMode,
    strict: &Reader<'_>,
    refused: Refused,
) -> Result<Parsed<T>, Violation> {
    if mode == ReadMode::Strict {
        return Err(strict.violation(refused));
    }
    let mut reader = Reader::new(text, ReadMode::Tolerant);
    match whole(&mut reader, T::read) {
        Ok(message) => Ok(Parsed { message, deviations: reader.deviations() }),
        Err(refused) => Err(reader.violation(refused)),
    }
}

/// Checks a payload strictly without keeping it; agrees with [`parse`] in strict mode.
///
/// Allocates nothing unless a key or a word of an enumeration is written with escapes, or an open object has properties
/// of its own.
///
/// # Errors
/// The first fault.
pub fn check<T: Element>(text: &str) -> Result<(), Violation> {
    let mut reader = Reader::new(text, ReadMode::Strict);
    whole(&mut reader, T::check).map_err(|refused| reader.violation(refused))
}

fn whole<T>(
    reader: &mut Reader<'_>,
    read: impl FnOnce(&mut Reader<'_>) -> Result<T, Refused>,
) -> Result<T, Refused> {
    let value = read(reader)?;
    reader.finish()?;
    Ok(value)
}

/// The payload's compact JSON.
///
/// # Errors
/// [`EncodeError`] when the message came from a tolerant reading and breaks its schema.
pub fn encode<T: Element>(message: &T) -> Result<String, EncodeError> {
    // Most messages are shorter.
    let mut out = String::with_capacity(256);
    encode_into(message, &mut out)?;
    Ok(out)
}

/// Appends the payload's compact JSON to `out`, which keeps what it had when encoding is refused.
///
/// # Errors
/// As [`encode`].
pub fn encode_into<T: Element>(message: &T, out: &mut String) -> Result<(), EncodeError> {
    let before = out.len();
    let written = message.write(&mut Writer::new(out));
    if written.is_err() {
        out.truncate(before);
    }
    written
}
