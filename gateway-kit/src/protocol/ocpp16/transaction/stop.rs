//! StopTransaction: never refused for what it says. What nobody started is kept as a record of its own (contract G-48).

use ocpp_types::rpc::{ErrorCode, Ticket};
use ocpp16::{StopTransactionRequest, StopTransactionResponse};
use unified_model::events::{MeterBasis, StopReason, TransactionStopped};
use unified_model::{FactName, IdTag, ShortText, Timestamp, TransactionId};

use super::{Change, Work, watt_hours};
use crate::port::{KnownTransaction, LedgerEntry, Question, StartedEntry, StoppedEntry, Verdict};
use crate::protocol::ocpp::{Answer, Call, Fact, Samples, Waiting};
use crate::protocol::ocpp16::Session16;
use crate::protocol::ocpp16::meter::samples;
use crate::protocol::stamp::Draft;
use crate::session::{AskId, Now, Record};

/// A StopTransaction that waits for what the ledger knows of its transaction.
#[derive(Debug)]
pub(in crate::protocol) struct Stopping {
    pub(super) ticket: Ticket,
    pub(super) ask: AskId,
    id: String,
    at: Timestamp,
    message: StopTransactionRequest,
    samples: Samples,
    device_time: Option<Timestamp>,
    fact: Fact,
    transaction: TransactionId,
    unmatched: bool,
}

impl Session16 {
    pub(in crate::protocol) fn stop(&mut self, call: Call<'_>, message: StopTransactionRequest, now: Now) {
        let device_time = self.device_time(&message.timestamp, "StopTransaction", call.frame, call.at, now);
        let samples = samples(message.transaction_data.iter().flatten());
        self.check_units(&samples, "StopTransaction", &call, now);
        let (number, meter) = (message.transaction_id.to_string(), message.meter_stop.to_string());
        let fact =
            Fact::of(&message, call.payload, &[number.as_str(), message.timestamp.as_str(), meter.as_str()]);
        let stop = Stopping {
            ticket: call.ticket,
            ask: AskId(0),
            id: call.id,
            at: call.at,
            transaction: TransactionId::from(message.transaction_id),
            unmatched: false,
            samples,
            message,
            device_time,
            fact,
        };
        // 1.6 errata 3.18: -1 stands for a number that never came; 0 and less were never given out either.
        if stop.message.transaction_id > 0 {
            self.ask_owner(stop, now)
        } else {
            self.ask_unmatched(stop, now)
        }
    }

    fn ask_owner(&mut self, mut stop: Stopping, now: Now) {
        stop.ask = self.ask(Question::OwnerOf(self.stamp.charge_point().clone(), stop.transaction.clone()));
        self.wait(Waiting::Transaction(Box::new(Work::Stop(stop))), now);
    }

    /// Nobody started it: a record of its own, which may have been told before.
    fn ask_unmatched(&mut self, mut stop: Stopping, now: Now) {
        let message = &stop.message;
        let charge_point = self.stamp.charge_point();
        stop.transaction =
            TransactionId::unmatched(charge_point, None, message.timestamp.as_str(), message.meter_stop);
        stop.unmatched = true;
        self.ask_owner(stop, now);
    }

    pub(super) fn stop_told(&mut self, stop: Stopping, verdict: Verdict, now: Now) {
        let known = match verdict {
            Verdict::Owner(None) if !stop.unmatched => return self.ask_unmatched(stop, now),
            Verdict::Owner(known) => known,
            // Contract G-13: without the ledger a start waits, a stop goes on; its event says what the message says.
            _ => None,
        };
        let (started, stopped) = match known {
            Some(known) => {
                let KnownTransaction { started, stopped } = *known;
                (started, stopped)
            }
            None => (None, None),
        };
        match stopped {
            Some(known) if known.fact.content == stop.fact.key.content => {
                self.answer_again(stop.ticket, &known.answer, now);
            }
            // Ended already, and otherwise: told as what it is, and answered as before.
            Some(known) => {
                let answer = Answer::same_as(&known.answer);
                self.store_stop(stop, started.as_ref(), answer, true, now);
            }
            None => match Answer::seal(&StopTransactionResponse::default()) {
                Some(answer) => self.store_stop(stop, started.as_ref(), answer, false, now),
                None => self.rpc.refuse(stop.ticket, ErrorCode::InternalError, ""),
            },
        }
    }

    fn store_stop(
        &mut self,
        mut stop: Stopping,
        started: Option<&StartedEntry>,
        answer: Answer,
        conflict: bool,
        now: Now,
    ) {
        let running = self.running(&stop.transaction);
        let trace = started
            .map(|started| started.trace_id.clone())
            .or_else(|| running.map(|running| running.trace.clone()))
            .unwrap_or_else(|| stop.fact.trace(self.stamp.charge_point()));
        let mut event = stop.event(started);
        event.order_no = running.and_then(|running| running.order_no.as_ref()).map(ShortText::cut);
        event.conflict = conflict.then_some(true);

        let transaction = stop.transaction;
        let mut name = FactName::stopped(self.stamp.charge_point(), &transaction);
        if conflict {
            name = name.conflicting(stop.fact.content.as_bytes());
        }
        let entry = (!conflict).then(|| {
            LedgerEntry::Stopped(StoppedEntry {
                transaction_id: transaction.clone(),
                fact: stop.fact.key,
                answer: answer.for_the_ledger(),
            })
        });
        let draft = Draft::new(stop.at, event)
            .id(name.event_id())
            .trace(Some(trace))
            .device_time(stop.device_time)
            .cause(stop.id);
        let event = self.stamp.seal(draft);
        self.store_then(stop.ticket, Record { event, entry }, answer, Change::Ended(transaction), now);
    }
}

impl Stopping {
    fn event(&mut self, started: Option<&StartedEntry>) -> TransactionStopped {
        let samples = std::mem::take(&mut self.samples);
        let message = &self.message;
        let stopped_at = Timestamp::from_unix_millis(message.timestamp.unix_millis());
        let reason = match &message.reason {
            // 1.6 §4.10: omitted means Local. A word nobody knows is some other reason.
            None => StopReason::Local,
            Some(reason) => StopReason::parse(reason.as_str()).unwrap_or(StopReason::Other),
        };
        let mut event = TransactionStopped::new(
            self.transaction.clone(),
            reason,
            watt_hours(message.meter_stop),
            stopped_at,
        );
        event.meter_basis = Some(MeterBasis::Register);
        event.id_tag = message.id_tag.as_ref().map(|tag| IdTag::cut(tag.as_str()));
        if let Some(started) = started {
            event.connector_id = u32::try_from(started.connector_id).ok();
            // Quirk 18: some spoil the tag of the stop; that of the start is the one that was decided about.
            event.id_tag = Some(IdTag::cut(&started.id_tag));
            // Quirk 72: a register that went backwards was reset; no difference is better than a wrong one.
            let began_at = started.meter_start_wh.map(watt_hours);
            event.energy_wh =
                began_at.and_then(|began_at| watt_hours(message.meter_stop).checked_sub(began_at));
            let millis = started.started_at.map(|started_at| stopped_at.millis_since(started_at));
            event.duration_sec = millis.and_then(|millis| u64::try_from(millis.div_euclid(1_000)).ok());
        }
        if self.unmatched {
            event.unmatched = Some(true);
            event.native_transaction_id = Some(message.transaction_id.to_string());
        }
        (event.meter_values, event.signed_values) = samples.if_any();
        event
    }
}
