//! Charge points that have nothing to do with what goes on: their Heartbeats, and newcomers.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, anyhow};
use serde_json::json;
use tokio::sync::oneshot;
use tokio::task::{JoinSet, spawn_blocking};
use tokio::time::{sleep, timeout};

use super::wire::{PATIENCE, Peer};

/// A charge point is read at 20 messages a second; this stays below.
const BEAT: Duration = Duration::from_millis(60);
const NEWCOMERS: Duration = Duration::from_millis(250);

/// Witnesses at work, in a thread of their own: what keeps the attackers' threads busy must not look like a slow gateway.
#[derive(Debug)]
pub(super) struct Witnesses {
    over: Arc<AtomicBool>,
    thread: JoinHandle<Result<Testimony>>,
}

/// What they saw: the time of each round trip, sorted.
#[derive(Debug, Clone, Default)]
pub(super) struct Testimony {
    pub(super) beats: Vec<Duration>,
    /// From the first packet to the accepted BootNotification.
    pub(super) arrivals: Vec<Duration>,
}

impl Witnesses {
    /// Connects so many; then they beat, and newcomers arrive, until [`end`](Self::end).
    pub(super) async fn begin(server: SocketAddr, count: usize) -> Result<Self> {
        let over = Arc::new(AtomicBool::new(false));
        let (connected, are_connected) = oneshot::channel();
        let stop = Arc::clone(&over);
        let thread = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
            runtime.block_on(testify(server, count, connected, stop))
        });
        // When it failed, the end says why.
        let _ = are_connected.await;
        Ok(Self { over, thread })
    }

    /// Ends them. An error is a witness that was no longer served.
    pub(super) async fn end(self) -> Result<Testimony> {
        self.over.store(true, Ordering::Relaxed);
        let joined = spawn_blocking(|| self.thread.join()).await?;
        joined.map_err(|_| anyhow!("the witnesses broke"))?
    }
}

async fn testify(
    server: SocketAddr,
    count: usize,
    connected: oneshot::Sender<()>,
    over: Arc<AtomicBool>,
) -> Result<Testimony> {
    let mut peers = Vec::new();
    for number in 0..count {
        peers.push(Peer::booted(server, &format!("WITNESS-{number:02}")).await?);
    }
    let _ = connected.send(());
    let mut beats = JoinSet::new();
    let count = u32::try_from(count).unwrap_or(1).max(1);
    for (number, peer) in peers.into_iter().enumerate() {
        // Evenly over the interval.
        let place = u32::try_from(number).unwrap_or(0);
        let first = BEAT.saturating_mul(place).checked_div(count).unwrap_or(BEAT);
        beats.spawn(beat(peer, first, Arc::clone(&over)));
    }
    let newcomers = tokio::spawn(arrive(server, over));
    let mut testimony = Testimony::default();
    while let Some(beats) = beats.join_next().await {
        testimony.beats.extend(beats?.context("a witness is no longer served")?);
    }
    testimony.arrivals = newcomers.await?.context("a newcomer is not served")?;
    testimony.beats.sort_unstable();
    testimony.arrivals.sort_unstable();
    Ok(testimony)
}

async fn beat(mut peer: Peer, first: Duration, over: Arc<AtomicBool>) -> Result<Vec<Duration>> {
    let mut times = Vec::new();
    sleep(first).await;
    // At least one, however short the time.
    loop {
        let start = Instant::now();
        peer.call("Heartbeat", &json!({})).await?;
        times.push(start.elapsed());
        if over.load(Ordering::Relaxed) {
            return Ok(times);
        }
        sleep(BEAT.saturating_sub(start.elapsed())).await;
    }
}

async fn arrive(server: SocketAddr, over: Arc<AtomicBool>) -> Result<Vec<Duration>> {
    let mut times = Vec::new();
    loop {
        let start = Instant::now();
        let id = format!("NEWCOMER-{:03}", times.len());
        timeout(PATIENCE, Peer::booted(server, &id)).await.context("nothing came")??;
        times.push(start.elapsed());
        if over.load(Ordering::Relaxed) {
            return Ok(times);
        }
        sleep(NEWCOMERS.saturating_sub(start.elapsed())).await;
    }
}

/// The time that this share of them did not exceed; they are sorted.
pub(super) fn quantile(times: &[Duration], thousandths: usize) -> Duration {
    let last = times.len().saturating_sub(1);
    let place = last.saturating_mul(thousandths).div_ceil(1000);
    times.get(place).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quantile_is_one_of_the_times_and_never_too_small() {
        let times: Vec<Duration> = (1..=10).map(Duration::from_millis).collect();
        assert_eq!(quantile(&times, 0), Duration::from_millis(1));
        assert_eq!(quantile(&times, 500), Duration::from_millis(6));
        assert_eq!(quantile(&times, 990), Duration::from_millis(10));
        assert_eq!(quantile(&[], 990), Duration::ZERO);
    }
}
