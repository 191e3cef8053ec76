//! Frames off a byte stream and onto it: limits, resynchronisation, the end of input.

use core::time::Duration;

use bytes::{Buf, BufMut, BytesMut};

use crate::data::{Data, Inline};
use crate::error::{EncodeError, FrameError, Rejected};
use crate::room::Room;
use crate::wire::{self, Front};

/// Who sent a frame. The header says it: `FC FE` up, `FC FF` down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub enum Direction {
    /// From the device to the platform 上行.
    Up,
    /// From the platform to the device 下行.
    Down,
}

/// The content between the borders of one frame: header, length, **payload**, checksum, tail.
///
/// For the gateway-less chargers the payload is entries: [`Message::parse`](crate::Message::parse) reads it. Around the
/// payload of a GN gateway there is the same border, and a head before it; the crate `gn-codec` reads that.
///
/// A short payload lies in the frame, a long one is shared with the buffer it was read from: neither is allocated.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Frame {
    /// Who sent it.
    pub direction: Direction,
    /// What is inside.
    pub payload: Data,
}

/// What a [`Codec`] accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Limits {
    /// The largest value of the length field, and so how much one connection may have to buffer (plus 4 bytes of border).
    /// The longest message of the family, a node list of 250 sockets, needs 1771.
    pub max_length: u16,
}

impl Limits {
    /// The least value of the length field: the head of a GN frame without payload. A frame of entries is never shorter
    /// either, its own head has 26 bytes.
    pub const MIN_LENGTH: u16 = 17;
}

impl Default for Limits {
    /// 4092: frames of up to 4 KiB.
    fn default() -> Self {
        Self { max_length: 4092 }
    }
}

/// Cuts a byte stream into [`Frame`]s and writes them.
///
/// There is no escaping, so header and tail bytes may occur inside a frame. A frame is where length, tail and checksum
/// agree; where they do not, **one** byte is dropped and the search goes on behind it, since a frame that lost bytes
/// covers the header of the next. The frames and the number of dropped bytes do not depend on how the stream was cut.
///
/// # The timer of a partial frame
///
/// The codec has no clock. Whenever [`decode`](Self::decode) returns `None` and `src` is not empty, a frame has begun
/// and is not complete. A device sends a frame in one go, so a caller that sees no progress for
/// [`PARTIAL_FRAME_TIMEOUT`](Self::PARTIAL_FRAME_TIMEOUT) since the first of these bytes calls
/// [`expire`](Self::expire) and decodes again; otherwise a cut frame swallows the next message and delays it.
#[derive(Clone, Debug, Default)]
pub struct Codec {
    limits: Limits,
}

impl Codec {
    /// How many bytes of a frame are not payload: header, length, checksum and tail.
    pub const BORDER: usize = wire::UNCOUNTED + wire::TRAILER;

    /// How long to wait for the rest of a frame.
    pub const PARTIAL_FRAME_TIMEOUT: Duration = Duration::from_secs(5);

    /// A codec with these limits. `Codec::default()` has the usual ones.
    pub fn new(limits: Limits) -> Self {
        Self { limits }
    }

    /// Takes one frame, or one run of bytes that belong to no frame, off the front of `src`.
    ///
    /// `None` asks for more bytes; every `Some` has taken at least one. Neighbouring runs may come one by one.
    #[inline]
    pub fn decode(&mut self, src: &mut BytesMut) -> Option<Result<Frame, Rejected>> {
        match self.peek(src)? {
            Ok((direction, payload)) => {
                let size = payload.len();
                Some(Ok(Frame { direction, payload: Self::take(src, 0, size) }))
            }
            Err(rejected) => {
                src.advance(rejected.skipped);
                Some(Err(rejected))
            }
        }
    }

    /// What [`decode`](Self::decode) would take off the front of `src`, on loan: the payload of a frame, which is
    /// [`BORDER`](Self::BORDER) bytes shorter than the frame, or a run of rubbish.
    // The caller's loop holds all of it in registers then; through memory it costs half as much again.
    #[inline(always)]
    pub fn peek<'a>(&self, src: &'a [u8]) -> Option<Result<(Direction, &'a [u8]), Rejected>> {
        match wire::front(src, self.limits.max_length) {
            Front::Frame { direction, payload } => Some(Ok((direction, payload))),
            Front::Waiting => None,
            Front::Rubbish { size, reason } => Some(Err(Rejected { skipped: size, reason })),
        }
    }

    /// Takes the frame that [`peek`](Self::peek) has seen off the front of `src`, and of what was seen all but the first
    /// `head` bytes: `size` bytes.
    ///
    /// A few bytes are copied; more are shared with `src`, whose memory then lives as long as they do.
    #[inline(always)]
    pub fn take(src: &mut BytesMut, head: usize, size: usize) -> Data {
        let start = head.saturating_add(wire::UNCOUNTED);
        match Inline::new(src.get(start..).unwrap_or_default(), size) {
            Some(inline) => {
                src.advance(head.saturating_add(size).saturating_add(Self::BORDER));
                inline.into()
            }
            None => take_shared(src, start, size),
        }
    }

    /// The rest of the frame at the front will not come: drops its first byte and what cannot begin a frame after it.
    ///
    /// `None`, and nothing is dropped, when no frame is waiting for its rest. Decode again afterwards: a whole frame may
    /// have been hidden behind the one that was cut.
    pub fn expire(&mut self, src: &mut BytesMut) -> Option<Rejected> {
        if src.is_empty() || wire::front(src, self.limits.max_length) != Front::Waiting {
            return None;
        }
        let Front::Rubbish { size, reason } = wire::rubbish(src, FrameError::Unfinished) else { return None };
        src.advance(size);
        Some(Rejected { skipped: size, reason })
    }

    /// [`decode`](Self::decode) for a stream that has ended: call it until it returns `None`.
    ///
    /// Frames that are complete still come out; what waits for bytes that will not come is dropped as one run.
    pub fn finish(&mut self, src: &mut BytesMut) -> Option<Result<Frame, Rejected>> {
        self.decode(src).or_else(|| Self::drop_rest(src).map(Err))
    }

    /// The end of [`finish`](Self::finish): drops what waits for bytes that will not come.
    pub fn drop_rest(src: &mut BytesMut) -> Option<Rejected> {
        let skipped = src.len();
        src.clear();
        (skipped > 0).then_some(Rejected { skipped, reason: FrameError::Unfinished })
    }

    /// Appends `frame` to `dst`.
    ///
    /// # Errors
    ///
    /// The frame is longer than this codec's limit or shorter than a frame can be. `dst` is then unchanged.
    pub fn encode(&self, frame: &Frame, dst: &mut BytesMut) -> Result<(), EncodeError> {
        self.encode_parts(frame.direction, [], &frame.payload, dst)
    }

    /// As [`encode`](Self::encode), for a payload that is `head` and then `payload`.
    ///
    /// # Errors
    ///
    /// As [`encode`](Self::encode).
    #[inline]
    pub fn encode_parts<const HEAD: usize>(
        &self,
        direction: Direction,
        head: [u8; HEAD],
        payload: &[u8],
        dst: &mut BytesMut,
    ) -> Result<(), EncodeError> {
        let length = self.length(HEAD.saturating_add(payload.len()))?.to_be_bytes();
        dst.reserve(HEAD.saturating_add(payload.len()).saturating_add(Self::BORDER));
        let [header_0, header_1] = wire::header(direction);
        let [length_1, length_0] = length;
        dst.put_slice(&[header_0, header_1, length_1, length_0]);
        dst.put_slice(&head);
        dst.put_slice(payload);
        let sums = [wire::checksum(&length), wire::checksum(&head), wire::checksum(payload)];
        dst.put_slice(&wire::trailer(wire::checksum(&sums)));
        Ok(())
    }

    /// As [`encode_parts`](Self::encode_parts), for a payload that does not exist yet: `write` puts it.
    ///
    /// # Errors
    ///
    /// Those of [`encode`](Self::encode) and of `write`. `dst` is then unchanged.
    #[inline(always)]
    pub fn encode_with<E: From<EncodeError>>(
        &self,
        direction: Direction,
        dst: &mut BytesMut,
        write: impl Fn(&mut Room<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        Room::append(dst, |room| {
            let [header_0, header_1] = wire::header(direction);
            room.put([header_0, header_1, 0, 0]);
            write(room)?;
            let length = self.length(room.size().saturating_sub(wire::UNCOUNTED))?;
            room.replace(wire::HEADER, length.to_be_bytes());
            room.put(wire::trailer(room.sum().wrapping_sub(header_0).wrapping_sub(header_1)));
            Ok(())
        })
    }

    /// The length field of a frame around so many bytes.
    fn length(&self, payload: usize) -> Result<u16, EncodeError> {
        let length = payload.saturating_add(wire::TRAILER);
        let limit = self.limits.max_length;
        match u16::try_from(length) {
            Ok(length) if length < Limits::MIN_LENGTH => {
                Err(EncodeError::FrameTooShort { length: length.into(), minimum: Limits::MIN_LENGTH })
            }
            Ok(length) if length <= limit => Ok(length),
            _ => Err(EncodeError::FrameTooLong { length, limit }),
        }
    }
}

#[inline(never)]
fn take_shared(src: &mut BytesMut, start: usize, size: usize) -> Data {
    let mut data = src.split_to(start.saturating_add(size).saturating_add(wire::TRAILER)).freeze();
    data.advance(start);
    data.truncate(size);
    data.into()
}
