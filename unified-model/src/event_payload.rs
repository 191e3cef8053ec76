//! Which events there are, and the payload of each.

use serde::de::Error as _;
use serde::{Serialize, Serializer};
use serde_json::value::RawValue;

use crate::events::{
    AuthorizationRequested, ChargePointAlarm, ChargePointConnected, ChargePointDisconnected,
    ChargePointHeartbeat, ConfigurationReported, ConnectorSnapshot, ConnectorStatusChanged, FirmwareProgress,
    NetworkTopologyChanged, ProtocolViolation, TransactionMeterValues, TransactionStarted,
    TransactionStopped,
};
use crate::words::closed_words;
use crate::{CommandResponse, InvalidJson, RawObject};

closed_words! {
    /// The event types of contract 1.1.
    #[non_exhaustive]
    pub enum EventType {
        /// See [`ChargePointConnected`].
        ChargePointConnected = "charge_point.connected",
        /// See [`ChargePointDisconnected`].
        ChargePointDisconnected = "charge_point.disconnected",
        /// See [`ConnectorStatusChanged`].
        ConnectorStatusChanged = "connector.status_changed",
        /// See [`TransactionStarted`].
        TransactionStarted = "transaction.started",
        /// See [`TransactionMeterValues`].
        TransactionMeterValues = "transaction.meter_values",
        /// See [`TransactionStopped`].
        TransactionStopped = "transaction.stopped",
        /// See [`CommandResponse`].
        CommandResponse = "command.response",
        /// See [`ChargePointHeartbeat`].
        ChargePointHeartbeat = "charge_point.heartbeat",
        /// See [`ConnectorSnapshot`].
        ConnectorSnapshot = "connector.snapshot",
        /// See [`ChargePointAlarm`].
        ChargePointAlarm = "charge_point.alarm",
        /// See [`AuthorizationRequested`].
        AuthorizationRequested = "authorization.requested",
        /// See [`ConfigurationReported`].
        ConfigurationReported = "configuration.reported",
        /// See [`FirmwareProgress`].
        FirmwareProgress = "firmware.progress",
        /// See [`NetworkTopologyChanged`].
        NetworkTopologyChanged = "network.topology_changed",
        /// See [`ProtocolViolation`].
        ProtocolViolation = "protocol.violation",
    }
}

/// The payload of an event type of a later contract version: kept as it came, written as it came.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UnknownEvent {
    event_type: String,
    payload: RawObject,
}

impl UnknownEvent {
    /// The type as it was sent; none of [`EventType`].
    pub fn event_type(&self) -> &str {
        &self.event_type
    }

    /// The payload as it was sent.
    pub fn payload(&self) -> &RawObject {
        &self.payload
    }
}

macro_rules! event_payload {
    ($($Name:ident),+ $(,)?) => {
        /// What happened, by type.
        #[derive(Clone, PartialEq, Eq, Debug)]
        // An event is made, written and dropped; an allocation for each would cost more than the room.
        #[allow(clippy::large_enum_variant)]
        #[non_exhaustive]
        pub enum EventPayload {
            $(#[doc = concat!("See [`", stringify!($Name), "`].")] $Name($Name),)+
            /// An event type this version does not know; consumers skip it.
            Unknown(UnknownEvent),
        }

        impl EventPayload {
            /// The type, when this version knows it.
            pub fn known_type(&self) -> Option<EventType> {
                match self {
                    $(Self::$Name(_) => Some(EventType::$Name),)+
                    Self::Unknown(_) => None,
                }
            }

            /// Reads the payload of an event of the given type.
            pub(crate) fn read(event_type: &str, payload: &RawValue) -> Result<Self, serde_json::Error> {
                // A struct would be read from an array, too.
                if !payload.get().starts_with('{') {
                    return Err(serde_json::Error::custom(InvalidJson::NotAnObject));
                }
                match EventType::parse(event_type) {
                    $(Some(EventType::$Name) => serde_json::from_str(payload.get()).map(Self::$Name),)+
                    None => {
                        let payload = serde_json::from_str(payload.get())?;
                        Ok(Self::Unknown(UnknownEvent { event_type: event_type.to_owned(), payload }))
                    }
                }
            }

            #[cfg(feature = "schemars")]
            pub(crate) fn schema(event_type: EventType) -> serde_json::Value {
                match event_type {
                    $(EventType::$Name => crate::schemas::schema_of::<$Name>(),)+
                }
            }
        }

        $(impl From<$Name> for EventPayload {
            fn from(payload: $Name) -> Self {
                Self::$Name(payload)
            }
        })+

        /// The payload alone, without its type.
        impl Serialize for EventPayload {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$Name(payload) => payload.serialize(serializer),)+
                    Self::Unknown(unknown) => unknown.payload.serialize(serializer),
                }
            }
        }
    };
}

event_payload! {
    ChargePointConnected, ChargePointDisconnected, ConnectorStatusChanged, TransactionStarted, TransactionMeterValues,
    TransactionStopped, CommandResponse, ChargePointHeartbeat, ConnectorSnapshot, ChargePointAlarm, AuthorizationRequested,
    ConfigurationReported, FirmwareProgress, NetworkTopologyChanged, ProtocolViolation,
}

impl EventPayload {
    /// The type as it is written.
    pub fn event_type(&self) -> &str {
        match self {
            Self::Unknown(unknown) => unknown.event_type(),
            known => known.known_type().map_or("", EventType::as_str),
        }
    }
}
