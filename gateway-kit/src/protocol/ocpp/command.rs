//! Orders of the platform: each becomes a CALL, and each has exactly one response (contract §4).

mod asking;
mod outcome;

use std::time::{Duration, Instant};

use ocpp_types::rpc::{AnswerBy, ErrorCode, Lapsed, OwnCall, Priority, Reply, Stage as CallStage};
use unified_model::events::{ConfigurationReported, ConnectorStatus};
use unified_model::{
    Command, CommandId, CommandName, CommandResponse, CommandStatus, RejectReason, ResponseDetails,
    Timestamp, TraceId,
};

pub(in crate::protocol) use self::asking::{Asking, Subject, left_out, object, text, word};
use super::admission::Stage;
use super::remote_starts::RemoteStart;
use super::session::OcppSession;
use super::version::Version;
use crate::protocol::stamp::Draft;
use crate::session::{CloseReason, Now};

/// How long after its expiry an order that was written still waits for its answer (contract §4.1).
const GRACE: Duration = Duration::from_secs(4);

/// What a CALL of ours is.
#[derive(Debug)]
pub(in crate::protocol) enum Tag<V: Version> {
    /// An order.
    Order(Box<Order<V>>),
    /// A question of our own, whose answer nobody waits for, about this EVSE or about none (0).
    Own(u32),
}

impl<V: Version> Tag<V> {
    /// The order whose frame may leave once the ledger has allowed it.
    pub(super) fn order_id(&self) -> Option<&CommandId> {
        match self {
            // The ledger allowed the first CALL of an order, and allows no order twice.
            Self::Order(order) if order.calls == 0 => Some(&order.command_id),
            Self::Order(_) | Self::Own(_) => None,
        }
    }

    /// The order it is a CALL of.
    pub(in crate::protocol) fn order(&self) -> Option<&Order<V>> {
        match self {
            Self::Order(order) => Some(order),
            Self::Own(_) => None,
        }
    }

    fn is(&self, command: &CommandId) -> bool {
        matches!(self, Self::Order(order) if order.command_id == *command)
    }

    /// What a remote start will be recognised by.
    pub(super) fn remote_start(&self) -> Option<RemoteStart> {
        let Self::Order(order) = self else { return None };
        let Subject::RemoteStart(wanted) = &order.subject else { return None };
        Some(RemoteStart { trace: order.trace.clone(), wanted: wanted.clone() })
    }
}

/// An order on its way.
#[derive(Debug)]
pub(in crate::protocol) struct Order<V: Version> {
    pub(in crate::protocol) command_id: CommandId,
    name: CommandName,
    pub(in crate::protocol) trace: TraceId,
    priority: Priority,
    write_by: Instant,
    action: V::Action,
    pub(in crate::protocol) subject: Subject<V>,
    /// The connector it is about, if it names one.
    connector_id: Option<u32>,
    /// What whoever ordered it should know although it was accepted.
    note: Option<String>,
    /// How many of its CALLs were answered already; an order for several connectors may need one for each.
    pub(in crate::protocol) calls: u32,
}

/// What an answer means for its order.
#[derive(Debug)]
pub(in crate::protocol) struct Judged {
    /// Why the order was not carried out; `None` where it was.
    pub(in crate::protocol) refused: Option<RejectReason>,
    pub(in crate::protocol) details: ResponseDetails,
}

/// What follows from an answer.
#[derive(Debug)]
pub(in crate::protocol) enum Then<V: Version> {
    /// The order has its response.
    Respond,
    /// It has, and the charge point told its configuration.
    Report(ConfigurationReported),
    /// The order is not done yet: this is asked next.
    Ask(Asking<V>),
}

impl<V: Version> OcppSession<V> {
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
        let asking = match V::asking(self, &command, now) {
            Ok(asking) => asking,
            Err(refusal) => {
                let mut response = rejected(refusal.reason);
                response.details.errors = (!refusal.errors.is_empty()).then_some(refusal.errors);
                response.details.message = refusal.message;
                return self.respond(response, trace, now);
            }
        };
        let priority = u8::try_from(command.urgency().value()).ok().and_then(Priority::new);
        let order = Order {
            name: command.name(),
            priority: priority.unwrap_or_default(),
            write_by: moment(command.deadline(now.wall), now),
            command_id: command.command_id,
            trace,
            action: asking.action,
            subject: asking.subject,
            connector_id: asking.connector_id,
            note: asking.note,
            calls: 0,
        };
        self.ask_for(Box::new(order), &asking.payload, now);
    }

    /// Queues a CALL of an order.
    fn ask_for(&mut self, order: Box<Order<V>>, payload: &str, now: Now) {
        let own = OwnCall {
            action: V::action_name(order.action),
            payload,
            priority: order.priority,
            write_by: Some(order.write_by),
            answer_by: AnswerBy::Sooner {
                within: self.config.answer_within,
                at: order.write_by.checked_add(GRACE).unwrap_or(order.write_by),
            },
            tag: Tag::Order(order),
        };
        if let Err(full) = self.rpc.call(own) {
            self.reject(full.into_tag(), RejectReason::GatewayOverloaded, now);
        }
    }

    /// Queues a question of our own about an EVSE, or about none (0). The charge point may well refuse.
    pub(in crate::protocol) fn ask_own(&mut self, action: V::Action, payload: &str, about: u32) {
        // A full queue means that there is more urgent business than this.
        let _ = self.rpc.call(OwnCall {
            action: V::action_name(action),
            payload,
            priority: Priority::LOWEST,
            write_by: None,
            answer_by: AnswerBy::Within(self.config.answer_within),
            tag: Tag::Own(about),
        });
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

    /// The charge point answered a CALL of ours.
    pub(super) fn answered(&mut self, tag: Tag<V>, reply: Reply<'_>, frame: &str, now: Now) {
        let order = match tag {
            Tag::Order(order) => order,
            Tag::Own(about) => return V::resynced(self, about, &reply),
        };
        let action = V::action_name(order.action);
        let mut details = ResponseDetails::default();
        details.latency_ms = self.written_at.take().map(|written| {
            u64::try_from(now.mono.saturating_duration_since(written).as_millis()).unwrap_or(u64::MAX)
        });
        match reply {
            Reply::Result(payload) => match V::response(order.action, payload, self.mode) {
                Ok(parsed) => {
                    if let Some(first) = parsed.deviations.first() {
                        let code = ErrorCode::for_rule(first.rule);
                        self.violation(code, Some(action), frame, now.wall, now);
                    }
                    self.decided(order, &parsed.message, payload, details, now);
                }
                Err(violation) => {
                    let code = ErrorCode::for_violation(&violation);
                    self.violation(code, Some(action), frame, now.wall, now);
                    self.failed(order, self.spelt(code), violation.to_string(), details, now);
                }
            },
            Reply::Error(error) => {
                let (code, description) = (error.code.into_owned(), error.description.into_owned());
                self.failed(order, code, description, details, now);
            }
            Reply::Broken(error) => {
                let message = error.to_string();
                self.violation(ErrorCode::FormatViolation, Some(action), frame, now.wall, now);
                self.failed(order, self.spelt(ErrorCode::FormatViolation), message, details, now);
            }
            _ => self.failed(order, String::new(), String::new(), details, now),
        }
    }

    /// The charge point's answer is a decision: Accepted or Rejected (contract §4.4).
    fn decided(
        &mut self,
        mut order: Box<Order<V>>,
        response: &V::Response,
        payload: &str,
        mut details: ResponseDetails,
        now: Now,
    ) {
        let word = V::word(response);
        details.response_status = word.filter(|word| *word != "Accepted").map(str::to_owned);
        details.response = order.subject.wants_response().then(|| outcome::as_sent(payload)).flatten();
        details.transaction_id = order.subject.transaction().cloned();
        let mut judged = Judged { refused: outcome::refusal(word), details };
        let then = V::decided(self, &mut order, response, &mut judged, now);
        let Judged { refused, mut details } = judged;
        if refused.is_some() {
            details.device_status = self.status_for(&order);
        } else if details.message.is_none() {
            details.message = order.note.take();
        }
        if let Subject::RemoteStart(_) = &order.subject {
            match refused {
                None => self.remote_starts.accepted(&order.trace, now.mono),
                Some(_) => self.remote_starts.refused(&order.trace),
            }
        }
        match then {
            Then::Ask(asking) => {
                order.calls = order.calls.saturating_add(1);
                (order.action, order.subject) = (asking.action, asking.subject);
                self.ask_for(order, &asking.payload, now);
            }
            Then::Respond => self.finish(*order, refused, details, now),
            Then::Report(configuration) => {
                let (command_id, trace) = (order.command_id.clone(), order.trace.clone());
                self.finish(*order, refused, details, now);
                let draft = Draft::new(now.wall, configuration).trace(Some(trace));
                self.report(draft.cause(command_id.as_str()));
            }
        }
    }

    /// The charge point answered with an error, or with what cannot be read.
    fn failed(
        &mut self,
        order: Box<Order<V>>,
        code: String,
        message: String,
        mut details: ResponseDetails,
        now: Now,
    ) {
        if let Subject::RemoteStart(_) = &order.subject {
            self.remote_starts.refused(&order.trace);
        }
        details.response_status = Some(code).filter(|code| !code.is_empty());
        details.message = Some(message).filter(|message| !message.is_empty());
        details.device_status = self.status_for(&order);
        self.finish(*order, Some(RejectReason::DeviceError), details, now);
    }

    fn status_for(&self, order: &Order<V>) -> Option<ConnectorStatus> {
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

    fn reject(&mut self, tag: Tag<V>, reason: RejectReason, now: Now) {
        if let Tag::Order(order) = tag {
            self.finish(*order, Some(reason), ResponseDetails::default(), now);
        }
    }

    /// The one response of an order.
    fn finish(
        &mut self,
        order: Order<V>,
        mut refused: Option<RejectReason>,
        mut details: ResponseDetails,
        now: Now,
    ) {
        if order.calls > 0
            && let Some(reason) = refused.take()
        {
            // Some connectors took it: that cannot be told as a refusal.
            let connectors = order.calls;
            let latency = details.latency_ms;
            details = ResponseDetails::default();
            details.latency_ms = latency;
            details.message = Some(format!(
                "{connectors} of the connectors took it, the next one did not: {}",
                reason.as_str()
            ));
        }
        let status = if refused.is_some() { CommandStatus::Rejected } else { CommandStatus::Accepted };
        details.reason = refused;
        let response = CommandResponse::new(order.command_id, order.name, status, details);
        self.respond(response, order.trace, now);
    }

    /// An error code in this version's spelling.
    fn spelt(&self, code: ErrorCode) -> String {
        code.as_str(V::DIALECT).to_owned()
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
