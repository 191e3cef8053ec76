//! JSON that is carried, not understood.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;

/// Any JSON value as its text: numbers keep every digit, keys their order. Blanks between tokens are dropped, so that an
/// event always is one line.
#[derive(Clone)]
pub struct RawJson(Box<RawValue>);

/// A [`RawJson`] that is an object.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RawObject(RawJson);

/// A text that is not the JSON it should be.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidJson {
    /// Not JSON at all.
    #[error("not a JSON value")]
    Syntax,
    /// JSON, but no object.
    #[error("not a JSON object")]
    NotAnObject,
}

impl RawJson {
    /// Reads JSON text.
    ///
    /// # Errors
    ///
    /// [`InvalidJson::Syntax`] when the text is not exactly one JSON value.
    pub fn parse(text: &str) -> Result<Self, InvalidJson> {
        serde_json::from_str(text).map_err(|_| InvalidJson::Syntax)
    }

    /// The JSON text, on one line.
    pub fn as_str(&self) -> &str {
        self.0.get()
    }

    fn on_one_line(raw: Box<RawValue>) -> Result<Self, InvalidJson> {
        if !raw.get().contains([' ', '\n', '\r', '\t']) {
            return Ok(Self(raw));
        }
        let mut kept = String::with_capacity(raw.get().len());
        let (mut inside, mut escaped) = (false, false);
        for character in raw.get().chars() {
            if inside {
                inside = escaped || character != '"';
                escaped = !escaped && character == '\\';
            } else if character.is_ascii_whitespace() {
                continue;
            } else {
                inside = character == '"';
            }
            kept.push(character);
        }
        RawValue::from_string(kept).map(Self).map_err(|_| InvalidJson::Syntax)
    }
}

impl RawObject {
    /// Reads the JSON text of an object.
    ///
    /// # Errors
    ///
    /// [`InvalidJson`] when the text is not JSON, or not an object.
    pub fn parse(text: &str) -> Result<Self, InvalidJson> {
        Self::try_from(RawJson::parse(text)?)
    }

    /// The JSON text, on one line.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl TryFrom<RawJson> for RawObject {
    type Error = InvalidJson;

    fn try_from(json: RawJson) -> Result<Self, InvalidJson> {
        if json.as_str().starts_with('{') { Ok(Self(json)) } else { Err(InvalidJson::NotAnObject) }
    }
}

impl From<RawObject> for RawJson {
    fn from(object: RawObject) -> Self {
        object.0
    }
}

impl PartialEq for RawJson {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for RawJson {}

impl fmt::Debug for RawJson {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for RawJson {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for RawJson {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::on_one_line(Box::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

impl Serialize for RawObject {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for RawObject {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::try_from(RawJson::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

#[cfg(feature = "schemars")]
mod schema {
    use super::{RawJson, RawObject};

    impl schemars::JsonSchema for RawJson {
        fn inline_schema() -> bool {
            true
        }

        fn schema_name() -> std::borrow::Cow<'static, str> {
            "RawJson".into()
        }

        fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
            schemars::Schema::default()
        }
    }

    impl schemars::JsonSchema for RawObject {
        fn inline_schema() -> bool {
            true
        }

        fn schema_name() -> std::borrow::Cow<'static, str> {
            "RawObject".into()
        }

        fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
            schemars::json_schema!({ "type": "object" })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn digits_and_order_are_kept_and_blanks_dropped() {
        let json =
            RawJson::parse(" {\"b\" :\n 1.10000000000000000001, \"a\":\"x \\\" y\\\\\", \"c\" : [ ] }\n")
                .unwrap();
        assert_eq!(json.as_str(), r#"{"b":1.10000000000000000001,"a":"x \" y\\","c":[]}"#);
    }

    #[test]
    fn an_object_is_an_object() {
        assert_eq!(RawObject::parse("[1]"), Err(InvalidJson::NotAnObject));
        assert_eq!(RawObject::parse("{"), Err(InvalidJson::Syntax));
        assert_eq!(RawObject::parse("{} {}"), Err(InvalidJson::Syntax));
        assert_eq!(RawObject::parse("\t{ }").unwrap().as_str(), "{}");
    }

    #[test]
    fn deep_nesting_is_carried_without_recursion() {
        let deep = "[".repeat(100_000) + &"]".repeat(100_000);
        assert_eq!(RawJson::parse(&deep).unwrap().as_str(), deep);
    }

    proptest! {
        #[test]
        fn the_one_line_means_the_same(text in "[\\[\\]{}:, \\n\"\\\\a1]{0,24}", key in ".{0,12}") {
            for text in [text.clone(), serde_json::to_string_pretty(&serde_json::json!({ &key: [&text, 1, {}] })).unwrap()] {
                if let Ok(json) = RawJson::parse(&text) {
                    prop_assert!(!json.as_str().contains('\n'));
                    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
                    prop_assert_eq!(serde_json::from_str::<serde_json::Value>(json.as_str()).unwrap(), value);
                }
            }
        }
    }
}
