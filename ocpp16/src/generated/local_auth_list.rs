// Written by `cargo codegen` from facts/*.json; change those, not this.
//! Messages and types of the functional block "local auth list".

use ocpp_types::json::{Element, EncodeError, Reader, Refused, Writer};
use ocpp_types::message::{Message, Request};
use ocpp_types::{InvalidValue, Rule, Text, UnknownWord};

use crate::IdTagInfo;

/// Payload of the `GetLocalListVersion` request, sent by the central system.
///
/// It has no properties.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct GetLocalListVersionRequest {}

impl Element for GetLocalListVersionRequest {
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
    /// `listVersion`, required, an integer.
    pub list_version: i64,
}

impl GetLocalListVersionResponse {
    const KEYS: &'static [&'static str] = &["listVersion"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(list_version: i64) -> Self {
        Self { list_version }
    }
}

impl Element for GetLocalListVersionResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut list_version = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"listVersion\":") {
                reader.member(&mut list_version, Reader::integer_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { list_version: reader.required(list_version, &object, "listVersion")? })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"listVersion\":") {
                reader.check_member(&mut seen, 1 << 0, |reader| reader.integer().map(drop))?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "listVersion"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"listVersion\":");
        self.list_version.write(writer)?;
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
    /// `listVersion`, required, an integer.
    pub list_version: i64,
    /// `localAuthorizationList`, optional, a list.
    pub local_authorization_list: Option<Vec<AuthorizationData>>,
    /// `updateType`, required.
    pub update_type: UpdateType,
}

impl SendLocalListRequest {
    const KEYS: &'static [&'static str] = &["listVersion", "localAuthorizationList", "updateType"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(list_version: i64, update_type: UpdateType) -> Self {
        Self { list_version, local_authorization_list: None, update_type }
    }
}

impl Element for SendLocalListRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut list_version = None;
        let mut local_authorization_list = None;
        let mut update_type = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"listVersion\":") {
                reader.member(&mut list_version, Reader::integer_into)?;
            }
            if reader.comes(&mut object, 1, "\"localAuthorizationList\":") {
                reader.optional_member(&mut local_authorization_list, Vec::<AuthorizationData>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"updateType\":") {
                reader.member(&mut update_type, UpdateType::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            list_version: reader.required(list_version, &object, "listVersion")?,
            local_authorization_list,
            update_type: reader.required(update_type, &object, "updateType")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"listVersion\":") {
                reader.check_member(&mut seen, 1 << 0, |reader| reader.integer().map(drop))?;
            }
            if reader.comes(&mut object, 1, "\"localAuthorizationList\":") {
                reader.check_optional_member(&mut seen, 1 << 1, |reader| {
                    reader.items(AuthorizationData::check)
                })?;
            }
            if reader.comes(&mut object, 2, "\"updateType\":") {
                reader.check_member(&mut seen, 1 << 2, UpdateType::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "listVersion"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "updateType"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"listVersion\":");
        self.list_version.write(writer)?;
        if let Some(value) = &self.local_authorization_list {
            writer.member("\"localAuthorizationList\":");
            value.write(writer)?;
        }
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
    /// `idTag`, required, at most 20 characters.
    pub id_tag: Text<20>,
    /// `idTagInfo`, optional.
    pub id_tag_info: Option<IdTagInfo>,
}

impl AuthorizationData {
    const KEYS: &'static [&'static str] = &["idTag", "idTagInfo"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(id_tag: Text<20>) -> Self {
        Self { id_tag, id_tag_info: None }
    }
}

impl Element for AuthorizationData {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut id_tag = None;
        let mut id_tag_info = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"idTag\":") {
                reader.member(&mut id_tag, Text::<20>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"idTagInfo\":") {
                reader.optional_member(&mut id_tag_info, IdTagInfo::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { id_tag: reader.required(id_tag, &object, "idTag")?, id_tag_info })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"idTag\":") {
                reader.check_member(&mut seen, 1 << 0, Text::<20>::check)?;
            }
            if reader.comes(&mut object, 1, "\"idTagInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 1, IdTagInfo::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "idTag"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"idTag\":");
        self.id_tag.write(writer)?;
        if let Some(value) = &self.id_tag_info {
            writer.member("\"idTagInfo\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Payload of the response to `SendLocalList`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SendLocalListResponse {
    /// `status`, required.
    pub status: UpdateStatus,
}

impl SendLocalListResponse {
    const KEYS: &'static [&'static str] = &["status"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: UpdateStatus) -> Self {
        Self { status }
    }
}

impl Element for SendLocalListResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, UpdateStatus::read_into)?;
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
                reader.check_member(&mut seen, 1 << 0, UpdateStatus::check)?;
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

impl Message for SendLocalListResponse {
    const NAME: &'static str = "SendLocalListResponse";
}

/// The words of `updateType` in [`SendLocalListRequest`](crate::SendLocalListRequest).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum UpdateType {
    /// `Differential` on the wire.
    Differential,
    /// `Full` on the wire.
    Full,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl UpdateType {
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

impl std::str::FromStr for UpdateType {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "UpdateType" })
    }
}

impl std::fmt::Display for UpdateType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for UpdateType {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "UpdateType")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "UpdateType")
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
pub enum UpdateStatus {
    /// `Accepted` on the wire.
    Accepted,
    /// `Failed` on the wire.
    Failed,
    /// `NotSupported` on the wire.
    NotSupported,
    /// `VersionMismatch` on the wire.
    VersionMismatch,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl UpdateStatus {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Accepted, Self::Failed, Self::NotSupported, Self::VersionMismatch];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Accepted",
            Self::Failed => "Failed",
            Self::NotSupported => "NotSupported",
            Self::VersionMismatch => "VersionMismatch",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Accepted" => Self::Accepted,
            b"Failed" => Self::Failed,
            b"NotSupported" => Self::NotSupported,
            b"VersionMismatch" => Self::VersionMismatch,

            _ => return None,
        })
    }
}

impl std::str::FromStr for UpdateStatus {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "UpdateStatus" })
    }
}

impl std::fmt::Display for UpdateStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for UpdateStatus {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "UpdateStatus")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "UpdateStatus")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}
