//! What follows from a text alone, so that whoever tells a fact again tells it the same way.

use sha2::Sha256;
use unified_model::TraceId;

use crate::port::Digest;

/// The trace id that follows from a name.
pub(super) fn trace_of(name: &str) -> TraceId {
    TraceId::from(number_of(name))
}

/// The number that follows from a name: as good as unique.
pub(super) fn number_of(name: &str) -> u128 {
    let Digest(bytes) = digest(name);
    u128::from_be_bytes(bytes.first_chunk().copied().unwrap_or_default())
}

/// SHA-256 of a text.
pub(super) fn digest(text: &str) -> Digest {
    use sha2::Digest as _;
    Digest(Sha256::digest(text.as_bytes()).into())
}
