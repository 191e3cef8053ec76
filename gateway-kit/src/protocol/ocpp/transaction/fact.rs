//! By what a repeat of a transaction message is recognised, and what follows from it alone (contract G-49).

use ocpp_types::message::{self, Message};
use unified_model::{ChargePointId, TraceId};

use crate::port::FactKey;
use crate::protocol::digest::{digest, trace_of};

/// The key and the content of a message.
#[derive(Debug)]
pub(in crate::protocol) struct Fact {
    pub(in crate::protocol) key: FactKey,
    /// The content, whatever blanks it was sent with.
    pub(in crate::protocol) content: String,
}

impl Fact {
    /// `business_key` is joined by bars, as in the ids of events.
    pub(in crate::protocol) fn of<M: Message>(message: &M, payload: &str, business_key: &[&str]) -> Self {
        // What was read tolerantly may not be encodable; then the text as sent stands for itself.
        let content = message::encode(message).unwrap_or_else(|_| payload.to_owned());
        let key = FactKey { key: digest(&business_key.join("|")), content: digest(&content) };
        Self { key, content }
    }

    /// A trace id that every repeat of the message gets as well.
    pub(in crate::protocol) fn trace(&self, charge_point: &ChargePointId) -> TraceId {
        trace_of(&format!("{charge_point}|{}", self.key.key))
    }
}
