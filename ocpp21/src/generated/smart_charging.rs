// Written by `cargo codegen` from facts/*.json; change those, not this.
//! Messages and types of the functional block "smart charging".

use ocpp_types::json::{Element, EncodeError, Reader, Refused, Writer};
use ocpp_types::message::{Message, Request};
use ocpp_types::{Array, DateTime, Decimal, DecimalIn, Integer, InvalidValue, Rule, Text, UnknownWord};

use crate::{CustomData, DERChargingParameters, EnergyTransferModeEnum, GenericStatusEnum, StatusInfo};

/// Payload of the `ClearChargingProfile` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ClearChargingProfileRequest {
    /// `chargingProfileId`, optional, a whole number.
    pub charging_profile_id: Option<i64>,
    /// `chargingProfileCriteria`, optional.
    pub charging_profile_criteria: Option<ClearChargingProfile>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl ClearChargingProfileRequest {
    const KEYS: &'static [&'static str] = &["chargingProfileId", "chargingProfileCriteria", "customData"];
}

impl Element for ClearChargingProfileRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut charging_profile_id = None;
        let mut charging_profile_criteria = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"chargingProfileId\":") {
                reader.optional_member(&mut charging_profile_id, i64::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"chargingProfileCriteria\":") {
                reader.optional_member(&mut charging_profile_criteria, ClearChargingProfile::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { charging_profile_id, charging_profile_criteria, custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"chargingProfileId\":") {
                reader.check_optional_member(&mut seen, 1 << 0, i64::check)?;
            }
            if reader.comes(&mut object, 1, "\"chargingProfileCriteria\":") {
                reader.check_optional_member(&mut seen, 1 << 1, ClearChargingProfile::check)?;
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
        if let Some(value) = &self.charging_profile_id {
            writer.member("\"chargingProfileId\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.charging_profile_criteria {
            writer.member("\"chargingProfileCriteria\":");
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

impl Message for ClearChargingProfileRequest {
    const NAME: &'static str = "ClearChargingProfileRequest";
}

impl Request for ClearChargingProfileRequest {
    const ACTION: &'static str = "ClearChargingProfile";
    type Response = ClearChargingProfileResponse;
}

/// Part of [`ClearChargingProfileRequest`](crate::ClearChargingProfileRequest).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ClearChargingProfile {
    /// `evseId`, optional, 0 or more.
    pub evse_id: Option<Integer<0>>,
    /// `chargingProfilePurpose`, optional.
    pub charging_profile_purpose: Option<ChargingProfilePurposeEnum>,
    /// `stackLevel`, optional, 0 or more.
    pub stack_level: Option<Integer<0>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl ClearChargingProfile {
    const KEYS: &'static [&'static str] = &["evseId", "chargingProfilePurpose", "stackLevel", "customData"];
}

impl Element for ClearChargingProfile {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut evse_id = None;
        let mut charging_profile_purpose = None;
        let mut stack_level = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"evseId\":") {
                reader.optional_member(&mut evse_id, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"chargingProfilePurpose\":") {
                reader
                    .optional_member(&mut charging_profile_purpose, ChargingProfilePurposeEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"stackLevel\":") {
                reader.optional_member(&mut stack_level, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { evse_id, charging_profile_purpose, stack_level, custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"evseId\":") {
                reader.check_optional_member(&mut seen, 1 << 0, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 1, "\"chargingProfilePurpose\":") {
                reader.check_optional_member(&mut seen, 1 << 1, ChargingProfilePurposeEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"stackLevel\":") {
                reader.check_optional_member(&mut seen, 1 << 2, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 3, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.evse_id {
            writer.member("\"evseId\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.charging_profile_purpose {
            writer.member("\"chargingProfilePurpose\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.stack_level {
            writer.member("\"stackLevel\":");
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

/// Payload of the response to `ClearChargingProfile`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClearChargingProfileResponse {
    /// `status`, required.
    pub status: ClearChargingProfileStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl ClearChargingProfileResponse {
    const KEYS: &'static [&'static str] = &["status", "statusInfo", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: ClearChargingProfileStatusEnum) -> Self {
        Self { status, status_info: None, custom_data: None }
    }
}

impl Element for ClearChargingProfileResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut status_info = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, ClearChargingProfileStatusEnum::read_into)?;
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
                reader.check_member(&mut seen, 1 << 0, ClearChargingProfileStatusEnum::check)?;
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

impl Message for ClearChargingProfileResponse {
    const NAME: &'static str = "ClearChargingProfileResponse";
}

/// Payload of the `ClearedChargingLimit` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClearedChargingLimitRequest {
    /// `chargingLimitSource`, required, at most 20 characters.
    pub charging_limit_source: Text<20>,
    /// `evseId`, optional, 0 or more.
    pub evse_id: Option<Integer<0>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl ClearedChargingLimitRequest {
    const KEYS: &'static [&'static str] = &["chargingLimitSource", "evseId", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(charging_limit_source: Text<20>) -> Self {
        Self { charging_limit_source, evse_id: None, custom_data: None }
    }
}

impl Element for ClearedChargingLimitRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut charging_limit_source = None;
        let mut evse_id = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"chargingLimitSource\":") {
                reader.member(&mut charging_limit_source, Text::<20>::read_into)?;
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
        Ok(Self {
            charging_limit_source: reader.required(charging_limit_source, &object, "chargingLimitSource")?,
            evse_id,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"chargingLimitSource\":") {
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
            return Err(reader.missing(&object, "chargingLimitSource"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"chargingLimitSource\":");
        self.charging_limit_source.write(writer)?;
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

impl Message for ClearedChargingLimitRequest {
    const NAME: &'static str = "ClearedChargingLimitRequest";
}

impl Request for ClearedChargingLimitRequest {
    const ACTION: &'static str = "ClearedChargingLimit";
    type Response = ClearedChargingLimitResponse;
}

/// Payload of the response to `ClearedChargingLimit`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ClearedChargingLimitResponse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl ClearedChargingLimitResponse {
    const KEYS: &'static [&'static str] = &["customData"];
}

impl Element for ClearedChargingLimitResponse {
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

impl Message for ClearedChargingLimitResponse {
    const NAME: &'static str = "ClearedChargingLimitResponse";
}

/// Payload of the `GetChargingProfiles` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetChargingProfilesRequest {
    /// `requestId`, required, a whole number.
    pub request_id: i64,
    /// `evseId`, optional, 0 or more.
    pub evse_id: Option<Integer<0>>,
    /// `chargingProfile`, required.
    pub charging_profile: ChargingProfileCriterion,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl GetChargingProfilesRequest {
    const KEYS: &'static [&'static str] = &["requestId", "evseId", "chargingProfile", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(request_id: i64, charging_profile: ChargingProfileCriterion) -> Self {
        Self { request_id, evse_id: None, charging_profile, custom_data: None }
    }
}

impl Element for GetChargingProfilesRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut request_id = None;
        let mut evse_id = None;
        let mut charging_profile = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"requestId\":") {
                reader.member(&mut request_id, i64::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"evseId\":") {
                reader.optional_member(&mut evse_id, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"chargingProfile\":") {
                reader.member(&mut charging_profile, ChargingProfileCriterion::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            request_id: reader.required(request_id, &object, "requestId")?,
            evse_id,
            charging_profile: reader.required(charging_profile, &object, "chargingProfile")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"requestId\":") {
                reader.check_member(&mut seen, 1 << 0, i64::check)?;
            }
            if reader.comes(&mut object, 1, "\"evseId\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 2, "\"chargingProfile\":") {
                reader.check_member(&mut seen, 1 << 2, ChargingProfileCriterion::check)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 3, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "requestId"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "chargingProfile"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"requestId\":");
        self.request_id.write(writer)?;
        if let Some(value) = &self.evse_id {
            writer.member("\"evseId\":");
            value.write(writer)?;
        }
        writer.member("\"chargingProfile\":");
        self.charging_profile.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for GetChargingProfilesRequest {
    const NAME: &'static str = "GetChargingProfilesRequest";
}

impl Request for GetChargingProfilesRequest {
    const ACTION: &'static str = "GetChargingProfiles";
    type Response = GetChargingProfilesResponse;
}

/// Part of [`GetChargingProfilesRequest`](crate::GetChargingProfilesRequest).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ChargingProfileCriterion {
    /// `chargingProfilePurpose`, optional.
    pub charging_profile_purpose: Option<ChargingProfilePurposeEnum>,
    /// `stackLevel`, optional, 0 or more.
    pub stack_level: Option<Integer<0>>,
    /// `chargingProfileId`, optional, 1 or more, each a whole number.
    pub charging_profile_id: Option<Array<i64, 1>>,
    /// `chargingLimitSource`, optional, 1 to 4, each at most 20 characters.
    pub charging_limit_source: Option<Array<Text<20>, 1, 4>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl ChargingProfileCriterion {
    const KEYS: &'static [&'static str] =
        &["chargingProfilePurpose", "stackLevel", "chargingProfileId", "chargingLimitSource", "customData"];
}

impl Element for ChargingProfileCriterion {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut charging_profile_purpose = None;
        let mut stack_level = None;
        let mut charging_profile_id = None;
        let mut charging_limit_source = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"chargingProfilePurpose\":") {
                reader
                    .optional_member(&mut charging_profile_purpose, ChargingProfilePurposeEnum::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"stackLevel\":") {
                reader.optional_member(&mut stack_level, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"chargingProfileId\":") {
                reader.optional_member(&mut charging_profile_id, Array::<i64, 1>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"chargingLimitSource\":") {
                reader.optional_member(&mut charging_limit_source, Array::<Text<20>, 1, 4>::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            charging_profile_purpose,
            stack_level,
            charging_profile_id,
            charging_limit_source,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"chargingProfilePurpose\":") {
                reader.check_optional_member(&mut seen, 1 << 0, ChargingProfilePurposeEnum::check)?;
            }
            if reader.comes(&mut object, 1, "\"stackLevel\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 2, "\"chargingProfileId\":") {
                reader.check_optional_member(&mut seen, 1 << 2, Array::<i64, 1>::check)?;
            }
            if reader.comes(&mut object, 3, "\"chargingLimitSource\":") {
                reader.check_optional_member(&mut seen, 1 << 3, Array::<Text<20>, 1, 4>::check)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 4, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.charging_profile_purpose {
            writer.member("\"chargingProfilePurpose\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.stack_level {
            writer.member("\"stackLevel\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.charging_profile_id {
            writer.member("\"chargingProfileId\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.charging_limit_source {
            writer.member("\"chargingLimitSource\":");
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

/// Payload of the response to `GetChargingProfiles`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetChargingProfilesResponse {
    /// `status`, required.
    pub status: GetChargingProfileStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl GetChargingProfilesResponse {
    const KEYS: &'static [&'static str] = &["status", "statusInfo", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: GetChargingProfileStatusEnum) -> Self {
        Self { status, status_info: None, custom_data: None }
    }
}

impl Element for GetChargingProfilesResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut status_info = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, GetChargingProfileStatusEnum::read_into)?;
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
                reader.check_member(&mut seen, 1 << 0, GetChargingProfileStatusEnum::check)?;
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

impl Message for GetChargingProfilesResponse {
    const NAME: &'static str = "GetChargingProfilesResponse";
}

/// Payload of the `GetCompositeSchedule` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetCompositeScheduleRequest {
    /// `duration`, required, a whole number.
    pub duration: i64,
    /// `chargingRateUnit`, optional.
    pub charging_rate_unit: Option<ChargingRateUnitEnum>,
    /// `evseId`, required, 0 or more.
    pub evse_id: Integer<0>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl GetCompositeScheduleRequest {
    const KEYS: &'static [&'static str] = &["duration", "chargingRateUnit", "evseId", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(duration: i64, evse_id: Integer<0>) -> Self {
        Self { duration, charging_rate_unit: None, evse_id, custom_data: None }
    }
}

impl Element for GetCompositeScheduleRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut duration = None;
        let mut charging_rate_unit = None;
        let mut evse_id = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"duration\":") {
                reader.member(&mut duration, i64::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"chargingRateUnit\":") {
                reader.optional_member(&mut charging_rate_unit, ChargingRateUnitEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"evseId\":") {
                reader.member(&mut evse_id, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            duration: reader.required(duration, &object, "duration")?,
            charging_rate_unit,
            evse_id: reader.required(evse_id, &object, "evseId")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"duration\":") {
                reader.check_member(&mut seen, 1 << 0, i64::check)?;
            }
            if reader.comes(&mut object, 1, "\"chargingRateUnit\":") {
                reader.check_optional_member(&mut seen, 1 << 1, ChargingRateUnitEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"evseId\":") {
                reader.check_member(&mut seen, 1 << 2, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 3, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "duration"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "evseId"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"duration\":");
        self.duration.write(writer)?;
        if let Some(value) = &self.charging_rate_unit {
            writer.member("\"chargingRateUnit\":");
            value.write(writer)?;
        }
        writer.member("\"evseId\":");
        self.evse_id.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for GetCompositeScheduleRequest {
    const NAME: &'static str = "GetCompositeScheduleRequest";
}

impl Request for GetCompositeScheduleRequest {
    const ACTION: &'static str = "GetCompositeSchedule";
    type Response = GetCompositeScheduleResponse;
}

/// Payload of the response to `GetCompositeSchedule`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetCompositeScheduleResponse {
    /// `status`, required.
    pub status: GenericStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `schedule`, optional.
    pub schedule: Option<CompositeSchedule>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl GetCompositeScheduleResponse {
    const KEYS: &'static [&'static str] = &["status", "statusInfo", "schedule", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: GenericStatusEnum) -> Self {
        Self { status, status_info: None, schedule: None, custom_data: None }
    }
}

impl Element for GetCompositeScheduleResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut status_info = None;
        let mut schedule = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, GenericStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"statusInfo\":") {
                reader.optional_member(&mut status_info, StatusInfo::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"schedule\":") {
                reader.optional_member(&mut schedule, CompositeSchedule::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { status: reader.required(status, &object, "status")?, status_info, schedule, custom_data })
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
            if reader.comes(&mut object, 2, "\"schedule\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CompositeSchedule::check)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 3, CustomData::check)?;
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
        if let Some(value) = &self.schedule {
            writer.member("\"schedule\":");
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

impl Message for GetCompositeScheduleResponse {
    const NAME: &'static str = "GetCompositeScheduleResponse";
}

/// Part of [`GetCompositeScheduleResponse`](crate::GetCompositeScheduleResponse).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompositeSchedule {
    /// `evseId`, required, 0 or more.
    pub evse_id: Integer<0>,
    /// `duration`, required, a whole number.
    pub duration: i64,
    /// `scheduleStart`, required, RFC 3339.
    pub schedule_start: DateTime,
    /// `chargingRateUnit`, required.
    pub charging_rate_unit: ChargingRateUnitEnum,
    /// `chargingSchedulePeriod`, required, 1 or more.
    pub charging_schedule_period: Array<ChargingSchedulePeriod, 1>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl CompositeSchedule {
    const KEYS: &'static [&'static str] =
        &["evseId", "duration", "scheduleStart", "chargingRateUnit", "chargingSchedulePeriod", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        evse_id: Integer<0>,
        duration: i64,
        schedule_start: DateTime,
        charging_rate_unit: ChargingRateUnitEnum,
        charging_schedule_period: Array<ChargingSchedulePeriod, 1>,
    ) -> Self {
        Self {
            evse_id,
            duration,
            schedule_start,
            charging_rate_unit,
            charging_schedule_period,
            custom_data: None,
        }
    }
}

impl Element for CompositeSchedule {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut evse_id = None;
        let mut duration = None;
        let mut schedule_start = None;
        let mut charging_rate_unit = None;
        let mut charging_schedule_period = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"evseId\":") {
                reader.member(&mut evse_id, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"duration\":") {
                reader.member(&mut duration, i64::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"scheduleStart\":") {
                reader.member(&mut schedule_start, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"chargingRateUnit\":") {
                reader.member(&mut charging_rate_unit, ChargingRateUnitEnum::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"chargingSchedulePeriod\":") {
                reader
                    .member(&mut charging_schedule_period, Array::<ChargingSchedulePeriod, 1>::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            evse_id: reader.required(evse_id, &object, "evseId")?,
            duration: reader.required(duration, &object, "duration")?,
            schedule_start: reader.required(schedule_start, &object, "scheduleStart")?,
            charging_rate_unit: reader.required(charging_rate_unit, &object, "chargingRateUnit")?,
            charging_schedule_period: reader.required(
                charging_schedule_period,
                &object,
                "chargingSchedulePeriod",
            )?,
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
            if reader.comes(&mut object, 1, "\"duration\":") {
                reader.check_member(&mut seen, 1 << 1, i64::check)?;
            }
            if reader.comes(&mut object, 2, "\"scheduleStart\":") {
                reader.check_member(&mut seen, 1 << 2, DateTime::check)?;
            }
            if reader.comes(&mut object, 3, "\"chargingRateUnit\":") {
                reader.check_member(&mut seen, 1 << 3, ChargingRateUnitEnum::check)?;
            }
            if reader.comes(&mut object, 4, "\"chargingSchedulePeriod\":") {
                reader.check_member(&mut seen, 1 << 4, Array::<ChargingSchedulePeriod, 1>::check)?;
            }
            if reader.comes(&mut object, 5, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 5, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "evseId"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "duration"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "scheduleStart"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "chargingRateUnit"));
        }
        if seen & (1 << 4) == 0 {
            return Err(reader.missing(&object, "chargingSchedulePeriod"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"evseId\":");
        self.evse_id.write(writer)?;
        writer.member("\"duration\":");
        self.duration.write(writer)?;
        writer.member("\"scheduleStart\":");
        self.schedule_start.write(writer)?;
        writer.member("\"chargingRateUnit\":");
        self.charging_rate_unit.write(writer)?;
        writer.member("\"chargingSchedulePeriod\":");
        self.charging_schedule_period.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`CompositeSchedule`](crate::CompositeSchedule), [`ChargingSchedule`](crate::ChargingSchedule).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChargingSchedulePeriod {
    /// `startPeriod`, required, a whole number.
    pub start_period: i64,
    /// `limit`, optional, a number.
    pub limit: Option<Decimal>,
    /// `limit_L2`, optional, a number.
    pub limit_l2: Option<Decimal>,
    /// `limit_L3`, optional, a number.
    pub limit_l3: Option<Decimal>,
    /// `numberPhases`, optional, 0 to 3.
    pub number_phases: Option<Integer<0, 3>>,
    /// `phaseToUse`, optional, 0 to 3.
    pub phase_to_use: Option<Integer<0, 3>>,
    /// `dischargeLimit`, optional, 0 or less.
    pub discharge_limit: Option<DecimalIn<{ i64::MIN }, 0>>,
    /// `dischargeLimit_L2`, optional, 0 or less.
    pub discharge_limit_l2: Option<DecimalIn<{ i64::MIN }, 0>>,
    /// `dischargeLimit_L3`, optional, 0 or less.
    pub discharge_limit_l3: Option<DecimalIn<{ i64::MIN }, 0>>,
    /// `setpoint`, optional, a number.
    pub setpoint: Option<Decimal>,
    /// `setpoint_L2`, optional, a number.
    pub setpoint_l2: Option<Decimal>,
    /// `setpoint_L3`, optional, a number.
    pub setpoint_l3: Option<Decimal>,
    /// `setpointReactive`, optional, a number.
    pub setpoint_reactive: Option<Decimal>,
    /// `setpointReactive_L2`, optional, a number.
    pub setpoint_reactive_l2: Option<Decimal>,
    /// `setpointReactive_L3`, optional, a number.
    pub setpoint_reactive_l3: Option<Decimal>,
    /// `preconditioningRequest`, optional.
    pub preconditioning_request: Option<bool>,
    /// `evseSleep`, optional.
    pub evse_sleep: Option<bool>,
    /// `v2xBaseline`, optional, a number.
    pub v2x_baseline: Option<Decimal>,
    /// `operationMode`, optional.
    pub operation_mode: Option<OperationModeEnum>,
    /// `v2xFreqWattCurve`, optional, 1 to 20.
    pub v2x_freq_watt_curve: Option<Array<V2XFreqWattPoint, 1, 20>>,
    /// `v2xSignalWattCurve`, optional, 1 to 20.
    pub v2x_signal_watt_curve: Option<Array<V2XSignalWattPoint, 1, 20>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl ChargingSchedulePeriod {
    const KEYS: &'static [&'static str] = &[
        "startPeriod",
        "limit",
        "limit_L2",
        "limit_L3",
        "numberPhases",
        "phaseToUse",
        "dischargeLimit",
        "dischargeLimit_L2",
        "dischargeLimit_L3",
        "setpoint",
        "setpoint_L2",
        "setpoint_L3",
        "setpointReactive",
        "setpointReactive_L2",
        "setpointReactive_L3",
        "preconditioningRequest",
        "evseSleep",
        "v2xBaseline",
        "operationMode",
        "v2xFreqWattCurve",
        "v2xSignalWattCurve",
        "customData",
    ];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(start_period: i64) -> Self {
        Self {
            start_period,
            limit: None,
            limit_l2: None,
            limit_l3: None,
            number_phases: None,
            phase_to_use: None,
            discharge_limit: None,
            discharge_limit_l2: None,
            discharge_limit_l3: None,
            setpoint: None,
            setpoint_l2: None,
            setpoint_l3: None,
            setpoint_reactive: None,
            setpoint_reactive_l2: None,
            setpoint_reactive_l3: None,
            preconditioning_request: None,
            evse_sleep: None,
            v2x_baseline: None,
            operation_mode: None,
            v2x_freq_watt_curve: None,
            v2x_signal_watt_curve: None,
            custom_data: None,
        }
    }
}

impl Element for ChargingSchedulePeriod {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut start_period = None;
        let mut limit = None;
        let mut limit_l2 = None;
        let mut limit_l3 = None;
        let mut number_phases = None;
        let mut phase_to_use = None;
        let mut discharge_limit = None;
        let mut discharge_limit_l2 = None;
        let mut discharge_limit_l3 = None;
        let mut setpoint = None;
        let mut setpoint_l2 = None;
        let mut setpoint_l3 = None;
        let mut setpoint_reactive = None;
        let mut setpoint_reactive_l2 = None;
        let mut setpoint_reactive_l3 = None;
        let mut preconditioning_request = None;
        let mut evse_sleep = None;
        let mut v2x_baseline = None;
        let mut operation_mode = None;
        let mut v2x_freq_watt_curve = None;
        let mut v2x_signal_watt_curve = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"startPeriod\":") {
                reader.member(&mut start_period, i64::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"limit\":") {
                reader.optional_member(&mut limit, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"limit_L2\":") {
                reader.optional_member(&mut limit_l2, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"limit_L3\":") {
                reader.optional_member(&mut limit_l3, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"numberPhases\":") {
                reader.optional_member(&mut number_phases, Integer::<0, 3>::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"phaseToUse\":") {
                reader.optional_member(&mut phase_to_use, Integer::<0, 3>::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"dischargeLimit\":") {
                reader.optional_member(&mut discharge_limit, DecimalIn::<{ i64::MIN }, 0>::read_into)?;
            }
            if reader.comes(&mut object, 7, "\"dischargeLimit_L2\":") {
                reader.optional_member(&mut discharge_limit_l2, DecimalIn::<{ i64::MIN }, 0>::read_into)?;
            }
            if reader.comes(&mut object, 8, "\"dischargeLimit_L3\":") {
                reader.optional_member(&mut discharge_limit_l3, DecimalIn::<{ i64::MIN }, 0>::read_into)?;
            }
            if reader.comes(&mut object, 9, "\"setpoint\":") {
                reader.optional_member(&mut setpoint, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 10, "\"setpoint_L2\":") {
                reader.optional_member(&mut setpoint_l2, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 11, "\"setpoint_L3\":") {
                reader.optional_member(&mut setpoint_l3, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 12, "\"setpointReactive\":") {
                reader.optional_member(&mut setpoint_reactive, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 13, "\"setpointReactive_L2\":") {
                reader.optional_member(&mut setpoint_reactive_l2, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 14, "\"setpointReactive_L3\":") {
                reader.optional_member(&mut setpoint_reactive_l3, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 15, "\"preconditioningRequest\":") {
                reader.optional_member(&mut preconditioning_request, bool::read_into)?;
            }
            if reader.comes(&mut object, 16, "\"evseSleep\":") {
                reader.optional_member(&mut evse_sleep, bool::read_into)?;
            }
            if reader.comes(&mut object, 17, "\"v2xBaseline\":") {
                reader.optional_member(&mut v2x_baseline, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 18, "\"operationMode\":") {
                reader.optional_member(&mut operation_mode, OperationModeEnum::read_into)?;
            }
            if reader.comes(&mut object, 19, "\"v2xFreqWattCurve\":") {
                reader
                    .optional_member(&mut v2x_freq_watt_curve, Array::<V2XFreqWattPoint, 1, 20>::read_into)?;
            }
            if reader.comes(&mut object, 20, "\"v2xSignalWattCurve\":") {
                reader.optional_member(
                    &mut v2x_signal_watt_curve,
                    Array::<V2XSignalWattPoint, 1, 20>::read_into,
                )?;
            }
            if reader.comes(&mut object, 21, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            start_period: reader.required(start_period, &object, "startPeriod")?,
            limit,
            limit_l2,
            limit_l3,
            number_phases,
            phase_to_use,
            discharge_limit,
            discharge_limit_l2,
            discharge_limit_l3,
            setpoint,
            setpoint_l2,
            setpoint_l3,
            setpoint_reactive,
            setpoint_reactive_l2,
            setpoint_reactive_l3,
            preconditioning_request,
            evse_sleep,
            v2x_baseline,
            operation_mode,
            v2x_freq_watt_curve,
            v2x_signal_watt_curve,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"startPeriod\":") {
                reader.check_member(&mut seen, 1 << 0, i64::check)?;
            }
            if reader.comes(&mut object, 1, "\"limit\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Decimal::check)?;
            }
            if reader.comes(&mut object, 2, "\"limit_L2\":") {
                reader.check_optional_member(&mut seen, 1 << 2, Decimal::check)?;
            }
            if reader.comes(&mut object, 3, "\"limit_L3\":") {
                reader.check_optional_member(&mut seen, 1 << 3, Decimal::check)?;
            }
            if reader.comes(&mut object, 4, "\"numberPhases\":") {
                reader.check_optional_member(&mut seen, 1 << 4, Integer::<0, 3>::check)?;
            }
            if reader.comes(&mut object, 5, "\"phaseToUse\":") {
                reader.check_optional_member(&mut seen, 1 << 5, Integer::<0, 3>::check)?;
            }
            if reader.comes(&mut object, 6, "\"dischargeLimit\":") {
                reader.check_optional_member(&mut seen, 1 << 6, DecimalIn::<{ i64::MIN }, 0>::check)?;
            }
            if reader.comes(&mut object, 7, "\"dischargeLimit_L2\":") {
                reader.check_optional_member(&mut seen, 1 << 7, DecimalIn::<{ i64::MIN }, 0>::check)?;
            }
            if reader.comes(&mut object, 8, "\"dischargeLimit_L3\":") {
                reader.check_optional_member(&mut seen, 1 << 8, DecimalIn::<{ i64::MIN }, 0>::check)?;
            }
            if reader.comes(&mut object, 9, "\"setpoint\":") {
                reader.check_optional_member(&mut seen, 1 << 9, Decimal::check)?;
            }
            if reader.comes(&mut object, 10, "\"setpoint_L2\":") {
                reader.check_optional_member(&mut seen, 1 << 10, Decimal::check)?;
            }
            if reader.comes(&mut object, 11, "\"setpoint_L3\":") {
                reader.check_optional_member(&mut seen, 1 << 11, Decimal::check)?;
            }
            if reader.comes(&mut object, 12, "\"setpointReactive\":") {
                reader.check_optional_member(&mut seen, 1 << 12, Decimal::check)?;
            }
            if reader.comes(&mut object, 13, "\"setpointReactive_L2\":") {
                reader.check_optional_member(&mut seen, 1 << 13, Decimal::check)?;
            }
            if reader.comes(&mut object, 14, "\"setpointReactive_L3\":") {
                reader.check_optional_member(&mut seen, 1 << 14, Decimal::check)?;
            }
            if reader.comes(&mut object, 15, "\"preconditioningRequest\":") {
                reader.check_optional_member(&mut seen, 1 << 15, bool::check)?;
            }
            if reader.comes(&mut object, 16, "\"evseSleep\":") {
                reader.check_optional_member(&mut seen, 1 << 16, bool::check)?;
            }
            if reader.comes(&mut object, 17, "\"v2xBaseline\":") {
                reader.check_optional_member(&mut seen, 1 << 17, Decimal::check)?;
            }
            if reader.comes(&mut object, 18, "\"operationMode\":") {
                reader.check_optional_member(&mut seen, 1 << 18, OperationModeEnum::check)?;
            }
            if reader.comes(&mut object, 19, "\"v2xFreqWattCurve\":") {
                reader.check_optional_member(&mut seen, 1 << 19, Array::<V2XFreqWattPoint, 1, 20>::check)?;
            }
            if reader.comes(&mut object, 20, "\"v2xSignalWattCurve\":") {
                reader.check_optional_member(
                    &mut seen,
                    1 << 20,
                    Array::<V2XSignalWattPoint, 1, 20>::check,
                )?;
            }
            if reader.comes(&mut object, 21, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 21, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "startPeriod"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"startPeriod\":");
        self.start_period.write(writer)?;
        if let Some(value) = &self.limit {
            writer.member("\"limit\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.limit_l2 {
            writer.member("\"limit_L2\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.limit_l3 {
            writer.member("\"limit_L3\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.number_phases {
            writer.member("\"numberPhases\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.phase_to_use {
            writer.member("\"phaseToUse\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.discharge_limit {
            writer.member("\"dischargeLimit\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.discharge_limit_l2 {
            writer.member("\"dischargeLimit_L2\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.discharge_limit_l3 {
            writer.member("\"dischargeLimit_L3\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.setpoint {
            writer.member("\"setpoint\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.setpoint_l2 {
            writer.member("\"setpoint_L2\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.setpoint_l3 {
            writer.member("\"setpoint_L3\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.setpoint_reactive {
            writer.member("\"setpointReactive\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.setpoint_reactive_l2 {
            writer.member("\"setpointReactive_L2\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.setpoint_reactive_l3 {
            writer.member("\"setpointReactive_L3\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.preconditioning_request {
            writer.member("\"preconditioningRequest\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.evse_sleep {
            writer.member("\"evseSleep\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.v2x_baseline {
            writer.member("\"v2xBaseline\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.operation_mode {
            writer.member("\"operationMode\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.v2x_freq_watt_curve {
            writer.member("\"v2xFreqWattCurve\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.v2x_signal_watt_curve {
            writer.member("\"v2xSignalWattCurve\":");
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

/// Part of [`ChargingSchedulePeriod`](crate::ChargingSchedulePeriod).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct V2XFreqWattPoint {
    /// `frequency`, required, a number.
    pub frequency: Decimal,
    /// `power`, required, a number.
    pub power: Decimal,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl V2XFreqWattPoint {
    const KEYS: &'static [&'static str] = &["frequency", "power", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(frequency: Decimal, power: Decimal) -> Self {
        Self { frequency, power, custom_data: None }
    }
}

impl Element for V2XFreqWattPoint {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut frequency = None;
        let mut power = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"frequency\":") {
                reader.member(&mut frequency, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"power\":") {
                reader.member(&mut power, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            frequency: reader.required(frequency, &object, "frequency")?,
            power: reader.required(power, &object, "power")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"frequency\":") {
                reader.check_member(&mut seen, 1 << 0, Decimal::check)?;
            }
            if reader.comes(&mut object, 1, "\"power\":") {
                reader.check_member(&mut seen, 1 << 1, Decimal::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "frequency"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "power"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"frequency\":");
        self.frequency.write(writer)?;
        writer.member("\"power\":");
        self.power.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`ChargingSchedulePeriod`](crate::ChargingSchedulePeriod).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct V2XSignalWattPoint {
    /// `signal`, required, a whole number.
    pub signal: i64,
    /// `power`, required, a number.
    pub power: Decimal,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl V2XSignalWattPoint {
    const KEYS: &'static [&'static str] = &["signal", "power", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(signal: i64, power: Decimal) -> Self {
        Self { signal, power, custom_data: None }
    }
}

impl Element for V2XSignalWattPoint {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut signal = None;
        let mut power = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"signal\":") {
                reader.member(&mut signal, i64::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"power\":") {
                reader.member(&mut power, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            signal: reader.required(signal, &object, "signal")?,
            power: reader.required(power, &object, "power")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"signal\":") {
                reader.check_member(&mut seen, 1 << 0, i64::check)?;
            }
            if reader.comes(&mut object, 1, "\"power\":") {
                reader.check_member(&mut seen, 1 << 1, Decimal::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "signal"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "power"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"signal\":");
        self.signal.write(writer)?;
        writer.member("\"power\":");
        self.power.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Payload of the `NotifyChargingLimit` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotifyChargingLimitRequest {
    /// `chargingSchedule`, optional, 1 or more.
    pub charging_schedule: Option<Array<ChargingSchedule, 1>>,
    /// `evseId`, optional, 0 or more.
    pub evse_id: Option<Integer<0>>,
    /// `chargingLimit`, required.
    pub charging_limit: ChargingLimit,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl NotifyChargingLimitRequest {
    const KEYS: &'static [&'static str] = &["chargingSchedule", "evseId", "chargingLimit", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(charging_limit: ChargingLimit) -> Self {
        Self { charging_schedule: None, evse_id: None, charging_limit, custom_data: None }
    }
}

impl Element for NotifyChargingLimitRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut charging_schedule = None;
        let mut evse_id = None;
        let mut charging_limit = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"chargingSchedule\":") {
                reader.optional_member(&mut charging_schedule, Array::<ChargingSchedule, 1>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"evseId\":") {
                reader.optional_member(&mut evse_id, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"chargingLimit\":") {
                reader.member(&mut charging_limit, ChargingLimit::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            charging_schedule,
            evse_id,
            charging_limit: reader.required(charging_limit, &object, "chargingLimit")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"chargingSchedule\":") {
                reader.check_optional_member(&mut seen, 1 << 0, Array::<ChargingSchedule, 1>::check)?;
            }
            if reader.comes(&mut object, 1, "\"evseId\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 2, "\"chargingLimit\":") {
                reader.check_member(&mut seen, 1 << 2, ChargingLimit::check)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 3, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "chargingLimit"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.charging_schedule {
            writer.member("\"chargingSchedule\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.evse_id {
            writer.member("\"evseId\":");
            value.write(writer)?;
        }
        writer.member("\"chargingLimit\":");
        self.charging_limit.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for NotifyChargingLimitRequest {
    const NAME: &'static str = "NotifyChargingLimitRequest";
}

impl Request for NotifyChargingLimitRequest {
    const ACTION: &'static str = "NotifyChargingLimit";
    type Response = NotifyChargingLimitResponse;
}

/// Part of [`NotifyChargingLimitRequest`](crate::NotifyChargingLimitRequest), [`NotifyEVChargingScheduleRequest`](crate::NotifyEVChargingScheduleRequest), [`ChargingProfile`](crate::ChargingProfile).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChargingSchedule {
    /// `id`, required, a whole number.
    pub id: i64,
    /// `limitAtSoC`, optional.
    pub limit_at_so_c: Option<LimitAtSoC>,
    /// `startSchedule`, optional, RFC 3339.
    pub start_schedule: Option<DateTime>,
    /// `duration`, optional, a whole number.
    pub duration: Option<i64>,
    /// `chargingRateUnit`, required.
    pub charging_rate_unit: ChargingRateUnitEnum,
    /// `minChargingRate`, optional, a number.
    pub min_charging_rate: Option<Decimal>,
    /// `powerTolerance`, optional, a number.
    pub power_tolerance: Option<Decimal>,
    /// `signatureId`, optional, 0 or more.
    pub signature_id: Option<Integer<0>>,
    /// `digestValue`, optional, at most 88 characters.
    pub digest_value: Option<Text<88>>,
    /// `useLocalTime`, optional.
    pub use_local_time: Option<bool>,
    /// `chargingSchedulePeriod`, required, 1 to 1024.
    pub charging_schedule_period: Array<ChargingSchedulePeriod, 1, 1024>,
    /// `randomizedDelay`, optional, 0 or more.
    pub randomized_delay: Option<Integer<0>>,
    /// `salesTariff`, optional.
    pub sales_tariff: Option<Box<SalesTariff>>,
    /// `absolutePriceSchedule`, optional.
    pub absolute_price_schedule: Option<Box<AbsolutePriceSchedule>>,
    /// `priceLevelSchedule`, optional.
    pub price_level_schedule: Option<Box<PriceLevelSchedule>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl ChargingSchedule {
    const KEYS: &'static [&'static str] = &[
        "id",
        "limitAtSoC",
        "startSchedule",
        "duration",
        "chargingRateUnit",
        "minChargingRate",
        "powerTolerance",
        "signatureId",
        "digestValue",
        "useLocalTime",
        "chargingSchedulePeriod",
        "randomizedDelay",
        "salesTariff",
        "absolutePriceSchedule",
        "priceLevelSchedule",
        "customData",
    ];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        id: i64,
        charging_rate_unit: ChargingRateUnitEnum,
        charging_schedule_period: Array<ChargingSchedulePeriod, 1, 1024>,
    ) -> Self {
        Self {
            id,
            limit_at_so_c: None,
            start_schedule: None,
            duration: None,
            charging_rate_unit,
            min_charging_rate: None,
            power_tolerance: None,
            signature_id: None,
            digest_value: None,
            use_local_time: None,
            charging_schedule_period,
            randomized_delay: None,
            sales_tariff: None,
            absolute_price_schedule: None,
            price_level_schedule: None,
            custom_data: None,
        }
    }
}

impl Element for ChargingSchedule {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut id = None;
        let mut limit_at_so_c = None;
        let mut start_schedule = None;
        let mut duration = None;
        let mut charging_rate_unit = None;
        let mut min_charging_rate = None;
        let mut power_tolerance = None;
        let mut signature_id = None;
        let mut digest_value = None;
        let mut use_local_time = None;
        let mut charging_schedule_period = None;
        let mut randomized_delay = None;
        let mut sales_tariff = None;
        let mut absolute_price_schedule = None;
        let mut price_level_schedule = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"id\":") {
                reader.member(&mut id, i64::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"limitAtSoC\":") {
                reader.optional_member(&mut limit_at_so_c, LimitAtSoC::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"startSchedule\":") {
                reader.optional_member(&mut start_schedule, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"duration\":") {
                reader.optional_member(&mut duration, i64::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"chargingRateUnit\":") {
                reader.member(&mut charging_rate_unit, ChargingRateUnitEnum::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"minChargingRate\":") {
                reader.optional_member(&mut min_charging_rate, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"powerTolerance\":") {
                reader.optional_member(&mut power_tolerance, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 7, "\"signatureId\":") {
                reader.optional_member(&mut signature_id, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 8, "\"digestValue\":") {
                reader.optional_member(&mut digest_value, Text::<88>::read_into)?;
            }
            if reader.comes(&mut object, 9, "\"useLocalTime\":") {
                reader.optional_member(&mut use_local_time, bool::read_into)?;
            }
            if reader.comes(&mut object, 10, "\"chargingSchedulePeriod\":") {
                reader.member(
                    &mut charging_schedule_period,
                    Array::<ChargingSchedulePeriod, 1, 1024>::read_into,
                )?;
            }
            if reader.comes(&mut object, 11, "\"randomizedDelay\":") {
                reader.optional_member(&mut randomized_delay, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 12, "\"salesTariff\":") {
                reader.optional_member(&mut sales_tariff, Box::read_into)?;
            }
            if reader.comes(&mut object, 13, "\"absolutePriceSchedule\":") {
                reader.optional_member(&mut absolute_price_schedule, Box::read_into)?;
            }
            if reader.comes(&mut object, 14, "\"priceLevelSchedule\":") {
                reader.optional_member(&mut price_level_schedule, Box::read_into)?;
            }
            if reader.comes(&mut object, 15, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            id: reader.required(id, &object, "id")?,
            limit_at_so_c,
            start_schedule,
            duration,
            charging_rate_unit: reader.required(charging_rate_unit, &object, "chargingRateUnit")?,
            min_charging_rate,
            power_tolerance,
            signature_id,
            digest_value,
            use_local_time,
            charging_schedule_period: reader.required(
                charging_schedule_period,
                &object,
                "chargingSchedulePeriod",
            )?,
            randomized_delay,
            sales_tariff,
            absolute_price_schedule,
            price_level_schedule,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"id\":") {
                reader.check_member(&mut seen, 1 << 0, i64::check)?;
            }
            if reader.comes(&mut object, 1, "\"limitAtSoC\":") {
                reader.check_optional_member(&mut seen, 1 << 1, LimitAtSoC::check)?;
            }
            if reader.comes(&mut object, 2, "\"startSchedule\":") {
                reader.check_optional_member(&mut seen, 1 << 2, DateTime::check)?;
            }
            if reader.comes(&mut object, 3, "\"duration\":") {
                reader.check_optional_member(&mut seen, 1 << 3, i64::check)?;
            }
            if reader.comes(&mut object, 4, "\"chargingRateUnit\":") {
                reader.check_member(&mut seen, 1 << 4, ChargingRateUnitEnum::check)?;
            }
            if reader.comes(&mut object, 5, "\"minChargingRate\":") {
                reader.check_optional_member(&mut seen, 1 << 5, Decimal::check)?;
            }
            if reader.comes(&mut object, 6, "\"powerTolerance\":") {
                reader.check_optional_member(&mut seen, 1 << 6, Decimal::check)?;
            }
            if reader.comes(&mut object, 7, "\"signatureId\":") {
                reader.check_optional_member(&mut seen, 1 << 7, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 8, "\"digestValue\":") {
                reader.check_optional_member(&mut seen, 1 << 8, Text::<88>::check)?;
            }
            if reader.comes(&mut object, 9, "\"useLocalTime\":") {
                reader.check_optional_member(&mut seen, 1 << 9, bool::check)?;
            }
            if reader.comes(&mut object, 10, "\"chargingSchedulePeriod\":") {
                reader.check_member(&mut seen, 1 << 10, Array::<ChargingSchedulePeriod, 1, 1024>::check)?;
            }
            if reader.comes(&mut object, 11, "\"randomizedDelay\":") {
                reader.check_optional_member(&mut seen, 1 << 11, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 12, "\"salesTariff\":") {
                reader.check_optional_member(&mut seen, 1 << 12, SalesTariff::check)?;
            }
            if reader.comes(&mut object, 13, "\"absolutePriceSchedule\":") {
                reader.check_optional_member(&mut seen, 1 << 13, AbsolutePriceSchedule::check)?;
            }
            if reader.comes(&mut object, 14, "\"priceLevelSchedule\":") {
                reader.check_optional_member(&mut seen, 1 << 14, PriceLevelSchedule::check)?;
            }
            if reader.comes(&mut object, 15, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 15, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "id"));
        }
        if seen & (1 << 4) == 0 {
            return Err(reader.missing(&object, "chargingRateUnit"));
        }
        if seen & (1 << 10) == 0 {
            return Err(reader.missing(&object, "chargingSchedulePeriod"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"id\":");
        self.id.write(writer)?;
        if let Some(value) = &self.limit_at_so_c {
            writer.member("\"limitAtSoC\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.start_schedule {
            writer.member("\"startSchedule\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.duration {
            writer.member("\"duration\":");
            value.write(writer)?;
        }
        writer.member("\"chargingRateUnit\":");
        self.charging_rate_unit.write(writer)?;
        if let Some(value) = &self.min_charging_rate {
            writer.member("\"minChargingRate\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.power_tolerance {
            writer.member("\"powerTolerance\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.signature_id {
            writer.member("\"signatureId\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.digest_value {
            writer.member("\"digestValue\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.use_local_time {
            writer.member("\"useLocalTime\":");
            value.write(writer)?;
        }
        writer.member("\"chargingSchedulePeriod\":");
        self.charging_schedule_period.write(writer)?;
        if let Some(value) = &self.randomized_delay {
            writer.member("\"randomizedDelay\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.sales_tariff {
            writer.member("\"salesTariff\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.absolute_price_schedule {
            writer.member("\"absolutePriceSchedule\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.price_level_schedule {
            writer.member("\"priceLevelSchedule\":");
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

/// Part of [`ChargingSchedule`](crate::ChargingSchedule).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LimitAtSoC {
    /// `soc`, required, 0 to 100.
    pub soc: Integer<0, 100>,
    /// `limit`, required, a number.
    pub limit: Decimal,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl LimitAtSoC {
    const KEYS: &'static [&'static str] = &["soc", "limit", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(soc: Integer<0, 100>, limit: Decimal) -> Self {
        Self { soc, limit, custom_data: None }
    }
}

impl Element for LimitAtSoC {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut soc = None;
        let mut limit = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"soc\":") {
                reader.member(&mut soc, Integer::<0, 100>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"limit\":") {
                reader.member(&mut limit, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            soc: reader.required(soc, &object, "soc")?,
            limit: reader.required(limit, &object, "limit")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"soc\":") {
                reader.check_member(&mut seen, 1 << 0, Integer::<0, 100>::check)?;
            }
            if reader.comes(&mut object, 1, "\"limit\":") {
                reader.check_member(&mut seen, 1 << 1, Decimal::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "soc"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "limit"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"soc\":");
        self.soc.write(writer)?;
        writer.member("\"limit\":");
        self.limit.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`ChargingSchedule`](crate::ChargingSchedule).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SalesTariff {
    /// `id`, required, 0 or more.
    pub id: Integer<0>,
    /// `salesTariffDescription`, optional, at most 32 characters.
    pub sales_tariff_description: Option<Text<32>>,
    /// `numEPriceLevels`, optional, 0 or more.
    pub num_e_price_levels: Option<Integer<0>>,
    /// `salesTariffEntry`, required, 1 to 1024.
    pub sales_tariff_entry: Array<SalesTariffEntry, 1, 1024>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl SalesTariff {
    const KEYS: &'static [&'static str] =
        &["id", "salesTariffDescription", "numEPriceLevels", "salesTariffEntry", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(id: Integer<0>, sales_tariff_entry: Array<SalesTariffEntry, 1, 1024>) -> Self {
        Self {
            id,
            sales_tariff_description: None,
            num_e_price_levels: None,
            sales_tariff_entry,
            custom_data: None,
        }
    }
}

impl Element for SalesTariff {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut id = None;
        let mut sales_tariff_description = None;
        let mut num_e_price_levels = None;
        let mut sales_tariff_entry = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"id\":") {
                reader.member(&mut id, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"salesTariffDescription\":") {
                reader.optional_member(&mut sales_tariff_description, Text::<32>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"numEPriceLevels\":") {
                reader.optional_member(&mut num_e_price_levels, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"salesTariffEntry\":") {
                reader.member(&mut sales_tariff_entry, Array::<SalesTariffEntry, 1, 1024>::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            id: reader.required(id, &object, "id")?,
            sales_tariff_description,
            num_e_price_levels,
            sales_tariff_entry: reader.required(sales_tariff_entry, &object, "salesTariffEntry")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"id\":") {
                reader.check_member(&mut seen, 1 << 0, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 1, "\"salesTariffDescription\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Text::<32>::check)?;
            }
            if reader.comes(&mut object, 2, "\"numEPriceLevels\":") {
                reader.check_optional_member(&mut seen, 1 << 2, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 3, "\"salesTariffEntry\":") {
                reader.check_member(&mut seen, 1 << 3, Array::<SalesTariffEntry, 1, 1024>::check)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 4, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "id"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "salesTariffEntry"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"id\":");
        self.id.write(writer)?;
        if let Some(value) = &self.sales_tariff_description {
            writer.member("\"salesTariffDescription\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.num_e_price_levels {
            writer.member("\"numEPriceLevels\":");
            value.write(writer)?;
        }
        writer.member("\"salesTariffEntry\":");
        self.sales_tariff_entry.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`SalesTariff`](crate::SalesTariff).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SalesTariffEntry {
    /// `relativeTimeInterval`, required.
    pub relative_time_interval: RelativeTimeInterval,
    /// `ePriceLevel`, optional, 0 or more.
    pub e_price_level: Option<Integer<0>>,
    /// `consumptionCost`, optional, 1 to 3.
    pub consumption_cost: Option<Array<ConsumptionCost, 1, 3>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl SalesTariffEntry {
    const KEYS: &'static [&'static str] =
        &["relativeTimeInterval", "ePriceLevel", "consumptionCost", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(relative_time_interval: RelativeTimeInterval) -> Self {
        Self { relative_time_interval, e_price_level: None, consumption_cost: None, custom_data: None }
    }
}

impl Element for SalesTariffEntry {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut relative_time_interval = None;
        let mut e_price_level = None;
        let mut consumption_cost = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"relativeTimeInterval\":") {
                reader.member(&mut relative_time_interval, RelativeTimeInterval::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"ePriceLevel\":") {
                reader.optional_member(&mut e_price_level, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"consumptionCost\":") {
                reader.optional_member(&mut consumption_cost, Array::<ConsumptionCost, 1, 3>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            relative_time_interval: reader.required(
                relative_time_interval,
                &object,
                "relativeTimeInterval",
            )?,
            e_price_level,
            consumption_cost,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"relativeTimeInterval\":") {
                reader.check_member(&mut seen, 1 << 0, RelativeTimeInterval::check)?;
            }
            if reader.comes(&mut object, 1, "\"ePriceLevel\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 2, "\"consumptionCost\":") {
                reader.check_optional_member(&mut seen, 1 << 2, Array::<ConsumptionCost, 1, 3>::check)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 3, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "relativeTimeInterval"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"relativeTimeInterval\":");
        self.relative_time_interval.write(writer)?;
        if let Some(value) = &self.e_price_level {
            writer.member("\"ePriceLevel\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.consumption_cost {
            writer.member("\"consumptionCost\":");
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

/// Part of [`SalesTariffEntry`](crate::SalesTariffEntry).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RelativeTimeInterval {
    /// `start`, required, a whole number.
    pub start: i64,
    /// `duration`, optional, a whole number.
    pub duration: Option<i64>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl RelativeTimeInterval {
    const KEYS: &'static [&'static str] = &["start", "duration", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(start: i64) -> Self {
        Self { start, duration: None, custom_data: None }
    }
}

impl Element for RelativeTimeInterval {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut start = None;
        let mut duration = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"start\":") {
                reader.member(&mut start, i64::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"duration\":") {
                reader.optional_member(&mut duration, i64::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { start: reader.required(start, &object, "start")?, duration, custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"start\":") {
                reader.check_member(&mut seen, 1 << 0, i64::check)?;
            }
            if reader.comes(&mut object, 1, "\"duration\":") {
                reader.check_optional_member(&mut seen, 1 << 1, i64::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "start"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"start\":");
        self.start.write(writer)?;
        if let Some(value) = &self.duration {
            writer.member("\"duration\":");
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

/// Part of [`SalesTariffEntry`](crate::SalesTariffEntry).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsumptionCost {
    /// `startValue`, required, a number.
    pub start_value: Decimal,
    /// `cost`, required, 1 to 3.
    pub cost: Array<Cost, 1, 3>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl ConsumptionCost {
    const KEYS: &'static [&'static str] = &["startValue", "cost", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(start_value: Decimal, cost: Array<Cost, 1, 3>) -> Self {
        Self { start_value, cost, custom_data: None }
    }
}

impl Element for ConsumptionCost {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut start_value = None;
        let mut cost = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"startValue\":") {
                reader.member(&mut start_value, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"cost\":") {
                reader.member(&mut cost, Array::<Cost, 1, 3>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            start_value: reader.required(start_value, &object, "startValue")?,
            cost: reader.required(cost, &object, "cost")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"startValue\":") {
                reader.check_member(&mut seen, 1 << 0, Decimal::check)?;
            }
            if reader.comes(&mut object, 1, "\"cost\":") {
                reader.check_member(&mut seen, 1 << 1, Array::<Cost, 1, 3>::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "startValue"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "cost"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"startValue\":");
        self.start_value.write(writer)?;
        writer.member("\"cost\":");
        self.cost.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`ConsumptionCost`](crate::ConsumptionCost).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cost {
    /// `costKind`, required.
    pub cost_kind: CostKindEnum,
    /// `amount`, required, a whole number.
    pub amount: i64,
    /// `amountMultiplier`, optional, a whole number.
    pub amount_multiplier: Option<i64>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl Cost {
    const KEYS: &'static [&'static str] = &["costKind", "amount", "amountMultiplier", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(cost_kind: CostKindEnum, amount: i64) -> Self {
        Self { cost_kind, amount, amount_multiplier: None, custom_data: None }
    }
}

impl Element for Cost {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut cost_kind = None;
        let mut amount = None;
        let mut amount_multiplier = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"costKind\":") {
                reader.member(&mut cost_kind, CostKindEnum::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"amount\":") {
                reader.member(&mut amount, i64::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"amountMultiplier\":") {
                reader.optional_member(&mut amount_multiplier, i64::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            cost_kind: reader.required(cost_kind, &object, "costKind")?,
            amount: reader.required(amount, &object, "amount")?,
            amount_multiplier,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"costKind\":") {
                reader.check_member(&mut seen, 1 << 0, CostKindEnum::check)?;
            }
            if reader.comes(&mut object, 1, "\"amount\":") {
                reader.check_member(&mut seen, 1 << 1, i64::check)?;
            }
            if reader.comes(&mut object, 2, "\"amountMultiplier\":") {
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
            return Err(reader.missing(&object, "costKind"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "amount"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"costKind\":");
        self.cost_kind.write(writer)?;
        writer.member("\"amount\":");
        self.amount.write(writer)?;
        if let Some(value) = &self.amount_multiplier {
            writer.member("\"amountMultiplier\":");
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

/// Part of [`ChargingSchedule`](crate::ChargingSchedule).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AbsolutePriceSchedule {
    /// `timeAnchor`, required, RFC 3339.
    pub time_anchor: DateTime,
    /// `priceScheduleID`, required, 0 or more.
    pub price_schedule_id: Integer<0>,
    /// `priceScheduleDescription`, optional, at most 160 characters.
    pub price_schedule_description: Option<Text<160>>,
    /// `currency`, required, at most 3 characters.
    pub currency: Text<3>,
    /// `language`, required, at most 8 characters.
    pub language: Text<8>,
    /// `priceAlgorithm`, required, at most 2000 characters.
    pub price_algorithm: Text<2000>,
    /// `minimumCost`, optional.
    pub minimum_cost: Option<RationalNumber>,
    /// `maximumCost`, optional.
    pub maximum_cost: Option<RationalNumber>,
    /// `priceRuleStacks`, required, 1 to 1024.
    pub price_rule_stacks: Array<PriceRuleStack, 1, 1024>,
    /// `taxRules`, optional, 1 to 10.
    pub tax_rules: Option<Array<TaxRule, 1, 10>>,
    /// `overstayRuleList`, optional.
    pub overstay_rule_list: Option<OverstayRuleList>,
    /// `additionalSelectedServices`, optional, 1 to 5.
    pub additional_selected_services: Option<Array<AdditionalSelectedServices, 1, 5>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl AbsolutePriceSchedule {
    const KEYS: &'static [&'static str] = &[
        "timeAnchor",
        "priceScheduleID",
        "priceScheduleDescription",
        "currency",
        "language",
        "priceAlgorithm",
        "minimumCost",
        "maximumCost",
        "priceRuleStacks",
        "taxRules",
        "overstayRuleList",
        "additionalSelectedServices",
        "customData",
    ];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        time_anchor: DateTime,
        price_schedule_id: Integer<0>,
        currency: Text<3>,
        language: Text<8>,
        price_algorithm: Text<2000>,
        price_rule_stacks: Array<PriceRuleStack, 1, 1024>,
    ) -> Self {
        Self {
            time_anchor,
            price_schedule_id,
            price_schedule_description: None,
            currency,
            language,
            price_algorithm,
            minimum_cost: None,
            maximum_cost: None,
            price_rule_stacks,
            tax_rules: None,
            overstay_rule_list: None,
            additional_selected_services: None,
            custom_data: None,
        }
    }
}

impl Element for AbsolutePriceSchedule {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut time_anchor = None;
        let mut price_schedule_id = None;
        let mut price_schedule_description = None;
        let mut currency = None;
        let mut language = None;
        let mut price_algorithm = None;
        let mut minimum_cost = None;
        let mut maximum_cost = None;
        let mut price_rule_stacks = None;
        let mut tax_rules = None;
        let mut overstay_rule_list = None;
        let mut additional_selected_services = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"timeAnchor\":") {
                reader.member(&mut time_anchor, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"priceScheduleID\":") {
                reader.member(&mut price_schedule_id, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"priceScheduleDescription\":") {
                reader.optional_member(&mut price_schedule_description, Text::<160>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"currency\":") {
                reader.member(&mut currency, Text::<3>::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"language\":") {
                reader.member(&mut language, Text::<8>::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"priceAlgorithm\":") {
                reader.member(&mut price_algorithm, Text::<2000>::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"minimumCost\":") {
                reader.optional_member(&mut minimum_cost, RationalNumber::read_into)?;
            }
            if reader.comes(&mut object, 7, "\"maximumCost\":") {
                reader.optional_member(&mut maximum_cost, RationalNumber::read_into)?;
            }
            if reader.comes(&mut object, 8, "\"priceRuleStacks\":") {
                reader.member(&mut price_rule_stacks, Array::<PriceRuleStack, 1, 1024>::read_into)?;
            }
            if reader.comes(&mut object, 9, "\"taxRules\":") {
                reader.optional_member(&mut tax_rules, Array::<TaxRule, 1, 10>::read_into)?;
            }
            if reader.comes(&mut object, 10, "\"overstayRuleList\":") {
                reader.optional_member(&mut overstay_rule_list, OverstayRuleList::read_into)?;
            }
            if reader.comes(&mut object, 11, "\"additionalSelectedServices\":") {
                reader.optional_member(
                    &mut additional_selected_services,
                    Array::<AdditionalSelectedServices, 1, 5>::read_into,
                )?;
            }
            if reader.comes(&mut object, 12, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            time_anchor: reader.required(time_anchor, &object, "timeAnchor")?,
            price_schedule_id: reader.required(price_schedule_id, &object, "priceScheduleID")?,
            price_schedule_description,
            currency: reader.required(currency, &object, "currency")?,
            language: reader.required(language, &object, "language")?,
            price_algorithm: reader.required(price_algorithm, &object, "priceAlgorithm")?,
            minimum_cost,
            maximum_cost,
            price_rule_stacks: reader.required(price_rule_stacks, &object, "priceRuleStacks")?,
            tax_rules,
            overstay_rule_list,
            additional_selected_services,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"timeAnchor\":") {
                reader.check_member(&mut seen, 1 << 0, DateTime::check)?;
            }
            if reader.comes(&mut object, 1, "\"priceScheduleID\":") {
                reader.check_member(&mut seen, 1 << 1, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 2, "\"priceScheduleDescription\":") {
                reader.check_optional_member(&mut seen, 1 << 2, Text::<160>::check)?;
            }
            if reader.comes(&mut object, 3, "\"currency\":") {
                reader.check_member(&mut seen, 1 << 3, Text::<3>::check)?;
            }
            if reader.comes(&mut object, 4, "\"language\":") {
                reader.check_member(&mut seen, 1 << 4, Text::<8>::check)?;
            }
            if reader.comes(&mut object, 5, "\"priceAlgorithm\":") {
                reader.check_member(&mut seen, 1 << 5, Text::<2000>::check)?;
            }
            if reader.comes(&mut object, 6, "\"minimumCost\":") {
                reader.check_optional_member(&mut seen, 1 << 6, RationalNumber::check)?;
            }
            if reader.comes(&mut object, 7, "\"maximumCost\":") {
                reader.check_optional_member(&mut seen, 1 << 7, RationalNumber::check)?;
            }
            if reader.comes(&mut object, 8, "\"priceRuleStacks\":") {
                reader.check_member(&mut seen, 1 << 8, Array::<PriceRuleStack, 1, 1024>::check)?;
            }
            if reader.comes(&mut object, 9, "\"taxRules\":") {
                reader.check_optional_member(&mut seen, 1 << 9, Array::<TaxRule, 1, 10>::check)?;
            }
            if reader.comes(&mut object, 10, "\"overstayRuleList\":") {
                reader.check_optional_member(&mut seen, 1 << 10, OverstayRuleList::check)?;
            }
            if reader.comes(&mut object, 11, "\"additionalSelectedServices\":") {
                reader.check_optional_member(
                    &mut seen,
                    1 << 11,
                    Array::<AdditionalSelectedServices, 1, 5>::check,
                )?;
            }
            if reader.comes(&mut object, 12, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 12, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "timeAnchor"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "priceScheduleID"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "currency"));
        }
        if seen & (1 << 4) == 0 {
            return Err(reader.missing(&object, "language"));
        }
        if seen & (1 << 5) == 0 {
            return Err(reader.missing(&object, "priceAlgorithm"));
        }
        if seen & (1 << 8) == 0 {
            return Err(reader.missing(&object, "priceRuleStacks"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"timeAnchor\":");
        self.time_anchor.write(writer)?;
        writer.member("\"priceScheduleID\":");
        self.price_schedule_id.write(writer)?;
        if let Some(value) = &self.price_schedule_description {
            writer.member("\"priceScheduleDescription\":");
            value.write(writer)?;
        }
        writer.member("\"currency\":");
        self.currency.write(writer)?;
        writer.member("\"language\":");
        self.language.write(writer)?;
        writer.member("\"priceAlgorithm\":");
        self.price_algorithm.write(writer)?;
        if let Some(value) = &self.minimum_cost {
            writer.member("\"minimumCost\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.maximum_cost {
            writer.member("\"maximumCost\":");
            value.write(writer)?;
        }
        writer.member("\"priceRuleStacks\":");
        self.price_rule_stacks.write(writer)?;
        if let Some(value) = &self.tax_rules {
            writer.member("\"taxRules\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.overstay_rule_list {
            writer.member("\"overstayRuleList\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.additional_selected_services {
            writer.member("\"additionalSelectedServices\":");
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

/// Part of [`AbsolutePriceSchedule`](crate::AbsolutePriceSchedule), [`PriceRule`](crate::PriceRule), [`TaxRule`](crate::TaxRule), [`OverstayRuleList`](crate::OverstayRuleList), [`OverstayRule`](crate::OverstayRule), [`AdditionalSelectedServices`](crate::AdditionalSelectedServices).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RationalNumber {
    /// `exponent`, required, a whole number.
    pub exponent: i64,
    /// `value`, required, a whole number.
    pub value: i64,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl RationalNumber {
    const KEYS: &'static [&'static str] = &["exponent", "value", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(exponent: i64, value: i64) -> Self {
        Self { exponent, value, custom_data: None }
    }
}

impl Element for RationalNumber {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut exponent = None;
        let mut value = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"exponent\":") {
                reader.member(&mut exponent, i64::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"value\":") {
                reader.member(&mut value, i64::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            exponent: reader.required(exponent, &object, "exponent")?,
            value: reader.required(value, &object, "value")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"exponent\":") {
                reader.check_member(&mut seen, 1 << 0, i64::check)?;
            }
            if reader.comes(&mut object, 1, "\"value\":") {
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
            return Err(reader.missing(&object, "exponent"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "value"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"exponent\":");
        self.exponent.write(writer)?;
        writer.member("\"value\":");
        self.value.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`AbsolutePriceSchedule`](crate::AbsolutePriceSchedule).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PriceRuleStack {
    /// `duration`, required, a whole number.
    pub duration: i64,
    /// `priceRule`, required, 1 to 8.
    pub price_rule: Array<PriceRule, 1, 8>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl PriceRuleStack {
    const KEYS: &'static [&'static str] = &["duration", "priceRule", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(duration: i64, price_rule: Array<PriceRule, 1, 8>) -> Self {
        Self { duration, price_rule, custom_data: None }
    }
}

impl Element for PriceRuleStack {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut duration = None;
        let mut price_rule = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"duration\":") {
                reader.member(&mut duration, i64::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"priceRule\":") {
                reader.member(&mut price_rule, Array::<PriceRule, 1, 8>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            duration: reader.required(duration, &object, "duration")?,
            price_rule: reader.required(price_rule, &object, "priceRule")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"duration\":") {
                reader.check_member(&mut seen, 1 << 0, i64::check)?;
            }
            if reader.comes(&mut object, 1, "\"priceRule\":") {
                reader.check_member(&mut seen, 1 << 1, Array::<PriceRule, 1, 8>::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "duration"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "priceRule"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"duration\":");
        self.duration.write(writer)?;
        writer.member("\"priceRule\":");
        self.price_rule.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`PriceRuleStack`](crate::PriceRuleStack).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PriceRule {
    /// `parkingFeePeriod`, optional, a whole number.
    pub parking_fee_period: Option<i64>,
    /// `carbonDioxideEmission`, optional, 0 or more.
    pub carbon_dioxide_emission: Option<Integer<0>>,
    /// `renewableGenerationPercentage`, optional, 0 to 100.
    pub renewable_generation_percentage: Option<Integer<0, 100>>,
    /// `energyFee`, required.
    pub energy_fee: RationalNumber,
    /// `parkingFee`, optional.
    pub parking_fee: Option<RationalNumber>,
    /// `powerRangeStart`, required.
    pub power_range_start: RationalNumber,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl PriceRule {
    const KEYS: &'static [&'static str] = &[
        "parkingFeePeriod",
        "carbonDioxideEmission",
        "renewableGenerationPercentage",
        "energyFee",
        "parkingFee",
        "powerRangeStart",
        "customData",
    ];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(energy_fee: RationalNumber, power_range_start: RationalNumber) -> Self {
        Self {
            parking_fee_period: None,
            carbon_dioxide_emission: None,
            renewable_generation_percentage: None,
            energy_fee,
            parking_fee: None,
            power_range_start,
            custom_data: None,
        }
    }
}

impl Element for PriceRule {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut parking_fee_period = None;
        let mut carbon_dioxide_emission = None;
        let mut renewable_generation_percentage = None;
        let mut energy_fee = None;
        let mut parking_fee = None;
        let mut power_range_start = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"parkingFeePeriod\":") {
                reader.optional_member(&mut parking_fee_period, i64::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"carbonDioxideEmission\":") {
                reader.optional_member(&mut carbon_dioxide_emission, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"renewableGenerationPercentage\":") {
                reader.optional_member(&mut renewable_generation_percentage, Integer::<0, 100>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"energyFee\":") {
                reader.member(&mut energy_fee, RationalNumber::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"parkingFee\":") {
                reader.optional_member(&mut parking_fee, RationalNumber::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"powerRangeStart\":") {
                reader.member(&mut power_range_start, RationalNumber::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            parking_fee_period,
            carbon_dioxide_emission,
            renewable_generation_percentage,
            energy_fee: reader.required(energy_fee, &object, "energyFee")?,
            parking_fee,
            power_range_start: reader.required(power_range_start, &object, "powerRangeStart")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"parkingFeePeriod\":") {
                reader.check_optional_member(&mut seen, 1 << 0, i64::check)?;
            }
            if reader.comes(&mut object, 1, "\"carbonDioxideEmission\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 2, "\"renewableGenerationPercentage\":") {
                reader.check_optional_member(&mut seen, 1 << 2, Integer::<0, 100>::check)?;
            }
            if reader.comes(&mut object, 3, "\"energyFee\":") {
                reader.check_member(&mut seen, 1 << 3, RationalNumber::check)?;
            }
            if reader.comes(&mut object, 4, "\"parkingFee\":") {
                reader.check_optional_member(&mut seen, 1 << 4, RationalNumber::check)?;
            }
            if reader.comes(&mut object, 5, "\"powerRangeStart\":") {
                reader.check_member(&mut seen, 1 << 5, RationalNumber::check)?;
            }
            if reader.comes(&mut object, 6, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 6, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "energyFee"));
        }
        if seen & (1 << 5) == 0 {
            return Err(reader.missing(&object, "powerRangeStart"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.parking_fee_period {
            writer.member("\"parkingFeePeriod\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.carbon_dioxide_emission {
            writer.member("\"carbonDioxideEmission\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.renewable_generation_percentage {
            writer.member("\"renewableGenerationPercentage\":");
            value.write(writer)?;
        }
        writer.member("\"energyFee\":");
        self.energy_fee.write(writer)?;
        if let Some(value) = &self.parking_fee {
            writer.member("\"parkingFee\":");
            value.write(writer)?;
        }
        writer.member("\"powerRangeStart\":");
        self.power_range_start.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`AbsolutePriceSchedule`](crate::AbsolutePriceSchedule).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaxRule {
    /// `taxRuleID`, required, 0 or more.
    pub tax_rule_id: Integer<0>,
    /// `taxRuleName`, optional, at most 100 characters.
    pub tax_rule_name: Option<Text<100>>,
    /// `taxIncludedInPrice`, optional.
    pub tax_included_in_price: Option<bool>,
    /// `appliesToEnergyFee`, required.
    pub applies_to_energy_fee: bool,
    /// `appliesToParkingFee`, required.
    pub applies_to_parking_fee: bool,
    /// `appliesToOverstayFee`, required.
    pub applies_to_overstay_fee: bool,
    /// `appliesToMinimumMaximumCost`, required.
    pub applies_to_minimum_maximum_cost: bool,
    /// `taxRate`, required.
    pub tax_rate: RationalNumber,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl TaxRule {
    const KEYS: &'static [&'static str] = &[
        "taxRuleID",
        "taxRuleName",
        "taxIncludedInPrice",
        "appliesToEnergyFee",
        "appliesToParkingFee",
        "appliesToOverstayFee",
        "appliesToMinimumMaximumCost",
        "taxRate",
        "customData",
    ];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        tax_rule_id: Integer<0>,
        applies_to_energy_fee: bool,
        applies_to_parking_fee: bool,
        applies_to_overstay_fee: bool,
        applies_to_minimum_maximum_cost: bool,
        tax_rate: RationalNumber,
    ) -> Self {
        Self {
            tax_rule_id,
            tax_rule_name: None,
            tax_included_in_price: None,
            applies_to_energy_fee,
            applies_to_parking_fee,
            applies_to_overstay_fee,
            applies_to_minimum_maximum_cost,
            tax_rate,
            custom_data: None,
        }
    }
}

impl Element for TaxRule {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut tax_rule_id = None;
        let mut tax_rule_name = None;
        let mut tax_included_in_price = None;
        let mut applies_to_energy_fee = None;
        let mut applies_to_parking_fee = None;
        let mut applies_to_overstay_fee = None;
        let mut applies_to_minimum_maximum_cost = None;
        let mut tax_rate = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"taxRuleID\":") {
                reader.member(&mut tax_rule_id, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"taxRuleName\":") {
                reader.optional_member(&mut tax_rule_name, Text::<100>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"taxIncludedInPrice\":") {
                reader.optional_member(&mut tax_included_in_price, bool::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"appliesToEnergyFee\":") {
                reader.member(&mut applies_to_energy_fee, bool::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"appliesToParkingFee\":") {
                reader.member(&mut applies_to_parking_fee, bool::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"appliesToOverstayFee\":") {
                reader.member(&mut applies_to_overstay_fee, bool::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"appliesToMinimumMaximumCost\":") {
                reader.member(&mut applies_to_minimum_maximum_cost, bool::read_into)?;
            }
            if reader.comes(&mut object, 7, "\"taxRate\":") {
                reader.member(&mut tax_rate, RationalNumber::read_into)?;
            }
            if reader.comes(&mut object, 8, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            tax_rule_id: reader.required(tax_rule_id, &object, "taxRuleID")?,
            tax_rule_name,
            tax_included_in_price,
            applies_to_energy_fee: reader.required(applies_to_energy_fee, &object, "appliesToEnergyFee")?,
            applies_to_parking_fee: reader.required(
                applies_to_parking_fee,
                &object,
                "appliesToParkingFee",
            )?,
            applies_to_overstay_fee: reader.required(
                applies_to_overstay_fee,
                &object,
                "appliesToOverstayFee",
            )?,
            applies_to_minimum_maximum_cost: reader.required(
                applies_to_minimum_maximum_cost,
                &object,
                "appliesToMinimumMaximumCost",
            )?,
            tax_rate: reader.required(tax_rate, &object, "taxRate")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"taxRuleID\":") {
                reader.check_member(&mut seen, 1 << 0, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 1, "\"taxRuleName\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Text::<100>::check)?;
            }
            if reader.comes(&mut object, 2, "\"taxIncludedInPrice\":") {
                reader.check_optional_member(&mut seen, 1 << 2, bool::check)?;
            }
            if reader.comes(&mut object, 3, "\"appliesToEnergyFee\":") {
                reader.check_member(&mut seen, 1 << 3, bool::check)?;
            }
            if reader.comes(&mut object, 4, "\"appliesToParkingFee\":") {
                reader.check_member(&mut seen, 1 << 4, bool::check)?;
            }
            if reader.comes(&mut object, 5, "\"appliesToOverstayFee\":") {
                reader.check_member(&mut seen, 1 << 5, bool::check)?;
            }
            if reader.comes(&mut object, 6, "\"appliesToMinimumMaximumCost\":") {
                reader.check_member(&mut seen, 1 << 6, bool::check)?;
            }
            if reader.comes(&mut object, 7, "\"taxRate\":") {
                reader.check_member(&mut seen, 1 << 7, RationalNumber::check)?;
            }
            if reader.comes(&mut object, 8, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 8, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "taxRuleID"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "appliesToEnergyFee"));
        }
        if seen & (1 << 4) == 0 {
            return Err(reader.missing(&object, "appliesToParkingFee"));
        }
        if seen & (1 << 5) == 0 {
            return Err(reader.missing(&object, "appliesToOverstayFee"));
        }
        if seen & (1 << 6) == 0 {
            return Err(reader.missing(&object, "appliesToMinimumMaximumCost"));
        }
        if seen & (1 << 7) == 0 {
            return Err(reader.missing(&object, "taxRate"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"taxRuleID\":");
        self.tax_rule_id.write(writer)?;
        if let Some(value) = &self.tax_rule_name {
            writer.member("\"taxRuleName\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.tax_included_in_price {
            writer.member("\"taxIncludedInPrice\":");
            value.write(writer)?;
        }
        writer.member("\"appliesToEnergyFee\":");
        self.applies_to_energy_fee.write(writer)?;
        writer.member("\"appliesToParkingFee\":");
        self.applies_to_parking_fee.write(writer)?;
        writer.member("\"appliesToOverstayFee\":");
        self.applies_to_overstay_fee.write(writer)?;
        writer.member("\"appliesToMinimumMaximumCost\":");
        self.applies_to_minimum_maximum_cost.write(writer)?;
        writer.member("\"taxRate\":");
        self.tax_rate.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`AbsolutePriceSchedule`](crate::AbsolutePriceSchedule).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverstayRuleList {
    /// `overstayPowerThreshold`, optional.
    pub overstay_power_threshold: Option<RationalNumber>,
    /// `overstayRule`, required, 1 to 5.
    pub overstay_rule: Array<OverstayRule, 1, 5>,
    /// `overstayTimeThreshold`, optional, a whole number.
    pub overstay_time_threshold: Option<i64>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl OverstayRuleList {
    const KEYS: &'static [&'static str] =
        &["overstayPowerThreshold", "overstayRule", "overstayTimeThreshold", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(overstay_rule: Array<OverstayRule, 1, 5>) -> Self {
        Self {
            overstay_power_threshold: None,
            overstay_rule,
            overstay_time_threshold: None,
            custom_data: None,
        }
    }
}

impl Element for OverstayRuleList {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut overstay_power_threshold = None;
        let mut overstay_rule = None;
        let mut overstay_time_threshold = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"overstayPowerThreshold\":") {
                reader.optional_member(&mut overstay_power_threshold, RationalNumber::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"overstayRule\":") {
                reader.member(&mut overstay_rule, Array::<OverstayRule, 1, 5>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"overstayTimeThreshold\":") {
                reader.optional_member(&mut overstay_time_threshold, i64::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            overstay_power_threshold,
            overstay_rule: reader.required(overstay_rule, &object, "overstayRule")?,
            overstay_time_threshold,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"overstayPowerThreshold\":") {
                reader.check_optional_member(&mut seen, 1 << 0, RationalNumber::check)?;
            }
            if reader.comes(&mut object, 1, "\"overstayRule\":") {
                reader.check_member(&mut seen, 1 << 1, Array::<OverstayRule, 1, 5>::check)?;
            }
            if reader.comes(&mut object, 2, "\"overstayTimeThreshold\":") {
                reader.check_optional_member(&mut seen, 1 << 2, i64::check)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 3, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "overstayRule"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.overstay_power_threshold {
            writer.member("\"overstayPowerThreshold\":");
            value.write(writer)?;
        }
        writer.member("\"overstayRule\":");
        self.overstay_rule.write(writer)?;
        if let Some(value) = &self.overstay_time_threshold {
            writer.member("\"overstayTimeThreshold\":");
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

/// Part of [`OverstayRuleList`](crate::OverstayRuleList).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverstayRule {
    /// `overstayFee`, required.
    pub overstay_fee: RationalNumber,
    /// `overstayRuleDescription`, optional, at most 32 characters.
    pub overstay_rule_description: Option<Text<32>>,
    /// `startTime`, required, a whole number.
    pub start_time: i64,
    /// `overstayFeePeriod`, required, a whole number.
    pub overstay_fee_period: i64,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl OverstayRule {
    const KEYS: &'static [&'static str] =
        &["overstayFee", "overstayRuleDescription", "startTime", "overstayFeePeriod", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(overstay_fee: RationalNumber, start_time: i64, overstay_fee_period: i64) -> Self {
        Self {
            overstay_fee,
            overstay_rule_description: None,
            start_time,
            overstay_fee_period,
            custom_data: None,
        }
    }
}

impl Element for OverstayRule {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut overstay_fee = None;
        let mut overstay_rule_description = None;
        let mut start_time = None;
        let mut overstay_fee_period = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"overstayFee\":") {
                reader.member(&mut overstay_fee, RationalNumber::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"overstayRuleDescription\":") {
                reader.optional_member(&mut overstay_rule_description, Text::<32>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"startTime\":") {
                reader.member(&mut start_time, i64::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"overstayFeePeriod\":") {
                reader.member(&mut overstay_fee_period, i64::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            overstay_fee: reader.required(overstay_fee, &object, "overstayFee")?,
            overstay_rule_description,
            start_time: reader.required(start_time, &object, "startTime")?,
            overstay_fee_period: reader.required(overstay_fee_period, &object, "overstayFeePeriod")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"overstayFee\":") {
                reader.check_member(&mut seen, 1 << 0, RationalNumber::check)?;
            }
            if reader.comes(&mut object, 1, "\"overstayRuleDescription\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Text::<32>::check)?;
            }
            if reader.comes(&mut object, 2, "\"startTime\":") {
                reader.check_member(&mut seen, 1 << 2, i64::check)?;
            }
            if reader.comes(&mut object, 3, "\"overstayFeePeriod\":") {
                reader.check_member(&mut seen, 1 << 3, i64::check)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 4, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "overstayFee"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "startTime"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "overstayFeePeriod"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"overstayFee\":");
        self.overstay_fee.write(writer)?;
        if let Some(value) = &self.overstay_rule_description {
            writer.member("\"overstayRuleDescription\":");
            value.write(writer)?;
        }
        writer.member("\"startTime\":");
        self.start_time.write(writer)?;
        writer.member("\"overstayFeePeriod\":");
        self.overstay_fee_period.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`AbsolutePriceSchedule`](crate::AbsolutePriceSchedule).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AdditionalSelectedServices {
    /// `serviceFee`, required.
    pub service_fee: RationalNumber,
    /// `serviceName`, required, at most 80 characters.
    pub service_name: Text<80>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl AdditionalSelectedServices {
    const KEYS: &'static [&'static str] = &["serviceFee", "serviceName", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(service_fee: RationalNumber, service_name: Text<80>) -> Self {
        Self { service_fee, service_name, custom_data: None }
    }
}

impl Element for AdditionalSelectedServices {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut service_fee = None;
        let mut service_name = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"serviceFee\":") {
                reader.member(&mut service_fee, RationalNumber::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"serviceName\":") {
                reader.member(&mut service_name, Text::<80>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            service_fee: reader.required(service_fee, &object, "serviceFee")?,
            service_name: reader.required(service_name, &object, "serviceName")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"serviceFee\":") {
                reader.check_member(&mut seen, 1 << 0, RationalNumber::check)?;
            }
            if reader.comes(&mut object, 1, "\"serviceName\":") {
                reader.check_member(&mut seen, 1 << 1, Text::<80>::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "serviceFee"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "serviceName"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"serviceFee\":");
        self.service_fee.write(writer)?;
        writer.member("\"serviceName\":");
        self.service_name.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`ChargingSchedule`](crate::ChargingSchedule).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PriceLevelSchedule {
    /// `priceLevelScheduleEntries`, required, 1 to 100.
    pub price_level_schedule_entries: Array<PriceLevelScheduleEntry, 1, 100>,
    /// `timeAnchor`, required, RFC 3339.
    pub time_anchor: DateTime,
    /// `priceScheduleId`, required, 0 or more.
    pub price_schedule_id: Integer<0>,
    /// `priceScheduleDescription`, optional, at most 32 characters.
    pub price_schedule_description: Option<Text<32>>,
    /// `numberOfPriceLevels`, required, 0 or more.
    pub number_of_price_levels: Integer<0>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl PriceLevelSchedule {
    const KEYS: &'static [&'static str] = &[
        "priceLevelScheduleEntries",
        "timeAnchor",
        "priceScheduleId",
        "priceScheduleDescription",
        "numberOfPriceLevels",
        "customData",
    ];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        price_level_schedule_entries: Array<PriceLevelScheduleEntry, 1, 100>,
        time_anchor: DateTime,
        price_schedule_id: Integer<0>,
        number_of_price_levels: Integer<0>,
    ) -> Self {
        Self {
            price_level_schedule_entries,
            time_anchor,
            price_schedule_id,
            price_schedule_description: None,
            number_of_price_levels,
            custom_data: None,
        }
    }
}

impl Element for PriceLevelSchedule {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut price_level_schedule_entries = None;
        let mut time_anchor = None;
        let mut price_schedule_id = None;
        let mut price_schedule_description = None;
        let mut number_of_price_levels = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"priceLevelScheduleEntries\":") {
                reader.member(
                    &mut price_level_schedule_entries,
                    Array::<PriceLevelScheduleEntry, 1, 100>::read_into,
                )?;
            }
            if reader.comes(&mut object, 1, "\"timeAnchor\":") {
                reader.member(&mut time_anchor, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"priceScheduleId\":") {
                reader.member(&mut price_schedule_id, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"priceScheduleDescription\":") {
                reader.optional_member(&mut price_schedule_description, Text::<32>::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"numberOfPriceLevels\":") {
                reader.member(&mut number_of_price_levels, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            price_level_schedule_entries: reader.required(
                price_level_schedule_entries,
                &object,
                "priceLevelScheduleEntries",
            )?,
            time_anchor: reader.required(time_anchor, &object, "timeAnchor")?,
            price_schedule_id: reader.required(price_schedule_id, &object, "priceScheduleId")?,
            price_schedule_description,
            number_of_price_levels: reader.required(
                number_of_price_levels,
                &object,
                "numberOfPriceLevels",
            )?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"priceLevelScheduleEntries\":") {
                reader.check_member(&mut seen, 1 << 0, Array::<PriceLevelScheduleEntry, 1, 100>::check)?;
            }
            if reader.comes(&mut object, 1, "\"timeAnchor\":") {
                reader.check_member(&mut seen, 1 << 1, DateTime::check)?;
            }
            if reader.comes(&mut object, 2, "\"priceScheduleId\":") {
                reader.check_member(&mut seen, 1 << 2, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 3, "\"priceScheduleDescription\":") {
                reader.check_optional_member(&mut seen, 1 << 3, Text::<32>::check)?;
            }
            if reader.comes(&mut object, 4, "\"numberOfPriceLevels\":") {
                reader.check_member(&mut seen, 1 << 4, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 5, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 5, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "priceLevelScheduleEntries"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "timeAnchor"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "priceScheduleId"));
        }
        if seen & (1 << 4) == 0 {
            return Err(reader.missing(&object, "numberOfPriceLevels"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"priceLevelScheduleEntries\":");
        self.price_level_schedule_entries.write(writer)?;
        writer.member("\"timeAnchor\":");
        self.time_anchor.write(writer)?;
        writer.member("\"priceScheduleId\":");
        self.price_schedule_id.write(writer)?;
        if let Some(value) = &self.price_schedule_description {
            writer.member("\"priceScheduleDescription\":");
            value.write(writer)?;
        }
        writer.member("\"numberOfPriceLevels\":");
        self.number_of_price_levels.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`PriceLevelSchedule`](crate::PriceLevelSchedule).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PriceLevelScheduleEntry {
    /// `duration`, required, a whole number.
    pub duration: i64,
    /// `priceLevel`, required, 0 or more.
    pub price_level: Integer<0>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl PriceLevelScheduleEntry {
    const KEYS: &'static [&'static str] = &["duration", "priceLevel", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(duration: i64, price_level: Integer<0>) -> Self {
        Self { duration, price_level, custom_data: None }
    }
}

impl Element for PriceLevelScheduleEntry {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut duration = None;
        let mut price_level = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"duration\":") {
                reader.member(&mut duration, i64::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"priceLevel\":") {
                reader.member(&mut price_level, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            duration: reader.required(duration, &object, "duration")?,
            price_level: reader.required(price_level, &object, "priceLevel")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"duration\":") {
                reader.check_member(&mut seen, 1 << 0, i64::check)?;
            }
            if reader.comes(&mut object, 1, "\"priceLevel\":") {
                reader.check_member(&mut seen, 1 << 1, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "duration"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "priceLevel"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"duration\":");
        self.duration.write(writer)?;
        writer.member("\"priceLevel\":");
        self.price_level.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`NotifyChargingLimitRequest`](crate::NotifyChargingLimitRequest).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChargingLimit {
    /// `chargingLimitSource`, required, at most 20 characters.
    pub charging_limit_source: Text<20>,
    /// `isLocalGeneration`, optional.
    pub is_local_generation: Option<bool>,
    /// `isGridCritical`, optional.
    pub is_grid_critical: Option<bool>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl ChargingLimit {
    const KEYS: &'static [&'static str] =
        &["chargingLimitSource", "isLocalGeneration", "isGridCritical", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(charging_limit_source: Text<20>) -> Self {
        Self { charging_limit_source, is_local_generation: None, is_grid_critical: None, custom_data: None }
    }
}

impl Element for ChargingLimit {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut charging_limit_source = None;
        let mut is_local_generation = None;
        let mut is_grid_critical = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"chargingLimitSource\":") {
                reader.member(&mut charging_limit_source, Text::<20>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"isLocalGeneration\":") {
                reader.optional_member(&mut is_local_generation, bool::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"isGridCritical\":") {
                reader.optional_member(&mut is_grid_critical, bool::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            charging_limit_source: reader.required(charging_limit_source, &object, "chargingLimitSource")?,
            is_local_generation,
            is_grid_critical,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"chargingLimitSource\":") {
                reader.check_member(&mut seen, 1 << 0, Text::<20>::check)?;
            }
            if reader.comes(&mut object, 1, "\"isLocalGeneration\":") {
                reader.check_optional_member(&mut seen, 1 << 1, bool::check)?;
            }
            if reader.comes(&mut object, 2, "\"isGridCritical\":") {
                reader.check_optional_member(&mut seen, 1 << 2, bool::check)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 3, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "chargingLimitSource"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"chargingLimitSource\":");
        self.charging_limit_source.write(writer)?;
        if let Some(value) = &self.is_local_generation {
            writer.member("\"isLocalGeneration\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.is_grid_critical {
            writer.member("\"isGridCritical\":");
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

/// Payload of the response to `NotifyChargingLimit`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NotifyChargingLimitResponse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl NotifyChargingLimitResponse {
    const KEYS: &'static [&'static str] = &["customData"];
}

impl Element for NotifyChargingLimitResponse {
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

impl Message for NotifyChargingLimitResponse {
    const NAME: &'static str = "NotifyChargingLimitResponse";
}

/// Payload of the `NotifyEVChargingNeeds` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotifyEVChargingNeedsRequest {
    /// `evseId`, required, 1 or more.
    pub evse_id: Integer<1>,
    /// `maxScheduleTuples`, optional, 0 or more.
    pub max_schedule_tuples: Option<Integer<0>>,
    /// `chargingNeeds`, required.
    pub charging_needs: ChargingNeeds,
    /// `timestamp`, optional, RFC 3339.
    pub timestamp: Option<DateTime>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl NotifyEVChargingNeedsRequest {
    const KEYS: &'static [&'static str] =
        &["evseId", "maxScheduleTuples", "chargingNeeds", "timestamp", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(evse_id: Integer<1>, charging_needs: ChargingNeeds) -> Self {
        Self { evse_id, max_schedule_tuples: None, charging_needs, timestamp: None, custom_data: None }
    }
}

impl Element for NotifyEVChargingNeedsRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut evse_id = None;
        let mut max_schedule_tuples = None;
        let mut charging_needs = None;
        let mut timestamp = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"evseId\":") {
                reader.member(&mut evse_id, Integer::<1>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"maxScheduleTuples\":") {
                reader.optional_member(&mut max_schedule_tuples, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"chargingNeeds\":") {
                reader.member(&mut charging_needs, ChargingNeeds::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"timestamp\":") {
                reader.optional_member(&mut timestamp, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            evse_id: reader.required(evse_id, &object, "evseId")?,
            max_schedule_tuples,
            charging_needs: reader.required(charging_needs, &object, "chargingNeeds")?,
            timestamp,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"evseId\":") {
                reader.check_member(&mut seen, 1 << 0, Integer::<1>::check)?;
            }
            if reader.comes(&mut object, 1, "\"maxScheduleTuples\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 2, "\"chargingNeeds\":") {
                reader.check_member(&mut seen, 1 << 2, ChargingNeeds::check)?;
            }
            if reader.comes(&mut object, 3, "\"timestamp\":") {
                reader.check_optional_member(&mut seen, 1 << 3, DateTime::check)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 4, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "evseId"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "chargingNeeds"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"evseId\":");
        self.evse_id.write(writer)?;
        if let Some(value) = &self.max_schedule_tuples {
            writer.member("\"maxScheduleTuples\":");
            value.write(writer)?;
        }
        writer.member("\"chargingNeeds\":");
        self.charging_needs.write(writer)?;
        if let Some(value) = &self.timestamp {
            writer.member("\"timestamp\":");
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

impl Message for NotifyEVChargingNeedsRequest {
    const NAME: &'static str = "NotifyEVChargingNeedsRequest";
}

impl Request for NotifyEVChargingNeedsRequest {
    const ACTION: &'static str = "NotifyEVChargingNeeds";
    type Response = NotifyEVChargingNeedsResponse;
}

/// Part of [`NotifyEVChargingNeedsRequest`](crate::NotifyEVChargingNeedsRequest).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChargingNeeds {
    /// `acChargingParameters`, optional.
    pub ac_charging_parameters: Option<ACChargingParameters>,
    /// `derChargingParameters`, optional.
    pub der_charging_parameters: Option<Box<DERChargingParameters>>,
    /// `evEnergyOffer`, optional.
    pub ev_energy_offer: Option<Box<EVEnergyOffer>>,
    /// `requestedEnergyTransfer`, required.
    pub requested_energy_transfer: EnergyTransferModeEnum,
    /// `dcChargingParameters`, optional.
    pub dc_charging_parameters: Option<DCChargingParameters>,
    /// `v2xChargingParameters`, optional.
    pub v2x_charging_parameters: Option<Box<V2XChargingParameters>>,
    /// `availableEnergyTransfer`, optional, 1 or more.
    pub available_energy_transfer: Option<Array<EnergyTransferModeEnum, 1>>,
    /// `controlMode`, optional.
    pub control_mode: Option<ControlModeEnum>,
    /// `mobilityNeedsMode`, optional.
    pub mobility_needs_mode: Option<MobilityNeedsModeEnum>,
    /// `departureTime`, optional, RFC 3339.
    pub departure_time: Option<DateTime>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl ChargingNeeds {
    const KEYS: &'static [&'static str] = &[
        "acChargingParameters",
        "derChargingParameters",
        "evEnergyOffer",
        "requestedEnergyTransfer",
        "dcChargingParameters",
        "v2xChargingParameters",
        "availableEnergyTransfer",
        "controlMode",
        "mobilityNeedsMode",
        "departureTime",
        "customData",
    ];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(requested_energy_transfer: EnergyTransferModeEnum) -> Self {
        Self {
            ac_charging_parameters: None,
            der_charging_parameters: None,
            ev_energy_offer: None,
            requested_energy_transfer,
            dc_charging_parameters: None,
            v2x_charging_parameters: None,
            available_energy_transfer: None,
            control_mode: None,
            mobility_needs_mode: None,
            departure_time: None,
            custom_data: None,
        }
    }
}

impl Element for ChargingNeeds {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut ac_charging_parameters = None;
        let mut der_charging_parameters = None;
        let mut ev_energy_offer = None;
        let mut requested_energy_transfer = None;
        let mut dc_charging_parameters = None;
        let mut v2x_charging_parameters = None;
        let mut available_energy_transfer = None;
        let mut control_mode = None;
        let mut mobility_needs_mode = None;
        let mut departure_time = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"acChargingParameters\":") {
                reader.optional_member(&mut ac_charging_parameters, ACChargingParameters::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"derChargingParameters\":") {
                reader.optional_member(&mut der_charging_parameters, Box::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"evEnergyOffer\":") {
                reader.optional_member(&mut ev_energy_offer, Box::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"requestedEnergyTransfer\":") {
                reader.member(&mut requested_energy_transfer, EnergyTransferModeEnum::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"dcChargingParameters\":") {
                reader.optional_member(&mut dc_charging_parameters, DCChargingParameters::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"v2xChargingParameters\":") {
                reader.optional_member(&mut v2x_charging_parameters, Box::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"availableEnergyTransfer\":") {
                reader.optional_member(
                    &mut available_energy_transfer,
                    Array::<EnergyTransferModeEnum, 1>::read_into,
                )?;
            }
            if reader.comes(&mut object, 7, "\"controlMode\":") {
                reader.optional_member(&mut control_mode, ControlModeEnum::read_into)?;
            }
            if reader.comes(&mut object, 8, "\"mobilityNeedsMode\":") {
                reader.optional_member(&mut mobility_needs_mode, MobilityNeedsModeEnum::read_into)?;
            }
            if reader.comes(&mut object, 9, "\"departureTime\":") {
                reader.optional_member(&mut departure_time, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 10, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            ac_charging_parameters,
            der_charging_parameters,
            ev_energy_offer,
            requested_energy_transfer: reader.required(
                requested_energy_transfer,
                &object,
                "requestedEnergyTransfer",
            )?,
            dc_charging_parameters,
            v2x_charging_parameters,
            available_energy_transfer,
            control_mode,
            mobility_needs_mode,
            departure_time,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"acChargingParameters\":") {
                reader.check_optional_member(&mut seen, 1 << 0, ACChargingParameters::check)?;
            }
            if reader.comes(&mut object, 1, "\"derChargingParameters\":") {
                reader.check_optional_member(&mut seen, 1 << 1, DERChargingParameters::check)?;
            }
            if reader.comes(&mut object, 2, "\"evEnergyOffer\":") {
                reader.check_optional_member(&mut seen, 1 << 2, EVEnergyOffer::check)?;
            }
            if reader.comes(&mut object, 3, "\"requestedEnergyTransfer\":") {
                reader.check_member(&mut seen, 1 << 3, EnergyTransferModeEnum::check)?;
            }
            if reader.comes(&mut object, 4, "\"dcChargingParameters\":") {
                reader.check_optional_member(&mut seen, 1 << 4, DCChargingParameters::check)?;
            }
            if reader.comes(&mut object, 5, "\"v2xChargingParameters\":") {
                reader.check_optional_member(&mut seen, 1 << 5, V2XChargingParameters::check)?;
            }
            if reader.comes(&mut object, 6, "\"availableEnergyTransfer\":") {
                reader.check_optional_member(&mut seen, 1 << 6, Array::<EnergyTransferModeEnum, 1>::check)?;
            }
            if reader.comes(&mut object, 7, "\"controlMode\":") {
                reader.check_optional_member(&mut seen, 1 << 7, ControlModeEnum::check)?;
            }
            if reader.comes(&mut object, 8, "\"mobilityNeedsMode\":") {
                reader.check_optional_member(&mut seen, 1 << 8, MobilityNeedsModeEnum::check)?;
            }
            if reader.comes(&mut object, 9, "\"departureTime\":") {
                reader.check_optional_member(&mut seen, 1 << 9, DateTime::check)?;
            }
            if reader.comes(&mut object, 10, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 10, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "requestedEnergyTransfer"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.ac_charging_parameters {
            writer.member("\"acChargingParameters\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.der_charging_parameters {
            writer.member("\"derChargingParameters\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.ev_energy_offer {
            writer.member("\"evEnergyOffer\":");
            value.write(writer)?;
        }
        writer.member("\"requestedEnergyTransfer\":");
        self.requested_energy_transfer.write(writer)?;
        if let Some(value) = &self.dc_charging_parameters {
            writer.member("\"dcChargingParameters\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.v2x_charging_parameters {
            writer.member("\"v2xChargingParameters\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.available_energy_transfer {
            writer.member("\"availableEnergyTransfer\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.control_mode {
            writer.member("\"controlMode\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.mobility_needs_mode {
            writer.member("\"mobilityNeedsMode\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.departure_time {
            writer.member("\"departureTime\":");
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

/// Part of [`ChargingNeeds`](crate::ChargingNeeds).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ACChargingParameters {
    /// `energyAmount`, required, a number.
    pub energy_amount: Decimal,
    /// `evMinCurrent`, required, a number.
    pub ev_min_current: Decimal,
    /// `evMaxCurrent`, required, a number.
    pub ev_max_current: Decimal,
    /// `evMaxVoltage`, required, a number.
    pub ev_max_voltage: Decimal,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl ACChargingParameters {
    const KEYS: &'static [&'static str] =
        &["energyAmount", "evMinCurrent", "evMaxCurrent", "evMaxVoltage", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        energy_amount: Decimal,
        ev_min_current: Decimal,
        ev_max_current: Decimal,
        ev_max_voltage: Decimal,
    ) -> Self {
        Self { energy_amount, ev_min_current, ev_max_current, ev_max_voltage, custom_data: None }
    }
}

impl Element for ACChargingParameters {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut energy_amount = None;
        let mut ev_min_current = None;
        let mut ev_max_current = None;
        let mut ev_max_voltage = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"energyAmount\":") {
                reader.member(&mut energy_amount, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"evMinCurrent\":") {
                reader.member(&mut ev_min_current, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"evMaxCurrent\":") {
                reader.member(&mut ev_max_current, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"evMaxVoltage\":") {
                reader.member(&mut ev_max_voltage, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            energy_amount: reader.required(energy_amount, &object, "energyAmount")?,
            ev_min_current: reader.required(ev_min_current, &object, "evMinCurrent")?,
            ev_max_current: reader.required(ev_max_current, &object, "evMaxCurrent")?,
            ev_max_voltage: reader.required(ev_max_voltage, &object, "evMaxVoltage")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"energyAmount\":") {
                reader.check_member(&mut seen, 1 << 0, Decimal::check)?;
            }
            if reader.comes(&mut object, 1, "\"evMinCurrent\":") {
                reader.check_member(&mut seen, 1 << 1, Decimal::check)?;
            }
            if reader.comes(&mut object, 2, "\"evMaxCurrent\":") {
                reader.check_member(&mut seen, 1 << 2, Decimal::check)?;
            }
            if reader.comes(&mut object, 3, "\"evMaxVoltage\":") {
                reader.check_member(&mut seen, 1 << 3, Decimal::check)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 4, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "energyAmount"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "evMinCurrent"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "evMaxCurrent"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "evMaxVoltage"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"energyAmount\":");
        self.energy_amount.write(writer)?;
        writer.member("\"evMinCurrent\":");
        self.ev_min_current.write(writer)?;
        writer.member("\"evMaxCurrent\":");
        self.ev_max_current.write(writer)?;
        writer.member("\"evMaxVoltage\":");
        self.ev_max_voltage.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`ChargingNeeds`](crate::ChargingNeeds).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EVEnergyOffer {
    /// `evAbsolutePriceSchedule`, optional.
    pub ev_absolute_price_schedule: Option<EVAbsolutePriceSchedule>,
    /// `evPowerSchedule`, required.
    pub ev_power_schedule: EVPowerSchedule,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl EVEnergyOffer {
    const KEYS: &'static [&'static str] = &["evAbsolutePriceSchedule", "evPowerSchedule", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(ev_power_schedule: EVPowerSchedule) -> Self {
        Self { ev_absolute_price_schedule: None, ev_power_schedule, custom_data: None }
    }
}

impl Element for EVEnergyOffer {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut ev_absolute_price_schedule = None;
        let mut ev_power_schedule = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"evAbsolutePriceSchedule\":") {
                reader
                    .optional_member(&mut ev_absolute_price_schedule, EVAbsolutePriceSchedule::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"evPowerSchedule\":") {
                reader.member(&mut ev_power_schedule, EVPowerSchedule::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            ev_absolute_price_schedule,
            ev_power_schedule: reader.required(ev_power_schedule, &object, "evPowerSchedule")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"evAbsolutePriceSchedule\":") {
                reader.check_optional_member(&mut seen, 1 << 0, EVAbsolutePriceSchedule::check)?;
            }
            if reader.comes(&mut object, 1, "\"evPowerSchedule\":") {
                reader.check_member(&mut seen, 1 << 1, EVPowerSchedule::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "evPowerSchedule"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.ev_absolute_price_schedule {
            writer.member("\"evAbsolutePriceSchedule\":");
            value.write(writer)?;
        }
        writer.member("\"evPowerSchedule\":");
        self.ev_power_schedule.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`EVEnergyOffer`](crate::EVEnergyOffer).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EVAbsolutePriceSchedule {
    /// `timeAnchor`, required, RFC 3339.
    pub time_anchor: DateTime,
    /// `currency`, required, at most 3 characters.
    pub currency: Text<3>,
    /// `evAbsolutePriceScheduleEntries`, required, 1 to 1024.
    pub ev_absolute_price_schedule_entries: Array<EVAbsolutePriceScheduleEntry, 1, 1024>,
    /// `priceAlgorithm`, required, at most 2000 characters.
    pub price_algorithm: Text<2000>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl EVAbsolutePriceSchedule {
    const KEYS: &'static [&'static str] =
        &["timeAnchor", "currency", "evAbsolutePriceScheduleEntries", "priceAlgorithm", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        time_anchor: DateTime,
        currency: Text<3>,
        ev_absolute_price_schedule_entries: Array<EVAbsolutePriceScheduleEntry, 1, 1024>,
        price_algorithm: Text<2000>,
    ) -> Self {
        Self { time_anchor, currency, ev_absolute_price_schedule_entries, price_algorithm, custom_data: None }
    }
}

impl Element for EVAbsolutePriceSchedule {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut time_anchor = None;
        let mut currency = None;
        let mut ev_absolute_price_schedule_entries = None;
        let mut price_algorithm = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"timeAnchor\":") {
                reader.member(&mut time_anchor, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"currency\":") {
                reader.member(&mut currency, Text::<3>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"evAbsolutePriceScheduleEntries\":") {
                reader.member(
                    &mut ev_absolute_price_schedule_entries,
                    Array::<EVAbsolutePriceScheduleEntry, 1, 1024>::read_into,
                )?;
            }
            if reader.comes(&mut object, 3, "\"priceAlgorithm\":") {
                reader.member(&mut price_algorithm, Text::<2000>::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            time_anchor: reader.required(time_anchor, &object, "timeAnchor")?,
            currency: reader.required(currency, &object, "currency")?,
            ev_absolute_price_schedule_entries: reader.required(
                ev_absolute_price_schedule_entries,
                &object,
                "evAbsolutePriceScheduleEntries",
            )?,
            price_algorithm: reader.required(price_algorithm, &object, "priceAlgorithm")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"timeAnchor\":") {
                reader.check_member(&mut seen, 1 << 0, DateTime::check)?;
            }
            if reader.comes(&mut object, 1, "\"currency\":") {
                reader.check_member(&mut seen, 1 << 1, Text::<3>::check)?;
            }
            if reader.comes(&mut object, 2, "\"evAbsolutePriceScheduleEntries\":") {
                reader.check_member(
                    &mut seen,
                    1 << 2,
                    Array::<EVAbsolutePriceScheduleEntry, 1, 1024>::check,
                )?;
            }
            if reader.comes(&mut object, 3, "\"priceAlgorithm\":") {
                reader.check_member(&mut seen, 1 << 3, Text::<2000>::check)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 4, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "timeAnchor"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "currency"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "evAbsolutePriceScheduleEntries"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "priceAlgorithm"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"timeAnchor\":");
        self.time_anchor.write(writer)?;
        writer.member("\"currency\":");
        self.currency.write(writer)?;
        writer.member("\"evAbsolutePriceScheduleEntries\":");
        self.ev_absolute_price_schedule_entries.write(writer)?;
        writer.member("\"priceAlgorithm\":");
        self.price_algorithm.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`EVAbsolutePriceSchedule`](crate::EVAbsolutePriceSchedule).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EVAbsolutePriceScheduleEntry {
    /// `duration`, required, a whole number.
    pub duration: i64,
    /// `evPriceRule`, required, 1 to 8.
    pub ev_price_rule: Array<EVPriceRule, 1, 8>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl EVAbsolutePriceScheduleEntry {
    const KEYS: &'static [&'static str] = &["duration", "evPriceRule", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(duration: i64, ev_price_rule: Array<EVPriceRule, 1, 8>) -> Self {
        Self { duration, ev_price_rule, custom_data: None }
    }
}

impl Element for EVAbsolutePriceScheduleEntry {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut duration = None;
        let mut ev_price_rule = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"duration\":") {
                reader.member(&mut duration, i64::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"evPriceRule\":") {
                reader.member(&mut ev_price_rule, Array::<EVPriceRule, 1, 8>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            duration: reader.required(duration, &object, "duration")?,
            ev_price_rule: reader.required(ev_price_rule, &object, "evPriceRule")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"duration\":") {
                reader.check_member(&mut seen, 1 << 0, i64::check)?;
            }
            if reader.comes(&mut object, 1, "\"evPriceRule\":") {
                reader.check_member(&mut seen, 1 << 1, Array::<EVPriceRule, 1, 8>::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "duration"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "evPriceRule"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"duration\":");
        self.duration.write(writer)?;
        writer.member("\"evPriceRule\":");
        self.ev_price_rule.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`EVAbsolutePriceScheduleEntry`](crate::EVAbsolutePriceScheduleEntry).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EVPriceRule {
    /// `energyFee`, required, a number.
    pub energy_fee: Decimal,
    /// `powerRangeStart`, required, a number.
    pub power_range_start: Decimal,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl EVPriceRule {
    const KEYS: &'static [&'static str] = &["energyFee", "powerRangeStart", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(energy_fee: Decimal, power_range_start: Decimal) -> Self {
        Self { energy_fee, power_range_start, custom_data: None }
    }
}

impl Element for EVPriceRule {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut energy_fee = None;
        let mut power_range_start = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"energyFee\":") {
                reader.member(&mut energy_fee, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"powerRangeStart\":") {
                reader.member(&mut power_range_start, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            energy_fee: reader.required(energy_fee, &object, "energyFee")?,
            power_range_start: reader.required(power_range_start, &object, "powerRangeStart")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"energyFee\":") {
                reader.check_member(&mut seen, 1 << 0, Decimal::check)?;
            }
            if reader.comes(&mut object, 1, "\"powerRangeStart\":") {
                reader.check_member(&mut seen, 1 << 1, Decimal::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "energyFee"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "powerRangeStart"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"energyFee\":");
        self.energy_fee.write(writer)?;
        writer.member("\"powerRangeStart\":");
        self.power_range_start.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`EVEnergyOffer`](crate::EVEnergyOffer).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EVPowerSchedule {
    /// `evPowerScheduleEntries`, required, 1 to 1024.
    pub ev_power_schedule_entries: Array<EVPowerScheduleEntry, 1, 1024>,
    /// `timeAnchor`, required, RFC 3339.
    pub time_anchor: DateTime,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl EVPowerSchedule {
    const KEYS: &'static [&'static str] = &["evPowerScheduleEntries", "timeAnchor", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        ev_power_schedule_entries: Array<EVPowerScheduleEntry, 1, 1024>,
        time_anchor: DateTime,
    ) -> Self {
        Self { ev_power_schedule_entries, time_anchor, custom_data: None }
    }
}

impl Element for EVPowerSchedule {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut ev_power_schedule_entries = None;
        let mut time_anchor = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"evPowerScheduleEntries\":") {
                reader.member(
                    &mut ev_power_schedule_entries,
                    Array::<EVPowerScheduleEntry, 1, 1024>::read_into,
                )?;
            }
            if reader.comes(&mut object, 1, "\"timeAnchor\":") {
                reader.member(&mut time_anchor, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            ev_power_schedule_entries: reader.required(
                ev_power_schedule_entries,
                &object,
                "evPowerScheduleEntries",
            )?,
            time_anchor: reader.required(time_anchor, &object, "timeAnchor")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"evPowerScheduleEntries\":") {
                reader.check_member(&mut seen, 1 << 0, Array::<EVPowerScheduleEntry, 1, 1024>::check)?;
            }
            if reader.comes(&mut object, 1, "\"timeAnchor\":") {
                reader.check_member(&mut seen, 1 << 1, DateTime::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "evPowerScheduleEntries"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "timeAnchor"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"evPowerScheduleEntries\":");
        self.ev_power_schedule_entries.write(writer)?;
        writer.member("\"timeAnchor\":");
        self.time_anchor.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`EVPowerSchedule`](crate::EVPowerSchedule).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EVPowerScheduleEntry {
    /// `duration`, required, a whole number.
    pub duration: i64,
    /// `power`, required, a number.
    pub power: Decimal,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl EVPowerScheduleEntry {
    const KEYS: &'static [&'static str] = &["duration", "power", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(duration: i64, power: Decimal) -> Self {
        Self { duration, power, custom_data: None }
    }
}

impl Element for EVPowerScheduleEntry {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut duration = None;
        let mut power = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"duration\":") {
                reader.member(&mut duration, i64::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"power\":") {
                reader.member(&mut power, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            duration: reader.required(duration, &object, "duration")?,
            power: reader.required(power, &object, "power")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"duration\":") {
                reader.check_member(&mut seen, 1 << 0, i64::check)?;
            }
            if reader.comes(&mut object, 1, "\"power\":") {
                reader.check_member(&mut seen, 1 << 1, Decimal::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "duration"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "power"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"duration\":");
        self.duration.write(writer)?;
        writer.member("\"power\":");
        self.power.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`ChargingNeeds`](crate::ChargingNeeds).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DCChargingParameters {
    /// `evMaxCurrent`, required, a number.
    pub ev_max_current: Decimal,
    /// `evMaxVoltage`, required, a number.
    pub ev_max_voltage: Decimal,
    /// `evMaxPower`, optional, a number.
    pub ev_max_power: Option<Decimal>,
    /// `evEnergyCapacity`, optional, a number.
    pub ev_energy_capacity: Option<Decimal>,
    /// `energyAmount`, optional, a number.
    pub energy_amount: Option<Decimal>,
    /// `stateOfCharge`, optional, 0 to 100.
    pub state_of_charge: Option<Integer<0, 100>>,
    /// `fullSoC`, optional, 0 to 100.
    pub full_so_c: Option<Integer<0, 100>>,
    /// `bulkSoC`, optional, 0 to 100.
    pub bulk_so_c: Option<Integer<0, 100>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl DCChargingParameters {
    const KEYS: &'static [&'static str] = &[
        "evMaxCurrent",
        "evMaxVoltage",
        "evMaxPower",
        "evEnergyCapacity",
        "energyAmount",
        "stateOfCharge",
        "fullSoC",
        "bulkSoC",
        "customData",
    ];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(ev_max_current: Decimal, ev_max_voltage: Decimal) -> Self {
        Self {
            ev_max_current,
            ev_max_voltage,
            ev_max_power: None,
            ev_energy_capacity: None,
            energy_amount: None,
            state_of_charge: None,
            full_so_c: None,
            bulk_so_c: None,
            custom_data: None,
        }
    }
}

impl Element for DCChargingParameters {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut ev_max_current = None;
        let mut ev_max_voltage = None;
        let mut ev_max_power = None;
        let mut ev_energy_capacity = None;
        let mut energy_amount = None;
        let mut state_of_charge = None;
        let mut full_so_c = None;
        let mut bulk_so_c = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"evMaxCurrent\":") {
                reader.member(&mut ev_max_current, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"evMaxVoltage\":") {
                reader.member(&mut ev_max_voltage, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"evMaxPower\":") {
                reader.optional_member(&mut ev_max_power, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"evEnergyCapacity\":") {
                reader.optional_member(&mut ev_energy_capacity, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"energyAmount\":") {
                reader.optional_member(&mut energy_amount, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"stateOfCharge\":") {
                reader.optional_member(&mut state_of_charge, Integer::<0, 100>::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"fullSoC\":") {
                reader.optional_member(&mut full_so_c, Integer::<0, 100>::read_into)?;
            }
            if reader.comes(&mut object, 7, "\"bulkSoC\":") {
                reader.optional_member(&mut bulk_so_c, Integer::<0, 100>::read_into)?;
            }
            if reader.comes(&mut object, 8, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            ev_max_current: reader.required(ev_max_current, &object, "evMaxCurrent")?,
            ev_max_voltage: reader.required(ev_max_voltage, &object, "evMaxVoltage")?,
            ev_max_power,
            ev_energy_capacity,
            energy_amount,
            state_of_charge,
            full_so_c,
            bulk_so_c,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"evMaxCurrent\":") {
                reader.check_member(&mut seen, 1 << 0, Decimal::check)?;
            }
            if reader.comes(&mut object, 1, "\"evMaxVoltage\":") {
                reader.check_member(&mut seen, 1 << 1, Decimal::check)?;
            }
            if reader.comes(&mut object, 2, "\"evMaxPower\":") {
                reader.check_optional_member(&mut seen, 1 << 2, Decimal::check)?;
            }
            if reader.comes(&mut object, 3, "\"evEnergyCapacity\":") {
                reader.check_optional_member(&mut seen, 1 << 3, Decimal::check)?;
            }
            if reader.comes(&mut object, 4, "\"energyAmount\":") {
                reader.check_optional_member(&mut seen, 1 << 4, Decimal::check)?;
            }
            if reader.comes(&mut object, 5, "\"stateOfCharge\":") {
                reader.check_optional_member(&mut seen, 1 << 5, Integer::<0, 100>::check)?;
            }
            if reader.comes(&mut object, 6, "\"fullSoC\":") {
                reader.check_optional_member(&mut seen, 1 << 6, Integer::<0, 100>::check)?;
            }
            if reader.comes(&mut object, 7, "\"bulkSoC\":") {
                reader.check_optional_member(&mut seen, 1 << 7, Integer::<0, 100>::check)?;
            }
            if reader.comes(&mut object, 8, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 8, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "evMaxCurrent"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "evMaxVoltage"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"evMaxCurrent\":");
        self.ev_max_current.write(writer)?;
        writer.member("\"evMaxVoltage\":");
        self.ev_max_voltage.write(writer)?;
        if let Some(value) = &self.ev_max_power {
            writer.member("\"evMaxPower\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.ev_energy_capacity {
            writer.member("\"evEnergyCapacity\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.energy_amount {
            writer.member("\"energyAmount\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.state_of_charge {
            writer.member("\"stateOfCharge\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.full_so_c {
            writer.member("\"fullSoC\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.bulk_so_c {
            writer.member("\"bulkSoC\":");
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

/// Part of [`ChargingNeeds`](crate::ChargingNeeds).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct V2XChargingParameters {
    /// `minChargePower`, optional, a number.
    pub min_charge_power: Option<Decimal>,
    /// `minChargePower_L2`, optional, a number.
    pub min_charge_power_l2: Option<Decimal>,
    /// `minChargePower_L3`, optional, a number.
    pub min_charge_power_l3: Option<Decimal>,
    /// `maxChargePower`, optional, a number.
    pub max_charge_power: Option<Decimal>,
    /// `maxChargePower_L2`, optional, a number.
    pub max_charge_power_l2: Option<Decimal>,
    /// `maxChargePower_L3`, optional, a number.
    pub max_charge_power_l3: Option<Decimal>,
    /// `minDischargePower`, optional, a number.
    pub min_discharge_power: Option<Decimal>,
    /// `minDischargePower_L2`, optional, a number.
    pub min_discharge_power_l2: Option<Decimal>,
    /// `minDischargePower_L3`, optional, a number.
    pub min_discharge_power_l3: Option<Decimal>,
    /// `maxDischargePower`, optional, a number.
    pub max_discharge_power: Option<Decimal>,
    /// `maxDischargePower_L2`, optional, a number.
    pub max_discharge_power_l2: Option<Decimal>,
    /// `maxDischargePower_L3`, optional, a number.
    pub max_discharge_power_l3: Option<Decimal>,
    /// `minChargeCurrent`, optional, a number.
    pub min_charge_current: Option<Decimal>,
    /// `maxChargeCurrent`, optional, a number.
    pub max_charge_current: Option<Decimal>,
    /// `minDischargeCurrent`, optional, a number.
    pub min_discharge_current: Option<Decimal>,
    /// `maxDischargeCurrent`, optional, a number.
    pub max_discharge_current: Option<Decimal>,
    /// `minVoltage`, optional, a number.
    pub min_voltage: Option<Decimal>,
    /// `maxVoltage`, optional, a number.
    pub max_voltage: Option<Decimal>,
    /// `evTargetEnergyRequest`, optional, a number.
    pub ev_target_energy_request: Option<Decimal>,
    /// `evMinEnergyRequest`, optional, a number.
    pub ev_min_energy_request: Option<Decimal>,
    /// `evMaxEnergyRequest`, optional, a number.
    pub ev_max_energy_request: Option<Decimal>,
    /// `evMinV2XEnergyRequest`, optional, a number.
    pub ev_min_v2x_energy_request: Option<Decimal>,
    /// `evMaxV2XEnergyRequest`, optional, a number.
    pub ev_max_v2x_energy_request: Option<Decimal>,
    /// `targetSoC`, optional, 0 to 100.
    pub target_so_c: Option<Integer<0, 100>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl V2XChargingParameters {
    const KEYS: &'static [&'static str] = &[
        "minChargePower",
        "minChargePower_L2",
        "minChargePower_L3",
        "maxChargePower",
        "maxChargePower_L2",
        "maxChargePower_L3",
        "minDischargePower",
        "minDischargePower_L2",
        "minDischargePower_L3",
        "maxDischargePower",
        "maxDischargePower_L2",
        "maxDischargePower_L3",
        "minChargeCurrent",
        "maxChargeCurrent",
        "minDischargeCurrent",
        "maxDischargeCurrent",
        "minVoltage",
        "maxVoltage",
        "evTargetEnergyRequest",
        "evMinEnergyRequest",
        "evMaxEnergyRequest",
        "evMinV2XEnergyRequest",
        "evMaxV2XEnergyRequest",
        "targetSoC",
        "customData",
    ];
}

impl Element for V2XChargingParameters {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut min_charge_power = None;
        let mut min_charge_power_l2 = None;
        let mut min_charge_power_l3 = None;
        let mut max_charge_power = None;
        let mut max_charge_power_l2 = None;
        let mut max_charge_power_l3 = None;
        let mut min_discharge_power = None;
        let mut min_discharge_power_l2 = None;
        let mut min_discharge_power_l3 = None;
        let mut max_discharge_power = None;
        let mut max_discharge_power_l2 = None;
        let mut max_discharge_power_l3 = None;
        let mut min_charge_current = None;
        let mut max_charge_current = None;
        let mut min_discharge_current = None;
        let mut max_discharge_current = None;
        let mut min_voltage = None;
        let mut max_voltage = None;
        let mut ev_target_energy_request = None;
        let mut ev_min_energy_request = None;
        let mut ev_max_energy_request = None;
        let mut ev_min_v2x_energy_request = None;
        let mut ev_max_v2x_energy_request = None;
        let mut target_so_c = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"minChargePower\":") {
                reader.optional_member(&mut min_charge_power, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"minChargePower_L2\":") {
                reader.optional_member(&mut min_charge_power_l2, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"minChargePower_L3\":") {
                reader.optional_member(&mut min_charge_power_l3, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"maxChargePower\":") {
                reader.optional_member(&mut max_charge_power, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"maxChargePower_L2\":") {
                reader.optional_member(&mut max_charge_power_l2, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"maxChargePower_L3\":") {
                reader.optional_member(&mut max_charge_power_l3, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"minDischargePower\":") {
                reader.optional_member(&mut min_discharge_power, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 7, "\"minDischargePower_L2\":") {
                reader.optional_member(&mut min_discharge_power_l2, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 8, "\"minDischargePower_L3\":") {
                reader.optional_member(&mut min_discharge_power_l3, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 9, "\"maxDischargePower\":") {
                reader.optional_member(&mut max_discharge_power, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 10, "\"maxDischargePower_L2\":") {
                reader.optional_member(&mut max_discharge_power_l2, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 11, "\"maxDischargePower_L3\":") {
                reader.optional_member(&mut max_discharge_power_l3, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 12, "\"minChargeCurrent\":") {
                reader.optional_member(&mut min_charge_current, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 13, "\"maxChargeCurrent\":") {
                reader.optional_member(&mut max_charge_current, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 14, "\"minDischargeCurrent\":") {
                reader.optional_member(&mut min_discharge_current, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 15, "\"maxDischargeCurrent\":") {
                reader.optional_member(&mut max_discharge_current, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 16, "\"minVoltage\":") {
                reader.optional_member(&mut min_voltage, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 17, "\"maxVoltage\":") {
                reader.optional_member(&mut max_voltage, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 18, "\"evTargetEnergyRequest\":") {
                reader.optional_member(&mut ev_target_energy_request, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 19, "\"evMinEnergyRequest\":") {
                reader.optional_member(&mut ev_min_energy_request, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 20, "\"evMaxEnergyRequest\":") {
                reader.optional_member(&mut ev_max_energy_request, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 21, "\"evMinV2XEnergyRequest\":") {
                reader.optional_member(&mut ev_min_v2x_energy_request, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 22, "\"evMaxV2XEnergyRequest\":") {
                reader.optional_member(&mut ev_max_v2x_energy_request, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 23, "\"targetSoC\":") {
                reader.optional_member(&mut target_so_c, Integer::<0, 100>::read_into)?;
            }
            if reader.comes(&mut object, 24, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            min_charge_power,
            min_charge_power_l2,
            min_charge_power_l3,
            max_charge_power,
            max_charge_power_l2,
            max_charge_power_l3,
            min_discharge_power,
            min_discharge_power_l2,
            min_discharge_power_l3,
            max_discharge_power,
            max_discharge_power_l2,
            max_discharge_power_l3,
            min_charge_current,
            max_charge_current,
            min_discharge_current,
            max_discharge_current,
            min_voltage,
            max_voltage,
            ev_target_energy_request,
            ev_min_energy_request,
            ev_max_energy_request,
            ev_min_v2x_energy_request,
            ev_max_v2x_energy_request,
            target_so_c,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"minChargePower\":") {
                reader.check_optional_member(&mut seen, 1 << 0, Decimal::check)?;
            }
            if reader.comes(&mut object, 1, "\"minChargePower_L2\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Decimal::check)?;
            }
            if reader.comes(&mut object, 2, "\"minChargePower_L3\":") {
                reader.check_optional_member(&mut seen, 1 << 2, Decimal::check)?;
            }
            if reader.comes(&mut object, 3, "\"maxChargePower\":") {
                reader.check_optional_member(&mut seen, 1 << 3, Decimal::check)?;
            }
            if reader.comes(&mut object, 4, "\"maxChargePower_L2\":") {
                reader.check_optional_member(&mut seen, 1 << 4, Decimal::check)?;
            }
            if reader.comes(&mut object, 5, "\"maxChargePower_L3\":") {
                reader.check_optional_member(&mut seen, 1 << 5, Decimal::check)?;
            }
            if reader.comes(&mut object, 6, "\"minDischargePower\":") {
                reader.check_optional_member(&mut seen, 1 << 6, Decimal::check)?;
            }
            if reader.comes(&mut object, 7, "\"minDischargePower_L2\":") {
                reader.check_optional_member(&mut seen, 1 << 7, Decimal::check)?;
            }
            if reader.comes(&mut object, 8, "\"minDischargePower_L3\":") {
                reader.check_optional_member(&mut seen, 1 << 8, Decimal::check)?;
            }
            if reader.comes(&mut object, 9, "\"maxDischargePower\":") {
                reader.check_optional_member(&mut seen, 1 << 9, Decimal::check)?;
            }
            if reader.comes(&mut object, 10, "\"maxDischargePower_L2\":") {
                reader.check_optional_member(&mut seen, 1 << 10, Decimal::check)?;
            }
            if reader.comes(&mut object, 11, "\"maxDischargePower_L3\":") {
                reader.check_optional_member(&mut seen, 1 << 11, Decimal::check)?;
            }
            if reader.comes(&mut object, 12, "\"minChargeCurrent\":") {
                reader.check_optional_member(&mut seen, 1 << 12, Decimal::check)?;
            }
            if reader.comes(&mut object, 13, "\"maxChargeCurrent\":") {
                reader.check_optional_member(&mut seen, 1 << 13, Decimal::check)?;
            }
            if reader.comes(&mut object, 14, "\"minDischargeCurrent\":") {
                reader.check_optional_member(&mut seen, 1 << 14, Decimal::check)?;
            }
            if reader.comes(&mut object, 15, "\"maxDischargeCurrent\":") {
                reader.check_optional_member(&mut seen, 1 << 15, Decimal::check)?;
            }
            if reader.comes(&mut object, 16, "\"minVoltage\":") {
                reader.check_optional_member(&mut seen, 1 << 16, Decimal::check)?;
            }
            if reader.comes(&mut object, 17, "\"maxVoltage\":") {
                reader.check_optional_member(&mut seen, 1 << 17, Decimal::check)?;
            }
            if reader.comes(&mut object, 18, "\"evTargetEnergyRequest\":") {
                reader.check_optional_member(&mut seen, 1 << 18, Decimal::check)?;
            }
            if reader.comes(&mut object, 19, "\"evMinEnergyRequest\":") {
                reader.check_optional_member(&mut seen, 1 << 19, Decimal::check)?;
            }
            if reader.comes(&mut object, 20, "\"evMaxEnergyRequest\":") {
                reader.check_optional_member(&mut seen, 1 << 20, Decimal::check)?;
            }
            if reader.comes(&mut object, 21, "\"evMinV2XEnergyRequest\":") {
                reader.check_optional_member(&mut seen, 1 << 21, Decimal::check)?;
            }
            if reader.comes(&mut object, 22, "\"evMaxV2XEnergyRequest\":") {
                reader.check_optional_member(&mut seen, 1 << 22, Decimal::check)?;
            }
            if reader.comes(&mut object, 23, "\"targetSoC\":") {
                reader.check_optional_member(&mut seen, 1 << 23, Integer::<0, 100>::check)?;
            }
            if reader.comes(&mut object, 24, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 24, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.min_charge_power {
            writer.member("\"minChargePower\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.min_charge_power_l2 {
            writer.member("\"minChargePower_L2\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.min_charge_power_l3 {
            writer.member("\"minChargePower_L3\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.max_charge_power {
            writer.member("\"maxChargePower\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.max_charge_power_l2 {
            writer.member("\"maxChargePower_L2\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.max_charge_power_l3 {
            writer.member("\"maxChargePower_L3\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.min_discharge_power {
            writer.member("\"minDischargePower\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.min_discharge_power_l2 {
            writer.member("\"minDischargePower_L2\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.min_discharge_power_l3 {
            writer.member("\"minDischargePower_L3\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.max_discharge_power {
            writer.member("\"maxDischargePower\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.max_discharge_power_l2 {
            writer.member("\"maxDischargePower_L2\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.max_discharge_power_l3 {
            writer.member("\"maxDischargePower_L3\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.min_charge_current {
            writer.member("\"minChargeCurrent\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.max_charge_current {
            writer.member("\"maxChargeCurrent\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.min_discharge_current {
            writer.member("\"minDischargeCurrent\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.max_discharge_current {
            writer.member("\"maxDischargeCurrent\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.min_voltage {
            writer.member("\"minVoltage\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.max_voltage {
            writer.member("\"maxVoltage\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.ev_target_energy_request {
            writer.member("\"evTargetEnergyRequest\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.ev_min_energy_request {
            writer.member("\"evMinEnergyRequest\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.ev_max_energy_request {
            writer.member("\"evMaxEnergyRequest\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.ev_min_v2x_energy_request {
            writer.member("\"evMinV2XEnergyRequest\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.ev_max_v2x_energy_request {
            writer.member("\"evMaxV2XEnergyRequest\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.target_so_c {
            writer.member("\"targetSoC\":");
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

/// Payload of the response to `NotifyEVChargingNeeds`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotifyEVChargingNeedsResponse {
    /// `status`, required.
    pub status: NotifyEVChargingNeedsStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl NotifyEVChargingNeedsResponse {
    const KEYS: &'static [&'static str] = &["status", "statusInfo", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: NotifyEVChargingNeedsStatusEnum) -> Self {
        Self { status, status_info: None, custom_data: None }
    }
}

impl Element for NotifyEVChargingNeedsResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut status_info = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, NotifyEVChargingNeedsStatusEnum::read_into)?;
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
                reader.check_member(&mut seen, 1 << 0, NotifyEVChargingNeedsStatusEnum::check)?;
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

impl Message for NotifyEVChargingNeedsResponse {
    const NAME: &'static str = "NotifyEVChargingNeedsResponse";
}

/// Payload of the `NotifyEVChargingSchedule` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotifyEVChargingScheduleRequest {
    /// `timeBase`, required, RFC 3339.
    pub time_base: DateTime,
    /// `chargingSchedule`, required.
    pub charging_schedule: ChargingSchedule,
    /// `evseId`, required, 1 or more.
    pub evse_id: Integer<1>,
    /// `selectedChargingScheduleId`, optional, 0 or more.
    pub selected_charging_schedule_id: Option<Integer<0>>,
    /// `powerToleranceAcceptance`, optional.
    pub power_tolerance_acceptance: Option<bool>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl NotifyEVChargingScheduleRequest {
    const KEYS: &'static [&'static str] = &[
        "timeBase",
        "chargingSchedule",
        "evseId",
        "selectedChargingScheduleId",
        "powerToleranceAcceptance",
        "customData",
    ];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(time_base: DateTime, charging_schedule: ChargingSchedule, evse_id: Integer<1>) -> Self {
        Self {
            time_base,
            charging_schedule,
            evse_id,
            selected_charging_schedule_id: None,
            power_tolerance_acceptance: None,
            custom_data: None,
        }
    }
}

impl Element for NotifyEVChargingScheduleRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut time_base = None;
        let mut charging_schedule = None;
        let mut evse_id = None;
        let mut selected_charging_schedule_id = None;
        let mut power_tolerance_acceptance = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"timeBase\":") {
                reader.member(&mut time_base, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"chargingSchedule\":") {
                reader.member(&mut charging_schedule, ChargingSchedule::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"evseId\":") {
                reader.member(&mut evse_id, Integer::<1>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"selectedChargingScheduleId\":") {
                reader.optional_member(&mut selected_charging_schedule_id, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"powerToleranceAcceptance\":") {
                reader.optional_member(&mut power_tolerance_acceptance, bool::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            time_base: reader.required(time_base, &object, "timeBase")?,
            charging_schedule: reader.required(charging_schedule, &object, "chargingSchedule")?,
            evse_id: reader.required(evse_id, &object, "evseId")?,
            selected_charging_schedule_id,
            power_tolerance_acceptance,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"timeBase\":") {
                reader.check_member(&mut seen, 1 << 0, DateTime::check)?;
            }
            if reader.comes(&mut object, 1, "\"chargingSchedule\":") {
                reader.check_member(&mut seen, 1 << 1, ChargingSchedule::check)?;
            }
            if reader.comes(&mut object, 2, "\"evseId\":") {
                reader.check_member(&mut seen, 1 << 2, Integer::<1>::check)?;
            }
            if reader.comes(&mut object, 3, "\"selectedChargingScheduleId\":") {
                reader.check_optional_member(&mut seen, 1 << 3, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 4, "\"powerToleranceAcceptance\":") {
                reader.check_optional_member(&mut seen, 1 << 4, bool::check)?;
            }
            if reader.comes(&mut object, 5, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 5, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "timeBase"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "chargingSchedule"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "evseId"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"timeBase\":");
        self.time_base.write(writer)?;
        writer.member("\"chargingSchedule\":");
        self.charging_schedule.write(writer)?;
        writer.member("\"evseId\":");
        self.evse_id.write(writer)?;
        if let Some(value) = &self.selected_charging_schedule_id {
            writer.member("\"selectedChargingScheduleId\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.power_tolerance_acceptance {
            writer.member("\"powerToleranceAcceptance\":");
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

impl Message for NotifyEVChargingScheduleRequest {
    const NAME: &'static str = "NotifyEVChargingScheduleRequest";
}

impl Request for NotifyEVChargingScheduleRequest {
    const ACTION: &'static str = "NotifyEVChargingSchedule";
    type Response = NotifyEVChargingScheduleResponse;
}

/// Payload of the response to `NotifyEVChargingSchedule`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotifyEVChargingScheduleResponse {
    /// `status`, required.
    pub status: GenericStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl NotifyEVChargingScheduleResponse {
    const KEYS: &'static [&'static str] = &["status", "statusInfo", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: GenericStatusEnum) -> Self {
        Self { status, status_info: None, custom_data: None }
    }
}

impl Element for NotifyEVChargingScheduleResponse {
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

impl Message for NotifyEVChargingScheduleResponse {
    const NAME: &'static str = "NotifyEVChargingScheduleResponse";
}

/// Payload of the `NotifyPriorityCharging` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotifyPriorityChargingRequest {
    /// `transactionId`, required, at most 36 characters.
    pub transaction_id: Text<36>,
    /// `activated`, required.
    pub activated: bool,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl NotifyPriorityChargingRequest {
    const KEYS: &'static [&'static str] = &["transactionId", "activated", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(transaction_id: Text<36>, activated: bool) -> Self {
        Self { transaction_id, activated, custom_data: None }
    }
}

impl Element for NotifyPriorityChargingRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut transaction_id = None;
        let mut activated = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"transactionId\":") {
                reader.member(&mut transaction_id, Text::<36>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"activated\":") {
                reader.member(&mut activated, bool::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            transaction_id: reader.required(transaction_id, &object, "transactionId")?,
            activated: reader.required(activated, &object, "activated")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"transactionId\":") {
                reader.check_member(&mut seen, 1 << 0, Text::<36>::check)?;
            }
            if reader.comes(&mut object, 1, "\"activated\":") {
                reader.check_member(&mut seen, 1 << 1, bool::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "transactionId"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "activated"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"transactionId\":");
        self.transaction_id.write(writer)?;
        writer.member("\"activated\":");
        self.activated.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for NotifyPriorityChargingRequest {
    const NAME: &'static str = "NotifyPriorityChargingRequest";
}

impl Request for NotifyPriorityChargingRequest {
    const ACTION: &'static str = "NotifyPriorityCharging";
    type Response = NotifyPriorityChargingResponse;
}

/// Payload of the response to `NotifyPriorityCharging`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NotifyPriorityChargingResponse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl NotifyPriorityChargingResponse {
    const KEYS: &'static [&'static str] = &["customData"];
}

impl Element for NotifyPriorityChargingResponse {
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

impl Message for NotifyPriorityChargingResponse {
    const NAME: &'static str = "NotifyPriorityChargingResponse";
}

/// Payload of the `PullDynamicScheduleUpdate` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PullDynamicScheduleUpdateRequest {
    /// `chargingProfileId`, required, a whole number.
    pub charging_profile_id: i64,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl PullDynamicScheduleUpdateRequest {
    const KEYS: &'static [&'static str] = &["chargingProfileId", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(charging_profile_id: i64) -> Self {
        Self { charging_profile_id, custom_data: None }
    }
}

impl Element for PullDynamicScheduleUpdateRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut charging_profile_id = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"chargingProfileId\":") {
                reader.member(&mut charging_profile_id, i64::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            charging_profile_id: reader.required(charging_profile_id, &object, "chargingProfileId")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"chargingProfileId\":") {
                reader.check_member(&mut seen, 1 << 0, i64::check)?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 1, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "chargingProfileId"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"chargingProfileId\":");
        self.charging_profile_id.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for PullDynamicScheduleUpdateRequest {
    const NAME: &'static str = "PullDynamicScheduleUpdateRequest";
}

impl Request for PullDynamicScheduleUpdateRequest {
    const ACTION: &'static str = "PullDynamicScheduleUpdate";
    type Response = PullDynamicScheduleUpdateResponse;
}

/// Payload of the response to `PullDynamicScheduleUpdate`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PullDynamicScheduleUpdateResponse {
    /// `scheduleUpdate`, optional.
    pub schedule_update: Option<ChargingScheduleUpdate>,
    /// `status`, required.
    pub status: ChargingProfileStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl PullDynamicScheduleUpdateResponse {
    const KEYS: &'static [&'static str] = &["scheduleUpdate", "status", "statusInfo", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: ChargingProfileStatusEnum) -> Self {
        Self { schedule_update: None, status, status_info: None, custom_data: None }
    }
}

impl Element for PullDynamicScheduleUpdateResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut schedule_update = None;
        let mut status = None;
        let mut status_info = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"scheduleUpdate\":") {
                reader.optional_member(&mut schedule_update, ChargingScheduleUpdate::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"status\":") {
                reader.member(&mut status, ChargingProfileStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"statusInfo\":") {
                reader.optional_member(&mut status_info, StatusInfo::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            schedule_update,
            status: reader.required(status, &object, "status")?,
            status_info,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"scheduleUpdate\":") {
                reader.check_optional_member(&mut seen, 1 << 0, ChargingScheduleUpdate::check)?;
            }
            if reader.comes(&mut object, 1, "\"status\":") {
                reader.check_member(&mut seen, 1 << 1, ChargingProfileStatusEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"statusInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 2, StatusInfo::check)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 3, CustomData::check)?;
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
        if let Some(value) = &self.schedule_update {
            writer.member("\"scheduleUpdate\":");
            value.write(writer)?;
        }
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

impl Message for PullDynamicScheduleUpdateResponse {
    const NAME: &'static str = "PullDynamicScheduleUpdateResponse";
}

/// Part of [`PullDynamicScheduleUpdateResponse`](crate::PullDynamicScheduleUpdateResponse), [`UpdateDynamicScheduleRequest`](crate::UpdateDynamicScheduleRequest).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ChargingScheduleUpdate {
    /// `limit`, optional, a number.
    pub limit: Option<Decimal>,
    /// `limit_L2`, optional, a number.
    pub limit_l2: Option<Decimal>,
    /// `limit_L3`, optional, a number.
    pub limit_l3: Option<Decimal>,
    /// `dischargeLimit`, optional, 0 or less.
    pub discharge_limit: Option<DecimalIn<{ i64::MIN }, 0>>,
    /// `dischargeLimit_L2`, optional, 0 or less.
    pub discharge_limit_l2: Option<DecimalIn<{ i64::MIN }, 0>>,
    /// `dischargeLimit_L3`, optional, 0 or less.
    pub discharge_limit_l3: Option<DecimalIn<{ i64::MIN }, 0>>,
    /// `setpoint`, optional, a number.
    pub setpoint: Option<Decimal>,
    /// `setpoint_L2`, optional, a number.
    pub setpoint_l2: Option<Decimal>,
    /// `setpoint_L3`, optional, a number.
    pub setpoint_l3: Option<Decimal>,
    /// `setpointReactive`, optional, a number.
    pub setpoint_reactive: Option<Decimal>,
    /// `setpointReactive_L2`, optional, a number.
    pub setpoint_reactive_l2: Option<Decimal>,
    /// `setpointReactive_L3`, optional, a number.
    pub setpoint_reactive_l3: Option<Decimal>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl ChargingScheduleUpdate {
    const KEYS: &'static [&'static str] = &[
        "limit",
        "limit_L2",
        "limit_L3",
        "dischargeLimit",
        "dischargeLimit_L2",
        "dischargeLimit_L3",
        "setpoint",
        "setpoint_L2",
        "setpoint_L3",
        "setpointReactive",
        "setpointReactive_L2",
        "setpointReactive_L3",
        "customData",
    ];
}

impl Element for ChargingScheduleUpdate {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut limit = None;
        let mut limit_l2 = None;
        let mut limit_l3 = None;
        let mut discharge_limit = None;
        let mut discharge_limit_l2 = None;
        let mut discharge_limit_l3 = None;
        let mut setpoint = None;
        let mut setpoint_l2 = None;
        let mut setpoint_l3 = None;
        let mut setpoint_reactive = None;
        let mut setpoint_reactive_l2 = None;
        let mut setpoint_reactive_l3 = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"limit\":") {
                reader.optional_member(&mut limit, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"limit_L2\":") {
                reader.optional_member(&mut limit_l2, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"limit_L3\":") {
                reader.optional_member(&mut limit_l3, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"dischargeLimit\":") {
                reader.optional_member(&mut discharge_limit, DecimalIn::<{ i64::MIN }, 0>::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"dischargeLimit_L2\":") {
                reader.optional_member(&mut discharge_limit_l2, DecimalIn::<{ i64::MIN }, 0>::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"dischargeLimit_L3\":") {
                reader.optional_member(&mut discharge_limit_l3, DecimalIn::<{ i64::MIN }, 0>::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"setpoint\":") {
                reader.optional_member(&mut setpoint, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 7, "\"setpoint_L2\":") {
                reader.optional_member(&mut setpoint_l2, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 8, "\"setpoint_L3\":") {
                reader.optional_member(&mut setpoint_l3, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 9, "\"setpointReactive\":") {
                reader.optional_member(&mut setpoint_reactive, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 10, "\"setpointReactive_L2\":") {
                reader.optional_member(&mut setpoint_reactive_l2, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 11, "\"setpointReactive_L3\":") {
                reader.optional_member(&mut setpoint_reactive_l3, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 12, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            limit,
            limit_l2,
            limit_l3,
            discharge_limit,
            discharge_limit_l2,
            discharge_limit_l3,
            setpoint,
            setpoint_l2,
            setpoint_l3,
            setpoint_reactive,
            setpoint_reactive_l2,
            setpoint_reactive_l3,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"limit\":") {
                reader.check_optional_member(&mut seen, 1 << 0, Decimal::check)?;
            }
            if reader.comes(&mut object, 1, "\"limit_L2\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Decimal::check)?;
            }
            if reader.comes(&mut object, 2, "\"limit_L3\":") {
                reader.check_optional_member(&mut seen, 1 << 2, Decimal::check)?;
            }
            if reader.comes(&mut object, 3, "\"dischargeLimit\":") {
                reader.check_optional_member(&mut seen, 1 << 3, DecimalIn::<{ i64::MIN }, 0>::check)?;
            }
            if reader.comes(&mut object, 4, "\"dischargeLimit_L2\":") {
                reader.check_optional_member(&mut seen, 1 << 4, DecimalIn::<{ i64::MIN }, 0>::check)?;
            }
            if reader.comes(&mut object, 5, "\"dischargeLimit_L3\":") {
                reader.check_optional_member(&mut seen, 1 << 5, DecimalIn::<{ i64::MIN }, 0>::check)?;
            }
            if reader.comes(&mut object, 6, "\"setpoint\":") {
                reader.check_optional_member(&mut seen, 1 << 6, Decimal::check)?;
            }
            if reader.comes(&mut object, 7, "\"setpoint_L2\":") {
                reader.check_optional_member(&mut seen, 1 << 7, Decimal::check)?;
            }
            if reader.comes(&mut object, 8, "\"setpoint_L3\":") {
                reader.check_optional_member(&mut seen, 1 << 8, Decimal::check)?;
            }
            if reader.comes(&mut object, 9, "\"setpointReactive\":") {
                reader.check_optional_member(&mut seen, 1 << 9, Decimal::check)?;
            }
            if reader.comes(&mut object, 10, "\"setpointReactive_L2\":") {
                reader.check_optional_member(&mut seen, 1 << 10, Decimal::check)?;
            }
            if reader.comes(&mut object, 11, "\"setpointReactive_L3\":") {
                reader.check_optional_member(&mut seen, 1 << 11, Decimal::check)?;
            }
            if reader.comes(&mut object, 12, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 12, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.limit {
            writer.member("\"limit\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.limit_l2 {
            writer.member("\"limit_L2\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.limit_l3 {
            writer.member("\"limit_L3\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.discharge_limit {
            writer.member("\"dischargeLimit\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.discharge_limit_l2 {
            writer.member("\"dischargeLimit_L2\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.discharge_limit_l3 {
            writer.member("\"dischargeLimit_L3\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.setpoint {
            writer.member("\"setpoint\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.setpoint_l2 {
            writer.member("\"setpoint_L2\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.setpoint_l3 {
            writer.member("\"setpoint_L3\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.setpoint_reactive {
            writer.member("\"setpointReactive\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.setpoint_reactive_l2 {
            writer.member("\"setpointReactive_L2\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.setpoint_reactive_l3 {
            writer.member("\"setpointReactive_L3\":");
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

/// Payload of the `ReportChargingProfiles` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportChargingProfilesRequest {
    /// `requestId`, required, a whole number.
    pub request_id: i64,
    /// `chargingLimitSource`, required, at most 20 characters.
    pub charging_limit_source: Text<20>,
    /// `chargingProfile`, required, 1 or more.
    pub charging_profile: Array<ChargingProfile, 1>,
    /// `tbc`, optional; absent means `false`.
    pub tbc: Option<bool>,
    /// `evseId`, required, 0 or more.
    pub evse_id: Integer<0>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl ReportChargingProfilesRequest {
    const KEYS: &'static [&'static str] =
        &["requestId", "chargingLimitSource", "chargingProfile", "tbc", "evseId", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        request_id: i64,
        charging_limit_source: Text<20>,
        charging_profile: Array<ChargingProfile, 1>,
        evse_id: Integer<0>,
    ) -> Self {
        Self { request_id, charging_limit_source, charging_profile, tbc: None, evse_id, custom_data: None }
    }

    /// `tbc`, or what its absence means: `false`.
    #[must_use]
    pub fn tbc_or_default(&self) -> bool {
        self.tbc.unwrap_or(false)
    }
}

impl Element for ReportChargingProfilesRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut request_id = None;
        let mut charging_limit_source = None;
        let mut charging_profile = None;
        let mut tbc = None;
        let mut evse_id = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"requestId\":") {
                reader.member(&mut request_id, i64::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"chargingLimitSource\":") {
                reader.member(&mut charging_limit_source, Text::<20>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"chargingProfile\":") {
                reader.member(&mut charging_profile, Array::<ChargingProfile, 1>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"tbc\":") {
                reader.optional_member(&mut tbc, bool::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"evseId\":") {
                reader.member(&mut evse_id, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            request_id: reader.required(request_id, &object, "requestId")?,
            charging_limit_source: reader.required(charging_limit_source, &object, "chargingLimitSource")?,
            charging_profile: reader.required(charging_profile, &object, "chargingProfile")?,
            tbc,
            evse_id: reader.required(evse_id, &object, "evseId")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"requestId\":") {
                reader.check_member(&mut seen, 1 << 0, i64::check)?;
            }
            if reader.comes(&mut object, 1, "\"chargingLimitSource\":") {
                reader.check_member(&mut seen, 1 << 1, Text::<20>::check)?;
            }
            if reader.comes(&mut object, 2, "\"chargingProfile\":") {
                reader.check_member(&mut seen, 1 << 2, Array::<ChargingProfile, 1>::check)?;
            }
            if reader.comes(&mut object, 3, "\"tbc\":") {
                reader.check_optional_member(&mut seen, 1 << 3, bool::check)?;
            }
            if reader.comes(&mut object, 4, "\"evseId\":") {
                reader.check_member(&mut seen, 1 << 4, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 5, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 5, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "requestId"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "chargingLimitSource"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "chargingProfile"));
        }
        if seen & (1 << 4) == 0 {
            return Err(reader.missing(&object, "evseId"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"requestId\":");
        self.request_id.write(writer)?;
        writer.member("\"chargingLimitSource\":");
        self.charging_limit_source.write(writer)?;
        writer.member("\"chargingProfile\":");
        self.charging_profile.write(writer)?;
        if let Some(value) = &self.tbc {
            writer.member("\"tbc\":");
            value.write(writer)?;
        }
        writer.member("\"evseId\":");
        self.evse_id.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for ReportChargingProfilesRequest {
    const NAME: &'static str = "ReportChargingProfilesRequest";
}

impl Request for ReportChargingProfilesRequest {
    const ACTION: &'static str = "ReportChargingProfiles";
    type Response = ReportChargingProfilesResponse;
}

/// Part of [`RequestStartTransactionRequest`](crate::RequestStartTransactionRequest), [`ReportChargingProfilesRequest`](crate::ReportChargingProfilesRequest), [`SetChargingProfileRequest`](crate::SetChargingProfileRequest).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChargingProfile {
    /// `id`, required, a whole number.
    pub id: i64,
    /// `stackLevel`, required, 0 or more.
    pub stack_level: Integer<0>,
    /// `chargingProfilePurpose`, required.
    pub charging_profile_purpose: ChargingProfilePurposeEnum,
    /// `chargingProfileKind`, required.
    pub charging_profile_kind: ChargingProfileKindEnum,
    /// `recurrencyKind`, optional.
    pub recurrency_kind: Option<RecurrencyKindEnum>,
    /// `validFrom`, optional, RFC 3339.
    pub valid_from: Option<DateTime>,
    /// `validTo`, optional, RFC 3339.
    pub valid_to: Option<DateTime>,
    /// `transactionId`, optional, at most 36 characters.
    pub transaction_id: Option<Text<36>>,
    /// `maxOfflineDuration`, optional, a whole number.
    pub max_offline_duration: Option<i64>,
    /// `chargingSchedule`, required, 1 to 3.
    pub charging_schedule: Array<ChargingSchedule, 1, 3>,
    /// `invalidAfterOfflineDuration`, optional.
    pub invalid_after_offline_duration: Option<bool>,
    /// `dynUpdateInterval`, optional, a whole number.
    pub dyn_update_interval: Option<i64>,
    /// `dynUpdateTime`, optional, RFC 3339.
    pub dyn_update_time: Option<DateTime>,
    /// `priceScheduleSignature`, optional, at most 256 characters.
    pub price_schedule_signature: Option<Text<256>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl ChargingProfile {
    const KEYS: &'static [&'static str] = &[
        "id",
        "stackLevel",
        "chargingProfilePurpose",
        "chargingProfileKind",
        "recurrencyKind",
        "validFrom",
        "validTo",
        "transactionId",
        "maxOfflineDuration",
        "chargingSchedule",
        "invalidAfterOfflineDuration",
        "dynUpdateInterval",
        "dynUpdateTime",
        "priceScheduleSignature",
        "customData",
    ];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        id: i64,
        stack_level: Integer<0>,
        charging_profile_purpose: ChargingProfilePurposeEnum,
        charging_profile_kind: ChargingProfileKindEnum,
        charging_schedule: Array<ChargingSchedule, 1, 3>,
    ) -> Self {
        Self {
            id,
            stack_level,
            charging_profile_purpose,
            charging_profile_kind,
            recurrency_kind: None,
            valid_from: None,
            valid_to: None,
            transaction_id: None,
            max_offline_duration: None,
            charging_schedule,
            invalid_after_offline_duration: None,
            dyn_update_interval: None,
            dyn_update_time: None,
            price_schedule_signature: None,
            custom_data: None,
        }
    }
}

impl Element for ChargingProfile {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut id = None;
        let mut stack_level = None;
        let mut charging_profile_purpose = None;
        let mut charging_profile_kind = None;
        let mut recurrency_kind = None;
        let mut valid_from = None;
        let mut valid_to = None;
        let mut transaction_id = None;
        let mut max_offline_duration = None;
        let mut charging_schedule = None;
        let mut invalid_after_offline_duration = None;
        let mut dyn_update_interval = None;
        let mut dyn_update_time = None;
        let mut price_schedule_signature = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"id\":") {
                reader.member(&mut id, i64::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"stackLevel\":") {
                reader.member(&mut stack_level, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"chargingProfilePurpose\":") {
                reader.member(&mut charging_profile_purpose, ChargingProfilePurposeEnum::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"chargingProfileKind\":") {
                reader.member(&mut charging_profile_kind, ChargingProfileKindEnum::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"recurrencyKind\":") {
                reader.optional_member(&mut recurrency_kind, RecurrencyKindEnum::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"validFrom\":") {
                reader.optional_member(&mut valid_from, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"validTo\":") {
                reader.optional_member(&mut valid_to, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 7, "\"transactionId\":") {
                reader.optional_member(&mut transaction_id, Text::<36>::read_into)?;
            }
            if reader.comes(&mut object, 8, "\"maxOfflineDuration\":") {
                reader.optional_member(&mut max_offline_duration, i64::read_into)?;
            }
            if reader.comes(&mut object, 9, "\"chargingSchedule\":") {
                reader.member(&mut charging_schedule, Array::<ChargingSchedule, 1, 3>::read_into)?;
            }
            if reader.comes(&mut object, 10, "\"invalidAfterOfflineDuration\":") {
                reader.optional_member(&mut invalid_after_offline_duration, bool::read_into)?;
            }
            if reader.comes(&mut object, 11, "\"dynUpdateInterval\":") {
                reader.optional_member(&mut dyn_update_interval, i64::read_into)?;
            }
            if reader.comes(&mut object, 12, "\"dynUpdateTime\":") {
                reader.optional_member(&mut dyn_update_time, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 13, "\"priceScheduleSignature\":") {
                reader.optional_member(&mut price_schedule_signature, Text::<256>::read_into)?;
            }
            if reader.comes(&mut object, 14, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            id: reader.required(id, &object, "id")?,
            stack_level: reader.required(stack_level, &object, "stackLevel")?,
            charging_profile_purpose: reader.required(
                charging_profile_purpose,
                &object,
                "chargingProfilePurpose",
            )?,
            charging_profile_kind: reader.required(charging_profile_kind, &object, "chargingProfileKind")?,
            recurrency_kind,
            valid_from,
            valid_to,
            transaction_id,
            max_offline_duration,
            charging_schedule: reader.required(charging_schedule, &object, "chargingSchedule")?,
            invalid_after_offline_duration,
            dyn_update_interval,
            dyn_update_time,
            price_schedule_signature,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"id\":") {
                reader.check_member(&mut seen, 1 << 0, i64::check)?;
            }
            if reader.comes(&mut object, 1, "\"stackLevel\":") {
                reader.check_member(&mut seen, 1 << 1, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 2, "\"chargingProfilePurpose\":") {
                reader.check_member(&mut seen, 1 << 2, ChargingProfilePurposeEnum::check)?;
            }
            if reader.comes(&mut object, 3, "\"chargingProfileKind\":") {
                reader.check_member(&mut seen, 1 << 3, ChargingProfileKindEnum::check)?;
            }
            if reader.comes(&mut object, 4, "\"recurrencyKind\":") {
                reader.check_optional_member(&mut seen, 1 << 4, RecurrencyKindEnum::check)?;
            }
            if reader.comes(&mut object, 5, "\"validFrom\":") {
                reader.check_optional_member(&mut seen, 1 << 5, DateTime::check)?;
            }
            if reader.comes(&mut object, 6, "\"validTo\":") {
                reader.check_optional_member(&mut seen, 1 << 6, DateTime::check)?;
            }
            if reader.comes(&mut object, 7, "\"transactionId\":") {
                reader.check_optional_member(&mut seen, 1 << 7, Text::<36>::check)?;
            }
            if reader.comes(&mut object, 8, "\"maxOfflineDuration\":") {
                reader.check_optional_member(&mut seen, 1 << 8, i64::check)?;
            }
            if reader.comes(&mut object, 9, "\"chargingSchedule\":") {
                reader.check_member(&mut seen, 1 << 9, Array::<ChargingSchedule, 1, 3>::check)?;
            }
            if reader.comes(&mut object, 10, "\"invalidAfterOfflineDuration\":") {
                reader.check_optional_member(&mut seen, 1 << 10, bool::check)?;
            }
            if reader.comes(&mut object, 11, "\"dynUpdateInterval\":") {
                reader.check_optional_member(&mut seen, 1 << 11, i64::check)?;
            }
            if reader.comes(&mut object, 12, "\"dynUpdateTime\":") {
                reader.check_optional_member(&mut seen, 1 << 12, DateTime::check)?;
            }
            if reader.comes(&mut object, 13, "\"priceScheduleSignature\":") {
                reader.check_optional_member(&mut seen, 1 << 13, Text::<256>::check)?;
            }
            if reader.comes(&mut object, 14, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 14, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "id"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "stackLevel"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "chargingProfilePurpose"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "chargingProfileKind"));
        }
        if seen & (1 << 9) == 0 {
            return Err(reader.missing(&object, "chargingSchedule"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"id\":");
        self.id.write(writer)?;
        writer.member("\"stackLevel\":");
        self.stack_level.write(writer)?;
        writer.member("\"chargingProfilePurpose\":");
        self.charging_profile_purpose.write(writer)?;
        writer.member("\"chargingProfileKind\":");
        self.charging_profile_kind.write(writer)?;
        if let Some(value) = &self.recurrency_kind {
            writer.member("\"recurrencyKind\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.valid_from {
            writer.member("\"validFrom\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.valid_to {
            writer.member("\"validTo\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.transaction_id {
            writer.member("\"transactionId\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.max_offline_duration {
            writer.member("\"maxOfflineDuration\":");
            value.write(writer)?;
        }
        writer.member("\"chargingSchedule\":");
        self.charging_schedule.write(writer)?;
        if let Some(value) = &self.invalid_after_offline_duration {
            writer.member("\"invalidAfterOfflineDuration\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.dyn_update_interval {
            writer.member("\"dynUpdateInterval\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.dyn_update_time {
            writer.member("\"dynUpdateTime\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.price_schedule_signature {
            writer.member("\"priceScheduleSignature\":");
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

/// Payload of the response to `ReportChargingProfiles`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ReportChargingProfilesResponse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl ReportChargingProfilesResponse {
    const KEYS: &'static [&'static str] = &["customData"];
}

impl Element for ReportChargingProfilesResponse {
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

impl Message for ReportChargingProfilesResponse {
    const NAME: &'static str = "ReportChargingProfilesResponse";
}

/// Payload of the `SetChargingProfile` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetChargingProfileRequest {
    /// `evseId`, required, 0 or more.
    pub evse_id: Integer<0>,
    /// `chargingProfile`, required.
    pub charging_profile: ChargingProfile,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl SetChargingProfileRequest {
    const KEYS: &'static [&'static str] = &["evseId", "chargingProfile", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(evse_id: Integer<0>, charging_profile: ChargingProfile) -> Self {
        Self { evse_id, charging_profile, custom_data: None }
    }
}

impl Element for SetChargingProfileRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut evse_id = None;
        let mut charging_profile = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"evseId\":") {
                reader.member(&mut evse_id, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"chargingProfile\":") {
                reader.member(&mut charging_profile, ChargingProfile::read_into)?;
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
            charging_profile: reader.required(charging_profile, &object, "chargingProfile")?,
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
            if reader.comes(&mut object, 1, "\"chargingProfile\":") {
                reader.check_member(&mut seen, 1 << 1, ChargingProfile::check)?;
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
            return Err(reader.missing(&object, "chargingProfile"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"evseId\":");
        self.evse_id.write(writer)?;
        writer.member("\"chargingProfile\":");
        self.charging_profile.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for SetChargingProfileRequest {
    const NAME: &'static str = "SetChargingProfileRequest";
}

impl Request for SetChargingProfileRequest {
    const ACTION: &'static str = "SetChargingProfile";
    type Response = SetChargingProfileResponse;
}

/// Payload of the response to `SetChargingProfile`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetChargingProfileResponse {
    /// `status`, required.
    pub status: ChargingProfileStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl SetChargingProfileResponse {
    const KEYS: &'static [&'static str] = &["status", "statusInfo", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: ChargingProfileStatusEnum) -> Self {
        Self { status, status_info: None, custom_data: None }
    }
}

impl Element for SetChargingProfileResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut status_info = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, ChargingProfileStatusEnum::read_into)?;
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
                reader.check_member(&mut seen, 1 << 0, ChargingProfileStatusEnum::check)?;
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

impl Message for SetChargingProfileResponse {
    const NAME: &'static str = "SetChargingProfileResponse";
}

/// Payload of the `UpdateDynamicSchedule` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UpdateDynamicScheduleRequest {
    /// `chargingProfileId`, required, a whole number.
    pub charging_profile_id: i64,
    /// `scheduleUpdate`, required.
    pub schedule_update: ChargingScheduleUpdate,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl UpdateDynamicScheduleRequest {
    const KEYS: &'static [&'static str] = &["chargingProfileId", "scheduleUpdate", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(charging_profile_id: i64, schedule_update: ChargingScheduleUpdate) -> Self {
        Self { charging_profile_id, schedule_update, custom_data: None }
    }
}

impl Element for UpdateDynamicScheduleRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut charging_profile_id = None;
        let mut schedule_update = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"chargingProfileId\":") {
                reader.member(&mut charging_profile_id, i64::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"scheduleUpdate\":") {
                reader.member(&mut schedule_update, ChargingScheduleUpdate::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            charging_profile_id: reader.required(charging_profile_id, &object, "chargingProfileId")?,
            schedule_update: reader.required(schedule_update, &object, "scheduleUpdate")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"chargingProfileId\":") {
                reader.check_member(&mut seen, 1 << 0, i64::check)?;
            }
            if reader.comes(&mut object, 1, "\"scheduleUpdate\":") {
                reader.check_member(&mut seen, 1 << 1, ChargingScheduleUpdate::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "chargingProfileId"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "scheduleUpdate"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"chargingProfileId\":");
        self.charging_profile_id.write(writer)?;
        writer.member("\"scheduleUpdate\":");
        self.schedule_update.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for UpdateDynamicScheduleRequest {
    const NAME: &'static str = "UpdateDynamicScheduleRequest";
}

impl Request for UpdateDynamicScheduleRequest {
    const ACTION: &'static str = "UpdateDynamicSchedule";
    type Response = UpdateDynamicScheduleResponse;
}

/// Payload of the response to `UpdateDynamicSchedule`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UpdateDynamicScheduleResponse {
    /// `status`, required.
    pub status: ChargingProfileStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl UpdateDynamicScheduleResponse {
    const KEYS: &'static [&'static str] = &["status", "statusInfo", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: ChargingProfileStatusEnum) -> Self {
        Self { status, status_info: None, custom_data: None }
    }
}

impl Element for UpdateDynamicScheduleResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut status_info = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, ChargingProfileStatusEnum::read_into)?;
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
                reader.check_member(&mut seen, 1 << 0, ChargingProfileStatusEnum::check)?;
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

impl Message for UpdateDynamicScheduleResponse {
    const NAME: &'static str = "UpdateDynamicScheduleResponse";
}

/// Payload of the `UsePriorityCharging` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UsePriorityChargingRequest {
    /// `transactionId`, required, at most 36 characters.
    pub transaction_id: Text<36>,
    /// `activate`, required.
    pub activate: bool,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl UsePriorityChargingRequest {
    const KEYS: &'static [&'static str] = &["transactionId", "activate", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(transaction_id: Text<36>, activate: bool) -> Self {
        Self { transaction_id, activate, custom_data: None }
    }
}

impl Element for UsePriorityChargingRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut transaction_id = None;
        let mut activate = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"transactionId\":") {
                reader.member(&mut transaction_id, Text::<36>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"activate\":") {
                reader.member(&mut activate, bool::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            transaction_id: reader.required(transaction_id, &object, "transactionId")?,
            activate: reader.required(activate, &object, "activate")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"transactionId\":") {
                reader.check_member(&mut seen, 1 << 0, Text::<36>::check)?;
            }
            if reader.comes(&mut object, 1, "\"activate\":") {
                reader.check_member(&mut seen, 1 << 1, bool::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "transactionId"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "activate"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"transactionId\":");
        self.transaction_id.write(writer)?;
        writer.member("\"activate\":");
        self.activate.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for UsePriorityChargingRequest {
    const NAME: &'static str = "UsePriorityChargingRequest";
}

impl Request for UsePriorityChargingRequest {
    const ACTION: &'static str = "UsePriorityCharging";
    type Response = UsePriorityChargingResponse;
}

/// Payload of the response to `UsePriorityCharging`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UsePriorityChargingResponse {
    /// `status`, required.
    pub status: PriorityChargingStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl UsePriorityChargingResponse {
    const KEYS: &'static [&'static str] = &["status", "statusInfo", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: PriorityChargingStatusEnum) -> Self {
        Self { status, status_info: None, custom_data: None }
    }
}

impl Element for UsePriorityChargingResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut status_info = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, PriorityChargingStatusEnum::read_into)?;
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
                reader.check_member(&mut seen, 1 << 0, PriorityChargingStatusEnum::check)?;
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

impl Message for UsePriorityChargingResponse {
    const NAME: &'static str = "UsePriorityChargingResponse";
}

/// The words of `chargingProfilePurpose` in [`ClearChargingProfile`](crate::ClearChargingProfile), `chargingProfilePurpose` in [`ChargingProfileCriterion`](crate::ChargingProfileCriterion), `chargingProfilePurpose` in [`ChargingProfile`](crate::ChargingProfile).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ChargingProfilePurposeEnum {
    /// `ChargingStationExternalConstraints` on the wire.
    ChargingStationExternalConstraints,
    /// `ChargingStationMaxProfile` on the wire.
    ChargingStationMaxProfile,
    /// `TxDefaultProfile` on the wire.
    TxDefaultProfile,
    /// `TxProfile` on the wire.
    TxProfile,
    /// `PriorityCharging` on the wire.
    PriorityCharging,
    /// `LocalGeneration` on the wire.
    LocalGeneration,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl ChargingProfilePurposeEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[
        Self::ChargingStationExternalConstraints,
        Self::ChargingStationMaxProfile,
        Self::TxDefaultProfile,
        Self::TxProfile,
        Self::PriorityCharging,
        Self::LocalGeneration,
    ];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ChargingStationExternalConstraints => "ChargingStationExternalConstraints",
            Self::ChargingStationMaxProfile => "ChargingStationMaxProfile",
            Self::TxDefaultProfile => "TxDefaultProfile",
            Self::TxProfile => "TxProfile",
            Self::PriorityCharging => "PriorityCharging",
            Self::LocalGeneration => "LocalGeneration",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"ChargingStationExternalConstraints" => Self::ChargingStationExternalConstraints,
            b"ChargingStationMaxProfile" => Self::ChargingStationMaxProfile,
            b"TxDefaultProfile" => Self::TxDefaultProfile,
            b"TxProfile" => Self::TxProfile,
            b"PriorityCharging" => Self::PriorityCharging,
            b"LocalGeneration" => Self::LocalGeneration,

            _ => return None,
        })
    }
}

impl std::str::FromStr for ChargingProfilePurposeEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "ChargingProfilePurposeEnum" })
    }
}

impl std::fmt::Display for ChargingProfilePurposeEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for ChargingProfilePurposeEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "ChargingProfilePurposeEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "ChargingProfilePurposeEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`ClearChargingProfileResponse`](crate::ClearChargingProfileResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ClearChargingProfileStatusEnum {
    /// `Accepted` on the wire.
    Accepted,
    /// `Unknown` on the wire.
    Unknown,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unlisted(UnknownWord),
}

impl ClearChargingProfileStatusEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Accepted, Self::Unknown];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Accepted",
            Self::Unknown => "Unknown",

            Self::Unlisted(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Accepted" => Self::Accepted,
            b"Unknown" => Self::Unknown,

            _ => return None,
        })
    }
}

impl std::str::FromStr for ClearChargingProfileStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "ClearChargingProfileStatusEnum" })
    }
}

impl std::fmt::Display for ClearChargingProfileStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for ClearChargingProfileStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "ClearChargingProfileStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unlisted(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "ClearChargingProfileStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unlisted(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`GetChargingProfilesResponse`](crate::GetChargingProfilesResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum GetChargingProfileStatusEnum {
    /// `Accepted` on the wire.
    Accepted,
    /// `NoProfiles` on the wire.
    NoProfiles,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl GetChargingProfileStatusEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Accepted, Self::NoProfiles];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Accepted",
            Self::NoProfiles => "NoProfiles",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Accepted" => Self::Accepted,
            b"NoProfiles" => Self::NoProfiles,

            _ => return None,
        })
    }
}

impl std::str::FromStr for GetChargingProfileStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "GetChargingProfileStatusEnum" })
    }
}

impl std::fmt::Display for GetChargingProfileStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for GetChargingProfileStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "GetChargingProfileStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "GetChargingProfileStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `chargingRateUnit` in [`GetCompositeScheduleRequest`](crate::GetCompositeScheduleRequest), `chargingRateUnit` in [`CompositeSchedule`](crate::CompositeSchedule), `chargingRateUnit` in [`ChargingSchedule`](crate::ChargingSchedule).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ChargingRateUnitEnum {
    /// `W` on the wire.
    W,
    /// `A` on the wire.
    A,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl ChargingRateUnitEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::W, Self::A];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::W => "W",
            Self::A => "A",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"W" => Self::W,
            b"A" => Self::A,

            _ => return None,
        })
    }
}

impl std::str::FromStr for ChargingRateUnitEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "ChargingRateUnitEnum" })
    }
}

impl std::fmt::Display for ChargingRateUnitEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for ChargingRateUnitEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "ChargingRateUnitEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "ChargingRateUnitEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `operationMode` in [`Transaction`](crate::Transaction), `operationMode` in [`ChargingSchedulePeriod`](crate::ChargingSchedulePeriod).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum OperationModeEnum {
    /// `Idle` on the wire.
    Idle,
    /// `ChargingOnly` on the wire.
    ChargingOnly,
    /// `CentralSetpoint` on the wire.
    CentralSetpoint,
    /// `ExternalSetpoint` on the wire.
    ExternalSetpoint,
    /// `ExternalLimits` on the wire.
    ExternalLimits,
    /// `CentralFrequency` on the wire.
    CentralFrequency,
    /// `LocalFrequency` on the wire.
    LocalFrequency,
    /// `LocalLoadBalancing` on the wire.
    LocalLoadBalancing,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl OperationModeEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[
        Self::Idle,
        Self::ChargingOnly,
        Self::CentralSetpoint,
        Self::ExternalSetpoint,
        Self::ExternalLimits,
        Self::CentralFrequency,
        Self::LocalFrequency,
        Self::LocalLoadBalancing,
    ];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Idle => "Idle",
            Self::ChargingOnly => "ChargingOnly",
            Self::CentralSetpoint => "CentralSetpoint",
            Self::ExternalSetpoint => "ExternalSetpoint",
            Self::ExternalLimits => "ExternalLimits",
            Self::CentralFrequency => "CentralFrequency",
            Self::LocalFrequency => "LocalFrequency",
            Self::LocalLoadBalancing => "LocalLoadBalancing",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Idle" => Self::Idle,
            b"ChargingOnly" => Self::ChargingOnly,
            b"CentralSetpoint" => Self::CentralSetpoint,
            b"ExternalSetpoint" => Self::ExternalSetpoint,
            b"ExternalLimits" => Self::ExternalLimits,
            b"CentralFrequency" => Self::CentralFrequency,
            b"LocalFrequency" => Self::LocalFrequency,
            b"LocalLoadBalancing" => Self::LocalLoadBalancing,

            _ => return None,
        })
    }
}

impl std::str::FromStr for OperationModeEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "OperationModeEnum" })
    }
}

impl std::fmt::Display for OperationModeEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for OperationModeEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "OperationModeEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "OperationModeEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `costKind` in [`Cost`](crate::Cost).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum CostKindEnum {
    /// `CarbonDioxideEmission` on the wire.
    CarbonDioxideEmission,
    /// `RelativePricePercentage` on the wire.
    RelativePricePercentage,
    /// `RenewableGenerationPercentage` on the wire.
    RenewableGenerationPercentage,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl CostKindEnum {
    /// Every listed word.
    pub const ALL: &[Self] =
        &[Self::CarbonDioxideEmission, Self::RelativePricePercentage, Self::RenewableGenerationPercentage];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CarbonDioxideEmission => "CarbonDioxideEmission",
            Self::RelativePricePercentage => "RelativePricePercentage",
            Self::RenewableGenerationPercentage => "RenewableGenerationPercentage",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"CarbonDioxideEmission" => Self::CarbonDioxideEmission,
            b"RelativePricePercentage" => Self::RelativePricePercentage,
            b"RenewableGenerationPercentage" => Self::RenewableGenerationPercentage,

            _ => return None,
        })
    }
}

impl std::str::FromStr for CostKindEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "CostKindEnum" })
    }
}

impl std::fmt::Display for CostKindEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for CostKindEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "CostKindEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "CostKindEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `evIslandingDetectionMethod` in [`DERChargingParameters`](crate::DERChargingParameters).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum IslandingDetectionEnum {
    /// `NoAntiIslandingSupport` on the wire.
    NoAntiIslandingSupport,
    /// `RoCoF` on the wire.
    RoCoF,
    /// `UVP_OVP` on the wire.
    UvpOvp,
    /// `UFP_OFP` on the wire.
    UfpOfp,
    /// `VoltageVectorShift` on the wire.
    VoltageVectorShift,
    /// `ZeroCrossingDetection` on the wire.
    ZeroCrossingDetection,
    /// `OtherPassive` on the wire.
    OtherPassive,
    /// `ImpedanceMeasurement` on the wire.
    ImpedanceMeasurement,
    /// `ImpedanceAtFrequency` on the wire.
    ImpedanceAtFrequency,
    /// `SlipModeFrequencyShift` on the wire.
    SlipModeFrequencyShift,
    /// `SandiaFrequencyShift` on the wire.
    SandiaFrequencyShift,
    /// `SandiaVoltageShift` on the wire.
    SandiaVoltageShift,
    /// `FrequencyJump` on the wire.
    FrequencyJump,
    /// `RCLQFactor` on the wire.
    RclqFactor,
    /// `OtherActive` on the wire.
    OtherActive,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl IslandingDetectionEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[
        Self::NoAntiIslandingSupport,
        Self::RoCoF,
        Self::UvpOvp,
        Self::UfpOfp,
        Self::VoltageVectorShift,
        Self::ZeroCrossingDetection,
        Self::OtherPassive,
        Self::ImpedanceMeasurement,
        Self::ImpedanceAtFrequency,
        Self::SlipModeFrequencyShift,
        Self::SandiaFrequencyShift,
        Self::SandiaVoltageShift,
        Self::FrequencyJump,
        Self::RclqFactor,
        Self::OtherActive,
    ];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::NoAntiIslandingSupport => "NoAntiIslandingSupport",
            Self::RoCoF => "RoCoF",
            Self::UvpOvp => "UVP_OVP",
            Self::UfpOfp => "UFP_OFP",
            Self::VoltageVectorShift => "VoltageVectorShift",
            Self::ZeroCrossingDetection => "ZeroCrossingDetection",
            Self::OtherPassive => "OtherPassive",
            Self::ImpedanceMeasurement => "ImpedanceMeasurement",
            Self::ImpedanceAtFrequency => "ImpedanceAtFrequency",
            Self::SlipModeFrequencyShift => "SlipModeFrequencyShift",
            Self::SandiaFrequencyShift => "SandiaFrequencyShift",
            Self::SandiaVoltageShift => "SandiaVoltageShift",
            Self::FrequencyJump => "FrequencyJump",
            Self::RclqFactor => "RCLQFactor",
            Self::OtherActive => "OtherActive",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"NoAntiIslandingSupport" => Self::NoAntiIslandingSupport,
            b"RoCoF" => Self::RoCoF,
            b"UVP_OVP" => Self::UvpOvp,
            b"UFP_OFP" => Self::UfpOfp,
            b"VoltageVectorShift" => Self::VoltageVectorShift,
            b"ZeroCrossingDetection" => Self::ZeroCrossingDetection,
            b"OtherPassive" => Self::OtherPassive,
            b"ImpedanceMeasurement" => Self::ImpedanceMeasurement,
            b"ImpedanceAtFrequency" => Self::ImpedanceAtFrequency,
            b"SlipModeFrequencyShift" => Self::SlipModeFrequencyShift,
            b"SandiaFrequencyShift" => Self::SandiaFrequencyShift,
            b"SandiaVoltageShift" => Self::SandiaVoltageShift,
            b"FrequencyJump" => Self::FrequencyJump,
            b"RCLQFactor" => Self::RclqFactor,
            b"OtherActive" => Self::OtherActive,

            _ => return None,
        })
    }
}

impl std::str::FromStr for IslandingDetectionEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "IslandingDetectionEnum" })
    }
}

impl std::fmt::Display for IslandingDetectionEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for IslandingDetectionEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "IslandingDetectionEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "IslandingDetectionEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `controlMode` in [`ChargingNeeds`](crate::ChargingNeeds).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ControlModeEnum {
    /// `ScheduledControl` on the wire.
    ScheduledControl,
    /// `DynamicControl` on the wire.
    DynamicControl,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl ControlModeEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::ScheduledControl, Self::DynamicControl];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ScheduledControl => "ScheduledControl",
            Self::DynamicControl => "DynamicControl",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"ScheduledControl" => Self::ScheduledControl,
            b"DynamicControl" => Self::DynamicControl,

            _ => return None,
        })
    }
}

impl std::str::FromStr for ControlModeEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "ControlModeEnum" })
    }
}

impl std::fmt::Display for ControlModeEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for ControlModeEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "ControlModeEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "ControlModeEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `mobilityNeedsMode` in [`ChargingNeeds`](crate::ChargingNeeds).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum MobilityNeedsModeEnum {
    /// `EVCC` on the wire.
    Evcc,
    /// `EVCC_SECC` on the wire.
    EvccSecc,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl MobilityNeedsModeEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Evcc, Self::EvccSecc];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Evcc => "EVCC",
            Self::EvccSecc => "EVCC_SECC",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"EVCC" => Self::Evcc,
            b"EVCC_SECC" => Self::EvccSecc,

            _ => return None,
        })
    }
}

impl std::str::FromStr for MobilityNeedsModeEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "MobilityNeedsModeEnum" })
    }
}

impl std::fmt::Display for MobilityNeedsModeEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for MobilityNeedsModeEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "MobilityNeedsModeEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "MobilityNeedsModeEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`NotifyEVChargingNeedsResponse`](crate::NotifyEVChargingNeedsResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum NotifyEVChargingNeedsStatusEnum {
    /// `Accepted` on the wire.
    Accepted,
    /// `Rejected` on the wire.
    Rejected,
    /// `Processing` on the wire.
    Processing,
    /// `NoChargingProfile` on the wire.
    NoChargingProfile,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl NotifyEVChargingNeedsStatusEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Accepted, Self::Rejected, Self::Processing, Self::NoChargingProfile];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Accepted",
            Self::Rejected => "Rejected",
            Self::Processing => "Processing",
            Self::NoChargingProfile => "NoChargingProfile",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Accepted" => Self::Accepted,
            b"Rejected" => Self::Rejected,
            b"Processing" => Self::Processing,
            b"NoChargingProfile" => Self::NoChargingProfile,

            _ => return None,
        })
    }
}

impl std::str::FromStr for NotifyEVChargingNeedsStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "NotifyEVChargingNeedsStatusEnum" })
    }
}

impl std::fmt::Display for NotifyEVChargingNeedsStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for NotifyEVChargingNeedsStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "NotifyEVChargingNeedsStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "NotifyEVChargingNeedsStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`PullDynamicScheduleUpdateResponse`](crate::PullDynamicScheduleUpdateResponse), `status` in [`SetChargingProfileResponse`](crate::SetChargingProfileResponse), `status` in [`UpdateDynamicScheduleResponse`](crate::UpdateDynamicScheduleResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ChargingProfileStatusEnum {
    /// `Accepted` on the wire.
    Accepted,
    /// `Rejected` on the wire.
    Rejected,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl ChargingProfileStatusEnum {
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

impl std::str::FromStr for ChargingProfileStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "ChargingProfileStatusEnum" })
    }
}

impl std::fmt::Display for ChargingProfileStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for ChargingProfileStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "ChargingProfileStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "ChargingProfileStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `chargingProfileKind` in [`ChargingProfile`](crate::ChargingProfile).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ChargingProfileKindEnum {
    /// `Absolute` on the wire.
    Absolute,
    /// `Recurring` on the wire.
    Recurring,
    /// `Relative` on the wire.
    Relative,
    /// `Dynamic` on the wire.
    Dynamic,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl ChargingProfileKindEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Absolute, Self::Recurring, Self::Relative, Self::Dynamic];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Absolute => "Absolute",
            Self::Recurring => "Recurring",
            Self::Relative => "Relative",
            Self::Dynamic => "Dynamic",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Absolute" => Self::Absolute,
            b"Recurring" => Self::Recurring,
            b"Relative" => Self::Relative,
            b"Dynamic" => Self::Dynamic,

            _ => return None,
        })
    }
}

impl std::str::FromStr for ChargingProfileKindEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "ChargingProfileKindEnum" })
    }
}

impl std::fmt::Display for ChargingProfileKindEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for ChargingProfileKindEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "ChargingProfileKindEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "ChargingProfileKindEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `recurrencyKind` in [`ChargingProfile`](crate::ChargingProfile).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum RecurrencyKindEnum {
    /// `Daily` on the wire.
    Daily,
    /// `Weekly` on the wire.
    Weekly,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl RecurrencyKindEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Daily, Self::Weekly];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Daily => "Daily",
            Self::Weekly => "Weekly",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Daily" => Self::Daily,
            b"Weekly" => Self::Weekly,

            _ => return None,
        })
    }
}

impl std::str::FromStr for RecurrencyKindEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "RecurrencyKindEnum" })
    }
}

impl std::fmt::Display for RecurrencyKindEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for RecurrencyKindEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "RecurrencyKindEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "RecurrencyKindEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`UsePriorityChargingResponse`](crate::UsePriorityChargingResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum PriorityChargingStatusEnum {
    /// `Accepted` on the wire.
    Accepted,
    /// `Rejected` on the wire.
    Rejected,
    /// `NoProfile` on the wire.
    NoProfile,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl PriorityChargingStatusEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Accepted, Self::Rejected, Self::NoProfile];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Accepted",
            Self::Rejected => "Rejected",
            Self::NoProfile => "NoProfile",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Accepted" => Self::Accepted,
            b"Rejected" => Self::Rejected,
            b"NoProfile" => Self::NoProfile,

            _ => return None,
        })
    }
}

impl std::str::FromStr for PriorityChargingStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "PriorityChargingStatusEnum" })
    }
}

impl std::fmt::Display for PriorityChargingStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for PriorityChargingStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "PriorityChargingStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "PriorityChargingStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}
