//! What peers do to a gateway, one attack after the other, each on a gateway of its own.

mod attack;
mod bomb;

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};
use tokio::task::JoinSet;
use tokio::time::sleep;

use self::attack::Attack;
use super::cli::tell;
use super::subject::{ANYWHERE, Program, Subject, memory};
use super::table::{Table, millis};
use super::wire::Peer;
use super::witness::{Testimony, Witnesses, quantile};

/// What a connection may cost above an idle one while it is attacked, in bytes.
const MEMORY: u64 = 64 * 1024;
/// With fewer connections what the gateway needs once weighs more than what each of them needs, and nothing is judged.
const JUDGED_FROM: usize = 50;
const LOOK_AT_MEMORY: Duration = Duration::from_millis(5);

/// How it is done.
#[derive(Debug, Clone)]
pub(super) struct Settings {
    pub(super) connections: usize,
    pub(super) witnesses: usize,
    pub(super) time: Duration,
    pub(super) only: Vec<String>,
}

/// Does it all; whether the gateway stood it.
pub(super) async fn run(program: &Program, settings: &Settings) -> Result<(Table, bool)> {
    let mut table = Table::new(&[
        "attack",
        "connections",
        "seen on the wire",
        "KiB a connection above idle",
        "witness p50 ms",
        "p99 ms",
        "longest ms",
        "Heartbeats",
        "newcomer, longest ms",
        "verdict",
    ]);
    let mut stood = true;
    for attack in Attack::ALL {
        if !settings.only.is_empty() && !settings.only.iter().any(|word| attack.name().contains(&**word)) {
            continue;
        }
        tell(&format!("{} …", attack.name()));
        let outcome = try_out(program, settings, *attack).await;
        let verdict = match &outcome {
            Ok(outcome) => outcome.verdict(*attack),
            Err(error) => Err(format!("{error:#}")),
        };
        stood &= verdict.is_ok();
        let outcome = outcome.unwrap_or_default();
        let testimony = &outcome.testimony;
        let cells = [
            attack.name().to_owned(),
            outcome.connections.to_string(),
            outcome.seen(),
            format!("{:.1}", per_connection(&outcome) / 1024.0),
            millis(quantile(&testimony.beats, 500)),
            millis(quantile(&testimony.beats, 990)),
            millis(quantile(&testimony.beats, 1000)),
            testimony.beats.len().to_string(),
            millis(quantile(&testimony.arrivals, 1000)),
            match verdict {
                Ok(()) => "stood".to_owned(),
                Err(why) => format!("**failed**: {why}"),
            },
        ];
        tell(&cells.join(" | "));
        table.push(cells.iter().map(String::as_str));
    }
    Ok((table, stood))
}

/// What came of an attack.
#[derive(Debug, Default)]
struct Outcome {
    connections: usize,
    /// How often what was seen.
    seen: BTreeMap<String, usize>,
    /// The most memory it took, above what it had while the same connections were idle.
    memory: u64,
    testimony: Testimony,
}

fn per_connection(outcome: &Outcome) -> f64 {
    outcome.memory as f64 / outcome.connections.max(1) as f64
}

impl Outcome {
    fn seen(&self) -> String {
        let seen: Vec<String> = self.seen.iter().map(|(what, times)| format!("{times} × {what}")).collect();
        seen.join("; ")
    }

    fn verdict(&self, attack: Attack) -> Result<(), String> {
        for what in self.seen.keys() {
            if !attack.right().contains(&what.as_str()) {
                return Err(format!("saw {what:?}; right is {}", attack.right().join(" or ")));
            }
        }
        if self.seen.is_empty() {
            return Err("nothing was seen".to_owned());
        }
        if self.connections >= JUDGED_FROM && per_connection(self) > MEMORY as f64 {
            return Err("too much memory".to_owned());
        }
        Ok(())
    }
}

/// One attack on a gateway of its own.
async fn try_out(program: &Program, settings: &Settings, attack: Attack) -> Result<Outcome> {
    let dir = tempfile::tempdir()?;
    let mut gateway = Subject::start(program, dir.path(), ANYWHERE, attack.settings())?;
    let attackers = attack.attackers(settings.connections);
    let mut peers = Vec::new();
    for number in 0..attackers {
        peers.push(match attack.is_on_connections() {
            true => Some(Peer::booted(gateway.ocpp, &attack::id(number)).await?),
            false => None,
        });
    }
    let witnesses = Witnesses::begin(gateway.ocpp, settings.witnesses).await?;
    // What the first Heartbeats and newcomers need once is no cost of the attack.
    sleep(settings.time.min(Duration::from_millis(500))).await;

    let gauge = Gauge::begin(gateway.id())?;
    let stage = Arc::new(attack::Stage {
        attack,
        server: gateway.ocpp,
        admin: gateway.admin(),
        begun: Instant::now(),
        time: settings.time,
    });
    let mut tasks = JoinSet::new();
    for (number, peer) in peers.into_iter().enumerate() {
        tasks.spawn(attack::go_on(Arc::clone(&stage), number, peer));
    }
    let mut seen = BTreeMap::new();
    // Those that are through stay, as long as their connection stands.
    let mut through = Vec::new();
    while let Some(attacker) = tasks.join_next().await {
        let (sights, peer) = attacker?.context("an attacker could not go on")?;
        for sight in sights {
            let times: &mut usize = seen.entry(sight).or_default();
            *times = times.saturating_add(1);
        }
        through.extend(peer);
    }
    let memory = gauge.end();
    drop(through);
    let testimony = witnesses.end().await?;
    anyhow::ensure!(gateway.lives(), "the gateway has ended");
    gateway.until_connections(0).await?;
    Ok(Outcome { connections: attack.sockets(attackers), seen, memory, testimony })
}

/// Looks at the memory of a process until told to stop.
#[derive(Debug)]
struct Gauge {
    before: u64,
    most: Arc<AtomicU64>,
    over: Arc<AtomicBool>,
}

impl Gauge {
    fn begin(process: u32) -> Result<Self> {
        let before = memory(process)?;
        let most = Arc::new(AtomicU64::new(before));
        let over = Arc::new(AtomicBool::new(false));
        let (seen, stop) = (Arc::clone(&most), Arc::clone(&over));
        // A thread, because it must look also while the runtime is busy.
        std::thread::spawn(move || {
            while !stop.load(Ordering::Relaxed) {
                seen.fetch_max(memory(process).unwrap_or(0), Ordering::Relaxed);
                std::thread::sleep(LOOK_AT_MEMORY);
            }
        });
        Ok(Self { before, most, over })
    }

    /// The most it grew by.
    fn end(self) -> u64 {
        self.over.store(true, Ordering::Relaxed);
        self.most.load(Ordering::Relaxed).saturating_sub(self.before)
    }
}
