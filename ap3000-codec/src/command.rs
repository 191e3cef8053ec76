//! Commands 命令: the typed content of frames, one body per command and direction.
//!
//! [`Command::parse`] is total: what it does not know comes out as `Unknown`, a known command whose mandatory fields are
//! not all there as `Malformed`, each with its bytes. Optional trailing fields are told apart by the length of the data
//! alone: a field is there if all its bytes are, and if it is not, none behind it is. What is left over is `extra`, and
//! survives re-encoding.
//!
//! Codes without a known layout (0x07, 0x13, 0x18–0x1B, 0x23, 0x26, 0x73, 0x94, 0xA1–0xA6, 0xFB) are `Unknown`.

mod alarm;
mod answer;
mod cabinet;
mod card_keys;
mod card_swipe;
mod charge;
mod eeprom;
mod firmware;
mod fsk;
mod heartbeat;
mod host_heartbeat;
mod host_status;
mod limits;
mod modify;
mod old_heartbeat;
mod order_confirm;
mod parameters;
mod plain;
mod power_heartbeat;
mod qr;
mod register;
mod reserved;
mod server_address;
mod settlement;
mod slave_bus;
mod slave_versions;
mod time;
mod upgrade_request;
mod voice;

pub use alarm::Alarm;
pub use answer::{Answer, LimitsAnswer, ModifyAnswer, ParameterAnswer, WorkModeAnswer};
pub use cabinet::{
    CabinetHeartbeat, MultiFunction, MultiFunctionAnswer, PortPush, StopKeepShut, StopKeepShutAnswer,
};
pub use card_keys::CardKeys;
pub use card_swipe::{BalanceOrExpiry, CardAnswer, CardNumber, CardSwipe};
pub use charge::{ChargeAnswer, ChargeControl, ChargeTarget};
pub use eeprom::{EepromAnswer, EepromBytes, EepromRead, EepromWrite};
pub use firmware::{CheckPacket, FirmwareAnswer, FirmwarePacket, HostFirmware, PacketSize};
pub use fsk::{FskRequest, FskSetup, SlaveIds};
pub use heartbeat::{Heartbeat, PortStates};
pub use host_heartbeat::HostHeartbeat;
pub use host_status::HostStatus;
pub use limits::Limits;
pub use modify::ModifyOrder;
pub use old_heartbeat::{OldHeartbeat, OldPort, OldPorts};
pub use order_confirm::{OrderConfirm, OrderConfirmAnswer};
pub use parameters::{FloatPercent, Parameters1, Parameters2};
pub use plain::{Empty, Locate, Mute, TcModeSetting, WorkModeSetting};
pub use power_heartbeat::PowerHeartbeat;
pub use qr::{QrAddress, TemporaryQr};
pub use register::{Register, WorkMode};
pub use reserved::{Reserved, ReservedAnswer, ReservedToo};
pub use server_address::ServerAddress;
pub use settlement::{ChargeComplete, Settlement};
pub use slave_bus::{BusPoll, SlaveTest};
pub use slave_versions::{SlaveType, SlaveTypes, SlaveVersions};
pub use time::TimeAnswer;
pub use upgrade_request::UpgradeRequest;
pub use voice::{Voice, VoiceSegments};

use crate::Data;
use crate::PhysicalId;
use crate::codec::Encoding;
use crate::error::{DecodeError, EncodeError};
use crate::explain::Rows;
use crate::field::{Body, NO_BYTES, Payload, Writer};
use crate::frame::{Direction, Frame};
#[cfg(feature = "serde")]
use crate::json::{FieldError, Fields};

/// The commands of one direction: for each code its body, its variant and its name.
macro_rules! commands {
    (
        $(#[$meta:meta])*
        pub enum $enum:ident, $direction:ident {
            $( $code:literal $variant:ident($body:ty), $text:literal; )*
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $enum {
            $(
                #[doc = concat!("`", stringify!($code), "`: ", $text, ".")]
                $variant($body),
            )*
            /// A command without a known layout in this direction.
            Unknown {
                /// The command.
                code: u8,
                /// Its data.
                data: Data,
            },
            /// A known command whose data does not have its layout.
            Malformed {
                /// The command.
                code: u8,
                /// Its data.
                data: Data,
                /// What is wrong with it.
                error: DecodeError,
            },
        }

        impl $enum {
            /// Every command of this direction with a known layout.
            pub const CODES: &[u8] = &[$($code),*];

            /// Reads the data of a command.
            #[inline]
            #[must_use]
            pub fn parse(code: u8, data: &Data) -> Self {
                Self::parse_as(code, data, |command| command)
            }

            fn parse_as<T>(code: u8, data: &Data, wrap: impl Fn(Self) -> T) -> T {
                match code {
                    $( $code => parse_body(code, data, |body| wrap(Self::$variant(body)), |code, data, error| wrap(Self::Malformed { code, data, error })), )*
                    _ => wrap(Self::Unknown { code, data: data.clone() }),
                }
            }

            fn encode(&self, encoding: Encoding<'_>) -> Result<(), EncodeError> {
                match self {
                    $( Self::$variant(body) => encoding.encode(body), )*
                    Self::Unknown { data, .. } | Self::Malformed { data, .. } => encoding.encode(data),
                }
            }

            /// The command's code 命令.
            #[must_use]
            pub fn code(&self) -> u8 {
                match self {
                    $( Self::$variant(_) => $code, )*
                    Self::Unknown { code, .. } | Self::Malformed { code, .. } => *code,
                }
            }

            /// The command's name.
            #[must_use]
            pub fn name(&self) -> &'static str {
                match self.code() {
                    $( $code => $text, )*
                    _ => "unknown",
                }
            }

            /// The bytes behind the last known field.
            #[must_use]
            pub fn extra(&self) -> &Data {
                match self {
                    $( Self::$variant(body) => body.extra(), )*
                    Self::Unknown { .. } | Self::Malformed { .. } => &NO_BYTES,
                }
            }

            /// The frame of this command.
            ///
            /// # Errors
            /// The value has no bytes that read back as the same value: a gap between optional fields, or so many
            /// surplus bytes that they would be read as a field. Whether the frame is too long is found out by
            /// [`Codec::encode`](crate::Codec::encode).
            pub fn frame(&self, physical_id: PhysicalId, message_id: u16) -> Result<Frame, EncodeError> {
                let data = match self {
                    $( Self::$variant(body) => to_data(body)?, )*
                    Self::Unknown { data, .. } | Self::Malformed { data, .. } => data.clone(),
                };
                Ok(Frame::new(Direction::$direction, physical_id, message_id, self.code(), data))
            }

            fn has_fields(&self) -> bool {
                !matches!(self, Self::Unknown { .. } | Self::Malformed { .. })
            }

            fn show(&self, rows: &mut Rows) {
                match self {
                    $( Self::$variant(body) => body.show(rows), )*
                    Self::Unknown { .. } | Self::Malformed { .. } => {}
                }
            }

            #[cfg(feature = "serde")]
            fn from_fields(code: u8, fields: &mut Fields, extra: Data) -> Result<Self, FieldError> {
                match code {
                    $( $code => Body::from_fields(fields, extra).map(Self::$variant), )*
                    _ => Err(FieldError::NoLayout { code }),
                }
            }
        }
    };
}

commands! {
    /// What devices and hosts send: their reports, and their answers to the server's commands.
    pub enum FromDevice, Up {
        0x01 OldHeartbeat(OldHeartbeat), "old heartbeat 设备心跳包, answered unless 0x21 is";
        0x02 CardSwipe(CardSwipe), "card swipe 刷卡, answered";
        0x03 Settlement(Settlement), "settlement 结算, must be answered";
        0x04 OrderConfirm(OrderConfirm), "order confirm 订单确认, answered";
        0x05 UpgradeRequest(UpgradeRequest), "upgrade request 请求升级, not answered";
        0x06 PowerHeartbeat(PowerHeartbeat), "port power heartbeat 功率心跳, not answered";
        0x09 SlaveTest(SlaveTest), "slave test, between slave and host only";
        0x0A SetHostAddress(ServerAddress), "set host address, between slave and host only";
        0x11 HostHeartbeat(HostHeartbeat), "host heartbeat 主机心跳, not answered";
        0x12 HostTimeRequest(Empty), "host asks for the time 主机获取时间, answered";
        0x15 HostUpgradeRequest(Empty), "old host asks for firmware 主机请求升级, answered, then 0xF9";
        0x17 HostStatus(HostStatus), "host and breaker status 主机状态, not answered";
        0x20 Register(Register), "register 注册包, answered";
        0x21 Heartbeat(Heartbeat), "heartbeat 心跳包, answered";
        0x22 TimeRequest(Empty), "device asks for the time 获取时间, answered";
        0x31 RebootHostAnswer(Answer), "answer: reboot the host 重启主机";
        0x32 RebootModemAnswer(Answer), "answer: reboot the modem 重启通讯模块";
        0x33 ClearSlaveUpgradeAnswer(Answer), "answer: clear slave-upgrade data 清空升级分机数据";
        0x34 ServerAddressAnswer(Answer), "answer: change the server's address 更改服务器地址";
        0x35 SlaveVersions(SlaveVersions), "slave types and lowest versions 分机版本, not answered";
        0x3A FskSetupAnswer(Answer), "answer: set FSK frequency and slaves 设置FSK参数";
        0x3B FskRequest(FskRequest), "request FSK parameters 请求FSK参数, answered with 0x3A";
        0x41 CabinetHeartbeat(CabinetHeartbeat), "cabinet heartbeat 充电柜心跳, not answered";
        0x42 Alarm(Alarm), "alarm 报警推送, not answered";
        0x43 ChargeComplete(ChargeComplete), "charge complete, not settled 充电完成通知, cabinets, not answered";
        0x44 PortPush(PortPush), "port push 端口推送, cabinets, not answered";
        0x72 StopKeepShutAnswer(StopKeepShutAnswer), "answer: stop, keep the door shut";
        0x82 ChargeAnswer(ChargeAnswer), "answer: start or stop 充电控制应答, never answered";
        0x83 Parameters1Answer(ParameterAnswer), "answer: operating parameters 1.1 设置运行参数1.1";
        0x84 Parameters2Answer(ParameterAnswer), "answer: operating parameters 1.2 设置运行参数1.2";
        0x85 LimitsAnswer(LimitsAnswer), "answer: charging time and overload limits 最大充电时长、过载功率";
        0x86 CardKeysAnswer(ParameterAnswer), "answer: card sector and keys 用户卡参数";
        0x87 RebootAnswer(Answer), "answer: reboot 复位重启, best effort";
        0x88 EraseAnswer(Answer), "answer: erase storage 存储器清零";
        0x89 VoiceAnswer(Answer), "answer: play voice 语音播报";
        0x8A ModifyAnswer(ModifyAnswer), "answer: change the running order 修改充电时长/电量";
        0x8B EepromReadAnswer(EepromAnswer), "answer: read EEPROM 读EEPROM";
        0x8C EepromWriteAnswer(Answer), "answer: write EEPROM 写EEPROM";
        0x8D WorkModeAnswer(WorkModeAnswer), "answer: networked or card mode 设置工作模式";
        0x8E QrAddressAnswer(Answer), "answer: QR address on the screen 修改二维码地址";
        0x8F TcModeAnswer(Answer), "answer: TC card mode 设置TC刷卡模式";
        0x90 Parameters1Report(Parameters1), "operating parameters 1.1, asked for by 0x90 查询运行参数1.1";
        0x91 Parameters2Report(Parameters2), "operating parameters 1.2, asked for by 0x91 查询运行参数1.2";
        0x92 LimitsReport(Limits), "limits, asked for by 0x92 查询最大充电时长、过载功率";
        0x93 CardKeysReport(CardKeys), "card sector and keys, asked for by 0x93 查询用户卡参数";
        0x95 TemporaryQrAnswer(Answer), "answer: temporary QR code 临时二维码";
        0x96 LocateAnswer(Answer), "answer: locate 声光寻找设备";
        0x97 MuteAnswer(Answer), "answer: parameters 1.3, mute 静音";
        0x98 MultiFunctionAnswer(MultiFunctionAnswer), "answer: multi-function 多功能";
        0xE0 SlaveFirmwareAnswer(FirmwareAnswer), "answer: slave firmware packet 分机升级";
        0xE1 PowerBoardFirmwareAnswer(FirmwareAnswer), "answer: power board firmware packet 电源板升级";
        0xE2 HostWideFirmwareAnswer(FirmwareAnswer), "answer: host-wide firmware packet 主机统一升级";
        0xF8 OldFirmwareAnswer(FirmwareAnswer), "answer: firmware packet, old devices 旧设备升级";
        0xF9 OldHostFirmwareAnswer(FirmwareAnswer), "answer: firmware packet, old hosts 旧主机升级";
        0xFA HostFirmwareAnswer(FirmwareAnswer), "answer: host firmware packet, or start from packet 1 主机升级";
        0xFD ReservedAnswer(ReservedAnswer), "answer: reserved 保留";
    }
}

commands! {
    /// What the server sends: its commands, and its answers to what devices report.
    pub enum FromServer, Down {
        0x00 BusPoll(BusPoll), "poll 轮询, on the bus between host and slave only";
        0x01 OldHeartbeatAnswer(Answer), "answer: old heartbeat 设备心跳包; never together with that of 0x21";
        0x02 CardAnswer(CardAnswer), "answer: card swipe 刷卡";
        0x03 SettlementAnswer(Answer), "answer: settlement 结算, mandatory";
        0x04 OrderConfirmAnswer(OrderConfirmAnswer), "answer: order confirm 订单确认";
        0x12 HostTime(TimeAnswer), "answer: the time, for hosts 主机获取时间";
        0x15 HostUpgradeAnswer(Answer), "answer: old host's upgrade request 主机请求升级";
        0x20 RegisterAnswer(Answer), "answer: register 注册包";
        0x21 HeartbeatAnswer(Answer), "answer: heartbeat 心跳包";
        0x22 Time(TimeAnswer), "answer: the time 获取时间";
        0x23 TouSettlementAnswer(Answer), "answer: time-of-use settlement 分时结算";
        0x31 RebootHost(Empty), "reboot the host 重启主机";
        0x32 RebootModem(Empty), "reboot the modem 重启通讯模块";
        0x33 ClearSlaveUpgrade(Empty), "clear slave-upgrade data 清空升级分机数据";
        0x34 ServerAddress(ServerAddress), "change the server's address 更改服务器地址";
        0x3A FskSetup(FskSetup), "set FSK frequency and slaves 设置FSK参数; also the answer to 0x3B";
        0x72 StopKeepShut(StopKeepShut), "stop charging, keep the door shut, cabinets";
        0x81 QueryState(Empty), "query state 查询设备联网状态: the device sends 0x20, 0x01, 0x21 again";
        0x82 ChargeControl(ChargeControl), "start or stop charging 服务器开始、停止充电操作";
        0x83 Parameters1(Parameters1), "operating parameters 1.1 设置运行参数1.1";
        0x84 Parameters2(Parameters2), "operating parameters 1.2 设置运行参数1.2";
        0x85 Limits(Limits), "charging time, overload and voltage limits 设置最大充电时长、过载功率";
        0x86 CardKeys(CardKeys), "card sector and keys 设置用户卡参数";
        0x87 Reboot(Empty), "reboot 复位重启设备";
        0x88 Erase(Empty), "erase storage, keeps the ids 存储器清零";
        0x89 Voice(Voice), "play voice 语音播报, reserved, unusable";
        0x8A ModifyOrder(ModifyOrder), "change time or energy of the running order 修改充电时长/电量";
        0x8B EepromRead(EepromRead), "read EEPROM 读EEPROM";
        0x8C EepromWrite(EepromWrite), "write EEPROM 写EEPROM";
        0x8D WorkMode(WorkModeSetting), "networked or card mode 设置工作模式";
        0x8E QrAddress(QrAddress), "QR address on the screen 修改二维码地址";
        0x8F TcMode(TcModeSetting), "TC card mode 设置TC刷卡模式";
        0x90 QueryParameters1(Empty), "query what 0x83 set 查询运行参数1.1";
        0x91 QueryParameters2(Empty), "query what 0x84 set 查询运行参数1.2";
        0x92 QueryLimits(Empty), "query what 0x85 set 查询最大充电时长、过载功率";
        0x93 QueryCardKeys(Empty), "query what 0x86 set 查询用户卡参数";
        0x95 TemporaryQr(TemporaryQr), "temporary QR code, devices with a screen 临时二维码";
        0x96 Locate(Locate), "locate by sound and light 声光寻找设备";
        0x97 Mute(Mute), "parameters 1.3: mute 静音";
        0x98 MultiFunction(MultiFunction), "multi-function: force the cabinet's door open 多功能";
        0xE0 SlaveFirmware(FirmwarePacket), "slave firmware packet 分机升级";
        0xE1 PowerBoardFirmware(FirmwarePacket), "power board firmware packet 电源板升级";
        0xE2 HostWideFirmware(FirmwarePacket), "host-wide firmware packet 主机统一升级";
        0xE4 SelfUpgrade(Empty), "trigger the self-download upgrade (AP632) 触发自动升级";
        0xF8 OldFirmware(FirmwarePacket), "firmware packet, old devices 旧设备升级";
        0xF9 OldHostFirmware(FirmwarePacket), "firmware packet, old hosts 旧主机升级";
        0xFA HostFirmware(HostFirmware), "host firmware: begin, or a packet 主机升级";
        0xFD Reserved(Reserved), "reserved 保留";
        0xFE ReservedToo(ReservedToo), "reserved 保留";
    }
}

/// One function for each body, which writes it to where it belongs at once: copying a body out of a match over all of them
/// costs more than reading it.
#[inline(never)]
fn parse_body<B: Body, T>(
    code: u8,
    data: &Data,
    wrap: impl Fn(B) -> T,
    malformed: impl Fn(u8, Data, DecodeError) -> T,
) -> T {
    match B::parse(data) {
        Ok(body) => wrap(body),
        Err(error) => malformed(code, data.clone(), error),
    }
}

fn to_data(payload: &impl Payload) -> Result<Data, EncodeError> {
    payload.check()?;
    Ok(Data::written(payload.size(), |room| payload.write(&mut Writer::new(room))))
}

/// The typed content of a frame.
///
/// ```
/// use ap3000_codec::command::{Answer, Command, FromDevice, FromServer};
/// use ap3000_codec::{Direction, Frame, PhysicalId};
///
/// let id = PhysicalId::from(0x04AB_373B);
/// let frame = Frame::new(Direction::Up, id, 7, 0x21, &b"\x98\x08\x02\x00\x03\x09\x5a"[..]);
/// let Command::FromDevice(FromDevice::Heartbeat(heartbeat)) = Command::parse(&frame) else { panic!() };
/// assert_eq!(heartbeat.voltage.to_string(), "220.0 V");
///
/// let answer = FromServer::HeartbeatAnswer(Answer::SUCCESS).frame(frame.physical_id, frame.message_id)?;
/// assert_eq!(&answer.data[..], b"\0");
/// # Ok::<(), ap3000_codec::EncodeError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Command {
    /// From a device or host.
    FromDevice(FromDevice),
    /// From the server.
    FromServer(FromServer),
}

impl From<FromDevice> for Command {
    fn from(command: FromDevice) -> Self {
        Self::FromDevice(command)
    }
}

impl From<FromServer> for Command {
    fn from(command: FromServer) -> Self {
        Self::FromServer(command)
    }
}

macro_rules! either {
    ($self:expr, $command:ident => $result:expr) => {
        match $self {
            Command::FromDevice($command) => $result,
            Command::FromServer($command) => $result,
        }
    };
}

impl Command {
    /// What the frame says. Cannot fail: see the [module](self).
    #[inline]
    #[must_use]
    pub fn parse(frame: &Frame) -> Self {
        match frame.direction {
            Direction::Up => FromDevice::parse_as(frame.code, &frame.data, Self::FromDevice),
            Direction::Down => FromServer::parse_as(frame.code, &frame.data, Self::FromServer),
        }
    }

    /// Who sends it.
    #[must_use]
    pub fn direction(&self) -> Direction {
        match self {
            Self::FromDevice(_) => Direction::Up,
            Self::FromServer(_) => Direction::Down,
        }
    }

    /// The command's code 命令.
    #[must_use]
    pub fn code(&self) -> u8 {
        either!(self, command => command.code())
    }

    /// The command's name, in English and, where known, in the vendor's words.
    #[must_use]
    pub fn name(&self) -> &'static str {
        either!(self, command => command.name())
    }

    /// The bytes behind the last known field.
    #[must_use]
    pub fn extra(&self) -> &Data {
        either!(self, command => command.extra())
    }

    /// The frame of this command.
    ///
    /// # Errors
    /// As those of [`FromDevice::frame`].
    pub fn frame(&self, physical_id: PhysicalId, message_id: u16) -> Result<Frame, EncodeError> {
        either!(self, command => command.frame(physical_id, message_id))
    }

    pub(crate) fn has_fields(&self) -> bool {
        either!(self, command => command.has_fields())
    }

    #[inline]
    pub(crate) fn encode(&self, encoding: Encoding<'_>) -> Result<(), EncodeError> {
        either!(self, command => command.encode(encoding))
    }

    pub(crate) fn show(&self, rows: &mut Rows) {
        either!(self, command => command.show(rows));
    }

    #[cfg(feature = "serde")]
    pub(crate) fn from_fields(
        direction: Direction,
        code: u8,
        fields: &mut Fields,
        extra: Data,
    ) -> Result<Self, FieldError> {
        match direction {
            Direction::Up => FromDevice::from_fields(code, fields, extra).map(Self::FromDevice),
            Direction::Down => FromServer::from_fields(code, fields, extra).map(Self::FromServer),
        }
    }
}
