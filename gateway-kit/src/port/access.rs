//! Who may connect, who may charge, and what a booting device is told.

use std::net::SocketAddr;

use async_trait::async_trait;
use unified_model::commands::ChargingLimits;
use unified_model::{ChargePointId, Protocol, Timestamp};

use super::registry::Identity;
use crate::session::Reading;

/// Decides whether a device may connect, before the upgrade of its WebSocket.
#[async_trait]
pub trait Authenticator: Send + Sync + 'static {
    /// Looks at who wants in.
    ///
    /// # Errors
    /// [`AccessRefused`] is told to the peer as an HTTP status.
    async fn authenticate(&self, admittee: &Admittee) -> Result<Access, AccessRefused>;
}

/// Who wants in.
#[derive(Clone)]
pub struct Admittee {
    /// The identity in the path.
    pub charge_point_id: ChargePointId,
    /// User name and password of HTTP Basic authentication (OCPP security profiles 1 and 2), as raw bytes.
    pub basic: Option<(String, Vec<u8>)>,
    /// Where the connection comes from.
    pub peer: SocketAddr,
}

/// Never shows the password.
impl std::fmt::Debug for Admittee {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Admittee")
            .field("charge_point_id", &self.charge_point_id)
            .field("basic", &self.basic.as_ref().map(|(user, _)| user))
            .field("peer", &self.peer)
            .finish()
    }
}

/// What an admitted device gets.
#[derive(Debug, Clone, Default)]
pub struct Access {
    /// How strictly its messages are read.
    pub reading: Reading,
    /// The protocol of a device that offers no subprotocol at all (quirk 1); without one its WebSocket is closed.
    pub assume_protocol: Option<Protocol>,
    /// The only protocol this device is spoken to in, whatever else it offers (quirk 2): for firmware whose newer version
    /// works badly. `None`: the first of the gateway's that the device offers.
    pub pinned_protocol: Option<Protocol>,
}

/// A device may not connect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum AccessRefused {
    /// Missing or wrong credentials: HTTP 401.
    #[error("credentials missing or wrong")]
    Unauthorized,
    /// A device nobody knows: HTTP 404.
    #[error("unknown charge point")]
    Unknown,
    /// Who decides cannot be reached: HTTP 503.
    #[error("cannot decide now")]
    Unavailable,
}

/// Decides whether a token may charge (G-28).
#[async_trait]
pub trait Authorizer: Send + Sync + 'static {
    /// Decides. A driver gives up waiting after its own deadline.
    async fn authorize(&self, request: &AuthorizationRequest) -> Authorization;

    /// A remote start with this token is about to be written to the charge point, which will ask about the token, or start
    /// with it, within the next minutes. Must not block. Says nothing about whether the device will do it.
    fn remote_start(&self, charge_point: &ChargePointId, id_tag: &str) {
        let _ = (charge_point, id_tag);
    }
}

/// A token that wants to charge.
#[derive(Debug, Clone, PartialEq)]
pub struct AuthorizationRequest {
    /// Where.
    pub charge_point_id: ChargePointId,
    /// The token as sent; compared without regard to case (CiString).
    pub id_tag: String,
    /// The kind of token in the protocol's word (OCPP 2.x: `ISO14443`, `Central`, …), where it has kinds.
    pub id_token_type: Option<String>,
    /// The connector, where the message names one.
    pub connector_id: Option<i64>,
}

/// What was decided about a token.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Authorization {
    /// The decision.
    pub status: AuthorizationStatus,
    /// Until when the device may cache it.
    pub expires_at: Option<Timestamp>,
    /// The group the token belongs to, ≤ 20 characters in OCPP 1.6.
    pub parent_id_tag: Option<String>,
    /// How far an accepted token may charge, where the gateway starts the charge itself (a card at a device of a binary
    /// protocol); `None`: until full, at most 900 minutes.
    pub limits: Option<Box<ChargingLimits>>,
    /// The money of the token's account, in hundredths of the currency, for devices that tell it to the user.
    pub balance_cent: Option<u32>,
}

/// The decision about a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum AuthorizationStatus {
    /// May charge.
    Accepted,
    /// Blocked.
    Blocked,
    /// Expired.
    Expired,
    /// Not known.
    #[default]
    Invalid,
    /// Charging elsewhere already.
    ConcurrentTx,
    /// Not decided yet: a remote start within the next minute decides. Devices that must be told at once, which are those of
    /// OCPP, are told `Invalid`.
    Pending,
}

/// Decides what a booting device is told.
#[async_trait]
pub trait BootPolicy: Send + Sync + 'static {
    /// Decides.
    async fn boot(&self, request: &BootRequest) -> BootDecision;
}

/// A device that boots.
#[derive(Debug, Clone, PartialEq)]
pub struct BootRequest {
    /// Which.
    pub charge_point_id: ChargePointId,
    /// What it says of itself.
    pub identity: Identity,
}

/// What a booting device is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BootDecision {
    /// The decision.
    pub status: BootStatus,
    /// Accepted: the heartbeat interval. Otherwise: when to boot again. Seconds.
    pub interval_seconds: u32,
}

/// The decision about a boot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BootStatus {
    /// Welcome.
    Accepted,
    /// Configuration commands only, for now.
    Pending,
    /// Not served.
    Rejected,
}
