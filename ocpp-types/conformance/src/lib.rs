//! Holds the crate of an OCPP version against its facts, the official schemas and what stations send.
//!
//! The tests of `ocpp16`, `ocpp201` and `ocpp21` are calls of this crate: a version says how to reach its parsers
//! ([`version!`]), and the same instances, mutants and expectations serve all of them.
//!
//! * [`differential`] makes valid payloads from the facts and mutants with a single fault, and asks our parsers and
//!   `jsonschema` for verdict, rule and pointer. [`disagreements`] is the complete list of what they differ in.
//! * [`round_trip`]: value to JSON to value. [`hostile`]: text nobody should have sent. [`corpus`]: text that was sent.
//!   [`derived`]: the schemas that schemars makes.
//!
//! The official schemas and the corpus are reference material beside the workspace (`../shared`, or the folders that
//! `OCPP_SCHEMAS` and `OCPP_FIELD_CORPUS` name); what needs them says so by name when they are not there.
//!
//! For tests only: a broken promise is a panic.
#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::missing_panics_doc,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used
)]

pub mod corpus;
pub mod derived;
pub mod differential;
pub mod disagreements;
pub mod hostile;
pub mod round_trip;

mod facts;
mod instances;
mod json;
mod mutants;
mod official;
mod version;

pub use facts::{Kind, Message};
pub use version::Version;

#[doc(hidden)]
pub mod reexported {
    //! What [`version!`](crate::version!) needs by one path.
    pub use ocpp_types;
    pub use serde_json;
}
