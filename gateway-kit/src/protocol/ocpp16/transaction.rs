//! Transactions: what is asked before their events are whole, and the answer that waits for them to be durable.
//!
//! Every transaction message goes the same way: the ledger is asked what is known of it, its event is handed to the sink,
//! and only the sink's [`Durable`] opens the answer. A message whose answer the ledger holds already is answered from there,
//! and nothing is told again (contract G-23, G-48, G-49).

mod samples;
mod start;
mod stop;

use ocpp_types::rpc::Ticket;
use unified_model::{TraceId, TransactionId};

use self::samples::Metering;
use self::start::Starting;
use self::stop::Stopping;
use super::Session16;
use crate::port::Verdict;
use crate::protocol::ocpp;
use crate::session::{AskId, Now};

/// A transaction message that waits for the ledger or the authorizer.
#[derive(Debug)]
pub(super) enum Work {
    Start(Starting),
    Stop(Stopping),
    Meter(Metering),
}

impl ocpp::Work for Work {
    fn waits_for(&self, ask: AskId) -> bool {
        match self {
            Self::Start(start) => start.waits_for(ask),
            Self::Stop(stop) => stop.ask == ask,
            Self::Meter(meter) => meter.ask == ask,
        }
    }

    fn into_ticket(self) -> Ticket {
        match self {
            Self::Start(start) => start.ticket,
            Self::Stop(stop) => stop.ticket,
            Self::Meter(meter) => meter.ticket,
        }
    }
}

/// What a durable event changes.
#[derive(Debug)]
pub(super) enum Change {
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

    pub(super) fn change(&mut self, change: Change) {
        match change {
            Change::Runs(running, connector_id) => {
                self.remote_starts.used(&running.trace, connector_id);
                self.remember_running(running);
            }
            Change::Ended(id) => self.version.running.retain(|running| running.id != id),
            Change::Nothing => {}
        }
    }

    fn running(&self, id: &TransactionId) -> Option<&Running> {
        self.version.running.iter().find(|running| running.id == *id)
    }

    fn remember_running(&mut self, running: Running) {
        self.version.running.retain(|known| known.id != running.id);
        if self.version.running.len() >= MOST_RUNNING {
            self.version.running.remove(0);
        }
        self.version.running.push(running);
    }
}

/// A register as the contract has it: it never runs below zero.
fn watt_hours(register: i64) -> u64 {
    u64::try_from(register).unwrap_or(0)
}
