//! What binary devices charge: whether a car is there, and what flows into its battery.

use std::time::{Duration, Instant};

use fastrand::Rng;

use super::charge_point::Now;

/// Energy passes so many times faster than time, so that the short charges of a test have some.
const HASTE: u64 = 360;
/// Tenths of a watt times milliseconds in a watt hour.
const PER_WATT_HOUR: u64 = 36_000_000;

/// Whether a car is at a port.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Plug {
    Out,
    In,
    /// In, and its charge is over.
    Done,
}

/// A battery that charges, with the same power all the time.
#[derive(Debug, Clone, Copy)]
pub(super) struct Flow {
    began: Instant,
    /// In tenths of a watt.
    power: u16,
}

impl Flow {
    /// It begins now.
    pub(super) fn begin(rng: &mut Rng, now: Now) -> Self {
        Self { began: now.mono, power: rng.u16(800..6_000) }
    }

    /// In tenths of a watt.
    pub(super) fn power(&self) -> u16 {
        self.power
    }

    /// In milliamperes, at so many tenths of a volt.
    pub(super) fn current(&self, decivolts: u16) -> u16 {
        let milliamps = u32::from(self.power).saturating_mul(1_000).checked_div(u32::from(decivolts));
        u16::try_from(milliamps.unwrap_or(0)).unwrap_or(u16::MAX)
    }

    /// How long it has charged.
    pub(super) fn elapsed(&self, now: Now) -> Duration {
        now.mono.saturating_duration_since(self.began)
    }

    /// What has passed.
    pub(super) fn watt_hours(&self, now: Now) -> u64 {
        let millis = u64::try_from(self.elapsed(now).as_millis()).unwrap_or(u64::MAX);
        u64::from(self.power).saturating_mul(HASTE).saturating_mul(millis) / PER_WATT_HOUR
    }

    /// How long it takes for so much to pass.
    pub(super) fn time_for(&self, watt_hours: u64) -> Duration {
        let rate = u64::from(self.power).saturating_mul(HASTE).max(1);
        Duration::from_millis(watt_hours.saturating_mul(PER_WATT_HOUR).div_ceil(rate))
    }

    /// When it has charged for so long.
    pub(super) fn at(&self, elapsed: Duration) -> Option<Instant> {
        self.began.checked_add(elapsed)
    }
}

/// How long a battery takes, a third more or less.
pub(super) fn about(session: Duration, rng: &mut Rng) -> Duration {
    session.mul_f64(rng.f64().mul_add(2.0 / 3.0, 2.0 / 3.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_much_passes_as_the_time_for_it_says_and_no_less() {
        let now = Now { mono: Instant::now(), unix_millis: 0 };
        let mut rng = Rng::with_seed(1);
        for watt_hours in [0, 1, 7, 250, 10_000] {
            let flow = Flow::begin(&mut rng, now);
            let time = flow.time_for(watt_hours);
            let then = Now { mono: now.mono + time, ..now };
            assert_eq!(flow.watt_hours(then), watt_hours, "{flow:?}");
        }
    }
}
