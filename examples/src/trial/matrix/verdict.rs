//! What devices did and what was sent to them, held against what the topic tells.

use std::collections::{HashMap, HashSet};

use anyhow::Result;
use unified_model::state::ChargePoint;
use unified_model::{
    ChargePointId, CommandId, CommandResponse, EventId, EventPayload, RejectReason, Timestamp,
};

use super::fleet::Kind;
use super::orders::Sent;
use super::topic::Told;
use crate::simulator::{Device, Ledger, compare};

/// How long after its expiry a command may still be answered (contract §4.5).
const GRACE_MILLIS: i64 = 5_000;
/// What it takes an event to be stored, and this program to read it.
const READING_MILLIS: i64 = 1_500;
/// So many examples of each kind are kept.
const EXAMPLES: usize = 2;

/// What came of a fault. All but the first five should be 0.
#[derive(Debug, Default)]
pub(super) struct Findings {
    pub(super) devices: usize,
    /// Starts and stops that devices were answered.
    pub(super) answered: usize,
    /// Records of the topic.
    pub(super) events: usize,
    pub(super) commands: usize,
    pub(super) accepted: usize,
    /// Answered, and no event tells of it.
    pub(super) lost: usize,
    /// Told by several events, after events with equal ids are taken as one.
    pub(super) doubled: usize,
    /// Told with another energy.
    pub(super) differing: usize,
    /// Transaction ids that stand for several transactions of a device.
    pub(super) used_twice: usize,
    /// Commands without a response.
    pub(super) unanswered: usize,
    /// Commands with several.
    pub(super) answered_twice: usize,
    /// Commands whose response came too late.
    pub(super) late: usize,
    /// Commands that a device carried out twice, or although their response says that it never heard of them.
    pub(super) executed: usize,
    /// Devices that are connected and offline by what the topic says.
    pub(super) offline: usize,
    /// Records that are no events.
    pub(super) unreadable: usize,
    /// Examples, for people.
    pub(super) such_as: Vec<String>,
    /// The commands without a response.
    pub(super) silent: Vec<(ChargePointId, CommandId)>,
}

/// Everything there is to judge.
pub(super) struct Evidence<'a> {
    pub(super) ledger: &'a Ledger,
    pub(super) told: &'a [Told],
    pub(super) sent: &'a [Sent],
    /// When what was broken was whole again; nobody can be answered before.
    pub(super) whole_at: Timestamp,
    /// What the topic said of each device while all of them were connected.
    pub(super) states: &'a HashMap<ChargePointId, ChargePoint>,
    pub(super) unreadable: usize,
}

/// The state of each device by the consumer's rule (contract §6.4), in the order of the topic.
pub(super) fn fold(told: &[Told]) -> HashMap<ChargePointId, ChargePoint> {
    let mut states: HashMap<ChargePointId, ChargePoint> = HashMap::new();
    for Told { event, .. } in told {
        states.entry(event.charge_point_id.clone()).or_default().apply(event);
    }
    states
}

impl Findings {
    /// Holds it all against the rest.
    pub(super) fn of(evidence: &Evidence<'_>) -> Result<Self> {
        let mut findings = Self {
            devices: evidence.ledger.devices.len(),
            events: evidence.told.len(),
            commands: evidence.sent.len(),
            unreadable: evidence.unreadable,
            ..Self::default()
        };
        findings.transactions(evidence)?;
        findings.ids(evidence);
        findings.responses(evidence);
        findings.states(evidence);
        Ok(findings)
    }

    /// A word for the table, or what is wrong.
    pub(super) fn verdict(&self) -> Result<String, String> {
        let faults = [
            (usize::from(self.answered == 0), "nothing was answered"),
            (usize::from(self.accepted == 0), "no command was accepted"),
            (self.lost, "lost"),
            (self.doubled, "doubled"),
            (self.differing, "differing in energy"),
            (self.used_twice, "ids used twice"),
            (self.unanswered, "commands unanswered"),
            (self.answered_twice, "commands answered twice"),
            (self.late, "commands answered late"),
            (self.executed, "commands executed twice or against their response"),
            (self.offline, "connected but offline by the topic"),
            (self.unreadable, "records that are no events"),
        ];
        let wrong: Vec<String> = faults
            .iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, what)| format!("{count} {what}"))
            .collect();
        if wrong.is_empty() { Ok("stood".to_owned()) } else { Err(wrong.join(", ")) }
    }

    /// Keeps what was found for the `count`th time, if it was not found often before.
    fn example(&mut self, count: usize, text: impl FnOnce() -> String) {
        if count <= EXAMPLES {
            self.such_as.push(text());
        }
    }

    fn transactions(&mut self, evidence: &Evidence<'_>) -> Result<()> {
        let mut lines = Vec::new();
        for Told { event, .. } in evidence.told {
            event.write_json(&mut lines);
            lines.push(b'\n');
        }
        let report = compare(evidence.ledger, lines.as_slice())?;
        self.answered = report.answered;
        (self.lost, self.doubled, self.differing) =
            (report.lost.len(), report.doubled.len(), report.differing.len());
        for found in [&report.lost, &report.doubled, &report.differing] {
            self.such_as.extend(found.iter().take(EXAMPLES).map(ToString::to_string));
        }
        Ok(())
    }

    /// One id for two charges. The same start told again with other words has the same event id, and is none.
    fn ids(&mut self, evidence: &Evidence<'_>) {
        let mut starts: HashMap<(&ChargePointId, &str), HashSet<_>> = HashMap::new();
        for Told { event, .. } in evidence.told {
            if let EventPayload::TransactionStarted(start) = &event.payload {
                let id = (&event.charge_point_id, start.transaction_id.as_str());
                starts.entry(id).or_default().insert((event.event_id, start.connector_id));
            }
        }
        for ((device, transaction), starts) in &starts {
            if starts.len() > 1 {
                self.used_twice = self.used_twice.saturating_add(1);
                self.example(self.used_twice, || {
                    format!("{device}: {transaction} stands for {} starts", starts.len())
                });
            }
        }
        for device in &evidence.ledger.devices {
            let mut seen = HashSet::new();
            for transaction in &device.transactions {
                let id = transaction.transaction_id.as_deref().filter(|id| *id != "-1");
                if id.is_some_and(|id| !seen.insert(id)) {
                    self.used_twice = self.used_twice.saturating_add(1);
                    self.example(self.used_twice, || format!("{}: {id:?} was given twice", device.id));
                }
            }
        }
    }

    fn responses(&mut self, evidence: &Evidence<'_>) {
        let mut responses: HashMap<&CommandId, Vec<(EventId, &CommandResponse, Timestamp)>> = HashMap::new();
        for Told { event, at } in evidence.told {
            if let EventPayload::CommandResponse(response) = &event.payload {
                responses.entry(&response.command_id).or_default().push((event.event_id, response, *at));
            }
        }
        let devices: HashMap<&str, &Device> =
            evidence.ledger.devices.iter().map(|device| (device.id.as_str(), device)).collect();
        let mut heard: HashMap<&ChargePointId, usize> = HashMap::new();
        for sent in evidence.sent {
            let told = responses.get(&sent.id).map_or(&[][..], Vec::as_slice);
            let Some((_, first, at)) = told.first() else {
                if sent.is_certain {
                    self.unanswered = self.unanswered.saturating_add(1);
                    self.silent.push((sent.device.clone(), sent.id.clone()));
                }
                // Whoever carries it out later is another matter.
                let may_be = heard.entry(&sent.device).or_default();
                *may_be = may_be.saturating_add(1);
                continue;
            };
            let reason = first.details.reason.as_ref();
            if told.iter().any(|(id, other, _)| (id, *other) != (&told_id(told), *first)) {
                self.answered_twice = self.answered_twice.saturating_add(1);
                self.example(self.answered_twice, || {
                    let words: Vec<_> =
                        told.iter().map(|(_, one, _)| format!("{:?}", one.details.reason)).collect();
                    format!("{} for {} was answered {}", sent.id, sent.device, words.join(" and "))
                });
            }
            let limit = sent
                .expires_at
                .max(evidence.whole_at)
                .plus_millis(GRACE_MILLIS.saturating_add(READING_MILLIS));
            if *at > limit {
                self.late = self.late.saturating_add(1);
                let over = at.unix_millis().saturating_sub(sent.expires_at.unix_millis());
                self.example(self.late, || {
                    format!("{} for {}: {reason:?} {over} ms after it expired", sent.id, sent.device)
                });
            }
            if reason.is_none() {
                self.accepted = self.accepted.saturating_add(1);
            }
            let may_be = usize::from(may_have_been_heard(reason));
            let known = heard.entry(&sent.device).or_default();
            *known = known.saturating_add(may_be);
            if sent.kind == Kind::Starts
                && let Some(device) = devices.get(sent.device.as_str())
            {
                let is_it = |tag: &str| tag == sent.id.as_str();
                let times = device.transactions.iter().filter(|one| is_it(&one.id_tag)).count();
                if times > may_be {
                    self.executed = self.executed.saturating_add(1);
                    self.example(self.executed, || {
                        format!("{} for {}: {reason:?}, carried out {times} times", sent.id, sent.device)
                    });
                }
            }
        }
        // What nobody's id is written down of is counted: a device of OCPP is asked nothing but by commands.
        for (device, may_be) in heard {
            let Some(ledger) = devices.get(device.as_str()) else { continue };
            let ours =
                ["GetConfiguration", "GetVariables", "RemoteStartTransaction", "RequestStartTransaction"];
            let asked = ledger.commands.iter().filter(|asked| ours.contains(&asked.action.as_str())).count();
            if asked > may_be {
                self.executed = self.executed.saturating_add(1);
                self.example(self.executed, || {
                    format!("{device} was asked {asked} times for {may_be} commands")
                });
            }
        }
    }

    fn states(&mut self, evidence: &Evidence<'_>) {
        for device in &evidence.ledger.devices {
            let state = ChargePointId::new(&device.id).ok().and_then(|id| evidence.states.get(&id));
            if !state.is_some_and(|state| state.is_connected) {
                self.offline = self.offline.saturating_add(1);
                let position = state.and_then(|state| state.cursor.position);
                self.example(self.offline, || {
                    format!("{} is connected, but its events end at {position:?}", device.id)
                });
            }
        }
    }
}

fn told_id(told: &[(EventId, &CommandResponse, Timestamp)]) -> EventId {
    told.first().map_or_else(|| EventId::from_bytes([0; 16]), |(id, ..)| *id)
}

/// Whether a command that ended so may have reached its device.
fn may_have_been_heard(reason: Option<&RejectReason>) -> bool {
    !matches!(
        reason,
        Some(
            RejectReason::DeviceOffline
                | RejectReason::InvalidCommandPayload
                | RejectReason::UnsupportedCommand
                | RejectReason::CommandExpired
                | RejectReason::GatewayOverloaded
                | RejectReason::GatewayShuttingDown
                | RejectReason::NotAuthorized
        )
    )
}
