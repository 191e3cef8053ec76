//! The comparison's verdicts.

use super::*;

fn transaction(id: &str) -> Transaction {
    Transaction {
        transaction_id: Some(id.into()),
        connector_id: 1,
        id_tag: "TAG".into(),
        meter_start_wh: 100,
        meter_stop_wh: Some(350),
        started_at: "2026-11-21T10:00:00Z".into(),
        stopped_at: Some("2026-11-21T10:30:00Z".into()),
        reason: Some("Local".into()),
        start_answered: true,
        stop_answered: true,
        ..Transaction::default()
    }
}

fn ledger(transactions: Vec<Transaction>) -> Ledger {
    Ledger { devices: vec![Device { id: "CP-001".into(), transactions, ..Device::default() }] }
}

fn event(event_id: &str, kind: &str, payload: &str) -> String {
    format!(
        r#"{{"eventId":"{event_id}","eventType":"transaction.{kind}","chargePointId":"CP-001","gatewayId":"g","timestamp":"2026-11-21T10:30:01Z","payload":{payload}}}"#
    )
}

fn started(event_id: &str, id: &str) -> String {
    event(
        event_id,
        "started",
        &format!(
            r#"{{"connectorId":1,"transactionId":"{id}","idTag":"TAG","meterStartWh":100,"startTimestamp":"2026-11-21T10:00:00.000Z"}}"#
        ),
    )
}

fn stopped(event_id: &str, id: &str, meter_stop: i64) -> String {
    event(
        event_id,
        "stopped",
        &format!(
            r#"{{"transactionId":"{id}","reason":"Local","meterStopWh":{meter_stop},"stopTimestamp":"2026-11-21T10:30:00Z"}}"#
        ),
    )
}

fn report(ledger: &Ledger, events: &[String]) -> Report {
    compare(ledger, events.join("\n").as_bytes()).unwrap()
}

#[test]
fn a_transaction_told_once_agrees() {
    let report = report(&ledger(vec![transaction("7")]), &[started("a", "7"), stopped("b", "7", 350)]);
    assert!(report.agrees(), "{report:?}");
    assert_eq!((report.transactions, report.answered, report.unanswered), (1, 2, 0));
}

#[test]
fn an_event_told_twice_under_one_id_is_one_event() {
    let events = [started("a", "7"), started("a", "7"), stopped("b", "7", 350), stopped("b", "7", 350)];
    assert!(report(&ledger(vec![transaction("7")]), &events).agrees());
}

#[test]
fn an_answered_stop_without_an_event_is_lost() {
    let report = report(&ledger(vec![transaction("7")]), &[started("a", "7")]);
    assert_eq!(report.lost.len(), 1);
    assert!(report.lost[0].what.contains("stopped"), "{report:?}");
}

#[test]
fn an_unanswered_stop_without_an_event_is_not_lost() {
    let open = Transaction { stop_answered: false, ..transaction("7") };
    let report = report(&ledger(vec![open]), &[started("a", "7")]);
    assert!(report.agrees());
    assert_eq!(report.unanswered, 1);
}

#[test]
fn two_events_under_two_ids_are_doubled() {
    let events = [started("a", "7"), stopped("b", "7", 350), stopped("c", "7", 350)];
    assert_eq!(report(&ledger(vec![transaction("7")]), &events).doubled.len(), 1);
}

#[test]
fn a_repeated_start_that_was_given_a_second_transaction_is_doubled() {
    let events = [started("a", "7"), started("b", "8"), stopped("c", "7", 350)];
    let report = report(&ledger(vec![transaction("7")]), &events);
    assert_eq!(report.doubled.len(), 1);
    assert!(report.doubled[0].what.contains("7 and 8"), "{report:?}");
}

#[test]
fn another_register_differs_in_energy() {
    let report = report(&ledger(vec![transaction("7")]), &[started("a", "7"), stopped("b", "7", 351)]);
    assert_eq!(report.differing.len(), 1);
}

#[test]
fn a_stop_the_gateway_made_up_does_not_stand_for_the_real_one() {
    let synthetic = stopped("s", "7", 0).replace(r#""reason""#, r#""synthetic":true,"reason""#);
    let only_synthetic = report(&ledger(vec![transaction("7")]), &[started("a", "7"), synthetic.clone()]);
    assert_eq!(only_synthetic.lost.len(), 1);
    let both = [started("a", "7"), synthetic, stopped("b", "7", 350)];
    assert!(report(&ledger(vec![transaction("7")]), &both).agrees());
}

#[test]
fn a_stop_without_an_id_is_found_by_moment_and_register() {
    let unmatched = Transaction { start_answered: false, ..transaction("-1") };
    let payload = r#"{"transactionId":"x-1b7a","nativeTransactionId":"-1","unmatched":true,"reason":"Local","meterStopWh":350,"stopTimestamp":"2026-11-21T10:30:00Z"}"#;
    let found = report(&ledger(vec![unmatched.clone()]), &[event("u", "stopped", payload)]);
    assert!(found.agrees(), "{found:?}");
    assert_eq!(report(&ledger(vec![unmatched]), &[]).lost.len(), 1);
}

#[test]
fn other_devices_other_events_and_torn_lines_are_passed_over() {
    let mut events = vec![started("a", "7"), stopped("b", "7", 350)];
    events.push(stopped("c", "7", 1).replace("CP-001", "CP-002"));
    events.push(
        r#"{"eventId":"h","eventType":"charge_point.heartbeat","chargePointId":"CP-001","payload":{}}"#
            .into(),
    );
    events.push(r#"{"eventId":"torn","eve"#.into());
    let report = report(&ledger(vec![transaction("7")]), &events);
    assert!(report.agrees());
    assert_eq!(report.unreadable_lines, 1);
}

/// A charge of a device that knows its own numbers only.
fn numbered(number: &str, energy: i64, cost: Option<i64>) -> Transaction {
    Transaction {
        transaction_id: None,
        native_id: Some(number.into()),
        meter_start_wh: 0,
        meter_stop_wh: Some(energy),
        duration_sec: Some(60),
        cost_cent: cost,
        id_tag: String::new(),
        ..transaction("")
    }
}

fn ended(event_id: &str, id: &str, energy: i64, cost: Option<i64>) -> String {
    let cost = cost.map_or_else(String::new, |cost| format!(r#","costCent":{cost}"#));
    event(
        event_id,
        "stopped",
        &format!(
            r#"{{"transactionId":"{id}","connectorId":1,"reason":"Local","meterStopWh":{energy},"energyWh":{energy},"durationSec":60{cost},"stopTimestamp":"2026-11-21T10:30:00Z"}}"#
        ),
    )
}

#[test]
fn what_the_device_has_no_id_for_is_found_by_what_its_end_tells() {
    // The number restarts, and the events come in any order.
    let ledger = ledger(vec![numbered("1", 20, Some(3)), numbered("1", 30, None)]);
    let events =
        [ended("d", "y", 30, None), started("c", "y"), ended("b", "x", 20, Some(3)), started("a", "x")];
    let agreed = report(&ledger, &events);
    assert!(agreed.agrees(), "{agreed:?}");
    assert_eq!((agreed.transactions, agreed.answered), (2, 4));
}

#[test]
fn without_ids_too_it_is_found_what_is_lost_doubled_or_different() {
    let ours = ledger(vec![numbered("1", 20, Some(3))]);
    let lost = report(&ours, &[]);
    assert_eq!((lost.lost.len(), lost.doubled.len(), lost.differing.len()), (1, 0, 0), "{lost:?}");
    let without_start = report(&ours, &[ended("b", "x", 20, Some(3))]);
    assert_eq!(without_start.lost.len(), 1, "{without_start:?}");
    let fen = report(&ours, &[started("a", "x"), ended("b", "x", 20, Some(4))]);
    assert_eq!((fen.lost.len(), fen.differing.len()), (0, 1), "{fen:?}");
    let both =
        [started("a", "x"), ended("b", "x", 20, Some(3)), started("c", "y"), ended("d", "y", 20, Some(3))];
    let doubled = report(&ours, &both);
    assert_eq!((doubled.lost.len(), doubled.doubled.len()), (0, 1), "{doubled:?}");
    // What an earlier run of the same device left in the file is none of it.
    let earlier = [started("a", "x"), ended("b", "x", 20, Some(3))];
    let older = |line: &String| line.replace("T10:00:00", "T09:00:00").replace("T10:30:00", "T09:30:00");
    let with_older: Vec<String> = earlier
        .iter()
        .cloned()
        .chain([started("c", "y"), ended("d", "y", 90, None)].iter().map(older))
        .collect();
    assert!(report(&ours, &with_older).agrees());
    let started_twice = [started("a", "x"), ended("b", "x", 20, Some(3)), started("c", "y")];
    assert_eq!(report(&ours, &started_twice).doubled.len(), 1);
}
