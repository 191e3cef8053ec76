//! The protocols: each a session of its own, made of messages on one side and the unified model on the other.
//!
//! Nothing here does I/O, reads a clock or draws a random number; all of that comes in through [`crate::session`]. What
//! the protocols share — how an event gets its place, when a heartbeat is told, what is told of a broken message — lies
//! beside them in small files; what the versions of OCPP share is written once, for all of them.

#[cfg(any(feature = "ocpp16", feature = "ocpp201"))]
mod ids;
#[cfg(any(feature = "ocpp16", feature = "ocpp201"))]
#[cfg_attr(
    not(all(feature = "ocpp16", feature = "ocpp201")),
    allow(dead_code, unused_imports, reason = "each version uses a part of what is shared")
)]
mod ocpp;
#[cfg(any(feature = "ocpp16", feature = "ocpp201"))]
mod pulse;
#[cfg(any(feature = "ocpp16", feature = "ocpp201"))]
mod stamp;
#[cfg(any(feature = "ocpp16", feature = "ocpp201"))]
mod violations;

#[cfg(feature = "ocpp16")]
pub mod ocpp16;
#[cfg(feature = "ocpp201")]
pub mod ocpp201;

#[cfg(any(feature = "ocpp16", feature = "ocpp201"))]
pub use self::ocpp::OcppConfig;
