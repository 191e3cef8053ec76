//! Speaking and listening: what is said when, what is repeated, and where an answer goes.

use ocpp_types::Violation;
use ocpp_types::json::ReadMode;
use ocpp_types::message::{self, Request};
use ocpp_types::rpc::{AnswerBy, Frame, Incoming, Lapsed, OwnCall, Priority, Reply};

use super::link::Repeat;
use super::version::{TransactionMessage as _, Version};
use super::{ChargePoint, Now, Outgoing, Output, Task};
use crate::simulator::account::Record;

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

impl<V: Version> ChargePoint<V> {
    // ---- speaking ---------------------------------------------------------------------------------------------

    /// Says something that is not repeated when it is lost. Nothing is said before the server knows us.
    pub(super) fn tell<R: Request>(&mut self, request: &R, now: Now) {
        if self.link.is_registered() {
            self.call(Call::Told, request, now);
        }
    }

    /// Keeps a message about a transaction until it is answered.
    pub(super) fn keep(&mut self, record: Record, message: V::Message, now: Now) {
        self.outbox.push(record, message);
        self.deliver(now);
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
        // OCPP-J 1.6 §4.1.1: not beside another CALL.
        if let Some(frame) = &queued.frame
            && self.link.is_idle()
            && self.rng.bool()
        {
            let frame = frame.clone();
            self.outbox.sent();
            self.send_again(frame, now);
            return;
        }
        let (action, payload) = queued.message.write(self.account.id(queued.record));
        self.outbox.sent();
        if let Ok(payload) = payload {
            self.call_text(Call::Transaction, action, &payload, now);
        }
    }

    /// Sends a transaction message once more under its old message id. It takes the place of a CALL until it is answered.
    fn send_again(&mut self, frame: String, now: Now) {
        let id = match Frame::parse(&frame, V::DIALECT, ReadMode::Strict) {
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
    pub(in crate::simulator) fn receive(&mut self, text: &str, now: Now) {
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
        let Ok(read) = Frame::parse(text, V::DIALECT, ReadMode::Tolerant) else { return false };
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

    /// What an answer of the server says, read strictly: what it gets wrong is worth knowing.
    pub(super) fn understood<T>(&mut self, action: &str, read: Result<T, Violation>) -> Option<T> {
        match read {
            Ok(answer) => Some(answer),
            Err(violation) => {
                self.note(format!("the server's answer to {action} is wrong: {violation}"));
                None
            }
        }
    }
}

/// Reads a payload strictly.
pub(super) fn strictly<T: message::Message>(payload: &str) -> Result<T, Violation> {
    message::parse::<T>(payload, ReadMode::Strict).map(|parsed| parsed.message)
}
