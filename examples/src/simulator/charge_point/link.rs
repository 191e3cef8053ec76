//! The connection: dialling with back-off, registration, who may speak when, and what came of it.

use std::time::{Duration, Instant};

use ocpp_types::Text;
use ocpp_types::json::ReadMode;
use ocpp_types::message::{self, Request};
use ocpp_types::rpc::{
    AnswerBy, Dialect, Endpoint, Frame, Incoming, Lapsed, Limits, OwnCall, Priority, Reply,
};
use ocpp16::{
    BootNotificationRequest, BootNotificationResponse, ChargePointErrorCode, ChargePointStatus,
    HeartbeatRequest, MeterValuesRequest, RegistrationStatus, StartTransactionRequest,
    StatusNotificationRequest, StopTransactionRequest,
};

use super::outbox::TransactionMessage;
use super::{ChargePoint, Course, Now, Outgoing, Output, Task, configuration};
use crate::simulator::scenario::Scenario;

const VENDOR: &str = "Simulated Chargers";
const MODEL: &str = "SIM-16";
const FIRMWARE: &str = "1.0.0";

/// What a CALL of ours is about, so that its answer finds home.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Call {
    Boot,
    Heartbeat,
    Authorize {
        connector: usize,
    },
    /// The first message of the outbox.
    Transaction,
    /// Its answer says nothing.
    Told,
}

/// How a CALL of ours ended.
#[derive(Debug, Clone, Copy)]
pub(super) enum Answer<'a> {
    /// The payload of the CALLRESULT.
    Result(&'a str),
    /// The code of the CALLERROR.
    Error(&'a str),
    /// An answer that cannot be read.
    Broken,
    /// None in time.
    None,
}

/// A transaction message that is on its way a second time in the very frame of the first.
#[derive(Debug)]
struct Repeat {
    number: u64,
    id: String,
}

/// What stands as long as the connection does.
#[derive(Debug)]
pub(super) struct Line {
    endpoint: Endpoint<Call>,
    /// The server knows us: anything may be said.
    registered: bool,
    repeat: Option<Repeat>,
}

#[derive(Debug)]
enum State {
    Down,
    Dialling,
    Up(Box<Line>),
}

/// The connection or the lack of it, and what is remembered from one to the next.
#[derive(Debug)]
pub(super) struct Link {
    state: State,
    failures: u32,
    /// The next connection begins with a BootNotification.
    boot_due: bool,
    /// A server that has accepted us once goes on knowing us (OCPP-J 1.6 §5.4: no boot after a mere reconnect).
    pub(super) accepted_once: bool,
    repeats: u64,
}

impl Link {
    pub(super) const fn new() -> Self {
        Self { state: State::Down, failures: 0, boot_due: true, accepted_once: false, repeats: 0 }
    }

    fn line(&mut self) -> Option<&mut Line> {
        match &mut self.state {
            State::Up(line) => Some(line),
            State::Down | State::Dialling => None,
        }
    }

    pub(super) fn endpoint(&mut self) -> Option<&mut Endpoint<Call>> {
        self.line().map(|line| &mut line.endpoint)
    }

    pub(super) const fn is_up(&self) -> bool {
        matches!(self.state, State::Up(_))
    }

    pub(super) const fn is_down(&self) -> bool {
        matches!(self.state, State::Down)
    }

    pub(super) fn is_registered(&self) -> bool {
        matches!(&self.state, State::Up(line) if line.registered)
    }

    /// Whether no CALL of ours is under way.
    pub(super) fn is_idle(&self) -> bool {
        match &self.state {
            State::Up(line) => {
                line.repeat.is_none()
                    && line.endpoint.outstanding().is_none()
                    && line.endpoint.queued().next().is_none()
            }
            State::Down => true,
            State::Dialling => false,
        }
    }

    pub(super) fn deadline(&self) -> Option<Instant> {
        match &self.state {
            State::Up(line) => line.endpoint.deadline(),
            State::Down | State::Dialling => None,
        }
    }

    /// The next connection begins with a BootNotification.
    pub(super) fn must_boot(&mut self) {
        self.boot_due = true;
    }
}

impl ChargePoint {
    // ---- dialling ---------------------------------------------------------------------------------------------

    pub(super) fn dial(&mut self) {
        if self.link.is_down() && self.course != Course::Over {
            self.link.state = State::Dialling;
            self.outputs.push_back(Output::Dial);
        }
    }

    /// The connection stands.
    pub fn connected(&mut self, now: Now) {
        let limits = Limits { queued_calls: 64, ..Limits::DEFAULT };
        let endpoint = Endpoint::new(Dialect::V16, limits, self.rng.u64(..));
        let registered = !self.link.boot_due && self.link.accepted_once;
        self.link.state = State::Up(Box::new(Line { endpoint, registered, repeat: None }));
        if registered {
            self.link.failures = 0;
            self.note("connected again");
            self.report_every_status(now);
            self.misbehave_again(now);
        } else if self.settings.scenario == Scenario::Misbehave && self.begin_misdeed_before_boot(now) {
            self.note("connected");
        } else {
            self.note("connected");
            self.boot(now);
        }
        self.settle(now);
    }

    /// The connection could not be made.
    pub fn dial_failed(&mut self, why: &str, now: Now) {
        self.note(format!("cannot connect: {why}"));
        self.dial_later(now);
    }

    /// The connection is gone, whoever ended it.
    pub fn disconnected(&mut self, why: &str, now: Now) {
        self.link.state = State::Down;
        self.outbox.disconnected();
        self.misbehaviour_disconnected(why, now);
        if self.course == Course::HangingUp {
            self.course = Course::Over;
            return;
        }
        self.note(format!("disconnected: {why}"));
        self.card_checks_failed(now);
        if self.course == Course::Ending && self.outbox.is_empty() {
            self.course = Course::Over;
            return;
        }
        self.dial_later(now);
        self.settle(now);
    }

    /// Not at once, not all at the same time, and ever more patiently.
    fn dial_later(&mut self, now: Now) {
        self.link.state = State::Down;
        if self.is_in_outage() {
            return;
        }
        let longest = 500_u64.saturating_mul(1 << self.link.failures.min(7)).min(60_000);
        self.link.failures = self.link.failures.saturating_add(1);
        let pause = self.between(longest.div_euclid(2), longest);
        self.agenda.strike(|task| *task == Task::Dial);
        self.note_later(now, pause, Task::Dial);
    }

    /// A break of the link that the story wants: nobody dials before [`ChargePoint::dial`] is called.
    pub(super) fn cut(&mut self) {
        self.agenda.strike(|task| *task == Task::Dial);
        if self.link.is_up() {
            self.outputs.push_back(Output::Cut);
        }
    }

    // ---- registration -----------------------------------------------------------------------------------------

    pub(super) fn boot(&mut self, now: Now) {
        let mut request = BootNotificationRequest::new(Text::truncated(VENDOR), Text::truncated(MODEL));
        request.charge_point_serial_number = Some(Text::truncated(&self.settings.id));
        request.firmware_version = Some(Text::truncated(FIRMWARE));
        request.meter_type = Some(Text::truncated("simulated"));
        self.call(Call::Boot, &request, now);
    }

    fn booted(&mut self, answer: Answer<'_>, now: Now) {
        let response = match answer {
            Answer::Result(payload) => self.read::<BootNotificationResponse>("BootNotification", payload),
            _ => None,
        };
        let Some(response) = response else {
            let again = self.between(5_000, 15_000);
            self.note_later(now, again, Task::Boot);
            return;
        };
        let interval = u64::try_from(response.interval).unwrap_or(0);
        if response.status == RegistrationStatus::Accepted {
            self.note("boot accepted");
            self.link.failures = 0;
            self.link.boot_due = false;
            self.link.accepted_once = true;
            if interval > 0 {
                self.configuration.change(configuration::HEARTBEAT_INTERVAL, &interval.to_string());
            }
            if let Some(line) = self.link.line() {
                line.registered = true;
            }
            self.begin_heartbeats(now);
            self.report_every_status(now);
            self.begin_script(now);
        } else {
            self.note(format!("boot answered {}", response.status.as_str()));
            // OCPP 1.6 §4.2: the interval is then how long to wait; 0 leaves it to us.
            let pause =
                if interval == 0 { self.between(10_000, 20_000) } else { Duration::from_secs(interval) };
            self.note_later(now, pause, Task::Boot);
        }
    }

    fn begin_heartbeats(&mut self, now: Now) {
        self.agenda.strike(|task| *task == Task::Heartbeat);
        let interval = self.heartbeat_interval();
        let first = interval.mul_f64(self.rng.f64().clamp(0.1, 1.0));
        self.note_later(now, first, Task::Heartbeat);
    }

    fn heartbeat_interval(&self) -> Duration {
        match self.configuration.number(configuration::HEARTBEAT_INTERVAL) {
            0 => Duration::from_secs(300),
            seconds => Duration::from_secs(seconds),
        }
    }

    pub(super) fn heartbeat(&mut self, now: Now) {
        let interval = self.heartbeat_interval();
        self.note_later(now, interval, Task::Heartbeat);
        if self.link.is_registered() && self.course == Course::Running {
            self.call(Call::Heartbeat, &HeartbeatRequest::default(), now);
        }
    }

    // ---- status -----------------------------------------------------------------------------------------------

    /// Changes a connector's status and tells the server, if it listens.
    pub(super) fn set_status(&mut self, place: usize, status: ChargePointStatus, now: Now) {
        let Some(connector) = self.connectors.get_mut(place) else { return };
        if connector.status == status {
            return;
        }
        connector.status = status;
        let id = connector.id;
        let text = connector.status.as_str().to_owned();
        self.note(format!("connector {id} {text}"));
        self.report_status(id, now);
    }

    pub(super) fn report_every_status(&mut self, now: Now) {
        self.report_status(0, now);
        for id in self.connectors.iter().map(|connector| connector.id).collect::<Vec<_>>() {
            self.report_status(id, now);
        }
    }

    /// Reports a connector, or with 0 the whole charge point.
    pub(super) fn report_status(&mut self, id: i64, now: Now) {
        let status = if id == 0 {
            ChargePointStatus::Available
        } else {
            match self.connectors.iter().find(|connector| connector.id == id) {
                Some(connector) => connector.status.clone(),
                None => return,
            }
        };
        let mut request = StatusNotificationRequest::new(id, ChargePointErrorCode::NoError, status);
        request.timestamp = Some(now.date_time());
        self.tell(&request, now);
    }

    // ---- speaking ---------------------------------------------------------------------------------------------

    /// Says something that is not repeated when it is lost. Nothing is said before the server knows us.
    pub(super) fn tell<R: Request>(&mut self, request: &R, now: Now) {
        if self.link.is_registered() {
            self.call(Call::Told, request, now);
        }
    }

    /// Queues a CALL. One that the connection does not take counts as unanswered when it matters.
    pub(super) fn call<R: Request>(&mut self, call: Call, request: &R, now: Now) {
        let Ok(payload) = message::encode(request) else { return };
        self.call_text(call, R::ACTION, &payload, now);
    }

    fn call_text(&mut self, call: Call, action: &str, payload: &str, now: Now) {
        let answer_by = AnswerBy::Within(self.settings.answer_within);
        let Some(endpoint) = self.link.endpoint() else { return };
        let call =
            OwnCall { action, payload, priority: Priority::NORMAL, write_by: None, answer_by, tag: call };
        if let Err(not_queued) = endpoint.call(call) {
            self.answered(not_queued.into_tag(), Answer::None, now);
        }
    }

    /// Hands the first transaction message to the connection, when nothing stands in the way.
    pub(super) fn deliver(&mut self, now: Now) {
        if !self.link.is_registered() || self.misbehaviour.speaks() {
            return;
        }
        let Some(queued) = self.outbox.ready(now.mono) else { return };
        let id = self.account.id(queued.record);
        if let Some(frame) = &queued.frame
            && self.rng.bool()
        {
            let frame = frame.clone();
            self.outbox.sent();
            self.send_again(frame, now);
            return;
        }
        let (action, payload) = match &queued.message {
            TransactionMessage::Start(request) => (StartTransactionRequest::ACTION, message::encode(request)),
            TransactionMessage::Meter(request) => {
                let mut request = request.clone();
                request.transaction_id = Some(id);
                (MeterValuesRequest::ACTION, message::encode(&request))
            }
            TransactionMessage::Stop(request) => {
                let mut request = request.clone();
                request.transaction_id = id;
                (StopTransactionRequest::ACTION, message::encode(request.as_ref()))
            }
        };
        self.outbox.sent();
        if let Ok(payload) = payload {
            self.call_text(Call::Transaction, action, &payload, now);
        }
    }

    /// Sends a transaction message once more under its old message id. It takes the place of a CALL until it is answered.
    fn send_again(&mut self, frame: String, now: Now) {
        let id = match Frame::parse(&frame, Dialect::V16, ReadMode::Strict) {
            Ok(read) => read.frame.id().text().into_owned(),
            Err(_) => return,
        };
        self.link.repeats = self.link.repeats.wrapping_add(1);
        let number = self.link.repeats;
        let Some(line) = self.link.line() else { return };
        line.endpoint.hold_calls();
        line.repeat = Some(Repeat { number, id });
        self.outputs.push_back(Output::Send(Outgoing::Text(frame)));
        self.note_later(now, self.settings.answer_within, Task::RepeatUnanswered(number));
    }

    pub(super) fn repeat_unanswered(&mut self, number: u64, now: Now) {
        let Some(line) = self.link.line() else { return };
        if line.repeat.as_ref().is_some_and(|repeat| repeat.number == number) {
            line.repeat = None;
            line.endpoint.release_calls();
            self.answered(Call::Transaction, Answer::None, now);
        }
    }

    pub(super) fn send_raw(&mut self, message: Outgoing) {
        if self.link.is_up() {
            self.outputs.push_back(Output::Send(message));
        }
    }

    /// Moves what the endpoint wants written to the outputs.
    pub(super) fn transmit(&mut self, now: Now) {
        while let Some(endpoint) = self.link.endpoint() {
            let Some(transmit) = endpoint.poll_transmit(now.mono) else { break };
            if transmit.call == Some(&Call::Transaction) {
                self.outbox.remember_frame(&transmit.text);
            }
            self.outputs.push_back(Output::Send(Outgoing::Text(transmit.text)));
        }
    }

    // ---- listening --------------------------------------------------------------------------------------------

    /// A text message has come.
    pub fn receive(&mut self, text: &str, now: Now) {
        if !self.observe_misdeed(text, now) && !self.take_repeat_answer(text, now) {
            let Some(endpoint) = self.link.endpoint() else { return };
            match endpoint.receive(text, now.mono).incoming {
                Incoming::Call { ticket, id, action, payload } => {
                    self.command(ticket, &id, &action, payload, now);
                }
                Incoming::Reply { call, reply } => {
                    let code;
                    let answer = match reply {
                        Reply::Result(payload) => Answer::Result(payload),
                        Reply::Error(error) => {
                            code = error.code;
                            Answer::Error(&code)
                        }
                        _ => Answer::Broken,
                    };
                    self.answered(call, answer, now);
                }
                Incoming::Refused { error, .. } => {
                    let what = error.fault.to_string();
                    self.note(format!("the server sent what is no frame: {what}"));
                }
                Incoming::Unmatched { .. } => self.note("the server answered something nobody asked"),
                _ => {}
            }
        }
        self.settle(now);
    }

    fn take_repeat_answer(&mut self, text: &str, now: Now) -> bool {
        let Some(line) = self.link.line() else { return false };
        let Some(repeat) = &line.repeat else { return false };
        let Ok(read) = Frame::parse(text, Dialect::V16, ReadMode::Tolerant) else { return false };
        if read.frame.id().text() != repeat.id.as_str() {
            return false;
        }
        match read.frame {
            Frame::CallResult { payload, .. } => {
                line.repeat = None;
                line.endpoint.release_calls();
                self.answered(Call::Transaction, Answer::Result(payload), now);
            }
            Frame::CallError { error, .. } => {
                line.repeat = None;
                line.endpoint.release_calls();
                self.answered(Call::Transaction, Answer::Error(&error.code), now);
            }
            _ => return false,
        }
        true
    }

    /// Ends the CALLs whose time is over.
    pub(super) fn collect_unanswered(&mut self, now: Now) {
        while let Some(endpoint) = self.link.endpoint() {
            let Some(lapsed) = endpoint.poll_lapsed(now.mono) else { break };
            let call = match lapsed {
                Lapsed::TimedOut(call) | Lapsed::Expired(call) | Lapsed::Lost { call, .. } => call,
            };
            self.answered(call, Answer::None, now);
        }
    }

    fn answered(&mut self, call: Call, answer: Answer<'_>, now: Now) {
        match call {
            Call::Boot => self.booted(answer, now),
            Call::Authorize { connector } => self.authorized(connector, answer, now),
            Call::Transaction => self.transaction_answered(answer, now),
            Call::Heartbeat | Call::Told => {
                if let Answer::Error(code) = answer {
                    self.note(format!("refused with {code}"));
                }
            }
        }
    }

    /// Reads an answer of the server, strictly: what it gets wrong is worth knowing.
    pub(super) fn read<T: message::Message>(&mut self, action: &str, payload: &str) -> Option<T> {
        match message::parse::<T>(payload, ReadMode::Strict) {
            Ok(parsed) => Some(parsed.message),
            Err(violation) => {
                self.note(format!("the server's answer to {action} is wrong: {violation}"));
                None
            }
        }
    }
}
