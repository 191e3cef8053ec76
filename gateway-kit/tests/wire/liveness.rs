//! Who is alive, who is too slow, who is too fast, and who has the device.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use gateway_kit::async_trait;
use gateway_kit::memory::MemoryRegistry;
use gateway_kit::port::{Claim, ConnectionRegistry, Identity, PortError, Refreshed};
use unified_model::events::DisconnectReason;
use unified_model::{ChargePointId, Event, EventPayload, Protocol};

use crate::client::{Client, Seen, frame};
use crate::rig::{Rig, Tally, until};

const STALLED: &str = "gateway_frame_errors_total{protocol=\"ocpp1.6\",code=\"write_stalled\"}";

fn reason(event: &Event) -> &DisconnectReason {
    match &event.payload {
        EventPayload::ChargePointDisconnected(gone) => &gone.reason,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_device_is_connected_and_disconnected_in_events_in_the_list_and_in_the_gauges() {
    let rig = Rig::start().await;
    assert!(rig.gateway.connections().is_empty());
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    let [info] = rig.gateway.connections().try_into().unwrap();
    assert_eq!(info.charge_point_id.as_str(), "CP-1");
    assert_eq!((info.protocol.clone(), info.model.as_str()), (Protocol::Ocpp16, ""));
    assert_eq!(info.peer, client.tcp.local_addr().unwrap());
    assert_eq!(rig.metric("gateway_connected_devices_total"), 1.0);
    assert_eq!(rig.metric("gateway_connected_devices{protocol=\"ocpp1.6\"}"), 1.0);

    client.expect("boot Acme", "boot Accepted").await;
    let [booted] = rig.gateway.connections().try_into().unwrap();
    assert_eq!((booted.model.as_str(), booted.vendor.as_str()), ("Model", "Acme"));

    drop(client);
    let gone = rig.sink.wait_type("CP-1", "charge_point.disconnected").await;
    assert_eq!(*reason(&gone), DisconnectReason::TcpConnectionClosed);
    assert_eq!(gone.meta.unwrap().epoch, Some(info.epoch));
    until("the gauge is down", || rig.metric("gateway_connected_devices_total") == 0.0).await;
    assert!(rig.gateway.connections().is_empty());

    // A later connection without a boot is told what the device said of itself.
    let _client = Client::admitted(rig.addr, "CP-1").await;
    let [again] = rig.gateway.connections().try_into().unwrap();
    assert_eq!(again.model, "Model");
    assert!(again.epoch > info.epoch);
}

#[tokio::test]
async fn the_newest_connection_of_a_device_wins_and_the_old_one_closes_with_1000() {
    let rig = Rig::start().await;
    let mut old = Client::admitted(rig.addr, "CP-1").await;
    let mut new = Client::admitted(rig.addr, "CP-1").await;
    assert_eq!(old.close_code().await, Some(1000));
    let gone = rig.sink.wait_type("CP-1", "charge_point.disconnected").await;
    assert_eq!(*reason(&gone), DisconnectReason::ReplacedByNewConnection);
    new.expect("echo mine", "mine").await;
    let [info] = rig.gateway.connections().try_into().unwrap();
    assert!(gone.meta.unwrap().epoch.unwrap() < info.epoch);
    until("the gauge has settled", || rig.metric("gateway_connected_devices_total") == 1.0).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_connections_of_one_device_exactly_one_survives() {
    let rig = Rig::start().await;
    let mut clients = Vec::new();
    for _ in 0..20 {
        clients.push(Client::open(rig.addr, "CP-1").await);
    }
    rig.sink
        .wait("19 ends", |events| {
            events.iter().filter(|event| event.event_type() == "charge_point.disconnected").count() == 19
        })
        .await;
    assert_eq!(rig.gateway.connections().len(), 1);
    until("the gauge has settled", || rig.metric("gateway_connected_devices_total") == 1.0).await;
}

#[tokio::test]
async fn three_silent_intervals_end_a_connection() {
    let rig = Rig::with_limits(|limits| limits.heartbeat_interval = Duration::from_millis(70)).await;
    // The boot policy would tell the device a longer interval, so it does not boot.
    let started = Instant::now();
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    assert_eq!(client.next().await, Seen::Close(Some(1000)));
    assert!(started.elapsed() >= Duration::from_millis(210), "{:?}", started.elapsed());
    let gone = rig.sink.wait_type("CP-1", "charge_point.disconnected").await;
    assert_eq!(*reason(&gone), DisconnectReason::HeartbeatTimeout);
}

#[tokio::test]
async fn pongs_alone_keep_a_connection_alive() {
    let rig = Rig::with_limits(|limits| {
        limits.heartbeat_interval = Duration::from_millis(100);
        limits.ping_interval = Duration::from_millis(40);
    })
    .await;
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    let started = Instant::now();
    while started.elapsed() < Duration::from_millis(900) {
        assert_eq!(client.next().await, Seen::Ping);
        client.raw(&frame(0x8a, b"")).await;
    }
    client.text("echo alive").await;
    assert_eq!(client.next_but_pings().await, Seen::Text("alive".into()));
    assert!(
        rig.metric("gateway_frame_errors_total{protocol=\"ocpp1.6\",code=\"alive\"}") > 10.0,
        "the session hears of each pong, and what it complains of is counted"
    );
}

#[tokio::test]
async fn a_device_that_was_told_a_longer_interval_is_not_dead_before_it() {
    let mut limits = crate::rig::limits();
    limits.heartbeat_interval = Duration::from_millis(50);
    let policy = Arc::new(gateway_kit::memory::FixedBoot::accepting(3600));
    let rig = Rig::with(|builder| builder.limits(limits).boot_policy(policy)).await;
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    client.expect("boot Acme", "boot Accepted").await;
    let mut other = Client::admitted(rig.addr, "CP-2").await;
    // The other one, which did not boot, ends by silence; this one outlives it.
    assert_eq!(other.next().await, Seen::Close(Some(1000)));
    client.expect("echo alive", "alive").await;
}

#[tokio::test]
async fn a_peer_that_never_reads_ends_at_the_write_deadline() {
    let rig = Rig::with_limits(|limits| limits.write = Duration::from_millis(200)).await;
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    // 60 MB: more than any socket buffers.
    client.text("talk 1000").await;
    let gone = rig.sink.wait_type("CP-1", "charge_point.disconnected").await;
    assert_eq!(*reason(&gone), DisconnectReason::HeartbeatTimeout);
    assert_eq!(rig.metric(STALLED), 1.0);
}

#[tokio::test]
async fn little_waits_in_the_system_for_a_peer_that_never_reads() {
    let rig = Rig::with_limits(|limits| limits.write = Duration::from_millis(200)).await;
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    client.text("talk 1000").await;
    rig.sink.wait_type("CP-1", "charge_point.disconnected").await;
    // What the system had taken for it comes still. Left to itself it would have taken megabytes.
    let mut waited = 0;
    while let Seen::Text(text) = client.next().await {
        waited += text.len();
    }
    assert!(waited < 1_500_000, "{waited} bytes");
}

#[tokio::test]
async fn a_peer_that_reads_slowly_gets_everything() {
    let rig = Rig::start().await;
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    client.text("talk 200").await;
    for _ in 0..200 {
        let Seen::Text(text) = client.next().await else { panic!("cut off") };
        assert_eq!(text.len(), 60_000);
        tokio::task::yield_now().await;
    }
    client.expect("echo done", "done").await;
}

#[tokio::test]
async fn a_flood_of_pings_that_are_never_read_ends_at_the_pong_deadline() {
    let mut options = crate::rig::options();
    options.pong_deadline = Duration::from_millis(200);
    let mut limits = crate::rig::limits();
    // So fast that nothing but the pongs can hold it up.
    limits.frames_per_second = 1_000_000;
    limits.burst = 1_000_000;
    let rig = Rig::with_options(options, |builder| builder.limits(limits)).await;
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    let flood: Vec<u8> = (0..500).flat_map(|_| frame(0x89, &[b'p'; 125])).collect();
    // Ends when the gateway reads no more and hangs up.
    while tokio::io::AsyncWriteExt::write_all(&mut client.tcp, &flood).await.is_ok() {}
    rig.sink.wait_type("CP-1", "charge_point.disconnected").await;
    assert_eq!(rig.metric(STALLED), 1.0);
}

#[tokio::test]
async fn a_device_that_talks_too_fast_is_read_at_its_rate_and_not_closed() {
    let rig = Rig::with_limits(|limits| {
        limits.frames_per_second = 50;
        limits.burst = 10;
    })
    .await;
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    let started = Instant::now();
    let flood: Vec<u8> =
        (0..40).flat_map(|number| frame(0x81, format!("echo {number}").as_bytes())).collect();
    client.raw(&flood).await;
    for number in 0..40 {
        assert_eq!(client.next().await, Seen::Text(number.to_string()));
    }
    // 10 at once, 30 more at 50 per second.
    let took = started.elapsed();
    assert!(took >= Duration::from_millis(560), "{took:?}");
}

#[tokio::test]
async fn silence_does_not_count_while_the_socket_is_not_read() {
    let rig = Rig::with_limits(|limits| {
        limits.heartbeat_interval = Duration::from_millis(60);
        limits.frames_per_second = 2;
        limits.burst = 1;
    })
    .await;
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    // The second of these is read half a second after the first; the silent limit is 180 ms.
    client.raw(&[frame(0x81, b"echo one"), frame(0x81, b"echo two")].concat()).await;
    assert_eq!(client.next().await, Seen::Text("one".into()));
    assert_eq!(client.next().await, Seen::Text("two".into()));
}

/// A registry that can be told to give a device to somebody else, or to fail.
#[derive(Default)]
struct Elsewhere {
    memory: MemoryRegistry,
    lost: AtomicBool,
    failing: AtomicBool,
    calls: Tally,
}

#[async_trait]
impl ConnectionRegistry for Elsewhere {
    async fn claim(&self, charge_point: &ChargePointId, protocol: &Protocol) -> Result<Claim, PortError> {
        if self.failing.load(Ordering::Relaxed) {
            return Err(PortError::new("told to fail"));
        }
        self.memory.claim(charge_point, protocol).await
    }

    async fn describe(&self, id: &ChargePointId, epoch: u64, identity: &Identity) -> Result<(), PortError> {
        self.memory.describe(id, epoch, identity).await
    }

    async fn refresh(&self, id: &ChargePointId, epoch: u64) -> Result<Refreshed, PortError> {
        self.calls.add("refresh");
        match self.lost.load(Ordering::Relaxed) {
            true => Ok(Refreshed::Lost),
            false => self.memory.refresh(id, epoch).await,
        }
    }

    async fn release(&self, id: &ChargePointId, epoch: u64) -> Result<(), PortError> {
        self.calls.add("release");
        self.memory.release(id, epoch).await
    }
}

#[tokio::test]
async fn a_device_that_another_gateway_has_taken_is_closed_with_1008() {
    let registry = Arc::new(Elsewhere::default());
    let mut limits = crate::rig::limits();
    limits.refresh_interval = Duration::from_millis(30);
    let rig = Rig::with(|builder| builder.limits(limits).registry(Arc::clone(&registry) as _)).await;
    let mut client = Client::admitted(rig.addr, "CP-1").await;
    until("the claim was refreshed twice", || registry.calls.lines().len() >= 2).await;
    client.expect("echo still here", "still here").await;
    registry.lost.store(true, Ordering::Relaxed);
    assert_eq!(client.close_code().await, Some(1008));
    let gone = rig.sink.wait_type("CP-1", "charge_point.disconnected").await;
    assert_eq!(*reason(&gone), DisconnectReason::OwnershipLost);
    assert_eq!(rig.metric("gateway_ownership_lost_total"), 1.0);
    // What is another's is not released.
    assert!(!registry.calls.lines().contains(&"release".to_owned()));
}

#[tokio::test]
async fn a_claim_is_released_when_the_connection_ends() {
    let registry = Arc::new(Elsewhere::default());
    let rig = Rig::with(|builder| builder.registry(Arc::clone(&registry) as _)).await;
    drop(Client::admitted(rig.addr, "CP-1").await);
    until("the claim is released", || registry.calls.lines() == ["release"]).await;
}

#[tokio::test]
async fn a_device_that_cannot_be_claimed_is_closed_with_1013_and_the_gateway_is_not_ready() {
    let registry = Arc::new(Elsewhere::default());
    registry.failing.store(true, Ordering::Relaxed);
    let mut limits = crate::rig::limits();
    limits.registry = Duration::ZERO;
    let rig = Rig::with(|builder| builder.limits(limits).registry(Arc::clone(&registry) as _)).await;
    let mut client = Client::open(rig.addr, "CP-1").await;
    assert_eq!(client.next().await, Seen::Close(Some(1013)));
    assert_eq!(rig.metric("gateway_registry_errors_total"), 1.0);
    assert_eq!(rig.gateway.not_ready(), [gateway_kit::driver::NotReady::RegistryFailing]);
    registry.failing.store(false, Ordering::Relaxed);
    Client::admitted(rig.addr, "CP-1").await;
    assert!(rig.gateway.not_ready().is_empty());
}

#[tokio::test]
async fn while_the_registry_fails_a_device_waits_to_be_claimed_and_nobody_is_sent_elsewhere_at_once() {
    let registry = Arc::new(Elsewhere::default());
    registry.failing.store(true, Ordering::Relaxed);
    let rig = Rig::with(|builder| builder.registry(Arc::clone(&registry) as _)).await;
    let mut client = Client::open(rig.addr, "CP-1").await;
    until("the claim was tried twice", || rig.metric("gateway_registry_errors_total") >= 2.0).await;
    assert!(rig.gateway.not_ready().is_empty());
    registry.failing.store(false, Ordering::Relaxed);
    assert_eq!(client.next().await, Seen::Text("admitted".into()));
}

#[tokio::test]
async fn one_connection_in_trouble_does_not_hold_up_another() {
    let rig = Rig::with_limits(|limits| limits.write = Duration::from_secs(20)).await;
    let mut stuck = Client::admitted(rig.addr, "CP-1").await;
    stuck.text("talk 1000").await;
    let mut other = Client::admitted(rig.addr, "CP-2").await;
    for number in 0..50 {
        other.expect(&format!("echo {number}"), &number.to_string()).await;
    }
}
