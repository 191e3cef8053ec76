//! AP3000 on the bench: a scripted device and a clock that jumps. Each test names the section of the protocol's paper, or the
//! rule of the contract, that it proves.

#[path = "ap3000/cards.rs"]
mod cards;
#[path = "ap3000/charges.rs"]
mod charges;
#[path = "ap3000/commands.rs"]
mod commands;
#[path = "ap3000/conformance.rs"]
mod conformance;
#[path = "ap3000/devices.rs"]
mod devices;
#[path = "ap3000/disorder.rs"]
mod disorder;
#[path = "ap3000/firmware.rs"]
mod firmware;
#[path = "ap3000/presence.rs"]
mod presence;

use std::time::Duration;

use ap3000_codec::{Codec, Direction, Frame, FrameSeed, PhysicalId, Token};
use bytes::BytesMut;
use gateway_kit::protocol::ap3000::Ap3000;
use gateway_kit::testing::Bench;
use serde::de::DeserializeSeed;
use serde_json::{Value, json};
use unified_model::{Command, CommandId, CommandPayload, Event, TraceId};

const DEVICE: u32 = 0x04AB_373B;
const ORDER: &str = "0102030405060708090a0b0c0d0e0f10";

/// A connection, and what its devices say and hear.
struct Line {
    bench: Bench,
    id: PhysicalId,
    message: u16,
}

/// The first byte of the data.
fn result(frame: &Frame) -> u8 {
    frame.data[0]
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
        Self { bench: Bench::nameless(&Ap3000::default()), id: PhysicalId::from(DEVICE), message: 0 }
    }

    /// A connection of a device with two ports that has registered; the events of that are gone.
    fn registered() -> Self {
        let mut line = Self::open();
        let heard = line.say(0x20, register());
        assert_eq!((heard.len(), heard[0].code, result(&heard[0])), (1, 0x20, 0));
        assert_eq!(types(&line.events()), ["charge_point.connected"]);
        line
    }

    /// Something this device says under a new message id; the frames that come back.
    fn say(&mut self, code: u8, fields: Value) -> Vec<Frame> {
        self.message += 1;
        self.say_as(self.message, code, fields)
    }

    fn say_as(&mut self, message: u16, code: u8, fields: Value) -> Vec<Frame> {
        self.bench.receive(bytes(&frame(self.id, message, code, fields)));
        self.heard()
    }

    /// The same for another device of the connection.
    fn say_from(&mut self, id: u32, code: u8, fields: Value) -> Vec<Frame> {
        self.message += 1;
        self.bench.receive(bytes(&frame(PhysicalId::from(id), self.message, code, fields)));
        self.heard()
    }

    /// The answer to a request of the gateway.
    fn reply(&mut self, request: &Frame, fields: Value) -> Vec<Frame> {
        self.bench.receive(bytes(&frame(request.physical_id, request.message_id, request.code, fields)));
        self.heard()
    }

    fn heard(&mut self) -> Vec<Frame> {
        let mut codec = Codec::new(Direction::Down);
        let mut buffer = BytesMut::new();
        for bytes in self.bench.sent() {
            buffer.extend_from_slice(&bytes);
        }
        let mut frames = Vec::new();
        while let Some(item) = codec.decode(&mut buffer) {
            let Ok(Token::Frame(frame)) = item else { panic!("the gateway sends frames only: {item:?}") };
            frames.push(frame);
        }
        assert!(buffer.is_empty());
        frames
    }

    fn events(&mut self) -> Vec<Event> {
        self.bench.events()
    }

    fn payloads(&mut self, event_type: &str) -> Vec<Value> {
        self.events().iter().filter(|event| event.event_type() == event_type).map(payload).collect()
    }

    fn order(&mut self, id: &str, payload: impl Into<CommandPayload>) -> Vec<Frame> {
        self.order_to(DEVICE, id, payload)
    }

    fn order_to(&mut self, device: u32, id: &str, payload: impl Into<CommandPayload>) -> Vec<Frame> {
        let charge_point = PhysicalId::from(device).to_string().parse().unwrap();
        let mut command = Command::new(CommandId::new(id).unwrap(), charge_point, payload);
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

    fn jump(&mut self, seconds: f64) -> Vec<Frame> {
        self.bench.jump(Duration::from_secs_f64(seconds));
        self.heard()
    }
}

fn frame(id: PhysicalId, message: u16, code: u8, fields: Value) -> Frame {
    let form = json!({
        "physical_id": id.to_string(), "message_id": message, "command": format!("0x{code:02X}"), "fields": fields
    });
    FrameSeed(Direction::Up).deserialize(form).unwrap()
}

fn bytes(frame: &Frame) -> BytesMut {
    let mut bytes = BytesMut::new();
    Codec::new(Direction::Up).encode(frame, &mut bytes).unwrap();
    bytes
}

fn register() -> Value {
    json!({"firmware_version": 640, "port_count": 2, "virtual_id": 30, "device_type": 0x31, "work_mode": 6})
}

fn heartbeat(ports: [u8; 2]) -> Value {
    json!({"voltage": 2212, "port_count": 2, "port_status": ports, "signal": 0, "temperature": 90})
}

fn power(order: &str, status: u8, energy: u16) -> Value {
    json!({"port": 0, "port_status": status, "charge_seconds": 300, "energy": energy, "start_mode": 1,
           "power": 1205, "max_power": 1300, "min_power": 1000, "avg_power": 1200, "order_no": order,
           "interval_energy": 48, "peak_power": 1300, "voltage": 2212, "current": 545, "ambient_temp": 90,
           "port_temp": 95, "timestamp": 1_753_439_400})
}

fn settlement(order: &str, energy: u16) -> Value {
    json!({"charge_seconds": 3600, "max_power": 1300, "energy": energy, "port": 0, "start_mode": 1,
           "card_or_code": "00000000", "stop_reason": 1, "order_no": order, "second_max_power": 1250,
           "timestamp": 1_753_443_000})
}

/// The data of a 0x82 answer.
fn done(result: u8, order: &str) -> Value {
    json!({"result": result, "order_no": order, "port": 0, "pending_ports": 0})
}

/// The order number in a 0x82 of the gateway.
fn order_no(frame: &Frame) -> String {
    frame.data[9..25].iter().map(|byte| format!("{byte:02x}")).collect()
}
