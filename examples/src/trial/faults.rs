//! What networks and disks do to devices of the binary protocols: everything they charge must be told once, to the watt hour and
//! the fen.

mod orders;
mod proxy;

use std::time::Duration;

use anyhow::{Context as _, Result, bail, ensure};
use tokio::time::{Instant, sleep, timeout};

use self::orders::{Limits, Orders};
use self::proxy::{Proxy, Seen};
use super::cli::tell;
use super::kill::disk::Disk;
use super::subject::{ANYWHERE, Program, Subject};
use super::table::Table;
use crate::simulator::{
    self, Ap3000Options, Ap3000Scenario, GnOptions, GnScenario, Ledger, Report, Running, compare,
};

/// Nothing that goes on at all takes so long without a charge that ends.
const PATIENCE: Duration = Duration::from_secs(120);
/// Room for what a device leaves behind per charge, and for the outage.
const MEGABYTES: u32 = 1_024;

/// How it is done.
#[derive(Debug, Clone)]
pub(super) struct Settings {
    pub(super) transactions: u64,
    pub(super) outage: Duration,
    /// No connection is cut meanwhile.
    pub(super) spare: bool,
    pub(super) seed: u64,
}

/// Devices of one kind that charge in one way, behind a network of their own.
#[derive(Debug)]
struct Fleet {
    name: &'static str,
    network: Proxy,
    devices: Running,
    /// What makes them charge, where no card does.
    orders: Option<Orders>,
}

/// What a fleet is.
#[derive(Debug, Clone, Copy)]
struct Kind {
    name: &'static str,
    /// Of a hundred ports.
    share: u32,
    make: fn(&Kind, u64, &str, u32) -> Result<Running>,
    orders: Option<Limits>,
}

/// 440 ports when all are there.
const KINDS: &[Kind] = &[
    Kind { name: "ap3000, cards", share: 20, make: ap3000, orders: None },
    Kind { name: "gn, cards", share: 25, make: gn_cards, orders: None },
    Kind { name: "gn, commands", share: 12, make: gn_commands, orders: Some(Limits::Any) },
    Kind { name: "bkv, buttons", share: 10, make: bkv_buttons, orders: None },
    Kind { name: "bkv, commands", share: 5, make: bkv_commands, orders: Some(Limits::Time) },
];

fn ap3000(_: &Kind, seed: u64, server: &str, connections: u32) -> Result<Running> {
    let options = Ap3000Options {
        server: server.to_owned(),
        count: connections,
        slaves: 5,
        scenario: Ap3000Scenario::Charge,
        session_seconds: 1,
        check_millis: 200,
        heartbeat_seconds: 20,
        report_seconds: 1,
        resend_seconds: 3,
        answer_seconds: 2,
        drain_seconds: 90,
        seed,
        ..Ap3000Options::default()
    };
    Ok(simulator::start_ap3000(&options, |_, _| {})?)
}

fn gn(seed: u64, server: &str, connections: u32) -> GnOptions {
    GnOptions {
        server: server.to_owned(),
        count: connections,
        session_seconds: 1,
        minute_millis: 100,
        report_seconds: 1,
        drain_seconds: 90,
        seed,
        ..GnOptions::default()
    }
}

fn gn_cards(_: &Kind, seed: u64, server: &str, connections: u32) -> Result<Running> {
    Ok(simulator::start_gn(&gn(seed, server, connections), |_, _| {})?)
}

/// Theirs follow those that charge by card.
const COMMANDED: u64 = 86_004_459_453_005;

fn gn_commands(_: &Kind, seed: u64, server: &str, connections: u32) -> Result<Running> {
    let options = GnOptions {
        id: COMMANDED,
        scenario: GnScenario::Remote,
        session_seconds: 3,
        ..gn(seed, server, connections)
    };
    Ok(simulator::start_gn(&options, |_, _| {})?)
}

fn bkv_buttons(_: &Kind, seed: u64, server: &str, connections: u32) -> Result<Running> {
    let options = GnOptions { direct: true, ..gn(seed, server, connections) };
    Ok(simulator::start_gn(&options, |_, _| {})?)
}

fn bkv_commands(_: &Kind, seed: u64, server: &str, connections: u32) -> Result<Running> {
    let options = GnOptions {
        id: COMMANDED,
        direct: true,
        scenario: GnScenario::Remote,
        session_seconds: 3,
        ..gn(seed, server, connections)
    };
    Ok(simulator::start_gn(&options, |_, _| {})?)
}

/// Does it all; whether everything was told once and right.
pub(super) async fn run(program: &Program, settings: &Settings) -> Result<(Table, bool)> {
    let disk = if settings.outage.is_zero() { None } else { Disk::mount_sized(MEGABYTES)? };
    let dir = tempfile::tempdir()?;
    let data_dir = disk.as_ref().map_or_else(|| dir.path().join("data"), |disk| disk.path().join("data"));
    let gateway = Subject::start(program, &data_dir, ANYWHERE, &[])?;
    let mut fleets = Vec::new();
    for (kind, number) in KINDS.iter().zip(1_u64..) {
        let seed = settings.seed.wrapping_mul(1_000).wrapping_add(number);
        let network = Proxy::start(gateway.tcp, seed).await?;
        let devices = (kind.make)(kind, seed, &network.address.to_string(), kind.share)?;
        let orders = kind.orders.map(|limits| {
            let first = GnOptions { id: COMMANDED, direct: limits == Limits::Time, ..GnOptions::default() };
            let ids = (0..kind.share).map(|place| first.identity(place)).collect();
            Orders::begin(gateway.admin(), ids, limits, seed)
        });
        fleets.push(Fleet { name: kind.name, network, devices, orders });
    }
    let third = settings.transactions / 3;
    until(&fleets, third).await?;
    let outage = match &disk {
        Some(disk) => {
            let spare = |spare| fleets.iter().for_each(|fleet| fleet.network.spare(spare));
            spare(settings.spare);
            go_without(disk, &gateway, settings.outage).await?;
            spare(false);
            format!("{} s", settings.outage.as_secs_f64())
        }
        None if settings.outage.is_zero() => "none".to_owned(),
        None => "skipped: only root may mount a small disk".to_owned(),
    };
    until(&fleets, settings.transactions).await?;
    tell("everybody ends");
    let mut ended = Vec::new();
    for mut fleet in fleets {
        if let Some(orders) = fleet.orders.take() {
            orders.end().await;
        }
        // What is left is delivered over a network that is well again.
        let seen = fleet.network.heal();
        fleet.devices.stopper().stop();
        ended.push((fleet.name, fleet.devices, fleet.network, seen));
    }
    let mut ledgers = Vec::new();
    for (name, devices, network, seen) in ended {
        let ledger = timeout(PATIENCE, devices.finish()).await.context("devices cannot end what runs")?;
        drop(network);
        ledgers.push((name, ledger, seen));
    }
    let status = gateway.stop()?;
    ensure!(status.success(), "the gateway ended with {status}");
    let journal = program.journal(&data_dir)?;
    tabulate(&ledgers, &journal, &outage)
}

/// Waits until so many charges were settled, of all devices together.
async fn until(fleets: &[Fleet], goal: u64) -> Result<()> {
    let settled = || fleets.iter().map(|fleet| fleet.devices.snapshot().settled).fold(0, u64::saturating_add);
    let (mut count, mut since, mut told) = (settled(), Instant::now(), Instant::now());
    while count < goal {
        if since.elapsed() > PATIENCE {
            bail!("nothing is settled any more: {count} of {goal}");
        }
        sleep(Duration::from_millis(100)).await;
        let now = settled();
        if now > count {
            (count, since) = (now, Instant::now());
        }
        if told.elapsed() > Duration::from_secs(5) {
            tell(&format!("{count} of {goal} charges are settled"));
            told = Instant::now();
        }
    }
    Ok(())
}

/// The journal's disk is full for so long: nothing can be stored.
async fn go_without(disk: &Disk, gateway: &Subject, outage: Duration) -> Result<()> {
    tell(&format!("the disk is full for {} s", outage.as_secs_f64()));
    disk.fill()?;
    sleep(outage).await;
    ensure!(!gateway.is_ready().await?, "it says that it is ready on a full disk");
    disk.free()?;
    Ok(())
}

fn tabulate(ledgers: &[(&str, Ledger, Seen)], journal: &str, outage: &str) -> Result<(Table, bool)> {
    let mut table = Table::new(&[
        "devices",
        "charge points",
        "transactions",
        "Wh",
        "fen",
        "lost",
        "doubled",
        "differing",
        "not answered",
        "connections cut",
        "packets split",
        "packets doubled",
        "answers delayed",
        "sink outage",
        "verdict",
    ]);
    let mut all = (Ledger::default(), Report::default(), Seen::default());
    for (name, ledger, seen) in ledgers {
        let report = compare(ledger, journal.as_bytes())?;
        row(&mut table, name, ledger, &report, seen, outage);
        all.0.devices.extend(ledger.devices.iter().cloned());
        all.1.add(report);
        all.2.add(*seen);
    }
    let (ledger, report, seen) = &all;
    row(&mut table, "all", ledger, report, seen, outage);
    Ok((table, stands(report)))
}

fn stands(report: &Report) -> bool {
    report.agrees() && report.unanswered == 0 && report.transactions > 0
}

fn row(table: &mut Table, name: &str, ledger: &Ledger, report: &Report, seen: &Seen, outage: &str) {
    let sum = |of: fn(&simulator::Transaction) -> Option<i64>| {
        let values =
            ledger.transactions().filter(|(_, one)| one.stop_answered).filter_map(|(_, one)| of(one));
        values.fold(0_i64, i64::saturating_add).to_string()
    };
    let findings = [&report.lost, &report.doubled, &report.differing];
    let verdict = if stands(report) {
        "stood".to_owned()
    } else {
        let such_as = findings.iter().find_map(|findings| findings.first()).map(ToString::to_string);
        format!("**failed** ({})", such_as.unwrap_or_else(|| "ends are not answered".to_owned()))
    };
    let [lost, doubled, differing] = findings.map(|findings| findings.len().to_string());
    let cells = [
        name.to_owned(),
        ledger.devices.len().to_string(),
        report.transactions.to_string(),
        sum(|one| one.meter_stop_wh),
        sum(|one| one.cost_cent),
        lost,
        doubled,
        differing,
        report.unanswered.to_string(),
        seen.cut.to_string(),
        seen.split.to_string(),
        seen.doubled.to_string(),
        seen.delayed.to_string(),
        outage.to_owned(),
        verdict,
    ];
    tell(&cells.join(" | "));
    table.push(cells.iter().map(String::as_str));
}
