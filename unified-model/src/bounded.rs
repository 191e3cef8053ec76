//! Values with the bounds of the contract in their type: texts of a length, whole numbers of a range, idTags.

use std::fmt;

use compact_str::CompactString;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A value outside the bounds of its field.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OutOfBounds {
    /// Fewer or more characters (Unicode code points) than allowed.
    #[error("must have {min} to {max} characters")]
    Length {
        /// Fewest characters.
        min: usize,
        /// Most characters.
        max: usize,
    },
    /// A number below or above what is allowed.
    #[error("must be between {min} and {max}")]
    Range {
        /// Smallest value.
        min: u32,
        /// Largest value.
        max: u32,
    },
}

/// Text of `MIN` to `MAX` characters (Unicode code points).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ShortText<const MAX: usize, const MIN: usize = 0>(CompactString);

impl<const MAX: usize, const MIN: usize> ShortText<MAX, MIN> {
    /// Takes text of an allowed length.
    ///
    /// # Errors
    ///
    /// [`OutOfBounds::Length`].
    pub fn new(text: impl AsRef<str>) -> Result<Self, OutOfBounds> {
        let text = text.as_ref();
        if is_within(text, MIN, MAX) {
            Ok(Self(text.into()))
        } else {
            Err(OutOfBounds::Length { min: MIN, max: MAX })
        }
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<const MAX: usize> ShortText<MAX, 0> {
    /// Takes the first `MAX` characters of any text: what a device said too long must not cost the whole event.
    pub fn cut(text: impl AsRef<str>) -> Self {
        Self(first(text.as_ref(), MAX).into())
    }
}

fn is_within(text: &str, min: usize, max: usize) -> bool {
    // A character has one to four bytes: most texts need no counting.
    if text.len() <= max && min == 0 {
        return true;
    }
    (min..=max).contains(&text.chars().count())
}

fn first(text: &str, characters: usize) -> &str {
    match text.char_indices().nth(characters) {
        Some((end, _)) => text.get(..end).unwrap_or(text),
        None => text,
    }
}

impl<const MAX: usize> Default for ShortText<MAX, 0> {
    fn default() -> Self {
        Self(CompactString::default())
    }
}

impl<const MAX: usize, const MIN: usize> AsRef<str> for ShortText<MAX, MIN> {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl<const MAX: usize, const MIN: usize> fmt::Display for ShortText<MAX, MIN> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<const MAX: usize, const MIN: usize> fmt::Debug for ShortText<MAX, MIN> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl<const MAX: usize, const MIN: usize> Serialize for ShortText<MAX, MIN> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de, const MAX: usize, const MIN: usize> Deserialize<'de> for ShortText<MAX, MIN> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        crate::words::deserialize_str(deserializer, "text", |text| Self::new(text))
    }
}

/// A whole number from `MIN` to `MAX`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Ranged<const MIN: u32, const MAX: u32>(u32);

impl<const MIN: u32, const MAX: u32> Ranged<MIN, MAX> {
    /// Takes a number within the range.
    ///
    /// # Errors
    ///
    /// [`OutOfBounds::Range`].
    pub const fn new(value: u32) -> Result<Self, OutOfBounds> {
        if value < MIN || value > MAX {
            Err(OutOfBounds::Range { min: MIN, max: MAX })
        } else {
            Ok(Self(value))
        }
    }

    /// The number.
    pub const fn value(self) -> u32 {
        self.0
    }
}

impl Ranged<1, 5> {
    /// Before everything else: stop.
    pub const EMERGENCY: Self = Self(1);
    /// Somebody waits: start, ask.
    pub const URGENT: Self = Self(2);
    /// Changes.
    pub const NORMAL: Self = Self(3);
    /// What takes long: firmware.
    pub const LOW: Self = Self(4);
    /// Whenever there is nothing else.
    pub const BACKGROUND: Self = Self(5);
}

impl<const MIN: u32, const MAX: u32> fmt::Display for Ranged<MIN, MAX> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<const MIN: u32, const MAX: u32> Serialize for Ranged<MIN, MAX> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u32(self.0)
    }
}

impl<'de, const MIN: u32, const MAX: u32> Deserialize<'de> for Ranged<MIN, MAX> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::new(u32::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

/// What a driver identifies with, at most 36 characters; empty where the protocol has none.
///
/// It is personal data: `Debug` and [`masked`](Self::masked) show the last characters only, and there is no `Display`.
/// [`as_str`](Self::as_str) is for the wire. Card numbers are the upper-case hex of the bytes on the card.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct IdTag(ShortText<36>);

/// So much of an idTag may be shown, and only of one twice as long.
const SHOWN: usize = 4;

impl IdTag {
    /// Takes an idTag.
    ///
    /// # Errors
    ///
    /// [`OutOfBounds::Length`] beyond 36 characters.
    pub fn new(text: impl AsRef<str>) -> Result<Self, OutOfBounds> {
        ShortText::new(text).map(Self)
    }

    /// Takes the first 36 characters: a record of energy is worth more than the tail of an over-long tag.
    pub fn cut(text: impl AsRef<str>) -> Self {
        Self(ShortText::cut(text))
    }

    /// The idTag in clear. Not for logs.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.as_str().is_empty()
    }

    /// The idTag as logs may show it: `***` and, of a long one, its last four characters.
    pub fn masked(&self) -> String {
        let text = self.as_str();
        let tail = match text.char_indices().nth_back(SHOWN.saturating_sub(1)) {
            Some((start, _)) if text.chars().count() >= SHOWN.saturating_mul(2) => {
                text.get(start..).unwrap_or_default()
            }
            _ => "",
        };
        if text.is_empty() { String::new() } else { format!("***{tail}") }
    }
}

impl fmt::Debug for IdTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.masked(), f)
    }
}

impl Serialize for IdTag {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for IdTag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ShortText::deserialize(deserializer).map(Self)
    }
}

#[cfg(feature = "schemars")]
mod schema {
    use super::{IdTag, Ranged, ShortText};

    impl<const MAX: usize, const MIN: usize> schemars::JsonSchema for ShortText<MAX, MIN> {
        fn inline_schema() -> bool {
            true
        }

        fn schema_name() -> std::borrow::Cow<'static, str> {
            format!("Text{MIN}To{MAX}").into()
        }

        fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
            if MIN == 0 {
                schemars::json_schema!({ "type": "string", "maxLength": MAX })
            } else {
                schemars::json_schema!({ "type": "string", "minLength": MIN, "maxLength": MAX })
            }
        }
    }

    impl<const MIN: u32, const MAX: u32> schemars::JsonSchema for Ranged<MIN, MAX> {
        fn inline_schema() -> bool {
            true
        }

        fn schema_name() -> std::borrow::Cow<'static, str> {
            format!("From{MIN}To{MAX}").into()
        }

        fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
            schemars::json_schema!({ "type": "integer", "minimum": MIN, "maximum": MAX })
        }
    }

    impl schemars::JsonSchema for IdTag {
        fn inline_schema() -> bool {
            true
        }

        fn schema_name() -> std::borrow::Cow<'static, str> {
            "IdTag".into()
        }

        fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
            ShortText::<36>::json_schema(generator)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_counted_in_characters() {
        assert!(ShortText::<2>::new("充电").is_ok());
        assert_eq!(ShortText::<2>::new("充电桩"), Err(OutOfBounds::Length { min: 0, max: 2 }));
        assert_eq!(ShortText::<2>::cut("充电桩").as_str(), "充电");
        assert_eq!(ShortText::<2, 1>::new(""), Err(OutOfBounds::Length { min: 1, max: 2 }));
    }

    #[test]
    fn ranges_include_their_bounds() {
        assert!(Ranged::<1, 15>::new(1).is_ok() && Ranged::<1, 15>::new(15).is_ok());
        assert!(Ranged::<1, 15>::new(0).is_err() && serde_json::from_str::<Ranged<1, 15>>("16").is_err());
    }

    #[test]
    fn an_id_tag_is_never_shown_in_clear() {
        let shown = |tag: &str| format!("{:?}", IdTag::new(tag).unwrap());
        assert_eq!(shown("04A228CD12345678"), "\"***5678\"");
        assert_eq!(shown("RFID123"), "\"***\"");
        assert_eq!(shown(""), "\"\"");
        assert_eq!(shown("充电桩充电桩充电"), "\"***电桩充电\"");
    }
}
