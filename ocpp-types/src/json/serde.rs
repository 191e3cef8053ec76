//! serde's traits by way of the parsers and encoders.
//!
//! The parsers read JSON text, so this serves JSON formats that hand out raw text (`serde_json`) and no other.

use serde::Deserialize as _;
use serde::de::{Deserializer, Error as _};
use serde::ser::{Error as _, Serialize as _, Serializer};
use serde_json::value::RawValue;

use super::AnyJson;
use super::{Element, ReadMode};
use crate::message;
use crate::{Array, DateTime, Decimal, DecimalIn, Integer, Tenths, Text};

/// Serializes by way of the encoder. The serializer must be that of `serde_json`.
///
/// # Errors
/// Those of the serializer, and a value from a tolerant reading that breaks its schema.
pub fn serialize<T: Element, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let json = message::encode(value).map_err(S::Error::custom)?;
    RawValue::from_string(json).map_err(S::Error::custom)?.serialize(serializer)
}

/// Deserializes by way of the strict parser. The deserializer must be that of `serde_json`.
///
/// # Errors
/// Those of the deserializer, and the first fault of the text.
pub fn deserialize<'de, T: Element, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    // Text that is read from a stream or a tree is not there to borrow.
    let raw = Box::<RawValue>::deserialize(deserializer)?;
    let parsed = message::parse(raw.get(), ReadMode::Strict).map_err(D::Error::custom)?;
    Ok(parsed.message)
}

/// The two traits for a type of this crate.
macro_rules! by_way_of_json {
    ($(($($parameters:tt)*) $name:ty;)*) => {$(
        impl<$($parameters)*> serde::Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serialize(self, serializer)
            }
        }

        impl<'de, $($parameters)*> serde::Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserialize(deserializer)
            }
        }
    )*};
}

by_way_of_json! {
    (const MAX: usize) Text<MAX>;
    (const MIN: i64, const MAX: i64) Integer<MIN, MAX>;
    (T: Element, const MIN: usize, const MAX: usize) Array<T, MIN, MAX>;
    () DateTime;
    () Decimal;
    () Tenths;
    (const MIN: i64, const MAX: i64) DecimalIn<MIN, MAX>;
    () AnyJson;
}
