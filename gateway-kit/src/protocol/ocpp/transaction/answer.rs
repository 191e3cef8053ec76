//! The answer to a transaction message: sealed until its event is durable.

use ocpp_types::message::{self, Message};

use crate::port::Durable;

/// The payload a transaction message is answered with.
///
/// The charge point's side of it comes out of [`open`](Self::open) alone, and that takes a [`Durable`], which only a sink
/// makes. So the program in which a transaction is acknowledged before it is safe does not compile.
#[derive(Debug)]
pub(in crate::protocol) struct Answer(String);

impl Answer {
    /// Seals an answer; `None` where it breaks its schema, which no answer of ours does.
    pub(in crate::protocol) fn seal<R: Message>(response: &R) -> Option<Self> {
        message::encode(response).ok().map(Self)
    }

    /// Seals the answer to an earlier message of the same key, to be given again.
    pub(in crate::protocol) fn same_as(answer: &str) -> Self {
        Self(answer.to_owned())
    }

    /// What the ledger keeps with the event, for repeats.
    pub(in crate::protocol) fn for_the_ledger(&self) -> String {
        self.0.clone()
    }

    /// The payload, now that the event is durable.
    pub(in crate::protocol) fn open(self, _: Durable) -> String {
        self.0
    }
}
