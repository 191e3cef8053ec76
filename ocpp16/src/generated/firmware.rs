// Written by `cargo codegen` from facts/*.json; change those, not this.
//! Messages and types of the functional block "firmware".

use ocpp_types::json::{Element, EncodeError, Reader, Refused, Writer};
use ocpp_types::message::{Message, Request};
use ocpp_types::{DateTime, InvalidValue, Rule, Text, UnknownWord};

/// Payload of the `DiagnosticsStatusNotification` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DiagnosticsStatusNotificationRequest {
    /// `status`, required.
    pub status: DiagnosticsStatus,
}

impl DiagnosticsStatusNotificationRequest {
    const KEYS: &'static [&'static str] = &["status"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: DiagnosticsStatus) -> Self {
        Self { status }
    }
}

impl Element for DiagnosticsStatusNotificationRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, DiagnosticsStatus::read_into)?;
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
                reader.check_member(&mut seen, 1 << 0, DiagnosticsStatus::check)?;
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

impl Message for DiagnosticsStatusNotificationRequest {
    const NAME: &'static str = "DiagnosticsStatusNotificationRequest";
}

impl Request for DiagnosticsStatusNotificationRequest {
    const ACTION: &'static str = "DiagnosticsStatusNotification";
    type Response = DiagnosticsStatusNotificationResponse;
}

/// Payload of the response to `DiagnosticsStatusNotification`.
///
/// It has no properties.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DiagnosticsStatusNotificationResponse {}

impl Element for DiagnosticsStatusNotificationResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if let Some(key) = reader.unforeseen(&mut object, &[])? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {})
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if let Some(key) = reader.unforeseen(&mut object, &[])? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.end_object();
        Ok(())
    }
}

impl Message for DiagnosticsStatusNotificationResponse {
    const NAME: &'static str = "DiagnosticsStatusNotificationResponse";
}

/// Payload of the `FirmwareStatusNotification` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FirmwareStatusNotificationRequest {
    /// `status`, required.
    pub status: FirmwareStatus,
}

impl FirmwareStatusNotificationRequest {
    const KEYS: &'static [&'static str] = &["status"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: FirmwareStatus) -> Self {
        Self { status }
    }
}

impl Element for FirmwareStatusNotificationRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, FirmwareStatus::read_into)?;
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
                reader.check_member(&mut seen, 1 << 0, FirmwareStatus::check)?;
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

impl Message for FirmwareStatusNotificationRequest {
    const NAME: &'static str = "FirmwareStatusNotificationRequest";
}

impl Request for FirmwareStatusNotificationRequest {
    const ACTION: &'static str = "FirmwareStatusNotification";
    type Response = FirmwareStatusNotificationResponse;
}

/// Payload of the response to `FirmwareStatusNotification`.
///
/// It has no properties.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FirmwareStatusNotificationResponse {}

impl Element for FirmwareStatusNotificationResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if let Some(key) = reader.unforeseen(&mut object, &[])? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {})
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if let Some(key) = reader.unforeseen(&mut object, &[])? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.end_object();
        Ok(())
    }
}

impl Message for FirmwareStatusNotificationResponse {
    const NAME: &'static str = "FirmwareStatusNotificationResponse";
}

/// Payload of the `GetDiagnostics` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetDiagnosticsRequest {
    /// `location`, required, a URI (its form is not checked).
    pub location: Text,
    /// `retries`, optional, an integer.
    pub retries: Option<i64>,
    /// `retryInterval`, optional, an integer.
    pub retry_interval: Option<i64>,
    /// `startTime`, optional, RFC 3339.
    pub start_time: Option<DateTime>,
    /// `stopTime`, optional, RFC 3339.
    pub stop_time: Option<DateTime>,
}

impl GetDiagnosticsRequest {
    const KEYS: &'static [&'static str] = &["location", "retries", "retryInterval", "startTime", "stopTime"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(location: Text) -> Self {
        Self { location, retries: None, retry_interval: None, start_time: None, stop_time: None }
    }
}

impl Element for GetDiagnosticsRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut location = None;
        let mut retries = None;
        let mut retry_interval = None;
        let mut start_time = None;
        let mut stop_time = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"location\":") {
                reader.member(&mut location, <Text>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"retries\":") {
                reader.optional_member(&mut retries, Reader::integer_into)?;
            }
            if reader.comes(&mut object, 2, "\"retryInterval\":") {
                reader.optional_member(&mut retry_interval, Reader::integer_into)?;
            }
            if reader.comes(&mut object, 3, "\"startTime\":") {
                reader.optional_member(&mut start_time, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"stopTime\":") {
                reader.optional_member(&mut stop_time, DateTime::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            location: reader.required(location, &object, "location")?,
            retries,
            retry_interval,
            start_time,
            stop_time,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"location\":") {
                reader.check_member(&mut seen, 1 << 0, <Text>::check)?;
            }
            if reader.comes(&mut object, 1, "\"retries\":") {
                reader.check_optional_member(&mut seen, 1 << 1, |reader| reader.integer().map(drop))?;
            }
            if reader.comes(&mut object, 2, "\"retryInterval\":") {
                reader.check_optional_member(&mut seen, 1 << 2, |reader| reader.integer().map(drop))?;
            }
            if reader.comes(&mut object, 3, "\"startTime\":") {
                reader.check_optional_member(&mut seen, 1 << 3, DateTime::check)?;
            }
            if reader.comes(&mut object, 4, "\"stopTime\":") {
                reader.check_optional_member(&mut seen, 1 << 4, DateTime::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "location"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"location\":");
        self.location.write(writer)?;
        if let Some(value) = &self.retries {
            writer.member("\"retries\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.retry_interval {
            writer.member("\"retryInterval\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.start_time {
            writer.member("\"startTime\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.stop_time {
            writer.member("\"stopTime\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for GetDiagnosticsRequest {
    const NAME: &'static str = "GetDiagnosticsRequest";
}

impl Request for GetDiagnosticsRequest {
    const ACTION: &'static str = "GetDiagnostics";
    type Response = GetDiagnosticsResponse;
}

/// Payload of the response to `GetDiagnostics`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct GetDiagnosticsResponse {
    /// `fileName`, optional, at most 255 characters.
    pub file_name: Option<Text<255>>,
}

impl GetDiagnosticsResponse {
    const KEYS: &'static [&'static str] = &["fileName"];
}

impl Element for GetDiagnosticsResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut file_name = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"fileName\":") {
                reader.optional_member(&mut file_name, Text::<255>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { file_name })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"fileName\":") {
                reader.check_optional_member(&mut seen, 1 << 0, Text::<255>::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.file_name {
            writer.member("\"fileName\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for GetDiagnosticsResponse {
    const NAME: &'static str = "GetDiagnosticsResponse";
}

/// Payload of the `UpdateFirmware` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UpdateFirmwareRequest {
    /// `location`, required, a URI (its form is not checked).
    pub location: Text,
    /// `retries`, optional, an integer.
    pub retries: Option<i64>,
    /// `retrieveDate`, required, RFC 3339.
    pub retrieve_date: DateTime,
    /// `retryInterval`, optional, an integer.
    pub retry_interval: Option<i64>,
}

impl UpdateFirmwareRequest {
    const KEYS: &'static [&'static str] = &["location", "retries", "retrieveDate", "retryInterval"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(location: Text, retrieve_date: DateTime) -> Self {
        Self { location, retries: None, retrieve_date, retry_interval: None }
    }
}

impl Element for UpdateFirmwareRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut location = None;
        let mut retries = None;
        let mut retrieve_date = None;
        let mut retry_interval = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"location\":") {
                reader.member(&mut location, <Text>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"retries\":") {
                reader.optional_member(&mut retries, Reader::integer_into)?;
            }
            if reader.comes(&mut object, 2, "\"retrieveDate\":") {
                reader.member(&mut retrieve_date, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"retryInterval\":") {
                reader.optional_member(&mut retry_interval, Reader::integer_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            location: reader.required(location, &object, "location")?,
            retries,
            retrieve_date: reader.required(retrieve_date, &object, "retrieveDate")?,
            retry_interval,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"location\":") {
                reader.check_member(&mut seen, 1 << 0, <Text>::check)?;
            }
            if reader.comes(&mut object, 1, "\"retries\":") {
                reader.check_optional_member(&mut seen, 1 << 1, |reader| reader.integer().map(drop))?;
            }
            if reader.comes(&mut object, 2, "\"retrieveDate\":") {
                reader.check_member(&mut seen, 1 << 2, DateTime::check)?;
            }
            if reader.comes(&mut object, 3, "\"retryInterval\":") {
                reader.check_optional_member(&mut seen, 1 << 3, |reader| reader.integer().map(drop))?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "location"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "retrieveDate"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"location\":");
        self.location.write(writer)?;
        if let Some(value) = &self.retries {
            writer.member("\"retries\":");
            value.write(writer)?;
        }
        writer.member("\"retrieveDate\":");
        self.retrieve_date.write(writer)?;
        if let Some(value) = &self.retry_interval {
            writer.member("\"retryInterval\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for UpdateFirmwareRequest {
    const NAME: &'static str = "UpdateFirmwareRequest";
}

impl Request for UpdateFirmwareRequest {
    const ACTION: &'static str = "UpdateFirmware";
    type Response = UpdateFirmwareResponse;
}

/// Payload of the response to `UpdateFirmware`.
///
/// It has no properties.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct UpdateFirmwareResponse {}

impl Element for UpdateFirmwareResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if let Some(key) = reader.unforeseen(&mut object, &[])? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {})
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if let Some(key) = reader.unforeseen(&mut object, &[])? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.end_object();
        Ok(())
    }
}

impl Message for UpdateFirmwareResponse {
    const NAME: &'static str = "UpdateFirmwareResponse";
}

/// The words of `status` in [`DiagnosticsStatusNotificationRequest`](crate::DiagnosticsStatusNotificationRequest).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum DiagnosticsStatus {
    /// `Idle` on the wire.
    Idle,
    /// `Uploaded` on the wire.
    Uploaded,
    /// `UploadFailed` on the wire.
    UploadFailed,
    /// `Uploading` on the wire.
    Uploading,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl DiagnosticsStatus {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Idle, Self::Uploaded, Self::UploadFailed, Self::Uploading];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Idle => "Idle",
            Self::Uploaded => "Uploaded",
            Self::UploadFailed => "UploadFailed",
            Self::Uploading => "Uploading",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Idle" => Self::Idle,
            b"Uploaded" => Self::Uploaded,
            b"UploadFailed" => Self::UploadFailed,
            b"Uploading" => Self::Uploading,

            _ => return None,
        })
    }
}

impl std::str::FromStr for DiagnosticsStatus {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "DiagnosticsStatus" })
    }
}

impl std::fmt::Display for DiagnosticsStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for DiagnosticsStatus {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "DiagnosticsStatus")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "DiagnosticsStatus")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`FirmwareStatusNotificationRequest`](crate::FirmwareStatusNotificationRequest).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FirmwareStatus {
    /// `Downloaded` on the wire.
    Downloaded,
    /// `DownloadFailed` on the wire.
    DownloadFailed,
    /// `Downloading` on the wire.
    Downloading,
    /// `Idle` on the wire.
    Idle,
    /// `InstallationFailed` on the wire.
    InstallationFailed,
    /// `Installing` on the wire.
    Installing,
    /// `Installed` on the wire.
    Installed,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl FirmwareStatus {
    /// Every listed word.
    pub const ALL: &[Self] = &[
        Self::Downloaded,
        Self::DownloadFailed,
        Self::Downloading,
        Self::Idle,
        Self::InstallationFailed,
        Self::Installing,
        Self::Installed,
    ];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Downloaded => "Downloaded",
            Self::DownloadFailed => "DownloadFailed",
            Self::Downloading => "Downloading",
            Self::Idle => "Idle",
            Self::InstallationFailed => "InstallationFailed",
            Self::Installing => "Installing",
            Self::Installed => "Installed",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Downloaded" => Self::Downloaded,
            b"DownloadFailed" => Self::DownloadFailed,
            b"Downloading" => Self::Downloading,
            b"Idle" => Self::Idle,
            b"InstallationFailed" => Self::InstallationFailed,
            b"Installing" => Self::Installing,
            b"Installed" => Self::Installed,

            _ => return None,
        })
    }
}

impl std::str::FromStr for FirmwareStatus {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "FirmwareStatus" })
    }
}

impl std::fmt::Display for FirmwareStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for FirmwareStatus {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "FirmwareStatus")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "FirmwareStatus")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}
