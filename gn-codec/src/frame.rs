//! One frame: who says it to whom, and the payload.

use core::fmt;

use bkv_codec::{Data, DeviceId, Direction, Message};

use crate::error::EncodeError;

/// The id of a gateway 网关ID: 7 bytes, printed as 14 hex digits.
///
/// The digits are decimal in every sample, and mean nothing that could be relied on: `82…` with a date and modem-like
/// `86…` both occur.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GatewayId(u64);

impl GatewayId {
    /// An id by its 7 bytes.
    pub const fn new([a, b, c, d, e, f, g]: [u8; 7]) -> Self {
        Self(u64::from_be_bytes([0, a, b, c, d, e, f, g]))
    }

    /// The 7 bytes.
    pub const fn to_bytes(self) -> [u8; 7] {
        let [_, a, b, c, d, e, f, g] = self.0.to_be_bytes();
        [a, b, c, d, e, f, g]
    }

    /// As the low 7 bytes of a number, the highest being 0.
    pub(crate) const fn to_low_bytes(self) -> u64 {
        self.0
    }

    /// From the low 7 bytes of a number.
    pub(crate) const fn from_low_bytes(number: u64) -> Self {
        Self(number & 0x00FF_FFFF_FFFF_FFFF)
    }
}

impl fmt::Display for GatewayId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:014x}", self.0)
    }
}

impl fmt::Debug for GatewayId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl From<GatewayId> for DeviceId {
    fn from(id: GatewayId) -> Self {
        Self::gateway(id.to_bytes())
    }
}

#[cfg(feature = "arbitrary")]
impl<'a> arbitrary::Arbitrary<'a> for GatewayId {
    fn arbitrary(u: &mut arbitrary::Unstructured<'a>) -> arbitrary::Result<Self> {
        u.arbitrary().map(Self::from_low_bytes)
    }
}

/// What stands before the payload of a gateway's frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Head {
    /// The command 命令.
    pub command: u16,
    /// The sequence 帧流水号. 0 in a device's report and in the answer to it; anything else was chosen by the platform and
    /// is echoed by the device.
    ///
    /// It does not identify an exchange by itself: pair on gateway, command, sub-command and sequence.
    pub sequence: u32,
    /// The direction byte 包类型, 01 up, 00 down. Says the same as the header; a frame where it does not was never seen
    /// from a device.
    pub direction_byte: u8,
    /// The gateway.
    pub gateway: GatewayId,
}

impl Head {
    /// A head whose direction byte is right.
    pub fn new(direction: Direction, command: u16, sequence: u32, gateway: GatewayId) -> Self {
        Self { command, sequence, direction_byte: direction_byte(direction), gateway }
    }
}

/// A frame off the wire, borders checked and removed.
///
/// [`Command::parse`](crate::Command::parse) makes sense of it. A short payload lies in the frame, a long one is shared with
/// the buffer it was read from: neither is allocated.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Frame {
    /// Who sent it, by its header.
    pub direction: Direction,
    /// Its head; `None` for a *direct* frame, which a charger without a gateway sends: entries and nothing before them.
    pub head: Option<Head>,
    /// Its payload.
    pub payload: Data,
}

impl Frame {
    /// A frame of or to a gateway.
    pub fn new(
        direction: Direction,
        command: u16,
        sequence: u32,
        gateway: GatewayId,
        payload: impl Into<Data>,
    ) -> Self {
        let head = Head::new(direction, command, sequence, gateway);
        Self { direction, head: Some(head), payload: payload.into() }
    }

    /// A frame of or to a charger without a gateway. Its payload begins with a command entry, `04 01 01`.
    pub fn direct(direction: Direction, payload: impl Into<Data>) -> Self {
        Self { direction, head: None, payload: payload.into() }
    }

    /// The frame for a BKV message, sequence and id taken from its entries: a container, command 0x1000, if the id is a
    /// gateway's, a direct frame if it is that of a charger without one.
    ///
    /// # Errors
    ///
    /// A value too long for an entry.
    pub fn carrying(message: &Message) -> Result<Self, EncodeError> {
        let (direction, payload) = (message.direction(), message.to_payload()?);
        Ok(match <[u8; 7]>::try_from(message.device.as_bytes()) {
            // The entry is the sequence of the frame, zero-extended.
            Ok(gateway) => {
                let sequence = u32::try_from(message.sequence & 0xFFFF_FFFF).unwrap_or_default();
                Self::new(direction, 0x1000, sequence, GatewayId::new(gateway), payload)
            }
            Err(_) => Self::direct(direction, payload),
        })
    }

    /// The command; `None` for a direct frame, whose command is among its entries.
    pub fn command(&self) -> Option<u16> {
        self.head.map(|head| head.command)
    }

    /// Where the frame is not what the protocol says, and was read nevertheless.
    pub fn deviations(&self) -> Deviations {
        let Some(head) = self.head else { return Deviations::default() };
        let inner = Inner::of(self);
        Deviations {
            direction_byte: head.direction_byte != direction_byte(self.direction),
            inner_length: inner.is_some_and(|inner| inner.counts_sub_command),
            carrier: head.command == 0x0005 && inner.is_some_and(|inner| inner.sub == 0x17),
        }
    }
}

/// What was forgiven when a frame was read. None of it is ever written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Deviations {
    /// The direction byte contradicts the header.
    pub direction_byte: bool,
    /// The inner length counts the sub-command too. Another platform sends its answers to 0x02 and 0x1C so.
    pub inner_length: bool,
    /// The start by power tiers (0x17) came under command 0x0005, as in the vendor's own example, not under 0x0015.
    pub carrier: bool,
}

impl Deviations {
    /// Whether there are none.
    pub fn is_empty(self) -> bool {
        self == Self::default()
    }
}

/// The inner frame of 0x0005 and 0x0015.
#[derive(Clone, Copy)]
pub(crate) struct Inner {
    pub(crate) sub: u8,
    pub(crate) counts_sub_command: bool,
}

impl Inner {
    /// Of a frame that has one.
    #[inline]
    pub(crate) fn of(frame: &Frame) -> Option<Self> {
        if !matches!(frame.command(), Some(0x0005 | 0x0015)) {
            return None;
        }
        let [high, low, sub, arguments @ ..] = &frame.payload[..] else { return None };
        let declared = usize::from(u16::from_be_bytes([*high, *low]));
        Some(Self { sub: *sub, counts_sub_command: declared == arguments.len().saturating_add(1) })
    }
}

pub(crate) fn direction_byte(direction: Direction) -> u8 {
    match direction {
        Direction::Up => 1,
        Direction::Down => 0,
    }
}

#[cfg(feature = "arbitrary")]
impl<'a> arbitrary::Arbitrary<'a> for Frame {
    fn arbitrary(u: &mut arbitrary::Unstructured<'a>) -> arbitrary::Result<Self> {
        let direction = u.arbitrary()?;
        let payload = Data::arbitrary(u)?;
        if u.ratio(1, 8)? {
            let message = Message::arbitrary(u)?;
            let payload = message.to_payload().map_err(|_| arbitrary::Error::IncorrectFormat)?;
            return Ok(Self::direct(direction, payload));
        }
        // Not 0x0401: with some sequences that is a direct frame.
        let command = match u.arbitrary()? {
            0x0401 => 0x0015,
            command => command,
        };
        let mut frame = Self::new(direction, command, u.arbitrary()?, u.arbitrary()?, payload);
        if let (Some(head), true) = (&mut frame.head, u.ratio(1, 8)?) {
            head.direction_byte = u.arbitrary()?;
        }
        Ok(frame)
    }
}
