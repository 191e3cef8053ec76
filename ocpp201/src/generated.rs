// Written by `cargo codegen` from facts/*.json; change those, not this.
//! Every type of the version, one module per functional block.

mod authorization;
mod availability;
mod calls;
mod certificates;
mod data_transfer;
mod diagnostics;
mod display_message;
mod firmware;
#[cfg(feature = "schemars")]
mod json_schemas;
mod local_auth_list;
mod meter_values;
mod provisioning;
mod remote_control;
mod reservation;
mod security;
#[cfg(feature = "serde")]
mod serde_impls;
mod smart_charging;
mod tariff_and_cost;
mod transactions;

pub use authorization::{
    AdditionalInfo, AuthorizationStatusEnum, AuthorizeCertificateStatusEnum, AuthorizeRequest,
    AuthorizeResponse, ClearCacheRequest, ClearCacheResponse, ClearCacheStatusEnum, IdToken, IdTokenEnum,
    IdTokenInfo,
};
pub use availability::{
    ChangeAvailabilityRequest, ChangeAvailabilityResponse, ChangeAvailabilityStatusEnum, ConnectorStatusEnum,
    HeartbeatRequest, HeartbeatResponse, OperationalStatusEnum, StatusNotificationRequest,
    StatusNotificationResponse,
};
pub use calls::{Action, FromCsms, FromStation, Response, check_request, check_response};
pub use certificates::{
    CertificateActionEnum, CertificateHashData, CertificateHashDataChain, DeleteCertificateRequest,
    DeleteCertificateResponse, DeleteCertificateStatusEnum, Get15118EVCertificateRequest,
    Get15118EVCertificateResponse, GetCertificateIdUseEnum, GetCertificateStatusEnum,
    GetCertificateStatusRequest, GetCertificateStatusResponse, GetInstalledCertificateIdsRequest,
    GetInstalledCertificateIdsResponse, GetInstalledCertificateStatusEnum, HashAlgorithmEnum,
    InstallCertificateRequest, InstallCertificateResponse, InstallCertificateStatusEnum,
    InstallCertificateUseEnum, Iso15118EVCertificateStatusEnum, OCSPRequestData,
};
pub use data_transfer::{CustomData, DataTransferRequest, DataTransferResponse, DataTransferStatusEnum};
pub use diagnostics::{
    ClearMonitoringResult, ClearMonitoringStatusEnum, ClearVariableMonitoringRequest,
    ClearVariableMonitoringResponse, CustomerInformationRequest, CustomerInformationResponse,
    CustomerInformationStatusEnum, EventData, EventNotificationEnum, EventTriggerEnum, GetLogRequest,
    GetLogResponse, GetMonitoringReportRequest, GetMonitoringReportResponse, LogEnum, LogParameters,
    LogStatusEnum, LogStatusNotificationRequest, LogStatusNotificationResponse, MonitorEnum,
    MonitoringBaseEnum, MonitoringCriterionEnum, MonitoringData, NotifyCustomerInformationRequest,
    NotifyCustomerInformationResponse, NotifyEventRequest, NotifyEventResponse,
    NotifyMonitoringReportRequest, NotifyMonitoringReportResponse, SetMonitoringBaseRequest,
    SetMonitoringBaseResponse, SetMonitoringData, SetMonitoringLevelRequest, SetMonitoringLevelResponse,
    SetMonitoringResult, SetMonitoringStatusEnum, SetVariableMonitoringRequest,
    SetVariableMonitoringResponse, UploadLogStatusEnum, VariableMonitoring,
};
pub use display_message::{
    ClearDisplayMessageRequest, ClearDisplayMessageResponse, ClearMessageStatusEnum,
    DisplayMessageStatusEnum, GetDisplayMessagesRequest, GetDisplayMessagesResponse,
    GetDisplayMessagesStatusEnum, MessageContent, MessageFormatEnum, MessageInfo, MessagePriorityEnum,
    MessageStateEnum, NotifyDisplayMessagesRequest, NotifyDisplayMessagesResponse, SetDisplayMessageRequest,
    SetDisplayMessageResponse,
};
pub use firmware::{
    Firmware, FirmwareStatusEnum, FirmwareStatusNotificationRequest, FirmwareStatusNotificationResponse,
    PublishFirmwareRequest, PublishFirmwareResponse, PublishFirmwareStatusEnum,
    PublishFirmwareStatusNotificationRequest, PublishFirmwareStatusNotificationResponse,
    UnpublishFirmwareRequest, UnpublishFirmwareResponse, UnpublishFirmwareStatusEnum, UpdateFirmwareRequest,
    UpdateFirmwareResponse, UpdateFirmwareStatusEnum,
};
#[cfg(feature = "schemars")]
pub use json_schemas::{request_schema, response_schema};
pub use local_auth_list::{
    AuthorizationData, GetLocalListVersionRequest, GetLocalListVersionResponse, SendLocalListRequest,
    SendLocalListResponse, SendLocalListStatusEnum, UpdateEnum,
};
pub use meter_values::{
    LocationEnum, MeasurandEnum, MeterValue, MeterValuesRequest, MeterValuesResponse, PhaseEnum,
    ReadingContextEnum, SampledValue, SignedMeterValue, UnitOfMeasure,
};
pub use provisioning::{
    APNAuthenticationEnum, Apn, AttributeEnum, BootNotificationRequest, BootNotificationResponse,
    BootReasonEnum, ChargingStation, Component, ComponentCriterionEnum, ComponentVariable, DataEnum, Evse,
    GenericDeviceModelStatusEnum, GenericStatusEnum, GetBaseReportRequest, GetBaseReportResponse,
    GetReportRequest, GetReportResponse, GetVariableData, GetVariableResult, GetVariableStatusEnum,
    GetVariablesRequest, GetVariablesResponse, Modem, MutabilityEnum, NetworkConnectionProfile,
    NotifyReportRequest, NotifyReportResponse, OCPPInterfaceEnum, OCPPTransportEnum, OCPPVersionEnum,
    RegistrationStatusEnum, ReportBaseEnum, ReportData, ResetEnum, ResetRequest, ResetResponse,
    ResetStatusEnum, SetNetworkProfileRequest, SetNetworkProfileResponse, SetNetworkProfileStatusEnum,
    SetVariableData, SetVariableResult, SetVariableStatusEnum, SetVariablesRequest, SetVariablesResponse,
    StatusInfo, VPNEnum, Variable, VariableAttribute, VariableCharacteristics, Vpn,
};
pub use remote_control::{
    MessageTriggerEnum, RequestStartStopStatusEnum, RequestStartTransactionRequest,
    RequestStartTransactionResponse, RequestStopTransactionRequest, RequestStopTransactionResponse,
    TriggerMessageRequest, TriggerMessageResponse, TriggerMessageStatusEnum, UnlockConnectorRequest,
    UnlockConnectorResponse, UnlockStatusEnum,
};
pub use reservation::{
    CancelReservationRequest, CancelReservationResponse, CancelReservationStatusEnum, ConnectorEnum,
    ReservationStatusUpdateRequest, ReservationStatusUpdateResponse, ReservationUpdateStatusEnum,
    ReserveNowRequest, ReserveNowResponse, ReserveNowStatusEnum,
};
pub use security::{
    CertificateSignedRequest, CertificateSignedResponse, CertificateSignedStatusEnum,
    CertificateSigningUseEnum, SecurityEventNotificationRequest, SecurityEventNotificationResponse,
    SignCertificateRequest, SignCertificateResponse,
};
pub use smart_charging::{
    ACChargingParameters, ChargingLimit, ChargingLimitSourceEnum, ChargingNeeds, ChargingProfile,
    ChargingProfileCriterion, ChargingProfileKindEnum, ChargingProfilePurposeEnum, ChargingProfileStatusEnum,
    ChargingRateUnitEnum, ChargingSchedule, ChargingSchedulePeriod, ClearChargingProfile,
    ClearChargingProfileRequest, ClearChargingProfileResponse, ClearChargingProfileStatusEnum,
    ClearedChargingLimitRequest, ClearedChargingLimitResponse, CompositeSchedule, ConsumptionCost, Cost,
    CostKindEnum, DCChargingParameters, EnergyTransferModeEnum, GetChargingProfileStatusEnum,
    GetChargingProfilesRequest, GetChargingProfilesResponse, GetCompositeScheduleRequest,
    GetCompositeScheduleResponse, NotifyChargingLimitRequest, NotifyChargingLimitResponse,
    NotifyEVChargingNeedsRequest, NotifyEVChargingNeedsResponse, NotifyEVChargingNeedsStatusEnum,
    NotifyEVChargingScheduleRequest, NotifyEVChargingScheduleResponse, RecurrencyKindEnum,
    RelativeTimeInterval, ReportChargingProfilesRequest, ReportChargingProfilesResponse, SalesTariff,
    SalesTariffEntry, SetChargingProfileRequest, SetChargingProfileResponse,
};
pub use tariff_and_cost::{CostUpdatedRequest, CostUpdatedResponse};
pub use transactions::{
    ChargingStateEnum, GetTransactionStatusRequest, GetTransactionStatusResponse, ReasonEnum, Transaction,
    TransactionEventEnum, TransactionEventRequest, TransactionEventResponse, TriggerReasonEnum,
};
