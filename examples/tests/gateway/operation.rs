//! What an operator relies on.

use std::io::Read as _;
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Instant;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use tungstenite::client::IntoClientRequest as _;
use tungstenite::http::HeaderValue;
use tungstenite::protocol::frame::coding::CloseCode;

use crate::charge_point::{ChargePoint, start, stop};
use crate::process::{Gateway, Lines, PATIENCE, journal, program};

#[test]
fn stdout_is_the_journal_in_order() {
    let dir = tempfile::tempdir().unwrap();
    let gateway = Gateway::start(dir.path(), &[]);
    let mut charge_point = ChargePoint::boot(gateway.ocpp, "CP-001");
    let started = charge_point.call("s", "StartTransaction", &start("TAG", 10, "2026-11-21T10:00:00Z"));
    charge_point.call("e", "StopTransaction", &stop(&started["transactionId"], 30, "2026-11-21T10:01:00Z"));
    let beside_the_running_gateway = journal(dir.path());
    assert!(beside_the_running_gateway.iter().any(|event| event["eventType"] == "transaction.stopped"));
    charge_point.vanish();
    let (status, printed) = gateway.stop();
    assert!(status.success());
    assert_eq!(printed, journal(dir.path()));
    let types: Vec<&str> = printed.iter().map(|event| event["eventType"].as_str().unwrap()).collect();
    assert_eq!(
        types,
        ["charge_point.connected", "transaction.started", "transaction.stopped", "charge_point.disconnected"]
    );
    let seqs: Vec<u64> = printed.iter().map(|event| event["meta"]["seq"].as_u64().unwrap()).collect();
    assert_eq!(seqs, [1, 2, 3, 4]);
}

#[test]
fn a_second_gateway_on_the_same_folder_refuses_to_start() {
    let dir = tempfile::tempdir().unwrap();
    let _first = Gateway::start(dir.path(), &[]);
    let second = program()
        .args([
            "run",
            "--ocpp-listen",
            "127.0.0.1:0",
            "--tcp-listen",
            "127.0.0.1:0",
            "--admin-listen",
            "127.0.0.1:0",
        ])
        .arg("--data-dir")
        .arg(dir.path())
        .output()
        .unwrap();
    assert_eq!(second.status.code(), Some(1));
    let said = String::from_utf8_lossy(&second.stderr);
    assert!(said.contains(dir.path().to_str().unwrap()) && said.contains("--data-dir"), "{said}");
}

#[test]
fn a_port_that_is_taken_is_named() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let dir = tempfile::tempdir().unwrap();
    let output = program()
        .args([
            "run",
            "--ocpp-listen",
            &address,
            "--tcp-listen",
            "127.0.0.1:0",
            "--admin-listen",
            "127.0.0.1:0",
        ])
        .arg("--data-dir")
        .arg(dir.path())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains(&address) && said.contains("--ocpp-listen"), "{said}");
}

#[test]
fn a_stopping_gateway_ends_its_commands_stores_them_and_says_farewell() {
    let dir = tempfile::tempdir().unwrap();
    let gateway = Gateway::start(dir.path(), &[]);
    let mut charge_point = ChargePoint::boot(gateway.ocpp, "CP-001");
    let admin = gateway.admin;
    let post = |id: &'static str| {
        std::thread::spawn(move || {
            let body = json!({"commandId": id, "commandName": "ChangeConfiguration", "chargePointId": "CP-001",
                              "payload": {"key": "K", "value": id}});
            let _ = ureq::post(format!("http://{admin}/commands"))
                .header("content-type", "application/json")
                .send(body.to_string());
        })
    };
    let first = post("written");
    charge_point.asked("ChangeConfiguration");
    let second = post("waiting");
    // The second waits behind the first; once the gateway has taken both it may stop.
    loop {
        let (_, metrics) = gateway.get("/metrics");
        if metrics
            .lines()
            .any(|line| line.starts_with("gateway_commands_consumed_total{name=\"ChangeConfiguration\"} 2"))
        {
            break;
        }
    }
    charge_point.hears_only_the_answer_to_a_heartbeat("h");
    let (status, events) = gateway.stop();
    assert_eq!(status.code(), Some(0));
    assert_eq!(charge_point.close_code(), CloseCode::Away);
    first.join().unwrap();
    second.join().unwrap();
    let reason = |id: &str| {
        let mut responses = events.iter().filter(|event| event["payload"]["commandId"] == id);
        let reason = responses.next().unwrap()["payload"]["details"]["reason"].clone();
        assert!(responses.next().is_none(), "{id} has two answers");
        reason
    };
    assert_eq!(reason("written"), "CONNECTION_LOST");
    assert_eq!(reason("waiting"), "GATEWAY_SHUTTING_DOWN");
    let last = events.iter().rfind(|event| event["eventType"] == "charge_point.disconnected").unwrap();
    assert_eq!(last["payload"]["reason"], "gateway_shutdown");
}

#[test]
fn the_admin_port_tells_who_is_connected_and_how_it_goes() {
    let dir = tempfile::tempdir().unwrap();
    let gateway = Gateway::start(dir.path(), &[]);
    assert_eq!(gateway.get("/health").0, 200);
    assert_eq!(gateway.until_ready(true), json!({"ready": true, "reasons": []}));
    let _charge_point = ChargePoint::boot(gateway.ocpp, "CP-001");
    let connected = gateway.events.event("charge_point.connected");

    let (status, body) = gateway.get("/connections");
    let body: Value = serde_json::from_str(&body).unwrap();
    assert_eq!(status, 200);
    let connection = &body["connections"][0];
    assert_eq!(connection["chargePointId"], "CP-001");
    assert_eq!(connection["protocol"], "ocpp1.6");
    assert_eq!(connection["epoch"], connected["meta"]["epoch"]);
    assert_eq!((&connection["vendor"], &connection["model"]), (&json!("Vendor-A"), &json!("Model-X")));
    assert!(
        connection["connectedAt"].is_string()
            && connection["peer"].as_str().unwrap().starts_with("127.0.0.1:")
    );

    let (status, metrics) = gateway.get("/metrics");
    assert_eq!(status, 200);
    for line in [
        "# TYPE gateway_connected_devices_total gauge",
        "gateway_connected_devices_total 1",
        "# TYPE gateway_events_produced_total counter",
        "gateway_events_produced_total{type=\"charge_point.connected\"} 1",
        "# TYPE gateway_commands_consumed_total counter",
        "# TYPE gateway_command_routing_latency_seconds histogram",
        "# TYPE gateway_journal_events_deleted_total counter",
        "gateway_journal_events_deleted_total 0",
    ] {
        assert!(metrics.lines().any(|present| present == line), "{line} is missing from\n{metrics}");
    }
    assert_eq!(gateway.get("/nothing").0, 404);
}

fn spawned(data_dir: &Path) -> Child {
    program()
        .args([
            "run",
            "--ocpp-listen",
            "127.0.0.1:0",
            "--tcp-listen",
            "127.0.0.1:0",
            "--admin-listen",
            "127.0.0.1:0",
            "--log-format",
            "json",
        ])
        .args(["--drain-seconds", "2", "--data-dir"])
        .arg(data_dir)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

fn ocpp_address(log: &Lines) -> SocketAddr {
    let ready = log.find("ready", |line| line["fields"]["message"] == "ready");
    ready["fields"]["ocpp"].as_str().unwrap().parse().unwrap()
}

#[test]
fn a_stdout_that_nobody_reads_slows_neither_a_charge_point_nor_the_end() {
    let dir = tempfile::tempdir().unwrap();
    let mut child = spawned(dir.path());
    let unread = child.stdout.take().unwrap();
    let log = Lines::of(child.stderr.take().unwrap());
    let mut charge_point = ChargePoint::boot(ocpp_address(&log), "CP-001");
    // More than the pipe and the buffers before it hold.
    let much = json!({"type": "X", "timestamp": "2026-11-21T10:00:00Z", "techInfo": "x".repeat(255)});
    for number in 0..95 {
        charge_point.call(&number.to_string(), "SecurityEventNotification", &much);
    }
    charge_point.vanish();
    let told = Command::new("kill").args(["-TERM", &child.id().to_string()]).status().unwrap();
    assert!(told.success());
    let deadline = Instant::now() + PATIENCE;
    let status = loop {
        match child.try_wait().unwrap() {
            Some(status) => break status,
            None if Instant::now() > deadline => {
                child.kill().unwrap();
                panic!("the gateway waits for whoever reads its events");
            }
            None => std::thread::yield_now(),
        }
    };
    assert_eq!(status.code(), Some(0));
    drop(unread);
    let stored = journal(dir.path());
    let of = |event_type| stored.iter().filter(|event| event["eventType"] == event_type).count();
    assert_eq!(of("charge_point.connected"), 1);
    assert_eq!(of("charge_point.alarm"), 95);
    assert_eq!(of("charge_point.disconnected"), 1);
}

#[test]
fn following_the_journal_shows_what_comes_and_ends_well_when_told() {
    let dir = tempfile::tempdir().unwrap();
    let gateway = Gateway::start(dir.path(), &[]);
    let mut follower = program()
        .args(["journal", "--follow", "--data-dir"])
        .arg(dir.path())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let followed = Lines::of(follower.stdout.take().unwrap());
    let _charge_point = ChargePoint::boot(gateway.ocpp, "CP-001");
    let told = gateway.events.event("charge_point.connected");
    assert_eq!(followed.event("charge_point.connected"), told);
    Command::new("kill").args(["-INT", &follower.id().to_string()]).status().unwrap();
    assert_eq!(follower.wait().unwrap().code(), Some(0));
}

#[test]
fn a_closed_stdout_slows_no_charge_point() {
    let dir = tempfile::tempdir().unwrap();
    let mut child = spawned(dir.path());
    drop(child.stdout.take());
    let log = Lines::of(child.stderr.take().unwrap());
    let mut charge_point = ChargePoint::boot(ocpp_address(&log), "CP-001");
    for number in 0..50 {
        let time = "2026-11-21T10:00:00Z";
        let started =
            charge_point.call(&format!("s{number}"), "StartTransaction", &start("TAG", number, time));
        charge_point.call(
            &format!("e{number}"),
            "StopTransaction",
            &stop(&started["transactionId"], number + 1, time),
        );
    }
    assert!(child.try_wait().unwrap().is_none());
    child.kill().unwrap();
    child.wait().unwrap();
}

#[test]
fn the_start_says_that_anybody_may_charge() {
    let dir = tempfile::tempdir().unwrap();
    let mut child = spawned(dir.path());
    let log = Lines::of(child.stderr.take().unwrap());
    log.find("the warning", |line| line["level"] == "WARN" && line.to_string().contains("accept-all"));
    child.kill().unwrap();
    child.wait().unwrap();
}

#[test]
fn only_a_charge_point_with_its_password_gets_in_where_passwords_are_set() {
    let dir = tempfile::tempdir().unwrap();
    let passwords = dir.path().join("passwords.toml");
    std::fs::write(&passwords, "\"CP-001\" = \"correct-horse\"\n").unwrap();
    let gateway = Gateway::start(dir.path(), &["--passwords", passwords.to_str().unwrap()]);
    let status = |id: &str, user_and_password: Option<&str>| {
        let mut request = format!("ws://{}/ocpp/{id}", gateway.ocpp).into_client_request().unwrap();
        request.headers_mut().insert("sec-websocket-protocol", HeaderValue::from_static("ocpp1.6"));
        if let Some(credentials) = user_and_password {
            let basic = format!("Basic {}", STANDARD.encode(credentials));
            request.headers_mut().insert("authorization", basic.parse().unwrap());
        }
        match tungstenite::connect(request) {
            Ok((_, response)) => response.status().as_u16(),
            Err(tungstenite::Error::Http(response)) => response.status().as_u16(),
            Err(other) => panic!("{other}"),
        }
    };
    assert_eq!(status("CP-001", None), 401);
    assert_eq!(status("CP-001", Some("CP-001:wrong")), 401);
    assert_eq!(status("CP-001", Some("CP-002:correct-horse")), 401);
    assert_eq!(status("CP-002", Some("CP-002:correct-horse")), 401);
    assert_eq!(status("CP-001", Some("CP-001:correct-horse")), 101);
}

#[test]
fn the_demo_charges_within_seconds_and_ends_when_told() {
    let mut child = program()
        .args(["demo", "--seconds", "8"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let events = Lines::of(child.stdout.take().unwrap()).rest();
    let mut log = String::new();
    child.stderr.take().unwrap().read_to_string(&mut log).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(0), "{log}");
    for protocol in ["ocpp1.6", "ocpp2.0.1", "ap3000", "gn", "bkv"] {
        for wanted in [
            "charge_point.connected",
            "connector.status_changed",
            "transaction.started",
            "transaction.stopped",
        ] {
            assert!(
                events
                    .iter()
                    .any(|event| event["meta"]["protocol"] == protocol && event["eventType"] == wanted),
                "no {wanted} over {protocol} among {} events\n{log}",
                events.len()
            );
        }
    }
}

#[test]
fn wrong_usage_is_explained() {
    let output = program().args(["run", "--heartbeat-interval", "0"]).output().unwrap();
    assert_ne!(output.status.code(), Some(0));
    assert!(String::from_utf8_lossy(&output.stderr).contains("at least 1 second"));
    let output = program().args(["run", "--log", "=[["]).output().unwrap();
    assert_ne!(output.status.code(), Some(0));
    assert!(String::from_utf8_lossy(&output.stderr).contains("gateway_kit=debug"));
    let output = program().arg("journal").args(["--data-dir", "/nonexistent/folder"]).output().unwrap();
    assert_ne!(output.status.code(), Some(0));
    assert!(String::from_utf8_lossy(&output.stderr).contains("/nonexistent/folder"));
    let output = program().arg("--help").output().unwrap();
    let help = String::from_utf8_lossy(&output.stdout).into_owned();
    for word in ["demo", "journal", "--data-dir", "GATEWAY_DATA_DIR"] {
        assert!(help.contains(word), "{word} is not in --help:\n{help}");
    }
}
