//! What a charge point means to do later, by the clock.

use std::collections::BTreeMap;
use std::time::Instant;

/// Things to do, each at its time; those of one time in the order they were noted.
#[derive(Debug)]
pub(super) struct Agenda<T> {
    entries: BTreeMap<(Instant, u64), T>,
    noted: u64,
}

impl<T> Agenda<T> {
    pub(super) const fn new() -> Self {
        Self { entries: BTreeMap::new(), noted: 0 }
    }

    pub(super) fn note(&mut self, at: Instant, what: T) {
        self.noted = self.noted.wrapping_add(1);
        self.entries.insert((at, self.noted), what);
    }

    /// The first thing whose time has come.
    pub(super) fn due(&mut self, now: Instant) -> Option<T> {
        let entry = self.entries.first_entry()?;
        if entry.key().0 <= now { Some(entry.remove()) } else { None }
    }

    pub(super) fn next(&self) -> Option<Instant> {
        self.entries.first_key_value().map(|((at, _), _)| *at)
    }

    /// Strikes out whatever `struck` says.
    pub(super) fn strike(&mut self, mut struck: impl FnMut(&T) -> bool) {
        self.entries.retain(|_, what| !struck(what));
    }
}
