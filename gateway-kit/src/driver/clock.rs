//! The two clocks, read in one place, and how far this gateway's is from the one all gateways share.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use unified_model::Timestamp;

use super::context::Context;
use crate::session::Now;

/// As good as never, and far from overflow.
const FAR: Duration = Duration::from_secs(86_400);

/// How far the clock that gateways share is ahead of this machine's. Clones are handles to the same offset.
///
/// Whether a command has expired is judged by the shared clock, so that gateways whose clocks disagree agree about that
/// (contract §4.5). Events are stamped with the machine's.
#[derive(Debug, Clone, Default)]
pub struct ClockOffset(Arc<AtomicI64>);

impl ClockOffset {
    /// Tells the offset as measured last: shared clock minus machine's clock, in milliseconds.
    pub fn set_millis(&self, offset: i64) {
        self.0.store(offset, Ordering::Relaxed);
    }

    /// The offset in milliseconds.
    #[must_use]
    pub fn millis(&self) -> i64 {
        self.0.load(Ordering::Relaxed)
    }

    /// A time of the shared clock by the machine's clock.
    pub(super) fn local(&self, shared: Timestamp) -> Timestamp {
        shared.plus_millis(self.millis().saturating_neg())
    }
}

/// The clock that gateways share, now.
pub(super) fn shared(context: &Context) -> Timestamp {
    wall().plus_millis(context.clock.millis())
}

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
