//! Ids of a session: from its seed and the time it is told, so that the same inputs give the same ids.

use unified_model::{EventId, Timestamp, TraceId};

/// Makes the ids of one session.
///
/// SplitMix64: every seed gives a sequence of its own, and 2⁶⁴ steps pass before one repeats. Nothing here needs to be
/// unguessable; ids need only differ.
#[derive(Debug)]
pub(super) struct Ids(u64);

impl Ids {
    pub(super) const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The id of an event that is told once: a UUIDv7.
    pub(super) fn event(&mut self, at: Timestamp) -> EventId {
        let [a, b, c, d, e, f, g, h] = self.next().to_be_bytes();
        let [i, j, ..] = self.next().to_be_bytes();
        EventId::v7(at, [a, b, c, d, e, f, g, h, i, j])
    }

    /// A trace id that is a W3C trace id as well.
    pub(super) fn trace(&mut self) -> TraceId {
        TraceId::from(u128::from(self.next()) << 64 | u128::from(self.next()))
    }

    /// 64 bits that look random.
    pub(super) const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_ids_and_another_seed_others() {
        let trace = |seed| Ids::new(seed).trace();
        assert_eq!(trace(7), trace(7));
        assert_ne!(trace(7), trace(8));
        assert_eq!(trace(0).as_str().len(), 32);
    }

    #[test]
    fn no_id_comes_twice_from_one_seed() {
        let mut ids = Ids::new(1);
        let at = Timestamp::from_unix_millis(1_753_439_400_000);
        let events: HashSet<_> = (0..1_000).map(|_| ids.event(at)).collect();
        assert_eq!(events.len(), 1_000);
    }
}
