//! 0x1007, starting and stopping a port 电费+服务费下发充电.

use super::Body;
use crate::field::{Reader, Stop, Writer};
use crate::{
    ChargeMode, ControlSource, FeePeriods, Minutes, Outcome, Port, ServiceFeeBy, Socket, Switch, key,
};

/// 0x1007 down: start or stop a port. The guide has it for electricity fee plus service fee only; by time it was seen too.
///
/// A stop is the same message with the switch off.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct Control {
    /// Which socket; a charger without a gateway has none.
    pub socket: Option<Socket>,
    /// Which port.
    pub port: Port,
    /// On or off.
    pub on: Switch,
    /// How the charge is measured out.
    pub mode: Option<ChargeMode>,
    /// What the start came from.
    pub control_source: Option<ControlSource>,
    /// Key 0xF4, value 2 in the only sample and nowhere described.
    pub unknown_f4: Option<u8>,
    /// Minutes to charge, in mode [`ChargeMode::Time`].
    pub order_minutes: Option<u16>,
    /// Amount paid in fen, in mode [`ChargeMode::Fee`].
    pub amount_fen: Option<u16>,
    /// What the service fee is counted by.
    pub service_fee_by: Option<ServiceFeeBy>,
    /// How many fee periods follow.
    pub tier_count: Option<u8>,
    /// The fee periods of a day.
    pub fee_periods: Option<FeePeriods>,
}

impl Body for Control {
    #[inline(always)]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Stop> {
        Ok(Self {
            socket: reader.optional(key::SOCKET)?,
            port: reader.required(key::PORT)?,
            on: reader.required(key::SWITCH)?,
            mode: reader.optional(key::MODE)?,
            control_source: reader.optional(key::CONTROL_SOURCE)?,
            unknown_f4: reader.optional(key::UNKNOWN_F4)?,
            order_minutes: reader.optional(key::ORDER_MINUTES)?,
            amount_fen: reader.optional(key::AMOUNT)?,
            service_fee_by: reader.optional(key::SERVICE_FEE_BY)?,
            tier_count: reader.optional(key::TIER_COUNT)?,
            fee_periods: reader.optional(key::FEE_PERIODS)?,
        })
    }

    fn write(&self, writer: &mut Writer<'_, '_>) {
        writer
            .optional(key::SOCKET, &self.socket)
            .put(key::PORT, &self.port)
            .put(key::SWITCH, &self.on)
            .optional(key::MODE, &self.mode)
            .optional(key::CONTROL_SOURCE, &self.control_source)
            .optional(key::UNKNOWN_F4, &self.unknown_f4)
            .optional(key::ORDER_MINUTES, &self.order_minutes)
            .optional(key::AMOUNT, &self.amount_fen)
            .optional(key::SERVICE_FEE_BY, &self.service_fee_by)
            .optional(key::TIER_COUNT, &self.tier_count)
            .optional(key::FEE_PERIODS, &self.fee_periods);
    }
}

impl Control {
    /// Starts a port for so many minutes.
    pub fn start_by_time(
        socket: Option<Socket>,
        port: Port,
        minutes: Minutes,
        source: ControlSource,
    ) -> Self {
        Self {
            mode: Some(ChargeMode::Time),
            control_source: Some(source),
            order_minutes: Some(minutes.number()),
            ..Self::bare(socket, port, Switch::ON)
        }
    }

    /// Starts a port that charges until the amount, in fen, is used up by electricity and service fee.
    pub fn start_by_fee(
        socket: Option<Socket>,
        port: Port,
        amount_fen: u16,
        service_fee_by: ServiceFeeBy,
        periods: FeePeriods,
        source: ControlSource,
    ) -> Self {
        // `FeePeriods` that were not read hold no more.
        let count = u8::try_from(periods.iter().len()).unwrap_or(u8::MAX);
        Self {
            mode: Some(ChargeMode::Fee),
            control_source: Some(source),
            amount_fen: Some(amount_fen),
            service_fee_by: Some(service_fee_by),
            tier_count: Some(count),
            fee_periods: Some(periods),
            ..Self::bare(socket, port, Switch::ON)
        }
    }

    /// Stops a port.
    pub fn stop(socket: Option<Socket>, port: Port) -> Self {
        Self::bare(socket, port, Switch::OFF)
    }

    fn bare(socket: Option<Socket>, port: Port, on: Switch) -> Self {
        Self {
            socket,
            port,
            on,
            mode: None,
            control_source: None,
            unknown_f4: None,
            order_minutes: None,
            amount_fen: None,
            service_fee_by: None,
            tier_count: None,
            fee_periods: None,
        }
    }
}

/// 0x1007 up: the answer. The guide leaves it out; seen at another platform.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct ControlReply {
    /// Whether it was done.
    pub ok: Outcome,
    /// Which port.
    pub port: Option<Port>,
    /// The business number the device gave to the order.
    pub business_no: Option<u16>,
    /// Which socket.
    pub socket: Option<Socket>,
}

impl Body for ControlReply {
    #[inline(always)]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Stop> {
        Ok(Self {
            ok: reader.required(key::OUTCOME)?,
            port: reader.optional(key::PORT)?,
            business_no: reader.optional(key::BUSINESS_NO)?,
            socket: reader.optional(key::SOCKET)?,
        })
    }

    fn write(&self, writer: &mut Writer<'_, '_>) {
        writer
            .put(key::OUTCOME, &self.ok)
            .optional(key::PORT, &self.port)
            .optional(key::BUSINESS_NO, &self.business_no)
            .optional(key::SOCKET, &self.socket);
    }
}
