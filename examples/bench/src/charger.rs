//! A charge point that costs next to nothing: a socket, frames that are masked beforehand, no JSON parser.

use std::net::{IpAddr, SocketAddr};

use anyhow::{Context as _, Result, bail};
use flate2::{Compress, Compression, FlushCompress};
use tokio::io::AsyncWriteExt as _;
use tokio::net::{TcpSocket, TcpStream};

/// Clients must mask; which key they take is their business.
const MASK: [u8; 4] = [0x37, 0xfa, 0x21, 0x3d];

/// Digits of a message id and of the number that makes messages differ.
const DIGITS: usize = 8;

/// What stands in a template where the number goes, which is the one the message id has.
pub const NUMBER: &str = "10000000";

/// A WebSocket frame, ready to be sent, in which a number can be changed in place.
#[derive(Debug, Clone)]
pub struct Template {
    frame: Vec<u8>,
    /// Where the payload begins.
    payload: usize,
    /// Where in the payload the number stands.
    numbers: Vec<usize>,
}

impl Template {
    /// A CALL of this action; every [`NUMBER`] in the payload is changed together with the message id.
    #[must_use]
    pub fn call(action: &str, payload: &str) -> Self {
        Self::text(&format!(r#"[2,"{NUMBER}","{action}",{payload}]"#))
    }

    /// The same, compressed (RFC 7692). Its number does not change.
    pub fn deflated(action: &str, payload: &str) -> Result<Self> {
        let text = format!(r#"[2,"{NUMBER}","{action}",{payload}]"#);
        let mut message = Vec::with_capacity(text.len() + 64);
        Compress::new(Compression::default(), false).compress_vec(
            text.as_bytes(),
            &mut message,
            FlushCompress::Sync,
        )?;
        // The empty block at its end is left out.
        message.truncate(message.len().saturating_sub(4));
        let frame = masked(0xc1, &message);
        Ok(Self { payload: frame.len() - message.len(), frame, numbers: Vec::new() })
    }

    fn text(text: &str) -> Self {
        let numbers = text.match_indices(NUMBER).map(|(at, _)| at).collect();
        let frame = masked(0x81, text.as_bytes());
        Self { payload: frame.len() - text.len(), frame, numbers }
    }

    /// The frame with this number; up to ten million differ.
    pub fn numbered(&mut self, number: u32) -> &[u8] {
        let mut digits = [b'0'; DIGITS];
        let mut rest = number % 10_000_000 + 10_000_000;
        for digit in digits.iter_mut().rev() {
            *digit = b'0' + u8::try_from(rest % 10).unwrap_or(0);
            rest /= 10;
        }
        for &at in &self.numbers {
            for (place, digit) in digits.iter().enumerate() {
                self.frame[self.payload + at + place] = digit ^ MASK[(at + place) % 4];
            }
        }
        &self.frame
    }
}

fn masked(first: u8, payload: &[u8]) -> Vec<u8> {
    let mut frame = vec![first];
    match payload.len() {
        length @ 0..126 => frame.push(0x80 | length as u8),
        length @ 126..0x1_0000 => {
            frame.push(0x80 | 126);
            frame.extend_from_slice(&(length as u16).to_be_bytes());
        }
        length => {
            frame.push(0x80 | 127);
            frame.extend_from_slice(&(length as u64).to_be_bytes());
        }
    }
    frame.extend_from_slice(&MASK);
    frame.extend(payload.iter().enumerate().map(|(at, byte)| byte ^ MASK[at % 4]));
    frame
}

/// A connected charge point.
#[derive(Debug)]
pub struct Charger {
    stream: TcpStream,
    /// What was read; the first `used` bytes are done with.
    read: Vec<u8>,
    used: usize,
    number: u32,
}

impl Charger {
    /// Opens the WebSocket. Whether the server computed Sec-WebSocket-Accept is not looked at.
    pub async fn connect(server: SocketAddr, source: IpAddr, id: &str, deflate: bool) -> Result<Self> {
        let socket = TcpSocket::new_v4()?;
        socket.set_reuseaddr(true)?;
        // Otherwise each source address has only the ports that nobody else has.
        socket.bind(SocketAddr::new(source, 0)).context("no port left at the source address")?;
        let stream = socket.connect(server).await.context("connect")?;
        stream.set_nodelay(true)?;
        let mut charger = Self { stream, read: Vec::new(), used: 0, number: 0 };
        let offer = if deflate { "Sec-WebSocket-Extensions: permessage-deflate\r\n" } else { "" };
        let request = format!(
            "GET /ocpp/{id} HTTP/1.1\r\nHost: {server}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n\
             Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: ocpp1.6\r\n{offer}\r\n"
        );
        charger.stream.write_all(request.as_bytes()).await?;
        loop {
            if let Some(end) = charger.read.windows(4).position(|bytes| bytes == b"\r\n\r\n") {
                if !charger.read.starts_with(b"HTTP/1.1 101") {
                    bail!("no WebSocket: {}", String::from_utf8_lossy(&charger.read[..end]));
                }
                let head = String::from_utf8_lossy(&charger.read[..end]);
                if deflate && !head.contains("permessage-deflate; server_no_context_takeover") {
                    bail!("no compression: {head}");
                }
                charger.used = end + 4;
                return Ok(charger);
            }
            charger.fill().await?;
        }
    }

    /// Sends a BootNotification and wants to be accepted.
    pub async fn boot(&mut self) -> Result<()> {
        let mut boot = Template::call(
            "BootNotification",
            r#"{"chargePointVendor":"Example Power","chargePointModel":"Wallbox 22 kW","firmwareVersion":"4.11.2"}"#,
        );
        let answer = self.call(&mut boot).await?;
        if !answer.contains("Accepted") {
            bail!("the boot was not accepted: {answer}");
        }
        Ok(())
    }

    /// Sends the template under a new message id and waits for the answer, which must be a CALLRESULT.
    pub async fn call(&mut self, template: &mut Template) -> Result<String> {
        self.round_trip(template, |text| {
            if !text.starts_with("[3,") {
                bail!("refused: {text}");
            }
            Ok(text.to_owned())
        })
        .await
    }

    /// Sends the template under a new message id and hands the next text message that is no CALL to `look`.
    pub async fn round_trip<T>(
        &mut self,
        template: &mut Template,
        look: impl FnOnce(&str) -> Result<T>,
    ) -> Result<T> {
        self.number += 1;
        let frame = template.numbered(self.number);
        if self.stream.try_write(frame).is_ok_and(|written| written == frame.len()) {
            // Nearly always.
        } else {
            bail!("a frame did not fit into the socket");
        }
        look(self.next_text(false).await?)
    }

    /// The same where the server sends back what it is sent.
    pub async fn echo(&mut self, template: &mut Template) -> Result<()> {
        self.number += 1;
        self.stream.write_all(template.numbered(self.number)).await?;
        self.next_text(true).await.map(drop)
    }

    /// Answers what the server asks until the connection ends, which is an error.
    pub async fn stay(&mut self) -> Result<()> {
        loop {
            self.next_text(false).await?;
        }
    }

    /// Waits for the next CALL of the server, and does not answer it.
    pub async fn asked(&mut self) -> Result<()> {
        while !self.next_text(true).await?.starts_with("[2,") {}
        Ok(())
    }

    /// The next text message. Pings and CALLs are answered on the way: what is triggered is accepted, the rest is unknown.
    async fn next_text(&mut self, calls_too: bool) -> Result<&str> {
        let range = loop {
            if self.used == self.read.len() {
                self.read.clear();
                self.used = 0;
            }
            let Some((opcode, range)) = self.frame()? else {
                self.fill().await?;
                continue;
            };
            self.used = range.end;
            match opcode {
                1 if calls_too || !self.read[range.clone()].starts_with(b"[2,") => break range,
                1 => {
                    let text = std::str::from_utf8(&self.read[range])?;
                    let id = text.split('"').nth(1).unwrap_or_default();
                    let answer = if text.contains(r#","TriggerMessage","#) {
                        format!(r#"[3,"{id}",{{"status":"Accepted"}}]"#)
                    } else {
                        format!(r#"[4,"{id}","NotImplemented","",{{}}]"#)
                    };
                    self.stream.write_all(&masked(0x81, answer.as_bytes())).await?;
                }
                9 => {
                    let pong = masked(0x8a, &self.read[range]);
                    self.stream.write_all(&pong).await?;
                }
                8 => bail!("closed by the server: {:?}", String::from_utf8_lossy(&self.read[range])),
                _ => {}
            }
        };
        Ok(std::str::from_utf8(&self.read[range])?)
    }

    /// Opcode and payload of the next frame, if it is there whole. Servers neither mask nor, here, fragment.
    fn frame(&self) -> Result<Option<(u8, std::ops::Range<usize>)>> {
        let bytes = &self.read[self.used..];
        let &[first, second, ..] = bytes else { return Ok(None) };
        if first & 0xc0 != 0x80 || second & 0x80 != 0 {
            bail!("a fragment, a compressed or a masked frame from the server");
        }
        let (header, length) = match (second, bytes) {
            (126, &[_, _, a, b, ..]) => (4, usize::from(u16::from_be_bytes([a, b]))),
            (126, _) => return Ok(None),
            (127, _) => bail!("a frame of more than 64 KiB from the server"),
            (length, _) => (2, usize::from(length)),
        };
        let start = self.used + header;
        Ok((bytes.len() >= header + length).then_some((first & 0x0f, start..start + length)))
    }

    async fn fill(&mut self) -> Result<()> {
        loop {
            self.stream.readable().await?;
            self.read.reserve(512);
            match self.stream.try_read_buf(&mut self.read) {
                Ok(0) => bail!("the server hung up"),
                Ok(_) => return Ok(()),
                Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => {}
                Err(error) => return Err(error.into()),
            }
        }
    }
}
