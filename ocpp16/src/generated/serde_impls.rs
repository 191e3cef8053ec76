// Written by `cargo codegen` from facts/*.json; change those, not this.
//! Serialize and Deserialize, by way of the parsers.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

impl Serialize for crate::AuthorizationData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::AuthorizationData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::AuthorizationStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::AuthorizationStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::AuthorizeRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::AuthorizeRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::AuthorizeResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::AuthorizeResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::AvailabilityStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::AvailabilityStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::AvailabilityType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::AvailabilityType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::BootNotificationRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::BootNotificationRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::BootNotificationResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::BootNotificationResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::CancelReservationRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::CancelReservationRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::CancelReservationResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::CancelReservationResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::CancelReservationStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::CancelReservationStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::CertificateHashData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::CertificateHashData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::CertificateSignedRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::CertificateSignedRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::CertificateSignedResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::CertificateSignedResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::CertificateSignedStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::CertificateSignedStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::CertificateUse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::CertificateUse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ChangeAvailabilityRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ChangeAvailabilityRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ChangeAvailabilityResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ChangeAvailabilityResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ChangeConfigurationRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ChangeConfigurationRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ChangeConfigurationResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ChangeConfigurationResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ChargePointErrorCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ChargePointErrorCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ChargePointStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ChargePointStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ChargingProfile {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ChargingProfile {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ChargingProfileKindType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ChargingProfileKindType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ChargingProfilePurposeType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ChargingProfilePurposeType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ChargingProfileStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ChargingProfileStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ChargingRateUnitType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ChargingRateUnitType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ChargingSchedule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ChargingSchedule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ChargingSchedulePeriod {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ChargingSchedulePeriod {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ClearCacheRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ClearCacheRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ClearCacheResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ClearCacheResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ClearCacheStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ClearCacheStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ClearChargingProfileRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ClearChargingProfileRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ClearChargingProfileResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ClearChargingProfileResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ClearChargingProfileStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ClearChargingProfileStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ConfigurationStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ConfigurationStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::DataTransferRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::DataTransferRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::DataTransferResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::DataTransferResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::DataTransferStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::DataTransferStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::DeleteCertificateRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::DeleteCertificateRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::DeleteCertificateResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::DeleteCertificateResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::DeleteCertificateStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::DeleteCertificateStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::DiagnosticsStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::DiagnosticsStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::DiagnosticsStatusNotificationRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::DiagnosticsStatusNotificationRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::DiagnosticsStatusNotificationResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::DiagnosticsStatusNotificationResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ExtendedMessageTrigger {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ExtendedMessageTrigger {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ExtendedTriggerMessageRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ExtendedTriggerMessageRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ExtendedTriggerMessageResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ExtendedTriggerMessageResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::Firmware {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::Firmware {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::FirmwareStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::FirmwareStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::FirmwareStatusNotificationRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::FirmwareStatusNotificationRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::FirmwareStatusNotificationResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::FirmwareStatusNotificationResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::GenericStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::GenericStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::GetCompositeScheduleRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::GetCompositeScheduleRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::GetCompositeScheduleResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::GetCompositeScheduleResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::GetCompositeScheduleStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::GetCompositeScheduleStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::GetConfigurationRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::GetConfigurationRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::GetConfigurationResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::GetConfigurationResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::GetDiagnosticsRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::GetDiagnosticsRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::GetDiagnosticsResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::GetDiagnosticsResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::GetInstalledCertificateIdsRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::GetInstalledCertificateIdsRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::GetInstalledCertificateIdsResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::GetInstalledCertificateIdsResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::GetInstalledCertificateStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::GetInstalledCertificateStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::GetLocalListVersionRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::GetLocalListVersionRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::GetLocalListVersionResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::GetLocalListVersionResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::GetLogRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::GetLogRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::GetLogResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::GetLogResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::HashAlgorithm {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::HashAlgorithm {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::HeartbeatRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::HeartbeatRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::HeartbeatResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::HeartbeatResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::IdTagInfo {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::IdTagInfo {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::InstallCertificateRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::InstallCertificateRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::InstallCertificateResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::InstallCertificateResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::InstallCertificateStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::InstallCertificateStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::KeyValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::KeyValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::Location {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::Location {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::LogParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::LogParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::LogStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::LogStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::LogStatusNotificationRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::LogStatusNotificationRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::LogStatusNotificationResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::LogStatusNotificationResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::LogType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::LogType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::Measurand {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::Measurand {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::MessageTrigger {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::MessageTrigger {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::MeterValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::MeterValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::MeterValuesRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::MeterValuesRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::MeterValuesResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::MeterValuesResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::Phase {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::Phase {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ReadingContext {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ReadingContext {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::Reason {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::Reason {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::RecurrencyKindType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::RecurrencyKindType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::RegistrationStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::RegistrationStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::RemoteStartStopStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::RemoteStartStopStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::RemoteStartTransactionRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::RemoteStartTransactionRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::RemoteStartTransactionResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::RemoteStartTransactionResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::RemoteStopTransactionRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::RemoteStopTransactionRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::RemoteStopTransactionResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::RemoteStopTransactionResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ReservationStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ReservationStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ReserveNowRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ReserveNowRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ReserveNowResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ReserveNowResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ResetRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ResetRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ResetResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ResetResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ResetStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ResetStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ResetType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ResetType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::SampledValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::SampledValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::SecurityEventNotificationRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::SecurityEventNotificationRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::SecurityEventNotificationResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::SecurityEventNotificationResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::SendLocalListRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::SendLocalListRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::SendLocalListResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::SendLocalListResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::SetChargingProfileRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::SetChargingProfileRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::SetChargingProfileResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::SetChargingProfileResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::SignCertificateRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::SignCertificateRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::SignCertificateResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::SignCertificateResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::SignedFirmwareStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::SignedFirmwareStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::SignedFirmwareStatusNotificationRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::SignedFirmwareStatusNotificationRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::SignedFirmwareStatusNotificationResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::SignedFirmwareStatusNotificationResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::SignedUpdateFirmwareRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::SignedUpdateFirmwareRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::SignedUpdateFirmwareResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::SignedUpdateFirmwareResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::StartTransactionRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::StartTransactionRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::StartTransactionResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::StartTransactionResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::StatusNotificationRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::StatusNotificationRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::StatusNotificationResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::StatusNotificationResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::StopTransactionRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::StopTransactionRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::StopTransactionResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::StopTransactionResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::TriggerMessageRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::TriggerMessageRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::TriggerMessageResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::TriggerMessageResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::TriggerMessageStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::TriggerMessageStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::UnitOfMeasure {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::UnitOfMeasure {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::UnlockConnectorRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::UnlockConnectorRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::UnlockConnectorResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::UnlockConnectorResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::UnlockStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::UnlockStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::UpdateFirmwareRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::UpdateFirmwareRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::UpdateFirmwareResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::UpdateFirmwareResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::UpdateFirmwareStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::UpdateFirmwareStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::UpdateStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::UpdateStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::UpdateType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::UpdateType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::UploadLogStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::UploadLogStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ValueFormat {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ValueFormat {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}
