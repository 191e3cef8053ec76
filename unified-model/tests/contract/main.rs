//! The contract as a whole: golden samples of every version, and what the schemas allow is what is read and written.
#![allow(
    clippy::arithmetic_side_effects,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

mod golden;
mod instances;
mod schemas;
mod tables;
