//! The fields of a message: each entry by the name of its key, its value by the kind of its key.

use alloc::borrow::Cow;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt;
use core::net::{IpAddr, Ipv6Addr};

use bytes::BytesMut;
use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

use super::{hex, unescape, unhex};
use crate::entry::{self, Entries, Entry};
use crate::key::{self, Kind};
use crate::value::{BcdTime, ClockTime, FeePeriod, FeePeriods, LocalTime, Status, TierUsage, TierUsages};

/// Writes every entry as a field of `map`; entries with one key become one field.
pub(super) fn serialize<M: SerializeMap>(entries: &Entries, map: &mut M) -> Result<(), M::Error> {
    for (at, entry) in entries.iter().enumerate() {
        if entries.iter().take(at).any(|before| before.key == entry.key) {
            continue;
        }
        let kind = entry.key.number().and_then(key::info).map(|info| info.kind);
        let same = || entries.iter().filter(|other| other.key == entry.key);
        map.serialize_key(&name(entry))?;
        if same().count() > 1 || matches!(kind, Some(Kind::Texts | Kind::Records)) {
            map.serialize_value(&same().map(|entry| Value { kind, entry, entries }).collect::<Vec<_>>())?;
        } else {
            map.serialize_value(&Value { kind, entry, entries })?;
        }
    }
    Ok(())
}

/// Whether entries with the same key stand together, so that fields, of which each has one name, tell their order.
pub(super) fn keep_order(entries: &Entries) -> bool {
    let mut last = None;
    entries.iter().enumerate().all(|(at, entry)| {
        let together = last.replace(entry.key) == Some(entry.key);
        together || !entries.iter().take(at).any(|before| before.key == entry.key)
    })
}

fn name(entry: Entry<'_>) -> Cow<'static, str> {
    match entry.key.number().and_then(key::info) {
        Some(info) => Cow::Borrowed(info.name),
        None if entry.key.is_text() => Cow::Owned(entry.key.to_string()),
        None => {
            let digits = hex(entry.key.as_bytes());
            let digits = digits.trim_start_matches("00");
            Cow::Owned(alloc::format!("unknown_{}", if digits.is_empty() { "00" } else { digits }))
        }
    }
}

struct Value<'a> {
    kind: Option<Kind>,
    entry: Entry<'a>,
    /// Where the entry stands.
    entries: &'a Entries,
}

impl Serialize for Value<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let value = self.entry.value;
        let same_width = |width: u8| value.len() == usize::from(width);
        let as_hex = |serializer: S| serializer.serialize_str(&hex(value));
        match (self.kind, value) {
            (Some(Kind::Unsigned(width)), _) if same_width(width) => match self.entry.number() {
                Some(number) => serializer.serialize_u64(number),
                None => as_hex(serializer),
            },
            (Some(Kind::Flag), [flag @ (0 | 1)]) => serializer.serialize_bool(*flag == 1),
            (Some(Kind::Flag) | None, [byte]) => serializer.serialize_u8(*byte),
            (Some(Kind::Command), [high, low]) => {
                serializer.collect_str(&format_args!("0x{:04x}", u16::from_be_bytes([*high, *low])))
            }
            (Some(Kind::Text | Kind::Texts), _) => text(value, serializer),
            (Some(Kind::Status), [status]) => Status(*status).serialize(serializer),
            (Some(Kind::BcdTime), _) => match <[u8; 7]>::try_from(value) {
                Ok(time) => BcdTime(time).serialize(serializer),
                Err(_) => as_hex(serializer),
            },
            (Some(Kind::Address), _) => match <[u8; 16]>::try_from(value).map(Ipv6Addr::from) {
                Ok(address) => serializer.collect_str(&address.to_canonical()),
                Err(_) => as_hex(serializer),
            },
            (Some(Kind::FeePeriods), _) => match FeePeriods::from_wire(super::bytes(value)) {
                Some(periods) => serializer.collect_seq(periods.iter()),
                None => as_hex(serializer),
            },
            (Some(Kind::TierUsages), _) => match TierUsages::from_wire(super::bytes(value)) {
                Some(tiers) => serializer.collect_seq(tiers.iter()),
                None => as_hex(serializer),
            },
            (Some(Kind::Record | Kind::Records), _) => match self.entries.nested(value) {
                // Fields tell neither how a key or length was spelled nor what stands between equal keys.
                Ok(entries) if entries.is_canonical() && keep_order(&entries) => {
                    let mut map = serializer.serialize_map(None)?;
                    serialize(&entries, &mut map)?;
                    map.end()
                }
                _ => as_hex(serializer),
            },
            _ => as_hex(serializer),
        }
    }
}

/// Text as a string, or `{"hex":"…"}` if it is not ASCII.
fn text<S: Serializer>(value: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
    match core::str::from_utf8(value) {
        Ok(text) if text.is_ascii() => serializer.serialize_str(text),
        _ => {
            let mut map = serializer.serialize_map(Some(1))?;
            map.serialize_entry("hex", &hex(value))?;
            map.end()
        }
    }
}

/// Reads the field `name` and appends its entries to `dst`.
pub(super) fn deserialize<'de, A: MapAccess<'de>>(
    name: &str,
    map: &mut A,
    dst: &mut BytesMut,
) -> Result<(), A::Error> {
    let (is_text, key, kind) = if let Some(info) = key::named(name) {
        (false, entry::shortest(&info.number.to_be_bytes()).to_vec(), Some(info.kind))
    } else if let Some(text) = name.strip_prefix('$') {
        (true, unescape(text).ok_or_else(|| A::Error::custom("key: bad escape"))?, None)
    } else if let Some(number) = name.strip_prefix("unknown_").and_then(unhex) {
        (false, number, None)
    } else {
        return Err(A::Error::custom(format_args!("no key is named {name}")));
    };
    for value in map.next_value_seed(Values { kind })?.values {
        entry::put_entry(|bytes| dst.extend_from_slice(bytes), is_text, &key, &value)
            .map_err(A::Error::custom)?;
    }
    Ok(())
}

/// Reads one value, or several that came as an array.
#[derive(Clone, Copy)]
struct Values {
    kind: Option<Kind>,
}

/// What stood behind the name of a key.
struct Read {
    values: Vec<Vec<u8>>,
    /// Whether it is a record, of which a value holds several: an array of these is one value.
    is_part: bool,
}

impl Read {
    fn value(value: Vec<u8>) -> Self {
        Self { values: alloc::vec![value], is_part: false }
    }
}

impl<'de> DeserializeSeed<'de> for Values {
    type Value = Read;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Values {
    type Value = Read;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a value of the kind {:?}", self.kind)
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<Self::Value, E> {
        Ok(Read::value(alloc::vec![u8::from(value)]))
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<Self::Value, E> {
        let width = match self.kind {
            Some(Kind::Unsigned(width) | Kind::Hex(width)) => usize::from(width),
            _ => 1,
        };
        let bytes = value.to_be_bytes();
        let (zeros, digits) = bytes.split_at(bytes.len().saturating_sub(width));
        if zeros.iter().any(|byte| *byte != 0) {
            return Err(E::custom(format_args!("{value} has no room in {width} bytes")));
        }
        Ok(Read::value(digits.to_vec()))
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Self::Value, E> {
        let from_hex = || unhex(text).ok_or_else(|| E::custom("hex digits expected"));
        let value = match self.kind {
            Some(Kind::Text | Kind::Texts) => text.as_bytes().to_vec(),
            Some(Kind::Command) => {
                let digits = text.strip_prefix("0x").unwrap_or(text);
                unhex(digits).ok_or_else(|| E::custom("0x and hex digits expected"))?
            }
            Some(Kind::BcdTime) => match text.parse::<LocalTime>() {
                Ok(time) => BcdTime::from(time).0.to_vec(),
                Err(_) => from_hex()?,
            },
            Some(Kind::Address) => match text.parse() {
                Ok(IpAddr::V4(address)) => address.to_ipv6_mapped().octets().to_vec(),
                Ok(IpAddr::V6(address)) => address.octets().to_vec(),
                Err(_) => from_hex()?,
            },
            _ => from_hex()?,
        };
        Ok(Read::value(value))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut value = BytesMut::new();
        match self.kind {
            Some(Kind::Status) => {
                let status = Status::deserialize_map(map)?;
                value.extend_from_slice(&[status.0]);
            }
            Some(Kind::Record | Kind::Records) => {
                while let Some(name) = map.next_key::<Cow<'_, str>>()? {
                    deserialize(&name, &mut map, &mut value)?;
                }
            }
            Some(Kind::Text | Kind::Texts) => {
                while let Some(name) = map.next_key::<Cow<'_, str>>()? {
                    if name != "hex" {
                        map.next_value::<IgnoredAny>()?;
                        continue;
                    }
                    let digits = map.next_value::<Cow<'_, str>>()?;
                    value.extend(unhex(&digits).ok_or_else(|| A::Error::custom("hex digits expected"))?);
                }
            }
            Some(Kind::FeePeriods) => {
                let period = FeePeriod::deserialize_map(map)?;
                value.extend_from_slice(&period.to_wire());
            }
            Some(Kind::TierUsages) => {
                let tier = TierUsage::deserialize_map(map)?;
                value.extend_from_slice(TierUsages::new(&[tier]).as_bytes());
            }
            _ => return Err(A::Error::custom("no object expected here")),
        }
        let is_part = matches!(self.kind, Some(Kind::FeePeriods | Kind::TierUsages));
        Ok(Read { is_part, ..Read::value(value.to_vec()) })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let mut values = Vec::new();
        let mut is_one = matches!(self.kind, Some(Kind::FeePeriods | Kind::TierUsages));
        while let Some(read) = seq.next_element_seed(self)? {
            is_one &= read.is_part;
            values.extend(read.values);
        }
        Ok(if is_one { Read::value(values.concat()) } else { Read { values, is_part: false } })
    }
}

impl Serialize for FeePeriod {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(3))?;
        map.serialize_entry("until", &self.until)?;
        map.serialize_entry("electric_fen_per_kwh", &self.electric_fen_per_kwh)?;
        map.serialize_entry("service_fen_per_kwh", &self.service_fen_per_kwh)?;
        map.end()
    }
}

impl FeePeriod {
    fn deserialize_map<'de, A: MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut period = Self { until: ClockTime::MIDNIGHT, electric_fen_per_kwh: 0, service_fen_per_kwh: 0 };
        while let Some(name) = map.next_key::<Cow<'_, str>>()? {
            match &*name {
                "until" => period.until = map.next_value()?,
                "electric_fen_per_kwh" => period.electric_fen_per_kwh = map.next_value()?,
                "service_fen_per_kwh" => period.service_fen_per_kwh = map.next_value()?,
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(period)
    }
}

impl Serialize for TierUsage {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("minutes", &self.minutes)?;
        map.serialize_entry("energy_raw", &hex(&self.energy_raw))?;
        map.end()
    }
}

impl TierUsage {
    fn deserialize_map<'de, A: MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut tier = Self { minutes: 0, energy_raw: [0; 4] };
        while let Some(name) = map.next_key::<Cow<'_, str>>()? {
            match &*name {
                "minutes" => tier.minutes = map.next_value()?,
                "energy_raw" => {
                    let digits = map.next_value::<String>()?;
                    tier.energy_raw = unhex(&digits)
                        .and_then(|bytes| bytes.try_into().ok())
                        .ok_or_else(|| A::Error::custom("energy_raw: 8 hex digits expected"))?;
                }
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(tier)
    }
}
