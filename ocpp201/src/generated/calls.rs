// Written by `cargo codegen` from facts/*.json; change those, not this.
//! The actions, and the messages of each side as one type.

use ocpp_types::json::{EncodeError, ReadMode};
use ocpp_types::message::{self, Direction, Parsed};
use ocpp_types::{Rule, Violation};

use crate::{
    AuthorizeRequest, AuthorizeResponse, BootNotificationRequest, BootNotificationResponse,
    CancelReservationRequest, CancelReservationResponse, CertificateSignedRequest, CertificateSignedResponse,
    ChangeAvailabilityRequest, ChangeAvailabilityResponse, ClearCacheRequest, ClearCacheResponse,
    ClearChargingProfileRequest, ClearChargingProfileResponse, ClearDisplayMessageRequest,
    ClearDisplayMessageResponse, ClearVariableMonitoringRequest, ClearVariableMonitoringResponse,
    ClearedChargingLimitRequest, ClearedChargingLimitResponse, CostUpdatedRequest, CostUpdatedResponse,
    CustomerInformationRequest, CustomerInformationResponse, DataTransferRequest, DataTransferResponse,
    DeleteCertificateRequest, DeleteCertificateResponse, FirmwareStatusNotificationRequest,
    FirmwareStatusNotificationResponse, Get15118EVCertificateRequest, Get15118EVCertificateResponse,
    GetBaseReportRequest, GetBaseReportResponse, GetCertificateStatusRequest, GetCertificateStatusResponse,
    GetChargingProfilesRequest, GetChargingProfilesResponse, GetCompositeScheduleRequest,
    GetCompositeScheduleResponse, GetDisplayMessagesRequest, GetDisplayMessagesResponse,
    GetInstalledCertificateIdsRequest, GetInstalledCertificateIdsResponse, GetLocalListVersionRequest,
    GetLocalListVersionResponse, GetLogRequest, GetLogResponse, GetMonitoringReportRequest,
    GetMonitoringReportResponse, GetReportRequest, GetReportResponse, GetTransactionStatusRequest,
    GetTransactionStatusResponse, GetVariablesRequest, GetVariablesResponse, HeartbeatRequest,
    HeartbeatResponse, InstallCertificateRequest, InstallCertificateResponse, LogStatusNotificationRequest,
    LogStatusNotificationResponse, MeterValuesRequest, MeterValuesResponse, NotifyChargingLimitRequest,
    NotifyChargingLimitResponse, NotifyCustomerInformationRequest, NotifyCustomerInformationResponse,
    NotifyDisplayMessagesRequest, NotifyDisplayMessagesResponse, NotifyEVChargingNeedsRequest,
    NotifyEVChargingNeedsResponse, NotifyEVChargingScheduleRequest, NotifyEVChargingScheduleResponse,
    NotifyEventRequest, NotifyEventResponse, NotifyMonitoringReportRequest, NotifyMonitoringReportResponse,
    NotifyReportRequest, NotifyReportResponse, PublishFirmwareRequest, PublishFirmwareResponse,
    PublishFirmwareStatusNotificationRequest, PublishFirmwareStatusNotificationResponse,
    ReportChargingProfilesRequest, ReportChargingProfilesResponse, RequestStartTransactionRequest,
    RequestStartTransactionResponse, RequestStopTransactionRequest, RequestStopTransactionResponse,
    ReservationStatusUpdateRequest, ReservationStatusUpdateResponse, ReserveNowRequest, ReserveNowResponse,
    ResetRequest, ResetResponse, SecurityEventNotificationRequest, SecurityEventNotificationResponse,
    SendLocalListRequest, SendLocalListResponse, SetChargingProfileRequest, SetChargingProfileResponse,
    SetDisplayMessageRequest, SetDisplayMessageResponse, SetMonitoringBaseRequest, SetMonitoringBaseResponse,
    SetMonitoringLevelRequest, SetMonitoringLevelResponse, SetNetworkProfileRequest,
    SetNetworkProfileResponse, SetVariableMonitoringRequest, SetVariableMonitoringResponse,
    SetVariablesRequest, SetVariablesResponse, SignCertificateRequest, SignCertificateResponse,
    StatusNotificationRequest, StatusNotificationResponse, TransactionEventRequest, TransactionEventResponse,
    TriggerMessageRequest, TriggerMessageResponse, UnlockConnectorRequest, UnlockConnectorResponse,
    UnpublishFirmwareRequest, UnpublishFirmwareResponse, UpdateFirmwareRequest, UpdateFirmwareResponse,
};

/// The actions, in alphabetical order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Action {
    /// `Authorize`, sent by the charge point.
    Authorize,
    /// `BootNotification`, sent by the charge point.
    BootNotification,
    /// `CancelReservation`, sent by the central system.
    CancelReservation,
    /// `CertificateSigned`, sent by the central system.
    CertificateSigned,
    /// `ChangeAvailability`, sent by the central system.
    ChangeAvailability,
    /// `ClearCache`, sent by the central system.
    ClearCache,
    /// `ClearChargingProfile`, sent by the central system.
    ClearChargingProfile,
    /// `ClearDisplayMessage`, sent by the central system.
    ClearDisplayMessage,
    /// `ClearVariableMonitoring`, sent by the central system.
    ClearVariableMonitoring,
    /// `ClearedChargingLimit`, sent by the charge point.
    ClearedChargingLimit,
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
    /// `GetCertificateStatus`, sent by the charge point.
    GetCertificateStatus,
    /// `GetChargingProfiles`, sent by the central system.
    GetChargingProfiles,
    /// `GetCompositeSchedule`, sent by the central system.
    GetCompositeSchedule,
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
    /// `GetReport`, sent by the central system.
    GetReport,
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
    /// `NotifyChargingLimit`, sent by the charge point.
    NotifyChargingLimit,
    /// `NotifyCustomerInformation`, sent by the charge point.
    NotifyCustomerInformation,
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
    /// `NotifyReport`, sent by the charge point.
    NotifyReport,
    /// `PublishFirmware`, sent by the central system.
    PublishFirmware,
    /// `PublishFirmwareStatusNotification`, sent by the charge point.
    PublishFirmwareStatusNotification,
    /// `ReportChargingProfiles`, sent by the charge point.
    ReportChargingProfiles,
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
    /// `UpdateFirmware`, sent by the central system.
    UpdateFirmware,
}

impl Action {
    /// Every action.
    pub const ALL: &[Self] = &[
        Self::Authorize,
        Self::BootNotification,
        Self::CancelReservation,
        Self::CertificateSigned,
        Self::ChangeAvailability,
        Self::ClearCache,
        Self::ClearChargingProfile,
        Self::ClearDisplayMessage,
        Self::ClearVariableMonitoring,
        Self::ClearedChargingLimit,
        Self::CostUpdated,
        Self::CustomerInformation,
        Self::DataTransfer,
        Self::DeleteCertificate,
        Self::FirmwareStatusNotification,
        Self::Get15118EVCertificate,
        Self::GetBaseReport,
        Self::GetCertificateStatus,
        Self::GetChargingProfiles,
        Self::GetCompositeSchedule,
        Self::GetDisplayMessages,
        Self::GetInstalledCertificateIds,
        Self::GetLocalListVersion,
        Self::GetLog,
        Self::GetMonitoringReport,
        Self::GetReport,
        Self::GetTransactionStatus,
        Self::GetVariables,
        Self::Heartbeat,
        Self::InstallCertificate,
        Self::LogStatusNotification,
        Self::MeterValues,
        Self::NotifyChargingLimit,
        Self::NotifyCustomerInformation,
        Self::NotifyDisplayMessages,
        Self::NotifyEVChargingNeeds,
        Self::NotifyEVChargingSchedule,
        Self::NotifyEvent,
        Self::NotifyMonitoringReport,
        Self::NotifyReport,
        Self::PublishFirmware,
        Self::PublishFirmwareStatusNotification,
        Self::ReportChargingProfiles,
        Self::RequestStartTransaction,
        Self::RequestStopTransaction,
        Self::ReservationStatusUpdate,
        Self::ReserveNow,
        Self::Reset,
        Self::SecurityEventNotification,
        Self::SendLocalList,
        Self::SetChargingProfile,
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
        Self::UpdateFirmware,
    ];

    /// The action's name on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Authorize => "Authorize",
            Self::BootNotification => "BootNotification",
            Self::CancelReservation => "CancelReservation",
            Self::CertificateSigned => "CertificateSigned",
            Self::ChangeAvailability => "ChangeAvailability",
            Self::ClearCache => "ClearCache",
            Self::ClearChargingProfile => "ClearChargingProfile",
            Self::ClearDisplayMessage => "ClearDisplayMessage",
            Self::ClearVariableMonitoring => "ClearVariableMonitoring",
            Self::ClearedChargingLimit => "ClearedChargingLimit",
            Self::CostUpdated => "CostUpdated",
            Self::CustomerInformation => "CustomerInformation",
            Self::DataTransfer => "DataTransfer",
            Self::DeleteCertificate => "DeleteCertificate",
            Self::FirmwareStatusNotification => "FirmwareStatusNotification",
            Self::Get15118EVCertificate => "Get15118EVCertificate",
            Self::GetBaseReport => "GetBaseReport",
            Self::GetCertificateStatus => "GetCertificateStatus",
            Self::GetChargingProfiles => "GetChargingProfiles",
            Self::GetCompositeSchedule => "GetCompositeSchedule",
            Self::GetDisplayMessages => "GetDisplayMessages",
            Self::GetInstalledCertificateIds => "GetInstalledCertificateIds",
            Self::GetLocalListVersion => "GetLocalListVersion",
            Self::GetLog => "GetLog",
            Self::GetMonitoringReport => "GetMonitoringReport",
            Self::GetReport => "GetReport",
            Self::GetTransactionStatus => "GetTransactionStatus",
            Self::GetVariables => "GetVariables",
            Self::Heartbeat => "Heartbeat",
            Self::InstallCertificate => "InstallCertificate",
            Self::LogStatusNotification => "LogStatusNotification",
            Self::MeterValues => "MeterValues",
            Self::NotifyChargingLimit => "NotifyChargingLimit",
            Self::NotifyCustomerInformation => "NotifyCustomerInformation",
            Self::NotifyDisplayMessages => "NotifyDisplayMessages",
            Self::NotifyEVChargingNeeds => "NotifyEVChargingNeeds",
            Self::NotifyEVChargingSchedule => "NotifyEVChargingSchedule",
            Self::NotifyEvent => "NotifyEvent",
            Self::NotifyMonitoringReport => "NotifyMonitoringReport",
            Self::NotifyReport => "NotifyReport",
            Self::PublishFirmware => "PublishFirmware",
            Self::PublishFirmwareStatusNotification => "PublishFirmwareStatusNotification",
            Self::ReportChargingProfiles => "ReportChargingProfiles",
            Self::RequestStartTransaction => "RequestStartTransaction",
            Self::RequestStopTransaction => "RequestStopTransaction",
            Self::ReservationStatusUpdate => "ReservationStatusUpdate",
            Self::ReserveNow => "ReserveNow",
            Self::Reset => "Reset",
            Self::SecurityEventNotification => "SecurityEventNotification",
            Self::SendLocalList => "SendLocalList",
            Self::SetChargingProfile => "SetChargingProfile",
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
            Self::UpdateFirmware => "UpdateFirmware",
        }
    }

    /// The action that is called `name` on the wire; case matters.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Some(match name {
            "Authorize" => Self::Authorize,
            "BootNotification" => Self::BootNotification,
            "CancelReservation" => Self::CancelReservation,
            "CertificateSigned" => Self::CertificateSigned,
            "ChangeAvailability" => Self::ChangeAvailability,
            "ClearCache" => Self::ClearCache,
            "ClearChargingProfile" => Self::ClearChargingProfile,
            "ClearDisplayMessage" => Self::ClearDisplayMessage,
            "ClearVariableMonitoring" => Self::ClearVariableMonitoring,
            "ClearedChargingLimit" => Self::ClearedChargingLimit,
            "CostUpdated" => Self::CostUpdated,
            "CustomerInformation" => Self::CustomerInformation,
            "DataTransfer" => Self::DataTransfer,
            "DeleteCertificate" => Self::DeleteCertificate,
            "FirmwareStatusNotification" => Self::FirmwareStatusNotification,
            "Get15118EVCertificate" => Self::Get15118EVCertificate,
            "GetBaseReport" => Self::GetBaseReport,
            "GetCertificateStatus" => Self::GetCertificateStatus,
            "GetChargingProfiles" => Self::GetChargingProfiles,
            "GetCompositeSchedule" => Self::GetCompositeSchedule,
            "GetDisplayMessages" => Self::GetDisplayMessages,
            "GetInstalledCertificateIds" => Self::GetInstalledCertificateIds,
            "GetLocalListVersion" => Self::GetLocalListVersion,
            "GetLog" => Self::GetLog,
            "GetMonitoringReport" => Self::GetMonitoringReport,
            "GetReport" => Self::GetReport,
            "GetTransactionStatus" => Self::GetTransactionStatus,
            "GetVariables" => Self::GetVariables,
            "Heartbeat" => Self::Heartbeat,
            "InstallCertificate" => Self::InstallCertificate,
            "LogStatusNotification" => Self::LogStatusNotification,
            "MeterValues" => Self::MeterValues,
            "NotifyChargingLimit" => Self::NotifyChargingLimit,
            "NotifyCustomerInformation" => Self::NotifyCustomerInformation,
            "NotifyDisplayMessages" => Self::NotifyDisplayMessages,
            "NotifyEVChargingNeeds" => Self::NotifyEVChargingNeeds,
            "NotifyEVChargingSchedule" => Self::NotifyEVChargingSchedule,
            "NotifyEvent" => Self::NotifyEvent,
            "NotifyMonitoringReport" => Self::NotifyMonitoringReport,
            "NotifyReport" => Self::NotifyReport,
            "PublishFirmware" => Self::PublishFirmware,
            "PublishFirmwareStatusNotification" => Self::PublishFirmwareStatusNotification,
            "ReportChargingProfiles" => Self::ReportChargingProfiles,
            "RequestStartTransaction" => Self::RequestStartTransaction,
            "RequestStopTransaction" => Self::RequestStopTransaction,
            "ReservationStatusUpdate" => Self::ReservationStatusUpdate,
            "ReserveNow" => Self::ReserveNow,
            "Reset" => Self::Reset,
            "SecurityEventNotification" => Self::SecurityEventNotification,
            "SendLocalList" => Self::SendLocalList,
            "SetChargingProfile" => Self::SetChargingProfile,
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
            "UpdateFirmware" => Self::UpdateFirmware,

            _ => return None,
        })
    }

    /// Who sends the request.
    #[must_use]
    pub const fn direction(self) -> Direction {
        match self {
            Self::Authorize
            | Self::BootNotification
            | Self::ClearedChargingLimit
            | Self::FirmwareStatusNotification
            | Self::Get15118EVCertificate
            | Self::GetCertificateStatus
            | Self::Heartbeat
            | Self::LogStatusNotification
            | Self::MeterValues
            | Self::NotifyChargingLimit
            | Self::NotifyCustomerInformation
            | Self::NotifyDisplayMessages
            | Self::NotifyEVChargingNeeds
            | Self::NotifyEVChargingSchedule
            | Self::NotifyEvent
            | Self::NotifyMonitoringReport
            | Self::NotifyReport
            | Self::PublishFirmwareStatusNotification
            | Self::ReportChargingProfiles
            | Self::ReservationStatusUpdate
            | Self::SecurityEventNotification
            | Self::SignCertificate
            | Self::StatusNotification
            | Self::TransactionEvent => Direction::FromStation,
            Self::CancelReservation
            | Self::CertificateSigned
            | Self::ChangeAvailability
            | Self::ClearCache
            | Self::ClearChargingProfile
            | Self::ClearDisplayMessage
            | Self::ClearVariableMonitoring
            | Self::CostUpdated
            | Self::CustomerInformation
            | Self::DeleteCertificate
            | Self::GetBaseReport
            | Self::GetChargingProfiles
            | Self::GetCompositeSchedule
            | Self::GetDisplayMessages
            | Self::GetInstalledCertificateIds
            | Self::GetLocalListVersion
            | Self::GetLog
            | Self::GetMonitoringReport
            | Self::GetReport
            | Self::GetTransactionStatus
            | Self::GetVariables
            | Self::InstallCertificate
            | Self::PublishFirmware
            | Self::RequestStartTransaction
            | Self::RequestStopTransaction
            | Self::ReserveNow
            | Self::Reset
            | Self::SendLocalList
            | Self::SetChargingProfile
            | Self::SetDisplayMessage
            | Self::SetMonitoringBase
            | Self::SetMonitoringLevel
            | Self::SetNetworkProfile
            | Self::SetVariableMonitoring
            | Self::SetVariables
            | Self::TriggerMessage
            | Self::UnlockConnector
            | Self::UnpublishFirmware
            | Self::UpdateFirmware => Direction::FromCsms,
            Self::DataTransfer => Direction::Both,
        }
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
    /// `BootNotification`
    BootNotification(BootNotificationRequest),
    /// `ClearedChargingLimit`
    ClearedChargingLimit(ClearedChargingLimitRequest),
    /// `DataTransfer`
    DataTransfer(DataTransferRequest),
    /// `FirmwareStatusNotification`
    FirmwareStatusNotification(FirmwareStatusNotificationRequest),
    /// `Get15118EVCertificate`
    Get15118EVCertificate(Get15118EVCertificateRequest),
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
    /// `NotifyDisplayMessages`
    NotifyDisplayMessages(NotifyDisplayMessagesRequest),
    /// `NotifyEVChargingNeeds`
    NotifyEVChargingNeeds(Box<NotifyEVChargingNeedsRequest>),
    /// `NotifyEVChargingSchedule`
    NotifyEVChargingSchedule(NotifyEVChargingScheduleRequest),
    /// `NotifyEvent`
    NotifyEvent(NotifyEventRequest),
    /// `NotifyMonitoringReport`
    NotifyMonitoringReport(NotifyMonitoringReportRequest),
    /// `NotifyReport`
    NotifyReport(NotifyReportRequest),
    /// `PublishFirmwareStatusNotification`
    PublishFirmwareStatusNotification(PublishFirmwareStatusNotificationRequest),
    /// `ReportChargingProfiles`
    ReportChargingProfiles(ReportChargingProfilesRequest),
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
}

impl FromStation {
    /// Reads the payload of a CALL with the action `action`.
    ///
    /// # Errors
    /// [`Rule::Action`] when this side sends no such request; else the first fault that the mode does not forgive.
    pub fn parse(action: &str, payload: &str, mode: ReadMode) -> Result<Parsed<Self>, Violation> {
        let unknown = || Violation::whole(Rule::Action, "the action is not one that a charge point sends");
        Ok(match Action::parse(action).ok_or_else(unknown)? {
            Action::Authorize => message::parse::<AuthorizeRequest>(payload, mode)?.map(Self::Authorize),
            Action::BootNotification => {
                message::parse::<BootNotificationRequest>(payload, mode)?.map(Self::BootNotification)
            }
            Action::ClearedChargingLimit => {
                message::parse::<ClearedChargingLimitRequest>(payload, mode)?.map(Self::ClearedChargingLimit)
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
            Action::NotifyDisplayMessages => message::parse::<NotifyDisplayMessagesRequest>(payload, mode)?
                .map(Self::NotifyDisplayMessages),
            Action::NotifyEVChargingNeeds => message::parse::<NotifyEVChargingNeedsRequest>(payload, mode)?
                .map(|payload| Self::NotifyEVChargingNeeds(Box::new(payload))),
            Action::NotifyEVChargingSchedule => {
                message::parse::<NotifyEVChargingScheduleRequest>(payload, mode)?
                    .map(Self::NotifyEVChargingSchedule)
            }
            Action::NotifyEvent => {
                message::parse::<NotifyEventRequest>(payload, mode)?.map(Self::NotifyEvent)
            }
            Action::NotifyMonitoringReport => message::parse::<NotifyMonitoringReportRequest>(payload, mode)?
                .map(Self::NotifyMonitoringReport),
            Action::NotifyReport => {
                message::parse::<NotifyReportRequest>(payload, mode)?.map(Self::NotifyReport)
            }
            Action::PublishFirmwareStatusNotification => {
                message::parse::<PublishFirmwareStatusNotificationRequest>(payload, mode)?
                    .map(Self::PublishFirmwareStatusNotification)
            }
            Action::ReportChargingProfiles => message::parse::<ReportChargingProfilesRequest>(payload, mode)?
                .map(Self::ReportChargingProfiles),
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

            _ => return Err(unknown()),
        })
    }

    /// The action.
    #[must_use]
    pub fn action(&self) -> Action {
        match self {
            Self::Authorize(_) => Action::Authorize,
            Self::BootNotification(_) => Action::BootNotification,
            Self::ClearedChargingLimit(_) => Action::ClearedChargingLimit,
            Self::DataTransfer(_) => Action::DataTransfer,
            Self::FirmwareStatusNotification(_) => Action::FirmwareStatusNotification,
            Self::Get15118EVCertificate(_) => Action::Get15118EVCertificate,
            Self::GetCertificateStatus(_) => Action::GetCertificateStatus,
            Self::Heartbeat(_) => Action::Heartbeat,
            Self::LogStatusNotification(_) => Action::LogStatusNotification,
            Self::MeterValues(_) => Action::MeterValues,
            Self::NotifyChargingLimit(_) => Action::NotifyChargingLimit,
            Self::NotifyCustomerInformation(_) => Action::NotifyCustomerInformation,
            Self::NotifyDisplayMessages(_) => Action::NotifyDisplayMessages,
            Self::NotifyEVChargingNeeds(_) => Action::NotifyEVChargingNeeds,
            Self::NotifyEVChargingSchedule(_) => Action::NotifyEVChargingSchedule,
            Self::NotifyEvent(_) => Action::NotifyEvent,
            Self::NotifyMonitoringReport(_) => Action::NotifyMonitoringReport,
            Self::NotifyReport(_) => Action::NotifyReport,
            Self::PublishFirmwareStatusNotification(_) => Action::PublishFirmwareStatusNotification,
            Self::ReportChargingProfiles(_) => Action::ReportChargingProfiles,
            Self::ReservationStatusUpdate(_) => Action::ReservationStatusUpdate,
            Self::SecurityEventNotification(_) => Action::SecurityEventNotification,
            Self::SignCertificate(_) => Action::SignCertificate,
            Self::StatusNotification(_) => Action::StatusNotification,
            Self::TransactionEvent(_) => Action::TransactionEvent,
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
            Self::BootNotification(payload) => message::encode_into(payload, out),
            Self::ClearedChargingLimit(payload) => message::encode_into(payload, out),
            Self::DataTransfer(payload) => message::encode_into(payload, out),
            Self::FirmwareStatusNotification(payload) => message::encode_into(payload, out),
            Self::Get15118EVCertificate(payload) => message::encode_into(payload, out),
            Self::GetCertificateStatus(payload) => message::encode_into(payload, out),
            Self::Heartbeat(payload) => message::encode_into(payload, out),
            Self::LogStatusNotification(payload) => message::encode_into(payload, out),
            Self::MeterValues(payload) => message::encode_into(payload, out),
            Self::NotifyChargingLimit(payload) => message::encode_into(payload, out),
            Self::NotifyCustomerInformation(payload) => message::encode_into(payload, out),
            Self::NotifyDisplayMessages(payload) => message::encode_into(payload, out),
            Self::NotifyEVChargingNeeds(payload) => message::encode_into(payload.as_ref(), out),
            Self::NotifyEVChargingSchedule(payload) => message::encode_into(payload, out),
            Self::NotifyEvent(payload) => message::encode_into(payload, out),
            Self::NotifyMonitoringReport(payload) => message::encode_into(payload, out),
            Self::NotifyReport(payload) => message::encode_into(payload, out),
            Self::PublishFirmwareStatusNotification(payload) => message::encode_into(payload, out),
            Self::ReportChargingProfiles(payload) => message::encode_into(payload, out),
            Self::ReservationStatusUpdate(payload) => message::encode_into(payload, out),
            Self::SecurityEventNotification(payload) => message::encode_into(payload, out),
            Self::SignCertificate(payload) => message::encode_into(payload, out),
            Self::StatusNotification(payload) => message::encode_into(payload, out),
            Self::TransactionEvent(payload) => message::encode_into(payload.as_ref(), out),
        }
    }
}

impl From<AuthorizeRequest> for FromStation {
    fn from(payload: AuthorizeRequest) -> Self {
        Self::Authorize(payload)
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
        Self::NotifyEVChargingSchedule(payload)
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

impl From<NotifyReportRequest> for FromStation {
    fn from(payload: NotifyReportRequest) -> Self {
        Self::NotifyReport(payload)
    }
}

impl From<PublishFirmwareStatusNotificationRequest> for FromStation {
    fn from(payload: PublishFirmwareStatusNotificationRequest) -> Self {
        Self::PublishFirmwareStatusNotification(payload)
    }
}

impl From<ReportChargingProfilesRequest> for FromStation {
    fn from(payload: ReportChargingProfilesRequest) -> Self {
        Self::ReportChargingProfiles(payload)
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

/// A request that the central system sends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FromCsms {
    /// `CancelReservation`
    CancelReservation(CancelReservationRequest),
    /// `CertificateSigned`
    CertificateSigned(CertificateSignedRequest),
    /// `ChangeAvailability`
    ChangeAvailability(ChangeAvailabilityRequest),
    /// `ClearCache`
    ClearCache(ClearCacheRequest),
    /// `ClearChargingProfile`
    ClearChargingProfile(ClearChargingProfileRequest),
    /// `ClearDisplayMessage`
    ClearDisplayMessage(ClearDisplayMessageRequest),
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
    /// `GetReport`
    GetReport(GetReportRequest),
    /// `GetTransactionStatus`
    GetTransactionStatus(GetTransactionStatusRequest),
    /// `GetVariables`
    GetVariables(GetVariablesRequest),
    /// `InstallCertificate`
    InstallCertificate(InstallCertificateRequest),
    /// `PublishFirmware`
    PublishFirmware(PublishFirmwareRequest),
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
    SetChargingProfile(SetChargingProfileRequest),
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
    /// `UpdateFirmware`
    UpdateFirmware(UpdateFirmwareRequest),
}

impl FromCsms {
    /// Reads the payload of a CALL with the action `action`.
    ///
    /// # Errors
    /// [`Rule::Action`] when this side sends no such request; else the first fault that the mode does not forgive.
    pub fn parse(action: &str, payload: &str, mode: ReadMode) -> Result<Parsed<Self>, Violation> {
        let unknown = || Violation::whole(Rule::Action, "the action is not one that a central system sends");
        Ok(match Action::parse(action).ok_or_else(unknown)? {
            Action::CancelReservation => {
                message::parse::<CancelReservationRequest>(payload, mode)?.map(Self::CancelReservation)
            }
            Action::CertificateSigned => {
                message::parse::<CertificateSignedRequest>(payload, mode)?.map(Self::CertificateSigned)
            }
            Action::ChangeAvailability => {
                message::parse::<ChangeAvailabilityRequest>(payload, mode)?.map(Self::ChangeAvailability)
            }
            Action::ClearCache => message::parse::<ClearCacheRequest>(payload, mode)?.map(Self::ClearCache),
            Action::ClearChargingProfile => {
                message::parse::<ClearChargingProfileRequest>(payload, mode)?.map(Self::ClearChargingProfile)
            }
            Action::ClearDisplayMessage => {
                message::parse::<ClearDisplayMessageRequest>(payload, mode)?.map(Self::ClearDisplayMessage)
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
            Action::GetReport => message::parse::<GetReportRequest>(payload, mode)?.map(Self::GetReport),
            Action::GetTransactionStatus => {
                message::parse::<GetTransactionStatusRequest>(payload, mode)?.map(Self::GetTransactionStatus)
            }
            Action::GetVariables => {
                message::parse::<GetVariablesRequest>(payload, mode)?.map(Self::GetVariables)
            }
            Action::InstallCertificate => {
                message::parse::<InstallCertificateRequest>(payload, mode)?.map(Self::InstallCertificate)
            }
            Action::PublishFirmware => {
                message::parse::<PublishFirmwareRequest>(payload, mode)?.map(Self::PublishFirmware)
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
            Action::SetChargingProfile => {
                message::parse::<SetChargingProfileRequest>(payload, mode)?.map(Self::SetChargingProfile)
            }
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
            Action::UpdateFirmware => {
                message::parse::<UpdateFirmwareRequest>(payload, mode)?.map(Self::UpdateFirmware)
            }

            _ => return Err(unknown()),
        })
    }

    /// The action.
    #[must_use]
    pub fn action(&self) -> Action {
        match self {
            Self::CancelReservation(_) => Action::CancelReservation,
            Self::CertificateSigned(_) => Action::CertificateSigned,
            Self::ChangeAvailability(_) => Action::ChangeAvailability,
            Self::ClearCache(_) => Action::ClearCache,
            Self::ClearChargingProfile(_) => Action::ClearChargingProfile,
            Self::ClearDisplayMessage(_) => Action::ClearDisplayMessage,
            Self::ClearVariableMonitoring(_) => Action::ClearVariableMonitoring,
            Self::CostUpdated(_) => Action::CostUpdated,
            Self::CustomerInformation(_) => Action::CustomerInformation,
            Self::DataTransfer(_) => Action::DataTransfer,
            Self::DeleteCertificate(_) => Action::DeleteCertificate,
            Self::GetBaseReport(_) => Action::GetBaseReport,
            Self::GetChargingProfiles(_) => Action::GetChargingProfiles,
            Self::GetCompositeSchedule(_) => Action::GetCompositeSchedule,
            Self::GetDisplayMessages(_) => Action::GetDisplayMessages,
            Self::GetInstalledCertificateIds(_) => Action::GetInstalledCertificateIds,
            Self::GetLocalListVersion(_) => Action::GetLocalListVersion,
            Self::GetLog(_) => Action::GetLog,
            Self::GetMonitoringReport(_) => Action::GetMonitoringReport,
            Self::GetReport(_) => Action::GetReport,
            Self::GetTransactionStatus(_) => Action::GetTransactionStatus,
            Self::GetVariables(_) => Action::GetVariables,
            Self::InstallCertificate(_) => Action::InstallCertificate,
            Self::PublishFirmware(_) => Action::PublishFirmware,
            Self::RequestStartTransaction(_) => Action::RequestStartTransaction,
            Self::RequestStopTransaction(_) => Action::RequestStopTransaction,
            Self::ReserveNow(_) => Action::ReserveNow,
            Self::Reset(_) => Action::Reset,
            Self::SendLocalList(_) => Action::SendLocalList,
            Self::SetChargingProfile(_) => Action::SetChargingProfile,
            Self::SetDisplayMessage(_) => Action::SetDisplayMessage,
            Self::SetMonitoringBase(_) => Action::SetMonitoringBase,
            Self::SetMonitoringLevel(_) => Action::SetMonitoringLevel,
            Self::SetNetworkProfile(_) => Action::SetNetworkProfile,
            Self::SetVariableMonitoring(_) => Action::SetVariableMonitoring,
            Self::SetVariables(_) => Action::SetVariables,
            Self::TriggerMessage(_) => Action::TriggerMessage,
            Self::UnlockConnector(_) => Action::UnlockConnector,
            Self::UnpublishFirmware(_) => Action::UnpublishFirmware,
            Self::UpdateFirmware(_) => Action::UpdateFirmware,
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
            Self::CancelReservation(payload) => message::encode_into(payload, out),
            Self::CertificateSigned(payload) => message::encode_into(payload, out),
            Self::ChangeAvailability(payload) => message::encode_into(payload, out),
            Self::ClearCache(payload) => message::encode_into(payload, out),
            Self::ClearChargingProfile(payload) => message::encode_into(payload, out),
            Self::ClearDisplayMessage(payload) => message::encode_into(payload, out),
            Self::ClearVariableMonitoring(payload) => message::encode_into(payload, out),
            Self::CostUpdated(payload) => message::encode_into(payload, out),
            Self::CustomerInformation(payload) => message::encode_into(payload.as_ref(), out),
            Self::DataTransfer(payload) => message::encode_into(payload, out),
            Self::DeleteCertificate(payload) => message::encode_into(payload, out),
            Self::GetBaseReport(payload) => message::encode_into(payload, out),
            Self::GetChargingProfiles(payload) => message::encode_into(payload, out),
            Self::GetCompositeSchedule(payload) => message::encode_into(payload, out),
            Self::GetDisplayMessages(payload) => message::encode_into(payload, out),
            Self::GetInstalledCertificateIds(payload) => message::encode_into(payload, out),
            Self::GetLocalListVersion(payload) => message::encode_into(payload, out),
            Self::GetLog(payload) => message::encode_into(payload, out),
            Self::GetMonitoringReport(payload) => message::encode_into(payload, out),
            Self::GetReport(payload) => message::encode_into(payload, out),
            Self::GetTransactionStatus(payload) => message::encode_into(payload, out),
            Self::GetVariables(payload) => message::encode_into(payload, out),
            Self::InstallCertificate(payload) => message::encode_into(payload, out),
            Self::PublishFirmware(payload) => message::encode_into(payload, out),
            Self::RequestStartTransaction(payload) => message::encode_into(payload.as_ref(), out),
            Self::RequestStopTransaction(payload) => message::encode_into(payload, out),
            Self::ReserveNow(payload) => message::encode_into(payload.as_ref(), out),
            Self::Reset(payload) => message::encode_into(payload, out),
            Self::SendLocalList(payload) => message::encode_into(payload, out),
            Self::SetChargingProfile(payload) => message::encode_into(payload, out),
            Self::SetDisplayMessage(payload) => message::encode_into(payload.as_ref(), out),
            Self::SetMonitoringBase(payload) => message::encode_into(payload, out),
            Self::SetMonitoringLevel(payload) => message::encode_into(payload, out),
            Self::SetNetworkProfile(payload) => message::encode_into(payload.as_ref(), out),
            Self::SetVariableMonitoring(payload) => message::encode_into(payload, out),
            Self::SetVariables(payload) => message::encode_into(payload, out),
            Self::TriggerMessage(payload) => message::encode_into(payload, out),
            Self::UnlockConnector(payload) => message::encode_into(payload, out),
            Self::UnpublishFirmware(payload) => message::encode_into(payload, out),
            Self::UpdateFirmware(payload) => message::encode_into(payload, out),
        }
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

impl From<ClearDisplayMessageRequest> for FromCsms {
    fn from(payload: ClearDisplayMessageRequest) -> Self {
        Self::ClearDisplayMessage(payload)
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

impl From<GetReportRequest> for FromCsms {
    fn from(payload: GetReportRequest) -> Self {
        Self::GetReport(payload)
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

impl From<PublishFirmwareRequest> for FromCsms {
    fn from(payload: PublishFirmwareRequest) -> Self {
        Self::PublishFirmware(payload)
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
        Self::SetChargingProfile(payload)
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

impl From<UpdateFirmwareRequest> for FromCsms {
    fn from(payload: UpdateFirmwareRequest) -> Self {
        Self::UpdateFirmware(payload)
    }
}

/// The response to any request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Response {
    /// `Authorize`
    Authorize(Box<AuthorizeResponse>),
    /// `BootNotification`
    BootNotification(BootNotificationResponse),
    /// `CancelReservation`
    CancelReservation(CancelReservationResponse),
    /// `CertificateSigned`
    CertificateSigned(CertificateSignedResponse),
    /// `ChangeAvailability`
    ChangeAvailability(ChangeAvailabilityResponse),
    /// `ClearCache`
    ClearCache(ClearCacheResponse),
    /// `ClearChargingProfile`
    ClearChargingProfile(ClearChargingProfileResponse),
    /// `ClearDisplayMessage`
    ClearDisplayMessage(ClearDisplayMessageResponse),
    /// `ClearVariableMonitoring`
    ClearVariableMonitoring(ClearVariableMonitoringResponse),
    /// `ClearedChargingLimit`
    ClearedChargingLimit(ClearedChargingLimitResponse),
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
    /// `GetCertificateStatus`
    GetCertificateStatus(GetCertificateStatusResponse),
    /// `GetChargingProfiles`
    GetChargingProfiles(GetChargingProfilesResponse),
    /// `GetCompositeSchedule`
    GetCompositeSchedule(GetCompositeScheduleResponse),
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
    /// `GetReport`
    GetReport(GetReportResponse),
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
    /// `NotifyChargingLimit`
    NotifyChargingLimit(NotifyChargingLimitResponse),
    /// `NotifyCustomerInformation`
    NotifyCustomerInformation(NotifyCustomerInformationResponse),
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
    /// `NotifyReport`
    NotifyReport(NotifyReportResponse),
    /// `PublishFirmware`
    PublishFirmware(PublishFirmwareResponse),
    /// `PublishFirmwareStatusNotification`
    PublishFirmwareStatusNotification(PublishFirmwareStatusNotificationResponse),
    /// `ReportChargingProfiles`
    ReportChargingProfiles(ReportChargingProfilesResponse),
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
    /// `UpdateFirmware`
    UpdateFirmware(UpdateFirmwareResponse),
}

impl Response {
    /// Reads the payload of a CALLRESULT that answers a CALL with the action `action`.
    ///
    /// # Errors
    /// The first fault that the mode does not forgive.
    pub fn parse(action: Action, payload: &str, mode: ReadMode) -> Result<Parsed<Self>, Violation> {
        Ok(match action {
            Action::Authorize => message::parse::<AuthorizeResponse>(payload, mode)?
                .map(|payload| Self::Authorize(Box::new(payload))),
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
            Action::ClearCache => message::parse::<ClearCacheResponse>(payload, mode)?.map(Self::ClearCache),
            Action::ClearChargingProfile => {
                message::parse::<ClearChargingProfileResponse>(payload, mode)?.map(Self::ClearChargingProfile)
            }
            Action::ClearDisplayMessage => {
                message::parse::<ClearDisplayMessageResponse>(payload, mode)?.map(Self::ClearDisplayMessage)
            }
            Action::ClearVariableMonitoring => {
                message::parse::<ClearVariableMonitoringResponse>(payload, mode)?
                    .map(Self::ClearVariableMonitoring)
            }
            Action::ClearedChargingLimit => {
                message::parse::<ClearedChargingLimitResponse>(payload, mode)?.map(Self::ClearedChargingLimit)
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
            Action::GetCertificateStatus => {
                message::parse::<GetCertificateStatusResponse>(payload, mode)?.map(Self::GetCertificateStatus)
            }
            Action::GetChargingProfiles => {
                message::parse::<GetChargingProfilesResponse>(payload, mode)?.map(Self::GetChargingProfiles)
            }
            Action::GetCompositeSchedule => {
                message::parse::<GetCompositeScheduleResponse>(payload, mode)?.map(Self::GetCompositeSchedule)
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
            Action::GetReport => message::parse::<GetReportResponse>(payload, mode)?.map(Self::GetReport),
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
            Action::NotifyChargingLimit => {
                message::parse::<NotifyChargingLimitResponse>(payload, mode)?.map(Self::NotifyChargingLimit)
            }
            Action::NotifyCustomerInformation => {
                message::parse::<NotifyCustomerInformationResponse>(payload, mode)?
                    .map(Self::NotifyCustomerInformation)
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
            Action::NotifyReport => {
                message::parse::<NotifyReportResponse>(payload, mode)?.map(Self::NotifyReport)
            }
            Action::PublishFirmware => {
                message::parse::<PublishFirmwareResponse>(payload, mode)?.map(Self::PublishFirmware)
            }
            Action::PublishFirmwareStatusNotification => {
                message::parse::<PublishFirmwareStatusNotificationResponse>(payload, mode)?
                    .map(Self::PublishFirmwareStatusNotification)
            }
            Action::ReportChargingProfiles => {
                message::parse::<ReportChargingProfilesResponse>(payload, mode)?
                    .map(Self::ReportChargingProfiles)
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
            Action::UpdateFirmware => {
                message::parse::<UpdateFirmwareResponse>(payload, mode)?.map(Self::UpdateFirmware)
            }
        })
    }

    /// The action of the request that it answers.
    #[must_use]
    pub fn action(&self) -> Action {
        match self {
            Self::Authorize(_) => Action::Authorize,
            Self::BootNotification(_) => Action::BootNotification,
            Self::CancelReservation(_) => Action::CancelReservation,
            Self::CertificateSigned(_) => Action::CertificateSigned,
            Self::ChangeAvailability(_) => Action::ChangeAvailability,
            Self::ClearCache(_) => Action::ClearCache,
            Self::ClearChargingProfile(_) => Action::ClearChargingProfile,
            Self::ClearDisplayMessage(_) => Action::ClearDisplayMessage,
            Self::ClearVariableMonitoring(_) => Action::ClearVariableMonitoring,
            Self::ClearedChargingLimit(_) => Action::ClearedChargingLimit,
            Self::CostUpdated(_) => Action::CostUpdated,
            Self::CustomerInformation(_) => Action::CustomerInformation,
            Self::DataTransfer(_) => Action::DataTransfer,
            Self::DeleteCertificate(_) => Action::DeleteCertificate,
            Self::FirmwareStatusNotification(_) => Action::FirmwareStatusNotification,
            Self::Get15118EVCertificate(_) => Action::Get15118EVCertificate,
            Self::GetBaseReport(_) => Action::GetBaseReport,
            Self::GetCertificateStatus(_) => Action::GetCertificateStatus,
            Self::GetChargingProfiles(_) => Action::GetChargingProfiles,
            Self::GetCompositeSchedule(_) => Action::GetCompositeSchedule,
            Self::GetDisplayMessages(_) => Action::GetDisplayMessages,
            Self::GetInstalledCertificateIds(_) => Action::GetInstalledCertificateIds,
            Self::GetLocalListVersion(_) => Action::GetLocalListVersion,
            Self::GetLog(_) => Action::GetLog,
            Self::GetMonitoringReport(_) => Action::GetMonitoringReport,
            Self::GetReport(_) => Action::GetReport,
            Self::GetTransactionStatus(_) => Action::GetTransactionStatus,
            Self::GetVariables(_) => Action::GetVariables,
            Self::Heartbeat(_) => Action::Heartbeat,
            Self::InstallCertificate(_) => Action::InstallCertificate,
            Self::LogStatusNotification(_) => Action::LogStatusNotification,
            Self::MeterValues(_) => Action::MeterValues,
            Self::NotifyChargingLimit(_) => Action::NotifyChargingLimit,
            Self::NotifyCustomerInformation(_) => Action::NotifyCustomerInformation,
            Self::NotifyDisplayMessages(_) => Action::NotifyDisplayMessages,
            Self::NotifyEVChargingNeeds(_) => Action::NotifyEVChargingNeeds,
            Self::NotifyEVChargingSchedule(_) => Action::NotifyEVChargingSchedule,
            Self::NotifyEvent(_) => Action::NotifyEvent,
            Self::NotifyMonitoringReport(_) => Action::NotifyMonitoringReport,
            Self::NotifyReport(_) => Action::NotifyReport,
            Self::PublishFirmware(_) => Action::PublishFirmware,
            Self::PublishFirmwareStatusNotification(_) => Action::PublishFirmwareStatusNotification,
            Self::ReportChargingProfiles(_) => Action::ReportChargingProfiles,
            Self::RequestStartTransaction(_) => Action::RequestStartTransaction,
            Self::RequestStopTransaction(_) => Action::RequestStopTransaction,
            Self::ReservationStatusUpdate(_) => Action::ReservationStatusUpdate,
            Self::ReserveNow(_) => Action::ReserveNow,
            Self::Reset(_) => Action::Reset,
            Self::SecurityEventNotification(_) => Action::SecurityEventNotification,
            Self::SendLocalList(_) => Action::SendLocalList,
            Self::SetChargingProfile(_) => Action::SetChargingProfile,
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
            Self::UpdateFirmware(_) => Action::UpdateFirmware,
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
            Self::Authorize(payload) => message::encode_into(payload.as_ref(), out),
            Self::BootNotification(payload) => message::encode_into(payload, out),
            Self::CancelReservation(payload) => message::encode_into(payload, out),
            Self::CertificateSigned(payload) => message::encode_into(payload, out),
            Self::ChangeAvailability(payload) => message::encode_into(payload, out),
            Self::ClearCache(payload) => message::encode_into(payload, out),
            Self::ClearChargingProfile(payload) => message::encode_into(payload, out),
            Self::ClearDisplayMessage(payload) => message::encode_into(payload, out),
            Self::ClearVariableMonitoring(payload) => message::encode_into(payload, out),
            Self::ClearedChargingLimit(payload) => message::encode_into(payload, out),
            Self::CostUpdated(payload) => message::encode_into(payload, out),
            Self::CustomerInformation(payload) => message::encode_into(payload, out),
            Self::DataTransfer(payload) => message::encode_into(payload, out),
            Self::DeleteCertificate(payload) => message::encode_into(payload, out),
            Self::FirmwareStatusNotification(payload) => message::encode_into(payload, out),
            Self::Get15118EVCertificate(payload) => message::encode_into(payload, out),
            Self::GetBaseReport(payload) => message::encode_into(payload, out),
            Self::GetCertificateStatus(payload) => message::encode_into(payload, out),
            Self::GetChargingProfiles(payload) => message::encode_into(payload, out),
            Self::GetCompositeSchedule(payload) => message::encode_into(payload, out),
            Self::GetDisplayMessages(payload) => message::encode_into(payload, out),
            Self::GetInstalledCertificateIds(payload) => message::encode_into(payload, out),
            Self::GetLocalListVersion(payload) => message::encode_into(payload, out),
            Self::GetLog(payload) => message::encode_into(payload, out),
            Self::GetMonitoringReport(payload) => message::encode_into(payload, out),
            Self::GetReport(payload) => message::encode_into(payload, out),
            Self::GetTransactionStatus(payload) => message::encode_into(payload, out),
            Self::GetVariables(payload) => message::encode_into(payload, out),
            Self::Heartbeat(payload) => message::encode_into(payload, out),
            Self::InstallCertificate(payload) => message::encode_into(payload, out),
            Self::LogStatusNotification(payload) => message::encode_into(payload, out),
            Self::MeterValues(payload) => message::encode_into(payload, out),
            Self::NotifyChargingLimit(payload) => message::encode_into(payload, out),
            Self::NotifyCustomerInformation(payload) => message::encode_into(payload, out),
            Self::NotifyDisplayMessages(payload) => message::encode_into(payload, out),
            Self::NotifyEVChargingNeeds(payload) => message::encode_into(payload, out),
            Self::NotifyEVChargingSchedule(payload) => message::encode_into(payload, out),
            Self::NotifyEvent(payload) => message::encode_into(payload, out),
            Self::NotifyMonitoringReport(payload) => message::encode_into(payload, out),
            Self::NotifyReport(payload) => message::encode_into(payload, out),
            Self::PublishFirmware(payload) => message::encode_into(payload, out),
            Self::PublishFirmwareStatusNotification(payload) => message::encode_into(payload, out),
            Self::ReportChargingProfiles(payload) => message::encode_into(payload, out),
            Self::RequestStartTransaction(payload) => message::encode_into(payload, out),
            Self::RequestStopTransaction(payload) => message::encode_into(payload, out),
            Self::ReservationStatusUpdate(payload) => message::encode_into(payload, out),
            Self::ReserveNow(payload) => message::encode_into(payload, out),
            Self::Reset(payload) => message::encode_into(payload, out),
            Self::SecurityEventNotification(payload) => message::encode_into(payload, out),
            Self::SendLocalList(payload) => message::encode_into(payload, out),
            Self::SetChargingProfile(payload) => message::encode_into(payload, out),
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
            Self::UpdateFirmware(payload) => message::encode_into(payload, out),
        }
    }
}

impl From<AuthorizeResponse> for Response {
    fn from(payload: AuthorizeResponse) -> Self {
        Self::Authorize(Box::new(payload))
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

impl From<ClearDisplayMessageResponse> for Response {
    fn from(payload: ClearDisplayMessageResponse) -> Self {
        Self::ClearDisplayMessage(payload)
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

impl From<GetReportResponse> for Response {
    fn from(payload: GetReportResponse) -> Self {
        Self::GetReport(payload)
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

impl From<NotifyReportResponse> for Response {
    fn from(payload: NotifyReportResponse) -> Self {
        Self::NotifyReport(payload)
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

impl From<ReportChargingProfilesResponse> for Response {
    fn from(payload: ReportChargingProfilesResponse) -> Self {
        Self::ReportChargingProfiles(payload)
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

impl From<UpdateFirmwareResponse> for Response {
    fn from(payload: UpdateFirmwareResponse) -> Self {
        Self::UpdateFirmware(payload)
    }
}

/// Checks the payload of a CALL strictly without keeping it. Who may send the action is not its business.
///
/// # Errors
/// The first fault.
pub fn check_request(action: Action, payload: &str) -> Result<(), Violation> {
    match action {
        Action::Authorize => message::check::<AuthorizeRequest>(payload),
        Action::BootNotification => message::check::<BootNotificationRequest>(payload),
        Action::CancelReservation => message::check::<CancelReservationRequest>(payload),
        Action::CertificateSigned => message::check::<CertificateSignedRequest>(payload),
        Action::ChangeAvailability => message::check::<ChangeAvailabilityRequest>(payload),
        Action::ClearCache => message::check::<ClearCacheRequest>(payload),
        Action::ClearChargingProfile => message::check::<ClearChargingProfileRequest>(payload),
        Action::ClearDisplayMessage => message::check::<ClearDisplayMessageRequest>(payload),
        Action::ClearVariableMonitoring => message::check::<ClearVariableMonitoringRequest>(payload),
        Action::ClearedChargingLimit => message::check::<ClearedChargingLimitRequest>(payload),
        Action::CostUpdated => message::check::<CostUpdatedRequest>(payload),
        Action::CustomerInformation => message::check::<CustomerInformationRequest>(payload),
        Action::DataTransfer => message::check::<DataTransferRequest>(payload),
        Action::DeleteCertificate => message::check::<DeleteCertificateRequest>(payload),
        Action::FirmwareStatusNotification => message::check::<FirmwareStatusNotificationRequest>(payload),
        Action::Get15118EVCertificate => message::check::<Get15118EVCertificateRequest>(payload),
        Action::GetBaseReport => message::check::<GetBaseReportRequest>(payload),
        Action::GetCertificateStatus => message::check::<GetCertificateStatusRequest>(payload),
        Action::GetChargingProfiles => message::check::<GetChargingProfilesRequest>(payload),
        Action::GetCompositeSchedule => message::check::<GetCompositeScheduleRequest>(payload),
        Action::GetDisplayMessages => message::check::<GetDisplayMessagesRequest>(payload),
        Action::GetInstalledCertificateIds => message::check::<GetInstalledCertificateIdsRequest>(payload),
        Action::GetLocalListVersion => message::check::<GetLocalListVersionRequest>(payload),
        Action::GetLog => message::check::<GetLogRequest>(payload),
        Action::GetMonitoringReport => message::check::<GetMonitoringReportRequest>(payload),
        Action::GetReport => message::check::<GetReportRequest>(payload),
        Action::GetTransactionStatus => message::check::<GetTransactionStatusRequest>(payload),
        Action::GetVariables => message::check::<GetVariablesRequest>(payload),
        Action::Heartbeat => message::check::<HeartbeatRequest>(payload),
        Action::InstallCertificate => message::check::<InstallCertificateRequest>(payload),
        Action::LogStatusNotification => message::check::<LogStatusNotificationRequest>(payload),
        Action::MeterValues => message::check::<MeterValuesRequest>(payload),
        Action::NotifyChargingLimit => message::check::<NotifyChargingLimitRequest>(payload),
        Action::NotifyCustomerInformation => message::check::<NotifyCustomerInformationRequest>(payload),
        Action::NotifyDisplayMessages => message::check::<NotifyDisplayMessagesRequest>(payload),
        Action::NotifyEVChargingNeeds => message::check::<NotifyEVChargingNeedsRequest>(payload),
        Action::NotifyEVChargingSchedule => message::check::<NotifyEVChargingScheduleRequest>(payload),
        Action::NotifyEvent => message::check::<NotifyEventRequest>(payload),
        Action::NotifyMonitoringReport => message::check::<NotifyMonitoringReportRequest>(payload),
        Action::NotifyReport => message::check::<NotifyReportRequest>(payload),
        Action::PublishFirmware => message::check::<PublishFirmwareRequest>(payload),
        Action::PublishFirmwareStatusNotification => {
            message::check::<PublishFirmwareStatusNotificationRequest>(payload)
        }
        Action::ReportChargingProfiles => message::check::<ReportChargingProfilesRequest>(payload),
        Action::RequestStartTransaction => message::check::<RequestStartTransactionRequest>(payload),
        Action::RequestStopTransaction => message::check::<RequestStopTransactionRequest>(payload),
        Action::ReservationStatusUpdate => message::check::<ReservationStatusUpdateRequest>(payload),
        Action::ReserveNow => message::check::<ReserveNowRequest>(payload),
        Action::Reset => message::check::<ResetRequest>(payload),
        Action::SecurityEventNotification => message::check::<SecurityEventNotificationRequest>(payload),
        Action::SendLocalList => message::check::<SendLocalListRequest>(payload),
        Action::SetChargingProfile => message::check::<SetChargingProfileRequest>(payload),
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
        Action::UpdateFirmware => message::check::<UpdateFirmwareRequest>(payload),
    }
}

/// Checks the payload of a CALLRESULT strictly without keeping it.
///
/// # Errors
/// The first fault.
pub fn check_response(action: Action, payload: &str) -> Result<(), Violation> {
    match action {
        Action::Authorize => message::check::<AuthorizeResponse>(payload),
        Action::BootNotification => message::check::<BootNotificationResponse>(payload),
        Action::CancelReservation => message::check::<CancelReservationResponse>(payload),
        Action::CertificateSigned => message::check::<CertificateSignedResponse>(payload),
        Action::ChangeAvailability => message::check::<ChangeAvailabilityResponse>(payload),
        Action::ClearCache => message::check::<ClearCacheResponse>(payload),
        Action::ClearChargingProfile => message::check::<ClearChargingProfileResponse>(payload),
        Action::ClearDisplayMessage => message::check::<ClearDisplayMessageResponse>(payload),
        Action::ClearVariableMonitoring => message::check::<ClearVariableMonitoringResponse>(payload),
        Action::ClearedChargingLimit => message::check::<ClearedChargingLimitResponse>(payload),
        Action::CostUpdated => message::check::<CostUpdatedResponse>(payload),
        Action::CustomerInformation => message::check::<CustomerInformationResponse>(payload),
        Action::DataTransfer => message::check::<DataTransferResponse>(payload),
        Action::DeleteCertificate => message::check::<DeleteCertificateResponse>(payload),
        Action::FirmwareStatusNotification => message::check::<FirmwareStatusNotificationResponse>(payload),
        Action::Get15118EVCertificate => message::check::<Get15118EVCertificateResponse>(payload),
        Action::GetBaseReport => message::check::<GetBaseReportResponse>(payload),
        Action::GetCertificateStatus => message::check::<GetCertificateStatusResponse>(payload),
        Action::GetChargingProfiles => message::check::<GetChargingProfilesResponse>(payload),
        Action::GetCompositeSchedule => message::check::<GetCompositeScheduleResponse>(payload),
        Action::GetDisplayMessages => message::check::<GetDisplayMessagesResponse>(payload),
        Action::GetInstalledCertificateIds => message::check::<GetInstalledCertificateIdsResponse>(payload),
        Action::GetLocalListVersion => message::check::<GetLocalListVersionResponse>(payload),
        Action::GetLog => message::check::<GetLogResponse>(payload),
        Action::GetMonitoringReport => message::check::<GetMonitoringReportResponse>(payload),
        Action::GetReport => message::check::<GetReportResponse>(payload),
        Action::GetTransactionStatus => message::check::<GetTransactionStatusResponse>(payload),
        Action::GetVariables => message::check::<GetVariablesResponse>(payload),
        Action::Heartbeat => message::check::<HeartbeatResponse>(payload),
        Action::InstallCertificate => message::check::<InstallCertificateResponse>(payload),
        Action::LogStatusNotification => message::check::<LogStatusNotificationResponse>(payload),
        Action::MeterValues => message::check::<MeterValuesResponse>(payload),
        Action::NotifyChargingLimit => message::check::<NotifyChargingLimitResponse>(payload),
        Action::NotifyCustomerInformation => message::check::<NotifyCustomerInformationResponse>(payload),
        Action::NotifyDisplayMessages => message::check::<NotifyDisplayMessagesResponse>(payload),
        Action::NotifyEVChargingNeeds => message::check::<NotifyEVChargingNeedsResponse>(payload),
        Action::NotifyEVChargingSchedule => message::check::<NotifyEVChargingScheduleResponse>(payload),
        Action::NotifyEvent => message::check::<NotifyEventResponse>(payload),
        Action::NotifyMonitoringReport => message::check::<NotifyMonitoringReportResponse>(payload),
        Action::NotifyReport => message::check::<NotifyReportResponse>(payload),
        Action::PublishFirmware => message::check::<PublishFirmwareResponse>(payload),
        Action::PublishFirmwareStatusNotification => {
            message::check::<PublishFirmwareStatusNotificationResponse>(payload)
        }
        Action::ReportChargingProfiles => message::check::<ReportChargingProfilesResponse>(payload),
        Action::RequestStartTransaction => message::check::<RequestStartTransactionResponse>(payload),
        Action::RequestStopTransaction => message::check::<RequestStopTransactionResponse>(payload),
        Action::ReservationStatusUpdate => message::check::<ReservationStatusUpdateResponse>(payload),
        Action::ReserveNow => message::check::<ReserveNowResponse>(payload),
        Action::Reset => message::check::<ResetResponse>(payload),
        Action::SecurityEventNotification => message::check::<SecurityEventNotificationResponse>(payload),
        Action::SendLocalList => message::check::<SendLocalListResponse>(payload),
        Action::SetChargingProfile => message::check::<SetChargingProfileResponse>(payload),
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
        Action::UpdateFirmware => message::check::<UpdateFirmwareResponse>(payload),
    }
}
