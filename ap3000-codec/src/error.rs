//! What can be wrong: their bytes ([`FrameError`]), their message ([`DecodeError`]), our values ([`EncodeError`],
//! [`InvalidValue`]).

use thiserror::Error;

/// Bytes that are no frame and no token were skipped.
///
/// A run of rubbish may come out in several pieces; frames and the total of skipped bytes do not depend on how the
/// stream was cut, the borders between the pieces do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Error)]
#[error("{skipped} bytes skipped: {reason}")]
pub struct Rejected {
    /// How many bytes were taken off the buffer; at least one.
    pub skipped: usize,
    /// What was wrong with the first of them.
    #[source]
    pub reason: FrameError,
}

/// Why the first of the skipped bytes does not begin a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Error)]
#[non_exhaustive]
pub enum FrameError {
    /// Nothing begins there: line noise, the rest of a damaged frame, or a frame that was never finished.
    #[error("neither a frame, an ICCID nor a keep-alive begins here")]
    Noise,
    /// The length field is below 9 or above the limit.
    #[error("no frame has the length {length}")]
    Length {
        /// What the length field says.
        length: u16,
    },
    /// The sum of the bytes is another than the frame says.
    #[error("the sum is {computed:#06x}, the frame says {found:#06x}")]
    Checksum {
        /// The sum of the frame's bytes.
        computed: u16,
        /// The sum in the frame's last two bytes.
        found: u16,
    },
}

impl FrameError {
    /// One word for it: `noise`, `length` or `checksum`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Noise => "noise",
            Self::Length { .. } => "length",
            Self::Checksum { .. } => "checksum",
        }
    }

    /// Whether the peer's sum leaves the magic out: a known fault of gateways, worth naming in a log.
    #[must_use]
    pub fn forgot_the_magic(self) -> bool {
        let of_the_magic = crate::wire::checksum(&crate::wire::MAGIC);
        matches!(self, Self::Checksum { computed, found } if computed.wrapping_sub(found) == of_the_magic)
    }
}

/// A good frame whose data does not have the layout of its command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Error)]
#[non_exhaustive]
pub enum DecodeError {
    /// A mandatory field is missing or cut.
    #[error("the data ends before the command's mandatory fields do")]
    TooShort,
}

impl DecodeError {
    /// One word for it: `payload_too_short`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::TooShort => "payload_too_short",
        }
    }
}

/// A value of ours that has no bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Error)]
#[non_exhaustive]
pub enum EncodeError {
    /// The frame would be longer than its receiver accepts.
    #[error("the frame's length would be {length}, the limit is {limit}")]
    TooLong {
        /// What the length field would have to say.
        length: usize,
        /// The largest length for this command in this direction.
        limit: u16,
    },
    /// Optional fields are told apart by the length of the data alone: none can be left out before one that is there.
    #[error("{field} is set, so every optional field before it must be set too")]
    Gap {
        /// The field that stands behind a gap.
        field: &'static str,
    },
    /// So many surplus bytes would be read as the optional field that was left out.
    #[error("the surplus bytes would be read as {field}: set it, or keep fewer of them")]
    Surplus {
        /// The optional field in whose place the bytes stand.
        field: &'static str,
    },
}

/// A value the protocol forbids, refused by a constructor. What a device sends is never refused for its values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Error)]
#[non_exhaustive]
pub enum InvalidValue {
    /// A number outside what the field may hold.
    #[error("{what} is {value}, allowed is {least} to {most}")]
    OutOfRange {
        /// The field.
        what: &'static str,
        /// The refused value.
        value: i64,
        /// The least value allowed.
        least: i64,
        /// The greatest value allowed.
        most: i64,
    },
    /// Too many or too few bytes.
    #[error("{what} has {length} bytes, allowed is {least} to {most}")]
    Length {
        /// The field.
        what: &'static str,
        /// The refused number of bytes.
        length: usize,
        /// The least number allowed.
        least: usize,
        /// The greatest number allowed.
        most: usize,
    },
    /// Characters that may not stand there.
    #[error("{what} must be {expected}")]
    Form {
        /// The field.
        what: &'static str,
        /// What it must look like.
        expected: &'static str,
    },
}
