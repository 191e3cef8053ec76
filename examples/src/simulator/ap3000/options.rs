//! What a run of AP3000 devices is told: the flags of `simulator ap3000`.

use std::path::PathBuf;

use ap3000_codec::PhysicalId;
use clap::{Args, ValueEnum};

use crate::simulator::line::{Breaks, Habits};

/// A story that simulated AP3000 devices play from their first connection on.
// The sentences are the help text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ValueEnum)]
pub enum Ap3000Scenario {
    /// Sends the ICCID, registers (0x20), sends a heartbeat (0x21), asks for the time (0x22), and ends once all of it is answered
    Boot,
    /// Boots and stays, with heartbeats and `link`
    Idle,
    /// Charges one car after the other on every port: plug, card (0x02), the server's order (0x82), reports (0x06), settlement (0x03)
    Charge,
    /// Presents cards every few seconds, in turn to hear a balance and to charge, and charges when the server orders it
    Swipe,
    /// Has a car at every port and waits for commands: start, stop, change, parameters, locate, reboot, firmware and the rest
    Remote,
    /// Charges as `charge` does, loses the link while it charges, goes on without it, and settles when it is back
    OfflineThenReplay,
    /// Charges as `charge` does and behaves as badly as devices do: ICCID glued to a frame, frames cut in two, late and out-of-order answers, settlements that come again, alarms (0x42), lost connections
    Misbehave,
}

impl Ap3000Scenario {
    /// What a connection does by itself.
    pub(in crate::simulator) fn habits(self) -> Habits {
        match self {
            Self::Boot => Habits { ends_once_booted: true, ..Habits::default() },
            Self::OfflineThenReplay => Habits { breaks: Some(Breaks::OFFLINE), ..Habits::default() },
            Self::Misbehave => {
                Habits { cuts_anew: true, breaks: Some(Breaks::NOW_AND_THEN), ..Habits::default() }
            }
            Self::Idle | Self::Charge | Self::Swipe | Self::Remote => Habits::default(),
        }
    }
}

/// The options of one run of AP3000 devices.
#[derive(Debug, Clone, Args)]
pub struct Ap3000Options {
    /// Where the server listens: host:port
    #[arg(long, value_name = "ADDR", env = "SIMULATOR_SERVER", default_value = "127.0.0.1:9002")]
    pub server: String,

    /// Physical ID of the first device, eight hex digits; the others are numbered on from it
    #[arg(long, value_name = "ID", env = "SIMULATOR_ID", default_value = "04AB373B")]
    pub id: PhysicalId,

    /// How many connections, each a modem with its devices
    #[arg(long, value_name = "N", env = "SIMULATOR_COUNT", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    pub count: u32,

    /// Devices on each connection; the first has the modem
    #[arg(long, value_name = "N", env = "SIMULATOR_SLAVES", default_value_t = 1, value_parser = clap::value_parser!(u8).range(1..=50))]
    pub slaves: u8,

    /// What they do
    #[arg(long, value_name = "NAME", env = "SIMULATOR_SCENARIO", value_enum, default_value = "charge")]
    pub scenario: Ap3000Scenario,

    /// Ports of each device
    #[arg(long, value_name = "N", env = "SIMULATOR_CONNECTORS", default_value_t = 2, value_parser = clap::value_parser!(u8).range(1..=16))]
    pub connectors: u8,

    /// End after this many seconds; without it the run ends with its scenario or with Ctrl-C
    #[arg(long, value_name = "N", env = "SIMULATOR_SECONDS")]
    pub seconds: Option<u64>,

    /// How long a battery takes to be full, seconds, a third more or less
    #[arg(long, value_name = "N", env = "SIMULATOR_SESSION_SECONDS", default_value_t = 12, value_parser = clap::value_parser!(u32).range(1..=36_000))]
    pub session_seconds: u32,

    /// Seconds between two heartbeats (0x21); the server may change it (0x83 heartbeat_interval)
    #[arg(long, value_name = "N", env = "SIMULATOR_HEARTBEAT_SECONDS", default_value_t = 180, value_parser = clap::value_parser!(u16).range(1..))]
    pub heartbeat_seconds: u16,

    /// Seconds between two reports of a charge (0x06); the first comes after ten at the latest
    #[arg(long, value_name = "N", env = "SIMULATOR_REPORT_SECONDS", default_value_t = 300, value_parser = clap::value_parser!(u16).range(1..))]
    pub report_seconds: u16,

    /// Seconds until a settlement (0x03) without an answer comes again, with a new message id
    #[arg(long, value_name = "N", env = "SIMULATOR_RESEND_SECONDS", default_value_t = 1800, value_parser = clap::value_parser!(u16).range(1..))]
    pub resend_seconds: u16,

    /// How long an answer is awaited before the same bytes are sent once more, seconds
    #[arg(long, value_name = "N", env = "SIMULATOR_ANSWER_SECONDS", default_value_t = 15, value_parser = clap::value_parser!(u32).range(1..=3600))]
    pub answer_seconds: u32,

    /// How long a device looks at the load before it answers 0x82, milliseconds; real ones take 2700 to 7000
    #[arg(long, value_name = "N", env = "SIMULATOR_CHECK_MILLIS", default_value_t = 2700, value_parser = clap::value_parser!(u32).range(0..=60_000))]
    pub check_millis: u32,

    /// How long, at the end, settlements may still be delivered, seconds
    #[arg(long, value_name = "N", env = "SIMULATOR_DRAIN_SECONDS", default_value_t = 10, value_parser = clap::value_parser!(u32).range(0..=3600))]
    pub drain_seconds: u32,

    /// Seed of everything random: equal seeds make equal stories
    #[arg(long, value_name = "N", env = "SIMULATOR_SEED", default_value_t = 1)]
    pub seed: u64,

    /// Where the ledger goes when the run ends; - is stdout
    #[arg(long, value_name = "FILE", env = "SIMULATOR_LEDGER")]
    pub ledger: Option<PathBuf>,
}

impl Default for Ap3000Options {
    /// The defaults of the command line.
    fn default() -> Self {
        Self {
            server: "127.0.0.1:9002".into(),
            id: PhysicalId::from(0x04AB_373B),
            count: 1,
            slaves: 1,
            scenario: Ap3000Scenario::Charge,
            connectors: 2,
            seconds: None,
            session_seconds: 12,
            heartbeat_seconds: 180,
            report_seconds: 300,
            resend_seconds: 1800,
            answer_seconds: 15,
            check_millis: 2700,
            drain_seconds: 10,
            seed: 1,
            ledger: None,
        }
    }
}

impl Ap3000Options {
    /// How many devices there are.
    #[must_use]
    pub fn devices(&self) -> u32 {
        self.count.saturating_mul(u32::from(self.slaves))
    }

    /// The physical ID of device number `place`, from 0.
    #[must_use]
    pub fn identity(&self, place: u32) -> PhysicalId {
        PhysicalId::from(u32::from(self.id).wrapping_add(place))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identities_count_on_from_the_first_one() {
        let options = Ap3000Options { count: 3, slaves: 50, ..Ap3000Options::default() };
        assert_eq!((options.devices(), options.identity(0).to_string()), (150, "04AB373B".into()));
        assert_eq!(options.identity(149).to_string(), "04AB37D0");
    }

    #[test]
    fn the_defaults_are_those_of_the_command_line() {
        #[derive(clap::Parser)]
        struct Alone {
            #[command(flatten)]
            options: Ap3000Options,
        }
        let parsed = <Alone as clap::Parser>::parse_from(["simulator"]).options;
        assert_eq!(format!("{parsed:?}"), format!("{:?}", Ap3000Options::default()));
    }
}
