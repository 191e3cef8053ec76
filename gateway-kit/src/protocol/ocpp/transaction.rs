//! The rule of every transaction message: its event is handed to the sink, and only the sink's [`Durable`] opens the answer.
//!
//! A message whose answer the ledger holds already is answered from there, and nothing is told again (contract G-23, G-48,
//! G-49). Which messages are of that kind, and what they tell, is a version's own.

mod answer;
mod fact;

use ocpp_types::rpc::Ticket;

pub(in crate::protocol) use self::answer::Answer;
pub(in crate::protocol) use self::fact::Fact;
use super::session::{OcppSession, Waiting};
use super::version::Version;
use crate::port::{Durable, NotStored};
use crate::session::{Now, Record};

/// A transaction message whose event is being stored.
#[derive(Debug)]
pub(in crate::protocol) struct Storing<V: Version> {
    ticket: Ticket,
    answer: Answer,
    change: V::Change,
}

impl<V: Version> Storing<V> {
    pub(super) fn into_ticket(self) -> Ticket {
        self.ticket
    }
}

impl<V: Version> OcppSession<V> {
    /// Hands the event to the sink; the charge point is answered when it is durable.
    pub(in crate::protocol) fn store_then(
        &mut self,
        ticket: Ticket,
        record: Record,
        answer: Answer,
        change: V::Change,
        now: Now,
    ) {
        let receipt = self.store(record);
        self.wait(Waiting::Storing(receipt, Box::new(Storing { ticket, answer, change })), now);
    }

    pub(super) fn stored(&mut self, storing: Storing<V>, stored: Result<Durable, NotStored>, now: Now) {
        let Storing { ticket, answer, change } = storing;
        // Silence: it repeats, and the repeat is a new attempt.
        let Ok(durable) = stored else {
            V::not_durable(self, change);
            return self.rpc.forget(ticket);
        };
        V::durable(self, change);
        self.rpc.answer(ticket, &answer.open(durable), now.mono);
    }

    /// Gives the answer that the ledger holds: the event it belongs to has been durable since.
    pub(in crate::protocol) fn answer_again(&mut self, ticket: Ticket, answer: &str, now: Now) {
        self.rpc.answer(ticket, answer, now.mono);
    }
}
