//! How AP3000 is spoken.

use std::time::Duration;

/// How AP3000 is spoken. The defaults are the contract's and the vendor's.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Ap3000Config {
    /// The least time between two heartbeat events of a device; 60 s.
    pub heartbeat_event_interval: Duration,
    /// How often a device sends 0x21 unless it is known to have been told otherwise; 180 s. A device silent for two of them
    /// and a minute has left.
    pub heartbeat_interval: Duration,
    /// How long no 0x21 may have come before 0x01 is answered; 200 s. Answering earlier selects the old heartbeat.
    pub old_heartbeat_after: Duration,
    /// How long a connection may be silent on which `link` was heard, and another; 120 s and 450 s.
    pub silence: (Duration, Duration),
    /// How long after a connection without 0x20 a device of which nobody knows what it is is asked for it; 10 s. `None`: never.
    pub resync_after: Option<Duration>,
    /// How long after a charge has evidently ended its settlement is awaited before the end is concluded; 35 min. The device
    /// repeats a settlement every 30 min.
    pub settlement_within: Duration,
    /// How long a card whose authorization is pending waits for a remote start; 60 s.
    pub pending_card: Duration,
    /// How long an accepted card may charge where nothing else limits it; 900 min.
    pub longest_charge: Duration,
    /// Most devices of one connection; 64. A host relays 50.
    pub devices: usize,
}

impl Default for Ap3000Config {
    fn default() -> Self {
        Self {
            heartbeat_event_interval: Duration::from_secs(60),
            heartbeat_interval: Duration::from_secs(180),
            old_heartbeat_after: Duration::from_secs(200),
            silence: (Duration::from_secs(120), Duration::from_secs(450)),
            resync_after: Some(Duration::from_secs(10)),
            settlement_within: Duration::from_secs(35 * 60),
            pending_card: Duration::from_secs(60),
            longest_charge: Duration::from_secs(900 * 60),
            devices: 64,
        }
    }
}
