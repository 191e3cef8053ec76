//! One device of a connection: what is remembered of it between two frames.

use std::time::{Duration, Instant};

use ap3000_codec::command::FromServer;
use ap3000_codec::{Frame, PhysicalId};
use bytes::Bytes;
use unified_model::{ChargePointId, Protocol as ProtocolId, Timestamp};

use super::card::Swipe;
use super::charge::{Charge, Held06};
use super::command::Asked;
use super::firmware::Upgrade;
use super::link::Link;
use super::settlement::Settling;
use crate::port::Identity;
use crate::protocol::binary::Requests;
use crate::protocol::connectors::Connectors;
use crate::protocol::pulse::{Pulse, Sign};
use crate::protocol::stamp::{Draft, Stamp};
use crate::protocol::violations::Violations;
use crate::session::{AskId, CloseReason, Now, Receipt};

/// How long anything may wait for a port. The driver gives up earlier; this is the net below it.
pub(super) const PATIENCE: Duration = Duration::from_secs(60);

/// One device of a connection.
#[derive(Debug)]
pub(super) struct Device {
    pub(super) id: PhysicalId,
    pub(super) stamp: Stamp,
    pub(super) stage: Stage,
    /// Frames that came too early.
    pub(super) held: Vec<(Frame, Timestamp)>,
    /// `connected` was told.
    pub(super) announced: bool,
    /// It was told Pending or Rejected (contract G-29).
    pub(super) refused: bool,
    /// It has the modem: what the modem says is its sign of life too.
    pub(super) is_host: bool,
    pub(super) opened: Instant,
    pub(super) heard: Instant,
    /// The last 0x21.
    pub(super) beat: Option<Instant>,
    /// How often 0x21 is to come.
    pub(super) heartbeat: Duration,
    pub(super) traits: Traits,
    /// What it is, until that is told.
    pub(super) identity: Option<Box<Identity>>,
    /// It is known what it is.
    pub(super) is_known: bool,
    /// The last 0x20: its fields, and when it came.
    pub(super) registered: Option<(u64, Instant)>,
    pub(super) resync: Option<Instant>,
    pub(super) connectors: Connectors,
    pub(super) pulse: Pulse,
    pub(super) violations: Violations,
    pub(super) charges: Vec<Charge>,
    pub(super) waiting: Vec<Waiting>,
    pub(super) requests: Requests<Asked>,
    pub(super) last_message: u16,
    /// The last card that was swiped.
    pub(super) swipe: Option<Box<Swipe>>,
    pub(super) upgrade: Option<Box<Upgrade>>,
}

/// How far a device has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    /// Whether it is served here is being asked.
    Admission(AskId, Instant),
    /// What it is told as a booting device is being asked.
    Boot(AskId, Instant),
    /// It is served.
    Open,
    /// It has left.
    Gone,
}

/// What it said of itself that decides how it is spoken to.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Traits {
    pub(super) port_count: Option<u8>,
    /// It looks for a short circuit before it charges.
    pub(super) has_check: bool,
    pub(super) device_type: Option<u8>,
    pub(super) firmware: u16,
}

/// What waits for an answer of a port.
#[derive(Debug)]
pub(super) enum Waiting {
    /// The ledger says whether this order is known.
    Order(AskId, Instant, Box<Held06>),
    /// The ledger says whether this settlement is known.
    Ledger(AskId, Instant, Box<Settling>),
    /// The ledger says where the transaction is that is to be stopped.
    Stop(AskId, Instant, Box<unified_model::Command>),
    /// The authorizer decides about a card.
    Card(AskId, Instant, Box<Swipe>),
    /// The sink stores the start of this charge.
    Started(Receipt, ap3000_codec::OrderNumber),
    /// The sink stores the start that comes before this settlement.
    StartedFirst(Receipt, Box<Settling>),
    /// The sink stores this settlement.
    Stopped(Receipt, Box<Settling>),
    /// The sink stores a frame nobody can read, which then is answered.
    Raw(Receipt, crate::protocol::binary::Sealed),
}

impl Waiting {
    fn ask(&self) -> Option<(AskId, Instant)> {
        match self {
            Self::Order(ask, until, _)
            | Self::Ledger(ask, until, _)
            | Self::Stop(ask, until, _)
            | Self::Card(ask, until, _) => Some((*ask, *until)),
            _ => None,
        }
    }

    fn receipt(&self) -> Option<Receipt> {
        match self {
            Self::Started(receipt, _)
            | Self::StartedFirst(receipt, _)
            | Self::Stopped(receipt, _)
            | Self::Raw(receipt, _) => Some(*receipt),
            _ => None,
        }
    }
}

impl Device {
    /// A device that was heard for the first time; `None` for an id that no charge point may have, which there is none of.
    pub(super) fn new(link: &mut Link, id: PhysicalId, now: Now) -> Option<Self> {
        let charge_point = ChargePointId::new(id.to_string()).ok()?;
        let seed = link.ids.next();
        Some(Self {
            id,
            stamp: Stamp::new(link.gateway.clone(), charge_point, ProtocolId::Ap3000, seed),
            stage: Stage::Open,
            held: Vec::new(),
            announced: false,
            refused: false,
            is_host: false,
            opened: now.mono,
            heard: now.mono,
            beat: None,
            heartbeat: link.config.heartbeat_interval,
            traits: Traits::default(),
            identity: None,
            is_known: false,
            registered: None,
            resync: None,
            connectors: Connectors::default(),
            pulse: Pulse::new(),
            violations: Violations::default(),
            charges: Vec::new(),
            waiting: Vec::new(),
            requests: Requests::default(),
            // Ids that go on from one connection to the next would meet late answers.
            last_message: seed.to_be_bytes().first_chunk::<2>().map_or(0, |bytes| u16::from_be_bytes(*bytes)),
            swipe: None,
            upgrade: None,
        })
    }

    pub(super) fn charge_point(&self) -> &ChargePointId {
        self.stamp.charge_point()
    }

    /// Whether events of its epoch may be told.
    pub(super) fn epoch_is_open(&self) -> bool {
        self.announced || self.refused
    }

    /// Tells an event that nobody waits for.
    pub(super) fn tell(&mut self, link: &mut Link, draft: Draft) {
        let event = self.stamp.seal(draft);
        link.outputs.report(event);
    }

    /// A message id that no other request has.
    pub(super) fn next_message(&mut self) -> u16 {
        self.last_message = self.last_message.checked_add(1).unwrap_or(1);
        self.last_message
    }

    /// A request's bytes, under an id of its own.
    pub(super) fn request(&mut self, link: &Link, command: FromServer) -> Option<(u16, Bytes)> {
        let message = self.next_message();
        link.bytes(self.id, message, command).map(|bytes| (message, bytes))
    }

    /// Takes what waits for this answer.
    pub(super) fn take_asked(&mut self, ask: AskId) -> Option<Waiting> {
        let place = self.waiting.iter().position(|one| one.ask().is_some_and(|(of, _)| of == ask))?;
        Some(self.waiting.swap_remove(place))
    }

    /// Takes what waits for this receipt.
    pub(super) fn take_stored(&mut self, receipt: Receipt) -> Option<Waiting> {
        let place = self.waiting.iter().position(|one| one.receipt() == Some(receipt))?;
        Some(self.waiting.swap_remove(place))
    }

    /// Takes what has waited too long.
    pub(super) fn take_forgotten(&mut self, now: Instant) -> Option<Waiting> {
        let place = self.waiting.iter().position(|one| one.ask().is_some_and(|(_, until)| until <= now))?;
        Some(self.waiting.swap_remove(place))
    }

    /// Tells a heartbeat if one is due.
    pub(super) fn alive(&mut self, link: &mut Link, sign: Sign, vitals: Vitals, at: Timestamp, now: Now) {
        if !self.announced {
            return;
        }
        let shortest = link.config.heartbeat_event_interval;
        let Some(messages) = self.pulse.beat(sign, now.mono, shortest, self.heartbeat) else { return };
        let mut event = unified_model::events::ChargePointHeartbeat::default();
        event.interval_sec = u32::try_from(self.heartbeat.as_secs()).ok();
        event.coalesced = Some(messages.into());
        event.rssi = vitals.signal.map(|signal| u32::from(signal).into());
        event.temperature_c = vitals.celsius.map(|celsius| i32::from(celsius).into());
        event.voltage_v = vitals.decivolts.map(crate::protocol::binary::per_ten);
        self.tell(link, Draft::new(at, event));
    }

    /// When it has left, for not being heard (issue: two heartbeats and a minute).
    pub(super) fn silent_at(&self) -> Option<Instant> {
        let silence = self.heartbeat.saturating_mul(2).saturating_add(Duration::from_secs(60));
        self.heard.checked_add(silence)
    }

    /// When something of it is due.
    pub(super) fn deadline(&self, link: &Link) -> Option<Instant> {
        let stage = match self.stage {
            Stage::Admission(_, until) | Stage::Boot(_, until) => Some(until),
            Stage::Open => self.silent_at(),
            Stage::Gone => None,
        };
        let asked = self.waiting.iter().filter_map(|one| one.ask().map(|(_, until)| until)).min();
        let charges = self.charges.iter().filter_map(Charge::deadline).min();
        let requests = if self.may_be_asked() { self.requests.deadline(&link.pace) } else { None };
        let upgrade = self.upgrade.as_ref().map(|upgrade| upgrade.deadline());
        [stage, asked, charges, requests, self.resync, upgrade].into_iter().flatten().min()
    }

    /// Whether requests may leave.
    pub(super) fn may_be_asked(&self) -> bool {
        self.stage == Stage::Open && self.epoch_is_open()
    }

    /// Ends what it was asked, with the reason that fits.
    pub(super) fn end_requests(&mut self, link: &mut Link, now: Now) {
        for (asked, phase) in self.requests.end() {
            self.lost(link, asked, phase, now);
        }
        self.end_update(link, now);
    }

    pub(super) fn is_gone(&self) -> bool {
        self.stage == Stage::Gone
    }

    /// It leaves, for this reason: everything that waits is ended, and its last event is told.
    pub(super) fn leave(&mut self, link: &mut Link, reason: CloseReason, now: Now) {
        if self.is_gone() {
            return;
        }
        self.end_requests(link, now);
        self.end_waiting(link, now);
        self.tell_disconnected(link, reason, now);
        self.stage = Stage::Gone;
        self.held = Vec::new();
        self.resync = None;
    }
}

/// What a heartbeat says beside the ports.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Vitals {
    pub(super) signal: Option<u8>,
    pub(super) celsius: Option<i16>,
    pub(super) decivolts: Option<u16>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_device_at_rest_takes_less_than_half_a_kilobyte() {
        assert!(size_of::<Device>() <= 512, "{} bytes", size_of::<Device>());
    }
}
