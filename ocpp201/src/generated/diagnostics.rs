// Written by `cargo codegen` from facts/*.json; change those, not this.
//! Messages and types of the functional block "diagnostics".

use ocpp_types::json::{Element, EncodeError, Reader, Refused, Writer};
use ocpp_types::message::{Message, Request};
use ocpp_types::{Array, DateTime, Decimal, InvalidValue, Rule, Text, UnknownWord};

use crate::{
    CertificateHashData, Component, ComponentVariable, CustomData, GenericDeviceModelStatusEnum,
    GenericStatusEnum, IdToken, StatusInfo, Variable,
};

/// Payload of the `ClearVariableMonitoring` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClearVariableMonitoringRequest {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `id`, required, 1 or more, each a whole number.
    pub id: Array<i64, 1>,
}

impl ClearVariableMonitoringRequest {
    const KEYS: &'static [&'static str] = &["customData", "id"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(id: Array<i64, 1>) -> Self {
        Self { custom_data: None, id }
    }
}

impl Element for ClearVariableMonitoringRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut id = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"id\":") {
                reader.member(&mut id, Array::<i64, 1>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { custom_data, id: reader.required(id, &object, "id")? })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"id\":") {
                reader.check_member(&mut seen, 1 << 1, Array::<i64, 1>::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "id"));
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
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `clearMonitoringResult`, required, 1 or more.
    pub clear_monitoring_result: Array<ClearMonitoringResult, 1>,
}

impl ClearVariableMonitoringResponse {
    const KEYS: &'static [&'static str] = &["customData", "clearMonitoringResult"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(clear_monitoring_result: Array<ClearMonitoringResult, 1>) -> Self {
        Self { custom_data: None, clear_monitoring_result }
    }
}

impl Element for ClearVariableMonitoringResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut clear_monitoring_result = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"clearMonitoringResult\":") {
                reader.member(&mut clear_monitoring_result, Array::<ClearMonitoringResult, 1>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            clear_monitoring_result: reader.required(
                clear_monitoring_result,
                &object,
                "clearMonitoringResult",
            )?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"clearMonitoringResult\":") {
                reader.check_member(&mut seen, 1 << 1, Array::<ClearMonitoringResult, 1>::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "clearMonitoringResult"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"clearMonitoringResult\":");
        self.clear_monitoring_result.write(writer)?;
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
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `status`, required.
    pub status: ClearMonitoringStatusEnum,
    /// `id`, required, a whole number.
    pub id: i64,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
}

impl ClearMonitoringResult {
    const KEYS: &'static [&'static str] = &["customData", "status", "id", "statusInfo"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: ClearMonitoringStatusEnum, id: i64) -> Self {
        Self { custom_data: None, status, id, status_info: None }
    }
}

impl Element for ClearMonitoringResult {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut status = None;
        let mut id = None;
        let mut status_info = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"status\":") {
                reader.member(&mut status, ClearMonitoringStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"id\":") {
                reader.member(&mut id, i64::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"statusInfo\":") {
                reader.optional_member(&mut status_info, StatusInfo::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            status: reader.required(status, &object, "status")?,
            id: reader.required(id, &object, "id")?,
            status_info,
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
                reader.check_member(&mut seen, 1 << 1, ClearMonitoringStatusEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"id\":") {
                reader.check_member(&mut seen, 1 << 2, i64::check)?;
            }
            if reader.comes(&mut object, 3, "\"statusInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 3, StatusInfo::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "status"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "id"));
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
        writer.member("\"id\":");
        self.id.write(writer)?;
        if let Some(value) = &self.status_info {
            writer.member("\"statusInfo\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Payload of the `CustomerInformation` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomerInformationRequest {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `customerCertificate`, optional.
    pub customer_certificate: Option<CertificateHashData>,
    /// `idToken`, optional.
    pub id_token: Option<IdToken>,
    /// `requestId`, required, a whole number.
    pub request_id: i64,
    /// `report`, required.
    pub report: bool,
    /// `clear`, required.
    pub clear: bool,
    /// `customerIdentifier`, optional, at most 64 characters.
    pub customer_identifier: Option<Text<64>>,
}

impl CustomerInformationRequest {
    const KEYS: &'static [&'static str] = &[
        "customData",
        "customerCertificate",
        "idToken",
        "requestId",
        "report",
        "clear",
        "customerIdentifier",
    ];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(request_id: i64, report: bool, clear: bool) -> Self {
        Self {
            custom_data: None,
            customer_certificate: None,
            id_token: None,
            request_id,
            report,
            clear,
            customer_identifier: None,
        }
    }
}

impl Element for CustomerInformationRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut customer_certificate = None;
        let mut id_token = None;
        let mut request_id = None;
        let mut report = None;
        let mut clear = None;
        let mut customer_identifier = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"customerCertificate\":") {
                reader.optional_member(&mut customer_certificate, CertificateHashData::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"idToken\":") {
                reader.optional_member(&mut id_token, IdToken::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"requestId\":") {
                reader.member(&mut request_id, i64::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"report\":") {
                reader.member(&mut report, bool::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"clear\":") {
                reader.member(&mut clear, bool::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"customerIdentifier\":") {
                reader.optional_member(&mut customer_identifier, Text::<64>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            customer_certificate,
            id_token,
            request_id: reader.required(request_id, &object, "requestId")?,
            report: reader.required(report, &object, "report")?,
            clear: reader.required(clear, &object, "clear")?,
            customer_identifier,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"customerCertificate\":") {
                reader.check_optional_member(&mut seen, 1 << 1, CertificateHashData::check)?;
            }
            if reader.comes(&mut object, 2, "\"idToken\":") {
                reader.check_optional_member(&mut seen, 1 << 2, IdToken::check)?;
            }
            if reader.comes(&mut object, 3, "\"requestId\":") {
                reader.check_member(&mut seen, 1 << 3, i64::check)?;
            }
            if reader.comes(&mut object, 4, "\"report\":") {
                reader.check_member(&mut seen, 1 << 4, bool::check)?;
            }
            if reader.comes(&mut object, 5, "\"clear\":") {
                reader.check_member(&mut seen, 1 << 5, bool::check)?;
            }
            if reader.comes(&mut object, 6, "\"customerIdentifier\":") {
                reader.check_optional_member(&mut seen, 1 << 6, Text::<64>::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "requestId"));
        }
        if seen & (1 << 4) == 0 {
            return Err(reader.missing(&object, "report"));
        }
        if seen & (1 << 5) == 0 {
            return Err(reader.missing(&object, "clear"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
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
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `status`, required.
    pub status: CustomerInformationStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
}

impl CustomerInformationResponse {
    const KEYS: &'static [&'static str] = &["customData", "status", "statusInfo"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: CustomerInformationStatusEnum) -> Self {
        Self { custom_data: None, status, status_info: None }
    }
}

impl Element for CustomerInformationResponse {
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
                reader.member(&mut status, CustomerInformationStatusEnum::read_into)?;
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
                reader.check_member(&mut seen, 1 << 1, CustomerInformationStatusEnum::check)?;
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

impl Message for CustomerInformationResponse {
    const NAME: &'static str = "CustomerInformationResponse";
}

/// Payload of the `GetLog` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetLogRequest {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `log`, required.
    pub log: LogParameters,
    /// `logType`, required.
    pub log_type: LogEnum,
    /// `requestId`, required, a whole number.
    pub request_id: i64,
    /// `retries`, optional, a whole number.
    pub retries: Option<i64>,
    /// `retryInterval`, optional, a whole number.
    pub retry_interval: Option<i64>,
}

impl GetLogRequest {
    const KEYS: &'static [&'static str] =
        &["customData", "log", "logType", "requestId", "retries", "retryInterval"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(log: LogParameters, log_type: LogEnum, request_id: i64) -> Self {
        Self { custom_data: None, log, log_type, request_id, retries: None, retry_interval: None }
    }
}

impl Element for GetLogRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut log = None;
        let mut log_type = None;
        let mut request_id = None;
        let mut retries = None;
        let mut retry_interval = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"log\":") {
                reader.member(&mut log, LogParameters::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"logType\":") {
                reader.member(&mut log_type, LogEnum::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"requestId\":") {
                reader.member(&mut request_id, i64::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"retries\":") {
                reader.optional_member(&mut retries, i64::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"retryInterval\":") {
                reader.optional_member(&mut retry_interval, i64::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            log: reader.required(log, &object, "log")?,
            log_type: reader.required(log_type, &object, "logType")?,
            request_id: reader.required(request_id, &object, "requestId")?,
            retries,
            retry_interval,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"log\":") {
                reader.check_member(&mut seen, 1 << 1, LogParameters::check)?;
            }
            if reader.comes(&mut object, 2, "\"logType\":") {
                reader.check_member(&mut seen, 1 << 2, LogEnum::check)?;
            }
            if reader.comes(&mut object, 3, "\"requestId\":") {
                reader.check_member(&mut seen, 1 << 3, i64::check)?;
            }
            if reader.comes(&mut object, 4, "\"retries\":") {
                reader.check_optional_member(&mut seen, 1 << 4, i64::check)?;
            }
            if reader.comes(&mut object, 5, "\"retryInterval\":") {
                reader.check_optional_member(&mut seen, 1 << 5, i64::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "log"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "logType"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "requestId"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
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
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `remoteLocation`, required, at most 512 characters.
    pub remote_location: Text<512>,
    /// `oldestTimestamp`, optional, RFC 3339.
    pub oldest_timestamp: Option<DateTime>,
    /// `latestTimestamp`, optional, RFC 3339.
    pub latest_timestamp: Option<DateTime>,
}

impl LogParameters {
    const KEYS: &'static [&'static str] =
        &["customData", "remoteLocation", "oldestTimestamp", "latestTimestamp"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(remote_location: Text<512>) -> Self {
        Self { custom_data: None, remote_location, oldest_timestamp: None, latest_timestamp: None }
    }
}

impl Element for LogParameters {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut remote_location = None;
        let mut oldest_timestamp = None;
        let mut latest_timestamp = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"remoteLocation\":") {
                reader.member(&mut remote_location, Text::<512>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"oldestTimestamp\":") {
                reader.optional_member(&mut oldest_timestamp, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"latestTimestamp\":") {
                reader.optional_member(&mut latest_timestamp, DateTime::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            remote_location: reader.required(remote_location, &object, "remoteLocation")?,
            oldest_timestamp,
            latest_timestamp,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"remoteLocation\":") {
                reader.check_member(&mut seen, 1 << 1, Text::<512>::check)?;
            }
            if reader.comes(&mut object, 2, "\"oldestTimestamp\":") {
                reader.check_optional_member(&mut seen, 1 << 2, DateTime::check)?;
            }
            if reader.comes(&mut object, 3, "\"latestTimestamp\":") {
                reader.check_optional_member(&mut seen, 1 << 3, DateTime::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "remoteLocation"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
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
        writer.end_object();
        Ok(())
    }
}

/// Payload of the response to `GetLog`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetLogResponse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `status`, required.
    pub status: LogStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `filename`, optional, at most 255 characters.
    pub filename: Option<Text<255>>,
}

impl GetLogResponse {
    const KEYS: &'static [&'static str] = &["customData", "status", "statusInfo", "filename"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: LogStatusEnum) -> Self {
        Self { custom_data: None, status, status_info: None, filename: None }
    }
}

impl Element for GetLogResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut status = None;
        let mut status_info = None;
        let mut filename = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"status\":") {
                reader.member(&mut status, LogStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"statusInfo\":") {
                reader.optional_member(&mut status_info, StatusInfo::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"filename\":") {
                reader.optional_member(&mut filename, Text::<255>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { custom_data, status: reader.required(status, &object, "status")?, status_info, filename })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"status\":") {
                reader.check_member(&mut seen, 1 << 1, LogStatusEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"statusInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 2, StatusInfo::check)?;
            }
            if reader.comes(&mut object, 3, "\"filename\":") {
                reader.check_optional_member(&mut seen, 1 << 3, Text::<255>::check)?;
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
        if let Some(value) = &self.filename {
            writer.member("\"filename\":");
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
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `componentVariable`, optional, 1 or more.
    pub component_variable: Option<Array<ComponentVariable, 1>>,
    /// `requestId`, required, a whole number.
    pub request_id: i64,
    /// `monitoringCriteria`, optional, 1 to 3.
    pub monitoring_criteria: Option<Array<MonitoringCriterionEnum, 1, 3>>,
}

impl GetMonitoringReportRequest {
    const KEYS: &'static [&'static str] =
        &["customData", "componentVariable", "requestId", "monitoringCriteria"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(request_id: i64) -> Self {
        Self { custom_data: None, component_variable: None, request_id, monitoring_criteria: None }
    }
}

impl Element for GetMonitoringReportRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut component_variable = None;
        let mut request_id = None;
        let mut monitoring_criteria = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"componentVariable\":") {
                reader.optional_member(&mut component_variable, Array::<ComponentVariable, 1>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"requestId\":") {
                reader.member(&mut request_id, i64::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"monitoringCriteria\":") {
                reader.optional_member(
                    &mut monitoring_criteria,
                    Array::<MonitoringCriterionEnum, 1, 3>::read_into,
                )?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            component_variable,
            request_id: reader.required(request_id, &object, "requestId")?,
            monitoring_criteria,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"componentVariable\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Array::<ComponentVariable, 1>::check)?;
            }
            if reader.comes(&mut object, 2, "\"requestId\":") {
                reader.check_member(&mut seen, 1 << 2, i64::check)?;
            }
            if reader.comes(&mut object, 3, "\"monitoringCriteria\":") {
                reader.check_optional_member(
                    &mut seen,
                    1 << 3,
                    Array::<MonitoringCriterionEnum, 1, 3>::check,
                )?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "requestId"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
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
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `status`, required.
    pub status: GenericDeviceModelStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
}

impl GetMonitoringReportResponse {
    const KEYS: &'static [&'static str] = &["customData", "status", "statusInfo"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: GenericDeviceModelStatusEnum) -> Self {
        Self { custom_data: None, status, status_info: None }
    }
}

impl Element for GetMonitoringReportResponse {
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
                reader.member(&mut status, GenericDeviceModelStatusEnum::read_into)?;
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
                reader.check_member(&mut seen, 1 << 1, GenericDeviceModelStatusEnum::check)?;
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

impl Message for GetMonitoringReportResponse {
    const NAME: &'static str = "GetMonitoringReportResponse";
}

/// Payload of the `LogStatusNotification` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogStatusNotificationRequest {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `status`, required.
    pub status: UploadLogStatusEnum,
    /// `requestId`, optional, a whole number.
    pub request_id: Option<i64>,
}

impl LogStatusNotificationRequest {
    const KEYS: &'static [&'static str] = &["customData", "status", "requestId"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: UploadLogStatusEnum) -> Self {
        Self { custom_data: None, status, request_id: None }
    }
}

impl Element for LogStatusNotificationRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut status = None;
        let mut request_id = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"status\":") {
                reader.member(&mut status, UploadLogStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"requestId\":") {
                reader.optional_member(&mut request_id, i64::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { custom_data, status: reader.required(status, &object, "status")?, request_id })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"status\":") {
                reader.check_member(&mut seen, 1 << 1, UploadLogStatusEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"requestId\":") {
                reader.check_optional_member(&mut seen, 1 << 2, i64::check)?;
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
        if let Some(value) = &self.request_id {
            writer.member("\"requestId\":");
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
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `data`, required, at most 512 characters.
    pub data: Text<512>,
    /// `tbc`, optional; absent means `false`.
    pub tbc: Option<bool>,
    /// `seqNo`, required, a whole number.
    pub seq_no: i64,
    /// `generatedAt`, required, RFC 3339.
    pub generated_at: DateTime,
    /// `requestId`, required, a whole number.
    pub request_id: i64,
}

impl NotifyCustomerInformationRequest {
    const KEYS: &'static [&'static str] = &["customData", "data", "tbc", "seqNo", "generatedAt", "requestId"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(data: Text<512>, seq_no: i64, generated_at: DateTime, request_id: i64) -> Self {
        Self { custom_data: None, data, tbc: None, seq_no, generated_at, request_id }
    }

    /// `tbc`, or what its absence means: `false`.
    #[must_use]
    pub fn tbc_or_default(&self) -> bool {
        self.tbc.unwrap_or(false)
    }
}

impl Element for NotifyCustomerInformationRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut data = None;
        let mut tbc = None;
        let mut seq_no = None;
        let mut generated_at = None;
        let mut request_id = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"data\":") {
                reader.member(&mut data, Text::<512>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"tbc\":") {
                reader.optional_member(&mut tbc, bool::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"seqNo\":") {
                reader.member(&mut seq_no, i64::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"generatedAt\":") {
                reader.member(&mut generated_at, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"requestId\":") {
                reader.member(&mut request_id, i64::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            data: reader.required(data, &object, "data")?,
            tbc,
            seq_no: reader.required(seq_no, &object, "seqNo")?,
            generated_at: reader.required(generated_at, &object, "generatedAt")?,
            request_id: reader.required(request_id, &object, "requestId")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"data\":") {
                reader.check_member(&mut seen, 1 << 1, Text::<512>::check)?;
            }
            if reader.comes(&mut object, 2, "\"tbc\":") {
                reader.check_optional_member(&mut seen, 1 << 2, bool::check)?;
            }
            if reader.comes(&mut object, 3, "\"seqNo\":") {
                reader.check_member(&mut seen, 1 << 3, i64::check)?;
            }
            if reader.comes(&mut object, 4, "\"generatedAt\":") {
                reader.check_member(&mut seen, 1 << 4, DateTime::check)?;
            }
            if reader.comes(&mut object, 5, "\"requestId\":") {
                reader.check_member(&mut seen, 1 << 5, i64::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "data"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "seqNo"));
        }
        if seen & (1 << 4) == 0 {
            return Err(reader.missing(&object, "generatedAt"));
        }
        if seen & (1 << 5) == 0 {
            return Err(reader.missing(&object, "requestId"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
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
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `generatedAt`, required, RFC 3339.
    pub generated_at: DateTime,
    /// `tbc`, optional; absent means `false`.
    pub tbc: Option<bool>,
    /// `seqNo`, required, a whole number.
    pub seq_no: i64,
    /// `eventData`, required, 1 or more.
    pub event_data: Array<EventData, 1>,
}

impl NotifyEventRequest {
    const KEYS: &'static [&'static str] = &["customData", "generatedAt", "tbc", "seqNo", "eventData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(generated_at: DateTime, seq_no: i64, event_data: Array<EventData, 1>) -> Self {
        Self { custom_data: None, generated_at, tbc: None, seq_no, event_data }
    }

    /// `tbc`, or what its absence means: `false`.
    #[must_use]
    pub fn tbc_or_default(&self) -> bool {
        self.tbc.unwrap_or(false)
    }
}

impl Element for NotifyEventRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut generated_at = None;
        let mut tbc = None;
        let mut seq_no = None;
        let mut event_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"generatedAt\":") {
                reader.member(&mut generated_at, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"tbc\":") {
                reader.optional_member(&mut tbc, bool::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"seqNo\":") {
                reader.member(&mut seq_no, i64::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"eventData\":") {
                reader.member(&mut event_data, Array::<EventData, 1>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            generated_at: reader.required(generated_at, &object, "generatedAt")?,
            tbc,
            seq_no: reader.required(seq_no, &object, "seqNo")?,
            event_data: reader.required(event_data, &object, "eventData")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"generatedAt\":") {
                reader.check_member(&mut seen, 1 << 1, DateTime::check)?;
            }
            if reader.comes(&mut object, 2, "\"tbc\":") {
                reader.check_optional_member(&mut seen, 1 << 2, bool::check)?;
            }
            if reader.comes(&mut object, 3, "\"seqNo\":") {
                reader.check_member(&mut seen, 1 << 3, i64::check)?;
            }
            if reader.comes(&mut object, 4, "\"eventData\":") {
                reader.check_member(&mut seen, 1 << 4, Array::<EventData, 1>::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "generatedAt"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "seqNo"));
        }
        if seen & (1 << 4) == 0 {
            return Err(reader.missing(&object, "eventData"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
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
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `eventId`, required, a whole number.
    pub event_id: i64,
    /// `timestamp`, required, RFC 3339.
    pub timestamp: DateTime,
    /// `trigger`, required.
    pub trigger: EventTriggerEnum,
    /// `cause`, optional, a whole number.
    pub cause: Option<i64>,
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
    /// `variableMonitoringId`, optional, a whole number.
    pub variable_monitoring_id: Option<i64>,
    /// `eventNotificationType`, required.
    pub event_notification_type: EventNotificationEnum,
    /// `variable`, required.
    pub variable: Variable,
}

impl EventData {
    const KEYS: &'static [&'static str] = &[
        "customData",
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
    ];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        event_id: i64,
        timestamp: DateTime,
        trigger: EventTriggerEnum,
        actual_value: Text<2500>,
        component: Component,
        event_notification_type: EventNotificationEnum,
        variable: Variable,
    ) -> Self {
        Self {
            custom_data: None,
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
        }
    }
}

impl Element for EventData {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
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
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"eventId\":") {
                reader.member(&mut event_id, i64::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"timestamp\":") {
                reader.member(&mut timestamp, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"trigger\":") {
                reader.member(&mut trigger, EventTriggerEnum::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"cause\":") {
                reader.optional_member(&mut cause, i64::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"actualValue\":") {
                reader.member(&mut actual_value, Text::<2500>::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"techCode\":") {
                reader.optional_member(&mut tech_code, Text::<50>::read_into)?;
            }
            if reader.comes(&mut object, 7, "\"techInfo\":") {
                reader.optional_member(&mut tech_info, Text::<500>::read_into)?;
            }
            if reader.comes(&mut object, 8, "\"cleared\":") {
                reader.optional_member(&mut cleared, bool::read_into)?;
            }
            if reader.comes(&mut object, 9, "\"transactionId\":") {
                reader.optional_member(&mut transaction_id, Text::<36>::read_into)?;
            }
            if reader.comes(&mut object, 10, "\"component\":") {
                reader.member(&mut component, Component::read_into)?;
            }
            if reader.comes(&mut object, 11, "\"variableMonitoringId\":") {
                reader.optional_member(&mut variable_monitoring_id, i64::read_into)?;
            }
            if reader.comes(&mut object, 12, "\"eventNotificationType\":") {
                reader.member(&mut event_notification_type, EventNotificationEnum::read_into)?;
            }
            if reader.comes(&mut object, 13, "\"variable\":") {
                reader.member(&mut variable, Variable::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
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
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"eventId\":") {
                reader.check_member(&mut seen, 1 << 1, i64::check)?;
            }
            if reader.comes(&mut object, 2, "\"timestamp\":") {
                reader.check_member(&mut seen, 1 << 2, DateTime::check)?;
            }
            if reader.comes(&mut object, 3, "\"trigger\":") {
                reader.check_member(&mut seen, 1 << 3, EventTriggerEnum::check)?;
            }
            if reader.comes(&mut object, 4, "\"cause\":") {
                reader.check_optional_member(&mut seen, 1 << 4, i64::check)?;
            }
            if reader.comes(&mut object, 5, "\"actualValue\":") {
                reader.check_member(&mut seen, 1 << 5, Text::<2500>::check)?;
            }
            if reader.comes(&mut object, 6, "\"techCode\":") {
                reader.check_optional_member(&mut seen, 1 << 6, Text::<50>::check)?;
            }
            if reader.comes(&mut object, 7, "\"techInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 7, Text::<500>::check)?;
            }
            if reader.comes(&mut object, 8, "\"cleared\":") {
                reader.check_optional_member(&mut seen, 1 << 8, bool::check)?;
            }
            if reader.comes(&mut object, 9, "\"transactionId\":") {
                reader.check_optional_member(&mut seen, 1 << 9, Text::<36>::check)?;
            }
            if reader.comes(&mut object, 10, "\"component\":") {
                reader.check_member(&mut seen, 1 << 10, Component::check)?;
            }
            if reader.comes(&mut object, 11, "\"variableMonitoringId\":") {
                reader.check_optional_member(&mut seen, 1 << 11, i64::check)?;
            }
            if reader.comes(&mut object, 12, "\"eventNotificationType\":") {
                reader.check_member(&mut seen, 1 << 12, EventNotificationEnum::check)?;
            }
            if reader.comes(&mut object, 13, "\"variable\":") {
                reader.check_member(&mut seen, 1 << 13, Variable::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "eventId"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "timestamp"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "trigger"));
        }
        if seen & (1 << 5) == 0 {
            return Err(reader.missing(&object, "actualValue"));
        }
        if seen & (1 << 10) == 0 {
            return Err(reader.missing(&object, "component"));
        }
        if seen & (1 << 12) == 0 {
            return Err(reader.missing(&object, "eventNotificationType"));
        }
        if seen & (1 << 13) == 0 {
            return Err(reader.missing(&object, "variable"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
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
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `monitor`, optional, 1 or more.
    pub monitor: Option<Array<MonitoringData, 1>>,
    /// `requestId`, required, a whole number.
    pub request_id: i64,
    /// `tbc`, optional; absent means `false`.
    pub tbc: Option<bool>,
    /// `seqNo`, required, a whole number.
    pub seq_no: i64,
    /// `generatedAt`, required, RFC 3339.
    pub generated_at: DateTime,
}

impl NotifyMonitoringReportRequest {
    const KEYS: &'static [&'static str] =
        &["customData", "monitor", "requestId", "tbc", "seqNo", "generatedAt"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(request_id: i64, seq_no: i64, generated_at: DateTime) -> Self {
        Self { custom_data: None, monitor: None, request_id, tbc: None, seq_no, generated_at }
    }

    /// `tbc`, or what its absence means: `false`.
    #[must_use]
    pub fn tbc_or_default(&self) -> bool {
        self.tbc.unwrap_or(false)
    }
}

impl Element for NotifyMonitoringReportRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut monitor = None;
        let mut request_id = None;
        let mut tbc = None;
        let mut seq_no = None;
        let mut generated_at = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"monitor\":") {
                reader.optional_member(&mut monitor, Array::<MonitoringData, 1>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"requestId\":") {
                reader.member(&mut request_id, i64::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"tbc\":") {
                reader.optional_member(&mut tbc, bool::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"seqNo\":") {
                reader.member(&mut seq_no, i64::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"generatedAt\":") {
                reader.member(&mut generated_at, DateTime::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            monitor,
            request_id: reader.required(request_id, &object, "requestId")?,
            tbc,
            seq_no: reader.required(seq_no, &object, "seqNo")?,
            generated_at: reader.required(generated_at, &object, "generatedAt")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"monitor\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Array::<MonitoringData, 1>::check)?;
            }
            if reader.comes(&mut object, 2, "\"requestId\":") {
                reader.check_member(&mut seen, 1 << 2, i64::check)?;
            }
            if reader.comes(&mut object, 3, "\"tbc\":") {
                reader.check_optional_member(&mut seen, 1 << 3, bool::check)?;
            }
            if reader.comes(&mut object, 4, "\"seqNo\":") {
                reader.check_member(&mut seen, 1 << 4, i64::check)?;
            }
            if reader.comes(&mut object, 5, "\"generatedAt\":") {
                reader.check_member(&mut seen, 1 << 5, DateTime::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "requestId"));
        }
        if seen & (1 << 4) == 0 {
            return Err(reader.missing(&object, "seqNo"));
        }
        if seen & (1 << 5) == 0 {
            return Err(reader.missing(&object, "generatedAt"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
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
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `component`, required.
    pub component: Component,
    /// `variable`, required.
    pub variable: Variable,
    /// `variableMonitoring`, required, 1 or more.
    pub variable_monitoring: Array<VariableMonitoring, 1>,
}

impl MonitoringData {
    const KEYS: &'static [&'static str] = &["customData", "component", "variable", "variableMonitoring"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        component: Component,
        variable: Variable,
        variable_monitoring: Array<VariableMonitoring, 1>,
    ) -> Self {
        Self { custom_data: None, component, variable, variable_monitoring }
    }
}

impl Element for MonitoringData {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut component = None;
        let mut variable = None;
        let mut variable_monitoring = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"component\":") {
                reader.member(&mut component, Component::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"variable\":") {
                reader.member(&mut variable, Variable::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"variableMonitoring\":") {
                reader.member(&mut variable_monitoring, Array::<VariableMonitoring, 1>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            component: reader.required(component, &object, "component")?,
            variable: reader.required(variable, &object, "variable")?,
            variable_monitoring: reader.required(variable_monitoring, &object, "variableMonitoring")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"component\":") {
                reader.check_member(&mut seen, 1 << 1, Component::check)?;
            }
            if reader.comes(&mut object, 2, "\"variable\":") {
                reader.check_member(&mut seen, 1 << 2, Variable::check)?;
            }
            if reader.comes(&mut object, 3, "\"variableMonitoring\":") {
                reader.check_member(&mut seen, 1 << 3, Array::<VariableMonitoring, 1>::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "component"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "variable"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "variableMonitoring"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"component\":");
        self.component.write(writer)?;
        writer.member("\"variable\":");
        self.variable.write(writer)?;
        writer.member("\"variableMonitoring\":");
        self.variable_monitoring.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

/// Part of [`MonitoringData`](crate::MonitoringData).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VariableMonitoring {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `id`, required, a whole number.
    pub id: i64,
    /// `transaction`, required.
    pub transaction: bool,
    /// `value`, required, a number.
    pub value: Decimal,
    /// `type`, required.
    pub r#type: MonitorEnum,
    /// `severity`, required, a whole number.
    pub severity: i64,
}

impl VariableMonitoring {
    const KEYS: &'static [&'static str] = &["customData", "id", "transaction", "value", "type", "severity"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(id: i64, transaction: bool, value: Decimal, r#type: MonitorEnum, severity: i64) -> Self {
        Self { custom_data: None, id, transaction, value, r#type, severity }
    }
}

impl Element for VariableMonitoring {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut id = None;
        let mut transaction = None;
        let mut value = None;
        let mut r#type = None;
        let mut severity = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"id\":") {
                reader.member(&mut id, i64::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"transaction\":") {
                reader.member(&mut transaction, bool::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"value\":") {
                reader.member(&mut value, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"type\":") {
                reader.member(&mut r#type, MonitorEnum::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"severity\":") {
                reader.member(&mut severity, i64::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            id: reader.required(id, &object, "id")?,
            transaction: reader.required(transaction, &object, "transaction")?,
            value: reader.required(value, &object, "value")?,
            r#type: reader.required(r#type, &object, "type")?,
            severity: reader.required(severity, &object, "severity")?,
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
            if reader.comes(&mut object, 2, "\"transaction\":") {
                reader.check_member(&mut seen, 1 << 2, bool::check)?;
            }
            if reader.comes(&mut object, 3, "\"value\":") {
                reader.check_member(&mut seen, 1 << 3, Decimal::check)?;
            }
            if reader.comes(&mut object, 4, "\"type\":") {
                reader.check_member(&mut seen, 1 << 4, MonitorEnum::check)?;
            }
            if reader.comes(&mut object, 5, "\"severity\":") {
                reader.check_member(&mut seen, 1 << 5, i64::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "id"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "transaction"));
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
        writer.member("\"transaction\":");
        self.transaction.write(writer)?;
        writer.member("\"value\":");
        self.value.write(writer)?;
        writer.member("\"type\":");
        self.r#type.write(writer)?;
        writer.member("\"severity\":");
        self.severity.write(writer)?;
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

/// Payload of the `SetMonitoringBase` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetMonitoringBaseRequest {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `monitoringBase`, required.
    pub monitoring_base: MonitoringBaseEnum,
}

impl SetMonitoringBaseRequest {
    const KEYS: &'static [&'static str] = &["customData", "monitoringBase"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(monitoring_base: MonitoringBaseEnum) -> Self {
        Self { custom_data: None, monitoring_base }
    }
}

impl Element for SetMonitoringBaseRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut monitoring_base = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"monitoringBase\":") {
                reader.member(&mut monitoring_base, MonitoringBaseEnum::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            monitoring_base: reader.required(monitoring_base, &object, "monitoringBase")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"monitoringBase\":") {
                reader.check_member(&mut seen, 1 << 1, MonitoringBaseEnum::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "monitoringBase"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"monitoringBase\":");
        self.monitoring_base.write(writer)?;
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
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `status`, required.
    pub status: GenericDeviceModelStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
}

impl SetMonitoringBaseResponse {
    const KEYS: &'static [&'static str] = &["customData", "status", "statusInfo"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: GenericDeviceModelStatusEnum) -> Self {
        Self { custom_data: None, status, status_info: None }
    }
}

impl Element for SetMonitoringBaseResponse {
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
                reader.member(&mut status, GenericDeviceModelStatusEnum::read_into)?;
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
                reader.check_member(&mut seen, 1 << 1, GenericDeviceModelStatusEnum::check)?;
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

impl Message for SetMonitoringBaseResponse {
    const NAME: &'static str = "SetMonitoringBaseResponse";
}

/// Payload of the `SetMonitoringLevel` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetMonitoringLevelRequest {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `severity`, required, a whole number.
    pub severity: i64,
}

impl SetMonitoringLevelRequest {
    const KEYS: &'static [&'static str] = &["customData", "severity"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(severity: i64) -> Self {
        Self { custom_data: None, severity }
    }
}

impl Element for SetMonitoringLevelRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut severity = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"severity\":") {
                reader.member(&mut severity, i64::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { custom_data, severity: reader.required(severity, &object, "severity")? })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"severity\":") {
                reader.check_member(&mut seen, 1 << 1, i64::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "severity"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"severity\":");
        self.severity.write(writer)?;
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
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `status`, required.
    pub status: GenericStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
}

impl SetMonitoringLevelResponse {
    const KEYS: &'static [&'static str] = &["customData", "status", "statusInfo"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: GenericStatusEnum) -> Self {
        Self { custom_data: None, status, status_info: None }
    }
}

impl Element for SetMonitoringLevelResponse {
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

impl Message for SetMonitoringLevelResponse {
    const NAME: &'static str = "SetMonitoringLevelResponse";
}

/// Payload of the `SetVariableMonitoring` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetVariableMonitoringRequest {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `setMonitoringData`, required, 1 or more.
    pub set_monitoring_data: Array<SetMonitoringData, 1>,
}

impl SetVariableMonitoringRequest {
    const KEYS: &'static [&'static str] = &["customData", "setMonitoringData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(set_monitoring_data: Array<SetMonitoringData, 1>) -> Self {
        Self { custom_data: None, set_monitoring_data }
    }
}

impl Element for SetVariableMonitoringRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut set_monitoring_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"setMonitoringData\":") {
                reader.member(&mut set_monitoring_data, Array::<SetMonitoringData, 1>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            set_monitoring_data: reader.required(set_monitoring_data, &object, "setMonitoringData")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"setMonitoringData\":") {
                reader.check_member(&mut seen, 1 << 1, Array::<SetMonitoringData, 1>::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "setMonitoringData"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"setMonitoringData\":");
        self.set_monitoring_data.write(writer)?;
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
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `id`, optional, a whole number.
    pub id: Option<i64>,
    /// `transaction`, optional; absent means `false`.
    pub transaction: Option<bool>,
    /// `value`, required, a number.
    pub value: Decimal,
    /// `type`, required.
    pub r#type: MonitorEnum,
    /// `severity`, required, a whole number.
    pub severity: i64,
    /// `component`, required.
    pub component: Component,
    /// `variable`, required.
    pub variable: Variable,
}

impl SetMonitoringData {
    const KEYS: &'static [&'static str] =
        &["customData", "id", "transaction", "value", "type", "severity", "component", "variable"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        value: Decimal,
        r#type: MonitorEnum,
        severity: i64,
        component: Component,
        variable: Variable,
    ) -> Self {
        Self { custom_data: None, id: None, transaction: None, value, r#type, severity, component, variable }
    }

    /// `transaction`, or what its absence means: `false`.
    #[must_use]
    pub fn transaction_or_default(&self) -> bool {
        self.transaction.unwrap_or(false)
    }
}

impl Element for SetMonitoringData {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut id = None;
        let mut transaction = None;
        let mut value = None;
        let mut r#type = None;
        let mut severity = None;
        let mut component = None;
        let mut variable = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"id\":") {
                reader.optional_member(&mut id, i64::read_into)?;
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
                reader.member(&mut severity, i64::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"component\":") {
                reader.member(&mut component, Component::read_into)?;
            }
            if reader.comes(&mut object, 7, "\"variable\":") {
                reader.member(&mut variable, Variable::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            id,
            transaction,
            value: reader.required(value, &object, "value")?,
            r#type: reader.required(r#type, &object, "type")?,
            severity: reader.required(severity, &object, "severity")?,
            component: reader.required(component, &object, "component")?,
            variable: reader.required(variable, &object, "variable")?,
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
                reader.check_optional_member(&mut seen, 1 << 1, i64::check)?;
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
                reader.check_member(&mut seen, 1 << 5, i64::check)?;
            }
            if reader.comes(&mut object, 6, "\"component\":") {
                reader.check_member(&mut seen, 1 << 6, Component::check)?;
            }
            if reader.comes(&mut object, 7, "\"variable\":") {
                reader.check_member(&mut seen, 1 << 7, Variable::check)?;
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
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.id {
            writer.member("\"id\":");
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
        writer.end_object();
        Ok(())
    }
}

/// Payload of the response to `SetVariableMonitoring`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetVariableMonitoringResponse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `setMonitoringResult`, required, 1 or more.
    pub set_monitoring_result: Array<SetMonitoringResult, 1>,
}

impl SetVariableMonitoringResponse {
    const KEYS: &'static [&'static str] = &["customData", "setMonitoringResult"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(set_monitoring_result: Array<SetMonitoringResult, 1>) -> Self {
        Self { custom_data: None, set_monitoring_result }
    }
}

impl Element for SetVariableMonitoringResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut set_monitoring_result = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"setMonitoringResult\":") {
                reader.member(&mut set_monitoring_result, Array::<SetMonitoringResult, 1>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            set_monitoring_result: reader.required(set_monitoring_result, &object, "setMonitoringResult")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"setMonitoringResult\":") {
                reader.check_member(&mut seen, 1 << 1, Array::<SetMonitoringResult, 1>::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "setMonitoringResult"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"setMonitoringResult\":");
        self.set_monitoring_result.write(writer)?;
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
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `id`, optional, a whole number.
    pub id: Option<i64>,
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
    /// `severity`, required, a whole number.
    pub severity: i64,
}

impl SetMonitoringResult {
    const KEYS: &'static [&'static str] =
        &["customData", "id", "statusInfo", "status", "type", "component", "variable", "severity"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        status: SetMonitoringStatusEnum,
        r#type: MonitorEnum,
        component: Component,
        variable: Variable,
        severity: i64,
    ) -> Self {
        Self { custom_data: None, id: None, status_info: None, status, r#type, component, variable, severity }
    }
}

impl Element for SetMonitoringResult {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut id = None;
        let mut status_info = None;
        let mut status = None;
        let mut r#type = None;
        let mut component = None;
        let mut variable = None;
        let mut severity = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"id\":") {
                reader.optional_member(&mut id, i64::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"statusInfo\":") {
                reader.optional_member(&mut status_info, StatusInfo::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"status\":") {
                reader.member(&mut status, SetMonitoringStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"type\":") {
                reader.member(&mut r#type, MonitorEnum::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"component\":") {
                reader.member(&mut component, Component::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"variable\":") {
                reader.member(&mut variable, Variable::read_into)?;
            }
            if reader.comes(&mut object, 7, "\"severity\":") {
                reader.member(&mut severity, i64::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            id,
            status_info,
            status: reader.required(status, &object, "status")?,
            r#type: reader.required(r#type, &object, "type")?,
            component: reader.required(component, &object, "component")?,
            variable: reader.required(variable, &object, "variable")?,
            severity: reader.required(severity, &object, "severity")?,
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
                reader.check_optional_member(&mut seen, 1 << 1, i64::check)?;
            }
            if reader.comes(&mut object, 2, "\"statusInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 2, StatusInfo::check)?;
            }
            if reader.comes(&mut object, 3, "\"status\":") {
                reader.check_member(&mut seen, 1 << 3, SetMonitoringStatusEnum::check)?;
            }
            if reader.comes(&mut object, 4, "\"type\":") {
                reader.check_member(&mut seen, 1 << 4, MonitorEnum::check)?;
            }
            if reader.comes(&mut object, 5, "\"component\":") {
                reader.check_member(&mut seen, 1 << 5, Component::check)?;
            }
            if reader.comes(&mut object, 6, "\"variable\":") {
                reader.check_member(&mut seen, 1 << 6, Variable::check)?;
            }
            if reader.comes(&mut object, 7, "\"severity\":") {
                reader.check_member(&mut seen, 1 << 7, i64::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "status"));
        }
        if seen & (1 << 4) == 0 {
            return Err(reader.missing(&object, "type"));
        }
        if seen & (1 << 5) == 0 {
            return Err(reader.missing(&object, "component"));
        }
        if seen & (1 << 6) == 0 {
            return Err(reader.missing(&object, "variable"));
        }
        if seen & (1 << 7) == 0 {
            return Err(reader.missing(&object, "severity"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
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

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl LogEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::DiagnosticsLog, Self::SecurityLog];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::DiagnosticsLog => "DiagnosticsLog",
            Self::SecurityLog => "SecurityLog",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"DiagnosticsLog" => Self::DiagnosticsLog,
            b"SecurityLog" => Self::SecurityLog,

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

/// The words of `eventNotificationType` in [`EventData`](crate::EventData).
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
