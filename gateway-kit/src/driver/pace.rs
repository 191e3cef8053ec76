//! How fast one device is read: a token bucket in eight bytes (GCRA).

use std::time::{Duration, Instant};

/// The rate every connection shares, as the two numbers GCRA needs.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rate {
    /// Nanoseconds a frame costs.
    cost: u64,
    /// Nanoseconds that may be owed.
    credit: u64,
}

impl Rate {
    /// A rate of zero would read nothing ever, so it counts as one.
    pub(super) fn new(frames_per_second: u32, burst: u32) -> Self {
        let cost = 1_000_000_000_u64.checked_div(u64::from(frames_per_second.max(1))).unwrap_or(u64::MAX);
        Self { cost, credit: cost.saturating_mul(u64::from(burst.max(1).saturating_sub(1))) }
    }
}

/// What one device has used up: the moment, in nanoseconds since its connection began, at which it owes nothing any more.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Pace(u64);

impl Pace {
    /// Counts a frame read now.
    pub(super) fn spend(&mut self, rate: Rate, since_start: Duration) {
        self.0 = self.0.max(nanos(since_start)).saturating_add(rate.cost);
    }

    /// When the next frame may be read; `None`: now.
    pub(super) fn wait_until(self, rate: Rate, started: Instant, now: Instant) -> Option<Instant> {
        let free = self.0.saturating_sub(rate.credit);
        (free > nanos(now.saturating_duration_since(started)))
            .then(|| started.checked_add(Duration::from_nanos(free)).unwrap_or(now))
    }
}

fn nanos(duration: Duration) -> u64 {
    u64::try_from(duration.as_nanos()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Frames that may be read within a time, when the device always has one ready.
    fn read_within(rate: Rate, time: Duration) -> u32 {
        let started = Instant::now();
        let (mut now, mut pace, mut read) = (started, Pace::default(), 0);
        while now <= started + time {
            match pace.wait_until(rate, started, now) {
                None => {
                    pace.spend(rate, now - started);
                    read += 1;
                }
                Some(later) => {
                    assert!(later > now);
                    now = later;
                }
            }
        }
        read
    }

    #[test]
    fn a_burst_is_read_at_once_and_the_rest_at_the_rate() {
        let rate = Rate::new(20, 100);
        assert_eq!(read_within(rate, Duration::ZERO), 100);
        assert_eq!(read_within(rate, Duration::from_secs(10)), 100 + 200);
    }

    #[test]
    fn a_silence_earns_a_burst_again_but_not_two() {
        let rate = Rate::new(20, 100);
        let started = Instant::now();
        let mut pace = Pace::default();
        for _ in 0..100 {
            pace.spend(rate, Duration::ZERO);
        }
        let later = Duration::from_secs(3600);
        let mut read = 0;
        while pace.wait_until(rate, started, started + later).is_none() {
            pace.spend(rate, later);
            read += 1;
        }
        assert_eq!(read, 100);
    }

    #[test]
    fn a_rate_of_zero_still_reads() {
        assert_eq!(read_within(Rate::new(0, 0), Duration::ZERO), 1);
    }
}
