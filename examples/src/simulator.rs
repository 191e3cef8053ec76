//! Simulated charging equipment, for trying, testing and loading a gateway.
//!
//! A charge point itself is a state machine without I/O; [`start`] runs as many of them as wanted over WebSockets,
//! [`start_ap3000`] AP3000 devices and [`start_gn`] GN gateways and BKV chargers over TCP;
//! [`Ledger`] is their account of what happened, and [`compare`] holds it against what a gateway told.

mod account;
mod address;
mod agenda;
mod ap3000;
mod battery;
mod charge_point;
mod cli;
mod compare;
mod fleet;
mod gn;
mod ledger;
mod line;
mod options;
mod scenario;

pub use address::InvalidServer;
pub use ap3000::{Ap3000Options, Ap3000Scenario};
pub use cli::main;
pub use compare::{Finding, Report, compare};
pub use fleet::{Running, Snapshot, Stopper, start, start_ap3000, start_gn};
pub use gn::{GnOptions, GnScenario};
pub use ledger::{Answered, Device, Ledger, Observation, Transaction};
pub use options::{Protocol, SimulatorOptions};
pub use scenario::Scenario;
