//! The reference gateway: `gateway-kit` with a journal, or as one of several over Kafka and Redis; an admin port and a command
//! line.

pub mod admin;
pub mod backing;
pub mod config;
pub mod demo;
pub mod events;
#[cfg(feature = "cluster")]
pub mod journal_export;
pub mod live_view;
pub mod run;
pub mod standalone;
pub mod tap;
