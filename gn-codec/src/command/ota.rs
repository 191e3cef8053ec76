//! 0x0007, new firmware for a gateway OTA升级.

use core::net::Ipv4Addr;

use bkv_codec::Room;

use super::{Body, Extra};
use crate::value::{FileName, OtaTarget};
use crate::wire::{Fields, Stop};

/// 0x0007 down: load new firmware by FTP. What a gateway says to it is not documented and stays raw.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "arbitrary", derive(arbitrary::Arbitrary))]
pub struct OtaStart {
    /// What it is for.
    pub target: OtaTarget,
    /// The FTP server.
    pub ip: Ipv4Addr,
    /// Its port.
    pub port: u16,
    /// The file.
    pub file: FileName,
    /// Bytes after the documented ones.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Extra::is_empty"))]
    pub extra: Extra,
}

impl Body for OtaStart {
    #[inline(always)]
    fn read(fields: &mut Fields<'_>) -> Result<Self, Stop> {
        let [target, ip_3, ip_2, ip_1, ip_0, port_1, port_0] = fields.array()?;
        Ok(Self {
            target: OtaTarget::from(target),
            ip: Ipv4Addr::from([ip_3, ip_2, ip_1, ip_0]),
            port: u16::from_be_bytes([port_1, port_0]),
            file: FileName(fields.array()?),
            extra: fields.extra(),
        })
    }

    #[inline(always)]
    fn write(&self, room: &mut Room<'_>) {
        let [ip_3, ip_2, ip_1, ip_0] = self.ip.octets();
        let [port_1, port_0] = self.port.to_be_bytes();
        room.put([self.target.into(), ip_3, ip_2, ip_1, ip_0, port_1, port_0]);
        room.put_slice(self.file.as_bytes());
        room.put_slice(self.extra.as_bytes());
    }
}
