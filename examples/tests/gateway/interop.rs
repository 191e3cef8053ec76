//! An unmodified third-party client, the PyPI package `ocpp`, charges a car through the gateway.

#[path = "interop/v201.rs"]
mod v201;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::LazyLock;

use serde_json::{Value, json};

use crate::process::{Gateway, Lines};

/// Python with the packages of `interop/requirements.txt`.
fn python() -> &'static Path {
    static PYTHON: LazyLock<PathBuf> = LazyLock::new(virtualenv);
    &PYTHON
}

/// A virtualenv, made once and used again.
fn virtualenv() -> PathBuf {
    let requirements = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/gateway/interop/requirements.txt");
    let environment = Path::new(env!("CARGO_TARGET_TMPDIR")).join("interop-venv");
    let python = environment.join("bin/python");
    let done = environment.join("installed.txt");
    let wanted = std::fs::read_to_string(&requirements).unwrap();
    if std::fs::read_to_string(&done).ok().as_deref() != Some(&wanted) {
        let _ = std::fs::remove_dir_all(&environment);
        run(Command::new("python3").args(["-m", "venv"]).arg(&environment));
        run(Command::new(&python)
            .args(["-m", "pip", "--quiet", "--disable-pip-version-check", "install", "-r"])
            .arg(&requirements));
        std::fs::write(done, wanted).unwrap();
    }
    python
}

fn run(command: &mut Command) {
    let output = command.output().unwrap_or_else(|error| {
        panic!("{command:?}: {error}; the interop test needs python3 with venv (Debian: apt-get install python3-venv)")
    });
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
}

/// Runs a client of `interop/` as CP-001.
fn client(script: &str, gateway: &Gateway) -> (Child, Lines) {
    let mut client = Command::new(python())
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/gateway/interop").join(script))
        .arg(format!("ws://{}/ocpp/CP-001", gateway.ocpp))
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let scenes = Lines::of(client.stdout.take().unwrap());
    (client, scenes)
}

/// The `command.response` to a command for CP-001.
fn command(gateway: &Gateway, name: &str, payload: &Value) -> Value {
    let id = format!("cmd-{name}-{payload}");
    let body = json!({"commandId": id.chars().take(64).collect::<String>(), "commandName": name, "traceId": "trace-of-command",
                      "chargePointId": "CP-001", "payload": payload});
    let (status, response) = gateway.post(body.to_string());
    assert_eq!(status, 200, "{response}");
    assert_eq!(response["eventType"], "command.response");
    assert_eq!(response["traceId"], "trace-of-command");
    assert_eq!(response["payload"]["commandName"], name);
    assert!(response["meta"]["seq"].is_u64(), "{response}");
    response["payload"].clone()
}

#[test]
fn a_third_party_client_charges_a_car_and_every_event_is_the_contracts() {
    let dir = tempfile::tempdir().unwrap();
    let gateway = Gateway::start(dir.path(), &[]);
    let (mut client, scenes) = client("charge_point.py", &gateway);
    let scene = |name: &str| scenes.find(name, |line| line["scene"] == name);
    let event = |event_type: &str| gateway.events.find(event_type, |event| event["eventType"] == event_type);

    // Boot.
    let boot = scene("boot");
    assert_eq!(boot["answer"]["status"], "Accepted");
    assert_eq!(boot["answer"]["interval"], 300);
    let connected = event("charge_point.connected");
    check_envelope(&connected, "ocpp1.6", 1);
    assert_payload(
        &connected,
        &json!({"model": "Model-X", "vendor": "Vendor-A", "firmwareVersion": "v1.2.3", "serialNumber": "SN-1",
                "heartbeatIntervalSec": 300}),
    );
    let epoch = connected["meta"]["epoch"].clone();

    // Heartbeat.
    assert!(scene("heartbeat")["answer"]["current_time"].as_str().unwrap().ends_with('Z'));
    assert_eq!(event("charge_point.heartbeat")["payload"]["intervalSec"], 300);

    // Status.
    let available = event("connector.status_changed");
    assert_payload(&available, &json!({"connectorId": 1, "status": "Available", "errorCode": "NoError"}));
    let preparing = event("connector.status_changed");
    assert_payload(
        &preparing,
        &json!({"connectorId": 1, "status": "Preparing", "previousStatus": "Available", "errorCode": "NoError",
                "deviceTimestamp": "2026-11-21T10:01:00.000Z"}),
    );

    // Authorize.
    assert_eq!(scene("authorize")["answer"]["id_tag_info"]["status"], "Accepted");
    let authorization = event("authorization.requested");
    assert_eq!(authorization["payload"]["idTag"], "TAG-1");
    assert_eq!(authorization["payload"]["decision"], "accepted");

    // Start.
    let start = scene("start");
    let transaction = start["answer"]["transaction_id"].as_i64().unwrap().to_string();
    let started = event("transaction.started");
    assert_eq!(started["meta"]["epoch"], epoch);
    assert_payload(
        &started,
        &json!({"connectorId": 1, "transactionId": transaction, "idTag": "TAG-1", "meterStartWh": 1000,
                "startTimestamp": "2026-11-21T10:02:00.000Z"}),
    );
    let name = format!("CP-001|transaction.started|{transaction}");
    assert_eq!(
        started["eventId"],
        uuid::Uuid::new_v5(&uuid::Uuid::NAMESPACE_OID, name.as_bytes()).to_string()
    );
    let trace = started["traceId"].clone();
    assert!(trace.is_string());

    // Meter values.
    scene("metered");
    let charging = event("connector.status_changed");
    assert_eq!(charging["payload"]["status"], "Charging");
    let values = event("transaction.meter_values");
    assert_eq!(values["traceId"], trace);
    assert_eq!(values["payload"]["connectorId"], 1);
    assert_eq!(values["payload"]["transactionId"], transaction);
    let samples = values["payload"]["meterValues"].as_array().unwrap();
    let expected = [
        json!({"value": 1250, "measurand": "Energy.Active.Import.Register", "unit": "Wh", "context": "Sample.Periodic"}),
        json!({"value": 7360, "measurand": "Power.Active.Import", "unit": "W"}),
        json!({"value": 231.4, "measurand": "Voltage", "unit": "V", "phase": "L1"}),
    ];
    assert_eq!(samples.len(), expected.len());
    for (sample, expected) in samples.iter().zip(&expected) {
        assert_eq!(sample["timestamp"], "2026-11-21T10:03:00.000Z");
        for (key, value) in expected.as_object().unwrap() {
            let same = match (sample["sampledValue"][key].as_f64(), value.as_f64()) {
                (Some(found), Some(wanted)) => found == wanted,
                _ => sample["sampledValue"][key] == *value,
            };
            assert!(same, "{key}: {sample}");
        }
    }

    // Commands.
    let command = |name: &str, payload: Value| command(&gateway, name, &payload);
    let accepted = command("RemoteStartTransaction", json!({"idTag": "TAG-2", "connectorId": 2}));
    assert_eq!(accepted["status"], "Accepted");
    let remote = scene("remote-start")["answer"]["transaction_id"].as_i64().unwrap().to_string();
    let remote_started = event("transaction.started");
    assert_payload(
        &remote_started,
        &json!({"connectorId": 2, "transactionId": remote, "idTag": "TAG-2", "meterStartWh": 5000, "source": "remote"}),
    );
    assert_eq!(remote_started["traceId"], "trace-of-command");

    let refused = command("RemoteStopTransaction", json!({"transactionId": "999"}));
    assert_eq!(refused["status"], "Rejected");
    assert_eq!(refused["details"]["reason"], "DEVICE_REJECTED");
    let accepted = command("RemoteStopTransaction", json!({"transactionId": remote}));
    assert_eq!(accepted["status"], "Accepted");
    scene("remote-stop");
    let remote_stopped = event("transaction.stopped");
    assert_payload(
        &remote_stopped,
        &json!({"transactionId": remote, "reason": "Remote", "meterStopWh": 5600, "energyWh": 600, "connectorId": 2,
                "idTag": "TAG-2", "durationSec": 600, "stopTimestamp": "2026-11-21T10:30:00.000Z"}),
    );
    assert_eq!(remote_stopped["traceId"], "trace-of-command");

    let accepted = command("ChangeConfiguration", json!({"key": "HeartbeatInterval", "value": "60"}));
    assert_eq!(
        accepted,
        json!({"commandId": accepted["commandId"], "commandName": "ChangeConfiguration",
                                "status": "Accepted", "details": accepted["details"]})
    );
    let reboot = command("ChangeConfiguration", json!({"key": "ConnectionTimeOut", "value": "60"}));
    assert_eq!(
        (&reboot["status"], &reboot["details"]["responseStatus"]),
        (&json!("Accepted"), &json!("RebootRequired"))
    );
    let unknown = command("ChangeConfiguration", json!({"key": "Nonsense", "value": "60"}));
    assert_eq!(unknown["details"]["reason"], "UNSUPPORTED_COMMAND");
    let triggered =
        command("TriggerMessage", json!({"requestedMessage": "StatusNotification", "connectorId": 1}));
    assert_eq!(triggered["status"], "Accepted");
    scene("triggered");
    let not_implemented = command("TriggerMessage", json!({"requestedMessage": "Heartbeat"}));
    assert_eq!(not_implemented["details"]["reason"], "UNSUPPORTED_COMMAND");

    // Fault and stop.
    writeln!(client.stdin.as_mut().unwrap(), "commands-done").unwrap();
    let fault = event("connector.status_changed");
    assert_payload(
        &fault,
        &json!({"connectorId": 1, "status": "Finishing", "previousStatus": "Charging", "errorCode": "GroundFailure",
                "info": "leak", "vendorErrorCode": "E7"}),
    );
    let alarm = event("charge_point.alarm");
    assert_eq!(
        (&alarm["payload"]["code"], &alarm["payload"]["connectorId"]),
        (&json!("GroundFailure"), &json!(1))
    );
    scene("stop");
    let stopped = event("transaction.stopped");
    assert_payload(
        &stopped,
        &json!({"transactionId": transaction, "reason": "EVDisconnected", "meterStopWh": 3250, "energyWh": 2250,
                "stopTimestamp": "2026-11-21T10:09:00.000Z", "connectorId": 1, "idTag": "TAG-1", "durationSec": 420}),
    );
    assert_eq!(stopped["traceId"], trace);
    let gone = event("charge_point.disconnected");
    assert_eq!(gone["payload"]["reason"], "websocket_closed");
    assert_eq!(gone["payload"]["closeCode"], 1000);
    assert_eq!(gone["meta"]["epoch"], epoch);

    // Reconnect with replay: what is known is answered as before and published no more.
    let back = event("charge_point.connected");
    check_envelope(&back, "ocpp1.6", 1);
    assert!(back["meta"]["epoch"].as_u64() > epoch.as_u64());
    assert_payload(&back, &json!({"model": "Model-X", "vendor": "Vendor-A", "resumed": true}));
    assert_eq!(scene("start-again-same-id")["same"], true);
    assert_eq!(scene("start-again-new-id")["same"], true);
    scene("stop-again");
    scene("stop-unknown");
    let unmatched = event("transaction.stopped");
    assert!(unmatched["payload"]["transactionId"].as_str().unwrap().starts_with("x-"), "{unmatched}");
    assert_payload(&unmatched, &json!({"nativeTransactionId": "-1", "unmatched": true, "meterStopWh": 4000}));
    scene("end");
    assert!(client.wait().unwrap().success());

    let (status, rest) = gateway.stop();
    assert!(status.success());
    let again: Vec<&Value> = rest
        .iter()
        .filter(|event| event["eventType"].as_str().unwrap().starts_with("transaction."))
        .collect();
    assert!(again.is_empty(), "published again: {again:?}");

    let kept = crate::process::journal(dir.path());
    let ids: std::collections::HashSet<&str> =
        kept.iter().map(|event| event["eventId"].as_str().unwrap()).collect();
    assert_eq!(ids.len(), kept.len(), "an event id stands twice in the journal");
    let starts = kept.iter().filter(|event| event["eventType"] == "transaction.started").count();
    let stops = kept.iter().filter(|event| event["eventType"] == "transaction.stopped").count();
    assert_eq!((starts, stops), (2, 3));
}

fn check_envelope(event: &Value, protocol: &str, seq: u64) {
    assert!(uuid::Uuid::parse_str(event["eventId"].as_str().unwrap()).is_ok());
    assert_eq!(event["chargePointId"], "CP-001");
    assert_eq!(event["gatewayId"], "gateway-t");
    assert_eq!(event["meta"]["schemaVersion"], "1.1.0");
    assert_eq!(event["meta"]["protocol"], protocol);
    assert_eq!(event["meta"]["seq"], seq);
    let timestamp = event["timestamp"].as_str().unwrap();
    assert!(timestamp.len() == 24 && timestamp.ends_with('Z'), "{timestamp}");
}

/// Every expected field is there with its value.
fn assert_payload(event: &Value, expected: &Value) {
    for (key, value) in expected.as_object().unwrap() {
        assert_eq!(&event["payload"][key], value, "{key} of {event}");
    }
}
