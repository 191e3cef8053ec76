//! AP3000 over real sockets: the TCP transport, the detection of protocols, many devices on one connection.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use ap3000_codec::{Codec, Direction, Frame, FrameSeed, Token};
use bytes::BytesMut;
use gateway_kit::driver::Gateway;
use gateway_kit::protocol::ap3000::Ap3000;
use gateway_kit::transport::{TcpListener, TcpOptions};
use serde::de::DeserializeSeed;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;
use unified_model::commands::RemoteStartTransaction;
use unified_model::{Command, CommandId, CommandStatus, EventPayload, IdTag, Protocol};

use crate::client::PATIENCE;
use crate::rig::{Mood, Sink, builder, until};

struct Socket {
    tcp: TcpStream,
    codec: Codec,
    buffer: BytesMut,
}

impl Socket {
    async fn connect(addr: SocketAddr) -> Self {
        let tcp = TcpStream::connect(addr).await.unwrap();
        Self { tcp, codec: Codec::new(Direction::Down), buffer: BytesMut::new() }
    }

    async fn write(&mut self, bytes: &[u8]) {
        self.tcp.write_all(bytes).await.unwrap();
    }

    async fn say(&mut self, device: &str, message: u16, code: u8, fields: Value) {
        self.write(&frame(device, message, code, fields)).await;
    }

    async fn hear(&mut self) -> Frame {
        timeout(PATIENCE, async {
            loop {
                match self.codec.decode(&mut self.buffer) {
                    Some(Ok(Token::Frame(frame))) => return frame,
                    Some(other) => panic!("{other:?}"),
                    None => assert_ne!(self.tcp.read_buf(&mut self.buffer).await.unwrap(), 0, "closed"),
                }
            }
        })
        .await
        .expect("nothing came")
    }

    /// Waits for the end of the connection.
    async fn ended(&mut self) {
        let mut rest = Vec::new();
        let _ = timeout(PATIENCE, self.tcp.read_to_end(&mut rest)).await.expect("still open");
    }
}

fn frame(device: &str, message: u16, code: u8, fields: Value) -> BytesMut {
    let form = json!({"physical_id": device, "message_id": message, "command": format!("0x{code:02X}"), "fields": fields});
    let frame = FrameSeed(Direction::Up).deserialize(form).unwrap();
    let mut bytes = BytesMut::new();
    Codec::new(Direction::Up).encode(&frame, &mut bytes).unwrap();
    bytes
}

fn register() -> Value {
    json!({"firmware_version": 640, "port_count": 2, "virtual_id": 30, "device_type": 0x31, "work_mode": 6})
}

fn heartbeat() -> Value {
    json!({"voltage": 2212, "port_count": 2, "port_status": [0, 0], "signal": 0, "temperature": 90})
}

fn settlement(order: &str) -> Value {
    json!({"charge_seconds": 60, "max_power": 1300, "energy": 96, "port": 0, "start_mode": 1,
           "card_or_code": "00000000", "stop_reason": 7, "order_no": order})
}

async fn gateway(options: TcpOptions) -> (Gateway, SocketAddr, Arc<Sink>) {
    let sink = Sink::new();
    let gateway = builder(&sink).protocol(Ap3000::default()).start().await.unwrap();
    let listener = TcpListener::bind("127.0.0.1:0", options).await.unwrap();
    let addr = gateway.listen(listener).unwrap();
    (gateway, addr, sink)
}

fn told() -> TcpOptions {
    let mut options = TcpOptions::default();
    options.protocol = Some(Protocol::Ap3000);
    options
}

#[tokio::test]
async fn a_device_charges_by_command_over_tcp() {
    // Journey J-06.
    let (gateway, addr, sink) = gateway(TcpOptions::default()).await;
    let mut socket = Socket::connect(addr).await;
    socket.write(b"898604D9162390488297").await;
    socket.say("04AB373B", 1, 0x20, register()).await;
    assert_eq!(socket.hear().await.code, 0x20);
    sink.wait_type("04AB373B", "charge_point.connected").await;
    let mut start = RemoteStartTransaction::new(IdTag::new("USER-1").unwrap());
    start.connector_id = std::num::NonZeroU32::new(1);
    let command = Command::new(CommandId::new("c1").unwrap(), "04AB373B".parse().unwrap(), start);
    let ordered = tokio::spawn(async move { (gateway.command(command).await, gateway) });
    let request = socket.hear().await;
    assert_eq!((request.code, request.data[6]), (0x82, 1));
    let order: String = request.data[9..25].iter().map(|byte| format!("{byte:02x}")).collect();
    let done = json!({"result": 0, "order_no": order, "port": 0, "pending_ports": 0});
    socket.say("04AB373B", request.message_id, 0x82, done).await;
    let (response, gateway) = ordered.await.unwrap();
    let Ok(EventPayload::CommandResponse(response)) = response.map(|event| event.payload) else { panic!() };
    assert_eq!(response.status, CommandStatus::Accepted);
    sink.wait_type("04AB373B", "transaction.started").await;
    // The settlement is acknowledged when it is safe: the sink is away, and comes back.
    sink.turn(Mood::Refuse);
    let attempts = *sink.attempts.borrow();
    socket.say("04AB373B", 7, 0x03, settlement(&order)).await;
    sink.wait_attempts(attempts + 1).await;
    socket.say("04AB373B", 8, 0x21, heartbeat()).await;
    assert_eq!(socket.hear().await.code, 0x21, "the settlement is not answered");
    sink.turn(Mood::Store);
    socket.say("04AB373B", 9, 0x03, settlement(&order)).await;
    let acknowledged = socket.hear().await;
    assert_eq!((acknowledged.code, acknowledged.message_id), (0x03, 9));
    let stops = sink.stored().iter().filter(|event| event.event_type() == "transaction.stopped").count();
    assert_eq!(stops, 1);
    drop(socket);
    sink.wait_type("04AB373B", "charge_point.disconnected").await;
    drop(gateway);
}

#[tokio::test]
async fn every_device_of_a_connection_is_a_charge_point_of_its_own() {
    let (gateway, addr, sink) = gateway(told()).await;
    let mut socket = Socket::connect(addr).await;
    for number in 0..10_u16 {
        socket.say(&format!("0400{number:04X}"), number, 0x20, register()).await;
        assert_eq!(socket.hear().await.message_id, number);
    }
    until("ten charge points", || gateway.connections().len() == 10).await;
    assert!(
        gateway.metrics_text().contains("gateway_connected_devices_total 10"),
        "charge points, not sockets"
    );
    // One of them moves to another connection: the newest has it (G-12).
    let mut other = Socket::connect(addr).await;
    other.say("04000003", 1, 0x21, heartbeat()).await;
    assert_eq!(other.hear().await.code, 0x21);
    let moved = sink.wait_type("04000003", "charge_point.disconnected").await;
    let EventPayload::ChargePointDisconnected(moved) = moved.payload else { panic!() };
    assert_eq!(moved.reason.as_str(), "replaced_by_new_connection");
    socket.say("04000004", 50, 0x21, heartbeat()).await;
    assert_eq!(socket.hear().await.message_id, 50, "the others stay");
    drop(socket);
    until("one charge point", || gateway.connections().len() == 1).await;
}

#[tokio::test]
async fn frames_cut_and_glued_are_served_one_by_one() {
    let (_gateway, addr, _sink) = gateway(TcpOptions::default()).await;
    let mut socket = Socket::connect(addr).await;
    let mut bytes = BytesMut::from(&b"link"[..]);
    for message in 1..=5 {
        bytes.extend_from_slice(&frame("04AB373B", message, 0x21, heartbeat()));
    }
    for piece in bytes.chunks(11) {
        socket.write(piece).await;
        tokio::task::yield_now().await;
    }
    for message in 1..=5 {
        assert_eq!(socket.hear().await.message_id, message);
    }
}

#[tokio::test]
async fn a_peer_that_speaks_something_else_is_closed() {
    let (gateway, addr, _sink) = gateway_of_two().await;
    let mut socket = Socket::connect(addr).await;
    let request = format!("GET / HTTP/1.1\r\nHost: {}\r\n\r\n", "x".repeat(300));
    socket.write(request.as_bytes()).await;
    socket.ended().await;
    assert!(gateway.connections().is_empty());
}

/// A gateway of two protocols of TCP, so that the first bytes have to tell.
async fn gateway_of_two() -> (Gateway, SocketAddr, Arc<Sink>) {
    let sink = Sink::new();
    let script = crate::script::Script(Protocol::Gn);
    let gateway = builder(&sink).protocol(Ap3000::default()).protocol(script).start().await.unwrap();
    let listener = TcpListener::bind("127.0.0.1:0", TcpOptions::default()).await.unwrap();
    let addr = gateway.listen(listener).unwrap();
    (gateway, addr, sink)
}

#[tokio::test]
async fn the_first_bytes_tell_the_protocol_however_late_they_come() {
    let (_gateway, addr, sink) = gateway_of_two().await;
    let mut silent = Socket::connect(addr).await;
    let mut socket = Socket::connect(addr).await;
    socket.write(b"link").await;
    socket.write(b"D").await;
    tokio::time::sleep(Duration::from_millis(20)).await;
    let whole = frame("04AB373B", 1, 0x20, register());
    socket.write(&whole[1..]).await;
    assert_eq!(socket.hear().await.code, 0x20);
    sink.wait_type("04AB373B", "charge_point.connected").await;
    silent.say("04A228CD", 1, 0x20, register()).await;
    assert_eq!(silent.hear().await.code, 0x20, "who was silent meanwhile held nobody up");
}

#[tokio::test]
async fn a_gateway_that_stops_closes_its_tcp_connections() {
    let (gateway, addr, sink) = gateway(told()).await;
    let mut socket = Socket::connect(addr).await;
    socket.say("04AB373B", 1, 0x20, register()).await;
    socket.hear().await;
    sink.wait_type("04AB373B", "charge_point.connected").await;
    let report = gateway.shutdown(Duration::from_secs(2)).await;
    assert!(report.is_complete());
    socket.ended().await;
    sink.wait_type("04AB373B", "charge_point.disconnected").await;
}
