//! The driver and the WebSocket transport over real sockets, with a raw client that sends what no library would.
#![allow(
    clippy::arithmetic_side_effects,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

#[path = "wire/client.rs"]
mod client;
#[path = "wire/commands.rs"]
mod commands;
#[path = "wire/deflate.rs"]
mod deflate;
#[path = "wire/delivery.rs"]
mod delivery;
#[cfg(feature = "testing")]
#[path = "wire/faults.rs"]
mod faults;
#[path = "wire/frames.rs"]
mod frames;
#[cfg(all(feature = "ap3000", feature = "gn", feature = "tcp"))]
#[path = "wire/gn.rs"]
mod gn;
#[path = "wire/handshake.rs"]
mod handshake;
#[path = "wire/liveness.rs"]
mod liveness;
#[path = "wire/long_messages.rs"]
mod long_messages;
#[path = "wire/rig.rs"]
mod rig;
#[path = "wire/routing.rs"]
mod routing;
#[path = "wire/script.rs"]
mod script;
#[path = "wire/shutdown.rs"]
mod shutdown;
#[cfg(feature = "testing")]
#[path = "wire/suite.rs"]
mod suite;
#[cfg(all(feature = "ap3000", feature = "tcp"))]
#[path = "wire/tcp.rs"]
mod tcp;
