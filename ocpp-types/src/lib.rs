//! What every OCPP version shares.

pub mod json;
pub mod rpc;

mod rule;
mod violation;

pub use rule::Rule;
pub use violation::{Deviation, Violation};
