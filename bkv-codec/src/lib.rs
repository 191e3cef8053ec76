//! BKV, the key-value protocol of Chinese networked e-bike charging sockets: the generic format, every known message
//! typed, and the frames of chargers without a gateway.
//!
//! ```
//! use bkv_codec::command::Ack;
//! use bkv_codec::{Codec, Command, DeviceId, Direction, Frame, Message, Outcome};
//! use bytes::BytesMut;
//!
//! # fn main() -> Result<(), Box<dyn core::error::Error>> {
//! // A status report of a socket whose gateway cannot reach it.
//! let payload = bkv_codec::Data::from(
//!     b"\x04\x01\x01\x10\x17\x0a\x01\x02\0\0\0\0\0\0\0\0\x09\x01\x03\x82\x23\x08\x11\x00\x18\x59\
//!       \x11\x01\x94\x03\x01\x4a\x01\x0a\x01\x5b\x03\x01\x08\x00\x03\x01\x09\x00",
//! );
//! let message = Message::parse(Direction::Up, &payload)?;
//! let Command::StatusReport(report) = &message.command else { panic!("{message:?}") };
//! for socket in report.sockets.iter() {
//!     for port in socket.ports.iter() {
//!         println!("socket {} port {}: {:?}", socket.socket, port.port, port.status);
//!         assert!(!port.status.online());
//!     }
//! }
//!
//! // Its answer: the same command, sequence and id.
//! let answer = Command::StatusReply(Ack { ok: Outcome::DONE });
//! let answer = Message::new(message.sequence, message.device, answer);
//! assert!(answer.to_payload()?.ends_with(b"\x03\x01\x0f\x01"));
//!
//! // Chargers without a gateway put a border around it and nothing else.
//! let (mut codec, mut stream) = (Codec::default(), BytesMut::new());
//! let frame = Frame { direction: Direction::Down, payload: answer.to_payload()? };
//! codec.encode(&frame, &mut stream)?;
//! assert_eq!(codec.decode(&mut stream), Some(Ok(frame)));
//! # Ok(())
//! # }
//! ```
//!
//! # What it is not
//!
//! No connection, no clock, no pairing of questions and answers, no log: bytes in, values out. The frames of gateways,
//! which carry these messages under command 0x1000, and their other commands are in the crate `gn-codec`.
//!
//! # The layers
//!
//! | layer | here | reads |
//! |---|---|---|
//! | border | [`Codec`], [`Frame`] | `FC FE`/`FC FF`, length, payload, checksum, `FC EE` off a stream |
//! | entries | [`entry`] | any payload: `length, keyhead, key, value`, again and again |
//! | message | [`Message`], [`Command`] | what the entries mean, by key 0x01 and the direction |
//!
//! All integers are big-endian. The border:
//!
//! | offset | size | field |
//! |---|---|---|
//! | 0 | 2 | header 包头: `FC FE` device → platform (up), `FC FF` platform → device (down) |
//! | 2 | 2 | length 包长: bytes after this field, `n + 3` |
//! | 4 | n | payload |
//! | 4 + n | 1 | checksum 校验和: sum modulo 256 from offset 2 to the end of the payload |
//! | 5 + n | 2 | tail 包尾: `FC EE` |
//!
//! An entry:
//!
//! | size | field |
//! |---|---|
//! | 1–4 | length of what follows, base 128, most significant group first, bit 7 = one more byte |
//! | 1 | keyhead: bit 7 set for a text key; bits 0–6 the size of the key |
//! | k | key: a number, or text |
//! | rest | value |
//!
//! # The messages
//!
//! Each begins with the head: 01 command, 02 sequence (that of the outer frame, in 8 bytes), 03 id. Then, in the order in
//! which it is written (any order is read); every key is explained in [`key`]:
//!
//! | command | meaning | up | down |
//! |---|---|---|---|
//! | 0x1017 | socket status 插座状态上报 | 94 {4A 3E 07 96 5B × ports {08 09 0A 95 0B 0C 0D 0E}} | 0F |
//! | 0x1007 | control 电费+服务费 | 0F 08 0A 4A | 4A 08 13 12 47 F4 14 88 80 89 83 |
//! | 0x1004 | charge end 充电结束上报 | 07 4A 08 09 0A 0B 0C 0D 0E 2E 2F 12 85 86 89 84 | 0F 4A 08 |
//! | 0x1010 | exception 异常事件 | 4A 54 4B 55 4C 56 4D 4E 4F 50 51 52 53 57 58 | 4A 0F |
//! | 0x1011 | set parameters 参数设置 | 4A 0F | 4A, any of 21 22 23 24 25 11 59 |
//! | 0x1012 | query parameters 参数查询 | 4A 0F 23 60 21 24 22 59 25 11 10 68 93 98–9B | 4A |
//! | 0x1013 | event record, undocumented | 4A 08 06 5A | 0F |
//! | 0x103B | list of nodes, undocumented | 026E × n | |
//! | 0x1001 | heartbeat 心跳 of a charger without a gateway | 04 05 48 | 06 |
//! | 0x1002, 0x1003 | its ports, by itself and asked for | 5B × ports {08 09 0A 95 0B 0C 0D 0E} | 0F (0x1002) |
//! | 0x1008 | its new firmware | | 19 1A 1B |
//! | 0x1009 | card swiped 刷卡 | 08, the card under an unknown key | |
//! | 0x100A | end of a card's charge | 08 09 0A 0B 0C | 08 0F |
//! | 0x100B | set its parameters | | any of 1E 20 21 22 23 24 25 59 60 10 11, or 08 10 11 |
//! | 0x100C | query its parameters | | nothing |
//!
//! A networked socket has two ports, 0 = A = left and 1 = B = right, except in the names of the keys of 0x1010, where
//! these are 1 and 2. Units are in the names: `_dw` 0.1 W, `_dv` 0.1 V, `_ma` mA, `_wh` Wh, `_fen` 0.01 CNY, `_s` seconds.
//!
//! # Nothing is lost
//!
//! Constructors refuse what the protocol forbids; reading keeps it. Unknown keys stay in their place ([`Layout`]), unknown
//! values of codes stay numbers, unknown commands stay entries. What is written is always in canonical form.
//!
//! # Features
//!
//! `std` (default) lets searches find the processor's vectors at run time; without it the crate needs `alloc` only.
//! `serde` reads and writes messages as JSON objects named like [`key::TABLE`]; `tokio-util` makes [`Codec`] a `Decoder`
//! and `Encoder`; `arbitrary` makes random values.
#![cfg_attr(not(test), no_std)]
#![cfg_attr(test, allow(clippy::arithmetic_side_effects))]

extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

#[cfg(feature = "tokio-util")]
mod adapter;
mod codec;
pub mod command;
mod data;
pub mod entry;
mod error;
mod field;
#[cfg(feature = "serde")]
mod json;
pub mod key;
mod message;
mod repeated;
mod room;
mod value;
mod wire;

pub use codec::{Codec, Direction, Frame, Limits};
pub use command::Command;
pub use data::Data;
pub use error::{DecodeError, EncodeError, EntryError, FrameError, OutOfRange, Rejected};
pub use field::Layout;
#[cfg(feature = "serde")]
pub use json::Named;
pub use message::Message;
pub use repeated::{Record, Repeated};
pub use room::Room;
pub use value::{
    BcdTime, ChargeMode, ClockTime, ControlSource, DeviceId, EndReason, FeePeriod, FeePeriods, FirmwareWord,
    Iccid, LocalTime, Minutes, Outcome, Port, ServiceFeeBy, Socket, Status, Switch, Text, TierUsage,
    TierUsages,
};
