//! The AP3000 protocol ("DNY" 协议) of networked e-bike charging sockets, piles and cabinets: frames off any byte stream,
//! every documented command typed in both directions.
//!
//! ```
//! use ap3000_codec::command::{Answer, ChargeControl, ChargeTarget, Command, FromDevice, FromServer};
//! use ap3000_codec::quantity::Seconds;
//! use ap3000_codec::{Codec, Direction, Port, Token};
//! use bytes::BytesMut;
//!
//! let mut codec = Codec::new(Direction::Up);
//! let mut received = BytesMut::from(
//!     &b"linkDNY\x10\0\x3b\x37\xab\x04\x01\x02\x21\x98\x08\x02\x00\x02\x00\x5a\x3e\x03"[..],
//! );
//! let mut to_send = BytesMut::new();
//! while let Some(item) = codec.decode(&mut received) {
//!     let frame = match item {
//!         Ok(Token::Frame(frame)) => frame,
//!         Ok(Token::Iccid(_) | Token::Link) => continue,
//!         Err(rejected) => panic!("{rejected}"),
//!     };
//!     if let Command::FromDevice(FromDevice::Heartbeat(heartbeat)) = Command::parse(&frame) {
//!         assert_eq!(heartbeat.voltage.to_string(), "220.0 V");
//!         let answer = FromServer::HeartbeatAnswer(Answer::SUCCESS);
//!         codec.encode(&answer.frame(frame.physical_id, frame.message_id)?, &mut to_send)?;
//!         // Charge at the second port for an hour. A new command has a message id of its own.
//!         let start = ChargeControl::start(Port(1), "ORDER-0000000042".parse()?, ChargeTarget::Time(Seconds(3600)))?;
//!         codec.encode_command(frame.physical_id, 1, &FromServer::ChargeControl(start).into(), &mut to_send)?;
//!     }
//! }
//! assert_eq!(&to_send[..15], b"DNY\x0a\0\x3b\x37\xab\x04\x01\x02\x21\0\x3a\x02");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! It is *not* a server: it opens no socket, reads no clock, keeps no session and logs nothing. What to answer, when to
//! resend and whom a frame belongs to is written here, and done by whoever uses it. It builds without `std` (it needs
//! `alloc`).
//!
//! | module | what |
//! |---|---|
//! | [`Codec`] | bytes ↔ [`Token`]s and [`Frame`]s, limits, the way back into step |
//! | [`command`] | [`Frame`] ↔ [`Command`](command::Command): a body for each command and direction |
//! | [`code`] | the code tables: port states, stop reasons, answers, cards, devices |
//! | [`quantity`] | numbers with their units |
//! | [`timing`] | how long to wait for what |
//!
//! # The stream
//!
//! One plain TCP connection, opened by the device's modem and kept open. No login, no TLS. Three kinds of tokens come up, in any
//! order, cut and merged at will:
//!
//! | token | bytes | answer |
//! |---|---|---|
//! | ICCID 卡号 | 20 ASCII characters, `89` and 18 **hex** digits; once after each connect, never from Wi-Fi modules | none |
//! | keep-alive | `link`; after 30 s without traffic in either direction | none, no echo |
//! | frame | below | by command |
//!
//! Do not wait for the ICCID before accepting frames. The server sends frames and nothing else: what a framework adds makes devices
//! ignore the answer and repeat themselves.
//!
//! # The frame
//!
//! | offset | size | field | 中文 | |
//! |---|---|---|---|---|
//! | 0 | 3 | magic | 包头 | ASCII `DNY` |
//! | 3 | 2 | length | 长度 | 9 + n: all that follows it, the checksum **included** |
//! | 5 | 4 | physical ID | 物理ID | which device |
//! | 9 | 2 | message ID | 消息ID | which message |
//! | 11 | 1 | command | 命令 | |
//! | 12 | n | data | 数据 | |
//! | 12 + n | 2 | checksum | 校验 | low 16 bits of the sum of all bytes before it, the magic **included** |
//!
//! All integers are little-endian. The length is at most 256, that of 0xF8 and 0xF9 on the way down 269. Known faults of
//! servers: a length without the checksum; a checksum without the magic ([`FrameError::forgot_the_magic`]).
//!
//! # The commands
//!
//! Each body's page has its layout, byte by byte. [`Answer`](command::Answer) is one byte, 0 for success.
//!
//! | up | what | body | answer |
//! |---|---|---|---|
//! | 0x01 | old heartbeat 设备心跳包: all ports with their power | [`OldHeartbeat`](command::OldHeartbeat) | `Answer`, unless 0x21 is answered |
//! | 0x02 | card swipe 刷卡 | [`CardSwipe`](command::CardSwipe) | [`CardAnswer`](command::CardAnswer), then 0x82 |
//! | 0x03 | settlement 结算 | [`Settlement`](command::Settlement) | `Answer`, **always**, once it is safe |
//! | 0x04 | order confirm 订单确认, legacy | [`OrderConfirm`](command::OrderConfirm) | [`OrderConfirmAnswer`](command::OrderConfirmAnswer) |
//! | 0x05 | upgrade request 请求升级 | [`UpgradeRequest`](command::UpgradeRequest) | none |
//! | 0x06 | port power heartbeat 功率心跳 | [`PowerHeartbeat`](command::PowerHeartbeat) | none |
//! | 0x11 | host heartbeat 主机心跳 | [`HostHeartbeat`](command::HostHeartbeat) | none |
//! | 0x12, 0x22 | get time 获取时间, host and device | [`Empty`](command::Empty) | [`TimeAnswer`](command::TimeAnswer) |
//! | 0x15 | old host upgrade request 主机请求升级 | [`Empty`](command::Empty) | `Answer`, then 0xF9 |
//! | 0x17 | host and breaker status 主机状态 | [`HostStatus`](command::HostStatus) | none |
//! | 0x20 | register 注册包 | [`Register`](command::Register) | `Answer` |
//! | 0x21 | heartbeat 心跳包 | [`Heartbeat`](command::Heartbeat) | `Answer` |
//! | 0x35 | slave types and versions 分机版本 | [`SlaveVersions`](command::SlaveVersions) | none |
//! | 0x3B | request FSK parameters 请求FSK参数 | [`FskRequest`](command::FskRequest) | 0x3A, [`FskSetup`](command::FskSetup) |
//! | 0x41 | cabinet heartbeat 充电柜心跳 | [`CabinetHeartbeat`](command::CabinetHeartbeat) | none |
//! | 0x42 | alarm 报警推送 | [`Alarm`](command::Alarm) | none |
//! | 0x43 | charge complete, not settled 充电完成通知 | [`ChargeComplete`](command::ChargeComplete) | none |
//! | 0x44 | port push 端口推送 | [`PortPush`](command::PortPush) | none |
//!
//! | down | what | body | answer |
//! |---|---|---|---|
//! | 0x31, 0x32, 0x33 | reboot host 重启主机, reboot modem 重启通讯模块, clear slave-upgrade data | [`Empty`](command::Empty) | `Answer` |
//! | 0x34 | server address 更改服务器地址 | [`ServerAddress`](command::ServerAddress) | `Answer` |
//! | 0x3A | FSK frequency and slaves 设置FSK参数 | [`FskSetup`](command::FskSetup) | `Answer` |
//! | 0x72 | stop, keep the door shut; cabinets | [`StopKeepShut`](command::StopKeepShut) | [`StopKeepShutAnswer`](command::StopKeepShutAnswer) |
//! | 0x81 | query state 查询设备联网状态 | [`Empty`](command::Empty) | 0x20, 0x01, 0x21 at leisure |
//! | 0x82 | **start, stop** 开始、停止充电 | [`ChargeControl`](command::ChargeControl) | [`ChargeAnswer`](command::ChargeAnswer), which is never answered |
//! | 0x83, 0x90 | set, query parameters 1.1 运行参数1.1 | [`Parameters1`](command::Parameters1) | [`ParameterAnswer`](command::ParameterAnswer); the block |
//! | 0x84, 0x91 | set, query parameters 1.2 运行参数1.2 | [`Parameters2`](command::Parameters2) | `ParameterAnswer`; the block |
//! | 0x85, 0x92 | set, query limits 最大充电时长、过载功率 | [`Limits`](command::Limits) | [`LimitsAnswer`](command::LimitsAnswer); the block |
//! | 0x86, 0x93 | set, query card sector and keys 用户卡参数 | [`CardKeys`](command::CardKeys) | `ParameterAnswer`; the block |
//! | 0x87, 0x88 | reboot 复位重启, erase storage 存储器清零 | [`Empty`](command::Empty) | `Answer`; that of 0x87 may get lost |
//! | 0x89 | play voice 语音播报, reserved | [`Voice`](command::Voice) | `Answer` |
//! | 0x8A | change the running order 修改充电时长/电量 | [`ModifyOrder`](command::ModifyOrder) | [`ModifyAnswer`](command::ModifyAnswer) |
//! | 0x8B, 0x8C | read, write EEPROM | [`EepromRead`](command::EepromRead), [`EepromWrite`](command::EepromWrite) | [`EepromAnswer`](command::EepromAnswer); `Answer` |
//! | 0x8D, 0x8F | work mode 工作模式, TC card mode TC刷卡模式 | [`WorkModeSetting`](command::WorkModeSetting), [`TcModeSetting`](command::TcModeSetting) | [`WorkModeAnswer`](command::WorkModeAnswer); `Answer` |
//! | 0x8E, 0x95 | QR address 二维码地址, temporary QR 临时二维码 | [`QrAddress`](command::QrAddress), [`TemporaryQr`](command::TemporaryQr) | `Answer` |
//! | 0x96, 0x97 | locate 声光寻找设备, mute 静音 | [`Locate`](command::Locate), [`Mute`](command::Mute) | `Answer` |
//! | 0x98 | multi-function 多功能: open the cabinet's door | [`MultiFunction`](command::MultiFunction) | [`MultiFunctionAnswer`](command::MultiFunctionAnswer) |
//! | 0xE0, 0xE1, 0xE2 | firmware packet of 200 bytes: slave 分机, power board 电源板, host-wide | [`FirmwarePacket`](command::FirmwarePacket) | [`FirmwareAnswer`](command::FirmwareAnswer) |
//! | 0xF8, 0xF9 | firmware packet of 256 bytes: old devices, old hosts | [`FirmwarePacket`](command::FirmwarePacket) | `FirmwareAnswer` |
//! | 0xFA | host firmware 主机升级: begin, or a packet of 200 bytes | [`HostFirmware`](command::HostFirmware) | `FirmwareAnswer` |
//! | 0xE4 | self-download upgrade 触发自动升级 | [`Empty`](command::Empty) | not documented |
//! | 0xFD, 0xFE | reserved 保留 | [`Reserved`](command::Reserved), [`ReservedToo`](command::ReservedToo) | [`ReservedAnswer`](command::ReservedAnswer); none |
//!
//! On the bus between host and slaves, never at a server: 0x00, 0x09, 0x0A.
//!
//! # Who is who
//!
//! The [`PhysicalId`] is one byte of recognition code 识别码 and 24 bits of device number, which is printed under the QR code in
//! decimal. A *host* 主机 has the modem and relays up to 50 *slaves* 分机 over RS-485 or LoRa; a socket with a modem of
//! its own is both, under one ID. So **one connection carries many devices**: route by the ID in each frame, let the newest
//! connection win, and take all its devices offline when it ends. Devices that lost their memory fall back to one of three
//! numbers ([`PhysicalId::is_factory_default`]).
//!
//! # Questions and answers
//!
//! A new command has a new message ID, a resend repeats it, an answer echoes it together with command and physical ID. Match
//! answers on **all three**: two devices behind one modem use the same ids at once, and both sides count on their own.
//! Recognise repetitions within a minute at most: a modem's own messages always have the ids 2, 3 and 4.
//!
//! * Answer 0x20, 0x22, 0x12, 0x02, 0x03, 0x04, 0x15, 0x3B (with 0x3A), and 0x21 — or 0x01 where 0x21 never comes, but never both.
//! * Do not answer 0x05, 0x06, 0x09, 0x0A, 0x11, 0x17, 0x35, 0x41, 0x42, 0x43, 0x44.
//! * **Never answer an answer**, above all not that of 0x82: the device would take it for a new order.
//! * Leave half a second between two commands to the same device; behind a host, to the same connection.
//! * The order of a start is not fixed: heartbeats and questions for the time may come before 0x20.
//!
//! # A charge
//!
//! 1. A card: 0x02 up, 0x02 down ([`CardAnswer`](command::CardAnswer)); or a user pays by phone, and nothing comes up.
//! 2. 0x82 down ([`ChargeControl`](command::ChargeControl)) with an order number of exactly 16 bytes.
//! 3. 0x82 up after 2.7 to 7 s ([`ChargeAnswer`](command::ChargeAnswer)).
//! 4. 0x06 up after 10 s, then every 5 min ([`PowerHeartbeat`](command::PowerHeartbeat)), and once more at the end.
//! 5. 0x03 up ([`Settlement`](command::Settlement)), again and again until it is answered: days later, with another message id.
//!
//! Ports count from 0 everywhere on the wire.
//!
//! # What devices send is never refused for its values
//!
//! Unknown codes, types and surplus bytes are kept and written again unchanged; optional trailing fields are told apart by
//! length alone. Constructors refuse what the protocol forbids; decoding does not. What was read is written as the same bytes.
//!
//! # Which of two sources
//!
//! The vendor's papers, his samples and the field disagree. This crate follows the field:
//!
//! | question | papers and other implementations | here |
//! |---|---|---|
//! | length of a frame | at most 256 | 269 for 0xF8, 0xF9 down |
//! | length and checksum | builders that leave out the checksum, or the magic | both are counted |
//! | temperature | samples of −33 °C; an offset of 40 | offset 65: 25 to 35 °C in southern China |
//! | 0x20 | 8, 9, 10 bytes; 40 in one gateway | 6 suffice, the rest is optional |
//! | 0x01, work mode | deleted in V8.6 | still sent, always 0: ignore it |
//! | 0x06, port_status | two bytes in one gateway | one byte: the other reading yields 256 and 30720 |
//! | 0x06, min_power | "maximum" | minimum |
//! | 0x82, answer | a form of two bytes, a status 79 | neither exists: 0x4F is the `O` of an order number |
//! | 0x82, rate_mode | 1 is energy | 1 is monthly, 2 energy; 0x8A counts on its own |
//! | overload_power | watts | 0.1 W; only `full_power_w` is whole watts |
//! | device types | decimal? | hex: 0x31 with 6.xx continues the row 0x28 |
//! | ICCID | decimal, `8986` | `89` and hex digits |
//!
//! Left out because no document says enough: the verification code's CRC-32, firmware "packet 0", and the layouts of 0x07, 0x13,
//! 0x18 to 0x1B, 0x23, 0x26, 0x73, 0xA1 to 0xA6 and 0xFB, which come out as bytes.
//!
//! # Features
//!
//! `std` (default): memchr chooses the processor's vectors at run time. `serde`: a [`Frame`] as an object with its decoded fields,
//! and back. `tokio-util`: its `Decoder` and `Encoder`. `arbitrary`: random frames and commands. The last two need `std`.

#![cfg_attr(not(any(test, feature = "std")), no_std)]
#![cfg_attr(test, allow(clippy::arithmetic_side_effects))]

extern crate alloc;

pub mod code;
pub mod command;
pub mod quantity;
pub mod timing;

#[cfg(feature = "arbitrary")]
mod arbitrary;
mod codec;
mod data;
mod error;
mod explain;
mod field;
mod frame;
#[cfg(feature = "serde")]
mod json;
mod order;
mod physical_id;
mod port;
mod text;
mod wire;

pub use codec::{Codec, Limits};
pub use data::Data;
pub use error::{DecodeError, EncodeError, FrameError, InvalidValue, Rejected};
pub use explain::{Row, Value};
pub use frame::{Direction, Frame, Iccid, Token};
#[cfg(feature = "serde")]
pub use json::FrameSeed;
pub use order::{CardId, OrderNumber};
pub use physical_id::{PhysicalId, QrCode};
pub use port::{Port, PortMask};
pub use text::Text;
