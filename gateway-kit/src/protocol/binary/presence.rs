//! A device on its connection: asked about, served, gone; what waits until it is served, and the events told in its name.
//!
//! A gateway holds tens of thousands of these that do nothing, so it is small: times are kept as distances from the first one,
//! and what a device at rest does not have is behind a pointer.

use std::sync::Arc;
use std::time::{Duration, Instant};

use unified_model::events::ChargePointDisconnected;
use unified_model::{ChargePointId, CommandResponse, RejectReason, Timestamp, TraceId};

use super::requests::Phase;
use crate::port::{BootRequest, Identity, Question, Verdict};
use crate::protocol::outputs::Outputs;
use crate::protocol::stamp::{Draft, Origin, Stamp};
use crate::session::{AskId, CloseReason, Now};

/// How long anything may wait for a port. The driver gives up earlier; this is the net below it.
pub(in crate::protocol) const PATIENCE: Duration = Duration::from_secs(60);

/// A device on its connection; `F` is what it says.
#[derive(Debug)]
pub(in crate::protocol) struct Presence<F> {
    pub(in crate::protocol) stamp: Stamp,
    opened: Instant,
    heard: Since,
    /// Whether it is served here, or what the policy says to it, is being asked.
    asking: Option<Box<Asking<F>>>,
    /// What it is, until that is told.
    pub(in crate::protocol) identity: Option<Box<Identity>>,
    gone: bool,
    /// `connected` was told.
    pub(in crate::protocol) announced: bool,
    /// It was told Pending or Rejected (contract G-29).
    pub(in crate::protocol) refused: bool,
}

/// A question about a device, and what it said meanwhile.
#[derive(Debug)]
struct Asking<F> {
    what: Asked,
    ask: AskId,
    until: Instant,
    held: Vec<(F, Timestamp)>,
}

/// What is asked about a device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::protocol) enum Asked {
    /// Whether it is served here.
    Admission,
    /// What the policy says to it; it is served already.
    Boot,
}

/// A moment of a device's life: nanoseconds after it was first heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(in crate::protocol) struct Since(u64);

impl<F> Presence<F> {
    /// One that is heard for the first time.
    pub(in crate::protocol) fn new(
        origin: Arc<Origin>,
        charge_point: ChargePointId,
        seed: u64,
        now: Now,
    ) -> Self {
        Self {
            stamp: Stamp::of(origin, charge_point, seed),
            opened: now.mono,
            heard: Since::default(),
            asking: None,
            identity: None,
            gone: false,
            announced: false,
            refused: false,
        }
    }

    pub(in crate::protocol) fn charge_point(&self) -> &ChargePointId {
        self.stamp.charge_point()
    }

    /// A moment in the life of this device.
    pub(in crate::protocol) fn since(&self, at: Instant) -> Since {
        Since(u64::try_from(at.saturating_duration_since(self.opened).as_nanos()).unwrap_or(u64::MAX))
    }

    /// How long ago that was.
    pub(in crate::protocol) fn age(&self, since: Since, now: Instant) -> Duration {
        Duration::from_nanos(self.since(now).0.saturating_sub(since.0))
    }

    /// It says something.
    pub(in crate::protocol) fn hear(&mut self, now: Instant) {
        self.heard = self.since(now);
    }

    /// When it has not been heard for so long.
    pub(in crate::protocol) fn silent_at(&self, silence: Duration) -> Option<Instant> {
        self.opened.checked_add(Duration::from_nanos(self.heard.0).saturating_add(silence))
    }

    /// Whether events of its epoch may be told.
    pub(in crate::protocol) fn epoch_is_open(&self) -> bool {
        self.announced || self.refused
    }

    pub(in crate::protocol) fn is_gone(&self) -> bool {
        self.gone
    }

    /// Whether it is served, and nothing is asked about it.
    pub(in crate::protocol) fn is_served(&self) -> bool {
        !self.gone && self.asking.is_none()
    }

    /// Whether requests may leave.
    pub(in crate::protocol) fn may_be_asked(&self) -> bool {
        self.is_served() && self.epoch_is_open()
    }

    /// When a question about it is given up.
    pub(in crate::protocol) fn deadline(&self) -> Option<Instant> {
        self.asking.as_ref().map(|asking| asking.until)
    }

    /// What is asked with this question, or, without one, for too long.
    pub(in crate::protocol) fn asked(&self, ask: Option<AskId>, now: Instant) -> Option<Asked> {
        let asking = self.asking.as_ref()?;
        ask.map_or(asking.until <= now, |ask| asking.ask == ask).then_some(asking.what)
    }

    /// Asks whether it is served here.
    pub(in crate::protocol) fn ask_admission(&mut self, outputs: &mut Outputs, now: Now) {
        let ask = outputs.ask(Question::Admit(self.charge_point().clone()));
        self.begin_asking(Asked::Admission, ask, Vec::new(), now);
    }

    /// Asks the policy what it says to a device like this, which introduced itself with this frame.
    pub(in crate::protocol) fn ask_boot(
        &mut self,
        outputs: &mut Outputs,
        identity: Identity,
        introduction: (F, Timestamp),
        now: Now,
    ) {
        self.identity = Some(Box::new(identity.clone()));
        let charge_point_id = self.charge_point().clone();
        let ask = outputs.ask(Question::Boot(Box::new(BootRequest { charge_point_id, identity })));
        // Its own time is that of the frame.
        self.begin_asking(Asked::Boot, ask, vec![introduction], now);
    }

    fn begin_asking(&mut self, what: Asked, ask: AskId, first: Vec<(F, Timestamp)>, now: Now) {
        let until = now.mono.checked_add(PATIENCE).unwrap_or(now.mono);
        let held = self.asking.take().map(|asking| asking.held).unwrap_or_default();
        let held = first.into_iter().chain(held).collect();
        self.asking = Some(Box::new(Asking { what, ask, until, held }));
    }

    /// Keeps a frame until it may be served; gives it back where it may be now.
    pub(in crate::protocol) fn hold(
        &mut self,
        frame: F,
        at: Timestamp,
        most: usize,
        outputs: &mut Outputs,
    ) -> Option<F> {
        match &mut self.asking {
            _ if self.gone => None,
            None => Some(frame),
            Some(asking) => {
                if asking.held.len() < most {
                    asking.held.push((frame, at));
                } else {
                    outputs.fault("held");
                }
                None
            }
        }
    }

    /// Whether it is served was decided: what it said meanwhile, to be served now; `None` where nobody can tell, so that it
    /// leaves, and what it says next is a new attempt.
    pub(in crate::protocol) fn admitted(&mut self, verdict: Verdict) -> Option<Vec<(F, Timestamp)>> {
        let Verdict::Admitted(claim) = verdict else { return None };
        self.stamp.enter(claim.epoch);
        self.identity = claim.identity.map(Box::new);
        Some(self.asking.take().map(|asking| asking.held).unwrap_or_default())
    }

    /// The policy has spoken: its introduction and what it said meanwhile.
    pub(in crate::protocol) fn booted(&mut self) -> Vec<(F, Timestamp)> {
        self.asking.take().map(|asking| asking.held).unwrap_or_default()
    }

    /// Keeps the rest of what it said, because something is asked about it again.
    pub(in crate::protocol) fn hold_on(&mut self, rest: impl Iterator<Item = (F, Timestamp)>) {
        if let Some(asking) = &mut self.asking {
            asking.held.extend(rest);
        }
    }

    /// Tells an event that nobody waits for.
    pub(in crate::protocol) fn tell(&mut self, outputs: &mut Outputs, draft: Draft) {
        let event = self.stamp.seal(draft);
        outputs.report(event);
    }

    /// The one response of an order.
    pub(in crate::protocol) fn respond(
        &mut self,
        outputs: &mut Outputs,
        response: CommandResponse,
        trace: TraceId,
        now: Now,
    ) {
        let id = self.stamp.response_id(&response.command_id);
        let cause = response.command_id.as_str().to_owned();
        let draft = Draft::new(now.wall, response).id(id).trace(Some(trace)).cause(cause);
        // Before its `connected`, which is the first event of the epoch, nothing of the epoch is told.
        let event =
            if self.epoch_is_open() { self.stamp.seal(draft) } else { self.stamp.seal_outside(draft) };
        outputs.done(event);
    }

    /// It is not on the connection any more: its last event.
    pub(in crate::protocol) fn leave(&mut self, outputs: &mut Outputs, reason: CloseReason, now: Now) {
        if self.announced {
            let mut event = ChargePointDisconnected::new(reason.disconnect_reason());
            event.duration_sec = Some(now.mono.saturating_duration_since(self.opened).as_secs());
            self.tell(outputs, Draft::new(now.wall, event));
        }
        self.be_gone();
    }

    /// It is not on the connection, without a word of it.
    pub(in crate::protocol) fn be_gone(&mut self) {
        self.gone = true;
        self.asking = None;
    }
}

/// Why an order ends with the connection. One that was handed out may have been written, so its outcome is unknown.
pub(in crate::protocol) fn lost_reason(stopping: bool, phase: Phase) -> RejectReason {
    match phase {
        Phase::Queued if stopping => RejectReason::GatewayShuttingDown,
        Phase::Queued => RejectReason::DeviceOffline,
        Phase::Sent => RejectReason::ConnectionLost,
    }
}
