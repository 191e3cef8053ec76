//! The beginning and the end of a device on a connection, and the events that tell of them (contract G-04, G-29).

use std::time::Duration;

use ap3000_codec::command::Register;
use ap3000_codec::quantity::FirmwareVersion;
use ap3000_codec::{Frame, timing};
use unified_model::Timestamp;
use unified_model::events::ChargePointDisconnected;

use super::device::{Device, PATIENCE, Stage};
use super::link::Link;
use crate::port::{BootRequest, BootStatus, Identity, Question, Verdict};
use crate::protocol::presence::connected;
use crate::protocol::stamp::Draft;
use crate::session::{CloseReason, Now};

/// So many frames of a device are held while it is being admitted.
const MOST_HELD: usize = 16;
/// So long a registration with the same content repeats the last one, which had its answer lost.
const REPETITION: Duration = timing::REPETITION;

impl Device {
    /// Asks whether it is served here.
    pub(super) fn ask_admission(&mut self, link: &mut Link, now: Now) {
        let ask = link.outputs.ask(Question::Admit(self.charge_point().clone()));
        self.stage = Stage::Admission(ask, now.mono.checked_add(PATIENCE).unwrap_or(now.mono));
    }

    /// Takes a frame, or keeps it until it may be served.
    pub(super) fn received(&mut self, link: &mut Link, frame: Frame, at: Timestamp, now: Now) {
        self.heard = now.mono;
        match self.stage {
            Stage::Open => self.serve(link, &frame, at, now),
            Stage::Gone => {}
            Stage::Admission(..) | Stage::Boot(..) if self.held.len() < MOST_HELD => {
                self.held.push((frame, at));
            }
            Stage::Admission(..) | Stage::Boot(..) => link.outputs.fault("held"),
        }
    }

    /// Whether it is served was decided.
    pub(super) fn admitted(&mut self, link: &mut Link, verdict: Verdict, now: Now) {
        let Verdict::Admitted(claim) = verdict else {
            // Nobody can tell now. What it says next is a new attempt.
            return self.leave(link, CloseReason::NotAdmitted, now);
        };
        self.stage = Stage::Open;
        self.stamp.enter(claim.epoch);
        self.identity = claim.identity.map(Box::new);
        self.release_held(link, now);
    }

    fn release_held(&mut self, link: &mut Link, now: Now) {
        let mut held = std::mem::take(&mut self.held).into_iter();
        while self.stage == Stage::Open
            && let Some((frame, at)) = held.next()
        {
            self.serve(link, &frame, at, now);
        }
        self.held.extend(held);
    }

    /// A registration 0x20: what the policy says to it decides whether it is told.
    pub(super) fn register(
        &mut self,
        link: &mut Link,
        frame: &Frame,
        register: &Register,
        at: Timestamp,
        now: Now,
    ) {
        let firmware = register.firmware_version;
        self.traits.port_count = Some(register.port_count);
        self.traits.has_check = register.work_mode.has_short_circuit_check();
        self.traits.device_type = Some(register.device_type.into());
        self.traits.firmware = firmware.0;
        let fields = fields_of(frame);
        let repeats = self
            .registered
            .is_some_and(|(last, at)| last == fields && now.mono.saturating_duration_since(at) < REPETITION);
        if repeats && self.announced {
            return;
        }
        self.registered = Some((fields, now.mono));
        let identity = self.described(link, register.device_type.into(), firmware);
        self.identity = Some(Box::new(identity.clone()));
        let charge_point_id = self.charge_point().clone();
        let ask = link.outputs.ask(Question::Boot(Box::new(BootRequest { charge_point_id, identity })));
        self.stage = Stage::Boot(ask, now.mono.checked_add(PATIENCE).unwrap_or(now.mono));
        // Its own time is that of the frame.
        self.held.insert(0, (frame.clone(), at));
    }

    /// What the policy says to a registration.
    pub(super) fn booted(&mut self, link: &mut Link, verdict: &Verdict, now: Now) {
        self.stage = Stage::Open;
        // The registration itself, which has its answer.
        let at = if self.held.is_empty() { now.wall } else { self.held.remove(0).1 };
        match verdict {
            Verdict::Boot(decision) if decision.status != BootStatus::Accepted => self.refused = true,
            // A policy that does not answer refuses nobody.
            _ => {
                self.refused = false;
                self.announce(link, false, at);
                self.registered_after(link, at);
            }
        }
        self.release_held(link, now);
    }

    /// Tells `connected` for a device that speaks without having registered.
    pub(super) fn announce_resumed(&mut self, link: &mut Link, at: Timestamp, now: Now) {
        if self.announced || self.refused {
            return;
        }
        self.announce(link, true, at);
        if !self.is_known {
            self.resync = link.config.resync_after.and_then(|time| now.mono.checked_add(time));
        }
    }

    fn announce(&mut self, link: &mut Link, resumed: bool, at: Timestamp) {
        self.announced = true;
        let identity = self.identity.take();
        self.is_known |= identity.is_some();
        let mut event = connected(&identity.as_deref().cloned().unwrap_or_default());
        event.resumed = resumed.then_some(true);
        event.heartbeat_interval_sec = u32::try_from(self.heartbeat.as_secs()).ok();
        event.connector_count = self.traits.port_count.map(u32::from);
        self.tell(link, Draft::new(at, event));
    }

    pub(super) fn tell_disconnected(&mut self, link: &mut Link, reason: CloseReason, now: Now) {
        if !self.announced {
            return;
        }
        let mut event = ChargePointDisconnected::new(reason.disconnect_reason());
        event.duration_sec = Some(now.mono.saturating_duration_since(self.opened).as_secs());
        self.tell(link, Draft::new(now.wall, event));
    }

    fn described(&self, link: &Link, device_type: u8, firmware: FirmwareVersion) -> Identity {
        // A type alone does not tell the model: recognition code and firmware do (ap3000.md §9.1).
        let recognition = u8::from(self.id.recognition());
        Identity {
            model: format!("AP3000-{recognition:02X}-{device_type:02X}"),
            vendor: "DNY".to_owned(),
            firmware_version: Some(firmware.to_string()),
            serial_number: Some(self.id.number().to_string()),
            iccid: link.iccid.map(|iccid| iccid.to_string()),
            imsi: None,
        }
    }
}

/// The fields of a registration as one number: 6 bytes that are always there and the version of a power board.
fn fields_of(frame: &Frame) -> u64 {
    let mut bytes = [0; 8];
    for (to, from) in bytes.iter_mut().zip(&frame.data[..]) {
        *to = *from;
    }
    u64::from_le_bytes(bytes)
}
