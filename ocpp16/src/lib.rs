//! ocpp16.
