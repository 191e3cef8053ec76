//! OCPP of any version: frames and payloads held against the schemas.

use std::borrow::Cow;

use ocpp_types::json::{ReadMode, Reader};
use ocpp_types::rpc::{CallError, ErrorCode, Frame, FrameError, FrameRead};
use ocpp_types::{Deviation, Rule, Violation};
use serde::Deserialize;

use super::verdict::{Fault, Good, Kind, Verdict, raw, raw_as_sent};
use super::version::{Action, Payload, PayloadKind, Version};

/// What a line of the input is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// An OCPP-J frame.
    Frame,
    /// A bare payload.
    Payload(Action, PayloadKind),
    /// A JSON object that says what it is and holds it as text.
    Described,
}

/// Judges lines.
#[derive(Debug, Clone, Copy)]
pub struct Inspector {
    /// Whose rules hold.
    pub version: &'static Version,
    /// What a line is.
    pub subject: Subject,
    /// How strictly it is read.
    pub mode: ReadMode,
}

/// A line of `--jsonl`.
#[derive(Deserialize)]
struct Described<'a> {
    kind: DescribedKind,
    #[serde(borrow, default)]
    action: Option<Cow<'a, str>>,
    #[serde(borrow, rename = "type", default)]
    side: Option<Cow<'a, str>>,
    #[serde(borrow)]
    json: Cow<'a, str>,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum DescribedKind {
    Frame,
    Payload,
}

impl Inspector {
    /// Judges one line.
    ///
    /// # Errors
    /// The first fault of a message that is refused.
    pub fn judge(&self, line: &[u8]) -> Verdict {
        let text = std::str::from_utf8(line).map_err(|error| {
            self.fault(Violation {
                offset: error.valid_up_to(),
                ..Violation::whole(Rule::Utf8, "the line is not UTF-8")
            })
        })?;
        match self.subject {
            Subject::Frame => self.frame(text, None),
            Subject::Payload(action, kind) => self.payload(text, action, kind),
            Subject::Described => self.described(text),
        }
    }

    /// The verdict on a line that is longer than anything this tool reads.
    pub(super) fn too_long(&self, length: u64) -> Verdict {
        Err(self.fault(Violation::whole(
            Rule::Frame,
            format!("the line has {length} bytes, too many to be read"),
        )))
    }

    fn fault(&self, violation: Violation) -> Fault {
        Fault::new(violation, self.version.dialect)
    }

    fn no_action(&self, message: &str) -> Fault {
        self.fault(Violation::whole(Rule::Action, format!("{message} of {}", self.version.name)))
    }

    fn described(&self, line: &str) -> Verdict {
        let described: Described<'_> = serde_json::from_str(line).map_err(|error| {
            self.fault(Violation::whole(
                Rule::Json,
                format!(
                    r#"the line is not {{"kind":"frame"|"payload","action":…,"type":…,"json":"…"}}: {error}"#
                ),
            ))
        })?;
        let kind = match described.side.as_deref() {
            Some("response") => Some(PayloadKind::Response),
            Some("request") => Some(PayloadKind::Request),
            _ => None,
        };
        let unknown =
            || self.no_action("the line does not name a request or a response and an action that is one");
        match described.kind {
            DescribedKind::Payload => {
                let action = described
                    .action
                    .as_deref()
                    .and_then(|name| self.version.action(name))
                    .ok_or_else(unknown)?;
                self.payload(&described.json, action, kind.ok_or_else(unknown)?)
            }
            DescribedKind::Frame => {
                // A CALL names its action itself; of a CALLRESULT it must be told.
                let answers = match (kind, described.action.as_deref()) {
                    (Some(PayloadKind::Response), Some(action)) => {
                        Some(self.version.action(action).ok_or_else(unknown)?)
                    }
                    _ => None,
                };
                self.frame(&described.json, answers)
            }
        }
    }

    fn payload(&self, text: &str, action: Action, kind: PayloadKind) -> Verdict {
        let read = self.version.read(action, kind, text, self.mode).map_err(|fault| self.fault(fault))?;
        let Payload { message, deviations } = read;
        let action = Some(action.name.to_owned());
        Ok(Good { kind: Kind::Payload, action, message_id: None, deviations, message })
    }

    /// Judges a frame; `answers` is the action that a CALLRESULT answers.
    fn frame(&self, text: &str, answers: Option<Action>) -> Verdict {
        let FrameRead { frame, mut deviations, .. } = Frame::parse(text, self.version.dialect, self.mode)
            .map_err(|error| self.no_frame(text, &error))?;
        let message_id = Some(frame.id().text().into_owned());
        let (kind, action, text_of_payload, read) = match &frame {
            Frame::Call { action, payload, .. } => {
                let action = self.asked(action, true)?;
                let read = self.version.read(action, PayloadKind::Request, payload, self.mode);
                (Kind::Call, Some(action), *payload, read)
            }
            Frame::Send { action, payload, .. } => {
                let action = self.asked(action, false)?;
                let read = self.version.read(action, PayloadKind::Request, payload, self.mode);
                (Kind::Send, Some(action), *payload, read)
            }
            Frame::CallResult { payload, .. } => {
                let read = match answers {
                    Some(action) => self.version.read(action, PayloadKind::Response, payload, self.mode),
                    None => frame
                        .check_payload()
                        .map(|()| Payload { message: raw_as_sent(payload), deviations: Vec::new() }),
                };
                (Kind::CallResult, answers, *payload, read)
            }
            Frame::CallError { error, .. } => {
                (Kind::CallError, None, error.details, self.error_details(&frame, error))
            }
            Frame::CallResultError { error, .. } => {
                (Kind::CallResultError, None, error.details, self.error_details(&frame, error))
            }
        };
        let read = read.map_err(|violation| {
            // A payload that is no object may be none at all: then the frame around it is at fault.
            let mut violation = if violation.pointer.is_empty() {
                frame_fault(text, text_of_payload).unwrap_or(violation)
            } else {
                violation
            };
            violation.offset = violation.offset.saturating_add(offset_in(text, text_of_payload));
            self.fault(violation)
        })?;
        deviations.extend(read.deviations);
        let action = action.map(|action| action.name.to_owned());
        Ok(Good { kind, action, message_id, deviations, message: read.message })
    }

    /// The action of a CALL, or of a SEND, which is not answered.
    fn asked(&self, name: &str, answered: bool) -> Result<Action, Fault> {
        match self.version.action(name) {
            None => Err(self.no_action("the action is not one")),
            Some(action) if action.is_answered != answered => {
                let sent = if answered { "a SEND" } else { "a CALL" };
                Err(self.no_action(&format!("the action is {sent}")))
            }
            Some(action) => Ok(action),
        }
    }

    /// What is no frame, though it may have an id, which decides what it is answered (2.x part 4 §4.2.3).
    fn no_frame(&self, text: &str, error: &FrameError<'_>) -> Fault {
        let (code, violation) = match not_json(text) {
            Some(violation) if error.id.is_some() => (ErrorCode::FormatViolation, violation),
            Some(violation) => (ErrorCode::RpcFrameworkError, violation),
            None => (error.code(), error.to_violation()),
        };
        Fault { code: code.as_str(self.version.dialect), violation }
    }

    /// OCPP-J 1.6 §4.2.3: the details are an object, empty where there is nothing to say.
    fn error_details(&self, frame: &Frame<'_>, error: &CallError<'_>) -> Result<Payload, Violation> {
        frame.check_payload()?;
        let mut deviations = Vec::new();
        if !error.details.starts_with('{') {
            let violation = Violation::whole(Rule::Type, "expected an object as the details of the error");
            if self.mode == ReadMode::Strict {
                return Err(violation);
            }
            deviations.push(Deviation {
                pointer: String::new(),
                rule: violation.rule,
                was: error.details.to_owned(),
            });
        }
        let details = raw_as_sent(error.details);
        let message = serde_json::json!({
            "errorCode": error.code,
            "errorDescription": error.description,
            "errorDetails": details,
        });
        Ok(Payload { message: raw(message.to_string()), deviations })
    }
}

/// Why the whole line is no JSON, if it is none.
fn not_json(text: &str) -> Option<Violation> {
    let mut reader = Reader::new(text, ReadMode::Strict);
    let walked = reader.skip().and_then(|_| reader.finish());
    walked.err().map(|refused| Violation { pointer: String::new(), ..reader.violation(refused) })
}

/// What is wrong with a frame whose payload is not one JSON value; the offset is relative to the payload.
fn frame_fault(text: &str, payload: &str) -> Option<Violation> {
    let mut reader = Reader::new(payload, ReadMode::Strict);
    if reader.skip().is_ok() {
        reader.skip_space();
        if reader.peek() == Some(b',') {
            let offset = reader.position();
            return Some(Violation {
                offset,
                ..Violation::whole(Rule::Frame, "the frame has too many elements")
            });
        }
    }
    let violation = not_json(text)?;
    Some(Violation { offset: violation.offset.saturating_sub(offset_in(text, payload)), ..violation })
}

/// Where `part`, a slice of `text`, begins in it.
fn offset_in(text: &str, part: &str) -> usize {
    part.as_ptr().addr().checked_sub(text.as_ptr().addr()).filter(|at| *at <= text.len()).unwrap_or(0)
}
