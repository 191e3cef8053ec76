//! The codec from outside: vectors, streams against a naive reader, properties.
#![allow(clippy::arithmetic_side_effects)]

mod codec {
    mod allocations;
    mod properties;
    mod reference;
    mod streams;
    mod vectors;
}
