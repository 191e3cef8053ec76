//! Words of the contract: closed lists that refuse what they do not know, open lists that keep it.

use std::fmt;

use compact_str::CompactString;
use serde::de::{Deserializer, Error, Visitor};

/// A word of an open list that this version of the contract does not know.
///
/// Only reading makes one (`From<&str>` of the list), so it never holds a word that has a variant of its own.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OtherWord(pub(crate) CompactString);

impl OtherWord {
    /// The word as it was sent.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for OtherWord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

/// Reads a JSON string and parses it without an allocation of its own.
pub(crate) fn deserialize_str<'de, D, T, E, F>(
    deserializer: D,
    expected: &'static str,
    parse: F,
) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    E: fmt::Display,
    F: FnOnce(&str) -> Result<T, E>,
{
    struct Text<F>(&'static str, F);

    impl<'de, T, E: fmt::Display, F: FnOnce(&str) -> Result<T, E>> Visitor<'de> for Text<F> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(self.0)
        }

        fn visit_str<R: Error>(self, text: &str) -> Result<T, R> {
            (self.1)(text).map_err(R::custom)
        }
    }

    deserializer.deserialize_str(Text(expected, parse))
}

/// A list that only a new major version may extend: unknown words are errors.
macro_rules! closed_words {
    ($(#[$meta:meta])* pub enum $Name:ident { $($(#[$doc:meta])* $Variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum $Name { $($(#[$doc])* $Variant),+ }

        impl $Name {
            /// Every word of the list, in the contract's order.
            pub const ALL: &'static [Self] = &[$(Self::$Variant),+];

            /// The word as it is written.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$Variant => $word),+ }
            }

            /// The variant of a word; `None` when the list does not hold it.
            pub fn parse(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$Variant),)+ _ => None }
            }
        }

        impl std::fmt::Display for $Name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl serde::Serialize for $Name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $Name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                const UNKNOWN: &str = concat!("must be one of:", $(" ", $word),+);
                $crate::words::deserialize_str(deserializer, stringify!($Name), |word| {
                    Self::parse(word).ok_or(UNKNOWN)
                })
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
                schemars::json_schema!({ "type": "string", "enum": [$($word),+] })
            }
        }
    };
}

/// A list that a minor version may extend: unknown words are kept and written again.
macro_rules! open_words {
    ($(#[$meta:meta])* pub enum $Name:ident { $($(#[$doc:meta])* $Variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[non_exhaustive]
        pub enum $Name {
            $($(#[$doc])* $Variant,)+
            /// A word that this version does not know.
            Other($crate::OtherWord),
        }

        impl $Name {
            /// Every word this version knows, in the contract's order.
            pub const KNOWN: &'static [Self] = &[$(Self::$Variant),+];

            /// The word as it is written.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$Variant => $word,)+
                    Self::Other(word) => word.as_str(),
                }
            }
        }

        impl From<&str> for $Name {
            fn from(word: &str) -> Self {
                match word {
                    $($word => Self::$Variant,)+
                    other => Self::Other($crate::OtherWord(other.into())),
                }
            }
        }

        impl std::fmt::Display for $Name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl serde::Serialize for $Name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $Name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::words::deserialize_str(deserializer, "a word", |word| {
                    Ok::<_, std::convert::Infallible>(Self::from(word))
                })
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
                schemars::json_schema!({ "type": "string", "examples": [$($word),+] })
            }
        }
    };
}

pub(crate) use {closed_words, open_words};
