// Written by `cargo codegen` from facts/*.json; change those, not this.
//! Messages and types of the functional block "authorization".

use ocpp_types::json::{Element, EncodeError, Reader, Refused, Writer};
use ocpp_types::message::{Message, Request};
use ocpp_types::{Array, DateTime, InvalidValue, Rule, Text, UnknownWord};

use crate::{CustomData, MessageContent, OCSPRequestData, StatusInfo};

/// Payload of the `Authorize` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuthorizeRequest {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `idToken`, required.
    pub id_token: IdToken,
    /// `certificate`, optional, at most 5500 characters.
    pub certificate: Option<Text<5500>>,
    /// `iso15118CertificateHashData`, optional, 1 to 4.
    pub iso15118_certificate_hash_data: Option<Array<OCSPRequestData, 1, 4>>,
}

impl AuthorizeRequest {
    const KEYS: &'static [&'static str] =
        &["customData", "idToken", "certificate", "iso15118CertificateHashData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(id_token: IdToken) -> Self {
        Self { custom_data: None, id_token, certificate: None, iso15118_certificate_hash_data: None }
    }
}

impl Element for AuthorizeRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut id_token = None;
        let mut certificate = None;
        let mut iso15118_certificate_hash_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"idToken\":") {
                reader.member(&mut id_token, IdToken::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"certificate\":") {
                reader.optional_member(&mut certificate, Text::<5500>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"iso15118CertificateHashData\":") {
                reader.optional_member(
                    &mut iso15118_certificate_hash_data,
                    Array::<OCSPRequestData, 1, 4>::read_into,
                )?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            id_token: reader.required(id_token, &object, "idToken")?,
            certificate,
            iso15118_certificate_hash_data,
        })
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
            if reader.comes(&mut object, 2, "\"certificate\":") {
                reader.check_optional_member(&mut seen, 1 << 2, Text::<5500>::check)?;
            }
            if reader.comes(&mut object, 3, "\"iso15118CertificateHashData\":") {
                reader.check_optional_member(&mut seen, 1 << 3, Array::<OCSPRequestData, 1, 4>::check)?;
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
        if let Some(value) = &self.certificate {
            writer.member("\"certificate\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.iso15118_certificate_hash_data {
            writer.member("\"iso15118CertificateHashData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for AuthorizeRequest {
    const NAME: &'static str = "AuthorizeRequest";
}

impl Request for AuthorizeRequest {
    const ACTION: &'static str = "Authorize";
    type Response = AuthorizeResponse;
}

/// Part of [`AuthorizeRequest`](crate::AuthorizeRequest), [`IdTokenInfo`](crate::IdTokenInfo), [`AuthorizationData`](crate::AuthorizationData), [`TransactionEventRequest`](crate::TransactionEventRequest), [`RequestStartTransactionRequest`](crate::RequestStartTransactionRequest), [`ReserveNowRequest`](crate::ReserveNowRequest), [`CustomerInformationRequest`](crate::CustomerInformationRequest).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdToken {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `additionalInfo`, optional, 1 or more.
    pub additional_info: Option<Array<AdditionalInfo, 1>>,
    /// `idToken`, required, at most 36 characters.
    pub id_token: Text<36>,
    /// `type`, required.
    pub r#type: IdTokenEnum,
}

impl IdToken {
    const KEYS: &'static [&'static str] = &["customData", "additionalInfo", "idToken", "type"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(id_token: Text<36>, r#type: IdTokenEnum) -> Self {
        Self { custom_data: None, additional_info: None, id_token, r#type }
    }
}

impl Element for IdToken {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut additional_info = None;
        let mut id_token = None;
        let mut r#type = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"additionalInfo\":") {
                reader.optional_member(&mut additional_info, Array::<AdditionalInfo, 1>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"idToken\":") {
                reader.member(&mut id_token, Text::<36>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"type\":") {
                reader.member(&mut r#type, IdTokenEnum::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            additional_info,
            id_token: reader.required(id_token, &object, "idToken")?,
            r#type: reader.required(r#type, &object, "type")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"additionalInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Array::<AdditionalInfo, 1>::check)?;
            }
            if reader.comes(&mut object, 2, "\"idToken\":") {
                reader.check_member(&mut seen, 1 << 2, Text::<36>::check)?;
            }
            if reader.comes(&mut object, 3, "\"type\":") {
                reader.check_member(&mut seen, 1 << 3, IdTokenEnum::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "idToken"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "type"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.additional_info {
            writer.member("\"additionalInfo\":");
            value.write(writer)?;
        }
        writer.member("\"idToken\":");
        self.id_token.write(writer)?;
        writer.member("\"type\":");
        self.r#type.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

/// Part of [`IdToken`](crate::IdToken).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AdditionalInfo {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `additionalIdToken`, required, at most 36 characters.
    pub additional_id_token: Text<36>,
    /// `type`, required, at most 50 characters.
    pub r#type: Text<50>,
}

impl AdditionalInfo {
    const KEYS: &'static [&'static str] = &["customData", "additionalIdToken", "type"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(additional_id_token: Text<36>, r#type: Text<50>) -> Self {
        Self { custom_data: None, additional_id_token, r#type }
    }
}

impl Element for AdditionalInfo {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut additional_id_token = None;
        let mut r#type = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"additionalIdToken\":") {
                reader.member(&mut additional_id_token, Text::<36>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"type\":") {
                reader.member(&mut r#type, Text::<50>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            additional_id_token: reader.required(additional_id_token, &object, "additionalIdToken")?,
            r#type: reader.required(r#type, &object, "type")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"additionalIdToken\":") {
                reader.check_member(&mut seen, 1 << 1, Text::<36>::check)?;
            }
            if reader.comes(&mut object, 2, "\"type\":") {
                reader.check_member(&mut seen, 1 << 2, Text::<50>::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "additionalIdToken"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "type"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"additionalIdToken\":");
        self.additional_id_token.write(writer)?;
        writer.member("\"type\":");
        self.r#type.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

/// Payload of the response to `Authorize`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuthorizeResponse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `idTokenInfo`, required.
    pub id_token_info: IdTokenInfo,
    /// `certificateStatus`, optional.
    pub certificate_status: Option<AuthorizeCertificateStatusEnum>,
}

impl AuthorizeResponse {
    const KEYS: &'static [&'static str] = &["customData", "idTokenInfo", "certificateStatus"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(id_token_info: IdTokenInfo) -> Self {
        Self { custom_data: None, id_token_info, certificate_status: None }
    }
}

impl Element for AuthorizeResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut id_token_info = None;
        let mut certificate_status = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"idTokenInfo\":") {
                reader.member(&mut id_token_info, IdTokenInfo::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"certificateStatus\":") {
                reader.optional_member(&mut certificate_status, AuthorizeCertificateStatusEnum::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            id_token_info: reader.required(id_token_info, &object, "idTokenInfo")?,
            certificate_status,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"idTokenInfo\":") {
                reader.check_member(&mut seen, 1 << 1, IdTokenInfo::check)?;
            }
            if reader.comes(&mut object, 2, "\"certificateStatus\":") {
                reader.check_optional_member(&mut seen, 1 << 2, AuthorizeCertificateStatusEnum::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "idTokenInfo"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"idTokenInfo\":");
        self.id_token_info.write(writer)?;
        if let Some(value) = &self.certificate_status {
            writer.member("\"certificateStatus\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for AuthorizeResponse {
    const NAME: &'static str = "AuthorizeResponse";
}

/// Part of [`AuthorizeResponse`](crate::AuthorizeResponse), [`AuthorizationData`](crate::AuthorizationData), [`TransactionEventResponse`](crate::TransactionEventResponse).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdTokenInfo {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `status`, required.
    pub status: AuthorizationStatusEnum,
    /// `cacheExpiryDateTime`, optional, RFC 3339.
    pub cache_expiry_date_time: Option<DateTime>,
    /// `chargingPriority`, optional, a whole number.
    pub charging_priority: Option<i64>,
    /// `language1`, optional, at most 8 characters.
    pub language1: Option<Text<8>>,
    /// `evseId`, optional, 1 or more, each a whole number.
    pub evse_id: Option<Array<i64, 1>>,
    /// `groupIdToken`, optional.
    pub group_id_token: Option<IdToken>,
    /// `language2`, optional, at most 8 characters.
    pub language2: Option<Text<8>>,
    /// `personalMessage`, optional.
    pub personal_message: Option<MessageContent>,
}

impl IdTokenInfo {
    const KEYS: &'static [&'static str] = &[
        "customData",
        "status",
        "cacheExpiryDateTime",
        "chargingPriority",
        "language1",
        "evseId",
        "groupIdToken",
        "language2",
        "personalMessage",
    ];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: AuthorizationStatusEnum) -> Self {
        Self {
            custom_data: None,
            status,
            cache_expiry_date_time: None,
            charging_priority: None,
            language1: None,
            evse_id: None,
            group_id_token: None,
            language2: None,
            personal_message: None,
        }
    }
}

impl Element for IdTokenInfo {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut status = None;
        let mut cache_expiry_date_time = None;
        let mut charging_priority = None;
        let mut language1 = None;
        let mut evse_id = None;
        let mut group_id_token = None;
        let mut language2 = None;
        let mut personal_message = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"status\":") {
                reader.member(&mut status, AuthorizationStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"cacheExpiryDateTime\":") {
                reader.optional_member(&mut cache_expiry_date_time, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"chargingPriority\":") {
                reader.optional_member(&mut charging_priority, i64::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"language1\":") {
                reader.optional_member(&mut language1, Text::<8>::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"evseId\":") {
                reader.optional_member(&mut evse_id, Array::<i64, 1>::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"groupIdToken\":") {
                reader.optional_member(&mut group_id_token, IdToken::read_into)?;
            }
            if reader.comes(&mut object, 7, "\"language2\":") {
                reader.optional_member(&mut language2, Text::<8>::read_into)?;
            }
            if reader.comes(&mut object, 8, "\"personalMessage\":") {
                reader.optional_member(&mut personal_message, MessageContent::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            status: reader.required(status, &object, "status")?,
            cache_expiry_date_time,
            charging_priority,
            language1,
            evse_id,
            group_id_token,
            language2,
            personal_message,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"status\":") {
                reader.check_member(&mut seen, 1 << 1, AuthorizationStatusEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"cacheExpiryDateTime\":") {
                reader.check_optional_member(&mut seen, 1 << 2, DateTime::check)?;
            }
            if reader.comes(&mut object, 3, "\"chargingPriority\":") {
                reader.check_optional_member(&mut seen, 1 << 3, i64::check)?;
            }
            if reader.comes(&mut object, 4, "\"language1\":") {
                reader.check_optional_member(&mut seen, 1 << 4, Text::<8>::check)?;
            }
            if reader.comes(&mut object, 5, "\"evseId\":") {
                reader.check_optional_member(&mut seen, 1 << 5, Array::<i64, 1>::check)?;
            }
            if reader.comes(&mut object, 6, "\"groupIdToken\":") {
                reader.check_optional_member(&mut seen, 1 << 6, IdToken::check)?;
            }
            if reader.comes(&mut object, 7, "\"language2\":") {
                reader.check_optional_member(&mut seen, 1 << 7, Text::<8>::check)?;
            }
            if reader.comes(&mut object, 8, "\"personalMessage\":") {
                reader.check_optional_member(&mut seen, 1 << 8, MessageContent::check)?;
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
        if let Some(value) = &self.cache_expiry_date_time {
            writer.member("\"cacheExpiryDateTime\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.charging_priority {
            writer.member("\"chargingPriority\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.language1 {
            writer.member("\"language1\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.evse_id {
            writer.member("\"evseId\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.group_id_token {
            writer.member("\"groupIdToken\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.language2 {
            writer.member("\"language2\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.personal_message {
            writer.member("\"personalMessage\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Payload of the `ClearCache` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ClearCacheRequest {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl ClearCacheRequest {
    const KEYS: &'static [&'static str] = &["customData"];
}

impl Element for ClearCacheRequest {
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

impl Message for ClearCacheRequest {
    const NAME: &'static str = "ClearCacheRequest";
}

impl Request for ClearCacheRequest {
    const ACTION: &'static str = "ClearCache";
    type Response = ClearCacheResponse;
}

/// Payload of the response to `ClearCache`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClearCacheResponse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `status`, required.
    pub status: ClearCacheStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
}

impl ClearCacheResponse {
    const KEYS: &'static [&'static str] = &["customData", "status", "statusInfo"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: ClearCacheStatusEnum) -> Self {
        Self { custom_data: None, status, status_info: None }
    }
}

impl Element for ClearCacheResponse {
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
                reader.member(&mut status, ClearCacheStatusEnum::read_into)?;
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
                reader.check_member(&mut seen, 1 << 1, ClearCacheStatusEnum::check)?;
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

impl Message for ClearCacheResponse {
    const NAME: &'static str = "ClearCacheResponse";
}

/// The words of `type` in [`IdToken`](crate::IdToken).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum IdTokenEnum {
    /// `Central` on the wire.
    Central,
    /// `eMAID` on the wire.
    EMaid,
    /// `ISO14443` on the wire.
    Iso14443,
    /// `ISO15693` on the wire.
    Iso15693,
    /// `KeyCode` on the wire.
    KeyCode,
    /// `Local` on the wire.
    Local,
    /// `MacAddress` on the wire.
    MacAddress,
    /// `NoAuthorization` on the wire.
    NoAuthorization,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl IdTokenEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[
        Self::Central,
        Self::EMaid,
        Self::Iso14443,
        Self::Iso15693,
        Self::KeyCode,
        Self::Local,
        Self::MacAddress,
        Self::NoAuthorization,
    ];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Central => "Central",
            Self::EMaid => "eMAID",
            Self::Iso14443 => "ISO14443",
            Self::Iso15693 => "ISO15693",
            Self::KeyCode => "KeyCode",
            Self::Local => "Local",
            Self::MacAddress => "MacAddress",
            Self::NoAuthorization => "NoAuthorization",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Central" => Self::Central,
            b"eMAID" => Self::EMaid,
            b"ISO14443" => Self::Iso14443,
            b"ISO15693" => Self::Iso15693,
            b"KeyCode" => Self::KeyCode,
            b"Local" => Self::Local,
            b"MacAddress" => Self::MacAddress,
            b"NoAuthorization" => Self::NoAuthorization,

            _ => return None,
        })
    }
}

impl std::str::FromStr for IdTokenEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "IdTokenEnum" })
    }
}

impl std::fmt::Display for IdTokenEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for IdTokenEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "IdTokenEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "IdTokenEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`IdTokenInfo`](crate::IdTokenInfo).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum AuthorizationStatusEnum {
    /// `Accepted` on the wire.
    Accepted,
    /// `Blocked` on the wire.
    Blocked,
    /// `ConcurrentTx` on the wire.
    ConcurrentTx,
    /// `Expired` on the wire.
    Expired,
    /// `Invalid` on the wire.
    Invalid,
    /// `NoCredit` on the wire.
    NoCredit,
    /// `NotAllowedTypeEVSE` on the wire.
    NotAllowedTypeEvse,
    /// `NotAtThisLocation` on the wire.
    NotAtThisLocation,
    /// `NotAtThisTime` on the wire.
    NotAtThisTime,
    /// `Unknown` on the wire.
    Unknown,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unlisted(UnknownWord),
}

impl AuthorizationStatusEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[
        Self::Accepted,
        Self::Blocked,
        Self::ConcurrentTx,
        Self::Expired,
        Self::Invalid,
        Self::NoCredit,
        Self::NotAllowedTypeEvse,
        Self::NotAtThisLocation,
        Self::NotAtThisTime,
        Self::Unknown,
    ];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Accepted",
            Self::Blocked => "Blocked",
            Self::ConcurrentTx => "ConcurrentTx",
            Self::Expired => "Expired",
            Self::Invalid => "Invalid",
            Self::NoCredit => "NoCredit",
            Self::NotAllowedTypeEvse => "NotAllowedTypeEVSE",
            Self::NotAtThisLocation => "NotAtThisLocation",
            Self::NotAtThisTime => "NotAtThisTime",
            Self::Unknown => "Unknown",

            Self::Unlisted(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Accepted" => Self::Accepted,
            b"Blocked" => Self::Blocked,
            b"ConcurrentTx" => Self::ConcurrentTx,
            b"Expired" => Self::Expired,
            b"Invalid" => Self::Invalid,
            b"NoCredit" => Self::NoCredit,
            b"NotAllowedTypeEVSE" => Self::NotAllowedTypeEvse,
            b"NotAtThisLocation" => Self::NotAtThisLocation,
            b"NotAtThisTime" => Self::NotAtThisTime,
            b"Unknown" => Self::Unknown,

            _ => return None,
        })
    }
}

impl std::str::FromStr for AuthorizationStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "AuthorizationStatusEnum" })
    }
}

impl std::fmt::Display for AuthorizationStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for AuthorizationStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "AuthorizationStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unlisted(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "AuthorizationStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unlisted(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `certificateStatus` in [`AuthorizeResponse`](crate::AuthorizeResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum AuthorizeCertificateStatusEnum {
    /// `Accepted` on the wire.
    Accepted,
    /// `SignatureError` on the wire.
    SignatureError,
    /// `CertificateExpired` on the wire.
    CertificateExpired,
    /// `CertificateRevoked` on the wire.
    CertificateRevoked,
    /// `NoCertificateAvailable` on the wire.
    NoCertificateAvailable,
    /// `CertChainError` on the wire.
    CertChainError,
    /// `ContractCancelled` on the wire.
    ContractCancelled,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl AuthorizeCertificateStatusEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[
        Self::Accepted,
        Self::SignatureError,
        Self::CertificateExpired,
        Self::CertificateRevoked,
        Self::NoCertificateAvailable,
        Self::CertChainError,
        Self::ContractCancelled,
    ];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Accepted",
            Self::SignatureError => "SignatureError",
            Self::CertificateExpired => "CertificateExpired",
            Self::CertificateRevoked => "CertificateRevoked",
            Self::NoCertificateAvailable => "NoCertificateAvailable",
            Self::CertChainError => "CertChainError",
            Self::ContractCancelled => "ContractCancelled",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Accepted" => Self::Accepted,
            b"SignatureError" => Self::SignatureError,
            b"CertificateExpired" => Self::CertificateExpired,
            b"CertificateRevoked" => Self::CertificateRevoked,
            b"NoCertificateAvailable" => Self::NoCertificateAvailable,
            b"CertChainError" => Self::CertChainError,
            b"ContractCancelled" => Self::ContractCancelled,

            _ => return None,
        })
    }
}

impl std::str::FromStr for AuthorizeCertificateStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "AuthorizeCertificateStatusEnum" })
    }
}

impl std::fmt::Display for AuthorizeCertificateStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for AuthorizeCertificateStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "AuthorizeCertificateStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "AuthorizeCertificateStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`ClearCacheResponse`](crate::ClearCacheResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ClearCacheStatusEnum {
    /// `Accepted` on the wire.
    Accepted,
    /// `Rejected` on the wire.
    Rejected,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl ClearCacheStatusEnum {
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

impl std::str::FromStr for ClearCacheStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "ClearCacheStatusEnum" })
    }
}

impl std::fmt::Display for ClearCacheStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for ClearCacheStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "ClearCacheStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "ClearCacheStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}
