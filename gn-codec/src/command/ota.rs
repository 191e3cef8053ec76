//! 0x0007, new firmware for a gateway OTA升级.

use core::net::Ipv4Addr;

use bytes::{BufMut, BytesMut};

use super::{Body, Extra};
use crate::error::DecodeError;
use crate::value::{FileName, OtaTarget};
use crate::wire::Fields;

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
    fn read(fields: &mut Fields<'_>) -> Result<Self, DecodeError> {
        Ok(Self {
            target: OtaTarget::from(fields.u8()?),
            ip: Ipv4Addr::from(fields.array::<4>()?),
            port: fields.u16()?,
            file: FileName(fields.array()?),
            extra: Extra(fields.rest()),
        })
    }

    fn write(&self, dst: &mut BytesMut) {
        dst.put_u8(self.target.into());
        dst.put_slice(&self.ip.octets());
        dst.put_u16(self.port);
        dst.put_slice(self.file.as_bytes());
        dst.put_slice(&self.extra.0);
    }
}
