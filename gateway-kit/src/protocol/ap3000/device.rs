//! One device of a connection: what is remembered of it between two frames.

use std::num::NonZeroU16;
use std::sync::Arc;
use std::time::{Duration, Instant};

use ap3000_codec::command::FromServer;
use ap3000_codec::{Frame, PhysicalId};
use bytes::Bytes;
use unified_model::{ChargePointId, Timestamp};

use super::card::Swipe;
use super::charge::{Charge, Held06};
use super::link::Link;
use super::settlement::Settling;
use super::work::Work;
use crate::protocol::binary::{Presence, Since};
use crate::protocol::connectors::Connectors;
use crate::protocol::pulse::{Pulse, Sign};
use crate::protocol::stamp::Draft;
use crate::session::{AskId, Now, Receipt};

/// One device of a connection.
#[derive(Debug)]
pub(super) struct Device {
    pub(super) id: PhysicalId,
    pub(super) presence: Presence<Frame>,
    /// The last 0x21, else the beginning.
    pub(super) beat: Since,
    /// The last 0x20: its fields, 0 before it, and when it came.
    pub(super) registered: (u64, Since),
    pub(super) connectors: Connectors,
    pub(super) pulse: Pulse,
    pub(super) work: Work,
    /// How often 0x21 is to come, in seconds, where it was told.
    pub(super) heartbeat: Option<NonZeroU16>,
    pub(super) last_message: u16,
    pub(super) traits: Traits,
    /// It has the modem: what the modem says is its sign of life too.
    pub(super) is_host: bool,
    /// It is known what it is.
    pub(super) is_known: bool,
    /// It runs another firmware than on the connection before.
    pub(super) installed: bool,
}

/// What it said of itself that decides how it is spoken to.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Traits {
    pub(super) port_count: Option<u8>,
    /// It looks for a short circuit before it charges.
    pub(super) has_check: bool,
    pub(super) device_type: Option<u8>,
    pub(super) firmware: u16,
    /// Of the host in it: what 0x11 said.
    pub(super) host_type: Option<u8>,
    pub(super) host_firmware: u16,
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
            presence: Presence::new(Arc::clone(&link.origin), charge_point, seed, now),
            beat: Since::default(),
            registered: (0, Since::default()),
            connectors: Connectors::default(),
            pulse: Pulse::new(),
            work: Work::default(),
            heartbeat: None,
            // Ids that go on from one connection to the next would meet late answers.
            last_message: seed.to_be_bytes().first_chunk::<2>().map_or(0, |bytes| u16::from_be_bytes(*bytes)),
            traits: Traits::default(),
            is_host: false,
            is_known: false,
            installed: false,
        })
    }

    pub(super) fn charge_point(&self) -> &ChargePointId {
        self.presence.charge_point()
    }

    /// Tells an event that nobody waits for.
    pub(super) fn tell(&mut self, link: &mut Link, draft: Draft) {
        self.presence.tell(&mut link.outputs, draft);
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
        let place = self.work.waiting.iter().position(|one| one.ask().is_some_and(|(of, _)| of == ask))?;
        Some(self.work.waiting.swap_remove(place))
    }

    /// Takes what waits for this receipt.
    pub(super) fn take_stored(&mut self, receipt: Receipt) -> Option<Waiting> {
        let place = self.work.waiting.iter().position(|one| one.receipt() == Some(receipt))?;
        Some(self.work.waiting.swap_remove(place))
    }

    /// Takes what has waited too long.
    pub(super) fn take_forgotten(&mut self, now: Instant) -> Option<Waiting> {
        let place =
            self.work.waiting.iter().position(|one| one.ask().is_some_and(|(_, until)| until <= now))?;
        Some(self.work.waiting.swap_remove(place))
    }

    /// Tells a heartbeat if one is due.
    pub(super) fn alive(&mut self, link: &mut Link, sign: Sign, vitals: Vitals, at: Timestamp, now: Now) {
        if !self.presence.announced {
            return;
        }
        let (shortest, interval) = (link.config.heartbeat_event_interval, self.interval(link));
        let Some(messages) = self.pulse.beat(sign, now.mono, shortest, interval) else { return };
        let mut event = unified_model::events::ChargePointHeartbeat::default();
        event.interval_sec = u32::try_from(interval.as_secs()).ok();
        event.coalesced = Some(messages.into());
        event.rssi = vitals.signal.map(|signal| u32::from(signal).into());
        event.temperature_c = vitals.celsius.map(|celsius| i32::from(celsius).into());
        event.voltage_v = vitals.decivolts.map(crate::protocol::binary::per_ten);
        self.tell(link, Draft::new(at, event));
    }

    /// When something it has to do is due.
    pub(super) fn work_due_at(&self, link: &Link) -> Option<Instant> {
        if self.work.is_none() {
            return None;
        }
        let asked = self.work.waiting.iter().filter_map(|one| one.ask().map(|(_, until)| until)).min();
        let charges = self.work.charges.iter().filter_map(Charge::deadline).min();
        let may_be_asked = self.presence.may_be_asked();
        let requests = if may_be_asked { self.work.requests.deadline(&link.pace) } else { None };
        let upgrade = self.work.upgrade.as_ref().map(|upgrade| upgrade.deadline());
        [asked, charges, requests, self.work.resync, upgrade].into_iter().flatten().min()
    }

    /// How often 0x21 is to come.
    pub(super) fn interval(&self, link: &Link) -> Duration {
        let told = self.heartbeat.map(|seconds| Duration::from_secs(seconds.get().into()));
        told.unwrap_or(link.config.heartbeat_interval)
    }

    /// Ends what it was asked, with the reason that fits.
    pub(super) fn end_requests(&mut self, link: &mut Link, now: Now) {
        if self.work.is_none() {
            return;
        }
        for (asked, phase) in self.work.requests.end() {
            self.lost(link, asked, phase, now);
        }
        self.end_update(link, now);
    }

    pub(super) fn is_gone(&self) -> bool {
        self.presence.is_gone()
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
    fn a_device_at_rest_takes_less_than_a_quarter_of_a_kilobyte() {
        assert!(size_of::<Device>() <= 224, "{} bytes", size_of::<Device>());
    }
}
