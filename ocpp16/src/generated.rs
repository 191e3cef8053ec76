// Written by `cargo codegen` from facts/*.json; change those, not this.
//! Every type of the version, one module per functional block.

mod calls;
mod core;
mod firmware;
#[cfg(feature = "schemars")]
mod json_schemas;
mod local_auth_list;
mod remote_trigger;
mod reservation;
mod security;
#[cfg(feature = "serde")]
mod serde_impls;
mod smart_charging;

pub use calls::{Action, FromCsms, FromStation, Response, check_request, check_response};
pub use core::{
    AuthorizationStatus, AuthorizeRequest, AuthorizeResponse, AvailabilityStatus, AvailabilityType,
    BootNotificationRequest, BootNotificationResponse, ChangeAvailabilityRequest, ChangeAvailabilityResponse,
    ChangeConfigurationRequest, ChangeConfigurationResponse, ChargePointErrorCode, ChargePointStatus,
    ClearCacheRequest, ClearCacheResponse, ClearCacheStatus, ConfigurationStatus, DataTransferRequest,
    DataTransferResponse, DataTransferStatus, GetConfigurationRequest, GetConfigurationResponse,
    HeartbeatRequest, HeartbeatResponse, IdTagInfo, KeyValue, Location, Measurand, MeterValue,
    MeterValuesRequest, MeterValuesResponse, Phase, ReadingContext, Reason, RegistrationStatus,
    RemoteStartStopStatus, RemoteStartTransactionRequest, RemoteStartTransactionResponse,
    RemoteStopTransactionRequest, RemoteStopTransactionResponse, ResetRequest, ResetResponse, ResetStatus,
    ResetType, SampledValue, StartTransactionRequest, StartTransactionResponse, StatusNotificationRequest,
    StatusNotificationResponse, StopTransactionRequest, StopTransactionResponse, UnitOfMeasure,
    UnlockConnectorRequest, UnlockConnectorResponse, UnlockStatus, ValueFormat,
};
pub use firmware::{
    DiagnosticsStatus, DiagnosticsStatusNotificationRequest, DiagnosticsStatusNotificationResponse,
    FirmwareStatus, FirmwareStatusNotificationRequest, FirmwareStatusNotificationResponse,
    GetDiagnosticsRequest, GetDiagnosticsResponse, UpdateFirmwareRequest, UpdateFirmwareResponse,
};
#[cfg(feature = "schemars")]
pub use json_schemas::{request_schema, response_schema};
pub use local_auth_list::{
    AuthorizationData, GetLocalListVersionRequest, GetLocalListVersionResponse, SendLocalListRequest,
    SendLocalListResponse, UpdateStatus, UpdateType,
};
pub use remote_trigger::{
    MessageTrigger, TriggerMessageRequest, TriggerMessageResponse, TriggerMessageStatus,
};
pub use reservation::{
    CancelReservationRequest, CancelReservationResponse, CancelReservationStatus, ReservationStatus,
    ReserveNowRequest, ReserveNowResponse,
};
pub use security::{
    CertificateHashData, CertificateSignedRequest, CertificateSignedResponse, CertificateSignedStatus,
    CertificateUse, DeleteCertificateRequest, DeleteCertificateResponse, DeleteCertificateStatus,
    ExtendedMessageTrigger, ExtendedTriggerMessageRequest, ExtendedTriggerMessageResponse, Firmware,
    GenericStatus, GetInstalledCertificateIdsRequest, GetInstalledCertificateIdsResponse,
    GetInstalledCertificateStatus, GetLogRequest, GetLogResponse, HashAlgorithm, InstallCertificateRequest,
    InstallCertificateResponse, InstallCertificateStatus, LogParameters, LogStatus,
    LogStatusNotificationRequest, LogStatusNotificationResponse, LogType, SecurityEventNotificationRequest,
    SecurityEventNotificationResponse, SignCertificateRequest, SignCertificateResponse, SignedFirmwareStatus,
    SignedFirmwareStatusNotificationRequest, SignedFirmwareStatusNotificationResponse,
    SignedUpdateFirmwareRequest, SignedUpdateFirmwareResponse, UpdateFirmwareStatus, UploadLogStatus,
};
pub use smart_charging::{
    ChargingProfile, ChargingProfileKindType, ChargingProfilePurposeType, ChargingProfileStatus,
    ChargingRateUnitType, ChargingSchedule, ChargingSchedulePeriod, ClearChargingProfileRequest,
    ClearChargingProfileResponse, ClearChargingProfileStatus, GetCompositeScheduleRequest,
    GetCompositeScheduleResponse, GetCompositeScheduleStatus, RecurrencyKindType, SetChargingProfileRequest,
    SetChargingProfileResponse,
};
