//! Plain TCP for the binary protocols: bytes in, bytes out, and a listener that tells the protocols apart.
//!
//! | the peer | gets |
//! |---|---|
//! | begins with `DNY`, after an ICCID or `link` or not | a session of AP3000 |
//! | begins with `FC FE` or `FC FF` | a session of GN, or of direct BKV where no GN head follows |
//! | sends 256 bytes that begin nothing | the end |
//! | says nothing | the end, after 450 s |
//!
//! A listener of one protocol opens a session at once, whatever comes.

mod detect;

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use tokio::io::AsyncWriteExt as _;
use tokio::net::{TcpListener as Socket, TcpStream, ToSocketAddrs};
use tokio::time::timeout;
use unified_model::Protocol;

use self::detect::{Begins, begins};
use super::listen::listen;
use crate::port::{
    Access, Gate, Handshake, HandshakeError, Listener, Opened, Received, Transport, TransportError,
};
use crate::session::CloseReason;

/// Most bytes read at once. A host with fifty slaves says less in a burst.
const READ: usize = 4 * 1024;
/// The protocols of TCP.
const SPOKEN: &[Protocol] = &[Protocol::Ap3000, Protocol::Gn, Protocol::Bkv];

/// What a TCP connection may do.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct TcpOptions {
    /// The only protocol spoken; `None`: the first bytes tell, among those the gateway serves.
    pub protocol: Option<Protocol>,
    /// How long a peer may be silent before its first bytes, where they tell the protocol. Default 450 s: a device behind a
    /// host may have nothing to say before its next heartbeat.
    pub first_bytes: Duration,
    /// How long the farewell may take. Default 2 s.
    pub farewell: Duration,
}

impl Default for TcpOptions {
    fn default() -> Self {
        Self { protocol: None, first_bytes: Duration::from_secs(450), farewell: Duration::from_secs(2) }
    }
}

/// Listens for TCP connections.
#[derive(Debug)]
pub struct TcpListener {
    socket: Socket,
    options: Arc<TcpOptions>,
}

impl TcpListener {
    /// Listens on an address; port 0 takes a free one.
    ///
    /// # Errors
    /// Those of `bind(2)`.
    pub async fn bind(addr: impl ToSocketAddrs, options: TcpOptions) -> io::Result<Self> {
        Ok(Self { socket: listen(addr).await?, options: Arc::new(options) })
    }
}

impl Listener for TcpListener {
    type Handshake = TcpHandshake;

    async fn accept(&mut self) -> io::Result<TcpHandshake> {
        let (tcp, peer) = self.socket.accept().await?;
        Ok(TcpHandshake { tcp, peer, options: Arc::clone(&self.options), early: BytesMut::new() })
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.socket.local_addr()
    }
}

/// A TCP connection that has not shown what it speaks.
#[derive(Debug)]
pub struct TcpHandshake {
    tcp: TcpStream,
    peer: SocketAddr,
    options: Arc<TcpOptions>,
    early: BytesMut,
}

impl TcpHandshake {
    /// The protocol that needs no first bytes to be told.
    fn settled(&self, served: &[Protocol]) -> Option<Protocol> {
        let mut spoken = served.iter().filter(|protocol| SPOKEN.contains(protocol));
        match (&self.options.protocol, spoken.next(), spoken.next()) {
            (Some(only), ..) => Some(only.clone()),
            (None, Some(only), None) => Some(only.clone()),
            _ => None,
        }
    }

    /// Reads until the first bytes tell the protocol.
    async fn listen(&mut self) -> Result<Protocol, HandshakeError> {
        loop {
            match begins(&self.early) {
                Begins::With(protocol) => return Ok(protocol),
                Begins::Strangely => return Err(HandshakeError::NoCommonProtocol { offered: None }),
                Begins::NotYet => {
                    let bytes = read(&self.tcp).await?;
                    if bytes.is_empty() {
                        return Err(io::Error::from(io::ErrorKind::UnexpectedEof).into());
                    }
                    self.early.extend_from_slice(&bytes);
                }
            }
        }
    }
}

impl Handshake for TcpHandshake {
    type Transport = TcpTransport;

    async fn begin(&mut self, gate: &dyn Gate) -> Result<(), HandshakeError> {
        if self.settled(&gate.protocols()).is_some() {
            return Ok(());
        }
        match timeout(self.options.first_bytes, self.listen()).await {
            Ok(told) => told.map(drop),
            Err(_) => Err(io::Error::from(io::ErrorKind::TimedOut).into()),
        }
    }

    async fn finish(mut self, gate: &dyn Gate) -> Result<Opened<TcpTransport>, HandshakeError> {
        // A frame is written whole; waiting for more to send with it would only delay answers.
        self.tcp.set_nodelay(true)?;
        let served = gate.protocols();
        let protocol = match self.settled(&served) {
            Some(protocol) => protocol,
            None => self.listen().await?,
        };
        if !served.contains(&protocol) {
            return Err(HandshakeError::NoCommonProtocol { offered: Some(protocol.as_str().to_owned()) });
        }
        let Self { tcp, peer, options, early } = self;
        Ok(Opened {
            transport: TcpTransport { tcp, early: early.freeze(), farewell: options.farewell },
            protocol,
            charge_point_id: None,
            access: Access::default(),
            peer,
        })
    }
}

/// A TCP connection.
#[derive(Debug)]
pub struct TcpTransport {
    tcp: TcpStream,
    /// What was read to tell the protocol.
    early: Bytes,
    farewell: Duration,
}

impl Transport for TcpTransport {
    async fn receive(&mut self) -> Result<Received, TransportError> {
        if !self.early.is_empty() {
            return Ok(Received::Message(std::mem::take(&mut self.early)));
        }
        let bytes = read(&self.tcp).await.map_err(lost)?;
        if bytes.is_empty() {
            return Err(CloseReason::ConnectionLost.into());
        }
        Ok(Received::Message(bytes))
    }

    async fn send(&mut self, message: Bytes) -> Result<(), TransportError> {
        self.tcp.write_all(&message).await.map_err(lost)
    }

    /// Nothing: these devices take anything that is no frame for noise.
    async fn ping(&mut self) -> Result<(), TransportError> {
        Ok(())
    }

    async fn close(mut self, _: CloseReason) {
        let _ = timeout(self.farewell, async {
            self.tcp.shutdown().await?;
            // A socket that is closed with unread bytes in it is reset, and the reset overtakes the last answers.
            while !read(&self.tcp).await?.is_empty() {}
            Ok::<_, io::Error>(())
        })
        .await;
    }
}

/// What has come; empty at the end. A connection at rest holds no buffer: the bytes pass over the stack.
async fn read(tcp: &TcpStream) -> io::Result<Bytes> {
    loop {
        tcp.readable().await?;
        match read_some(tcp) {
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
            done => return done,
        }
    }
}

fn read_some(tcp: &TcpStream) -> io::Result<Bytes> {
    let mut room = [0; READ];
    let read = tcp.try_read(&mut room)?;
    Ok(Bytes::copy_from_slice(room.get(..read).unwrap_or_default()))
}

fn lost(source: io::Error) -> TransportError {
    TransportError { reason: CloseReason::ConnectionLost, source: Some(source) }
}
