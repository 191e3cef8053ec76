// Written by `cargo codegen` from facts/*.json; change those, not this.
//! Messages and types of the functional block "remote trigger".

use ocpp_types::json::{Element, EncodeError, Reader, Refused, Writer};
use ocpp_types::message::{Message, Request};
use ocpp_types::{InvalidValue, Rule, UnknownWord};

/// Payload of the `TriggerMessage` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TriggerMessageRequest {
    /// `requestedMessage`, required.
    pub requested_message: MessageTrigger,
    /// `connectorId`, optional, an integer.
    pub connector_id: Option<i64>,
}

impl TriggerMessageRequest {
    const KEYS: &'static [&'static str] = &["requestedMessage", "connectorId"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(requested_message: MessageTrigger) -> Self {
        Self { requested_message, connector_id: None }
    }
}

impl Element for TriggerMessageRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut requested_message = None;
        let mut connector_id = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"requestedMessage\":") {
                reader.member(&mut requested_message, MessageTrigger::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"connectorId\":") {
                reader.optional_member(&mut connector_id, Reader::integer_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            requested_message: reader.required(requested_message, &object, "requestedMessage")?,
            connector_id,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"requestedMessage\":") {
                reader.check_member(&mut seen, 1 << 0, MessageTrigger::check)?;
            }
            if reader.comes(&mut object, 1, "\"connectorId\":") {
                reader.check_optional_member(&mut seen, 1 << 1, |reader| reader.integer().map(drop))?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "requestedMessage"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"requestedMessage\":");
        self.requested_message.write(writer)?;
        if let Some(value) = &self.connector_id {
            writer.member("\"connectorId\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for TriggerMessageRequest {
    const NAME: &'static str = "TriggerMessageRequest";
}

impl Request for TriggerMessageRequest {
    const ACTION: &'static str = "TriggerMessage";
    type Response = TriggerMessageResponse;
}

/// Payload of the response to `TriggerMessage`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TriggerMessageResponse {
    /// `status`, required.
    pub status: TriggerMessageStatus,
}

impl TriggerMessageResponse {
    const KEYS: &'static [&'static str] = &["status"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: TriggerMessageStatus) -> Self {
        Self { status }
    }
}

impl Element for TriggerMessageResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, TriggerMessageStatus::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { status: reader.required(status, &object, "status")? })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.check_member(&mut seen, 1 << 0, TriggerMessageStatus::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "status"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"status\":");
        self.status.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

impl Message for TriggerMessageResponse {
    const NAME: &'static str = "TriggerMessageResponse";
}

/// The words of `requestedMessage` in [`TriggerMessageRequest`](crate::TriggerMessageRequest).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum MessageTrigger {
    /// `BootNotification` on the wire.
    BootNotification,
    /// `DiagnosticsStatusNotification` on the wire.
    DiagnosticsStatusNotification,
    /// `FirmwareStatusNotification` on the wire.
    FirmwareStatusNotification,
    /// `Heartbeat` on the wire.
    Heartbeat,
    /// `MeterValues` on the wire.
    MeterValues,
    /// `StatusNotification` on the wire.
    StatusNotification,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl MessageTrigger {
    /// Every listed word.
    pub const ALL: &[Self] = &[
        Self::BootNotification,
        Self::DiagnosticsStatusNotification,
        Self::FirmwareStatusNotification,
        Self::Heartbeat,
        Self::MeterValues,
        Self::StatusNotification,
    ];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::BootNotification => "BootNotification",
            Self::DiagnosticsStatusNotification => "DiagnosticsStatusNotification",
            Self::FirmwareStatusNotification => "FirmwareStatusNotification",
            Self::Heartbeat => "Heartbeat",
            Self::MeterValues => "MeterValues",
            Self::StatusNotification => "StatusNotification",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"BootNotification" => Self::BootNotification,
            b"DiagnosticsStatusNotification" => Self::DiagnosticsStatusNotification,
            b"FirmwareStatusNotification" => Self::FirmwareStatusNotification,
            b"Heartbeat" => Self::Heartbeat,
            b"MeterValues" => Self::MeterValues,
            b"StatusNotification" => Self::StatusNotification,

            _ => return None,
        })
    }
}

impl std::str::FromStr for MessageTrigger {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "MessageTrigger" })
    }
}

impl std::fmt::Display for MessageTrigger {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for MessageTrigger {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "MessageTrigger")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "MessageTrigger")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`TriggerMessageResponse`](crate::TriggerMessageResponse), `status` in [`ExtendedTriggerMessageResponse`](crate::ExtendedTriggerMessageResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum TriggerMessageStatus {
    /// `Accepted` on the wire.
    Accepted,
    /// `Rejected` on the wire.
    Rejected,
    /// `NotImplemented` on the wire.
    NotImplemented,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl TriggerMessageStatus {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Accepted, Self::Rejected, Self::NotImplemented];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Accepted",
            Self::Rejected => "Rejected",
            Self::NotImplemented => "NotImplemented",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Accepted" => Self::Accepted,
            b"Rejected" => Self::Rejected,
            b"NotImplemented" => Self::NotImplemented,

            _ => return None,
        })
    }
}

impl std::str::FromStr for TriggerMessageStatus {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "TriggerMessageStatus" })
    }
}

impl std::fmt::Display for TriggerMessageStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for TriggerMessageStatus {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "TriggerMessageStatus")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "TriggerMessageStatus")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}
