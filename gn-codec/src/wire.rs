//! Checked bytes: the head of a frame and the fields of a payload.
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

use bkv_codec::{Data, Room};

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
#[inline(always)]
pub(crate) fn head(content: &[u8]) -> Option<(Head, &[u8])> {
    let (head, payload) = content.split_first_chunk::<HEAD>()?;
    // The direction byte and the gateway are eight bytes together.
    let [c1, c0, s3, s2, s1, s0, from @ ..] = *head;
    let [direction_byte, ..] = from;
    let head = Head {
        command: u16::from_be_bytes([c1, c0]),
        sequence: u32::from_be_bytes([s3, s2, s1, s0]),
        direction_byte,
        gateway: GatewayId::from_low_bytes(u64::from_be_bytes(from)),
    };
    Some((head, payload))
}

/// The bytes of a head.
pub(crate) fn head_bytes(head: &Head) -> [u8; HEAD] {
    let [c1, c0] = head.command.to_be_bytes();
    let [s3, s2, s1, s0] = head.sequence.to_be_bytes();
    let [g0, g1, g2, g3, g4, g5, g6] = head.gateway.to_bytes();
    [c1, c0, s3, s2, s1, s0, head.direction_byte, g0, g1, g2, g3, g4, g5, g6]
}

/// Puts the bytes of a head.
#[inline(always)]
pub(crate) fn put_head(head: &Head, room: &mut Room<'_>) {
    room.put(head.command.to_be_bytes());
    room.put(head.sequence.to_be_bytes());
    // The direction byte and the gateway are eight bytes together.
    room.put(((u64::from(head.direction_byte) << 56) | head.gateway.to_low_bytes()).to_be_bytes());
}

/// Whether the bytes of the head would be read as the first entry of a direct frame.
#[inline]
pub(crate) fn looks_direct(head: &Head) -> bool {
    let [sequence, ..] = head.sequence.to_be_bytes();
    let [command_1, command_0] = head.command.to_be_bytes();
    [command_1, command_0, sequence] == DIRECT
}

/// Reading ended; [`Fields`] knows why. No bytes of its own, so that a field costs no more than its bytes.
#[derive(Debug)]
pub(crate) struct Stop;

/// The fields of a payload, one after the other.
pub(crate) struct Fields<'a> {
    source: &'a Data,
    rest: &'a [u8],
    fault: Option<DecodeError>,
}

impl<'a> Fields<'a> {
    #[inline]
    pub(crate) fn new(payload: &'a Data) -> Self {
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
        match self.rest.split_at_checked(size) {
            Some((bytes, rest)) => {
                self.rest = rest;
                Ok(bytes)
            }
            None => Err(self.short(size)),
        }
    }

    /// The next `size` bytes, to keep.
    #[inline]
    pub(crate) fn part(&mut self, size: usize) -> Result<Data, Stop> {
        self.slice(size).map(|part| self.source.part(part))
    }

    /// All that is left, which is nothing unless the device knows more than the documents.
    #[inline]
    pub(crate) fn extra(&mut self) -> Extra {
        let rest = core::mem::take(&mut self.rest);
        if rest.is_empty() { Extra::NONE } else { rest.into() }
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

    /// Why reading stopped.
    #[cold]
    pub(crate) fn into_fault(self) -> DecodeError {
        let have = self.source.len();
        self.fault.unwrap_or(DecodeError::Short { want: 0, at: have, have })
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

#[cfg(test)]
mod tests {
    use super::*;

    const GATEWAY: [u8; 7] = [0x82, 0x20, 0x05, 0x20, 0x00, 0x48, 0x69];

    fn written(head: &Head) -> Vec<u8> {
        let mut bytes = bytes::BytesMut::new();
        Room::append(&mut bytes, |room| {
            put_head(head, room);
            Ok::<_, ()>(())
        })
        .unwrap();
        bytes.to_vec()
    }

    #[test]
    fn a_head_is_what_its_bytes_say() {
        let expected = Head {
            command: 0x0015,
            sequence: 0x001C_9A51,
            direction_byte: 1,
            gateway: GatewayId::new(GATEWAY),
        };
        let mut bytes = written(&expected);
        assert_eq!(bytes, head_bytes(&expected));
        bytes.extend([1, 2, 3]);
        assert_eq!(head(&bytes), Some((expected, &[1, 2, 3][..])));
        for size in 0..HEAD {
            assert_eq!(head(&bytes[..size]), None, "{size} bytes");
        }
    }

    #[test]
    fn a_head_that_looks_like_the_first_entry_of_a_direct_frame_is_known() {
        let head = |command, sequence| Head {
            command,
            sequence,
            direction_byte: 0,
            gateway: GatewayId::new(GATEWAY),
        };
        for (command, sequence, looks) in [
            (0x0401, 0x0110_1700, true),
            (0x0401, 0x0210_1700, false),
            (0x0402, 0x0110_1700, false),
            (0x1000, 0, false),
        ] {
            let head = head(command, sequence);
            assert_eq!(looks_direct(&head), looks);
            assert_eq!(head_bytes(&head).starts_with(&DIRECT), looks);
        }
    }

    #[test]
    fn fields_end_with_what_is_missing_and_where() {
        for size in 0..60 {
            let payload = Data::from(vec![7; size]);
            let mut fields = Fields::new(&payload);
            let [_, _] = match fields.array::<2>() {
                Ok(array) => array,
                Err(Stop) => {
                    let short = DecodeError::Short { want: 2, at: 0, have: size };
                    assert_eq!((fields.into_fault(), size < 2), (short, true));
                    continue;
                }
            };
            let part = fields.part(size - 2).unwrap();
            assert_eq!((&*part, fields.left()), (&payload[2..], 0));
            assert!(fields.extra().is_empty() && fields.slice(1).is_err());
            assert_eq!(fields.into_fault(), DecodeError::Short { want: 1, at: size, have: size });
        }
    }

    #[test]
    fn an_inner_length_may_count_the_sub_command_and_nothing_else() {
        for (declared, fault) in [
            (2, None),
            (3, None),
            (1, Some(DecodeError::InnerLength { declared: 1, found: 2 })),
            (4, Some(DecodeError::Short { want: 4, at: 3, have: 5 })),
        ] {
            let payload = Data::from(&[0, declared, 0x1D, 8, 9]);
            let mut fields = Fields::new(&payload);
            match fields.enter_arguments() {
                Ok(()) => assert_eq!((fields.left(), fault), (2, None)),
                Err(Stop) => assert_eq!(Some(fields.into_fault()), fault),
            }
        }
    }
}
