//! The programs `inspect` and `simulator`, from outside.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stderr,
    clippy::string_slice,
    clippy::unwrap_used
)]

#[path = "tools/binary_vectors.rs"]
mod binary_vectors;
#[path = "tools/deploy.rs"]
mod deploy;
#[path = "tools/field_corpus.rs"]
mod field_corpus;
#[path = "tools/inspect_output.rs"]
mod inspect_output;
#[path = "tools/simulator_program.rs"]
mod simulator_program;
