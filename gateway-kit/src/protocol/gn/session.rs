//! One connection and the devices on it: what each input does, and to whom.

use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::BytesMut;
use gn_codec::bkv_codec::{Direction, FrameError, Rejected};
use gn_codec::{Codec, Command, Frame};
use unified_model::{ChargePointId, CommandId, GatewayId, RejectReason};

use super::config::GnConfig;
use super::device::{Address, Device, Stage, Waiting};
use super::link::Link;
use super::uplink::{action_of, address_of};
use crate::port::{Durable, NotStored, Verdict};
use crate::protocol::pulse::Sign;
use crate::session::{AskId, CloseReason, Input, Now, Output, Receipt, Session};

/// How long a stopping session waits for what is being stored, so that the answers still go out.
const LAST_ANSWERS: Duration = Duration::from_secs(2);
/// How long a device that another connection took is not claimed again (contract §6.3).
const NO_CLAIM: Duration = Duration::from_secs(60);

/// One connection.
#[derive(Debug)]
pub(super) struct GnSession {
    link: Link,
    codec: Codec,
    /// What was read and is no whole frame yet.
    buffer: BytesMut,
    /// When what is unfinished counts as noise.
    unfinished: Option<Instant>,
    devices: Vec<Device>,
    /// Devices that have left, as long as the sink has something of theirs.
    parting: Vec<Device>,
    /// Devices without a name of their own: answered, never admitted.
    strangers: Vec<Device>,
    /// Devices that may not be claimed before.
    lost: Vec<(Address, Instant)>,
    stage: Connection,
    due: Option<Instant>,
}

/// How far the connection has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Connection {
    Open,
    /// The gateway stops; what is being stored is still answered, until then.
    Draining(Option<Instant>),
    /// The close has been said.
    Closing(CloseReason),
    Ended,
}

impl GnSession {
    pub(super) fn open(config: Arc<GnConfig>, gateway: GatewayId, seed: u64) -> Self {
        Self {
            link: Link::new(config, gateway, seed),
            codec: Codec::default(),
            buffer: BytesMut::new(),
            unfinished: None,
            devices: Vec::new(),
            parting: Vec::new(),
            strangers: Vec::new(),
            lost: Vec::new(),
            stage: Connection::Open,
            due: None,
        }
    }

    fn is_over(&self) -> bool {
        matches!(self.stage, Connection::Closing(_) | Connection::Ended)
    }

    fn received(&mut self, bytes: &[u8], now: Now) {
        if self.is_over() {
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
            return self.link.fault("framing");
        }
        let Some(address) = address_of(&frame) else {
            // A direct frame that does not even say whose it is.
            return self.link.fault("length");
        };
        let name = address.to_string();
        if self.link.config.default_ids.iter().any(|id| id.eq_ignore_ascii_case(&name)) {
            return self.stranger(address, &frame, now);
        }
        let place = match self.devices.iter().position(|device| device.address == address) {
            Some(place) => place,
            None => {
                if self.stage != Connection::Open || !self.may_claim(address, now.mono) {
                    return;
                }
                if self.devices.len() >= self.link.config.devices {
                    return self.link.fault("too_many_devices");
                }
                let Some(mut device) = Device::new(&mut self.link, address, now) else { return };
                device.ask_admission(&mut self.link, now);
                self.devices.push(device);
                self.devices.len().saturating_sub(1)
            }
        };
        if let Some(device) = self.devices.get_mut(place) {
            device.received(&mut self.link, frame, now.wall, now);
        }
    }

    fn may_claim(&mut self, address: Address, now: Instant) -> bool {
        self.lost.retain(|(_, until)| *until > now);
        !self.lost.iter().any(|(lost, _)| *lost == address)
    }

    /// A device with an id that several may have at once: business data must not be bound to it.
    fn stranger(&mut self, address: Address, frame: &Frame, now: Now) {
        let place = match self.strangers.iter().position(|device| device.address == address) {
            Some(place) => place,
            None if self.strangers.len() >= self.link.config.devices => return,
            None => {
                let Some(mut device) = Device::new(&mut self.link, address, now) else { return };
                // It has no claim. Its violations are told in an epoch of their own.
                device.stamp.enter(now.wall.unix_millis().max(1).unsigned_abs());
                device.refused = true;
                self.strangers.push(device);
                self.strangers.len().saturating_sub(1)
            }
        };
        self.link.fault("default_id");
        if let Some(device) = self.strangers.get_mut(place) {
            device.answer_stranger(&mut self.link, frame, &Command::parse(frame), now);
            device.tell_violation(
                &mut self.link,
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
        self.link.fault(code);
        if let Some(device) = self.devices.first_mut() {
            device.tell_violation(&mut self.link, code, None, &[], now.wall, now);
        }
    }

    fn told(&mut self, ask: AskId, verdict: Verdict, now: Now) {
        let Self { link, devices, .. } = self;
        for device in devices.iter_mut() {
            match device.stage {
                Stage::Admission(of, _) if of == ask => return device.admitted(link, verdict, now),
                Stage::Boot(of, _) if of == ask => return device.booted(link, &verdict, now),
                _ => {}
            }
            if let Some(waiting) = device.take_asked(ask) {
                return match waiting {
                    Waiting::Charging(_, _, sample) => device.charging_looked_up(link, *sample, verdict),
                    Waiting::Ledger(_, _, ending) => device.end_looked_up(link, ending, verdict, now),
                    Waiting::Stop(_, _, command) => device.stop_looked_up(link, *command, verdict, now),
                    Waiting::Card(_, _, swipe) => device.card_decided(link, *swipe, verdict, now),
                    Waiting::Started(..) | Waiting::StartedFirst(..) | Waiting::Stopped(..) => {}
                };
            }
        }
    }

    fn stored(&mut self, receipt: Receipt, stored: Result<Durable, NotStored>, now: Now) {
        let Self { link, devices, parting, .. } = self;
        for device in devices.iter_mut().chain(parting) {
            let Some(waiting) = device.take_stored(receipt) else { continue };
            return match waiting {
                Waiting::Started(_, transaction) => {
                    device.start_stored(link, &transaction, stored.is_ok(), now);
                }
                Waiting::StartedFirst(_, ending) => device.started_first(link, ending, stored, now),
                Waiting::Stopped(_, ending) => device.end_stored(link, *ending, stored, now),
                _ => {}
            };
        }
    }

    fn command(&mut self, command: unified_model::Command, now: Now) {
        let Self { link, devices, .. } = self;
        let of = |device: &&mut Device| *device.charge_point() == command.charge_point_id;
        if let Some(device) = devices.iter_mut().find(of) {
            return device.ordered(link, command, now);
        }
        // It left between the order and now.
        let Some(address) = Address::parse(command.charge_point_id.as_str()) else { return };
        if let Some(mut device) = Device::new(link, address, now) {
            device.stage = Stage::Gone;
            device.ordered(link, command, now);
        }
    }

    fn written(&mut self, order: &CommandId, now: Now) {
        let Self { link, devices, .. } = self;
        for device in devices {
            if device.written(link, order, now) {
                return;
            }
        }
    }

    fn take_back(&mut self, order: &CommandId, reason: &RejectReason, now: Now) {
        let Self { link, devices, .. } = self;
        for device in devices {
            if device.take_back(link, order, reason.clone(), now) {
                return;
            }
        }
    }

    /// A device is somebody else's from here on.
    fn evicted(&mut self, charge_point: &ChargePointId, reason: CloseReason, now: Now) {
        let Self { link, devices, lost, .. } = self;
        let Some(device) = devices.iter_mut().find(|device| device.charge_point() == charge_point) else {
            return;
        };
        device.leave(link, reason, now);
        if let Some(until) = now.mono.checked_add(NO_CLAIM) {
            lost.push((device.address, until));
        }
        if devices.iter().all(Device::is_gone) {
            self.close(reason, now);
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
        let Self { link, devices, .. } = self;
        for device in devices.iter_mut() {
            match device.stage {
                Stage::Admission(_, until) if until <= now.mono => {
                    device.admitted(link, Verdict::Unavailable, now);
                }
                Stage::Boot(_, until) if until <= now.mono => device.booted(link, &Verdict::Unavailable, now),
                Stage::Open if device.silent_at(link).is_some_and(|at| at <= now.mono) => {
                    device.leave(link, CloseReason::Silent, now);
                    link.outputs.push_back(Output::Leave(device.charge_point().clone()));
                }
                _ => {}
            }
            while let Some(forgotten) = device.take_forgotten(now.mono) {
                device.stop_given_up(link, forgotten, now);
            }
            if !device.is_gone() {
                device.charges_due(link, now);
                device.swipes_due(link, now);
            }
        }
        if let Connection::Draining(Some(until)) = self.stage
            && until <= now.mono
        {
            self.close(CloseReason::Shutdown, now);
        }
    }

    fn drain(&mut self, now: Now) {
        if self.stage != Connection::Open {
            return;
        }
        self.link.stopping = true;
        self.stage = Connection::Draining(now.mono.checked_add(LAST_ANSWERS));
        let Self { link, devices, .. } = self;
        for device in devices {
            device.end_requests(link, now);
            let stops = device.waiting.iter().any(|waiting| matches!(waiting, Waiting::Stop(..)));
            if stops {
                device.end_waiting(link, now);
            }
        }
    }

    fn close(&mut self, reason: CloseReason, now: Now) {
        if self.is_over() {
            return;
        }
        self.stage = Connection::Closing(reason);
        let Self { link, devices, .. } = self;
        for device in devices {
            device.end_requests(link, now);
            device.end_waiting(link, now);
        }
        self.link.outputs.push_back(Output::Close(reason));
    }

    fn ended(&mut self, reason: CloseReason, now: Now) {
        if self.stage == Connection::Ended {
            return;
        }
        let reason = if let Connection::Closing(ours) = self.stage { ours } else { reason };
        // Frames that nobody fetched never left, and neither did the orders in them.
        for output in std::mem::take(&mut self.link.outputs) {
            match output {
                Output::Send(_, Some(order)) => {
                    let unsent = match self.link.stopping {
                        true => RejectReason::GatewayShuttingDown,
                        false => RejectReason::DeviceOffline,
                    };
                    self.take_back(&order, &unsent, now);
                }
                Output::Send(_, None) => {}
                other => self.link.outputs.push_back(other),
            }
        }
        self.stage = Connection::Ended;
        let Self { link, devices, .. } = self;
        for device in devices {
            device.leave(link, reason, now);
        }
        self.buffer = BytesMut::new();
        self.unfinished = None;
    }

    /// Sends what is ready, and remembers when something is due next.
    fn settle(&mut self, now: Now) {
        if self.stage == Connection::Open {
            let Self { link, devices, .. } = self;
            for device in devices.iter_mut() {
                device.transmit(link, now);
            }
        }
        let gone = self.devices.extract_if(.., |device| device.is_gone());
        self.parting.extend(gone);
        self.parting.retain(|device| !device.waiting.is_empty());
        if matches!(self.stage, Connection::Draining(_))
            && self.devices.iter().chain(&self.parting).all(|device| device.waiting.is_empty())
        {
            self.close(CloseReason::Shutdown, now);
        }
        self.due = if self.is_over() {
            None
        } else {
            let draining = if let Connection::Draining(until) = self.stage { until } else { None };
            let devices = self.devices.iter().filter_map(|device| device.deadline(&self.link)).min();
            [self.unfinished, draining, devices].into_iter().flatten().min()
        };
    }

    fn alive(&mut self, now: Now) {
        let Self { link, devices, .. } = self;
        for device in devices {
            device.heard = now.mono;
            device.alive(link, Sign::Alive, None, now.wall, now);
        }
    }
}

impl Session for GnSession {
    fn handle(&mut self, input: Input<'_>, now: Now) {
        match input {
            Input::Received(bytes) => self.received(bytes, now),
            Input::Alive => self.alive(now),
            Input::Told(ask, verdict) => self.told(ask, verdict, now),
            Input::Stored(receipt, stored) => self.stored(receipt, stored, now),
            Input::Command(command) => self.command(*command, now),
            Input::Written(order) => self.written(&order, now),
            Input::Withheld(order) => self.take_back(&order, &RejectReason::GatewayOverloaded, now),
            Input::Deadline => self.time_passed(now),
            Input::Evicted(charge_point, reason) => self.evicted(&charge_point, reason, now),
            Input::Drain => self.drain(now),
            Input::Closed(reason) => self.ended(reason, now),
        }
        self.settle(now);
    }

    fn poll(&mut self) -> Option<Output> {
        self.link.poll()
    }

    fn deadline(&self) -> Option<Instant> {
        self.due
    }

    /// Three heartbeats that did not come (gn.md §8).
    fn silence(&self) -> Option<Duration> {
        Some(self.link.config.silence)
    }
}
