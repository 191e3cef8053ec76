//! By what a repeat of a transaction message is recognised, and what follows from it alone (contract G-49).

use ocpp_types::message::{self, Message};
use sha2::Sha256;
use unified_model::{ChargePointId, TraceId};

use crate::port::{Digest, FactKey};

/// The key and the content of a message.
#[derive(Debug)]
pub(super) struct Fact {
    pub(super) key: FactKey,
    /// The content, whatever blanks it was sent with.
    pub(super) content: String,
}

impl Fact {
    /// `business_key` is joined by bars, as in the ids of events.
    pub(super) fn of<M: Message>(message: &M, payload: &str, business_key: &[&str]) -> Self {
        // What was read tolerantly may not be encodable; then the text as sent stands for itself.
        let content = message::encode(message).unwrap_or_else(|_| payload.to_owned());
        let key = FactKey { key: digest(&business_key.join("|")), content: digest(&content) };
        Self { key, content }
    }

    /// A trace id that every repeat of the message gets as well.
    pub(super) fn trace(&self, charge_point: &ChargePointId) -> TraceId {
        let Digest(bytes) = digest(&format!("{charge_point}|{}", self.key.key));
        let half = bytes.first_chunk::<16>().copied().unwrap_or_default();
        TraceId::from(u128::from_be_bytes(half))
    }
}

/// SHA-256 of a text.
pub(super) fn digest(text: &str) -> Digest {
    use sha2::Digest as _;
    Digest(Sha256::digest(text.as_bytes()).into())
}
