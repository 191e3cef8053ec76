//! The reference gateway as its users meet it: a process, its sockets, its files and its signals.
#![allow(unreachable_pub)] // One binary: its modules share by `pub`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects
)]

#[path = "gateway/ap3000.rs"]
mod ap3000;
#[path = "gateway/bad_input.rs"]
mod bad_input;
#[path = "gateway/binary.rs"]
mod binary;
#[path = "gateway/charge_point.rs"]
mod charge_point;
#[path = "gateway/commands.rs"]
mod commands;
#[path = "gateway/crash.rs"]
mod crash;
#[path = "gateway/faults.rs"]
mod faults;
#[path = "gateway/full_disk.rs"]
mod full_disk;
#[path = "gateway/gn.rs"]
mod gn;
#[path = "gateway/interop.rs"]
mod interop;
#[path = "gateway/operation.rs"]
mod operation;
#[path = "gateway/process.rs"]
mod process;
#[path = "gateway/trial.rs"]
mod trial;
