//! Generates Rust from the official OCPP schemas.
fn main() {}
