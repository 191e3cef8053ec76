//! 0x0000, heartbeat 心跳: who is there, and what time it is.

use bkv_codec::{BcdTime, Iccid, LocalTime, Room};

use super::{Body, Extra};
use crate::error::DecodeError;
use crate::value::GatewayFirmware;
use crate::wire::{Fields, Stop};

/// 0x0000 up: the first thing a gateway says, and then about once a minute. It may say it twice within 50 ms. There is no
/// login: any frame tells who is on the line.
///
/// The width of the firmware is fixed in practice, but not its text; what stands between the first 20 bytes and the last
/// one is taken for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct Heartbeat {
    /// The SIM card.
    pub iccid: Iccid,
    /// The firmware of the gateway.
    pub firmware: GatewayFirmware,
    /// Signal of the modem, 0–31 (CSQ). Not dBm.
    pub signal: u8,
}

impl Body for Heartbeat {
    #[inline(always)]
    fn read(fields: &mut Fields<'_>) -> Result<Self, Stop> {
        let iccid = Iccid(fields.array()?);
        // What stands between ICCID and signal; two bytes are the shortest firmware and the signal.
        let size = fields.left().saturating_sub(1).max(1);
        let firmware = fields.slice(size)?;
        let [signal] = fields.array()?;
        match GatewayFirmware::new(firmware) {
            Ok(firmware) => Ok(Self { iccid, firmware, signal }),
            Err(_) => Err(fields.fault(DecodeError::FirmwareTooLong { size })),
        }
    }

    #[inline(always)]
    fn write(&self, room: &mut Room<'_>) {
        room.put_slice(&self.iccid.0);
        room.put_slice(self.firmware.as_bytes());
        room.put([self.signal]);
    }
}

/// 0x0000 down: the answer to every heartbeat, at once. **It sets the clock of the device**: send local time (UTC+8), the
/// times in its reports will follow it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct HeartbeatReply {
    /// Local time of the platform.
    pub time: BcdTime,
    /// Bytes after the documented ones.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Extra::is_empty"))]
    pub extra: Extra,
}

impl Body for HeartbeatReply {
    #[inline(always)]
    fn read(fields: &mut Fields<'_>) -> Result<Self, Stop> {
        Ok(Self { time: BcdTime(fields.array()?), extra: fields.extra() })
    }

    #[inline(always)]
    fn write(&self, room: &mut Room<'_>) {
        room.put_slice(&self.time.0);
        room.put_slice(self.extra.as_bytes());
    }
}

impl From<LocalTime> for HeartbeatReply {
    fn from(time: LocalTime) -> Self {
        Self { time: time.into(), extra: Extra::NONE }
    }
}
