//! Frames as JSON objects in the names of the vector files, and back; any serde format with maps will do.
//!
//! ```
//! use ap3000_codec::{Direction, Frame, FrameSeed, PhysicalId};
//! use serde::de::DeserializeSeed;
//!
//! let locate = Frame::new(Direction::Down, PhysicalId::from(0x04A2_6CF3), 1, 0x96, &b"\x0a"[..]);
//! let text = serde_json::to_string(&locate)?;
//! assert_eq!(
//!     text,
//!     r#"{"length":10,"physical_id":"04A26CF3","recognition_code":4,"device_number":10644723,"message_id":1,"command":"0x96","data_len":1,"fields":{"seconds":10}}"#
//! );
//! let again = FrameSeed(Direction::Down).deserialize(&mut serde_json::Deserializer::from_str(&text))?;
//! assert_eq!(again, locate);
//! # Ok::<(), serde_json::Error>(())
//! ```

use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;
use core::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::ser::{SerializeMap as _, Serializer};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::Data;
use crate::PhysicalId;
use crate::command::{Command, FromDevice, FromServer};
use crate::explain::{Row, Rows, Value};
use crate::frame::{Direction, Frame, Token};

/// Why a JSON form is no command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub(crate) enum FieldError {
    #[error("the field {field} is missing")]
    Missing { field: &'static str },
    #[error("the field {field} must be {expected}")]
    Unfit { field: &'static str, expected: &'static str },
    #[error("the command 0x{code:02X} has no known layout in this direction: give its bytes as payload")]
    NoLayout { code: u8 },
    #[error("this command has no surplus bytes: what is left over belongs to its last field")]
    NoSurplus,
}

/// The fields of a JSON form not taken yet.
pub(crate) struct Fields {
    entries: Vec<(String, Value)>,
    taken: Vec<&'static str>,
}

impl Fields {
    pub(crate) fn new(entries: Vec<(String, Value)>) -> Self {
        Self { entries, taken: Vec::new() }
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.entries.iter().any(|(entry, _)| entry == name)
    }

    /// A name that no field of the command has.
    fn untaken(&self) -> Option<&str> {
        let mut names = self.entries.iter().map(|(name, _)| name.as_str());
        names.find(|name| !self.taken.contains(name))
    }

    fn get(&mut self, field: &'static str) -> Result<&Value, FieldError> {
        self.taken.push(field);
        let found = self.entries.iter().find(|(entry, _)| entry == field);
        found.map(|(_, value)| value).ok_or(FieldError::Missing { field })
    }

    pub(crate) fn number<T: TryFrom<u64>>(&mut self, field: &'static str) -> Result<T, FieldError> {
        let unfit = FieldError::Unfit { field, expected: "a number that fits it" };
        match self.get(field)? {
            Value::Number(number) => T::try_from(*number).map_err(|_| unfit),
            _ => Err(unfit),
        }
    }

    pub(crate) fn text(&mut self, field: &'static str) -> Result<&str, FieldError> {
        match self.get(field)? {
            Value::Text(text) => Ok(text),
            _ => Err(FieldError::Unfit { field, expected: "a text" }),
        }
    }

    pub(crate) fn hex(&mut self, field: &'static str) -> Result<Data, FieldError> {
        let unfit = FieldError::Unfit { field, expected: "bytes as hex" };
        from_hex(self.text(field)?).map(Data::from).ok_or(unfit)
    }

    pub(crate) fn hex_array<const N: usize>(&mut self, field: &'static str) -> Result<[u8; N], FieldError> {
        let bytes = self.hex(field)?;
        <[u8; N]>::try_from(&bytes[..])
            .map_err(|_| FieldError::Unfit { field, expected: "hex of the field's size" })
    }

    /// A text that is filled up with zeros to the size, or all its bytes as `{"hex": …}`.
    pub(crate) fn text_or_hex(&mut self, field: &'static str, size: usize) -> Result<Data, FieldError> {
        let unfit = FieldError::Unfit {
            field,
            expected: "a text no longer than it, or all its bytes as {\"hex\": …}",
        };
        let bytes = match self.get(field)? {
            Value::Text(text) if text.len() <= size => {
                let mut bytes = text.clone().into_bytes();
                bytes.resize(size, 0);
                bytes
            }
            Value::Object(entries) => match entries.as_slice() {
                [(name, Value::Text(hex))] if name == "hex" => from_hex(hex).ok_or(unfit)?,
                _ => return Err(unfit),
            },
            _ => return Err(unfit),
        };
        if bytes.len() == size { Ok(bytes.into()) } else { Err(unfit) }
    }

    /// A list, whose length `count` repeats where it is given.
    pub(crate) fn list(
        &mut self,
        count: &'static str,
        field: &'static str,
    ) -> Result<Vec<Value>, FieldError> {
        let values = match self.get(field)? {
            Value::List(values) => values.clone(),
            _ => return Err(FieldError::Unfit { field, expected: "a list" }),
        };
        self.check_count(count, values.len())?;
        Ok(values)
    }

    pub(crate) fn numbers<T: TryFrom<u64>>(
        &mut self,
        count: &'static str,
        field: &'static str,
    ) -> Result<Vec<T>, FieldError> {
        let unfit = FieldError::Unfit { field, expected: "a list of numbers that fit it" };
        let numbers = self.list(count, field)?.into_iter().map(|value| match value {
            Value::Number(number) => T::try_from(number).map_err(|_| unfit),
            _ => Err(unfit),
        });
        numbers.collect()
    }

    /// Bytes as hex, whose number stands in `count`.
    pub(crate) fn counted_hex(
        &mut self,
        count: &'static str,
        field: &'static str,
    ) -> Result<Data, FieldError> {
        let bytes = self.hex(field)?;
        self.check_count(count, bytes.len())?;
        Ok(bytes)
    }

    fn check_count(&mut self, count: &'static str, is: usize) -> Result<(), FieldError> {
        let unfit = FieldError::Unfit { field: count, expected: "the number of what it counts, at most 255" };
        let is = u8::try_from(is).map_err(|_| unfit)?;
        if self.has(count) && self.number::<u8>(count)? != is {
            return Err(unfit);
        }
        Ok(())
    }

    pub(crate) fn none_of(&self, extra: &Data) -> Result<(), FieldError> {
        if extra.is_empty() { Ok(()) } else { Err(FieldError::NoSurplus) }
    }
}

fn from_hex(text: &str) -> Option<Vec<u8>> {
    let (pairs, []) = text.as_bytes().as_chunks::<2>() else { return None };
    let digit = |digit: u8| char::from(digit).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    pairs.iter().map(|&[high, low]| Some(digit(high)? << 4 | digit(low)?)).collect()
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(number) => serializer.serialize_u64(*number),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(values) => serializer.collect_seq(values),
            Self::Object(entries) => {
                serializer.collect_map(entries.iter().map(|(name, value)| (name, value)))
            }
        }
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;

        impl<'de> Visitor<'de> for Any {
            type Value = Value;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a whole number, a text, a list or an object")
            }

            fn visit_u64<E: serde::de::Error>(self, number: u64) -> Result<Value, E> {
                Ok(Value::Number(number))
            }

            fn visit_i64<E: serde::de::Error>(self, number: i64) -> Result<Value, E> {
                u64::try_from(number)
                    .map(Value::Number)
                    .map_err(|_| E::custom("a negative number fits no field"))
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Value, E> {
                Ok(Value::Text(text.into()))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
                let mut values = Vec::new();
                while let Some(value) = seq.next_element()? {
                    values.push(value);
                }
                Ok(Value::List(values))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Value::Object(entries))
            }
        }

        deserializer.deserialize_any(Any)
    }
}

/// The rows of a command as one object.
struct AsObject(Vec<Row>);

impl Serialize for AsObject {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|row| (row.name, &row.value)))
    }
}

/// `{length, physical_id, recognition_code, device_number, message_id, command, data_len, fields, extra?}`, or `payload`
/// and `payload_error` instead of the fields.
impl Serialize for Frame {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let command = Command::parse(self);
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("length", &self.length())?;
        map.serialize_entry("physical_id", &self.physical_id.to_string())?;
        map.serialize_entry("recognition_code", &u8::from(self.physical_id.recognition()))?;
        map.serialize_entry("device_number", &self.physical_id.number())?;
        map.serialize_entry("message_id", &self.message_id)?;
        map.serialize_entry("command", &format!("0x{:02X}", self.code))?;
        map.serialize_entry("data_len", &self.data.len())?;
        let error = match &command {
            Command::FromDevice(FromDevice::Malformed { error, .. })
            | Command::FromServer(FromServer::Malformed { error, .. }) => Some(error.word()),
            Command::FromDevice(FromDevice::Unknown { .. })
            | Command::FromServer(FromServer::Unknown { .. }) => Some("unknown_command"),
            Command::FromDevice(_) | Command::FromServer(_) => None,
        };
        if let Some(error) = error {
            map.serialize_entry("payload", &Value::hex(&self.data))?;
            map.serialize_entry("payload_error", error)?;
        } else {
            let mut rows = Rows::starting_at(0);
            command.show(&mut rows);
            map.serialize_entry("fields", &AsObject(rows.into_rows()))?;
            if !command.extra().is_empty() {
                map.serialize_entry("extra", &Value::hex(command.extra()))?;
            }
        }
        map.end()
    }
}

/// The frame itself, `{"iccid": "…"}` or `{"link": true}`.
impl Serialize for Token {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = match self {
            Self::Frame(frame) => return frame.serialize(serializer),
            Self::Iccid(_) | Self::Link => serializer.serialize_map(Some(1))?,
        };
        match self {
            Self::Iccid(iccid) => map.serialize_entry("iccid", iccid.as_str())?,
            Self::Frame(_) | Self::Link => map.serialize_entry("link", &true)?,
        }
        map.end()
    }
}

/// Reads the form that a [`Frame`] is written in; the direction decides what its fields mean.
///
/// Needed are `physical_id`, `message_id`, `command` and either `fields`, with `extra` where there are surplus bytes, or
/// `payload`. What follows from these (`length` and the like) and other keys are ignored; a field that the command does
/// not have is refused.
#[derive(Clone, Copy, Debug)]
pub struct FrameSeed(pub Direction);

impl<'de> DeserializeSeed<'de> for FrameSeed {
    type Value = Frame;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Frame, D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for FrameSeed {
    type Value = Frame;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with physical_id, message_id, command, and fields or payload")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Frame, A::Error> {
        let mut head = Vec::new();
        let mut body = None;
        while let Some(key) = map.next_key::<String>()? {
            match key.as_str() {
                "physical_id" | "message_id" | "command" | "extra" | "payload" => {
                    head.push((key, map.next_value()?));
                }
                "fields" => {
                    let Value::Object(fields) = map.next_value()? else {
                        return Err(A::Error::custom("fields must be an object"));
                    };
                    body = Some(fields);
                }
                _ => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        self.frame(Fields::new(head), body).map_err(A::Error::custom)
    }
}

impl FrameSeed {
    fn frame(self, mut head: Fields, body: Option<Vec<(String, Value)>>) -> Result<Frame, String> {
        let text = |error: FieldError| error.to_string();
        let physical_id: PhysicalId = head
            .text("physical_id")
            .map_err(text)?
            .parse()
            .map_err(|error| format!("physical_id: {error}"))?;
        let message_id = head.number("message_id").map_err(text)?;
        let code = head.text("command").map_err(text)?;
        let code = code
            .strip_prefix("0x")
            .and_then(from_hex)
            .and_then(|code| <[u8; 1]>::try_from(code).ok())
            .map(|[code]| code)
            .ok_or("the command must be written like 0x82")?;
        if head.has("payload") {
            let data = head.hex("payload").map_err(text)?;
            return Ok(Frame::new(self.0, physical_id, message_id, code, data));
        }
        let extra = if head.has("extra") { head.hex("extra").map_err(text)? } else { Data::new() };
        let mut fields = Fields::new(body.ok_or("either fields or payload must be there")?);
        let command = Command::from_fields(self.0, code, &mut fields, extra).map_err(text)?;
        if let Some(name) = fields.untaken() {
            return Err(format!("0x{code:02X} has no field {name}"));
        }
        command.frame(physical_id, message_id).map_err(|error| error.to_string())
    }
}
