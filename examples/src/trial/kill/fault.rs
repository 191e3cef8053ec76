//! The faults: what each does to the gateway again and again, and what came of it.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::{Value, json};

use super::Settings;
use super::disk::Disk;
use super::load::Load;
use crate::simulator::compare;
use crate::trial::account::{Account, Findings};
use crate::trial::clock::{Clock, faketime};
use crate::trial::subject::{ANYWHERE, Program, Subject};
use crate::trial::wire::Peer;

/// What happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    Kill,
    FullDisk,
    Terminate,
    Clock,
}

/// What came of it.
#[derive(Debug, Default)]
pub(super) struct Course {
    pub(super) charge_points: usize,
    /// From each fault to the first fact acknowledged after it.
    pub(super) recoveries: Vec<Duration>,
    pub(super) account: Account,
    pub(super) findings: Findings,
    /// Facts of the simulated fleet that differ from their events.
    differing: usize,
}

/// Why a fault could not be brought about here.
#[derive(Debug)]
pub(super) struct Skipped(pub(super) String);

impl Fault {
    pub(super) const ALL: &[Self] = &[Self::Kill, Self::FullDisk, Self::Terminate, Self::Clock];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Kill => "kill -9",
            Self::FullDisk => "disk full, and freed again",
            Self::Terminate => "SIGTERM",
            Self::Clock => "clock an hour back and forth, with kill -9",
        }
    }

    /// How often it happens where the gateway is killed so often.
    fn rounds(self, kills: usize) -> usize {
        match self {
            Self::Kill => kills,
            _ => kills.div_ceil(4),
        }
    }

    /// How many tell transactions: a small disk has no room for what hundreds do.
    fn tellers(self, wanted: usize) -> usize {
        match self {
            Self::FullDisk => wanted.min(20),
            _ => wanted,
        }
    }
}

impl Course {
    /// A word for the table, or what is wrong.
    pub(super) fn verdict(&self) -> Result<String, String> {
        let Findings { acknowledged, missing, doubled, used_twice, ref such_as } = self.findings;
        let faults = [
            (acknowledged == 0, "nothing was acknowledged"),
            (missing > 0, "acknowledged facts are missing"),
            (doubled > 0, "facts are doubled"),
            (used_twice > 0, "transaction ids were used twice"),
            (self.account.answered_otherwise > 0, "a repeat was answered otherwise"),
            (self.differing > 0, "facts differ from their events"),
        ];
        let wrong: Vec<&str> = faults.iter().filter(|(is, _)| *is).map(|(_, what)| *what).collect();
        if wrong.is_empty() {
            return Ok("stood".to_owned());
        }
        Err(format!("{} ({})", wrong.join(", "), such_as.as_deref().unwrap_or_default()))
    }
}

/// A gateway under load that is started again and again on the same port and folder.
struct Scene {
    program: Program,
    data_dir: PathBuf,
    /// There is one, but for the moment between its end and the next one's start.
    gateway: Option<Subject>,
    server: SocketAddr,
    load: Load,
    recoveries: Vec<Duration>,
}

/// Brings it about under load, as often as asked.
pub(super) async fn bring_about(
    fault: Fault,
    program: &Program,
    settings: &Settings,
) -> Result<Result<Course, Skipped>> {
    let rounds = fault.rounds(settings.rounds);
    let tellers = fault.tellers(settings.charge_points);
    let dir = tempfile::tempdir()?;
    match fault {
        Fault::Kill => {
            let mut scene = Scene::begin(program, dir.path(), tellers)?;
            for _ in 0..rounds {
                scene.some_load().await?;
                let at = Instant::now();
                scene.restart(Subject::kill)?;
                scene.recovers(at).await?;
            }
            scene.end(program).await.map(Ok)
        }
        Fault::Terminate => {
            let mut scene = Scene::begin(program, dir.path(), tellers)?;
            for _ in 0..rounds {
                scene.some_load().await?;
                let at = Instant::now();
                scene.restart(|gateway| {
                    let status = gateway.stop()?;
                    ensure!(status.success(), "after SIGTERM the gateway ended with {status}");
                    Ok(())
                })?;
                scene.recovers(at).await?;
            }
            scene.end(program).await.map(Ok)
        }
        Fault::FullDisk => {
            let Some(disk) = Disk::mount()? else {
                return Ok(Err(Skipped("only root may mount a small disk".to_owned())));
            };
            let mut scene = Scene::begin(program, &disk.path().join("data"), tellers)?;
            for _ in 0..rounds {
                scene.some_load().await?;
                disk.fill()?;
                scene.load.until_quiet(Duration::from_secs(3)).await?;
                ensure!(!scene.is_ready().await?, "it says that it is ready on a full disk");
                disk.free()?;
                scene.recovers(Instant::now()).await?;
            }
            scene.end(program).await.map(Ok)
        }
        Fault::Clock => {
            let Some(library) = faketime(settings.libfaketime.as_deref()) else {
                let how = "needs libfaketime (apt-get install faketime, or --libfaketime PATH)";
                return Ok(Err(Skipped(how.to_owned())));
            };
            let clock = Clock::in_file(dir.path().join("clock"));
            clock.set(0)?;
            let faked = Program { environment: clock.environment(&library), ..program.clone() };
            let mut scene = Scene::begin(&faked, &dir.path().join("data"), tellers)?;
            for round in 0..rounds {
                for hours in [-1, 1, 0] {
                    scene.some_load().await?;
                    let at = Instant::now();
                    clock.set(hours)?;
                    scene.shows(hours).await?;
                    if round.is_multiple_of(2) {
                        scene.restart(Subject::kill)?;
                    }
                    scene.recovers(at).await?;
                }
            }
            scene.end(program).await.map(Ok)
        }
    }
}

impl Scene {
    fn begin(program: &Program, data_dir: &Path, tellers: usize) -> Result<Self> {
        let gateway = Subject::start(program, data_dir, ANYWHERE, &[])?;
        let server = gateway.ocpp;
        let load = Load::begin(server, tellers)?;
        let (program, data_dir) = (program.clone(), data_dir.to_owned());
        Ok(Self { program, data_dir, gateway: Some(gateway), server, load, recoveries: Vec::new() })
    }

    /// Until it is in the midst of it, at no moment in particular.
    async fn some_load(&self) -> Result<()> {
        self.load.until_more(fastrand::u64(300..1_500)).await
    }

    /// Ends the gateway in some way and starts it again.
    fn restart(&mut self, end: impl FnOnce(Subject) -> Result<()>) -> Result<()> {
        end(self.gateway.take().context("no gateway")?)?;
        let address = self.server.to_string();
        self.gateway = Some(Subject::start(&self.program, &self.data_dir, &address, &[])?);
        Ok(())
    }

    /// Waits for the first fact after a fault.
    async fn recovers(&mut self, fault: Instant) -> Result<()> {
        self.load.until_more(1).await?;
        self.recoveries.push(fault.elapsed());
        Ok(())
    }

    async fn is_ready(&self) -> Result<bool> {
        self.gateway.as_ref().context("no gateway")?.is_ready().await
    }

    /// Whether the gateway's clock is off by so many hours.
    async fn shows(&self, hours: i64) -> Result<()> {
        let mut peer = Peer::booted(self.server, "CLOCK").await?;
        let answer = peer.call("Heartbeat", &json!({})).await?;
        let shown = answer.get("currentTime").and_then(Value::as_str).context("no time")?;
        let shown: ocpp_types::DateTime = shown.parse().map_err(|_| anyhow::anyhow!("no time: {shown}"))?;
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH)?.as_secs();
        let off = shown.unix_millis().div_euclid(1000).saturating_sub(i64::try_from(now)?);
        if off.saturating_sub(hours.saturating_mul(3600)).abs() > 60 {
            bail!("the gateway's clock is off by {off} s instead of {hours} h");
        }
        Ok(())
    }

    async fn end(self, program: &Program) -> Result<Course> {
        let Self { data_dir, gateway, load, recoveries, .. } = self;
        let (account, ledger) = load.end().await?;
        let status = gateway.context("no gateway")?.stop()?;
        ensure!(status.success(), "the gateway ended with {status}");
        let journal = program.journal(&data_dir)?;
        let mut findings = account.compare(&journal);
        let fleet = compare(&ledger, journal.as_bytes())?;
        findings.acknowledged = findings.acknowledged.saturating_add(fleet.answered);
        findings.missing = findings.missing.saturating_add(fleet.lost.len());
        findings.doubled = findings.doubled.saturating_add(fleet.doubled.len());
        let charge_points = ledger.devices.len();
        let tellers: std::collections::HashSet<&str> =
            account.acknowledged.iter().map(|(fact, _)| fact.charge_point.as_str()).collect();
        Ok(Course {
            charge_points: charge_points.saturating_add(tellers.len()),
            recoveries,
            findings,
            differing: fleet.differing.len(),
            account,
        })
    }
}
