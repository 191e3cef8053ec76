//! What the charge point remembers of its transactions: the ledger, with the ids they were given.

use ocpp_types::DateTime;

use super::ledger::{Answered, Device, Observation, Transaction};

/// One of this charge point's transactions, by the order in which they began.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Record(usize);

/// The ledger entry of this charge point, while it is written.
#[derive(Debug)]
pub(super) struct Account {
    device: Device,
    settled: usize,
}

impl Account {
    pub(super) fn new(id: String) -> Self {
        Self { device: Device { id, ..Device::default() }, settled: 0 }
    }

    pub(super) fn device(&self) -> &Device {
        &self.device
    }

    /// A transaction begins, with an id where it has one already.
    pub(super) fn begin(
        &mut self,
        id: Option<String>,
        connector: i64,
        id_tag: &str,
        meter_wh: i64,
        at: &DateTime,
    ) -> Record {
        let record = Record(self.device.transactions.len());
        self.device.transactions.push(Transaction {
            transaction_id: id,
            connector_id: connector,
            id_tag: id_tag.to_owned(),
            meter_start_wh: meter_wh,
            started_at: at.as_str().to_owned(),
            ..Transaction::default()
        });
        record
    }

    pub(super) fn end(&mut self, record: Record, meter_wh: i64, at: &DateTime, reason: &str) {
        self.change(record, |transaction| {
            transaction.meter_stop_wh = Some(meter_wh);
            transaction.stopped_at = Some(at.as_str().to_owned());
            transaction.reason = Some(reason.to_owned());
        });
    }

    /// What the device calls it, where the server is never told to tell its own id.
    pub(super) fn called(&mut self, record: Record, native_id: &str) {
        self.change(record, |transaction| transaction.native_id = Some(native_id.to_owned()));
    }

    /// What the end tells beside the register: seconds, and fen where there is a cost.
    pub(super) fn measured(&mut self, record: Record, seconds: i64, cost: Option<i64>) {
        self.change(record, |transaction| {
            transaction.duration_sec = Some(seconds);
            transaction.cost_cent = cost;
        });
    }

    /// The server has answered the start, with an id where it gives them.
    pub(super) fn started(&mut self, record: Record, id: Option<String>) {
        self.change(record, |transaction| {
            if id.is_some() {
                transaction.transaction_id = id;
            }
            transaction.start_answered = true;
        });
    }

    /// The start will never be delivered: a transaction that has no id by now goes by -1 (1.6 errata 3.18).
    pub(super) fn never_started(&mut self, record: Record) {
        self.change(record, |transaction| {
            transaction.transaction_id.get_or_insert_with(|| "-1".to_owned());
        });
    }

    /// The server has answered the stop.
    pub(super) fn stopped(&mut self, record: Record) {
        let known = self.device.transactions.get(record.0).is_none_or(|one| one.stop_answered);
        self.settled = self.settled.saturating_add(usize::from(!known));
        self.change(record, |transaction| transaction.stop_answered = true);
    }

    /// How many stops the server has answered.
    pub(super) fn settled(&self) -> usize {
        self.settled
    }

    /// The id of the transaction, as far as it is known.
    pub(super) fn id(&self, record: Record) -> Option<&str> {
        self.device.transactions.get(record.0)?.transaction_id.as_deref()
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
