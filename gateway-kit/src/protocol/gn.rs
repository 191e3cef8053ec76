//! GN gateways of networked e-bike sockets, and chargers of the same vendor that speak BKV by themselves.

mod card;
mod charge;
mod clock;
mod command;
mod config;
mod device;
mod ending;
mod firmware;
mod life;
mod link;
mod network;
mod outcome;
mod parameters;
mod place;
mod session;
mod status;
mod transfer;
mod uplink;

use std::sync::Arc;

use unified_model::Protocol as ProtocolId;

pub use self::config::{EndReply, GnConfig};
use self::session::GnSession;
use crate::session::{Hello, Now, Protocol, Session};

/// The protocol GN: gateways of sockets.
#[derive(Debug, Clone, Default)]
pub struct Gn {
    config: Arc<GnConfig>,
}

/// The protocol BKV as chargers without a gateway speak it.
#[derive(Debug, Clone, Default)]
pub struct Bkv {
    config: Arc<GnConfig>,
}

impl Gn {
    /// Spoken this way.
    #[must_use]
    pub fn new(config: GnConfig) -> Self {
        Self { config: Arc::new(config) }
    }
}

impl Bkv {
    /// Spoken this way.
    #[must_use]
    pub fn new(config: GnConfig) -> Self {
        Self { config: Arc::new(config) }
    }
}

impl Protocol for Gn {
    fn id(&self) -> ProtocolId {
        ProtocolId::Gn
    }

    /// Whose the connection is comes with its frames: an id in the hello is ignored.
    fn open(&self, hello: Hello, _: Now) -> Box<dyn Session> {
        Box::new(GnSession::open(Arc::clone(&self.config), hello.gateway_id, hello.seed))
    }
}

impl Protocol for Bkv {
    fn id(&self) -> ProtocolId {
        ProtocolId::Bkv
    }

    /// As that of [`Gn`]: each frame tells by itself whether it has a gateway's head.
    fn open(&self, hello: Hello, _: Now) -> Box<dyn Session> {
        Box::new(GnSession::open(Arc::clone(&self.config), hello.gateway_id, hello.seed))
    }
}
