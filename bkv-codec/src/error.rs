//! What can be wrong: with their bytes, with their entries, with their message, with our values.

use crate::key;

/// Bytes that are no frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum FrameError {
    /// No header stands here.
    #[error("no header")]
    Noise,
    /// The declared length cannot be one.
    #[error("declared length {declared} is out of range")]
    Length {
        /// What the length field says.
        declared: u16,
    },
    /// The frame does not end in `FC EE` where its length says it ends.
    #[error("no tail where the length says")]
    Tail,
    /// The checksum does not match.
    #[error("checksum {found:#04x}, the sum is {computed:#04x}")]
    Checksum {
        /// The checksum byte of the frame.
        found: u8,
        /// The sum of its bytes.
        computed: u8,
    },
    /// The rest of the frame did not come: the caller's timer fired or the stream ended.
    #[error("the frame never became complete")]
    Unfinished,
}

impl FrameError {
    /// One word for logs and metrics: `noise`, `length`, `tail`, `checksum`, `unfinished`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Noise => "noise",
            Self::Length { .. } => "length",
            Self::Tail => "tail",
            Self::Checksum { .. } => "checksum",
            Self::Unfinished => "unfinished",
        }
    }
}

/// A run of bytes that belongs to no frame and was dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[error("{skipped} bytes skipped: {reason}")]
pub struct Rejected {
    /// How many bytes were dropped, at least one.
    pub skipped: usize,
    /// What is wrong with the first of them.
    pub reason: FrameError,
}

/// Bytes that are no concatenation of entries. Offsets count from the start of the buffer that was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum EntryError {
    /// A length with more than four bytes.
    #[error("length longer than 4 bytes")]
    LengthTooLong {
        /// Where the entry begins.
        at: usize,
    },
    /// The buffer ends inside a length.
    #[error("length runs past the end")]
    LengthUnfinished {
        /// Where the entry begins.
        at: usize,
    },
    /// A length of 0: not even room for the head of the key.
    #[error("zero total length at {at}")]
    Empty {
        /// Where the entry begins.
        at: usize,
    },
    /// The entry claims more bytes than there are.
    #[error("entry at {at} runs past the end ({end} > {size})")]
    Overrun {
        /// Where the entry begins.
        at: usize,
        /// Where it would end.
        end: usize,
        /// Where the buffer ends.
        size: usize,
    },
    /// The key claims more bytes than its entry has.
    #[error("key length {key} exceeds entry length {length} at {at}")]
    KeyOverrun {
        /// Where the entry begins.
        at: usize,
        /// The size of the key.
        key: u8,
        /// The size of the entry.
        length: u32,
    },
    /// Entries within entries, deeper than [`MAX_DEPTH`](crate::entry::MAX_DEPTH).
    #[error("entries nested deeper than {limit}")]
    TooDeep {
        /// The deepest level that is read.
        limit: u8,
    },
}

/// Entries that are not the message their command says they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum DecodeError {
    /// The payload is not made of entries.
    #[error(transparent)]
    Entries(EntryError),
    /// The value of a key that holds entries is not made of them.
    #[error("inside key {key:#04x} ({}): {error}", key::name(*key))]
    Nested {
        /// The key whose value it is.
        key: u64,
        /// What is wrong with the value.
        error: EntryError,
    },
    /// The message lacks a key it cannot do without.
    #[error("key {key:#04x} ({}) is missing", key::name(*key))]
    Missing {
        /// The key.
        key: u64,
    },
    /// A key that holds one value came twice.
    #[error("key {key:#04x} ({}) came twice", key::name(*key))]
    Repeated {
        /// The key.
        key: u64,
    },
    /// The value has not the width of its key.
    #[error("key {key:#04x} ({}) has {found} bytes, its values have {expected}", key::name(*key))]
    Width {
        /// The key.
        key: u64,
        /// How many bytes its values have; the larger number where two are allowed, those of one record where there are
        /// several.
        expected: usize,
        /// How many came.
        found: usize,
    },
}

/// A value of ours that cannot be put into bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum EncodeError {
    /// The frame would be longer than the codec's limit.
    #[error("the frame's length would be {length}, the limit is {limit}")]
    FrameTooLong {
        /// What its length field would say.
        length: usize,
        /// The codec's limit.
        limit: u16,
    },
    /// The frame would be shorter than any frame is.
    #[error("the frame's length would be {length}, no frame has less than {minimum}")]
    FrameTooShort {
        /// What its length field would say.
        length: usize,
        /// The least it may say.
        minimum: u16,
    },
    /// Keys have at most 127 bytes.
    #[error("a key of {size} bytes, the limit is 127")]
    KeyTooLong {
        /// The size of the key.
        size: usize,
    },
    /// Entries have less than 2^28 bytes.
    #[error("an entry of {size} bytes, the limit is 268435455")]
    EntryTooLong {
        /// The size of the entry.
        size: usize,
    },
}

/// A value the protocol forbids. Only constructors refuse: what a device sends is kept as it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[error("{what} is {value}, allowed is {allowed}")]
pub struct OutOfRange {
    /// What was to be made.
    pub what: &'static str,
    /// From which value.
    pub value: u64,
    /// What the protocol allows.
    pub allowed: &'static str,
}
