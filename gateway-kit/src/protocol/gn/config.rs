//! How GN and BKV are spoken.

use std::collections::HashMap;
use std::time::Duration;

/// How GN and BKV are spoken. The defaults are the contract's and the vendor's.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct GnConfig {
    /// How far the devices' local time is ahead of UTC, in minutes; 480. Answers to heartbeats set their clocks.
    pub utc_offset_minutes: i16,
    /// The same for single devices, by charge point id.
    pub utc_offsets: HashMap<String, i16>,
    /// Ids that several devices may have at once: answered, not admitted. All zeros and all ones.
    pub default_ids: Vec<String>,
    /// The least time between two heartbeat events of a device; 60 s.
    pub heartbeat_event_interval: Duration,
    /// How often a device sends a heartbeat; 60 s.
    pub heartbeat_interval: Duration,
    /// After how long in silence a device has left, and a connection is dead; 200 s.
    pub silence: Duration,
    /// How the end of a charge 0x02 is answered.
    pub end_reply: EndReply,
    /// How long after an end was answered the same end shows that it was answered in the wrong form; 30 s.
    pub end_repetition: Duration,
    /// How long after a first report the same end is a repetition, and no other charge with the same number; 24 h.
    pub same_end: Duration,
    /// How long past the ordered time the end of a charge is awaited before the socket is asked; 5 min.
    pub end_within: Duration,
    /// How long a card whose authorization is pending waits for a remote start; 60 s.
    pub pending_card: Duration,
    /// How long a start without limits may charge, in minutes, 1 to 900; 900.
    pub longest_charge_minutes: u16,
    /// What a kilowatt-hour costs in a charge by fee (limits of the mode `service_fee`), in fen: electricity and service.
    /// `None`: such starts are refused, because a command carries no prices.
    pub fee_per_kwh: Option<(u16, u16)>,
    /// Most devices of one connection; 8.
    pub devices: usize,
}

/// Under which sub-command the end of a charge 0x02 is answered; the vendor's guide says nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum EndReply {
    /// 0x02; when the same end comes again soon after, 0x0C.
    #[default]
    OwnThenCard,
    /// 0x02.
    Own,
    /// 0x0C.
    Card,
}

impl Default for GnConfig {
    fn default() -> Self {
        Self {
            utc_offset_minutes: 480,
            utc_offsets: HashMap::new(),
            default_ids: ["0", "f"].iter().flat_map(|digit| [digit.repeat(14), digit.repeat(12)]).collect(),
            heartbeat_event_interval: Duration::from_secs(60),
            heartbeat_interval: Duration::from_secs(60),
            silence: Duration::from_secs(200),
            end_reply: EndReply::default(),
            end_repetition: Duration::from_secs(30),
            same_end: Duration::from_secs(24 * 60 * 60),
            end_within: Duration::from_secs(5 * 60),
            pending_card: Duration::from_secs(60),
            longest_charge_minutes: 900,
            fee_per_kwh: None,
            devices: 8,
        }
    }
}

impl GnConfig {
    /// How far a device's local time is ahead of UTC, in milliseconds.
    pub(super) fn offset_millis(&self, charge_point: &str) -> i64 {
        let minutes = self.utc_offsets.get(charge_point).copied().unwrap_or(self.utc_offset_minutes);
        i64::from(minutes).saturating_mul(60_000)
    }
}
