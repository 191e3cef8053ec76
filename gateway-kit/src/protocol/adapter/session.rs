//! The session of a dialect: one connection, one device.

use std::time::{Duration, Instant};

use bytes::{Bytes, BytesMut};
use unified_model::events::{ChargePointConnected, ChargePointDisconnected};
use unified_model::{
    ChargePointId, Command, CommandResponse, EventId, EventPayload, GatewayId, RejectReason,
};

use super::orders::{Order, Orders};
use super::{Dialect, Nonsense, Said};
use crate::port::{Durable, Question, Verdict};
use crate::protocol::outputs::Outputs;
use crate::protocol::stamp::{Draft, Stamp};
use crate::session::{AskId, CloseReason, Hello, Input, Now, Output, Receipt, Session};

/// How long an admission may take.
const PATIENCE: Duration = Duration::from_secs(10);
/// How long a stopping session waits for what is being stored, so that the answers still go out.
const LAST_ANSWERS: Duration = Duration::from_secs(2);

/// One connection.
#[derive(Debug)]
pub(super) struct AdapterSession<D> {
    dialect: D,
    gateway: GatewayId,
    seed: u64,
    opened: Instant,
    stage: Stage,
    /// The device's, once it has said who it is.
    stamp: Option<Stamp>,
    outputs: Outputs,
    unread: BytesMut,
    /// Answers that wait for what they answer to be durable.
    unanswered: Vec<(Receipt, Bytes)>,
    orders: Orders,
    last_number: u32,
}

/// How far the connection has come.
#[derive(Debug)]
enum Stage {
    /// Nobody has said hello.
    Strange,
    /// Whether the device is served here is being asked, until then.
    Admission(AskId, Option<Instant>, Box<(ChargePointConnected, Bytes)>),
    Open,
    /// The gateway stops; what is being stored is still answered, until then.
    Draining(Option<Instant>),
    /// The close has been said.
    Closing(CloseReason),
    Ended,
}

impl<D: Dialect> AdapterSession<D> {
    pub(super) fn open(dialect: D, hello: Hello, now: Now) -> Self {
        Self {
            dialect,
            gateway: hello.gateway_id,
            seed: hello.seed,
            opened: now.mono,
            stage: Stage::Strange,
            stamp: None,
            outputs: Outputs::default(),
            unread: BytesMut::new(),
            unanswered: Vec::new(),
            orders: Orders::default(),
            last_number: 0,
        }
    }

    /// Reads what has come, as far as it may be read: what follows a hello waits for the admission.
    fn read(&mut self, now: Now) {
        while matches!(self.stage, Stage::Strange | Stage::Open) {
            match self.dialect.read(&mut self.unread, now.wall) {
                None => break,
                Some(Ok(said)) => self.said(said, now),
                Some(Err(Nonsense(code))) => self.outputs.fault(code),
            }
        }
        match self.stage {
            Stage::Draining(_) | Stage::Closing(_) | Stage::Ended => self.unread = BytesMut::new(),
            _ if self.unread.len() > D::LONGEST => self.close(CloseReason::TooBig, now),
            _ => {}
        }
    }

    fn said(&mut self, said: Said, now: Now) {
        match (said, &self.stage) {
            (Said::Hello(id, connected, answer), Stage::Strange) => {
                let stamp = Stamp::new(self.gateway.clone(), id.clone(), self.dialect.id(), self.seed);
                self.stamp = Some(stamp);
                let ask = self.outputs.ask(Question::Admit(id));
                let until = now.mono.checked_add(PATIENCE);
                self.stage = Stage::Admission(ask, until, Box::new((connected, answer)));
            }
            (Said::News(event, answer), Stage::Open) => {
                if let Some(event) = event {
                    self.report(event, now);
                }
                self.answer(answer);
            }
            (Said::Started(started, answer), Stage::Open) => {
                let id = |device: &ChargePointId| EventId::started(device, &started.transaction_id);
                self.store(id, started.clone(), answer, now);
            }
            (Said::Stopped(stopped, answer), Stage::Open) => {
                let id = |device: &ChargePointId| EventId::stopped(device, &stopped.transaction_id);
                self.store(id, stopped.clone(), answer, now);
            }
            (Said::Answer(number, outcome), Stage::Open) => match self.orders.answered(number) {
                Some(command) => self.respond(&command, outcome, now),
                // It came too late, or twice.
                None => self.outputs.fault("unsolicited"),
            },
            _ => self.outputs.fault("out_of_place"),
        }
    }

    fn admitted(&mut self, ask: AskId, verdict: &Verdict, now: Now) {
        if !matches!(self.stage, Stage::Admission(of, ..) if of == ask) {
            return;
        }
        let Verdict::Admitted(claim) = verdict else { return self.close(CloseReason::NotAdmitted, now) };
        if let Stage::Admission(_, _, greeting) = std::mem::replace(&mut self.stage, Stage::Open)
            && let Some(stamp) = &mut self.stamp
        {
            stamp.enter(claim.epoch);
            let (connected, answer) = *greeting;
            self.report(connected, now);
            self.answer(answer);
        }
    }

    fn report(&mut self, event: impl Into<EventPayload>, now: Now) {
        if let Some(stamp) = &mut self.stamp {
            self.outputs.report(stamp.seal(Draft::new(now.wall, event)));
        }
    }

    fn store(
        &mut self,
        id: impl FnOnce(&ChargePointId) -> EventId,
        event: impl Into<EventPayload>,
        answer: Bytes,
        now: Now,
    ) {
        if let Some(stamp) = &mut self.stamp {
            let id = id(stamp.charge_point());
            let receipt = self.outputs.store(stamp.seal(Draft::new(now.wall, event).id(id)).into());
            self.unanswered.push((receipt, answer));
        }
    }

    /// Answers what is durable; what was not stored is met with silence.
    fn stored(&mut self, receipt: Receipt, durable: Option<Durable>) {
        if let Some(place) = self.unanswered.iter().position(|(of, _)| *of == receipt) {
            let (_, answer) = self.unanswered.swap_remove(place);
            if durable.is_some() {
                self.answer(answer);
            }
        }
    }

    fn answer(&mut self, answer: Bytes) {
        if !answer.is_empty() {
            self.outputs.send(answer, None);
        }
    }

    fn ordered(&mut self, command: Command, now: Now) {
        self.last_number = self.last_number.wrapping_add(1);
        let number = self.last_number;
        let request = match (&self.stage, self.dialect.ask(number, &command.payload)) {
            (_, Err(reason)) => Err(reason),
            (Stage::Closing(_) | Stage::Ended, _) => Err(RejectReason::DeviceOffline),
            (Stage::Draining(_), _) => Err(RejectReason::GatewayShuttingDown),
            _ if self.orders.is_full() => Err(RejectReason::GatewayOverloaded),
            (_, Ok(request)) => Ok(request),
        };
        match request {
            Ok(request) => self.orders.push(Order::new(command, number, request, now)),
            Err(reason) => self.respond(&command, Err(reason), now),
        }
    }

    /// The one response to an order. Outside an epoch it takes no place in one.
    fn respond(&mut self, command: &Command, outcome: Result<(), RejectReason>, now: Now) {
        let (id, name) = (command.command_id.clone(), command.name());
        let response = match outcome {
            Ok(()) => CommandResponse::accepted(id.clone(), name),
            Err(reason) => CommandResponse::rejected(id.clone(), name, reason),
        };
        let device = &command.charge_point_id;
        let draft = Draft::new(now.wall, response)
            .id(EventId::command_response(device, &id))
            .trace(command.trace_id.clone())
            .cause(id.as_str());
        let event = match (&mut self.stamp, &self.stage) {
            (Some(stamp), Stage::Open | Stage::Draining(_) | Stage::Closing(_)) if stamp.has_entered() => {
                stamp.seal(draft)
            }
            _ => Stamp::new(self.gateway.clone(), device.clone(), self.dialect.id(), self.seed)
                .seal_outside(draft),
        };
        self.outputs.done(event);
    }

    fn end_orders(&mut self, unsent: &RejectReason, now: Now) {
        while let Some((command, reason)) = self.orders.end(unsent) {
            self.respond(&command, Err(reason), now);
        }
    }

    fn drain(&mut self, now: Now) {
        if matches!(self.stage, Stage::Strange | Stage::Admission(..) | Stage::Open) {
            self.end_orders(&RejectReason::GatewayShuttingDown, now);
            self.stage = Stage::Draining(now.mono.checked_add(LAST_ANSWERS));
        }
    }

    fn close(&mut self, reason: CloseReason, now: Now) {
        if !matches!(self.stage, Stage::Closing(_) | Stage::Ended) {
            self.end_orders(&RejectReason::DeviceOffline, now);
            self.stage = Stage::Closing(reason);
            self.outputs.close(reason);
        }
    }

    fn ended(&mut self, reason: CloseReason, now: Now) {
        let reason = if let Stage::Closing(ours) = self.stage { ours } else { reason };
        for order in self.outputs.take_unsent_back() {
            if let Some(command) = self.orders.take_back(&order) {
                self.respond(&command, Err(RejectReason::DeviceOffline), now);
            }
        }
        self.end_orders(&RejectReason::DeviceOffline, now);
        if self.stamp.as_ref().is_some_and(Stamp::has_entered) {
            let mut event = ChargePointDisconnected::new(reason.disconnect_reason());
            event.duration_sec = Some(now.mono.saturating_duration_since(self.opened).as_secs());
            self.report(event, now);
        }
        self.stage = Stage::Ended;
    }

    fn settle(&mut self, now: Now) {
        while let Some((command, reason)) = self.orders.lapsed(now.mono) {
            self.respond(&command, Err(reason), now);
        }
        let is_late = |until: Option<Instant>| until.is_some_and(|at| at <= now.mono);
        match self.stage {
            Stage::Admission(_, until, _) if is_late(until) => self.close(CloseReason::NotAdmitted, now),
            Stage::Draining(until) if is_late(until) || self.unanswered.is_empty() => {
                self.close(CloseReason::Shutdown, now);
            }
            Stage::Open => {
                if let Some((request, order)) = self.orders.send(D::PATIENCE, now.mono) {
                    self.outputs.send(request, Some(order));
                }
            }
            _ => {}
        }
    }
}

impl<D: Dialect> Session for AdapterSession<D> {
    fn handle(&mut self, input: Input<'_>, now: Now) {
        match input {
            Input::Received(bytes) => self.unread.extend_from_slice(bytes),
            Input::Told(ask, verdict) => self.admitted(ask, &verdict, now),
            Input::Stored(receipt, stored) => self.stored(receipt, stored.ok()),
            Input::Command(command) => self.ordered(*command, now),
            Input::Withheld(order) => {
                if let Some(command) = self.orders.take_back(&order) {
                    self.respond(&command, Err(RejectReason::GatewayOverloaded), now);
                }
            }
            Input::Evicted(_, reason) => self.close(reason, now),
            Input::Drain => self.drain(now),
            Input::Closed(reason) => self.ended(reason, now),
            Input::Alive | Input::Written(_) | Input::Deadline => {}
        }
        self.read(now);
        self.settle(now);
    }

    fn poll(&mut self) -> Option<Output> {
        self.outputs.poll()
    }

    fn deadline(&self) -> Option<Instant> {
        let stage = match self.stage {
            Stage::Admission(_, until, _) | Stage::Draining(until) => until,
            _ => None,
        };
        [stage, self.orders.deadline()].into_iter().flatten().min()
    }

    fn silence(&self) -> Option<Duration> {
        Some(D::SILENCE)
    }
}
