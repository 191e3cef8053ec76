// Written by `cargo codegen` from facts/*.json; change those, not this.
//! Messages and types of the functional block "local auth list".

use ocpp_types::json::{Element, EncodeError, Reader, Refused, Writer};
use ocpp_types::message::{Message, Request};
use ocpp_types::{Array, InvalidValue, Rule, UnknownWord};

use crate::{CustomData, IdToken, IdTokenInfo, StatusInfo};

/// Payload of the `GetLocalListVersion` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct GetLocalListVersionRequest {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl GetLocalListVersionRequest {
    const KEYS: &'static [&'static str] = &["customData"];
}

impl Element for GetLocalListVersionRequest {
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

impl Message for GetLocalListVersionRequest {
    const NAME: &'static str = "GetLocalListVersionRequest";
}

impl Request for GetLocalListVersionRequest {
    const ACTION: &'static str = "GetLocalListVersion";
    type Response = GetLocalListVersionResponse;
}

/// Payload of the response to `GetLocalListVersion`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetLocalListVersionResponse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `versionNumber`, required, a whole number.
    pub version_number: i64,
}

impl GetLocalListVersionResponse {
    const KEYS: &'static [&'static str] = &["customData", "versionNumber"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(version_number: i64) -> Self {
        Self { custom_data: None, version_number }
    }
}

impl Element for GetLocalListVersionResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut version_number = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"versionNumber\":") {
                reader.member(&mut version_number, i64::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { custom_data, version_number: reader.required(version_number, &object, "versionNumber")? })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"versionNumber\":") {
                reader.check_member(&mut seen, 1 << 1, i64::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "versionNumber"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"versionNumber\":");
        self.version_number.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

impl Message for GetLocalListVersionResponse {
    const NAME: &'static str = "GetLocalListVersionResponse";
}

/// Payload of the `SendLocalList` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SendLocalListRequest {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `localAuthorizationList`, optional, 1 or more.
    pub local_authorization_list: Option<Array<AuthorizationData, 1>>,
    /// `versionNumber`, required, a whole number.
    pub version_number: i64,
    /// `updateType`, required.
    pub update_type: UpdateEnum,
}

impl SendLocalListRequest {
    const KEYS: &'static [&'static str] =
        &["customData", "localAuthorizationList", "versionNumber", "updateType"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(version_number: i64, update_type: UpdateEnum) -> Self {
        Self { custom_data: None, local_authorization_list: None, version_number, update_type }
    }
}

impl Element for SendLocalListRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut local_authorization_list = None;
        let mut version_number = None;
        let mut update_type = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"localAuthorizationList\":") {
                reader.optional_member(
                    &mut local_authorization_list,
                    Array::<AuthorizationData, 1>::read_into,
                )?;
            }
            if reader.comes(&mut object, 2, "\"versionNumber\":") {
                reader.member(&mut version_number, i64::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"updateType\":") {
                reader.member(&mut update_type, UpdateEnum::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            local_authorization_list,
            version_number: reader.required(version_number, &object, "versionNumber")?,
            update_type: reader.required(update_type, &object, "updateType")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"localAuthorizationList\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Array::<AuthorizationData, 1>::check)?;
            }
            if reader.comes(&mut object, 2, "\"versionNumber\":") {
                reader.check_member(&mut seen, 1 << 2, i64::check)?;
            }
            if reader.comes(&mut object, 3, "\"updateType\":") {
                reader.check_member(&mut seen, 1 << 3, UpdateEnum::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "versionNumber"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "updateType"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.local_authorization_list {
            writer.member("\"localAuthorizationList\":");
            value.write(writer)?;
        }
        writer.member("\"versionNumber\":");
        self.version_number.write(writer)?;
        writer.member("\"updateType\":");
        self.update_type.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

impl Message for SendLocalListRequest {
    const NAME: &'static str = "SendLocalListRequest";
}

impl Request for SendLocalListRequest {
    const ACTION: &'static str = "SendLocalList";
    type Response = SendLocalListResponse;
}

/// Part of [`SendLocalListRequest`](crate::SendLocalListRequest).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuthorizationData {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `idToken`, required.
    pub id_token: IdToken,
    /// `idTokenInfo`, optional.
    pub id_token_info: Option<IdTokenInfo>,
}

impl AuthorizationData {
    const KEYS: &'static [&'static str] = &["customData", "idToken", "idTokenInfo"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(id_token: IdToken) -> Self {
        Self { custom_data: None, id_token, id_token_info: None }
    }
}

impl Element for AuthorizationData {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut id_token = None;
        let mut id_token_info = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"idToken\":") {
                reader.member(&mut id_token, IdToken::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"idTokenInfo\":") {
                reader.optional_member(&mut id_token_info, IdTokenInfo::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { custom_data, id_token: reader.required(id_token, &object, "idToken")?, id_token_info })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"idToken\":") {
                reader.check_member(&mut seen, 1 << 1, IdToken::check)?;
            }
            if reader.comes(&mut object, 2, "\"idTokenInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 2, IdTokenInfo::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "idToken"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"idToken\":");
        self.id_token.write(writer)?;
        if let Some(value) = &self.id_token_info {
            writer.member("\"idTokenInfo\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Payload of the response to `SendLocalList`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SendLocalListResponse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `status`, required.
    pub status: SendLocalListStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
}

impl SendLocalListResponse {
    const KEYS: &'static [&'static str] = &["customData", "status", "statusInfo"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: SendLocalListStatusEnum) -> Self {
        Self { custom_data: None, status, status_info: None }
    }
}

impl Element for SendLocalListResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut status = None;
        let mut status_info = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"status\":") {
                reader.member(&mut status, SendLocalListStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"statusInfo\":") {
                reader.optional_member(&mut status_info, StatusInfo::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { custom_data, status: reader.required(status, &object, "status")?, status_info })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"status\":") {
                reader.check_member(&mut seen, 1 << 1, SendLocalListStatusEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"statusInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 2, StatusInfo::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "status"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"status\":");
        self.status.write(writer)?;
        if let Some(value) = &self.status_info {
            writer.member("\"statusInfo\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for SendLocalListResponse {
    const NAME: &'static str = "SendLocalListResponse";
}

/// The words of `updateType` in [`SendLocalListRequest`](crate::SendLocalListRequest).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum UpdateEnum {
    /// `Differential` on the wire.
    Differential,
    /// `Full` on the wire.
    Full,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl UpdateEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Differential, Self::Full];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Differential => "Differential",
            Self::Full => "Full",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Differential" => Self::Differential,
            b"Full" => Self::Full,

            _ => return None,
        })
    }
}

impl std::str::FromStr for UpdateEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "UpdateEnum" })
    }
}

impl std::fmt::Display for UpdateEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for UpdateEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "UpdateEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "UpdateEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`SendLocalListResponse`](crate::SendLocalListResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum SendLocalListStatusEnum {
    /// `Accepted` on the wire.
    Accepted,
    /// `Failed` on the wire.
    Failed,
    /// `VersionMismatch` on the wire.
    VersionMismatch,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl SendLocalListStatusEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Accepted, Self::Failed, Self::VersionMismatch];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Accepted",
            Self::Failed => "Failed",
            Self::VersionMismatch => "VersionMismatch",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Accepted" => Self::Accepted,
            b"Failed" => Self::Failed,
            b"VersionMismatch" => Self::VersionMismatch,

            _ => return None,
        })
    }
}

impl std::str::FromStr for SendLocalListStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "SendLocalListStatusEnum" })
    }
}

impl std::fmt::Display for SendLocalListStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for SendLocalListStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "SendLocalListStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "SendLocalListStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}
