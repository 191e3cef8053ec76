//! Authorize: may this token charge? (contract G-28, event 11)

use ocpp_types::rpc::{ErrorCode, Ticket};
use unified_model::events::AuthorizationRequested;
use unified_model::{IdTag, Timestamp};

use super::session::{OcppSession, Waiting};
use super::uplink::Call;
use super::version::Version;
use crate::port::{AuthorizationRequest, Question, Verdict};
use crate::protocol::authorization::decision;
use crate::protocol::stamp::Draft;
use crate::session::{AskId, Now};

/// A token as the charge point says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::protocol) struct Token {
    pub(in crate::protocol) id_tag: String,
    /// Its kind in the protocol's word, where the version has kinds.
    pub(in crate::protocol) kind: Option<String>,
}

/// An Authorize that is being decided.
#[derive(Debug)]
pub(in crate::protocol) struct Authorizing {
    pub(super) ticket: Ticket,
    request_id: String,
    token: Token,
    at: Timestamp,
}

impl<V: Version> OcppSession<V> {
    pub(in crate::protocol) fn authorize(&mut self, call: Call<'_>, token: Token, now: Now) {
        let ask = self.ask_authorization(&token, None);
        let token = Authorizing { ticket: call.ticket, request_id: call.id, token, at: call.at };
        self.wait(Waiting::Token(ask, Box::new(token)), now);
    }

    pub(in crate::protocol) fn ask_authorization(
        &mut self,
        token: &Token,
        connector_id: Option<i64>,
    ) -> AskId {
        let request = AuthorizationRequest {
            charge_point_id: self.stamp.charge_point().clone(),
            id_tag: token.id_tag.clone(),
            id_token_type: token.kind.clone(),
            connector_id,
        };
        self.ask(Question::Authorize(Box::new(request)))
    }

    pub(super) fn token_decided(&mut self, authorizing: Authorizing, verdict: Verdict, now: Now) {
        let Authorizing { ticket, request_id, token, at } = authorizing;
        let Verdict::Authorization(decided) = verdict else {
            // Mapping §7. The charge point decides as it does offline.
            return self.rpc.refuse(ticket, ErrorCode::InternalError, "nobody decides about tokens now");
        };
        let (id_tag, decision) = (IdTag::cut(&token.id_tag), decision(decided.status));
        let mut event = AuthorizationRequested::new(request_id.as_str(), id_tag, decision);
        event.id_token_type.clone_from(&token.kind);
        self.report(Draft::new(at, event).cause(request_id));
        self.answer(ticket, &V::authorized(&token, &decided), now);
    }
}
