//! What the OCPP versions do differently in OCPP-J, as data.

/// The OCPP-J of one version: which message types exist, how codes are spelt, what an unreadable message is answered.
///
/// Frames and the endpoint ask it; nothing else in this module knows a version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Dialect {
    /// OCPP-J 1.6 with its errata of 2025-04.
    V16,
    /// OCPP 2.0.1 part 4.
    V201,
    /// OCPP 2.1 part 4: adds CALLRESULTERROR and SEND.
    V21,
}

impl Dialect {
    /// The message id of a CALLERROR that answers a message whose own id could not be read.
    ///
    /// 2.x says `-1` (part 4 §4.2.3); 1.6 defines none, so such a message is not answered at all.
    #[must_use]
    pub const fn id_of_the_unreadable(self) -> Option<&'static str> {
        match self {
            Self::V16 => None,
            Self::V201 | Self::V21 => Some("-1"),
        }
    }

    /// Whether a message type number this version does not have is answered with a CALLERROR.
    ///
    /// OCPP-J 1.6 §4.1.3: such a message is ignored. 2.x: `MessageTypeNotSupported`.
    #[must_use]
    pub const fn answers_unknown_message_types(self) -> bool {
        !matches!(self, Self::V16)
    }

    /// Whether `null` is a legal way to write an empty payload (OCPP-J 1.6 §4.2.1).
    #[must_use]
    pub const fn allows_null_payload(self) -> bool {
        matches!(self, Self::V16)
    }

    /// Whether CALLRESULTERROR and SEND exist.
    #[must_use]
    pub const fn has_send(self) -> bool {
        matches!(self, Self::V21)
    }
}
