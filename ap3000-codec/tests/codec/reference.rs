//! A naive reader of the up or down stream: it tries every length at every byte, and shares no code with the codec.

use ap3000_codec::Direction;

/// What a stream consists of, rubbish byte by byte.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Event {
    Frame(Vec<u8>),
    Iccid(Vec<u8>),
    Link,
    Noise,
}

pub(crate) struct Naive {
    direction: Direction,
    buffer: Vec<u8>,
    in_sync: bool,
    pub(crate) events: Vec<Event>,
}

impl Naive {
    pub(crate) fn new(direction: Direction) -> Self {
        Self { direction, buffer: Vec::new(), in_sync: true, events: Vec::new() }
    }

    pub(crate) fn read(&mut self, bytes: &[u8]) {
        self.buffer.extend_from_slice(bytes);
        while self.step() {}
    }

    /// The partial-frame timer ran out.
    pub(crate) fn expire(&mut self) {
        if !self.buffer.is_empty() {
            self.drop_one();
            while self.step() {}
        }
    }

    pub(crate) fn finish(&mut self) {
        while !self.buffer.is_empty() {
            self.expire();
        }
    }

    pub(crate) fn pending(&self) -> usize {
        self.buffer.len()
    }

    fn drop_one(&mut self) {
        self.buffer.remove(0);
        self.in_sync = false;
        self.events.push(Event::Noise);
    }

    fn step(&mut self) -> bool {
        if self.buffer.is_empty() {
            return false;
        }
        for size in 1..=self.buffer.len().min(300) {
            let bytes = &self.buffer[..size];
            let event = if self.is_frame(bytes) {
                Event::Frame(bytes.to_vec())
            } else if size == 20 && is_iccid_so_far(bytes) {
                Event::Iccid(bytes.to_vec())
            } else if bytes == b"link" && self.in_sync {
                Event::Link
            } else {
                continue;
            };
            self.buffer.drain(..size);
            self.in_sync = true;
            self.events.push(event);
            return true;
        }
        if self.may_become_something() {
            return false;
        }
        self.drop_one();
        true
    }

    fn most(&self, command: u8) -> usize {
        if self.direction == Direction::Down && (command == 0xF8 || command == 0xF9) { 269 } else { 256 }
    }

    fn is_frame(&self, bytes: &[u8]) -> bool {
        if bytes.len() < 14 || &bytes[..3] != b"DNY" {
            return false;
        }
        let length = usize::from(bytes[3]) + 256 * usize::from(bytes[4]);
        let sum: u32 = bytes[..bytes.len() - 2].iter().map(|byte| u32::from(*byte)).sum();
        let says = u32::from(bytes[bytes.len() - 2]) + 256 * u32::from(bytes[bytes.len() - 1]);
        length + 5 == bytes.len() && length <= self.most(bytes[11]) && sum % 65_536 == says
    }

    fn may_become_something(&self) -> bool {
        let bytes = &self.buffer[..];
        let frame = if bytes.len() < 5 {
            b"DNY".starts_with(&bytes[..bytes.len().min(3)])
        } else {
            let length = usize::from(bytes[3]) + 256 * usize::from(bytes[4]);
            // The command, on which the greatest length depends, may not be there yet.
            let most = match bytes.get(11) {
                Some(command) => self.most(*command),
                None => self.most(0xF8),
            };
            &bytes[..3] == b"DNY" && (9..=most).contains(&length) && bytes.len() < length + 5
        };
        let iccid = bytes.len() < 20 && is_iccid_so_far(bytes);
        let link = bytes.len() < 4 && b"link".starts_with(bytes) && self.in_sync;
        frame || iccid || link
    }
}

fn is_iccid_so_far(bytes: &[u8]) -> bool {
    bytes.iter().enumerate().all(|(at, byte)| match at {
        0 => *byte == b'8',
        1 => *byte == b'9',
        _ => byte.is_ascii_hexdigit(),
    })
}
