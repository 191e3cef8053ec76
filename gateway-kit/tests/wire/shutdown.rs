//! The end of a gateway: nothing taken, nothing lost, everybody told.

use std::time::{Duration, Instant};

use gateway_kit::driver::{CommandError, NotReady};
use unified_model::commands::{Reset, ResetType};
use unified_model::events::DisconnectReason;
use unified_model::{ChargePointId, Command, CommandId, EventPayload, RejectReason};

use crate::client::{Client, Seen, frame};
use crate::rig::{Mood, Rig, until};

const DRAIN: Duration = Duration::from_secs(5);

fn command(id: &str) -> Command {
    let charge_point = ChargePointId::new("CP-1").unwrap();
    Command::new(CommandId::new(id).unwrap(), charge_point, Reset::new(ResetType::Soft))
}

#[tokio::test]
async fn every_socket_is_closed_with_1001_and_every_end_is_stored() {
    let rig = Rig::start().await;
    let mut clients = Vec::new();
    for number in 0..5 {
        clients.push(Client::admitted(rig.addr, &format!("CP-{number}")).await);
    }
    let closing = tokio::spawn(async move {
        for client in &mut clients {
            assert_eq!(client.close_code().await, Some(1001));
            client.raw(&frame(0x88, &[0x03, 0xe9])).await;
        }
    });
    let report = rig.gateway.shutdown(DRAIN).await;
    closing.await.unwrap();
    assert_eq!(report.connections, 5);
    assert!(report.is_complete());
    let ends: Vec<_> = rig
        .sink
        .stored()
        .into_iter()
        .filter_map(|event| match event.payload {
            EventPayload::ChargePointDisconnected(gone) => Some(gone.reason),
            _ => None,
        })
        .collect();
    assert_eq!(ends, vec![DisconnectReason::GatewayShutdown; 5]);
    assert!(rig.gateway.connections().is_empty());
}

#[tokio::test]
async fn nothing_new_is_taken() {
    let rig = Rig::start().await;
    rig.gateway.shutdown(DRAIN).await;
    assert!(!rig.gateway.is_accepting());
    assert_eq!(rig.gateway.not_ready(), [NotReady::ShuttingDown]);
    assert!(matches!(rig.gateway.command(command("c-1")).await, Err(CommandError::ShuttingDown)));
    assert!(tokio::net::TcpStream::connect(rig.addr).await.is_err());
}

#[tokio::test]
async fn written_orders_end_connection_lost_and_are_stored() {
    let rig = Rig::start().await;
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    let gateway = rig.gateway.clone();
    let order = tokio::spawn(async move { gateway.command(command("c-1")).await });
    assert_eq!(client.next().await, Seen::Text("do c-1".into()));
    let (report, _) = tokio::join!(rig.gateway.shutdown(DRAIN), client.close_code());
    assert!(report.is_complete());
    let answer = order.await.unwrap().unwrap();
    let EventPayload::CommandResponse(response) = &answer.payload else { panic!("{answer:?}") };
    assert_eq!(response.details.reason, Some(RejectReason::ConnectionLost));
    assert!(rig.sink.stored().contains(&answer));
}

#[tokio::test]
async fn what_a_device_waits_for_is_still_stored() {
    let rig = Rig::start().await;
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    rig.sink.wait_type("CP-1", "charge_point.connected").await;
    let before = *rig.sink.attempts.borrow();
    rig.sink.turn(Mood::Stall);
    client.text("store bill").await;
    rig.sink.wait_attempts(before + 1).await;
    let gateway = rig.gateway.clone();
    let stopping = tokio::spawn(async move { gateway.shutdown(DRAIN).await });
    assert_eq!(client.close_code().await, Some(1001));
    rig.sink.turn(Mood::Store);
    assert!(stopping.await.unwrap().is_complete());
    assert_eq!(
        rig.sink.types(),
        ["charge_point.connected", "firmware.progress", "charge_point.disconnected"]
    );
}

#[tokio::test]
async fn a_sink_that_does_not_recover_is_reported_after_the_drain() {
    let rig = Rig::start().await;
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    rig.sink.wait_type("CP-1", "charge_point.connected").await;
    rig.sink.turn(Mood::Refuse);
    client.text("report one").await;
    until("it waits", || rig.metric("gateway_sink_backlog{sink=\"events\"}") == 1.0).await;
    let started = Instant::now();
    let report = rig.gateway.shutdown(Duration::from_millis(300)).await;
    assert!(started.elapsed() < Duration::from_secs(3), "{:?}", started.elapsed());
    assert!(!report.is_complete());
    // The report and the end of the connection.
    assert_eq!(report.lost_events, 2);
}

#[tokio::test]
async fn a_peer_that_does_not_read_does_not_hold_the_end_up() {
    let rig = Rig::start().await;
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    client.text("talk 1000").await;
    let started = Instant::now();
    let report = rig.gateway.shutdown(DRAIN).await;
    assert!(started.elapsed() < Duration::from_secs(4), "{:?}", started.elapsed());
    assert!(report.is_complete());
}

#[tokio::test]
async fn a_handshake_under_way_does_not_hold_the_end_up() {
    let rig = Rig::start().await;
    let mut client = Client::dial(rig.addr).await;
    client.raw(b"GET /CP-1 HTTP/1.1\r\n").await;
    let started = Instant::now();
    rig.gateway.shutdown(DRAIN).await;
    assert!(started.elapsed() < Duration::from_secs(2), "{:?}", started.elapsed());
    assert_eq!(client.next().await, Seen::Gone);
}
