//! Frames off a byte stream and onto it.

use core::time::Duration;

use bkv_codec::{Limits, Rejected};
use bytes::{Buf, BytesMut};

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
/// [`expire`](Self::expire) and decode again.
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
    // The caller's loop holds the frame in registers then; through memory it costs half as much again.
    #[inline(always)]
    pub fn decode(&mut self, src: &mut BytesMut) -> Option<Result<Frame, Rejected>> {
        match self.borders.peek(src)? {
            Ok((direction, content)) => {
                let (head, before, size) = head_and_payload(content);
                let payload = bkv_codec::Codec::take(src, before, size);
                Some(Ok(Frame { direction, head, payload }))
            }
            Err(rejected) => {
                src.advance(rejected.skipped);
                Some(Err(rejected))
            }
        }
    }

    /// The rest of the frame at the front will not come: drops its first byte and what cannot begin a frame after it.
    ///
    /// `None`, and nothing is dropped, when no frame is waiting for its rest. Decode again afterwards: a whole frame may
    /// have been hidden behind the one that was cut.
    pub fn expire(&mut self, src: &mut BytesMut) -> Option<Rejected> {
        self.borders.expire(src)
    }

    /// [`decode`](Self::decode) for a stream that has ended: call it until it returns `None`.
    ///
    /// Frames that are complete still come out; what waits for bytes that will not come is dropped as one run.
    pub fn finish(&mut self, src: &mut BytesMut) -> Option<Result<Frame, Rejected>> {
        self.decode(src).or_else(|| bkv_codec::Codec::drop_rest(src).map(Err))
    }

    /// Appends `frame` to `dst`.
    ///
    /// # Errors
    ///
    /// The frame is too long or too short, or would be read as the other kind: a direct frame must begin with `04 01 01`,
    /// a gateway's frame must not. `dst` is then unchanged.
    pub fn encode(&self, frame: &Frame, dst: &mut BytesMut) -> Result<(), EncodeError> {
        let payload = &frame.payload;
        let result = match &frame.head {
            Some(head) if wire::looks_direct(head) => return Err(EncodeError::LooksDirect),
            Some(head) => self.borders.encode_parts(frame.direction, wire::head_bytes(head), payload, dst),
            None if payload.starts_with(&wire::DIRECT) => {
                self.borders.encode_parts(frame.direction, [], payload, dst)
            }
            None => return Err(EncodeError::NotDirect),
        };
        result.map_err(EncodeError::from)
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
        let (code, direction) = command.route();
        match code {
            Some(code) => {
                let head = Head::new(direction, code.command, sequence, gateway);
                if wire::looks_direct(&head) {
                    return Err(EncodeError::LooksDirect);
                }
                self.borders.encode_with(direction, dst, |room| {
                    wire::put_head(&head, room);
                    command.write(code.sub, room)
                })
            }
            None => self.borders.encode_with(direction, dst, |room| {
                let start = room.size();
                command.write(None, room)?;
                if room.since(start).starts_with(&wire::DIRECT) {
                    Ok(())
                } else {
                    Err(EncodeError::NotDirect)
                }
            }),
        }
    }
}

/// What stands between the borders: the head of a gateway's frame, its size, and that of the payload behind it.
#[inline(always)]
fn head_and_payload(content: &[u8]) -> (Option<Head>, usize, usize) {
    match wire::head(content) {
        Some((head, payload)) if !content.starts_with(&wire::DIRECT) => {
            (Some(head), wire::HEAD, payload.len())
        }
        _ => (None, 0, content.len()),
    }
}
