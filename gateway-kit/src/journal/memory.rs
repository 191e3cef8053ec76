//! What the writer keeps in memory so that questions about running transactions cost no disk read.

use unified_model::{ChargePointId, TransactionId};

use crate::port::{KnownTransaction, LedgerEntry, StartedEntry, StoppedEntry};
use crate::recent::Recent;

/// Transactions by name: the open ones, and those used last. Holds whole entries only, so whatever is found here is all
/// there is on the disk; what is not found has to be looked up there.
#[derive(Debug)]
pub(super) struct Memory {
    transactions: Recent<(ChargePointId, TransactionId), KnownTransaction>,
}

impl Memory {
    pub(super) fn new(transactions: usize) -> Self {
        Self { transactions: Recent::with_capacity(transactions) }
    }

    pub(super) fn find(
        &mut self,
        charge_point: &ChargePointId,
        transaction: &TransactionId,
    ) -> Option<KnownTransaction> {
        self.transactions.find(&(charge_point.clone(), transaction.clone())).cloned()
    }

    /// Whether the disk certainly knows this start or stop.
    pub(super) fn knows(&mut self, charge_point: &ChargePointId, entry: &LedgerEntry) -> bool {
        let transaction = match entry {
            LedgerEntry::Started(start) => &start.transaction_id,
            LedgerEntry::Stopped(stop) => &stop.transaction_id,
        };
        let known = self.transactions.find(&(charge_point.clone(), transaction.clone()));
        known.is_some_and(|known| match entry {
            LedgerEntry::Started(_) => known.started.is_some(),
            LedgerEntry::Stopped(_) => known.stopped.is_some(),
        })
    }

    /// A transaction with everything the disk knows of it.
    pub(super) fn learn(
        &mut self,
        charge_point: &ChargePointId,
        transaction: &TransactionId,
        known: KnownTransaction,
    ) {
        self.transactions.insert((charge_point.clone(), transaction.clone()), known);
    }

    /// The disk got the start of a transaction whose stop it knew.
    pub(super) fn complete_start(&mut self, charge_point: &ChargePointId, started: &StartedEntry) {
        let name = (charge_point.clone(), started.transaction_id.clone());
        if let Some(known) = self.transactions.find(&name) {
            known.started = Some(started.clone());
        }
    }

    /// The disk got the stop of a transaction whose start it knew.
    pub(super) fn complete_stop(&mut self, charge_point: &ChargePointId, stopped: &StoppedEntry) {
        let name = (charge_point.clone(), stopped.transaction_id.clone());
        if let Some(known) = self.transactions.find(&name) {
            known.stopped = Some(stopped.clone());
        }
    }

    pub(super) fn len(&self) -> usize {
        self.transactions.len()
    }
}
