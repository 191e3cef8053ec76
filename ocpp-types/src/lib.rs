//! ocpp-types.
