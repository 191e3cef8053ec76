//! The same package as a charging station of 2.0.1: every event it makes, field by field.

use std::io::Write as _;

use serde_json::{Value, json};

use super::{check_envelope, client, command};
use crate::process::{Gateway, journal};

/// An energy register reading, as the events tell it.
fn register(at: &str, wh: i64, context: &str) -> Value {
    json!([{"timestamp": at, "sampledValue": {"value": wh, "measurand": "Energy.Active.Import.Register",
            "unit": "Wh", "context": context}}])
}

/// The payload is this, and nothing else.
fn is(event: &Value, expected: &Value) {
    assert_eq!(&event["payload"], expected, "{event}");
}

#[test]
fn a_third_party_client_of_2_0_1_charges_a_car_and_every_event_is_the_contracts() {
    let dir = tempfile::tempdir().unwrap();
    let gateway = Gateway::start(dir.path(), &[]);
    let (mut client, scenes) = client("charging_station.py", &gateway);
    let scene = |name: &str| scenes.find(name, |line| line["scene"] == name);
    let event = |event_type: &str| gateway.events.find(event_type, |event| event["eventType"] == event_type);
    let command = |name: &str, payload: Value| command(&gateway, name, &payload);

    // Boot.
    let boot = scene("boot");
    assert_eq!((&boot["answer"]["status"], &boot["answer"]["interval"]), (&json!("Accepted"), &json!(300)));
    let connected = event("charge_point.connected");
    check_envelope(&connected, "ocpp2.0.1", 1);
    is(
        &connected,
        &json!({"model": "Model-X", "vendor": "Vendor-A", "firmwareVersion": "v1.2.3", "serialNumber": "SN-1",
                "bootReason": "PowerUp", "heartbeatIntervalSec": 300}),
    );
    let epoch = connected["meta"]["epoch"].clone();

    // Heartbeat and status.
    assert!(scene("heartbeat")["answer"]["current_time"].as_str().unwrap().ends_with('Z'));
    is(&event("charge_point.heartbeat"), &json!({"intervalSec": 300, "coalesced": 1}));
    is(
        &event("connector.status_changed"),
        &json!({"connectorId": 1, "evseId": 1, "status": "Available", "errorCode": "NoError",
                "deviceTimestamp": "2026-11-21T10:00:00.000Z"}),
    );
    is(
        &event("connector.status_changed"),
        &json!({"connectorId": 1, "evseId": 1, "status": "Preparing", "previousStatus": "Available",
                "errorCode": "NoError", "rawStatus": "Occupied", "inferred": true,
                "deviceTimestamp": "2026-11-21T10:01:00.000Z"}),
    );

    // Authorize.
    assert_eq!(scene("authorize")["answer"]["id_token_info"]["status"], "Accepted");
    let authorization = event("authorization.requested");
    is(
        &authorization,
        &json!({"requestId": authorization["meta"]["causationId"], "idTag": "TAG-1", "idTokenType": "ISO14443",
                "decision": "accepted"}),
    );

    // TransactionEvent Started, Updated and Updated again.
    assert_eq!(scene("start")["answer"]["id_token_info"]["status"], "Accepted");
    let started = event("transaction.started");
    is(
        &started,
        &json!({"connectorId": 1, "transactionId": "tx-1", "idTag": "TAG-1", "meterStartWh": 1000,
                "startTimestamp": "2026-11-21T10:02:00.000Z", "meterBasis": "register",
                "meterValues": register("2026-11-21T10:02:00.000Z", 1000, "Transaction.Begin"),
                "seqNo": 0, "gap": false}),
    );
    let name = "CP-001|transaction.started|tx-1";
    assert_eq!(
        started["eventId"],
        uuid::Uuid::new_v5(&uuid::Uuid::NAMESPACE_OID, name.as_bytes()).to_string()
    );
    assert_eq!(started["meta"]["causationId"], "start-1");
    let trace = started["traceId"].clone();
    assert!(trace.is_string());
    // Without a token in the message there is none in the answer.
    assert!(scene("charging")["answer"]["id_token_info"].is_null());
    let charging = event("connector.status_changed");
    is(
        &charging,
        &json!({"connectorId": 1, "evseId": 1, "status": "Charging", "previousStatus": "Preparing",
                "errorCode": "NoError", "deviceTimestamp": "2026-11-21T10:02:00.000Z"}),
    );
    assert_eq!(charging["traceId"], trace);
    scene("metered");
    let values = event("transaction.meter_values");
    assert_eq!(values["traceId"], trace);
    let sample = |sample: Value| json!({"timestamp": "2026-11-21T10:03:00.000Z", "sampledValue": sample});
    is(
        &values,
        &json!({"connectorId": 1, "transactionId": "tx-1", "seqNo": 2, "gap": false, "meterValues": [
            sample(json!({"value": 1250, "measurand": "Energy.Active.Import.Register", "unit": "Wh",
                          "context": "Sample.Periodic", "rawValue": "1.25"})),
            sample(json!({"value": 7360, "measurand": "Power.Active.Import", "unit": "W", "rawValue": "7.36"})),
            sample(json!({"value": 231.4, "measurand": "Voltage", "unit": "V", "phase": "L1"})),
        ]}),
    );

    // SecurityEventNotification.
    scene("security");
    is(
        &event("charge_point.alarm"),
        &json!({"code": "TamperDetectionActivated", "severity": "critical", "message": "lid open",
                "raw": {"type": "TamperDetectionActivated", "timestamp": "2026-11-21T10:04:00Z",
                        "techInfo": "lid open"}}),
    );

    // RequestStartTransaction and RequestStopTransaction.
    let accepted = command("RemoteStartTransaction", json!({"idTag": "TAG-2", "connectorId": 2}));
    assert_eq!(accepted["status"], "Accepted");
    let asked = scene("command");
    assert_eq!(asked["action"], "RequestStartTransaction");
    assert_eq!(asked["payload"]["id_token"], json!({"id_token": "TAG-2", "type": "Central"}));
    assert_eq!(scene("remote-start")["remote_start_id"], asked["payload"]["remote_start_id"]);
    let remote_started = event("transaction.started");
    is(
        &remote_started,
        &json!({"connectorId": 2, "transactionId": "tx-2", "idTag": "TAG-2", "meterStartWh": 5000,
                "startTimestamp": "2026-11-21T10:20:00.000Z", "source": "remote", "meterBasis": "register",
                "meterValues": register("2026-11-21T10:20:00.000Z", 5000, "Transaction.Begin"),
                "seqNo": 0, "gap": false}),
    );
    assert_eq!(remote_started["traceId"], "trace-of-command");
    let refused = command("RemoteStopTransaction", json!({"transactionId": "999"}));
    assert_eq!(
        (&refused["status"], &refused["details"]["reason"]),
        (&json!("Rejected"), &json!("DEVICE_REJECTED"))
    );
    let accepted = command("RemoteStopTransaction", json!({"transactionId": "tx-2"}));
    assert_eq!(accepted["status"], "Accepted");
    scene("remote-stop");
    let remote_stopped = event("transaction.stopped");
    is(
        &remote_stopped,
        &json!({"transactionId": "tx-2", "reason": "Remote", "meterStopWh": 5600, "energyWh": 600, "connectorId": 2,
                "idTag": "TAG-2", "durationSec": 600, "stopTimestamp": "2026-11-21T10:30:00.000Z",
                "meterBasis": "register",
                "meterValues": register("2026-11-21T10:30:00.000Z", 5600, "Transaction.End"),
                "seqNo": 1, "gap": false, "complete": true}),
    );
    assert_eq!(remote_stopped["traceId"], "trace-of-command");

    // SetVariables, GetVariables, GetBaseReport with NotifyReport.
    let set = |variable: &str| {
        command("ChangeConfiguration", json!({"key": format!("OCPPCommCtrlr.{variable}"), "value": "60"}))
    };
    assert_eq!(set("HeartbeatInterval")["status"], "Accepted");
    let reboot = set("WebSocketPingInterval");
    assert_eq!(
        (&reboot["status"], &reboot["details"]["responseStatus"]),
        (&json!("Accepted"), &json!("RebootRequired"))
    );
    let unknown = set("Nonsense");
    assert_eq!(
        (&unknown["details"]["reason"], &unknown["details"]["responseStatus"]),
        (&json!("DEVICE_REJECTED"), &json!("UnknownVariable"))
    );
    let keys = json!({"keys": ["OCPPCommCtrlr.HeartbeatInterval", "OCPPCommCtrlr.Nonsense"]});
    let told = command("GetConfiguration", keys);
    assert_eq!(told["status"], "Accepted");
    assert_eq!(told["details"]["response"]["getVariableResult"][0]["attributeValue"], "60");
    is(
        &event("configuration.reported"),
        &json!({"items": [{"key": "OCPPCommCtrlr.HeartbeatInterval", "value": "60"}], "complete": true}),
    );
    assert_eq!(command("GetConfiguration", json!({}))["status"], "Accepted");
    scene("reported");
    let reported = event("configuration.reported");
    is(
        &reported,
        &json!({"items": [{"key": "OCPPCommCtrlr.HeartbeatInterval", "value": "60", "readonly": false},
                          {"key": "OCPPCommCtrlr.FileTransferProtocols", "value": "FTP", "readonly": true}],
                "complete": true}),
    );
    assert_eq!(reported["traceId"], "trace-of-command");

    // TriggerMessage, and what 2.0.1 has nothing like.
    let trigger = json!({"requestedMessage": "StatusNotification", "connectorId": 1});
    assert_eq!(command("TriggerMessage", trigger)["status"], "Accepted");
    scene("triggered");
    let heartbeat = command("TriggerMessage", json!({"requestedMessage": "Heartbeat"}));
    assert_eq!(heartbeat["details"]["reason"], "UNSUPPORTED_COMMAND");
    let modify = command("ModifyTransaction", json!({"transactionId": "tx-1", "durationSec": 60}));
    assert_eq!(modify["details"]["reason"], "UNSUPPORTED_COMMAND");

    // TransactionEvent Ended.
    writeln!(client.stdin.as_mut().unwrap(), "commands-done").unwrap();
    scene("stop");
    is(
        &event("connector.status_changed"),
        &json!({"connectorId": 1, "evseId": 1, "status": "Finishing", "previousStatus": "Charging",
                "errorCode": "NoError", "rawStatus": "Occupied", "inferred": true,
                "deviceTimestamp": "2026-11-21T10:09:00.000Z"}),
    );
    let stopped = event("transaction.stopped");
    is(
        &stopped,
        &json!({"transactionId": "tx-1", "reason": "EVDisconnected", "meterStopWh": 3250, "energyWh": 2250,
                "stopTimestamp": "2026-11-21T10:09:00.000Z", "connectorId": 1, "idTag": "TAG-1", "durationSec": 420,
                "meterBasis": "register",
                "meterValues": register("2026-11-21T10:09:00.000Z", 3250, "Transaction.End"),
                "seqNo": 3, "gap": false, "complete": true}),
    );
    assert_eq!(stopped["traceId"], trace);
    let available = event("connector.status_changed");
    assert_eq!(available["payload"]["status"], "Available");
    let gone = event("charge_point.disconnected");
    assert_eq!(
        (&gone["payload"]["reason"], &gone["payload"]["closeCode"]),
        (&json!("websocket_closed"), &json!(1000))
    );
    assert_eq!(gone["meta"]["epoch"], epoch);

    // Reconnect with replay: what is known is answered as before and published no more.
    let back = event("charge_point.connected");
    check_envelope(&back, "ocpp2.0.1", 1);
    assert!(back["meta"]["epoch"].as_u64() > epoch.as_u64());
    is(
        &back,
        &json!({"model": "Model-X", "vendor": "Vendor-A", "firmwareVersion": "v1.2.3", "serialNumber": "SN-1",
                "resumed": true}),
    );
    for start in ["start-again-same-id", "start-again-new-id"] {
        assert_eq!(scene(start)["answer"]["id_token_info"]["status"], "Accepted");
    }
    scene("stop-again-same-id");
    scene("stop-again-new-id");
    scene("offline-told");
    let offline = event("transaction.started");
    assert_eq!(
        (&offline["payload"]["transactionId"], &offline["payload"]["offline"]),
        (&json!("tx-3"), &json!(true))
    );
    is(
        &event("transaction.stopped"),
        &json!({"transactionId": "tx-3", "reason": "EVDisconnected", "meterStopWh": 3300, "energyWh": 50,
                "stopTimestamp": "2026-11-21T10:50:00.000Z", "connectorId": 1, "idTag": "TAG-3", "durationSec": 600,
                "meterBasis": "register",
                "meterValues": register("2026-11-21T10:50:00.000Z", 3300, "Transaction.End"),
                "seqNo": 4, "gap": true, "complete": false}),
    );
    scene("end");
    assert!(client.wait().unwrap().success());

    let (status, _) = gateway.stop();
    assert!(status.success());
    let kept = journal(dir.path());
    let ids: std::collections::HashSet<&str> =
        kept.iter().map(|event| event["eventId"].as_str().unwrap()).collect();
    assert_eq!(ids.len(), kept.len(), "an event id stands twice in the journal");
    let count = |event_type: &str| kept.iter().filter(|event| event["eventType"] == event_type).count();
    let counts =
        [count("transaction.started"), count("transaction.meter_values"), count("transaction.stopped")];
    assert_eq!(counts, [3, 1, 3]);
    assert_eq!(count("protocol.violation"), 0);
}
