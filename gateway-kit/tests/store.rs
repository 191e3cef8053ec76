//! What is kept: the memory ports and the journal against the contract suites, and the journal against a hostile world.
#![cfg(all(feature = "journal", feature = "testing"))]
#![allow(clippy::arithmetic_side_effects)]

#[path = "store/contracts.rs"]
mod contracts;
