//! AP3000 ("DNY") devices: sockets, piles and cabinets, alone or as slaves behind a host.
//!
//! [`Ap3000`] makes a session per TCP connection. A connection carries many devices, told apart by the physical ID in each
//! frame; every one has its own claim, epoch, `connected` and `disconnected`. A charge point's id is its physical ID as eight
//! upper-case hex digits, a connector is the port and one.

mod card;
mod charge;
mod command;
mod config;
mod device;
mod life;
mod link;
mod outcome;
mod parameters;
mod session;
mod settlement;
mod status;
mod uplink;

use std::sync::Arc;

use unified_model::Protocol as ProtocolId;

pub use self::config::Ap3000Config;
use self::session::Ap3000Session;
use crate::session::{Hello, Now, Protocol, Session};

/// The protocol AP3000.
#[derive(Debug, Clone, Default)]
pub struct Ap3000 {
    config: Arc<Ap3000Config>,
}

impl Ap3000 {
    /// Spoken this way.
    #[must_use]
    pub fn new(config: Ap3000Config) -> Self {
        Self { config: Arc::new(config) }
    }
}

impl Protocol for Ap3000 {
    fn id(&self) -> ProtocolId {
        ProtocolId::Ap3000
    }

    /// Whose the connection is comes with its frames: an id in the hello is ignored.
    fn open(&self, hello: Hello, now: Now) -> Box<dyn Session> {
        Box::new(Ap3000Session::open(Arc::clone(&self.config), hello.gateway_id, hello.seed, now))
    }
}
