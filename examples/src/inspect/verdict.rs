//! What is said about one message, and the JSON it is said in.

use ocpp_types::rpc::{Dialect, ErrorCode};
use ocpp_types::{Deviation, Violation};
use serde::ser::SerializeMap as _;
use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

use super::compact::compact;

/// What a message turned out to be.
pub type Verdict = Result<Good, Fault>;

/// A message that is accepted.
#[derive(Debug)]
pub struct Good {
    /// What it is.
    pub kind: Kind,
    /// Its action, where it has one or was given one.
    pub action: Option<String>,
    /// Its message id, for frames.
    pub message_id: Option<String>,
    /// What was forgiven.
    pub deviations: Vec<Deviation>,
    /// The payload; of a CALLERROR or CALLRESULTERROR its code, description and details.
    pub message: Box<RawValue>,
}

/// What a message is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `[2,…]`
    Call,
    /// `[3,…]`
    CallResult,
    /// `[4,…]`
    CallError,
    /// `[5,…]`, from 2.1 on
    CallResultError,
    /// `[6,…]`, from 2.1 on
    Send,
    /// What stands inside a CALL, CALLRESULT or SEND.
    Payload,
}

impl Kind {
    /// Its name in the output.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Call => "call",
            Self::CallResult => "callresult",
            Self::CallError => "callerror",
            Self::CallResultError => "callresulterror",
            Self::Send => "send",
            Self::Payload => "payload",
        }
    }
}

/// A message that is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The code of the CALLERROR it earns, in the spelling of the version.
    pub code: &'static str,
    /// The first broken rule. Pointers are relative to the payload.
    pub violation: Violation,
}

impl Fault {
    pub(super) fn new(violation: Violation, dialect: Dialect) -> Self {
        Self { code: ErrorCode::for_violation(&violation).as_str(dialect), violation }
    }
}

/// The JSON of a payload: as the typed message writes it, or as it was sent where a forgiven fault keeps it from being
/// written.
pub(super) fn raw(text: String) -> Box<RawValue> {
    RawValue::from_string(text)
        .or_else(|_| RawValue::from_string("null".to_owned()))
        .unwrap_or_else(|_| RawValue::NULL.to_owned())
}

pub(super) fn raw_as_sent(text: &str) -> Box<RawValue> {
    raw(compact(text))
}

struct Deviations<'a>(&'a [Deviation]);

impl Serialize for Deviations<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct One<'a> {
            pointer: &'a str,
            rule: &'a str,
            was: &'a str,
        }
        serializer.collect_seq(self.0.iter().map(|deviation| One {
            pointer: &deviation.pointer,
            rule: deviation.rule.as_str(),
            was: &deviation.was,
        }))
    }
}

/// A verdict as the output shows it.
pub(super) struct Shown<'a>(pub(super) &'a Verdict);

impl Serialize for Shown<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Error<'a> {
            code: &'a str,
            pointer: &'a str,
            rule: &'a str,
            message: &'a str,
            offset: usize,
        }
        let mut object = serializer.serialize_map(None)?;
        match self.0 {
            Ok(good) => {
                object.serialize_entry("ok", &true)?;
                object.serialize_entry("kind", good.kind.as_str())?;
                object.serialize_entry("action", &good.action)?;
                if good.kind != Kind::Payload {
                    object.serialize_entry("messageId", &good.message_id)?;
                }
                object.serialize_entry("deviations", &Deviations(&good.deviations))?;
                object.serialize_entry("message", &good.message)?;
            }
            Err(Fault { code, violation }) => {
                object.serialize_entry("ok", &false)?;
                object.serialize_entry(
                    "error",
                    &Error {
                        code,
                        pointer: &violation.pointer,
                        rule: violation.rule.as_str(),
                        message: &violation.message,
                        offset: violation.offset,
                    },
                )?;
            }
        }
        object.end()
    }
}
