//! What tests of sessions, ports and embedders are made of (feature `testing`).
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test's way to fail"
)]

mod bench;
mod charger;
mod faulty;
mod ports;
pub mod suites;

pub use bench::Bench;
pub use charger::{Asked, Charger, Heard};
pub use faulty::{Faults, Faulty};
pub use ports::Ports;
