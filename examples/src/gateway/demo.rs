//! `gateway demo`: a newcomer's first minute.

use std::io::{IsTerminal as _, stdout};
use std::time::Duration;

use anyhow::Result;
use clap::Args;
use tempfile::TempDir;
use tokio::time::sleep;

use super::config::Settings;
use super::events::Form;
use super::run::{self, Running};
use crate::simulator::{self, Ap3000Options, GnOptions, Protocol, Scenario, SimulatorOptions};

/// What the demo is told.
#[derive(Debug, Clone, Args)]
pub struct DemoOptions {
    /// End after this many seconds, instead of at Ctrl-C
    #[arg(long, value_name = "N", env = "GATEWAY_DEMO_SECONDS")]
    pub seconds: Option<u64>,
    /// How many charge points are simulated, of every protocol in turn
    #[arg(long, value_name = "N", env = "GATEWAY_DEMO_CHARGE_POINTS", default_value_t = 5, value_parser = clap::value_parser!(u32).range(1..=1000))]
    pub charge_points: u32,
    /// What is logged on stderr
    #[arg(long, value_name = "FILTER", env = "GATEWAY_LOG", default_value = "warn")]
    pub log: String,
}

/// A gateway with simulated charge points.
#[derive(Debug)]
pub struct Demo {
    seconds: Option<u64>,
    gateway: Running,
    fleets: Vec<simulator::Running>,
    /// The data directory goes with the demo.
    _data_dir: TempDir,
}

/// Starts both. Sentences on a terminal, contract JSON into a pipe.
///
/// # Errors
/// When no port or no temporary folder can be had.
pub async fn start(options: DemoOptions) -> Result<Demo> {
    let data_dir = tempfile::tempdir()?;
    let anywhere = std::net::SocketAddr::from(([127, 0, 0, 1], 0));
    let config = Settings {
        data_dir: Some(data_dir.path().to_owned()),
        gateway_id: Some("demo".to_owned()),
        ocpp_listen: Some(anywhere),
        tcp_listen: Some(anywhere),
        admin_listen: Some(anywhere),
        ..Settings::default()
    }
    .resolve()?;
    let form = if stdout().is_terminal() { Form::Sentences } else { Form::Json };
    let gateway = run::start(&config, Some(form)).await?;
    say(&gateway, &options);
    let fleets = fleets(&gateway, usize::try_from(options.charge_points)?)?;
    Ok(Demo { seconds: options.seconds, gateway, fleets, _data_dir: data_dir })
}

/// What is shown, each with its share of the charge points.
const SHOWN: [Shown; 5] =
    [Shown::Ocpp(Protocol::Ocpp16), Shown::Ocpp(Protocol::Ocpp201), Shown::Ap3000, Shown::Gn, Shown::Bkv];

/// A kind of device.
#[derive(Debug, Clone, Copy)]
enum Shown {
    Ocpp(Protocol),
    Ap3000,
    Gn,
    Bkv,
}

fn fleets(gateway: &Running, charge_points: usize) -> Result<Vec<simulator::Running>> {
    let mut fleets = Vec::new();
    let mut first = 1_u32;
    for (place, shown) in SHOWN.into_iter().enumerate() {
        // Dealt out in turn.
        let count = (place..).step_by(SHOWN.len()).take_while(|dealt| *dealt < charge_points).count();
        let count = u32::try_from(count)?;
        if count > 0 {
            fleets.push(match shown {
                Shown::Ocpp(protocol) => fleet(gateway, protocol, first, count)?,
                Shown::Ap3000 => ap3000(gateway, count)?,
                Shown::Gn => gn(gateway, count, false)?,
                Shown::Bkv => gn(gateway, count, true)?,
            });
        }
        first = first.saturating_add(count);
    }
    Ok(fleets)
}

/// Charge points that charge, numbered on from `first`.
fn fleet(gateway: &Running, protocol: Protocol, first: u32, count: u32) -> Result<simulator::Running> {
    let options = SimulatorOptions {
        protocol,
        server: gateway.ocpp_addr.to_string(),
        id: format!("DEMO-{first:03}"),
        count,
        scenario: Scenario::Charge,
        rate: 1.0,
        session_seconds: 3,
        drain_seconds: 1,
        ..SimulatorOptions::default()
    };
    // What the charge points would tell, the events tell.
    Ok(simulator::start(&options, |_, _| {})?)
}

/// AP3000 devices that charge; their identities are physical IDs.
fn ap3000(gateway: &Running, count: u32) -> Result<simulator::Running> {
    let options = Ap3000Options {
        server: gateway.tcp_addr.to_string(),
        count,
        session_seconds: 3,
        report_seconds: 1,
        check_millis: 300,
        drain_seconds: 1,
        ..Ap3000Options::default()
    };
    Ok(simulator::start_ap3000(&options, |_, _| {})?)
}

/// GN gateways with their sockets, or chargers without one; they charge by card, or at the push of a button.
fn gn(gateway: &Running, count: u32, direct: bool) -> Result<simulator::Running> {
    let options = GnOptions {
        server: gateway.tcp_addr.to_string(),
        count,
        direct,
        connectors: 2,
        session_seconds: 3,
        report_seconds: 1,
        drain_seconds: 1,
        ..GnOptions::default()
    };
    Ok(simulator::start_gn(&options, |_, _| {})?)
}

impl Demo {
    /// Waits for the end of the time, if there is one.
    pub async fn over(&self) {
        match self.seconds {
            Some(seconds) => sleep(Duration::from_secs(seconds)).await,
            None => std::future::pending().await,
        }
    }

    /// The charge points end what they began, then the gateway stops. `true` when everything could be stored.
    pub async fn stop(self) -> bool {
        for fleet in &self.fleets {
            fleet.stopper().stop();
        }
        for fleet in self.fleets {
            fleet.finish().await;
        }
        self.gateway.stop().await
    }
}

#[allow(clippy::print_stderr)] // For the person at the terminal; stdout belongs to the events.
fn say(gateway: &Running, options: &DemoOptions) {
    let admin = gateway.admin_addr;
    let end = options.seconds.map_or_else(|| "until Ctrl-C".to_owned(), |seconds| format!("for {seconds} s"));
    eprintln!(
        "{} charge points charge at ws://{}/ocpp/… and at {} {end}. Try meanwhile:",
        options.charge_points, gateway.ocpp_addr, gateway.tcp_addr
    );
    eprintln!("  curl http://{admin}/connections");
    eprintln!("  curl http://{admin}/metrics");
    eprintln!(
        "  curl http://{admin}/commands -d '{{\"commandName\":\"Reset\",\"chargePointId\":\"DEMO-001\",\"payload\":{{\"type\":\"Soft\"}}}}'"
    );
}
