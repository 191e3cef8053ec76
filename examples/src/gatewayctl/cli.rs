//! What is asked for on the command line, and what the exit code says.

use std::io::{IsTerminal as _, stderr};
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use clap::{Parser, Subcommand};
use serde_json::json;
use tracing_subscriber::EnvFilter;

use super::connect::Connect;
use super::{explain, send, tail};
use crate::cluster::kafka::topics;

/// Sends commands to charge points behind a cluster of gateways, and explains where they go
///
/// Answers and records go to stdout, one JSON line each; everything else goes to stderr.
#[derive(Parser)]
#[command(name = "gatewayctl", version, arg_required_else_help = true, after_help = EXIT_CODES)]
struct Cli {
    #[command(subcommand)]
    task: Task,

    /// What is logged on stderr, as in `info,kafka=debug`
    #[arg(long, value_name = "FILTER", env = "GATEWAY_LOG", default_value = "warn", global = true)]
    log: String,

    #[command(flatten)]
    connect: Connect,
}

const EXIT_CODES: &str = "\
Exit codes:
  0  done; the command was accepted; a command sent now would find its gateway
  1  the command was rejected; a command sent now would find nobody
  2  wrong usage; nothing was sent
  3  no answer came: what became of the command is unknown
  4  Kafka or Redis cannot be used";

#[derive(Subcommand)]
enum Task {
    /// Send a command to a charge point and wait for its one response
    ///
    /// The response is printed as the whole command.response event. When nobody holds the charge point nothing is sent, and
    /// the printed response has no eventId.
    #[command(after_help = send::EXAMPLES)]
    Send(send::Options),
    /// Explain where a command for a charge point goes, and what became of the last ones
    #[command(after_help = explain::PLAYBOOK)]
    Explain(explain::Options),
    /// Print the events as they come
    Tail(tail::Options),
    /// Make the topics, or check that they are as they must be
    Topics {
        #[command(subcommand)]
        task: Topics,
    },
}

#[derive(Subcommand)]
enum Topics {
    /// Create what is missing: 12 partitions for the events, exactly 128 for the commands
    ///
    /// A topic that is there with another number of partitions is an error: with other partitions commands reach the wrong
    /// gateway. Doing it twice changes nothing.
    Create {
        /// Copies of each record [default: what the brokers are set to]
        #[arg(long, value_name = "COPIES", value_parser = clap::value_parser!(u16).range(1..))]
        replication: Option<u16>,
    },
}

/// What was asked for cannot be done, whatever the services say; nothing was sent.
#[derive(Debug, thiserror::Error)]
#[error("{0:#}")]
pub(super) struct WrongUsage(pub(super) anyhow::Error);

/// How a run ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    Done,
    Rejected,
    Usage,
    NoAnswer,
    Unusable,
}

impl From<End> for ExitCode {
    fn from(end: End) -> Self {
        Self::from(match end {
            End::Done => 0,
            End::Rejected => 1,
            End::Usage => 2,
            End::NoAnswer => 3,
            End::Unusable => 4,
        })
    }
}

/// The program.
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    let end = log_to_stderr(&cli.log).and_then(|()| {
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
        let end = runtime.block_on(perform(&cli));
        // A farewell to a broker that is away must not hold up the prompt.
        runtime.shutdown_background();
        end
    });
    end.unwrap_or_else(|error| {
        complain(&format!("{error:#}"));
        if error.is::<WrongUsage>() { End::Usage } else { End::Unusable }
    })
    .into()
}

/// Says something to a person.
#[allow(clippy::print_stderr)]
pub(super) fn complain(words: &str) {
    eprintln!("gatewayctl: {words}");
}

/// One line of output. A reader that went away ends the program as it ends others in a pipe.
pub(super) fn print_line(line: &str) -> Result<()> {
    use std::io::Write as _;
    let mut out = std::io::stdout().lock();
    writeln!(out, "{line}").and_then(|()| out.flush()).context("stdout is closed")
}

async fn perform(cli: &Cli) -> Result<End> {
    match &cli.task {
        Task::Send(options) => {
            let (kafka, redis) = cli.connect.both().map_err(WrongUsage)?;
            send::send(options, &kafka, &redis).await
        }
        Task::Explain(options) => {
            let (kafka, redis) = cli.connect.both().map_err(WrongUsage)?;
            explain::explain(options, &kafka, &redis).await
        }
        Task::Tail(options) => tail::tail(options, &cli.connect.kafka().map_err(WrongUsage)?).await,
        Task::Topics { task: Topics::Create { replication } } => {
            let kafka = cli.connect.kafka().map_err(WrongUsage)?;
            for topic in topics::create(&kafka, *replication).await? {
                let line =
                    json!({"topic": topic.name, "partitions": topic.partitions, "created": topic.created});
                print_line(&line.to_string())?;
            }
            Ok(End::Done)
        }
    }
}

fn log_to_stderr(filter: &str) -> Result<()> {
    let filter = EnvFilter::try_new(filter)
        .with_context(|| format!("log {filter:?}: give a filter such as info,kafka=debug"))?;
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(stderr)
        .with_ansi(stderr().is_terminal())
        .init();
    Ok(())
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }

    #[test]
    fn every_setting_has_the_variable_the_gateway_reads_it_from() {
        for argument in Cli::command().get_arguments().filter(|argument| argument.get_long().is_some()) {
            let flag = argument.get_long().unwrap();
            let variable = argument.get_env().unwrap_or_else(|| panic!("--{flag} has no variable"));
            assert_eq!(
                variable.to_str().unwrap(),
                format!("GATEWAY_{}", flag.replace('-', "_").to_uppercase())
            );
        }
    }
}
