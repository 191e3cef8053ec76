//! GN and BKV on the bench: a scripted device and a clock that jumps. Each test names the section of the protocol's paper, or
//! the rule of the contract, that it proves.

#[path = "gn/cards.rs"]
mod cards;
#[path = "gn/chargers.rs"]
mod chargers;
#[path = "gn/charges.rs"]
mod charges;
#[path = "gn/commands.rs"]
mod commands;
#[path = "gn/conformance.rs"]
mod conformance;
#[path = "gn/presence.rs"]
mod presence;
#[path = "gn/quantities.rs"]
mod quantities;

use std::time::Duration;

use bytes::BytesMut;
use gateway_kit::protocol::gn::Gn;
use gateway_kit::testing::Bench;
use gn_codec::bkv_codec::command as entries;
use gn_codec::bkv_codec::{self, Iccid, Message, Outcome, Port, Repeated, Socket, Status};
use gn_codec::command::{ChargeEnd, ControlReply, ControlSub, EndHead, Extra, Heartbeat};
use gn_codec::{Codec, Command, Frame, GatewayFirmware, GatewayId};
use serde_json::Value;
use unified_model::commands::{ChargingLimits, RemoteStartTransaction};
use unified_model::{CommandId, CommandPayload, Event, IdTag, TraceId};

const GATEWAY: [u8; 7] = [0x82, 0x23, 0x12, 0x14, 0x00, 0x27, 0x00];
const NAME: &str = "82231214002700";

/// A connection, and what its devices say and hear.
struct Line {
    bench: Bench,
    gateway: GatewayId,
}

fn payload(event: &Event) -> Value {
    serde_json::to_value(&event.payload).unwrap()
}

fn types(events: &[Event]) -> Vec<&str> {
    events.iter().map(Event::event_type).collect()
}

impl Line {
    /// A connection on which nothing was said.
    fn open() -> Self {
        Self { bench: Bench::nameless(&Gn::default()), gateway: GatewayId::new(GATEWAY) }
    }

    /// A connection of a gateway that has sent its first heartbeat; the events of that are gone.
    fn connected() -> Self {
        let mut line = Self::open();
        assert!(matches!(line.say(0, &heartbeat("200.1.17"))[..], [(0, Command::HeartbeatReply(_))]));
        assert_eq!(types(&line.events()), ["charge_point.connected", "charge_point.heartbeat"]);
        line
    }

    /// Something this gateway says; the frames that come back, with their sequences.
    fn say(&mut self, sequence: u32, command: &Command) -> Vec<(u32, Command)> {
        self.bench.receive(bytes(sequence, self.gateway, command));
        self.heard()
    }

    /// Entries this gateway says.
    fn tell(&mut self, sequence: u32, command: bkv_codec::Command) -> Vec<(u32, Command)> {
        let message = Message::new(sequence.into(), self.gateway.into(), command);
        self.say(sequence, &Command::Bkv(message))
    }

    fn heard(&mut self) -> Vec<(u32, Command)> {
        frames(&mut self.bench)
            .iter()
            .map(|frame| (frame.head.map_or(0, |head| head.sequence), Command::parse(frame)))
            .collect()
    }

    fn events(&mut self) -> Vec<Event> {
        self.bench.events()
    }

    fn payloads(&mut self, event_type: &str) -> Vec<Value> {
        self.events().iter().filter(|event| event.event_type() == event_type).map(payload).collect()
    }

    fn order(&mut self, id: &str, payload: impl Into<CommandPayload>) -> Vec<(u32, Command)> {
        let mut command = unified_model::Command::new(
            CommandId::new(id).unwrap(),
            self.gateway.to_string().parse().unwrap(),
            payload,
        );
        command.trace_id = Some(TraceId::new(format!("trace-{id}")).unwrap());
        command.issued_at = Some(self.bench.now().wall);
        self.bench.order(command);
        self.heard()
    }

    /// The one response since the last look.
    fn response(&mut self) -> Value {
        let mut responses = self.payloads("command.response");
        assert_eq!(responses.len(), 1, "{responses:?}");
        responses.remove(0)
    }

    fn jump(&mut self, seconds: f64) -> Vec<(u32, Command)> {
        self.bench.jump(Duration::from_secs_f64(seconds));
        self.heard()
    }

    /// A heartbeat each minute for so many minutes, as a gateway sends them.
    fn live(&mut self, minutes: u32) {
        for _ in 0..minutes {
            self.bench.jump(Duration::from_secs(60));
            self.bench.receive(bytes(0, self.gateway, &heartbeat("200.1.17")));
        }
    }

    /// Starts socket 1 port A for an hour as business number `number`; the transaction.
    fn charging(&mut self, id: &str, number: u16) -> String {
        let (sequence, _) = self.order(id, start()).remove(0);
        assert!(self.say(sequence, &started(number)).is_empty(), "an answer is never answered");
        let begun = self.payloads("transaction.started");
        assert_eq!(begun.len(), 1);
        begun[0]["transactionId"].as_str().unwrap().to_owned()
    }
}

fn frames(bench: &mut Bench) -> Vec<Frame> {
    let mut buffer = BytesMut::new();
    for bytes in bench.sent() {
        buffer.extend_from_slice(&bytes);
    }
    let mut frames = Vec::new();
    let mut codec = Codec::default();
    while let Some(frame) = codec.decode(&mut buffer) {
        frames.push(frame.expect("the gateway sends frames only"));
    }
    assert!(buffer.is_empty());
    frames
}

fn bytes(sequence: u32, gateway: GatewayId, command: &Command) -> BytesMut {
    let mut bytes = BytesMut::new();
    Codec::default().encode_command(command, sequence, gateway, &mut bytes).unwrap();
    bytes
}

fn heartbeat(firmware: &str) -> Command {
    Command::Heartbeat(Heartbeat {
        iccid: Iccid(*b"898604D9162390488297"),
        firmware: GatewayFirmware::new(firmware.as_bytes()).unwrap(),
        signal: 23,
    })
}

/// Of socket 1 port A, for an hour.
fn start() -> RemoteStartTransaction {
    let mut start = RemoteStartTransaction::new(IdTag::new("USER-1").unwrap());
    start.connector_id = std::num::NonZeroU32::new(1);
    start.order_no = Some(unified_model::ShortText::new("ORDER-7").unwrap());
    let mut limits = ChargingLimits::default();
    limits.duration_sec = Some(3_600);
    start.limits = Some(limits);
    start
}

fn control_reply(ok: bool, number: u16) -> Command {
    Command::ControlReply(ControlReply {
        sub: ControlSub::Control,
        ok: Outcome::from(ok),
        socket: Socket::new(1).unwrap(),
        port: Port::A,
        business_no: number,
        extra: Extra::NONE,
    })
}

fn started(number: u16) -> Command {
    control_reply(true, number)
}

fn head(number: u16, status: u8, energy_wh: u16, minutes: u16) -> EndHead {
    EndHead {
        socket: Socket::new(1).unwrap(),
        firmware: bkv_codec::FirmwareWord::UNKNOWN,
        temperature_c: 29,
        rssi: 30,
        port: Port::A,
        status: Status(status),
        business_no: number,
        power_dw: 404,
        current_ma: 345,
        energy_wh,
        minutes,
    }
}

fn end(number: u16, energy_wh: u16, minutes: u16) -> Command {
    Command::ChargeEnd(ChargeEnd { head: head(number, 0xB0, energy_wh, minutes), extra: Extra::NONE })
}

/// 0x1017 of socket 1: what each port does, for which number.
fn report(ports: [(u8, u16); 2]) -> bkv_codec::Command {
    let ports =
        [Port::A, Port::B].into_iter().zip(ports).map(|(port, (status, number))| entries::PortStatus {
            port,
            status: Status(status),
            business_no: Some(number),
            voltage_dv: Some(2_275),
            power_dw: Some(404),
            current_ma: Some(345),
            energy_wh: Some(7),
            minutes: Some(11),
            layout: bkv_codec::Layout::default(),
        });
    let ports: Vec<_> = ports.collect();
    let socket = entries::SocketStatus {
        socket: Socket::new(1).unwrap(),
        firmware_word: None,
        temperature_c: Some(37),
        rssi: Some(30),
        ports: Repeated::new(&ports).unwrap(),
        layout: bkv_codec::Layout::default(),
    };
    let sockets = Repeated::new(&[socket]).unwrap();
    bkv_codec::Command::StatusReport(entries::StatusReport { sockets })
}

/// The sub-commands of what was sent.
fn subs(frames: &[(u32, Command)]) -> Vec<u8> {
    frames.iter().map(|(_, command)| command.code().and_then(|code| code.sub).unwrap_or(0)).collect()
}
