//! The codec from outside: vectors, streams against a naive reader, properties.
#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::string_slice,
    clippy::unwrap_used
)]

mod codec {
    mod allocations;
    mod commands;
    mod properties;
    mod reference;
    mod streams;
    mod vectors;
}
