//! What must hold for any bytes. Each target is one function; `tests/corpus.rs` replays what fuzzing found.
//!
//! ```
//! fuzz::frame(br#"[2,"id","Heartbeat",{}]"#);
//! fuzz::message16(b"MeterValues\n{\"connectorId\":1,\"meterValue\":[]}");
//! ```
//!
//! `cargo +nightly fuzz run frame` runs a target under libFuzzer (needs `cargo install cargo-fuzz`). Several times as fast, for
//! long runs:
//!
//! ```sh
//! CARGO_PROFILE_RELEASE_LTO=off cargo +nightly fuzz run -s none --no-trace-compares gn_values -- -max_len=300 -runs=10000000
//! ```
//!
//! There is no unsafe code for a sanitizer to watch; the magic numbers that tracing comparisons would find stand in the corpora,
//! and to trace them costs more than most targets; and nothing is gained by optimising over the crates of all targets at once.

#![allow(clippy::panic)] // A broken property is a panic: that is how a fuzzer hears of it.

mod ap3000;
mod contract;
mod gn;
mod messages;
mod ocpp;
mod session;

pub use ap3000::{ap3000_bytes, ap3000_streams, ap3000_values};
pub use contract::{command, event};
pub use gn::{bkv_bytes, bkv_streams, bkv_values, gn_bytes, gn_streams, gn_values};
pub use messages::{message16, message21, message201};
pub use ocpp::frame;
pub use session::{session_ap3000, session_gn, session16, session201};

/// What is done with any bytes; panics where a property is broken.
pub type Target = fn(&[u8]);

/// The targets by name.
pub const TARGETS: &[(&str, Target)] = &[
    ("frame", frame),
    ("message16", message16),
    ("message201", message201),
    ("message21", message21),
    ("session16", session16),
    ("session201", session201),
    ("session_ap3000", session_ap3000),
    ("session_gn", session_gn),
    ("event", event),
    ("command", command),
    ("ap3000_bytes", ap3000_bytes),
    ("ap3000_values", ap3000_values),
    ("ap3000_streams", ap3000_streams),
    ("bkv_bytes", bkv_bytes),
    ("bkv_values", bkv_values),
    ("bkv_streams", bkv_streams),
    ("gn_bytes", gn_bytes),
    ("gn_values", gn_values),
    ("gn_streams", gn_streams),
];
