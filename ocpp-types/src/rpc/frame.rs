//! OCPP-J frames: what the JSON array around a payload says.

mod parse;
#[cfg(test)]
mod tests;

use std::borrow::Cow;

pub use self::parse::{FrameError, FrameFault, FrameRead};
use super::{Dialect, ErrorCode, MessageId};
use crate::json::{ReadMode, Reader, Writer};
use crate::{Rule, Violation};

/// The first element of a frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MessageType {
    /// 2
    Call,
    /// 3
    CallResult,
    /// 4
    CallError,
    /// 5, from 2.1 on.
    CallResultError,
    /// 6, from 2.1 on.
    Send,
    /// A number this version does not have.
    Other,
}

impl MessageType {
    /// The type with this number in this version.
    #[must_use]
    pub fn from_number(number: &str, dialect: Dialect) -> Self {
        match number {
            "2" => Self::Call,
            "3" => Self::CallResult,
            "4" => Self::CallError,
            "5" if dialect.has_send() => Self::CallResultError,
            "6" if dialect.has_send() => Self::Send,
            _ => Self::Other,
        }
    }
}

/// One message between a station and its central system.
///
/// `payload` and `details` are the text between the last comma that separates elements and the closing bracket, without
/// the space around it and **unscanned**: whoever parses it proves that it is exactly one JSON value, so nothing is
/// scanned twice. [`check_payload`](Self::check_payload) proves just that.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Frame<'a> {
    /// `[2,id,action,payload]`
    Call {
        /// Its id.
        id: MessageId<'a>,
        /// The action's wire name.
        action: Cow<'a, str>,
        /// The payload, unscanned.
        payload: &'a str,
    },
    /// `[3,id,payload]`
    CallResult {
        /// The id of the CALL.
        id: MessageId<'a>,
        /// The payload, unscanned.
        payload: &'a str,
    },
    /// `[4,id,code,description,details]`
    CallError {
        /// The id of the CALL.
        id: MessageId<'a>,
        /// What went wrong.
        error: CallError<'a>,
    },
    /// `[5,id,code,description,details]`: the peer could not use a CALLRESULT (2.1).
    CallResultError {
        /// The id of the CALLRESULT.
        id: MessageId<'a>,
        /// What went wrong.
        error: CallError<'a>,
    },
    /// `[6,id,action,payload]`: not to be answered (2.1).
    Send {
        /// Its id.
        id: MessageId<'a>,
        /// The action's wire name.
        action: Cow<'a, str>,
        /// The payload, unscanned.
        payload: &'a str,
    },
}

/// What a CALLERROR or CALLRESULTERROR says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CallError<'a> {
    /// The code as spelt on the wire; [`ErrorCode::parse`] knows the standard's.
    pub code: Cow<'a, str>,
    /// For people; may be empty.
    pub description: Cow<'a, str>,
    /// Any JSON (an object by the standard), unscanned.
    pub details: &'a str,
}

impl CallError<'_> {
    /// The standard's code, whichever version's spelling was used; `None` for a peer's own.
    #[must_use]
    pub fn known_code(&self) -> Option<ErrorCode> {
        ErrorCode::parse(&self.code)
    }
}

impl<'a> Frame<'a> {
    /// Reads the frame around a payload.
    ///
    /// In tolerant mode an id that is a number, empty or too long, a byte order mark, a CALLERROR without description
    /// or details are accepted and reported; in strict mode they are refused. White space between the elements is legal.
    ///
    /// # Errors
    /// [`FrameError`], which knows the id and the message type where they could still be read.
    pub fn parse(text: &'a str, dialect: Dialect, mode: ReadMode) -> Result<FrameRead<'a>, FrameError<'a>> {
        parse::parse(text, dialect, mode)
    }

    /// Its message id.
    #[must_use]
    pub fn id(&self) -> &MessageId<'a> {
        match self {
            Self::Call { id, .. }
            | Self::CallResult { id, .. }
            | Self::CallError { id, .. }
            | Self::CallResultError { id, .. }
            | Self::Send { id, .. } => id,
        }
    }

    /// Its first element.
    #[must_use]
    pub fn message_type(&self) -> MessageType {
        match self {
            Self::Call { .. } => MessageType::Call,
            Self::CallResult { .. } => MessageType::CallResult,
            Self::CallError { .. } => MessageType::CallError,
            Self::CallResultError { .. } => MessageType::CallResultError,
            Self::Send { .. } => MessageType::Send,
        }
    }

    /// Proves that the payload is one JSON object, or the details one JSON value of any kind, for callers that do not
    /// parse it into a type.
    ///
    /// # Errors
    /// [`Rule::Json`], [`Rule::Type`], [`Rule::Depth`], or [`Rule::Frame`] where further elements follow. Pointer and
    /// offset are relative to the payload.
    pub fn check_payload(&self) -> Result<(), Violation> {
        let (text, object) = match self {
            Self::Call { payload, .. } | Self::CallResult { payload, .. } | Self::Send { payload, .. } => {
                (*payload, true)
            }
            Self::CallError { error, .. } | Self::CallResultError { error, .. } => (error.details, false),
        };
        let mut reader = Reader::new(text, ReadMode::Strict);
        let checked = if object && reader.peek() != Some(b'{') {
            Err(reader.expected("an object"))
        } else {
            reader.skip().and_then(|_| {
                reader.skip_space();
                match reader.peek() {
                    Some(b',') => Err(reader.refuse_here(Rule::Frame, "the frame has too many elements")),
                    _ => reader.finish(),
                }
            })
        };
        checked.map_err(|refused| reader.violation(refused))
    }

    /// The frame as text.
    #[must_use]
    pub fn to_text(&self) -> String {
        match self {
            Self::Call { id, action, payload } => call_text(id, action, payload),
            Self::CallResult { id, payload } => call_result_text(id, payload),
            Self::CallError { id, error } => error_text('4', id, error),
            Self::CallResultError { id, error } => error_text('5', id, error),
            Self::Send { id, action, payload } => send_text(id, action, payload),
        }
    }
}

/// `[2,id,action,payload]`
pub(super) fn call_text(id: &MessageId<'_>, action: &str, payload: &str) -> String {
    request_text('2', id, action, payload)
}

fn request_text(number: char, id: &MessageId<'_>, action: &str, payload: &str) -> String {
    let room =
        [id.as_json(), action, payload].iter().fold(8_usize, |sum, part| sum.saturating_add(part.len()));
    let mut text = begin(number, id, room);
    Writer::new(&mut text).string(action);
    text.push(',');
    text.push_str(payload);
    text.push(']');
    text
}

/// `[3,id,payload]`
pub(super) fn call_result_text(id: &MessageId<'_>, payload: &str) -> String {
    let room = id.as_json().len().saturating_add(payload.len()).saturating_add(5);
    let mut text = begin('3', id, room);
    text.push_str(payload);
    text.push(']');
    text
}

/// `[6,id,action,payload]`
pub(super) fn send_text(id: &MessageId<'_>, action: &str, payload: &str) -> String {
    request_text('6', id, action, payload)
}

/// `[4,id,code,description,details]`; a description over 255 characters is cut (2.x part 4 §4.2.3).
pub(super) fn call_error_text(
    id: &MessageId<'_>,
    code: ErrorCode,
    dialect: Dialect,
    description: &str,
) -> String {
    refusal_text('4', id, code, dialect, description)
}

/// `[5,id,code,description,details]`, cut as a CALLERROR is.
pub(super) fn call_result_error_text(
    id: &MessageId<'_>,
    code: ErrorCode,
    dialect: Dialect,
    description: &str,
) -> String {
    refusal_text('5', id, code, dialect, description)
}

fn refusal_text(
    number: char,
    id: &MessageId<'_>,
    code: ErrorCode,
    dialect: Dialect,
    description: &str,
) -> String {
    let cut = description.char_indices().nth(255).map_or(description.len(), |(at, _)| at);
    let description = description.get(..cut).unwrap_or_default().into();
    error_text(number, id, &CallError { code: code.as_str(dialect).into(), description, details: "{}" })
}

fn error_text(number: char, id: &MessageId<'_>, error: &CallError<'_>) -> String {
    let CallError { code, description, details } = error;
    let room = [id.as_json(), code, description, details]
        .iter()
        .fold(11_usize, |sum, part| sum.saturating_add(part.len()));
    let mut text = begin(number, id, room);
    Writer::new(&mut text).string(code);
    text.push(',');
    Writer::new(&mut text).string(description);
    text.push(',');
    text.push_str(details);
    text.push(']');
    text
}

fn begin(number: char, id: &MessageId<'_>, room: usize) -> String {
    let mut text = String::with_capacity(room);
    text.push('[');
    text.push(number);
    text.push(',');
    text.push_str(id.as_json());
    text.push(',');
    text
}
