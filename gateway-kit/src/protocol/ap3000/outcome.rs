//! What the device's answer to a request means, and the one response of every order (contract §4.4).

use std::time::Duration;

use ap3000_codec::code::ChargeResult;
use ap3000_codec::command::{ChargeAnswer, FromDevice};
use ap3000_codec::{Frame, OrderNumber, Port};
use unified_model::{
    CommandId, CommandResponse, CommandStatus, RejectReason, ResponseDetails, Timestamp, TraceId,
};

use super::charge::{Begun, transaction_of};
use super::command::{Asked, Order, Task, What};
use super::device::{Device, Waiting};
use super::link::Link;
use super::parameters;
use super::uplink::raw;
use crate::protocol::binary::{Lapsed, Phase, Request, lost_reason};
use crate::protocol::stamp::Draft;
use crate::session::Now;

impl Device {
    /// Whether a frame of this command can be the answer to what is outstanding.
    pub(super) fn is_asked(&self, code: u8) -> bool {
        self.work.requests.outstanding().is_some_and(|asked| asked.code == code)
    }

    /// An answer of the device. It is never answered (ap3000.md §3).
    pub(super) fn answered(
        &mut self,
        link: &mut Link,
        frame: &Frame,
        said: FromDevice,
        at: Timestamp,
        now: Now,
    ) {
        let is_it = |asked: &Asked| asked.code == frame.code && asked.message == frame.message_id;
        let Some((asked, took)) = self.work.requests.answer(now.mono, is_it) else {
            // Too late for its order, but not for the truth.
            if let FromDevice::ChargeAnswer(answer) = said
                && let Some(order) = answer.order_no
            {
                self.start_answered(link, &order, &answer, at);
            }
            return;
        };
        match asked.what {
            What::Order(order) => self.decided(link, order, frame, said, took, at, now),
            What::OwnStart(order) => {
                if let FromDevice::ChargeAnswer(answer) = said
                    && !self.start_answered(link, &order, &answer, at)
                {
                    self.forget_charge(&order);
                }
            }
            What::OwnQuery => {}
        }
    }

    #[allow(clippy::too_many_arguments, reason = "the answer, and what it answers")]
    fn decided(
        &mut self,
        link: &mut Link,
        mut order: Box<Order>,
        frame: &Frame,
        said: FromDevice,
        took: Duration,
        at: Timestamp,
        now: Now,
    ) {
        let mut details = ResponseDetails::default();
        details.latency_ms = u64::try_from(took.as_millis()).ok();
        if let FromDevice::Malformed { error, .. } = &said {
            self.violation(link, "length", frame, at, now);
            details.response_status = Some("malformed".to_owned());
            details.message = Some(error.to_string());
            if let Task::Start(number) = &order.task {
                self.undecided(&number.clone(), now);
            }
            return self.finish(link, *order, Some(RejectReason::DeviceError), Some(details), now);
        }
        let byte = result_of(frame);
        let refused = (byte != Some(0)).then_some(RejectReason::DeviceRejected);
        details.response_status = byte.filter(|byte| *byte != 0).map(|byte| format!("0x{byte:02X}"));
        match (&mut order.task, said) {
            (Task::Start(number), FromDevice::ChargeAnswer(answer)) => {
                let number = *number;
                let done = self.start_answered(link, &number, &answer, at);
                details.transaction_id = transaction_of(&number).filter(|_| done);
                if !done {
                    self.forget_charge(&number);
                }
                let refused = (!done).then_some(RejectReason::DeviceRejected);
                self.finish(link, *order, refused, Some(details), now);
            }
            (Task::Stop(number, transaction), FromDevice::ChargeAnswer(answer)) => {
                details.transaction_id = Some(transaction.clone());
                let number = *number;
                // In that state already, by our own order: the end is what was wanted.
                let already = answer.result == ChargeResult::AlreadySo && answer.order_no == Some(number);
                let refused = refused.filter(|_| !already);
                if refused.is_none() {
                    self.evidently_over(link, &number, now);
                }
                self.finish(link, *order, refused, Some(details), now);
            }
            (Task::Change(change), _) => {
                details.response_status = None;
                let (block, heartbeat) = (change.block, change.heartbeat());
                let written = parameters::fields(frame)
                    .ok_or_else(|| crate::protocol::refusal::Refusal::invalid("/payload/key", "unreadable"))
                    .and_then(|fields| change.apply(fields))
                    .and_then(|fields| self.command_of(block.set, fields, "/payload/value"));
                match written {
                    Ok(command) => {
                        order.task = Task::Write(heartbeat);
                        self.ask_next(link, order, command, now);
                    }
                    Err(refusal) => {
                        details.errors = Some(refusal.errors);
                        details.message = refusal.message;
                        self.finish(link, *order, Some(refusal.reason), Some(details), now);
                    }
                }
            }
            (Task::Write(heartbeat), _) => {
                if refused.is_none()
                    && let Some(seconds) = *heartbeat
                {
                    self.beats_every(seconds);
                }
                self.finish(link, *order, refused, Some(details), now);
            }
            (Task::Read(read), said) => {
                details.response_status = None;
                if let FromDevice::Parameters1Report(report) = &said {
                    self.beats_every(report.heartbeat_interval.0);
                }
                read.take(parameters::fields(frame).unwrap_or_default());
                if let Some(block) = read.next() {
                    return self.ask_next(link, order, parameters::query(block), now);
                }
                let (reported, response) = read.report();
                details.response = response;
                let (cause, trace) = (order.id.as_str().to_owned(), order.trace.clone());
                self.finish(link, *order, None, Some(details), now);
                self.tell(link, Draft::new(at, reported).trace(Some(trace)).cause(cause));
            }
            (Task::Transfer, _) => {
                details.response = raw(frame);
                self.finish(link, *order, refused, Some(details), now);
            }
            (Task::Modify(transaction), _) => {
                details.transaction_id = transaction.take();
                self.finish(link, *order, refused, Some(details), now);
            }
            _ => self.finish(link, *order, refused, Some(details), now),
        }
    }

    /// What the device says to a start; whether it will charge (contract §4.4: 0, and 3 and 9, which execute; 2 is our own
    /// order that runs already).
    fn start_answered(
        &mut self,
        link: &mut Link,
        order: &OrderNumber,
        answer: &ChargeAnswer,
        at: Timestamp,
    ) -> bool {
        let ours = answer.order_no == Some(*order);
        let Some(charge) = self.charge_mut(order) else { return false };
        if let Some(port) = answer.port.filter(|port| *port != Port::ANY) {
            charge.port = port;
        }
        match answer.result {
            ChargeResult::Done => {
                self.begin(link, order, at);
                true
            }
            ChargeResult::AlreadySo if ours => {
                self.begin(link, order, at);
                true
            }
            // Said to be executed; the first 0x06 will prove it.
            ChargeResult::PortFault | ChargeResult::PrecheckRelayStuck => true,
            _ => charge.begun == Begun::Durable,
        }
    }

    /// The next step of an order.
    fn ask_next(
        &mut self,
        link: &mut Link,
        order: Box<Order>,
        command: ap3000_codec::command::FromServer,
        now: Now,
    ) {
        let code = command.code();
        let Some((message, frame)) = self.request(link, command) else {
            return self.finish(link, *order, Some(RejectReason::InvalidCommandPayload), None, now);
        };
        let (priority, write_by) = (order.priority, Some(order.write_by));
        let tag = Asked { code, message, what: What::Order(order) };
        // The ledger allowed the first frame of the order, and allows no order twice.
        self.work.requests.push_next(Request { frame, order: None, priority, write_by, tag });
    }

    /// The device told of itself, which is all the answer that 0x81 has.
    pub(super) fn queried(&mut self, link: &mut Link, now: Now) {
        if !self.is_asked(0x81) {
            return;
        }
        if let Some((asked, took)) = self.work.requests.answer(now.mono, |asked| asked.code == 0x81)
            && let What::Order(order) = asked.what
        {
            let mut details = ResponseDetails::default();
            details.latency_ms = u64::try_from(took.as_millis()).ok();
            self.finish(link, *order, None, Some(details), now);
        }
    }

    /// It registers, which a device does after 0x87; the answer to that can get lost, and asked again it would reboot again.
    pub(super) fn rebooted(&mut self, link: &mut Link, now: Now) {
        if !self.is_asked(0x87) {
            return;
        }
        if let Some((asked, took)) = self.work.requests.answer(now.mono, |asked| asked.code == 0x87)
            && let What::Order(order) = asked.what
        {
            let mut details = ResponseDetails::default();
            details.latency_ms = u64::try_from(took.as_millis()).ok();
            details.message = Some("the device registered anew".to_owned());
            self.finish(link, *order, None, Some(details), now);
        }
    }

    /// Hands out what may leave, after ending what has waited too long.
    pub(super) fn transmit(&mut self, link: &mut Link, now: Now) {
        while let Some(lapsed) = self.work.requests.poll_lapsed(now.mono) {
            let (asked, reason) = match lapsed {
                Lapsed::TimedOut(asked) => (asked, RejectReason::DeviceTimeout),
                Lapsed::Expired(asked) => (asked, RejectReason::CommandExpired),
            };
            self.given_up(link, asked, reason, now);
        }
        if !self.presence.may_be_asked() {
            return;
        }
        while let Some((frame, order)) = self.work.requests.poll(&mut link.pace, now.mono) {
            link.outputs.send(frame, order);
            self.unanswerable(link, now);
        }
    }

    /// The order's frame has left.
    pub(super) fn written(&mut self, link: &mut Link, order: &CommandId, now: Now) -> bool {
        let written = !self.work.is_none() && self.work.requests.written(order, now.mono);
        if written {
            link.pace.spend(now.mono);
            self.unanswerable(link, now);
        }
        written
    }

    /// Ends what no device answers as soon as it has left.
    fn unanswerable(&mut self, link: &mut Link, now: Now) {
        let is_it =
            |asked: &Asked| matches!(asked.code, 0xE4 | 0xFE) || (asked.code == 0x81 && asked.is_transfer());
        if let Some((asked, _)) = self.work.requests.answer(now.mono, is_it)
            && let What::Order(mut order) = asked.what
        {
            order.note = Some("the protocol has no answer to this".to_owned());
            self.finish(link, *order, None, None, now);
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
        if self.work.is_none() {
            return false;
        }
        if self.update_withheld(link, order, reason.clone(), now) {
            return true;
        }
        let Some(asked) = self.work.requests.take_back(order) else { return false };
        if let What::Order(order) = &asked.what
            && let Task::Start(number) = &order.task
        {
            self.forget_charge(&number.clone());
        }
        self.given_up(link, asked, reason, now);
        true
    }

    /// A request gets no answer.
    fn given_up(&mut self, link: &mut Link, asked: Asked, reason: RejectReason, now: Now) {
        let sent = matches!(reason, RejectReason::DeviceTimeout | RejectReason::ConnectionLost);
        let start = match &asked.what {
            What::OwnStart(number) => Some(*number),
            What::Order(order) => match &order.task {
                Task::Start(number) => Some(*number),
                _ => None,
            },
            What::OwnQuery => None,
        };
        match start {
            Some(number) if sent => self.undecided(&number, now),
            Some(number) => self.forget_charge(&number),
            None => {}
        }
        if let What::Order(order) = asked.what {
            self.finish(link, *order, Some(reason), None, now);
        }
    }

    /// A request ends with its device's connection.
    pub(super) fn lost(&mut self, link: &mut Link, asked: Asked, phase: Phase, now: Now) {
        let reason = lost_reason(link.stopping, phase);
        self.given_up(link, asked, reason, now);
    }

    /// Ends the orders that wait for a port.
    pub(super) fn end_waiting(&mut self, link: &mut Link, now: Now) {
        let is_stop = |waiting: &mut Waiting| matches!(waiting, Waiting::Stop(..));
        let stops: Vec<Waiting> = self.work.waiting.extract_if(.., is_stop).collect();
        for waiting in stops {
            self.stop_given_up(link, waiting, now);
        }
        // Nothing else that waits for an answer of a port can be told any more.
        self.work.waiting.retain(|waiting| {
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
        if let Task::Start(number) = &order.task
            && leaves_open(refused.as_ref())
        {
            // Should it charge all the same, this is by what the platform knows whose charge it is.
            details.transaction_id = details.transaction_id.or_else(|| transaction_of(number));
        }
        let status = if refused.is_some() { CommandStatus::Rejected } else { CommandStatus::Accepted };
        details.reason = refused;
        self.respond(link, CommandResponse::new(order.id, order.name, status, details), order.trace, now);
    }

    pub(super) fn respond(&mut self, link: &mut Link, response: CommandResponse, trace: TraceId, now: Now) {
        self.presence.respond(&mut link.outputs, response, trace, now);
    }
}

impl Asked {
    fn is_transfer(&self) -> bool {
        matches!(&self.what, What::Order(order) if matches!(order.task, Task::Transfer))
    }
}

/// Whether nobody knows what came of an order.
fn leaves_open(refused: Option<&RejectReason>) -> bool {
    let open = [RejectReason::DeviceTimeout, RejectReason::ConnectionLost, RejectReason::DeviceError];
    refused.is_some_and(|reason| open.contains(reason))
}

/// The byte that says whether it was done; 0 where the answer has none.
fn result_of(frame: &Frame) -> Option<u8> {
    match frame.code {
        0x90..=0x93 => Some(0),
        0xFD => frame.data.get(1).copied(),
        _ => frame.data.first().copied(),
    }
}
