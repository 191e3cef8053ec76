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

use core::fmt;

use bkv_codec::{Direction, Message};
use bytes::{BufMut, Bytes, BytesMut};

use crate::error::{DecodeError, EncodeError};
use crate::frame::{Frame, GatewayId, Inner};
use crate::wire::{self, Fields, Stop};

/// The fields of one message.
trait Body: Sized {
    fn read(fields: &mut Fields<'_>) -> Result<Self, Stop>;
    fn write(&self, dst: &mut BytesMut);
}

/// Bytes of a message behind those that are documented: kept, and written again. Nearly always none.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Extra(Option<Bytes>);

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

impl From<Bytes> for Extra {
    fn from(bytes: Bytes) -> Self {
        Self(Some(bytes).filter(|bytes| !bytes.is_empty()))
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
    pub data: Bytes,
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
    pub data: Bytes,
}

impl Command {
    /// Makes sense of a frame.
    pub fn parse(frame: &Frame) -> Self {
        use Direction::{Down, Up};

        let direction = frame.direction;
        let code = Code::of(frame);
        let mut fields = Fields::new(&frame.payload);
        let fields = &mut fields;
        // Returns each command from where it is made: to hand one on as a result would copy it twice.
        macro_rules! found {
            ($variant:ident, $read:expr) => {
                match $read {
                    Ok(body) => return Self::$variant(body),
                    Err(Stop) => {}
                }
            };
        }
        let entries = |fields: &mut Fields<'_>| {
            Message::parse(direction, &frame.payload).map_err(|error| fields.fault(error.into()))
        };
        match (code, direction) {
            (None, _) => found!(Direct, entries(fields)),
            (Some(Code { command: 0x0000, .. }), Up) => found!(Heartbeat, Heartbeat::read(fields)),
            (Some(Code { command: 0x0000, .. }), Down) => {
                found!(HeartbeatReply, HeartbeatReply::read(fields))
            }
            (Some(Code { command: 0x0007, .. }), Down) => found!(OtaStart, OtaStart::read(fields)),
            (Some(Code { command: 0x1000, .. }), _) => found!(Bkv, entries(fields)),
            (Some(code @ Code { sub: Some(sub), .. }), _) if fields.enter_arguments().is_ok() => {
                match (code.command, sub, direction) {
                    (0x0005, 0x08, Down) => found!(NodeListRefresh, NodeListRefresh::read(fields)),
                    (0x0005, 0x09, Down) => found!(NodeAdd, NodeAdd::read(fields)),
                    (0x0005, 0x0A, Down) => found!(NodeDelete, NodeDelete::read(fields)),
                    (0x0005, 0x08, Up) => {
                        found!(NodeListReply, NodeListReply::read(NodeListChange::Refresh, fields))
                    }
                    (0x0005, 0x09, Up) => {
                        found!(NodeListReply, NodeListReply::read(NodeListChange::Add, fields))
                    }
                    (0x0005, 0x0A, Up) => {
                        found!(NodeListReply, NodeListReply::read(NodeListChange::Delete, fields))
                    }
                    (_, 0x17, Down) => found!(PowerStart, PowerStart::read(fields)),
                    (_, 0x17, Up) => found!(ControlReply, ControlReply::read(ControlSub::PowerStart, fields)),
                    (0x0015, 0x1D, Down) => found!(SocketQuery, SocketQuery::read(fields)),
                    (0x0015, 0x1C, Up) => found!(SocketStatus, SocketStatus::read(StatusSub::Status, fields)),
                    (0x0015, 0x1D, Up) => found!(SocketStatus, SocketStatus::read(StatusSub::Query, fields)),
                    (0x0015, 0x07, Down) => found!(Control, Control::read(fields)),
                    (0x0015, 0x07, Up) => {
                        found!(ControlReply, ControlReply::read(ControlSub::Control, fields))
                    }
                    (0x0015, 0x02, Up) => found!(ChargeEnd, ChargeEnd::read(fields)),
                    (0x0015, 0x18, Up) => found!(PowerChargeEnd, PowerChargeEnd::read(fields)),
                    (0x0015, 0x0C, Up) => found!(CardChargeEnd, CardChargeEnd::read(fields)),
                    (0x0015, 0x02, Down) => found!(ReportReply, ReportReply::read(Report::ChargeEnd, fields)),
                    (0x0015, 0x0C, Down) => {
                        found!(ReportReply, ReportReply::read(Report::CardChargeEnd, fields))
                    }
                    (0x0015, 0x18, Down) => {
                        found!(ReportReply, ReportReply::read(Report::PowerChargeEnd, fields))
                    }
                    (0x0015, 0x1C, Down) => {
                        found!(ReportReply, ReportReply::read(Report::SocketStatus, fields))
                    }
                    (0x0015, 0x0B, Up) => found!(CardSwipe, CardSwipe::read(fields)),
                    (0x0015, 0x0B, Down) => found!(CardOrder, CardOrder::read(fields)),
                    (0x0015, 0x0F, Up) => found!(CardOrderReply, CardOrderReply::read(fields)),
                    (0x0015, 0x1A, Up) => found!(BalanceQuery, BalanceQuery::read(fields)),
                    (0x0015, 0x1A, Down) => found!(BalanceReply, BalanceReply::read(fields)),
                    (0x0015, 0x1B, Down) => found!(VoiceSet, VoiceSet::read(fields)),
                    (0x0015, 0x1B, Up) => found!(VoiceReply, VoiceReply::read(fields)),
                    _ => {}
                }
            }
            // Too short for an inner length and a sub-command.
            (Some(Code { command: 0x0005 | 0x0015, sub: None }), _) => drop(fields.short(wire::INNER)),
            _ => {}
        }
        Self::raw(code, frame, fields)
    }

    /// What was not read.
    #[cold]
    fn raw(code: Option<Code>, frame: &Frame, fields: &mut Fields<'_>) -> Self {
        let (direction, data) = (frame.direction, frame.payload.clone());
        match (fields.take_fault(), code) {
            (Some(error), code) => Self::Malformed(Malformed { code, direction, error, data }),
            (None, code) => Self::Unknown(Unknown { code: code.unwrap_or(Code::plain(0)), direction, data }),
        }
    }

    /// Which message it is; `None` for what a direct frame holds.
    pub fn code(&self) -> Option<Code> {
        Some(match self {
            Self::Heartbeat(_) | Self::HeartbeatReply(_) => Code::plain(0x0000),
            Self::NodeListRefresh(_) => Code::inner(0x0005, 0x08),
            Self::NodeAdd(_) => Code::inner(0x0005, 0x09),
            Self::NodeDelete(_) => Code::inner(0x0005, 0x0A),
            Self::NodeListReply(reply) => Code::inner(0x0005, reply.sub.code()),
            Self::OtaStart(_) => Code::plain(0x0007),
            Self::SocketQuery(_) => Code::inner(0x0015, 0x1D),
            Self::SocketStatus(status) => Code::inner(0x0015, status.sub.code()),
            Self::Control(_) => Code::inner(0x0015, 0x07),
            Self::ControlReply(reply) => Code::inner(0x0015, reply.sub.code()),
            Self::PowerStart(_) => Code::inner(0x0015, 0x17),
            Self::ChargeEnd(_) => Code::inner(0x0015, 0x02),
            Self::PowerChargeEnd(_) => Code::inner(0x0015, 0x18),
            Self::CardChargeEnd(_) => Code::inner(0x0015, 0x0C),
            Self::ReportReply(reply) => Code::inner(0x0015, reply.sub.code()),
            Self::CardSwipe(_) | Self::CardOrder(_) => Code::inner(0x0015, 0x0B),
            Self::CardOrderReply(_) => Code::inner(0x0015, 0x0F),
            Self::BalanceQuery(_) | Self::BalanceReply(_) => Code::inner(0x0015, 0x1A),
            Self::VoiceSet(_) | Self::VoiceReply(_) => Code::inner(0x0015, 0x1B),
            Self::Bkv(_) => Code::plain(0x1000),
            Self::Direct(_) => return None,
            Self::Unknown(unknown) => unknown.code,
            Self::Malformed(malformed) => return malformed.code,
        })
    }

    /// Who sends it.
    pub fn direction(&self) -> Direction {
        match self {
            Self::Heartbeat(_)
            | Self::NodeListReply(_)
            | Self::SocketStatus(_)
            | Self::ControlReply(_)
            | Self::ChargeEnd(_)
            | Self::PowerChargeEnd(_)
            | Self::CardChargeEnd(_)
            | Self::CardSwipe(_)
            | Self::CardOrderReply(_)
            | Self::BalanceQuery(_)
            | Self::VoiceReply(_) => Direction::Up,
            Self::HeartbeatReply(_)
            | Self::NodeListRefresh(_)
            | Self::NodeAdd(_)
            | Self::NodeDelete(_)
            | Self::OtaStart(_)
            | Self::SocketQuery(_)
            | Self::Control(_)
            | Self::PowerStart(_)
            | Self::ReportReply(_)
            | Self::CardOrder(_)
            | Self::BalanceReply(_)
            | Self::VoiceSet(_) => Direction::Down,
            Self::Bkv(message) | Self::Direct(message) => message.direction(),
            Self::Unknown(unknown) => unknown.direction,
            Self::Malformed(malformed) => malformed.direction,
        }
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
    pub fn payload(&self) -> Result<Bytes, EncodeError> {
        let mut dst = BytesMut::with_capacity(64);
        self.encode_payload(&mut dst)?;
        Ok(dst.freeze())
    }

    /// Appends the payload to `dst`.
    ///
    /// # Errors
    ///
    /// As [`to_frame`](Self::to_frame); `dst` may then hold a part of it.
    pub fn encode_payload(&self, dst: &mut BytesMut) -> Result<(), EncodeError> {
        let start = dst.len();
        match self {
            Self::Bkv(message) | Self::Direct(message) => return Ok(message.encode(dst)?),
            Self::Unknown(Unknown { data, .. }) | Self::Malformed(Malformed { data, .. }) => {
                dst.put_slice(data);
                return Ok(());
            }
            _ => {}
        }
        let Some(sub) = self.code().and_then(|code| code.sub) else {
            self.write(dst);
            return Ok(());
        };
        dst.put_slice(&[0, 0, sub]);
        self.write(dst);
        let size = dst.len().saturating_sub(start).saturating_sub(wire::INNER);
        let length = u16::try_from(size).map_err(|_| EncodeError::ArgumentsTooLong { size })?;
        if let Some(room) = dst.get_mut(start..).and_then(|payload| payload.first_chunk_mut()) {
            *room = length.to_be_bytes();
        }
        Ok(())
    }

    /// The fields alone.
    fn write(&self, dst: &mut BytesMut) {
        match self {
            Self::Heartbeat(body) => body.write(dst),
            Self::HeartbeatReply(body) => body.write(dst),
            Self::NodeListRefresh(body) => body.write(dst),
            Self::NodeAdd(body) => body.write(dst),
            Self::NodeDelete(body) => body.write(dst),
            Self::NodeListReply(body) => body.write(dst),
            Self::OtaStart(body) => body.write(dst),
            Self::SocketQuery(body) => body.write(dst),
            Self::SocketStatus(body) => body.write(dst),
            Self::Control(body) => body.write(dst),
            Self::ControlReply(body) => body.write(dst),
            Self::PowerStart(body) => body.write(dst),
            Self::ChargeEnd(body) => body.write(dst),
            Self::PowerChargeEnd(body) => body.write(dst),
            Self::CardChargeEnd(body) => body.write(dst),
            Self::ReportReply(body) => body.write(dst),
            Self::CardSwipe(body) => body.write(dst),
            Self::CardOrder(body) => body.write(dst),
            Self::CardOrderReply(body) => body.write(dst),
            Self::BalanceQuery(body) => body.write(dst),
            Self::BalanceReply(body) => body.write(dst),
            Self::VoiceSet(body) => body.write(dst),
            Self::VoiceReply(body) => body.write(dst),
            Self::Bkv(_) | Self::Direct(_) | Self::Unknown(_) | Self::Malformed(_) => {}
        }
    }
}

#[cfg(feature = "arbitrary")]
mod random {
    use arbitrary::{Arbitrary, Result, Unstructured};
    use bytes::Bytes;

    use super::{Code, Extra, Malformed, Unknown};
    use crate::error::DecodeError;

    impl<'a> Arbitrary<'a> for Extra {
        fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
            Ok(if u.ratio(1, 4)? { Bytes::copy_from_slice(u.arbitrary()?).into() } else { Self::NONE })
        }
    }

    impl<'a> Arbitrary<'a> for Unknown {
        fn arbitrary(u: &mut Unstructured<'a>) -> Result<Self> {
            // No known command, and none that begins a direct frame.
            let code = Code { command: 0x2000 | u.arbitrary::<u16>()?, sub: None };
            Ok(Self { code, direction: u.arbitrary()?, data: Bytes::copy_from_slice(u.arbitrary()?) })
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
                data: Bytes::copy_from_slice(u.bytes(have)?),
            })
        }
    }
}
