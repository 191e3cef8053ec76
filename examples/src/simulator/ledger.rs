//! What the simulated devices did, as they saw it: the truth a gateway's events are held against.

use std::io::{self, Write};

use serde::{Deserialize, Serialize};

/// The account of one run. Its JSON is the format that `--ledger` writes and `compare` reads.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Ledger {
    /// One entry per simulated device, in the order of their ids.
    pub devices: Vec<Device>,
}

/// What one device did.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Device {
    /// Its identity.
    pub id: String,
    /// Its transactions, in the order they began.
    pub transactions: Vec<Transaction>,
    /// What the server asked of it, in the order of arrival.
    pub commands: Vec<Answered>,
    /// What it did wrong on purpose, and what the server made of it (scenario `misbehave`).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub misdeeds: Vec<Observation>,
}

/// One transaction, from the device's side.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Transaction {
    /// The id the server gave, or the one the device wrote itself (`-1`: it never learnt one). Absent as long as neither
    /// has happened.
    pub transaction_id: Option<String>,
    /// The connector.
    pub connector_id: i64,
    /// Who began it.
    pub id_tag: String,
    /// The register at its begin.
    pub meter_start_wh: i64,
    /// The register at its end; absent while it runs.
    pub meter_stop_wh: Option<i64>,
    /// When it began, RFC 3339, as sent.
    pub started_at: String,
    /// When it ended, RFC 3339, as sent.
    pub stopped_at: Option<String>,
    /// How long it charged, as told in its end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duration_sec: Option<i64>,
    /// What it cost, as told in its end: hundredths of the currency.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost_cent: Option<i64>,
    /// What the device calls it by itself, for protocols in which it never learns the server's id. Numbers restart.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub native_id: Option<String>,
    /// Why it ended, in the protocol's word.
    pub reason: Option<String>,
    /// Whether the server has answered the start: from then on the start is the server's to keep.
    pub start_answered: bool,
    /// Whether the server has answered the stop.
    pub stop_answered: bool,
}

/// A request of the server and what it was answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answered {
    /// The protocol's name for what was asked.
    pub action: String,
    /// The status in the answer, `Accepted` where an answer has none, or the code of the refusal.
    pub answer: String,
}

/// Something done wrong on purpose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Observation {
    /// What was done.
    pub did: String,
    /// What a robust server does then.
    pub expected: String,
    /// What this one did.
    pub server: String,
    /// Whether both agree.
    pub as_expected: bool,
}

impl Ledger {
    /// Writes the JSON, one device a line, so that a ledger of thousands can be read with line tools.
    ///
    /// # Errors
    /// Those of the writer.
    pub fn write(&self, out: &mut impl Write) -> io::Result<()> {
        out.write_all(b"{\"devices\":[")?;
        for (place, device) in self.devices.iter().enumerate() {
            out.write_all(if place == 0 { b"\n" } else { b",\n" })?;
            serde_json::to_writer(&mut *out, device)?;
        }
        out.write_all(b"\n]}\n")?;
        out.flush()
    }

    /// Every transaction with the device it belongs to.
    pub fn transactions(&self) -> impl Iterator<Item = (&Device, &Transaction)> {
        self.devices.iter().flat_map(|device| device.transactions.iter().map(move |one| (device, one)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ledger_has_the_documented_shape() {
        let ledger = Ledger {
            devices: vec![Device {
                id: "CP-001".into(),
                transactions: vec![Transaction {
                    transaction_id: Some("7".into()),
                    connector_id: 1,
                    id_tag: "TAG-1".into(),
                    meter_start_wh: 0,
                    meter_stop_wh: Some(1234),
                    started_at: "2026-11-21T10:00:00Z".into(),
                    stopped_at: Some("2026-11-21T11:00:00Z".into()),
                    reason: Some("Local".into()),
                    start_answered: true,
                    stop_answered: true,
                    ..Transaction::default()
                }],
                commands: vec![Answered { action: "Reset".into(), answer: "Accepted".into() }],
                misdeeds: Vec::new(),
            }],
        };
        let mut text = Vec::new();
        ledger.write(&mut text).unwrap();
        let joined = String::from_utf8(text).unwrap().replace('\n', "");
        assert_eq!(
            joined,
            r#"{"devices":[{"id":"CP-001","transactions":[{"transactionId":"7","connectorId":1,"idTag":"TAG-1","meterStartWh":0,"meterStopWh":1234,"startedAt":"2026-11-21T10:00:00Z","stoppedAt":"2026-11-21T11:00:00Z","reason":"Local","startAnswered":true,"stopAnswered":true}],"commands":[{"action":"Reset","answer":"Accepted"}]}]}"#
        );
        assert_eq!(serde_json::from_str::<Ledger>(&joined).unwrap(), ledger);
    }
}
