// Written by `cargo codegen` from facts/*.json; change those, not this.
//! Messages and types of the functional block "diagnostics".

use ocpp_types::json::{Element, EncodeError, Reader, Refused, Writer};
use ocpp_types::message::{Message, Notice, Request};
use ocpp_types::{Array, DateTime, Decimal, Integer, InvalidValue, Rule, Text, UnknownWord};

use crate::{
    CertificateHashData, Component, ComponentVariable, CustomData, GenericDeviceModelStatusEnum,
    GenericStatusEnum, IdToken, StatusInfo, Variable,
};

/// Payload of the `AdjustPeriodicEventStream` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AdjustPeriodicEventStreamRequest {
    /// `id`, required, 0 or more.
    pub id: Integer<0>,
    /// `params`, required.
    pub params: PeriodicEventStreamParams,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl AdjustPeriodicEventStreamRequest {
    const KEYS: &'static [&'static str] = &["id", "params", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(id: Integer<0>, params: PeriodicEventStreamParams) -> Self {
        Self { id, params, custom_data: None }
    }
}

impl Element for AdjustPeriodicEventStreamRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut id = None;
        let mut params = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"id\":") {
                reader.member(&mut id, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"params\":") {
                reader.member(&mut params, PeriodicEventStreamParams::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            id: reader.required(id, &object, "id")?,
            params: reader.required(params, &object, "params")?,
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
            if reader.comes(&mut object, 1, "\"params\":") {
                reader.check_member(&mut seen, 1 << 1, PeriodicEventStreamParams::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "id"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "params"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"id\":");
        self.id.write(writer)?;
        writer.member("\"params\":");
        self.params.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for AdjustPeriodicEventStreamRequest {
    const NAME: &'static str = "AdjustPeriodicEventStreamRequest";
}

impl Request for AdjustPeriodicEventStreamRequest {
    const ACTION: &'static str = "AdjustPeriodicEventStream";
    type Response = AdjustPeriodicEventStreamResponse;
}

/// Part of [`AdjustPeriodicEventStreamRequest`](crate::AdjustPeriodicEventStreamRequest), [`ConstantStreamData`](crate::ConstantStreamData), [`SetMonitoringData`](crate::SetMonitoringData).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PeriodicEventStreamParams {
    /// `interval`, optional, 0 or more.
    pub interval: Option<Integer<0>>,
    /// `values`, optional, 0 or more.
    pub values: Option<Integer<0>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl PeriodicEventStreamParams {
    const KEYS: &'static [&'static str] = &["interval", "values", "customData"];
}

impl Element for PeriodicEventStreamParams {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut interval = None;
        let mut values = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"interval\":") {
                reader.optional_member(&mut interval, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"values\":") {
                reader.optional_member(&mut values, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { interval, values, custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"interval\":") {
                reader.check_optional_member(&mut seen, 1 << 0, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 1, "\"values\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Integer::<0>::check)?;
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
        if let Some(value) = &self.interval {
            writer.member("\"interval\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.values {
            writer.member("\"values\":");
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

/// Payload of the response to `AdjustPeriodicEventStream`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AdjustPeriodicEventStreamResponse {
    /// `status`, required.
    pub status: GenericStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl AdjustPeriodicEventStreamResponse {
    const KEYS: &'static [&'static str] = &["status", "statusInfo", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: GenericStatusEnum) -> Self {
        Self { status, status_info: None, custom_data: None }
    }
}

impl Element for AdjustPeriodicEventStreamResponse {
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

impl Message for AdjustPeriodicEventStreamResponse {
    const NAME: &'static str = "AdjustPeriodicEventStreamResponse";
}

/// Payload of the `ClearVariableMonitoring` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClearVariableMonitoringRequest {
    /// `id`, required, 1 or more, each 0 or more.
    pub id: Array<Integer<0>, 1>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl ClearVariableMonitoringRequest {
    const KEYS: &'static [&'static str] = &["id", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(id: Array<Integer<0>, 1>) -> Self {
        Self { id, custom_data: None }
    }
}

impl Element for ClearVariableMonitoringRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut id = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"id\":") {
                reader.member(&mut id, Array::<Integer<0>, 1>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { id: reader.required(id, &object, "id")?, custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"id\":") {
                reader.check_member(&mut seen, 1 << 0, Array::<Integer<0>, 1>::check)?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 1, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "id"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
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

impl Message for ClearVariableMonitoringRequest {
    const NAME: &'static str = "ClearVariableMonitoringRequest";
}

impl Request for ClearVariableMonitoringRequest {
    const ACTION: &'static str = "ClearVariableMonitoring";
    type Response = ClearVariableMonitoringResponse;
}

/// Payload of the response to `ClearVariableMonitoring`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClearVariableMonitoringResponse {
    /// `clearMonitoringResult`, required, 1 or more.
    pub clear_monitoring_result: Array<ClearMonitoringResult, 1>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl ClearVariableMonitoringResponse {
    const KEYS: &'static [&'static str] = &["clearMonitoringResult", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(clear_monitoring_result: Array<ClearMonitoringResult, 1>) -> Self {
        Self { clear_monitoring_result, custom_data: None }
    }
}

impl Element for ClearVariableMonitoringResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut clear_monitoring_result = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"clearMonitoringResult\":") {
                reader.member(&mut clear_monitoring_result, Array::<ClearMonitoringResult, 1>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            clear_monitoring_result: reader.required(
                clear_monitoring_result,
                &object,
                "clearMonitoringResult",
            )?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"clearMonitoringResult\":") {
                reader.check_member(&mut seen, 1 << 0, Array::<ClearMonitoringResult, 1>::check)?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 1, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "clearMonitoringResult"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"clearMonitoringResult\":");
        self.clear_monitoring_result.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for ClearVariableMonitoringResponse {
    const NAME: &'static str = "ClearVariableMonitoringResponse";
}

/// Part of [`ClearVariableMonitoringResponse`](crate::ClearVariableMonitoringResponse).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClearMonitoringResult {
    /// `status`, required.
    pub status: ClearMonitoringStatusEnum,
    /// `id`, required, 0 or more.
    pub id: Integer<0>,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl ClearMonitoringResult {
    const KEYS: &'static [&'static str] = &["status", "id", "statusInfo", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: ClearMonitoringStatusEnum, id: Integer<0>) -> Self {
        Self { status, id, status_info: None, custom_data: None }
    }
}

impl Element for ClearMonitoringResult {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut id = None;
        let mut status_info = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, ClearMonitoringStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"id\":") {
                reader.member(&mut id, Integer::<0>::read_into)?;
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
            status: reader.required(status, &object, "status")?,
            id: reader.required(id, &object, "id")?,
            status_info,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.check_member(&mut seen, 1 << 0, ClearMonitoringStatusEnum::check)?;
            }
            if reader.comes(&mut object, 1, "\"id\":") {
                reader.check_member(&mut seen, 1 << 1, Integer::<0>::check)?;
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
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "status"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "id"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"status\":");
        self.status.write(writer)?;
        writer.member("\"id\":");
        self.id.write(writer)?;
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

/// Payload of the `ClosePeriodicEventStream` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClosePeriodicEventStreamRequest {
    /// `id`, required, 0 or more.
    pub id: Integer<0>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl ClosePeriodicEventStreamRequest {
    const KEYS: &'static [&'static str] = &["id", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(id: Integer<0>) -> Self {
        Self { id, custom_data: None }
    }
}

impl Element for ClosePeriodicEventStreamRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut id = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"id\":") {
                reader.member(&mut id, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { id: reader.required(id, &object, "id")?, custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"id\":") {
                reader.check_member(&mut seen, 1 << 0, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 1, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "id"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
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

impl Message for ClosePeriodicEventStreamRequest {
    const NAME: &'static str = "ClosePeriodicEventStreamRequest";
}

impl Request for ClosePeriodicEventStreamRequest {
    const ACTION: &'static str = "ClosePeriodicEventStream";
    type Response = ClosePeriodicEventStreamResponse;
}

/// Payload of the response to `ClosePeriodicEventStream`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ClosePeriodicEventStreamResponse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl ClosePeriodicEventStreamResponse {
    const KEYS: &'static [&'static str] = &["customData"];
}

impl Element for ClosePeriodicEventStreamResponse {
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

impl Message for ClosePeriodicEventStreamResponse {
    const NAME: &'static str = "ClosePeriodicEventStreamResponse";
}

/// Payload of the `CustomerInformation` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomerInformationRequest {
    /// `customerCertificate`, optional.
    pub customer_certificate: Option<CertificateHashData>,
    /// `idToken`, optional.
    pub id_token: Option<IdToken>,
    /// `requestId`, required, 0 or more.
    pub request_id: Integer<0>,
    /// `report`, required.
    pub report: bool,
    /// `clear`, required.
    pub clear: bool,
    /// `customerIdentifier`, optional, at most 64 characters.
    pub customer_identifier: Option<Text<64>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl CustomerInformationRequest {
    const KEYS: &'static [&'static str] = &[
        "customerCertificate",
        "idToken",
        "requestId",
        "report",
        "clear",
        "customerIdentifier",
        "customData",
    ];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(request_id: Integer<0>, report: bool, clear: bool) -> Self {
        Self {
            customer_certificate: None,
            id_token: None,
            request_id,
            report,
            clear,
            customer_identifier: None,
            custom_data: None,
        }
    }
}

impl Element for CustomerInformationRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut customer_certificate = None;
        let mut id_token = None;
        let mut request_id = None;
        let mut report = None;
        let mut clear = None;
        let mut customer_identifier = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customerCertificate\":") {
                reader.optional_member(&mut customer_certificate, CertificateHashData::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"idToken\":") {
                reader.optional_member(&mut id_token, IdToken::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"requestId\":") {
                reader.member(&mut request_id, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"report\":") {
                reader.member(&mut report, bool::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"clear\":") {
                reader.member(&mut clear, bool::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"customerIdentifier\":") {
                reader.optional_member(&mut customer_identifier, Text::<64>::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            customer_certificate,
            id_token,
            request_id: reader.required(request_id, &object, "requestId")?,
            report: reader.required(report, &object, "report")?,
            clear: reader.required(clear, &object, "clear")?,
            customer_identifier,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customerCertificate\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CertificateHashData::check)?;
            }
            if reader.comes(&mut object, 1, "\"idToken\":") {
                reader.check_optional_member(&mut seen, 1 << 1, IdToken::check)?;
            }
            if reader.comes(&mut object, 2, "\"requestId\":") {
                reader.check_member(&mut seen, 1 << 2, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 3, "\"report\":") {
                reader.check_member(&mut seen, 1 << 3, bool::check)?;
            }
            if reader.comes(&mut object, 4, "\"clear\":") {
                reader.check_member(&mut seen, 1 << 4, bool::check)?;
            }
            if reader.comes(&mut object, 5, "\"customerIdentifier\":") {
                reader.check_optional_member(&mut seen, 1 << 5, Text::<64>::check)?;
            }
            if reader.comes(&mut object, 6, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 6, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "requestId"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "report"));
        }
        if seen & (1 << 4) == 0 {
            return Err(reader.missing(&object, "clear"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.customer_certificate {
            writer.member("\"customerCertificate\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.id_token {
            writer.member("\"idToken\":");
            value.write(writer)?;
        }
        writer.member("\"requestId\":");
        self.request_id.write(writer)?;
        writer.member("\"report\":");
        self.report.write(writer)?;
        writer.member("\"clear\":");
        self.clear.write(writer)?;
        if let Some(value) = &self.customer_identifier {
            writer.member("\"customerIdentifier\":");
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

impl Message for CustomerInformationRequest {
    const NAME: &'static str = "CustomerInformationRequest";
}

impl Request for CustomerInformationRequest {
    const ACTION: &'static str = "CustomerInformation";
    type Response = CustomerInformationResponse;
}

/// Payload of the response to `CustomerInformation`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomerInformationResponse {
    /// `status`, required.
    pub status: CustomerInformationStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl CustomerInformationResponse {
    const KEYS: &'static [&'static str] = &["status", "statusInfo", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: CustomerInformationStatusEnum) -> Self {
        Self { status, status_info: None, custom_data: None }
    }
}

impl Element for CustomerInformationResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut status_info = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, CustomerInformationStatusEnum::read_into)?;
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
                reader.check_member(&mut seen, 1 << 0, CustomerInformationStatusEnum::check)?;
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

impl Message for CustomerInformationResponse {
    const NAME: &'static str = "CustomerInformationResponse";
}

/// Payload of the `GetLog` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetLogRequest {
    /// `log`, required.
    pub log: LogParameters,
    /// `logType`, required.
    pub log_type: LogEnum,
    /// `requestId`, required, a whole number.
    pub request_id: i64,
    /// `retries`, optional, 0 or more.
    pub retries: Option<Integer<0>>,
    /// `retryInterval`, optional, a whole number.
    pub retry_interval: Option<i64>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl GetLogRequest {
    const KEYS: &'static [&'static str] =
        &["log", "logType", "requestId", "retries", "retryInterval", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(log: LogParameters, log_type: LogEnum, request_id: i64) -> Self {
        Self { log, log_type, request_id, retries: None, retry_interval: None, custom_data: None }
    }
}

impl Element for GetLogRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut log = None;
        let mut log_type = None;
        let mut request_id = None;
        let mut retries = None;
        let mut retry_interval = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"log\":") {
                reader.member(&mut log, LogParameters::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"logType\":") {
                reader.member(&mut log_type, LogEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"requestId\":") {
                reader.member(&mut request_id, i64::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"retries\":") {
                reader.optional_member(&mut retries, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"retryInterval\":") {
                reader.optional_member(&mut retry_interval, i64::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            log: reader.required(log, &object, "log")?,
            log_type: reader.required(log_type, &object, "logType")?,
            request_id: reader.required(request_id, &object, "requestId")?,
            retries,
            retry_interval,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"log\":") {
                reader.check_member(&mut seen, 1 << 0, LogParameters::check)?;
            }
            if reader.comes(&mut object, 1, "\"logType\":") {
                reader.check_member(&mut seen, 1 << 1, LogEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"requestId\":") {
                reader.check_member(&mut seen, 1 << 2, i64::check)?;
            }
            if reader.comes(&mut object, 3, "\"retries\":") {
                reader.check_optional_member(&mut seen, 1 << 3, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 4, "\"retryInterval\":") {
                reader.check_optional_member(&mut seen, 1 << 4, i64::check)?;
            }
            if reader.comes(&mut object, 5, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 5, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "log"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "logType"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "requestId"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"log\":");
        self.log.write(writer)?;
        writer.member("\"logType\":");
        self.log_type.write(writer)?;
        writer.member("\"requestId\":");
        self.request_id.write(writer)?;
        if let Some(value) = &self.retries {
            writer.member("\"retries\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.retry_interval {
            writer.member("\"retryInterval\":");
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

impl Message for GetLogRequest {
    const NAME: &'static str = "GetLogRequest";
}

impl Request for GetLogRequest {
    const ACTION: &'static str = "GetLog";
    type Response = GetLogResponse;
}

/// Part of [`GetLogRequest`](crate::GetLogRequest).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogParameters {
    /// `remoteLocation`, required, at most 2000 characters.
    pub remote_location: Text<2000>,
    /// `oldestTimestamp`, optional, RFC 3339.
    pub oldest_timestamp: Option<DateTime>,
    /// `latestTimestamp`, optional, RFC 3339.
    pub latest_timestamp: Option<DateTime>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl LogParameters {
    const KEYS: &'static [&'static str] =
        &["remoteLocation", "oldestTimestamp", "latestTimestamp", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(remote_location: Text<2000>) -> Self {
        Self { remote_location, oldest_timestamp: None, latest_timestamp: None, custom_data: None }
    }
}

impl Element for LogParameters {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut remote_location = None;
        let mut oldest_timestamp = None;
        let mut latest_timestamp = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"remoteLocation\":") {
                reader.member(&mut remote_location, Text::<2000>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"oldestTimestamp\":") {
                reader.optional_member(&mut oldest_timestamp, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"latestTimestamp\":") {
                reader.optional_member(&mut latest_timestamp, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            remote_location: reader.required(remote_location, &object, "remoteLocation")?,
            oldest_timestamp,
            latest_timestamp,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"remoteLocation\":") {
                reader.check_member(&mut seen, 1 << 0, Text::<2000>::check)?;
            }
            if reader.comes(&mut object, 1, "\"oldestTimestamp\":") {
                reader.check_optional_member(&mut seen, 1 << 1, DateTime::check)?;
            }
            if reader.comes(&mut object, 2, "\"latestTimestamp\":") {
                reader.check_optional_member(&mut seen, 1 << 2, DateTime::check)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 3, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "remoteLocation"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"remoteLocation\":");
        self.remote_location.write(writer)?;
        if let Some(value) = &self.oldest_timestamp {
            writer.member("\"oldestTimestamp\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.latest_timestamp {
            writer.member("\"latestTimestamp\":");
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

/// Payload of the response to `GetLog`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetLogResponse {
    /// `status`, required.
    pub status: LogStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `filename`, optional, at most 255 characters.
    pub filename: Option<Text<255>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl GetLogResponse {
    const KEYS: &'static [&'static str] = &["status", "statusInfo", "filename", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: LogStatusEnum) -> Self {
        Self { status, status_info: None, filename: None, custom_data: None }
    }
}

impl Element for GetLogResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut status_info = None;
        let mut filename = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, LogStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"statusInfo\":") {
                reader.optional_member(&mut status_info, StatusInfo::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"filename\":") {
                reader.optional_member(&mut filename, Text::<255>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { status: reader.required(status, &object, "status")?, status_info, filename, custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.check_member(&mut seen, 1 << 0, LogStatusEnum::check)?;
            }
            if reader.comes(&mut object, 1, "\"statusInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 1, StatusInfo::check)?;
            }
            if reader.comes(&mut object, 2, "\"filename\":") {
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
        if let Some(value) = &self.filename {
            writer.member("\"filename\":");
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

impl Message for GetLogResponse {
    const NAME: &'static str = "GetLogResponse";
}

/// Payload of the `GetMonitoringReport` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetMonitoringReportRequest {
    /// `componentVariable`, optional, 1 or more.
    pub component_variable: Option<Array<ComponentVariable, 1>>,
    /// `requestId`, required, a whole number.
    pub request_id: i64,
    /// `monitoringCriteria`, optional, 1 to 3.
    pub monitoring_criteria: Option<Array<MonitoringCriterionEnum, 1, 3>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl GetMonitoringReportRequest {
    const KEYS: &'static [&'static str] =
        &["componentVariable", "requestId", "monitoringCriteria", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(request_id: i64) -> Self {
        Self { component_variable: None, request_id, monitoring_criteria: None, custom_data: None }
    }
}

impl Element for GetMonitoringReportRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut component_variable = None;
        let mut request_id = None;
        let mut monitoring_criteria = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"componentVariable\":") {
                reader.optional_member(&mut component_variable, Array::<ComponentVariable, 1>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"requestId\":") {
                reader.member(&mut request_id, i64::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"monitoringCriteria\":") {
                reader.optional_member(
                    &mut monitoring_criteria,
                    Array::<MonitoringCriterionEnum, 1, 3>::read_into,
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
            component_variable,
            request_id: reader.required(request_id, &object, "requestId")?,
            monitoring_criteria,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"componentVariable\":") {
                reader.check_optional_member(&mut seen, 1 << 0, Array::<ComponentVariable, 1>::check)?;
            }
            if reader.comes(&mut object, 1, "\"requestId\":") {
                reader.check_member(&mut seen, 1 << 1, i64::check)?;
            }
            if reader.comes(&mut object, 2, "\"monitoringCriteria\":") {
                reader.check_optional_member(
                    &mut seen,
                    1 << 2,
                    Array::<MonitoringCriterionEnum, 1, 3>::check,
                )?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 3, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "requestId"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.component_variable {
            writer.member("\"componentVariable\":");
            value.write(writer)?;
        }
        writer.member("\"requestId\":");
        self.request_id.write(writer)?;
        if let Some(value) = &self.monitoring_criteria {
            writer.member("\"monitoringCriteria\":");
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

impl Message for GetMonitoringReportRequest {
    const NAME: &'static str = "GetMonitoringReportRequest";
}

impl Request for GetMonitoringReportRequest {
    const ACTION: &'static str = "GetMonitoringReport";
    type Response = GetMonitoringReportResponse;
}

/// Payload of the response to `GetMonitoringReport`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetMonitoringReportResponse {
    /// `status`, required.
    pub status: GenericDeviceModelStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl GetMonitoringReportResponse {
    const KEYS: &'static [&'static str] = &["status", "statusInfo", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: GenericDeviceModelStatusEnum) -> Self {
        Self { status, status_info: None, custom_data: None }
    }
}

impl Element for GetMonitoringReportResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut status_info = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, GenericDeviceModelStatusEnum::read_into)?;
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
                reader.check_member(&mut seen, 1 << 0, GenericDeviceModelStatusEnum::check)?;
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

impl Message for GetMonitoringReportResponse {
    const NAME: &'static str = "GetMonitoringReportResponse";
}

/// Payload of the `GetPeriodicEventStream` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct GetPeriodicEventStreamRequest {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl GetPeriodicEventStreamRequest {
    const KEYS: &'static [&'static str] = &["customData"];
}

impl Element for GetPeriodicEventStreamRequest {
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

impl Message for GetPeriodicEventStreamRequest {
    const NAME: &'static str = "GetPeriodicEventStreamRequest";
}

impl Request for GetPeriodicEventStreamRequest {
    const ACTION: &'static str = "GetPeriodicEventStream";
    type Response = GetPeriodicEventStreamResponse;
}

/// Payload of the response to `GetPeriodicEventStream`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct GetPeriodicEventStreamResponse {
    /// `constantStreamData`, optional, 1 or more.
    pub constant_stream_data: Option<Array<ConstantStreamData, 1>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl GetPeriodicEventStreamResponse {
    const KEYS: &'static [&'static str] = &["constantStreamData", "customData"];
}

impl Element for GetPeriodicEventStreamResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut constant_stream_data = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"constantStreamData\":") {
                reader
                    .optional_member(&mut constant_stream_data, Array::<ConstantStreamData, 1>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { constant_stream_data, custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"constantStreamData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, Array::<ConstantStreamData, 1>::check)?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 1, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.constant_stream_data {
            writer.member("\"constantStreamData\":");
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

impl Message for GetPeriodicEventStreamResponse {
    const NAME: &'static str = "GetPeriodicEventStreamResponse";
}

/// Part of [`GetPeriodicEventStreamResponse`](crate::GetPeriodicEventStreamResponse), [`OpenPeriodicEventStreamRequest`](crate::OpenPeriodicEventStreamRequest).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConstantStreamData {
    /// `id`, required, 0 or more.
    pub id: Integer<0>,
    /// `params`, required.
    pub params: PeriodicEventStreamParams,
    /// `variableMonitoringId`, required, 0 or more.
    pub variable_monitoring_id: Integer<0>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl ConstantStreamData {
    const KEYS: &'static [&'static str] = &["id", "params", "variableMonitoringId", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        id: Integer<0>,
        params: PeriodicEventStreamParams,
        variable_monitoring_id: Integer<0>,
    ) -> Self {
        Self { id, params, variable_monitoring_id, custom_data: None }
    }
}

impl Element for ConstantStreamData {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut id = None;
        let mut params = None;
        let mut variable_monitoring_id = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"id\":") {
                reader.member(&mut id, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"params\":") {
                reader.member(&mut params, PeriodicEventStreamParams::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"variableMonitoringId\":") {
                reader.member(&mut variable_monitoring_id, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            id: reader.required(id, &object, "id")?,
            params: reader.required(params, &object, "params")?,
            variable_monitoring_id: reader.required(
                variable_monitoring_id,
                &object,
                "variableMonitoringId",
            )?,
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
            if reader.comes(&mut object, 1, "\"params\":") {
                reader.check_member(&mut seen, 1 << 1, PeriodicEventStreamParams::check)?;
            }
            if reader.comes(&mut object, 2, "\"variableMonitoringId\":") {
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
            return Err(reader.missing(&object, "id"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "params"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "variableMonitoringId"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"id\":");
        self.id.write(writer)?;
        writer.member("\"params\":");
        self.params.write(writer)?;
        writer.member("\"variableMonitoringId\":");
        self.variable_monitoring_id.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Payload of the `LogStatusNotification` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogStatusNotificationRequest {
    /// `status`, required.
    pub status: UploadLogStatusEnum,
    /// `requestId`, optional, a whole number.
    pub request_id: Option<i64>,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl LogStatusNotificationRequest {
    const KEYS: &'static [&'static str] = &["status", "requestId", "statusInfo", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: UploadLogStatusEnum) -> Self {
        Self { status, request_id: None, status_info: None, custom_data: None }
    }
}

impl Element for LogStatusNotificationRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut request_id = None;
        let mut status_info = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, UploadLogStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"requestId\":") {
                reader.optional_member(&mut request_id, i64::read_into)?;
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
        Ok(Self { status: reader.required(status, &object, "status")?, request_id, status_info, custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.check_member(&mut seen, 1 << 0, UploadLogStatusEnum::check)?;
            }
            if reader.comes(&mut object, 1, "\"requestId\":") {
                reader.check_optional_member(&mut seen, 1 << 1, i64::check)?;
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
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "status"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"status\":");
        self.status.write(writer)?;
        if let Some(value) = &self.request_id {
            writer.member("\"requestId\":");
            value.write(writer)?;
        }
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

impl Message for LogStatusNotificationRequest {
    const NAME: &'static str = "LogStatusNotificationRequest";
}

impl Request for LogStatusNotificationRequest {
    const ACTION: &'static str = "LogStatusNotification";
    type Response = LogStatusNotificationResponse;
}

/// Payload of the response to `LogStatusNotification`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LogStatusNotificationResponse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl LogStatusNotificationResponse {
    const KEYS: &'static [&'static str] = &["customData"];
}

impl Element for LogStatusNotificationResponse {
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

impl Message for LogStatusNotificationResponse {
    const NAME: &'static str = "LogStatusNotificationResponse";
}

/// Payload of the `NotifyCustomerInformation` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotifyCustomerInformationRequest {
    /// `data`, required, at most 512 characters.
    pub data: Text<512>,
    /// `tbc`, optional; absent means `false`.
    pub tbc: Option<bool>,
    /// `seqNo`, required, 0 or more.
    pub seq_no: Integer<0>,
    /// `generatedAt`, required, RFC 3339.
    pub generated_at: DateTime,
    /// `requestId`, required, 0 or more.
    pub request_id: Integer<0>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl NotifyCustomerInformationRequest {
    const KEYS: &'static [&'static str] = &["data", "tbc", "seqNo", "generatedAt", "requestId", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(data: Text<512>, seq_no: Integer<0>, generated_at: DateTime, request_id: Integer<0>) -> Self {
        Self { data, tbc: None, seq_no, generated_at, request_id, custom_data: None }
    }

    /// `tbc`, or what its absence means: `false`.
    #[must_use]
    pub fn tbc_or_default(&self) -> bool {
        self.tbc.unwrap_or(false)
    }
}

impl Element for NotifyCustomerInformationRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut data = None;
        let mut tbc = None;
        let mut seq_no = None;
        let mut generated_at = None;
        let mut request_id = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"data\":") {
                reader.member(&mut data, Text::<512>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"tbc\":") {
                reader.optional_member(&mut tbc, bool::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"seqNo\":") {
                reader.member(&mut seq_no, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"generatedAt\":") {
                reader.member(&mut generated_at, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"requestId\":") {
                reader.member(&mut request_id, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            data: reader.required(data, &object, "data")?,
            tbc,
            seq_no: reader.required(seq_no, &object, "seqNo")?,
            generated_at: reader.required(generated_at, &object, "generatedAt")?,
            request_id: reader.required(request_id, &object, "requestId")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"data\":") {
                reader.check_member(&mut seen, 1 << 0, Text::<512>::check)?;
            }
            if reader.comes(&mut object, 1, "\"tbc\":") {
                reader.check_optional_member(&mut seen, 1 << 1, bool::check)?;
            }
            if reader.comes(&mut object, 2, "\"seqNo\":") {
                reader.check_member(&mut seen, 1 << 2, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 3, "\"generatedAt\":") {
                reader.check_member(&mut seen, 1 << 3, DateTime::check)?;
            }
            if reader.comes(&mut object, 4, "\"requestId\":") {
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
            return Err(reader.missing(&object, "data"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "seqNo"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "generatedAt"));
        }
        if seen & (1 << 4) == 0 {
            return Err(reader.missing(&object, "requestId"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"data\":");
        self.data.write(writer)?;
        if let Some(value) = &self.tbc {
            writer.member("\"tbc\":");
            value.write(writer)?;
        }
        writer.member("\"seqNo\":");
        self.seq_no.write(writer)?;
        writer.member("\"generatedAt\":");
        self.generated_at.write(writer)?;
        writer.member("\"requestId\":");
        self.request_id.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for NotifyCustomerInformationRequest {
    const NAME: &'static str = "NotifyCustomerInformationRequest";
}

impl Request for NotifyCustomerInformationRequest {
    const ACTION: &'static str = "NotifyCustomerInformation";
    type Response = NotifyCustomerInformationResponse;
}

/// Payload of the response to `NotifyCustomerInformation`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NotifyCustomerInformationResponse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl NotifyCustomerInformationResponse {
    const KEYS: &'static [&'static str] = &["customData"];
}

impl Element for NotifyCustomerInformationResponse {
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

impl Message for NotifyCustomerInformationResponse {
    const NAME: &'static str = "NotifyCustomerInformationResponse";
}

/// Payload of the `NotifyEvent` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotifyEventRequest {
    /// `generatedAt`, required, RFC 3339.
    pub generated_at: DateTime,
    /// `tbc`, optional; absent means `false`.
    pub tbc: Option<bool>,
    /// `seqNo`, required, 0 or more.
    pub seq_no: Integer<0>,
    /// `eventData`, required, 1 or more.
    pub event_data: Array<EventData, 1>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl NotifyEventRequest {
    const KEYS: &'static [&'static str] = &["generatedAt", "tbc", "seqNo", "eventData", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(generated_at: DateTime, seq_no: Integer<0>, event_data: Array<EventData, 1>) -> Self {
        Self { generated_at, tbc: None, seq_no, event_data, custom_data: None }
    }

    /// `tbc`, or what its absence means: `false`.
    #[must_use]
    pub fn tbc_or_default(&self) -> bool {
        self.tbc.unwrap_or(false)
    }
}

impl Element for NotifyEventRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut generated_at = None;
        let mut tbc = None;
        let mut seq_no = None;
        let mut event_data = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"generatedAt\":") {
                reader.member(&mut generated_at, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"tbc\":") {
                reader.optional_member(&mut tbc, bool::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"seqNo\":") {
                reader.member(&mut seq_no, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"eventData\":") {
                reader.member(&mut event_data, Array::<EventData, 1>::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            generated_at: reader.required(generated_at, &object, "generatedAt")?,
            tbc,
            seq_no: reader.required(seq_no, &object, "seqNo")?,
            event_data: reader.required(event_data, &object, "eventData")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"generatedAt\":") {
                reader.check_member(&mut seen, 1 << 0, DateTime::check)?;
            }
            if reader.comes(&mut object, 1, "\"tbc\":") {
                reader.check_optional_member(&mut seen, 1 << 1, bool::check)?;
            }
            if reader.comes(&mut object, 2, "\"seqNo\":") {
                reader.check_member(&mut seen, 1 << 2, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 3, "\"eventData\":") {
                reader.check_member(&mut seen, 1 << 3, Array::<EventData, 1>::check)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 4, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "generatedAt"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "seqNo"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "eventData"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"generatedAt\":");
        self.generated_at.write(writer)?;
        if let Some(value) = &self.tbc {
            writer.member("\"tbc\":");
            value.write(writer)?;
        }
        writer.member("\"seqNo\":");
        self.seq_no.write(writer)?;
        writer.member("\"eventData\":");
        self.event_data.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for NotifyEventRequest {
    const NAME: &'static str = "NotifyEventRequest";
}

impl Request for NotifyEventRequest {
    const ACTION: &'static str = "NotifyEvent";
    type Response = NotifyEventResponse;
}

/// Part of [`NotifyEventRequest`](crate::NotifyEventRequest).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventData {
    /// `eventId`, required, 0 or more.
    pub event_id: Integer<0>,
    /// `timestamp`, required, RFC 3339.
    pub timestamp: DateTime,
    /// `trigger`, required.
    pub trigger: EventTriggerEnum,
    /// `cause`, optional, 0 or more.
    pub cause: Option<Integer<0>>,
    /// `actualValue`, required, at most 2500 characters.
    pub actual_value: Text<2500>,
    /// `techCode`, optional, at most 50 characters.
    pub tech_code: Option<Text<50>>,
    /// `techInfo`, optional, at most 500 characters.
    pub tech_info: Option<Text<500>>,
    /// `cleared`, optional.
    pub cleared: Option<bool>,
    /// `transactionId`, optional, at most 36 characters.
    pub transaction_id: Option<Text<36>>,
    /// `component`, required.
    pub component: Component,
    /// `variableMonitoringId`, optional, 0 or more.
    pub variable_monitoring_id: Option<Integer<0>>,
    /// `eventNotificationType`, required.
    pub event_notification_type: EventNotificationEnum,
    /// `variable`, required.
    pub variable: Variable,
    /// `severity`, optional, 0 or more.
    pub severity: Option<Integer<0>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl EventData {
    const KEYS: &'static [&'static str] = &[
        "eventId",
        "timestamp",
        "trigger",
        "cause",
        "actualValue",
        "techCode",
        "techInfo",
        "cleared",
        "transactionId",
        "component",
        "variableMonitoringId",
        "eventNotificationType",
        "variable",
        "severity",
        "customData",
    ];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        event_id: Integer<0>,
        timestamp: DateTime,
        trigger: EventTriggerEnum,
        actual_value: Text<2500>,
        component: Component,
        event_notification_type: EventNotificationEnum,
        variable: Variable,
    ) -> Self {
        Self {
            event_id,
            timestamp,
            trigger,
            cause: None,
            actual_value,
            tech_code: None,
            tech_info: None,
            cleared: None,
            transaction_id: None,
            component,
            variable_monitoring_id: None,
            event_notification_type,
            variable,
            severity: None,
            custom_data: None,
        }
    }
}

impl Element for EventData {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut event_id = None;
        let mut timestamp = None;
        let mut trigger = None;
        let mut cause = None;
        let mut actual_value = None;
        let mut tech_code = None;
        let mut tech_info = None;
        let mut cleared = None;
        let mut transaction_id = None;
        let mut component = None;
        let mut variable_monitoring_id = None;
        let mut event_notification_type = None;
        let mut variable = None;
        let mut severity = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"eventId\":") {
                reader.member(&mut event_id, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"timestamp\":") {
                reader.member(&mut timestamp, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"trigger\":") {
                reader.member(&mut trigger, EventTriggerEnum::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"cause\":") {
                reader.optional_member(&mut cause, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"actualValue\":") {
                reader.member(&mut actual_value, Text::<2500>::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"techCode\":") {
                reader.optional_member(&mut tech_code, Text::<50>::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"techInfo\":") {
                reader.optional_member(&mut tech_info, Text::<500>::read_into)?;
            }
            if reader.comes(&mut object, 7, "\"cleared\":") {
                reader.optional_member(&mut cleared, bool::read_into)?;
            }
            if reader.comes(&mut object, 8, "\"transactionId\":") {
                reader.optional_member(&mut transaction_id, Text::<36>::read_into)?;
            }
            if reader.comes(&mut object, 9, "\"component\":") {
                reader.member(&mut component, Component::read_into)?;
            }
            if reader.comes(&mut object, 10, "\"variableMonitoringId\":") {
                reader.optional_member(&mut variable_monitoring_id, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 11, "\"eventNotificationType\":") {
                reader.member(&mut event_notification_type, EventNotificationEnum::read_into)?;
            }
            if reader.comes(&mut object, 12, "\"variable\":") {
                reader.member(&mut variable, Variable::read_into)?;
            }
            if reader.comes(&mut object, 13, "\"severity\":") {
                reader.optional_member(&mut severity, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 14, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            event_id: reader.required(event_id, &object, "eventId")?,
            timestamp: reader.required(timestamp, &object, "timestamp")?,
            trigger: reader.required(trigger, &object, "trigger")?,
            cause,
            actual_value: reader.required(actual_value, &object, "actualValue")?,
            tech_code,
            tech_info,
            cleared,
            transaction_id,
            component: reader.required(component, &object, "component")?,
            variable_monitoring_id,
            event_notification_type: reader.required(
                event_notification_type,
                &object,
                "eventNotificationType",
            )?,
            variable: reader.required(variable, &object, "variable")?,
            severity,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"eventId\":") {
                reader.check_member(&mut seen, 1 << 0, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 1, "\"timestamp\":") {
                reader.check_member(&mut seen, 1 << 1, DateTime::check)?;
            }
            if reader.comes(&mut object, 2, "\"trigger\":") {
                reader.check_member(&mut seen, 1 << 2, EventTriggerEnum::check)?;
            }
            if reader.comes(&mut object, 3, "\"cause\":") {
                reader.check_optional_member(&mut seen, 1 << 3, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 4, "\"actualValue\":") {
                reader.check_member(&mut seen, 1 << 4, Text::<2500>::check)?;
            }
            if reader.comes(&mut object, 5, "\"techCode\":") {
                reader.check_optional_member(&mut seen, 1 << 5, Text::<50>::check)?;
            }
            if reader.comes(&mut object, 6, "\"techInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 6, Text::<500>::check)?;
            }
            if reader.comes(&mut object, 7, "\"cleared\":") {
                reader.check_optional_member(&mut seen, 1 << 7, bool::check)?;
            }
            if reader.comes(&mut object, 8, "\"transactionId\":") {
                reader.check_optional_member(&mut seen, 1 << 8, Text::<36>::check)?;
            }
            if reader.comes(&mut object, 9, "\"component\":") {
                reader.check_member(&mut seen, 1 << 9, Component::check)?;
            }
            if reader.comes(&mut object, 10, "\"variableMonitoringId\":") {
                reader.check_optional_member(&mut seen, 1 << 10, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 11, "\"eventNotificationType\":") {
                reader.check_member(&mut seen, 1 << 11, EventNotificationEnum::check)?;
            }
            if reader.comes(&mut object, 12, "\"variable\":") {
                reader.check_member(&mut seen, 1 << 12, Variable::check)?;
            }
            if reader.comes(&mut object, 13, "\"severity\":") {
                reader.check_optional_member(&mut seen, 1 << 13, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 14, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 14, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "eventId"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "timestamp"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "trigger"));
        }
        if seen & (1 << 4) == 0 {
            return Err(reader.missing(&object, "actualValue"));
        }
        if seen & (1 << 9) == 0 {
            return Err(reader.missing(&object, "component"));
        }
        if seen & (1 << 11) == 0 {
            return Err(reader.missing(&object, "eventNotificationType"));
        }
        if seen & (1 << 12) == 0 {
            return Err(reader.missing(&object, "variable"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"eventId\":");
        self.event_id.write(writer)?;
        writer.member("\"timestamp\":");
        self.timestamp.write(writer)?;
        writer.member("\"trigger\":");
        self.trigger.write(writer)?;
        if let Some(value) = &self.cause {
            writer.member("\"cause\":");
            value.write(writer)?;
        }
        writer.member("\"actualValue\":");
        self.actual_value.write(writer)?;
        if let Some(value) = &self.tech_code {
            writer.member("\"techCode\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.tech_info {
            writer.member("\"techInfo\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.cleared {
            writer.member("\"cleared\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.transaction_id {
            writer.member("\"transactionId\":");
            value.write(writer)?;
        }
        writer.member("\"component\":");
        self.component.write(writer)?;
        if let Some(value) = &self.variable_monitoring_id {
            writer.member("\"variableMonitoringId\":");
            value.write(writer)?;
        }
        writer.member("\"eventNotificationType\":");
        self.event_notification_type.write(writer)?;
        writer.member("\"variable\":");
        self.variable.write(writer)?;
        if let Some(value) = &self.severity {
            writer.member("\"severity\":");
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

/// Payload of the response to `NotifyEvent`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NotifyEventResponse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl NotifyEventResponse {
    const KEYS: &'static [&'static str] = &["customData"];
}

impl Element for NotifyEventResponse {
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

impl Message for NotifyEventResponse {
    const NAME: &'static str = "NotifyEventResponse";
}

/// Payload of the `NotifyMonitoringReport` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotifyMonitoringReportRequest {
    /// `monitor`, optional, 1 or more.
    pub monitor: Option<Array<MonitoringData, 1>>,
    /// `requestId`, required, a whole number.
    pub request_id: i64,
    /// `tbc`, optional; absent means `false`.
    pub tbc: Option<bool>,
    /// `seqNo`, required, 0 or more.
    pub seq_no: Integer<0>,
    /// `generatedAt`, required, RFC 3339.
    pub generated_at: DateTime,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl NotifyMonitoringReportRequest {
    const KEYS: &'static [&'static str] =
        &["monitor", "requestId", "tbc", "seqNo", "generatedAt", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(request_id: i64, seq_no: Integer<0>, generated_at: DateTime) -> Self {
        Self { monitor: None, request_id, tbc: None, seq_no, generated_at, custom_data: None }
    }

    /// `tbc`, or what its absence means: `false`.
    #[must_use]
    pub fn tbc_or_default(&self) -> bool {
        self.tbc.unwrap_or(false)
    }
}

impl Element for NotifyMonitoringReportRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut monitor = None;
        let mut request_id = None;
        let mut tbc = None;
        let mut seq_no = None;
        let mut generated_at = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"monitor\":") {
                reader.optional_member(&mut monitor, Array::<MonitoringData, 1>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"requestId\":") {
                reader.member(&mut request_id, i64::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"tbc\":") {
                reader.optional_member(&mut tbc, bool::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"seqNo\":") {
                reader.member(&mut seq_no, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"generatedAt\":") {
                reader.member(&mut generated_at, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            monitor,
            request_id: reader.required(request_id, &object, "requestId")?,
            tbc,
            seq_no: reader.required(seq_no, &object, "seqNo")?,
            generated_at: reader.required(generated_at, &object, "generatedAt")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"monitor\":") {
                reader.check_optional_member(&mut seen, 1 << 0, Array::<MonitoringData, 1>::check)?;
            }
            if reader.comes(&mut object, 1, "\"requestId\":") {
                reader.check_member(&mut seen, 1 << 1, i64::check)?;
            }
            if reader.comes(&mut object, 2, "\"tbc\":") {
                reader.check_optional_member(&mut seen, 1 << 2, bool::check)?;
            }
            if reader.comes(&mut object, 3, "\"seqNo\":") {
                reader.check_member(&mut seen, 1 << 3, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 4, "\"generatedAt\":") {
                reader.check_member(&mut seen, 1 << 4, DateTime::check)?;
            }
            if reader.comes(&mut object, 5, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 5, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "requestId"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "seqNo"));
        }
        if seen & (1 << 4) == 0 {
            return Err(reader.missing(&object, "generatedAt"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.monitor {
            writer.member("\"monitor\":");
            value.write(writer)?;
        }
        writer.member("\"requestId\":");
        self.request_id.write(writer)?;
        if let Some(value) = &self.tbc {
            writer.member("\"tbc\":");
            value.write(writer)?;
        }
        writer.member("\"seqNo\":");
        self.seq_no.write(writer)?;
        writer.member("\"generatedAt\":");
        self.generated_at.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for NotifyMonitoringReportRequest {
    const NAME: &'static str = "NotifyMonitoringReportRequest";
}

impl Request for NotifyMonitoringReportRequest {
    const ACTION: &'static str = "NotifyMonitoringReport";
    type Response = NotifyMonitoringReportResponse;
}

/// Part of [`NotifyMonitoringReportRequest`](crate::NotifyMonitoringReportRequest).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MonitoringData {
    /// `component`, required.
    pub component: Component,
    /// `variable`, required.
    pub variable: Variable,
    /// `variableMonitoring`, required, 1 or more.
    pub variable_monitoring: Array<VariableMonitoring, 1>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl MonitoringData {
    const KEYS: &'static [&'static str] = &["component", "variable", "variableMonitoring", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        component: Component,
        variable: Variable,
        variable_monitoring: Array<VariableMonitoring, 1>,
    ) -> Self {
        Self { component, variable, variable_monitoring, custom_data: None }
    }
}

impl Element for MonitoringData {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut component = None;
        let mut variable = None;
        let mut variable_monitoring = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"component\":") {
                reader.member(&mut component, Component::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"variable\":") {
                reader.member(&mut variable, Variable::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"variableMonitoring\":") {
                reader.member(&mut variable_monitoring, Array::<VariableMonitoring, 1>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            component: reader.required(component, &object, "component")?,
            variable: reader.required(variable, &object, "variable")?,
            variable_monitoring: reader.required(variable_monitoring, &object, "variableMonitoring")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"component\":") {
                reader.check_member(&mut seen, 1 << 0, Component::check)?;
            }
            if reader.comes(&mut object, 1, "\"variable\":") {
                reader.check_member(&mut seen, 1 << 1, Variable::check)?;
            }
            if reader.comes(&mut object, 2, "\"variableMonitoring\":") {
                reader.check_member(&mut seen, 1 << 2, Array::<VariableMonitoring, 1>::check)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 3, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "component"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "variable"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "variableMonitoring"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"component\":");
        self.component.write(writer)?;
        writer.member("\"variable\":");
        self.variable.write(writer)?;
        writer.member("\"variableMonitoring\":");
        self.variable_monitoring.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`MonitoringData`](crate::MonitoringData).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VariableMonitoring {
    /// `id`, required, 0 or more.
    pub id: Integer<0>,
    /// `transaction`, required.
    pub transaction: bool,
    /// `value`, required, a number.
    pub value: Decimal,
    /// `type`, required.
    pub r#type: MonitorEnum,
    /// `severity`, required, 0 or more.
    pub severity: Integer<0>,
    /// `eventNotificationType`, required.
    pub event_notification_type: EventNotificationEnum,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl VariableMonitoring {
    const KEYS: &'static [&'static str] =
        &["id", "transaction", "value", "type", "severity", "eventNotificationType", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        id: Integer<0>,
        transaction: bool,
        value: Decimal,
        r#type: MonitorEnum,
        severity: Integer<0>,
        event_notification_type: EventNotificationEnum,
    ) -> Self {
        Self { id, transaction, value, r#type, severity, event_notification_type, custom_data: None }
    }
}

impl Element for VariableMonitoring {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut id = None;
        let mut transaction = None;
        let mut value = None;
        let mut r#type = None;
        let mut severity = None;
        let mut event_notification_type = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"id\":") {
                reader.member(&mut id, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"transaction\":") {
                reader.member(&mut transaction, bool::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"value\":") {
                reader.member(&mut value, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"type\":") {
                reader.member(&mut r#type, MonitorEnum::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"severity\":") {
                reader.member(&mut severity, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"eventNotificationType\":") {
                reader.member(&mut event_notification_type, EventNotificationEnum::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            id: reader.required(id, &object, "id")?,
            transaction: reader.required(transaction, &object, "transaction")?,
            value: reader.required(value, &object, "value")?,
            r#type: reader.required(r#type, &object, "type")?,
            severity: reader.required(severity, &object, "severity")?,
            event_notification_type: reader.required(
                event_notification_type,
                &object,
                "eventNotificationType",
            )?,
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
            if reader.comes(&mut object, 1, "\"transaction\":") {
                reader.check_member(&mut seen, 1 << 1, bool::check)?;
            }
            if reader.comes(&mut object, 2, "\"value\":") {
                reader.check_member(&mut seen, 1 << 2, Decimal::check)?;
            }
            if reader.comes(&mut object, 3, "\"type\":") {
                reader.check_member(&mut seen, 1 << 3, MonitorEnum::check)?;
            }
            if reader.comes(&mut object, 4, "\"severity\":") {
                reader.check_member(&mut seen, 1 << 4, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 5, "\"eventNotificationType\":") {
                reader.check_member(&mut seen, 1 << 5, EventNotificationEnum::check)?;
            }
            if reader.comes(&mut object, 6, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 6, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "id"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "transaction"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "value"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "type"));
        }
        if seen & (1 << 4) == 0 {
            return Err(reader.missing(&object, "severity"));
        }
        if seen & (1 << 5) == 0 {
            return Err(reader.missing(&object, "eventNotificationType"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"id\":");
        self.id.write(writer)?;
        writer.member("\"transaction\":");
        self.transaction.write(writer)?;
        writer.member("\"value\":");
        self.value.write(writer)?;
        writer.member("\"type\":");
        self.r#type.write(writer)?;
        writer.member("\"severity\":");
        self.severity.write(writer)?;
        writer.member("\"eventNotificationType\":");
        self.event_notification_type.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Payload of the response to `NotifyMonitoringReport`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NotifyMonitoringReportResponse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl NotifyMonitoringReportResponse {
    const KEYS: &'static [&'static str] = &["customData"];
}

impl Element for NotifyMonitoringReportResponse {
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

impl Message for NotifyMonitoringReportResponse {
    const NAME: &'static str = "NotifyMonitoringReportResponse";
}

/// Payload of the `NotifyPeriodicEventStream` SEND, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotifyPeriodicEventStreamRequest {
    /// `data`, required, 1 or more.
    pub data: Array<StreamDataElement, 1>,
    /// `id`, required, 0 or more.
    pub id: Integer<0>,
    /// `pending`, required, 0 or more.
    pub pending: Integer<0>,
    /// `basetime`, required, RFC 3339.
    pub basetime: DateTime,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl NotifyPeriodicEventStreamRequest {
    const KEYS: &'static [&'static str] = &["data", "id", "pending", "basetime", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        data: Array<StreamDataElement, 1>,
        id: Integer<0>,
        pending: Integer<0>,
        basetime: DateTime,
    ) -> Self {
        Self { data, id, pending, basetime, custom_data: None }
    }
}

impl Element for NotifyPeriodicEventStreamRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut data = None;
        let mut id = None;
        let mut pending = None;
        let mut basetime = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"data\":") {
                reader.member(&mut data, Array::<StreamDataElement, 1>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"id\":") {
                reader.member(&mut id, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"pending\":") {
                reader.member(&mut pending, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"basetime\":") {
                reader.member(&mut basetime, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            data: reader.required(data, &object, "data")?,
            id: reader.required(id, &object, "id")?,
            pending: reader.required(pending, &object, "pending")?,
            basetime: reader.required(basetime, &object, "basetime")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"data\":") {
                reader.check_member(&mut seen, 1 << 0, Array::<StreamDataElement, 1>::check)?;
            }
            if reader.comes(&mut object, 1, "\"id\":") {
                reader.check_member(&mut seen, 1 << 1, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 2, "\"pending\":") {
                reader.check_member(&mut seen, 1 << 2, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 3, "\"basetime\":") {
                reader.check_member(&mut seen, 1 << 3, DateTime::check)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 4, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "data"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "id"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "pending"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "basetime"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"data\":");
        self.data.write(writer)?;
        writer.member("\"id\":");
        self.id.write(writer)?;
        writer.member("\"pending\":");
        self.pending.write(writer)?;
        writer.member("\"basetime\":");
        self.basetime.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for NotifyPeriodicEventStreamRequest {
    const NAME: &'static str = "NotifyPeriodicEventStreamRequest";
}

impl Notice for NotifyPeriodicEventStreamRequest {
    const ACTION: &'static str = "NotifyPeriodicEventStream";
}

/// Part of [`NotifyPeriodicEventStreamRequest`](crate::NotifyPeriodicEventStreamRequest).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StreamDataElement {
    /// `t`, required, a number.
    pub t: Decimal,
    /// `v`, required, at most 2500 characters.
    pub v: Text<2500>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl StreamDataElement {
    const KEYS: &'static [&'static str] = &["t", "v", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(t: Decimal, v: Text<2500>) -> Self {
        Self { t, v, custom_data: None }
    }
}

impl Element for StreamDataElement {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut t = None;
        let mut v = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"t\":") {
                reader.member(&mut t, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"v\":") {
                reader.member(&mut v, Text::<2500>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { t: reader.required(t, &object, "t")?, v: reader.required(v, &object, "v")?, custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"t\":") {
                reader.check_member(&mut seen, 1 << 0, Decimal::check)?;
            }
            if reader.comes(&mut object, 1, "\"v\":") {
                reader.check_member(&mut seen, 1 << 1, Text::<2500>::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "t"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "v"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"t\":");
        self.t.write(writer)?;
        writer.member("\"v\":");
        self.v.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Payload of the `OpenPeriodicEventStream` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenPeriodicEventStreamRequest {
    /// `constantStreamData`, required.
    pub constant_stream_data: ConstantStreamData,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl OpenPeriodicEventStreamRequest {
    const KEYS: &'static [&'static str] = &["constantStreamData", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(constant_stream_data: ConstantStreamData) -> Self {
        Self { constant_stream_data, custom_data: None }
    }
}

impl Element for OpenPeriodicEventStreamRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut constant_stream_data = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"constantStreamData\":") {
                reader.member(&mut constant_stream_data, ConstantStreamData::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            constant_stream_data: reader.required(constant_stream_data, &object, "constantStreamData")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"constantStreamData\":") {
                reader.check_member(&mut seen, 1 << 0, ConstantStreamData::check)?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 1, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "constantStreamData"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"constantStreamData\":");
        self.constant_stream_data.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for OpenPeriodicEventStreamRequest {
    const NAME: &'static str = "OpenPeriodicEventStreamRequest";
}

impl Request for OpenPeriodicEventStreamRequest {
    const ACTION: &'static str = "OpenPeriodicEventStream";
    type Response = OpenPeriodicEventStreamResponse;
}

/// Payload of the response to `OpenPeriodicEventStream`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenPeriodicEventStreamResponse {
    /// `status`, required.
    pub status: GenericStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl OpenPeriodicEventStreamResponse {
    const KEYS: &'static [&'static str] = &["status", "statusInfo", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: GenericStatusEnum) -> Self {
        Self { status, status_info: None, custom_data: None }
    }
}

impl Element for OpenPeriodicEventStreamResponse {
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

impl Message for OpenPeriodicEventStreamResponse {
    const NAME: &'static str = "OpenPeriodicEventStreamResponse";
}

/// Payload of the `SetMonitoringBase` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetMonitoringBaseRequest {
    /// `monitoringBase`, required.
    pub monitoring_base: MonitoringBaseEnum,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl SetMonitoringBaseRequest {
    const KEYS: &'static [&'static str] = &["monitoringBase", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(monitoring_base: MonitoringBaseEnum) -> Self {
        Self { monitoring_base, custom_data: None }
    }
}

impl Element for SetMonitoringBaseRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut monitoring_base = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"monitoringBase\":") {
                reader.member(&mut monitoring_base, MonitoringBaseEnum::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            monitoring_base: reader.required(monitoring_base, &object, "monitoringBase")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"monitoringBase\":") {
                reader.check_member(&mut seen, 1 << 0, MonitoringBaseEnum::check)?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 1, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "monitoringBase"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"monitoringBase\":");
        self.monitoring_base.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for SetMonitoringBaseRequest {
    const NAME: &'static str = "SetMonitoringBaseRequest";
}

impl Request for SetMonitoringBaseRequest {
    const ACTION: &'static str = "SetMonitoringBase";
    type Response = SetMonitoringBaseResponse;
}

/// Payload of the response to `SetMonitoringBase`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetMonitoringBaseResponse {
    /// `status`, required.
    pub status: GenericDeviceModelStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl SetMonitoringBaseResponse {
    const KEYS: &'static [&'static str] = &["status", "statusInfo", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: GenericDeviceModelStatusEnum) -> Self {
        Self { status, status_info: None, custom_data: None }
    }
}

impl Element for SetMonitoringBaseResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut status_info = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, GenericDeviceModelStatusEnum::read_into)?;
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
                reader.check_member(&mut seen, 1 << 0, GenericDeviceModelStatusEnum::check)?;
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

impl Message for SetMonitoringBaseResponse {
    const NAME: &'static str = "SetMonitoringBaseResponse";
}

/// Payload of the `SetMonitoringLevel` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetMonitoringLevelRequest {
    /// `severity`, required, 0 or more.
    pub severity: Integer<0>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl SetMonitoringLevelRequest {
    const KEYS: &'static [&'static str] = &["severity", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(severity: Integer<0>) -> Self {
        Self { severity, custom_data: None }
    }
}

impl Element for SetMonitoringLevelRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut severity = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"severity\":") {
                reader.member(&mut severity, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { severity: reader.required(severity, &object, "severity")?, custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"severity\":") {
                reader.check_member(&mut seen, 1 << 0, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 1, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "severity"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"severity\":");
        self.severity.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for SetMonitoringLevelRequest {
    const NAME: &'static str = "SetMonitoringLevelRequest";
}

impl Request for SetMonitoringLevelRequest {
    const ACTION: &'static str = "SetMonitoringLevel";
    type Response = SetMonitoringLevelResponse;
}

/// Payload of the response to `SetMonitoringLevel`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetMonitoringLevelResponse {
    /// `status`, required.
    pub status: GenericStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl SetMonitoringLevelResponse {
    const KEYS: &'static [&'static str] = &["status", "statusInfo", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: GenericStatusEnum) -> Self {
        Self { status, status_info: None, custom_data: None }
    }
}

impl Element for SetMonitoringLevelResponse {
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

impl Message for SetMonitoringLevelResponse {
    const NAME: &'static str = "SetMonitoringLevelResponse";
}

/// Payload of the `SetVariableMonitoring` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetVariableMonitoringRequest {
    /// `setMonitoringData`, required, 1 or more.
    pub set_monitoring_data: Array<SetMonitoringData, 1>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl SetVariableMonitoringRequest {
    const KEYS: &'static [&'static str] = &["setMonitoringData", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(set_monitoring_data: Array<SetMonitoringData, 1>) -> Self {
        Self { set_monitoring_data, custom_data: None }
    }
}

impl Element for SetVariableMonitoringRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut set_monitoring_data = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"setMonitoringData\":") {
                reader.member(&mut set_monitoring_data, Array::<SetMonitoringData, 1>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            set_monitoring_data: reader.required(set_monitoring_data, &object, "setMonitoringData")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"setMonitoringData\":") {
                reader.check_member(&mut seen, 1 << 0, Array::<SetMonitoringData, 1>::check)?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 1, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "setMonitoringData"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"setMonitoringData\":");
        self.set_monitoring_data.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for SetVariableMonitoringRequest {
    const NAME: &'static str = "SetVariableMonitoringRequest";
}

impl Request for SetVariableMonitoringRequest {
    const ACTION: &'static str = "SetVariableMonitoring";
    type Response = SetVariableMonitoringResponse;
}

/// Part of [`SetVariableMonitoringRequest`](crate::SetVariableMonitoringRequest).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetMonitoringData {
    /// `id`, optional, 0 or more.
    pub id: Option<Integer<0>>,
    /// `periodicEventStream`, optional.
    pub periodic_event_stream: Option<PeriodicEventStreamParams>,
    /// `transaction`, optional; absent means `false`.
    pub transaction: Option<bool>,
    /// `value`, required, a number.
    pub value: Decimal,
    /// `type`, required.
    pub r#type: MonitorEnum,
    /// `severity`, required, 0 or more.
    pub severity: Integer<0>,
    /// `component`, required.
    pub component: Component,
    /// `variable`, required.
    pub variable: Variable,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl SetMonitoringData {
    const KEYS: &'static [&'static str] = &[
        "id",
        "periodicEventStream",
        "transaction",
        "value",
        "type",
        "severity",
        "component",
        "variable",
        "customData",
    ];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        value: Decimal,
        r#type: MonitorEnum,
        severity: Integer<0>,
        component: Component,
        variable: Variable,
    ) -> Self {
        Self {
            id: None,
            periodic_event_stream: None,
            transaction: None,
            value,
            r#type,
            severity,
            component,
            variable,
            custom_data: None,
        }
    }

    /// `transaction`, or what its absence means: `false`.
    #[must_use]
    pub fn transaction_or_default(&self) -> bool {
        self.transaction.unwrap_or(false)
    }
}

impl Element for SetMonitoringData {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut id = None;
        let mut periodic_event_stream = None;
        let mut transaction = None;
        let mut value = None;
        let mut r#type = None;
        let mut severity = None;
        let mut component = None;
        let mut variable = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"id\":") {
                reader.optional_member(&mut id, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"periodicEventStream\":") {
                reader.optional_member(&mut periodic_event_stream, PeriodicEventStreamParams::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"transaction\":") {
                reader.optional_member(&mut transaction, bool::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"value\":") {
                reader.member(&mut value, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"type\":") {
                reader.member(&mut r#type, MonitorEnum::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"severity\":") {
                reader.member(&mut severity, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"component\":") {
                reader.member(&mut component, Component::read_into)?;
            }
            if reader.comes(&mut object, 7, "\"variable\":") {
                reader.member(&mut variable, Variable::read_into)?;
            }
            if reader.comes(&mut object, 8, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            id,
            periodic_event_stream,
            transaction,
            value: reader.required(value, &object, "value")?,
            r#type: reader.required(r#type, &object, "type")?,
            severity: reader.required(severity, &object, "severity")?,
            component: reader.required(component, &object, "component")?,
            variable: reader.required(variable, &object, "variable")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"id\":") {
                reader.check_optional_member(&mut seen, 1 << 0, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 1, "\"periodicEventStream\":") {
                reader.check_optional_member(&mut seen, 1 << 1, PeriodicEventStreamParams::check)?;
            }
            if reader.comes(&mut object, 2, "\"transaction\":") {
                reader.check_optional_member(&mut seen, 1 << 2, bool::check)?;
            }
            if reader.comes(&mut object, 3, "\"value\":") {
                reader.check_member(&mut seen, 1 << 3, Decimal::check)?;
            }
            if reader.comes(&mut object, 4, "\"type\":") {
                reader.check_member(&mut seen, 1 << 4, MonitorEnum::check)?;
            }
            if reader.comes(&mut object, 5, "\"severity\":") {
                reader.check_member(&mut seen, 1 << 5, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 6, "\"component\":") {
                reader.check_member(&mut seen, 1 << 6, Component::check)?;
            }
            if reader.comes(&mut object, 7, "\"variable\":") {
                reader.check_member(&mut seen, 1 << 7, Variable::check)?;
            }
            if reader.comes(&mut object, 8, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 8, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "value"));
        }
        if seen & (1 << 4) == 0 {
            return Err(reader.missing(&object, "type"));
        }
        if seen & (1 << 5) == 0 {
            return Err(reader.missing(&object, "severity"));
        }
        if seen & (1 << 6) == 0 {
            return Err(reader.missing(&object, "component"));
        }
        if seen & (1 << 7) == 0 {
            return Err(reader.missing(&object, "variable"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.id {
            writer.member("\"id\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.periodic_event_stream {
            writer.member("\"periodicEventStream\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.transaction {
            writer.member("\"transaction\":");
            value.write(writer)?;
        }
        writer.member("\"value\":");
        self.value.write(writer)?;
        writer.member("\"type\":");
        self.r#type.write(writer)?;
        writer.member("\"severity\":");
        self.severity.write(writer)?;
        writer.member("\"component\":");
        self.component.write(writer)?;
        writer.member("\"variable\":");
        self.variable.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Payload of the response to `SetVariableMonitoring`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetVariableMonitoringResponse {
    /// `setMonitoringResult`, required, 1 or more.
    pub set_monitoring_result: Array<SetMonitoringResult, 1>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl SetVariableMonitoringResponse {
    const KEYS: &'static [&'static str] = &["setMonitoringResult", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(set_monitoring_result: Array<SetMonitoringResult, 1>) -> Self {
        Self { set_monitoring_result, custom_data: None }
    }
}

impl Element for SetVariableMonitoringResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut set_monitoring_result = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"setMonitoringResult\":") {
                reader.member(&mut set_monitoring_result, Array::<SetMonitoringResult, 1>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            set_monitoring_result: reader.required(set_monitoring_result, &object, "setMonitoringResult")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"setMonitoringResult\":") {
                reader.check_member(&mut seen, 1 << 0, Array::<SetMonitoringResult, 1>::check)?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 1, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "setMonitoringResult"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"setMonitoringResult\":");
        self.set_monitoring_result.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for SetVariableMonitoringResponse {
    const NAME: &'static str = "SetVariableMonitoringResponse";
}

/// Part of [`SetVariableMonitoringResponse`](crate::SetVariableMonitoringResponse).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetMonitoringResult {
    /// `id`, optional, 0 or more.
    pub id: Option<Integer<0>>,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `status`, required.
    pub status: SetMonitoringStatusEnum,
    /// `type`, required.
    pub r#type: MonitorEnum,
    /// `component`, required.
    pub component: Component,
    /// `variable`, required.
    pub variable: Variable,
    /// `severity`, required, 0 or more.
    pub severity: Integer<0>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl SetMonitoringResult {
    const KEYS: &'static [&'static str] =
        &["id", "statusInfo", "status", "type", "component", "variable", "severity", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        status: SetMonitoringStatusEnum,
        r#type: MonitorEnum,
        component: Component,
        variable: Variable,
        severity: Integer<0>,
    ) -> Self {
        Self { id: None, status_info: None, status, r#type, component, variable, severity, custom_data: None }
    }
}

impl Element for SetMonitoringResult {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut id = None;
        let mut status_info = None;
        let mut status = None;
        let mut r#type = None;
        let mut component = None;
        let mut variable = None;
        let mut severity = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"id\":") {
                reader.optional_member(&mut id, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"statusInfo\":") {
                reader.optional_member(&mut status_info, StatusInfo::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"status\":") {
                reader.member(&mut status, SetMonitoringStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"type\":") {
                reader.member(&mut r#type, MonitorEnum::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"component\":") {
                reader.member(&mut component, Component::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"variable\":") {
                reader.member(&mut variable, Variable::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"severity\":") {
                reader.member(&mut severity, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 7, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            id,
            status_info,
            status: reader.required(status, &object, "status")?,
            r#type: reader.required(r#type, &object, "type")?,
            component: reader.required(component, &object, "component")?,
            variable: reader.required(variable, &object, "variable")?,
            severity: reader.required(severity, &object, "severity")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"id\":") {
                reader.check_optional_member(&mut seen, 1 << 0, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 1, "\"statusInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 1, StatusInfo::check)?;
            }
            if reader.comes(&mut object, 2, "\"status\":") {
                reader.check_member(&mut seen, 1 << 2, SetMonitoringStatusEnum::check)?;
            }
            if reader.comes(&mut object, 3, "\"type\":") {
                reader.check_member(&mut seen, 1 << 3, MonitorEnum::check)?;
            }
            if reader.comes(&mut object, 4, "\"component\":") {
                reader.check_member(&mut seen, 1 << 4, Component::check)?;
            }
            if reader.comes(&mut object, 5, "\"variable\":") {
                reader.check_member(&mut seen, 1 << 5, Variable::check)?;
            }
            if reader.comes(&mut object, 6, "\"severity\":") {
                reader.check_member(&mut seen, 1 << 6, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 7, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 7, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "status"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "type"));
        }
        if seen & (1 << 4) == 0 {
            return Err(reader.missing(&object, "component"));
        }
        if seen & (1 << 5) == 0 {
            return Err(reader.missing(&object, "variable"));
        }
        if seen & (1 << 6) == 0 {
            return Err(reader.missing(&object, "severity"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.id {
            writer.member("\"id\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.status_info {
            writer.member("\"statusInfo\":");
            value.write(writer)?;
        }
        writer.member("\"status\":");
        self.status.write(writer)?;
        writer.member("\"type\":");
        self.r#type.write(writer)?;
        writer.member("\"component\":");
        self.component.write(writer)?;
        writer.member("\"variable\":");
        self.variable.write(writer)?;
        writer.member("\"severity\":");
        self.severity.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// The words of `status` in [`ClearMonitoringResult`](crate::ClearMonitoringResult).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ClearMonitoringStatusEnum {
    /// `Accepted` on the wire.
    Accepted,
    /// `Rejected` on the wire.
    Rejected,
    /// `NotFound` on the wire.
    NotFound,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl ClearMonitoringStatusEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Accepted, Self::Rejected, Self::NotFound];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Accepted",
            Self::Rejected => "Rejected",
            Self::NotFound => "NotFound",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Accepted" => Self::Accepted,
            b"Rejected" => Self::Rejected,
            b"NotFound" => Self::NotFound,

            _ => return None,
        })
    }
}

impl std::str::FromStr for ClearMonitoringStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "ClearMonitoringStatusEnum" })
    }
}

impl std::fmt::Display for ClearMonitoringStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for ClearMonitoringStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "ClearMonitoringStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "ClearMonitoringStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`CustomerInformationResponse`](crate::CustomerInformationResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum CustomerInformationStatusEnum {
    /// `Accepted` on the wire.
    Accepted,
    /// `Rejected` on the wire.
    Rejected,
    /// `Invalid` on the wire.
    Invalid,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl CustomerInformationStatusEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Accepted, Self::Rejected, Self::Invalid];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Accepted",
            Self::Rejected => "Rejected",
            Self::Invalid => "Invalid",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Accepted" => Self::Accepted,
            b"Rejected" => Self::Rejected,
            b"Invalid" => Self::Invalid,

            _ => return None,
        })
    }
}

impl std::str::FromStr for CustomerInformationStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "CustomerInformationStatusEnum" })
    }
}

impl std::fmt::Display for CustomerInformationStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for CustomerInformationStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "CustomerInformationStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "CustomerInformationStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `logType` in [`GetLogRequest`](crate::GetLogRequest).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum LogEnum {
    /// `DiagnosticsLog` on the wire.
    DiagnosticsLog,
    /// `SecurityLog` on the wire.
    SecurityLog,
    /// `DataCollectorLog` on the wire.
    DataCollectorLog,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl LogEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::DiagnosticsLog, Self::SecurityLog, Self::DataCollectorLog];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::DiagnosticsLog => "DiagnosticsLog",
            Self::SecurityLog => "SecurityLog",
            Self::DataCollectorLog => "DataCollectorLog",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"DiagnosticsLog" => Self::DiagnosticsLog,
            b"SecurityLog" => Self::SecurityLog,
            b"DataCollectorLog" => Self::DataCollectorLog,

            _ => return None,
        })
    }
}

impl std::str::FromStr for LogEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "LogEnum" })
    }
}

impl std::fmt::Display for LogEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for LogEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "LogEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "LogEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`GetLogResponse`](crate::GetLogResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum LogStatusEnum {
    /// `Accepted` on the wire.
    Accepted,
    /// `Rejected` on the wire.
    Rejected,
    /// `AcceptedCanceled` on the wire.
    AcceptedCanceled,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl LogStatusEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Accepted, Self::Rejected, Self::AcceptedCanceled];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Accepted",
            Self::Rejected => "Rejected",
            Self::AcceptedCanceled => "AcceptedCanceled",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Accepted" => Self::Accepted,
            b"Rejected" => Self::Rejected,
            b"AcceptedCanceled" => Self::AcceptedCanceled,

            _ => return None,
        })
    }
}

impl std::str::FromStr for LogStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "LogStatusEnum" })
    }
}

impl std::fmt::Display for LogStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for LogStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "LogStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "LogStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `monitoringCriteria` in [`GetMonitoringReportRequest`](crate::GetMonitoringReportRequest).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum MonitoringCriterionEnum {
    /// `ThresholdMonitoring` on the wire.
    ThresholdMonitoring,
    /// `DeltaMonitoring` on the wire.
    DeltaMonitoring,
    /// `PeriodicMonitoring` on the wire.
    PeriodicMonitoring,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl MonitoringCriterionEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::ThresholdMonitoring, Self::DeltaMonitoring, Self::PeriodicMonitoring];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ThresholdMonitoring => "ThresholdMonitoring",
            Self::DeltaMonitoring => "DeltaMonitoring",
            Self::PeriodicMonitoring => "PeriodicMonitoring",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"ThresholdMonitoring" => Self::ThresholdMonitoring,
            b"DeltaMonitoring" => Self::DeltaMonitoring,
            b"PeriodicMonitoring" => Self::PeriodicMonitoring,

            _ => return None,
        })
    }
}

impl std::str::FromStr for MonitoringCriterionEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "MonitoringCriterionEnum" })
    }
}

impl std::fmt::Display for MonitoringCriterionEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for MonitoringCriterionEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "MonitoringCriterionEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "MonitoringCriterionEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`LogStatusNotificationRequest`](crate::LogStatusNotificationRequest).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum UploadLogStatusEnum {
    /// `BadMessage` on the wire.
    BadMessage,
    /// `Idle` on the wire.
    Idle,
    /// `NotSupportedOperation` on the wire.
    NotSupportedOperation,
    /// `PermissionDenied` on the wire.
    PermissionDenied,
    /// `Uploaded` on the wire.
    Uploaded,
    /// `UploadFailure` on the wire.
    UploadFailure,
    /// `Uploading` on the wire.
    Uploading,
    /// `AcceptedCanceled` on the wire.
    AcceptedCanceled,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl UploadLogStatusEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[
        Self::BadMessage,
        Self::Idle,
        Self::NotSupportedOperation,
        Self::PermissionDenied,
        Self::Uploaded,
        Self::UploadFailure,
        Self::Uploading,
        Self::AcceptedCanceled,
    ];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::BadMessage => "BadMessage",
            Self::Idle => "Idle",
            Self::NotSupportedOperation => "NotSupportedOperation",
            Self::PermissionDenied => "PermissionDenied",
            Self::Uploaded => "Uploaded",
            Self::UploadFailure => "UploadFailure",
            Self::Uploading => "Uploading",
            Self::AcceptedCanceled => "AcceptedCanceled",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"BadMessage" => Self::BadMessage,
            b"Idle" => Self::Idle,
            b"NotSupportedOperation" => Self::NotSupportedOperation,
            b"PermissionDenied" => Self::PermissionDenied,
            b"Uploaded" => Self::Uploaded,
            b"UploadFailure" => Self::UploadFailure,
            b"Uploading" => Self::Uploading,
            b"AcceptedCanceled" => Self::AcceptedCanceled,

            _ => return None,
        })
    }
}

impl std::str::FromStr for UploadLogStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "UploadLogStatusEnum" })
    }
}

impl std::fmt::Display for UploadLogStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for UploadLogStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "UploadLogStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "UploadLogStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `trigger` in [`EventData`](crate::EventData).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum EventTriggerEnum {
    /// `Alerting` on the wire.
    Alerting,
    /// `Delta` on the wire.
    Delta,
    /// `Periodic` on the wire.
    Periodic,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl EventTriggerEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Alerting, Self::Delta, Self::Periodic];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Alerting => "Alerting",
            Self::Delta => "Delta",
            Self::Periodic => "Periodic",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Alerting" => Self::Alerting,
            b"Delta" => Self::Delta,
            b"Periodic" => Self::Periodic,

            _ => return None,
        })
    }
}

impl std::str::FromStr for EventTriggerEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "EventTriggerEnum" })
    }
}

impl std::fmt::Display for EventTriggerEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for EventTriggerEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "EventTriggerEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "EventTriggerEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `eventNotificationType` in [`EventData`](crate::EventData), `eventNotificationType` in [`VariableMonitoring`](crate::VariableMonitoring).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum EventNotificationEnum {
    /// `HardWiredNotification` on the wire.
    HardWiredNotification,
    /// `HardWiredMonitor` on the wire.
    HardWiredMonitor,
    /// `PreconfiguredMonitor` on the wire.
    PreconfiguredMonitor,
    /// `CustomMonitor` on the wire.
    CustomMonitor,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl EventNotificationEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[
        Self::HardWiredNotification,
        Self::HardWiredMonitor,
        Self::PreconfiguredMonitor,
        Self::CustomMonitor,
    ];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::HardWiredNotification => "HardWiredNotification",
            Self::HardWiredMonitor => "HardWiredMonitor",
            Self::PreconfiguredMonitor => "PreconfiguredMonitor",
            Self::CustomMonitor => "CustomMonitor",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"HardWiredNotification" => Self::HardWiredNotification,
            b"HardWiredMonitor" => Self::HardWiredMonitor,
            b"PreconfiguredMonitor" => Self::PreconfiguredMonitor,
            b"CustomMonitor" => Self::CustomMonitor,

            _ => return None,
        })
    }
}

impl std::str::FromStr for EventNotificationEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "EventNotificationEnum" })
    }
}

impl std::fmt::Display for EventNotificationEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for EventNotificationEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "EventNotificationEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "EventNotificationEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `type` in [`VariableMonitoring`](crate::VariableMonitoring), `type` in [`SetMonitoringData`](crate::SetMonitoringData), `type` in [`SetMonitoringResult`](crate::SetMonitoringResult).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum MonitorEnum {
    /// `UpperThreshold` on the wire.
    UpperThreshold,
    /// `LowerThreshold` on the wire.
    LowerThreshold,
    /// `Delta` on the wire.
    Delta,
    /// `Periodic` on the wire.
    Periodic,
    /// `PeriodicClockAligned` on the wire.
    PeriodicClockAligned,
    /// `TargetDelta` on the wire.
    TargetDelta,
    /// `TargetDeltaRelative` on the wire.
    TargetDeltaRelative,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl MonitorEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[
        Self::UpperThreshold,
        Self::LowerThreshold,
        Self::Delta,
        Self::Periodic,
        Self::PeriodicClockAligned,
        Self::TargetDelta,
        Self::TargetDeltaRelative,
    ];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::UpperThreshold => "UpperThreshold",
            Self::LowerThreshold => "LowerThreshold",
            Self::Delta => "Delta",
            Self::Periodic => "Periodic",
            Self::PeriodicClockAligned => "PeriodicClockAligned",
            Self::TargetDelta => "TargetDelta",
            Self::TargetDeltaRelative => "TargetDeltaRelative",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"UpperThreshold" => Self::UpperThreshold,
            b"LowerThreshold" => Self::LowerThreshold,
            b"Delta" => Self::Delta,
            b"Periodic" => Self::Periodic,
            b"PeriodicClockAligned" => Self::PeriodicClockAligned,
            b"TargetDelta" => Self::TargetDelta,
            b"TargetDeltaRelative" => Self::TargetDeltaRelative,

            _ => return None,
        })
    }
}

impl std::str::FromStr for MonitorEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "MonitorEnum" })
    }
}

impl std::fmt::Display for MonitorEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for MonitorEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "MonitorEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "MonitorEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `monitoringBase` in [`SetMonitoringBaseRequest`](crate::SetMonitoringBaseRequest).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum MonitoringBaseEnum {
    /// `All` on the wire.
    All,
    /// `FactoryDefault` on the wire.
    FactoryDefault,
    /// `HardWiredOnly` on the wire.
    HardWiredOnly,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl MonitoringBaseEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::All, Self::FactoryDefault, Self::HardWiredOnly];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::All => "All",
            Self::FactoryDefault => "FactoryDefault",
            Self::HardWiredOnly => "HardWiredOnly",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"All" => Self::All,
            b"FactoryDefault" => Self::FactoryDefault,
            b"HardWiredOnly" => Self::HardWiredOnly,

            _ => return None,
        })
    }
}

impl std::str::FromStr for MonitoringBaseEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "MonitoringBaseEnum" })
    }
}

impl std::fmt::Display for MonitoringBaseEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for MonitoringBaseEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "MonitoringBaseEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "MonitoringBaseEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`SetMonitoringResult`](crate::SetMonitoringResult).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum SetMonitoringStatusEnum {
    /// `Accepted` on the wire.
    Accepted,
    /// `UnknownComponent` on the wire.
    UnknownComponent,
    /// `UnknownVariable` on the wire.
    UnknownVariable,
    /// `UnsupportedMonitorType` on the wire.
    UnsupportedMonitorType,
    /// `Rejected` on the wire.
    Rejected,
    /// `Duplicate` on the wire.
    Duplicate,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl SetMonitoringStatusEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[
        Self::Accepted,
        Self::UnknownComponent,
        Self::UnknownVariable,
        Self::UnsupportedMonitorType,
        Self::Rejected,
        Self::Duplicate,
    ];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Accepted",
            Self::UnknownComponent => "UnknownComponent",
            Self::UnknownVariable => "UnknownVariable",
            Self::UnsupportedMonitorType => "UnsupportedMonitorType",
            Self::Rejected => "Rejected",
            Self::Duplicate => "Duplicate",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Accepted" => Self::Accepted,
            b"UnknownComponent" => Self::UnknownComponent,
            b"UnknownVariable" => Self::UnknownVariable,
            b"UnsupportedMonitorType" => Self::UnsupportedMonitorType,
            b"Rejected" => Self::Rejected,
            b"Duplicate" => Self::Duplicate,

            _ => return None,
        })
    }
}

impl std::str::FromStr for SetMonitoringStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "SetMonitoringStatusEnum" })
    }
}

impl std::fmt::Display for SetMonitoringStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for SetMonitoringStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "SetMonitoringStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "SetMonitoringStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}
