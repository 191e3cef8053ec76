//! The envelope of every event (contract §2).

use std::borrow::Cow;

use serde::de::Error as _;
use serde::ser::SerializeStruct;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;

use crate::plain_json;
use crate::record::record;
use crate::words::open_words;
use crate::{ChargePointId, EventId, EventPayload, GatewayId, InvalidJson, Timestamp, TraceId};

/// The contract version this crate writes into `meta.schemaVersion`.
pub const SCHEMA_VERSION: &str = "1.1.0";

open_words! {
    /// The protocol a charge point speaks (`meta.protocol`); others are called `x-<name>`.
    pub enum Protocol {
        /// OCPP 1.6 over WebSocket and JSON.
        Ocpp16 = "ocpp1.6",
        /// OCPP 2.0.1 over WebSocket and JSON.
        Ocpp201 = "ocpp2.0.1",
        /// The key-value protocol of e-bike sockets, spoken without a gateway frame.
        Bkv = "bkv",
        /// The frame of networked e-bike socket gateways.
        Gn = "gn",
        /// The "DNY" protocol of AP3000 charging hosts.
        Ap3000 = "ap3000",
    }
}

record! {
    /// Where an event comes from: which version of the contract, which protocol, which connection.
    ///
    /// Every event of a connection has `epoch` and `seq`; only a `command.response` that no connection produced lacks them.
    pub struct Meta {
        required {
            /// SemVer of the contract the event was written against.
            schema_version: Cow<'static, str>,
            /// The charge point's protocol.
            protocol: Protocol,
        }
        optional {
            /// Number of the connection, greater than that of every earlier connection of the charge point.
            #[cfg_attr(feature = "schemars", schemars(range(min = 1)))]
            epoch: u64,
            /// Number of the event in its epoch, from 1 without gaps.
            #[cfg_attr(feature = "schemars", schemars(range(min = 1)))]
            seq: u64,
            /// What the device's own clock said.
            device_timestamp: Timestamp,
            /// What caused the event: a commandId, or the protocol's message id.
            causation_id: String,
        }
    }
}

impl Meta {
    /// The meta of the event number `seq` of the connection `epoch`, in this crate's contract version.
    pub fn of_connection(protocol: Protocol, epoch: u64, seq: u64) -> Self {
        Self { epoch: Some(epoch), seq: Some(seq), ..Self::new(SCHEMA_VERSION, protocol) }
    }
}

/// Something that happened at a charge point, as the topic `ocpp-events-up` carries it.
///
/// Written fields have the order of the contract's golden envelope. Reading skips unknown fields and keeps unknown event
/// types as [`EventPayload::Unknown`]. `Deserialize` is for JSON alone.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Event {
    /// Unique per fact; the same fact told again has the same id.
    pub event_id: EventId,
    /// The charge point; also the key of the Kafka record.
    pub charge_point_id: ChargePointId,
    /// The gateway instance that produced the event.
    pub gateway_id: GatewayId,
    /// When the gateway had read the last byte of the frame that caused the event.
    pub timestamp: Timestamp,
    /// What happened.
    pub payload: EventPayload,
    /// The trace the event belongs to (contract §8).
    pub trace_id: Option<TraceId>,
    /// Version, protocol and place in the connection; absent from producers of contract 1.0.
    pub meta: Option<Meta>,
}

/// A text that is no event of the contract. It names the place in the text; the fault of a known payload is one too.
#[derive(Debug, thiserror::Error)]
#[error("not an event of the contract: {0}")]
#[non_exhaustive]
pub struct InvalidEvent(String);

impl Event {
    /// An event without trace and meta, which are fields to be set.
    pub fn new(
        event_id: EventId,
        charge_point_id: ChargePointId,
        gateway_id: GatewayId,
        timestamp: Timestamp,
        payload: impl Into<EventPayload>,
    ) -> Self {
        Self {
            event_id,
            charge_point_id,
            gateway_id,
            timestamp,
            payload: payload.into(),
            trace_id: None,
            meta: None,
        }
    }

    /// The type as it is written, such as `transaction.started`.
    pub fn event_type(&self) -> &str {
        self.payload.event_type()
    }

    /// The event as one line of JSON, without the line's end.
    pub fn to_json(&self) -> String {
        let mut json = Vec::with_capacity(USUAL_JSON);
        self.write_json(&mut json);
        String::from_utf8(json).unwrap_or_default()
    }

    /// Appends what [`to_json`](Self::to_json) returns to a buffer, which is UTF-8: for sinks that write many events into
    /// one.
    pub fn write_json(&self, out: &mut Vec<u8>) {
        let before = out.len();
        if plain_json::write(self, out).is_err() {
            out.truncate(before);
            // Keys are strings and numbers finite, so there is nothing to fail; the property tests watch over it.
            if serde_json::to_writer(&mut *out, self).is_err() {
                out.truncate(before);
            }
        }
    }

    /// Reads the JSON of one event.
    ///
    /// # Errors
    ///
    /// [`InvalidEvent`] when the text is not JSON, a required field is missing or holds what the contract rules out, or a
    /// closed list meets a word it does not know. Unknown event types and fields are no errors.
    pub fn from_json(json: &str) -> Result<Self, InvalidEvent> {
        let invalid = |error: serde_json::Error| InvalidEvent(error.to_string());
        // A struct would be read from an array, too.
        if !json.trim_ascii_start().starts_with('{') {
            return Err(InvalidEvent(InvalidJson::NotAnObject.to_string()));
        }
        let wire: Wire<'_> = serde_json::from_str(json).map_err(invalid)?;
        let payload = EventPayload::read(&wire.event_type, wire.payload)
            .map_err(|error| InvalidEvent(format!("in the payload of {}: {error}", wire.event_type)))?;
        Ok(Self {
            event_id: wire.event_id,
            charge_point_id: wire.charge_point_id,
            gateway_id: wire.gateway_id,
            timestamp: wire.timestamp,
            payload,
            trace_id: wire.trace_id,
            meta: wire.meta,
        })
    }
}

/// Room for the JSON of most events, so that a buffer need not grow with each field.
const USUAL_JSON: usize = 768;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wire<'a> {
    event_id: EventId,
    #[serde(borrow)]
    event_type: Cow<'a, str>,
    charge_point_id: ChargePointId,
    gateway_id: GatewayId,
    timestamp: Timestamp,
    #[serde(borrow)]
    payload: &'a RawValue,
    trace_id: Option<TraceId>,
    meta: Option<Meta>,
}

impl Serialize for Event {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Event", 8)?;
        object.serialize_field("eventId", &self.event_id)?;
        object.serialize_field("eventType", self.event_type())?;
        object.serialize_field("chargePointId", &self.charge_point_id)?;
        object.serialize_field("gatewayId", &self.gateway_id)?;
        object.serialize_field("timestamp", &self.timestamp)?;
        object.serialize_field("payload", &self.payload)?;
        match &self.trace_id {
            Some(trace_id) => object.serialize_field("traceId", trace_id)?,
            None => object.skip_field("traceId")?,
        }
        match &self.meta {
            Some(meta) => object.serialize_field("meta", meta)?,
            None => object.skip_field("meta")?,
        }
        object.end()
    }
}

impl<'de> Deserialize<'de> for Event {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = Box::<RawValue>::deserialize(deserializer)?;
        Self::from_json(raw.get()).map_err(D::Error::custom)
    }
}
