//! This process among the processes of the cluster.

use std::time::{SystemTime, UNIX_EPOCH};

use unified_model::{GatewayId, Timestamp};

/// One process of one gateway id. A process that follows another under the same id is another member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    gateway_id: GatewayId,
    instance: String,
    started_at: Timestamp,
}

impl Member {
    /// This process, starting now.
    #[must_use]
    pub fn new(gateway_id: GatewayId) -> Self {
        Self { gateway_id, instance: format!("{:032x}", fastrand::u128(..)), started_at: wall() }
    }

    /// The gateway's name; two processes may claim the same one, and only one of them becomes ready.
    #[must_use]
    pub fn gateway_id(&self) -> &GatewayId {
        &self.gateway_id
    }

    /// Tells processes of one gateway id apart; never the same twice.
    #[must_use]
    pub fn instance(&self) -> &str {
        &self.instance
    }

    /// When the process started.
    #[must_use]
    pub fn started_at(&self) -> Timestamp {
        self.started_at
    }
}

/// The wall clock of this machine.
pub(super) fn wall() -> Timestamp {
    let elapsed = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Timestamp::from_unix_millis(i64::try_from(elapsed.as_millis()).unwrap_or(i64::MAX))
}
