//! 0x1004, the end of a charge 充电结束上报.

use super::Body;
use crate::field::{Reader, Stop, Writer};
use crate::{BcdTime, ChargeMode, Outcome, Port, Socket, Status, TierUsages, key};

/// 0x1004 up: a charge has ended. Answer with [`ChargeEndReply`], before any slow work: an unanswered report is repeated
/// and finally costs the connection.
///
/// A repeated report need not have the same bytes. It is the same charge if gateway, socket, port and business number are
/// the same.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct ChargeEnd {
    /// Temperature of the socket in °C.
    pub temperature_c: Option<u8>,
    /// Which socket; a charger without a gateway has none.
    pub socket: Option<Socket>,
    /// Which port.
    pub port: Port,
    /// Status at the end; [`Status::end_reason`] tells why.
    pub status: Option<Status>,
    /// The order.
    pub business_no: u16,
    /// Last power under load in 0.1 W.
    pub power_dw: Option<u16>,
    /// Last current under load in mA.
    pub current_ma: Option<u16>,
    /// Energy of the charge in Wh. 0 for short ones: the meter has steps of 1 Wh.
    pub energy_wh: Option<u16>,
    /// Minutes charged, begun ones counted.
    pub minutes: Option<u16>,
    /// When it ended, by the clock of the device.
    pub end_time: Option<BcdTime>,
    /// A reason whose codes no source explains; 8 was seen with no load.
    pub reason: Option<u8>,
    /// How the charge was measured out.
    pub mode: Option<ChargeMode>,
    /// Electricity fee in fen.
    pub electric_fee_fen: Option<u16>,
    /// Service fee in fen.
    pub service_fee_fen: Option<u16>,
    /// How many tiers follow.
    pub tier_count: Option<u8>,
    /// The usage of each tier.
    pub tier_usage: Option<TierUsages>,
}

impl Body for ChargeEnd {
    #[inline(always)]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Stop> {
        Ok(Self {
            temperature_c: reader.optional(key::TEMPERATURE)?,
            socket: reader.optional(key::SOCKET)?,
            port: reader.required(key::PORT)?,
            status: reader.optional(key::STATUS)?,
            business_no: reader.required(key::BUSINESS_NO)?,
            power_dw: reader.optional(key::POWER)?,
            current_ma: reader.optional(key::CURRENT)?,
            energy_wh: reader.optional(key::ENERGY)?,
            minutes: reader.optional(key::MINUTES)?,
            end_time: reader.optional(key::END_TIME)?,
            reason: reader.optional(key::REASON)?,
            mode: reader.optional(key::MODE)?,
            electric_fee_fen: reader.optional(key::ELECTRIC_FEE)?,
            service_fee_fen: reader.optional(key::SERVICE_FEE)?,
            tier_count: reader.optional(key::TIER_COUNT)?,
            tier_usage: reader.optional(key::TIER_USAGE)?,
        })
    }

    fn write(&self, writer: &mut Writer<'_, '_>) {
        writer
            .optional(key::TEMPERATURE, &self.temperature_c)
            .optional(key::SOCKET, &self.socket)
            .put(key::PORT, &self.port)
            .optional(key::STATUS, &self.status)
            .put(key::BUSINESS_NO, &self.business_no)
            .optional(key::POWER, &self.power_dw)
            .optional(key::CURRENT, &self.current_ma)
            .optional(key::ENERGY, &self.energy_wh)
            .optional(key::MINUTES, &self.minutes)
            .optional(key::END_TIME, &self.end_time)
            .optional(key::REASON, &self.reason)
            .optional(key::MODE, &self.mode)
            .optional(key::ELECTRIC_FEE, &self.electric_fee_fen)
            .optional(key::SERVICE_FEE, &self.service_fee_fen)
            .optional(key::TIER_COUNT, &self.tier_count)
            .optional(key::TIER_USAGE, &self.tier_usage);
    }
}

/// 0x1004 down: the end of a charge was noted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct ChargeEndReply {
    /// Whether it was noted.
    pub ok: Outcome,
    /// Which socket; a charger without a gateway has none.
    pub socket: Option<Socket>,
    /// Which port.
    pub port: Option<Port>,
}

impl Body for ChargeEndReply {
    #[inline(always)]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Stop> {
        Ok(Self {
            ok: reader.required(key::OUTCOME)?,
            socket: reader.optional(key::SOCKET)?,
            port: reader.optional(key::PORT)?,
        })
    }

    fn write(&self, writer: &mut Writer<'_, '_>) {
        writer
            .put(key::OUTCOME, &self.ok)
            .optional(key::SOCKET, &self.socket)
            .optional(key::PORT, &self.port);
    }
}
