//! 0x0005, the node list 网络节点列表: which sockets belong to a gateway.

use bkv_codec::{OutOfRange, Outcome, Room, Socket};

use super::{Body, Extra};
use crate::list::{List, Record, sealed};
use crate::value::{Channel, Mac};
use crate::wire::{Fields, Stop};

/// A socket of a node list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct Node {
    /// Its number, unique below its gateway.
    pub socket: Socket,
    /// Its radio address.
    pub mac: Mac,
}

impl sealed::Sealed for Node {}

impl Record for Node {
    const SIZE: usize = 7;
    const MAX: usize = 250;
    const WHAT: &'static str = "number of nodes";
    const ALLOWED: &'static str = "0–250";

    fn read(bytes: &[u8]) -> Option<Self> {
        let &[socket, mac_5, mac_4, mac_3, mac_2, mac_1, mac_0] = bytes else { return None };
        Some(Self { socket: Socket::from_wire(socket), mac: Mac([mac_5, mac_4, mac_3, mac_2, mac_1, mac_0]) })
    }

    #[inline(always)]
    fn write(&self, room: &mut Room<'_>) {
        let [mac_5, mac_4, mac_3, mac_2, mac_1, mac_0] = self.mac.0;
        room.put([self.socket.number(), mac_5, mac_4, mac_3, mac_2, mac_1, mac_0]);
    }
}

/// 0x0005/08 down: replaces the whole node list 刷新列表. A socket that joins announces itself with a BKV status report.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct NodeListRefresh {
    /// Radio channel.
    pub channel: Channel,
    /// All sockets of the gateway.
    pub nodes: List<Node>,
}

impl Body for NodeListRefresh {
    #[inline(always)]
    fn read(fields: &mut Fields<'_>) -> Result<Self, Stop> {
        let [channel] = fields.array()?;
        Ok(Self { channel: Channel::from_wire(channel), nodes: List::read_all(fields)? })
    }

    #[inline(always)]
    fn write(&self, room: &mut Room<'_>) {
        room.put([self.channel.number()]);
        room.put_slice(self.nodes.as_bytes());
    }
}

impl NodeListRefresh {
    /// A list of sockets.
    ///
    /// # Errors
    ///
    /// More than 250, or one number twice.
    pub fn new(channel: Channel, nodes: &[Node]) -> Result<Self, OutOfRange> {
        let mut taken = [false; 256];
        for node in nodes {
            let number = node.socket.number();
            if let Some(taken) = taken.get_mut(usize::from(number))
                && core::mem::replace(taken, true)
            {
                let allowed = "each socket number once";
                return Err(OutOfRange { what: "socket number", value: number.into(), allowed });
            }
        }
        Ok(Self { channel, nodes: List::new(nodes)? })
    }
}

/// 0x0005/09 down: adds one socket 添加单个插座.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct NodeAdd {
    /// Its number.
    pub socket: Socket,
    /// Its radio address.
    pub mac: Mac,
    /// Bytes after the documented ones.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Extra::is_empty"))]
    pub extra: Extra,
}

impl Body for NodeAdd {
    #[inline(always)]
    fn read(fields: &mut Fields<'_>) -> Result<Self, Stop> {
        let [socket, mac_5, mac_4, mac_3, mac_2, mac_1, mac_0] = fields.array()?;
        Ok(Self {
            socket: Socket::from_wire(socket),
            mac: Mac([mac_5, mac_4, mac_3, mac_2, mac_1, mac_0]),
            extra: fields.extra(),
        })
    }

    #[inline(always)]
    fn write(&self, room: &mut Room<'_>) {
        let [mac_5, mac_4, mac_3, mac_2, mac_1, mac_0] = self.mac.0;
        room.put([self.socket.number(), mac_5, mac_4, mac_3, mac_2, mac_1, mac_0]);
        room.put_slice(self.extra.as_bytes());
    }
}

/// 0x0005/0A down: deletes one socket. The guide leaves the frame out; the layout is another platform's.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct NodeDelete {
    /// Its number.
    pub socket: Socket,
    /// Its radio address.
    pub mac: Mac,
    /// Bytes after the documented ones.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Extra::is_empty"))]
    pub extra: Extra,
}

impl Body for NodeDelete {
    #[inline(always)]
    fn read(fields: &mut Fields<'_>) -> Result<Self, Stop> {
        let [socket, mac_5, mac_4, mac_3, mac_2, mac_1, mac_0] = fields.array()?;
        Ok(Self {
            socket: Socket::from_wire(socket),
            mac: Mac([mac_5, mac_4, mac_3, mac_2, mac_1, mac_0]),
            extra: fields.extra(),
        })
    }

    #[inline(always)]
    fn write(&self, room: &mut Room<'_>) {
        let [mac_5, mac_4, mac_3, mac_2, mac_1, mac_0] = self.mac.0;
        room.put([self.socket.number(), mac_5, mac_4, mac_3, mac_2, mac_1, mac_0]);
        room.put_slice(self.extra.as_bytes());
    }
}

/// Which change of the node list was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub enum NodeListChange {
    /// Sub-command 08.
    Refresh,
    /// Sub-command 09.
    Add,
    /// Sub-command 0A.
    Delete,
}

impl NodeListChange {
    /// The sub-command.
    pub(crate) fn code(self) -> u8 {
        match self {
            Self::Refresh => 0x08,
            Self::Add => 0x09,
            Self::Delete => 0x0A,
        }
    }

    #[cfg(feature = "serde")]
    pub(crate) fn from_code(code: u8) -> Option<Self> {
        match code {
            0x08 => Some(Self::Refresh),
            0x09 => Some(Self::Add),
            0x0A => Some(Self::Delete),
            _ => None,
        }
    }
}

/// 0x0005/08, /09, /0A up: the answer to a change of the node list. Took 3.4 s for one socket.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct NodeListReply {
    /// What was answered: the sub-command.
    pub sub: NodeListChange,
    /// Whether it was done.
    pub ok: Outcome,
    /// Bytes after the documented ones.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Extra::is_empty"))]
    pub extra: Extra,
}

impl NodeListReply {
    #[inline(always)]
    pub(super) fn read(sub: NodeListChange, fields: &mut Fields<'_>) -> Result<Self, Stop> {
        let [ok] = fields.array()?;
        Ok(Self { sub, ok: Outcome::from_wire(ok), extra: fields.extra() })
    }

    #[inline(always)]
    pub(super) fn write(&self, room: &mut Room<'_>) {
        room.put([self.ok.raw()]);
        room.put_slice(self.extra.as_bytes());
    }
}
