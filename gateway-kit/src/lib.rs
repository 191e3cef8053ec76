//! Connects charging equipment to a platform: sessions without I/O, the ports an embedder implements, and the driver that runs
//! them on tokio.
//!
//! ```
//! use std::sync::Arc;
//! use std::time::Duration;
//!
//! use gateway_kit::driver::Gateway;
//! use gateway_kit::memory::MemorySink;
//! use gateway_kit::protocol::ocpp16::Ocpp16;
//! use gateway_kit::transport::{WebSocketListener, WebSocketOptions};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let events = Arc::new(MemorySink::new(1024));
//! let gateway = Gateway::builder("gateway-0".parse()?)
//!     .sink(events.clone()) // where events go: your `EventSink`
//!     .protocol(Ocpp16::default())
//!     .start()
//!     .await?;
//! let address = gateway.listen(WebSocketListener::bind("127.0.0.1:0", WebSocketOptions::default()).await?)?;
//! println!("charge points connect to ws://{address}/ocpp/<their id>");
//!
//! let report = gateway.shutdown(Duration::from_secs(5)).await;
//! assert!(report.is_complete());
//! # Ok(())
//! # }
//! ```
//!
//! * [`port`] is what you implement; only [`port::EventSink`] has no default. [`memory`] and [`journal`] are ready-made ports.
//! * [`driver`] is the gateway itself, [`transport`] the sockets.
//! * [`session`] is the contract between a protocol and the driver, [`protocol`] holds the protocols. Neither does I/O nor reads a
//!   clock, so they are tested — and can be used — without tokio.
//! * [`testing`] (feature `testing`) has the contract suite of each port, a scripted charge point and a clock that jumps.
//!
//! The crate is *not* a platform: it keeps no tariffs, users or assets, and knows no broker, cache or database server. Where
//! events go beyond the journal is for the embedder to say.
#![cfg_attr(test, allow(clippy::arithmetic_side_effects))]

pub mod driver;
#[cfg(feature = "journal")]
pub mod journal;
pub mod memory;
#[cfg(test)]
mod moment;
mod numbers;
pub mod port;
pub mod protocol;
mod recent;
pub mod session;
#[cfg(feature = "testing")]
pub mod testing;
pub mod transport;

pub use async_trait::async_trait;
