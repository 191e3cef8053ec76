//! Who holds which charge point.

use async_trait::async_trait;
use unified_model::{ChargePointId, Protocol};

use super::PortError;

/// Who holds which charge point, fenced by epochs (contract §6).
#[async_trait]
pub trait ConnectionRegistry: Send + Sync + 'static {
    /// Takes the charge point for a new connection. The newest claim wins; its epoch is larger than any before it, and at
    /// least the wall clock in unix milliseconds.
    ///
    /// # Errors
    /// When the registry cannot be reached.
    async fn claim(&self, charge_point: &ChargePointId, protocol: &Protocol) -> Result<Claim, PortError>;

    /// Keeps what the device said of itself, for the `connected` event of a later connection without a boot.
    ///
    /// # Errors
    /// When the registry cannot be reached.
    async fn describe(
        &self,
        charge_point: &ChargePointId,
        epoch: u64,
        identity: &Identity,
    ) -> Result<(), PortError>;

    /// Extends a claim. Called every 60 s while the connection lives.
    ///
    /// # Errors
    /// When the registry cannot be reached; the connection stays.
    async fn refresh(&self, charge_point: &ChargePointId, epoch: u64) -> Result<Refreshed, PortError>;

    /// Gives a claim up; a claim with a newer epoch is left alone.
    ///
    /// # Errors
    /// When the registry cannot be reached; the claim then runs out by itself.
    async fn release(&self, charge_point: &ChargePointId, epoch: u64) -> Result<(), PortError>;
}

/// What a claim gives.
#[derive(Debug, Clone, PartialEq)]
pub struct Claim {
    /// The connection's epoch.
    pub epoch: u64,
    /// What an earlier connection of this charge point said of itself. Present only for one that was accepted at boot.
    pub identity: Option<Identity>,
}

/// What became of a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refreshed {
    /// It is still ours.
    Kept,
    /// A newer connection holds the charge point: the older one ends.
    Lost,
}

/// What a charge point says of itself at boot.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Identity {
    /// Model, ≤ 50 characters.
    pub model: String,
    /// Vendor, ≤ 50 characters.
    pub vendor: String,
    /// Firmware version.
    pub firmware_version: Option<String>,
    /// Serial number.
    pub serial_number: Option<String>,
    /// SIM card id.
    pub iccid: Option<String>,
    /// Subscriber id.
    pub imsi: Option<String>,
}
