//! The scenario `misbehave`: does one misdeed after the other and writes down what the server made of it.

use std::collections::VecDeque;
use std::time::Duration;

use ocpp_types::json::ReadMode;
use ocpp_types::rpc::{Frame, MessageId, Ticket};

use super::connector::StopReason;
use super::misdeeds::{Expect, ID_TAG, Keeps, METER_START, METER_STOP, Misdeed, Sends};
use super::version::Version;
use super::{ChargePoint, Now, Outgoing, Task};
use crate::simulator::account::Record;
use crate::simulator::ledger::Observation;
use crate::simulator::scenario::Scenario;

/// How long an answer may take; storing a transaction takes a gateway up to ten seconds.
const PATIENCE: Duration = Duration::from_secs(12);
/// How long nothing must come for it to be silence.
const SILENCE: Duration = Duration::from_millis(1_500);
/// Longer than a server waits for an answer to its CALL.
const TOO_LATE: Duration = Duration::from_secs(40);

/// What has been done, and what is being waited for.
#[derive(Debug)]
pub(super) struct Misbehaviour {
    before_boot: VecDeque<&'static Misdeed>,
    todo: VecDeque<&'static Misdeed>,
    current: Option<Current>,
    number: u32,
    /// The transaction of the misdeeds that are about one, and its id.
    transaction: Option<(Record, String)>,
    badly_answered: usize,
}

/// A misdeed that is done and whose consequences are being watched.
#[derive(Debug)]
struct Current {
    number: u32,
    misdeed: &'static Misdeed,
    ids: Vec<String>,
    seen: Vec<Seen>,
    record: Option<Record>,
    before_boot: bool,
}

/// What the server did.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Seen {
    Result { id: String, payload: String },
    Error { code: String },
    Closed(String),
}

impl Misbehaviour {
    pub(super) fn new<V: Version>() -> Self {
        Self {
            before_boot: V::MISDEEDS_BEFORE_BOOT.iter().collect(),
            todo: V::MISDEEDS_AFTER_BOOT.iter().collect(),
            current: None,
            number: 0,
            transaction: None,
            badly_answered: 0,
        }
    }

    /// The run ends: what the server still makes of a misdeed is not seen, so nothing is said of it.
    pub(super) fn abandon(&mut self) {
        self.current = None;
    }

    /// Whether a misdeed is being watched: nothing else should be said meanwhile.
    pub(super) const fn speaks(&self) -> bool {
        self.current.is_some()
    }
}

impl Current {
    /// Whether nothing more needs to be waited for.
    fn is_complete(&self) -> bool {
        let closed = matches!(self.seen.last(), Some(Seen::Closed(_)));
        match self.misdeed.expect {
            Expect::Results | Expect::OneTransaction | Expect::Error(_) | Expect::Answer => {
                closed || self.seen.len() >= self.ids.len()
            }
            Expect::Close(_) => closed,
            Expect::OneAnswer | Expect::Silence | Expect::Anything => false,
        }
    }

    fn is_as_expected<V: Version>(&self) -> bool {
        let results = || {
            self.seen.iter().filter_map(|seen| match seen {
                Seen::Result { id, payload } => Some((id, payload)),
                _ => None,
            })
        };
        match self.misdeed.expect {
            Expect::Results => {
                self.ids.iter().all(|wanted| results().any(|(id, _)| id == wanted))
                    && results().count() == self.seen.len()
            }
            Expect::OneTransaction => {
                let ids: Vec<Option<String>> = results()
                    .filter_map(|(_, payload)| V::start_answered(payload).ok())
                    .map(|answer| answer.id)
                    .collect();
                matches!(ids.as_slice(), [first, second] if first == second)
            }
            Expect::OneAnswer => match self.seen.as_slice() {
                [Seen::Result { .. }] => true,
                [first @ Seen::Result { .. }, second] => first == second,
                _ => false,
            },
            Expect::Error(codes) => {
                matches!(self.seen.as_slice(), [Seen::Error { code }] if codes.contains(&code.as_str()))
            }
            Expect::Answer => matches!(self.seen.as_slice(), [Seen::Result { .. } | Seen::Error { .. }]),
            Expect::Silence => self.seen.is_empty(),
            Expect::Close(code) => {
                matches!(self.seen.as_slice(), [Seen::Closed(why)] if why.contains(&code.to_string()))
            }
            Expect::Anything => true,
        }
    }

    fn observation<V: Version>(&self) -> Observation {
        let expected = match self.misdeed.expect {
            Expect::Results if self.ids.len() > 1 => "a CALLRESULT for each".to_owned(),
            Expect::Results => "a CALLRESULT".to_owned(),
            Expect::OneTransaction => "two CALLRESULTs with one transaction id".to_owned(),
            Expect::OneAnswer => "one CALLRESULT, or the same one twice".to_owned(),
            Expect::Error(codes) => format!("a CALLERROR {}", codes.join(" or ")),
            Expect::Answer => "an answer".to_owned(),
            Expect::Silence => "nothing".to_owned(),
            Expect::Close(code) => format!("close code {code}"),
            Expect::Anything => "anything".to_owned(),
        };
        let seen: Vec<String> = self
            .seen
            .iter()
            .map(|seen| match seen {
                Seen::Result { payload, .. } => format!("CALLRESULT {payload}"),
                Seen::Error { code } => format!("CALLERROR {code}"),
                Seen::Closed(why) => format!("closed: {why}"),
            })
            .collect();
        Observation {
            did: self.misdeed.name.to_owned(),
            expected,
            server: if seen.is_empty() { "nothing".to_owned() } else { seen.join(", ") },
            as_expected: self.is_as_expected::<V>(),
        }
    }
}

impl<V: Version> ChargePoint<V> {
    /// A misdeed that belongs before the BootNotification; false when there is none left.
    pub(super) fn begin_misdeed_before_boot(&mut self, now: Now) -> bool {
        match self.misbehaviour.before_boot.pop_front() {
            Some(misdeed) => {
                self.commit(misdeed, true, now);
                true
            }
            None => false,
        }
    }

    /// The next misdeed, or the end when there is none left.
    pub(super) fn next_misdeed(&mut self, now: Now) {
        if self.misbehaviour.current.is_some() || !self.link.is_registered() {
            return;
        }
        match self.misbehaviour.todo.pop_front() {
            Some(misdeed) => self.commit(misdeed, false, now),
            // Commands are answered badly as long as the run lasts.
            None if self.settings.ends_after.is_none() => self.end(now),
            None => {}
        }
    }

    fn commit(&mut self, misdeed: &'static Misdeed, before_boot: bool, now: Now) {
        let number = self.misbehaviour.number.wrapping_add(1);
        self.misbehaviour.number = number;
        let id = |which: u8| format!("m{number}-{which}");
        let mut current =
            Current { number, misdeed, ids: Vec::new(), seen: Vec::new(), record: None, before_boot };
        current.record = self.keep_account(misdeed.keeps, now);
        match &misdeed.sends {
            Sends::Texts(frames) => {
                let transaction =
                    self.misbehaviour.transaction.as_ref().map_or("-1", |(_, id)| id.as_str()).to_owned();
                for frame in *frames {
                    let text = frame
                        .replace("{1}", &id(1))
                        .replace("{2}", &id(2))
                        .replace("{now}", now.date_time().as_str())
                        .replace("{tx}", &transaction);
                    self.send_raw(Outgoing::Text(text));
                }
                current.ids = [("{1}", id(1)), ("{2}", id(2))]
                    .into_iter()
                    .filter(|(mark, _)| frames.iter().any(|frame| frame.contains(mark)))
                    .map(|(_, id)| id)
                    .collect();
                if let Some(long) = frames.first().and_then(|frame| frame.split("{1}-").nth(1)) {
                    let rest = long.split('"').next().unwrap_or_default();
                    current.ids = vec![format!("{}-{rest}", id(1))];
                }
            }
            Sends::NotUtf8 => {
                let mut bytes = format!("[2,\"{}\",\"Authorize\",{{\"idTag\":\"", id(1)).into_bytes();
                bytes.extend_from_slice(b"\xff\xfe\"}]");
                self.send_raw(Outgoing::TextBytes(bytes));
            }
            Sends::Huge => {
                let data = "x".repeat(2 * 1024 * 1024);
                let text =
                    format!("[2,\"{}\",\"DataTransfer\",{{\"vendorId\":\"v\",\"data\":\"{data}\"}}]", id(1));
                self.send_raw(Outgoing::Text(text));
            }
            Sends::Binary => {
                let text = format!("[2,\"{}\",\"Heartbeat\",{{}}]", id(1));
                self.send_raw(Outgoing::Binary(text.into_bytes()));
                current.ids = vec![id(1)];
            }
            Sends::Deep => {
                let (open, close) = ("[".repeat(1_000), "]".repeat(1_000));
                let text = format!(
                    "[2,\"{}\",\"DataTransfer\",{{\"vendorId\":\"v\",\"data\":{open}{close}}}]",
                    id(1)
                );
                self.send_raw(Outgoing::Text(text));
                current.ids = vec![id(1)];
            }
        }
        let wait = match misdeed.expect {
            Expect::Silence | Expect::OneAnswer | Expect::Anything => SILENCE,
            _ => PATIENCE,
        };
        self.misbehaviour.current = Some(current);
        self.note_later(now, wait, Task::Misdeed(number));
    }

    /// Writes into the ledger what a misdeed leaves there.
    fn keep_account(&mut self, keeps: Keeps, now: Now) -> Option<Record> {
        match keeps {
            Keeps::Nothing => None,
            Keeps::Start => {
                let id = V::transaction_id(self);
                let record = self.account.begin(id.clone(), 1, ID_TAG, METER_START, &now.date_time());
                self.misbehaviour.transaction = id.map(|id| (record, id));
                Some(record)
            }
            Keeps::Stop => {
                let record = self.misbehaviour.transaction.as_ref().map(|(record, _)| *record)?;
                let reason = V::reason(StopReason::EvDisconnected);
                self.account.end(record, METER_STOP, &now.date_time(), reason);
                Some(record)
            }
        }
    }

    /// Whether a message is a consequence of the current misdeed.
    pub(super) fn observe_misdeed(&mut self, text: &str, now: Now) -> bool {
        let Some(current) = &mut self.misbehaviour.current else { return false };
        let Ok(read) = Frame::parse(text, V::DIALECT, ReadMode::Tolerant) else { return false };
        let id = read.frame.id().text().into_owned();
        let ours = current.ids.contains(&id)
            || id.starts_with(&format!("m{}-", current.number))
            || V::DIALECT.id_of_the_unreadable() == Some(id.as_str());
        let seen = match read.frame {
            Frame::CallResult { payload, .. } if ours => Seen::Result { id, payload: payload.to_owned() },
            Frame::CallError { error, .. } if ours => Seen::Error { code: error.code.into_owned() },
            _ => return false,
        };
        if let (Some(record), Seen::Result { payload, .. }) = (current.record, &seen) {
            match current.misdeed.keeps {
                Keeps::Start => {
                    if let Ok(answer) = V::start_answered(payload) {
                        if let Some(id) = &answer.id {
                            self.misbehaviour.transaction = Some((record, id.clone()));
                        }
                        self.account.started(record, answer.id);
                    }
                }
                Keeps::Stop => self.account.stopped(record),
                Keeps::Nothing => {}
            }
        }
        current.seen.push(seen);
        if current.is_complete() {
            let number = current.number;
            self.misdeed_over(number, now);
        }
        true
    }

    /// The server closed the connection, or it broke.
    pub(super) fn misbehaviour_disconnected(&mut self, why: &str, now: Now) {
        if let Some(current) = &mut self.misbehaviour.current {
            current.seen.push(Seen::Closed(why.to_owned()));
            let number = current.number;
            self.misdeed_over(number, now);
        }
    }

    /// Its time is over, or all that can come has come.
    pub(super) fn misdeed_over(&mut self, number: u32, now: Now) {
        let Some(current) = self.misbehaviour.current.take_if(|current| current.number == number) else {
            return;
        };
        self.agenda.strike(|task| *task == Task::Misdeed(number));
        let observation = current.observation::<V>();
        self.note(format!(
            "{}: {}; expected {}{}",
            observation.did,
            observation.server,
            observation.expected,
            if observation.as_expected { "" } else { " -- NOT AS EXPECTED" },
        ));
        self.account.observed(observation);
        if current.before_boot {
            if self.link.is_up() && !self.begin_misdeed_before_boot(now) {
                self.boot(now);
            }
        } else {
            self.next_misdeed(now);
        }
    }

    /// After a connection that a misdeed has ended, the story goes on.
    pub(super) fn misbehave_again(&mut self, now: Now) {
        if self.settings.scenario == Scenario::Misbehave {
            self.next_misdeed(now);
        }
    }

    /// Answers a command of the server in one of the ways chargers do it wrong, each in turn.
    pub(super) fn answer_badly(
        &mut self,
        ticket: Ticket,
        id: &MessageId<'_>,
        action: &str,
        payload: &str,
        now: Now,
    ) {
        let way = self.misbehaviour.badly_answered;
        self.misbehaviour.badly_answered = way.wrapping_add(1);
        let proper = format!("[3,{},{payload}]", id.as_json());
        let (name, texts): (_, Vec<String>) = match way % 6 {
            0 => ("twice", vec![proper.clone(), proper.clone()]),
            1 => ("with a result cut in half", vec![proper.trim_end_matches([']', '}']).to_owned()]),
            2 => (
                "with an error whose details are a text",
                vec![format!("[4,{},\"InternalError\",\"\",\"boom\"]", id.as_json())],
            ),
            3 => ("with values of a wrong type", vec![format!("[3,{},{{\"status\":7}}]", id.as_json())]),
            4 => ("too late", Vec::new()),
            _ => ("under another id", vec![format!("[3,\"x{way}\",{payload}]")]),
        };
        if let Some(endpoint) = self.link.endpoint() {
            endpoint.forget(ticket);
        }
        if texts.is_empty() {
            self.note_later(now, TOO_LATE, Task::LateAnswer(proper));
        }
        for text in texts {
            self.send_raw(Outgoing::Text(text));
        }
        self.note(format!("answers {action} {name}"));
    }
}
