//! A connection that carries several devices: which of them are on it, what is said to one of them, and how it ends.
//!
//! Each device has its own claim, so each can be lost to another connection or leave by itself; the connection ends when the
//! last one was taken, when the gateway stops, or when the peer is gone. What the devices say is not this module's.

use std::time::{Duration, Instant};

use unified_model::{ChargePointId, Command, CommandId, RejectReason};

use crate::protocol::outputs::Outputs;
use crate::session::{CloseReason, Now};

/// How long a stopping session waits for what is being stored, so that the answers still go out.
const LAST_ANSWERS: Duration = Duration::from_secs(2);
/// How long a device that another connection took is not claimed again (contract §6.3).
const NO_CLAIM: Duration = Duration::from_secs(60);

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

    /// One that was heard for the first time; `None` for an address that no charge point may have.
    fn new(link: &mut Self::Link, address: Self::Address, now: Now) -> Option<Self>;
    /// The address that a charge point of this name would have.
    fn address_of(charge_point: &ChargePointId) -> Option<Self::Address>;
    fn address(&self) -> Self::Address;
    fn charge_point(&self) -> &ChargePointId;
    /// Asks whether it is served here.
    fn ask_admission(&mut self, link: &mut Self::Link, now: Now);
    /// One that is not on the connection any more, without a word of it.
    fn into_absent(self) -> Self;
    fn is_gone(&self) -> bool;
    /// Whether something of it waits for a port.
    fn waits(&self) -> bool;
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
    fn leave(&mut self, link: &mut Self::Link, reason: CloseReason, now: Now);
    fn deadline(&self, link: &Self::Link) -> Option<Instant>;
}

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
                device.ask_admission(&mut self.link, now);
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
        let of = |device: &&mut M| *device.charge_point() == command.charge_point_id;
        if let Some(device) = devices.iter_mut().find(of) {
            return device.ordered(link, command, now);
        }
        // It left between the order and now.
        let device = M::address_of(&command.charge_point_id).and_then(|address| M::new(link, address, now));
        if let Some(device) = device {
            device.into_absent().ordered(link, command, now);
        }
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
        let Some(device) = devices.iter_mut().find(|device| device.charge_point() == charge_point) else {
            return;
        };
        device.leave(link, reason, now);
        if let Some(until) = now.mono.checked_add(NO_CLAIM) {
            lost.push((device.address(), until));
        }
        if devices.iter().all(M::is_gone) {
            self.close(reason, now);
        }
    }

    /// Time has passed, for the connection as a whole.
    pub(in crate::protocol) fn time_passed(&mut self, now: Now) {
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
        let gone = self.devices.extract_if(.., |device| device.is_gone());
        self.parting.extend(gone);
        self.parting.retain(M::waits);
        let draining = if let Stage::Draining(until) = self.stage { Some(until) } else { None };
        if draining.is_some() && !self.devices.iter().chain(&self.parting).any(M::waits) {
            self.close(CloseReason::Shutdown, now);
        }
        if self.is_over() {
            return None;
        }
        let devices = self.devices.iter().filter_map(|device| device.deadline(&self.link)).min();
        [draining.flatten(), devices].into_iter().flatten().min()
    }
}
