//! 0x0015/02, /18 and /0C up, the end of a charge 充电结束上报, and what the platform says to it.

use bkv_codec::{FirmwareWord, Outcome, Port, Room, Socket, Status};

use super::{Body, Extra};
use crate::list::List;
use crate::value::{BinaryTime, Card, EndMode};
use crate::wire::{Fields, Stop};

/// What all end reports begin with, 17 bytes.
///
/// A report that is not answered comes again after 10 to 11 s, three times in all; then the device drops the connection and
/// starts over. Answer before any slow work. Repeated reports need not have the same bytes: gateway, socket, port and
/// business number tell that it is the same charge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct EndHead {
    /// Which socket.
    pub socket: Socket,
    /// Firmware of the socket.
    pub firmware: FirmwareWord,
    /// Temperature of the socket in °C.
    pub temperature_c: u8,
    /// Radio signal of the socket; scale unknown.
    pub rssi: u8,
    /// Which port.
    pub port: Port,
    /// Status at the end; [`Status::end_reason`] tells why. It may still say charging.
    pub status: Status,
    /// The order, as in the answer to its start.
    pub business_no: u16,
    /// Last power under load in 0.1 W.
    pub power_dw: u16,
    /// Last current under load in mA.
    pub current_ma: u16,
    /// Energy of the charge in Wh. 0 for short ones: the meter has steps of 1 Wh.
    pub energy_wh: u16,
    /// Minutes charged, begun ones counted.
    pub minutes: u16,
}

impl EndHead {
    const SIZE: usize = 17;

    #[inline]
    fn from_wire(bytes: [u8; Self::SIZE]) -> Self {
        let [
            socket,
            firmware_1,
            firmware_0,
            temperature_c,
            rssi,
            port,
            status,
            business_no_1,
            business_no_0,
            power_dw_1,
            power_dw_0,
            current_ma_1,
            current_ma_0,
            energy_wh_1,
            energy_wh_0,
            minutes_1,
            minutes_0,
        ] = bytes;
        Self {
            socket: Socket::from_wire(socket),
            firmware: FirmwareWord(u16::from_be_bytes([firmware_1, firmware_0])),
            temperature_c,
            rssi,
            port: Port::from_wire(port),
            status: Status(status),
            business_no: u16::from_be_bytes([business_no_1, business_no_0]),
            power_dw: u16::from_be_bytes([power_dw_1, power_dw_0]),
            current_ma: u16::from_be_bytes([current_ma_1, current_ma_0]),
            energy_wh: u16::from_be_bytes([energy_wh_1, energy_wh_0]),
            minutes: u16::from_be_bytes([minutes_1, minutes_0]),
        }
    }

    fn to_wire(self) -> [u8; Self::SIZE] {
        let [firmware_1, firmware_0] = self.firmware.0.to_be_bytes();
        let [business_no_1, business_no_0] = self.business_no.to_be_bytes();
        let [power_dw_1, power_dw_0] = self.power_dw.to_be_bytes();
        let [current_ma_1, current_ma_0] = self.current_ma.to_be_bytes();
        let [energy_wh_1, energy_wh_0] = self.energy_wh.to_be_bytes();
        let [minutes_1, minutes_0] = self.minutes.to_be_bytes();
        [
            self.socket.number(),
            firmware_1,
            firmware_0,
            self.temperature_c,
            self.rssi,
            self.port.number(),
            self.status.0,
            business_no_1,
            business_no_0,
            power_dw_1,
            power_dw_0,
            current_ma_1,
            current_ma_0,
            energy_wh_1,
            energy_wh_0,
            minutes_1,
            minutes_0,
        ]
    }
}

/// 0x0015/02 up: a charge by time or energy has ended.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct ChargeEnd {
    /// What ended and how.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub head: EndHead,
    /// Bytes after the documented ones.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Extra::is_empty"))]
    pub extra: Extra,
}

impl Body for ChargeEnd {
    #[inline(always)]
    fn read(fields: &mut Fields<'_>) -> Result<Self, Stop> {
        Ok(Self { head: EndHead::from_wire(fields.array()?), extra: fields.extra() })
    }

    #[inline(always)]
    fn write(&self, room: &mut Room<'_>) {
        room.put(self.head.to_wire());
        room.put_slice(self.extra.as_bytes());
    }
}

/// 0x0015/18 up: a charge by power tiers has ended.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct PowerChargeEnd {
    /// What ended and how.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub head: EndHead,
    /// When, by the clock of the device. Plain binary here.
    pub end_time: BinaryTime,
    /// A reason whose codes no source explains; 2 was seen with no load.
    pub reason: u8,
    /// Cost in fen.
    pub cost_fen: u16,
    /// Highest power of the charge in 0.1 W.
    pub settle_power_dw: u16,
    /// Minutes in each tier.
    pub tier_minutes: List<u16>,
    /// Bytes after the documented ones.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Extra::is_empty"))]
    pub extra: Extra,
}

impl Body for PowerChargeEnd {
    #[inline(always)]
    fn read(fields: &mut Fields<'_>) -> Result<Self, Stop> {
        let head = EndHead::from_wire(fields.array()?);
        let end_time = BinaryTime(fields.array()?);
        let [reason, cost_fen_1, cost_fen_0, settle_power_dw_1, settle_power_dw_0] = fields.array()?;
        Ok(Self {
            head,
            end_time,
            reason,
            cost_fen: u16::from_be_bytes([cost_fen_1, cost_fen_0]),
            settle_power_dw: u16::from_be_bytes([settle_power_dw_1, settle_power_dw_0]),
            tier_minutes: List::read_counted(fields)?,
            extra: fields.extra(),
        })
    }

    #[inline(always)]
    fn write(&self, room: &mut Room<'_>) {
        room.put(self.head.to_wire());
        room.put_slice(&self.end_time.0);
        let [cost_fen_1, cost_fen_0] = self.cost_fen.to_be_bytes();
        let [settle_power_dw_1, settle_power_dw_0] = self.settle_power_dw.to_be_bytes();
        room.put([self.reason, cost_fen_1, cost_fen_0, settle_power_dw_1, settle_power_dw_0]);
        self.tier_minutes.write_counted(room);
        room.put_slice(self.extra.as_bytes());
    }
}

/// 0x0015/0C up: a charge that a card began has ended.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct CardChargeEnd {
    /// What ended and how.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub head: EndHead,
    /// The card.
    pub card: Card,
    /// Kind of the card, 0 online.
    pub card_kind: u8,
    /// How it was measured out.
    pub mode: EndMode,
    /// Cost in fen; by power only.
    pub cost_fen: u16,
    /// Highest power of the charge in 0.1 W; by power only.
    pub settle_power_dw: u16,
    /// Minutes in each tier; by power only.
    pub tier_minutes: List<u16>,
    /// Bytes after the documented ones.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Extra::is_empty"))]
    pub extra: Extra,
}

impl Body for CardChargeEnd {
    #[inline(always)]
    fn read(fields: &mut Fields<'_>) -> Result<Self, Stop> {
        let head = EndHead::from_wire(fields.array()?);
        let [
            card_5,
            card_4,
            card_3,
            card_2,
            card_1,
            card_0,
            card_kind,
            mode,
            cost_fen_1,
            cost_fen_0,
            settle_power_dw_1,
            settle_power_dw_0,
        ] = fields.array()?;
        Ok(Self {
            head,
            card: Card([card_5, card_4, card_3, card_2, card_1, card_0]),
            card_kind,
            mode: EndMode::from(mode),
            cost_fen: u16::from_be_bytes([cost_fen_1, cost_fen_0]),
            settle_power_dw: u16::from_be_bytes([settle_power_dw_1, settle_power_dw_0]),
            tier_minutes: List::read_counted(fields)?,
            extra: fields.extra(),
        })
    }

    #[inline(always)]
    fn write(&self, room: &mut Room<'_>) {
        room.put(self.head.to_wire());
        let [card_5, card_4, card_3, card_2, card_1, card_0] = self.card.0;
        let [cost_fen_1, cost_fen_0] = self.cost_fen.to_be_bytes();
        let [settle_power_dw_1, settle_power_dw_0] = self.settle_power_dw.to_be_bytes();
        room.put([
            card_5,
            card_4,
            card_3,
            card_2,
            card_1,
            card_0,
            self.card_kind,
            self.mode.into(),
            cost_fen_1,
            cost_fen_0,
            settle_power_dw_1,
            settle_power_dw_0,
        ]);
        self.tier_minutes.write_counted(room);
        room.put_slice(self.extra.as_bytes());
    }
}

/// Which report is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub enum Report {
    /// Sub-command 02, [`ChargeEnd`].
    ChargeEnd,
    /// Sub-command 0C, [`CardChargeEnd`].
    CardChargeEnd,
    /// Sub-command 18, [`PowerChargeEnd`].
    PowerChargeEnd,
    /// Sub-command 1C, a [`SocketStatus`](super::SocketStatus) with sequence 0.
    SocketStatus,
}

impl Report {
    /// The sub-command.
    pub(crate) fn code(self) -> u8 {
        match self {
            Self::ChargeEnd => 0x02,
            Self::CardChargeEnd => 0x0C,
            Self::PowerChargeEnd => 0x18,
            Self::SocketStatus => 0x1C,
        }
    }

    #[cfg(feature = "serde")]
    pub(crate) fn from_code(code: u8) -> Option<Self> {
        match code {
            0x02 => Some(Self::ChargeEnd),
            0x0C => Some(Self::CardChargeEnd),
            0x18 => Some(Self::PowerChargeEnd),
            0x1C => Some(Self::SocketStatus),
            _ => None,
        }
    }
}

/// 0x0015/02, /0C, /18 and /1C down: a report was noted.
///
/// The guide has this for 0C only. For 02 two forms are known: the sub-command of the report, and 0C, after which a real
/// device did not repeat its report. Send the first; if the same report comes again within 30 s, send the second.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct ReportReply {
    /// The sub-command.
    pub sub: Report,
    /// Which socket.
    pub socket: Socket,
    /// Whether it was noted.
    pub ok: Outcome,
    /// Bytes after the documented ones.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Extra::is_empty"))]
    pub extra: Extra,
}

impl ReportReply {
    /// The report of this socket was noted.
    pub fn noted(report: Report, socket: Socket) -> Self {
        Self { sub: report, socket, ok: Outcome::DONE, extra: Extra::NONE }
    }

    #[inline(always)]
    pub(super) fn read(sub: Report, fields: &mut Fields<'_>) -> Result<Self, Stop> {
        let [socket, ok] = fields.array()?;
        Ok(Self { sub, socket: Socket::from_wire(socket), ok: Outcome::from_wire(ok), extra: fields.extra() })
    }

    #[inline(always)]
    pub(super) fn write(&self, room: &mut Room<'_>) {
        room.put([self.socket.number(), self.ok.raw()]);
        room.put_slice(self.extra.as_bytes());
    }
}
