//! The programs `inspect` and `simulator`, from outside.

#![allow(clippy::arithmetic_side_effects)]

#[path = "tools/field_corpus.rs"]
mod field_corpus;
#[path = "tools/inspect_output.rs"]
mod inspect_output;
#[path = "tools/simulator_program.rs"]
mod simulator_program;
