//! The command line `simulator`.

use std::ffi::OsString;
use std::fs::File;
use std::io::{self, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use anyhow::Context as _;
use clap::{Args, Parser, Subcommand};

use super::address::InvalidServer;
use super::ap3000::Ap3000Options;
use super::compare::compare;
use super::fleet::{Running, Stopper, in_order, start, start_ap3000, start_gn};
use super::gn::GnOptions;
use super::ledger::Ledger;
use super::options::{Protocol, SimulatorOptions};

/// Simulated charging equipment, for trying, testing and loading a gateway
#[derive(Debug, Parser)]
#[command(name = "simulator", version, arg_required_else_help = true)]
struct CommandLine {
    #[command(subcommand)]
    what: What,
}

#[derive(Debug, Subcommand)]
enum What {
    /// Simulate OCPP 1.6 charge points
    #[command(name = "ocpp1.6")]
    Ocpp16(SimulatorOptions),
    /// Simulate OCPP 2.0.1 charging stations
    #[command(name = "ocpp2.0.1")]
    Ocpp201(SimulatorOptions),
    /// Simulate AP3000 ("DNY") sockets and piles, alone or as slaves behind a host
    #[command(name = "ap3000")]
    Ap3000(Ap3000Options),
    /// Simulate GN gateways with their sockets, or chargers that speak BKV by themselves (--direct)
    Gn(GnOptions),
    /// Hold a ledger against the events of a gateway: lost, doubled, differing in energy; exit 1 if any
    Compare(CompareOptions),
    #[command(external_subcommand)]
    Other(Vec<OsString>),
}

#[derive(Debug, Args)]
struct CompareOptions {
    /// What the simulator wrote
    #[arg(long, value_name = "FILE", env = "SIMULATOR_LEDGER")]
    ledger: PathBuf,

    /// What the gateway printed (`gateway run`, `gateway journal`): one event per line; - is stdin
    #[arg(long, value_name = "FILE", env = "SIMULATOR_EVENTS")]
    events: PathBuf,

    /// Print the report as one JSON object
    #[arg(long, env = "SIMULATOR_JSON")]
    json: bool,
}

/// What exists, for whoever asks for something else.
const EXISTS: &str = "ocpp1.6, ocpp2.0.1, ap3000, gn, compare";
/// With more charge points than this, they are counted, not told one by one.
const TOLD_ONE_BY_ONE: u32 = 20;

/// Runs the command line of this process.
#[must_use]
pub fn main() -> ExitCode {
    let outcome = match CommandLine::parse().what {
        What::Ocpp16(options) => simulate_ocpp(&options),
        What::Ocpp201(options) => simulate_ocpp(&SimulatorOptions { protocol: Protocol::Ocpp201, ..options }),
        What::Ap3000(options) => {
            simulate(options.ledger.as_deref(), options.devices(), |watcher| start_ap3000(&options, watcher))
        }
        What::Gn(options) => {
            simulate(options.ledger.as_deref(), options.count, |watcher| start_gn(&options, watcher))
        }
        What::Compare(options) => compare_files(&options),
        What::Other(words) => {
            let word = words.first().map_or_else(String::new, |word| word.to_string_lossy().into_owned());
            tell(&format!("error: there is no `simulator {word}`; there are: {EXISTS}"));
            return ExitCode::from(2);
        }
    };
    outcome.unwrap_or_else(|error| {
        tell(&format!("error: {error:#}"));
        ExitCode::from(2)
    })
}

/// A line for people. One that cannot be written is not worth ending for.
fn tell(line: &str) {
    let _ = writeln!(io::stderr().lock(), "{line}");
}

fn simulate_ocpp(options: &SimulatorOptions) -> anyhow::Result<ExitCode> {
    simulate(options.ledger.as_deref(), options.count, |watcher| start(options, watcher))
}

/// What the devices tell goes here: identity and text.
type Watcher = Box<dyn Fn(&str, &str) + Send + Sync>;

/// Runs `devices` devices that `start` starts, and writes their ledger.
fn simulate(
    ledger_path: Option<&Path>,
    devices: u32,
    start: impl FnOnce(Watcher) -> Result<Running, InvalidServer>,
) -> anyhow::Result<ExitCode> {
    // A ledger that cannot be written is better known now than after an hour.
    let ledger_file = ledger_path.map(ledger_writer).transpose()?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().context("cannot start")?;
    let ledger = runtime.block_on(run(devices, start))?;
    if let Some(mut file) = ledger_file {
        ledger.write(&mut file).context("cannot write the ledger")?;
    }
    let mut out = io::stdout().lock();
    let mut all_as_expected = true;
    for device in &ledger.devices {
        for misdeed in &device.misdeeds {
            all_as_expected &= misdeed.as_expected;
            if ledger_path != Some(Path::new("-")) {
                let line = serde_json::json!({ "id": device.id, "misdeed": misdeed });
                writeln!(out, "{line}").context("cannot write to stdout")?;
            }
        }
    }
    Ok(if all_as_expected { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn ledger_writer(path: &Path) -> anyhow::Result<Box<dyn Write>> {
    if path == Path::new("-") {
        return Ok(Box::new(io::stdout()));
    }
    let file = File::create(path).with_context(|| format!("cannot create {}", path.display()))?;
    Ok(Box::new(io::BufWriter::new(file)))
}

async fn run(
    expected: u32,
    start: impl FnOnce(Watcher) -> Result<Running, InvalidServer>,
) -> anyhow::Result<Ledger> {
    let one_by_one = expected <= TOLD_ONE_BY_ONE;
    let mut running = start(Box::new(move |id, text| {
        if one_by_one {
            tell(&format!("{id} {text}"));
        }
    }))?;
    tokio::spawn(obey_signals(running.stopper()));
    let mut devices = Vec::new();
    let mut progress = tokio::time::interval(Duration::from_secs(2));
    loop {
        tokio::select! {
            more = running.one_over(&mut devices) => if !more { break },
            _ = progress.tick() => if !one_by_one { tell(&summary(expected, &running)) },
        }
    }
    let ledger = in_order(devices);
    let transactions = ledger.transactions().count();
    let undelivered = ledger.transactions().filter(|(_, one)| !one.stop_answered).count();
    let counts = running.snapshot();
    tell(&format!(
        "{} charge points, {transactions} transactions ({undelivered} whose stop is not answered), {} messages sent, {} received, {} connections lost",
        ledger.devices.len(),
        counts.sent,
        counts.received,
        counts.disconnects,
    ));
    Ok(ledger)
}

fn summary(expected: u32, running: &Running) -> String {
    let counts = running.snapshot();
    format!(
        "{} connections of {expected} devices, {} charging, {} messages sent, {} received, {} connections lost, {} failed",
        counts.connected,
        counts.charging,
        counts.sent,
        counts.received,
        counts.disconnects,
        counts.failed_dials,
    )
}

/// The first Ctrl-C or SIGTERM ends the run well, the second one at once.
async fn obey_signals(stopper: Stopper) {
    let Ok(mut signals) = Signals::new() else { return };
    signals.next().await;
    tell("ending: transactions are stopped and delivered; once more ends at once");
    stopper.stop();
    signals.next().await;
    stopper.abandon();
}

#[cfg(unix)]
struct Signals {
    interrupt: tokio::signal::unix::Signal,
    terminate: tokio::signal::unix::Signal,
}

#[cfg(unix)]
impl Signals {
    fn new() -> io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};
        Ok(Self { interrupt: signal(SignalKind::interrupt())?, terminate: signal(SignalKind::terminate())? })
    }

    async fn next(&mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
    }
}

#[cfg(not(unix))]
struct Signals;

#[cfg(not(unix))]
impl Signals {
    fn new() -> io::Result<Self> {
        Ok(Self)
    }

    async fn next(&mut self) {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}

fn compare_files(options: &CompareOptions) -> anyhow::Result<ExitCode> {
    let open = |path: &Path| File::open(path).with_context(|| format!("cannot open {}", path.display()));
    let ledger: Ledger = serde_json::from_reader(BufReader::new(open(&options.ledger)?))
        .with_context(|| format!("{} is no ledger", options.ledger.display()))?;
    let report = if options.events == Path::new("-") {
        compare(&ledger, io::stdin().lock())
    } else {
        compare(&ledger, BufReader::new(open(&options.events)?))
    }
    .with_context(|| format!("cannot read {}", options.events.display()))?;
    let mut out = io::stdout().lock();
    if options.json {
        serde_json::to_writer(&mut out, &report).context("cannot write to stdout")?;
        writeln!(out).context("cannot write to stdout")?;
    } else {
        report.write(&mut out).context("cannot write to stdout")?;
    }
    Ok(if report.agrees() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
