//! Events of a connector: status, snapshot, alarm.

use std::fmt;

use serde::de::{Deserializer, Error, Visitor};
use serde::{Deserialize, Serialize, Serializer};

use crate::record::record;
use crate::words::closed_words;
use crate::{Number, RawObject, Timestamp};

closed_words! {
    /// What a connector does, in OCPP 1.6's words. The list is closed.
    pub enum ConnectorStatus {
        /// Free.
        Available = "Available",
        /// Between being free and charging: plugged in or authorised.
        Preparing = "Preparing",
        /// Energy flows.
        Charging = "Charging",
        /// The vehicle is ready, the charge point gives nothing.
        SuspendedEvse = "SuspendedEVSE",
        /// The charge point is ready, the vehicle takes nothing.
        SuspendedEv = "SuspendedEV",
        /// The transaction has ended, the connector is not yet free.
        Finishing = "Finishing",
        /// Held for somebody.
        Reserved = "Reserved",
        /// Out of service.
        Unavailable = "Unavailable",
        /// Broken.
        Faulted = "Faulted",
    }
}

closed_words! {
    /// What is wrong with a connector, in OCPP 1.6's words. The list is closed.
    pub enum ErrorCode {
        /// Nothing.
        NoError = "NoError",
        /// The lock of the plug.
        ConnectorLockFailure = "ConnectorLockFailure",
        /// The communication with the vehicle.
        EvCommunicationError = "EVCommunicationError",
        /// A fault to ground.
        GroundFailure = "GroundFailure",
        /// Too hot inside.
        HighTemperature = "HighTemperature",
        /// Hardware or software inside.
        InternalError = "InternalError",
        /// The local authorisation list contradicts the central one.
        LocalListConflict = "LocalListConflict",
        /// Something else; `vendorErrorCode` and `info` may say what.
        OtherError = "OtherError",
        /// Too much current.
        OverCurrentFailure = "OverCurrentFailure",
        /// Too much voltage.
        OverVoltage = "OverVoltage",
        /// The energy meter.
        PowerMeterFailure = "PowerMeterFailure",
        /// The power switch.
        PowerSwitchFailure = "PowerSwitchFailure",
        /// The card reader.
        ReaderFailure = "ReaderFailure",
        /// A reset did not work.
        ResetFailure = "ResetFailure",
        /// Too little voltage.
        UnderVoltage = "UnderVoltage",
        /// A weak wireless signal.
        WeakSignal = "WeakSignal",
    }
}

/// A status as the protocol itself says it: the byte of a binary protocol or the word of another.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum RawStatus {
    /// A number.
    Code(i64),
    /// A word.
    Word(String),
}

impl From<i64> for RawStatus {
    fn from(code: i64) -> Self {
        Self::Code(code)
    }
}

impl From<u8> for RawStatus {
    fn from(code: u8) -> Self {
        Self::Code(code.into())
    }
}

impl From<&str> for RawStatus {
    fn from(word: &str) -> Self {
        Self::Word(word.to_owned())
    }
}

impl Serialize for RawStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Code(code) => serializer.serialize_i64(*code),
            Self::Word(word) => serializer.serialize_str(word),
        }
    }
}

impl<'de> Deserialize<'de> for RawStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct CodeOrWord;

        impl Visitor<'_> for CodeOrWord {
            type Value = RawStatus;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a whole number or a word")
            }

            fn visit_i64<E: Error>(self, code: i64) -> Result<RawStatus, E> {
                Ok(code.into())
            }

            fn visit_u64<E: Error>(self, code: u64) -> Result<RawStatus, E> {
                i64::try_from(code).map(RawStatus::Code).map_err(|_| E::custom("must be below 2^63"))
            }

            fn visit_str<E: Error>(self, word: &str) -> Result<RawStatus, E> {
                Ok(word.into())
            }
        }

        deserializer.deserialize_any(CodeOrWord)
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for RawStatus {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "RawStatus".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": ["integer", "string"] })
    }
}

record! {
    /// `connector.status_changed`: the first report of an epoch, then every change of status, errorCode or vendorErrorCode.
    pub struct ConnectorStatusChanged {
        required {
            /// The connector; 0 is the whole charge point.
            connector_id: u32,
            /// The new status.
            status: ConnectorStatus,
        }
        optional {
            /// The status before; absent on a connector's first report of an epoch.
            previous_status: ConnectorStatus,
        }
        required {
            /// The fault, or `NoError`.
            error_code: ErrorCode,
        }
        optional {
            /// The vendor's own error code.
            vendor_error_code: String,
            /// What the device adds.
            info: String,
            /// The protocol's own word for the status.
            raw_status: RawStatus,
            /// The EVSE, in protocols that have one.
            evse_id: u32,
            /// What the device's own clock said.
            device_timestamp: Timestamp,
            /// The status is concluded from an `Occupied` that does not say it (contract G-47).
            inferred: bool,
        }
    }
}

record! {
    /// `connector.snapshot`: the live values of a connector of a binary protocol.
    pub struct ConnectorSnapshot {
        required {
            /// The connector.
            connector_id: u32,
            /// Its status.
            status: ConnectorStatus,
        }
        optional {
            /// Power now.
            power_w: Number,
            /// Current now.
            current_a: Number,
            /// Voltage now.
            voltage_v: Number,
            /// Temperature now.
            temperature_c: Number,
            /// Energy of the running session.
            energy_wh: u64,
            /// Duration of the running session.
            duration_sec: u64,
            /// The protocol's own status byte.
            raw_status: i64,
        }
    }
}

closed_words! {
    /// How much an alarm matters.
    pub enum Severity {
        /// To know.
        Info = "info",
        /// To look at.
        Warning = "warning",
        /// To act on.
        Critical = "critical",
    }
}

record! {
    /// `charge_point.alarm`: a fault, a crossed threshold or a security event, or the end of one.
    pub struct ChargePointAlarm {
        required {
            /// The errorCode, variable or security event type.
            code: String,
            /// How much it matters.
            severity: Severity,
            /// What happened, for people.
            message: String,
        }
        optional {
            /// The connector, when it concerns one.
            connector_id: u32,
            /// The fault of this code is over.
            cleared: bool,
            /// What the device said.
            raw: RawObject,
        }
    }
}
