//! 0x0015/02, /18 and /0C up, the end of a charge 充电结束上报, and what the platform says to it.

use bkv_codec::{FirmwareWord, Outcome, Port, Socket, Status};
use bytes::{BufMut, BytesMut};

use super::{Body, Extra};
use crate::error::DecodeError;
use crate::list::List;
use crate::value::{BinaryTime, Card, EndMode};
use crate::wire::Fields;

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

impl Body for EndHead {
    fn read(fields: &mut Fields<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            socket: Socket::from_wire(fields.u8()?),
            firmware: FirmwareWord(fields.u16()?),
            temperature_c: fields.u8()?,
            rssi: fields.u8()?,
            port: Port::from_wire(fields.u8()?),
            status: Status(fields.u8()?),
            business_no: fields.u16()?,
            power_dw: fields.u16()?,
            current_ma: fields.u16()?,
            energy_wh: fields.u16()?,
            minutes: fields.u16()?,
        })
    }

    fn write(&self, dst: &mut BytesMut) {
        dst.put_u8(self.socket.number());
        dst.put_u16(self.firmware.0);
        dst.put_u8(self.temperature_c);
        dst.put_u8(self.rssi);
        dst.put_u8(self.port.number());
        dst.put_u8(self.status.0);
        dst.put_u16(self.business_no);
        dst.put_u16(self.power_dw);
        dst.put_u16(self.current_ma);
        dst.put_u16(self.energy_wh);
        dst.put_u16(self.minutes);
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
    fn read(fields: &mut Fields<'_>) -> Result<Self, DecodeError> {
        Ok(Self { head: EndHead::read(fields)?, extra: Extra(fields.rest()) })
    }

    fn write(&self, dst: &mut BytesMut) {
        self.head.write(dst);
        dst.put_slice(&self.extra.0);
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
    fn read(fields: &mut Fields<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            head: EndHead::read(fields)?,
            end_time: BinaryTime(fields.array()?),
            reason: fields.u8()?,
            cost_fen: fields.u16()?,
            settle_power_dw: fields.u16()?,
            tier_minutes: List::read_counted(fields)?,
            extra: Extra(fields.rest()),
        })
    }

    fn write(&self, dst: &mut BytesMut) {
        self.head.write(dst);
        dst.put_slice(&self.end_time.0);
        dst.put_u8(self.reason);
        dst.put_u16(self.cost_fen);
        dst.put_u16(self.settle_power_dw);
        dst.put_u8(self.tier_minutes.count());
        dst.put_slice(self.tier_minutes.as_bytes());
        dst.put_slice(&self.extra.0);
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
    fn read(fields: &mut Fields<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            head: EndHead::read(fields)?,
            card: Card(fields.array()?),
            card_kind: fields.u8()?,
            mode: EndMode::from(fields.u8()?),
            cost_fen: fields.u16()?,
            settle_power_dw: fields.u16()?,
            tier_minutes: List::read_counted(fields)?,
            extra: Extra(fields.rest()),
        })
    }

    fn write(&self, dst: &mut BytesMut) {
        self.head.write(dst);
        dst.put_slice(&self.card.0);
        dst.put_u8(self.card_kind);
        dst.put_u8(self.mode.into());
        dst.put_u16(self.cost_fen);
        dst.put_u16(self.settle_power_dw);
        dst.put_u8(self.tier_minutes.count());
        dst.put_slice(self.tier_minutes.as_bytes());
        dst.put_slice(&self.extra.0);
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

    pub(super) fn read(sub: Report, fields: &mut Fields<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            sub,
            socket: Socket::from_wire(fields.u8()?),
            ok: Outcome::from_wire(fields.u8()?),
            extra: Extra(fields.rest()),
        })
    }

    pub(super) fn write(&self, dst: &mut BytesMut) {
        dst.put_u8(self.socket.number());
        dst.put_u8(self.ok.raw());
        dst.put_slice(&self.extra.0);
    }
}
