//! The gateway with Kafka and Redis: from a frame to the brokers' acknowledgement beside a bare producer, commands on their way
//! down, and what a dead gateway costs.
//!
//! The gateway is the program that was built beside this one; what is measured is measured from outside, and beside it stands
//! what the gateway counts itself. Nothing is bound to a core: Kafka and Redis need theirs.

pub mod broker;
pub mod page;
pub mod turns;
pub mod uplink;

use std::collections::HashMap;
use std::io::{Read as _, Write as _};
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpStream};
use std::path::Path;
use std::thread::{scope, sleep};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use clap::Args;
use unified_model::GatewayId;
use unified_model::routing::command_partition;

use crate::charger::Charger;
use crate::cluster::broker::{Broker, Topics};
use crate::cluster::page::Histogram;
use crate::cluster::turns::Times;
use crate::process::{Process, free_address, sibling};
use crate::sections::scratch;

const UPLINK: &str = "gateway_uplink_latency_seconds";
/// Of what is counted there: the events of this load.
const METERED: &str = "transaction.meter_values";
const ROUTING: &str = "gateway_command_routing_latency_seconds";
/// How long a service or a gateway may take until it is there.
const PATIENCE: Duration = Duration::from_secs(20);
/// Between two commands for a device whose gateway is dead.
const AGAIN: Duration = Duration::from_millis(50);

/// What is measured, for how long, and with which services.
#[derive(Debug, Clone, Args)]
pub struct Plan {
    /// Kafka
    #[arg(long, env = "KAFKA_BOOTSTRAP")]
    pub kafka: String,
    /// Redis
    #[arg(long, env = "REDIS_URL")]
    pub redis: String,
    /// Seconds of each measurement
    #[arg(long, default_value_t = 4.0)]
    pub seconds: f64,
    /// Rounds of the uplink, producer and gateway in turn
    #[arg(long, default_value_t = 3)]
    pub rounds: usize,
    /// Connections at 1,000 messages a second
    #[arg(long, default_value_t = 100)]
    pub connections: usize,
    /// Connections at saturation
    #[arg(long, default_value_t = 1_000)]
    pub crowd: usize,
    /// How often a gateway is killed
    #[arg(long, default_value_t = 3)]
    pub kills: usize,
}

/// A gateway program of the cluster.
struct Gateway {
    process: Process,
    id: GatewayId,
    ocpp: SocketAddr,
    admin: SocketAddr,
}

impl Gateway {
    fn start(name: &str, plan: &Plan, topics: &Topics, data_dir: &Path) -> Result<Self> {
        let id = GatewayId::new(format!("bench-{name}-{}", std::process::id()))?;
        let (ocpp, admin) = (free_address()?, free_address()?);
        let folder = data_dir.join(name);
        let arguments = [
            "run".to_owned(),
            "--gateway-id".into(),
            id.to_string(),
            "--data-dir".into(),
            folder.to_str().context("the path is no UTF-8")?.to_owned(),
            "--ocpp-listen".into(),
            ocpp.to_string(),
            "--admin-listen".into(),
            admin.to_string(),
            "--tcp-listen=127.0.0.1:0".into(),
            "--events=none".into(),
            "--log=error".into(),
            "--sink=kafka".into(),
            "--registry=redis".into(),
            "--kafka-bootstrap".into(),
            plan.kafka.clone(),
            "--redis-url".into(),
            plan.redis.clone(),
            "--events-topic".into(),
            topics.events.clone(),
            "--commands-topic".into(),
            topics.commands.clone(),
        ];
        let mut process = Process::start(None, sibling("gateway")?, arguments)?;
        process.wait_for(admin)?;
        let begun = Instant::now();
        while !page::get(admin, "/ready").is_ok_and(|(status, _)| status == 200) {
            if begun.elapsed() > PATIENCE {
                bail!("the gateway is not ready: {}", page::get(admin, "/ready")?.1);
            }
            sleep(Duration::from_millis(20));
        }
        Ok(Self { process, id, ocpp, admin })
    }

    fn histogram(&self, name: &str, label: &str) -> Result<Histogram> {
        Histogram::read(&page::get(self.admin, "/metrics")?.1, name, label)
    }
}

/// What a load did to the process under it.
struct Measured {
    times: Times,
    /// Processor seconds of the process that produces.
    cpu: f64,
}

/// The whole, as tables.
pub fn tables(plan: &Plan) -> Result<()> {
    let broker = Broker::new(&plan.kafka);
    let topics = broker.make_topics()?;
    let measured = scratch().and_then(|scratch| {
        uplinks(plan, &broker, &topics, scratch.path())?;
        failover(plan, &topics, scratch.path())
    });
    broker.remove_topics(&topics)?;
    measured
}

fn uplinks(plan: &Plan, broker: &Broker, topics: &Topics, scratch: &Path) -> Result<()> {
    let gateway = Gateway::start("a", plan, topics, scratch)?;
    let record = scratch.join("record.json");
    // A first round that does not count: it warms everything up, and shows what a record is.
    let mut first = 0;
    let mut load = |rate: Option<u32>, connections: usize, seconds: f64| {
        first += connections;
        let arguments = ["uplink-frames".to_owned(), "--server".into(), gateway.ocpp.to_string()];
        let arguments = [&arguments[..], &["--first".into(), first.to_string()]].concat();
        under_load(arguments, Some(&gateway.process), rate, connections, seconds)
    };
    load(Some(1_000), plan.connections, 1.0)?;
    let bytes = broker.save_a_record(&topics.events, &record)?;
    let bare = |rate: Option<u32>, connections: usize, seconds: f64| {
        let record = record.to_str().context("the path is no UTF-8")?.to_owned();
        let arguments = ["uplink-records".to_owned(), "--kafka".into(), plan.kafka.clone()];
        let arguments = [&arguments[..], &["--topic".into(), topics.events.clone()]].concat();
        under_load([&arguments[..], &["--record".into(), record]].concat(), None, rate, connections, seconds)
    };

    println!(
        "| to the brokers' acknowledgement, records of {bytes} bytes | in flight at most | per second | p50 ms | p99 ms | p99.9 ms | producing process, CPU µs each | events per core-second |"
    );
    println!("|---|---|---|---|---|---|---|---|");
    let mut notes = Vec::new();
    for (rate, connections, name) in
        [(Some(1_000), plan.connections, "1,000/s"), (None, plan.crowd, "saturation")]
    {
        let before = gateway.histogram(UPLINK, METERED)?;
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        for _ in 0..plan.rounds {
            theirs.push(bare(rate, connections, plan.seconds)?);
            ours.push(load(rate, connections, plan.seconds)?);
        }
        let counted = gateway.histogram(UPLINK, METERED)?.since(&before);
        let rounds = distances(&theirs, &ours);
        let [theirs, ours] = [theirs, ours].map(together);
        row(&format!("bare rdkafka producer, {name}"), connections, &theirs);
        row(&format!("gateway, MeterValues of a transaction to its answer, {name}"), connections, &ours);
        notes.push(format!(
            "At {name} the gateway's p99 is {:+.1} ms from the producer's ({rounds} ms in the single rounds); \
             {UPLINK}, which begins at the frame read: {}.",
            (ours.times.at(0.99) - theirs.times.at(0.99)) / 1e3,
            counted.says()
        ));
    }
    println!();
    for note in notes {
        println!("{note}\n");
    }
    downlink(plan, broker, topics, &gateway)
}

/// One process that loads a gateway, or that is the producer itself.
fn under_load(
    mut arguments: Vec<String>,
    producing: Option<&Process>,
    rate: Option<u32>,
    connections: usize,
    seconds: f64,
) -> Result<Measured> {
    arguments.extend(["--connections".to_owned(), connections.to_string()]);
    arguments.extend(["--seconds".to_owned(), seconds.to_string()]);
    if let Some(rate) = rate {
        arguments.extend(["--rate".to_owned(), rate.to_string()]);
    }
    let mut load = Process::start(None, std::env::current_exe()?, arguments)?;
    load.expect("started")?;
    let cpu = |load: &Process| producing.unwrap_or(load).cpu();
    let before = cpu(&load)?;
    load.expect("over")?;
    let cpu = cpu(&load)? - before;
    let times = serde_json::from_str(&load.line()?)?;
    Ok(Measured { times, cpu })
}

/// Several rounds as one.
fn together(rounds: Vec<Measured>) -> Measured {
    let mut all = Measured { times: Times::default(), cpu: 0.0 };
    for round in rounds {
        all.times.add(round.times);
        all.cpu += round.cpu;
    }
    all
}

/// How far the second's p99 was from the first's, round by round.
fn distances(theirs: &[Measured], ours: &[Measured]) -> String {
    let pairs = theirs.iter().zip(ours);
    let each: Vec<String> = pairs
        .map(|(theirs, ours)| format!("{:+.1}", (ours.times.at(0.99) - theirs.times.at(0.99)) / 1e3))
        .collect();
    each.join(", ")
}

fn row(name: &str, connections: usize, measured: &Measured) {
    let Measured { times, cpu } = measured;
    let answered = times.in_time.max(1) as f64;
    println!(
        "| {name} | {connections} | {:.0} | {:.2} | {:.2} | {:.2} | {:.0} | {:.0} |",
        answered / times.seconds,
        times.at(0.5) / 1e3,
        times.at(0.99) / 1e3,
        times.at(0.999) / 1e3,
        cpu * 1e6 / answered,
        answered / cpu,
    );
}

/// Commands at 100/s into the gateway's partition; devices that answer at once.
fn downlink(plan: &Plan, broker: &Broker, topics: &Topics, gateway: &Gateway) -> Result<()> {
    const FIRST: usize = 90_000;
    const PAUSE: Duration = Duration::from_millis(10);
    let (server, count) = (gateway.ocpp.to_string(), plan.connections);
    let fleet = ["hold", "--server", &server, "--connections", &count.to_string(), "--first", "90000"];
    let mut devices = Process::start(None, std::env::current_exe()?, fleet)?;
    devices.expect("registered ")?;

    let before = gateway.histogram(ROUTING, "")?;
    let partition = i32::try_from(command_partition(&gateway.id))?;
    let number = (plan.seconds / PAUSE.as_secs_f64()) as usize;
    let run = std::process::id();
    let responses = broker.responses(&topics.events)?;
    let (sent, answered) = scope(|scope| {
        let waiting =
            scope.spawn(|| responses.read(number, Duration::from_secs_f64(plan.seconds) + PATIENCE));
        let commands = broker.commands(&topics.commands)?;
        let mut sent = HashMap::new();
        let begun = Instant::now();
        for turn in 0..number {
            sleep((begun + PAUSE * u32::try_from(turn)?).saturating_duration_since(Instant::now()));
            let (id, device) = (format!("bench-{run}-{turn}"), format!("BENCH-{:05}", FIRST + turn % count));
            let text = command(&id, &device);
            sent.insert(id, Instant::now());
            commands.send(partition, &device, &text)?;
        }
        let answered = waiting.join().map_err(|_| anyhow::anyhow!("the reader of responses panicked"))??;
        anyhow::Ok((sent, answered))
    })?;
    let counted = gateway.histogram(ROUTING, "")?.since(&before);
    let mut times = Times { seconds: plan.seconds, ..Times::default() };
    for (id, at) in &answered {
        let Some(sent) = sent.get(id) else { continue };
        times.micros.push(u32::try_from(at.saturating_duration_since(*sent).as_micros())?);
    }
    times.add(Times::default());
    println!("| commands at 100/s, {count} devices | count | p50 ms | p99 ms |");
    println!("|---|---|---|---|");
    println!(
        "| fetched to written into the socket, `{ROUTING}` | {} | {} | {} |",
        counted.count(),
        counted.within(0.5),
        counted.within(0.99)
    );
    println!(
        "| produced to `command.response` read from the topic | {} of {number} | {:.2} | {:.2} |\n",
        times.micros.len(),
        times.at(0.5) / 1e3,
        times.at(0.99) / 1e3
    );
    Ok(())
}

fn command(id: &str, device: &str) -> String {
    serde_json::json!({"commandId": id, "commandName": "TriggerMessage", "chargePointId": device, "traceId": id,
        "payload": {"requestedMessage": "Heartbeat"}})
    .to_string()
}

/// kill -9 of the gateway that holds a device, which goes to the other one at once; meanwhile a sender tries and tries.
fn failover(plan: &Plan, topics: &Topics, scratch: &Path) -> Result<()> {
    let (mut back, mut reached) = (Vec::new(), Vec::new());
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?;
    for round in 0..plan.kills {
        let first = Gateway::start(&format!("first-{round}"), plan, topics, scratch)?;
        let second = Gateway::start(&format!("second-{round}"), plan, topics, scratch)?;
        let device = format!("BENCH-FAIL-{}-{round}", std::process::id());
        let source = IpAddr::V4(Ipv4Addr::LOCALHOST);
        let mut charger = runtime.block_on(async {
            let mut charger = Charger::connect(first.ocpp, source, &device, false).await?;
            charger.boot().await?;
            anyhow::Ok(charger)
        })?;
        let other = second.ocpp;
        let begun = Instant::now();
        // Dropping it is kill -9.
        drop(first);
        let moved = runtime.spawn({
            let device = device.clone();
            async move {
                let _lost = charger.asked().await;
                let mut charger = Charger::connect(other, source, &device, false).await?;
                charger.boot().await?;
                let back = begun.elapsed();
                charger.asked().await?;
                anyhow::Ok((back, begun.elapsed()))
            }
        });
        let mut turn = 0;
        while !moved.is_finished() {
            if begun.elapsed() > PATIENCE * 2 {
                bail!("no command reached the device within {:?}", begun.elapsed());
            }
            post(second.admin, &command(&format!("{device}-{turn}"), &device))?;
            turn += 1;
            sleep(AGAIN);
        }
        let (registered, commanded) = runtime.block_on(moved)??;
        back.push(registered.as_secs_f64() * 1e3);
        reached.push(commanded.as_secs_f64() * 1e3);
    }
    let list = |times: &[f64]| {
        let each: Vec<String> = times.iter().map(|millis| format!("{millis:.0}")).collect();
        each.join(", ")
    };
    println!("| kill -9 of the gateway that holds a device, {} times | ms |", plan.kills);
    println!("|---|---|");
    println!("| until the device is booted at the other | {} |", list(&back));
    println!("| until the first command reaches it there | {} |", list(&reached));
    Ok(())
}

/// Hands a command to a gateway, and does not wait for what becomes of it.
fn post(admin: SocketAddr, body: &str) -> Result<()> {
    let mut stream = TcpStream::connect(admin)?;
    write!(
        stream,
        "POST /commands HTTP/1.1\r\nHost: {admin}\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    )?;
    std::thread::spawn(move || {
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
    });
    Ok(())
}
