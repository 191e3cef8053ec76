//! `simulator compare`: the ledger of the devices against the events of the gateway.
//!
//! Only what the server has answered counts: an unanswered start or stop is still the device's to repeat. Events are
//! read on their own terms, not through the gateway's types: a comparison that shared its parser would share its faults.

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::io::{self, BufRead, Write};

use ocpp_types::DateTime;
use serde::{Deserialize, Serialize};

use super::ledger::{Device, Ledger, Transaction};

mod by_content;

/// What the comparison found. Empty lists mean that every transaction arrived once and with its energy.
#[derive(Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// Transactions in the ledger.
    pub transactions: usize,
    /// Starts and stops the server has answered.
    pub answered: usize,
    /// Starts and stops it has not; they are nobody's fault yet.
    pub unanswered: usize,
    /// Answered, and no event tells of it.
    pub lost: Vec<Finding>,
    /// Told by more than one event, after events with equal ids are taken as one.
    pub doubled: Vec<Finding>,
    /// Told with another register, another cost, or of somebody else.
    pub differing: Vec<Finding>,
    /// Lines that are no events; a file whose writer was killed may end in one.
    pub unreadable_lines: usize,
}

/// One disagreement.
#[derive(Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    /// The device.
    pub id: String,
    /// The transaction as the ledger knows it.
    pub transaction_id: String,
    /// What the events say instead.
    pub what: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} transaction {}: {}", self.id, self.transaction_id, self.what)
    }
}

impl Report {
    /// Whether nothing is lost, doubled or different.
    #[must_use]
    pub fn agrees(&self) -> bool {
        self.lost.is_empty() && self.doubled.is_empty() && self.differing.is_empty()
    }

    /// Adds what another comparison found, of other devices.
    pub fn add(&mut self, other: Self) {
        for (sum, more) in [
            (&mut self.transactions, other.transactions),
            (&mut self.answered, other.answered),
            (&mut self.unanswered, other.unanswered),
        ] {
            *sum = sum.saturating_add(more);
        }
        self.unreadable_lines = self.unreadable_lines.max(other.unreadable_lines);
        self.lost.extend(other.lost);
        self.doubled.extend(other.doubled);
        self.differing.extend(other.differing);
    }

    /// Prints one line per finding and a line with the numbers.
    ///
    /// # Errors
    /// Those of the writer.
    pub fn write(&self, out: &mut impl Write) -> io::Result<()> {
        let groups = [("lost", &self.lost), ("doubled", &self.doubled), ("differing", &self.differing)];
        for (name, findings) in groups {
            for finding in findings {
                writeln!(out, "{name}: {finding}")?;
            }
        }
        writeln!(
            out,
            "{} transactions, {} answers: lost {}, doubled {}, differing in energy {} (not answered yet {}, unreadable lines {})",
            self.transactions,
            self.answered,
            self.lost.len(),
            self.doubled.len(),
            self.differing.len(),
            self.unanswered,
            self.unreadable_lines,
        )
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Line {
    event_id: String,
    event_type: String,
    charge_point_id: String,
    #[serde(default)]
    payload: Payload,
}

/// The fields of both transaction events that the comparison looks at.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Payload {
    transaction_id: Option<String>,
    native_transaction_id: Option<String>,
    connector_id: Option<i64>,
    id_tag: Option<String>,
    meter_start_wh: Option<i64>,
    meter_stop_wh: Option<i64>,
    start_timestamp: Option<String>,
    stop_timestamp: Option<String>,
    energy_wh: Option<i64>,
    duration_sec: Option<i64>,
    cost_cent: Option<i64>,
    synthetic: bool,
}

/// The transaction events of the devices in question, each event once.
#[derive(Debug, Default)]
struct Told {
    seen: HashSet<String>,
    started: HashMap<String, Vec<Payload>>,
    stopped: HashMap<String, Vec<Payload>>,
    unreadable_lines: usize,
}

impl Told {
    fn read(events: impl BufRead, devices: &HashSet<&str>) -> io::Result<Self> {
        let mut told = Self::default();
        for line in events.split(b'\n') {
            let line = line?;
            if line.iter().all(u8::is_ascii_whitespace) {
                continue;
            }
            let Ok(line) = serde_json::from_slice::<Line>(&line) else {
                told.unreadable_lines = told.unreadable_lines.saturating_add(1);
                continue;
            };
            let kind = match line.event_type.as_str() {
                "transaction.started" => &mut told.started,
                "transaction.stopped" => &mut told.stopped,
                _ => continue,
            };
            if devices.contains(line.charge_point_id.as_str()) && told.seen.insert(line.event_id) {
                kind.entry(line.charge_point_id).or_default().push(line.payload);
            }
        }
        // A stop the gateway made up gives way to the one the device told.
        for stops in told.stopped.values_mut() {
            let real: HashSet<String> = stops
                .iter()
                .filter(|stop| !stop.synthetic)
                .filter_map(|stop| stop.transaction_id.clone())
                .collect();
            stops.retain(|stop| {
                !stop.synthetic || !stop.transaction_id.as_ref().is_some_and(|id| real.contains(id))
            });
        }
        Ok(told)
    }

    fn of<'a>(kind: &'a HashMap<String, Vec<Payload>>, device: &Device) -> &'a [Payload] {
        kind.get(&device.id).map_or(&[], Vec::as_slice)
    }
}

/// Holds the events, JSON lines in any order, against the ledger.
///
/// # Errors
/// When the events cannot be read. A line that is no event is counted, not refused.
pub fn compare(ledger: &Ledger, events: impl BufRead) -> io::Result<Report> {
    let devices = ledger.devices.iter().map(|device| device.id.as_str()).collect();
    let told = Told::read(events, &devices)?;
    let mut report = Report { unreadable_lines: told.unreadable_lines, ..Report::default() };
    for device in &ledger.devices {
        report.transactions = report.transactions.saturating_add(device.transactions.len());
        let (started, stopped) = (Told::of(&told.started, device), Told::of(&told.stopped, device));
        if by_content::is_such(device) {
            by_content::compare(device, started, stopped, &mut report);
            continue;
        }
        for transaction in &device.transactions {
            let mut held = Held { device, transaction, report: &mut report };
            held.start(started);
            held.stop(stopped);
        }
    }
    Ok(report)
}

/// One transaction while it is held against the events of its device.
struct Held<'a> {
    device: &'a Device,
    transaction: &'a Transaction,
    report: &'a mut Report,
}

impl Held<'_> {
    fn start(&mut self, started: &[Payload]) {
        if !self.count(self.transaction.start_answered, true) {
            return;
        }
        let matching: Vec<&Payload> = started.iter().filter(|event| self.is_this_start(event)).collect();
        let Some(first) = self.one_of(&matching, "started", |event| event.transaction_id.clone()) else {
            return;
        };
        self.same_register("meterStartWh", first.meter_start_wh, Some(self.transaction.meter_start_wh));
    }

    fn stop(&mut self, stopped: &[Payload]) {
        if !self.count(self.transaction.stop_answered, self.transaction.stopped_at.is_some()) {
            return;
        }
        let matching: Vec<&Payload> =
            stopped.iter().filter(|event| !event.synthetic && self.is_this_stop(event)).collect();
        let Some(first) = self.one_of(&matching, "stopped", |event| event.transaction_id.clone()) else {
            return;
        };
        self.same_register("meterStopWh", first.meter_stop_wh, self.transaction.meter_stop_wh);
        let used =
            self.transaction.meter_stop_wh.map(|stop| stop.saturating_sub(self.transaction.meter_start_wh));
        if first.energy_wh.is_some() {
            self.same_register("energyWh", first.energy_wh, used);
        }
        if let Some(cost) = self.transaction.cost_cent {
            self.same_register("costCent", first.cost_cent, Some(cost));
        }
    }

    /// Counts a message the device has made; whether the server has answered it.
    fn count(&mut self, answered: bool, made: bool) -> bool {
        if answered {
            self.report.answered = self.report.answered.saturating_add(1);
        } else if made {
            self.report.unanswered = self.report.unanswered.saturating_add(1);
        }
        answered
    }

    /// By transaction id, or, told under an id this device was never given, by what the start is made of.
    fn is_this_start(&self, event: &Payload) -> bool {
        let ours = self.transaction;
        if event.transaction_id == ours.transaction_id {
            return true;
        }
        let known_elsewhere =
            self.device.transactions.iter().any(|other| other.transaction_id == event.transaction_id);
        !known_elsewhere
            && event.connector_id == Some(ours.connector_id)
            && event.id_tag.as_deref() == Some(&ours.id_tag)
            && event.meter_start_wh == Some(ours.meter_start_wh)
            && same_moment(event.start_timestamp.as_deref(), Some(&ours.started_at))
    }

    /// By transaction id; one that ended without ever having been given an id is found by moment and register.
    fn is_this_stop(&self, event: &Payload) -> bool {
        let ours = self.transaction;
        let without_id = ours.transaction_id.as_deref() == Some("-1");
        if without_id {
            return event.native_transaction_id.as_deref() == Some("-1")
                && event.meter_stop_wh == ours.meter_stop_wh
                && same_moment(event.stop_timestamp.as_deref(), ours.stopped_at.as_deref());
        }
        event.transaction_id == ours.transaction_id
    }

    fn one_of<'e>(
        &mut self,
        matching: &[&'e Payload],
        word: &str,
        id_of: impl Fn(&Payload) -> Option<String>,
    ) -> Option<&'e Payload> {
        match matching {
            [] => self.report.lost.push(finding(
                self.device,
                self.transaction,
                format!("answered, but no event says that it {word}"),
            )),
            [_] => {}
            several => {
                let ids: Vec<String> = several.iter().filter_map(|event| id_of(event)).collect();
                let what = format!("{} events say that it {word}, as {}", several.len(), ids.join(" and "));
                self.report.doubled.push(finding(self.device, self.transaction, what));
            }
        }
        matching.first().copied()
    }

    fn same_register(&mut self, field: &str, told: Option<i64>, ours: Option<i64>) {
        if told != ours {
            let what = differs(field, told, ours);
            self.report.differing.push(finding(self.device, self.transaction, what));
        }
    }
}

fn finding(device: &Device, transaction: &Transaction, what: String) -> Finding {
    let native = transaction.native_id.as_ref().map(|id| format!("{id} at {}", transaction.connector_id));
    let id = transaction.transaction_id.clone().or(native);
    Finding { id: device.id.clone(), transaction_id: id.unwrap_or_else(|| "?".into()), what }
}

/// What is not the same.
fn differs(field: &str, told: Option<i64>, ours: Option<i64>) -> String {
    let text = |value: Option<i64>| value.map_or_else(|| "nothing".to_owned(), |value| value.to_string());
    format!("{field} is {} in the ledger, {} in the event", text(ours), text(told))
}

/// Whether two texts name one moment, to the second: the device writes whole seconds.
fn same_moment(one: Option<&str>, other: Option<&str>) -> bool {
    let second = |text: &str| text.parse::<DateTime>().ok().map(|at| at.unix_millis().div_euclid(1000));
    match (one, other) {
        (Some(one), Some(other)) => one == other || (second(one).is_some() && second(one) == second(other)),
        _ => false,
    }
}

#[cfg(test)]
mod tests;
