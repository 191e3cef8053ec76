//! Reading a frame from the front, as far as it can be read.

use std::borrow::Cow;

use super::{CallError, Frame, MessageType};
use crate::json::{ReadMode, Reader, Refused};
use crate::rpc::{Dialect, ErrorCode, MessageId};
use crate::{Deviation, Rule, Violation};

/// A frame that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FrameRead<'a> {
    /// The frame.
    pub frame: Frame<'a>,
    /// What was accepted though it breaks a rule; pointers are into the frame. Empty in strict mode.
    pub deviations: Vec<Deviation>,
}

/// A text that is no frame, with what could still be read of it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{fault}")]
pub struct FrameError<'a> {
    /// What is wrong.
    pub fault: FrameFault,
    /// The first element, if it could be read.
    pub message_type: Option<MessageType>,
    /// The id, if it could be read.
    pub id: Option<MessageId<'a>>,
    /// Byte offset of the fault.
    pub offset: usize,
}

/// What is wrong with a text that is no frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum FrameFault {
    /// Something before the payload is not JSON.
    #[error("the message is not JSON")]
    NotJson,
    /// It does not end with the bracket that closes the array: cut short, or followed by something else.
    #[error("the message does not end with the closing bracket")]
    NoEnd,
    /// The message is something else than an array.
    #[error("the message is not a JSON array")]
    NotAnArray,
    /// The first element is not a number.
    #[error("the message type is not a number")]
    MessageTypeNotANumber,
    /// The first element is a number that this version gives no meaning.
    #[error("the message type is not known")]
    UnknownMessageType,
    /// The second element is neither a string nor a number, or is beyond [`MessageId::MAX_BYTES`].
    #[error("the message id cannot be read")]
    UnreadableId,
    /// The second element is a number, or a string that is empty or over 36 characters. Strict mode only.
    #[error("the message id is not a string of 1 to 36 characters")]
    IrregularId,
    /// An element that must be a string is something else.
    #[error("the action or error code is not a string")]
    NotAString,
    /// Fewer elements than the message type has. Surplus ones are found by whoever parses the payload.
    #[error("the message has too few elements")]
    TooFewElements,
}

impl FrameFault {
    /// The rule it breaks.
    #[must_use]
    pub const fn rule(self) -> Rule {
        match self {
            Self::NotJson | Self::NoEnd => Rule::Json,
            Self::UnreadableId | Self::IrregularId => Rule::MessageId,
            Self::NotAnArray
            | Self::MessageTypeNotANumber
            | Self::UnknownMessageType
            | Self::NotAString
            | Self::TooFewElements => Rule::Frame,
        }
    }
}

impl FrameError<'_> {
    /// The code of the CALLERROR such a message earns, where it is answered at all.
    #[must_use]
    pub fn code(&self) -> ErrorCode {
        match self.fault {
            FrameFault::UnknownMessageType => ErrorCode::MessageTypeNotSupported,
            FrameFault::NotJson | FrameFault::NoEnd if self.id.is_some() => ErrorCode::FormatViolation,
            _ => ErrorCode::RpcFrameworkError,
        }
    }

    /// The same as a broken rule of the whole message.
    #[must_use]
    pub fn to_violation(&self) -> Violation {
        Violation {
            pointer: String::new(),
            rule: self.fault.rule(),
            message: self.fault.to_string(),
            offset: self.offset,
        }
    }
}

pub(super) fn parse<'a>(
    text: &'a str,
    dialect: Dialect,
    mode: ReadMode,
) -> Result<FrameRead<'a>, FrameError<'a>> {
    let mut head = Head { reader: Reader::new(text, mode), message_type: None, id: None };
    match head.frame(dialect) {
        Ok(frame) => Ok(FrameRead { frame, deviations: head.reader.deviations() }),
        Err(fault) => Err(FrameError {
            fault,
            message_type: head.message_type,
            id: head.id,
            offset: head.reader.position(),
        }),
    }
}

/// The elements before the payload, and how far they have been read.
struct Head<'a> {
    reader: Reader<'a>,
    message_type: Option<MessageType>,
    id: Option<MessageId<'a>>,
}

impl<'a> Head<'a> {
    fn frame(&mut self, dialect: Dialect) -> Result<Frame<'a>, FrameFault> {
        let message_type = self.message_type(dialect)?;
        let id = self.message_id()?;
        self.id = Some(id.clone());
        let message_type = message_type?;
        match message_type {
            MessageType::Call => {
                let (action, payload) = self.action_and_payload(dialect)?;
                Ok(Frame::Call { id, action, payload })
            }
            MessageType::Send => {
                let (action, payload) = self.action_and_payload(dialect)?;
                Ok(Frame::Send { id, action, payload })
            }
            MessageType::CallResult => {
                self.separator()?;
                Ok(Frame::CallResult { id, payload: self.payload(dialect)? })
            }
            MessageType::CallError => Ok(Frame::CallError { id, error: self.error()? }),
            MessageType::CallResultError => Ok(Frame::CallResultError { id, error: self.error()? }),
            MessageType::Other => Err(FrameFault::UnknownMessageType),
        }
    }

    /// The inner error is for later: a message whose type is wrong may still have an id.
    fn message_type(&mut self, dialect: Dialect) -> Result<Result<MessageType, FrameFault>, FrameFault> {
        match self.reader.peek() {
            Some(b'[') => self.reader.eat(b'['),
            Some(b'{' | b'"' | b't' | b'f' | b'n' | b'-' | b'0'..=b'9') => {
                return Err(FrameFault::NotAnArray);
            }
            _ => return Err(FrameFault::NotJson),
        };
        self.reader.skip_space();
        match self.reader.peek() {
            Some(b']') => return Err(FrameFault::TooFewElements),
            Some(b'"') => {
                // Not a number, but it tells whether the rest is an answer, which must not be answered.
                let number = self.reader.string().map_err(|_| FrameFault::NotJson)?;
                self.message_type = match MessageType::from_number(&number, dialect) {
                    MessageType::Other => None,
                    known => Some(known),
                };
                self.separator()?;
                return Ok(Err(FrameFault::MessageTypeNotANumber));
            }
            Some(b'-' | b'0'..=b'9') => {}
            _ => {
                self.reader.skip().map_err(|_| FrameFault::NotJson)?;
                self.separator()?;
                return Ok(Err(FrameFault::MessageTypeNotANumber));
            }
        }
        let number = self.reader.number().map_err(|_| FrameFault::NotJson)?;
        let message_type = MessageType::from_number(number, dialect);
        self.message_type = Some(message_type);
        match self.separator() {
            Err(_) if message_type == MessageType::Other => Err(FrameFault::UnknownMessageType),
            separated => separated.map(|()| Ok(message_type)),
        }
    }

    fn message_id(&mut self) -> Result<MessageId<'a>, FrameFault> {
        let start = self.reader.position();
        let rest = self.reader.rest();
        let (characters, rewritten) = match self.reader.peek() {
            Some(b'"') => {
                let text = self.reader.string().map_err(|_| self.unreadable_id())?;
                (Some(text.chars().count()), text)
            }
            Some(b'-' | b'0'..=b'9') => {
                (None, Cow::Borrowed(self.reader.number().map_err(|_| self.unreadable_id())?))
            }
            _ => return Err(self.unreadable_id()),
        };
        let length = self.reader.position().saturating_sub(start);
        let token = rest.get(..length).unwrap_or_default();
        if token.len() > MessageId::MAX_BYTES {
            return Err(self.unreadable_id());
        }
        let regular = characters.is_some_and(|count| (1..=MessageId::MAX_CHARACTERS).contains(&count));
        if !regular {
            self.reader
                .repaired(Rule::MessageId, start, "the message id is not a string of 1 to 36 characters")
                .map_err(|_: Refused| FrameFault::IrregularId)?;
        }
        // A control character inside must not be echoed: what we send is JSON.
        if token.bytes().any(|byte| byte < 0x20) {
            return Ok(MessageId::new(&rewritten));
        }
        Ok(MessageId::from_json(token))
    }

    /// A message of a type we do not know need not have an id.
    fn unreadable_id(&self) -> FrameFault {
        match self.message_type {
            Some(MessageType::Other) => FrameFault::UnknownMessageType,
            _ => FrameFault::UnreadableId,
        }
    }

    fn action_and_payload(&mut self, dialect: Dialect) -> Result<(Cow<'a, str>, &'a str), FrameFault> {
        self.separator()?;
        let action = self.string()?;
        self.separator()?;
        Ok((action, self.payload(dialect)?))
    }

    fn payload(&mut self, dialect: Dialect) -> Result<&'a str, FrameFault> {
        let payload = self.last_element()?;
        Ok(if payload == "null" && dialect.allows_null_payload() { "{}" } else { payload })
    }

    fn error(&mut self) -> Result<CallError<'a>, FrameFault> {
        self.separator()?;
        let code = self.string()?;
        let mut error = CallError { code, description: Cow::Borrowed(""), details: "{}" };
        if self.ends_early()? {
            return Ok(error);
        }
        self.separator()?;
        error.description = self.description()?;
        if self.ends_early()? {
            return Ok(error);
        }
        self.separator()?;
        error.details = self.last_element()?;
        Ok(error)
    }

    /// Whether a CALLERROR ends before its last element, where that is let pass.
    fn ends_early(&mut self) -> Result<bool, FrameFault> {
        self.reader.skip_space();
        if self.reader.rest().trim_end_matches(SPACE) != "]" {
            return Ok(false);
        }
        let at = self.reader.position();
        self.reader
            .repaired(Rule::Frame, at, "the message has too few elements")
            .map_err(|_: Refused| FrameFault::TooFewElements)?;
        Ok(true)
    }

    fn description(&mut self) -> Result<Cow<'a, str>, FrameFault> {
        let start = self.reader.position();
        if self.reader.peek() != Some(b'n') {
            return self.string();
        }
        self.reader.null().map_err(|_| FrameFault::NotJson)?;
        self.reader
            .repaired(Rule::Type, start, "the description is null")
            .map_err(|_: Refused| FrameFault::NotAString)?;
        Ok(Cow::Borrowed(""))
    }

    fn string(&mut self) -> Result<Cow<'a, str>, FrameFault> {
        match self.reader.peek() {
            Some(b'"') => self.reader.string().map_err(|_| FrameFault::NotJson),
            Some(b'{' | b'[' | b't' | b'f' | b'n' | b'-' | b'0'..=b'9') => Err(FrameFault::NotAString),
            None => Err(FrameFault::NoEnd),
            Some(_) => Err(FrameFault::NotJson),
        }
    }

    /// The comma to the next element.
    fn separator(&mut self) -> Result<(), FrameFault> {
        self.reader.skip_space();
        match self.reader.peek() {
            Some(b',') => {
                self.reader.eat(b',');
                self.reader.skip_space();
                Ok(())
            }
            Some(b']') => Err(FrameFault::TooFewElements),
            Some(_) => Err(FrameFault::NotJson),
            None => Err(FrameFault::NoEnd),
        }
    }

    /// Everything up to the closing bracket.
    fn last_element(&mut self) -> Result<&'a str, FrameFault> {
        let rest = self.reader.rest().trim_end_matches(SPACE);
        let element = rest.strip_suffix(']').ok_or(FrameFault::NoEnd)?.trim_end_matches(SPACE);
        if element.is_empty() { Err(FrameFault::NotJson) } else { Ok(element) }
    }
}

/// What JSON calls white space.
const SPACE: [char; 4] = [' ', '\t', '\n', '\r'];
