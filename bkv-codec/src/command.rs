//! The messages: one type for the fields of each, and the command that tells them apart.

mod charge_end;
mod control;
mod direct;
mod event;
mod exception;
mod params;
mod status;

pub use charge_end::{ChargeEnd, ChargeEndReply};
pub use control::{Control, ControlReply};
pub use direct::{
    DeviceCardEnd, DeviceCardEndReply, DeviceCardSwipe, DeviceHeartbeat, DeviceHeartbeatReply, DeviceOta,
    DeviceQueryParams, DeviceSetParams, DeviceStatus,
};
pub use event::{EventRecord, NodeId, NodeIds};
pub use exception::{Exception, NodeAck};
pub use params::{QueryParams, QueryParamsReply, SetParams};
pub use status::{Ack, PortStatus, SocketStatus, StatusReport};

use crate::codec::Direction;
use crate::data::Data;
use crate::entry::{Builder, Entries};
use crate::error::DecodeError;
use crate::field::{Layout, Place, Reader, Stop, Writer};

/// The fields of one message.
pub(crate) trait Body: Sized {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Stop>;
    fn write(&self, writer: &mut Writer<'_, '_>);
}

/// Declares the enum of all messages and what goes by its variants.
macro_rules! commands {
    ($($(#[$doc:meta])* $code:literal $direction:ident $name:literal $variant:ident($body:ty),)+) => {
        /// What a message says, by its command and direction.
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
        pub enum Command {
            $($(#[$doc])* $variant($body),)+
            /// A command that is not known, or not in this direction.
            Unknown(Unknown),
        }

        impl Command {
            /// Key 0x01 of the message.
            pub fn code(&self) -> u16 {
                match self {
                    $(Self::$variant(_) => $code,)+
                    Self::Unknown(unknown) => unknown.code,
                }
            }

            /// Who sends it.
            pub fn direction(&self) -> Direction {
                match self {
                    $(Self::$variant(_) => Direction::$direction,)+
                    Self::Unknown(unknown) => unknown.direction,
                }
            }

            /// Reads the fields behind the head and hands the command to `make`, from where it is made.
            #[inline]
            pub(crate) fn read<T>(
                code: u16,
                direction: Direction,
                payload: &Data,
                behind_head: Place<'_>,
                make: impl Fn(Result<(Self, Layout), DecodeError>) -> T,
            ) -> T {
                match (code, direction) {
                    $(($code, Direction::$direction) => read_body(payload, behind_head, |body| make(body.map(|(body, layout)| (Self::$variant(body), layout)))),)+
                    _ => {
                        let mut reader = Reader::behind_head(payload, behind_head);
                        let unknown = Unknown::read(code, direction, &mut reader);
                        make(reader.finish().map(|layout| (Self::Unknown(unknown), layout)))
                    }
                }
            }

            pub(crate) fn write(&self, writer: &mut Writer<'_, '_>) {
                match self {
                    $(Self::$variant(body) => body.write(writer),)+
                    Self::Unknown(unknown) => {
                        writer.others(&unknown.data);
                    }
                }
            }
        }

        /// The names of the messages in JSON.
        #[cfg(feature = "serde")]
        pub(crate) const NAMES: &[(u16, Direction, &str)] = &[$(($code, Direction::$direction, $name),)+];
    };
}

commands! {
    /// 0x1017 up.
    0x1017 Up "status_report" StatusReport(StatusReport),
    /// 0x1017 down.
    0x1017 Down "status_reply" StatusReply(Ack),
    /// 0x1007 down.
    0x1007 Down "control" Control(Control),
    /// 0x1007 up.
    0x1007 Up "control_reply" ControlReply(ControlReply),
    /// 0x1004 up.
    0x1004 Up "charge_end" ChargeEnd(ChargeEnd),
    /// 0x1004 down.
    0x1004 Down "charge_end_reply" ChargeEndReply(ChargeEndReply),
    /// 0x1010 up.
    0x1010 Up "exception" Exception(Exception),
    /// 0x1010 down.
    0x1010 Down "exception_reply" ExceptionReply(NodeAck),
    /// 0x1011 down.
    0x1011 Down "set_params" SetParams(SetParams),
    /// 0x1011 up.
    0x1011 Up "set_params_reply" SetParamsReply(NodeAck),
    /// 0x1012 down.
    0x1012 Down "query_params" QueryParams(QueryParams),
    /// 0x1012 up.
    0x1012 Up "query_params_reply" QueryParamsReply(QueryParamsReply),
    /// 0x1013 up.
    0x1013 Up "event_1013" EventRecord(EventRecord),
    /// 0x1013 down.
    0x1013 Down "event_1013_reply" EventRecordReply(Ack),
    /// 0x103B up.
    0x103B Up "event_103b" NodeIds(NodeIds),
    /// 0x1001 up.
    0x1001 Up "device_heartbeat" DeviceHeartbeat(DeviceHeartbeat),
    /// 0x1001 down.
    0x1001 Down "device_heartbeat_reply" DeviceHeartbeatReply(DeviceHeartbeatReply),
    /// 0x1002 up.
    0x1002 Up "device_status" DeviceStatus(DeviceStatus),
    /// 0x1002 down.
    0x1002 Down "device_status_reply" DeviceStatusReply(Ack),
    /// 0x1003 up.
    0x1003 Up "device_status_answer" DeviceStatusAnswer(DeviceStatus),
    /// 0x1008 down.
    0x1008 Down "device_ota" DeviceOta(DeviceOta),
    /// 0x1009 up.
    0x1009 Up "device_card_swipe" DeviceCardSwipe(DeviceCardSwipe),
    /// 0x100A up.
    0x100A Up "device_card_end" DeviceCardEnd(DeviceCardEnd),
    /// 0x100A down.
    0x100A Down "device_card_end_reply" DeviceCardEndReply(DeviceCardEndReply),
    /// 0x100B down.
    0x100B Down "device_set_params" DeviceSetParams(DeviceSetParams),
    /// 0x100C down.
    0x100C Down "device_query_params" DeviceQueryParams(DeviceQueryParams),
}

/// One function for each body, which puts it where it belongs at once.
#[inline(never)]
fn read_body<B: Body, T>(
    payload: &Data,
    behind_head: Place<'_>,
    make: impl Fn(Result<(B, Layout), DecodeError>) -> T,
) -> T {
    let mut reader = Reader::behind_head(payload, behind_head);
    match B::read(&mut reader) {
        Ok(body) if reader.is_done() => make(Ok((body, Layout::default()))),
        Ok(body) => make(reader.layout().map(|layout| (body, layout))),
        Err(Stop) => make(Err(reader.fault())),
    }
}

/// A message with a command that is not known: its entries without the head.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown {
    /// The command.
    pub code: u16,
    /// Who sent it.
    pub direction: Direction,
    /// Every entry that is not of the head.
    pub data: Entries,
}

impl Unknown {
    fn read(code: u16, direction: Direction, reader: &mut Reader<'_>) -> Self {
        let mut data = Builder::new();
        for entry in reader.take_others() {
            // What was an entry is one again.
            let _ = data.put_entry(entry);
        }
        Self { code, direction, data: data.finish() }
    }
}

#[cfg(feature = "arbitrary")]
impl<'a> arbitrary::Arbitrary<'a> for Unknown {
    fn arbitrary(u: &mut arbitrary::Unstructured<'a>) -> arbitrary::Result<Self> {
        let code = 0x2000 | u16::arbitrary(u)?;
        let direction = u.arbitrary()?;
        let mut data = Builder::new();
        for entry in u.arbitrary_iter::<(bool, u16, &[u8])>()? {
            let (is_text, key, value) = entry?;
            // Not the keys of the head.
            let _ = match is_text {
                true => data.put_text(&key.to_be_bytes(), value),
                false => data.put(u64::from(key | 4), value),
            };
        }
        Ok(Self { code, direction, data: data.finish() })
    }
}
