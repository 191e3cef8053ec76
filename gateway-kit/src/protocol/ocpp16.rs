//! OCPP 1.6 with its security extension, as the central system.
//!
//! [`Ocpp16`] makes a session per WebSocket connection. What a charge point says becomes events of the contract, what the
//! platform orders becomes CALLs. The session is strict in what it sends and, per connection, strict or tolerant in
//! what it reads.
//!
//! What a reader of the standard will look for:
//!
//! * StartTransaction, StopTransaction and MeterValues of a transaction are answered when their event is durable, and never
//!   before (contract G-23). If it cannot be stored the charge point hears nothing and repeats.
//! * A repeat is recognised by what it says, not by its message id (G-49), also after a reconnect.
//! * Nothing is asked of the charge point until it has said something or kept silent for ten seconds, nor while its
//!   BootNotification waits for an answer: some restart when asked earlier.
//! * A transaction message is answered even where the charge point was not accepted: the record is money.

mod command;
mod meter;
mod status;
mod transaction;
mod uplink;

use std::sync::Arc;

use ocpp_types::json::ReadMode;
use ocpp_types::message::{Message, Parsed};
use ocpp_types::rpc::Dialect;
use ocpp_types::{DateTime, Text, Violation};
use ocpp16::{
    Action, AuthorizeResponse, BootNotificationResponse, FromStation, IdTagInfo, RegistrationStatus, Response,
};
use unified_model::{Command, Protocol as ProtocolId};

use self::command::Keys;
use self::status::Faults;
use self::transaction::{Change, Running, Work};
use super::OcppConfig;
use super::ocpp::{
    self, Asking, Call, Judged, Kind, OcppSession, Order, Refusal, Subject, Then, Token, Version,
};
use crate::port::{Authorization, AuthorizationStatus, BootStatus, Verdict};
use crate::session::{AskId, Hello, Now, Protocol, Session};

/// OCPP 1.6.
#[derive(Debug, Clone, Default)]
pub struct Ocpp16 {
    config: Arc<OcppConfig>,
}

impl Ocpp16 {
    /// OCPP 1.6 with these settings.
    #[must_use]
    pub fn new(config: OcppConfig) -> Self {
        Self { config: Arc::new(config) }
    }
}

impl Protocol for Ocpp16 {
    fn id(&self) -> ProtocolId {
        V16::PROTOCOL
    }

    fn open(&self, hello: Hello, now: Now) -> Box<dyn Session> {
        ocpp::open::<V16>(&self.config, hello, now)
    }
}

/// What a connection of OCPP 1.6 remembers beyond what every version does.
#[derive(Debug, Default)]
struct V16 {
    running: Vec<Running>,
    faults: Faults,
}

type Session16 = OcppSession<V16>;

const NEGATIVE_CONNECTOR: &str = "connectorId is negative";

impl Version for V16 {
    const PROTOCOL: ProtocolId = ProtocolId::Ocpp16;
    const DIALECT: Dialect = Dialect::V16;

    type Request = FromStation;
    type Action = Action;
    type Response = Response;
    type Subject = Keys;
    type Work = Work;
    type Change = Change;

    fn request(action: &str, payload: &str, mode: ReadMode) -> Result<Parsed<FromStation>, Violation> {
        FromStation::parse(action, payload, mode)
    }

    fn kind(request: &FromStation) -> Kind {
        match request {
            FromStation::BootNotification(_) => Kind::Boot,
            FromStation::Heartbeat(_) => Kind::Heartbeat,
            FromStation::StartTransaction(_)
            | FromStation::StopTransaction(_)
            | FromStation::MeterValues(_) => Kind::Always,
            _ => Kind::Plain,
        }
    }

    fn serve(session: &mut Session16, call: Call<'_>, request: FromStation, now: Now) {
        session.hear(call, request, now);
    }

    fn booted(status: BootStatus, now: DateTime, interval: i64) -> impl Message {
        let status = match status {
            BootStatus::Accepted => RegistrationStatus::Accepted,
            BootStatus::Pending => RegistrationStatus::Pending,
            BootStatus::Rejected => RegistrationStatus::Rejected,
        };
        BootNotificationResponse::new(status, now, interval)
    }

    fn authorized(_: &Token, decided: &Authorization) -> impl Message {
        AuthorizeResponse::new(id_tag_info(decided))
    }

    fn action_name(action: Action) -> &'static str {
        action.as_str()
    }

    fn asking(session: &Session16, command: &Command, now: Now) -> Result<Asking<Self>, Refusal> {
        command::of(&command.payload, &session.config, now.wall)
    }

    fn response(action: Action, payload: &str, mode: ReadMode) -> Result<Parsed<Response>, Violation> {
        Response::parse(action, payload, mode)
    }

    fn word(response: &Response) -> Option<&str> {
        command::word_of(response)
    }

    fn decided(
        _: &mut Session16,
        order: &mut Order<Self>,
        response: &Response,
        _: &mut Judged,
        _: Now,
    ) -> Then<Self> {
        match (&order.subject, response) {
            (Subject::Own(Keys(keys)), Response::GetConfiguration(answer)) => {
                Then::Report(command::configuration(keys, answer))
            }
            _ => Then::Respond,
        }
    }

    fn wants_response(Keys(_): &Keys) -> bool {
        true
    }

    fn resync(session: &mut Session16) {
        session.ask_what_it_is();
    }

    fn told(session: &mut Session16, work: Work, ask: AskId, verdict: Verdict, now: Now) {
        session.go_on(work, ask, verdict, now);
    }

    fn durable(session: &mut Session16, change: Change) {
        session.change(change);
    }
}

/// A decision about a token in the words of OCPP 1.6.
fn id_tag_info(decided: &Authorization) -> IdTagInfo {
    let mut info = IdTagInfo::new(match decided.status {
        AuthorizationStatus::Accepted => ocpp16::AuthorizationStatus::Accepted,
        AuthorizationStatus::Blocked => ocpp16::AuthorizationStatus::Blocked,
        AuthorizationStatus::Expired => ocpp16::AuthorizationStatus::Expired,
        AuthorizationStatus::Invalid | AuthorizationStatus::Pending => ocpp16::AuthorizationStatus::Invalid,
        AuthorizationStatus::ConcurrentTx => ocpp16::AuthorizationStatus::ConcurrentTx,
    });
    info.expiry_date = decided.expires_at.map(|until| DateTime::from_unix_millis(until.unix_millis()));
    // A group that 1.6 cannot name is left out; half a name would be another group.
    info.parent_id_tag = decided.parent_id_tag.as_deref().and_then(|parent| Text::new(parent).ok());
    info
}

#[cfg(test)]
mod tests {
    use unified_model::commands::{Reset, ResetType};
    use unified_model::{ChargePointId, CommandId, EventType, GatewayId};

    use super::*;
    use crate::moment::some_moment;
    use crate::port::Question;
    use crate::session::{CloseReason, Input, Output, Reading};

    #[test]
    fn an_idle_session_is_small() {
        // Hundreds of thousands of them wait in one process, each beside a socket with buffers of its own.
        let size = Session16::idle_size();
        assert!(size <= 900, "{size} bytes");
    }

    #[test]
    fn an_order_whose_frame_nobody_fetched_was_never_sent() {
        let now = some_moment();
        let charge_point = ChargePointId::new("CP-001").unwrap();
        let hello = Hello {
            gateway_id: GatewayId::new("gateway-0").unwrap(),
            charge_point_id: Some(charge_point.clone()),
            reading: Reading::Strict,
            seed: 1,
        };
        let mut session = Ocpp16::default().open(hello, now);
        let Some(Output::Ask(ask, Question::Admit(_))) = session.poll() else { panic!() };
        let claim = crate::port::Claim { epoch: 1, identity: None };
        session.handle(Input::Told(ask, Verdict::Admitted(claim)), now);
        session.handle(Input::Received(br#"[2,"1","Heartbeat",{}]"#), now);
        while session.poll().is_some() {}
        let command_id = CommandId::new("c").unwrap();
        let command = Command::new(command_id, charge_point, Reset::new(ResetType::Soft));
        session.handle(Input::Command(Box::new(command)), now);
        session.handle(Input::Closed(CloseReason::ConnectionLost), now);
        let outputs: Vec<_> = std::iter::from_fn(|| session.poll()).collect();
        let [Output::CommandDone(response), Output::Report(end)] = &outputs[..] else {
            panic!("{outputs:?}")
        };
        assert!(response.to_json().contains("DEVICE_OFFLINE"), "{}", response.to_json());
        assert_eq!(end.payload.known_type(), Some(EventType::ChargePointDisconnected));
    }
}
