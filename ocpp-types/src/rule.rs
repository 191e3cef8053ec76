//! The rules a message can break.

use std::fmt;

/// What a piece of JSON was refused for, or accepted in spite of.
///
/// The first group are keywords of JSON Schema, spelled as there; the second group are rules of the layers below
/// (bytes, JSON, OCPP-J frames).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Rule {
    /// A value of another JSON type.
    Type,
    /// A property that must be there is missing.
    Required,
    /// A property that the schema does not know.
    AdditionalProperties,
    /// A word that the schema does not list.
    Enum,
    /// More Unicode code points than allowed.
    MaxLength,
    /// Fewer array items than required.
    MinItems,
    /// More array items than allowed.
    MaxItems,
    /// A number below the lower limit.
    Minimum,
    /// A number above the upper limit.
    Maximum,
    /// A number that is not a multiple of the step.
    MultipleOf,
    /// A text that is no RFC 3339 date-time.
    Format,
    /// Not JSON.
    Json,
    /// Not UTF-8.
    Utf8,
    /// JSON, but no OCPP-J frame.
    Frame,
    /// A message id that OCPP-J does not allow.
    MessageId,
    /// An action that the version does not know.
    Action,
    /// One key twice in one object.
    DuplicateKey,
    /// Nested deeper than [`MAX_DEPTH`](crate::json::MAX_DEPTH).
    Depth,
}

impl Rule {
    /// Every rule.
    pub const ALL: &[Self] = &[
        Self::Type,
        Self::Required,
        Self::AdditionalProperties,
        Self::Enum,
        Self::MaxLength,
        Self::MinItems,
        Self::MaxItems,
        Self::Minimum,
        Self::Maximum,
        Self::MultipleOf,
        Self::Format,
        Self::Json,
        Self::Utf8,
        Self::Frame,
        Self::MessageId,
        Self::Action,
        Self::DuplicateKey,
        Self::Depth,
    ];

    /// The schema keyword, or the camelCase name of the lower layer's rule.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Type => "type",
            Self::Required => "required",
            Self::AdditionalProperties => "additionalProperties",
            Self::Enum => "enum",
            Self::MaxLength => "maxLength",
            Self::MinItems => "minItems",
            Self::MaxItems => "maxItems",
            Self::Minimum => "minimum",
            Self::Maximum => "maximum",
            Self::MultipleOf => "multipleOf",
            Self::Format => "format",
            Self::Json => "json",
            Self::Utf8 => "utf8",
            Self::Frame => "frame",
            Self::MessageId => "messageId",
            Self::Action => "action",
            Self::DuplicateKey => "duplicateKey",
            Self::Depth => "depth",
        }
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
