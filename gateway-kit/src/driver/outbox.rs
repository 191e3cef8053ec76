//! The events of one connection that wait for the sink, and which of them go overboard when too many do (G-35).

use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use unified_model::events::{MeterSample, SignedValue};
use unified_model::{ChargePointId, EventPayload, EventType};

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

/// Counts the events of all connections that wait, and about how many bytes they are.
#[derive(Debug, Default)]
pub(super) struct Backlog {
    events: AtomicUsize,
    bytes: AtomicUsize,
}

impl Backlog {
    pub(super) fn events(&self) -> usize {
        self.events.load(Ordering::Relaxed)
    }

    pub(super) fn bytes(&self) -> usize {
        self.bytes.load(Ordering::Relaxed)
    }

    fn add(&self, bytes: usize) {
        self.events.fetch_add(1, Ordering::Relaxed);
        self.bytes.fetch_add(bytes, Ordering::Relaxed);
    }

    fn remove(&self, bytes: usize) {
        self.events.fetch_sub(1, Ordering::Relaxed);
        self.bytes.fetch_sub(bytes, Ordering::Relaxed);
    }
}

/// The waiting events of one connection, the one being published included.
#[derive(Debug)]
pub(super) struct Outbox {
    waiting: VecDeque<Parcel>,
    /// The bytes of the parcel that is out.
    out: Option<usize>,
    limit: usize,
    backlog: Arc<Backlog>,
}

impl Outbox {
    pub(super) fn new(limit: usize, backlog: Arc<Backlog>) -> Self {
        Self { waiting: VecDeque::new(), out: None, limit: limit.max(1), backlog }
    }

    pub(super) fn len(&self) -> usize {
        self.waiting.len().saturating_add(self.out.iter().len())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether the socket may be read on.
    pub(super) fn has_room(&self) -> bool {
        self.len() < self.limit
    }

    /// Appends an event. In a crowd the least of those that may be lost is returned instead of kept; a connection by itself
    /// only stops reading, which bounds it as well.
    #[must_use = "what is returned is lost and has to be counted"]
    pub(super) fn push(&mut self, parcel: Parcel, crowded: bool) -> Option<Parcel> {
        self.backlog.add(bytes(&parcel));
        self.waiting.push_back(parcel);
        if !crowded {
            return None;
        }
        let (_, least) = self
            .waiting
            .iter()
            .enumerate()
            .filter_map(|(at, parcel)| Some((importance(parcel)?, at)))
            .min()?;
        let lost = self.waiting.remove(least)?;
        self.backlog.remove(bytes(&lost));
        Some(lost)
    }

    /// Takes the oldest event out to publish it; [`done`](Self::done) or [`put_back`](Self::put_back) must follow.
    pub(super) fn take_out(&mut self) -> Option<Parcel> {
        if self.out.is_some() {
            return None;
        }
        let parcel = self.waiting.pop_front()?;
        if self.waiting.is_empty() {
            // Nearly always; a connection at rest keeps no room.
            self.waiting = VecDeque::new();
        }
        self.out = Some(bytes(&parcel));
        Some(parcel)
    }

    /// The event taken out is settled.
    pub(super) fn done(&mut self) {
        if let Some(bytes) = self.out.take() {
            self.backlog.remove(bytes);
        }
    }

    /// The event taken out could not be published and stays the first.
    pub(super) fn put_back(&mut self, parcel: Parcel) {
        self.out = None;
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
                self.backlog.remove(bytes(parcel));
                false
            }
            _ => true,
        });
        expired
    }

    /// Takes out the events of a device that left and hears no answer any more.
    pub(super) fn expire_of(&mut self, charge_point: &ChargePointId) -> Vec<Receipt> {
        let mut expired = Vec::new();
        self.waiting.retain(|parcel| match parcel.purpose {
            Purpose::Answer(receipt, _) if parcel.record.event.charge_point_id == *charge_point => {
                expired.push(receipt);
                self.backlog.remove(bytes(parcel));
                false
            }
            _ => true,
        });
        expired
    }

    /// Throws everything away, for a gateway that may wait no longer.
    pub(super) fn abandon(&mut self) -> usize {
        let lost = self.len();
        self.done();
        for parcel in self.waiting.drain(..) {
            self.backlog.remove(bytes(&parcel));
        }
        lost
    }
}

impl Drop for Outbox {
    fn drop(&mut self) {
        self.abandon();
    }
}

/// About how much memory an event holds: what has no bound of its own, and a flat sum for the rest.
fn bytes(parcel: &Parcel) -> usize {
    const REST: usize = 1024;
    const SAMPLE: usize = 192;
    let samples = |samples: &[MeterSample]| samples.len().saturating_mul(SAMPLE);
    let signed = |signed: &Option<Vec<SignedValue>>| {
        let texts = signed.iter().flatten().map(|one| one.raw_value.len().saturating_add(SAMPLE));
        texts.fold(0_usize, usize::saturating_add)
    };
    let open_ended = match &parcel.record.event.payload {
        EventPayload::TransactionStarted(started) => started.meter_values.as_deref().map_or(0, samples),
        EventPayload::TransactionMeterValues(values) => {
            samples(&values.meter_values).saturating_add(signed(&values.signed_values))
        }
        EventPayload::TransactionStopped(stopped) => {
            stopped.meter_values.as_deref().map_or(0, samples).saturating_add(signed(&stopped.signed_values))
        }
        EventPayload::ChargePointAlarm(alarm) => alarm.raw.as_ref().map_or(0, |raw| raw.as_str().len()),
        EventPayload::ConfigurationReported(reported) => {
            let items = reported.items.iter();
            items.fold(0_usize, |sum, item| {
                let value = item.value.as_ref().map_or(0, String::len);
                sum.saturating_add(item.key.len()).saturating_add(value).saturating_add(SAMPLE)
            })
        }
        EventPayload::CommandResponse(answer) => {
            answer.details.response.as_ref().map_or(0, |response| response.as_str().len())
        }
        _ => 0,
    };
    open_ended.saturating_add(REST)
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
