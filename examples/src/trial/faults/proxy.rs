//! A network between devices and the gateway that does what networks and modems do: cuts connections, splits packets, sends
//! them twice, and lets answers wait.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use anyhow::Result;
use fastrand::Rng;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::AbortHandle;
use tokio::time::{sleep, timeout};

/// How long a connection lives, milliseconds.
const LIFE: std::ops::RangeInclusive<u64> = 4_000..=40_000;
/// Of a hundred packets so many are split, and so many of the devices' sent twice.
const SPLIT: u8 = 25;
const TWICE: u8 = 10;
/// Of a hundred answers so many wait so long, milliseconds.
const WAITS: u8 = 10;
const DELAY: std::ops::RangeInclusive<u64> = 50..=600;
/// Between two that wait on one connection: what comes behind them waits too, and no answer comes later than a device can
/// tell what it is for.
const BETWEEN: Duration = Duration::from_secs(3);

/// What was done.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Seen {
    pub(super) cut: u64,
    pub(super) split: u64,
    pub(super) doubled: u64,
    pub(super) delayed: u64,
}

impl Seen {
    pub(super) fn add(&mut self, other: Self) {
        let pairs = [
            (&mut self.cut, other.cut),
            (&mut self.split, other.split),
            (&mut self.doubled, other.doubled),
            (&mut self.delayed, other.delayed),
        ];
        for (sum, more) in pairs {
            *sum = sum.saturating_add(more);
        }
    }
}

/// A network; it ends when dropped.
#[derive(Debug)]
pub(super) struct Proxy {
    pub(super) address: SocketAddr,
    weather: Arc<Weather>,
    accepting: AbortHandle,
}

#[derive(Debug, Default)]
struct Weather {
    is_well: AtomicBool,
    spares: AtomicBool,
    cut: AtomicU64,
    split: AtomicU64,
    doubled: AtomicU64,
    delayed: AtomicU64,
}

impl Weather {
    fn is_bad(&self) -> bool {
        !self.is_well.load(Ordering::Relaxed)
    }

    /// Whether something happens that happens to so many of a hundred.
    fn strikes(&self, of_a_hundred: u8, rng: &mut Rng, counter: &AtomicU64) -> bool {
        let strikes = self.is_bad() && rng.u8(0..100) < of_a_hundred;
        counter.fetch_add(u64::from(strikes), Ordering::Relaxed);
        strikes
    }
}

/// Which way bytes go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Up,
    Down,
}

impl Proxy {
    /// A network before this server.
    pub(super) async fn start(server: SocketAddr, seed: u64) -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let weather = Arc::new(Weather::default());
        let of_all = Arc::clone(&weather);
        let accepting = tokio::spawn(async move {
            let mut number = 0_u64;
            while let Ok((device, _)) = listener.accept().await {
                number = number.wrapping_add(1);
                let rng = Rng::with_seed(seed.wrapping_mul(1_000_003).wrapping_add(number));
                tokio::spawn(carry(device, server, Arc::clone(&of_all), rng));
            }
        });
        Ok(Self { address, weather, accepting: accepting.abort_handle() })
    }

    /// Whether connections are spared.
    pub(super) fn spare(&self, connections: bool) {
        self.weather.spares.store(connections, Ordering::Relaxed);
    }

    /// From here on it carries bytes as they are; what it did until now.
    pub(super) fn heal(&self) -> Seen {
        self.weather.is_well.store(true, Ordering::Relaxed);
        let read = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        let Weather { cut, split, doubled, delayed, .. } = &*self.weather;
        Seen { cut: read(cut), split: read(split), doubled: read(doubled), delayed: read(delayed) }
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

/// One connection, until either side ends it or it is cut.
async fn carry(device: TcpStream, server: SocketAddr, weather: Arc<Weather>, mut rng: Rng) {
    let Ok(gateway) = TcpStream::connect(server).await else { return };
    let _ = (device.set_nodelay(true), gateway.set_nodelay(true));
    let life = Duration::from_millis(rng.u64(LIFE));
    let (from_device, to_device) = device.into_split();
    let (from_gateway, to_gateway) = gateway.into_split();
    let up = pump(from_device, to_gateway, Way::Up, &weather, rng.fork());
    let down = pump(from_gateway, to_device, Way::Down, &weather, rng.fork());
    let both = async {
        tokio::select! {
            () = up => {}
            () = down => {}
        }
    };
    tokio::pin!(both);
    while timeout(life, &mut both).await.is_err() {
        if weather.is_bad() && !weather.spares.load(Ordering::Relaxed) {
            // Whatever was on its way is lost.
            weather.cut.fetch_add(1, Ordering::Relaxed);
            return;
        }
    }
}

async fn pump(mut from: OwnedReadHalf, mut to: OwnedWriteHalf, way: Way, weather: &Weather, mut rng: Rng) {
    let mut bytes = vec![0; 4_096];
    let mut waited: Option<Instant> = None;
    while let Ok(length @ 1..) = from.read(&mut bytes).await {
        let packet = bytes.get(..length).unwrap_or_default();
        let rested = waited.is_none_or(|at| at.elapsed() > BETWEEN);
        if way == Way::Down && rested && weather.strikes(WAITS, &mut rng, &weather.delayed) {
            sleep(Duration::from_millis(rng.u64(DELAY))).await;
            waited = Some(Instant::now());
        }
        let twice = way == Way::Up && weather.strikes(TWICE, &mut rng, &weather.doubled);
        let split = length > 1 && weather.strikes(SPLIT, &mut rng, &weather.split);
        let (first, second) = packet.split_at(if split { rng.usize(1..length) } else { length });
        let pieces = [first, second, if twice { packet } else { &[] }];
        for piece in pieces.into_iter().filter(|piece| !piece.is_empty()) {
            if to.write_all(piece).await.is_err() {
                return;
            }
            if split {
                sleep(Duration::from_millis(rng.u64(1..10))).await;
            }
        }
    }
}
