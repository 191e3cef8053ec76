//! What a simulated charge point can be told to do.

use clap::ValueEnum;

/// A story that a simulated charge point plays from its first connection on.
// The sentences are the help text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ValueEnum)]
pub enum Scenario {
    /// Boots, reports the status of every connector, and ends once all of it is answered
    Boot,
    /// Boots and stays, with heartbeats at the interval the server asked for
    Idle,
    /// Charges one car after the other on every connector: plug, authorize, start, meter values at --rate, stop, unplug
    Charge,
    /// Presents a card every few seconds, known and unknown ones, and never plugs a car in
    Swipe,
    /// Waits for commands and carries them out: start, stop, configuration, trigger, reset, unlock, firmware, profiles and the rest
    Remote,
    /// Loses the link while charging, starts and stops without it, and delivers everything in order when it is back
    OfflineThenReplay,
    /// Breaks the rules the way real chargers do, one after the other, and reports what the server made of each
    Misbehave,
}

impl Scenario {
    /// The name on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Boot => "boot",
            Self::Idle => "idle",
            Self::Charge => "charge",
            Self::Swipe => "swipe",
            Self::Remote => "remote",
            Self::OfflineThenReplay => "offline-then-replay",
            Self::Misbehave => "misbehave",
        }
    }
}
