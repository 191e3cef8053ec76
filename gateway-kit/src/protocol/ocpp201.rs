//! OCPP 2.0.1, as the charging station management system.
//!
//! [`Ocpp201`] makes a session per WebSocket connection, of the same kind as [`Ocpp16`](super::ocpp16::Ocpp16) does: the
//! same events for the same facts, the same commands, the same promises.
//!
//! What a reader of the standard will look for:
//!
//! * A TransactionEvent is answered when its event is durable, and never before (contract G-23). It is never refused for
//!   what it says: gaps and disorder of `seqNo` are facts of the event (G-50).
//! * What a transaction says once — EVSE, token, reservation — is remembered for its later events, across connections as far
//!   as the ledger keeps it.
//! * `connectorId` of the contract is the EVSE's id (G-30). `Occupied` says nothing of charging: a status that rests on it
//!   alone says that it is inferred (G-47).
//! * Settings are named `Component.Variable`; instance, EVSE and attribute follow where there are any:
//!   `Connector@1:2.AvailabilityState`, `OCPPCommCtrlr.MessageAttempts[TransactionEvent]`, `EVSE@1.Power(MaxSet)`.
//! * Actions without a command of the contract go through `OcppCall`.

mod command;
mod key;
mod meter;
mod notify_event;
mod report;
mod status;
mod transaction;
mod uplink;

use std::sync::Arc;
use std::time::Instant;

use ocpp_types::json::ReadMode;
use ocpp_types::message::{Message, Parsed};
use ocpp_types::rpc::{Dialect, Reply};
use ocpp_types::{DateTime, Text, Violation};
use ocpp201::{
    Action, AuthorizationStatusEnum, AuthorizeResponse, BootNotificationResponse, FromStation, IdToken,
    IdTokenEnum, IdTokenInfo, RegistrationStatusEnum, Response,
};
use unified_model::{Command, Protocol as ProtocolId};

use self::command::About;
use self::report::Reports;
use self::status::Evses;
use self::transaction::{Change, Courses, Telling};
use super::OcppConfig;
use super::ocpp::{self, Asking, Call, Judged, Kind, OcppSession, Order, Refusal, Then, Token, Version};
use crate::port::{Authorization, AuthorizationStatus, BootStatus, Verdict};
use crate::session::{AskId, Hello, Now, Protocol, Session};

/// OCPP 2.0.1.
#[derive(Debug, Clone, Default)]
pub struct Ocpp201 {
    config: Arc<OcppConfig>,
}

impl Ocpp201 {
    /// OCPP 2.0.1 with these settings.
    #[must_use]
    pub fn new(config: OcppConfig) -> Self {
        Self { config: Arc::new(config) }
    }
}

impl Protocol for Ocpp201 {
    fn id(&self) -> ProtocolId {
        V201::PROTOCOL
    }

    fn open(&self, hello: Hello, now: Now) -> Box<dyn Session> {
        ocpp::open::<V201>(&self.config, hello, now)
    }
}

/// What a connection of OCPP 2.0.1 remembers beyond what every version does.
#[derive(Debug, Default)]
struct V201 {
    evses: Evses,
    courses: Courses,
    reports: Reports,
}

type Session201 = OcppSession<V201>;

const NO_EVSE: &str = "evseId is negative or too large";

impl Version for V201 {
    const PROTOCOL: ProtocolId = ProtocolId::Ocpp201;
    const DIALECT: Dialect = Dialect::V201;

    type Request = FromStation;
    type Action = Action;
    type Response = Response;
    type Subject = About;
    type Work = Telling;
    type Change = Change;

    fn request(action: &str, payload: &str, mode: ReadMode) -> Result<Parsed<FromStation>, Violation> {
        FromStation::parse(action, payload, mode)
    }

    fn kind(request: &FromStation) -> Kind {
        match request {
            FromStation::BootNotification(_) => Kind::Boot,
            FromStation::Heartbeat(_) => Kind::Heartbeat,
            // A charging station that was not accepted may be asked for reports (2.0.1 B02).
            FromStation::TransactionEvent(_) | FromStation::NotifyReport(_) => Kind::Always,
            _ => Kind::Plain,
        }
    }

    fn serve(session: &mut Session201, call: Call<'_>, request: FromStation, now: Now) {
        session.hear(call, request, now);
    }

    fn booted(status: BootStatus, now: DateTime, interval: i64) -> impl Message {
        let status = match status {
            BootStatus::Accepted => RegistrationStatusEnum::Accepted,
            BootStatus::Pending => RegistrationStatusEnum::Pending,
            BootStatus::Rejected => RegistrationStatusEnum::Rejected,
        };
        BootNotificationResponse::new(now, interval, status)
    }

    fn authorized(_: &Token, decided: &Authorization) -> impl Message {
        AuthorizeResponse::new(id_token_info(decided))
    }

    fn action_name(action: Action) -> &'static str {
        action.as_str()
    }

    fn asking(session: &Session201, command: &Command, now: Now) -> Result<Asking<Self>, Refusal> {
        session.call_for(command, now)
    }

    fn response(action: Action, payload: &str, mode: ReadMode) -> Result<Parsed<Response>, Violation> {
        Response::parse(action, payload, mode)
    }

    fn word(response: &Response) -> Option<&str> {
        command::word_of(response)
    }

    fn decided(
        session: &mut Session201,
        order: &mut Order<Self>,
        response: &Response,
        judged: &mut Judged,
        now: Now,
    ) -> Then<Self> {
        session.answer_decided(order, response, judged, now)
    }

    fn wants_response(subject: &About) -> bool {
        matches!(subject, About::Variables(_) | About::Report(_))
    }

    fn resync(session: &mut Session201) {
        session.ask_what_it_is();
    }

    fn resynced(session: &mut Session201, about: u32, reply: &Reply<'_>) {
        session.own_answered(about, reply);
    }

    fn told(session: &mut Session201, work: Telling, ask: AskId, verdict: Verdict, now: Now) {
        session.telling_told(work, ask, verdict, now);
    }

    fn durable(session: &mut Session201, change: Change) {
        session.changed(&change);
    }

    fn not_durable(session: &mut Session201, change: Change) {
        session.not_changed(&change);
    }

    fn deadline(&self) -> Option<Instant> {
        self.reports.deadline()
    }

    fn time_passed(session: &mut Session201, now: Now) {
        session.end_late_reports(now);
    }

    fn ended(session: &mut Session201, now: Now) {
        session.end_reports(now);
    }
}

/// A decision about a token in the words of OCPP 2.0.1.
fn id_token_info(decided: &Authorization) -> IdTokenInfo {
    let mut info = IdTokenInfo::new(match decided.status {
        AuthorizationStatus::Accepted => AuthorizationStatusEnum::Accepted,
        AuthorizationStatus::Blocked => AuthorizationStatusEnum::Blocked,
        AuthorizationStatus::Expired => AuthorizationStatusEnum::Expired,
        AuthorizationStatus::Invalid | AuthorizationStatus::Pending => AuthorizationStatusEnum::Invalid,
        AuthorizationStatus::ConcurrentTx => AuthorizationStatusEnum::ConcurrentTx,
    });
    info.cache_expiry_date_time =
        decided.expires_at.map(|until| DateTime::from_unix_millis(until.unix_millis()));
    // A group that 2.0.1 cannot name is left out; half a name would be another group. Groups are the CSMS's own.
    let group = decided.parent_id_tag.as_deref().and_then(|parent| Text::new(parent).ok());
    info.group_id_token = group.map(|group| IdToken::new(group, IdTokenEnum::Central));
    info
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_idle_session_is_small() {
        let size = Session201::idle_size();
        assert!(size <= 900, "{size} bytes");
    }
}
