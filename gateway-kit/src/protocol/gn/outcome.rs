//! What the device's answer to a request means, and the one response of every order (contract §4.4).

use std::time::Duration;

use bytes::Bytes;
use gn_codec::bkv_codec::{self, Outcome, Socket};
use gn_codec::{Command, Frame};
use unified_model::{
    CommandId, CommandResponse, CommandStatus, RejectReason, ResponseDetails, Timestamp, TraceId,
};

use super::command::{Asked, Code, Order, Task, What};
use super::device::{Device, Waiting, sequence_of};
use super::link::Link;
use super::uplink::raw;
use crate::protocol::binary::{Lapsed, Pace, Phase, Request, lost_reason};
use crate::protocol::stamp::Draft;
use crate::session::Now;

/// The keys of command and sequence in entries.
const COMMAND: u64 = 0x01;
const SEQUENCE: u64 = 0x02;

/// Which message a frame is.
pub(super) fn code_of(frame: &Frame) -> Option<Code> {
    match frame.command() {
        Some(command @ (0x0005 | 0x0015)) => Some((command, frame.payload.get(2).copied()?)),
        Some(0x1000) | None => {
            let entries = bkv_codec::entry::Entries::parse(frame.payload.clone()).ok()?;
            let code = entries.first(COMMAND)?.number()?;
            Some((u16::try_from(code).ok()?, 0))
        }
        Some(command) => Some((command, 0)),
    }
}

/// The sequence an answer echoes.
fn echo_of(frame: &Frame) -> u64 {
    if frame.head.is_some() {
        return sequence_of(frame).into();
    }
    let entries = bkv_codec::entry::Entries::parse(frame.payload.clone()).ok();
    entries.and_then(|entries| entries.first(SEQUENCE)?.number()).unwrap_or(0)
}

/// Whether a message can be the answer to another (gn.md §4).
fn answers(said: Code, asked: Code) -> bool {
    said == asked
        || matches!(
            (asked, said),
            ((_, 0x17), (0x0005 | 0x0015, 0x17 | 0x07))
                | ((0x0015, 0x1D), (0x0015, 0x1C))
                | ((0x0015, 0x0B), (0x0015, 0x0F))
        )
}

/// What an answer says of whether it was done.
fn outcome_of(said: &Command) -> Option<Outcome> {
    Some(match said {
        Command::ControlReply(reply) => reply.ok,
        Command::CardOrderReply(reply) => reply.ok,
        Command::NodeListReply(reply) => reply.ok,
        Command::VoiceReply(reply) => reply.ok,
        Command::Bkv(message) | Command::Direct(message) => match &message.command {
            bkv_codec::Command::ControlReply(reply) => reply.ok,
            bkv_codec::Command::SetParamsReply(reply) => reply.ok,
            bkv_codec::Command::QueryParamsReply(reply) => reply.ok.unwrap_or(Outcome::DONE),
            _ => return None,
        },
        _ => return None,
    })
}

/// What the device calls the charge it was told to begin.
fn number_of(said: &Command) -> Option<u16> {
    match said {
        Command::ControlReply(reply) => Some(reply.business_no),
        Command::Bkv(message) | Command::Direct(message) => match &message.command {
            bkv_codec::Command::ControlReply(reply) => reply.business_no,
            _ => None,
        },
        _ => None,
    }
}

impl Device {
    /// Whether a frame can be the answer to what is outstanding.
    pub(super) fn is_asked(&self, frame: &Frame) -> bool {
        let Some(code) = code_of(frame) else { return false };
        let echo = echo_of(frame);
        self.requests.values().any(|requests| {
            requests
                .outstanding()
                .is_some_and(|asked| u64::from(asked.sequence) == echo && answers(code, asked.code))
        })
    }

    /// An answer of the device. It is never answered.
    pub(super) fn answered(
        &mut self,
        link: &mut Link,
        frame: &Frame,
        said: Command,
        at: Timestamp,
        now: Now,
    ) {
        let Some(code) = code_of(frame) else { return };
        let echo = echo_of(frame);
        let is_it = |asked: &Asked| u64::from(asked.sequence) == echo && answers(code, asked.code);
        let found = self.requests.values_mut().find_map(|requests| requests.answer(now.mono, is_it));
        let Some((asked, took)) = found else {
            return self.answered_late(link, echo, &said, at, now);
        };
        match asked.what {
            What::Order(order) => self.decided(link, order, frame, said, took, at, now),
            What::OwnStart(transaction) => {
                if outcome_of(&said).is_some_and(Outcome::is_done) {
                    self.start_done(link, &transaction, &said, at, now);
                } else {
                    self.forget_charge(&transaction);
                }
            }
            What::OwnQuery => {}
        }
    }

    /// Too late for its order, but not for the truth.
    fn answered_late(&mut self, link: &mut Link, echo: u64, said: &Command, at: Timestamp, now: Now) {
        if !outcome_of(said).is_some_and(Outcome::is_done) {
            return;
        }
        let charge = self.charges.iter().find(|charge| u64::from(charge.sequence) == echo);
        if let Some(transaction) =
            charge.filter(|charge| !charge.has_begun()).map(|one| one.transaction.clone())
        {
            self.start_done(link, &transaction, said, at, now);
        }
    }

    fn start_done(
        &mut self,
        link: &mut Link,
        transaction: &unified_model::TransactionId,
        said: &Command,
        at: Timestamp,
        now: Now,
    ) {
        // The answer to a card's order does not repeat the number.
        let known = self.charge_mut(transaction).map_or(0, |charge| charge.business_no);
        let number = number_of(said).unwrap_or(known);
        self.has_started(link, transaction, number, at, now);
    }

    #[allow(clippy::too_many_arguments, reason = "the answer, and what it answers")]
    fn decided(
        &mut self,
        link: &mut Link,
        mut order: Box<Order>,
        frame: &Frame,
        said: Command,
        took: Duration,
        at: Timestamp,
        now: Now,
    ) {
        let mut details = ResponseDetails::default();
        details.latency_ms = u64::try_from(took.as_millis()).ok();
        if let Command::Malformed(malformed) = &said {
            self.violation(link, "length", frame, at, now);
            details.response_status = Some("malformed".to_owned());
            details.message = Some(malformed.error.to_string());
            if let Task::Start(transaction) = &order.task {
                self.undecided(&transaction.clone(), now);
            }
            return self.finish(link, *order, Some(RejectReason::DeviceError), Some(details), now);
        }
        let outcome = outcome_of(&said);
        let refused = outcome.filter(|outcome| !outcome.is_done()).map(|_| RejectReason::DeviceRejected);
        details.response_status =
            outcome.filter(|outcome| !outcome.is_done()).map(|outcome| format!("0x{:02X}", outcome.raw()));
        match &mut order.task {
            Task::Start(transaction) => {
                let transaction = transaction.clone();
                if refused.is_none() {
                    self.start_done(link, &transaction, &said, at, now);
                    details.transaction_id = Some(transaction);
                } else {
                    self.forget_charge(&transaction);
                }
                self.finish(link, *order, refused, Some(details), now);
            }
            Task::Stop(transaction) => {
                details.transaction_id = Some(transaction.clone());
                if refused.is_some() {
                    link.stops.forget(transaction);
                }
                self.finish(link, *order, refused, Some(details), now);
            }
            Task::Read(read) => {
                let reply = match &said {
                    Command::Bkv(message) | Command::Direct(message) => match &message.command {
                        bkv_codec::Command::QueryParamsReply(reply) => Some(reply),
                        _ => None,
                    },
                    _ => None,
                };
                match reply {
                    Some(reply) if refused.is_none() => read.take(reply),
                    _ => return self.finish(link, *order, refused, Some(details), now),
                }
                if let Some(socket) = read.left.first().copied() {
                    let sequence = self.next_sequence();
                    let query = self.parameters_query(socket, sequence);
                    order.socket = Some(socket.number());
                    return self.ask_next(link, order, (query, (0x1012, 0)), sequence, now);
                }
                let (reported, response) = read.report();
                details.response = response;
                let (cause, trace) = (order.id.as_str().to_owned(), order.trace.clone());
                self.finish(link, *order, None, Some(details), now);
                self.tell(link, Draft::new(at, reported).trace(Some(trace)).cause(cause));
            }
            Task::Network(changes) => {
                let ok = refused.is_none();
                if changes.answered(ok) {
                    let next = changes.next();
                    let sequence = self.next_sequence();
                    return self.ask_next(link, order, next, sequence, now);
                }
                let event = changes.report(ok);
                let (cause, trace) = (order.id.as_str().to_owned(), order.trace.clone());
                self.finish(link, *order, refused, Some(details), now);
                self.tell(link, Draft::new(at, event).trace(Some(trace)).cause(cause));
            }
            Task::Transfer => {
                details.response = raw(frame);
                self.finish(link, *order, refused, Some(details), now);
            }
            Task::Query | Task::Plain | Task::Update => {
                self.finish(link, *order, refused, Some(details), now);
            }
        }
    }

    /// The next step of an order.
    fn ask_next(
        &mut self,
        link: &mut Link,
        order: Box<Order>,
        (command, code): (Command, Code),
        sequence: u32,
        now: Now,
    ) {
        let Some(frame) = self.bytes(sequence, &command) else {
            return self.finish(link, *order, Some(RejectReason::InvalidCommandPayload), None, now);
        };
        let (priority, write_by, socket) = (order.priority, Some(order.write_by), order.socket);
        let tag = Asked { code, sequence, what: What::Order(order) };
        // The ledger allowed the first frame of the order, and allows no order twice.
        self.requests_of(socket).push_next(Request { frame, order: None, priority, write_by, tag });
    }

    /// A socket told of itself, which is an answer to 0x1D as well (gn-bkv-quirks.md 9).
    pub(super) fn queried(&mut self, link: &mut Link, socket: Socket, now: Now) {
        let Some(requests) = self.requests.get_mut(&Some(socket.number())) else {
            return;
        };
        if let Some((asked, took)) = requests.answer(now.mono, |asked| asked.code == (0x0015, 0x1D))
            && let What::Order(order) = asked.what
        {
            let mut details = ResponseDetails::default();
            details.latency_ms = u64::try_from(took.as_millis()).ok();
            self.finish(link, *order, None, Some(details), now);
        }
    }

    /// Hands out what may leave, after ending what has waited too long.
    pub(super) fn transmit(&mut self, link: &mut Link, now: Now) {
        for (asked, reason) in self.lapsed(now) {
            self.given_up(link, asked, reason, now);
        }
        if !self.presence.may_be_asked() {
            return;
        }
        let mut ready: Vec<(Bytes, Option<CommandId>)> = Vec::new();
        for requests in self.requests.values_mut() {
            // Sockets wait for themselves alone.
            while let Some(frame) = requests.poll(&mut Pace::new(Duration::ZERO), now.mono) {
                ready.push(frame);
            }
        }
        for (frame, order) in ready {
            link.outputs.send(frame, order);
        }
        self.requests.retain(|_, requests| !requests.is_idle());
    }

    fn lapsed(&mut self, now: Now) -> Vec<(Asked, RejectReason)> {
        let mut lapsed = Vec::new();
        for requests in self.requests.values_mut() {
            while let Some(one) = requests.poll_lapsed(now.mono) {
                lapsed.push(match one {
                    Lapsed::TimedOut(asked) => (asked, RejectReason::DeviceTimeout),
                    Lapsed::Expired(asked) => (asked, RejectReason::CommandExpired),
                });
            }
        }
        lapsed
    }

    /// The order's frame has left.
    pub(super) fn written(&mut self, link: &mut Link, order: &CommandId, now: Now) -> bool {
        let written = self.requests.values_mut().any(|requests| requests.written(order, now.mono));
        if written {
            self.unanswerable(link, now);
        }
        written
    }

    /// Ends what no device answers as soon as it has left.
    fn unanswerable(&mut self, link: &mut Link, now: Now) {
        let is_it =
            |asked: &Asked| matches!(&asked.what, What::Order(order) if matches!(order.task, Task::Update));
        let found = self.requests.values_mut().find_map(|requests| requests.answer(now.mono, is_it));
        if let Some((asked, _)) = found
            && let What::Order(mut order) = asked.what
        {
            order.note = Some("the protocol has no answer to this".to_owned());
            let (id, trace) = (order.id.clone(), order.trace.clone());
            self.finish(link, *order, None, None, now);
            self.update_begun(link, id, trace, now.wall);
        }
    }

    /// The order's frame was not allowed to leave, or was never fetched.
    pub(super) fn take_back(
        &mut self,
        link: &mut Link,
        order: &CommandId,
        reason: RejectReason,
        now: Now,
    ) -> bool {
        let found = self.requests.values_mut().find_map(|requests| requests.take_back(order));
        let Some(asked) = found else { return false };
        if let What::Order(order) = &asked.what
            && let Task::Start(transaction) = &order.task
        {
            self.forget_charge(&transaction.clone());
        }
        self.given_up(link, asked, reason, now);
        true
    }

    /// A request gets no answer.
    fn given_up(&mut self, link: &mut Link, asked: Asked, reason: RejectReason, now: Now) {
        let sent = matches!(reason, RejectReason::DeviceTimeout | RejectReason::ConnectionLost);
        let start = match &asked.what {
            What::OwnStart(transaction) => Some(transaction.clone()),
            What::Order(order) => match &order.task {
                Task::Start(transaction) => Some(transaction.clone()),
                _ => None,
            },
            What::OwnQuery => None,
        };
        match start {
            Some(transaction) if sent => self.undecided(&transaction, now),
            Some(transaction) => self.forget_charge(&transaction),
            None => {}
        }
        if let What::Order(order) = asked.what {
            if let Task::Stop(transaction) = &order.task
                && !sent
            {
                link.stops.forget(transaction);
            }
            self.finish(link, *order, Some(reason), None, now);
        }
    }

    /// Ends what it was asked, with the reason that fits.
    pub(super) fn end_requests(&mut self, link: &mut Link, now: Now) {
        let ended: Vec<_> = std::mem::take(&mut self.requests)
            .into_values()
            .flat_map(|mut requests| requests.end())
            .collect();
        for (asked, phase) in ended {
            let reason = lost_reason(link.stopping, phase);
            self.given_up(link, asked, reason, now);
        }
    }

    /// Ends the orders that wait for a port.
    pub(super) fn end_waiting(&mut self, link: &mut Link, now: Now) {
        let is_stop = |waiting: &mut Waiting| matches!(waiting, Waiting::Stop(..));
        let stops: Vec<Waiting> = self.waiting.extract_if(.., is_stop).collect();
        for waiting in stops {
            self.stop_given_up(link, waiting, now);
        }
        // Nothing else that waits for an answer of a port can be told any more.
        self.waiting.retain(|waiting| {
            matches!(waiting, Waiting::Started(..) | Waiting::StartedFirst(..) | Waiting::Stopped(..))
        });
    }

    /// A stop whose transaction nobody could look up.
    pub(super) fn stop_given_up(&mut self, link: &mut Link, waiting: Waiting, now: Now) {
        if let Waiting::Stop(_, _, command) = waiting {
            let reason = lost_reason(link.stopping, Phase::Queued);
            let trace = command.trace_id.clone().unwrap_or_else(|| link.ids.trace());
            let response = CommandResponse::rejected(command.command_id.clone(), command.name(), reason);
            self.respond(link, response, trace, now);
        }
    }

    /// The one response of an order.
    pub(super) fn finish(
        &mut self,
        link: &mut Link,
        order: Order,
        refused: Option<RejectReason>,
        details: Option<ResponseDetails>,
        now: Now,
    ) {
        let mut details = details.unwrap_or_default();
        match &refused {
            Some(RejectReason::DeviceRejected | RejectReason::DeviceError) => {
                details.device_status = match order.connector_id {
                    Some(connector_id) => self.connectors.status(connector_id),
                    None => self.connectors.only_status(),
                };
            }
            None if details.message.is_none() => details.message = order.note,
            _ => {}
        }
        let status = if refused.is_some() { CommandStatus::Rejected } else { CommandStatus::Accepted };
        details.reason = refused;
        self.respond(link, CommandResponse::new(order.id, order.name, status, details), order.trace, now);
    }

    pub(super) fn respond(&mut self, link: &mut Link, response: CommandResponse, trace: TraceId, now: Now) {
        self.presence.respond(&mut link.outputs, response, trace, now);
    }
}
