//! The one terminal answer to a command (contract §4.4).

use crate::events::ConnectorStatus;
use crate::record::record;
use crate::words::{closed_words, open_words};
use crate::{CommandId, CommandName, FieldError, RawObject, TransactionId};

closed_words! {
    /// How a command ended. The list is closed.
    pub enum CommandStatus {
        /// The device took it. What follows from it are events of their own.
        Accepted = "Accepted",
        /// It was not carried out, or nobody knows; `details.reason` says why.
        Rejected = "Rejected",
    }
}

open_words! {
    /// Why a command was rejected.
    pub enum RejectReason {
        /// No live connection anywhere. Try again after the next `charge_point.connected`.
        DeviceOffline = "DEVICE_OFFLINE",
        /// The payload is not what the command needs; `errors` says where.
        InvalidCommandPayload = "INVALID_COMMAND_PAYLOAD",
        /// The device said no; `responseStatus` and `deviceStatus` say more.
        DeviceRejected = "DEVICE_REJECTED",
        /// The device did not answer in time. The outcome is unknown.
        DeviceTimeout = "DEVICE_TIMEOUT",
        /// The device answered with an error or with nonsense.
        DeviceError = "DEVICE_ERROR",
        /// The connection ended between the request and its answer. The outcome is unknown.
        ConnectionLost = "CONNECTION_LOST",
        /// The device's protocol has no such thing.
        UnsupportedCommand = "UNSUPPORTED_COMMAND",
        /// It was too late; the device was not told.
        CommandExpired = "COMMAND_EXPIRED",
        /// Too many commands wait for the device. Try again later.
        GatewayOverloaded = "GATEWAY_OVERLOADED",
        /// The gateway drains. Try again.
        GatewayShuttingDown = "GATEWAY_SHUTTING_DOWN",
        /// The gateway's policy refused it.
        NotAuthorized = "NOT_AUTHORIZED",
    }
}

record! {
    /// What there is to say beside the status; `{}` when nothing.
    pub struct ResponseDetails {
        optional {
            /// Why it was rejected; present exactly then.
            reason: RejectReason,
            /// The connector's last known status.
            device_status: ConnectorStatus,
            /// The device's own word, whenever it is not plain `Accepted`.
            response_status: String,
            /// The transaction concerned, when known.
            transaction_id: TransactionId,
            /// What happened, for people.
            message: String,
            /// What is wrong with the payload, by place.
            errors: Vec<FieldError>,
            /// The device's response payload, unchanged.
            response: RawObject,
            /// Milliseconds from the record's fetch to the answer.
            latency_ms: u64,
        }
    }
}

record! {
    /// `command.response`: exactly one per command.
    pub struct CommandResponse {
        required {
            /// The command answered.
            command_id: CommandId,
            /// Its name, also one that nobody knows.
            command_name: CommandName,
            /// How it ended.
            status: CommandStatus,
            /// What there is to say beside that.
            details: ResponseDetails,
        }
    }
}

impl CommandResponse {
    /// The device took the command; there is nothing to add.
    pub fn accepted(command_id: CommandId, command_name: CommandName) -> Self {
        Self::new(command_id, command_name, CommandStatus::Accepted, ResponseDetails::default())
    }

    /// The command was rejected.
    pub fn rejected(command_id: CommandId, command_name: CommandName, reason: RejectReason) -> Self {
        let details = ResponseDetails { reason: Some(reason), ..ResponseDetails::default() };
        Self::new(command_id, command_name, CommandStatus::Rejected, details)
    }
}
