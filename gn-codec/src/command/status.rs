//! 0x0015/1D and /1C, the state of a socket and its ports 插座状态.

use bkv_codec::{FirmwareWord, Port, Socket, Status};
use bytes::{BufMut, BytesMut};

use super::{Body, Extra};
use crate::error::DecodeError;
use crate::list::{List, Record, sealed};
use crate::wire::Fields;

/// 0x0015/1D down: asks for the state of a socket. The answer is [`SocketStatus`], or nothing but a BKV status report 0x1017
/// with sequence 0.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct SocketQuery {
    /// Which socket.
    pub socket: Socket,
    /// Bytes after the documented ones.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Extra::is_empty"))]
    pub extra: Extra,
}

impl Body for SocketQuery {
    fn read(fields: &mut Fields<'_>) -> Result<Self, DecodeError> {
        Ok(Self { socket: Socket::from_wire(fields.u8()?), extra: Extra(fields.rest()) })
    }

    fn write(&self, dst: &mut BytesMut) {
        dst.put_u8(self.socket.number());
        dst.put_slice(&self.extra.0);
    }
}

/// The state of a port, 14 bytes.
///
/// Idle is not zero: 0.1–0.2 W and 1–2 mA with status 0x80 are usual. Decide by the status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct PortStatus {
    /// Which port.
    pub port: Port,
    /// Its status byte.
    pub status: Status,
    /// The order that runs, 0 if none.
    pub business_no: u16,
    /// Voltage in 0.1 V.
    pub voltage_dv: u16,
    /// Power in 0.1 W.
    pub power_dw: u16,
    /// Current in mA.
    pub current_ma: u16,
    /// Energy of this charge in Wh.
    pub energy_wh: u16,
    /// Minutes charged.
    pub minutes: u16,
}

impl sealed::Sealed for PortStatus {}

impl Record for PortStatus {
    const SIZE: usize = 14;
    const MAX: usize = 12;
    const WHAT: &'static str = "number of ports";
    const ALLOWED: &'static str = "0–12";

    fn read(bytes: &[u8]) -> Option<Self> {
        let &[a0, b0, c0, c1, d0, d1, e0, e1, f0, f1, g0, g1, h0, h1] = bytes else { return None };
        Some(Self {
            port: Port::from_wire(a0),
            status: Status(b0),
            business_no: u16::from_be_bytes([c0, c1]),
            voltage_dv: u16::from_be_bytes([d0, d1]),
            power_dw: u16::from_be_bytes([e0, e1]),
            current_ma: u16::from_be_bytes([f0, f1]),
            energy_wh: u16::from_be_bytes([g0, g1]),
            minutes: u16::from_be_bytes([h0, h1]),
        })
    }

    fn write(&self, dst: &mut BytesMut) {
        dst.put_u8(self.port.number());
        dst.put_u8(self.status.0);
        dst.put_u16(self.business_no);
        dst.put_u16(self.voltage_dv);
        dst.put_u16(self.power_dw);
        dst.put_u16(self.current_ma);
        dst.put_u16(self.energy_wh);
        dst.put_u16(self.minutes);
    }
}

/// The sub-command a [`SocketStatus`] came under.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub enum StatusSub {
    /// 1C, as in the guide's frame.
    Status,
    /// 1D, as in the guide's prose: that of the query.
    Query,
}

impl StatusSub {
    /// The sub-command.
    pub(crate) fn code(self) -> u8 {
        match self {
            Self::Status => 0x1C,
            Self::Query => 0x1D,
        }
    }

    #[cfg(feature = "serde")]
    pub(crate) fn from_code(code: u8) -> Option<Self> {
        match code {
            0x1C => Some(Self::Status),
            0x1D => Some(Self::Query),
            _ => None,
        }
    }
}

/// 0x0015/1C up: the state of a socket, the answer to [`SocketQuery`]; with sequence 0 a report of its own, to be answered
/// with [`ReportReply`](super::ReportReply).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct SocketStatus {
    /// The sub-command.
    pub sub: StatusSub,
    /// Which socket.
    pub socket: Socket,
    /// Its firmware.
    pub firmware: FirmwareWord,
    /// Its temperature in °C.
    pub temperature_c: u8,
    /// Its radio signal; scale unknown, 0x15–0x20 seen.
    pub rssi: u8,
    /// Its ports.
    pub ports: List<PortStatus>,
}

impl SocketStatus {
    pub(super) fn read(sub: StatusSub, fields: &mut Fields<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            sub,
            socket: Socket::from_wire(fields.u8()?),
            firmware: FirmwareWord(fields.u16()?),
            temperature_c: fields.u8()?,
            rssi: fields.u8()?,
            ports: List::read_all(fields)?,
        })
    }

    pub(super) fn write(&self, dst: &mut BytesMut) {
        dst.put_u8(self.socket.number());
        dst.put_u16(self.firmware.0);
        dst.put_u8(self.temperature_c);
        dst.put_u8(self.rssi);
        dst.put_slice(self.ports.as_bytes());
    }
}
