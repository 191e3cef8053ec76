//! Orders of the platform to OCPP 2.0.1: the CALL each becomes, what its answer means, and what 2.0.1 cannot carry.

use gateway_kit::protocol::OcppConfig;
use gateway_kit::protocol::ocpp201::Ocpp201;
use gateway_kit::testing::{Asked, Bench, Charger};
use ocpp201::check_request;
use serde_json::{Value, json};
use unified_model::Command;

use super::{boot, booted, status, status_of};

fn command(id: &str, name: &str, payload: &Value) -> Command {
    let text = json!({"commandId": id, "commandName": name, "chargePointId": "CP-001", "payload": payload,
                      "traceId": format!("trace-{id}")});
    Command::from_json(&text.to_string()).unwrap_or_else(|error| panic!("{name} {payload}: {error}"))
}

fn order(charger: &mut Charger, id: &str, name: &str, payload: &Value) {
    charger.bench.order(command(id, name, payload));
}

fn response(charger: &mut Charger) -> Value {
    let [response] = &charger.payloads("command.response")[..] else { panic!("not one response") };
    response.clone()
}

fn with_ocpp_call() -> Charger {
    let protocol = Ocpp201::new(OcppConfig { allow_ocpp_call: true, ..OcppConfig::default() });
    let mut charger = Charger::new(Bench::open(&protocol, "CP-001"));
    charger.call("BootNotification", boot());
    charger.events();
    charger
}

fn profile() -> Value {
    json!({"id": 1, "stackLevel": 0, "chargingProfilePurpose": "TxProfile", "chargingProfileKind": "Relative",
           "chargingSchedule": [{"id": 1, "chargingRateUnit": "A",
                                 "chargingSchedulePeriod": [{"startPeriod": 0, "limit": 16.55}]}]})
}

/// The same in the words of 1.6.
fn profile_of_1_6(purpose: &str) -> Value {
    json!({"chargingProfileId": 1, "stackLevel": 0, "chargingProfilePurpose": purpose,
           "chargingProfileKind": "Relative",
           "chargingSchedule": {"chargingRateUnit": "A", "chargingSchedulePeriod": [{"startPeriod": 0, "limit": 16.55}]}})
}

/// The remote start and request id of command `c`.
const NUMBER: i64 = 389_977_601;

#[test]
fn every_command_becomes_the_call_of_the_mapping() {
    let heartbeat =
        json!({"component": {"name": "OCPPCommCtrlr"}, "variable": {"name": "HeartbeatInterval"}});
    let mut set = heartbeat.clone();
    set["attributeValue"] = json!("120");
    let mut max = profile();
    max["chargingProfilePurpose"] = json!("ChargingStationMaxProfile");
    let token = |kind: &str| json!({"idToken": "TAG-1", "type": kind});
    for (name, payload, action, wanted) in [
        (
            "RemoteStartTransaction",
            json!({"idTag": "TAG-1", "connectorId": 2}),
            "RequestStartTransaction",
            json!({"evseId": 2, "idToken": token("Central"), "remoteStartId": NUMBER}),
        ),
        (
            "RemoteStartTransaction",
            json!({"idTag": "TAG-1", "idTokenType": "ISO14443", "chargingProfile": profile()}),
            "RequestStartTransaction",
            json!({"idToken": token("ISO14443"), "remoteStartId": NUMBER, "chargingProfile": profile()}),
        ),
        (
            "RemoteStartTransaction",
            json!({"idTag": "TAG-1", "chargingProfile": profile_of_1_6("TxProfile")}),
            "RequestStartTransaction",
            json!({"idToken": token("Central"), "remoteStartId": NUMBER, "chargingProfile": profile()}),
        ),
        (
            "RemoteStopTransaction",
            json!({"transactionId": "tx-1"}),
            "RequestStopTransaction",
            json!({"transactionId": "tx-1"}),
        ),
        (
            "TriggerMessage",
            json!({"requestedMessage": "MeterValues", "connectorId": 2}),
            "TriggerMessage",
            json!({"requestedMessage": "MeterValues", "evse": {"id": 2}}),
        ),
        (
            "TriggerMessage",
            json!({"requestedMessage": "DiagnosticsStatusNotification", "connectorId": 2}),
            "TriggerMessage",
            json!({"requestedMessage": "LogStatusNotification"}),
        ),
        (
            "TriggerMessage",
            json!({"requestedMessage": "StatusNotification", "connectorId": 2}),
            "TriggerMessage",
            json!({"requestedMessage": "StatusNotification", "evse": {"id": 2, "connectorId": 1}}),
        ),
        (
            "ChangeConfiguration",
            json!({"key": "OCPPCommCtrlr.HeartbeatInterval", "value": "120"}),
            "SetVariables",
            json!({"setVariableData": [set]}),
        ),
        (
            "ChangeConfiguration",
            json!({"key": "EVSE@1.Power[x](Target)", "value": "7000"}),
            "SetVariables",
            json!({"setVariableData": [{"attributeType": "Target", "attributeValue": "7000",
                   "component": {"name": "EVSE", "evse": {"id": 1}}, "variable": {"name": "Power", "instance": "x"}}]}),
        ),
        ("Reset", json!({"type": "Hard"}), "Reset", json!({"type": "Immediate"})),
        ("Reset", json!({"type": "Soft"}), "Reset", json!({"type": "OnIdle"})),
        (
            "UnlockConnector",
            json!({"connectorId": 3}),
            "UnlockConnector",
            json!({"evseId": 3, "connectorId": 1}),
        ),
        (
            "ChangeAvailability",
            json!({"connectorId": 0, "type": "Inoperative"}),
            "ChangeAvailability",
            json!({"operationalStatus": "Inoperative"}),
        ),
        (
            "ChangeAvailability",
            json!({"connectorId": 2, "type": "Operative"}),
            "ChangeAvailability",
            json!({"operationalStatus": "Operative", "evse": {"id": 2}}),
        ),
        (
            "GetConfiguration",
            json!({"keys": ["OCPPCommCtrlr.HeartbeatInterval"]}),
            "GetVariables",
            json!({"getVariableData": [heartbeat]}),
        ),
        (
            "GetConfiguration",
            json!({}),
            "GetBaseReport",
            json!({"requestId": NUMBER, "reportBase": "ConfigurationInventory"}),
        ),
        (
            "UpdateFirmware",
            json!({"location": "ftp://x/y", "retrieveDate": "2025-08-01T00:00:00.500Z"}),
            "UpdateFirmware",
            json!({"requestId": NUMBER, "firmware": {"location": "ftp://x/y", "retrieveDateTime": "2025-08-01T00:00:00Z"}}),
        ),
        (
            "UpdateFirmware",
            json!({"location": "ftp://x/y"}),
            "UpdateFirmware",
            json!({"requestId": NUMBER, "firmware": {"location": "ftp://x/y", "retrieveDateTime": "2025-07-25T10:30:00Z"}}),
        ),
        (
            "SetChargingProfile",
            json!({"connectorId": 1, "chargingProfile": profile()}),
            "SetChargingProfile",
            json!({"evseId": 1, "chargingProfile": profile()}),
        ),
        (
            "SetChargingProfile",
            json!({"connectorId": 0, "chargingProfile": profile_of_1_6("ChargePointMaxProfile")}),
            "SetChargingProfile",
            json!({"evseId": 0, "chargingProfile": max}),
        ),
        (
            "ClearChargingProfile",
            json!({"chargingProfileId": 4}),
            "ClearChargingProfile",
            json!({"chargingProfileId": 4}),
        ),
        (
            "ClearChargingProfile",
            json!({"connectorId": 1, "chargingProfilePurpose": "ChargePointMaxProfile", "stackLevel": 2}),
            "ClearChargingProfile",
            json!({"chargingProfileCriteria": {"evseId": 1, "chargingProfilePurpose": "ChargingStationMaxProfile",
                   "stackLevel": 2}}),
        ),
        ("ClearChargingProfile", json!({}), "ClearChargingProfile", json!({"chargingProfileCriteria": {}})),
        (
            "DataTransfer",
            json!({"vendorId": "V", "messageId": "M", "data": {"a": [1.50, null]}}),
            "DataTransfer",
            json!({"vendorId": "V", "messageId": "M", "data": {"a": [1.50, null]}}),
        ),
        (
            "OcppCall",
            json!({"action": "GetLog", "payload": {"logType": "SecurityLog", "requestId": 1,
                   "log": {"remoteLocation": "ftp://x"}}}),
            "GetLog",
            json!({"logType": "SecurityLog", "requestId": 1, "log": {"remoteLocation": "ftp://x"}}),
        ),
    ] {
        let mut charger = with_ocpp_call();
        order(&mut charger, "c", name, &payload);
        let asked =
            charger.asked().unwrap_or_else(|| panic!("{name}: {:?}", charger.payloads("command.response")));
        assert_eq!((asked.action.as_str(), &asked.payload), (action, &wanted), "{name} {payload}");
        check_request(ocpp201::Action::parse(action).unwrap(), &asked.payload.to_string())
            .unwrap_or_else(|violation| panic!("{name}: {violation}"));
    }
}

#[test]
fn what_cannot_be_asked_of_2_0_1_is_refused_with_the_place_and_never_sent() {
    let mut bound = profile();
    bound["transactionId"] = json!("tx-1");
    let mut foreign = profile();
    foreign["chargingProfilePurpose"] = json!("TxDefaultProfile");
    for (name, payload, path) in [
        ("RemoteStartTransaction", json!({"idTag": "T", "idTokenType": "Card"}), "/payload/idTokenType"),
        (
            "RemoteStartTransaction",
            json!({"idTag": "T", "chargingProfile": bound}),
            "/payload/chargingProfile/transactionId",
        ),
        (
            "RemoteStartTransaction",
            json!({"idTag": "T", "chargingProfile": foreign}),
            "/payload/chargingProfile/chargingProfilePurpose",
        ),
        ("RemoteStopTransaction", json!({"transactionId": "x".repeat(37)}), "/payload/transactionId"),
        ("ChangeConfiguration", json!({"key": "HeartbeatInterval", "value": "1"}), "/payload/key"),
        ("GetConfiguration", json!({"keys": ["A.B", "HeartbeatInterval"]}), "/payload/keys/1"),
        ("UpdateFirmware", json!({"location": "x".repeat(513)}), "/payload/location"),
        (
            "SetChargingProfile",
            json!({"connectorId": 1, "chargingProfile": {"id": 1}}),
            "/payload/chargingProfile",
        ),
        ("ClearChargingProfile", json!({"chargingProfilePurpose": "Any"}), "/payload/chargingProfilePurpose"),
        ("DataTransfer", json!({"vendorId": "V", "messageId": "m".repeat(51)}), "/payload/messageId"),
        ("OcppCall", json!({"action": "ChangeConfiguration", "payload": {}}), "/payload/action"),
        ("OcppCall", json!({"action": "Heartbeat", "payload": {}}), "/payload/action"),
        ("OcppCall", json!({"action": "Reset", "payload": {"type": "Hard"}}), "/payload/payload/type"),
    ] {
        let mut charger = with_ocpp_call();
        order(&mut charger, "c", name, &payload);
        let response = response(&mut charger);
        assert_eq!(response["details"]["reason"], "INVALID_COMMAND_PAYLOAD", "{name} {payload}");
        assert_eq!(response["details"]["errors"][0]["path"], path, "{name} {payload}");
        assert_eq!(charger.asked(), None);
    }
}

#[test]
fn what_2_0_1_has_nothing_like_is_unsupported_and_ocpp_call_is_off_by_default() {
    let mut charger = booted();
    for (name, payload, wanted) in [
        ("ModifyTransaction", json!({"transactionId": "1", "durationSec": 5}), "UNSUPPORTED_COMMAND"),
        ("ConfigureNetwork", json!({"action": "refresh"}), "UNSUPPORTED_COMMAND"),
        ("OcppCall", json!({"action": "ClearCache", "payload": {}}), "NOT_AUTHORIZED"),
    ] {
        order(&mut charger, name, name, &payload);
        assert_eq!(response(&mut charger)["details"]["reason"], wanted, "{name}");
    }
}

#[test]
fn the_id_of_a_remote_start_follows_from_its_command() {
    let ids: Vec<Value> = ["a", "b", "a"]
        .iter()
        .map(|id| {
            let mut charger = booted();
            order(&mut charger, id, "RemoteStartTransaction", &json!({"idTag": "T"}));
            charger.asked().unwrap().payload["remoteStartId"].clone()
        })
        .collect();
    assert_eq!(ids[0], ids[2]);
    assert_ne!(ids[0], ids[1]);
    assert!(ids.iter().all(|id| (1..=i64::from(i32::MAX)).contains(&id.as_i64().unwrap())));
}

fn answered(name: &str, payload: &Value, answer: &Value) -> Value {
    let mut charger = with_ocpp_call();
    charger.call("StatusNotification", status("Faulted"));
    charger.events();
    order(&mut charger, "c", name, payload);
    let asked = charger.asked().unwrap();
    charger.jump(2);
    charger.answer(&asked, answer.clone());
    response(&mut charger)
}

#[test]
fn the_answer_of_the_station_becomes_accepted_or_rejected_and_is_kept() {
    let set = json!({"key": "A.B", "value": "v"});
    let result = |word: &str| {
        json!({"setVariableResult": [{"attributeStatus": word, "component": {"name": "A"}, "variable": {"name": "B"},
               "attributeStatusInfo": {"reasonCode": "R", "additionalInfo": "why"}}]})
    };
    for (name, payload, answer, status, details) in [
        (
            "RemoteStartTransaction",
            json!({"idTag": "T", "limits": {"mode": "energy", "energyWh": 5}}),
            json!({"status": "Accepted", "transactionId": "tx-0"}),
            "Accepted",
            json!({"transactionId": "tx-0", "message":
                   "OCPP 2.0.1 has no limits in a remote start: nothing stops the transaction when they are reached"}),
        ),
        (
            "RemoteStartTransaction",
            json!({"idTag": "T", "connectorId": 1}),
            json!({"status": "Rejected", "statusInfo": {"reasonCode": "TxInProgress"}}),
            "Rejected",
            json!({"reason": "DEVICE_REJECTED", "deviceStatus": "Faulted", "responseStatus": "Rejected",
                   "message": "TxInProgress"}),
        ),
        (
            "RemoteStopTransaction",
            json!({"transactionId": "tx-1"}),
            json!({"status": "Accepted"}),
            "Accepted",
            json!({"transactionId": "tx-1"}),
        ),
        ("ChangeConfiguration", set.clone(), result("Accepted"), "Accepted", json!({})),
        (
            "ChangeConfiguration",
            set.clone(),
            result("RebootRequired"),
            "Accepted",
            json!({"responseStatus": "RebootRequired"}),
        ),
        (
            "ChangeConfiguration",
            set,
            result("UnknownVariable"),
            "Rejected",
            json!({"reason": "DEVICE_REJECTED", "deviceStatus": "Faulted", "responseStatus": "UnknownVariable",
                   "message": "R: why"}),
        ),
        (
            "Reset",
            json!({"type": "Soft"}),
            json!({"status": "Scheduled"}),
            "Accepted",
            json!({"responseStatus": "Scheduled",
                   "message": "OCPP 2.0.1 ends no transaction for it: it restarts when none runs any more"}),
        ),
        (
            "UnlockConnector",
            json!({"connectorId": 1}),
            json!({"status": "OngoingAuthorizedTransaction"}),
            "Rejected",
            json!({"reason": "DEVICE_REJECTED", "deviceStatus": "Faulted",
                   "responseStatus": "OngoingAuthorizedTransaction"}),
        ),
        (
            "UpdateFirmware",
            json!({"location": "ftp://x", "checksum": "c"}),
            json!({"status": "Accepted"}),
            "Accepted",
            json!({"message": "OCPP carries neither version nor checksum: the device checks none"}),
        ),
        (
            "UpdateFirmware",
            json!({"location": "ftp://x", "version": "2", "socketNo": 3, "targetType": "socket"}),
            json!({"status": "Accepted"}),
            "Accepted",
            json!({"message": "OCPP carries neither version nor checksum: the device checks none; OCPP \
                               updates the charging station: socketNo and targetType are left out"}),
        ),
        (
            "GetConfiguration",
            json!({}),
            json!({"status": "NotSupported"}),
            "Rejected",
            json!({"reason": "UNSUPPORTED_COMMAND", "deviceStatus": "Faulted", "responseStatus": "NotSupported",
                   "response": {"status": "NotSupported"}}),
        ),
        (
            "DataTransfer",
            json!({"vendorId": "V"}),
            json!({"status": "UnknownVendorId", "data": [1]}),
            "Rejected",
            json!({"reason": "DEVICE_REJECTED", "deviceStatus": "Faulted", "responseStatus": "UnknownVendorId",
                   "response": {"data": [1], "status": "UnknownVendorId"}}),
        ),
        (
            "OcppCall",
            json!({"action": "GetLocalListVersion", "payload": {}}),
            json!({"versionNumber": 3}),
            "Accepted",
            json!({"response": {"versionNumber": 3}}),
        ),
    ] {
        let response = answered(name, &payload, &answer);
        let mut wanted = details.clone();
        wanted["latencyMs"] = json!(2000);
        assert_eq!((&response["status"], &response["details"]), (&json!(status), &wanted), "{name} {answer}");
    }
}

#[test]
fn an_answer_that_breaks_its_schema_or_is_an_error_is_a_device_error() {
    let response = answered("Reset", &json!({"type": "Hard"}), &json!({}));
    assert_eq!(response["details"]["reason"], "DEVICE_ERROR");
    assert_eq!(response["details"]["responseStatus"], "OccurrenceConstraintViolation");
    let mut charger = booted();
    order(&mut charger, "c", "Reset", &json!({"type": "Hard"}));
    let asked = charger.asked().unwrap();
    charger.refuse(&asked, "NotSupported", "no");
    assert_eq!(self::response(&mut charger)["details"]["responseStatus"], "NotSupported");
}

#[test]
fn the_variables_that_were_asked_for_are_reported_after_the_response() {
    let mut charger = booted();
    let keys = json!({"keys": ["A.Known", "A.Secret", "A.Unknown"]});
    order(&mut charger, "c", "GetConfiguration", &keys);
    let asked = charger.asked().unwrap();
    let result = |name: &str, word: &str, value: Value| {
        let mut result =
            json!({"attributeStatus": word, "component": {"name": "A"}, "variable": {"name": name}});
        if !value.is_null() {
            result["attributeValue"] = value;
        }
        result
    };
    let answer = json!({"getVariableResult": [
        result("Known", "Accepted", json!("1")), result("Secret", "Rejected", json!(null)),
        result("Unknown", "UnknownVariable", json!(null))]});
    charger.answer(&asked, answer.clone());
    let events = charger.events();
    assert_eq!(super::payload(&events[0])["details"]["response"], answer);
    assert_eq!(
        super::payload(&events[1]),
        json!({"items": [{"key": "A.Known", "value": "1"}, {"key": "A.Secret"}], "complete": true})
    );
    assert_eq!(events[1].trace_id.as_ref().unwrap().as_str(), "trace-c");

    order(&mut charger, "d", "GetConfiguration", &keys);
    let asked = charger.asked().unwrap();
    charger.answer(&asked, json!({"getVariableResult": [result("Known", "Accepted", json!("1"))]}));
    assert_eq!(charger.payloads("configuration.reported")[0]["complete"], json!(false));
}

fn triggered(asked: &Asked) -> (i64, i64) {
    assert_eq!(asked.payload["requestedMessage"], "StatusNotification");
    let evse = &asked.payload["evse"];
    (evse["id"].as_i64().unwrap(), evse["connectorId"].as_i64().unwrap())
}

#[test]
fn the_status_of_all_connectors_is_asked_of_each_that_is_known_and_answered_once() {
    let mut charger = booted();
    for (evse, connector) in [(2, 1), (1, 2), (1, 1)] {
        charger.call("StatusNotification", status_of(evse, connector, "Available"));
    }
    charger.events();
    order(&mut charger, "c", "TriggerMessage", &json!({"requestedMessage": "StatusNotification"}));
    for wanted in [(1, 1), (1, 2), (2, 1)] {
        let asked = charger.asked().unwrap();
        assert_eq!(triggered(&asked), wanted);
        charger.jump(1);
        assert!(charger.told().is_empty(), "no response before the last");
        charger.answer(&asked, json!({"status": "Accepted"}));
    }
    assert_eq!(response(&mut charger)["status"], "Accepted");
    assert_eq!(charger.asked(), None);
}

#[test]
fn connectors_nobody_knows_are_asked_in_turn_until_one_is_refused() {
    let mut charger = booted();
    order(&mut charger, "c", "TriggerMessage", &json!({"requestedMessage": "StatusNotification"}));
    for (evse, word) in [(1, "Accepted"), (2, "Accepted"), (3, "Rejected")] {
        let asked = charger.asked().unwrap();
        assert_eq!(triggered(&asked), (evse, 1));
        charger.answer(&asked, json!({"status": word}));
    }
    let response = response(&mut charger);
    assert_eq!(
        (&response["status"], &response["details"]["responseStatus"]),
        (&json!("Accepted"), &json!(null))
    );
}

#[test]
fn a_station_that_refuses_the_first_connector_refuses_the_command() {
    let mut charger = booted();
    order(&mut charger, "c", "TriggerMessage", &json!({"requestedMessage": "StatusNotification"}));
    let asked = charger.asked().unwrap();
    charger.answer(&asked, json!({"status": "NotImplemented"}));
    assert_eq!(response(&mut charger)["details"]["reason"], "UNSUPPORTED_COMMAND");
    assert_eq!(charger.asked(), None);
}

#[test]
fn a_command_of_which_a_part_was_done_is_accepted_and_says_which_part() {
    for end in ["refuse", "error", "silence", "loss"] {
        let mut charger = booted();
        for evse in [1, 2] {
            charger.call("StatusNotification", status_of(evse, 1, "Available"));
        }
        charger.events();
        order(&mut charger, "c", "TriggerMessage", &json!({"requestedMessage": "StatusNotification"}));
        let asked = charger.asked().unwrap();
        charger.answer(&asked, json!({"status": "Accepted"}));
        let asked = charger.asked().unwrap();
        match end {
            "refuse" => charger.answer(&asked, json!({"status": "Rejected"})),
            "error" => charger.refuse(&asked, "GenericError", ""),
            "silence" => charger.jump(60),
            _ => charger.end(gateway_kit::session::CloseReason::ConnectionLost),
        }
        let response = response(&mut charger);
        assert_eq!(response["status"], "Accepted", "{end}");
        let message = response["details"]["message"].as_str().unwrap();
        assert!(message.starts_with("1 of the connectors took it"), "{end}: {message}");
    }
}

#[test]
fn the_connector_in_use_is_unlocked_and_a_guess_says_that_it_is_one() {
    let mut charger = booted();
    charger.call("StatusNotification", status_of(1, 1, "Available"));
    charger.call("StatusNotification", status_of(1, 2, "Occupied"));
    charger.events();
    order(&mut charger, "c", "UnlockConnector", &json!({"connectorId": 1}));
    let asked = charger.asked().unwrap();
    assert_eq!(asked.payload, json!({"evseId": 1, "connectorId": 2}));
    charger.answer(&asked, json!({"status": "Unlocked"}));
    assert_eq!(response(&mut charger)["details"]["message"], json!(null));
    order(&mut charger, "d", "UnlockConnector", &json!({"connectorId": 5}));
    let asked = charger.asked().unwrap();
    charger.answer(&asked, json!({"status": "Unlocked"}));
    assert!(response(&mut charger)["details"]["message"].as_str().unwrap().contains("connector 1"));
}

#[test]
fn the_connector_that_a_transaction_named_is_known() {
    let mut charger = booted();
    let mut start = super::start();
    start["evse"] = json!({"id": 3, "connectorId": 2});
    charger.call("TransactionEvent", start);
    charger.events();
    order(&mut charger, "c", "UnlockConnector", &json!({"connectorId": 3}));
    let asked = charger.asked().unwrap();
    assert_eq!(asked.payload, json!({"evseId": 3, "connectorId": 2}));
    charger.answer(&asked, json!({"status": "Unlocked"}));
    assert_eq!(response(&mut charger)["details"]["message"], json!(null), "nothing was guessed");
    order(&mut charger, "d", "TriggerMessage", &json!({"requestedMessage": "StatusNotification"}));
    let asked = charger.asked().unwrap();
    assert_eq!(triggered(&asked), (3, 2));
}
