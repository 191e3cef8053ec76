// Written by `cargo codegen` from facts/*.json; change those, not this.
//! Every type of the version, one module per functional block.

mod authorization;
mod availability;
mod battery_swapping;
mod bidirectional_power_transfer;
mod calls;
mod certificates;
mod data_transfer;
mod der_control;
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
    AdditionalInfo, Address, AuthorizationStatusEnum, AuthorizeCertificateStatusEnum, AuthorizeRequest,
    AuthorizeResponse, ClearCacheRequest, ClearCacheResponse, ClearCacheStatusEnum, IdToken, IdTokenInfo,
    NotifySettlementRequest, NotifySettlementResponse, NotifyWebPaymentStartedRequest,
    NotifyWebPaymentStartedResponse, PaymentStatusEnum, VatNumberValidationRequest,
    VatNumberValidationResponse,
};
pub use availability::{
    ChangeAvailabilityRequest, ChangeAvailabilityResponse, ChangeAvailabilityStatusEnum, ConnectorStatusEnum,
    HeartbeatRequest, HeartbeatResponse, OperationalStatusEnum, StatusNotificationRequest,
    StatusNotificationResponse,
};
pub use battery_swapping::{
    BatteryData, BatterySwapEventEnum, BatterySwapRequest, BatterySwapResponse, RequestBatterySwapRequest,
    RequestBatterySwapResponse,
};
pub use bidirectional_power_transfer::{
    AFRRSignalRequest, AFRRSignalResponse, EnergyTransferModeEnum, NotifyAllowedEnergyTransferRequest,
    NotifyAllowedEnergyTransferResponse, NotifyAllowedEnergyTransferStatusEnum,
};
pub use calls::{Action, FromCsms, FromStation, Response, check_request, check_response};
pub use certificates::{
    CertificateActionEnum, CertificateHashData, CertificateHashDataChain, CertificateStatus,
    CertificateStatusEnum, CertificateStatusRequestInfo, CertificateStatusSourceEnum,
    DeleteCertificateRequest, DeleteCertificateResponse, DeleteCertificateStatusEnum,
    Get15118EVCertificateRequest, Get15118EVCertificateResponse, GetCertificateChainStatusRequest,
    GetCertificateChainStatusResponse, GetCertificateIdUseEnum, GetCertificateStatusEnum,
    GetCertificateStatusRequest, GetCertificateStatusResponse, GetInstalledCertificateIdsRequest,
    GetInstalledCertificateIdsResponse, GetInstalledCertificateStatusEnum, HashAlgorithmEnum,
    InstallCertificateRequest, InstallCertificateResponse, InstallCertificateStatusEnum,
    InstallCertificateUseEnum, Iso15118EVCertificateStatusEnum, OCSPRequestData,
};
pub use data_transfer::{CustomData, DataTransferRequest, DataTransferResponse, DataTransferStatusEnum};
pub use der_control::{
    ClearDERControlRequest, ClearDERControlResponse, DERChargingParameters, DERControlEnum,
    DERControlStatusEnum, DERCurve, DERCurveGet, DERCurvePoints, DERUnitEnum, EnterService, EnterServiceGet,
    FixedPF, FixedPFGet, FixedVar, FixedVarGet, FreqDroop, FreqDroopGet, GetDERControlRequest,
    GetDERControlResponse, Gradient, GradientGet, GridEventFaultEnum, Hysteresis, LimitMaxDischarge,
    LimitMaxDischargeGet, NotifyDERAlarmRequest, NotifyDERAlarmResponse, NotifyDERStartStopRequest,
    NotifyDERStartStopResponse, PowerDuringCessationEnum, ReactivePowerParams, ReportDERControlRequest,
    ReportDERControlResponse, SetDERControlRequest, SetDERControlResponse, VoltageParams,
};
pub use diagnostics::{
    AdjustPeriodicEventStreamRequest, AdjustPeriodicEventStreamResponse, ClearMonitoringResult,
    ClearMonitoringStatusEnum, ClearVariableMonitoringRequest, ClearVariableMonitoringResponse,
    ClosePeriodicEventStreamRequest, ClosePeriodicEventStreamResponse, ConstantStreamData,
    CustomerInformationRequest, CustomerInformationResponse, CustomerInformationStatusEnum, EventData,
    EventNotificationEnum, EventTriggerEnum, GetLogRequest, GetLogResponse, GetMonitoringReportRequest,
    GetMonitoringReportResponse, GetPeriodicEventStreamRequest, GetPeriodicEventStreamResponse, LogEnum,
    LogParameters, LogStatusEnum, LogStatusNotificationRequest, LogStatusNotificationResponse, MonitorEnum,
    MonitoringBaseEnum, MonitoringCriterionEnum, MonitoringData, NotifyCustomerInformationRequest,
    NotifyCustomerInformationResponse, NotifyEventRequest, NotifyEventResponse,
    NotifyMonitoringReportRequest, NotifyMonitoringReportResponse, NotifyPeriodicEventStreamRequest,
    OpenPeriodicEventStreamRequest, OpenPeriodicEventStreamResponse, PeriodicEventStreamParams,
    SetMonitoringBaseRequest, SetMonitoringBaseResponse, SetMonitoringData, SetMonitoringLevelRequest,
    SetMonitoringLevelResponse, SetMonitoringResult, SetMonitoringStatusEnum, SetVariableMonitoringRequest,
    SetVariableMonitoringResponse, StreamDataElement, UploadLogStatusEnum, VariableMonitoring,
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
    CancelReservationRequest, CancelReservationResponse, CancelReservationStatusEnum,
    ReservationStatusUpdateRequest, ReservationStatusUpdateResponse, ReservationUpdateStatusEnum,
    ReserveNowRequest, ReserveNowResponse, ReserveNowStatusEnum,
};
pub use security::{
    CertificateSignedRequest, CertificateSignedResponse, CertificateSignedStatusEnum,
    CertificateSigningUseEnum, SecurityEventNotificationRequest, SecurityEventNotificationResponse,
    SignCertificateRequest, SignCertificateResponse,
};
pub use smart_charging::{
    ACChargingParameters, AbsolutePriceSchedule, AdditionalSelectedServices, ChargingLimit, ChargingNeeds,
    ChargingProfile, ChargingProfileCriterion, ChargingProfileKindEnum, ChargingProfilePurposeEnum,
    ChargingProfileStatusEnum, ChargingRateUnitEnum, ChargingSchedule, ChargingSchedulePeriod,
    ChargingScheduleUpdate, ClearChargingProfile, ClearChargingProfileRequest, ClearChargingProfileResponse,
    ClearChargingProfileStatusEnum, ClearedChargingLimitRequest, ClearedChargingLimitResponse,
    CompositeSchedule, ConsumptionCost, ControlModeEnum, Cost, CostKindEnum, DCChargingParameters,
    EVAbsolutePriceSchedule, EVAbsolutePriceScheduleEntry, EVEnergyOffer, EVPowerSchedule,
    EVPowerScheduleEntry, EVPriceRule, GetChargingProfileStatusEnum, GetChargingProfilesRequest,
    GetChargingProfilesResponse, GetCompositeScheduleRequest, GetCompositeScheduleResponse,
    IslandingDetectionEnum, LimitAtSoC, MobilityNeedsModeEnum, NotifyChargingLimitRequest,
    NotifyChargingLimitResponse, NotifyEVChargingNeedsRequest, NotifyEVChargingNeedsResponse,
    NotifyEVChargingNeedsStatusEnum, NotifyEVChargingScheduleRequest, NotifyEVChargingScheduleResponse,
    NotifyPriorityChargingRequest, NotifyPriorityChargingResponse, OperationModeEnum, OverstayRule,
    OverstayRuleList, PriceLevelSchedule, PriceLevelScheduleEntry, PriceRule, PriceRuleStack,
    PriorityChargingStatusEnum, PullDynamicScheduleUpdateRequest, PullDynamicScheduleUpdateResponse,
    RationalNumber, RecurrencyKindEnum, RelativeTimeInterval, ReportChargingProfilesRequest,
    ReportChargingProfilesResponse, SalesTariff, SalesTariffEntry, SetChargingProfileRequest,
    SetChargingProfileResponse, TaxRule, UpdateDynamicScheduleRequest, UpdateDynamicScheduleResponse,
    UsePriorityChargingRequest, UsePriorityChargingResponse, V2XChargingParameters, V2XFreqWattPoint,
    V2XSignalWattPoint,
};
pub use tariff_and_cost::{
    ChangeTransactionTariffRequest, ChangeTransactionTariffResponse, ChargingPeriod, ClearTariffsRequest,
    ClearTariffsResponse, ClearTariffsResult, CostDetails, CostDimension, CostDimensionEnum,
    CostUpdatedRequest, CostUpdatedResponse, DayOfWeekEnum, EvseKindEnum, GetTariffsRequest,
    GetTariffsResponse, Price, SetDefaultTariffRequest, SetDefaultTariffResponse, Tariff, TariffAssignment,
    TariffChangeStatusEnum, TariffClearStatusEnum, TariffConditions, TariffConditionsFixed, TariffCostEnum,
    TariffEnergy, TariffEnergyPrice, TariffFixed, TariffFixedPrice, TariffGetStatusEnum, TariffKindEnum,
    TariffSetStatusEnum, TariffTime, TariffTimePrice, TaxRate, TotalCost, TotalPrice, TotalUsage,
};
pub use transactions::{
    ChargingStateEnum, GetTransactionStatusRequest, GetTransactionStatusResponse, PreconditioningStatusEnum,
    ReasonEnum, Transaction, TransactionEventEnum, TransactionEventRequest, TransactionEventResponse,
    TransactionLimit, TriggerReasonEnum,
};
