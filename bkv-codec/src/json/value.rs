//! Values as JSON. Like decoding, reading keeps what is out of range.

use alloc::borrow::Cow;
use alloc::format;
use core::fmt;

use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::{hex, unhex};
use crate::value::{
    BcdTime, ChargeMode, ClockTime, ControlSource, DeviceId, FirmwareWord, Iccid, LocalTime, Minutes,
    Outcome, Port, ServiceFeeBy, Socket, Status, Switch,
};

macro_rules! numbers {
    ($($name:ident as $int:ty: $from:expr, $to:expr;)+) => {$(
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                <$int>::serialize(&$to(*self), serializer)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                <$int>::deserialize(deserializer).map($from)
            }
        }
    )+};
}

numbers! {
    Socket as u8: Self::from_wire, Socket::number;
    Port as u8: Self::from_wire, Port::number;
    Minutes as u16: Self::from_wire, Minutes::number;
    ChargeMode as u8: Self::from, u8::from;
    ControlSource as u8: Self::from, u8::from;
    ServiceFeeBy as u8: Self::from, u8::from;
}

/// `true` and `false`, or the number of another byte.
macro_rules! flags {
    ($($name:ident),+) => {$(
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self.raw() {
                    flag @ (0 | 1) => serializer.serialize_bool(flag == 1),
                    other => serializer.serialize_u8(other),
                }
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_any(Flag).map(Self::from_wire)
            }
        }
    )+};
}

flags!(Switch, Outcome);

struct Flag;

impl Visitor<'_> for Flag {
    type Value = u8;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("true, false or the number of another byte")
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<u8, E> {
        Ok(u8::from(flag))
    }

    fn visit_u64<E: Error>(self, byte: u64) -> Result<u8, E> {
        u8::try_from(byte).map_err(E::custom)
    }
}

impl Serialize for Status {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Status", 9)?;
        object.serialize_field("raw", &format!("{:#04x}", self.0))?;
        object.serialize_field("online", &self.online())?;
        object.serialize_field("bit6", &self.bit6())?;
        object.serialize_field("finished", &self.finished())?;
        object.serialize_field("charging", &self.charging())?;
        object.serialize_field("no_load", &self.no_load())?;
        object.serialize_field("over_temperature", &self.over_temperature())?;
        object.serialize_field("over_current", &self.over_current())?;
        object.serialize_field("over_power", &self.over_power())?;
        object.end()
    }
}

/// From `raw`; the flags say the same and are ignored.
impl<'de> Deserialize<'de> for Status {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Object;

        impl<'de> Visitor<'de> for Object {
            type Value = Status;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object with raw")
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Status, A::Error> {
                Status::deserialize_map(map)
            }
        }

        deserializer.deserialize_map(Object)
    }
}

impl Status {
    pub(super) fn deserialize_map<'de, A: MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut status = None;
        while let Some(name) = map.next_key::<Cow<'_, str>>()? {
            if name != "raw" {
                map.next_value::<IgnoredAny>()?;
                continue;
            }
            let raw = map.next_value::<Cow<'_, str>>()?;
            status = raw.strip_prefix("0x").and_then(|digits| u8::from_str_radix(digits, 16).ok());
        }
        status.map(Self).ok_or_else(|| A::Error::custom("raw: 0x and two hex digits expected"))
    }
}

impl Serialize for FirmwareWord {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{:04x}", self.0))
    }
}

impl<'de> Deserialize<'de> for FirmwareWord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let digits = Cow::<'_, str>::deserialize(deserializer)?;
        u16::from_str_radix(&digits, 16).map(Self).map_err(D::Error::custom)
    }
}

impl Serialize for DeviceId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for DeviceId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let digits = Cow::<'_, str>::deserialize(deserializer)?;
        unhex(&digits)
            .and_then(|bytes| Self::from_slice(&bytes))
            .ok_or_else(|| D::Error::custom("12 or 14 hex digits expected"))
    }
}

/// `2020-07-30T16:45:45`, or the hex digits of what is no time.
impl Serialize for BcdTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.local() {
            Some(time) => serializer.collect_str(&time),
            None => serializer.serialize_str(&hex(&self.0)),
        }
    }
}

impl<'de> Deserialize<'de> for BcdTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<'_, str>::deserialize(deserializer)?;
        if let Ok(time) = text.parse::<LocalTime>() {
            return Ok(time.into());
        }
        unhex(&text)
            .and_then(|bytes| bytes.try_into().ok())
            .map(Self)
            .ok_or_else(|| D::Error::custom("a time like 2020-07-30T16:45:45 or 14 hex digits expected"))
    }
}

/// The text, or the hex digits of what is not ASCII.
impl Serialize for Iccid {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.as_str() {
            Some(text) => serializer.serialize_str(text),
            None => serializer.serialize_str(&hex(&self.0)),
        }
    }
}

impl<'de> Deserialize<'de> for Iccid {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<'_, str>::deserialize(deserializer)?;
        let text = text.as_bytes().try_into().ok().or_else(|| unhex(&text)?.try_into().ok());
        text.map(Self).ok_or_else(|| D::Error::custom("20 characters or 40 hex digits expected"))
    }
}

impl Serialize for ClockTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for ClockTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = Cow::<'_, str>::deserialize(deserializer)?;
        let parts =
            text.split_once(':').and_then(|(hour, minute)| Some([hour.parse().ok()?, minute.parse().ok()?]));
        parts.map(Self::from_wire).ok_or_else(|| D::Error::custom("a time like 23:59 expected"))
    }
}
