//! Events on their way to the sink: nobody is answered before they are stored, and too many of them stop the reading.

use std::time::Duration;

use gateway_kit::driver::NotReady;
use unified_model::{Event, EventPayload};

use crate::client::{Client, Seen};
use crate::rig::{Mood, Rig, until};

fn version(event: &Event) -> Option<&str> {
    match &event.payload {
        EventPayload::FirmwareProgress(progress) => progress.version.as_deref(),
        _ => None,
    }
}

fn versions(events: &[Event]) -> Vec<&str> {
    events.iter().filter_map(version).collect()
}

#[tokio::test]
async fn a_device_is_answered_after_the_sink_and_not_before() {
    let rig = Rig::start().await;
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    rig.sink.wait_type("CP-1", "charge_point.connected").await;
    let before = *rig.sink.attempts.borrow();
    rig.sink.turn(Mood::Stall);
    client.text("store bill").await;
    rig.sink.wait_attempts(before + 1).await;
    // What does not wait for the sink is answered meanwhile, so the next answer is not the stored one.
    client.expect("echo meanwhile", "meanwhile").await;
    rig.sink.turn(Mood::Store);
    assert_eq!(client.next().await, Seen::Text("stored bill".into()));
    assert_eq!(versions(&rig.sink.stored()), ["bill"]);
}

#[tokio::test]
async fn a_failing_sink_means_silence_and_its_recovery_an_answer_to_the_repeat() {
    let rig = Rig::start().await;
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    rig.sink.wait_type("CP-1", "charge_point.connected").await;
    let before = *rig.sink.attempts.borrow();
    rig.sink.turn(Mood::Refuse);
    client.text("store bill").await;
    rig.sink.wait_attempts(before + 1).await;
    until("the gateway knows", || rig.gateway.not_ready() == [NotReady::SinkFailing]).await;
    client.expect("echo no answer to the bill", "no answer to the bill").await;
    rig.sink.turn(Mood::Store);
    client.expect("store bill", "stored bill").await;
    assert_eq!(versions(&rig.sink.stored()), ["bill"]);
    assert!(rig.gateway.not_ready().is_empty());
    assert_eq!(rig.metric("gateway_sink_errors_total{sink=\"events\"}"), 1.0);
}

#[tokio::test]
async fn a_sink_that_hangs_is_given_up_after_its_deadline() {
    let rig = Rig::with_limits(|limits| limits.port = Duration::from_millis(100)).await;
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    rig.sink.wait_type("CP-1", "charge_point.connected").await;
    rig.sink.turn(Mood::Stall);
    client.text("store one").await;
    client.text("store two").await;
    until("both were given up", || rig.metric("gateway_sink_errors_total{sink=\"events\"}") >= 1.0).await;
    until("nothing waits", || rig.metric("gateway_sink_backlog{sink=\"events\"}") == 0.0).await;
    rig.sink.turn(Mood::Store);
    client.expect("store three", "stored three").await;
}

#[tokio::test]
async fn an_event_nobody_waits_for_is_repeated_until_it_is_stored_and_keeps_its_place() {
    let rig = Rig::start().await;
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    rig.sink.wait_type("CP-1", "charge_point.connected").await;
    let before = *rig.sink.attempts.borrow();
    rig.sink.turn(Mood::Refuse);
    for number in 0..5 {
        client.text(&format!("report {number}")).await;
    }
    rig.sink.wait_attempts(before + 3).await;
    assert_eq!(versions(&rig.sink.stored()), [""; 0]);
    rig.sink.turn(Mood::Store);
    let events = rig.sink.wait("all five", |events| versions(events).len() == 5).await;
    assert_eq!(versions(&events), ["0", "1", "2", "3", "4"]);
    let seqs: Vec<_> = events.iter().map(|event| event.meta.as_ref().unwrap().seq.unwrap()).collect();
    assert!(seqs.is_sorted(), "{seqs:?}");
}

#[tokio::test]
async fn the_end_of_a_connection_is_stored_even_when_the_sink_recovers_later() {
    let rig = Rig::start().await;
    let client = Client::admitted(rig.addr, "CP-1").await;
    rig.sink.wait_type("CP-1", "charge_point.connected").await;
    let before = *rig.sink.attempts.borrow();
    rig.sink.turn(Mood::Refuse);
    drop(client);
    rig.sink.wait_attempts(before + 2).await;
    // The place in the map is given up at once, only the event stays.
    assert!(rig.gateway.connections().is_empty());
    rig.sink.turn(Mood::Store);
    rig.sink.wait_type("CP-1", "charge_point.disconnected").await;
}

/// A sink that fails, a report that nobody waits for, and a bill whose device does.
async fn a_report_and_a_bill_wait() -> (Rig, Client) {
    let rig = Rig::start().await;
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    rig.sink.wait_type("CP-1", "charge_point.connected").await;
    let before = *rig.sink.attempts.borrow();
    rig.sink.turn(Mood::Refuse);
    client.text("report kept").await;
    client.text("store bill").await;
    rig.sink.wait_attempts(before + 1).await;
    until("both wait", || rig.metric("gateway_sink_backlog{sink=\"events\"}") == 2.0).await;
    (rig, client)
}

#[tokio::test]
async fn what_nobody_can_be_answered_any_more_is_not_stored_behind_a_sink_that_fails() {
    // The device tells it again on its next connection; both would be two facts where only the session knows that they
    // are one.
    let (rig, client) = a_report_and_a_bill_wait().await;
    drop(client);
    // The report and the end of the connection are left.
    until("the bill does not", || {
        rig.gateway.connections().is_empty() && rig.metric("gateway_sink_backlog{sink=\"events\"}") == 2.0
    })
    .await;
    rig.sink.turn(Mood::Store);
    rig.sink.wait_type("CP-1", "charge_point.disconnected").await;
    assert_eq!(versions(&rig.sink.stored()), ["kept"]);
}

#[tokio::test]
async fn neither_is_what_a_device_that_is_elsewhere_now_left_behind_a_sink_that_fails() {
    let (rig, client) = a_report_and_a_bill_wait().await;
    // The socket of the old connection stays open.
    let _newer = Client::admitted(rig.addr, "CP-1").await;
    rig.sink.turn(Mood::Store);
    rig.sink.wait_type("CP-1", "charge_point.disconnected").await;
    assert_eq!(versions(&rig.sink.stored()), ["kept"]);
    drop(client);
}

#[tokio::test]
async fn too_many_waiting_events_stop_the_reading_of_that_socket_alone() {
    let rig = Rig::with_limits(|limits| limits.undelivered = 4).await;
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    let mut other = Client::admitted(rig.addr, "CP-2").await;
    rig.sink.wait("both", |events| events.len() == 2).await;
    rig.sink.turn(Mood::Stall);
    for number in 0..6 {
        client.text(&format!("store {number}")).await;
    }
    client.text("echo late").await;
    until("four wait", || rig.metric("gateway_sink_backlog{sink=\"events\"}") == 4.0).await;
    other.expect("echo free", "free").await;
    // Still four: the fifth was not read.
    assert_eq!(rig.metric("gateway_sink_backlog{sink=\"events\"}"), 4.0);
    rig.sink.turn(Mood::Store);
    let mut seen = Vec::new();
    for _ in 0..7 {
        let Seen::Text(text) = client.next().await else { panic!("cut off after {seen:?}") };
        seen.push(text);
    }
    let stored: Vec<_> = seen.iter().filter(|text| *text != "late").collect();
    assert_eq!(stored, ["stored 0", "stored 1", "stored 2", "stored 3", "stored 4", "stored 5"]);
}

#[tokio::test]
async fn too_many_waiting_events_of_all_stop_the_reading_of_all_and_refuse_newcomers() {
    let rig = Rig::with_limits(|limits| limits.undelivered_total = 3).await;
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    let mut other = Client::admitted(rig.addr, "CP-2").await;
    rig.sink.wait("both", |events| events.len() == 2).await;
    rig.sink.turn(Mood::Stall);
    for number in 0..3 {
        client.text(&format!("store {number}")).await;
    }
    until("it is crowded", || rig.gateway.not_ready() == [NotReady::Crowded]).await;
    let (head, _) = Client::ask(rig.addr, "/CP-3", "Sec-WebSocket-Protocol: ocpp1.6\r\n").await;
    assert_eq!(head.status, 503);
    other.text("store mine").await;
    rig.sink.turn(Mood::Store);
    assert_eq!(other.next().await, Seen::Text("stored mine".into()));
    until("there is room", || rig.gateway.not_ready().is_empty()).await;
}

#[tokio::test]
async fn in_a_crowd_what_may_be_lost_is_dropped_and_counted() {
    let rig = Rig::with_limits(|limits| limits.undelivered_total = 4).await;
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    rig.sink.wait_type("CP-1", "charge_point.connected").await;
    rig.sink.turn(Mood::Stall);
    client.text("report first").await;
    client.text("violate 20").await;
    until("some were dropped", || {
        rig.gateway.metrics_text().contains("gateway_events_dropped_total{type=\"protocol.violation\"} 17\n")
    })
    .await;
    rig.sink.turn(Mood::Store);
    client.expect("store bill", "stored bill").await;
    let types = rig.sink.types();
    assert_eq!(
        types,
        [
            "charge_point.connected",
            "firmware.progress",
            "protocol.violation",
            "protocol.violation",
            "protocol.violation",
            "firmware.progress",
        ]
    );
}

#[tokio::test]
async fn a_connection_that_may_read_no_more_loses_nothing_it_has_read() {
    let rig = Rig::with_limits(|limits| limits.undelivered = 4).await;
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    rig.sink.wait_type("CP-1", "charge_point.connected").await;
    rig.sink.turn(Mood::Stall);
    client.text("violate 20").await;
    until("all wait", || rig.metric("gateway_sink_backlog{sink=\"events\"}") == 20.0).await;
    drop(client);
    rig.sink.turn(Mood::Store);
    rig.sink.wait_type("CP-1", "charge_point.disconnected").await;
    let told = rig.sink.types().into_iter().filter(|told| told == "protocol.violation").count();
    assert_eq!(told, 20);
}

#[tokio::test]
async fn large_events_make_a_crowd_sooner() {
    let rig = Rig::with_limits(|limits| limits.undelivered_bytes = 2_000).await;
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    rig.sink.wait_type("CP-1", "charge_point.connected").await;
    rig.sink.turn(Mood::Stall);
    client.text("store one").await;
    client.text("store two").await;
    until("two are a crowd", || rig.gateway.not_ready() == [NotReady::Crowded]).await;
    rig.sink.turn(Mood::Store);
    assert_eq!(client.next().await, Seen::Text("stored one".into()));
    assert_eq!(client.next().await, Seen::Text("stored two".into()));
    until("there is room", || rig.gateway.not_ready().is_empty()).await;
}

#[tokio::test]
async fn published_events_are_counted_by_type() {
    let rig = Rig::start().await;
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    client.expect("store one", "stored one").await;
    client.expect("store two", "stored two").await;
    assert_eq!(rig.metric("gateway_events_produced_total{type=\"firmware.progress\"}"), 2.0);
    assert_eq!(rig.metric("gateway_events_produced_total{type=\"charge_point.connected\"}"), 1.0);
    assert_eq!(rig.metric("gateway_uplink_latency_seconds_count{type=\"firmware.progress\"}"), 2.0);
    assert_eq!(rig.metric("gateway_frames_total{protocol=\"ocpp1.6\",direction=\"up\"}"), 2.0);
    assert_eq!(rig.metric("gateway_frames_total{protocol=\"ocpp1.6\",direction=\"down\"}"), 3.0);
}
