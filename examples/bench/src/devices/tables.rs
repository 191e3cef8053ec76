//! The tables of the binary protocols. Every number of a table comes from one run.

use std::net::SocketAddr;
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};

use crate::load::Outcome;
use crate::process::{CLIENT_CORE, Process, SERVER_CORE, free_address, sibling};
use crate::sections::{kib, scratch};
use crate::server::listening;

/// Devices behind each host.
const BEHIND: usize = 50;

/// The gateway program with its defaults, its TCP listener at this address.
fn gateway_program(data_dir: &Path) -> Result<(Process, SocketAddr)> {
    let address = free_address()?;
    let mut arguments = vec!["run".into(), "--data-dir".into(), data_dir.as_os_str().to_owned()];
    for (flag, value) in [
        ("--tcp-listen", address.to_string()),
        ("--ocpp-listen", free_address()?.to_string()),
        ("--admin-listen", free_address()?.to_string()),
        ("--events", "none".to_owned()),
        ("--log", "error".to_owned()),
    ] {
        arguments.extend([flag.into(), value.into()]);
    }
    let mut process = Process::start(Some(SERVER_CORE), sibling("gateway")?, arguments)?;
    process.wait_for(address)?;
    Ok((process, address))
}

/// Hosts that are there; everybody registered.
fn hosts(server: SocketAddr, hosts: usize, devices: usize, more: &[&str]) -> Result<Process> {
    let numbers = [server.to_string(), hosts.to_string(), devices.to_string()];
    let mut arguments = vec!["speak"];
    for (flag, number) in ["--server", "--hosts", "--devices"].into_iter().zip(&numbers) {
        arguments.extend([flag, number.as_str()]);
    }
    arguments.extend(more);
    let mut process = Process::own(CLIENT_CORE, arguments)?;
    process.expect("registered ")?;
    Ok(process)
}

/// Memory per connection with one device, and for each further device behind it.
pub fn memory(connections: usize, with_hosts: usize) -> Result<()> {
    println!(
        "| connections | devices on each | memory of the process, MiB | KiB per connection | bytes per further device |"
    );
    println!("|---|---|---|---|---|");
    // So few at a time that the journal keeps up: what it does not would count as theirs.
    let settle = || sleep(Duration::from_secs(4));
    let mut alone = 0.0;
    for (count, devices) in [(connections, 1), (with_hosts, 1), (with_hosts, BEHIND)] {
        let scratch = scratch()?;
        let (process, address) = gateway_program(scratch.path())?;
        settle();
        let empty = process.memory()?;
        let fleet = hosts(address, count, devices, &["--idle", "--per-second", "1000"])?;
        settle();
        let now = process.memory()?;
        let own = now.saturating_sub(empty) as f64;
        let each = own / count as f64;
        let further = match devices {
            1 => {
                alone = each;
                String::new()
            }
            _ => format!("{:.0}", (each - alone) / (devices - 1) as f64),
        };
        println!("| {count} | {devices} | {:.1} | {:.2} | {further} |", kib(kib(now as f64)), kib(each));
        drop((fleet, process));
    }
    Ok(())
}

/// How long frames take to the sink at the natural rates, beside a bare echo of the same frames.
pub fn latency(connections: usize, seconds: f64, speeds: &[f64]) -> Result<()> {
    println!(
        "| server, {} devices behind {connections} connections | rates | heartbeats answered per second | to the answer, p50 ms | p99 ms | p99.9 ms | events per second timed | frame to sink, p50 ms | p99 ms | p99.9 ms | CPU of its core |",
        connections * BEHIND
    );
    println!("|---|---|---|---|---|---|---|---|---|---|---|");
    let scratch = scratch()?;
    let path = scratch.path().to_str().context("the path is no UTF-8")?;
    for speed in speeds {
        let folder = format!("{path}/{speed}");
        for (name, arguments) in [
            ("bare TCP echo", &["echo-bytes"][..]),
            ("gateway, memory sink", &["serve-devices", "--sink=memory"]),
            ("gateway, journal", &["serve-devices", "--sink=journal", "--data-dir", &folder]),
        ] {
            let echoes = arguments[0] == "echo-bytes";
            let mut server = Process::own(SERVER_CORE, arguments)?;
            let address = listening(&server.line()?)?;
            let speed_text = speed.to_string();
            // All at once: what that leaves to be stored is not timed.
            let mut more = vec!["--at-once", "100000", "--speed", speed_text.as_str()];
            if echoes {
                more.push("--echo");
            }
            let mut fleet = hosts(address, connections, BEHIND, &more)?;
            let stored = |server: &mut Process| -> Result<Option<Outcome>> {
                if echoes {
                    return Ok(None);
                }
                server.tell("")?;
                Ok(Some(serde_json::from_str(&server.line()?)?))
            };
            // Until what the registrations left is stored: two snapshots of a heartbeat are most of what comes afterwards.
            let natural = (connections * BEHIND) as f64 / 180.0 * speed * 2.0;
            for _ in 0..120 {
                sleep(Duration::from_secs(1));
                if stored(&mut server)?.is_none_or(|stored| stored.rate() < natural * 2.0) {
                    break;
                }
            }
            stored(&mut server)?;
            let (cpu, begun) = (server.cpu()?, Instant::now());
            fleet.tell(&format!("measure {seconds}"))?;
            let answered: Outcome = serde_json::from_str(&fleet.line()?)?;
            let busy = (server.cpu()? - cpu) / begun.elapsed().as_secs_f64();
            let stored = stored(&mut server)?;
            println!(
                "| {name} | × {speed} | {:.0} | {} | {} | {:.1} % |",
                answered.rate(),
                millis(&answered),
                stored.map_or(" | | | ".to_owned(), |stored| format!(
                    "{:.0} | {}",
                    stored.rate(),
                    millis(&stored)
                )),
                busy * 100.0
            );
        }
    }
    Ok(())
}

fn millis(outcome: &Outcome) -> String {
    let [p50, p99, p999] = [outcome.p50, outcome.p99, outcome.p999].map(|micros| micros / 1e3);
    format!("{p50:.2} | {p99:.2} | {p999:.2}")
}
