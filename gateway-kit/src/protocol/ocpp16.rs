//! OCPP 1.6 with its security extension, as the central system.
//!
//! [`Ocpp16`] makes a session per WebSocket connection. What a charge point says becomes events of the contract, what the
//! platform orders becomes CALLs. The session is strict in what it sends and, per connection, strict or tolerant in
//! what it reads.
//!
//! What a reader of the standard will look for:
//!
//! * StartTransaction, StopTransaction and MeterValues of a transaction are answered when their event is durable, and never
//!   before (contract G-23). If it cannot be stored the charge point hears nothing and repeats.
//! * A repeat is recognised by what it says, not by its message id (G-49), also after a reconnect.
//! * Nothing is asked of the charge point until it has said something or kept silent for ten seconds, nor while its
//!   BootNotification waits for an answer: some restart when asked earlier.
//! * A transaction message is answered even where the charge point was not accepted: the record is money.

mod admission;
mod boot;
mod command;
mod meter;
mod report;
mod session;
mod status;
mod token;
mod trace;
mod transaction;
mod uplink;

use std::sync::Arc;
use std::time::Duration;

use ocpp_types::json::ReadMode;
use unified_model::Protocol as ProtocolId;

use self::admission::Nameless;
use self::session::Session16;
use crate::session::{Hello, Now, Protocol, Reading, Session};

/// OCPP 1.6.
#[derive(Debug, Clone, Default)]
pub struct Ocpp16 {
    config: Arc<Ocpp16Config>,
}

impl Ocpp16 {
    /// OCPP 1.6 with these settings.
    #[must_use]
    pub fn new(config: Ocpp16Config) -> Self {
        Self { config: Arc::new(config) }
    }
}

impl Protocol for Ocpp16 {
    fn id(&self) -> ProtocolId {
        ProtocolId::Ocpp16
    }

    fn open(&self, hello: Hello, now: Now) -> Box<dyn Session> {
        let Hello { gateway_id, charge_point_id, reading, seed } = hello;
        let Some(charge_point) = charge_point_id else { return Box::new(Nameless::open()) };
        let mode = match reading {
            Reading::Strict => ReadMode::Strict,
            Reading::Tolerant => ReadMode::Tolerant,
        };
        Box::new(Session16::open(Arc::clone(&self.config), gateway_id, charge_point, mode, seed, now))
    }
}

/// How OCPP 1.6 is spoken. The defaults are the contract's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ocpp16Config {
    /// Whether the command `OcppCall` is let through; off.
    pub allow_ocpp_call: bool,
    /// Whether a charge point that was never accepted is served before its first BootNotification; on, because many in
    /// the field reconnect without one. Off, it is answered SecurityError as OCPP-J 1.6 errata 3.10 recommend. Transaction
    /// messages are taken either way.
    pub serve_before_boot: bool,
    /// The least time between two heartbeat events; 60 s.
    pub heartbeat_event_interval: Duration,
    /// The heartbeat interval of a charge point that has not been told one on this connection; 300 s.
    pub heartbeat_interval: Duration,
    /// How long the answer to a CALL is awaited; 30 s.
    pub answer_within: Duration,
    /// After how many CALLs without an answer in a row the connection is closed; 3, and 0 means never. A charge point that talks but does
    /// not answer heals when it reconnects.
    pub unresponsive_after: u32,
    /// After what silence a new connection counts as connected; 10 s.
    pub announce_after: Duration,
    /// How long after a connection without boot the charge point is asked for its connectors' status, and for a
    /// BootNotification if nobody knows what it is; 5 s. `None`: never.
    pub resync_after: Option<Duration>,
}

impl Default for Ocpp16Config {
    fn default() -> Self {
        Self {
            allow_ocpp_call: false,
            serve_before_boot: true,
            heartbeat_event_interval: Duration::from_secs(60),
            heartbeat_interval: Duration::from_secs(300),
            answer_within: Duration::from_secs(30),
            unresponsive_after: 3,
            announce_after: Duration::from_secs(10),
            resync_after: Some(Duration::from_secs(5)),
        }
    }
}
