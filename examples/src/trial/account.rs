//! What charge points were told, held against the journal.
//!
//! The journal is read on its own terms, as JSON lines, not through the gateway's types: a comparison that shared its parser
//! would share its faults.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

/// One thing a charge point tells. Its register is never told twice, so kind and register say which fact it is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct Fact {
    pub(super) charge_point: String,
    pub(super) kind: Kind,
    pub(super) register: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    Start,
    Meter,
    Stop,
}

/// What charge points were told, by whatever happened to the gateway.
#[derive(Debug, Default)]
pub(super) struct Account {
    /// The facts that were acknowledged, and the transaction each belongs to.
    pub(super) acknowledged: Vec<(Fact, String)>,
    /// Messages that were sent again under their old id, and under a new one.
    pub(super) repeated: [u64; 2],
    /// Repeats of an acknowledged start that were answered with another transaction.
    pub(super) answered_otherwise: u64,
}

/// What the comparison found.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Findings {
    pub(super) acknowledged: usize,
    /// Acknowledged, and no event tells of it in this transaction.
    pub(super) missing: usize,
    /// Told by several events, after events with equal ids are taken as one.
    pub(super) doubled: usize,
    /// Transaction ids that stand for several starts of a charge point.
    pub(super) used_twice: usize,
    /// The first of what is missing or doubled, for people.
    pub(super) such_as: Option<String>,
}

impl Account {
    pub(super) fn add(&mut self, other: Self) {
        self.acknowledged.extend(other.acknowledged);
        for (sum, more) in self.repeated.iter_mut().zip(other.repeated) {
            *sum = sum.saturating_add(more);
        }
        self.answered_otherwise = self.answered_otherwise.saturating_add(other.answered_otherwise);
    }

    /// Holds it against the lines of a journal.
    pub(super) fn compare(&self, journal: &str) -> Findings {
        // Of others the registers say nothing.
        let ours: HashSet<&str> =
            self.acknowledged.iter().map(|(fact, _)| fact.charge_point.as_str()).collect();
        let mut seen = HashSet::new();
        let mut told: HashMap<Fact, Vec<String>> = HashMap::new();
        for event in journal.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok()) {
            let id = event.get("eventId").and_then(Value::as_str).unwrap_or_default().to_owned();
            if let Some((fact, transaction)) = fact(&event)
                && ours.contains(fact.charge_point.as_str())
                && seen.insert(id)
            {
                told.entry(fact).or_default().push(transaction);
            }
        }
        let is_told = |fact: &Fact, transaction: &str| {
            told.get(fact).is_some_and(|told| told.iter().any(|of| of == transaction))
        };
        let missing: Vec<_> =
            self.acknowledged.iter().filter(|(fact, transaction)| !is_told(fact, transaction)).collect();
        let doubled: Vec<_> = told.iter().filter(|(_, told)| told.len() > 1).collect();
        let such_as = missing
            .first()
            .map(|missing| format!("missing: {missing:?}"))
            .or_else(|| doubled.first().map(|doubled| format!("doubled: {doubled:?}")));

        // Of acknowledged starts and of those in the journal: the same start is in both.
        let mut starts: HashMap<(&str, &str), HashSet<u64>> = HashMap::new();
        let acknowledged = self.acknowledged.iter().map(|(fact, transaction)| (fact, transaction.as_str()));
        let stored = told
            .iter()
            .flat_map(|(fact, told)| told.iter().map(move |transaction| (fact, transaction.as_str())));
        for (fact, transaction) in acknowledged.chain(stored).filter(|(fact, _)| fact.kind == Kind::Start) {
            starts.entry((&fact.charge_point, transaction)).or_default().insert(fact.register);
        }
        Findings {
            acknowledged: self.acknowledged.len(),
            missing: missing.len(),
            doubled: doubled.len(),
            such_as,
            used_twice: starts.values().filter(|registers| registers.len() > 1).count(),
        }
    }
}

/// What an event tells of a transaction.
fn fact(event: &Value) -> Option<(Fact, String)> {
    let payload = event.get("payload")?;
    let (kind, register) = match event.get("eventType")?.as_str()? {
        "transaction.started" => (Kind::Start, payload.get("meterStartWh")?),
        "transaction.meter_values" => (Kind::Meter, payload.pointer("/meterValues/0/sampledValue/value")?),
        "transaction.stopped" => (Kind::Stop, payload.get("meterStopWh")?),
        _ => return None,
    };
    let charge_point = event.get("chargePointId")?.as_str()?.to_owned();
    let transaction = payload.get("transactionId")?.as_str()?.to_owned();
    Some((Fact { charge_point, kind, register: register.as_u64()? }, transaction))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(register: u64, transaction: &str) -> (Fact, String) {
        (Fact { charge_point: "CP".into(), kind: Kind::Start, register }, transaction.into())
    }

    fn started(id: &str, register: u64, transaction: &str) -> String {
        format!(
            r#"{{"eventId":"{id}","eventType":"transaction.started","chargePointId":"CP","payload":{{"meterStartWh":{register},"transactionId":"{transaction}"}}}}"#
        )
    }

    fn compare(acknowledged: &[(Fact, String)], journal: &[String]) -> Findings {
        let account = Account { acknowledged: acknowledged.to_vec(), ..Account::default() };
        account.compare(&journal.join("\n"))
    }

    #[test]
    fn what_is_told_once_or_under_one_event_id_is_in_order() {
        let journal = [started("a", 1, "7"), started("a", 1, "7"), started("b", 2, "8"), "no event".into()];
        let findings = compare(&[told(1, "7"), told(2, "8")], &journal);
        assert_eq!(findings, Findings { acknowledged: 2, ..Findings::default() });
    }

    #[test]
    fn what_is_missing_doubled_or_numbered_twice_is_found() {
        assert_eq!(compare(&[told(1, "7")], &[]).missing, 1);
        assert_eq!(compare(&[told(1, "7")], &[started("a", 1, "8")]).missing, 1);
        let both = [started("a", 1, "7"), started("b", 1, "7")];
        assert_eq!(compare(&[told(1, "7")], &both).doubled, 1);
        let again = [started("a", 1, "7"), started("b", 2, "7")];
        assert_eq!(compare(&[told(1, "7")], &again).used_twice, 1);
        assert_eq!(compare(&[told(1, "7")], &[started("b", 2, "7")]).used_twice, 1);
    }
}
