//! One connection and the devices on it: what each input does, and to whom.

use std::time::{Duration, Instant};

use bytes::BytesMut;
use gn_codec::bkv_codec::{Direction, FrameError, Rejected};
use gn_codec::{Codec, Command, Frame};
use unified_model::{ChargePointId, CommandId, RejectReason, Timestamp};

use super::device::{Address, Device, Waiting};
use super::link::Link;
use super::uplink::{action_of, address_of};
use crate::port::Verdict;
use crate::protocol::binary::{Line, Member, Presence, Stored};
use crate::protocol::pulse::Sign;
use crate::session::{AskId, CloseReason, Input, Now, Output, Receipt, Session};

/// One connection.
#[derive(Debug)]
pub(super) struct GnSession {
    line: Line<Device>,
    codec: Codec,
    /// What was read and is no whole frame yet.
    buffer: BytesMut,
    /// When what is unfinished counts as noise.
    unfinished: Option<Instant>,
    /// Devices without a name of their own: answered, never admitted.
    strangers: Vec<Device>,
    due: Option<Instant>,
}

impl GnSession {
    pub(super) fn open(link: Link) -> Self {
        Self {
            line: Line::new(link),
            codec: Codec::default(),
            buffer: BytesMut::new(),
            unfinished: None,
            strangers: Vec::new(),
            due: None,
        }
    }

    fn received(&mut self, bytes: &[u8], now: Now) {
        if self.line.is_over() {
            return;
        }
        self.buffer.extend_from_slice(bytes);
        self.read(now);
        self.watch_rest(now);
    }

    /// gn.md §2: the rest of a frame that has begun must come soon.
    fn watch_rest(&mut self, now: Now) {
        let waits = !self.buffer.is_empty();
        self.unfinished = waits.then(|| now.mono.checked_add(Codec::PARTIAL_FRAME_TIMEOUT)).flatten();
        if !waits {
            self.buffer = BytesMut::new();
        }
    }

    fn read(&mut self, now: Now) {
        while let Some(item) = self.codec.decode(&mut self.buffer) {
            match item {
                Ok(frame) => self.frame(frame, now),
                Err(rejected) => self.rejected(rejected, now),
            }
        }
    }

    fn frame(&mut self, frame: Frame, now: Now) {
        if frame.direction != Direction::Up {
            // Our own, from a peer that echoes what it hears.
            return self.line.link.outputs.fault("framing");
        }
        let Some(address) = address_of(&frame) else {
            // A direct frame that does not even say whose it is.
            return self.line.link.outputs.fault("length");
        };
        let name = address.to_string();
        if self.line.link.config.default_ids.iter().any(|id| id.eq_ignore_ascii_case(&name)) {
            return self.stranger(address, &frame, now);
        }
        if let Some((device, link)) = self.line.device(address, now) {
            device.received(link, frame, now);
        }
    }

    /// A device with an id that several may have at once: business data must not be bound to it.
    fn stranger(&mut self, address: Address, frame: &Frame, now: Now) {
        let place = match self.strangers.iter().position(|device| device.address == address) {
            Some(place) => place,
            None if self.strangers.len() >= self.line.link.config.devices => return,
            None => {
                let Some(mut device) = Device::new(&mut self.line.link, address, now) else { return };
                // It has no claim. Its violations are told in an epoch of their own.
                device.presence.stamp.enter(now.wall.unix_millis().max(1).unsigned_abs());
                device.presence.refused = true;
                self.strangers.push(device);
                self.strangers.len().saturating_sub(1)
            }
        };
        self.line.link.outputs.fault("default_id");
        if let Some(device) = self.strangers.get_mut(place) {
            device.answer_stranger(&mut self.line.link, frame, &Command::parse(frame), now);
            device.tell_violation(
                &mut self.line.link,
                "default_id",
                action_of(frame),
                &frame.payload,
                now.wall,
                now,
            );
        }
    }

    /// Bytes that are no frame are told of the first device.
    fn rejected(&mut self, rejected: Rejected, now: Now) {
        let code = match rejected.reason {
            FrameError::Checksum { .. } => "checksum",
            FrameError::Length { .. } => "length",
            _ => "framing",
        };
        self.line.link.outputs.fault(code);
        if let Some(device) = self.line.devices.first_mut() {
            device.tell_violation(&mut self.line.link, code, None, &[], now.wall, now);
        }
    }

    fn time_passed(&mut self, now: Now) {
        if self.unfinished.take_if(|at| *at <= now.mono).is_some() {
            if let Some(rejected) = self.codec.expire(&mut self.buffer) {
                self.rejected(rejected, now);
            }
            self.read(now);
            self.watch_rest(now);
        }
        self.line.time_passed(now);
    }

    fn ended(&mut self, reason: CloseReason, now: Now) {
        self.line.ended(reason, now);
        self.buffer = BytesMut::new();
        self.unfinished = None;
    }

    fn alive(&mut self, now: Now) {
        let Line { link, devices, .. } = &mut self.line;
        for device in devices {
            device.presence.hear(now.mono);
            device.alive(link, Sign::Alive, None, now.wall, now);
        }
    }
}

impl Session for GnSession {
    fn handle(&mut self, input: Input<'_>, now: Now) {
        match input {
            Input::Received(bytes) => self.received(bytes, now),
            Input::Alive => self.alive(now),
            Input::Told(ask, verdict) => self.line.told(ask, verdict, now),
            Input::Stored(receipt, stored) => drop(self.line.stored(receipt, stored, now)),
            Input::Command(command) => self.line.command(*command, now),
            Input::Written(order) => self.line.written(&order, now),
            Input::Withheld(order) => self.line.take_back(&order, &RejectReason::GatewayOverloaded, now),
            Input::Deadline => self.time_passed(now),
            Input::Evicted(charge_point, reason) => self.line.evicted(&charge_point, reason, now),
            Input::Drain => self.line.drain(now),
            Input::Closed(reason) => self.ended(reason, now),
        }
        let due = self.line.settle(now);
        self.due =
            if self.line.is_over() { None } else { [self.unfinished, due].into_iter().flatten().min() };
    }

    fn poll(&mut self) -> Option<Output> {
        self.line.link.outputs.poll()
    }

    fn deadline(&self) -> Option<Instant> {
        self.due
    }

    /// Three heartbeats that did not come (gn.md §8).
    fn silence(&self) -> Option<Duration> {
        Some(self.line.link.config.silence)
    }
}

impl Member for Device {
    type Link = Link;
    type Address = Address;
    type Frame = Frame;
    const MOST_HELD: usize = 64;

    fn new(link: &mut Link, address: Address, now: Now) -> Option<Self> {
        Self::new(link, address, now)
    }

    fn address_of(charge_point: &ChargePointId) -> Option<Address> {
        Address::parse(charge_point.as_str())
    }

    fn address(&self) -> Address {
        self.address
    }

    fn presence(&self) -> &Presence<Frame> {
        &self.presence
    }

    fn presence_mut(&mut self) -> &mut Presence<Frame> {
        &mut self.presence
    }

    fn serve(&mut self, link: &mut Link, frame: &Frame, at: Timestamp, now: Now) {
        self.serve(link, frame, at, now);
    }

    fn booted(&mut self, link: &mut Link, verdict: &Verdict, now: Now) {
        self.booted(link, verdict, now);
    }

    fn silence(&self, link: &Link) -> Duration {
        link.config.silence
    }

    fn waits(&self) -> bool {
        !self.waiting.is_empty()
    }

    fn waits_to_stop(&self) -> bool {
        self.waiting.iter().any(|waiting| matches!(waiting, Waiting::Stop(..)))
    }

    fn told(&mut self, link: &mut Link, ask: AskId, verdict: Verdict, now: Now) -> Option<Verdict> {
        match self.take_asked(ask) {
            None => return Some(verdict),
            Some(Waiting::Charging(_, _, sample)) => self.charging_looked_up(link, *sample, verdict),
            Some(Waiting::Ledger(_, _, ending)) => self.end_looked_up(link, ending, verdict, now),
            Some(Waiting::Stop(_, _, command)) => self.stop_looked_up(link, *command, verdict, now),
            Some(Waiting::Card(_, _, swipe)) => self.card_decided(link, *swipe, verdict, now),
            Some(Waiting::Started(..) | Waiting::StartedFirst(..) | Waiting::Stopped(..)) => {}
        }
        None
    }

    fn stored(&mut self, link: &mut Link, receipt: Receipt, stored: Stored, now: Now) -> Option<Stored> {
        match self.take_stored(receipt) {
            None => return Some(stored),
            Some(Waiting::Started(_, transaction)) => {
                self.start_stored(&transaction, stored.is_ok(), now);
            }
            Some(Waiting::StartedFirst(_, ending)) => self.started_first(link, ending, stored, now),
            Some(Waiting::Stopped(_, ending)) => self.end_stored(link, *ending, stored, now),
            Some(_) => {}
        }
        None
    }

    fn ordered(&mut self, link: &mut Link, command: unified_model::Command, now: Now) {
        self.ordered(link, command, now);
    }

    fn written(&mut self, link: &mut Link, order: &CommandId, now: Now) -> bool {
        self.written(link, order, now)
    }

    fn take_back(&mut self, link: &mut Link, order: &CommandId, reason: RejectReason, now: Now) -> bool {
        self.take_back(link, order, reason, now)
    }

    fn transmit(&mut self, link: &mut Link, now: Now) {
        self.transmit(link, now);
    }

    fn end_requests(&mut self, link: &mut Link, now: Now) {
        self.end_requests(link, now);
    }

    fn end_waiting(&mut self, link: &mut Link, now: Now) {
        self.end_waiting(link, now);
    }

    fn work_due_at(&self, _: &Link) -> Option<Instant> {
        self.work_due_at()
    }

    fn work_due(&mut self, link: &mut Link, now: Now) {
        while let Some(forgotten) = self.take_forgotten(now.mono) {
            self.stop_given_up(link, forgotten, now);
        }
        self.charges_due(link, now);
        self.swipes_due(link, now);
    }
}
