//! The TCP socket under a WebSocket, kept reachable while the WebSocket library owns its reading and writing.
//!
//! The library closes with codes of its own, not at all after some errors, and twice after others. So the close frame is
//! written past it, which is safe exactly when no frame has been written half; the socket knows that.

use std::cell::RefCell;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::task::{Context, Poll, ready};

use bytes::{Buf, Bytes};
use tokio::io::{AsyncRead, AsyncWrite, Interest, ReadBuf};
use tokio::net::TcpStream;

use super::long_messages::{LongMessages, Place};

/// Longest control frame a server writes: two bytes of header, 125 of payload (RFC 6455 §5.5).
const CONTROL_FRAME: usize = 127;

/// Most bytes read at once. The library's buffers are as small as what a connection at rest sends, and grow by doubling: a
/// message a few times as large would take a system call for each doubling.
const READ_AT_ONCE: usize = 8 * 1024;

thread_local! {
    /// Where bytes land before they go where they belong. One for each thread, because none for each connection is needed.
    static LANDING: RefCell<[u8; READ_AT_ONCE]> = const { RefCell::new([0; READ_AT_ONCE]) };
}

/// What the library reads from and writes to.
#[derive(Debug)]
pub(super) struct Socket {
    wire: Arc<Wire>,
    /// Bytes that were read already: they came with the HTTP request, or together with those before them.
    early: Bytes,
    /// What a long message needs; nothing while messages are short.
    place: Option<Box<Place>>,
}

/// The same socket, for the farewell.
#[derive(Debug)]
pub(super) struct Wire {
    tcp: TcpStream,
    long_messages: LongMessages,
    /// Bytes read of what is not a whole message yet.
    unfinished: AtomicUsize,
    /// The last write took only a part of what it was given, so a frame is cut in the middle.
    mid_frame: AtomicBool,
}

impl Socket {
    pub(super) fn new(tcp: TcpStream, long_messages: LongMessages) -> Self {
        let wire =
            Wire { tcp, long_messages, unfinished: AtomicUsize::new(0), mid_frame: AtomicBool::new(false) };
        Self { wire: Arc::new(wire), early: Bytes::new(), place: None }
    }

    /// The socket with bytes that were read from it already.
    pub(super) fn with_early(self, early: Bytes) -> Self {
        // Bytes that are empty still keep the HTTP parser's whole buffer.
        let early = if early.is_empty() { Bytes::new() } else { early };
        // The request is no part of a message.
        self.wire.unfinished.store(early.len(), Ordering::Relaxed);
        Self { early, ..self }
    }

    pub(super) fn wire(&self) -> Arc<Wire> {
        Arc::clone(&self.wire)
    }

    /// Whether more may be read: of a long message only with a place, and only in time.
    fn poll_place(&mut self, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        if !LongMessages::is_long(self.wire.unfinished.load(Ordering::Relaxed)) {
            self.place = None;
            return Poll::Ready(Ok(()));
        }
        let long_messages = &self.wire.long_messages;
        self.place.get_or_insert_with(|| Box::new(long_messages.ask())).poll(cx)
    }
}

impl Wire {
    /// A message has been handed on whole.
    pub(super) fn message_is_whole(&self) {
        self.unfinished.store(0, Ordering::Relaxed);
    }

    /// A control frame with so much payload has been handed on, perhaps from the midst of a message.
    pub(super) fn control_is_whole(&self, payload: usize) {
        // Two bytes of head, four of mask.
        let frame = payload.saturating_add(6);
        let rest = self.unfinished.load(Ordering::Relaxed).saturating_sub(frame);
        self.unfinished.store(rest, Ordering::Relaxed);
    }

    /// Writes a close frame, unless a frame is cut in the middle.
    pub(super) async fn write_close(&self, code: u16, text: &str) -> io::Result<()> {
        if self.mid_frame.load(Ordering::Relaxed) {
            return Err(io::ErrorKind::WouldBlock.into());
        }
        let mut frame = Vec::with_capacity(CONTROL_FRAME);
        let text: Vec<u8> = text.bytes().take(CONTROL_FRAME.saturating_sub(4)).collect();
        let length = u8::try_from(text.len()).unwrap_or(0).saturating_add(2);
        // FIN and opcode 8; servers do not mask.
        frame.extend_from_slice(&[0x88, length]);
        frame.extend_from_slice(&code.to_be_bytes());
        frame.extend_from_slice(&text);
        let mut rest = frame.as_slice();
        while !rest.is_empty() {
            self.tcp.writable().await?;
            match self.tcp.try_write(rest) {
                Ok(written) => rest = rest.get(written..).unwrap_or_default(),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Reads and throws away what still comes, until the peer closes. A socket that is closed with unread bytes in it is
    /// reset, and the reset overtakes the close frame.
    pub(super) async fn linger(&self) -> io::Result<()> {
        loop {
            self.tcp.readable().await?;
            match LANDING.with_borrow_mut(|rubbish| self.tcp.try_read(rubbish)) {
                Ok(0) => return Ok(()),
                Ok(_) => {}
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                Err(error) => return Err(error),
            }
        }
    }
}

impl AsyncRead for Socket {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if !self.early.is_empty() {
            let taken = self.early.len().min(buf.remaining());
            buf.put_slice(self.early.get(..taken).unwrap_or_default());
            self.early.advance(taken);
            if self.early.is_empty() {
                // Gives their buffer back.
                self.early = Bytes::new();
            }
            return Poll::Ready(Ok(()));
        }
        ready!(self.poll_place(cx))?;
        LANDING.with_borrow_mut(|landing| {
            loop {
                let tcp = &self.wire.tcp;
                ready!(tcp.poll_read_ready(cx))?;
                match read_once(tcp, landing) {
                    Ok(read) => {
                        self.wire.unfinished.fetch_add(read, Ordering::Relaxed);
                        let read = landing.get(..read).unwrap_or_default();
                        let (now, rest) = read.split_at_checked(buf.remaining()).unwrap_or((read, &[]));
                        buf.put_slice(now);
                        if !rest.is_empty() {
                            self.early = Bytes::copy_from_slice(rest);
                        }
                        return Poll::Ready(Ok(()));
                    }
                    Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                    Err(error) => return Poll::Ready(Err(error)),
                }
            }
        })
    }
}

/// Reads what is there. A read that does not fill the buffer has emptied the socket, which tokio is told, because otherwise
/// it finds that out with one more system call for every message.
fn read_once(tcp: &TcpStream, buf: &mut [u8]) -> io::Result<usize> {
    let mut emptied = None;
    let outcome = tcp.try_io(Interest::READABLE, || {
        let read = tcp.try_read(buf)?;
        if 0 < read && read < buf.len() {
            emptied = Some(read);
            return Err(io::ErrorKind::WouldBlock.into());
        }
        Ok(read)
    });
    emptied.map_or(outcome, Ok)
}

impl AsyncWrite for Socket {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        let wire = &self.wire;
        loop {
            ready!(wire.tcp.poll_write_ready(cx))?;
            match wire.tcp.try_write(buf) {
                Ok(written) => {
                    wire.mid_frame.store(written < buf.len(), Ordering::Relaxed);
                    return Poll::Ready(Ok(written));
                }
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                Err(error) => return Poll::Ready(Err(error)),
            }
        }
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    /// The socket is shut down when it is dropped: the farewell comes after the library is done with it.
    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}
