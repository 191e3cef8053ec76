//! The charges of a device: begun by an order, a card or the device itself, told when there is proof that they began, and
//! ended by a settlement (contract §3.2, events 4 to 6; G-13, G-23).

use std::time::{Duration, Instant};

use ap3000_codec::code::StartMode;
use ap3000_codec::command::{OrderConfirm, PowerHeartbeat};
use ap3000_codec::{CardId, OrderNumber, Port};
use unified_model::events::{
    ConnectorSnapshot, ConnectorStatus, ErrorCode, MeterBasis, StartSource, StopReason,
    TransactionMeterValues, TransactionStarted, TransactionStopped,
};
use unified_model::{EventId, FactName, IdTag, ShortText, Timestamp, TraceId, TransactionId};

use super::device::{Device, Waiting};
use super::link::Link;
use super::meter::{device_time, samples};
use super::status::of_charging;
use super::uplink::{celsius, connector_of, is_over};
use crate::port::{FactKey, KnownTransaction, LedgerEntry, Question, StartedEntry, Verdict};
use crate::protocol::binary::{self, PATIENCE, per_ten, per_thousand};
use crate::protocol::digest::{digest, trace_of};
use crate::protocol::stamp::Draft;
use crate::session::{Now, Record};

/// So many charges of a device are remembered; an older one gives way to what its settlement will tell.
const MOST: usize = 32;
/// How long an order whose outcome nobody knows is remembered: its answer or its first 0x06 may still come.
const UNDECIDED: Duration = Duration::from_secs(10 * 60);
/// How long after an order a status still counts as caused by it (contract §8).
const CAUSED: Duration = Duration::from_secs(120);
/// How long after a start that could not be stored it is tried again.
const AGAIN: Duration = Duration::from_secs(5);

/// A charge that is wanted, runs, or waits for its settlement.
#[derive(Debug)]
pub(super) struct Charge {
    pub(super) order: OrderNumber,
    pub(super) port: Port,
    pub(super) begun: Begun,
    pub(super) about: Box<About>,
    /// It is evidently over: by then its settlement must have come.
    over: Option<Instant>,
}

/// What is told of a charge.
#[derive(Debug, Clone)]
pub(super) struct About {
    pub(super) trace: TraceId,
    pub(super) id_tag: IdTag,
    pub(super) order_no: Option<ShortText<64>>,
    pub(super) source: StartSource,
    pub(super) offline: bool,
    pub(super) started_at: Timestamp,
    /// Until then a status of its port counts as caused by the order.
    pub(super) caused_until: Option<Instant>,
    /// What the last 0x06 said.
    pub(super) energy_wh: u64,
    pub(super) seconds: u16,
    pub(super) last_seen: Timestamp,
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

/// A sign that a charge runs.
#[derive(Debug)]
pub(super) struct Held06 {
    order: OrderNumber,
    port: Port,
    start_mode: StartMode,
    card: Option<CardId>,
    seconds: u16,
    power: Option<PowerHeartbeat>,
    at: Timestamp,
}

impl Charge {
    /// An order on its way to the device.
    pub(super) fn wanted(order: OrderNumber, port: Port, about: About) -> Self {
        Self { order, port, begun: Begun::Asked(None), about: Box::new(about), over: None }
    }

    pub(super) fn deadline(&self) -> Option<Instant> {
        let begun = match self.begun {
            Begun::Asked(forget) => forget,
            Begun::Again(at) => Some(at),
            Begun::Storing | Begun::Durable => None,
        };
        [begun, self.over].into_iter().flatten().min()
    }

    fn has_begun(&self) -> bool {
        !matches!(self.begun, Begun::Asked(_))
    }
}

/// The transaction of an order (contract G-13).
pub(super) fn transaction_of(order: &OrderNumber) -> Option<TransactionId> {
    TransactionId::new(order.to_string()).ok()
}

/// The event of a start.
pub(super) fn started(about: &About, port: Port, transaction: TransactionId) -> TransactionStarted {
    let mut event = TransactionStarted::new(connector_of(port), transaction, about.id_tag.clone(), 0_u64);
    event.start_timestamp = Some(about.started_at);
    event.order_no.clone_from(&about.order_no);
    event.offline = about.offline.then_some(true);
    event.source = Some(about.source);
    event.meter_basis = Some(MeterBasis::Session);
    event
}

impl Device {
    /// The record of a start: the event, and what the ledger must know to tell later events of it.
    pub(super) fn start_record(
        &mut self,
        about: &About,
        port: Port,
        transaction: &TransactionId,
        at: Timestamp,
    ) -> Record {
        let event = started(about, port, transaction.clone());
        let key = digest(&format!("{}|{transaction}", self.charge_point()));
        let entry = StartedEntry {
            transaction_id: transaction.clone(),
            fact: FactKey { key, content: key },
            connector_id: connector_of(port).into(),
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

    /// What is known of a charge whose beginning this session did not see.
    pub(super) fn about_unknown(
        &self,
        order: &OrderNumber,
        start_mode: StartMode,
        card: Option<CardId>,
        started_at: Timestamp,
    ) -> About {
        let (source, offline) = match start_mode {
            StartMode::OfflineCard => (StartSource::Card, true),
            StartMode::Online => (StartSource::Remote, false),
            StartMode::VerificationCode => (StartSource::Code, true),
            _ => (StartSource::Unknown, false),
        };
        let card = card.filter(|card| source == StartSource::Card && *card != CardId::NONE);
        About {
            trace: trace_of(&format!("{}|{order}", self.charge_point())),
            id_tag: IdTag::cut(card.map(|card| card.to_string().to_ascii_uppercase()).unwrap_or_default()),
            order_no: None,
            source,
            offline,
            started_at,
            caused_until: None,
            energy_wh: 0,
            seconds: 0,
            last_seen: started_at,
        }
    }

    pub(super) fn charge_of(&self, order: &OrderNumber) -> Option<&Charge> {
        self.work.charges.iter().find(|charge| charge.order == *order)
    }

    pub(super) fn charge_mut(&mut self, order: &OrderNumber) -> Option<&mut Charge> {
        self.work.charges.iter_mut().find(|charge| charge.order == *order)
    }

    pub(super) fn forget_charge(&mut self, order: &OrderNumber) {
        self.work.charges.retain(|charge| charge.order != *order);
    }

    pub(super) fn remember(&mut self, charge: Charge) {
        if self.work.charges.len() >= MOST {
            self.work.charges.remove(0);
        }
        self.work.charges.push(charge);
    }

    /// Nobody knows whether the device will do it.
    pub(super) fn undecided(&mut self, order: &OrderNumber, now: Now) {
        if let Some(charge) = self.charge_mut(order)
            && let Begun::Asked(forget) = &mut charge.begun
        {
            *forget = now.mono.checked_add(UNDECIDED);
        }
    }

    /// There is proof that a charge has begun: its start is told, once it is durable (contract G-23, last sentence).
    pub(super) fn begin(&mut self, link: &mut Link, order: &OrderNumber, at: Timestamp) {
        let Some(charge) = self.charge_mut(order) else { return };
        if charge.begun == Begun::Durable || charge.begun == Begun::Storing {
            return;
        }
        charge.begun = Begun::Storing;
        let (about, port) = (charge.about.clone(), charge.port);
        let Some(transaction) = transaction_of(order) else { return };
        let record = self.start_record(&about, port, &transaction, at);
        let receipt = link.outputs.store(record);
        self.work.waiting.push(Waiting::Started(receipt, *order));
    }

    /// What became of a start at the sink.
    pub(super) fn start_stored(&mut self, link: &mut Link, order: &OrderNumber, stored: bool, now: Now) {
        let gone = self.is_gone();
        let Some(charge) = self.charge_mut(order) else { return };
        charge.begun = match (stored, now.mono.checked_add(AGAIN)) {
            (false, Some(at)) => Begun::Again(at),
            _ => Begun::Durable,
        };
        if !stored && gone {
            // No timer rings here any more. What nobody waits for is kept by the driver until it is stored.
            let (about, port) = (charge.about.clone(), charge.port);
            let Some(transaction) = transaction_of(order) else { return };
            let record = self.start_record(&about, port, &transaction, now.wall);
            link.outputs.report(record.event);
        }
    }

    /// 0x06. Never answered.
    pub(super) fn power(&mut self, link: &mut Link, power: PowerHeartbeat, at: Timestamp, now: Now) {
        self.tell_power(link, &power, at, now);
        if power.order_no == OrderNumber::ZERO {
            return;
        }
        let seen = Held06 {
            order: power.order_no,
            port: power.port,
            start_mode: power.start_mode,
            card: None,
            seconds: power.charge_seconds.0,
            power: Some(power),
            at,
        };
        self.charge_seen(link, seen, now);
    }

    /// 0x04, which devices from before June 2019 send in place of the first 0x06.
    pub(super) fn confirmed(&mut self, link: &mut Link, order: &OrderConfirm, at: Timestamp, now: Now) {
        let seen = Held06 {
            order: order.order_no,
            port: order.port,
            start_mode: order.start_mode,
            card: Some(order.card_or_code),
            seconds: 0,
            power: None,
            at,
        };
        self.charge_seen(link, seen, now);
    }

    fn charge_seen(&mut self, link: &mut Link, seen: Held06, now: Now) {
        if self.charge_of(&seen.order).is_some() {
            return self.charging(link, seen, now);
        }
        let asked = self.work.waiting.iter_mut().find_map(|waiting| match waiting {
            Waiting::Order(_, _, held) if held.order == seen.order => Some(held),
            _ => None,
        });
        if let Some(held) = asked {
            **held = seen;
            return;
        }
        let Some(transaction) = transaction_of(&seen.order) else { return };
        let ask = link.outputs.ask(Question::OwnerOf(self.charge_point().clone(), transaction));
        let until = now.mono.checked_add(PATIENCE).unwrap_or(now.mono);
        self.work.waiting.push(Waiting::Order(ask, until, Box::new(seen)));
    }

    /// The ledger knows, or does not know, the order a device charges for.
    pub(super) fn order_looked_up(&mut self, link: &mut Link, seen: Held06, verdict: Verdict, now: Now) {
        // Where nobody can tell, the next 0x06 asks again.
        let Verdict::Owner(known) = verdict else { return };
        let known = known.map(|known| *known);
        if known.as_ref().is_some_and(|known| known.stopped.is_some()) {
            // Settled already: what comes after starts nothing.
            return;
        }
        if self.charge_of(&seen.order).is_none() {
            let started_at = seen.at.plus_millis(i64::from(seen.seconds).saturating_mul(-1_000));
            let mut about = self.about_unknown(&seen.order, seen.start_mode, seen.card, started_at);
            let started = known.and_then(|KnownTransaction { started, .. }| started);
            let mut charge = Charge::wanted(seen.order, seen.port, about.clone());
            if let Some(entry) = started {
                about.known(&entry);
                charge.about = Box::new(about);
                charge.begun = Begun::Durable;
            }
            self.remember(charge);
        }
        self.charging(link, seen, now);
    }

    /// A charge this session knows runs, or has just ended.
    fn charging(&mut self, link: &mut Link, seen: Held06, now: Now) {
        self.begin(link, &seen.order, seen.at);
        let Some(charge) = self.charge_mut(&seen.order) else { return };
        charge.port = seen.port;
        let Some(power) = seen.power else { return };
        charge.about.energy_wh = power.energy.watt_hours();
        charge.about.seconds = power.charge_seconds.0;
        charge.about.last_seen = seen.at;
        let trace = charge.about.trace.clone();
        let over = is_over(power.port_status);
        if !over {
            charge.over = None;
        }
        let mut event = TransactionMeterValues::new(connector_of(power.port), samples(&power, seen.at));
        event.transaction_id = transaction_of(&seen.order);
        let device_time = device_time(power.timestamp);
        self.tell(link, Draft::new(seen.at, event).trace(Some(trace)).device_time(device_time));
        if over {
            self.evidently_over(link, &seen.order, now);
        }
    }

    /// What 0x06 says of the port, whatever it charges for.
    fn tell_power(&mut self, link: &mut Link, power: &PowerHeartbeat, at: Timestamp, now: Now) {
        let connector_id = connector_of(power.port);
        let told = of_charging(power.port_status);
        if let Some(status) = told {
            let news = binary::PortStatus {
                connector_id,
                status,
                error: ErrorCode::NoError,
                raw: power.port_status.into(),
                meaning: power.port_status.meaning(),
            };
            self.port(link, news, at, now);
        }
        let last = self.connectors.status(connector_id);
        let status = told.or(last).unwrap_or(ConnectorStatus::Unavailable);
        let mut snapshot = ConnectorSnapshot::new(connector_id, status);
        snapshot.power_w = Some(per_ten(power.power.0));
        snapshot.current_a = power.current.map(|current| per_thousand(current.0));
        snapshot.voltage_v = power.voltage.map(|voltage| per_ten(voltage.0));
        snapshot.temperature_c = power.port_temp.or(power.ambient_temp).and_then(celsius);
        snapshot.energy_wh = Some(power.energy.watt_hours());
        snapshot.duration_sec = Some(power.charge_seconds.0.into());
        snapshot.raw_status = Some(u8::from(power.port_status).into());
        self.tell(link, Draft::new(at, snapshot));
    }

    /// A charge has ended, so its settlement is due.
    pub(super) fn evidently_over(&mut self, link: &Link, order: &OrderNumber, now: Now) {
        let due = now.mono.checked_add(link.config.settlement_within);
        if let Some(charge) = self.charge_mut(order) {
            charge.over = charge.over.or(due);
        }
    }

    /// A heartbeat says that a port does not charge.
    pub(super) fn seen_idle(&mut self, link: &Link, port: Port, now: Now) {
        if self.work.charges.is_empty() {
            return;
        }
        let due = now.mono.checked_add(link.config.settlement_within);
        for charge in self.work.charges.iter_mut().filter(|charge| charge.port == port && charge.has_begun())
        {
            charge.over = charge.over.or(due);
        }
    }

    /// Tries starts again that could not be stored, forgets orders that came to nothing, and ends charges whose settlement
    /// never came.
    pub(super) fn charges_due(&mut self, link: &mut Link, now: Now) {
        let due = |at: Option<Instant>| at.is_some_and(|at| at <= now.mono);
        self.work.charges.retain(|charge| !matches!(charge.begun, Begun::Asked(forget) if due(forget)));
        let again: Vec<OrderNumber> = self
            .work
            .charges
            .iter()
            .filter(|charge| matches!(charge.begun, Begun::Again(at) if at <= now.mono))
            .map(|charge| charge.order)
            .collect();
        for order in again {
            self.begin(link, &order, now.wall);
        }
        while let Some(place) = self.work.charges.iter().position(|charge| due(charge.over)) {
            let charge = self.work.charges.swap_remove(place);
            self.conclude(link, &charge, now);
        }
    }

    /// The end that a settlement should have told. A settlement that comes all the same has another id and supersedes it.
    fn conclude(&mut self, link: &mut Link, charge: &Charge, now: Now) {
        let Some(transaction) = transaction_of(&charge.order) else { return };
        let about = &charge.about;
        let id = FactName::stopped(self.charge_point(), &transaction).synthetic().event_id();
        let mut event =
            TransactionStopped::new(transaction, StopReason::Other, about.energy_wh, about.last_seen);
        event.connector_id = Some(connector_of(charge.port));
        event.id_tag = Some(about.id_tag.clone());
        event.energy_wh = Some(about.energy_wh);
        event.duration_sec = Some(about.seconds.into());
        event.order_no.clone_from(&about.order_no);
        event.meter_basis = Some(MeterBasis::Session);
        event.synthetic = Some(true);
        self.tell(link, Draft::new(now.wall, event).id(id).trace(Some(about.trace.clone())));
    }

    /// The trace of a status that an order caused (contract §8).
    pub(super) fn trace_of_status(&self, connector_id: u32, now: Now) -> Option<TraceId> {
        self.work
            .charges
            .iter()
            .rev()
            .filter(|charge| connector_of(charge.port) == connector_id)
            .find(|charge| charge.about.caused_until.is_some_and(|until| until > now.mono))
            .map(|charge| charge.about.trace.clone())
    }
}

impl About {
    /// What an order asks for.
    pub(super) fn ordered(trace: TraceId, id_tag: IdTag, source: StartSource, now: Now) -> Self {
        Self {
            trace,
            id_tag,
            order_no: None,
            source,
            offline: false,
            started_at: now.wall,
            caused_until: now.mono.checked_add(CAUSED),
            energy_wh: 0,
            seconds: 0,
            last_seen: now.wall,
        }
    }

    /// What the ledger knows better.
    pub(super) fn known(&mut self, entry: &StartedEntry) {
        self.trace.clone_from(&entry.trace_id);
        self.id_tag = IdTag::cut(&entry.id_tag);
        self.started_at = entry.started_at.unwrap_or(self.started_at);
    }
}
