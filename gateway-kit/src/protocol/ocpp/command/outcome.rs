//! What the charge point's answer to an order means (contract §4.4).

use unified_model::{RawObject, RejectReason};

/// Why an order counts as rejected when the charge point said this; `None` where it was accepted.
pub(super) fn refusal(word: Option<&str>) -> Option<RejectReason> {
    match word {
        None | Some("Accepted" | "Scheduled" | "RebootRequired" | "Unlocked") => None,
        Some("NotSupported" | "NotImplemented") => Some(RejectReason::UnsupportedCommand),
        Some(_) => Some(RejectReason::DeviceRejected),
    }
}

/// The answer unchanged.
pub(super) fn as_sent(payload: &str) -> Option<RawObject> {
    RawObject::parse(payload).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_of_the_charge_point_is_accepted_rejected_or_unsupported() {
        for (word, reason) in [
            (None, None),
            (Some("Accepted"), None),
            (Some("Scheduled"), None),
            (Some("RebootRequired"), None),
            (Some("Unlocked"), None),
            (Some("NotSupported"), Some(RejectReason::UnsupportedCommand)),
            (Some("NotImplemented"), Some(RejectReason::UnsupportedCommand)),
            (Some("Rejected"), Some(RejectReason::DeviceRejected)),
            (Some("UnlockFailed"), Some(RejectReason::DeviceRejected)),
            (Some("UnknownVendorId"), Some(RejectReason::DeviceRejected)),
            (Some("Unknown"), Some(RejectReason::DeviceRejected)),
            (Some("a word nobody knows"), Some(RejectReason::DeviceRejected)),
        ] {
            assert_eq!(refusal(word), reason, "{word:?}");
        }
    }
}
