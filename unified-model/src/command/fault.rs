//! What is wrong with a command, and what its sender is told.

use std::fmt;

use crate::record::record;
use crate::{ChargePointId, CommandId, CommandName, CommandResponse, RejectReason, TraceId};

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
