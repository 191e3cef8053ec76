// Written by `cargo codegen` from facts/*.json; change those, not this.
//! Messages and types of the functional block "availability".

use ocpp_types::json::{Element, EncodeError, Reader, Refused, Writer};
use ocpp_types::message::{Message, Request};
use ocpp_types::{DateTime, Integer, InvalidValue, Rule, UnknownWord};

use crate::{CustomData, Evse, StatusInfo};

/// Payload of the `ChangeAvailability` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeAvailabilityRequest {
    /// `evse`, optional.
    pub evse: Option<Evse>,
    /// `operationalStatus`, required.
    pub operational_status: OperationalStatusEnum,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl ChangeAvailabilityRequest {
    const KEYS: &'static [&'static str] = &["evse", "operationalStatus", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(operational_status: OperationalStatusEnum) -> Self {
        Self { evse: None, operational_status, custom_data: None }
    }
}

impl Element for ChangeAvailabilityRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut evse = None;
        let mut operational_status = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"evse\":") {
                reader.optional_member(&mut evse, Evse::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"operationalStatus\":") {
                reader.member(&mut operational_status, OperationalStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            evse,
            operational_status: reader.required(operational_status, &object, "operationalStatus")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"evse\":") {
                reader.check_optional_member(&mut seen, 1 << 0, Evse::check)?;
            }
            if reader.comes(&mut object, 1, "\"operationalStatus\":") {
                reader.check_member(&mut seen, 1 << 1, OperationalStatusEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "operationalStatus"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.evse {
            writer.member("\"evse\":");
            value.write(writer)?;
        }
        writer.member("\"operationalStatus\":");
        self.operational_status.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for ChangeAvailabilityRequest {
    const NAME: &'static str = "ChangeAvailabilityRequest";
}

impl Request for ChangeAvailabilityRequest {
    const ACTION: &'static str = "ChangeAvailability";
    type Response = ChangeAvailabilityResponse;
}

/// Payload of the response to `ChangeAvailability`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeAvailabilityResponse {
    /// `status`, required.
    pub status: ChangeAvailabilityStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl ChangeAvailabilityResponse {
    const KEYS: &'static [&'static str] = &["status", "statusInfo", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: ChangeAvailabilityStatusEnum) -> Self {
        Self { status, status_info: None, custom_data: None }
    }
}

impl Element for ChangeAvailabilityResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut status_info = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, ChangeAvailabilityStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"statusInfo\":") {
                reader.optional_member(&mut status_info, StatusInfo::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { status: reader.required(status, &object, "status")?, status_info, custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.check_member(&mut seen, 1 << 0, ChangeAvailabilityStatusEnum::check)?;
            }
            if reader.comes(&mut object, 1, "\"statusInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 1, StatusInfo::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
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
        if let Some(value) = &self.status_info {
            writer.member("\"statusInfo\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for ChangeAvailabilityResponse {
    const NAME: &'static str = "ChangeAvailabilityResponse";
}

/// Payload of the `Heartbeat` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct HeartbeatRequest {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl HeartbeatRequest {
    const KEYS: &'static [&'static str] = &["customData"];
}

impl Element for HeartbeatRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for HeartbeatRequest {
    const NAME: &'static str = "HeartbeatRequest";
}

impl Request for HeartbeatRequest {
    const ACTION: &'static str = "Heartbeat";
    type Response = HeartbeatResponse;
}

/// Payload of the response to `Heartbeat`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeartbeatResponse {
    /// `currentTime`, required, RFC 3339.
    pub current_time: DateTime,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl HeartbeatResponse {
    const KEYS: &'static [&'static str] = &["currentTime", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(current_time: DateTime) -> Self {
        Self { current_time, custom_data: None }
    }
}

impl Element for HeartbeatResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut current_time = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"currentTime\":") {
                reader.member(&mut current_time, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { current_time: reader.required(current_time, &object, "currentTime")?, custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"currentTime\":") {
                reader.check_member(&mut seen, 1 << 0, DateTime::check)?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 1, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "currentTime"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"currentTime\":");
        self.current_time.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for HeartbeatResponse {
    const NAME: &'static str = "HeartbeatResponse";
}

/// Payload of the `StatusNotification` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatusNotificationRequest {
    /// `timestamp`, required, RFC 3339.
    pub timestamp: DateTime,
    /// `connectorStatus`, required.
    pub connector_status: ConnectorStatusEnum,
    /// `evseId`, required, 0 or more.
    pub evse_id: Integer<0>,
    /// `connectorId`, required, 0 or more.
    pub connector_id: Integer<0>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl StatusNotificationRequest {
    const KEYS: &'static [&'static str] =
        &["timestamp", "connectorStatus", "evseId", "connectorId", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        timestamp: DateTime,
        connector_status: ConnectorStatusEnum,
        evse_id: Integer<0>,
        connector_id: Integer<0>,
    ) -> Self {
        Self { timestamp, connector_status, evse_id, connector_id, custom_data: None }
    }
}

impl Element for StatusNotificationRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut timestamp = None;
        let mut connector_status = None;
        let mut evse_id = None;
        let mut connector_id = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"timestamp\":") {
                reader.member(&mut timestamp, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"connectorStatus\":") {
                reader.member(&mut connector_status, ConnectorStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"evseId\":") {
                reader.member(&mut evse_id, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"connectorId\":") {
                reader.member(&mut connector_id, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            timestamp: reader.required(timestamp, &object, "timestamp")?,
            connector_status: reader.required(connector_status, &object, "connectorStatus")?,
            evse_id: reader.required(evse_id, &object, "evseId")?,
            connector_id: reader.required(connector_id, &object, "connectorId")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"timestamp\":") {
                reader.check_member(&mut seen, 1 << 0, DateTime::check)?;
            }
            if reader.comes(&mut object, 1, "\"connectorStatus\":") {
                reader.check_member(&mut seen, 1 << 1, ConnectorStatusEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"evseId\":") {
                reader.check_member(&mut seen, 1 << 2, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 3, "\"connectorId\":") {
                reader.check_member(&mut seen, 1 << 3, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 4, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "timestamp"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "connectorStatus"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "evseId"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "connectorId"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"timestamp\":");
        self.timestamp.write(writer)?;
        writer.member("\"connectorStatus\":");
        self.connector_status.write(writer)?;
        writer.member("\"evseId\":");
        self.evse_id.write(writer)?;
        writer.member("\"connectorId\":");
        self.connector_id.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for StatusNotificationRequest {
    const NAME: &'static str = "StatusNotificationRequest";
}

impl Request for StatusNotificationRequest {
    const ACTION: &'static str = "StatusNotification";
    type Response = StatusNotificationResponse;
}

/// Payload of the response to `StatusNotification`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct StatusNotificationResponse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl StatusNotificationResponse {
    const KEYS: &'static [&'static str] = &["customData"];
}

impl Element for StatusNotificationResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for StatusNotificationResponse {
    const NAME: &'static str = "StatusNotificationResponse";
}

/// The words of `operationalStatus` in [`ChangeAvailabilityRequest`](crate::ChangeAvailabilityRequest).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum OperationalStatusEnum {
    /// `Inoperative` on the wire.
    Inoperative,
    /// `Operative` on the wire.
    Operative,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl OperationalStatusEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Inoperative, Self::Operative];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Inoperative => "Inoperative",
            Self::Operative => "Operative",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Inoperative" => Self::Inoperative,
            b"Operative" => Self::Operative,

            _ => return None,
        })
    }
}

impl std::str::FromStr for OperationalStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "OperationalStatusEnum" })
    }
}

impl std::fmt::Display for OperationalStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for OperationalStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "OperationalStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "OperationalStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`ChangeAvailabilityResponse`](crate::ChangeAvailabilityResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ChangeAvailabilityStatusEnum {
    /// `Accepted` on the wire.
    Accepted,
    /// `Rejected` on the wire.
    Rejected,
    /// `Scheduled` on the wire.
    Scheduled,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl ChangeAvailabilityStatusEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Accepted, Self::Rejected, Self::Scheduled];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Accepted",
            Self::Rejected => "Rejected",
            Self::Scheduled => "Scheduled",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Accepted" => Self::Accepted,
            b"Rejected" => Self::Rejected,
            b"Scheduled" => Self::Scheduled,

            _ => return None,
        })
    }
}

impl std::str::FromStr for ChangeAvailabilityStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "ChangeAvailabilityStatusEnum" })
    }
}

impl std::fmt::Display for ChangeAvailabilityStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for ChangeAvailabilityStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "ChangeAvailabilityStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "ChangeAvailabilityStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `connectorStatus` in [`StatusNotificationRequest`](crate::StatusNotificationRequest).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ConnectorStatusEnum {
    /// `Available` on the wire.
    Available,
    /// `Occupied` on the wire.
    Occupied,
    /// `Reserved` on the wire.
    Reserved,
    /// `Unavailable` on the wire.
    Unavailable,
    /// `Faulted` on the wire.
    Faulted,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl ConnectorStatusEnum {
    /// Every listed word.
    pub const ALL: &[Self] =
        &[Self::Available, Self::Occupied, Self::Reserved, Self::Unavailable, Self::Faulted];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Available => "Available",
            Self::Occupied => "Occupied",
            Self::Reserved => "Reserved",
            Self::Unavailable => "Unavailable",
            Self::Faulted => "Faulted",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Available" => Self::Available,
            b"Occupied" => Self::Occupied,
            b"Reserved" => Self::Reserved,
            b"Unavailable" => Self::Unavailable,
            b"Faulted" => Self::Faulted,

            _ => return None,
        })
    }
}

impl std::str::FromStr for ConnectorStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "ConnectorStatusEnum" })
    }
}

impl std::fmt::Display for ConnectorStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for ConnectorStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "ConnectorStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "ConnectorStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}
