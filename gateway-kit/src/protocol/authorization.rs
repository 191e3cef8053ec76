//! What was decided about a token, in the words of the contract (contract §3.2, event 11).

use unified_model::events::AuthorizationDecision;

use crate::port::AuthorizationStatus;

/// The decision as its event tells it.
pub(super) fn decision(status: AuthorizationStatus) -> AuthorizationDecision {
    match status {
        AuthorizationStatus::Accepted => AuthorizationDecision::Accepted,
        AuthorizationStatus::Blocked => AuthorizationDecision::Blocked,
        AuthorizationStatus::Expired => AuthorizationDecision::Expired,
        AuthorizationStatus::Invalid => AuthorizationDecision::Invalid,
        AuthorizationStatus::ConcurrentTx => AuthorizationDecision::ConcurrentTx,
        AuthorizationStatus::Pending => AuthorizationDecision::Pending,
    }
}
