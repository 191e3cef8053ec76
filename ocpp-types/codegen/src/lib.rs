//! Writes the message types of an OCPP version from the official JSON schemas, in two steps.
//!
//! 1. [`extract`] reads the schemas and writes *facts*: names, kinds, limits and directions in a compact form of our own,
//!    without prose. What has to be decided by hand (names for nameless types, the functional blocks, repairs) stands in
//!    the crate's `facts/choices.json`, each with its reason; a choice that no longer applies is an error, and so is any
//!    schema keyword that this program does not know.
//! 2. [`rust`] writes plain Rust from the facts alone: a struct per object, an enum per word list, and for each a parser,
//!    a checker and an encoder.
//!
//! Not a general JSON Schema compiler: it knows what the OCPP schemas use and refuses the rest.

#![cfg_attr(test, allow(clippy::arithmetic_side_effects))]

pub mod choices;
pub mod extract;
pub mod facts;
pub mod ordered;
pub mod rust;
