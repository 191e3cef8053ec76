//! The session of AP3000.
//!
//! | line | what the device does |
//! |---|---|
//! | `207e0002142100` | sends command 0x20 with this data, under a new message id; `o` is the order number of the last 0x82 |
//! | `"` | sends the last bytes again |
//! | `@00` | answers the last command of the gateway with this data |
//! | `=1` | it is the second device of the connection from now on; 7 has lost its memory |
//! | `\|5` | its bytes come in fives from now on; 0: as they were sent |
//! | `i`, `l` | the modem sends its card number, or `link` |
//! | `x444e59` | sends these bytes |
//! | anything else | sends it |

use std::collections::{HashMap, HashSet};

use ap3000_codec::command::{FromDevice, FromServer};
use ap3000_codec::{Codec, Direction, Frame, PhysicalId, Token};
use bytes::{Bytes, BytesMut};
use gateway_kit::protocol::ap3000::Ap3000;
use gateway_kit::session::Protocol;
use gateway_kit::testing::Bench;
use unified_model::{Event, EventPayload};

use super::wire::{Wire, number, unhex};
use super::{Peer, run};

/// A session of AP3000 keeps the rules of its peer, whatever happens to it.
pub fn session_ap3000(data: &[u8]) {
    run(data, &Ap3000::default(), &mut Devices::default());
}

/// The devices of one host.
#[derive(Default)]
struct Devices {
    wire: Wire,
    /// Which of them speaks.
    speaks: u32,
    message: u16,
    /// The last command of the gateway.
    asked: Option<Frame>,
    /// The order number of its last 0x82.
    order: [u8; 16],
    /// Every command of the gateway on this connection, to see that one sent again is the same.
    commands: HashMap<(PhysicalId, u8, u16), Frame>,
    /// Settlements that were sent, and the message id their answer has.
    settled: Vec<(u16, Settled)>,
    /// Those that are durable, with the transaction.
    durable: Vec<(String, Settled)>,
    /// Devices with something durable about a settlement by time of use.
    told_of_0x23: HashSet<String>,
}

/// What makes a settlement the one it is.
#[derive(Debug, PartialEq, Eq)]
struct Settled {
    device: String,
    /// Of the device; empty where the event tells.
    order: String,
    connector: u32,
    energy_wh: u64,
    seconds: u64,
    reason: i64,
}

impl Settled {
    /// Whether this is what became durable for the transaction.
    fn is_in(&self, transaction: &str, durable: &Self) -> bool {
        transaction.starts_with(&self.order)
            && (&self.device, self.connector, self.energy_wh, self.seconds, self.reason)
                == (&durable.device, durable.connector, durable.energy_wh, durable.seconds, durable.reason)
    }
}

impl Devices {
    fn id(&self) -> PhysicalId {
        PhysicalId::from(match self.speaks % 8 {
            // One of the numbers that devices without a memory have.
            7 => 0x0400_0000 | 10_011_001,
            // A host.
            6 => 0x0900_0001,
            n => 0x04AB_373B_u32.saturating_add(n),
        })
    }

    /// The bytes of hex digits and `o`.
    fn data(&self, text: &[u8]) -> Vec<u8> {
        let mut parts = text.split(|byte| *byte == b'o');
        let mut data = parts.next().map(unhex).unwrap_or_default();
        for part in parts.take(4) {
            data.extend_from_slice(&self.order);
            data.extend(unhex(part));
        }
        data
    }

    fn send(&mut self, code: u8, message: u16, data: &[u8], bench: &mut Bench) {
        let data = data.get(..247).unwrap_or(data);
        let frame = Frame::new(Direction::Up, self.id(), message, code, data);
        let mut bytes = BytesMut::new();
        if Codec::new(Direction::Up).encode(&frame, &mut bytes).is_ok() {
            self.wire.send(&bytes, bench);
        }
    }

    /// Remembers what of it must be durable before it is answered.
    fn remember(&mut self) {
        let frames = self.wire.frames(|bytes| match Codec::new(Direction::Up).decode(bytes) {
            Some(Ok(Token::Frame(frame))) => Some(Some(frame)),
            Some(_) => Some(None),
            None => None,
        });
        for frame in frames {
            if let FromDevice::Settlement(said) = FromDevice::parse(frame.code, &frame.data) {
                let settled = Settled {
                    device: frame.physical_id.to_string(),
                    order: said.order_no.to_string(),
                    connector: u32::from(said.port.0).saturating_add(1),
                    energy_wh: said.energy.watt_hours(),
                    seconds: said.charge_seconds.0.into(),
                    reason: u8::from(said.stop_reason).into(),
                };
                self.settled.push((frame.message_id, settled));
            }
        }
    }
}

impl Peer for Devices {
    fn connect(&mut self, protocol: &dyn Protocol) -> Bench {
        Bench::nameless(protocol)
    }

    fn reconnected(&mut self) {
        self.wire.reconnected();
        self.commands.clear();
    }

    fn charge_point(&self) -> String {
        self.id().to_string()
    }

    fn act(&mut self, line: &[u8], bench: &mut Bench) {
        let Some((word, rest)) = line.split_first() else { return };
        match word {
            b'0'..=b'9' | b'a'..=b'f' | b'A'..=b'F' => {
                if let Some((code, data)) = self.data(line).split_first() {
                    self.message = self.message.wrapping_add(1);
                    self.send(*code, self.message, data, bench);
                }
            }
            b'"' => self.wire.send_again(bench),
            b'@' => {
                if let Some(asked) = &self.asked {
                    let (code, message) = (asked.code, asked.message_id);
                    self.send(code, message, &self.data(rest), bench);
                }
            }
            b'=' => self.speaks = u32::try_from(number(rest)).unwrap_or(0),
            b'|' => self.wire.piece = number(rest),
            b'i' => self.wire.send(b"898604D9162390488297", bench),
            b'l' => self.wire.send(b"link", bench),
            b'x' => self.wire.send(&unhex(rest), bench),
            _ => self.wire.send(line, bench),
        }
        self.remember();
    }

    fn messages(&self) -> usize {
        self.wire.messages
    }

    fn bytes(&self) -> usize {
        self.wire.last()
    }

    fn learn(&mut self, event: &Event) {
        let device = event.charge_point_id.to_string();
        match &event.payload {
            EventPayload::TransactionStopped(stopped) => {
                let durable = Settled {
                    device,
                    order: String::new(),
                    connector: stopped.connector_id.unwrap_or(0),
                    energy_wh: stopped.meter_stop_wh,
                    seconds: stopped.duration_sec.unwrap_or(0),
                    reason: stopped.raw_reason.unwrap_or(0),
                };
                self.durable.push((stopped.transaction_id.to_string(), durable));
            }
            EventPayload::ProtocolViolation(violation) if violation.action.as_deref() == Some("0x23") => {
                self.told_of_0x23.insert(device);
            }
            _ => {}
        }
    }

    /// Each is a frame, a settlement has no answer before it is durable, a command sent again is the same.
    fn read(&mut self, sent: &[Bytes]) {
        for bytes in sent {
            let mut bytes = BytesMut::from(&bytes[..]);
            let read = Codec::new(Direction::Down).decode(&mut bytes);
            let Some(Ok(Token::Frame(frame))) = read.filter(|_| bytes.is_empty()) else {
                panic!("wrote what is no frame: {bytes:?}");
            };
            let device = frame.physical_id.to_string();
            match frame.code {
                0x03 => {
                    let mut said = self.settled.iter().filter(|(message, settled)| {
                        *message == frame.message_id && settled.device == device
                    });
                    let is_durable = said.any(|(_, said)| {
                        self.durable.iter().any(|(transaction, durable)| said.is_in(transaction, durable))
                    });
                    assert!(is_durable, "acknowledged what is not durable: {frame:?}");
                }
                0x23 => {
                    assert!(
                        self.told_of_0x23.contains(&device),
                        "acknowledged what is not durable: {frame:?}"
                    );
                }
                0x00..=0x30 => {}
                code => {
                    let key = (frame.physical_id, code, frame.message_id);
                    let first = self.commands.entry(key).or_insert_with(|| frame.clone());
                    assert_eq!(*first, frame, "two commands under one message id");
                    if let FromServer::ChargeControl(start) = FromServer::parse(frame.code, &frame.data) {
                        self.order = *start.order_no.as_bytes();
                    }
                    self.asked = Some(frame);
                }
            }
        }
    }
}
