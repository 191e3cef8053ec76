//! One connection and the devices on it: what each input does, and to whom.

use std::sync::Arc;
use std::time::{Duration, Instant};

use ap3000_codec::command::{Answer, FromDevice, FromServer};
use ap3000_codec::{Codec, Direction, Frame, PhysicalId, Rejected, Token, timing};
use bytes::BytesMut;
use unified_model::{ChargePointId, Command, CommandId, GatewayId, RejectReason};

use super::config::Ap3000Config;
use super::device::{Device, Stage, Vitals, Waiting};
use super::link::Link;
use super::uplink::time;
use crate::port::{Durable, NotStored, Verdict};
use crate::protocol::pulse::Sign;
use crate::session::{AskId, CloseReason, Input, Now, Output, Receipt, Session};

/// How long a stopping session waits for what is being stored, so that the answers still go out.
const LAST_ANSWERS: Duration = Duration::from_secs(2);
/// How long a device that another connection took is not claimed again (contract §6.3).
const NO_CLAIM: Duration = Duration::from_secs(60);

/// One connection.
#[derive(Debug)]
pub(super) struct Ap3000Session {
    link: Link,
    codec: Codec,
    /// What was read and is no whole frame yet.
    buffer: BytesMut,
    /// When what is unfinished counts as noise.
    unfinished: Option<Instant>,
    /// In the order of their ids.
    devices: Vec<Device>,
    /// Devices that have left, as long as the sink has something of theirs.
    parting: Vec<Device>,
    /// Devices that lost their memory, and with it their name: answered, never admitted.
    strangers: Vec<Device>,
    /// Devices that may not be claimed before.
    lost: Vec<(PhysicalId, Instant)>,
    heard_link: bool,
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

impl Ap3000Session {
    pub(super) fn open(config: Arc<Ap3000Config>, gateway: GatewayId, seed: u64, _: Now) -> Self {
        Self {
            link: Link::new(config, gateway, seed),
            codec: Codec::new(Direction::Up),
            buffer: BytesMut::new(),
            unfinished: None,
            devices: Vec::new(),
            parting: Vec::new(),
            strangers: Vec::new(),
            lost: Vec::new(),
            heard_link: false,
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
                    self.link.iccid = Some(iccid);
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
        let place = match self.devices.binary_search_by_key(&id, |device| device.id) {
            Ok(place) => place,
            Err(place) => {
                if self.stage != Connection::Open || !self.may_claim(id, now.mono) {
                    return;
                }
                if self.devices.len() >= self.link.config.devices {
                    return self.link.fault("too_many_devices");
                }
                let Some(mut device) = Device::new(&mut self.link, id, now) else { return };
                device.ask_admission(&mut self.link, now);
                self.devices.insert(place, device);
                place
            }
        };
        if let Some(device) = self.devices.get_mut(place) {
            device.received(&mut self.link, frame, now.wall, now);
        }
    }

    fn may_claim(&mut self, id: PhysicalId, now: Instant) -> bool {
        self.lost.retain(|(_, until)| *until > now);
        !self.lost.iter().any(|(lost, _)| *lost == id)
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
            self.link.answer(frame, answer);
        }
        let place = match self.strangers.iter().position(|device| device.id == frame.physical_id) {
            Some(place) => place,
            None if self.strangers.len() >= self.link.config.devices => return,
            None => {
                let Some(mut device) = Device::new(&mut self.link, frame.physical_id, now) else { return };
                // It has no claim. Its violations are told in an epoch of their own.
                device.stamp.enter(now.wall.unix_millis().max(1).unsigned_abs());
                device.refused = true;
                self.strangers.push(device);
                self.strangers.len().saturating_sub(1)
            }
        };
        self.link.fault("default_id");
        if let Some(device) = self.strangers.get_mut(place) {
            let action = Some(format!("0x{:02X}", frame.code));
            device.tell_violation(&mut self.link, "default_id", action, &frame.data, now.wall, now);
        }
    }

    /// The modem lives, and with it the device that has it.
    fn modem_alive(&mut self, sign: Sign, now: Now) {
        for device in self.devices.iter_mut().filter(|device| device.is_host) {
            device.heard = now.mono;
            device.alive(&mut self.link, sign, Vitals::default(), now.wall, now);
        }
    }

    /// Bytes that are no frame are told of one device, most likely the one with the modem.
    fn rejected(&mut self, rejected: Rejected, now: Now) {
        let code = match rejected.reason.word() {
            "noise" => "framing",
            word => word,
        };
        self.link.fault(code);
        let place = self.devices.iter().position(|device| device.is_host).unwrap_or(0);
        if let Some(device) = self.devices.get_mut(place) {
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
            if device.upgrade.as_ref().is_some_and(|upgrade| upgrade.waits_for(ask)) {
                return device.fetched(link, verdict, now);
            }
            if let Some(waiting) = device.take_asked(ask) {
                return match waiting {
                    Waiting::Order(_, _, seen) => device.order_looked_up(link, *seen, verdict, now),
                    Waiting::Ledger(_, _, settling) => {
                        device.settlement_looked_up(link, settling, verdict, now);
                    }
                    Waiting::Stop(_, _, command) => device.stop_looked_up(link, *command, verdict, now),
                    Waiting::Card(_, _, swipe) => device.card_decided(link, swipe, verdict, now),
                    _ => {}
                };
            }
        }
    }

    fn stored(&mut self, receipt: Receipt, stored: Result<Durable, NotStored>, now: Now) {
        let Self { link, devices, parting, strangers, .. } = self;
        for device in devices.iter_mut().chain(parting).chain(strangers) {
            let Some(waiting) = device.take_stored(receipt) else { continue };
            return match waiting {
                Waiting::Started(_, order) => device.start_stored(link, &order, stored.is_ok(), now),
                Waiting::StartedFirst(_, settling) => device.started_first(link, settling, stored),
                Waiting::Stopped(_, settling) => device.settled(link, *settling, stored),
                Waiting::Raw(_, sealed) => {
                    // Silence where it is not durable: the device repeats.
                    for frame in stored.ok().map(|durable| sealed.open(durable)).unwrap_or_default() {
                        link.send(frame, None);
                    }
                }
                _ => {}
            };
        }
    }

    fn command(&mut self, command: Command, now: Now) {
        let Self { link, devices, .. } = self;
        let of = |device: &&mut Device| *device.charge_point() == command.charge_point_id;
        if let Some(device) = devices.iter_mut().find(of) {
            return device.ordered(link, command, now);
        }
        // It left between the order and now.
        let Ok(id) = command.charge_point_id.as_str().parse::<PhysicalId>() else { return };
        if let Some(mut device) = Device::new(link, id, now) {
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
        let Some(place) = devices.iter().position(|device| device.charge_point() == charge_point) else {
            return;
        };
        if let Some(device) = devices.get_mut(place) {
            device.leave(link, reason, now);
            if let Some(until) = now.mono.checked_add(NO_CLAIM) {
                lost.push((device.id, until));
            }
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
            if !self.buffer.is_empty() {
                self.unfinished = now.mono.checked_add(timing::UNFINISHED_FRAME);
            }
        }
        let Self { link, devices, .. } = self;
        for device in devices.iter_mut() {
            match device.stage {
                Stage::Admission(_, until) if until <= now.mono => {
                    device.admitted(link, Verdict::Unavailable, now);
                }
                Stage::Boot(_, until) if until <= now.mono => device.booted(link, &Verdict::Unavailable, now),
                Stage::Open if device.silent_at().is_some_and(|at| at <= now.mono) => {
                    device.leave(link, CloseReason::Silent, now);
                    link.outputs.push_back(Output::Leave(device.charge_point().clone()));
                }
                _ => {}
            }
            while let Some(forgotten) = device.take_forgotten(now.mono) {
                device.stop_given_up(link, forgotten, now);
            }
            device.charges_due(link, now);
            device.resync_due(link, now);
            device.upgrade_due(link, now);
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
}

impl Session for Ap3000Session {
    fn handle(&mut self, input: Input<'_>, now: Now) {
        match input {
            Input::Received(bytes) => self.received(bytes, now),
            Input::Alive => self.modem_alive(Sign::Alive, now),
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

    /// The modem says `link` after 30 s in silence; where it never did, only two missing heartbeats prove anything.
    fn silence(&self) -> Option<Duration> {
        let (with_link, without) = self.link.config.silence;
        Some(if self.heard_link { with_link } else { without })
    }
}
