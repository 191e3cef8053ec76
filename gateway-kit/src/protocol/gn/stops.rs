//! Which charges were told to stop. The end of a charge does not say that, and may come on a later connection than the order went
//! out on, so the sessions of one protocol remember it together.

use std::sync::{Mutex, MutexGuard, PoisonError};

use unified_model::TransactionId;

use crate::recent::Recent;

/// So many are remembered, the latest.
const MOST: usize = 10_000;

/// The charges that were told to stop.
#[derive(Debug)]
pub(super) struct Stops(Mutex<Recent<TransactionId, ()>>);

impl Default for Stops {
    fn default() -> Self {
        Self(Mutex::new(Recent::with_capacity(MOST)))
    }
}

impl Stops {
    fn lock(&self) -> MutexGuard<'_, Recent<TransactionId, ()>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// It was told to stop.
    pub(super) fn remember(&self, transaction: TransactionId) {
        self.lock().insert(transaction, ());
    }

    /// It was not after all, or has ended.
    pub(super) fn forget(&self, transaction: &TransactionId) {
        self.lock().remove(transaction);
    }

    pub(super) fn contains(&self, transaction: &TransactionId) -> bool {
        self.lock().find(transaction).is_some()
    }
}
