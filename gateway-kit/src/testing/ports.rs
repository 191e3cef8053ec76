//! The ports behind a bench: each does what a test says.

use std::collections::HashMap;

use bytes::Bytes;
use unified_model::{ChargePointId, Timestamp, TransactionId};

use crate::port::{
    Authorization, AuthorizationStatus, Begun, BootDecision, BootStatus, Claim, Digest, Identity,
    KnownTransaction, LedgerEntry, Question, Verdict,
};
use crate::session::Record;

/// What stands behind a session on the bench.
#[derive(Debug)]
pub struct Ports {
    /// The epoch of the next claim; `None`: the registry does not answer.
    pub epoch: Option<u64>,
    /// What the registry remembers of the device.
    pub identity: Option<Identity>,
    /// What a booting device is told.
    pub boot: BootDecision,
    /// What is decided about every token; `None`: the authorizer does not answer.
    pub authorization: Option<Authorization>,
    /// The firmware at every location; `None`: there is none.
    pub firmware: Option<Bytes>,
    /// Whether the transaction ledger answers.
    pub ledger_answers: bool,
    /// Whether the sink stores.
    pub sink_stores: bool,
    /// Whether the ledger of commands lets orders be written.
    pub orders_may_leave: bool,
    /// Holds every question and every record back until [`Bench::settle`](super::Bench::settle).
    pub hold: bool,
}

/// The transactions of the devices, as a ledger remembers them.
#[derive(Debug, Default)]
pub(super) struct Ledger {
    last_number: i32,
    reserved: HashMap<Digest, i32>,
    /// By the key of their start.
    newest: HashMap<Digest, TransactionId>,
    transactions: HashMap<(ChargePointId, TransactionId), KnownTransaction>,
}

impl Default for Ports {
    /// Everything works, every device and token is welcome.
    fn default() -> Self {
        Self {
            epoch: Some(1_753_439_400_000),
            identity: None,
            boot: BootDecision { status: BootStatus::Accepted, interval_seconds: 300 },
            authorization: Some(Authorization {
                status: AuthorizationStatus::Accepted,
                ..Authorization::default()
            }),
            firmware: None,
            ledger_answers: true,
            sink_stores: true,
            orders_may_leave: true,
            hold: false,
        }
    }
}

impl Ports {
    pub(super) fn answer(&mut self, question: Question, ledger: &mut Ledger, now: Timestamp) -> Verdict {
        match question {
            Question::Admit(_) => self.epoch.map_or(Verdict::Unavailable, |epoch| {
                Verdict::Admitted(Claim { epoch, identity: self.identity.clone() })
            }),
            Question::Boot(request) => {
                if self.boot.status == BootStatus::Accepted {
                    self.identity = Some(request.identity);
                }
                Verdict::Boot(self.boot)
            }
            Question::Authorize(_) => {
                self.authorization.clone().map_or(Verdict::Unavailable, Verdict::Authorization)
            }
            Question::Firmware(_) => self.firmware.clone().map_or(Verdict::Unavailable, Verdict::Firmware),
            Question::Begin(..) | Question::OwnerOf(..) | Question::NewestOf(..) if !self.ledger_answers => {
                Verdict::Unavailable
            }
            Question::Begin(charge_point, fact) => {
                let number = ledger.number_of(fact.key, now);
                let known = TransactionId::new(number.to_string())
                    .ok()
                    .and_then(|transaction| ledger.transactions.get(&(charge_point, transaction)))
                    .and_then(|known| known.started.clone());
                Verdict::Begun(Begun { number, known })
            }
            Question::NewestOf(charge_point, start) => {
                let newest = ledger.newest.get(&start).cloned();
                let known =
                    newest.and_then(|transaction| ledger.transactions.get(&(charge_point, transaction)));
                Verdict::Owner(known.cloned().map(Box::new))
            }
            Question::OwnerOf(charge_point, transaction) => {
                Verdict::Owner(ledger.transactions.get(&(charge_point, transaction)).cloned().map(Box::new))
            }
        }
    }
}

impl Ledger {
    /// G-13: the number reserved for this key, or the next one.
    fn number_of(&mut self, key: Digest, now: Timestamp) -> i32 {
        const SECONDS_2020: i64 = 1_577_836_800;
        let last = &mut self.last_number;
        *self.reserved.entry(key).or_insert_with(|| {
            let seconds = now.unix_millis().div_euclid(1_000).saturating_sub(SECONDS_2020);
            *last = last.saturating_add(1).max(i32::try_from(seconds).unwrap_or(1));
            *last
        })
    }

    pub(super) fn remember(&mut self, record: &Record) {
        let (transaction, started, stopped) = match record.entry.clone() {
            Some(LedgerEntry::Started(entry)) => (entry.transaction_id.clone(), Some(entry), None),
            Some(LedgerEntry::Stopped(entry)) => (entry.transaction_id.clone(), None, Some(entry)),
            None => return,
        };
        let known = self
            .transactions
            .entry((record.event.charge_point_id.clone(), transaction))
            .or_insert(KnownTransaction { started: None, stopped: None });
        if let (None, Some(started)) = (&known.started, &started) {
            self.newest.insert(started.fact.key, started.transaction_id.clone());
        }
        known.started = known.started.take().or(started);
        known.stopped = known.stopped.take().or(stopped);
    }
}
