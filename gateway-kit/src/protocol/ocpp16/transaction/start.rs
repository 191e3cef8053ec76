//! StartTransaction: a number for it, a decision about its token, then its event.

use ocpp_types::rpc::{ErrorCode, Ticket};
use ocpp16::{StartTransactionRequest, StartTransactionResponse};
use unified_model::events::{MeterBasis, StartSource, TransactionStarted};
use unified_model::{FactName, IdTag, ShortText, Timestamp, TraceId, TransactionId};

use super::{Change, Running, Work, watt_hours};
use crate::port::{Authorization, Begun, LedgerEntry, Question, StartedEntry, Verdict};
use crate::protocol::ocpp::{Answer, Call, Fact, Token, Waiting};
use crate::protocol::ocpp16::{NEGATIVE_CONNECTOR, Session16, id_tag_info};
use crate::protocol::stamp::Draft;
use crate::session::{AskId, Now, Record};

/// A StartTransaction that waits for its number and for the authorizer.
#[derive(Debug)]
pub(in crate::protocol) struct Starting {
    pub(super) ticket: Ticket,
    id: String,
    at: Timestamp,
    message: StartTransactionRequest,
    connector_id: u32,
    device_time: Option<Timestamp>,
    fact: Fact,
    begin: AskId,
    begun: Option<Begun>,
    authorize: AskId,
    authorization: Decision,
}

/// What the authorizer says.
#[derive(Debug)]
enum Decision {
    Awaited,
    Made(Authorization),
    /// It does not answer.
    Missing,
}

impl Starting {
    pub(super) fn waits_for(&self, ask: AskId) -> bool {
        self.begin == ask || self.authorize == ask
    }
}

impl Session16 {
    pub(in crate::protocol) fn start(&mut self, call: Call<'_>, message: StartTransactionRequest, now: Now) {
        const ACTION: &str = "StartTransaction";
        let Some(connector_id) = self.connector(&call, ACTION, message.connector_id, now) else {
            return self.rpc.refuse(call.ticket, ErrorCode::PropertyConstraintViolation, NEGATIVE_CONNECTOR);
        };
        if connector_id == 0 {
            // No transaction runs on the whole charge point, but the record is money: it is taken as the first connector's.
            self.violation(ErrorCode::PropertyConstraintViolation, Some(ACTION), call.frame, call.at, now);
        }
        let device_time = self.device_time(&message.timestamp, ACTION, call.frame, call.at, now);
        let (connector, meter) = (message.connector_id.to_string(), message.meter_start.to_string());
        let key = [connector.as_str(), message.id_tag.as_str(), message.timestamp.as_str(), meter.as_str()];
        let fact = Fact::of(&message, call.payload, &key);
        let begin = self.ask(Question::Begin(self.stamp.charge_point().clone(), fact.key));
        let token = Token { id_tag: message.id_tag.as_str().to_owned(), kind: None };
        let authorize = self.ask_authorization(&token, Some(message.connector_id));
        let start = Starting {
            ticket: call.ticket,
            id: call.id,
            at: call.at,
            connector_id: connector_id.max(1),
            message,
            device_time,
            fact,
            begin,
            begun: None,
            authorize,
            authorization: Decision::Awaited,
        };
        self.wait(Waiting::Transaction(Box::new(Work::Start(start))), now);
    }

    pub(super) fn start_told(&mut self, mut start: Starting, ask: AskId, verdict: Verdict, now: Now) {
        match verdict {
            Verdict::Begun(begun) if ask == start.begin => match begun.known {
                Some(known) if known.fact.content == start.fact.key.content => {
                    return self.answer_again(start.ticket, &known.answer, now);
                }
                Some(known) => return self.start_in_conflict(start, known, now),
                None => start.begun = Some(begun),
            },
            Verdict::Authorization(decided) if ask == start.authorize => {
                start.authorization = Decision::Made(decided);
            }
            _ if ask == start.authorize => start.authorization = Decision::Missing,
            _ => return self.rpc.forget(start.ticket),
        }
        match (&start.begun, &start.authorization) {
            (Some(begun), Decision::Made(decided)) => {
                let number = i64::from(begun.number);
                // 1.6 errata 3.17: a refused token has its transaction all the same; the charge point ends it.
                let response = StartTransactionResponse::new(id_tag_info(decided), number);
                self.start_decided(start, number, &response, now);
            }
            // A start that nobody decides about is not answered; the charge point repeats it. One that is known already
            // would have been answered above.
            (Some(_), Decision::Missing) => self.rpc.forget(start.ticket),
            _ => self.wait(Waiting::Transaction(Box::new(Work::Start(start))), now),
        }
    }

    fn start_decided(&mut self, start: Starting, number: i64, response: &StartTransactionResponse, now: Now) {
        let Some(answer) = Answer::seal(response) else {
            return self.rpc.refuse(start.ticket, ErrorCode::InternalError, "");
        };
        let message = &start.message;
        let transaction = TransactionId::from(number);
        let remote =
            self.remote_starts.of_start(message.connector_id, message.id_tag.as_str(), now.mono).cloned();
        let trace = match &remote {
            Some(remote) => remote.trace.clone(),
            None => start.fact.trace(self.stamp.charge_point()),
        };
        let order_no = remote.as_ref().and_then(|remote| remote.wanted.order_no.clone());
        let mut event = start.event(transaction.clone());
        event.source = remote.is_some().then_some(StartSource::Remote);
        event.order_no = order_no.as_ref().map(ShortText::cut);

        let entry = StartedEntry {
            transaction_id: transaction.clone(),
            fact: start.fact.key,
            connector_id: start.connector_id.into(),
            id_tag: message.id_tag.as_str().to_owned(),
            meter_start_wh: Some(message.meter_start),
            started_at: Some(Timestamp::from_unix_millis(message.timestamp.unix_millis())),
            trace_id: trace.clone(),
            answer: answer.for_the_ledger(),
        };
        let running = Running { id: transaction.clone(), trace: trace.clone(), order_no };
        let name = FactName::started(self.stamp.charge_point(), &transaction);
        let change = Change::Runs(running, start.message.connector_id);
        let entry = Some(LedgerEntry::Started(entry));
        self.store_start(start, event, name, trace, entry, answer, change, now);
    }

    /// The same start with other content: told as what it is, and answered as before.
    fn start_in_conflict(&mut self, start: Starting, known: StartedEntry, now: Now) {
        let mut event = start.event(known.transaction_id.clone());
        event.conflict = Some(true);
        let name = FactName::started(self.stamp.charge_point(), &known.transaction_id);
        let name = name.conflicting(start.fact.content.as_bytes());
        let answer = Answer::same_as(&known.answer);
        self.store_start(start, event, name, known.trace_id, None, answer, Change::Nothing, now);
    }

    #[expect(clippy::too_many_arguments, reason = "the parts of one record, each made elsewhere")]
    fn store_start(
        &mut self,
        start: Starting,
        event: TransactionStarted,
        name: FactName,
        trace: TraceId,
        entry: Option<LedgerEntry>,
        answer: Answer,
        change: Change,
        now: Now,
    ) {
        let draft = Draft::new(start.at, event)
            .id(name.event_id())
            .trace(Some(trace))
            .device_time(start.device_time)
            .cause(start.id);
        let event = self.stamp.seal(draft);
        self.store_then(start.ticket, Record { event, entry }, answer, change, now);
    }
}

impl Starting {
    fn event(&self, transaction: TransactionId) -> TransactionStarted {
        let message = &self.message;
        let id_tag = IdTag::cut(message.id_tag.as_str());
        let mut event =
            TransactionStarted::new(self.connector_id, transaction, id_tag, watt_hours(message.meter_start));
        event.start_timestamp = Some(Timestamp::from_unix_millis(message.timestamp.unix_millis()));
        // Quirk 64: some send -1 or 0 where there is no reservation.
        event.reservation_id = message.reservation_id.filter(|id| *id > 0);
        event.meter_basis = Some(MeterBasis::Register);
        event
    }
}
