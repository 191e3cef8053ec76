//! Frames and tokens off a byte stream, and frames onto it.

#[cfg(feature = "tokio-util")]
mod adapter;

use bytes::{Buf as _, BytesMut};
use memchr::memmem;

use crate::PhysicalId;
use crate::command::Command;
use crate::data::{Data, Inline};
use crate::error::{EncodeError, FrameError, Rejected};
use crate::field::{Payload, Writer};
use crate::frame::{Direction, Frame, Iccid, Token};
use crate::wire::{self, Head};

/// The largest values of the length field (which counts everything behind itself, the sum included).
///
/// The vendor paper allows 256 bytes a packet, but the firmware packets of 0xF8 and 0xF9 carry 256 bytes of firmware:
/// their length is 269.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// Of every frame but those below: 256.
    pub length: u16,
    /// Of 0xF8 and 0xF9 on the way down: 269.
    pub firmware_length: u16,
}

impl Default for Limits {
    fn default() -> Self {
        Self { length: 256, firmware_length: 269 }
    }
}

/// A command that has the larger limit on the way down.
const LARGEST: u8 = 0xF8;

impl Limits {
    fn of(self, direction: Direction, code: u8) -> u16 {
        match (direction, code) {
            (Direction::Down, 0xF8 | 0xF9) => self.length.max(self.firmware_length),
            _ => self.length,
        }
    }
}

/// Reads one direction of a stream; writes frames of either.
///
/// One codec per connection. It holds no bytes: what is not finished yet stays in the caller's buffer. It reads no clock:
/// the timer of unfinished frames is the caller's, see [`expire`](Self::expire).
///
/// ```
/// use ap3000_codec::{Codec, Direction, Token};
/// use bytes::BytesMut;
///
/// // What a server reads. The modem's card number and the first frame arrive glued together.
/// let mut codec = Codec::new(Direction::Up);
/// let mut buffer = BytesMut::from(&b"89860413161892009275DNY\x09\0\x3b\x37\xab\x04\xb9\0\x22\xf0"[..]);
/// assert!(matches!(codec.decode(&mut buffer), Some(Ok(Token::Iccid(_)))));
/// assert_eq!(codec.decode(&mut buffer), None);
/// buffer.extend_from_slice(b"\x02");
/// let Some(Ok(Token::Frame(frame))) = codec.decode(&mut buffer) else { panic!("no frame") };
/// assert_eq!((frame.physical_id.to_string().as_str(), frame.code), ("04AB373B", 0x22));
/// ```
#[derive(Clone, Debug)]
pub struct Codec {
    reads: Direction,
    limits: Limits,
    /// Whether the last bytes read were a frame or token. `link` is only believed then: order numbers may contain it.
    in_sync: bool,
}

/// What stands at the front of the buffer.
enum Front {
    Frame,
    Iccid(Iccid),
    Link,
    /// The beginning of one of the above.
    Part,
    Rubbish(FrameError),
}

/// What was taken off the buffer instead of a frame. Kept apart from frames, so that these stay in registers.
enum Other {
    Iccid(Iccid),
    Link,
    /// Nothing: read more.
    Nothing,
    Rubbish(Rejected),
}

impl Codec {
    /// A codec that reads what this side sends: a server reads [`Up`](Direction::Up), a simulated device
    /// [`Down`](Direction::Down).
    #[must_use]
    pub fn new(reads: Direction) -> Self {
        Self { reads, limits: Limits::default(), in_sync: true }
    }

    /// The same with other limits.
    #[must_use]
    pub fn with_limits(self, limits: Limits) -> Self {
        Self { limits, ..self }
    }

    /// One frame or token, or one run of rubbish, off the front of the buffer.
    ///
    /// `None`: what is in the buffer may become something, read more. Every `Some` has taken at least one byte off, so
    /// call it until it says `None`. How the stream was cut into reads changes nothing about the frames and tokens,
    /// nor about the total of skipped bytes.
    ///
    /// A damaged frame costs one byte, not its length: the bytes it lost may be those of the next frame, which is then
    /// found inside.
    #[inline(always)]
    pub fn decode(&mut self, src: &mut BytesMut) -> Option<Result<Token, Rejected>> {
        match self.frame(src) {
            wire::Frame::Whole(head, size) => {
                self.in_sync = true;
                Some(Ok(Token::Frame(self.take(src, head, size))))
            }
            _ => match self.take_other(src) {
                Other::Iccid(iccid) => Some(Ok(Token::Iccid(iccid))),
                Other::Link => Some(Ok(Token::Link)),
                Other::Nothing => None,
                Other::Rubbish(rejected) => Some(Err(rejected)),
            },
        }
    }

    /// Takes a frame off the buffer.
    #[inline(always)]
    fn take(&self, src: &mut BytesMut, head: Head, size: usize) -> Frame {
        Frame {
            direction: self.reads,
            physical_id: PhysicalId::from(head.physical_id),
            message_id: head.message_id,
            code: head.code,
            data: take_data(src, size),
        }
    }

    /// Takes what is no frame off the buffer.
    #[inline(never)]
    fn take_other(&mut self, src: &mut BytesMut) -> Other {
        match self.front(src) {
            Front::Iccid(iccid) => {
                src.advance(wire::ICCID);
                self.in_sync = true;
                Other::Iccid(iccid)
            }
            Front::Link => {
                src.advance(wire::LINK.len());
                self.in_sync = true;
                Other::Link
            }
            Front::Frame | Front::Part => Other::Nothing,
            Front::Rubbish(reason) => Other::Rubbish(self.reject(src, reason)),
        }
    }

    /// Gives up on the unfinished frame or token at the front of the buffer: its first byte was noise after all.
    ///
    /// The rule: start a timer when [`decode`](Self::decode) says `None` and bytes are left in the buffer, start it
    /// anew with every read, stop it when the buffer is empty. When it runs out (a few seconds), call this and then
    /// `decode` again. Otherwise a frame that lost its end swallows the device's next message.
    ///
    /// `None`: nothing unfinished is at the front.
    pub fn expire(&mut self, src: &mut BytesMut) -> Option<Rejected> {
        match self.front(src) {
            Front::Part if !src.is_empty() => Some(self.reject(src, FrameError::Noise)),
            _ => None,
        }
    }

    /// Like [`decode`](Self::decode) at the end of the input: what is unfinished now is rubbish.
    ///
    /// Call it until it says `None`; the buffer is empty then. Whole frames may come out behind an unfinished one.
    pub fn finish(&mut self, src: &mut BytesMut) -> Option<Result<Token, Rejected>> {
        self.decode(src).or_else(|| self.expire(src).map(Err))
    }

    /// Appends the frame's bytes.
    ///
    /// # Errors
    /// The data is longer than the [`Limits`] allow; nothing is appended then.
    pub fn encode(&self, frame: &Frame, dst: &mut BytesMut) -> Result<(), EncodeError> {
        let encoding = Encoding {
            codec: self,
            direction: frame.direction,
            code: frame.code,
            physical_id: frame.physical_id,
            message_id: frame.message_id,
            dst,
        };
        encoding.encode(&frame.data)
    }

    /// Appends the bytes of a command's frame, without a frame in between.
    ///
    /// # Errors
    /// Those of [`Command::frame`], or the data is longer than the [`Limits`] allow; nothing is appended then.
    pub fn encode_command(
        &self,
        physical_id: PhysicalId,
        message_id: u16,
        command: &Command,
        dst: &mut BytesMut,
    ) -> Result<(), EncodeError> {
        let (direction, code) = (command.direction(), command.code());
        command.encode(Encoding { codec: self, direction, code, physical_id, message_id, dst })
    }

    fn length(&self, direction: Direction, code: u8, data: usize) -> Result<u16, EncodeError> {
        let limit = self.limits.of(direction, code);
        let length = data.saturating_add(usize::from(wire::LEAST_LENGTH));
        match u16::try_from(length) {
            Ok(length) if length <= limit => Ok(length),
            _ => Err(EncodeError::TooLong { length, limit }),
        }
    }

    #[inline(always)]
    fn frame(&self, src: &[u8]) -> wire::Frame {
        let limit = |code| self.limits.of(self.reads, code);
        wire::frame(src, self.limits.length, limit(LARGEST), limit)
    }

    fn front(&self, src: &[u8]) -> Front {
        match src.first() {
            None => Front::Part,
            Some(b'D') => match self.frame(src) {
                wire::Frame::Whole(..) => Front::Frame,
                wire::Frame::Part => Front::Part,
                wire::Frame::NoMagic => Front::Rubbish(FrameError::Noise),
                wire::Frame::BadLength(length) => Front::Rubbish(FrameError::Length { length }),
                wire::Frame::BadSum { computed, found } => {
                    Front::Rubbish(FrameError::Checksum { computed, found })
                }
            },
            Some(b'8') => match wire::iccid(src) {
                wire::Iccid::Whole(bytes) => Front::Iccid(Iccid::of_checked(bytes)),
                wire::Iccid::Part => Front::Part,
                wire::Iccid::None => Front::Rubbish(FrameError::Noise),
            },
            Some(b'l') if self.in_sync => match src.get(..wire::LINK.len()) {
                Some(seen) if seen == wire::LINK => Front::Link,
                None if wire::LINK.starts_with(src) => Front::Part,
                _ => Front::Rubbish(FrameError::Noise),
            },
            Some(_) => Front::Rubbish(FrameError::Noise),
        }
    }

    /// Skips the first byte and whatever behind it cannot begin a frame or an ICCID.
    fn reject(&mut self, src: &mut BytesMut, reason: FrameError) -> Rejected {
        self.in_sync = false;
        let behind = src.get(1..).unwrap_or_default();
        let skipped = next_start(behind).saturating_add(1);
        src.advance(skipped);
        Rejected { skipped, reason }
    }
}

/// The room for the bytes of a typical frame.
const ROOM: usize = 64;

/// A frame to be appended: everything but its data.
pub(crate) struct Encoding<'a> {
    codec: &'a Codec,
    direction: Direction,
    code: u8,
    physical_id: PhysicalId,
    message_id: u16,
    dst: &'a mut BytesMut,
}

impl Encoding<'_> {
    /// One function for each body, so that the places of its fields are known.
    #[inline(never)]
    pub(crate) fn encode(self, payload: &impl Payload) -> Result<(), EncodeError> {
        payload.check()?;
        let size = payload.size();
        let head = Head {
            length: self.codec.length(self.direction, self.code, size)?,
            physical_id: self.physical_id.into(),
            message_id: self.message_id,
            code: self.code,
        };
        let total = size.saturating_add(wire::AROUND);
        let start = self.dst.len();
        let end = start.saturating_add(total);
        // Most frames fit a room of a size that is known, which is cleared and filled faster.
        if total <= ROOM {
            self.dst.extend_from_slice(&[0; ROOM]);
        } else {
            self.dst.resize(end, 0);
        }
        let mut writer = Writer::new(self.dst.get_mut(start..).unwrap_or_default());
        writer.put_array(head.to_bytes());
        payload.write(&mut writer);
        let sum = writer.sum();
        writer.put_array(sum.to_le_bytes());
        self.dst.truncate(end);
        Ok(())
    }
}

/// Takes a frame off the buffer and keeps its data: what is small is copied, the rest is shared.
#[inline(always)]
fn take_data(src: &mut BytesMut, size: usize) -> Data {
    match Inline::new(src.get(wire::HEAD..).unwrap_or_default(), size.saturating_sub(wire::AROUND)) {
        Some(inline) => {
            src.advance(size);
            inline.into()
        }
        None => take_shared(src, size),
    }
}

#[inline(never)]
fn take_shared(src: &mut BytesMut, size: usize) -> Data {
    let mut data = src.split_to(size).freeze();
    data.advance(wire::HEAD);
    data.truncate(size.saturating_sub(wire::AROUND));
    data.into()
}

/// Where the next frame or ICCID may begin; the end of the bytes if nowhere.
fn next_start(bytes: &[u8]) -> usize {
    // Looking for two needles: were the first search not bounded, a stream full of the second would be searched to its
    // end for the first again and again.
    const WINDOW: usize = 4096;
    let mut from = 0usize;
    loop {
        let until = from.saturating_add(WINDOW);
        let magic_until = until.saturating_add(wire::MAGIC.len()).saturating_sub(1).min(bytes.len());
        let window = bytes.get(from..magic_until).unwrap_or_default();
        let magic = memmem::find(window, &wire::MAGIC).map(|at| from.saturating_add(at));
        // The digit pair may stand across the window's border too.
        let before =
            window.get(..magic.map_or(window.len(), |at| at.saturating_sub(from))).unwrap_or_default();
        for at in memmem::find_iter(before, b"89") {
            let at = from.saturating_add(at);
            if wire::iccid(bytes.get(at..).unwrap_or_default()) != wire::Iccid::None {
                return at;
            }
        }
        if let Some(at) = magic {
            return at;
        }
        if magic_until == bytes.len() {
            break;
        }
        from = until;
    }
    // Nothing whole: the last bytes may be the beginning of a magic or of the digit pair.
    let unfinished = [&b"DN"[..], b"D", b"8"].into_iter().find(|start| bytes.ends_with(start));
    bytes.len().saturating_sub(unfinished.map_or(0, <[u8]>::len))
}
