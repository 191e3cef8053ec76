//! What the devices of both binary protocols do: send bytes in pieces, and again.

use bytes::BytesMut;
use gateway_kit::testing::Bench;

/// The longest frame of either protocol, and a few bytes.
const LONGEST: usize = 4_100;

/// The bytes of one connection.
#[derive(Default)]
pub(super) struct Wire {
    /// Into so many bytes everything is cut; 0 leaves it whole.
    pub(super) piece: usize,
    /// What was sent last as a whole.
    last: Vec<u8>,
    sent: Vec<u8>,
    /// Places at which a frame may begin whose end has not come yet.
    open: Vec<usize>,
    pub(super) messages: usize,
}

impl Wire {
    pub(super) fn send(&mut self, bytes: &[u8], bench: &mut Bench) {
        self.messages = self.messages.saturating_add(1);
        let from = self.sent.len();
        self.sent.extend_from_slice(bytes);
        self.open.extend(from..self.sent.len());
        self.last = bytes.to_vec();
        let piece = if self.piece == 0 { bytes.len().max(1) } else { self.piece };
        for piece in bytes.chunks(piece) {
            bench.receive(piece);
        }
    }

    pub(super) fn send_again(&mut self, bench: &mut Bench) {
        let last = std::mem::take(&mut self.last);
        self.send(&last, bench);
    }

    /// How many bytes were sent last.
    pub(super) fn last(&self) -> usize {
        self.last.len()
    }

    /// Another connection begins.
    pub(super) fn reconnected(&mut self) {
        self.sent.clear();
        self.open.clear();
    }

    /// Every frame that stands anywhere in what was sent since this was last asked, whatever stands before it: no reader can
    /// find more. `read` takes what is at the front of the bytes; `None`: not all there.
    pub(super) fn frames<F>(&mut self, read: impl Fn(&mut BytesMut) -> Option<Option<F>>) -> Vec<F> {
        let mut frames = Vec::new();
        let sent = &self.sent;
        self.open.retain(|place| {
            let rest = sent.get(*place..).unwrap_or_default();
            let found = read(&mut BytesMut::from(rest.get(..LONGEST).unwrap_or(rest)));
            let is_open = found.is_none();
            frames.extend(found.flatten());
            is_open
        });
        frames
    }
}

/// The bytes of hex digits; whatever is none is left out.
pub(super) fn unhex(text: &[u8]) -> Vec<u8> {
    let mut nibbles = text.iter().filter_map(|digit| char::from(*digit).to_digit(16));
    let byte = |high: u32, low: u32| u8::try_from(high << 4 | low).unwrap_or(0);
    std::iter::from_fn(|| Some(byte(nibbles.next()?, nibbles.next()?))).collect()
}

/// A number in decimal.
pub(super) fn number(text: &[u8]) -> usize {
    std::str::from_utf8(text).ok().and_then(|text| text.parse().ok()).unwrap_or(0)
}
