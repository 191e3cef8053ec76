//! How many machine instructions a message takes to read and write, counted by valgrind: the same on a busy machine as on an
//! idle one. Needs `valgrind`.
//!
//! `cargo bench -p bench --bench instructions` prints two tables. The program starts itself under valgrind for every number.

use std::hint::black_box;
use std::process::Command;

use anyhow::{Context as _, Result};
use bench::{frames, twin};
use ocpp_types::json::ReadMode;
use ocpp_types::message::{self, Message};
use ocpp16::{BootNotificationRequest, MeterValuesRequest, StatusNotificationRequest};
use ocpp201::{NotifyReportRequest, TransactionEventRequest};
use serde::Serialize;
use serde::de::{DeserializeOwned, IgnoredAny};

const ROWS: [&str; 7] = [
    "BootNotification",
    "StatusNotification",
    "MeterValues-1",
    "MeterValues-10",
    "MeterValues-40",
    "TransactionEvent-18",
    "NotifyReport-50",
];

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().collect();
    if let [_, row, kind, turns] = arguments.as_slice() {
        run(row, kind, turns.parse()?);
        return Ok(());
    }
    println!(
        "| read, instructions | bytes | strict, typed | validate only | serde twin | serde_json scan | typed / twin | typed / scan | validate / twin |"
    );
    println!("|---|---|---|---|---|---|---|---|---|");
    for row in ROWS {
        let [strict, validate, twin, scan] =
            [count(row, "strict")?, count(row, "validate")?, count(row, "twin")?, count(row, "scan")?];
        println!(
            "| {row} | {} | {strict:.0} | {validate:.0} | {twin:.0} | {scan:.0} | {:.2} | {:.2} | {:.2} |",
            text(row).len(),
            strict / twin,
            strict / scan,
            validate / twin
        );
    }
    println!(
        "\n| write, instructions | bytes | encode | serde_json::to_string of the twin | encode / twin |"
    );
    println!("|---|---|---|---|---|");
    for row in ROWS {
        let [encode, twin] = [count(row, "encode")?, count(row, "to_string")?];
        println!("| {row} | {} | {encode:.0} | {twin:.0} | {:.2} |", text(row).len(), encode / twin);
    }
    Ok(())
}

/// Instructions per message: what a hundred more turns take.
fn count(row: &str, kind: &str) -> Result<f64> {
    let once = |turns: &str| -> Result<f64> {
        let output = Command::new("valgrind")
            .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
            .arg(std::env::current_exe()?)
            .args([row, kind, turns])
            .output()
            .context("valgrind is not installed")?;
        let told = String::from_utf8_lossy(&output.stderr);
        let counted = told.lines().find_map(|line| line.split_once("Collected : ")).context("no count")?;
        Ok(counted.1.trim().parse()?)
    };
    Ok((once("200")? - once("100")?) / 100.0)
}

fn text(row: &str) -> String {
    match row {
        "BootNotification" => frames::BOOT_NOTIFICATION.to_owned(),
        "StatusNotification" => frames::STATUS_NOTIFICATION.to_owned(),
        "MeterValues-1" => frames::meter_values(1),
        "MeterValues-10" => frames::meter_values(10),
        "MeterValues-40" => frames::meter_values(40),
        "TransactionEvent-18" => frames::transaction_event(),
        _ => frames::notify_report(50),
    }
}

fn run(row: &str, kind: &str, turns: u32) {
    let run = match row {
        "BootNotification" => turn::<BootNotificationRequest, twin::BootNotification>,
        "StatusNotification" => turn::<StatusNotificationRequest, twin::StatusNotification>,
        "TransactionEvent-18" => turn::<TransactionEventRequest, twin::ocpp201::TransactionEvent>,
        "NotifyReport-50" => turn::<NotifyReportRequest, twin::ocpp201::NotifyReport>,
        _ => turn::<MeterValuesRequest, twin::MeterValues>,
    };
    run(&text(row), kind, turns);
}

fn turn<T: Message, Twin: DeserializeOwned + Serialize>(text: &str, kind: &str, turns: u32) {
    let value: T = message::parse(text, ReadMode::Strict).expect("the sample satisfies the schema").message;
    let twin: Twin = serde_json::from_str(text).expect("the sample satisfies the twin");
    for _ in 0..turns {
        let text = black_box(text);
        match kind {
            "strict" => drop(black_box(message::parse::<T>(text, ReadMode::Strict))),
            "validate" => drop(black_box(message::check::<T>(text))),
            "twin" => drop(black_box(serde_json::from_str::<Twin>(text))),
            "scan" => drop(black_box(serde_json::from_str::<IgnoredAny>(text))),
            "encode" => drop(black_box(message::encode(black_box(&value)))),
            _ => drop(black_box(serde_json::to_string(black_box(&twin)))),
        }
    }
}
