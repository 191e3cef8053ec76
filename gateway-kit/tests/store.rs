//! What is kept: the memory ports and the journal against the contract suites, and the journal against a hostile world.
#![cfg(all(feature = "journal", feature = "testing"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::print_stderr,
    reason = "a test's way to fail"
)]

#[path = "store/contracts.rs"]
mod contracts;
#[path = "store/full_disk.rs"]
mod full_disk;
#[path = "store/handles.rs"]
mod handles;
#[path = "store/kill.rs"]
mod kill;
#[path = "store/model.rs"]
mod model;
#[path = "store/traffic.rs"]
mod traffic;
