// Written by `cargo codegen` from facts/*.json; change those, not this.
//! Messages and types of the functional block "security".

use ocpp_types::json::{Element, EncodeError, Reader, Refused, Writer};
use ocpp_types::message::{Message, Request};
use ocpp_types::{DateTime, InvalidValue, Rule, Text, UnknownWord};

use crate::{CertificateHashData, CustomData, GenericStatusEnum, StatusInfo};

/// Payload of the `CertificateSigned` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertificateSignedRequest {
    /// `certificateChain`, required, at most 10000 characters.
    pub certificate_chain: Text<10000>,
    /// `certificateType`, optional.
    pub certificate_type: Option<CertificateSigningUseEnum>,
    /// `requestId`, optional, a whole number.
    pub request_id: Option<i64>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl CertificateSignedRequest {
    const KEYS: &'static [&'static str] = &["certificateChain", "certificateType", "requestId", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(certificate_chain: Text<10000>) -> Self {
        Self { certificate_chain, certificate_type: None, request_id: None, custom_data: None }
    }
}

impl Element for CertificateSignedRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut certificate_chain = None;
        let mut certificate_type = None;
        let mut request_id = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"certificateChain\":") {
                reader.member(&mut certificate_chain, Text::<10000>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"certificateType\":") {
                reader.optional_member(&mut certificate_type, CertificateSigningUseEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"requestId\":") {
                reader.optional_member(&mut request_id, i64::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            certificate_chain: reader.required(certificate_chain, &object, "certificateChain")?,
            certificate_type,
            request_id,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"certificateChain\":") {
                reader.check_member(&mut seen, 1 << 0, Text::<10000>::check)?;
            }
            if reader.comes(&mut object, 1, "\"certificateType\":") {
                reader.check_optional_member(&mut seen, 1 << 1, CertificateSigningUseEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"requestId\":") {
                reader.check_optional_member(&mut seen, 1 << 2, i64::check)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 3, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "certificateChain"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"certificateChain\":");
        self.certificate_chain.write(writer)?;
        if let Some(value) = &self.certificate_type {
            writer.member("\"certificateType\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.request_id {
            writer.member("\"requestId\":");
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

impl Message for CertificateSignedRequest {
    const NAME: &'static str = "CertificateSignedRequest";
}

impl Request for CertificateSignedRequest {
    const ACTION: &'static str = "CertificateSigned";
    type Response = CertificateSignedResponse;
}

/// Payload of the response to `CertificateSigned`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertificateSignedResponse {
    /// `status`, required.
    pub status: CertificateSignedStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl CertificateSignedResponse {
    const KEYS: &'static [&'static str] = &["status", "statusInfo", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: CertificateSignedStatusEnum) -> Self {
        Self { status, status_info: None, custom_data: None }
    }
}

impl Element for CertificateSignedResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut status_info = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, CertificateSignedStatusEnum::read_into)?;
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
                reader.check_member(&mut seen, 1 << 0, CertificateSignedStatusEnum::check)?;
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

impl Message for CertificateSignedResponse {
    const NAME: &'static str = "CertificateSignedResponse";
}

/// Payload of the `SecurityEventNotification` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecurityEventNotificationRequest {
    /// `type`, required, at most 50 characters.
    pub r#type: Text<50>,
    /// `timestamp`, required, RFC 3339.
    pub timestamp: DateTime,
    /// `techInfo`, optional, at most 255 characters.
    pub tech_info: Option<Text<255>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl SecurityEventNotificationRequest {
    const KEYS: &'static [&'static str] = &["type", "timestamp", "techInfo", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(r#type: Text<50>, timestamp: DateTime) -> Self {
        Self { r#type, timestamp, tech_info: None, custom_data: None }
    }
}

impl Element for SecurityEventNotificationRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut r#type = None;
        let mut timestamp = None;
        let mut tech_info = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"type\":") {
                reader.member(&mut r#type, Text::<50>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"timestamp\":") {
                reader.member(&mut timestamp, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"techInfo\":") {
                reader.optional_member(&mut tech_info, Text::<255>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            r#type: reader.required(r#type, &object, "type")?,
            timestamp: reader.required(timestamp, &object, "timestamp")?,
            tech_info,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"type\":") {
                reader.check_member(&mut seen, 1 << 0, Text::<50>::check)?;
            }
            if reader.comes(&mut object, 1, "\"timestamp\":") {
                reader.check_member(&mut seen, 1 << 1, DateTime::check)?;
            }
            if reader.comes(&mut object, 2, "\"techInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 2, Text::<255>::check)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 3, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "type"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "timestamp"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"type\":");
        self.r#type.write(writer)?;
        writer.member("\"timestamp\":");
        self.timestamp.write(writer)?;
        if let Some(value) = &self.tech_info {
            writer.member("\"techInfo\":");
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

impl Message for SecurityEventNotificationRequest {
    const NAME: &'static str = "SecurityEventNotificationRequest";
}

impl Request for SecurityEventNotificationRequest {
    const ACTION: &'static str = "SecurityEventNotification";
    type Response = SecurityEventNotificationResponse;
}

/// Payload of the response to `SecurityEventNotification`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SecurityEventNotificationResponse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl SecurityEventNotificationResponse {
    const KEYS: &'static [&'static str] = &["customData"];
}

impl Element for SecurityEventNotificationResponse {
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

impl Message for SecurityEventNotificationResponse {
    const NAME: &'static str = "SecurityEventNotificationResponse";
}

/// Payload of the `SignCertificate` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignCertificateRequest {
    /// `csr`, required, at most 5500 characters.
    pub csr: Text<5500>,
    /// `certificateType`, optional.
    pub certificate_type: Option<CertificateSigningUseEnum>,
    /// `hashRootCertificate`, optional.
    pub hash_root_certificate: Option<CertificateHashData>,
    /// `requestId`, optional, a whole number.
    pub request_id: Option<i64>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl SignCertificateRequest {
    const KEYS: &'static [&'static str] =
        &["csr", "certificateType", "hashRootCertificate", "requestId", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(csr: Text<5500>) -> Self {
        Self { csr, certificate_type: None, hash_root_certificate: None, request_id: None, custom_data: None }
    }
}

impl Element for SignCertificateRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut csr = None;
        let mut certificate_type = None;
        let mut hash_root_certificate = None;
        let mut request_id = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"csr\":") {
                reader.member(&mut csr, Text::<5500>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"certificateType\":") {
                reader.optional_member(&mut certificate_type, CertificateSigningUseEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"hashRootCertificate\":") {
                reader.optional_member(&mut hash_root_certificate, CertificateHashData::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"requestId\":") {
                reader.optional_member(&mut request_id, i64::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            csr: reader.required(csr, &object, "csr")?,
            certificate_type,
            hash_root_certificate,
            request_id,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"csr\":") {
                reader.check_member(&mut seen, 1 << 0, Text::<5500>::check)?;
            }
            if reader.comes(&mut object, 1, "\"certificateType\":") {
                reader.check_optional_member(&mut seen, 1 << 1, CertificateSigningUseEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"hashRootCertificate\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CertificateHashData::check)?;
            }
            if reader.comes(&mut object, 3, "\"requestId\":") {
                reader.check_optional_member(&mut seen, 1 << 3, i64::check)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 4, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "csr"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"csr\":");
        self.csr.write(writer)?;
        if let Some(value) = &self.certificate_type {
            writer.member("\"certificateType\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.hash_root_certificate {
            writer.member("\"hashRootCertificate\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.request_id {
            writer.member("\"requestId\":");
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

impl Message for SignCertificateRequest {
    const NAME: &'static str = "SignCertificateRequest";
}

impl Request for SignCertificateRequest {
    const ACTION: &'static str = "SignCertificate";
    type Response = SignCertificateResponse;
}

/// Payload of the response to `SignCertificate`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignCertificateResponse {
    /// `status`, required.
    pub status: GenericStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl SignCertificateResponse {
    const KEYS: &'static [&'static str] = &["status", "statusInfo", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: GenericStatusEnum) -> Self {
        Self { status, status_info: None, custom_data: None }
    }
}

impl Element for SignCertificateResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut status_info = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, GenericStatusEnum::read_into)?;
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
                reader.check_member(&mut seen, 1 << 0, GenericStatusEnum::check)?;
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

impl Message for SignCertificateResponse {
    const NAME: &'static str = "SignCertificateResponse";
}

/// The words of `certificateType` in [`CertificateSignedRequest`](crate::CertificateSignedRequest), `certificateType` in [`SignCertificateRequest`](crate::SignCertificateRequest).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum CertificateSigningUseEnum {
    /// `ChargingStationCertificate` on the wire.
    ChargingStationCertificate,
    /// `V2GCertificate` on the wire.
    V2gCertificate,
    /// `V2G20Certificate` on the wire.
    V2g20Certificate,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl CertificateSigningUseEnum {
    /// Every listed word.
    pub const ALL: &[Self] =
        &[Self::ChargingStationCertificate, Self::V2gCertificate, Self::V2g20Certificate];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ChargingStationCertificate => "ChargingStationCertificate",
            Self::V2gCertificate => "V2GCertificate",
            Self::V2g20Certificate => "V2G20Certificate",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"ChargingStationCertificate" => Self::ChargingStationCertificate,
            b"V2GCertificate" => Self::V2gCertificate,
            b"V2G20Certificate" => Self::V2g20Certificate,

            _ => return None,
        })
    }
}

impl std::str::FromStr for CertificateSigningUseEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "CertificateSigningUseEnum" })
    }
}

impl std::fmt::Display for CertificateSigningUseEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for CertificateSigningUseEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "CertificateSigningUseEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "CertificateSigningUseEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`CertificateSignedResponse`](crate::CertificateSignedResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum CertificateSignedStatusEnum {
    /// `Accepted` on the wire.
    Accepted,
    /// `Rejected` on the wire.
    Rejected,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl CertificateSignedStatusEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Accepted, Self::Rejected];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Accepted",
            Self::Rejected => "Rejected",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Accepted" => Self::Accepted,
            b"Rejected" => Self::Rejected,

            _ => return None,
        })
    }
}

impl std::str::FromStr for CertificateSignedStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "CertificateSignedStatusEnum" })
    }
}

impl std::fmt::Display for CertificateSignedStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for CertificateSignedStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "CertificateSignedStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "CertificateSignedStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}
