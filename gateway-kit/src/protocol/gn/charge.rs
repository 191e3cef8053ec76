//! The charges of a device: begun by an order or a card, told when the device says that they began, and ended by its report
//! (contract §3.2, events 4 to 6; G-13, G-23).
//!
//! The device makes the business number of a charge, and makes the same again: a number means the charge that was started
//! with it last, which the ledger remembers by a key of connector and number.

use std::time::{Duration, Instant};

use gn_codec::Command;
use gn_codec::bkv_codec::Status;
use gn_codec::command::SocketQuery;
use unified_model::events::{
    MeterBasis, MeterSample, SampledValue, StartSource, StopReason, TransactionMeterValues,
    TransactionStarted, TransactionStopped,
};
use unified_model::{EventId, FactName, IdTag, Number, ShortText, Timestamp, TraceId, TransactionId};

use super::command::{Asked, What};
use super::device::{Address, Device, Waiting};
use super::link::Link;
use super::place::Place;
use super::status::Seen;
use crate::port::{Digest, FactKey, KnownTransaction, LedgerEntry, Question, StartedEntry, Verdict};
use crate::protocol::binary::{PATIENCE, Request, per_ten, per_thousand};
use crate::protocol::digest::digest;
use crate::protocol::stamp::Draft;
use crate::session::{Now, Record};

/// So many charges of a device are remembered, two for each of its 251 sockets; an older one gives way to what its end will
/// tell.
const MOST: usize = 502;
/// How long a start whose outcome nobody knows is remembered: its answer may still come, or a report of its charge.
const UNDECIDED: Duration = Duration::from_secs(10 * 60);
/// How long after an order a status still counts as caused by it (contract §8).
const CAUSED: Duration = Duration::from_secs(120);
/// How long after a start that could not be stored it is tried again.
const AGAIN: Duration = Duration::from_secs(5);
/// The longest that a device charges (gn.md §8).
const LONGEST_MINUTES: u16 = 900;

/// A charge that is wanted or runs.
#[derive(Debug)]
pub(super) struct Charge {
    pub(super) place: Place,
    pub(super) connector_id: u32,
    /// What the device calls it; 0 until it has said.
    pub(super) business_no: u16,
    pub(super) transaction: TransactionId,
    /// Of the request that starts it.
    pub(super) sequence: u32,
    pub(super) begun: Begun,
    pub(super) about: Box<About>,
    /// By then its end must have come, or the socket is asked.
    end_due: Option<Instant>,
    /// That time has passed: the next report that knows nothing of it ends it.
    overdue: bool,
}

/// What is told of a charge.
#[derive(Debug, Clone)]
pub(super) struct About {
    pub(super) trace: TraceId,
    pub(super) id_tag: IdTag,
    pub(super) order_no: Option<ShortText<64>>,
    pub(super) source: StartSource,
    pub(super) started_at: Timestamp,
    /// For how long it was ordered.
    pub(super) minutes: u16,
    /// Until then a status of its port counts as caused by the order.
    caused_until: Option<Instant>,
    /// What the last report said.
    energy_wh: u16,
    charged_minutes: u16,
    last_seen: Timestamp,
}

/// How far the start of a charge is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Begun {
    /// The device was, or is to be, asked; after a while without a sign of it the order is forgotten.
    Asked(Option<Instant>),
    /// The sink has it.
    Storing,
    /// The sink did not take it; it is handed there again.
    Again(Instant),
    /// It is durable.
    Durable,
}

/// A report of a port that charges for a number nobody here knows.
#[derive(Debug)]
pub(super) struct Sample {
    seen: Seen,
    place: Place,
    business_no: u16,
    at: Timestamp,
}

impl Charge {
    /// An order on its way to the device.
    pub(super) fn wanted(
        (place, connector_id): (Place, u32),
        transaction: TransactionId,
        sequence: u32,
        about: About,
    ) -> Self {
        Self {
            place,
            connector_id,
            business_no: 0,
            transaction,
            sequence,
            begun: Begun::Asked(None),
            about: Box::new(about),
            end_due: None,
            overdue: false,
        }
    }

    pub(super) fn deadline(&self) -> Option<Instant> {
        let begun = match self.begun {
            Begun::Asked(forget) => forget,
            Begun::Again(at) => Some(at),
            Begun::Storing | Begun::Durable => None,
        };
        [begun, self.end_due].into_iter().flatten().min()
    }

    pub(super) fn has_begun(&self) -> bool {
        !matches!(self.begun, Begun::Asked(_))
    }

    /// It was sent, and nobody said what became of it.
    pub(super) fn is_undecided(&self) -> bool {
        matches!(self.begun, Begun::Asked(Some(_)))
    }
}

/// A start the sink did not take.
pub(super) fn again(now: Now) -> Begun {
    Begun::Again(now.mono.checked_add(AGAIN).unwrap_or(now.mono))
}

/// By what the ledger remembers which charge a number means.
pub(super) fn key_of(device: &Device, connector_id: u32, business_no: u16) -> Digest {
    digest(&format!("{}|{connector_id}|{business_no}", device.charge_point()))
}

impl Device {
    /// A transaction of its own for a charge: the hex of a UUID (contract G-13).
    pub(super) fn new_transaction(&self, link: &mut Link, now: Now) -> Option<TransactionId> {
        let number = u128::from_be_bytes(*link.ids.event(now.wall).as_bytes());
        TransactionId::new(format!("{number:032x}")).ok()
    }

    /// The record of a start: the event, and what the ledger must know to tell later events of it.
    pub(super) fn start_record(
        &mut self,
        about: &About,
        (connector_id, business_no): (u32, u16),
        transaction: &TransactionId,
        at: Timestamp,
    ) -> Record {
        let mut event =
            TransactionStarted::new(connector_id, transaction.clone(), about.id_tag.clone(), 0_u64);
        event.start_timestamp = Some(about.started_at);
        event.order_no.clone_from(&about.order_no);
        event.source = Some(about.source);
        event.meter_basis = Some(MeterBasis::Session);
        let key = key_of(self, connector_id, business_no);
        let entry = StartedEntry {
            transaction_id: transaction.clone(),
            fact: FactKey { key, content: digest(transaction.as_str()) },
            connector_id: connector_id.into(),
            id_tag: about.id_tag.as_str().to_owned(),
            meter_start_wh: Some(0),
            started_at: Some(about.started_at),
            trace_id: about.trace.clone(),
            answer: String::new(),
        };
        let id = EventId::started(self.charge_point(), transaction);
        let draft = Draft::new(at, event).id(id).trace(Some(about.trace.clone()));
        Record { event: self.presence.stamp.seal(draft), entry: Some(LedgerEntry::Started(entry)) }
    }

    pub(super) fn charge_mut(&mut self, transaction: &TransactionId) -> Option<&mut Charge> {
        self.charges.iter_mut().find(|charge| charge.transaction == *transaction)
    }

    /// The charge a number means, as far as this session knows: the one that was started with it, else one whose start was
    /// sent and never answered.
    pub(super) fn charge_by_number(&self, connector_id: u32, business_no: u16) -> Option<&Charge> {
        let of_connector = || self.charges.iter().rev().filter(|charge| charge.connector_id == connector_id);
        of_connector()
            .find(|charge| charge.has_begun() && charge.business_no == business_no)
            .or_else(|| of_connector().find(|charge| charge.has_begun() && charge.business_no == 0))
            .or_else(|| of_connector().find(|charge| charge.is_undecided()))
    }

    /// The charge whose end comes with a number: also one that a card gave the number to and whose order is not answered yet.
    /// A report is no such proof: a swipe alone reserves its port as if it charged (gn.md §6).
    pub(super) fn charge_that_ended(&self, connector_id: u32, business_no: u16) -> Option<&Charge> {
        let has_number = |charge: &&Charge| {
            business_no != 0 && charge.connector_id == connector_id && charge.business_no == business_no
        };
        self.charges
            .iter()
            .rev()
            .find(has_number)
            .or_else(|| self.charge_by_number(connector_id, business_no))
    }

    /// Whether a start of this port has left, and its answer, which will say the number, may still come.
    pub(super) fn is_being_started(&self, connector_id: u32) -> bool {
        let is_out = |charge: &Charge| {
            let mut outstanding = self.requests.values().filter_map(|requests| requests.outstanding());
            outstanding.any(|asked| asked.sequence == charge.sequence)
        };
        self.charges
            .iter()
            .any(|charge| charge.connector_id == connector_id && !charge.has_begun() && is_out(charge))
    }

    pub(super) fn forget_charge(&mut self, transaction: &TransactionId) {
        self.charges.retain(|charge| charge.transaction != *transaction);
    }

    pub(super) fn remember(&mut self, charge: Charge) {
        if self.charges.len() >= MOST {
            self.charges.remove(0);
        }
        self.charges.push(charge);
    }

    /// Nobody knows whether the device will do it.
    pub(super) fn undecided(&mut self, transaction: &TransactionId, now: Now) {
        if let Some(charge) = self.charge_mut(transaction)
            && let Begun::Asked(forget) = &mut charge.begun
        {
            *forget = now.mono.checked_add(UNDECIDED);
        }
    }

    /// The device says that a charge has begun, and what it calls it. Whatever had that number before is over.
    pub(super) fn has_started(
        &mut self,
        link: &mut Link,
        transaction: &TransactionId,
        business_no: u16,
        at: Timestamp,
        now: Now,
    ) {
        let within = link.config.end_within;
        let Some(charge) = self.charge_mut(transaction) else { return };
        if charge.has_begun() {
            return;
        }
        charge.business_no = business_no;
        charge.about.started_at = at;
        charge.about.last_seen = at;
        let ordered = Duration::from_secs(u64::from(charge.about.minutes).saturating_mul(60));
        charge.end_due = now.mono.checked_add(ordered.saturating_add(within));
        let connector_id = charge.connector_id;
        self.overwritten(link, transaction, connector_id, business_no, now);
        self.begin(link, transaction, at);
    }

    /// A number was given out again: an end that comes with it from here on is the new charge's.
    pub(super) fn overwritten(
        &mut self,
        link: &mut Link,
        by: &TransactionId,
        connector_id: u32,
        business_no: u16,
        now: Now,
    ) {
        let is_old = |charge: &Charge| {
            charge.transaction != *by
                && charge.connector_id == connector_id
                && charge.business_no == business_no
                && charge.has_begun()
        };
        while let Some(place) = self.charges.iter().position(is_old) {
            let charge = self.charges.remove(place);
            self.conclude(link, &charge, now);
        }
    }

    /// A charge has begun: its start is told, once it is durable (contract G-23, last sentence).
    fn begin(&mut self, link: &mut Link, transaction: &TransactionId, at: Timestamp) {
        let Some(charge) = self.charge_mut(transaction) else { return };
        if charge.begun == Begun::Durable || charge.begun == Begun::Storing {
            return;
        }
        charge.begun = Begun::Storing;
        let (about, which) = (charge.about.clone(), (charge.connector_id, charge.business_no));
        let record = self.start_record(&about, which, transaction, at);
        let receipt = link.outputs.store(record);
        self.waiting.push(Waiting::Started(receipt, transaction.clone()));
    }

    /// What became of a start at the sink.
    pub(super) fn start_stored(&mut self, transaction: &TransactionId, stored: bool, now: Now) {
        if !stored && self.is_gone() {
            // No timer rings here any more. Whoever hears its end cannot know this transaction, and tells the charge whole
            // as another one: a start that was stored in the end would be a second one that never stops.
            return self.forget_charge(transaction);
        }
        let Some(charge) = self.charge_mut(transaction) else { return };
        charge.begun = if stored { Begun::Durable } else { again(now) };
    }

    /// A report says what a port does for whom: values of a running charge, or the sign that one has ended.
    pub(super) fn charging(&mut self, link: &mut Link, place: Place, seen: Seen, at: Timestamp, now: Now) {
        let business_no = seen.business_no.unwrap_or(0);
        let runs = seen.status.online() && seen.status.charging() && !seen.status.finished();
        self.look_for_ends(link, seen.connector_id, seen.status, business_no, now);
        if !runs || business_no == 0 {
            return;
        }
        let known = self.charge_by_number(seen.connector_id, business_no);
        let Some(transaction) = known.map(|charge| charge.transaction.clone()) else {
            let asked = self.waiting.iter().any(|one| {
                matches!(one, Waiting::Charging(_, _, sample)
                    if sample.seen.connector_id == seen.connector_id && sample.business_no == business_no)
            });
            if !asked {
                let key = key_of(self, seen.connector_id, business_no);
                let ask = link.outputs.ask(Question::NewestOf(self.charge_point().clone(), key));
                let until = now.mono.checked_add(PATIENCE).unwrap_or(now.mono);
                let sample = Sample { seen, place, business_no, at };
                self.waiting.push(Waiting::Charging(ask, until, Box::new(sample)));
            }
            return;
        };
        // Of a start that was never answered this is the proof.
        self.has_started(link, &transaction, business_no, at, now);
        if let Some(charge) = self.charge_mut(&transaction) {
            if charge.business_no == 0 {
                charge.business_no = business_no;
            }
            charge.about.energy_wh = seen.energy_wh.unwrap_or(charge.about.energy_wh);
            charge.about.charged_minutes = seen.minutes.unwrap_or(charge.about.charged_minutes);
            charge.about.last_seen = at;
            let trace = charge.about.trace.clone();
            self.tell_values(link, &seen, Some(transaction), Some(trace), at);
        }
    }

    /// The ledger knows, or does not know, what a device charges for.
    pub(super) fn charging_looked_up(&mut self, link: &mut Link, sample: Sample, verdict: Verdict) {
        let Sample { seen, place, business_no, at } = sample;
        let known = if let Verdict::Owner(known) = verdict { known } else { None };
        let Some(KnownTransaction { started: Some(entry), stopped: None }) = known.map(|known| *known) else {
            // Nobody saw it begin. Its end will tell both.
            return self.tell_values(link, &seen, None, None, at);
        };
        let transaction = entry.transaction_id.clone();
        let mut about = About::ordered(entry.trace_id.clone(), IdTag::default(), StartSource::Unknown, at);
        about.known(&entry);
        let mut charge = Charge::wanted((place, seen.connector_id), transaction.clone(), 0, about);
        charge.business_no = business_no;
        charge.begun = Begun::Durable;
        self.remember(charge);
        self.tell_values(link, &seen, Some(transaction), Some(entry.trace_id), at);
    }

    fn tell_values(
        &mut self,
        link: &mut Link,
        seen: &Seen,
        transaction: Option<TransactionId>,
        trace: Option<TraceId>,
        at: Timestamp,
    ) {
        let samples = samples(seen, at);
        if samples.is_empty() {
            return;
        }
        let mut event = TransactionMeterValues::new(seen.connector_id, samples);
        event.transaction_id = transaction;
        self.tell(link, Draft::new(at, event).trace(trace));
    }

    /// Charges of which a report of their port knows nothing have ended; their ends are due. A port that cannot be reached
    /// says nothing about them (gn-bkv-quirks.md 24).
    fn look_for_ends(
        &mut self,
        link: &mut Link,
        connector_id: u32,
        status: Status,
        business_no: u16,
        now: Now,
    ) {
        if !status.online() {
            return;
        }
        let due = now.mono.checked_add(link.config.end_within);
        let mut over = Vec::new();
        for charge in &mut self.charges {
            if charge.connector_id != connector_id || !charge.has_begun() {
                continue;
            }
            if business_no != 0 && (business_no == charge.business_no || charge.business_no == 0) {
                charge.overdue = false;
                charge.end_due = charge.end_due.max(due);
            } else if charge.overdue {
                over.push(charge.transaction.clone());
            } else if charge.end_due.is_none_or(|at| due.is_some_and(|due| due < at)) {
                charge.end_due = due;
            }
        }
        for transaction in over {
            if let Some(place) = self.charges.iter().position(|charge| charge.transaction == transaction) {
                let charge = self.charges.remove(place);
                self.conclude(link, &charge, now);
            }
        }
    }

    /// Tries starts again that could not be stored, forgets orders that came to nothing, and asks after charges whose end is
    /// overdue.
    pub(super) fn charges_due(&mut self, link: &mut Link, now: Now) {
        let due = |at: Option<Instant>| at.is_some_and(|at| at <= now.mono);
        self.charges.retain(|charge| !matches!(charge.begun, Begun::Asked(forget) if due(forget)));
        let again: Vec<TransactionId> = self
            .charges
            .iter()
            .filter(|charge| matches!(charge.begun, Begun::Again(at) if at <= now.mono))
            .map(|charge| charge.transaction.clone())
            .collect();
        for transaction in again {
            self.begin(link, &transaction, now.wall);
        }
        let next = now.mono.checked_add(link.config.end_within);
        let mut sockets = Vec::new();
        let is_charger = matches!(self.address, Address::Charger(_));
        let mut over = Vec::new();
        for charge in self.charges.iter_mut().filter(|charge| due(charge.end_due)) {
            charge.end_due = next;
            match charge.place.socket {
                Some(socket) => {
                    charge.overdue = true;
                    if !sockets.contains(&socket) {
                        sockets.push(socket);
                    }
                }
                // A charger without a gateway cannot be asked: it has had two chances to tell.
                None if is_charger && charge.overdue => over.push(charge.transaction.clone()),
                None => charge.overdue = true,
            }
        }
        for transaction in over {
            if let Some(place) = self.charges.iter().position(|charge| charge.transaction == transaction) {
                let charge = self.charges.remove(place);
                self.conclude(link, &charge, now);
            }
        }
        for socket in sockets {
            let sequence = self.next_sequence();
            let query = Command::SocketQuery(SocketQuery { socket, extra: gn_codec::command::Extra::NONE });
            let Some(frame) = self.bytes(sequence, &query) else { continue };
            let tag = Asked { code: (0x0015, 0x1D), sequence, what: What::OwnQuery };
            let request = Request { frame, order: None, priority: 3, write_by: None, tag };
            // A full line means that the socket is asked anyway.
            let _ = self.requests_of(Some(socket.number())).push(request);
        }
    }

    /// The end that a report should have told. A report that comes all the same has another id and supersedes it.
    fn conclude(&mut self, link: &mut Link, charge: &Charge, now: Now) {
        let (about, transaction) = (&charge.about, charge.transaction.clone());
        let id = FactName::stopped(self.charge_point(), &transaction).synthetic().event_id();
        let energy = u64::from(about.energy_wh);
        let mut event = TransactionStopped::new(transaction, StopReason::Other, energy, about.last_seen);
        event.connector_id = Some(charge.connector_id);
        event.id_tag = Some(about.id_tag.clone());
        event.energy_wh = Some(energy);
        event.duration_sec = Some(u64::from(about.charged_minutes).saturating_mul(60));
        event.order_no.clone_from(&about.order_no);
        event.meter_basis = Some(MeterBasis::Session);
        event.synthetic = Some(true);
        self.tell(link, Draft::new(now.wall, event).id(id).trace(Some(about.trace.clone())));
    }

    /// The trace of a status that an order caused (contract §8).
    pub(super) fn trace_of_status(&self, connector_id: u32, now: Now) -> Option<TraceId> {
        self.charges
            .iter()
            .rev()
            .filter(|charge| charge.connector_id == connector_id)
            .find(|charge| charge.about.caused_until.is_some_and(|until| until > now.mono))
            .map(|charge| charge.about.trace.clone())
    }
}

impl About {
    /// What is charged for.
    pub(super) fn ordered(trace: TraceId, id_tag: IdTag, source: StartSource, at: Timestamp) -> Self {
        Self {
            trace,
            id_tag,
            order_no: None,
            source,
            started_at: at,
            minutes: LONGEST_MINUTES,
            caused_until: None,
            energy_wh: 0,
            charged_minutes: 0,
            last_seen: at,
        }
    }

    /// It is ordered now.
    pub(super) fn caused_now(mut self, now: Now) -> Self {
        self.caused_until = now.mono.checked_add(CAUSED);
        self
    }

    /// What the ledger knows better.
    pub(super) fn known(&mut self, entry: &StartedEntry) {
        self.trace.clone_from(&entry.trace_id);
        self.id_tag = IdTag::cut(&entry.id_tag);
        self.started_at = entry.started_at.unwrap_or(self.started_at);
    }
}

/// The samples of a report, in the contract's units.
fn samples(seen: &Seen, at: Timestamp) -> Vec<MeterSample> {
    let sample = |value: Number, measurand: &'static str, unit: &'static str| {
        MeterSample::new(at, SampledValue::new(value, measurand, unit))
    };
    let energy = seen.energy_wh.map(|energy| u32::from(energy).into());
    [
        energy.map(|energy| sample(energy, "Energy.Active.Import.Register", "Wh")),
        seen.power_dw.map(|power| sample(per_ten(power), "Power.Active.Import", "W")),
        seen.voltage_dv.map(|voltage| sample(per_ten(voltage), "Voltage", "V")),
        seen.current_ma.map(|current| sample(per_thousand(current), "Current.Import", "A")),
    ]
    .into_iter()
    .flatten()
    .collect()
}
