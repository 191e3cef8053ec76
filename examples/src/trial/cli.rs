//! The command line `trial`.

use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context as _, Result};
use clap::{Args, Parser, Subcommand};

#[cfg(feature = "cluster")]
use super::matrix;
use super::subject::Program;
use super::table::Table;
use super::{abuse, faults, kill};

/// Tries to break the gateway, and prints what came of it as a table
///
/// The gateway runs as a process of its own on free ports and in temporary folders. Progress goes to stderr, the table, in
/// Markdown, to stdout; exit 1 when a row failed.
#[derive(Debug, Parser)]
#[command(name = "trial", version, arg_required_else_help = true)]
struct CommandLine {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// What peers may do: floods, bombs, broken frames, silence
    ///
    /// A row fails when something else is seen on the wire than is right, when a connection under attack takes more than 64 KiB
    /// above an idle one (judged from 50 connections on), or when a charge point that has nothing to do with it is no longer
    /// served.
    Abuse(Abuse),
    /// What may happen to the machine under load: kill -9, a full disk, SIGTERM, a clock that jumps
    ///
    /// Charge points tell transactions, and repeat what was not answered, with the same message id and with new ones. A row
    /// fails when a fact that was acknowledged is not in the journal, when one is there twice after events with equal ids are
    /// taken as one, or when a charge point was given a transaction id twice.
    Kill(Kill),
    /// What may happen to devices of the binary protocols: connections cut, packets split and sent twice, answers that wait, and a
    /// journal whose disk is full
    ///
    /// Simulated AP3000, GN and BKV devices charge by card, by button and by command until so many charges are settled. A row
    /// fails when an end that was answered is not in the journal, is there twice after events with equal ids are taken as
    /// one, or is told with other watt hours, another duration or other fen.
    Faults(Faults),
    /// What may happen to one of three gateways and to the Kafka and Redis between them, under load (feature cluster)
    ///
    /// Run under examples/with-services, with KAFKA_BOOTSTRAP and REDIS_URL unset: both are killed. Devices of all protocols
    /// charge behind a balancer, commands come over Kafka. A row fails when a start or stop that was answered is not in the
    /// topic, is there twice or with another energy, when a transaction id was used twice, when a command has not exactly one
    /// answer in time or was carried out twice, or when a device is connected and offline by what the topic says.
    #[cfg(feature = "cluster")]
    Matrix(Matrix),
}

#[derive(Debug, Args)]
struct Abuse {
    /// The program under trial [default: the gateway beside this program]
    #[arg(long, value_name = "PATH", env = "TRIAL_GATEWAY")]
    gateway: Option<PathBuf>,
    /// Connections that attack at a time; sockets that say nothing are three times as many
    #[arg(long, value_name = "N", env = "TRIAL_CONNECTIONS", default_value_t = 300, value_parser = clap::value_parser!(u16).range(1..=3_000))]
    connections: u16,
    /// How long each attack goes on, seconds
    #[arg(long, value_name = "N", env = "TRIAL_SECONDS", default_value_t = 5, value_parser = clap::value_parser!(u16).range(1..=3_600))]
    seconds: u16,
    /// Only attacks with these words in their names
    #[arg(long, value_name = "WORDS", env = "TRIAL_ONLY", value_delimiter = ',')]
    only: Vec<String>,
}

#[derive(Debug, Args)]
struct Kill {
    /// The program under trial [default: the gateway beside this program]
    #[arg(long, value_name = "PATH", env = "TRIAL_GATEWAY")]
    gateway: Option<PathBuf>,
    /// How often it is killed; the other faults come a quarter as often
    #[arg(long, value_name = "N", env = "TRIAL_ROUNDS", default_value_t = 20, value_parser = clap::value_parser!(u16).range(1..=10_000))]
    rounds: u16,
    /// Charge points that tell transactions as fast as they are answered
    #[arg(long, value_name = "N", env = "TRIAL_CHARGE_POINTS", default_value_t = 100, value_parser = clap::value_parser!(u16).range(1..=5_000))]
    charge_points: u16,
    /// Only faults with these words in their names
    #[arg(long, value_name = "WORDS", env = "TRIAL_ONLY", value_delimiter = ',')]
    only: Vec<String>,
    /// libfaketime, with which the gateway's clock is made to jump [default: where Debian's package faketime puts it]
    #[arg(long, value_name = "PATH", env = "TRIAL_LIBFAKETIME")]
    libfaketime: Option<PathBuf>,
}

#[cfg(feature = "cluster")]
#[derive(Debug, Args)]
struct Matrix {
    /// The program under trial [default: the gateway beside this program]
    #[arg(long, value_name = "PATH", env = "TRIAL_GATEWAY")]
    gateway: Option<PathBuf>,
    /// Devices, of all protocols
    #[arg(long, value_name = "N", env = "TRIAL_DEVICES", default_value_t = 300, value_parser = clap::value_parser!(u32).range(10..=3_000))]
    devices: u32,
    /// Commands a second
    #[arg(long, value_name = "N", env = "TRIAL_RATE", default_value_t = 50, value_parser = clap::value_parser!(u32).range(1..=1_000))]
    rate: u32,
    /// How long all goes well before each fault, seconds
    #[arg(long, value_name = "N", env = "TRIAL_WARM_SECONDS", default_value_t = 8, value_parser = clap::value_parser!(u16).range(1..=3_600))]
    warm_seconds: u16,
    /// Only the faults that every change is tried with: kill -9, Kafka, FLUSHALL, SIGSTOP, devices that move
    #[arg(long, env = "TRIAL_SHORT")]
    short: bool,
    /// Only faults with these words in their names
    #[arg(long, value_name = "WORDS", env = "TRIAL_ONLY", value_delimiter = ',')]
    only: Vec<String>,
    /// Folder for the logs of the gateways, the ledgers of the devices and the events of each row [default: a temporary one]
    #[arg(long, value_name = "DIR", env = "TRIAL_FOLDER")]
    folder: Option<PathBuf>,
    /// libfaketime, with which the gateways' clocks are set apart [default: where Debian's package faketime puts it]
    #[arg(long, value_name = "PATH", env = "TRIAL_LIBFAKETIME")]
    libfaketime: Option<PathBuf>,
}

#[derive(Debug, Args)]
struct Faults {
    /// The program under trial [default: the gateway beside this program]
    #[arg(long, value_name = "PATH", env = "TRIAL_GATEWAY")]
    gateway: Option<PathBuf>,
    /// Charges to be settled
    #[arg(long, value_name = "N", env = "TRIAL_TRANSACTIONS", default_value_t = 10_000, value_parser = clap::value_parser!(u32).range(1..=10_000_000))]
    transactions: u32,
    /// How long, after a third of them, nothing can be stored, seconds; 0: never
    #[arg(long, value_name = "N", env = "TRIAL_OUTAGE_SECONDS", default_value_t = 20, value_parser = clap::value_parser!(u16).range(0..=3_600))]
    outage_seconds: u16,
    /// Cut no connection meanwhile
    #[arg(long, env = "TRIAL_SPARE")]
    spare: bool,
    /// Seed of everything random
    #[arg(long, value_name = "N", env = "TRIAL_SEED", default_value_t = 1)]
    seed: u64,
}

/// Witnesses of an attack.
const WITNESSES: usize = 8;

/// Runs the command line of this process.
#[must_use]
pub fn main() -> ExitCode {
    match try_out(CommandLine::parse().what) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            tell(&format!("error: {error:#}"));
            ExitCode::from(2)
        }
    }
}

fn try_out(what: What) -> Result<bool> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().context("cannot start")?;
    // The work is a task of the runtime: only there may it block.
    let (table, stood): (Table, bool) = runtime.block_on(async {
        tokio::spawn(async move {
            match what {
                What::Abuse(options) => {
                    let settings = abuse::Settings {
                        connections: options.connections.into(),
                        witnesses: WITNESSES,
                        time: Duration::from_secs(options.seconds.into()),
                        only: options.only,
                    };
                    abuse::run(&Program::find(options.gateway)?, &settings).await
                }
                What::Kill(options) => {
                    let settings = kill::Settings {
                        rounds: options.rounds.into(),
                        charge_points: options.charge_points.into(),
                        only: options.only,
                        libfaketime: options.libfaketime,
                    };
                    kill::run(&Program::find(options.gateway)?, &settings).await
                }
                What::Faults(options) => {
                    let settings = faults::Settings {
                        transactions: options.transactions.into(),
                        outage: Duration::from_secs(options.outage_seconds.into()),
                        spare: options.spare,
                        seed: options.seed,
                    };
                    faults::run(&Program::find(options.gateway)?, &settings).await
                }
                #[cfg(feature = "cluster")]
                What::Matrix(options) => {
                    let temporary = tempfile::tempdir()?;
                    let settings = matrix::Settings {
                        devices: options.devices,
                        rate: options.rate,
                        warm: Duration::from_secs(options.warm_seconds.into()),
                        short: options.short,
                        only: options.only,
                        folder: options.folder.unwrap_or_else(|| temporary.path().to_owned()),
                        libfaketime: options.libfaketime,
                    };
                    matrix::run(&Program::find(options.gateway)?, &settings).await
                }
            }
        })
        .await
        .context("the trial itself broke")?
    })?;
    io::stdout().lock().write_all(table.text().as_bytes()).context("cannot write to stdout")?;
    Ok(stood)
}

/// A line for people. One that cannot be written is not worth ending for.
pub(super) fn tell(line: &str) {
    let _ = writeln!(io::stderr().lock(), "{line}");
}
