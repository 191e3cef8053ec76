//! A connection that carries several devices: which of them are on it, what is said to one of them, and how it ends.
//!
//! Each device has its own claim, so each can be lost to another connection or leave by itself; the connection ends when the
//! last one was taken, when the gateway stops, or when the peer is gone. What the devices say is not this module's.

use std::time::{Duration, Instant};

use unified_model::{ChargePointId, Command, CommandId, RejectReason, Timestamp};

use super::presence::{Asked, Presence};
use crate::port::{Durable, NotStored, Verdict};
use crate::protocol::outputs::Outputs;
use crate::session::{AskId, CloseReason, Now, Output, Receipt};

/// How long a stopping session waits for what is being stored, so that the answers still go out.
const LAST_ANSWERS: Duration = Duration::from_secs(2);
/// How long a device that another connection took is not claimed again (contract §6.3).
const NO_CLAIM: Duration = Duration::from_secs(60);

/// For so many more devices room is made at a time: after the first, seven times for the fifty of a full host.
const ROOM: usize = 7;

/// What the devices of a connection share, as far as every protocol has it.
pub(in crate::protocol) trait Link {
    fn outputs(&mut self) -> &mut Outputs;
    /// The gateway stops: what is left ends for that reason.
    fn stop(&mut self);
    fn is_stopping(&self) -> bool;
    /// Most devices of one connection.
    fn most_devices(&self) -> usize;
}

/// One device of a connection.
pub(in crate::protocol) trait Member: Sized {
    /// What it shares with the others.
    type Link: Link;
    /// What its frames name it by.
    type Address: Copy + Ord;
    /// What it says.
    type Frame;
    /// So many frames of it are held while something is asked about it.
    const MOST_HELD: usize;

    /// One that was heard for the first time; `None` for an address that no charge point may have.
    fn new(link: &mut Self::Link, address: Self::Address, now: Now) -> Option<Self>;
    /// The address that a charge point of this name would have.
    fn address_of(charge_point: &ChargePointId) -> Option<Self::Address>;
    fn address(&self) -> Self::Address;
    fn presence(&self) -> &Presence<Self::Frame>;
    fn presence_mut(&mut self) -> &mut Presence<Self::Frame>;
    /// Takes something it says, now that it is served.
    fn serve(&mut self, link: &mut Self::Link, frame: &Self::Frame, at: Timestamp, now: Now);
    /// What the policy says to it.
    fn booted(&mut self, link: &mut Self::Link, verdict: &Verdict, now: Now);
    /// After how long in silence it has left.
    fn silence(&self, link: &Self::Link) -> Duration;
    /// Whether something of it waits for a port.
    fn waits(&self) -> bool;
    /// Takes the answer of a port, or gives back what answers no question of its.
    fn told(&mut self, link: &mut Self::Link, ask: AskId, verdict: Verdict, now: Now) -> Option<Verdict>;
    /// Takes the word of the sink, or gives back what is about no event of its.
    fn stored(&mut self, link: &mut Self::Link, receipt: Receipt, stored: Stored, now: Now)
    -> Option<Stored>;
    fn ordered(&mut self, link: &mut Self::Link, command: Command, now: Now);
    /// The frame of this order was written; whether it is one of its.
    fn written(&mut self, link: &mut Self::Link, order: &CommandId, now: Now) -> bool;
    /// The frame of this order will not leave; whether it is one of its.
    fn take_back(&mut self, link: &mut Self::Link, order: &CommandId, reason: RejectReason, now: Now)
    -> bool;
    /// Sends what is ready.
    fn transmit(&mut self, link: &mut Self::Link, now: Now);
    /// Ends what it was asked.
    fn end_requests(&mut self, link: &mut Self::Link, now: Now);
    /// Ends the orders that wait for a port, and forgets what else waits for an answer of one.
    fn end_waiting(&mut self, link: &mut Self::Link, now: Now);
    /// Whether an order to stop waits for a port.
    fn waits_to_stop(&self) -> bool;
    /// When something it has to do is due.
    fn work_due_at(&self, link: &Self::Link) -> Option<Instant>;
    /// Does what is due.
    fn work_due(&mut self, link: &mut Self::Link, now: Now);

    /// Takes a frame, or keeps it until it may be served.
    fn received(&mut self, link: &mut Self::Link, frame: Self::Frame, now: Now) {
        self.presence_mut().hear(now.mono);
        let free = self.presence_mut().hold(frame, now.wall, Self::MOST_HELD, link.outputs());
        if let Some(frame) = free {
            self.serve(link, &frame, now.wall, now);
        }
    }

    /// Whether it is served was decided.
    fn admitted(&mut self, link: &mut Self::Link, verdict: Verdict, now: Now) {
        match self.presence_mut().admitted(verdict) {
            Some(held) => self.serve_held(link, held, now),
            None => self.leave(link, CloseReason::NotAdmitted, now),
        }
    }

    /// Serves what was held, until something is asked about it again.
    fn serve_held(&mut self, link: &mut Self::Link, held: Vec<(Self::Frame, Timestamp)>, now: Now) {
        let mut held = held.into_iter();
        while self.presence().is_served()
            && let Some((frame, at)) = held.next()
        {
            self.serve(link, &frame, at, now);
        }
        self.presence_mut().hold_on(held);
    }

    /// It leaves, for this reason: everything that waits is ended, and its last event is told.
    fn leave(&mut self, link: &mut Self::Link, reason: CloseReason, now: Now) {
        if self.presence().is_gone() {
            return;
        }
        self.end_requests(link, now);
        self.end_waiting(link, now);
        self.presence_mut().leave(link.outputs(), reason, now);
    }

    /// When it has left for not being heard.
    fn silent_at(&self, link: &Self::Link) -> Option<Instant> {
        self.presence().silent_at(self.silence(link)).filter(|_| self.presence().is_served())
    }

    fn due_at(&self, link: &Self::Link) -> Option<Instant> {
        if self.presence().is_gone() {
            return None;
        }
        let life = self.presence().deadline().or_else(|| self.silent_at(link));
        [life, self.work_due_at(link)].into_iter().flatten().min()
    }
}

/// What the sink says of a record.
pub(in crate::protocol) type Stored = Result<Durable, NotStored>;

/// The devices of a connection and its end.
#[derive(Debug)]
pub(in crate::protocol) struct Line<M: Member> {
    pub(in crate::protocol) link: M::Link,
    /// In the order of their addresses.
    pub(in crate::protocol) devices: Vec<M>,
    /// Devices that have left, as long as the sink has something of theirs.
    pub(in crate::protocol) parting: Vec<M>,
    /// Devices that may not be claimed before.
    lost: Vec<(M::Address, Instant)>,
    stage: Stage,
}

/// How far the connection has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    Open,
    /// The gateway stops; what is being stored is still answered, until then.
    Draining(Option<Instant>),
    /// The close has been said.
    Closing(CloseReason),
    Ended,
}

impl<M: Member> Line<M> {
    pub(in crate::protocol) fn new(link: M::Link) -> Self {
        Self { link, devices: Vec::new(), parting: Vec::new(), lost: Vec::new(), stage: Stage::Open }
    }

    pub(in crate::protocol) fn is_over(&self) -> bool {
        matches!(self.stage, Stage::Closing(_) | Stage::Ended)
    }

    /// The device with this address and what it shares. One that is new is asked about; `None` where it cannot be taken.
    pub(in crate::protocol) fn device(
        &mut self,
        address: M::Address,
        now: Now,
    ) -> Option<(&mut M, &mut M::Link)> {
        let place = match self.devices.binary_search_by_key(&address, M::address) {
            Ok(place) => place,
            Err(place) => {
                if self.stage != Stage::Open || !self.may_claim(address, now.mono) {
                    return None;
                }
                if self.devices.len() >= self.link.most_devices() {
                    self.link.outputs().fault("too_many_devices");
                    return None;
                }
                let mut device = M::new(&mut self.link, address, now)?;
                device.presence_mut().ask_admission(self.link.outputs(), now);
                // A host tells of its slaves one after the other; twice the room of a full one would be half empty.
                if self.devices.len() == self.devices.capacity() {
                    self.devices.reserve_exact(if self.devices.is_empty() { 1 } else { ROOM });
                }
                self.devices.insert(place, device);
                place
            }
        };
        Some((self.devices.get_mut(place)?, &mut self.link))
    }

    fn may_claim(&mut self, address: M::Address, now: Instant) -> bool {
        self.lost.retain(|(_, until)| *until > now);
        !self.lost.iter().any(|(lost, _)| *lost == address)
    }

    pub(in crate::protocol) fn command(&mut self, command: Command, now: Now) {
        let Self { link, devices, .. } = self;
        let of = |device: &&mut M| *device.presence().charge_point() == command.charge_point_id;
        if let Some(device) = devices.iter_mut().find(of) {
            return device.ordered(link, command, now);
        }
        // It left between the order and now.
        let device = M::address_of(&command.charge_point_id).and_then(|address| M::new(link, address, now));
        if let Some(mut device) = device {
            device.presence_mut().be_gone();
            device.ordered(link, command, now);
        }
    }

    /// A port has answered.
    pub(in crate::protocol) fn told(&mut self, ask: AskId, verdict: Verdict, now: Now) {
        let Self { link, devices, .. } = self;
        let mut verdict = verdict;
        for device in devices {
            match device.presence().asked(Some(ask), now.mono) {
                Some(Asked::Admission) => return device.admitted(link, verdict, now),
                Some(Asked::Boot) => return device.booted(link, &verdict, now),
                None => {}
            }
            match device.told(link, ask, verdict, now) {
                Some(others) => verdict = others,
                None => return,
            }
        }
    }

    /// The sink has stored something, or has not; what is about none of these devices comes back.
    pub(in crate::protocol) fn stored(
        &mut self,
        receipt: Receipt,
        stored: Stored,
        now: Now,
    ) -> Option<Stored> {
        let Self { link, devices, parting, .. } = self;
        let mut stored = stored;
        for device in devices.iter_mut().chain(parting) {
            stored = device.stored(link, receipt, stored, now)?;
        }
        Some(stored)
    }

    pub(in crate::protocol) fn written(&mut self, order: &CommandId, now: Now) {
        let Self { link, devices, .. } = self;
        for device in devices {
            if device.written(link, order, now) {
                return;
            }
        }
    }

    pub(in crate::protocol) fn take_back(&mut self, order: &CommandId, reason: &RejectReason, now: Now) {
        let Self { link, devices, .. } = self;
        for device in devices {
            if device.take_back(link, order, reason.clone(), now) {
                return;
            }
        }
    }

    /// A device is somebody else's from here on.
    pub(in crate::protocol) fn evicted(
        &mut self,
        charge_point: &ChargePointId,
        reason: CloseReason,
        now: Now,
    ) {
        let Self { link, devices, lost, .. } = self;
        let of = |device: &&mut M| device.presence().charge_point() == charge_point;
        let Some(device) = devices.iter_mut().find(of) else { return };
        device.leave(link, reason, now);
        if let Some(until) = now.mono.checked_add(NO_CLAIM) {
            lost.push((device.address(), until));
        }
        if devices.iter().all(|device| device.presence().is_gone()) {
            self.close(reason, now);
        }
    }

    /// Time has passed, for its devices and for the connection as a whole.
    pub(in crate::protocol) fn time_passed(&mut self, now: Now) {
        let Self { link, devices, .. } = self;
        for device in devices {
            match device.presence().asked(None, now.mono) {
                Some(Asked::Admission) => device.admitted(link, Verdict::Unavailable, now),
                Some(Asked::Boot) => device.booted(link, &Verdict::Unavailable, now),
                None if device.silent_at(link).is_some_and(|at| at <= now.mono) => {
                    device.leave(link, CloseReason::Silent, now);
                    let left = device.presence().charge_point().clone();
                    link.outputs().push(Output::Leave(left));
                }
                None => {}
            }
            if !device.presence().is_gone() {
                device.work_due(link, now);
            }
        }
        if let Stage::Draining(Some(until)) = self.stage
            && until <= now.mono
        {
            self.close(CloseReason::Shutdown, now);
        }
    }

    pub(in crate::protocol) fn drain(&mut self, now: Now) {
        if self.stage != Stage::Open {
            return;
        }
        self.link.stop();
        self.stage = Stage::Draining(now.mono.checked_add(LAST_ANSWERS));
        let Self { link, devices, .. } = self;
        for device in devices {
            device.end_requests(link, now);
            if device.waits_to_stop() {
                device.end_waiting(link, now);
            }
        }
    }

    fn close(&mut self, reason: CloseReason, now: Now) {
        if self.is_over() {
            return;
        }
        self.stage = Stage::Closing(reason);
        let Self { link, devices, .. } = self;
        for device in devices {
            device.end_requests(link, now);
            device.end_waiting(link, now);
        }
        self.link.outputs().close(reason);
    }

    /// The transport is gone, and every device with it.
    pub(in crate::protocol) fn ended(&mut self, reason: CloseReason, now: Now) {
        if self.stage == Stage::Ended {
            return;
        }
        let reason = if let Stage::Closing(ours) = self.stage { ours } else { reason };
        let unsent = match self.link.is_stopping() {
            true => RejectReason::GatewayShuttingDown,
            false => RejectReason::DeviceOffline,
        };
        for order in self.link.outputs().take_unsent_back() {
            self.take_back(&order, &unsent, now);
        }
        self.stage = Stage::Ended;
        let Self { link, devices, .. } = self;
        for device in devices {
            device.leave(link, reason, now);
        }
    }

    /// Sends what is ready and lets go of who has left; says when something is due next.
    pub(in crate::protocol) fn settle(&mut self, now: Now) -> Option<Instant> {
        if self.stage == Stage::Open {
            let Self { link, devices, .. } = self;
            for device in devices.iter_mut() {
                device.transmit(link, now);
            }
        }
        let gone = self.devices.extract_if(.., |device| device.presence().is_gone());
        self.parting.extend(gone);
        self.parting.retain(M::waits);
        let draining = if let Stage::Draining(until) = self.stage { Some(until) } else { None };
        if draining.is_some() && !self.devices.iter().chain(&self.parting).any(M::waits) {
            self.close(CloseReason::Shutdown, now);
        }
        if self.is_over() {
            return None;
        }
        let devices = self.devices.iter().filter_map(|device| device.due_at(&self.link)).min();
        [draining.flatten(), devices].into_iter().flatten().min()
    }
}
