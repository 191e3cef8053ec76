//! Transactions: what is asked before their events are whole, and the answer that waits for them to be durable.
//!
//! Every transaction message goes the same way: the ledger is asked what is known of it, its event is handed to the sink,
//! and only the sink's [`Durable`] opens the answer. A message whose answer the ledger holds already is answered from there,
//! and nothing is told again (contract G-23, G-48, G-49).

mod answer;
mod fact;
mod samples;
mod start;
mod stop;

use ocpp_types::rpc::Ticket;
use unified_model::{TraceId, TransactionId};

pub(super) use self::answer::Answer;
use self::samples::Metering;
use self::start::Starting;
use self::stop::Stopping;
use super::session::{Session16, Waiting};
use crate::port::{Durable, NotStored, Verdict};
use crate::session::{AskId, Now, Record};

/// A transaction message that waits for the ledger or the authorizer.
#[derive(Debug)]
pub(super) enum Work {
    Start(Starting),
    Stop(Stopping),
    Meter(Metering),
}

impl Work {
    pub(super) fn waits_for(&self, ask: AskId) -> bool {
        match self {
            Self::Start(start) => start.waits_for(ask),
            Self::Stop(stop) => stop.ask == ask,
            Self::Meter(meter) => meter.ask == ask,
        }
    }

    pub(super) fn into_ticket(self) -> Ticket {
        match self {
            Self::Start(start) => start.ticket,
            Self::Stop(stop) => stop.ticket,
            Self::Meter(meter) => meter.ticket,
        }
    }
}

/// A transaction message whose event is being stored.
#[derive(Debug)]
pub(super) struct Storing {
    ticket: Ticket,
    answer: Answer,
    then: Then,
}

impl Storing {
    pub(super) fn into_ticket(self) -> Ticket {
        self.ticket
    }
}

/// What a durable event changes.
#[derive(Debug)]
enum Then {
    /// This transaction runs, on this connector.
    Runs(Running, i64),
    /// This one does no longer.
    Ended(TransactionId),
    Nothing,
}

/// A transaction this connection has seen running.
#[derive(Debug, Clone)]
pub(super) struct Running {
    id: TransactionId,
    trace: TraceId,
    /// The order of the remote start it came from.
    order_no: Option<String>,
}

/// So many running transactions are remembered; of older ones the ledger knows.
const MOST_RUNNING: usize = 16;

impl Session16 {
    pub(super) fn go_on(&mut self, work: Work, ask: AskId, verdict: Verdict, now: Now) {
        match work {
            Work::Start(start) => self.start_told(start, ask, verdict, now),
            Work::Stop(stop) => self.stop_told(stop, verdict, now),
            Work::Meter(meter) => self.meter_told(meter, verdict, now),
        }
    }

    /// Hands the event to the sink; the charge point is answered when it is durable.
    fn store_then(&mut self, ticket: Ticket, record: Record, answer: Answer, then: Then, now: Now) {
        let receipt = self.store(record);
        self.wait(Waiting::Storing(receipt, Box::new(Storing { ticket, answer, then })), now);
    }

    pub(super) fn stored(&mut self, storing: Storing, stored: Result<Durable, NotStored>, now: Now) {
        let Storing { ticket, answer, then } = storing;
        // Silence: it repeats, and the repeat is a new attempt.
        let Ok(durable) = stored else { return self.rpc.forget(ticket) };
        match then {
            Then::Runs(running, connector_id) => {
                self.remote_starts.used(&running.trace, connector_id);
                self.remember_running(running);
            }
            Then::Ended(id) => self.running.retain(|running| running.id != id),
            Then::Nothing => {}
        }
        self.rpc.answer(ticket, &answer.open(durable), now.mono);
    }

    /// Gives the answer that the ledger holds: the event it belongs to has been durable since.
    fn answer_again(&mut self, ticket: Ticket, answer: &str, now: Now) {
        self.rpc.answer(ticket, answer, now.mono);
    }

    fn running(&self, id: &TransactionId) -> Option<&Running> {
        self.running.iter().find(|running| running.id == *id)
    }

    fn remember_running(&mut self, running: Running) {
        self.running.retain(|known| known.id != running.id);
        if self.running.len() >= MOST_RUNNING {
            self.running.remove(0);
        }
        self.running.push(running);
    }
}

/// A register as the contract has it: it never runs below zero.
fn watt_hours(register: i64) -> u64 {
    u64::try_from(register).unwrap_or(0)
}
