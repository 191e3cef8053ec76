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
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"chargingProfileId\":") {
                reader.optional_member(&mut charging_profile_id, i64::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"chargingProfileCriteria\":") {
                reader.optional_member(&mut charging_profile_criteria, ClearChargingProfile::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { custom_data, charging_profile_id, charging_profile_criteria })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"chargingProfileId\":") {
                reader.check_optional_member(&mut seen, 1 << 1, i64::check)?;
            }
            if reader.comes(&mut object, 2, "\"chargingProfileCriteria\":") {
                reader.check_optional_member(&mut seen, 1 << 2, ClearChargingProfile::check)?;
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
        if let Some(value) = &self.charging_profile_id {
            writer.member("\"chargingProfileId\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.charging_profile_criteria {
            writer.member("\"chargingProfileCriteria\":");
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
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"evseId\":") {
                reader.optional_member(&mut evse_id, i64::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"chargingProfilePurpose\":") {
                reader
                    .optional_member(&mut charging_profile_purpose, ChargingProfilePurposeEnum::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"stackLevel\":") {
                reader.optional_member(&mut stack_level, i64::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { custom_data, evse_id, charging_profile_purpose, stack_level })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"evseId\":") {
                reader.check_optional_member(&mut seen, 1 << 1, i64::check)?;
            }
            if reader.comes(&mut object, 2, "\"chargingProfilePurpose\":") {
                reader.check_optional_member(&mut seen, 1 << 2, ChargingProfilePurposeEnum::check)?;
            }
            if reader.comes(&mut object, 3, "\"stackLevel\":") {
                reader.check_optional_member(&mut seen, 1 << 3, i64::check)?;
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
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"status\":") {
                reader.member(&mut status, ClearChargingProfileStatusEnum::read_into)?;
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
                reader.check_member(&mut seen, 1 << 1, ClearChargingProfileStatusEnum::check)?;
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
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"chargingLimitSource\":") {
                reader.member(&mut charging_limit_source, ChargingLimitSourceEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"evseId\":") {
                reader.optional_member(&mut evse_id, i64::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            charging_limit_source: reader.required(charging_limit_source, &object, "chargingLimitSource")?,
            evse_id,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"chargingLimitSource\":") {
                reader.check_member(&mut seen, 1 << 1, ChargingLimitSourceEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"evseId\":") {
                reader.check_optional_member(&mut seen, 1 << 2, i64::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "chargingLimitSource"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"chargingLimitSource\":");
        self.charging_limit_source.write(writer)?;
        if let Some(value) = &self.evse_id {
            writer.member("\"evseId\":");
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
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"requestId\":") {
                reader.member(&mut request_id, i64::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"evseId\":") {
                reader.optional_member(&mut evse_id, i64::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"chargingProfile\":") {
                reader.member(&mut charging_profile, ChargingProfileCriterion::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
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
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"requestId\":") {
                reader.check_member(&mut seen, 1 << 1, i64::check)?;
            }
            if reader.comes(&mut object, 2, "\"evseId\":") {
                reader.check_optional_member(&mut seen, 1 << 2, i64::check)?;
            }
            if reader.comes(&mut object, 3, "\"chargingProfile\":") {
                reader.check_member(&mut seen, 1 << 3, ChargingProfileCriterion::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
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
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"requestId\":");
        self.request_id.write(writer)?;
        if let Some(value) = &self.evse_id {
            writer.member("\"evseId\":");
            value.write(writer)?;
        }
        writer.member("\"chargingProfile\":");
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
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"chargingProfilePurpose\":") {
                reader
                    .optional_member(&mut charging_profile_purpose, ChargingProfilePurposeEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"stackLevel\":") {
                reader.optional_member(&mut stack_level, i64::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"chargingProfileId\":") {
                reader.optional_member(&mut charging_profile_id, Array::<i64, 1>::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"chargingLimitSource\":") {
                reader.optional_member(
                    &mut charging_limit_source,
                    Array::<ChargingLimitSourceEnum, 1, 4>::read_into,
                )?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
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
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"chargingProfilePurpose\":") {
                reader.check_optional_member(&mut seen, 1 << 1, ChargingProfilePurposeEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"stackLevel\":") {
                reader.check_optional_member(&mut seen, 1 << 2, i64::check)?;
            }
            if reader.comes(&mut object, 3, "\"chargingProfileId\":") {
                reader.check_optional_member(&mut seen, 1 << 3, Array::<i64, 1>::check)?;
            }
            if reader.comes(&mut object, 4, "\"chargingLimitSource\":") {
                reader.check_optional_member(
                    &mut seen,
                    1 << 4,
                    Array::<ChargingLimitSourceEnum, 1, 4>::check,
                )?;
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
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"status\":") {
                reader.member(&mut status, GetChargingProfileStatusEnum::read_into)?;
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
                reader.check_member(&mut seen, 1 << 1, GetChargingProfileStatusEnum::check)?;
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
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"duration\":") {
                reader.member(&mut duration, i64::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"chargingRateUnit\":") {
                reader.optional_member(&mut charging_rate_unit, ChargingRateUnitEnum::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"evseId\":") {
                reader.member(&mut evse_id, i64::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
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
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"duration\":") {
                reader.check_member(&mut seen, 1 << 1, i64::check)?;
            }
            if reader.comes(&mut object, 2, "\"chargingRateUnit\":") {
                reader.check_optional_member(&mut seen, 1 << 2, ChargingRateUnitEnum::check)?;
            }
            if reader.comes(&mut object, 3, "\"evseId\":") {
                reader.check_member(&mut seen, 1 << 3, i64::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
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
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"duration\":");
        self.duration.write(writer)?;
        if let Some(value) = &self.charging_rate_unit {
            writer.member("\"chargingRateUnit\":");
            value.write(writer)?;
        }
        writer.member("\"evseId\":");
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
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"status\":") {
                reader.member(&mut status, GenericStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"statusInfo\":") {
                reader.optional_member(&mut status_info, StatusInfo::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"schedule\":") {
                reader.optional_member(&mut schedule, CompositeSchedule::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { custom_data, status: reader.required(status, &object, "status")?, status_info, schedule })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"status\":") {
                reader.check_member(&mut seen, 1 << 1, GenericStatusEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"statusInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 2, StatusInfo::check)?;
            }
            if reader.comes(&mut object, 3, "\"schedule\":") {
                reader.check_optional_member(&mut seen, 1 << 3, CompositeSchedule::check)?;
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
        if let Some(value) = &self.schedule {
            writer.member("\"schedule\":");
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
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"chargingSchedulePeriod\":") {
                reader
                    .member(&mut charging_schedule_period, Array::<ChargingSchedulePeriod, 1>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"evseId\":") {
                reader.member(&mut evse_id, i64::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"duration\":") {
                reader.member(&mut duration, i64::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"scheduleStart\":") {
                reader.member(&mut schedule_start, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"chargingRateUnit\":") {
                reader.member(&mut charging_rate_unit, ChargingRateUnitEnum::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
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
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"chargingSchedulePeriod\":") {
                reader.check_member(&mut seen, 1 << 1, Array::<ChargingSchedulePeriod, 1>::check)?;
            }
            if reader.comes(&mut object, 2, "\"evseId\":") {
                reader.check_member(&mut seen, 1 << 2, i64::check)?;
            }
            if reader.comes(&mut object, 3, "\"duration\":") {
                reader.check_member(&mut seen, 1 << 3, i64::check)?;
            }
            if reader.comes(&mut object, 4, "\"scheduleStart\":") {
                reader.check_member(&mut seen, 1 << 4, DateTime::check)?;
            }
            if reader.comes(&mut object, 5, "\"chargingRateUnit\":") {
                reader.check_member(&mut seen, 1 << 5, ChargingRateUnitEnum::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
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
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"chargingSchedulePeriod\":");
        self.charging_schedule_period.write(writer)?;
        writer.member("\"evseId\":");
        self.evse_id.write(writer)?;
        writer.member("\"duration\":");
        self.duration.write(writer)?;
        writer.member("\"scheduleStart\":");
        self.schedule_start.write(writer)?;
        writer.member("\"chargingRateUnit\":");
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
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"startPeriod\":") {
                reader.member(&mut start_period, i64::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"limit\":") {
                reader.member(&mut limit, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"numberPhases\":") {
                reader.optional_member(&mut number_phases, i64::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"phaseToUse\":") {
                reader.optional_member(&mut phase_to_use, i64::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
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
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"startPeriod\":") {
                reader.check_member(&mut seen, 1 << 1, i64::check)?;
            }
            if reader.comes(&mut object, 2, "\"limit\":") {
                reader.check_member(&mut seen, 1 << 2, Decimal::check)?;
            }
            if reader.comes(&mut object, 3, "\"numberPhases\":") {
                reader.check_optional_member(&mut seen, 1 << 3, i64::check)?;
            }
            if reader.comes(&mut object, 4, "\"phaseToUse\":") {
                reader.check_optional_member(&mut seen, 1 << 4, i64::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
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
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"startPeriod\":");
        self.start_period.write(writer)?;
        writer.member("\"limit\":");
        self.limit.write(writer)?;
        if let Some(value) = &self.number_phases {
            writer.member("\"numberPhases\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.phase_to_use {
            writer.member("\"phaseToUse\":");
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
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"chargingSchedule\":") {
                reader.optional_member(&mut charging_schedule, Array::<ChargingSchedule, 1>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"evseId\":") {
                reader.optional_member(&mut evse_id, i64::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"chargingLimit\":") {
                reader.member(&mut charging_limit, ChargingLimit::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
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
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"chargingSchedule\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Array::<ChargingSchedule, 1>::check)?;
            }
            if reader.comes(&mut object, 2, "\"evseId\":") {
                reader.check_optional_member(&mut seen, 1 << 2, i64::check)?;
            }
            if reader.comes(&mut object, 3, "\"chargingLimit\":") {
                reader.check_member(&mut seen, 1 << 3, ChargingLimit::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "chargingLimit"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
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
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"id\":") {
                reader.member(&mut id, i64::read_into)?;
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
            if reader.comes(&mut object, 5, "\"chargingSchedulePeriod\":") {
                reader.member(
                    &mut charging_schedule_period,
                    Array::<ChargingSchedulePeriod, 1, 1024>::read_into,
                )?;
            }
            if reader.comes(&mut object, 6, "\"minChargingRate\":") {
                reader.optional_member(&mut min_charging_rate, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 7, "\"salesTariff\":") {
                reader.optional_member(&mut sales_tariff, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
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
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"id\":") {
                reader.check_member(&mut seen, 1 << 1, i64::check)?;
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
            if reader.comes(&mut object, 5, "\"chargingSchedulePeriod\":") {
                reader.check_member(&mut seen, 1 << 5, Array::<ChargingSchedulePeriod, 1, 1024>::check)?;
            }
            if reader.comes(&mut object, 6, "\"minChargingRate\":") {
                reader.check_optional_member(&mut seen, 1 << 6, Decimal::check)?;
            }
            if reader.comes(&mut object, 7, "\"salesTariff\":") {
                reader.check_optional_member(&mut seen, 1 << 7, SalesTariff::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
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
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"id\":");
        self.id.write(writer)?;
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
        writer.member("\"chargingSchedulePeriod\":");
        self.charging_schedule_period.write(writer)?;
        if let Some(value) = &self.min_charging_rate {
            writer.member("\"minChargingRate\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.sales_tariff {
            writer.member("\"salesTariff\":");
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
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"id\":") {
                reader.member(&mut id, i64::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"salesTariffDescription\":") {
                reader.optional_member(&mut sales_tariff_description, Text::<32>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"numEPriceLevels\":") {
                reader.optional_member(&mut num_e_price_levels, i64::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"salesTariffEntry\":") {
                reader.member(&mut sales_tariff_entry, Array::<SalesTariffEntry, 1, 1024>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
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
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"id\":") {
                reader.check_member(&mut seen, 1 << 1, i64::check)?;
            }
            if reader.comes(&mut object, 2, "\"salesTariffDescription\":") {
                reader.check_optional_member(&mut seen, 1 << 2, Text::<32>::check)?;
            }
            if reader.comes(&mut object, 3, "\"numEPriceLevels\":") {
                reader.check_optional_member(&mut seen, 1 << 3, i64::check)?;
            }
            if reader.comes(&mut object, 4, "\"salesTariffEntry\":") {
                reader.check_member(&mut seen, 1 << 4, Array::<SalesTariffEntry, 1, 1024>::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
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
            writer.member("\"customData\":");
            value.write(writer)?;
        }
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
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"relativeTimeInterval\":") {
                reader.member(&mut relative_time_interval, RelativeTimeInterval::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"ePriceLevel\":") {
                reader.optional_member(&mut e_price_level, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"consumptionCost\":") {
                reader.optional_member(&mut consumption_cost, Array::<ConsumptionCost, 1, 3>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
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
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"relativeTimeInterval\":") {
                reader.check_member(&mut seen, 1 << 1, RelativeTimeInterval::check)?;
            }
            if reader.comes(&mut object, 2, "\"ePriceLevel\":") {
                reader.check_optional_member(&mut seen, 1 << 2, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 3, "\"consumptionCost\":") {
                reader.check_optional_member(&mut seen, 1 << 3, Array::<ConsumptionCost, 1, 3>::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "relativeTimeInterval"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
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
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"start\":") {
                reader.member(&mut start, i64::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"duration\":") {
                reader.optional_member(&mut duration, i64::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { custom_data, start: reader.required(start, &object, "start")?, duration })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"start\":") {
                reader.check_member(&mut seen, 1 << 1, i64::check)?;
            }
            if reader.comes(&mut object, 2, "\"duration\":") {
                reader.check_optional_member(&mut seen, 1 << 2, i64::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "start"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"start\":");
        self.start.write(writer)?;
        if let Some(value) = &self.duration {
            writer.member("\"duration\":");
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
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"startValue\":") {
                reader.member(&mut start_value, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"cost\":") {
                reader.member(&mut cost, Array::<Cost, 1, 3>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            start_value: reader.required(start_value, &object, "startValue")?,
            cost: reader.required(cost, &object, "cost")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"startValue\":") {
                reader.check_member(&mut seen, 1 << 1, Decimal::check)?;
            }
            if reader.comes(&mut object, 2, "\"cost\":") {
                reader.check_member(&mut seen, 1 << 2, Array::<Cost, 1, 3>::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
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
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"startValue\":");
        self.start_value.write(writer)?;
        writer.member("\"cost\":");
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
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"costKind\":") {
                reader.member(&mut cost_kind, CostKindEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"amount\":") {
                reader.member(&mut amount, i64::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"amountMultiplier\":") {
                reader.optional_member(&mut amount_multiplier, i64::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
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
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"costKind\":") {
                reader.check_member(&mut seen, 1 << 1, CostKindEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"amount\":") {
                reader.check_member(&mut seen, 1 << 2, i64::check)?;
            }
            if reader.comes(&mut object, 3, "\"amountMultiplier\":") {
                reader.check_optional_member(&mut seen, 1 << 3, i64::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
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
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"costKind\":");
        self.cost_kind.write(writer)?;
        writer.member("\"amount\":");
        self.amount.write(writer)?;
        if let Some(value) = &self.amount_multiplier {
            writer.member("\"amountMultiplier\":");
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
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"chargingLimitSource\":") {
                reader.member(&mut charging_limit_source, ChargingLimitSourceEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"isGridCritical\":") {
                reader.optional_member(&mut is_grid_critical, bool::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            charging_limit_source: reader.required(charging_limit_source, &object, "chargingLimitSource")?,
            is_grid_critical,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"chargingLimitSource\":") {
                reader.check_member(&mut seen, 1 << 1, ChargingLimitSourceEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"isGridCritical\":") {
                reader.check_optional_member(&mut seen, 1 << 2, bool::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "chargingLimitSource"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"chargingLimitSource\":");
        self.charging_limit_source.write(writer)?;
        if let Some(value) = &self.is_grid_critical {
            writer.member("\"isGridCritical\":");
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
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"maxScheduleTuples\":") {
                reader.optional_member(&mut max_schedule_tuples, i64::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"chargingNeeds\":") {
                reader.member(&mut charging_needs, ChargingNeeds::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"evseId\":") {
                reader.member(&mut evse_id, i64::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
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
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"maxScheduleTuples\":") {
                reader.check_optional_member(&mut seen, 1 << 1, i64::check)?;
            }
            if reader.comes(&mut object, 2, "\"chargingNeeds\":") {
                reader.check_member(&mut seen, 1 << 2, ChargingNeeds::check)?;
            }
            if reader.comes(&mut object, 3, "\"evseId\":") {
                reader.check_member(&mut seen, 1 << 3, i64::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
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
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.max_schedule_tuples {
            writer.member("\"maxScheduleTuples\":");
            value.write(writer)?;
        }
        writer.member("\"chargingNeeds\":");
        self.charging_needs.write(writer)?;
        writer.member("\"evseId\":");
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
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"acChargingParameters\":") {
                reader.optional_member(&mut ac_charging_parameters, ACChargingParameters::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"dcChargingParameters\":") {
                reader.optional_member(&mut dc_charging_parameters, DCChargingParameters::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"requestedEnergyTransfer\":") {
                reader.member(&mut requested_energy_transfer, EnergyTransferModeEnum::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"departureTime\":") {
                reader.optional_member(&mut departure_time, DateTime::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
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
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"acChargingParameters\":") {
                reader.check_optional_member(&mut seen, 1 << 1, ACChargingParameters::check)?;
            }
            if reader.comes(&mut object, 2, "\"dcChargingParameters\":") {
                reader.check_optional_member(&mut seen, 1 << 2, DCChargingParameters::check)?;
            }
            if reader.comes(&mut object, 3, "\"requestedEnergyTransfer\":") {
                reader.check_member(&mut seen, 1 << 3, EnergyTransferModeEnum::check)?;
            }
            if reader.comes(&mut object, 4, "\"departureTime\":") {
                reader.check_optional_member(&mut seen, 1 << 4, DateTime::check)?;
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
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.ac_charging_parameters {
            writer.member("\"acChargingParameters\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.dc_charging_parameters {
            writer.member("\"dcChargingParameters\":");
            value.write(writer)?;
        }
        writer.member("\"requestedEnergyTransfer\":");
        self.requested_energy_transfer.write(writer)?;
        if let Some(value) = &self.departure_time {
            writer.member("\"departureTime\":");
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
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"energyAmount\":") {
                reader.member(&mut energy_amount, i64::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"evMinCurrent\":") {
                reader.member(&mut ev_min_current, i64::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"evMaxCurrent\":") {
                reader.member(&mut ev_max_current, i64::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"evMaxVoltage\":") {
                reader.member(&mut ev_max_voltage, i64::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
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
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"energyAmount\":") {
                reader.check_member(&mut seen, 1 << 1, i64::check)?;
            }
            if reader.comes(&mut object, 2, "\"evMinCurrent\":") {
                reader.check_member(&mut seen, 1 << 2, i64::check)?;
            }
            if reader.comes(&mut object, 3, "\"evMaxCurrent\":") {
                reader.check_member(&mut seen, 1 << 3, i64::check)?;
            }
            if reader.comes(&mut object, 4, "\"evMaxVoltage\":") {
                reader.check_member(&mut seen, 1 << 4, i64::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
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
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"energyAmount\":");
        self.energy_amount.write(writer)?;
        writer.member("\"evMinCurrent\":");
        self.ev_min_current.write(writer)?;
        writer.member("\"evMaxCurrent\":");
        self.ev_max_current.write(writer)?;
        writer.member("\"evMaxVoltage\":");
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
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"evMaxCurrent\":") {
                reader.member(&mut ev_max_current, i64::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"evMaxVoltage\":") {
                reader.member(&mut ev_max_voltage, i64::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"energyAmount\":") {
                reader.optional_member(&mut energy_amount, i64::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"evMaxPower\":") {
                reader.optional_member(&mut ev_max_power, i64::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"stateOfCharge\":") {
                reader.optional_member(&mut state_of_charge, Integer::<0, 100>::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"evEnergyCapacity\":") {
                reader.optional_member(&mut ev_energy_capacity, i64::read_into)?;
            }
            if reader.comes(&mut object, 7, "\"fullSoC\":") {
                reader.optional_member(&mut full_so_c, Integer::<0, 100>::read_into)?;
            }
            if reader.comes(&mut object, 8, "\"bulkSoC\":") {
                reader.optional_member(&mut bulk_so_c, Integer::<0, 100>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
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
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"evMaxCurrent\":") {
                reader.check_member(&mut seen, 1 << 1, i64::check)?;
            }
            if reader.comes(&mut object, 2, "\"evMaxVoltage\":") {
                reader.check_member(&mut seen, 1 << 2, i64::check)?;
            }
            if reader.comes(&mut object, 3, "\"energyAmount\":") {
                reader.check_optional_member(&mut seen, 1 << 3, i64::check)?;
            }
            if reader.comes(&mut object, 4, "\"evMaxPower\":") {
                reader.check_optional_member(&mut seen, 1 << 4, i64::check)?;
            }
            if reader.comes(&mut object, 5, "\"stateOfCharge\":") {
                reader.check_optional_member(&mut seen, 1 << 5, Integer::<0, 100>::check)?;
            }
            if reader.comes(&mut object, 6, "\"evEnergyCapacity\":") {
                reader.check_optional_member(&mut seen, 1 << 6, i64::check)?;
            }
            if reader.comes(&mut object, 7, "\"fullSoC\":") {
                reader.check_optional_member(&mut seen, 1 << 7, Integer::<0, 100>::check)?;
            }
            if reader.comes(&mut object, 8, "\"bulkSoC\":") {
                reader.check_optional_member(&mut seen, 1 << 8, Integer::<0, 100>::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
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
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"evMaxCurrent\":");
        self.ev_max_current.write(writer)?;
        writer.member("\"evMaxVoltage\":");
        self.ev_max_voltage.write(writer)?;
        if let Some(value) = &self.energy_amount {
            writer.member("\"energyAmount\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.ev_max_power {
            writer.member("\"evMaxPower\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.state_of_charge {
            writer.member("\"stateOfCharge\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.ev_energy_capacity {
            writer.member("\"evEnergyCapacity\":");
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
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"status\":") {
                reader.member(&mut status, NotifyEVChargingNeedsStatusEnum::read_into)?;
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
                reader.check_member(&mut seen, 1 << 1, NotifyEVChargingNeedsStatusEnum::check)?;
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
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"timeBase\":") {
                reader.member(&mut time_base, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"chargingSchedule\":") {
                reader.member(&mut charging_schedule, ChargingSchedule::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"evseId\":") {
                reader.member(&mut evse_id, i64::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
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
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"timeBase\":") {
                reader.check_member(&mut seen, 1 << 1, DateTime::check)?;
            }
            if reader.comes(&mut object, 2, "\"chargingSchedule\":") {
                reader.check_member(&mut seen, 1 << 2, ChargingSchedule::check)?;
            }
            if reader.comes(&mut object, 3, "\"evseId\":") {
                reader.check_member(&mut seen, 1 << 3, i64::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
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
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"timeBase\":");
        self.time_base.write(writer)?;
        writer.member("\"chargingSchedule\":");
        self.charging_schedule.write(writer)?;
        writer.member("\"evseId\":");
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
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"status\":") {
                reader.member(&mut status, GenericStatusEnum::read_into)?;
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
                reader.check_member(&mut seen, 1 << 1, GenericStatusEnum::check)?;
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
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"requestId\":") {
                reader.member(&mut request_id, i64::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"chargingLimitSource\":") {
                reader.member(&mut charging_limit_source, ChargingLimitSourceEnum::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"chargingProfile\":") {
                reader.member(&mut charging_profile, Array::<ChargingProfile, 1>::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"tbc\":") {
                reader.optional_member(&mut tbc, bool::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"evseId\":") {
                reader.member(&mut evse_id, i64::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
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
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"requestId\":") {
                reader.check_member(&mut seen, 1 << 1, i64::check)?;
            }
            if reader.comes(&mut object, 2, "\"chargingLimitSource\":") {
                reader.check_member(&mut seen, 1 << 2, ChargingLimitSourceEnum::check)?;
            }
            if reader.comes(&mut object, 3, "\"chargingProfile\":") {
                reader.check_member(&mut seen, 1 << 3, Array::<ChargingProfile, 1>::check)?;
            }
            if reader.comes(&mut object, 4, "\"tbc\":") {
                reader.check_optional_member(&mut seen, 1 << 4, bool::check)?;
            }
            if reader.comes(&mut object, 5, "\"evseId\":") {
                reader.check_member(&mut seen, 1 << 5, i64::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
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
            writer.member("\"customData\":");
            value.write(writer)?;
        }
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
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"id\":") {
                reader.member(&mut id, i64::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"stackLevel\":") {
                reader.member(&mut stack_level, i64::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"chargingProfilePurpose\":") {
                reader.member(&mut charging_profile_purpose, ChargingProfilePurposeEnum::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"chargingProfileKind\":") {
                reader.member(&mut charging_profile_kind, ChargingProfileKindEnum::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"recurrencyKind\":") {
                reader.optional_member(&mut recurrency_kind, RecurrencyKindEnum::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"validFrom\":") {
                reader.optional_member(&mut valid_from, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 7, "\"validTo\":") {
                reader.optional_member(&mut valid_to, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 8, "\"chargingSchedule\":") {
                reader.member(&mut charging_schedule, Array::<ChargingSchedule, 1, 3>::read_into)?;
            }
            if reader.comes(&mut object, 9, "\"transactionId\":") {
                reader.optional_member(&mut transaction_id, Text::<36>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
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
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"id\":") {
                reader.check_member(&mut seen, 1 << 1, i64::check)?;
            }
            if reader.comes(&mut object, 2, "\"stackLevel\":") {
                reader.check_member(&mut seen, 1 << 2, i64::check)?;
            }
            if reader.comes(&mut object, 3, "\"chargingProfilePurpose\":") {
                reader.check_member(&mut seen, 1 << 3, ChargingProfilePurposeEnum::check)?;
            }
            if reader.comes(&mut object, 4, "\"chargingProfileKind\":") {
                reader.check_member(&mut seen, 1 << 4, ChargingProfileKindEnum::check)?;
            }
            if reader.comes(&mut object, 5, "\"recurrencyKind\":") {
                reader.check_optional_member(&mut seen, 1 << 5, RecurrencyKindEnum::check)?;
            }
            if reader.comes(&mut object, 6, "\"validFrom\":") {
                reader.check_optional_member(&mut seen, 1 << 6, DateTime::check)?;
            }
            if reader.comes(&mut object, 7, "\"validTo\":") {
                reader.check_optional_member(&mut seen, 1 << 7, DateTime::check)?;
            }
            if reader.comes(&mut object, 8, "\"chargingSchedule\":") {
                reader.check_member(&mut seen, 1 << 8, Array::<ChargingSchedule, 1, 3>::check)?;
            }
            if reader.comes(&mut object, 9, "\"transactionId\":") {
                reader.check_optional_member(&mut seen, 1 << 9, Text::<36>::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
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
            writer.member("\"customData\":");
            value.write(writer)?;
        }
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
        writer.member("\"chargingSchedule\":");
        self.charging_schedule.write(writer)?;
        if let Some(value) = &self.transaction_id {
            writer.member("\"transactionId\":");
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
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"evseId\":") {
                reader.member(&mut evse_id, i64::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"chargingProfile\":") {
                reader.member(&mut charging_profile, ChargingProfile::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            evse_id: reader.required(evse_id, &object, "evseId")?,
            charging_profile: reader.required(charging_profile, &object, "chargingProfile")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"evseId\":") {
                reader.check_member(&mut seen, 1 << 1, i64::check)?;
            }
            if reader.comes(&mut object, 2, "\"chargingProfile\":") {
                reader.check_member(&mut seen, 1 << 2, ChargingProfile::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
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
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"evseId\":");
        self.evse_id.write(writer)?;
        writer.member("\"chargingProfile\":");
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
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"status\":") {
                reader.member(&mut status, ChargingProfileStatusEnum::read_into)?;
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
                reader.check_member(&mut seen, 1 << 1, ChargingProfileStatusEnum::check)?;
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
        Ok(match reader.word(Self::listed, "ChargingLimitSourceEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "ChargingLimitSourceEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
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
        Ok(match reader.word(Self::listed, "EnergyTransferModeEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "EnergyTransferModeEnum")
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
