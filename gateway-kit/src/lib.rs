//! Connects charging equipment to a platform.

pub mod port;
pub mod session;

pub use async_trait::async_trait;
