//! The reference gateway: `gateway-kit` with the journal, an admin port and a command line.

pub mod admin;
pub mod config;
pub mod demo;
pub mod events;
pub mod live_view;
pub mod run;
