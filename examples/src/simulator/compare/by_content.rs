//! Transactions whose id the device never learns: found by what their ends tell.
//!
//! What the device calls them restarts, so an end is known by its connector, energy, duration and cost. What is left over on
//! both sides is taken in order: then one tells it differently.

use std::collections::{BTreeSet, HashMap, HashSet};

use ocpp_types::DateTime;

use super::{Payload, Report, differs, finding};
use crate::simulator::ledger::{Device, Transaction};

/// Whether the device goes by ids of its own.
pub(super) fn is_such(device: &Device) -> bool {
    device.transactions.iter().any(|transaction| transaction.native_id.is_some())
}

/// Holds all of a device's transactions against its events.
pub(super) fn compare(device: &Device, started: &[Payload], stopped: &[Payload], report: &mut Report) {
    // A file may hold what the device did in earlier runs.
    let begin = device.transactions.iter().filter_map(|one| second(&one.started_at)).min();
    let is_earlier = |at: &Option<String>| at.as_deref().and_then(second) < begin;
    // When a charge began that was only told when it ended is concluded from its minutes, which may be fast ones.
    let ended: HashSet<&str> = stopped
        .iter()
        .filter(|stop| !is_earlier(&stop.stop_timestamp))
        .filter_map(|stop| stop.transaction_id.as_deref())
        .collect();
    let started = started.iter().filter(|start| {
        let is_ours = start.transaction_id.as_deref().is_some_and(|id| ended.contains(id));
        is_ours || !is_earlier(&start.start_timestamp)
    });
    let mut starts: HashMap<&str, Vec<&Payload>> = HashMap::new();
    for start in started {
        starts.entry(start.transaction_id.as_deref().unwrap_or_default()).or_default().push(start);
    }
    let connectors: BTreeSet<i64> = device.transactions.iter().map(|one| one.connector_id).collect();
    for connector in connectors {
        let ours: Vec<&Transaction> =
            device.transactions.iter().filter(|one| one.connector_id == connector).collect();
        let mut told: Vec<&Payload> = stopped
            .iter()
            .filter(|event| !event.synthetic && event.connector_id == Some(connector))
            .filter(|event| !is_earlier(&event.stop_timestamp))
            .collect();
        told.sort_by_key(|event| event.stop_timestamp.as_deref());
        Connector { device, connector, starts: &starts, begin, report: &mut *report }.compare(&ours, told);
    }
}

/// A moment, to the second.
fn second(text: &str) -> Option<i64> {
    Some(text.parse::<DateTime>().ok()?.unix_millis().div_euclid(1_000))
}

struct Connector<'a> {
    device: &'a Device,
    connector: i64,
    starts: &'a HashMap<&'a str, Vec<&'a Payload>>,
    /// Of the device's first charge.
    begin: Option<i64>,
    report: &'a mut Report,
}

impl Connector<'_> {
    fn compare(mut self, ours: &[&Transaction], mut told: Vec<&Payload>) {
        let stops: HashSet<&str> = told.iter().filter_map(|stop| stop.transaction_id.as_deref()).collect();
        let mut unmatched = Vec::new();
        for one in ours {
            self.count(one);
            match told.iter().position(|stop| tells(stop, one)) {
                Some(place) => self.start(one, told.remove(place)),
                None => unmatched.push(*one),
            }
        }
        let (lacking, running): (Vec<_>, Vec<_>) = unmatched.iter().partition(|one| one.stop_answered);
        let mut left = told.into_iter();
        for one in lacking {
            match left.next() {
                Some(stop) => {
                    self.differs(one, stop);
                    self.start(one, stop);
                }
                None => {
                    let what = "answered, but no event says that it stopped".to_owned();
                    self.report.lost.push(finding(self.device, one, what));
                }
            }
        }
        let nobodys = Transaction { connector_id: self.connector, ..Transaction::default() };
        for stop in left {
            let id = stop.transaction_id.as_deref().unwrap_or("?");
            let what = format!("an event says that {id} stopped, which the device never had");
            self.report.doubled.push(finding(self.device, &nobodys, what));
        }
        // Of charges that run, or whose end was not answered, there may be a start. One that was told with its end may seem
        // to be older than all of them: it was counted back from there.
        let is_ours = |start: &&Payload| {
            start.connector_id == Some(self.connector)
                && start.start_timestamp.as_deref().and_then(second) >= self.begin
        };
        let open =
            self.starts.iter().filter(|(id, starts)| !stops.contains(*id) && starts.iter().any(is_ours));
        let (open, may_be) = (open.count(), running.len());
        if open > may_be {
            let what =
                format!("{open} events say that one started and none that it stopped, for {may_be} that run");
            self.report.doubled.push(finding(self.device, &nobodys, what));
        }
    }

    fn count(&mut self, one: &Transaction) {
        for (answered, made) in [(one.start_answered, true), (one.stop_answered, one.stopped_at.is_some())] {
            if answered {
                self.report.answered = self.report.answered.saturating_add(1);
            } else if made {
                self.report.unanswered = self.report.unanswered.saturating_add(1);
            }
        }
    }

    /// Exactly one event must tell of the begin of what has ended.
    fn start(&mut self, one: &Transaction, stop: &Payload) {
        let id = stop.transaction_id.as_deref().unwrap_or_default();
        let starts = self.starts.get(id).map_or(&[][..], Vec::as_slice);
        match starts {
            [] => {
                let what = format!("no event says that {id} started");
                self.report.lost.push(finding(self.device, one, what));
            }
            [start] => {
                let told_tag = start.id_tag.as_deref().unwrap_or_default();
                let same_tag = one.id_tag.is_empty() || told_tag.is_empty() || told_tag == one.id_tag;
                if start.connector_id != Some(self.connector) || !same_tag {
                    let what = format!("{id} started elsewhere, or for somebody else");
                    self.report.differing.push(finding(self.device, one, what));
                }
            }
            several => {
                let what = format!("{} events say that {id} started", several.len());
                self.report.doubled.push(finding(self.device, one, what));
            }
        }
    }

    fn differs(&mut self, one: &Transaction, stop: &Payload) {
        for (field, told, ours) in fields(stop, one) {
            if told != ours {
                let what = differs(field, told, ours);
                self.report.differing.push(finding(self.device, one, what));
            }
        }
    }
}

/// What an end tells, beside what it should.
fn fields(stop: &Payload, one: &Transaction) -> [(&'static str, Option<i64>, Option<i64>); 4] {
    [
        ("meterStopWh", stop.meter_stop_wh, one.meter_stop_wh),
        ("energyWh", stop.energy_wh, one.meter_stop_wh),
        ("durationSec", stop.duration_sec, one.duration_sec),
        ("costCent", stop.cost_cent, one.cost_cent),
    ]
}

fn tells(stop: &Payload, one: &Transaction) -> bool {
    one.stopped_at.is_some() && fields(stop, one).iter().all(|(_, told, ours)| told == ours)
}
