//! How bytes come in and go out.
//!
//! Generic, not dynamic: a connection task is compiled for its transport, so that receiving a frame allocates nothing for the
//! call itself.

use std::future::Future;
use std::io;
use std::net::SocketAddr;

use async_trait::async_trait;
use bytes::Bytes;
use unified_model::{ChargePointId, Protocol};

use super::access::{Access, AccessRefused, Admittee};
use crate::session::CloseReason;

/// Where connections come from.
pub trait Listener: Send + 'static {
    /// A connection whose handshake has not begun.
    type Handshake: Handshake;

    /// Waits for the next connection. Cancel-safe.
    ///
    /// # Errors
    /// Those of `accept(2)`; the driver waits a moment and goes on.
    fn accept(&mut self) -> impl Future<Output = io::Result<Self::Handshake>> + Send;

    /// The address listened on.
    ///
    /// # Errors
    /// Those of the socket.
    fn local_addr(&self) -> io::Result<SocketAddr>;
}

/// A connection whose handshake has not begun.
pub trait Handshake: Send + 'static {
    /// What it becomes.
    type Transport: Transport;

    /// Waits until the peer has said enough for the handshake to be finished, where that may take long. Meanwhile the peer has
    /// one of the gateway's connections and none of the handshakes that may go on at a time. By default there is nothing to
    /// wait for.
    ///
    /// # Errors
    /// When the peer went away, was silent for too long, or spoke nonsense.
    fn begin(&mut self, gate: &dyn Gate) -> impl Future<Output = Result<(), HandshakeError>> + Send {
        let _ = gate;
        std::future::ready(Ok(()))
    }

    /// Goes through the handshake, asking the gate who may come in. The driver gives it a deadline.
    ///
    /// # Errors
    /// When the peer was refused, went away, or spoke nonsense.
    fn finish(
        self,
        gate: &dyn Gate,
    ) -> impl Future<Output = Result<Opened<Self::Transport>, HandshakeError>> + Send;
}

/// Who may come in, and with which protocol: the driver's side of a handshake.
#[async_trait]
pub trait Gate: Send + Sync {
    /// The protocols served, in the server's order of preference.
    fn protocols(&self) -> Vec<Protocol>;

    /// Decides about a device.
    ///
    /// # Errors
    /// [`AccessRefused`] is told to the peer as an HTTP status.
    async fn admit(&self, admittee: &Admittee) -> Result<Access, AccessRefused>;
}

/// A connection after its handshake.
#[derive(Debug)]
pub struct Opened<T> {
    /// The connection.
    pub transport: T,
    /// The protocol agreed on.
    pub protocol: Protocol,
    /// Who it is, where the handshake tells.
    pub charge_point_id: Option<ChargePointId>,
    /// What the device was granted.
    pub access: Access,
    /// The device's address.
    pub peer: SocketAddr,
}

/// A connection.
pub trait Transport: Send + 'static {
    /// Waits for the next frame. Cancel-safe: a dropped call loses nothing.
    ///
    /// # Errors
    /// When the connection is over, or must be: the error says with which reason to close.
    fn receive(&mut self) -> impl Future<Output = Result<Received, TransportError>> + Send;

    /// Writes one message and flushes it. Not cancel-safe: after a dropped call the connection is to be closed.
    ///
    /// # Errors
    /// When the connection is over.
    fn send(&mut self, message: Bytes) -> impl Future<Output = Result<(), TransportError>> + Send;

    /// Asks the peer for a sign of life, where the transport can.
    ///
    /// # Errors
    /// When the connection is over.
    fn ping(&mut self) -> impl Future<Output = Result<(), TransportError>> + Send;

    /// Says farewell with the reason's code, waits a moment for the peer's, and ends the connection.
    fn close(self, reason: CloseReason) -> impl Future<Output = ()> + Send;
}

/// What came in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Received {
    /// A message, or a slice of a stream.
    Message(Bytes),
    /// A sign of life without content: a ping or pong.
    Alive,
}

/// The connection is over, or must be.
#[derive(Debug, thiserror::Error)]
#[error("connection over: {reason:?}")]
pub struct TransportError {
    /// Why.
    pub reason: CloseReason,
    /// The cause, where there is one.
    #[source]
    pub source: Option<io::Error>,
}

impl From<CloseReason> for TransportError {
    fn from(reason: CloseReason) -> Self {
        Self { reason, source: None }
    }
}

/// A handshake that led to no connection.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum HandshakeError {
    /// The peer was refused with this HTTP status.
    #[error("refused with HTTP {status}: {why}")]
    Refused {
        /// The status.
        status: u16,
        /// For the log.
        why: String,
    },
    /// No protocol in common: the handshake was finished without one and the WebSocket closed with 1002 (OCPP-J 1.6 §3.2).
    #[error("no subprotocol in common; the peer offers {offered:?}")]
    NoCommonProtocol {
        /// What the peer offered.
        offered: Option<String>,
    },
    /// The socket failed.
    #[error("socket")]
    Io(#[from] io::Error),
}
