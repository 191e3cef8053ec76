//! The events of one connection that wait for the sink, and which of them go overboard when too many do (G-35).

use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use unified_model::{EventPayload, EventType};

use crate::session::{Receipt, Record};

/// One event on its way to the sink.
#[derive(Debug)]
pub(super) struct Parcel {
    pub(super) record: Box<Record>,
    pub(super) purpose: Purpose,
}

/// Who waits for an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    /// The device, until then.
    Answer(Receipt, Instant),
    /// Nobody.
    Report,
    /// An order.
    Order,
}

/// Counts the events of all connections that wait.
#[derive(Debug, Default)]
pub(super) struct Backlog(AtomicUsize);

impl Backlog {
    pub(super) fn waiting(&self) -> usize {
        self.0.load(Ordering::Relaxed)
    }

    fn add(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }

    fn remove(&self, count: usize) {
        self.0.fetch_sub(count, Ordering::Relaxed);
    }
}

/// The waiting events of one connection, the one being published included.
#[derive(Debug)]
pub(super) struct Outbox {
    waiting: VecDeque<Parcel>,
    /// 1 while a parcel is out.
    out: usize,
    limit: usize,
    backlog: Arc<Backlog>,
}

impl Outbox {
    pub(super) fn new(limit: usize, backlog: Arc<Backlog>) -> Self {
        Self { waiting: VecDeque::new(), out: 0, limit: limit.max(1), backlog }
    }

    pub(super) fn len(&self) -> usize {
        self.waiting.len().saturating_add(self.out)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether the socket may be read on.
    pub(super) fn has_room(&self) -> bool {
        self.len() < self.limit
    }

    /// Appends an event. When too many wait, the least of those that may be lost is returned instead of kept.
    #[must_use = "what is returned is lost and has to be counted"]
    pub(super) fn push(&mut self, parcel: Parcel, crowded: bool) -> Option<Parcel> {
        self.backlog.add();
        self.waiting.push_back(parcel);
        if self.len() <= self.limit && !crowded {
            return None;
        }
        let (_, least) = self
            .waiting
            .iter()
            .enumerate()
            .filter_map(|(at, parcel)| Some((importance(parcel)?, at)))
            .min()?;
        let lost = self.waiting.remove(least)?;
        self.backlog.remove(1);
        Some(lost)
    }

    /// Takes the oldest event out to publish it; [`done`](Self::done) or [`put_back`](Self::put_back) must follow.
    pub(super) fn take_out(&mut self) -> Option<Parcel> {
        if self.out > 0 {
            return None;
        }
        let parcel = self.waiting.pop_front()?;
        self.out = 1;
        Some(parcel)
    }

    /// The event taken out is settled.
    pub(super) fn done(&mut self) {
        self.backlog.remove(self.out);
        self.out = 0;
    }

    /// The event taken out could not be published and stays the first.
    pub(super) fn put_back(&mut self, parcel: Parcel) {
        self.out = 0;
        self.waiting.push_front(parcel);
    }

    /// When the first device that waits gives up.
    pub(super) fn patience(&self) -> Option<Instant> {
        // All get the same time, so the oldest is the first.
        self.waiting.iter().find_map(|parcel| match parcel.purpose {
            Purpose::Answer(_, until) => Some(until),
            _ => None,
        })
    }

    /// Takes out the events whose device has given up.
    pub(super) fn expire(&mut self, now: Instant) -> Vec<Receipt> {
        let mut expired = Vec::new();
        self.waiting.retain(|parcel| match parcel.purpose {
            Purpose::Answer(receipt, until) if until <= now => {
                expired.push(receipt);
                false
            }
            _ => true,
        });
        self.backlog.remove(expired.len());
        expired
    }

    /// Throws everything away, for a gateway that may wait no longer.
    pub(super) fn abandon(&mut self) -> usize {
        let lost = self.len();
        self.backlog.remove(lost);
        self.waiting.clear();
        self.out = 0;
        lost
    }
}

impl Drop for Outbox {
    fn drop(&mut self) {
        self.abandon();
    }
}

/// How late an event is dropped; `None`: never (G-35).
fn importance(parcel: &Parcel) -> Option<u8> {
    if parcel.purpose != Purpose::Report {
        return None;
    }
    match parcel.record.event.payload.known_type() {
        Some(EventType::ProtocolViolation) => Some(0),
        Some(EventType::ChargePointHeartbeat) => Some(1),
        Some(EventType::ConnectorSnapshot) => Some(2),
        Some(EventType::TransactionMeterValues) => Some(3),
        Some(
            EventType::ChargePointConnected
            | EventType::ChargePointDisconnected
            | EventType::ConnectorStatusChanged
            | EventType::TransactionStarted
            | EventType::TransactionStopped
            | EventType::CommandResponse,
        ) => None,
        _ => Some(4),
    }
}

/// The label an event is counted under.
pub(super) fn type_of(payload: &EventPayload) -> &'static str {
    payload.known_type().map_or("unknown", EventType::as_str)
}
