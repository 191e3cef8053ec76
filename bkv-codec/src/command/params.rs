//! 0x1011 and 0x1012, the parameters of a socket 插座系统参数.

use super::Body;
use crate::field::{Reader, Stop, Writer};
use crate::{Outcome, Socket, key};

/// 0x1011 down: set parameters of a socket; only those that are here change. The device answers with
/// [`NodeAck`](super::NodeAck).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct SetParams {
    /// Which socket.
    pub socket: Socket,
    /// Hold time after full in s.
    pub full_hold_s: Option<u16>,
    /// No-load delay in s.
    pub no_load_delay_s: Option<u16>,
    /// Threshold of full in 0.1 W.
    pub full_power_dw: Option<u16>,
    /// Threshold of no load in 0.1 W.
    pub no_load_power_dw: Option<u16>,
    /// Over-temperature threshold in °C.
    pub temperature_limit_c: Option<u8>,
    /// Power limit in 0.1 W.
    pub power_limit_dw: Option<u16>,
    /// Longest charge in minutes.
    pub max_minutes: Option<u16>,
}

impl Body for SetParams {
    #[inline(always)]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Stop> {
        Ok(Self {
            socket: reader.required(key::SOCKET)?,
            full_hold_s: reader.optional(key::FULL_HOLD)?,
            no_load_delay_s: reader.optional(key::NO_LOAD_DELAY)?,
            full_power_dw: reader.optional(key::FULL_POWER)?,
            no_load_power_dw: reader.optional(key::NO_LOAD_POWER)?,
            temperature_limit_c: reader.optional(key::TEMPERATURE_LIMIT)?,
            power_limit_dw: reader.optional(key::POWER_LIMIT)?,
            max_minutes: reader.optional(key::MAX_MINUTES)?,
        })
    }

    fn write(&self, writer: &mut Writer<'_, '_>) {
        writer
            .put(key::SOCKET, &self.socket)
            .optional(key::FULL_HOLD, &self.full_hold_s)
            .optional(key::NO_LOAD_DELAY, &self.no_load_delay_s)
            .optional(key::FULL_POWER, &self.full_power_dw)
            .optional(key::NO_LOAD_POWER, &self.no_load_power_dw)
            .optional(key::TEMPERATURE_LIMIT, &self.temperature_limit_c)
            .optional(key::POWER_LIMIT, &self.power_limit_dw)
            .optional(key::MAX_MINUTES, &self.max_minutes);
    }
}

impl SetParams {
    /// Changes nothing yet.
    pub fn new(socket: Socket) -> Self {
        Self {
            socket,
            full_hold_s: None,
            no_load_delay_s: None,
            full_power_dw: None,
            no_load_power_dw: None,
            temperature_limit_c: None,
            power_limit_dw: None,
            max_minutes: None,
        }
    }
}

/// 0x1012 down: ask a socket for its parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct QueryParams {
    /// Which socket.
    pub socket: Socket,
}

impl Body for QueryParams {
    #[inline(always)]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Stop> {
        Ok(Self { socket: reader.required(key::SOCKET)? })
    }

    fn write(&self, writer: &mut Writer<'_, '_>) {
        writer.put(key::SOCKET, &self.socket);
    }
}

/// 0x1012 up: the parameters of a socket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct QueryParamsReply {
    /// Which socket.
    pub socket: Socket,
    /// Whether it could be read.
    pub ok: Option<Outcome>,
    /// Threshold of full in 0.1 W.
    pub full_power_dw: Option<u16>,
    /// Trickle threshold in %; one source labels it mA.
    pub trickle_percent: Option<u8>,
    /// Hold time after full in s.
    pub full_hold_s: Option<u16>,
    /// Threshold of no load in 0.1 W.
    pub no_load_power_dw: Option<u16>,
    /// No-load delay in s.
    pub no_load_delay_s: Option<u16>,
    /// Longest charge in minutes.
    pub max_minutes: Option<u16>,
    /// Over-temperature threshold in °C.
    pub temperature_limit_c: Option<u8>,
    /// Power limit in 0.1 W.
    pub power_limit_dw: Option<u16>,
    /// Current limit in mA.
    pub current_limit_ma: Option<u16>,
    /// Base amount of the push button, probably in fen.
    pub key_base_amount: Option<u32>,
    /// Anti-pulse time, unit unknown; 45 seen.
    pub anti_pulse: Option<u16>,
    /// Not described; 1 seen.
    pub unknown_98: Option<u8>,
    /// Not described; 0 seen.
    pub unknown_99: Option<u8>,
    /// Not described; 0 seen.
    pub unknown_9a: Option<u8>,
    /// Not described; 0 seen.
    pub unknown_9b: Option<u8>,
}

impl Body for QueryParamsReply {
    #[inline(always)]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Stop> {
        Ok(Self {
            socket: reader.required(key::SOCKET)?,
            ok: reader.optional(key::OUTCOME)?,
            full_power_dw: reader.optional(key::FULL_POWER)?,
            trickle_percent: reader.optional(key::TRICKLE)?,
            full_hold_s: reader.optional(key::FULL_HOLD)?,
            no_load_power_dw: reader.optional(key::NO_LOAD_POWER)?,
            no_load_delay_s: reader.optional(key::NO_LOAD_DELAY)?,
            max_minutes: reader.optional(key::MAX_MINUTES)?,
            temperature_limit_c: reader.optional(key::TEMPERATURE_LIMIT)?,
            power_limit_dw: reader.optional(key::POWER_LIMIT)?,
            current_limit_ma: reader.optional(key::CURRENT_LIMIT)?,
            key_base_amount: reader.optional(key::KEY_BASE_AMOUNT)?,
            anti_pulse: reader.optional(key::ANTI_PULSE)?,
            unknown_98: reader.optional(key::UNKNOWN_98)?,
            unknown_99: reader.optional(key::UNKNOWN_99)?,
            unknown_9a: reader.optional(key::UNKNOWN_9A)?,
            unknown_9b: reader.optional(key::UNKNOWN_9B)?,
        })
    }

    fn write(&self, writer: &mut Writer<'_, '_>) {
        writer
            .put(key::SOCKET, &self.socket)
            .optional(key::OUTCOME, &self.ok)
            .optional(key::FULL_POWER, &self.full_power_dw)
            .optional(key::TRICKLE, &self.trickle_percent)
            .optional(key::FULL_HOLD, &self.full_hold_s)
            .optional(key::NO_LOAD_POWER, &self.no_load_power_dw)
            .optional(key::NO_LOAD_DELAY, &self.no_load_delay_s)
            .optional(key::MAX_MINUTES, &self.max_minutes)
            .optional(key::TEMPERATURE_LIMIT, &self.temperature_limit_c)
            .optional(key::POWER_LIMIT, &self.power_limit_dw)
            .optional(key::CURRENT_LIMIT, &self.current_limit_ma)
            .optional(key::KEY_BASE_AMOUNT, &self.key_base_amount)
            .optional(key::ANTI_PULSE, &self.anti_pulse)
            .optional(key::UNKNOWN_98, &self.unknown_98)
            .optional(key::UNKNOWN_99, &self.unknown_99)
            .optional(key::UNKNOWN_9A, &self.unknown_9a)
            .optional(key::UNKNOWN_9B, &self.unknown_9b);
    }
}
