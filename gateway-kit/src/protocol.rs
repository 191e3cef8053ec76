//! The protocols: each a session of its own, made of messages on one side and the unified model on the other.
//!
//! Nothing here does I/O, reads a clock or draws a random number; all of that comes in through [`crate::session`]. What
//! the protocols share — how an event gets its place, when a heartbeat is told, what is told of a broken message — lies
//! beside them in small files; what the versions of OCPP share is written once, for all of them.

#[cfg(feature = "ocpp16")]
mod ids;
#[cfg(feature = "ocpp16")]
mod ocpp;
#[cfg(feature = "ocpp16")]
mod pulse;
#[cfg(feature = "ocpp16")]
mod stamp;
#[cfg(feature = "ocpp16")]
mod violations;

#[cfg(feature = "ocpp16")]
pub mod ocpp16;

#[cfg(feature = "ocpp16")]
pub use self::ocpp::OcppConfig;
