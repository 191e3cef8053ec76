//! What OCPP 2.0.1 does its own way.

#[path = "v201/commands.rs"]
mod commands;
#[path = "v201/connection.rs"]
mod connection;
#[path = "v201/reports.rs"]
mod reports;
#[path = "v201/status.rs"]
mod status;
#[path = "v201/transactions.rs"]
mod transactions;

use gateway_kit::protocol::ocpp201::Ocpp201;
use gateway_kit::testing::{Bench, Charger};
use serde_json::{Value, json};
use unified_model::Event;

pub(crate) fn connected() -> Charger {
    Charger::new(Bench::open(&Ocpp201::default(), "CP-001"))
}

/// A charging station that has booted; the events of that are gone.
pub(crate) fn booted() -> Charger {
    let mut charger = connected();
    assert_eq!(charger.call("BootNotification", boot()).result()["status"], "Accepted");
    assert_eq!(charger.told(), ["charge_point.connected"]);
    charger
}

pub(crate) fn boot() -> Value {
    json!({"reason": "PowerUp", "chargingStation": {
        "model": "Model-X", "vendorName": "Vendor-A", "firmwareVersion": "v1.2.3", "serialNumber": "SN-1",
        "modem": {"iccid": "", "imsi": "26201"}}})
}

fn status(word: &str) -> Value {
    status_of(1, 1, word)
}

fn status_of(evse: i64, connector: i64, word: &str) -> Value {
    json!({"timestamp": "2025-07-25T10:29:00Z", "connectorStatus": word, "evseId": evse, "connectorId": connector})
}

/// A message of transaction `tx-1`, with what else it says.
fn event(kind: &str, seq_no: i64, more: Value) -> Value {
    let minute = 30 + seq_no.rem_euclid(30);
    let mut event = json!({
        "eventType": kind, "timestamp": format!("2025-07-25T10:{minute}:00Z"), "seqNo": seq_no,
        "triggerReason": match kind { "Started" => "Authorized", "Ended" => "StopAuthorized", _ => "MeterValuePeriodic" },
        "transactionInfo": {"transactionId": "tx-1"}});
    let Value::Object(more) = more else { panic!() };
    for (key, value) in more {
        if key == "transactionInfo" {
            for (key, value) in value.as_object().unwrap() {
                event["transactionInfo"][key] = value.clone();
            }
        } else {
            event[&key] = value;
        }
    }
    event
}

fn register(context: &str, wh: i64) -> Value {
    json!([{"timestamp": "2025-07-25T10:30:00Z", "sampledValue": [{"value": wh, "context": context}]}])
}

fn token() -> Value {
    json!({"idToken": "TAG-1", "type": "ISO14443"})
}

fn start() -> Value {
    event(
        "Started",
        0,
        json!({"evse": {"id": 1, "connectorId": 1}, "idToken": token(), "meterValue": register("Transaction.Begin", 1000)}),
    )
}

fn update(seq_no: i64, wh: i64) -> Value {
    event("Updated", seq_no, json!({"meterValue": register("Sample.Periodic", wh)}))
}

fn end(seq_no: i64) -> Value {
    event(
        "Ended",
        seq_no,
        json!({"meterValue": register("Transaction.End", 4500), "transactionInfo": {"stoppedReason": "EVDisconnected"}}),
    )
}

/// A transaction that runs; its events are gone.
fn started() -> Charger {
    let mut charger = booted();
    assert_eq!(charger.call("TransactionEvent", start()).result()["idTokenInfo"]["status"], "Accepted");
    assert_eq!(charger.told(), ["transaction.started"]);
    charger
}

fn payload(event: &Event) -> Value {
    serde_json::to_value(&event.payload).unwrap()
}
