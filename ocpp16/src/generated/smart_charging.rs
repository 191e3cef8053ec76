// Written by `cargo codegen` from facts/*.json; change those, not this.
//! Messages and types of the functional block "smart charging".

use ocpp_types::json::{Element, EncodeError, Reader, Refused, Writer};
use ocpp_types::message::{Message, Request};
use ocpp_types::{DateTime, InvalidValue, Rule, Tenths, UnknownWord};

/// Payload of the `ClearChargingProfile` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ClearChargingProfileRequest {
    /// `id`, optional, an integer.
    pub id: Option<i64>,
    /// `connectorId`, optional, an integer.
    pub connector_id: Option<i64>,
    /// `chargingProfilePurpose`, optional.
    pub charging_profile_purpose: Option<ChargingProfilePurposeType>,
    /// `stackLevel`, optional, an integer.
    pub stack_level: Option<i64>,
}

impl ClearChargingProfileRequest {
    const KEYS: &'static [&'static str] = &["id", "connectorId", "chargingProfilePurpose", "stackLevel"];
}

impl Element for ClearChargingProfileRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut id = None;
        let mut connector_id = None;
        let mut charging_profile_purpose = None;
        let mut stack_level = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"id\":") {
                reader.optional_member(&mut id, Reader::integer_into)?;
            }
            if reader.comes(&mut object, 1, "\"connectorId\":") {
                reader.optional_member(&mut connector_id, Reader::integer_into)?;
            }
            if reader.comes(&mut object, 2, "\"chargingProfilePurpose\":") {
                reader
                    .optional_member(&mut charging_profile_purpose, ChargingProfilePurposeType::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"stackLevel\":") {
                reader.optional_member(&mut stack_level, Reader::integer_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { id, connector_id, charging_profile_purpose, stack_level })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"id\":") {
                reader.check_optional_member(&mut seen, 1 << 0, |reader| reader.integer().map(drop))?;
            }
            if reader.comes(&mut object, 1, "\"connectorId\":") {
                reader.check_optional_member(&mut seen, 1 << 1, |reader| reader.integer().map(drop))?;
            }
            if reader.comes(&mut object, 2, "\"chargingProfilePurpose\":") {
                reader.check_optional_member(&mut seen, 1 << 2, ChargingProfilePurposeType::check)?;
            }
            if reader.comes(&mut object, 3, "\"stackLevel\":") {
                reader.check_optional_member(&mut seen, 1 << 3, |reader| reader.integer().map(drop))?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.id {
            writer.member("\"id\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.connector_id {
            writer.member("\"connectorId\":");
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

impl Message for ClearChargingProfileRequest {
    const NAME: &'static str = "ClearChargingProfileRequest";
}

impl Request for ClearChargingProfileRequest {
    const ACTION: &'static str = "ClearChargingProfile";
    type Response = ClearChargingProfileResponse;
}

/// Payload of the response to `ClearChargingProfile`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClearChargingProfileResponse {
    /// `status`, required.
    pub status: ClearChargingProfileStatus,
}

impl ClearChargingProfileResponse {
    const KEYS: &'static [&'static str] = &["status"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: ClearChargingProfileStatus) -> Self {
        Self { status }
    }
}

impl Element for ClearChargingProfileResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, ClearChargingProfileStatus::read_into)?;
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
                reader.check_member(&mut seen, 1 << 0, ClearChargingProfileStatus::check)?;
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

impl Message for ClearChargingProfileResponse {
    const NAME: &'static str = "ClearChargingProfileResponse";
}

/// Payload of the `GetCompositeSchedule` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetCompositeScheduleRequest {
    /// `connectorId`, required, an integer.
    pub connector_id: i64,
    /// `duration`, required, an integer.
    pub duration: i64,
    /// `chargingRateUnit`, optional.
    pub charging_rate_unit: Option<ChargingRateUnitType>,
}

impl GetCompositeScheduleRequest {
    const KEYS: &'static [&'static str] = &["connectorId", "duration", "chargingRateUnit"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(connector_id: i64, duration: i64) -> Self {
        Self { connector_id, duration, charging_rate_unit: None }
    }
}

impl Element for GetCompositeScheduleRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut connector_id = None;
        let mut duration = None;
        let mut charging_rate_unit = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"connectorId\":") {
                reader.member(&mut connector_id, Reader::integer_into)?;
            }
            if reader.comes(&mut object, 1, "\"duration\":") {
                reader.member(&mut duration, Reader::integer_into)?;
            }
            if reader.comes(&mut object, 2, "\"chargingRateUnit\":") {
                reader.optional_member(&mut charging_rate_unit, ChargingRateUnitType::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            connector_id: reader.required(connector_id, &object, "connectorId")?,
            duration: reader.required(duration, &object, "duration")?,
            charging_rate_unit,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"connectorId\":") {
                reader.check_member(&mut seen, 1 << 0, |reader| reader.integer().map(drop))?;
            }
            if reader.comes(&mut object, 1, "\"duration\":") {
                reader.check_member(&mut seen, 1 << 1, |reader| reader.integer().map(drop))?;
            }
            if reader.comes(&mut object, 2, "\"chargingRateUnit\":") {
                reader.check_optional_member(&mut seen, 1 << 2, ChargingRateUnitType::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "connectorId"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "duration"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"connectorId\":");
        self.connector_id.write(writer)?;
        writer.member("\"duration\":");
        self.duration.write(writer)?;
        if let Some(value) = &self.charging_rate_unit {
            writer.member("\"chargingRateUnit\":");
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
    pub status: GetCompositeScheduleStatus,
    /// `connectorId`, optional, an integer.
    pub connector_id: Option<i64>,
    /// `scheduleStart`, optional, RFC 3339.
    pub schedule_start: Option<DateTime>,
    /// `chargingSchedule`, optional.
    pub charging_schedule: Option<ChargingSchedule>,
}

impl GetCompositeScheduleResponse {
    const KEYS: &'static [&'static str] = &["status", "connectorId", "scheduleStart", "chargingSchedule"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: GetCompositeScheduleStatus) -> Self {
        Self { status, connector_id: None, schedule_start: None, charging_schedule: None }
    }
}

impl Element for GetCompositeScheduleResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut connector_id = None;
        let mut schedule_start = None;
        let mut charging_schedule = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, GetCompositeScheduleStatus::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"connectorId\":") {
                reader.optional_member(&mut connector_id, Reader::integer_into)?;
            }
            if reader.comes(&mut object, 2, "\"scheduleStart\":") {
                reader.optional_member(&mut schedule_start, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"chargingSchedule\":") {
                reader.optional_member(&mut charging_schedule, ChargingSchedule::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            status: reader.required(status, &object, "status")?,
            connector_id,
            schedule_start,
            charging_schedule,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.check_member(&mut seen, 1 << 0, GetCompositeScheduleStatus::check)?;
            }
            if reader.comes(&mut object, 1, "\"connectorId\":") {
                reader.check_optional_member(&mut seen, 1 << 1, |reader| reader.integer().map(drop))?;
            }
            if reader.comes(&mut object, 2, "\"scheduleStart\":") {
                reader.check_optional_member(&mut seen, 1 << 2, DateTime::check)?;
            }
            if reader.comes(&mut object, 3, "\"chargingSchedule\":") {
                reader.check_optional_member(&mut seen, 1 << 3, ChargingSchedule::check)?;
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
        if let Some(value) = &self.connector_id {
            writer.member("\"connectorId\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.schedule_start {
            writer.member("\"scheduleStart\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.charging_schedule {
            writer.member("\"chargingSchedule\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for GetCompositeScheduleResponse {
    const NAME: &'static str = "GetCompositeScheduleResponse";
}

/// Part of [`GetCompositeScheduleResponse`](crate::GetCompositeScheduleResponse), [`ChargingProfile`](crate::ChargingProfile).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChargingSchedule {
    /// `duration`, optional, an integer.
    pub duration: Option<i64>,
    /// `startSchedule`, optional, RFC 3339.
    pub start_schedule: Option<DateTime>,
    /// `chargingRateUnit`, required.
    pub charging_rate_unit: ChargingRateUnitType,
    /// `chargingSchedulePeriod`, required, a list.
    pub charging_schedule_period: Vec<ChargingSchedulePeriod>,
    /// `minChargingRate`, optional, a multiple of 0.1.
    pub min_charging_rate: Option<Tenths>,
}

impl ChargingSchedule {
    const KEYS: &'static [&'static str] =
        &["duration", "startSchedule", "chargingRateUnit", "chargingSchedulePeriod", "minChargingRate"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        charging_rate_unit: ChargingRateUnitType,
        charging_schedule_period: Vec<ChargingSchedulePeriod>,
    ) -> Self {
        Self {
            duration: None,
            start_schedule: None,
            charging_rate_unit,
            charging_schedule_period,
            min_charging_rate: None,
        }
    }
}

impl Element for ChargingSchedule {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut duration = None;
        let mut start_schedule = None;
        let mut charging_rate_unit = None;
        let mut charging_schedule_period = None;
        let mut min_charging_rate = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"duration\":") {
                reader.optional_member(&mut duration, Reader::integer_into)?;
            }
            if reader.comes(&mut object, 1, "\"startSchedule\":") {
                reader.optional_member(&mut start_schedule, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"chargingRateUnit\":") {
                reader.member(&mut charging_rate_unit, ChargingRateUnitType::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"chargingSchedulePeriod\":") {
                reader.member(&mut charging_schedule_period, Vec::<ChargingSchedulePeriod>::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"minChargingRate\":") {
                reader.optional_member(&mut min_charging_rate, Tenths::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            duration,
            start_schedule,
            charging_rate_unit: reader.required(charging_rate_unit, &object, "chargingRateUnit")?,
            charging_schedule_period: reader.required(
                charging_schedule_period,
                &object,
                "chargingSchedulePeriod",
            )?,
            min_charging_rate,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"duration\":") {
                reader.check_optional_member(&mut seen, 1 << 0, |reader| reader.integer().map(drop))?;
            }
            if reader.comes(&mut object, 1, "\"startSchedule\":") {
                reader.check_optional_member(&mut seen, 1 << 1, DateTime::check)?;
            }
            if reader.comes(&mut object, 2, "\"chargingRateUnit\":") {
                reader.check_member(&mut seen, 1 << 2, ChargingRateUnitType::check)?;
            }
            if reader.comes(&mut object, 3, "\"chargingSchedulePeriod\":") {
                reader
                    .check_member(&mut seen, 1 << 3, |reader| reader.items(ChargingSchedulePeriod::check))?;
            }
            if reader.comes(&mut object, 4, "\"minChargingRate\":") {
                reader.check_optional_member(&mut seen, 1 << 4, Tenths::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "chargingRateUnit"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "chargingSchedulePeriod"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.duration {
            writer.member("\"duration\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.start_schedule {
            writer.member("\"startSchedule\":");
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
        writer.end_object();
        Ok(())
    }
}

/// Part of [`ChargingSchedule`](crate::ChargingSchedule).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChargingSchedulePeriod {
    /// `startPeriod`, required, an integer.
    pub start_period: i64,
    /// `limit`, required, a multiple of 0.1.
    pub limit: Tenths,
    /// `numberPhases`, optional, an integer.
    pub number_phases: Option<i64>,
}

impl ChargingSchedulePeriod {
    const KEYS: &'static [&'static str] = &["startPeriod", "limit", "numberPhases"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(start_period: i64, limit: Tenths) -> Self {
        Self { start_period, limit, number_phases: None }
    }
}

impl Element for ChargingSchedulePeriod {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut start_period = None;
        let mut limit = None;
        let mut number_phases = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"startPeriod\":") {
                reader.member(&mut start_period, Reader::integer_into)?;
            }
            if reader.comes(&mut object, 1, "\"limit\":") {
                reader.member(&mut limit, Tenths::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"numberPhases\":") {
                reader.optional_member(&mut number_phases, Reader::integer_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            start_period: reader.required(start_period, &object, "startPeriod")?,
            limit: reader.required(limit, &object, "limit")?,
            number_phases,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"startPeriod\":") {
                reader.check_member(&mut seen, 1 << 0, |reader| reader.integer().map(drop))?;
            }
            if reader.comes(&mut object, 1, "\"limit\":") {
                reader.check_member(&mut seen, 1 << 1, Tenths::check)?;
            }
            if reader.comes(&mut object, 2, "\"numberPhases\":") {
                reader.check_optional_member(&mut seen, 1 << 2, |reader| reader.integer().map(drop))?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "startPeriod"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "limit"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"startPeriod\":");
        self.start_period.write(writer)?;
        writer.member("\"limit\":");
        self.limit.write(writer)?;
        if let Some(value) = &self.number_phases {
            writer.member("\"numberPhases\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Payload of the `SetChargingProfile` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetChargingProfileRequest {
    /// `connectorId`, required, an integer.
    pub connector_id: i64,
    /// `csChargingProfiles`, required.
    pub cs_charging_profiles: ChargingProfile,
}

impl SetChargingProfileRequest {
    const KEYS: &'static [&'static str] = &["connectorId", "csChargingProfiles"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(connector_id: i64, cs_charging_profiles: ChargingProfile) -> Self {
        Self { connector_id, cs_charging_profiles }
    }
}

impl Element for SetChargingProfileRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut connector_id = None;
        let mut cs_charging_profiles = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"connectorId\":") {
                reader.member(&mut connector_id, Reader::integer_into)?;
            }
            if reader.comes(&mut object, 1, "\"csChargingProfiles\":") {
                reader.member(&mut cs_charging_profiles, ChargingProfile::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            connector_id: reader.required(connector_id, &object, "connectorId")?,
            cs_charging_profiles: reader.required(cs_charging_profiles, &object, "csChargingProfiles")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"connectorId\":") {
                reader.check_member(&mut seen, 1 << 0, |reader| reader.integer().map(drop))?;
            }
            if reader.comes(&mut object, 1, "\"csChargingProfiles\":") {
                reader.check_member(&mut seen, 1 << 1, ChargingProfile::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "connectorId"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "csChargingProfiles"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"connectorId\":");
        self.connector_id.write(writer)?;
        writer.member("\"csChargingProfiles\":");
        self.cs_charging_profiles.write(writer)?;
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

/// Part of [`RemoteStartTransactionRequest`](crate::RemoteStartTransactionRequest), [`SetChargingProfileRequest`](crate::SetChargingProfileRequest).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChargingProfile {
    /// `chargingProfileId`, required, an integer.
    pub charging_profile_id: i64,
    /// `transactionId`, optional, an integer.
    pub transaction_id: Option<i64>,
    /// `stackLevel`, required, an integer.
    pub stack_level: i64,
    /// `chargingProfilePurpose`, required.
    pub charging_profile_purpose: ChargingProfilePurposeType,
    /// `chargingProfileKind`, required.
    pub charging_profile_kind: ChargingProfileKindType,
    /// `recurrencyKind`, optional.
    pub recurrency_kind: Option<RecurrencyKindType>,
    /// `validFrom`, optional, RFC 3339.
    pub valid_from: Option<DateTime>,
    /// `validTo`, optional, RFC 3339.
    pub valid_to: Option<DateTime>,
    /// `chargingSchedule`, required.
    pub charging_schedule: ChargingSchedule,
}

impl ChargingProfile {
    const KEYS: &'static [&'static str] = &[
        "chargingProfileId",
        "transactionId",
        "stackLevel",
        "chargingProfilePurpose",
        "chargingProfileKind",
        "recurrencyKind",
        "validFrom",
        "validTo",
        "chargingSchedule",
    ];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        charging_profile_id: i64,
        stack_level: i64,
        charging_profile_purpose: ChargingProfilePurposeType,
        charging_profile_kind: ChargingProfileKindType,
        charging_schedule: ChargingSchedule,
    ) -> Self {
        Self {
            charging_profile_id,
            transaction_id: None,
            stack_level,
            charging_profile_purpose,
            charging_profile_kind,
            recurrency_kind: None,
            valid_from: None,
            valid_to: None,
            charging_schedule,
        }
    }
}

impl Element for ChargingProfile {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut charging_profile_id = None;
        let mut transaction_id = None;
        let mut stack_level = None;
        let mut charging_profile_purpose = None;
        let mut charging_profile_kind = None;
        let mut recurrency_kind = None;
        let mut valid_from = None;
        let mut valid_to = None;
        let mut charging_schedule = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"chargingProfileId\":") {
                reader.member(&mut charging_profile_id, Reader::integer_into)?;
            }
            if reader.comes(&mut object, 1, "\"transactionId\":") {
                reader.optional_member(&mut transaction_id, Reader::integer_into)?;
            }
            if reader.comes(&mut object, 2, "\"stackLevel\":") {
                reader.member(&mut stack_level, Reader::integer_into)?;
            }
            if reader.comes(&mut object, 3, "\"chargingProfilePurpose\":") {
                reader.member(&mut charging_profile_purpose, ChargingProfilePurposeType::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"chargingProfileKind\":") {
                reader.member(&mut charging_profile_kind, ChargingProfileKindType::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"recurrencyKind\":") {
                reader.optional_member(&mut recurrency_kind, RecurrencyKindType::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"validFrom\":") {
                reader.optional_member(&mut valid_from, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 7, "\"validTo\":") {
                reader.optional_member(&mut valid_to, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 8, "\"chargingSchedule\":") {
                reader.member(&mut charging_schedule, ChargingSchedule::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            charging_profile_id: reader.required(charging_profile_id, &object, "chargingProfileId")?,
            transaction_id,
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
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"chargingProfileId\":") {
                reader.check_member(&mut seen, 1 << 0, |reader| reader.integer().map(drop))?;
            }
            if reader.comes(&mut object, 1, "\"transactionId\":") {
                reader.check_optional_member(&mut seen, 1 << 1, |reader| reader.integer().map(drop))?;
            }
            if reader.comes(&mut object, 2, "\"stackLevel\":") {
                reader.check_member(&mut seen, 1 << 2, |reader| reader.integer().map(drop))?;
            }
            if reader.comes(&mut object, 3, "\"chargingProfilePurpose\":") {
                reader.check_member(&mut seen, 1 << 3, ChargingProfilePurposeType::check)?;
            }
            if reader.comes(&mut object, 4, "\"chargingProfileKind\":") {
                reader.check_member(&mut seen, 1 << 4, ChargingProfileKindType::check)?;
            }
            if reader.comes(&mut object, 5, "\"recurrencyKind\":") {
                reader.check_optional_member(&mut seen, 1 << 5, RecurrencyKindType::check)?;
            }
            if reader.comes(&mut object, 6, "\"validFrom\":") {
                reader.check_optional_member(&mut seen, 1 << 6, DateTime::check)?;
            }
            if reader.comes(&mut object, 7, "\"validTo\":") {
                reader.check_optional_member(&mut seen, 1 << 7, DateTime::check)?;
            }
            if reader.comes(&mut object, 8, "\"chargingSchedule\":") {
                reader.check_member(&mut seen, 1 << 8, ChargingSchedule::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "chargingProfileId"));
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
        writer.member("\"chargingProfileId\":");
        self.charging_profile_id.write(writer)?;
        if let Some(value) = &self.transaction_id {
            writer.member("\"transactionId\":");
            value.write(writer)?;
        }
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
        writer.end_object();
        Ok(())
    }
}

/// Payload of the response to `SetChargingProfile`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetChargingProfileResponse {
    /// `status`, required.
    pub status: ChargingProfileStatus,
}

impl SetChargingProfileResponse {
    const KEYS: &'static [&'static str] = &["status"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: ChargingProfileStatus) -> Self {
        Self { status }
    }
}

impl Element for SetChargingProfileResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, ChargingProfileStatus::read_into)?;
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
                reader.check_member(&mut seen, 1 << 0, ChargingProfileStatus::check)?;
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

impl Message for SetChargingProfileResponse {
    const NAME: &'static str = "SetChargingProfileResponse";
}

/// The words of `chargingProfilePurpose` in [`ClearChargingProfileRequest`](crate::ClearChargingProfileRequest), `chargingProfilePurpose` in [`ChargingProfile`](crate::ChargingProfile).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ChargingProfilePurposeType {
    /// `ChargePointMaxProfile` on the wire.
    ChargePointMaxProfile,
    /// `TxDefaultProfile` on the wire.
    TxDefaultProfile,
    /// `TxProfile` on the wire.
    TxProfile,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl ChargingProfilePurposeType {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::ChargePointMaxProfile, Self::TxDefaultProfile, Self::TxProfile];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ChargePointMaxProfile => "ChargePointMaxProfile",
            Self::TxDefaultProfile => "TxDefaultProfile",
            Self::TxProfile => "TxProfile",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"ChargePointMaxProfile" => Self::ChargePointMaxProfile,
            b"TxDefaultProfile" => Self::TxDefaultProfile,
            b"TxProfile" => Self::TxProfile,

            _ => return None,
        })
    }
}

impl std::str::FromStr for ChargingProfilePurposeType {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "ChargingProfilePurposeType" })
    }
}

impl std::fmt::Display for ChargingProfilePurposeType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for ChargingProfilePurposeType {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "ChargingProfilePurposeType")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "ChargingProfilePurposeType")
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
pub enum ClearChargingProfileStatus {
    /// `Accepted` on the wire.
    Accepted,
    /// `Unknown` on the wire.
    Unknown,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unlisted(UnknownWord),
}

impl ClearChargingProfileStatus {
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

impl std::str::FromStr for ClearChargingProfileStatus {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "ClearChargingProfileStatus" })
    }
}

impl std::fmt::Display for ClearChargingProfileStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for ClearChargingProfileStatus {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "ClearChargingProfileStatus")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unlisted(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "ClearChargingProfileStatus")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unlisted(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `chargingRateUnit` in [`GetCompositeScheduleRequest`](crate::GetCompositeScheduleRequest), `chargingRateUnit` in [`ChargingSchedule`](crate::ChargingSchedule).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ChargingRateUnitType {
    /// `A` on the wire.
    A,
    /// `W` on the wire.
    W,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl ChargingRateUnitType {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::A, Self::W];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "A",
            Self::W => "W",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"A" => Self::A,
            b"W" => Self::W,

            _ => return None,
        })
    }
}

impl std::str::FromStr for ChargingRateUnitType {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "ChargingRateUnitType" })
    }
}

impl std::fmt::Display for ChargingRateUnitType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for ChargingRateUnitType {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "ChargingRateUnitType")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "ChargingRateUnitType")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`GetCompositeScheduleResponse`](crate::GetCompositeScheduleResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum GetCompositeScheduleStatus {
    /// `Accepted` on the wire.
    Accepted,
    /// `Rejected` on the wire.
    Rejected,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl GetCompositeScheduleStatus {
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

impl std::str::FromStr for GetCompositeScheduleStatus {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "GetCompositeScheduleStatus" })
    }
}

impl std::fmt::Display for GetCompositeScheduleStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for GetCompositeScheduleStatus {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "GetCompositeScheduleStatus")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "GetCompositeScheduleStatus")
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
pub enum ChargingProfileKindType {
    /// `Absolute` on the wire.
    Absolute,
    /// `Recurring` on the wire.
    Recurring,
    /// `Relative` on the wire.
    Relative,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl ChargingProfileKindType {
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

impl std::str::FromStr for ChargingProfileKindType {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "ChargingProfileKindType" })
    }
}

impl std::fmt::Display for ChargingProfileKindType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for ChargingProfileKindType {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "ChargingProfileKindType")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "ChargingProfileKindType")
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
pub enum RecurrencyKindType {
    /// `Daily` on the wire.
    Daily,
    /// `Weekly` on the wire.
    Weekly,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl RecurrencyKindType {
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

impl std::str::FromStr for RecurrencyKindType {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "RecurrencyKindType" })
    }
}

impl std::fmt::Display for RecurrencyKindType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for RecurrencyKindType {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "RecurrencyKindType")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "RecurrencyKindType")
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
pub enum ChargingProfileStatus {
    /// `Accepted` on the wire.
    Accepted,
    /// `Rejected` on the wire.
    Rejected,
    /// `NotSupported` on the wire.
    NotSupported,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl ChargingProfileStatus {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Accepted, Self::Rejected, Self::NotSupported];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Accepted",
            Self::Rejected => "Rejected",
            Self::NotSupported => "NotSupported",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Accepted" => Self::Accepted,
            b"Rejected" => Self::Rejected,
            b"NotSupported" => Self::NotSupported,

            _ => return None,
        })
    }
}

impl std::str::FromStr for ChargingProfileStatus {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "ChargingProfileStatus" })
    }
}

impl std::fmt::Display for ChargingProfileStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for ChargingProfileStatus {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "ChargingProfileStatus")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "ChargingProfileStatus")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}
