//! Connects charging equipment to a platform.
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
