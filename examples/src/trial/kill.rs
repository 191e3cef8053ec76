//! What happens to a gateway's machine under load, and whether charge points were told the truth all the same.

pub(super) mod disk;
mod fault;
mod load;
mod teller;

use std::path::PathBuf;
use std::time::Duration;

use anyhow::Result;

use self::fault::{Course, Fault};
use super::cli::tell;
use super::subject::Program;
use super::table::{Table, millis};
use super::witness::quantile;

/// How it is done.
#[derive(Debug, Clone)]
pub(super) struct Settings {
    pub(super) rounds: usize,
    pub(super) charge_points: usize,
    pub(super) only: Vec<String>,
    pub(super) libfaketime: Option<PathBuf>,
}

/// Does it all; whether nothing was lost, doubled or numbered twice.
pub(super) async fn run(program: &Program, settings: &Settings) -> Result<(Table, bool)> {
    let mut table = Table::new(&[
        "fault",
        "rounds",
        "charge points",
        "acknowledged facts",
        "repeated, same id + new id",
        "missing",
        "doubled",
        "ids used twice",
        "recovery p50 ms",
        "longest ms",
        "verdict",
    ]);
    let mut stood = true;
    for fault in Fault::ALL {
        if !settings.only.is_empty() && !settings.only.iter().any(|word| fault.name().contains(&**word)) {
            continue;
        }
        tell(&format!("{} …", fault.name()));
        let outcome = fault::bring_about(*fault, program, settings).await;
        let (mut course, verdict) = match outcome {
            Ok(Ok(course)) => {
                let verdict = course.verdict();
                (course, verdict)
            }
            Ok(Err(skipped)) => (Course::default(), Ok(format!("skipped: {}", skipped.0))),
            Err(error) => (Course::default(), Err(format!("{error:#}"))),
        };
        stood &= verdict.is_ok();
        course.recoveries.sort_unstable();
        let [same, new] = course.account.repeated;
        let cells = [
            fault.name().to_owned(),
            course.recoveries.len().to_string(),
            course.charge_points.to_string(),
            course.findings.acknowledged.to_string(),
            format!("{same} + {new}"),
            course.findings.missing.to_string(),
            course.findings.doubled.to_string(),
            course.findings.used_twice.to_string(),
            shown(&course.recoveries, 500),
            shown(&course.recoveries, 1000),
            match verdict {
                Ok(word) => word,
                Err(why) => format!("**failed**: {why}"),
            },
        ];
        tell(&cells.join(" | "));
        table.push(cells.iter().map(String::as_str));
    }
    Ok((table, stood))
}

fn shown(times: &[Duration], thousandths: usize) -> String {
    if times.is_empty() { "–".to_owned() } else { millis(quantile(times, thousandths)) }
}
