//! The codes of a CALLERROR, and which one a broken rule earns.

use super::Dialect;
use crate::{Rule, Violation};

/// Why a CALL was refused; neutral names for what the versions spell differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// The payload, or the message around it, is syntactically wrong. 1.6 spells it `FormationViolation`
    /// (errata 5.1: a known issue that stays).
    FormatViolation,
    /// Any other error.
    GenericError,
    /// The receiver failed inside while it handled a correct message.
    InternalError,
    /// A message type number the receiver does not know. 2.x only.
    MessageTypeNotSupported,
    /// The action is unknown to the receiver.
    NotImplemented,
    /// The action is known and not supported.
    NotSupported,
    /// A field is missing, or there are too few or too many of it. 1.6 spells it `OccurenceConstraintViolation`
    /// (errata 5.2: a known issue that stays).
    OccurrenceConstraintViolation,
    /// A field has a value it may not have.
    PropertyConstraintViolation,
    /// The payload does not fit the action.
    ProtocolError,
    /// The message is not a valid RPC message, for example its id could not be read. 2.x only.
    RpcFrameworkError,
    /// Something about security keeps the receiver from doing it.
    SecurityError,
    /// A field has a value of another type.
    TypeConstraintViolation,
}

impl ErrorCode {
    /// Every code.
    pub const ALL: &'static [Self] = &[
        Self::FormatViolation,
        Self::GenericError,
        Self::InternalError,
        Self::MessageTypeNotSupported,
        Self::NotImplemented,
        Self::NotSupported,
        Self::OccurrenceConstraintViolation,
        Self::PropertyConstraintViolation,
        Self::ProtocolError,
        Self::RpcFrameworkError,
        Self::SecurityError,
        Self::TypeConstraintViolation,
    ];

    /// The spelling this version has on the wire.
    ///
    /// The two codes 1.6 does not have become the nearest it has: `RpcFrameworkError` is a `FormationViolation` there,
    /// `MessageTypeNotSupported` a `GenericError`.
    #[must_use]
    pub const fn as_str(self, dialect: Dialect) -> &'static str {
        let v16 = matches!(dialect, Dialect::V16);
        match self {
            Self::FormatViolation | Self::RpcFrameworkError if v16 => "FormationViolation",
            Self::OccurrenceConstraintViolation if v16 => "OccurenceConstraintViolation",
            Self::MessageTypeNotSupported if v16 => "GenericError",
            Self::FormatViolation => "FormatViolation",
            Self::GenericError => "GenericError",
            Self::InternalError => "InternalError",
            Self::MessageTypeNotSupported => "MessageTypeNotSupported",
            Self::NotImplemented => "NotImplemented",
            Self::NotSupported => "NotSupported",
            Self::OccurrenceConstraintViolation => "OccurrenceConstraintViolation",
            Self::PropertyConstraintViolation => "PropertyConstraintViolation",
            Self::ProtocolError => "ProtocolError",
            Self::RpcFrameworkError => "RpcFrameworkError",
            Self::SecurityError => "SecurityError",
            Self::TypeConstraintViolation => "TypeConstraintViolation",
        }
    }

    /// Reads a code in any version's spelling, whatever version is spoken: both ways to write
    /// `Format(ion)Violation` and `Occur(r)enceConstraintViolation` occur in every one. `None` for a peer's own invention.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Some(match code {
            "FormatViolation" | "FormationViolation" => Self::FormatViolation,
            "GenericError" => Self::GenericError,
            "InternalError" => Self::InternalError,
            "MessageTypeNotSupported" => Self::MessageTypeNotSupported,
            "NotImplemented" => Self::NotImplemented,
            "NotSupported" => Self::NotSupported,
            "OccurrenceConstraintViolation" | "OccurenceConstraintViolation" => {
                Self::OccurrenceConstraintViolation
            }
            "PropertyConstraintViolation" => Self::PropertyConstraintViolation,
            "ProtocolError" => Self::ProtocolError,
            "RpcFrameworkError" => Self::RpcFrameworkError,
            "SecurityError" => Self::SecurityError,
            "TypeConstraintViolation" => Self::TypeConstraintViolation,
            _ => return None,
        })
    }

    /// The code a broken rule earns (OCPP-J 1.6 §4.2.3; 2.x part 4 §4.3).
    #[must_use]
    pub const fn for_rule(rule: Rule) -> Self {
        match rule {
            Rule::Required | Rule::MinItems | Rule::MaxItems => Self::OccurrenceConstraintViolation,
            Rule::Type => Self::TypeConstraintViolation,
            Rule::Enum
            | Rule::MaxLength
            | Rule::Minimum
            | Rule::Maximum
            | Rule::MultipleOf
            | Rule::Format => Self::PropertyConstraintViolation,
            Rule::AdditionalProperties | Rule::Json | Rule::Utf8 | Rule::DuplicateKey | Rule::Depth => {
                Self::FormatViolation
            }
            Rule::Frame | Rule::MessageId => Self::RpcFrameworkError,
            Rule::Action => Self::NotImplemented,
        }
    }

    /// The code a refused payload earns: that of its rule, except that a payload which is no object at all is
    /// syntactically wrong.
    #[must_use]
    pub fn for_violation(violation: &Violation) -> Self {
        if violation.rule == Rule::Type && violation.pointer.is_empty() {
            return Self::FormatViolation;
        }
        Self::for_rule(violation.rule)
    }
}

#[cfg(test)]
mod tests {
    use super::ErrorCode;
    use crate::rpc::Dialect;
    use crate::{Rule, Violation};

    #[test]
    fn each_version_writes_its_own_spelling() {
        for (code, v16, v2) in [
            (ErrorCode::FormatViolation, "FormationViolation", "FormatViolation"),
            (
                ErrorCode::OccurrenceConstraintViolation,
                "OccurenceConstraintViolation",
                "OccurrenceConstraintViolation",
            ),
            (ErrorCode::RpcFrameworkError, "FormationViolation", "RpcFrameworkError"),
            (ErrorCode::MessageTypeNotSupported, "GenericError", "MessageTypeNotSupported"),
            (ErrorCode::NotImplemented, "NotImplemented", "NotImplemented"),
        ] {
            assert_eq!(code.as_str(Dialect::V16), v16);
            assert_eq!(code.as_str(Dialect::V201), v2);
            assert_eq!(code.as_str(Dialect::V21), v2);
        }
    }

    #[test]
    fn every_spelling_is_read_whatever_the_version() {
        for code in ErrorCode::ALL {
            assert_eq!(ErrorCode::parse(code.as_str(Dialect::V201)), Some(*code));
            assert!(ErrorCode::parse(code.as_str(Dialect::V16)).is_some());
        }
        assert_eq!(ErrorCode::parse("FormationViolation"), Some(ErrorCode::FormatViolation));
        assert_eq!(
            ErrorCode::parse("OccurenceConstraintViolation"),
            Some(ErrorCode::OccurrenceConstraintViolation)
        );
        assert_eq!(ErrorCode::parse("VendorError"), None);
    }

    #[test]
    fn a_broken_rule_earns_the_code_the_standard_gives_it() {
        let earns = |code: &str| -> Vec<&str> {
            let rules =
                Rule::ALL.iter().filter(|rule| ErrorCode::for_rule(**rule).as_str(Dialect::V16) == code);
            rules.map(|rule| rule.as_str()).collect()
        };
        assert_eq!(earns("OccurenceConstraintViolation"), ["required", "minItems", "maxItems"]);
        assert_eq!(earns("TypeConstraintViolation"), ["type"]);
        assert_eq!(
            earns("PropertyConstraintViolation"),
            ["enum", "maxLength", "minimum", "maximum", "multipleOf", "format"]
        );
        assert_eq!(
            earns("FormationViolation"),
            ["additionalProperties", "json", "utf8", "frame", "messageId", "duplicateKey", "depth"]
        );
        assert_eq!(earns("NotImplemented"), ["action"]);
    }

    #[test]
    fn a_payload_that_is_no_object_is_a_matter_of_form_and_not_of_type() {
        let mut violation = Violation::whole(Rule::Type, "expected an object");
        assert_eq!(ErrorCode::for_violation(&violation), ErrorCode::FormatViolation);
        violation.pointer = "/connectorId".to_owned();
        assert_eq!(ErrorCode::for_violation(&violation), ErrorCode::TypeConstraintViolation);
    }
}
