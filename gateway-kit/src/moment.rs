//! A moment to begin unit tests at, for modules that must not read a clock, not even there.

use std::time::Instant;

use unified_model::Timestamp;

use crate::session::Now;

/// Both clocks: some moment of the monotonic one, 2025-07-25T10:30:00Z of the other.
pub(crate) fn some_moment() -> Now {
    Now { mono: Instant::now(), wall: Timestamp::from_unix_millis(1_753_439_400_000) }
}
