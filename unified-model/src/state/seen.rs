//! Which events were handled already.

use std::collections::HashSet;
use std::mem;
use std::num::NonZeroUsize;

use crate::EventId;

/// Remembers the ids of events in bounded memory, so that one delivered again is known.
///
/// The horizon: the last `capacity` new ids are always known, older ones up to twice as many. At some 40 bytes an id a
/// million of them are an hour of 300 events a second. What comes again later than that (a charge point may repeat a
/// transaction message after days) passes as new: what must never count twice needs the id as a unique key of its store.
///
/// An event is seen once it was handled, not when it came: ask [`contains`](Self::contains), handle it, then
/// [`insert`](Self::insert) it. What fails in between comes again and is handled then.
#[derive(Clone, Debug)]
pub struct Seen {
    capacity: NonZeroUsize,
    newer: HashSet<EventId>,
    older: HashSet<EventId>,
}

impl Seen {
    /// Remembers the last `capacity` ids.
    pub fn new(capacity: NonZeroUsize) -> Self {
        Self { capacity, newer: HashSet::new(), older: HashSet::new() }
    }

    /// Whether the event was handled, as far as is remembered.
    pub fn contains(&self, id: &EventId) -> bool {
        self.newer.contains(id) || self.older.contains(id)
    }

    /// The event was handled. `false` when it had been before.
    pub fn insert(&mut self, id: EventId) -> bool {
        if self.contains(&id) {
            return false;
        }
        if self.newer.len() >= self.capacity.get() {
            self.older = mem::take(&mut self.newer);
        }
        self.newer.insert(id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn id(number: u32) -> EventId {
        let mut bytes = [0; 16];
        bytes[..4].copy_from_slice(&number.to_be_bytes());
        EventId::from_bytes(bytes)
    }

    fn seen(capacity: usize) -> Seen {
        Seen::new(NonZeroUsize::new(capacity).unwrap())
    }

    proptest! {
        #[test]
        fn within_the_horizon_nothing_counts_twice_and_memory_is_bounded(
            capacity in 1..20_usize, numbers in proptest::collection::vec(0..60_u32, 0..300),
        ) {
            let mut seen = seen(capacity);
            let mut new: Vec<u32> = Vec::new();
            for number in numbers {
                let is_known = seen.contains(&id(number));
                prop_assert_eq!(seen.insert(id(number)), !is_known);
                if new.iter().rev().take(capacity).any(|recent| *recent == number) {
                    prop_assert!(is_known, "{} is one of the last {}", number, capacity);
                }
                if !is_known {
                    new.push(number);
                }
                prop_assert!(seen.newer.len() + seen.older.len() <= 2 * capacity);
            }
        }
    }

    #[test]
    fn what_is_older_than_the_horizon_passes_as_new() {
        let mut seen = seen(2);
        for number in 0..5 {
            assert!(seen.insert(id(number)));
        }
        assert!(!seen.contains(&id(0)) && seen.contains(&id(3)) && seen.contains(&id(4)));
    }
}
