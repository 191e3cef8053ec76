//! What a reader tells about JSON that breaks a rule.

use crate::rule::Rule;

/// Why a message was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{} breaks {rule}: {message}", if pointer.is_empty() { "the payload" } else { pointer.as_str() })]
pub struct Violation {
    /// JSON pointer (RFC 6901) of the value at fault, relative to the text that was read.
    ///
    /// For [`Rule::Required`] and [`Rule::AdditionalProperties`] it names the object that lacks or holds the property.
    pub pointer: String,
    /// The broken rule.
    pub rule: Rule,
    /// What was expected and what was found, for people. Never holds the sender's values.
    pub message: String,
    /// Byte offset of the fault in the text that was read.
    pub offset: usize,
}

impl Violation {
    /// A fault of the whole text, for layers that find faults without a [`Reader`](crate::json::Reader).
    #[must_use]
    pub fn whole(rule: Rule, message: impl Into<String>) -> Self {
        Self { pointer: String::new(), rule, message: message.into(), offset: 0 }
    }
}

/// A broken rule that the tolerant reader repaired or let pass.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deviation {
    /// JSON pointer of the value, as in [`Violation::pointer`].
    pub pointer: String,
    /// The broken rule.
    pub rule: Rule,
    /// The text as sent: the value, for an unknown property the whole member (`"key":value`), for a key that came twice
    /// the value that came last and won, for a missing property nothing.
    pub was: String,
}
