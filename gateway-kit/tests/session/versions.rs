//! One charging session, told by a charge point of 1.6 and by one of 2.0.1: the events are the same but for what is
//! documented here.

use gateway_kit::testing::Charger;
use serde_json::{Value, json};
use unified_model::Command;

use super::v201;

/// What 2.0.1 tells and 1.6 cannot, by event: nothing else may differ but `meta.protocol` and ids.
const ONLY_IN_2_0_1: &[(&str, &[&str])] = &[
    // 1.6 has no reason of a boot.
    ("charge_point.connected", &["bootReason"]),
    // 1.6 has no EVSEs; its timestamp is optional; `Occupied` has no word for what it is in 1.6.
    ("connector.status_changed", &["evseId", "rawStatus", "inferred"]),
    // 1.6 has no kinds of tokens.
    ("authorization.requested", &["idTokenType"]),
    // 1.6 numbers no messages, and its start carries a register and no samples.
    ("transaction.started", &["seqNo", "gap", "meterValues"]),
    ("transaction.meter_values", &["seqNo", "gap"]),
    ("transaction.stopped", &["seqNo", "gap", "complete"]),
];

fn order(charger: &mut Charger, id: &str, name: &str, payload: &Value) {
    let text = json!({"commandId": id, "commandName": name, "chargePointId": "CP-001", "payload": payload,
                      "traceId": format!("trace-{id}")});
    charger.bench.order(Command::from_json(&text.to_string()).unwrap());
    let asked = charger.asked().unwrap();
    charger.answer(&asked, json!({"status": "Accepted"}));
}

const PLUGGED: &str = "2025-07-25T10:29:00Z";
const STARTED: &str = "2025-07-25T10:30:00Z";
const SAMPLED: &str = "2025-07-25T10:45:00Z";
const STOPPED: &str = "2025-07-25T11:00:00Z";

fn start_order() -> Value {
    json!({"idTag": "TAG-1", "connectorId": 1, "orderNo": "ORD-1"})
}

/// Boot, plug in, swipe, remote start, charge, remote stop, unplug.
fn told_by_1_6() -> (Vec<Value>, String) {
    let mut charger = super::connected();
    let status = |word: &str, time: &str| json!({"connectorId": 1, "errorCode": "NoError", "status": word, "timestamp": time});
    charger.call("BootNotification", super::boot());
    charger.call("Heartbeat", json!({}));
    charger.call("StatusNotification", status("Available", PLUGGED));
    charger.call("StatusNotification", status("Preparing", PLUGGED));
    charger.call("Authorize", json!({"idTag": "TAG-1"}));
    order(&mut charger, "c-1", "RemoteStartTransaction", &start_order());
    let start = json!({"connectorId": 1, "idTag": "TAG-1", "meterStart": 1000, "timestamp": STARTED});
    let transaction = charger.call("StartTransaction", start).result()["transactionId"].clone();
    charger.call("StatusNotification", status("Charging", STARTED));
    let sample = json!([{"timestamp": SAMPLED, "sampledValue": [
        {"value": "2.5", "unit": "kWh", "context": "Sample.Periodic"},
        {"value": "11040", "measurand": "Power.Active.Import", "unit": "W", "context": "Sample.Periodic"}]}]);
    charger
        .call("MeterValues", json!({"connectorId": 1, "transactionId": transaction, "meterValue": sample}));
    order(&mut charger, "c-2", "RemoteStopTransaction", &json!({"transactionId": transaction.to_string()}));
    charger.call("StatusNotification", status("Finishing", STOPPED));
    let last = json!([{"timestamp": STOPPED, "sampledValue": [
        {"value": "4500", "unit": "Wh", "context": "Transaction.End"}]}]);
    charger.call(
        "StopTransaction",
        json!({"transactionId": transaction, "meterStop": 4500, "timestamp": STOPPED, "reason": "Remote",
               "transactionData": last}),
    );
    charger.call("StatusNotification", status("Available", STOPPED));
    let events = charger.events();
    (events.iter().map(|event| serde_json::to_value(event).unwrap()).collect(), transaction.to_string())
}

fn told_by_2_0_1() -> Vec<Value> {
    let mut charger = v201::connected();
    let status = |word: &str, time: &str| json!({"timestamp": time, "connectorStatus": word, "evseId": 1, "connectorId": 1});
    let event = |kind: &str, seq_no: u32, time: &str, trigger: &str, info: Value| {
        let mut event = json!({"eventType": kind, "timestamp": time, "seqNo": seq_no, "triggerReason": trigger,
                               "transactionInfo": info});
        event["transactionInfo"]["transactionId"] = json!("tx-1");
        event
    };
    charger.call("BootNotification", v201::boot());
    charger.call("Heartbeat", json!({}));
    charger.call("StatusNotification", status("Available", PLUGGED));
    charger.call("StatusNotification", status("Occupied", PLUGGED));
    charger.call("Authorize", json!({"idToken": {"idToken": "TAG-1", "type": "ISO14443"}}));
    let text = json!({"commandId": "c-1", "commandName": "RemoteStartTransaction", "chargePointId": "CP-001",
                      "payload": start_order(), "traceId": "trace-c-1"});
    charger.bench.order(Command::from_json(&text.to_string()).unwrap());
    let asked = charger.asked().unwrap();
    charger.answer(&asked, json!({"status": "Accepted"}));
    let info = json!({"remoteStartId": asked.payload["remoteStartId"], "chargingState": "EVConnected"});
    let mut start = event("Started", 0, STARTED, "RemoteStart", info);
    start["evse"] = json!({"id": 1, "connectorId": 1});
    start["idToken"] = json!({"idToken": "TAG-1", "type": "Central"});
    start["meterValue"] =
        json!([{"timestamp": STARTED, "sampledValue": [{"value": 1000, "context": "Transaction.Begin"}]}]);
    charger.call("TransactionEvent", start);
    let charging = json!({"chargingState": "Charging"});
    charger.call("TransactionEvent", event("Updated", 1, STARTED, "ChargingStateChanged", charging));
    let mut sampled = event("Updated", 2, SAMPLED, "MeterValuePeriodic", json!({}));
    sampled["meterValue"] = json!([{"timestamp": SAMPLED, "sampledValue": [
        {"value": 2.5, "unitOfMeasure": {"unit": "kWh"}, "context": "Sample.Periodic"},
        {"value": 11040, "measurand": "Power.Active.Import", "unitOfMeasure": {"unit": "W"}, "context": "Sample.Periodic"}]}]);
    charger.call("TransactionEvent", sampled);
    order(&mut charger, "c-2", "RemoteStopTransaction", &json!({"transactionId": "tx-1"}));
    let info = json!({"chargingState": "EVConnected", "stoppedReason": "Remote"});
    let mut end = event("Ended", 3, STOPPED, "RemoteStop", info);
    end["meterValue"] = json!([{"timestamp": STOPPED, "sampledValue": [
        {"value": 4500, "unitOfMeasure": {"unit": "Wh"}, "context": "Transaction.End"}]}]);
    charger.call("TransactionEvent", end);
    charger.call("StatusNotification", status("Available", STOPPED));
    charger.events().iter().map(|event| serde_json::to_value(event).unwrap()).collect()
}

/// The event without what may differ: ids, the protocol, and what only 2.0.1 can tell.
fn comparable(mut event: Value, transaction: &str) -> Value {
    let event_type = event["eventType"].as_str().unwrap().to_owned();
    event.as_object_mut().unwrap().remove("eventId");
    let meta = event["meta"].as_object_mut().unwrap();
    meta.remove("protocol");
    meta.remove("causationId");
    // Of 1.6's MeterValues only the samples have a time, of 2.0.1's TransactionEvent the message has one as well.
    if event_type == "transaction.meter_values" {
        meta.remove("deviceTimestamp");
    }
    let payload = event["payload"].as_object_mut().unwrap();
    let extra = ONLY_IN_2_0_1.iter().find(|(of, _)| *of == event_type).map_or(&[][..], |(_, fields)| fields);
    for field in extra {
        payload.remove(*field);
    }
    if let Some(id) = payload.get_mut("requestId") {
        *id = json!("some message id");
    }
    let text = event.to_string().replace(&format!("\"{transaction}\""), "\"the transaction\"");
    serde_json::from_str(&text).unwrap()
}

#[test]
fn one_session_of_both_versions_tells_the_same_events() {
    let (by_1_6, number) = told_by_1_6();
    let by_2_0_1 = told_by_2_0_1();
    let protocols =
        |events: &[Value]| events.iter().map(|event| event["meta"]["protocol"].clone()).collect::<Vec<_>>();
    assert!(protocols(&by_1_6).iter().all(|protocol| protocol == "ocpp1.6"));
    assert!(protocols(&by_2_0_1).iter().all(|protocol| protocol == "ocpp2.0.1"));
    let of_1_6: Vec<_> = by_1_6.into_iter().map(|event| comparable(event, &number)).collect();
    let of_2_0_1: Vec<_> = by_2_0_1.into_iter().map(|event| comparable(event, "tx-1")).collect();
    for (one, other) in of_1_6.iter().zip(&of_2_0_1) {
        assert_eq!(one, other);
    }
    assert_eq!(of_1_6.len(), of_2_0_1.len());
    assert!(of_1_6.len() >= 13);
}
