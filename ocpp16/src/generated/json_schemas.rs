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
        Action::ChangeConfiguration => generator.subschema_for::<crate::ChangeConfigurationRequest>(),
        Action::ClearCache => generator.subschema_for::<crate::ClearCacheRequest>(),
        Action::ClearChargingProfile => generator.subschema_for::<crate::ClearChargingProfileRequest>(),
        Action::DataTransfer => generator.subschema_for::<crate::DataTransferRequest>(),
        Action::DeleteCertificate => generator.subschema_for::<crate::DeleteCertificateRequest>(),
        Action::DiagnosticsStatusNotification => {
            generator.subschema_for::<crate::DiagnosticsStatusNotificationRequest>()
        }
        Action::ExtendedTriggerMessage => generator.subschema_for::<crate::ExtendedTriggerMessageRequest>(),
        Action::FirmwareStatusNotification => {
            generator.subschema_for::<crate::FirmwareStatusNotificationRequest>()
        }
        Action::GetCompositeSchedule => generator.subschema_for::<crate::GetCompositeScheduleRequest>(),
        Action::GetConfiguration => generator.subschema_for::<crate::GetConfigurationRequest>(),
        Action::GetDiagnostics => generator.subschema_for::<crate::GetDiagnosticsRequest>(),
        Action::GetInstalledCertificateIds => {
            generator.subschema_for::<crate::GetInstalledCertificateIdsRequest>()
        }
        Action::GetLocalListVersion => generator.subschema_for::<crate::GetLocalListVersionRequest>(),
        Action::GetLog => generator.subschema_for::<crate::GetLogRequest>(),
        Action::Heartbeat => generator.subschema_for::<crate::HeartbeatRequest>(),
        Action::InstallCertificate => generator.subschema_for::<crate::InstallCertificateRequest>(),
        Action::LogStatusNotification => generator.subschema_for::<crate::LogStatusNotificationRequest>(),
        Action::MeterValues => generator.subschema_for::<crate::MeterValuesRequest>(),
        Action::RemoteStartTransaction => generator.subschema_for::<crate::RemoteStartTransactionRequest>(),
        Action::RemoteStopTransaction => generator.subschema_for::<crate::RemoteStopTransactionRequest>(),
        Action::ReserveNow => generator.subschema_for::<crate::ReserveNowRequest>(),
        Action::Reset => generator.subschema_for::<crate::ResetRequest>(),
        Action::SecurityEventNotification => {
            generator.subschema_for::<crate::SecurityEventNotificationRequest>()
        }
        Action::SendLocalList => generator.subschema_for::<crate::SendLocalListRequest>(),
        Action::SetChargingProfile => generator.subschema_for::<crate::SetChargingProfileRequest>(),
        Action::SignCertificate => generator.subschema_for::<crate::SignCertificateRequest>(),
        Action::SignedFirmwareStatusNotification => {
            generator.subschema_for::<crate::SignedFirmwareStatusNotificationRequest>()
        }
        Action::SignedUpdateFirmware => generator.subschema_for::<crate::SignedUpdateFirmwareRequest>(),
        Action::StartTransaction => generator.subschema_for::<crate::StartTransactionRequest>(),
        Action::StatusNotification => generator.subschema_for::<crate::StatusNotificationRequest>(),
        Action::StopTransaction => generator.subschema_for::<crate::StopTransactionRequest>(),
        Action::TriggerMessage => generator.subschema_for::<crate::TriggerMessageRequest>(),
        Action::UnlockConnector => generator.subschema_for::<crate::UnlockConnectorRequest>(),
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
        Action::ChangeConfiguration => generator.subschema_for::<crate::ChangeConfigurationResponse>(),
        Action::ClearCache => generator.subschema_for::<crate::ClearCacheResponse>(),
        Action::ClearChargingProfile => generator.subschema_for::<crate::ClearChargingProfileResponse>(),
        Action::DataTransfer => generator.subschema_for::<crate::DataTransferResponse>(),
        Action::DeleteCertificate => generator.subschema_for::<crate::DeleteCertificateResponse>(),
        Action::DiagnosticsStatusNotification => {
            generator.subschema_for::<crate::DiagnosticsStatusNotificationResponse>()
        }
        Action::ExtendedTriggerMessage => generator.subschema_for::<crate::ExtendedTriggerMessageResponse>(),
        Action::FirmwareStatusNotification => {
            generator.subschema_for::<crate::FirmwareStatusNotificationResponse>()
        }
        Action::GetCompositeSchedule => generator.subschema_for::<crate::GetCompositeScheduleResponse>(),
        Action::GetConfiguration => generator.subschema_for::<crate::GetConfigurationResponse>(),
        Action::GetDiagnostics => generator.subschema_for::<crate::GetDiagnosticsResponse>(),
        Action::GetInstalledCertificateIds => {
            generator.subschema_for::<crate::GetInstalledCertificateIdsResponse>()
        }
        Action::GetLocalListVersion => generator.subschema_for::<crate::GetLocalListVersionResponse>(),
        Action::GetLog => generator.subschema_for::<crate::GetLogResponse>(),
        Action::Heartbeat => generator.subschema_for::<crate::HeartbeatResponse>(),
        Action::InstallCertificate => generator.subschema_for::<crate::InstallCertificateResponse>(),
        Action::LogStatusNotification => generator.subschema_for::<crate::LogStatusNotificationResponse>(),
        Action::MeterValues => generator.subschema_for::<crate::MeterValuesResponse>(),
        Action::RemoteStartTransaction => generator.subschema_for::<crate::RemoteStartTransactionResponse>(),
        Action::RemoteStopTransaction => generator.subschema_for::<crate::RemoteStopTransactionResponse>(),
        Action::ReserveNow => generator.subschema_for::<crate::ReserveNowResponse>(),
        Action::Reset => generator.subschema_for::<crate::ResetResponse>(),
        Action::SecurityEventNotification => {
            generator.subschema_for::<crate::SecurityEventNotificationResponse>()
        }
        Action::SendLocalList => generator.subschema_for::<crate::SendLocalListResponse>(),
        Action::SetChargingProfile => generator.subschema_for::<crate::SetChargingProfileResponse>(),
        Action::SignCertificate => generator.subschema_for::<crate::SignCertificateResponse>(),
        Action::SignedFirmwareStatusNotification => {
            generator.subschema_for::<crate::SignedFirmwareStatusNotificationResponse>()
        }
        Action::SignedUpdateFirmware => generator.subschema_for::<crate::SignedUpdateFirmwareResponse>(),
        Action::StartTransaction => generator.subschema_for::<crate::StartTransactionResponse>(),
        Action::StatusNotification => generator.subschema_for::<crate::StatusNotificationResponse>(),
        Action::StopTransaction => generator.subschema_for::<crate::StopTransactionResponse>(),
        Action::TriggerMessage => generator.subschema_for::<crate::TriggerMessageResponse>(),
        Action::UnlockConnector => generator.subschema_for::<crate::UnlockConnectorResponse>(),
        Action::UpdateFirmware => generator.subschema_for::<crate::UpdateFirmwareResponse>(),
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
        "idTag": {"type": "string", "maxLength": 20},
        "idTagInfo": generator.subschema_for::<crate::IdTagInfo>(),
        },
        "required": ["idTag"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::AuthorizationStatus {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("AuthorizationStatus")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Blocked", "Expired", "Invalid", "ConcurrentTx"],
        })
    }
}

impl JsonSchema for crate::AuthorizeRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("AuthorizeRequest")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "idTag": {"type": "string", "maxLength": 20},
        },
        "required": ["idTag"],
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
        "idTagInfo": generator.subschema_for::<crate::IdTagInfo>(),
        },
        "required": ["idTagInfo"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::AvailabilityStatus {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("AvailabilityStatus")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Rejected", "Scheduled"],
        })
    }
}

impl JsonSchema for crate::AvailabilityType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("AvailabilityType")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Inoperative", "Operative"],
        })
    }
}

impl JsonSchema for crate::BootNotificationRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("BootNotificationRequest")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "chargePointVendor": {"type": "string", "maxLength": 20},
        "chargePointModel": {"type": "string", "maxLength": 20},
        "chargePointSerialNumber": {"type": "string", "maxLength": 25},
        "chargeBoxSerialNumber": {"type": "string", "maxLength": 25},
        "firmwareVersion": {"type": "string", "maxLength": 50},
        "iccid": {"type": "string", "maxLength": 20},
        "imsi": {"type": "string", "maxLength": 20},
        "meterType": {"type": "string", "maxLength": 25},
        "meterSerialNumber": {"type": "string", "maxLength": 25},
        },
        "required": ["chargePointVendor", "chargePointModel"],
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
        "status": generator.subschema_for::<crate::RegistrationStatus>(),
        "currentTime": {"type": "string", "format": "date-time"},
        "interval": {"type": "integer"},
        },
        "required": ["status", "currentTime", "interval"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::CancelReservationRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CancelReservationRequest")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
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
        "status": generator.subschema_for::<crate::CancelReservationStatus>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::CancelReservationStatus {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CancelReservationStatus")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Rejected"],
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
        "hashAlgorithm": generator.subschema_for::<crate::HashAlgorithm>(),
        "issuerNameHash": {"type": "string", "maxLength": 128},
        "issuerKeyHash": {"type": "string", "maxLength": 128},
        "serialNumber": {"type": "string", "maxLength": 40},
        },
        "required": ["hashAlgorithm", "issuerNameHash", "issuerKeyHash", "serialNumber"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::CertificateSignedRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CertificateSignedRequest")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "certificateChain": {"type": "string", "maxLength": 10000},
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
        "status": generator.subschema_for::<crate::CertificateSignedStatus>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::CertificateSignedStatus {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CertificateSignedStatus")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Rejected"],
        })
    }
}

impl JsonSchema for crate::CertificateUse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("CertificateUse")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["CentralSystemRootCertificate", "ManufacturerRootCertificate"],
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
        "connectorId": {"type": "integer"},
        "type": generator.subschema_for::<crate::AvailabilityType>(),
        },
        "required": ["connectorId", "type"],
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
        "status": generator.subschema_for::<crate::AvailabilityStatus>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ChangeConfigurationRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ChangeConfigurationRequest")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "key": {"type": "string", "maxLength": 50},
        "value": {"type": "string", "maxLength": 500},
        },
        "required": ["key", "value"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ChangeConfigurationResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ChangeConfigurationResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::ConfigurationStatus>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ChargePointErrorCode {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ChargePointErrorCode")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["ConnectorLockFailure", "EVCommunicationError", "GroundFailure", "HighTemperature", "InternalError", "LocalListConflict", "NoError", "OtherError", "OverCurrentFailure", "PowerMeterFailure", "PowerSwitchFailure", "ReaderFailure", "ResetFailure", "UnderVoltage", "OverVoltage", "WeakSignal"],
        })
    }
}

impl JsonSchema for crate::ChargePointStatus {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ChargePointStatus")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Available", "Preparing", "Charging", "SuspendedEVSE", "SuspendedEV", "Finishing", "Reserved", "Unavailable", "Faulted"],
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
        "chargingProfileId": {"type": "integer"},
        "transactionId": {"type": "integer"},
        "stackLevel": {"type": "integer"},
        "chargingProfilePurpose": generator.subschema_for::<crate::ChargingProfilePurposeType>(),
        "chargingProfileKind": generator.subschema_for::<crate::ChargingProfileKindType>(),
        "recurrencyKind": generator.subschema_for::<crate::RecurrencyKindType>(),
        "validFrom": {"type": "string", "format": "date-time"},
        "validTo": {"type": "string", "format": "date-time"},
        "chargingSchedule": generator.subschema_for::<crate::ChargingSchedule>(),
        },
        "required": ["chargingProfileId", "stackLevel", "chargingProfilePurpose", "chargingProfileKind", "chargingSchedule"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ChargingProfileKindType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ChargingProfileKindType")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Absolute", "Recurring", "Relative"],
        })
    }
}

impl JsonSchema for crate::ChargingProfilePurposeType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ChargingProfilePurposeType")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["ChargePointMaxProfile", "TxDefaultProfile", "TxProfile"],
        })
    }
}

impl JsonSchema for crate::ChargingProfileStatus {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ChargingProfileStatus")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Rejected", "NotSupported"],
        })
    }
}

impl JsonSchema for crate::ChargingRateUnitType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ChargingRateUnitType")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["A", "W"],
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
        "duration": {"type": "integer"},
        "startSchedule": {"type": "string", "format": "date-time"},
        "chargingRateUnit": generator.subschema_for::<crate::ChargingRateUnitType>(),
        "chargingSchedulePeriod": {"type": "array", "items": generator.subschema_for::<crate::ChargingSchedulePeriod>()},
        "minChargingRate": {"type": "number", "multipleOf": 0.1},
        },
        "required": ["chargingRateUnit", "chargingSchedulePeriod"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ChargingSchedulePeriod {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ChargingSchedulePeriod")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "startPeriod": {"type": "integer"},
        "limit": {"type": "number", "multipleOf": 0.1},
        "numberPhases": {"type": "integer"},
        },
        "required": ["startPeriod", "limit"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ClearCacheRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ClearCacheRequest")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
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
        "status": generator.subschema_for::<crate::ClearCacheStatus>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ClearCacheStatus {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ClearCacheStatus")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Rejected"],
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
        "id": {"type": "integer"},
        "connectorId": {"type": "integer"},
        "chargingProfilePurpose": generator.subschema_for::<crate::ChargingProfilePurposeType>(),
        "stackLevel": {"type": "integer"},
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
        "status": generator.subschema_for::<crate::ClearChargingProfileStatus>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ClearChargingProfileStatus {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ClearChargingProfileStatus")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Unknown"],
        })
    }
}

impl JsonSchema for crate::ConfigurationStatus {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ConfigurationStatus")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Rejected", "RebootRequired", "NotSupported"],
        })
    }
}

impl JsonSchema for crate::DataTransferRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("DataTransferRequest")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "vendorId": {"type": "string", "maxLength": 255},
        "messageId": {"type": "string", "maxLength": 50},
        "data": {"type": "string"},
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
        "status": generator.subschema_for::<crate::DataTransferStatus>(),
        "data": {"type": "string"},
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::DataTransferStatus {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("DataTransferStatus")
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
        "status": generator.subschema_for::<crate::DeleteCertificateStatus>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::DeleteCertificateStatus {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("DeleteCertificateStatus")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Failed", "NotFound"],
        })
    }
}

impl JsonSchema for crate::DiagnosticsStatus {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("DiagnosticsStatus")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Idle", "Uploaded", "UploadFailed", "Uploading"],
        })
    }
}

impl JsonSchema for crate::DiagnosticsStatusNotificationRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("DiagnosticsStatusNotificationRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::DiagnosticsStatus>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::DiagnosticsStatusNotificationResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("DiagnosticsStatusNotificationResponse")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ExtendedMessageTrigger {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ExtendedMessageTrigger")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["BootNotification", "LogStatusNotification", "FirmwareStatusNotification", "Heartbeat", "MeterValues", "SignChargePointCertificate", "StatusNotification"],
        })
    }
}

impl JsonSchema for crate::ExtendedTriggerMessageRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ExtendedTriggerMessageRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "requestedMessage": generator.subschema_for::<crate::ExtendedMessageTrigger>(),
        "connectorId": {"type": "integer"},
        },
        "required": ["requestedMessage"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ExtendedTriggerMessageResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ExtendedTriggerMessageResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::TriggerMessageStatus>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::Firmware {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Firmware")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "location": {"type": "string", "maxLength": 512},
        "retrieveDateTime": {"type": "string", "format": "date-time"},
        "installDateTime": {"type": "string", "format": "date-time"},
        "signingCertificate": {"type": "string", "maxLength": 5500},
        "signature": {"type": "string", "maxLength": 800},
        },
        "required": ["location", "retrieveDateTime", "signingCertificate", "signature"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::FirmwareStatus {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("FirmwareStatus")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Downloaded", "DownloadFailed", "Downloading", "Idle", "InstallationFailed", "Installing", "Installed"],
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
        "status": generator.subschema_for::<crate::FirmwareStatus>(),
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

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::GenericStatus {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GenericStatus")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Rejected"],
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
        "connectorId": {"type": "integer"},
        "duration": {"type": "integer"},
        "chargingRateUnit": generator.subschema_for::<crate::ChargingRateUnitType>(),
        },
        "required": ["connectorId", "duration"],
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
        "status": generator.subschema_for::<crate::GetCompositeScheduleStatus>(),
        "connectorId": {"type": "integer"},
        "scheduleStart": {"type": "string", "format": "date-time"},
        "chargingSchedule": generator.subschema_for::<crate::ChargingSchedule>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::GetCompositeScheduleStatus {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GetCompositeScheduleStatus")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Rejected"],
        })
    }
}

impl JsonSchema for crate::GetConfigurationRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GetConfigurationRequest")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "key": {"type": "array", "items": {"type": "string", "maxLength": 50}},
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::GetConfigurationResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GetConfigurationResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "configurationKey": {"type": "array", "items": generator.subschema_for::<crate::KeyValue>()},
        "unknownKey": {"type": "array", "items": {"type": "string", "maxLength": 50}},
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::GetDiagnosticsRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GetDiagnosticsRequest")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "location": {"type": "string", "format": "uri"},
        "retries": {"type": "integer"},
        "retryInterval": {"type": "integer"},
        "startTime": {"type": "string", "format": "date-time"},
        "stopTime": {"type": "string", "format": "date-time"},
        },
        "required": ["location"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::GetDiagnosticsResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GetDiagnosticsResponse")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "fileName": {"type": "string", "maxLength": 255},
        },
        "additionalProperties": false,
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
        "certificateType": generator.subschema_for::<crate::CertificateUse>(),
        },
        "required": ["certificateType"],
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
        "certificateHashData": {"type": "array", "items": generator.subschema_for::<crate::CertificateHashData>(), "minItems": 1},
        "status": generator.subschema_for::<crate::GetInstalledCertificateStatus>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::GetInstalledCertificateStatus {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GetInstalledCertificateStatus")
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

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::GetLocalListVersionResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("GetLocalListVersionResponse")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "listVersion": {"type": "integer"},
        },
        "required": ["listVersion"],
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
        "logType": generator.subschema_for::<crate::LogType>(),
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
        "status": generator.subschema_for::<crate::LogStatus>(),
        "filename": {"type": "string", "maxLength": 255},
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::HashAlgorithm {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("HashAlgorithm")
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

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::HeartbeatResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("HeartbeatResponse")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "currentTime": {"type": "string", "format": "date-time"},
        },
        "required": ["currentTime"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::IdTagInfo {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("IdTagInfo")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "expiryDate": {"type": "string", "format": "date-time"},
        "parentIdTag": {"type": "string", "maxLength": 20},
        "status": generator.subschema_for::<crate::AuthorizationStatus>(),
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
        "certificateType": generator.subschema_for::<crate::CertificateUse>(),
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
        "status": generator.subschema_for::<crate::InstallCertificateStatus>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::InstallCertificateStatus {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("InstallCertificateStatus")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Failed", "Rejected"],
        })
    }
}

impl JsonSchema for crate::KeyValue {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("KeyValue")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "key": {"type": "string", "maxLength": 50},
        "readonly": {"type": "boolean"},
        "value": {"type": "string", "maxLength": 500},
        },
        "required": ["key", "readonly"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::Location {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Location")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Cable", "EV", "Inlet", "Outlet", "Body"],
        })
    }
}

impl JsonSchema for crate::LogParameters {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("LogParameters")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "remoteLocation": {"type": "string", "maxLength": 512},
        "oldestTimestamp": {"type": "string", "format": "date-time"},
        "latestTimestamp": {"type": "string", "format": "date-time"},
        },
        "required": ["remoteLocation"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::LogStatus {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("LogStatus")
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
        "status": generator.subschema_for::<crate::UploadLogStatus>(),
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

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::LogType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("LogType")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["DiagnosticsLog", "SecurityLog"],
        })
    }
}

impl JsonSchema for crate::Measurand {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Measurand")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Energy.Active.Export.Register", "Energy.Active.Import.Register", "Energy.Reactive.Export.Register", "Energy.Reactive.Import.Register", "Energy.Active.Export.Interval", "Energy.Active.Import.Interval", "Energy.Reactive.Export.Interval", "Energy.Reactive.Import.Interval", "Power.Active.Export", "Power.Active.Import", "Power.Offered", "Power.Reactive.Export", "Power.Reactive.Import", "Power.Factor", "Current.Import", "Current.Export", "Current.Offered", "Voltage", "Frequency", "Temperature", "SoC", "RPM"],
        })
    }
}

impl JsonSchema for crate::MessageTrigger {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("MessageTrigger")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["BootNotification", "DiagnosticsStatusNotification", "FirmwareStatusNotification", "Heartbeat", "MeterValues", "StatusNotification"],
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
        "timestamp": {"type": "string", "format": "date-time"},
        "sampledValue": {"type": "array", "items": generator.subschema_for::<crate::SampledValue>()},
        },
        "required": ["timestamp", "sampledValue"],
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
        "connectorId": {"type": "integer"},
        "transactionId": {"type": "integer"},
        "meterValue": {"type": "array", "items": generator.subschema_for::<crate::MeterValue>()},
        },
        "required": ["connectorId", "meterValue"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::MeterValuesResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("MeterValuesResponse")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::Phase {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Phase")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["L1", "L2", "L3", "N", "L1-N", "L2-N", "L3-N", "L1-L2", "L2-L3", "L3-L1"],
        })
    }
}

impl JsonSchema for crate::ReadingContext {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ReadingContext")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Interruption.Begin", "Interruption.End", "Sample.Clock", "Sample.Periodic", "Transaction.Begin", "Transaction.End", "Trigger", "Other"],
        })
    }
}

impl JsonSchema for crate::Reason {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("Reason")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["EmergencyStop", "EVDisconnected", "HardReset", "Local", "Other", "PowerLoss", "Reboot", "Remote", "SoftReset", "UnlockCommand", "DeAuthorized"],
        })
    }
}

impl JsonSchema for crate::RecurrencyKindType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("RecurrencyKindType")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Daily", "Weekly"],
        })
    }
}

impl JsonSchema for crate::RegistrationStatus {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("RegistrationStatus")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Pending", "Rejected"],
        })
    }
}

impl JsonSchema for crate::RemoteStartStopStatus {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("RemoteStartStopStatus")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Rejected"],
        })
    }
}

impl JsonSchema for crate::RemoteStartTransactionRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("RemoteStartTransactionRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "connectorId": {"type": "integer"},
        "idTag": {"type": "string", "maxLength": 20},
        "chargingProfile": generator.subschema_for::<crate::ChargingProfile>(),
        },
        "required": ["idTag"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::RemoteStartTransactionResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("RemoteStartTransactionResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::RemoteStartStopStatus>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::RemoteStopTransactionRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("RemoteStopTransactionRequest")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "transactionId": {"type": "integer"},
        },
        "required": ["transactionId"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::RemoteStopTransactionResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("RemoteStopTransactionResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::RemoteStartStopStatus>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ReservationStatus {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ReservationStatus")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Faulted", "Occupied", "Rejected", "Unavailable"],
        })
    }
}

impl JsonSchema for crate::ReserveNowRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ReserveNowRequest")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "connectorId": {"type": "integer"},
        "expiryDate": {"type": "string", "format": "date-time"},
        "idTag": {"type": "string", "maxLength": 20},
        "parentIdTag": {"type": "string", "maxLength": 20},
        "reservationId": {"type": "integer"},
        },
        "required": ["connectorId", "expiryDate", "idTag", "reservationId"],
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
        "status": generator.subschema_for::<crate::ReservationStatus>(),
        },
        "required": ["status"],
        "additionalProperties": false,
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
        "type": generator.subschema_for::<crate::ResetType>(),
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
        "status": generator.subschema_for::<crate::ResetStatus>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::ResetStatus {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ResetStatus")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Rejected"],
        })
    }
}

impl JsonSchema for crate::ResetType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ResetType")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Hard", "Soft"],
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
        "value": {"type": "string"},
        "context": generator.subschema_for::<crate::ReadingContext>(),
        "format": generator.subschema_for::<crate::ValueFormat>(),
        "measurand": generator.subschema_for::<crate::Measurand>(),
        "phase": generator.subschema_for::<crate::Phase>(),
        "location": generator.subschema_for::<crate::Location>(),
        "unit": generator.subschema_for::<crate::UnitOfMeasure>(),
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

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
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

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
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
        "listVersion": {"type": "integer"},
        "localAuthorizationList": {"type": "array", "items": generator.subschema_for::<crate::AuthorizationData>()},
        "updateType": generator.subschema_for::<crate::UpdateType>(),
        },
        "required": ["listVersion", "updateType"],
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
        "status": generator.subschema_for::<crate::UpdateStatus>(),
        },
        "required": ["status"],
        "additionalProperties": false,
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
        "connectorId": {"type": "integer"},
        "csChargingProfiles": generator.subschema_for::<crate::ChargingProfile>(),
        },
        "required": ["connectorId", "csChargingProfiles"],
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
        "status": generator.subschema_for::<crate::ChargingProfileStatus>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::SignCertificateRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SignCertificateRequest")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "csr": {"type": "string", "maxLength": 5500},
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
        "status": generator.subschema_for::<crate::GenericStatus>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::SignedFirmwareStatus {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SignedFirmwareStatus")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Downloaded", "DownloadFailed", "Downloading", "DownloadScheduled", "DownloadPaused", "Idle", "InstallationFailed", "Installing", "Installed", "InstallRebooting", "InstallScheduled", "InstallVerificationFailed", "InvalidSignature", "SignatureVerified"],
        })
    }
}

impl JsonSchema for crate::SignedFirmwareStatusNotificationRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SignedFirmwareStatusNotificationRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::SignedFirmwareStatus>(),
        "requestId": {"type": "integer"},
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::SignedFirmwareStatusNotificationResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SignedFirmwareStatusNotificationResponse")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::SignedUpdateFirmwareRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SignedUpdateFirmwareRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
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

impl JsonSchema for crate::SignedUpdateFirmwareResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("SignedUpdateFirmwareResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "status": generator.subschema_for::<crate::UpdateFirmwareStatus>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::StartTransactionRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("StartTransactionRequest")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "connectorId": {"type": "integer"},
        "idTag": {"type": "string", "maxLength": 20},
        "meterStart": {"type": "integer"},
        "reservationId": {"type": "integer"},
        "timestamp": {"type": "string", "format": "date-time"},
        },
        "required": ["connectorId", "idTag", "meterStart", "timestamp"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::StartTransactionResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("StartTransactionResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "idTagInfo": generator.subschema_for::<crate::IdTagInfo>(),
        "transactionId": {"type": "integer"},
        },
        "required": ["idTagInfo", "transactionId"],
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
        "connectorId": {"type": "integer"},
        "errorCode": generator.subschema_for::<crate::ChargePointErrorCode>(),
        "info": {"type": "string", "maxLength": 50},
        "status": generator.subschema_for::<crate::ChargePointStatus>(),
        "timestamp": {"type": "string", "format": "date-time"},
        "vendorId": {"type": "string", "maxLength": 255},
        "vendorErrorCode": {"type": "string", "maxLength": 50},
        },
        "required": ["connectorId", "errorCode", "status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::StatusNotificationResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("StatusNotificationResponse")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::StopTransactionRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("StopTransactionRequest")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "idTag": {"type": "string", "maxLength": 20},
        "meterStop": {"type": "integer"},
        "timestamp": {"type": "string", "format": "date-time"},
        "transactionId": {"type": "integer"},
        "reason": generator.subschema_for::<crate::Reason>(),
        "transactionData": {"type": "array", "items": generator.subschema_for::<crate::MeterValue>()},
        },
        "required": ["meterStop", "timestamp", "transactionId"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::StopTransactionResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("StopTransactionResponse")
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "idTagInfo": generator.subschema_for::<crate::IdTagInfo>(),
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
        "requestedMessage": generator.subschema_for::<crate::MessageTrigger>(),
        "connectorId": {"type": "integer"},
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
        "status": generator.subschema_for::<crate::TriggerMessageStatus>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::TriggerMessageStatus {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("TriggerMessageStatus")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Rejected", "NotImplemented"],
        })
    }
}

impl JsonSchema for crate::UnitOfMeasure {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("UnitOfMeasure")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Wh", "kWh", "varh", "kvarh", "W", "kW", "VA", "kVA", "var", "kvar", "A", "V", "K", "Celcius", "Celsius", "Fahrenheit", "Percent"],
        })
    }
}

impl JsonSchema for crate::UnlockConnectorRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("UnlockConnectorRequest")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "connectorId": {"type": "integer"},
        },
        "required": ["connectorId"],
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
        "status": generator.subschema_for::<crate::UnlockStatus>(),
        },
        "required": ["status"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::UnlockStatus {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("UnlockStatus")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Unlocked", "UnlockFailed", "NotSupported"],
        })
    }
}

impl JsonSchema for crate::UpdateFirmwareRequest {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("UpdateFirmwareRequest")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        "location": {"type": "string", "format": "uri"},
        "retries": {"type": "integer"},
        "retrieveDate": {"type": "string", "format": "date-time"},
        "retryInterval": {"type": "integer"},
        },
        "required": ["location", "retrieveDate"],
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::UpdateFirmwareResponse {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("UpdateFirmwareResponse")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "object",
        "properties": {
        },
        "additionalProperties": false,
        })
    }
}

impl JsonSchema for crate::UpdateFirmwareStatus {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("UpdateFirmwareStatus")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Rejected", "AcceptedCanceled", "InvalidCertificate", "RevokedCertificate"],
        })
    }
}

impl JsonSchema for crate::UpdateStatus {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("UpdateStatus")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Accepted", "Failed", "NotSupported", "VersionMismatch"],
        })
    }
}

impl JsonSchema for crate::UpdateType {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("UpdateType")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Differential", "Full"],
        })
    }
}

impl JsonSchema for crate::UploadLogStatus {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("UploadLogStatus")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["BadMessage", "Idle", "NotSupportedOperation", "PermissionDenied", "Uploaded", "UploadFailure", "Uploading"],
        })
    }
}

impl JsonSchema for crate::ValueFormat {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("ValueFormat")
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
        "type": "string",
        "enum": ["Raw", "SignedData"],
        })
    }
}
