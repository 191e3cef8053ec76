//! What the stream consists of: frames, the ICCID of the modem's card, keep-alives.

use core::fmt;
use core::str::FromStr;

use crate::Data;
use crate::PhysicalId;
use crate::error::InvalidValue;
use crate::wire;

/// Which side sent a frame; it decides what the data means. Request and answer of a command may be the same bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Direction {
    /// From the device or host to the server 上行.
    Up,
    /// From the server to the device or host 下行.
    Down,
}

impl Direction {
    /// The other direction.
    #[must_use]
    pub fn opposite(self) -> Self {
        match self {
            Self::Up => Self::Down,
            Self::Down => Self::Up,
        }
    }
}

/// A frame with a good sum: who, which message, which command, and its raw data.
///
/// ```
/// use ap3000_codec::{Direction, Frame, PhysicalId};
///
/// let register = Frame::new(Direction::Up, PhysicalId::from(0x04AB_373B), 0x00B9, 0x20, &b"\x80\x02\x02\x1e\x31\x06"[..]);
/// // The answer carries the ids and the command of what it answers.
/// let answer = register.answer(&b"\0"[..]);
/// assert_eq!((answer.direction, answer.message_id, answer.code), (Direction::Down, 0x00B9, 0x20));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Frame {
    /// Who sent it.
    pub direction: Direction,
    /// The device it is from or for 物理ID. One connection carries frames of many.
    pub physical_id: PhysicalId,
    /// Chosen by whoever asks, repeated by resends and answers 消息ID.
    ///
    /// Answers are matched on physical ID, command *and* message ID: two devices behind one modem use the same ids at
    /// the same time.
    pub message_id: u16,
    /// The command 命令.
    pub code: u8,
    /// The command's data 数据. A decoded frame shares these bytes with the buffer they were read into; copy them if
    /// they shall outlive it by much.
    pub data: Data,
}

impl Frame {
    /// A frame of these parts.
    pub fn new(
        direction: Direction,
        physical_id: PhysicalId,
        message_id: u16,
        code: u8,
        data: impl Into<Data>,
    ) -> Self {
        Self { direction, physical_id, message_id, code, data: data.into() }
    }

    /// The answer to this frame with the data given: same ids, same command, other direction.
    ///
    /// The answer to 0x3B has the command 0x3A: change [`code`](Self::code) then.
    #[must_use]
    pub fn answer(&self, data: impl Into<Data>) -> Self {
        Self::new(self.direction.opposite(), self.physical_id, self.message_id, self.code, data)
    }

    /// What the length field says 长度: 9 and the number of data bytes.
    #[must_use]
    pub fn length(&self) -> usize {
        self.data.len().saturating_add(usize::from(wire::LEAST_LENGTH))
    }

    /// The size of the whole frame in bytes.
    #[must_use]
    pub fn size(&self) -> usize {
        self.data.len().saturating_add(wire::AROUND)
    }
}

/// What the up stream consists of. The server sends frames only.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Token {
    /// A frame.
    Frame(Frame),
    /// The number of the modem's SIM card, sent once after each connect. A Wi-Fi module has none. No answer.
    Iccid(Iccid),
    /// The bytes `link`, sent by the modem after 30 s without traffic. No answer, and no echo.
    Link,
}

impl Token {
    /// The frame, if it is one.
    #[must_use]
    pub fn into_frame(self) -> Option<Frame> {
        match self {
            Self::Frame(frame) => Some(frame),
            Self::Iccid(_) | Self::Link => None,
        }
    }
}

impl From<Frame> for Token {
    fn from(frame: Frame) -> Self {
        Self::Frame(frame)
    }
}

impl From<Iccid> for Token {
    fn from(iccid: Iccid) -> Self {
        Self::Iccid(iccid)
    }
}

/// The number of a SIM card 卡号: twenty characters, `89` and eighteen hex digits.
///
/// ```
/// use ap3000_codec::Iccid;
///
/// assert_eq!("898604A9162390488297".parse::<Iccid>()?.as_str(), "898604A9162390488297");
/// assert!("898604G9162390488297".parse::<Iccid>().is_err());
/// # Ok::<(), ap3000_codec::InvalidValue>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Iccid([u8; wire::ICCID]);

impl Iccid {
    /// Takes twenty bytes as an ICCID.
    ///
    /// # Errors
    /// They are not `89` and eighteen hex digits.
    pub fn new(bytes: [u8; wire::ICCID]) -> Result<Self, InvalidValue> {
        match wire::iccid(&bytes) {
            wire::Iccid::Whole(bytes) => Ok(Self(bytes)),
            wire::Iccid::Part | wire::Iccid::None => {
                Err(InvalidValue::Form { what: "an ICCID", expected: "89 and eighteen hex digits" })
            }
        }
    }

    pub(crate) fn of_checked(bytes: [u8; wire::ICCID]) -> Self {
        Self(bytes)
    }

    /// The twenty characters; also its bytes on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        // Only ASCII gets in.
        core::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl FromStr for Iccid {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        let bytes = <[u8; wire::ICCID]>::try_from(text.as_bytes()).map_err(|_| InvalidValue::Length {
            what: "an ICCID",
            length: text.len(),
            least: wire::ICCID,
            most: wire::ICCID,
        })?;
        Self::new(bytes)
    }
}

impl fmt::Display for Iccid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Iccid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Iccid({})", self.as_str())
    }
}
