//! gateway-kit.
