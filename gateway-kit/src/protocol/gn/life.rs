//! The beginning and the end of a device on a connection, and the events that tell of them (contract G-04, G-29).

use gn_codec::Frame;
use unified_model::Timestamp;
use unified_model::events::ChargePointDisconnected;

use super::device::{Device, PATIENCE, Stage};
use super::link::Link;
use crate::port::{BootRequest, BootStatus, Identity, Question, Verdict};
use crate::protocol::presence::connected;
use crate::protocol::stamp::Draft;
use crate::session::{CloseReason, Now};

/// So many frames of a device are held while it is being admitted.
const MOST_HELD: usize = 64;

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

    /// Its first heartbeat says what it is: what the policy says to that decides whether it is told. `false` when that was
    /// asked before.
    pub(super) fn introduce(
        &mut self,
        link: &mut Link,
        frame: &Frame,
        identity: Identity,
        at: Timestamp,
        now: Now,
    ) -> bool {
        if self.introduced && !self.refused && self.identity.as_deref() == Some(&identity) {
            return false;
        }
        self.introduced = true;
        self.unlike_announced |= self.announced && self.identity.as_deref() != Some(&identity);
        self.identity = Some(Box::new(identity.clone()));
        let charge_point_id = self.charge_point().clone();
        let ask = link.outputs.ask(Question::Boot(Box::new(BootRequest { charge_point_id, identity })));
        self.stage = Stage::Boot(ask, now.mono.checked_add(PATIENCE).unwrap_or(now.mono));
        // Its own time is that of the frame.
        self.held.insert(0, (frame.clone(), at));
        true
    }

    /// What the policy says to it.
    pub(super) fn booted(&mut self, link: &mut Link, verdict: &Verdict, now: Now) {
        self.stage = Stage::Open;
        // The heartbeat itself, which has its answer.
        let (frame, at) = match self.held.is_empty() {
            true => (None, now.wall),
            false => {
                let (frame, at) = self.held.remove(0);
                (Some(frame), at)
            }
        };
        match verdict {
            Verdict::Boot(decision) if decision.status != BootStatus::Accepted => self.refused = true,
            // A policy that does not answer refuses nobody.
            _ => {
                self.refused = false;
                if !self.announced || std::mem::take(&mut self.unlike_announced) {
                    self.announce(link, false, at);
                }
                if let Some(frame) = frame {
                    self.heartbeat_told(link, &frame, at, now);
                }
            }
        }
        self.release_held(link, now);
    }

    /// Tells `connected` for a device that speaks before its first heartbeat.
    pub(super) fn announce_resumed(&mut self, link: &mut Link, at: Timestamp) {
        if !self.announced && !self.refused {
            self.announce(link, true, at);
        }
    }

    fn announce(&mut self, link: &mut Link, resumed: bool, at: Timestamp) {
        self.announced = true;
        let mut event = connected(&self.identity.as_deref().cloned().unwrap_or_default());
        event.resumed = resumed.then_some(true);
        event.heartbeat_interval_sec = u32::try_from(link.config.heartbeat_interval.as_secs()).ok();
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
}
