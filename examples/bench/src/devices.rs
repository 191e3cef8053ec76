//! AP3000 devices behind hosts: only there, or speaking at their natural rates.
//!
//! The rates are those of the vendor's guide: a heartbeat 0x21 every 180 s and the time once in 12 h of each device, 0x11 every
//! 30 min of each host, 0x06 every 5 min of each port that charges, a settlement 0x03 at the end of each charge. Every second
//! device charges, for two hours each time. A host that has nothing else to say for 30 s says `link`.
//!
//! Frames carry the time at which they were written where the protocol has room for it, so that whoever stores what became of
//! them knows how long that took ([`age_of`]): the heartbeats in the voltage, 0x06 and 0x03 in the device's clock.

pub mod server;
pub mod tables;

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use anyhow::{Context as _, Result, bail};
use ap3000_codec::{Codec, Direction, Frame, PhysicalId, Token};
use bytes::BytesMut;
use clap::Args;
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpSocket, TcpStream};
use tokio::sync::{Semaphore, watch};
use tokio::task::JoinSet;
use tokio::time::{sleep, sleep_until};
use unified_model::{Event, EventPayload};

use crate::load::Outcome;

/// Connections that come from one source address.
const PER_SOURCE: usize = 2_500;
/// Between two heartbeats of a device.
const HEARTBEAT: Duration = Duration::from_secs(180);
/// Between two reports of a port that charges.
const POWER: Duration = Duration::from_secs(300);
/// How long a charge takes.
const CHARGE: Duration = Duration::from_secs(2 * 60 * 60);
/// Between two reports of a host.
const HOST: Duration = Duration::from_secs(30 * 60);
/// Between two questions for the time.
const TIME: Duration = Duration::from_secs(12 * 60 * 60);
/// Silence of a connection after which its modem says `link`.
const LINK: Duration = Duration::from_secs(30);
/// The last sixteen bits of a moment in so many microseconds fit into a voltage.
const TICK: u64 = 16;

/// Which hosts connect, and to whom.
#[derive(Debug, Clone, Args)]
pub struct Hosts {
    /// The server
    #[arg(long)]
    pub server: SocketAddr,
    /// How many connections
    #[arg(long)]
    pub hosts: usize,
    /// How many devices on each
    #[arg(long)]
    pub devices: usize,
    /// Number of the first host: no two processes may have the same
    #[arg(long, default_value_t = 0)]
    pub first: usize,
    /// Hosts that register their devices at a time
    #[arg(long, default_value_t = 16)]
    pub at_once: usize,
    /// Devices that register in a second, at most
    #[arg(long, default_value_t = 1_000_000)]
    pub per_second: u32,
    /// So many times as often as in nature
    #[arg(long, default_value_t = 1.0)]
    pub speed: f64,
    /// The server sends back what it is sent
    #[arg(long)]
    pub echo: bool,
    /// Nothing charges
    #[arg(long)]
    pub idle: bool,
}

/// Microseconds since 1970, on the clock that all processes of the machine share.
#[must_use]
pub fn micros() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_micros()).unwrap_or(u64::MAX)
}

/// How many microseconds ago the frame was written that this event tells of; `None` where the frame did not say. A heartbeat
/// says it modulo a second, the others modulo an hour.
#[must_use]
pub fn age_of(event: &Event, now: u64) -> Option<u64> {
    let by_clock = event.meta.as_ref().and_then(|meta| meta.device_timestamp);
    match (&event.payload, by_clock) {
        (EventPayload::TransactionMeterValues(_) | EventPayload::TransactionStopped(_), Some(written)) => {
            let written = u32::try_from(written.unix_millis() / 1_000).ok()?;
            Some((now as u32).wrapping_sub(written).into())
        }
        (EventPayload::ConnectorSnapshot(snapshot), _) => {
            let volts: f64 = snapshot.voltage_v.as_ref()?.to_string().parse().ok()?;
            let written = (volts * 10.0).round() as u16;
            Some(u64::from(((now / TICK) as u16).wrapping_sub(written)) * TICK)
        }
        _ => None,
    }
}

/// Something a device or its host says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Turn {
    Heartbeat(usize),
    Power(usize),
    Settle(usize),
    Time(usize),
    Host,
}

/// A device behind a host.
#[derive(Debug)]
struct Device {
    id: PhysicalId,
    message: u16,
    /// The number of its charge; odd devices have none.
    charge: Option<u32>,
}

/// What all connections of a process share.
#[derive(Debug)]
struct Crowd {
    /// When the next device may register, and how long the one after it waits.
    next: Mutex<Instant>,
    gap: Duration,
    /// Nanoseconds from a heartbeat to its answer, while that is measured.
    times: Mutex<Option<Vec<u64>>>,
}

/// Connects everybody, says `registered SECONDS`, and speaks at the natural rates until stdin ends. A line `measure SECONDS` on
/// stdin is answered, after so many seconds, by how long heartbeats took to their answers, as JSON.
pub async fn speak(hosts: Hosts) -> Result<()> {
    let start = Instant::now();
    let gap = Duration::from_secs(1) / hosts.per_second.max(1);
    let crowd = Arc::new(Crowd { next: Mutex::new(start), gap, times: Mutex::default() });
    let gate = Arc::new(Semaphore::new(hosts.at_once));
    let (begin, begun) = watch::channel(false);
    let mut connecting = JoinSet::new();
    for number in 0..hosts.hosts {
        let (hosts, crowd, gate, begun) = (hosts.clone(), crowd.clone(), gate.clone(), begun.clone());
        connecting.spawn(async move {
            let permit = gate.acquire_owned().await?;
            let mut host = Host::connect(&hosts, number, crowd).await?;
            host.register().await?;
            drop(permit);
            anyhow::Ok((host, begun))
        });
    }
    let mut tasks = JoinSet::new();
    while let Some(connected) = connecting.join_next().await {
        let (host, begun) = connected??;
        tasks.spawn(host.live(begun));
    }
    println!("registered {:.3}", start.elapsed().as_secs_f64());
    begin.send_replace(true);
    let mut lines = BufReader::new(tokio::io::stdin()).lines();
    loop {
        tokio::select! {
            ended = tasks.join_next() => if let Some(ended) = ended { ended??; },
            line = lines.next_line() => match line?.as_deref().map(|line| line.split_once(' ')) {
                Some(Some(("measure", seconds))) => {
                    let time = Duration::from_secs_f64(seconds.parse()?);
                    *lock(&crowd.times) = Some(Vec::new());
                    sleep(time).await;
                    let times = lock(&crowd.times).take().unwrap_or_default();
                    println!("{}", serde_json::to_string(&outcome(times, time.as_secs_f64()))?);
                }
                Some(other) => bail!("unknown order {other:?}"),
                None => return Ok(()),
            },
        }
    }
}

/// What came of some times in nanoseconds.
#[must_use]
pub fn outcome(mut times: Vec<u64>, seconds: f64) -> Outcome {
    times.sort_unstable();
    let at = |share: f64| {
        let place = (times.len().saturating_sub(1) as f64 * share).round() as usize;
        times.get(place).map_or(0.0, |&nanos| nanos as f64 / 1_000.0)
    };
    Outcome { count: times.len(), seconds, p50: at(0.5), p99: at(0.99), p999: at(0.999) }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

/// One connection.
struct Host {
    tcp: TcpStream,
    devices: Vec<Device>,
    crowd: Arc<Crowd>,
    speed: f64,
    echo: bool,
    /// What was written and waits for its answer.
    asked: HashMap<(PhysicalId, u16), Instant>,
    read: BytesMut,
    seed: u64,
}

impl Host {
    async fn connect(hosts: &Hosts, number: usize, crowd: Arc<Crowd>) -> Result<Self> {
        let number = hosts.first + number;
        let source = u8::try_from(2 + number / PER_SOURCE).unwrap_or(u8::MAX);
        let socket = TcpSocket::new_v4()?;
        socket.set_reuseaddr(true)?;
        socket.bind((IpAddr::from(Ipv4Addr::new(127, 0, 0, source)), 0).into()).context("no port left")?;
        let mut tcp = socket.connect(hosts.server).await.context("connect")?;
        tcp.set_nodelay(true)?;
        // As every modem does: the number of its card comes first.
        tcp.write_all(format!("898604D9{number:012}").as_bytes()).await?;
        let devices = (0..hosts.devices)
            .map(|place| {
                let place = number * hosts.devices + place;
                let id = PhysicalId::from(0x0400_0000 | u32::try_from(1 + place).unwrap_or(0x00FF_FFFE));
                Device { id, message: 0, charge: (place.is_multiple_of(2) && !hosts.idle).then_some(0) }
            })
            .collect();
        let (speed, echo, seed) = (hosts.speed, hosts.echo, number as u64);
        let (asked, read) = (HashMap::new(), BytesMut::new());
        Ok(Self { tcp, devices, crowd, speed, echo, asked, read, seed })
    }

    /// All its devices register, say what their ports do, and begin to charge where they do; one after the other, as a host asks
    /// them in turn over its wire.
    async fn register(&mut self) -> Result<()> {
        for place in 0..self.devices.len() {
            let turn = {
                let mut next = lock(&self.crowd.next);
                let turn = (*next).max(Instant::now());
                *next = turn + self.crowd.gap;
                turn
            };
            sleep_until(turn.into()).await;
            let register = [0x80, 0x02, 2, u8::try_from(place % 50)?, 0x31, 6];
            self.say(place, 0x20, &register, true).await?;
            self.turn(Turn::Heartbeat(place)).await?;
            if self.devices[place].charge.is_some() {
                self.turn(Turn::Power(place)).await?;
            }
            while !self.asked.is_empty() {
                self.hear().await?;
            }
        }
        Ok(())
    }

    async fn live(mut self, mut begun: watch::Receiver<bool>) -> Result<()> {
        let ready = async { begun.wait_for(|begun| *begun).await.is_ok() };
        if !ready.await {
            return Ok(());
        }
        let now = Instant::now();
        let mut turns = BinaryHeap::new();
        for place in 0..self.devices.len() {
            let mut kinds = vec![Turn::Heartbeat(place), Turn::Time(place)];
            if self.devices[place].charge.is_some() {
                kinds.extend([Turn::Power(place), Turn::Settle(place)]);
            }
            for kind in kinds {
                // Anywhere in its interval, as in a fleet that has been there for long.
                turns.push(Reverse((now + self.every(kind).mul_f64(self.random()), kind)));
            }
        }
        turns.push(Reverse((now + self.every(Turn::Host).mul_f64(self.random()), Turn::Host)));
        let mut link = now + LINK;
        loop {
            let Some(&Reverse((next, turn))) = turns.peek() else { bail!("nothing to say") };
            tokio::select! {
                heard = self.hear() => { heard?; link = Instant::now() + LINK; }
                () = sleep_until(next.min(link).into()) => {
                    if next <= link {
                        turns.pop();
                        turns.push(Reverse((next + self.every(turn), turn)));
                        self.turn(turn).await?;
                    } else {
                        self.tcp.write_all(b"link").await?;
                    }
                    link = Instant::now() + LINK;
                }
            }
        }
    }

    fn every(&self, turn: Turn) -> Duration {
        let natural = match turn {
            Turn::Heartbeat(_) => HEARTBEAT,
            Turn::Power(_) => POWER,
            Turn::Settle(_) => CHARGE,
            Turn::Time(_) => TIME,
            Turn::Host => HOST,
        };
        natural.div_f64(self.speed)
    }

    /// Between 0 and 1, and the same in every run.
    fn random(&mut self) -> f64 {
        self.seed = self.seed.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(0x1405_7b7e_f767_814f);
        (self.seed >> 11) as f64 / (1_u64 << 53) as f64
    }

    async fn turn(&mut self, turn: Turn) -> Result<()> {
        let written = micros();
        let (ticks, clock) = (((written / TICK) as u16).to_le_bytes(), (written as u32).to_le_bytes());
        match turn {
            Turn::Heartbeat(place) => {
                let charges = u8::from(self.devices[place].charge.is_some());
                let data = [ticks[0], ticks[1], 2, charges, 0, 0, 90];
                self.say(place, 0x21, &data, true).await
            }
            Turn::Power(place) => {
                let mut data = vec![0, 1, 0x2C, 1, 12, 0, 1, 0xB5, 4, 0x14, 5, 0xE8, 3, 0xB0, 4];
                data.extend(self.order(place));
                data.extend([48, 0, 0x14, 5, ticks[0], ticks[1], 0x21, 2, 90, 95]);
                data.extend(clock);
                self.say(place, 0x06, &data, false).await
            }
            Turn::Settle(place) => {
                let mut data = vec![0x10, 0x0E, 0x14, 5, 120, 0, 0, 1, 0, 0, 0, 0, 1];
                data.extend(self.order(place));
                data.extend([0xE2, 4]);
                data.extend(clock);
                self.say(place, 0x03, &data, true).await?;
                // The next charge begins at once.
                if let Some(charge) = &mut self.devices[place].charge {
                    *charge += 1;
                }
                Ok(())
            }
            Turn::Time(place) => self.say(place, 0x22, &[], true).await,
            Turn::Host => {
                let mut data = vec![101, 0, 0, 0, 0, 0, 0, 28, 7];
                data.extend(b"898604D9000000000001");
                data.extend([0x50, 0, 0]);
                self.say(0, 0x11, &data, false).await
            }
        }
    }

    fn order(&self, place: usize) -> [u8; 16] {
        let Device { id, charge, .. } = &self.devices[place];
        let number = u128::from(u32::from(*id)) << 32 | u128::from(charge.unwrap_or(0));
        (number | 1 << 100).to_be_bytes()
    }

    async fn say(&mut self, place: usize, code: u8, data: &[u8], answered: bool) -> Result<()> {
        let device = &mut self.devices[place];
        device.message = device.message.checked_add(1).unwrap_or(1);
        let (id, message) = (device.id, device.message);
        let frame = Frame::new(Direction::Up, id, message, code, data.to_vec());
        let mut bytes = BytesMut::new();
        Codec::new(Direction::Up).encode(&frame, &mut bytes)?;
        if answered || self.echo {
            self.asked.insert((id, message), Instant::now());
        }
        self.tcp.write_all(&bytes).await?;
        Ok(())
    }

    /// Reads what has come. Safe to be dropped while it waits.
    async fn hear(&mut self) -> Result<()> {
        loop {
            self.tcp.readable().await?;
            self.read.reserve(512);
            match self.tcp.try_read_buf(&mut self.read) {
                Ok(0) => bail!("the server hung up"),
                Ok(_) => break,
                Err(error) if error.kind() == std::io::ErrorKind::WouldBlock => {}
                Err(error) => return Err(error.into()),
            }
        }
        let now = Instant::now();
        let mut codec = Codec::new(Direction::Down);
        while let Some(item) = codec.decode(&mut self.read) {
            let frame = match item {
                Ok(Token::Frame(frame)) => frame,
                Ok(_) if self.echo => continue,
                other => bail!("no frame: {other:?}"),
            };
            let asked = self.asked.remove(&(frame.physical_id, frame.message_id));
            if let (0x21, Some(since), Some(times)) = (frame.code, asked, &mut *lock(&self.crowd.times)) {
                times.push(u64::try_from((now - since).as_nanos())?);
            }
        }
        if self.read.is_empty() {
            self.read = BytesMut::new();
        }
        Ok(())
    }
}
