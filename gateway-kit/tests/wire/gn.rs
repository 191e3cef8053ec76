//! GN and BKV over real sockets, told apart from AP3000 by their first bytes.

use std::net::SocketAddr;
use std::sync::Arc;

use bytes::BytesMut;
use gateway_kit::driver::Gateway;
use gateway_kit::protocol::ap3000::Ap3000;
use gateway_kit::protocol::gn::{Bkv, Gn};
use gateway_kit::transport::{TcpListener, TcpOptions};
use gn_codec::bkv_codec::command::DeviceHeartbeat;
use gn_codec::bkv_codec::{self, DeviceId, FirmwareWord, Iccid, Message, Outcome, Port, Socket, Status};
use gn_codec::command::{ChargeEnd, ControlReply, ControlSub, EndHead, Extra, Heartbeat};
use gn_codec::{Codec, Command, GatewayFirmware, GatewayId};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;
use unified_model::commands::RemoteStartTransaction;
use unified_model::{CommandId, CommandStatus, EventPayload, IdTag};

use crate::client::PATIENCE;
use crate::rig::{Mood, Sink, builder};

const GATEWAY: GatewayId = GatewayId::new([0x82, 0x20, 0x05, 0x20, 0x00, 0x48, 0x69]);
const NAME: &str = "82200520004869";

struct Line {
    tcp: TcpStream,
    buffer: BytesMut,
}

impl Line {
    async fn connect(addr: SocketAddr) -> Self {
        Self { tcp: TcpStream::connect(addr).await.unwrap(), buffer: BytesMut::new() }
    }

    async fn say(&mut self, sequence: u32, command: &Command) {
        let mut bytes = BytesMut::new();
        Codec::default().encode_command(command, sequence, GATEWAY, &mut bytes).unwrap();
        self.tcp.write_all(&bytes).await.unwrap();
    }

    async fn hear(&mut self) -> (u32, Command) {
        timeout(PATIENCE, async {
            loop {
                match Codec::default().decode(&mut self.buffer) {
                    Some(frame) => {
                        let frame = frame.unwrap();
                        return (frame.head.map_or(0, |head| head.sequence), Command::parse(&frame));
                    }
                    None => assert_ne!(self.tcp.read_buf(&mut self.buffer).await.unwrap(), 0, "closed"),
                }
            }
        })
        .await
        .expect("nothing came")
    }
}

fn heartbeat() -> Command {
    Command::Heartbeat(Heartbeat {
        iccid: Iccid(*b"898604D9162390488297"),
        firmware: GatewayFirmware::new(b"200.1.17").unwrap(),
        signal: 23,
    })
}

async fn gateway() -> (Gateway, SocketAddr, Arc<Sink>) {
    let sink = Sink::new();
    let builder = builder(&sink).protocol(Ap3000::default()).protocol(Gn::default()).protocol(Bkv::default());
    let gateway = builder.start().await.unwrap();
    let listener = TcpListener::bind("127.0.0.1:0", TcpOptions::default()).await.unwrap();
    let addr = gateway.listen(listener).unwrap();
    (gateway, addr, sink)
}

#[tokio::test]
async fn a_gateway_charges_by_command_over_tcp() {
    let (gateway, addr, sink) = gateway().await;
    let mut line = Line::connect(addr).await;
    line.say(0, &heartbeat()).await;
    assert!(matches!(line.hear().await, (0, Command::HeartbeatReply(_))));
    sink.wait_type(NAME, "charge_point.connected").await;
    let mut start = RemoteStartTransaction::new(IdTag::new("USER-1").unwrap());
    start.connector_id = std::num::NonZeroU32::new(2);
    let command = unified_model::Command::new(CommandId::new("c1").unwrap(), NAME.parse().unwrap(), start);
    let ordered = tokio::spawn(async move { (gateway.command(command).await, gateway) });
    let (sequence, order) = line.hear().await;
    assert!(matches!(&order, Command::Control(control) if control.port == Port::B));
    let done = ControlReply {
        sub: ControlSub::Control,
        ok: Outcome::DONE,
        socket: Socket::new(1).unwrap(),
        port: Port::B,
        business_no: 9,
        extra: Extra::NONE,
    };
    line.say(sequence, &Command::ControlReply(done)).await;
    let (response, gateway) = ordered.await.unwrap();
    let Ok(EventPayload::CommandResponse(response)) = response.map(|event| event.payload) else { panic!() };
    assert_eq!(response.status, CommandStatus::Accepted);
    let started = sink.wait_type(NAME, "transaction.started").await;
    // The end is acknowledged when it is safe: the sink is away, and comes back.
    let end = ChargeEnd {
        head: EndHead {
            socket: Socket::new(1).unwrap(),
            firmware: FirmwareWord::UNKNOWN,
            temperature_c: 29,
            rssi: 30,
            port: Port::B,
            status: Status(0xA0),
            business_no: 9,
            power_dw: 0,
            current_ma: 0,
            energy_wh: 120,
            minutes: 61,
        },
        extra: Extra::NONE,
    };
    sink.turn(Mood::Refuse);
    let attempts = *sink.attempts.borrow();
    line.say(0, &Command::ChargeEnd(end.clone())).await;
    sink.wait_attempts(attempts + 1).await;
    line.say(0, &heartbeat()).await;
    assert!(matches!(line.hear().await.1, Command::HeartbeatReply(_)), "the end is not answered");
    sink.turn(Mood::Store);
    line.say(0, &Command::ChargeEnd(end)).await;
    assert!(matches!(line.hear().await, (0, Command::ReportReply(_))));
    let stopped: Vec<_> =
        sink.stored().into_iter().filter(|event| event.event_type() == "transaction.stopped").collect();
    assert_eq!(stopped.len(), 1);
    let (EventPayload::TransactionStarted(started), EventPayload::TransactionStopped(stopped)) =
        (started.payload, &stopped[0].payload)
    else {
        panic!()
    };
    assert_eq!((&stopped.transaction_id, stopped.meter_stop_wh), (&started.transaction_id, 120));
    drop(line);
    sink.wait_type(NAME, "charge_point.disconnected").await;
    drop(gateway);
}

#[tokio::test]
async fn a_charger_without_a_gateway_is_told_from_one_with_it() {
    let (_gateway, addr, sink) = gateway().await;
    let mut line = Line::connect(addr).await;
    let beat =
        bkv_codec::Command::DeviceHeartbeat(DeviceHeartbeat { firmware: None, signal: Some(9), iccid: None });
    let id = DeviceId::direct_charger([0x86, 0, 0x44, 0x59, 0x45, 0x30]);
    line.say(0, &Command::Direct(Message::new(0, id, beat))).await;
    assert!(matches!(line.hear().await.1, Command::Direct(_)));
    let connected = sink.wait_type("860044594530", "charge_point.connected").await;
    assert_eq!(connected.meta.unwrap().protocol, unified_model::Protocol::Bkv);
}
