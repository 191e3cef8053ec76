//! Orders of the platform: the CALL each becomes, the response each gets, and that it gets exactly one.

#[path = "commands/queue.rs"]
mod queue;

use gateway_kit::protocol::OcppConfig;
use gateway_kit::protocol::ocpp16::Ocpp16;
use gateway_kit::testing::{Asked, Bench, Charger};
use serde_json::{Value, json};
use unified_model::{Command, CommandId, EventId};

use super::{boot, booted, status};

/// A command as the platform writes it.
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

fn reason(charger: &mut Charger) -> Value {
    let response = response(charger);
    assert_eq!(response["status"], "Rejected", "{response}");
    response["details"]["reason"].clone()
}

fn with_ocpp_call() -> Charger {
    let protocol = Ocpp16::new(OcppConfig { allow_ocpp_call: true, ..OcppConfig::default() });
    let mut charger = Charger::new(Bench::open(&protocol, "CP-001"));
    charger.call("BootNotification", boot());
    charger.events();
    charger
}

fn profile() -> Value {
    json!({"chargingProfileId": 1, "stackLevel": 0, "chargingProfilePurpose": "TxProfile",
           "chargingProfileKind": "Relative",
           "chargingSchedule": {"chargingRateUnit": "A", "chargingSchedulePeriod": [{"startPeriod": 0, "limit": 16.5}]}})
}

/// The profile of the whole charge point in the words of 2.0.1.
fn profile_of_2_0_1() -> Value {
    let mut profile = profile();
    profile["id"] = profile.as_object_mut().unwrap().remove("chargingProfileId").unwrap();
    profile["chargingProfilePurpose"] = json!("ChargingStationMaxProfile");
    profile["chargingSchedule"]["id"] = json!(7);
    profile["chargingSchedule"] = json!([profile["chargingSchedule"]]);
    profile
}

#[test]
fn every_command_becomes_the_call_of_the_mapping() {
    let mut max = profile();
    max["chargingProfilePurpose"] = json!("ChargePointMaxProfile");
    let mut with_profile = json!({"idTag": "TAG-1", "connectorId": 1});
    with_profile["chargingProfile"] = profile();
    for (name, payload, action, wanted) in [
        (
            "RemoteStartTransaction",
            json!({"idTag": "TAG-1", "connectorId": 1}),
            "RemoteStartTransaction",
            json!({"connectorId": 1, "idTag": "TAG-1"}),
        ),
        ("RemoteStartTransaction", with_profile.clone(), "RemoteStartTransaction", with_profile),
        (
            "RemoteStopTransaction",
            json!({"transactionId": "77"}),
            "RemoteStopTransaction",
            json!({"transactionId": 77}),
        ),
        (
            "TriggerMessage",
            json!({"requestedMessage": "StatusNotification", "connectorId": 2}),
            "TriggerMessage",
            json!({"requestedMessage": "StatusNotification", "connectorId": 2}),
        ),
        (
            "ChangeConfiguration",
            json!({"key": "HeartbeatInterval", "value": "60"}),
            "ChangeConfiguration",
            json!({"key": "HeartbeatInterval", "value": "60"}),
        ),
        ("Reset", json!({"type": "Hard"}), "Reset", json!({"type": "Hard"})),
        ("UnlockConnector", json!({"connectorId": 1}), "UnlockConnector", json!({"connectorId": 1})),
        (
            "ChangeAvailability",
            json!({"connectorId": 0, "type": "Inoperative"}),
            "ChangeAvailability",
            json!({"connectorId": 0, "type": "Inoperative"}),
        ),
        ("GetConfiguration", json!({}), "GetConfiguration", json!({})),
        ("GetConfiguration", json!({"keys": []}), "GetConfiguration", json!({})),
        ("GetConfiguration", json!({"keys": ["A", "B"]}), "GetConfiguration", json!({"key": ["A", "B"]})),
        (
            "UpdateFirmware",
            json!({"location": "ftp://x/y", "retrieveDate": "2025-08-01T00:00:00.500Z"}),
            "UpdateFirmware",
            json!({"location": "ftp://x/y", "retrieveDate": "2025-08-01T00:00:00Z"}),
        ),
        (
            "UpdateFirmware",
            json!({"location": "ftp://x/y"}),
            "UpdateFirmware",
            json!({"location": "ftp://x/y", "retrieveDate": "2025-07-25T10:30:00Z"}),
        ),
        (
            "SetChargingProfile",
            json!({"connectorId": 1, "chargingProfile": profile()}),
            "SetChargingProfile",
            json!({"connectorId": 1, "csChargingProfiles": profile()}),
        ),
        (
            "SetChargingProfile",
            json!({"connectorId": 1, "chargingProfile": profile_of_2_0_1()}),
            "SetChargingProfile",
            json!({"connectorId": 1, "csChargingProfiles": max}),
        ),
        (
            "ClearChargingProfile",
            json!({"chargingProfileId": 4, "connectorId": 1,
            "chargingProfilePurpose": "TxDefaultProfile", "stackLevel": 2}),
            "ClearChargingProfile",
            json!({"id": 4, "connectorId": 1, "chargingProfilePurpose": "TxDefaultProfile", "stackLevel": 2}),
        ),
        (
            "DataTransfer",
            json!({"vendorId": "V", "messageId": "M", "data": "{\"a\":1}"}),
            "DataTransfer",
            json!({"vendorId": "V", "messageId": "M", "data": "{\"a\":1}"}),
        ),
        (
            "OcppCall",
            json!({"action": "GetLog", "payload": {"logType": "SecurityLog", "requestId": 1,
            "log": {"remoteLocation": "ftp://x"}}}),
            "GetLog",
            json!({"logType": "SecurityLog", "requestId": 1, "log": {"remoteLocation": "ftp://x"}}),
        ),
        (
            "OcppCall",
            json!({"action": "SignedUpdateFirmware", "payload": {"requestId": 1, "firmware": {
            "location": "ftp://x", "retrieveDateTime": "2025-08-01T00:00:00Z", "signingCertificate": "c",
            "signature": "s"}}}),
            "SignedUpdateFirmware",
            json!({"requestId": 1, "firmware": {
            "location": "ftp://x", "retrieveDateTime": "2025-08-01T00:00:00Z", "signingCertificate": "c",
            "signature": "s"}}),
        ),
    ] {
        let mut charger = with_ocpp_call();
        order(&mut charger, "c", name, &payload);
        let asked =
            charger.asked().unwrap_or_else(|| panic!("{name}: {:?}", charger.payloads("command.response")));
        assert_eq!((asked.action.as_str(), &asked.payload), (action, &wanted), "{name}");
    }
}

#[test]
fn what_cannot_be_asked_of_1_6_is_refused_with_the_place_and_never_sent() {
    let long = "x".repeat(21);
    let mut foreign = profile();
    foreign["chargingProfilePurpose"] = json!("TxDefaultProfile");
    let mut bound = profile();
    bound["transactionId"] = json!(4);
    let mut two = profile_of_2_0_1();
    two["chargingSchedule"] = json!([two["chargingSchedule"][0], two["chargingSchedule"][0]]);
    let mut fine = profile();
    fine["chargingSchedule"]["chargingSchedulePeriod"][0]["limit"] = json!(16.55);
    for (name, payload, path) in [
        ("RemoteStartTransaction", json!({"idTag": long}), "/payload/idTag"),
        (
            "RemoteStartTransaction",
            json!({"idTag": "T", "chargingProfile": foreign}),
            "/payload/chargingProfile/chargingProfilePurpose",
        ),
        (
            "RemoteStartTransaction",
            json!({"idTag": "T", "chargingProfile": bound}),
            "/payload/chargingProfile/transactionId",
        ),
        ("RemoteStopTransaction", json!({"transactionId": "x-4b1d"}), "/payload/transactionId"),
        ("RemoteStopTransaction", json!({"transactionId": "-1"}), "/payload/transactionId"),
        (
            "SetChargingProfile",
            json!({"connectorId": 1, "chargingProfile": {"id": 1}}),
            "/payload/chargingProfile",
        ),
        (
            "SetChargingProfile",
            json!({"connectorId": 1, "chargingProfile": two}),
            "/payload/chargingProfile/chargingSchedule",
        ),
        (
            "SetChargingProfile",
            json!({"connectorId": 1, "chargingProfile": fine}),
            "/payload/chargingProfile/chargingSchedule/chargingSchedulePeriod/0/limit",
        ),
        ("ClearChargingProfile", json!({"chargingProfilePurpose": "Any"}), "/payload/chargingProfilePurpose"),
        ("GetConfiguration", json!({"keys": ["ok", "k".repeat(51)]}), "/payload/keys/1"),
        ("DataTransfer", json!({"vendorId": "V", "data": {"a": 1}}), "/payload/data"),
        ("DataTransfer", json!({"vendorId": "V", "messageId": "m".repeat(51)}), "/payload/messageId"),
        ("OcppCall", json!({"action": "NoSuchAction", "payload": {}}), "/payload/action"),
        ("OcppCall", json!({"action": "Heartbeat", "payload": {}}), "/payload/action"),
        ("OcppCall", json!({"action": "Reset", "payload": {"type": "Warm"}}), "/payload/payload/type"),
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
fn what_1_6_has_nothing_like_is_unsupported_and_ocpp_call_is_off_by_default() {
    let mut charger = booted();
    for (name, payload, wanted) in [
        ("ModifyTransaction", json!({"transactionId": "1", "durationSec": 5}), "UNSUPPORTED_COMMAND"),
        ("ConfigureNetwork", json!({"action": "refresh"}), "UNSUPPORTED_COMMAND"),
        ("OcppCall", json!({"action": "ClearCache", "payload": {}}), "NOT_AUTHORIZED"),
    ] {
        order(&mut charger, name, name, &payload);
        assert_eq!(reason(&mut charger), wanted, "{name}");
    }
}

/// Orders, lets the charge point answer, returns the response.
fn answered(name: &str, payload: &Value, answer: &Value) -> Value {
    let mut charger = with_ocpp_call();
    charger.call("StatusNotification", status("Finishing"));
    charger.events();
    order(&mut charger, "c", name, payload);
    let asked = charger.asked().unwrap();
    charger.jump(2);
    charger.answer(&asked, answer.clone());
    response(&mut charger)
}

#[test]
fn the_answer_of_the_charge_point_becomes_accepted_or_rejected_and_is_kept() {
    let start = json!({"idTag": "T", "connectorId": 1});
    for (name, payload, answer, status, details) in [
        (
            "RemoteStartTransaction",
            start.clone(),
            json!({"status": "Accepted"}),
            "Accepted",
            json!({"latencyMs": 2000}),
        ),
        (
            "RemoteStartTransaction",
            start,
            json!({"status": "Rejected"}),
            "Rejected",
            json!({"reason": "DEVICE_REJECTED", "deviceStatus": "Finishing", "responseStatus": "Rejected",
                   "latencyMs": 2000}),
        ),
        (
            "RemoteStopTransaction",
            json!({"transactionId": "7"}),
            json!({"status": "Accepted"}),
            "Accepted",
            json!({"transactionId": "7", "latencyMs": 2000}),
        ),
        (
            "ChangeConfiguration",
            json!({"key": "k", "value": "v"}),
            json!({"status": "RebootRequired"}),
            "Accepted",
            json!({"responseStatus": "RebootRequired", "latencyMs": 2000}),
        ),
        (
            "ChangeConfiguration",
            json!({"key": "k", "value": "v"}),
            json!({"status": "NotSupported"}),
            "Rejected",
            json!({"reason": "UNSUPPORTED_COMMAND", "deviceStatus": "Finishing", "responseStatus": "NotSupported",
                   "latencyMs": 2000}),
        ),
        (
            "TriggerMessage",
            json!({"requestedMessage": "Heartbeat"}),
            json!({"status": "NotImplemented"}),
            "Rejected",
            json!({"reason": "UNSUPPORTED_COMMAND", "deviceStatus": "Finishing", "responseStatus": "NotImplemented",
                   "latencyMs": 2000}),
        ),
        (
            "ChangeAvailability",
            json!({"connectorId": 1, "type": "Operative"}),
            json!({"status": "Scheduled"}),
            "Accepted",
            json!({"responseStatus": "Scheduled", "latencyMs": 2000}),
        ),
        (
            "UnlockConnector",
            json!({"connectorId": 1}),
            json!({"status": "Unlocked"}),
            "Accepted",
            json!({"responseStatus": "Unlocked", "latencyMs": 2000}),
        ),
        ("UpdateFirmware", json!({"location": "ftp://x"}), json!({}), "Accepted", json!({"latencyMs": 2000})),
        (
            "UpdateFirmware",
            json!({"location": "ftp://x", "version": "2", "targetType": "socket"}),
            json!({}),
            "Accepted",
            json!({"message": "OCPP carries neither version nor checksum: the device checks none; OCPP \
                               updates the charging station: socketNo and targetType are left out",
                   "latencyMs": 2000}),
        ),
        (
            "DataTransfer",
            json!({"vendorId": "V"}),
            json!({"status": "UnknownVendorId", "data": "d"}),
            "Rejected",
            json!({"reason": "DEVICE_REJECTED", "deviceStatus": "Finishing", "responseStatus": "UnknownVendorId",
                   "response": {"data": "d", "status": "UnknownVendorId"}, "latencyMs": 2000}),
        ),
        (
            "OcppCall",
            json!({"action": "GetLocalListVersion", "payload": {}}),
            json!({"listVersion": 3}),
            "Accepted",
            json!({"response": {"listVersion": 3}, "latencyMs": 2000}),
        ),
        (
            "RemoteStartTransaction",
            json!({"idTag": "T", "limits": {"mode": "energy", "energyWh": 5}}),
            json!({"status": "Accepted"}),
            "Accepted",
            json!({"message": "OCPP 1.6 has no limits in a remote start: nothing stops the transaction when they are reached",
                   "latencyMs": 2000}),
        ),
    ] {
        let response = answered(name, &payload, &answer);
        assert_eq!(
            (&response["status"], &response["details"]),
            (&json!(status), &details),
            "{name} {answer}"
        );
    }
}

#[test]
fn a_response_has_the_id_and_trace_of_its_command() {
    let mut charger = booted();
    order(&mut charger, "c-1", "Reset", &json!({"type": "Soft"}));
    let asked = charger.asked().unwrap();
    charger.answer(&asked, json!({"status": "Accepted"}));
    let event = charger.events().remove(0);
    let command_id = CommandId::new("c-1").unwrap();
    assert_eq!(event.event_id, EventId::command_response(charger.bench.charge_point(), &command_id));
    assert_eq!(event.trace_id.unwrap().as_str(), "trace-c-1");
    assert_eq!(event.meta.unwrap().causation_id.as_deref(), Some("c-1"));
}

#[test]
fn a_command_without_a_trace_gets_one() {
    let mut charger = booted();
    charger.order("c", unified_model::commands::Reset::new(unified_model::commands::ResetType::Soft));
    let asked = charger.asked().unwrap();
    charger.answer(&asked, json!({"status": "Accepted"}));
    let [response] = &charger.events()[..] else { panic!() };
    assert_eq!(response.trace_id.as_ref().unwrap().as_str().len(), 32);
}

#[test]
fn a_configuration_is_reported_and_is_complete_when_all_that_was_asked_has_come() {
    for (keys, complete) in [
        (json!(null), true),
        (json!(["HeartbeatInterval", "nosuchkey"]), true),
        (json!(["HeartbeatInterval", "Forgotten"]), false),
    ] {
        let mut charger = booted();
        let payload = if keys.is_null() { json!({}) } else { json!({"keys": keys}) };
        order(&mut charger, "c", "GetConfiguration", &payload);
        let asked = charger.asked().unwrap();
        let answer = json!({"configurationKey": [{"key": "HeartbeatInterval", "readonly": false, "value": "300"},
            {"key": "SecurityProfile", "readonly": true}], "unknownKey": ["NoSuchKey"]});
        charger.answer(&asked, answer.clone());
        let events = charger.events();
        let told: Vec<_> = events
            .iter()
            .map(|event| (event.event_type(), serde_json::to_value(&event.payload).unwrap()))
            .collect();
        assert_eq!(told[0].1["details"]["response"], answer);
        assert_eq!(
            told[1],
            (
                "configuration.reported",
                json!({"complete": complete, "items": [
                {"key": "HeartbeatInterval", "value": "300", "readonly": false},
                {"key": "SecurityProfile", "readonly": true}]})
            )
        );
        assert_eq!(events[1].trace_id.as_ref().unwrap().as_str(), "trace-c");
    }
}

#[test]
fn a_configuration_without_any_list_is_taken() {
    let mut charger = booted();
    order(&mut charger, "c", "GetConfiguration", &json!({}));
    let asked = charger.asked().unwrap();
    charger.answer(&asked, json!({}));
    assert_eq!(response(&mut charger)["status"], "Accepted");
}

#[test]
fn an_error_a_malformed_and_a_broken_answer_are_device_errors() {
    let ordered = || {
        let mut charger = booted();
        order(&mut charger, "c", "Reset", &json!({"type": "Soft"}));
        let asked = charger.asked().unwrap();
        (charger, asked)
    };
    let (mut charger, asked) = ordered();
    charger.refuse(&asked, "NotSupported", "no reset");
    let details = response(&mut charger)["details"].clone();
    assert_eq!(
        (&details["reason"], &details["responseStatus"], &details["message"]),
        (&json!("DEVICE_ERROR"), &json!("NotSupported"), &json!("no reset"))
    );

    let (mut charger, asked) = ordered();
    charger.answer(&asked, json!({}));
    let details = response(&mut charger)["details"].clone();
    assert_eq!(
        (&details["reason"], &details["responseStatus"]),
        (&json!("DEVICE_ERROR"), &json!("OccurenceConstraintViolation"))
    );

    let (mut charger, Asked { id, .. }) = ordered();
    charger.bench.receive(format!(r#"[3,"{id}",{{"status":"Acc"#));
    assert_eq!(reason(&mut charger), "DEVICE_ERROR", "at once, not after the timeout");
}
