//! The test bench: a charge point, a scripted server made of the same endpoint, and a clock that jumps.

use std::time::{Duration, Instant};

use ocpp_types::Violation;
use ocpp_types::json::ReadMode;
use ocpp_types::message::{self, Request};
use ocpp_types::rpc::{AnswerBy, Endpoint, ErrorCode, Incoming, Limits, OwnCall, Priority, Reply};

use super::super::{ChargePoint, Now, Ocpp16, Ocpp201, Outgoing, Output, Settings, Version};

/// How the server behaves.
pub(super) struct Serve {
    pub(super) unreachable: bool,
    /// Answers to BootNotification before the Accepted ones.
    pub(super) boots: Vec<&'static str>,
    /// Actions not answered, each once per entry.
    pub(super) silent_on: Vec<&'static str>,
    /// Actions answered with InternalError, each once per entry.
    pub(super) errors_on: Vec<&'static str>,
    pub(super) start_status: &'static str,
    pub(super) strict: bool,
}

impl Default for Serve {
    fn default() -> Self {
        Self {
            unreachable: false,
            boots: Vec::new(),
            silent_on: Vec::new(),
            errors_on: Vec::new(),
            start_status: "Accepted",
            strict: true,
        }
    }
}

/// What a server of a version answers.
pub(super) trait Serving: Version {
    /// The answer to a request; starts and stops are written down.
    fn served(
        server: &mut Served,
        serve: &mut Serve,
        action: &str,
        payload: &str,
    ) -> Result<String, Violation>;
}

/// What the server was told of transactions.
#[derive(Default)]
pub(super) struct Served {
    pub(super) starts: Vec<String>,
    pub(super) stop_ids: Vec<String>,
    pub(super) stop_times: Vec<String>,
    /// The payloads of every transaction message, in order.
    pub(super) told: Vec<serde_json::Value>,
    next_transaction: i64,
}

pub(super) struct Bench<V: Serving> {
    pub(super) point: ChargePoint<V>,
    pub(super) now: Now,
    pub(super) serve: Serve,
    pub(super) dials: usize,
    pub(super) connections: usize,
    /// The actions the server was asked, in order, and `(answer)` for an answer it got.
    pub(super) served: Vec<String>,
    pub(super) books: Served,
    pub(super) start_ids: Vec<String>,
    pub(super) last_answer: String,
    server: Option<Endpoint<()>>,
}

impl<V: Serving> Bench<V> {
    pub(super) fn new(settings: Settings) -> Self {
        let now = Now { mono: Instant::now(), unix_millis: 1_790_000_000_000 };
        Self {
            point: ChargePoint::new(settings, now),
            now,
            serve: Serve::default(),
            dials: 0,
            connections: 0,
            served: Vec::new(),
            books: Served { next_transaction: 100, ..Served::default() },
            start_ids: Vec::new(),
            last_answer: String::new(),
            server: None,
        }
    }

    pub(super) fn count(&self, action: &str) -> usize {
        self.served.iter().filter(|served| *served == action).count()
    }

    /// Lets this much time pass, jumping from one deadline to the next.
    pub(super) fn run(&mut self, time: Duration) {
        let until = self.now.mono + time;
        self.drain();
        while let Some(deadline) = self.point.deadline().filter(|deadline| *deadline <= until) {
            self.jump(deadline);
            self.point.wake(self.now);
            self.drain();
        }
        if !self.point.is_over() {
            self.jump(until);
        }
    }

    fn jump(&mut self, to: Instant) {
        let passed = to.saturating_duration_since(self.now.mono);
        self.now.mono += passed;
        self.now.unix_millis += i64::try_from(passed.as_millis()).unwrap();
    }

    /// Asks something of the charge point; the status in its answer, or the code of its refusal.
    pub(super) fn ask<R: Request>(&mut self, request: &R) -> String {
        self.ask_text(R::ACTION, &message::encode(request).unwrap())
    }

    pub(super) fn ask_text(&mut self, action: &str, payload: &str) -> String {
        let server = self.server.as_mut().unwrap();
        server
            .call(OwnCall {
                action,
                payload,
                priority: Priority::NORMAL,
                write_by: None,
                answer_by: AnswerBy::Within(Duration::from_secs(30)),
                tag: (),
            })
            .unwrap();
        self.last_answer.clear();
        self.drain();
        let answer: serde_json::Value = serde_json::from_str(&self.last_answer).unwrap_or_default();
        match answer["status"].as_str() {
            Some(status) => status.to_owned(),
            None => self.last_answer.clone(),
        }
    }

    pub(super) fn break_link(&mut self) {
        self.server = None;
        self.point.disconnected("broken", self.now);
        self.drain();
    }

    /// Carries messages to and fro until nobody has anything to say.
    pub(super) fn drain(&mut self) {
        loop {
            let mut quiet = true;
            while let Some(output) = self.point.poll() {
                quiet = false;
                self.carry_out(output);
            }
            while let Some(text) = self
                .server
                .as_mut()
                .and_then(|server| server.poll_transmit(self.now.mono).map(|transmit| transmit.text))
            {
                quiet = false;
                self.point.receive(&text, self.now);
            }
            if quiet {
                break;
            }
        }
    }

    fn carry_out(&mut self, output: Output) {
        match output {
            Output::Note(_) => {}
            Output::Dial => {
                self.dials += 1;
                if self.serve.unreachable {
                    self.point.dial_failed("unreachable", self.now);
                } else {
                    self.connections += 1;
                    let seed = u64::try_from(self.connections).unwrap();
                    self.server = Some(Endpoint::new(V::DIALECT, Limits::DEFAULT, seed));
                    self.point.connected(self.now);
                }
            }
            Output::Send(Outgoing::Text(text)) => self.serve(&text),
            Output::Send(Outgoing::TextBytes(_)) => {
                self.server = None;
                self.point.disconnected("close code 1007", self.now);
            }
            Output::Send(Outgoing::Binary(_)) => {}
            Output::HangUp | Output::Cut => {
                self.server = None;
                self.point.disconnected("hung up", self.now);
            }
        }
    }

    fn serve(&mut self, text: &str) {
        let now = self.now.mono;
        let Some(server) = &mut self.server else { return };
        match server.receive(text, now).incoming {
            Incoming::Call { ticket, id, action, payload } => {
                self.served.push(action.to_string());
                if action == "StartTransaction" {
                    self.books.starts.push(payload.to_owned());
                    self.start_ids.push(id.text().into_owned());
                }
                if let Some(at) = self.serve.silent_on.iter().position(|silent| *silent == action) {
                    self.serve.silent_on.remove(at);
                    server.forget(ticket);
                    return;
                }
                if let Some(at) = self.serve.errors_on.iter().position(|wrong| *wrong == action) {
                    self.serve.errors_on.remove(at);
                    server.refuse(ticket, ErrorCode::InternalError, "");
                    return;
                }
                match V::served(&mut self.books, &mut self.serve, &action, payload) {
                    Ok(answer) => server.answer(ticket, &answer, now),
                    Err(violation) => server.refuse_violation(ticket, &violation),
                }
            }
            Incoming::Reply { reply, .. } => {
                self.served.push("(answer)".to_owned());
                self.last_answer = match reply {
                    Reply::Result(payload) => payload.to_owned(),
                    Reply::Error(error) => error.code.into_owned(),
                    _ => "broken".to_owned(),
                };
            }
            _ => {}
        }
    }
}

impl Serve {
    fn boot(&mut self) -> String {
        let status = if self.boots.is_empty() { "Accepted" } else { self.boots.remove(0) };
        let interval = if status == "Accepted" { 300 } else { 20 };
        format!(r#"{{"status":"{status}","currentTime":"2026-11-21T00:00:00Z","interval":{interval}}}"#)
    }
}

const CURRENT_TIME: &str = r#"{"currentTime":"2026-11-21T00:00:00Z"}"#;

impl Serving for Ocpp16 {
    fn served(
        books: &mut Served,
        serve: &mut Serve,
        action: &str,
        payload: &str,
    ) -> Result<String, Violation> {
        use ocpp16::FromStation;

        Ok(match FromStation::parse(action, payload, ReadMode::Tolerant)?.message {
            FromStation::BootNotification(_) => serve.boot(),
            FromStation::Heartbeat(_) => CURRENT_TIME.to_owned(),
            FromStation::Authorize(_) => r#"{"idTagInfo":{"status":"Accepted"}}"#.to_owned(),
            FromStation::StartTransaction(_) => {
                books.next_transaction += 1;
                format!(
                    r#"{{"idTagInfo":{{"status":"{}"}},"transactionId":{}}}"#,
                    serve.start_status, books.next_transaction
                )
            }
            FromStation::StopTransaction(stop) => {
                books.stop_ids.push(stop.transaction_id.to_string());
                books.stop_times.push(stop.timestamp.as_str().to_owned());
                "{}".to_owned()
            }
            _ => "{}".to_owned(),
        })
    }
}

impl Serving for Ocpp201 {
    fn served(
        books: &mut Served,
        serve: &mut Serve,
        action: &str,
        payload: &str,
    ) -> Result<String, Violation> {
        use ocpp201::{FromStation, TransactionEventEnum};

        // A charging station of the simulator only ever breaks rules in the scenario for that.
        let mode = if serve.strict { ReadMode::Strict } else { ReadMode::Tolerant };
        Ok(match FromStation::parse(action, payload, mode)?.message {
            FromStation::BootNotification(_) => serve.boot(),
            FromStation::Heartbeat(_) => CURRENT_TIME.to_owned(),
            FromStation::Authorize(_) => r#"{"idTokenInfo":{"status":"Accepted"}}"#.to_owned(),
            FromStation::TransactionEvent(event) => {
                books.told.push(serde_json::from_str(payload).unwrap());
                match event.event_type {
                    TransactionEventEnum::Started => {
                        format!(r#"{{"idTokenInfo":{{"status":"{}"}}}}"#, serve.start_status)
                    }
                    TransactionEventEnum::Ended => {
                        books.stop_ids.push(event.transaction_info.transaction_id.as_str().to_owned());
                        books.stop_times.push(event.timestamp.as_str().to_owned());
                        "{}".to_owned()
                    }
                    _ => "{}".to_owned(),
                }
            }
            FromStation::DataTransfer(_) => r#"{"status":"UnknownVendorId"}"#.to_owned(),
            _ => "{}".to_owned(),
        })
    }
}
