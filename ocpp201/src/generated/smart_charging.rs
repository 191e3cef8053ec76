// Written by `cargo codegen` from facts/*.json; change those, not this.
//! Messages and types of the functional block "smart charging".

use ocpp_types::json::{Element, EncodeError, Reader, Refused, Writer};
use ocpp_types::message::{Message, Request};
use ocpp_types::{Array, DateTime, Decimal, Integer, InvalidValue, Rule, Text, UnknownWord};

use crate::{CustomData, GenericStatusEnum, StatusInfo};

/// Payload of the `ClearChargingProfile` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ClearChargingProfileRequest {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `chargingProfileId`, optional, a whole number.
    pub charging_profile_id: Option<i64>,
    /// `chargingProfileCriteria`, optional.
    pub charging_profile_criteria: Option<ClearChargingProfile>,
}

impl ClearChargingProfileRequest {
    const KEYS: &'static [&'static str] = &["customData", "chargingProfileId", "chargingProfileCriteria"];
}

impl Element for ClearChargingProfileRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut charging_profile_id = None;
        let mut charging_profile_criteria = None;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.optional_member(&mut custom_data, Box::read)?,
                b"chargingProfileId" => reader.optional_member(&mut charging_profile_id, i64::read)?,
                b"chargingProfileCriteria" => {
                    reader.optional_member(&mut charging_profile_criteria, ClearChargingProfile::read)?
                }
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        Ok(Self { custom_data, charging_profile_id, charging_profile_criteria })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?,
                b"chargingProfileId" => reader.check_optional_member(&mut seen, 1 << 1, i64::check)?,
                b"chargingProfileCriteria" => {
                    reader.check_optional_member(&mut seen, 1 << 2, ClearChargingProfile::check)?
                }
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.key("customData");
            value.write(writer)?;
        }
        if let Some(value) = &self.charging_profile_id {
            writer.key("chargingProfileId");
            value.write(writer)?;
        }
        if let Some(value) = &self.charging_profile_criteria {
            writer.key("chargingProfileCriteria");
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
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `evseId`, optional, a whole number.
    pub evse_id: Option<i64>,
    /// `chargingProfilePurpose`, optional.
    pub charging_profile_purpose: Option<ChargingProfilePurposeEnum>,
    /// `stackLevel`, optional, a whole number.
    pub stack_level: Option<i64>,
}

impl ClearChargingProfile {
    const KEYS: &'static [&'static str] = &["customData", "evseId", "chargingProfilePurpose", "stackLevel"];
}

impl Element for ClearChargingProfile {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut evse_id = None;
        let mut charging_profile_purpose = None;
        let mut stack_level = None;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.optional_member(&mut custom_data, Box::read)?,
                b"evseId" => reader.optional_member(&mut evse_id, i64::read)?,
                b"chargingProfilePurpose" => {
                    reader.optional_member(&mut charging_profile_purpose, ChargingProfilePurposeEnum::read)?
                }
                b"stackLevel" => reader.optional_member(&mut stack_level, i64::read)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        Ok(Self { custom_data, evse_id, charging_profile_purpose, stack_level })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?,
                b"evseId" => reader.check_optional_member(&mut seen, 1 << 1, i64::check)?,
                b"chargingProfilePurpose" => {
                    reader.check_optional_member(&mut seen, 1 << 2, ChargingProfilePurposeEnum::check)?
                }
                b"stackLevel" => reader.check_optional_member(&mut seen, 1 << 3, i64::check)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.key("customData");
            value.write(writer)?;
        }
        if let Some(value) = &self.evse_id {
            writer.key("evseId");
            value.write(writer)?;
        }
        if let Some(value) = &self.charging_profile_purpose {
            writer.key("chargingProfilePurpose");
            value.write(writer)?;
        }
        if let Some(value) = &self.stack_level {
            writer.key("stackLevel");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Payload of the response to `ClearChargingProfile`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClearChargingProfileResponse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `status`, required.
    pub status: ClearChargingProfileStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
}

impl ClearChargingProfileResponse {
    const KEYS: &'static [&'static str] = &["customData", "status", "statusInfo"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: ClearChargingProfileStatusEnum) -> Self {
        Self { custom_data: None, status, status_info: None }
    }
}

impl Element for ClearChargingProfileResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut status = None;
        let mut status_info = None;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.optional_member(&mut custom_data, Box::read)?,
                b"status" => reader.member(&mut status, ClearChargingProfileStatusEnum::read)?,
                b"statusInfo" => reader.optional_member(&mut status_info, StatusInfo::read)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        Ok(Self { custom_data, status: reader.required(status, &object, "status")?, status_info })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?,
                b"status" => reader.check_member(&mut seen, 1 << 1, ClearChargingProfileStatusEnum::check)?,
                b"statusInfo" => reader.check_optional_member(&mut seen, 1 << 2, StatusInfo::check)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "status"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.key("customData");
            value.write(writer)?;
        }
        writer.key("status");
        self.status.write(writer)?;
        if let Some(value) = &self.status_info {
            writer.key("statusInfo");
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
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `chargingLimitSource`, required.
    pub charging_limit_source: ChargingLimitSourceEnum,
    /// `evseId`, optional, a whole number.
    pub evse_id: Option<i64>,
}

impl ClearedChargingLimitRequest {
    const KEYS: &'static [&'static str] = &["customData", "chargingLimitSource", "evseId"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(charging_limit_source: ChargingLimitSourceEnum) -> Self {
        Self { custom_data: None, charging_limit_source, evse_id: None }
    }
}

impl Element for ClearedChargingLimitRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut charging_limit_source = None;
        let mut evse_id = None;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.optional_member(&mut custom_data, Box::read)?,
                b"chargingLimitSource" => {
                    reader.member(&mut charging_limit_source, ChargingLimitSourceEnum::read)?
                }
                b"evseId" => reader.optional_member(&mut evse_id, i64::read)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        Ok(Self {
            custom_data,
            charging_limit_source: reader.required(charging_limit_source, &object, "chargingLimitSource")?,
            evse_id,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?,
                b"chargingLimitSource" => {
                    reader.check_member(&mut seen, 1 << 1, ChargingLimitSourceEnum::check)?
                }
                b"evseId" => reader.check_optional_member(&mut seen, 1 << 2, i64::check)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "chargingLimitSource"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.key("customData");
            value.write(writer)?;
        }
        writer.key("chargingLimitSource");
        self.charging_limit_source.write(writer)?;
        if let Some(value) = &self.evse_id {
            writer.key("evseId");
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
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.optional_member(&mut custom_data, Box::read)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        Ok(Self { custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.key("customData");
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
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `requestId`, required, a whole number.
    pub request_id: i64,
    /// `evseId`, optional, a whole number.
    pub evse_id: Option<i64>,
    /// `chargingProfile`, required.
    pub charging_profile: ChargingProfileCriterion,
}

impl GetChargingProfilesRequest {
    const KEYS: &'static [&'static str] = &["customData", "requestId", "evseId", "chargingProfile"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(request_id: i64, charging_profile: ChargingProfileCriterion) -> Self {
        Self { custom_data: None, request_id, evse_id: None, charging_profile }
    }
}

impl Element for GetChargingProfilesRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut request_id = None;
        let mut evse_id = None;
        let mut charging_profile = None;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.optional_member(&mut custom_data, Box::read)?,
                b"requestId" => reader.member(&mut request_id, i64::read)?,
                b"evseId" => reader.optional_member(&mut evse_id, i64::read)?,
                b"chargingProfile" => reader.member(&mut charging_profile, ChargingProfileCriterion::read)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        Ok(Self {
            custom_data,
            request_id: reader.required(request_id, &object, "requestId")?,
            evse_id,
            charging_profile: reader.required(charging_profile, &object, "chargingProfile")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?,
                b"requestId" => reader.check_member(&mut seen, 1 << 1, i64::check)?,
                b"evseId" => reader.check_optional_member(&mut seen, 1 << 2, i64::check)?,
                b"chargingProfile" => {
                    reader.check_member(&mut seen, 1 << 3, ChargingProfileCriterion::check)?
                }
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "requestId"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "chargingProfile"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.key("customData");
            value.write(writer)?;
        }
        writer.key("requestId");
        self.request_id.write(writer)?;
        if let Some(value) = &self.evse_id {
            writer.key("evseId");
            value.write(writer)?;
        }
        writer.key("chargingProfile");
        self.charging_profile.write(writer)?;
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
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `chargingProfilePurpose`, optional.
    pub charging_profile_purpose: Option<ChargingProfilePurposeEnum>,
    /// `stackLevel`, optional, a whole number.
    pub stack_level: Option<i64>,
    /// `chargingProfileId`, optional, 1 or more, each a whole number.
    pub charging_profile_id: Option<Array<i64, 1>>,
    /// `chargingLimitSource`, optional, 1 to 4.
    pub charging_limit_source: Option<Array<ChargingLimitSourceEnum, 1, 4>>,
}

impl ChargingProfileCriterion {
    const KEYS: &'static [&'static str] =
        &["customData", "chargingProfilePurpose", "stackLevel", "chargingProfileId", "chargingLimitSource"];
}

impl Element for ChargingProfileCriterion {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut charging_profile_purpose = None;
        let mut stack_level = None;
        let mut charging_profile_id = None;
        let mut charging_limit_source = None;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.optional_member(&mut custom_data, Box::read)?,
                b"chargingProfilePurpose" => {
                    reader.optional_member(&mut charging_profile_purpose, ChargingProfilePurposeEnum::read)?
                }
                b"stackLevel" => reader.optional_member(&mut stack_level, i64::read)?,
                b"chargingProfileId" => {
                    reader.optional_member(&mut charging_profile_id, Array::<i64, 1>::read)?
                }
                b"chargingLimitSource" => reader.optional_member(
                    &mut charging_limit_source,
                    Array::<ChargingLimitSourceEnum, 1, 4>::read,
                )?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        Ok(Self {
            custom_data,
            charging_profile_purpose,
            stack_level,
            charging_profile_id,
            charging_limit_source,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?,
                b"chargingProfilePurpose" => {
                    reader.check_optional_member(&mut seen, 1 << 1, ChargingProfilePurposeEnum::check)?
                }
                b"stackLevel" => reader.check_optional_member(&mut seen, 1 << 2, i64::check)?,
                b"chargingProfileId" => {
                    reader.check_optional_member(&mut seen, 1 << 3, Array::<i64, 1>::check)?
                }
                b"chargingLimitSource" => reader.check_optional_member(
                    &mut seen,
                    1 << 4,
                    Array::<ChargingLimitSourceEnum, 1, 4>::check,
                )?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.key("customData");
            value.write(writer)?;
        }
        if let Some(value) = &self.charging_profile_purpose {
            writer.key("chargingProfilePurpose");
            value.write(writer)?;
        }
        if let Some(value) = &self.stack_level {
            writer.key("stackLevel");
            value.write(writer)?;
        }
        if let Some(value) = &self.charging_profile_id {
            writer.key("chargingProfileId");
            value.write(writer)?;
        }
        if let Some(value) = &self.charging_limit_source {
            writer.key("chargingLimitSource");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Payload of the response to `GetChargingProfiles`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetChargingProfilesResponse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `status`, required.
    pub status: GetChargingProfileStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
}

impl GetChargingProfilesResponse {
    const KEYS: &'static [&'static str] = &["customData", "status", "statusInfo"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: GetChargingProfileStatusEnum) -> Self {
        Self { custom_data: None, status, status_info: None }
    }
}

impl Element for GetChargingProfilesResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut status = None;
        let mut status_info = None;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.optional_member(&mut custom_data, Box::read)?,
                b"status" => reader.member(&mut status, GetChargingProfileStatusEnum::read)?,
                b"statusInfo" => reader.optional_member(&mut status_info, StatusInfo::read)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        Ok(Self { custom_data, status: reader.required(status, &object, "status")?, status_info })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?,
                b"status" => reader.check_member(&mut seen, 1 << 1, GetChargingProfileStatusEnum::check)?,
                b"statusInfo" => reader.check_optional_member(&mut seen, 1 << 2, StatusInfo::check)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "status"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.key("customData");
            value.write(writer)?;
        }
        writer.key("status");
        self.status.write(writer)?;
        if let Some(value) = &self.status_info {
            writer.key("statusInfo");
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
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `duration`, required, a whole number.
    pub duration: i64,
    /// `chargingRateUnit`, optional.
    pub charging_rate_unit: Option<ChargingRateUnitEnum>,
    /// `evseId`, required, a whole number.
    pub evse_id: i64,
}

impl GetCompositeScheduleRequest {
    const KEYS: &'static [&'static str] = &["customData", "duration", "chargingRateUnit", "evseId"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(duration: i64, evse_id: i64) -> Self {
        Self { custom_data: None, duration, charging_rate_unit: None, evse_id }
    }
}

impl Element for GetCompositeScheduleRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut duration = None;
        let mut charging_rate_unit = None;
        let mut evse_id = None;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.optional_member(&mut custom_data, Box::read)?,
                b"duration" => reader.member(&mut duration, i64::read)?,
                b"chargingRateUnit" => {
                    reader.optional_member(&mut charging_rate_unit, ChargingRateUnitEnum::read)?
                }
                b"evseId" => reader.member(&mut evse_id, i64::read)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        Ok(Self {
            custom_data,
            duration: reader.required(duration, &object, "duration")?,
            charging_rate_unit,
            evse_id: reader.required(evse_id, &object, "evseId")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?,
                b"duration" => reader.check_member(&mut seen, 1 << 1, i64::check)?,
                b"chargingRateUnit" => {
                    reader.check_optional_member(&mut seen, 1 << 2, ChargingRateUnitEnum::check)?
                }
                b"evseId" => reader.check_member(&mut seen, 1 << 3, i64::check)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "duration"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "evseId"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.key("customData");
            value.write(writer)?;
        }
        writer.key("duration");
        self.duration.write(writer)?;
        if let Some(value) = &self.charging_rate_unit {
            writer.key("chargingRateUnit");
            value.write(writer)?;
        }
        writer.key("evseId");
        self.evse_id.write(writer)?;
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
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `status`, required.
    pub status: GenericStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `schedule`, optional.
    pub schedule: Option<CompositeSchedule>,
}

impl GetCompositeScheduleResponse {
    const KEYS: &'static [&'static str] = &["customData", "status", "statusInfo", "schedule"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: GenericStatusEnum) -> Self {
        Self { custom_data: None, status, status_info: None, schedule: None }
    }
}

impl Element for GetCompositeScheduleResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut status = None;
        let mut status_info = None;
        let mut schedule = None;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.optional_member(&mut custom_data, Box::read)?,
                b"status" => reader.member(&mut status, GenericStatusEnum::read)?,
                b"statusInfo" => reader.optional_member(&mut status_info, StatusInfo::read)?,
                b"schedule" => reader.optional_member(&mut schedule, CompositeSchedule::read)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        Ok(Self { custom_data, status: reader.required(status, &object, "status")?, status_info, schedule })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?,
                b"status" => reader.check_member(&mut seen, 1 << 1, GenericStatusEnum::check)?,
                b"statusInfo" => reader.check_optional_member(&mut seen, 1 << 2, StatusInfo::check)?,
                b"schedule" => reader.check_optional_member(&mut seen, 1 << 3, CompositeSchedule::check)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "status"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.key("customData");
            value.write(writer)?;
        }
        writer.key("status");
        self.status.write(writer)?;
        if let Some(value) = &self.status_info {
            writer.key("statusInfo");
            value.write(writer)?;
        }
        if let Some(value) = &self.schedule {
            writer.key("schedule");
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
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `chargingSchedulePeriod`, required, 1 or more.
    pub charging_schedule_period: Array<ChargingSchedulePeriod, 1>,
    /// `evseId`, required, a whole number.
    pub evse_id: i64,
    /// `duration`, required, a whole number.
    pub duration: i64,
    /// `scheduleStart`, required, RFC 3339.
    pub schedule_start: DateTime,
    /// `chargingRateUnit`, required.
    pub charging_rate_unit: ChargingRateUnitEnum,
}

impl CompositeSchedule {
    const KEYS: &'static [&'static str] =
        &["customData", "chargingSchedulePeriod", "evseId", "duration", "scheduleStart", "chargingRateUnit"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        charging_schedule_period: Array<ChargingSchedulePeriod, 1>,
        evse_id: i64,
        duration: i64,
        schedule_start: DateTime,
        charging_rate_unit: ChargingRateUnitEnum,
    ) -> Self {
        Self {
            custom_data: None,
            charging_schedule_period,
            evse_id,
            duration,
            schedule_start,
            charging_rate_unit,
        }
    }
}

impl Element for CompositeSchedule {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut charging_schedule_period = None;
        let mut evse_id = None;
        let mut duration = None;
        let mut schedule_start = None;
        let mut charging_rate_unit = None;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.optional_member(&mut custom_data, Box::read)?,
                b"chargingSchedulePeriod" => {
                    reader.member(&mut charging_schedule_period, Array::<ChargingSchedulePeriod, 1>::read)?
                }
                b"evseId" => reader.member(&mut evse_id, i64::read)?,
                b"duration" => reader.member(&mut duration, i64::read)?,
                b"scheduleStart" => reader.member(&mut schedule_start, DateTime::read)?,
                b"chargingRateUnit" => reader.member(&mut charging_rate_unit, ChargingRateUnitEnum::read)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        Ok(Self {
            custom_data,
            charging_schedule_period: reader.required(
                charging_schedule_period,
                &object,
                "chargingSchedulePeriod",
            )?,
            evse_id: reader.required(evse_id, &object, "evseId")?,
            duration: reader.required(duration, &object, "duration")?,
            schedule_start: reader.required(schedule_start, &object, "scheduleStart")?,
            charging_rate_unit: reader.required(charging_rate_unit, &object, "chargingRateUnit")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?,
                b"chargingSchedulePeriod" => {
                    reader.check_member(&mut seen, 1 << 1, Array::<ChargingSchedulePeriod, 1>::check)?
                }
                b"evseId" => reader.check_member(&mut seen, 1 << 2, i64::check)?,
                b"duration" => reader.check_member(&mut seen, 1 << 3, i64::check)?,
                b"scheduleStart" => reader.check_member(&mut seen, 1 << 4, DateTime::check)?,
                b"chargingRateUnit" => reader.check_member(&mut seen, 1 << 5, ChargingRateUnitEnum::check)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "chargingSchedulePeriod"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "evseId"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "duration"));
        }
        if seen & (1 << 4) == 0 {
            return Err(reader.missing(&object, "scheduleStart"));
        }
        if seen & (1 << 5) == 0 {
            return Err(reader.missing(&object, "chargingRateUnit"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.key("customData");
            value.write(writer)?;
        }
        writer.key("chargingSchedulePeriod");
        self.charging_schedule_period.write(writer)?;
        writer.key("evseId");
        self.evse_id.write(writer)?;
        writer.key("duration");
        self.duration.write(writer)?;
        writer.key("scheduleStart");
        self.schedule_start.write(writer)?;
        writer.key("chargingRateUnit");
        self.charging_rate_unit.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

/// Part of [`CompositeSchedule`](crate::CompositeSchedule), [`ChargingSchedule`](crate::ChargingSchedule).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChargingSchedulePeriod {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `startPeriod`, required, a whole number.
    pub start_period: i64,
    /// `limit`, required, a number.
    pub limit: Decimal,
    /// `numberPhases`, optional, a whole number.
    pub number_phases: Option<i64>,
    /// `phaseToUse`, optional, a whole number.
    pub phase_to_use: Option<i64>,
}

impl ChargingSchedulePeriod {
    const KEYS: &'static [&'static str] =
        &["customData", "startPeriod", "limit", "numberPhases", "phaseToUse"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(start_period: i64, limit: Decimal) -> Self {
        Self { custom_data: None, start_period, limit, number_phases: None, phase_to_use: None }
    }
}

impl Element for ChargingSchedulePeriod {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut start_period = None;
        let mut limit = None;
        let mut number_phases = None;
        let mut phase_to_use = None;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.optional_member(&mut custom_data, Box::read)?,
                b"startPeriod" => reader.member(&mut start_period, i64::read)?,
                b"limit" => reader.member(&mut limit, Decimal::read)?,
                b"numberPhases" => reader.optional_member(&mut number_phases, i64::read)?,
                b"phaseToUse" => reader.optional_member(&mut phase_to_use, i64::read)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        Ok(Self {
            custom_data,
            start_period: reader.required(start_period, &object, "startPeriod")?,
            limit: reader.required(limit, &object, "limit")?,
            number_phases,
            phase_to_use,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?,
                b"startPeriod" => reader.check_member(&mut seen, 1 << 1, i64::check)?,
                b"limit" => reader.check_member(&mut seen, 1 << 2, Decimal::check)?,
                b"numberPhases" => reader.check_optional_member(&mut seen, 1 << 3, i64::check)?,
                b"phaseToUse" => reader.check_optional_member(&mut seen, 1 << 4, i64::check)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "startPeriod"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "limit"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.key("customData");
            value.write(writer)?;
        }
        writer.key("startPeriod");
        self.start_period.write(writer)?;
        writer.key("limit");
        self.limit.write(writer)?;
        if let Some(value) = &self.number_phases {
            writer.key("numberPhases");
            value.write(writer)?;
        }
        if let Some(value) = &self.phase_to_use {
            writer.key("phaseToUse");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Payload of the `NotifyChargingLimit` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotifyChargingLimitRequest {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `chargingSchedule`, optional, 1 or more.
    pub charging_schedule: Option<Array<ChargingSchedule, 1>>,
    /// `evseId`, optional, a whole number.
    pub evse_id: Option<i64>,
    /// `chargingLimit`, required.
    pub charging_limit: ChargingLimit,
}

impl NotifyChargingLimitRequest {
    const KEYS: &'static [&'static str] = &["customData", "chargingSchedule", "evseId", "chargingLimit"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(charging_limit: ChargingLimit) -> Self {
        Self { custom_data: None, charging_schedule: None, evse_id: None, charging_limit }
    }
}

impl Element for NotifyChargingLimitRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut charging_schedule = None;
        let mut evse_id = None;
        let mut charging_limit = None;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.optional_member(&mut custom_data, Box::read)?,
                b"chargingSchedule" => {
                    reader.optional_member(&mut charging_schedule, Array::<ChargingSchedule, 1>::read)?
                }
                b"evseId" => reader.optional_member(&mut evse_id, i64::read)?,
                b"chargingLimit" => reader.member(&mut charging_limit, ChargingLimit::read)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        Ok(Self {
            custom_data,
            charging_schedule,
            evse_id,
            charging_limit: reader.required(charging_limit, &object, "chargingLimit")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?,
                b"chargingSchedule" => {
                    reader.check_optional_member(&mut seen, 1 << 1, Array::<ChargingSchedule, 1>::check)?
                }
                b"evseId" => reader.check_optional_member(&mut seen, 1 << 2, i64::check)?,
                b"chargingLimit" => reader.check_member(&mut seen, 1 << 3, ChargingLimit::check)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "chargingLimit"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.key("customData");
            value.write(writer)?;
        }
        if let Some(value) = &self.charging_schedule {
            writer.key("chargingSchedule");
            value.write(writer)?;
        }
        if let Some(value) = &self.evse_id {
            writer.key("evseId");
            value.write(writer)?;
        }
        writer.key("chargingLimit");
        self.charging_limit.write(writer)?;
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
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `id`, required, a whole number.
    pub id: i64,
    /// `startSchedule`, optional, RFC 3339.
    pub start_schedule: Option<DateTime>,
    /// `duration`, optional, a whole number.
    pub duration: Option<i64>,
    /// `chargingRateUnit`, required.
    pub charging_rate_unit: ChargingRateUnitEnum,
    /// `chargingSchedulePeriod`, required, 1 to 1024.
    pub charging_schedule_period: Array<ChargingSchedulePeriod, 1, 1024>,
    /// `minChargingRate`, optional, a number.
    pub min_charging_rate: Option<Decimal>,
    /// `salesTariff`, optional.
    pub sales_tariff: Option<Box<SalesTariff>>,
}

impl ChargingSchedule {
    const KEYS: &'static [&'static str] = &[
        "customData",
        "id",
        "startSchedule",
        "duration",
        "chargingRateUnit",
        "chargingSchedulePeriod",
        "minChargingRate",
        "salesTariff",
    ];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        id: i64,
        charging_rate_unit: ChargingRateUnitEnum,
        charging_schedule_period: Array<ChargingSchedulePeriod, 1, 1024>,
    ) -> Self {
        Self {
            custom_data: None,
            id,
            start_schedule: None,
            duration: None,
            charging_rate_unit,
            charging_schedule_period,
            min_charging_rate: None,
            sales_tariff: None,
        }
    }
}

impl Element for ChargingSchedule {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut id = None;
        let mut start_schedule = None;
        let mut duration = None;
        let mut charging_rate_unit = None;
        let mut charging_schedule_period = None;
        let mut min_charging_rate = None;
        let mut sales_tariff = None;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.optional_member(&mut custom_data, Box::read)?,
                b"id" => reader.member(&mut id, i64::read)?,
                b"startSchedule" => reader.optional_member(&mut start_schedule, DateTime::read)?,
                b"duration" => reader.optional_member(&mut duration, i64::read)?,
                b"chargingRateUnit" => reader.member(&mut charging_rate_unit, ChargingRateUnitEnum::read)?,
                b"chargingSchedulePeriod" => reader
                    .member(&mut charging_schedule_period, Array::<ChargingSchedulePeriod, 1, 1024>::read)?,
                b"minChargingRate" => reader.optional_member(&mut min_charging_rate, Decimal::read)?,
                b"salesTariff" => reader.optional_member(&mut sales_tariff, Box::read)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        Ok(Self {
            custom_data,
            id: reader.required(id, &object, "id")?,
            start_schedule,
            duration,
            charging_rate_unit: reader.required(charging_rate_unit, &object, "chargingRateUnit")?,
            charging_schedule_period: reader.required(
                charging_schedule_period,
                &object,
                "chargingSchedulePeriod",
            )?,
            min_charging_rate,
            sales_tariff,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?,
                b"id" => reader.check_member(&mut seen, 1 << 1, i64::check)?,
                b"startSchedule" => reader.check_optional_member(&mut seen, 1 << 2, DateTime::check)?,
                b"duration" => reader.check_optional_member(&mut seen, 1 << 3, i64::check)?,
                b"chargingRateUnit" => reader.check_member(&mut seen, 1 << 4, ChargingRateUnitEnum::check)?,
                b"chargingSchedulePeriod" => {
                    reader.check_member(&mut seen, 1 << 5, Array::<ChargingSchedulePeriod, 1, 1024>::check)?
                }
                b"minChargingRate" => reader.check_optional_member(&mut seen, 1 << 6, Decimal::check)?,
                b"salesTariff" => reader.check_optional_member(&mut seen, 1 << 7, SalesTariff::check)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "id"));
        }
        if seen & (1 << 4) == 0 {
            return Err(reader.missing(&object, "chargingRateUnit"));
        }
        if seen & (1 << 5) == 0 {
            return Err(reader.missing(&object, "chargingSchedulePeriod"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.key("customData");
            value.write(writer)?;
        }
        writer.key("id");
        self.id.write(writer)?;
        if let Some(value) = &self.start_schedule {
            writer.key("startSchedule");
            value.write(writer)?;
        }
        if let Some(value) = &self.duration {
            writer.key("duration");
            value.write(writer)?;
        }
        writer.key("chargingRateUnit");
        self.charging_rate_unit.write(writer)?;
        writer.key("chargingSchedulePeriod");
        self.charging_schedule_period.write(writer)?;
        if let Some(value) = &self.min_charging_rate {
            writer.key("minChargingRate");
            value.write(writer)?;
        }
        if let Some(value) = &self.sales_tariff {
            writer.key("salesTariff");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`ChargingSchedule`](crate::ChargingSchedule).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SalesTariff {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `id`, required, a whole number.
    pub id: i64,
    /// `salesTariffDescription`, optional, at most 32 characters.
    pub sales_tariff_description: Option<Text<32>>,
    /// `numEPriceLevels`, optional, a whole number.
    pub num_e_price_levels: Option<i64>,
    /// `salesTariffEntry`, required, 1 to 1024.
    pub sales_tariff_entry: Array<SalesTariffEntry, 1, 1024>,
}

impl SalesTariff {
    const KEYS: &'static [&'static str] =
        &["customData", "id", "salesTariffDescription", "numEPriceLevels", "salesTariffEntry"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(id: i64, sales_tariff_entry: Array<SalesTariffEntry, 1, 1024>) -> Self {
        Self {
            custom_data: None,
            id,
            sales_tariff_description: None,
            num_e_price_levels: None,
            sales_tariff_entry,
        }
    }
}

impl Element for SalesTariff {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut id = None;
        let mut sales_tariff_description = None;
        let mut num_e_price_levels = None;
        let mut sales_tariff_entry = None;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.optional_member(&mut custom_data, Box::read)?,
                b"id" => reader.member(&mut id, i64::read)?,
                b"salesTariffDescription" => {
                    reader.optional_member(&mut sales_tariff_description, Text::<32>::read)?
                }
                b"numEPriceLevels" => reader.optional_member(&mut num_e_price_levels, i64::read)?,
                b"salesTariffEntry" => {
                    reader.member(&mut sales_tariff_entry, Array::<SalesTariffEntry, 1, 1024>::read)?
                }
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        Ok(Self {
            custom_data,
            id: reader.required(id, &object, "id")?,
            sales_tariff_description,
            num_e_price_levels,
            sales_tariff_entry: reader.required(sales_tariff_entry, &object, "salesTariffEntry")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?,
                b"id" => reader.check_member(&mut seen, 1 << 1, i64::check)?,
                b"salesTariffDescription" => {
                    reader.check_optional_member(&mut seen, 1 << 2, Text::<32>::check)?
                }
                b"numEPriceLevels" => reader.check_optional_member(&mut seen, 1 << 3, i64::check)?,
                b"salesTariffEntry" => {
                    reader.check_member(&mut seen, 1 << 4, Array::<SalesTariffEntry, 1, 1024>::check)?
                }
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "id"));
        }
        if seen & (1 << 4) == 0 {
            return Err(reader.missing(&object, "salesTariffEntry"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.key("customData");
            value.write(writer)?;
        }
        writer.key("id");
        self.id.write(writer)?;
        if let Some(value) = &self.sales_tariff_description {
            writer.key("salesTariffDescription");
            value.write(writer)?;
        }
        if let Some(value) = &self.num_e_price_levels {
            writer.key("numEPriceLevels");
            value.write(writer)?;
        }
        writer.key("salesTariffEntry");
        self.sales_tariff_entry.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

/// Part of [`SalesTariff`](crate::SalesTariff).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SalesTariffEntry {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `relativeTimeInterval`, required.
    pub relative_time_interval: RelativeTimeInterval,
    /// `ePriceLevel`, optional, 0 or more.
    pub e_price_level: Option<Integer<0>>,
    /// `consumptionCost`, optional, 1 to 3.
    pub consumption_cost: Option<Array<ConsumptionCost, 1, 3>>,
}

impl SalesTariffEntry {
    const KEYS: &'static [&'static str] =
        &["customData", "relativeTimeInterval", "ePriceLevel", "consumptionCost"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(relative_time_interval: RelativeTimeInterval) -> Self {
        Self { custom_data: None, relative_time_interval, e_price_level: None, consumption_cost: None }
    }
}

impl Element for SalesTariffEntry {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut relative_time_interval = None;
        let mut e_price_level = None;
        let mut consumption_cost = None;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.optional_member(&mut custom_data, Box::read)?,
                b"relativeTimeInterval" => {
                    reader.member(&mut relative_time_interval, RelativeTimeInterval::read)?
                }
                b"ePriceLevel" => reader.optional_member(&mut e_price_level, Integer::<0>::read)?,
                b"consumptionCost" => {
                    reader.optional_member(&mut consumption_cost, Array::<ConsumptionCost, 1, 3>::read)?
                }
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        Ok(Self {
            custom_data,
            relative_time_interval: reader.required(
                relative_time_interval,
                &object,
                "relativeTimeInterval",
            )?,
            e_price_level,
            consumption_cost,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?,
                b"relativeTimeInterval" => {
                    reader.check_member(&mut seen, 1 << 1, RelativeTimeInterval::check)?
                }
                b"ePriceLevel" => reader.check_optional_member(&mut seen, 1 << 2, Integer::<0>::check)?,
                b"consumptionCost" => {
                    reader.check_optional_member(&mut seen, 1 << 3, Array::<ConsumptionCost, 1, 3>::check)?
                }
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "relativeTimeInterval"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.key("customData");
            value.write(writer)?;
        }
        writer.key("relativeTimeInterval");
        self.relative_time_interval.write(writer)?;
        if let Some(value) = &self.e_price_level {
            writer.key("ePriceLevel");
            value.write(writer)?;
        }
        if let Some(value) = &self.consumption_cost {
            writer.key("consumptionCost");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`SalesTariffEntry`](crate::SalesTariffEntry).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RelativeTimeInterval {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `start`, required, a whole number.
    pub start: i64,
    /// `duration`, optional, a whole number.
    pub duration: Option<i64>,
}

impl RelativeTimeInterval {
    const KEYS: &'static [&'static str] = &["customData", "start", "duration"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(start: i64) -> Self {
        Self { custom_data: None, start, duration: None }
    }
}

impl Element for RelativeTimeInterval {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut start = None;
        let mut duration = None;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.optional_member(&mut custom_data, Box::read)?,
                b"start" => reader.member(&mut start, i64::read)?,
                b"duration" => reader.optional_member(&mut duration, i64::read)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        Ok(Self { custom_data, start: reader.required(start, &object, "start")?, duration })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?,
                b"start" => reader.check_member(&mut seen, 1 << 1, i64::check)?,
                b"duration" => reader.check_optional_member(&mut seen, 1 << 2, i64::check)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "start"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.key("customData");
            value.write(writer)?;
        }
        writer.key("start");
        self.start.write(writer)?;
        if let Some(value) = &self.duration {
            writer.key("duration");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`SalesTariffEntry`](crate::SalesTariffEntry).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsumptionCost {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `startValue`, required, a number.
    pub start_value: Decimal,
    /// `cost`, required, 1 to 3.
    pub cost: Array<Cost, 1, 3>,
}

impl ConsumptionCost {
    const KEYS: &'static [&'static str] = &["customData", "startValue", "cost"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(start_value: Decimal, cost: Array<Cost, 1, 3>) -> Self {
        Self { custom_data: None, start_value, cost }
    }
}

impl Element for ConsumptionCost {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut start_value = None;
        let mut cost = None;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.optional_member(&mut custom_data, Box::read)?,
                b"startValue" => reader.member(&mut start_value, Decimal::read)?,
                b"cost" => reader.member(&mut cost, Array::<Cost, 1, 3>::read)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        Ok(Self {
            custom_data,
            start_value: reader.required(start_value, &object, "startValue")?,
            cost: reader.required(cost, &object, "cost")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?,
                b"startValue" => reader.check_member(&mut seen, 1 << 1, Decimal::check)?,
                b"cost" => reader.check_member(&mut seen, 1 << 2, Array::<Cost, 1, 3>::check)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "startValue"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "cost"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.key("customData");
            value.write(writer)?;
        }
        writer.key("startValue");
        self.start_value.write(writer)?;
        writer.key("cost");
        self.cost.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

/// Part of [`ConsumptionCost`](crate::ConsumptionCost).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cost {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `costKind`, required.
    pub cost_kind: CostKindEnum,
    /// `amount`, required, a whole number.
    pub amount: i64,
    /// `amountMultiplier`, optional, a whole number.
    pub amount_multiplier: Option<i64>,
}

impl Cost {
    const KEYS: &'static [&'static str] = &["customData", "costKind", "amount", "amountMultiplier"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(cost_kind: CostKindEnum, amount: i64) -> Self {
        Self { custom_data: None, cost_kind, amount, amount_multiplier: None }
    }
}

impl Element for Cost {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut cost_kind = None;
        let mut amount = None;
        let mut amount_multiplier = None;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.optional_member(&mut custom_data, Box::read)?,
                b"costKind" => reader.member(&mut cost_kind, CostKindEnum::read)?,
                b"amount" => reader.member(&mut amount, i64::read)?,
                b"amountMultiplier" => reader.optional_member(&mut amount_multiplier, i64::read)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        Ok(Self {
            custom_data,
            cost_kind: reader.required(cost_kind, &object, "costKind")?,
            amount: reader.required(amount, &object, "amount")?,
            amount_multiplier,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?,
                b"costKind" => reader.check_member(&mut seen, 1 << 1, CostKindEnum::check)?,
                b"amount" => reader.check_member(&mut seen, 1 << 2, i64::check)?,
                b"amountMultiplier" => reader.check_optional_member(&mut seen, 1 << 3, i64::check)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "costKind"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "amount"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.key("customData");
            value.write(writer)?;
        }
        writer.key("costKind");
        self.cost_kind.write(writer)?;
        writer.key("amount");
        self.amount.write(writer)?;
        if let Some(value) = &self.amount_multiplier {
            writer.key("amountMultiplier");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`NotifyChargingLimitRequest`](crate::NotifyChargingLimitRequest).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChargingLimit {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `chargingLimitSource`, required.
    pub charging_limit_source: ChargingLimitSourceEnum,
    /// `isGridCritical`, optional.
    pub is_grid_critical: Option<bool>,
}

impl ChargingLimit {
    const KEYS: &'static [&'static str] = &["customData", "chargingLimitSource", "isGridCritical"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(charging_limit_source: ChargingLimitSourceEnum) -> Self {
        Self { custom_data: None, charging_limit_source, is_grid_critical: None }
    }
}

impl Element for ChargingLimit {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut charging_limit_source = None;
        let mut is_grid_critical = None;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.optional_member(&mut custom_data, Box::read)?,
                b"chargingLimitSource" => {
                    reader.member(&mut charging_limit_source, ChargingLimitSourceEnum::read)?
                }
                b"isGridCritical" => reader.optional_member(&mut is_grid_critical, bool::read)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        Ok(Self {
            custom_data,
            charging_limit_source: reader.required(charging_limit_source, &object, "chargingLimitSource")?,
            is_grid_critical,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?,
                b"chargingLimitSource" => {
                    reader.check_member(&mut seen, 1 << 1, ChargingLimitSourceEnum::check)?
                }
                b"isGridCritical" => reader.check_optional_member(&mut seen, 1 << 2, bool::check)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "chargingLimitSource"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.key("customData");
            value.write(writer)?;
        }
        writer.key("chargingLimitSource");
        self.charging_limit_source.write(writer)?;
        if let Some(value) = &self.is_grid_critical {
            writer.key("isGridCritical");
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
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.optional_member(&mut custom_data, Box::read)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        Ok(Self { custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.key("customData");
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
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `maxScheduleTuples`, optional, a whole number.
    pub max_schedule_tuples: Option<i64>,
    /// `chargingNeeds`, required.
    pub charging_needs: ChargingNeeds,
    /// `evseId`, required, a whole number.
    pub evse_id: i64,
}

impl NotifyEVChargingNeedsRequest {
    const KEYS: &'static [&'static str] = &["customData", "maxScheduleTuples", "chargingNeeds", "evseId"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(charging_needs: ChargingNeeds, evse_id: i64) -> Self {
        Self { custom_data: None, max_schedule_tuples: None, charging_needs, evse_id }
    }
}

impl Element for NotifyEVChargingNeedsRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut max_schedule_tuples = None;
        let mut charging_needs = None;
        let mut evse_id = None;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.optional_member(&mut custom_data, Box::read)?,
                b"maxScheduleTuples" => reader.optional_member(&mut max_schedule_tuples, i64::read)?,
                b"chargingNeeds" => reader.member(&mut charging_needs, ChargingNeeds::read)?,
                b"evseId" => reader.member(&mut evse_id, i64::read)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        Ok(Self {
            custom_data,
            max_schedule_tuples,
            charging_needs: reader.required(charging_needs, &object, "chargingNeeds")?,
            evse_id: reader.required(evse_id, &object, "evseId")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?,
                b"maxScheduleTuples" => reader.check_optional_member(&mut seen, 1 << 1, i64::check)?,
                b"chargingNeeds" => reader.check_member(&mut seen, 1 << 2, ChargingNeeds::check)?,
                b"evseId" => reader.check_member(&mut seen, 1 << 3, i64::check)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "chargingNeeds"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "evseId"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.key("customData");
            value.write(writer)?;
        }
        if let Some(value) = &self.max_schedule_tuples {
            writer.key("maxScheduleTuples");
            value.write(writer)?;
        }
        writer.key("chargingNeeds");
        self.charging_needs.write(writer)?;
        writer.key("evseId");
        self.evse_id.write(writer)?;
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
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `acChargingParameters`, optional.
    pub ac_charging_parameters: Option<ACChargingParameters>,
    /// `dcChargingParameters`, optional.
    pub dc_charging_parameters: Option<DCChargingParameters>,
    /// `requestedEnergyTransfer`, required.
    pub requested_energy_transfer: EnergyTransferModeEnum,
    /// `departureTime`, optional, RFC 3339.
    pub departure_time: Option<DateTime>,
}

impl ChargingNeeds {
    const KEYS: &'static [&'static str] = &[
        "customData",
        "acChargingParameters",
        "dcChargingParameters",
        "requestedEnergyTransfer",
        "departureTime",
    ];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(requested_energy_transfer: EnergyTransferModeEnum) -> Self {
        Self {
            custom_data: None,
            ac_charging_parameters: None,
            dc_charging_parameters: None,
            requested_energy_transfer,
            departure_time: None,
        }
    }
}

impl Element for ChargingNeeds {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut ac_charging_parameters = None;
        let mut dc_charging_parameters = None;
        let mut requested_energy_transfer = None;
        let mut departure_time = None;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.optional_member(&mut custom_data, Box::read)?,
                b"acChargingParameters" => {
                    reader.optional_member(&mut ac_charging_parameters, ACChargingParameters::read)?
                }
                b"dcChargingParameters" => {
                    reader.optional_member(&mut dc_charging_parameters, DCChargingParameters::read)?
                }
                b"requestedEnergyTransfer" => {
                    reader.member(&mut requested_energy_transfer, EnergyTransferModeEnum::read)?
                }
                b"departureTime" => reader.optional_member(&mut departure_time, DateTime::read)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        Ok(Self {
            custom_data,
            ac_charging_parameters,
            dc_charging_parameters,
            requested_energy_transfer: reader.required(
                requested_energy_transfer,
                &object,
                "requestedEnergyTransfer",
            )?,
            departure_time,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?,
                b"acChargingParameters" => {
                    reader.check_optional_member(&mut seen, 1 << 1, ACChargingParameters::check)?
                }
                b"dcChargingParameters" => {
                    reader.check_optional_member(&mut seen, 1 << 2, DCChargingParameters::check)?
                }
                b"requestedEnergyTransfer" => {
                    reader.check_member(&mut seen, 1 << 3, EnergyTransferModeEnum::check)?
                }
                b"departureTime" => reader.check_optional_member(&mut seen, 1 << 4, DateTime::check)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "requestedEnergyTransfer"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.key("customData");
            value.write(writer)?;
        }
        if let Some(value) = &self.ac_charging_parameters {
            writer.key("acChargingParameters");
            value.write(writer)?;
        }
        if let Some(value) = &self.dc_charging_parameters {
            writer.key("dcChargingParameters");
            value.write(writer)?;
        }
        writer.key("requestedEnergyTransfer");
        self.requested_energy_transfer.write(writer)?;
        if let Some(value) = &self.departure_time {
            writer.key("departureTime");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`ChargingNeeds`](crate::ChargingNeeds).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ACChargingParameters {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `energyAmount`, required, a whole number.
    pub energy_amount: i64,
    /// `evMinCurrent`, required, a whole number.
    pub ev_min_current: i64,
    /// `evMaxCurrent`, required, a whole number.
    pub ev_max_current: i64,
    /// `evMaxVoltage`, required, a whole number.
    pub ev_max_voltage: i64,
}

impl ACChargingParameters {
    const KEYS: &'static [&'static str] =
        &["customData", "energyAmount", "evMinCurrent", "evMaxCurrent", "evMaxVoltage"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(energy_amount: i64, ev_min_current: i64, ev_max_current: i64, ev_max_voltage: i64) -> Self {
        Self { custom_data: None, energy_amount, ev_min_current, ev_max_current, ev_max_voltage }
    }
}

impl Element for ACChargingParameters {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut energy_amount = None;
        let mut ev_min_current = None;
        let mut ev_max_current = None;
        let mut ev_max_voltage = None;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.optional_member(&mut custom_data, Box::read)?,
                b"energyAmount" => reader.member(&mut energy_amount, i64::read)?,
                b"evMinCurrent" => reader.member(&mut ev_min_current, i64::read)?,
                b"evMaxCurrent" => reader.member(&mut ev_max_current, i64::read)?,
                b"evMaxVoltage" => reader.member(&mut ev_max_voltage, i64::read)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        Ok(Self {
            custom_data,
            energy_amount: reader.required(energy_amount, &object, "energyAmount")?,
            ev_min_current: reader.required(ev_min_current, &object, "evMinCurrent")?,
            ev_max_current: reader.required(ev_max_current, &object, "evMaxCurrent")?,
            ev_max_voltage: reader.required(ev_max_voltage, &object, "evMaxVoltage")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?,
                b"energyAmount" => reader.check_member(&mut seen, 1 << 1, i64::check)?,
                b"evMinCurrent" => reader.check_member(&mut seen, 1 << 2, i64::check)?,
                b"evMaxCurrent" => reader.check_member(&mut seen, 1 << 3, i64::check)?,
                b"evMaxVoltage" => reader.check_member(&mut seen, 1 << 4, i64::check)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "energyAmount"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "evMinCurrent"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "evMaxCurrent"));
        }
        if seen & (1 << 4) == 0 {
            return Err(reader.missing(&object, "evMaxVoltage"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.key("customData");
            value.write(writer)?;
        }
        writer.key("energyAmount");
        self.energy_amount.write(writer)?;
        writer.key("evMinCurrent");
        self.ev_min_current.write(writer)?;
        writer.key("evMaxCurrent");
        self.ev_max_current.write(writer)?;
        writer.key("evMaxVoltage");
        self.ev_max_voltage.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

/// Part of [`ChargingNeeds`](crate::ChargingNeeds).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DCChargingParameters {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `evMaxCurrent`, required, a whole number.
    pub ev_max_current: i64,
    /// `evMaxVoltage`, required, a whole number.
    pub ev_max_voltage: i64,
    /// `energyAmount`, optional, a whole number.
    pub energy_amount: Option<i64>,
    /// `evMaxPower`, optional, a whole number.
    pub ev_max_power: Option<i64>,
    /// `stateOfCharge`, optional, 0 to 100.
    pub state_of_charge: Option<Integer<0, 100>>,
    /// `evEnergyCapacity`, optional, a whole number.
    pub ev_energy_capacity: Option<i64>,
    /// `fullSoC`, optional, 0 to 100.
    pub full_so_c: Option<Integer<0, 100>>,
    /// `bulkSoC`, optional, 0 to 100.
    pub bulk_so_c: Option<Integer<0, 100>>,
}

impl DCChargingParameters {
    const KEYS: &'static [&'static str] = &[
        "customData",
        "evMaxCurrent",
        "evMaxVoltage",
        "energyAmount",
        "evMaxPower",
        "stateOfCharge",
        "evEnergyCapacity",
        "fullSoC",
        "bulkSoC",
    ];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(ev_max_current: i64, ev_max_voltage: i64) -> Self {
        Self {
            custom_data: None,
            ev_max_current,
            ev_max_voltage,
            energy_amount: None,
            ev_max_power: None,
            state_of_charge: None,
            ev_energy_capacity: None,
            full_so_c: None,
            bulk_so_c: None,
        }
    }
}

impl Element for DCChargingParameters {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut ev_max_current = None;
        let mut ev_max_voltage = None;
        let mut energy_amount = None;
        let mut ev_max_power = None;
        let mut state_of_charge = None;
        let mut ev_energy_capacity = None;
        let mut full_so_c = None;
        let mut bulk_so_c = None;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.optional_member(&mut custom_data, Box::read)?,
                b"evMaxCurrent" => reader.member(&mut ev_max_current, i64::read)?,
                b"evMaxVoltage" => reader.member(&mut ev_max_voltage, i64::read)?,
                b"energyAmount" => reader.optional_member(&mut energy_amount, i64::read)?,
                b"evMaxPower" => reader.optional_member(&mut ev_max_power, i64::read)?,
                b"stateOfCharge" => reader.optional_member(&mut state_of_charge, Integer::<0, 100>::read)?,
                b"evEnergyCapacity" => reader.optional_member(&mut ev_energy_capacity, i64::read)?,
                b"fullSoC" => reader.optional_member(&mut full_so_c, Integer::<0, 100>::read)?,
                b"bulkSoC" => reader.optional_member(&mut bulk_so_c, Integer::<0, 100>::read)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        Ok(Self {
            custom_data,
            ev_max_current: reader.required(ev_max_current, &object, "evMaxCurrent")?,
            ev_max_voltage: reader.required(ev_max_voltage, &object, "evMaxVoltage")?,
            energy_amount,
            ev_max_power,
            state_of_charge,
            ev_energy_capacity,
            full_so_c,
            bulk_so_c,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?,
                b"evMaxCurrent" => reader.check_member(&mut seen, 1 << 1, i64::check)?,
                b"evMaxVoltage" => reader.check_member(&mut seen, 1 << 2, i64::check)?,
                b"energyAmount" => reader.check_optional_member(&mut seen, 1 << 3, i64::check)?,
                b"evMaxPower" => reader.check_optional_member(&mut seen, 1 << 4, i64::check)?,
                b"stateOfCharge" => {
                    reader.check_optional_member(&mut seen, 1 << 5, Integer::<0, 100>::check)?
                }
                b"evEnergyCapacity" => reader.check_optional_member(&mut seen, 1 << 6, i64::check)?,
                b"fullSoC" => reader.check_optional_member(&mut seen, 1 << 7, Integer::<0, 100>::check)?,
                b"bulkSoC" => reader.check_optional_member(&mut seen, 1 << 8, Integer::<0, 100>::check)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "evMaxCurrent"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "evMaxVoltage"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.key("customData");
            value.write(writer)?;
        }
        writer.key("evMaxCurrent");
        self.ev_max_current.write(writer)?;
        writer.key("evMaxVoltage");
        self.ev_max_voltage.write(writer)?;
        if let Some(value) = &self.energy_amount {
            writer.key("energyAmount");
            value.write(writer)?;
        }
        if let Some(value) = &self.ev_max_power {
            writer.key("evMaxPower");
            value.write(writer)?;
        }
        if let Some(value) = &self.state_of_charge {
            writer.key("stateOfCharge");
            value.write(writer)?;
        }
        if let Some(value) = &self.ev_energy_capacity {
            writer.key("evEnergyCapacity");
            value.write(writer)?;
        }
        if let Some(value) = &self.full_so_c {
            writer.key("fullSoC");
            value.write(writer)?;
        }
        if let Some(value) = &self.bulk_so_c {
            writer.key("bulkSoC");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Payload of the response to `NotifyEVChargingNeeds`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotifyEVChargingNeedsResponse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `status`, required.
    pub status: NotifyEVChargingNeedsStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
}

impl NotifyEVChargingNeedsResponse {
    const KEYS: &'static [&'static str] = &["customData", "status", "statusInfo"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: NotifyEVChargingNeedsStatusEnum) -> Self {
        Self { custom_data: None, status, status_info: None }
    }
}

impl Element for NotifyEVChargingNeedsResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut status = None;
        let mut status_info = None;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.optional_member(&mut custom_data, Box::read)?,
                b"status" => reader.member(&mut status, NotifyEVChargingNeedsStatusEnum::read)?,
                b"statusInfo" => reader.optional_member(&mut status_info, StatusInfo::read)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        Ok(Self { custom_data, status: reader.required(status, &object, "status")?, status_info })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?,
                b"status" => {
                    reader.check_member(&mut seen, 1 << 1, NotifyEVChargingNeedsStatusEnum::check)?
                }
                b"statusInfo" => reader.check_optional_member(&mut seen, 1 << 2, StatusInfo::check)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "status"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.key("customData");
            value.write(writer)?;
        }
        writer.key("status");
        self.status.write(writer)?;
        if let Some(value) = &self.status_info {
            writer.key("statusInfo");
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
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `timeBase`, required, RFC 3339.
    pub time_base: DateTime,
    /// `chargingSchedule`, required.
    pub charging_schedule: ChargingSchedule,
    /// `evseId`, required, a whole number.
    pub evse_id: i64,
}

impl NotifyEVChargingScheduleRequest {
    const KEYS: &'static [&'static str] = &["customData", "timeBase", "chargingSchedule", "evseId"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(time_base: DateTime, charging_schedule: ChargingSchedule, evse_id: i64) -> Self {
        Self { custom_data: None, time_base, charging_schedule, evse_id }
    }
}

impl Element for NotifyEVChargingScheduleRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut time_base = None;
        let mut charging_schedule = None;
        let mut evse_id = None;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.optional_member(&mut custom_data, Box::read)?,
                b"timeBase" => reader.member(&mut time_base, DateTime::read)?,
                b"chargingSchedule" => reader.member(&mut charging_schedule, ChargingSchedule::read)?,
                b"evseId" => reader.member(&mut evse_id, i64::read)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        Ok(Self {
            custom_data,
            time_base: reader.required(time_base, &object, "timeBase")?,
            charging_schedule: reader.required(charging_schedule, &object, "chargingSchedule")?,
            evse_id: reader.required(evse_id, &object, "evseId")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?,
                b"timeBase" => reader.check_member(&mut seen, 1 << 1, DateTime::check)?,
                b"chargingSchedule" => reader.check_member(&mut seen, 1 << 2, ChargingSchedule::check)?,
                b"evseId" => reader.check_member(&mut seen, 1 << 3, i64::check)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "timeBase"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "chargingSchedule"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "evseId"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.key("customData");
            value.write(writer)?;
        }
        writer.key("timeBase");
        self.time_base.write(writer)?;
        writer.key("chargingSchedule");
        self.charging_schedule.write(writer)?;
        writer.key("evseId");
        self.evse_id.write(writer)?;
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
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `status`, required.
    pub status: GenericStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
}

impl NotifyEVChargingScheduleResponse {
    const KEYS: &'static [&'static str] = &["customData", "status", "statusInfo"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: GenericStatusEnum) -> Self {
        Self { custom_data: None, status, status_info: None }
    }
}

impl Element for NotifyEVChargingScheduleResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut status = None;
        let mut status_info = None;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.optional_member(&mut custom_data, Box::read)?,
                b"status" => reader.member(&mut status, GenericStatusEnum::read)?,
                b"statusInfo" => reader.optional_member(&mut status_info, StatusInfo::read)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        Ok(Self { custom_data, status: reader.required(status, &object, "status")?, status_info })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?,
                b"status" => reader.check_member(&mut seen, 1 << 1, GenericStatusEnum::check)?,
                b"statusInfo" => reader.check_optional_member(&mut seen, 1 << 2, StatusInfo::check)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "status"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.key("customData");
            value.write(writer)?;
        }
        writer.key("status");
        self.status.write(writer)?;
        if let Some(value) = &self.status_info {
            writer.key("statusInfo");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for NotifyEVChargingScheduleResponse {
    const NAME: &'static str = "NotifyEVChargingScheduleResponse";
}

/// Payload of the `ReportChargingProfiles` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportChargingProfilesRequest {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `requestId`, required, a whole number.
    pub request_id: i64,
    /// `chargingLimitSource`, required.
    pub charging_limit_source: ChargingLimitSourceEnum,
    /// `chargingProfile`, required, 1 or more.
    pub charging_profile: Array<ChargingProfile, 1>,
    /// `tbc`, optional; absent means `false`.
    pub tbc: Option<bool>,
    /// `evseId`, required, a whole number.
    pub evse_id: i64,
}

impl ReportChargingProfilesRequest {
    const KEYS: &'static [&'static str] =
        &["customData", "requestId", "chargingLimitSource", "chargingProfile", "tbc", "evseId"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        request_id: i64,
        charging_limit_source: ChargingLimitSourceEnum,
        charging_profile: Array<ChargingProfile, 1>,
        evse_id: i64,
    ) -> Self {
        Self { custom_data: None, request_id, charging_limit_source, charging_profile, tbc: None, evse_id }
    }

    /// `tbc`, or what its absence means: `false`.
    #[must_use]
    pub fn tbc_or_default(&self) -> bool {
        self.tbc.unwrap_or(false)
    }
}

impl Element for ReportChargingProfilesRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut request_id = None;
        let mut charging_limit_source = None;
        let mut charging_profile = None;
        let mut tbc = None;
        let mut evse_id = None;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.optional_member(&mut custom_data, Box::read)?,
                b"requestId" => reader.member(&mut request_id, i64::read)?,
                b"chargingLimitSource" => {
                    reader.member(&mut charging_limit_source, ChargingLimitSourceEnum::read)?
                }
                b"chargingProfile" => {
                    reader.member(&mut charging_profile, Array::<ChargingProfile, 1>::read)?
                }
                b"tbc" => reader.optional_member(&mut tbc, bool::read)?,
                b"evseId" => reader.member(&mut evse_id, i64::read)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        Ok(Self {
            custom_data,
            request_id: reader.required(request_id, &object, "requestId")?,
            charging_limit_source: reader.required(charging_limit_source, &object, "chargingLimitSource")?,
            charging_profile: reader.required(charging_profile, &object, "chargingProfile")?,
            tbc,
            evse_id: reader.required(evse_id, &object, "evseId")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?,
                b"requestId" => reader.check_member(&mut seen, 1 << 1, i64::check)?,
                b"chargingLimitSource" => {
                    reader.check_member(&mut seen, 1 << 2, ChargingLimitSourceEnum::check)?
                }
                b"chargingProfile" => {
                    reader.check_member(&mut seen, 1 << 3, Array::<ChargingProfile, 1>::check)?
                }
                b"tbc" => reader.check_optional_member(&mut seen, 1 << 4, bool::check)?,
                b"evseId" => reader.check_member(&mut seen, 1 << 5, i64::check)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "requestId"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "chargingLimitSource"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "chargingProfile"));
        }
        if seen & (1 << 5) == 0 {
            return Err(reader.missing(&object, "evseId"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.key("customData");
            value.write(writer)?;
        }
        writer.key("requestId");
        self.request_id.write(writer)?;
        writer.key("chargingLimitSource");
        self.charging_limit_source.write(writer)?;
        writer.key("chargingProfile");
        self.charging_profile.write(writer)?;
        if let Some(value) = &self.tbc {
            writer.key("tbc");
            value.write(writer)?;
        }
        writer.key("evseId");
        self.evse_id.write(writer)?;
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
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `id`, required, a whole number.
    pub id: i64,
    /// `stackLevel`, required, a whole number.
    pub stack_level: i64,
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
    /// `chargingSchedule`, required, 1 to 3.
    pub charging_schedule: Array<ChargingSchedule, 1, 3>,
    /// `transactionId`, optional, at most 36 characters.
    pub transaction_id: Option<Text<36>>,
}

impl ChargingProfile {
    const KEYS: &'static [&'static str] = &[
        "customData",
        "id",
        "stackLevel",
        "chargingProfilePurpose",
        "chargingProfileKind",
        "recurrencyKind",
        "validFrom",
        "validTo",
        "chargingSchedule",
        "transactionId",
    ];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        id: i64,
        stack_level: i64,
        charging_profile_purpose: ChargingProfilePurposeEnum,
        charging_profile_kind: ChargingProfileKindEnum,
        charging_schedule: Array<ChargingSchedule, 1, 3>,
    ) -> Self {
        Self {
            custom_data: None,
            id,
            stack_level,
            charging_profile_purpose,
            charging_profile_kind,
            recurrency_kind: None,
            valid_from: None,
            valid_to: None,
            charging_schedule,
            transaction_id: None,
        }
    }
}

impl Element for ChargingProfile {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut id = None;
        let mut stack_level = None;
        let mut charging_profile_purpose = None;
        let mut charging_profile_kind = None;
        let mut recurrency_kind = None;
        let mut valid_from = None;
        let mut valid_to = None;
        let mut charging_schedule = None;
        let mut transaction_id = None;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.optional_member(&mut custom_data, Box::read)?,
                b"id" => reader.member(&mut id, i64::read)?,
                b"stackLevel" => reader.member(&mut stack_level, i64::read)?,
                b"chargingProfilePurpose" => {
                    reader.member(&mut charging_profile_purpose, ChargingProfilePurposeEnum::read)?
                }
                b"chargingProfileKind" => {
                    reader.member(&mut charging_profile_kind, ChargingProfileKindEnum::read)?
                }
                b"recurrencyKind" => {
                    reader.optional_member(&mut recurrency_kind, RecurrencyKindEnum::read)?
                }
                b"validFrom" => reader.optional_member(&mut valid_from, DateTime::read)?,
                b"validTo" => reader.optional_member(&mut valid_to, DateTime::read)?,
                b"chargingSchedule" => {
                    reader.member(&mut charging_schedule, Array::<ChargingSchedule, 1, 3>::read)?
                }
                b"transactionId" => reader.optional_member(&mut transaction_id, Text::<36>::read)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        Ok(Self {
            custom_data,
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
            charging_schedule: reader.required(charging_schedule, &object, "chargingSchedule")?,
            transaction_id,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?,
                b"id" => reader.check_member(&mut seen, 1 << 1, i64::check)?,
                b"stackLevel" => reader.check_member(&mut seen, 1 << 2, i64::check)?,
                b"chargingProfilePurpose" => {
                    reader.check_member(&mut seen, 1 << 3, ChargingProfilePurposeEnum::check)?
                }
                b"chargingProfileKind" => {
                    reader.check_member(&mut seen, 1 << 4, ChargingProfileKindEnum::check)?
                }
                b"recurrencyKind" => {
                    reader.check_optional_member(&mut seen, 1 << 5, RecurrencyKindEnum::check)?
                }
                b"validFrom" => reader.check_optional_member(&mut seen, 1 << 6, DateTime::check)?,
                b"validTo" => reader.check_optional_member(&mut seen, 1 << 7, DateTime::check)?,
                b"chargingSchedule" => {
                    reader.check_member(&mut seen, 1 << 8, Array::<ChargingSchedule, 1, 3>::check)?
                }
                b"transactionId" => reader.check_optional_member(&mut seen, 1 << 9, Text::<36>::check)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "id"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "stackLevel"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "chargingProfilePurpose"));
        }
        if seen & (1 << 4) == 0 {
            return Err(reader.missing(&object, "chargingProfileKind"));
        }
        if seen & (1 << 8) == 0 {
            return Err(reader.missing(&object, "chargingSchedule"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.key("customData");
            value.write(writer)?;
        }
        writer.key("id");
        self.id.write(writer)?;
        writer.key("stackLevel");
        self.stack_level.write(writer)?;
        writer.key("chargingProfilePurpose");
        self.charging_profile_purpose.write(writer)?;
        writer.key("chargingProfileKind");
        self.charging_profile_kind.write(writer)?;
        if let Some(value) = &self.recurrency_kind {
            writer.key("recurrencyKind");
            value.write(writer)?;
        }
        if let Some(value) = &self.valid_from {
            writer.key("validFrom");
            value.write(writer)?;
        }
        if let Some(value) = &self.valid_to {
            writer.key("validTo");
            value.write(writer)?;
        }
        writer.key("chargingSchedule");
        self.charging_schedule.write(writer)?;
        if let Some(value) = &self.transaction_id {
            writer.key("transactionId");
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
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.optional_member(&mut custom_data, Box::read)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        Ok(Self { custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.key("customData");
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
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `evseId`, required, a whole number.
    pub evse_id: i64,
    /// `chargingProfile`, required.
    pub charging_profile: ChargingProfile,
}

impl SetChargingProfileRequest {
    const KEYS: &'static [&'static str] = &["customData", "evseId", "chargingProfile"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(evse_id: i64, charging_profile: ChargingProfile) -> Self {
        Self { custom_data: None, evse_id, charging_profile }
    }
}

impl Element for SetChargingProfileRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut evse_id = None;
        let mut charging_profile = None;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.optional_member(&mut custom_data, Box::read)?,
                b"evseId" => reader.member(&mut evse_id, i64::read)?,
                b"chargingProfile" => reader.member(&mut charging_profile, ChargingProfile::read)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        Ok(Self {
            custom_data,
            evse_id: reader.required(evse_id, &object, "evseId")?,
            charging_profile: reader.required(charging_profile, &object, "chargingProfile")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?,
                b"evseId" => reader.check_member(&mut seen, 1 << 1, i64::check)?,
                b"chargingProfile" => reader.check_member(&mut seen, 1 << 2, ChargingProfile::check)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "evseId"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "chargingProfile"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.key("customData");
            value.write(writer)?;
        }
        writer.key("evseId");
        self.evse_id.write(writer)?;
        writer.key("chargingProfile");
        self.charging_profile.write(writer)?;
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
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `status`, required.
    pub status: ChargingProfileStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
}

impl SetChargingProfileResponse {
    const KEYS: &'static [&'static str] = &["customData", "status", "statusInfo"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: ChargingProfileStatusEnum) -> Self {
        Self { custom_data: None, status, status_info: None }
    }
}

impl Element for SetChargingProfileResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut status = None;
        let mut status_info = None;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.optional_member(&mut custom_data, Box::read)?,
                b"status" => reader.member(&mut status, ChargingProfileStatusEnum::read)?,
                b"statusInfo" => reader.optional_member(&mut status_info, StatusInfo::read)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        Ok(Self { custom_data, status: reader.required(status, &object, "status")?, status_info })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while let Some(key) = reader.key(&mut object, Self::KEYS) {
            match key.as_bytes() {
                b"customData" => reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?,
                b"status" => reader.check_member(&mut seen, 1 << 1, ChargingProfileStatusEnum::check)?,
                b"statusInfo" => reader.check_optional_member(&mut seen, 1 << 2, StatusInfo::check)?,
                _ => reader.unknown(&object, key)?,
            }
        }
        reader.end(&object)?;
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "status"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.key("customData");
            value.write(writer)?;
        }
        writer.key("status");
        self.status.write(writer)?;
        if let Some(value) = &self.status_info {
            writer.key("statusInfo");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for SetChargingProfileResponse {
    const NAME: &'static str = "SetChargingProfileResponse";
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
    ];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ChargingStationExternalConstraints => "ChargingStationExternalConstraints",
            Self::ChargingStationMaxProfile => "ChargingStationMaxProfile",
            Self::TxDefaultProfile => "TxDefaultProfile",
            Self::TxProfile => "TxProfile",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"ChargingStationExternalConstraints" => Self::ChargingStationExternalConstraints,
            b"ChargingStationMaxProfile" => Self::ChargingStationMaxProfile,
            b"TxDefaultProfile" => Self::TxDefaultProfile,
            b"TxProfile" => Self::TxProfile,

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
        let start = reader.position();
        match reader.word(Self::listed)? {
            Ok(listed) => Ok(listed),
            Err(word) => {
                let unknown = reader.unlisted(start, word, "ChargingProfilePurposeEnum")?;
                Ok(Self::Unknown(unknown))
            }
        }
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let start = reader.position();
        match reader.word(Self::listed)? {
            Ok(_) => Ok(()),
            Err(_) => reader.unknown_word(start, "ChargingProfilePurposeEnum"),
        }
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.string(self.as_str());
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
        let start = reader.position();
        match reader.word(Self::listed)? {
            Ok(listed) => Ok(listed),
            Err(word) => {
                let unknown = reader.unlisted(start, word, "ClearChargingProfileStatusEnum")?;
                Ok(Self::Unlisted(unknown))
            }
        }
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let start = reader.position();
        match reader.word(Self::listed)? {
            Ok(_) => Ok(()),
            Err(_) => reader.unknown_word(start, "ClearChargingProfileStatusEnum"),
        }
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unlisted(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.string(self.as_str());
        Ok(())
    }
}

/// The words of `chargingLimitSource` in [`ClearedChargingLimitRequest`](crate::ClearedChargingLimitRequest), `chargingLimitSource` in [`ChargingProfileCriterion`](crate::ChargingProfileCriterion), `chargingLimitSource` in [`ChargingLimit`](crate::ChargingLimit), `chargingLimitSource` in [`ReportChargingProfilesRequest`](crate::ReportChargingProfilesRequest).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ChargingLimitSourceEnum {
    /// `EMS` on the wire.
    Ems,
    /// `Other` on the wire.
    Other,
    /// `SO` on the wire.
    So,
    /// `CSO` on the wire.
    Cso,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl ChargingLimitSourceEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Ems, Self::Other, Self::So, Self::Cso];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ems => "EMS",
            Self::Other => "Other",
            Self::So => "SO",
            Self::Cso => "CSO",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"EMS" => Self::Ems,
            b"Other" => Self::Other,
            b"SO" => Self::So,
            b"CSO" => Self::Cso,

            _ => return None,
        })
    }
}

impl std::str::FromStr for ChargingLimitSourceEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "ChargingLimitSourceEnum" })
    }
}

impl std::fmt::Display for ChargingLimitSourceEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for ChargingLimitSourceEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let start = reader.position();
        match reader.word(Self::listed)? {
            Ok(listed) => Ok(listed),
            Err(word) => {
                let unknown = reader.unlisted(start, word, "ChargingLimitSourceEnum")?;
                Ok(Self::Unknown(unknown))
            }
        }
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let start = reader.position();
        match reader.word(Self::listed)? {
            Ok(_) => Ok(()),
            Err(_) => reader.unknown_word(start, "ChargingLimitSourceEnum"),
        }
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.string(self.as_str());
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
        let start = reader.position();
        match reader.word(Self::listed)? {
            Ok(listed) => Ok(listed),
            Err(word) => {
                let unknown = reader.unlisted(start, word, "GetChargingProfileStatusEnum")?;
                Ok(Self::Unknown(unknown))
            }
        }
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let start = reader.position();
        match reader.word(Self::listed)? {
            Ok(_) => Ok(()),
            Err(_) => reader.unknown_word(start, "GetChargingProfileStatusEnum"),
        }
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.string(self.as_str());
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
        let start = reader.position();
        match reader.word(Self::listed)? {
            Ok(listed) => Ok(listed),
            Err(word) => {
                let unknown = reader.unlisted(start, word, "ChargingRateUnitEnum")?;
                Ok(Self::Unknown(unknown))
            }
        }
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let start = reader.position();
        match reader.word(Self::listed)? {
            Ok(_) => Ok(()),
            Err(_) => reader.unknown_word(start, "ChargingRateUnitEnum"),
        }
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.string(self.as_str());
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
        let start = reader.position();
        match reader.word(Self::listed)? {
            Ok(listed) => Ok(listed),
            Err(word) => {
                let unknown = reader.unlisted(start, word, "CostKindEnum")?;
                Ok(Self::Unknown(unknown))
            }
        }
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let start = reader.position();
        match reader.word(Self::listed)? {
            Ok(_) => Ok(()),
            Err(_) => reader.unknown_word(start, "CostKindEnum"),
        }
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.string(self.as_str());
        Ok(())
    }
}

/// The words of `requestedEnergyTransfer` in [`ChargingNeeds`](crate::ChargingNeeds).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum EnergyTransferModeEnum {
    /// `DC` on the wire.
    Dc,
    /// `AC_single_phase` on the wire.
    AcSinglePhase,
    /// `AC_two_phase` on the wire.
    AcTwoPhase,
    /// `AC_three_phase` on the wire.
    AcThreePhase,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl EnergyTransferModeEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Dc, Self::AcSinglePhase, Self::AcTwoPhase, Self::AcThreePhase];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Dc => "DC",
            Self::AcSinglePhase => "AC_single_phase",
            Self::AcTwoPhase => "AC_two_phase",
            Self::AcThreePhase => "AC_three_phase",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"DC" => Self::Dc,
            b"AC_single_phase" => Self::AcSinglePhase,
            b"AC_two_phase" => Self::AcTwoPhase,
            b"AC_three_phase" => Self::AcThreePhase,

            _ => return None,
        })
    }
}

impl std::str::FromStr for EnergyTransferModeEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "EnergyTransferModeEnum" })
    }
}

impl std::fmt::Display for EnergyTransferModeEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for EnergyTransferModeEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let start = reader.position();
        match reader.word(Self::listed)? {
            Ok(listed) => Ok(listed),
            Err(word) => {
                let unknown = reader.unlisted(start, word, "EnergyTransferModeEnum")?;
                Ok(Self::Unknown(unknown))
            }
        }
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let start = reader.position();
        match reader.word(Self::listed)? {
            Ok(_) => Ok(()),
            Err(_) => reader.unknown_word(start, "EnergyTransferModeEnum"),
        }
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.string(self.as_str());
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

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl NotifyEVChargingNeedsStatusEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Accepted, Self::Rejected, Self::Processing];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Accepted",
            Self::Rejected => "Rejected",
            Self::Processing => "Processing",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Accepted" => Self::Accepted,
            b"Rejected" => Self::Rejected,
            b"Processing" => Self::Processing,

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
        let start = reader.position();
        match reader.word(Self::listed)? {
            Ok(listed) => Ok(listed),
            Err(word) => {
                let unknown = reader.unlisted(start, word, "NotifyEVChargingNeedsStatusEnum")?;
                Ok(Self::Unknown(unknown))
            }
        }
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let start = reader.position();
        match reader.word(Self::listed)? {
            Ok(_) => Ok(()),
            Err(_) => reader.unknown_word(start, "NotifyEVChargingNeedsStatusEnum"),
        }
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.string(self.as_str());
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

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl ChargingProfileKindEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Absolute, Self::Recurring, Self::Relative];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Absolute => "Absolute",
            Self::Recurring => "Recurring",
            Self::Relative => "Relative",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Absolute" => Self::Absolute,
            b"Recurring" => Self::Recurring,
            b"Relative" => Self::Relative,

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
        let start = reader.position();
        match reader.word(Self::listed)? {
            Ok(listed) => Ok(listed),
            Err(word) => {
                let unknown = reader.unlisted(start, word, "ChargingProfileKindEnum")?;
                Ok(Self::Unknown(unknown))
            }
        }
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let start = reader.position();
        match reader.word(Self::listed)? {
            Ok(_) => Ok(()),
            Err(_) => reader.unknown_word(start, "ChargingProfileKindEnum"),
        }
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.string(self.as_str());
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
        let start = reader.position();
        match reader.word(Self::listed)? {
            Ok(listed) => Ok(listed),
            Err(word) => {
                let unknown = reader.unlisted(start, word, "RecurrencyKindEnum")?;
                Ok(Self::Unknown(unknown))
            }
        }
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let start = reader.position();
        match reader.word(Self::listed)? {
            Ok(_) => Ok(()),
            Err(_) => reader.unknown_word(start, "RecurrencyKindEnum"),
        }
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.string(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`SetChargingProfileResponse`](crate::SetChargingProfileResponse).
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
        let start = reader.position();
        match reader.word(Self::listed)? {
            Ok(listed) => Ok(listed),
            Err(word) => {
                let unknown = reader.unlisted(start, word, "ChargingProfileStatusEnum")?;
                Ok(Self::Unknown(unknown))
            }
        }
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let start = reader.position();
        match reader.word(Self::listed)? {
            Ok(_) => Ok(()),
            Err(_) => reader.unknown_word(start, "ChargingProfileStatusEnum"),
        }
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.string(self.as_str());
        Ok(())
    }
}
