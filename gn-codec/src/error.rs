//! What can be wrong: with a message, with our values. What can be wrong with a frame's bytes says
//! [`bkv_codec::FrameError`].

/// A payload that is not what its command says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum DecodeError {
    /// The payload ends inside a field.
    #[error("short: want {want} at {at} of {have}")]
    Short {
        /// How many bytes the field has.
        want: usize,
        /// Where in the payload it begins.
        at: usize,
        /// How many bytes the payload has.
        have: usize,
    },
    /// The inner length fits neither the arguments nor, as some have it, arguments and sub-command.
    #[error("inner length {declared}, but {found} argument bytes")]
    InnerLength {
        /// What the inner length says.
        declared: usize,
        /// How many argument bytes there are.
        found: usize,
    },
    /// The firmware of a heartbeat is longer than any text that could be one.
    #[error("firmware of {size} bytes, at most 32 are read")]
    FirmwareTooLong {
        /// How many bytes stand between ICCID and signal.
        size: usize,
    },
    /// The entries of a BKV message.
    #[error(transparent)]
    Bkv(#[from] bkv_codec::DecodeError),
}

/// A value of ours that cannot be put into bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum EncodeError {
    /// The head would be read as the first entry of a direct frame: command 0x0401 with a sequence that begins with 01.
    #[error("command and sequence would be read as a direct frame")]
    LooksDirect,
    /// A direct frame whose payload does not begin with the entry of its command.
    #[error("a direct frame begins with the entry of its command, 04 01 01")]
    NotDirect,
    /// More arguments than an inner length can tell.
    #[error("{size} argument bytes, the limit is 65535")]
    ArgumentsTooLong {
        /// How many there are.
        size: usize,
    },
    /// The border of the frame or the entries of a BKV message.
    #[error(transparent)]
    Bkv(#[from] bkv_codec::EncodeError),
}
