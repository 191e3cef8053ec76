//! Simulated AP3000 devices against a gateway process: their ledger is what the gateway tells.

use std::time::Instant;

use examples::simulator::{self, Ap3000Options, Ap3000Scenario, Ledger, Running, compare};
use serde_json::json;

use crate::process::{Gateway, PATIENCE, journal};

fn options(gateway: &Gateway, scenario: Ap3000Scenario) -> Ap3000Options {
    Ap3000Options {
        server: gateway.tcp.to_string(),
        scenario,
        session_seconds: 1,
        check_millis: 50,
        heartbeat_seconds: 2,
        report_seconds: 1,
        resend_seconds: 2,
        answer_seconds: 2,
        drain_seconds: 20,
        ..Ap3000Options::default()
    }
}

fn run(options: &Ap3000Options, gateway: &Gateway, meanwhile: impl FnOnce(&Gateway, &Running)) -> Ledger {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let running = runtime.block_on(async { simulator::start_ap3000(options, |_, _| {}).unwrap() });
    meanwhile(gateway, &running);
    running.stopper().stop();
    runtime.block_on(running.finish())
}

/// Waits for so many.
fn settlements(gateway: &Gateway, count: usize) {
    for _ in 0..count {
        gateway.events.event("transaction.stopped");
    }
}

/// The ledger is what the journal tells, and at least so many transactions were settled.
fn agree(ledger: &Ledger, data_dir: &std::path::Path, least: usize) {
    let settled = ledger.transactions().filter(|(_, one)| one.stop_answered).count();
    assert!(settled >= least, "{settled} settled of {}", ledger.transactions().count());
    let lines: Vec<String> = journal(data_dir).iter().map(ToString::to_string).collect();
    let report = compare(ledger, lines.join("\n").as_bytes()).unwrap();
    assert!(report.agrees(), "{report:#?}");
    assert_eq!(report.unanswered, 0, "{report:#?}");
}

#[test]
fn a_host_with_slaves_charges_by_card_and_every_settlement_is_told_once() {
    let dir = tempfile::tempdir().unwrap();
    let gateway = Gateway::start(dir.path(), &[]);
    let options = Ap3000Options { count: 2, slaves: 5, ..options(&gateway, Ap3000Scenario::Charge) };
    let ledger = run(&options, &gateway, |gateway, _| settlements(gateway, 20));
    assert_eq!(ledger.devices.len(), 10);
    gateway.stop();
    agree(&ledger, dir.path(), 20);
}

#[test]
fn whatever_devices_do_wrong_every_settlement_is_told_once() {
    let dir = tempfile::tempdir().unwrap();
    let gateway = Gateway::start(dir.path(), &[]);
    let options = Ap3000Options { count: 3, slaves: 2, ..options(&gateway, Ap3000Scenario::Misbehave) };
    let ledger = run(&options, &gateway, |gateway, _| settlements(gateway, 20));
    let misdeeds: Vec<_> = ledger.devices.iter().flat_map(|device| &device.misdeeds).collect();
    assert!(!misdeeds.is_empty() && misdeeds.iter().all(|misdeed| misdeed.as_expected), "{misdeeds:#?}");
    gateway.stop();
    agree(&ledger, dir.path(), 20);
}

#[test]
fn a_device_starts_and_stops_by_command_and_settles() {
    let dir = tempfile::tempdir().unwrap();
    let gateway = Gateway::start(dir.path(), &[]);
    let options = Ap3000Options { session_seconds: 600, ..options(&gateway, Ap3000Scenario::Remote) };
    let ledger = run(&options, &gateway, |gateway, _| {
        gateway.events.event("charge_point.connected");
        let start = json!({"commandName": "RemoteStartTransaction", "chargePointId": "04AB373B",
            "payload": {"idTag": "USER-1", "connectorId": 1}});
        // The car may come after the device.
        let deadline = Instant::now() + PATIENCE;
        while gateway.post(start.to_string()).1["payload"]["status"] != "Accepted" {
            assert!(Instant::now() < deadline, "never accepted");
        }
        let started = gateway.events.event("transaction.started");
        let stop = json!({"commandName": "RemoteStopTransaction", "chargePointId": "04AB373B",
            "payload": {"transactionId": started["payload"]["transactionId"]}});
        assert_eq!(gateway.post(stop.to_string()).1["payload"]["status"], "Accepted");
        gateway.events.event("transaction.stopped");
    });
    gateway.stop();
    assert_eq!(ledger.devices[0].transactions[0].reason.as_deref(), Some("0x07"));
    agree(&ledger, dir.path(), 1);
}
