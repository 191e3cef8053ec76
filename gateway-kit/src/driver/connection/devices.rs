//! The devices of a connection: claimed, seated, described, lost; and what became of its questions.

use std::sync::Arc;
use std::time::Duration;

use tracing::Span;
use unified_model::ChargePointId;

use super::super::connections::{Seat, Seated};
use super::super::context::Context;
use super::super::jobs::Done;
use super::Connection;
use crate::port::{BootStatus, Verdict};
use crate::session::{CloseReason, Input, Now};

/// A device this connection has claimed. Dropping it gives its place in the map up, whatever happened to the task.
pub(super) struct Device {
    context: Arc<Context>,
    pub(super) id: ChargePointId,
    pub(super) seat: Arc<Seat>,
}

impl Drop for Device {
    fn drop(&mut self) {
        self.context.connections.stand_up(&self.id, &self.seat);
        self.context.metrics.disconnected(&self.seat.protocol);
    }
}

impl Connection {
    pub(super) fn job_done(&mut self, done: Done, now: Now) {
        match done {
            Done::Told(id, verdict) => self.session.handle(Input::Told(id, verdict), now),
            Done::Admitted(id, charge_point, claim) => {
                if self.mailbox.is_closed() {
                    self.jobs.release(&self.context, charge_point, claim.epoch);
                } else {
                    let seat = Seat::new(
                        self.protocol.clone(),
                        claim.epoch,
                        now.wall,
                        self.peer,
                        Arc::clone(&self.mailbox),
                    );
                    if let Some(identity) = &claim.identity {
                        seat.describe(identity);
                    }
                    self.seat(charge_point, Arc::new(seat));
                }
                self.session.handle(Input::Told(id, Verdict::Admitted(claim)), now);
            }
            Done::Booted(id, request, decision) => {
                // A device that was told a longer interval is not dead before it.
                self.heartbeat = self.heartbeat.max(Duration::from_secs(decision.interval_seconds.into()));
                if decision.status == BootStatus::Accepted
                    && let Some(device) =
                        self.devices.iter().find(|device| device.id == request.charge_point_id)
                {
                    device.seat.describe(&request.identity);
                    self.jobs.describe(&self.context, device.seat.epoch, &request);
                }
                self.session.handle(Input::Told(id, Verdict::Boot(decision)), now);
            }
            Done::Lost(charge_point, epoch) => {
                self.evicted(charge_point, epoch, CloseReason::OwnershipLost, now);
            }
            Done::Over => {}
        }
    }

    /// Takes the device's place in the map. The newest connection has it (G-12).
    fn seat(&mut self, charge_point: ChargePointId, seat: Arc<Seat>) {
        Span::current().record("epoch", seat.epoch);
        match self.context.connections.sit(&charge_point, &seat) {
            Seated::Free => {}
            Seated::Over(older) => {
                older.mailbox.evict(charge_point.clone(), older.epoch, CloseReason::Replaced);
            }
            Seated::Refused => {
                self.mailbox.evict(charge_point.clone(), seat.epoch, CloseReason::Replaced);
            }
        }
        self.context.metrics.connected(&self.protocol);
        tracing::info!(device = charge_point.as_str(), "device connected");
        // Most connections are one device's.
        self.devices.reserve_exact(1);
        self.devices.push(Device { context: Arc::clone(&self.context), id: charge_point, seat });
    }

    pub(super) fn evicted(&mut self, charge_point: ChargePointId, epoch: u64, reason: CloseReason, now: Now) {
        let held = self.devices.len();
        self.devices.retain(|device| device.id != charge_point || device.seat.epoch != epoch);
        if self.devices.len() < held {
            if reason == CloseReason::OwnershipLost {
                self.context.metrics.ownership_lost.inc();
            }
            self.session.handle(Input::Evicted(charge_point, reason), now);
        }
    }

    /// A device is gone while its connection lives on.
    pub(super) fn device_left(&mut self, charge_point: &ChargePointId) {
        if let Some(place) = self.devices.iter().position(|device| device.id == *charge_point) {
            let device = self.devices.swap_remove(place);
            self.jobs.release(&self.context, device.id.clone(), device.seat.epoch);
            tracing::info!(device = charge_point.as_str(), "device left");
        }
    }
}
