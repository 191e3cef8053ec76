//! What the versions of OCPP do each their own way.

use std::fmt;

use ocpp_types::Violation;
use ocpp_types::json::EncodeError;
use ocpp_types::message::Request;
use ocpp_types::rpc::Dialect;

use super::configuration::Configuration;
use super::connector::{Session, Status, StopReason};
use super::misdeeds::Misdeed;
use super::samples::Context;
use super::{ChargePoint, Now};
use crate::simulator::account::Record;

/// One version of OCPP: its messages, and when they are sent.
pub(in crate::simulator) trait Version: fmt::Debug + Send + Sized + 'static {
    /// Its OCPP-J.
    const DIALECT: Dialect;
    /// Its name in the WebSocket handshake.
    const SUBPROTOCOL: &'static str;
    /// What is done wrong on a fresh connection, before anything else.
    const MISDEEDS_BEFORE_BOOT: &'static [Misdeed];
    /// What is done wrong once the charge point is accepted, in this order.
    const MISDEEDS_AFTER_BOOT: &'static [Misdeed];

    /// A message about a transaction.
    type Message: TransactionMessage;
    /// A step of something that takes a while.
    type Job: Clone + PartialEq + fmt::Debug + Send;
    /// A request of the server.
    type Command;

    /// The settings of a charge point.
    fn configuration(connectors: usize, sample_seconds: u64) -> Configuration;

    /// The BootNotification of the charge point with this identity.
    fn boot(id: &str) -> impl Request;

    /// The server's answer to it.
    fn booted(payload: &str) -> Result<Booted, Violation>;

    fn heartbeat() -> impl Request;

    fn authorize(id_tag: &str) -> impl Request;

    /// The server's answer to it.
    fn authorized(payload: &str) -> Result<Token, Violation>;

    /// Reports the status of a connector, or of the whole charge point.
    fn report_status(point: &mut ChargePoint<Self>, place: Option<usize>, now: Now);

    /// The status of a connector was another before.
    fn status_changed(point: &mut ChargePoint<Self>, place: usize, before: Status, now: Now);

    /// Reports what the meter of a connector shows.
    fn report_meter(point: &mut ChargePoint<Self>, place: usize, context: Context, now: Now);

    /// The id of a new transaction, where the charge point gives it.
    fn transaction_id(point: &mut ChargePoint<Self>) -> Option<String>;

    /// Tells that the session of a connector has begun.
    fn begun(point: &mut ChargePoint<Self>, place: usize, now: Now);

    /// Tells that this session of a connector has ended.
    fn ended(point: &mut ChargePoint<Self>, place: usize, session: &Session, reason: StopReason, now: Now);

    /// The version's word for the end of a transaction.
    fn reason(reason: StopReason) -> &'static str;

    /// The server's answer to a start.
    fn start_answered(payload: &str) -> Result<StartAnswer, Violation>;

    /// The server's answer to a stop.
    fn stop_answered(payload: &str) -> Result<(), Violation>;

    /// Loses what this version's firmware may lose of transactions that began without a link.
    fn forget(point: &mut ChargePoint<Self>, began_offline: &[Record]);

    /// Reads a request of the server, strictly.
    fn command(action: &str, payload: &str) -> Result<Self::Command, Violation>;

    /// Carries it out.
    fn carry_out(point: &mut ChargePoint<Self>, command: Self::Command, now: Now) -> Done;

    /// Does a step of something that takes a while; what comes next.
    fn work(point: &mut ChargePoint<Self>, job: Self::Job, now: Now) -> Option<Self::Job>;
}

/// What came of a command.
#[derive(Debug)]
pub(in crate::simulator) enum Done {
    /// The answer, and what it says in one word.
    Answer(Result<String, EncodeError>, String),
    /// This charge point does no such thing.
    NotSupported,
}

/// A message about a transaction while it waits to be delivered.
pub(in crate::simulator) trait TransactionMessage: Clone + fmt::Debug + Send {
    /// What it is about.
    fn part(&self) -> Part;

    /// The link is gone before it was ever sent.
    fn miss_the_link(&mut self) {}

    /// The action and payload under the id that the transaction has by now.
    fn write(&self, id: Option<&str>) -> (&'static str, Result<String, EncodeError>);
}

/// Which part of a transaction a message tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::simulator) enum Part {
    Start,
    Course,
    Stop,
}

/// The answer to a BootNotification.
#[derive(Debug)]
pub(in crate::simulator) struct Booted {
    pub(super) accepted: bool,
    pub(super) word: String,
    /// Seconds.
    pub(super) interval: i64,
}

/// What a server says of a token.
#[derive(Debug)]
pub(in crate::simulator) struct Token {
    pub(super) accepted: bool,
    pub(super) word: String,
}

/// The answer to a start.
#[derive(Debug)]
pub(in crate::simulator) struct StartAnswer {
    /// The id, where the server gives it.
    pub(super) id: Option<String>,
    /// Whether the token may charge.
    pub(super) accepted: bool,
}
