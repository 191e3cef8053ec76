//! The protocols: each a session of its own, made of messages on one side and the unified model on the other.
//!
//! Nothing here does I/O, reads a clock or draws a random number; all of that comes in through [`crate::session`]. What
//! the protocols share — how an event gets its place, when a heartbeat is told, what is told of a broken message — lies
//! beside them in small files; what the versions of OCPP share is written once, for all of them.

#[cfg(feature = "_session")]
mod authorization;
#[cfg(any(feature = "ap3000", feature = "gn"))]
#[cfg_attr(
    not(all(feature = "ap3000", feature = "gn")),
    allow(dead_code, unused_imports, reason = "each protocol uses a part of what is shared")
)]
mod binary;
#[cfg(feature = "_session")]
#[cfg_attr(
    not(all(feature = "ocpp16", feature = "ap3000", feature = "gn")),
    allow(dead_code, reason = "each protocol uses a part of it")
)]
mod connectors;
#[cfg(feature = "_session")]
mod digest;
#[cfg(feature = "_session")]
mod ids;
#[cfg(any(feature = "ocpp16", feature = "ocpp201"))]
#[cfg_attr(
    not(all(feature = "ocpp16", feature = "ocpp201")),
    allow(dead_code, unused_imports, reason = "each version uses a part of what is shared")
)]
mod ocpp;
#[cfg(feature = "_session")]
mod outputs;
#[cfg(feature = "_session")]
#[cfg_attr(not(feature = "ocpp16"), allow(dead_code, reason = "only a WebSocket has close codes"))]
mod presence;
#[cfg(feature = "_session")]
mod pulse;
#[cfg(feature = "_session")]
mod refusal;
#[cfg(feature = "_session")]
mod stamp;
#[cfg(feature = "_session")]
#[cfg_attr(not(feature = "ocpp16"), allow(dead_code, reason = "only text needs masking"))]
mod violations;

#[cfg(feature = "adapter")]
pub mod adapter;
#[cfg(feature = "ap3000")]
pub mod ap3000;
#[cfg(feature = "gn")]
pub mod gn;
#[cfg(feature = "ocpp16")]
pub mod ocpp16;
#[cfg(feature = "ocpp201")]
pub mod ocpp201;

#[cfg(any(feature = "ocpp16", feature = "ocpp201"))]
pub use self::ocpp::OcppConfig;
