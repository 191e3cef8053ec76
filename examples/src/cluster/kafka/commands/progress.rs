//! How far a partition has been carried out.

use std::collections::BTreeSet;

/// The offsets of one partition that are read and not settled, and what comes next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Progress {
    next: i64,
    open: BTreeSet<i64>,
}

impl Progress {
    /// Reading begins at an offset.
    pub(super) fn starting_at(offset: i64) -> Self {
        Self { next: offset, open: BTreeSet::new() }
    }

    /// A record was read; `false` where it is open already.
    pub(super) fn read(&mut self, offset: i64) -> bool {
        // Lower than before where the topic was made anew.
        self.next = offset.saturating_add(1);
        self.open.insert(offset)
    }

    pub(super) fn settled(&mut self, offset: i64) {
        self.open.remove(&offset);
    }

    /// Where a successor begins: everything before it has its response.
    pub(super) fn watermark(&self) -> i64 {
        self.open.first().copied().unwrap_or(self.next)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_watermark_waits_for_the_oldest_order() {
        let mut progress = Progress::starting_at(10);
        assert_eq!(progress.watermark(), 10);
        for offset in [10, 11, 13] {
            assert!(progress.read(offset));
        }
        progress.settled(11);
        assert_eq!(progress.watermark(), 10);
        progress.settled(10);
        assert_eq!(progress.watermark(), 13);
        progress.settled(13);
        assert_eq!(progress.watermark(), 14);
    }

    proptest! {
        #[test]
        fn nothing_unsettled_lies_below_the_watermark(steps in prop::collection::vec((any::<bool>(), 0_usize..40), 0..120)) {
            let mut progress = Progress::starting_at(0);
            let (mut next, mut open) = (0, BTreeSet::new());
            for (read, which) in steps {
                if read {
                    prop_assert!(progress.read(next));
                    open.insert(next);
                    next += 1;
                } else if let Some(offset) = open.iter().copied().nth(which) {
                    open.remove(&offset);
                    progress.settled(offset);
                }
                prop_assert_eq!(progress.watermark(), open.first().copied().unwrap_or(next));
            }
        }
    }
}
