//! The sessions on the bench: no socket, no sleep, one test per rule of the contract and quirk of the field. What the versions
//! of OCPP share is tested with 1.6; what 2.0.1 does its own way below `v201`, what AP3000 does below `ap3000`, what GN and BKV
//! do below `gn`.
#![cfg(all(feature = "ocpp16", feature = "ocpp201", feature = "testing"))]
#![allow(
    clippy::arithmetic_side_effects,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

#[path = "session/admission.rs"]
mod admission;
#[cfg(feature = "ap3000")]
#[path = "session/ap3000.rs"]
mod ap3000;
#[path = "session/charging.rs"]
mod charging;
#[path = "session/commands.rs"]
mod commands;
#[path = "session/conformance.rs"]
mod conformance;
#[cfg(feature = "gn")]
#[path = "session/gn.rs"]
mod gn;
#[path = "session/interleavings.rs"]
mod interleavings;
#[path = "session/transactions.rs"]
mod transactions;
#[path = "session/uplink.rs"]
mod uplink;
#[path = "session/v201.rs"]
mod v201;
#[path = "session/versions.rs"]
mod versions;

use gateway_kit::protocol::ocpp16::Ocpp16;
use gateway_kit::testing::{Bench, Charger, Heard};
use serde_json::{Value, json};

/// A charge point that was admitted and has said nothing yet.
fn connected() -> Charger {
    Charger::new(Bench::open(&Ocpp16::default(), "CP-001"))
}

/// A charge point that has booted; the events of that are gone.
fn booted() -> Charger {
    let mut charger = connected();
    assert_eq!(charger.call("BootNotification", boot()).result()["status"], "Accepted");
    assert_eq!(charger.told(), ["charge_point.connected"]);
    charger
}

fn boot() -> Value {
    json!({
        "chargePointVendor": "Vendor-A", "chargePointModel": "Model-X", "firmwareVersion": "v1.2.3",
        "chargePointSerialNumber": "SN-1", "iccid": "", "imsi": "26201"
    })
}

fn status(word: &str) -> Value {
    json!({"connectorId": 1, "errorCode": "NoError", "status": word})
}

fn start() -> Value {
    json!({"connectorId": 1, "idTag": "TAG-1", "meterStart": 1000, "timestamp": "2025-07-25T10:30:00Z"})
}

fn stop(transaction: &Value) -> Value {
    json!({
        "transactionId": transaction, "idTag": "TAG-1", "meterStop": 4500, "timestamp": "2025-07-25T11:00:00Z",
        "reason": "EVDisconnected"
    })
}

/// Starts a transaction; its number.
fn started(charger: &mut Charger) -> Value {
    let answer = charger.call("StartTransaction", start());
    assert_eq!(answer.result()["idTagInfo"]["status"], "Accepted");
    charger.events();
    answer.result()["transactionId"].clone()
}
