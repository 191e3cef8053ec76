//! What an event says: one struct per event type (contract §3.2).
//!
//! Energy is in watt-hours, power in watts, current in amperes, voltage in volts, temperature in degrees Celsius, durations
//! in seconds, money in hundredths of the currency; the field names say so.

mod connection;
mod connector;
mod device;
mod meter;
mod transaction;

pub use connection::{ChargePointConnected, ChargePointDisconnected, ChargePointHeartbeat, DisconnectReason};
pub use connector::{
    ChargePointAlarm, ConnectorSnapshot, ConnectorStatus, ConnectorStatusChanged, ErrorCode, RawStatus,
    Severity,
};
pub use device::{
    AuthorizationDecision, AuthorizationRequested, ConfigurationItem, ConfigurationReported, Direction,
    FirmwareProgress, FirmwareStatus, MacAddress, NetworkNode, NetworkResult, NetworkTopologyChanged,
    ProtocolViolation, TopologyAction,
};
pub use meter::{MeterSample, SampledValue, SignedValue};
pub use transaction::{
    MeterBasis, StartSource, StopReason, TransactionMeterValues, TransactionStarted, TransactionStopped,
};
