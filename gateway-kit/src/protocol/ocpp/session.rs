//! The state of one connection, and what each input does to it.

use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::Bytes;
use ocpp_types::json::ReadMode;
use ocpp_types::message::{self, Message};
use ocpp_types::rpc::{Endpoint, ErrorCode, Limits, Ticket};
use unified_model::{ChargePointId, GatewayId};

use super::Connectors;
use super::admission::{Held, Stage};
use super::boot::Registration;
use super::command::Tag;
use super::config::OcppConfig;
use super::remote_starts::RemoteStarts;
use super::token::Authorizing;
use super::transaction::Storing;
use super::version::{Version, Work};
use crate::port::{Question, Verdict};
use crate::protocol::outputs::Outputs;
use crate::protocol::pulse::{Pulse, Sign};
use crate::protocol::stamp::{Draft, Stamp};
use crate::protocol::violations::Violations;
use crate::session::{AskId, CloseReason, Input, Now, Output, Receipt, Record, Session};

/// How long anything may wait for a port before the charge point is left without an answer. The driver gives up
/// earlier; this is the net below it.
pub(super) const PATIENCE: Duration = Duration::from_secs(60);
/// How long a stopping session waits for what is being stored, so that the answers still go out.
const LAST_ANSWERS: Duration = Duration::from_secs(2);

const ENDPOINT_LIMITS: Limits = Limits { kept_answers: 8, ..Limits::DEFAULT };

/// One connection of one charge point.
#[derive(Debug)]
pub(in crate::protocol) struct OcppSession<V: Version> {
    /// What only this version remembers.
    pub(in crate::protocol) version: V,
    pub(in crate::protocol) config: Arc<OcppConfig>,
    pub(in crate::protocol) mode: ReadMode,
    pub(in crate::protocol) rpc: Endpoint<Tag<V>>,
    pub(in crate::protocol) stamp: Stamp,
    pub(super) stage: Stage,
    /// Whether `charge_point.connected` was told.
    pub(super) announced: bool,
    pub(super) held: Held,
    pub(in crate::protocol) registration: Registration,
    /// When the connection was opened.
    pub(super) opened: Instant,
    pub(super) timers: Timers,
    pub(super) pulse: Pulse,
    pub(super) heartbeat_interval: Duration,
    pub(super) violations: Violations,
    /// The first violation before the connection was told.
    pub(super) early_violation: Option<Box<Draft>>,
    pub(in crate::protocol) connectors: Connectors,
    pub(in crate::protocol) remote_starts: RemoteStarts,
    /// When the outstanding order was written.
    pub(super) written_at: Option<Instant>,
    pending: Vec<Pending<V>>,
    outputs: Outputs,
}

/// What is due at a moment of its own.
#[derive(Debug, Default)]
pub(super) struct Timers {
    /// The admission must have been answered.
    pub(super) admit: Option<Instant>,
    /// The connection counts as connected though nothing came.
    pub(super) announce: Option<Instant>,
    /// The charge point is asked what its connectors do.
    pub(super) resync: Option<Instant>,
    /// The stopping session closes, whatever still waits.
    pub(super) close: Option<Instant>,
}

impl Timers {
    fn next(&self) -> Option<Instant> {
        [self.admit, self.announce, self.resync, self.close].into_iter().flatten().min()
    }
}

/// Takes the timer if its time has come.
fn due(timer: &mut Option<Instant>, now: Instant) -> bool {
    timer.take_if(|at| *at <= now).is_some()
}

/// The moment so much later; never, past the end of the clock.
pub(in crate::protocol) fn after(now: Instant, time: Duration) -> Option<Instant> {
    now.checked_add(time)
}

/// A message of the charge point that waits for a port.
#[derive(Debug)]
struct Pending<V: Version> {
    until: Option<Instant>,
    waiting: Waiting<V>,
}

/// What waits, and for which answer.
#[derive(Debug)]
pub(in crate::protocol) enum Waiting<V: Version> {
    /// A token for the authorizer.
    Token(AskId, Box<Authorizing>),
    /// A transaction message for the ledger or the authorizer.
    Transaction(Box<V::Work>),
    /// A transaction message for the sink.
    Storing(Receipt, Box<Storing<V>>),
}

impl<V: Version> Waiting<V> {
    fn waits_for(&self, ask: AskId) -> bool {
        match self {
            Self::Token(awaited, _) => *awaited == ask,
            Self::Transaction(work) => work.waits_for(ask),
            Self::Storing(..) => false,
        }
    }

    fn into_ticket(self) -> Ticket {
        match self {
            Self::Token(_, token) => token.ticket,
            Self::Transaction(work) => work.into_ticket(),
            Self::Storing(_, storing) => storing.into_ticket(),
        }
    }
}

impl<V: Version> OcppSession<V> {
    pub(super) fn open(
        config: Arc<OcppConfig>,
        gateway: GatewayId,
        charge_point: ChargePointId,
        mode: ReadMode,
        seed: u64,
        now: Now,
    ) -> Self {
        let mut session = Self {
            version: V::default(),
            heartbeat_interval: config.heartbeat_interval,
            config,
            mode,
            rpc: Endpoint::new(V::DIALECT, ENDPOINT_LIMITS, seed),
            stamp: Stamp::new(gateway, charge_point, V::PROTOCOL, seed),
            stage: Stage::Admission(AskId(0)),
            announced: false,
            held: Held::default(),
            registration: Registration::default(),
            opened: now.mono,
            timers: Timers::default(),
            pulse: Pulse::new(),
            violations: Violations::default(),
            early_violation: None,
            connectors: Connectors::default(),
            remote_starts: RemoteStarts::default(),
            written_at: None,
            pending: Vec::new(),
            outputs: Outputs::default(),
        };
        session.ask_admission(now);
        session
    }

    /// Asks a port.
    pub(in crate::protocol) fn ask(&mut self, question: Question) -> AskId {
        self.outputs.ask(question)
    }

    /// Hands a record to the sink.
    pub(in crate::protocol) fn store(&mut self, record: Record) -> Receipt {
        self.outputs.store(record)
    }

    /// Tells an event that nobody waits for.
    pub(in crate::protocol) fn report(&mut self, draft: Draft) {
        let event = self.stamp.seal(draft);
        self.outputs.report(event);
    }

    /// Counts something the charge point did wrong.
    pub(super) fn fault(&mut self, code: &'static str) {
        self.outputs.fault(code);
    }

    /// Tells the one response to an order.
    pub(super) fn done(&mut self, draft: Draft) {
        // Before the connection has its `connected`, which is the first event of the epoch, nothing of the epoch is told.
        let event =
            if self.epoch_is_open() { self.stamp.seal(draft) } else { self.stamp.seal_outside(draft) };
        self.outputs.done(event);
    }

    /// Remembers a message until its answer from a port has come.
    pub(in crate::protocol) fn wait(&mut self, waiting: Waiting<V>, now: Now) {
        self.pending.push(Pending { until: after(now.mono, PATIENCE), waiting });
    }

    /// Answers a message that is not part of a transaction. A repeat gets the same answer.
    pub(in crate::protocol) fn answer<R: Message>(&mut self, ticket: Ticket, response: &R, now: Now) {
        match message::encode(response) {
            Ok(text) => self.rpc.answer(ticket, &text, now.mono),
            Err(_) => self.rpc.refuse(ticket, ErrorCode::InternalError, ""),
        }
    }

    /// The same where a repeat must get an answer of its own: what it is told may have changed.
    pub(in crate::protocol) fn answer_once<R: Message>(&mut self, ticket: Ticket, response: &R) {
        match message::encode(response) {
            Ok(text) => self.rpc.answer_once(ticket, &text),
            Err(_) => self.rpc.refuse(ticket, ErrorCode::InternalError, ""),
        }
    }

    fn told(&mut self, ask: AskId, verdict: Verdict, now: Now) {
        if self.stage == Stage::Admission(ask) {
            return self.admission_decided(verdict, now);
        }
        if let Some(booting) = self.registration.take_booting(ask) {
            return self.boot_decided(booting, verdict, now);
        }
        let Some(place) = self.pending.iter().position(|pending| pending.waiting.waits_for(ask)) else {
            return;
        };
        match self.pending.swap_remove(place).waiting {
            Waiting::Token(_, token) => self.token_decided(*token, verdict, now),
            Waiting::Transaction(work) => V::told(self, *work, ask, verdict, now),
            storing @ Waiting::Storing(..) => self.wait(storing, now),
        }
    }

    /// Forgets what waited too long: a repeat of it is a new attempt.
    fn give_up(&mut self, now: Instant) {
        while let Some(place) =
            self.pending.iter().position(|pending| pending.until.is_some_and(|until| until <= now))
        {
            let ticket = self.pending.swap_remove(place).waiting.into_ticket();
            self.rpc.forget(ticket);
        }
    }

    fn time_passed(&mut self, now: Now) {
        if due(&mut self.timers.admit, now.mono) {
            self.close(CloseReason::NotAdmitted, now);
        }
        if due(&mut self.timers.announce, now.mono) {
            self.announce_silent(now);
        }
        if due(&mut self.timers.resync, now.mono) && self.is_open() {
            V::resync(self);
        }
        if due(&mut self.timers.close, now.mono) {
            self.close(CloseReason::Shutdown, now);
        }
        self.give_up(now.mono);
        V::time_passed(self, now);
    }

    fn drain(&mut self, now: Now) {
        if self.is_open() {
            self.rpc.end_calls();
            self.stage = Stage::Draining;
            self.timers = Timers { close: after(now.mono, LAST_ANSWERS), ..Timers::default() };
        } else if !self.is_over() {
            self.close(CloseReason::Shutdown, now);
        }
    }

    /// Says that the connection is to be closed. What has an answer is still sent it.
    pub(super) fn close(&mut self, reason: CloseReason, now: Now) {
        if self.is_over() {
            return;
        }
        self.rpc.end_calls();
        self.transmit(now.mono);
        self.stage = Stage::Closing(reason);
        self.lapse(now);
        self.let_go();
        self.outputs.close(reason);
    }

    fn ended(&mut self, reason: CloseReason, now: Now) {
        if self.stage == Stage::Ended {
            return;
        }
        let reason = if let Stage::Closing(ours) = self.stage { ours } else { reason };
        self.stage = Stage::Closing(reason);
        for order in self.outputs.take_unsent_back() {
            self.not_sent(&order, now);
        }
        self.rpc.end_calls();
        self.lapse(now);
        self.let_go();
        if self.epoch_is_open() {
            V::ended(self, now);
        }
        self.tell_disconnected(reason, now);
        self.stage = Stage::Ended;
    }

    /// Nothing that still waits can be answered any more.
    fn let_go(&mut self) {
        self.timers = Timers::default();
        self.pending = Vec::new();
        self.held = Held::default();
    }

    fn transmit(&mut self, now: Instant) {
        while let Some(frame) = self.rpc.poll_transmit(now) {
            if let Some(tag) = frame.call {
                self.written_at = None;
                if let Some(start) = tag.remote_start() {
                    self.remote_starts.sent(start, now);
                }
            }
            let order = frame.call.and_then(Tag::order_id).cloned();
            self.outputs.send(Bytes::from(frame.text), order);
        }
    }

    /// Ends what has run out of time, then sends what is ready.
    fn settle(&mut self, now: Now) {
        if self.is_over() {
            return;
        }
        self.lapse(now);
        self.transmit(now.mono);
        let most = self.config.unresponsive_after;
        if most > 0 && self.rpc.timeouts_in_row() >= most {
            self.close(CloseReason::Unresponsive, now);
        } else if self.stage == Stage::Draining && self.pending.is_empty() {
            self.close(CloseReason::Shutdown, now);
        }
    }
}

#[cfg(test)]
impl<V: Version> OcppSession<V> {
    /// What a session that waits takes of memory, without what it remembers on the heap.
    pub(in crate::protocol) const fn idle_size() -> usize {
        size_of::<Self>()
    }
}

impl<V: Version> Session for OcppSession<V> {
    fn handle(&mut self, input: Input<'_>, now: Now) {
        match input {
            Input::Received(bytes) => self.received(bytes, now),
            Input::Alive => self.beat(Sign::Alive, now.wall, now),
            Input::Told(ask, verdict) => self.told(ask, verdict, now),
            Input::Stored(receipt, stored) => {
                let awaited = |pending: &Pending<V>| matches!(&pending.waiting, Waiting::Storing(of, _) if *of == receipt);
                if let Some(place) = self.pending.iter().position(awaited)
                    && let Waiting::Storing(_, storing) = self.pending.swap_remove(place).waiting
                {
                    self.stored(*storing, stored, now);
                }
            }
            Input::Command(command) => self.ordered(*command, now),
            Input::Written(order) => self.written(&order, now),
            Input::Withheld(order) => self.withheld(&order, now),
            Input::Deadline => self.time_passed(now),
            Input::Evicted(charge_point, reason) => {
                if charge_point == *self.stamp.charge_point() {
                    self.close(reason, now);
                }
            }
            Input::Drain => self.drain(now),
            Input::Closed(reason) => self.ended(reason, now),
        }
        self.settle(now);
    }

    fn poll(&mut self) -> Option<Output> {
        self.outputs.poll()
    }

    fn deadline(&self) -> Option<Instant> {
        if self.is_over() {
            return None;
        }
        let patience = self.pending.iter().filter_map(|pending| pending.until).min();
        [self.rpc.deadline(), self.timers.next(), self.version.deadline(), patience]
            .into_iter()
            .flatten()
            .min()
    }
}
