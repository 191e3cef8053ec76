//! Charge points by the hundred: in a closed loop, or only there.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, anyhow, bail};
use clap::{Args, ValueEnum};
use serde::{Deserialize, Serialize};
use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::sync::{Notify, Semaphore};
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};

use crate::charger::{Charger, NUMBER, Template};
use crate::frames;

/// Connections that come from one source address.
const PER_SOURCE: usize = 2_500;

/// Who connects, and to whom.
#[derive(Debug, Clone, Args)]
pub struct Fleet {
    /// The server
    #[arg(long)]
    pub server: SocketAddr,
    /// How many charge points
    #[arg(long)]
    pub connections: usize,
    /// Number of the first one: no two processes may have the same charge points
    #[arg(long, default_value_t = 0)]
    pub first: usize,
    /// Handshakes at a time
    #[arg(long, default_value_t = 128)]
    pub at_once: usize,
    /// Offer permessage-deflate, and compress the large message
    #[arg(long)]
    pub deflate: bool,
}

impl Fleet {
    fn id(&self, number: usize) -> String {
        format!("BENCH-{:05}", self.first + number)
    }

    fn source(&self, number: usize) -> IpAddr {
        let source = 2 + (self.first + number) / PER_SOURCE;
        Ipv4Addr::new(127, 0, 0, u8::try_from(source).unwrap_or(u8::MAX)).into()
    }
}

/// What a charge point does in a closed loop.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Kind {
    /// A Heartbeat that comes back as it is.
    Echo,
    /// Heartbeat.
    Heartbeat,
    /// MeterValues with ten samples.
    MeterValues,
    /// StartTransaction, timed, then StopTransaction.
    Transactions,
}

/// What came out of a closed loop.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Outcome {
    /// Timed round trips.
    pub count: usize,
    /// In which time.
    pub seconds: f64,
    /// Half of them took at most so many microseconds.
    pub p50: f64,
    /// 99 % of them.
    pub p99: f64,
    /// 99.9 % of them.
    pub p999: f64,
}

impl Outcome {
    /// Round trips per second.
    #[must_use]
    pub fn rate(&self) -> f64 {
        self.count as f64 / self.seconds
    }
}

/// Connects everybody, lets them run until the time is over, and says how long each round trip took. Prints `started`
/// when the timed part begins.
pub async fn closed_loop(fleet: Fleet, kind: Kind, warm_up: Duration, time: Duration) -> Result<Outcome> {
    let timed = Arc::new(AtomicBool::new(false));
    let over = Arc::new(AtomicBool::new(false));
    let mut chargers = connect(&fleet, kind != Kind::Echo).await?;
    let mut tasks = JoinSet::new();
    for charger in chargers.drain(..) {
        tasks.spawn(round_trips(charger, kind, Arc::clone(&timed), Arc::clone(&over)));
    }
    sleep(warm_up).await;
    println!("started");
    let start = Instant::now();
    timed.store(true, Ordering::Relaxed);
    sleep(time).await;
    over.store(true, Ordering::Relaxed);
    let seconds = start.elapsed().as_secs_f64();
    let mut times = Vec::new();
    while let Some(done) = tasks.join_next().await {
        times.extend(done??);
    }
    times.sort_unstable();
    let at = |share: f64| {
        let place = (times.len().saturating_sub(1) as f64 * share).round() as usize;
        times.get(place).map_or(0.0, |&nanos| nanos as f64 / 1_000.0)
    };
    Ok(Outcome { count: times.len(), seconds, p50: at(0.5), p99: at(0.99), p999: at(0.999) })
}

async fn round_trips(
    mut charger: Charger,
    kind: Kind,
    timed: Arc<AtomicBool>,
    over: Arc<AtomicBool>,
) -> Result<Vec<u64>> {
    let mut template = match kind {
        Kind::Echo | Kind::Heartbeat => Template::call("Heartbeat", "{}"),
        Kind::MeterValues => Template::call(
            "MeterValues",
            &frames::meter_values(10)
                .replace(r#""transactionId":170141183,"#, "")
                .replace("12345678", NUMBER),
        ),
        Kind::Transactions => Template::call(
            "StartTransaction",
            &format!(
                r#"{{"connectorId":1,"idTag":"04E1A2B3C4D5E6","meterStart":{NUMBER},"timestamp":"2026-11-21T08:30:00.000Z"}}"#
            ),
        ),
    };
    let mut times = Vec::new();
    while !over.load(Ordering::Relaxed) {
        let start = Instant::now();
        let mut transaction = None;
        match kind {
            Kind::Echo => charger.echo(&mut template).await?,
            Kind::Heartbeat | Kind::MeterValues => {
                charger
                    .round_trip(&mut template, |text| {
                        if text.starts_with("[3,") { Ok(()) } else { Err(anyhow!("refused: {text}")) }
                    })
                    .await?;
            }
            Kind::Transactions => transaction = Some(charger.call(&mut template).await?),
        }
        if timed.load(Ordering::Relaxed) && !over.load(Ordering::Relaxed) {
            times.push(u64::try_from(start.elapsed().as_nanos())?);
        }
        if let Some(answer) = transaction {
            let id = answer
                .split_once(r#""transactionId":"#)
                .and_then(|(_, rest)| rest.split(|c: char| !c.is_ascii_digit()).next())
                .with_context(|| format!("no transaction id in {answer}"))?;
            let mut stop = Template::call(
                "StopTransaction",
                &format!(
                    r#"{{"transactionId":{id},"meterStop":20000000,"timestamp":"2026-11-21T09:30:00.000Z","reason":"Local"}}"#
                ),
            );
            charger.call(&mut stop).await?;
        }
    }
    Ok(times)
}

/// Connects everybody and boots them.
async fn connect(fleet: &Fleet, boot: bool) -> Result<Vec<Charger>> {
    let gate = Arc::new(Semaphore::new(fleet.at_once));
    let mut tasks = JoinSet::new();
    for number in 0..fleet.connections {
        let (fleet, gate) = (fleet.clone(), Arc::clone(&gate));
        tasks.spawn(async move {
            let _permit = gate.acquire().await?;
            arrive(&fleet, number, boot).await
        });
    }
    let mut chargers = Vec::with_capacity(fleet.connections);
    while let Some(charger) = tasks.join_next().await {
        chargers.push(charger??);
    }
    Ok(chargers)
}

/// Connects and boots one charge point. One that is turned away comes again, as charge points do.
async fn arrive(fleet: &Fleet, number: usize, boot: bool) -> Result<Charger> {
    let mut attempt = 0;
    loop {
        let arrived = async {
            let (source, id) = (fleet.source(number), fleet.id(number));
            let mut charger = Charger::connect(fleet.server, source, &id, fleet.deflate).await?;
            if boot {
                charger.boot().await?;
            }
            anyhow::Ok(charger)
        };
        match timeout(Duration::from_secs(30), arrived).await {
            Ok(Ok(charger)) => return Ok(charger),
            Ok(Err(error)) if attempt == 5 => return Err(error),
            Err(_) if attempt == 5 => bail!("{} was not served", fleet.id(number)),
            _ => sleep(Duration::from_millis(200 << attempt)).await,
        }
        attempt += 1;
    }
}

/// Connects everybody, says `registered SECONDS`, and stays until stdin ends. Each line `message` on stdin makes every
/// charge point send one message of 16 kB, answered by `answered SECONDS`. A charge point that loses its connection
/// ends the process.
pub async fn hold(fleet: Fleet, heartbeat: Option<Duration>) -> Result<()> {
    let start = Instant::now();
    let chargers = connect(&fleet, true).await?;
    println!("registered {:.3}", start.elapsed().as_secs_f64());
    let crowd = Arc::new(Crowd::default());
    let mut tasks = JoinSet::new();
    let count = chargers.len();
    for (number, charger) in chargers.into_iter().enumerate() {
        // Spread over the interval, as a fleet is.
        let offset = heartbeat.map(|every| every.mul_f64(number as f64 / count as f64));
        tasks.spawn(be_there(charger, Arc::clone(&crowd), heartbeat.zip(offset), fleet.deflate));
    }
    let mut lines = BufReader::new(tokio::io::stdin()).lines();
    loop {
        tokio::select! {
            ended = tasks.join_next() => if let Some(ended) = ended { ended??; },
            line = lines.next_line() => match line?.as_deref() {
                Some("message") => {
                    let start = Instant::now();
                    crowd.answered.store(0, Ordering::Relaxed);
                    crowd.speak.notify_waiters();
                    while crowd.answered.load(Ordering::Relaxed) < count {
                        if let Some(ended) = tasks.try_join_next() {
                            ended??;
                        }
                        sleep(Duration::from_millis(20)).await;
                    }
                    println!("answered {:.3}", start.elapsed().as_secs_f64());
                }
                Some(other) => bail!("unknown order {other:?}"),
                None => return Ok(()),
            },
        }
    }
}

#[derive(Debug, Default)]
struct Crowd {
    speak: Notify,
    answered: AtomicUsize,
}

async fn be_there(
    mut charger: Charger,
    crowd: Arc<Crowd>,
    heartbeat: Option<(Duration, Duration)>,
    deflate: bool,
) -> Result<()> {
    let mut template = Template::call("Heartbeat", "{}");
    let (every, first) = heartbeat.unwrap_or((Duration::from_secs(1 << 30), Duration::from_secs(1 << 30)));
    let mut next = tokio::time::Instant::now() + first;
    loop {
        tokio::select! {
            stayed = charger.stay() => stayed?,
            () = crowd.speak.notified() => {
                let data: String = (0..2_000_u32).map(|n| format!("{:08x}", n.wrapping_mul(0x9e37_79b9))).collect();
                let payload = format!(r#"{{"vendorId":"com.example","data":"{data}"}}"#);
                let mut message = if deflate {
                    Template::deflated("DataTransfer", &payload)?
                } else {
                    Template::call("DataTransfer", &payload)
                };
                charger.call(&mut message).await?;
                crowd.answered.fetch_add(1, Ordering::Relaxed);
            }
            () = tokio::time::sleep_until(next) => {
                next += every;
                charger.call(&mut template).await?;
            }
        }
    }
}
