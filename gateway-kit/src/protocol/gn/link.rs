//! What the devices of a connection share: the way out, the ids.

use std::sync::Arc;

use unified_model::Protocol;

use super::config::GnConfig;
use super::stops::Stops;
use crate::protocol::binary;
use crate::protocol::ids::Ids;
use crate::protocol::outputs::Outputs;
use crate::protocol::stamp::Origin;
use crate::session::Hello;

/// What the devices of a connection share.
#[derive(Debug)]
pub(super) struct Link {
    pub(super) config: Arc<GnConfig>,
    pub(super) stops: Arc<Stops>,
    /// Where the events of gateways come from, and those of chargers without one.
    pub(super) gateways: Arc<Origin>,
    pub(super) chargers: Arc<Origin>,
    pub(super) ids: Ids,
    /// The gateway stops: what is left ends for that reason.
    pub(super) stopping: bool,
    pub(super) outputs: Outputs,
}

impl Link {
    pub(super) fn new(config: &Arc<GnConfig>, stops: &Arc<Stops>, hello: &Hello) -> Self {
        let origin = |protocol| Arc::new(Origin { gateway: hello.gateway_id.clone(), protocol });
        Self {
            config: Arc::clone(config),
            stops: Arc::clone(stops),
            gateways: origin(Protocol::Gn),
            chargers: origin(Protocol::Bkv),
            ids: Ids::new(hello.seed),
            stopping: false,
            outputs: Outputs::default(),
        }
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
