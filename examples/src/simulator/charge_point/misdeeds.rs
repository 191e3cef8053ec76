//! What real chargers get wrong, as a list: what is sent, and what a robust server makes of it.
//!
//! In the frames `{1}` and `{2}` stand for message ids, `{now}` for the time, `{tx}` for the id of the transaction that an
//! earlier misdeed began. The lists are those of the versions.

/// One thing done wrong.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::simulator) struct Misdeed {
    pub(super) name: &'static str,
    pub(super) sends: Sends,
    pub(super) expect: Expect,
    pub(super) keeps: Keeps,
}

#[derive(Debug, PartialEq, Eq)]
pub(in crate::simulator) enum Sends {
    /// Text messages.
    Texts(&'static [&'static str]),
    /// A text message that is not UTF-8.
    NotUtf8,
    /// A text message of two megabytes.
    Huge,
    /// A frame in a binary message.
    Binary,
    /// JSON nested a thousand times.
    Deep,
}

/// What a robust server does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::simulator) enum Expect {
    /// A CALLRESULT for every message id.
    Results,
    /// Two CALLRESULTs with one transaction id.
    OneTransaction,
    /// One message id was sent twice: one CALLRESULT, or the same one twice.
    OneAnswer,
    /// A CALLERROR with one of these codes.
    Error(&'static [&'static str]),
    /// A CALLRESULT or a CALLERROR, as it likes.
    Answer,
    /// Nothing, and the connection stays.
    Silence,
    /// This close code.
    Close(u16),
    /// Anything that is not a hanging connection.
    Anything,
}

/// What it leaves in the ledger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::simulator) enum Keeps {
    Nothing,
    /// A transaction on connector 1, begun with [`METER_START`].
    Start,
    /// Its end, at [`METER_STOP`].
    Stop,
}

pub(super) const ID_TAG: &str = "MISBEHAVING";
pub(super) const METER_START: i64 = 1_000;
pub(super) const METER_STOP: i64 = 1_388;

pub(super) const fn text(name: &'static str, frames: &'static [&'static str], expect: Expect) -> Misdeed {
    Misdeed { name, sends: Sends::Texts(frames), expect, keeps: Keeps::Nothing }
}

pub(super) const fn other(name: &'static str, sends: Sends, expect: Expect) -> Misdeed {
    Misdeed { name, sends, expect, keeps: Keeps::Nothing }
}
