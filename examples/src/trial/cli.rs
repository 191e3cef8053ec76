//! The command line `trial`.

use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context as _, Result};
use clap::{Args, Parser, Subcommand};

use super::subject::Program;
use super::table::Table;
use super::{abuse, kill};

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
