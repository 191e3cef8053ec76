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
use crate::simulator::{self, Scenario, SimulatorOptions};

/// What the demo is told.
#[derive(Debug, Clone, Args)]
pub struct DemoOptions {
    /// End after this many seconds, instead of at Ctrl-C
    #[arg(long, value_name = "N", env = "GATEWAY_DEMO_SECONDS")]
    pub seconds: Option<u64>,
    /// How many charge points are simulated
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
    charge_points: simulator::Running,
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
        admin_listen: Some(anywhere),
        ..Settings::default()
    }
    .resolve()?;
    let form = if stdout().is_terminal() { Form::Sentences } else { Form::Json };
    let gateway = run::start(&config, Some(form)).await?;
    say(&gateway, &options);
    let fleet = SimulatorOptions {
        server: gateway.ocpp_addr.to_string(),
        id: "DEMO-001".to_owned(),
        count: options.charge_points,
        scenario: Scenario::Charge,
        rate: 1.0,
        session_seconds: 3,
        drain_seconds: 1,
        ..SimulatorOptions::default()
    };
    // What the charge points would tell, the events tell.
    let charge_points = simulator::start(&fleet, |_, _| {})?;
    Ok(Demo { seconds: options.seconds, gateway, charge_points, _data_dir: data_dir })
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
        self.charge_points.stopper().stop();
        self.charge_points.finish().await;
        self.gateway.stop().await
    }
}

#[allow(clippy::print_stderr)] // For the person at the terminal; stdout belongs to the events.
fn say(gateway: &Running, options: &DemoOptions) {
    let admin = gateway.admin_addr;
    let end = options.seconds.map_or_else(|| "until Ctrl-C".to_owned(), |seconds| format!("for {seconds} s"));
    eprintln!(
        "{} charge points charge at ws://{}/ocpp/… {end}. Try meanwhile:",
        options.charge_points, gateway.ocpp_addr
    );
    eprintln!("  curl http://{admin}/connections");
    eprintln!("  curl http://{admin}/metrics");
    eprintln!(
        "  curl http://{admin}/commands -d '{{\"commandName\":\"Reset\",\"chargePointId\":\"DEMO-001\",\"payload\":{{\"type\":\"Soft\"}}}}'"
    );
}
