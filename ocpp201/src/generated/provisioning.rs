// Written by `cargo codegen` from facts/*.json; change those, not this.
//! Messages and types of the functional block "provisioning".

use ocpp_types::json::{Element, EncodeError, Reader, Refused, Writer};
use ocpp_types::message::{Message, Request};
use ocpp_types::{Array, DateTime, Decimal, InvalidValue, Rule, Text, UnknownWord};

use crate::CustomData;

/// Payload of the `BootNotification` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BootNotificationRequest {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `chargingStation`, required.
    pub charging_station: ChargingStation,
    /// `reason`, required.
    pub reason: BootReasonEnum,
}

impl BootNotificationRequest {
    const KEYS: &'static [&'static str] = &["customData", "chargingStation", "reason"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(charging_station: ChargingStation, reason: BootReasonEnum) -> Self {
        Self { custom_data: None, charging_station, reason }
    }
}

impl Element for BootNotificationRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut charging_station = None;
        let mut reason = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"chargingStation\":") {
                reader.member(&mut charging_station, ChargingStation::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"reason\":") {
                reader.member(&mut reason, BootReasonEnum::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            charging_station: reader.required(charging_station, &object, "chargingStation")?,
            reason: reader.required(reason, &object, "reason")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"chargingStation\":") {
                reader.check_member(&mut seen, 1 << 1, ChargingStation::check)?;
            }
            if reader.comes(&mut object, 2, "\"reason\":") {
                reader.check_member(&mut seen, 1 << 2, BootReasonEnum::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "chargingStation"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "reason"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"chargingStation\":");
        self.charging_station.write(writer)?;
        writer.member("\"reason\":");
        self.reason.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

impl Message for BootNotificationRequest {
    const NAME: &'static str = "BootNotificationRequest";
}

impl Request for BootNotificationRequest {
    const ACTION: &'static str = "BootNotification";
    type Response = BootNotificationResponse;
}

/// Part of [`BootNotificationRequest`](crate::BootNotificationRequest).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChargingStation {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `serialNumber`, optional, at most 25 characters.
    pub serial_number: Option<Text<25>>,
    /// `model`, required, at most 20 characters.
    pub model: Text<20>,
    /// `modem`, optional.
    pub modem: Option<Modem>,
    /// `vendorName`, required, at most 50 characters.
    pub vendor_name: Text<50>,
    /// `firmwareVersion`, optional, at most 50 characters.
    pub firmware_version: Option<Text<50>>,
}

impl ChargingStation {
    const KEYS: &'static [&'static str] =
        &["customData", "serialNumber", "model", "modem", "vendorName", "firmwareVersion"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(model: Text<20>, vendor_name: Text<50>) -> Self {
        Self {
            custom_data: None,
            serial_number: None,
            model,
            modem: None,
            vendor_name,
            firmware_version: None,
        }
    }
}

impl Element for ChargingStation {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut serial_number = None;
        let mut model = None;
        let mut modem = None;
        let mut vendor_name = None;
        let mut firmware_version = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"serialNumber\":") {
                reader.optional_member(&mut serial_number, Text::<25>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"model\":") {
                reader.member(&mut model, Text::<20>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"modem\":") {
                reader.optional_member(&mut modem, Modem::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"vendorName\":") {
                reader.member(&mut vendor_name, Text::<50>::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"firmwareVersion\":") {
                reader.optional_member(&mut firmware_version, Text::<50>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            serial_number,
            model: reader.required(model, &object, "model")?,
            modem,
            vendor_name: reader.required(vendor_name, &object, "vendorName")?,
            firmware_version,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"serialNumber\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Text::<25>::check)?;
            }
            if reader.comes(&mut object, 2, "\"model\":") {
                reader.check_member(&mut seen, 1 << 2, Text::<20>::check)?;
            }
            if reader.comes(&mut object, 3, "\"modem\":") {
                reader.check_optional_member(&mut seen, 1 << 3, Modem::check)?;
            }
            if reader.comes(&mut object, 4, "\"vendorName\":") {
                reader.check_member(&mut seen, 1 << 4, Text::<50>::check)?;
            }
            if reader.comes(&mut object, 5, "\"firmwareVersion\":") {
                reader.check_optional_member(&mut seen, 1 << 5, Text::<50>::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "model"));
        }
        if seen & (1 << 4) == 0 {
            return Err(reader.missing(&object, "vendorName"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.serial_number {
            writer.member("\"serialNumber\":");
            value.write(writer)?;
        }
        writer.member("\"model\":");
        self.model.write(writer)?;
        if let Some(value) = &self.modem {
            writer.member("\"modem\":");
            value.write(writer)?;
        }
        writer.member("\"vendorName\":");
        self.vendor_name.write(writer)?;
        if let Some(value) = &self.firmware_version {
            writer.member("\"firmwareVersion\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`ChargingStation`](crate::ChargingStation).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Modem {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `iccid`, optional, at most 20 characters.
    pub iccid: Option<Text<20>>,
    /// `imsi`, optional, at most 20 characters.
    pub imsi: Option<Text<20>>,
}

impl Modem {
    const KEYS: &'static [&'static str] = &["customData", "iccid", "imsi"];
}

impl Element for Modem {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut iccid = None;
        let mut imsi = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"iccid\":") {
                reader.optional_member(&mut iccid, Text::<20>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"imsi\":") {
                reader.optional_member(&mut imsi, Text::<20>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { custom_data, iccid, imsi })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"iccid\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Text::<20>::check)?;
            }
            if reader.comes(&mut object, 2, "\"imsi\":") {
                reader.check_optional_member(&mut seen, 1 << 2, Text::<20>::check)?;
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
        if let Some(value) = &self.iccid {
            writer.member("\"iccid\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.imsi {
            writer.member("\"imsi\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Payload of the response to `BootNotification`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BootNotificationResponse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `currentTime`, required, RFC 3339.
    pub current_time: DateTime,
    /// `interval`, required, a whole number.
    pub interval: i64,
    /// `status`, required.
    pub status: RegistrationStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
}

impl BootNotificationResponse {
    const KEYS: &'static [&'static str] = &["customData", "currentTime", "interval", "status", "statusInfo"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(current_time: DateTime, interval: i64, status: RegistrationStatusEnum) -> Self {
        Self { custom_data: None, current_time, interval, status, status_info: None }
    }
}

impl Element for BootNotificationResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut current_time = None;
        let mut interval = None;
        let mut status = None;
        let mut status_info = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"currentTime\":") {
                reader.member(&mut current_time, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"interval\":") {
                reader.member(&mut interval, i64::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"status\":") {
                reader.member(&mut status, RegistrationStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"statusInfo\":") {
                reader.optional_member(&mut status_info, StatusInfo::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            current_time: reader.required(current_time, &object, "currentTime")?,
            interval: reader.required(interval, &object, "interval")?,
            status: reader.required(status, &object, "status")?,
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
            if reader.comes(&mut object, 1, "\"currentTime\":") {
                reader.check_member(&mut seen, 1 << 1, DateTime::check)?;
            }
            if reader.comes(&mut object, 2, "\"interval\":") {
                reader.check_member(&mut seen, 1 << 2, i64::check)?;
            }
            if reader.comes(&mut object, 3, "\"status\":") {
                reader.check_member(&mut seen, 1 << 3, RegistrationStatusEnum::check)?;
            }
            if reader.comes(&mut object, 4, "\"statusInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 4, StatusInfo::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "currentTime"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "interval"));
        }
        if seen & (1 << 3) == 0 {
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
        writer.member("\"currentTime\":");
        self.current_time.write(writer)?;
        writer.member("\"interval\":");
        self.interval.write(writer)?;
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

impl Message for BootNotificationResponse {
    const NAME: &'static str = "BootNotificationResponse";
}

/// Part of [`CertificateSignedResponse`](crate::CertificateSignedResponse), [`SignCertificateResponse`](crate::SignCertificateResponse), [`BootNotificationResponse`](crate::BootNotificationResponse), [`GetBaseReportResponse`](crate::GetBaseReportResponse), [`GetReportResponse`](crate::GetReportResponse), [`GetVariableResult`](crate::GetVariableResult), [`ResetResponse`](crate::ResetResponse), [`SetNetworkProfileResponse`](crate::SetNetworkProfileResponse), [`SetVariableResult`](crate::SetVariableResult), [`ClearCacheResponse`](crate::ClearCacheResponse), [`SendLocalListResponse`](crate::SendLocalListResponse), [`RequestStartTransactionResponse`](crate::RequestStartTransactionResponse), [`RequestStopTransactionResponse`](crate::RequestStopTransactionResponse), [`TriggerMessageResponse`](crate::TriggerMessageResponse), [`UnlockConnectorResponse`](crate::UnlockConnectorResponse), [`ChangeAvailabilityResponse`](crate::ChangeAvailabilityResponse), [`CancelReservationResponse`](crate::CancelReservationResponse), [`ReserveNowResponse`](crate::ReserveNowResponse), [`ClearChargingProfileResponse`](crate::ClearChargingProfileResponse), [`GetChargingProfilesResponse`](crate::GetChargingProfilesResponse), [`GetCompositeScheduleResponse`](crate::GetCompositeScheduleResponse), [`NotifyEVChargingNeedsResponse`](crate::NotifyEVChargingNeedsResponse), [`NotifyEVChargingScheduleResponse`](crate::NotifyEVChargingScheduleResponse), [`SetChargingProfileResponse`](crate::SetChargingProfileResponse), [`PublishFirmwareResponse`](crate::PublishFirmwareResponse), [`UpdateFirmwareResponse`](crate::UpdateFirmwareResponse), [`DeleteCertificateResponse`](crate::DeleteCertificateResponse), [`Get15118EVCertificateResponse`](crate::Get15118EVCertificateResponse), [`GetCertificateStatusResponse`](crate::GetCertificateStatusResponse), [`GetInstalledCertificateIdsResponse`](crate::GetInstalledCertificateIdsResponse), [`InstallCertificateResponse`](crate::InstallCertificateResponse), [`ClearMonitoringResult`](crate::ClearMonitoringResult), [`CustomerInformationResponse`](crate::CustomerInformationResponse), [`GetLogResponse`](crate::GetLogResponse), [`GetMonitoringReportResponse`](crate::GetMonitoringReportResponse), [`SetMonitoringBaseResponse`](crate::SetMonitoringBaseResponse), [`SetMonitoringLevelResponse`](crate::SetMonitoringLevelResponse), [`SetMonitoringResult`](crate::SetMonitoringResult), [`ClearDisplayMessageResponse`](crate::ClearDisplayMessageResponse), [`GetDisplayMessagesResponse`](crate::GetDisplayMessagesResponse), [`SetDisplayMessageResponse`](crate::SetDisplayMessageResponse), [`DataTransferResponse`](crate::DataTransferResponse).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatusInfo {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `reasonCode`, required, at most 20 characters.
    pub reason_code: Text<20>,
    /// `additionalInfo`, optional, at most 512 characters.
    pub additional_info: Option<Text<512>>,
}

impl StatusInfo {
    const KEYS: &'static [&'static str] = &["customData", "reasonCode", "additionalInfo"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(reason_code: Text<20>) -> Self {
        Self { custom_data: None, reason_code, additional_info: None }
    }
}

impl Element for StatusInfo {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut reason_code = None;
        let mut additional_info = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"reasonCode\":") {
                reader.member(&mut reason_code, Text::<20>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"additionalInfo\":") {
                reader.optional_member(&mut additional_info, Text::<512>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            reason_code: reader.required(reason_code, &object, "reasonCode")?,
            additional_info,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"reasonCode\":") {
                reader.check_member(&mut seen, 1 << 1, Text::<20>::check)?;
            }
            if reader.comes(&mut object, 2, "\"additionalInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 2, Text::<512>::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "reasonCode"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"reasonCode\":");
        self.reason_code.write(writer)?;
        if let Some(value) = &self.additional_info {
            writer.member("\"additionalInfo\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Payload of the `GetBaseReport` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetBaseReportRequest {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `requestId`, required, a whole number.
    pub request_id: i64,
    /// `reportBase`, required.
    pub report_base: ReportBaseEnum,
}

impl GetBaseReportRequest {
    const KEYS: &'static [&'static str] = &["customData", "requestId", "reportBase"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(request_id: i64, report_base: ReportBaseEnum) -> Self {
        Self { custom_data: None, request_id, report_base }
    }
}

impl Element for GetBaseReportRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut request_id = None;
        let mut report_base = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"requestId\":") {
                reader.member(&mut request_id, i64::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"reportBase\":") {
                reader.member(&mut report_base, ReportBaseEnum::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            request_id: reader.required(request_id, &object, "requestId")?,
            report_base: reader.required(report_base, &object, "reportBase")?,
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
            if reader.comes(&mut object, 2, "\"reportBase\":") {
                reader.check_member(&mut seen, 1 << 2, ReportBaseEnum::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "requestId"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "reportBase"));
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
        writer.member("\"reportBase\":");
        self.report_base.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

impl Message for GetBaseReportRequest {
    const NAME: &'static str = "GetBaseReportRequest";
}

impl Request for GetBaseReportRequest {
    const ACTION: &'static str = "GetBaseReport";
    type Response = GetBaseReportResponse;
}

/// Payload of the response to `GetBaseReport`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetBaseReportResponse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `status`, required.
    pub status: GenericDeviceModelStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
}

impl GetBaseReportResponse {
    const KEYS: &'static [&'static str] = &["customData", "status", "statusInfo"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: GenericDeviceModelStatusEnum) -> Self {
        Self { custom_data: None, status, status_info: None }
    }
}

impl Element for GetBaseReportResponse {
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

impl Message for GetBaseReportResponse {
    const NAME: &'static str = "GetBaseReportResponse";
}

/// Payload of the `GetReport` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetReportRequest {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `componentVariable`, optional, 1 or more.
    pub component_variable: Option<Array<ComponentVariable, 1>>,
    /// `requestId`, required, a whole number.
    pub request_id: i64,
    /// `componentCriteria`, optional, 1 to 4.
    pub component_criteria: Option<Array<ComponentCriterionEnum, 1, 4>>,
}

impl GetReportRequest {
    const KEYS: &'static [&'static str] =
        &["customData", "componentVariable", "requestId", "componentCriteria"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(request_id: i64) -> Self {
        Self { custom_data: None, component_variable: None, request_id, component_criteria: None }
    }
}

impl Element for GetReportRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut component_variable = None;
        let mut request_id = None;
        let mut component_criteria = None;
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
            if reader.comes(&mut object, 3, "\"componentCriteria\":") {
                reader.optional_member(
                    &mut component_criteria,
                    Array::<ComponentCriterionEnum, 1, 4>::read_into,
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
            component_criteria,
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
            if reader.comes(&mut object, 3, "\"componentCriteria\":") {
                reader.check_optional_member(
                    &mut seen,
                    1 << 3,
                    Array::<ComponentCriterionEnum, 1, 4>::check,
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
        if let Some(value) = &self.component_criteria {
            writer.member("\"componentCriteria\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for GetReportRequest {
    const NAME: &'static str = "GetReportRequest";
}

impl Request for GetReportRequest {
    const ACTION: &'static str = "GetReport";
    type Response = GetReportResponse;
}

/// Part of [`GetReportRequest`](crate::GetReportRequest), [`GetMonitoringReportRequest`](crate::GetMonitoringReportRequest).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComponentVariable {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `component`, required.
    pub component: Component,
    /// `variable`, optional.
    pub variable: Option<Variable>,
}

impl ComponentVariable {
    const KEYS: &'static [&'static str] = &["customData", "component", "variable"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(component: Component) -> Self {
        Self { custom_data: None, component, variable: None }
    }
}

impl Element for ComponentVariable {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut component = None;
        let mut variable = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"component\":") {
                reader.member(&mut component, Component::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"variable\":") {
                reader.optional_member(&mut variable, Variable::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { custom_data, component: reader.required(component, &object, "component")?, variable })
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
                reader.check_optional_member(&mut seen, 1 << 2, Variable::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "component"));
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
        if let Some(value) = &self.variable {
            writer.member("\"variable\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`ComponentVariable`](crate::ComponentVariable), [`GetVariableData`](crate::GetVariableData), [`GetVariableResult`](crate::GetVariableResult), [`ReportData`](crate::ReportData), [`SetVariableData`](crate::SetVariableData), [`SetVariableResult`](crate::SetVariableResult), [`EventData`](crate::EventData), [`MonitoringData`](crate::MonitoringData), [`SetMonitoringData`](crate::SetMonitoringData), [`SetMonitoringResult`](crate::SetMonitoringResult), [`MessageInfo`](crate::MessageInfo).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Component {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `evse`, optional.
    pub evse: Option<Evse>,
    /// `name`, required, at most 50 characters.
    pub name: Text<50>,
    /// `instance`, optional, at most 50 characters.
    pub instance: Option<Text<50>>,
}

impl Component {
    const KEYS: &'static [&'static str] = &["customData", "evse", "name", "instance"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(name: Text<50>) -> Self {
        Self { custom_data: None, evse: None, name, instance: None }
    }
}

impl Element for Component {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut evse = None;
        let mut name = None;
        let mut instance = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"evse\":") {
                reader.optional_member(&mut evse, Evse::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"name\":") {
                reader.member(&mut name, Text::<50>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"instance\":") {
                reader.optional_member(&mut instance, Text::<50>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { custom_data, evse, name: reader.required(name, &object, "name")?, instance })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"evse\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Evse::check)?;
            }
            if reader.comes(&mut object, 2, "\"name\":") {
                reader.check_member(&mut seen, 1 << 2, Text::<50>::check)?;
            }
            if reader.comes(&mut object, 3, "\"instance\":") {
                reader.check_optional_member(&mut seen, 1 << 3, Text::<50>::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "name"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.evse {
            writer.member("\"evse\":");
            value.write(writer)?;
        }
        writer.member("\"name\":");
        self.name.write(writer)?;
        if let Some(value) = &self.instance {
            writer.member("\"instance\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`Component`](crate::Component), [`TransactionEventRequest`](crate::TransactionEventRequest), [`TriggerMessageRequest`](crate::TriggerMessageRequest), [`ChangeAvailabilityRequest`](crate::ChangeAvailabilityRequest).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `id`, required, a whole number.
    pub id: i64,
    /// `connectorId`, optional, a whole number.
    pub connector_id: Option<i64>,
}

impl Evse {
    const KEYS: &'static [&'static str] = &["customData", "id", "connectorId"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { custom_data: None, id, connector_id: None }
    }
}

impl Element for Evse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut id = None;
        let mut connector_id = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"id\":") {
                reader.member(&mut id, i64::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"connectorId\":") {
                reader.optional_member(&mut connector_id, i64::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { custom_data, id: reader.required(id, &object, "id")?, connector_id })
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
            if reader.comes(&mut object, 2, "\"connectorId\":") {
                reader.check_optional_member(&mut seen, 1 << 2, i64::check)?;
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
        if let Some(value) = &self.connector_id {
            writer.member("\"connectorId\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`ComponentVariable`](crate::ComponentVariable), [`GetVariableData`](crate::GetVariableData), [`GetVariableResult`](crate::GetVariableResult), [`ReportData`](crate::ReportData), [`SetVariableData`](crate::SetVariableData), [`SetVariableResult`](crate::SetVariableResult), [`EventData`](crate::EventData), [`MonitoringData`](crate::MonitoringData), [`SetMonitoringData`](crate::SetMonitoringData), [`SetMonitoringResult`](crate::SetMonitoringResult).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variable {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `name`, required, at most 50 characters.
    pub name: Text<50>,
    /// `instance`, optional, at most 50 characters.
    pub instance: Option<Text<50>>,
}

impl Variable {
    const KEYS: &'static [&'static str] = &["customData", "name", "instance"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(name: Text<50>) -> Self {
        Self { custom_data: None, name, instance: None }
    }
}

impl Element for Variable {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut name = None;
        let mut instance = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"name\":") {
                reader.member(&mut name, Text::<50>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"instance\":") {
                reader.optional_member(&mut instance, Text::<50>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { custom_data, name: reader.required(name, &object, "name")?, instance })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"name\":") {
                reader.check_member(&mut seen, 1 << 1, Text::<50>::check)?;
            }
            if reader.comes(&mut object, 2, "\"instance\":") {
                reader.check_optional_member(&mut seen, 1 << 2, Text::<50>::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "name"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"name\":");
        self.name.write(writer)?;
        if let Some(value) = &self.instance {
            writer.member("\"instance\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Payload of the response to `GetReport`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetReportResponse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `status`, required.
    pub status: GenericDeviceModelStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
}

impl GetReportResponse {
    const KEYS: &'static [&'static str] = &["customData", "status", "statusInfo"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: GenericDeviceModelStatusEnum) -> Self {
        Self { custom_data: None, status, status_info: None }
    }
}

impl Element for GetReportResponse {
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

impl Message for GetReportResponse {
    const NAME: &'static str = "GetReportResponse";
}

/// Payload of the `GetVariables` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetVariablesRequest {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `getVariableData`, required, 1 or more.
    pub get_variable_data: Array<GetVariableData, 1>,
}

impl GetVariablesRequest {
    const KEYS: &'static [&'static str] = &["customData", "getVariableData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(get_variable_data: Array<GetVariableData, 1>) -> Self {
        Self { custom_data: None, get_variable_data }
    }
}

impl Element for GetVariablesRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut get_variable_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"getVariableData\":") {
                reader.member(&mut get_variable_data, Array::<GetVariableData, 1>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            get_variable_data: reader.required(get_variable_data, &object, "getVariableData")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"getVariableData\":") {
                reader.check_member(&mut seen, 1 << 1, Array::<GetVariableData, 1>::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "getVariableData"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"getVariableData\":");
        self.get_variable_data.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

impl Message for GetVariablesRequest {
    const NAME: &'static str = "GetVariablesRequest";
}

impl Request for GetVariablesRequest {
    const ACTION: &'static str = "GetVariables";
    type Response = GetVariablesResponse;
}

/// Part of [`GetVariablesRequest`](crate::GetVariablesRequest).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetVariableData {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `attributeType`, optional; absent means `"Actual"`.
    pub attribute_type: Option<AttributeEnum>,
    /// `component`, required.
    pub component: Component,
    /// `variable`, required.
    pub variable: Variable,
}

impl GetVariableData {
    const KEYS: &'static [&'static str] = &["customData", "attributeType", "component", "variable"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(component: Component, variable: Variable) -> Self {
        Self { custom_data: None, attribute_type: None, component, variable }
    }

    /// `attributeType`, or what its absence means: `Actual`.
    #[must_use]
    pub fn attribute_type_or_default(&self) -> &AttributeEnum {
        self.attribute_type.as_ref().unwrap_or(&AttributeEnum::Actual)
    }
}

impl Element for GetVariableData {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut attribute_type = None;
        let mut component = None;
        let mut variable = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"attributeType\":") {
                reader.optional_member(&mut attribute_type, AttributeEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"component\":") {
                reader.member(&mut component, Component::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"variable\":") {
                reader.member(&mut variable, Variable::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            attribute_type,
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
            if reader.comes(&mut object, 1, "\"attributeType\":") {
                reader.check_optional_member(&mut seen, 1 << 1, AttributeEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"component\":") {
                reader.check_member(&mut seen, 1 << 2, Component::check)?;
            }
            if reader.comes(&mut object, 3, "\"variable\":") {
                reader.check_member(&mut seen, 1 << 3, Variable::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "component"));
        }
        if seen & (1 << 3) == 0 {
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
        if let Some(value) = &self.attribute_type {
            writer.member("\"attributeType\":");
            value.write(writer)?;
        }
        writer.member("\"component\":");
        self.component.write(writer)?;
        writer.member("\"variable\":");
        self.variable.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

/// Payload of the response to `GetVariables`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetVariablesResponse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `getVariableResult`, required, 1 or more.
    pub get_variable_result: Array<GetVariableResult, 1>,
}

impl GetVariablesResponse {
    const KEYS: &'static [&'static str] = &["customData", "getVariableResult"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(get_variable_result: Array<GetVariableResult, 1>) -> Self {
        Self { custom_data: None, get_variable_result }
    }
}

impl Element for GetVariablesResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut get_variable_result = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"getVariableResult\":") {
                reader.member(&mut get_variable_result, Array::<GetVariableResult, 1>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            get_variable_result: reader.required(get_variable_result, &object, "getVariableResult")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"getVariableResult\":") {
                reader.check_member(&mut seen, 1 << 1, Array::<GetVariableResult, 1>::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "getVariableResult"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"getVariableResult\":");
        self.get_variable_result.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

impl Message for GetVariablesResponse {
    const NAME: &'static str = "GetVariablesResponse";
}

/// Part of [`GetVariablesResponse`](crate::GetVariablesResponse).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetVariableResult {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `attributeStatusInfo`, optional.
    pub attribute_status_info: Option<StatusInfo>,
    /// `attributeStatus`, required.
    pub attribute_status: GetVariableStatusEnum,
    /// `attributeType`, optional; absent means `"Actual"`.
    pub attribute_type: Option<AttributeEnum>,
    /// `attributeValue`, optional, at most 2500 characters.
    pub attribute_value: Option<Text<2500>>,
    /// `component`, required.
    pub component: Component,
    /// `variable`, required.
    pub variable: Variable,
}

impl GetVariableResult {
    const KEYS: &'static [&'static str] = &[
        "customData",
        "attributeStatusInfo",
        "attributeStatus",
        "attributeType",
        "attributeValue",
        "component",
        "variable",
    ];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(attribute_status: GetVariableStatusEnum, component: Component, variable: Variable) -> Self {
        Self {
            custom_data: None,
            attribute_status_info: None,
            attribute_status,
            attribute_type: None,
            attribute_value: None,
            component,
            variable,
        }
    }

    /// `attributeType`, or what its absence means: `Actual`.
    #[must_use]
    pub fn attribute_type_or_default(&self) -> &AttributeEnum {
        self.attribute_type.as_ref().unwrap_or(&AttributeEnum::Actual)
    }
}

impl Element for GetVariableResult {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut attribute_status_info = None;
        let mut attribute_status = None;
        let mut attribute_type = None;
        let mut attribute_value = None;
        let mut component = None;
        let mut variable = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"attributeStatusInfo\":") {
                reader.optional_member(&mut attribute_status_info, StatusInfo::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"attributeStatus\":") {
                reader.member(&mut attribute_status, GetVariableStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"attributeType\":") {
                reader.optional_member(&mut attribute_type, AttributeEnum::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"attributeValue\":") {
                reader.optional_member(&mut attribute_value, Text::<2500>::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"component\":") {
                reader.member(&mut component, Component::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"variable\":") {
                reader.member(&mut variable, Variable::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            attribute_status_info,
            attribute_status: reader.required(attribute_status, &object, "attributeStatus")?,
            attribute_type,
            attribute_value,
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
            if reader.comes(&mut object, 1, "\"attributeStatusInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 1, StatusInfo::check)?;
            }
            if reader.comes(&mut object, 2, "\"attributeStatus\":") {
                reader.check_member(&mut seen, 1 << 2, GetVariableStatusEnum::check)?;
            }
            if reader.comes(&mut object, 3, "\"attributeType\":") {
                reader.check_optional_member(&mut seen, 1 << 3, AttributeEnum::check)?;
            }
            if reader.comes(&mut object, 4, "\"attributeValue\":") {
                reader.check_optional_member(&mut seen, 1 << 4, Text::<2500>::check)?;
            }
            if reader.comes(&mut object, 5, "\"component\":") {
                reader.check_member(&mut seen, 1 << 5, Component::check)?;
            }
            if reader.comes(&mut object, 6, "\"variable\":") {
                reader.check_member(&mut seen, 1 << 6, Variable::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "attributeStatus"));
        }
        if seen & (1 << 5) == 0 {
            return Err(reader.missing(&object, "component"));
        }
        if seen & (1 << 6) == 0 {
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
        if let Some(value) = &self.attribute_status_info {
            writer.member("\"attributeStatusInfo\":");
            value.write(writer)?;
        }
        writer.member("\"attributeStatus\":");
        self.attribute_status.write(writer)?;
        if let Some(value) = &self.attribute_type {
            writer.member("\"attributeType\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.attribute_value {
            writer.member("\"attributeValue\":");
            value.write(writer)?;
        }
        writer.member("\"component\":");
        self.component.write(writer)?;
        writer.member("\"variable\":");
        self.variable.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

/// Payload of the `NotifyReport` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotifyReportRequest {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `requestId`, required, a whole number.
    pub request_id: i64,
    /// `generatedAt`, required, RFC 3339.
    pub generated_at: DateTime,
    /// `reportData`, optional, 1 or more.
    pub report_data: Option<Array<ReportData, 1>>,
    /// `tbc`, optional; absent means `false`.
    pub tbc: Option<bool>,
    /// `seqNo`, required, a whole number.
    pub seq_no: i64,
}

impl NotifyReportRequest {
    const KEYS: &'static [&'static str] =
        &["customData", "requestId", "generatedAt", "reportData", "tbc", "seqNo"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(request_id: i64, generated_at: DateTime, seq_no: i64) -> Self {
        Self { custom_data: None, request_id, generated_at, report_data: None, tbc: None, seq_no }
    }

    /// `tbc`, or what its absence means: `false`.
    #[must_use]
    pub fn tbc_or_default(&self) -> bool {
        self.tbc.unwrap_or(false)
    }
}

impl Element for NotifyReportRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut request_id = None;
        let mut generated_at = None;
        let mut report_data = None;
        let mut tbc = None;
        let mut seq_no = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"requestId\":") {
                reader.member(&mut request_id, i64::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"generatedAt\":") {
                reader.member(&mut generated_at, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"reportData\":") {
                reader.optional_member(&mut report_data, Array::<ReportData, 1>::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"tbc\":") {
                reader.optional_member(&mut tbc, bool::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"seqNo\":") {
                reader.member(&mut seq_no, i64::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            request_id: reader.required(request_id, &object, "requestId")?,
            generated_at: reader.required(generated_at, &object, "generatedAt")?,
            report_data,
            tbc,
            seq_no: reader.required(seq_no, &object, "seqNo")?,
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
            if reader.comes(&mut object, 2, "\"generatedAt\":") {
                reader.check_member(&mut seen, 1 << 2, DateTime::check)?;
            }
            if reader.comes(&mut object, 3, "\"reportData\":") {
                reader.check_optional_member(&mut seen, 1 << 3, Array::<ReportData, 1>::check)?;
            }
            if reader.comes(&mut object, 4, "\"tbc\":") {
                reader.check_optional_member(&mut seen, 1 << 4, bool::check)?;
            }
            if reader.comes(&mut object, 5, "\"seqNo\":") {
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
            return Err(reader.missing(&object, "generatedAt"));
        }
        if seen & (1 << 5) == 0 {
            return Err(reader.missing(&object, "seqNo"));
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
        writer.member("\"generatedAt\":");
        self.generated_at.write(writer)?;
        if let Some(value) = &self.report_data {
            writer.member("\"reportData\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.tbc {
            writer.member("\"tbc\":");
            value.write(writer)?;
        }
        writer.member("\"seqNo\":");
        self.seq_no.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

impl Message for NotifyReportRequest {
    const NAME: &'static str = "NotifyReportRequest";
}

impl Request for NotifyReportRequest {
    const ACTION: &'static str = "NotifyReport";
    type Response = NotifyReportResponse;
}

/// Part of [`NotifyReportRequest`](crate::NotifyReportRequest).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportData {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `component`, required.
    pub component: Component,
    /// `variable`, required.
    pub variable: Variable,
    /// `variableAttribute`, required, 1 to 4.
    pub variable_attribute: Array<VariableAttribute, 1, 4>,
    /// `variableCharacteristics`, optional.
    pub variable_characteristics: Option<VariableCharacteristics>,
}

impl ReportData {
    const KEYS: &'static [&'static str] =
        &["customData", "component", "variable", "variableAttribute", "variableCharacteristics"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        component: Component,
        variable: Variable,
        variable_attribute: Array<VariableAttribute, 1, 4>,
    ) -> Self {
        Self { custom_data: None, component, variable, variable_attribute, variable_characteristics: None }
    }
}

impl Element for ReportData {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut component = None;
        let mut variable = None;
        let mut variable_attribute = None;
        let mut variable_characteristics = None;
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
            if reader.comes(&mut object, 3, "\"variableAttribute\":") {
                reader.member(&mut variable_attribute, Array::<VariableAttribute, 1, 4>::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"variableCharacteristics\":") {
                reader.optional_member(&mut variable_characteristics, VariableCharacteristics::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            component: reader.required(component, &object, "component")?,
            variable: reader.required(variable, &object, "variable")?,
            variable_attribute: reader.required(variable_attribute, &object, "variableAttribute")?,
            variable_characteristics,
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
            if reader.comes(&mut object, 3, "\"variableAttribute\":") {
                reader.check_member(&mut seen, 1 << 3, Array::<VariableAttribute, 1, 4>::check)?;
            }
            if reader.comes(&mut object, 4, "\"variableCharacteristics\":") {
                reader.check_optional_member(&mut seen, 1 << 4, VariableCharacteristics::check)?;
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
            return Err(reader.missing(&object, "variableAttribute"));
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
        writer.member("\"variableAttribute\":");
        self.variable_attribute.write(writer)?;
        if let Some(value) = &self.variable_characteristics {
            writer.member("\"variableCharacteristics\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`ReportData`](crate::ReportData).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct VariableAttribute {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `type`, optional; absent means `"Actual"`.
    pub r#type: Option<AttributeEnum>,
    /// `value`, optional, at most 2500 characters.
    pub value: Option<Text<2500>>,
    /// `mutability`, optional; absent means `"ReadWrite"`.
    pub mutability: Option<MutabilityEnum>,
    /// `persistent`, optional; absent means `false`.
    pub persistent: Option<bool>,
    /// `constant`, optional; absent means `false`.
    pub constant: Option<bool>,
}

impl VariableAttribute {
    const KEYS: &'static [&'static str] =
        &["customData", "type", "value", "mutability", "persistent", "constant"];

    /// `type`, or what its absence means: `Actual`.
    #[must_use]
    pub fn type_or_default(&self) -> &AttributeEnum {
        self.r#type.as_ref().unwrap_or(&AttributeEnum::Actual)
    }

    /// `mutability`, or what its absence means: `ReadWrite`.
    #[must_use]
    pub fn mutability_or_default(&self) -> &MutabilityEnum {
        self.mutability.as_ref().unwrap_or(&MutabilityEnum::ReadWrite)
    }

    /// `persistent`, or what its absence means: `false`.
    #[must_use]
    pub fn persistent_or_default(&self) -> bool {
        self.persistent.unwrap_or(false)
    }

    /// `constant`, or what its absence means: `false`.
    #[must_use]
    pub fn constant_or_default(&self) -> bool {
        self.constant.unwrap_or(false)
    }
}

impl Element for VariableAttribute {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut r#type = None;
        let mut value = None;
        let mut mutability = None;
        let mut persistent = None;
        let mut constant = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"type\":") {
                reader.optional_member(&mut r#type, AttributeEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"value\":") {
                reader.optional_member(&mut value, Text::<2500>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"mutability\":") {
                reader.optional_member(&mut mutability, MutabilityEnum::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"persistent\":") {
                reader.optional_member(&mut persistent, bool::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"constant\":") {
                reader.optional_member(&mut constant, bool::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { custom_data, r#type, value, mutability, persistent, constant })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"type\":") {
                reader.check_optional_member(&mut seen, 1 << 1, AttributeEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"value\":") {
                reader.check_optional_member(&mut seen, 1 << 2, Text::<2500>::check)?;
            }
            if reader.comes(&mut object, 3, "\"mutability\":") {
                reader.check_optional_member(&mut seen, 1 << 3, MutabilityEnum::check)?;
            }
            if reader.comes(&mut object, 4, "\"persistent\":") {
                reader.check_optional_member(&mut seen, 1 << 4, bool::check)?;
            }
            if reader.comes(&mut object, 5, "\"constant\":") {
                reader.check_optional_member(&mut seen, 1 << 5, bool::check)?;
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
        if let Some(value) = &self.r#type {
            writer.member("\"type\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.value {
            writer.member("\"value\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.mutability {
            writer.member("\"mutability\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.persistent {
            writer.member("\"persistent\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.constant {
            writer.member("\"constant\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`ReportData`](crate::ReportData).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VariableCharacteristics {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `unit`, optional, at most 16 characters.
    pub unit: Option<Text<16>>,
    /// `dataType`, required.
    pub data_type: DataEnum,
    /// `minLimit`, optional, a number.
    pub min_limit: Option<Decimal>,
    /// `maxLimit`, optional, a number.
    pub max_limit: Option<Decimal>,
    /// `valuesList`, optional, at most 1000 characters.
    pub values_list: Option<Text<1000>>,
    /// `supportsMonitoring`, required.
    pub supports_monitoring: bool,
}

impl VariableCharacteristics {
    const KEYS: &'static [&'static str] =
        &["customData", "unit", "dataType", "minLimit", "maxLimit", "valuesList", "supportsMonitoring"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(data_type: DataEnum, supports_monitoring: bool) -> Self {
        Self {
            custom_data: None,
            unit: None,
            data_type,
            min_limit: None,
            max_limit: None,
            values_list: None,
            supports_monitoring,
        }
    }
}

impl Element for VariableCharacteristics {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut unit = None;
        let mut data_type = None;
        let mut min_limit = None;
        let mut max_limit = None;
        let mut values_list = None;
        let mut supports_monitoring = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"unit\":") {
                reader.optional_member(&mut unit, Text::<16>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"dataType\":") {
                reader.member(&mut data_type, DataEnum::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"minLimit\":") {
                reader.optional_member(&mut min_limit, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"maxLimit\":") {
                reader.optional_member(&mut max_limit, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"valuesList\":") {
                reader.optional_member(&mut values_list, Text::<1000>::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"supportsMonitoring\":") {
                reader.member(&mut supports_monitoring, bool::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            unit,
            data_type: reader.required(data_type, &object, "dataType")?,
            min_limit,
            max_limit,
            values_list,
            supports_monitoring: reader.required(supports_monitoring, &object, "supportsMonitoring")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"unit\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Text::<16>::check)?;
            }
            if reader.comes(&mut object, 2, "\"dataType\":") {
                reader.check_member(&mut seen, 1 << 2, DataEnum::check)?;
            }
            if reader.comes(&mut object, 3, "\"minLimit\":") {
                reader.check_optional_member(&mut seen, 1 << 3, Decimal::check)?;
            }
            if reader.comes(&mut object, 4, "\"maxLimit\":") {
                reader.check_optional_member(&mut seen, 1 << 4, Decimal::check)?;
            }
            if reader.comes(&mut object, 5, "\"valuesList\":") {
                reader.check_optional_member(&mut seen, 1 << 5, Text::<1000>::check)?;
            }
            if reader.comes(&mut object, 6, "\"supportsMonitoring\":") {
                reader.check_member(&mut seen, 1 << 6, bool::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "dataType"));
        }
        if seen & (1 << 6) == 0 {
            return Err(reader.missing(&object, "supportsMonitoring"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.unit {
            writer.member("\"unit\":");
            value.write(writer)?;
        }
        writer.member("\"dataType\":");
        self.data_type.write(writer)?;
        if let Some(value) = &self.min_limit {
            writer.member("\"minLimit\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.max_limit {
            writer.member("\"maxLimit\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.values_list {
            writer.member("\"valuesList\":");
            value.write(writer)?;
        }
        writer.member("\"supportsMonitoring\":");
        self.supports_monitoring.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

/// Payload of the response to `NotifyReport`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NotifyReportResponse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl NotifyReportResponse {
    const KEYS: &'static [&'static str] = &["customData"];
}

impl Element for NotifyReportResponse {
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

impl Message for NotifyReportResponse {
    const NAME: &'static str = "NotifyReportResponse";
}

/// Payload of the `Reset` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResetRequest {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `type`, required.
    pub r#type: ResetEnum,
    /// `evseId`, optional, a whole number.
    pub evse_id: Option<i64>,
}

impl ResetRequest {
    const KEYS: &'static [&'static str] = &["customData", "type", "evseId"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(r#type: ResetEnum) -> Self {
        Self { custom_data: None, r#type, evse_id: None }
    }
}

impl Element for ResetRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut r#type = None;
        let mut evse_id = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"type\":") {
                reader.member(&mut r#type, ResetEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"evseId\":") {
                reader.optional_member(&mut evse_id, i64::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { custom_data, r#type: reader.required(r#type, &object, "type")?, evse_id })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"type\":") {
                reader.check_member(&mut seen, 1 << 1, ResetEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"evseId\":") {
                reader.check_optional_member(&mut seen, 1 << 2, i64::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
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
        writer.member("\"type\":");
        self.r#type.write(writer)?;
        if let Some(value) = &self.evse_id {
            writer.member("\"evseId\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for ResetRequest {
    const NAME: &'static str = "ResetRequest";
}

impl Request for ResetRequest {
    const ACTION: &'static str = "Reset";
    type Response = ResetResponse;
}

/// Payload of the response to `Reset`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResetResponse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `status`, required.
    pub status: ResetStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
}

impl ResetResponse {
    const KEYS: &'static [&'static str] = &["customData", "status", "statusInfo"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: ResetStatusEnum) -> Self {
        Self { custom_data: None, status, status_info: None }
    }
}

impl Element for ResetResponse {
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
                reader.member(&mut status, ResetStatusEnum::read_into)?;
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
                reader.check_member(&mut seen, 1 << 1, ResetStatusEnum::check)?;
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

impl Message for ResetResponse {
    const NAME: &'static str = "ResetResponse";
}

/// Payload of the `SetNetworkProfile` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetNetworkProfileRequest {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `configurationSlot`, required, a whole number.
    pub configuration_slot: i64,
    /// `connectionData`, required.
    pub connection_data: NetworkConnectionProfile,
}

impl SetNetworkProfileRequest {
    const KEYS: &'static [&'static str] = &["customData", "configurationSlot", "connectionData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(configuration_slot: i64, connection_data: NetworkConnectionProfile) -> Self {
        Self { custom_data: None, configuration_slot, connection_data }
    }
}

impl Element for SetNetworkProfileRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut configuration_slot = None;
        let mut connection_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"configurationSlot\":") {
                reader.member(&mut configuration_slot, i64::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"connectionData\":") {
                reader.member(&mut connection_data, NetworkConnectionProfile::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            configuration_slot: reader.required(configuration_slot, &object, "configurationSlot")?,
            connection_data: reader.required(connection_data, &object, "connectionData")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"configurationSlot\":") {
                reader.check_member(&mut seen, 1 << 1, i64::check)?;
            }
            if reader.comes(&mut object, 2, "\"connectionData\":") {
                reader.check_member(&mut seen, 1 << 2, NetworkConnectionProfile::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "configurationSlot"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "connectionData"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"configurationSlot\":");
        self.configuration_slot.write(writer)?;
        writer.member("\"connectionData\":");
        self.connection_data.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

impl Message for SetNetworkProfileRequest {
    const NAME: &'static str = "SetNetworkProfileRequest";
}

impl Request for SetNetworkProfileRequest {
    const ACTION: &'static str = "SetNetworkProfile";
    type Response = SetNetworkProfileResponse;
}

/// Part of [`SetNetworkProfileRequest`](crate::SetNetworkProfileRequest).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NetworkConnectionProfile {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `apn`, optional.
    pub apn: Option<Apn>,
    /// `ocppVersion`, required.
    pub ocpp_version: OCPPVersionEnum,
    /// `ocppTransport`, required.
    pub ocpp_transport: OCPPTransportEnum,
    /// `ocppCsmsUrl`, required, at most 512 characters.
    pub ocpp_csms_url: Text<512>,
    /// `messageTimeout`, required, a whole number.
    pub message_timeout: i64,
    /// `securityProfile`, required, a whole number.
    pub security_profile: i64,
    /// `ocppInterface`, required.
    pub ocpp_interface: OCPPInterfaceEnum,
    /// `vpn`, optional.
    pub vpn: Option<Vpn>,
}

impl NetworkConnectionProfile {
    const KEYS: &'static [&'static str] = &[
        "customData",
        "apn",
        "ocppVersion",
        "ocppTransport",
        "ocppCsmsUrl",
        "messageTimeout",
        "securityProfile",
        "ocppInterface",
        "vpn",
    ];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        ocpp_version: OCPPVersionEnum,
        ocpp_transport: OCPPTransportEnum,
        ocpp_csms_url: Text<512>,
        message_timeout: i64,
        security_profile: i64,
        ocpp_interface: OCPPInterfaceEnum,
    ) -> Self {
        Self {
            custom_data: None,
            apn: None,
            ocpp_version,
            ocpp_transport,
            ocpp_csms_url,
            message_timeout,
            security_profile,
            ocpp_interface,
            vpn: None,
        }
    }
}

impl Element for NetworkConnectionProfile {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut apn = None;
        let mut ocpp_version = None;
        let mut ocpp_transport = None;
        let mut ocpp_csms_url = None;
        let mut message_timeout = None;
        let mut security_profile = None;
        let mut ocpp_interface = None;
        let mut vpn = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"apn\":") {
                reader.optional_member(&mut apn, Apn::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"ocppVersion\":") {
                reader.member(&mut ocpp_version, OCPPVersionEnum::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"ocppTransport\":") {
                reader.member(&mut ocpp_transport, OCPPTransportEnum::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"ocppCsmsUrl\":") {
                reader.member(&mut ocpp_csms_url, Text::<512>::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"messageTimeout\":") {
                reader.member(&mut message_timeout, i64::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"securityProfile\":") {
                reader.member(&mut security_profile, i64::read_into)?;
            }
            if reader.comes(&mut object, 7, "\"ocppInterface\":") {
                reader.member(&mut ocpp_interface, OCPPInterfaceEnum::read_into)?;
            }
            if reader.comes(&mut object, 8, "\"vpn\":") {
                reader.optional_member(&mut vpn, Vpn::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            apn,
            ocpp_version: reader.required(ocpp_version, &object, "ocppVersion")?,
            ocpp_transport: reader.required(ocpp_transport, &object, "ocppTransport")?,
            ocpp_csms_url: reader.required(ocpp_csms_url, &object, "ocppCsmsUrl")?,
            message_timeout: reader.required(message_timeout, &object, "messageTimeout")?,
            security_profile: reader.required(security_profile, &object, "securityProfile")?,
            ocpp_interface: reader.required(ocpp_interface, &object, "ocppInterface")?,
            vpn,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"apn\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Apn::check)?;
            }
            if reader.comes(&mut object, 2, "\"ocppVersion\":") {
                reader.check_member(&mut seen, 1 << 2, OCPPVersionEnum::check)?;
            }
            if reader.comes(&mut object, 3, "\"ocppTransport\":") {
                reader.check_member(&mut seen, 1 << 3, OCPPTransportEnum::check)?;
            }
            if reader.comes(&mut object, 4, "\"ocppCsmsUrl\":") {
                reader.check_member(&mut seen, 1 << 4, Text::<512>::check)?;
            }
            if reader.comes(&mut object, 5, "\"messageTimeout\":") {
                reader.check_member(&mut seen, 1 << 5, i64::check)?;
            }
            if reader.comes(&mut object, 6, "\"securityProfile\":") {
                reader.check_member(&mut seen, 1 << 6, i64::check)?;
            }
            if reader.comes(&mut object, 7, "\"ocppInterface\":") {
                reader.check_member(&mut seen, 1 << 7, OCPPInterfaceEnum::check)?;
            }
            if reader.comes(&mut object, 8, "\"vpn\":") {
                reader.check_optional_member(&mut seen, 1 << 8, Vpn::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "ocppVersion"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "ocppTransport"));
        }
        if seen & (1 << 4) == 0 {
            return Err(reader.missing(&object, "ocppCsmsUrl"));
        }
        if seen & (1 << 5) == 0 {
            return Err(reader.missing(&object, "messageTimeout"));
        }
        if seen & (1 << 6) == 0 {
            return Err(reader.missing(&object, "securityProfile"));
        }
        if seen & (1 << 7) == 0 {
            return Err(reader.missing(&object, "ocppInterface"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.apn {
            writer.member("\"apn\":");
            value.write(writer)?;
        }
        writer.member("\"ocppVersion\":");
        self.ocpp_version.write(writer)?;
        writer.member("\"ocppTransport\":");
        self.ocpp_transport.write(writer)?;
        writer.member("\"ocppCsmsUrl\":");
        self.ocpp_csms_url.write(writer)?;
        writer.member("\"messageTimeout\":");
        self.message_timeout.write(writer)?;
        writer.member("\"securityProfile\":");
        self.security_profile.write(writer)?;
        writer.member("\"ocppInterface\":");
        self.ocpp_interface.write(writer)?;
        if let Some(value) = &self.vpn {
            writer.member("\"vpn\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`NetworkConnectionProfile`](crate::NetworkConnectionProfile).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Apn {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `apn`, required, at most 512 characters.
    pub apn: Text<512>,
    /// `apnUserName`, optional, at most 20 characters.
    pub apn_user_name: Option<Text<20>>,
    /// `apnPassword`, optional, at most 20 characters.
    pub apn_password: Option<Text<20>>,
    /// `simPin`, optional, a whole number.
    pub sim_pin: Option<i64>,
    /// `preferredNetwork`, optional, at most 6 characters.
    pub preferred_network: Option<Text<6>>,
    /// `useOnlyPreferredNetwork`, optional; absent means `false`.
    pub use_only_preferred_network: Option<bool>,
    /// `apnAuthentication`, required.
    pub apn_authentication: APNAuthenticationEnum,
}

impl Apn {
    const KEYS: &'static [&'static str] = &[
        "customData",
        "apn",
        "apnUserName",
        "apnPassword",
        "simPin",
        "preferredNetwork",
        "useOnlyPreferredNetwork",
        "apnAuthentication",
    ];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(apn: Text<512>, apn_authentication: APNAuthenticationEnum) -> Self {
        Self {
            custom_data: None,
            apn,
            apn_user_name: None,
            apn_password: None,
            sim_pin: None,
            preferred_network: None,
            use_only_preferred_network: None,
            apn_authentication,
        }
    }

    /// `useOnlyPreferredNetwork`, or what its absence means: `false`.
    #[must_use]
    pub fn use_only_preferred_network_or_default(&self) -> bool {
        self.use_only_preferred_network.unwrap_or(false)
    }
}

impl Element for Apn {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut apn = None;
        let mut apn_user_name = None;
        let mut apn_password = None;
        let mut sim_pin = None;
        let mut preferred_network = None;
        let mut use_only_preferred_network = None;
        let mut apn_authentication = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"apn\":") {
                reader.member(&mut apn, Text::<512>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"apnUserName\":") {
                reader.optional_member(&mut apn_user_name, Text::<20>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"apnPassword\":") {
                reader.optional_member(&mut apn_password, Text::<20>::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"simPin\":") {
                reader.optional_member(&mut sim_pin, i64::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"preferredNetwork\":") {
                reader.optional_member(&mut preferred_network, Text::<6>::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"useOnlyPreferredNetwork\":") {
                reader.optional_member(&mut use_only_preferred_network, bool::read_into)?;
            }
            if reader.comes(&mut object, 7, "\"apnAuthentication\":") {
                reader.member(&mut apn_authentication, APNAuthenticationEnum::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            apn: reader.required(apn, &object, "apn")?,
            apn_user_name,
            apn_password,
            sim_pin,
            preferred_network,
            use_only_preferred_network,
            apn_authentication: reader.required(apn_authentication, &object, "apnAuthentication")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"apn\":") {
                reader.check_member(&mut seen, 1 << 1, Text::<512>::check)?;
            }
            if reader.comes(&mut object, 2, "\"apnUserName\":") {
                reader.check_optional_member(&mut seen, 1 << 2, Text::<20>::check)?;
            }
            if reader.comes(&mut object, 3, "\"apnPassword\":") {
                reader.check_optional_member(&mut seen, 1 << 3, Text::<20>::check)?;
            }
            if reader.comes(&mut object, 4, "\"simPin\":") {
                reader.check_optional_member(&mut seen, 1 << 4, i64::check)?;
            }
            if reader.comes(&mut object, 5, "\"preferredNetwork\":") {
                reader.check_optional_member(&mut seen, 1 << 5, Text::<6>::check)?;
            }
            if reader.comes(&mut object, 6, "\"useOnlyPreferredNetwork\":") {
                reader.check_optional_member(&mut seen, 1 << 6, bool::check)?;
            }
            if reader.comes(&mut object, 7, "\"apnAuthentication\":") {
                reader.check_member(&mut seen, 1 << 7, APNAuthenticationEnum::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "apn"));
        }
        if seen & (1 << 7) == 0 {
            return Err(reader.missing(&object, "apnAuthentication"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"apn\":");
        self.apn.write(writer)?;
        if let Some(value) = &self.apn_user_name {
            writer.member("\"apnUserName\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.apn_password {
            writer.member("\"apnPassword\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.sim_pin {
            writer.member("\"simPin\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.preferred_network {
            writer.member("\"preferredNetwork\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.use_only_preferred_network {
            writer.member("\"useOnlyPreferredNetwork\":");
            value.write(writer)?;
        }
        writer.member("\"apnAuthentication\":");
        self.apn_authentication.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

/// Part of [`NetworkConnectionProfile`](crate::NetworkConnectionProfile).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vpn {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `server`, required, at most 512 characters.
    pub server: Text<512>,
    /// `user`, required, at most 20 characters.
    pub user: Text<20>,
    /// `group`, optional, at most 20 characters.
    pub group: Option<Text<20>>,
    /// `password`, required, at most 20 characters.
    pub password: Text<20>,
    /// `key`, required, at most 255 characters.
    pub key: Text<255>,
    /// `type`, required.
    pub r#type: VPNEnum,
}

impl Vpn {
    const KEYS: &'static [&'static str] =
        &["customData", "server", "user", "group", "password", "key", "type"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        server: Text<512>,
        user: Text<20>,
        password: Text<20>,
        key: Text<255>,
        r#type: VPNEnum,
    ) -> Self {
        Self { custom_data: None, server, user, group: None, password, key, r#type }
    }
}

impl Element for Vpn {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut server = None;
        let mut user = None;
        let mut group = None;
        let mut password = None;
        let mut key_slot = None;
        let mut r#type = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"server\":") {
                reader.member(&mut server, Text::<512>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"user\":") {
                reader.member(&mut user, Text::<20>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"group\":") {
                reader.optional_member(&mut group, Text::<20>::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"password\":") {
                reader.member(&mut password, Text::<20>::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"key\":") {
                reader.member(&mut key_slot, Text::<255>::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"type\":") {
                reader.member(&mut r#type, VPNEnum::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            server: reader.required(server, &object, "server")?,
            user: reader.required(user, &object, "user")?,
            group,
            password: reader.required(password, &object, "password")?,
            key: reader.required(key_slot, &object, "key")?,
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
            if reader.comes(&mut object, 1, "\"server\":") {
                reader.check_member(&mut seen, 1 << 1, Text::<512>::check)?;
            }
            if reader.comes(&mut object, 2, "\"user\":") {
                reader.check_member(&mut seen, 1 << 2, Text::<20>::check)?;
            }
            if reader.comes(&mut object, 3, "\"group\":") {
                reader.check_optional_member(&mut seen, 1 << 3, Text::<20>::check)?;
            }
            if reader.comes(&mut object, 4, "\"password\":") {
                reader.check_member(&mut seen, 1 << 4, Text::<20>::check)?;
            }
            if reader.comes(&mut object, 5, "\"key\":") {
                reader.check_member(&mut seen, 1 << 5, Text::<255>::check)?;
            }
            if reader.comes(&mut object, 6, "\"type\":") {
                reader.check_member(&mut seen, 1 << 6, VPNEnum::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "server"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "user"));
        }
        if seen & (1 << 4) == 0 {
            return Err(reader.missing(&object, "password"));
        }
        if seen & (1 << 5) == 0 {
            return Err(reader.missing(&object, "key"));
        }
        if seen & (1 << 6) == 0 {
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
        writer.member("\"server\":");
        self.server.write(writer)?;
        writer.member("\"user\":");
        self.user.write(writer)?;
        if let Some(value) = &self.group {
            writer.member("\"group\":");
            value.write(writer)?;
        }
        writer.member("\"password\":");
        self.password.write(writer)?;
        writer.member("\"key\":");
        self.key.write(writer)?;
        writer.member("\"type\":");
        self.r#type.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

/// Payload of the response to `SetNetworkProfile`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetNetworkProfileResponse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `status`, required.
    pub status: SetNetworkProfileStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
}

impl SetNetworkProfileResponse {
    const KEYS: &'static [&'static str] = &["customData", "status", "statusInfo"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: SetNetworkProfileStatusEnum) -> Self {
        Self { custom_data: None, status, status_info: None }
    }
}

impl Element for SetNetworkProfileResponse {
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
                reader.member(&mut status, SetNetworkProfileStatusEnum::read_into)?;
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
                reader.check_member(&mut seen, 1 << 1, SetNetworkProfileStatusEnum::check)?;
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

impl Message for SetNetworkProfileResponse {
    const NAME: &'static str = "SetNetworkProfileResponse";
}

/// Payload of the `SetVariables` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetVariablesRequest {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `setVariableData`, required, 1 or more.
    pub set_variable_data: Array<SetVariableData, 1>,
}

impl SetVariablesRequest {
    const KEYS: &'static [&'static str] = &["customData", "setVariableData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(set_variable_data: Array<SetVariableData, 1>) -> Self {
        Self { custom_data: None, set_variable_data }
    }
}

impl Element for SetVariablesRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut set_variable_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"setVariableData\":") {
                reader.member(&mut set_variable_data, Array::<SetVariableData, 1>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            set_variable_data: reader.required(set_variable_data, &object, "setVariableData")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"setVariableData\":") {
                reader.check_member(&mut seen, 1 << 1, Array::<SetVariableData, 1>::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "setVariableData"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"setVariableData\":");
        self.set_variable_data.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

impl Message for SetVariablesRequest {
    const NAME: &'static str = "SetVariablesRequest";
}

impl Request for SetVariablesRequest {
    const ACTION: &'static str = "SetVariables";
    type Response = SetVariablesResponse;
}

/// Part of [`SetVariablesRequest`](crate::SetVariablesRequest).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetVariableData {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `attributeType`, optional; absent means `"Actual"`.
    pub attribute_type: Option<AttributeEnum>,
    /// `attributeValue`, required, at most 1000 characters.
    pub attribute_value: Text<1000>,
    /// `component`, required.
    pub component: Component,
    /// `variable`, required.
    pub variable: Variable,
}

impl SetVariableData {
    const KEYS: &'static [&'static str] =
        &["customData", "attributeType", "attributeValue", "component", "variable"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(attribute_value: Text<1000>, component: Component, variable: Variable) -> Self {
        Self { custom_data: None, attribute_type: None, attribute_value, component, variable }
    }

    /// `attributeType`, or what its absence means: `Actual`.
    #[must_use]
    pub fn attribute_type_or_default(&self) -> &AttributeEnum {
        self.attribute_type.as_ref().unwrap_or(&AttributeEnum::Actual)
    }
}

impl Element for SetVariableData {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut attribute_type = None;
        let mut attribute_value = None;
        let mut component = None;
        let mut variable = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"attributeType\":") {
                reader.optional_member(&mut attribute_type, AttributeEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"attributeValue\":") {
                reader.member(&mut attribute_value, Text::<1000>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"component\":") {
                reader.member(&mut component, Component::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"variable\":") {
                reader.member(&mut variable, Variable::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            attribute_type,
            attribute_value: reader.required(attribute_value, &object, "attributeValue")?,
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
            if reader.comes(&mut object, 1, "\"attributeType\":") {
                reader.check_optional_member(&mut seen, 1 << 1, AttributeEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"attributeValue\":") {
                reader.check_member(&mut seen, 1 << 2, Text::<1000>::check)?;
            }
            if reader.comes(&mut object, 3, "\"component\":") {
                reader.check_member(&mut seen, 1 << 3, Component::check)?;
            }
            if reader.comes(&mut object, 4, "\"variable\":") {
                reader.check_member(&mut seen, 1 << 4, Variable::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "attributeValue"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "component"));
        }
        if seen & (1 << 4) == 0 {
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
        if let Some(value) = &self.attribute_type {
            writer.member("\"attributeType\":");
            value.write(writer)?;
        }
        writer.member("\"attributeValue\":");
        self.attribute_value.write(writer)?;
        writer.member("\"component\":");
        self.component.write(writer)?;
        writer.member("\"variable\":");
        self.variable.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

/// Payload of the response to `SetVariables`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetVariablesResponse {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `setVariableResult`, required, 1 or more.
    pub set_variable_result: Array<SetVariableResult, 1>,
}

impl SetVariablesResponse {
    const KEYS: &'static [&'static str] = &["customData", "setVariableResult"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(set_variable_result: Array<SetVariableResult, 1>) -> Self {
        Self { custom_data: None, set_variable_result }
    }
}

impl Element for SetVariablesResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut set_variable_result = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"setVariableResult\":") {
                reader.member(&mut set_variable_result, Array::<SetVariableResult, 1>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            set_variable_result: reader.required(set_variable_result, &object, "setVariableResult")?,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 0, CustomData::check)?;
            }
            if reader.comes(&mut object, 1, "\"setVariableResult\":") {
                reader.check_member(&mut seen, 1 << 1, Array::<SetVariableResult, 1>::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "setVariableResult"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.member("\"setVariableResult\":");
        self.set_variable_result.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

impl Message for SetVariablesResponse {
    const NAME: &'static str = "SetVariablesResponse";
}

/// Part of [`SetVariablesResponse`](crate::SetVariablesResponse).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetVariableResult {
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
    /// `attributeType`, optional; absent means `"Actual"`.
    pub attribute_type: Option<AttributeEnum>,
    /// `attributeStatus`, required.
    pub attribute_status: SetVariableStatusEnum,
    /// `attributeStatusInfo`, optional.
    pub attribute_status_info: Option<StatusInfo>,
    /// `component`, required.
    pub component: Component,
    /// `variable`, required.
    pub variable: Variable,
}

impl SetVariableResult {
    const KEYS: &'static [&'static str] =
        &["customData", "attributeType", "attributeStatus", "attributeStatusInfo", "component", "variable"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(attribute_status: SetVariableStatusEnum, component: Component, variable: Variable) -> Self {
        Self {
            custom_data: None,
            attribute_type: None,
            attribute_status,
            attribute_status_info: None,
            component,
            variable,
        }
    }

    /// `attributeType`, or what its absence means: `Actual`.
    #[must_use]
    pub fn attribute_type_or_default(&self) -> &AttributeEnum {
        self.attribute_type.as_ref().unwrap_or(&AttributeEnum::Actual)
    }
}

impl Element for SetVariableResult {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut custom_data = None;
        let mut attribute_type = None;
        let mut attribute_status = None;
        let mut attribute_status_info = None;
        let mut component = None;
        let mut variable = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"attributeType\":") {
                reader.optional_member(&mut attribute_type, AttributeEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"attributeStatus\":") {
                reader.member(&mut attribute_status, SetVariableStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"attributeStatusInfo\":") {
                reader.optional_member(&mut attribute_status_info, StatusInfo::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"component\":") {
                reader.member(&mut component, Component::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"variable\":") {
                reader.member(&mut variable, Variable::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            custom_data,
            attribute_type,
            attribute_status: reader.required(attribute_status, &object, "attributeStatus")?,
            attribute_status_info,
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
            if reader.comes(&mut object, 1, "\"attributeType\":") {
                reader.check_optional_member(&mut seen, 1 << 1, AttributeEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"attributeStatus\":") {
                reader.check_member(&mut seen, 1 << 2, SetVariableStatusEnum::check)?;
            }
            if reader.comes(&mut object, 3, "\"attributeStatusInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 3, StatusInfo::check)?;
            }
            if reader.comes(&mut object, 4, "\"component\":") {
                reader.check_member(&mut seen, 1 << 4, Component::check)?;
            }
            if reader.comes(&mut object, 5, "\"variable\":") {
                reader.check_member(&mut seen, 1 << 5, Variable::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "attributeStatus"));
        }
        if seen & (1 << 4) == 0 {
            return Err(reader.missing(&object, "component"));
        }
        if seen & (1 << 5) == 0 {
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
        if let Some(value) = &self.attribute_type {
            writer.member("\"attributeType\":");
            value.write(writer)?;
        }
        writer.member("\"attributeStatus\":");
        self.attribute_status.write(writer)?;
        if let Some(value) = &self.attribute_status_info {
            writer.member("\"attributeStatusInfo\":");
            value.write(writer)?;
        }
        writer.member("\"component\":");
        self.component.write(writer)?;
        writer.member("\"variable\":");
        self.variable.write(writer)?;
        writer.end_object();
        Ok(())
    }
}

/// The words of `reason` in [`BootNotificationRequest`](crate::BootNotificationRequest).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum BootReasonEnum {
    /// `ApplicationReset` on the wire.
    ApplicationReset,
    /// `FirmwareUpdate` on the wire.
    FirmwareUpdate,
    /// `LocalReset` on the wire.
    LocalReset,
    /// `PowerUp` on the wire.
    PowerUp,
    /// `RemoteReset` on the wire.
    RemoteReset,
    /// `ScheduledReset` on the wire.
    ScheduledReset,
    /// `Triggered` on the wire.
    Triggered,
    /// `Unknown` on the wire.
    Unknown,
    /// `Watchdog` on the wire.
    Watchdog,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unlisted(UnknownWord),
}

impl BootReasonEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[
        Self::ApplicationReset,
        Self::FirmwareUpdate,
        Self::LocalReset,
        Self::PowerUp,
        Self::RemoteReset,
        Self::ScheduledReset,
        Self::Triggered,
        Self::Unknown,
        Self::Watchdog,
    ];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ApplicationReset => "ApplicationReset",
            Self::FirmwareUpdate => "FirmwareUpdate",
            Self::LocalReset => "LocalReset",
            Self::PowerUp => "PowerUp",
            Self::RemoteReset => "RemoteReset",
            Self::ScheduledReset => "ScheduledReset",
            Self::Triggered => "Triggered",
            Self::Unknown => "Unknown",
            Self::Watchdog => "Watchdog",

            Self::Unlisted(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"ApplicationReset" => Self::ApplicationReset,
            b"FirmwareUpdate" => Self::FirmwareUpdate,
            b"LocalReset" => Self::LocalReset,
            b"PowerUp" => Self::PowerUp,
            b"RemoteReset" => Self::RemoteReset,
            b"ScheduledReset" => Self::ScheduledReset,
            b"Triggered" => Self::Triggered,
            b"Unknown" => Self::Unknown,
            b"Watchdog" => Self::Watchdog,

            _ => return None,
        })
    }
}

impl std::str::FromStr for BootReasonEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "BootReasonEnum" })
    }
}

impl std::fmt::Display for BootReasonEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for BootReasonEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "BootReasonEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unlisted(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "BootReasonEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unlisted(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`BootNotificationResponse`](crate::BootNotificationResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum RegistrationStatusEnum {
    /// `Accepted` on the wire.
    Accepted,
    /// `Pending` on the wire.
    Pending,
    /// `Rejected` on the wire.
    Rejected,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl RegistrationStatusEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Accepted, Self::Pending, Self::Rejected];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Accepted",
            Self::Pending => "Pending",
            Self::Rejected => "Rejected",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Accepted" => Self::Accepted,
            b"Pending" => Self::Pending,
            b"Rejected" => Self::Rejected,

            _ => return None,
        })
    }
}

impl std::str::FromStr for RegistrationStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "RegistrationStatusEnum" })
    }
}

impl std::fmt::Display for RegistrationStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for RegistrationStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "RegistrationStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "RegistrationStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `reportBase` in [`GetBaseReportRequest`](crate::GetBaseReportRequest).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ReportBaseEnum {
    /// `ConfigurationInventory` on the wire.
    ConfigurationInventory,
    /// `FullInventory` on the wire.
    FullInventory,
    /// `SummaryInventory` on the wire.
    SummaryInventory,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl ReportBaseEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::ConfigurationInventory, Self::FullInventory, Self::SummaryInventory];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ConfigurationInventory => "ConfigurationInventory",
            Self::FullInventory => "FullInventory",
            Self::SummaryInventory => "SummaryInventory",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"ConfigurationInventory" => Self::ConfigurationInventory,
            b"FullInventory" => Self::FullInventory,
            b"SummaryInventory" => Self::SummaryInventory,

            _ => return None,
        })
    }
}

impl std::str::FromStr for ReportBaseEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "ReportBaseEnum" })
    }
}

impl std::fmt::Display for ReportBaseEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for ReportBaseEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "ReportBaseEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "ReportBaseEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`GetBaseReportResponse`](crate::GetBaseReportResponse), `status` in [`GetReportResponse`](crate::GetReportResponse), `status` in [`GetMonitoringReportResponse`](crate::GetMonitoringReportResponse), `status` in [`SetMonitoringBaseResponse`](crate::SetMonitoringBaseResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum GenericDeviceModelStatusEnum {
    /// `Accepted` on the wire.
    Accepted,
    /// `Rejected` on the wire.
    Rejected,
    /// `NotSupported` on the wire.
    NotSupported,
    /// `EmptyResultSet` on the wire.
    EmptyResultSet,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl GenericDeviceModelStatusEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Accepted, Self::Rejected, Self::NotSupported, Self::EmptyResultSet];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Accepted",
            Self::Rejected => "Rejected",
            Self::NotSupported => "NotSupported",
            Self::EmptyResultSet => "EmptyResultSet",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Accepted" => Self::Accepted,
            b"Rejected" => Self::Rejected,
            b"NotSupported" => Self::NotSupported,
            b"EmptyResultSet" => Self::EmptyResultSet,

            _ => return None,
        })
    }
}

impl std::str::FromStr for GenericDeviceModelStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "GenericDeviceModelStatusEnum" })
    }
}

impl std::fmt::Display for GenericDeviceModelStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for GenericDeviceModelStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "GenericDeviceModelStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "GenericDeviceModelStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `componentCriteria` in [`GetReportRequest`](crate::GetReportRequest).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ComponentCriterionEnum {
    /// `Active` on the wire.
    Active,
    /// `Available` on the wire.
    Available,
    /// `Enabled` on the wire.
    Enabled,
    /// `Problem` on the wire.
    Problem,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl ComponentCriterionEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Active, Self::Available, Self::Enabled, Self::Problem];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "Active",
            Self::Available => "Available",
            Self::Enabled => "Enabled",
            Self::Problem => "Problem",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Active" => Self::Active,
            b"Available" => Self::Available,
            b"Enabled" => Self::Enabled,
            b"Problem" => Self::Problem,

            _ => return None,
        })
    }
}

impl std::str::FromStr for ComponentCriterionEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "ComponentCriterionEnum" })
    }
}

impl std::fmt::Display for ComponentCriterionEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for ComponentCriterionEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "ComponentCriterionEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "ComponentCriterionEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `attributeType` in [`GetVariableData`](crate::GetVariableData), `attributeType` in [`GetVariableResult`](crate::GetVariableResult), `type` in [`VariableAttribute`](crate::VariableAttribute), `attributeType` in [`SetVariableData`](crate::SetVariableData), `attributeType` in [`SetVariableResult`](crate::SetVariableResult).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum AttributeEnum {
    /// `Actual` on the wire.
    Actual,
    /// `Target` on the wire.
    Target,
    /// `MinSet` on the wire.
    MinSet,
    /// `MaxSet` on the wire.
    MaxSet,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl AttributeEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Actual, Self::Target, Self::MinSet, Self::MaxSet];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Actual => "Actual",
            Self::Target => "Target",
            Self::MinSet => "MinSet",
            Self::MaxSet => "MaxSet",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Actual" => Self::Actual,
            b"Target" => Self::Target,
            b"MinSet" => Self::MinSet,
            b"MaxSet" => Self::MaxSet,

            _ => return None,
        })
    }
}

impl std::str::FromStr for AttributeEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "AttributeEnum" })
    }
}

impl std::fmt::Display for AttributeEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for AttributeEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "AttributeEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "AttributeEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `attributeStatus` in [`GetVariableResult`](crate::GetVariableResult).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum GetVariableStatusEnum {
    /// `Accepted` on the wire.
    Accepted,
    /// `Rejected` on the wire.
    Rejected,
    /// `UnknownComponent` on the wire.
    UnknownComponent,
    /// `UnknownVariable` on the wire.
    UnknownVariable,
    /// `NotSupportedAttributeType` on the wire.
    NotSupportedAttributeType,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl GetVariableStatusEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[
        Self::Accepted,
        Self::Rejected,
        Self::UnknownComponent,
        Self::UnknownVariable,
        Self::NotSupportedAttributeType,
    ];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Accepted",
            Self::Rejected => "Rejected",
            Self::UnknownComponent => "UnknownComponent",
            Self::UnknownVariable => "UnknownVariable",
            Self::NotSupportedAttributeType => "NotSupportedAttributeType",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Accepted" => Self::Accepted,
            b"Rejected" => Self::Rejected,
            b"UnknownComponent" => Self::UnknownComponent,
            b"UnknownVariable" => Self::UnknownVariable,
            b"NotSupportedAttributeType" => Self::NotSupportedAttributeType,

            _ => return None,
        })
    }
}

impl std::str::FromStr for GetVariableStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "GetVariableStatusEnum" })
    }
}

impl std::fmt::Display for GetVariableStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for GetVariableStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "GetVariableStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "GetVariableStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `mutability` in [`VariableAttribute`](crate::VariableAttribute).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum MutabilityEnum {
    /// `ReadOnly` on the wire.
    ReadOnly,
    /// `WriteOnly` on the wire.
    WriteOnly,
    /// `ReadWrite` on the wire.
    ReadWrite,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl MutabilityEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::ReadOnly, Self::WriteOnly, Self::ReadWrite];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ReadOnly => "ReadOnly",
            Self::WriteOnly => "WriteOnly",
            Self::ReadWrite => "ReadWrite",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"ReadOnly" => Self::ReadOnly,
            b"WriteOnly" => Self::WriteOnly,
            b"ReadWrite" => Self::ReadWrite,

            _ => return None,
        })
    }
}

impl std::str::FromStr for MutabilityEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "MutabilityEnum" })
    }
}

impl std::fmt::Display for MutabilityEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for MutabilityEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "MutabilityEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "MutabilityEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `dataType` in [`VariableCharacteristics`](crate::VariableCharacteristics).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum DataEnum {
    /// `string` on the wire.
    String,
    /// `decimal` on the wire.
    Decimal,
    /// `integer` on the wire.
    Integer,
    /// `dateTime` on the wire.
    DateTime,
    /// `boolean` on the wire.
    Boolean,
    /// `OptionList` on the wire.
    OptionList,
    /// `SequenceList` on the wire.
    SequenceList,
    /// `MemberList` on the wire.
    MemberList,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl DataEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[
        Self::String,
        Self::Decimal,
        Self::Integer,
        Self::DateTime,
        Self::Boolean,
        Self::OptionList,
        Self::SequenceList,
        Self::MemberList,
    ];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::String => "string",
            Self::Decimal => "decimal",
            Self::Integer => "integer",
            Self::DateTime => "dateTime",
            Self::Boolean => "boolean",
            Self::OptionList => "OptionList",
            Self::SequenceList => "SequenceList",
            Self::MemberList => "MemberList",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"string" => Self::String,
            b"decimal" => Self::Decimal,
            b"integer" => Self::Integer,
            b"dateTime" => Self::DateTime,
            b"boolean" => Self::Boolean,
            b"OptionList" => Self::OptionList,
            b"SequenceList" => Self::SequenceList,
            b"MemberList" => Self::MemberList,

            _ => return None,
        })
    }
}

impl std::str::FromStr for DataEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "DataEnum" })
    }
}

impl std::fmt::Display for DataEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for DataEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "DataEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "DataEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `type` in [`ResetRequest`](crate::ResetRequest).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ResetEnum {
    /// `Immediate` on the wire.
    Immediate,
    /// `OnIdle` on the wire.
    OnIdle,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl ResetEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Immediate, Self::OnIdle];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Immediate => "Immediate",
            Self::OnIdle => "OnIdle",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Immediate" => Self::Immediate,
            b"OnIdle" => Self::OnIdle,

            _ => return None,
        })
    }
}

impl std::str::FromStr for ResetEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "ResetEnum" })
    }
}

impl std::fmt::Display for ResetEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for ResetEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "ResetEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "ResetEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`ResetResponse`](crate::ResetResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ResetStatusEnum {
    /// `Accepted` on the wire.
    Accepted,
    /// `Rejected` on the wire.
    Rejected,
    /// `Scheduled` on the wire.
    Scheduled,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl ResetStatusEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Accepted, Self::Rejected, Self::Scheduled];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Accepted",
            Self::Rejected => "Rejected",
            Self::Scheduled => "Scheduled",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Accepted" => Self::Accepted,
            b"Rejected" => Self::Rejected,
            b"Scheduled" => Self::Scheduled,

            _ => return None,
        })
    }
}

impl std::str::FromStr for ResetStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "ResetStatusEnum" })
    }
}

impl std::fmt::Display for ResetStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for ResetStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "ResetStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "ResetStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `apnAuthentication` in [`Apn`](crate::Apn).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum APNAuthenticationEnum {
    /// `CHAP` on the wire.
    Chap,
    /// `NONE` on the wire.
    None,
    /// `PAP` on the wire.
    Pap,
    /// `AUTO` on the wire.
    Auto,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl APNAuthenticationEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Chap, Self::None, Self::Pap, Self::Auto];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Chap => "CHAP",
            Self::None => "NONE",
            Self::Pap => "PAP",
            Self::Auto => "AUTO",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"CHAP" => Self::Chap,
            b"NONE" => Self::None,
            b"PAP" => Self::Pap,
            b"AUTO" => Self::Auto,

            _ => return None,
        })
    }
}

impl std::str::FromStr for APNAuthenticationEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "APNAuthenticationEnum" })
    }
}

impl std::fmt::Display for APNAuthenticationEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for APNAuthenticationEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "APNAuthenticationEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "APNAuthenticationEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `ocppVersion` in [`NetworkConnectionProfile`](crate::NetworkConnectionProfile).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum OCPPVersionEnum {
    /// `OCPP12` on the wire.
    Ocpp12,
    /// `OCPP15` on the wire.
    Ocpp15,
    /// `OCPP16` on the wire.
    Ocpp16,
    /// `OCPP20` on the wire.
    Ocpp20,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl OCPPVersionEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Ocpp12, Self::Ocpp15, Self::Ocpp16, Self::Ocpp20];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ocpp12 => "OCPP12",
            Self::Ocpp15 => "OCPP15",
            Self::Ocpp16 => "OCPP16",
            Self::Ocpp20 => "OCPP20",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"OCPP12" => Self::Ocpp12,
            b"OCPP15" => Self::Ocpp15,
            b"OCPP16" => Self::Ocpp16,
            b"OCPP20" => Self::Ocpp20,

            _ => return None,
        })
    }
}

impl std::str::FromStr for OCPPVersionEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "OCPPVersionEnum" })
    }
}

impl std::fmt::Display for OCPPVersionEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for OCPPVersionEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "OCPPVersionEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "OCPPVersionEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `ocppTransport` in [`NetworkConnectionProfile`](crate::NetworkConnectionProfile).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum OCPPTransportEnum {
    /// `JSON` on the wire.
    Json,
    /// `SOAP` on the wire.
    Soap,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl OCPPTransportEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Json, Self::Soap];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Json => "JSON",
            Self::Soap => "SOAP",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"JSON" => Self::Json,
            b"SOAP" => Self::Soap,

            _ => return None,
        })
    }
}

impl std::str::FromStr for OCPPTransportEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "OCPPTransportEnum" })
    }
}

impl std::fmt::Display for OCPPTransportEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for OCPPTransportEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "OCPPTransportEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "OCPPTransportEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `ocppInterface` in [`NetworkConnectionProfile`](crate::NetworkConnectionProfile).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum OCPPInterfaceEnum {
    /// `Wired0` on the wire.
    Wired0,
    /// `Wired1` on the wire.
    Wired1,
    /// `Wired2` on the wire.
    Wired2,
    /// `Wired3` on the wire.
    Wired3,
    /// `Wireless0` on the wire.
    Wireless0,
    /// `Wireless1` on the wire.
    Wireless1,
    /// `Wireless2` on the wire.
    Wireless2,
    /// `Wireless3` on the wire.
    Wireless3,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl OCPPInterfaceEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[
        Self::Wired0,
        Self::Wired1,
        Self::Wired2,
        Self::Wired3,
        Self::Wireless0,
        Self::Wireless1,
        Self::Wireless2,
        Self::Wireless3,
    ];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Wired0 => "Wired0",
            Self::Wired1 => "Wired1",
            Self::Wired2 => "Wired2",
            Self::Wired3 => "Wired3",
            Self::Wireless0 => "Wireless0",
            Self::Wireless1 => "Wireless1",
            Self::Wireless2 => "Wireless2",
            Self::Wireless3 => "Wireless3",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Wired0" => Self::Wired0,
            b"Wired1" => Self::Wired1,
            b"Wired2" => Self::Wired2,
            b"Wired3" => Self::Wired3,
            b"Wireless0" => Self::Wireless0,
            b"Wireless1" => Self::Wireless1,
            b"Wireless2" => Self::Wireless2,
            b"Wireless3" => Self::Wireless3,

            _ => return None,
        })
    }
}

impl std::str::FromStr for OCPPInterfaceEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "OCPPInterfaceEnum" })
    }
}

impl std::fmt::Display for OCPPInterfaceEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for OCPPInterfaceEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "OCPPInterfaceEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "OCPPInterfaceEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `type` in [`Vpn`](crate::Vpn).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum VPNEnum {
    /// `IKEv2` on the wire.
    IkEv2,
    /// `IPSec` on the wire.
    IpSec,
    /// `L2TP` on the wire.
    L2tp,
    /// `PPTP` on the wire.
    Pptp,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl VPNEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::IkEv2, Self::IpSec, Self::L2tp, Self::Pptp];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::IkEv2 => "IKEv2",
            Self::IpSec => "IPSec",
            Self::L2tp => "L2TP",
            Self::Pptp => "PPTP",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"IKEv2" => Self::IkEv2,
            b"IPSec" => Self::IpSec,
            b"L2TP" => Self::L2tp,
            b"PPTP" => Self::Pptp,

            _ => return None,
        })
    }
}

impl std::str::FromStr for VPNEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "VPNEnum" })
    }
}

impl std::fmt::Display for VPNEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for VPNEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "VPNEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "VPNEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`SetNetworkProfileResponse`](crate::SetNetworkProfileResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum SetNetworkProfileStatusEnum {
    /// `Accepted` on the wire.
    Accepted,
    /// `Rejected` on the wire.
    Rejected,
    /// `Failed` on the wire.
    Failed,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl SetNetworkProfileStatusEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Accepted, Self::Rejected, Self::Failed];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Accepted",
            Self::Rejected => "Rejected",
            Self::Failed => "Failed",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Accepted" => Self::Accepted,
            b"Rejected" => Self::Rejected,
            b"Failed" => Self::Failed,

            _ => return None,
        })
    }
}

impl std::str::FromStr for SetNetworkProfileStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "SetNetworkProfileStatusEnum" })
    }
}

impl std::fmt::Display for SetNetworkProfileStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for SetNetworkProfileStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "SetNetworkProfileStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "SetNetworkProfileStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `attributeStatus` in [`SetVariableResult`](crate::SetVariableResult).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum SetVariableStatusEnum {
    /// `Accepted` on the wire.
    Accepted,
    /// `Rejected` on the wire.
    Rejected,
    /// `UnknownComponent` on the wire.
    UnknownComponent,
    /// `UnknownVariable` on the wire.
    UnknownVariable,
    /// `NotSupportedAttributeType` on the wire.
    NotSupportedAttributeType,
    /// `RebootRequired` on the wire.
    RebootRequired,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl SetVariableStatusEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[
        Self::Accepted,
        Self::Rejected,
        Self::UnknownComponent,
        Self::UnknownVariable,
        Self::NotSupportedAttributeType,
        Self::RebootRequired,
    ];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Accepted",
            Self::Rejected => "Rejected",
            Self::UnknownComponent => "UnknownComponent",
            Self::UnknownVariable => "UnknownVariable",
            Self::NotSupportedAttributeType => "NotSupportedAttributeType",
            Self::RebootRequired => "RebootRequired",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Accepted" => Self::Accepted,
            b"Rejected" => Self::Rejected,
            b"UnknownComponent" => Self::UnknownComponent,
            b"UnknownVariable" => Self::UnknownVariable,
            b"NotSupportedAttributeType" => Self::NotSupportedAttributeType,
            b"RebootRequired" => Self::RebootRequired,

            _ => return None,
        })
    }
}

impl std::str::FromStr for SetVariableStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "SetVariableStatusEnum" })
    }
}

impl std::fmt::Display for SetVariableStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for SetVariableStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "SetVariableStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "SetVariableStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}

/// The words of `status` in [`SignCertificateResponse`](crate::SignCertificateResponse), `status` in [`GetCompositeScheduleResponse`](crate::GetCompositeScheduleResponse), `status` in [`NotifyEVChargingScheduleResponse`](crate::NotifyEVChargingScheduleResponse), `status` in [`PublishFirmwareResponse`](crate::PublishFirmwareResponse), `status` in [`SetMonitoringLevelResponse`](crate::SetMonitoringLevelResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum GenericStatusEnum {
    /// `Accepted` on the wire.
    Accepted,
    /// `Rejected` on the wire.
    Rejected,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl GenericStatusEnum {
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

impl std::str::FromStr for GenericStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "GenericStatusEnum" })
    }
}

impl std::fmt::Display for GenericStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for GenericStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "GenericStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "GenericStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}
