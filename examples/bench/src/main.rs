//! Measures the gateway: each command prints one table of RESULTS.md.
//!
//! `examples/bench/run.sh` builds what is needed and prints all of them.

use std::path::PathBuf;
use std::time::Duration;

use anyhow::Result;
#[cfg(feature = "cluster")]
use bench::cluster;
use bench::devices::{self, Hosts};
use bench::load::{self, Fleet, Kind};
use bench::sections;
use bench::server::{self, Sink};
use clap::Parser;

#[derive(Parser)]
#[command(name = "gateway-bench", version, about = "Measures the gateway; each command prints one table")]
enum Cli {
    /// Memory per connection, before and after a large message each, and a reconnect storm
    Connections {
        #[arg(long, default_value_t = 10_000)]
        connections: usize,
        /// Also the servers of others
        #[arg(long)]
        peers: bool,
    },
    /// Round trips per second on one core, beside a bare echo and the servers of others
    Throughput {
        #[arg(long, default_value_t = 200)]
        connections: usize,
        #[arg(long, default_value_t = 5.0)]
        seconds: f64,
        #[arg(long, default_value_t = 3)]
        rounds: usize,
    },
    /// Time from StartTransaction to its durable answer, beside a bare loop of commits
    Transactions {
        #[arg(long, default_value_t = 5.0)]
        seconds: f64,
    },
    /// Memory and CPU per connection from 100 to 15,000 connections
    Scale {
        #[arg(long, value_delimiter = ',', default_values_t = [100, 1_000, 2_500, 5_000, 10_000, 15_000])]
        steps: Vec<usize>,
        #[arg(long, default_value_t = 10.0)]
        seconds: f64,
        /// Where the plot goes
        #[arg(long, default_value = "scale.svg")]
        plot: PathBuf,
    },
    /// AP3000: memory per connection with one device, and for each further device behind it
    DeviceMemory {
        #[arg(long, default_value_t = 10_000)]
        connections: usize,
        /// Connections with fifty devices each
        #[arg(long, default_value_t = 1_000)]
        hosts: usize,
    },
    /// AP3000: from a frame to the sink at the natural rates, beside a bare echo of the same frames
    DeviceLatency {
        #[arg(long, default_value_t = 1_000)]
        connections: usize,
        #[arg(long, default_value_t = 30.0)]
        seconds: f64,
        /// So many times as often as in nature
        #[arg(long, value_delimiter = ',', default_values_t = [1.0, 10.0])]
        speeds: Vec<f64>,
    },
    /// Kafka and Redis: frames to acknowledgements beside a bare producer, commands, a killed gateway
    #[cfg(feature = "cluster")]
    Cluster {
        #[command(flatten)]
        plan: cluster::Plan,
    },
    #[cfg(feature = "cluster")]
    #[command(hide = true)]
    UplinkFrames {
        #[command(flatten)]
        load: cluster::uplink::Frames,
    },
    #[cfg(feature = "cluster")]
    #[command(hide = true)]
    UplinkRecords {
        #[command(flatten)]
        load: cluster::uplink::Records,
    },
    #[command(hide = true)]
    Speak {
        #[command(flatten)]
        hosts: Hosts,
    },
    #[command(hide = true)]
    EchoBytes,
    #[command(hide = true)]
    ServeDevices {
        #[arg(long)]
        sink: Sink,
        #[arg(long, default_value = "bench-data")]
        data_dir: PathBuf,
    },
    #[command(hide = true)]
    Serve {
        #[arg(long)]
        sink: Sink,
        #[arg(long, default_value = "bench-data")]
        data_dir: PathBuf,
    },
    #[command(hide = true)]
    Echo,
    #[command(hide = true)]
    Commits {
        #[arg(long)]
        folder: PathBuf,
        #[arg(long)]
        rows: usize,
        #[arg(long)]
        seconds: f64,
    },
    #[command(hide = true)]
    Load {
        #[command(flatten)]
        fleet: Fleet,
        #[arg(long)]
        kind: Kind,
        #[arg(long, default_value_t = 1.0)]
        warm_up: f64,
        #[arg(long)]
        seconds: f64,
    },
    #[command(hide = true)]
    Hold {
        #[command(flatten)]
        fleet: Fleet,
        /// Seconds between two Heartbeats of a charge point
        #[arg(long)]
        heartbeat: Option<f64>,
    },
}

fn main() -> Result<()> {
    match Cli::parse() {
        Cli::Connections { connections, peers } => sections::connections(connections, peers),
        Cli::Throughput { connections, seconds, rounds } => {
            sections::throughput(connections, seconds, rounds)
        }
        Cli::Transactions { seconds } => sections::transactions(seconds),
        Cli::Scale { steps, seconds, plot } => sections::scale(&steps, seconds, &plot),
        Cli::DeviceMemory { connections, hosts } => devices::tables::memory(connections, hosts),
        Cli::DeviceLatency { connections, seconds, speeds } => {
            devices::tables::latency(connections, seconds, &speeds)
        }
        #[cfg(feature = "cluster")]
        Cli::Cluster { plan } => cluster::tables(&plan),
        #[cfg(feature = "cluster")]
        Cli::UplinkFrames { load } => on_one_thread(cluster::uplink::frames(load)),
        #[cfg(feature = "cluster")]
        Cli::UplinkRecords { load } => on_one_thread(cluster::uplink::records(load)),
        Cli::Speak { hosts } => on_one_thread(devices::speak(hosts)),
        Cli::EchoBytes => on_workers(devices::server::echo()),
        Cli::ServeDevices { sink, data_dir } => on_workers(devices::server::gateway(sink, &data_dir)),
        // As many workers as cores it was given: what the gateway program does.
        Cli::Serve { sink, data_dir } => on_workers(server::gateway(sink, &data_dir)),
        Cli::Echo => on_workers(server::echo()),
        Cli::Commits { folder, rows, seconds } => {
            let outcome = server::commits(&folder, rows, Duration::from_secs_f64(seconds))?;
            println!("{}", serde_json::to_string(&outcome)?);
            Ok(())
        }
        Cli::Load { fleet, kind, warm_up, seconds } => {
            let (warm_up, seconds) = (Duration::from_secs_f64(warm_up), Duration::from_secs_f64(seconds));
            let outcome = on_one_thread(load::closed_loop(fleet, kind, warm_up, seconds))?;
            println!("{}", serde_json::to_string(&outcome)?);
            Ok(())
        }
        Cli::Hold { fleet, heartbeat } => {
            on_one_thread(load::hold(fleet, heartbeat.map(Duration::from_secs_f64)))
        }
    }
}

fn on_workers(work: impl Future<Output = Result<()>>) -> Result<()> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(work)
}

fn on_one_thread<T>(work: impl Future<Output = Result<T>>) -> Result<T> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(work)
}
