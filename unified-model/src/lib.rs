//! The protocol-neutral contract between a charging gateway and everything behind it: events up, commands down.
//!
//! A service that consumes events and sends commands needs this crate alone. Here it hears that a charge point came online,
//! decides whether that is news, and asks it to start charging:
//!
//! ```
//! use std::num::NonZeroU32;
//! use unified_model::commands::RemoteStartTransaction;
//! use unified_model::state::{Cursor, Verdict};
//! use unified_model::{Command, CommandId, Event, EventPayload, IdTag, TraceId, routing};
//!
//! let line = r#"{"eventId":"74fe221c-e8ad-4425-b570-de8156480a79","eventType":"charge_point.connected",
//!     "chargePointId":"CP-001","gatewayId":"gateway-pod-xyz","timestamp":"2025-07-25T10:30:00Z",
//!     "payload":{"model":"Model-X","vendor":"Vendor-A","firmwareVersion":"v1.2.3"}}"#;
//! let event = Event::from_json(line)?;
//!
//! let (verdict, cursor) = Cursor::default().judge(&event); // keep the cursor: it judges the next event
//! assert_eq!(verdict, Verdict::Apply);
//! let EventPayload::ChargePointConnected(connected) = &event.payload else { panic!("another event") };
//! assert_eq!(connected.model.as_str(), "Model-X");
//!
//! let mut start = RemoteStartTransaction::new(IdTag::new("RFID123")?);
//! start.connector_id = NonZeroU32::new(1);
//! let mut command = Command::new(CommandId::new("cmd-uuid-123")?, event.charge_point_id.clone(), start);
//! command.trace_id = Some(TraceId::new("trace-uuid-from-platform")?);
//! command.target_gateway_id = Some(event.gateway_id.clone());
//! assert_eq!(routing::command_partition(&event.gateway_id), 121);
//! assert_eq!(
//!     command.to_json(),
//!     r#"{"commandId":"cmd-uuid-123","commandName":"RemoteStartTransaction","chargePointId":"CP-001","#.to_owned()
//!         + r#""payload":{"idTag":"RFID123","connectorId":1},"traceId":"trace-uuid-from-platform","#
//!         + r#""targetGatewayId":"gateway-pod-xyz"}"#,
//! );
//! # let _ = cursor;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! * [`Event`] and [`events`]: what happened at a charge point, in fifteen types.
//! * [`Command`], [`commands`] and [`CommandResponse`]: what it shall do, and the one answer to that.
//! * [`FactName`]: ids that make a fact told twice the same event.
//! * [`routing`]: partitions, and where a command goes; [`state`]: which event is news, and what all of them say together.
//! * [`keys`]: what gateways keep in Redis.
//!
//! Within a major version of the contract readers meet later writers: unknown fields are skipped, unknown event types and
//! words of open lists are kept. Closed lists (status, error code, stop reason) refuse what they do not know.
//!
//! # What this crate is not
//!
//! It speaks no protocol of charge points, opens no connection to a broker or a cache, reads no clock and draws no random
//! numbers: where an id or an instant is needed, the caller brings it.
//!
//! # Features
//!
//! `schemars`: `json_schemas()`, the JSON Schema of every event and every command.
#![cfg_attr(test, allow(clippy::arithmetic_side_effects))]

mod bounded;
mod command;
pub mod commands;
mod envelope;
mod event_payload;
pub mod events;
mod ids;
pub mod keys;
mod number;
mod plain_json;
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
pub use command::{
    Command, CommandName, CommandPayload, FieldError, InvalidCommand, NotAnEnvelope, Priority, RefusedCommand,
};
pub use envelope::{Event, InvalidEvent, Meta, Protocol, SCHEMA_VERSION};
pub use event_payload::{EventPayload, EventType, UnknownEvent};
pub use ids::{ChargePointId, CommandId, EventId, FactName, GatewayId, InvalidId, TraceId, TransactionId};
pub use number::{InvalidNumber, Number};
pub use raw_json::{InvalidJson, RawJson, RawObject};
pub use response::{CommandResponse, CommandStatus, RejectReason, ResponseDetails};
#[cfg(feature = "schemars")]
pub use schemas::{JsonSchemas, json_schemas};
pub use timestamp::{InvalidTimestamp, Timestamp};
pub use words::OtherWord;
