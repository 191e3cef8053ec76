//! Our parsers beside those of another crate, over the same payloads, in turns: what disturbs one disturbs both.

#[path = "../../../src/frames.rs"]
pub mod frames;

use std::hint::black_box;
use std::time::Instant;

use ocpp_types::json::ReadMode;
use ocpp_types::message;
use ocpp16::{BootNotificationRequest, MeterValuesRequest, StatusNotificationRequest};
use ocpp201::{NotifyReportRequest, TransactionEventRequest};

/// Turns; the fastest of each side counts.
const TURNS: usize = 200;
/// Messages of a turn have so many bytes: short enough that the fastest turn was not interrupted.
const BYTES: usize = 150_000;

/// What another crate makes of a payload: whether it took it.
#[derive(Debug)]
pub struct Peer {
    /// Its name and version.
    pub name: &'static str,
    /// Reads a BootNotification.
    pub boot: fn(&str) -> bool,
    /// Reads a StatusNotification.
    pub status: fn(&str) -> bool,
    /// Reads a MeterValues.
    pub meter: fn(&str) -> bool,
    /// Reads a TransactionEvent of OCPP 2.0.1.
    pub transaction: fn(&str) -> bool,
    /// Reads a NotifyReport of OCPP 2.0.1.
    pub report: fn(&str) -> bool,
}

/// Prints the rows of a table.
pub fn print(peer: &Peer) {
    row(peer.name, "BootNotification", frames::BOOT_NOTIFICATION, peer.boot, |text| {
        message::parse::<BootNotificationRequest>(text, ReadMode::Strict).is_ok()
    });
    row(peer.name, "StatusNotification", frames::STATUS_NOTIFICATION, peer.status, |text| {
        message::parse::<StatusNotificationRequest>(text, ReadMode::Strict).is_ok()
    });
    for samples in [1, 10, 40] {
        let text = frames::meter_values(samples);
        row(peer.name, &format!("MeterValues-{samples}"), &text, peer.meter, |text| {
            message::parse::<MeterValuesRequest>(text, ReadMode::Strict).is_ok()
        });
    }
    row(peer.name, "TransactionEvent-18", &frames::transaction_event(), peer.transaction, |text| {
        message::parse::<TransactionEventRequest>(text, ReadMode::Strict).is_ok()
    });
    row(peer.name, "NotifyReport-50", &frames::notify_report(50), peer.report, |text| {
        message::parse::<NotifyReportRequest>(text, ReadMode::Strict).is_ok()
    });
}

fn row(peer: &str, name: &str, text: &str, theirs: fn(&str) -> bool, ours: fn(&str) -> bool) {
    assert!(ours(text), "we refuse {text}");
    let their_verdict = if theirs(text) { "" } else { " (refused)" };
    let (mut fastest_ours, mut fastest_theirs) = (f64::INFINITY, f64::INFINITY);
    for _ in 0..TURNS {
        fastest_ours = fastest_ours.min(nanos(text, ours));
        fastest_theirs = fastest_theirs.min(nanos(text, theirs));
    }
    println!(
        "| {peer} | {name} | {fastest_ours:.0} | {fastest_theirs:.0}{their_verdict} | {:.2} |",
        fastest_ours / fastest_theirs
    );
}

fn nanos(text: &str, read: fn(&str) -> bool) -> f64 {
    let messages = BYTES.div_ceil(text.len());
    let start = Instant::now();
    for _ in 0..messages {
        black_box(read(black_box(text)));
    }
    start.elapsed().as_secs_f64() * 1e9 / messages as f64
}
