// Written by `cargo codegen` from facts/*.json; change those, not this.
//! Messages and types of the functional block "data transfer".

use std::collections::{BTreeMap, BTreeSet};

use ocpp_types::json::{AnyJson, Element, EncodeError, Reader, Refused, Writer};
use ocpp_types::message::{Message, Request};
use ocpp_types::{InvalidValue, Rule, Text, UnknownWord};

use crate::StatusInfo;

/// Payload of the `DataTransfer` request, sent by either side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataTransferRequest {
    /// `messageId`, optional, at most 50 characters.
    pub message_id: Option<Text<50>>,
    /// `data`, optional, any JSON value.
    pub data: Option<AnyJson>,
    /// `vendorId`, required, at most 255 characters.
    pub vendor_id: Text<255>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl DataTransferRequest {
    const KEYS: &'static [&'static str] = &["messageId", "data", "vendorId", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(vendor_id: Text<255>) -> Self {
        Self { message_id: None, data: None, vendor_id, custom_data: None }
    }
}

impl Element for DataTransferRequest {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut message_id = None;
        let mut data = None;
        let mut vendor_id = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"messageId\":") {
                reader.optional_member(&mut message_id, Text::<50>::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"data\":") {
                reader.member(&mut data, AnyJson::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"vendorId\":") {
                reader.member(&mut vendor_id, Text::<255>::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self {
            message_id,
            data,
            vendor_id: reader.required(vendor_id, &object, "vendorId")?,
            custom_data,
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"messageId\":") {
                reader.check_optional_member(&mut seen, 1 << 0, Text::<50>::check)?;
            }
            if reader.comes(&mut object, 1, "\"data\":") {
                reader.check_member(&mut seen, 1 << 1, AnyJson::check)?;
            }
            if reader.comes(&mut object, 2, "\"vendorId\":") {
                reader.check_member(&mut seen, 1 << 2, Text::<255>::check)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.check_optional_member(&mut seen, 1 << 3, CustomData::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        if seen & (1 << 2) == 0 {
            return Err(reader.missing(&object, "vendorId"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        if let Some(value) = &self.message_id {
            writer.member("\"messageId\":");
            value.write(writer)?;
        }
        if let Some(value) = &self.data {
            writer.member("\"data\":");
            value.write(writer)?;
        }
        writer.member("\"vendorId\":");
        self.vendor_id.write(writer)?;
        if let Some(value) = &self.custom_data {
            writer.member("\"customData\":");
            value.write(writer)?;
        }
        writer.end_object();
        Ok(())
    }
}

impl Message for DataTransferRequest {
    const NAME: &'static str = "DataTransferRequest";
}

impl Request for DataTransferRequest {
    const ACTION: &'static str = "DataTransfer";
    type Response = DataTransferResponse;
}

/// Part of [`CertificateSignedRequest`](crate::CertificateSignedRequest), [`CertificateSignedResponse`](crate::CertificateSignedResponse), [`SecurityEventNotificationRequest`](crate::SecurityEventNotificationRequest), [`SecurityEventNotificationResponse`](crate::SecurityEventNotificationResponse), [`SignCertificateRequest`](crate::SignCertificateRequest), [`SignCertificateResponse`](crate::SignCertificateResponse), [`BootNotificationRequest`](crate::BootNotificationRequest), [`ChargingStation`](crate::ChargingStation), [`Modem`](crate::Modem), [`BootNotificationResponse`](crate::BootNotificationResponse), [`StatusInfo`](crate::StatusInfo), [`GetBaseReportRequest`](crate::GetBaseReportRequest), [`GetBaseReportResponse`](crate::GetBaseReportResponse), [`GetReportRequest`](crate::GetReportRequest), [`ComponentVariable`](crate::ComponentVariable), [`Component`](crate::Component), [`Evse`](crate::Evse), [`Variable`](crate::Variable), [`GetReportResponse`](crate::GetReportResponse), [`GetVariablesRequest`](crate::GetVariablesRequest), [`GetVariableData`](crate::GetVariableData), [`GetVariablesResponse`](crate::GetVariablesResponse), [`GetVariableResult`](crate::GetVariableResult), [`NotifyReportRequest`](crate::NotifyReportRequest), [`ReportData`](crate::ReportData), [`VariableAttribute`](crate::VariableAttribute), [`VariableCharacteristics`](crate::VariableCharacteristics), [`NotifyReportResponse`](crate::NotifyReportResponse), [`ResetRequest`](crate::ResetRequest), [`ResetResponse`](crate::ResetResponse), [`SetNetworkProfileRequest`](crate::SetNetworkProfileRequest), [`NetworkConnectionProfile`](crate::NetworkConnectionProfile), [`Apn`](crate::Apn), [`Vpn`](crate::Vpn), [`SetNetworkProfileResponse`](crate::SetNetworkProfileResponse), [`SetVariablesRequest`](crate::SetVariablesRequest), [`SetVariableData`](crate::SetVariableData), [`SetVariablesResponse`](crate::SetVariablesResponse), [`SetVariableResult`](crate::SetVariableResult), [`AuthorizeRequest`](crate::AuthorizeRequest), [`IdToken`](crate::IdToken), [`AdditionalInfo`](crate::AdditionalInfo), [`AuthorizeResponse`](crate::AuthorizeResponse), [`IdTokenInfo`](crate::IdTokenInfo), [`ClearCacheRequest`](crate::ClearCacheRequest), [`ClearCacheResponse`](crate::ClearCacheResponse), [`NotifySettlementRequest`](crate::NotifySettlementRequest), [`Address`](crate::Address), [`NotifySettlementResponse`](crate::NotifySettlementResponse), [`NotifyWebPaymentStartedRequest`](crate::NotifyWebPaymentStartedRequest), [`NotifyWebPaymentStartedResponse`](crate::NotifyWebPaymentStartedResponse), [`VatNumberValidationRequest`](crate::VatNumberValidationRequest), [`VatNumberValidationResponse`](crate::VatNumberValidationResponse), [`GetLocalListVersionRequest`](crate::GetLocalListVersionRequest), [`GetLocalListVersionResponse`](crate::GetLocalListVersionResponse), [`SendLocalListRequest`](crate::SendLocalListRequest), [`AuthorizationData`](crate::AuthorizationData), [`SendLocalListResponse`](crate::SendLocalListResponse), [`GetTransactionStatusRequest`](crate::GetTransactionStatusRequest), [`GetTransactionStatusResponse`](crate::GetTransactionStatusResponse), [`TransactionEventRequest`](crate::TransactionEventRequest), [`Transaction`](crate::Transaction), [`TransactionLimit`](crate::TransactionLimit), [`TransactionEventResponse`](crate::TransactionEventResponse), [`RequestStartTransactionRequest`](crate::RequestStartTransactionRequest), [`RequestStartTransactionResponse`](crate::RequestStartTransactionResponse), [`RequestStopTransactionRequest`](crate::RequestStopTransactionRequest), [`RequestStopTransactionResponse`](crate::RequestStopTransactionResponse), [`TriggerMessageRequest`](crate::TriggerMessageRequest), [`TriggerMessageResponse`](crate::TriggerMessageResponse), [`UnlockConnectorRequest`](crate::UnlockConnectorRequest), [`UnlockConnectorResponse`](crate::UnlockConnectorResponse), [`ChangeAvailabilityRequest`](crate::ChangeAvailabilityRequest), [`ChangeAvailabilityResponse`](crate::ChangeAvailabilityResponse), [`HeartbeatRequest`](crate::HeartbeatRequest), [`HeartbeatResponse`](crate::HeartbeatResponse), [`StatusNotificationRequest`](crate::StatusNotificationRequest), [`StatusNotificationResponse`](crate::StatusNotificationResponse), [`CancelReservationRequest`](crate::CancelReservationRequest), [`CancelReservationResponse`](crate::CancelReservationResponse), [`ReservationStatusUpdateRequest`](crate::ReservationStatusUpdateRequest), [`ReservationStatusUpdateResponse`](crate::ReservationStatusUpdateResponse), [`ReserveNowRequest`](crate::ReserveNowRequest), [`ReserveNowResponse`](crate::ReserveNowResponse), [`ChangeTransactionTariffRequest`](crate::ChangeTransactionTariffRequest), [`Tariff`](crate::Tariff), [`TariffEnergy`](crate::TariffEnergy), [`TariffEnergyPrice`](crate::TariffEnergyPrice), [`TariffConditions`](crate::TariffConditions), [`TaxRate`](crate::TaxRate), [`TariffTime`](crate::TariffTime), [`TariffTimePrice`](crate::TariffTimePrice), [`TariffFixed`](crate::TariffFixed), [`TariffFixedPrice`](crate::TariffFixedPrice), [`TariffConditionsFixed`](crate::TariffConditionsFixed), [`Price`](crate::Price), [`ChangeTransactionTariffResponse`](crate::ChangeTransactionTariffResponse), [`ClearTariffsRequest`](crate::ClearTariffsRequest), [`ClearTariffsResponse`](crate::ClearTariffsResponse), [`ClearTariffsResult`](crate::ClearTariffsResult), [`CostUpdatedRequest`](crate::CostUpdatedRequest), [`CostUpdatedResponse`](crate::CostUpdatedResponse), [`GetTariffsRequest`](crate::GetTariffsRequest), [`GetTariffsResponse`](crate::GetTariffsResponse), [`TariffAssignment`](crate::TariffAssignment), [`SetDefaultTariffRequest`](crate::SetDefaultTariffRequest), [`SetDefaultTariffResponse`](crate::SetDefaultTariffResponse), [`CostDetails`](crate::CostDetails), [`TotalCost`](crate::TotalCost), [`TotalPrice`](crate::TotalPrice), [`TotalUsage`](crate::TotalUsage), [`ChargingPeriod`](crate::ChargingPeriod), [`CostDimension`](crate::CostDimension), [`MeterValuesRequest`](crate::MeterValuesRequest), [`MeterValue`](crate::MeterValue), [`SampledValue`](crate::SampledValue), [`SignedMeterValue`](crate::SignedMeterValue), [`UnitOfMeasure`](crate::UnitOfMeasure), [`MeterValuesResponse`](crate::MeterValuesResponse), [`ClearChargingProfileRequest`](crate::ClearChargingProfileRequest), [`ClearChargingProfile`](crate::ClearChargingProfile), [`ClearChargingProfileResponse`](crate::ClearChargingProfileResponse), [`ClearedChargingLimitRequest`](crate::ClearedChargingLimitRequest), [`ClearedChargingLimitResponse`](crate::ClearedChargingLimitResponse), [`GetChargingProfilesRequest`](crate::GetChargingProfilesRequest), [`ChargingProfileCriterion`](crate::ChargingProfileCriterion), [`GetChargingProfilesResponse`](crate::GetChargingProfilesResponse), [`GetCompositeScheduleRequest`](crate::GetCompositeScheduleRequest), [`GetCompositeScheduleResponse`](crate::GetCompositeScheduleResponse), [`CompositeSchedule`](crate::CompositeSchedule), [`ChargingSchedulePeriod`](crate::ChargingSchedulePeriod), [`V2XFreqWattPoint`](crate::V2XFreqWattPoint), [`V2XSignalWattPoint`](crate::V2XSignalWattPoint), [`NotifyChargingLimitRequest`](crate::NotifyChargingLimitRequest), [`ChargingSchedule`](crate::ChargingSchedule), [`LimitAtSoC`](crate::LimitAtSoC), [`SalesTariff`](crate::SalesTariff), [`SalesTariffEntry`](crate::SalesTariffEntry), [`RelativeTimeInterval`](crate::RelativeTimeInterval), [`ConsumptionCost`](crate::ConsumptionCost), [`Cost`](crate::Cost), [`AbsolutePriceSchedule`](crate::AbsolutePriceSchedule), [`RationalNumber`](crate::RationalNumber), [`PriceRuleStack`](crate::PriceRuleStack), [`PriceRule`](crate::PriceRule), [`TaxRule`](crate::TaxRule), [`OverstayRuleList`](crate::OverstayRuleList), [`OverstayRule`](crate::OverstayRule), [`AdditionalSelectedServices`](crate::AdditionalSelectedServices), [`PriceLevelSchedule`](crate::PriceLevelSchedule), [`PriceLevelScheduleEntry`](crate::PriceLevelScheduleEntry), [`ChargingLimit`](crate::ChargingLimit), [`NotifyChargingLimitResponse`](crate::NotifyChargingLimitResponse), [`NotifyEVChargingNeedsRequest`](crate::NotifyEVChargingNeedsRequest), [`ChargingNeeds`](crate::ChargingNeeds), [`ACChargingParameters`](crate::ACChargingParameters), [`EVEnergyOffer`](crate::EVEnergyOffer), [`EVAbsolutePriceSchedule`](crate::EVAbsolutePriceSchedule), [`EVAbsolutePriceScheduleEntry`](crate::EVAbsolutePriceScheduleEntry), [`EVPriceRule`](crate::EVPriceRule), [`EVPowerSchedule`](crate::EVPowerSchedule), [`EVPowerScheduleEntry`](crate::EVPowerScheduleEntry), [`DCChargingParameters`](crate::DCChargingParameters), [`V2XChargingParameters`](crate::V2XChargingParameters), [`NotifyEVChargingNeedsResponse`](crate::NotifyEVChargingNeedsResponse), [`NotifyEVChargingScheduleRequest`](crate::NotifyEVChargingScheduleRequest), [`NotifyEVChargingScheduleResponse`](crate::NotifyEVChargingScheduleResponse), [`NotifyPriorityChargingRequest`](crate::NotifyPriorityChargingRequest), [`NotifyPriorityChargingResponse`](crate::NotifyPriorityChargingResponse), [`PullDynamicScheduleUpdateRequest`](crate::PullDynamicScheduleUpdateRequest), [`PullDynamicScheduleUpdateResponse`](crate::PullDynamicScheduleUpdateResponse), [`ChargingScheduleUpdate`](crate::ChargingScheduleUpdate), [`ReportChargingProfilesRequest`](crate::ReportChargingProfilesRequest), [`ChargingProfile`](crate::ChargingProfile), [`ReportChargingProfilesResponse`](crate::ReportChargingProfilesResponse), [`SetChargingProfileRequest`](crate::SetChargingProfileRequest), [`SetChargingProfileResponse`](crate::SetChargingProfileResponse), [`UpdateDynamicScheduleRequest`](crate::UpdateDynamicScheduleRequest), [`UpdateDynamicScheduleResponse`](crate::UpdateDynamicScheduleResponse), [`UsePriorityChargingRequest`](crate::UsePriorityChargingRequest), [`UsePriorityChargingResponse`](crate::UsePriorityChargingResponse), [`FirmwareStatusNotificationRequest`](crate::FirmwareStatusNotificationRequest), [`FirmwareStatusNotificationResponse`](crate::FirmwareStatusNotificationResponse), [`PublishFirmwareRequest`](crate::PublishFirmwareRequest), [`PublishFirmwareResponse`](crate::PublishFirmwareResponse), [`PublishFirmwareStatusNotificationRequest`](crate::PublishFirmwareStatusNotificationRequest), [`PublishFirmwareStatusNotificationResponse`](crate::PublishFirmwareStatusNotificationResponse), [`UnpublishFirmwareRequest`](crate::UnpublishFirmwareRequest), [`UnpublishFirmwareResponse`](crate::UnpublishFirmwareResponse), [`UpdateFirmwareRequest`](crate::UpdateFirmwareRequest), [`Firmware`](crate::Firmware), [`UpdateFirmwareResponse`](crate::UpdateFirmwareResponse), [`DeleteCertificateRequest`](crate::DeleteCertificateRequest), [`CertificateHashData`](crate::CertificateHashData), [`DeleteCertificateResponse`](crate::DeleteCertificateResponse), [`Get15118EVCertificateRequest`](crate::Get15118EVCertificateRequest), [`Get15118EVCertificateResponse`](crate::Get15118EVCertificateResponse), [`GetCertificateChainStatusRequest`](crate::GetCertificateChainStatusRequest), [`CertificateStatusRequestInfo`](crate::CertificateStatusRequestInfo), [`GetCertificateChainStatusResponse`](crate::GetCertificateChainStatusResponse), [`CertificateStatus`](crate::CertificateStatus), [`GetCertificateStatusRequest`](crate::GetCertificateStatusRequest), [`OCSPRequestData`](crate::OCSPRequestData), [`GetCertificateStatusResponse`](crate::GetCertificateStatusResponse), [`GetInstalledCertificateIdsRequest`](crate::GetInstalledCertificateIdsRequest), [`GetInstalledCertificateIdsResponse`](crate::GetInstalledCertificateIdsResponse), [`CertificateHashDataChain`](crate::CertificateHashDataChain), [`InstallCertificateRequest`](crate::InstallCertificateRequest), [`InstallCertificateResponse`](crate::InstallCertificateResponse), [`AdjustPeriodicEventStreamRequest`](crate::AdjustPeriodicEventStreamRequest), [`PeriodicEventStreamParams`](crate::PeriodicEventStreamParams), [`AdjustPeriodicEventStreamResponse`](crate::AdjustPeriodicEventStreamResponse), [`ClearVariableMonitoringRequest`](crate::ClearVariableMonitoringRequest), [`ClearVariableMonitoringResponse`](crate::ClearVariableMonitoringResponse), [`ClearMonitoringResult`](crate::ClearMonitoringResult), [`ClosePeriodicEventStreamRequest`](crate::ClosePeriodicEventStreamRequest), [`ClosePeriodicEventStreamResponse`](crate::ClosePeriodicEventStreamResponse), [`CustomerInformationRequest`](crate::CustomerInformationRequest), [`CustomerInformationResponse`](crate::CustomerInformationResponse), [`GetLogRequest`](crate::GetLogRequest), [`LogParameters`](crate::LogParameters), [`GetLogResponse`](crate::GetLogResponse), [`GetMonitoringReportRequest`](crate::GetMonitoringReportRequest), [`GetMonitoringReportResponse`](crate::GetMonitoringReportResponse), [`GetPeriodicEventStreamRequest`](crate::GetPeriodicEventStreamRequest), [`GetPeriodicEventStreamResponse`](crate::GetPeriodicEventStreamResponse), [`ConstantStreamData`](crate::ConstantStreamData), [`LogStatusNotificationRequest`](crate::LogStatusNotificationRequest), [`LogStatusNotificationResponse`](crate::LogStatusNotificationResponse), [`NotifyCustomerInformationRequest`](crate::NotifyCustomerInformationRequest), [`NotifyCustomerInformationResponse`](crate::NotifyCustomerInformationResponse), [`NotifyEventRequest`](crate::NotifyEventRequest), [`EventData`](crate::EventData), [`NotifyEventResponse`](crate::NotifyEventResponse), [`NotifyMonitoringReportRequest`](crate::NotifyMonitoringReportRequest), [`MonitoringData`](crate::MonitoringData), [`VariableMonitoring`](crate::VariableMonitoring), [`NotifyMonitoringReportResponse`](crate::NotifyMonitoringReportResponse), [`NotifyPeriodicEventStreamRequest`](crate::NotifyPeriodicEventStreamRequest), [`StreamDataElement`](crate::StreamDataElement), [`OpenPeriodicEventStreamRequest`](crate::OpenPeriodicEventStreamRequest), [`OpenPeriodicEventStreamResponse`](crate::OpenPeriodicEventStreamResponse), [`SetMonitoringBaseRequest`](crate::SetMonitoringBaseRequest), [`SetMonitoringBaseResponse`](crate::SetMonitoringBaseResponse), [`SetMonitoringLevelRequest`](crate::SetMonitoringLevelRequest), [`SetMonitoringLevelResponse`](crate::SetMonitoringLevelResponse), [`SetVariableMonitoringRequest`](crate::SetVariableMonitoringRequest), [`SetMonitoringData`](crate::SetMonitoringData), [`SetVariableMonitoringResponse`](crate::SetVariableMonitoringResponse), [`SetMonitoringResult`](crate::SetMonitoringResult), [`ClearDisplayMessageRequest`](crate::ClearDisplayMessageRequest), [`ClearDisplayMessageResponse`](crate::ClearDisplayMessageResponse), [`GetDisplayMessagesRequest`](crate::GetDisplayMessagesRequest), [`GetDisplayMessagesResponse`](crate::GetDisplayMessagesResponse), [`NotifyDisplayMessagesRequest`](crate::NotifyDisplayMessagesRequest), [`MessageInfo`](crate::MessageInfo), [`MessageContent`](crate::MessageContent), [`NotifyDisplayMessagesResponse`](crate::NotifyDisplayMessagesResponse), [`SetDisplayMessageRequest`](crate::SetDisplayMessageRequest), [`SetDisplayMessageResponse`](crate::SetDisplayMessageResponse), [`DataTransferRequest`](crate::DataTransferRequest), [`DataTransferResponse`](crate::DataTransferResponse), [`AFRRSignalRequest`](crate::AFRRSignalRequest), [`AFRRSignalResponse`](crate::AFRRSignalResponse), [`NotifyAllowedEnergyTransferRequest`](crate::NotifyAllowedEnergyTransferRequest), [`NotifyAllowedEnergyTransferResponse`](crate::NotifyAllowedEnergyTransferResponse), [`ClearDERControlRequest`](crate::ClearDERControlRequest), [`ClearDERControlResponse`](crate::ClearDERControlResponse), [`GetDERControlRequest`](crate::GetDERControlRequest), [`GetDERControlResponse`](crate::GetDERControlResponse), [`NotifyDERAlarmRequest`](crate::NotifyDERAlarmRequest), [`NotifyDERAlarmResponse`](crate::NotifyDERAlarmResponse), [`NotifyDERStartStopRequest`](crate::NotifyDERStartStopRequest), [`NotifyDERStartStopResponse`](crate::NotifyDERStartStopResponse), [`ReportDERControlRequest`](crate::ReportDERControlRequest), [`DERCurveGet`](crate::DERCurveGet), [`DERCurve`](crate::DERCurve), [`DERCurvePoints`](crate::DERCurvePoints), [`Hysteresis`](crate::Hysteresis), [`ReactivePowerParams`](crate::ReactivePowerParams), [`VoltageParams`](crate::VoltageParams), [`EnterServiceGet`](crate::EnterServiceGet), [`EnterService`](crate::EnterService), [`FixedPFGet`](crate::FixedPFGet), [`FixedPF`](crate::FixedPF), [`FixedVarGet`](crate::FixedVarGet), [`FixedVar`](crate::FixedVar), [`FreqDroopGet`](crate::FreqDroopGet), [`FreqDroop`](crate::FreqDroop), [`GradientGet`](crate::GradientGet), [`Gradient`](crate::Gradient), [`LimitMaxDischargeGet`](crate::LimitMaxDischargeGet), [`LimitMaxDischarge`](crate::LimitMaxDischarge), [`ReportDERControlResponse`](crate::ReportDERControlResponse), [`SetDERControlRequest`](crate::SetDERControlRequest), [`SetDERControlResponse`](crate::SetDERControlResponse), [`DERChargingParameters`](crate::DERChargingParameters), [`BatterySwapRequest`](crate::BatterySwapRequest), [`BatteryData`](crate::BatteryData), [`BatterySwapResponse`](crate::BatterySwapResponse), [`RequestBatterySwapRequest`](crate::RequestBatterySwapRequest), [`RequestBatterySwapResponse`](crate::RequestBatterySwapResponse).
///
/// An open object: properties that the schema does not know are kept in `other`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomData {
    /// `vendorId`, required, at most 255 characters.
    pub vendor_id: Text<255>,
    /// The other properties. A name of the schema's is not one of them: encoding refuses it.
    pub other: BTreeMap<String, AnyJson>,
}

impl CustomData {
    const KEYS: &'static [&'static str] = &["vendorId"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(vendor_id: Text<255>) -> Self {
        Self { vendor_id, other: BTreeMap::new() }
    }
}

impl Element for CustomData {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut vendor_id = None;
        let mut other = BTreeMap::new();
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"vendorId\":") {
                reader.member(&mut vendor_id, Text::<255>::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.other_member(&mut other, key)?;
            }
        }
        Ok(Self { vendor_id: reader.required(vendor_id, &object, "vendorId")?, other })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut others = BTreeSet::new();
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"vendorId\":") {
                reader.check_member(&mut seen, 1 << 0, Text::<255>::check)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.check_other_member(&mut others, key)?;
            }
        }
        if seen & (1 << 0) == 0 {
            return Err(reader.missing(&object, "vendorId"));
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        writer.begin_object();
        writer.member("\"vendorId\":");
        self.vendor_id.write(writer)?;
        writer.other_members(&self.other, Self::KEYS)?;
        writer.end_object();
        Ok(())
    }
}

/// Payload of the response to `DataTransfer`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataTransferResponse {
    /// `status`, required.
    pub status: DataTransferStatusEnum,
    /// `statusInfo`, optional.
    pub status_info: Option<StatusInfo>,
    /// `data`, optional, any JSON value.
    pub data: Option<AnyJson>,
    /// `customData`, optional.
    pub custom_data: Option<Box<CustomData>>,
}

impl DataTransferResponse {
    const KEYS: &'static [&'static str] = &["status", "statusInfo", "data", "customData"];

    /// With what must be there, and nothing else.
    #[must_use]
    pub fn new(status: DataTransferStatusEnum) -> Self {
        Self { status, status_info: None, data: None, custom_data: None }
    }
}

impl Element for DataTransferResponse {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        let mut status = None;
        let mut status_info = None;
        let mut data = None;
        let mut custom_data = None;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.member(&mut status, DataTransferStatusEnum::read_into)?;
            }
            if reader.comes(&mut object, 1, "\"statusInfo\":") {
                reader.optional_member(&mut status_info, StatusInfo::read_into)?;
            }
            if reader.comes(&mut object, 2, "\"data\":") {
                reader.member(&mut data, AnyJson::read_into)?;
            }
            if reader.comes(&mut object, 3, "\"customData\":") {
                reader.optional_member(&mut custom_data, Box::read_into)?;
            }
            if let Some(key) = reader.unforeseen(&mut object, Self::KEYS)? {
                reader.unknown(&object, key)?;
            }
        }
        Ok(Self { status: reader.required(status, &object, "status")?, status_info, data, custom_data })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        let mut seen = 0_u64;
        let mut object = reader.object()?;
        while reader.more(&mut object) {
            if reader.comes(&mut object, 0, "\"status\":") {
                reader.check_member(&mut seen, 1 << 0, DataTransferStatusEnum::check)?;
            }
            if reader.comes(&mut object, 1, "\"statusInfo\":") {
                reader.check_optional_member(&mut seen, 1 << 1, StatusInfo::check)?;
            }
            if reader.comes(&mut object, 2, "\"data\":") {
                reader.check_member(&mut seen, 1 << 2, AnyJson::check)?;
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
        if let Some(value) = &self.data {
            writer.member("\"data\":");
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

impl Message for DataTransferResponse {
    const NAME: &'static str = "DataTransferResponse";
}

/// The words of `status` in [`DataTransferResponse`](crate::DataTransferResponse).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum DataTransferStatusEnum {
    /// `Accepted` on the wire.
    Accepted,
    /// `Rejected` on the wire.
    Rejected,
    /// `UnknownMessageId` on the wire.
    UnknownMessageId,
    /// `UnknownVendorId` on the wire.
    UnknownVendorId,

    /// A word that the schema does not list. Only the tolerant reader makes one, and encoding refuses it.
    Unknown(UnknownWord),
}

impl DataTransferStatusEnum {
    /// Every listed word.
    pub const ALL: &[Self] = &[Self::Accepted, Self::Rejected, Self::UnknownMessageId, Self::UnknownVendorId];

    /// The word on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Accepted => "Accepted",
            Self::Rejected => "Rejected",
            Self::UnknownMessageId => "UnknownMessageId",
            Self::UnknownVendorId => "UnknownVendorId",

            Self::Unknown(word) => word.as_str(),
        }
    }

    fn listed(word: &[u8]) -> Option<Self> {
        Some(match word {
            b"Accepted" => Self::Accepted,
            b"Rejected" => Self::Rejected,
            b"UnknownMessageId" => Self::UnknownMessageId,
            b"UnknownVendorId" => Self::UnknownVendorId,

            _ => return None,
        })
    }
}

impl std::str::FromStr for DataTransferStatusEnum {
    type Err = InvalidValue;

    /// Knows the listed words only.
    fn from_str(word: &str) -> Result<Self, InvalidValue> {
        Self::listed(word.as_bytes()).ok_or(InvalidValue::Word { name: "DataTransferStatusEnum" })
    }
}

impl std::fmt::Display for DataTransferStatusEnum {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Element for DataTransferStatusEnum {
    fn read(reader: &mut Reader<'_>) -> Result<Self, Refused> {
        Ok(match reader.word(Self::listed, "DataTransferStatusEnum")? {
            Ok(listed) => listed,
            Err(unknown) => Self::Unknown(unknown),
        })
    }

    fn check(reader: &mut Reader<'_>) -> Result<(), Refused> {
        reader.check_word(Self::listed, "DataTransferStatusEnum")
    }

    fn write(&self, writer: &mut Writer<'_>) -> Result<(), EncodeError> {
        if matches!(self, Self::Unknown(_)) {
            return Err(writer.refuse(Rule::Enum));
        }
        writer.word(self.as_str());
        Ok(())
    }
}
