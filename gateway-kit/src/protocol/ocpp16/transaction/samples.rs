//! MeterValues: those of a transaction wait for the sink, the others do not.

use ocpp_types::message;
use ocpp_types::rpc::{ErrorCode, Ticket};
use ocpp16::{MeterValuesRequest, MeterValuesResponse};
use unified_model::events::TransactionMeterValues;
use unified_model::{EventId, EventType, TraceId, TransactionId};

use super::{Change, Running, Work};
use crate::port::{Question, Verdict};
use crate::protocol::ocpp::{Answer, Call, Samples, Waiting, digest};
use crate::protocol::ocpp16::meter::samples;
use crate::protocol::ocpp16::{NEGATIVE_CONNECTOR, Session16};
use crate::protocol::stamp::Draft;
use crate::session::{AskId, Now, Record};

/// MeterValues of a transaction whose trace is asked for.
#[derive(Debug)]
pub(in crate::protocol) struct Metering {
    pub(super) ticket: Ticket,
    pub(super) ask: AskId,
    transaction: TransactionId,
    draft: Draft,
}

impl Session16 {
    pub(in crate::protocol) fn meter_values(
        &mut self,
        call: Call<'_>,
        values: &MeterValuesRequest,
        now: Now,
    ) {
        let Some(connector_id) = self.connector(&call, "MeterValues", values.connector_id, now) else {
            return self.rpc.refuse(call.ticket, ErrorCode::PropertyConstraintViolation, NEGATIVE_CONNECTOR);
        };
        let samples = samples(&values.meter_value);
        self.check_units(&samples, "MeterValues", &call, now);
        if samples.is_empty() {
            // Quirk 51: nothing was measured, so there is nothing to tell.
            return self.answer(call.ticket, &MeterValuesResponse::default(), now);
        }
        let mut event = TransactionMeterValues::new(connector_id, samples.values);
        event.signed_values = Samples::some_signed(samples.signed);
        let Some(number) = values.transaction_id else {
            self.report(Draft::new(call.at, event).cause(call.id));
            return self.answer(call.ticket, &MeterValuesResponse::default(), now);
        };

        let transaction = TransactionId::from(number);
        // -1 and 0 say that there is a transaction, not which; they must not look like one.
        event.transaction_id = (number > 0).then(|| transaction.clone());
        let content = message::encode(&values.meter_value).unwrap_or_else(|_| call.payload.to_owned());
        let (connector, content) = (values.connector_id.to_string(), digest(&content).to_string());
        let id = EventId::of_fact(
            self.stamp.charge_point(),
            EventType::TransactionMeterValues,
            Some(&transaction),
            &[connector.as_str(), transaction.as_str(), content.as_str()],
        );
        let draft = Draft::new(call.at, event).id(id).cause(call.id);
        if let Some(running) = self.running(&transaction) {
            let trace = running.trace.clone();
            self.store_samples(call.ticket, draft, Some(trace), now);
        } else if number > 0 {
            let ask = self.ask(Question::OwnerOf(self.stamp.charge_point().clone(), transaction.clone()));
            let meter = Metering { ticket: call.ticket, ask, transaction, draft };
            self.wait(Waiting::Transaction(Box::new(Work::Meter(meter))), now);
        } else {
            self.store_samples(call.ticket, draft, None, now);
        }
    }

    pub(super) fn meter_told(&mut self, meter: Metering, verdict: Verdict, now: Now) {
        let Metering { ticket, transaction, draft, .. } = meter;
        let started = match verdict {
            Verdict::Owner(Some(known)) if known.stopped.is_none() => known.started,
            // Quirk 71: samples after the end are attached by id, and reopen nothing.
            Verdict::Owner(Some(known)) => {
                let trace = known.started.map(|started| started.trace_id);
                return self.store_samples(ticket, draft, trace, now);
            }
            // An unknown transaction, or no ledger (contract G-13: meter values go on).
            _ => None,
        };
        let trace = started.map(|started| started.trace_id);
        if let Some(trace) = &trace {
            self.remember_running(Running { id: transaction, trace: trace.clone(), order_no: None });
        }
        self.store_samples(ticket, draft, trace, now);
    }

    fn store_samples(&mut self, ticket: Ticket, draft: Draft, trace: Option<TraceId>, now: Now) {
        let Some(answer) = Answer::seal(&MeterValuesResponse::default()) else {
            return self.rpc.refuse(ticket, ErrorCode::InternalError, "");
        };
        let event = self.stamp.seal(draft.trace(trace));
        self.store_then(ticket, Record { event, entry: None }, answer, Change::Nothing, now);
    }
}
