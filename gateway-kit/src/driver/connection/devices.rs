//! The devices of a connection: claimed, seated, described, lost; and what became of its questions.

use std::sync::Arc;
use std::time::Duration;

use tracing::Span;
use unified_model::ChargePointId;

use super::super::connections::{Described, Seat, Seated};
use super::super::jobs::Done;
use super::Connection;
use crate::port::{BootStatus, Identity, NotStored, Verdict};
use crate::session::{CloseReason, Input, Now};

/// For so many more devices room is made at a time: after the first, seven times for the fifty of a full host.
const ROOM: usize = 7;

/// A device this connection has claimed.
pub(super) struct Device {
    pub(super) id: ChargePointId,
    pub(super) epoch: u64,
}

impl Connection {
    pub(super) fn job_done(&mut self, done: Done, now: Now) {
        match done {
            Done::Told(id, verdict) => self.session.handle(Input::Told(id, verdict), now),
            Done::Admitted(id, charge_point, claim) => {
                if self.mailbox.is_closed() {
                    self.jobs.release(&self.context, charge_point, claim.epoch);
                } else {
                    self.seat(&charge_point, Seat::new(claim.epoch, now.wall, &self.reach));
                    if let Some(identity) = &claim.identity {
                        self.describe(&charge_point, claim.epoch, identity);
                    }
                }
                self.session.handle(Input::Told(id, Verdict::Admitted(claim)), now);
            }
            Done::Booted(id, request, decision) => {
                // A device that was told a longer interval is not dead before it.
                self.heartbeat = self.heartbeat.max(Duration::from_secs(decision.interval_seconds.into()));
                if decision.status == BootStatus::Accepted
                    && let Some(epoch) = self.epoch_of(&request.charge_point_id)
                {
                    self.describe(&request.charge_point_id, epoch, &request.identity);
                    self.jobs.describe(&self.context, epoch, &request);
                }
                self.session.handle(Input::Told(id, Verdict::Boot(decision)), now);
            }
            Done::Lost(charge_point, epoch) => {
                self.evicted(charge_point, epoch, CloseReason::OwnershipLost, now);
            }
            Done::Over => {}
        }
    }

    /// The epoch under which a device is claimed.
    pub(super) fn epoch_of(&self, charge_point: &ChargePointId) -> Option<u64> {
        self.devices.iter().find(|device| device.id == *charge_point).map(|device| device.epoch)
    }

    /// Takes the device's place in the map. The newest connection has it (G-12).
    fn seat(&mut self, charge_point: &ChargePointId, seat: Seat) {
        Span::current().record("epoch", seat.epoch);
        let device = Device { id: charge_point.clone(), epoch: seat.epoch };
        match self.context.connections.sit(charge_point, seat) {
            Seated::Free => {}
            Seated::Over(older) => {
                older.mailbox().evict(charge_point.clone(), older.epoch, CloseReason::Replaced);
            }
            Seated::Refused => {
                self.mailbox.evict(charge_point.clone(), device.epoch, CloseReason::Replaced);
            }
        }
        self.context.metrics.connected(&self.protocol);
        tracing::info!(device = charge_point.as_str(), "device connected");
        // Most connections are one device's; a host brings many, one after the other.
        if self.devices.len() == self.devices.capacity() {
            self.devices.reserve_exact(if self.devices.is_empty() { 1 } else { ROOM });
        }
        self.devices.push(device);
    }

    /// Says what a device is. Those behind one host are mostly alike.
    fn describe(&mut self, charge_point: &ChargePointId, epoch: u64, identity: &Identity) {
        let is_it = |words: &&Described| (&words.0, &words.1) == (&identity.model, &identity.vendor);
        let words = match self.described.as_ref().filter(is_it) {
            Some(words) => Arc::clone(words),
            None => Arc::new((identity.model.clone(), identity.vendor.clone())),
        };
        self.described = Some(Arc::clone(&words));
        self.context.connections.describe(charge_point, epoch, words);
    }

    /// Gives a device's place in the map up.
    pub(super) fn stand_up(&self, device: &Device) {
        self.context.connections.stand_up(&device.id, device.epoch, &self.reach);
        self.context.metrics.disconnected(&self.protocol);
    }

    pub(super) fn evicted(&mut self, charge_point: ChargePointId, epoch: u64, reason: CloseReason, now: Now) {
        let is_it = |device: &Device| device.id == charge_point && device.epoch == epoch;
        let Some(place) = self.devices.iter().position(is_it) else { return };
        let device = self.devices.swap_remove(place);
        self.stand_up(&device);
        if reason == CloseReason::OwnershipLost {
            self.context.metrics.ownership_lost.inc();
        }
        self.session.handle(Input::Evicted(charge_point.clone(), reason), now);
        self.unanswerable(&charge_point, now);
    }

    /// What of a device that left waits behind a sink that fails: the device hears no answer here any more, and tells it
    /// again where it is now. Stored in the end, beside what is made of that, it could be a second fact.
    fn unanswerable(&mut self, charge_point: &ChargePointId, now: Now) {
        if self.retry.is_none() {
            return;
        }
        for receipt in self.outbox.expire_of(charge_point) {
            self.session.handle(Input::Stored(receipt, Err(NotStored)), now);
        }
    }

    /// A device is gone while its connection lives on.
    pub(super) fn device_left(&mut self, charge_point: &ChargePointId) {
        if let Some(place) = self.devices.iter().position(|device| device.id == *charge_point) {
            let device = self.devices.swap_remove(place);
            self.stand_up(&device);
            self.jobs.release(&self.context, device.id, device.epoch);
            tracing::info!(device = charge_point.as_str(), "device left");
        }
    }
}
