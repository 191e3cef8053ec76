// Written by `cargo codegen` from facts/*.json; change those, not this.
//! Messages and types of the functional block "authorization".

use ocpp_types::json::{Element, EncodeError, Reader, Refused, Writer};
use ocpp_types::message::{Message, Request};
use ocpp_types::{Array, DateTime, Decimal, Integer, InvalidValue, Rule, Text, UnknownWord};

use crate::{
    CustomData, EnergyTransferModeEnum, GenericStatusEnum, MessageContent, OCSPRequestData, StatusInfo,
    Tariff,
};

/// Payload of the `Authorize` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuthorizeRequest {
    /// `idToken`, required.
    pub id_token: IdToken,
    /// `certificate`, optional, at most 10000 characters.
    pub certificate: Option<Text<10000>>,
    /// `iso15118CertificateHashData`, optional, 1 to 4.
    pub iso15118_certificate_hash_data: Option<Array<OCSPRequestData, 1, 4>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl AuthorizeRequest {
    const KEYS: &'static [&'static str] =
        &["idToken", "certificate", "iso15118CertificateHashData", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(id_token: IdToken) -> Self {
        Self { id_token, certificate: None, iso15118_certificate_hash_data: None, custom_data: None }
    }
}

impl Element for AuthorizeRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut id_token = None;
        let mut certificate = None;
        let mut iso15118_certificate_hash_data = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"idToken\":") {
                reader.member(&mut id_token, IdToken::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"certificate\":") {
                reader.optional_member(&mut certificate, Text::<10000>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"iso15118CertificateHashData\":") {
                reader.optional_member(
                    &mut iso15118_certificate_hash_data,
                    Array::<OCSPRequestData, 1, 4>::read_into,
                )?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            id_token: reader.required(id_token, &object, "idToken")?,
            certificate,
            iso15118_certificate_hash_data,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"idToken\":") {
                reader.check_member(&mut seen, 1 << 0, IdToken::check)?;
            }
            if reader.comes(&mut object, 1, "\"certificate\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Text::<10000>::check)?;
            }
            if reader.comes(&mut object, 2, "\"iso15118CertificateHashData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, Array::<OCSPRequestData, 1, 4>::check)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 3, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "idToken"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
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
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
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

/// Part of [`AuthorizeRequest`](crate::AuthorizeRequest), [`IdTokenInfo`](crate::IdTokenInfo), [`AuthorizationData`](crate::AuthorizationData), [`TransactionEventRequest`](crate::TransactionEventRequest), [`RequestStartTransactionRequest`](crate::RequestStartTransactionRequest), [`ReserveNowRequest`](crate::ReserveNowRequest), [`CustomerInformationRequest`](crate::CustomerInformationRequest), [`BatterySwapRequest`](crate::BatterySwapRequest), [`RequestBatterySwapRequest`](crate::RequestBatterySwapRequest).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdToken {
    /// `additionalInfo`, optional, 1 or more.
    pub additional_info: Option<Array<AdditionalInfo, 1>>,
    /// `idToken`, required, at most 255 characters.
    pub id_token: Text<255>,
    /// `type`, required, at most 20 characters.
    pub r#type: Text<20>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl IdToken {
    const KEYS: &'static [&'static str] = &["additionalInfo", "idToken", "type", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(id_token: Text<255>, r#type: Text<20>) -> Self {
        Self { additional_info: None, id_token, r#type, custom_data: None }
    }
}

impl Element for IdToken {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut additional_info = None;
        let mut id_token = None;
        let mut r#type = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"additionalInfo\":") {
                reader.optional_member(&mut additional_info, Array::<AdditionalInfo, 1>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"idToken\":") {
                reader.member(&mut id_token, Text::<255>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"type\":") {
                reader.member(&mut r#type, Text::<20>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            additional_info,
            id_token: reader.required(id_token, &object, "idToken")?,
            r#type: reader.required(r#type, &object, "type")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"additionalInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 0, Array::<AdditionalInfo, 1>::check)?;
            }
            if reader.comes(&mut object, 1, "\"idToken\":") {
                reader.check_member(&mut seen, 1 << 1, Text::<255>::check)?;
            }
            if reader.comes(&mut object, 2, "\"type\":") {
                reader.check_member(&mut seen, 1 << 2, Text::<20>::check)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 3, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "idToken"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "type"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.additional_info {
            writer.member("\"additionalInfo\":");
            value.write(writer)?;
        }
        writer.member("\"idToken\":");
        self.id_token.write(writer)?;
        writer.member("\"type\":");
        self.r#type.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`IdToken`](crate::IdToken).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AdditionalInfo {
    /// `additionalIdToken`, required, at most 255 characters.
    pub additional_id_token: Text<255>,
    /// `type`, required, at most 50 characters.
    pub r#type: Text<50>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl AdditionalInfo {
    const KEYS: &'static [&'static str] = &["additionalIdToken", "type", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(additional_id_token: Text<255>, r#type: Text<50>) -> Self {
        Self { additional_id_token, r#type, custom_data: None }
    }
}

impl Element for AdditionalInfo {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut additional_id_token = None;
        let mut r#type = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"additionalIdToken\":") {
                reader.member(&mut additional_id_token, Text::<255>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"type\":") {
                reader.member(&mut r#type, Text::<50>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            additional_id_token: reader.required(additional_id_token, &object, "additionalIdToken")?,
            r#type: reader.required(r#type, &object, "type")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"additionalIdToken\":") {
                reader.check_member(&mut seen, 1 << 0, Text::<255>::check)?;
            }
            if reader.comes(&mut object, 1, "\"type\":") {
                reader.check_member(&mut seen, 1 << 1, Text::<50>::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "additionalIdToken"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "type"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"additionalIdToken\":");
        self.additional_id_token.write(writer)?;
        writer.member("\"type\":");
        self.r#type.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Payload of the response to `Authorize`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuthorizeResponse {
    /// `idTokenInfo`, required.
    pub id_token_info: IdTokenInfo,
    /// `certificateStatus`, optional.
    pub certificate_status: Option<AuthorizeCertificateStatusEnum>,
    /// `allowedEnergyTransfer`, optional, 1 or more.
    pub allowed_energy_transfer: Option<Array<EnergyTransferModeEnum, 1>>,
    /// `tariff`, optional.
    pub tariff: Option<Box<Tariff>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl AuthorizeResponse {
    const KEYS: &'static [&'static str] =
        &["idTokenInfo", "certificateStatus", "allowedEnergyTransfer", "tariff", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(id_token_info: IdTokenInfo) -> Self {
        Self {
            id_token_info,
            certificate_status: None,
            allowed_energy_transfer: None,
            tariff: None,
            custom_data: None,
        }
    }
}

impl Element for AuthorizeResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut id_token_info = None;
        let mut certificate_status = None;
        let mut allowed_energy_transfer = None;
        let mut tariff = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"idTokenInfo\":") {
                reader.member(&mut id_token_info, IdTokenInfo::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"certificateStatus\":") {
                reader.optional_member(&mut certificate_status, AuthorizeCertificateStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"allowedEnergyTransfer\":") {
                reader.optional_member(
                    &mut allowed_energy_transfer,
                    Array::<EnergyTransferModeEnum, 1>::read_into,
                )?;
            }
            if reader.comes(&mut object, 3, "\"tariff\":") {
                reader.optional_member(&mut tariff, Box::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            id_token_info: reader.required(id_token_info, &object, "idTokenInfo")?,
            certificate_status,
            allowed_energy_transfer,
            tariff,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"idTokenInfo\":") {
                reader.check_member(&mut seen, 1 << 0, IdTokenInfo::check)?;
            }
            if reader.comes(&mut object, 1, "\"certificateStatus\":") {
                reader.check_optional_member(&mut seen, 1 << 1, AuthorizeCertificateStatusEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"allowedEnergyTransfer\":") {
                reader.check_optional_member(&mut seen, 1 << 2, Array::<EnergyTransferModeEnum, 1>::check)?;
            }
            if reader.comes(&mut object, 3, "\"tariff\":") {
                reader.check_optional_member(&mut seen, 1 << 3, Tariff::check)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 4, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "idTokenInfo"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"idTokenInfo\":");
        self.id_token_info.write(writer)?;
        if let Some(value) = &self.certificate_status {
            writer.member("\"certificateStatus\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.allowed_energy_transfer {
            writer.member("\"allowedEnergyTransfer\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.tariff {
            writer.member("\"tariff\":");
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

impl Message for AuthorizeResponse {
    const NAME: &'static str = "AuthorizeResponse";
}

/// Part of [`AuthorizeResponse`](crate::AuthorizeResponse), [`AuthorizationData`](crate::AuthorizationData), [`TransactionEventResponse`](crate::TransactionEventResponse).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdTokenInfo {
    /// `status`, required.
    pub status: AuthorizationStatusEnum,
    /// `cacheExpiryDateTime`, optional, RFC 3339.
    pub cache_expiry_date_time: Option<DateTime>,
    /// `chargingPriority`, optional, a whole number.
    pub charging_priority: Option<i64>,
    /// `groupIdToken`, optional.
    pub group_id_token: Option<IdToken>,
    /// `language1`, optional, at most 8 characters.
    pub language1: Option<Text<8>>,
    /// `language2`, optional, at most 8 characters.
    pub language2: Option<Text<8>>,
    /// `evseId`, optional, 1 or more, each 0 or more.
    pub evse_id: Option<Array<Integer<0>, 1>>,
    /// `personalMessage`, optional.
    pub personal_message: Option<MessageContent>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl IdTokenInfo {
    const KEYS: &'static [&'static str] = &[
        "status",
        "cacheExpiryDateTime",
        "chargingPriority",
        "groupIdToken",
        "language1",
        "language2",
        "evseId",
        "personalMessage",
        "customData",
    ];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: AuthorizationStatusEnum) -> Self {
        Self {
            status,
            cache_expiry_date_time: None,
            charging_priority: None,
            group_id_token: None,
            language1: None,
            language2: None,
            evse_id: None,
            personal_message: None,
            custom_data: None,
        }
    }
}

impl Element for IdTokenInfo {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut cache_expiry_date_time = None;
        let mut charging_priority = None;
        let mut group_id_token = None;
        let mut language1 = None;
        let mut language2 = None;
        let mut evse_id = None;
        let mut personal_message = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, AuthorizationStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"cacheExpiryDateTime\":") {
                reader.optional_member(&mut cache_expiry_date_time, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"chargingPriority\":") {
                reader.optional_member(&mut charging_priority, i64::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"groupIdToken\":") {
                reader.optional_member(&mut group_id_token, IdToken::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"language1\":") {
                reader.optional_member(&mut language1, Text::<8>::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"language2\":") {
                reader.optional_member(&mut language2, Text::<8>::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"evseId\":") {
                reader.optional_member(&mut evse_id, Array::<Integer<0>, 1>::read_into)?;
            }
            if reader.comes(&mut object, 7, "\"personalMessage\":") {
                reader.optional_member(&mut personal_message, MessageContent::read_into)?;
            }
            if reader.comes(&mut object, 8, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            status: reader.required(status, &object, "status")?,
            cache_expiry_date_time,
            charging_priority,
            group_id_token,
            language1,
            language2,
            evse_id,
            personal_message,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.check_member(&mut seen, 1 << 0, AuthorizationStatusEnum::check)?;
            }
            if reader.comes(&mut object, 1, "\"cacheExpiryDateTime\":") {
                reader.check_optional_member(&mut seen, 1 << 1, DateTime::check)?;
            }
            if reader.comes(&mut object, 2, "\"chargingPriority\":") {
                reader.check_optional_member(&mut seen, 1 << 2, i64::check)?;
            }
            if reader.comes(&mut object, 3, "\"groupIdToken\":") {
                reader.check_optional_member(&mut seen, 1 << 3, IdToken::check)?;
            }
            if reader.comes(&mut object, 4, "\"language1\":") {
                reader.check_optional_member(&mut seen, 1 << 4, Text::<8>::check)?;
            }
            if reader.comes(&mut object, 5, "\"language2\":") {
                reader.check_optional_member(&mut seen, 1 << 5, Text::<8>::check)?;
            }
            if reader.comes(&mut object, 6, "\"evseId\":") {
                reader.check_optional_member(&mut seen, 1 << 6, Array::<Integer<0>, 1>::check)?;
            }
            if reader.comes(&mut object, 7, "\"personalMessage\":") {
                reader.check_optional_member(&mut seen, 1 << 7, MessageContent::check)?;
            }
            if reader.comes(&mut object, 8, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 8, CustomData::check)?;
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
        if let Some(value) = &self.cache_expiry_date_time {
            writer.member("\"cacheExpiryDateTime\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.charging_priority {
            writer.member("\"chargingPriority\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.group_id_token {
            writer.member("\"groupIdToken\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.language1 {
            writer.member("\"language1\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.language2 {
            writer.member("\"language2\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.evse_id {
            writer.member("\"evseId\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.personal_message {
            writer.member("\"personalMessage\":");
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
    /// `status`, required.
    pub status: ClearCacheStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl ClearCacheResponse {
    const KEYS: &'static [&'static str] = &["status", "statusInfo", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: ClearCacheStatusEnum) -> Self {
        Self { status, status_info: None, custom_data: None }
    }
}

impl Element for ClearCacheResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut status_info = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, ClearCacheStatusEnum::read_into)?;
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
                reader.check_member(&mut seen, 1 << 0, ClearCacheStatusEnum::check)?;
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

impl Message for ClearCacheResponse {
    const NAME: &'static str = "ClearCacheResponse";
}

/// Payload of the `NotifySettlement` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotifySettlementRequest {
    /// `transactionId`, optional, at most 36 characters.
    pub transaction_id: Option<Text<36>>,
    /// `pspRef`, required, at most 255 characters.
    pub psp_ref: Text<255>,
    /// `status`, required.
    pub status: PaymentStatusEnum,
    /// `statusInfo`, optional, at most 500 characters.
    pub status_info: Option<Text<500>>,
    /// `settlementAmount`, required, a number.
    pub settlement_amount: Decimal,
    /// `settlementTime`, required, RFC 3339.
    pub settlement_time: DateTime,
    /// `receiptId`, optional, at most 50 characters.
    pub receipt_id: Option<Text<50>>,
    /// `receiptUrl`, optional, at most 2000 characters.
    pub receipt_url: Option<Text<2000>>,
    /// `vatCompany`, optional.
    pub vat_company: Option<Address>,
    /// `vatNumber`, optional, at most 20 characters.
    pub vat_number: Option<Text<20>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl NotifySettlementRequest {
    const KEYS: &'static [&'static str] = &[
        "transactionId",
        "pspRef",
        "status",
        "statusInfo",
        "settlementAmount",
        "settlementTime",
        "receiptId",
        "receiptUrl",
        "vatCompany",
        "vatNumber",
        "customData",
    ];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        psp_ref: Text<255>,
        status: PaymentStatusEnum,
        settlement_amount: Decimal,
        settlement_time: DateTime,
    ) -> Self {
        Self {
            transaction_id: None,
            psp_ref,
            status,
            status_info: None,
            settlement_amount,
            settlement_time,
            receipt_id: None,
            receipt_url: None,
            vat_company: None,
            vat_number: None,
            custom_data: None,
        }
    }
}

impl Element for NotifySettlementRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut transaction_id = None;
        let mut psp_ref = None;
        let mut status = None;
        let mut status_info = None;
        let mut settlement_amount = None;
        let mut settlement_time = None;
        let mut receipt_id = None;
        let mut receipt_url = None;
        let mut vat_company = None;
        let mut vat_number = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"transactionId\":") {
                reader.optional_member(&mut transaction_id, Text::<36>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"pspRef\":") {
                reader.member(&mut psp_ref, Text::<255>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"status\":") {
                reader.member(&mut status, PaymentStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"statusInfo\":") {
                reader.optional_member(&mut status_info, Text::<500>::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"settlementAmount\":") {
                reader.member(&mut settlement_amount, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"settlementTime\":") {
                reader.member(&mut settlement_time, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"receiptId\":") {
                reader.optional_member(&mut receipt_id, Text::<50>::read_into)?;
            }
            if reader.comes(&mut object, 7, "\"receiptUrl\":") {
                reader.optional_member(&mut receipt_url, Text::<2000>::read_into)?;
            }
            if reader.comes(&mut object, 8, "\"vatCompany\":") {
                reader.optional_member(&mut vat_company, Address::read_into)?;
            }
            if reader.comes(&mut object, 9, "\"vatNumber\":") {
                reader.optional_member(&mut vat_number, Text::<20>::read_into)?;
            }
            if reader.comes(&mut object, 10, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            transaction_id,
            psp_ref: reader.required(psp_ref, &object, "pspRef")?,
            status: reader.required(status, &object, "status")?,
            status_info,
            settlement_amount: reader.required(settlement_amount, &object, "settlementAmount")?,
            settlement_time: reader.required(settlement_time, &object, "settlementTime")?,
            receipt_id,
            receipt_url,
            vat_company,
            vat_number,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"transactionId\":") {
                reader.check_optional_member(&mut seen, 1 << 0, Text::<36>::check)?;
            }
            if reader.comes(&mut object, 1, "\"pspRef\":") {
                reader.check_member(&mut seen, 1 << 1, Text::<255>::check)?;
            }
            if reader.comes(&mut object, 2, "\"status\":") {
                reader.check_member(&mut seen, 1 << 2, PaymentStatusEnum::check)?;
            }
            if reader.comes(&mut object, 3, "\"statusInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 3, Text::<500>::check)?;
            }
            if reader.comes(&mut object, 4, "\"settlementAmount\":") {
                reader.check_member(&mut seen, 1 << 4, Decimal::check)?;
            }
            if reader.comes(&mut object, 5, "\"settlementTime\":") {
                reader.check_member(&mut seen, 1 << 5, DateTime::check)?;
            }
            if reader.comes(&mut object, 6, "\"receiptId\":") {
                reader.check_optional_member(&mut seen, 1 << 6, Text::<50>::check)?;
            }
            if reader.comes(&mut object, 7, "\"receiptUrl\":") {
                reader.check_optional_member(&mut seen, 1 << 7, Text::<2000>::check)?;
            }
            if reader.comes(&mut object, 8, "\"vatCompany\":") {
                reader.check_optional_member(&mut seen, 1 << 8, Address::check)?;
            }
            if reader.comes(&mut object, 9, "\"vatNumber\":") {
                reader.check_optional_member(&mut seen, 1 << 9, Text::<20>::check)?;
            }
            if reader.comes(&mut object, 10, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 10, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "pspRef"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "status"));
        }
        if seen & (1 << 4) == 0 {
            return Err(reader.missing(&object, "settlementAmount"));
        }
        if seen & (1 << 5) == 0 {
            return Err(reader.missing(&object, "settlementTime"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.transaction_id {
            writer.member("\"transactionId\":");
            value.write(writer)?;
        }
        writer.member("\"pspRef\":");
        self.psp_ref.write(writer)?;
        writer.member("\"status\":");
        self.status.write(writer)?;
        if let Some(value) = &self.status_info {
            writer.member("\"statusInfo\":");
            value.write(writer)?;
        }
        writer.member("\"settlementAmount\":");
        self.settlement_amount.write(writer)?;
        writer.member("\"settlementTime\":");
        self.settlement_time.write(writer)?;
        if let Some(value) = &self.receipt_id {
            writer.member("\"receiptId\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.receipt_url {
            writer.member("\"receiptUrl\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.vat_company {
            writer.member("\"vatCompany\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.vat_number {
            writer.member("\"vatNumber\":");
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

impl Message for NotifySettlementRequest {
    const NAME: &'static str = "NotifySettlementRequest";
}

impl Request for NotifySettlementRequest {
    const ACTION: &'static str = "NotifySettlement";
    type Response = NotifySettlementResponse;
}

/// Part of [`NotifySettlementRequest`](crate::NotifySettlementRequest), [`VatNumberValidationResponse`](crate::VatNumberValidationResponse).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// `name`, required, at most 50 characters.
    pub name: Text<50>,
    /// `address1`, required, at most 100 characters.
    pub address1: Text<100>,
    /// `address2`, optional, at most 100 characters.
    pub address2: Option<Text<100>>,
    /// `city`, required, at most 100 characters.
    pub city: Text<100>,
    /// `postalCode`, optional, at most 20 characters.
    pub postal_code: Option<Text<20>>,
    /// `country`, required, at most 50 characters.
    pub country: Text<50>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl Address {
    const KEYS: &'static [&'static str] =
        &["name", "address1", "address2", "city", "postalCode", "country", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(name: Text<50>, address1: Text<100>, city: Text<100>, country: Text<50>) -> Self {
        Self { name, address1, address2: None, city, postal_code: None, country, custom_data: None }
    }
}

impl Element for Address {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut name = None;
        let mut address1 = None;
        let mut address2 = None;
        let mut city = None;
        let mut postal_code = None;
        let mut country = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"name\":") {
                reader.member(&mut name, Text::<50>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"address1\":") {
                reader.member(&mut address1, Text::<100>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"address2\":") {
                reader.optional_member(&mut address2, Text::<100>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"city\":") {
                reader.member(&mut city, Text::<100>::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"postalCode\":") {
                reader.optional_member(&mut postal_code, Text::<20>::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"country\":") {
                reader.member(&mut country, Text::<50>::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            name: reader.required(name, &object, "name")?,
            address1: reader.required(address1, &object, "address1")?,
            address2,
            city: reader.required(city, &object, "city")?,
            postal_code,
            country: reader.required(country, &object, "country")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"name\":") {
                reader.check_member(&mut seen, 1 << 0, Text::<50>::check)?;
            }
            if reader.comes(&mut object, 1, "\"address1\":") {
                reader.check_member(&mut seen, 1 << 1, Text::<100>::check)?;
            }
            if reader.comes(&mut object, 2, "\"address2\":") {
                reader.check_optional_member(&mut seen, 1 << 2, Text::<100>::check)?;
            }
            if reader.comes(&mut object, 3, "\"city\":") {
                reader.check_member(&mut seen, 1 << 3, Text::<100>::check)?;
            }
            if reader.comes(&mut object, 4, "\"postalCode\":") {
                reader.check_optional_member(&mut seen, 1 << 4, Text::<20>::check)?;
            }
            if reader.comes(&mut object, 5, "\"country\":") {
                reader.check_member(&mut seen, 1 << 5, Text::<50>::check)?;
            }
            if reader.comes(&mut object, 6, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 6, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "name"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "address1"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "city"));
        }
        if seen & (1 << 5) == 0 {
            return Err(reader.missing(&object, "country"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"name\":");
        self.name.write(writer)?;
        writer.member("\"address1\":");
        self.address1.write(writer)?;
        if let Some(value) = &self.address2 {
            writer.member("\"address2\":");
            value.write(writer)?;
        }
        writer.member("\"city\":");
        self.city.write(writer)?;
        if let Some(value) = &self.postal_code {
            writer.member("\"postalCode\":");
            value.write(writer)?;
        }
        writer.member("\"country\":");
        self.country.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Payload of the response to `NotifySettlement`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NotifySettlementResponse {
    /// `receiptUrl`, optional, at most 2000 characters.
    pub receipt_url: Option<Text<2000>>,
    /// `receiptId`, optional, at most 50 characters.
    pub receipt_id: Option<Text<50>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl NotifySettlementResponse {
    const KEYS: &'static [&'static str] = &["receiptUrl", "receiptId", "customData"];
}

impl Element for NotifySettlementResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut receipt_url = None;
        let mut receipt_id = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"receiptUrl\":") {
                reader.optional_member(&mut receipt_url, Text::<2000>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"receiptId\":") {
                reader.optional_member(&mut receipt_id, Text::<50>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { receipt_url, receipt_id, custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"receiptUrl\":") {
                reader.check_optional_member(&mut seen, 1 << 0, Text::<2000>::check)?;
            }
            if reader.comes(&mut object, 1, "\"receiptId\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Text::<50>::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.receipt_url {
            writer.member("\"receiptUrl\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.receipt_id {
            writer.member("\"receiptId\":");
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

impl Message for NotifySettlementResponse {
    const NAME: &'static str = "NotifySettlementResponse";
}

/// Payload of the `NotifyWebPaymentStarted` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotifyWebPaymentStartedRequest {
    /// `evseId`, required, 0 or more.
    pub evse_id: Integer<0>,
    /// `timeout`, required, a whole number.
    pub timeout: i64,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl NotifyWebPaymentStartedRequest {
    const KEYS: &'static [&'static str] = &["evseId", "timeout", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(evse_id: Integer<0>, timeout: i64) -> Self {
        Self { evse_id, timeout, custom_data: None }
    }
}

impl Element for NotifyWebPaymentStartedRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut evse_id = None;
        let mut timeout = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"evseId\":") {
                reader.member(&mut evse_id, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"timeout\":") {
                reader.member(&mut timeout, i64::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            evse_id: reader.required(evse_id, &object, "evseId")?,
            timeout: reader.required(timeout, &object, "timeout")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"evseId\":") {
                reader.check_member(&mut seen, 1 << 0, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 1, "\"timeout\":") {
                reader.check_member(&mut seen, 1 << 1, i64::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "evseId"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "timeout"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"evseId\":");
        self.evse_id.write(writer)?;
        writer.member("\"timeout\":");
        self.timeout.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for NotifyWebPaymentStartedRequest {
    const NAME: &'static str = "NotifyWebPaymentStartedRequest";
}

impl Request for NotifyWebPaymentStartedRequest {
    const ACTION: &'static str = "NotifyWebPaymentStarted";
    type Response = NotifyWebPaymentStartedResponse;
}

/// Payload of the response to `NotifyWebPaymentStarted`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NotifyWebPaymentStartedResponse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl NotifyWebPaymentStartedResponse {
    const KEYS: &'static [&'static str] = &["customData"];
}

impl Element for NotifyWebPaymentStartedResponse {
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

impl Message for NotifyWebPaymentStartedResponse {
    const NAME: &'static str = "NotifyWebPaymentStartedResponse";
}

/// Payload of the `VatNumberValidation` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VatNumberValidationRequest {
    /// `vatNumber`, required, at most 20 characters.
    pub vat_number: Text<20>,
    /// `evseId`, optional, 0 or more.
    pub evse_id: Option<Integer<0>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl VatNumberValidationRequest {
    const KEYS: &'static [&'static str] = &["vatNumber", "evseId", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(vat_number: Text<20>) -> Self {
        Self { vat_number, evse_id: None, custom_data: None }
    }
}

impl Element for VatNumberValidationRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut vat_number = None;
        let mut evse_id = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"vatNumber\":") {
                reader.member(&mut vat_number, Text::<20>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"evseId\":") {
                reader.optional_member(&mut evse_id, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { vat_number: reader.required(vat_number, &object, "vatNumber")?, evse_id, custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"vatNumber\":") {
                reader.check_member(&mut seen, 1 << 0, Text::<20>::check)?;
            }
            if reader.comes(&mut object, 1, "\"evseId\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "vatNumber"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"vatNumber\":");
        self.vat_number.write(writer)?;
        if let Some(value) = &self.evse_id {
            writer.member("\"evseId\":");
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

impl Message for VatNumberValidationRequest {
    const NAME: &'static str = "VatNumberValidationRequest";
}

impl Request for VatNumberValidationRequest {
    const ACTION: &'static str = "VatNumberValidation";
    type Response = VatNumberValidationResponse;
}

/// Payload of the response to `VatNumberValidation`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VatNumberValidationResponse {
    /// `company`, optional.
    pub company: Option<Address>,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `vatNumber`, required, at most 20 characters.
    pub vat_number: Text<20>,
    /// `evseId`, optional, 0 or more.
    pub evse_id: Option<Integer<0>>,
    /// `status`, required.
    pub status: GenericStatusEnum,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl VatNumberValidationResponse {
    const KEYS: &'static [&'static str] =
        &["company", "statusInfo", "vatNumber", "evseId", "status", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(vat_number: Text<20>, status: GenericStatusEnum) -> Self {
        Self { company: None, status_info: None, vat_number, evse_id: None, status, custom_data: None }
    }
}

impl Element for VatNumberValidationResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut company = None;
        let mut status_info = None;
        let mut vat_number = None;
        let mut evse_id = None;
        let mut status = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"company\":") {
                reader.optional_member(&mut company, Address::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"statusInfo\":") {
                reader.optional_member(&mut status_info, StatusInfo::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"vatNumber\":") {
                reader.member(&mut vat_number, Text::<20>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"evseId\":") {
                reader.optional_member(&mut evse_id, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"status\":") {
                reader.member(&mut status, GenericStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            company,
            status_info,
            vat_number: reader.required(vat_number, &object, "vatNumber")?,
            evse_id,
            status: reader.required(status, &object, "status")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"company\":") {
                reader.check_optional_member(&mut seen, 1 << 0, Address::check)?;
            }
            if reader.comes(&mut object, 1, "\"statusInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 1, StatusInfo::check)?;
            }
            if reader.comes(&mut object, 2, "\"vatNumber\":") {
                reader.check_member(&mut seen, 1 << 2, Text::<20>::check)?;
            }
            if reader.comes(&mut object, 3, "\"evseId\":") {
                reader.check_optional_member(&mut seen, 1 << 3, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 4, "\"status\":") {
                reader.check_member(&mut seen, 1 << 4, GenericStatusEnum::check)?;
            }
            if reader.comes(&mut object, 5, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 5, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "vatNumber"));
        }
        if seen & (1 << 4) == 0 {
            return Err(reader.missing(&object, "status"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.company {
            writer.member("\"company\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.status_info {
            writer.member("\"statusInfo\":");
            value.write(writer)?;
        }
        writer.member("\"vatNumber\":");
        self.vat_number.write(writer)?;
        if let Some(value) = &self.evse_id {
            writer.member("\"evseId\":");
            value.write(writer)?;
        }
        writer.member("\"status\":");
        self.status.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for VatNumberValidationResponse {
    const NAME: &'static str = "VatNumberValidationResponse";
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

/// The words of `status` in [`NotifySettlementRequest`](crate::NotifySettlementRequest).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum PaymentStatusEnum {
    /// `Settled` on the wire.
    Settled,
    /// `Canceled` on the wire.
    Canceled,
    /// `Rejected` on the wire.
    Rejected,
    /// `Failed` on the wire.
    Failed,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl PaymentStatusEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Settled, Self::Canceled, Self::Rejected, Self::Failed];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Settled => "Settled",
            Self::Canceled => "Canceled",
            Self::Rejected => "Rejected",
            Self::Failed => "Failed",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Settled" => Self::Settled,
            b"Canceled" => Self::Canceled,
            b"Rejected" => Self::Rejected,
            b"Failed" => Self::Failed,

            _ => return None,
        })
    }
}

impl std::str::FromStr for PaymentStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "PaymentStatusEnum" })
    }
}

impl std::fmt::Display for PaymentStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for PaymentStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "PaymentStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "PaymentStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}
