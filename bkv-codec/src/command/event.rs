//! 0x1013 and 0x103B, two reports without documentation.

use super::Body;
use crate::data::Data;
use crate::error::{DecodeError, EncodeError};
use crate::field::{Reader, Stop, Writer};
use crate::repeated::{Record, Repeated, sealed};
use crate::room::Room;
use crate::{BcdTime, Port, Socket, key};

/// 0x1013 up: an event record; real gateways send it once per reconnect, right after the first heartbeat, with codes 3111
/// and 3112. Read it as "the link was lost".
///
/// It is no acknowledgement of parameters, as some have it. [`Ack`](super::Ack) is a regular answer to it, with unknown
/// effect; unanswered it is not repeated on the same connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct EventRecord {
    /// Which socket.
    pub socket: Option<Socket>,
    /// Which port; [`Port::NONE`] in all samples.
    pub port: Option<Port>,
    /// When, by the clock of the device.
    pub time: Option<BcdTime>,
    /// What; codes unknown.
    pub event_code: Option<u16>,
}

impl Body for EventRecord {
    #[inline(always)]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Stop> {
        Ok(Self {
            socket: reader.optional(key::SOCKET)?,
            port: reader.optional(key::PORT)?,
            time: reader.optional(key::TIME)?,
            event_code: reader.optional(key::EVENT_CODE)?,
        })
    }

    fn write(&self, writer: &mut Writer<'_, '_>) {
        writer
            .optional(key::SOCKET, &self.socket)
            .optional(key::PORT, &self.port)
            .optional(key::TIME, &self.time)
            .optional(key::EVENT_CODE, &self.event_code);
    }
}

/// 0x103B up: a list of nodes or sockets by their printed number; one public sample.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct NodeIds {
    /// The numbers.
    pub nodes: Repeated<NodeId>,
}

impl Body for NodeIds {
    #[inline(always)]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Stop> {
        Ok(Self { nodes: reader.repeated()? })
    }

    fn write(&self, writer: &mut Writer<'_, '_>) {
        writer.repeated(&self.nodes);
    }
}

/// Key 0x026E: the printed number of a node, 12 characters in the sample.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct NodeId(pub crate::Text);

impl sealed::Sealed for NodeId {}

impl Record for NodeId {
    const KEY: u64 = key::NODE_ID;

    fn read(value: &[u8], source: &Data) -> Result<Self, DecodeError> {
        Ok(Self(crate::Text(source.part(value))))
    }

    fn write(&self, room: &mut Room<'_>) -> Result<(), EncodeError> {
        room.put_slice(&self.0.0);
        Ok(())
    }
}
