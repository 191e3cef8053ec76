//! Why a value of ours is refused by its type.

/// A value that the schema does not allow.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidValue {
    /// Too many Unicode code points.
    #[error("the text has {found} characters, at most {allowed} are allowed")]
    TooLong {
        /// Allowed code points.
        allowed: usize,
        /// Code points there are.
        found: usize,
    },
    /// Too few or too many items.
    #[error("{found} items, allowed are {min} to {max}")]
    Count {
        /// Fewest items.
        min: usize,
        /// Most items.
        max: usize,
        /// Items there are.
        found: usize,
    },
    /// An integer outside its range.
    #[error("the number is outside {min} to {max}")]
    Range {
        /// Lowest value.
        min: i64,
        /// Highest value.
        max: i64,
    },
    /// Not a number in JSON's notation.
    #[error("the text is no number; JSON's notation is -12.5e3")]
    Number,
    /// More than one decimal place.
    #[error("the number is no multiple of 0.1")]
    Tenths,
    /// Not an RFC 3339 date-time.
    #[error("the text is no date-time; RFC 3339 writes 2026-11-21T08:30:00Z")]
    DateTime,
    /// A word that the enumeration does not list.
    #[error("the word is none of {name}")]
    Word {
        /// The enumeration.
        name: &'static str,
    },
    /// Not JSON.
    #[error("the text is not JSON")]
    Json,
}
