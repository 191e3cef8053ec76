//! ocpp16.

mod generated;

pub use generated::*;
