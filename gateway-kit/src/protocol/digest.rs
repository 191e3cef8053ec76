//! What follows from a text alone, so that whoever tells a fact again tells it the same way.

use sha2::Sha256;
use unified_model::TraceId;

use crate::port::Digest;

/// The trace id that follows from a name.
pub(super) fn trace_of(name: &str) -> TraceId {
    let Digest(bytes) = digest(name);
    let half = bytes.first_chunk::<16>().copied().unwrap_or_default();
    TraceId::from(u128::from_be_bytes(half))
}

/// SHA-256 of a text.
pub(super) fn digest(text: &str) -> Digest {
    use sha2::Digest as _;
    Digest(Sha256::digest(text.as_bytes()).into())
}
