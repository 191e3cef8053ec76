//! What the crate promises about the official schemas.
#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    missing_docs,
    unreachable_pub
)]

#[path = "schema/corpus.rs"]
mod corpus;
#[path = "schema/derived.rs"]
mod derived;
#[path = "schema/hostile.rs"]
mod hostile;
#[path = "schema/official.rs"]
mod official;
#[path = "schema/oracle.rs"]
mod oracle;
#[path = "schema/payloads.rs"]
mod payloads;
#[path = "schema/round_trip.rs"]
mod round_trip;
#[path = "schema/size.rs"]
mod size;
#[path = "schema/tolerance.rs"]
mod tolerance;
