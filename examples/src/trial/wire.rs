//! A peer that writes each byte itself, so that it can write the wrong ones.

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use anyhow::{Context as _, Result, bail};
use serde_json::{Value, json};
use tokio::net::{TcpSocket, TcpStream};
use tokio::time::timeout;

/// Far longer than an answer takes, on any machine.
pub(super) const PATIENCE: Duration = Duration::from_secs(30);

/// First byte of a whole text message, and of a text message that goes on.
pub(super) const TEXT: u8 = 0x81;
pub(super) const TEXT_BEGINS: u8 = 0x01;
/// First byte of a fragment in the middle.
pub(super) const GOES_ON: u8 = 0x00;
pub(super) const PING: u8 = 0x89;

/// What a peer sees next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Seen {
    Text(String),
    Ping(Vec<u8>),
    Pong,
    Close(Option<u16>),
    /// The connection is over.
    Gone,
}

/// One connection.
#[derive(Debug)]
pub(super) struct Peer {
    tcp: TcpStream,
    read: Vec<u8>,
    calls: u64,
    /// The other side has hung up.
    ended: bool,
    /// Pings stay unanswered.
    silent: bool,
}

impl Peer {
    /// Connects, and says nothing.
    pub(super) async fn dial(server: SocketAddr) -> Result<Self> {
        Self::of(TcpSocket::new_v4()?, server).await
    }

    /// The same with hardly any room for what it does not read.
    pub(super) async fn dial_narrow(server: SocketAddr) -> Result<Self> {
        let socket = TcpSocket::new_v4()?;
        socket.set_recv_buffer_size(4096)?;
        Self::of(socket, server).await
    }

    async fn of(socket: TcpSocket, server: SocketAddr) -> Result<Self> {
        let tcp = timeout(PATIENCE, socket.connect(server)).await.context("connect")??;
        tcp.set_nodelay(true)?;
        Ok(Self { tcp, read: Vec::new(), calls: 0, ended: false, silent: false })
    }

    /// Asks for a WebSocket; returns the head of the answer.
    pub(super) async fn upgrade(&mut self, id: &str, more: &str) -> Result<String> {
        let request = format!(
            "GET /ocpp/{id} HTTP/1.1\r\nHost: trial\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\
             Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\
             Sec-WebSocket-Protocol: ocpp1.6\r\n{more}\r\n"
        );
        self.write(request.as_bytes()).await?;
        let end = loop {
            if let Some(end) = self.read.windows(4).position(|bytes| bytes == b"\r\n\r\n") {
                break end.saturating_add(4);
            }
            if !timeout(PATIENCE, self.fill()).await.context("no answer to the request")? {
                bail!("hung up in the middle of the handshake");
            }
        };
        let head: Vec<u8> = self.read.drain(..end).collect();
        let head = String::from_utf8_lossy(&head).into_owned();
        if !head.starts_with("HTTP/1.1 101") {
            bail!("no WebSocket: {}", head.lines().next().unwrap_or_default());
        }
        Ok(head)
    }

    /// Is a charge point that has booted.
    pub(super) async fn boot(&mut self) -> Result<()> {
        let boot = json!({"chargePointVendor": "Trial", "chargePointModel": "T-1"});
        let answer = self.call("BootNotification", &boot).await?;
        if answer.get("status").and_then(Value::as_str) != Some("Accepted") {
            bail!("the boot was answered {answer}");
        }
        Ok(())
    }

    /// A charge point of this name that has booted.
    pub(super) async fn booted(server: SocketAddr, id: &str) -> Result<Self> {
        let mut peer = Self::dial(server).await?;
        peer.upgrade(id, "").await?;
        peer.boot().await?;
        Ok(peer)
    }

    pub(super) async fn text(&mut self, text: &str) -> io::Result<()> {
        self.write(&frame(TEXT, text.as_bytes())).await
    }

    /// Sends a CALL and waits for its CALLRESULT.
    pub(super) async fn call(&mut self, action: &str, payload: &Value) -> Result<Value> {
        self.calls = self.calls.saturating_add(1);
        let id = format!("call-{}", self.calls);
        self.text(&json!([2, id, action, payload]).to_string()).await?;
        match self.answer(&id).await? {
            Answer::Result(payload) => Ok(payload),
            Answer::Error(code) => bail!("{action} was answered {code}"),
        }
    }

    /// The answer to this CALL; whatever else comes is passed over, pings are answered.
    pub(super) async fn answer(&mut self, id: &str) -> Result<Answer> {
        loop {
            let text = match self.next().await? {
                Seen::Text(text) => text,
                Seen::Ping(_) | Seen::Pong => continue,
                Seen::Close(code) => bail!("closed with {code:?} instead of an answer"),
                Seen::Gone => bail!("hung up instead of an answer"),
            };
            let frame: Value =
                serde_json::from_str(&text).with_context(|| format!("no JSON: {text:.200}"))?;
            if frame.get(1).and_then(Value::as_str) != Some(id) {
                continue;
            }
            match (frame.get(0).and_then(Value::as_i64), frame.get(2)) {
                (Some(3), Some(payload)) => return Ok(Answer::Result(payload.clone())),
                (Some(4), Some(Value::String(code))) => return Ok(Answer::Error(code.clone())),
                _ => {}
            }
        }
    }

    /// What comes next. A ping is answered in passing.
    pub(super) async fn next(&mut self) -> Result<Seen> {
        let seen = timeout(PATIENCE, self.next_frame()).await.context("nothing came")??;
        if let Seen::Ping(payload) = &seen
            && !self.silent
        {
            // Who hangs up now is heard of at the next read.
            let _ = self.write(&frame(0x8a, payload)).await;
        }
        Ok(seen)
    }

    /// How the connection ends: the close code, if one comes before the end.
    pub(super) async fn end(&mut self) -> Result<Option<u16>> {
        loop {
            match self.next().await? {
                Seen::Close(code) => return Ok(code),
                Seen::Gone => return Ok(None),
                _ => {}
            }
        }
    }

    /// From now on it does not even answer pings.
    pub(super) fn silent(self) -> Self {
        Self { silent: true, ..self }
    }

    /// Closes its own side of the connection.
    pub(super) fn says_no_more(self) -> io::Result<Self> {
        let tcp = self.tcp.into_std()?;
        tcp.shutdown(std::net::Shutdown::Write)?;
        Ok(Self { tcp: TcpStream::from_std(tcp)?, ..self })
    }

    /// Whether something has come that was not looked at yet, be it the end.
    pub(super) fn has_heard(&mut self) -> bool {
        let mut some = [0; 4096];
        while !self.ended {
            match self.tcp.try_read(&mut some) {
                Ok(0) => self.ended = true,
                Ok(read) => self.read.extend_from_slice(some.get(..read).unwrap_or_default()),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => break,
                Err(_) => self.ended = true,
            }
        }
        self.ended || !self.read.is_empty()
    }

    /// Whether the other side has hung up, as far as one can know without waiting.
    pub(super) fn has_ended(&mut self) -> bool {
        self.has_heard() && self.ended
    }

    async fn next_frame(&mut self) -> Result<Seen> {
        loop {
            if let Some((seen, length)) = parse(&self.read)? {
                self.read.drain(..length);
                return Ok(seen);
            }
            if !self.fill().await {
                return Ok(Seen::Gone);
            }
        }
    }

    /// Writes all of it, unless the other side hangs up.
    pub(super) async fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        let mut rest = bytes;
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

    /// Reads a little more; whether the connection still stands.
    pub(super) async fn fill(&mut self) -> bool {
        let mut some = [0; 4096];
        while !self.ended {
            let read = match self.tcp.readable().await {
                Ok(()) => self.tcp.try_read(&mut some),
                Err(error) => Err(error),
            };
            match read {
                Ok(1..) => {
                    let read = read.unwrap_or(0);
                    self.read.extend_from_slice(some.get(..read).unwrap_or_default());
                    return true;
                }
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                Ok(0) | Err(_) => self.ended = true,
            }
        }
        false
    }
}

/// What a CALL led to.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Answer {
    Result(Value),
    /// The code of a CALLERROR.
    Error(String),
}

/// A masked frame; `first` is FIN, reserved bits and opcode.
pub(super) fn frame(first: u8, payload: &[u8]) -> Vec<u8> {
    let mut frame = head(first, payload.len());
    frame.extend(payload.iter().zip(MASK.iter().cycle()).map(|(byte, mask)| byte ^ mask));
    frame
}

/// Clients must mask; with which key is their business.
const MASK: [u8; 4] = [0x37, 0xfa, 0x21, 0x3d];

/// The head of a masked frame that promises so many bytes.
pub(super) fn head(first: u8, length: usize) -> Vec<u8> {
    let mut head = vec![first];
    match (u8::try_from(length), u16::try_from(length)) {
        (Ok(short @ ..126), _) => head.push(0x80 | short),
        (_, Ok(middle)) => {
            head.push(0x80 | 126);
            head.extend(middle.to_be_bytes());
        }
        _ => {
            head.push(0x80 | 127);
            head.extend(u64::try_from(length).unwrap_or(u64::MAX).to_be_bytes());
        }
    }
    head.extend(MASK);
    head
}

/// One frame of a server and its length, if it is there whole.
fn parse(read: &[u8]) -> Result<Option<(Seen, usize)>> {
    let [first, second, ..] = read else { return Ok(None) };
    let (start, length) = match (second, read) {
        (126, [_, _, a, b, ..]) => (4, usize::from(u16::from_be_bytes([*a, *b]))),
        (127, [_, _, length @ ..]) => match length.first_chunk() {
            Some(length) => (10, usize::try_from(u64::from_be_bytes(*length))?),
            None => return Ok(None),
        },
        (126 | 127, _) => return Ok(None),
        (128.., _) => bail!("a masked frame from a server"),
        (length, _) => (2, usize::from(*length)),
    };
    let end = length.saturating_add(start);
    let Some(payload) = read.get(start..end) else { return Ok(None) };
    let seen = match first {
        0x81 => Seen::Text(String::from_utf8(payload.to_vec())?),
        0x88 => Seen::Close(payload.first_chunk().map(|code| u16::from_be_bytes(*code))),
        0x89 => Seen::Ping(payload.to_vec()),
        0x8a => Seen::Pong,
        other => bail!("a frame that begins with {other:#04x}"),
    };
    Ok(Some((seen, end)))
}

/// One HTTP request; the status and the body of the answer.
pub(super) async fn http(server: SocketAddr, method: &str, path: &str, body: &str) -> Result<(u16, String)> {
    let mut peer = Peer::dial(server).await?;
    let length = body.len();
    let request = format!(
        "{method} {path} HTTP/1.1\r\nHost: trial\r\nConnection: close\r\nContent-Type: application/json\r\n\
         Content-Length: {length}\r\n\r\n{body}"
    );
    peer.write(request.as_bytes()).await?;
    while timeout(PATIENCE.saturating_mul(2), peer.fill()).await.context("no answer")? {}
    let text = String::from_utf8_lossy(&peer.read).into_owned();
    let (head, body) = text.split_once("\r\n\r\n").context("no HTTP")?;
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).context("no status")?;
    Ok((status, body.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frame_has_the_length_it_says_in_the_form_its_length_needs() {
        for (length, head) in [(0, 6), (125, 6), (126, 8), (65_535, 8), (65_536, 14)] {
            assert_eq!(frame(TEXT, &vec![b'x'; length]).len(), head + length, "{length}");
        }
    }

    #[test]
    fn what_a_server_sends_is_read_once_it_is_whole() {
        let frame = [0x81, 2, b'h', b'i', 0x88, 2, 0x03, 0xe8];
        assert_eq!(parse(&frame[..3]).unwrap(), None);
        assert_eq!(parse(&frame).unwrap(), Some((Seen::Text("hi".into()), 4)));
        assert_eq!(parse(&frame[4..]).unwrap(), Some((Seen::Close(Some(1000)), 4)));
        assert!(parse(&[0x81, 0x82, 0, 0, 0, 0, 0, 0]).is_err());
    }
}
