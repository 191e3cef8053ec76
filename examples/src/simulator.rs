//! Simulated charging equipment, for trying, testing and loading a gateway.
//!
//! A charge point itself is a state machine without I/O; [`start`] runs as many of them as wanted over WebSockets;
//! [`Ledger`] is their account of what happened, and [`compare`] holds it against what a gateway told.

mod address;
mod charge_point;
mod cli;
mod compare;
mod fleet;
mod ledger;
mod options;
mod scenario;

pub use address::InvalidServer;
pub use cli::main;
pub use compare::{Finding, Report, compare};
pub use fleet::{Running, Snapshot, Stopper, start};
pub use ledger::{Answered, Device, Ledger, Observation, Transaction};
pub use options::{Protocol, SimulatorOptions};
pub use scenario::Scenario;
