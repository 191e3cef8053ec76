//! A WebSocket client that writes each byte itself.

use std::net::SocketAddr;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

/// Far longer than anything here takes; a test that waits so long has failed.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

pub(crate) const KEY: &str = "dGhlIHNhbXBsZSBub25jZQ==";

/// What a client sees next.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Seen {
    Text(String),
    /// A text, deflated.
    Compressed(Vec<u8>),
    Close(Option<u16>),
    Ping,
    Pong(Vec<u8>),
    Gone,
}

/// The head of an HTTP answer.
#[derive(Debug)]
pub(crate) struct Head {
    pub(crate) status: u16,
    pub(crate) text: String,
}

impl Head {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.text.lines().find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }
}

pub(crate) struct Client {
    pub(crate) tcp: TcpStream,
    read: Vec<u8>,
}

impl Client {
    pub(crate) async fn dial(addr: SocketAddr) -> Self {
        Self { tcp: TcpStream::connect(addr).await.unwrap(), read: Vec::new() }
    }

    /// Asks for a WebSocket with whatever headers, and reads the answer's head.
    pub(crate) async fn ask(addr: SocketAddr, path: &str, headers: &str) -> (Head, Self) {
        let mut client = Self::dial(addr).await;
        let request = format!(
            "GET {path} HTTP/1.1\r\nHost: here\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
             Sec-WebSocket-Key: {KEY}\r\nSec-WebSocket-Version: 13\r\n{headers}\r\n"
        );
        client.raw(request.as_bytes()).await;
        (client.head().await, client)
    }

    /// A WebSocket of this device, OCPP 1.6.
    pub(crate) async fn open(addr: SocketAddr, id: &str) -> Self {
        let (head, client) =
            Self::ask(addr, &format!("/ocpp/{id}"), "Sec-WebSocket-Protocol: ocpp1.6\r\n").await;
        assert_eq!(head.status, 101, "{}", head.text);
        client
    }

    /// The same, and admitted.
    pub(crate) async fn admitted(addr: SocketAddr, id: &str) -> Self {
        let mut client = Self::open(addr, id).await;
        assert_eq!(client.next().await, Seen::Text("admitted".into()));
        client
    }

    pub(crate) async fn head(&mut self) -> Head {
        let end = loop {
            if let Some(end) = self.read.windows(4).position(|window| window == b"\r\n\r\n") {
                break end + 4;
            }
            assert!(self.fill().await, "the head is cut off: {:?}", String::from_utf8_lossy(&self.read));
        };
        let text = String::from_utf8(self.read.drain(..end).collect()).unwrap();
        let status = text.split(' ').nth(1).unwrap().parse().unwrap();
        Head { status, text }
    }

    pub(crate) async fn raw(&mut self, bytes: &[u8]) {
        timeout(PATIENCE, self.tcp.write_all(bytes)).await.unwrap().unwrap();
    }

    pub(crate) async fn text(&mut self, text: &str) {
        self.raw(&frame(0x81, text.as_bytes())).await;
    }

    /// Sends a text and expects this text as the answer.
    pub(crate) async fn expect(&mut self, text: &str, answer: &str) {
        self.text(text).await;
        assert_eq!(self.next().await, Seen::Text(answer.into()));
    }

    /// What comes next; waits for it.
    pub(crate) async fn next(&mut self) -> Seen {
        timeout(PATIENCE, self.next_frame()).await.expect("nothing comes")
    }

    /// The same, without pings.
    pub(crate) async fn next_but_pings(&mut self) -> Seen {
        loop {
            match self.next().await {
                Seen::Ping => {}
                seen => return seen,
            }
        }
    }

    /// What follows the body of an HTTP answer.
    pub(crate) async fn next_after_body(&mut self) -> Seen {
        while timeout(PATIENCE, self.fill()).await.expect("the server does not hang up") {}
        Seen::Gone
    }

    /// The close code; whatever comes before it is skipped.
    pub(crate) async fn close_code(&mut self) -> Option<u16> {
        loop {
            match self.next().await {
                Seen::Close(code) => return code,
                Seen::Gone => panic!("the connection ended without a close frame"),
                _ => {}
            }
        }
    }

    async fn next_frame(&mut self) -> Seen {
        loop {
            if let Some((seen, length)) = parse(&self.read) {
                self.read.drain(..length);
                return seen;
            }
            if !self.fill().await {
                return Seen::Gone;
            }
        }
    }

    async fn fill(&mut self) -> bool {
        let mut some = [0; 4096];
        match self.tcp.read(&mut some).await {
            Ok(0) | Err(_) => false,
            Ok(read) => {
                self.read.extend_from_slice(&some[..read]);
                true
            }
        }
    }
}

/// A masked frame; `first` is FIN, reserved bits and opcode.
pub(crate) fn frame(first: u8, payload: &[u8]) -> Vec<u8> {
    const MASK: [u8; 4] = [0x37, 0xfa, 0x21, 0x3d];
    let mut frame = vec![first];
    match payload.len() {
        length @ 0..=125 => frame.push(0x80 | length as u8),
        length @ 126..=65535 => {
            frame.push(0x80 | 126);
            frame.extend((length as u16).to_be_bytes());
        }
        length => {
            frame.push(0x80 | 127);
            frame.extend((length as u64).to_be_bytes());
        }
    }
    frame.extend(MASK);
    frame.extend(payload.iter().zip(MASK.iter().cycle()).map(|(byte, mask)| byte ^ mask));
    frame
}

/// One frame of a server and its length.
fn parse(read: &[u8]) -> Option<(Seen, usize)> {
    let (&first, &second) = (read.first()?, read.get(1)?);
    assert_eq!(second & 0x80, 0, "a server must not mask");
    let (start, length) = match second {
        126 => (4, usize::from(u16::from_be_bytes(*read.get(2..)?.first_chunk()?))),
        127 => (10, usize::try_from(u64::from_be_bytes(*read.get(2..)?.first_chunk()?)).unwrap()),
        length => (2, usize::from(length)),
    };
    let payload = read.get(start..start + length)?.to_vec();
    let seen = match first {
        0x81 => Seen::Text(String::from_utf8(payload).unwrap()),
        0xc1 => Seen::Compressed(payload),
        0x88 => Seen::Close(payload.first_chunk().map(|code| u16::from_be_bytes(*code))),
        0x89 => Seen::Ping,
        0x8a => Seen::Pong(payload),
        other => panic!("a frame with the first byte {other:#x}"),
    };
    Some((seen, start + length))
}
