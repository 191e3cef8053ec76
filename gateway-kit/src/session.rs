//! The sans-IO contract between a protocol and whatever runs it.
//!
//! A [`Session`] is the state machine of one connection: pairing, timeouts, repeats, ordering and answers live in it, and
//! it neither does I/O nor reads a clock. Its caller — the tokio driver of this crate, a test with a jumping clock —
//! repeats one step: feed one [`Input`], drain every [`Output`], wait for the next input or for [`Session::deadline`].
//!
//! Two rules make "no transaction is lost" true by construction:
//!
//! * A question comes before an event and storage after it. A session asks ([`Output::Ask`]) for what it must know to
//!   complete an event, hands the complete event out ([`Output::Store`]) and answers the device only when
//!   [`Input::Stored`] brings a [`Durable`], which nothing but an event sink makes.
//! * Silence is an answer. Where the event could not be stored nothing is sent, and the device repeats.

use std::time::{Duration, Instant};

use bytes::Bytes;
use unified_model::events::DisconnectReason;
use unified_model::{ChargePointId, Command, CommandId, Event, GatewayId, Protocol as ProtocolId, Timestamp};

use crate::port::{Durable, LedgerEntry, NotStored, Question, Verdict};

/// Both clocks at one moment, read once by the caller for each input.
///
/// Deadlines are kept on the monotonic clock; the wall clock is what devices are told and events are stamped with.
#[derive(Debug, Clone, Copy)]
pub struct Now {
    /// The monotonic clock.
    pub mono: Instant,
    /// The wall clock, UTC.
    pub wall: Timestamp,
}

/// One protocol: makes the session of each connection that speaks it.
pub trait Protocol: Send + Sync + 'static {
    /// The name events carry as `meta.protocol`, and for OCPP the WebSocket subprotocol.
    fn id(&self) -> ProtocolId;

    /// Begins a session. The first outputs (the question whether the device is admitted) wait in it already.
    fn open(&self, hello: Hello, now: Now) -> Box<dyn Session>;
}

/// What is known of a connection before its first byte.
#[derive(Debug, Clone)]
pub struct Hello {
    /// The gateway that holds the connection; goes into every event.
    pub gateway_id: GatewayId,
    /// Who the device is, where the transport knows (the WebSocket path); `None` where the bytes will say.
    pub charge_point_id: Option<ChargePointId>,
    /// How strictly this connection's messages are read.
    pub reading: Reading,
    /// Makes the ids of this session unique; from the caller, because a session has no source of randomness.
    pub seed: u64,
}

/// How strictly the messages of a connection are read. Outgoing messages are always strict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Reading {
    /// What the schema refuses is refused.
    Strict,
    /// What the field is known to send is repaired and reported; the rest is refused.
    #[default]
    Tolerant,
}

/// The state machine of one connection.
pub trait Session: Send {
    /// Takes one input. Cannot fail: what a peer does wrong becomes an output.
    fn handle(&mut self, input: Input<'_>, now: Now);

    /// The next output; `None` once there is nothing more to do before the next input.
    fn poll(&mut self) -> Option<Output>;

    /// When [`Input::Deadline`] is due. Everything that is pending has a deadline, so nothing leaks.
    fn deadline(&self) -> Option<Instant>;

    /// After how long without a byte the peer counts as dead; `None` leaves it to the caller, who knows the heartbeat interval
    /// of the boot policy. Time in which the caller does not read does not count (contract G-35).
    fn silence(&self) -> Option<Duration> {
        None
    }
}

/// Pairs an [`Output::Ask`] with its [`Input::Told`]; unique within the session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AskId(pub u64);

/// Pairs an [`Output::Store`] with its [`Input::Stored`]; unique within the session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Receipt(pub u64);

/// What a session is fed.
#[derive(Debug)]
pub enum Input<'a> {
    /// A WebSocket message, or any slice of a TCP stream.
    Received(&'a [u8]),
    /// A sign of life without content: a WebSocket ping or pong.
    Alive,
    /// The answer to a question.
    Told(AskId, Verdict),
    /// What became of an event the device waits for.
    Stored(Receipt, Result<Durable, NotStored>),
    /// An order for one of this connection's devices.
    Command(Box<Command>),
    /// The frame of this order has left: from here on a lost connection is `CONNECTION_LOST`.
    Written(CommandId),
    /// The frame of this order was not allowed to leave, and never will.
    Withheld(CommandId),
    /// The time named by [`Session::deadline`] has come.
    Deadline,
    /// This device is no longer ours (a newer connection, another gateway, an operator). Where it was the connection's only
    /// device the session closes the connection.
    Evicted(ChargePointId, CloseReason),
    /// The gateway stops: unwritten orders end `GATEWAY_SHUTTING_DOWN`, written ones `CONNECTION_LOST`, then the
    /// session closes the connection.
    Drain,
    /// The connection has ended; nothing can be sent any more. Comes exactly once and is the last input but
    /// [`Input::Stored`] and [`Input::Told`] for what was still under way.
    Closed(CloseReason),
}

/// What a session wants done, in this order.
#[derive(Debug)]
pub enum Output {
    /// A question; answered by [`Input::Told`] with the same id. Several may be open at once.
    Ask(AskId, Question),
    /// A record the device waits for; answered by [`Input::Stored`].
    Store(Receipt, Box<Record>),
    /// An event the device has its answer to already (or needs none).
    Report(Box<Event>),
    /// A frame for the device. With a command id it is an order's: the ledger must allow it first, then
    /// [`Input::Written`] or [`Input::Withheld`] follows.
    Send(Bytes, Option<CommandId>),
    /// The one terminal `command.response` of an order; to be stored, then the order is settled.
    CommandDone(Box<Event>),
    /// The peer did something wrong, under this code: to be counted, also where no event tells of it.
    Fault(&'static str),
    /// This device is gone while its connection lives on, as a slave behind a host may be: its claim is to be given up. Its last
    /// event came before.
    Leave(ChargePointId),
    /// End the connection. Comes at most once; no [`Output::Send`] follows.
    Close(CloseReason),
}

/// A complete event, with its final ids, and what the ledger must remember along with it.
///
/// Both become durable together or not at all where the sink and the ledger are one store.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    /// The event as it is published.
    pub event: Event,
    /// What makes a repeat of the causing message recognisable.
    pub entry: Option<LedgerEntry>,
}

impl From<Event> for Record {
    fn from(event: Event) -> Self {
        Self { event, entry: None }
    }
}

/// Why a connection ended, or has to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CloseReason {
    /// The peer sent a close frame, with this code where it named one.
    PeerClosed(Option<u16>),
    /// The socket ended without a farewell.
    ConnectionLost,
    /// No frame of any kind for too long.
    Silent,
    /// A write did not finish before its deadline.
    WriteStalled,
    /// The device answers no command any more, though it talks (quirk 34).
    Unresponsive,
    /// The peer broke the transport's rules.
    ProtocolError,
    /// A message of a kind the protocol has no use for (a binary WebSocket message in OCPP-J).
    UnsupportedData,
    /// A text message that is not UTF-8.
    InvalidUtf8,
    /// A message over the size limit.
    TooBig,
    /// A newer connection of the same device (G-12).
    Replaced,
    /// Another gateway holds the device.
    OwnershipLost,
    /// The device is not, or no longer, allowed here.
    AuthRevoked,
    /// The device could not be admitted: the registry did not answer.
    NotAdmitted,
    /// This gateway is stopping.
    Shutdown,
    /// An operator ended the connection.
    Kicked,
}

impl CloseReason {
    /// The WebSocket close code the peer is sent (RFC 6455 §7.4.1).
    #[must_use]
    pub fn close_code(self) -> u16 {
        match self {
            Self::PeerClosed(Some(code)) => code,
            Self::PeerClosed(None) | Self::ConnectionLost | Self::Replaced | Self::Kicked => 1000,
            Self::Shutdown => 1001,
            Self::ProtocolError => 1002,
            Self::UnsupportedData => 1003,
            Self::InvalidUtf8 => 1007,
            Self::AuthRevoked | Self::OwnershipLost => 1008,
            Self::TooBig => 1009,
            Self::Silent | Self::WriteStalled | Self::Unresponsive => 1000,
            Self::NotAdmitted => 1013,
        }
    }

    /// What `charge_point.disconnected` says of it (contract §3.2).
    #[must_use]
    pub fn disconnect_reason(self) -> DisconnectReason {
        match self {
            Self::PeerClosed(_) => DisconnectReason::WebsocketClosed,
            Self::ConnectionLost | Self::WriteStalled => DisconnectReason::TcpConnectionClosed,
            Self::Silent => DisconnectReason::HeartbeatTimeout,
            Self::Replaced => DisconnectReason::ReplacedByNewConnection,
            Self::OwnershipLost => DisconnectReason::OwnershipLost,
            Self::AuthRevoked | Self::NotAdmitted => DisconnectReason::AuthRevoked,
            Self::Shutdown => DisconnectReason::GatewayShutdown,
            Self::Kicked => DisconnectReason::Kicked,
            Self::Unresponsive
            | Self::ProtocolError
            | Self::UnsupportedData
            | Self::InvalidUtf8
            | Self::TooBig => DisconnectReason::ProtocolError,
        }
    }
}
