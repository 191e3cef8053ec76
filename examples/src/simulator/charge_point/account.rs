//! What the charge point remembers of its transactions: the ledger, and the ids the server gave.

use ocpp_types::DateTime;
use ocpp16::Reason;

use crate::simulator::ledger::{Answered, Device, Observation, Transaction};

/// One of this charge point's transactions, by the order in which they began.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Record(usize);

/// What a charge point writes for a transaction whose id it never learnt (1.6 errata 3.18).
pub(super) const NEVER_LEARNT: i64 = -1;

/// The ledger entry of this charge point, while it is written.
#[derive(Debug)]
pub(super) struct Account {
    device: Device,
    ids: Vec<Option<i64>>,
}

impl Account {
    pub(super) fn new(id: String) -> Self {
        Self { device: Device { id, ..Device::default() }, ids: Vec::new() }
    }

    pub(super) fn device(&self) -> &Device {
        &self.device
    }

    pub(super) fn begin(&mut self, connector: i64, id_tag: &str, meter_wh: i64, at: &DateTime) -> Record {
        let record = Record(self.ids.len());
        self.ids.push(None);
        self.device.transactions.push(Transaction {
            connector_id: connector,
            id_tag: id_tag.to_owned(),
            meter_start_wh: meter_wh,
            started_at: at.as_str().to_owned(),
            ..Transaction::default()
        });
        record
    }

    pub(super) fn end(&mut self, record: Record, meter_wh: i64, at: &DateTime, reason: &Reason) {
        self.change(record, |transaction| {
            transaction.meter_stop_wh = Some(meter_wh);
            transaction.stopped_at = Some(at.as_str().to_owned());
            transaction.reason = Some(reason.as_str().to_owned());
        });
    }

    /// The server has answered the start.
    pub(super) fn started(&mut self, record: Record, id: i64) {
        if let Some(slot) = self.ids.get_mut(record.0) {
            *slot = Some(id);
        }
        self.change(record, |transaction| {
            transaction.transaction_id = Some(id.to_string());
            transaction.start_answered = true;
        });
    }

    /// The start will never be delivered: from here on the transaction goes by -1.
    pub(super) fn never_started(&mut self, record: Record) {
        self.change(record, |transaction| transaction.transaction_id = Some(NEVER_LEARNT.to_string()));
    }

    /// The server has answered the stop.
    pub(super) fn stopped(&mut self, record: Record) {
        self.change(record, |transaction| transaction.stop_answered = true);
    }

    /// The id to write into messages of the transaction.
    pub(super) fn id(&self, record: Record) -> i64 {
        self.ids.get(record.0).copied().flatten().unwrap_or(NEVER_LEARNT)
    }

    pub(super) fn answered(&mut self, action: &str, answer: &str) {
        self.device.commands.push(Answered { action: action.to_owned(), answer: answer.to_owned() });
    }

    pub(super) fn observed(&mut self, observation: Observation) {
        self.device.misdeeds.push(observation);
    }

    fn change(&mut self, record: Record, change: impl FnOnce(&mut Transaction)) {
        if let Some(transaction) = self.device.transactions.get_mut(record.0) {
            change(transaction);
        }
    }
}
