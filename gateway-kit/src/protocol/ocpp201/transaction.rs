//! TransactionEvent: what is asked before its events are whole, and the answer that waits for them to be durable.
//!
//! Every message is answered once its event is durable, with the answer the ledger holds where it is a repeat, and never
//! refused for what it says: numbers may be missing or out of order, and what a transaction says once (its EVSE, token and
//! reservation) is remembered for what comes after (contract G-13, G-23, G-49, G-50).

mod course;
mod events;
mod sequence;

use ocpp_types::rpc::{ErrorCode, Ticket};
use ocpp201::{IdToken, TransactionEventEnum, TransactionEventRequest, TransactionEventResponse};
use unified_model::events::ConnectorStatusChanged;
use unified_model::{EventId, EventType, FactName, Timestamp, TransactionId};

use self::course::Course;
pub(super) use self::course::Courses;
use super::meter::samples;
use super::status::Heard;
use super::{Session201, id_token_info};
use crate::port::{
    Authorization, KnownTransaction, LedgerEntry, Question, StartedEntry, StoppedEntry, Verdict,
};
use crate::protocol::ocpp::{self, Answer, Call, Fact, Samples, Token, Waiting, trace_of};
use crate::protocol::stamp::Draft;
use crate::session::{AskId, Now, Record};

/// A TransactionEvent that waits for the ledger or the authorizer.
#[derive(Debug)]
pub(super) struct Telling {
    ticket: Ticket,
    id: String,
    at: Timestamp,
    message: Box<TransactionEventRequest>,
    samples: Samples,
    /// Whether it happened while the charging station was offline, where it says so.
    offline: Option<bool>,
    device_time: Option<Timestamp>,
    fact: Fact,
    transaction: TransactionId,
    /// The number of the message within the transaction.
    seq_no: Option<u64>,
    owner: Awaited<Option<Box<KnownTransaction>>>,
    authorization: Awaited<Option<Authorization>>,
}

/// What a port is asked, or is not.
#[derive(Debug)]
enum Awaited<T> {
    Asked(AskId),
    Told(T),
}

impl<T> Awaited<T> {
    fn is(&self, ask: AskId) -> bool {
        matches!(self, Self::Asked(awaited) if *awaited == ask)
    }
}

impl ocpp::Work for Telling {
    fn waits_for(&self, ask: AskId) -> bool {
        self.owner.is(ask) || self.authorization.is(ask)
    }

    fn into_ticket(self) -> Ticket {
        self.ticket
    }
}

/// What changes once the event of a TransactionEvent is durable, or is not.
#[derive(Debug)]
pub(super) struct Change {
    transaction: TransactionId,
    seq_no: Option<u64>,
    content: u64,
    /// A status that was handed out as the message's event.
    status: Option<Box<ConnectorStatusChanged>>,
}

impl Telling {
    fn is(&self, kind: &TransactionEventEnum) -> bool {
        self.message.event_type == *kind
    }

    /// What its events are told apart by in the ids (contract §2, G-49).
    fn business_key(&self) -> [String; 3] {
        [self.transaction.to_string(), self.message.seq_no.to_string(), self.fact.key.content.to_string()]
    }

    /// The start of the digest of its content, to tell contents of one number apart.
    fn content(&self) -> u64 {
        self.fact.key.content.0.first_chunk::<8>().map_or(0, |bytes| u64::from_be_bytes(*bytes))
    }

    fn change(&self) -> Change {
        Change {
            transaction: self.transaction.clone(),
            seq_no: self.seq_no,
            content: self.content(),
            status: None,
        }
    }
}

impl Session201 {
    pub(super) fn transaction_event(
        &mut self,
        call: Call<'_>,
        mut message: Box<TransactionEventRequest>,
        now: Now,
    ) {
        const ACTION: &str = "TransactionEvent";
        let device_time = self.device_time(&message.timestamp, ACTION, call.frame, call.at, now);
        let evse = message.evse.as_ref().map(|evse| evse.id);
        // A record is money: an EVSE that cannot be is told as a violation, and left out.
        let evse = evse.and_then(|evse| self.connector(&call, ACTION, evse, now)).filter(|evse| *evse > 0);
        // Whether it came late is no part of what it says: a repeat after a reconnect is marked so (2.0.1 E11.FR.07).
        let offline = message.offline.take();
        let seq_no = u64::try_from(message.seq_no).ok();
        let transaction = self.transaction_id(&message, evse);
        let number = message.seq_no.to_string();
        let fact = Fact::of(&*message, call.payload, &[transaction.as_str(), number.as_str()]);
        let samples = samples(message.meter_value.iter().flatten());
        self.check_units(&samples, ACTION, &call, now);
        self.follow(&transaction, &message, evse, &samples);
        let connector = message.evse.as_ref().and_then(|evse| evse.connector_id).filter(|id| *id > 0);
        if let (Some(evse), Some(connector)) = (evse, connector)
            && message.event_type != TransactionEventEnum::Ended
        {
            self.version.evses.charges_at(evse, connector);
        }

        // What runs on this connection is known; the start and the end may be repeats all the same.
        let is_known = message.event_type == TransactionEventEnum::Updated
            && self.version.courses.find(&transaction).is_some_and(|course| course.is_looked_up);
        let owner = if is_known {
            Awaited::Told(None)
        } else {
            Awaited::Asked(
                self.ask(Question::OwnerOf(self.stamp.charge_point().clone(), transaction.clone())),
            )
        };
        let authorization = match &message.id_token {
            Some(token) => Awaited::Asked(self.ask_authorization(&said_token(token), evse.map(Into::into))),
            None => Awaited::Told(None),
        };
        let telling = Telling {
            ticket: call.ticket,
            id: call.id,
            at: call.at,
            message,
            samples,
            offline,
            device_time,
            fact,
            transaction,
            seq_no,
            owner,
            authorization,
        };
        self.go_on(telling, now);
    }

    /// The charging station's own id of the transaction, verbatim (contract G-13).
    ///
    /// One that is too long for the contract gives an id that all messages of its transaction share. An empty one says
    /// that there is a transaction, not which: each of its messages stands for itself.
    fn transaction_id(&self, message: &TransactionEventRequest, evse: Option<u32>) -> TransactionId {
        let native = message.transaction_info.transaction_id.as_str();
        TransactionId::new(native).unwrap_or_else(|_| {
            let charge_point = self.stamp.charge_point();
            if native.is_empty() {
                TransactionId::unmatched(charge_point, evse, message.timestamp.as_str(), message.seq_no)
            } else {
                TransactionId::unmatched(charge_point, None, native, 0)
            }
        })
    }

    pub(super) fn telling_told(&mut self, mut telling: Telling, ask: AskId, verdict: Verdict, now: Now) {
        if telling.owner.is(ask) {
            // Without the ledger the message goes on: its event says what the message says (contract G-13).
            let known = if let Verdict::Owner(known) = verdict { known } else { None };
            telling.owner = Awaited::Told(known);
        } else {
            let decided = if let Verdict::Authorization(decided) = verdict { Some(decided) } else { None };
            telling.authorization = Awaited::Told(decided);
        }
        self.go_on(telling, now);
    }

    fn go_on(&mut self, mut telling: Telling, now: Now) {
        let (Awaited::Told(known), Awaited::Told(decided)) = (&mut telling.owner, &mut telling.authorization)
        else {
            return self.wait(Waiting::Transaction(Box::new(telling)), now);
        };
        let (known, decided) = (known.take(), decided.take());
        let (started, stopped) = known.map_or((None, None), |known| {
            let KnownTransaction { started, stopped } = *known;
            (started, stopped)
        });
        self.course(&telling.transaction).look_up(started.as_ref(), stopped.as_ref());
        let content = telling.fact.key.content;
        let starts = telling.is(&TransactionEventEnum::Started);
        let ends = telling.is(&TransactionEventEnum::Ended);
        let earlier = match (&started, &stopped) {
            (Some(started), _) if starts => Some((started.fact, &started.answer)),
            (_, Some(stopped)) if ends => Some((stopped.fact, &stopped.answer)),
            _ => None,
        };
        let conflict = match earlier {
            // A repeat: told already, and answered as before.
            Some((fact, answer)) if fact.content == content => {
                return self.answer_again(telling.ticket, answer, now);
            }
            // Told as what it is, and answered as before.
            Some((_, answer)) => Some(Answer::same_as(answer)),
            None => None,
        };
        // Nobody decides about the token, and an end does not wait for that.
        if telling.message.id_token.is_some() && decided.is_none() && !ends && conflict.is_none() {
            return self.rpc.forget(telling.ticket);
        }
        let id_token_info = decided.as_ref().map(id_token_info);
        let response = TransactionEventResponse { id_token_info, ..TransactionEventResponse::default() };
        let conflicts = conflict.is_some();
        let Some(answer) = conflict.or_else(|| Answer::seal(&response)) else {
            return self.rpc.refuse(telling.ticket, ErrorCode::InternalError, "");
        };
        if starts {
            self.tell_start(telling, answer, conflicts, now);
        } else if ends {
            self.tell_end(telling, started.as_ref(), answer, conflicts, now);
        } else {
            self.tell_update(telling, &response, answer, now);
        }
    }

    fn tell_start(&mut self, mut telling: Telling, answer: Answer, conflict: bool, now: Now) {
        if !conflict {
            self.tell_status(&telling);
        }
        let only = self.version.evses.only();
        let course = self.course(&telling.transaction);
        let mut event = events::started(&mut telling, course, only);
        event.conflict = conflict.then_some(true);
        let entry = StartedEntry {
            transaction_id: telling.transaction.clone(),
            fact: telling.fact.key,
            // What stands in the event may be a guess, which must not come back as a fact.
            connector_id: course.connector_id.map_or(0, Into::into),
            id_tag: event.id_tag.as_str().to_owned(),
            meter_start_wh: course.meter_start,
            started_at: event.start_timestamp,
            trace_id: course.trace.clone(),
            answer: answer.for_the_ledger(),
        };
        let trace = course.trace.clone();
        let entry = (!conflict).then_some(LedgerEntry::Started(entry));
        let mut name = FactName::started(self.stamp.charge_point(), &telling.transaction);
        if conflict {
            name = name.conflicting(telling.fact.content.as_bytes());
        }
        let draft = Draft::new(telling.at, event).id(name.event_id()).trace(Some(trace));
        self.store_told(telling, draft, entry, answer, None, now);
    }

    fn tell_end(
        &mut self,
        mut telling: Telling,
        started: Option<&StartedEntry>,
        answer: Answer,
        conflict: bool,
        now: Now,
    ) {
        if !conflict {
            self.tell_status(&telling);
        }
        let course = self.course(&telling.transaction);
        let mut event = events::stopped(&mut telling, course, started);
        event.conflict = conflict.then_some(true);
        let trace = course.trace.clone();
        let entry = (!conflict).then(|| {
            LedgerEntry::Stopped(StoppedEntry {
                transaction_id: telling.transaction.clone(),
                fact: telling.fact.key,
                answer: answer.for_the_ledger(),
            })
        });
        let mut name = FactName::stopped(self.stamp.charge_point(), &telling.transaction);
        if conflict {
            name = name.conflicting(telling.fact.content.as_bytes());
        }
        let draft = Draft::new(telling.at, event).id(name.event_id()).trace(Some(trace));
        self.store_told(telling, draft, entry, answer, None, now);
    }

    fn tell_update(
        &mut self,
        mut telling: Telling,
        response: &TransactionEventResponse,
        answer: Answer,
        now: Now,
    ) {
        let only = self.version.evses.only();
        let course = self.course(&telling.transaction);
        let event = events::meter_values(&mut telling, course, only);
        let trace = course.trace.clone();
        if let Some(event) = event {
            self.tell_status(&telling);
            let id = self.fact_id(&telling, EventType::TransactionMeterValues);
            let draft = Draft::new(telling.at, event).id(id).trace(Some(trace));
            return self.store_told(telling, draft, None, answer, None, now);
        }
        match self.status_of(&telling) {
            Some(changed) => {
                let id = self.fact_id(&telling, EventType::ConnectorStatusChanged);
                let draft = Draft::new(telling.at, changed.clone()).id(id).trace(Some(trace));
                self.store_told(telling, draft, None, answer, Some(Box::new(changed)), now);
            }
            // There is nothing to tell, so there is nothing to wait for.
            None => {
                let change = telling.change();
                self.changed(&change);
                self.answer(telling.ticket, response, now);
            }
        }
    }

    fn store_told(
        &mut self,
        telling: Telling,
        draft: Draft,
        entry: Option<LedgerEntry>,
        answer: Answer,
        status: Option<Box<ConnectorStatusChanged>>,
        now: Now,
    ) {
        if let Some(number) = telling.seq_no {
            self.course(&telling.transaction).sets_out(number);
        }
        let change = Change { status, ..telling.change() };
        let event = self.stamp.seal(draft.device_time(telling.device_time).cause(telling.id));
        self.store_then(telling.ticket, Record { event, entry }, answer, change, now);
    }

    /// Tells what the message says of its EVSE, before the event that the charging station waits for: when that one is durable,
    /// this one is.
    fn tell_status(&mut self, telling: &Telling) {
        if let Some(changed) = self.status_of(telling) {
            let trace = self.course(&telling.transaction).trace.clone();
            let id = self.fact_id(telling, EventType::ConnectorStatusChanged);
            let draft = Draft::new(telling.at, changed).id(id).trace(Some(trace));
            self.report(draft.device_time(telling.device_time).cause(telling.id.as_str()));
        }
    }

    fn status_of(&mut self, telling: &Telling) -> Option<ConnectorStatusChanged> {
        let heard = Heard {
            begins: telling.is(&TransactionEventEnum::Started),
            ends: telling.is(&TransactionEventEnum::Ended),
            charging: telling.message.transaction_info.charging_state.as_ref().map(|word| word.as_str()),
            at: telling.device_time,
            is_late: telling.offline == Some(true),
        };
        let course = self.course(&telling.transaction);
        let evse = course.connector_id?;
        // Messages may come out of order: what one says is over once a later one has spoken.
        let speaks = heard.begins || heard.ends || heard.charging.is_some();
        if speaks && !course.may_speak(telling.seq_no, heard.ends) {
            return None;
        }
        let said = self.version.evses.transaction_says(evse, heard)?;
        self.news_of(evse, &said, telling.device_time)
    }

    fn fact_id(&self, telling: &Telling, event_type: EventType) -> EventId {
        let key = telling.business_key();
        let key = key.each_ref().map(String::as_str);
        EventId::of_fact(self.stamp.charge_point(), event_type, Some(&telling.transaction), &key)
    }

    /// The event of a TransactionEvent is durable.
    pub(super) fn changed(&mut self, change: &Change) {
        if let Some(number) = change.seq_no {
            self.course(&change.transaction).came(number, change.content);
        }
    }

    /// It is not: what it told of a connector is news again when it is repeated.
    pub(super) fn not_changed(&mut self, change: &Change) {
        if let Some(number) = change.seq_no {
            self.course(&change.transaction).got_lost(number);
        }
        if let Some(changed) = &change.status {
            self.connectors.take_back(changed);
        }
    }

    /// Takes in what a message says of its transaction, for itself and for those that follow.
    fn follow(
        &mut self,
        transaction: &TransactionId,
        message: &TransactionEventRequest,
        evse: Option<u32>,
        samples: &Samples,
    ) {
        let start_id = message.transaction_info.remote_start_id;
        let remote = start_id.and_then(|start_id| self.remote_starts.of_id(start_id)).cloned();
        let course = self.course(transaction);
        course.follow(message, evse, &samples.values);
        if let Some(remote) = remote {
            let connector_id = course.connector_id.map_or(0, Into::into);
            let trace = remote.trace.clone();
            course.is_of(remote);
            self.remote_starts.used(&trace, connector_id);
        }
    }

    /// What is remembered of a transaction. Its trace follows from its id, so that every connection gives it the same.
    fn course(&mut self, transaction: &TransactionId) -> &mut Course {
        let charge_point = self.stamp.charge_point();
        self.version.courses.begin(transaction, || trace_of(&format!("{charge_point}|{transaction}")))
    }
}

/// A token as the charging station says it.
pub(super) fn said_token(token: &IdToken) -> Token {
    Token { id_tag: token.id_token.as_str().to_owned(), kind: Some(token.r#type.as_str().to_owned()) }
}
