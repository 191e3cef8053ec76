// Written by `cargo codegen` from facts/*.json; change those, not this.
//! The types' schemas for schemars.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use crate::Action;

/// The schema of an action's request, whose definitions `generator` keeps.
pub fn request_schema(action: Action, generator: &mut SchemaGenerator) -> Schema {
    match action {
        Action::Authorize => generator.subschema_for::<crate::AuthorizeRequest>(),
        Action::BootNotification => generator.subschema_for::<crate::BootNotificationRequest>(),
        Action::CancelReservation => generator.subschema_for::<crate::CancelReservationRequest>(),
        Action::CertificateSigned => generator.subschema_for::<crate::CertificateSignedRequest>(),
        Action::ChangeAvailability => generator.subschema_for::<crate::ChangeAvailabilityRequest>(),
        Action::ClearCache => generator.subschema_for::<crate::ClearCacheRequest>(),
        Action::ClearChargingProfile => generator.subschema_for::<crate::ClearChargingProfileRequest>(),
        Action::ClearDisplayMessage => generator.subschema_for::<crate::ClearDisplayMessageRequest>(),
        Action::ClearVariableMonitoring => generator.subschema_for::<crate::ClearVariableMonitoringRequest>(),
        Action::ClearedChargingLimit => generator.subschema_for::<crate::ClearedChargingLimitRequest>(),
        Action::CostUpdated => generator.subschema_for::<crate::CostUpdatedRequest>(),
        Action::CustomerInformation => generator.subschema_for::<crate::CustomerInformationRequest>(),
        Action::DataTransfer => generator.subschema_for::<crate::DataTransferRequest>(),
        Action::DeleteCertificate => generator.subschema_for::<crate::DeleteCertificateRequest>(),
        Action::FirmwareStatusNotification => {
            generator.subschema_for::<crate::FirmwareStatusNotificationRequest>()
        }
        Action::Get15118EVCertificate => generator.subschema_for::<crate::Get15118EVCertificateRequest>(),
        Action::GetBaseReport => generator.subschema_for::<crate::GetBaseReportRequest>(),
        Action::GetCertificateStatus => generator.subschema_for::<crate::GetCertificateStatusRequest>(),
        Action::GetChargingProfiles => generator.subschema_for::<crate::GetChargingProfilesRequest>(),
        Action::GetCompositeSchedule => generator.subschema_for::<crate::GetCompositeScheduleRequest>(),
        Action::GetDisplayMessages => generator.subschema_for::<crate::GetDisplayMessagesRequest>(),
        Action::GetInstalledCertificateIds => {
            generator.subschema_for::<crate::GetInstalledCertificateIdsRequest>()
        }
        Action::GetLocalListVersion => generator.subschema_for::<crate::GetLocalListVersionRequest>(),
        Action::GetLog => generator.subschema_for::<crate::GetLogRequest>(),
        Action::GetMonitoringReport => generator.subschema_for::<crate::GetMonitoringReportRequest>(),
        Action::GetReport => generator.subschema_for::<crate::GetReportRequest>(),
        Action::GetTransactionStatus => generator.subschema_for::<crate::GetTransactionStatusRequest>(),
        Action::GetVariables => generator.subschema_for::<crate::GetVariablesRequest>(),
        Action::Heartbeat => generator.subschema_for::<crate::HeartbeatRequest>(),
        Action::InstallCertificate => generator.subschema_for::<crate::InstallCertificateRequest>(),
        Action::LogStatusNotification => generator.subschema_for::<crate::LogStatusNotificationRequest>(),
        Action::MeterValues => generator.subschema_for::<crate::MeterValuesRequest>(),
        Action::NotifyChargingLimit => generator.subschema_for::<crate::NotifyChargingLimitRequest>(),
        Action::NotifyCustomerInformation => {
            generator.subschema_for::<crate::NotifyCustomerInformationRequest>()
        }
        Action::NotifyDisplayMessages => generator.subschema_for::<crate::NotifyDisplayMessagesRequest>(),
        Action::NotifyEVChargingNeeds => generator.subschema_for::<crate::NotifyEVChargingNeedsRequest>(),
        Action::NotifyEVChargingSchedule => {
            generator.subschema_for::<crate::NotifyEVChargingScheduleRequest>()
        }
        Action::NotifyEvent => generator.subschema_for::<crate::NotifyEventRequest>(),
        Action::NotifyMonitoringReport => generator.subschema_for::<crate::NotifyMonitoringReportRequest>(),
        Action::NotifyReport => generator.subschema_for::<crate::NotifyReportRequest>(),
        Action::PublishFirmware => generator.subschema_for::<crate::PublishFirmwareRequest>(),
        Action::PublishFirmwareStatusNotification => {
            generator.subschema_for::<crate::PublishFirmwareStatusNotificationRequest>()
        }
        Action::ReportChargingProfiles => generator.subschema_for::<crate::ReportChargingProfilesRequest>(),
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
        Action::UpdateFirmware => generator.subschema_for::<crate::UpdateFirmwareRequest>(),
    }
}

/// The schema of an action's response; its definitions `generator` keeps.
pub fn response_schema(action: Action, generator: &mut SchemaGenerator) -> Schema {
    match action {
        Action::Authorize => generator.subschema_for::<crate::AuthorizeResponse>(),
        Action::BootNotification => generator.subschema_for::<crate::BootNotificationResponse>(),
        Action::CancelReservation => generator.subschema_for::<crate::CancelReservationResponse>(),
        Action::CertificateSigned => generator.subschema_for::<crate::CertificateSignedResponse>(),
        Action::ChangeAvailability => generator.subschema_for::<crate::ChangeAvailabilityResponse>(),
        Action::ClearCache => generator.subschema_for::<crate::ClearCacheResponse>(),
        Action::ClearChargingProfile => generator.subschema_for::<crate::ClearChargingProfileResponse>(),
        Action::ClearDisplayMessage => generator.subschema_for::<crate::ClearDisplayMessageResponse>(),
        Action::ClearVariableMonitoring => {
            generator.subschema_for::<crate::ClearVariableMonitoringResponse>()
        }
        Action::ClearedChargingLimit => generator.subschema_for::<crate::ClearedChargingLimitResponse>(),
        Action::CostUpdated => generator.subschema_for::<crate::CostUpdatedResponse>(),
        Action::CustomerInformation => generator.subschema_for::<crate::CustomerInformationResponse>(),
        Action::DataTransfer => generator.subschema_for::<crate::DataTransferResponse>(),
        Action::DeleteCertificate => generator.subschema_for::<crate::DeleteCertificateResponse>(),
        Action::FirmwareStatusNotification => {
            generator.subschema_for::<crate::FirmwareStatusNotificationResponse>()
        }
        Action::Get15118EVCertificate => generator.subschema_for::<crate::Get15118EVCertificateResponse>(),
        Action::GetBaseReport => generator.subschema_for::<crate::GetBaseReportResponse>(),
        Action::GetCertificateStatus => generator.subschema_for::<crate::GetCertificateStatusResponse>(),
        Action::GetChargingProfiles => generator.subschema_for::<crate::GetChargingProfilesResponse>(),
        Action::GetCompositeSchedule => generator.subschema_for::<crate::GetCompositeScheduleResponse>(),
        Action::GetDisplayMessages => generator.subschema_for::<crate::GetDisplayMessagesResponse>(),
        Action::GetInstalledCertificateIds => {
            generator.subschema_for::<crate::GetInstalledCertificateIdsResponse>()
        }
        Action::GetLocalListVersion => generator.subschema_for::<crate::GetLocalListVersionResponse>(),
        Action::GetLog => generator.subschema_for::<crate::GetLogResponse>(),
        Action::GetMonitoringReport => generator.subschema_for::<crate::GetMonitoringReportResponse>(),
        Action::GetReport => generator.subschema_for::<crate::GetReportResponse>(),
        Action::GetTransactionStatus => generator.subschema_for::<crate::GetTransactionStatusResponse>(),
        Action::GetVariables => generator.subschema_for::<crate::GetVariablesResponse>(),
        Action::Heartbeat => generator.subschema_for::<crate::HeartbeatResponse>(),
        Action::InstallCertificate => generator.subschema_for::<crate::InstallCertificateResponse>(),
        Action::LogStatusNotification => generator.subschema_for::<crate::LogStatusNotificationResponse>(),
        Action::MeterValues => generator.subschema_for::<crate::MeterValuesResponse>(),
        Action::NotifyChargingLimit => generator.subschema_for::<crate::NotifyChargingLimitResponse>(),
        Action::NotifyCustomerInformation => {
            generator.subschema_for::<crate::NotifyCustomerInformationResponse>()
        }
        Action::NotifyDisplayMessages => generator.subschema_for::<crate::NotifyDisplayMessagesResponse>(),
        Action::NotifyEVChargingNeeds => generator.subschema_for::<crate::NotifyEVChargingNeedsResponse>(),
        Action::NotifyEVChargingSchedule => {
            generator.subschema_for::<crate::NotifyEVChargingScheduleResponse>()
        }
        Action::NotifyEvent => generator.subschema_for::<crate::NotifyEventResponse>(),
        Action::NotifyMonitoringReport => generator.subschema_for::<crate::NotifyMonitoringReportResponse>(),
        Action::NotifyReport => generator.subschema_for::<crate::NotifyReportResponse>(),
        Action::PublishFirmware => generator.subschema_for::<crate::PublishFirmwareResponse>(),
        Action::PublishFirmwareStatusNotification => {
            generator.subschema_for::<crate::PublishFirmwareStatusNotificationResponse>()
        }
        Action::ReportChargingProfiles => generator.subschema_for::<crate::ReportChargingProfilesResponse>(),
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
        Action::UpdateFirmware => generator.subschema_for::<crate::UpdateFirmwareResponse>(),
    }
}

impl JsonSchema for crate::ACChargingParameters {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ACChargingParameters")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "customData": generator.subschema_for::<crate::CustomData>(),
        "energyAmount": {"type": "integer"},
        "evMinCurrent": {"type": "integer"},
        "evMaxCurrent": {"type": "integer"},
        "evMaxVoltage": {"type": "integer"},
        },
        "required": ["energyAmount", "evMinCurrent", "evMaxCurrent", "evMaxVoltage"],
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
        "enum": ["CHAP", "NONE", "PAP", "AUTO"],
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "additionalIdToken": {"type": "string", "maxLength": 36},
        "type": {"type": "string", "maxLength": 50},
        },
        "required": ["additionalIdToken", "type"],
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "apn": {"type": "string", "maxLength": 512},
        "apnUserName": {"type": "string", "maxLength": 20},
        "apnPassword": {"type": "string", "maxLength": 20},
        "simPin": {"type": "integer"},
        "preferredNetwork": {"type": "string", "maxLength": 6},
        "useOnlyPreferredNetwork": {"type": "boolean", "default": false},
        "apnAuthentication": generator.subschema_for::<crate::APNAuthenticationEnum>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "idToken": generator.subschema_for::<crate::IdToken>(),
        "idTokenInfo": generator.subschema_for::<crate::IdTokenInfo>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "idToken": generator.subschema_for::<crate::IdToken>(),
        "certificate": {"type": "string", "maxLength": 5500},
        "iso15118CertificateHashData": {"type": "array", "items": generator.subschema_for::<crate::OCSPRequestData>(), "minItems": 1, "maxItems": 4},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "idTokenInfo": generator.subschema_for::<crate::IdTokenInfo>(),
        "certificateStatus": generator.subschema_for::<crate::AuthorizeCertificateStatusEnum>(),
        },
        "required": ["idTokenInfo"],
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "chargingStation": generator.subschema_for::<crate::ChargingStation>(),
        "reason": generator.subschema_for::<crate::BootReasonEnum>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "currentTime": {"type": "string", "format": "date-time"},
        "interval": {"type": "integer"},
        "status": generator.subschema_for::<crate::RegistrationStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "reservationId": {"type": "integer"},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "status": generator.subschema_for::<crate::CancelReservationStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "hashAlgorithm": generator.subschema_for::<crate::HashAlgorithmEnum>(),
        "issuerNameHash": {"type": "string", "maxLength": 128},
        "issuerKeyHash": {"type": "string", "maxLength": 128},
        "serialNumber": {"type": "string", "maxLength": 40},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "certificateHashData": generator.subschema_for::<crate::CertificateHashData>(),
        "certificateType": generator.subschema_for::<crate::GetCertificateIdUseEnum>(),
        "childCertificateHashData": {"type": "array", "items": generator.subschema_for::<crate::CertificateHashData>(), "minItems": 1, "maxItems": 4},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "certificateChain": {"type": "string", "maxLength": 10000},
        "certificateType": generator.subschema_for::<crate::CertificateSigningUseEnum>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "status": generator.subschema_for::<crate::CertificateSignedStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
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
        "enum": ["ChargingStationCertificate", "V2GCertificate"],
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "evse": generator.subschema_for::<crate::Evse>(),
        "operationalStatus": generator.subschema_for::<crate::OperationalStatusEnum>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "status": generator.subschema_for::<crate::ChangeAvailabilityStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
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

impl JsonSchema for crate::ChargingLimit {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ChargingLimit")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "customData": generator.subschema_for::<crate::CustomData>(),
        "chargingLimitSource": generator.subschema_for::<crate::ChargingLimitSourceEnum>(),
        "isGridCritical": {"type": "boolean"},
        },
        "required": ["chargingLimitSource"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ChargingLimitSourceEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ChargingLimitSourceEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["EMS", "Other", "SO", "CSO"],
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "acChargingParameters": generator.subschema_for::<crate::ACChargingParameters>(),
        "dcChargingParameters": generator.subschema_for::<crate::DCChargingParameters>(),
        "requestedEnergyTransfer": generator.subschema_for::<crate::EnergyTransferModeEnum>(),
        "departureTime": {"type": "string", "format": "date-time"},
        },
        "required": ["requestedEnergyTransfer"],
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "id": {"type": "integer"},
        "stackLevel": {"type": "integer"},
        "chargingProfilePurpose": generator.subschema_for::<crate::ChargingProfilePurposeEnum>(),
        "chargingProfileKind": generator.subschema_for::<crate::ChargingProfileKindEnum>(),
        "recurrencyKind": generator.subschema_for::<crate::RecurrencyKindEnum>(),
        "validFrom": {"type": "string", "format": "date-time"},
        "validTo": {"type": "string", "format": "date-time"},
        "chargingSchedule": {"type": "array", "items": generator.subschema_for::<crate::ChargingSchedule>(), "minItems": 1, "maxItems": 3},
        "transactionId": {"type": "string", "maxLength": 36},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "chargingProfilePurpose": generator.subschema_for::<crate::ChargingProfilePurposeEnum>(),
        "stackLevel": {"type": "integer"},
        "chargingProfileId": {"type": "array", "items": {"type": "integer"}, "minItems": 1},
        "chargingLimitSource": {"type": "array", "items": generator.subschema_for::<crate::ChargingLimitSourceEnum>(), "minItems": 1, "maxItems": 4},
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
        "enum": ["Absolute", "Recurring", "Relative"],
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
        "enum": ["ChargingStationExternalConstraints", "ChargingStationMaxProfile", "TxDefaultProfile", "TxProfile"],
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "id": {"type": "integer"},
        "startSchedule": {"type": "string", "format": "date-time"},
        "duration": {"type": "integer"},
        "chargingRateUnit": generator.subschema_for::<crate::ChargingRateUnitEnum>(),
        "chargingSchedulePeriod": {"type": "array", "items": generator.subschema_for::<crate::ChargingSchedulePeriod>(), "minItems": 1, "maxItems": 1024},
        "minChargingRate": {"type": "number"},
        "salesTariff": generator.subschema_for::<crate::SalesTariff>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "startPeriod": {"type": "integer"},
        "limit": {"type": "number"},
        "numberPhases": {"type": "integer"},
        "phaseToUse": {"type": "integer"},
        },
        "required": ["startPeriod", "limit"],
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
        "enum": ["Charging", "EVConnected", "SuspendedEV", "SuspendedEVSE", "Idle"],
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "serialNumber": {"type": "string", "maxLength": 25},
        "model": {"type": "string", "maxLength": 20},
        "modem": generator.subschema_for::<crate::Modem>(),
        "vendorName": {"type": "string", "maxLength": 50},
        "firmwareVersion": {"type": "string", "maxLength": 50},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "status": generator.subschema_for::<crate::ClearCacheStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "evseId": {"type": "integer"},
        "chargingProfilePurpose": generator.subschema_for::<crate::ChargingProfilePurposeEnum>(),
        "stackLevel": {"type": "integer"},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "chargingProfileId": {"type": "integer"},
        "chargingProfileCriteria": generator.subschema_for::<crate::ClearChargingProfile>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "status": generator.subschema_for::<crate::ClearChargingProfileStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
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

impl JsonSchema for crate::ClearDisplayMessageRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ClearDisplayMessageRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "customData": generator.subschema_for::<crate::CustomData>(),
        "id": {"type": "integer"},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "status": generator.subschema_for::<crate::ClearMessageStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
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
        "enum": ["Accepted", "Unknown"],
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "status": generator.subschema_for::<crate::ClearMonitoringStatusEnum>(),
        "id": {"type": "integer"},
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
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

impl JsonSchema for crate::ClearVariableMonitoringRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ClearVariableMonitoringRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "customData": generator.subschema_for::<crate::CustomData>(),
        "id": {"type": "array", "items": {"type": "integer"}, "minItems": 1},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "clearMonitoringResult": {"type": "array", "items": generator.subschema_for::<crate::ClearMonitoringResult>(), "minItems": 1},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "chargingLimitSource": generator.subschema_for::<crate::ChargingLimitSourceEnum>(),
        "evseId": {"type": "integer"},
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

impl JsonSchema for crate::Component {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Component")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "customData": generator.subschema_for::<crate::CustomData>(),
        "evse": generator.subschema_for::<crate::Evse>(),
        "name": {"type": "string", "maxLength": 50},
        "instance": {"type": "string", "maxLength": 50},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "component": generator.subschema_for::<crate::Component>(),
        "variable": generator.subschema_for::<crate::Variable>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "chargingSchedulePeriod": {"type": "array", "items": generator.subschema_for::<crate::ChargingSchedulePeriod>(), "minItems": 1},
        "evseId": {"type": "integer"},
        "duration": {"type": "integer"},
        "scheduleStart": {"type": "string", "format": "date-time"},
        "chargingRateUnit": generator.subschema_for::<crate::ChargingRateUnitEnum>(),
        },
        "required": ["chargingSchedulePeriod", "evseId", "duration", "scheduleStart", "chargingRateUnit"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ConnectorEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ConnectorEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["cCCS1", "cCCS2", "cG105", "cTesla", "cType1", "cType2", "s309-1P-16A", "s309-1P-32A", "s309-3P-16A", "s309-3P-32A", "sBS1361", "sCEE-7-7", "sType2", "sType3", "Other1PhMax16A", "Other1PhOver16A", "Other3Ph", "Pan", "wInductive", "wResonant", "Undetermined", "Unknown"],
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

impl JsonSchema for crate::ConsumptionCost {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ConsumptionCost")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "customData": generator.subschema_for::<crate::CustomData>(),
        "startValue": {"type": "number"},
        "cost": {"type": "array", "items": generator.subschema_for::<crate::Cost>(), "minItems": 1, "maxItems": 3},
        },
        "required": ["startValue", "cost"],
        "additionalProperties": false,
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "costKind": generator.subschema_for::<crate::CostKindEnum>(),
        "amount": {"type": "integer"},
        "amountMultiplier": {"type": "integer"},
        },
        "required": ["costKind", "amount"],
        "additionalProperties": false,
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "totalCost": {"type": "number"},
        "transactionId": {"type": "string", "maxLength": 36},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "customerCertificate": generator.subschema_for::<crate::CertificateHashData>(),
        "idToken": generator.subschema_for::<crate::IdToken>(),
        "requestId": {"type": "integer"},
        "report": {"type": "boolean"},
        "clear": {"type": "boolean"},
        "customerIdentifier": {"type": "string", "maxLength": 64},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "status": generator.subschema_for::<crate::CustomerInformationStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "evMaxCurrent": {"type": "integer"},
        "evMaxVoltage": {"type": "integer"},
        "energyAmount": {"type": "integer"},
        "evMaxPower": {"type": "integer"},
        "stateOfCharge": {"type": "integer", "minimum": 0, "maximum": 100},
        "evEnergyCapacity": {"type": "integer"},
        "fullSoC": {"type": "integer", "minimum": 0, "maximum": 100},
        "bulkSoC": {"type": "integer", "minimum": 0, "maximum": 100},
        },
        "required": ["evMaxCurrent", "evMaxVoltage"],
        "additionalProperties": false,
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "messageId": {"type": "string", "maxLength": 50},
        "data": {},
        "vendorId": {"type": "string", "maxLength": 255},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "status": generator.subschema_for::<crate::DataTransferStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "data": {},
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

impl JsonSchema for crate::DeleteCertificateRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("DeleteCertificateRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "customData": generator.subschema_for::<crate::CustomData>(),
        "certificateHashData": generator.subschema_for::<crate::CertificateHashData>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "status": generator.subschema_for::<crate::DeleteCertificateStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
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
        "enum": ["Accepted", "NotSupportedMessageFormat", "Rejected", "NotSupportedPriority", "NotSupportedState", "UnknownTransaction"],
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
        "enum": ["DC", "AC_single_phase", "AC_two_phase", "AC_three_phase"],
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "eventId": {"type": "integer"},
        "timestamp": {"type": "string", "format": "date-time"},
        "trigger": generator.subschema_for::<crate::EventTriggerEnum>(),
        "cause": {"type": "integer"},
        "actualValue": {"type": "string", "maxLength": 2500},
        "techCode": {"type": "string", "maxLength": 50},
        "techInfo": {"type": "string", "maxLength": 500},
        "cleared": {"type": "boolean"},
        "transactionId": {"type": "string", "maxLength": 36},
        "component": generator.subschema_for::<crate::Component>(),
        "variableMonitoringId": {"type": "integer"},
        "eventNotificationType": generator.subschema_for::<crate::EventNotificationEnum>(),
        "variable": generator.subschema_for::<crate::Variable>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "id": {"type": "integer"},
        "connectorId": {"type": "integer"},
        },
        "required": ["id"],
        "additionalProperties": false,
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "location": {"type": "string", "maxLength": 512},
        "retrieveDateTime": {"type": "string", "format": "date-time"},
        "installDateTime": {"type": "string", "format": "date-time"},
        "signingCertificate": {"type": "string", "maxLength": 5500},
        "signature": {"type": "string", "maxLength": 800},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "status": generator.subschema_for::<crate::FirmwareStatusEnum>(),
        "requestId": {"type": "integer"},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "iso15118SchemaVersion": {"type": "string", "maxLength": 50},
        "action": generator.subschema_for::<crate::CertificateActionEnum>(),
        "exiRequest": {"type": "string", "maxLength": 5600},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "status": generator.subschema_for::<crate::Iso15118EVCertificateStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "exiResponse": {"type": "string", "maxLength": 5600},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "requestId": {"type": "integer"},
        "reportBase": generator.subschema_for::<crate::ReportBaseEnum>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "status": generator.subschema_for::<crate::GenericDeviceModelStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        },
        "required": ["status"],
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
        "enum": ["V2GRootCertificate", "MORootCertificate", "CSMSRootCertificate", "V2GCertificateChain", "ManufacturerRootCertificate"],
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "ocspRequestData": generator.subschema_for::<crate::OCSPRequestData>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "status": generator.subschema_for::<crate::GetCertificateStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "ocspResult": {"type": "string", "maxLength": 5500},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "requestId": {"type": "integer"},
        "evseId": {"type": "integer"},
        "chargingProfile": generator.subschema_for::<crate::ChargingProfileCriterion>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "status": generator.subschema_for::<crate::GetChargingProfileStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "duration": {"type": "integer"},
        "chargingRateUnit": generator.subschema_for::<crate::ChargingRateUnitEnum>(),
        "evseId": {"type": "integer"},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "status": generator.subschema_for::<crate::GenericStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "schedule": generator.subschema_for::<crate::CompositeSchedule>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "id": {"type": "array", "items": {"type": "integer"}, "minItems": 1},
        "requestId": {"type": "integer"},
        "priority": generator.subschema_for::<crate::MessagePriorityEnum>(),
        "state": generator.subschema_for::<crate::MessageStateEnum>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "status": generator.subschema_for::<crate::GetDisplayMessagesStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "certificateType": {"type": "array", "items": generator.subschema_for::<crate::GetCertificateIdUseEnum>(), "minItems": 1},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "status": generator.subschema_for::<crate::GetInstalledCertificateStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "certificateHashDataChain": {"type": "array", "items": generator.subschema_for::<crate::CertificateHashDataChain>(), "minItems": 1},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "versionNumber": {"type": "integer"},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "log": generator.subschema_for::<crate::LogParameters>(),
        "logType": generator.subschema_for::<crate::LogEnum>(),
        "requestId": {"type": "integer"},
        "retries": {"type": "integer"},
        "retryInterval": {"type": "integer"},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "status": generator.subschema_for::<crate::LogStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "filename": {"type": "string", "maxLength": 255},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "componentVariable": {"type": "array", "items": generator.subschema_for::<crate::ComponentVariable>(), "minItems": 1},
        "requestId": {"type": "integer"},
        "monitoringCriteria": {"type": "array", "items": generator.subschema_for::<crate::MonitoringCriterionEnum>(), "minItems": 1, "maxItems": 3},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "status": generator.subschema_for::<crate::GenericDeviceModelStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        },
        "required": ["status"],
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "componentVariable": {"type": "array", "items": generator.subschema_for::<crate::ComponentVariable>(), "minItems": 1},
        "requestId": {"type": "integer"},
        "componentCriteria": {"type": "array", "items": generator.subschema_for::<crate::ComponentCriterionEnum>(), "minItems": 1, "maxItems": 4},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "status": generator.subschema_for::<crate::GenericDeviceModelStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "transactionId": {"type": "string", "maxLength": 36},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "ongoingIndicator": {"type": "boolean"},
        "messagesInQueue": {"type": "boolean"},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "attributeType": generator.subschema_for::<crate::AttributeEnum>(),
        "component": generator.subschema_for::<crate::Component>(),
        "variable": generator.subschema_for::<crate::Variable>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "attributeStatusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "attributeStatus": generator.subschema_for::<crate::GetVariableStatusEnum>(),
        "attributeType": generator.subschema_for::<crate::AttributeEnum>(),
        "attributeValue": {"type": "string", "maxLength": 2500},
        "component": generator.subschema_for::<crate::Component>(),
        "variable": generator.subschema_for::<crate::Variable>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "getVariableData": {"type": "array", "items": generator.subschema_for::<crate::GetVariableData>(), "minItems": 1},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "getVariableResult": {"type": "array", "items": generator.subschema_for::<crate::GetVariableResult>(), "minItems": 1},
        },
        "required": ["getVariableResult"],
        "additionalProperties": false,
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "currentTime": {"type": "string", "format": "date-time"},
        },
        "required": ["currentTime"],
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "additionalInfo": {"type": "array", "items": generator.subschema_for::<crate::AdditionalInfo>(), "minItems": 1},
        "idToken": {"type": "string", "maxLength": 36},
        "type": generator.subschema_for::<crate::IdTokenEnum>(),
        },
        "required": ["idToken", "type"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::IdTokenEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("IdTokenEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Central", "eMAID", "ISO14443", "ISO15693", "KeyCode", "Local", "MacAddress", "NoAuthorization"],
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "status": generator.subschema_for::<crate::AuthorizationStatusEnum>(),
        "cacheExpiryDateTime": {"type": "string", "format": "date-time"},
        "chargingPriority": {"type": "integer"},
        "language1": {"type": "string", "maxLength": 8},
        "evseId": {"type": "array", "items": {"type": "integer"}, "minItems": 1},
        "groupIdToken": generator.subschema_for::<crate::IdToken>(),
        "language2": {"type": "string", "maxLength": 8},
        "personalMessage": generator.subschema_for::<crate::MessageContent>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "certificateType": generator.subschema_for::<crate::InstallCertificateUseEnum>(),
        "certificate": {"type": "string", "maxLength": 5500},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "status": generator.subschema_for::<crate::InstallCertificateStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
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
        "enum": ["V2GRootCertificate", "MORootCertificate", "CSMSRootCertificate", "ManufacturerRootCertificate"],
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

impl JsonSchema for crate::LocationEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("LocationEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "default": "Outlet",
        "enum": ["Body", "Cable", "EV", "Inlet", "Outlet"],
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
        "enum": ["DiagnosticsLog", "SecurityLog"],
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "remoteLocation": {"type": "string", "maxLength": 512},
        "oldestTimestamp": {"type": "string", "format": "date-time"},
        "latestTimestamp": {"type": "string", "format": "date-time"},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "status": generator.subschema_for::<crate::UploadLogStatusEnum>(),
        "requestId": {"type": "integer"},
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
        "enum": ["Current.Export", "Current.Import", "Current.Offered", "Energy.Active.Export.Register", "Energy.Active.Import.Register", "Energy.Reactive.Export.Register", "Energy.Reactive.Import.Register", "Energy.Active.Export.Interval", "Energy.Active.Import.Interval", "Energy.Active.Net", "Energy.Reactive.Export.Interval", "Energy.Reactive.Import.Interval", "Energy.Reactive.Net", "Energy.Apparent.Net", "Energy.Apparent.Import", "Energy.Apparent.Export", "Frequency", "Power.Active.Export", "Power.Active.Import", "Power.Factor", "Power.Offered", "Power.Reactive.Export", "Power.Reactive.Import", "SoC", "Voltage"],
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "format": generator.subschema_for::<crate::MessageFormatEnum>(),
        "language": {"type": "string", "maxLength": 8},
        "content": {"type": "string", "maxLength": 512},
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
        "enum": ["ASCII", "HTML", "URI", "UTF8"],
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "display": generator.subschema_for::<crate::Component>(),
        "id": {"type": "integer"},
        "priority": generator.subschema_for::<crate::MessagePriorityEnum>(),
        "state": generator.subschema_for::<crate::MessageStateEnum>(),
        "startDateTime": {"type": "string", "format": "date-time"},
        "endDateTime": {"type": "string", "format": "date-time"},
        "transactionId": {"type": "string", "maxLength": 36},
        "message": generator.subschema_for::<crate::MessageContent>(),
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
        "enum": ["Charging", "Faulted", "Idle", "Unavailable"],
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
        "enum": ["BootNotification", "LogStatusNotification", "FirmwareStatusNotification", "Heartbeat", "MeterValues", "SignChargingStationCertificate", "SignV2GCertificate", "StatusNotification", "TransactionEvent", "SignCombinedCertificate", "PublishFirmwareStatusNotification"],
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "sampledValue": {"type": "array", "items": generator.subschema_for::<crate::SampledValue>(), "minItems": 1},
        "timestamp": {"type": "string", "format": "date-time"},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "evseId": {"type": "integer"},
        "meterValue": {"type": "array", "items": generator.subschema_for::<crate::MeterValue>(), "minItems": 1},
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

impl JsonSchema for crate::Modem {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Modem")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "customData": generator.subschema_for::<crate::CustomData>(),
        "iccid": {"type": "string", "maxLength": 20},
        "imsi": {"type": "string", "maxLength": 20},
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
        "enum": ["UpperThreshold", "LowerThreshold", "Delta", "Periodic", "PeriodicClockAligned"],
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "component": generator.subschema_for::<crate::Component>(),
        "variable": generator.subschema_for::<crate::Variable>(),
        "variableMonitoring": {"type": "array", "items": generator.subschema_for::<crate::VariableMonitoring>(), "minItems": 1},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "apn": generator.subschema_for::<crate::Apn>(),
        "ocppVersion": generator.subschema_for::<crate::OCPPVersionEnum>(),
        "ocppTransport": generator.subschema_for::<crate::OCPPTransportEnum>(),
        "ocppCsmsUrl": {"type": "string", "maxLength": 512},
        "messageTimeout": {"type": "integer"},
        "securityProfile": {"type": "integer"},
        "ocppInterface": generator.subschema_for::<crate::OCPPInterfaceEnum>(),
        "vpn": generator.subschema_for::<crate::Vpn>(),
        },
        "required": ["ocppVersion", "ocppTransport", "ocppCsmsUrl", "messageTimeout", "securityProfile", "ocppInterface"],
        "additionalProperties": false,
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "chargingSchedule": {"type": "array", "items": generator.subschema_for::<crate::ChargingSchedule>(), "minItems": 1},
        "evseId": {"type": "integer"},
        "chargingLimit": generator.subschema_for::<crate::ChargingLimit>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "data": {"type": "string", "maxLength": 512},
        "tbc": {"type": "boolean", "default": false},
        "seqNo": {"type": "integer"},
        "generatedAt": {"type": "string", "format": "date-time"},
        "requestId": {"type": "integer"},
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

impl JsonSchema for crate::NotifyDisplayMessagesRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("NotifyDisplayMessagesRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "customData": generator.subschema_for::<crate::CustomData>(),
        "messageInfo": {"type": "array", "items": generator.subschema_for::<crate::MessageInfo>(), "minItems": 1},
        "requestId": {"type": "integer"},
        "tbc": {"type": "boolean", "default": false},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "maxScheduleTuples": {"type": "integer"},
        "chargingNeeds": generator.subschema_for::<crate::ChargingNeeds>(),
        "evseId": {"type": "integer"},
        },
        "required": ["chargingNeeds", "evseId"],
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "status": generator.subschema_for::<crate::NotifyEVChargingNeedsStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
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
        "enum": ["Accepted", "Rejected", "Processing"],
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "timeBase": {"type": "string", "format": "date-time"},
        "chargingSchedule": generator.subschema_for::<crate::ChargingSchedule>(),
        "evseId": {"type": "integer"},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "status": generator.subschema_for::<crate::GenericStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "generatedAt": {"type": "string", "format": "date-time"},
        "tbc": {"type": "boolean", "default": false},
        "seqNo": {"type": "integer"},
        "eventData": {"type": "array", "items": generator.subschema_for::<crate::EventData>(), "minItems": 1},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "monitor": {"type": "array", "items": generator.subschema_for::<crate::MonitoringData>(), "minItems": 1},
        "requestId": {"type": "integer"},
        "tbc": {"type": "boolean", "default": false},
        "seqNo": {"type": "integer"},
        "generatedAt": {"type": "string", "format": "date-time"},
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

impl JsonSchema for crate::NotifyReportRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("NotifyReportRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "customData": generator.subschema_for::<crate::CustomData>(),
        "requestId": {"type": "integer"},
        "generatedAt": {"type": "string", "format": "date-time"},
        "reportData": {"type": "array", "items": generator.subschema_for::<crate::ReportData>(), "minItems": 1},
        "tbc": {"type": "boolean", "default": false},
        "seqNo": {"type": "integer"},
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

impl JsonSchema for crate::OCPPInterfaceEnum {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("OCPPInterfaceEnum")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Wired0", "Wired1", "Wired2", "Wired3", "Wireless0", "Wireless1", "Wireless2", "Wireless3"],
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
        "enum": ["JSON", "SOAP"],
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
        "enum": ["OCPP12", "OCPP15", "OCPP16", "OCPP20"],
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "hashAlgorithm": generator.subschema_for::<crate::HashAlgorithmEnum>(),
        "issuerNameHash": {"type": "string", "maxLength": 128},
        "issuerKeyHash": {"type": "string", "maxLength": 128},
        "serialNumber": {"type": "string", "maxLength": 40},
        "responderURL": {"type": "string", "maxLength": 512},
        },
        "required": ["hashAlgorithm", "issuerNameHash", "issuerKeyHash", "serialNumber", "responderURL"],
        "additionalProperties": false,
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

impl JsonSchema for crate::PublishFirmwareRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("PublishFirmwareRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "customData": generator.subschema_for::<crate::CustomData>(),
        "location": {"type": "string", "maxLength": 512},
        "retries": {"type": "integer"},
        "checksum": {"type": "string", "maxLength": 32},
        "requestId": {"type": "integer"},
        "retryInterval": {"type": "integer"},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "status": generator.subschema_for::<crate::GenericStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "status": generator.subschema_for::<crate::PublishFirmwareStatusEnum>(),
        "location": {"type": "array", "items": {"type": "string", "maxLength": 512}, "minItems": 1},
        "requestId": {"type": "integer"},
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
        "enum": ["DeAuthorized", "EmergencyStop", "EnergyLimitReached", "EVDisconnected", "GroundFault", "ImmediateReset", "Local", "LocalOutOfCredit", "MasterPass", "Other", "OvercurrentFault", "PowerLoss", "PowerQuality", "Reboot", "Remote", "SOCLimitReached", "StoppedByEV", "TimeLimitReached", "Timeout"],
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "start": {"type": "integer"},
        "duration": {"type": "integer"},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "requestId": {"type": "integer"},
        "chargingLimitSource": generator.subschema_for::<crate::ChargingLimitSourceEnum>(),
        "chargingProfile": {"type": "array", "items": generator.subschema_for::<crate::ChargingProfile>(), "minItems": 1},
        "tbc": {"type": "boolean", "default": false},
        "evseId": {"type": "integer"},
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

impl JsonSchema for crate::ReportData {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ReportData")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "customData": generator.subschema_for::<crate::CustomData>(),
        "component": generator.subschema_for::<crate::Component>(),
        "variable": generator.subschema_for::<crate::Variable>(),
        "variableAttribute": {"type": "array", "items": generator.subschema_for::<crate::VariableAttribute>(), "minItems": 1, "maxItems": 4},
        "variableCharacteristics": generator.subschema_for::<crate::VariableCharacteristics>(),
        },
        "required": ["component", "variable", "variableAttribute"],
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "evseId": {"type": "integer"},
        "groupIdToken": generator.subschema_for::<crate::IdToken>(),
        "idToken": generator.subschema_for::<crate::IdToken>(),
        "remoteStartId": {"type": "integer"},
        "chargingProfile": generator.subschema_for::<crate::ChargingProfile>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "status": generator.subschema_for::<crate::RequestStartStopStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "transactionId": {"type": "string", "maxLength": 36},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "transactionId": {"type": "string", "maxLength": 36},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "status": generator.subschema_for::<crate::RequestStartStopStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "reservationId": {"type": "integer"},
        "reservationUpdateStatus": generator.subschema_for::<crate::ReservationUpdateStatusEnum>(),
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
        "enum": ["Expired", "Removed"],
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "id": {"type": "integer"},
        "expiryDateTime": {"type": "string", "format": "date-time"},
        "connectorType": generator.subschema_for::<crate::ConnectorEnum>(),
        "idToken": generator.subschema_for::<crate::IdToken>(),
        "evseId": {"type": "integer"},
        "groupIdToken": generator.subschema_for::<crate::IdToken>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "status": generator.subschema_for::<crate::ReserveNowStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
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
        "enum": ["Immediate", "OnIdle"],
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "type": generator.subschema_for::<crate::ResetEnum>(),
        "evseId": {"type": "integer"},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "status": generator.subschema_for::<crate::ResetStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "id": {"type": "integer"},
        "salesTariffDescription": {"type": "string", "maxLength": 32},
        "numEPriceLevels": {"type": "integer"},
        "salesTariffEntry": {"type": "array", "items": generator.subschema_for::<crate::SalesTariffEntry>(), "minItems": 1, "maxItems": 1024},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "relativeTimeInterval": generator.subschema_for::<crate::RelativeTimeInterval>(),
        "ePriceLevel": {"type": "integer", "minimum": 0},
        "consumptionCost": {"type": "array", "items": generator.subschema_for::<crate::ConsumptionCost>(), "minItems": 1, "maxItems": 3},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "value": {"type": "number"},
        "context": generator.subschema_for::<crate::ReadingContextEnum>(),
        "measurand": generator.subschema_for::<crate::MeasurandEnum>(),
        "phase": generator.subschema_for::<crate::PhaseEnum>(),
        "location": generator.subschema_for::<crate::LocationEnum>(),
        "signedMeterValue": generator.subschema_for::<crate::SignedMeterValue>(),
        "unitOfMeasure": generator.subschema_for::<crate::UnitOfMeasure>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "type": {"type": "string", "maxLength": 50},
        "timestamp": {"type": "string", "format": "date-time"},
        "techInfo": {"type": "string", "maxLength": 255},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "localAuthorizationList": {"type": "array", "items": generator.subschema_for::<crate::AuthorizationData>(), "minItems": 1},
        "versionNumber": {"type": "integer"},
        "updateType": generator.subschema_for::<crate::UpdateEnum>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "status": generator.subschema_for::<crate::SendLocalListStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "evseId": {"type": "integer"},
        "chargingProfile": generator.subschema_for::<crate::ChargingProfile>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "status": generator.subschema_for::<crate::ChargingProfileStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "message": generator.subschema_for::<crate::MessageInfo>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "status": generator.subschema_for::<crate::DisplayMessageStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "monitoringBase": generator.subschema_for::<crate::MonitoringBaseEnum>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "status": generator.subschema_for::<crate::GenericDeviceModelStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "id": {"type": "integer"},
        "transaction": {"type": "boolean", "default": false},
        "value": {"type": "number"},
        "type": generator.subschema_for::<crate::MonitorEnum>(),
        "severity": {"type": "integer"},
        "component": generator.subschema_for::<crate::Component>(),
        "variable": generator.subschema_for::<crate::Variable>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "severity": {"type": "integer"},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "status": generator.subschema_for::<crate::GenericStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "id": {"type": "integer"},
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "status": generator.subschema_for::<crate::SetMonitoringStatusEnum>(),
        "type": generator.subschema_for::<crate::MonitorEnum>(),
        "component": generator.subschema_for::<crate::Component>(),
        "variable": generator.subschema_for::<crate::Variable>(),
        "severity": {"type": "integer"},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "configurationSlot": {"type": "integer"},
        "connectionData": generator.subschema_for::<crate::NetworkConnectionProfile>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "status": generator.subschema_for::<crate::SetNetworkProfileStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "attributeType": generator.subschema_for::<crate::AttributeEnum>(),
        "attributeValue": {"type": "string", "maxLength": 1000},
        "component": generator.subschema_for::<crate::Component>(),
        "variable": generator.subschema_for::<crate::Variable>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "setMonitoringData": {"type": "array", "items": generator.subschema_for::<crate::SetMonitoringData>(), "minItems": 1},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "setMonitoringResult": {"type": "array", "items": generator.subschema_for::<crate::SetMonitoringResult>(), "minItems": 1},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "attributeType": generator.subschema_for::<crate::AttributeEnum>(),
        "attributeStatus": generator.subschema_for::<crate::SetVariableStatusEnum>(),
        "attributeStatusInfo": generator.subschema_for::<crate::StatusInfo>(),
        "component": generator.subschema_for::<crate::Component>(),
        "variable": generator.subschema_for::<crate::Variable>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "setVariableData": {"type": "array", "items": generator.subschema_for::<crate::SetVariableData>(), "minItems": 1},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "setVariableResult": {"type": "array", "items": generator.subschema_for::<crate::SetVariableResult>(), "minItems": 1},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "csr": {"type": "string", "maxLength": 5500},
        "certificateType": generator.subschema_for::<crate::CertificateSigningUseEnum>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "status": generator.subschema_for::<crate::GenericStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "signedMeterData": {"type": "string", "maxLength": 2500},
        "signingMethod": {"type": "string", "maxLength": 50},
        "encodingMethod": {"type": "string", "maxLength": 50},
        "publicKey": {"type": "string", "maxLength": 2500},
        },
        "required": ["signedMeterData", "signingMethod", "encodingMethod", "publicKey"],
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "reasonCode": {"type": "string", "maxLength": 20},
        "additionalInfo": {"type": "string", "maxLength": 512},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "timestamp": {"type": "string", "format": "date-time"},
        "connectorStatus": generator.subschema_for::<crate::ConnectorStatusEnum>(),
        "evseId": {"type": "integer"},
        "connectorId": {"type": "integer"},
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

impl JsonSchema for crate::Transaction {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Transaction")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "customData": generator.subschema_for::<crate::CustomData>(),
        "transactionId": {"type": "string", "maxLength": 36},
        "chargingState": generator.subschema_for::<crate::ChargingStateEnum>(),
        "timeSpentCharging": {"type": "integer"},
        "stoppedReason": generator.subschema_for::<crate::ReasonEnum>(),
        "remoteStartId": {"type": "integer"},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "eventType": generator.subschema_for::<crate::TransactionEventEnum>(),
        "meterValue": {"type": "array", "items": generator.subschema_for::<crate::MeterValue>(), "minItems": 1},
        "timestamp": {"type": "string", "format": "date-time"},
        "triggerReason": generator.subschema_for::<crate::TriggerReasonEnum>(),
        "seqNo": {"type": "integer"},
        "offline": {"type": "boolean", "default": false},
        "numberOfPhasesUsed": {"type": "integer"},
        "cableMaxCurrent": {"type": "integer"},
        "reservationId": {"type": "integer"},
        "transactionInfo": generator.subschema_for::<crate::Transaction>(),
        "evse": generator.subschema_for::<crate::Evse>(),
        "idToken": generator.subschema_for::<crate::IdToken>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "totalCost": {"type": "number"},
        "chargingPriority": {"type": "integer"},
        "idTokenInfo": generator.subschema_for::<crate::IdTokenInfo>(),
        "updatedPersonalMessage": generator.subschema_for::<crate::MessageContent>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "evse": generator.subschema_for::<crate::Evse>(),
        "requestedMessage": generator.subschema_for::<crate::MessageTriggerEnum>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "status": generator.subschema_for::<crate::TriggerMessageStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
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
        "enum": ["Authorized", "CablePluggedIn", "ChargingRateChanged", "ChargingStateChanged", "Deauthorized", "EnergyLimitReached", "EVCommunicationLost", "EVConnectTimeout", "MeterValueClock", "MeterValuePeriodic", "TimeLimitReached", "Trigger", "UnlockCommand", "StopAuthorized", "EVDeparted", "EVDetected", "RemoteStop", "RemoteStart", "AbnormalCondition", "SignedDataReceived", "ResetCommand"],
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "unit": {"type": "string", "maxLength": 20, "default": "Wh"},
        "multiplier": {"type": "integer", "default": 0},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "evseId": {"type": "integer"},
        "connectorId": {"type": "integer"},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "status": generator.subschema_for::<crate::UnlockStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "checksum": {"type": "string", "maxLength": 32},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "status": generator.subschema_for::<crate::UnpublishFirmwareStatusEnum>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "retries": {"type": "integer"},
        "retryInterval": {"type": "integer"},
        "requestId": {"type": "integer"},
        "firmware": generator.subschema_for::<crate::Firmware>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "status": generator.subschema_for::<crate::UpdateFirmwareStatusEnum>(),
        "statusInfo": generator.subschema_for::<crate::StatusInfo>(),
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "name": {"type": "string", "maxLength": 50},
        "instance": {"type": "string", "maxLength": 50},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "type": generator.subschema_for::<crate::AttributeEnum>(),
        "value": {"type": "string", "maxLength": 2500},
        "mutability": generator.subschema_for::<crate::MutabilityEnum>(),
        "persistent": {"type": "boolean", "default": false},
        "constant": {"type": "boolean", "default": false},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "unit": {"type": "string", "maxLength": 16},
        "dataType": generator.subschema_for::<crate::DataEnum>(),
        "minLimit": {"type": "number"},
        "maxLimit": {"type": "number"},
        "valuesList": {"type": "string", "maxLength": 1000},
        "supportsMonitoring": {"type": "boolean"},
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "id": {"type": "integer"},
        "transaction": {"type": "boolean"},
        "value": {"type": "number"},
        "type": generator.subschema_for::<crate::MonitorEnum>(),
        "severity": {"type": "integer"},
        },
        "required": ["id", "transaction", "value", "type", "severity"],
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
        "customData": generator.subschema_for::<crate::CustomData>(),
        "server": {"type": "string", "maxLength": 512},
        "user": {"type": "string", "maxLength": 20},
        "group": {"type": "string", "maxLength": 20},
        "password": {"type": "string", "maxLength": 20},
        "key": {"type": "string", "maxLength": 255},
        "type": generator.subschema_for::<crate::VPNEnum>(),
        },
        "required": ["server", "user", "password", "key", "type"],
        "additionalProperties": false,
        })
    }
}
