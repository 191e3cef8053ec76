//! The reference gateway: connects charge points, stores their events, carries commands to them.

use std::io::{IsTerminal as _, stderr};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use anyhow::{Context as _, Result};
use clap::{Parser, Subcommand};
use examples::gateway::config::{Config, DATA_DIR, Events, LogFormat, Settings};
use examples::gateway::demo::{self, DemoOptions};
use examples::gateway::events::{self, Form};
use examples::gateway::run;
use tokio::signal::unix::{SignalKind, signal};
use tracing_subscriber::EnvFilter;

/// Connects EV chargers to a platform: events out, commands in, nothing acknowledged before it is stored
///
/// Without a command it runs like `gateway run`. Every setting has a flag, an environment variable and a key in the TOML file;
/// flag beats environment beats file beats default.
#[derive(Parser)]
#[command(name = "gateway", version, args_conflicts_with_subcommands = true)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    settings: Settings,
}

#[derive(Subcommand)]
enum Command {
    /// Serve until SIGTERM or Ctrl-C, then drain; a second signal exits at once
    Run(Box<Settings>),
    /// A gateway in a temporary folder with simulated charge points that boot, charge and stop
    Demo(DemoOptions),
    /// Print the journal's events in order, one JSON line each; safe beside a running gateway
    #[command(args_conflicts_with_subcommands = true)]
    Journal {
        #[cfg(feature = "cluster")]
        #[command(subcommand)]
        task: Option<JournalTask>,
        /// Folder of the journal
        #[arg(long, value_name = "DIR", env = "GATEWAY_DATA_DIR", default_value = DATA_DIR)]
        data_dir: PathBuf,
        /// Go on with the events that come
        #[arg(long)]
        follow: bool,
    },
}

#[cfg(feature = "cluster")]
#[derive(Subcommand)]
enum JournalTask {
    /// Hand the journal's events over to Kafka, in order; broken off, the next one goes on where this one ended
    Export(Box<examples::gateway::journal_export::ExportOptions>),
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let done = match cli.command {
        #[cfg(feature = "cluster")]
        Some(Command::Journal { task: Some(JournalTask::Export(options)), .. }) => block_on(export(*options)),
        Some(Command::Journal { data_dir, follow: false, .. }) => {
            events::print_journal(&data_dir, &AtomicBool::new(true)).map(|()| true)
        }
        Some(Command::Journal { data_dir, follow: true, .. }) => block_on(follow_journal(data_dir)),
        Some(Command::Demo(options)) => block_on(demo(options)),
        Some(Command::Run(settings)) => settings.resolve().and_then(|config| block_on(serve(config))),
        None => cli.settings.resolve().and_then(|config| block_on(serve(config))),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            complain(&error);
            ExitCode::FAILURE
        }
    }
}

#[allow(clippy::print_stderr)] // The one line a failed start ends with, also where no log was set up.
fn complain(error: &anyhow::Error) {
    eprintln!("gateway: {error:#}");
}

fn block_on(work: impl Future<Output = Result<bool>>) -> Result<bool> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(work)
}

/// Serves until told to stop. `false` when something could not be stored.
async fn serve(config: Config) -> Result<bool> {
    log_to_stderr(config.log_format, &config.log)?;
    let running = run::start(&config, (config.events == Events::Json).then_some(Form::Json)).await?;
    stop_signal().await?;
    exit_at_once_on_another_signal();
    Ok(running.stop().await)
}

#[cfg(feature = "cluster")]
async fn export(options: examples::gateway::journal_export::ExportOptions) -> Result<bool> {
    log_to_stderr(LogFormat::Text, "warn")?;
    examples::gateway::journal_export::export(options).await.map(|()| true)
}

async fn demo(options: DemoOptions) -> Result<bool> {
    log_to_stderr(LogFormat::Text, &options.log)?;
    let demo = demo::start(options).await?;
    tokio::select! {
        () = demo.over() => {}
        signal = stop_signal() => signal?,
    }
    exit_at_once_on_another_signal();
    Ok(demo.stop().await)
}

/// Prints until told to stop, which is between two events and no failure.
async fn follow_journal(data_dir: PathBuf) -> Result<bool> {
    let stop = Arc::new(AtomicBool::new(false));
    let told = Arc::clone(&stop);
    tokio::spawn(async move {
        if stop_signal().await.is_ok() {
            exit_at_once_on_another_signal();
            told.store(true, Ordering::Relaxed);
        }
    });
    tokio::task::spawn_blocking(move || events::print_journal(&data_dir, &stop)).await??;
    Ok(true)
}

async fn stop_signal() -> Result<()> {
    let mut terminate = signal(SignalKind::terminate())?;
    tokio::select! {
        _ = terminate.recv() => {}
        interrupt = tokio::signal::ctrl_c() => interrupt?,
    }
    Ok(())
}

fn exit_at_once_on_another_signal() {
    tokio::spawn(async {
        if stop_signal().await.is_ok() {
            tracing::warn!("a second signal: exiting at once");
            std::process::exit(130);
        }
    });
}

fn log_to_stderr(format: LogFormat, filter: &str) -> Result<()> {
    let filter = EnvFilter::try_new(filter)
        .with_context(|| format!("log {filter:?}: give a filter such as info,gateway_kit=debug"))?;
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(stderr)
        .with_ansi(stderr().is_terminal());
    match format {
        LogFormat::Text => log.init(),
        LogFormat::Json => log.json().init(),
    }
    Ok(())
}
