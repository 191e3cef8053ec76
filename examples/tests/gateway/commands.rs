//! `POST /commands`: one command, one terminal answer.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::charge_point::ChargePoint;
use crate::process::Gateway;

fn command(id: &str, charge_point: &str, name: &str, payload: &Value) -> String {
    json!({"commandId": id, "commandName": name, "chargePointId": charge_point, "payload": payload})
        .to_string()
}

/// Posts while the charge point is talked to.
fn post_while<T>(gateway: &Gateway, body: &str, meanwhile: impl FnOnce() -> T) -> (Value, T) {
    std::thread::scope(|scope| {
        let posting = scope.spawn(|| gateway.post(body));
        let done = meanwhile();
        let (status, event) = posting.join().unwrap();
        assert_eq!(status, 200, "{event}");
        (event, done)
    })
}

#[test]
fn a_command_reaches_the_charge_point_and_its_answer_comes_back_once() {
    let dir = tempfile::tempdir().unwrap();
    let gateway = Gateway::start(dir.path(), &[]);
    let mut charge_point = ChargePoint::boot(gateway.ocpp, "CP-001");
    let body = command("c-1", "CP-001", "Reset", &json!({"type": "Soft"}));
    let (event, ()) = post_while(&gateway, &body, || {
        let asked = charge_point.asked("Reset");
        assert_eq!(asked[3], json!({"type": "Soft"}));
        charge_point.send(&json!([3, asked[1], {"status": "Rejected"}]).to_string());
    });
    assert_eq!(event["eventType"], "command.response");
    assert_eq!(event["payload"]["commandId"], "c-1");
    assert_eq!(event["payload"]["status"], "Rejected");
    assert_eq!(event["payload"]["details"]["reason"], "DEVICE_REJECTED");
    assert!(event["traceId"].is_string());

    // The same id again: the stored answer, and the charge point hears nothing.
    let (status, again) = gateway.post(&body);
    assert_eq!((status, &again), (200, &event));
    charge_point.hears_only_the_answer_to_a_heartbeat("h");
    assert_eq!(gateway.events.event("command.response"), event);
}

#[test]
fn the_wait_behind_another_command_is_measured_apart() {
    const WAIT: Duration = Duration::from_millis(200);
    let dir = tempfile::tempdir().unwrap();
    let gateway = Gateway::start(dir.path(), &[]);
    let mut charge_point = ChargePoint::boot(gateway.ocpp, "CP-001");
    let value = |series: &str| {
        let (_, page) = gateway.get("/metrics");
        let line = page.lines().find_map(|line| line.strip_prefix(series)?.strip_prefix(' '));
        line.unwrap_or_else(|| panic!("{series} is missing in\n{page}")).parse::<f64>().unwrap()
    };
    let body = |id| command(id, "CP-001", "Reset", &json!({"type": "Soft"}));
    std::thread::scope(|scope| {
        scope.spawn(|| gateway.post(body("first")));
        let first = charge_point.asked("Reset");
        scope.spawn(|| gateway.post(body("second")));
        while value("gateway_commands_consumed_total{name=\"Reset\"}") < 2.0 {}
        let since = Instant::now();
        while since.elapsed() < WAIT {
            charge_point.call("h", "Heartbeat", &json!({}));
        }
        charge_point.send(&json!([3, first[1], {"status": "Accepted"}]).to_string());
        let second = charge_point.asked("Reset");
        charge_point.send(&json!([3, second[1], {"status": "Accepted"}]).to_string());
    });
    assert_eq!(value("gateway_command_routing_latency_seconds_count"), 2.0);
    let waited = value("gateway_command_queue_wait_seconds_sum{protocol=\"ocpp1.6\"}");
    assert!(waited >= WAIT.as_secs_f64() / 2.0, "{waited} s");
    let routed = value("gateway_command_routing_latency_seconds_sum");
    assert!(routed < waited, "{routed} s, and {waited} s of waiting");
}

#[test]
fn a_finished_command_is_not_run_again_after_a_kill() {
    let dir = tempfile::tempdir().unwrap();
    let gateway = Gateway::start(dir.path(), &[]);
    let mut charge_point = ChargePoint::boot(gateway.ocpp, "CP-001");
    let body = command("c-1", "CP-001", "Reset", &json!({"type": "Hard"}));
    let (event, ()) = post_while(&gateway, &body, || {
        let asked = charge_point.asked("Reset");
        charge_point.send(&json!([3, asked[1], {"status": "Accepted"}]).to_string());
    });
    gateway.kill();
    let gateway = Gateway::start(dir.path(), &[]);
    let mut charge_point = ChargePoint::boot(gateway.ocpp, "CP-001");
    let (status, again) = gateway.post(&body);
    assert_eq!((status, again), (200, event));
    charge_point.hears_only_the_answer_to_a_heartbeat("h");
}

#[test]
fn a_command_that_was_written_when_the_gateway_was_killed_ends_as_connection_lost() {
    let dir = tempfile::tempdir().unwrap();
    let gateway = Gateway::start(dir.path(), &[]);
    let mut charge_point = ChargePoint::boot(gateway.ocpp, "CP-001");
    let body = command("c-1", "CP-001", "Reset", &json!({"type": "Hard"}));
    let admin = gateway.admin;
    let posting = {
        let body = body.clone();
        std::thread::spawn(move || {
            let url = format!("http://{admin}/commands");
            // The gateway dies under it.
            let _ = ureq::post(url).header("content-type", "application/json").send(&body);
        })
    };
    charge_point.asked("Reset");
    gateway.kill();
    posting.join().unwrap();

    let gateway = Gateway::start(dir.path(), &[]);
    let response = gateway.events.event("command.response");
    assert_eq!(response["payload"]["commandId"], "c-1");
    assert_eq!(response["payload"]["details"]["reason"], "CONNECTION_LOST");
    let mut charge_point = ChargePoint::boot(gateway.ocpp, "CP-001");
    let (_, again) = gateway.post(&body);
    assert_eq!(again, response, "written once is never written again");
    charge_point.hears_only_the_answer_to_a_heartbeat("h");
}

#[test]
fn what_is_wrong_with_a_command_is_said() {
    let dir = tempfile::tempdir().unwrap();
    let gateway = Gateway::start(dir.path(), &[]);
    let _charge_point = ChargePoint::boot(gateway.ocpp, "CP-001");

    let bodies: [(&[u8], &str); 5] = [
        (b"no JSON", ""),
        (b"[]", ""),
        (b"{\"commandName\":\"\xff\"}", ""),
        (br#"{"commandName":"Reset","payload":{}}"#, "/chargePointId"),
        (br#"{"commandName":"Reset","chargePointId":"has blank","payload":{}}"#, "/chargePointId"),
    ];
    for (body, pointer) in bodies {
        let (status, problem) = gateway.post(body);
        assert_eq!(status, 400, "{problem}");
        assert_eq!(problem["pointer"], pointer, "{problem}");
        assert!(problem["title"].is_string() && problem["detail"].is_string(), "{problem}");
    }
    // One byte too many: with more the gateway may hang up before all of it is written.
    let (status, problem) = gateway.post(vec![b' '; (2 << 20) + 1]);
    assert_eq!(status, 413, "{problem}");

    for (body, reason) in [
        (command("a", "NOBODY", "Reset", &json!({"type": "Soft"})), "DEVICE_OFFLINE"),
        (command("b", "CP-001", "Reset", &json!({"type": "Sideways"})), "INVALID_COMMAND_PAYLOAD"),
        (command("c", "CP-001", "Dance", &json!({})), "UNSUPPORTED_COMMAND"),
        (command("d", "CP-001", "ConfigureNetwork", &json!({"action": "refresh"})), "UNSUPPORTED_COMMAND"),
        (command("e", "CP-001", "OcppCall", &json!({"action": "ClearCache", "payload": {}})), "NOT_AUTHORIZED"),
        (
            json!({"commandId": "f", "commandName": "Reset", "chargePointId": "CP-001", "payload": {"type": "Soft"},
                   "issuedAt": "2020-01-01T00:00:00Z", "expiresAt": "2020-01-01T00:00:30Z"})
            .to_string(),
            "COMMAND_EXPIRED",
        ),
    ] {
        let (status, event) = gateway.post(&body);
        assert_eq!(status, 200, "{body}: {event}");
        assert_eq!(event["payload"]["status"], "Rejected");
        assert_eq!(event["payload"]["details"]["reason"], reason, "{body}: {event}");
    }
}

#[test]
fn a_lost_connection_ends_the_command_that_was_under_way() {
    let dir = tempfile::tempdir().unwrap();
    let gateway = Gateway::start(dir.path(), &[]);
    let mut charge_point = ChargePoint::boot(gateway.ocpp, "CP-001");
    let body = command("c-1", "CP-001", "Reset", &json!({"type": "Hard"}));
    let (event, ()) = post_while(&gateway, &body, || {
        charge_point.asked("Reset");
        charge_point.vanish();
    });
    assert_eq!(event["payload"]["details"]["reason"], "CONNECTION_LOST");
}

#[test]
fn get_log_and_signed_firmware_go_through_ocpp_call_where_it_is_allowed() {
    let dir = tempfile::tempdir().unwrap();
    let gateway = Gateway::start(dir.path(), &["--allow-ocpp-call"]);
    let mut charge_point = ChargePoint::boot(gateway.ocpp, "CP-001");
    for (action, payload, answer) in [
        (
            "GetLog",
            json!({"logType": "SecurityLog", "requestId": 7, "log": {"remoteLocation": "https://logs.example/"}}),
            json!({"status": "Accepted", "filename": "log-7.txt"}),
        ),
        (
            "SignedUpdateFirmware",
            json!({"requestId": 8, "firmware": {"location": "https://fw.example/1", "retrieveDateTime": "2026-11-21T10:00:00Z",
                   "signingCertificate": "PEM", "signature": "c2ln"}}),
            json!({"status": "Accepted"}),
        ),
    ] {
        let body = command(action, "CP-001", "OcppCall", &json!({"action": action, "payload": payload}));
        let (event, ()) = post_while(&gateway, &body, || {
            let asked = charge_point.asked(action);
            assert_eq!(asked[3], payload);
            charge_point.send(&json!([3, asked[1], answer]).to_string());
        });
        assert_eq!(event["payload"]["status"], "Accepted");
        assert_eq!(event["payload"]["details"]["response"], answer);
    }
    let body =
        command("bad", "CP-001", "OcppCall", &json!({"action": "GetLog", "payload": {"logType": "Secret"}}));
    let (_, event) = gateway.post(&body);
    assert_eq!(event["payload"]["details"]["reason"], "INVALID_COMMAND_PAYLOAD");
    charge_point.hears_only_the_answer_to_a_heartbeat("h");
}
