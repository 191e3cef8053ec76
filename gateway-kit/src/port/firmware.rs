//! Where the firmware of devices comes from that get it from the gateway, packet by packet.

use async_trait::async_trait;
use bytes::Bytes;

use super::PortError;

/// Where firmware comes from: a folder, an object store, an HTTP server. OCPP devices fetch theirs by themselves.
#[async_trait]
pub trait FirmwareStore: Send + Sync + 'static {
    /// The whole file. A driver gives up waiting after its own deadline.
    ///
    /// `location` is what the command UpdateFirmware says: look at it before you follow it.
    ///
    /// # Errors
    /// When there is no such file, or it cannot be had now.
    async fn fetch(&self, location: &str) -> Result<Bytes, PortError>;
}
