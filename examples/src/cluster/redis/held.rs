//! What this process knows of the transactions of its devices, in case Redis forgets it or is away.
//!
//! Redis may be flushed, restored from an old snapshot, or gone for a while. A gateway then still knows the starts it reserved
//! and the transactions it recorded: it answers from them, and writes them back.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use gateway_kit::port::{Digest, KnownTransaction, LedgerEntry};
use unified_model::{ChargePointId, TransactionId};

/// Ended transactions remembered of a device.
const SETTLED: usize = 16;
/// Reserved starts remembered of a device.
const RESERVED: usize = 64;
/// Open transactions remembered of a device: more than it has connectors (contract G-30: 502 at most).
const OPEN: usize = 1024;
/// How long a device is remembered after its last word.
const MEMORY: Duration = Duration::from_secs(3600);

/// A panic elsewhere leaves these states whole: each is changed in one step.
pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The transactions of this process's devices.
#[derive(Debug, Default)]
pub(super) struct HeldTransactions {
    devices: Mutex<HashMap<ChargePointId, Device>>,
}

#[derive(Debug)]
struct Device {
    touched: Instant,
    /// The largest number given out.
    last: i32,
    /// Starts with the numbers reserved for them, oldest first.
    reserved: VecDeque<(Digest, i32)>,
    /// Oldest first.
    transactions: VecDeque<Held>,
}

/// A transaction and which of its halves Redis has not confirmed.
#[derive(Debug, Clone)]
pub(super) struct Held {
    pub(super) id: TransactionId,
    pub(super) known: KnownTransaction,
    pub(super) start_unwritten: bool,
    pub(super) stop_unwritten: bool,
}

/// What is written back for one device.
#[derive(Debug, Default)]
pub(super) struct WriteBack {
    pub(super) reserved: Vec<(Digest, i32)>,
    pub(super) transactions: Vec<Held>,
}

impl Device {
    fn new() -> Self {
        let (reserved, transactions) = (VecDeque::new(), VecDeque::new());
        Self { touched: Instant::now(), last: 0, reserved, transactions }
    }

    fn number_of(&self, start: &Digest) -> Option<i32> {
        self.reserved.iter().rev().find(|(key, _)| key == start).map(|(_, number)| *number)
    }

    fn trim(&mut self) {
        while self.reserved.len() > RESERVED {
            self.reserved.pop_front();
        }
        let is_settled =
            |held: &Held| held.known.stopped.is_some() && !held.start_unwritten && !held.stop_unwritten;
        let mut settled = self.transactions.iter().filter(|held| is_settled(held)).count();
        self.transactions.retain(|held| {
            let goes = settled > SETTLED && is_settled(held);
            settled = settled.saturating_sub(usize::from(goes));
            !goes
        });
        while self.transactions.len() > OPEN {
            self.transactions.pop_front();
        }
    }
}

impl HeldTransactions {
    fn with<T>(&self, charge_point: &ChargePointId, change: impl FnOnce(&mut Device) -> T) -> T {
        let mut devices = lock(&self.devices);
        let device = devices.entry(charge_point.clone()).or_insert_with(Device::new);
        device.touched = Instant::now();
        change(device)
    }

    /// The number this start has, and the largest one given out.
    pub(super) fn number_of(&self, charge_point: &ChargePointId, start: &Digest) -> (Option<i32>, i32) {
        lock(&self.devices)
            .get(charge_point)
            .map_or((None, 0), |device| (device.number_of(start), device.last))
    }

    pub(super) fn reserved(&self, charge_point: &ChargePointId, start: &Digest, number: i32) {
        self.with(charge_point, |device| {
            device.last = device.last.max(number);
            if device.number_of(start) != Some(number) {
                device.reserved.push_back((*start, number));
            }
            device.trim();
        });
    }

    /// Takes an entry in; the first telling wins. What is new counts as unwritten until [`written`](Self::written).
    pub(super) fn record(&self, charge_point: &ChargePointId, entry: &LedgerEntry) {
        let Some(id) = id_of(entry) else { return };
        self.with(charge_point, |device| {
            let at = device.transactions.iter().position(|held| held.id == *id).unwrap_or_else(|| {
                let known = KnownTransaction { started: None, stopped: None };
                device.transactions.push_back(Held {
                    id: id.clone(),
                    known,
                    start_unwritten: false,
                    stop_unwritten: false,
                });
                device.transactions.len().saturating_sub(1)
            });
            let Some(held) = device.transactions.get_mut(at) else { return };
            match entry {
                LedgerEntry::Started(start) if held.known.started.is_none() => {
                    held.known.started = Some(start.clone());
                    held.start_unwritten = true;
                }
                LedgerEntry::Stopped(stop) if held.known.stopped.is_none() => {
                    held.known.stopped = Some(stop.clone());
                    held.stop_unwritten = true;
                }
                _ => {}
            }
            device.trim();
        });
    }

    /// Takes in what Redis knows: another gateway may have recorded it.
    pub(super) fn learn(&self, charge_point: &ChargePointId, id: &TransactionId, known: &KnownTransaction) {
        self.with(charge_point, |device| {
            if let Some(held) = device.transactions.iter_mut().find(|held| held.id == *id) {
                held.known = merged(known.clone(), Some(&held.known));
            } else {
                let known = known.clone();
                let held = Held { id: id.clone(), known, start_unwritten: false, stop_unwritten: false };
                device.transactions.push_back(held);
            }
            device.trim();
        });
    }

    /// Redis has this half.
    pub(super) fn written(&self, charge_point: &ChargePointId, entry: &LedgerEntry) {
        let Some(id) = id_of(entry) else { return };
        let mut devices = lock(&self.devices);
        let held = devices
            .get_mut(charge_point)
            .and_then(|device| device.transactions.iter_mut().find(|held| held.id == *id));
        match (held, entry) {
            (Some(held), LedgerEntry::Started(_)) => held.start_unwritten = false,
            (Some(held), LedgerEntry::Stopped(_)) => held.stop_unwritten = false,
            _ => {}
        }
    }

    pub(super) fn find(&self, charge_point: &ChargePointId, id: &TransactionId) -> Option<KnownTransaction> {
        let devices = lock(&self.devices);
        let held = devices.get(charge_point)?.transactions.iter().find(|held| held.id == *id)?;
        Some(held.known.clone())
    }

    /// The newest transaction whose start has this key.
    pub(super) fn newest_of(&self, charge_point: &ChargePointId, start: &Digest) -> Option<Held> {
        let devices = lock(&self.devices);
        let with_key =
            |held: &&Held| held.known.started.as_ref().is_some_and(|entry| entry.fact.key == *start);
        devices.get(charge_point)?.transactions.iter().rev().find(with_key).cloned()
    }

    /// What has to be written back for a device.
    pub(super) fn write_back(&self, charge_point: &ChargePointId) -> WriteBack {
        lock(&self.devices).get(charge_point).map_or_else(WriteBack::default, |device| WriteBack {
            reserved: device.reserved.iter().copied().collect(),
            transactions: device.transactions.iter().cloned().collect(),
        })
    }

    /// The devices of which Redis has not confirmed everything.
    pub(super) fn unwritten(&self) -> Vec<ChargePointId> {
        let devices = lock(&self.devices);
        let is_unwritten = |held: &Held| held.start_unwritten || held.stop_unwritten;
        let unwritten = devices.iter().filter(|(_, device)| device.transactions.iter().any(is_unwritten));
        unwritten.map(|(charge_point, _)| charge_point.clone()).collect()
    }

    /// Forgets devices that have been silent for an hour and of which Redis has everything.
    pub(super) fn forget_silent(&self) {
        lock(&self.devices).retain(|_, device| {
            device.touched.elapsed() < MEMORY
                || device.transactions.iter().any(|held| held.start_unwritten || held.stop_unwritten)
        });
    }
}

/// What either knows; the first wins where both do.
pub(super) fn merged(known: KnownTransaction, held: Option<&KnownTransaction>) -> KnownTransaction {
    KnownTransaction {
        started: known.started.or_else(|| held?.started.clone()),
        stopped: known.stopped.or_else(|| held?.stopped.clone()),
    }
}

fn id_of(entry: &LedgerEntry) -> Option<&TransactionId> {
    match entry {
        LedgerEntry::Started(start) => Some(&start.transaction_id),
        LedgerEntry::Stopped(stop) => Some(&stop.transaction_id),
        _ => None,
    }
}
