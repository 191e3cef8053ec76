//! What a run of GN gateways is told: the flags of `simulator gn`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::voice::Voice;
use crate::simulator::line::{Breaks, Habits};

/// A story that simulated GN gateways play from their first connection on.
// The sentences are the help text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ValueEnum)]
pub enum GnScenario {
    /// Sends a heartbeat (0x0000) and the status of every socket (0x1017), and ends once all of it is answered
    Boot,
    /// Boots and stays, with heartbeats
    Idle,
    /// Charges one car after the other at every hole: plug, card (0x0B), the server's order, its confirmation (0x0F), status (0x1017), end (0x0C); a charger (--direct) charges at the push of its button and ends with 0x1004
    Charge,
    /// Presents cards every few seconds, in turn to hear a balance (0x1A) and to charge, and charges when the server orders it
    Swipe,
    /// Has a car at every hole and waits for commands: starts by time and energy (0x07), by power tiers (0x17) and by fees (0x1007), stops, queries, settings, voice, node lists
    Remote,
    /// Charges as `charge` does, loses the link while it charges, goes on without it, and repeats every end until it is answered when it is back
    OfflineThenReplay,
    /// Charges as `charge` does and behaves as badly as devices do: double heartbeats, frames glued and cut in two, late answers, 0x1017 where 0x1C was asked, business numbers that restart, lost connections
    Misbehave,
    /// Charges as `charge` does and tells every end twice more after it was answered
    RepeatEnds,
    /// Charges as `charge` does while it connects again and again, every other time without ending the old connection
    Storm,
}

impl GnScenario {
    /// What a connection does by itself.
    pub(in crate::simulator) fn habits(self) -> Habits {
        match self {
            Self::Boot => Habits { ends_once_booted: true, ..Habits::default() },
            Self::OfflineThenReplay => Habits { breaks: Some(Breaks::OFFLINE), ..Habits::default() },
            Self::Misbehave => {
                Habits { cuts_anew: true, breaks: Some(Breaks::NOW_AND_THEN), ..Habits::default() }
            }
            Self::Storm => Habits { breaks: Some(Breaks::STORM), ..Habits::default() },
            Self::Idle | Self::Charge | Self::Swipe | Self::Remote | Self::RepeatEnds => Habits::default(),
        }
    }
}

/// The options of one run of GN gateways.
#[derive(Debug, Clone, Args)]
pub struct GnOptions {
    /// Where the server listens: host:port
    #[arg(long, value_name = "ADDR", env = "SIMULATOR_SERVER", default_value = "127.0.0.1:9002")]
    pub server: String,

    /// Id of the first gateway, 14 decimal digits, of which a charger has the last 12; the others are numbered on from it
    #[arg(long, value_name = "ID", env = "SIMULATOR_ID", default_value = "82200520004869", value_parser = digits)]
    pub id: u64,

    /// Chargers that speak BKV by themselves, without a gateway and its frames
    #[arg(long, env = "SIMULATOR_DIRECT")]
    pub direct: bool,

    /// How many connections, each a gateway with its sockets, or a charger
    #[arg(long, value_name = "N", env = "SIMULATOR_COUNT", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    pub count: u32,

    /// What they do
    #[arg(long, value_name = "NAME", env = "SIMULATOR_SCENARIO", value_enum, default_value = "charge")]
    pub scenario: GnScenario,

    /// Holes of each: two on every socket, at most 500; a charger has at most 12
    #[arg(long, value_name = "N", env = "SIMULATOR_CONNECTORS", default_value_t = 4, value_parser = clap::value_parser!(u16).range(1..=500))]
    pub connectors: u16,

    /// End after this many seconds; without it the run ends with its scenario or with Ctrl-C
    #[arg(long, value_name = "N", env = "SIMULATOR_SECONDS")]
    pub seconds: Option<u64>,

    /// How long a battery takes to be full, seconds, a third more or less
    #[arg(long, value_name = "N", env = "SIMULATOR_SESSION_SECONDS", default_value_t = 12, value_parser = clap::value_parser!(u32).range(1..=54_000))]
    pub session_seconds: u32,

    /// How long a minute of a charge takes, milliseconds: less makes ordered times and prices by time pass sooner
    #[arg(long, value_name = "N", env = "SIMULATOR_MINUTE_MILLIS", default_value_t = 60_000, value_parser = clap::value_parser!(u32).range(1..=60_000))]
    pub minute_millis: u32,

    /// Seconds between two heartbeats (0x0000)
    #[arg(long, value_name = "N", env = "SIMULATOR_HEARTBEAT_SECONDS", default_value_t = 60, value_parser = clap::value_parser!(u16).range(1..))]
    pub heartbeat_seconds: u16,

    /// Seconds between two status reports (0x1017) while something charges; a change is reported at once
    #[arg(long, value_name = "N", env = "SIMULATOR_REPORT_SECONDS", default_value_t = 300, value_parser = clap::value_parser!(u16).range(1..))]
    pub report_seconds: u16,

    /// Until the end of a charge without an answer is told again, milliseconds; after three times the connection is ended and made anew
    #[arg(long, value_name = "N", env = "SIMULATOR_RESEND_MILLIS", default_value_t = 10_500, value_parser = clap::value_parser!(u32).range(10..=3_600_000))]
    pub resend_millis: u32,

    /// How long, at the end, ends of charges may still be delivered, seconds
    #[arg(long, value_name = "N", env = "SIMULATOR_DRAIN_SECONDS", default_value_t = 10, value_parser = clap::value_parser!(u32).range(0..=3600))]
    pub drain_seconds: u32,

    /// Seed of everything random: equal seeds make equal stories
    #[arg(long, value_name = "N", env = "SIMULATOR_SEED", default_value_t = 1)]
    pub seed: u64,

    /// Where the ledger goes when the run ends; - is stdout
    #[arg(long, value_name = "FILE", env = "SIMULATOR_LEDGER")]
    pub ledger: Option<PathBuf>,
}

/// Beyond the largest number of 14 digits.
const IDS: u64 = 100_000_000_000_000;

fn digits(text: &str) -> Result<u64, String> {
    match text.parse::<u64>() {
        Ok(number) if text.len() == 14 || text.len() == 12 => Ok(number),
        _ => Err("give 14 decimal digits, or 12 for a charger".into()),
    }
}

impl Default for GnOptions {
    /// The defaults of the command line.
    fn default() -> Self {
        Self {
            server: "127.0.0.1:9002".into(),
            id: 82_200_520_004_869,
            direct: false,
            count: 1,
            scenario: GnScenario::Charge,
            connectors: 4,
            seconds: None,
            session_seconds: 12,
            minute_millis: 60_000,
            heartbeat_seconds: 60,
            report_seconds: 300,
            resend_millis: 10_500,
            drain_seconds: 10,
            seed: 1,
            ledger: None,
        }
    }
}

impl GnOptions {
    /// The number behind the id of station number `place`, from 0.
    pub(in crate::simulator) fn number(&self, place: u32) -> u64 {
        self.id.wrapping_add(u64::from(place)) % IDS
    }

    /// The charge point id of station number `place`, from 0.
    #[must_use]
    pub fn identity(&self, place: u32) -> String {
        Voice::of(self.number(place), self.direct).name()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identities_count_on_from_the_first_one() {
        let options = GnOptions { id: 82_200_520_004_899, ..GnOptions::default() };
        assert_eq!(options.identity(0), "82200520004899");
        assert_eq!(options.identity(2), "82200520004901");
        let direct = GnOptions { direct: true, ..options };
        assert_eq!(direct.identity(1), "200520004900");
    }

    #[test]
    fn the_defaults_are_those_of_the_command_line() {
        #[derive(clap::Parser)]
        struct Alone {
            #[command(flatten)]
            options: GnOptions,
        }
        let parsed = <Alone as clap::Parser>::parse_from(["simulator"]).options;
        assert_eq!(format!("{parsed:?}"), format!("{:?}", GnOptions::default()));
    }
}
