// Written by `cargo codegen` from facts/*.json; change those, not this.
//! Serialize and Deserialize, by way of the parsers.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

impl Serialize for crate::ACChargingParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ACChargingParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::AFRRSignalRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::AFRRSignalRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::AFRRSignalResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::AFRRSignalResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::APNAuthenticationEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::APNAuthenticationEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::AbsolutePriceSchedule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::AbsolutePriceSchedule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::AdditionalInfo {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::AdditionalInfo {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::AdditionalSelectedServices {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::AdditionalSelectedServices {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::Address {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::Address {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::AdjustPeriodicEventStreamRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::AdjustPeriodicEventStreamRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::AdjustPeriodicEventStreamResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::AdjustPeriodicEventStreamResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::Apn {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::Apn {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::AttributeEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::AttributeEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

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

impl Serialize for crate::AuthorizationStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::AuthorizationStatusEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::AuthorizeCertificateStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::AuthorizeCertificateStatusEnum {
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

impl Serialize for crate::BatteryData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::BatteryData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::BatterySwapEventEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::BatterySwapEventEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::BatterySwapRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::BatterySwapRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::BatterySwapResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::BatterySwapResponse {
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

impl Serialize for crate::BootReasonEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::BootReasonEnum {
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

impl Serialize for crate::CancelReservationStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::CancelReservationStatusEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::CertificateActionEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::CertificateActionEnum {
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

impl Serialize for crate::CertificateHashDataChain {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::CertificateHashDataChain {
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

impl Serialize for crate::CertificateSignedStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::CertificateSignedStatusEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::CertificateSigningUseEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::CertificateSigningUseEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::CertificateStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::CertificateStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::CertificateStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::CertificateStatusEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::CertificateStatusRequestInfo {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::CertificateStatusRequestInfo {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::CertificateStatusSourceEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::CertificateStatusSourceEnum {
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

impl Serialize for crate::ChangeAvailabilityStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ChangeAvailabilityStatusEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ChangeTransactionTariffRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ChangeTransactionTariffRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ChangeTransactionTariffResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ChangeTransactionTariffResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ChargingLimit {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ChargingLimit {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ChargingNeeds {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ChargingNeeds {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ChargingPeriod {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ChargingPeriod {
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

impl Serialize for crate::ChargingProfileCriterion {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ChargingProfileCriterion {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ChargingProfileKindEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ChargingProfileKindEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ChargingProfilePurposeEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ChargingProfilePurposeEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ChargingProfileStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ChargingProfileStatusEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ChargingRateUnitEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ChargingRateUnitEnum {
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

impl Serialize for crate::ChargingScheduleUpdate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ChargingScheduleUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ChargingStateEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ChargingStateEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ChargingStation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ChargingStation {
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

impl Serialize for crate::ClearCacheStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ClearCacheStatusEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ClearChargingProfile {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ClearChargingProfile {
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

impl Serialize for crate::ClearChargingProfileStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ClearChargingProfileStatusEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ClearDERControlRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ClearDERControlRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ClearDERControlResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ClearDERControlResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ClearDisplayMessageRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ClearDisplayMessageRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ClearDisplayMessageResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ClearDisplayMessageResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ClearMessageStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ClearMessageStatusEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ClearMonitoringResult {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ClearMonitoringResult {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ClearMonitoringStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ClearMonitoringStatusEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ClearTariffsRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ClearTariffsRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ClearTariffsResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ClearTariffsResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ClearTariffsResult {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ClearTariffsResult {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ClearVariableMonitoringRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ClearVariableMonitoringRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ClearVariableMonitoringResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ClearVariableMonitoringResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ClearedChargingLimitRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ClearedChargingLimitRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ClearedChargingLimitResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ClearedChargingLimitResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ClosePeriodicEventStreamRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ClosePeriodicEventStreamRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ClosePeriodicEventStreamResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ClosePeriodicEventStreamResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::Component {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::Component {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ComponentCriterionEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ComponentCriterionEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ComponentVariable {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ComponentVariable {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::CompositeSchedule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::CompositeSchedule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ConnectorStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ConnectorStatusEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ConstantStreamData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ConstantStreamData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ConsumptionCost {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ConsumptionCost {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ControlModeEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ControlModeEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::Cost {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::Cost {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::CostDetails {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::CostDetails {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::CostDimension {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::CostDimension {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::CostDimensionEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::CostDimensionEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::CostKindEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::CostKindEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::CostUpdatedRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::CostUpdatedRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::CostUpdatedResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::CostUpdatedResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::CustomData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::CustomData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::CustomerInformationRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::CustomerInformationRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::CustomerInformationResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::CustomerInformationResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::CustomerInformationStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::CustomerInformationStatusEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::DCChargingParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::DCChargingParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::DERChargingParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::DERChargingParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::DERControlEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::DERControlEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::DERControlStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::DERControlStatusEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::DERCurve {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::DERCurve {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::DERCurveGet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::DERCurveGet {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::DERCurvePoints {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::DERCurvePoints {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::DERUnitEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::DERUnitEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::DataEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::DataEnum {
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

impl Serialize for crate::DataTransferStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::DataTransferStatusEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::DayOfWeekEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::DayOfWeekEnum {
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

impl Serialize for crate::DeleteCertificateStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::DeleteCertificateStatusEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::DisplayMessageStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::DisplayMessageStatusEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::EVAbsolutePriceSchedule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::EVAbsolutePriceSchedule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::EVAbsolutePriceScheduleEntry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::EVAbsolutePriceScheduleEntry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::EVEnergyOffer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::EVEnergyOffer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::EVPowerSchedule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::EVPowerSchedule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::EVPowerScheduleEntry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::EVPowerScheduleEntry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::EVPriceRule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::EVPriceRule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::EnergyTransferModeEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::EnergyTransferModeEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::EnterService {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::EnterService {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::EnterServiceGet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::EnterServiceGet {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::EventData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::EventData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::EventNotificationEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::EventNotificationEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::EventTriggerEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::EventTriggerEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::Evse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::Evse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::EvseKindEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::EvseKindEnum {
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

impl Serialize for crate::FirmwareStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::FirmwareStatusEnum {
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

impl Serialize for crate::FixedPF {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::FixedPF {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::FixedPFGet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::FixedPFGet {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::FixedVar {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::FixedVar {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::FixedVarGet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::FixedVarGet {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::FreqDroop {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::FreqDroop {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::FreqDroopGet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::FreqDroopGet {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::GenericDeviceModelStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::GenericDeviceModelStatusEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::GenericStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::GenericStatusEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::Get15118EVCertificateRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::Get15118EVCertificateRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::Get15118EVCertificateResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::Get15118EVCertificateResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::GetBaseReportRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::GetBaseReportRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::GetBaseReportResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::GetBaseReportResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::GetCertificateChainStatusRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::GetCertificateChainStatusRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::GetCertificateChainStatusResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::GetCertificateChainStatusResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::GetCertificateIdUseEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::GetCertificateIdUseEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::GetCertificateStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::GetCertificateStatusEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::GetCertificateStatusRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::GetCertificateStatusRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::GetCertificateStatusResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::GetCertificateStatusResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::GetChargingProfileStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::GetChargingProfileStatusEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::GetChargingProfilesRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::GetChargingProfilesRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::GetChargingProfilesResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::GetChargingProfilesResponse {
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

impl Serialize for crate::GetDERControlRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::GetDERControlRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::GetDERControlResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::GetDERControlResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::GetDisplayMessagesRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::GetDisplayMessagesRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::GetDisplayMessagesResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::GetDisplayMessagesResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::GetDisplayMessagesStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::GetDisplayMessagesStatusEnum {
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

impl Serialize for crate::GetInstalledCertificateStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::GetInstalledCertificateStatusEnum {
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

impl Serialize for crate::GetMonitoringReportRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::GetMonitoringReportRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::GetMonitoringReportResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::GetMonitoringReportResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::GetPeriodicEventStreamRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::GetPeriodicEventStreamRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::GetPeriodicEventStreamResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::GetPeriodicEventStreamResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::GetReportRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::GetReportRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::GetReportResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::GetReportResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::GetTariffsRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::GetTariffsRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::GetTariffsResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::GetTariffsResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::GetTransactionStatusRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::GetTransactionStatusRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::GetTransactionStatusResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::GetTransactionStatusResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::GetVariableData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::GetVariableData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::GetVariableResult {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::GetVariableResult {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::GetVariableStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::GetVariableStatusEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::GetVariablesRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::GetVariablesRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::GetVariablesResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::GetVariablesResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::Gradient {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::Gradient {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::GradientGet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::GradientGet {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::GridEventFaultEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::GridEventFaultEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::HashAlgorithmEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::HashAlgorithmEnum {
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

impl Serialize for crate::Hysteresis {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::Hysteresis {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::IdToken {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::IdToken {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::IdTokenInfo {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::IdTokenInfo {
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

impl Serialize for crate::InstallCertificateStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::InstallCertificateStatusEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::InstallCertificateUseEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::InstallCertificateUseEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::IslandingDetectionEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::IslandingDetectionEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::Iso15118EVCertificateStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::Iso15118EVCertificateStatusEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::LimitAtSoC {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::LimitAtSoC {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::LimitMaxDischarge {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::LimitMaxDischarge {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::LimitMaxDischargeGet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::LimitMaxDischargeGet {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::LocationEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::LocationEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::LogEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::LogEnum {
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

impl Serialize for crate::LogStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::LogStatusEnum {
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

impl Serialize for crate::MeasurandEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::MeasurandEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::MessageContent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::MessageContent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::MessageFormatEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::MessageFormatEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::MessageInfo {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::MessageInfo {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::MessagePriorityEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::MessagePriorityEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::MessageStateEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::MessageStateEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::MessageTriggerEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::MessageTriggerEnum {
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

impl Serialize for crate::MobilityNeedsModeEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::MobilityNeedsModeEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::Modem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::Modem {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::MonitorEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::MonitorEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::MonitoringBaseEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::MonitoringBaseEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::MonitoringCriterionEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::MonitoringCriterionEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::MonitoringData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::MonitoringData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::MutabilityEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::MutabilityEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::NetworkConnectionProfile {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::NetworkConnectionProfile {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::NotifyAllowedEnergyTransferRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::NotifyAllowedEnergyTransferRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::NotifyAllowedEnergyTransferResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::NotifyAllowedEnergyTransferResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::NotifyAllowedEnergyTransferStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::NotifyAllowedEnergyTransferStatusEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::NotifyChargingLimitRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::NotifyChargingLimitRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::NotifyChargingLimitResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::NotifyChargingLimitResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::NotifyCustomerInformationRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::NotifyCustomerInformationRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::NotifyCustomerInformationResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::NotifyCustomerInformationResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::NotifyDERAlarmRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::NotifyDERAlarmRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::NotifyDERAlarmResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::NotifyDERAlarmResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::NotifyDERStartStopRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::NotifyDERStartStopRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::NotifyDERStartStopResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::NotifyDERStartStopResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::NotifyDisplayMessagesRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::NotifyDisplayMessagesRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::NotifyDisplayMessagesResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::NotifyDisplayMessagesResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::NotifyEVChargingNeedsRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::NotifyEVChargingNeedsRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::NotifyEVChargingNeedsResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::NotifyEVChargingNeedsResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::NotifyEVChargingNeedsStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::NotifyEVChargingNeedsStatusEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::NotifyEVChargingScheduleRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::NotifyEVChargingScheduleRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::NotifyEVChargingScheduleResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::NotifyEVChargingScheduleResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::NotifyEventRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::NotifyEventRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::NotifyEventResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::NotifyEventResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::NotifyMonitoringReportRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::NotifyMonitoringReportRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::NotifyMonitoringReportResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::NotifyMonitoringReportResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::NotifyPeriodicEventStreamRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::NotifyPeriodicEventStreamRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::NotifyPriorityChargingRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::NotifyPriorityChargingRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::NotifyPriorityChargingResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::NotifyPriorityChargingResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::NotifyReportRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::NotifyReportRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::NotifyReportResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::NotifyReportResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::NotifySettlementRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::NotifySettlementRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::NotifySettlementResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::NotifySettlementResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::NotifyWebPaymentStartedRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::NotifyWebPaymentStartedRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::NotifyWebPaymentStartedResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::NotifyWebPaymentStartedResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::OCPPInterfaceEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::OCPPInterfaceEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::OCPPTransportEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::OCPPTransportEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::OCPPVersionEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::OCPPVersionEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::OCSPRequestData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::OCSPRequestData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::OpenPeriodicEventStreamRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::OpenPeriodicEventStreamRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::OpenPeriodicEventStreamResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::OpenPeriodicEventStreamResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::OperationModeEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::OperationModeEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::OperationalStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::OperationalStatusEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::OverstayRule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::OverstayRule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::OverstayRuleList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::OverstayRuleList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::PaymentStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::PaymentStatusEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::PeriodicEventStreamParams {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::PeriodicEventStreamParams {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::PhaseEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::PhaseEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::PowerDuringCessationEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::PowerDuringCessationEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::PreconditioningStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::PreconditioningStatusEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::Price {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::Price {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::PriceLevelSchedule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::PriceLevelSchedule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::PriceLevelScheduleEntry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::PriceLevelScheduleEntry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::PriceRule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::PriceRule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::PriceRuleStack {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::PriceRuleStack {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::PriorityChargingStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::PriorityChargingStatusEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::PublishFirmwareRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::PublishFirmwareRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::PublishFirmwareResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::PublishFirmwareResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::PublishFirmwareStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::PublishFirmwareStatusEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::PublishFirmwareStatusNotificationRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::PublishFirmwareStatusNotificationRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::PublishFirmwareStatusNotificationResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::PublishFirmwareStatusNotificationResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::PullDynamicScheduleUpdateRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::PullDynamicScheduleUpdateRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::PullDynamicScheduleUpdateResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::PullDynamicScheduleUpdateResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::RationalNumber {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::RationalNumber {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ReactivePowerParams {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ReactivePowerParams {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ReadingContextEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ReadingContextEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ReasonEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ReasonEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::RecurrencyKindEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::RecurrencyKindEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::RegistrationStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::RegistrationStatusEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::RelativeTimeInterval {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::RelativeTimeInterval {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ReportBaseEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ReportBaseEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ReportChargingProfilesRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ReportChargingProfilesRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ReportChargingProfilesResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ReportChargingProfilesResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ReportDERControlRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ReportDERControlRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ReportDERControlResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ReportDERControlResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ReportData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ReportData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::RequestBatterySwapRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::RequestBatterySwapRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::RequestBatterySwapResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::RequestBatterySwapResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::RequestStartStopStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::RequestStartStopStatusEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::RequestStartTransactionRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::RequestStartTransactionRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::RequestStartTransactionResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::RequestStartTransactionResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::RequestStopTransactionRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::RequestStopTransactionRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::RequestStopTransactionResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::RequestStopTransactionResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ReservationStatusUpdateRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ReservationStatusUpdateRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ReservationStatusUpdateResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ReservationStatusUpdateResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ReservationUpdateStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ReservationUpdateStatusEnum {
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

impl Serialize for crate::ReserveNowStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ReserveNowStatusEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::ResetEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ResetEnum {
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

impl Serialize for crate::ResetStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::ResetStatusEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::SalesTariff {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::SalesTariff {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::SalesTariffEntry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::SalesTariffEntry {
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

impl Serialize for crate::SendLocalListStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::SendLocalListStatusEnum {
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

impl Serialize for crate::SetDERControlRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::SetDERControlRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::SetDERControlResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::SetDERControlResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::SetDefaultTariffRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::SetDefaultTariffRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::SetDefaultTariffResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::SetDefaultTariffResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::SetDisplayMessageRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::SetDisplayMessageRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::SetDisplayMessageResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::SetDisplayMessageResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::SetMonitoringBaseRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::SetMonitoringBaseRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::SetMonitoringBaseResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::SetMonitoringBaseResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::SetMonitoringData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::SetMonitoringData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::SetMonitoringLevelRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::SetMonitoringLevelRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::SetMonitoringLevelResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::SetMonitoringLevelResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::SetMonitoringResult {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::SetMonitoringResult {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::SetMonitoringStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::SetMonitoringStatusEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::SetNetworkProfileRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::SetNetworkProfileRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::SetNetworkProfileResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::SetNetworkProfileResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::SetNetworkProfileStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::SetNetworkProfileStatusEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::SetVariableData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::SetVariableData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::SetVariableMonitoringRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::SetVariableMonitoringRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::SetVariableMonitoringResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::SetVariableMonitoringResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::SetVariableResult {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::SetVariableResult {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::SetVariableStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::SetVariableStatusEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::SetVariablesRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::SetVariablesRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::SetVariablesResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::SetVariablesResponse {
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

impl Serialize for crate::SignedMeterValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::SignedMeterValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::StatusInfo {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::StatusInfo {
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

impl Serialize for crate::StreamDataElement {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::StreamDataElement {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::Tariff {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::Tariff {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::TariffAssignment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::TariffAssignment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::TariffChangeStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::TariffChangeStatusEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::TariffClearStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::TariffClearStatusEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::TariffConditions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::TariffConditions {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::TariffConditionsFixed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::TariffConditionsFixed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::TariffCostEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::TariffCostEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::TariffEnergy {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::TariffEnergy {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::TariffEnergyPrice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::TariffEnergyPrice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::TariffFixed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::TariffFixed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::TariffFixedPrice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::TariffFixedPrice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::TariffGetStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::TariffGetStatusEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::TariffKindEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::TariffKindEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::TariffSetStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::TariffSetStatusEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::TariffTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::TariffTime {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::TariffTimePrice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::TariffTimePrice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::TaxRate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::TaxRate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::TaxRule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::TaxRule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::TotalCost {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::TotalCost {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::TotalPrice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::TotalPrice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::TotalUsage {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::TotalUsage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::Transaction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::Transaction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::TransactionEventEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::TransactionEventEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::TransactionEventRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::TransactionEventRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::TransactionEventResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::TransactionEventResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::TransactionLimit {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::TransactionLimit {
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

impl Serialize for crate::TriggerMessageStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::TriggerMessageStatusEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::TriggerReasonEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::TriggerReasonEnum {
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

impl Serialize for crate::UnlockStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::UnlockStatusEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::UnpublishFirmwareRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::UnpublishFirmwareRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::UnpublishFirmwareResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::UnpublishFirmwareResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::UnpublishFirmwareStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::UnpublishFirmwareStatusEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::UpdateDynamicScheduleRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::UpdateDynamicScheduleRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::UpdateDynamicScheduleResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::UpdateDynamicScheduleResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::UpdateEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::UpdateEnum {
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

impl Serialize for crate::UpdateFirmwareStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::UpdateFirmwareStatusEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::UploadLogStatusEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::UploadLogStatusEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::UsePriorityChargingRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::UsePriorityChargingRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::UsePriorityChargingResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::UsePriorityChargingResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::V2XChargingParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::V2XChargingParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::V2XFreqWattPoint {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::V2XFreqWattPoint {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::V2XSignalWattPoint {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::V2XSignalWattPoint {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::VPNEnum {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::VPNEnum {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::Variable {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::Variable {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::VariableAttribute {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::VariableAttribute {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::VariableCharacteristics {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::VariableCharacteristics {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::VariableMonitoring {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::VariableMonitoring {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::VatNumberValidationRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::VatNumberValidationRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::VatNumberValidationResponse {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::VatNumberValidationResponse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::VoltageParams {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::VoltageParams {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}

impl Serialize for crate::Vpn {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ocpp_types::json::serialize(self, serializer)
    }
}

impl<'de> Deserialize<'de> for crate::Vpn {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ocpp_types::json::deserialize(deserializer)
    }
}
