//! What the devices of a connection share: the way out, the ids.

use std::sync::Arc;

use unified_model::GatewayId;

use super::config::GnConfig;
use crate::protocol::binary;
use crate::protocol::ids::Ids;
use crate::protocol::outputs::Outputs;

/// What the devices of a connection share.
#[derive(Debug)]
pub(super) struct Link {
    pub(super) config: Arc<GnConfig>,
    pub(super) gateway: GatewayId,
    pub(super) ids: Ids,
    /// The gateway stops: what is left ends for that reason.
    pub(super) stopping: bool,
    pub(super) outputs: Outputs,
}

impl Link {
    pub(super) fn new(config: Arc<GnConfig>, gateway: GatewayId, seed: u64) -> Self {
        let outputs = Outputs::default();
        Self { config, gateway, ids: Ids::new(seed), stopping: false, outputs }
    }
}

impl binary::Link for Link {
    fn outputs(&mut self) -> &mut Outputs {
        &mut self.outputs
    }

    fn stop(&mut self) {
        self.stopping = true;
    }

    fn is_stopping(&self) -> bool {
        self.stopping
    }

    fn most_devices(&self) -> usize {
        self.config.devices
    }
}
