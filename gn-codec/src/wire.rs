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
use nom::number::complete::{be_u16, be_u32, u8};
use nom::{IResult, Parser};

use crate::error::DecodeError;
use crate::frame::{GatewayId, Head};

/// The first entry of every direct frame begins with this, where a GN frame has its command: length 4, one byte of key,
/// key 1.
pub(crate) const DIRECT: [u8; 3] = [0x04, 0x01, 0x01];

/// Bytes of a head.
pub(crate) const HEAD: usize = 14;

/// Bytes of a payload before the arguments.
pub(crate) const INNER: usize = 3;

/// Reads the head at the front. `None` for fewer bytes than a head has.
pub(crate) fn head(content: &[u8]) -> Option<Head> {
    let parsed: IResult<_, _, ()> = (be_u16, be_u32, u8, take(7_usize)).parse(content);
    let (_, (command, sequence, direction_byte, gateway)) = parsed.ok()?;
    let gateway = GatewayId(<[u8; 7]>::try_from(gateway).ok()?);
    Some(Head { command, sequence, direction_byte, gateway })
}

/// The bytes of a head.
pub(crate) fn head_bytes(head: &Head) -> [u8; HEAD] {
    let [c1, c0] = head.command.to_be_bytes();
    let [s3, s2, s1, s0] = head.sequence.to_be_bytes();
    let [g0, g1, g2, g3, g4, g5, g6] = head.gateway.0;
    [c1, c0, s3, s2, s1, s0, head.direction_byte, g0, g1, g2, g3, g4, g5, g6]
}

/// The fields of a payload, one after the other.
pub(crate) struct Fields<'a> {
    source: &'a Bytes,
    rest: &'a [u8],
}

impl<'a> Fields<'a> {
    pub(crate) fn new(payload: &'a Bytes) -> Self {
        Self { source: payload, rest: payload }
    }

    pub(crate) fn u8(&mut self) -> Result<u8, DecodeError> {
        self.field(1, u8)
    }

    pub(crate) fn u16(&mut self) -> Result<u16, DecodeError> {
        self.field(2, be_u16)
    }

    pub(crate) fn u32(&mut self) -> Result<u32, DecodeError> {
        self.field(4, be_u32)
    }

    pub(crate) fn array<const N: usize>(&mut self) -> Result<[u8; N], DecodeError> {
        let short = self.short(N);
        let bytes = self.slice(N)?;
        <[u8; N]>::try_from(bytes).map_err(|_| short)
    }

    /// The next `size` bytes, borrowed.
    pub(crate) fn slice(&mut self, size: usize) -> Result<&'a [u8], DecodeError> {
        self.field(size, take(size))
    }

    /// The next `size` bytes.
    pub(crate) fn bytes(&mut self, size: usize) -> Result<Bytes, DecodeError> {
        let at = self.at();
        self.field(size, take(size))?;
        Ok(self.cut(at, size))
    }

    /// All that is left.
    pub(crate) fn rest(&mut self) -> Bytes {
        let (at, size) = (self.at(), self.rest.len());
        self.rest = &[];
        self.cut(at, size)
    }

    /// How many bytes are left.
    pub(crate) fn left(&self) -> usize {
        self.rest.len()
    }

    /// `want` bytes are not there.
    pub(crate) fn short(&self, want: usize) -> DecodeError {
        DecodeError::Short { want, at: self.at(), have: self.source.len() }
    }

    fn at(&self) -> usize {
        self.source.len().saturating_sub(self.rest.len())
    }

    fn cut(&self, at: usize, size: usize) -> Bytes {
        // Most of what is cut out is empty; that costs no reference.
        if size == 0 {
            return Bytes::new();
        }
        let mut bytes = self.source.clone();
        bytes.advance(at.min(bytes.len()));
        bytes.truncate(size);
        bytes
    }

    fn field<T>(
        &mut self,
        size: usize,
        mut parser: impl Parser<&'a [u8], Output = T, Error = ()>,
    ) -> Result<T, DecodeError> {
        match parser.parse(self.rest) {
            Ok((rest, value)) => {
                self.rest = rest;
                Ok(value)
            }
            Err(_) => Err(self.short(size)),
        }
    }
}
