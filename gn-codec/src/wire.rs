//! Checked bytes: the head of a frame and the fields of a payload. nom lives here and nowhere else.
//!
//! ```text
//! frame   offset  size  field
//!              0     2  header 包头        FC FE up, FC FF down
//!              2     2  length 包长        bytes after this field: 17 + n
//!              4     2  command 命令       ┐
//!              6     4  sequence 帧流水号  │ the head
//!             10     1  direction 包类型   │ 01 up, 00 down
//!             11     7  gateway id 网关ID  ┘
//!             18     n  payload
//!         18 + n     1  checksum 校验和    sum modulo 256 from offset 2 to the end of the payload
//!         19 + n     2  tail 包尾          FC EE
//!
//! payload of 0x0005 and 0x0015
//!              0     2  inner length 帧长  bytes of the arguments; the sub-command is not counted
//!              2     1  sub-command 命令
//!              3     m  arguments
//! ```
//!
//! Everything is big-endian. Header, length, checksum and tail are those of `bkv_codec::Codec`.

use bytes::{Buf, Bytes};
use nom::bytes::complete::take;
use nom::number::complete::{be_u16, be_u32, be_u64};
use nom::{IResult, Parser};

use crate::command::Extra;
use crate::error::DecodeError;
use crate::frame::{GatewayId, Head};

/// The first entry of every direct frame begins with this, where a GN frame has its command: length 4, one byte of key,
/// key 1.
pub(crate) const DIRECT: [u8; 3] = [0x04, 0x01, 0x01];

/// Bytes of a head.
pub(crate) const HEAD: usize = 14;

/// Bytes of a payload before the arguments.
pub(crate) const INNER: usize = 3;

/// Reads the head at the front; what follows is the payload. `None` for fewer bytes than a head has.
#[inline]
pub(crate) fn head(content: &[u8]) -> Option<(Head, &[u8])> {
    // The direction byte and the gateway are eight bytes together.
    let parsed: IResult<_, _, ()> = (be_u16, be_u32, be_u64).parse(content);
    let (payload, (command, sequence, from)) = parsed.ok()?;
    let [direction_byte, ..] = from.to_be_bytes();
    Some((Head { command, sequence, direction_byte, gateway: GatewayId::from_low_bytes(from) }, payload))
}

/// The bytes of a head.
pub(crate) fn head_bytes(head: &Head) -> [u8; HEAD] {
    let [c1, c0] = head.command.to_be_bytes();
    let [s3, s2, s1, s0] = head.sequence.to_be_bytes();
    let [g0, g1, g2, g3, g4, g5, g6] = head.gateway.to_bytes();
    [c1, c0, s3, s2, s1, s0, head.direction_byte, g0, g1, g2, g3, g4, g5, g6]
}

/// Reading ended; [`Fields`] knows why. No bytes of its own, so that a field costs no more than its bytes.
#[derive(Debug)]
pub(crate) struct Stop;

/// The fields of a payload, one after the other.
pub(crate) struct Fields<'a> {
    source: &'a Bytes,
    rest: &'a [u8],
    fault: Option<DecodeError>,
}

impl<'a> Fields<'a> {
    #[inline]
    pub(crate) fn new(payload: &'a Bytes) -> Self {
        Self { source: payload, rest: payload, fault: None }
    }

    /// The next `N` bytes, by value.
    #[inline]
    pub(crate) fn array<const N: usize>(&mut self) -> Result<[u8; N], Stop> {
        match self.rest.split_first_chunk() {
            Some((bytes, rest)) => {
                self.rest = rest;
                Ok(*bytes)
            }
            None => Err(self.short(N)),
        }
    }

    /// The next `size` bytes.
    #[inline]
    pub(crate) fn slice(&mut self, size: usize) -> Result<&'a [u8], Stop> {
        let taken: IResult<_, _, ()> = take(size)(self.rest);
        match taken {
            Ok((rest, bytes)) => {
                self.rest = rest;
                Ok(bytes)
            }
            Err(_) => Err(self.short(size)),
        }
    }

    /// The next `size` bytes, shared with the payload.
    pub(crate) fn shared(&mut self, size: usize) -> Result<Bytes, Stop> {
        let at = self.at();
        self.slice(size)?;
        let mut bytes = self.source.clone();
        bytes.advance(at.min(bytes.len()));
        bytes.truncate(size);
        Ok(bytes)
    }

    /// All that is left, which is nothing unless the device knows more than the documents.
    #[inline]
    pub(crate) fn extra(&mut self) -> Extra {
        let rest = core::mem::take(&mut self.rest);
        if rest.is_empty() { Extra::NONE } else { Bytes::copy_from_slice(rest).into() }
    }

    /// How many bytes are left.
    #[inline]
    pub(crate) fn left(&self) -> usize {
        self.rest.len()
    }

    /// `want` bytes are not there.
    #[cold]
    pub(crate) fn short(&mut self, want: usize) -> Stop {
        let at = self.at();
        self.fault(DecodeError::Short { want, at, have: self.source.len() })
    }

    /// Something is wrong with the fields.
    #[cold]
    pub(crate) fn fault(&mut self, error: DecodeError) -> Stop {
        self.fault = Some(error);
        Stop
    }

    /// Why reading stopped, if it did.
    pub(crate) fn take_fault(&mut self) -> Option<DecodeError> {
        self.fault.take()
    }

    /// Reads the inner length and the sub-command, and holds the length against what follows.
    #[inline]
    pub(crate) fn enter_arguments(&mut self) -> Result<(), Stop> {
        let [high, low, _] = self.array()?;
        let (declared, found) = (usize::from(u16::from_be_bytes([high, low])), self.left());
        if declared == found || declared == found.saturating_add(1) {
            return Ok(());
        }
        Err(match found < declared {
            true => self.short(declared),
            false => self.fault(DecodeError::InnerLength { declared, found }),
        })
    }

    fn at(&self) -> usize {
        self.source.len().saturating_sub(self.rest.len())
    }
}
