//! Messages as the JSON objects people read, by the names of [`key::TABLE`](crate::key::TABLE), and back.
//!
//! A [`Frame`] is written as `{"type":"charge_end","command":"0x1004","sequence":"…","device_id":"…",…}`, one field per
//! entry in the order of the entries; a payload without a command as `{"items":[…]}`; what is not made of entries as
//! `{"error":"…"}`. Reading takes the fields in the order of the text, so read from text, not from a sorted map.

mod fields;
mod value;

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;

use bytes::BytesMut;
use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, SerializeStruct, Serializer};

use crate::codec::{Direction, Frame};
use crate::command;
use crate::entry::{self, Builder, Entries, Entry};
use crate::error::DecodeError;
use crate::key;
use crate::message::Message;

/// Entries as a JSON object with names, the first of which is `type`.
///
/// What [`Frame`] uses; for those who give the type another name. Without the serde feature it does not exist.
#[derive(Clone, Copy, Debug)]
pub struct Named<'a> {
    kind: &'a str,
    entries: &'a Entries,
}

impl<'a> Named<'a> {
    /// These entries with this `type`.
    pub fn new(kind: &'a str, entries: &'a Entries) -> Self {
        Self { kind, entries }
    }
}

impl Serialize for Named<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("type", self.kind)?;
        if fields::keep_order(self.entries) {
            fields::serialize(self.entries, &mut map)?;
        } else {
            // Equal keys with others between them: as fields they would come together.
            map.serialize_entry("items", self.entries)?;
        }
        map.end()
    }
}

impl Serialize for Frame {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let entries = match Entries::parse(self.payload.clone()) {
            Ok(entries) => entries,
            Err(error) => return error_object(serializer, &error),
        };
        let code = entries.first(key::COMMAND).and_then(|entry| <[u8; 2]>::try_from(entry.value).ok());
        match code {
            Some(code) => {
                let kind = type_name(u16::from_be_bytes(code), self.direction);
                Named::new(&kind, &entries).serialize(serializer)
            }
            None => {
                let mut object = serializer.serialize_struct("Items", 1)?;
                object.serialize_field("items", &entries)?;
                object.end()
            }
        }
    }
}

/// As the frame that holds it.
impl Serialize for Message {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let payload = self.to_payload().map_err(serde::ser::Error::custom)?;
        Frame { direction: self.direction(), payload }.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Message {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let frame = Frame::deserialize(deserializer)?;
        Self::parse(frame.direction, &frame.payload).map_err(D::Error::custom)
    }
}

impl<'de> Deserialize<'de> for Frame {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(FrameVisitor)
    }
}

struct FrameVisitor;

impl<'de> Visitor<'de> for FrameVisitor {
    type Value = Frame;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a message as an object: with named fields, or with items")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Frame, A::Error> {
        let mut direction = Direction::Up;
        let mut payload = BytesMut::new();
        while let Some(name) = map.next_key::<Cow<'_, str>>()? {
            match &*name {
                "type" => direction = direction_of(&map.next_value::<Cow<'_, str>>()?),
                "items" => payload.extend_from_slice(map.next_value::<Entries>()?.as_bytes()),
                "error" => return Err(A::Error::custom("an error has no bytes")),
                name => fields::deserialize(name, &mut map, &mut payload)?,
            }
        }
        Ok(Frame { direction, payload: payload.freeze().into() })
    }
}

/// The name of a message in JSON.
fn type_name(code: u16, direction: Direction) -> Cow<'static, str> {
    let known = command::NAMES.iter().find(|known| (known.0, known.1) == (code, direction));
    match (known, direction) {
        (Some((_, _, name)), _) => Cow::Borrowed(name),
        (None, Direction::Up) => Cow::Owned(alloc::format!("event_{code:04x}")),
        (None, Direction::Down) => Cow::Owned(alloc::format!("command_{code:04x}")),
    }
}

/// Who sends messages of this name.
fn direction_of(type_name: &str) -> Direction {
    match command::NAMES.iter().find(|known| known.2 == type_name) {
        Some((_, direction, _)) => *direction,
        None if type_name.starts_with("command_") => Direction::Down,
        None => Direction::Up,
    }
}

fn error_object<S: Serializer>(serializer: S, error: &dyn fmt::Display) -> Result<S::Ok, S::Error> {
    let mut object = serializer.serialize_struct("Error", 1)?;
    object.serialize_field("error", &error.to_string())?;
    object.end()
}

/// `{"key":"0x26e","key_len":2,"string_key":false,"value":"3130"}`.
impl Serialize for Entry<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Entry", 4)?;
        object.serialize_field("key", &self.key.to_string())?;
        object.serialize_field("key_len", &self.key.as_bytes().len())?;
        object.serialize_field("string_key", &self.key.is_text())?;
        object.serialize_field("value", &hex(self.value))?;
        object.end()
    }
}

/// The entries one by one, named by nothing but their keys.
impl Serialize for Entries {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self)
    }
}

impl<'de> Deserialize<'de> for Entries {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(serde::Deserialize)]
        struct Item<'a> {
            #[serde(borrow)]
            key: Cow<'a, str>,
            key_len: Option<usize>,
            #[serde(borrow)]
            value: Cow<'a, str>,
        }

        let mut builder = Builder::new();
        for item in Vec::<Item<'_>>::deserialize(deserializer)? {
            let value = unhex(&item.value).ok_or_else(|| D::Error::custom("value: hex digits expected"))?;
            match item.key.strip_prefix('$') {
                Some(text) => {
                    let text = unescape(text).ok_or_else(|| D::Error::custom("key: bad escape"))?;
                    builder.put_text(&text, &value)
                }
                None => {
                    let digits = item.key.strip_prefix("0x").unwrap_or(&item.key);
                    let key = number_bytes(digits, item.key_len.unwrap_or(0))
                        .ok_or_else(|| D::Error::custom("key: 0x and hex digits, or $ and text expected"))?;
                    builder.put_entry(Entry { key: entry::Key::from_number_bytes(&key), value: &value })
                }
            }
            .map_err(D::Error::custom)?;
        }
        Ok(builder.finish())
    }
}

/// The bytes of a number written in hex, as many as `width` if that is enough; 0 needs none.
fn number_bytes(digits: &str, width: usize) -> Option<Vec<u8>> {
    let padded =
        if digits.len().is_multiple_of(2) { String::from(digits) } else { alloc::format!("0{digits}") };
    let mut bytes = unhex(&padded)?;
    let zeros = bytes.iter().take_while(|byte| **byte == 0).count();
    bytes.drain(..zeros);
    // More than a key can have is refused when it is written; no need to make room for it.
    for _ in bytes.len()..width.min(usize::from(u8::MAX)) {
        bytes.insert(0, 0);
    }
    Some(bytes)
}

/// Bytes as lower-case hex digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    use core::fmt::Write as _;
    let mut text = String::with_capacity(bytes.len().saturating_mul(2));
    for byte in bytes {
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// Hex digits as bytes.
pub(crate) fn unhex(text: &str) -> Option<Vec<u8>> {
    let digit = |digit: u8| char::from(digit).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let (pairs, odd) = text.as_bytes().as_chunks::<2>();
    if !odd.is_empty() {
        return None;
    }
    pairs.iter().map(|[high, low]| Some(digit(*high)? << 4 | digit(*low)?)).collect()
}

/// Undoes the escapes of [`entry::Key`]'s display.
fn unescape(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut parts = text.split('\\');
    bytes.extend_from_slice(parts.next()?.as_bytes());
    for part in parts {
        let (digits, rest) = part.strip_prefix('x')?.split_at_checked(2)?;
        bytes.extend(unhex(digits)?);
        bytes.extend_from_slice(rest.as_bytes());
    }
    Some(bytes)
}

impl DecodeError {
    /// The error as the object that stands for a message that cannot be read.
    #[doc(hidden)]
    pub fn serialize_as_object<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        error_object(serializer, self)
    }
}

fn bytes(bytes: &[u8]) -> crate::Data {
    bytes.into()
}
