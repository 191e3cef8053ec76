//! The two clocks, read in one place.

use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use unified_model::Timestamp;

use crate::session::Now;

/// As good as never, and far from overflow.
const FAR: Duration = Duration::from_secs(86_400);

/// Both clocks now. The monotonic one is tokio's, so that a test may hold and advance it.
pub(super) fn now() -> Now {
    Now { mono: mono(), wall: wall() }
}

pub(super) fn mono() -> Instant {
    tokio::time::Instant::now().into_std()
}

pub(super) fn wall() -> Timestamp {
    let millis = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_millis());
    Timestamp::from_unix_millis(i64::try_from(millis).unwrap_or(i64::MAX))
}

/// A moment after another; far off where it would be beyond counting.
pub(super) fn after(start: Instant, wait: Duration) -> Instant {
    start.checked_add(wait.min(FAR)).unwrap_or(start)
}

/// A moment that need not be waited for.
pub(super) fn far(now: Instant) -> Instant {
    after(now, FAR)
}
