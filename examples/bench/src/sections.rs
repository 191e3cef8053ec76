//! The tables, one function each. Every number of a table comes from one run.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::Duration;

use anyhow::{Context as _, Result};

use crate::load::Outcome;
use crate::plot::{self, Line};
use crate::process::{CLIENT_CORE, Process, SERVER_CORE, free_address, sibling};
use crate::server;

/// Heartbeats of a fleet that is only there: one per charge point in so many seconds.
const HEARTBEAT_SECONDS: u64 = 10;

/// A server under load and where it listens.
struct Server {
    process: Process,
    address: SocketAddr,
}

impl Server {
    /// The gateway program with its defaults, a journal in `data_dir` included.
    fn gateway(data_dir: &Path) -> Result<Self> {
        let (address, admin) = (free_address()?, free_address()?);
        let arguments = [
            "run".into(),
            "--data-dir".into(),
            data_dir.as_os_str().to_owned(),
            "--ocpp-listen".into(),
            address.to_string().into(),
            "--admin-listen".into(),
            admin.to_string().into(),
            "--tcp-listen=127.0.0.1:0".into(),
            "--events=none".into(),
            "--log=error".into(),
        ];
        let mut process = Process::start(Some(SERVER_CORE), sibling("gateway")?, arguments)?;
        process.wait_for(address)?;
        Ok(Self { process, address })
    }

    /// This program as a server.
    fn own(arguments: &[&str]) -> Result<Self> {
        let mut process = Process::own(SERVER_CORE, arguments)?;
        let address = server::listening(&process.line()?)?;
        Ok(Self { process, address })
    }

    fn peer(peer: &Peer) -> Result<Self> {
        let address = free_address()?;
        let port = address.port().to_string();
        let arguments =
            peer.arguments.iter().map(|argument| argument.as_os_str().to_owned()).chain([port.into()]);
        let mut process = Process::start(Some(SERVER_CORE), peer.program, arguments)?;
        process.wait_for(address)?;
        Ok(Self { process, address })
    }

    /// How many events are durable; only of a server of [`Server::own`] that is a gateway.
    fn stored(&mut self) -> Result<u64> {
        self.process.tell("")?;
        Ok(self.process.expect("stored ")?.parse()?)
    }

    fn hold(
        &self,
        connections: usize,
        first: usize,
        at_once: usize,
        heartbeat: bool,
        deflate: bool,
    ) -> Result<Process> {
        let mut arguments = self.fleet("hold", connections, first);
        arguments.extend(["--at-once".to_owned(), at_once.to_string()]);
        if deflate {
            arguments.push("--deflate".to_owned());
        }
        if heartbeat {
            arguments.extend(["--heartbeat".to_owned(), HEARTBEAT_SECONDS.to_string()]);
        }
        Process::own(CLIENT_CORE, arguments)
    }

    fn fleet(&self, what: &str, connections: usize, first: usize) -> Vec<String> {
        vec![
            what.to_owned(),
            "--server".into(),
            self.address.to_string(),
            "--connections".into(),
            connections.to_string(),
            "--first".into(),
            first.to_string(),
        ]
    }

    fn load(&mut self, kind: &str, connections: usize, seconds: f64, counts: bool) -> Result<Measured> {
        let mut arguments = self.fleet("load", connections, 0);
        arguments.extend(["--kind".to_owned(), kind.to_owned(), "--seconds".into(), seconds.to_string()]);
        let mut load = Process::own(CLIENT_CORE, arguments)?;
        load.expect("started")?;
        let (cpu, stored) = (self.process.cpu()?, if counts { self.stored()? } else { 0 });
        let client = load.cpu()?;
        let begun = std::time::Instant::now();
        // A little less, so that the charge points are still there to be looked at.
        sleep(Duration::from_secs_f64(seconds * 0.98));
        let cpu = self.process.cpu()? - cpu;
        let busy = [cpu, load.cpu()? - client].map(|cpu| cpu / begun.elapsed().as_secs_f64());
        let stored = if counts { self.stored()? - stored } else { 0 };
        let stored_rate = stored as f64 / begun.elapsed().as_secs_f64();
        let outcome = serde_json::from_str(&load.line()?)?;
        Ok(Measured { outcome, cpu, busy, stored, stored_rate })
    }
}

/// What a server did under a closed loop.
struct Measured {
    outcome: Outcome,
    /// Seconds of processor time of the server.
    cpu: f64,
    /// How much of their cores server and charge points used.
    busy: [f64; 2],
    /// Events that became durable meanwhile, and how many that is a second.
    stored: u64,
    stored_rate: f64,
}

impl Measured {
    fn cpu_micros(&self) -> f64 {
        self.cpu * 1e6 / (self.outcome.count as f64 * 0.98)
    }
}

/// The round with the median rate.
fn median(mut rounds: Vec<Measured>) -> Result<Measured> {
    rounds.sort_by(|a, b| a.outcome.rate().total_cmp(&b.outcome.rate()));
    let middle = rounds.len() / 2;
    rounds.into_iter().nth(middle).context("no rounds")
}

/// A server of others, if its tool is installed and it was built.
struct Peer {
    name: &'static str,
    program: &'static str,
    arguments: Vec<PathBuf>,
}

fn peers() -> Vec<Peer> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("peers");
    let mut peers = Vec::new();
    if folder.join("ocpp-rpc/node_modules").exists() {
        let arguments = vec![folder.join("ocpp-rpc/server.mjs")];
        peers.push(Peer { name: "ocpp-rpc (Node), strict", program: "node", arguments });
    }
    let go = folder.join("ocpp-go/ocpp-go-peer");
    if go.exists() {
        peers.push(Peer { name: "ocpp-go 0.19.0", program: "env", arguments: vec![go] });
    }
    peers
}

/// Where the journals of a run go: beside this program, because a temporary folder may be memory.
pub(crate) fn scratch() -> Result<tempfile::TempDir> {
    let program = std::env::current_exe()?;
    let folder = program.parent().context("this program has no folder")?;
    Ok(tempfile::Builder::new().prefix("bench-").tempdir_in(folder)?)
}

pub(crate) fn kib(bytes: f64) -> f64 {
    bytes / 1024.0
}

/// Memory per connection of the gateway program, before and after one large message each, then a reconnect storm.
pub fn connections(count: usize, with_peers: bool) -> Result<()> {
    println!(
        "| server | connections | KiB per connection, idle | after one 16 kB message each | after a second one | storm: all registered after |"
    );
    println!("|---|---|---|---|---|---|");
    let scratch = scratch()?;
    row_of_connections("gateway", &Server::gateway(scratch.path())?, count, Some(false))?;
    let folder = scratch.path().join("deflate");
    row_of_connections(
        "gateway, permessage-deflate agreed, messages compressed",
        &Server::gateway(&folder)?,
        count,
        Some(true),
    )?;
    if with_peers {
        for peer in peers() {
            // Fewer: theirs is the same per connection, and takes longer.
            row_of_connections(peer.name, &Server::peer(&peer)?, count.min(2_000), None)?;
        }
    }
    Ok(())
}

/// `deflate` is of ours only.
fn row_of_connections(name: &str, server: &Server, count: usize, deflate: Option<bool>) -> Result<()> {
    let settle = || sleep(Duration::from_secs(3));
    settle();
    let empty = server.process.memory()?;
    let per_connection =
        || anyhow::Ok(kib(server.process.memory()?.saturating_sub(empty) as f64 / count as f64));
    let mut fleets = start_fleets(server, count, 128, deflate == Some(true))?;
    settle();
    let idle = per_connection()?;
    let Some(deflate) = deflate else {
        println!("| {name} | {count} | {idle:.2} | | | |");
        return Ok(());
    };
    let mut after = [0.0; 2];
    for after in &mut after {
        for fleet in &mut fleets {
            fleet.tell("message")?;
        }
        for fleet in &mut fleets {
            fleet.expect("answered ")?;
        }
        settle();
        *after = per_connection()?;
    }
    drop(fleets);
    let begun = std::time::Instant::now();
    let fleets = start_fleets(server, count, count, deflate)?;
    let storm = begun.elapsed().as_secs_f64();
    println!("| {name} | {count} | {idle:.2} | {:.2} | {:.2} | {storm:.1} s |", after[0], after[1]);
    drop(fleets);
    Ok(())
}

/// Two processes of charge points, everybody registered.
fn start_fleets(server: &Server, count: usize, at_once: usize, deflate: bool) -> Result<Vec<Process>> {
    let half = count / 2;
    let mut fleets = vec![
        server.hold(half, 0, at_once, false, deflate)?,
        server.hold(count - half, half, at_once, false, deflate)?,
    ];
    for fleet in &mut fleets {
        fleet.expect("registered ")?;
    }
    Ok(fleets)
}

/// Round trips per second of one core.
pub fn throughput(connections: usize, seconds: f64, rounds: usize) -> Result<()> {
    println!(
        "| server, {connections} connections | per second | p50 µs | p99 µs | p99.9 µs | server CPU µs each | events stored per second | of a core-second | cores busy: server, charge points |"
    );
    println!("|---|---|---|---|---|---|---|---|---|");
    let scratch = scratch()?;
    let path = scratch.path().to_str().context("the path is no UTF-8")?;
    let mut echo = Server::own(&["echo"])?;
    let mut memory = Server::own(&["serve", "--sink=memory"])?;
    let mut journal = Server::own(&["serve", "--sink=journal", "--data-dir", path])?;

    let (mut echoes, mut beats) = (Vec::new(), Vec::new());
    for _ in 0..rounds {
        echoes.push(echo.load("echo", connections, seconds, false)?);
        beats.push(memory.load("heartbeat", connections, seconds, false)?);
    }
    let (echoes, beats) = (median(echoes)?, median(beats)?);
    row_of_throughput("bare echo, yawc", &echoes);
    row_of_throughput("gateway: Heartbeat", &beats);
    for (name, server) in [("memory sink", &mut memory), ("journal", &mut journal)] {
        let mut measured = Vec::new();
        for _ in 0..rounds {
            measured.push(server.load("meter-values", connections, seconds, true)?);
        }
        row_of_throughput(&format!("gateway: MeterValues (10 samples), {name}"), &median(measured)?);
    }
    drop((echo, memory, journal));
    for peer in peers() {
        let mut server = Server::peer(&peer)?;
        for (kind, name) in [("heartbeat", "Heartbeat"), ("meter-values", "MeterValues (10 samples)")] {
            row_of_throughput(
                &format!("{}: {name}", peer.name),
                &server.load(kind, connections, seconds, false)?,
            );
        }
    }
    println!(
        "\nHeartbeats beside the echo: {:.2} × the rate, {:.2} × per second of processor time.",
        beats.outcome.rate() / echoes.outcome.rate(),
        echoes.cpu_micros() / beats.cpu_micros()
    );
    Ok(())
}

fn row_of_throughput(name: &str, measured: &Measured) {
    let Outcome { p50, p99, p999, .. } = measured.outcome;
    let (stored, of_a_core) = if measured.stored > 0 {
        (format!("{:.0}", measured.stored_rate), format!("{:.0}", measured.stored as f64 / measured.cpu))
    } else {
        (String::new(), format!("{:.0}", 1e6 / measured.cpu_micros()))
    };
    let [server, charge_points] = measured.busy;
    println!(
        "| {name} | {:.0} | {p50:.0} | {p99:.0} | {p999:.0} | {:.1} | {stored} | {of_a_core} | {:.0} %, {:.0} % |",
        measured.outcome.rate(),
        measured.cpu_micros(),
        server * 100.0,
        charge_points * 100.0,
    );
}

/// How long a StartTransaction takes until its durable answer, beside commits that do nothing else.
pub fn transactions(seconds: f64) -> Result<()> {
    println!(
        "| charge points | StartTransaction answered, p50 µs | p99 µs | durable events per second | bare commit of as many rows, p50 µs | p99 µs | rows per second |"
    );
    println!("|---|---|---|---|---|---|---|");
    for count in [1, 64, 1_000] {
        let scratch = scratch()?;
        let path = scratch.path().to_str().context("the path is no UTF-8")?;
        let mut journal = Server::own(&["serve", "--sink=journal", "--data-dir", path])?;
        let measured = journal.load("transactions", count, seconds, true)?;
        drop(journal);
        let mut bare = Process::own(
            SERVER_CORE,
            ["commits", "--folder", path, "--rows", &count.to_string(), "--seconds", &seconds.to_string()],
        )?;
        let bare: Outcome = serde_json::from_str(&bare.line()?)?;
        println!(
            "| {count} | {:.0} | {:.0} | {:.0} | {:.0} | {:.0} | {:.0} |",
            measured.outcome.p50,
            measured.outcome.p99,
            measured.stored_rate,
            bare.p50,
            bare.p99,
            bare.rate()
        );
    }
    Ok(())
}

/// Memory and processor time per connection while connections are added; also as a plot.
pub fn scale(steps: &[usize], seconds: f64, plot: &Path) -> Result<()> {
    println!(
        "| connections | memory of the process, MiB | KiB per connection | CPU µs per connection and second | CPU of the process |"
    );
    println!("|---|---|---|---|---|");
    let scratch = scratch()?;
    let server = Server::gateway(scratch.path())?;
    sleep(Duration::from_secs(2));
    let empty = server.process.memory()?;
    let mut fleets = Vec::new();
    let mut connected = 0;
    let (mut memory, mut cpu) = (Vec::new(), Vec::new());
    for &step in steps {
        let mut fleet = server.hold(step - connected, connected, 128, true, false)?;
        fleet.expect("registered ")?;
        fleets.push(fleet);
        connected = step;
        sleep(Duration::from_secs(2));
        let before = server.process.cpu()?;
        sleep(Duration::from_secs_f64(seconds));
        let share = (server.process.cpu()? - before) / seconds;
        let now = server.process.memory()?;
        let each = kib(now.saturating_sub(empty) as f64 / step as f64);
        let micros = share * 1e6 / step as f64;
        println!(
            "| {step} | {:.1} | {each:.2} | {micros:.2} | {:.2} % |",
            kib(kib(now as f64)),
            share * 100.0
        );
        memory.push((step as f64, each));
        cpu.push((step as f64, micros));
    }
    let svg = plot::draw(
        "Per connection, from 100 to 15,000 idle connections with one Heartbeat in 10 s each",
        "connections",
        &[Line { name: "KiB of memory", points: memory }, Line { name: "µs of CPU a second", points: cpu }],
    );
    std::fs::write(plot, svg).with_context(|| format!("cannot write {}", plot.display()))?;
    Ok(())
}
