//! Frames off a byte stream and onto it.

use core::time::Duration;

use bkv_codec::{Direction, Limits, Rejected};
use bytes::{Buf, BufMut, BytesMut};

use crate::command::Command;
use crate::error::EncodeError;
use crate::frame::{Frame, GatewayId, Head};
use crate::wire;

/// Cuts a byte stream into [`Frame`]s and writes them.
///
/// The borders are those of [`bkv_codec::Codec`], and so are the rules: nothing of a bad candidate is believed but its
/// first byte, and frames and the number of dropped bytes do not depend on how the stream was cut.
///
/// A payload that begins with `04 01 01` where the command belongs is the first entry of a *direct* frame: chargers
/// without a gateway send these to the same port.
///
/// # The timer of a partial frame
///
/// The codec has no clock. Whenever [`decode`](Self::decode) returns `None` and `src` is not empty, a frame has begun and
/// is not complete. If it still is after [`PARTIAL_FRAME_TIMEOUT`](Self::PARTIAL_FRAME_TIMEOUT) without a new byte, call
/// [`give_up`](Self::give_up) and decode again.
#[derive(Clone, Debug, Default)]
pub struct Codec {
    borders: bkv_codec::Codec,
}

impl Codec {
    /// How long to wait for the rest of a frame.
    pub const PARTIAL_FRAME_TIMEOUT: Duration = bkv_codec::Codec::PARTIAL_FRAME_TIMEOUT;

    /// A codec with these limits. `Codec::default()` has the usual ones.
    pub fn new(limits: Limits) -> Self {
        Self { borders: bkv_codec::Codec::new(limits) }
    }

    /// Takes one frame, or one run of bytes that belong to no frame, off the front of `src`.
    ///
    /// `None` asks for more bytes; every `Some` has taken at least one. Neighbouring runs may come one by one.
    pub fn decode(&mut self, src: &mut BytesMut) -> Option<Result<Frame, Rejected>> {
        self.borders.decode(src).map(|decoded| decoded.map(unwrapped))
    }

    /// The rest of the frame at the front will not come: drops its first byte and what cannot begin a frame after it.
    ///
    /// `None`, and nothing is dropped, when no frame is waiting for its rest. Decode again afterwards: a whole frame may
    /// have been hidden behind the one that was cut.
    pub fn give_up(&mut self, src: &mut BytesMut) -> Option<Rejected> {
        self.borders.give_up(src)
    }

    /// [`decode`](Self::decode) for a stream that has ended: call it until it returns `None`.
    ///
    /// Frames that are complete still come out; what waits for bytes that will not come is dropped as one run.
    pub fn finish(&mut self, src: &mut BytesMut) -> Option<Result<Frame, Rejected>> {
        self.borders.finish(src).map(|decoded| decoded.map(unwrapped))
    }

    /// Appends `frame` to `dst`.
    ///
    /// # Errors
    ///
    /// The frame is too long or too short, or would be read as the other kind: a direct frame must begin with `04 01 01`,
    /// a gateway's frame must not. `dst` is then unchanged.
    pub fn encode(&self, frame: &Frame, dst: &mut BytesMut) -> Result<(), EncodeError> {
        self.put(frame.direction, frame.head.as_ref(), dst, |dst| {
            dst.put_slice(&frame.payload);
            Ok(())
        })
    }

    /// Appends the frame that says `command`, as [`Command::to_frame`] makes it, without making it.
    ///
    /// # Errors
    ///
    /// Those of [`encode`](Self::encode) and [`Command::to_frame`]. `dst` is then unchanged.
    pub fn encode_command(
        &self,
        command: &Command,
        sequence: u32,
        gateway: GatewayId,
        dst: &mut BytesMut,
    ) -> Result<(), EncodeError> {
        let direction = command.direction();
        let head = command.code().map(|code| Head::new(direction, code.command, sequence, gateway));
        self.put(direction, head.as_ref(), dst, |dst| command.encode_payload(dst))
    }

    fn put(
        &self,
        direction: Direction,
        head: Option<&Head>,
        dst: &mut BytesMut,
        payload: impl FnOnce(&mut BytesMut) -> Result<(), EncodeError>,
    ) -> Result<(), EncodeError> {
        self.borders.encode_with(direction, dst, |dst| {
            let start = dst.len();
            if let Some(head) = head {
                dst.put_slice(&wire::head_bytes(head));
            }
            payload(dst)?;
            match dst.get(start..).is_some_and(|content| content.starts_with(&wire::DIRECT)) {
                true if head.is_some() => Err(EncodeError::LooksDirect),
                false if head.is_none() => Err(EncodeError::NotDirect),
                _ => Ok(()),
            }
        })
    }
}

/// What stands between the borders, as a gateway's frame or a direct one.
fn unwrapped(bkv_codec::Frame { direction, mut payload }: bkv_codec::Frame) -> Frame {
    let head = if payload.starts_with(&wire::DIRECT) { None } else { wire::head(&payload) };
    if head.is_some() {
        payload.advance(wire::HEAD.min(payload.len()));
    }
    Frame { direction, head, payload }
}
