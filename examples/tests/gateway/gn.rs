//! Simulated GN gateways and BKV chargers against a gateway process: their ledger is what the gateway tells.

use std::path::Path;
use std::time::Instant;

use examples::simulator::{self, GnOptions, GnScenario, Ledger, compare};
use serde_json::{Value, json};

use crate::process::{Gateway, PATIENCE, journal};

const ID: &str = "82200520004869";

fn options(gateway: &Gateway, scenario: GnScenario) -> GnOptions {
    GnOptions {
        server: gateway.tcp.to_string(),
        scenario,
        session_seconds: 1,
        heartbeat_seconds: 2,
        report_seconds: 1,
        resend_millis: 1_500,
        drain_seconds: 20,
        ..GnOptions::default()
    }
}

fn run(options: &GnOptions, gateway: &Gateway, meanwhile: impl FnOnce(&Gateway)) -> Ledger {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let running = runtime.block_on(async { simulator::start_gn(options, |_, _| {}).unwrap() });
    meanwhile(gateway);
    running.stopper().stop();
    runtime.block_on(running.finish())
}

/// Waits for so many ends.
fn ends(gateway: &Gateway, count: usize) {
    for _ in 0..count {
        gateway.events.event("transaction.stopped");
    }
}

/// The ledger is what the journal tells, and at least so many transactions ended.
fn agree(ledger: &Ledger, data_dir: &Path, least: usize) {
    let ended = ledger.transactions().filter(|(_, one)| one.stop_answered).count();
    assert!(ended >= least, "{ended} ended of {}", ledger.transactions().count());
    let lines: Vec<String> = journal(data_dir).iter().map(ToString::to_string).collect();
    let report = compare(ledger, lines.join("\n").as_bytes()).unwrap();
    assert!(report.agrees(), "{report:#?}");
    assert_eq!(report.unanswered, 0, "{report:#?}");
}

/// A story of several stations until so many charges have ended; its ledger.
fn story(scenario: GnScenario, direct: bool, least: usize) -> Ledger {
    let dir = tempfile::tempdir().unwrap();
    let gateway = Gateway::start(dir.path(), &[]);
    let options = GnOptions { count: 3, direct, ..options(&gateway, scenario) };
    let ledger = run(&options, &gateway, |gateway| ends(gateway, least));
    gateway.stop();
    agree(&ledger, dir.path(), least);
    ledger
}

#[test]
fn cards_charge_at_the_sockets_of_gateways_and_every_end_is_told_once() {
    story(GnScenario::Charge, false, 15);
}

#[test]
fn chargers_without_a_gateway_charge_at_the_push_of_a_button() {
    story(GnScenario::Charge, true, 15);
}

#[test]
fn what_was_charged_without_a_link_is_told_when_it_is_back() {
    story(GnScenario::OfflineThenReplay, false, 10);
}

#[test]
fn whatever_gateways_do_wrong_every_end_is_told_once() {
    story(GnScenario::Misbehave, false, 15);
}

#[test]
fn an_end_that_comes_again_after_its_answer_is_answered_again_and_told_once() {
    let ledger = story(GnScenario::RepeatEnds, false, 8);
    let misdeeds: Vec<_> = ledger.devices.iter().flat_map(|device| &device.misdeeds).collect();
    assert!(misdeeds.len() >= 8 && misdeeds.iter().all(|misdeed| misdeed.as_expected), "{misdeeds:#?}");
}

#[test]
fn in_a_storm_of_connections_the_newest_wins_and_nothing_is_lost() {
    story(GnScenario::Storm, false, 8);
}

fn post(gateway: &Gateway, name: &str, id: &str, payload: &Value) -> Value {
    let command = json!({"commandName": name, "chargePointId": id, "payload": payload});
    gateway.post(command.to_string()).1["payload"].clone()
}

/// Orders a start until there is a car; the transaction.
fn start(gateway: &Gateway, id: &str, payload: &Value) -> Value {
    let deadline = Instant::now() + PATIENCE;
    loop {
        let response = post(gateway, "RemoteStartTransaction", id, payload);
        if response["status"] == "Accepted" {
            let started = gateway.events.event("transaction.started");
            assert_eq!(started["payload"]["transactionId"], response["details"]["transactionId"]);
            assert_eq!(started["payload"]["source"], "remote");
            return started["payload"]["transactionId"].clone();
        }
        assert!(Instant::now() < deadline, "never accepted: {response}");
    }
}

#[test]
fn starts_by_time_energy_and_power_tiers_end_as_ordered_and_cost_what_they_cost() {
    let dir = tempfile::tempdir().unwrap();
    let gateway = Gateway::start(dir.path(), &[]);
    let options =
        GnOptions { session_seconds: 600, minute_millis: 100, ..options(&gateway, GnScenario::Remote) };
    let ledger = run(&options, &gateway, |gateway| {
        gateway.events.event("charge_point.connected");
        let stopped = || gateway.events.event("transaction.stopped")["payload"].clone();

        let limits = json!({"mode": "time", "durationSec": 300});
        start(gateway, ID, &json!({"idTag": "USER-1", "connectorId": 1, "limits": limits}));
        let end = stopped();
        assert_eq!((&end["durationSec"], &end["reason"]), (&json!(300), &json!("Local")), "{end}");

        let limits = json!({"mode": "energy", "energyWh": 7});
        start(gateway, ID, &json!({"idTag": "USER-1", "connectorId": 2, "limits": limits}));
        let end = stopped();
        assert_eq!((&end["energyWh"], &end["idTag"]), (&json!(7), &json!("USER-1")), "{end}");

        let tier = json!({"powerW": 6000, "priceCent": 25, "durationMin": 60});
        let limits = json!({"mode": "power", "amountCent": 10, "tiers": [tier]});
        start(gateway, ID, &json!({"idTag": "USER-1", "connectorId": 3, "limits": limits}));
        let end = stopped();
        assert_eq!((&end["costCent"], &end["durationSec"]), (&json!(10), &json!(24 * 60)), "{end}");

        let transaction = start(gateway, ID, &json!({"idTag": "USER-1", "connectorId": 4}));
        let response = post(gateway, "RemoteStopTransaction", ID, &json!({"transactionId": transaction}));
        assert_eq!(response["status"], "Accepted");
        assert_eq!(stopped()["reason"], "Remote");
        let beyond = post(gateway, "RemoteStartTransaction", ID, &json!({"idTag": "U", "connectorId": 9}));
        assert_eq!(beyond["details"]["reason"], "DEVICE_REJECTED", "{beyond}");
    });
    gateway.stop();
    agree(&ledger, dir.path(), 4);
    let answers: Vec<_> =
        ledger.devices[0].commands.iter().map(|one| (one.action.as_str(), one.answer.as_str())).collect();
    for wanted in
        [("0x0015/07 start", "Accepted"), ("0x0015/17 start", "Accepted"), ("0x0015/07 stop", "Accepted")]
    {
        assert!(answers.contains(&wanted), "{answers:?}");
    }
}

#[test]
fn settings_are_read_and_written_voices_set_and_nodes_listed() {
    let dir = tempfile::tempdir().unwrap();
    let gateway = Gateway::start(dir.path(), &[]);
    run(&options(&gateway, GnScenario::Remote), &gateway, |gateway| {
        gateway.events.event("connector.snapshot");
        let ask = |name: &str, payload: Value| {
            let response = post(gateway, name, ID, &payload);
            assert_eq!(response["status"], "Accepted", "{name}: {response}");
            response
        };
        ask("ChangeConfiguration", json!({"key": "Socket1.FullPower", "value": "150"}));
        ask("GetConfiguration", json!({"keys": ["Socket1.FullPower"]}));
        let reported = gateway.events.event("configuration.reported");
        assert_eq!(reported["payload"]["items"][0]["value"], "150", "{reported}");
        ask("TriggerMessage", json!({"requestedMessage": "StatusNotification", "connectorId": 1}));
        let nodes = json!([{"socketNo": 1, "mac": "854121800889"}, {"socketNo": 7, "mac": "854121800890"}]);
        ask("ConfigureNetwork", json!({"action": "refresh", "channel": 5, "nodes": nodes}));
        let changed = gateway.events.event("network.topology_changed");
        assert_eq!(changed["payload"]["result"], "ok", "{changed}");
        // The socket that has joined has holes of its own: 7 A is connector 13.
        gateway.events.find("the status of connector 13", |event| {
            event["eventType"] == "connector.status_changed" && event["payload"]["connectorId"] == 13
        });
    });
    gateway.stop();
}

#[test]
fn a_charger_without_a_gateway_starts_and_stops_by_command() {
    let dir = tempfile::tempdir().unwrap();
    let gateway = Gateway::start(dir.path(), &[]);
    let options = GnOptions { direct: true, session_seconds: 600, ..options(&gateway, GnScenario::Remote) };
    let ledger = run(&options, &gateway, |gateway| {
        let connected = gateway.events.event("charge_point.connected");
        assert_eq!(connected["meta"]["protocol"], "bkv");
        let id = connected["chargePointId"].as_str().unwrap();
        let transaction = start(gateway, id, &json!({"idTag": "USER-1", "connectorId": 2}));
        let stop = json!({"transactionId": transaction});
        assert_eq!(post(gateway, "RemoteStopTransaction", id, &stop)["status"], "Accepted");
        assert_eq!(gateway.events.event("transaction.stopped")["payload"]["reason"], "Remote");
    });
    gateway.stop();
    agree(&ledger, dir.path(), 1);
}
