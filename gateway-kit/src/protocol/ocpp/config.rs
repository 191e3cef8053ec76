//! How OCPP is spoken, whatever its version.

use std::time::Duration;

/// How OCPP is spoken. The defaults are the contract's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OcppConfig {
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
    /// How long the next part of a report is awaited (OCPP 2.x, NotifyReport); 60 s. What has come by then is told as
    /// incomplete.
    pub report_within: Duration,
    /// How many variables, and parts, one report may have (OCPP 2.x, NotifyReport); 10,000. The rest of a longer one is
    /// left out, and it is told as incomplete.
    pub report_items: usize,
}

impl Default for OcppConfig {
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
            report_within: Duration::from_secs(60),
            report_items: 10_000,
        }
    }
}
