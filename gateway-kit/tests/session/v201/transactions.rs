//! TransactionEvent: nothing is acknowledged that is not durable, nothing is told twice, nothing is refused that is money.

use gateway_kit::port::AuthorizationStatus;
use gateway_kit::protocol::ocpp201::Ocpp201;
use gateway_kit::testing::{Charger, Heard};
use serde_json::{Value, json};
use unified_model::commands::RemoteStartTransaction;
use unified_model::{ChargePointId, EventId, IdTag, ShortText, TransactionId};

use super::{booted, end, event, payload, register, start, started, token, update};

fn cp() -> ChargePointId {
    ChargePointId::new("CP-001").unwrap()
}

fn tx() -> TransactionId {
    TransactionId::new("tx-1").unwrap()
}

fn with(mut payload: Value, key: &str, value: Value) -> Value {
    payload[key] = value;
    payload
}

fn only(charger: &mut Charger, event_type: &str) -> Value {
    let [told] = &charger.payloads(event_type)[..] else { panic!("not one {event_type}") };
    told.clone()
}

#[test]
fn a_charge_tells_its_start_its_samples_and_its_end() {
    let mut charger = booted();
    let answer = charger.call("TransactionEvent", start());
    assert_eq!(*answer.result(), json!({"idTokenInfo": {"status": "Accepted"}}));
    assert_eq!(*charger.call("TransactionEvent", update(1, 2500)).result(), json!({}));
    assert_eq!(*charger.call("TransactionEvent", end(2)).result(), json!({}));
    let events = charger.events();
    let told: Vec<_> = events.iter().map(payload).collect();
    let sample = |wh: i64, context: &str| {
        json!([{"timestamp": "2025-07-25T10:30:00.000Z", "sampledValue": {"value": wh, "context": context,
                "measurand": "Energy.Active.Import.Register", "unit": "Wh"}}])
    };
    assert_eq!(
        told,
        [
            json!({"connectorId": 1, "transactionId": "tx-1", "idTag": "TAG-1", "meterStartWh": 1000,
                   "startTimestamp": "2025-07-25T10:30:00.000Z", "meterBasis": "register",
                   "meterValues": sample(1000, "Transaction.Begin"), "seqNo": 0, "gap": false}),
            json!({"connectorId": 1, "transactionId": "tx-1", "meterValues": sample(2500, "Sample.Periodic"),
                   "seqNo": 1, "gap": false}),
            json!({"transactionId": "tx-1", "reason": "EVDisconnected", "meterStopWh": 4500,
                   "stopTimestamp": "2025-07-25T10:32:00.000Z", "connectorId": 1, "idTag": "TAG-1", "energyWh": 3500,
                   "durationSec": 120, "meterBasis": "register", "meterValues": sample(4500, "Transaction.End"),
                   "seqNo": 2, "gap": false, "complete": true}),
        ]
    );
    let traces: Vec<_> = events.iter().map(|event| event.trace_id.clone()).collect();
    assert!(traces[0].is_some() && traces.iter().all(|trace| *trace == traces[0]));
    assert_eq!(events[0].event_id, EventId::started(&cp(), &tx()));
    assert_eq!(events[2].event_id, EventId::stopped(&cp(), &tx()));
}

#[test]
fn no_transaction_event_is_answered_before_its_event_is_durable() {
    let mut charger = booted();
    for (message, questions) in [(start(), 2), (update(1, 2500), 0), (end(2), 1)] {
        charger.bench.ports.hold = true;
        let id = charger.send("TransactionEvent", message.clone());
        for _ in 0..questions {
            assert_eq!(charger.heard(&id), Heard::Silence, "{message}");
            charger.bench.settle(0);
        }
        assert_eq!((charger.bench.held(), charger.heard(&id)), (1, Heard::Silence), "{message}");
        charger.bench.settle(0);
        assert!(matches!(charger.heard(&id), Heard::Result(_)), "{message}");
    }
}

#[test]
fn what_could_not_be_stored_is_not_answered_and_its_repeat_has_the_same_event_id() {
    let mut charger = booted();
    for message in [start(), update(1, 2500), end(2)] {
        charger.bench.ports.hold = true;
        charger.bench.ports.sink_stores = false;
        charger.send_as("same", "TransactionEvent", message.clone());
        charger.bench.settle_all();
        assert_eq!(charger.heard("same"), Heard::Silence, "{message}");
        assert!(charger.events().is_empty());
        charger.bench.ports.sink_stores = true;
        charger.send_as("same", "TransactionEvent", message.clone());
        assert!(matches!(charger.heard("same"), Heard::Result(_)), "{message}");
        let event = charger.events().remove(0);
        assert_eq!(payload(&event)["gap"], json!(false), "what was never stored was never there");

        // A gateway that knows nothing of the first attempts makes the same id.
        let mut other = booted();
        other.call("TransactionEvent", message.clone());
        assert_eq!(other.events().remove(0).event_id, event.event_id, "{message}");
    }
}

#[test]
fn a_repeat_gets_the_same_answer_and_is_told_once() {
    let mut charger = booted();
    let mut answers = Vec::new();
    for message in [start(), update(1, 2500), end(2)] {
        answers.push(charger.call("TransactionEvent", message));
    }
    charger.events();
    charger.bench.ports.authorization.as_mut().unwrap().status = AuthorizationStatus::Blocked;
    for (message, answer) in [(start(), &answers[0]), (end(2), &answers[2])] {
        assert_eq!(charger.call("TransactionEvent", message), *answer);
    }
    assert!(charger.told().is_empty());
    let mut charger = charger.reconnect(&Ocpp201::default());
    charger.bench.ports.authorization = None;
    for (message, answer) in [(start(), &answers[0]), (end(2), &answers[2])] {
        assert_eq!(charger.call("TransactionEvent", message), *answer, "on another connection");
    }
    assert_eq!(charger.told(), ["charge_point.connected"]);
}

#[test]
fn a_repeat_that_is_marked_as_late_is_a_repeat() {
    let mut charger = started();
    assert!(matches!(
        charger.call("TransactionEvent", with(start(), "offline", json!(true))),
        Heard::Result(_)
    ));
    assert!(charger.told().is_empty());
}

#[test]
fn repeated_samples_keep_their_event_id_and_others_under_their_number_are_a_conflict() {
    let mut charger = started();
    let mut ids = Vec::new();
    for message in [update(1, 2500), update(1, 2500), update(1, 2600)] {
        charger.call("TransactionEvent", message);
        let event = charger.events().remove(0);
        ids.push((event.event_id, payload(&event)["conflict"].clone()));
    }
    assert_eq!(ids[0], ids[1]);
    assert_eq!(ids[0].1, json!(null));
    assert_ne!(ids[0].0, ids[2].0);
    assert_eq!(ids[2].1, json!(true));
}

#[test]
fn a_start_or_end_with_other_content_is_told_as_a_conflict_and_answered_as_before() {
    let mut charger = booted();
    let first = charger.call("TransactionEvent", start());
    charger.bench.ports.authorization.as_mut().unwrap().status = AuthorizationStatus::Blocked;
    let other = with(start(), "reservationId", json!(7));
    charger.events();
    assert_eq!(charger.call("TransactionEvent", other), first);
    let conflict = charger.events().remove(0);
    assert_eq!(payload(&conflict)["conflict"], json!(true));
    assert_ne!(conflict.event_id, EventId::started(&cp(), &tx()));
    charger.call("TransactionEvent", end(1));
    charger.events();
    charger.call("TransactionEvent", end(2));
    let conflict = charger.events().remove(0);
    assert_eq!(payload(&conflict)["conflict"], json!(true));
    assert_ne!(conflict.event_id, EventId::stopped(&cp(), &tx()));
}

#[test]
fn numbers_that_are_missing_or_late_are_facts_and_no_reason_to_refuse() {
    let mut charger = started();
    let mut gap = |seq_no| {
        charger.call("TransactionEvent", update(seq_no, 2000 + seq_no));
        charger.payloads("transaction.meter_values")[0]["gap"].clone()
    };
    assert_eq!(gap(1), json!(false));
    assert_eq!(gap(4), json!(true));
    assert_eq!(gap(2), json!(false));
    charger.call("TransactionEvent", end(5));
    let stopped = only(&mut charger, "transaction.stopped");
    assert_eq!((&stopped["gap"], &stopped["complete"]), (&json!(true), &json!(false)));
    // The late one fills the gap.
    charger.call("TransactionEvent", update(3, 2003));
    assert_eq!(only(&mut charger, "transaction.meter_values")["gap"], json!(false));
}

#[test]
fn what_is_being_stored_is_not_missing_and_what_could_not_be_stored_is() {
    // Quirk 26: some send the next message before they have the answer to the last.
    let mut charger = started();
    charger.bench.ports.hold = true;
    for seq_no in 1..=3 {
        charger.send("TransactionEvent", update(seq_no, 2000 + seq_no));
    }
    charger.bench.settle_all();
    let gaps = |told: &[Value]| told.iter().map(|payload| payload["gap"].clone()).collect::<Vec<_>>();
    assert_eq!(gaps(&charger.payloads("transaction.meter_values")), [false, false, false]);
    charger.bench.ports.sink_stores = false;
    charger.send("TransactionEvent", update(4, 2004));
    charger.bench.settle_all();
    charger.bench.ports.sink_stores = true;
    charger.send("TransactionEvent", update(5, 2005));
    charger.bench.settle_all();
    assert_eq!(gaps(&charger.payloads("transaction.meter_values")), [true]);
}

#[test]
fn an_end_that_overtakes_its_start_is_told_and_the_start_completes_the_transaction() {
    let mut charger = booted();
    let numbered =
        event("Ended", 1, json!({"evse": {"id": 2}, "meterValue": register("Transaction.End", 4500)}));
    charger.call("TransactionEvent", numbered);
    let stopped = only(&mut charger, "transaction.stopped");
    assert_eq!(
        (&stopped["connectorId"], &stopped["complete"], &stopped["energyWh"]),
        (&json!(2), &json!(null), &json!(null))
    );
    charger.call("TransactionEvent", start());
    let told = only(&mut charger, "transaction.started");
    assert_eq!((&told["gap"], &told["complete"]), (&json!(false), &json!(true)));
}

#[test]
fn numbers_may_begin_anywhere() {
    let mut charger = booted();
    charger.call("TransactionEvent", with(start(), "seqNo", json!(17)));
    charger.call("TransactionEvent", with(update(1, 5), "seqNo", json!(18)));
    charger.call("TransactionEvent", with(end(2), "seqNo", json!(19)));
    assert_eq!(only(&mut charger, "transaction.stopped")["complete"], json!(true));
}

#[test]
fn what_is_said_once_is_remembered_for_what_comes_after() {
    let mut charger = booted();
    let begin =
        event("Started", 0, json!({"triggerReason": "CablePluggedIn", "evse": {"id": 2, "connectorId": 1}}));
    assert_eq!(*charger.call("TransactionEvent", begin).result(), json!({}), "no token, no decision");
    let told = only(&mut charger, "transaction.started");
    assert_eq!((&told["connectorId"], &told["idTag"]), (&json!(2), &json!("")));
    let swiped = event("Updated", 1, json!({"idToken": token(), "triggerReason": "Authorized"}));
    assert_eq!(
        *charger.call("TransactionEvent", swiped).result(),
        json!({"idTokenInfo": {"status": "Accepted"}})
    );
    charger.call("TransactionEvent", update(2, 2500));
    assert_eq!(only(&mut charger, "transaction.meter_values")["connectorId"], json!(2));
    charger
        .call("TransactionEvent", with(end(3), "idToken", json!({"idToken": "OTHER", "type": "ISO14443"})));
    let stopped = only(&mut charger, "transaction.stopped");
    assert_eq!((&stopped["connectorId"], &stopped["idTag"]), (&json!(2), &json!("TAG-1")));
}

#[test]
fn after_a_reconnect_the_ledger_knows_what_was_said_once() {
    let charger = started();
    let mut charger = charger.reconnect(&Ocpp201::default());
    charger.call("TransactionEvent", with(update(1, 2500), "offline", json!(true)));
    charger.call("TransactionEvent", end(2));
    let events = charger.events();
    let told: Vec<_> = events.iter().map(payload).collect();
    assert_eq!((&told[1]["connectorId"], &told[1]["gap"]), (&json!(1), &json!(null)));
    assert_eq!(
        (&told[2]["connectorId"], &told[2]["idTag"], &told[2]["energyWh"], &told[2]["durationSec"]),
        (&json!(1), &json!("TAG-1"), &json!(3500), &json!(120))
    );
    assert_eq!(told[2]["complete"], json!(null), "what came on the other connection is not known here");
    let trace = events[1].trace_id.clone();
    assert_eq!(events[2].trace_id, trace);
}

#[test]
fn a_reservation_ends_with_the_transaction_that_names_it() {
    for (sent, told) in [(json!(7), json!(7)), (json!(0), json!(null)), (json!(-1), json!(null))] {
        let mut charger = booted();
        charger.call("TransactionEvent", with(start(), "reservationId", sent));
        assert_eq!(only(&mut charger, "transaction.started")["reservationId"], told);
    }
}

#[test]
fn a_start_without_a_register_says_so_and_the_first_update_may_bring_it() {
    let mut charger = booted();
    let mut silent = start();
    silent.as_object_mut().unwrap().remove("meterValue");
    charger.call("TransactionEvent", silent.clone());
    let told = only(&mut charger, "transaction.started");
    assert_eq!(
        (&told["meterStartWh"], &told["meterUnknown"], &told["meterBasis"]),
        (&json!(0), &json!(true), &json!(null))
    );
    charger.call(
        "TransactionEvent",
        event("Updated", 1, json!({"meterValue": register("Transaction.Begin", 1000)})),
    );
    charger.call("TransactionEvent", end(2));
    assert_eq!(only(&mut charger, "transaction.stopped")["energyWh"], json!(3500));

    let mut charger = booted();
    charger.call("TransactionEvent", silent);
    let mut charger = charger.reconnect(&Ocpp201::default());
    charger.call("TransactionEvent", end(1));
    let stopped = only(&mut charger, "transaction.stopped");
    assert_eq!((&stopped["meterStopWh"], &stopped["energyWh"]), (&json!(4500), &json!(null)));
}

#[test]
fn an_end_without_a_register_stands_where_the_meter_was_seen_last_and_claims_no_energy() {
    let mut charger = started();
    charger.call("TransactionEvent", update(1, 2500));
    charger.call("TransactionEvent", event("Ended", 2, json!({})));
    let stopped = only(&mut charger, "transaction.stopped");
    assert_eq!(
        (&stopped["meterStopWh"], &stopped["energyWh"], &stopped["meterBasis"]),
        (&json!(2500), &json!(null), &json!(null))
    );
}

#[test]
fn a_register_that_ran_backwards_claims_no_energy() {
    let mut charger = started();
    charger.call("TransactionEvent", with(end(1), "meterValue", register("Transaction.End", 10)));
    let stopped = only(&mut charger, "transaction.stopped");
    assert_eq!((&stopped["meterStopWh"], &stopped["energyWh"]), (&json!(10), &json!(null)));
}

#[test]
fn several_samples_of_one_message_are_one_event() {
    let mut charger = started();
    let values = json!([
        {"timestamp": "2025-07-25T10:31:00Z", "sampledValue": [
            {"value": 1.1, "unitOfMeasure": {"unit": "kWh"}},
            {"value": 11.04, "measurand": "Power.Active.Import", "unitOfMeasure": {"unit": "kW"}},
            {"value": 16, "measurand": "Current.Import", "phase": "L1"}]},
        {"timestamp": "2025-07-25T10:32:00Z", "sampledValue": [
            {"value": 3, "signedMeterValue": {"signedMeterData": "T0NNRg==", "signingMethod": "m",
             "encodingMethod": "OCMF", "publicKey": "k"}}]}]);
    charger.call("TransactionEvent", with(update(1, 0), "meterValue", values));
    let told = only(&mut charger, "transaction.meter_values");
    let numbers: Vec<_> =
        told["meterValues"].as_array().unwrap().iter().map(|one| &one["sampledValue"]["value"]).collect();
    assert_eq!(numbers, [&json!(1100), &json!(11040), &json!(16), &json!(3)]);
    assert_eq!(
        told["signedValues"],
        json!([{"timestamp": "2025-07-25T10:32:00.000Z", "format": "m", "rawValue": "T0NNRg==", "encoding": "OCMF"}])
    );
}

#[test]
fn the_reason_of_an_end_is_in_the_words_of_1_6() {
    for (reason, trigger, told) in [
        (json!(null), "StopAuthorized", "Local"),
        (json!("Local"), "StopAuthorized", "Local"),
        (json!("Remote"), "RemoteStop", "Remote"),
        (json!("DeAuthorized"), "Deauthorized", "DeAuthorized"),
        (json!("EmergencyStop"), "AbnormalCondition", "EmergencyStop"),
        (json!("EVDisconnected"), "EVCommunicationLost", "EVDisconnected"),
        (json!("ImmediateReset"), "ResetCommand", "HardReset"),
        (json!("PowerLoss"), "AbnormalCondition", "PowerLoss"),
        (json!("Reboot"), "AbnormalCondition", "Reboot"),
        (json!("Other"), "UnlockCommand", "UnlockCommand"),
        (json!("Other"), "ResetCommand", "SoftReset"),
        (json!("Other"), "AbnormalCondition", "Other"),
        (json!("EnergyLimitReached"), "EnergyLimitReached", "Other"),
        (json!("StoppedByEV"), "ChargingStateChanged", "Other"),
        (json!("Timeout"), "EVConnectTimeout", "Other"),
    ] {
        let mut charger = started();
        let info = if reason.is_null() { json!({}) } else { json!({"stoppedReason": reason}) };
        charger.call(
            "TransactionEvent",
            event("Ended", 1, json!({"triggerReason": trigger, "transactionInfo": info})),
        );
        assert_eq!(only(&mut charger, "transaction.stopped")["reason"], told, "{reason} {trigger}");
    }
}

fn remote_start(charger: &mut Charger) -> Value {
    let mut order = RemoteStartTransaction::new(IdTag::new("TAG-1").unwrap());
    order.order_no = Some(ShortText::new("ORD-1").unwrap());
    charger.order_traced("c-1", "trace-c-1", order);
    let asked = charger.asked().unwrap();
    charger.answer(&asked, json!({"status": "Accepted"}));
    charger.events();
    asked.payload["remoteStartId"].clone()
}

#[test]
fn a_transaction_with_the_id_of_a_remote_start_belongs_to_it_however_late() {
    let mut charger = booted();
    let id = remote_start(&mut charger);
    charger.jump(200);
    let mut begin = start();
    begin["transactionInfo"]["remoteStartId"] = id;
    charger.call("TransactionEvent", begin);
    charger.call("TransactionEvent", update(1, 2500));
    charger.call("TransactionEvent", end(2));
    let events = charger.events();
    assert_eq!(payload(&events[0])["source"], "remote");
    for (event, has_order) in events.iter().zip([true, false, true]) {
        assert_eq!(event.trace_id.as_ref().unwrap().as_str(), "trace-c-1");
        assert_eq!(payload(event)["orderNo"] == json!("ORD-1"), has_order);
    }
}

#[test]
fn a_remote_start_may_come_to_a_transaction_that_runs() {
    let mut charger = booted();
    charger.call(
        "TransactionEvent",
        event("Started", 0, json!({"evse": {"id": 1}, "triggerReason": "CablePluggedIn"})),
    );
    let id = remote_start(&mut charger);
    let named =
        json!({"triggerReason": "RemoteStart", "transactionInfo": {"remoteStartId": id}, "idToken": token()});
    charger.call("TransactionEvent", event("Updated", 1, named));
    charger.events();
    charger.call("TransactionEvent", end(2));
    let stopped = charger.events().remove(0);
    assert_eq!(stopped.trace_id.as_ref().unwrap().as_str(), "trace-c-1");
    assert_eq!(payload(&stopped)["orderNo"], "ORD-1");
}

#[test]
fn another_remote_start_id_or_none_matches_nothing() {
    for info in [json!({}), json!({"remoteStartId": 4711})] {
        let mut charger = booted();
        remote_start(&mut charger);
        let mut begin = start();
        begin["transactionInfo"]["remoteStartId"] = info["remoteStartId"].clone();
        if info["remoteStartId"].is_null() {
            begin["transactionInfo"].as_object_mut().unwrap().remove("remoteStartId");
        }
        charger.call("TransactionEvent", begin);
        let event = charger.events().remove(0);
        assert_ne!(event.trace_id.as_ref().unwrap().as_str(), "trace-c-1");
        let remote = if info["remoteStartId"].is_null() { json!(null) } else { json!("remote") };
        assert_eq!(payload(&event)["source"], remote, "{info}");
    }
}

#[test]
fn a_transaction_without_an_evse_stands_on_the_only_one_there_is() {
    let mut charger = booted();
    charger.call("StatusNotification", super::status_of(4, 1, "Occupied"));
    charger.events();
    charger.call("TransactionEvent", event("Started", 0, json!({})));
    assert_eq!(only(&mut charger, "transaction.started")["connectorId"], json!(4));
    let mut charger = booted();
    charger.call("TransactionEvent", event("Started", 0, json!({"evse": {"id": -3}})));
    let told = charger.events();
    assert_eq!(payload(&told[1])["connectorId"], json!(1));
    assert_eq!(told[0].event_type(), "protocol.violation");
}

#[test]
fn an_evse_that_was_not_named_is_no_fact_after_a_reconnect() {
    let mut charger = booted();
    charger.call("TransactionEvent", event("Started", 0, json!({})));
    assert_eq!(only(&mut charger, "transaction.started")["connectorId"], json!(1), "the contract wants one");
    let mut charger = charger.reconnect(&Ocpp201::default());
    charger.call(
        "TransactionEvent",
        event("Updated", 1, json!({"transactionInfo": {"chargingState": "Charging"}})),
    );
    charger.call("TransactionEvent", end(2));
    assert_eq!(
        charger.told(),
        ["charge_point.connected", "transaction.stopped"],
        "of which EVSE nobody said"
    );
}

#[test]
fn a_refused_token_has_its_transaction_all_the_same() {
    let mut charger = booted();
    charger.bench.ports.authorization.as_mut().unwrap().status = AuthorizationStatus::Blocked;
    assert_eq!(charger.call("TransactionEvent", start()).result()["idTokenInfo"]["status"], "Blocked");
    assert_eq!(charger.told(), ["transaction.started"], "and no authorization.requested");
}

#[test]
fn a_token_nobody_decides_about_waits_but_an_end_does_not() {
    let mut charger = started();
    charger.bench.ports.authorization = None;
    let swiped = event("Updated", 1, json!({"idToken": token()}));
    assert_eq!(charger.call("TransactionEvent", swiped), Heard::Silence);
    assert_eq!(*charger.call("TransactionEvent", with(end(2), "idToken", token())).result(), json!({}));
    assert_eq!(charger.told(), ["transaction.stopped"]);
}

#[test]
fn without_the_ledger_a_transaction_goes_on() {
    let mut charger = booted();
    charger.bench.ports.ledger_answers = false;
    for message in [start(), update(1, 2500), end(2)] {
        assert!(matches!(charger.call("TransactionEvent", message), Heard::Result(_)));
    }
    assert_eq!(charger.told(), ["transaction.started", "transaction.meter_values", "transaction.stopped"]);
}

#[test]
fn a_transaction_without_a_name_is_a_record_of_its_own() {
    let mut charger = booted();
    let mut nameless = end(3);
    nameless["transactionInfo"]["transactionId"] = json!("");
    charger.call("TransactionEvent", nameless);
    let stopped = only(&mut charger, "transaction.stopped");
    assert!(stopped["transactionId"].as_str().unwrap().starts_with("x-"));
    assert_eq!((&stopped["unmatched"], &stopped["nativeTransactionId"]), (&json!(true), &json!("")));
}

#[test]
fn a_name_that_is_too_long_for_the_contract_is_one_name_all_the_same() {
    let mut charger = booted();
    let named = |event: Value| {
        let mut event = event;
        event["transactionInfo"]["transactionId"] = json!("t".repeat(100));
        event
    };
    charger.call("TransactionEvent", named(start()));
    let started = only(&mut charger, "transaction.started");
    charger.call("TransactionEvent", named(end(1)));
    let stopped = only(&mut charger, "transaction.stopped");
    assert!(started["transactionId"].as_str().unwrap().starts_with("x-"));
    assert_eq!(started["transactionId"], stopped["transactionId"]);
    assert_eq!((&stopped["energyWh"], &stopped["unmatched"]), (&json!(3500), &Value::Null));
}

#[test]
fn a_register_that_none_can_show_is_unknown_and_its_sample_is_kept() {
    for absurd in [json!(-5), json!(1e300)] {
        let mut charger = booted();
        let mut start = start();
        start["meterValue"][0]["sampledValue"][0]["value"] = absurd;
        charger.call("TransactionEvent", start);
        let started = only(&mut charger, "transaction.started");
        assert_eq!(
            (&started["meterStartWh"], &started["meterUnknown"]),
            (&json!(0), &json!(true)),
            "{started}"
        );
        assert_eq!(started["meterValues"].as_array().unwrap().len(), 1);
        charger.call("TransactionEvent", end(1));
        assert!(only(&mut charger, "transaction.stopped")["energyWh"].is_null());
    }
}

#[test]
fn an_absurd_time_is_told_and_the_record_is_kept() {
    let mut charger = booted();
    charger.call("TransactionEvent", with(start(), "timestamp", json!("1970-01-01T00:00:00Z")));
    assert_eq!(charger.told(), ["protocol.violation", "transaction.started"]);
}

#[test]
fn what_happened_offline_says_so() {
    let mut charger = booted();
    charger.call("TransactionEvent", with(start(), "offline", json!(true)));
    assert_eq!(only(&mut charger, "transaction.started")["offline"], json!(true));
}

#[test]
fn two_transactions_on_one_connection_are_told_apart() {
    let mut charger = started();
    let mut other = start();
    other["transactionInfo"]["transactionId"] = json!("tx-2");
    other["evse"] = json!({"id": 2});
    other["idToken"]["idToken"] = json!("TAG-2");
    charger.call("TransactionEvent", other);
    charger.events();
    let mut ended = end(1);
    ended["transactionInfo"]["transactionId"] = json!("tx-2");
    charger.call("TransactionEvent", ended);
    charger.call("TransactionEvent", end(1));
    let told = charger.payloads("transaction.stopped");
    let ends: Vec<_> =
        told.iter().map(|told| json!([told["transactionId"], told["connectorId"], told["idTag"]])).collect();
    assert_eq!(ends, [json!(["tx-2", 2, "TAG-2"]), json!(["tx-1", 1, "TAG-1"])]);
}
