//! Orders of the platform: each becomes a CALL, and each has exactly one response (contract §4).

mod call;
mod outcome;

use std::time::{Duration, Instant};

use ocpp_types::rpc::{AnswerBy, ErrorCode, Lapsed, OwnCall, Priority, Reply, Stage as CallStage};
use ocpp16::{Action, MessageTrigger, Response, TriggerMessageRequest};
use unified_model::events::{ConfigurationReported, ConnectorStatus};
use unified_model::{
    Command, CommandId, CommandName, CommandResponse, CommandStatus, RejectReason, ResponseDetails,
    Timestamp, TraceId,
};

use self::call::Subject;
use super::admission::Stage;
use super::session::Session16;
use super::trace::RemoteStart;
use crate::protocol::stamp::Draft;
use crate::session::{CloseReason, Now};

/// How long after its expiry an order that was written still waits for its answer (contract §4.1).
const GRACE: Duration = Duration::from_secs(4);

/// What a CALL of ours is.
#[derive(Debug)]
pub(super) enum Tag {
    /// An order.
    Order(Box<Order>),
    /// A question of our own, whose answer nobody waits for.
    Own,
}

impl Tag {
    pub(super) fn command_id(&self) -> Option<&CommandId> {
        match self {
            Self::Order(order) => Some(&order.command_id),
            Self::Own => None,
        }
    }

    fn is(&self, command: &CommandId) -> bool {
        self.command_id() == Some(command)
    }

    /// What a remote start will be recognised by.
    pub(super) fn remote_start(&self) -> Option<RemoteStart> {
        let Self::Order(order) = self else { return None };
        let Subject::RemoteStart { connector_id, id_tag, order_no, .. } = &order.subject else { return None };
        Some(RemoteStart {
            trace: order.trace.clone(),
            connector_id: *connector_id,
            id_tag: id_tag.clone(),
            order_no: order_no.clone(),
        })
    }
}

/// An order on its way.
#[derive(Debug)]
pub(super) struct Order {
    command_id: CommandId,
    name: CommandName,
    trace: TraceId,
    action: Action,
    subject: Subject,
    /// The connector it is about, if it names one.
    connector_id: Option<u32>,
}

impl Session16 {
    pub(super) fn ordered(&mut self, command: Command, now: Now) {
        let trace = command.trace_id.clone().unwrap_or_else(|| self.stamp.ids.trace());
        let rejected = |reason| CommandResponse::rejected(command.command_id.clone(), command.name(), reason);
        if self.is_over() || self.stage == Stage::Draining {
            let reason = self.lost_reason(CallStage::Queued);
            return self.respond(rejected(reason), trace, now);
        }
        if command.is_expired(now.wall, now.wall) {
            return self.respond(rejected(RejectReason::CommandExpired), trace, now);
        }
        if !self.may_order(&command.payload) {
            let mut response = rejected(RejectReason::NotAuthorized);
            response.details.message = Some("the charge point is not accepted yet".to_owned());
            return self.respond(response, trace, now);
        }
        let call = match call::of(&command.payload, &self.config, now.wall) {
            Ok(call) => call,
            Err(refusal) => {
                let mut response = rejected(refusal.reason);
                response.details.errors = (!refusal.errors.is_empty()).then_some(refusal.errors);
                response.details.message = refusal.message;
                return self.respond(response, trace, now);
            }
        };
        let write_by = moment(command.deadline(now.wall), now);
        let own = OwnCall {
            action: call.action.as_str(),
            payload: &call.payload,
            priority: u8::try_from(command.urgency().value())
                .ok()
                .and_then(Priority::new)
                .unwrap_or_default(),
            write_by: Some(write_by),
            answer_by: AnswerBy::Sooner {
                within: self.config.answer_within,
                at: write_by.checked_add(GRACE).unwrap_or(write_by),
            },
            tag: Tag::Order(Box::new(Order {
                name: command.name(),
                command_id: command.command_id,
                trace,
                action: call.action,
                subject: call.subject,
                connector_id: call.connector_id,
            })),
        };
        if let Err(full) = self.rpc.call(own) {
            self.reject(full.into_tag(), RejectReason::GatewayOverloaded, now);
        }
    }

    /// The order's frame has left.
    pub(super) fn written(&mut self, command: &CommandId, now: Now) {
        if self.rpc.confirm_written(|tag| tag.is(command), now.mono) {
            self.written_at = Some(now.mono);
        }
    }

    /// The order's frame was not allowed to leave: nothing was asked, and somebody else may ask it.
    pub(super) fn withheld(&mut self, command: &CommandId, now: Now) {
        self.take_back(command, RejectReason::GatewayOverloaded, now);
    }

    /// The order's frame never left this session.
    pub(super) fn not_sent(&mut self, command: &CommandId, now: Now) {
        let reason = self.lost_reason(CallStage::Queued);
        self.take_back(command, reason, now);
    }

    fn take_back(&mut self, command: &CommandId, reason: RejectReason, now: Now) {
        if let Some(tag) = self.rpc.withdraw(|tag| tag.is(command)) {
            if let Some(start) = tag.remote_start() {
                self.remote_starts.refused(&start.trace);
            }
            self.reject(tag, reason, now);
        }
    }

    /// Asks the charge point, after a connection without boot, what it is and what its connectors do. It may well refuse.
    pub(super) fn resync(&mut self) {
        if !self.is_open() {
            return;
        }
        let mut wanted = vec![MessageTrigger::StatusNotification];
        if self.registration.is_unknown() {
            wanted.insert(0, MessageTrigger::BootNotification);
        }
        for message in wanted {
            let Ok(payload) = ocpp_types::message::encode(&TriggerMessageRequest::new(message)) else {
                continue;
            };
            // A full queue means that there is more urgent business than this.
            let _ = self.rpc.call(OwnCall {
                action: Action::TriggerMessage.as_str(),
                payload: &payload,
                priority: Priority::LOWEST,
                write_by: None,
                answer_by: AnswerBy::Within(self.config.answer_within),
                tag: Tag::Own,
            });
        }
    }

    /// The charge point answered a CALL of ours.
    pub(super) fn answered(&mut self, tag: Tag, reply: Reply<'_>, frame: &str, now: Now) {
        let Tag::Order(order) = tag else { return };
        let mut details = ResponseDetails::default();
        details.latency_ms = self.written_at.take().map(|written| {
            u64::try_from(now.mono.saturating_duration_since(written).as_millis()).unwrap_or(u64::MAX)
        });
        match reply {
            Reply::Result(payload) => match Response::parse(order.action, payload, self.mode) {
                Ok(parsed) => {
                    if let Some(first) = parsed.deviations.first() {
                        let code = ErrorCode::for_rule(first.rule);
                        self.violation(code, Some(order.action.as_str()), frame, now.wall, now);
                    }
                    self.decided(*order, &parsed.message, payload, details, now);
                }
                Err(violation) => {
                    let code = ErrorCode::for_violation(&violation);
                    self.violation(code, Some(order.action.as_str()), frame, now.wall, now);
                    self.failed(*order, outcome::spelt(code), violation.to_string(), details, now);
                }
            },
            Reply::Error(error) => {
                let (code, description) = (error.code.into_owned(), error.description.into_owned());
                self.failed(*order, code, description, details, now);
            }
            Reply::Broken(error) => {
                let message = error.to_string();
                self.violation(ErrorCode::FormatViolation, Some(order.action.as_str()), frame, now.wall, now);
                self.failed(*order, outcome::spelt(ErrorCode::FormatViolation), message, details, now);
            }
            _ => self.failed(*order, String::new(), String::new(), details, now),
        }
    }

    /// The charge point's answer is a decision: Accepted or Rejected (contract §4.4).
    fn decided(
        &mut self,
        order: Order,
        response: &Response,
        payload: &str,
        mut details: ResponseDetails,
        now: Now,
    ) {
        let word = outcome::word(response);
        let refused = outcome::refusal(word);
        details.response_status = word.filter(|word| *word != "Accepted").map(str::to_owned);
        details.response = order.subject.wants_response().then(|| outcome::as_sent(payload)).flatten();
        details.transaction_id = order.subject.transaction().cloned();
        if refused.is_some() {
            details.device_status = self.status_for(&order);
        } else {
            details.message = order.subject.note().map(str::to_owned);
        }
        if let Subject::RemoteStart { .. } = &order.subject {
            match refused {
                None => self.remote_starts.accepted(&order.trace, now.mono),
                Some(_) => self.remote_starts.refused(&order.trace),
            }
        }
        let reported = match (&order.subject, response) {
            (Subject::GetConfiguration { keys }, Response::GetConfiguration(answer)) => {
                Some(outcome::configuration(keys, answer))
            }
            _ => None,
        };
        let (command_id, trace) = (order.command_id.clone(), order.trace.clone());
        self.finish(order, refused, details, now);
        if let Some(configuration) = reported {
            self.configuration(configuration, command_id, trace, now);
        }
    }

    fn configuration(&mut self, event: ConfigurationReported, command: CommandId, trace: TraceId, now: Now) {
        self.report(Draft::new(now.wall, event).trace(Some(trace)).cause(command.as_str()));
    }

    /// The charge point answered with an error, or with what cannot be read.
    fn failed(
        &mut self,
        order: Order,
        code: String,
        message: String,
        mut details: ResponseDetails,
        now: Now,
    ) {
        if let Subject::RemoteStart { .. } = &order.subject {
            self.remote_starts.refused(&order.trace);
        }
        details.response_status = Some(code).filter(|code| !code.is_empty());
        details.message = Some(message).filter(|message| !message.is_empty());
        details.device_status = self.status_for(&order);
        self.finish(order, Some(RejectReason::DeviceError), details, now);
    }

    fn status_for(&self, order: &Order) -> Option<ConnectorStatus> {
        match order.connector_id {
            Some(connector_id) => self.connectors.status(connector_id),
            None => self.connectors.only_status(),
        }
    }

    /// Ends the CALLs that get no answer.
    pub(super) fn lapse(&mut self, now: Now) {
        while let Some(lapsed) = self.rpc.poll_lapsed(now.mono) {
            match lapsed {
                Lapsed::TimedOut(tag) => self.reject(tag, RejectReason::DeviceTimeout, now),
                Lapsed::Expired(tag) => self.reject(tag, RejectReason::CommandExpired, now),
                Lapsed::Lost { call, stage } => {
                    let reason = self.lost_reason(stage);
                    self.reject(call, reason, now);
                }
            }
        }
    }

    /// Why an order ends with the connection. One that was handed out may have been written, so its outcome is unknown.
    fn lost_reason(&self, stage: CallStage) -> RejectReason {
        let stopping = matches!(self.stage, Stage::Draining | Stage::Closing(CloseReason::Shutdown));
        match stage {
            CallStage::Queued if stopping => RejectReason::GatewayShuttingDown,
            CallStage::Queued => RejectReason::DeviceOffline,
            CallStage::HandedOut | CallStage::Written => RejectReason::ConnectionLost,
        }
    }

    fn reject(&mut self, tag: Tag, reason: RejectReason, now: Now) {
        if let Tag::Order(order) = tag {
            self.finish(*order, Some(reason), ResponseDetails::default(), now);
        }
    }

    /// The one response of an order.
    fn finish(
        &mut self,
        order: Order,
        refused: Option<RejectReason>,
        mut details: ResponseDetails,
        now: Now,
    ) {
        let status = if refused.is_some() { CommandStatus::Rejected } else { CommandStatus::Accepted };
        details.reason = refused;
        let response = CommandResponse::new(order.command_id, order.name, status, details);
        self.respond(response, order.trace, now);
    }

    fn respond(&mut self, response: CommandResponse, trace: TraceId, now: Now) {
        let id = self.stamp.response_id(&response.command_id);
        let cause = response.command_id.as_str().to_owned();
        self.done(Draft::new(now.wall, response).id(id).trace(Some(trace)).cause(cause));
    }
}

/// The moment the monotonic clock will show when the wall clock shows `at`; now, if that has passed.
fn moment(at: Timestamp, now: Now) -> Instant {
    let millis = u64::try_from(at.millis_since(now.wall)).unwrap_or(0);
    now.mono.checked_add(Duration::from_millis(millis)).unwrap_or(now.mono)
}
