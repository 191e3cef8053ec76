//! By what a repeat of a transaction message is recognised, and what follows from it alone (contract G-49).

use ocpp_types::message::{self, Message};
use sha2::Sha256;
use unified_model::{ChargePointId, TraceId};

use crate::port::{Digest, FactKey};

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

/// The trace id that follows from a name.
pub(in crate::protocol) fn trace_of(name: &str) -> TraceId {
    let Digest(bytes) = digest(name);
    let half = bytes.first_chunk::<16>().copied().unwrap_or_default();
    TraceId::from(u128::from_be_bytes(half))
}

/// SHA-256 of a text.
pub(in crate::protocol) fn digest(text: &str) -> Digest {
    use sha2::Digest as _;
    Digest(Sha256::digest(text.as_bytes()).into())
}
