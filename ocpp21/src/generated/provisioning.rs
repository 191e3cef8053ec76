// Written by `cargo codegen` from facts/*.json; change those, not this.
//! Messages and types of the functional block "provisioning".

use ocpp_types::json::{Element, EncodeError, Reader, Refused, Writer};
use ocpp_types::message::{Message, Request};
use ocpp_types::{Array, DateTime, Decimal, Integer, InvalidValue, Rule, Text, UnknownWord};

use crate::CustomData;

/// Payload of the `BootNotification` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BootNotificationRequest {
    /// `chargingStation`, required.
    pub charging_station: ChargingStation,
    /// `reason`, required.
    pub reason: BootReasonEnum,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl BootNotificationRequest {
    const KEYS: &'static [&'static str] = &["chargingStation", "reason", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(charging_station: ChargingStation, reason: BootReasonEnum) -> Self {
        Self { charging_station, reason, custom_data: None }
    }
}

impl Element for BootNotificationRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut charging_station = None;
        let mut reason = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"chargingStation\":") {
                reader.member(&mut charging_station, ChargingStation::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"reason\":") {
                reader.member(&mut reason, BootReasonEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            charging_station: reader.required(charging_station, &object, "chargingStation")?,
            reason: reader.required(reason, &object, "reason")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"chargingStation\":") {
                reader.check_member(&mut seen, 1 << 0, ChargingStation::check)?;
            }
            if reader.comes(&mut object, 1, "\"reason\":") {
                reader.check_member(&mut seen, 1 << 1, BootReasonEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "chargingStation"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "reason"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"chargingStation\":");
        self.charging_station.write(writer)?;
        writer.member("\"reason\":");
        self.reason.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
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
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl ChargingStation {
    const KEYS: &'static [&'static str] =
        &["serialNumber", "model", "modem", "vendorName", "firmwareVersion", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(model: Text<20>, vendor_name: Text<50>) -> Self {
        Self {
            serial_number: None,
            model,
            modem: None,
            vendor_name,
            firmware_version: None,
            custom_data: None,
        }
    }
}

impl Element for ChargingStation {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut serial_number = None;
        let mut model = None;
        let mut modem = None;
        let mut vendor_name = None;
        let mut firmware_version = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"serialNumber\":") {
                reader.optional_member(&mut serial_number, Text::<25>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"model\":") {
                reader.member(&mut model, Text::<20>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"modem\":") {
                reader.optional_member(&mut modem, Modem::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"vendorName\":") {
                reader.member(&mut vendor_name, Text::<50>::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"firmwareVersion\":") {
                reader.optional_member(&mut firmware_version, Text::<50>::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            serial_number,
            model: reader.required(model, &object, "model")?,
            modem,
            vendor_name: reader.required(vendor_name, &object, "vendorName")?,
            firmware_version,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"serialNumber\":") {
                reader.check_optional_member(&mut seen, 1 << 0, Text::<25>::check)?;
            }
            if reader.comes(&mut object, 1, "\"model\":") {
                reader.check_member(&mut seen, 1 << 1, Text::<20>::check)?;
            }
            if reader.comes(&mut object, 2, "\"modem\":") {
                reader.check_optional_member(&mut seen, 1 << 2, Modem::check)?;
            }
            if reader.comes(&mut object, 3, "\"vendorName\":") {
                reader.check_member(&mut seen, 1 << 3, Text::<50>::check)?;
            }
            if reader.comes(&mut object, 4, "\"firmwareVersion\":") {
                reader.check_optional_member(&mut seen, 1 << 4, Text::<50>::check)?;
            }
            if reader.comes(&mut object, 5, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 5, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "model"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "vendorName"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
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
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`ChargingStation`](crate::ChargingStation).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Modem {
    /// `iccid`, optional, at most 20 characters.
    pub iccid: Option<Text<20>>,
    /// `imsi`, optional, at most 20 characters.
    pub imsi: Option<Text<20>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl Modem {
    const KEYS: &'static [&'static str] = &["iccid", "imsi", "customData"];
}

impl Element for Modem {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut iccid = None;
        let mut imsi = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"iccid\":") {
                reader.optional_member(&mut iccid, Text::<20>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"imsi\":") {
                reader.optional_member(&mut imsi, Text::<20>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { iccid, imsi, custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"iccid\":") {
                reader.check_optional_member(&mut seen, 1 << 0, Text::<20>::check)?;
            }
            if reader.comes(&mut object, 1, "\"imsi\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Text::<20>::check)?;
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
        if let Some(value) = &self.iccid {
            writer.member("\"iccid\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.imsi {
            writer.member("\"imsi\":");
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

/// Payload of the response to `BootNotification`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BootNotificationResponse {
    /// `currentTime`, required, RFC 3339.
    pub current_time: DateTime,
    /// `interval`, required, a whole number.
    pub interval: i64,
    /// `status`, required.
    pub status: RegistrationStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl BootNotificationResponse {
    const KEYS: &'static [&'static str] = &["currentTime", "interval", "status", "statusInfo", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(current_time: DateTime, interval: i64, status: RegistrationStatusEnum) -> Self {
        Self { current_time, interval, status, status_info: None, custom_data: None }
    }
}

impl Element for BootNotificationResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut current_time = None;
        let mut interval = None;
        let mut status = None;
        let mut status_info = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"currentTime\":") {
                reader.member(&mut current_time, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"interval\":") {
                reader.member(&mut interval, i64::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"status\":") {
                reader.member(&mut status, RegistrationStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"statusInfo\":") {
                reader.optional_member(&mut status_info, StatusInfo::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            current_time: reader.required(current_time, &object, "currentTime")?,
            interval: reader.required(interval, &object, "interval")?,
            status: reader.required(status, &object, "status")?,
            status_info,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"currentTime\":") {
                reader.check_member(&mut seen, 1 << 0, DateTime::check)?;
            }
            if reader.comes(&mut object, 1, "\"interval\":") {
                reader.check_member(&mut seen, 1 << 1, i64::check)?;
            }
            if reader.comes(&mut object, 2, "\"status\":") {
                reader.check_member(&mut seen, 1 << 2, RegistrationStatusEnum::check)?;
            }
            if reader.comes(&mut object, 3, "\"statusInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 3, StatusInfo::check)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 4, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "currentTime"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "interval"));
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "status"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
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
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for BootNotificationResponse {
    const NAME: &'static str = "BootNotificationResponse";
}

/// Part of [`CertificateSignedResponse`](crate::CertificateSignedResponse), [`SignCertificateResponse`](crate::SignCertificateResponse), [`BootNotificationResponse`](crate::BootNotificationResponse), [`GetBaseReportResponse`](crate::GetBaseReportResponse), [`GetReportResponse`](crate::GetReportResponse), [`GetVariableResult`](crate::GetVariableResult), [`ResetResponse`](crate::ResetResponse), [`SetNetworkProfileResponse`](crate::SetNetworkProfileResponse), [`SetVariableResult`](crate::SetVariableResult), [`ClearCacheResponse`](crate::ClearCacheResponse), [`VatNumberValidationResponse`](crate::VatNumberValidationResponse), [`SendLocalListResponse`](crate::SendLocalListResponse), [`RequestStartTransactionResponse`](crate::RequestStartTransactionResponse), [`RequestStopTransactionResponse`](crate::RequestStopTransactionResponse), [`TriggerMessageResponse`](crate::TriggerMessageResponse), [`UnlockConnectorResponse`](crate::UnlockConnectorResponse), [`ChangeAvailabilityResponse`](crate::ChangeAvailabilityResponse), [`CancelReservationResponse`](crate::CancelReservationResponse), [`ReserveNowResponse`](crate::ReserveNowResponse), [`ChangeTransactionTariffResponse`](crate::ChangeTransactionTariffResponse), [`ClearTariffsResult`](crate::ClearTariffsResult), [`GetTariffsResponse`](crate::GetTariffsResponse), [`SetDefaultTariffResponse`](crate::SetDefaultTariffResponse), [`ClearChargingProfileResponse`](crate::ClearChargingProfileResponse), [`GetChargingProfilesResponse`](crate::GetChargingProfilesResponse), [`GetCompositeScheduleResponse`](crate::GetCompositeScheduleResponse), [`NotifyEVChargingNeedsResponse`](crate::NotifyEVChargingNeedsResponse), [`NotifyEVChargingScheduleResponse`](crate::NotifyEVChargingScheduleResponse), [`PullDynamicScheduleUpdateResponse`](crate::PullDynamicScheduleUpdateResponse), [`SetChargingProfileResponse`](crate::SetChargingProfileResponse), [`UpdateDynamicScheduleResponse`](crate::UpdateDynamicScheduleResponse), [`UsePriorityChargingResponse`](crate::UsePriorityChargingResponse), [`FirmwareStatusNotificationRequest`](crate::FirmwareStatusNotificationRequest), [`PublishFirmwareResponse`](crate::PublishFirmwareResponse), [`PublishFirmwareStatusNotificationRequest`](crate::PublishFirmwareStatusNotificationRequest), [`UpdateFirmwareResponse`](crate::UpdateFirmwareResponse), [`DeleteCertificateResponse`](crate::DeleteCertificateResponse), [`Get15118EVCertificateResponse`](crate::Get15118EVCertificateResponse), [`GetCertificateStatusResponse`](crate::GetCertificateStatusResponse), [`GetInstalledCertificateIdsResponse`](crate::GetInstalledCertificateIdsResponse), [`InstallCertificateResponse`](crate::InstallCertificateResponse), [`AdjustPeriodicEventStreamResponse`](crate::AdjustPeriodicEventStreamResponse), [`ClearMonitoringResult`](crate::ClearMonitoringResult), [`CustomerInformationResponse`](crate::CustomerInformationResponse), [`GetLogResponse`](crate::GetLogResponse), [`GetMonitoringReportResponse`](crate::GetMonitoringReportResponse), [`LogStatusNotificationRequest`](crate::LogStatusNotificationRequest), [`OpenPeriodicEventStreamResponse`](crate::OpenPeriodicEventStreamResponse), [`SetMonitoringBaseResponse`](crate::SetMonitoringBaseResponse), [`SetMonitoringLevelResponse`](crate::SetMonitoringLevelResponse), [`SetMonitoringResult`](crate::SetMonitoringResult), [`ClearDisplayMessageResponse`](crate::ClearDisplayMessageResponse), [`GetDisplayMessagesResponse`](crate::GetDisplayMessagesResponse), [`SetDisplayMessageResponse`](crate::SetDisplayMessageResponse), [`DataTransferResponse`](crate::DataTransferResponse), [`AFRRSignalResponse`](crate::AFRRSignalResponse), [`NotifyAllowedEnergyTransferResponse`](crate::NotifyAllowedEnergyTransferResponse), [`ClearDERControlResponse`](crate::ClearDERControlResponse), [`GetDERControlResponse`](crate::GetDERControlResponse), [`SetDERControlResponse`](crate::SetDERControlResponse), [`RequestBatterySwapResponse`](crate::RequestBatterySwapResponse).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatusInfo {
    /// `reasonCode`, required, at most 20 characters.
    pub reason_code: Text<20>,
    /// `additionalInfo`, optional, at most 1024 characters.
    pub additional_info: Option<Text<1024>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl StatusInfo {
    const KEYS: &'static [&'static str] = &["reasonCode", "additionalInfo", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(reason_code: Text<20>) -> Self {
        Self { reason_code, additional_info: None, custom_data: None }
    }
}

impl Element for StatusInfo {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut reason_code = None;
        let mut additional_info = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"reasonCode\":") {
                reader.member(&mut reason_code, Text::<20>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"additionalInfo\":") {
                reader.optional_member(&mut additional_info, Text::<1024>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            reason_code: reader.required(reason_code, &object, "reasonCode")?,
            additional_info,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"reasonCode\":") {
                reader.check_member(&mut seen, 1 << 0, Text::<20>::check)?;
            }
            if reader.comes(&mut object, 1, "\"additionalInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Text::<1024>::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "reasonCode"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"reasonCode\":");
        self.reason_code.write(writer)?;
        if let Some(value) = &self.additional_info {
            writer.member("\"additionalInfo\":");
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

/// Payload of the `GetBaseReport` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetBaseReportRequest {
    /// `requestId`, required, a whole number.
    pub request_id: i64,
    /// `reportBase`, required.
    pub report_base: ReportBaseEnum,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl GetBaseReportRequest {
    const KEYS: &'static [&'static str] = &["requestId", "reportBase", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(request_id: i64, report_base: ReportBaseEnum) -> Self {
        Self { request_id, report_base, custom_data: None }
    }
}

impl Element for GetBaseReportRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut request_id = None;
        let mut report_base = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"requestId\":") {
                reader.member(&mut request_id, i64::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"reportBase\":") {
                reader.member(&mut report_base, ReportBaseEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            request_id: reader.required(request_id, &object, "requestId")?,
            report_base: reader.required(report_base, &object, "reportBase")?,
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
            if reader.comes(&mut object, 1, "\"reportBase\":") {
                reader.check_member(&mut seen, 1 << 1, ReportBaseEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "requestId"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "reportBase"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"requestId\":");
        self.request_id.write(writer)?;
        writer.member("\"reportBase\":");
        self.report_base.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
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
    /// `status`, required.
    pub status: GenericDeviceModelStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl GetBaseReportResponse {
    const KEYS: &'static [&'static str] = &["status", "statusInfo", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: GenericDeviceModelStatusEnum) -> Self {
        Self { status, status_info: None, custom_data: None }
    }
}

impl Element for GetBaseReportResponse {
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

impl Message for GetBaseReportResponse {
    const NAME: &'static str = "GetBaseReportResponse";
}

/// Payload of the `GetReport` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetReportRequest {
    /// `componentVariable`, optional, 1 or more.
    pub component_variable: Option<Array<ComponentVariable, 1>>,
    /// `requestId`, required, a whole number.
    pub request_id: i64,
    /// `componentCriteria`, optional, 1 to 4.
    pub component_criteria: Option<Array<ComponentCriterionEnum, 1, 4>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl GetReportRequest {
    const KEYS: &'static [&'static str] =
        &["componentVariable", "requestId", "componentCriteria", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(request_id: i64) -> Self {
        Self { component_variable: None, request_id, component_criteria: None, custom_data: None }
    }
}

impl Element for GetReportRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut component_variable = None;
        let mut request_id = None;
        let mut component_criteria = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"componentVariable\":") {
                reader.optional_member(&mut component_variable, Array::<ComponentVariable, 1>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"requestId\":") {
                reader.member(&mut request_id, i64::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"componentCriteria\":") {
                reader.optional_member(
                    &mut component_criteria,
                    Array::<ComponentCriterionEnum, 1, 4>::read_into,
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
            component_criteria,
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
            if reader.comes(&mut object, 2, "\"componentCriteria\":") {
                reader.check_optional_member(
                    &mut seen,
                    1 << 2,
                    Array::<ComponentCriterionEnum, 1, 4>::check,
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
        if let Some(value) = &self.component_criteria {
            writer.member("\"componentCriteria\":");
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
    /// `component`, required.
    pub component: Component,
    /// `variable`, optional.
    pub variable: Option<Variable>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl ComponentVariable {
    const KEYS: &'static [&'static str] = &["component", "variable", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(component: Component) -> Self {
        Self { component, variable: None, custom_data: None }
    }
}

impl Element for ComponentVariable {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut component = None;
        let mut variable = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"component\":") {
                reader.member(&mut component, Component::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"variable\":") {
                reader.optional_member(&mut variable, Variable::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { component: reader.required(component, &object, "component")?, variable, custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"component\":") {
                reader.check_member(&mut seen, 1 << 0, Component::check)?;
            }
            if reader.comes(&mut object, 1, "\"variable\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Variable::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "component"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"component\":");
        self.component.write(writer)?;
        if let Some(value) = &self.variable {
            writer.member("\"variable\":");
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

/// Part of [`ComponentVariable`](crate::ComponentVariable), [`GetVariableData`](crate::GetVariableData), [`GetVariableResult`](crate::GetVariableResult), [`ReportData`](crate::ReportData), [`SetVariableData`](crate::SetVariableData), [`SetVariableResult`](crate::SetVariableResult), [`EventData`](crate::EventData), [`MonitoringData`](crate::MonitoringData), [`SetMonitoringData`](crate::SetMonitoringData), [`SetMonitoringResult`](crate::SetMonitoringResult), [`MessageInfo`](crate::MessageInfo).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Component {
    /// `evse`, optional.
    pub evse: Option<Evse>,
    /// `name`, required, at most 50 characters.
    pub name: Text<50>,
    /// `instance`, optional, at most 50 characters.
    pub instance: Option<Text<50>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl Component {
    const KEYS: &'static [&'static str] = &["evse", "name", "instance", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(name: Text<50>) -> Self {
        Self { evse: None, name, instance: None, custom_data: None }
    }
}

impl Element for Component {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut evse = None;
        let mut name = None;
        let mut instance = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"evse\":") {
                reader.optional_member(&mut evse, Evse::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"name\":") {
                reader.member(&mut name, Text::<50>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"instance\":") {
                reader.optional_member(&mut instance, Text::<50>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { evse, name: reader.required(name, &object, "name")?, instance, custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"evse\":") {
                reader.check_optional_member(&mut seen, 1 << 0, Evse::check)?;
            }
            if reader.comes(&mut object, 1, "\"name\":") {
                reader.check_member(&mut seen, 1 << 1, Text::<50>::check)?;
            }
            if reader.comes(&mut object, 2, "\"instance\":") {
                reader.check_optional_member(&mut seen, 1 << 2, Text::<50>::check)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 3, CustomData::check)?;
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
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`Component`](crate::Component), [`TransactionEventRequest`](crate::TransactionEventRequest), [`TriggerMessageRequest`](crate::TriggerMessageRequest), [`ChangeAvailabilityRequest`](crate::ChangeAvailabilityRequest).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evse {
    /// `id`, required, 0 or more.
    pub id: Integer<0>,
    /// `connectorId`, optional, 0 or more.
    pub connector_id: Option<Integer<0>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl Evse {
    const KEYS: &'static [&'static str] = &["id", "connectorId", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(id: Integer<0>) -> Self {
        Self { id, connector_id: None, custom_data: None }
    }
}

impl Element for Evse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut id = None;
        let mut connector_id = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"id\":") {
                reader.member(&mut id, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"connectorId\":") {
                reader.optional_member(&mut connector_id, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { id: reader.required(id, &object, "id")?, connector_id, custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"id\":") {
                reader.check_member(&mut seen, 1 << 0, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 1, "\"connectorId\":") {
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
            return Err(reader.missing(&object, "id"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"id\":");
        self.id.write(writer)?;
        if let Some(value) = &self.connector_id {
            writer.member("\"connectorId\":");
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

/// Part of [`ComponentVariable`](crate::ComponentVariable), [`GetVariableData`](crate::GetVariableData), [`GetVariableResult`](crate::GetVariableResult), [`ReportData`](crate::ReportData), [`SetVariableData`](crate::SetVariableData), [`SetVariableResult`](crate::SetVariableResult), [`EventData`](crate::EventData), [`MonitoringData`](crate::MonitoringData), [`SetMonitoringData`](crate::SetMonitoringData), [`SetMonitoringResult`](crate::SetMonitoringResult).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variable {
    /// `name`, required, at most 50 characters.
    pub name: Text<50>,
    /// `instance`, optional, at most 50 characters.
    pub instance: Option<Text<50>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl Variable {
    const KEYS: &'static [&'static str] = &["name", "instance", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(name: Text<50>) -> Self {
        Self { name, instance: None, custom_data: None }
    }
}

impl Element for Variable {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut name = None;
        let mut instance = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"name\":") {
                reader.member(&mut name, Text::<50>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"instance\":") {
                reader.optional_member(&mut instance, Text::<50>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { name: reader.required(name, &object, "name")?, instance, custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"name\":") {
                reader.check_member(&mut seen, 1 << 0, Text::<50>::check)?;
            }
            if reader.comes(&mut object, 1, "\"instance\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Text::<50>::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "name"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"name\":");
        self.name.write(writer)?;
        if let Some(value) = &self.instance {
            writer.member("\"instance\":");
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

/// Payload of the response to `GetReport`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetReportResponse {
    /// `status`, required.
    pub status: GenericDeviceModelStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl GetReportResponse {
    const KEYS: &'static [&'static str] = &["status", "statusInfo", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: GenericDeviceModelStatusEnum) -> Self {
        Self { status, status_info: None, custom_data: None }
    }
}

impl Element for GetReportResponse {
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

impl Message for GetReportResponse {
    const NAME: &'static str = "GetReportResponse";
}

/// Payload of the `GetVariables` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetVariablesRequest {
    /// `getVariableData`, required, 1 or more.
    pub get_variable_data: Array<GetVariableData, 1>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl GetVariablesRequest {
    const KEYS: &'static [&'static str] = &["getVariableData", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(get_variable_data: Array<GetVariableData, 1>) -> Self {
        Self { get_variable_data, custom_data: None }
    }
}

impl Element for GetVariablesRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut get_variable_data = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"getVariableData\":") {
                reader.member(&mut get_variable_data, Array::<GetVariableData, 1>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            get_variable_data: reader.required(get_variable_data, &object, "getVariableData")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"getVariableData\":") {
                reader.check_member(&mut seen, 1 << 0, Array::<GetVariableData, 1>::check)?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 1, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "getVariableData"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"getVariableData\":");
        self.get_variable_data.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
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
    /// `attributeType`, optional; absent means `"Actual"`.
    pub attribute_type: Option<AttributeEnum>,
    /// `component`, required.
    pub component: Component,
    /// `variable`, required.
    pub variable: Variable,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl GetVariableData {
    const KEYS: &'static [&'static str] = &["attributeType", "component", "variable", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(component: Component, variable: Variable) -> Self {
        Self { attribute_type: None, component, variable, custom_data: None }
    }

    /// `attributeType`, or what its absence means: `Actual`.
    #[must_use]
    pub fn attribute_type_or_default(&self) -> &AttributeEnum {
        self.attribute_type.as_ref().unwrap_or(&AttributeEnum::Actual)
    }
}

impl Element for GetVariableData {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut attribute_type = None;
        let mut component = None;
        let mut variable = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"attributeType\":") {
                reader.optional_member(&mut attribute_type, AttributeEnum::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"component\":") {
                reader.member(&mut component, Component::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"variable\":") {
                reader.member(&mut variable, Variable::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            attribute_type,
            component: reader.required(component, &object, "component")?,
            variable: reader.required(variable, &object, "variable")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"attributeType\":") {
                reader.check_optional_member(&mut seen, 1 << 0, AttributeEnum::check)?;
            }
            if reader.comes(&mut object, 1, "\"component\":") {
                reader.check_member(&mut seen, 1 << 1, Component::check)?;
            }
            if reader.comes(&mut object, 2, "\"variable\":") {
                reader.check_member(&mut seen, 1 << 2, Variable::check)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 3, CustomData::check)?;
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
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.attribute_type {
            writer.member("\"attributeType\":");
            value.write(writer)?;
        }
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

/// Payload of the response to `GetVariables`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GetVariablesResponse {
    /// `getVariableResult`, required, 1 or more.
    pub get_variable_result: Array<GetVariableResult, 1>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl GetVariablesResponse {
    const KEYS: &'static [&'static str] = &["getVariableResult", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(get_variable_result: Array<GetVariableResult, 1>) -> Self {
        Self { get_variable_result, custom_data: None }
    }
}

impl Element for GetVariablesResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut get_variable_result = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"getVariableResult\":") {
                reader.member(&mut get_variable_result, Array::<GetVariableResult, 1>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            get_variable_result: reader.required(get_variable_result, &object, "getVariableResult")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"getVariableResult\":") {
                reader.check_member(&mut seen, 1 << 0, Array::<GetVariableResult, 1>::check)?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 1, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "getVariableResult"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"getVariableResult\":");
        self.get_variable_result.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
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
    /// `attributeStatus`, required.
    pub attribute_status: GetVariableStatusEnum,
    /// `attributeStatusInfo`, optional.
    pub attribute_status_info: Option<StatusInfo>,
    /// `attributeType`, optional; absent means `"Actual"`.
    pub attribute_type: Option<AttributeEnum>,
    /// `attributeValue`, optional, at most 2500 characters.
    pub attribute_value: Option<Text<2500>>,
    /// `component`, required.
    pub component: Component,
    /// `variable`, required.
    pub variable: Variable,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl GetVariableResult {
    const KEYS: &'static [&'static str] = &[
        "attributeStatus",
        "attributeStatusInfo",
        "attributeType",
        "attributeValue",
        "component",
        "variable",
        "customData",
    ];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(attribute_status: GetVariableStatusEnum, component: Component, variable: Variable) -> Self {
        Self {
            attribute_status,
            attribute_status_info: None,
            attribute_type: None,
            attribute_value: None,
            component,
            variable,
            custom_data: None,
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
        let mut attribute_status = None;
        let mut attribute_status_info = None;
        let mut attribute_type = None;
        let mut attribute_value = None;
        let mut component = None;
        let mut variable = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"attributeStatus\":") {
                reader.member(&mut attribute_status, GetVariableStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"attributeStatusInfo\":") {
                reader.optional_member(&mut attribute_status_info, StatusInfo::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"attributeType\":") {
                reader.optional_member(&mut attribute_type, AttributeEnum::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"attributeValue\":") {
                reader.optional_member(&mut attribute_value, Text::<2500>::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"component\":") {
                reader.member(&mut component, Component::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"variable\":") {
                reader.member(&mut variable, Variable::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            attribute_status: reader.required(attribute_status, &object, "attributeStatus")?,
            attribute_status_info,
            attribute_type,
            attribute_value,
            component: reader.required(component, &object, "component")?,
            variable: reader.required(variable, &object, "variable")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"attributeStatus\":") {
                reader.check_member(&mut seen, 1 << 0, GetVariableStatusEnum::check)?;
            }
            if reader.comes(&mut object, 1, "\"attributeStatusInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 1, StatusInfo::check)?;
            }
            if reader.comes(&mut object, 2, "\"attributeType\":") {
                reader.check_optional_member(&mut seen, 1 << 2, AttributeEnum::check)?;
            }
            if reader.comes(&mut object, 3, "\"attributeValue\":") {
                reader.check_optional_member(&mut seen, 1 << 3, Text::<2500>::check)?;
            }
            if reader.comes(&mut object, 4, "\"component\":") {
                reader.check_member(&mut seen, 1 << 4, Component::check)?;
            }
            if reader.comes(&mut object, 5, "\"variable\":") {
                reader.check_member(&mut seen, 1 << 5, Variable::check)?;
            }
            if reader.comes(&mut object, 6, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 6, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
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
        writer.member("\"attributeStatus\":");
        self.attribute_status.write(writer)?;
        if let Some(value) = &self.attribute_status_info {
            writer.member("\"attributeStatusInfo\":");
            value.write(writer)?;
        }
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
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Payload of the `NotifyReport` request, sent by the charge point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotifyReportRequest {
    /// `requestId`, required, a whole number.
    pub request_id: i64,
    /// `generatedAt`, required, RFC 3339.
    pub generated_at: DateTime,
    /// `reportData`, optional, 1 or more.
    pub report_data: Option<Array<ReportData, 1>>,
    /// `tbc`, optional; absent means `false`.
    pub tbc: Option<bool>,
    /// `seqNo`, required, 0 or more.
    pub seq_no: Integer<0>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl NotifyReportRequest {
    const KEYS: &'static [&'static str] =
        &["requestId", "generatedAt", "reportData", "tbc", "seqNo", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(request_id: i64, generated_at: DateTime, seq_no: Integer<0>) -> Self {
        Self { request_id, generated_at, report_data: None, tbc: None, seq_no, custom_data: None }
    }

    /// `tbc`, or what its absence means: `false`.
    #[must_use]
    pub fn tbc_or_default(&self) -> bool {
        self.tbc.unwrap_or(false)
    }
}

impl Element for NotifyReportRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut request_id = None;
        let mut generated_at = None;
        let mut report_data = None;
        let mut tbc = None;
        let mut seq_no = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"requestId\":") {
                reader.member(&mut request_id, i64::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"generatedAt\":") {
                reader.member(&mut generated_at, DateTime::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"reportData\":") {
                reader.optional_member(&mut report_data, Array::<ReportData, 1>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"tbc\":") {
                reader.optional_member(&mut tbc, bool::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"seqNo\":") {
                reader.member(&mut seq_no, Integer::<0>::read_into)?;
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
            generated_at: reader.required(generated_at, &object, "generatedAt")?,
            report_data,
            tbc,
            seq_no: reader.required(seq_no, &object, "seqNo")?,
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
            if reader.comes(&mut object, 1, "\"generatedAt\":") {
                reader.check_member(&mut seen, 1 << 1, DateTime::check)?;
            }
            if reader.comes(&mut object, 2, "\"reportData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, Array::<ReportData, 1>::check)?;
            }
            if reader.comes(&mut object, 3, "\"tbc\":") {
                reader.check_optional_member(&mut seen, 1 << 3, bool::check)?;
            }
            if reader.comes(&mut object, 4, "\"seqNo\":") {
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
            return Err(reader.missing(&object, "generatedAt"));
        }
        if seen & (1 << 4) == 0 {
            return Err(reader.missing(&object, "seqNo"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
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
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
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
    /// `component`, required.
    pub component: Component,
    /// `variable`, required.
    pub variable: Variable,
    /// `variableAttribute`, required, 1 to 4.
    pub variable_attribute: Array<VariableAttribute, 1, 4>,
    /// `variableCharacteristics`, optional.
    pub variable_characteristics: Option<VariableCharacteristics>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl ReportData {
    const KEYS: &'static [&'static str] =
        &["component", "variable", "variableAttribute", "variableCharacteristics", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        component: Component,
        variable: Variable,
        variable_attribute: Array<VariableAttribute, 1, 4>,
    ) -> Self {
        Self { component, variable, variable_attribute, variable_characteristics: None, custom_data: None }
    }
}

impl Element for ReportData {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut component = None;
        let mut variable = None;
        let mut variable_attribute = None;
        let mut variable_characteristics = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"component\":") {
                reader.member(&mut component, Component::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"variable\":") {
                reader.member(&mut variable, Variable::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"variableAttribute\":") {
                reader.member(&mut variable_attribute, Array::<VariableAttribute, 1, 4>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"variableCharacteristics\":") {
                reader.optional_member(&mut variable_characteristics, VariableCharacteristics::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            component: reader.required(component, &object, "component")?,
            variable: reader.required(variable, &object, "variable")?,
            variable_attribute: reader.required(variable_attribute, &object, "variableAttribute")?,
            variable_characteristics,
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
            if reader.comes(&mut object, 2, "\"variableAttribute\":") {
                reader.check_member(&mut seen, 1 << 2, Array::<VariableAttribute, 1, 4>::check)?;
            }
            if reader.comes(&mut object, 3, "\"variableCharacteristics\":") {
                reader.check_optional_member(&mut seen, 1 << 3, VariableCharacteristics::check)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 4, CustomData::check)?;
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
            return Err(reader.missing(&object, "variableAttribute"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
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
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`ReportData`](crate::ReportData).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct VariableAttribute {
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
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl VariableAttribute {
    const KEYS: &'static [&'static str] =
        &["type", "value", "mutability", "persistent", "constant", "customData"];

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
        let mut r#type = None;
        let mut value = None;
        let mut mutability = None;
        let mut persistent = None;
        let mut constant = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"type\":") {
                reader.optional_member(&mut r#type, AttributeEnum::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"value\":") {
                reader.optional_member(&mut value, Text::<2500>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"mutability\":") {
                reader.optional_member(&mut mutability, MutabilityEnum::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"persistent\":") {
                reader.optional_member(&mut persistent, bool::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"constant\":") {
                reader.optional_member(&mut constant, bool::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { r#type, value, mutability, persistent, constant, custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"type\":") {
                reader.check_optional_member(&mut seen, 1 << 0, AttributeEnum::check)?;
            }
            if reader.comes(&mut object, 1, "\"value\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Text::<2500>::check)?;
            }
            if reader.comes(&mut object, 2, "\"mutability\":") {
                reader.check_optional_member(&mut seen, 1 << 2, MutabilityEnum::check)?;
            }
            if reader.comes(&mut object, 3, "\"persistent\":") {
                reader.check_optional_member(&mut seen, 1 << 3, bool::check)?;
            }
            if reader.comes(&mut object, 4, "\"constant\":") {
                reader.check_optional_member(&mut seen, 1 << 4, bool::check)?;
            }
            if reader.comes(&mut object, 5, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 5, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
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
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`ReportData`](crate::ReportData).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VariableCharacteristics {
    /// `unit`, optional, at most 16 characters.
    pub unit: Option<Text<16>>,
    /// `dataType`, required.
    pub data_type: DataEnum,
    /// `minLimit`, optional, a number.
    pub min_limit: Option<Decimal>,
    /// `maxLimit`, optional, a number.
    pub max_limit: Option<Decimal>,
    /// `maxElements`, optional, 1 or more.
    pub max_elements: Option<Integer<1>>,
    /// `valuesList`, optional, at most 1000 characters.
    pub values_list: Option<Text<1000>>,
    /// `supportsMonitoring`, required.
    pub supports_monitoring: bool,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl VariableCharacteristics {
    const KEYS: &'static [&'static str] = &[
        "unit",
        "dataType",
        "minLimit",
        "maxLimit",
        "maxElements",
        "valuesList",
        "supportsMonitoring",
        "customData",
    ];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(data_type: DataEnum, supports_monitoring: bool) -> Self {
        Self {
            unit: None,
            data_type,
            min_limit: None,
            max_limit: None,
            max_elements: None,
            values_list: None,
            supports_monitoring,
            custom_data: None,
        }
    }
}

impl Element for VariableCharacteristics {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut unit = None;
        let mut data_type = None;
        let mut min_limit = None;
        let mut max_limit = None;
        let mut max_elements = None;
        let mut values_list = None;
        let mut supports_monitoring = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"unit\":") {
                reader.optional_member(&mut unit, Text::<16>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"dataType\":") {
                reader.member(&mut data_type, DataEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"minLimit\":") {
                reader.optional_member(&mut min_limit, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"maxLimit\":") {
                reader.optional_member(&mut max_limit, Decimal::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"maxElements\":") {
                reader.optional_member(&mut max_elements, Integer::<1>::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"valuesList\":") {
                reader.optional_member(&mut values_list, Text::<1000>::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"supportsMonitoring\":") {
                reader.member(&mut supports_monitoring, bool::read_into)?;
            }
            if reader.comes(&mut object, 7, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            unit,
            data_type: reader.required(data_type, &object, "dataType")?,
            min_limit,
            max_limit,
            max_elements,
            values_list,
            supports_monitoring: reader.required(supports_monitoring, &object, "supportsMonitoring")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"unit\":") {
                reader.check_optional_member(&mut seen, 1 << 0, Text::<16>::check)?;
            }
            if reader.comes(&mut object, 1, "\"dataType\":") {
                reader.check_member(&mut seen, 1 << 1, DataEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"minLimit\":") {
                reader.check_optional_member(&mut seen, 1 << 2, Decimal::check)?;
            }
            if reader.comes(&mut object, 3, "\"maxLimit\":") {
                reader.check_optional_member(&mut seen, 1 << 3, Decimal::check)?;
            }
            if reader.comes(&mut object, 4, "\"maxElements\":") {
                reader.check_optional_member(&mut seen, 1 << 4, Integer::<1>::check)?;
            }
            if reader.comes(&mut object, 5, "\"valuesList\":") {
                reader.check_optional_member(&mut seen, 1 << 5, Text::<1000>::check)?;
            }
            if reader.comes(&mut object, 6, "\"supportsMonitoring\":") {
                reader.check_member(&mut seen, 1 << 6, bool::check)?;
            }
            if reader.comes(&mut object, 7, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 7, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "dataType"));
        }
        if seen & (1 << 6) == 0 {
            return Err(reader.missing(&object, "supportsMonitoring"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
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
        if let Some(value) = &self.max_elements {
            writer.member("\"maxElements\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.values_list {
            writer.member("\"valuesList\":");
            value.write(writer)?;
        }
        writer.member("\"supportsMonitoring\":");
        self.supports_monitoring.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
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
    /// `type`, required.
    pub r#type: ResetEnum,
    /// `evseId`, optional, 0 or more.
    pub evse_id: Option<Integer<0>>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl ResetRequest {
    const KEYS: &'static [&'static str] = &["type", "evseId", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(r#type: ResetEnum) -> Self {
        Self { r#type, evse_id: None, custom_data: None }
    }
}

impl Element for ResetRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut r#type = None;
        let mut evse_id = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"type\":") {
                reader.member(&mut r#type, ResetEnum::read_into)?;
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
        Ok(Self { r#type: reader.required(r#type, &object, "type")?, evse_id, custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"type\":") {
                reader.check_member(&mut seen, 1 << 0, ResetEnum::check)?;
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
            return Err(reader.missing(&object, "type"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"type\":");
        self.r#type.write(writer)?;
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
    /// `status`, required.
    pub status: ResetStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl ResetResponse {
    const KEYS: &'static [&'static str] = &["status", "statusInfo", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: ResetStatusEnum) -> Self {
        Self { status, status_info: None, custom_data: None }
    }
}

impl Element for ResetResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut status_info = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, ResetStatusEnum::read_into)?;
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
                reader.check_member(&mut seen, 1 << 0, ResetStatusEnum::check)?;
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

impl Message for ResetResponse {
    const NAME: &'static str = "ResetResponse";
}

/// Payload of the `SetNetworkProfile` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetNetworkProfileRequest {
    /// `configurationSlot`, required, a whole number.
    pub configuration_slot: i64,
    /// `connectionData`, required.
    pub connection_data: NetworkConnectionProfile,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl SetNetworkProfileRequest {
    const KEYS: &'static [&'static str] = &["configurationSlot", "connectionData", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(configuration_slot: i64, connection_data: NetworkConnectionProfile) -> Self {
        Self { configuration_slot, connection_data, custom_data: None }
    }
}

impl Element for SetNetworkProfileRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut configuration_slot = None;
        let mut connection_data = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"configurationSlot\":") {
                reader.member(&mut configuration_slot, i64::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"connectionData\":") {
                reader.member(&mut connection_data, NetworkConnectionProfile::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            configuration_slot: reader.required(configuration_slot, &object, "configurationSlot")?,
            connection_data: reader.required(connection_data, &object, "connectionData")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"configurationSlot\":") {
                reader.check_member(&mut seen, 1 << 0, i64::check)?;
            }
            if reader.comes(&mut object, 1, "\"connectionData\":") {
                reader.check_member(&mut seen, 1 << 1, NetworkConnectionProfile::check)?;
            }
            if reader.comes(&mut object, 2, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 2, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "configurationSlot"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "connectionData"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"configurationSlot\":");
        self.configuration_slot.write(writer)?;
        writer.member("\"connectionData\":");
        self.connection_data.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
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
    /// `apn`, optional.
    pub apn: Option<Apn>,
    /// `ocppVersion`, optional.
    pub ocpp_version: Option<OCPPVersionEnum>,
    /// `ocppInterface`, required.
    pub ocpp_interface: OCPPInterfaceEnum,
    /// `ocppTransport`, required.
    pub ocpp_transport: OCPPTransportEnum,
    /// `messageTimeout`, required, a whole number.
    pub message_timeout: i64,
    /// `ocppCsmsUrl`, required, at most 2000 characters.
    pub ocpp_csms_url: Text<2000>,
    /// `securityProfile`, required, 0 or more.
    pub security_profile: Integer<0>,
    /// `identity`, optional, at most 48 characters.
    pub identity: Option<Text<48>>,
    /// `basicAuthPassword`, optional, at most 64 characters.
    pub basic_auth_password: Option<Text<64>>,
    /// `vpn`, optional.
    pub vpn: Option<Vpn>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl NetworkConnectionProfile {
    const KEYS: &'static [&'static str] = &[
        "apn",
        "ocppVersion",
        "ocppInterface",
        "ocppTransport",
        "messageTimeout",
        "ocppCsmsUrl",
        "securityProfile",
        "identity",
        "basicAuthPassword",
        "vpn",
        "customData",
    ];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        ocpp_interface: OCPPInterfaceEnum,
        ocpp_transport: OCPPTransportEnum,
        message_timeout: i64,
        ocpp_csms_url: Text<2000>,
        security_profile: Integer<0>,
    ) -> Self {
        Self {
            apn: None,
            ocpp_version: None,
            ocpp_interface,
            ocpp_transport,
            message_timeout,
            ocpp_csms_url,
            security_profile,
            identity: None,
            basic_auth_password: None,
            vpn: None,
            custom_data: None,
        }
    }
}

impl Element for NetworkConnectionProfile {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut apn = None;
        let mut ocpp_version = None;
        let mut ocpp_interface = None;
        let mut ocpp_transport = None;
        let mut message_timeout = None;
        let mut ocpp_csms_url = None;
        let mut security_profile = None;
        let mut identity = None;
        let mut basic_auth_password = None;
        let mut vpn = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"apn\":") {
                reader.optional_member(&mut apn, Apn::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"ocppVersion\":") {
                reader.optional_member(&mut ocpp_version, OCPPVersionEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"ocppInterface\":") {
                reader.member(&mut ocpp_interface, OCPPInterfaceEnum::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"ocppTransport\":") {
                reader.member(&mut ocpp_transport, OCPPTransportEnum::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"messageTimeout\":") {
                reader.member(&mut message_timeout, i64::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"ocppCsmsUrl\":") {
                reader.member(&mut ocpp_csms_url, Text::<2000>::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"securityProfile\":") {
                reader.member(&mut security_profile, Integer::<0>::read_into)?;
            }
            if reader.comes(&mut object, 7, "\"identity\":") {
                reader.optional_member(&mut identity, Text::<48>::read_into)?;
            }
            if reader.comes(&mut object, 8, "\"basicAuthPassword\":") {
                reader.optional_member(&mut basic_auth_password, Text::<64>::read_into)?;
            }
            if reader.comes(&mut object, 9, "\"vpn\":") {
                reader.optional_member(&mut vpn, Vpn::read_into)?;
            }
            if reader.comes(&mut object, 10, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            apn,
            ocpp_version,
            ocpp_interface: reader.required(ocpp_interface, &object, "ocppInterface")?,
            ocpp_transport: reader.required(ocpp_transport, &object, "ocppTransport")?,
            message_timeout: reader.required(message_timeout, &object, "messageTimeout")?,
            ocpp_csms_url: reader.required(ocpp_csms_url, &object, "ocppCsmsUrl")?,
            security_profile: reader.required(security_profile, &object, "securityProfile")?,
            identity,
            basic_auth_password,
            vpn,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"apn\":") {
                reader.check_optional_member(&mut seen, 1 << 0, Apn::check)?;
            }
            if reader.comes(&mut object, 1, "\"ocppVersion\":") {
                reader.check_optional_member(&mut seen, 1 << 1, OCPPVersionEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"ocppInterface\":") {
                reader.check_member(&mut seen, 1 << 2, OCPPInterfaceEnum::check)?;
            }
            if reader.comes(&mut object, 3, "\"ocppTransport\":") {
                reader.check_member(&mut seen, 1 << 3, OCPPTransportEnum::check)?;
            }
            if reader.comes(&mut object, 4, "\"messageTimeout\":") {
                reader.check_member(&mut seen, 1 << 4, i64::check)?;
            }
            if reader.comes(&mut object, 5, "\"ocppCsmsUrl\":") {
                reader.check_member(&mut seen, 1 << 5, Text::<2000>::check)?;
            }
            if reader.comes(&mut object, 6, "\"securityProfile\":") {
                reader.check_member(&mut seen, 1 << 6, Integer::<0>::check)?;
            }
            if reader.comes(&mut object, 7, "\"identity\":") {
                reader.check_optional_member(&mut seen, 1 << 7, Text::<48>::check)?;
            }
            if reader.comes(&mut object, 8, "\"basicAuthPassword\":") {
                reader.check_optional_member(&mut seen, 1 << 8, Text::<64>::check)?;
            }
            if reader.comes(&mut object, 9, "\"vpn\":") {
                reader.check_optional_member(&mut seen, 1 << 9, Vpn::check)?;
            }
            if reader.comes(&mut object, 10, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 10, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "ocppInterface"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "ocppTransport"));
        }
        if seen & (1 << 4) == 0 {
            return Err(reader.missing(&object, "messageTimeout"));
        }
        if seen & (1 << 5) == 0 {
            return Err(reader.missing(&object, "ocppCsmsUrl"));
        }
        if seen & (1 << 6) == 0 {
            return Err(reader.missing(&object, "securityProfile"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.apn {
            writer.member("\"apn\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.ocpp_version {
            writer.member("\"ocppVersion\":");
            value.write(writer)?;
        }
        writer.member("\"ocppInterface\":");
        self.ocpp_interface.write(writer)?;
        writer.member("\"ocppTransport\":");
        self.ocpp_transport.write(writer)?;
        writer.member("\"messageTimeout\":");
        self.message_timeout.write(writer)?;
        writer.member("\"ocppCsmsUrl\":");
        self.ocpp_csms_url.write(writer)?;
        writer.member("\"securityProfile\":");
        self.security_profile.write(writer)?;
        if let Some(value) = &self.identity {
            writer.member("\"identity\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.basic_auth_password {
            writer.member("\"basicAuthPassword\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.vpn {
            writer.member("\"vpn\":");
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

/// Part of [`NetworkConnectionProfile`](crate::NetworkConnectionProfile).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Apn {
    /// `apn`, required, at most 2000 characters.
    pub apn: Text<2000>,
    /// `apnUserName`, optional, at most 50 characters.
    pub apn_user_name: Option<Text<50>>,
    /// `apnPassword`, optional, at most 64 characters.
    pub apn_password: Option<Text<64>>,
    /// `simPin`, optional, a whole number.
    pub sim_pin: Option<i64>,
    /// `preferredNetwork`, optional, at most 6 characters.
    pub preferred_network: Option<Text<6>>,
    /// `useOnlyPreferredNetwork`, optional; absent means `false`.
    pub use_only_preferred_network: Option<bool>,
    /// `apnAuthentication`, required.
    pub apn_authentication: APNAuthenticationEnum,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl Apn {
    const KEYS: &'static [&'static str] = &[
        "apn",
        "apnUserName",
        "apnPassword",
        "simPin",
        "preferredNetwork",
        "useOnlyPreferredNetwork",
        "apnAuthentication",
        "customData",
    ];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(apn: Text<2000>, apn_authentication: APNAuthenticationEnum) -> Self {
        Self {
            apn,
            apn_user_name: None,
            apn_password: None,
            sim_pin: None,
            preferred_network: None,
            use_only_preferred_network: None,
            apn_authentication,
            custom_data: None,
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
        let mut apn = None;
        let mut apn_user_name = None;
        let mut apn_password = None;
        let mut sim_pin = None;
        let mut preferred_network = None;
        let mut use_only_preferred_network = None;
        let mut apn_authentication = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"apn\":") {
                reader.member(&mut apn, Text::<2000>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"apnUserName\":") {
                reader.optional_member(&mut apn_user_name, Text::<50>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"apnPassword\":") {
                reader.optional_member(&mut apn_password, Text::<64>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"simPin\":") {
                reader.optional_member(&mut sim_pin, i64::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"preferredNetwork\":") {
                reader.optional_member(&mut preferred_network, Text::<6>::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"useOnlyPreferredNetwork\":") {
                reader.optional_member(&mut use_only_preferred_network, bool::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"apnAuthentication\":") {
                reader.member(&mut apn_authentication, APNAuthenticationEnum::read_into)?;
            }
            if reader.comes(&mut object, 7, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            apn: reader.required(apn, &object, "apn")?,
            apn_user_name,
            apn_password,
            sim_pin,
            preferred_network,
            use_only_preferred_network,
            apn_authentication: reader.required(apn_authentication, &object, "apnAuthentication")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"apn\":") {
                reader.check_member(&mut seen, 1 << 0, Text::<2000>::check)?;
            }
            if reader.comes(&mut object, 1, "\"apnUserName\":") {
                reader.check_optional_member(&mut seen, 1 << 1, Text::<50>::check)?;
            }
            if reader.comes(&mut object, 2, "\"apnPassword\":") {
                reader.check_optional_member(&mut seen, 1 << 2, Text::<64>::check)?;
            }
            if reader.comes(&mut object, 3, "\"simPin\":") {
                reader.check_optional_member(&mut seen, 1 << 3, i64::check)?;
            }
            if reader.comes(&mut object, 4, "\"preferredNetwork\":") {
                reader.check_optional_member(&mut seen, 1 << 4, Text::<6>::check)?;
            }
            if reader.comes(&mut object, 5, "\"useOnlyPreferredNetwork\":") {
                reader.check_optional_member(&mut seen, 1 << 5, bool::check)?;
            }
            if reader.comes(&mut object, 6, "\"apnAuthentication\":") {
                reader.check_member(&mut seen, 1 << 6, APNAuthenticationEnum::check)?;
            }
            if reader.comes(&mut object, 7, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 7, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "apn"));
        }
        if seen & (1 << 6) == 0 {
            return Err(reader.missing(&object, "apnAuthentication"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
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
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Part of [`NetworkConnectionProfile`](crate::NetworkConnectionProfile).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vpn {
    /// `server`, required, at most 2000 characters.
    pub server: Text<2000>,
    /// `user`, required, at most 50 characters.
    pub user: Text<50>,
    /// `group`, optional, at most 50 characters.
    pub group: Option<Text<50>>,
    /// `password`, required, at most 64 characters.
    pub password: Text<64>,
    /// `key`, required, at most 255 characters.
    pub key: Text<255>,
    /// `type`, required.
    pub r#type: VPNEnum,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl Vpn {
    const KEYS: &'static [&'static str] =
        &["server", "user", "group", "password", "key", "type", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(
        server: Text<2000>,
        user: Text<50>,
        password: Text<64>,
        key: Text<255>,
        r#type: VPNEnum,
    ) -> Self {
        Self { server, user, group: None, password, key, r#type, custom_data: None }
    }
}

impl Element for Vpn {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut server = None;
        let mut user = None;
        let mut group = None;
        let mut password = None;
        let mut key_slot = None;
        let mut r#type = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"server\":") {
                reader.member(&mut server, Text::<2000>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"user\":") {
                reader.member(&mut user, Text::<50>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"group\":") {
                reader.optional_member(&mut group, Text::<50>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"password\":") {
                reader.member(&mut password, Text::<64>::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"key\":") {
                reader.member(&mut key_slot, Text::<255>::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"type\":") {
                reader.member(&mut r#type, VPNEnum::read_into)?;
            }
            if reader.comes(&mut object, 6, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            server: reader.required(server, &object, "server")?,
            user: reader.required(user, &object, "user")?,
            group,
            password: reader.required(password, &object, "password")?,
            key: reader.required(key_slot, &object, "key")?,
            r#type: reader.required(r#type, &object, "type")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"server\":") {
                reader.check_member(&mut seen, 1 << 0, Text::<2000>::check)?;
            }
            if reader.comes(&mut object, 1, "\"user\":") {
                reader.check_member(&mut seen, 1 << 1, Text::<50>::check)?;
            }
            if reader.comes(&mut object, 2, "\"group\":") {
                reader.check_optional_member(&mut seen, 1 << 2, Text::<50>::check)?;
            }
            if reader.comes(&mut object, 3, "\"password\":") {
                reader.check_member(&mut seen, 1 << 3, Text::<64>::check)?;
            }
            if reader.comes(&mut object, 4, "\"key\":") {
                reader.check_member(&mut seen, 1 << 4, Text::<255>::check)?;
            }
            if reader.comes(&mut object, 5, "\"type\":") {
                reader.check_member(&mut seen, 1 << 5, VPNEnum::check)?;
            }
            if reader.comes(&mut object, 6, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 6, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "server"));
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "user"));
        }
        if seen & (1 << 3) == 0 {
            return Err(reader.missing(&object, "password"));
        }
        if seen & (1 << 4) == 0 {
            return Err(reader.missing(&object, "key"));
        }
        if seen & (1 << 5) == 0 {
            return Err(reader.missing(&object, "type"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
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
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Payload of the response to `SetNetworkProfile`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetNetworkProfileResponse {
    /// `status`, required.
    pub status: SetNetworkProfileStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl SetNetworkProfileResponse {
    const KEYS: &'static [&'static str] = &["status", "statusInfo", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: SetNetworkProfileStatusEnum) -> Self {
        Self { status, status_info: None, custom_data: None }
    }
}

impl Element for SetNetworkProfileResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut status_info = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, SetNetworkProfileStatusEnum::read_into)?;
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
                reader.check_member(&mut seen, 1 << 0, SetNetworkProfileStatusEnum::check)?;
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

impl Message for SetNetworkProfileResponse {
    const NAME: &'static str = "SetNetworkProfileResponse";
}

/// Payload of the `SetVariables` request, sent by the central system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetVariablesRequest {
    /// `setVariableData`, required, 1 or more.
    pub set_variable_data: Array<SetVariableData, 1>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl SetVariablesRequest {
    const KEYS: &'static [&'static str] = &["setVariableData", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(set_variable_data: Array<SetVariableData, 1>) -> Self {
        Self { set_variable_data, custom_data: None }
    }
}

impl Element for SetVariablesRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut set_variable_data = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"setVariableData\":") {
                reader.member(&mut set_variable_data, Array::<SetVariableData, 1>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            set_variable_data: reader.required(set_variable_data, &object, "setVariableData")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"setVariableData\":") {
                reader.check_member(&mut seen, 1 << 0, Array::<SetVariableData, 1>::check)?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 1, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "setVariableData"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"setVariableData\":");
        self.set_variable_data.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
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
    /// `attributeType`, optional; absent means `"Actual"`.
    pub attribute_type: Option<AttributeEnum>,
    /// `attributeValue`, required, at most 2500 characters.
    pub attribute_value: Text<2500>,
    /// `component`, required.
    pub component: Component,
    /// `variable`, required.
    pub variable: Variable,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl SetVariableData {
    const KEYS: &'static [&'static str] =
        &["attributeType", "attributeValue", "component", "variable", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(attribute_value: Text<2500>, component: Component, variable: Variable) -> Self {
        Self { attribute_type: None, attribute_value, component, variable, custom_data: None }
    }

    /// `attributeType`, or what its absence means: `Actual`.
    #[must_use]
    pub fn attribute_type_or_default(&self) -> &AttributeEnum {
        self.attribute_type.as_ref().unwrap_or(&AttributeEnum::Actual)
    }
}

impl Element for SetVariableData {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut attribute_type = None;
        let mut attribute_value = None;
        let mut component = None;
        let mut variable = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"attributeType\":") {
                reader.optional_member(&mut attribute_type, AttributeEnum::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"attributeValue\":") {
                reader.member(&mut attribute_value, Text::<2500>::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"component\":") {
                reader.member(&mut component, Component::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"variable\":") {
                reader.member(&mut variable, Variable::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            attribute_type,
            attribute_value: reader.required(attribute_value, &object, "attributeValue")?,
            component: reader.required(component, &object, "component")?,
            variable: reader.required(variable, &object, "variable")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"attributeType\":") {
                reader.check_optional_member(&mut seen, 1 << 0, AttributeEnum::check)?;
            }
            if reader.comes(&mut object, 1, "\"attributeValue\":") {
                reader.check_member(&mut seen, 1 << 1, Text::<2500>::check)?;
            }
            if reader.comes(&mut object, 2, "\"component\":") {
                reader.check_member(&mut seen, 1 << 2, Component::check)?;
            }
            if reader.comes(&mut object, 3, "\"variable\":") {
                reader.check_member(&mut seen, 1 << 3, Variable::check)?;
            }
            if reader.comes(&mut object, 4, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 4, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "attributeValue"));
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
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

/// Payload of the response to `SetVariables`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetVariablesResponse {
    /// `setVariableResult`, required, 1 or more.
    pub set_variable_result: Array<SetVariableResult, 1>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl SetVariablesResponse {
    const KEYS: &'static [&'static str] = &["setVariableResult", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(set_variable_result: Array<SetVariableResult, 1>) -> Self {
        Self { set_variable_result, custom_data: None }
    }
}

impl Element for SetVariablesResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut set_variable_result = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"setVariableResult\":") {
                reader.member(&mut set_variable_result, Array::<SetVariableResult, 1>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            set_variable_result: reader.required(set_variable_result, &object, "setVariableResult")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"setVariableResult\":") {
                reader.check_member(&mut seen, 1 << 0, Array::<SetVariableResult, 1>::check)?;
            }
            if reader.comes(&mut object, 1, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 1, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "setVariableResult"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"setVariableResult\":");
        self.set_variable_result.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
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
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl SetVariableResult {
    const KEYS: &'static [&'static str] =
        &["attributeType", "attributeStatus", "attributeStatusInfo", "component", "variable", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(attribute_status: SetVariableStatusEnum, component: Component, variable: Variable) -> Self {
        Self {
            attribute_type: None,
            attribute_status,
            attribute_status_info: None,
            component,
            variable,
            custom_data: None,
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
        let mut attribute_type = None;
        let mut attribute_status = None;
        let mut attribute_status_info = None;
        let mut component = None;
        let mut variable = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"attributeType\":") {
                reader.optional_member(&mut attribute_type, AttributeEnum::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"attributeStatus\":") {
                reader.member(&mut attribute_status, SetVariableStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"attributeStatusInfo\":") {
                reader.optional_member(&mut attribute_status_info, StatusInfo::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"component\":") {
                reader.member(&mut component, Component::read_into)?;
            }
            if reader.comes(&mut object, 4, "\"variable\":") {
                reader.member(&mut variable, Variable::read_into)?;
            }
            if reader.comes(&mut object, 5, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            attribute_type,
            attribute_status: reader.required(attribute_status, &object, "attributeStatus")?,
            attribute_status_info,
            component: reader.required(component, &object, "component")?,
            variable: reader.required(variable, &object, "variable")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"attributeType\":") {
                reader.check_optional_member(&mut seen, 1 << 0, AttributeEnum::check)?;
            }
            if reader.comes(&mut object, 1, "\"attributeStatus\":") {
                reader.check_member(&mut seen, 1 << 1, SetVariableStatusEnum::check)?;
            }
            if reader.comes(&mut object, 2, "\"attributeStatusInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 2, StatusInfo::check)?;
            }
            if reader.comes(&mut object, 3, "\"component\":") {
                reader.check_member(&mut seen, 1 << 3, Component::check)?;
            }
            if reader.comes(&mut object, 4, "\"variable\":") {
                reader.check_member(&mut seen, 1 << 4, Variable::check)?;
            }
            if reader.comes(&mut object, 5, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 5, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 1) == 0 {
            return Err(reader.missing(&object, "attributeStatus"));
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
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
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
    /// `ImmediateAndResume` on the wire.
    ImmediateAndResume,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl ResetEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Immediate, Self::OnIdle, Self::ImmediateAndResume];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Immediate => "Immediate",
            Self::OnIdle => "OnIdle",
            Self::ImmediateAndResume => "ImmediateAndResume",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Immediate" => Self::Immediate,
            b"OnIdle" => Self::OnIdle,
            b"ImmediateAndResume" => Self::ImmediateAndResume,

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
    /// `PAP` on the wire.
    Pap,
    /// `CHAP` on the wire.
    Chap,
    /// `NONE` on the wire.
    None,
    /// `AUTO` on the wire.
    Auto,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl APNAuthenticationEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Pap, Self::Chap, Self::None, Self::Auto];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Pap => "PAP",
            Self::Chap => "CHAP",
            Self::None => "NONE",
            Self::Auto => "AUTO",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"PAP" => Self::Pap,
            b"CHAP" => Self::Chap,
            b"NONE" => Self::None,
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
    /// `OCPP201` on the wire.
    Ocpp201,
    /// `OCPP21` on the wire.
    Ocpp21,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl OCPPVersionEnum {
    /// Every listed word.
    pub const ALL: &[Self] =
        &[Self::Ocpp12, Self::Ocpp15, Self::Ocpp16, Self::Ocpp20, Self::Ocpp201, Self::Ocpp21];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ocpp12 => "OCPP12",
            Self::Ocpp15 => "OCPP15",
            Self::Ocpp16 => "OCPP16",
            Self::Ocpp20 => "OCPP20",
            Self::Ocpp201 => "OCPP201",
            Self::Ocpp21 => "OCPP21",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"OCPP12" => Self::Ocpp12,
            b"OCPP15" => Self::Ocpp15,
            b"OCPP16" => Self::Ocpp16,
            b"OCPP20" => Self::Ocpp20,
            b"OCPP201" => Self::Ocpp201,
            b"OCPP21" => Self::Ocpp21,

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
    /// `Any` on the wire.
    Any,

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
        Self::Any,
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
            Self::Any => "Any",

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
            b"Any" => Self::Any,

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

/// The words of `ocppTransport` in [`NetworkConnectionProfile`](crate::NetworkConnectionProfile).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum OCPPTransportEnum {
    /// `SOAP` on the wire.
    Soap,
    /// `JSON` on the wire.
    Json,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl OCPPTransportEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Soap, Self::Json];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Soap => "SOAP",
            Self::Json => "JSON",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"SOAP" => Self::Soap,
            b"JSON" => Self::Json,

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

/// The words of `status` in [`SignCertificateResponse`](crate::SignCertificateResponse), `status` in [`VatNumberValidationResponse`](crate::VatNumberValidationResponse), `status` in [`GetCompositeScheduleResponse`](crate::GetCompositeScheduleResponse), `status` in [`NotifyEVChargingScheduleResponse`](crate::NotifyEVChargingScheduleResponse), `status` in [`PublishFirmwareResponse`](crate::PublishFirmwareResponse), `status` in [`AdjustPeriodicEventStreamResponse`](crate::AdjustPeriodicEventStreamResponse), `status` in [`OpenPeriodicEventStreamResponse`](crate::OpenPeriodicEventStreamResponse), `status` in [`SetMonitoringLevelResponse`](crate::SetMonitoringLevelResponse), `status` in [`AFRRSignalResponse`](crate::AFRRSignalResponse), `status` in [`RequestBatterySwapResponse`](crate::RequestBatterySwapResponse).
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
