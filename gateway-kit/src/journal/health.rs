//! How the journal is: what stands in its way, and what it has done.

use std::sync::Mutex;
use std::time::{Duration, Instant};

use tokio::sync::watch;

/// A commit that takes longer than this is a disk that hangs.
const STALLED: Duration = Duration::from_secs(5);

/// Whether the journal can keep what it is given.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Health {
    /// What stands in its way, in words for an operator; empty when nothing does.
    pub reasons: Vec<String>,
}

impl Health {
    /// Nothing stands in its way.
    #[must_use]
    pub fn is_ok(&self) -> bool {
        self.reasons.is_empty()
    }
}

/// What the journal has done since it was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct JournalStats {
    /// Transactions that are on the disk.
    pub commits: u64,
    /// Transactions that failed: nothing in them was taken for durable.
    pub errors: u64,
    /// Events stored.
    pub events: u64,
    /// Events that came again and were there already.
    pub repeats: u64,
    /// Bytes of JSON stored.
    pub bytes: u64,
    /// Pieces of work in the last transaction: how far the group commit reaches.
    pub last_batch: u64,
    /// Pieces of work in the largest transaction.
    pub largest_batch: u64,
    /// Events deleted because they were too old or took too much room.
    pub deleted: u64,
    /// Bytes the journal takes in its file, without pages that are free.
    pub used_bytes: u64,
    /// Bytes of the write-ahead log.
    pub wal_bytes: u64,
    /// Transactions of charge points held in memory.
    pub known_transactions: u64,
}

/// What a batch of work adds to the stats.
#[derive(Debug, Default)]
pub(super) struct Counts {
    pub(super) events: u64,
    pub(super) repeats: u64,
    pub(super) bytes: u64,
    pub(super) last_position: Option<i64>,
}

impl Counts {
    /// An event was appended at a position, or was there already.
    pub(super) fn appended(&mut self, position: Option<i64>, bytes: usize) {
        if position.is_some() {
            self.events = self.events.saturating_add(1);
            self.bytes = self.bytes.saturating_add(u64::try_from(bytes).unwrap_or(u64::MAX));
            self.last_position = position.max(self.last_position);
        } else {
            self.repeats = self.repeats.saturating_add(1);
        }
    }
}

/// What can stand in the way, each at most once.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Troubles {
    /// The last write did not become durable.
    pub(super) write: Option<String>,
    /// The write-ahead log cannot be emptied.
    pub(super) wal: Option<String>,
    /// The file is not where it was.
    pub(super) moved: Option<String>,
    /// The writer has ended.
    pub(super) ended: Option<String>,
}

/// Where the writer reports and everybody looks.
#[derive(Debug)]
pub(super) struct Board {
    troubles: watch::Sender<Troubles>,
    stats: Mutex<JournalStats>,
    commit_since: Mutex<Option<Instant>>,
}

impl Board {
    pub(super) fn new() -> Self {
        Self {
            troubles: watch::Sender::new(Troubles::default()),
            stats: Mutex::new(JournalStats::default()),
            commit_since: Mutex::new(None),
        }
    }

    pub(super) fn troubles(&self) -> Troubles {
        self.troubles.borrow().clone()
    }

    pub(super) fn report(&self, change: impl FnOnce(&mut Troubles)) {
        self.troubles.send_if_modified(|troubles| {
            let before = troubles.clone();
            change(troubles);
            *troubles != before
        });
    }

    pub(super) fn count(&self, change: impl FnOnce(&mut JournalStats)) {
        change(&mut crate::memory::lock(&self.stats));
    }

    pub(super) fn stats(&self) -> JournalStats {
        *crate::memory::lock(&self.stats)
    }

    /// A commit begins at this moment, or has ended.
    pub(super) fn commit_under_way(&self, since: Option<Instant>) {
        *crate::memory::lock(&self.commit_since) = since;
    }

    pub(super) fn health(&self, now: Instant) -> Health {
        let Troubles { write, wal, moved, ended } = self.troubles();
        let stalled = crate::memory::lock(&self.commit_since)
            .map(|since| now.saturating_duration_since(since))
            .filter(|age| *age > STALLED)
            .map(|age| {
                format!(
                    "the disk under the journal hangs: a write has been under way for {} s",
                    age.as_secs()
                )
            });
        Health { reasons: [ended, moved, write, wal, stalled].into_iter().flatten().collect() }
    }

    /// Waits for the end of the writer.
    pub(super) async fn ended(&self) {
        // The sender lives as long as this value.
        let _ = self.troubles.subscribe().wait_for(|troubles| troubles.ended.is_some()).await;
    }
}
