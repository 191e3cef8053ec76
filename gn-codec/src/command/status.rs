//! 0x0015/1D and /1C, the state of a socket and its ports 插座状态.

use bkv_codec::{FirmwareWord, Port, Room, Socket, Status};

use super::{Body, Extra};
use crate::list::{List, Record, sealed};
use crate::wire::{Fields, Stop};

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
    #[inline(always)]
    fn read(fields: &mut Fields<'_>) -> Result<Self, Stop> {
        let [socket] = fields.array()?;
        Ok(Self { socket: Socket::from_wire(socket), extra: fields.extra() })
    }

    #[inline(always)]
    fn write(&self, room: &mut Room<'_>) {
        room.put([self.socket.number()]);
        room.put_slice(self.extra.as_bytes());
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
        let &[
            port,
            status,
            business_no_1,
            business_no_0,
            voltage_dv_1,
            voltage_dv_0,
            power_dw_1,
            power_dw_0,
            current_ma_1,
            current_ma_0,
            energy_wh_1,
            energy_wh_0,
            minutes_1,
            minutes_0,
        ] = bytes
        else {
            return None;
        };
        Some(Self {
            port: Port::from_wire(port),
            status: Status(status),
            business_no: u16::from_be_bytes([business_no_1, business_no_0]),
            voltage_dv: u16::from_be_bytes([voltage_dv_1, voltage_dv_0]),
            power_dw: u16::from_be_bytes([power_dw_1, power_dw_0]),
            current_ma: u16::from_be_bytes([current_ma_1, current_ma_0]),
            energy_wh: u16::from_be_bytes([energy_wh_1, energy_wh_0]),
            minutes: u16::from_be_bytes([minutes_1, minutes_0]),
        })
    }

    #[inline(always)]
    fn write(&self, room: &mut Room<'_>) {
        let [business_no_1, business_no_0] = self.business_no.to_be_bytes();
        let [voltage_dv_1, voltage_dv_0] = self.voltage_dv.to_be_bytes();
        let [power_dw_1, power_dw_0] = self.power_dw.to_be_bytes();
        let [current_ma_1, current_ma_0] = self.current_ma.to_be_bytes();
        let [energy_wh_1, energy_wh_0] = self.energy_wh.to_be_bytes();
        let [minutes_1, minutes_0] = self.minutes.to_be_bytes();
        room.put([
            self.port.number(),
            self.status.0,
            business_no_1,
            business_no_0,
            voltage_dv_1,
            voltage_dv_0,
            power_dw_1,
            power_dw_0,
            current_ma_1,
            current_ma_0,
            energy_wh_1,
            energy_wh_0,
            minutes_1,
            minutes_0,
        ]);
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
    #[inline(always)]
    pub(super) fn read(sub: StatusSub, fields: &mut Fields<'_>) -> Result<Self, Stop> {
        let [socket, firmware_1, firmware_0, temperature_c, rssi] = fields.array()?;
        Ok(Self {
            sub,
            socket: Socket::from_wire(socket),
            firmware: FirmwareWord(u16::from_be_bytes([firmware_1, firmware_0])),
            temperature_c,
            rssi,
            ports: List::read_all(fields)?,
        })
    }

    #[inline(always)]
    pub(super) fn write(&self, room: &mut Room<'_>) {
        let [firmware_1, firmware_0] = self.firmware.0.to_be_bytes();
        room.put([self.socket.number(), firmware_1, firmware_0, self.temperature_c, self.rssi]);
        room.put_slice(self.ports.as_bytes());
    }
}
