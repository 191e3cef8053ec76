//! What the versions of OCPP do each their own way.

use std::fmt;
use std::time::Instant;

use ocpp_types::json::ReadMode;
use ocpp_types::message::{Message, Parsed};
use ocpp_types::rpc::{Dialect, Reply, Ticket};
use ocpp_types::{DateTime, Violation};
use unified_model::{Command, Protocol as ProtocolId};

use super::Refusal;
use super::command::{Asking, Judged, Order, Then};
use super::session::OcppSession;
use super::token::Token;
use super::uplink::Call;
use crate::port::{Authorization, BootStatus, Verdict};
use crate::session::{AskId, Now};

/// One version of OCPP: its messages, and what they mean.
///
/// A value of the implementing type is what a connection of that version remembers beyond what every version does
/// ([`OcppSession::version`]).
pub(in crate::protocol) trait Version: Default + fmt::Debug + Send + 'static {
    /// How the events name it.
    const PROTOCOL: ProtocolId;
    /// Its OCPP-J.
    const DIALECT: Dialect;

    /// A request of the charge point.
    type Request;
    /// The name of a request of ours.
    type Action: Copy + fmt::Debug + Send;
    /// The answer to a request of ours.
    type Response;
    /// What only this version has to know of an order when its answer comes.
    type Subject: fmt::Debug + Send;
    /// A transaction message that waits for a port.
    type Work: Work;
    /// What changes once the event of a transaction message is durable.
    type Change: fmt::Debug + Send;

    /// Reads a request of the charge point.
    fn request(action: &str, payload: &str, mode: ReadMode) -> Result<Parsed<Self::Request>, Violation>;

    /// What every version has to know of a request.
    fn kind(request: &Self::Request) -> Kind;

    /// Serves a request.
    fn serve(session: &mut OcppSession<Self>, call: Call<'_>, request: Self::Request, now: Now);

    /// The answer to a boot.
    fn booted(status: BootStatus, now: DateTime, interval: i64) -> impl Message;

    /// The answer to an Authorize.
    fn authorized(token: &Token, decided: &Authorization) -> impl Message;

    /// The name of an action on the wire.
    fn action_name(action: Self::Action) -> &'static str;

    /// The CALL for a command.
    fn asking(session: &OcppSession<Self>, command: &Command, now: Now) -> Result<Asking<Self>, Refusal>;

    /// Reads the answer to a CALL.
    fn response(
        action: Self::Action,
        payload: &str,
        mode: ReadMode,
    ) -> Result<Parsed<Self::Response>, Violation>;

    /// The word in which an answer says what was decided; `None` where the answer alone says that it was done.
    fn word(response: &Self::Response) -> Option<&str>;

    /// What an answer says beyond that word, and what follows from it.
    fn decided(
        session: &mut OcppSession<Self>,
        order: &mut Order<Self>,
        response: &Self::Response,
        judged: &mut Judged,
        now: Now,
    ) -> Then<Self>;

    /// Whether the response to an order of this subject carries the answer itself.
    fn wants_response(subject: &Self::Subject) -> bool;

    /// Asks the charge point, after a connection without boot, what it is and what its connectors do.
    fn resync(session: &mut OcppSession<Self>);

    /// A question of [`resync`](Self::resync) was answered.
    fn resynced(session: &mut OcppSession<Self>, about: u32, reply: &Reply<'_>) {
        let _ = (session, about, reply);
    }

    /// A port answered what a transaction message waits for.
    fn told(session: &mut OcppSession<Self>, work: Self::Work, ask: AskId, verdict: Verdict, now: Now);

    /// The event of a transaction message is durable.
    fn durable(session: &mut OcppSession<Self>, change: Self::Change);

    /// The event of a transaction message could not be stored.
    fn not_durable(session: &mut OcppSession<Self>, change: Self::Change) {
        let _ = (session, change);
    }

    /// When [`time_passed`](Self::time_passed) is due.
    fn deadline(&self) -> Option<Instant> {
        None
    }

    /// A moment of this version's own may have come.
    fn time_passed(session: &mut OcppSession<Self>, now: Now) {
        let _ = (session, now);
    }

    /// The connection ends; what was begun on it is told before the end is.
    fn ended(session: &mut OcppSession<Self>, now: Now) {
        let _ = (session, now);
    }
}

/// What every version has to know of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::protocol) enum Kind {
    /// A BootNotification.
    Boot,
    /// A Heartbeat.
    Heartbeat,
    /// Served even where the charge point was not accepted: a record that is money (mapping §7), or the answer to
    /// what such a charge point may be asked.
    Always,
    /// Anything else.
    Plain,
}

/// A transaction message that waits for a port.
pub(in crate::protocol) trait Work: fmt::Debug + Send {
    /// Whether this is the answer it waits for.
    fn waits_for(&self, ask: AskId) -> bool;

    /// The right to answer it.
    fn into_ticket(self) -> Ticket;
}
