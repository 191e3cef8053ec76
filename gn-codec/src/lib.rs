//! GN, the protocol of Chinese networked e-bike charging sockets behind one cellular gateway: frames off any byte stream,
//! every documented command typed.
//!
//! ```
//! use gn_codec::bkv_codec::{LocalTime, Port, Socket};
//! use gn_codec::command::{Control, HeartbeatReply};
//! use gn_codec::{Codec, Command, Minutes};
//! use bytes::BytesMut;
//!
//! # fn main() -> Result<(), Box<dyn core::error::Error>> {
//! // The first thing a gateway says. There is no login.
//! let mut stream = BytesMut::from(
//!     &b"\xfc\xfe\x00\x2e\x00\x00\x00\x00\x00\x00\x01\x82\x20\x05\x20\x00\x48\x69\
//!        89860463112070319417cV.1r46\x00\x1f\xca\xfc\xee"[..],
//! );
//! let mut codec = Codec::default();
//! let frame = codec.decode(&mut stream).expect("a whole frame")?;
//! let head = frame.head.expect("a gateway's frame");
//! let Command::Heartbeat(heartbeat) = Command::parse(&frame) else { panic!("{frame:?}") };
//! assert_eq!(heartbeat.firmware.as_str(), Some("cV.1r46"));
//!
//! // The answer sets its clock; then a port is started under a sequence of the platform's own.
//! let mut out = BytesMut::new();
//! let now = HeartbeatReply::from(LocalTime::new(2026, 7, 30, 16, 45, 45)?);
//! codec.encode_command(&Command::HeartbeatReply(now), head.sequence, head.gateway, &mut out)?;
//! let start = Control::start_by_time(Socket::new(2)?, Port::A, Minutes::new(240)?);
//! codec.encode_command(&Command::Control(start), 0x001C_9A51, head.gateway, &mut out)?;
//! # Ok(())
//! # }
//! ```
//!
//! # What it is not
//!
//! No connection, no clock, no log, no pairing, no repetition: bytes in, values out. Who answers what, and when, is told
//! where it belongs, at each message. The entries of command 0x1000 are the crate [`bkv_codec`]'s, whose types this one
//! uses throughout.
//!
//! # The frame
//!
//! All integers are big-endian. The device connects to the platform by TCP; one connection carries a gateway 网关 and all its
//! sockets 插座 (1–250), each with two ports 插孔 (0 = A = left, 1 = B = right).
//!
//! | offset | size | field |
//! |---|---|---|
//! | 0 | 2 | header 包头: `FC FE` device → platform (up), `FC FF` platform → device (down) |
//! | 2 | 2 | length 包长: bytes after this field, `17 + n` |
//! | 4 | 2 | command 命令 |
//! | 6 | 4 | sequence 帧流水号: 0 in reports of the device and in the answers to them; what the platform begins has its own, which the device echoes |
//! | 10 | 1 | direction 包类型: 01 up, 00 down |
//! | 11 | 7 | gateway id 网关ID, opaque |
//! | 18 | n | payload |
//! | 18 + n | 1 | checksum 校验和: sum modulo 256 from offset 2 to the end of the payload |
//! | 19 + n | 2 | tail 包尾: `FC EE` |
//!
//! Chargers without a gateway leave out offsets 4 to 17: a [`Frame`] without a head, whose payload begins with `04 01 01`.
//!
//! # The commands
//!
//! 0x0005 and 0x0015 hold an inner frame: length 帧长 of the arguments (2, **not** counting the sub-command), sub-command (1),
//! arguments. Sizes are bytes; `m` is the inner length.
//!
//! | command | up | down |
//! |---|---|---|
//! | 0x0000 heartbeat 心跳 | ICCID 20, firmware (8), signal 1 | local time 7, packed decimal |
//! | 0x0005/08 refresh node list 刷新列表 | result 1 | channel 信道 1, then per socket: number 1, MAC 6 |
//! | 0x0005/09 add, 0A delete | result 1 | socket 1, MAC 6 |
//! | 0x0007 OTA | not documented | target 1, IPv4 4, port 2, file 13 (NUL-padded) |
//! | 0x0015/1D query 查询插座状态 | see 1C | socket 1 |
//! | 0x0015/1C status | socket 1, firmware 2, °C 1, RSSI 1, then per port 14: port, status, business number 2, dV 2, dW 2, mA 2, Wh 2, minutes 2 | socket 1, result 1 |
//! | 0x0015/07 control 控制设备 | result 1, socket 1, port 1, business number 业务号 2 | socket 1, port 1, switch 1, mode 1 (1 time, 0 energy), minutes 2, Wh 2 |
//! | 0x0015/17 start by power 按功率 | as 07 | socket 1, port 1, switch 1, fen 2, count 1, then per tier: dW 2, fen 2, minutes 2 |
//! | 0x0015/02 charge end 充电结束上报 | end head 17 | socket 1, result 1 |
//! | 0x0015/18 end by power | end head 17, time 7 (plain binary), reason 1, fen 2, dW 2, count 1, minutes 2 per tier | socket 1, result 1 |
//! | 0x0015/0B card 刷卡 | socket 1, port 1, business number 2, status 1, card 卡号 6, offline data 20 | socket 1, port 1, business number 2, switch 1, mode 1 (3 = power), minutes 2, Wh 2; by power: fen 2, tiers as 17 |
//! | 0x0015/0F card order done | socket 1, port 1, result 1 | |
//! | 0x0015/0C card charge end | end head 17, card 6, kind 1, mode 1 (1 time, 2 energy, 3 power), fen 2, dW 2, count 1, minutes 2 per tier | socket 1, result 1 |
//! | 0x0015/1A balance 余额 | socket 1, port 1, card 6 | socket 1, port 1, card 6, fen 4 |
//! | 0x0015/1B voice 语音 | socket 1, port 1, result 1 | socket 1 (254 = all), port 1, buzzer 1, voice 1, count 1, then per period: start 2, end 2 |
//! | 0x1000 BKV container BKV兼容包 | entries | entries |
//!
//! The *end head* is socket 1, firmware 2, °C 1, RSSI 1, port 1, status 1, business number 2, dW 2, mA 2, Wh 2, minutes 2.
//! Units are in the names of the fields: `_dw` 0.1 W, `_dv` 0.1 V, `_ma` mA, `_wh` Wh, `_fen` 0.01 CNY.
//!
//! Where the vendor's guide contradicts itself or real devices, the devices are followed; the place says so.
//!
//! # The stream
//!
//! Nothing is escaped: `FC FE`, `FC FF` and `FC EE` occur inside frames, so never split at them. A candidate whose length, tail or
//! checksum is wrong costs one byte, and what it swallowed is found again. A frame that stays unfinished for 5 s is given up by
//! [`Codec::expire`], which whoever has the clock calls. Real reads hold one frame each; glued ones occur.
//!
//! # Questions and answers
//!
//! What a device begins has sequence 0, and so has its answer. What the platform begins has a sequence of its own, which the answer
//! echoes. Match on gateway, command, sub-command **and** sequence.
//!
//! | who begins | with | answer | sequence |
//! |---|---|---|---|
//! | device | 0000 | 0000, the time, at once: it sets the device's clock | 0 |
//! | device | 02, 18, 0C, unasked 1C | the same sub-command, [`ReportReply`](command::ReportReply) | 0 |
//! | device | 0B card | an order, 0B, which the device answers with 0F | the platform's |
//! | device | 1A balance | 1A | the platform's |
//! | device | BKV report | the same BKV command with key 0F | 0 |
//! | platform | 0005/08, 09, 0A | the same, one result; 3.4 s for one socket | echo |
//! | platform | 07, 17 | 07 (17 is not documented), with the business number; about 1 s | echo |
//! | platform | 1D query | 1C or 1D; or nothing but BKV 0x1017 | echo; 0 |
//! | platform | 1B voice | 1B | echo |
//! | platform | BKV 1007, 1011, 1012 | the same BKV command | echo, also in key 02 |
//!
//! Answers to reports first, slow work later: an end that is not answered comes again after 10 to 11 s, three times in all; then the
//! device drops the connection and starts over. A repeat need not be the same bytes. Never answer an answer. Commands to one
//! socket wait for each other, those to several need not: 15 s and one repetition suit the radio behind a gateway.
//!
//! | what | how long, how many |
//! |---|---|
//! | heartbeat | once a minute, the first 2 s after connecting, perhaps twice; three missing (200 s): offline |
//! | state 0x1017 | when it changes; the five-minute report of the guide was never seen |
//! | minutes of an order | 1–900 |
//! | energy of an order | at most 65,535 Wh |
//! | tiers, voice periods, sockets, channels | 5, 2, 250, 15 |
//! | business number 业务号 | the device's own, small, restarts: only with gateway, socket, port and start it is one charge |
//!
//! # Nothing is lost
//!
//! Constructors refuse what the protocol forbids; reading keeps it. [`Command::parse`] never fails: what is unknown or not
//! as documented keeps its bytes, surplus bytes are [`Extra`](command::Extra). What was forgiven is in
//! [`Frame::deviations`] and never written.
//!
//! # Features
//!
//! `std` (default); without it the crate needs `alloc` only. `serde` reads and writes frames as JSON objects; `tokio-util`
//! makes [`Codec`] a `Decoder` and `Encoder`; `arbitrary` makes random values.
#![cfg_attr(not(test), no_std)]
#![cfg_attr(test, allow(clippy::arithmetic_side_effects))]

extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

#[cfg(feature = "tokio-util")]
mod adapter;
mod codec;
pub mod command;
mod error;
mod frame;
#[cfg(feature = "serde")]
mod json;
mod list;
mod value;
mod wire;

pub use bkv_codec;
pub use bkv_codec::Minutes;

pub use codec::Codec;
pub use command::Command;
pub use error::{DecodeError, EncodeError};
pub use frame::{Deviations, Frame, GatewayId, Head};
pub use list::{List, Record};
pub use value::{BinaryTime, Card, Channel, EndMode, FileName, GatewayFirmware, Mac, OrderMode, OtaTarget};
