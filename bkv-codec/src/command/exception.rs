//! 0x1010, something is wrong 异常事件.

use super::Body;
use crate::field::{Reader, Stop, Writer};
use crate::{Outcome, Socket, Status, key};

/// 0x1010 up: something is wrong with a socket. Answer with [`NodeAck`]. Port 1 is A, port 2 is B.
///
/// What the states and reasons mean is documented nowhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct Exception {
    /// Which socket.
    pub socket: Socket,
    /// Reason of the socket's event.
    pub socket_event_reason: Option<u8>,
    /// State of the socket's event.
    pub socket_event_state: Option<u8>,
    /// Reason of the event of port A.
    pub port1_event_reason: Option<u8>,
    /// State of the event of port A.
    pub port1_event_state: Option<u8>,
    /// Reason of the event of port B.
    pub port2_event_reason: Option<u8>,
    /// State of the event of port B.
    pub port2_event_state: Option<u8>,
    /// Over-voltage in 0.1 V.
    pub over_voltage_dv: Option<u16>,
    /// Under-voltage in 0.1 V.
    pub under_voltage_dv: Option<u16>,
    /// Leakage current of port A, unit unknown.
    pub port1_leakage: Option<u16>,
    /// Leakage current of port B, unit unknown.
    pub port2_leakage: Option<u16>,
    /// Over-temperature of port A in °C.
    pub port1_over_temp_c: Option<u8>,
    /// Over-temperature of port B in °C.
    pub port2_over_temp_c: Option<u8>,
    /// Status of port A.
    pub port1_status: Option<Status>,
    /// Status of port B.
    pub port2_status: Option<Status>,
}

impl Body for Exception {
    #[inline(always)]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Stop> {
        Ok(Self {
            socket: reader.required(key::SOCKET)?,
            socket_event_reason: reader.optional(key::SOCKET_EVENT_REASON)?,
            socket_event_state: reader.optional(key::SOCKET_EVENT_STATE)?,
            port1_event_reason: reader.optional(key::PORT1_EVENT_REASON)?,
            port1_event_state: reader.optional(key::PORT1_EVENT_STATE)?,
            port2_event_reason: reader.optional(key::PORT2_EVENT_REASON)?,
            port2_event_state: reader.optional(key::PORT2_EVENT_STATE)?,
            over_voltage_dv: reader.optional(key::OVER_VOLTAGE)?,
            under_voltage_dv: reader.optional(key::UNDER_VOLTAGE)?,
            port1_leakage: reader.optional(key::PORT1_LEAKAGE)?,
            port2_leakage: reader.optional(key::PORT2_LEAKAGE)?,
            port1_over_temp_c: reader.optional(key::PORT1_OVER_TEMPERATURE)?,
            port2_over_temp_c: reader.optional(key::PORT2_OVER_TEMPERATURE)?,
            port1_status: reader.optional(key::PORT1_STATUS)?,
            port2_status: reader.optional(key::PORT2_STATUS)?,
        })
    }

    fn write(&self, writer: &mut Writer<'_, '_>) {
        writer
            .put(key::SOCKET, &self.socket)
            .optional(key::SOCKET_EVENT_REASON, &self.socket_event_reason)
            .optional(key::SOCKET_EVENT_STATE, &self.socket_event_state)
            .optional(key::PORT1_EVENT_REASON, &self.port1_event_reason)
            .optional(key::PORT1_EVENT_STATE, &self.port1_event_state)
            .optional(key::PORT2_EVENT_REASON, &self.port2_event_reason)
            .optional(key::PORT2_EVENT_STATE, &self.port2_event_state)
            .optional(key::OVER_VOLTAGE, &self.over_voltage_dv)
            .optional(key::UNDER_VOLTAGE, &self.under_voltage_dv)
            .optional(key::PORT1_LEAKAGE, &self.port1_leakage)
            .optional(key::PORT2_LEAKAGE, &self.port2_leakage)
            .optional(key::PORT1_OVER_TEMPERATURE, &self.port1_over_temp_c)
            .optional(key::PORT2_OVER_TEMPERATURE, &self.port2_over_temp_c)
            .optional(key::PORT1_STATUS, &self.port1_status)
            .optional(key::PORT2_STATUS, &self.port2_status);
    }
}

/// The answer to 0x1010 (down) and to 0x1011 (up): an acknowledgement that names the socket first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct NodeAck {
    /// Which socket.
    pub socket: Socket,
    /// Whether it was done.
    pub ok: Outcome,
}

impl Body for NodeAck {
    #[inline(always)]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Stop> {
        Ok(Self { socket: reader.required(key::SOCKET)?, ok: reader.required(key::OUTCOME)? })
    }

    fn write(&self, writer: &mut Writer<'_, '_>) {
        writer.put(key::SOCKET, &self.socket).put(key::OUTCOME, &self.ok);
    }
}
