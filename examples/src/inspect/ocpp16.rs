//! OCPP 1.6: frames and payloads held against the schemas.

use std::borrow::Cow;

use ocpp_types::json::{ReadMode, Reader};
use ocpp_types::message::Direction;
use ocpp_types::rpc::{CallError, Dialect, Frame, FrameRead};
use ocpp_types::{Deviation, Rule, Violation};
use ocpp16::{Action, FromCsms, FromStation, Response};
use serde::Deserialize;
use serde_json::value::RawValue;

use super::verdict::{Fault, Good, Kind, Verdict, raw, raw_as_sent};

/// Which side of a CALL a payload is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PayloadKind {
    /// The payload of the CALL.
    Request,
    /// The payload of the CALLRESULT.
    Response,
}

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
            Fault::new(Violation {
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
    pub(super) fn too_long(length: u64) -> Verdict {
        Err(Fault::new(Violation::whole(
            Rule::Frame,
            format!("the line has {length} bytes, too many to be read"),
        )))
    }

    fn described(&self, line: &str) -> Verdict {
        let described: Described<'_> = serde_json::from_str(line).map_err(|error| {
            Fault::new(Violation::whole(
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
        let unknown = || {
            let message =
                "the line names no action of OCPP 1.6, or not whether it is a request or a response";
            Fault::new(Violation::whole(Rule::Action, message))
        };
        match described.kind {
            DescribedKind::Payload => {
                let action = described.action.as_deref().and_then(Action::parse).ok_or_else(unknown)?;
                self.payload(&described.json, action, kind.ok_or_else(unknown)?)
            }
            DescribedKind::Frame => {
                // A CALL names its action itself; of a CALLRESULT it must be told.
                let answers = match (kind, described.action.as_deref()) {
                    (Some(PayloadKind::Response), Some(action)) => {
                        Some(Action::parse(action).ok_or_else(unknown)?)
                    }
                    _ => None,
                };
                self.frame(&described.json, answers)
            }
        }
    }

    fn payload(&self, text: &str, action: Action, kind: PayloadKind) -> Verdict {
        let Read { message, deviations } = read(text, action, kind, self.mode).map_err(Fault::new)?;
        let action = Some(action.as_str().to_owned());
        Ok(Good { kind: Kind::Payload, action, message_id: None, deviations, message })
    }

    /// Judges a frame; `answers` is the action that a CALLRESULT answers.
    fn frame(&self, text: &str, answers: Option<Action>) -> Verdict {
        let FrameRead { frame, mut deviations, .. } =
            Frame::parse(text, Dialect::V16, self.mode).map_err(|error| match not_json(text) {
                Some(violation) => Fault::new(violation),
                None => Fault { code: error.code().as_str(Dialect::V16), violation: error.to_violation() },
            })?;
        let message_id = Some(frame.id().text().into_owned());
        let (kind, action, read) = match &frame {
            Frame::Call { action, payload, .. } => {
                let known = Action::parse(action).ok_or_else(|| {
                    Fault::new(Violation::whole(Rule::Action, "the action is not one of OCPP 1.6"))
                })?;
                let read = read(payload, known, PayloadKind::Request, self.mode);
                (Kind::Call, Some(known), read.map_err(|violation| (payload, violation)))
            }
            Frame::CallResult { payload, .. } => {
                let read = match answers {
                    Some(action) => read(payload, action, PayloadKind::Response, self.mode),
                    None => frame
                        .check_payload()
                        .map(|()| Read { message: raw_as_sent(payload), deviations: Vec::new() }),
                };
                (Kind::CallResult, answers, read.map_err(|violation| (payload, violation)))
            }
            Frame::CallError { error, .. } => {
                let read = self.error_details(&frame, error);
                (Kind::CallError, None, read.map_err(|violation| (&error.details, violation)))
            }
            _ => {
                return Err(Fault::new(Violation::whole(
                    Rule::Frame,
                    "the message type is not one of OCPP 1.6",
                )));
            }
        };
        let read = read.map_err(|(payload, violation)| {
            // A payload that is no object may be none at all: then the frame around it is at fault.
            let mut violation = if violation.pointer.is_empty() {
                frame_fault(text, payload).unwrap_or(violation)
            } else {
                violation
            };
            let fault_code = Fault::new(violation.clone()).code;
            violation.offset = violation.offset.saturating_add(offset_in(text, payload));
            Fault { code: fault_code, violation }
        })?;
        deviations.extend(read.deviations);
        let action = action.map(|action| action.as_str().to_owned());
        Ok(Good { kind, action, message_id, deviations, message: read.message })
    }

    /// OCPP-J 1.6 §4.2.3: the details are an object, empty where there is nothing to say.
    fn error_details(&self, frame: &Frame<'_>, error: &CallError<'_>) -> Result<Read, Violation> {
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
        Ok(Read { message: raw(message.to_string()), deviations })
    }
}

/// A payload that was accepted.
struct Read {
    message: Box<RawValue>,
    deviations: Vec<Deviation>,
}

fn read(text: &str, action: Action, kind: PayloadKind, mode: ReadMode) -> Result<Read, Violation> {
    let name = action.as_str();
    let (written, deviations) = match (kind, action.direction()) {
        (PayloadKind::Response, _) => {
            let parsed = Response::parse(action, text, mode)?;
            (parsed.message.encode(), parsed.deviations)
        }
        (PayloadKind::Request, Direction::FromCsms) => {
            let parsed = FromCsms::parse(name, text, mode)?;
            (parsed.message.encode(), parsed.deviations)
        }
        (PayloadKind::Request, _) => {
            let parsed = FromStation::parse(name, text, mode)?;
            (parsed.message.encode(), parsed.deviations)
        }
    };
    let message = match written {
        Ok(written) => raw(written),
        Err(_) => raw_as_sent(text),
    };
    Ok(Read { message, deviations })
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
