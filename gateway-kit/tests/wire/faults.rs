//! A network with faults between the device and the gateway.

use std::time::{Duration, Instant};

use gateway_kit::driver::Limits;
use gateway_kit::testing::{Faults, Faulty};
use gateway_kit::transport::WebSocketListener;
use unified_model::events::DisconnectReason;
use unified_model::{Event, EventPayload};

use crate::client::{Client, Seen};
use crate::rig::{Rig, Sink, builder, limits, options};

async fn rig(adjust: impl FnOnce(&mut Limits)) -> (Rig, Faults) {
    let mut limits = limits();
    adjust(&mut limits);
    let (sink, faults) = (Sink::new(), Faults::default());
    let gateway = builder(&sink).limits(limits).start().await.unwrap();
    let listener = WebSocketListener::bind("127.0.0.1:0", options()).await.unwrap();
    let addr = gateway.listen(Faulty::new(listener, faults.clone())).unwrap();
    (Rig { gateway, addr, sink }, faults)
}

fn reason(event: &Event) -> &DisconnectReason {
    match &event.payload {
        EventPayload::ChargePointDisconnected(gone) => &gone.reason,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_message_that_never_arrives_is_not_answered_and_its_repeat_is() {
    let (rig, faults) = rig(|_| {}).await;
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    faults.lose_received(1);
    client.text("echo lost").await;
    client.expect("echo again", "again").await;
}

#[tokio::test]
async fn a_connection_cut_between_storing_and_answering_has_stored() {
    let (rig, faults) = rig(|_| {}).await;
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    faults.cut_after_sent(0);
    client.text("store bill").await;
    assert_eq!(client.next().await, Seen::Gone);
    rig.sink.wait_type("CP-1", "firmware.progress").await;
    let gone = rig.sink.wait_type("CP-1", "charge_point.disconnected").await;
    assert_eq!(*reason(&gone), DisconnectReason::TcpConnectionClosed);
    // The gateway goes on.
    Client::admitted(rig.addr, "CP-1").await.expect("echo on", "on").await;
}

#[tokio::test]
async fn every_connection_that_is_cut_ends_and_can_come_back() {
    let (rig, faults) = rig(|_| {}).await;
    let mut clients = Vec::new();
    for number in 0..5 {
        clients.push(Client::admitted(rig.addr, &format!("CP-{number}")).await);
    }
    faults.cut();
    for client in &mut clients {
        assert_eq!(client.next().await, Seen::Gone);
    }
    for number in 0..5 {
        Client::admitted(rig.addr, &format!("CP-{number}")).await.expect("echo on", "on").await;
    }
}

#[tokio::test]
async fn delayed_frames_keep_their_order() {
    let (rig, faults) = rig(|_| {}).await;
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    faults.delay(Duration::from_millis(20));
    let started = Instant::now();
    for number in 0..5 {
        client.text(&format!("echo {number}")).await;
    }
    for number in 0..5 {
        assert_eq!(client.next().await, Seen::Text(number.to_string()));
    }
    assert!(started.elapsed() >= Duration::from_millis(40), "{:?}", started.elapsed());
}

#[tokio::test]
async fn a_write_that_stalls_ends_the_connection_and_one_that_recovers_does_not() {
    let (rig, faults) = rig(|limits| limits.write = Duration::from_millis(150)).await;
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    faults.stall(true);
    client.text("echo one").await;
    faults.stall(false);
    assert_eq!(client.next().await, Seen::Text("one".into()));
    faults.stall(true);
    client.text("echo two").await;
    assert_eq!(client.next().await, Seen::Gone);
    rig.sink.wait_type("CP-1", "charge_point.disconnected").await;
}

#[tokio::test]
async fn an_answer_that_is_lost_on_the_way_was_written_all_the_same() {
    let (rig, faults) = rig(|_| {}).await;
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    faults.lose_sent(1);
    client.text("store bill").await;
    client.expect("echo on", "on").await;
    assert_eq!(rig.sink.types(), ["charge_point.connected", "firmware.progress"]);
}
