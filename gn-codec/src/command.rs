//! The messages: one type for the fields of each, and the command that tells them apart.

mod card;
mod charge_end;
mod control;
mod heartbeat;
mod node_list;
mod ota;
mod status;
mod voice;

pub use card::{BalanceQuery, BalanceReply, CardOrder, CardOrderReply, CardSwipe, PowerTerms};
pub use charge_end::{CardChargeEnd, ChargeEnd, EndHead, PowerChargeEnd, Report, ReportReply};
pub use control::{Control, ControlReply, ControlSub, PowerStart, Tier};
pub use heartbeat::{Heartbeat, HeartbeatReply};
pub use node_list::{Node, NodeAdd, NodeDelete, NodeListChange, NodeListRefresh, NodeListReply};
pub use ota::OtaStart;
pub use status::{PortStatus, SocketQuery, SocketStatus, StatusSub};
pub use voice::{VoicePeriod, VoiceReply, VoiceSet};

use alloc::boxed::Box;
use core::fmt;

use bkv_codec::{Data, Direction, Message, Room};
use bytes::BytesMut;

use crate::error::{DecodeError, EncodeError};
use crate::frame::{Frame, GatewayId, Inner};
use crate::wire::{self, Fields, Stop};

/// The fields of one message.
trait Body: Sized {
    fn read(fields: &mut Fields<'_>) -> Result<Self, Stop>;
    fn write(&self, room: &mut Room<'_>);
}

/// Bytes of a message behind those that are documented: kept, and written again. Nearly always none.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Extra(Option<Box<[u8]>>);

impl Extra {
    /// Nothing, the rule.
    pub const NONE: Self = Self(None);

    /// The bytes.
    pub fn as_bytes(&self) -> &[u8] {
        self.0.as_deref().unwrap_or_default()
    }

    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }
}

/// Copies the bytes.
impl From<&[u8]> for Extra {
    fn from(bytes: &[u8]) -> Self {
        Self(Some(bytes).filter(|bytes| !bytes.is_empty()).map(Box::from))
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_bytes().iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// Which message: the command of the frame and, for 0x0005 and 0x0015, the sub-command of the inner frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct Code {
    /// The command.
    pub command: u16,
    /// The sub-command.
    pub sub: Option<u8>,
}

/// `0x0005 sub 0x03`, `command 0x1005`.
impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.sub {
            Some(sub) => write!(f, "{:#06x} sub {sub:#04x}", self.command),
            None => write!(f, "command {:#06x}", self.command),
        }
    }
}

impl Code {
    const fn plain(command: u16) -> Self {
        Self { command, sub: None }
    }

    const fn inner(command: u16, sub: u8) -> Self {
        Self { command, sub: Some(sub) }
    }

    /// Of a frame with a head.
    fn of(frame: &Frame) -> Option<Self> {
        let command = frame.command()?;
        Some(Self { command, sub: Inner::of(frame).map(|inner| inner.sub) })
    }
}

/// What a frame says.
///
/// Reading never fails and loses nothing: what is not known is [`Unknown`](Self::Unknown), what is known but not as
/// documented is [`Malformed`](Self::Malformed), and both keep their bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub enum Command {
    /// 0x0000 up.
    Heartbeat(Heartbeat),
    /// 0x0000 down.
    HeartbeatReply(HeartbeatReply),
    /// 0x0005/08 down.
    NodeListRefresh(NodeListRefresh),
    /// 0x0005/09 down.
    NodeAdd(NodeAdd),
    /// 0x0005/0A down.
    NodeDelete(NodeDelete),
    /// 0x0005/08, /09, /0A up.
    NodeListReply(NodeListReply),
    /// 0x0007 down.
    OtaStart(OtaStart),
    /// 0x0015/1D down.
    SocketQuery(SocketQuery),
    /// 0x0015/1C up, also 1D.
    SocketStatus(SocketStatus),
    /// 0x0015/07 down.
    Control(Control),
    /// 0x0015/07 up, also 17.
    ControlReply(ControlReply),
    /// 0x0015/17 down, also under 0x0005.
    PowerStart(PowerStart),
    /// 0x0015/02 up.
    ChargeEnd(ChargeEnd),
    /// 0x0015/18 up.
    PowerChargeEnd(PowerChargeEnd),
    /// 0x0015/0C up.
    CardChargeEnd(CardChargeEnd),
    /// 0x0015/02, /0C, /18, /1C down.
    ReportReply(ReportReply),
    /// 0x0015/0B up.
    CardSwipe(CardSwipe),
    /// 0x0015/0B down.
    CardOrder(CardOrder),
    /// 0x0015/0F up.
    CardOrderReply(CardOrderReply),
    /// 0x0015/1A up.
    BalanceQuery(BalanceQuery),
    /// 0x0015/1A down.
    BalanceReply(BalanceReply),
    /// 0x0015/1B down.
    VoiceSet(VoiceSet),
    /// 0x0015/1B up.
    VoiceReply(VoiceReply),
    /// 0x1000, the BKV container BKV兼容包: its entries, understood.
    Bkv(Message),
    /// A direct frame: entries without the head of a GN frame.
    Direct(Message),
    /// No such command is known, or not in this direction.
    Unknown(Unknown),
    /// The command is known, but the payload is not what it should be.
    Malformed(Malformed),
}

/// A payload of a command that is not known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown {
    /// Which one.
    pub code: Code,
    /// Who sent it.
    pub direction: Direction,
    /// The whole payload, the inner length and the sub-command included.
    pub data: Data,
}

/// A payload that is not what its command says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Malformed {
    /// The command; `None` for a direct frame.
    pub code: Option<Code>,
    /// Who sent it.
    pub direction: Direction,
    /// What is wrong.
    pub error: DecodeError,
    /// The whole payload.
    pub data: Data,
}

impl Command {
    /// Makes sense of a frame.
    #[inline]
    pub fn parse(frame: &Frame) -> Self {
        use Direction::{Down, Up};

        let Some(head) = &frame.head else {
            return Self::parse_entries(frame, Self::Direct);
        };
        match (head.command, frame.direction) {
            (0x0000, Up) => Self::read(frame, Heartbeat::read, Self::Heartbeat),
            (0x0000, Down) => Self::read(frame, HeartbeatReply::read, Self::HeartbeatReply),
            (0x0007, Down) => Self::read(frame, OtaStart::read, Self::OtaStart),
            (0x1000, _) => Self::parse_entries(frame, Self::Bkv),
            (0x0005 | 0x0015, _) => Self::parse_arguments(frame, head.command),
            _ => Self::unknown(frame),
        }
    }

    /// Of 0x0005 and 0x0015, by the sub-command.
    #[inline]
    fn parse_arguments(frame: &Frame, command: u16) -> Self {
        use Direction::{Down, Up};

        let sub = frame.payload.get(wire::INNER.saturating_sub(1)).copied();
        match (command, sub.unwrap_or_default(), frame.direction) {
            (0x0005, 0x08, Down) => Self::arguments(frame, NodeListRefresh::read, Self::NodeListRefresh),
            (0x0005, 0x09, Down) => Self::arguments(frame, NodeAdd::read, Self::NodeAdd),
            (0x0005, 0x0A, Down) => Self::arguments(frame, NodeDelete::read, Self::NodeDelete),
            (0x0005, 0x08, Up) => Self::arguments(
                frame,
                |f| NodeListReply::read(NodeListChange::Refresh, f),
                Self::NodeListReply,
            ),
            (0x0005, 0x09, Up) => {
                Self::arguments(frame, |f| NodeListReply::read(NodeListChange::Add, f), Self::NodeListReply)
            }
            (0x0005, 0x0A, Up) => Self::arguments(
                frame,
                |f| NodeListReply::read(NodeListChange::Delete, f),
                Self::NodeListReply,
            ),
            (_, 0x17, Down) => Self::arguments(frame, PowerStart::read, Self::PowerStart),
            (_, 0x17, Up) => {
                Self::arguments(frame, |f| ControlReply::read(ControlSub::PowerStart, f), Self::ControlReply)
            }
            (0x0015, 0x1D, Down) => Self::arguments(frame, SocketQuery::read, Self::SocketQuery),
            (0x0015, 0x1C, Up) => {
                Self::arguments(frame, |f| SocketStatus::read(StatusSub::Status, f), Self::SocketStatus)
            }
            (0x0015, 0x1D, Up) => {
                Self::arguments(frame, |f| SocketStatus::read(StatusSub::Query, f), Self::SocketStatus)
            }
            (0x0015, 0x07, Down) => Self::arguments(frame, Control::read, Self::Control),
            (0x0015, 0x07, Up) => {
                Self::arguments(frame, |f| ControlReply::read(ControlSub::Control, f), Self::ControlReply)
            }
            (0x0015, 0x02, Up) => Self::arguments(frame, ChargeEnd::read, Self::ChargeEnd),
            (0x0015, 0x18, Up) => Self::arguments(frame, PowerChargeEnd::read, Self::PowerChargeEnd),
            (0x0015, 0x0C, Up) => Self::arguments(frame, CardChargeEnd::read, Self::CardChargeEnd),
            (0x0015, 0x02, Down) => {
                Self::arguments(frame, |f| ReportReply::read(Report::ChargeEnd, f), Self::ReportReply)
            }
            (0x0015, 0x0C, Down) => {
                Self::arguments(frame, |f| ReportReply::read(Report::CardChargeEnd, f), Self::ReportReply)
            }
            (0x0015, 0x18, Down) => {
                Self::arguments(frame, |f| ReportReply::read(Report::PowerChargeEnd, f), Self::ReportReply)
            }
            (0x0015, 0x1C, Down) => {
                Self::arguments(frame, |f| ReportReply::read(Report::SocketStatus, f), Self::ReportReply)
            }
            (0x0015, 0x0B, Up) => Self::arguments(frame, CardSwipe::read, Self::CardSwipe),
            (0x0015, 0x0B, Down) => Self::arguments(frame, CardOrder::read, Self::CardOrder),
            (0x0015, 0x0F, Up) => Self::arguments(frame, CardOrderReply::read, Self::CardOrderReply),
            (0x0015, 0x1A, Up) => Self::arguments(frame, BalanceQuery::read, Self::BalanceQuery),
            (0x0015, 0x1A, Down) => Self::arguments(frame, BalanceReply::read, Self::BalanceReply),
            (0x0015, 0x1B, Down) => Self::arguments(frame, VoiceSet::read, Self::VoiceSet),
            (0x0015, 0x1B, Up) => Self::arguments(frame, VoiceReply::read, Self::VoiceReply),
            _ => Self::unknown(frame),
        }
    }

    /// Reads a payload that is a body. One function for each, which writes its command to where it belongs at once.
    #[inline(never)]
    fn read<B>(
        frame: &Frame,
        read: impl Fn(&mut Fields<'_>) -> Result<B, Stop>,
        make: impl Fn(B) -> Self,
    ) -> Self {
        let mut fields = Fields::new(&frame.payload);
        match read(&mut fields) {
            Ok(body) => make(body),
            Err(Stop) => Self::malformed(frame, fields.into_fault()),
        }
    }

    /// The same for a body behind an inner length and a sub-command.
    #[inline(never)]
    fn arguments<B>(
        frame: &Frame,
        read: impl Fn(&mut Fields<'_>) -> Result<B, Stop>,
        make: impl Fn(B) -> Self,
    ) -> Self {
        let mut fields = Fields::new(&frame.payload);
        match fields.enter_arguments().and_then(|()| read(&mut fields)) {
            Ok(body) => make(body),
            Err(Stop) => Self::malformed(frame, fields.into_fault()),
        }
    }

    #[inline]
    fn parse_entries(frame: &Frame, make: impl Fn(Message) -> Self) -> Self {
        Message::parse_as(frame.direction, &frame.payload, |message| match message {
            Ok(message) => make(message),
            Err(error) => Self::malformed(frame, error.into()),
        })
    }

    #[cold]
    fn malformed(frame: &Frame, error: DecodeError) -> Self {
        let (direction, data) = (frame.direction, frame.payload.clone());
        Self::Malformed(Malformed { code: Code::of(frame), direction, error, data })
    }

    #[cold]
    fn unknown(frame: &Frame) -> Self {
        let mut fields = Fields::new(&frame.payload);
        let code = Code::of(frame).unwrap_or(Code::plain(0));
        if matches!(code.command, 0x0005 | 0x0015) && fields.enter_arguments().is_err() {
            return Self::malformed(frame, fields.into_fault());
        }
        Self::Unknown(Unknown { code, direction: frame.direction, data: frame.payload.clone() })
    }

    /// Which message it is; `None` for what a direct frame holds.
    pub fn code(&self) -> Option<Code> {
        self.route().0
    }

    /// Who sends it.
    pub fn direction(&self) -> Direction {
        self.route().1
    }

    /// Which message it is, and who sends it.
    pub(crate) fn route(&self) -> (Option<Code>, Direction) {
        use Direction::{Down, Up};

        let (code, direction) = match self {
            Self::Heartbeat(_) => (Code::plain(0x0000), Up),
            Self::HeartbeatReply(_) => (Code::plain(0x0000), Down),
            Self::NodeListRefresh(_) => (Code::inner(0x0005, 0x08), Down),
            Self::NodeAdd(_) => (Code::inner(0x0005, 0x09), Down),
            Self::NodeDelete(_) => (Code::inner(0x0005, 0x0A), Down),
            Self::NodeListReply(reply) => (Code::inner(0x0005, reply.sub.code()), Up),
            Self::OtaStart(_) => (Code::plain(0x0007), Down),
            Self::SocketQuery(_) => (Code::inner(0x0015, 0x1D), Down),
            Self::SocketStatus(status) => (Code::inner(0x0015, status.sub.code()), Up),
            Self::Control(_) => (Code::inner(0x0015, 0x07), Down),
            Self::ControlReply(reply) => (Code::inner(0x0015, reply.sub.code()), Up),
            Self::PowerStart(_) => (Code::inner(0x0015, 0x17), Down),
            Self::ChargeEnd(_) => (Code::inner(0x0015, 0x02), Up),
            Self::PowerChargeEnd(_) => (Code::inner(0x0015, 0x18), Up),
            Self::CardChargeEnd(_) => (Code::inner(0x0015, 0x0C), Up),
            Self::ReportReply(reply) => (Code::inner(0x0015, reply.sub.code()), Down),
            Self::CardSwipe(_) => (Code::inner(0x0015, 0x0B), Up),
            Self::CardOrder(_) => (Code::inner(0x0015, 0x0B), Down),
            Self::CardOrderReply(_) => (Code::inner(0x0015, 0x0F), Up),
            Self::BalanceQuery(_) => (Code::inner(0x0015, 0x1A), Up),
            Self::BalanceReply(_) => (Code::inner(0x0015, 0x1A), Down),
            Self::VoiceSet(_) => (Code::inner(0x0015, 0x1B), Down),
            Self::VoiceReply(_) => (Code::inner(0x0015, 0x1B), Up),
            Self::Bkv(message) => (Code::plain(0x1000), message.direction()),
            Self::Direct(message) => return (None, message.direction()),
            Self::Unknown(unknown) => (unknown.code, unknown.direction),
            Self::Malformed(malformed) => return (malformed.code, malformed.direction),
        };
        (Some(code), direction)
    }

    /// The frame that says this: under `sequence`, of or to `gateway`.
    ///
    /// A direct frame has neither. A BKV message repeats both in its own entries, where they should be the same;
    /// [`Frame::carrying`] takes them from there.
    ///
    /// # Errors
    ///
    /// A BKV message with a value too long for an entry, or more arguments than an inner length can tell.
    pub fn to_frame(&self, sequence: u32, gateway: GatewayId) -> Result<Frame, EncodeError> {
        let payload = self.payload()?;
        let direction = self.direction();
        Ok(match self.code() {
            Some(code) => Frame::new(direction, code.command, sequence, gateway, payload),
            None => Frame::direct(direction, payload),
        })
    }

    /// The payload that says this.
    ///
    /// # Errors
    ///
    /// As [`to_frame`](Self::to_frame).
    pub fn payload(&self) -> Result<Data, EncodeError> {
        let mut dst = BytesMut::with_capacity(64);
        self.encode_payload(&mut dst)?;
        Ok(dst.freeze().into())
    }

    /// Appends the payload to `dst`.
    ///
    /// # Errors
    ///
    /// As [`to_frame`](Self::to_frame); `dst` is then unchanged.
    pub fn encode_payload(&self, dst: &mut BytesMut) -> Result<(), EncodeError> {
        let sub = self.code().and_then(|code| code.sub);
        Room::append(dst, |room| self.write(sub, room))
    }

    /// Puts the payload into `room`. `sub` is that of the code.
    #[inline]
    pub(crate) fn write(&self, sub: Option<u8>, room: &mut Room<'_>) -> Result<(), EncodeError> {
        match self {
            Self::Bkv(message) | Self::Direct(message) => return Ok(message.write(room)?),
            Self::Unknown(Unknown { data, .. }) | Self::Malformed(Malformed { data, .. }) => {
                room.put_slice(data);
                return Ok(());
            }
            _ => {}
        }
        let Some(sub) = sub else {
            self.write_fields(room);
            return Ok(());
        };
        let start = room.size();
        room.put([0, 0, sub]);
        self.write_fields(room);
        let size = room.size().saturating_sub(start).saturating_sub(wire::INNER);
        let length = u16::try_from(size).map_err(|_| EncodeError::ArgumentsTooLong { size })?;
        room.replace(start, length.to_be_bytes());
        Ok(())
    }

    /// The fields alone.
    #[inline]
    fn write_fields(&self, room: &mut Room<'_>) {
        match self {
            Self::Heartbeat(body) => body.write(room),
            Self::HeartbeatReply(body) => body.write(room),
            Self::NodeListRefresh(body) => body.write(room),
            Self::NodeAdd(body) => body.write(room),
            Self::NodeDelete(body) => body.write(room),
            Self::NodeListReply(body) => body.write(room),
            Self::OtaStart(body) => body.write(room),
            Self::SocketQuery(body) => body.write(room),
            Self::SocketStatus(body) => body.write(room),
            Self::Control(body) => body.write(room),
            Self::ControlReply(body) => body.write(room),
            Self::PowerStart(body) => body.write(room),
            Self::ChargeEnd(body) => body.write(room),
            Self::PowerChargeEnd(body) => body.write(room),
            Self::CardChargeEnd(body) => body.write(room),
            Self::ReportReply(body) => body.write(room),
            Self::CardSwipe(body) => body.write(room),
            Self::CardOrder(body) => body.write(room),
            Self::CardOrderReply(body) => body.write(room),
            Self::BalanceQuery(body) => body.write(room),
            Self::BalanceReply(body) => body.write(room),
            Self::VoiceSet(body) => body.write(room),
            Self::VoiceReply(body) => body.write(room),
            Self::Bkv(_) | Self::Direct(_) | Self::Unknown(_) | Self::Malformed(_) => {}
        }
    }
}

#[cfg(feature = "arbitrary")]
mod random {
    use arbitrary::{Arbitrary, Result, Unstructured};

    use super::{Code, Extra, Malformed, Unknown};
    use crate::error::DecodeError;

    impl<'a> Arbitrary<'a> for Extra {
        fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
            Ok(if u.ratio(1, 4)? { <&[u8]>::arbitrary(u)?.into() } else { Self::NONE })
        }
    }

    impl<'a> Arbitrary<'a> for Unknown {
        fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
            // No known command, and none that begins a direct frame.
            let code = Code { command: 0x2000 | u.arbitrary::<u16>()?, sub: None };
            Ok(Self { code, direction: u.arbitrary()?, data: u.arbitrary()? })
        }
    }

    impl<'a> Arbitrary<'a> for Malformed {
        fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
            // A heartbeat of fewer bytes than an ICCID has.
            let have = u.int_in_range(0..=19)?;
            Ok(Self {
                code: Some(Code { command: 0x0000, sub: None }),
                direction: bkv_codec::Direction::Up,
                error: DecodeError::Short { want: 20, at: 0, have },
                data: u.bytes(have)?.into(),
            })
        }
    }
}
