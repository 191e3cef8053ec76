//! Random frames and commands, for fuzzers and property tests.

use arbitrary::{Arbitrary, Result, Unstructured};

use crate::PhysicalId;
use crate::command::{Command, FromDevice, FromServer};
use crate::frame::{Direction, Frame, Iccid, Token};

impl Arbitrary<'_> for Direction {
    fn arbitrary(u: &mut Unstructured<'_>) -> Result<Self> {
        Ok(if u.arbitrary()? { Self::Up } else { Self::Down })
    }
}

impl Arbitrary<'_> for PhysicalId {
    fn arbitrary(u: &mut Unstructured<'_>) -> Result<Self> {
        u.arbitrary::<u32>().map(Self::from)
    }
}

/// A frame within the default limits; most have a command with a known layout.
impl Arbitrary<'_> for Frame {
    fn arbitrary(u: &mut Unstructured<'_>) -> Result<Self> {
        let direction: Direction = u.arbitrary()?;
        let code = if u.ratio(9, 10)? {
            match direction {
                Direction::Up => *u.choose(FromDevice::CODES)?,
                Direction::Down => *u.choose(FromServer::CODES)?,
            }
        } else {
            u.arbitrary()?
        };
        let most = if direction == Direction::Down && matches!(code, 0xF8 | 0xF9) { 260 } else { 247 };
        let size = u.arbitrary_len::<u8>()?.min(most);
        let data = u.bytes(size)?.to_vec();
        Ok(Self::new(direction, u.arbitrary()?, u.arbitrary()?, code, data))
    }
}

impl Arbitrary<'_> for Iccid {
    fn arbitrary(u: &mut Unstructured<'_>) -> Result<Self> {
        let mut bytes = *b"89000000000000000000";
        for byte in bytes.iter_mut().skip(2) {
            *byte = *u.choose(b"0123456789ABCDEFabcdef")?;
        }
        Ok(Self::of_checked(bytes))
    }
}

impl Arbitrary<'_> for Token {
    fn arbitrary(u: &mut Unstructured<'_>) -> Result<Self> {
        Ok(match u.int_in_range(0..=9)? {
            0 => Self::Link,
            1 => Self::Iccid(u.arbitrary()?),
            _ => Self::Frame(u.arbitrary()?),
        })
    }
}

/// Whatever can be read off the wire.
impl Arbitrary<'_> for Command {
    fn arbitrary(u: &mut Unstructured<'_>) -> Result<Self> {
        u.arbitrary::<Frame>().map(|frame| Self::parse(&frame))
    }
}
