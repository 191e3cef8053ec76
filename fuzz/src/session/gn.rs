//! The sessions of GN and BKV, which share one.
//!
//! | line | what the device does |
//! |---|---|
//! | `00003839` | sends command 0x0000 with this payload, under sequence 0 |
//! | `00150201ffff` | sends command 0x0015 sub 0x02 with these arguments; their length is put before them |
//! | `:10130308017f` | sends the BKV message 0x1013 with these entries; its head is put before them |
//! | `"` | sends the last bytes again |
//! | `@010100004e` | answers the last command of the gateway with these arguments or entries, under its sequence |
//! | `=1` | it is another gateway from now on; 4 to 6 are chargers without one, 7 has the id of many |
//! | `\|5` | its bytes come in fives from now on; 0: as they were sent |
//! | `xfcfe` | sends these bytes |
//! | anything else | sends it |

use std::collections::HashSet;

use bytes::{Bytes, BytesMut};
use gateway_kit::protocol::gn::Gn;
use gateway_kit::session::Protocol;
use gateway_kit::testing::Bench;
use gn_codec::bkv_codec::entry::Builder;
use gn_codec::bkv_codec::{self, DeviceId, Direction, Message};
use gn_codec::command::ReportReply;
use gn_codec::{Codec, Command, Frame, GatewayId};
use unified_model::{Event, EventPayload};

use super::wire::{Wire, number, unhex};
use super::{Peer, run};

/// A session of GN keeps the rules of its peer, whatever happens to it.
pub fn session_gn(data: &[u8]) {
    run(data, &Gn::default(), &mut Gateways::default());
}

/// The gateways and chargers of one connection.
#[derive(Default)]
struct Gateways {
    wire: Wire,
    /// Which of them speaks.
    speaks: u8,
    /// The last command of the gateway.
    asked: Option<Frame>,
    /// Every end of a charge that was sent.
    ends: Vec<End>,
    durable: HashSet<End>,
    /// How many ends were acknowledged, and to whom.
    acknowledged: Vec<String>,
}

/// What makes the end of a charge the one it is.
#[derive(Debug, PartialEq, Eq, Hash)]
struct End {
    device: String,
    energy_wh: u64,
    seconds: u64,
}

impl Gateways {
    fn gateway(&self) -> GatewayId {
        GatewayId::new(if self.speaks % 8 == 7 {
            [0; 7]
        } else {
            [0x82, 0x23, 0x12, 0x14, 0x00, 0x27, self.speaks % 8]
        })
    }

    /// `None` behind a gateway.
    fn charger(&self) -> Option<DeviceId> {
        (4..=6)
            .contains(&(self.speaks % 8))
            .then(|| DeviceId::direct_charger([0x82, 0x21, 0x05, 0x20, 0x00, self.speaks % 8]))
    }

    /// Entries with a head before them.
    fn entries(&self, code: u16, sequence: u64, entries: &[u8]) -> Vec<u8> {
        let device = self.charger().unwrap_or(self.gateway().into());
        let mut head = Builder::new();
        let put = head
            .put(0x01, &code.to_be_bytes())
            .and_then(|head| head.put(0x02, &sequence.to_be_bytes()))
            .and_then(|head| head.put(0x03, device.as_bytes()));
        assert!(put.is_ok());
        let mut payload = head.finish().as_bytes().to_vec();
        payload.extend_from_slice(entries);
        payload
    }

    fn send(&mut self, frame: &Frame, bench: &mut Bench) {
        let mut bytes = BytesMut::new();
        if Codec::default().encode(frame, &mut bytes).is_ok() {
            self.wire.send(&bytes, bench);
        }
    }

    /// A message of entries, in the frame that this device has for it.
    fn tell(&mut self, code: u16, sequence: u32, entries: &[u8], bench: &mut Bench) {
        let payload = self.entries(code, sequence.into(), entries);
        let frame = match self.charger() {
            Some(_) => Frame::direct(Direction::Up, payload),
            None => Frame::new(Direction::Up, 0x1000, sequence, self.gateway(), payload),
        };
        self.send(&frame, bench);
    }

    fn answer(&mut self, text: &[u8], bench: &mut Bench) {
        let Some(asked) = &self.asked else { return };
        let sequence = asked.head.map_or(0, |head| head.sequence);
        match asked.command() {
            None | Some(0x1000) => {
                if let Ok(message) = Message::parse(Direction::Down, &asked.payload) {
                    let (code, sequence) = (message.command.code(), message.sequence);
                    let payload = self.entries(code, sequence, &unhex(text));
                    let frame = match asked.head {
                        None => Frame::direct(Direction::Up, payload),
                        Some(head) => {
                            Frame::new(Direction::Up, 0x1000, head.sequence, self.gateway(), payload)
                        }
                    };
                    self.send(&frame, bench);
                }
            }
            Some(command) => {
                let sub = asked.payload.get(2).copied();
                self.say(command, sequence, sub, &unhex(text), bench);
            }
        }
    }

    fn say(&mut self, command: u16, sequence: u32, sub: Option<u8>, bytes: &[u8], bench: &mut Bench) {
        let mut payload = Vec::new();
        if let (0x0005 | 0x0015, Some(sub)) = (command, sub) {
            payload.extend_from_slice(&u16::try_from(bytes.len()).unwrap_or(u16::MAX).to_be_bytes());
            payload.push(sub);
        }
        payload.extend_from_slice(bytes);
        let frame = Frame::new(Direction::Up, command, sequence, self.gateway(), payload);
        self.send(&frame, bench);
    }

    /// Remembers what of it must be durable before it is answered.
    fn remember(&mut self) {
        let frames = self.wire.frames(|bytes| Some(Codec::default().decode(bytes)?.ok()));
        for frame in frames {
            let gateway = frame.head.map(|head| head.gateway.to_string());
            let (device, energy_wh, minutes) = match Command::parse(&frame) {
                Command::ChargeEnd(end) => (gateway, end.head.energy_wh, end.head.minutes),
                Command::PowerChargeEnd(end) => (gateway, end.head.energy_wh, end.head.minutes),
                Command::CardChargeEnd(end) => (gateway, end.head.energy_wh, end.head.minutes),
                Command::Bkv(message) | Command::Direct(message) => {
                    let device = gateway.or_else(|| Some(message.device.to_string()));
                    match &message.command {
                        bkv_codec::Command::ChargeEnd(end) => {
                            (device, end.energy_wh.unwrap_or(0), end.minutes.unwrap_or(0))
                        }
                        // It tells neither.
                        bkv_codec::Command::DeviceCardEnd(_) => (device, 0, 0),
                        _ => continue,
                    }
                }
                _ => continue,
            };
            let Some(device) = device else { continue };
            let seconds = u64::from(minutes).saturating_mul(60);
            self.ends.push(End { device, energy_wh: energy_wh.into(), seconds });
        }
    }
}

impl Peer for Gateways {
    fn connect(&mut self, protocol: &dyn Protocol) -> Bench {
        Bench::nameless(protocol)
    }

    fn reconnected(&mut self) {
        self.wire.reconnected();
    }

    fn charge_point(&self) -> String {
        self.charger().map_or_else(|| self.gateway().to_string(), |charger| charger.to_string())
    }

    fn act(&mut self, line: &[u8], bench: &mut Bench) {
        let Some((word, rest)) = line.split_first() else { return };
        match word {
            b'0'..=b'9' | b'a'..=b'f' | b'A'..=b'F' => match unhex(line)[..] {
                [0x00, command @ (0x05 | 0x15), sub, ref arguments @ ..] => {
                    self.say(command.into(), 0, Some(sub), arguments, bench);
                }
                [first, second, ref payload @ ..] => {
                    self.say(u16::from_be_bytes([first, second]), 0, None, payload, bench);
                }
                _ => {}
            },
            b':' => {
                if let [first, second, ref entries @ ..] = unhex(rest)[..] {
                    self.tell(u16::from_be_bytes([first, second]), 0, entries, bench);
                }
            }
            b'"' => self.wire.send_again(bench),
            b'@' => self.answer(rest, bench),
            b'=' => self.speaks = u8::try_from(number(rest)).unwrap_or(0),
            b'|' => self.wire.piece = number(rest),
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
        if let EventPayload::TransactionStopped(stopped) = &event.payload {
            self.durable.insert(End {
                device: event.charge_point_id.to_string(),
                energy_wh: stopped.meter_stop_wh,
                seconds: stopped.duration_sec.unwrap_or(0),
            });
        }
    }

    /// Each is a frame with a meaning, and not more ends were acknowledged than are durable.
    fn read(&mut self, sent: &[Bytes]) {
        for bytes in sent {
            let mut bytes = BytesMut::from(&bytes[..]);
            let read = Codec::default().decode(&mut bytes);
            let Some(Ok(frame)) = read.filter(|_| bytes.is_empty()) else {
                panic!("wrote what is no frame: {bytes:?}");
            };
            assert_eq!(frame.direction, Direction::Down, "wrote what devices say");
            if let Some(device) = acknowledged(&frame) {
                self.acknowledged.push(device.clone());
                let times = self.acknowledged.iter().filter(|to| **to == device).count();
                let ends = self.ends.iter().filter(|end| end.device == device && self.durable.contains(end));
                assert!(times <= ends.count(), "acknowledged what is not durable: {frame:?}");
            } else if is_request(&frame) {
                self.asked = Some(frame);
            }
        }
    }
}

/// Whose end of a charge a frame acknowledges.
fn acknowledged(frame: &Frame) -> Option<String> {
    use gn_codec::command::Report;

    let gateway = frame.head.map(|head| head.gateway.to_string());
    match Command::parse(frame) {
        Command::ReportReply(ReportReply { sub, .. }) if sub != Report::SocketStatus => gateway,
        Command::Bkv(message) | Command::Direct(message) => {
            use bkv_codec::Command::{ChargeEndReply, DeviceCardEndReply};
            matches!(message.command, ChargeEndReply(_) | DeviceCardEndReply(_))
                .then(|| gateway.unwrap_or_else(|| message.device.to_string()))
        }
        _ => None,
    }
}

/// Whether it is for the device to answer.
fn is_request(frame: &Frame) -> bool {
    match frame.head {
        Some(head) => head.sequence != 0,
        None => Message::parse(Direction::Down, &frame.payload).is_ok_and(|message| message.sequence != 0),
    }
}
