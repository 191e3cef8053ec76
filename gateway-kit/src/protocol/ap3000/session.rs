//! One connection and the devices on it: what each input does, and to whom.

use std::sync::Arc;
use std::time::{Duration, Instant};

use ap3000_codec::command::{Answer, FromDevice, FromServer};
use ap3000_codec::{Codec, Direction, Frame, PhysicalId, Rejected, Token, timing};
use bytes::BytesMut;
use unified_model::{ChargePointId, Command, CommandId, GatewayId, RejectReason, Timestamp};

use super::config::Ap3000Config;
use super::device::{Device, Vitals, Waiting};
use super::link::Link;
use super::uplink::time;
use crate::port::Verdict;
use crate::protocol::binary::{Line, Member, Presence, Stored};
use crate::protocol::pulse::Sign;
use crate::session::{AskId, CloseReason, Input, Now, Output, Receipt, Session};

/// One connection.
#[derive(Debug)]
pub(super) struct Ap3000Session {
    line: Line<Device>,
    codec: Codec,
    /// What was read and is no whole frame yet.
    buffer: BytesMut,
    /// When what is unfinished counts as noise.
    unfinished: Option<Instant>,
    /// Devices that lost their memory, and with it their name: answered, never admitted.
    strangers: Vec<Device>,
    heard_link: bool,
    due: Option<Instant>,
}

impl Ap3000Session {
    pub(super) fn open(config: Arc<Ap3000Config>, gateway: GatewayId, seed: u64, _: Now) -> Self {
        Self {
            line: Line::new(Link::new(config, gateway, seed)),
            codec: Codec::new(Direction::Up),
            buffer: BytesMut::new(),
            unfinished: None,
            strangers: Vec::new(),
            heard_link: false,
            due: None,
        }
    }

    fn received(&mut self, bytes: &[u8], now: Now) {
        if self.line.is_over() {
            return;
        }
        self.buffer.extend_from_slice(bytes);
        self.read(now);
        // ap3000.md §2.1: the timer begins anew with every read.
        let waits = !self.buffer.is_empty();
        self.unfinished = waits.then(|| now.mono.checked_add(timing::UNFINISHED_FRAME)).flatten();
        if !waits {
            self.buffer = BytesMut::new();
        }
    }

    fn read(&mut self, now: Now) {
        while let Some(item) = self.codec.decode(&mut self.buffer) {
            match item {
                Ok(Token::Frame(frame)) => self.frame(frame, now),
                Ok(Token::Iccid(iccid)) => {
                    self.line.link.iccid = Some(iccid);
                    self.modem_alive(Sign::Message, now);
                }
                Ok(Token::Link) => {
                    self.heard_link = true;
                    self.modem_alive(Sign::Heartbeat, now);
                }
                Err(rejected) => self.rejected(rejected, now),
            }
        }
    }

    fn frame(&mut self, frame: Frame, now: Now) {
        let id = frame.physical_id;
        if id.is_factory_default() {
            return self.stranger(&frame, now);
        }
        if let Some((device, link)) = self.line.device(id, now) {
            device.received(link, frame, now);
        }
    }

    /// A device with a number that several may have at once: business data must not be bound to it (ap3000.md §4).
    fn stranger(&mut self, frame: &Frame, now: Now) {
        let answer = match FromDevice::parse(frame.code, &frame.data) {
            FromDevice::Register(_) => Some(FromServer::RegisterAnswer(Answer::SUCCESS)),
            FromDevice::Heartbeat(_) => Some(FromServer::HeartbeatAnswer(Answer::SUCCESS)),
            FromDevice::TimeRequest(_) => Some(FromServer::Time(time(now))),
            FromDevice::HostTimeRequest(_) => Some(FromServer::HostTime(time(now))),
            _ => None,
        };
        if let Some(answer) = answer {
            self.line.link.answer(frame, answer);
        }
        let place = match self.strangers.iter().position(|device| device.id == frame.physical_id) {
            Some(place) => place,
            None if self.strangers.len() >= self.line.link.config.devices => return,
            None => {
                let Some(mut device) = Device::new(&mut self.line.link, frame.physical_id, now) else {
                    return;
                };
                // It has no claim. Its violations are told in an epoch of their own.
                device.presence.stamp.enter(now.wall.unix_millis().max(1).unsigned_abs());
                device.presence.refused = true;
                self.strangers.push(device);
                self.strangers.len().saturating_sub(1)
            }
        };
        self.line.link.outputs.fault("default_id");
        if let Some(device) = self.strangers.get_mut(place) {
            let action = Some(format!("0x{:02X}", frame.code));
            device.tell_violation(&mut self.line.link, "default_id", action, &frame.data, now.wall, now);
        }
    }

    /// The modem lives, and with it the device that has it.
    fn modem_alive(&mut self, sign: Sign, now: Now) {
        let Line { link, devices, .. } = &mut self.line;
        for device in devices.iter_mut().filter(|device| device.is_host) {
            device.presence.hear(now.mono);
            device.alive(link, sign, Vitals::default(), now.wall, now);
        }
    }

    /// Bytes that are no frame are told of one device, most likely the one with the modem.
    fn rejected(&mut self, rejected: Rejected, now: Now) {
        let code = match rejected.reason.word() {
            "noise" => "framing",
            word => word,
        };
        self.line.link.outputs.fault(code);
        let place = self.line.devices.iter().position(|device| device.is_host).unwrap_or(0);
        if let Some(device) = self.line.devices.get_mut(place) {
            device.tell_violation(&mut self.line.link, code, None, &[], now.wall, now);
        }
    }

    fn stored(&mut self, receipt: Receipt, stored: Stored, now: Now) {
        let mut stored = self.line.stored(receipt, stored, now);
        for device in &mut self.strangers {
            let Some(others) = stored else { return };
            stored = device.stored(&mut self.line.link, receipt, others, now);
        }
    }

    fn time_passed(&mut self, now: Now) {
        if self.unfinished.take_if(|at| *at <= now.mono).is_some() {
            if let Some(rejected) = self.codec.expire(&mut self.buffer) {
                self.rejected(rejected, now);
            }
            self.read(now);
            if !self.buffer.is_empty() {
                self.unfinished = now.mono.checked_add(timing::UNFINISHED_FRAME);
            }
        }
        self.line.time_passed(now);
    }

    fn ended(&mut self, reason: CloseReason, now: Now) {
        self.line.ended(reason, now);
        self.buffer = BytesMut::new();
        self.unfinished = None;
    }
}

impl Session for Ap3000Session {
    fn handle(&mut self, input: Input<'_>, now: Now) {
        match input {
            Input::Received(bytes) => self.received(bytes, now),
            Input::Alive => self.modem_alive(Sign::Alive, now),
            Input::Told(ask, verdict) => self.line.told(ask, verdict, now),
            Input::Stored(receipt, stored) => self.stored(receipt, stored, now),
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

    /// The modem says `link` after 30 s in silence; where it never did, only two missing heartbeats prove anything.
    fn silence(&self) -> Option<Duration> {
        let (with_link, without) = self.line.link.config.silence;
        Some(if self.heard_link { with_link } else { without })
    }
}

impl Member for Device {
    type Link = Link;
    type Address = PhysicalId;
    type Frame = Frame;
    const MOST_HELD: usize = 16;

    fn new(link: &mut Link, address: PhysicalId, now: Now) -> Option<Self> {
        Self::new(link, address, now)
    }

    fn address_of(charge_point: &ChargePointId) -> Option<PhysicalId> {
        charge_point.as_str().parse().ok()
    }

    fn address(&self) -> PhysicalId {
        self.id
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

    /// Two heartbeats and a minute.
    fn silence(&self, link: &Link) -> Duration {
        self.interval(link).saturating_mul(2).saturating_add(Duration::from_secs(60))
    }

    fn waits(&self) -> bool {
        !self.work.waiting.is_empty()
    }

    fn waits_to_stop(&self) -> bool {
        self.work.waiting.iter().any(|waiting| matches!(waiting, Waiting::Stop(..)))
    }

    fn told(&mut self, link: &mut Link, ask: AskId, verdict: Verdict, now: Now) -> Option<Verdict> {
        if self.work.upgrade.as_ref().is_some_and(|upgrade| upgrade.waits_for(ask)) {
            self.fetched(link, verdict, now);
            return None;
        }
        match self.take_asked(ask) {
            None => return Some(verdict),
            Some(Waiting::Order(_, _, seen)) => self.order_looked_up(link, *seen, verdict, now),
            Some(Waiting::Ledger(_, _, settling)) => self.settlement_looked_up(link, settling, verdict, now),
            Some(Waiting::Stop(_, _, command)) => self.stop_looked_up(link, *command, verdict, now),
            Some(Waiting::Card(_, _, swipe)) => self.card_decided(link, swipe, verdict, now),
            Some(_) => {}
        }
        None
    }

    fn stored(&mut self, link: &mut Link, receipt: Receipt, stored: Stored, now: Now) -> Option<Stored> {
        match self.take_stored(receipt) {
            None => return Some(stored),
            Some(Waiting::Started(_, order)) => self.start_stored(link, &order, stored.is_ok(), now),
            Some(Waiting::StartedFirst(_, settling)) => self.started_first(link, settling, stored),
            Some(Waiting::Stopped(_, settling)) => self.settled(link, *settling, stored),
            Some(Waiting::Raw(_, sealed)) => {
                // Silence where it is not durable: the device repeats.
                for frame in stored.ok().map(|durable| sealed.open(durable)).unwrap_or_default() {
                    link.outputs.send(frame, None);
                }
            }
            Some(_) => {}
        }
        None
    }

    fn ordered(&mut self, link: &mut Link, command: Command, now: Now) {
        self.ordered(link, command, now);
    }

    fn written(&mut self, link: &mut Link, order: &CommandId, now: Now) -> bool {
        self.written(link, order, now)
    }

    fn take_back(&mut self, link: &mut Link, order: &CommandId, reason: RejectReason, now: Now) -> bool {
        self.take_back(link, order, reason, now)
    }

    fn transmit(&mut self, link: &mut Link, now: Now) {
        if !self.work.is_none() {
            self.transmit(link, now);
            self.work.rest(now.mono);
        }
    }

    fn end_requests(&mut self, link: &mut Link, now: Now) {
        self.end_requests(link, now);
    }

    fn end_waiting(&mut self, link: &mut Link, now: Now) {
        self.end_waiting(link, now);
    }

    fn work_due_at(&self, link: &Link) -> Option<Instant> {
        self.work_due_at(link)
    }

    fn work_due(&mut self, link: &mut Link, now: Now) {
        if self.work.is_none() {
            return;
        }
        while let Some(forgotten) = self.take_forgotten(now.mono) {
            self.stop_given_up(link, forgotten, now);
        }
        self.charges_due(link, now);
        self.resync_due(link, now);
        self.upgrade_due(link, now);
    }
}
