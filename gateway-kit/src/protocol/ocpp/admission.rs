//! The beginning and the end of a connection, and the two events that tell of them (contract G-04, G-12).

use std::collections::VecDeque;
use std::time::Duration;

use unified_model::Timestamp;
use unified_model::events::{ChargePointConnected, ChargePointDisconnected};

use super::boot::Registration;
use super::session::{OcppSession, PATIENCE, after};
use super::version::Version;
use crate::port::{Identity, Question, Verdict};
use crate::protocol::presence::{close_code, connected};
use crate::protocol::stamp::Draft;
use crate::session::{AskId, CloseReason, Input, Now, Output, Session};

/// How far the connection has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    /// Whether the charge point is served here is being asked.
    Admission(AskId),
    /// It is served.
    Open,
    /// The gateway stops; what is being stored is still answered.
    Draining,
    /// The close has been said.
    Closing(CloseReason),
    /// The connection is gone.
    Ended,
}

/// Messages that came too early, in the order they came.
#[derive(Debug, Default)]
pub(super) struct Held {
    messages: VecDeque<(Box<str>, Timestamp)>,
    bytes: usize,
}

/// So many messages, and bytes of them, are held.
const MOST_HELD: usize = 64;
const MOST_HELD_BYTES: usize = 2 * 1024 * 1024;

impl Held {
    /// Keeps a message with the time it came; whether there was room.
    pub(super) fn push(&mut self, text: &str, at: Timestamp) -> bool {
        let bytes = self.bytes.saturating_add(text.len());
        let room = self.messages.len() < MOST_HELD && bytes <= MOST_HELD_BYTES;
        if room {
            self.bytes = bytes;
            self.messages.push_back((text.into(), at));
        }
        room
    }

    fn pop(&mut self) -> Option<(Box<str>, Timestamp)> {
        let held = self.messages.pop_front();
        match &held {
            Some((text, _)) => self.bytes = self.bytes.saturating_sub(text.len()),
            None => *self = Self::default(),
        }
        held
    }
}

impl<V: Version> OcppSession<V> {
    /// Whether messages are served.
    pub(super) fn is_open(&self) -> bool {
        self.stage == Stage::Open
    }

    /// Whether nothing can be sent any more.
    pub(super) fn is_over(&self) -> bool {
        matches!(self.stage, Stage::Closing(_) | Stage::Ended)
    }

    /// Whether events of the epoch may be told: it has its `connected`, or must do without (contract G-29).
    pub(super) fn epoch_is_open(&self) -> bool {
        self.announced || self.registration.is_refused()
    }

    pub(super) fn ask_admission(&mut self, now: Now) {
        // Quirk 40: some charge points restart when they are asked something before they have booted.
        self.rpc.hold_calls();
        let question = Question::Admit(self.stamp.charge_point().clone());
        self.stage = Stage::Admission(self.ask(question));
        self.timers.admit = after(now.mono, PATIENCE);
    }

    pub(super) fn admission_decided(&mut self, verdict: Verdict, now: Now) {
        self.timers.admit = None;
        let Verdict::Admitted(claim) = verdict else { return self.close(CloseReason::NotAdmitted, now) };
        self.stage = Stage::Open;
        self.stamp.enter(claim.epoch);
        self.registration = Registration::before_boot(claim.identity);
        self.timers.announce = after(self.opened, self.config.announce_after);
        self.release_held(now);
    }

    /// Serves what was held, until something has to be waited for again.
    pub(super) fn release_held(&mut self, now: Now) {
        while self.is_open()
            && !self.registration.is_booting()
            && let Some((text, at)) = self.held.pop()
        {
            self.serve(&text, at, now);
        }
    }

    /// The charge point has said nothing for so long that it has nothing to say.
    pub(super) fn announce_silent(&mut self, now: Now) {
        if !self.registration.is_booting() {
            self.announce_resumed(now.wall, now);
        }
    }

    /// Tells `connected` for a connection without boot, unless that is told already or may not be.
    pub(super) fn announce_resumed(&mut self, at: Timestamp, now: Now) {
        if self.announced || self.registration.is_refused() {
            return;
        }
        let identity = self.registration.known_identity().cloned().unwrap_or_default();
        let mut connected = connected(&identity);
        connected.resumed = Some(true);
        self.announce(connected, at);
        // Contract G-23: what the connectors do may have changed while nobody listened.
        self.timers.resync = self.config.resync_after.and_then(|time| after(now.mono, time));
    }

    /// Tells `connected` for an accepted boot; every one has it.
    pub(super) fn announce_booted(
        &mut self,
        identity: &Identity,
        reason: Option<String>,
        heartbeat: Duration,
        at: Timestamp,
    ) {
        let mut connected = connected(identity);
        connected.boot_reason = reason;
        connected.heartbeat_interval_sec = u32::try_from(heartbeat.as_secs()).ok();
        self.announce(connected, at);
        // After a boot the charge point reports its connectors by itself.
        self.timers.resync = None;
    }

    fn announce(&mut self, connected: ChargePointConnected, at: Timestamp) {
        self.timers.announce = None;
        self.announced = true;
        self.report(Draft::new(at, connected));
        self.rpc.release_calls();
        self.tell_early_violation();
    }

    /// Tells what had to wait until the epoch was open.
    pub(super) fn tell_early_violation(&mut self) {
        if let Some(early) = self.early_violation.take() {
            self.report(*early);
        }
    }

    /// Tells `disconnected`, if `connected` was told.
    pub(super) fn tell_disconnected(&mut self, reason: CloseReason, now: Now) {
        if !self.announced {
            return;
        }
        let mut event = ChargePointDisconnected::new(reason.disconnect_reason());
        event.close_code = close_code(reason);
        event.duration_sec = Some(now.mono.saturating_duration_since(self.opened).as_secs());
        self.report(Draft::new(now.wall, event));
    }
}

/// The session of a connection that does not say whose it is: in OCPP-J the path does, or nothing does.
#[derive(Debug)]
pub(in crate::protocol) struct Nameless {
    close: Option<Output>,
}

impl Nameless {
    pub(in crate::protocol) fn open() -> Self {
        Self { close: Some(Output::Close(CloseReason::ProtocolError)) }
    }
}

impl Session for Nameless {
    fn handle(&mut self, _: Input<'_>, _: Now) {}

    fn poll(&mut self) -> Option<Output> {
        self.close.take()
    }

    fn deadline(&self) -> Option<std::time::Instant> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_held_comes_out_in_the_order_it_came_and_is_bounded() {
        let mut held = Held::default();
        let at = Timestamp::from_unix_millis(0);
        for n in 0..MOST_HELD {
            assert!(held.push(&n.to_string(), at));
        }
        assert!(!held.push("one too many", at));
        let out: Vec<_> = std::iter::from_fn(|| held.pop()).map(|(text, _)| text).collect();
        assert_eq!(out.len(), MOST_HELD);
        assert_eq!((&*out[0], &*out[MOST_HELD - 1]), ("0", "63"));
        assert!(!held.push(&"x".repeat(MOST_HELD_BYTES + 1), at));
    }
}
