//! What happens to one of three gateways, and to what is between them, while devices charge and commands come.

mod balancer;
mod fault;
mod fleet;
mod orders;
mod pods;
mod services;
mod topic;
mod verdict;

use std::path::PathBuf;
use std::time::Duration;

use anyhow::Result;

use self::fault::{Course, Fault};
use self::services::Services;
use super::cli::tell;
use super::subject::Program;
use super::table::{Table, millis};

/// How it is done.
#[derive(Debug, Clone)]
pub(super) struct Settings {
    pub(super) devices: u32,
    /// Commands a second.
    pub(super) rate: u32,
    /// How long all goes well, before the fault.
    pub(super) warm: Duration,
    /// Only what every change is tried with.
    pub(super) short: bool,
    pub(super) only: Vec<String>,
    /// Where logs, ledgers and events go.
    pub(super) folder: PathBuf,
    pub(super) libfaketime: Option<PathBuf>,
}

/// Does it all; whether nothing was lost, doubled, unanswered or done twice.
pub(super) async fn run(program: &Program, settings: &Settings) -> Result<(Table, bool)> {
    let services = Services::find()?;
    let mut table = Table::new(&[
        "fault",
        "devices",
        "starts and stops",
        "events",
        "lost",
        "doubled",
        "other energy",
        "ids used twice",
        "commands",
        "accepted",
        "unanswered",
        "answered twice",
        "late",
        "done twice or unsaid",
        "offline by the topic",
        "all back, ms",
        "verdict",
    ]);
    let mut stood = true;
    let faults = if settings.short { Fault::SHORT } else { Fault::ALL };
    let chosen = faults.iter().filter(|fault| {
        settings.only.is_empty() || settings.only.iter().any(|word| fault.name().contains(&**word))
    });
    for (row, fault) in (1..).zip(chosen) {
        tell(&format!("{} …", fault.name()));
        let outcome = fault::bring_about(*fault, row, program, settings, &services).await;
        let (course, verdict) = match outcome {
            Ok(Ok(course)) => {
                let verdict = course.findings.verdict();
                (course, verdict)
            }
            Ok(Err(skipped)) => (Course::default(), Ok(format!("skipped: {}", skipped.0))),
            Err(error) => (Course::default(), Err(format!("{error:#}"))),
        };
        stood &= verdict.is_ok();
        for example in &course.findings.such_as {
            tell(&format!("  such as: {example}"));
        }
        let found = &course.findings;
        let counts = [
            found.devices,
            found.answered,
            found.events,
            found.lost,
            found.doubled,
            found.differing,
            found.used_twice,
            found.commands,
            found.accepted,
            found.unanswered,
            found.answered_twice,
            found.late,
            found.executed,
            found.offline,
        ];
        let mut cells = vec![fault.name().to_owned()];
        cells.extend(counts.iter().map(ToString::to_string));
        cells.push(millis(course.recovery));
        cells.push(verdict.unwrap_or_else(|why| format!("**failed**: {why}")));
        tell(&cells.join(" | "));
        table.push(cells.iter().map(String::as_str));
    }
    Ok((table, stood))
}
