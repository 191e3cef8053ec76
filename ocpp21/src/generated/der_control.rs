// Written by `cargo codegen` from facts/*.json; change those, not this.
//! Messages and types of the functional block "der control".

use ocpp_types::json::{Element, EncodeError, Reader, Refused, Writer};
use ocpp_types::message::{Message, Request};
use ocpp_types::{Array, DateTime, Decimal, Integer, InvalidValue, Rule, Text, UnknownWord};

use crate::{CustomData, IslandingDetectionEnum, StatusInfo};

/// Payload of the `ClearDERControl` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClearDERControlRequest {
    /// `isDefault`, required.
    pub is_default: bool,
    /// `controlType`, optional.
    pub control_type: Option<DERControlEnum>,
    /// `controlId`, optional, at most 36 characters.
    pub control_id: Option<Text<36>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl ClearDERControlRequest {
    const KEYS: &'static [&'static str] = &["isDefault", "controlType", "controlId", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(is_default: bool) -> Self {
        Self { is_default, control_type: None, control_id: None, custom_data: None }
    }
}

impl Element for ClearDERControlRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut is_default = None;
        let mut control_type = None;
        let mut control_id = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"isDefault\":") {
                reader.member(&mut is_default, bool::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"controlType\":") {
                reader.optional_member(&mut control_type, DERControlEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"controlId\":") {
                reader.optional_member(&mut control_id, Text::<36>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            is_default: reader.required(is_default, &object, "isDefault")?,
            control_type,
            control_id,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"isDefault\":") {
                reader.check_member(&mut seen, 1 << 0, bool::check)?;
            }
            if reader.comes(&mut object, 1, "\"controlType\":") {
                reader.check_optional_member(&mut seen, 1 << 1, DERControlEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"controlId\":") {
                reader.check_optional_member(&mut seen, 1 << 2, Text::<36>::check)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 3, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "isDefault"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"isDefault\":");
        self.is_default.write(writer)?;
        if let Some(value) = &self.control_type {
            writer.member("\"controlType\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.control_id {
            writer.member("\"controlId\":");
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

impl Message for ClearDERControlRequest {
    const NAME: &'static str = "ClearDERControlRequest";
}

impl Request for ClearDERControlRequest {
    const ACTION: &'static str = "ClearDERControl";
    type Response = ClearDERControlResponse;
}

/// Payload of the response to `ClearDERControl`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClearDERControlResponse {
    /// `status`, required.
    pub status: DERControlStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl ClearDERControlResponse {
    const KEYS: &'static [&'static str] = &["status", "statusInfo", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: DERControlStatusEnum) -> Self {
        Self { status, status_info: None, custom_data: None }
    }
}

impl Element for ClearDERControlResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut status_info = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, DERControlStatusEnum::read_into)?;
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
                reader.check_member(&mut seen, 1 << 0, DERControlStatusEnum::check)?;
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

impl Message for ClearDERControlResponse {
    const NAME: &'static str = "ClearDERControlResponse";
}

/// Payload of the `GetDERControl` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetDERControlRequest {
    /// `requestId`, required, a whole number.
    pub request_id: i64,
    /// `isDefault`, optional.
    pub is_default: Option<bool>,
    /// `controlType`, optional.
    pub control_type: Option<DERControlEnum>,
    /// `controlId`, optional, at most 36 characters.
    pub control_id: Option<Text<36>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl GetDERControlRequest {
    const KEYS: &'static [&'static str] =
        &["requestId", "isDefault", "controlType", "controlId", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(request_id: i64) -> Self {
        Self { request_id, is_default: None, control_type: None, control_id: None, custom_data: None }
    }
}

impl Element for GetDERControlRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut request_id = None;
        let mut is_default = None;
        let mut control_type = None;
        let mut control_id = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"requestId\":") {
                reader.member(&mut request_id, i64::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"isDefault\":") {
                reader.optional_member(&mut is_default, bool::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"controlType\":") {
                reader.optional_member(&mut control_type, DERControlEnum::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"controlId\":") {
                reader.optional_member(&mut control_id, Text::<36>::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            request_id: reader.required(request_id, &object, "requestId")?,
            is_default,
            control_type,
            control_id,
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
            if reader.comes(&mut object, 1, "\"isDefault\":") {
                reader.check_optional_member(&mut seen, 1 << 1, bool::check)?;
            }
            if reader.comes(&mut object, 2, "\"controlType\":") {
                reader.check_optional_member(&mut seen, 1 << 2, DERControlEnum::check)?;
            }
            if reader.comes(&mut object, 3, "\"controlId\":") {
                reader.check_optional_member(&mut seen, 1 << 3, Text::<36>::check)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 4, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "requestId"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"requestId\":");
        self.request_id.write(writer)?;
        if let Some(value) = &self.is_default {
            writer.member("\"isDefault\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.control_type {
            writer.member("\"controlType\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.control_id {
            writer.member("\"controlId\":");
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

impl Message for GetDERControlRequest {
    const NAME: &'static str = "GetDERControlRequest";
}

impl Request for GetDERControlRequest {
    const ACTION: &'static str = "GetDERControl";
    type Response = GetDERControlResponse;
}

/// Payload of the response to `GetDERControl`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetDERControlResponse {
    /// `status`, required.
    pub status: DERControlStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl GetDERControlResponse {
    const KEYS: &'static [&'static str] = &["status", "statusInfo", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: DERControlStatusEnum) -> Self {
        Self { status, status_info: None, custom_data: None }
    }
}

impl Element for GetDERControlResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut status_info = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, DERControlStatusEnum::read_into)?;
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
                reader.check_member(&mut seen, 1 << 0, DERControlStatusEnum::check)?;
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

impl Message for GetDERControlResponse {
    const NAME: &'static str = "GetDERControlResponse";
}

/// Payload of the `NotifyDERAlarm` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotifyDERAlarmRequest {
    /// `controlType`, required.
    pub control_type: DERControlEnum,
    /// `gridEventFault`, optional.
    pub grid_event_fault: Option<GridEventFaultEnum>,
    /// `alarmEnded`, optional.
    pub alarm_ended: Option<bool>,
    /// `timestamp`, required, RFC 3339.
    pub timestamp: DateTime,
    /// `extraInfo`, optional, at most 200 characters.
    pub extra_info: Option<Text<200>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl NotifyDERAlarmRequest {
    const KEYS: &'static [&'static str] =
        &["controlType", "gridEventFault", "alarmEnded", "timestamp", "extraInfo", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(control_type: DERControlEnum, timestamp: DateTime) -> Self {
        Self {
            control_type,
            grid_event_fault: None,
            alarm_ended: None,
            timestamp,
            extra_info: None,
            custom_data: None,
        }
    }
}

impl Element for NotifyDERAlarmRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut control_type = None;
        let mut grid_event_fault = None;
        let mut alarm_ended = None;
        let mut timestamp = None;
        let mut extra_info = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"controlType\":") {
                reader.member(&mut control_type, DERControlEnum::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"gridEventFault\":") {
                reader.optional_member(&mut grid_event_fault, GridEventFaultEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"alarmEnded\":") {
                reader.optional_member(&mut alarm_ended, bool::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"timestamp\":") {
                reader.member(&mut timestamp, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"extraInfo\":") {
                reader.optional_member(&mut extra_info, Text::<200>::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            control_type: reader.required(control_type, &object, "controlType")?,
            grid_event_fault,
            alarm_ended,
            timestamp: reader.required(timestamp, &object, "timestamp")?,
            extra_info,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"controlType\":") {
                reader.check_member(&mut seen, 1 << 0, DERControlEnum::check)?;
            }
            if reader.comes(&mut object, 1, "\"gridEventFault\":") {
                reader.check_optional_member(&mut seen, 1 << 1, GridEventFaultEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"alarmEnded\":") {
                reader.check_optional_member(&mut seen, 1 << 2, bool::check)?;
            }
            if reader.comes(&mut object, 3, "\"timestamp\":") {
                reader.check_member(&mut seen, 1 << 3, DateTime::check)?;
            }
            if reader.comes(&mut object, 4, "\"extraInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 4, Text::<200>::check)?;
            }
            if reader.comes(&mut object, 5, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 5, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "controlType"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "timestamp"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"controlType\":");
        self.control_type.write(writer)?;
        if let Some(value) = &self.grid_event_fault {
            writer.member("\"gridEventFault\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.alarm_ended {
            writer.member("\"alarmEnded\":");
            value.write(writer)?;
        }
        writer.member("\"timestamp\":");
        self.timestamp.write(writer)?;
        if let Some(value) = &self.extra_info {
            writer.member("\"extraInfo\":");
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

impl Message for NotifyDERAlarmRequest {
    const NAME: &'static str = "NotifyDERAlarmRequest";
}

impl Request for NotifyDERAlarmRequest {
    const ACTION: &'static str = "NotifyDERAlarm";
    type Response = NotifyDERAlarmResponse;
}

/// Payload of the response to `NotifyDERAlarm`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NotifyDERAlarmResponse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl NotifyDERAlarmResponse {
    const KEYS: &'static [&'static str] = &["customData"];
}

impl Element for NotifyDERAlarmResponse {
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

impl Message for NotifyDERAlarmResponse {
    const NAME: &'static str = "NotifyDERAlarmResponse";
}

/// Payload of the `NotifyDERStartStop` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotifyDERStartStopRequest {
    /// `controlId`, required, at most 36 characters.
    pub control_id: Text<36>,
    /// `started`, required.
    pub started: bool,
    /// `timestamp`, required, RFC 3339.
    pub timestamp: DateTime,
    /// `supersededIds`, optional, 1 to 24, each at most 36 characters.
    pub superseded_ids: Option<Array<Text<36>, 1, 24>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl NotifyDERStartStopRequest {
    const KEYS: &'static [&'static str] =
        &["controlId", "started", "timestamp", "supersededIds", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(control_id: Text<36>, started: bool, timestamp: DateTime) -> Self {
        Self { control_id, started, timestamp, superseded_ids: None, custom_data: None }
    }
}

impl Element for NotifyDERStartStopRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut control_id = None;
        let mut started = None;
        let mut timestamp = None;
        let mut superseded_ids = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"controlId\":") {
                reader.member(&mut control_id, Text::<36>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"started\":") {
                reader.member(&mut started, bool::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"timestamp\":") {
                reader.member(&mut timestamp, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"supersededIds\":") {
                reader.optional_member(&mut superseded_ids, Array::<Text<36>, 1, 24>::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            control_id: reader.required(control_id, &object, "controlId")?,
            started: reader.required(started, &object, "started")?,
            timestamp: reader.required(timestamp, &object, "timestamp")?,
            superseded_ids,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"controlId\":") {
                reader.check_member(&mut seen, 1 << 0, Text::<36>::check)?;
            }
            if reader.comes(&mut object, 1, "\"started\":") {
                reader.check_member(&mut seen, 1 << 1, bool::check)?;
            }
            if reader.comes(&mut object, 2, "\"timestamp\":") {
                reader.check_member(&mut seen, 1 << 2, DateTime::check)?;
            }
            if reader.comes(&mut object, 3, "\"supersededIds\":") {
                reader.check_optional_member(&mut seen, 1 << 3, Array::<Text<36>, 1, 24>::check)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 4, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "controlId"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "started"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "timestamp"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"controlId\":");
        self.control_id.write(writer)?;
        writer.member("\"started\":");
        self.started.write(writer)?;
        writer.member("\"timestamp\":");
        self.timestamp.write(writer)?;
        if let Some(value) = &self.superseded_ids {
            writer.member("\"supersededIds\":");
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

impl Message for NotifyDERStartStopRequest {
    const NAME: &'static str = "NotifyDERStartStopRequest";
}

impl Request for NotifyDERStartStopRequest {
    const ACTION: &'static str = "NotifyDERStartStop";
    type Response = NotifyDERStartStopResponse;
}

/// Payload of the response to `NotifyDERStartStop`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NotifyDERStartStopResponse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl NotifyDERStartStopResponse {
    const KEYS: &'static [&'static str] = &["customData"];
}

impl Element for NotifyDERStartStopResponse {
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

impl Message for NotifyDERStartStopResponse {
    const NAME: &'static str = "NotifyDERStartStopResponse";
}

/// Payload of the `ReportDERControl` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportDERControlRequest {
    /// `curve`, optional, 1 to 24.
    pub curve: Option<Array<DERCurveGet, 1, 24>>,
    /// `enterService`, optional, 1 to 24.
    pub enter_service: Option<Array<EnterServiceGet, 1, 24>>,
    /// `fixedPFAbsorb`, optional, 1 to 24.
    pub fixed_pf_absorb: Option<Array<FixedPFGet, 1, 24>>,
    /// `fixedPFInject`, optional, 1 to 24.
    pub fixed_pf_inject: Option<Array<FixedPFGet, 1, 24>>,
    /// `fixedVar`, optional, 1 to 24.
    pub fixed_var: Option<Array<FixedVarGet, 1, 24>>,
    /// `freqDroop`, optional, 1 to 24.
    pub freq_droop: Option<Array<FreqDroopGet, 1, 24>>,
    /// `gradient`, optional, 1 to 24.
    pub gradient: Option<Array<GradientGet, 1, 24>>,
    /// `limitMaxDischarge`, optional, 1 to 24.
    pub limit_max_discharge: Option<Array<LimitMaxDischargeGet, 1, 24>>,
    /// `requestId`, required, a whole number.
    pub request_id: i64,
    /// `tbc`, optional.
    pub tbc: Option<bool>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl ReportDERControlRequest {
    const KEYS: &'static [&'static str] = &[
        "curve",
        "enterService",
        "fixedPFAbsorb",
        "fixedPFInject",
        "fixedVar",
        "freqDroop",
        "gradient",
        "limitMaxDischarge",
        "requestId",
        "tbc",
        "customData",
    ];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(request_id: i64) -> Self {
        Self {
            curve: None,
            enter_service: None,
            fixed_pf_absorb: None,
            fixed_pf_inject: None,
            fixed_var: None,
            freq_droop: None,
            gradient: None,
            limit_max_discharge: None,
            request_id,
            tbc: None,
            custom_data: None,
        }
    }
}

impl Element for ReportDERControlRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut curve = None;
        let mut enter_service = None;
        let mut fixed_pf_absorb = None;
        let mut fixed_pf_inject = None;
        let mut fixed_var = None;
        let mut freq_droop = None;
        let mut gradient = None;
        let mut limit_max_discharge = None;
        let mut request_id = None;
        let mut tbc = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"curve\":") {
                reader.optional_member(&mut curve, Array::<DERCurveGet, 1, 24>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"enterService\":") {
                reader.optional_member(&mut enter_service, Array::<EnterServiceGet, 1, 24>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"fixedPFAbsorb\":") {
                reader.optional_member(&mut fixed_pf_absorb, Array::<FixedPFGet, 1, 24>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"fixedPFInject\":") {
                reader.optional_member(&mut fixed_pf_inject, Array::<FixedPFGet, 1, 24>::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"fixedVar\":") {
                reader.optional_member(&mut fixed_var, Array::<FixedVarGet, 1, 24>::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"freqDroop\":") {
                reader.optional_member(&mut freq_droop, Array::<FreqDroopGet, 1, 24>::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"gradient\":") {
                reader.optional_member(&mut gradient, Array::<GradientGet, 1, 24>::read_into)?;
            }
            if reader.comes(&mut object, 7, "\"limitMaxDischarge\":") {
                reader.optional_member(
                    &mut limit_max_discharge,
                    Array::<LimitMaxDischargeGet, 1, 24>::read_into,
                )?;
            }
            if reader.comes(&mut object, 8, "\"requestId\":") {
                reader.member(&mut request_id, i64::read_into)?;
            }
            if reader.comes(&mut object, 9, "\"tbc\":") {
                reader.optional_member(&mut tbc, bool::read_into)?;
            }
            if reader.comes(&mut object, 10, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            curve,
            enter_service,
            fixed_pf_absorb,
            fixed_pf_inject,
            fixed_var,
            freq_droop,
            gradient,
            limit_max_discharge,
            request_id: reader.required(request_id, &object, "requestId")?,
            tbc,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"curve\":") {
                reader.check_optional_member(&mut seen, 1 << 0, Array::<DERCurveGet, 1, 24>::check)?;
            }
            if reader.comes(&mut object, 1, "\"enterService\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Array::<EnterServiceGet, 1, 24>::check)?;
            }
            if reader.comes(&mut object, 2, "\"fixedPFAbsorb\":") {
                reader.check_optional_member(&mut seen, 1 << 2, Array::<FixedPFGet, 1, 24>::check)?;
            }
            if reader.comes(&mut object, 3, "\"fixedPFInject\":") {
                reader.check_optional_member(&mut seen, 1 << 3, Array::<FixedPFGet, 1, 24>::check)?;
            }
            if reader.comes(&mut object, 4, "\"fixedVar\":") {
                reader.check_optional_member(&mut seen, 1 << 4, Array::<FixedVarGet, 1, 24>::check)?;
            }
            if reader.comes(&mut object, 5, "\"freqDroop\":") {
                reader.check_optional_member(&mut seen, 1 << 5, Array::<FreqDroopGet, 1, 24>::check)?;
            }
            if reader.comes(&mut object, 6, "\"gradient\":") {
                reader.check_optional_member(&mut seen, 1 << 6, Array::<GradientGet, 1, 24>::check)?;
            }
            if reader.comes(&mut object, 7, "\"limitMaxDischarge\":") {
                reader.check_optional_member(
                    &mut seen,
                    1 << 7,
                    Array::<LimitMaxDischargeGet, 1, 24>::check,
                )?;
            }
            if reader.comes(&mut object, 8, "\"requestId\":") {
                reader.check_member(&mut seen, 1 << 8, i64::check)?;
            }
            if reader.comes(&mut object, 9, "\"tbc\":") {
                reader.check_optional_member(&mut seen, 1 << 9, bool::check)?;
            }
            if reader.comes(&mut object, 10, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 10, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 8) == 0 {
            return Err(reader.missing(&object, "requestId"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.curve {
            writer.member("\"curve\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.enter_service {
            writer.member("\"enterService\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.fixed_pf_absorb {
            writer.member("\"fixedPFAbsorb\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.fixed_pf_inject {
            writer.member("\"fixedPFInject\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.fixed_var {
            writer.member("\"fixedVar\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.freq_droop {
            writer.member("\"freqDroop\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.gradient {
            writer.member("\"gradient\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.limit_max_discharge {
            writer.member("\"limitMaxDischarge\":");
            value.write(writer)?;
        }
        writer.member("\"requestId\":");
        self.request_id.write(writer)?;
        if let Some(value) = &self.tbc {
            writer.member("\"tbc\":");
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

impl Message for ReportDERControlRequest {
    const NAME: &'static str = "ReportDERControlRequest";
}

impl Request for ReportDERControlRequest {
    const ACTION: &'static str = "ReportDERControl";
    type Response = ReportDERControlResponse;
}

/// Part of [`ReportDERControlRequest`](crate::ReportDERControlRequest).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DERCurveGet {
    /// `curve`, required.
    pub curve: DERCurve,
    /// `id`, required, at most 36 characters.
    pub id: Text<36>,
    /// `curveType`, required.
    pub curve_type: DERControlEnum,
    /// `isDefault`, required.
    pub is_default: bool,
    /// `isSuperseded`, required.
    pub is_superseded: bool,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl DERCurveGet {
    const KEYS: &'static [&'static str] =
        &["curve", "id", "curveType", "isDefault", "isSuperseded", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        curve: DERCurve,
        id: Text<36>,
        curve_type: DERControlEnum,
        is_default: bool,
        is_superseded: bool,
    ) -> Self {
        Self { curve, id, curve_type, is_default, is_superseded, custom_data: None }
    }
}

impl Element for DERCurveGet {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut curve = None;
        let mut id = None;
        let mut curve_type = None;
        let mut is_default = None;
        let mut is_superseded = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"curve\":") {
                reader.member(&mut curve, DERCurve::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"id\":") {
                reader.member(&mut id, Text::<36>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"curveType\":") {
                reader.member(&mut curve_type, DERControlEnum::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"isDefault\":") {
                reader.member(&mut is_default, bool::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"isSuperseded\":") {
                reader.member(&mut is_superseded, bool::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            curve: reader.required(curve, &object, "curve")?,
            id: reader.required(id, &object, "id")?,
            curve_type: reader.required(curve_type, &object, "curveType")?,
            is_default: reader.required(is_default, &object, "isDefault")?,
            is_superseded: reader.required(is_superseded, &object, "isSuperseded")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"curve\":") {
                reader.check_member(&mut seen, 1 << 0, DERCurve::check)?;
            }
            if reader.comes(&mut object, 1, "\"id\":") {
                reader.check_member(&mut seen, 1 << 1, Text::<36>::check)?;
            }
            if reader.comes(&mut object, 2, "\"curveType\":") {
                reader.check_member(&mut seen, 1 << 2, DERControlEnum::check)?;
            }
            if reader.comes(&mut object, 3, "\"isDefault\":") {
                reader.check_member(&mut seen, 1 << 3, bool::check)?;
            }
            if reader.comes(&mut object, 4, "\"isSuperseded\":") {
                reader.check_member(&mut seen, 1 << 4, bool::check)?;
            }
            if reader.comes(&mut object, 5, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 5, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "curve"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "id"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "curveType"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "isDefault"));
        }
        if seen & (1 << 4) == 0 {
            return Err(reader.missing(&object, "isSuperseded"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"curve\":");
        self.curve.write(writer)?;
        writer.member("\"id\":");
        self.id.write(writer)?;
        writer.member("\"curveType\":");
        self.curve_type.write(writer)?;
        writer.member("\"isDefault\":");
        self.is_default.write(writer)?;
        writer.member("\"isSuperseded\":");
        self.is_superseded.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`DERCurveGet`](crate::DERCurveGet), [`LimitMaxDischarge`](crate::LimitMaxDischarge), [`SetDERControlRequest`](crate::SetDERControlRequest).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DERCurve {
    /// `curveData`, required, 1 to 10.
    pub curve_data: Array<DERCurvePoints, 1, 10>,
    /// `hysteresis`, optional.
    pub hysteresis: Option<Hysteresis>,
    /// `priority`, required, 0 or more.
    pub priority: Integer<0>,
    /// `reactivePowerParams`, optional.
    pub reactive_power_params: Option<ReactivePowerParams>,
    /// `voltageParams`, optional.
    pub voltage_params: Option<VoltageParams>,
    /// `yUnit`, required.
    pub y_unit: DERUnitEnum,
    /// `responseTime`, optional, a number.
    pub response_time: Option<Decimal>,
    /// `startTime`, optional, RFC 3339.
    pub start_time: Option<DateTime>,
    /// `duration`, optional, a number.
    pub duration: Option<Decimal>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl DERCurve {
    const KEYS: &'static [&'static str] = &[
        "curveData",
        "hysteresis",
        "priority",
        "reactivePowerParams",
        "voltageParams",
        "yUnit",
        "responseTime",
        "startTime",
        "duration",
        "customData",
    ];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(curve_data: Array<DERCurvePoints, 1, 10>, priority: Integer<0>, y_unit: DERUnitEnum) -> Self {
        Self {
            curve_data,
            hysteresis: None,
            priority,
            reactive_power_params: None,
            voltage_params: None,
            y_unit,
            response_time: None,
            start_time: None,
            duration: None,
            custom_data: None,
        }
    }
}

impl Element for DERCurve {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut curve_data = None;
        let mut hysteresis = None;
        let mut priority = None;
        let mut reactive_power_params = None;
        let mut voltage_params = None;
        let mut y_unit = None;
        let mut response_time = None;
        let mut start_time = None;
        let mut duration = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"curveData\":") {
                reader.member(&mut curve_data, Array::<DERCurvePoints, 1, 10>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"hysteresis\":") {
                reader.optional_member(&mut hysteresis, Hysteresis::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"priority\":") {
                reader.member(&mut priority, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"reactivePowerParams\":") {
                reader.optional_member(&mut reactive_power_params, ReactivePowerParams::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"voltageParams\":") {
                reader.optional_member(&mut voltage_params, VoltageParams::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"yUnit\":") {
                reader.member(&mut y_unit, DERUnitEnum::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"responseTime\":") {
                reader.optional_member(&mut response_time, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 7, "\"startTime\":") {
                reader.optional_member(&mut start_time, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 8, "\"duration\":") {
                reader.optional_member(&mut duration, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 9, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            curve_data: reader.required(curve_data, &object, "curveData")?,
            hysteresis,
            priority: reader.required(priority, &object, "priority")?,
            reactive_power_params,
            voltage_params,
            y_unit: reader.required(y_unit, &object, "yUnit")?,
            response_time,
            start_time,
            duration,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"curveData\":") {
                reader.check_member(&mut seen, 1 << 0, Array::<DERCurvePoints, 1, 10>::check)?;
            }
            if reader.comes(&mut object, 1, "\"hysteresis\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Hysteresis::check)?;
            }
            if reader.comes(&mut object, 2, "\"priority\":") {
                reader.check_member(&mut seen, 1 << 2, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 3, "\"reactivePowerParams\":") {
                reader.check_optional_member(&mut seen, 1 << 3, ReactivePowerParams::check)?;
            }
            if reader.comes(&mut object, 4, "\"voltageParams\":") {
                reader.check_optional_member(&mut seen, 1 << 4, VoltageParams::check)?;
            }
            if reader.comes(&mut object, 5, "\"yUnit\":") {
                reader.check_member(&mut seen, 1 << 5, DERUnitEnum::check)?;
            }
            if reader.comes(&mut object, 6, "\"responseTime\":") {
                reader.check_optional_member(&mut seen, 1 << 6, Decimal::check)?;
            }
            if reader.comes(&mut object, 7, "\"startTime\":") {
                reader.check_optional_member(&mut seen, 1 << 7, DateTime::check)?;
            }
            if reader.comes(&mut object, 8, "\"duration\":") {
                reader.check_optional_member(&mut seen, 1 << 8, Decimal::check)?;
            }
            if reader.comes(&mut object, 9, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 9, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "curveData"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "priority"));
        }
        if seen & (1 << 5) == 0 {
            return Err(reader.missing(&object, "yUnit"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"curveData\":");
        self.curve_data.write(writer)?;
        if let Some(value) = &self.hysteresis {
            writer.member("\"hysteresis\":");
            value.write(writer)?;
        }
        writer.member("\"priority\":");
        self.priority.write(writer)?;
        if let Some(value) = &self.reactive_power_params {
            writer.member("\"reactivePowerParams\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.voltage_params {
            writer.member("\"voltageParams\":");
            value.write(writer)?;
        }
        writer.member("\"yUnit\":");
        self.y_unit.write(writer)?;
        if let Some(value) = &self.response_time {
            writer.member("\"responseTime\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.start_time {
            writer.member("\"startTime\":");
            value.write(writer)?;
        }
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

/// Part of [`DERCurve`](crate::DERCurve).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DERCurvePoints {
    /// `x`, required, a number.
    pub x: Decimal,
    /// `y`, required, a number.
    pub y: Decimal,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl DERCurvePoints {
    const KEYS: &'static [&'static str] = &["x", "y", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(x: Decimal, y: Decimal) -> Self {
        Self { x, y, custom_data: None }
    }
}

impl Element for DERCurvePoints {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut x = None;
        let mut y = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"x\":") {
                reader.member(&mut x, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"y\":") {
                reader.member(&mut y, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { x: reader.required(x, &object, "x")?, y: reader.required(y, &object, "y")?, custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"x\":") {
                reader.check_member(&mut seen, 1 << 0, Decimal::check)?;
            }
            if reader.comes(&mut object, 1, "\"y\":") {
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
            return Err(reader.missing(&object, "x"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "y"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"x\":");
        self.x.write(writer)?;
        writer.member("\"y\":");
        self.y.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`DERCurve`](crate::DERCurve).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Hysteresis {
    /// `hysteresisHigh`, optional, a number.
    pub hysteresis_high: Option<Decimal>,
    /// `hysteresisLow`, optional, a number.
    pub hysteresis_low: Option<Decimal>,
    /// `hysteresisDelay`, optional, a number.
    pub hysteresis_delay: Option<Decimal>,
    /// `hysteresisGradient`, optional, a number.
    pub hysteresis_gradient: Option<Decimal>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl Hysteresis {
    const KEYS: &'static [&'static str] =
        &["hysteresisHigh", "hysteresisLow", "hysteresisDelay", "hysteresisGradient", "customData"];
}

impl Element for Hysteresis {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut hysteresis_high = None;
        let mut hysteresis_low = None;
        let mut hysteresis_delay = None;
        let mut hysteresis_gradient = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"hysteresisHigh\":") {
                reader.optional_member(&mut hysteresis_high, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"hysteresisLow\":") {
                reader.optional_member(&mut hysteresis_low, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"hysteresisDelay\":") {
                reader.optional_member(&mut hysteresis_delay, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"hysteresisGradient\":") {
                reader.optional_member(&mut hysteresis_gradient, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { hysteresis_high, hysteresis_low, hysteresis_delay, hysteresis_gradient, custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"hysteresisHigh\":") {
                reader.check_optional_member(&mut seen, 1 << 0, Decimal::check)?;
            }
            if reader.comes(&mut object, 1, "\"hysteresisLow\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Decimal::check)?;
            }
            if reader.comes(&mut object, 2, "\"hysteresisDelay\":") {
                reader.check_optional_member(&mut seen, 1 << 2, Decimal::check)?;
            }
            if reader.comes(&mut object, 3, "\"hysteresisGradient\":") {
                reader.check_optional_member(&mut seen, 1 << 3, Decimal::check)?;
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
        if let Some(value) = &self.hysteresis_high {
            writer.member("\"hysteresisHigh\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.hysteresis_low {
            writer.member("\"hysteresisLow\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.hysteresis_delay {
            writer.member("\"hysteresisDelay\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.hysteresis_gradient {
            writer.member("\"hysteresisGradient\":");
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

/// Part of [`DERCurve`](crate::DERCurve).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ReactivePowerParams {
    /// `vRef`, optional, a number.
    pub v_ref: Option<Decimal>,
    /// `autonomousVRefEnable`, optional.
    pub autonomous_v_ref_enable: Option<bool>,
    /// `autonomousVRefTimeConstant`, optional, a number.
    pub autonomous_v_ref_time_constant: Option<Decimal>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl ReactivePowerParams {
    const KEYS: &'static [&'static str] =
        &["vRef", "autonomousVRefEnable", "autonomousVRefTimeConstant", "customData"];
}

impl Element for ReactivePowerParams {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut v_ref = None;
        let mut autonomous_v_ref_enable = None;
        let mut autonomous_v_ref_time_constant = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"vRef\":") {
                reader.optional_member(&mut v_ref, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"autonomousVRefEnable\":") {
                reader.optional_member(&mut autonomous_v_ref_enable, bool::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"autonomousVRefTimeConstant\":") {
                reader.optional_member(&mut autonomous_v_ref_time_constant, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { v_ref, autonomous_v_ref_enable, autonomous_v_ref_time_constant, custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"vRef\":") {
                reader.check_optional_member(&mut seen, 1 << 0, Decimal::check)?;
            }
            if reader.comes(&mut object, 1, "\"autonomousVRefEnable\":") {
                reader.check_optional_member(&mut seen, 1 << 1, bool::check)?;
            }
            if reader.comes(&mut object, 2, "\"autonomousVRefTimeConstant\":") {
                reader.check_optional_member(&mut seen, 1 << 2, Decimal::check)?;
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
        if let Some(value) = &self.v_ref {
            writer.member("\"vRef\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.autonomous_v_ref_enable {
            writer.member("\"autonomousVRefEnable\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.autonomous_v_ref_time_constant {
            writer.member("\"autonomousVRefTimeConstant\":");
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

/// Part of [`DERCurve`](crate::DERCurve).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct VoltageParams {
    /// `hv10MinMeanValue`, optional, a number.
    pub hv10_min_mean_value: Option<Decimal>,
    /// `hv10MinMeanTripDelay`, optional, a number.
    pub hv10_min_mean_trip_delay: Option<Decimal>,
    /// `powerDuringCessation`, optional.
    pub power_during_cessation: Option<PowerDuringCessationEnum>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl VoltageParams {
    const KEYS: &'static [&'static str] =
        &["hv10MinMeanValue", "hv10MinMeanTripDelay", "powerDuringCessation", "customData"];
}

impl Element for VoltageParams {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut hv10_min_mean_value = None;
        let mut hv10_min_mean_trip_delay = None;
        let mut power_during_cessation = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"hv10MinMeanValue\":") {
                reader.optional_member(&mut hv10_min_mean_value, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"hv10MinMeanTripDelay\":") {
                reader.optional_member(&mut hv10_min_mean_trip_delay, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"powerDuringCessation\":") {
                reader.optional_member(&mut power_during_cessation, PowerDuringCessationEnum::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { hv10_min_mean_value, hv10_min_mean_trip_delay, power_during_cessation, custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"hv10MinMeanValue\":") {
                reader.check_optional_member(&mut seen, 1 << 0, Decimal::check)?;
            }
            if reader.comes(&mut object, 1, "\"hv10MinMeanTripDelay\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Decimal::check)?;
            }
            if reader.comes(&mut object, 2, "\"powerDuringCessation\":") {
                reader.check_optional_member(&mut seen, 1 << 2, PowerDuringCessationEnum::check)?;
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
        if let Some(value) = &self.hv10_min_mean_value {
            writer.member("\"hv10MinMeanValue\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.hv10_min_mean_trip_delay {
            writer.member("\"hv10MinMeanTripDelay\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.power_during_cessation {
            writer.member("\"powerDuringCessation\":");
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

/// Part of [`ReportDERControlRequest`](crate::ReportDERControlRequest).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnterServiceGet {
    /// `enterService`, required.
    pub enter_service: EnterService,
    /// `id`, required, at most 36 characters.
    pub id: Text<36>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl EnterServiceGet {
    const KEYS: &'static [&'static str] = &["enterService", "id", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(enter_service: EnterService, id: Text<36>) -> Self {
        Self { enter_service, id, custom_data: None }
    }
}

impl Element for EnterServiceGet {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut enter_service = None;
        let mut id = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"enterService\":") {
                reader.member(&mut enter_service, EnterService::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"id\":") {
                reader.member(&mut id, Text::<36>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            enter_service: reader.required(enter_service, &object, "enterService")?,
            id: reader.required(id, &object, "id")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"enterService\":") {
                reader.check_member(&mut seen, 1 << 0, EnterService::check)?;
            }
            if reader.comes(&mut object, 1, "\"id\":") {
                reader.check_member(&mut seen, 1 << 1, Text::<36>::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "enterService"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "id"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"enterService\":");
        self.enter_service.write(writer)?;
        writer.member("\"id\":");
        self.id.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`EnterServiceGet`](crate::EnterServiceGet), [`SetDERControlRequest`](crate::SetDERControlRequest).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EnterService {
    /// `priority`, required, 0 or more.
    pub priority: Integer<0>,
    /// `highVoltage`, required, a number.
    pub high_voltage: Decimal,
    /// `lowVoltage`, required, a number.
    pub low_voltage: Decimal,
    /// `highFreq`, required, a number.
    pub high_freq: Decimal,
    /// `lowFreq`, required, a number.
    pub low_freq: Decimal,
    /// `delay`, optional, a number.
    pub delay: Option<Decimal>,
    /// `randomDelay`, optional, a number.
    pub random_delay: Option<Decimal>,
    /// `rampRate`, optional, a number.
    pub ramp_rate: Option<Decimal>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl EnterService {
    const KEYS: &'static [&'static str] = &[
        "priority",
        "highVoltage",
        "lowVoltage",
        "highFreq",
        "lowFreq",
        "delay",
        "randomDelay",
        "rampRate",
        "customData",
    ];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        priority: Integer<0>,
        high_voltage: Decimal,
        low_voltage: Decimal,
        high_freq: Decimal,
        low_freq: Decimal,
    ) -> Self {
        Self {
            priority,
            high_voltage,
            low_voltage,
            high_freq,
            low_freq,
            delay: None,
            random_delay: None,
            ramp_rate: None,
            custom_data: None,
        }
    }
}

impl Element for EnterService {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut priority = None;
        let mut high_voltage = None;
        let mut low_voltage = None;
        let mut high_freq = None;
        let mut low_freq = None;
        let mut delay = None;
        let mut random_delay = None;
        let mut ramp_rate = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"priority\":") {
                reader.member(&mut priority, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"highVoltage\":") {
                reader.member(&mut high_voltage, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"lowVoltage\":") {
                reader.member(&mut low_voltage, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"highFreq\":") {
                reader.member(&mut high_freq, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"lowFreq\":") {
                reader.member(&mut low_freq, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"delay\":") {
                reader.optional_member(&mut delay, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"randomDelay\":") {
                reader.optional_member(&mut random_delay, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 7, "\"rampRate\":") {
                reader.optional_member(&mut ramp_rate, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 8, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            priority: reader.required(priority, &object, "priority")?,
            high_voltage: reader.required(high_voltage, &object, "highVoltage")?,
            low_voltage: reader.required(low_voltage, &object, "lowVoltage")?,
            high_freq: reader.required(high_freq, &object, "highFreq")?,
            low_freq: reader.required(low_freq, &object, "lowFreq")?,
            delay,
            random_delay,
            ramp_rate,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"priority\":") {
                reader.check_member(&mut seen, 1 << 0, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 1, "\"highVoltage\":") {
                reader.check_member(&mut seen, 1 << 1, Decimal::check)?;
            }
            if reader.comes(&mut object, 2, "\"lowVoltage\":") {
                reader.check_member(&mut seen, 1 << 2, Decimal::check)?;
            }
            if reader.comes(&mut object, 3, "\"highFreq\":") {
                reader.check_member(&mut seen, 1 << 3, Decimal::check)?;
            }
            if reader.comes(&mut object, 4, "\"lowFreq\":") {
                reader.check_member(&mut seen, 1 << 4, Decimal::check)?;
            }
            if reader.comes(&mut object, 5, "\"delay\":") {
                reader.check_optional_member(&mut seen, 1 << 5, Decimal::check)?;
            }
            if reader.comes(&mut object, 6, "\"randomDelay\":") {
                reader.check_optional_member(&mut seen, 1 << 6, Decimal::check)?;
            }
            if reader.comes(&mut object, 7, "\"rampRate\":") {
                reader.check_optional_member(&mut seen, 1 << 7, Decimal::check)?;
            }
            if reader.comes(&mut object, 8, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 8, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "priority"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "highVoltage"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "lowVoltage"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "highFreq"));
        }
        if seen & (1 << 4) == 0 {
            return Err(reader.missing(&object, "lowFreq"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"priority\":");
        self.priority.write(writer)?;
        writer.member("\"highVoltage\":");
        self.high_voltage.write(writer)?;
        writer.member("\"lowVoltage\":");
        self.low_voltage.write(writer)?;
        writer.member("\"highFreq\":");
        self.high_freq.write(writer)?;
        writer.member("\"lowFreq\":");
        self.low_freq.write(writer)?;
        if let Some(value) = &self.delay {
            writer.member("\"delay\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.random_delay {
            writer.member("\"randomDelay\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.ramp_rate {
            writer.member("\"rampRate\":");
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

/// Part of [`ReportDERControlRequest`](crate::ReportDERControlRequest).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FixedPFGet {
    /// `fixedPF`, required.
    pub fixed_pf: FixedPF,
    /// `id`, required, at most 36 characters.
    pub id: Text<36>,
    /// `isDefault`, required.
    pub is_default: bool,
    /// `isSuperseded`, required.
    pub is_superseded: bool,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl FixedPFGet {
    const KEYS: &'static [&'static str] = &["fixedPF", "id", "isDefault", "isSuperseded", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(fixed_pf: FixedPF, id: Text<36>, is_default: bool, is_superseded: bool) -> Self {
        Self { fixed_pf, id, is_default, is_superseded, custom_data: None }
    }
}

impl Element for FixedPFGet {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut fixed_pf = None;
        let mut id = None;
        let mut is_default = None;
        let mut is_superseded = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"fixedPF\":") {
                reader.member(&mut fixed_pf, FixedPF::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"id\":") {
                reader.member(&mut id, Text::<36>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"isDefault\":") {
                reader.member(&mut is_default, bool::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"isSuperseded\":") {
                reader.member(&mut is_superseded, bool::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            fixed_pf: reader.required(fixed_pf, &object, "fixedPF")?,
            id: reader.required(id, &object, "id")?,
            is_default: reader.required(is_default, &object, "isDefault")?,
            is_superseded: reader.required(is_superseded, &object, "isSuperseded")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"fixedPF\":") {
                reader.check_member(&mut seen, 1 << 0, FixedPF::check)?;
            }
            if reader.comes(&mut object, 1, "\"id\":") {
                reader.check_member(&mut seen, 1 << 1, Text::<36>::check)?;
            }
            if reader.comes(&mut object, 2, "\"isDefault\":") {
                reader.check_member(&mut seen, 1 << 2, bool::check)?;
            }
            if reader.comes(&mut object, 3, "\"isSuperseded\":") {
                reader.check_member(&mut seen, 1 << 3, bool::check)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 4, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "fixedPF"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "id"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "isDefault"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "isSuperseded"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"fixedPF\":");
        self.fixed_pf.write(writer)?;
        writer.member("\"id\":");
        self.id.write(writer)?;
        writer.member("\"isDefault\":");
        self.is_default.write(writer)?;
        writer.member("\"isSuperseded\":");
        self.is_superseded.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`FixedPFGet`](crate::FixedPFGet), [`SetDERControlRequest`](crate::SetDERControlRequest).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FixedPF {
    /// `priority`, required, 0 or more.
    pub priority: Integer<0>,
    /// `displacement`, required, a number.
    pub displacement: Decimal,
    /// `excitation`, required.
    pub excitation: bool,
    /// `startTime`, optional, RFC 3339.
    pub start_time: Option<DateTime>,
    /// `duration`, optional, a number.
    pub duration: Option<Decimal>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl FixedPF {
    const KEYS: &'static [&'static str] =
        &["priority", "displacement", "excitation", "startTime", "duration", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(priority: Integer<0>, displacement: Decimal, excitation: bool) -> Self {
        Self { priority, displacement, excitation, start_time: None, duration: None, custom_data: None }
    }
}

impl Element for FixedPF {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut priority = None;
        let mut displacement = None;
        let mut excitation = None;
        let mut start_time = None;
        let mut duration = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"priority\":") {
                reader.member(&mut priority, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"displacement\":") {
                reader.member(&mut displacement, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"excitation\":") {
                reader.member(&mut excitation, bool::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"startTime\":") {
                reader.optional_member(&mut start_time, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"duration\":") {
                reader.optional_member(&mut duration, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            priority: reader.required(priority, &object, "priority")?,
            displacement: reader.required(displacement, &object, "displacement")?,
            excitation: reader.required(excitation, &object, "excitation")?,
            start_time,
            duration,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"priority\":") {
                reader.check_member(&mut seen, 1 << 0, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 1, "\"displacement\":") {
                reader.check_member(&mut seen, 1 << 1, Decimal::check)?;
            }
            if reader.comes(&mut object, 2, "\"excitation\":") {
                reader.check_member(&mut seen, 1 << 2, bool::check)?;
            }
            if reader.comes(&mut object, 3, "\"startTime\":") {
                reader.check_optional_member(&mut seen, 1 << 3, DateTime::check)?;
            }
            if reader.comes(&mut object, 4, "\"duration\":") {
                reader.check_optional_member(&mut seen, 1 << 4, Decimal::check)?;
            }
            if reader.comes(&mut object, 5, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 5, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "priority"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "displacement"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "excitation"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"priority\":");
        self.priority.write(writer)?;
        writer.member("\"displacement\":");
        self.displacement.write(writer)?;
        writer.member("\"excitation\":");
        self.excitation.write(writer)?;
        if let Some(value) = &self.start_time {
            writer.member("\"startTime\":");
            value.write(writer)?;
        }
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

/// Part of [`ReportDERControlRequest`](crate::ReportDERControlRequest).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FixedVarGet {
    /// `fixedVar`, required.
    pub fixed_var: FixedVar,
    /// `id`, required, at most 36 characters.
    pub id: Text<36>,
    /// `isDefault`, required.
    pub is_default: bool,
    /// `isSuperseded`, required.
    pub is_superseded: bool,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl FixedVarGet {
    const KEYS: &'static [&'static str] = &["fixedVar", "id", "isDefault", "isSuperseded", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(fixed_var: FixedVar, id: Text<36>, is_default: bool, is_superseded: bool) -> Self {
        Self { fixed_var, id, is_default, is_superseded, custom_data: None }
    }
}

impl Element for FixedVarGet {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut fixed_var = None;
        let mut id = None;
        let mut is_default = None;
        let mut is_superseded = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"fixedVar\":") {
                reader.member(&mut fixed_var, FixedVar::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"id\":") {
                reader.member(&mut id, Text::<36>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"isDefault\":") {
                reader.member(&mut is_default, bool::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"isSuperseded\":") {
                reader.member(&mut is_superseded, bool::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            fixed_var: reader.required(fixed_var, &object, "fixedVar")?,
            id: reader.required(id, &object, "id")?,
            is_default: reader.required(is_default, &object, "isDefault")?,
            is_superseded: reader.required(is_superseded, &object, "isSuperseded")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"fixedVar\":") {
                reader.check_member(&mut seen, 1 << 0, FixedVar::check)?;
            }
            if reader.comes(&mut object, 1, "\"id\":") {
                reader.check_member(&mut seen, 1 << 1, Text::<36>::check)?;
            }
            if reader.comes(&mut object, 2, "\"isDefault\":") {
                reader.check_member(&mut seen, 1 << 2, bool::check)?;
            }
            if reader.comes(&mut object, 3, "\"isSuperseded\":") {
                reader.check_member(&mut seen, 1 << 3, bool::check)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 4, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "fixedVar"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "id"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "isDefault"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "isSuperseded"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"fixedVar\":");
        self.fixed_var.write(writer)?;
        writer.member("\"id\":");
        self.id.write(writer)?;
        writer.member("\"isDefault\":");
        self.is_default.write(writer)?;
        writer.member("\"isSuperseded\":");
        self.is_superseded.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`FixedVarGet`](crate::FixedVarGet), [`SetDERControlRequest`](crate::SetDERControlRequest).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FixedVar {
    /// `priority`, required, 0 or more.
    pub priority: Integer<0>,
    /// `setpoint`, required, a number.
    pub setpoint: Decimal,
    /// `unit`, required.
    pub unit: DERUnitEnum,
    /// `startTime`, optional, RFC 3339.
    pub start_time: Option<DateTime>,
    /// `duration`, optional, a number.
    pub duration: Option<Decimal>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl FixedVar {
    const KEYS: &'static [&'static str] =
        &["priority", "setpoint", "unit", "startTime", "duration", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(priority: Integer<0>, setpoint: Decimal, unit: DERUnitEnum) -> Self {
        Self { priority, setpoint, unit, start_time: None, duration: None, custom_data: None }
    }
}

impl Element for FixedVar {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut priority = None;
        let mut setpoint = None;
        let mut unit = None;
        let mut start_time = None;
        let mut duration = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"priority\":") {
                reader.member(&mut priority, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"setpoint\":") {
                reader.member(&mut setpoint, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"unit\":") {
                reader.member(&mut unit, DERUnitEnum::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"startTime\":") {
                reader.optional_member(&mut start_time, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"duration\":") {
                reader.optional_member(&mut duration, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            priority: reader.required(priority, &object, "priority")?,
            setpoint: reader.required(setpoint, &object, "setpoint")?,
            unit: reader.required(unit, &object, "unit")?,
            start_time,
            duration,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"priority\":") {
                reader.check_member(&mut seen, 1 << 0, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 1, "\"setpoint\":") {
                reader.check_member(&mut seen, 1 << 1, Decimal::check)?;
            }
            if reader.comes(&mut object, 2, "\"unit\":") {
                reader.check_member(&mut seen, 1 << 2, DERUnitEnum::check)?;
            }
            if reader.comes(&mut object, 3, "\"startTime\":") {
                reader.check_optional_member(&mut seen, 1 << 3, DateTime::check)?;
            }
            if reader.comes(&mut object, 4, "\"duration\":") {
                reader.check_optional_member(&mut seen, 1 << 4, Decimal::check)?;
            }
            if reader.comes(&mut object, 5, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 5, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "priority"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "setpoint"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "unit"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"priority\":");
        self.priority.write(writer)?;
        writer.member("\"setpoint\":");
        self.setpoint.write(writer)?;
        writer.member("\"unit\":");
        self.unit.write(writer)?;
        if let Some(value) = &self.start_time {
            writer.member("\"startTime\":");
            value.write(writer)?;
        }
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

/// Part of [`ReportDERControlRequest`](crate::ReportDERControlRequest).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FreqDroopGet {
    /// `freqDroop`, required.
    pub freq_droop: FreqDroop,
    /// `id`, required, at most 36 characters.
    pub id: Text<36>,
    /// `isDefault`, required.
    pub is_default: bool,
    /// `isSuperseded`, required.
    pub is_superseded: bool,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl FreqDroopGet {
    const KEYS: &'static [&'static str] = &["freqDroop", "id", "isDefault", "isSuperseded", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(freq_droop: FreqDroop, id: Text<36>, is_default: bool, is_superseded: bool) -> Self {
        Self { freq_droop, id, is_default, is_superseded, custom_data: None }
    }
}

impl Element for FreqDroopGet {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut freq_droop = None;
        let mut id = None;
        let mut is_default = None;
        let mut is_superseded = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"freqDroop\":") {
                reader.member(&mut freq_droop, FreqDroop::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"id\":") {
                reader.member(&mut id, Text::<36>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"isDefault\":") {
                reader.member(&mut is_default, bool::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"isSuperseded\":") {
                reader.member(&mut is_superseded, bool::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            freq_droop: reader.required(freq_droop, &object, "freqDroop")?,
            id: reader.required(id, &object, "id")?,
            is_default: reader.required(is_default, &object, "isDefault")?,
            is_superseded: reader.required(is_superseded, &object, "isSuperseded")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"freqDroop\":") {
                reader.check_member(&mut seen, 1 << 0, FreqDroop::check)?;
            }
            if reader.comes(&mut object, 1, "\"id\":") {
                reader.check_member(&mut seen, 1 << 1, Text::<36>::check)?;
            }
            if reader.comes(&mut object, 2, "\"isDefault\":") {
                reader.check_member(&mut seen, 1 << 2, bool::check)?;
            }
            if reader.comes(&mut object, 3, "\"isSuperseded\":") {
                reader.check_member(&mut seen, 1 << 3, bool::check)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 4, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "freqDroop"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "id"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "isDefault"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "isSuperseded"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"freqDroop\":");
        self.freq_droop.write(writer)?;
        writer.member("\"id\":");
        self.id.write(writer)?;
        writer.member("\"isDefault\":");
        self.is_default.write(writer)?;
        writer.member("\"isSuperseded\":");
        self.is_superseded.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`FreqDroopGet`](crate::FreqDroopGet), [`SetDERControlRequest`](crate::SetDERControlRequest).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FreqDroop {
    /// `priority`, required, 0 or more.
    pub priority: Integer<0>,
    /// `overFreq`, required, a number.
    pub over_freq: Decimal,
    /// `underFreq`, required, a number.
    pub under_freq: Decimal,
    /// `overDroop`, required, a number.
    pub over_droop: Decimal,
    /// `underDroop`, required, a number.
    pub under_droop: Decimal,
    /// `responseTime`, required, a number.
    pub response_time: Decimal,
    /// `startTime`, optional, RFC 3339.
    pub start_time: Option<DateTime>,
    /// `duration`, optional, a number.
    pub duration: Option<Decimal>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl FreqDroop {
    const KEYS: &'static [&'static str] = &[
        "priority",
        "overFreq",
        "underFreq",
        "overDroop",
        "underDroop",
        "responseTime",
        "startTime",
        "duration",
        "customData",
    ];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        priority: Integer<0>,
        over_freq: Decimal,
        under_freq: Decimal,
        over_droop: Decimal,
        under_droop: Decimal,
        response_time: Decimal,
    ) -> Self {
        Self {
            priority,
            over_freq,
            under_freq,
            over_droop,
            under_droop,
            response_time,
            start_time: None,
            duration: None,
            custom_data: None,
        }
    }
}

impl Element for FreqDroop {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut priority = None;
        let mut over_freq = None;
        let mut under_freq = None;
        let mut over_droop = None;
        let mut under_droop = None;
        let mut response_time = None;
        let mut start_time = None;
        let mut duration = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"priority\":") {
                reader.member(&mut priority, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"overFreq\":") {
                reader.member(&mut over_freq, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"underFreq\":") {
                reader.member(&mut under_freq, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"overDroop\":") {
                reader.member(&mut over_droop, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"underDroop\":") {
                reader.member(&mut under_droop, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"responseTime\":") {
                reader.member(&mut response_time, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"startTime\":") {
                reader.optional_member(&mut start_time, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 7, "\"duration\":") {
                reader.optional_member(&mut duration, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 8, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            priority: reader.required(priority, &object, "priority")?,
            over_freq: reader.required(over_freq, &object, "overFreq")?,
            under_freq: reader.required(under_freq, &object, "underFreq")?,
            over_droop: reader.required(over_droop, &object, "overDroop")?,
            under_droop: reader.required(under_droop, &object, "underDroop")?,
            response_time: reader.required(response_time, &object, "responseTime")?,
            start_time,
            duration,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"priority\":") {
                reader.check_member(&mut seen, 1 << 0, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 1, "\"overFreq\":") {
                reader.check_member(&mut seen, 1 << 1, Decimal::check)?;
            }
            if reader.comes(&mut object, 2, "\"underFreq\":") {
                reader.check_member(&mut seen, 1 << 2, Decimal::check)?;
            }
            if reader.comes(&mut object, 3, "\"overDroop\":") {
                reader.check_member(&mut seen, 1 << 3, Decimal::check)?;
            }
            if reader.comes(&mut object, 4, "\"underDroop\":") {
                reader.check_member(&mut seen, 1 << 4, Decimal::check)?;
            }
            if reader.comes(&mut object, 5, "\"responseTime\":") {
                reader.check_member(&mut seen, 1 << 5, Decimal::check)?;
            }
            if reader.comes(&mut object, 6, "\"startTime\":") {
                reader.check_optional_member(&mut seen, 1 << 6, DateTime::check)?;
            }
            if reader.comes(&mut object, 7, "\"duration\":") {
                reader.check_optional_member(&mut seen, 1 << 7, Decimal::check)?;
            }
            if reader.comes(&mut object, 8, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 8, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "priority"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "overFreq"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "underFreq"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "overDroop"));
        }
        if seen & (1 << 4) == 0 {
            return Err(reader.missing(&object, "underDroop"));
        }
        if seen & (1 << 5) == 0 {
            return Err(reader.missing(&object, "responseTime"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"priority\":");
        self.priority.write(writer)?;
        writer.member("\"overFreq\":");
        self.over_freq.write(writer)?;
        writer.member("\"underFreq\":");
        self.under_freq.write(writer)?;
        writer.member("\"overDroop\":");
        self.over_droop.write(writer)?;
        writer.member("\"underDroop\":");
        self.under_droop.write(writer)?;
        writer.member("\"responseTime\":");
        self.response_time.write(writer)?;
        if let Some(value) = &self.start_time {
            writer.member("\"startTime\":");
            value.write(writer)?;
        }
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

/// Part of [`ReportDERControlRequest`](crate::ReportDERControlRequest).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GradientGet {
    /// `gradient`, required.
    pub gradient: Gradient,
    /// `id`, required, at most 36 characters.
    pub id: Text<36>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl GradientGet {
    const KEYS: &'static [&'static str] = &["gradient", "id", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(gradient: Gradient, id: Text<36>) -> Self {
        Self { gradient, id, custom_data: None }
    }
}

impl Element for GradientGet {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut gradient = None;
        let mut id = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"gradient\":") {
                reader.member(&mut gradient, Gradient::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"id\":") {
                reader.member(&mut id, Text::<36>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            gradient: reader.required(gradient, &object, "gradient")?,
            id: reader.required(id, &object, "id")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"gradient\":") {
                reader.check_member(&mut seen, 1 << 0, Gradient::check)?;
            }
            if reader.comes(&mut object, 1, "\"id\":") {
                reader.check_member(&mut seen, 1 << 1, Text::<36>::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "gradient"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "id"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"gradient\":");
        self.gradient.write(writer)?;
        writer.member("\"id\":");
        self.id.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`GradientGet`](crate::GradientGet), [`SetDERControlRequest`](crate::SetDERControlRequest).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gradient {
    /// `priority`, required, 0 or more.
    pub priority: Integer<0>,
    /// `gradient`, required, a number.
    pub gradient: Decimal,
    /// `softGradient`, required, a number.
    pub soft_gradient: Decimal,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl Gradient {
    const KEYS: &'static [&'static str] = &["priority", "gradient", "softGradient", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(priority: Integer<0>, gradient: Decimal, soft_gradient: Decimal) -> Self {
        Self { priority, gradient, soft_gradient, custom_data: None }
    }
}

impl Element for Gradient {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut priority = None;
        let mut gradient = None;
        let mut soft_gradient = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"priority\":") {
                reader.member(&mut priority, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"gradient\":") {
                reader.member(&mut gradient, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"softGradient\":") {
                reader.member(&mut soft_gradient, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            priority: reader.required(priority, &object, "priority")?,
            gradient: reader.required(gradient, &object, "gradient")?,
            soft_gradient: reader.required(soft_gradient, &object, "softGradient")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"priority\":") {
                reader.check_member(&mut seen, 1 << 0, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 1, "\"gradient\":") {
                reader.check_member(&mut seen, 1 << 1, Decimal::check)?;
            }
            if reader.comes(&mut object, 2, "\"softGradient\":") {
                reader.check_member(&mut seen, 1 << 2, Decimal::check)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 3, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "priority"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "gradient"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "softGradient"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"priority\":");
        self.priority.write(writer)?;
        writer.member("\"gradient\":");
        self.gradient.write(writer)?;
        writer.member("\"softGradient\":");
        self.soft_gradient.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`ReportDERControlRequest`](crate::ReportDERControlRequest).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LimitMaxDischargeGet {
    /// `id`, required, at most 36 characters.
    pub id: Text<36>,
    /// `isDefault`, required.
    pub is_default: bool,
    /// `isSuperseded`, required.
    pub is_superseded: bool,
    /// `limitMaxDischarge`, required.
    pub limit_max_discharge: LimitMaxDischarge,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl LimitMaxDischargeGet {
    const KEYS: &'static [&'static str] =
        &["id", "isDefault", "isSuperseded", "limitMaxDischarge", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        id: Text<36>,
        is_default: bool,
        is_superseded: bool,
        limit_max_discharge: LimitMaxDischarge,
    ) -> Self {
        Self { id, is_default, is_superseded, limit_max_discharge, custom_data: None }
    }
}

impl Element for LimitMaxDischargeGet {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut id = None;
        let mut is_default = None;
        let mut is_superseded = None;
        let mut limit_max_discharge = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"id\":") {
                reader.member(&mut id, Text::<36>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"isDefault\":") {
                reader.member(&mut is_default, bool::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"isSuperseded\":") {
                reader.member(&mut is_superseded, bool::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"limitMaxDischarge\":") {
                reader.member(&mut limit_max_discharge, LimitMaxDischarge::read_into)?;
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
            is_default: reader.required(is_default, &object, "isDefault")?,
            is_superseded: reader.required(is_superseded, &object, "isSuperseded")?,
            limit_max_discharge: reader.required(limit_max_discharge, &object, "limitMaxDischarge")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"id\":") {
                reader.check_member(&mut seen, 1 << 0, Text::<36>::check)?;
            }
            if reader.comes(&mut object, 1, "\"isDefault\":") {
                reader.check_member(&mut seen, 1 << 1, bool::check)?;
            }
            if reader.comes(&mut object, 2, "\"isSuperseded\":") {
                reader.check_member(&mut seen, 1 << 2, bool::check)?;
            }
            if reader.comes(&mut object, 3, "\"limitMaxDischarge\":") {
                reader.check_member(&mut seen, 1 << 3, LimitMaxDischarge::check)?;
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
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "isDefault"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "isSuperseded"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "limitMaxDischarge"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"id\":");
        self.id.write(writer)?;
        writer.member("\"isDefault\":");
        self.is_default.write(writer)?;
        writer.member("\"isSuperseded\":");
        self.is_superseded.write(writer)?;
        writer.member("\"limitMaxDischarge\":");
        self.limit_max_discharge.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`LimitMaxDischargeGet`](crate::LimitMaxDischargeGet), [`SetDERControlRequest`](crate::SetDERControlRequest).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LimitMaxDischarge {
    /// `priority`, required, 0 or more.
    pub priority: Integer<0>,
    /// `pctMaxDischargePower`, optional, a number.
    pub pct_max_discharge_power: Option<Decimal>,
    /// `powerMonitoringMustTrip`, optional.
    pub power_monitoring_must_trip: Option<Box<DERCurve>>,
    /// `startTime`, optional, RFC 3339.
    pub start_time: Option<DateTime>,
    /// `duration`, optional, a number.
    pub duration: Option<Decimal>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl LimitMaxDischarge {
    const KEYS: &'static [&'static str] = &[
        "priority",
        "pctMaxDischargePower",
        "powerMonitoringMustTrip",
        "startTime",
        "duration",
        "customData",
    ];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(priority: Integer<0>) -> Self {
        Self {
            priority,
            pct_max_discharge_power: None,
            power_monitoring_must_trip: None,
            start_time: None,
            duration: None,
            custom_data: None,
        }
    }
}

impl Element for LimitMaxDischarge {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut priority = None;
        let mut pct_max_discharge_power = None;
        let mut power_monitoring_must_trip = None;
        let mut start_time = None;
        let mut duration = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"priority\":") {
                reader.member(&mut priority, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"pctMaxDischargePower\":") {
                reader.optional_member(&mut pct_max_discharge_power, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"powerMonitoringMustTrip\":") {
                reader.optional_member(&mut power_monitoring_must_trip, Box::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"startTime\":") {
                reader.optional_member(&mut start_time, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"duration\":") {
                reader.optional_member(&mut duration, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            priority: reader.required(priority, &object, "priority")?,
            pct_max_discharge_power,
            power_monitoring_must_trip,
            start_time,
            duration,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"priority\":") {
                reader.check_member(&mut seen, 1 << 0, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 1, "\"pctMaxDischargePower\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Decimal::check)?;
            }
            if reader.comes(&mut object, 2, "\"powerMonitoringMustTrip\":") {
                reader.check_optional_member(&mut seen, 1 << 2, DERCurve::check)?;
            }
            if reader.comes(&mut object, 3, "\"startTime\":") {
                reader.check_optional_member(&mut seen, 1 << 3, DateTime::check)?;
            }
            if reader.comes(&mut object, 4, "\"duration\":") {
                reader.check_optional_member(&mut seen, 1 << 4, Decimal::check)?;
            }
            if reader.comes(&mut object, 5, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 5, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "priority"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"priority\":");
        self.priority.write(writer)?;
        if let Some(value) = &self.pct_max_discharge_power {
            writer.member("\"pctMaxDischargePower\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.power_monitoring_must_trip {
            writer.member("\"powerMonitoringMustTrip\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.start_time {
            writer.member("\"startTime\":");
            value.write(writer)?;
        }
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

/// Payload of the response to `ReportDERControl`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ReportDERControlResponse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl ReportDERControlResponse {
    const KEYS: &'static [&'static str] = &["customData"];
}

impl Element for ReportDERControlResponse {
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

impl Message for ReportDERControlResponse {
    const NAME: &'static str = "ReportDERControlResponse";
}

/// Payload of the `SetDERControl` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetDERControlRequest {
    /// `isDefault`, required.
    pub is_default: bool,
    /// `controlId`, required, at most 36 characters.
    pub control_id: Text<36>,
    /// `controlType`, required.
    pub control_type: DERControlEnum,
    /// `curve`, optional.
    pub curve: Option<Box<DERCurve>>,
    /// `enterService`, optional.
    pub enter_service: Option<Box<EnterService>>,
    /// `fixedPFAbsorb`, optional.
    pub fixed_pf_absorb: Option<Box<FixedPF>>,
    /// `fixedPFInject`, optional.
    pub fixed_pf_inject: Option<Box<FixedPF>>,
    /// `fixedVar`, optional.
    pub fixed_var: Option<Box<FixedVar>>,
    /// `freqDroop`, optional.
    pub freq_droop: Option<Box<FreqDroop>>,
    /// `gradient`, optional.
    pub gradient: Option<Box<Gradient>>,
    /// `limitMaxDischarge`, optional.
    pub limit_max_discharge: Option<Box<LimitMaxDischarge>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl SetDERControlRequest {
    const KEYS: &'static [&'static str] = &[
        "isDefault",
        "controlId",
        "controlType",
        "curve",
        "enterService",
        "fixedPFAbsorb",
        "fixedPFInject",
        "fixedVar",
        "freqDroop",
        "gradient",
        "limitMaxDischarge",
        "customData",
    ];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(is_default: bool, control_id: Text<36>, control_type: DERControlEnum) -> Self {
        Self {
            is_default,
            control_id,
            control_type,
            curve: None,
            enter_service: None,
            fixed_pf_absorb: None,
            fixed_pf_inject: None,
            fixed_var: None,
            freq_droop: None,
            gradient: None,
            limit_max_discharge: None,
            custom_data: None,
        }
    }
}

impl Element for SetDERControlRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut is_default = None;
        let mut control_id = None;
        let mut control_type = None;
        let mut curve = None;
        let mut enter_service = None;
        let mut fixed_pf_absorb = None;
        let mut fixed_pf_inject = None;
        let mut fixed_var = None;
        let mut freq_droop = None;
        let mut gradient = None;
        let mut limit_max_discharge = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"isDefault\":") {
                reader.member(&mut is_default, bool::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"controlId\":") {
                reader.member(&mut control_id, Text::<36>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"controlType\":") {
                reader.member(&mut control_type, DERControlEnum::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"curve\":") {
                reader.optional_member(&mut curve, Box::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"enterService\":") {
                reader.optional_member(&mut enter_service, Box::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"fixedPFAbsorb\":") {
                reader.optional_member(&mut fixed_pf_absorb, Box::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"fixedPFInject\":") {
                reader.optional_member(&mut fixed_pf_inject, Box::read_into)?;
            }
            if reader.comes(&mut object, 7, "\"fixedVar\":") {
                reader.optional_member(&mut fixed_var, Box::read_into)?;
            }
            if reader.comes(&mut object, 8, "\"freqDroop\":") {
                reader.optional_member(&mut freq_droop, Box::read_into)?;
            }
            if reader.comes(&mut object, 9, "\"gradient\":") {
                reader.optional_member(&mut gradient, Box::read_into)?;
            }
            if reader.comes(&mut object, 10, "\"limitMaxDischarge\":") {
                reader.optional_member(&mut limit_max_discharge, Box::read_into)?;
            }
            if reader.comes(&mut object, 11, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            is_default: reader.required(is_default, &object, "isDefault")?,
            control_id: reader.required(control_id, &object, "controlId")?,
            control_type: reader.required(control_type, &object, "controlType")?,
            curve,
            enter_service,
            fixed_pf_absorb,
            fixed_pf_inject,
            fixed_var,
            freq_droop,
            gradient,
            limit_max_discharge,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"isDefault\":") {
                reader.check_member(&mut seen, 1 << 0, bool::check)?;
            }
            if reader.comes(&mut object, 1, "\"controlId\":") {
                reader.check_member(&mut seen, 1 << 1, Text::<36>::check)?;
            }
            if reader.comes(&mut object, 2, "\"controlType\":") {
                reader.check_member(&mut seen, 1 << 2, DERControlEnum::check)?;
            }
            if reader.comes(&mut object, 3, "\"curve\":") {
                reader.check_optional_member(&mut seen, 1 << 3, DERCurve::check)?;
            }
            if reader.comes(&mut object, 4, "\"enterService\":") {
                reader.check_optional_member(&mut seen, 1 << 4, EnterService::check)?;
            }
            if reader.comes(&mut object, 5, "\"fixedPFAbsorb\":") {
                reader.check_optional_member(&mut seen, 1 << 5, FixedPF::check)?;
            }
            if reader.comes(&mut object, 6, "\"fixedPFInject\":") {
                reader.check_optional_member(&mut seen, 1 << 6, FixedPF::check)?;
            }
            if reader.comes(&mut object, 7, "\"fixedVar\":") {
                reader.check_optional_member(&mut seen, 1 << 7, FixedVar::check)?;
            }
            if reader.comes(&mut object, 8, "\"freqDroop\":") {
                reader.check_optional_member(&mut seen, 1 << 8, FreqDroop::check)?;
            }
            if reader.comes(&mut object, 9, "\"gradient\":") {
                reader.check_optional_member(&mut seen, 1 << 9, Gradient::check)?;
            }
            if reader.comes(&mut object, 10, "\"limitMaxDischarge\":") {
                reader.check_optional_member(&mut seen, 1 << 10, LimitMaxDischarge::check)?;
            }
            if reader.comes(&mut object, 11, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 11, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "isDefault"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "controlId"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "controlType"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"isDefault\":");
        self.is_default.write(writer)?;
        writer.member("\"controlId\":");
        self.control_id.write(writer)?;
        writer.member("\"controlType\":");
        self.control_type.write(writer)?;
        if let Some(value) = &self.curve {
            writer.member("\"curve\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.enter_service {
            writer.member("\"enterService\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.fixed_pf_absorb {
            writer.member("\"fixedPFAbsorb\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.fixed_pf_inject {
            writer.member("\"fixedPFInject\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.fixed_var {
            writer.member("\"fixedVar\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.freq_droop {
            writer.member("\"freqDroop\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.gradient {
            writer.member("\"gradient\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.limit_max_discharge {
            writer.member("\"limitMaxDischarge\":");
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

impl Message for SetDERControlRequest {
    const NAME: &'static str = "SetDERControlRequest";
}

impl Request for SetDERControlRequest {
    const ACTION: &'static str = "SetDERControl";
    type Response = SetDERControlResponse;
}

/// Payload of the response to `SetDERControl`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetDERControlResponse {
    /// `status`, required.
    pub status: DERControlStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `supersededIds`, optional, 1 to 24, each at most 36 characters.
    pub superseded_ids: Option<Array<Text<36>, 1, 24>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl SetDERControlResponse {
    const KEYS: &'static [&'static str] = &["status", "statusInfo", "supersededIds", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: DERControlStatusEnum) -> Self {
        Self { status, status_info: None, superseded_ids: None, custom_data: None }
    }
}

impl Element for SetDERControlResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut status_info = None;
        let mut superseded_ids = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, DERControlStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"statusInfo\":") {
                reader.optional_member(&mut status_info, StatusInfo::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"supersededIds\":") {
                reader.optional_member(&mut superseded_ids, Array::<Text<36>, 1, 24>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            status: reader.required(status, &object, "status")?,
            status_info,
            superseded_ids,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.check_member(&mut seen, 1 << 0, DERControlStatusEnum::check)?;
            }
            if reader.comes(&mut object, 1, "\"statusInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 1, StatusInfo::check)?;
            }
            if reader.comes(&mut object, 2, "\"supersededIds\":") {
                reader.check_optional_member(&mut seen, 1 << 2, Array::<Text<36>, 1, 24>::check)?;
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
        if let Some(value) = &self.superseded_ids {
            writer.member("\"supersededIds\":");
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

impl Message for SetDERControlResponse {
    const NAME: &'static str = "SetDERControlResponse";
}

/// Part of [`ChargingNeeds`](crate::ChargingNeeds).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DERChargingParameters {
    /// `evSupportedDERControl`, optional, 1 or more.
    pub ev_supported_der_control: Option<Array<DERControlEnum, 1>>,
    /// `evOverExcitedMaxDischargePower`, optional, a number.
    pub ev_over_excited_max_discharge_power: Option<Decimal>,
    /// `evOverExcitedPowerFactor`, optional, a number.
    pub ev_over_excited_power_factor: Option<Decimal>,
    /// `evUnderExcitedMaxDischargePower`, optional, a number.
    pub ev_under_excited_max_discharge_power: Option<Decimal>,
    /// `evUnderExcitedPowerFactor`, optional, a number.
    pub ev_under_excited_power_factor: Option<Decimal>,
    /// `maxApparentPower`, optional, a number.
    pub max_apparent_power: Option<Decimal>,
    /// `maxChargeApparentPower`, optional, a number.
    pub max_charge_apparent_power: Option<Decimal>,
    /// `maxChargeApparentPower_L2`, optional, a number.
    pub max_charge_apparent_power_l2: Option<Decimal>,
    /// `maxChargeApparentPower_L3`, optional, a number.
    pub max_charge_apparent_power_l3: Option<Decimal>,
    /// `maxDischargeApparentPower`, optional, a number.
    pub max_discharge_apparent_power: Option<Decimal>,
    /// `maxDischargeApparentPower_L2`, optional, a number.
    pub max_discharge_apparent_power_l2: Option<Decimal>,
    /// `maxDischargeApparentPower_L3`, optional, a number.
    pub max_discharge_apparent_power_l3: Option<Decimal>,
    /// `maxChargeReactivePower`, optional, a number.
    pub max_charge_reactive_power: Option<Decimal>,
    /// `maxChargeReactivePower_L2`, optional, a number.
    pub max_charge_reactive_power_l2: Option<Decimal>,
    /// `maxChargeReactivePower_L3`, optional, a number.
    pub max_charge_reactive_power_l3: Option<Decimal>,
    /// `minChargeReactivePower`, optional, a number.
    pub min_charge_reactive_power: Option<Decimal>,
    /// `minChargeReactivePower_L2`, optional, a number.
    pub min_charge_reactive_power_l2: Option<Decimal>,
    /// `minChargeReactivePower_L3`, optional, a number.
    pub min_charge_reactive_power_l3: Option<Decimal>,
    /// `maxDischargeReactivePower`, optional, a number.
    pub max_discharge_reactive_power: Option<Decimal>,
    /// `maxDischargeReactivePower_L2`, optional, a number.
    pub max_discharge_reactive_power_l2: Option<Decimal>,
    /// `maxDischargeReactivePower_L3`, optional, a number.
    pub max_discharge_reactive_power_l3: Option<Decimal>,
    /// `minDischargeReactivePower`, optional, a number.
    pub min_discharge_reactive_power: Option<Decimal>,
    /// `minDischargeReactivePower_L2`, optional, a number.
    pub min_discharge_reactive_power_l2: Option<Decimal>,
    /// `minDischargeReactivePower_L3`, optional, a number.
    pub min_discharge_reactive_power_l3: Option<Decimal>,
    /// `nominalVoltage`, optional, a number.
    pub nominal_voltage: Option<Decimal>,
    /// `nominalVoltageOffset`, optional, a number.
    pub nominal_voltage_offset: Option<Decimal>,
    /// `maxNominalVoltage`, optional, a number.
    pub max_nominal_voltage: Option<Decimal>,
    /// `minNominalVoltage`, optional, a number.
    pub min_nominal_voltage: Option<Decimal>,
    /// `evInverterManufacturer`, optional, at most 50 characters.
    pub ev_inverter_manufacturer: Option<Text<50>>,
    /// `evInverterModel`, optional, at most 50 characters.
    pub ev_inverter_model: Option<Text<50>>,
    /// `evInverterSerialNumber`, optional, at most 50 characters.
    pub ev_inverter_serial_number: Option<Text<50>>,
    /// `evInverterSwVersion`, optional, at most 50 characters.
    pub ev_inverter_sw_version: Option<Text<50>>,
    /// `evInverterHwVersion`, optional, at most 50 characters.
    pub ev_inverter_hw_version: Option<Text<50>>,
    /// `evIslandingDetectionMethod`, optional, 1 or more.
    pub ev_islanding_detection_method: Option<Array<IslandingDetectionEnum, 1>>,
    /// `evIslandingTripTime`, optional, a number.
    pub ev_islanding_trip_time: Option<Decimal>,
    /// `evMaximumLevel1DCInjection`, optional, a number.
    pub ev_maximum_level1dc_injection: Option<Decimal>,
    /// `evDurationLevel1DCInjection`, optional, a number.
    pub ev_duration_level1dc_injection: Option<Decimal>,
    /// `evMaximumLevel2DCInjection`, optional, a number.
    pub ev_maximum_level2dc_injection: Option<Decimal>,
    /// `evDurationLevel2DCInjection`, optional, a number.
    pub ev_duration_level2dc_injection: Option<Decimal>,
    /// `evReactiveSusceptance`, optional, a number.
    pub ev_reactive_susceptance: Option<Decimal>,
    /// `evSessionTotalDischargeEnergyAvailable`, optional, a number.
    pub ev_session_total_discharge_energy_available: Option<Decimal>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl DERChargingParameters {
    const KEYS: &'static [&'static str] = &[
        "evSupportedDERControl",
        "evOverExcitedMaxDischargePower",
        "evOverExcitedPowerFactor",
        "evUnderExcitedMaxDischargePower",
        "evUnderExcitedPowerFactor",
        "maxApparentPower",
        "maxChargeApparentPower",
        "maxChargeApparentPower_L2",
        "maxChargeApparentPower_L3",
        "maxDischargeApparentPower",
        "maxDischargeApparentPower_L2",
        "maxDischargeApparentPower_L3",
        "maxChargeReactivePower",
        "maxChargeReactivePower_L2",
        "maxChargeReactivePower_L3",
        "minChargeReactivePower",
        "minChargeReactivePower_L2",
        "minChargeReactivePower_L3",
        "maxDischargeReactivePower",
        "maxDischargeReactivePower_L2",
        "maxDischargeReactivePower_L3",
        "minDischargeReactivePower",
        "minDischargeReactivePower_L2",
        "minDischargeReactivePower_L3",
        "nominalVoltage",
        "nominalVoltageOffset",
        "maxNominalVoltage",
        "minNominalVoltage",
        "evInverterManufacturer",
        "evInverterModel",
        "evInverterSerialNumber",
        "evInverterSwVersion",
        "evInverterHwVersion",
        "evIslandingDetectionMethod",
        "evIslandingTripTime",
        "evMaximumLevel1DCInjection",
        "evDurationLevel1DCInjection",
        "evMaximumLevel2DCInjection",
        "evDurationLevel2DCInjection",
        "evReactiveSusceptance",
        "evSessionTotalDischargeEnergyAvailable",
        "customData",
    ];
}

impl Element for DERChargingParameters {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut ev_supported_der_control = None;
        let mut ev_over_excited_max_discharge_power = None;
        let mut ev_over_excited_power_factor = None;
        let mut ev_under_excited_max_discharge_power = None;
        let mut ev_under_excited_power_factor = None;
        let mut max_apparent_power = None;
        let mut max_charge_apparent_power = None;
        let mut max_charge_apparent_power_l2 = None;
        let mut max_charge_apparent_power_l3 = None;
        let mut max_discharge_apparent_power = None;
        let mut max_discharge_apparent_power_l2 = None;
        let mut max_discharge_apparent_power_l3 = None;
        let mut max_charge_reactive_power = None;
        let mut max_charge_reactive_power_l2 = None;
        let mut max_charge_reactive_power_l3 = None;
        let mut min_charge_reactive_power = None;
        let mut min_charge_reactive_power_l2 = None;
        let mut min_charge_reactive_power_l3 = None;
        let mut max_discharge_reactive_power = None;
        let mut max_discharge_reactive_power_l2 = None;
        let mut max_discharge_reactive_power_l3 = None;
        let mut min_discharge_reactive_power = None;
        let mut min_discharge_reactive_power_l2 = None;
        let mut min_discharge_reactive_power_l3 = None;
        let mut nominal_voltage = None;
        let mut nominal_voltage_offset = None;
        let mut max_nominal_voltage = None;
        let mut min_nominal_voltage = None;
        let mut ev_inverter_manufacturer = None;
        let mut ev_inverter_model = None;
        let mut ev_inverter_serial_number = None;
        let mut ev_inverter_sw_version = None;
        let mut ev_inverter_hw_version = None;
        let mut ev_islanding_detection_method = None;
        let mut ev_islanding_trip_time = None;
        let mut ev_maximum_level1dc_injection = None;
        let mut ev_duration_level1dc_injection = None;
        let mut ev_maximum_level2dc_injection = None;
        let mut ev_duration_level2dc_injection = None;
        let mut ev_reactive_susceptance = None;
        let mut ev_session_total_discharge_energy_available = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"evSupportedDERControl\":") {
                reader
                    .optional_member(&mut ev_supported_der_control, Array::<DERControlEnum, 1>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"evOverExcitedMaxDischargePower\":") {
                reader.optional_member(&mut ev_over_excited_max_discharge_power, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"evOverExcitedPowerFactor\":") {
                reader.optional_member(&mut ev_over_excited_power_factor, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"evUnderExcitedMaxDischargePower\":") {
                reader.optional_member(&mut ev_under_excited_max_discharge_power, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"evUnderExcitedPowerFactor\":") {
                reader.optional_member(&mut ev_under_excited_power_factor, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"maxApparentPower\":") {
                reader.optional_member(&mut max_apparent_power, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"maxChargeApparentPower\":") {
                reader.optional_member(&mut max_charge_apparent_power, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 7, "\"maxChargeApparentPower_L2\":") {
                reader.optional_member(&mut max_charge_apparent_power_l2, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 8, "\"maxChargeApparentPower_L3\":") {
                reader.optional_member(&mut max_charge_apparent_power_l3, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 9, "\"maxDischargeApparentPower\":") {
                reader.optional_member(&mut max_discharge_apparent_power, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 10, "\"maxDischargeApparentPower_L2\":") {
                reader.optional_member(&mut max_discharge_apparent_power_l2, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 11, "\"maxDischargeApparentPower_L3\":") {
                reader.optional_member(&mut max_discharge_apparent_power_l3, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 12, "\"maxChargeReactivePower\":") {
                reader.optional_member(&mut max_charge_reactive_power, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 13, "\"maxChargeReactivePower_L2\":") {
                reader.optional_member(&mut max_charge_reactive_power_l2, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 14, "\"maxChargeReactivePower_L3\":") {
                reader.optional_member(&mut max_charge_reactive_power_l3, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 15, "\"minChargeReactivePower\":") {
                reader.optional_member(&mut min_charge_reactive_power, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 16, "\"minChargeReactivePower_L2\":") {
                reader.optional_member(&mut min_charge_reactive_power_l2, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 17, "\"minChargeReactivePower_L3\":") {
                reader.optional_member(&mut min_charge_reactive_power_l3, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 18, "\"maxDischargeReactivePower\":") {
                reader.optional_member(&mut max_discharge_reactive_power, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 19, "\"maxDischargeReactivePower_L2\":") {
                reader.optional_member(&mut max_discharge_reactive_power_l2, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 20, "\"maxDischargeReactivePower_L3\":") {
                reader.optional_member(&mut max_discharge_reactive_power_l3, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 21, "\"minDischargeReactivePower\":") {
                reader.optional_member(&mut min_discharge_reactive_power, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 22, "\"minDischargeReactivePower_L2\":") {
                reader.optional_member(&mut min_discharge_reactive_power_l2, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 23, "\"minDischargeReactivePower_L3\":") {
                reader.optional_member(&mut min_discharge_reactive_power_l3, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 24, "\"nominalVoltage\":") {
                reader.optional_member(&mut nominal_voltage, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 25, "\"nominalVoltageOffset\":") {
                reader.optional_member(&mut nominal_voltage_offset, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 26, "\"maxNominalVoltage\":") {
                reader.optional_member(&mut max_nominal_voltage, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 27, "\"minNominalVoltage\":") {
                reader.optional_member(&mut min_nominal_voltage, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 28, "\"evInverterManufacturer\":") {
                reader.optional_member(&mut ev_inverter_manufacturer, Text::<50>::read_into)?;
            }
            if reader.comes(&mut object, 29, "\"evInverterModel\":") {
                reader.optional_member(&mut ev_inverter_model, Text::<50>::read_into)?;
            }
            if reader.comes(&mut object, 30, "\"evInverterSerialNumber\":") {
                reader.optional_member(&mut ev_inverter_serial_number, Text::<50>::read_into)?;
            }
            if reader.comes(&mut object, 31, "\"evInverterSwVersion\":") {
                reader.optional_member(&mut ev_inverter_sw_version, Text::<50>::read_into)?;
            }
            if reader.comes(&mut object, 32, "\"evInverterHwVersion\":") {
                reader.optional_member(&mut ev_inverter_hw_version, Text::<50>::read_into)?;
            }
            if reader.comes(&mut object, 33, "\"evIslandingDetectionMethod\":") {
                reader.optional_member(
                    &mut ev_islanding_detection_method,
                    Array::<IslandingDetectionEnum, 1>::read_into,
                )?;
            }
            if reader.comes(&mut object, 34, "\"evIslandingTripTime\":") {
                reader.optional_member(&mut ev_islanding_trip_time, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 35, "\"evMaximumLevel1DCInjection\":") {
                reader.optional_member(&mut ev_maximum_level1dc_injection, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 36, "\"evDurationLevel1DCInjection\":") {
                reader.optional_member(&mut ev_duration_level1dc_injection, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 37, "\"evMaximumLevel2DCInjection\":") {
                reader.optional_member(&mut ev_maximum_level2dc_injection, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 38, "\"evDurationLevel2DCInjection\":") {
                reader.optional_member(&mut ev_duration_level2dc_injection, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 39, "\"evReactiveSusceptance\":") {
                reader.optional_member(&mut ev_reactive_susceptance, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 40, "\"evSessionTotalDischargeEnergyAvailable\":") {
                reader
                    .optional_member(&mut ev_session_total_discharge_energy_available, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 41, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            ev_supported_der_control,
            ev_over_excited_max_discharge_power,
            ev_over_excited_power_factor,
            ev_under_excited_max_discharge_power,
            ev_under_excited_power_factor,
            max_apparent_power,
            max_charge_apparent_power,
            max_charge_apparent_power_l2,
            max_charge_apparent_power_l3,
            max_discharge_apparent_power,
            max_discharge_apparent_power_l2,
            max_discharge_apparent_power_l3,
            max_charge_reactive_power,
            max_charge_reactive_power_l2,
            max_charge_reactive_power_l3,
            min_charge_reactive_power,
            min_charge_reactive_power_l2,
            min_charge_reactive_power_l3,
            max_discharge_reactive_power,
            max_discharge_reactive_power_l2,
            max_discharge_reactive_power_l3,
            min_discharge_reactive_power,
            min_discharge_reactive_power_l2,
            min_discharge_reactive_power_l3,
            nominal_voltage,
            nominal_voltage_offset,
            max_nominal_voltage,
            min_nominal_voltage,
            ev_inverter_manufacturer,
            ev_inverter_model,
            ev_inverter_serial_number,
            ev_inverter_sw_version,
            ev_inverter_hw_version,
            ev_islanding_detection_method,
            ev_islanding_trip_time,
            ev_maximum_level1dc_injection,
            ev_duration_level1dc_injection,
            ev_maximum_level2dc_injection,
            ev_duration_level2dc_injection,
            ev_reactive_susceptance,
            ev_session_total_discharge_energy_available,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"evSupportedDERControl\":") {
                reader.check_optional_member(&mut seen, 1 << 0, Array::<DERControlEnum, 1>::check)?;
            }
            if reader.comes(&mut object, 1, "\"evOverExcitedMaxDischargePower\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Decimal::check)?;
            }
            if reader.comes(&mut object, 2, "\"evOverExcitedPowerFactor\":") {
                reader.check_optional_member(&mut seen, 1 << 2, Decimal::check)?;
            }
            if reader.comes(&mut object, 3, "\"evUnderExcitedMaxDischargePower\":") {
                reader.check_optional_member(&mut seen, 1 << 3, Decimal::check)?;
            }
            if reader.comes(&mut object, 4, "\"evUnderExcitedPowerFactor\":") {
                reader.check_optional_member(&mut seen, 1 << 4, Decimal::check)?;
            }
            if reader.comes(&mut object, 5, "\"maxApparentPower\":") {
                reader.check_optional_member(&mut seen, 1 << 5, Decimal::check)?;
            }
            if reader.comes(&mut object, 6, "\"maxChargeApparentPower\":") {
                reader.check_optional_member(&mut seen, 1 << 6, Decimal::check)?;
            }
            if reader.comes(&mut object, 7, "\"maxChargeApparentPower_L2\":") {
                reader.check_optional_member(&mut seen, 1 << 7, Decimal::check)?;
            }
            if reader.comes(&mut object, 8, "\"maxChargeApparentPower_L3\":") {
                reader.check_optional_member(&mut seen, 1 << 8, Decimal::check)?;
            }
            if reader.comes(&mut object, 9, "\"maxDischargeApparentPower\":") {
                reader.check_optional_member(&mut seen, 1 << 9, Decimal::check)?;
            }
            if reader.comes(&mut object, 10, "\"maxDischargeApparentPower_L2\":") {
                reader.check_optional_member(&mut seen, 1 << 10, Decimal::check)?;
            }
            if reader.comes(&mut object, 11, "\"maxDischargeApparentPower_L3\":") {
                reader.check_optional_member(&mut seen, 1 << 11, Decimal::check)?;
            }
            if reader.comes(&mut object, 12, "\"maxChargeReactivePower\":") {
                reader.check_optional_member(&mut seen, 1 << 12, Decimal::check)?;
            }
            if reader.comes(&mut object, 13, "\"maxChargeReactivePower_L2\":") {
                reader.check_optional_member(&mut seen, 1 << 13, Decimal::check)?;
            }
            if reader.comes(&mut object, 14, "\"maxChargeReactivePower_L3\":") {
                reader.check_optional_member(&mut seen, 1 << 14, Decimal::check)?;
            }
            if reader.comes(&mut object, 15, "\"minChargeReactivePower\":") {
                reader.check_optional_member(&mut seen, 1 << 15, Decimal::check)?;
            }
            if reader.comes(&mut object, 16, "\"minChargeReactivePower_L2\":") {
                reader.check_optional_member(&mut seen, 1 << 16, Decimal::check)?;
            }
            if reader.comes(&mut object, 17, "\"minChargeReactivePower_L3\":") {
                reader.check_optional_member(&mut seen, 1 << 17, Decimal::check)?;
            }
            if reader.comes(&mut object, 18, "\"maxDischargeReactivePower\":") {
                reader.check_optional_member(&mut seen, 1 << 18, Decimal::check)?;
            }
            if reader.comes(&mut object, 19, "\"maxDischargeReactivePower_L2\":") {
                reader.check_optional_member(&mut seen, 1 << 19, Decimal::check)?;
            }
            if reader.comes(&mut object, 20, "\"maxDischargeReactivePower_L3\":") {
                reader.check_optional_member(&mut seen, 1 << 20, Decimal::check)?;
            }
            if reader.comes(&mut object, 21, "\"minDischargeReactivePower\":") {
                reader.check_optional_member(&mut seen, 1 << 21, Decimal::check)?;
            }
            if reader.comes(&mut object, 22, "\"minDischargeReactivePower_L2\":") {
                reader.check_optional_member(&mut seen, 1 << 22, Decimal::check)?;
            }
            if reader.comes(&mut object, 23, "\"minDischargeReactivePower_L3\":") {
                reader.check_optional_member(&mut seen, 1 << 23, Decimal::check)?;
            }
            if reader.comes(&mut object, 24, "\"nominalVoltage\":") {
                reader.check_optional_member(&mut seen, 1 << 24, Decimal::check)?;
            }
            if reader.comes(&mut object, 25, "\"nominalVoltageOffset\":") {
                reader.check_optional_member(&mut seen, 1 << 25, Decimal::check)?;
            }
            if reader.comes(&mut object, 26, "\"maxNominalVoltage\":") {
                reader.check_optional_member(&mut seen, 1 << 26, Decimal::check)?;
            }
            if reader.comes(&mut object, 27, "\"minNominalVoltage\":") {
                reader.check_optional_member(&mut seen, 1 << 27, Decimal::check)?;
            }
            if reader.comes(&mut object, 28, "\"evInverterManufacturer\":") {
                reader.check_optional_member(&mut seen, 1 << 28, Text::<50>::check)?;
            }
            if reader.comes(&mut object, 29, "\"evInverterModel\":") {
                reader.check_optional_member(&mut seen, 1 << 29, Text::<50>::check)?;
            }
            if reader.comes(&mut object, 30, "\"evInverterSerialNumber\":") {
                reader.check_optional_member(&mut seen, 1 << 30, Text::<50>::check)?;
            }
            if reader.comes(&mut object, 31, "\"evInverterSwVersion\":") {
                reader.check_optional_member(&mut seen, 1 << 31, Text::<50>::check)?;
            }
            if reader.comes(&mut object, 32, "\"evInverterHwVersion\":") {
                reader.check_optional_member(&mut seen, 1 << 32, Text::<50>::check)?;
            }
            if reader.comes(&mut object, 33, "\"evIslandingDetectionMethod\":") {
                reader.check_optional_member(
                    &mut seen,
                    1 << 33,
                    Array::<IslandingDetectionEnum, 1>::check,
                )?;
            }
            if reader.comes(&mut object, 34, "\"evIslandingTripTime\":") {
                reader.check_optional_member(&mut seen, 1 << 34, Decimal::check)?;
            }
            if reader.comes(&mut object, 35, "\"evMaximumLevel1DCInjection\":") {
                reader.check_optional_member(&mut seen, 1 << 35, Decimal::check)?;
            }
            if reader.comes(&mut object, 36, "\"evDurationLevel1DCInjection\":") {
                reader.check_optional_member(&mut seen, 1 << 36, Decimal::check)?;
            }
            if reader.comes(&mut object, 37, "\"evMaximumLevel2DCInjection\":") {
                reader.check_optional_member(&mut seen, 1 << 37, Decimal::check)?;
            }
            if reader.comes(&mut object, 38, "\"evDurationLevel2DCInjection\":") {
                reader.check_optional_member(&mut seen, 1 << 38, Decimal::check)?;
            }
            if reader.comes(&mut object, 39, "\"evReactiveSusceptance\":") {
                reader.check_optional_member(&mut seen, 1 << 39, Decimal::check)?;
            }
            if reader.comes(&mut object, 40, "\"evSessionTotalDischargeEnergyAvailable\":") {
                reader.check_optional_member(&mut seen, 1 << 40, Decimal::check)?;
            }
            if reader.comes(&mut object, 41, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 41, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.ev_supported_der_control {
            writer.member("\"evSupportedDERControl\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.ev_over_excited_max_discharge_power {
            writer.member("\"evOverExcitedMaxDischargePower\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.ev_over_excited_power_factor {
            writer.member("\"evOverExcitedPowerFactor\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.ev_under_excited_max_discharge_power {
            writer.member("\"evUnderExcitedMaxDischargePower\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.ev_under_excited_power_factor {
            writer.member("\"evUnderExcitedPowerFactor\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.max_apparent_power {
            writer.member("\"maxApparentPower\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.max_charge_apparent_power {
            writer.member("\"maxChargeApparentPower\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.max_charge_apparent_power_l2 {
            writer.member("\"maxChargeApparentPower_L2\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.max_charge_apparent_power_l3 {
            writer.member("\"maxChargeApparentPower_L3\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.max_discharge_apparent_power {
            writer.member("\"maxDischargeApparentPower\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.max_discharge_apparent_power_l2 {
            writer.member("\"maxDischargeApparentPower_L2\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.max_discharge_apparent_power_l3 {
            writer.member("\"maxDischargeApparentPower_L3\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.max_charge_reactive_power {
            writer.member("\"maxChargeReactivePower\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.max_charge_reactive_power_l2 {
            writer.member("\"maxChargeReactivePower_L2\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.max_charge_reactive_power_l3 {
            writer.member("\"maxChargeReactivePower_L3\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.min_charge_reactive_power {
            writer.member("\"minChargeReactivePower\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.min_charge_reactive_power_l2 {
            writer.member("\"minChargeReactivePower_L2\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.min_charge_reactive_power_l3 {
            writer.member("\"minChargeReactivePower_L3\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.max_discharge_reactive_power {
            writer.member("\"maxDischargeReactivePower\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.max_discharge_reactive_power_l2 {
            writer.member("\"maxDischargeReactivePower_L2\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.max_discharge_reactive_power_l3 {
            writer.member("\"maxDischargeReactivePower_L3\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.min_discharge_reactive_power {
            writer.member("\"minDischargeReactivePower\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.min_discharge_reactive_power_l2 {
            writer.member("\"minDischargeReactivePower_L2\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.min_discharge_reactive_power_l3 {
            writer.member("\"minDischargeReactivePower_L3\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.nominal_voltage {
            writer.member("\"nominalVoltage\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.nominal_voltage_offset {
            writer.member("\"nominalVoltageOffset\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.max_nominal_voltage {
            writer.member("\"maxNominalVoltage\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.min_nominal_voltage {
            writer.member("\"minNominalVoltage\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.ev_inverter_manufacturer {
            writer.member("\"evInverterManufacturer\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.ev_inverter_model {
            writer.member("\"evInverterModel\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.ev_inverter_serial_number {
            writer.member("\"evInverterSerialNumber\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.ev_inverter_sw_version {
            writer.member("\"evInverterSwVersion\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.ev_inverter_hw_version {
            writer.member("\"evInverterHwVersion\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.ev_islanding_detection_method {
            writer.member("\"evIslandingDetectionMethod\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.ev_islanding_trip_time {
            writer.member("\"evIslandingTripTime\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.ev_maximum_level1dc_injection {
            writer.member("\"evMaximumLevel1DCInjection\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.ev_duration_level1dc_injection {
            writer.member("\"evDurationLevel1DCInjection\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.ev_maximum_level2dc_injection {
            writer.member("\"evMaximumLevel2DCInjection\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.ev_duration_level2dc_injection {
            writer.member("\"evDurationLevel2DCInjection\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.ev_reactive_susceptance {
            writer.member("\"evReactiveSusceptance\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.ev_session_total_discharge_energy_available {
            writer.member("\"evSessionTotalDischargeEnergyAvailable\":");
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

/// The words of `controlType` in [`ClearDERControlRequest`](crate::ClearDERControlRequest), `controlType` in [`GetDERControlRequest`](crate::GetDERControlRequest), `controlType` in [`NotifyDERAlarmRequest`](crate::NotifyDERAlarmRequest), `curveType` in [`DERCurveGet`](crate::DERCurveGet), `controlType` in [`SetDERControlRequest`](crate::SetDERControlRequest), `evSupportedDERControl` in [`DERChargingParameters`](crate::DERChargingParameters).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum DERControlEnum {
    /// `EnterService` on the wire.
    EnterService,
    /// `FreqDroop` on the wire.
    FreqDroop,
    /// `FreqWatt` on the wire.
    FreqWatt,
    /// `FixedPFAbsorb` on the wire.
    FixedPfAbsorb,
    /// `FixedPFInject` on the wire.
    FixedPfInject,
    /// `FixedVar` on the wire.
    FixedVar,
    /// `Gradients` on the wire.
    Gradients,
    /// `HFMustTrip` on the wire.
    HfMustTrip,
    /// `HFMayTrip` on the wire.
    HfMayTrip,
    /// `HVMustTrip` on the wire.
    HvMustTrip,
    /// `HVMomCess` on the wire.
    HvMomCess,
    /// `HVMayTrip` on the wire.
    HvMayTrip,
    /// `LimitMaxDischarge` on the wire.
    LimitMaxDischarge,
    /// `LFMustTrip` on the wire.
    LfMustTrip,
    /// `LVMustTrip` on the wire.
    LvMustTrip,
    /// `LVMomCess` on the wire.
    LvMomCess,
    /// `LVMayTrip` on the wire.
    LvMayTrip,
    /// `PowerMonitoringMustTrip` on the wire.
    PowerMonitoringMustTrip,
    /// `VoltVar` on the wire.
    VoltVar,
    /// `VoltWatt` on the wire.
    VoltWatt,
    /// `WattPF` on the wire.
    WattPf,
    /// `WattVar` on the wire.
    WattVar,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl DERControlEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[
        Self::EnterService,
        Self::FreqDroop,
        Self::FreqWatt,
        Self::FixedPfAbsorb,
        Self::FixedPfInject,
        Self::FixedVar,
        Self::Gradients,
        Self::HfMustTrip,
        Self::HfMayTrip,
        Self::HvMustTrip,
        Self::HvMomCess,
        Self::HvMayTrip,
        Self::LimitMaxDischarge,
        Self::LfMustTrip,
        Self::LvMustTrip,
        Self::LvMomCess,
        Self::LvMayTrip,
        Self::PowerMonitoringMustTrip,
        Self::VoltVar,
        Self::VoltWatt,
        Self::WattPf,
        Self::WattVar,
    ];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::EnterService => "EnterService",
            Self::FreqDroop => "FreqDroop",
            Self::FreqWatt => "FreqWatt",
            Self::FixedPfAbsorb => "FixedPFAbsorb",
            Self::FixedPfInject => "FixedPFInject",
            Self::FixedVar => "FixedVar",
            Self::Gradients => "Gradients",
            Self::HfMustTrip => "HFMustTrip",
            Self::HfMayTrip => "HFMayTrip",
            Self::HvMustTrip => "HVMustTrip",
            Self::HvMomCess => "HVMomCess",
            Self::HvMayTrip => "HVMayTrip",
            Self::LimitMaxDischarge => "LimitMaxDischarge",
            Self::LfMustTrip => "LFMustTrip",
            Self::LvMustTrip => "LVMustTrip",
            Self::LvMomCess => "LVMomCess",
            Self::LvMayTrip => "LVMayTrip",
            Self::PowerMonitoringMustTrip => "PowerMonitoringMustTrip",
            Self::VoltVar => "VoltVar",
            Self::VoltWatt => "VoltWatt",
            Self::WattPf => "WattPF",
            Self::WattVar => "WattVar",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"EnterService" => Self::EnterService,
            b"FreqDroop" => Self::FreqDroop,
            b"FreqWatt" => Self::FreqWatt,
            b"FixedPFAbsorb" => Self::FixedPfAbsorb,
            b"FixedPFInject" => Self::FixedPfInject,
            b"FixedVar" => Self::FixedVar,
            b"Gradients" => Self::Gradients,
            b"HFMustTrip" => Self::HfMustTrip,
            b"HFMayTrip" => Self::HfMayTrip,
            b"HVMustTrip" => Self::HvMustTrip,
            b"HVMomCess" => Self::HvMomCess,
            b"HVMayTrip" => Self::HvMayTrip,
            b"LimitMaxDischarge" => Self::LimitMaxDischarge,
            b"LFMustTrip" => Self::LfMustTrip,
            b"LVMustTrip" => Self::LvMustTrip,
            b"LVMomCess" => Self::LvMomCess,
            b"LVMayTrip" => Self::LvMayTrip,
            b"PowerMonitoringMustTrip" => Self::PowerMonitoringMustTrip,
            b"VoltVar" => Self::VoltVar,
            b"VoltWatt" => Self::VoltWatt,
            b"WattPF" => Self::WattPf,
            b"WattVar" => Self::WattVar,

            _ => return None,
        })
    }
}

impl std::str::FromStr for DERControlEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "DERControlEnum" })
    }
}

impl std::fmt::Display for DERControlEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for DERControlEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "DERControlEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "DERControlEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`ClearDERControlResponse`](crate::ClearDERControlResponse), `status` in [`GetDERControlResponse`](crate::GetDERControlResponse), `status` in [`SetDERControlResponse`](crate::SetDERControlResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum DERControlStatusEnum {
    /// `Accepted` on the wire.
    Accepted,
    /// `Rejected` on the wire.
    Rejected,
    /// `NotSupported` on the wire.
    NotSupported,
    /// `NotFound` on the wire.
    NotFound,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl DERControlStatusEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Accepted, Self::Rejected, Self::NotSupported, Self::NotFound];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Accepted",
            Self::Rejected => "Rejected",
            Self::NotSupported => "NotSupported",
            Self::NotFound => "NotFound",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Accepted" => Self::Accepted,
            b"Rejected" => Self::Rejected,
            b"NotSupported" => Self::NotSupported,
            b"NotFound" => Self::NotFound,

            _ => return None,
        })
    }
}

impl std::str::FromStr for DERControlStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "DERControlStatusEnum" })
    }
}

impl std::fmt::Display for DERControlStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for DERControlStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "DERControlStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "DERControlStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `gridEventFault` in [`NotifyDERAlarmRequest`](crate::NotifyDERAlarmRequest).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum GridEventFaultEnum {
    /// `CurrentImbalance` on the wire.
    CurrentImbalance,
    /// `LocalEmergency` on the wire.
    LocalEmergency,
    /// `LowInputPower` on the wire.
    LowInputPower,
    /// `OverCurrent` on the wire.
    OverCurrent,
    /// `OverFrequency` on the wire.
    OverFrequency,
    /// `OverVoltage` on the wire.
    OverVoltage,
    /// `PhaseRotation` on the wire.
    PhaseRotation,
    /// `RemoteEmergency` on the wire.
    RemoteEmergency,
    /// `UnderFrequency` on the wire.
    UnderFrequency,
    /// `UnderVoltage` on the wire.
    UnderVoltage,
    /// `VoltageImbalance` on the wire.
    VoltageImbalance,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl GridEventFaultEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[
        Self::CurrentImbalance,
        Self::LocalEmergency,
        Self::LowInputPower,
        Self::OverCurrent,
        Self::OverFrequency,
        Self::OverVoltage,
        Self::PhaseRotation,
        Self::RemoteEmergency,
        Self::UnderFrequency,
        Self::UnderVoltage,
        Self::VoltageImbalance,
    ];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::CurrentImbalance => "CurrentImbalance",
            Self::LocalEmergency => "LocalEmergency",
            Self::LowInputPower => "LowInputPower",
            Self::OverCurrent => "OverCurrent",
            Self::OverFrequency => "OverFrequency",
            Self::OverVoltage => "OverVoltage",
            Self::PhaseRotation => "PhaseRotation",
            Self::RemoteEmergency => "RemoteEmergency",
            Self::UnderFrequency => "UnderFrequency",
            Self::UnderVoltage => "UnderVoltage",
            Self::VoltageImbalance => "VoltageImbalance",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"CurrentImbalance" => Self::CurrentImbalance,
            b"LocalEmergency" => Self::LocalEmergency,
            b"LowInputPower" => Self::LowInputPower,
            b"OverCurrent" => Self::OverCurrent,
            b"OverFrequency" => Self::OverFrequency,
            b"OverVoltage" => Self::OverVoltage,
            b"PhaseRotation" => Self::PhaseRotation,
            b"RemoteEmergency" => Self::RemoteEmergency,
            b"UnderFrequency" => Self::UnderFrequency,
            b"UnderVoltage" => Self::UnderVoltage,
            b"VoltageImbalance" => Self::VoltageImbalance,

            _ => return None,
        })
    }
}

impl std::str::FromStr for GridEventFaultEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "GridEventFaultEnum" })
    }
}

impl std::fmt::Display for GridEventFaultEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for GridEventFaultEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "GridEventFaultEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "GridEventFaultEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `powerDuringCessation` in [`VoltageParams`](crate::VoltageParams).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum PowerDuringCessationEnum {
    /// `Active` on the wire.
    Active,
    /// `Reactive` on the wire.
    Reactive,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl PowerDuringCessationEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Active, Self::Reactive];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "Active",
            Self::Reactive => "Reactive",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Active" => Self::Active,
            b"Reactive" => Self::Reactive,

            _ => return None,
        })
    }
}

impl std::str::FromStr for PowerDuringCessationEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "PowerDuringCessationEnum" })
    }
}

impl std::fmt::Display for PowerDuringCessationEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for PowerDuringCessationEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "PowerDuringCessationEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "PowerDuringCessationEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `yUnit` in [`DERCurve`](crate::DERCurve), `unit` in [`FixedVar`](crate::FixedVar).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum DERUnitEnum {
    /// `Not_Applicable` on the wire.
    NotApplicable,
    /// `PctMaxW` on the wire.
    PctMaxW,
    /// `PctMaxVar` on the wire.
    PctMaxVar,
    /// `PctWAvail` on the wire.
    PctWAvail,
    /// `PctVarAvail` on the wire.
    PctVarAvail,
    /// `PctEffectiveV` on the wire.
    PctEffectiveV,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl DERUnitEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[
        Self::NotApplicable,
        Self::PctMaxW,
        Self::PctMaxVar,
        Self::PctWAvail,
        Self::PctVarAvail,
        Self::PctEffectiveV,
    ];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::NotApplicable => "Not_Applicable",
            Self::PctMaxW => "PctMaxW",
            Self::PctMaxVar => "PctMaxVar",
            Self::PctWAvail => "PctWAvail",
            Self::PctVarAvail => "PctVarAvail",
            Self::PctEffectiveV => "PctEffectiveV",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Not_Applicable" => Self::NotApplicable,
            b"PctMaxW" => Self::PctMaxW,
            b"PctMaxVar" => Self::PctMaxVar,
            b"PctWAvail" => Self::PctWAvail,
            b"PctVarAvail" => Self::PctVarAvail,
            b"PctEffectiveV" => Self::PctEffectiveV,

            _ => return None,
        })
    }
}

impl std::str::FromStr for DERUnitEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "DERUnitEnum" })
    }
}

impl std::fmt::Display for DERUnitEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for DERUnitEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "DERUnitEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "DERUnitEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}
