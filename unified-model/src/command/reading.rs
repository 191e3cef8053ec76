//! Reading a command: what is no command, what can at least be answered, what can be carried out.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;
use serde_path_to_error::Segment;

use super::Command;
use crate::commands::{CommandName, CommandPayload};
use crate::record::record;
use crate::response::{CommandResponse, RejectReason};
use crate::{ChargePointId, CommandId, RawObject, TraceId};

record! {
    /// What is wrong at one place of a command.
    pub struct FieldError {
        required {
            /// JSON pointer from the root of the command, such as `/payload/idTag`; a missing field is named itself.
            path: String,
            /// What is wrong there.
            message: String,
        }
    }
}

impl fmt::Display for FieldError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = if self.path.is_empty() { "the command" } else { &self.path };
        write!(f, "{place}: {}", self.message)
    }
}

/// A text that cannot even be answered, because it does not say for whom, by which id or by which name.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("not a command: {0}")]
#[non_exhaustive]
pub struct NotAnEnvelope(
    /// The first place that is wrong.
    pub FieldError,
);

/// A command that cannot be carried out but whose sender can be told so.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct RefusedCommand {
    /// Its id.
    pub command_id: CommandId,
    /// Its name, also one that nobody knows.
    pub command_name: CommandName,
    /// Whom it was for.
    pub charge_point_id: ChargePointId,
    /// The trace it belongs to, when that can be read.
    pub trace_id: Option<TraceId>,
    /// What is wrong with it; empty when only its name is unknown.
    pub errors: Vec<FieldError>,
}

/// Why a text is no command that could be carried out.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidCommand {
    /// Nobody can be answered. Count it and go on.
    #[error(transparent)]
    NotAnEnvelope(#[from] NotAnEnvelope),
    /// Nobody knows the name.
    #[error("unknown command {}", .0.command_name)]
    UnknownName(RefusedCommand),
    /// The fields beside id, name and charge point are wrong.
    #[error("wrong {} command: {}", .0.command_name, Listed(&.0.errors))]
    WrongPayload(RefusedCommand),
}

struct Listed<'a>(&'a [FieldError]);

impl fmt::Display for Listed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().enumerate().try_for_each(|(place, error)| {
            f.write_str(if place > 0 { "; " } else { "" })?;
            error.fmt(f)
        })
    }
}

impl InvalidCommand {
    /// The answer for the sender, `Rejected` with `UNSUPPORTED_COMMAND` or `INVALID_COMMAND_PAYLOAD`; `None` when there is
    /// nobody to answer.
    pub fn response(&self) -> Option<CommandResponse> {
        let (refused, reason) = match self {
            Self::NotAnEnvelope(_) => return None,
            Self::UnknownName(refused) => (refused, RejectReason::UnsupportedCommand),
            Self::WrongPayload(refused) => (refused, RejectReason::InvalidCommandPayload),
        };
        let mut response =
            CommandResponse::rejected(refused.command_id.clone(), refused.command_name.clone(), reason);
        if !refused.errors.is_empty() {
            response.details.errors = Some(refused.errors.clone());
        }
        Some(response)
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wire<'a> {
    #[serde(borrow)]
    command_id: Option<&'a RawValue>,
    #[serde(borrow)]
    command_name: Option<&'a RawValue>,
    /// What an older producer calls `commandName`.
    #[serde(borrow)]
    command_type: Option<&'a RawValue>,
    #[serde(borrow)]
    charge_point_id: Option<&'a RawValue>,
    #[serde(borrow)]
    payload: Option<&'a RawValue>,
    #[serde(borrow)]
    trace_id: Option<&'a RawValue>,
    #[serde(borrow)]
    target_gateway_id: Option<&'a RawValue>,
    #[serde(borrow)]
    issued_at: Option<&'a RawValue>,
    #[serde(borrow)]
    expires_at: Option<&'a RawValue>,
    #[serde(borrow)]
    priority: Option<&'a RawValue>,
    #[serde(borrow)]
    hops: Option<&'a RawValue>,
}

impl Command {
    /// Reads the JSON of one command. Unknown fields are skipped and `null` is an absent field.
    ///
    /// # Errors
    ///
    /// [`InvalidCommand`] tells the three cases apart: no envelope, an unknown name, wrong fields.
    pub fn from_json(json: &str) -> Result<Self, InvalidCommand> {
        read(json, || Err(missing("commandId")))
    }

    /// Reads the JSON of one command from a door where the id may be left out: then `make_id` makes it.
    ///
    /// # Errors
    ///
    /// As [`from_json`](Self::from_json).
    pub fn from_json_with_id(
        json: &str,
        make_id: impl FnOnce() -> CommandId,
    ) -> Result<Self, InvalidCommand> {
        read(json, || Ok(make_id()))
    }
}

impl<'de> Deserialize<'de> for Command {
    /// For JSON alone. [`Command::from_json`] tells the cases of a fault apart.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = Box::<RawValue>::deserialize(deserializer)?;
        Self::from_json(raw.get()).map_err(serde::de::Error::custom)
    }
}

fn read(
    json: &str,
    absent_id: impl FnOnce() -> Result<CommandId, FieldError>,
) -> Result<Command, InvalidCommand> {
    let wire: Wire<'_> =
        serde_json::from_str(json).map_err(|error| NotAnEnvelope(fault(String::new(), &error)))?;
    let command_id = match wire.command_id {
        Some(raw) => value("commandId", raw),
        None => absent_id(),
    };
    let command_id: CommandId = command_id.map_err(NotAnEnvelope)?;
    let charge_point_id = required("chargePointId", wire.charge_point_id).map_err(NotAnEnvelope)?;
    let command_name: CommandName = match (wire.command_name, wire.command_type) {
        (None, Some(raw)) => value("commandType", raw),
        (raw, _) => required("commandName", raw),
    }
    .map_err(NotAnEnvelope)?;

    let mut errors = Vec::new();
    let payload = payload(&command_name, wire.payload, &mut errors);
    let trace_id = optional("traceId", wire.trace_id, &mut errors);
    let target_gateway_id = optional("targetGatewayId", wire.target_gateway_id, &mut errors);
    let issued_at = optional("issuedAt", wire.issued_at, &mut errors);
    let expires_at = optional("expiresAt", wire.expires_at, &mut errors);
    let priority = optional("priority", wire.priority, &mut errors);
    let hops = optional("hops", wire.hops, &mut errors);
    match payload {
        Some(payload) if errors.is_empty() => Ok(Command {
            command_id,
            charge_point_id,
            payload,
            trace_id,
            target_gateway_id,
            issued_at,
            expires_at,
            priority,
            hops,
        }),
        _ => {
            let is_known = !matches!(command_name, CommandName::Other(_));
            let refused = RefusedCommand { command_id, command_name, charge_point_id, trace_id, errors };
            Err(if is_known {
                InvalidCommand::WrongPayload(refused)
            } else {
                InvalidCommand::UnknownName(refused)
            })
        }
    }
}

fn payload(
    name: &CommandName,
    raw: Option<&RawValue>,
    errors: &mut Vec<FieldError>,
) -> Option<CommandPayload> {
    let Some(raw) = raw else {
        errors.push(missing("payload"));
        return None;
    };
    // A struct would be read from an array, too.
    if let Err(error) = value::<RawObject>("payload", raw) {
        errors.push(error);
        return None;
    }
    let mut json = serde_json::Deserializer::from_str(raw.get());
    let mut track = serde_path_to_error::Track::new();
    match CommandPayload::read(name, serde_path_to_error::Deserializer::new(&mut json, &mut track))? {
        Ok(payload) => Some(payload),
        Err(error) => {
            errors.push(fault(pointer(&track.path()), &error));
            None
        }
    }
}

fn required<'a, T: Deserialize<'a>>(name: &str, raw: Option<&'a RawValue>) -> Result<T, FieldError> {
    raw.map_or_else(|| Err(missing(name)), |raw| value(name, raw))
}

fn optional<'a, T: Deserialize<'a>>(
    name: &str,
    raw: Option<&'a RawValue>,
    errors: &mut Vec<FieldError>,
) -> Option<T> {
    value(name, raw?).map_err(|error| errors.push(error)).ok()
}

fn value<'a, T: Deserialize<'a>>(name: &str, raw: &'a RawValue) -> Result<T, FieldError> {
    serde_json::from_str(raw.get()).map_err(|error| fault(format!("/{name}"), &error))
}

fn missing(name: &str) -> FieldError {
    FieldError::new(format!("/{name}"), "is missing")
}

/// A message quotes what was sent; it need not quote all of it.
const MAX_MESSAGE: usize = 200;

fn fault(path: String, error: &serde_json::Error) -> FieldError {
    let message = error.to_string();
    // Line and column count within the field, not within what the sender sees.
    let message = match message.rsplit_once(" at line ") {
        Some((message, _)) if !path.is_empty() => message,
        _ => &message,
    };
    if let Some(name) = message.strip_prefix("missing field `").and_then(|rest| rest.strip_suffix('`')) {
        return FieldError::new(format!("{path}/{name}"), "is missing");
    }
    FieldError::new(path, message.chars().take(MAX_MESSAGE).collect::<String>())
}

fn pointer(path: &serde_path_to_error::Path) -> String {
    let mut pointer = String::from("/payload");
    for segment in path {
        let step: Cow<'_, str> = match segment {
            Segment::Seq { index } => index.to_string().into(),
            Segment::Map { key } => key.into(),
            Segment::Enum { .. } | Segment::Unknown => continue,
        };
        pointer.push('/');
        pointer.push_str(&step.replace('~', "~0").replace('/', "~1"));
    }
    pointer
}
