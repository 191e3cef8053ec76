//! What a run is told: the flags of `simulator ocpp1.6` and the like, which are also the options of [`start`](super::start).

use std::path::PathBuf;
use std::time::Duration;

use clap::Args;

use super::scenario::Scenario;

/// What the simulated devices speak.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Protocol {
    /// OCPP 1.6.
    #[default]
    Ocpp16,
    /// OCPP 2.0.1.
    Ocpp201,
}

/// The options of one run.
#[derive(Debug, Clone, Args)]
pub struct SimulatorOptions {
    /// What they speak; on the command line the word before the flags
    #[arg(skip)]
    pub protocol: Protocol,

    /// Where the server listens: host:port (path /ocpp), or a ws:// URL to which the identity is appended
    #[arg(long, value_name = "URL-OR-ADDR", env = "SIMULATOR_SERVER", default_value = "127.0.0.1:9000")]
    pub server: String,

    /// Identity of the charge point; with --count the first one, numbered on from its trailing digits
    #[arg(long, value_name = "ID", env = "SIMULATOR_ID", default_value = "CP-001")]
    pub id: String,

    /// How many charge points
    #[arg(long, value_name = "N", env = "SIMULATOR_COUNT", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    pub count: u32,

    /// What they do
    #[arg(long, value_name = "NAME", env = "SIMULATOR_SCENARIO", value_enum, default_value = "charge")]
    pub scenario: Scenario,

    /// Connectors of each
    #[arg(long, value_name = "N", env = "SIMULATOR_CONNECTORS", default_value_t = 1, value_parser = clap::value_parser!(u16).range(1..=100))]
    pub connectors: u16,

    /// End after this many seconds; without it the run ends with its scenario or with Ctrl-C
    #[arg(long, value_name = "N", env = "SIMULATOR_SECONDS")]
    pub seconds: Option<u64>,

    /// Messages with meter values per second on a charging connector; the server may change it (MeterValueSampleInterval, SampledDataCtrlr.TxUpdatedInterval)
    #[arg(long, value_name = "R", env = "SIMULATOR_RATE", default_value_t = 0.2, value_parser = rate)]
    pub rate: f64,

    /// How long a car charges, seconds, a third more or less
    #[arg(long, value_name = "N", env = "SIMULATOR_SESSION_SECONDS", default_value_t = 12, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    pub session_seconds: u32,

    /// Seed of everything random: equal seeds make equal stories
    #[arg(long, value_name = "N", env = "SIMULATOR_SEED", default_value_t = 1)]
    pub seed: u64,

    /// Where the ledger goes when the run ends; - is stdout
    #[arg(long, value_name = "FILE", env = "SIMULATOR_LEDGER")]
    pub ledger: Option<PathBuf>,

    /// Password for HTTP Basic authentication, the identity being the user
    #[arg(long, value_name = "PASSWORD", env = "SIMULATOR_PASSWORD", hide_env_values = true)]
    pub password: Option<String>,

    /// How long an answer is awaited before a transaction message is sent again, seconds
    #[arg(long, value_name = "N", env = "SIMULATOR_ANSWER_SECONDS", default_value_t = 30, value_parser = clap::value_parser!(u32).range(1..=3600))]
    pub answer_seconds: u32,

    /// How long, at the end, transaction messages may still be delivered, seconds
    #[arg(long, value_name = "N", env = "SIMULATOR_DRAIN_SECONDS", default_value_t = 10, value_parser = clap::value_parser!(u32).range(0..=3600))]
    pub drain_seconds: u32,
}

impl Default for SimulatorOptions {
    /// The defaults of the command line.
    fn default() -> Self {
        Self {
            protocol: Protocol::default(),
            server: "127.0.0.1:9000".into(),
            id: "CP-001".into(),
            count: 1,
            scenario: Scenario::Charge,
            connectors: 1,
            seconds: None,
            rate: 0.2,
            session_seconds: 12,
            seed: 1,
            ledger: None,
            password: None,
            answer_seconds: 30,
            drain_seconds: 10,
        }
    }
}

impl SimulatorOptions {
    /// The identity of charge point number `place`, from 0: `CP-001` becomes `CP-002`, the width kept.
    #[must_use]
    pub fn identity(&self, place: u32) -> String {
        if self.count == 1 {
            return self.id.clone();
        }
        let stem = self.id.trim_end_matches(|character: char| character.is_ascii_digit());
        let digits = self.id.get(stem.len()..).unwrap_or_default();
        match digits.parse::<u64>() {
            Ok(first) => {
                let width = digits.len();
                format!("{stem}{:0width$}", first.saturating_add(u64::from(place)))
            }
            Err(_) => format!("{}-{:03}", self.id.trim_end_matches('-'), u64::from(place).saturating_add(1)),
        }
    }

    /// The time between two MeterValues of a charging connector.
    #[must_use]
    pub fn sample_interval(&self) -> Duration {
        Duration::try_from_secs_f64(1.0 / self.rate).unwrap_or(Duration::from_secs(60))
    }
}

fn rate(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(rate) if (0.000_1..=1000.0).contains(&rate) => Ok(rate),
        _ => Err("give a number from 0.0001 to 1000".into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identities_count_on_from_the_first_one() {
        let options = SimulatorOptions { count: 3, ..SimulatorOptions::default() };
        assert_eq!(options.identity(0), "CP-001");
        assert_eq!(options.identity(2), "CP-003");
        let bare = SimulatorOptions { count: 2, id: "demo".into(), ..SimulatorOptions::default() };
        assert_eq!(bare.identity(0), "demo-001");
        let wide = SimulatorOptions { count: 2000, id: "X999".into(), ..SimulatorOptions::default() };
        assert_eq!(wide.identity(1), "X1000");
        let alone = SimulatorOptions { id: "demo".into(), ..SimulatorOptions::default() };
        assert_eq!(alone.identity(0), "demo");
    }

    #[test]
    fn the_defaults_are_those_of_the_command_line() {
        #[derive(clap::Parser)]
        struct Alone {
            #[command(flatten)]
            options: SimulatorOptions,
        }
        let parsed = <Alone as clap::Parser>::parse_from(["simulator"]).options;
        assert_eq!(format!("{parsed:?}"), format!("{:?}", SimulatorOptions::default()));
    }
}
