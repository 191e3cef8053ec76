//! One device of a connection — a gateway with its sockets, or a charger without one: what is remembered of it between two
//! frames.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::{Bytes, BytesMut};
use gn_codec::bkv_codec::{self, DeviceId, Message};
use gn_codec::{Codec, Command, Frame, GatewayId};
use unified_model::{ChargePointId, Timestamp};

use super::card::Swipe;
use super::charge::{Charge, Sample};
use super::command::Asked;
use super::ending::Ending;
use super::link::Link;
use crate::protocol::binary::{Pace, Presence, Requests};
use crate::protocol::connectors::Connectors;
use crate::protocol::pulse::{Pulse, Sign};
use crate::protocol::stamp::Draft;
use crate::protocol::violations::Violations;
use crate::session::{AskId, Now, Receipt};

/// Whose frames they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Address {
    /// A gateway's: they have a GN head.
    Gateway(GatewayId),
    /// A charger's: entries of BKV and nothing else.
    Charger(DeviceId),
}

impl Address {
    /// The address of a charge point.
    pub(super) fn parse(charge_point: &str) -> Option<Self> {
        if !charge_point.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return None;
        }
        let [_, id @ ..] = u64::from_str_radix(charge_point, 16).ok()?.to_be_bytes();
        match (charge_point.len(), id) {
            (14, id) => Some(Self::Gateway(GatewayId::new(id))),
            (12, [_, id @ ..]) => Some(Self::Charger(DeviceId::direct_charger(id))),
            _ => None,
        }
    }
}

impl std::fmt::Display for Address {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Gateway(id) => id.fmt(f),
            Self::Charger(id) => id.fmt(f),
        }
    }
}

/// One device of a connection.
#[derive(Debug)]
pub(super) struct Device {
    pub(super) address: Address,
    pub(super) presence: Presence<Frame>,
    /// What the policy decided about was said on this connection.
    pub(super) introduced: bool,
    /// It runs another firmware than on the connection before.
    pub(super) installed: bool,
    /// It says of itself something else than was announced.
    pub(super) unlike_announced: bool,
    pub(super) connectors: Connectors,
    pub(super) pulse: Pulse,
    pub(super) violations: Violations,
    pub(super) charges: Vec<Charge>,
    pub(super) waiting: Vec<Waiting>,
    /// By socket; what concerns no socket has none.
    pub(super) requests: BTreeMap<Option<u8>, Requests<Asked>>,
    pub(super) last_sequence: u32,
    /// Cards that were swiped and wait for somebody's decision, or were decided about a moment ago.
    pub(super) swipes: Vec<Swipe>,
    /// Ends that were answered a moment ago.
    pub(super) answered_ends: Vec<(u32, u16, Instant)>,
    /// How far its local time is ahead of UTC, ms.
    pub(super) offset: i64,
    /// An update of its firmware is under way.
    pub(super) updating: Option<Box<super::firmware::Update>>,
}

/// What waits for an answer of a port.
#[derive(Debug)]
pub(super) enum Waiting {
    /// The ledger says whose charge this is.
    Charging(AskId, Instant, Box<Sample>),
    /// The ledger says what is known of the charge that has ended.
    Ledger(AskId, Instant, Box<Ending>),
    /// The ledger says where the transaction is that is to be stopped.
    Stop(AskId, Instant, Box<unified_model::Command>),
    /// The authorizer decides about a card.
    Card(AskId, Instant, Box<Swipe>),
    /// The sink stores the start of this charge.
    Started(Receipt, unified_model::TransactionId),
    /// The sink stores the start that comes before this end.
    StartedFirst(Receipt, Box<Ending>),
    /// The sink stores this end.
    Stopped(Receipt, Box<Ending>),
}

impl Waiting {
    fn ask(&self) -> Option<(AskId, Instant)> {
        match self {
            Self::Charging(ask, until, _)
            | Self::Ledger(ask, until, _)
            | Self::Stop(ask, until, _)
            | Self::Card(ask, until, _) => Some((*ask, *until)),
            _ => None,
        }
    }

    fn receipt(&self) -> Option<Receipt> {
        match self {
            Self::Started(receipt, _) | Self::StartedFirst(receipt, _) | Self::Stopped(receipt, _) => {
                Some(*receipt)
            }
            _ => None,
        }
    }
}

impl Device {
    /// A device that was heard for the first time; `None` for an id that no charge point may have, which there is none of.
    pub(super) fn new(link: &mut Link, address: Address, now: Now) -> Option<Self> {
        let charge_point = ChargePointId::new(address.to_string()).ok()?;
        let seed = link.ids.next();
        let origin = match address {
            Address::Gateway(_) => &link.gateways,
            Address::Charger(_) => &link.chargers,
        };
        let offset = link.config.offset_millis(charge_point.as_str());
        // Sequences that go on from one connection to the next would meet late answers.
        let last_sequence = seed.to_be_bytes().first_chunk().map_or(0, |bytes| u32::from_be_bytes(*bytes));
        Some(Self {
            address,
            presence: Presence::new(Arc::clone(origin), charge_point, seed, now),
            introduced: false,
            installed: false,
            unlike_announced: false,
            connectors: Connectors::default(),
            pulse: Pulse::new(),
            violations: Violations::default(),
            charges: Vec::new(),
            waiting: Vec::new(),
            requests: BTreeMap::new(),
            last_sequence,
            swipes: Vec::new(),
            answered_ends: Vec::new(),
            offset,
            updating: None,
        })
    }

    pub(super) fn charge_point(&self) -> &ChargePointId {
        self.presence.charge_point()
    }

    /// Tells an event that nobody waits for.
    pub(super) fn tell(&mut self, link: &mut Link, draft: Draft) {
        self.presence.tell(&mut link.outputs, draft);
    }

    /// A sequence that no other request has; 0 is for answers.
    pub(super) fn next_sequence(&mut self) -> u32 {
        self.last_sequence = self.last_sequence.checked_add(1).unwrap_or(1);
        self.last_sequence
    }

    /// A frame to it, under this sequence; `None` for a value without bytes, which none of ours is.
    pub(super) fn bytes(&self, sequence: u32, command: &Command) -> Option<Bytes> {
        let mut bytes = BytesMut::new();
        let gateway = match self.address {
            Address::Gateway(gateway) => gateway,
            // A direct frame has no place for one.
            Address::Charger(_) => GatewayId::new([0; 7]),
        };
        Codec::default().encode_command(command, sequence, gateway, &mut bytes).ok()?;
        Some(bytes.freeze())
    }

    /// Entries to it, as it wraps them itself.
    pub(super) fn entries(&self, sequence: u64, command: bkv_codec::Command) -> Command {
        match self.address {
            Address::Gateway(gateway) => Command::Bkv(Message::new(sequence, gateway.into(), command)),
            Address::Charger(charger) => Command::Direct(Message::new(sequence, charger, command)),
        }
    }

    /// Answers a frame with its own sequence. Answers do not count as requests (contract G-24).
    pub(super) fn answer(&self, link: &mut Link, frame: &Frame, answer: &Command) {
        if let Some(bytes) = self.bytes(sequence_of(frame), answer) {
            link.outputs.send(bytes, None);
        }
    }

    /// Answers a message of entries with its own sequence.
    pub(super) fn answer_entries(
        &self,
        link: &mut Link,
        frame: &Frame,
        message: &Message,
        answer: bkv_codec::Command,
    ) {
        let answer = self.entries(message.sequence, answer);
        self.answer(link, frame, &answer);
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
    pub(super) fn alive(&mut self, link: &mut Link, sign: Sign, signal: Option<u8>, at: Timestamp, now: Now) {
        if !self.presence.announced {
            return;
        }
        let (shortest, interval) = (link.config.heartbeat_event_interval, link.config.heartbeat_interval);
        let Some(messages) = self.pulse.beat(sign, now.mono, shortest, interval) else { return };
        let mut event = unified_model::events::ChargePointHeartbeat::default();
        event.interval_sec = u32::try_from(interval.as_secs()).ok();
        event.coalesced = Some(messages.into());
        event.rssi = signal.map(|signal| u32::from(signal).into());
        self.tell(link, Draft::new(at, event));
    }

    /// When something it has to do is due.
    pub(super) fn work_due_at(&self) -> Option<Instant> {
        let asked = self.waiting.iter().filter_map(|one| one.ask().map(|(_, until)| until)).min();
        let charges = self.charges.iter().filter_map(Charge::deadline).min();
        let swipes = self.swipes.iter().filter_map(Swipe::deadline).min();
        let pace = Pace::new(Duration::ZERO);
        let requests = if self.presence.may_be_asked() {
            self.requests.values().filter_map(|requests| requests.deadline(&pace)).min()
        } else {
            None
        };
        [asked, charges, swipes, requests].into_iter().flatten().min()
    }

    pub(super) fn is_gone(&self) -> bool {
        self.presence.is_gone()
    }
}

/// The sequence of a frame; direct frames have theirs in the entries.
pub(super) fn sequence_of(frame: &Frame) -> u32 {
    frame.head.map_or(0, |head| head.sequence)
}
