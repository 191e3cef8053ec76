// Written by `cargo codegen` from facts/*.json; change those, not this.
//! The actions, and the messages of each side as one type.

use ocpp_types::json::{EncodeError, ReadMode};
use ocpp_types::message::{self, Direction, Parsed};
use ocpp_types::{Rule, Violation};

use crate::{
    AFRRSignalRequest, AFRRSignalResponse, AdjustPeriodicEventStreamRequest,
    AdjustPeriodicEventStreamResponse, AuthorizeRequest, AuthorizeResponse, BatterySwapRequest,
    BatterySwapResponse, BootNotificationRequest, BootNotificationResponse, CancelReservationRequest,
    CancelReservationResponse, CertificateSignedRequest, CertificateSignedResponse,
    ChangeAvailabilityRequest, ChangeAvailabilityResponse, ChangeTransactionTariffRequest,
    ChangeTransactionTariffResponse, ClearCacheRequest, ClearCacheResponse, ClearChargingProfileRequest,
    ClearChargingProfileResponse, ClearDERControlRequest, ClearDERControlResponse,
    ClearDisplayMessageRequest, ClearDisplayMessageResponse, ClearTariffsRequest, ClearTariffsResponse,
    ClearVariableMonitoringRequest, ClearVariableMonitoringResponse, ClearedChargingLimitRequest,
    ClearedChargingLimitResponse, ClosePeriodicEventStreamRequest, ClosePeriodicEventStreamResponse,
    CostUpdatedRequest, CostUpdatedResponse, CustomerInformationRequest, CustomerInformationResponse,
    DataTransferRequest, DataTransferResponse, DeleteCertificateRequest, DeleteCertificateResponse,
    FirmwareStatusNotificationRequest, FirmwareStatusNotificationResponse, Get15118EVCertificateRequest,
    Get15118EVCertificateResponse, GetBaseReportRequest, GetBaseReportResponse,
    GetCertificateChainStatusRequest, GetCertificateChainStatusResponse, GetCertificateStatusRequest,
    GetCertificateStatusResponse, GetChargingProfilesRequest, GetChargingProfilesResponse,
    GetCompositeScheduleRequest, GetCompositeScheduleResponse, GetDERControlRequest, GetDERControlResponse,
    GetDisplayMessagesRequest, GetDisplayMessagesResponse, GetInstalledCertificateIdsRequest,
    GetInstalledCertificateIdsResponse, GetLocalListVersionRequest, GetLocalListVersionResponse,
    GetLogRequest, GetLogResponse, GetMonitoringReportRequest, GetMonitoringReportResponse,
    GetPeriodicEventStreamRequest, GetPeriodicEventStreamResponse, GetReportRequest, GetReportResponse,
    GetTariffsRequest, GetTariffsResponse, GetTransactionStatusRequest, GetTransactionStatusResponse,
    GetVariablesRequest, GetVariablesResponse, HeartbeatRequest, HeartbeatResponse,
    InstallCertificateRequest, InstallCertificateResponse, LogStatusNotificationRequest,
    LogStatusNotificationResponse, MeterValuesRequest, MeterValuesResponse,
    NotifyAllowedEnergyTransferRequest, NotifyAllowedEnergyTransferResponse, NotifyChargingLimitRequest,
    NotifyChargingLimitResponse, NotifyCustomerInformationRequest, NotifyCustomerInformationResponse,
    NotifyDERAlarmRequest, NotifyDERAlarmResponse, NotifyDERStartStopRequest, NotifyDERStartStopResponse,
    NotifyDisplayMessagesRequest, NotifyDisplayMessagesResponse, NotifyEVChargingNeedsRequest,
    NotifyEVChargingNeedsResponse, NotifyEVChargingScheduleRequest, NotifyEVChargingScheduleResponse,
    NotifyEventRequest, NotifyEventResponse, NotifyMonitoringReportRequest, NotifyMonitoringReportResponse,
    NotifyPeriodicEventStreamRequest, NotifyPriorityChargingRequest, NotifyPriorityChargingResponse,
    NotifyReportRequest, NotifyReportResponse, NotifySettlementRequest, NotifySettlementResponse,
    NotifyWebPaymentStartedRequest, NotifyWebPaymentStartedResponse, OpenPeriodicEventStreamRequest,
    OpenPeriodicEventStreamResponse, PublishFirmwareRequest, PublishFirmwareResponse,
    PublishFirmwareStatusNotificationRequest, PublishFirmwareStatusNotificationResponse,
    PullDynamicScheduleUpdateRequest, PullDynamicScheduleUpdateResponse, ReportChargingProfilesRequest,
    ReportChargingProfilesResponse, ReportDERControlRequest, ReportDERControlResponse,
    RequestBatterySwapRequest, RequestBatterySwapResponse, RequestStartTransactionRequest,
    RequestStartTransactionResponse, RequestStopTransactionRequest, RequestStopTransactionResponse,
    ReservationStatusUpdateRequest, ReservationStatusUpdateResponse, ReserveNowRequest, ReserveNowResponse,
    ResetRequest, ResetResponse, SecurityEventNotificationRequest, SecurityEventNotificationResponse,
    SendLocalListRequest, SendLocalListResponse, SetChargingProfileRequest, SetChargingProfileResponse,
    SetDERControlRequest, SetDERControlResponse, SetDefaultTariffRequest, SetDefaultTariffResponse,
    SetDisplayMessageRequest, SetDisplayMessageResponse, SetMonitoringBaseRequest, SetMonitoringBaseResponse,
    SetMonitoringLevelRequest, SetMonitoringLevelResponse, SetNetworkProfileRequest,
    SetNetworkProfileResponse, SetVariableMonitoringRequest, SetVariableMonitoringResponse,
    SetVariablesRequest, SetVariablesResponse, SignCertificateRequest, SignCertificateResponse,
    StatusNotificationRequest, StatusNotificationResponse, TransactionEventRequest, TransactionEventResponse,
    TriggerMessageRequest, TriggerMessageResponse, UnlockConnectorRequest, UnlockConnectorResponse,
    UnpublishFirmwareRequest, UnpublishFirmwareResponse, UpdateDynamicScheduleRequest,
    UpdateDynamicScheduleResponse, UpdateFirmwareRequest, UpdateFirmwareResponse, UsePriorityChargingRequest,
    UsePriorityChargingResponse, VatNumberValidationRequest, VatNumberValidationResponse,
};

/// The actions, in alphabetical order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Action {
    /// `AFRRSignal`, sent by the central system.
    AFRRSignal,
    /// `AdjustPeriodicEventStream`, sent by the central system.
    AdjustPeriodicEventStream,
    /// `Authorize`, sent by the charge point.
    Authorize,
    /// `BatterySwap`, sent by the charge point.
    BatterySwap,
    /// `BootNotification`, sent by the charge point.
    BootNotification,
    /// `CancelReservation`, sent by the central system.
    CancelReservation,
    /// `CertificateSigned`, sent by the central system.
    CertificateSigned,
    /// `ChangeAvailability`, sent by the central system.
    ChangeAvailability,
    /// `ChangeTransactionTariff`, sent by the central system.
    ChangeTransactionTariff,
    /// `ClearCache`, sent by the central system.
    ClearCache,
    /// `ClearChargingProfile`, sent by the central system.
    ClearChargingProfile,
    /// `ClearDERControl`, sent by the central system.
    ClearDERControl,
    /// `ClearDisplayMessage`, sent by the central system.
    ClearDisplayMessage,
    /// `ClearTariffs`, sent by the central system.
    ClearTariffs,
    /// `ClearVariableMonitoring`, sent by the central system.
    ClearVariableMonitoring,
    /// `ClearedChargingLimit`, sent by the charge point.
    ClearedChargingLimit,
    /// `ClosePeriodicEventStream`, sent by the charge point.
    ClosePeriodicEventStream,
    /// `CostUpdated`, sent by the central system.
    CostUpdated,
    /// `CustomerInformation`, sent by the central system.
    CustomerInformation,
    /// `DataTransfer`, sent by either side.
    DataTransfer,
    /// `DeleteCertificate`, sent by the central system.
    DeleteCertificate,
    /// `FirmwareStatusNotification`, sent by the charge point.
    FirmwareStatusNotification,
    /// `Get15118EVCertificate`, sent by the charge point.
    Get15118EVCertificate,
    /// `GetBaseReport`, sent by the central system.
    GetBaseReport,
    /// `GetCertificateChainStatus`, sent by the charge point.
    GetCertificateChainStatus,
    /// `GetCertificateStatus`, sent by the charge point.
    GetCertificateStatus,
    /// `GetChargingProfiles`, sent by the central system.
    GetChargingProfiles,
    /// `GetCompositeSchedule`, sent by the central system.
    GetCompositeSchedule,
    /// `GetDERControl`, sent by the central system.
    GetDERControl,
    /// `GetDisplayMessages`, sent by the central system.
    GetDisplayMessages,
    /// `GetInstalledCertificateIds`, sent by the central system.
    GetInstalledCertificateIds,
    /// `GetLocalListVersion`, sent by the central system.
    GetLocalListVersion,
    /// `GetLog`, sent by the central system.
    GetLog,
    /// `GetMonitoringReport`, sent by the central system.
    GetMonitoringReport,
    /// `GetPeriodicEventStream`, sent by the central system.
    GetPeriodicEventStream,
    /// `GetReport`, sent by the central system.
    GetReport,
    /// `GetTariffs`, sent by the central system.
    GetTariffs,
    /// `GetTransactionStatus`, sent by the central system.
    GetTransactionStatus,
    /// `GetVariables`, sent by the central system.
    GetVariables,
    /// `Heartbeat`, sent by the charge point.
    Heartbeat,
    /// `InstallCertificate`, sent by the central system.
    InstallCertificate,
    /// `LogStatusNotification`, sent by the charge point.
    LogStatusNotification,
    /// `MeterValues`, sent by the charge point.
    MeterValues,
    /// `NotifyAllowedEnergyTransfer`, sent by the central system.
    NotifyAllowedEnergyTransfer,
    /// `NotifyChargingLimit`, sent by the charge point.
    NotifyChargingLimit,
    /// `NotifyCustomerInformation`, sent by the charge point.
    NotifyCustomerInformation,
    /// `NotifyDERAlarm`, sent by the charge point.
    NotifyDERAlarm,
    /// `NotifyDERStartStop`, sent by the charge point.
    NotifyDERStartStop,
    /// `NotifyDisplayMessages`, sent by the charge point.
    NotifyDisplayMessages,
    /// `NotifyEVChargingNeeds`, sent by the charge point.
    NotifyEVChargingNeeds,
    /// `NotifyEVChargingSchedule`, sent by the charge point.
    NotifyEVChargingSchedule,
    /// `NotifyEvent`, sent by the charge point.
    NotifyEvent,
    /// `NotifyMonitoringReport`, sent by the charge point.
    NotifyMonitoringReport,
    /// `NotifyPeriodicEventStream`, sent by the charge point.
    NotifyPeriodicEventStream,
    /// `NotifyPriorityCharging`, sent by the charge point.
    NotifyPriorityCharging,
    /// `NotifyReport`, sent by the charge point.
    NotifyReport,
    /// `NotifySettlement`, sent by the charge point.
    NotifySettlement,
    /// `NotifyWebPaymentStarted`, sent by the central system.
    NotifyWebPaymentStarted,
    /// `OpenPeriodicEventStream`, sent by the charge point.
    OpenPeriodicEventStream,
    /// `PublishFirmware`, sent by the central system.
    PublishFirmware,
    /// `PublishFirmwareStatusNotification`, sent by the charge point.
    PublishFirmwareStatusNotification,
    /// `PullDynamicScheduleUpdate`, sent by the charge point.
    PullDynamicScheduleUpdate,
    /// `ReportChargingProfiles`, sent by the charge point.
    ReportChargingProfiles,
    /// `ReportDERControl`, sent by the charge point.
    ReportDERControl,
    /// `RequestBatterySwap`, sent by the central system.
    RequestBatterySwap,
    /// `RequestStartTransaction`, sent by the central system.
    RequestStartTransaction,
    /// `RequestStopTransaction`, sent by the central system.
    RequestStopTransaction,
    /// `ReservationStatusUpdate`, sent by the charge point.
    ReservationStatusUpdate,
    /// `ReserveNow`, sent by the central system.
    ReserveNow,
    /// `Reset`, sent by the central system.
    Reset,
    /// `SecurityEventNotification`, sent by the charge point.
    SecurityEventNotification,
    /// `SendLocalList`, sent by the central system.
    SendLocalList,
    /// `SetChargingProfile`, sent by the central system.
    SetChargingProfile,
    /// `SetDERControl`, sent by the central system.
    SetDERControl,
    /// `SetDefaultTariff`, sent by the central system.
    SetDefaultTariff,
    /// `SetDisplayMessage`, sent by the central system.
    SetDisplayMessage,
    /// `SetMonitoringBase`, sent by the central system.
    SetMonitoringBase,
    /// `SetMonitoringLevel`, sent by the central system.
    SetMonitoringLevel,
    /// `SetNetworkProfile`, sent by the central system.
    SetNetworkProfile,
    /// `SetVariableMonitoring`, sent by the central system.
    SetVariableMonitoring,
    /// `SetVariables`, sent by the central system.
    SetVariables,
    /// `SignCertificate`, sent by the charge point.
    SignCertificate,
    /// `StatusNotification`, sent by the charge point.
    StatusNotification,
    /// `TransactionEvent`, sent by the charge point.
    TransactionEvent,
    /// `TriggerMessage`, sent by the central system.
    TriggerMessage,
    /// `UnlockConnector`, sent by the central system.
    UnlockConnector,
    /// `UnpublishFirmware`, sent by the central system.
    UnpublishFirmware,
    /// `UpdateDynamicSchedule`, sent by the central system.
    UpdateDynamicSchedule,
    /// `UpdateFirmware`, sent by the central system.
    UpdateFirmware,
    /// `UsePriorityCharging`, sent by the central system.
    UsePriorityCharging,
    /// `VatNumberValidation`, sent by the charge point.
    VatNumberValidation,
}

impl Action {
    /// Every action.
    pub const ALL: &[Self] = &[
        Self::AFRRSignal,
        Self::AdjustPeriodicEventStream,
        Self::Authorize,
        Self::BatterySwap,
        Self::BootNotification,
        Self::CancelReservation,
        Self::CertificateSigned,
        Self::ChangeAvailability,
        Self::ChangeTransactionTariff,
        Self::ClearCache,
        Self::ClearChargingProfile,
        Self::ClearDERControl,
        Self::ClearDisplayMessage,
        Self::ClearTariffs,
        Self::ClearVariableMonitoring,
        Self::ClearedChargingLimit,
        Self::ClosePeriodicEventStream,
        Self::CostUpdated,
        Self::CustomerInformation,
        Self::DataTransfer,
        Self::DeleteCertificate,
        Self::FirmwareStatusNotification,
        Self::Get15118EVCertificate,
        Self::GetBaseReport,
        Self::GetCertificateChainStatus,
        Self::GetCertificateStatus,
        Self::GetChargingProfiles,
        Self::GetCompositeSchedule,
        Self::GetDERControl,
        Self::GetDisplayMessages,
        Self::GetInstalledCertificateIds,
        Self::GetLocalListVersion,
        Self::GetLog,
        Self::GetMonitoringReport,
        Self::GetPeriodicEventStream,
        Self::GetReport,
        Self::GetTariffs,
        Self::GetTransactionStatus,
        Self::GetVariables,
        Self::Heartbeat,
        Self::InstallCertificate,
        Self::LogStatusNotification,
        Self::MeterValues,
        Self::NotifyAllowedEnergyTransfer,
        Self::NotifyChargingLimit,
        Self::NotifyCustomerInformation,
        Self::NotifyDERAlarm,
        Self::NotifyDERStartStop,
        Self::NotifyDisplayMessages,
        Self::NotifyEVChargingNeeds,
        Self::NotifyEVChargingSchedule,
        Self::NotifyEvent,
        Self::NotifyMonitoringReport,
        Self::NotifyPeriodicEventStream,
        Self::NotifyPriorityCharging,
        Self::NotifyReport,
        Self::NotifySettlement,
        Self::NotifyWebPaymentStarted,
        Self::OpenPeriodicEventStream,
        Self::PublishFirmware,
        Self::PublishFirmwareStatusNotification,
        Self::PullDynamicScheduleUpdate,
        Self::ReportChargingProfiles,
        Self::ReportDERControl,
        Self::RequestBatterySwap,
        Self::RequestStartTransaction,
        Self::RequestStopTransaction,
        Self::ReservationStatusUpdate,
        Self::ReserveNow,
        Self::Reset,
        Self::SecurityEventNotification,
        Self::SendLocalList,
        Self::SetChargingProfile,
        Self::SetDERControl,
        Self::SetDefaultTariff,
        Self::SetDisplayMessage,
        Self::SetMonitoringBase,
        Self::SetMonitoringLevel,
        Self::SetNetworkProfile,
        Self::SetVariableMonitoring,
        Self::SetVariables,
        Self::SignCertificate,
        Self::StatusNotification,
        Self::TransactionEvent,
        Self::TriggerMessage,
        Self::UnlockConnector,
        Self::UnpublishFirmware,
        Self::UpdateDynamicSchedule,
        Self::UpdateFirmware,
        Self::UsePriorityCharging,
        Self::VatNumberValidation,
    ];

    /// The action's name on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AFRRSignal => "AFRRSignal",
            Self::AdjustPeriodicEventStream => "AdjustPeriodicEventStream",
            Self::Authorize => "Authorize",
            Self::BatterySwap => "BatterySwap",
            Self::BootNotification => "BootNotification",
            Self::CancelReservation => "CancelReservation",
            Self::CertificateSigned => "CertificateSigned",
            Self::ChangeAvailability => "ChangeAvailability",
            Self::ChangeTransactionTariff => "ChangeTransactionTariff",
            Self::ClearCache => "ClearCache",
            Self::ClearChargingProfile => "ClearChargingProfile",
            Self::ClearDERControl => "ClearDERControl",
            Self::ClearDisplayMessage => "ClearDisplayMessage",
            Self::ClearTariffs => "ClearTariffs",
            Self::ClearVariableMonitoring => "ClearVariableMonitoring",
            Self::ClearedChargingLimit => "ClearedChargingLimit",
            Self::ClosePeriodicEventStream => "ClosePeriodicEventStream",
            Self::CostUpdated => "CostUpdated",
            Self::CustomerInformation => "CustomerInformation",
            Self::DataTransfer => "DataTransfer",
            Self::DeleteCertificate => "DeleteCertificate",
            Self::FirmwareStatusNotification => "FirmwareStatusNotification",
            Self::Get15118EVCertificate => "Get15118EVCertificate",
            Self::GetBaseReport => "GetBaseReport",
            Self::GetCertificateChainStatus => "GetCertificateChainStatus",
            Self::GetCertificateStatus => "GetCertificateStatus",
            Self::GetChargingProfiles => "GetChargingProfiles",
            Self::GetCompositeSchedule => "GetCompositeSchedule",
            Self::GetDERControl => "GetDERControl",
            Self::GetDisplayMessages => "GetDisplayMessages",
            Self::GetInstalledCertificateIds => "GetInstalledCertificateIds",
            Self::GetLocalListVersion => "GetLocalListVersion",
            Self::GetLog => "GetLog",
            Self::GetMonitoringReport => "GetMonitoringReport",
            Self::GetPeriodicEventStream => "GetPeriodicEventStream",
            Self::GetReport => "GetReport",
            Self::GetTariffs => "GetTariffs",
            Self::GetTransactionStatus => "GetTransactionStatus",
            Self::GetVariables => "GetVariables",
            Self::Heartbeat => "Heartbeat",
            Self::InstallCertificate => "InstallCertificate",
            Self::LogStatusNotification => "LogStatusNotification",
            Self::MeterValues => "MeterValues",
            Self::NotifyAllowedEnergyTransfer => "NotifyAllowedEnergyTransfer",
            Self::NotifyChargingLimit => "NotifyChargingLimit",
            Self::NotifyCustomerInformation => "NotifyCustomerInformation",
            Self::NotifyDERAlarm => "NotifyDERAlarm",
            Self::NotifyDERStartStop => "NotifyDERStartStop",
            Self::NotifyDisplayMessages => "NotifyDisplayMessages",
            Self::NotifyEVChargingNeeds => "NotifyEVChargingNeeds",
            Self::NotifyEVChargingSchedule => "NotifyEVChargingSchedule",
            Self::NotifyEvent => "NotifyEvent",
            Self::NotifyMonitoringReport => "NotifyMonitoringReport",
            Self::NotifyPeriodicEventStream => "NotifyPeriodicEventStream",
            Self::NotifyPriorityCharging => "NotifyPriorityCharging",
            Self::NotifyReport => "NotifyReport",
            Self::NotifySettlement => "NotifySettlement",
            Self::NotifyWebPaymentStarted => "NotifyWebPaymentStarted",
            Self::OpenPeriodicEventStream => "OpenPeriodicEventStream",
            Self::PublishFirmware => "PublishFirmware",
            Self::PublishFirmwareStatusNotification => "PublishFirmwareStatusNotification",
            Self::PullDynamicScheduleUpdate => "PullDynamicScheduleUpdate",
            Self::ReportChargingProfiles => "ReportChargingProfiles",
            Self::ReportDERControl => "ReportDERControl",
            Self::RequestBatterySwap => "RequestBatterySwap",
            Self::RequestStartTransaction => "RequestStartTransaction",
            Self::RequestStopTransaction => "RequestStopTransaction",
            Self::ReservationStatusUpdate => "ReservationStatusUpdate",
            Self::ReserveNow => "ReserveNow",
            Self::Reset => "Reset",
            Self::SecurityEventNotification => "SecurityEventNotification",
            Self::SendLocalList => "SendLocalList",
            Self::SetChargingProfile => "SetChargingProfile",
            Self::SetDERControl => "SetDERControl",
            Self::SetDefaultTariff => "SetDefaultTariff",
            Self::SetDisplayMessage => "SetDisplayMessage",
            Self::SetMonitoringBase => "SetMonitoringBase",
            Self::SetMonitoringLevel => "SetMonitoringLevel",
            Self::SetNetworkProfile => "SetNetworkProfile",
            Self::SetVariableMonitoring => "SetVariableMonitoring",
            Self::SetVariables => "SetVariables",
            Self::SignCertificate => "SignCertificate",
            Self::StatusNotification => "StatusNotification",
            Self::TransactionEvent => "TransactionEvent",
            Self::TriggerMessage => "TriggerMessage",
            Self::UnlockConnector => "UnlockConnector",
            Self::UnpublishFirmware => "UnpublishFirmware",
            Self::UpdateDynamicSchedule => "UpdateDynamicSchedule",
            Self::UpdateFirmware => "UpdateFirmware",
            Self::UsePriorityCharging => "UsePriorityCharging",
            Self::VatNumberValidation => "VatNumberValidation",
        }
    }

    /// The action that is called `name` on the wire; case matters.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Some(match name {
            "AFRRSignal" => Self::AFRRSignal,
            "AdjustPeriodicEventStream" => Self::AdjustPeriodicEventStream,
            "Authorize" => Self::Authorize,
            "BatterySwap" => Self::BatterySwap,
            "BootNotification" => Self::BootNotification,
            "CancelReservation" => Self::CancelReservation,
            "CertificateSigned" => Self::CertificateSigned,
            "ChangeAvailability" => Self::ChangeAvailability,
            "ChangeTransactionTariff" => Self::ChangeTransactionTariff,
            "ClearCache" => Self::ClearCache,
            "ClearChargingProfile" => Self::ClearChargingProfile,
            "ClearDERControl" => Self::ClearDERControl,
            "ClearDisplayMessage" => Self::ClearDisplayMessage,
            "ClearTariffs" => Self::ClearTariffs,
            "ClearVariableMonitoring" => Self::ClearVariableMonitoring,
            "ClearedChargingLimit" => Self::ClearedChargingLimit,
            "ClosePeriodicEventStream" => Self::ClosePeriodicEventStream,
            "CostUpdated" => Self::CostUpdated,
            "CustomerInformation" => Self::CustomerInformation,
            "DataTransfer" => Self::DataTransfer,
            "DeleteCertificate" => Self::DeleteCertificate,
            "FirmwareStatusNotification" => Self::FirmwareStatusNotification,
            "Get15118EVCertificate" => Self::Get15118EVCertificate,
            "GetBaseReport" => Self::GetBaseReport,
            "GetCertificateChainStatus" => Self::GetCertificateChainStatus,
            "GetCertificateStatus" => Self::GetCertificateStatus,
            "GetChargingProfiles" => Self::GetChargingProfiles,
            "GetCompositeSchedule" => Self::GetCompositeSchedule,
            "GetDERControl" => Self::GetDERControl,
            "GetDisplayMessages" => Self::GetDisplayMessages,
            "GetInstalledCertificateIds" => Self::GetInstalledCertificateIds,
            "GetLocalListVersion" => Self::GetLocalListVersion,
            "GetLog" => Self::GetLog,
            "GetMonitoringReport" => Self::GetMonitoringReport,
            "GetPeriodicEventStream" => Self::GetPeriodicEventStream,
            "GetReport" => Self::GetReport,
            "GetTariffs" => Self::GetTariffs,
            "GetTransactionStatus" => Self::GetTransactionStatus,
            "GetVariables" => Self::GetVariables,
            "Heartbeat" => Self::Heartbeat,
            "InstallCertificate" => Self::InstallCertificate,
            "LogStatusNotification" => Self::LogStatusNotification,
            "MeterValues" => Self::MeterValues,
            "NotifyAllowedEnergyTransfer" => Self::NotifyAllowedEnergyTransfer,
            "NotifyChargingLimit" => Self::NotifyChargingLimit,
            "NotifyCustomerInformation" => Self::NotifyCustomerInformation,
            "NotifyDERAlarm" => Self::NotifyDERAlarm,
            "NotifyDERStartStop" => Self::NotifyDERStartStop,
            "NotifyDisplayMessages" => Self::NotifyDisplayMessages,
            "NotifyEVChargingNeeds" => Self::NotifyEVChargingNeeds,
            "NotifyEVChargingSchedule" => Self::NotifyEVChargingSchedule,
            "NotifyEvent" => Self::NotifyEvent,
            "NotifyMonitoringReport" => Self::NotifyMonitoringReport,
            "NotifyPeriodicEventStream" => Self::NotifyPeriodicEventStream,
            "NotifyPriorityCharging" => Self::NotifyPriorityCharging,
            "NotifyReport" => Self::NotifyReport,
            "NotifySettlement" => Self::NotifySettlement,
            "NotifyWebPaymentStarted" => Self::NotifyWebPaymentStarted,
            "OpenPeriodicEventStream" => Self::OpenPeriodicEventStream,
            "PublishFirmware" => Self::PublishFirmware,
            "PublishFirmwareStatusNotification" => Self::PublishFirmwareStatusNotification,
            "PullDynamicScheduleUpdate" => Self::PullDynamicScheduleUpdate,
            "ReportChargingProfiles" => Self::ReportChargingProfiles,
            "ReportDERControl" => Self::ReportDERControl,
            "RequestBatterySwap" => Self::RequestBatterySwap,
            "RequestStartTransaction" => Self::RequestStartTransaction,
            "RequestStopTransaction" => Self::RequestStopTransaction,
            "ReservationStatusUpdate" => Self::ReservationStatusUpdate,
            "ReserveNow" => Self::ReserveNow,
            "Reset" => Self::Reset,
            "SecurityEventNotification" => Self::SecurityEventNotification,
            "SendLocalList" => Self::SendLocalList,
            "SetChargingProfile" => Self::SetChargingProfile,
            "SetDERControl" => Self::SetDERControl,
            "SetDefaultTariff" => Self::SetDefaultTariff,
            "SetDisplayMessage" => Self::SetDisplayMessage,
            "SetMonitoringBase" => Self::SetMonitoringBase,
            "SetMonitoringLevel" => Self::SetMonitoringLevel,
            "SetNetworkProfile" => Self::SetNetworkProfile,
            "SetVariableMonitoring" => Self::SetVariableMonitoring,
            "SetVariables" => Self::SetVariables,
            "SignCertificate" => Self::SignCertificate,
            "StatusNotification" => Self::StatusNotification,
            "TransactionEvent" => Self::TransactionEvent,
            "TriggerMessage" => Self::TriggerMessage,
            "UnlockConnector" => Self::UnlockConnector,
            "UnpublishFirmware" => Self::UnpublishFirmware,
            "UpdateDynamicSchedule" => Self::UpdateDynamicSchedule,
            "UpdateFirmware" => Self::UpdateFirmware,
            "UsePriorityCharging" => Self::UsePriorityCharging,
            "VatNumberValidation" => Self::VatNumberValidation,

            _ => return None,
        })
    }

    /// Who sends the request.
    #[must_use]
    pub const fn direction(self) -> Direction {
        match self {
            Self::Authorize
            | Self::BatterySwap
            | Self::BootNotification
            | Self::ClearedChargingLimit
            | Self::ClosePeriodicEventStream
            | Self::FirmwareStatusNotification
            | Self::Get15118EVCertificate
            | Self::GetCertificateChainStatus
            | Self::GetCertificateStatus
            | Self::Heartbeat
            | Self::LogStatusNotification
            | Self::MeterValues
            | Self::NotifyChargingLimit
            | Self::NotifyCustomerInformation
            | Self::NotifyDERAlarm
            | Self::NotifyDERStartStop
            | Self::NotifyDisplayMessages
            | Self::NotifyEVChargingNeeds
            | Self::NotifyEVChargingSchedule
            | Self::NotifyEvent
            | Self::NotifyMonitoringReport
            | Self::NotifyPeriodicEventStream
            | Self::NotifyPriorityCharging
            | Self::NotifyReport
            | Self::NotifySettlement
            | Self::OpenPeriodicEventStream
            | Self::PublishFirmwareStatusNotification
            | Self::PullDynamicScheduleUpdate
            | Self::ReportChargingProfiles
            | Self::ReportDERControl
            | Self::ReservationStatusUpdate
            | Self::SecurityEventNotification
            | Self::SignCertificate
            | Self::StatusNotification
            | Self::TransactionEvent
            | Self::VatNumberValidation => Direction::FromStation,
            Self::AFRRSignal
            | Self::AdjustPeriodicEventStream
            | Self::CancelReservation
            | Self::CertificateSigned
            | Self::ChangeAvailability
            | Self::ChangeTransactionTariff
            | Self::ClearCache
            | Self::ClearChargingProfile
            | Self::ClearDERControl
            | Self::ClearDisplayMessage
            | Self::ClearTariffs
            | Self::ClearVariableMonitoring
            | Self::CostUpdated
            | Self::CustomerInformation
            | Self::DeleteCertificate
            | Self::GetBaseReport
            | Self::GetChargingProfiles
            | Self::GetCompositeSchedule
            | Self::GetDERControl
            | Self::GetDisplayMessages
            | Self::GetInstalledCertificateIds
            | Self::GetLocalListVersion
            | Self::GetLog
            | Self::GetMonitoringReport
            | Self::GetPeriodicEventStream
            | Self::GetReport
            | Self::GetTariffs
            | Self::GetTransactionStatus
            | Self::GetVariables
            | Self::InstallCertificate
            | Self::NotifyAllowedEnergyTransfer
            | Self::NotifyWebPaymentStarted
            | Self::PublishFirmware
            | Self::RequestBatterySwap
            | Self::RequestStartTransaction
            | Self::RequestStopTransaction
            | Self::ReserveNow
            | Self::Reset
            | Self::SendLocalList
            | Self::SetChargingProfile
            | Self::SetDERControl
            | Self::SetDefaultTariff
            | Self::SetDisplayMessage
            | Self::SetMonitoringBase
            | Self::SetMonitoringLevel
            | Self::SetNetworkProfile
            | Self::SetVariableMonitoring
            | Self::SetVariables
            | Self::TriggerMessage
            | Self::UnlockConnector
            | Self::UnpublishFirmware
            | Self::UpdateDynamicSchedule
            | Self::UpdateFirmware
            | Self::UsePriorityCharging => Direction::FromCsms,
            Self::DataTransfer => Direction::Both,
        }
    }

    /// Whether the request is a CALL, which is answered, and not a SEND.
    #[must_use]
    pub const fn is_answered(self) -> bool {
        !matches!(self, Self::NotifyPeriodicEventStream)
    }
}

impl std::fmt::Display for Action {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

/// A request that the charge point sends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FromStation {
    /// `Authorize`
    Authorize(AuthorizeRequest),
    /// `BatterySwap`
    BatterySwap(BatterySwapRequest),
    /// `BootNotification`
    BootNotification(BootNotificationRequest),
    /// `ClearedChargingLimit`
    ClearedChargingLimit(ClearedChargingLimitRequest),
    /// `ClosePeriodicEventStream`
    ClosePeriodicEventStream(ClosePeriodicEventStreamRequest),
    /// `DataTransfer`
    DataTransfer(DataTransferRequest),
    /// `FirmwareStatusNotification`
    FirmwareStatusNotification(FirmwareStatusNotificationRequest),
    /// `Get15118EVCertificate`
    Get15118EVCertificate(Get15118EVCertificateRequest),
    /// `GetCertificateChainStatus`
    GetCertificateChainStatus(GetCertificateChainStatusRequest),
    /// `GetCertificateStatus`
    GetCertificateStatus(GetCertificateStatusRequest),
    /// `Heartbeat`
    Heartbeat(HeartbeatRequest),
    /// `LogStatusNotification`
    LogStatusNotification(LogStatusNotificationRequest),
    /// `MeterValues`
    MeterValues(MeterValuesRequest),
    /// `NotifyChargingLimit`
    NotifyChargingLimit(NotifyChargingLimitRequest),
    /// `NotifyCustomerInformation`
    NotifyCustomerInformation(NotifyCustomerInformationRequest),
    /// `NotifyDERAlarm`
    NotifyDERAlarm(NotifyDERAlarmRequest),
    /// `NotifyDERStartStop`
    NotifyDERStartStop(NotifyDERStartStopRequest),
    /// `NotifyDisplayMessages`
    NotifyDisplayMessages(NotifyDisplayMessagesRequest),
    /// `NotifyEVChargingNeeds`
    NotifyEVChargingNeeds(Box<NotifyEVChargingNeedsRequest>),
    /// `NotifyEVChargingSchedule`
    NotifyEVChargingSchedule(Box<NotifyEVChargingScheduleRequest>),
    /// `NotifyEvent`
    NotifyEvent(NotifyEventRequest),
    /// `NotifyMonitoringReport`
    NotifyMonitoringReport(NotifyMonitoringReportRequest),
    /// `NotifyPeriodicEventStream`
    NotifyPeriodicEventStream(NotifyPeriodicEventStreamRequest),
    /// `NotifyPriorityCharging`
    NotifyPriorityCharging(NotifyPriorityChargingRequest),
    /// `NotifyReport`
    NotifyReport(NotifyReportRequest),
    /// `NotifySettlement`
    NotifySettlement(Box<NotifySettlementRequest>),
    /// `OpenPeriodicEventStream`
    OpenPeriodicEventStream(OpenPeriodicEventStreamRequest),
    /// `PublishFirmwareStatusNotification`
    PublishFirmwareStatusNotification(PublishFirmwareStatusNotificationRequest),
    /// `PullDynamicScheduleUpdate`
    PullDynamicScheduleUpdate(PullDynamicScheduleUpdateRequest),
    /// `ReportChargingProfiles`
    ReportChargingProfiles(ReportChargingProfilesRequest),
    /// `ReportDERControl`
    ReportDERControl(Box<ReportDERControlRequest>),
    /// `ReservationStatusUpdate`
    ReservationStatusUpdate(ReservationStatusUpdateRequest),
    /// `SecurityEventNotification`
    SecurityEventNotification(SecurityEventNotificationRequest),
    /// `SignCertificate`
    SignCertificate(SignCertificateRequest),
    /// `StatusNotification`
    StatusNotification(StatusNotificationRequest),
    /// `TransactionEvent`
    TransactionEvent(Box<TransactionEventRequest>),
    /// `VatNumberValidation`
    VatNumberValidation(VatNumberValidationRequest),
}

impl FromStation {
    /// Reads the payload of a CALL or SEND with the action `action`.
    ///
    /// # Errors
    /// [`Rule::Action`] when this side sends no such request; else the first fault that the mode does not forgive.
    pub fn parse(action: &str, payload: &str, mode: ReadMode) -> Result<Parsed<Self>, Violation> {
        let unknown = || Violation::whole(Rule::Action, "the action is not one that a charge point sends");
        Ok(match Action::parse(action).ok_or_else(unknown)? {
            Action::Authorize => message::parse::<AuthorizeRequest>(payload, mode)?.map(Self::Authorize),
            Action::BatterySwap => {
                message::parse::<BatterySwapRequest>(payload, mode)?.map(Self::BatterySwap)
            }
            Action::BootNotification => {
                message::parse::<BootNotificationRequest>(payload, mode)?.map(Self::BootNotification)
            }
            Action::ClearedChargingLimit => {
                message::parse::<ClearedChargingLimitRequest>(payload, mode)?.map(Self::ClearedChargingLimit)
            }
            Action::ClosePeriodicEventStream => {
                message::parse::<ClosePeriodicEventStreamRequest>(payload, mode)?
                    .map(Self::ClosePeriodicEventStream)
            }
            Action::DataTransfer => {
                message::parse::<DataTransferRequest>(payload, mode)?.map(Self::DataTransfer)
            }
            Action::FirmwareStatusNotification => {
                message::parse::<FirmwareStatusNotificationRequest>(payload, mode)?
                    .map(Self::FirmwareStatusNotification)
            }
            Action::Get15118EVCertificate => message::parse::<Get15118EVCertificateRequest>(payload, mode)?
                .map(Self::Get15118EVCertificate),
            Action::GetCertificateChainStatus => {
                message::parse::<GetCertificateChainStatusRequest>(payload, mode)?
                    .map(Self::GetCertificateChainStatus)
            }
            Action::GetCertificateStatus => {
                message::parse::<GetCertificateStatusRequest>(payload, mode)?.map(Self::GetCertificateStatus)
            }
            Action::Heartbeat => message::parse::<HeartbeatRequest>(payload, mode)?.map(Self::Heartbeat),
            Action::LogStatusNotification => message::parse::<LogStatusNotificationRequest>(payload, mode)?
                .map(Self::LogStatusNotification),
            Action::MeterValues => {
                message::parse::<MeterValuesRequest>(payload, mode)?.map(Self::MeterValues)
            }
            Action::NotifyChargingLimit => {
                message::parse::<NotifyChargingLimitRequest>(payload, mode)?.map(Self::NotifyChargingLimit)
            }
            Action::NotifyCustomerInformation => {
                message::parse::<NotifyCustomerInformationRequest>(payload, mode)?
                    .map(Self::NotifyCustomerInformation)
            }
            Action::NotifyDERAlarm => {
                message::parse::<NotifyDERAlarmRequest>(payload, mode)?.map(Self::NotifyDERAlarm)
            }
            Action::NotifyDERStartStop => {
                message::parse::<NotifyDERStartStopRequest>(payload, mode)?.map(Self::NotifyDERStartStop)
            }
            Action::NotifyDisplayMessages => message::parse::<NotifyDisplayMessagesRequest>(payload, mode)?
                .map(Self::NotifyDisplayMessages),
            Action::NotifyEVChargingNeeds => message::parse::<NotifyEVChargingNeedsRequest>(payload, mode)?
                .map(|payload| Self::NotifyEVChargingNeeds(Box::new(payload))),
            Action::NotifyEVChargingSchedule => {
                message::parse::<NotifyEVChargingScheduleRequest>(payload, mode)?
                    .map(|payload| Self::NotifyEVChargingSchedule(Box::new(payload)))
            }
            Action::NotifyEvent => {
                message::parse::<NotifyEventRequest>(payload, mode)?.map(Self::NotifyEvent)
            }
            Action::NotifyMonitoringReport => message::parse::<NotifyMonitoringReportRequest>(payload, mode)?
                .map(Self::NotifyMonitoringReport),
            Action::NotifyPeriodicEventStream => {
                message::parse::<NotifyPeriodicEventStreamRequest>(payload, mode)?
                    .map(Self::NotifyPeriodicEventStream)
            }
            Action::NotifyPriorityCharging => message::parse::<NotifyPriorityChargingRequest>(payload, mode)?
                .map(Self::NotifyPriorityCharging),
            Action::NotifyReport => {
                message::parse::<NotifyReportRequest>(payload, mode)?.map(Self::NotifyReport)
            }
            Action::NotifySettlement => message::parse::<NotifySettlementRequest>(payload, mode)?
                .map(|payload| Self::NotifySettlement(Box::new(payload))),
            Action::OpenPeriodicEventStream => {
                message::parse::<OpenPeriodicEventStreamRequest>(payload, mode)?
                    .map(Self::OpenPeriodicEventStream)
            }
            Action::PublishFirmwareStatusNotification => {
                message::parse::<PublishFirmwareStatusNotificationRequest>(payload, mode)?
                    .map(Self::PublishFirmwareStatusNotification)
            }
            Action::PullDynamicScheduleUpdate => {
                message::parse::<PullDynamicScheduleUpdateRequest>(payload, mode)?
                    .map(Self::PullDynamicScheduleUpdate)
            }
            Action::ReportChargingProfiles => message::parse::<ReportChargingProfilesRequest>(payload, mode)?
                .map(Self::ReportChargingProfiles),
            Action::ReportDERControl => message::parse::<ReportDERControlRequest>(payload, mode)?
                .map(|payload| Self::ReportDERControl(Box::new(payload))),
            Action::ReservationStatusUpdate => {
                message::parse::<ReservationStatusUpdateRequest>(payload, mode)?
                    .map(Self::ReservationStatusUpdate)
            }
            Action::SecurityEventNotification => {
                message::parse::<SecurityEventNotificationRequest>(payload, mode)?
                    .map(Self::SecurityEventNotification)
            }
            Action::SignCertificate => {
                message::parse::<SignCertificateRequest>(payload, mode)?.map(Self::SignCertificate)
            }
            Action::StatusNotification => {
                message::parse::<StatusNotificationRequest>(payload, mode)?.map(Self::StatusNotification)
            }
            Action::TransactionEvent => message::parse::<TransactionEventRequest>(payload, mode)?
                .map(|payload| Self::TransactionEvent(Box::new(payload))),
            Action::VatNumberValidation => {
                message::parse::<VatNumberValidationRequest>(payload, mode)?.map(Self::VatNumberValidation)
            }

            _ => return Err(unknown()),
        })
    }

    /// The action.
    #[must_use]
    pub fn action(&self) -> Action {
        match self {
            Self::Authorize(_) => Action::Authorize,
            Self::BatterySwap(_) => Action::BatterySwap,
            Self::BootNotification(_) => Action::BootNotification,
            Self::ClearedChargingLimit(_) => Action::ClearedChargingLimit,
            Self::ClosePeriodicEventStream(_) => Action::ClosePeriodicEventStream,
            Self::DataTransfer(_) => Action::DataTransfer,
            Self::FirmwareStatusNotification(_) => Action::FirmwareStatusNotification,
            Self::Get15118EVCertificate(_) => Action::Get15118EVCertificate,
            Self::GetCertificateChainStatus(_) => Action::GetCertificateChainStatus,
            Self::GetCertificateStatus(_) => Action::GetCertificateStatus,
            Self::Heartbeat(_) => Action::Heartbeat,
            Self::LogStatusNotification(_) => Action::LogStatusNotification,
            Self::MeterValues(_) => Action::MeterValues,
            Self::NotifyChargingLimit(_) => Action::NotifyChargingLimit,
            Self::NotifyCustomerInformation(_) => Action::NotifyCustomerInformation,
            Self::NotifyDERAlarm(_) => Action::NotifyDERAlarm,
            Self::NotifyDERStartStop(_) => Action::NotifyDERStartStop,
            Self::NotifyDisplayMessages(_) => Action::NotifyDisplayMessages,
            Self::NotifyEVChargingNeeds(_) => Action::NotifyEVChargingNeeds,
            Self::NotifyEVChargingSchedule(_) => Action::NotifyEVChargingSchedule,
            Self::NotifyEvent(_) => Action::NotifyEvent,
            Self::NotifyMonitoringReport(_) => Action::NotifyMonitoringReport,
            Self::NotifyPeriodicEventStream(_) => Action::NotifyPeriodicEventStream,
            Self::NotifyPriorityCharging(_) => Action::NotifyPriorityCharging,
            Self::NotifyReport(_) => Action::NotifyReport,
            Self::NotifySettlement(_) => Action::NotifySettlement,
            Self::OpenPeriodicEventStream(_) => Action::OpenPeriodicEventStream,
            Self::PublishFirmwareStatusNotification(_) => Action::PublishFirmwareStatusNotification,
            Self::PullDynamicScheduleUpdate(_) => Action::PullDynamicScheduleUpdate,
            Self::ReportChargingProfiles(_) => Action::ReportChargingProfiles,
            Self::ReportDERControl(_) => Action::ReportDERControl,
            Self::ReservationStatusUpdate(_) => Action::ReservationStatusUpdate,
            Self::SecurityEventNotification(_) => Action::SecurityEventNotification,
            Self::SignCertificate(_) => Action::SignCertificate,
            Self::StatusNotification(_) => Action::StatusNotification,
            Self::TransactionEvent(_) => Action::TransactionEvent,
            Self::VatNumberValidation(_) => Action::VatNumberValidation,
        }
    }

    /// The payload's compact JSON.
    ///
    /// # Errors
    /// [`EncodeError`] when the message came from a tolerant reading and breaks its schema.
    pub fn encode(&self) -> Result<String, EncodeError> {
        let mut out = String::new();
        self.encode_into(&mut out)?;
        Ok(out)
    }

    /// Appends the payload's compact JSON to `out`, which keeps what it had when encoding is refused.
    ///
    /// # Errors
    /// As [`encode`](Self::encode).
    pub fn encode_into(&self, out: &mut String) -> Result<(), EncodeError> {
        match self {
            Self::Authorize(payload) => message::encode_into(payload, out),
            Self::BatterySwap(payload) => message::encode_into(payload, out),
            Self::BootNotification(payload) => message::encode_into(payload, out),
            Self::ClearedChargingLimit(payload) => message::encode_into(payload, out),
            Self::ClosePeriodicEventStream(payload) => message::encode_into(payload, out),
            Self::DataTransfer(payload) => message::encode_into(payload, out),
            Self::FirmwareStatusNotification(payload) => message::encode_into(payload, out),
            Self::Get15118EVCertificate(payload) => message::encode_into(payload, out),
            Self::GetCertificateChainStatus(payload) => message::encode_into(payload, out),
            Self::GetCertificateStatus(payload) => message::encode_into(payload, out),
            Self::Heartbeat(payload) => message::encode_into(payload, out),
            Self::LogStatusNotification(payload) => message::encode_into(payload, out),
            Self::MeterValues(payload) => message::encode_into(payload, out),
            Self::NotifyChargingLimit(payload) => message::encode_into(payload, out),
            Self::NotifyCustomerInformation(payload) => message::encode_into(payload, out),
            Self::NotifyDERAlarm(payload) => message::encode_into(payload, out),
            Self::NotifyDERStartStop(payload) => message::encode_into(payload, out),
            Self::NotifyDisplayMessages(payload) => message::encode_into(payload, out),
            Self::NotifyEVChargingNeeds(payload) => message::encode_into(payload.as_ref(), out),
            Self::NotifyEVChargingSchedule(payload) => message::encode_into(payload.as_ref(), out),
            Self::NotifyEvent(payload) => message::encode_into(payload, out),
            Self::NotifyMonitoringReport(payload) => message::encode_into(payload, out),
            Self::NotifyPeriodicEventStream(payload) => message::encode_into(payload, out),
            Self::NotifyPriorityCharging(payload) => message::encode_into(payload, out),
            Self::NotifyReport(payload) => message::encode_into(payload, out),
            Self::NotifySettlement(payload) => message::encode_into(payload.as_ref(), out),
            Self::OpenPeriodicEventStream(payload) => message::encode_into(payload, out),
            Self::PublishFirmwareStatusNotification(payload) => message::encode_into(payload, out),
            Self::PullDynamicScheduleUpdate(payload) => message::encode_into(payload, out),
            Self::ReportChargingProfiles(payload) => message::encode_into(payload, out),
            Self::ReportDERControl(payload) => message::encode_into(payload.as_ref(), out),
            Self::ReservationStatusUpdate(payload) => message::encode_into(payload, out),
            Self::SecurityEventNotification(payload) => message::encode_into(payload, out),
            Self::SignCertificate(payload) => message::encode_into(payload, out),
            Self::StatusNotification(payload) => message::encode_into(payload, out),
            Self::TransactionEvent(payload) => message::encode_into(payload.as_ref(), out),
            Self::VatNumberValidation(payload) => message::encode_into(payload, out),
        }
    }
}

impl From<AuthorizeRequest> for FromStation {
    fn from(payload: AuthorizeRequest) -> Self {
        Self::Authorize(payload)
    }
}

impl From<BatterySwapRequest> for FromStation {
    fn from(payload: BatterySwapRequest) -> Self {
        Self::BatterySwap(payload)
    }
}

impl From<BootNotificationRequest> for FromStation {
    fn from(payload: BootNotificationRequest) -> Self {
        Self::BootNotification(payload)
    }
}

impl From<ClearedChargingLimitRequest> for FromStation {
    fn from(payload: ClearedChargingLimitRequest) -> Self {
        Self::ClearedChargingLimit(payload)
    }
}

impl From<ClosePeriodicEventStreamRequest> for FromStation {
    fn from(payload: ClosePeriodicEventStreamRequest) -> Self {
        Self::ClosePeriodicEventStream(payload)
    }
}

impl From<DataTransferRequest> for FromStation {
    fn from(payload: DataTransferRequest) -> Self {
        Self::DataTransfer(payload)
    }
}

impl From<FirmwareStatusNotificationRequest> for FromStation {
    fn from(payload: FirmwareStatusNotificationRequest) -> Self {
        Self::FirmwareStatusNotification(payload)
    }
}

impl From<Get15118EVCertificateRequest> for FromStation {
    fn from(payload: Get15118EVCertificateRequest) -> Self {
        Self::Get15118EVCertificate(payload)
    }
}

impl From<GetCertificateChainStatusRequest> for FromStation {
    fn from(payload: GetCertificateChainStatusRequest) -> Self {
        Self::GetCertificateChainStatus(payload)
    }
}

impl From<GetCertificateStatusRequest> for FromStation {
    fn from(payload: GetCertificateStatusRequest) -> Self {
        Self::GetCertificateStatus(payload)
    }
}

impl From<HeartbeatRequest> for FromStation {
    fn from(payload: HeartbeatRequest) -> Self {
        Self::Heartbeat(payload)
    }
}

impl From<LogStatusNotificationRequest> for FromStation {
    fn from(payload: LogStatusNotificationRequest) -> Self {
        Self::LogStatusNotification(payload)
    }
}

impl From<MeterValuesRequest> for FromStation {
    fn from(payload: MeterValuesRequest) -> Self {
        Self::MeterValues(payload)
    }
}

impl From<NotifyChargingLimitRequest> for FromStation {
    fn from(payload: NotifyChargingLimitRequest) -> Self {
        Self::NotifyChargingLimit(payload)
    }
}

impl From<NotifyCustomerInformationRequest> for FromStation {
    fn from(payload: NotifyCustomerInformationRequest) -> Self {
        Self::NotifyCustomerInformation(payload)
    }
}

impl From<NotifyDERAlarmRequest> for FromStation {
    fn from(payload: NotifyDERAlarmRequest) -> Self {
        Self::NotifyDERAlarm(payload)
    }
}

impl From<NotifyDERStartStopRequest> for FromStation {
    fn from(payload: NotifyDERStartStopRequest) -> Self {
        Self::NotifyDERStartStop(payload)
    }
}

impl From<NotifyDisplayMessagesRequest> for FromStation {
    fn from(payload: NotifyDisplayMessagesRequest) -> Self {
        Self::NotifyDisplayMessages(payload)
    }
}

impl From<NotifyEVChargingNeedsRequest> for FromStation {
    fn from(payload: NotifyEVChargingNeedsRequest) -> Self {
        Self::NotifyEVChargingNeeds(Box::new(payload))
    }
}

impl From<NotifyEVChargingScheduleRequest> for FromStation {
    fn from(payload: NotifyEVChargingScheduleRequest) -> Self {
        Self::NotifyEVChargingSchedule(Box::new(payload))
    }
}

impl From<NotifyEventRequest> for FromStation {
    fn from(payload: NotifyEventRequest) -> Self {
        Self::NotifyEvent(payload)
    }
}

impl From<NotifyMonitoringReportRequest> for FromStation {
    fn from(payload: NotifyMonitoringReportRequest) -> Self {
        Self::NotifyMonitoringReport(payload)
    }
}

impl From<NotifyPeriodicEventStreamRequest> for FromStation {
    fn from(payload: NotifyPeriodicEventStreamRequest) -> Self {
        Self::NotifyPeriodicEventStream(payload)
    }
}

impl From<NotifyPriorityChargingRequest> for FromStation {
    fn from(payload: NotifyPriorityChargingRequest) -> Self {
        Self::NotifyPriorityCharging(payload)
    }
}

impl From<NotifyReportRequest> for FromStation {
    fn from(payload: NotifyReportRequest) -> Self {
        Self::NotifyReport(payload)
    }
}

impl From<NotifySettlementRequest> for FromStation {
    fn from(payload: NotifySettlementRequest) -> Self {
        Self::NotifySettlement(Box::new(payload))
    }
}

impl From<OpenPeriodicEventStreamRequest> for FromStation {
    fn from(payload: OpenPeriodicEventStreamRequest) -> Self {
        Self::OpenPeriodicEventStream(payload)
    }
}

impl From<PublishFirmwareStatusNotificationRequest> for FromStation {
    fn from(payload: PublishFirmwareStatusNotificationRequest) -> Self {
        Self::PublishFirmwareStatusNotification(payload)
    }
}

impl From<PullDynamicScheduleUpdateRequest> for FromStation {
    fn from(payload: PullDynamicScheduleUpdateRequest) -> Self {
        Self::PullDynamicScheduleUpdate(payload)
    }
}

impl From<ReportChargingProfilesRequest> for FromStation {
    fn from(payload: ReportChargingProfilesRequest) -> Self {
        Self::ReportChargingProfiles(payload)
    }
}

impl From<ReportDERControlRequest> for FromStation {
    fn from(payload: ReportDERControlRequest) -> Self {
        Self::ReportDERControl(Box::new(payload))
    }
}

impl From<ReservationStatusUpdateRequest> for FromStation {
    fn from(payload: ReservationStatusUpdateRequest) -> Self {
        Self::ReservationStatusUpdate(payload)
    }
}

impl From<SecurityEventNotificationRequest> for FromStation {
    fn from(payload: SecurityEventNotificationRequest) -> Self {
        Self::SecurityEventNotification(payload)
    }
}

impl From<SignCertificateRequest> for FromStation {
    fn from(payload: SignCertificateRequest) -> Self {
        Self::SignCertificate(payload)
    }
}

impl From<StatusNotificationRequest> for FromStation {
    fn from(payload: StatusNotificationRequest) -> Self {
        Self::StatusNotification(payload)
    }
}

impl From<TransactionEventRequest> for FromStation {
    fn from(payload: TransactionEventRequest) -> Self {
        Self::TransactionEvent(Box::new(payload))
    }
}

impl From<VatNumberValidationRequest> for FromStation {
    fn from(payload: VatNumberValidationRequest) -> Self {
        Self::VatNumberValidation(payload)
    }
}

/// A request that the central system sends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FromCsms {
    /// `AFRRSignal`
    AFRRSignal(AFRRSignalRequest),
    /// `AdjustPeriodicEventStream`
    AdjustPeriodicEventStream(AdjustPeriodicEventStreamRequest),
    /// `CancelReservation`
    CancelReservation(CancelReservationRequest),
    /// `CertificateSigned`
    CertificateSigned(CertificateSignedRequest),
    /// `ChangeAvailability`
    ChangeAvailability(ChangeAvailabilityRequest),
    /// `ChangeTransactionTariff`
    ChangeTransactionTariff(Box<ChangeTransactionTariffRequest>),
    /// `ClearCache`
    ClearCache(ClearCacheRequest),
    /// `ClearChargingProfile`
    ClearChargingProfile(ClearChargingProfileRequest),
    /// `ClearDERControl`
    ClearDERControl(ClearDERControlRequest),
    /// `ClearDisplayMessage`
    ClearDisplayMessage(ClearDisplayMessageRequest),
    /// `ClearTariffs`
    ClearTariffs(ClearTariffsRequest),
    /// `ClearVariableMonitoring`
    ClearVariableMonitoring(ClearVariableMonitoringRequest),
    /// `CostUpdated`
    CostUpdated(CostUpdatedRequest),
    /// `CustomerInformation`
    CustomerInformation(Box<CustomerInformationRequest>),
    /// `DataTransfer`
    DataTransfer(DataTransferRequest),
    /// `DeleteCertificate`
    DeleteCertificate(DeleteCertificateRequest),
    /// `GetBaseReport`
    GetBaseReport(GetBaseReportRequest),
    /// `GetChargingProfiles`
    GetChargingProfiles(GetChargingProfilesRequest),
    /// `GetCompositeSchedule`
    GetCompositeSchedule(GetCompositeScheduleRequest),
    /// `GetDERControl`
    GetDERControl(GetDERControlRequest),
    /// `GetDisplayMessages`
    GetDisplayMessages(GetDisplayMessagesRequest),
    /// `GetInstalledCertificateIds`
    GetInstalledCertificateIds(GetInstalledCertificateIdsRequest),
    /// `GetLocalListVersion`
    GetLocalListVersion(GetLocalListVersionRequest),
    /// `GetLog`
    GetLog(GetLogRequest),
    /// `GetMonitoringReport`
    GetMonitoringReport(GetMonitoringReportRequest),
    /// `GetPeriodicEventStream`
    GetPeriodicEventStream(GetPeriodicEventStreamRequest),
    /// `GetReport`
    GetReport(GetReportRequest),
    /// `GetTariffs`
    GetTariffs(GetTariffsRequest),
    /// `GetTransactionStatus`
    GetTransactionStatus(GetTransactionStatusRequest),
    /// `GetVariables`
    GetVariables(GetVariablesRequest),
    /// `InstallCertificate`
    InstallCertificate(InstallCertificateRequest),
    /// `NotifyAllowedEnergyTransfer`
    NotifyAllowedEnergyTransfer(NotifyAllowedEnergyTransferRequest),
    /// `NotifyWebPaymentStarted`
    NotifyWebPaymentStarted(NotifyWebPaymentStartedRequest),
    /// `PublishFirmware`
    PublishFirmware(PublishFirmwareRequest),
    /// `RequestBatterySwap`
    RequestBatterySwap(RequestBatterySwapRequest),
    /// `RequestStartTransaction`
    RequestStartTransaction(Box<RequestStartTransactionRequest>),
    /// `RequestStopTransaction`
    RequestStopTransaction(RequestStopTransactionRequest),
    /// `ReserveNow`
    ReserveNow(Box<ReserveNowRequest>),
    /// `Reset`
    Reset(ResetRequest),
    /// `SendLocalList`
    SendLocalList(SendLocalListRequest),
    /// `SetChargingProfile`
    SetChargingProfile(Box<SetChargingProfileRequest>),
    /// `SetDERControl`
    SetDERControl(SetDERControlRequest),
    /// `SetDefaultTariff`
    SetDefaultTariff(Box<SetDefaultTariffRequest>),
    /// `SetDisplayMessage`
    SetDisplayMessage(Box<SetDisplayMessageRequest>),
    /// `SetMonitoringBase`
    SetMonitoringBase(SetMonitoringBaseRequest),
    /// `SetMonitoringLevel`
    SetMonitoringLevel(SetMonitoringLevelRequest),
    /// `SetNetworkProfile`
    SetNetworkProfile(Box<SetNetworkProfileRequest>),
    /// `SetVariableMonitoring`
    SetVariableMonitoring(SetVariableMonitoringRequest),
    /// `SetVariables`
    SetVariables(SetVariablesRequest),
    /// `TriggerMessage`
    TriggerMessage(TriggerMessageRequest),
    /// `UnlockConnector`
    UnlockConnector(UnlockConnectorRequest),
    /// `UnpublishFirmware`
    UnpublishFirmware(UnpublishFirmwareRequest),
    /// `UpdateDynamicSchedule`
    UpdateDynamicSchedule(Box<UpdateDynamicScheduleRequest>),
    /// `UpdateFirmware`
    UpdateFirmware(UpdateFirmwareRequest),
    /// `UsePriorityCharging`
    UsePriorityCharging(UsePriorityChargingRequest),
}

impl FromCsms {
    /// Reads the payload of a CALL with the action `action`.
    ///
    /// # Errors
    /// [`Rule::Action`] when this side sends no such request; else the first fault that the mode does not forgive.
    pub fn parse(action: &str, payload: &str, mode: ReadMode) -> Result<Parsed<Self>, Violation> {
        let unknown = || Violation::whole(Rule::Action, "the action is not one that a central system sends");
        Ok(match Action::parse(action).ok_or_else(unknown)? {
            Action::AFRRSignal => message::parse::<AFRRSignalRequest>(payload, mode)?.map(Self::AFRRSignal),
            Action::AdjustPeriodicEventStream => {
                message::parse::<AdjustPeriodicEventStreamRequest>(payload, mode)?
                    .map(Self::AdjustPeriodicEventStream)
            }
            Action::CancelReservation => {
                message::parse::<CancelReservationRequest>(payload, mode)?.map(Self::CancelReservation)
            }
            Action::CertificateSigned => {
                message::parse::<CertificateSignedRequest>(payload, mode)?.map(Self::CertificateSigned)
            }
            Action::ChangeAvailability => {
                message::parse::<ChangeAvailabilityRequest>(payload, mode)?.map(Self::ChangeAvailability)
            }
            Action::ChangeTransactionTariff => {
                message::parse::<ChangeTransactionTariffRequest>(payload, mode)?
                    .map(|payload| Self::ChangeTransactionTariff(Box::new(payload)))
            }
            Action::ClearCache => message::parse::<ClearCacheRequest>(payload, mode)?.map(Self::ClearCache),
            Action::ClearChargingProfile => {
                message::parse::<ClearChargingProfileRequest>(payload, mode)?.map(Self::ClearChargingProfile)
            }
            Action::ClearDERControl => {
                message::parse::<ClearDERControlRequest>(payload, mode)?.map(Self::ClearDERControl)
            }
            Action::ClearDisplayMessage => {
                message::parse::<ClearDisplayMessageRequest>(payload, mode)?.map(Self::ClearDisplayMessage)
            }
            Action::ClearTariffs => {
                message::parse::<ClearTariffsRequest>(payload, mode)?.map(Self::ClearTariffs)
            }
            Action::ClearVariableMonitoring => {
                message::parse::<ClearVariableMonitoringRequest>(payload, mode)?
                    .map(Self::ClearVariableMonitoring)
            }
            Action::CostUpdated => {
                message::parse::<CostUpdatedRequest>(payload, mode)?.map(Self::CostUpdated)
            }
            Action::CustomerInformation => message::parse::<CustomerInformationRequest>(payload, mode)?
                .map(|payload| Self::CustomerInformation(Box::new(payload))),
            Action::DataTransfer => {
                message::parse::<DataTransferRequest>(payload, mode)?.map(Self::DataTransfer)
            }
            Action::DeleteCertificate => {
                message::parse::<DeleteCertificateRequest>(payload, mode)?.map(Self::DeleteCertificate)
            }
            Action::GetBaseReport => {
                message::parse::<GetBaseReportRequest>(payload, mode)?.map(Self::GetBaseReport)
            }
            Action::GetChargingProfiles => {
                message::parse::<GetChargingProfilesRequest>(payload, mode)?.map(Self::GetChargingProfiles)
            }
            Action::GetCompositeSchedule => {
                message::parse::<GetCompositeScheduleRequest>(payload, mode)?.map(Self::GetCompositeSchedule)
            }
            Action::GetDERControl => {
                message::parse::<GetDERControlRequest>(payload, mode)?.map(Self::GetDERControl)
            }
            Action::GetDisplayMessages => {
                message::parse::<GetDisplayMessagesRequest>(payload, mode)?.map(Self::GetDisplayMessages)
            }
            Action::GetInstalledCertificateIds => {
                message::parse::<GetInstalledCertificateIdsRequest>(payload, mode)?
                    .map(Self::GetInstalledCertificateIds)
            }
            Action::GetLocalListVersion => {
                message::parse::<GetLocalListVersionRequest>(payload, mode)?.map(Self::GetLocalListVersion)
            }
            Action::GetLog => message::parse::<GetLogRequest>(payload, mode)?.map(Self::GetLog),
            Action::GetMonitoringReport => {
                message::parse::<GetMonitoringReportRequest>(payload, mode)?.map(Self::GetMonitoringReport)
            }
            Action::GetPeriodicEventStream => message::parse::<GetPeriodicEventStreamRequest>(payload, mode)?
                .map(Self::GetPeriodicEventStream),
            Action::GetReport => message::parse::<GetReportRequest>(payload, mode)?.map(Self::GetReport),
            Action::GetTariffs => message::parse::<GetTariffsRequest>(payload, mode)?.map(Self::GetTariffs),
            Action::GetTransactionStatus => {
                message::parse::<GetTransactionStatusRequest>(payload, mode)?.map(Self::GetTransactionStatus)
            }
            Action::GetVariables => {
                message::parse::<GetVariablesRequest>(payload, mode)?.map(Self::GetVariables)
            }
            Action::InstallCertificate => {
                message::parse::<InstallCertificateRequest>(payload, mode)?.map(Self::InstallCertificate)
            }
            Action::NotifyAllowedEnergyTransfer => {
                message::parse::<NotifyAllowedEnergyTransferRequest>(payload, mode)?
                    .map(Self::NotifyAllowedEnergyTransfer)
            }
            Action::NotifyWebPaymentStarted => {
                message::parse::<NotifyWebPaymentStartedRequest>(payload, mode)?
                    .map(Self::NotifyWebPaymentStarted)
            }
            Action::PublishFirmware => {
                message::parse::<PublishFirmwareRequest>(payload, mode)?.map(Self::PublishFirmware)
            }
            Action::RequestBatterySwap => {
                message::parse::<RequestBatterySwapRequest>(payload, mode)?.map(Self::RequestBatterySwap)
            }
            Action::RequestStartTransaction => {
                message::parse::<RequestStartTransactionRequest>(payload, mode)?
                    .map(|payload| Self::RequestStartTransaction(Box::new(payload)))
            }
            Action::RequestStopTransaction => message::parse::<RequestStopTransactionRequest>(payload, mode)?
                .map(Self::RequestStopTransaction),
            Action::ReserveNow => message::parse::<ReserveNowRequest>(payload, mode)?
                .map(|payload| Self::ReserveNow(Box::new(payload))),
            Action::Reset => message::parse::<ResetRequest>(payload, mode)?.map(Self::Reset),
            Action::SendLocalList => {
                message::parse::<SendLocalListRequest>(payload, mode)?.map(Self::SendLocalList)
            }
            Action::SetChargingProfile => message::parse::<SetChargingProfileRequest>(payload, mode)?
                .map(|payload| Self::SetChargingProfile(Box::new(payload))),
            Action::SetDERControl => {
                message::parse::<SetDERControlRequest>(payload, mode)?.map(Self::SetDERControl)
            }
            Action::SetDefaultTariff => message::parse::<SetDefaultTariffRequest>(payload, mode)?
                .map(|payload| Self::SetDefaultTariff(Box::new(payload))),
            Action::SetDisplayMessage => message::parse::<SetDisplayMessageRequest>(payload, mode)?
                .map(|payload| Self::SetDisplayMessage(Box::new(payload))),
            Action::SetMonitoringBase => {
                message::parse::<SetMonitoringBaseRequest>(payload, mode)?.map(Self::SetMonitoringBase)
            }
            Action::SetMonitoringLevel => {
                message::parse::<SetMonitoringLevelRequest>(payload, mode)?.map(Self::SetMonitoringLevel)
            }
            Action::SetNetworkProfile => message::parse::<SetNetworkProfileRequest>(payload, mode)?
                .map(|payload| Self::SetNetworkProfile(Box::new(payload))),
            Action::SetVariableMonitoring => message::parse::<SetVariableMonitoringRequest>(payload, mode)?
                .map(Self::SetVariableMonitoring),
            Action::SetVariables => {
                message::parse::<SetVariablesRequest>(payload, mode)?.map(Self::SetVariables)
            }
            Action::TriggerMessage => {
                message::parse::<TriggerMessageRequest>(payload, mode)?.map(Self::TriggerMessage)
            }
            Action::UnlockConnector => {
                message::parse::<UnlockConnectorRequest>(payload, mode)?.map(Self::UnlockConnector)
            }
            Action::UnpublishFirmware => {
                message::parse::<UnpublishFirmwareRequest>(payload, mode)?.map(Self::UnpublishFirmware)
            }
            Action::UpdateDynamicSchedule => message::parse::<UpdateDynamicScheduleRequest>(payload, mode)?
                .map(|payload| Self::UpdateDynamicSchedule(Box::new(payload))),
            Action::UpdateFirmware => {
                message::parse::<UpdateFirmwareRequest>(payload, mode)?.map(Self::UpdateFirmware)
            }
            Action::UsePriorityCharging => {
                message::parse::<UsePriorityChargingRequest>(payload, mode)?.map(Self::UsePriorityCharging)
            }

            _ => return Err(unknown()),
        })
    }

    /// The action.
    #[must_use]
    pub fn action(&self) -> Action {
        match self {
            Self::AFRRSignal(_) => Action::AFRRSignal,
            Self::AdjustPeriodicEventStream(_) => Action::AdjustPeriodicEventStream,
            Self::CancelReservation(_) => Action::CancelReservation,
            Self::CertificateSigned(_) => Action::CertificateSigned,
            Self::ChangeAvailability(_) => Action::ChangeAvailability,
            Self::ChangeTransactionTariff(_) => Action::ChangeTransactionTariff,
            Self::ClearCache(_) => Action::ClearCache,
            Self::ClearChargingProfile(_) => Action::ClearChargingProfile,
            Self::ClearDERControl(_) => Action::ClearDERControl,
            Self::ClearDisplayMessage(_) => Action::ClearDisplayMessage,
            Self::ClearTariffs(_) => Action::ClearTariffs,
            Self::ClearVariableMonitoring(_) => Action::ClearVariableMonitoring,
            Self::CostUpdated(_) => Action::CostUpdated,
            Self::CustomerInformation(_) => Action::CustomerInformation,
            Self::DataTransfer(_) => Action::DataTransfer,
            Self::DeleteCertificate(_) => Action::DeleteCertificate,
            Self::GetBaseReport(_) => Action::GetBaseReport,
            Self::GetChargingProfiles(_) => Action::GetChargingProfiles,
            Self::GetCompositeSchedule(_) => Action::GetCompositeSchedule,
            Self::GetDERControl(_) => Action::GetDERControl,
            Self::GetDisplayMessages(_) => Action::GetDisplayMessages,
            Self::GetInstalledCertificateIds(_) => Action::GetInstalledCertificateIds,
            Self::GetLocalListVersion(_) => Action::GetLocalListVersion,
            Self::GetLog(_) => Action::GetLog,
            Self::GetMonitoringReport(_) => Action::GetMonitoringReport,
            Self::GetPeriodicEventStream(_) => Action::GetPeriodicEventStream,
            Self::GetReport(_) => Action::GetReport,
            Self::GetTariffs(_) => Action::GetTariffs,
            Self::GetTransactionStatus(_) => Action::GetTransactionStatus,
            Self::GetVariables(_) => Action::GetVariables,
            Self::InstallCertificate(_) => Action::InstallCertificate,
            Self::NotifyAllowedEnergyTransfer(_) => Action::NotifyAllowedEnergyTransfer,
            Self::NotifyWebPaymentStarted(_) => Action::NotifyWebPaymentStarted,
            Self::PublishFirmware(_) => Action::PublishFirmware,
            Self::RequestBatterySwap(_) => Action::RequestBatterySwap,
            Self::RequestStartTransaction(_) => Action::RequestStartTransaction,
            Self::RequestStopTransaction(_) => Action::RequestStopTransaction,
            Self::ReserveNow(_) => Action::ReserveNow,
            Self::Reset(_) => Action::Reset,
            Self::SendLocalList(_) => Action::SendLocalList,
            Self::SetChargingProfile(_) => Action::SetChargingProfile,
            Self::SetDERControl(_) => Action::SetDERControl,
            Self::SetDefaultTariff(_) => Action::SetDefaultTariff,
            Self::SetDisplayMessage(_) => Action::SetDisplayMessage,
            Self::SetMonitoringBase(_) => Action::SetMonitoringBase,
            Self::SetMonitoringLevel(_) => Action::SetMonitoringLevel,
            Self::SetNetworkProfile(_) => Action::SetNetworkProfile,
            Self::SetVariableMonitoring(_) => Action::SetVariableMonitoring,
            Self::SetVariables(_) => Action::SetVariables,
            Self::TriggerMessage(_) => Action::TriggerMessage,
            Self::UnlockConnector(_) => Action::UnlockConnector,
            Self::UnpublishFirmware(_) => Action::UnpublishFirmware,
            Self::UpdateDynamicSchedule(_) => Action::UpdateDynamicSchedule,
            Self::UpdateFirmware(_) => Action::UpdateFirmware,
            Self::UsePriorityCharging(_) => Action::UsePriorityCharging,
        }
    }

    /// The payload's compact JSON.
    ///
    /// # Errors
    /// [`EncodeError`] when the message came from a tolerant reading and breaks its schema.
    pub fn encode(&self) -> Result<String, EncodeError> {
        let mut out = String::new();
        self.encode_into(&mut out)?;
        Ok(out)
    }

    /// Appends the payload's compact JSON to `out`, which keeps what it had when encoding is refused.
    ///
    /// # Errors
    /// As [`encode`](Self::encode).
    pub fn encode_into(&self, out: &mut String) -> Result<(), EncodeError> {
        match self {
            Self::AFRRSignal(payload) => message::encode_into(payload, out),
            Self::AdjustPeriodicEventStream(payload) => message::encode_into(payload, out),
            Self::CancelReservation(payload) => message::encode_into(payload, out),
            Self::CertificateSigned(payload) => message::encode_into(payload, out),
            Self::ChangeAvailability(payload) => message::encode_into(payload, out),
            Self::ChangeTransactionTariff(payload) => message::encode_into(payload.as_ref(), out),
            Self::ClearCache(payload) => message::encode_into(payload, out),
            Self::ClearChargingProfile(payload) => message::encode_into(payload, out),
            Self::ClearDERControl(payload) => message::encode_into(payload, out),
            Self::ClearDisplayMessage(payload) => message::encode_into(payload, out),
            Self::ClearTariffs(payload) => message::encode_into(payload, out),
            Self::ClearVariableMonitoring(payload) => message::encode_into(payload, out),
            Self::CostUpdated(payload) => message::encode_into(payload, out),
            Self::CustomerInformation(payload) => message::encode_into(payload.as_ref(), out),
            Self::DataTransfer(payload) => message::encode_into(payload, out),
            Self::DeleteCertificate(payload) => message::encode_into(payload, out),
            Self::GetBaseReport(payload) => message::encode_into(payload, out),
            Self::GetChargingProfiles(payload) => message::encode_into(payload, out),
            Self::GetCompositeSchedule(payload) => message::encode_into(payload, out),
            Self::GetDERControl(payload) => message::encode_into(payload, out),
            Self::GetDisplayMessages(payload) => message::encode_into(payload, out),
            Self::GetInstalledCertificateIds(payload) => message::encode_into(payload, out),
            Self::GetLocalListVersion(payload) => message::encode_into(payload, out),
            Self::GetLog(payload) => message::encode_into(payload, out),
            Self::GetMonitoringReport(payload) => message::encode_into(payload, out),
            Self::GetPeriodicEventStream(payload) => message::encode_into(payload, out),
            Self::GetReport(payload) => message::encode_into(payload, out),
            Self::GetTariffs(payload) => message::encode_into(payload, out),
            Self::GetTransactionStatus(payload) => message::encode_into(payload, out),
            Self::GetVariables(payload) => message::encode_into(payload, out),
            Self::InstallCertificate(payload) => message::encode_into(payload, out),
            Self::NotifyAllowedEnergyTransfer(payload) => message::encode_into(payload, out),
            Self::NotifyWebPaymentStarted(payload) => message::encode_into(payload, out),
            Self::PublishFirmware(payload) => message::encode_into(payload, out),
            Self::RequestBatterySwap(payload) => message::encode_into(payload, out),
            Self::RequestStartTransaction(payload) => message::encode_into(payload.as_ref(), out),
            Self::RequestStopTransaction(payload) => message::encode_into(payload, out),
            Self::ReserveNow(payload) => message::encode_into(payload.as_ref(), out),
            Self::Reset(payload) => message::encode_into(payload, out),
            Self::SendLocalList(payload) => message::encode_into(payload, out),
            Self::SetChargingProfile(payload) => message::encode_into(payload.as_ref(), out),
            Self::SetDERControl(payload) => message::encode_into(payload, out),
            Self::SetDefaultTariff(payload) => message::encode_into(payload.as_ref(), out),
            Self::SetDisplayMessage(payload) => message::encode_into(payload.as_ref(), out),
            Self::SetMonitoringBase(payload) => message::encode_into(payload, out),
            Self::SetMonitoringLevel(payload) => message::encode_into(payload, out),
            Self::SetNetworkProfile(payload) => message::encode_into(payload.as_ref(), out),
            Self::SetVariableMonitoring(payload) => message::encode_into(payload, out),
            Self::SetVariables(payload) => message::encode_into(payload, out),
            Self::TriggerMessage(payload) => message::encode_into(payload, out),
            Self::UnlockConnector(payload) => message::encode_into(payload, out),
            Self::UnpublishFirmware(payload) => message::encode_into(payload, out),
            Self::UpdateDynamicSchedule(payload) => message::encode_into(payload.as_ref(), out),
            Self::UpdateFirmware(payload) => message::encode_into(payload, out),
            Self::UsePriorityCharging(payload) => message::encode_into(payload, out),
        }
    }
}

impl From<AFRRSignalRequest> for FromCsms {
    fn from(payload: AFRRSignalRequest) -> Self {
        Self::AFRRSignal(payload)
    }
}

impl From<AdjustPeriodicEventStreamRequest> for FromCsms {
    fn from(payload: AdjustPeriodicEventStreamRequest) -> Self {
        Self::AdjustPeriodicEventStream(payload)
    }
}

impl From<CancelReservationRequest> for FromCsms {
    fn from(payload: CancelReservationRequest) -> Self {
        Self::CancelReservation(payload)
    }
}

impl From<CertificateSignedRequest> for FromCsms {
    fn from(payload: CertificateSignedRequest) -> Self {
        Self::CertificateSigned(payload)
    }
}

impl From<ChangeAvailabilityRequest> for FromCsms {
    fn from(payload: ChangeAvailabilityRequest) -> Self {
        Self::ChangeAvailability(payload)
    }
}

impl From<ChangeTransactionTariffRequest> for FromCsms {
    fn from(payload: ChangeTransactionTariffRequest) -> Self {
        Self::ChangeTransactionTariff(Box::new(payload))
    }
}

impl From<ClearCacheRequest> for FromCsms {
    fn from(payload: ClearCacheRequest) -> Self {
        Self::ClearCache(payload)
    }
}

impl From<ClearChargingProfileRequest> for FromCsms {
    fn from(payload: ClearChargingProfileRequest) -> Self {
        Self::ClearChargingProfile(payload)
    }
}

impl From<ClearDERControlRequest> for FromCsms {
    fn from(payload: ClearDERControlRequest) -> Self {
        Self::ClearDERControl(payload)
    }
}

impl From<ClearDisplayMessageRequest> for FromCsms {
    fn from(payload: ClearDisplayMessageRequest) -> Self {
        Self::ClearDisplayMessage(payload)
    }
}

impl From<ClearTariffsRequest> for FromCsms {
    fn from(payload: ClearTariffsRequest) -> Self {
        Self::ClearTariffs(payload)
    }
}

impl From<ClearVariableMonitoringRequest> for FromCsms {
    fn from(payload: ClearVariableMonitoringRequest) -> Self {
        Self::ClearVariableMonitoring(payload)
    }
}

impl From<CostUpdatedRequest> for FromCsms {
    fn from(payload: CostUpdatedRequest) -> Self {
        Self::CostUpdated(payload)
    }
}

impl From<CustomerInformationRequest> for FromCsms {
    fn from(payload: CustomerInformationRequest) -> Self {
        Self::CustomerInformation(Box::new(payload))
    }
}

impl From<DataTransferRequest> for FromCsms {
    fn from(payload: DataTransferRequest) -> Self {
        Self::DataTransfer(payload)
    }
}

impl From<DeleteCertificateRequest> for FromCsms {
    fn from(payload: DeleteCertificateRequest) -> Self {
        Self::DeleteCertificate(payload)
    }
}

impl From<GetBaseReportRequest> for FromCsms {
    fn from(payload: GetBaseReportRequest) -> Self {
        Self::GetBaseReport(payload)
    }
}

impl From<GetChargingProfilesRequest> for FromCsms {
    fn from(payload: GetChargingProfilesRequest) -> Self {
        Self::GetChargingProfiles(payload)
    }
}

impl From<GetCompositeScheduleRequest> for FromCsms {
    fn from(payload: GetCompositeScheduleRequest) -> Self {
        Self::GetCompositeSchedule(payload)
    }
}

impl From<GetDERControlRequest> for FromCsms {
    fn from(payload: GetDERControlRequest) -> Self {
        Self::GetDERControl(payload)
    }
}

impl From<GetDisplayMessagesRequest> for FromCsms {
    fn from(payload: GetDisplayMessagesRequest) -> Self {
        Self::GetDisplayMessages(payload)
    }
}

impl From<GetInstalledCertificateIdsRequest> for FromCsms {
    fn from(payload: GetInstalledCertificateIdsRequest) -> Self {
        Self::GetInstalledCertificateIds(payload)
    }
}

impl From<GetLocalListVersionRequest> for FromCsms {
    fn from(payload: GetLocalListVersionRequest) -> Self {
        Self::GetLocalListVersion(payload)
    }
}

impl From<GetLogRequest> for FromCsms {
    fn from(payload: GetLogRequest) -> Self {
        Self::GetLog(payload)
    }
}

impl From<GetMonitoringReportRequest> for FromCsms {
    fn from(payload: GetMonitoringReportRequest) -> Self {
        Self::GetMonitoringReport(payload)
    }
}

impl From<GetPeriodicEventStreamRequest> for FromCsms {
    fn from(payload: GetPeriodicEventStreamRequest) -> Self {
        Self::GetPeriodicEventStream(payload)
    }
}

impl From<GetReportRequest> for FromCsms {
    fn from(payload: GetReportRequest) -> Self {
        Self::GetReport(payload)
    }
}

impl From<GetTariffsRequest> for FromCsms {
    fn from(payload: GetTariffsRequest) -> Self {
        Self::GetTariffs(payload)
    }
}

impl From<GetTransactionStatusRequest> for FromCsms {
    fn from(payload: GetTransactionStatusRequest) -> Self {
        Self::GetTransactionStatus(payload)
    }
}

impl From<GetVariablesRequest> for FromCsms {
    fn from(payload: GetVariablesRequest) -> Self {
        Self::GetVariables(payload)
    }
}

impl From<InstallCertificateRequest> for FromCsms {
    fn from(payload: InstallCertificateRequest) -> Self {
        Self::InstallCertificate(payload)
    }
}

impl From<NotifyAllowedEnergyTransferRequest> for FromCsms {
    fn from(payload: NotifyAllowedEnergyTransferRequest) -> Self {
        Self::NotifyAllowedEnergyTransfer(payload)
    }
}

impl From<NotifyWebPaymentStartedRequest> for FromCsms {
    fn from(payload: NotifyWebPaymentStartedRequest) -> Self {
        Self::NotifyWebPaymentStarted(payload)
    }
}

impl From<PublishFirmwareRequest> for FromCsms {
    fn from(payload: PublishFirmwareRequest) -> Self {
        Self::PublishFirmware(payload)
    }
}

impl From<RequestBatterySwapRequest> for FromCsms {
    fn from(payload: RequestBatterySwapRequest) -> Self {
        Self::RequestBatterySwap(payload)
    }
}

impl From<RequestStartTransactionRequest> for FromCsms {
    fn from(payload: RequestStartTransactionRequest) -> Self {
        Self::RequestStartTransaction(Box::new(payload))
    }
}

impl From<RequestStopTransactionRequest> for FromCsms {
    fn from(payload: RequestStopTransactionRequest) -> Self {
        Self::RequestStopTransaction(payload)
    }
}

impl From<ReserveNowRequest> for FromCsms {
    fn from(payload: ReserveNowRequest) -> Self {
        Self::ReserveNow(Box::new(payload))
    }
}

impl From<ResetRequest> for FromCsms {
    fn from(payload: ResetRequest) -> Self {
        Self::Reset(payload)
    }
}

impl From<SendLocalListRequest> for FromCsms {
    fn from(payload: SendLocalListRequest) -> Self {
        Self::SendLocalList(payload)
    }
}

impl From<SetChargingProfileRequest> for FromCsms {
    fn from(payload: SetChargingProfileRequest) -> Self {
        Self::SetChargingProfile(Box::new(payload))
    }
}

impl From<SetDERControlRequest> for FromCsms {
    fn from(payload: SetDERControlRequest) -> Self {
        Self::SetDERControl(payload)
    }
}

impl From<SetDefaultTariffRequest> for FromCsms {
    fn from(payload: SetDefaultTariffRequest) -> Self {
        Self::SetDefaultTariff(Box::new(payload))
    }
}

impl From<SetDisplayMessageRequest> for FromCsms {
    fn from(payload: SetDisplayMessageRequest) -> Self {
        Self::SetDisplayMessage(Box::new(payload))
    }
}

impl From<SetMonitoringBaseRequest> for FromCsms {
    fn from(payload: SetMonitoringBaseRequest) -> Self {
        Self::SetMonitoringBase(payload)
    }
}

impl From<SetMonitoringLevelRequest> for FromCsms {
    fn from(payload: SetMonitoringLevelRequest) -> Self {
        Self::SetMonitoringLevel(payload)
    }
}

impl From<SetNetworkProfileRequest> for FromCsms {
    fn from(payload: SetNetworkProfileRequest) -> Self {
        Self::SetNetworkProfile(Box::new(payload))
    }
}

impl From<SetVariableMonitoringRequest> for FromCsms {
    fn from(payload: SetVariableMonitoringRequest) -> Self {
        Self::SetVariableMonitoring(payload)
    }
}

impl From<SetVariablesRequest> for FromCsms {
    fn from(payload: SetVariablesRequest) -> Self {
        Self::SetVariables(payload)
    }
}

impl From<TriggerMessageRequest> for FromCsms {
    fn from(payload: TriggerMessageRequest) -> Self {
        Self::TriggerMessage(payload)
    }
}

impl From<UnlockConnectorRequest> for FromCsms {
    fn from(payload: UnlockConnectorRequest) -> Self {
        Self::UnlockConnector(payload)
    }
}

impl From<UnpublishFirmwareRequest> for FromCsms {
    fn from(payload: UnpublishFirmwareRequest) -> Self {
        Self::UnpublishFirmware(payload)
    }
}

impl From<UpdateDynamicScheduleRequest> for FromCsms {
    fn from(payload: UpdateDynamicScheduleRequest) -> Self {
        Self::UpdateDynamicSchedule(Box::new(payload))
    }
}

impl From<UpdateFirmwareRequest> for FromCsms {
    fn from(payload: UpdateFirmwareRequest) -> Self {
        Self::UpdateFirmware(payload)
    }
}

impl From<UsePriorityChargingRequest> for FromCsms {
    fn from(payload: UsePriorityChargingRequest) -> Self {
        Self::UsePriorityCharging(payload)
    }
}

/// The response to any request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Response {
    /// `AFRRSignal`
    AFRRSignal(AFRRSignalResponse),
    /// `AdjustPeriodicEventStream`
    AdjustPeriodicEventStream(AdjustPeriodicEventStreamResponse),
    /// `Authorize`
    Authorize(Box<AuthorizeResponse>),
    /// `BatterySwap`
    BatterySwap(BatterySwapResponse),
    /// `BootNotification`
    BootNotification(BootNotificationResponse),
    /// `CancelReservation`
    CancelReservation(CancelReservationResponse),
    /// `CertificateSigned`
    CertificateSigned(CertificateSignedResponse),
    /// `ChangeAvailability`
    ChangeAvailability(ChangeAvailabilityResponse),
    /// `ChangeTransactionTariff`
    ChangeTransactionTariff(ChangeTransactionTariffResponse),
    /// `ClearCache`
    ClearCache(ClearCacheResponse),
    /// `ClearChargingProfile`
    ClearChargingProfile(ClearChargingProfileResponse),
    /// `ClearDERControl`
    ClearDERControl(ClearDERControlResponse),
    /// `ClearDisplayMessage`
    ClearDisplayMessage(ClearDisplayMessageResponse),
    /// `ClearTariffs`
    ClearTariffs(ClearTariffsResponse),
    /// `ClearVariableMonitoring`
    ClearVariableMonitoring(ClearVariableMonitoringResponse),
    /// `ClearedChargingLimit`
    ClearedChargingLimit(ClearedChargingLimitResponse),
    /// `ClosePeriodicEventStream`
    ClosePeriodicEventStream(ClosePeriodicEventStreamResponse),
    /// `CostUpdated`
    CostUpdated(CostUpdatedResponse),
    /// `CustomerInformation`
    CustomerInformation(CustomerInformationResponse),
    /// `DataTransfer`
    DataTransfer(DataTransferResponse),
    /// `DeleteCertificate`
    DeleteCertificate(DeleteCertificateResponse),
    /// `FirmwareStatusNotification`
    FirmwareStatusNotification(FirmwareStatusNotificationResponse),
    /// `Get15118EVCertificate`
    Get15118EVCertificate(Get15118EVCertificateResponse),
    /// `GetBaseReport`
    GetBaseReport(GetBaseReportResponse),
    /// `GetCertificateChainStatus`
    GetCertificateChainStatus(GetCertificateChainStatusResponse),
    /// `GetCertificateStatus`
    GetCertificateStatus(GetCertificateStatusResponse),
    /// `GetChargingProfiles`
    GetChargingProfiles(GetChargingProfilesResponse),
    /// `GetCompositeSchedule`
    GetCompositeSchedule(GetCompositeScheduleResponse),
    /// `GetDERControl`
    GetDERControl(GetDERControlResponse),
    /// `GetDisplayMessages`
    GetDisplayMessages(GetDisplayMessagesResponse),
    /// `GetInstalledCertificateIds`
    GetInstalledCertificateIds(GetInstalledCertificateIdsResponse),
    /// `GetLocalListVersion`
    GetLocalListVersion(GetLocalListVersionResponse),
    /// `GetLog`
    GetLog(GetLogResponse),
    /// `GetMonitoringReport`
    GetMonitoringReport(GetMonitoringReportResponse),
    /// `GetPeriodicEventStream`
    GetPeriodicEventStream(GetPeriodicEventStreamResponse),
    /// `GetReport`
    GetReport(GetReportResponse),
    /// `GetTariffs`
    GetTariffs(GetTariffsResponse),
    /// `GetTransactionStatus`
    GetTransactionStatus(GetTransactionStatusResponse),
    /// `GetVariables`
    GetVariables(GetVariablesResponse),
    /// `Heartbeat`
    Heartbeat(HeartbeatResponse),
    /// `InstallCertificate`
    InstallCertificate(InstallCertificateResponse),
    /// `LogStatusNotification`
    LogStatusNotification(LogStatusNotificationResponse),
    /// `MeterValues`
    MeterValues(MeterValuesResponse),
    /// `NotifyAllowedEnergyTransfer`
    NotifyAllowedEnergyTransfer(NotifyAllowedEnergyTransferResponse),
    /// `NotifyChargingLimit`
    NotifyChargingLimit(NotifyChargingLimitResponse),
    /// `NotifyCustomerInformation`
    NotifyCustomerInformation(NotifyCustomerInformationResponse),
    /// `NotifyDERAlarm`
    NotifyDERAlarm(NotifyDERAlarmResponse),
    /// `NotifyDERStartStop`
    NotifyDERStartStop(NotifyDERStartStopResponse),
    /// `NotifyDisplayMessages`
    NotifyDisplayMessages(NotifyDisplayMessagesResponse),
    /// `NotifyEVChargingNeeds`
    NotifyEVChargingNeeds(NotifyEVChargingNeedsResponse),
    /// `NotifyEVChargingSchedule`
    NotifyEVChargingSchedule(NotifyEVChargingScheduleResponse),
    /// `NotifyEvent`
    NotifyEvent(NotifyEventResponse),
    /// `NotifyMonitoringReport`
    NotifyMonitoringReport(NotifyMonitoringReportResponse),
    /// `NotifyPriorityCharging`
    NotifyPriorityCharging(NotifyPriorityChargingResponse),
    /// `NotifyReport`
    NotifyReport(NotifyReportResponse),
    /// `NotifySettlement`
    NotifySettlement(NotifySettlementResponse),
    /// `NotifyWebPaymentStarted`
    NotifyWebPaymentStarted(NotifyWebPaymentStartedResponse),
    /// `OpenPeriodicEventStream`
    OpenPeriodicEventStream(OpenPeriodicEventStreamResponse),
    /// `PublishFirmware`
    PublishFirmware(PublishFirmwareResponse),
    /// `PublishFirmwareStatusNotification`
    PublishFirmwareStatusNotification(PublishFirmwareStatusNotificationResponse),
    /// `PullDynamicScheduleUpdate`
    PullDynamicScheduleUpdate(Box<PullDynamicScheduleUpdateResponse>),
    /// `ReportChargingProfiles`
    ReportChargingProfiles(ReportChargingProfilesResponse),
    /// `ReportDERControl`
    ReportDERControl(ReportDERControlResponse),
    /// `RequestBatterySwap`
    RequestBatterySwap(RequestBatterySwapResponse),
    /// `RequestStartTransaction`
    RequestStartTransaction(RequestStartTransactionResponse),
    /// `RequestStopTransaction`
    RequestStopTransaction(RequestStopTransactionResponse),
    /// `ReservationStatusUpdate`
    ReservationStatusUpdate(ReservationStatusUpdateResponse),
    /// `ReserveNow`
    ReserveNow(ReserveNowResponse),
    /// `Reset`
    Reset(ResetResponse),
    /// `SecurityEventNotification`
    SecurityEventNotification(SecurityEventNotificationResponse),
    /// `SendLocalList`
    SendLocalList(SendLocalListResponse),
    /// `SetChargingProfile`
    SetChargingProfile(SetChargingProfileResponse),
    /// `SetDERControl`
    SetDERControl(SetDERControlResponse),
    /// `SetDefaultTariff`
    SetDefaultTariff(SetDefaultTariffResponse),
    /// `SetDisplayMessage`
    SetDisplayMessage(SetDisplayMessageResponse),
    /// `SetMonitoringBase`
    SetMonitoringBase(SetMonitoringBaseResponse),
    /// `SetMonitoringLevel`
    SetMonitoringLevel(SetMonitoringLevelResponse),
    /// `SetNetworkProfile`
    SetNetworkProfile(SetNetworkProfileResponse),
    /// `SetVariableMonitoring`
    SetVariableMonitoring(SetVariableMonitoringResponse),
    /// `SetVariables`
    SetVariables(SetVariablesResponse),
    /// `SignCertificate`
    SignCertificate(SignCertificateResponse),
    /// `StatusNotification`
    StatusNotification(StatusNotificationResponse),
    /// `TransactionEvent`
    TransactionEvent(Box<TransactionEventResponse>),
    /// `TriggerMessage`
    TriggerMessage(TriggerMessageResponse),
    /// `UnlockConnector`
    UnlockConnector(UnlockConnectorResponse),
    /// `UnpublishFirmware`
    UnpublishFirmware(UnpublishFirmwareResponse),
    /// `UpdateDynamicSchedule`
    UpdateDynamicSchedule(UpdateDynamicScheduleResponse),
    /// `UpdateFirmware`
    UpdateFirmware(UpdateFirmwareResponse),
    /// `UsePriorityCharging`
    UsePriorityCharging(UsePriorityChargingResponse),
    /// `VatNumberValidation`
    VatNumberValidation(Box<VatNumberValidationResponse>),
}

impl Response {
    /// Reads the payload of a CALLRESULT that answers a CALL with the action `action`.
    ///
    /// # Errors
    /// [`Rule::Action`] when the action has none; else the first fault that the mode does not forgive.
    pub fn parse(action: Action, payload: &str, mode: ReadMode) -> Result<Parsed<Self>, Violation> {
        Ok(match action {
            Action::AFRRSignal => message::parse::<AFRRSignalResponse>(payload, mode)?.map(Self::AFRRSignal),
            Action::AdjustPeriodicEventStream => {
                message::parse::<AdjustPeriodicEventStreamResponse>(payload, mode)?
                    .map(Self::AdjustPeriodicEventStream)
            }
            Action::Authorize => message::parse::<AuthorizeResponse>(payload, mode)?
                .map(|payload| Self::Authorize(Box::new(payload))),
            Action::BatterySwap => {
                message::parse::<BatterySwapResponse>(payload, mode)?.map(Self::BatterySwap)
            }
            Action::BootNotification => {
                message::parse::<BootNotificationResponse>(payload, mode)?.map(Self::BootNotification)
            }
            Action::CancelReservation => {
                message::parse::<CancelReservationResponse>(payload, mode)?.map(Self::CancelReservation)
            }
            Action::CertificateSigned => {
                message::parse::<CertificateSignedResponse>(payload, mode)?.map(Self::CertificateSigned)
            }
            Action::ChangeAvailability => {
                message::parse::<ChangeAvailabilityResponse>(payload, mode)?.map(Self::ChangeAvailability)
            }
            Action::ChangeTransactionTariff => {
                message::parse::<ChangeTransactionTariffResponse>(payload, mode)?
                    .map(Self::ChangeTransactionTariff)
            }
            Action::ClearCache => message::parse::<ClearCacheResponse>(payload, mode)?.map(Self::ClearCache),
            Action::ClearChargingProfile => {
                message::parse::<ClearChargingProfileResponse>(payload, mode)?.map(Self::ClearChargingProfile)
            }
            Action::ClearDERControl => {
                message::parse::<ClearDERControlResponse>(payload, mode)?.map(Self::ClearDERControl)
            }
            Action::ClearDisplayMessage => {
                message::parse::<ClearDisplayMessageResponse>(payload, mode)?.map(Self::ClearDisplayMessage)
            }
            Action::ClearTariffs => {
                message::parse::<ClearTariffsResponse>(payload, mode)?.map(Self::ClearTariffs)
            }
            Action::ClearVariableMonitoring => {
                message::parse::<ClearVariableMonitoringResponse>(payload, mode)?
                    .map(Self::ClearVariableMonitoring)
            }
            Action::ClearedChargingLimit => {
                message::parse::<ClearedChargingLimitResponse>(payload, mode)?.map(Self::ClearedChargingLimit)
            }
            Action::ClosePeriodicEventStream => {
                message::parse::<ClosePeriodicEventStreamResponse>(payload, mode)?
                    .map(Self::ClosePeriodicEventStream)
            }
            Action::CostUpdated => {
                message::parse::<CostUpdatedResponse>(payload, mode)?.map(Self::CostUpdated)
            }
            Action::CustomerInformation => {
                message::parse::<CustomerInformationResponse>(payload, mode)?.map(Self::CustomerInformation)
            }
            Action::DataTransfer => {
                message::parse::<DataTransferResponse>(payload, mode)?.map(Self::DataTransfer)
            }
            Action::DeleteCertificate => {
                message::parse::<DeleteCertificateResponse>(payload, mode)?.map(Self::DeleteCertificate)
            }
            Action::FirmwareStatusNotification => {
                message::parse::<FirmwareStatusNotificationResponse>(payload, mode)?
                    .map(Self::FirmwareStatusNotification)
            }
            Action::Get15118EVCertificate => message::parse::<Get15118EVCertificateResponse>(payload, mode)?
                .map(Self::Get15118EVCertificate),
            Action::GetBaseReport => {
                message::parse::<GetBaseReportResponse>(payload, mode)?.map(Self::GetBaseReport)
            }
            Action::GetCertificateChainStatus => {
                message::parse::<GetCertificateChainStatusResponse>(payload, mode)?
                    .map(Self::GetCertificateChainStatus)
            }
            Action::GetCertificateStatus => {
                message::parse::<GetCertificateStatusResponse>(payload, mode)?.map(Self::GetCertificateStatus)
            }
            Action::GetChargingProfiles => {
                message::parse::<GetChargingProfilesResponse>(payload, mode)?.map(Self::GetChargingProfiles)
            }
            Action::GetCompositeSchedule => {
                message::parse::<GetCompositeScheduleResponse>(payload, mode)?.map(Self::GetCompositeSchedule)
            }
            Action::GetDERControl => {
                message::parse::<GetDERControlResponse>(payload, mode)?.map(Self::GetDERControl)
            }
            Action::GetDisplayMessages => {
                message::parse::<GetDisplayMessagesResponse>(payload, mode)?.map(Self::GetDisplayMessages)
            }
            Action::GetInstalledCertificateIds => {
                message::parse::<GetInstalledCertificateIdsResponse>(payload, mode)?
                    .map(Self::GetInstalledCertificateIds)
            }
            Action::GetLocalListVersion => {
                message::parse::<GetLocalListVersionResponse>(payload, mode)?.map(Self::GetLocalListVersion)
            }
            Action::GetLog => message::parse::<GetLogResponse>(payload, mode)?.map(Self::GetLog),
            Action::GetMonitoringReport => {
                message::parse::<GetMonitoringReportResponse>(payload, mode)?.map(Self::GetMonitoringReport)
            }
            Action::GetPeriodicEventStream => {
                message::parse::<GetPeriodicEventStreamResponse>(payload, mode)?
                    .map(Self::GetPeriodicEventStream)
            }
            Action::GetReport => message::parse::<GetReportResponse>(payload, mode)?.map(Self::GetReport),
            Action::GetTariffs => message::parse::<GetTariffsResponse>(payload, mode)?.map(Self::GetTariffs),
            Action::GetTransactionStatus => {
                message::parse::<GetTransactionStatusResponse>(payload, mode)?.map(Self::GetTransactionStatus)
            }
            Action::GetVariables => {
                message::parse::<GetVariablesResponse>(payload, mode)?.map(Self::GetVariables)
            }
            Action::Heartbeat => message::parse::<HeartbeatResponse>(payload, mode)?.map(Self::Heartbeat),
            Action::InstallCertificate => {
                message::parse::<InstallCertificateResponse>(payload, mode)?.map(Self::InstallCertificate)
            }
            Action::LogStatusNotification => message::parse::<LogStatusNotificationResponse>(payload, mode)?
                .map(Self::LogStatusNotification),
            Action::MeterValues => {
                message::parse::<MeterValuesResponse>(payload, mode)?.map(Self::MeterValues)
            }
            Action::NotifyAllowedEnergyTransfer => {
                message::parse::<NotifyAllowedEnergyTransferResponse>(payload, mode)?
                    .map(Self::NotifyAllowedEnergyTransfer)
            }
            Action::NotifyChargingLimit => {
                message::parse::<NotifyChargingLimitResponse>(payload, mode)?.map(Self::NotifyChargingLimit)
            }
            Action::NotifyCustomerInformation => {
                message::parse::<NotifyCustomerInformationResponse>(payload, mode)?
                    .map(Self::NotifyCustomerInformation)
            }
            Action::NotifyDERAlarm => {
                message::parse::<NotifyDERAlarmResponse>(payload, mode)?.map(Self::NotifyDERAlarm)
            }
            Action::NotifyDERStartStop => {
                message::parse::<NotifyDERStartStopResponse>(payload, mode)?.map(Self::NotifyDERStartStop)
            }
            Action::NotifyDisplayMessages => message::parse::<NotifyDisplayMessagesResponse>(payload, mode)?
                .map(Self::NotifyDisplayMessages),
            Action::NotifyEVChargingNeeds => message::parse::<NotifyEVChargingNeedsResponse>(payload, mode)?
                .map(Self::NotifyEVChargingNeeds),
            Action::NotifyEVChargingSchedule => {
                message::parse::<NotifyEVChargingScheduleResponse>(payload, mode)?
                    .map(Self::NotifyEVChargingSchedule)
            }
            Action::NotifyEvent => {
                message::parse::<NotifyEventResponse>(payload, mode)?.map(Self::NotifyEvent)
            }
            Action::NotifyMonitoringReport => {
                message::parse::<NotifyMonitoringReportResponse>(payload, mode)?
                    .map(Self::NotifyMonitoringReport)
            }
            Action::NotifyPriorityCharging => {
                message::parse::<NotifyPriorityChargingResponse>(payload, mode)?
                    .map(Self::NotifyPriorityCharging)
            }
            Action::NotifyReport => {
                message::parse::<NotifyReportResponse>(payload, mode)?.map(Self::NotifyReport)
            }
            Action::NotifySettlement => {
                message::parse::<NotifySettlementResponse>(payload, mode)?.map(Self::NotifySettlement)
            }
            Action::NotifyWebPaymentStarted => {
                message::parse::<NotifyWebPaymentStartedResponse>(payload, mode)?
                    .map(Self::NotifyWebPaymentStarted)
            }
            Action::OpenPeriodicEventStream => {
                message::parse::<OpenPeriodicEventStreamResponse>(payload, mode)?
                    .map(Self::OpenPeriodicEventStream)
            }
            Action::PublishFirmware => {
                message::parse::<PublishFirmwareResponse>(payload, mode)?.map(Self::PublishFirmware)
            }
            Action::PublishFirmwareStatusNotification => {
                message::parse::<PublishFirmwareStatusNotificationResponse>(payload, mode)?
                    .map(Self::PublishFirmwareStatusNotification)
            }
            Action::PullDynamicScheduleUpdate => {
                message::parse::<PullDynamicScheduleUpdateResponse>(payload, mode)?
                    .map(|payload| Self::PullDynamicScheduleUpdate(Box::new(payload)))
            }
            Action::ReportChargingProfiles => {
                message::parse::<ReportChargingProfilesResponse>(payload, mode)?
                    .map(Self::ReportChargingProfiles)
            }
            Action::ReportDERControl => {
                message::parse::<ReportDERControlResponse>(payload, mode)?.map(Self::ReportDERControl)
            }
            Action::RequestBatterySwap => {
                message::parse::<RequestBatterySwapResponse>(payload, mode)?.map(Self::RequestBatterySwap)
            }
            Action::RequestStartTransaction => {
                message::parse::<RequestStartTransactionResponse>(payload, mode)?
                    .map(Self::RequestStartTransaction)
            }
            Action::RequestStopTransaction => {
                message::parse::<RequestStopTransactionResponse>(payload, mode)?
                    .map(Self::RequestStopTransaction)
            }
            Action::ReservationStatusUpdate => {
                message::parse::<ReservationStatusUpdateResponse>(payload, mode)?
                    .map(Self::ReservationStatusUpdate)
            }
            Action::ReserveNow => message::parse::<ReserveNowResponse>(payload, mode)?.map(Self::ReserveNow),
            Action::Reset => message::parse::<ResetResponse>(payload, mode)?.map(Self::Reset),
            Action::SecurityEventNotification => {
                message::parse::<SecurityEventNotificationResponse>(payload, mode)?
                    .map(Self::SecurityEventNotification)
            }
            Action::SendLocalList => {
                message::parse::<SendLocalListResponse>(payload, mode)?.map(Self::SendLocalList)
            }
            Action::SetChargingProfile => {
                message::parse::<SetChargingProfileResponse>(payload, mode)?.map(Self::SetChargingProfile)
            }
            Action::SetDERControl => {
                message::parse::<SetDERControlResponse>(payload, mode)?.map(Self::SetDERControl)
            }
            Action::SetDefaultTariff => {
                message::parse::<SetDefaultTariffResponse>(payload, mode)?.map(Self::SetDefaultTariff)
            }
            Action::SetDisplayMessage => {
                message::parse::<SetDisplayMessageResponse>(payload, mode)?.map(Self::SetDisplayMessage)
            }
            Action::SetMonitoringBase => {
                message::parse::<SetMonitoringBaseResponse>(payload, mode)?.map(Self::SetMonitoringBase)
            }
            Action::SetMonitoringLevel => {
                message::parse::<SetMonitoringLevelResponse>(payload, mode)?.map(Self::SetMonitoringLevel)
            }
            Action::SetNetworkProfile => {
                message::parse::<SetNetworkProfileResponse>(payload, mode)?.map(Self::SetNetworkProfile)
            }
            Action::SetVariableMonitoring => message::parse::<SetVariableMonitoringResponse>(payload, mode)?
                .map(Self::SetVariableMonitoring),
            Action::SetVariables => {
                message::parse::<SetVariablesResponse>(payload, mode)?.map(Self::SetVariables)
            }
            Action::SignCertificate => {
                message::parse::<SignCertificateResponse>(payload, mode)?.map(Self::SignCertificate)
            }
            Action::StatusNotification => {
                message::parse::<StatusNotificationResponse>(payload, mode)?.map(Self::StatusNotification)
            }
            Action::TransactionEvent => message::parse::<TransactionEventResponse>(payload, mode)?
                .map(|payload| Self::TransactionEvent(Box::new(payload))),
            Action::TriggerMessage => {
                message::parse::<TriggerMessageResponse>(payload, mode)?.map(Self::TriggerMessage)
            }
            Action::UnlockConnector => {
                message::parse::<UnlockConnectorResponse>(payload, mode)?.map(Self::UnlockConnector)
            }
            Action::UnpublishFirmware => {
                message::parse::<UnpublishFirmwareResponse>(payload, mode)?.map(Self::UnpublishFirmware)
            }
            Action::UpdateDynamicSchedule => message::parse::<UpdateDynamicScheduleResponse>(payload, mode)?
                .map(Self::UpdateDynamicSchedule),
            Action::UpdateFirmware => {
                message::parse::<UpdateFirmwareResponse>(payload, mode)?.map(Self::UpdateFirmware)
            }
            Action::UsePriorityCharging => {
                message::parse::<UsePriorityChargingResponse>(payload, mode)?.map(Self::UsePriorityCharging)
            }
            Action::VatNumberValidation => message::parse::<VatNumberValidationResponse>(payload, mode)?
                .map(|payload| Self::VatNumberValidation(Box::new(payload))),
            _ => return Err(Violation::whole(Rule::Action, "the action has no response")),
        })
    }

    /// The action of the request that it answers.
    #[must_use]
    pub fn action(&self) -> Action {
        match self {
            Self::AFRRSignal(_) => Action::AFRRSignal,
            Self::AdjustPeriodicEventStream(_) => Action::AdjustPeriodicEventStream,
            Self::Authorize(_) => Action::Authorize,
            Self::BatterySwap(_) => Action::BatterySwap,
            Self::BootNotification(_) => Action::BootNotification,
            Self::CancelReservation(_) => Action::CancelReservation,
            Self::CertificateSigned(_) => Action::CertificateSigned,
            Self::ChangeAvailability(_) => Action::ChangeAvailability,
            Self::ChangeTransactionTariff(_) => Action::ChangeTransactionTariff,
            Self::ClearCache(_) => Action::ClearCache,
            Self::ClearChargingProfile(_) => Action::ClearChargingProfile,
            Self::ClearDERControl(_) => Action::ClearDERControl,
            Self::ClearDisplayMessage(_) => Action::ClearDisplayMessage,
            Self::ClearTariffs(_) => Action::ClearTariffs,
            Self::ClearVariableMonitoring(_) => Action::ClearVariableMonitoring,
            Self::ClearedChargingLimit(_) => Action::ClearedChargingLimit,
            Self::ClosePeriodicEventStream(_) => Action::ClosePeriodicEventStream,
            Self::CostUpdated(_) => Action::CostUpdated,
            Self::CustomerInformation(_) => Action::CustomerInformation,
            Self::DataTransfer(_) => Action::DataTransfer,
            Self::DeleteCertificate(_) => Action::DeleteCertificate,
            Self::FirmwareStatusNotification(_) => Action::FirmwareStatusNotification,
            Self::Get15118EVCertificate(_) => Action::Get15118EVCertificate,
            Self::GetBaseReport(_) => Action::GetBaseReport,
            Self::GetCertificateChainStatus(_) => Action::GetCertificateChainStatus,
            Self::GetCertificateStatus(_) => Action::GetCertificateStatus,
            Self::GetChargingProfiles(_) => Action::GetChargingProfiles,
            Self::GetCompositeSchedule(_) => Action::GetCompositeSchedule,
            Self::GetDERControl(_) => Action::GetDERControl,
            Self::GetDisplayMessages(_) => Action::GetDisplayMessages,
            Self::GetInstalledCertificateIds(_) => Action::GetInstalledCertificateIds,
            Self::GetLocalListVersion(_) => Action::GetLocalListVersion,
            Self::GetLog(_) => Action::GetLog,
            Self::GetMonitoringReport(_) => Action::GetMonitoringReport,
            Self::GetPeriodicEventStream(_) => Action::GetPeriodicEventStream,
            Self::GetReport(_) => Action::GetReport,
            Self::GetTariffs(_) => Action::GetTariffs,
            Self::GetTransactionStatus(_) => Action::GetTransactionStatus,
            Self::GetVariables(_) => Action::GetVariables,
            Self::Heartbeat(_) => Action::Heartbeat,
            Self::InstallCertificate(_) => Action::InstallCertificate,
            Self::LogStatusNotification(_) => Action::LogStatusNotification,
            Self::MeterValues(_) => Action::MeterValues,
            Self::NotifyAllowedEnergyTransfer(_) => Action::NotifyAllowedEnergyTransfer,
            Self::NotifyChargingLimit(_) => Action::NotifyChargingLimit,
            Self::NotifyCustomerInformation(_) => Action::NotifyCustomerInformation,
            Self::NotifyDERAlarm(_) => Action::NotifyDERAlarm,
            Self::NotifyDERStartStop(_) => Action::NotifyDERStartStop,
            Self::NotifyDisplayMessages(_) => Action::NotifyDisplayMessages,
            Self::NotifyEVChargingNeeds(_) => Action::NotifyEVChargingNeeds,
            Self::NotifyEVChargingSchedule(_) => Action::NotifyEVChargingSchedule,
            Self::NotifyEvent(_) => Action::NotifyEvent,
            Self::NotifyMonitoringReport(_) => Action::NotifyMonitoringReport,
            Self::NotifyPriorityCharging(_) => Action::NotifyPriorityCharging,
            Self::NotifyReport(_) => Action::NotifyReport,
            Self::NotifySettlement(_) => Action::NotifySettlement,
            Self::NotifyWebPaymentStarted(_) => Action::NotifyWebPaymentStarted,
            Self::OpenPeriodicEventStream(_) => Action::OpenPeriodicEventStream,
            Self::PublishFirmware(_) => Action::PublishFirmware,
            Self::PublishFirmwareStatusNotification(_) => Action::PublishFirmwareStatusNotification,
            Self::PullDynamicScheduleUpdate(_) => Action::PullDynamicScheduleUpdate,
            Self::ReportChargingProfiles(_) => Action::ReportChargingProfiles,
            Self::ReportDERControl(_) => Action::ReportDERControl,
            Self::RequestBatterySwap(_) => Action::RequestBatterySwap,
            Self::RequestStartTransaction(_) => Action::RequestStartTransaction,
            Self::RequestStopTransaction(_) => Action::RequestStopTransaction,
            Self::ReservationStatusUpdate(_) => Action::ReservationStatusUpdate,
            Self::ReserveNow(_) => Action::ReserveNow,
            Self::Reset(_) => Action::Reset,
            Self::SecurityEventNotification(_) => Action::SecurityEventNotification,
            Self::SendLocalList(_) => Action::SendLocalList,
            Self::SetChargingProfile(_) => Action::SetChargingProfile,
            Self::SetDERControl(_) => Action::SetDERControl,
            Self::SetDefaultTariff(_) => Action::SetDefaultTariff,
            Self::SetDisplayMessage(_) => Action::SetDisplayMessage,
            Self::SetMonitoringBase(_) => Action::SetMonitoringBase,
            Self::SetMonitoringLevel(_) => Action::SetMonitoringLevel,
            Self::SetNetworkProfile(_) => Action::SetNetworkProfile,
            Self::SetVariableMonitoring(_) => Action::SetVariableMonitoring,
            Self::SetVariables(_) => Action::SetVariables,
            Self::SignCertificate(_) => Action::SignCertificate,
            Self::StatusNotification(_) => Action::StatusNotification,
            Self::TransactionEvent(_) => Action::TransactionEvent,
            Self::TriggerMessage(_) => Action::TriggerMessage,
            Self::UnlockConnector(_) => Action::UnlockConnector,
            Self::UnpublishFirmware(_) => Action::UnpublishFirmware,
            Self::UpdateDynamicSchedule(_) => Action::UpdateDynamicSchedule,
            Self::UpdateFirmware(_) => Action::UpdateFirmware,
            Self::UsePriorityCharging(_) => Action::UsePriorityCharging,
            Self::VatNumberValidation(_) => Action::VatNumberValidation,
        }
    }

    /// The payload's compact JSON.
    ///
    /// # Errors
    /// [`EncodeError`] when the message came from a tolerant reading and breaks its schema.
    pub fn encode(&self) -> Result<String, EncodeError> {
        let mut out = String::new();
        self.encode_into(&mut out)?;
        Ok(out)
    }

    /// Appends the payload's compact JSON to `out`, which keeps what it had when encoding is refused.
    ///
    /// # Errors
    /// As [`encode`](Self::encode).
    pub fn encode_into(&self, out: &mut String) -> Result<(), EncodeError> {
        match self {
            Self::AFRRSignal(payload) => message::encode_into(payload, out),
            Self::AdjustPeriodicEventStream(payload) => message::encode_into(payload, out),
            Self::Authorize(payload) => message::encode_into(payload.as_ref(), out),
            Self::BatterySwap(payload) => message::encode_into(payload, out),
            Self::BootNotification(payload) => message::encode_into(payload, out),
            Self::CancelReservation(payload) => message::encode_into(payload, out),
            Self::CertificateSigned(payload) => message::encode_into(payload, out),
            Self::ChangeAvailability(payload) => message::encode_into(payload, out),
            Self::ChangeTransactionTariff(payload) => message::encode_into(payload, out),
            Self::ClearCache(payload) => message::encode_into(payload, out),
            Self::ClearChargingProfile(payload) => message::encode_into(payload, out),
            Self::ClearDERControl(payload) => message::encode_into(payload, out),
            Self::ClearDisplayMessage(payload) => message::encode_into(payload, out),
            Self::ClearTariffs(payload) => message::encode_into(payload, out),
            Self::ClearVariableMonitoring(payload) => message::encode_into(payload, out),
            Self::ClearedChargingLimit(payload) => message::encode_into(payload, out),
            Self::ClosePeriodicEventStream(payload) => message::encode_into(payload, out),
            Self::CostUpdated(payload) => message::encode_into(payload, out),
            Self::CustomerInformation(payload) => message::encode_into(payload, out),
            Self::DataTransfer(payload) => message::encode_into(payload, out),
            Self::DeleteCertificate(payload) => message::encode_into(payload, out),
            Self::FirmwareStatusNotification(payload) => message::encode_into(payload, out),
            Self::Get15118EVCertificate(payload) => message::encode_into(payload, out),
            Self::GetBaseReport(payload) => message::encode_into(payload, out),
            Self::GetCertificateChainStatus(payload) => message::encode_into(payload, out),
            Self::GetCertificateStatus(payload) => message::encode_into(payload, out),
            Self::GetChargingProfiles(payload) => message::encode_into(payload, out),
            Self::GetCompositeSchedule(payload) => message::encode_into(payload, out),
            Self::GetDERControl(payload) => message::encode_into(payload, out),
            Self::GetDisplayMessages(payload) => message::encode_into(payload, out),
            Self::GetInstalledCertificateIds(payload) => message::encode_into(payload, out),
            Self::GetLocalListVersion(payload) => message::encode_into(payload, out),
            Self::GetLog(payload) => message::encode_into(payload, out),
            Self::GetMonitoringReport(payload) => message::encode_into(payload, out),
            Self::GetPeriodicEventStream(payload) => message::encode_into(payload, out),
            Self::GetReport(payload) => message::encode_into(payload, out),
            Self::GetTariffs(payload) => message::encode_into(payload, out),
            Self::GetTransactionStatus(payload) => message::encode_into(payload, out),
            Self::GetVariables(payload) => message::encode_into(payload, out),
            Self::Heartbeat(payload) => message::encode_into(payload, out),
            Self::InstallCertificate(payload) => message::encode_into(payload, out),
            Self::LogStatusNotification(payload) => message::encode_into(payload, out),
            Self::MeterValues(payload) => message::encode_into(payload, out),
            Self::NotifyAllowedEnergyTransfer(payload) => message::encode_into(payload, out),
            Self::NotifyChargingLimit(payload) => message::encode_into(payload, out),
            Self::NotifyCustomerInformation(payload) => message::encode_into(payload, out),
            Self::NotifyDERAlarm(payload) => message::encode_into(payload, out),
            Self::NotifyDERStartStop(payload) => message::encode_into(payload, out),
            Self::NotifyDisplayMessages(payload) => message::encode_into(payload, out),
            Self::NotifyEVChargingNeeds(payload) => message::encode_into(payload, out),
            Self::NotifyEVChargingSchedule(payload) => message::encode_into(payload, out),
            Self::NotifyEvent(payload) => message::encode_into(payload, out),
            Self::NotifyMonitoringReport(payload) => message::encode_into(payload, out),
            Self::NotifyPriorityCharging(payload) => message::encode_into(payload, out),
            Self::NotifyReport(payload) => message::encode_into(payload, out),
            Self::NotifySettlement(payload) => message::encode_into(payload, out),
            Self::NotifyWebPaymentStarted(payload) => message::encode_into(payload, out),
            Self::OpenPeriodicEventStream(payload) => message::encode_into(payload, out),
            Self::PublishFirmware(payload) => message::encode_into(payload, out),
            Self::PublishFirmwareStatusNotification(payload) => message::encode_into(payload, out),
            Self::PullDynamicScheduleUpdate(payload) => message::encode_into(payload.as_ref(), out),
            Self::ReportChargingProfiles(payload) => message::encode_into(payload, out),
            Self::ReportDERControl(payload) => message::encode_into(payload, out),
            Self::RequestBatterySwap(payload) => message::encode_into(payload, out),
            Self::RequestStartTransaction(payload) => message::encode_into(payload, out),
            Self::RequestStopTransaction(payload) => message::encode_into(payload, out),
            Self::ReservationStatusUpdate(payload) => message::encode_into(payload, out),
            Self::ReserveNow(payload) => message::encode_into(payload, out),
            Self::Reset(payload) => message::encode_into(payload, out),
            Self::SecurityEventNotification(payload) => message::encode_into(payload, out),
            Self::SendLocalList(payload) => message::encode_into(payload, out),
            Self::SetChargingProfile(payload) => message::encode_into(payload, out),
            Self::SetDERControl(payload) => message::encode_into(payload, out),
            Self::SetDefaultTariff(payload) => message::encode_into(payload, out),
            Self::SetDisplayMessage(payload) => message::encode_into(payload, out),
            Self::SetMonitoringBase(payload) => message::encode_into(payload, out),
            Self::SetMonitoringLevel(payload) => message::encode_into(payload, out),
            Self::SetNetworkProfile(payload) => message::encode_into(payload, out),
            Self::SetVariableMonitoring(payload) => message::encode_into(payload, out),
            Self::SetVariables(payload) => message::encode_into(payload, out),
            Self::SignCertificate(payload) => message::encode_into(payload, out),
            Self::StatusNotification(payload) => message::encode_into(payload, out),
            Self::TransactionEvent(payload) => message::encode_into(payload.as_ref(), out),
            Self::TriggerMessage(payload) => message::encode_into(payload, out),
            Self::UnlockConnector(payload) => message::encode_into(payload, out),
            Self::UnpublishFirmware(payload) => message::encode_into(payload, out),
            Self::UpdateDynamicSchedule(payload) => message::encode_into(payload, out),
            Self::UpdateFirmware(payload) => message::encode_into(payload, out),
            Self::UsePriorityCharging(payload) => message::encode_into(payload, out),
            Self::VatNumberValidation(payload) => message::encode_into(payload.as_ref(), out),
        }
    }
}

impl From<AFRRSignalResponse> for Response {
    fn from(payload: AFRRSignalResponse) -> Self {
        Self::AFRRSignal(payload)
    }
}

impl From<AdjustPeriodicEventStreamResponse> for Response {
    fn from(payload: AdjustPeriodicEventStreamResponse) -> Self {
        Self::AdjustPeriodicEventStream(payload)
    }
}

impl From<AuthorizeResponse> for Response {
    fn from(payload: AuthorizeResponse) -> Self {
        Self::Authorize(Box::new(payload))
    }
}

impl From<BatterySwapResponse> for Response {
    fn from(payload: BatterySwapResponse) -> Self {
        Self::BatterySwap(payload)
    }
}

impl From<BootNotificationResponse> for Response {
    fn from(payload: BootNotificationResponse) -> Self {
        Self::BootNotification(payload)
    }
}

impl From<CancelReservationResponse> for Response {
    fn from(payload: CancelReservationResponse) -> Self {
        Self::CancelReservation(payload)
    }
}

impl From<CertificateSignedResponse> for Response {
    fn from(payload: CertificateSignedResponse) -> Self {
        Self::CertificateSigned(payload)
    }
}

impl From<ChangeAvailabilityResponse> for Response {
    fn from(payload: ChangeAvailabilityResponse) -> Self {
        Self::ChangeAvailability(payload)
    }
}

impl From<ChangeTransactionTariffResponse> for Response {
    fn from(payload: ChangeTransactionTariffResponse) -> Self {
        Self::ChangeTransactionTariff(payload)
    }
}

impl From<ClearCacheResponse> for Response {
    fn from(payload: ClearCacheResponse) -> Self {
        Self::ClearCache(payload)
    }
}

impl From<ClearChargingProfileResponse> for Response {
    fn from(payload: ClearChargingProfileResponse) -> Self {
        Self::ClearChargingProfile(payload)
    }
}

impl From<ClearDERControlResponse> for Response {
    fn from(payload: ClearDERControlResponse) -> Self {
        Self::ClearDERControl(payload)
    }
}

impl From<ClearDisplayMessageResponse> for Response {
    fn from(payload: ClearDisplayMessageResponse) -> Self {
        Self::ClearDisplayMessage(payload)
    }
}

impl From<ClearTariffsResponse> for Response {
    fn from(payload: ClearTariffsResponse) -> Self {
        Self::ClearTariffs(payload)
    }
}

impl From<ClearVariableMonitoringResponse> for Response {
    fn from(payload: ClearVariableMonitoringResponse) -> Self {
        Self::ClearVariableMonitoring(payload)
    }
}

impl From<ClearedChargingLimitResponse> for Response {
    fn from(payload: ClearedChargingLimitResponse) -> Self {
        Self::ClearedChargingLimit(payload)
    }
}

impl From<ClosePeriodicEventStreamResponse> for Response {
    fn from(payload: ClosePeriodicEventStreamResponse) -> Self {
        Self::ClosePeriodicEventStream(payload)
    }
}

impl From<CostUpdatedResponse> for Response {
    fn from(payload: CostUpdatedResponse) -> Self {
        Self::CostUpdated(payload)
    }
}

impl From<CustomerInformationResponse> for Response {
    fn from(payload: CustomerInformationResponse) -> Self {
        Self::CustomerInformation(payload)
    }
}

impl From<DataTransferResponse> for Response {
    fn from(payload: DataTransferResponse) -> Self {
        Self::DataTransfer(payload)
    }
}

impl From<DeleteCertificateResponse> for Response {
    fn from(payload: DeleteCertificateResponse) -> Self {
        Self::DeleteCertificate(payload)
    }
}

impl From<FirmwareStatusNotificationResponse> for Response {
    fn from(payload: FirmwareStatusNotificationResponse) -> Self {
        Self::FirmwareStatusNotification(payload)
    }
}

impl From<Get15118EVCertificateResponse> for Response {
    fn from(payload: Get15118EVCertificateResponse) -> Self {
        Self::Get15118EVCertificate(payload)
    }
}

impl From<GetBaseReportResponse> for Response {
    fn from(payload: GetBaseReportResponse) -> Self {
        Self::GetBaseReport(payload)
    }
}

impl From<GetCertificateChainStatusResponse> for Response {
    fn from(payload: GetCertificateChainStatusResponse) -> Self {
        Self::GetCertificateChainStatus(payload)
    }
}

impl From<GetCertificateStatusResponse> for Response {
    fn from(payload: GetCertificateStatusResponse) -> Self {
        Self::GetCertificateStatus(payload)
    }
}

impl From<GetChargingProfilesResponse> for Response {
    fn from(payload: GetChargingProfilesResponse) -> Self {
        Self::GetChargingProfiles(payload)
    }
}

impl From<GetCompositeScheduleResponse> for Response {
    fn from(payload: GetCompositeScheduleResponse) -> Self {
        Self::GetCompositeSchedule(payload)
    }
}

impl From<GetDERControlResponse> for Response {
    fn from(payload: GetDERControlResponse) -> Self {
        Self::GetDERControl(payload)
    }
}

impl From<GetDisplayMessagesResponse> for Response {
    fn from(payload: GetDisplayMessagesResponse) -> Self {
        Self::GetDisplayMessages(payload)
    }
}

impl From<GetInstalledCertificateIdsResponse> for Response {
    fn from(payload: GetInstalledCertificateIdsResponse) -> Self {
        Self::GetInstalledCertificateIds(payload)
    }
}

impl From<GetLocalListVersionResponse> for Response {
    fn from(payload: GetLocalListVersionResponse) -> Self {
        Self::GetLocalListVersion(payload)
    }
}

impl From<GetLogResponse> for Response {
    fn from(payload: GetLogResponse) -> Self {
        Self::GetLog(payload)
    }
}

impl From<GetMonitoringReportResponse> for Response {
    fn from(payload: GetMonitoringReportResponse) -> Self {
        Self::GetMonitoringReport(payload)
    }
}

impl From<GetPeriodicEventStreamResponse> for Response {
    fn from(payload: GetPeriodicEventStreamResponse) -> Self {
        Self::GetPeriodicEventStream(payload)
    }
}

impl From<GetReportResponse> for Response {
    fn from(payload: GetReportResponse) -> Self {
        Self::GetReport(payload)
    }
}

impl From<GetTariffsResponse> for Response {
    fn from(payload: GetTariffsResponse) -> Self {
        Self::GetTariffs(payload)
    }
}

impl From<GetTransactionStatusResponse> for Response {
    fn from(payload: GetTransactionStatusResponse) -> Self {
        Self::GetTransactionStatus(payload)
    }
}

impl From<GetVariablesResponse> for Response {
    fn from(payload: GetVariablesResponse) -> Self {
        Self::GetVariables(payload)
    }
}

impl From<HeartbeatResponse> for Response {
    fn from(payload: HeartbeatResponse) -> Self {
        Self::Heartbeat(payload)
    }
}

impl From<InstallCertificateResponse> for Response {
    fn from(payload: InstallCertificateResponse) -> Self {
        Self::InstallCertificate(payload)
    }
}

impl From<LogStatusNotificationResponse> for Response {
    fn from(payload: LogStatusNotificationResponse) -> Self {
        Self::LogStatusNotification(payload)
    }
}

impl From<MeterValuesResponse> for Response {
    fn from(payload: MeterValuesResponse) -> Self {
        Self::MeterValues(payload)
    }
}

impl From<NotifyAllowedEnergyTransferResponse> for Response {
    fn from(payload: NotifyAllowedEnergyTransferResponse) -> Self {
        Self::NotifyAllowedEnergyTransfer(payload)
    }
}

impl From<NotifyChargingLimitResponse> for Response {
    fn from(payload: NotifyChargingLimitResponse) -> Self {
        Self::NotifyChargingLimit(payload)
    }
}

impl From<NotifyCustomerInformationResponse> for Response {
    fn from(payload: NotifyCustomerInformationResponse) -> Self {
        Self::NotifyCustomerInformation(payload)
    }
}

impl From<NotifyDERAlarmResponse> for Response {
    fn from(payload: NotifyDERAlarmResponse) -> Self {
        Self::NotifyDERAlarm(payload)
    }
}

impl From<NotifyDERStartStopResponse> for Response {
    fn from(payload: NotifyDERStartStopResponse) -> Self {
        Self::NotifyDERStartStop(payload)
    }
}

impl From<NotifyDisplayMessagesResponse> for Response {
    fn from(payload: NotifyDisplayMessagesResponse) -> Self {
        Self::NotifyDisplayMessages(payload)
    }
}

impl From<NotifyEVChargingNeedsResponse> for Response {
    fn from(payload: NotifyEVChargingNeedsResponse) -> Self {
        Self::NotifyEVChargingNeeds(payload)
    }
}

impl From<NotifyEVChargingScheduleResponse> for Response {
    fn from(payload: NotifyEVChargingScheduleResponse) -> Self {
        Self::NotifyEVChargingSchedule(payload)
    }
}

impl From<NotifyEventResponse> for Response {
    fn from(payload: NotifyEventResponse) -> Self {
        Self::NotifyEvent(payload)
    }
}

impl From<NotifyMonitoringReportResponse> for Response {
    fn from(payload: NotifyMonitoringReportResponse) -> Self {
        Self::NotifyMonitoringReport(payload)
    }
}

impl From<NotifyPriorityChargingResponse> for Response {
    fn from(payload: NotifyPriorityChargingResponse) -> Self {
        Self::NotifyPriorityCharging(payload)
    }
}

impl From<NotifyReportResponse> for Response {
    fn from(payload: NotifyReportResponse) -> Self {
        Self::NotifyReport(payload)
    }
}

impl From<NotifySettlementResponse> for Response {
    fn from(payload: NotifySettlementResponse) -> Self {
        Self::NotifySettlement(payload)
    }
}

impl From<NotifyWebPaymentStartedResponse> for Response {
    fn from(payload: NotifyWebPaymentStartedResponse) -> Self {
        Self::NotifyWebPaymentStarted(payload)
    }
}

impl From<OpenPeriodicEventStreamResponse> for Response {
    fn from(payload: OpenPeriodicEventStreamResponse) -> Self {
        Self::OpenPeriodicEventStream(payload)
    }
}

impl From<PublishFirmwareResponse> for Response {
    fn from(payload: PublishFirmwareResponse) -> Self {
        Self::PublishFirmware(payload)
    }
}

impl From<PublishFirmwareStatusNotificationResponse> for Response {
    fn from(payload: PublishFirmwareStatusNotificationResponse) -> Self {
        Self::PublishFirmwareStatusNotification(payload)
    }
}

impl From<PullDynamicScheduleUpdateResponse> for Response {
    fn from(payload: PullDynamicScheduleUpdateResponse) -> Self {
        Self::PullDynamicScheduleUpdate(Box::new(payload))
    }
}

impl From<ReportChargingProfilesResponse> for Response {
    fn from(payload: ReportChargingProfilesResponse) -> Self {
        Self::ReportChargingProfiles(payload)
    }
}

impl From<ReportDERControlResponse> for Response {
    fn from(payload: ReportDERControlResponse) -> Self {
        Self::ReportDERControl(payload)
    }
}

impl From<RequestBatterySwapResponse> for Response {
    fn from(payload: RequestBatterySwapResponse) -> Self {
        Self::RequestBatterySwap(payload)
    }
}

impl From<RequestStartTransactionResponse> for Response {
    fn from(payload: RequestStartTransactionResponse) -> Self {
        Self::RequestStartTransaction(payload)
    }
}

impl From<RequestStopTransactionResponse> for Response {
    fn from(payload: RequestStopTransactionResponse) -> Self {
        Self::RequestStopTransaction(payload)
    }
}

impl From<ReservationStatusUpdateResponse> for Response {
    fn from(payload: ReservationStatusUpdateResponse) -> Self {
        Self::ReservationStatusUpdate(payload)
    }
}

impl From<ReserveNowResponse> for Response {
    fn from(payload: ReserveNowResponse) -> Self {
        Self::ReserveNow(payload)
    }
}

impl From<ResetResponse> for Response {
    fn from(payload: ResetResponse) -> Self {
        Self::Reset(payload)
    }
}

impl From<SecurityEventNotificationResponse> for Response {
    fn from(payload: SecurityEventNotificationResponse) -> Self {
        Self::SecurityEventNotification(payload)
    }
}

impl From<SendLocalListResponse> for Response {
    fn from(payload: SendLocalListResponse) -> Self {
        Self::SendLocalList(payload)
    }
}

impl From<SetChargingProfileResponse> for Response {
    fn from(payload: SetChargingProfileResponse) -> Self {
        Self::SetChargingProfile(payload)
    }
}

impl From<SetDERControlResponse> for Response {
    fn from(payload: SetDERControlResponse) -> Self {
        Self::SetDERControl(payload)
    }
}

impl From<SetDefaultTariffResponse> for Response {
    fn from(payload: SetDefaultTariffResponse) -> Self {
        Self::SetDefaultTariff(payload)
    }
}

impl From<SetDisplayMessageResponse> for Response {
    fn from(payload: SetDisplayMessageResponse) -> Self {
        Self::SetDisplayMessage(payload)
    }
}

impl From<SetMonitoringBaseResponse> for Response {
    fn from(payload: SetMonitoringBaseResponse) -> Self {
        Self::SetMonitoringBase(payload)
    }
}

impl From<SetMonitoringLevelResponse> for Response {
    fn from(payload: SetMonitoringLevelResponse) -> Self {
        Self::SetMonitoringLevel(payload)
    }
}

impl From<SetNetworkProfileResponse> for Response {
    fn from(payload: SetNetworkProfileResponse) -> Self {
        Self::SetNetworkProfile(payload)
    }
}

impl From<SetVariableMonitoringResponse> for Response {
    fn from(payload: SetVariableMonitoringResponse) -> Self {
        Self::SetVariableMonitoring(payload)
    }
}

impl From<SetVariablesResponse> for Response {
    fn from(payload: SetVariablesResponse) -> Self {
        Self::SetVariables(payload)
    }
}

impl From<SignCertificateResponse> for Response {
    fn from(payload: SignCertificateResponse) -> Self {
        Self::SignCertificate(payload)
    }
}

impl From<StatusNotificationResponse> for Response {
    fn from(payload: StatusNotificationResponse) -> Self {
        Self::StatusNotification(payload)
    }
}

impl From<TransactionEventResponse> for Response {
    fn from(payload: TransactionEventResponse) -> Self {
        Self::TransactionEvent(Box::new(payload))
    }
}

impl From<TriggerMessageResponse> for Response {
    fn from(payload: TriggerMessageResponse) -> Self {
        Self::TriggerMessage(payload)
    }
}

impl From<UnlockConnectorResponse> for Response {
    fn from(payload: UnlockConnectorResponse) -> Self {
        Self::UnlockConnector(payload)
    }
}

impl From<UnpublishFirmwareResponse> for Response {
    fn from(payload: UnpublishFirmwareResponse) -> Self {
        Self::UnpublishFirmware(payload)
    }
}

impl From<UpdateDynamicScheduleResponse> for Response {
    fn from(payload: UpdateDynamicScheduleResponse) -> Self {
        Self::UpdateDynamicSchedule(payload)
    }
}

impl From<UpdateFirmwareResponse> for Response {
    fn from(payload: UpdateFirmwareResponse) -> Self {
        Self::UpdateFirmware(payload)
    }
}

impl From<UsePriorityChargingResponse> for Response {
    fn from(payload: UsePriorityChargingResponse) -> Self {
        Self::UsePriorityCharging(payload)
    }
}

impl From<VatNumberValidationResponse> for Response {
    fn from(payload: VatNumberValidationResponse) -> Self {
        Self::VatNumberValidation(Box::new(payload))
    }
}

/// Checks the payload of a CALL or SEND strictly without keeping it. Who may send the action is not its business.
///
/// # Errors
/// The first fault.
pub fn check_request(action: Action, payload: &str) -> Result<(), Violation> {
    match action {
        Action::AFRRSignal => message::check::<AFRRSignalRequest>(payload),
        Action::AdjustPeriodicEventStream => message::check::<AdjustPeriodicEventStreamRequest>(payload),
        Action::Authorize => message::check::<AuthorizeRequest>(payload),
        Action::BatterySwap => message::check::<BatterySwapRequest>(payload),
        Action::BootNotification => message::check::<BootNotificationRequest>(payload),
        Action::CancelReservation => message::check::<CancelReservationRequest>(payload),
        Action::CertificateSigned => message::check::<CertificateSignedRequest>(payload),
        Action::ChangeAvailability => message::check::<ChangeAvailabilityRequest>(payload),
        Action::ChangeTransactionTariff => message::check::<ChangeTransactionTariffRequest>(payload),
        Action::ClearCache => message::check::<ClearCacheRequest>(payload),
        Action::ClearChargingProfile => message::check::<ClearChargingProfileRequest>(payload),
        Action::ClearDERControl => message::check::<ClearDERControlRequest>(payload),
        Action::ClearDisplayMessage => message::check::<ClearDisplayMessageRequest>(payload),
        Action::ClearTariffs => message::check::<ClearTariffsRequest>(payload),
        Action::ClearVariableMonitoring => message::check::<ClearVariableMonitoringRequest>(payload),
        Action::ClearedChargingLimit => message::check::<ClearedChargingLimitRequest>(payload),
        Action::ClosePeriodicEventStream => message::check::<ClosePeriodicEventStreamRequest>(payload),
        Action::CostUpdated => message::check::<CostUpdatedRequest>(payload),
        Action::CustomerInformation => message::check::<CustomerInformationRequest>(payload),
        Action::DataTransfer => message::check::<DataTransferRequest>(payload),
        Action::DeleteCertificate => message::check::<DeleteCertificateRequest>(payload),
        Action::FirmwareStatusNotification => message::check::<FirmwareStatusNotificationRequest>(payload),
        Action::Get15118EVCertificate => message::check::<Get15118EVCertificateRequest>(payload),
        Action::GetBaseReport => message::check::<GetBaseReportRequest>(payload),
        Action::GetCertificateChainStatus => message::check::<GetCertificateChainStatusRequest>(payload),
        Action::GetCertificateStatus => message::check::<GetCertificateStatusRequest>(payload),
        Action::GetChargingProfiles => message::check::<GetChargingProfilesRequest>(payload),
        Action::GetCompositeSchedule => message::check::<GetCompositeScheduleRequest>(payload),
        Action::GetDERControl => message::check::<GetDERControlRequest>(payload),
        Action::GetDisplayMessages => message::check::<GetDisplayMessagesRequest>(payload),
        Action::GetInstalledCertificateIds => message::check::<GetInstalledCertificateIdsRequest>(payload),
        Action::GetLocalListVersion => message::check::<GetLocalListVersionRequest>(payload),
        Action::GetLog => message::check::<GetLogRequest>(payload),
        Action::GetMonitoringReport => message::check::<GetMonitoringReportRequest>(payload),
        Action::GetPeriodicEventStream => message::check::<GetPeriodicEventStreamRequest>(payload),
        Action::GetReport => message::check::<GetReportRequest>(payload),
        Action::GetTariffs => message::check::<GetTariffsRequest>(payload),
        Action::GetTransactionStatus => message::check::<GetTransactionStatusRequest>(payload),
        Action::GetVariables => message::check::<GetVariablesRequest>(payload),
        Action::Heartbeat => message::check::<HeartbeatRequest>(payload),
        Action::InstallCertificate => message::check::<InstallCertificateRequest>(payload),
        Action::LogStatusNotification => message::check::<LogStatusNotificationRequest>(payload),
        Action::MeterValues => message::check::<MeterValuesRequest>(payload),
        Action::NotifyAllowedEnergyTransfer => message::check::<NotifyAllowedEnergyTransferRequest>(payload),
        Action::NotifyChargingLimit => message::check::<NotifyChargingLimitRequest>(payload),
        Action::NotifyCustomerInformation => message::check::<NotifyCustomerInformationRequest>(payload),
        Action::NotifyDERAlarm => message::check::<NotifyDERAlarmRequest>(payload),
        Action::NotifyDERStartStop => message::check::<NotifyDERStartStopRequest>(payload),
        Action::NotifyDisplayMessages => message::check::<NotifyDisplayMessagesRequest>(payload),
        Action::NotifyEVChargingNeeds => message::check::<NotifyEVChargingNeedsRequest>(payload),
        Action::NotifyEVChargingSchedule => message::check::<NotifyEVChargingScheduleRequest>(payload),
        Action::NotifyEvent => message::check::<NotifyEventRequest>(payload),
        Action::NotifyMonitoringReport => message::check::<NotifyMonitoringReportRequest>(payload),
        Action::NotifyPeriodicEventStream => message::check::<NotifyPeriodicEventStreamRequest>(payload),
        Action::NotifyPriorityCharging => message::check::<NotifyPriorityChargingRequest>(payload),
        Action::NotifyReport => message::check::<NotifyReportRequest>(payload),
        Action::NotifySettlement => message::check::<NotifySettlementRequest>(payload),
        Action::NotifyWebPaymentStarted => message::check::<NotifyWebPaymentStartedRequest>(payload),
        Action::OpenPeriodicEventStream => message::check::<OpenPeriodicEventStreamRequest>(payload),
        Action::PublishFirmware => message::check::<PublishFirmwareRequest>(payload),
        Action::PublishFirmwareStatusNotification => {
            message::check::<PublishFirmwareStatusNotificationRequest>(payload)
        }
        Action::PullDynamicScheduleUpdate => message::check::<PullDynamicScheduleUpdateRequest>(payload),
        Action::ReportChargingProfiles => message::check::<ReportChargingProfilesRequest>(payload),
        Action::ReportDERControl => message::check::<ReportDERControlRequest>(payload),
        Action::RequestBatterySwap => message::check::<RequestBatterySwapRequest>(payload),
        Action::RequestStartTransaction => message::check::<RequestStartTransactionRequest>(payload),
        Action::RequestStopTransaction => message::check::<RequestStopTransactionRequest>(payload),
        Action::ReservationStatusUpdate => message::check::<ReservationStatusUpdateRequest>(payload),
        Action::ReserveNow => message::check::<ReserveNowRequest>(payload),
        Action::Reset => message::check::<ResetRequest>(payload),
        Action::SecurityEventNotification => message::check::<SecurityEventNotificationRequest>(payload),
        Action::SendLocalList => message::check::<SendLocalListRequest>(payload),
        Action::SetChargingProfile => message::check::<SetChargingProfileRequest>(payload),
        Action::SetDERControl => message::check::<SetDERControlRequest>(payload),
        Action::SetDefaultTariff => message::check::<SetDefaultTariffRequest>(payload),
        Action::SetDisplayMessage => message::check::<SetDisplayMessageRequest>(payload),
        Action::SetMonitoringBase => message::check::<SetMonitoringBaseRequest>(payload),
        Action::SetMonitoringLevel => message::check::<SetMonitoringLevelRequest>(payload),
        Action::SetNetworkProfile => message::check::<SetNetworkProfileRequest>(payload),
        Action::SetVariableMonitoring => message::check::<SetVariableMonitoringRequest>(payload),
        Action::SetVariables => message::check::<SetVariablesRequest>(payload),
        Action::SignCertificate => message::check::<SignCertificateRequest>(payload),
        Action::StatusNotification => message::check::<StatusNotificationRequest>(payload),
        Action::TransactionEvent => message::check::<TransactionEventRequest>(payload),
        Action::TriggerMessage => message::check::<TriggerMessageRequest>(payload),
        Action::UnlockConnector => message::check::<UnlockConnectorRequest>(payload),
        Action::UnpublishFirmware => message::check::<UnpublishFirmwareRequest>(payload),
        Action::UpdateDynamicSchedule => message::check::<UpdateDynamicScheduleRequest>(payload),
        Action::UpdateFirmware => message::check::<UpdateFirmwareRequest>(payload),
        Action::UsePriorityCharging => message::check::<UsePriorityChargingRequest>(payload),
        Action::VatNumberValidation => message::check::<VatNumberValidationRequest>(payload),
    }
}

/// Checks the payload of a CALLRESULT strictly without keeping it.
///
/// # Errors
/// The first fault.
pub fn check_response(action: Action, payload: &str) -> Result<(), Violation> {
    match action {
        Action::AFRRSignal => message::check::<AFRRSignalResponse>(payload),
        Action::AdjustPeriodicEventStream => message::check::<AdjustPeriodicEventStreamResponse>(payload),
        Action::Authorize => message::check::<AuthorizeResponse>(payload),
        Action::BatterySwap => message::check::<BatterySwapResponse>(payload),
        Action::BootNotification => message::check::<BootNotificationResponse>(payload),
        Action::CancelReservation => message::check::<CancelReservationResponse>(payload),
        Action::CertificateSigned => message::check::<CertificateSignedResponse>(payload),
        Action::ChangeAvailability => message::check::<ChangeAvailabilityResponse>(payload),
        Action::ChangeTransactionTariff => message::check::<ChangeTransactionTariffResponse>(payload),
        Action::ClearCache => message::check::<ClearCacheResponse>(payload),
        Action::ClearChargingProfile => message::check::<ClearChargingProfileResponse>(payload),
        Action::ClearDERControl => message::check::<ClearDERControlResponse>(payload),
        Action::ClearDisplayMessage => message::check::<ClearDisplayMessageResponse>(payload),
        Action::ClearTariffs => message::check::<ClearTariffsResponse>(payload),
        Action::ClearVariableMonitoring => message::check::<ClearVariableMonitoringResponse>(payload),
        Action::ClearedChargingLimit => message::check::<ClearedChargingLimitResponse>(payload),
        Action::ClosePeriodicEventStream => message::check::<ClosePeriodicEventStreamResponse>(payload),
        Action::CostUpdated => message::check::<CostUpdatedResponse>(payload),
        Action::CustomerInformation => message::check::<CustomerInformationResponse>(payload),
        Action::DataTransfer => message::check::<DataTransferResponse>(payload),
        Action::DeleteCertificate => message::check::<DeleteCertificateResponse>(payload),
        Action::FirmwareStatusNotification => message::check::<FirmwareStatusNotificationResponse>(payload),
        Action::Get15118EVCertificate => message::check::<Get15118EVCertificateResponse>(payload),
        Action::GetBaseReport => message::check::<GetBaseReportResponse>(payload),
        Action::GetCertificateChainStatus => message::check::<GetCertificateChainStatusResponse>(payload),
        Action::GetCertificateStatus => message::check::<GetCertificateStatusResponse>(payload),
        Action::GetChargingProfiles => message::check::<GetChargingProfilesResponse>(payload),
        Action::GetCompositeSchedule => message::check::<GetCompositeScheduleResponse>(payload),
        Action::GetDERControl => message::check::<GetDERControlResponse>(payload),
        Action::GetDisplayMessages => message::check::<GetDisplayMessagesResponse>(payload),
        Action::GetInstalledCertificateIds => message::check::<GetInstalledCertificateIdsResponse>(payload),
        Action::GetLocalListVersion => message::check::<GetLocalListVersionResponse>(payload),
        Action::GetLog => message::check::<GetLogResponse>(payload),
        Action::GetMonitoringReport => message::check::<GetMonitoringReportResponse>(payload),
        Action::GetPeriodicEventStream => message::check::<GetPeriodicEventStreamResponse>(payload),
        Action::GetReport => message::check::<GetReportResponse>(payload),
        Action::GetTariffs => message::check::<GetTariffsResponse>(payload),
        Action::GetTransactionStatus => message::check::<GetTransactionStatusResponse>(payload),
        Action::GetVariables => message::check::<GetVariablesResponse>(payload),
        Action::Heartbeat => message::check::<HeartbeatResponse>(payload),
        Action::InstallCertificate => message::check::<InstallCertificateResponse>(payload),
        Action::LogStatusNotification => message::check::<LogStatusNotificationResponse>(payload),
        Action::MeterValues => message::check::<MeterValuesResponse>(payload),
        Action::NotifyAllowedEnergyTransfer => message::check::<NotifyAllowedEnergyTransferResponse>(payload),
        Action::NotifyChargingLimit => message::check::<NotifyChargingLimitResponse>(payload),
        Action::NotifyCustomerInformation => message::check::<NotifyCustomerInformationResponse>(payload),
        Action::NotifyDERAlarm => message::check::<NotifyDERAlarmResponse>(payload),
        Action::NotifyDERStartStop => message::check::<NotifyDERStartStopResponse>(payload),
        Action::NotifyDisplayMessages => message::check::<NotifyDisplayMessagesResponse>(payload),
        Action::NotifyEVChargingNeeds => message::check::<NotifyEVChargingNeedsResponse>(payload),
        Action::NotifyEVChargingSchedule => message::check::<NotifyEVChargingScheduleResponse>(payload),
        Action::NotifyEvent => message::check::<NotifyEventResponse>(payload),
        Action::NotifyMonitoringReport => message::check::<NotifyMonitoringReportResponse>(payload),
        Action::NotifyPeriodicEventStream => {
            Err(Violation::whole(Rule::Action, "the action has no response"))
        }
        Action::NotifyPriorityCharging => message::check::<NotifyPriorityChargingResponse>(payload),
        Action::NotifyReport => message::check::<NotifyReportResponse>(payload),
        Action::NotifySettlement => message::check::<NotifySettlementResponse>(payload),
        Action::NotifyWebPaymentStarted => message::check::<NotifyWebPaymentStartedResponse>(payload),
        Action::OpenPeriodicEventStream => message::check::<OpenPeriodicEventStreamResponse>(payload),
        Action::PublishFirmware => message::check::<PublishFirmwareResponse>(payload),
        Action::PublishFirmwareStatusNotification => {
            message::check::<PublishFirmwareStatusNotificationResponse>(payload)
        }
        Action::PullDynamicScheduleUpdate => message::check::<PullDynamicScheduleUpdateResponse>(payload),
        Action::ReportChargingProfiles => message::check::<ReportChargingProfilesResponse>(payload),
        Action::ReportDERControl => message::check::<ReportDERControlResponse>(payload),
        Action::RequestBatterySwap => message::check::<RequestBatterySwapResponse>(payload),
        Action::RequestStartTransaction => message::check::<RequestStartTransactionResponse>(payload),
        Action::RequestStopTransaction => message::check::<RequestStopTransactionResponse>(payload),
        Action::ReservationStatusUpdate => message::check::<ReservationStatusUpdateResponse>(payload),
        Action::ReserveNow => message::check::<ReserveNowResponse>(payload),
        Action::Reset => message::check::<ResetResponse>(payload),
        Action::SecurityEventNotification => message::check::<SecurityEventNotificationResponse>(payload),
        Action::SendLocalList => message::check::<SendLocalListResponse>(payload),
        Action::SetChargingProfile => message::check::<SetChargingProfileResponse>(payload),
        Action::SetDERControl => message::check::<SetDERControlResponse>(payload),
        Action::SetDefaultTariff => message::check::<SetDefaultTariffResponse>(payload),
        Action::SetDisplayMessage => message::check::<SetDisplayMessageResponse>(payload),
        Action::SetMonitoringBase => message::check::<SetMonitoringBaseResponse>(payload),
        Action::SetMonitoringLevel => message::check::<SetMonitoringLevelResponse>(payload),
        Action::SetNetworkProfile => message::check::<SetNetworkProfileResponse>(payload),
        Action::SetVariableMonitoring => message::check::<SetVariableMonitoringResponse>(payload),
        Action::SetVariables => message::check::<SetVariablesResponse>(payload),
        Action::SignCertificate => message::check::<SignCertificateResponse>(payload),
        Action::StatusNotification => message::check::<StatusNotificationResponse>(payload),
        Action::TransactionEvent => message::check::<TransactionEventResponse>(payload),
        Action::TriggerMessage => message::check::<TriggerMessageResponse>(payload),
        Action::UnlockConnector => message::check::<UnlockConnectorResponse>(payload),
        Action::UnpublishFirmware => message::check::<UnpublishFirmwareResponse>(payload),
        Action::UpdateDynamicSchedule => message::check::<UpdateDynamicScheduleResponse>(payload),
        Action::UpdateFirmware => message::check::<UpdateFirmwareResponse>(payload),
        Action::UsePriorityCharging => message::check::<UsePriorityChargingResponse>(payload),
        Action::VatNumberValidation => message::check::<VatNumberValidationResponse>(payload),
    }
}
