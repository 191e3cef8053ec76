//! Authorize: may this token charge? (contract G-28, event 11)

use ocpp_types::rpc::Ticket;
use ocpp_types::{DateTime, Text};
use ocpp16::{AuthorizeRequest, AuthorizeResponse, IdTagInfo};
use unified_model::events::{AuthorizationDecision, AuthorizationRequested};
use unified_model::{IdTag, Timestamp};

use super::session::{Session16, Waiting};
use super::uplink::Call;
use crate::port::{Authorization, AuthorizationRequest, AuthorizationStatus, Question, Verdict};
use crate::protocol::stamp::Draft;
use crate::session::{AskId, Now};

/// An Authorize that is being decided.
#[derive(Debug)]
pub(super) struct Authorizing {
    pub(super) ticket: Ticket,
    request_id: String,
    id_tag: String,
    at: Timestamp,
}

impl Session16 {
    pub(super) fn authorize(&mut self, call: Call<'_>, request: &AuthorizeRequest, now: Now) {
        let id_tag = request.id_tag.as_str().to_owned();
        let ask = self.ask_authorization(&id_tag, None);
        let token = Authorizing { ticket: call.ticket, request_id: call.id, id_tag, at: call.at };
        self.wait(Waiting::Token(ask, Box::new(token)), now);
    }

    pub(super) fn ask_authorization(&mut self, id_tag: &str, connector_id: Option<i64>) -> AskId {
        let charge_point_id = self.stamp.charge_point().clone();
        let request = AuthorizationRequest { charge_point_id, id_tag: id_tag.to_owned(), connector_id };
        self.ask(Question::Authorize(Box::new(request)))
    }

    pub(super) fn token_decided(&mut self, token: Authorizing, verdict: Verdict, now: Now) {
        // Nobody knows: without an answer the charge point decides as it does offline.
        let Verdict::Authorization(decided) = verdict else { return self.rpc.forget(token.ticket) };
        let (id_tag, decision) = (IdTag::cut(&token.id_tag), decision(decided.status));
        let event = AuthorizationRequested::new(token.request_id.as_str(), id_tag, decision);
        self.report(Draft::new(token.at, event).cause(token.request_id));
        self.answer(token.ticket, &AuthorizeResponse::new(id_tag_info(&decided)), now);
    }
}

fn decision(status: AuthorizationStatus) -> AuthorizationDecision {
    match status {
        AuthorizationStatus::Accepted => AuthorizationDecision::Accepted,
        AuthorizationStatus::Blocked => AuthorizationDecision::Blocked,
        AuthorizationStatus::Expired => AuthorizationDecision::Expired,
        AuthorizationStatus::Invalid => AuthorizationDecision::Invalid,
        AuthorizationStatus::ConcurrentTx => AuthorizationDecision::ConcurrentTx,
    }
}

/// The decision in the words of OCPP 1.6.
pub(super) fn id_tag_info(decided: &Authorization) -> IdTagInfo {
    let mut info = IdTagInfo::new(match decided.status {
        AuthorizationStatus::Accepted => ocpp16::AuthorizationStatus::Accepted,
        AuthorizationStatus::Blocked => ocpp16::AuthorizationStatus::Blocked,
        AuthorizationStatus::Expired => ocpp16::AuthorizationStatus::Expired,
        AuthorizationStatus::Invalid => ocpp16::AuthorizationStatus::Invalid,
        AuthorizationStatus::ConcurrentTx => ocpp16::AuthorizationStatus::ConcurrentTx,
    });
    info.expiry_date = decided.expires_at.map(|until| DateTime::from_unix_millis(until.unix_millis()));
    // A group that 1.6 cannot name is left out; half a name would be another group.
    info.parent_id_tag = decided.parent_id_tag.as_deref().and_then(|parent| Text::new(parent).ok());
    info
}
