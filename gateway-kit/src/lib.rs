//! Connects charging equipment to a platform.

pub mod driver;
#[cfg(feature = "journal")]
pub mod journal;
pub mod memory;
mod numbers;
pub mod port;
pub mod protocol;
mod recent;
pub mod session;
#[cfg(feature = "testing")]
pub mod testing;
pub mod transport;

pub use async_trait::async_trait;
