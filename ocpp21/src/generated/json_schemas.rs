// Written by `cargo codegen` from facts/*.json; change those, not this.
//! The types' schemas for schemars.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::Action;

/// The schema of an action's request, whose definitions `generator` keeps.
pub fn request_schema(action: Action, generator: &mut SchemaGenerator) -> Schema {
    match action {
        Action::AFRRSignal => generator.subschema_for::<crate::AFRRSignalRequest>(),
        Action::AdjustPeriodicEventStream => {
            generator.subschema_for::<crate::AdjustPeriodicEventStreamRequest>()
        }
        Action::Authorize => generator.subschema_for::<crate::AuthorizeRequest>(),
        Action::BatterySwap => generator.subschema_for::<crate::BatterySwapRequest>(),
        Action::BootNotification => generator.subschema_for::<crate::BootNotificationRequest>(),
        Action::CancelReservation => generator.subschema_for::<crate::CancelReservationRequest>(),
        Action::CertificateSigned => generator.subschema_for::<crate::CertificateSignedRequest>(),
        Action::ChangeAvailability => generator.subschema_for::<crate::ChangeAvailabilityRequest>(),
        Action::ChangeTransactionTariff => generator.subschema_for::<crate::ChangeTransactionTariffRequest>(),
        Action::ClearCache => generator.subschema_for::<crate::ClearCacheRequest>(),
        Action::ClearChargingProfile => generator.subschema_for::<crate::ClearChargingProfileRequest>(),
        Action::ClearDERControl => generator.subschema_for::<crate::ClearDERControlRequest>(),
        Action::ClearDisplayMessage => generator.subschema_for::<crate::ClearDisplayMessageRequest>(),
        Action::ClearTariffs => generator.subschema_for::<crate::ClearTariffsRequest>(),
        Action::ClearVariableMonitoring => generator.subschema_for::<crate::ClearVariableMonitoringRequest>(),
        Action::ClearedChargingLimit => generator.subschema_for::<crate::ClearedChargingLimitRequest>(),
        Action::ClosePeriodicEventStream => {
            generator.subschema_for::<crate::ClosePeriodicEventStreamRequest>()
        }
        Action::CostUpdated => generator.subschema_for::<crate::CostUpdatedRequest>(),
        Action::CustomerInformation => generator.subschema_for::<crate::CustomerInformationRequest>(),
        Action::DataTransfer => generator.subschema_for::<crate::DataTransferRequest>(),
        Action::DeleteCertificate => generator.subschema_for::<crate::DeleteCertificateRequest>(),
        Action::FirmwareStatusNotification => {
            generator.subschema_for::<crate::FirmwareStatusNotificationRequest>()
        }
        Action::Get15118EVCertificate => generator.subschema_for::<crate::Get15118EVCertificateRequest>(),
        Action::GetBaseReport => generator.subschema_for::<crate::GetBaseReportRequest>(),
        Action::GetCertificateChainStatus => {
            generator.subschema_for::<crate::GetCertificateChainStatusRequest>()
        }
        Action::GetCertificateStatus => generator.subschema_for::<crate::GetCertificateStatusRequest>(),
        Action::GetChargingProfiles => generator.subschema_for::<crate::GetChargingProfilesRequest>(),
        Action::GetCompositeSchedule => generator.subschema_for::<crate::GetCompositeScheduleRequest>(),
        Action::GetDERControl => generator.subschema_for::<crate::GetDERControlRequest>(),
        Action::GetDisplayMessages => generator.subschema_for::<crate::GetDisplayMessagesRequest>(),
        Action::GetInstalledCertificateIds => {
            generator.subschema_for::<crate::GetInstalledCertificateIdsRequest>()
        }
        Action::GetLocalListVersion => generator.subschema_for::<crate::GetLocalListVersionRequest>(),
        Action::GetLog => generator.subschema_for::<crate::GetLogRequest>(),
        Action::GetMonitoringReport => generator.subschema_for::<crate::GetMonitoringReportRequest>(),
        Action::GetPeriodicEventStream => generator.subschema_for::<crate::GetPeriodicEventStreamRequest>(),
        Action::GetReport => generator.subschema_for::<crate::GetReportRequest>(),
        Action::GetTariffs => generator.subschema_for::<crate::GetTariffsRequest>(),
        Action::GetTransactionStatus => generator.subschema_for::<crate::GetTransactionStatusRequest>(),
        Action::GetVariables => generator.subschema_for::<crate::GetVariablesRequest>(),
        Action::Heartbeat => generator.subschema_for::<crate::HeartbeatRequest>(),
        Action::InstallCertificate => generator.subschema_for::<crate::InstallCertificateRequest>(),
        Action::LogStatusNotification => generator.subschema_for::<crate::LogStatusNotificationRequest>(),
        Action::MeterValues => generator.subschema_for::<crate::MeterValuesRequest>(),
        Action::NotifyAllowedEnergyTransfer => {
            generator.subschema_for::<crate::NotifyAllowedEnergyTransferRequest>()
        }
        Action::NotifyChargingLimit => generator.subschema_for::<crate::NotifyChargingLimitRequest>(),
        Action::NotifyCustomerInformation => {
            generator.subschema_for::<crate::NotifyCustomerInformationRequest>()
        }
        Action::NotifyDERAlarm => generator.subschema_for::<crate::NotifyDERAlarmRequest>(),
        Action::NotifyDERStartStop => generator.subschema_for::<crate::NotifyDERStartStopRequest>(),
        Action::NotifyDisplayMessages => generator.subschema_for::<crate::NotifyDisplayMessagesRequest>(),
        Action::NotifyEVChargingNeeds => generator.subschema_for::<crate::NotifyEVChargingNeedsRequest>(),
        Action::NotifyEVChargingSchedule => {
            generator.subschema_for::<crate::NotifyEVChargingScheduleRequest>()
        }
        Action::NotifyEvent => generator.subschema_for::<crate::NotifyEventRequest>(),
        Action::NotifyMonitoringReport => generator.subschema_for::<crate::NotifyMonitoringReportRequest>(),
        Action::NotifyPeriodicEventStream => {
            generator.subschema_for::<crate::NotifyPeriodicEventStreamRequest>()
        }
        Action::NotifyPriorityCharging => generator.subschema_for::<crate::NotifyPriorityChargingRequest>(),
        Action::NotifyReport => generator.subschema_for::<crate::NotifyReportRequest>(),
        Action::NotifySettlement => generator.subschema_for::<crate::NotifySettlementRequest>(),
        Action::NotifyWebPaymentStarted => generator.subschema_for::<crate::NotifyWebPaymentStartedRequest>(),
        Action::OpenPeriodicEventStream => generator.subschema_for::<crate::OpenPeriodicEventStreamRequest>(),
        Action::PublishFirmware => generator.subschema_for::<crate::PublishFirmwareRequest>(),
        Action::PublishFirmwareStatusNotification => {
            generator.subschema_for::<crate::PublishFirmwareStatusNotificationRequest>()
        }
        Action::PullDynamicScheduleUpdate => {
            generator.subschema_for::<crate::PullDynamicScheduleUpdateRequest>()
        }
        Action::ReportChargingProfiles => generator.subschema_for::<crate::ReportChargingProfilesRequest>(),
        Action::ReportDERControl => generator.subschema_for::<crate::ReportDERControlRequest>(),
        Action::RequestBatterySwap => generator.subschema_for::<crate::RequestBatterySwapRequest>(),
        Action::RequestStartTransaction => generator.subschema_for::<crate::RequestStartTransactionRequest>(),
        Action::RequestStopTransaction => generator.subschema_for::<crate::RequestStopTransactionRequest>(),
        Action::ReservationStatusUpdate => generator.subschema_for::<crate::ReservationStatusUpdateRequest>(),
        Action::ReserveNow => generator.subschema_for::<crate::ReserveNowRequest>(),
        Action::Reset => generator.subschema_for::<crate::ResetRequest>(),
        Action::SecurityEventNotification => {
            generator.subschema_for::<crate::SecurityEventNotificationRequest>()
        }
        Action::SendLocalList => generator.subschema_for::<crate::SendLocalListRequest>(),
        Action::SetChargingProfile => generator.subschema_for::<crate::SetChargingProfileRequest>(),
        Action::SetDERControl => generator.subschema_for::<crate::SetDERControlRequest>(),
        Action::SetDefaultTariff => generator.subschema_for::<crate::SetDefaultTariffRequest>(),
        Action::SetDisplayMessage => generator.subschema_for::<crate::SetDisplayMessageRequest>(),
        Action::SetMonitoringBase => generator.subschema_for::<crate::SetMonitoringBaseRequest>(),
        Action::SetMonitoringLevel => generator.subschema_for::<crate::SetMonitoringLevelRequest>(),
        Action::SetNetworkProfile => generator.subschema_for::<crate::SetNetworkProfileRequest>(),
        Action::SetVariableMonitoring => generator.subschema_for::<crate::SetVariableMonitoringRequest>(),
        Action::SetVariables => generator.subschema_for::<crate::SetVariablesRequest>(),
        Action::SignCertificate => generator.subschema_for::<crate::SignCertificateRequest>(),
        Action::StatusNotification => generator.subschema_for::<crate::StatusNotificationRequest>(),
        Action::TransactionEvent => generator.subschema_for::<crate::TransactionEventRequest>(),
        Action::TriggerMessage => generator.subschema_for::<crate::TriggerMessageRequest>(),
        Action::UnlockConnector => generator.subschema_for::<crate::UnlockConnectorRequest>(),
        Action::UnpublishFirmware => generator.subschema_for::<crate::UnpublishFirmwareRequest>(),
        Action::UpdateDynamicSchedule => generator.subschema_for::<crate::UpdateDynamicScheduleRequest>(),
        Action::UpdateFirmware => generator.subschema_for::<crate::UpdateFirmwareRequest>(),
        Action::UsePriorityCharging => generator.subschema_for::<crate::UsePriorityChargingRequest>(),
        Action::VatNumberValidation => generator.subschema_for::<crate::VatNumberValidationRequest>(),
    }
}

/// The schema of an action's response; `None` for one that has none; its definitions `generator` keeps.
pub fn response_schema(action: Action, generator: &mut SchemaGenerator) -> Option<Schema> {
    Some(match action {
        Action::AFRRSignal => generator.subschema_for::<crate::AFRRSignalResponse>(),
        Action::AdjustPeriodicEventStream => {
            generator.subschema_for::<crate::AdjustPeriodicEventStreamResponse>()
        }
        Action::Authorize => generator.subschema_for::<crate::AuthorizeResponse>(),
        Action::BatterySwap => generator.subschema_for::<crate::BatterySwapResponse>(),
        Action::BootNotification => generator.subschema_for::<crate::BootNotificationResponse>(),
        Action::CancelReservation => generator.subschema_for::<crate::CancelReservationResponse>(),
        Action::CertificateSigned => generator.subschema_for::<crate::CertificateSignedResponse>(),
        Action::ChangeAvailability => generator.subschema_for::<crate::ChangeAvailabilityResponse>(),
        Action::ChangeTransactionTariff => {
            generator.subschema_for::<crate::ChangeTransactionTariffResponse>()
        }
        Action::ClearCache => generator.subschema_for::<crate::ClearCacheResponse>(),
        Action::ClearChargingProfile => generator.subschema_for::<crate::ClearChargingProfileResponse>(),
        Action::ClearDERControl => generator.subschema_for::<crate::ClearDERControlResponse>(),
        Action::ClearDisplayMessage => generator.subschema_for::<crate::ClearDisplayMessageResponse>(),
        Action::ClearTariffs => generator.subschema_for::<crate::ClearTariffsResponse>(),
        Action::ClearVariableMonitoring => {
            generator.subschema_for::<crate::ClearVariableMonitoringResponse>()
        }
        Action::ClearedChargingLimit => generator.subschema_for::<crate::ClearedChargingLimitResponse>(),
        Action::ClosePeriodicEventStream => {
            generator.subschema_for::<crate::ClosePeriodicEventStreamResponse>()
        }
        Action::CostUpdated => generator.subschema_for::<crate::CostUpdatedResponse>(),
        Action::CustomerInformation => generator.subschema_for::<crate::CustomerInformationResponse>(),
        Action::DataTransfer => generator.subschema_for::<crate::DataTransferResponse>(),
        Action::DeleteCertificate => generator.subschema_for::<crate::DeleteCertificateResponse>(),
        Action::FirmwareStatusNotification => {
            generator.subschema_for::<crate::FirmwareStatusNotificationResponse>()
        }
        Action::Get15118EVCertificate => generator.subschema_for::<crate::Get15118EVCertificateResponse>(),
        Action::GetBaseReport => generator.subschema_for::<crate::GetBaseReportResponse>(),
        Action::GetCertificateChainStatus => {
            generator.subschema_for::<crate::GetCertificateChainStatusResponse>()
        }
        Action::GetCertificateStatus => generator.subschema_for::<crate::GetCertificateStatusResponse>(),
        Action::GetChargingProfiles => generator.subschema_for::<crate::GetChargingProfilesResponse>(),
        Action::GetCompositeSchedule => generator.subschema_for::<crate::GetCompositeScheduleResponse>(),
        Action::GetDERControl => generator.subschema_for::<crate::GetDERControlResponse>(),
        Action::GetDisplayMessages => generator.subschema_for::<crate::GetDisplayMessagesResponse>(),
        Action::GetInstalledCertificateIds => {
            generator.subschema_for::<crate::GetInstalledCertificateIdsResponse>()
        }
        Action::GetLocalListVersion => generator.subschema_for::<crate::GetLocalListVersionResponse>(),
        Action::GetLog => generator.subschema_for::<crate::GetLogResponse>(),
        Action::GetMonitoringReport => generator.subschema_for::<crate::GetMonitoringReportResponse>(),
        Action::GetPeriodicEventStream => generator.subschema_for::<crate::GetPeriodicEventStreamResponse>(),
        Action::GetReport => generator.subschema_for::<crate::GetReportResponse>(),
        Action::GetTariffs => generator.subschema_for::<crate::GetTariffsResponse>(),
        Action::GetTransactionStatus => generator.subschema_for::<crate::GetTransactionStatusResponse>(),
        Action::GetVariables => generator.subschema_for::<crate::GetVariablesResponse>(),
        Action::Heartbeat => generator.subschema_for::<crate::HeartbeatResponse>(),
        Action::InstallCertificate => generator.subschema_for::<crate::InstallCertificateResponse>(),
        Action::LogStatusNotification => generator.subschema_for::<crate::LogStatusNotificationResponse>(),
        Action::MeterValues => generator.subschema_for::<crate::MeterValuesResponse>(),
        Action::NotifyAllowedEnergyTransfer => {
            generator.subschema_for::<crate::NotifyAllowedEnergyTransferResponse>()
        }
        Action::NotifyChargingLimit => generator.subschema_for::<crate::NotifyChargingLimitResponse>(),
        Action::NotifyCustomerInformation => {
            generator.subschema_for::<crate::NotifyCustomerInformationResponse>()
        }
        Action::NotifyDERAlarm => generator.subschema_for::<crate::NotifyDERAlarmResponse>(),
        Action::NotifyDERStartStop => generator.subschema_for::<crate::NotifyDERStartStopResponse>(),
        Action::NotifyDisplayMessages => generator.subschema_for::<crate::NotifyDisplayMessagesResponse>(),
        Action::NotifyEVChargingNeeds => generator.subschema_for::<crate::NotifyEVChargingNeedsResponse>(),
        Action::NotifyEVChargingSchedule => {
            generator.subschema_for::<crate::NotifyEVChargingScheduleResponse>()
        }
        Action::NotifyEvent => generator.subschema_for::<crate::NotifyEventResponse>(),
        Action::NotifyMonitoringReport => generator.subschema_for::<crate::NotifyMonitoringReportResponse>(),
        Action::NotifyPriorityCharging => generator.subschema_for::<crate::NotifyPriorityChargingResponse>(),
        Action::NotifyReport => generator.subschema_for::<crate::NotifyReportResponse>(),
        Action::NotifySettlement => generator.subschema_for::<crate::NotifySettlementResponse>(),
        Action::NotifyWebPaymentStarted => {
            generator.subschema_for::<crate::NotifyWebPaymentStartedResponse>()
        }
        Action::OpenPeriodicEventStream => {
            generator.subschema_for::<crate::OpenPeriodicEventStreamResponse>()
        }
        Action::PublishFirmware => generator.subschema_for::<crate::PublishFirmwareResponse>(),
        Action::PublishFirmwareStatusNotification => {
            generator.subschema_for::<crate::PublishFirmwareStatusNotificationResponse>()
        }
        Action::PullDynamicScheduleUpdate => {
            generator.subschema_for::<crate::PullDynamicScheduleUpdateResponse>()
        }
        Action::ReportChargingProfiles => generator.subschema_for::<crate::ReportChargingProfilesResponse>(),
        Action::ReportDERControl => generator.subschema_for::<crate::ReportDERControlResponse>(),
        Action::RequestBatterySwap => generator.subschema_for::<crate::RequestBatterySwapResponse>(),
        Action::RequestStartTransaction => {
            generator.subschema_for::<crate::RequestStartTransactionResponse>()
        }
        Action::RequestStopTransaction => generator.subschema_for::<crate::RequestStopTransactionResponse>(),
        Action::ReservationStatusUpdate => {
            generator.subschema_for::<crate::ReservationStatusUpdateResponse>()
        }
        Action::ReserveNow => generator.subschema_for::<crate::ReserveNowResponse>(),
        Action::Reset => generator.subschema_for::<crate::ResetResponse>(),
        Action::SecurityEventNotification => {
            generator.subschema_for::<crate::SecurityEventNotificationResponse>()
        }
        Action::SendLocalList => generator.subschema_for::<crate::SendLocalListResponse>(),
        Action::SetChargingProfile => generator.subschema_for::<crate::SetChargingProfileResponse>(),
        Action::SetDERControl => generator.subschema_for::<crate::SetDERControlResponse>(),
        Action::SetDefaultTariff => generator.subschema_for::<crate::SetDefaultTariffResponse>(),
        Action::SetDisplayMessage => generator.subschema_for::<crate::SetDisplayMessageResponse>(),
        Action::SetMonitoringBase => generator.subschema_for::<crate::SetMonitoringBaseResponse>(),
        Action::SetMonitoringLevel => generator.subschema_for::<crate::SetMonitoringLevelResponse>(),
        Action::SetNetworkProfile => generator.subschema_for::<crate::SetNetworkProfileResponse>(),
        Action::SetVariableMonitoring => generator.subschema_for::<crate::SetVariableMonitoringResponse>(),
        Action::SetVariables => generator.subschema_for::<crate::SetVariablesResponse>(),
        Action::SignCertificate => generator.subschema_for::<crate::SignCertificateResponse>(),
        Action::StatusNotification => generator.subschema_for::<crate::StatusNotificationResponse>(),
        Action::TransactionEvent => generator.subschema_for::<crate::TransactionEventResponse>(),
        Action::TriggerMessage => generator.subschema_for::<crate::TriggerMessageResponse>(),
        Action::UnlockConnector => generator.subschema_for::<crate::UnlockConnectorResponse>(),
        Action::UnpublishFirmware => generator.subschema_for::<crate::UnpublishFirmwareResponse>(),
        Action::UpdateDynamicSchedule => generator.subschema_for::<crate::UpdateDynamicScheduleResponse>(),
        Action::UpdateFirmware => generator.subschema_for::<crate::UpdateFirmwareResponse>(),
        Action::UsePriorityCharging => generator.subschema_for::<crate::UsePriorityChargingResponse>(),
        Action::VatNumberValidation => generator.subschema_for::<crate::VatNumberValidationResponse>(),
        _ => return None,
    })
}

impl JsonSchema for crate::ACChargingParameters {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ACChargingParameters")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "energyAmount": {"type": "number"},
        "evMinCurrent": {"type": "number"},
        "evMaxCurrent": {"type": "number"},
        "evMaxVoltage": {"type": "number"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["energyAmount", "evMinCurrent", "evMaxCurrent", "evMaxVoltage"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::AFRRSignalRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("AFRRSignalRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "timestamp": {"type": "string", "format": "date-time"},
        "signal": {"type": "integer"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["timestamp", "signal"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::AFRRSignalResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("AFRRSignalResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::GenericStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::APNAuthenticationEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("APNAuthenticationEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["PAP", "CHAP", "NONE", "AUTO"],
        })
    }
}

impl JsonSchema for crate::AbsolutePriceSchedule {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("AbsolutePriceSchedule")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "timeAnchor": {"type": "string", "format": "date-time"},
        "priceScheduleID": {"type": "integer", "minimum": 0},
        "priceScheduleDescription": {"type": "string", "maxLength": 160},
        "currency": {"type": "string", "maxLength": 3},
        "language": {"type": "string", "maxLength": 8},
        "priceAlgorithm": {"type": "string", "maxLength": 2000},
        "minimumCost": generator.subschema_for::<crate::RationalNumber>(),
        "maximumCost": generator.subschema_for::<crate::RationalNumber>(),
        "priceRuleStacks": {"type": "array", "items": generator.subschema_for::<crate::PriceRuleStack>(), "minItems": 1, "maxItems": 1024},
        "taxRules": {"type": "array", "items": generator.subschema_for::<crate::TaxRule>(), "minItems": 1, "maxItems": 10},
        "overstayRuleList": generator.subschema_for::<crate::OverstayRuleList>(),
        "additionalSelectedServices": {"type": "array", "items": generator.subschema_for::<crate::AdditionalSelectedServices>(), "minItems": 1, "maxItems": 5},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["timeAnchor", "priceScheduleID", "currency", "language", "priceAlgorithm", "priceRuleStacks"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::AdditionalInfo {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("AdditionalInfo")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "additionalIdToken": {"type": "string", "maxLength": 255},
        "type": {"type": "string", "maxLength": 50},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["additionalIdToken", "type"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::AdditionalSelectedServices {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("AdditionalSelectedServices")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "serviceFee": generator.subschema_for::<crate::RationalNumber>(),
        "serviceName": {"type": "string", "maxLength": 80},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["serviceFee", "serviceName"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::Address {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Address")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "name": {"type": "string", "maxLength": 50},
        "address1": {"type": "string", "maxLength": 100},
        "address2": {"type": "string", "maxLength": 100},
        "city": {"type": "string", "maxLength": 100},
        "postalCode": {"type": "string", "maxLength": 20},
        "country": {"type": "string", "maxLength": 50},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["name", "address1", "city", "country"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::AdjustPeriodicEventStreamRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("AdjustPeriodicEventStreamRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "id": {"type": "integer", "minimum": 0},
        "params": generator.subschema_for::<crate::PeriodicEventStreamParams>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["id", "params"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::AdjustPeriodicEventStreamResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("AdjustPeriodicEventStreamResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::GenericStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::Apn {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Apn")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "apn": {"type": "string", "maxLength": 2000},
        "apnUserName": {"type": "string", "maxLength": 50},
        "apnPassword": {"type": "string", "maxLength": 64},
        "simPin": {"type": "integer"},
        "preferredNetwork": {"type": "string", "maxLength": 6},
        "useOnlyPreferredNetwork": {"type": "boolean", "default": false},
        "apnAuthentication": generator.subschema_for::<crate::APNAuthenticationEnum>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["apn", "apnAuthentication"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::AttributeEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("AttributeEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "default": "Actual",
        "enum": ["Actual", "Target", "MinSet", "MaxSet"],
        })
    }
}

impl JsonSchema for crate::AuthorizationData {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("AuthorizationData")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "idToken": generator.subschema_for::<crate::IdToken>(),
        "idTokenInfo": generator.subschema_for::<crate::IdTokenInfo>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["idToken"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::AuthorizationStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("AuthorizationStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Blocked", "ConcurrentTx", "Expired", "Invalid", "NoCredit", "NotAllowedTypeEVSE", "NotAtThisLocation", "NotAtThisTime", "Unknown"],
        })
    }
}

impl JsonSchema for crate::AuthorizeCertificateStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("AuthorizeCertificateStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "SignatureError", "CertificateExpired", "CertificateRevoked", "NoCertificateAvailable", "CertChainError", "ContractCancelled"],
        })
    }
}

impl JsonSchema for crate::AuthorizeRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("AuthorizeRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "idToken": generator.subschema_for::<crate::IdToken>(),
        "certificate": {"type": "string", "maxLength": 10000},
        "iso15118CertificateHashData": {"type": "array", "items": generator.subschema_for::<crate::OCSPRequestData>(), "minItems": 1, "maxItems": 4},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["idToken"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::AuthorizeResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("AuthorizeResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "idTokenInfo": generator.subschema_for::<crate::IdTokenInfo>(),
        "certificateStatus": generator.subschema_for::<crate::AuthorizeCertificateStatusEnum>(),
        "allowedEnergyTransfer": {"type": "array", "items": generator.subschema_for::<crate::EnergyTransferModeEnum>(), "minItems": 1},
        "tariff": generator.subschema_for::<crate::Tariff>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["idTokenInfo"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::BatteryData {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("BatteryData")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "evseId": {"type": "integer", "minimum": 0},
        "serialNumber": {"type": "string", "maxLength": 50},
        "soC": {"type": "number", "minimum": 0, "maximum": 100},
        "soH": {"type": "number", "minimum": 0, "maximum": 100},
        "productionDate": {"type": "string", "format": "date-time"},
        "vendorInfo": {"type": "string", "maxLength": 500},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["evseId", "serialNumber", "soC", "soH"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::BatterySwapEventEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("BatterySwapEventEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["BatteryIn", "BatteryOut", "BatteryOutTimeout"],
        })
    }
}

impl JsonSchema for crate::BatterySwapRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("BatterySwapRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "batteryData": {"type": "array", "items": generator.subschema_for::<crate::BatteryData>(), "minItems": 1},
        "eventType": generator.subschema_for::<crate::BatterySwapEventEnum>(),
        "idToken": generator.subschema_for::<crate::IdToken>(),
        "requestId": {"type": "integer"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["batteryData", "eventType", "idToken", "requestId"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::BatterySwapResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("BatterySwapResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::BootNotificationRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("BootNotificationRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "chargingStation": generator.subschema_for::<crate::ChargingStation>(),
        "reason": generator.subschema_for::<crate::BootReasonEnum>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["chargingStation", "reason"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::BootNotificationResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("BootNotificationResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "currentTime": {"type": "string", "format": "date-time"},
        "interval": {"type": "integer"},
        "status": generator.subschema_for::<crate::RegistrationStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["currentTime", "interval", "status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::BootReasonEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("BootReasonEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["ApplicationReset", "FirmwareUpdate", "LocalReset", "PowerUp", "RemoteReset", "ScheduledReset", "Triggered", "Unknown", "Watchdog"],
        })
    }
}

impl JsonSchema for crate::CancelReservationRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CancelReservationRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "reservationId": {"type": "integer", "minimum": 0},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["reservationId"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::CancelReservationResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CancelReservationResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::CancelReservationStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::CancelReservationStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CancelReservationStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Rejected"],
        })
    }
}

impl JsonSchema for crate::CertificateActionEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CertificateActionEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Install", "Update"],
        })
    }
}

impl JsonSchema for crate::CertificateHashData {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CertificateHashData")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "hashAlgorithm": generator.subschema_for::<crate::HashAlgorithmEnum>(),
        "issuerNameHash": {"type": "string", "maxLength": 128},
        "issuerKeyHash": {"type": "string", "maxLength": 128},
        "serialNumber": {"type": "string", "maxLength": 40},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["hashAlgorithm", "issuerNameHash", "issuerKeyHash", "serialNumber"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::CertificateHashDataChain {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CertificateHashDataChain")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "certificateHashData": generator.subschema_for::<crate::CertificateHashData>(),
        "certificateType": generator.subschema_for::<crate::GetCertificateIdUseEnum>(),
        "childCertificateHashData": {"type": "array", "items": generator.subschema_for::<crate::CertificateHashData>(), "minItems": 1, "maxItems": 4},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["certificateHashData", "certificateType"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::CertificateSignedRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CertificateSignedRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "certificateChain": {"type": "string", "maxLength": 10000},
        "certificateType": generator.subschema_for::<crate::CertificateSigningUseEnum>(),
        "requestId": {"type": "integer"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["certificateChain"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::CertificateSignedResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CertificateSignedResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::CertificateSignedStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::CertificateSignedStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CertificateSignedStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Rejected"],
        })
    }
}

impl JsonSchema for crate::CertificateSigningUseEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CertificateSigningUseEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["ChargingStationCertificate", "V2GCertificate", "V2G20Certificate"],
        })
    }
}

impl JsonSchema for crate::CertificateStatus {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CertificateStatus")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "certificateHashData": generator.subschema_for::<crate::CertificateHashData>(),
        "source": generator.subschema_for::<crate::CertificateStatusSourceEnum>(),
        "status": generator.subschema_for::<crate::CertificateStatusEnum>(),
        "nextUpdate": {"type": "string", "format": "date-time"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["certificateHashData", "source", "status", "nextUpdate"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::CertificateStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CertificateStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Good", "Revoked", "Unknown", "Failed"],
        })
    }
}

impl JsonSchema for crate::CertificateStatusRequestInfo {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CertificateStatusRequestInfo")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "certificateHashData": generator.subschema_for::<crate::CertificateHashData>(),
        "source": generator.subschema_for::<crate::CertificateStatusSourceEnum>(),
        "urls": {"type": "array", "items": {"type": "string", "maxLength": 2000}, "minItems": 1, "maxItems": 5},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["certificateHashData", "source", "urls"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::CertificateStatusSourceEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CertificateStatusSourceEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["CRL", "OCSP"],
        })
    }
}

impl JsonSchema for crate::ChangeAvailabilityRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ChangeAvailabilityRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "evse": generator.subschema_for::<crate::Evse>(),
        "operationalStatus": generator.subschema_for::<crate::OperationalStatusEnum>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["operationalStatus"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ChangeAvailabilityResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ChangeAvailabilityResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::ChangeAvailabilityStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ChangeAvailabilityStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ChangeAvailabilityStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Rejected", "Scheduled"],
        })
    }
}

impl JsonSchema for crate::ChangeTransactionTariffRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ChangeTransactionTariffRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "tariff": generator.subschema_for::<crate::Tariff>(),
        "transactionId": {"type": "string", "maxLength": 36},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["tariff", "transactionId"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ChangeTransactionTariffResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ChangeTransactionTariffResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::TariffChangeStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ChargingLimit {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ChargingLimit")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "chargingLimitSource": {"type": "string", "maxLength": 20},
        "isLocalGeneration": {"type": "boolean"},
        "isGridCritical": {"type": "boolean"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["chargingLimitSource"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ChargingNeeds {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ChargingNeeds")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "acChargingParameters": generator.subschema_for::<crate::ACChargingParameters>(),
        "derChargingParameters": generator.subschema_for::<crate::DERChargingParameters>(),
        "evEnergyOffer": generator.subschema_for::<crate::EVEnergyOffer>(),
        "requestedEnergyTransfer": generator.subschema_for::<crate::EnergyTransferModeEnum>(),
        "dcChargingParameters": generator.subschema_for::<crate::DCChargingParameters>(),
        "v2xChargingParameters": generator.subschema_for::<crate::V2XChargingParameters>(),
        "availableEnergyTransfer": {"type": "array", "items": generator.subschema_for::<crate::EnergyTransferModeEnum>(), "minItems": 1},
        "controlMode": generator.subschema_for::<crate::ControlModeEnum>(),
        "mobilityNeedsMode": generator.subschema_for::<crate::MobilityNeedsModeEnum>(),
        "departureTime": {"type": "string", "format": "date-time"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["requestedEnergyTransfer"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ChargingPeriod {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ChargingPeriod")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "dimensions": {"type": "array", "items": generator.subschema_for::<crate::CostDimension>(), "minItems": 1},
        "tariffId": {"type": "string", "maxLength": 60},
        "startPeriod": {"type": "string", "format": "date-time"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["startPeriod"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ChargingProfile {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ChargingProfile")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "id": {"type": "integer"},
        "stackLevel": {"type": "integer", "minimum": 0},
        "chargingProfilePurpose": generator.subschema_for::<crate::ChargingProfilePurposeEnum>(),
        "chargingProfileKind": generator.subschema_for::<crate::ChargingProfileKindEnum>(),
        "recurrencyKind": generator.subschema_for::<crate::RecurrencyKindEnum>(),
        "validFrom": {"type": "string", "format": "date-time"},
        "validTo": {"type": "string", "format": "date-time"},
        "transactionId": {"type": "string", "maxLength": 36},
        "maxOfflineDuration": {"type": "integer"},
        "chargingSchedule": {"type": "array", "items": generator.subschema_for::<crate::ChargingSchedule>(), "minItems": 1, "maxItems": 3},
        "invalidAfterOfflineDuration": {"type": "boolean"},
        "dynUpdateInterval": {"type": "integer"},
        "dynUpdateTime": {"type": "string", "format": "date-time"},
        "priceScheduleSignature": {"type": "string", "maxLength": 256},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["id", "stackLevel", "chargingProfilePurpose", "chargingProfileKind", "chargingSchedule"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ChargingProfileCriterion {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ChargingProfileCriterion")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "chargingProfilePurpose": generator.subschema_for::<crate::ChargingProfilePurposeEnum>(),
        "stackLevel": {"type": "integer", "minimum": 0},
        "chargingProfileId": {"type": "array", "items": {"type": "integer"}, "minItems": 1},
        "chargingLimitSource": {"type": "array", "items": {"type": "string", "maxLength": 20}, "minItems": 1, "maxItems": 4},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ChargingProfileKindEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ChargingProfileKindEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Absolute", "Recurring", "Relative", "Dynamic"],
        })
    }
}

impl JsonSchema for crate::ChargingProfilePurposeEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ChargingProfilePurposeEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["ChargingStationExternalConstraints", "ChargingStationMaxProfile", "TxDefaultProfile", "TxProfile", "PriorityCharging", "LocalGeneration"],
        })
    }
}

impl JsonSchema for crate::ChargingProfileStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ChargingProfileStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Rejected"],
        })
    }
}

impl JsonSchema for crate::ChargingRateUnitEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ChargingRateUnitEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["W", "A"],
        })
    }
}

impl JsonSchema for crate::ChargingSchedule {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ChargingSchedule")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "id": {"type": "integer"},
        "limitAtSoC": generator.subschema_for::<crate::LimitAtSoC>(),
        "startSchedule": {"type": "string", "format": "date-time"},
        "duration": {"type": "integer"},
        "chargingRateUnit": generator.subschema_for::<crate::ChargingRateUnitEnum>(),
        "minChargingRate": {"type": "number"},
        "powerTolerance": {"type": "number"},
        "signatureId": {"type": "integer", "minimum": 0},
        "digestValue": {"type": "string", "maxLength": 88},
        "useLocalTime": {"type": "boolean"},
        "chargingSchedulePeriod": {"type": "array", "items": generator.subschema_for::<crate::ChargingSchedulePeriod>(), "minItems": 1, "maxItems": 1024},
        "randomizedDelay": {"type": "integer", "minimum": 0},
        "salesTariff": generator.subschema_for::<crate::SalesTariff>(),
        "absolutePriceSchedule": generator.subschema_for::<crate::AbsolutePriceSchedule>(),
        "priceLevelSchedule": generator.subschema_for::<crate::PriceLevelSchedule>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["id", "chargingRateUnit", "chargingSchedulePeriod"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ChargingSchedulePeriod {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ChargingSchedulePeriod")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "startPeriod": {"type": "integer"},
        "limit": {"type": "number"},
        "limit_L2": {"type": "number"},
        "limit_L3": {"type": "number"},
        "numberPhases": {"type": "integer", "minimum": 0, "maximum": 3},
        "phaseToUse": {"type": "integer", "minimum": 0, "maximum": 3},
        "dischargeLimit": {"type": "number", "maximum": 0},
        "dischargeLimit_L2": {"type": "number", "maximum": 0},
        "dischargeLimit_L3": {"type": "number", "maximum": 0},
        "setpoint": {"type": "number"},
        "setpoint_L2": {"type": "number"},
        "setpoint_L3": {"type": "number"},
        "setpointReactive": {"type": "number"},
        "setpointReactive_L2": {"type": "number"},
        "setpointReactive_L3": {"type": "number"},
        "preconditioningRequest": {"type": "boolean"},
        "evseSleep": {"type": "boolean"},
        "v2xBaseline": {"type": "number"},
        "operationMode": generator.subschema_for::<crate::OperationModeEnum>(),
        "v2xFreqWattCurve": {"type": "array", "items": generator.subschema_for::<crate::V2XFreqWattPoint>(), "minItems": 1, "maxItems": 20},
        "v2xSignalWattCurve": {"type": "array", "items": generator.subschema_for::<crate::V2XSignalWattPoint>(), "minItems": 1, "maxItems": 20},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["startPeriod"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ChargingScheduleUpdate {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ChargingScheduleUpdate")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "limit": {"type": "number"},
        "limit_L2": {"type": "number"},
        "limit_L3": {"type": "number"},
        "dischargeLimit": {"type": "number", "maximum": 0},
        "dischargeLimit_L2": {"type": "number", "maximum": 0},
        "dischargeLimit_L3": {"type": "number", "maximum": 0},
        "setpoint": {"type": "number"},
        "setpoint_L2": {"type": "number"},
        "setpoint_L3": {"type": "number"},
        "setpointReactive": {"type": "number"},
        "setpointReactive_L2": {"type": "number"},
        "setpointReactive_L3": {"type": "number"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ChargingStateEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ChargingStateEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["EVConnected", "Charging", "SuspendedEV", "SuspendedEVSE", "Idle"],
        })
    }
}

impl JsonSchema for crate::ChargingStation {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ChargingStation")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "serialNumber": {"type": "string", "maxLength": 25},
        "model": {"type": "string", "maxLength": 20},
        "modem": generator.subschema_for::<crate::Modem>(),
        "vendorName": {"type": "string", "maxLength": 50},
        "firmwareVersion": {"type": "string", "maxLength": 50},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["model", "vendorName"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ClearCacheRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ClearCacheRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ClearCacheResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ClearCacheResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::ClearCacheStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ClearCacheStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ClearCacheStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Rejected"],
        })
    }
}

impl JsonSchema for crate::ClearChargingProfile {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ClearChargingProfile")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "evseId": {"type": "integer", "minimum": 0},
        "chargingProfilePurpose": generator.subschema_for::<crate::ChargingProfilePurposeEnum>(),
        "stackLevel": {"type": "integer", "minimum": 0},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ClearChargingProfileRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ClearChargingProfileRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "chargingProfileId": {"type": "integer"},
        "chargingProfileCriteria": generator.subschema_for::<crate::ClearChargingProfile>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ClearChargingProfileResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ClearChargingProfileResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::ClearChargingProfileStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ClearChargingProfileStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ClearChargingProfileStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Unknown"],
        })
    }
}

impl JsonSchema for crate::ClearDERControlRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ClearDERControlRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "isDefault": {"type": "boolean"},
        "controlType": generator.subschema_for::<crate::DERControlEnum>(),
        "controlId": {"type": "string", "maxLength": 36},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["isDefault"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ClearDERControlResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ClearDERControlResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::DERControlStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ClearDisplayMessageRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ClearDisplayMessageRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "id": {"type": "integer", "minimum": 0},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["id"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ClearDisplayMessageResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ClearDisplayMessageResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::ClearMessageStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ClearMessageStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ClearMessageStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Unknown", "Rejected"],
        })
    }
}

impl JsonSchema for crate::ClearMonitoringResult {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ClearMonitoringResult")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::ClearMonitoringStatusEnum>(),
        "id": {"type": "integer", "minimum": 0},
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status", "id"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ClearMonitoringStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ClearMonitoringStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Rejected", "NotFound"],
        })
    }
}

impl JsonSchema for crate::ClearTariffsRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ClearTariffsRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "tariffIds": {"type": "array", "items": {"type": "string", "maxLength": 60}, "minItems": 1},
        "evseId": {"type": "integer", "minimum": 0},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ClearTariffsResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ClearTariffsResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "clearTariffsResult": {"type": "array", "items": generator.subschema_for::<crate::ClearTariffsResult>(), "minItems": 1},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["clearTariffsResult"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ClearTariffsResult {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ClearTariffsResult")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "tariffId": {"type": "string", "maxLength": 60},
        "status": generator.subschema_for::<crate::TariffClearStatusEnum>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ClearVariableMonitoringRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ClearVariableMonitoringRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "id": {"type": "array", "items": {"type": "integer", "minimum": 0}, "minItems": 1},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["id"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ClearVariableMonitoringResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ClearVariableMonitoringResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "clearMonitoringResult": {"type": "array", "items": generator.subschema_for::<crate::ClearMonitoringResult>(), "minItems": 1},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["clearMonitoringResult"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ClearedChargingLimitRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ClearedChargingLimitRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "chargingLimitSource": {"type": "string", "maxLength": 20},
        "evseId": {"type": "integer", "minimum": 0},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["chargingLimitSource"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ClearedChargingLimitResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ClearedChargingLimitResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ClosePeriodicEventStreamRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ClosePeriodicEventStreamRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "id": {"type": "integer", "minimum": 0},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["id"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ClosePeriodicEventStreamResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ClosePeriodicEventStreamResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::Component {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Component")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "evse": generator.subschema_for::<crate::Evse>(),
        "name": {"type": "string", "maxLength": 50},
        "instance": {"type": "string", "maxLength": 50},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["name"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ComponentCriterionEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ComponentCriterionEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Active", "Available", "Enabled", "Problem"],
        })
    }
}

impl JsonSchema for crate::ComponentVariable {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ComponentVariable")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "component": generator.subschema_for::<crate::Component>(),
        "variable": generator.subschema_for::<crate::Variable>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["component"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::CompositeSchedule {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CompositeSchedule")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "evseId": {"type": "integer", "minimum": 0},
        "duration": {"type": "integer"},
        "scheduleStart": {"type": "string", "format": "date-time"},
        "chargingRateUnit": generator.subschema_for::<crate::ChargingRateUnitEnum>(),
        "chargingSchedulePeriod": {"type": "array", "items": generator.subschema_for::<crate::ChargingSchedulePeriod>(), "minItems": 1},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["evseId", "duration", "scheduleStart", "chargingRateUnit", "chargingSchedulePeriod"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ConnectorStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ConnectorStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Available", "Occupied", "Reserved", "Unavailable", "Faulted"],
        })
    }
}

impl JsonSchema for crate::ConstantStreamData {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ConstantStreamData")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "id": {"type": "integer", "minimum": 0},
        "params": generator.subschema_for::<crate::PeriodicEventStreamParams>(),
        "variableMonitoringId": {"type": "integer", "minimum": 0},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["id", "params", "variableMonitoringId"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ConsumptionCost {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ConsumptionCost")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "startValue": {"type": "number"},
        "cost": {"type": "array", "items": generator.subschema_for::<crate::Cost>(), "minItems": 1, "maxItems": 3},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["startValue", "cost"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ControlModeEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ControlModeEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["ScheduledControl", "DynamicControl"],
        })
    }
}

impl JsonSchema for crate::Cost {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Cost")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "costKind": generator.subschema_for::<crate::CostKindEnum>(),
        "amount": {"type": "integer"},
        "amountMultiplier": {"type": "integer"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["costKind", "amount"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::CostDetails {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CostDetails")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "chargingPeriods": {"type": "array", "items": generator.subschema_for::<crate::ChargingPeriod>(), "minItems": 1},
        "totalCost": generator.subschema_for::<crate::TotalCost>(),
        "totalUsage": generator.subschema_for::<crate::TotalUsage>(),
        "failureToCalculate": {"type": "boolean"},
        "failureReason": {"type": "string", "maxLength": 500},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["totalCost", "totalUsage"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::CostDimension {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CostDimension")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "type": generator.subschema_for::<crate::CostDimensionEnum>(),
        "volume": {"type": "number"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["type", "volume"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::CostDimensionEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CostDimensionEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Energy", "MaxCurrent", "MinCurrent", "MaxPower", "MinPower", "IdleTIme", "ChargingTime"],
        })
    }
}

impl JsonSchema for crate::CostKindEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CostKindEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["CarbonDioxideEmission", "RelativePricePercentage", "RenewableGenerationPercentage"],
        })
    }
}

impl JsonSchema for crate::CostUpdatedRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CostUpdatedRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "totalCost": {"type": "number"},
        "transactionId": {"type": "string", "maxLength": 36},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["totalCost", "transactionId"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::CostUpdatedResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CostUpdatedResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::CustomData {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CustomData")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "vendorId": {"type": "string", "maxLength": 255},
        },
        "required": ["vendorId"],
        })
    }
}

impl JsonSchema for crate::CustomerInformationRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CustomerInformationRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "customerCertificate": generator.subschema_for::<crate::CertificateHashData>(),
        "idToken": generator.subschema_for::<crate::IdToken>(),
        "requestId": {"type": "integer", "minimum": 0},
        "report": {"type": "boolean"},
        "clear": {"type": "boolean"},
        "customerIdentifier": {"type": "string", "maxLength": 64},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["requestId", "report", "clear"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::CustomerInformationResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CustomerInformationResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::CustomerInformationStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::CustomerInformationStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CustomerInformationStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Rejected", "Invalid"],
        })
    }
}

impl JsonSchema for crate::DCChargingParameters {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("DCChargingParameters")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "evMaxCurrent": {"type": "number"},
        "evMaxVoltage": {"type": "number"},
        "evMaxPower": {"type": "number"},
        "evEnergyCapacity": {"type": "number"},
        "energyAmount": {"type": "number"},
        "stateOfCharge": {"type": "integer", "minimum": 0, "maximum": 100},
        "fullSoC": {"type": "integer", "minimum": 0, "maximum": 100},
        "bulkSoC": {"type": "integer", "minimum": 0, "maximum": 100},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["evMaxCurrent", "evMaxVoltage"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::DERChargingParameters {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("DERChargingParameters")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "evSupportedDERControl": {"type": "array", "items": generator.subschema_for::<crate::DERControlEnum>(), "minItems": 1},
        "evOverExcitedMaxDischargePower": {"type": "number"},
        "evOverExcitedPowerFactor": {"type": "number"},
        "evUnderExcitedMaxDischargePower": {"type": "number"},
        "evUnderExcitedPowerFactor": {"type": "number"},
        "maxApparentPower": {"type": "number"},
        "maxChargeApparentPower": {"type": "number"},
        "maxChargeApparentPower_L2": {"type": "number"},
        "maxChargeApparentPower_L3": {"type": "number"},
        "maxDischargeApparentPower": {"type": "number"},
        "maxDischargeApparentPower_L2": {"type": "number"},
        "maxDischargeApparentPower_L3": {"type": "number"},
        "maxChargeReactivePower": {"type": "number"},
        "maxChargeReactivePower_L2": {"type": "number"},
        "maxChargeReactivePower_L3": {"type": "number"},
        "minChargeReactivePower": {"type": "number"},
        "minChargeReactivePower_L2": {"type": "number"},
        "minChargeReactivePower_L3": {"type": "number"},
        "maxDischargeReactivePower": {"type": "number"},
        "maxDischargeReactivePower_L2": {"type": "number"},
        "maxDischargeReactivePower_L3": {"type": "number"},
        "minDischargeReactivePower": {"type": "number"},
        "minDischargeReactivePower_L2": {"type": "number"},
        "minDischargeReactivePower_L3": {"type": "number"},
        "nominalVoltage": {"type": "number"},
        "nominalVoltageOffset": {"type": "number"},
        "maxNominalVoltage": {"type": "number"},
        "minNominalVoltage": {"type": "number"},
        "evInverterManufacturer": {"type": "string", "maxLength": 50},
        "evInverterModel": {"type": "string", "maxLength": 50},
        "evInverterSerialNumber": {"type": "string", "maxLength": 50},
        "evInverterSwVersion": {"type": "string", "maxLength": 50},
        "evInverterHwVersion": {"type": "string", "maxLength": 50},
        "evIslandingDetectionMethod": {"type": "array", "items": generator.subschema_for::<crate::IslandingDetectionEnum>(), "minItems": 1},
        "evIslandingTripTime": {"type": "number"},
        "evMaximumLevel1DCInjection": {"type": "number"},
        "evDurationLevel1DCInjection": {"type": "number"},
        "evMaximumLevel2DCInjection": {"type": "number"},
        "evDurationLevel2DCInjection": {"type": "number"},
        "evReactiveSusceptance": {"type": "number"},
        "evSessionTotalDischargeEnergyAvailable": {"type": "number"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::DERControlEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("DERControlEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["EnterService", "FreqDroop", "FreqWatt", "FixedPFAbsorb", "FixedPFInject", "FixedVar", "Gradients", "HFMustTrip", "HFMayTrip", "HVMustTrip", "HVMomCess", "HVMayTrip", "LimitMaxDischarge", "LFMustTrip", "LVMustTrip", "LVMomCess", "LVMayTrip", "PowerMonitoringMustTrip", "VoltVar", "VoltWatt", "WattPF", "WattVar"],
        })
    }
}

impl JsonSchema for crate::DERControlStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("DERControlStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Rejected", "NotSupported", "NotFound"],
        })
    }
}

impl JsonSchema for crate::DERCurve {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("DERCurve")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "curveData": {"type": "array", "items": generator.subschema_for::<crate::DERCurvePoints>(), "minItems": 1, "maxItems": 10},
        "hysteresis": generator.subschema_for::<crate::Hysteresis>(),
        "priority": {"type": "integer", "minimum": 0},
        "reactivePowerParams": generator.subschema_for::<crate::ReactivePowerParams>(),
        "voltageParams": generator.subschema_for::<crate::VoltageParams>(),
        "yUnit": generator.subschema_for::<crate::DERUnitEnum>(),
        "responseTime": {"type": "number"},
        "startTime": {"type": "string", "format": "date-time"},
        "duration": {"type": "number"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["curveData", "priority", "yUnit"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::DERCurveGet {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("DERCurveGet")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "curve": generator.subschema_for::<crate::DERCurve>(),
        "id": {"type": "string", "maxLength": 36},
        "curveType": generator.subschema_for::<crate::DERControlEnum>(),
        "isDefault": {"type": "boolean"},
        "isSuperseded": {"type": "boolean"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["curve", "id", "curveType", "isDefault", "isSuperseded"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::DERCurvePoints {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("DERCurvePoints")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "x": {"type": "number"},
        "y": {"type": "number"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["x", "y"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::DERUnitEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("DERUnitEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Not_Applicable", "PctMaxW", "PctMaxVar", "PctWAvail", "PctVarAvail", "PctEffectiveV"],
        })
    }
}

impl JsonSchema for crate::DataEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("DataEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["string", "decimal", "integer", "dateTime", "boolean", "OptionList", "SequenceList", "MemberList"],
        })
    }
}

impl JsonSchema for crate::DataTransferRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("DataTransferRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "messageId": {"type": "string", "maxLength": 50},
        "data": {},
        "vendorId": {"type": "string", "maxLength": 255},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["vendorId"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::DataTransferResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("DataTransferResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::DataTransferStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "data": {},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::DataTransferStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("DataTransferStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Rejected", "UnknownMessageId", "UnknownVendorId"],
        })
    }
}

impl JsonSchema for crate::DayOfWeekEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("DayOfWeekEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        })
    }
}

impl JsonSchema for crate::DeleteCertificateRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("DeleteCertificateRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "certificateHashData": generator.subschema_for::<crate::CertificateHashData>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["certificateHashData"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::DeleteCertificateResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("DeleteCertificateResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::DeleteCertificateStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::DeleteCertificateStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("DeleteCertificateStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Failed", "NotFound"],
        })
    }
}

impl JsonSchema for crate::DisplayMessageStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("DisplayMessageStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "NotSupportedMessageFormat", "Rejected", "NotSupportedPriority", "NotSupportedState", "UnknownTransaction", "LanguageNotSupported"],
        })
    }
}

impl JsonSchema for crate::EVAbsolutePriceSchedule {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("EVAbsolutePriceSchedule")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "timeAnchor": {"type": "string", "format": "date-time"},
        "currency": {"type": "string", "maxLength": 3},
        "evAbsolutePriceScheduleEntries": {"type": "array", "items": generator.subschema_for::<crate::EVAbsolutePriceScheduleEntry>(), "minItems": 1, "maxItems": 1024},
        "priceAlgorithm": {"type": "string", "maxLength": 2000},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["timeAnchor", "currency", "evAbsolutePriceScheduleEntries", "priceAlgorithm"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::EVAbsolutePriceScheduleEntry {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("EVAbsolutePriceScheduleEntry")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "duration": {"type": "integer"},
        "evPriceRule": {"type": "array", "items": generator.subschema_for::<crate::EVPriceRule>(), "minItems": 1, "maxItems": 8},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["duration", "evPriceRule"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::EVEnergyOffer {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("EVEnergyOffer")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "evAbsolutePriceSchedule": generator.subschema_for::<crate::EVAbsolutePriceSchedule>(),
        "evPowerSchedule": generator.subschema_for::<crate::EVPowerSchedule>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["evPowerSchedule"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::EVPowerSchedule {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("EVPowerSchedule")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "evPowerScheduleEntries": {"type": "array", "items": generator.subschema_for::<crate::EVPowerScheduleEntry>(), "minItems": 1, "maxItems": 1024},
        "timeAnchor": {"type": "string", "format": "date-time"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["evPowerScheduleEntries", "timeAnchor"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::EVPowerScheduleEntry {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("EVPowerScheduleEntry")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "duration": {"type": "integer"},
        "power": {"type": "number"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["duration", "power"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::EVPriceRule {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("EVPriceRule")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "energyFee": {"type": "number"},
        "powerRangeStart": {"type": "number"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["energyFee", "powerRangeStart"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::EnergyTransferModeEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("EnergyTransferModeEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["AC_single_phase", "AC_two_phase", "AC_three_phase", "DC", "AC_BPT", "AC_BPT_DER", "AC_DER", "DC_BPT", "DC_ACDP", "DC_ACDP_BPT", "WPT"],
        })
    }
}

impl JsonSchema for crate::EnterService {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("EnterService")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "priority": {"type": "integer", "minimum": 0},
        "highVoltage": {"type": "number"},
        "lowVoltage": {"type": "number"},
        "highFreq": {"type": "number"},
        "lowFreq": {"type": "number"},
        "delay": {"type": "number"},
        "randomDelay": {"type": "number"},
        "rampRate": {"type": "number"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["priority", "highVoltage", "lowVoltage", "highFreq", "lowFreq"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::EnterServiceGet {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("EnterServiceGet")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "enterService": generator.subschema_for::<crate::EnterService>(),
        "id": {"type": "string", "maxLength": 36},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["enterService", "id"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::EventData {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("EventData")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "eventId": {"type": "integer", "minimum": 0},
        "timestamp": {"type": "string", "format": "date-time"},
        "trigger": generator.subschema_for::<crate::EventTriggerEnum>(),
        "cause": {"type": "integer", "minimum": 0},
        "actualValue": {"type": "string", "maxLength": 2500},
        "techCode": {"type": "string", "maxLength": 50},
        "techInfo": {"type": "string", "maxLength": 500},
        "cleared": {"type": "boolean"},
        "transactionId": {"type": "string", "maxLength": 36},
        "component": generator.subschema_for::<crate::Component>(),
        "variableMonitoringId": {"type": "integer", "minimum": 0},
        "eventNotificationType": generator.subschema_for::<crate::EventNotificationEnum>(),
        "variable": generator.subschema_for::<crate::Variable>(),
        "severity": {"type": "integer", "minimum": 0},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["eventId", "timestamp", "trigger", "actualValue", "component", "eventNotificationType", "variable"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::EventNotificationEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("EventNotificationEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["HardWiredNotification", "HardWiredMonitor", "PreconfiguredMonitor", "CustomMonitor"],
        })
    }
}

impl JsonSchema for crate::EventTriggerEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("EventTriggerEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Alerting", "Delta", "Periodic"],
        })
    }
}

impl JsonSchema for crate::Evse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Evse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "id": {"type": "integer", "minimum": 0},
        "connectorId": {"type": "integer", "minimum": 0},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["id"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::EvseKindEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("EvseKindEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["AC", "DC"],
        })
    }
}

impl JsonSchema for crate::Firmware {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Firmware")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "location": {"type": "string", "maxLength": 2000},
        "retrieveDateTime": {"type": "string", "format": "date-time"},
        "installDateTime": {"type": "string", "format": "date-time"},
        "signingCertificate": {"type": "string", "maxLength": 5500},
        "signature": {"type": "string", "maxLength": 800},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["location", "retrieveDateTime"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::FirmwareStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("FirmwareStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Downloaded", "DownloadFailed", "Downloading", "DownloadScheduled", "DownloadPaused", "Idle", "InstallationFailed", "Installing", "Installed", "InstallRebooting", "InstallScheduled", "InstallVerificationFailed", "InvalidSignature", "SignatureVerified"],
        })
    }
}

impl JsonSchema for crate::FirmwareStatusNotificationRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("FirmwareStatusNotificationRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::FirmwareStatusEnum>(),
        "requestId": {"type": "integer"},
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::FirmwareStatusNotificationResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("FirmwareStatusNotificationResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::FixedPF {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("FixedPF")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "priority": {"type": "integer", "minimum": 0},
        "displacement": {"type": "number"},
        "excitation": {"type": "boolean"},
        "startTime": {"type": "string", "format": "date-time"},
        "duration": {"type": "number"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["priority", "displacement", "excitation"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::FixedPFGet {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("FixedPFGet")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "fixedPF": generator.subschema_for::<crate::FixedPF>(),
        "id": {"type": "string", "maxLength": 36},
        "isDefault": {"type": "boolean"},
        "isSuperseded": {"type": "boolean"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["fixedPF", "id", "isDefault", "isSuperseded"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::FixedVar {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("FixedVar")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "priority": {"type": "integer", "minimum": 0},
        "setpoint": {"type": "number"},
        "unit": generator.subschema_for::<crate::DERUnitEnum>(),
        "startTime": {"type": "string", "format": "date-time"},
        "duration": {"type": "number"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["priority", "setpoint", "unit"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::FixedVarGet {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("FixedVarGet")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "fixedVar": generator.subschema_for::<crate::FixedVar>(),
        "id": {"type": "string", "maxLength": 36},
        "isDefault": {"type": "boolean"},
        "isSuperseded": {"type": "boolean"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["fixedVar", "id", "isDefault", "isSuperseded"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::FreqDroop {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("FreqDroop")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "priority": {"type": "integer", "minimum": 0},
        "overFreq": {"type": "number"},
        "underFreq": {"type": "number"},
        "overDroop": {"type": "number"},
        "underDroop": {"type": "number"},
        "responseTime": {"type": "number"},
        "startTime": {"type": "string", "format": "date-time"},
        "duration": {"type": "number"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["priority", "overFreq", "underFreq", "overDroop", "underDroop", "responseTime"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::FreqDroopGet {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("FreqDroopGet")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "freqDroop": generator.subschema_for::<crate::FreqDroop>(),
        "id": {"type": "string", "maxLength": 36},
        "isDefault": {"type": "boolean"},
        "isSuperseded": {"type": "boolean"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["freqDroop", "id", "isDefault", "isSuperseded"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::GenericDeviceModelStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GenericDeviceModelStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Rejected", "NotSupported", "EmptyResultSet"],
        })
    }
}

impl JsonSchema for crate::GenericStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GenericStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Rejected"],
        })
    }
}

impl JsonSchema for crate::Get15118EVCertificateRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Get15118EVCertificateRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "iso15118SchemaVersion": {"type": "string", "maxLength": 50},
        "action": generator.subschema_for::<crate::CertificateActionEnum>(),
        "exiRequest": {"type": "string", "maxLength": 11000},
        "maximumContractCertificateChains": {"type": "integer", "minimum": 0},
        "prioritizedEMAIDs": {"type": "array", "items": {"type": "string", "maxLength": 255}, "minItems": 1, "maxItems": 8},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["iso15118SchemaVersion", "action", "exiRequest"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::Get15118EVCertificateResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Get15118EVCertificateResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::Iso15118EVCertificateStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "exiResponse": {"type": "string", "maxLength": 17000},
        "remainingContracts": {"type": "integer", "minimum": 0},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status", "exiResponse"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::GetBaseReportRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GetBaseReportRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "requestId": {"type": "integer"},
        "reportBase": generator.subschema_for::<crate::ReportBaseEnum>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["requestId", "reportBase"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::GetBaseReportResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GetBaseReportResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::GenericDeviceModelStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::GetCertificateChainStatusRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GetCertificateChainStatusRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "certificateStatusRequests": {"type": "array", "items": generator.subschema_for::<crate::CertificateStatusRequestInfo>(), "minItems": 1, "maxItems": 4},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["certificateStatusRequests"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::GetCertificateChainStatusResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GetCertificateChainStatusResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "certificateStatus": {"type": "array", "items": generator.subschema_for::<crate::CertificateStatus>(), "minItems": 1, "maxItems": 4},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["certificateStatus"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::GetCertificateIdUseEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GetCertificateIdUseEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["V2GRootCertificate", "MORootCertificate", "CSMSRootCertificate", "V2GCertificateChain", "ManufacturerRootCertificate", "OEMRootCertificate"],
        })
    }
}

impl JsonSchema for crate::GetCertificateStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GetCertificateStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Failed"],
        })
    }
}

impl JsonSchema for crate::GetCertificateStatusRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GetCertificateStatusRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "ocspRequestData": generator.subschema_for::<crate::OCSPRequestData>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["ocspRequestData"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::GetCertificateStatusResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GetCertificateStatusResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::GetCertificateStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "ocspResult": {"type": "string", "maxLength": 18000},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::GetChargingProfileStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GetChargingProfileStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "NoProfiles"],
        })
    }
}

impl JsonSchema for crate::GetChargingProfilesRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GetChargingProfilesRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "requestId": {"type": "integer"},
        "evseId": {"type": "integer", "minimum": 0},
        "chargingProfile": generator.subschema_for::<crate::ChargingProfileCriterion>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["requestId", "chargingProfile"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::GetChargingProfilesResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GetChargingProfilesResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::GetChargingProfileStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::GetCompositeScheduleRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GetCompositeScheduleRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "duration": {"type": "integer"},
        "chargingRateUnit": generator.subschema_for::<crate::ChargingRateUnitEnum>(),
        "evseId": {"type": "integer", "minimum": 0},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["duration", "evseId"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::GetCompositeScheduleResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GetCompositeScheduleResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::GenericStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "schedule": generator.subschema_for::<crate::CompositeSchedule>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::GetDERControlRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GetDERControlRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "requestId": {"type": "integer"},
        "isDefault": {"type": "boolean"},
        "controlType": generator.subschema_for::<crate::DERControlEnum>(),
        "controlId": {"type": "string", "maxLength": 36},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["requestId"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::GetDERControlResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GetDERControlResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::DERControlStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::GetDisplayMessagesRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GetDisplayMessagesRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "id": {"type": "array", "items": {"type": "integer", "minimum": 0}, "minItems": 1},
        "requestId": {"type": "integer"},
        "priority": generator.subschema_for::<crate::MessagePriorityEnum>(),
        "state": generator.subschema_for::<crate::MessageStateEnum>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["requestId"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::GetDisplayMessagesResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GetDisplayMessagesResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::GetDisplayMessagesStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::GetDisplayMessagesStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GetDisplayMessagesStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Unknown"],
        })
    }
}

impl JsonSchema for crate::GetInstalledCertificateIdsRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GetInstalledCertificateIdsRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "certificateType": {"type": "array", "items": generator.subschema_for::<crate::GetCertificateIdUseEnum>(), "minItems": 1},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::GetInstalledCertificateIdsResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GetInstalledCertificateIdsResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::GetInstalledCertificateStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "certificateHashDataChain": {"type": "array", "items": generator.subschema_for::<crate::CertificateHashDataChain>(), "minItems": 1},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::GetInstalledCertificateStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GetInstalledCertificateStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "NotFound"],
        })
    }
}

impl JsonSchema for crate::GetLocalListVersionRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GetLocalListVersionRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::GetLocalListVersionResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GetLocalListVersionResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "versionNumber": {"type": "integer"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["versionNumber"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::GetLogRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GetLogRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "log": generator.subschema_for::<crate::LogParameters>(),
        "logType": generator.subschema_for::<crate::LogEnum>(),
        "requestId": {"type": "integer"},
        "retries": {"type": "integer", "minimum": 0},
        "retryInterval": {"type": "integer"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["log", "logType", "requestId"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::GetLogResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GetLogResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::LogStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "filename": {"type": "string", "maxLength": 255},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::GetMonitoringReportRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GetMonitoringReportRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "componentVariable": {"type": "array", "items": generator.subschema_for::<crate::ComponentVariable>(), "minItems": 1},
        "requestId": {"type": "integer"},
        "monitoringCriteria": {"type": "array", "items": generator.subschema_for::<crate::MonitoringCriterionEnum>(), "minItems": 1, "maxItems": 3},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["requestId"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::GetMonitoringReportResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GetMonitoringReportResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::GenericDeviceModelStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::GetPeriodicEventStreamRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GetPeriodicEventStreamRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::GetPeriodicEventStreamResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GetPeriodicEventStreamResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "constantStreamData": {"type": "array", "items": generator.subschema_for::<crate::ConstantStreamData>(), "minItems": 1},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::GetReportRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GetReportRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "componentVariable": {"type": "array", "items": generator.subschema_for::<crate::ComponentVariable>(), "minItems": 1},
        "requestId": {"type": "integer"},
        "componentCriteria": {"type": "array", "items": generator.subschema_for::<crate::ComponentCriterionEnum>(), "minItems": 1, "maxItems": 4},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["requestId"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::GetReportResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GetReportResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::GenericDeviceModelStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::GetTariffsRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GetTariffsRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "evseId": {"type": "integer", "minimum": 0},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["evseId"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::GetTariffsResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GetTariffsResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::TariffGetStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "tariffAssignments": {"type": "array", "items": generator.subschema_for::<crate::TariffAssignment>(), "minItems": 1},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::GetTransactionStatusRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GetTransactionStatusRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "transactionId": {"type": "string", "maxLength": 36},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::GetTransactionStatusResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GetTransactionStatusResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "ongoingIndicator": {"type": "boolean"},
        "messagesInQueue": {"type": "boolean"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["messagesInQueue"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::GetVariableData {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GetVariableData")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "attributeType": generator.subschema_for::<crate::AttributeEnum>(),
        "component": generator.subschema_for::<crate::Component>(),
        "variable": generator.subschema_for::<crate::Variable>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["component", "variable"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::GetVariableResult {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GetVariableResult")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "attributeStatus": generator.subschema_for::<crate::GetVariableStatusEnum>(),
        "attributeStatusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "attributeType": generator.subschema_for::<crate::AttributeEnum>(),
        "attributeValue": {"type": "string", "maxLength": 2500},
        "component": generator.subschema_for::<crate::Component>(),
        "variable": generator.subschema_for::<crate::Variable>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["attributeStatus", "component", "variable"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::GetVariableStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GetVariableStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Rejected", "UnknownComponent", "UnknownVariable", "NotSupportedAttributeType"],
        })
    }
}

impl JsonSchema for crate::GetVariablesRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GetVariablesRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "getVariableData": {"type": "array", "items": generator.subschema_for::<crate::GetVariableData>(), "minItems": 1},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["getVariableData"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::GetVariablesResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GetVariablesResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "getVariableResult": {"type": "array", "items": generator.subschema_for::<crate::GetVariableResult>(), "minItems": 1},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["getVariableResult"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::Gradient {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Gradient")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "priority": {"type": "integer", "minimum": 0},
        "gradient": {"type": "number"},
        "softGradient": {"type": "number"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["priority", "gradient", "softGradient"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::GradientGet {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GradientGet")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "gradient": generator.subschema_for::<crate::Gradient>(),
        "id": {"type": "string", "maxLength": 36},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["gradient", "id"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::GridEventFaultEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GridEventFaultEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["CurrentImbalance", "LocalEmergency", "LowInputPower", "OverCurrent", "OverFrequency", "OverVoltage", "PhaseRotation", "RemoteEmergency", "UnderFrequency", "UnderVoltage", "VoltageImbalance"],
        })
    }
}

impl JsonSchema for crate::HashAlgorithmEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("HashAlgorithmEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["SHA256", "SHA384", "SHA512"],
        })
    }
}

impl JsonSchema for crate::HeartbeatRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("HeartbeatRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::HeartbeatResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("HeartbeatResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "currentTime": {"type": "string", "format": "date-time"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["currentTime"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::Hysteresis {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Hysteresis")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "hysteresisHigh": {"type": "number"},
        "hysteresisLow": {"type": "number"},
        "hysteresisDelay": {"type": "number"},
        "hysteresisGradient": {"type": "number"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::IdToken {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("IdToken")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "additionalInfo": {"type": "array", "items": generator.subschema_for::<crate::AdditionalInfo>(), "minItems": 1},
        "idToken": {"type": "string", "maxLength": 255},
        "type": {"type": "string", "maxLength": 20},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["idToken", "type"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::IdTokenInfo {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("IdTokenInfo")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::AuthorizationStatusEnum>(),
        "cacheExpiryDateTime": {"type": "string", "format": "date-time"},
        "chargingPriority": {"type": "integer"},
        "groupIdToken": generator.subschema_for::<crate::IdToken>(),
        "language1": {"type": "string", "maxLength": 8},
        "language2": {"type": "string", "maxLength": 8},
        "evseId": {"type": "array", "items": {"type": "integer", "minimum": 0}, "minItems": 1},
        "personalMessage": generator.subschema_for::<crate::MessageContent>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::InstallCertificateRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("InstallCertificateRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "certificateType": generator.subschema_for::<crate::InstallCertificateUseEnum>(),
        "certificate": {"type": "string", "maxLength": 10000},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["certificateType", "certificate"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::InstallCertificateResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("InstallCertificateResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::InstallCertificateStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::InstallCertificateStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("InstallCertificateStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Rejected", "Failed"],
        })
    }
}

impl JsonSchema for crate::InstallCertificateUseEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("InstallCertificateUseEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["V2GRootCertificate", "MORootCertificate", "ManufacturerRootCertificate", "CSMSRootCertificate", "OEMRootCertificate"],
        })
    }
}

impl JsonSchema for crate::IslandingDetectionEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("IslandingDetectionEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["NoAntiIslandingSupport", "RoCoF", "UVP_OVP", "UFP_OFP", "VoltageVectorShift", "ZeroCrossingDetection", "OtherPassive", "ImpedanceMeasurement", "ImpedanceAtFrequency", "SlipModeFrequencyShift", "SandiaFrequencyShift", "SandiaVoltageShift", "FrequencyJump", "RCLQFactor", "OtherActive"],
        })
    }
}

impl JsonSchema for crate::Iso15118EVCertificateStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Iso15118EVCertificateStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Failed"],
        })
    }
}

impl JsonSchema for crate::LimitAtSoC {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("LimitAtSoC")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "soc": {"type": "integer", "minimum": 0, "maximum": 100},
        "limit": {"type": "number"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["soc", "limit"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::LimitMaxDischarge {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("LimitMaxDischarge")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "priority": {"type": "integer", "minimum": 0},
        "pctMaxDischargePower": {"type": "number"},
        "powerMonitoringMustTrip": generator.subschema_for::<crate::DERCurve>(),
        "startTime": {"type": "string", "format": "date-time"},
        "duration": {"type": "number"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["priority"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::LimitMaxDischargeGet {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("LimitMaxDischargeGet")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "id": {"type": "string", "maxLength": 36},
        "isDefault": {"type": "boolean"},
        "isSuperseded": {"type": "boolean"},
        "limitMaxDischarge": generator.subschema_for::<crate::LimitMaxDischarge>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["id", "isDefault", "isSuperseded", "limitMaxDischarge"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::LocationEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("LocationEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "default": "Outlet",
        "enum": ["Body", "Cable", "EV", "Inlet", "Outlet", "Upstream"],
        })
    }
}

impl JsonSchema for crate::LogEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("LogEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["DiagnosticsLog", "SecurityLog", "DataCollectorLog"],
        })
    }
}

impl JsonSchema for crate::LogParameters {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("LogParameters")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "remoteLocation": {"type": "string", "maxLength": 2000},
        "oldestTimestamp": {"type": "string", "format": "date-time"},
        "latestTimestamp": {"type": "string", "format": "date-time"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["remoteLocation"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::LogStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("LogStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Rejected", "AcceptedCanceled"],
        })
    }
}

impl JsonSchema for crate::LogStatusNotificationRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("LogStatusNotificationRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::UploadLogStatusEnum>(),
        "requestId": {"type": "integer"},
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::LogStatusNotificationResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("LogStatusNotificationResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::MeasurandEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("MeasurandEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "default": "Energy.Active.Import.Register",
        "enum": ["Current.Export", "Current.Export.Offered", "Current.Export.Minimum", "Current.Import", "Current.Import.Offered", "Current.Import.Minimum", "Current.Offered", "Display.PresentSOC", "Display.MinimumSOC", "Display.TargetSOC", "Display.MaximumSOC", "Display.RemainingTimeToMinimumSOC", "Display.RemainingTimeToTargetSOC", "Display.RemainingTimeToMaximumSOC", "Display.ChargingComplete", "Display.BatteryEnergyCapacity", "Display.InletHot", "Energy.Active.Export.Interval", "Energy.Active.Export.Register", "Energy.Active.Import.Interval", "Energy.Active.Import.Register", "Energy.Active.Import.CableLoss", "Energy.Active.Import.LocalGeneration.Register", "Energy.Active.Net", "Energy.Active.Setpoint.Interval", "Energy.Apparent.Export", "Energy.Apparent.Import", "Energy.Apparent.Net", "Energy.Reactive.Export.Interval", "Energy.Reactive.Export.Register", "Energy.Reactive.Import.Interval", "Energy.Reactive.Import.Register", "Energy.Reactive.Net", "EnergyRequest.Target", "EnergyRequest.Minimum", "EnergyRequest.Maximum", "EnergyRequest.Minimum.V2X", "EnergyRequest.Maximum.V2X", "EnergyRequest.Bulk", "Frequency", "Power.Active.Export", "Power.Active.Import", "Power.Active.Setpoint", "Power.Active.Residual", "Power.Export.Minimum", "Power.Export.Offered", "Power.Factor", "Power.Import.Offered", "Power.Import.Minimum", "Power.Offered", "Power.Reactive.Export", "Power.Reactive.Import", "SoC", "Voltage", "Voltage.Minimum", "Voltage.Maximum"],
        })
    }
}

impl JsonSchema for crate::MessageContent {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("MessageContent")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "format": generator.subschema_for::<crate::MessageFormatEnum>(),
        "language": {"type": "string", "maxLength": 8},
        "content": {"type": "string", "maxLength": 1024},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["format", "content"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::MessageFormatEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("MessageFormatEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["ASCII", "HTML", "URI", "UTF8", "QRCODE"],
        })
    }
}

impl JsonSchema for crate::MessageInfo {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("MessageInfo")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "display": generator.subschema_for::<crate::Component>(),
        "id": {"type": "integer", "minimum": 0},
        "priority": generator.subschema_for::<crate::MessagePriorityEnum>(),
        "state": generator.subschema_for::<crate::MessageStateEnum>(),
        "startDateTime": {"type": "string", "format": "date-time"},
        "endDateTime": {"type": "string", "format": "date-time"},
        "transactionId": {"type": "string", "maxLength": 36},
        "message": generator.subschema_for::<crate::MessageContent>(),
        "messageExtra": {"type": "array", "items": generator.subschema_for::<crate::MessageContent>(), "minItems": 1, "maxItems": 4},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["id", "priority", "message"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::MessagePriorityEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("MessagePriorityEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["AlwaysFront", "InFront", "NormalCycle"],
        })
    }
}

impl JsonSchema for crate::MessageStateEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("MessageStateEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Charging", "Faulted", "Idle", "Unavailable", "Suspended", "Discharging"],
        })
    }
}

impl JsonSchema for crate::MessageTriggerEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("MessageTriggerEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["BootNotification", "LogStatusNotification", "FirmwareStatusNotification", "Heartbeat", "MeterValues", "SignChargingStationCertificate", "SignV2GCertificate", "SignV2G20Certificate", "StatusNotification", "TransactionEvent", "SignCombinedCertificate", "PublishFirmwareStatusNotification", "CustomTrigger"],
        })
    }
}

impl JsonSchema for crate::MeterValue {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("MeterValue")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "sampledValue": {"type": "array", "items": generator.subschema_for::<crate::SampledValue>(), "minItems": 1},
        "timestamp": {"type": "string", "format": "date-time"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["sampledValue", "timestamp"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::MeterValuesRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("MeterValuesRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "evseId": {"type": "integer", "minimum": 0},
        "meterValue": {"type": "array", "items": generator.subschema_for::<crate::MeterValue>(), "minItems": 1},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["evseId", "meterValue"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::MeterValuesResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("MeterValuesResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::MobilityNeedsModeEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("MobilityNeedsModeEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["EVCC", "EVCC_SECC"],
        })
    }
}

impl JsonSchema for crate::Modem {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Modem")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "iccid": {"type": "string", "maxLength": 20},
        "imsi": {"type": "string", "maxLength": 20},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::MonitorEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("MonitorEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["UpperThreshold", "LowerThreshold", "Delta", "Periodic", "PeriodicClockAligned", "TargetDelta", "TargetDeltaRelative"],
        })
    }
}

impl JsonSchema for crate::MonitoringBaseEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("MonitoringBaseEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["All", "FactoryDefault", "HardWiredOnly"],
        })
    }
}

impl JsonSchema for crate::MonitoringCriterionEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("MonitoringCriterionEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["ThresholdMonitoring", "DeltaMonitoring", "PeriodicMonitoring"],
        })
    }
}

impl JsonSchema for crate::MonitoringData {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("MonitoringData")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "component": generator.subschema_for::<crate::Component>(),
        "variable": generator.subschema_for::<crate::Variable>(),
        "variableMonitoring": {"type": "array", "items": generator.subschema_for::<crate::VariableMonitoring>(), "minItems": 1},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["component", "variable", "variableMonitoring"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::MutabilityEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("MutabilityEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "default": "ReadWrite",
        "enum": ["ReadOnly", "WriteOnly", "ReadWrite"],
        })
    }
}

impl JsonSchema for crate::NetworkConnectionProfile {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("NetworkConnectionProfile")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "apn": generator.subschema_for::<crate::Apn>(),
        "ocppVersion": generator.subschema_for::<crate::OCPPVersionEnum>(),
        "ocppInterface": generator.subschema_for::<crate::OCPPInterfaceEnum>(),
        "ocppTransport": generator.subschema_for::<crate::OCPPTransportEnum>(),
        "messageTimeout": {"type": "integer"},
        "ocppCsmsUrl": {"type": "string", "maxLength": 2000},
        "securityProfile": {"type": "integer", "minimum": 0},
        "identity": {"type": "string", "maxLength": 48},
        "basicAuthPassword": {"type": "string", "maxLength": 64},
        "vpn": generator.subschema_for::<crate::Vpn>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["ocppInterface", "ocppTransport", "messageTimeout", "ocppCsmsUrl", "securityProfile"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::NotifyAllowedEnergyTransferRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("NotifyAllowedEnergyTransferRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "transactionId": {"type": "string", "maxLength": 36},
        "allowedEnergyTransfer": {"type": "array", "items": generator.subschema_for::<crate::EnergyTransferModeEnum>(), "minItems": 1},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["transactionId", "allowedEnergyTransfer"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::NotifyAllowedEnergyTransferResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("NotifyAllowedEnergyTransferResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::NotifyAllowedEnergyTransferStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::NotifyAllowedEnergyTransferStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("NotifyAllowedEnergyTransferStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Rejected"],
        })
    }
}

impl JsonSchema for crate::NotifyChargingLimitRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("NotifyChargingLimitRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "chargingSchedule": {"type": "array", "items": generator.subschema_for::<crate::ChargingSchedule>(), "minItems": 1},
        "evseId": {"type": "integer", "minimum": 0},
        "chargingLimit": generator.subschema_for::<crate::ChargingLimit>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["chargingLimit"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::NotifyChargingLimitResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("NotifyChargingLimitResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::NotifyCustomerInformationRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("NotifyCustomerInformationRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "data": {"type": "string", "maxLength": 512},
        "tbc": {"type": "boolean", "default": false},
        "seqNo": {"type": "integer", "minimum": 0},
        "generatedAt": {"type": "string", "format": "date-time"},
        "requestId": {"type": "integer", "minimum": 0},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["data", "seqNo", "generatedAt", "requestId"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::NotifyCustomerInformationResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("NotifyCustomerInformationResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::NotifyDERAlarmRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("NotifyDERAlarmRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "controlType": generator.subschema_for::<crate::DERControlEnum>(),
        "gridEventFault": generator.subschema_for::<crate::GridEventFaultEnum>(),
        "alarmEnded": {"type": "boolean"},
        "timestamp": {"type": "string", "format": "date-time"},
        "extraInfo": {"type": "string", "maxLength": 200},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["controlType", "timestamp"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::NotifyDERAlarmResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("NotifyDERAlarmResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::NotifyDERStartStopRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("NotifyDERStartStopRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "controlId": {"type": "string", "maxLength": 36},
        "started": {"type": "boolean"},
        "timestamp": {"type": "string", "format": "date-time"},
        "supersededIds": {"type": "array", "items": {"type": "string", "maxLength": 36}, "minItems": 1, "maxItems": 24},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["controlId", "started", "timestamp"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::NotifyDERStartStopResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("NotifyDERStartStopResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::NotifyDisplayMessagesRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("NotifyDisplayMessagesRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "messageInfo": {"type": "array", "items": generator.subschema_for::<crate::MessageInfo>(), "minItems": 1},
        "requestId": {"type": "integer"},
        "tbc": {"type": "boolean", "default": false},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["requestId"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::NotifyDisplayMessagesResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("NotifyDisplayMessagesResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::NotifyEVChargingNeedsRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("NotifyEVChargingNeedsRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "evseId": {"type": "integer", "minimum": 1},
        "maxScheduleTuples": {"type": "integer", "minimum": 0},
        "chargingNeeds": generator.subschema_for::<crate::ChargingNeeds>(),
        "timestamp": {"type": "string", "format": "date-time"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["evseId", "chargingNeeds"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::NotifyEVChargingNeedsResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("NotifyEVChargingNeedsResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::NotifyEVChargingNeedsStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::NotifyEVChargingNeedsStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("NotifyEVChargingNeedsStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Rejected", "Processing", "NoChargingProfile"],
        })
    }
}

impl JsonSchema for crate::NotifyEVChargingScheduleRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("NotifyEVChargingScheduleRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "timeBase": {"type": "string", "format": "date-time"},
        "chargingSchedule": generator.subschema_for::<crate::ChargingSchedule>(),
        "evseId": {"type": "integer", "minimum": 1},
        "selectedChargingScheduleId": {"type": "integer", "minimum": 0},
        "powerToleranceAcceptance": {"type": "boolean"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["timeBase", "chargingSchedule", "evseId"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::NotifyEVChargingScheduleResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("NotifyEVChargingScheduleResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::GenericStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::NotifyEventRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("NotifyEventRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "generatedAt": {"type": "string", "format": "date-time"},
        "tbc": {"type": "boolean", "default": false},
        "seqNo": {"type": "integer", "minimum": 0},
        "eventData": {"type": "array", "items": generator.subschema_for::<crate::EventData>(), "minItems": 1},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["generatedAt", "seqNo", "eventData"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::NotifyEventResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("NotifyEventResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::NotifyMonitoringReportRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("NotifyMonitoringReportRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "monitor": {"type": "array", "items": generator.subschema_for::<crate::MonitoringData>(), "minItems": 1},
        "requestId": {"type": "integer"},
        "tbc": {"type": "boolean", "default": false},
        "seqNo": {"type": "integer", "minimum": 0},
        "generatedAt": {"type": "string", "format": "date-time"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["requestId", "seqNo", "generatedAt"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::NotifyMonitoringReportResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("NotifyMonitoringReportResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::NotifyPeriodicEventStreamRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("NotifyPeriodicEventStreamRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "data": {"type": "array", "items": generator.subschema_for::<crate::StreamDataElement>(), "minItems": 1},
        "id": {"type": "integer", "minimum": 0},
        "pending": {"type": "integer", "minimum": 0},
        "basetime": {"type": "string", "format": "date-time"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["data", "id", "pending", "basetime"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::NotifyPriorityChargingRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("NotifyPriorityChargingRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "transactionId": {"type": "string", "maxLength": 36},
        "activated": {"type": "boolean"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["transactionId", "activated"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::NotifyPriorityChargingResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("NotifyPriorityChargingResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::NotifyReportRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("NotifyReportRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "requestId": {"type": "integer"},
        "generatedAt": {"type": "string", "format": "date-time"},
        "reportData": {"type": "array", "items": generator.subschema_for::<crate::ReportData>(), "minItems": 1},
        "tbc": {"type": "boolean", "default": false},
        "seqNo": {"type": "integer", "minimum": 0},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["requestId", "generatedAt", "seqNo"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::NotifyReportResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("NotifyReportResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::NotifySettlementRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("NotifySettlementRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "transactionId": {"type": "string", "maxLength": 36},
        "pspRef": {"type": "string", "maxLength": 255},
        "status": generator.subschema_for::<crate::PaymentStatusEnum>(),
        "statusInfo": {"type": "string", "maxLength": 500},
        "settlementAmount": {"type": "number"},
        "settlementTime": {"type": "string", "format": "date-time"},
        "receiptId": {"type": "string", "maxLength": 50},
        "receiptUrl": {"type": "string", "maxLength": 2000},
        "vatCompany": generator.subschema_for::<crate::Address>(),
        "vatNumber": {"type": "string", "maxLength": 20},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["pspRef", "status", "settlementAmount", "settlementTime"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::NotifySettlementResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("NotifySettlementResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "receiptUrl": {"type": "string", "maxLength": 2000},
        "receiptId": {"type": "string", "maxLength": 50},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::NotifyWebPaymentStartedRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("NotifyWebPaymentStartedRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "evseId": {"type": "integer", "minimum": 0},
        "timeout": {"type": "integer"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["evseId", "timeout"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::NotifyWebPaymentStartedResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("NotifyWebPaymentStartedResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::OCPPInterfaceEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("OCPPInterfaceEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Wired0", "Wired1", "Wired2", "Wired3", "Wireless0", "Wireless1", "Wireless2", "Wireless3", "Any"],
        })
    }
}

impl JsonSchema for crate::OCPPTransportEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("OCPPTransportEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["SOAP", "JSON"],
        })
    }
}

impl JsonSchema for crate::OCPPVersionEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("OCPPVersionEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["OCPP12", "OCPP15", "OCPP16", "OCPP20", "OCPP201", "OCPP21"],
        })
    }
}

impl JsonSchema for crate::OCSPRequestData {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("OCSPRequestData")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "hashAlgorithm": generator.subschema_for::<crate::HashAlgorithmEnum>(),
        "issuerNameHash": {"type": "string", "maxLength": 128},
        "issuerKeyHash": {"type": "string", "maxLength": 128},
        "serialNumber": {"type": "string", "maxLength": 40},
        "responderURL": {"type": "string", "maxLength": 2000},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["hashAlgorithm", "issuerNameHash", "issuerKeyHash", "serialNumber", "responderURL"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::OpenPeriodicEventStreamRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("OpenPeriodicEventStreamRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "constantStreamData": generator.subschema_for::<crate::ConstantStreamData>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["constantStreamData"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::OpenPeriodicEventStreamResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("OpenPeriodicEventStreamResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::GenericStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::OperationModeEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("OperationModeEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Idle", "ChargingOnly", "CentralSetpoint", "ExternalSetpoint", "ExternalLimits", "CentralFrequency", "LocalFrequency", "LocalLoadBalancing"],
        })
    }
}

impl JsonSchema for crate::OperationalStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("OperationalStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Inoperative", "Operative"],
        })
    }
}

impl JsonSchema for crate::OverstayRule {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("OverstayRule")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "overstayFee": generator.subschema_for::<crate::RationalNumber>(),
        "overstayRuleDescription": {"type": "string", "maxLength": 32},
        "startTime": {"type": "integer"},
        "overstayFeePeriod": {"type": "integer"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["overstayFee", "startTime", "overstayFeePeriod"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::OverstayRuleList {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("OverstayRuleList")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "overstayPowerThreshold": generator.subschema_for::<crate::RationalNumber>(),
        "overstayRule": {"type": "array", "items": generator.subschema_for::<crate::OverstayRule>(), "minItems": 1, "maxItems": 5},
        "overstayTimeThreshold": {"type": "integer"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["overstayRule"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::PaymentStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("PaymentStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Settled", "Canceled", "Rejected", "Failed"],
        })
    }
}

impl JsonSchema for crate::PeriodicEventStreamParams {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("PeriodicEventStreamParams")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "interval": {"type": "integer", "minimum": 0},
        "values": {"type": "integer", "minimum": 0},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::PhaseEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("PhaseEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["L1", "L2", "L3", "N", "L1-N", "L2-N", "L3-N", "L1-L2", "L2-L3", "L3-L1"],
        })
    }
}

impl JsonSchema for crate::PowerDuringCessationEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("PowerDuringCessationEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Active", "Reactive"],
        })
    }
}

impl JsonSchema for crate::PreconditioningStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("PreconditioningStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Unknown", "Ready", "NotReady", "Preconditioning"],
        })
    }
}

impl JsonSchema for crate::Price {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Price")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "exclTax": {"type": "number"},
        "inclTax": {"type": "number"},
        "taxRates": {"type": "array", "items": generator.subschema_for::<crate::TaxRate>(), "minItems": 1, "maxItems": 5},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::PriceLevelSchedule {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("PriceLevelSchedule")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "priceLevelScheduleEntries": {"type": "array", "items": generator.subschema_for::<crate::PriceLevelScheduleEntry>(), "minItems": 1, "maxItems": 100},
        "timeAnchor": {"type": "string", "format": "date-time"},
        "priceScheduleId": {"type": "integer", "minimum": 0},
        "priceScheduleDescription": {"type": "string", "maxLength": 32},
        "numberOfPriceLevels": {"type": "integer", "minimum": 0},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["priceLevelScheduleEntries", "timeAnchor", "priceScheduleId", "numberOfPriceLevels"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::PriceLevelScheduleEntry {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("PriceLevelScheduleEntry")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "duration": {"type": "integer"},
        "priceLevel": {"type": "integer", "minimum": 0},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["duration", "priceLevel"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::PriceRule {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("PriceRule")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "parkingFeePeriod": {"type": "integer"},
        "carbonDioxideEmission": {"type": "integer", "minimum": 0},
        "renewableGenerationPercentage": {"type": "integer", "minimum": 0, "maximum": 100},
        "energyFee": generator.subschema_for::<crate::RationalNumber>(),
        "parkingFee": generator.subschema_for::<crate::RationalNumber>(),
        "powerRangeStart": generator.subschema_for::<crate::RationalNumber>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["energyFee", "powerRangeStart"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::PriceRuleStack {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("PriceRuleStack")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "duration": {"type": "integer"},
        "priceRule": {"type": "array", "items": generator.subschema_for::<crate::PriceRule>(), "minItems": 1, "maxItems": 8},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["duration", "priceRule"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::PriorityChargingStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("PriorityChargingStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Rejected", "NoProfile"],
        })
    }
}

impl JsonSchema for crate::PublishFirmwareRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("PublishFirmwareRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "location": {"type": "string", "maxLength": 2000},
        "retries": {"type": "integer", "minimum": 0},
        "checksum": {"type": "string", "maxLength": 32},
        "requestId": {"type": "integer", "minimum": 0},
        "retryInterval": {"type": "integer", "minimum": 0},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["location", "checksum", "requestId"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::PublishFirmwareResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("PublishFirmwareResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::GenericStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::PublishFirmwareStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("PublishFirmwareStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Idle", "DownloadScheduled", "Downloading", "Downloaded", "Published", "DownloadFailed", "DownloadPaused", "InvalidChecksum", "ChecksumVerified", "PublishFailed"],
        })
    }
}

impl JsonSchema for crate::PublishFirmwareStatusNotificationRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("PublishFirmwareStatusNotificationRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::PublishFirmwareStatusEnum>(),
        "location": {"type": "array", "items": {"type": "string", "maxLength": 2000}, "minItems": 1},
        "requestId": {"type": "integer", "minimum": 0},
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::PublishFirmwareStatusNotificationResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("PublishFirmwareStatusNotificationResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::PullDynamicScheduleUpdateRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("PullDynamicScheduleUpdateRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "chargingProfileId": {"type": "integer"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["chargingProfileId"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::PullDynamicScheduleUpdateResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("PullDynamicScheduleUpdateResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "scheduleUpdate": generator.subschema_for::<crate::ChargingScheduleUpdate>(),
        "status": generator.subschema_for::<crate::ChargingProfileStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::RationalNumber {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("RationalNumber")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "exponent": {"type": "integer"},
        "value": {"type": "integer"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["exponent", "value"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ReactivePowerParams {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ReactivePowerParams")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "vRef": {"type": "number"},
        "autonomousVRefEnable": {"type": "boolean"},
        "autonomousVRefTimeConstant": {"type": "number"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ReadingContextEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ReadingContextEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "default": "Sample.Periodic",
        "enum": ["Interruption.Begin", "Interruption.End", "Other", "Sample.Clock", "Sample.Periodic", "Transaction.Begin", "Transaction.End", "Trigger"],
        })
    }
}

impl JsonSchema for crate::ReasonEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ReasonEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["DeAuthorized", "EmergencyStop", "EnergyLimitReached", "EVDisconnected", "GroundFault", "ImmediateReset", "MasterPass", "Local", "LocalOutOfCredit", "Other", "OvercurrentFault", "PowerLoss", "PowerQuality", "Reboot", "Remote", "SOCLimitReached", "StoppedByEV", "TimeLimitReached", "Timeout", "ReqEnergyTransferRejected"],
        })
    }
}

impl JsonSchema for crate::RecurrencyKindEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("RecurrencyKindEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Daily", "Weekly"],
        })
    }
}

impl JsonSchema for crate::RegistrationStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("RegistrationStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Pending", "Rejected"],
        })
    }
}

impl JsonSchema for crate::RelativeTimeInterval {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("RelativeTimeInterval")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "start": {"type": "integer"},
        "duration": {"type": "integer"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["start"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ReportBaseEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ReportBaseEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["ConfigurationInventory", "FullInventory", "SummaryInventory"],
        })
    }
}

impl JsonSchema for crate::ReportChargingProfilesRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ReportChargingProfilesRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "requestId": {"type": "integer"},
        "chargingLimitSource": {"type": "string", "maxLength": 20},
        "chargingProfile": {"type": "array", "items": generator.subschema_for::<crate::ChargingProfile>(), "minItems": 1},
        "tbc": {"type": "boolean", "default": false},
        "evseId": {"type": "integer", "minimum": 0},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["requestId", "chargingLimitSource", "chargingProfile", "evseId"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ReportChargingProfilesResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ReportChargingProfilesResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ReportDERControlRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ReportDERControlRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "curve": {"type": "array", "items": generator.subschema_for::<crate::DERCurveGet>(), "minItems": 1, "maxItems": 24},
        "enterService": {"type": "array", "items": generator.subschema_for::<crate::EnterServiceGet>(), "minItems": 1, "maxItems": 24},
        "fixedPFAbsorb": {"type": "array", "items": generator.subschema_for::<crate::FixedPFGet>(), "minItems": 1, "maxItems": 24},
        "fixedPFInject": {"type": "array", "items": generator.subschema_for::<crate::FixedPFGet>(), "minItems": 1, "maxItems": 24},
        "fixedVar": {"type": "array", "items": generator.subschema_for::<crate::FixedVarGet>(), "minItems": 1, "maxItems": 24},
        "freqDroop": {"type": "array", "items": generator.subschema_for::<crate::FreqDroopGet>(), "minItems": 1, "maxItems": 24},
        "gradient": {"type": "array", "items": generator.subschema_for::<crate::GradientGet>(), "minItems": 1, "maxItems": 24},
        "limitMaxDischarge": {"type": "array", "items": generator.subschema_for::<crate::LimitMaxDischargeGet>(), "minItems": 1, "maxItems": 24},
        "requestId": {"type": "integer"},
        "tbc": {"type": "boolean"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["requestId"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ReportDERControlResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ReportDERControlResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ReportData {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ReportData")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "component": generator.subschema_for::<crate::Component>(),
        "variable": generator.subschema_for::<crate::Variable>(),
        "variableAttribute": {"type": "array", "items": generator.subschema_for::<crate::VariableAttribute>(), "minItems": 1, "maxItems": 4},
        "variableCharacteristics": generator.subschema_for::<crate::VariableCharacteristics>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["component", "variable", "variableAttribute"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::RequestBatterySwapRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("RequestBatterySwapRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "idToken": generator.subschema_for::<crate::IdToken>(),
        "requestId": {"type": "integer"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["idToken", "requestId"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::RequestBatterySwapResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("RequestBatterySwapResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::GenericStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::RequestStartStopStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("RequestStartStopStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Rejected"],
        })
    }
}

impl JsonSchema for crate::RequestStartTransactionRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("RequestStartTransactionRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "evseId": {"type": "integer", "minimum": 1},
        "groupIdToken": generator.subschema_for::<crate::IdToken>(),
        "idToken": generator.subschema_for::<crate::IdToken>(),
        "remoteStartId": {"type": "integer"},
        "chargingProfile": generator.subschema_for::<crate::ChargingProfile>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["idToken", "remoteStartId"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::RequestStartTransactionResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("RequestStartTransactionResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::RequestStartStopStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "transactionId": {"type": "string", "maxLength": 36},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::RequestStopTransactionRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("RequestStopTransactionRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "transactionId": {"type": "string", "maxLength": 36},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["transactionId"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::RequestStopTransactionResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("RequestStopTransactionResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::RequestStartStopStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ReservationStatusUpdateRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ReservationStatusUpdateRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "reservationId": {"type": "integer", "minimum": 0},
        "reservationUpdateStatus": generator.subschema_for::<crate::ReservationUpdateStatusEnum>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["reservationId", "reservationUpdateStatus"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ReservationStatusUpdateResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ReservationStatusUpdateResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ReservationUpdateStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ReservationUpdateStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Expired", "Removed", "NoTransaction"],
        })
    }
}

impl JsonSchema for crate::ReserveNowRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ReserveNowRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "id": {"type": "integer", "minimum": 0},
        "expiryDateTime": {"type": "string", "format": "date-time"},
        "connectorType": {"type": "string", "maxLength": 20},
        "idToken": generator.subschema_for::<crate::IdToken>(),
        "evseId": {"type": "integer", "minimum": 0},
        "groupIdToken": generator.subschema_for::<crate::IdToken>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["id", "expiryDateTime", "idToken"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ReserveNowResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ReserveNowResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::ReserveNowStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ReserveNowStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ReserveNowStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Faulted", "Occupied", "Rejected", "Unavailable"],
        })
    }
}

impl JsonSchema for crate::ResetEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ResetEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Immediate", "OnIdle", "ImmediateAndResume"],
        })
    }
}

impl JsonSchema for crate::ResetRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ResetRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "type": generator.subschema_for::<crate::ResetEnum>(),
        "evseId": {"type": "integer", "minimum": 0},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["type"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ResetResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ResetResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::ResetStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ResetStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ResetStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Rejected", "Scheduled"],
        })
    }
}

impl JsonSchema for crate::SalesTariff {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SalesTariff")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "id": {"type": "integer", "minimum": 0},
        "salesTariffDescription": {"type": "string", "maxLength": 32},
        "numEPriceLevels": {"type": "integer", "minimum": 0},
        "salesTariffEntry": {"type": "array", "items": generator.subschema_for::<crate::SalesTariffEntry>(), "minItems": 1, "maxItems": 1024},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["id", "salesTariffEntry"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::SalesTariffEntry {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SalesTariffEntry")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "relativeTimeInterval": generator.subschema_for::<crate::RelativeTimeInterval>(),
        "ePriceLevel": {"type": "integer", "minimum": 0},
        "consumptionCost": {"type": "array", "items": generator.subschema_for::<crate::ConsumptionCost>(), "minItems": 1, "maxItems": 3},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["relativeTimeInterval"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::SampledValue {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SampledValue")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "value": {"type": "number"},
        "measurand": generator.subschema_for::<crate::MeasurandEnum>(),
        "context": generator.subschema_for::<crate::ReadingContextEnum>(),
        "phase": generator.subschema_for::<crate::PhaseEnum>(),
        "location": generator.subschema_for::<crate::LocationEnum>(),
        "signedMeterValue": generator.subschema_for::<crate::SignedMeterValue>(),
        "unitOfMeasure": generator.subschema_for::<crate::UnitOfMeasure>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["value"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::SecurityEventNotificationRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SecurityEventNotificationRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "type": {"type": "string", "maxLength": 50},
        "timestamp": {"type": "string", "format": "date-time"},
        "techInfo": {"type": "string", "maxLength": 255},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["type", "timestamp"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::SecurityEventNotificationResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SecurityEventNotificationResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::SendLocalListRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SendLocalListRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "localAuthorizationList": {"type": "array", "items": generator.subschema_for::<crate::AuthorizationData>(), "minItems": 1},
        "versionNumber": {"type": "integer"},
        "updateType": generator.subschema_for::<crate::UpdateEnum>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["versionNumber", "updateType"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::SendLocalListResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SendLocalListResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::SendLocalListStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::SendLocalListStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SendLocalListStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Failed", "VersionMismatch"],
        })
    }
}

impl JsonSchema for crate::SetChargingProfileRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SetChargingProfileRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "evseId": {"type": "integer", "minimum": 0},
        "chargingProfile": generator.subschema_for::<crate::ChargingProfile>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["evseId", "chargingProfile"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::SetChargingProfileResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SetChargingProfileResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::ChargingProfileStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::SetDERControlRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SetDERControlRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "isDefault": {"type": "boolean"},
        "controlId": {"type": "string", "maxLength": 36},
        "controlType": generator.subschema_for::<crate::DERControlEnum>(),
        "curve": generator.subschema_for::<crate::DERCurve>(),
        "enterService": generator.subschema_for::<crate::EnterService>(),
        "fixedPFAbsorb": generator.subschema_for::<crate::FixedPF>(),
        "fixedPFInject": generator.subschema_for::<crate::FixedPF>(),
        "fixedVar": generator.subschema_for::<crate::FixedVar>(),
        "freqDroop": generator.subschema_for::<crate::FreqDroop>(),
        "gradient": generator.subschema_for::<crate::Gradient>(),
        "limitMaxDischarge": generator.subschema_for::<crate::LimitMaxDischarge>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["isDefault", "controlId", "controlType"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::SetDERControlResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SetDERControlResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::DERControlStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "supersededIds": {"type": "array", "items": {"type": "string", "maxLength": 36}, "minItems": 1, "maxItems": 24},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::SetDefaultTariffRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SetDefaultTariffRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "evseId": {"type": "integer", "minimum": 0},
        "tariff": generator.subschema_for::<crate::Tariff>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["evseId", "tariff"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::SetDefaultTariffResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SetDefaultTariffResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::TariffSetStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::SetDisplayMessageRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SetDisplayMessageRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "message": generator.subschema_for::<crate::MessageInfo>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["message"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::SetDisplayMessageResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SetDisplayMessageResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::DisplayMessageStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::SetMonitoringBaseRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SetMonitoringBaseRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "monitoringBase": generator.subschema_for::<crate::MonitoringBaseEnum>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["monitoringBase"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::SetMonitoringBaseResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SetMonitoringBaseResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::GenericDeviceModelStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::SetMonitoringData {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SetMonitoringData")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "id": {"type": "integer", "minimum": 0},
        "periodicEventStream": generator.subschema_for::<crate::PeriodicEventStreamParams>(),
        "transaction": {"type": "boolean", "default": false},
        "value": {"type": "number"},
        "type": generator.subschema_for::<crate::MonitorEnum>(),
        "severity": {"type": "integer", "minimum": 0},
        "component": generator.subschema_for::<crate::Component>(),
        "variable": generator.subschema_for::<crate::Variable>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["value", "type", "severity", "component", "variable"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::SetMonitoringLevelRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SetMonitoringLevelRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "severity": {"type": "integer", "minimum": 0},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["severity"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::SetMonitoringLevelResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SetMonitoringLevelResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::GenericStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::SetMonitoringResult {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SetMonitoringResult")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "id": {"type": "integer", "minimum": 0},
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "status": generator.subschema_for::<crate::SetMonitoringStatusEnum>(),
        "type": generator.subschema_for::<crate::MonitorEnum>(),
        "component": generator.subschema_for::<crate::Component>(),
        "variable": generator.subschema_for::<crate::Variable>(),
        "severity": {"type": "integer", "minimum": 0},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status", "type", "component", "variable", "severity"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::SetMonitoringStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SetMonitoringStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "UnknownComponent", "UnknownVariable", "UnsupportedMonitorType", "Rejected", "Duplicate"],
        })
    }
}

impl JsonSchema for crate::SetNetworkProfileRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SetNetworkProfileRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "configurationSlot": {"type": "integer"},
        "connectionData": generator.subschema_for::<crate::NetworkConnectionProfile>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["configurationSlot", "connectionData"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::SetNetworkProfileResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SetNetworkProfileResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::SetNetworkProfileStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::SetNetworkProfileStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SetNetworkProfileStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Rejected", "Failed"],
        })
    }
}

impl JsonSchema for crate::SetVariableData {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SetVariableData")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "attributeType": generator.subschema_for::<crate::AttributeEnum>(),
        "attributeValue": {"type": "string", "maxLength": 2500},
        "component": generator.subschema_for::<crate::Component>(),
        "variable": generator.subschema_for::<crate::Variable>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["attributeValue", "component", "variable"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::SetVariableMonitoringRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SetVariableMonitoringRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "setMonitoringData": {"type": "array", "items": generator.subschema_for::<crate::SetMonitoringData>(), "minItems": 1},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["setMonitoringData"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::SetVariableMonitoringResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SetVariableMonitoringResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "setMonitoringResult": {"type": "array", "items": generator.subschema_for::<crate::SetMonitoringResult>(), "minItems": 1},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["setMonitoringResult"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::SetVariableResult {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SetVariableResult")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "attributeType": generator.subschema_for::<crate::AttributeEnum>(),
        "attributeStatus": generator.subschema_for::<crate::SetVariableStatusEnum>(),
        "attributeStatusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "component": generator.subschema_for::<crate::Component>(),
        "variable": generator.subschema_for::<crate::Variable>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["attributeStatus", "component", "variable"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::SetVariableStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SetVariableStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Rejected", "UnknownComponent", "UnknownVariable", "NotSupportedAttributeType", "RebootRequired"],
        })
    }
}

impl JsonSchema for crate::SetVariablesRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SetVariablesRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "setVariableData": {"type": "array", "items": generator.subschema_for::<crate::SetVariableData>(), "minItems": 1},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["setVariableData"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::SetVariablesResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SetVariablesResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "setVariableResult": {"type": "array", "items": generator.subschema_for::<crate::SetVariableResult>(), "minItems": 1},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["setVariableResult"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::SignCertificateRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SignCertificateRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "csr": {"type": "string", "maxLength": 5500},
        "certificateType": generator.subschema_for::<crate::CertificateSigningUseEnum>(),
        "hashRootCertificate": generator.subschema_for::<crate::CertificateHashData>(),
        "requestId": {"type": "integer"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["csr"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::SignCertificateResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SignCertificateResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::GenericStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::SignedMeterValue {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SignedMeterValue")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "signedMeterData": {"type": "string", "maxLength": 32768},
        "signingMethod": {"type": "string", "maxLength": 50},
        "encodingMethod": {"type": "string", "maxLength": 50},
        "publicKey": {"type": "string", "maxLength": 2500},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["signedMeterData", "encodingMethod"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::StatusInfo {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("StatusInfo")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "reasonCode": {"type": "string", "maxLength": 20},
        "additionalInfo": {"type": "string", "maxLength": 1024},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["reasonCode"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::StatusNotificationRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("StatusNotificationRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "timestamp": {"type": "string", "format": "date-time"},
        "connectorStatus": generator.subschema_for::<crate::ConnectorStatusEnum>(),
        "evseId": {"type": "integer", "minimum": 0},
        "connectorId": {"type": "integer", "minimum": 0},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["timestamp", "connectorStatus", "evseId", "connectorId"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::StatusNotificationResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("StatusNotificationResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::StreamDataElement {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("StreamDataElement")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "t": {"type": "number"},
        "v": {"type": "string", "maxLength": 2500},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["t", "v"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::Tariff {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Tariff")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "tariffId": {"type": "string", "maxLength": 60},
        "description": {"type": "array", "items": generator.subschema_for::<crate::MessageContent>(), "minItems": 1, "maxItems": 10},
        "currency": {"type": "string", "maxLength": 3},
        "energy": generator.subschema_for::<crate::TariffEnergy>(),
        "validFrom": {"type": "string", "format": "date-time"},
        "chargingTime": generator.subschema_for::<crate::TariffTime>(),
        "idleTime": generator.subschema_for::<crate::TariffTime>(),
        "fixedFee": generator.subschema_for::<crate::TariffFixed>(),
        "reservationTime": generator.subschema_for::<crate::TariffTime>(),
        "reservationFixed": generator.subschema_for::<crate::TariffFixed>(),
        "minCost": generator.subschema_for::<crate::Price>(),
        "maxCost": generator.subschema_for::<crate::Price>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["tariffId", "currency"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::TariffAssignment {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TariffAssignment")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "tariffId": {"type": "string", "maxLength": 60},
        "tariffKind": generator.subschema_for::<crate::TariffKindEnum>(),
        "validFrom": {"type": "string", "format": "date-time"},
        "evseIds": {"type": "array", "items": {"type": "integer", "minimum": 0}, "minItems": 1},
        "idTokens": {"type": "array", "items": {"type": "string", "maxLength": 255}, "minItems": 1},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["tariffId", "tariffKind"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::TariffChangeStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TariffChangeStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Rejected", "TooManyElements", "ConditionNotSupported", "TxNotFound", "NoCurrencyChange"],
        })
    }
}

impl JsonSchema for crate::TariffClearStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TariffClearStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Rejected", "NoTariff"],
        })
    }
}

impl JsonSchema for crate::TariffConditions {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TariffConditions")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "startTimeOfDay": {"type": "string"},
        "endTimeOfDay": {"type": "string"},
        "dayOfWeek": {"type": "array", "items": generator.subschema_for::<crate::DayOfWeekEnum>(), "minItems": 1, "maxItems": 7},
        "validFromDate": {"type": "string"},
        "validToDate": {"type": "string"},
        "evseKind": generator.subschema_for::<crate::EvseKindEnum>(),
        "minEnergy": {"type": "number"},
        "maxEnergy": {"type": "number"},
        "minCurrent": {"type": "number"},
        "maxCurrent": {"type": "number"},
        "minPower": {"type": "number"},
        "maxPower": {"type": "number"},
        "minTime": {"type": "integer"},
        "maxTime": {"type": "integer"},
        "minChargingTime": {"type": "integer"},
        "maxChargingTime": {"type": "integer"},
        "minIdleTime": {"type": "integer"},
        "maxIdleTime": {"type": "integer"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::TariffConditionsFixed {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TariffConditionsFixed")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "startTimeOfDay": {"type": "string"},
        "endTimeOfDay": {"type": "string"},
        "dayOfWeek": {"type": "array", "items": generator.subschema_for::<crate::DayOfWeekEnum>(), "minItems": 1, "maxItems": 7},
        "validFromDate": {"type": "string"},
        "validToDate": {"type": "string"},
        "evseKind": generator.subschema_for::<crate::EvseKindEnum>(),
        "paymentBrand": {"type": "string", "maxLength": 20},
        "paymentRecognition": {"type": "string", "maxLength": 20},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::TariffCostEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TariffCostEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["NormalCost", "MinCost", "MaxCost"],
        })
    }
}

impl JsonSchema for crate::TariffEnergy {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TariffEnergy")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "prices": {"type": "array", "items": generator.subschema_for::<crate::TariffEnergyPrice>(), "minItems": 1},
        "taxRates": {"type": "array", "items": generator.subschema_for::<crate::TaxRate>(), "minItems": 1, "maxItems": 5},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["prices"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::TariffEnergyPrice {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TariffEnergyPrice")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "priceKwh": {"type": "number"},
        "conditions": generator.subschema_for::<crate::TariffConditions>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["priceKwh"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::TariffFixed {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TariffFixed")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "prices": {"type": "array", "items": generator.subschema_for::<crate::TariffFixedPrice>(), "minItems": 1},
        "taxRates": {"type": "array", "items": generator.subschema_for::<crate::TaxRate>(), "minItems": 1, "maxItems": 5},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["prices"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::TariffFixedPrice {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TariffFixedPrice")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "conditions": generator.subschema_for::<crate::TariffConditionsFixed>(),
        "priceFixed": {"type": "number"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["priceFixed"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::TariffGetStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TariffGetStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Rejected", "NoTariff"],
        })
    }
}

impl JsonSchema for crate::TariffKindEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TariffKindEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["DefaultTariff", "DriverTariff"],
        })
    }
}

impl JsonSchema for crate::TariffSetStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TariffSetStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Rejected", "TooManyElements", "ConditionNotSupported", "DuplicateTariffId"],
        })
    }
}

impl JsonSchema for crate::TariffTime {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TariffTime")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "prices": {"type": "array", "items": generator.subschema_for::<crate::TariffTimePrice>(), "minItems": 1},
        "taxRates": {"type": "array", "items": generator.subschema_for::<crate::TaxRate>(), "minItems": 1, "maxItems": 5},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["prices"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::TariffTimePrice {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TariffTimePrice")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "priceMinute": {"type": "number"},
        "conditions": generator.subschema_for::<crate::TariffConditions>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["priceMinute"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::TaxRate {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TaxRate")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "type": {"type": "string", "maxLength": 20},
        "tax": {"type": "number"},
        "stack": {"type": "integer", "minimum": 0},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["type", "tax"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::TaxRule {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TaxRule")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "taxRuleID": {"type": "integer", "minimum": 0},
        "taxRuleName": {"type": "string", "maxLength": 100},
        "taxIncludedInPrice": {"type": "boolean"},
        "appliesToEnergyFee": {"type": "boolean"},
        "appliesToParkingFee": {"type": "boolean"},
        "appliesToOverstayFee": {"type": "boolean"},
        "appliesToMinimumMaximumCost": {"type": "boolean"},
        "taxRate": generator.subschema_for::<crate::RationalNumber>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["taxRuleID", "appliesToEnergyFee", "appliesToParkingFee", "appliesToOverstayFee", "appliesToMinimumMaximumCost", "taxRate"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::TotalCost {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TotalCost")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "currency": {"type": "string", "maxLength": 3},
        "typeOfCost": generator.subschema_for::<crate::TariffCostEnum>(),
        "fixed": generator.subschema_for::<crate::Price>(),
        "energy": generator.subschema_for::<crate::Price>(),
        "chargingTime": generator.subschema_for::<crate::Price>(),
        "idleTime": generator.subschema_for::<crate::Price>(),
        "reservationTime": generator.subschema_for::<crate::Price>(),
        "reservationFixed": generator.subschema_for::<crate::Price>(),
        "total": generator.subschema_for::<crate::TotalPrice>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["currency", "typeOfCost", "total"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::TotalPrice {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TotalPrice")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "exclTax": {"type": "number"},
        "inclTax": {"type": "number"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::TotalUsage {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TotalUsage")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "energy": {"type": "number"},
        "chargingTime": {"type": "integer"},
        "idleTime": {"type": "integer"},
        "reservationTime": {"type": "integer"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["energy", "chargingTime", "idleTime"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::Transaction {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Transaction")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "transactionId": {"type": "string", "maxLength": 36},
        "chargingState": generator.subschema_for::<crate::ChargingStateEnum>(),
        "timeSpentCharging": {"type": "integer"},
        "stoppedReason": generator.subschema_for::<crate::ReasonEnum>(),
        "remoteStartId": {"type": "integer"},
        "operationMode": generator.subschema_for::<crate::OperationModeEnum>(),
        "tariffId": {"type": "string", "maxLength": 60},
        "transactionLimit": generator.subschema_for::<crate::TransactionLimit>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["transactionId"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::TransactionEventEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TransactionEventEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Ended", "Started", "Updated"],
        })
    }
}

impl JsonSchema for crate::TransactionEventRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TransactionEventRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "costDetails": generator.subschema_for::<crate::CostDetails>(),
        "eventType": generator.subschema_for::<crate::TransactionEventEnum>(),
        "meterValue": {"type": "array", "items": generator.subschema_for::<crate::MeterValue>(), "minItems": 1},
        "timestamp": {"type": "string", "format": "date-time"},
        "triggerReason": generator.subschema_for::<crate::TriggerReasonEnum>(),
        "seqNo": {"type": "integer", "minimum": 0},
        "offline": {"type": "boolean", "default": false},
        "numberOfPhasesUsed": {"type": "integer", "minimum": 0, "maximum": 3},
        "cableMaxCurrent": {"type": "integer"},
        "reservationId": {"type": "integer", "minimum": 0},
        "preconditioningStatus": generator.subschema_for::<crate::PreconditioningStatusEnum>(),
        "evseSleep": {"type": "boolean"},
        "transactionInfo": generator.subschema_for::<crate::Transaction>(),
        "evse": generator.subschema_for::<crate::Evse>(),
        "idToken": generator.subschema_for::<crate::IdToken>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["eventType", "timestamp", "triggerReason", "seqNo", "transactionInfo"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::TransactionEventResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TransactionEventResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "totalCost": {"type": "number"},
        "chargingPriority": {"type": "integer"},
        "idTokenInfo": generator.subschema_for::<crate::IdTokenInfo>(),
        "transactionLimit": generator.subschema_for::<crate::TransactionLimit>(),
        "updatedPersonalMessage": generator.subschema_for::<crate::MessageContent>(),
        "updatedPersonalMessageExtra": {"type": "array", "items": generator.subschema_for::<crate::MessageContent>(), "minItems": 1, "maxItems": 4},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::TransactionLimit {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TransactionLimit")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "maxCost": {"type": "number"},
        "maxEnergy": {"type": "number"},
        "maxTime": {"type": "integer"},
        "maxSoC": {"type": "integer", "minimum": 0, "maximum": 100},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::TriggerMessageRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TriggerMessageRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "evse": generator.subschema_for::<crate::Evse>(),
        "requestedMessage": generator.subschema_for::<crate::MessageTriggerEnum>(),
        "customTrigger": {"type": "string", "maxLength": 50},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["requestedMessage"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::TriggerMessageResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TriggerMessageResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::TriggerMessageStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::TriggerMessageStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TriggerMessageStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Rejected", "NotImplemented"],
        })
    }
}

impl JsonSchema for crate::TriggerReasonEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TriggerReasonEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["AbnormalCondition", "Authorized", "CablePluggedIn", "ChargingRateChanged", "ChargingStateChanged", "CostLimitReached", "Deauthorized", "EnergyLimitReached", "EVCommunicationLost", "EVConnectTimeout", "EVDeparted", "EVDetected", "LimitSet", "MeterValueClock", "MeterValuePeriodic", "OperationModeChanged", "RemoteStart", "RemoteStop", "ResetCommand", "RunningCost", "SignedDataReceived", "SoCLimitReached", "StopAuthorized", "TariffChanged", "TariffNotAccepted", "TimeLimitReached", "Trigger", "TxResumed", "UnlockCommand"],
        })
    }
}

impl JsonSchema for crate::UnitOfMeasure {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("UnitOfMeasure")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "unit": {"type": "string", "maxLength": 20, "default": "Wh"},
        "multiplier": {"type": "integer", "default": 0},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::UnlockConnectorRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("UnlockConnectorRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "evseId": {"type": "integer", "minimum": 0},
        "connectorId": {"type": "integer", "minimum": 0},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["evseId", "connectorId"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::UnlockConnectorResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("UnlockConnectorResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::UnlockStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::UnlockStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("UnlockStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Unlocked", "UnlockFailed", "OngoingAuthorizedTransaction", "UnknownConnector"],
        })
    }
}

impl JsonSchema for crate::UnpublishFirmwareRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("UnpublishFirmwareRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "checksum": {"type": "string", "maxLength": 32},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["checksum"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::UnpublishFirmwareResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("UnpublishFirmwareResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::UnpublishFirmwareStatusEnum>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::UnpublishFirmwareStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("UnpublishFirmwareStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["DownloadOngoing", "NoFirmware", "Unpublished"],
        })
    }
}

impl JsonSchema for crate::UpdateDynamicScheduleRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("UpdateDynamicScheduleRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "chargingProfileId": {"type": "integer"},
        "scheduleUpdate": generator.subschema_for::<crate::ChargingScheduleUpdate>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["chargingProfileId", "scheduleUpdate"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::UpdateDynamicScheduleResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("UpdateDynamicScheduleResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::ChargingProfileStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::UpdateEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("UpdateEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Differential", "Full"],
        })
    }
}

impl JsonSchema for crate::UpdateFirmwareRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("UpdateFirmwareRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "retries": {"type": "integer", "minimum": 0},
        "retryInterval": {"type": "integer"},
        "requestId": {"type": "integer"},
        "firmware": generator.subschema_for::<crate::Firmware>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["requestId", "firmware"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::UpdateFirmwareResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("UpdateFirmwareResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::UpdateFirmwareStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::UpdateFirmwareStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("UpdateFirmwareStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Rejected", "AcceptedCanceled", "InvalidCertificate", "RevokedCertificate"],
        })
    }
}

impl JsonSchema for crate::UploadLogStatusEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("UploadLogStatusEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["BadMessage", "Idle", "NotSupportedOperation", "PermissionDenied", "Uploaded", "UploadFailure", "Uploading", "AcceptedCanceled"],
        })
    }
}

impl JsonSchema for crate::UsePriorityChargingRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("UsePriorityChargingRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "transactionId": {"type": "string", "maxLength": 36},
        "activate": {"type": "boolean"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["transactionId", "activate"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::UsePriorityChargingResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("UsePriorityChargingResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::PriorityChargingStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::V2XChargingParameters {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("V2XChargingParameters")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "minChargePower": {"type": "number"},
        "minChargePower_L2": {"type": "number"},
        "minChargePower_L3": {"type": "number"},
        "maxChargePower": {"type": "number"},
        "maxChargePower_L2": {"type": "number"},
        "maxChargePower_L3": {"type": "number"},
        "minDischargePower": {"type": "number"},
        "minDischargePower_L2": {"type": "number"},
        "minDischargePower_L3": {"type": "number"},
        "maxDischargePower": {"type": "number"},
        "maxDischargePower_L2": {"type": "number"},
        "maxDischargePower_L3": {"type": "number"},
        "minChargeCurrent": {"type": "number"},
        "maxChargeCurrent": {"type": "number"},
        "minDischargeCurrent": {"type": "number"},
        "maxDischargeCurrent": {"type": "number"},
        "minVoltage": {"type": "number"},
        "maxVoltage": {"type": "number"},
        "evTargetEnergyRequest": {"type": "number"},
        "evMinEnergyRequest": {"type": "number"},
        "evMaxEnergyRequest": {"type": "number"},
        "evMinV2XEnergyRequest": {"type": "number"},
        "evMaxV2XEnergyRequest": {"type": "number"},
        "targetSoC": {"type": "integer", "minimum": 0, "maximum": 100},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::V2XFreqWattPoint {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("V2XFreqWattPoint")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "frequency": {"type": "number"},
        "power": {"type": "number"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["frequency", "power"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::V2XSignalWattPoint {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("V2XSignalWattPoint")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "signal": {"type": "integer"},
        "power": {"type": "number"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["signal", "power"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::VPNEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("VPNEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["IKEv2", "IPSec", "L2TP", "PPTP"],
        })
    }
}

impl JsonSchema for crate::Variable {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Variable")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "name": {"type": "string", "maxLength": 50},
        "instance": {"type": "string", "maxLength": 50},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["name"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::VariableAttribute {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("VariableAttribute")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "type": generator.subschema_for::<crate::AttributeEnum>(),
        "value": {"type": "string", "maxLength": 2500},
        "mutability": generator.subschema_for::<crate::MutabilityEnum>(),
        "persistent": {"type": "boolean", "default": false},
        "constant": {"type": "boolean", "default": false},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::VariableCharacteristics {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("VariableCharacteristics")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "unit": {"type": "string", "maxLength": 16},
        "dataType": generator.subschema_for::<crate::DataEnum>(),
        "minLimit": {"type": "number"},
        "maxLimit": {"type": "number"},
        "maxElements": {"type": "integer", "minimum": 1},
        "valuesList": {"type": "string", "maxLength": 1000},
        "supportsMonitoring": {"type": "boolean"},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["dataType", "supportsMonitoring"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::VariableMonitoring {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("VariableMonitoring")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "id": {"type": "integer", "minimum": 0},
        "transaction": {"type": "boolean"},
        "value": {"type": "number"},
        "type": generator.subschema_for::<crate::MonitorEnum>(),
        "severity": {"type": "integer", "minimum": 0},
        "eventNotificationType": generator.subschema_for::<crate::EventNotificationEnum>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["id", "transaction", "value", "type", "severity", "eventNotificationType"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::VatNumberValidationRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("VatNumberValidationRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "vatNumber": {"type": "string", "maxLength": 20},
        "evseId": {"type": "integer", "minimum": 0},
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["vatNumber"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::VatNumberValidationResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("VatNumberValidationResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "company": generator.subschema_for::<crate::Address>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "vatNumber": {"type": "string", "maxLength": 20},
        "evseId": {"type": "integer", "minimum": 0},
        "status": generator.subschema_for::<crate::GenericStatusEnum>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["vatNumber", "status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::VoltageParams {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("VoltageParams")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "hv10MinMeanValue": {"type": "number"},
        "hv10MinMeanTripDelay": {"type": "number"},
        "powerDuringCessation": generator.subschema_for::<crate::PowerDuringCessationEnum>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::Vpn {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Vpn")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "server": {"type": "string", "maxLength": 2000},
        "user": {"type": "string", "maxLength": 50},
        "group": {"type": "string", "maxLength": 50},
        "password": {"type": "string", "maxLength": 64},
        "key": {"type": "string", "maxLength": 255},
        "type": generator.subschema_for::<crate::VPNEnum>(),
        "customData": generator.subschema_for::<crate::CustomData>(),
        },
        "required": ["server", "user", "password", "key", "type"],
        "additionalProperties": false,
        })
    }
}
