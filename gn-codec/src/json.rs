//! Frames as the JSON objects people read, and back.
//!
//! `{"header":"fcfe","length":46,"command":"0x0000","sequence":"0x00000000","direction_byte":1,"gateway_id":"…",
//! "checksum":"0xca","checksum_calc":"0xca","payload":"…","message":{"type":"heartbeat",…}}`, with `error` in the place of
//! `message` where the payload cannot be read. Reading takes `payload` if it is there, `message` otherwise.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use bkv_codec::entry::Entries;
use bkv_codec::{Direction, LocalTime};
use bytes::BytesMut;
use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Error as _, Serialize, SerializeMap, Serializer};

use crate::codec::Codec;
use crate::command::{
    BalanceQuery, BalanceReply, CardChargeEnd, CardOrder, CardOrderReply, CardSwipe, ChargeEnd, Command,
    Control, ControlReply, ControlSub, Extra, Heartbeat, HeartbeatReply, NodeAdd, NodeDelete, NodeListChange,
    NodeListRefresh, NodeListReply, OtaStart, PowerChargeEnd, PowerStart, Report, ReportReply, SocketQuery,
    SocketStatus, StatusSub, VoiceReply, VoiceSet,
};
use crate::frame::{Frame, GatewayId, Head};
use crate::list::{List, Record};
use crate::value::{BinaryTime, Card, FileName, GatewayFirmware, Mac};

impl Serialize for Frame {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // Longer than the usual limit is allowed here: the bytes were accepted by somebody's codec.
        let codec = Codec::new(bkv_codec::Limits { max_length: u16::MAX });
        let mut bytes = BytesMut::new();
        codec.encode(self, &mut bytes).map_err(S::Error::custom)?;
        let checksum = bytes.len().checked_sub(3).and_then(|at| bytes.get(at)).copied().unwrap_or_default();
        let checksum = alloc::format!("{checksum:#04x}");

        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("header", if self.direction == Direction::Up { "fcfe" } else { "fcff" })?;
        map.serialize_entry("length", &bytes.len().saturating_sub(4))?;
        if let Some(head) = &self.head {
            map.serialize_entry("command", &alloc::format!("{:#06x}", head.command))?;
            map.serialize_entry("sequence", &alloc::format!("{:#010x}", head.sequence))?;
            map.serialize_entry("direction_byte", &head.direction_byte)?;
            map.serialize_entry("gateway_id", &head.gateway)?;
        }
        map.serialize_entry("checksum", &checksum)?;
        map.serialize_entry("checksum_calc", &checksum)?;
        map.serialize_entry("payload", &hex(&self.payload))?;
        match Command::parse(self) {
            Command::Unknown(unknown) => {
                map.serialize_entry("error", &alloc::format!("{} unknown", unknown.code))?;
            }
            Command::Malformed(malformed) => match entries(self) {
                // Entries without the keys that their command needs are still entries.
                Some(message) => map.serialize_entry("message", &message)?,
                None => map.serialize_entry("error", &malformed.error.to_string())?,
            },
            command => map.serialize_entry("message", &Message { frame: self, command: &command })?,
        }
        map.end()
    }
}

/// The message of a frame that holds entries.
fn entries(frame: &Frame) -> Option<EntriesMessage> {
    if !matches!(frame.command(), None | Some(0x1000)) {
        return None;
    }
    let entries = Entries::parse(frame.payload.clone()).ok()?;
    let code = entries.first(0x01).and_then(|entry| <[u8; 2]>::try_from(entry.value).ok())?;
    Some(EntriesMessage { direct: frame.head.is_none(), code: u16::from_be_bytes(code), entries })
}

struct EntriesMessage {
    direct: bool,
    code: u16,
    entries: Entries,
}

impl Serialize for EntriesMessage {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.direct {
            return bkv_codec::Named::new("direct_bkv", &self.entries).serialize(serializer);
        }
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("type", "bkv")?;
        map.serialize_entry("bkv_command", &alloc::format!("{:#06x}", self.code))?;
        map.end()
    }
}

struct Message<'a> {
    frame: &'a Frame,
    command: &'a Command,
}

impl Serialize for Message<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if let Some(entries) = entries(self.frame) {
            return entries.serialize(serializer);
        }
        tagged(self.command, self.frame.deviations().inner_length, serializer)
    }
}

#[derive(serde::Serialize)]
struct Tagged<'a, B> {
    #[serde(skip_serializing_if = "Option::is_none")]
    sub: Option<&'a str>,
    #[serde(rename = "type")]
    kind: &'a str,
    #[serde(flatten)]
    body: &'a B,
    /// Only said when it is not.
    #[serde(skip_serializing_if = "Option::is_none")]
    inner_length_ok: Option<bool>,
}

fn tagged<S: Serializer>(command: &Command, inner_length: bool, serializer: S) -> Result<S::Ok, S::Error> {
    let inner_length_ok = inner_length.then_some(false);
    macro_rules! tagged {
        ($kind:literal, $sub:expr, $body:expr) => {
            Tagged { sub: $sub, kind: $kind, body: $body, inner_length_ok }.serialize(serializer)
        };
    }
    match command {
        Command::Heartbeat(body) => tagged!("heartbeat", None, body),
        Command::HeartbeatReply(body) => tagged!("heartbeat_reply", None, body),
        Command::NodeListRefresh(body) => tagged!("node_list_refresh", Some("0x08"), body),
        Command::NodeAdd(body) => tagged!("node_add", Some("0x09"), body),
        Command::NodeDelete(body) => tagged!("node_delete", Some("0x0a"), body),
        Command::NodeListReply(body) => tagged!("node_list_reply", None, body),
        Command::OtaStart(body) => tagged!("ota_start", None, body),
        Command::SocketQuery(body) => tagged!("socket_query", Some("0x1d"), body),
        Command::SocketStatus(body) => tagged!("socket_status", None, body),
        Command::Control(body) => tagged!("control", Some("0x07"), body),
        Command::ControlReply(body) => tagged!("control_reply", None, body),
        Command::PowerStart(body) => tagged!("power_start", Some("0x17"), body),
        Command::ChargeEnd(body) => tagged!("charge_end", Some("0x02"), body),
        Command::PowerChargeEnd(body) => tagged!("power_charge_end", Some("0x18"), body),
        Command::CardChargeEnd(body) => tagged!("card_charge_end", Some("0x0c"), body),
        Command::ReportReply(body) => tagged!("report_reply", None, body),
        Command::CardSwipe(body) => tagged!("card_swipe", Some("0x0b"), body),
        Command::CardOrder(body) => tagged!("card_order", Some("0x0b"), body),
        Command::CardOrderReply(body) => tagged!("card_order_reply", Some("0x0f"), body),
        Command::BalanceQuery(body) => tagged!("balance_query", Some("0x1a"), body),
        Command::BalanceReply(body) => tagged!("balance_reply", Some("0x1a"), body),
        Command::VoiceSet(body) => tagged!("voice_set", Some("0x1b"), body),
        Command::VoiceReply(body) => tagged!("voice_reply", Some("0x1b"), body),
        Command::Bkv(message) | Command::Direct(message) => message.serialize(serializer),
        Command::Unknown(_) | Command::Malformed(_) => {
            Err(S::Error::custom("a message that cannot be read has bytes only: write its frame"))
        }
    }
}

/// As the message of its frame; a BKV message with all its fields. One that cannot be read is an error.
impl Serialize for Command {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        tagged(self, false, serializer)
    }
}

/// The messages that are no entries.
#[derive(serde::Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
enum Plain {
    Heartbeat(Heartbeat),
    HeartbeatReply(HeartbeatReply),
    NodeListRefresh(NodeListRefresh),
    NodeAdd(NodeAdd),
    NodeDelete(NodeDelete),
    NodeListReply(NodeListReply),
    OtaStart(OtaStart),
    SocketQuery(SocketQuery),
    SocketStatus(SocketStatus),
    Control(Control),
    ControlReply(ControlReply),
    PowerStart(PowerStart),
    ChargeEnd(ChargeEnd),
    PowerChargeEnd(PowerChargeEnd),
    CardChargeEnd(CardChargeEnd),
    ReportReply(ReportReply),
    CardSwipe(CardSwipe),
    CardOrder(CardOrder),
    CardOrderReply(CardOrderReply),
    BalanceQuery(BalanceQuery),
    BalanceReply(BalanceReply),
    VoiceSet(VoiceSet),
    VoiceReply(VoiceReply),
}

/// Of the messages that are no entries; those are [`bkv_codec::Message`]s, under names some of which are the same.
impl<'de> Deserialize<'de> for Command {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(match Plain::deserialize(deserializer)? {
            Plain::Heartbeat(body) => Self::Heartbeat(body),
            Plain::HeartbeatReply(body) => Self::HeartbeatReply(body),
            Plain::NodeListRefresh(body) => Self::NodeListRefresh(body),
            Plain::NodeAdd(body) => Self::NodeAdd(body),
            Plain::NodeDelete(body) => Self::NodeDelete(body),
            Plain::NodeListReply(body) => Self::NodeListReply(body),
            Plain::OtaStart(body) => Self::OtaStart(body),
            Plain::SocketQuery(body) => Self::SocketQuery(body),
            Plain::SocketStatus(body) => Self::SocketStatus(body),
            Plain::Control(body) => Self::Control(body),
            Plain::ControlReply(body) => Self::ControlReply(body),
            Plain::PowerStart(body) => Self::PowerStart(body),
            Plain::ChargeEnd(body) => Self::ChargeEnd(body),
            Plain::PowerChargeEnd(body) => Self::PowerChargeEnd(body),
            Plain::CardChargeEnd(body) => Self::CardChargeEnd(body),
            Plain::ReportReply(body) => Self::ReportReply(body),
            Plain::CardSwipe(body) => Self::CardSwipe(body),
            Plain::CardOrder(body) => Self::CardOrder(body),
            Plain::CardOrderReply(body) => Self::CardOrderReply(body),
            Plain::BalanceQuery(body) => Self::BalanceQuery(body),
            Plain::BalanceReply(body) => Self::BalanceReply(body),
            Plain::VoiceSet(body) => Self::VoiceSet(body),
            Plain::VoiceReply(body) => Self::VoiceReply(body),
        })
    }
}

impl<'de> Deserialize<'de> for Frame {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(serde::Deserialize)]
        struct Decoded<'a> {
            #[serde(borrow)]
            header: Option<Cow<'a, str>>,
            #[serde(borrow)]
            command: Option<Cow<'a, str>>,
            #[serde(borrow)]
            sequence: Option<Cow<'a, str>>,
            direction_byte: Option<u8>,
            gateway_id: Option<GatewayId>,
            #[serde(borrow)]
            payload: Option<Cow<'a, str>>,
            #[serde(default, deserialize_with = "known_message")]
            message: Option<Command>,
        }

        let decoded = Decoded::deserialize(deserializer)?;
        let direction = match (decoded.header.as_deref(), &decoded.message) {
            (Some("fcfe"), _) => Direction::Up,
            (Some("fcff"), _) => Direction::Down,
            (None, Some(message)) => message.direction(),
            _ => return Err(D::Error::custom("header: fcfe or fcff expected")),
        };
        let payload = match (&decoded.payload, &decoded.message) {
            (Some(digits), _) => {
                unhex(digits).ok_or_else(|| D::Error::custom("payload: hex digits expected"))?.into()
            }
            (None, Some(message)) => message.payload().map_err(D::Error::custom)?,
            (None, None) => return Err(D::Error::custom("payload or a known message expected")),
        };
        let Some(gateway) = decoded.gateway_id else { return Ok(Self::direct(direction, payload)) };
        let command = match (decoded.command.as_deref(), &decoded.message) {
            (Some(text), _) => number(text).and_then(|number| u16::try_from(number).ok()),
            (None, Some(message)) => message.code().map(|code| code.command),
            (None, None) => None,
        };
        let command = command.ok_or_else(|| D::Error::custom("command: 0x and four hex digits expected"))?;
        let sequence = number(decoded.sequence.as_deref().unwrap_or("0x0"))
            .ok_or_else(|| D::Error::custom("sequence: 0x and eight hex digits expected"))?;
        let mut head = Head::new(direction, command, sequence, gateway);
        if let Some(byte) = decoded.direction_byte {
            head.direction_byte = byte;
        }
        Ok(Self { direction, head: Some(head), payload })
    }
}

/// A message that is no entries, or nothing: what holds entries has a payload to be read from.
fn known_message<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Command>, D::Error> {
    #[derive(serde::Deserialize)]
    #[serde(untagged)]
    enum Message {
        Known(Command),
        Other(serde::de::IgnoredAny),
    }

    Ok(match Message::deserialize(deserializer)? {
        Message::Known(command) => Some(command),
        Message::Other(_) => None,
    })
}

fn number(text: &str) -> Option<u32> {
    u32::from_str_radix(text.strip_prefix("0x")?, 16).ok()
}

/// Values that are hex digits in JSON.
macro_rules! hex_digits {
    ($($name:ident: $to:expr, $from:expr, $expected:literal;)+) => {$(
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&hex(&$to(self)))
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = Cow::<'_, str>::deserialize(deserializer)?;
                let bytes = unhex(&text).and_then(|bytes| bytes.try_into().ok());
                bytes.map($from).ok_or_else(|| D::Error::custom($expected))
            }
        }
    )+};
}

hex_digits! {
    GatewayId: |id: &Self| id.to_bytes(), Self::new, "14 hex digits expected";
    Mac: |mac: &Self| mac.0, Self, "12 hex digits expected";
    Card: |card: &Self| card.0, Self, "12 hex digits expected";
    Extra: |extra: &Self| extra.as_bytes().to_vec(), |bytes: Vec<u8>| Self::from(&bytes[..]), "hex digits expected";
}

/// Sub-commands that are a field.
macro_rules! subs {
    ($($name:ident),+) => {$(
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(&format_args!("{:#04x}", self.code()))
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = Cow::<'_, str>::deserialize(deserializer)?;
                let sub = number(&text).and_then(|code| Self::from_code(u8::try_from(code).ok()?));
                sub.ok_or_else(|| D::Error::custom(format_args!("sub: {text} does not go with the type")))
            }
        }
    )+};
}

subs!(NodeListChange, StatusSub, ControlSub, Report);

impl<T: Record + Serialize> Serialize for List<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

impl<'de, T: Record + Deserialize<'de>> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let records = Vec::<T>::deserialize(deserializer)?;
        if records.len() > usize::from(u8::MAX) {
            return Err(D::Error::custom("more than 255 records"));
        }
        Ok(Self::from_records(&records))
    }
}

/// `2020-06-08T14:21:07`, or the hex digits of what is no time.
impl Serialize for BinaryTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.local() {
            Some(time) => serializer.collect_str(&time),
            None => serializer.serialize_str(&hex(&self.0)),
        }
    }
}

impl<'de> Deserialize<'de> for BinaryTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<'_, str>::deserialize(deserializer)?;
        if let Ok(time) = text.parse::<LocalTime>() {
            return Ok(time.into());
        }
        let bytes = unhex(&text).and_then(|bytes| bytes.try_into().ok());
        bytes
            .map(Self)
            .ok_or_else(|| D::Error::custom("a time like 2020-06-08T14:21:07 or 14 hex digits expected"))
    }
}

/// The name without padding, or the hex digits of what is not ASCII.
impl Serialize for FileName {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.as_str() {
            Some(name) => serializer.serialize_str(name),
            None => serializer.serialize_str(&hex(&self.0)),
        }
    }
}

impl<'de> Deserialize<'de> for FileName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<'_, str>::deserialize(deserializer)?;
        let mut bytes = [0; Self::SIZE];
        if let Some(room) = bytes.get_mut(..text.len()) {
            room.copy_from_slice(text.as_bytes());
            return Ok(Self(bytes));
        }
        let bytes = unhex(&text).and_then(|bytes| bytes.try_into().ok());
        bytes.map(Self).ok_or_else(|| D::Error::custom("at most 13 characters, or 26 hex digits, expected"))
    }
}

impl Serialize for Heartbeat {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(4))?;
        map.serialize_entry("iccid", &self.iccid)?;
        map.serialize_entry("firmware", &self.firmware.as_str())?;
        map.serialize_entry("firmware_hex", &hex(self.firmware.as_bytes()))?;
        map.serialize_entry("signal", &self.signal)?;
        map.end()
    }
}

impl<'de> Deserialize<'de> for Heartbeat {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(serde::Deserialize)]
        struct Object {
            iccid: bkv_codec::Iccid,
            firmware: Option<String>,
            firmware_hex: Option<String>,
            signal: u8,
        }

        let Object { iccid, firmware, firmware_hex, signal } = Object::deserialize(deserializer)?;
        let bytes = match (firmware_hex, firmware) {
            (Some(digits), _) => {
                unhex(&digits).ok_or_else(|| D::Error::custom("firmware_hex: hex digits expected"))?
            }
            (None, Some(text)) => {
                let mut bytes = text.into_bytes();
                // The width that all real ones have.
                bytes.resize(bytes.len().max(8), 0);
                bytes
            }
            (None, None) => return Err(D::Error::missing_field("firmware")),
        };
        let firmware = GatewayFirmware::new(&bytes).map_err(D::Error::custom)?;
        Ok(Self { iccid, firmware, signal })
    }
}

/// A field of raw bytes.
pub(crate) mod hex_bytes {
    use super::{Cow, Deserialize, Deserializer, Serializer, hex, unhex};
    use serde::de::Error as _;

    pub(crate) fn serialize<S: Serializer>(bytes: &[u8; 20], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&hex(bytes))
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<[u8; 20], D::Error> {
        let text = Cow::<'_, str>::deserialize(deserializer)?;
        let bytes = unhex(&text).and_then(|bytes| bytes.try_into().ok());
        bytes.ok_or_else(|| D::Error::custom("40 hex digits expected"))
    }
}

fn hex(bytes: &[u8]) -> String {
    use core::fmt::Write as _;
    let mut text = String::with_capacity(bytes.len().saturating_mul(2));
    for byte in bytes {
        let _ = write!(text, "{byte:02x}");
    }
    text
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let digit = |digit: u8| char::from(digit).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let (pairs, odd) = text.as_bytes().as_chunks::<2>();
    if !odd.is_empty() {
        return None;
    }
    pairs.iter().map(|[high, low]| Some((digit(*high)? << 4) | digit(*low)?)).collect()
}
