//! A connector's energy register and the power that flows through it.

use std::time::Instant;

/// Nominal voltage between a phase and neutral.
pub(super) const VOLTS: i64 = 230;

/// An exact register in milliwatt hours, moved by a constant power until that changes.
#[derive(Debug, Clone)]
pub(super) struct Meter {
    register_mwh: i64,
    power_w: i64,
    /// Joule / 1000 that are not a whole milliwatt hour yet.
    rest_mj: i64,
    since: Instant,
}

impl Meter {
    pub(super) const fn new(register_wh: i64, now: Instant) -> Self {
        Self { register_mwh: register_wh.saturating_mul(1000), power_w: 0, rest_mj: 0, since: now }
    }

    /// Counts what flowed until now.
    pub(super) fn advance(&mut self, now: Instant) {
        let millis = i64::try_from(now.saturating_duration_since(self.since).as_millis()).unwrap_or(i64::MAX);
        self.since = self.since.max(now);
        // W · ms = mJ, and a milliwatt hour is 3600 mJ.
        let millijoule = self.power_w.saturating_mul(millis).saturating_add(self.rest_mj);
        self.register_mwh = self.register_mwh.saturating_add(millijoule.div_euclid(3600));
        self.rest_mj = millijoule.rem_euclid(3600);
    }

    /// Changes the power from now on.
    pub(super) fn set_power(&mut self, watts: i64, now: Instant) {
        self.advance(now);
        self.power_w = watts.max(0);
    }

    /// The register in whole Wh, as of the last [`advance`](Self::advance).
    pub(super) const fn wh(&self) -> i64 {
        self.register_mwh.div_euclid(1000)
    }

    /// The power, W.
    pub(super) const fn watts(&self) -> i64 {
        self.power_w
    }

    /// The current over `phases` phases, tenths of an ampere.
    pub(super) fn tenths_of_ampere(&self, phases: i64) -> i64 {
        self.power_w.saturating_mul(10).checked_div(VOLTS.saturating_mul(phases)).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_register_does_not_depend_on_how_often_it_is_read() {
        let begin = Instant::now();
        let (mut often, mut once) = (Meter::new(5, begin), Meter::new(5, begin));
        often.set_power(7_360, begin);
        once.set_power(7_360, begin);
        let mut now = begin;
        for _ in 0..1_000 {
            now += Duration::from_millis(777);
            often.advance(now);
        }
        once.advance(now);
        assert_eq!((often.wh(), often.rest_mj), (once.wh(), once.rest_mj));
        assert_eq!(once.wh(), 5 + 7_360 * 777 / 3_600);
    }
}
