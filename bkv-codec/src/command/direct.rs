//! 0x1001–0x100C, what chargers without a gateway speak besides 0x1004 and 0x1007.
//!
//! Known from another platform only. Their id has 6 bytes, their ports are numbered from 0, their frames have no GN head.

use core::net::Ipv6Addr;

use super::{Body, PortStatus};
use crate::field::{Reader, Stop, Writer};
use crate::repeated::Repeated;
use crate::{BcdTime, Iccid, Outcome, Port, Status, Text, key};

/// 0x1001 up: heartbeat and identity.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct DeviceHeartbeat {
    /// Firmware, e.g. `GV.4r44`.
    pub firmware: Option<Text>,
    /// Signal of the modem, 0–31.
    pub signal: Option<u8>,
    /// The SIM card.
    pub iccid: Option<Iccid>,
}

impl Body for DeviceHeartbeat {
    #[inline(always)]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Stop> {
        Ok(Self {
            firmware: reader.optional(key::FIRMWARE)?,
            signal: reader.optional(key::SIGNAL)?,
            iccid: reader.optional(key::ICCID)?,
        })
    }

    fn write(&self, writer: &mut Writer<'_, '_>) {
        writer
            .optional(key::FIRMWARE, &self.firmware)
            .optional(key::SIGNAL, &self.signal)
            .optional(key::ICCID, &self.iccid);
    }
}

/// 0x1001 down: the answer sets the clock of the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct DeviceHeartbeatReply {
    /// Local time of the platform.
    pub time: BcdTime,
}

impl Body for DeviceHeartbeatReply {
    #[inline(always)]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Stop> {
        Ok(Self { time: reader.required(key::TIME)? })
    }

    fn write(&self, writer: &mut Writer<'_, '_>) {
        writer.put(key::TIME, &self.time);
    }
}

/// 0x1002 up, the state of all ports, and 0x1003 up, the same as an answer to a query. A first entry of unknown meaning
/// stays in the [`Layout`](crate::Layout) of the message.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct DeviceStatus {
    /// The ports.
    pub ports: Repeated<PortStatus>,
}

impl Body for DeviceStatus {
    #[inline(always)]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Stop> {
        Ok(Self { ports: reader.repeated()? })
    }

    fn write(&self, writer: &mut Writer<'_, '_>) {
        writer.repeated(&self.ports);
    }
}

/// 0x1008 down: load new firmware.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct DeviceOta {
    /// The server, an IPv4-mapped address.
    pub ota_ip: Ipv6Addr,
    /// Its port.
    pub ota_port: u16,
    /// The file.
    pub ota_file: Text,
}

impl Body for DeviceOta {
    #[inline(always)]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Stop> {
        Ok(Self {
            ota_ip: reader.required(key::OTA_IP)?,
            ota_port: reader.required(key::OTA_PORT)?,
            ota_file: reader.required(key::OTA_FILE)?,
        })
    }

    fn write(&self, writer: &mut Writer<'_, '_>) {
        writer
            .put(key::OTA_IP, &self.ota_ip)
            .put(key::OTA_PORT, &self.ota_port)
            .put(key::OTA_FILE, &self.ota_file);
    }
}

/// 0x1009 up: a card was swiped. The number of the card is among the entries of the [`Layout`](crate::Layout): its key is not
/// known, only that it is the sixth entry of the message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct DeviceCardSwipe {
    /// Which port.
    pub port: Port,
}

impl Body for DeviceCardSwipe {
    #[inline(always)]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Stop> {
        Ok(Self { port: reader.required(key::PORT)? })
    }

    fn write(&self, writer: &mut Writer<'_, '_>) {
        writer.put(key::PORT, &self.port);
    }
}

/// 0x100A up: a charge that a card began has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct DeviceCardEnd {
    /// Which port.
    pub port: Port,
    /// Status at the end.
    pub status: Option<Status>,
    /// The order.
    pub business_no: Option<u16>,
    /// Last power in 0.1 W.
    pub power_dw: Option<u16>,
    /// Last current in mA.
    pub current_ma: Option<u16>,
}

impl Body for DeviceCardEnd {
    #[inline(always)]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Stop> {
        Ok(Self {
            port: reader.required(key::PORT)?,
            status: reader.optional(key::STATUS)?,
            business_no: reader.optional(key::BUSINESS_NO)?,
            power_dw: reader.optional(key::POWER)?,
            current_ma: reader.optional(key::CURRENT)?,
        })
    }

    fn write(&self, writer: &mut Writer<'_, '_>) {
        writer
            .put(key::PORT, &self.port)
            .optional(key::STATUS, &self.status)
            .optional(key::BUSINESS_NO, &self.business_no)
            .optional(key::POWER, &self.power_dw)
            .optional(key::CURRENT, &self.current_ma);
    }
}

/// 0x100A down: the end was noted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct DeviceCardEndReply {
    /// Which port.
    pub port: Port,
    /// Whether it was noted.
    pub ok: Outcome,
}

impl Body for DeviceCardEndReply {
    #[inline(always)]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Stop> {
        Ok(Self { port: reader.required(key::PORT)?, ok: reader.required(key::OUTCOME)? })
    }

    fn write(&self, writer: &mut Writer<'_, '_>) {
        writer.put(key::PORT, &self.port).put(key::OUTCOME, &self.ok);
    }
}

/// 0x100B down: set parameters of the charger, or with a port the limits of that port.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct DeviceSetParams {
    /// Which port; absent for the whole charger.
    pub port: Option<Port>,
    /// An interval, 60 in the sample.
    pub interval_1e: Option<u16>,
    /// An interval, 60 in the sample.
    pub interval_20: Option<u16>,
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
    /// Longest charge in minutes.
    pub max_minutes: Option<u16>,
    /// Trickle threshold.
    pub trickle_percent: Option<u8>,
    /// Current limit in mA.
    pub current_limit_ma: Option<u16>,
    /// Power limit in 0.1 W.
    pub power_limit_dw: Option<u16>,
}

impl Body for DeviceSetParams {
    #[inline(always)]
    fn read(reader: &mut Reader<'_>) -> Result<Self, Stop> {
        Ok(Self {
            port: reader.optional(key::PORT)?,
            interval_1e: reader.optional(key::INTERVAL_1E)?,
            interval_20: reader.optional(key::INTERVAL_20)?,
            full_hold_s: reader.optional(key::FULL_HOLD)?,
            no_load_delay_s: reader.optional(key::NO_LOAD_DELAY)?,
            full_power_dw: reader.optional(key::FULL_POWER)?,
            no_load_power_dw: reader.optional(key::NO_LOAD_POWER)?,
            temperature_limit_c: reader.optional(key::TEMPERATURE_LIMIT)?,
            max_minutes: reader.optional(key::MAX_MINUTES)?,
            trickle_percent: reader.optional(key::TRICKLE)?,
            current_limit_ma: reader.optional(key::CURRENT_LIMIT)?,
            power_limit_dw: reader.optional(key::POWER_LIMIT)?,
        })
    }

    fn write(&self, writer: &mut Writer<'_, '_>) {
        writer
            .optional(key::PORT, &self.port)
            .optional(key::INTERVAL_1E, &self.interval_1e)
            .optional(key::INTERVAL_20, &self.interval_20)
            .optional(key::FULL_HOLD, &self.full_hold_s)
            .optional(key::NO_LOAD_DELAY, &self.no_load_delay_s)
            .optional(key::FULL_POWER, &self.full_power_dw)
            .optional(key::NO_LOAD_POWER, &self.no_load_power_dw)
            .optional(key::TEMPERATURE_LIMIT, &self.temperature_limit_c)
            .optional(key::MAX_MINUTES, &self.max_minutes)
            .optional(key::TRICKLE, &self.trickle_percent)
            .optional(key::CURRENT_LIMIT, &self.current_limit_ma)
            .optional(key::POWER_LIMIT, &self.power_limit_dw);
    }
}

/// 0x100C down: ask for the parameters of the charger.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct DeviceQueryParams;

impl Body for DeviceQueryParams {
    fn read(_: &mut Reader<'_>) -> Result<Self, Stop> {
        Ok(Self)
    }

    fn write(&self, _: &mut Writer<'_, '_>) {}
}
