//! The generator against the official schemas of every version it must serve.
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

#[path = "versions/committed.rs"]
mod committed;
#[path = "versions/schema_form.rs"]
mod schema_form;

use std::path::{Path, PathBuf};

/// The official schemas; `None`, said by name, when they are not there.
fn schemas() -> Option<PathBuf> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/ocpp-schemas");
    let schemas = std::env::var_os("OCPP_SCHEMAS").map_or_else(beside, PathBuf::from);
    if schemas.is_dir() {
        return Some(schemas);
    }
    println!("skipped: {} is not there (set OCPP_SCHEMAS)", schemas.display());
    None
}
