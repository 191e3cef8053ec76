//! The protocol-neutral contract between a charging gateway and everything behind it.
#![cfg_attr(test, allow(clippy::arithmetic_side_effects))]

mod bounded;
mod command;
pub mod commands;
mod envelope;
pub mod events;
mod ids;
mod number;
mod raw_json;
mod record;
mod response;
pub mod routing;
#[cfg(feature = "schemars")]
mod schemas;
pub mod state;
mod timestamp;
mod words;

pub use bounded::{IdTag, OutOfBounds, Ranged, ShortText};
pub use command::{Command, FieldError, InvalidCommand, NotAnEnvelope, Priority, RefusedCommand};
pub use commands::{CommandName, CommandPayload};
pub use envelope::{Event, InvalidEvent, Meta, Protocol, SCHEMA_VERSION};
pub use events::{EventPayload, EventType};
pub use ids::{ChargePointId, CommandId, EventId, FactName, GatewayId, InvalidId, TraceId, TransactionId};
pub use number::{InvalidNumber, Number};
pub use raw_json::{InvalidJson, RawJson, RawObject};
pub use response::{CommandResponse, CommandStatus, RejectReason, ResponseDetails};
#[cfg(feature = "schemars")]
pub use schemas::{JsonSchemas, json_schemas};
pub use timestamp::{InvalidTimestamp, Timestamp};
pub use words::OtherWord;
