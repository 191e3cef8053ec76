//! Several gateways as one, beside a real Kafka and a real Redis: run under `examples/with-services`.
#![cfg(feature = "cluster")]
#![allow(unreachable_pub)] // One binary: its modules share by `pub`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects
)]

// What the tests of a gateway that is alone use, too.
#[allow(dead_code)]
#[path = "gateway/charge_point.rs"]
mod charge_point;
#[allow(dead_code)]
#[path = "gateway/process.rs"]
mod process;

// The folder `cluster`.
mod cluster {
    mod consumer;
    mod gatewayctl;
    mod gateways;
    mod kafka;
    mod matrix;
    mod redis;
    mod router;
    mod scripted_gateway;
}
