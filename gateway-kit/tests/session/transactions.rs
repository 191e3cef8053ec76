//! Transactions: nothing is acknowledged that is not durable, nothing is told twice, nothing is refused that is money.

use gateway_kit::port::{AuthorizationStatus, Digest};
use gateway_kit::protocol::ocpp16::Ocpp16;
use gateway_kit::session::{CloseReason, Reading};
use gateway_kit::testing::{Bench, Charger, Heard, Ports};
use serde_json::{Value, json};
use unified_model::commands::RemoteStartTransaction;
use unified_model::{ChargePointId, Event, EventId, IdTag, ShortText, TraceId, TransactionId};

use super::{boot, booted, connected, start, started, stop};

fn cp() -> ChargePointId {
    ChargePointId::new("CP-001").unwrap()
}

fn with(mut payload: Value, key: &str, value: Value) -> Value {
    payload[key] = value;
    payload
}

fn payload(event: &Event) -> Value {
    serde_json::to_value(&event.payload).unwrap()
}

fn values(transaction: &Value) -> Value {
    json!({"connectorId": 1, "transactionId": transaction, "meterValue": [
        {"timestamp": "2025-07-25T10:45:00Z", "sampledValue": [{"value": "2500"}]}]})
}

#[test]
fn no_transaction_message_is_answered_before_its_event_is_durable() {
    let mut charger = booted();
    charger.bench.ports.hold = true;
    let id = charger.send("StartTransaction", start());
    while charger.bench.held() > 1 {
        charger.bench.settle(0);
    }
    charger.bench.settle(0);
    assert_eq!(
        (charger.bench.held(), charger.heard(&id)),
        (1, Heard::Silence),
        "the record is not stored yet"
    );
    charger.bench.settle(0);
    let transaction = charger.heard(&id).result()["transactionId"].clone();

    for (action, payload) in [("MeterValues", values(&transaction)), ("StopTransaction", stop(&transaction))]
    {
        let id = charger.send(action, payload);
        if action == "StopTransaction" {
            charger.bench.settle(0);
        }
        assert_eq!(charger.heard(&id), Heard::Silence, "{action}");
        charger.bench.settle(0);
        assert_eq!(*charger.heard(&id).result(), json!({}), "{action}");
    }
}

#[test]
fn what_could_not_be_stored_is_not_answered_and_its_repeat_is_a_new_attempt() {
    let mut charger = booted();
    let transaction = started(&mut charger);
    charger.bench.ports.sink_stores = false;
    let other = with(start(), "connectorId", json!(2));
    for (action, payload) in [
        ("StartTransaction", other),
        ("MeterValues", values(&transaction)),
        ("StopTransaction", stop(&transaction)),
    ] {
        charger.bench.ports.sink_stores = false;
        charger.send_as("same", action, payload.clone());
        assert_eq!(charger.heard("same"), Heard::Silence, "{action}");
        assert!(charger.events().is_empty());
        charger.bench.ports.sink_stores = true;
        charger.send_as("same", action, payload);
        assert!(matches!(charger.heard("same"), Heard::Result(_)), "{action}");
        assert_eq!(charger.events().len(), 1, "{action}");
    }
}

#[test]
fn a_start_whose_event_was_lost_keeps_its_number_trace_and_event_id() {
    let mut charger = booted();
    charger.bench.ports.hold = true;
    charger.send("StartTransaction", start());
    charger.bench.settle(0);
    charger.bench.settle(0);
    charger.bench.settle_unanswered(0);
    charger.bench.settle_all();
    let number = charger.call("StartTransaction", start()).result()["transactionId"].clone();
    let first = charger.events().remove(0);
    assert_eq!(first.event_id, EventId::started(&cp(), &TransactionId::new(number.to_string()).unwrap()));

    // The same start on a gateway that knows nothing of the first attempt.
    let mut other = booted();
    other.call("StartTransaction", start());
    assert_eq!(other.events().remove(0).trace_id, first.trace_id);
}

#[test]
fn a_repeated_start_gets_the_same_number_and_is_told_once() {
    let mut charger = booted();
    let first = charger.call("StartTransaction", start());
    assert_eq!(charger.told(), ["transaction.started"]);
    let id_again = {
        charger.send_as("m2", "StartTransaction", start());
        charger.heard("m2")
    };
    assert_eq!(id_again, first, "same message id");
    assert_eq!(charger.call("StartTransaction", start()), first, "another message id");
    let mut charger = charger.reconnect(&Ocpp16::default());
    assert_eq!(charger.call("StartTransaction", start()), first, "another connection");
    assert_eq!(charger.told(), ["charge_point.connected"]);
}

#[test]
fn a_repeat_is_answered_as_before_although_the_token_is_refused_or_nobody_decides_now() {
    let mut charger = booted();
    let first = charger.call("StartTransaction", start());
    charger.bench.ports.authorization.as_mut().unwrap().status = AuthorizationStatus::Blocked;
    assert_eq!(charger.call("StartTransaction", start()), first);
    charger.bench.ports.authorization = None;
    assert_eq!(charger.call("StartTransaction", start()), first);
}

#[test]
fn the_same_start_with_other_content_is_told_as_a_conflict_and_answered_as_before() {
    let mut charger = booted();
    let first = charger.call("StartTransaction", start());
    let number = first.result()["transactionId"].to_string();
    charger.events();
    let other = with(start(), "reservationId", json!(7));
    assert_eq!(charger.call("StartTransaction", other.clone()), first);
    let conflict = charger.events().remove(0);
    assert_eq!(payload(&conflict)["conflict"], json!(true));
    assert_eq!(payload(&conflict)["transactionId"], json!(number));
    assert_ne!(conflict.event_id, EventId::started(&cp(), &TransactionId::new(&number).unwrap()));
    charger.call("StartTransaction", other);
    assert_eq!(charger.events().remove(0).event_id, conflict.event_id, "the conflict is one fact");
    assert_eq!(
        charger.call("StartTransaction", start()),
        first,
        "the first content stays the one that counts"
    );
    assert!(charger.events().is_empty());
}

#[test]
fn another_business_key_is_another_transaction() {
    let mut charger = booted();
    let first = started(&mut charger);
    for (key, value) in [
        ("connectorId", json!(2)),
        ("idTag", json!("TAG-2")),
        ("meterStart", json!(1001)),
        ("timestamp", json!("2025-07-25T10:30:01Z")),
    ] {
        let other = charger.call("StartTransaction", with(start(), key, value));
        assert_ne!(other.result()["transactionId"], first, "{key}");
    }
}

#[test]
fn a_refused_token_has_a_transaction_all_the_same() {
    for (status, word) in [
        (AuthorizationStatus::Blocked, "Blocked"),
        (AuthorizationStatus::Expired, "Expired"),
        (AuthorizationStatus::Invalid, "Invalid"),
        (AuthorizationStatus::ConcurrentTx, "ConcurrentTx"),
    ] {
        let mut charger = booted();
        charger.bench.ports.authorization.as_mut().unwrap().status = status;
        let answer = charger.call("StartTransaction", start());
        assert_eq!(answer.result()["idTagInfo"]["status"], word);
        assert!(answer.result()["transactionId"].as_i64().unwrap() > 0);
        assert_eq!(charger.told(), ["transaction.started"], "and no authorization.requested");
    }
}

#[test]
fn without_a_number_or_a_decision_a_start_is_not_answered() {
    for (ledger, authorizer) in [(false, true), (true, false), (false, false)] {
        let mut charger = booted();
        let welcome = charger.bench.ports.authorization.clone();
        charger.bench.ports.ledger_answers = ledger;
        charger.bench.ports.authorization = welcome.clone().filter(|_| authorizer);
        assert_eq!(charger.call("StartTransaction", start()), Heard::Silence);
        assert!(charger.events().is_empty());
        charger.bench.ports.ledger_answers = true;
        charger.bench.ports.authorization = welcome;
        charger.send_as("m2", "StartTransaction", start());
        assert!(matches!(charger.heard("m2"), Heard::Result(_)), "the repeat is a new attempt");
    }
}

#[test]
fn without_the_ledger_stops_and_meter_values_go_on() {
    let mut charger = booted();
    let transaction = started(&mut charger);
    charger.bench.ports.ledger_answers = false;
    assert_eq!(*charger.call("MeterValues", values(&json!(77))).result(), json!({}));
    assert_eq!(*charger.call("StopTransaction", stop(&transaction)).result(), json!({}));
    let events = charger.events();
    assert_eq!(payload(&events[0])["transactionId"], "77");
    assert_eq!(payload(&events[1])["transactionId"], json!(transaction.to_string()));
    assert_eq!(
        payload(&events[1])["unmatched"],
        json!(null),
        "the number was given out for all anybody knows"
    );
}

#[test]
fn a_stop_knows_connector_token_energy_and_duration_from_its_start_also_after_a_reconnect() {
    let mut charger = booted();
    let transaction = started(&mut charger);
    let mut charger = charger.reconnect(&Ocpp16::default());
    charger.call("StopTransaction", with(stop(&transaction), "idTag", json!("TAG-1\u{10}\u{e}")));
    let stopped = payload(charger.events().last().unwrap());
    assert_eq!(stopped["connectorId"], 1);
    assert_eq!(stopped["idTag"], "TAG-1");
    assert_eq!(stopped["energyWh"], 3500);
    assert_eq!(stopped["durationSec"], 1800);
}

#[test]
fn a_register_that_went_backwards_gives_no_energy() {
    let mut charger = booted();
    let transaction = started(&mut charger);
    charger.call("StopTransaction", with(stop(&transaction), "meterStop", json!(10)));
    let stopped = payload(&charger.events()[0]);
    assert_eq!((&stopped["energyWh"], &stopped["meterStopWh"]), (&json!(null), &json!(10)));
}

#[test]
fn every_reason_has_its_place_and_none_means_local() {
    for (sent, told) in [
        (json!(null), "Local"),
        (json!("DeAuthorized"), "DeAuthorized"),
        (json!("EmergencyStop"), "EmergencyStop"),
        (json!("EVDisconnected"), "EVDisconnected"),
        (json!("HardReset"), "HardReset"),
        (json!("Local"), "Local"),
        (json!("Other"), "Other"),
        (json!("PowerLoss"), "PowerLoss"),
        (json!("Reboot"), "Reboot"),
        (json!("Remote"), "Remote"),
        (json!("SoftReset"), "SoftReset"),
        (json!("UnlockCommand"), "UnlockCommand"),
        (json!("SomethingElse"), "Other"),
    ] {
        let mut charger = booted();
        let transaction = started(&mut charger);
        let mut message = stop(&transaction);
        if sent.is_null() {
            message.as_object_mut().unwrap().remove("reason");
        } else {
            message["reason"] = sent.clone();
        }
        assert_eq!(*charger.call("StopTransaction", message).result(), json!({}), "{sent}");
        assert_eq!(charger.payloads("transaction.stopped")[0]["reason"], told, "{sent}");
    }
}

#[test]
fn a_stop_of_what_nobody_started_is_kept_as_a_record_of_its_own() {
    for number in [-1, 0, 987_654] {
        let mut charger = booted();
        let answer = charger.call("StopTransaction", stop(&json!(number)));
        assert_eq!(*answer.result(), json!({}));
        let event = charger.events().remove(0);
        let id = TransactionId::unmatched(&cp(), None, "2025-07-25T11:00:00Z", 4500);
        assert_eq!(payload(&event)["transactionId"], id.as_str());
        assert_eq!(payload(&event)["unmatched"], json!(true));
        assert_eq!(payload(&event)["nativeTransactionId"], json!(number.to_string()));
        assert_eq!(payload(&event)["idTag"], "TAG-1");
        assert_eq!(event.event_id, EventId::stopped(&cp(), &id));
        assert!(event.trace_id.is_some());

        assert_eq!(charger.call("StopTransaction", stop(&json!(number))), answer);
        assert!(charger.events().is_empty(), "it is told once");
    }
}

#[test]
fn a_repeated_stop_is_told_once_and_one_with_other_content_as_a_conflict() {
    let mut charger = booted();
    let transaction = started(&mut charger);
    let first = charger.call("StopTransaction", stop(&transaction));
    charger.events();
    let mut charger = charger.reconnect(&Ocpp16::default());
    assert_eq!(charger.call("StopTransaction", stop(&transaction)), first);
    assert_eq!(charger.told(), ["charge_point.connected"]);

    for (key, value) in [("reason", json!("Local")), ("meterStop", json!(5000))] {
        assert_eq!(charger.call("StopTransaction", with(stop(&transaction), key, value)), first);
        let conflict = charger.events().remove(0);
        assert_eq!(payload(&conflict)["conflict"], json!(true), "{key}");
        let id = TransactionId::new(transaction.to_string()).unwrap();
        assert_ne!(conflict.event_id, EventId::stopped(&cp(), &id), "{key}");
    }
}

#[test]
fn a_stop_is_never_refused_for_what_it_says() {
    let mut charger = booted();
    let transaction = started(&mut charger);
    for (key, value) in [
        ("idTag", json!("TAG-1-0123456789-0123456789-0123456789-0123456789")),
        ("idTag", json!(null)),
        ("meterStop", json!(-5)),
        ("timestamp", json!("1970-01-01T00:00:00Z")),
        ("timestamp", json!("2025-07-25T11:00:00")),
        ("reason", json!("Bored")),
        ("transactionId", json!(9_223_372_036_854_775_807_i64)),
        ("transactionData", json!([])),
        ("extra", json!({"deep": [1, 2, 3]})),
    ] {
        let answer = charger.call("StopTransaction", with(stop(&transaction), key, value.clone()));
        assert_eq!(*answer.result(), json!({}), "{key}: {value}");
    }
}

#[test]
fn transaction_data_travel_in_the_stopped_event_alone() {
    let mut charger = booted();
    let transaction = started(&mut charger);
    let data = json!([{"timestamp": "2025-07-25T10:59:00Z", "sampledValue": [
        {"value": "4.4", "unit": "kWh", "context": "Transaction.End"}, {"value": "abc", "format": "SignedData"}]}]);
    charger.call("StopTransaction", with(stop(&transaction), "transactionData", data));
    let events = charger.events();
    assert_eq!(events.len(), 1);
    let stopped = payload(&events[0]);
    assert_eq!(stopped["meterValues"][0]["sampledValue"]["value"], 4400);
    assert_eq!(stopped["meterValues"][0]["sampledValue"]["context"], "Transaction.End");
    assert_eq!(stopped["signedValues"][0]["rawValue"], "abc");
}

#[test]
fn meter_values_without_a_transaction_are_told_and_answered_at_once() {
    let mut charger = booted();
    charger.bench.ports.sink_stores = false;
    let values = json!({"connectorId": 0, "meterValue": [
        {"timestamp": "2025-07-25T10:45:00Z", "sampledValue": [{"value": "230.1", "measurand": "Voltage"}]}]});
    assert_eq!(*charger.call("MeterValues", values).result(), json!({}));
    let [told] = &charger.payloads("transaction.meter_values")[..] else { panic!() };
    assert_eq!((&told["connectorId"], &told["transactionId"]), (&json!(0), &json!(null)));
}

#[test]
fn meter_values_told_twice_have_one_event_id_and_others_another() {
    let mut charger = booted();
    let transaction = started(&mut charger);
    charger.call("MeterValues", values(&transaction));
    let mut charger = charger.reconnect(&Ocpp16::default());
    charger.call("MeterValues", values(&transaction));
    let again = charger.events().pop().unwrap();
    let other = with(values(&transaction), "connectorId", json!(2));
    charger.call("MeterValues", other);
    let other = charger.events().pop().unwrap();
    assert_ne!(again.event_id, other.event_id);

    let array = r#"[{"timestamp":"2025-07-25T10:45:00Z","sampledValue":[{"value":"2500"}]}]"#;
    let digest = Digest(<sha2::Sha256 as sha2::Digest>::digest(array).into()).to_string();
    let id = TransactionId::new(transaction.to_string()).unwrap();
    let key = ["1", id.as_str(), digest.as_str()];
    let wanted = EventId::of_fact(&cp(), unified_model::EventType::TransactionMeterValues, Some(&id), &key);
    assert_eq!(again.event_id, wanted, "contract §2 and G-49");
}

#[test]
fn meter_values_carry_the_trace_of_their_transaction_also_after_a_reconnect() {
    let mut charger = booted();
    charger.call("StartTransaction", start());
    let started = charger.events().remove(0);
    let transaction = json!(payload(&started)["transactionId"].as_str().unwrap().parse::<i64>().unwrap());
    charger.call("MeterValues", values(&transaction));
    assert_eq!(charger.events()[0].trace_id, started.trace_id);
    let mut charger = charger.reconnect(&Ocpp16::default());
    charger.call("MeterValues", values(&transaction));
    assert_eq!(charger.events().pop().unwrap().trace_id, started.trace_id);
    charger.call("StopTransaction", stop(&transaction));
    assert_eq!(charger.events()[0].trace_id, started.trace_id);
    charger.call("MeterValues", values(&transaction));
    assert_eq!(charger.events()[0].trace_id, started.trace_id, "also after the end (quirk 71)");
}

#[test]
fn meter_values_of_an_unknown_transaction_name_it_and_those_of_minus_one_name_none() {
    for (number, told) in [(json!(5), json!("5")), (json!(-1), json!(null)), (json!(0), json!(null))] {
        let mut charger = booted();
        assert_eq!(*charger.call("MeterValues", values(&number)).result(), json!({}));
        assert_eq!(charger.payloads("transaction.meter_values")[0]["transactionId"], told);
    }
}

#[test]
fn empty_meter_values_are_answered_and_tell_nothing() {
    let mut charger = booted();
    for empty in [json!([]), json!([{"timestamp": "2025-07-25T10:45:00Z", "sampledValue": []}])] {
        let values = json!({"connectorId": 1, "transactionId": 5, "meterValue": empty});
        assert_eq!(*charger.call("MeterValues", values).result(), json!({}));
    }
    assert!(charger.events().is_empty());
}

#[test]
fn a_reservation_of_zero_or_less_is_none() {
    for (sent, told) in [(json!(-1), json!(null)), (json!(0), json!(null)), (json!(4), json!(4))] {
        let mut charger = booted();
        charger.call("StartTransaction", with(start(), "reservationId", sent));
        assert_eq!(charger.payloads("transaction.started")[0]["reservationId"], told);
    }
}

#[test]
fn a_negative_connector_is_an_error_and_the_whole_charge_point_starts_as_its_first_connector() {
    let mut charger = booted();
    let refused = Heard::Error("PropertyConstraintViolation".to_owned());
    assert_eq!(charger.call("StartTransaction", with(start(), "connectorId", json!(-1))), refused);
    assert_eq!(charger.call("MeterValues", with(values(&json!(1)), "connectorId", json!(-1))), refused);
    charger.call("StartTransaction", with(start(), "connectorId", json!(0)));
    assert_eq!(charger.payloads("transaction.started")[0]["connectorId"], 1);
}

#[test]
fn answers_come_when_each_is_ready() {
    let mut charger = booted();
    charger.bench.ports.hold = true;
    let stop = charger.send("StopTransaction", stop(&json!(-1)));
    let beat = charger.call("Heartbeat", json!({}));
    assert!(matches!(beat, Heard::Result(_)), "a heartbeat does not wait for a stop");
    charger.bench.settle_all();
    assert!(matches!(charger.heard(&stop), Heard::Result(_)));
}

#[test]
fn a_repeat_of_what_still_waits_joins_it() {
    let mut charger = booted();
    charger.bench.ports.hold = true;
    charger.send_as("x", "StopTransaction", stop(&json!(-1)));
    charger.send_as("x", "StopTransaction", stop(&json!(-1)));
    charger.bench.settle_all();
    assert!(matches!(charger.heard("x"), Heard::Result(_)));
    assert_eq!(charger.unheard(), 0, "one answer serves both");
    assert_eq!(charger.told(), ["transaction.stopped"]);
}

#[test]
fn what_no_port_answers_is_forgotten_after_a_minute() {
    let mut charger = booted();
    charger.bench.ports.hold = true;
    charger.send_as("x", "StopTransaction", stop(&json!(-1)));
    charger.jump(61);
    charger.send_as("x", "StopTransaction", stop(&json!(-1)));
    assert_eq!(charger.bench.held(), 2, "the repeat is a new attempt");
}

#[test]
fn a_start_after_a_remote_start_carries_its_trace_order_and_source() {
    let mut charger = booted();
    let mut order = RemoteStartTransaction::new(IdTag::new("tag-1").unwrap());
    order.connector_id = std::num::NonZeroU32::new(1);
    order.order_no = Some(ShortText::new("ORDER-7").unwrap());
    charger.order_traced("c-1", "trace-1", order);
    let asked = charger.asked().unwrap();
    charger.answer(&asked, json!({"status": "Accepted"}));
    charger.call("StatusNotification", super::status("Preparing"));
    let transaction = charger.call("StartTransaction", start()).result()["transactionId"].clone();
    charger.call("MeterValues", values(&transaction));
    charger.call("StopTransaction", stop(&transaction));
    let events = charger.events();
    let trace = Some(TraceId::new("trace-1").unwrap());
    for event in &events {
        assert_eq!(event.trace_id, trace, "{}", event.event_type());
    }
    let started = payload(&events[2]);
    assert_eq!((&started["source"], &started["orderNo"]), (&json!("remote"), &json!("ORDER-7")));
    assert_eq!(payload(events.last().unwrap())["orderNo"], "ORDER-7");

    let other = with(start(), "timestamp", json!("2025-07-25T12:00:00Z"));
    charger.call("StartTransaction", other);
    let second = charger.events().remove(0);
    assert_ne!(second.trace_id, trace, "a remote start belongs to one transaction");
    assert_eq!(payload(&second)["source"], json!(null));
}

#[test]
fn the_trace_of_a_remote_start_ends_after_120_seconds() {
    let mut charger = booted();
    let order = RemoteStartTransaction::new(IdTag::new("TAG-1").unwrap());
    charger.order_traced("c-1", "trace-1", order);
    let asked = charger.asked().unwrap();
    charger.answer(&asked, json!({"status": "Accepted"}));
    charger.events();
    charger.jump(120);
    charger.call("StartTransaction", start());
    assert_ne!(charger.events().pop().unwrap().trace_id, Some(TraceId::new("trace-1").unwrap()));
}

#[test]
fn a_strict_connection_refuses_what_a_tolerant_one_repairs() {
    let bench = Bench::with(&Ocpp16::default(), "CP-001", Reading::Strict, Ports::default());
    let mut charger = Charger::new(bench);
    charger.call("BootNotification", boot());
    let long = with(stop(&json!(1)), "idTag", json!("TAG-1-0123456789-0123456789"));
    assert_eq!(charger.call("StopTransaction", long), Heard::Error("PropertyConstraintViolation".to_owned()));
}

#[test]
fn nothing_is_answered_after_the_connection_ended() {
    let mut charger = connected();
    charger.call("BootNotification", boot());
    charger.bench.ports.hold = true;
    charger.send("StopTransaction", stop(&json!(-1)));
    charger.end(CloseReason::ConnectionLost);
    charger.bench.settle_all();
    assert_eq!(charger.unheard(), 0);
    assert_eq!(charger.told().last().unwrap(), "charge_point.disconnected");
}

#[test]
fn a_power_in_watt_hours_is_told_in_watts_and_reported() {
    let data = json!([{"timestamp": "2025-07-25T10:31:00Z",
        "sampledValue": [{"value": "7.4", "unit": "kWh", "measurand": "Power.Active.Import"}]}]);
    let told = json!({"value": 7400, "measurand": "Power.Active.Import", "unit": "W", "rawValue": "7.4"});
    let mut charger = booted();
    let id = started(&mut charger);
    charger.jump(2);
    charger.call("MeterValues", json!({"connectorId": 1, "transactionId": id, "meterValue": data}));
    charger.jump(2);
    let mut end = stop(&id);
    end["transactionData"] = data;
    charger.call("StopTransaction", end);
    let events = charger.events();
    let types: Vec<_> = events.iter().map(|event| event.event_type()).collect();
    let [violation, samples, stop] =
        ["protocol.violation", "transaction.meter_values", "transaction.stopped"];
    assert_eq!(types, [violation, samples, violation, stop]);
    for event in [&events[1], &events[3]] {
        let payload = serde_json::to_value(&event.payload).unwrap();
        assert_eq!(payload["meterValues"][0]["sampledValue"], told);
    }
}
