//! WebSockets for OCPP-J: RFC 6455 over plain TCP, with permessage-deflate (RFC 7692) for whoever offers it.
//!
//! What the devices of the field do to a WebSocket server, and what this one answers:
//!
//! | the peer | gets |
//! |---|---|
//! | names no charge point in its path, or one outside the identity's character set | HTTP 404 |
//! | leaves out `Connection: Upgrade` | HTTP 400 |
//! | is refused by the gate | HTTP 401, 404 or 503 |
//! | offers no subprotocol in common | 101 without the header, then close 1002 |
//! | sends a message over the limit, in one frame, in fragments or once it is inflated | close 1009 |
//! | has agreed to compress and sends fragments of more than 32 KiB together, inflated | close 1009 |
//! | begins a long message and does not end it in time | close 1009 |
//! | sends a binary message | close 1003 |
//! | breaks the framing or the compression, sets reserved bits, does not mask | close 1002 |
//! | floods with pings and reads no pongs | the end, at the write deadline |
//!
//! Text is handed on as the bytes it is: whether they are UTF-8 is looked at once, by the session.

mod deflate;
mod identity;
mod long_messages;
mod socket;
mod upgrade;

use std::future::poll_fn;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use bytes::Bytes;
use futures_util::Sink;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream, ToSocketAddrs};
use tokio::time::{Instant, timeout, timeout_at};
use yawc::{Frame, OpCode, Role, WebSocket, WebSocketError};

use self::deflate::{Deflate, Terms};
use self::long_messages::LongMessages;
use self::socket::{Socket, Wire};
use super::listen::listen;
use crate::port::{Gate, Handshake, HandshakeError, Listener, Opened, Received, Transport, TransportError};
use crate::session::CloseReason;

/// Longest payload of a control frame (RFC 6455 §5.5).
const CONTROL_PAYLOAD: usize = 125;
/// Read buffer of a connection at rest; it grows for a larger message and shrinks after it.
const READ_BUFFER: usize = 512;
/// The same for writing; most of what a gateway writes are short answers.
const WRITE_BUFFER: usize = 256;
/// Most bytes of fragments, inflated, that wait for the rest of their message, plus one. A few bytes inflate to the limit of a
/// message, so what [`long_messages`] counts on the wire bounds no memory here.
const INFLATED_FRAGMENTS: usize = 32 * 1024 + 1;
/// Longest HTTP request head. hyper takes no less than 8 KiB.
const REQUEST_HEAD: usize = 16 * 1024;

/// What a WebSocket may do.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct WebSocketOptions {
    /// Longest message taken, in bytes, over all its fragments. Longer ones close the connection with 1009. Default 1 MiB.
    pub max_message_bytes: usize,
    /// How many messages of more than 16 KiB may be under way at a time, over all connections of the listener; further ones are
    /// not read until one of them is whole. This bounds the memory that unfinished messages take. Default 3.
    pub long_messages: usize,
    /// How long such a message may take before its connection is closed with 1009. Default 30 s.
    pub long_message_deadline: Duration,
    /// How long a pong may take to leave. Default 10 s.
    pub pong_deadline: Duration,
    /// How long the peer is waited for after the close frame. Default 2 s.
    pub farewell: Duration,
    /// Whether messages are compressed for a peer that offers permessage-deflate, which OCPP 2.0.1 wants of a CSMS. Nothing
    /// is kept from message to message, so a connection at rest costs no more with it. Default true.
    pub deflate: bool,
}

impl Default for WebSocketOptions {
    fn default() -> Self {
        Self {
            max_message_bytes: 1024 * 1024,
            long_messages: 3,
            long_message_deadline: Duration::from_secs(30),
            pong_deadline: Duration::from_secs(10),
            farewell: Duration::from_secs(2),
            deflate: true,
        }
    }
}

/// Listens for WebSockets.
#[derive(Debug)]
pub struct WebSocketListener {
    tcp: TcpListener,
    shared: Arc<Shared>,
}

/// What all connections of a listener have in common.
#[derive(Debug)]
struct Shared {
    options: WebSocketOptions,
    long_messages: LongMessages,
    deflate: Option<Deflate>,
}

impl WebSocketListener {
    /// Listens on an address; port 0 takes a free one.
    ///
    /// # Errors
    /// Those of `bind(2)`.
    pub async fn bind(addr: impl ToSocketAddrs, options: WebSocketOptions) -> io::Result<Self> {
        let long_messages = LongMessages::new(options.long_messages, options.long_message_deadline);
        let deflate = options.deflate.then(Deflate::new);
        let shared = Arc::new(Shared { options, long_messages, deflate });
        Ok(Self { tcp: listen(addr).await?, shared })
    }
}

impl Listener for WebSocketListener {
    type Handshake = WebSocketHandshake;

    async fn accept(&mut self) -> io::Result<WebSocketHandshake> {
        let (tcp, peer) = self.tcp.accept().await?;
        Ok(WebSocketHandshake { tcp, peer, shared: Arc::clone(&self.shared) })
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.tcp.local_addr()
    }
}

/// A TCP connection that has not asked for a WebSocket yet.
#[derive(Debug)]
pub struct WebSocketHandshake {
    tcp: TcpStream,
    peer: SocketAddr,
    shared: Arc<Shared>,
}

impl Handshake for WebSocketHandshake {
    type Transport = WebSocketTransport;

    async fn finish(self, gate: &dyn Gate) -> Result<Opened<WebSocketTransport>, HandshakeError> {
        let Self { tcp, peer, shared } = self;
        // A frame is written whole and flushed; waiting for more to send with it would only delay answers.
        tcp.set_nodelay(true)?;
        let judged = OnceLock::new();
        let compresses = shared.deflate.is_some();
        let service = service_fn(|mut request| {
            let judged = &judged;
            async move {
                let (answer, outcome) = upgrade::judge(&mut request, peer, gate, compresses).await;
                // The connection serves one request, so this is the first.
                let _ = judged.set(outcome);
                Ok::<_, std::convert::Infallible>(answer)
            }
        });
        let parts = http1::Builder::new()
            .max_buf_size(REQUEST_HEAD)
            .serve_connection(TokioIo::new(Socket::new(tcp, shared.long_messages.clone())), service)
            .without_shutdown()
            .await
            .map_err(io::Error::other)?;
        let (early, socket) = (parts.read_buf, parts.io.into_inner());
        let outcome = judged.into_inner().ok_or(io::Error::from(io::ErrorKind::UnexpectedEof))?;
        let wire = socket.wire();
        match outcome.into() {
            Ok((charge_point_id, protocol, access, terms)) => Ok(Opened {
                transport: WebSocketTransport::new(socket.with_early(early), shared, terms)?,
                protocol,
                charge_point_id: Some(charge_point_id),
                access,
                peer,
            }),
            Err(error) => {
                if matches!(error, HandshakeError::NoCommonProtocol { .. }) {
                    // OCPP-J 1.6 §3.2: finish the handshake without the header, then close the WebSocket.
                    let patience = shared.options.farewell;
                    farewell(&wire, CloseReason::ProtocolError, "no subprotocol in common", patience).await;
                }
                Err(error)
            }
        }
    }
}

/// A WebSocket after its handshake.
pub struct WebSocketTransport {
    ws: WebSocket<Socket>,
    wire: Arc<Wire>,
    shared: Arc<Shared>,
    /// A pong is queued and has to have left by then.
    pong_due: Option<Instant>,
}

impl std::fmt::Debug for WebSocketTransport {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("WebSocketTransport").field("wire", &self.wire).finish_non_exhaustive()
    }
}

impl WebSocketTransport {
    fn new(socket: Socket, shared: Arc<Shared>, terms: Option<Terms>) -> io::Result<Self> {
        // The library's limits are exclusive. They hold for what a message inflates to as well, before room is made for it.
        let limit = shared.options.max_message_bytes.saturating_add(1);
        let mut settings = yawc::Options::default()
            .without_compression()
            .with_limits(limit, limit)
            .with_read_buffer_capacity(READ_BUFFER)
            .with_write_buffer_capacity(WRITE_BUFFER);
        let mut extensions = None;
        if let (Some(terms), Some(deflate)) = (terms, &shared.deflate) {
            settings = deflate.apply(settings.with_limits(limit, limit.min(INFLATED_FRAGMENTS)));
            extensions = Some(terms.to_string());
        }
        let wire = socket.wire();
        let ws =
            WebSocket::from_stream_with_extensions(socket, Role::Server, extensions.as_deref(), settings)
                .map_err(io::Error::other)?;
        Ok(Self { ws, wire, shared, pong_due: None })
    }

    /// Puts the queued pongs on the wire. Without this, one peer that pings and never reads fills the memory with pongs.
    async fn flush_pongs(&mut self, deadline: Instant) -> Result<(), TransportError> {
        let flushed = timeout_at(deadline, poll_fn(|cx| poll_flush(&mut self.ws, cx))).await;
        self.pong_due = None;
        match flushed {
            Ok(done) => done.map_err(over),
            Err(_) => Err(CloseReason::WriteStalled.into()),
        }
    }

    async fn write(&mut self, frame: Frame) -> Result<(), TransportError> {
        poll_fn(|cx| Pin::new(&mut self.ws).poll_ready(cx)).await.map_err(over)?;
        Pin::new(&mut self.ws).start_send(frame).map_err(over)?;
        poll_fn(|cx| Pin::new(&mut self.ws).poll_flush(cx)).await.map_err(over)
    }
}

/// `poll_ready` is what moves queued pongs into the buffer, `poll_flush` what empties the buffer.
fn poll_flush(
    ws: &mut WebSocket<Socket>,
    cx: &mut std::task::Context<'_>,
) -> std::task::Poll<Result<(), WebSocketError>> {
    std::task::ready!(Pin::new(&mut *ws).poll_ready(cx))?;
    Pin::new(ws).poll_flush(cx)
}

impl Transport for WebSocketTransport {
    async fn receive(&mut self) -> Result<Received, TransportError> {
        // What a cancelled call left to do comes first.
        if let Some(deadline) = self.pong_due {
            self.flush_pongs(deadline).await?;
            return Ok(Received::Alive);
        }
        let frame = self.ws.next_frame().await.map_err(over)?;
        match frame.opcode() {
            OpCode::Ping | OpCode::Pong => self.wire.control_is_whole(frame.payload().len()),
            _ => self.wire.message_is_whole(),
        }
        match frame.opcode() {
            OpCode::Text => Ok(Received::Message(frame.into_payload())),
            OpCode::Binary => Err(CloseReason::UnsupportedData.into()),
            OpCode::Close => Err(CloseReason::PeerClosed(frame.close_code().map(u16::from)).into()),
            OpCode::Ping | OpCode::Pong if frame.payload().len() > CONTROL_PAYLOAD => {
                Err(CloseReason::ProtocolError.into())
            }
            OpCode::Ping => {
                let deadline = Instant::now().checked_add(self.shared.options.pong_deadline);
                let deadline = deadline.unwrap_or_else(Instant::now);
                self.pong_due = Some(deadline);
                self.flush_pongs(deadline).await?;
                Ok(Received::Alive)
            }
            OpCode::Pong => Ok(Received::Alive),
            // The library joins fragments before it hands a message out.
            OpCode::Continuation => Err(CloseReason::ProtocolError.into()),
        }
    }

    async fn send(&mut self, message: Bytes) -> Result<(), TransportError> {
        self.write(Frame::text(message)).await
    }

    async fn ping(&mut self) -> Result<(), TransportError> {
        self.write(Frame::ping(Bytes::new())).await
    }

    async fn close(self, reason: CloseReason) {
        let Self { mut ws, wire, shared, .. } = self;
        let patience = shared.options.farewell;
        match reason {
            // Nothing can be said any more.
            CloseReason::ConnectionLost | CloseReason::WriteStalled => {}
            // The peer hears its own code and hangs up.
            CloseReason::PeerClosed(_)
            // The library is no longer on a frame's border, and would send a close frame of its own.
            | CloseReason::ProtocolError
            | CloseReason::TooBig
            | CloseReason::InvalidUtf8
            | CloseReason::UnsupportedData => {
                // With it goes what was read of a message that was too long.
                drop(ws);
                farewell(&wire, reason, "", patience).await;
            }
            _ => {
                let _ = timeout(patience, async {
                    wire.write_close(reason.close_code(), "").await?;
                    // Until the peer's close frame, its end or its nonsense. Polling on after the close frame would make the
                    // library answer it.
                    while ws.next_frame().await.is_ok_and(|frame| frame.opcode() != OpCode::Close) {}
                    Ok::<_, io::Error>(())
                })
                .await;
            }
        }
    }
}

/// Says why, and waits a moment for the peer to hang up.
async fn farewell(wire: &Wire, reason: CloseReason, text: &str, patience: Duration) {
    let _ = timeout(patience, async {
        wire.write_close(reason.close_code(), text).await?;
        wire.linger().await
    })
    .await;
}

/// What the library's errors mean.
fn over(error: WebSocketError) -> TransportError {
    let reason = match error {
        WebSocketError::FrameTooLarge => CloseReason::TooBig,
        WebSocketError::InvalidUTF8 => CloseReason::InvalidUtf8,
        WebSocketError::ConnectionClosed => CloseReason::ConnectionLost,
        // What the library says of a message that cannot be inflated.
        WebSocketError::IoError(source) if source.kind() == io::ErrorKind::InvalidInput => {
            CloseReason::ProtocolError
        }
        WebSocketError::IoError(source) if source.kind() == io::ErrorKind::TimedOut => CloseReason::TooBig,
        WebSocketError::IoError(source) => {
            return TransportError { reason: CloseReason::ConnectionLost, source: Some(source) };
        }
        _ => CloseReason::ProtocolError,
    };
    reason.into()
}
