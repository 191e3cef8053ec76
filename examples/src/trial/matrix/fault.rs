//! The faults, and the course of each: gateways, devices and commands, something that breaks, and what is left in the end.

use std::fs;
use std::io::BufWriter;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use tokio::time::sleep;
use unified_model::{GatewayId, Timestamp};

use super::Settings;
use super::balancer::Balancer;
use super::fleet::Fleet;
use super::orders::{self, Orders, now};
use super::pods::{GATEWAYS, Pods};
use super::services::{Service, Services};
use super::topic::{Recorder, Told};
use super::verdict::{Evidence, Findings, fold};
use crate::cluster::kafka::{KafkaSettings, topics};
use crate::simulator::Ledger;
use crate::trial::cli::tell;
use crate::trial::clock::{Clock, faketime};
use crate::trial::subject::Program;

/// What happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    KillSame,
    KillNew,
    KillNever,
    Terminate,
    KafkaKill,
    KafkaOutage,
    RedisKill,
    Flush,
    Zombie,
    Move,
    Duplicates,
    HalfOpen,
    Clocks,
}

/// What came of it.
#[derive(Debug, Default)]
pub(super) struct Course {
    pub(super) findings: Findings,
    /// From the fault to the moment when every connection stood again.
    pub(super) recovery: Duration,
}

/// Why a fault could not be brought about here.
#[derive(Debug)]
pub(super) struct Skipped(pub(super) String);

impl Fault {
    pub(super) const ALL: &[Self] = &[
        Self::KillSame,
        Self::KillNew,
        Self::KillNever,
        Self::Terminate,
        Self::KafkaKill,
        Self::KafkaOutage,
        Self::RedisKill,
        Self::Flush,
        Self::Zombie,
        Self::Move,
        Self::Duplicates,
        Self::HalfOpen,
        Self::Clocks,
    ];

    /// Those that every change is tried with.
    pub(super) const SHORT: &[Self] =
        &[Self::KillSame, Self::KillNever, Self::KafkaKill, Self::Flush, Self::Zombie, Self::Move];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::KillSame => "kill -9, back under the same id",
            Self::KillNew => "kill -9, back under a new id",
            Self::KillNever => "kill -9, never back",
            Self::Terminate => "SIGTERM, then back",
            Self::KafkaKill => "Kafka killed and started again",
            Self::KafkaOutage => "Kafka away for 30 s",
            Self::RedisKill => "Redis killed, back empty after 3 s",
            Self::Flush => "FLUSHALL",
            Self::Zombie => "SIGSTOP for 20 s, wakes as a zombie",
            Self::Move => "devices move mid-command",
            Self::Duplicates => "commands delivered three times",
            Self::HalfOpen => "half-open sockets",
            Self::Clocks => "clocks one and two hours ahead",
        }
    }

    /// How long the load goes on after the fault.
    fn aftermath(self) -> Duration {
        Duration::from_secs(match self {
            // Until the key of the dead gateway is gone, and for a while afterwards.
            Self::KillNever | Self::KillNew => 22,
            _ => 6,
        })
    }
}

/// Gateways under load.
struct Scene<'a> {
    settings: &'a Settings,
    kafka: &'a KafkaSettings,
    services: &'a Services,
    balancer: Balancer,
    pods: Pods,
    fleet: Fleet,
    orders: Orders,
}

/// Brings it about.
pub(super) async fn bring_about(
    fault: Fault,
    row: u32,
    program: &Program,
    settings: &Settings,
    services: &Services,
) -> Result<Result<Course, Skipped>> {
    let folder = settings.folder.join(format!("{row:02}"));
    fs::create_dir_all(&folder)?;
    let Some(programs) = programs(fault, program, settings, &folder)? else {
        let how = "needs libfaketime (apt-get install faketime, or --libfaketime PATH)";
        return Ok(Err(Skipped(how.to_owned())));
    };
    let mut kafka = KafkaSettings::new(&services.bootstrap);
    let run = fastrand::u32(..);
    kafka.events_topic = format!("events-{row}-{run}");
    kafka.commands_topic = format!("commands-{row}-{run}");
    topics::create(&kafka, None).await?;
    services.flush_redis().await?;

    let balancer = Balancer::start(GATEWAYS).await?;
    let mut pods = Pods::new(services, &kafka, folder.clone(), balancer.clone());
    let mut names = Vec::new();
    for (place, program) in programs.iter().enumerate() {
        let name = name(place);
        pods.start(place, &name, program)?;
        names.push(GatewayId::new(&name)?);
    }
    let recorder = Recorder::begin(&kafka).await?;
    let fleet = Fleet::begin(&balancer, settings.devices, row)?;
    fleet.until_connected().await.context("before the fault")?;
    let devices = fleet.devices.clone();
    let orders = Orders::begin(&kafka, &services.redis_url, devices, names, settings.rate).await?;
    sleep(settings.warm).await;

    let mut scene = Scene { settings, kafka: &kafka, services, balancer, pods, fleet, orders };
    let begun = Instant::now();
    let whole_at = scene.breaks(fault, &programs).await?;
    scene.fleet.until_connected().await.context("after the fault")?;
    let recovery = begun.elapsed();
    sleep(fault.aftermath()).await;

    let Scene { mut pods, fleet, orders, .. } = scene;
    let sent = orders.end().await?;
    fleet.until_connected().await.context("at the end")?;
    sleep(Duration::from_secs(2)).await;
    let states = fold(&recorder.so_far());
    let ledger = fleet.end().await?;
    // The last command may still be answered.
    let last = sent.iter().map(|sent| sent.expires_at).max().unwrap_or_else(now);
    let left = last.unix_millis().saturating_sub(now().unix_millis()).saturating_add(7_000);
    sleep(Duration::from_millis(u64::try_from(left).unwrap_or(0))).await;
    if let Some(place) = pods.fallen() {
        bail!("gateway {place} has ended by itself; its log is in {}", folder.display());
    }
    pods.end()?;
    let (told, unreadable) = recorder.whole().await;
    write_down(&folder, &ledger, &told)?;
    let evidence =
        Evidence { ledger: &ledger, told: &told, sent: &sent, whole_at, states: &states, unreadable };
    let mut findings = Findings::of(&evidence)?;
    let silent = findings.silent.clone();
    for (device, command) in silent.iter().take(3) {
        findings.such_as.push(orders::trace(&kafka, &services.redis_url, device, command).await?);
    }
    Ok(Ok(Course { findings, recovery }))
}

fn name(place: usize) -> String {
    format!("gateway-{place}")
}

/// The program of each gateway; they differ in their clocks. `None` where clocks cannot be set.
fn programs(
    fault: Fault,
    program: &Program,
    settings: &Settings,
    folder: &Path,
) -> Result<Option<Vec<Program>>> {
    let mut programs = vec![program.clone(); GATEWAYS];
    if fault == Fault::Clocks {
        let Some(library) = faketime(settings.libfaketime.as_deref()) else { return Ok(None) };
        for (program, hours) in programs.iter_mut().zip([0, 1, 2]) {
            let clock = Clock::in_file(folder.join(format!("clock{hours}")));
            clock.set(hours)?;
            program.environment = clock.environment(&library);
        }
    }
    Ok(Some(programs))
}

/// What happened, for whoever wants to look closer.
fn write_down(folder: &Path, ledger: &Ledger, told: &[Told]) -> Result<()> {
    ledger.write(&mut BufWriter::new(fs::File::create(folder.join("ledger.json"))?))?;
    let mut lines = Vec::new();
    for one in told {
        one.event.write_json(&mut lines);
        lines.push(b'\n');
    }
    Ok(fs::write(folder.join("events.jsonl"), lines)?)
}

impl Scene<'_> {
    /// Breaks something; when what was broken was whole again.
    async fn breaks(&mut self, fault: Fault, programs: &[Program]) -> Result<Timestamp> {
        let program = programs.get(1).context("no program")?;
        match fault {
            Fault::KillSame => {
                self.pods.kill(1)?;
                self.pods.start(1, &name(1), program)?;
            }
            Fault::KillNew => {
                self.pods.kill(1)?;
                self.pods.start(1, &name(GATEWAYS), program)?;
            }
            Fault::KillNever => self.pods.kill(1)?,
            Fault::Terminate => {
                self.pods.stop(1)?;
                self.pods.start(1, &name(1), program)?;
            }
            Fault::KafkaKill => self.without(Service::Kafka, Duration::ZERO).await?,
            Fault::KafkaOutage => self.without(Service::Kafka, Duration::from_secs(30)).await?,
            Fault::RedisKill => self.without(Service::Redis, Duration::from_secs(3)).await?,
            Fault::Flush => self.services.flush_redis().await?,
            Fault::Zombie => {
                self.pods.pause(1, true)?;
                // Devices notice sooner or later; the gateway's machine is gone and says nothing.
                self.balancer.half_open(1);
                sleep(Duration::from_secs(20)).await;
                self.pods.pause(1, false)?;
            }
            Fault::Move => {
                for _ in 0..10 {
                    self.balancer.cut_one_in(5);
                    sleep(Duration::from_millis(500)).await;
                }
            }
            Fault::HalfOpen => {
                for _ in 0..3 {
                    self.balancer.half_open_one_in(3);
                    sleep(Duration::from_secs(2)).await;
                }
            }
            Fault::Duplicates => {
                self.orders.double(true);
                sleep(Duration::from_secs(10)).await;
            }
            // They were set before the gateways started.
            Fault::Clocks => sleep(self.settings.warm).await,
        }
        Ok(now())
    }

    async fn without(&self, service: Service, time: Duration) -> Result<()> {
        self.services.kill(service)?;
        sleep(time).await;
        let begun = Instant::now();
        self.services.start(service)?;
        if service == Service::Kafka {
            // Its port opens before it knows its partitions.
            let mut probe = self.kafka.clone();
            probe.events_topic.push_str("-probe");
            probe.commands_topic.push_str("-probe");
            while let Err(error) = topics::create(&probe, None).await {
                ensure!(begun.elapsed() < Duration::from_secs(120), "Kafka does not come back: {error}");
            }
        }
        tell(&format!("  {service:?} was back {:.1} s after it was started", begun.elapsed().as_secs_f64()));
        Ok(())
    }
}
