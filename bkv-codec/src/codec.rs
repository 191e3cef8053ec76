//! Frames off a byte stream and onto it: limits, resynchronisation, the end of input.

use core::ops::RangeInclusive;
use core::time::Duration;

use bytes::{Buf, BufMut, Bytes, BytesMut};

use crate::error::{EncodeError, FrameError, Rejected};
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
/// The payload shares the memory of the buffer it was cut from. Whoever keeps one for long copies it first.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Frame {
    /// Who sent it.
    pub direction: Direction,
    /// What is inside.
    pub payload: Bytes,
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
/// [`give_up`](Self::give_up) and decodes again; otherwise a cut frame swallows the next message and delays it.
#[derive(Clone, Debug, Default)]
pub struct Codec {
    limits: Limits,
}

impl Codec {
    /// How long to wait for the rest of a frame.
    pub const PARTIAL_FRAME_TIMEOUT: Duration = Duration::from_secs(5);

    /// A codec with these limits. `Codec::default()` has the usual ones.
    pub fn new(limits: Limits) -> Self {
        Self { limits }
    }

    /// Takes one frame, or one run of bytes that belong to no frame, off the front of `src`.
    ///
    /// `None` asks for more bytes; every `Some` has taken at least one. Neighbouring runs may come one by one.
    pub fn decode(&mut self, src: &mut BytesMut) -> Option<Result<Frame, Rejected>> {
        match wire::front(src, self.lengths()) {
            Front::Frame { direction, size } => {
                let mut payload = src.split_to(size).freeze();
                payload.advance(wire::UNCOUNTED);
                payload.truncate(payload.len().saturating_sub(wire::TRAILER));
                Some(Ok(Frame { direction, payload }))
            }
            Front::Waiting => None,
            Front::Rubbish { size, reason } => {
                src.advance(size);
                Some(Err(Rejected { skipped: size, reason }))
            }
        }
    }

    /// The rest of the frame at the front will not come: drops its first byte and what cannot begin a frame after it.
    ///
    /// `None`, and nothing is dropped, when no frame is waiting for its rest. Decode again afterwards: a whole frame may
    /// have been hidden behind the one that was cut.
    pub fn give_up(&mut self, src: &mut BytesMut) -> Option<Rejected> {
        if src.is_empty() || wire::front(src, self.lengths()) != Front::Waiting {
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
        if let Some(decoded) = self.decode(src) {
            return Some(decoded);
        }
        let skipped = src.len();
        src.clear();
        (skipped > 0).then_some(Err(Rejected { skipped, reason: FrameError::Unfinished }))
    }

    /// Appends `frame` to `dst`.
    ///
    /// # Errors
    ///
    /// The frame is longer than this codec's limit or shorter than a frame can be. `dst` is then unchanged.
    pub fn encode(&self, frame: &Frame, dst: &mut BytesMut) -> Result<(), EncodeError> {
        self.encode_with(frame.direction, dst, |dst| {
            dst.put_slice(&frame.payload);
            Ok(())
        })
    }

    /// Appends a frame whose payload `write` appends. For payloads that are made, not had.
    ///
    /// # Errors
    ///
    /// Those of [`encode`](Self::encode) and of `write`. What was in `dst` before is then all that is in it.
    pub fn encode_with<E: From<EncodeError>>(
        &self,
        direction: Direction,
        dst: &mut BytesMut,
        write: impl FnOnce(&mut BytesMut) -> Result<(), E>,
    ) -> Result<(), E> {
        let start = dst.len();
        let [header_0, header_1] = wire::header(direction);
        dst.put_slice(&[header_0, header_1, 0, 0]);
        let result = write(dst).and_then(|()| Ok(self.close(start, dst)?));
        if result.is_err() {
            dst.truncate(start);
        }
        result
    }

    /// Fills in the length of the frame that begins at `start`, and ends it.
    fn close(&self, start: usize, dst: &mut BytesMut) -> Result<(), EncodeError> {
        let payload = dst.len().saturating_sub(start).saturating_sub(wire::UNCOUNTED);
        let length = payload.saturating_add(wire::TRAILER);
        let limit = self.limits.max_length;
        let Some(counted) = u16::try_from(length).ok().filter(|length| *length <= limit) else {
            return Err(EncodeError::FrameTooLong { length, limit });
        };
        if counted < Limits::MIN_LENGTH {
            return Err(EncodeError::FrameTooShort { length, minimum: Limits::MIN_LENGTH });
        }
        if let Some([_, _, high, low, ..]) = dst.get_mut(start..) {
            [*high, *low] = counted.to_be_bytes();
        }
        let sum = wire::checksum(dst.get(start.saturating_add(wire::HEADER)..).unwrap_or_default());
        let [tail_0, tail_1] = wire::TAIL;
        dst.put_slice(&[sum, tail_0, tail_1]);
        Ok(())
    }

    fn lengths(&self) -> RangeInclusive<u16> {
        Limits::MIN_LENGTH..=self.limits.max_length
    }
}
