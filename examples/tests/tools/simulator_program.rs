//! The program `simulator`, against a small server of its own and against nothing.

use std::io::Write as _;
use std::net::{TcpListener, TcpStream};
use std::process::{Command, Output, Stdio};

use tungstenite::handshake::server::{ErrorResponse, Request, Response};
use tungstenite::{Message, WebSocket};

/// A central system that answers what every charge point asks, on a thread per connection.
struct Server {
    address: String,
}

impl Server {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap().to_string();
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                std::thread::spawn(move || serve(stream));
            }
        });
        Self { address }
    }
}

// The error type is the library's.
#[allow(clippy::result_large_err)]
fn serve(stream: TcpStream) {
    let accept = |request: &Request, mut response: Response| -> Result<Response, ErrorResponse> {
        assert!(request.uri().path().starts_with("/ocpp/CP-"), "{}", request.uri());
        let protocol = request.headers()["Sec-WebSocket-Protocol"].clone();
        assert!(["ocpp1.6", "ocpp2.0.1"].contains(&protocol.to_str().unwrap()));
        // CP-001:sesame
        let authorized = request.headers()["Authorization"].to_str().unwrap().starts_with("Basic Q1At");
        assert!(authorized);
        response.headers_mut().insert("Sec-WebSocket-Protocol", protocol);
        Ok(response)
    };
    let Ok(mut socket) = tungstenite::accept_hdr(stream, accept) else { return };
    let mut transactions = 0;
    while let Ok(message) = socket.read() {
        if let Message::Text(text) = message {
            answer(&mut socket, text.as_str(), &mut transactions);
        }
    }
}

fn answer(socket: &mut WebSocket<TcpStream>, text: &str, transactions: &mut i64) {
    let frame: serde_json::Value = serde_json::from_str(text).unwrap();
    if frame[0] != 2 {
        return;
    }
    let payload = match frame[2].as_str().unwrap() {
        "BootNotification" => {
            serde_json::json!({"status":"Accepted","currentTime":"2026-11-21T00:00:00Z","interval":300})
        }
        "Authorize" if frame[3]["idToken"].is_object() => {
            serde_json::json!({"idTokenInfo":{"status":"Accepted"}})
        }
        "Authorize" => serde_json::json!({"idTagInfo":{"status":"Accepted"}}),
        "StartTransaction" => {
            *transactions += 1;
            serde_json::json!({"idTagInfo":{"status":"Accepted"},"transactionId":*transactions})
        }
        "Heartbeat" => serde_json::json!({"currentTime":"2026-11-21T00:00:00Z"}),
        _ => serde_json::json!({}),
    };
    let answer = serde_json::json!([3, frame[1], payload]).to_string();
    drop(socket.send(Message::text(answer)));
}

fn simulator(words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_simulator"));
    command.args(words).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn run(words: &[&str]) -> Output {
    simulator(words).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[test]
fn charge_points_charge_and_the_ledger_tells_of_it() {
    charge("ocpp1.6");
}

#[test]
fn charging_stations_charge_and_the_ledger_is_the_same() {
    charge("ocpp2.0.1");
}

fn charge(protocol: &str) {
    let server = Server::start();
    let output = run(&[
        protocol,
        "--server",
        &server.address,
        "--count",
        "3",
        "--scenario",
        "charge",
        "--seconds",
        "5",
        "--session-seconds",
        "1",
        "--rate",
        "5",
        "--password",
        "sesame",
        "--ledger",
        "-",
    ]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let ledger: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let devices = ledger["devices"].as_array().unwrap();
    let ids: Vec<&str> = devices.iter().map(|device| device["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["CP-001", "CP-002", "CP-003"]);
    for device in devices {
        let transactions = device["transactions"].as_array().unwrap();
        assert!(!transactions.is_empty(), "{device}");
        for one in transactions {
            assert_eq!((&one["startAnswered"], &one["stopAnswered"]), (&true.into(), &true.into()), "{one}");
            assert!(one["meterStopWh"].as_i64() >= one["meterStartWh"].as_i64());
        }
    }
    assert!(text(&output.stderr).contains("CP-001 boot accepted"));
}

#[cfg(unix)]
#[test]
fn an_interrupt_ends_the_run_cleanly_and_the_ledger_is_written() {
    let server = Server::start();
    let folder = tempfile::tempdir().unwrap();
    let ledger = folder.path().join("ledger.json");
    let mut child = simulator(&[
        "ocpp1.6",
        "--server",
        &server.address,
        "--scenario",
        "charge",
        "--session-seconds",
        "600",
        "--password",
        "sesame",
        "--ledger",
        ledger.to_str().unwrap(),
    ])
    .spawn()
    .unwrap();
    let mut lines = std::io::BufRead::lines(std::io::BufReader::new(child.stderr.take().unwrap()));
    assert!(lines.any(|line| line.unwrap().contains("Charging")));
    let pid = child.id().to_string();
    assert!(Command::new("kill").args(["-INT", &pid]).status().unwrap().success());
    std::thread::spawn(move || lines.for_each(drop));
    assert!(child.wait().unwrap().success());
    let ledger: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(ledger).unwrap()).unwrap();
    let transaction = &ledger["devices"][0]["transactions"][0];
    assert_eq!((&transaction["reason"], &transaction["stopAnswered"]), (&"Local".into(), &true.into()));
}

#[test]
fn without_a_server_the_run_still_ends_and_says_why() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    drop(listener);
    let output = run(&["ocpp1.6", "--server", &address, "--scenario", "boot", "--seconds", "2"]);
    assert!(output.status.success());
    assert!(text(&output.stderr).contains("cannot connect"), "{}", text(&output.stderr));
}

#[test]
fn what_does_not_exist_is_refused_with_what_does() {
    for other in ["ocpp2.1", "bkv"] {
        let output = run(&[other, "--server", "x"]);
        assert_eq!(output.status.code(), Some(2));
        assert!(
            text(&output.stderr).contains("there are: ocpp1.6, ocpp2.0.1, ap3000, gn, compare"),
            "{}",
            text(&output.stderr)
        );
    }
    assert_eq!(run(&["ocpp1.6", "--server", "wss://x"]).status.code(), Some(2));
    assert_eq!(run(&["ocpp1.6", "--scenario", "dance"]).status.code(), Some(2));
}

#[test]
fn help_says_what_each_scenario_does() {
    for protocol in ["ocpp1.6", "ocpp2.0.1"] {
        help_of(protocol);
    }
}

#[test]
fn help_of_the_binary_protocols_says_what_each_scenario_does() {
    let common = [
        "boot:",
        "idle:",
        "charge:",
        "swipe:",
        "remote:",
        "offline-then-replay:",
        "misbehave:",
        "SIMULATOR_LEDGER",
        "--heartbeat-seconds",
    ];
    for (protocol, own) in [
        ("ap3000", &["--slaves", "--resend-seconds"][..]),
        ("gn", &["repeat-ends:", "storm:", "--direct", "--resend-millis", "--minute-millis"]),
    ] {
        let help = text(&run(&[protocol, "--help"]).stdout);
        for word in common.iter().chain(own) {
            assert!(help.contains(word), "{word} of {protocol}: {help}");
        }
    }
}

fn help_of(protocol: &str) {
    let help = text(&run(&[protocol, "--help"]).stdout);
    for scenario in ["boot:", "idle:", "charge:", "swipe:", "remote:", "offline-then-replay:", "misbehave:"] {
        assert!(help.contains(scenario), "{help}");
    }
    for variable in ["SIMULATOR_SERVER", "SIMULATOR_COUNT", "SIMULATOR_LEDGER", "SIMULATOR_PASSWORD"] {
        assert!(help.contains(variable), "{help}");
    }
}

#[test]
fn compare_says_what_is_lost_and_ends_with_1() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, content: &str| {
        let path = folder.path().join(name);
        std::fs::File::create(&path).unwrap().write_all(content.as_bytes()).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let ledger = write(
        "ledger.json",
        r#"{"devices":[{"id":"CP-001","transactions":[{"transactionId":"7","connectorId":1,"idTag":"T","meterStartWh":0,"meterStopWh":12,"startedAt":"2026-11-21T10:00:00Z","stoppedAt":"2026-11-21T11:00:00Z","reason":"Local","startAnswered":true,"stopAnswered":true}],"commands":[]}]}"#,
    );
    let started = r#"{"eventId":"a","eventType":"transaction.started","chargePointId":"CP-001","payload":{"transactionId":"7","connectorId":1,"idTag":"T","meterStartWh":0}}"#;
    let stopped = r#"{"eventId":"b","eventType":"transaction.stopped","chargePointId":"CP-001","payload":{"transactionId":"7","meterStopWh":12,"stopTimestamp":"2026-11-21T11:00:00Z","reason":"Local"}}"#;
    let whole = write("whole.jsonl", &format!("{started}\n{stopped}\n"));
    let output = run(&["compare", "--ledger", &ledger, "--events", &whole]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stdout));
    assert!(text(&output.stdout).contains("lost 0, doubled 0, differing in energy 0"));
    let half = write("half.jsonl", &format!("{started}\n"));
    let output = run(&["compare", "--ledger", &ledger, "--events", &half]);
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stdout).contains("lost: CP-001 transaction 7"), "{}", text(&output.stdout));
    let output = run(&["compare", "--ledger", &ledger, "--events", &half, "--json"]);
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(report["lost"].as_array().unwrap().len(), 1);
    assert_eq!(run(&["compare", "--ledger", &half, "--events", &whole]).status.code(), Some(2));
}
