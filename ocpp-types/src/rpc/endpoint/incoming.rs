//! What the endpoint makes of a received message.

use std::borrow::Cow;

use super::Ticket;
use crate::Deviation;
use crate::rpc::{CallError, ErrorCode, FrameError, MessageId};

/// What a received message was, and what was wrong with it and accepted all the same.
#[derive(Debug, PartialEq)]
pub struct Received<'a, T> {
    /// What it was.
    pub incoming: Incoming<'a, T>,
    /// A byte order mark, an id that is a number, empty or too long. Pointers are into the frame.
    pub deviations: Vec<Deviation>,
}

/// What a received message was.
#[derive(Debug, PartialEq)]
#[non_exhaustive]
pub enum Incoming<'a, T> {
    /// The peer asks something new; the ticket answers it.
    Call {
        /// To answer it with.
        ticket: Ticket,
        /// Its message id, for logs.
        id: MessageId<'a>,
        /// The action's wire name.
        action: Cow<'a, str>,
        /// The payload: unscanned text, which the typed parser proves to be one JSON value.
        payload: &'a str,
    },
    /// The outcome of a CALL of ours.
    Reply {
        /// The CALL's tag.
        call: T,
        /// What it was answered.
        reply: Reply<'a>,
    },
    /// The peer tells something that is not to be answered (2.1).
    Send {
        /// The action's wire name.
        action: Cow<'a, str>,
        /// The payload, unscanned.
        payload: &'a str,
    },
    /// The peer could not read a result of ours (2.1).
    ResultRefused {
        /// The message id of the CALL we answered.
        id: MessageId<'a>,
        /// Why.
        error: CallError<'a>,
    },
    /// A CALL we know. Nothing is to be done.
    Repeat(Repeat),
    /// An answer to nothing that is outstanding; dropped.
    Unmatched {
        /// Its message id.
        id: MessageId<'a>,
        /// Whether it was ours once: an answer after its time, or a second one.
        late: bool,
    },
    /// A CALL beyond [`Limits::unanswered_calls`](super::Limits::unanswered_calls): dropped without an answer, so that the peer repeats it. Reached
    /// only by a caller that goes on reading while [`Endpoint::wants_input`](super::Endpoint::wants_input) is false.
    Overflow {
        /// Its message id.
        id: MessageId<'a>,
    },
    /// Not a frame. Where the peer is owed a CALLERROR it is ready to be written.
    Refused {
        /// What is wrong with it.
        error: FrameError<'a>,
        /// The code of the CALLERROR; `None` where none is owed.
        answered: Option<ErrorCode>,
    },
}

/// What the endpoint did with a repeated CALL.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Repeat {
    /// The first one still waits; one answer will serve both.
    Joined,
    /// The answer to the first one is sent again.
    AnsweredAgain,
}

/// The answer to a CALL of ours.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reply<'a> {
    /// A CALLRESULT, with its payload: unscanned text, which may yet turn out to be cut short.
    Result(&'a str),
    /// A CALLERROR.
    Error(CallError<'a>),
    /// An answer whose id is the CALL's and whose rest is broken.
    Broken(FrameError<'a>),
}
