//! kill -9 under load: whatever a charge point was answered is in the journal.

use std::time::Duration;

use examples::simulator::{self, Protocol, Running, Scenario, SimulatorOptions, compare};

use crate::process::{Gateway, journal};

#[test]
fn nothing_acknowledged_is_lost_when_the_gateway_is_killed_under_load() {
    let dir = tempfile::tempdir().unwrap();
    let mut gateway = Gateway::start(dir.path(), &["--events", "none"]);
    let address = gateway.ocpp;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let options = |protocol, id: &str| SimulatorOptions {
        protocol,
        id: id.to_owned(),
        server: address.to_string(),
        count: 20,
        scenario: Scenario::Charge,
        rate: 20.0,
        session_seconds: 1,
        answer_seconds: 2,
        drain_seconds: 60,
        seed: 7,
        ..SimulatorOptions::default()
    };
    let _inside = runtime.enter();
    let fleets = [(Protocol::Ocpp16, "OLD-001"), (Protocol::Ocpp201, "NEW-001")]
        .map(|(protocol, id)| simulator::start(&options(protocol, id), |_, _| {}).unwrap());
    let received = || fleets.iter().map(|fleet| fleet.snapshot().received).sum::<u64>();
    for killing in 1..=3 {
        // Killed in the midst of it: once so many more messages were answered, at no moment in particular.
        let goal = received() + 1500 * killing;
        let started = std::time::Instant::now();
        while received() < goal {
            assert!(
                started.elapsed() < crate::process::PATIENCE,
                "the load has stopped: {:?}",
                fleets.each_ref().map(Running::snapshot)
            );
            std::thread::sleep(Duration::from_millis(1));
        }
        gateway.kill();
        gateway = Gateway::start_at(address, dir.path(), &["--events", "none"]);
    }
    for fleet in &fleets {
        fleet.stopper().stop();
    }
    let ledgers = fleets.map(|fleet| runtime.block_on(fleet.finish()));
    let (status, _) = gateway.stop();
    assert!(status.success());

    let events: Vec<String> = journal(dir.path()).iter().map(ToString::to_string).collect();
    for ledger in ledgers {
        assert!(ledger.transactions().count() > 20, "too little happened to prove anything");
        let report = compare(&ledger, events.join("\n").as_bytes()).unwrap();
        let mut text = Vec::new();
        report.write(&mut text).unwrap();
        assert!(report.agrees(), "{}", String::from_utf8_lossy(&text));
    }
}
