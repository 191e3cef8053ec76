//! The devices: simulated ones of every protocol, some that charge by themselves and some that wait for commands.

use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use tokio::time::{sleep, timeout};
use unified_model::ChargePointId;

use super::balancer::Balancer;
use crate::simulator::{
    self, Ap3000Options, Ap3000Scenario, GnOptions, GnScenario, Ledger, Protocol, Running, Scenario,
    SimulatorOptions,
};

/// Nothing takes so long.
const PATIENCE: Duration = Duration::from_secs(60);
/// How long a car charges, seconds.
const SESSION: u32 = 6;
/// The same at an AP3000 socket: longer than its order may take to be repeated, or a second charge would have the number of the
/// first.
const SESSION_AP3000: u32 = 25;
/// How long charges that are over may still be delivered, seconds.
const DRAIN: u32 = 40;
/// Devices on a connection of an AP3000 host.
const SLAVES: u8 = 5;

/// Devices at work.
#[derive(Debug)]
pub(super) struct Fleet {
    groups: Vec<Running>,
    connections: u64,
    /// Who can be sent commands, and of which kind.
    pub(super) devices: Vec<(ChargePointId, Kind)>,
}

/// What a device can be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// It waits for remote starts, and writes down whose they were.
    Starts,
    /// It charges by itself and may be asked for its configuration, which nothing but a command does.
    Reads,
    /// It charges by itself and may be asked how it is.
    Tells,
}

impl Fleet {
    /// About so many devices: two fifths each of OCPP 1.6 and of the binary protocols, one of 2.0.1. Their ids begin anew with
    /// each `row`.
    pub(super) fn begin(balancer: &Balancer, devices: u32, row: u32) -> Result<Self> {
        let fifth = devices.div_ceil(5).max(2);
        let mut fleet = Self { groups: Vec::new(), connections: 0, devices: Vec::new() };
        fleet.ocpp(balancer, Protocol::Ocpp16, Scenario::Charge, &format!("K{row:02}-A-0001"), fifth)?;
        fleet.ocpp(balancer, Protocol::Ocpp16, Scenario::Remote, &format!("K{row:02}-B-0001"), fifth)?;
        let half = fifth.div_ceil(2);
        fleet.ocpp(balancer, Protocol::Ocpp201, Scenario::Charge, &format!("K{row:02}-C-0001"), half)?;
        fleet.ocpp(balancer, Protocol::Ocpp201, Scenario::Remote, &format!("K{row:02}-D-0001"), half)?;
        fleet.ap3000(balancer, fifth.div_ceil(u32::from(SLAVES)), row)?;
        fleet.gn(balancer, half, row, false)?;
        fleet.gn(balancer, half, row, true)?;
        Ok(fleet)
    }

    fn ocpp(
        &mut self,
        balancer: &Balancer,
        protocol: Protocol,
        scenario: Scenario,
        id: &str,
        count: u32,
    ) -> Result<()> {
        let options = SimulatorOptions {
            protocol,
            server: balancer.ocpp.to_string(),
            id: id.to_owned(),
            count,
            scenario,
            rate: 0.5,
            session_seconds: SESSION,
            answer_seconds: 3,
            drain_seconds: DRAIN,
            seed: fastrand::u64(..),
            ..SimulatorOptions::default()
        };
        let kind = if scenario == Scenario::Remote { Kind::Starts } else { Kind::Reads };
        self.add(simulator::start(&options, |_, _| {})?, count);
        self.know((0..count).map(|place| options.identity(place)), kind)
    }

    fn ap3000(&mut self, balancer: &Balancer, connections: u32, row: u32) -> Result<()> {
        let options = Ap3000Options {
            server: balancer.tcp.to_string(),
            id: (0x0410_0000 | row << 12).into(),
            count: connections,
            slaves: SLAVES,
            scenario: Ap3000Scenario::Charge,
            session_seconds: SESSION_AP3000,
            heartbeat_seconds: 10,
            report_seconds: 3,
            resend_seconds: 3,
            answer_seconds: 3,
            check_millis: 200,
            drain_seconds: DRAIN,
            seed: fastrand::u64(..),
            ..Ap3000Options::default()
        };
        self.add(simulator::start_ap3000(&options, |_, _| {})?, connections);
        self.know((0..options.devices()).map(|place| options.identity(place).to_string()), Kind::Tells)
    }

    fn gn(&mut self, balancer: &Balancer, count: u32, row: u32, direct: bool) -> Result<()> {
        let options = GnOptions {
            server: balancer.tcp.to_string(),
            id: 82_100_000_000_000_u64.saturating_add(u64::from(row).saturating_mul(1_000)),
            direct,
            count,
            scenario: GnScenario::Charge,
            connectors: 2,
            session_seconds: SESSION,
            minute_millis: 1_000,
            heartbeat_seconds: 5,
            report_seconds: 3,
            resend_millis: 2_000,
            drain_seconds: DRAIN,
            seed: fastrand::u64(..),
            ..GnOptions::default()
        };
        self.add(simulator::start_gn(&options, |_, _| {})?, count);
        self.know((0..count).map(|place| options.identity(place)), Kind::Tells)
    }

    fn add(&mut self, running: Running, connections: u32) {
        self.groups.push(running);
        self.connections = self.connections.saturating_add(connections.into());
    }

    fn know(&mut self, names: impl Iterator<Item = String>, kind: Kind) -> Result<()> {
        for name in names {
            let id = ChargePointId::new(&name).with_context(|| format!("{name} is no charge point id"))?;
            self.devices.push((id, kind));
        }
        Ok(())
    }

    /// Waits until every connection stands; how long that took.
    pub(super) async fn until_connected(&self) -> Result<Duration> {
        let begun = Instant::now();
        loop {
            let connected: u64 = self.groups.iter().map(|group| group.snapshot().connected).sum();
            if connected == self.connections {
                return Ok(begun.elapsed());
            }
            if begun.elapsed() > PATIENCE {
                bail!("{connected} of {} connections stand after {PATIENCE:?}", self.connections);
            }
            sleep(Duration::from_millis(20)).await;
        }
    }

    /// Lets everybody end what runs; what they did.
    pub(super) async fn end(self) -> Result<Ledger> {
        let mut ledger = Ledger::default();
        for group in &self.groups {
            group.stopper().stop();
        }
        for group in self.groups {
            let part = timeout(PATIENCE.saturating_mul(2), group.finish()).await;
            ledger.devices.extend(part.context("devices cannot end what runs")?.devices);
        }
        Ok(ledger)
    }
}
