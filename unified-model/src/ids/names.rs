//! The textual ids and their character sets (contract §1, §2, §4.1).

use std::borrow::Borrow;
use std::fmt;
use std::str::FromStr;

use compact_str::CompactString;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A text that cannot be the id it should be.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidId {
    /// No character, or more than the id may have.
    #[error("a {id} has 1 to {max} characters")]
    Length {
        /// Which id.
        id: &'static str,
        /// Most characters.
        max: usize,
    },
    /// A character outside the id's set.
    #[error("a {id} consists of {allowed}")]
    Character {
        /// Which id.
        id: &'static str,
        /// The set, in words.
        allowed: &'static str,
    },
    /// An event id that is no hyphenated UUID.
    #[error("an event id is a UUID such as 7d4ffdea-4299-53ec-b465-366724431a80")]
    NotAUuid,
}

fn check_length(id: &'static str, text: &str, max: usize) -> Result<(), InvalidId> {
    if text.is_empty() || (text.len() > max && text.chars().count() > max) {
        return Err(InvalidId::Length { id, max });
    }
    Ok(())
}

fn check_charge_point(text: &str) -> Result<(), InvalidId> {
    const ID: &str = "charge point id";
    check_length(ID, text, 48)?;
    if text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"*-_=:+|@.".contains(&byte)) {
        Ok(())
    } else {
        Err(InvalidId::Character { id: ID, allowed: "A-Z a-z 0-9 * - _ = : + | @ ." })
    }
}

fn check_gateway(text: &str) -> Result<(), InvalidId> {
    const ID: &str = "gateway id";
    check_length(ID, text, 63)?;
    let is_label =
        text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    if is_label && !text.starts_with('-') && !text.ends_with('-') {
        Ok(())
    } else {
        Err(InvalidId::Character { id: ID, allowed: "a-z 0-9 and, not at the ends, - (a DNS-1123 label)" })
    }
}

fn check_command(text: &str) -> Result<(), InvalidId> {
    check_length("command id", text, 64)
}

fn check_trace(text: &str) -> Result<(), InvalidId> {
    check_length("trace id", text, 64)
}

fn check_transaction(text: &str) -> Result<(), InvalidId> {
    check_length("transaction id", text, 64)
}

macro_rules! name {
    ($(#[$meta:meta])* pub struct $Name:ident, $check:ident, $schema:tt) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $Name(CompactString);

        impl $Name {
            /// Takes a text that satisfies the rules of the id.
            ///
            /// # Errors
            ///
            /// [`InvalidId`] says which rule it breaks.
            pub fn new(text: impl AsRef<str>) -> Result<Self, InvalidId> {
                $check(text.as_ref())?;
                Ok(Self(text.as_ref().into()))
            }

            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $Name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        impl fmt::Debug for $Name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(self.as_str(), f)
            }
        }

        impl FromStr for $Name {
            type Err = InvalidId;

            fn from_str(text: &str) -> Result<Self, InvalidId> {
                Self::new(text)
            }
        }

        impl AsRef<str> for $Name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl Borrow<str> for $Name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl Serialize for $Name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $Name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                crate::words::deserialize_str(deserializer, "a text", |text| Self::new(text))
            }
        }

        #[cfg(feature = "schemars")]
        impl schemars::JsonSchema for $Name {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($Name).into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!($schema)
            }
        }
    };
}

name! {
    /// The identity of a charge point: 1 to 48 of `A-Z a-z 0-9 * - _ = : + | @ .` (contract §1). It is the key of its
    /// events and, inside braces, of its Redis entries, which is why braces are not in the set.
    pub struct ChargePointId, check_charge_point,
    { "type": "string", "pattern": r"^[A-Za-z0-9*\-_=:+|@.]{1,48}$" }
}

name! {
    /// The identity of a gateway instance: a DNS-1123 label of 1 to 63 characters, in Kubernetes the pod's name.
    pub struct GatewayId, check_gateway,
    { "type": "string", "pattern": "^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$" }
}

name! {
    /// The identity of a command, chosen by its sender: 1 to 64 characters, a UUID by preference. The same id within two
    /// hours is the same command.
    pub struct CommandId, check_command,
    { "type": "string", "minLength": 1, "maxLength": 64 }
}

name! {
    /// What ties a command, its answer and their consequences together: 1 to 64 characters (contract §8).
    pub struct TraceId, check_trace,
    { "type": "string", "minLength": 1, "maxLength": 64 }
}

name! {
    /// The identity of a transaction, unique together with its charge point: 1 to 64 characters (contract G-13).
    pub struct TransactionId, check_transaction,
    { "type": "string", "minLength": 1, "maxLength": 64 }
}

/// A trace id that is a W3C trace id as well: 32 hexadecimal digits.
impl From<u128> for TraceId {
    fn from(bits: u128) -> Self {
        Self(compact_str::format_compact!("{bits:032x}"))
    }
}

/// A number of OCPP 1.6, in decimal.
impl From<i64> for TransactionId {
    fn from(number: i64) -> Self {
        Self(compact_str::format_compact!("{number}"))
    }
}

impl TransactionId {
    /// The transaction of a stop whose number nobody gave out (contract G-48): `x-` and the UUIDv5 of
    /// `<chargePointId>|<connectorId>|<timestamp>|<meterStop>`, without the connector where it is not known. The timestamp is
    /// taken as the device sent it, so that a repeat gives the same id.
    pub fn unmatched(
        charge_point: &ChargePointId,
        connector_id: Option<u32>,
        timestamp: &str,
        meter_stop: i64,
    ) -> Self {
        let connector = connector_id.map(|connector| format!("{connector}|")).unwrap_or_default();
        let name = format!("{charge_point}|{connector}{timestamp}|{meter_stop}");
        let uuid = uuid::Uuid::new_v5(&super::event_id::NAMESPACE, name.as_bytes());
        Self(compact_str::format_compact!("x-{uuid}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_charge_point_id_has_the_ocpp_character_set() {
        for good in ["CP-001", "82231214002700", "04AB373B", "a*-_=:+|@.Z9", &"x".repeat(48)] {
            assert_eq!(ChargePointId::new(good).unwrap().as_str(), good);
        }
        for bad in ["", "a b", "a/b", "{a}", "桩", &"x".repeat(49)] {
            assert!(ChargePointId::new(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_gateway_id_is_a_dns_label() {
        for good in ["gateway-pod-xyz", "0", "gateway-7d4b9c6f5-x2x9k", &"x".repeat(63)] {
            assert!(GatewayId::new(good).is_ok(), "{good}");
        }
        for bad in ["", "-a", "a-", "A", "a.b", "网关-0", &"x".repeat(64)] {
            assert!(GatewayId::new(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn free_ids_are_counted_in_characters() {
        assert!(CommandId::new("电".repeat(64)).is_ok());
        assert!(TraceId::new("电".repeat(65)).is_err());
        assert!(TransactionId::new("").is_err());
    }

    proptest! {
        #[test]
        fn an_id_is_read_as_it_was_written(text in ".{0,70}") {
            if let Ok(id) = TransactionId::new(&text) {
                let json = serde_json::to_string(&id).unwrap();
                prop_assert_eq!(serde_json::from_str::<TransactionId>(&json).unwrap(), id);
            } else {
                prop_assert!(text.is_empty() || text.chars().count() > 64);
            }
        }
    }

    #[test]
    fn ids_made_from_numbers_satisfy_their_own_rules() {
        for bits in [0, 1, u128::MAX] {
            assert_eq!(TraceId::new(TraceId::from(bits).as_str()), Ok(TraceId::from(bits)));
            assert_eq!(TraceId::from(bits).as_str().len(), 32);
        }
        for number in [i64::MIN, -1, 0, i64::MAX] {
            assert_eq!(TransactionId::new(number.to_string()), Ok(TransactionId::from(number)));
        }
    }

    #[test]
    fn an_unmatched_stop_has_the_same_id_whenever_it_is_told() {
        let id = |connector, timestamp| {
            let charge_point = ChargePointId::new("CP-001").unwrap();
            TransactionId::unmatched(&charge_point, connector, timestamp, 1_500)
        };
        assert_eq!(id(None, "2025-07-25T10:30:00Z"), id(None, "2025-07-25T10:30:00Z"));
        assert_ne!(id(None, "2025-07-25T10:30:00Z"), id(None, "2025-07-25T10:30:01Z"));
        assert_ne!(id(None, "2025-07-25T10:30:00Z"), id(Some(1), "2025-07-25T10:30:00Z"));
        assert_eq!(id(None, "").as_str().len(), "x-".len() + 36);
    }
}
