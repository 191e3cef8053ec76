//! What an EVSE does: StatusNotification, NotifyEvent and the charging state of its transaction (contract G-47).

use gateway_kit::protocol::ocpp201::Ocpp201;
use gateway_kit::testing::Heard;
use serde_json::{Value, json};
use unified_model::EventId;

use super::{booted, event, payload, started, status, status_of, update};

fn told(charger: &mut gateway_kit::testing::Charger) -> Vec<Value> {
    let told = charger.payloads("connector.status_changed");
    told.iter()
        .map(|told| json!([told["connectorId"], told["status"], told["inferred"], told["rawStatus"]]))
        .collect()
}

fn notify(component: Value, variable: &str, value: &str, more: Value) -> Value {
    let mut data = json!({"eventId": 1, "timestamp": "2025-07-25T10:29:00Z", "trigger": "Delta", "actualValue": value,
                          "eventNotificationType": "HardWiredNotification", "component": component,
                          "variable": {"name": variable}});
    for (key, value) in more.as_object().unwrap() {
        data[key] = value.clone();
    }
    json!({"generatedAt": "2025-07-25T10:30:00Z", "seqNo": 0, "eventData": [data]})
}

#[test]
fn a_status_is_told_with_its_evse_when_it_changed() {
    let mut charger = booted();
    for word in ["Available", "Available", "Faulted", "Unavailable", "Reserved"] {
        assert_eq!(*charger.call("StatusNotification", status(word)).result(), json!({}));
    }
    let told = charger.payloads("connector.status_changed");
    assert_eq!(
        told[0],
        json!({"connectorId": 1, "status": "Available", "errorCode": "NoError", "evseId": 1,
               "deviceTimestamp": "2025-07-25T10:29:00.000Z"})
    );
    let words: Vec<_> =
        told.iter().map(|told| json!([told["previousStatus"], told["status"], told["errorCode"]])).collect();
    assert_eq!(
        words,
        [
            json!([null, "Available", "NoError"]),
            json!(["Available", "Faulted", "OtherError"]),
            json!(["Faulted", "Unavailable", "NoError"]),
            json!(["Unavailable", "Reserved", "NoError"])
        ]
    );
}

#[test]
fn the_charging_state_of_a_transaction_is_the_status_of_its_evse() {
    let mut charger = booted();
    charger.call("StatusNotification", status("Occupied"));
    let evse = json!({"id": 1, "connectorId": 1});
    let first =
        event("Started", 0, json!({"evse": evse, "transactionInfo": {"chargingState": "EVConnected"}}));
    charger.call("TransactionEvent", first);
    for (seq_no, word) in [(1, "Charging"), (2, "SuspendedEV"), (3, "Charging"), (4, "EVConnected")] {
        let state =
            json!({"triggerReason": "ChargingStateChanged", "transactionInfo": {"chargingState": word}});
        assert_eq!(*charger.call("TransactionEvent", event("Updated", seq_no, state)).result(), json!({}));
    }
    charger
        .call("TransactionEvent", event("Ended", 5, json!({"transactionInfo": {"chargingState": "Idle"}})));
    charger.call("StatusNotification", status("Available"));
    assert_eq!(
        told(&mut charger),
        [
            json!([1, "Preparing", true, "Occupied"]),
            json!([1, "Charging", null, null]),
            json!([1, "SuspendedEV", null, null]),
            json!([1, "Charging", null, null]),
            json!([1, "Finishing", null, "EVConnected"]),
            json!([1, "Available", null, null])
        ]
    );
}

#[test]
fn a_status_of_a_transaction_event_that_tells_nothing_else_waits_for_the_sink() {
    let mut charger = started();
    let state = json!({"transactionInfo": {"chargingState": "Charging"}});
    charger.bench.ports.sink_stores = false;
    assert_eq!(charger.call("TransactionEvent", event("Updated", 1, state.clone())), Heard::Silence);
    assert!(charger.events().is_empty());
    charger.bench.ports.sink_stores = true;
    assert_eq!(*charger.call("TransactionEvent", event("Updated", 1, state.clone())).result(), json!({}));
    let events = charger.events();
    assert_eq!(payload(&events[0])["status"], "Charging", "it is news again");
    assert!(events[0].trace_id.is_some());
    // With nothing to tell there is nothing to wait for.
    charger.bench.ports.sink_stores = false;
    assert_eq!(*charger.call("TransactionEvent", event("Updated", 2, state)).result(), json!({}));
}

#[test]
fn a_status_of_a_transaction_event_has_the_same_id_whoever_tells_it() {
    let state = json!({"transactionInfo": {"chargingState": "Charging"}});
    let ids: Vec<EventId> = (0..2)
        .map(|_| {
            let mut charger = started();
            charger.call("TransactionEvent", event("Updated", 1, state.clone()));
            charger.events().remove(0).event_id
        })
        .collect();
    assert_eq!(ids[0], ids[1]);
}

#[test]
fn samples_and_status_of_one_message_are_both_told_status_first() {
    let mut charger = started();
    let mut both = update(1, 1100);
    both["transactionInfo"]["chargingState"] = json!("Charging");
    charger.call("TransactionEvent", both);
    assert_eq!(charger.told(), ["connector.status_changed", "transaction.meter_values"]);
}

#[test]
fn availability_comes_by_notify_event_as_well() {
    let mut charger = booted();
    let connector = json!({"name": "Connector", "evse": {"id": 2, "connectorId": 1}});
    let evse = json!({"name": "EVSE", "evse": {"id": 3}});
    let station = json!({"name": "ChargingStation"});
    for (component, word) in [
        (&connector, "Available"),
        (&connector, "Occupied"),
        (&evse, "Unavailable"),
        (&station, "Faulted"),
        (&json!({"name": "Connector"}), "Faulted"),
    ] {
        let message = notify(component.clone(), "AvailabilityState", word, json!({}));
        assert_eq!(*charger.call("NotifyEvent", message).result(), json!({}));
    }
    assert_eq!(
        told(&mut charger),
        [
            json!([2, "Available", null, null]),
            json!([2, "Preparing", true, "Occupied"]),
            json!([3, "Unavailable", null, null]),
            json!([0, "Faulted", null, null])
        ]
    );
    // The same told by a StatusNotification is no news.
    charger.call("StatusNotification", status_of(2, 1, "Occupied"));
    assert!(told(&mut charger).is_empty());
}

#[test]
fn a_problem_is_an_alarm_that_is_cleared_and_a_crossed_threshold_is_a_warning() {
    let mut charger = booted();
    let connector = json!({"name": "Connector", "evse": {"id": 1, "connectorId": 1}});
    let hot = json!({"trigger": "Alerting", "techInfo": "too hot"});
    for message in [
        notify(connector.clone(), "Problem", "true", json!({"techCode": "E7"})),
        notify(connector.clone(), "Problem", "false", json!({})),
        notify(connector.clone(), "Temperature", "81", hot),
        notify(connector.clone(), "Temperature", "60", json!({"trigger": "Alerting", "cleared": true})),
        notify(connector, "Temperature", "61", json!({"trigger": "Periodic"})),
    ] {
        charger.call("NotifyEvent", message);
    }
    let told = charger.payloads("charge_point.alarm");
    let alarms: Vec<_> = told
        .iter()
        .map(|told| {
            json!([told["code"], told["severity"], told["message"], told["connectorId"], told["cleared"]])
        })
        .collect();
    assert_eq!(
        alarms,
        [
            json!(["Problem", "critical", "E7", 1, null]),
            json!(["Problem", "info", "Connector@1:1.Problem = false", 1, true]),
            json!(["Temperature", "warning", "too hot", 1, null]),
            json!(["Temperature", "info", "Connector@1:1.Temperature = 60", 1, true])
        ]
    );
    assert_eq!(told[0]["raw"]["techCode"], "E7");
}

#[test]
fn an_evse_or_a_connector_that_cannot_be_is_refused_and_told() {
    // Quirk 65.
    let mut charger = booted();
    let refused = Heard::Error("PropertyConstraintViolation".into());
    for (evse, connector) in [(-1, 1), (1, -1), (i64::from(u32::MAX) + 1, 1)] {
        let status = status_of(evse, connector, "Available");
        assert_eq!(charger.call("StatusNotification", status), refused, "{evse} {connector}");
        assert_eq!(charger.told(), ["protocol.violation"], "{evse} {connector}");
        charger.jump(2);
    }
}

/// A message of a transaction on EVSE 1 with this charging state.
fn charging(kind: &str, seq_no: i64, word: &str, offline: bool) -> Value {
    let info = json!({"transactionInfo": {"chargingState": word}, "evse": {"id": 1, "connectorId": 1}});
    let mut event = event(kind, seq_no, info);
    if offline {
        event["offline"] = json!(true);
    }
    event
}

#[test]
fn a_charge_that_was_over_before_its_connector_spoke_is_not_its_status() {
    for (word, last) in [("Available", "Idle"), ("Available", "EVConnected"), ("Faulted", "Idle")] {
        let mut charger = booted();
        let mut now = status(word);
        now["timestamp"] = json!("2025-07-25T12:00:00Z");
        charger.call("StatusNotification", now);
        // The queue of the time without a connection comes after it.
        charger.call("TransactionEvent", charging("Started", 0, "EVConnected", true));
        charger.call("TransactionEvent", charging("Updated", 1, "Charging", true));
        charger.call("TransactionEvent", charging("Ended", 2, last, true));
        assert_eq!(told(&mut charger), [json!([1, word, null, null])], "{word} {last}");
    }
}

#[test]
fn a_charge_that_still_runs_is_the_status_of_its_connector_however_late_it_is_told() {
    let mut charger = booted();
    let mut now = status("Occupied");
    now["timestamp"] = json!("2025-07-25T12:00:00Z");
    charger.call("StatusNotification", now);
    charger.call("TransactionEvent", charging("Started", 0, "Charging", true));
    assert_eq!(
        told(&mut charger),
        [json!([1, "Preparing", true, "Occupied"]), json!([1, "Charging", null, null])]
    );
}

#[test]
fn a_connector_that_never_said_that_it_was_in_use_is_free_again_when_its_transaction_says_idle() {
    let mut charger = booted();
    charger.call("StatusNotification", status("Available"));
    charger.call("TransactionEvent", charging("Started", 0, "Charging", false));
    charger.call("TransactionEvent", charging("Ended", 1, "Idle", false));
    let words: Vec<_> = told(&mut charger).iter().map(|told| told[1].clone()).collect();
    assert_eq!(words, ["Available", "Charging", "Available"]);
}

#[test]
fn what_a_late_message_of_a_transaction_says_is_over_once_a_later_one_has_spoken() {
    let mut charger = booted();
    charger.call("StatusNotification", status("Occupied"));
    charger.call("TransactionEvent", charging("Started", 0, "EVConnected", false));
    charger.call("TransactionEvent", charging("Updated", 2, "SuspendedEV", false));
    charger.call("TransactionEvent", charging("Updated", 1, "Charging", false));
    let words: Vec<_> = told(&mut charger).iter().map(|told| told[1].clone()).collect();
    assert_eq!(words, ["Preparing", "SuspendedEV"]);
    // A repeat of what could not be stored is not late.
    charger.bench.ports.sink_stores = false;
    assert_eq!(charger.call("TransactionEvent", charging("Updated", 3, "Charging", false)), Heard::Silence);
    charger.bench.ports.sink_stores = true;
    charger.call("TransactionEvent", charging("Updated", 3, "Charging", false));
    charger.call("TransactionEvent", charging("Ended", 5, "EVConnected", false));
    charger.call("TransactionEvent", charging("Updated", 4, "SuspendedEVSE", false));
    let words: Vec<_> = told(&mut charger).iter().map(|told| told[1].clone()).collect();
    assert_eq!(words, ["Charging", "Finishing"]);
}

#[test]
fn a_transaction_that_ended_says_nothing_of_its_connector_any_more() {
    let mut charger = started();
    charger.call("TransactionEvent", charging("Ended", 1, "EVConnected", false));
    charger.events();
    charger.call("TransactionEvent", charging("Updated", 2, "Charging", false));
    assert!(told(&mut charger).is_empty());
    // On another connection the ledger knows.
    let mut charger = charger.reconnect(&Ocpp201::default());
    charger.call("TransactionEvent", charging("Updated", 3, "Charging", false));
    assert!(told(&mut charger).is_empty());
}

#[test]
fn an_old_transaction_that_is_told_late_does_not_speak_for_the_one_that_runs() {
    let mut charger = booted();
    charger.call("StatusNotification", status("Occupied"));
    let mut runs = charging("Started", 0, "Charging", false);
    runs["transactionInfo"]["transactionId"] = json!("tx-2");
    runs["timestamp"] = json!("2025-07-25T12:00:00Z");
    charger.call("TransactionEvent", runs);
    charger.call("TransactionEvent", charging("Started", 0, "EVConnected", true));
    charger.call("TransactionEvent", charging("Ended", 1, "Idle", true));
    let words: Vec<_> = told(&mut charger).iter().map(|told| told[1].clone()).collect();
    assert_eq!(words, ["Preparing", "Charging"]);
}
